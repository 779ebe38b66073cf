package credit_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// row is a rule of the inventory on one day: what is asked about, and the answer
// with the reasons that decide or are open, and what is missing.
type row struct {
	id, reason string
	day        string
	want       privacy.Outcome
	codes      string
	missing    string
}

func (r row) check(t *testing.T, a ruling.Answer) {
	t.Helper()
	why := r.id + ": " + r.reason + ", " + r.day
	assert.Equal(t, r.want, a.Outcome(), why)
	assert.Equal(t, r.codes, codes(a), why)
	assert.Equal(t, r.missing, missing(a), why)
}

func TestReport(t *testing.T) {
	for _, tt := range []struct {
		row
		change func(*credit.Claim)
	}{
		{row{"-", "ordinary", "2026-11-23", privacy.Permitted, "", ""}, func(*credit.Claim) {}},

		{row{"NO-KREDOPP-10", "§ 10(1), V16: the month ends", "2026-02-28", privacy.Forbidden, "legal-step-month", ""}, func(c *credit.Claim) { c.LegalStepSent = on("2026-01-31") }},
		{row{"NO-KREDOPP-10", "§ 10(1), V16: the day after", "2026-03-01", privacy.Permitted, "", ""}, func(c *credit.Claim) { c.LegalStepSent = on("2026-01-31") }},
		{row{"NO-KREDOPP-10", "§ 10(1): no step sent", "2026-11-23", privacy.Forbidden, "legal-step-month", ""}, func(c *credit.Claim) { c.LegalStepSent = notYet }},
		{row{"NO-KREDOPP-10", "§ 10(1): a step to come is none", "2026-11-23", privacy.Forbidden, "legal-step-month", ""}, func(c *credit.Claim) { c.LegalStepSent = on("2026-11-24") }},
		{row{"NO-KREDOPP-10", "§ 10(1): step not said", "2026-11-23", privacy.Undetermined, "legal-step-month", "legal-step-sent"}, func(c *credit.Claim) { c.LegalStepSent = notSaid }},
		{row{"NO-KREDOPP-10", "§ 10(1): step perhaps a month ago", "2026-11-23", privacy.Undetermined, "legal-step-month", "legal-step-sent"}, func(c *credit.Claim) { c.LegalStepSent = retention.Between(day("2026-10-22"), day("2026-10-23")) }},
		{row{"NO-KREDOPP-10", "§ 10(1) second sentence: plan broken that day", "2026-11-23", privacy.Permitted, "", ""}, func(c *credit.Claim) { c.LegalStepSent, c.PlanBroken = notYet, on("2026-11-23") }},
		{row{"NO-KREDOPP-10", "§ 10(1) second sentence: the day before", "2026-11-22", privacy.Forbidden, "legal-step-month", ""}, func(c *credit.Claim) { c.LegalStepSent, c.PlanBroken = notYet, on("2026-11-23") }},
		{row{"NO-KREDOPP-10", "§ 10(1) third sentence: plan resumed", "2026-11-23", privacy.Forbidden, "legal-step-month", ""}, func(c *credit.Claim) {
			c.LegalStepSent, c.PlanBroken, c.PlanResumed = notYet, on("2026-10-01"), on("2026-11-23")
		}},
		{row{"NO-KREDOPP-10", "§ 10(1) third sentence: the day before", "2026-11-22", privacy.Permitted, "", ""}, func(c *credit.Claim) {
			c.LegalStepSent, c.PlanBroken, c.PlanResumed = notYet, on("2026-10-01"), on("2026-11-23")
		}},
		{row{"NO-KREDOPP-10", "§ 10(1): plan resumed, but the step has waited", "2026-11-23", privacy.Permitted, "", ""}, func(c *credit.Claim) { c.PlanBroken, c.PlanResumed = on("2026-10-01"), on("2026-10-05") }},
		{row{"NO-KREDOPP-10", "§ 10(1): whether it was resumed decides", "2026-11-23", privacy.Undetermined, "legal-step-month", "plan-resumed"}, func(c *credit.Claim) {
			c.LegalStepSent, c.PlanBroken, c.PlanResumed = notYet, on("2026-10-01"), notSaid
		}},
		{row{"NO-KREDOPP-10", "§ 10(2): legal person, a month", "2025-01-31", privacy.Forbidden, "demand-month", ""}, func(c *credit.Claim) { c.About, c.DemandSent = credit.LegalPerson, on("2024-12-31") }},
		{row{"NO-KREDOPP-10", "§ 10(2): legal person, the day after", "2025-02-01", privacy.Permitted, "", ""}, func(c *credit.Claim) { c.About, c.DemandSent = credit.LegalPerson, on("2024-12-31") }},
		{row{"NO-KREDOPP-10", "§ 10(2): a legal step of long ago does not replace the demand", "2026-11-23", privacy.Forbidden, "demand-month", ""}, func(c *credit.Claim) { c.About = credit.LegalPerson }},
		{row{"NO-KREDOPP-10", "§ 10(1) second sentence is not for legal persons", "2026-11-23", privacy.Forbidden, "demand-month", ""}, func(c *credit.Claim) { c.About, c.PlanBroken = credit.LegalPerson, on("2026-01-01") }},
		{row{"NO-KREDOPP-10", "§ 10(2): a demand to a natural person is not enough", "2026-11-23", privacy.Forbidden, "legal-step-month", ""}, func(c *credit.Claim) { c.LegalStepSent, c.DemandSent = notYet, on("2026-01-01") }},
		{row{"NO-KREDOPP-10", "sole traders are natural persons", "2026-11-23", privacy.Forbidden, "legal-step-month", ""}, func(c *credit.Claim) {
			c.About, c.LegalStepSent, c.DemandSent = credit.SoleTrader, notYet, on("2026-01-01")
		}},
		{row{"NO-KREDOPP-10", "not said whom it is about, but nothing waited", "2026-11-23", privacy.Forbidden, "legal-step-month demand-month", ""}, func(c *credit.Claim) { c.About, c.LegalStepSent = 0, notYet }},
		{row{"NO-KREDOPP-10", "not said whom it is about, and it decides", "2026-11-23", privacy.Undetermined, "demand-month", "party"}, func(c *credit.Claim) { c.About = 0 }},
		{row{"NO-KREDOPP-10", "not said whom it is about, but both waited", "2026-11-23", privacy.Permitted, "", ""}, func(c *credit.Claim) { c.About, c.DemandSent = 0, on("2026-01-01") }},
		{row{"NO-KREDOPP-10", "a number outside the parties is not said", "2026-11-23", privacy.Undetermined, "demand-month", "party"}, func(c *credit.Claim) { c.About = 9 }},

		{row{"NO-KREDOPP-11", "§ 11(1): objection that day", "2026-11-23", privacy.Forbidden, "claim-disputed", ""}, func(c *credit.Claim) { c.Objection, c.Unfounded = on("2026-11-23"), judged(no) }},
		{row{"NO-KREDOPP-11", "§ 11(1): the day before", "2026-11-22", privacy.Permitted, "", ""}, func(c *credit.Claim) { c.Objection, c.Unfounded = on("2026-11-23"), judged(no) }},
		{row{"NO-KREDOPP-11", "§ 11(1): manifestly without ground", "2026-11-23", privacy.Permitted, "", ""}, func(c *credit.Claim) { c.Objection, c.Unfounded = on("2026-11-01"), judged(yes) }},
		{row{"NO-KREDOPP-11", "§ 11(1): nobody judged", "2026-11-23", privacy.Undetermined, "claim-disputed", "manifestly-unfounded"}, func(c *credit.Claim) { c.Objection = on("2026-11-01") }},
		{row{"NO-KREDOPP-11", "§ 11(1): judged before its day", "2026-11-23", privacy.Undetermined, "claim-disputed", "manifestly-unfounded"}, func(c *credit.Claim) {
			c.Objection, c.Unfounded = on("2026-11-01"), privacy.Judgement{Result: yes, On: day("2026-11-24")}
		}},
		{row{"NO-KREDOPP-11", "§ 11(1): judged, and overdue for review", "2026-11-23", privacy.Undetermined, "claim-disputed", "manifestly-unfounded"}, func(c *credit.Claim) {
			c.Objection, c.Unfounded = on("2026-11-01"), privacy.Judgement{Result: yes, ReviewBy: day("2026-11-22")}
		}},
		{row{"NO-KREDOPP-11", "§ 11(1): objection not said", "2026-11-23", privacy.Undetermined, "claim-disputed", "objection manifestly-unfounded"}, func(c *credit.Claim) { c.Objection = notSaid }},
		{row{"NO-KREDOPP-11", "§ 11(2): can be enforced from that day", "2026-11-23", privacy.Permitted, "", ""}, func(c *credit.Claim) {
			c.Objection, c.Unfounded, c.EnforcementBasis = on("2026-11-01"), judged(no), on("2026-11-23")
		}},
		{row{"NO-KREDOPP-11", "§ 11(2): the day before", "2026-11-22", privacy.Forbidden, "claim-disputed", ""}, func(c *credit.Claim) {
			c.Objection, c.Unfounded, c.EnforcementBasis = on("2026-11-01"), judged(no), on("2026-11-23")
		}},
		{row{"NO-KREDOPP-11", "§ 11(2) second sentence: the court's time runs", "2026-11-22", privacy.Forbidden, "court-deadline", ""}, func(c *credit.Claim) {
			*c = decided(credit.Entry{Claim: *c}, "2026-11-01", "2026-11-22").Claim
		}},
		{row{"NO-KREDOPP-11", "§ 11(2) second sentence: it is over", "2026-11-23", privacy.Permitted, "", ""}, func(c *credit.Claim) {
			*c = decided(credit.Entry{Claim: *c}, "2026-11-01", "2026-11-22").Claim
		}},
		{row{"NO-KREDOPP-11", "§ 11(2) second sentence: its end not said", "2026-11-23", privacy.Undetermined, "court-deadline", "pay-by"}, func(c *credit.Claim) {
			*c = decided(credit.Entry{Claim: *c}, "2026-11-01", "2026-11-22").Claim
			c.PayBy = notSaid
		}},
		{row{"NO-KREDOPP-11", "§ 11(2) second sentence: ends some day to come, if a court gave one", "2026-11-23", privacy.Undetermined, "court-deadline", "pay-by"}, func(c *credit.Claim) {
			*c = decided(credit.Entry{Claim: *c}, "2026-11-01", "2026-11-22").Claim
			c.PayBy = retention.NoEarlierThan(day("2026-12-01"))
		}},
		{row{"NO-KREDOPP-11", "§ 11(2) second sentence: ends some day to come", "2026-11-23", privacy.Forbidden, "court-deadline", ""}, func(c *credit.Claim) {
			*c = decided(credit.Entry{Claim: *c}, "2026-11-01", "2026-11-22").Claim
			c.PayBy = retention.Between(day("2026-12-01"), day("2026-12-09"))
		}},
		{row{"NO-KREDOPP-11", "§ 11(2): a deadline without a basis: the basis is what matters", "2026-11-23", privacy.Undetermined, "claim-disputed", "enforcement-basis"}, func(c *credit.Claim) {
			c.Objection, c.Unfounded, c.EnforcementBasis, c.PayBy = on("2026-05-01"), judged(no), notSaid, notYet
		}},

		{row{"NO-KREDOPP-24", "V15: settled that day", "2026-05-01", privacy.Forbidden, "claim-settled", ""}, func(c *credit.Claim) { c.Settled = on("2026-05-01") }},
		{row{"NO-KREDOPP-24", "V15: the day before", "2026-04-30", privacy.Permitted, "", ""}, func(c *credit.Claim) { c.Settled = on("2026-05-01") }},
		{row{"NO-KREDOPP-24", "settled or not, not said", "2026-11-23", privacy.Undetermined, "claim-settled", "settled"}, func(c *credit.Claim) { c.Settled = notSaid }},

		{row{"NO-KREDOPP-21", "V15: the last day of four years", "2026-11-23", privacy.Permitted, "", ""}, func(c *credit.Claim) { c.Registered = on("2022-11-23") }},
		{row{"NO-KREDOPP-21", "V15: the day after", "2026-11-24", privacy.Forbidden, "four-years", ""}, func(c *credit.Claim) { c.Registered = on("2022-11-23") }},
		{row{"NO-KREDOPP-21", "from the first lawful registration, also before the act", "2025-06-02", privacy.Forbidden, "four-years", ""}, func(c *credit.Claim) { c.Registered = on("2021-06-01") }},
		{row{"NO-KREDOPP-21", "leap day: clamped, and not moved", "2028-02-29", privacy.Permitted, "", ""}, func(c *credit.Claim) { c.Registered = on("2024-02-29") }},
		{row{"NO-KREDOPP-21", "leap day: the day after", "2028-03-01", privacy.Forbidden, "four-years", ""}, func(c *credit.Claim) { c.Registered = on("2024-02-29") }},
		{row{"NO-KREDOPP-21", "a Sunday is no longer than a Monday", "2026-11-29", privacy.Forbidden, "four-years", ""}, func(c *credit.Claim) { c.Registered = on("2022-11-28") }},
		{row{"NO-KREDOPP-21", "never registered", "2026-11-23", privacy.Permitted, "", ""}, func(c *credit.Claim) { c.Registered = notYet }},
		{row{"NO-KREDOPP-21", "registration not said, no longer use", "2026-11-23", privacy.Undetermined, "four-years further-four-years", "registered"}, func(c *credit.Claim) { c.Registered = notSaid }},

		{row{"NO-KREDOPP-22", "§ 22(2), V15: step on the last day of the four years", "2026-11-24", privacy.Permitted, "", ""}, longer("2022-11-23", yes, "2026-11-23")},
		{row{"NO-KREDOPP-22", "§ 22(2): a step a day too late", "2026-11-25", privacy.Forbidden, "four-years", ""}, longer("2022-11-23", yes, "2026-11-24")},
		{row{"NO-KREDOPP-22", "§ 22(2): it can be enforced", "2026-11-24", privacy.Forbidden, "four-years", ""}, longer("2022-11-23", no, "2026-11-23")},
		{row{"NO-KREDOPP-22", "§ 22(2): whether it can is never inferred", "2026-11-24", privacy.Undetermined, "four-years", "unenforceable"}, longer("2022-11-23", unknown, "2026-11-23")},
		{row{"NO-KREDOPP-22", "§ 22(2): a fact outside the three says nothing", "2026-11-24", privacy.Undetermined, "four-years", "unenforceable"}, longer("2022-11-23", 5, "2026-11-23")},
		{row{"NO-KREDOPP-22", "§ 22(2): V15, the last day of eight years", "2030-11-23", privacy.Permitted, "", ""}, longer("2022-11-23", yes, "2026-11-23")},
		{row{"NO-KREDOPP-22", "§ 22(2): the day after: once only", "2030-11-24", privacy.Forbidden, "further-four-years", ""}, longer("2022-11-23", yes, "2026-11-23")},
		{row{"NO-KREDOPP-22", "§ 22(2): a step of the day lengthens nothing yet", "2026-11-23", privacy.Undetermined, "four-years further-four-years", "registered"}, func(c *credit.Claim) {
			c.Registered, c.Unenforceable, c.NewStepTaken = notSaid, unknown, on("2026-11-23")
		}},
		{row{"NO-KREDOPP-22", "§ 22(2): one of the day before does", "2026-11-23", privacy.Undetermined, "four-years further-four-years", "registered unenforceable"}, func(c *credit.Claim) {
			c.Registered, c.Unenforceable, c.NewStepTaken = notSaid, unknown, on("2026-11-22")
		}},
		{row{"NO-KREDOPP-22", "§ 22(2): a step long ago", "2026-11-24", privacy.Permitted, "", ""}, longer("2022-11-23", yes, "2023-01-01")},
	} {
		c := claim()
		tt.change(&c)
		tt.check(t, credit.MayReport(c, day(tt.day)))
	}
}

