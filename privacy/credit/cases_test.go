package credit_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// decidedCase is a case of the collection on credit information: what was asked,
// and what was decided. Where somebody weighed, no answer is right as well if what
// is missing is what they weighed; the opposite never is.
type decidedCase struct {
	id, source string
	weighed    bool
	answer     ruling.Answer
	want       privacy.Outcome
	codes      string
	missing    string
}

// bare is a claim of which nothing is known but what its debtor is.
func bare(about credit.Party) credit.Claim { return credit.Claim{About: about} }

func decidedCases() []decidedCase {
	demanded := bare(credit.NaturalPerson)
	demanded.DemandSent, demanded.LegalStepSent, demanded.PlanBroken = on("2024-05-02"), notYet, notYet

	disputed := bare(credit.NaturalPerson)
	disputed.Objection, disputed.Unfounded, disputed.EnforcementBasis = on("2024-03-10"), judged(no), notYet

	denied := bare(credit.NaturalPerson)
	denied.Objection, denied.Unfounded, denied.EnforcementBasis = retention.NoLaterThan(day("2022-05-01")), judged(no), notYet

	settled := credit.Entry{Claim: bare(credit.NaturalPerson), Kind: credit.PaymentDefault}
	settled.Settled = retention.Between(day("2022-02-01"), day("2022-02-28"))

	regularised := credit.Entry{Claim: bare(credit.NaturalPerson), Kind: credit.PaymentDefault}
	regularised.Settled = on("2023-04-30")

	frozen := credit.Release{About: credit.NaturalPerson, To: credit.Collector, Need: judged(yes), UniqueHit: yes, Monitoring: no, Frozen: yes}
	return []decidedCase{
		{"DC-02", "Datatilsynet 20/01896: a sole trader, and no relationship", true,
			credit.MayRelease(credit.Release{About: credit.SoleTrader, To: credit.OtherBusiness, UniqueHit: yes, Monitoring: no, Frozen: no}, day("2022-12-07")),
			privacy.Undetermined, "no-need", "need"},
		{"DC-04", "Datatilsynet 20/02066: the dispute is the sister company's", true,
			credit.MayRelease(credit.Release{About: credit.NaturalPerson, To: credit.OtherBusiness, UniqueHit: yes, Monitoring: no, Frozen: no}, day("2022-12-07")),
			privacy.Undetermined, "no-need", "need"},
		{"DC-12", "§ 10: only a demand was sent", false, credit.MayReport(demanded, today), privacy.Forbidden, "legal-step-month", ""},
		{"DC-13", "§ 16(2): a collector, and a freeze", false, credit.MayRelease(frozen, today), privacy.Permitted, "", ""},
		{"DC-14", "§ 11: a disputed claim", false, credit.MayReport(disputed, today), privacy.Forbidden, "claim-disputed", ""},
		{"DC-14", "§ 11: a disputed claim, used by the bureau", false, credit.MayUse(credit.Entry{Claim: disputed, Kind: credit.PaymentDefault}, today), privacy.Forbidden, "claim-disputed", ""},
		{"DC-17", "AEPD EXP202205104: a court has said that nothing is owed", true, credit.MayReport(denied, day("2023-05-17")), privacy.Forbidden, "claim-disputed", ""},
		{"DC-72", "Persónuvernd 2020010592: earlier searches in a score; § 13", true,
			credit.MayScore(credit.Score{Of: credit.NaturalPerson, Kind: credit.EarlierRequests}, today), privacy.Forbidden, "earlier-request", ""},
		{"DC-46", "three courts differ on a settled entry; in Norway § 24 decides", false, credit.RequiresRemoval(settled, day("2024-07-01")), privacy.Required, "claim-settled", ""},
		{"DT-46", "Garante 9547248: a code gave months; in Norway § 24 gives none", false, credit.RequiresRemoval(regularised, day("2023-04-30")), privacy.Required, "claim-settled", ""},
	}
}

func TestDecidedCases(t *testing.T) {
	for _, c := range decidedCases() {
		row{c.id, c.source, "", c.want, c.codes, c.missing}.check(t, c.answer)
		if c.want == privacy.Undetermined {
			assert.True(t, c.weighed, "%s: a rule decides one way", c.id)
		}
	}
}

