package explain_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/retention"
)

// TestRulesRead: a rule says no more than it holds. A statute that names no data
// leaves that to the policy, one that names no provision cites none, and what ends
// with an event ends on its day and not "0 days" after it.
func TestRulesRead(t *testing.T) {
	documents, _ := retention.StatutoryDuty(law.Section(law.Internkontrollforskriften, "8"))
	documents.Law = law.Provision{}
	certificates, _ := retention.StatutoryCeiling(law.Section(law.Politiregisterforskriften, "37-2"))
	certificates.Law = law.Provision{}
	filled := privacy.Limit{Rule: retention.Limit{From: retention.PositionFilled, Anchor: retention.DayOf, Period: retention.Days(0)}}
	for in, want := range map[law.Language][3]string{
		law.Bokmal:  {"Skal lagres i tre år fra dagen da dokumentet ble datert.", "Kan lagres høyst én dag fra dagen da arbeidsforholdet tok slutt: politiattest.", "Bruken slutter dagen da rekrutteringen tok slutt."},
		law.Nynorsk: {"Skal lagrast i tre år frå dagen då dokumentet blei datert.", "Kan lagrast høgst éin dag frå dagen då arbeidsforholdet tok slutt: politiattest.", "Bruken sluttar dagen då rekrutteringa tok slutt."},
		law.English: {"To be kept for three years from the day when the document was dated.", "May be kept at most one day from the day when the employment ended: police certificate.", "The use ends on the day when the recruitment ended."},
	} {
		r := explain.Internal(in)
		assert.Equal(t, want, [3]string{r.Duty(privacy.Duty{Rule: documents}), r.Ceiling(privacy.Ceiling{Rule: certificates}), r.Limit(filled)})
	}
}

// TestWhoCarriesOut: the undertaking that acts for another is not called the
// controller (Art. 4(7), 4(8)).
func TestWhoCarriesOut(t *testing.T) {
	for id, want := range map[privacy.ActivityID]string{
		axactor.ThirdPartyCollection: "Controller: Axactor Norway AS.",
		axactor.InvoiceFollowUp:      "Carried out by: Axactor Norway AS.",
	} {
		a, ok := axactor.Policy().Lookup(id)
		assert.True(t, ok)
		assert.Contains(t, explain.Internal(law.English).Activity(a).String(), "- "+want+"\n")
	}
}