func longer(registered string, unenforceable privacy.Fact, step string) func(*credit.Claim) {
	return func(c *credit.Claim) {
		c.Registered, c.Unenforceable, c.NewStepTaken = on(registered), unenforceable, on(step)
	}
}

// What rests on our reading of § 22 says so, and nothing else does.
func TestFurtherYearsSayThatTheyAreOurReading(t *testing.T) {
	for _, tt := range []struct {
		reason string
		day    string
		change func(*credit.Claim)
		want   string
	}{
		{"within the first four years", "2026-11-23", longer("2022-11-23", yes, "2026-01-01"), "secrecy-lifted"},
		{"their start and length", "2026-11-24", longer("2022-11-23", yes, "2026-01-01"), "further-years-our-reading secrecy-lifted"},
		{"their single use", "2030-11-24", longer("2022-11-23", yes, "2026-01-01"), "further-years-our-reading"},
		{"that a later step is too late", "2026-12-24", longer("2022-11-23", yes, "2026-12-01"), "further-years-our-reading"},
		{"undetermined", "2026-11-24", longer("2022-11-23", unknown, "2026-01-01"), "further-years-our-reading secrecy-lifted"},
		{"it can be enforced: no reading is needed", "2026-11-24", longer("2022-11-23", no, "2026-01-01"), ""},
		{"no step: no reading is needed", "2026-11-24", func(c *credit.Claim) { c.Registered, c.Unenforceable = on("2022-11-23"), yes }, ""},
	} {
		c := claim()
		tt.change(&c)
		assert.Equal(t, tt.want, told(credit.MayReport(c, day(tt.day))), tt.reason)
	}
}

