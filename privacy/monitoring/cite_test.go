package monitoring_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy/monitoring"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// TestCitations pins what each reason and each obligation rests on.
func TestCitations(t *testing.T) {
	got := map[ruling.Code]string{}
	for _, on := range []string{"", "2018-07-19", "2026-11-24"} {
		for _, a := range everyQuestion(asked(on)) {
			for r := range a.Reasons() {
				var law []string
				for p := range r.Provisions() {
					law = append(law, p.String())
				}
				got[r.Code] = strings.Join(law, " ")
			}
			for o := range a.Obligations() {
				var law []string
				for p := range o.Provisions() {
					law = append(law, p.String())
				}
				got[o.Code] = strings.Join(law, " ")
			}
		}
	}
	assert.Equal(t, map[ruling.Code]string{
		monitoring.NotAsked: "", monitoring.EarlierLaw: "gdpr",
		monitoring.NoSpecialNeed: "kameraforskriften:3", monitoring.NotSigned: "kameraforskriften:4",
		monitoring.ControllerNotNamed: "kameraforskriften:4", monitoring.SoundNotNamed: "kameraforskriften:4",
		monitoring.ControlUnlawful: "arbeidsmiljoloven:9-1 arbeidsmiljoloven:9-2 kameraforskriften:2",
		monitoring.WeekOver:        "kameraforskriften:6(1):s1", monitoring.ThirtyDaysOver: "kameraforskriften:6(1):s2",
		monitoring.ThreeMonthsOver: "kameraforskriften:6(2)", monitoring.EraseRecording: "kameraforskriften:6",
		monitoring.NotConsented: "kameraforskriften:5", monitoring.NotByLaw: "kameraforskriften:5", monitoring.NotPolice: "kameraforskriften:5",
		monitoring.NoInvestigation: "kameraforskriften:5", monitoring.SecrecyBars: "kameraforskriften:5",
		monitoring.NoGround: "epostforskriften:2(1)", monitoring.PurposeBarred: "epostforskriften:2(2)",
		monitoring.NotNotified: "epostforskriften:3(1)", monitoring.Objected: "epostforskriften:3(2) gdpr:21(1)",
		monitoring.PresenceNotOffered: "epostforskriften:3(3)", monitoring.WriteAccount: "epostforskriften:3(4)",
		monitoring.KeepUnaltered: "epostforskriften:3(6)", monitoring.CloseIrrelevant: "epostforskriften:3(7)",
		monitoring.EmploymentEnded: "epostforskriften:4(1)", monitoring.CloseMailbox: "epostforskriften:4(1)",
		monitoring.ReasonableTimeOver: "epostforskriften:4(2)", monitoring.EraseContent: "epostforskriften:4(2)",
		monitoring.OthersConversation: "straffeloven:205(a)", monitoring.NotInformed: "gdpr:13",
	}, got)
}

// asked is a day to ask about, zero for the empty text.
func asked(on string) (d retention.Date) {
	if on != "" {
		d = day(on)
	}
	return d
}
