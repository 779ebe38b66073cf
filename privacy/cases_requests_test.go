package privacy_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// requestCases are the decided cases on access, objection, portability and who
// must answer.
var requestCases = []decidedCase{
	{
		id: "DC-28", source: "C-487/21",
		story: "a credit bureau answers a request for a copy with a table that sums up what it has",
		facts: func(f *caseFacts) {
			f.activity.Kinds = subjects.KindsOf(subjects.Name, subjects.CreditInformation)
			f.request.Kind = privacy.AskAccess
		},
		ask: (*privacy.Policy).RequiresAccess, want: privacy.Required, reason: privacy.RightGiven,
		follows: []privacy.ObligationCode{privacy.ProvideAccess, privacy.AnswerPerson},
		change: func(f *caseFacts) {
			f.item.Withheld = privacy.Withholding{Kind: privacy.StatutorySecrecy, Judged: judged(privacy.Yes)}
		},
		then: privacy.Forbidden,
	},
	{
		id: "DC-32", source: "EDPB Guidelines 01/2022, example 41",
		story: "six weeks after an answer the person has taken a loan and asks again; the bureau calls that excessive",
		facts: func(f *caseFacts) {
			f.activity.Kinds = subjects.KindsOf(subjects.CreditInformation, subjects.Score)
			f.request = privacy.Request{
				Kind: privacy.AskAccess, Received: day("2025-03-03"), Identified: privacy.Yes,
				Excessive: privacy.Judgement{By: "the bureau"},
			}
		},
		ask: (*privacy.Policy).RequiresAccess, weighed: true, want: privacy.Required, reason: privacy.FactsMissing,
		missing: []string{"excess"},
		change:  func(f *caseFacts) { f.request.Excessive.Result = privacy.No },
		then:    privacy.Required,
	},
	{
		id: "DC-59", source: "AG Düsseldorf 51 C 206/23",
		story: "a creditor that is suing the person asks for proof of who is asking, and calls the request an abuse",
		facts: func(f *caseFacts) {
			f.activity.Purpose, f.activity.Kinds = lawfulbasis.Collection, subjects.KindsOf(subjects.Name, subjects.DebtDetails)
			f.request = privacy.Request{Kind: privacy.AskAccess, Received: f.on, Excessive: privacy.Judgement{By: "the creditor"}}
		},
		ask: (*privacy.Policy).RequiresAccess, weighed: true, want: privacy.Required, reason: privacy.FactsMissing,
		missing: []string{"identity", "excess"},
		change: func(f *caseFacts) {
			f.request.Identified, f.request.Excessive.Result = privacy.Yes, privacy.No
		},
		then: privacy.Required,
	},
	{
		id: "GE-24", source: "EDPB Guidelines 01/2022, example 39",
		story: "a carpenter with a handful of invoices is asked every other month, and calls that excessive",
		facts: func(f *caseFacts) {
			f.request.Kind, f.request.Excessive = privacy.AskAccess, privacy.Judgement{By: "the carpenter"}
		},
		ask: (*privacy.Policy).RequiresAccess, weighed: true, want: privacy.Forbidden, reason: privacy.FactsMissing,
		missing: []string{"excess"},
		change:  func(f *caseFacts) { f.request.Excessive.Result = privacy.Yes },
		then:    privacy.Forbidden,
	},
	{
		id: "DC-49", source: "Hoge Raad 21/00241",
		story: "a bank registers a default and calls that a legal obligation, but no law says what, when and until when",
		facts: registeredDefault,
		ask:   hasRight(lawfulbasis.RightToObject), want: privacy.Permitted, reason: privacy.RightGiven,
		change: func(f *caseFacts) {
			f.activity.Basis, f.activity.Law = lawfulbasis.LegalObligation, []law.Provision{law.Section(law.Kredittopplysningsloven, "19")}
		},
		then: privacy.Forbidden,
	},
	{
		id: "DC-49", source: "Hoge Raad 21/00241",
		story: "the same, and the objection was not outweighed: the demand for erasure has a ground",
		facts: func(f *caseFacts) {
			registeredDefault(f)
			f.request.Kind = privacy.AskErasure
			f.use.Objection.Overriding = judged(privacy.No)
			f.use.Necessary = judged(privacy.Yes)
		},
		ask: (*privacy.Policy).RequiresErasureOnRequest, want: privacy.Required, reason: privacy.ObjectionStands,
		change: func(f *caseFacts) {
			f.activity.Basis, f.activity.Law = lawfulbasis.LegalObligation, []law.Provision{law.Section(law.Kredittopplysningsloven, "19")}
		},
		then: privacy.Permitted,
	},
	{
		id: "GE-19", source: "WP251 rev. 01, III.D.4",
		story: "a customer objects to advertising, and the seller weighs its own reasons higher",
		facts: func(f *caseFacts) {
			f.activity.Purpose, f.activity.Kinds = lawfulbasis.Marketing, subjects.KindsOf(subjects.Email, subjects.Profile)
			f.use.Objection.Overriding = judged(privacy.Yes)
			f.request.Kind = privacy.AskObjection
		},
		ask: (*privacy.Policy).RequiresEndOfUse, want: privacy.Required, reason: privacy.MarketingObjection,
		follows: []privacy.ObligationCode{privacy.EndUse, privacy.KeepSuppression},
		change:  func(f *caseFacts) { f.activity.Purpose = lawfulbasis.BusinessAnalysis },
		then:    privacy.Forbidden,
	},
	{
		id: "DC-51", source: "DPC, case study on a debt collector's involvement",
		story: "a collector that acts for a creditor under contract is asked for access",
		facts: func(f *caseFacts) {
			onInstruction(f)
			f.request.Kind = privacy.AskAccess
		},
		ask: (*privacy.Policy).RequiresAccess, weighed: true, want: privacy.Referred, reason: privacy.HeldAsProcessor,
		follows: []privacy.ObligationCode{privacy.ForwardRequest},
		change:  asController,
		then:    privacy.Required,
	},
	{
		id: "DC-51", source: "DPC, case study on a debt collector's involvement",
		story: "the same collector is asked for erasure",
		facts: func(f *caseFacts) {
			onInstruction(f)
			f.request.Kind = privacy.AskErasure
		},
		ask: (*privacy.Policy).RequiresErasureOnRequest, weighed: true, want: privacy.Referred, reason: privacy.HeldAsProcessor,
		follows: []privacy.ObligationCode{privacy.ForwardRequest},
		change: func(f *caseFacts) {
			asController(f)
			f.use.Dates.CaseClosed = on("2025-06-30")
		},
		then: privacy.Required,
	},
	{
		id: "DC-57", source: "APD/GBA 45/2023",
		story: "a member wants a file that the law makes the body keep, in a form for machines",
		facts: func(f *caseFacts) {
			f.activity.Basis, f.activity.Law = lawfulbasis.LegalObligation, []law.Provision{law.Section(law.Internkontrollforskriften, "8")}
			f.request.Kind = privacy.AskPortability
		},
		ask: (*privacy.Policy).RequiresPortability, want: privacy.Forbidden, reason: privacy.NotPortable,
		follows: []privacy.ObligationCode{privacy.ExplainRefusal},
		change:  func(f *caseFacts) { f.activity.Basis, f.activity.Law = lawfulbasis.Contract, nil },
		then:    privacy.Required,
	},
}