func TestUse(t *testing.T) {
	for _, tt := range []struct {
		row
		kind   credit.Kind
		change func(*credit.Entry)
	}{
		{row{"NO-KREDOPP-7-8", "§ 7: Art. 9 data", "2026-11-23", privacy.Forbidden, "special-category", ""}, credit.SpecialCategoryData, nil},
		{row{"NO-KREDOPP-7-8", "§ 8(1): offences", "2026-11-23", privacy.Forbidden, "offence", ""}, credit.OffenceData, nil},
		{row{"NO-KREDOPP-7-8", "§ 8(2): bookkeeping offences are not barred", "2026-11-23", privacy.Permitted, "", ""}, credit.BookkeepingOffence, nil},
		{row{"NO-KREDOPPF-2", "§ 8(2): but have to be on the list", "2026-11-23", privacy.Forbidden, "not-listed", ""}, credit.BookkeepingOffence, func(e *credit.Entry) { e.Listed = no }},
		{row{"NO-KREDOPPF-2", "not on the list", "2026-11-23", privacy.Forbidden, "not-listed", ""}, credit.OtherInformation, func(e *credit.Entry) { e.Listed = no }},
		{row{"NO-KREDOPPF-2", "listing not said", "2026-11-23", privacy.Undetermined, "not-listed", "listed"}, credit.OtherInformation, func(e *credit.Entry) { e.Listed = unknown }},
		{row{"NO-KREDOPPF-2", "tax assessments are on it", "2026-11-23", privacy.Permitted, "", ""}, credit.TaxAssessment, func(e *credit.Entry) { e.Listed = unknown }},
		{row{"§ 13", "earlier requests", "2026-11-23", privacy.Forbidden, "earlier-request", ""}, credit.EarlierRequests, nil},

		{row{"NO-KREDOPP-19-20", "§ 20(1): the fourteenth day", "2024-06-17", privacy.Forbidden, "notice-period", ""}, credit.FinalJudgment, noticed("2024-06-01", "2024-06-03")},
		{row{"NO-KREDOPP-19-20", "§ 20(1): the day after", "2024-06-18", privacy.Permitted, "", ""}, credit.FinalJudgment, noticed("2024-06-01", "2024-06-03")},
		{row{"NO-KREDOPP-19-20", "§ 20(1): sent, and not received", "2024-12-18", privacy.Forbidden, "notice-period", ""}, credit.FinalJudgment, func(e *credit.Entry) { e.NoticeReceived = notYet }},
		{row{"NO-KREDOPP-19-20", "§ 20(1): receipt not said", "2026-11-23", privacy.Undetermined, "notice-period", "notice-received"}, credit.FinalJudgment, func(e *credit.Entry) { e.NoticeReceived = notSaid }},
		{row{"NO-KREDOPP-19-20", "§ 19: legal persons get none", "2026-11-23", privacy.Permitted, "", ""}, credit.FinalJudgment, func(e *credit.Entry) { e.About, e.NoticeReceived = credit.LegalPerson, notYet }},
		{row{"NO-KREDOPP-19-20", "§ 19: whom it is about decides", "2026-11-23", privacy.Undetermined, "notice-period", "party"}, credit.FinalJudgment, func(e *credit.Entry) { e.About, e.NoticeReceived = 0, notYet }},
		{row{"NO-KREDOPP-19-20", "§ 19(2): tax", "2026-11-23", privacy.Permitted, "", ""}, credit.TaxAssessment, func(e *credit.Entry) { e.NoticeReceived = notYet }},
		{row{"NO-KREDOPP-19-20", "§ 19(2): business interests", "2026-11-23", privacy.Permitted, "", ""}, credit.BusinessInterests, func(e *credit.Entry) { e.NoticeReceived = notYet }},
		{row{"NO-KREDOPP-19-20", "§ 19(2): base data", "2026-11-23", privacy.Permitted, "", ""}, credit.BaseData, func(e *credit.Entry) { e.NoticeReceived = notYet }},
		{row{"NO-KREDOPP-19-20", "§ 19(3): notice with the enforcement", "2026-11-23", privacy.Permitted, "", ""}, credit.Attachment, func(e *credit.Entry) { e.NoticeReceived, e.NoticeInEnforcement = notYet, yes }},
		{row{"NO-KREDOPP-19-20", "§ 19(3): without it", "2026-11-23", privacy.Forbidden, "notice-period", ""}, credit.Attachment, func(e *credit.Entry) { e.NoticeReceived = notYet }},
		{row{"NO-KREDOPP-19-20", "§ 19(3): not said", "2026-11-23", privacy.Undetermined, "notice-period", "notice-given-in-enforcement"}, credit.PropertyEnforcement, func(e *credit.Entry) { e.NoticeReceived, e.NoticeInEnforcement = notYet, unknown }},
		{row{"NO-KREDOPP-19-20", "§ 19(3) is about enforcement", "2026-11-23", privacy.Forbidden, "notice-period", ""}, credit.FinalJudgment, func(e *credit.Entry) { e.NoticeReceived, e.NoticeInEnforcement = notYet, yes }},
		{row{"NO-KREDOPP-19-20", "§ 20(1) third sentence: bankruptcy, with the notice", "2025-04-20", privacy.Permitted, "", ""}, credit.Bankruptcy, func(e *credit.Entry) { e.NoticeReceived = notYet }},
		{row{"NO-KREDOPP-19-20", "§ 20(1) third sentence: the day before", "2025-04-19", privacy.Forbidden, "notice-period", ""}, credit.Bankruptcy, func(e *credit.Entry) { e.NoticeReceived = notYet }},
		{row{"NO-KREDOPP-19-20", "§ 20(1) third sentence: debt negotiation", "2026-11-23", privacy.Permitted, "", ""}, credit.DebtNegotiation, func(e *credit.Entry) { e.NoticeReceived = notYet }},
		{row{"NO-KREDOPP-19-20", "§ 20(1) third sentence: debt settlement", "2026-11-23", privacy.Undetermined, "notice-period", "notice-sent"}, credit.DebtSettlement, func(e *credit.Entry) { e.NoticeSent = notSaid }},

		{row{"NO-KREDOPP-10", "V16: the month, and the fourteen days", "2026-03-01", privacy.Permitted, "", ""}, credit.PaymentDefault, func(e *credit.Entry) { e.LegalStepSent, e.NoticeReceived = on("2026-01-31"), on("2026-02-10") }},
		{row{"NO-KREDOPP-10", "both wait", "2026-02-28", privacy.Forbidden, "legal-step-month notice-period", ""}, credit.PaymentDefault, func(e *credit.Entry) { e.LegalStepSent, e.NoticeReceived = on("2026-01-31"), on("2026-02-14") }},
		{row{"NO-KREDOPP-10", "not said whom it is about: notice or demand lacks either way", "2026-11-23", privacy.Forbidden, "demand-month notice-period", ""}, credit.PaymentDefault, func(e *credit.Entry) { e.About, e.NoticeReceived = 0, notYet }},
		{row{"NO-KREDOPP-11", "the dispute of a claim is of the claim's entry", "2026-11-23", privacy.Forbidden, "claim-disputed", ""}, credit.PaymentDefault, func(e *credit.Entry) { e.Objection, e.Unfounded = on("2026-11-01"), judged(no) }},
		{row{"NO-KREDOPP-11", "§ 11 is about what collectors report", "2026-11-23", privacy.Permitted, "", ""}, credit.Attachment, func(e *credit.Entry) { e.Objection, e.Unfounded = on("2026-11-01"), judged(no) }},

		{row{"NO-KREDOPP-21", "four years", "2026-11-23", privacy.Permitted, "", ""}, credit.Bankruptcy, func(e *credit.Entry) { e.Registered = on("2022-11-23") }},
		{row{"NO-KREDOPP-21", "the day after", "2026-11-24", privacy.Forbidden, "four-years", ""}, credit.Bankruptcy, func(e *credit.Entry) { e.Registered = on("2022-11-23") }},
		{row{"NO-KREDOPP-21", "§ 21(2): the source changed it", "2026-11-23", privacy.Forbidden, "changed-at-source", ""}, credit.BaseData, func(e *credit.Entry) { e.Changed = on("2026-11-23") }},
		{row{"NO-KREDOPP-21", "§ 21(2): not said", "2026-11-23", privacy.Undetermined, "changed-at-source", "changed"}, credit.BaseData, func(e *credit.Entry) { e.Changed = notSaid }},
		{row{"NO-KREDOPP-22", "§ 22(1): as long as it is in the register", "2036-11-23", privacy.Permitted, "", ""}, credit.PropertyEnforcement, nil},
		{row{"NO-KREDOPP-22", "§ 22(1): it left that day", "2036-11-23", privacy.Forbidden, "left-register", ""}, credit.PropertyEnforcement, func(e *credit.Entry) { e.LeftRegister = on("2036-11-23") }},
		{row{"NO-KREDOPP-22", "§ 22(1): not said", "2026-11-23", privacy.Undetermined, "left-register", "register-left"}, credit.PropertyEnforcement, func(e *credit.Entry) { e.LeftRegister = notSaid }},
		{row{"NO-KREDOPP-22", "§ 22(2) is about claims, not judgments", "2026-11-24", privacy.Forbidden, "four-years", ""}, credit.FinalJudgment, func(e *credit.Entry) {
			longer("2022-11-23", yes, "2024-01-01")(&e.Claim)
		}},
		{row{"NO-KREDOPP-23", "§ 23(2): a year from the opening", "2027-03-01", privacy.Permitted, "", ""}, credit.DebtNegotiation, nil},
		{row{"NO-KREDOPP-23", "§ 23(2): the day after", "2027-03-02", privacy.Forbidden, "negotiation-year", ""}, credit.DebtNegotiation, nil},
		{row{"NO-KREDOPP-23", "§ 23(1): lifted, fixed or run out", "2026-11-23", privacy.Forbidden, "negotiation-over", ""}, credit.DebtNegotiation, func(e *credit.Entry) { e.Ended = on("2026-11-23") }},
		{row{"NO-KREDOPP-23", "§ 23(1): not said", "2026-11-23", privacy.Undetermined, "negotiation-over", "ended"}, credit.DebtNegotiation, func(e *credit.Entry) { e.Ended = notSaid }},
		{row{"NO-KREDOPP-23", "§ 23(2): not said", "2026-11-23", privacy.Undetermined, "negotiation-year", "opened"}, credit.DebtNegotiation, func(e *credit.Entry) { e.Opened = notSaid }},
		{row{"NO-KREDOPP-23", "§ 23(3): while it lasts, also beyond four years", "2031-11-23", privacy.Permitted, "", ""}, credit.DebtSettlement, nil},
		{row{"NO-KREDOPP-23", "§ 23(3): it ended", "2031-11-23", privacy.Forbidden, "settlement-over", ""}, credit.DebtSettlement, func(e *credit.Entry) { e.Ended = on("2031-11-23") }},
		{row{"NO-KREDOPP-24", "settled: the judgment goes too", "2026-11-23", privacy.Forbidden, "claim-settled", ""}, credit.FinalJudgment, func(e *credit.Entry) { e.Settled = on("2026-11-23") }},
		{row{"NO-KREDOPP-24", "settled: the attachment too", "2026-11-23", privacy.Forbidden, "claim-settled", ""}, credit.Attachment, func(e *credit.Entry) { e.Settled = on("2026-11-23") }},
		{row{"NO-KREDOPP-24", "settled: the enforcement too", "2026-11-23", privacy.Forbidden, "claim-settled", ""}, credit.PropertyEnforcement, func(e *credit.Entry) { e.Settled = on("2026-11-23") }},
		{row{"NO-KREDOPP-24", "no claim lies behind base data", "2026-11-23", privacy.Permitted, "", ""}, credit.BaseData, func(e *credit.Entry) { e.Settled = on("2026-11-23") }},

		{row{"-", "nothing is asked about the zero kind", "2026-11-23", privacy.Undetermined, "not-asked", "kind"}, 0, nil},
		{row{"-", "nor about a number outside the kinds", "2026-11-23", privacy.Undetermined, "not-asked", "kind"}, 99, nil},
	} {
		e := entry(tt.kind)
		if tt.change != nil {
			tt.change(&e)
		}
		tt.check(t, credit.MayUse(e, day(tt.day)))
	}
	assert.Equal(t, "register-as-one first", follows(credit.MayUse(entry(credit.PaymentDefault), today)), "§ 10(3)")
	assert.Empty(t, follows(credit.MayUse(entry(credit.FinalJudgment), today)), "§ 10(3) is about what collectors report")
	assert.Equal(t, "register-as-one first, report-changes", follows(credit.MayReport(claim(), today)), "§§ 10(3), 21(2) and 24")
	row{"-", "of nothing said, everything that can matter is missing", "", privacy.Undetermined,
		"legal-step-month demand-month claim-disputed court-deadline claim-settled changed-at-source four-years further-four-years notice-period",
		"party legal-step-sent plan-broken plan-resumed demand-sent objection manifestly-unfounded enforcement-basis pay-by settled registered unenforceable new-step-taken changed notice-received",
	}.check(t, credit.MayUse(credit.Entry{Kind: credit.PaymentDefault}, today))
}