// What those who weighed found there settles the cases that are left open.
func TestDecidedCasesWithWhatWasFound(t *testing.T) {
	for _, about := range []credit.Party{credit.SoleTrader, credit.NaturalPerson} { // DC-02, DC-04
		r := credit.Release{About: about, To: credit.OtherBusiness, Need: judged(no), UniqueHit: yes, Monitoring: no, Frozen: no}
		assert.Equal(t, privacy.Forbidden, credit.MayRelease(r, day("2022-12-07")).Outcome())
	}
	// DC-13 without the need: the freeze is no obstacle, and the need is asked for.
	r := credit.Release{About: credit.NaturalPerson, To: credit.Collector, UniqueHit: yes, Monitoring: no, Frozen: yes}
	row{"DC-13", "§ 14 still holds", "", privacy.Undetermined, "no-need", "need"}.check(t, credit.MayRelease(r, today))
}

// The cases that ask for a day.
func TestDatedCases(t *testing.T) {
	date := func(b retention.Bound) string {
		d, known := b.Date()
		assert.True(t, known, b)
		return d.String()
	}
	// DT-36, § 25: latest erasure or anonymisation.
	archived := credit.Entry{Claim: credit.Claim{Registered: on("2015-09-01")}}
	assert.Equal(t, "2025-09-01", date(credit.LastArchived(archived).AddDays(1)), "DT-36")
	assert.Equal(t, "erase-or-anonymise by 2025-09-01", follows(credit.RequiresErasure(archived, day("2024-01-01"))), "DT-36")

	// DT-37, § 20: first day of use.
	noticed := credit.Entry{Claim: bare(credit.NaturalPerson), Kind: credit.PaymentDefault, NoticeReceived: on("2024-06-03")}
	assert.Equal(t, "2024-06-17", date(credit.NoticeEnds(noticed)), "DT-37: the day of receipt is not counted")
	assert.Equal(t, "2024-06-18", date(credit.NoticeEnds(noticed).AddDays(1)), "DT-37")
	e := entry(credit.PaymentDefault)
	e.LegalStepSent, e.Registered, e.NoticeReceived = on("2024-03-01"), on("2024-06-01"), on("2024-06-03")
	assert.Equal(t, privacy.Forbidden, credit.MayUse(e, day("2024-06-17")).Outcome(), "DT-37")
	assert.Equal(t, "2024-06-17", credit.MayUse(e, day("2024-06-10")).LastDay().String(), "DT-37")
	assert.Equal(t, privacy.Permitted, credit.MayUse(e, day("2024-06-18")).Outcome(), "DT-37")
	assert.Equal(t, "2024-06-18..2028-06-01", spell(credit.MayUse(e, day("2024-07-18"))), "DT-37")

	// DT-38, § 10: the waiting month.
	c := claim()
	c.LegalStepSent = on("2024-12-31")
	c.Registered = notYet
	assert.Equal(t, "2025-01-31", date(credit.WaitEnds(c)), "DT-38")
	assert.Equal(t, privacy.Forbidden, credit.MayReport(c, day("2025-01-31")).Outcome(), "DT-38")
	assert.Equal(t, "2025-01-31", credit.MayReport(c, day("2025-01-01")).LastDay().String(), "DT-38")
	assert.Equal(t, privacy.Permitted, credit.MayReport(c, day("2025-02-01")).Outcome(), "DT-38: use_from")
	assert.Equal(t, "2025-02-01..", spell(credit.MayReport(c, day("2025-03-01"))), "DT-38")
}

// casesElsewhere are the cases of the collection on credit information that ask
// for nothing these acts decide, with what they ask.
var casesElsewhere = map[string]string{
	"DC-05": "whether a private firm has a public task (Art. 6(1)(e)): a basis, of a policy",
	"DC-28": "what a copy is (Art. 15(3)): access, of package privacy",
	"DC-32": "whether a second request is excessive (Art. 12(5)): access, of package privacy",
	"DC-42": "whether a contract carries a transmission (Art. 6(1)(b)): a basis, of a policy",
	"DC-49": "whether a registration can be objected to (Art. 21): an objection, of package privacy",
	"DT-28": "how long a copy of another country's register may be kept: a limit, of a policy",
}

// Every case on credit information is tested here or says where it belongs.
func TestEveryCaseOnCreditInformation(t *testing.T) {
	here := map[string]bool{"DT-36": true, "DT-37": true, "DT-38": true} // TestDatedCases
	for _, c := range decidedCases() {
		here[c.id] = true
	}
	for _, id := range []string{
		"DC-02", "DC-04", "DC-05", "DC-12", "DC-13", "DC-14", "DC-17", "DC-28", "DC-32", "DC-42", "DC-46", "DC-49", "DC-72",
		"DT-28", "DT-36", "DT-37", "DT-38", "DT-46",
	} {
		reason, elsewhere := casesElsewhere[id]
		assert.NotEqual(t, here[id], elsewhere, id)
		assert.Equal(t, elsewhere, reason != "", id)
	}
}