// registeredDefault is a default that a bank has registered.
func registeredDefault(f *caseFacts) {
	f.activity.Purpose, f.activity.Kinds = lawfulbasis.CreditReporting, subjects.KindsOf(subjects.PaymentHistory)
	f.activity.Claimed = lawfulbasis.BasesOf(lawfulbasis.LegalObligation)
}

// onInstruction is collecting for somebody else, who decides.
func onInstruction(f *caseFacts) {
	f.activity.Role, f.activity.Purpose, f.activity.Basis, f.activity.Limits = lawfulbasis.Processor, lawfulbasis.Collection, 0, nil
	f.activity.Kinds = subjects.KindsOf(subjects.Name, subjects.DebtDetails)
}

// asController is the same for oneself.
func asController(f *caseFacts) {
	f.activity.Role, f.activity.Basis = lawfulbasis.Controller, lawfulbasis.LegitimateInterests
	f.activity.Limits = caseLimit(retention.CaseClosed, retention.Days(0))
}

// datedCase is a decided case that asks for a day, or for several in order.
type datedCase struct {
	id, source, story string
	days              func(t *testing.T) []string
	want              []string
}

func TestDatedCases(t *testing.T) {
	for _, c := range datedCases {
		assert.Equal(t, c.want, c.days(t), "%s %s: %s", c.id, c.source, c.story)
	}
}

// answerBy is the last day for answering a request, as known on the day that it
// came.
func answerBy(received string) func(*testing.T) []string {
	return func(*testing.T) []string {
		r := privacy.Request{Kind: privacy.AskAccess, Received: day(received), Identified: privacy.Yes}
		return []string{r.Clock(day(received)).Answer.Outer.String()}
	}
}