func noticed(registered, received string) func(*credit.Entry) {
	return func(e *credit.Entry) { e.Registered, e.NoticeReceived = on(registered), on(received) }
}

func TestRemoval(t *testing.T) {
	for _, tt := range []struct {
		row
		follows string
		kind    credit.Kind
		change  func(*credit.Entry)
	}{
		{row{"NO-KREDOPP-21", "V15: the last day", "2026-11-23", privacy.Permitted, "", ""}, "", credit.PaymentDefault, func(e *credit.Entry) { e.Registered = on("2022-11-23") }},
		{row{"NO-KREDOPP-21", "V15: from the day after, delete or archive", "2026-11-24", privacy.Required, "four-years", ""}, "delete-or-archive", credit.PaymentDefault, func(e *credit.Entry) { e.Registered = on("2022-11-23") }},
		{row{"NO-KREDOPP-22", "V15: four years more", "2026-11-24", privacy.Permitted, "", ""}, "", credit.PaymentDefault, func(e *credit.Entry) {
			longer("2022-11-23", yes, "2026-11-23")(&e.Claim)
		}},
		{row{"NO-KREDOPP-22", "V15: and then", "2030-11-24", privacy.Required, "further-four-years", ""}, "delete-or-archive", credit.PaymentDefault, func(e *credit.Entry) {
			longer("2022-11-23", yes, "2026-11-23")(&e.Claim)
		}},
		{row{"NO-KREDOPP-24", "V15: paid", "2024-05-01", privacy.Required, "claim-settled", ""}, "delete-or-archive", credit.PaymentDefault, func(e *credit.Entry) { e.Settled = on("2024-05-01") }},
		{row{"NO-KREDOPP-21", "§ 21(2): as the source did", "2026-11-23", privacy.Required, "changed-at-source", ""}, "follow-source", credit.BaseData, func(e *credit.Entry) { e.Changed = on("2026-11-01") }},
		{row{"NO-KREDOPP-21", "§ 21(2), and settled", "2026-11-23", privacy.Required, "claim-settled changed-at-source", ""}, "delete-or-archive, follow-source", credit.PaymentDefault, func(e *credit.Entry) {
			e.Changed, e.Settled = on("2026-11-01"), on("2026-11-02")
		}},
		{row{"NO-KREDOPP-7-8", "what is barred has no purpose there (Art. 17(1)(d))", "2026-11-23", privacy.Required, "special-category", ""}, "erase-unlawful", credit.SpecialCategoryData, nil},
		{row{"NO-KREDOPPF-2", "nor has what no list has", "2026-11-23", privacy.Required, "not-listed", ""}, "erase-unlawful", credit.OtherInformation, func(e *credit.Entry) { e.Listed = no }},
		{row{"NO-KREDOPP-11", "a disputed claim may stay, unused", "2026-11-23", privacy.Permitted, "", ""}, "", credit.PaymentDefault, func(e *credit.Entry) { e.Objection, e.Unfounded = on("2026-11-01"), judged(no) }},
		{row{"NO-KREDOPP-10", "and one that waits", "2026-11-23", privacy.Permitted, "", ""}, "", credit.PaymentDefault, func(e *credit.Entry) { e.LegalStepSent = on("2026-11-01") }},
		{row{"NO-KREDOPP-23", "lifted", "2026-11-23", privacy.Required, "negotiation-over", ""}, "delete-or-archive", credit.DebtNegotiation, func(e *credit.Entry) { e.Ended = on("2026-11-01") }},
		{row{"NO-KREDOPP-24", "whether it is settled is not said", "2026-11-23", privacy.Undetermined, "claim-settled", "settled"}, "", credit.PaymentDefault, func(e *credit.Entry) { e.Settled = notSaid }},
		{row{"-", "nothing is asked about the zero kind", "2026-11-23", privacy.Undetermined, "not-asked", "kind"}, "", 0, nil},
	} {
		e := entry(tt.kind)
		if tt.change != nil {
			tt.change(&e)
		}
		a := credit.RequiresRemoval(e, day(tt.day))
		tt.check(t, a)
		assert.Equal(t, tt.follows, follows(a), tt.reason)
	}
}

func TestErasure(t *testing.T) {
	for _, tt := range []struct {
		row
		follows string
		needs   privacy.Judgement
		at      retention.When
	}{
		{row{"NO-KREDOPP-25", "V15: the last day in the archive", "2032-11-22", privacy.Permitted, "", ""}, "erase-or-anonymise by 2032-11-23", judged(yes), on("2022-11-23")},
		{row{"NO-KREDOPP-25", "V15: gone by that day", "2032-11-23", privacy.Required, "archive-ten-years", ""}, "erase-or-anonymise by 2032-11-23", judged(yes), on("2022-11-23")},
		{row{"NO-KREDOPP-25", "not needed", "2026-11-23", privacy.Required, "archive-unnecessary", ""}, "erase-or-anonymise by 2032-11-23", judged(no), on("2022-11-23")},
		{row{"NO-KREDOPP-25", "both", "2033-11-23", privacy.Required, "archive-ten-years archive-unnecessary", ""}, "erase-or-anonymise by 2032-11-23", judged(no), on("2022-11-23")},
		{row{"NO-KREDOPP-25", "nobody has judged", "2026-11-23", privacy.Undetermined, "archive-unnecessary", "archive-needs"}, "erase-or-anonymise by 2032-11-23", privacy.Judgement{}, on("2022-11-23")},
		{row{"NO-KREDOPP-25", "registration not said", "2026-11-23", privacy.Undetermined, "archive-ten-years", "registered"}, "erase-or-anonymise", judged(yes), notSaid},
	} {
		e := credit.Entry{Claim: credit.Claim{Registered: tt.at}, ArchiveNeeds: tt.needs}
		a := credit.RequiresErasure(e, day(tt.day))
		tt.check(t, a)
		assert.Equal(t, tt.follows, follows(a), tt.reason)
	}
	e := entry(credit.BaseData)
	assert.Equal(t, "..2035-04-19", spell(credit.RequiresErasure(e, today)))
	assert.Equal(t, "2035-04-20..", spell(credit.RequiresErasure(e, day("2036-01-01"))))
	e.ArchiveNeeds.ReviewBy = day("2027-01-01")
	assert.Equal(t, "..2027-01-01", spell(credit.RequiresErasure(e, today)), "a judgement is relied on until its review day")
	e.ArchiveNeeds = judged(no)
	assert.Equal(t, "..", spell(credit.RequiresErasure(e, today)))
}

func TestNotice(t *testing.T) {
	for _, tt := range []struct {
		row
		kind   credit.Kind
		change func(*credit.Entry)
	}{
		{row{"NO-KREDOPP-19-20", "§ 19(1): a claim", "2026-11-23", privacy.Required, "", ""}, credit.PaymentDefault, nil},
		{row{"NO-KREDOPP-19-20", "a sole trader is a natural person", "2026-11-23", privacy.Required, "", ""}, credit.PaymentDefault, func(e *credit.Entry) { e.About = credit.SoleTrader }},
		{row{"NO-KREDOPP-19-20", "§ 19(1): natural persons only", "2026-11-23", privacy.Permitted, "about-legal-person", ""}, credit.PaymentDefault, func(e *credit.Entry) { e.About = credit.LegalPerson }},
		{row{"NO-KREDOPP-19-20", "whom it is about", "2026-11-23", privacy.Undetermined, "about-legal-person", "party"}, credit.PaymentDefault, func(e *credit.Entry) { e.About = 0 }},
		{row{"NO-KREDOPP-19-20", "§ 19(2): base data", "2026-11-23", privacy.Permitted, "kind-exempt", ""}, credit.BaseData, nil},
		{row{"NO-KREDOPP-19-20", "§ 19(3): given with the enforcement", "2026-11-23", privacy.Permitted, "notice-in-enforcement", ""}, credit.Attachment, func(e *credit.Entry) { e.NoticeInEnforcement = yes }},
		{row{"NO-KREDOPP-19-20", "§ 19(3): whether it was", "2026-11-23", privacy.Undetermined, "notice-in-enforcement", "notice-given-in-enforcement"}, credit.PropertyEnforcement, func(e *credit.Entry) { e.NoticeInEnforcement = unknown }},
		{row{"NO-KREDOPP-19-20", "§ 20(1): insolvencies too", "2026-11-23", privacy.Required, "", ""}, credit.Bankruptcy, nil},
		{row{"-", "nothing is asked about the zero kind", "2026-11-23", privacy.Undetermined, "not-asked", "kind"}, 0, nil},
	} {
		e := entry(tt.kind)
		if tt.change != nil {
			tt.change(&e)
		}
		a := credit.RequiresNotice(e, day(tt.day))
		tt.check(t, a)
		if tt.want == privacy.Required {
			assert.Equal(t, "send-notice", follows(a), tt.reason)
		}
		if tt.want == privacy.Permitted {
			assert.Empty(t, follows(a), tt.reason)
		}
	}
}

func TestScore(t *testing.T) {
	for _, tt := range []struct {
		row
		score credit.Score
	}{
		{row{"§ 12(1)", "its own", "2026-11-23", privacy.Permitted, "", ""}, credit.Score{Of: credit.LegalPerson, Kind: credit.PaymentDefault, AboutAnother: no}},
		{row{"§ 12(1)", "somebody else's", "2026-11-23", privacy.Forbidden, "not-about-company", ""}, credit.Score{Of: credit.LegalPerson, Kind: credit.PaymentDefault, AboutAnother: yes, AboutLeader: no}},
		{row{"§ 12(2)", "a leader's, before the first accounts", "2026-11-22", privacy.Permitted, "", ""}, credit.Score{Of: credit.LegalPerson, Kind: credit.PaymentDefault, AboutAnother: yes, AboutLeader: yes, FirstAccounts: on("2026-11-23")}},
		{row{"§ 12(2)", "a leader's, from then on", "2026-11-23", privacy.Forbidden, "not-about-company", ""}, credit.Score{Of: credit.LegalPerson, Kind: credit.PaymentDefault, AboutAnother: yes, AboutLeader: yes, FirstAccounts: on("2026-11-23")}},
		{row{"§ 12(2)", "whether there are accounts", "2026-11-23", privacy.Undetermined, "not-about-company", "first-accounts"}, credit.Score{Of: credit.LegalPerson, Kind: credit.PaymentDefault, AboutAnother: yes, AboutLeader: yes}},
		{row{"§ 12", "is about legal persons", "2026-11-23", privacy.Permitted, "", ""}, credit.Score{Of: credit.SoleTrader, Kind: credit.PaymentDefault, AboutAnother: yes}},
		{row{"§ 13", "earlier requests", "2026-11-23", privacy.Forbidden, "earlier-request", ""}, credit.Score{Of: credit.NaturalPerson, Kind: credit.EarlierRequests}},
		{row{"NO-KREDOPP-7-8", "health", "2026-11-23", privacy.Forbidden, "special-category", ""}, credit.Score{Of: credit.NaturalPerson, Kind: credit.SpecialCategoryData}},
		{row{"NO-KREDOPPF-2", "tax assessments are listed", "2026-11-23", privacy.Permitted, "", ""}, credit.Score{Of: credit.NaturalPerson, Kind: credit.TaxAssessment}},
		{row{"NO-KREDOPPF-2", "what is not", "2026-11-23", privacy.Forbidden, "not-listed", ""}, credit.Score{Of: credit.NaturalPerson, Kind: credit.OtherInformation, Listed: no}},
		{row{"-", "nothing is asked about the zero kind", "2026-11-23", privacy.Undetermined, "not-asked", "kind"}, credit.Score{Of: credit.NaturalPerson}},
	} {
		tt.check(t, credit.MayScore(tt.score, day(tt.day)))
	}
}