const regulation1182 = "Reg. 1182/71 Art. 3, in Norway FOR-1992-12-04-910"

// datedCases are the decided cases that ask for a day.
var datedCases = []datedCase{
	{"DT-02", "EDPB Guidelines 01/2022, example 32", "the month ends on a Saturday", answerBy("2025-03-05"), []string{"2025-04-07"}},
	{"DT-04", "EDPB Guidelines 01/2022, example 33", "September has no 31st", answerBy("2024-08-31"), []string{"2024-09-30"}},
	{"DT-05", "EDPB Guidelines 01/2022, example 33", "nor has it one when the 30th is a Saturday", answerBy("2028-08-31"), []string{"2028-10-02"}},
	{"DT-06", "ICO, time limits", "the month ends on a Saturday", answerBy("2026-09-03"), []string{"2026-10-05"}},
	{"DT-09", "ICO, time limits", "April has no 31st", answerBy("2025-03-31"), []string{"2025-04-30"}},
	{"DT-10", "ICO, 2019", "February of a leap year", answerBy("2024-01-31"), []string{"2024-02-29"}},
	{"DT-11", "ICO, 2019", "first the end of February, and then the Monday after it", answerBy("2027-01-31"), []string{"2027-03-01"}},
	{"DT-13", regulation1182, "17 May, and Whitsun after it", answerBy("2024-04-17"), []string{"2024-05-21"}},
	{"DT-17", "ICO, time limits", "received on a Saturday", answerBy("2024-11-16"), []string{"2024-12-16"}},
	{
		"DT-19", regulation1182, "the last day for telling of an extension, at the turn of the year, and the last day with it",
		func(*testing.T) []string {
			r := privacy.Request{
				Kind: privacy.AskAccess, Received: day("2023-11-30"), Identified: privacy.Yes,
				Extended: on("2024-01-02"), Complex: judged(privacy.Yes),
			}
			c := r.Clock(day("2024-01-02"))
			return []string{c.Extension.Outer.String(), c.Answer.Outer.String()}
		},
		[]string{"2024-01-02", "2024-02-29"},
	},
	{
		"DT-21", "Datatilsynet 21/02873", "the filter for junk took a request to the right mailbox: due, late on the day of the answer, and the end of three months",
		func(*testing.T) []string {
			r := privacy.Request{Kind: privacy.AskAccess, Received: day("2021-09-28"), Identified: privacy.Yes}
			answered := day("2021-12-22")
			return []string{
				r.Clock(answered).Answer.Outer.String(), r.IsLate(answered).String(), retention.ExtendedAnswerBy(r.Received).Outer.String(),
			}
		},
		[]string{"2021-10-28", "yes", "2021-12-28"},
	},
	{
		"DT-23", "Garante 9917820", "a job seeker complains on a Sunday, when the month had ended on the Saturday, and is answered in November",
		func(*testing.T) []string {
			r := privacy.Request{Kind: privacy.AskErasure, Received: day("2021-08-11"), Identified: privacy.Yes}
			due := r.Clock(day("2021-11-04")).Answer.Outer
			return []string{due.String(), r.IsLate(due).String(), r.IsLate(due.AddDays(1)).String(), r.IsLate(day("2021-11-04")).String()}
		},
		// To the Monday it turns on whether the period runs on.
		[]string{"2021-09-13", "unknown", "yes", "yes"},
	},
	{
		"RC-20", "EDPB Guidelines 01/2022, example 9; Datatilsynet 21/02873", "a request to the cleaners, when the right address was announced: no clock runs, until it is passed on",
		func(*testing.T) []string {
			r := privacy.Request{Kind: privacy.AskAccess, Received: day("2025-03-05"), Identified: privacy.Yes, Misdirected: judged(privacy.Yes)}
			c := r.Clock(day("2025-06-01"))
			passedOn := r
			passedOn.Received, passedOn.Misdirected = day("2025-03-10"), privacy.Judgement{}
			return []string{c.Started.String(), c.Answer.Outer.String(), passedOn.Clock(day("2025-06-01")).Answer.Outer.String()}
		},
		[]string{"no", "not said", "2025-04-10"},
	},
	{
		"DT-28", "C-26/22", "a bureau may have a discharge for as long as the public register, six months; and that of another person",
		func(t *testing.T) []string {
			return append(lastDayOf(t, discharge("2020-12-17")), lastDayOf(t, discharge("2021-03-23"))...)
		},
		[]string{"2021-06-17", "2021-09-23"},
	},
	{
		"DT-30", "CNIL, 2c1s196162814 (Art. 60)", "five years by the act on money laundering, and not six",
		func(t *testing.T) []string {
			f := ordinaryCase()
			rule, _ := retention.StatutoryDuty(law.Section(law.Hvitvaskingsloven, "30").Paragraph(1))
			f.activity.Purpose, f.activity.Basis = lawfulbasis.KnowYourCustomer, lawfulbasis.LegalObligation
			f.activity.Kinds, f.activity.Limits = rule.Kinds, nil
			f.activity.Duties = []privacy.Duty{{ID: "the-duty", Rule: rule}}
			f.activity.Ceilings = []privacy.Ceiling{customerCeiling()}
			f.use.Dates.RelationshipEnded = on("2016-03-31")
			return append(lastDayOf(t, f), outcomeOn(t, f, "2021-03-31"), outcomeOn(t, f, "2021-04-01"))
		},
		[]string{"2021-03-31", "forbidden", "required"},
	},
	{
		"DT-36", "kredittopplysningsloven § 25", "a historical archive of defaults, ten years after the first registration at the latest",
		func(t *testing.T) []string {
			f := ordinaryCase()
			rule, _ := retention.StatutoryCeiling(law.Section(law.Kredittopplysningsloven, "25"))
			f.activity.Purpose, f.activity.Kinds = lawfulbasis.CaseDocumentation, rule.Kinds
			f.activity.Ceilings = []privacy.Ceiling{{ID: "the-maximum", Rule: rule}}
			f.use.Dates.Registered = on("2015-09-01")
			p, item := f.build(t)
			return []string{p.Deadline(item, f.on).GoneBy.String(), outcomeOn(t, f, "2025-08-31"), outcomeOn(t, f, "2025-09-01")}
		},
		[]string{"2025-09-01", "permitted", "required"},
	},
	{
		"DT-46", "Garante 9547248", "twenty-four months after a debt was settled, by the code of the trade, and not thirty-six",
		func(t *testing.T) []string {
			f := ordinaryCase()
			f.activity.Purpose, f.activity.Kinds = lawfulbasis.CreditReporting, subjects.KindsOf(subjects.PaymentHistory)
			f.activity.Limits = caseLimit(retention.CaseClosed, retention.Months(24))
			f.use.Dates.CaseClosed = on("2016-04-30")
			return append(lastDayOf(t, f), outcomeOn(t, f, "2018-05-01"))
		},
		[]string{"2018-04-30", "required"},
	},
	{
		"DT-47", "Art. 14(3)", "a claim that came from the creditor: with the first letter, and after a month without one",
		func(t *testing.T) []string {
			f := ordinaryCase()
			f.activity.Purpose, f.activity.Kinds = lawfulbasis.Collection, subjects.KindsOf(subjects.Name, subjects.DebtDetails)
			f.item.Origin, f.item.Disclosures = subjects.FromOthers, privacy.AllDisclosures()
			f.use.Informed, f.use.Dates.Collected = retention.NotYet(), on("2025-01-31")
			f.on = day("2025-02-10")
			f.fail(lawfulbasis.TellingExempt)
			f.use.Contacted = on("2025-02-10")
			withLetter := informBy(t, f)
			f.use.Contacted = retention.NotYet()
			return []string{withLetter, informBy(t, f)}
		},
		[]string{"2025-02-10", "2025-02-28"},
	},
}

// lastDayOf is the last day on which the item of a case may be there.
func lastDayOf(t *testing.T, f caseFacts) []string {
	p, item := f.build(t)
	return []string{p.Deadline(item, f.on).LastDay.String()}
}

// outcomeOn is whether it must be erased on a day.
func outcomeOn(t *testing.T, f caseFacts, text string) string {
	f.on = day(text)
	d, _ := f.decide(t, mustErase)
	return d.Outcome().String()
}

// discharge is a discharge from debts that was granted that day.
func discharge(granted string) caseFacts {
	f := ordinaryCase()
	f.activity.Purpose, f.activity.Kinds = lawfulbasis.CreditReporting, subjects.KindsOf(subjects.InsolvencyRecord)
	f.activity.Limits = caseLimit(retention.Private1, retention.Months(6))
	f.item.Origin, f.use.Dates.Private1 = subjects.FromOthers, on(granted)
	return f
}

// informBy is the last day for informing the person of a case.
func informBy(t *testing.T, f caseFacts) string {
	d, _ := f.decide(t, mustInform)
	for o := range d.Obligations() {
		if o.Code == privacy.InformPerson {
			return o.By.Outer.String()
		}
	}
	return "nobody need be informed"
}