func TestRelease(t *testing.T) {
	for _, tt := range []struct {
		row
		told, follows string
		to            credit.Recipient
		change        func(*credit.Release)
	}{
		{row{"NO-KREDOPP-14", "§ 14(1): need", "2026-11-23", privacy.Permitted, "", ""}, "", "in-writing first, send-copy by 2026-11-23", credit.OtherBusiness, nil},
		{row{"NO-KREDOPP-14", "§ 14(1): none", "2026-11-23", privacy.Forbidden, "no-need", ""}, "", "", credit.OtherBusiness, func(r *credit.Release) { r.Need = judged(no) }},
		{row{"NO-KREDOPP-14", "§ 14(1): nobody has judged", "2026-11-23", privacy.Undetermined, "no-need", "need"}, "", "in-writing first, send-copy by 2026-11-23", credit.OtherBusiness, func(r *credit.Release) { r.Need = privacy.Judgement{By: "sales"} }},
		{row{"NO-KREDOPP-14", "§ 14(2): two hits", "2026-11-23", privacy.Forbidden, "no-unique-hit", ""}, "", "", credit.OtherBusiness, func(r *credit.Release) { r.UniqueHit = no }},
		{row{"NO-KREDOPP-14", "§ 14(3): a private individual searches", "2026-11-23", privacy.Forbidden, "direct-search", ""}, "", "", credit.PrivateIndividual, func(r *credit.Release) { r.DirectSearch = yes }},
		{row{"NO-KREDOPP-14", "§ 14(3): or is sent it", "2026-11-23", privacy.Permitted, "", ""}, "", "in-writing first, send-copy by 2026-11-23", credit.PrivateIndividual, nil},
		{row{"NO-KREDOPP-14", "§ 14(3): businesses may search", "2026-11-23", privacy.Permitted, "", ""}, "", "in-writing first, send-copy by 2026-11-23", credit.OtherBusiness, func(r *credit.Release) { r.DirectSearch = yes }},
		{row{"NO-KREDOPP-14", "§ 14(5): natural persons are not watched", "2026-11-23", privacy.Forbidden, "monitors-person", ""}, "", "", credit.OtherBusiness, func(r *credit.Release) { r.Monitoring = yes }},
		{row{"NO-KREDOPP-14", "§ 14(5): nor are sole traders", "2026-11-23", privacy.Forbidden, "monitors-person", ""}, "sole-trader-is-person", "", credit.OtherBusiness, func(r *credit.Release) { r.About, r.Monitoring = credit.SoleTrader, yes }},
		{row{"NO-KREDOPP-14", "§ 14(5): legal persons may be", "2026-11-23", privacy.Permitted, "", ""}, "", "in-writing first", credit.OtherBusiness, func(r *credit.Release) { r.About, r.Monitoring = credit.LegalPerson, yes }},
		{row{"NO-KREDOPP-14", "§ 14(6): press, from a public source", "2026-11-23", privacy.Permitted, "", ""}, "", "in-writing first, send-copy by 2026-11-23", credit.Press, func(r *credit.Release) { r.Need = judged(no) }},
		{row{"NO-KREDOPP-14", "§ 14(6): press, from none", "2026-11-23", privacy.Forbidden, "not-public", ""}, "", "", credit.Press, func(r *credit.Release) { r.PublicSource = no }},
		{row{"NO-KREDOPP-14", "§ 14(6): of legal persons, from any", "2026-11-23", privacy.Permitted, "", ""}, "", "in-writing first", credit.Press, func(r *credit.Release) { r.About, r.PublicSource = credit.LegalPerson, no }},
		{row{"NO-KREDOPP-14", "§ 14(6): statistics, free of charge", "2026-11-23", privacy.Permitted, "", ""}, "", "in-writing first, without-charge first, send-copy by 2026-11-23", credit.StatisticsBody, func(r *credit.Release) { r.Need = judged(no) }},

		{row{"NO-KREDOPP-16", "§ 16(1): frozen", "2026-11-23", privacy.Forbidden, "frozen", ""}, "", "", credit.OtherBusiness, func(r *credit.Release) { r.Frozen = yes }},
		{row{"NO-KREDOPP-16", "§ 16(1): not said", "2026-11-23", privacy.Undetermined, "frozen", "freeze"}, "", "in-writing first, send-copy by 2026-11-23", credit.OtherBusiness, func(r *credit.Release) { r.Frozen = unknown }},
		{row{"NO-KREDOPP-16", "§ 16(2): a collector", "2026-11-23", privacy.Permitted, "", ""}, "freeze-leaves-out", "in-writing first, send-copy by 2026-11-23", credit.Collector, func(r *credit.Release) { r.Frozen = yes }},
		{row{"NO-KREDOPP-16", "§ 16(2): a collector, frozen or not", "2026-11-23", privacy.Permitted, "", ""}, "", "in-writing first, send-copy by 2026-11-23", credit.Collector, func(r *credit.Release) { r.Frozen = unknown }},
		{row{"NO-KREDOPP-16", "§ 16(2): a bank's statutory risk assessment", "2026-11-23", privacy.Permitted, "", ""}, "freeze-leaves-out", "in-writing first, send-copy by 2026-11-23", credit.Lender, func(r *credit.Release) { r.Frozen, r.StatutoryRisk = yes, yes }},
		{row{"NO-KREDOPP-16", "§ 16(2): a bank's marketing", "2026-11-23", privacy.Forbidden, "frozen", ""}, "", "", credit.Lender, func(r *credit.Release) { r.Frozen = yes }},
		{row{"NO-KREDOPP-16", "§ 16(2): what the bank does it for", "2026-11-23", privacy.Undetermined, "frozen", "statutory-risk"}, "", "in-writing first, send-copy by 2026-11-23", credit.Lender, func(r *credit.Release) { r.Frozen, r.StatutoryRisk = yes, unknown }},
		{row{"NO-KREDOPP-16", "§ 16 names its exceptions: not the press", "2026-11-23", privacy.Forbidden, "frozen", ""}, "", "", credit.Press, func(r *credit.Release) { r.Frozen = yes }},

		{row{"NO-KREDOPP-18", "§ 18(3): the same claim, a second time", "2026-11-23", privacy.Permitted, "", ""}, "", "in-writing first", credit.Collector, func(r *credit.Release) { r.GotBefore = yes }},
		{row{"NO-KREDOPP-18", "§ 18(3): whether it is", "2026-11-23", privacy.Permitted, "", ""}, "", "in-writing first, send-copy by 2026-11-23", credit.Collector, func(r *credit.Release) { r.GotBefore = unknown }},
		{row{"-", "nothing is asked about the zero recipient", "2026-11-23", privacy.Undetermined, "not-asked", "recipient"}, "", "", 0, nil},
	} {
		r := release(tt.to)
		if tt.change != nil {
			tt.change(&r)
		}
		a := credit.MayRelease(r, day(tt.day))
		tt.check(t, a)
		assert.Equal(t, tt.told, told(a), tt.reason)
		assert.Equal(t, tt.follows, follows(a), tt.reason)
	}
	r := release(credit.OtherBusiness)
	r.Need.ReviewBy = day("2026-12-24")
	assert.Equal(t, "..2026-12-24", spell(credit.MayRelease(r, today)), "the need is judged until its review day")
	r.UniqueHit = no
	assert.Equal(t, "..", spell(credit.MayRelease(r, today)))
	r = release(credit.Press)
	r.Need.ReviewBy = day("2026-12-24")
	assert.Equal(t, "..", spell(credit.MayRelease(r, today)), "the press needs no need")
}

func TestCopy(t *testing.T) {
	for _, tt := range []struct {
		row
		to     credit.Recipient
		change func(*credit.Release)
	}{
		{row{"NO-KREDOPP-18", "§ 18(1)", "2026-11-23", privacy.Required, "", ""}, credit.OtherBusiness, nil},
		{row{"NO-KREDOPP-18", "§ 18(1): natural persons only", "2026-11-23", privacy.Permitted, "about-legal-person", ""}, credit.OtherBusiness, func(r *credit.Release) { r.About = credit.LegalPerson }},
		{row{"NO-KREDOPP-18", "§ 18(3): a collector, the first time", "2026-11-23", privacy.Required, "", ""}, credit.Collector, nil},
		{row{"NO-KREDOPP-18", "§ 18(3): a collector, once more for the claim", "2026-11-23", privacy.Permitted, "copy-sent-before", ""}, credit.Collector, func(r *credit.Release) { r.GotBefore = yes }},
		{row{"NO-KREDOPP-18", "§ 18(3): is about collectors", "2026-11-23", privacy.Required, "", ""}, credit.OtherBusiness, func(r *credit.Release) { r.GotBefore = yes }},
		{row{"NO-KREDOPP-18", "§ 18(4): a bank's solvency work", "2026-11-23", privacy.Permitted, "solvency-use", ""}, credit.Lender, func(r *credit.Release) { r.Solvency = yes }},
		{row{"NO-KREDOPP-18", "§ 18(4): a bank's loan application", "2026-11-23", privacy.Required, "", ""}, credit.Lender, nil},
		{row{"NO-KREDOPP-18", "§ 18(4): which", "2026-11-23", privacy.Undetermined, "solvency-use", "solvency"}, credit.Lender, func(r *credit.Release) { r.Solvency = unknown }},
		{row{"-", "nothing is asked about the zero recipient", "2026-11-23", privacy.Undetermined, "not-asked", "recipient"}, 0, nil},
	} {
		r := release(tt.to)
		if tt.change != nil {
			tt.change(&r)
		}
		a := credit.RequiresCopy(r, day(tt.day))
		tt.check(t, a)
		if tt.want == privacy.Required {
			assert.Equal(t, "send-copy by 2026-11-23", follows(a), "§ 18(1): at the same time")
		}
	}
}

func TestDebtData(t *testing.T) {
	for _, tt := range []struct {
		row
		request credit.DebtRequest
	}{
		{row{"NO-GJELDINF-12", "a collector, of the register", "2026-11-23", privacy.Forbidden, "recipient-not-listed", ""}, credit.DebtRequest{From: credit.DebtRegister, To: credit.ToCollector, Application: yes}},
		{row{"NO-GJELDINF-12", "a collector, of a bureau", "2026-11-23", privacy.Forbidden, "recipient-not-listed", ""}, credit.DebtRequest{From: credit.CreditBureau, To: credit.ToCollector, Application: yes}},
		{row{"NO-GJELDINF-12", "a collector, of anybody", "2026-11-23", privacy.Forbidden, "recipient-not-listed", ""}, credit.DebtRequest{To: credit.ToCollector}},
		{row{"NO-GJELDINF-12", "§ 12(6): within a group", "2026-11-23", privacy.Forbidden, "passed-on", ""}, credit.DebtRequest{From: credit.EarlierRecipient, To: credit.ToFinancialUndertaking, Application: yes}},
		{row{"NO-GJELDINF-12", "§ 12(6): but the person's access", "2026-11-23", privacy.Permitted, "", ""}, credit.DebtRequest{From: credit.EarlierRecipient, To: credit.ToThePerson}},
		{row{"NO-GJELDINF-12", "§ 12(1)(a): a concrete application", "2026-11-23", privacy.Permitted, "", ""}, credit.DebtRequest{From: credit.DebtRegister, To: credit.ToFinancialUndertaking, Application: yes}},
		{row{"NO-GJELDINF-12", "§ 12(1)(a): marketing", "2026-11-23", privacy.Forbidden, "purpose-not-listed", ""}, credit.DebtRequest{From: credit.DebtRegister, To: credit.ToFinancialUndertaking, Application: no, PayoutCheck: no, ModelBuilding: no}},
		{row{"NO-GJELDINF-12", "§ 12(1)(a): for what", "2026-11-23", privacy.Undetermined, "purpose-not-listed", "application payout-check"}, credit.DebtRequest{From: credit.DebtRegister, To: credit.ToStateLender}},
		{row{"NO-GJELDINF-12", "§ 12(1)(b): a municipality's loans for homes", "2026-11-23", privacy.Permitted, "", ""}, credit.DebtRequest{From: credit.DebtRegister, To: credit.ToMunicipality, Application: yes}},
		{row{"NO-GJELDINF-12", "§ 12(1)(b): a municipality's other errands", "2026-11-23", privacy.Forbidden, "purpose-not-listed", ""}, credit.DebtRequest{From: credit.DebtRegister, To: credit.ToMunicipality, Application: no, PayoutCheck: no, ModelBuilding: yes}},
		{row{"NO-GJELDINF-12", "§ 12(1)(c): a bureau that was asked", "2026-11-23", privacy.Permitted, "", ""}, credit.DebtRequest{From: credit.DebtRegister, To: credit.ToBureau, OnRequest: yes}},
		{row{"NO-GJELDINF-12", "§ 12(1)(c): a bureau that was not", "2026-11-23", privacy.Forbidden, "purpose-not-listed", ""}, credit.DebtRequest{From: credit.DebtRegister, To: credit.ToBureau, OnRequest: no, ModelBuilding: no}},
		{row{"NO-GJELDINF-12", "§ 12(4): another authority", "2026-11-23", privacy.Undetermined, "purpose-not-listed", "other-ground"}, credit.DebtRequest{From: credit.DebtRegister, To: credit.ToAuthority}},
		{row{"NO-GJELDINF-12", "§ 12(4): statistics", "2026-11-23", privacy.Permitted, "", ""}, credit.DebtRequest{From: credit.DebtRegister, To: credit.ToStatisticsBody}},
		{row{"NO-GJELDINF-12", "§ 12(5): research", "2026-11-23", privacy.Forbidden, "purpose-not-listed", ""}, credit.DebtRequest{From: credit.DebtRegister, To: credit.ToResearch, OtherGround: no}},
		{row{"NO-GJELDINF-12", "§ 13(1): of a bureau", "2026-11-23", privacy.Permitted, "", ""}, credit.DebtRequest{From: credit.CreditBureau, To: credit.ToFinancialUndertaking, Application: yes}},
		{row{"NO-GJELDINF-12", "§ 13(1): of a bureau, before paying out", "2026-11-23", privacy.Forbidden, "purpose-not-listed", ""}, credit.DebtRequest{From: credit.CreditBureau, To: credit.ToFinancialUndertaking, Application: no, PayoutCheck: yes}},
		{row{"NO-GJELDINF-12", "§ 13(2): a score is no debt data", "2026-11-23", privacy.Forbidden, "recipient-not-listed", ""}, credit.DebtRequest{From: credit.CreditBureau, To: credit.ToAnother}},
		{row{"NO-GJELDINF-12", "§ 13: a bureau to a bureau", "2026-11-23", privacy.Forbidden, "recipient-not-listed passed-on", ""}, credit.DebtRequest{From: credit.CreditBureau, To: credit.ToBureau, OnRequest: yes}},
		{row{"-", "who has it is not said", "2026-11-23", privacy.Undetermined, "not-asked", "holder"}, credit.DebtRequest{To: credit.ToFinancialUndertaking, Application: yes}},
		{row{"-", "nothing is asked about the zero recipient", "2026-11-23", privacy.Undetermined, "not-asked", "recipient"}, credit.DebtRequest{From: credit.DebtRegister}},
	} {
		a := credit.MayReleaseDebtData(tt.request, day(tt.day))
		tt.check(t, a)
		if tt.want == privacy.Permitted {
			assert.Equal(t, "in-writing first, keep-to-yourself", follows(a), "§ 12(6)-(7)")
		}
	}
}

func TestDebtErasure(t *testing.T) {
	for _, tt := range []struct {
		row
		entry credit.DebtEntry
		spell string
	}{
		{row{"NO-GJELDINF-15", "§ 15(1): repaid and closed", "2026-11-23", privacy.Required, "", ""}, credit.DebtEntry{on("2026-11-22"), on("2026-11-23")}, "2026-11-23.."},
		{row{"NO-GJELDINF-15", "§ 15(1): the line is open", "2026-11-22", privacy.Permitted, "credit-line-open", ""}, credit.DebtEntry{on("2026-11-22"), on("2026-11-23")}, ".."},
		{row{"NO-GJELDINF-15", "§ 15(1): not repaid", "2026-11-23", privacy.Permitted, "debt-outstanding", ""}, credit.DebtEntry{notYet, on("2026-11-23")}, ".."},
		{row{"NO-GJELDINF-15", "§ 15(1): a loan without a line", "2026-11-23", privacy.Required, "", ""}, credit.DebtEntry{on("2026-11-22"), retention.Always()}, "2026-11-22.."},
		{row{"NO-GJELDINF-15", "§ 15(1): before the wording that was read", "2026-11-23", privacy.Required, "", ""}, credit.DebtEntry{on("2020-01-01"), on("2020-01-01")}, "2022-07-01.."},
		{row{"NO-GJELDINF-15", "§ 15(1): whether the line is closed", "2026-11-23", privacy.Undetermined, "credit-line-open", "line-closed"}, credit.DebtEntry{Repaid: on("2026-11-22")}, ".."},
	} {
		a := credit.RequiresDebtErasure(tt.entry, day(tt.day))
		tt.check(t, a)
		assert.Equal(t, tt.want == privacy.Permitted, follows(a) == "", tt.reason)
		assert.Contains(t, "erase-debt", follows(a), tt.reason)
		assert.Equal(t, tt.spell, spell(a), tt.reason)
	}
}

func TestModelErasure(t *testing.T) {
	for _, tt := range []struct {
		row
		copy           credit.ModelCopy
		spell, follows string
	}{
		{row{"NO-GJELDINF-15", "reg. § 10(2): three months, the last day", "2026-11-29", privacy.Permitted, "model-in-work", ""}, credit.ModelCopy{on("2026-08-31"), no, no}, "..2026-11-29", ""},
		{row{"NO-GJELDINF-15", "reg. § 10(2): gone by the clamped day", "2026-11-30", privacy.Required, "", ""}, credit.ModelCopy{on("2026-08-31"), no, no}, "..", "erase-debt by 2026-11-30"},
		{row{"NO-GJELDINF-15", "reg. § 10(2): when the model is done", "2026-09-01", privacy.Required, "", ""}, credit.ModelCopy{on("2026-08-31"), yes, no}, "..", "erase-debt by 2026-11-30"},
		{row{"NO-GJELDINF-15", "reg. § 10(2): supervision", "2027-09-01", privacy.Permitted, "kept-for-supervision", ""}, credit.ModelCopy{on("2026-08-31"), yes, yes}, "..", ""},
		{row{"NO-GJELDINF-15", "reg. § 10(2): when it came", "2026-09-01", privacy.Undetermined, "model-in-work", "received"}, credit.ModelCopy{Validated: no, Supervision: no}, "..", "erase-debt"},
	} {
		a := credit.RequiresModelErasure(tt.copy, day(tt.day))
		tt.check(t, a)
		assert.Equal(t, tt.spell, spell(a), tt.reason)
		assert.Equal(t, tt.follows, follows(a), tt.reason)
		for r := range a.Reasons() {
			assert.False(t, r.IsVerified(), "the regulation was not read")
		}
	}
}

// The day asked about decides which law answers, and nothing answers about no day.
func TestDaysOfTheLaw(t *testing.T) {
	asked := func(d retention.Date) map[string]ruling.Answer {
		e := entry(credit.BaseData)
		e.Registered = on("2021-07-01")
		c := claim()
		c.LegalStepSent, c.Registered = on("2021-05-01"), on("2021-07-01")
		return map[string]ruling.Answer{
			string(credit.AskMayReport):            credit.MayReport(c, d),
			string(credit.AskMayUse):               credit.MayUse(e, d),
			string(credit.AskRequiresRemoval):      credit.RequiresRemoval(e, d),
			string(credit.AskRequiresErasure):      credit.RequiresErasure(e, d),
			string(credit.AskRequiresNotice):       credit.RequiresNotice(e, d),
			string(credit.AskMayScore):             credit.MayScore(credit.Score{Of: credit.NaturalPerson, Kind: credit.BaseData}, d),
			string(credit.AskMayRelease):           credit.MayRelease(release(credit.OtherBusiness), d),
			string(credit.AskRequiresCopy):         credit.RequiresCopy(release(credit.OtherBusiness), d),
			string(credit.AskMayReleaseDebtData):   credit.MayReleaseDebtData(credit.DebtRequest{From: credit.DebtRegister, To: credit.ToThePerson}, d),
			string(credit.AskRequiresDebtErasure):  credit.RequiresDebtErasure(credit.DebtEntry{on("2021-07-01"), retention.Always()}, d),
			string(credit.AskRequiresModelErasure): credit.RequiresModelErasure(credit.ModelCopy{on("2021-07-01"), yes, no}, d),
		}
	}
	for question, a := range asked(retention.Date{}) {
		row{question, "no day", "", privacy.Undetermined, "not-asked", "day"}.check(t, a)
		assert.Equal(t, question, string(a.Question()))
		assert.Empty(t, follows(a))
	}
	for question, a := range asked(day("2022-06-30")) {
		row{question, "licences decided", "2022-06-30", privacy.Undetermined, "earlier-law", "licence"}.check(t, a)
		assert.Empty(t, follows(a))
	}
	for question, a := range asked(day("2022-07-01")) {
		assert.NotEqual(t, privacy.Undetermined, a.Outcome(), question)
	}
	for _, d := range []string{"2023-06-01", "2024-12-31", "2025-01-01", "2025-06-30"} { // the law did not change
		for question, a := range asked(day(d)) {
			assert.Equal(t, asked(day("2022-07-01"))[question].Outcome(), a.Outcome(), "%s, %s", question, d)
		}
	}
}

// What was read first-hand is told apart from what was not.
func TestWhatIsVerified(t *testing.T) {
	verified := func(a ruling.Answer) map[ruling.Code]bool {
		is := map[ruling.Code]bool{}
		for r := range a.Reasons() {
			is[r.Code] = r.IsVerified()
			for p := range r.Provisions() {
				assert.False(t, p.IsZero(), r.Code)
				assert.NotEmpty(t, p.Cite(law.English))
			}
		}
		return is
	}
	c := claim()
	c.About, c.LegalStepSent, c.Settled = credit.SoleTrader, notYet, on("2026-01-01")
	assert.Equal(t, map[ruling.Code]bool{credit.LegalStepMonth: true, credit.ClaimSettled: true, credit.SoleTraderIsPerson: false}, verified(credit.MayReport(c, today)),
		"the act was read in full; that sole traders are natural persons in guidance")
	e := entry(credit.OtherInformation)
	e.Listed = no
	assert.Equal(t, map[ruling.Code]bool{credit.NotListed: false}, verified(credit.MayUse(e, today)), "NO-KREDOPPF-2 is told by others (certainty C)")
	assert.Equal(t, map[ruling.Code]bool{credit.ModelInWork: false}, verified(credit.RequiresModelErasure(credit.ModelCopy{Received: on("2026-11-01"), Validated: no, Supervision: no}, today)),
		"gjeldsinformasjonsforskriften § 10 too")
	assert.Equal(t, map[ruling.Code]bool{credit.NotAsked: false}, verified(credit.MayUse(credit.Entry{}, today)))
}
