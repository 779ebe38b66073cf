package privacy_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/privacy/transfer"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// mayDiscloseTo asks about a recipient in the EEA.
func mayDiscloseTo(to lawfulbasis.Recipient) caseQuestion {
	return func(p *privacy.Policy, i *privacy.Item, _ privacy.Request, on retention.Date) privacy.Decision {
		return p.MayDisclose(i, privacy.Disclosing{For: i.Uses[0].For, To: to, Doing: privacy.OrdinaryUse, Abroad: privacy.No}, on)
	}
}

// disclosureCases are the decided cases on whether something may be disclosed. The
// list of recipients has none for a private person with an interest of their own;
// where a case has one, the nearest recipient with the same tests stands in.
var disclosureCases = []decidedCase{
	{
		id: "DC-17", source: "AEPD EXP202205104",
		story: "a creditor reports a debt to a bureau after a court has finally found that nothing is owed",
		facts: func(f *caseFacts) {
			reporting(f)
			f.leave(lawfulbasis.InterestReal, lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails, lawfulbasis.DisclosureNecessary)
		},
		ask: mayDiscloseTo(lawfulbasis.ToCreditBureau), weighed: true, want: privacy.Forbidden, reason: privacy.FactsMissing,
		missing: []string{
			"strictly-necessary of the-use", "interest-real of the-use", "interest-prevails of the-use", "disclosure-necessary of the-use",
		},
		change: func(f *caseFacts) { f.fail(lawfulbasis.InterestReal) },
		then:   privacy.Forbidden,
	},
	{
		id: "DC-42", source: "AKI 2.1.-1/21/129",
		story: "a creditor passes unpaid debts on to a register because the contract says so",
		facts: func(f *caseFacts) {
			reporting(f)
			f.activity.Basis = lawfulbasis.Contract
			f.leave(lawfulbasis.Indispensable)
		},
		ask: mayDiscloseTo(lawfulbasis.ToCreditBureau), weighed: true, want: privacy.Forbidden, reason: privacy.FactsMissing,
		missing: []string{"indispensable of the-use"},
		change:  func(f *caseFacts) { f.fail(lawfulbasis.Indispensable) },
		then:    privacy.Forbidden,
	},
	{
		id: "DC-63", source: "inkassoloven § 28 third paragraph",
		story: "a collector tells the authority for economic crime of a suspicion; nothing obliges it to, and secrecy makes an exception",
		facts: func(f *caseFacts) {
			collectedClaim(f)
			f.activity.Purpose = lawfulbasis.CrimePrevention
			f.activity.Kinds = subjects.KindsOf(subjects.Name, subjects.PaymentHistory)
			f.collectedFor = lawfulbasis.PurposesOf(lawfulbasis.Collection)
			f.fail(lawfulbasis.DemandedByLaw)
			f.meet(lawfulbasis.SecrecyAllows)
		},
		ask: mayDiscloseTo(lawfulbasis.ToEconomicCrimeAuthority), want: privacy.Permitted, reason: privacy.EveryTestMet,
		follows: []privacy.ObligationCode{privacy.LogDisclosure},
		change:  func(f *caseFacts) { f.fail(lawfulbasis.SecrecyAllows) }, // to whom § 28 makes no exception
		then:    privacy.Forbidden,
	},
	{
		id: "RC-29", source: "Persónuvernd 2019/232",
		story: "an authority tells applicants who has asked for their papers",
		facts: func(f *caseFacts) {
			applicant(f, subjects.Name)
			f.activity.Basis = lawfulbasis.PublicTask
			f.activity.Law = []law.Provision{law.Section(law.Personopplysningsloven, "8")}
			f.leave(lawfulbasis.StrictlyNecessary, lawfulbasis.DisclosureNecessary)
		},
		ask: mayDiscloseTo(lawfulbasis.ToByPassedApplicant), weighed: true, want: privacy.Permitted, reason: privacy.FactsMissing,
		missing: []string{"strictly-necessary of the-use", "disclosure-necessary of the-use"},
		change:  func(f *caseFacts) { f.meet(lawfulbasis.StrictlyNecessary, lawfulbasis.DisclosureNecessary) },
		then:    privacy.Permitted,
	},
	{
		id: "GE-17", source: "EDPB Guidelines 1/2024 (for consultation), example 4",
		story: "somebody who was hurt asks a taxi firm who its passenger was, to sue",
		facts: func(f *caseFacts) {
			f.activity.Purpose = lawfulbasis.LegalClaims
			f.leave(lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails, lawfulbasis.NoLawForbids, lawfulbasis.DisclosureNecessary)
		},
		ask: mayDiscloseTo(lawfulbasis.ToLawyer), weighed: true, want: privacy.Undetermined, reason: privacy.FactsMissing,
		missing: []string{
			"strictly-necessary of the-use", "interest-prevails of the-use", "no-law-forbids of the-use", "disclosure-necessary of the-use",
		},
		change: func(f *caseFacts) {
			f.meet(lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails, lawfulbasis.NoLawForbids, lawfulbasis.DisclosureNecessary)
		},
		then: privacy.Permitted,
	},
	{
		id: "GE-18", source: "EDPB Guidelines 1/2024 (for consultation), example 7, recital 48",
		story: "the headquarters of a group wants its companies' customers for statistics",
		facts: func(f *caseFacts) {
			f.activity.Purpose = lawfulbasis.Statistics
			f.activity.Kinds = subjects.KindsOf(subjects.Name, subjects.ContractDetails, subjects.Correspondence)
			f.leave(lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails, lawfulbasis.DisclosureNecessary)
		},
		ask: mayDiscloseTo(lawfulbasis.ToGroupCompany), weighed: true, want: privacy.Undetermined, reason: privacy.FactsMissing,
		missing: []string{"strictly-necessary of the-use", "interest-prevails of the-use", "disclosure-necessary of the-use"},
		change: func(f *caseFacts) {
			f.meet(lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails)
			f.fail(lawfulbasis.DisclosureNecessary)
		},
		then: privacy.Forbidden,
	},
	{
		id: "GE-26", source: "C-268/21, operative part 2",
		story: "a court is asked to have a register of who worked on a site produced as evidence; it was kept for the tax authority",
		facts: func(f *caseFacts) {
			f.activity.Purpose, f.activity.Basis = lawfulbasis.LegalClaims, lawfulbasis.LegalObligation
			f.activity.Law = []law.Provision{law.Section(law.Domstolloven, "140")}
			f.activity.Kinds = subjects.KindsOf(subjects.Name, subjects.NationalID, subjects.WorkSituation)
			f.collectedFor = lawfulbasis.PurposesOf(lawfulbasis.Payroll)
			f.fail(lawfulbasis.FurtherConsent)
			f.leave(lawfulbasis.StrictlyNecessary, lawfulbasis.FurtherLaw, lawfulbasis.Compatible, lawfulbasis.DataNecessary, lawfulbasis.NoMoreThanDemanded, lawfulbasis.DisclosureNecessary)
		},
		ask: mayDiscloseTo(lawfulbasis.ToCourt), weighed: true, want: privacy.Undetermined, reason: privacy.FactsMissing,
		missing: []string{
			"data-necessary of the-use", "strictly-necessary of the-use", "further-law of the-use", "compatible of the-use",
			"disclosure-necessary of the-use", "no-more-than-demanded of the-use",
		},
		change: func(f *caseFacts) {
			f.meet(lawfulbasis.StrictlyNecessary, lawfulbasis.FurtherLaw, lawfulbasis.DataNecessary, lawfulbasis.NoMoreThanDemanded)
		},
		then: privacy.Permitted,
	},
	{
		id: "GE-34", source: "Datatilsynet 20/01777",
		story: "a firm sends the recording of a theft to the employer of whom it shows, when the police have it already",
		facts: func(f *caseFacts) {
			f.activity.Purpose = lawfulbasis.PremisesSecurity
			f.activity.Kinds = subjects.KindsOf(subjects.CameraRecording, subjects.CriminalOffence)
			f.activity.Ceilings = []privacy.Ceiling{{
				ID: "the-week", Rule: acmeCeiling(law.Section(law.Kameraforskriften, "6").Paragraph(1)),
			}}
			f.item.Origin, f.use.Dates.Recorded = subjects.Observed, retention.On(f.on.AddDays(-2))
			f.fail(lawfulbasis.DisclosureOrdered, lawfulbasis.OfficialControl)
			f.leave(lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails, lawfulbasis.DisclosureNecessary, lawfulbasis.LawAllowsCriminal)
		},
		ask: mayDiscloseTo(lawfulbasis.ToEmployer), weighed: true, want: privacy.Forbidden, reason: privacy.RecipientUnfit,
		change: func(f *caseFacts) { f.meet(lawfulbasis.DisclosureOrdered) },
		then:   privacy.Undetermined,
	},
	{
		id: "GE-29", source: "AP, Uber, 22 July 2024, Art. 44, 46, 49",
		story: "drivers' data flows to the American parent as a matter of course; the clauses were taken away, and contracts are to carry it",
		facts: func(f *caseFacts) {
			f.activity.Basis, f.activity.Condition = lawfulbasis.Contract, lawfulbasis.ExplicitConsent
			f.activity.Kinds = subjects.KindsOf(subjects.Name, subjects.Health, subjects.CriminalOffence)
			f.use.Consent.Given, f.on = on("2020-01-15"), day("2022-06-01")
		},
		ask: func(p *privacy.Policy, i *privacy.Item, _ privacy.Request, on retention.Date) privacy.Decision {
			return p.MayDisclose(i, privacy.Disclosing{
				For: i.Uses[0].For, To: lawfulbasis.ToJointController, Doing: privacy.OrdinaryUse,
				Abroad: privacy.Yes, Transfer: transfer.MayTransfer(toParent(), on).Outcome(),
			}, on)
		},
		weighed: true, want: privacy.Forbidden, reason: privacy.TransferBarred,
		change: func(f *caseFacts) { f.on = day("2023-11-28") }, // when the parent was on the list of the framework
		then:   privacy.Permitted,
	},
}

// reporting is telling a credit bureau of a debt.
func reporting(f *caseFacts) {
	f.activity.Purpose = lawfulbasis.CreditReporting
	f.activity.About, f.activity.Kinds = subjects.CategoriesOf(subjects.Debtor), subjects.KindsOf(subjects.Name, subjects.PaymentRemark)
}

// toParent is a transfer that goes on and on, without clauses, for contracts.
// Whether they need it is left open.
func toParent() transfer.Transfer {
	return transfer.Transfer{
		To: transfer.Country("US"), Importer: privacy.Yes, PublicPower: privacy.No, LimitedByLaw: privacy.No,
		Recipient: transfer.Recipient{Listed: privacy.Yes, DataListed: privacy.Yes},
		Safeguard: transfer.Safeguard{Tool: transfer.NoTool},
		Situation: transfer.Situation{Derogation: transfer.ContractWithPerson, WithPerson: privacy.Yes, Occasional: privacy.No},
	}
}

// ruledCase is a case decided by the law of a sector, whose question takes facts
// of its own. Every one has the answer that was given.
type ruledCase struct {
	id, source, story string
	// answer is the answer on the facts, and changed the one that another case
	// would have had.
	answer, changed ruling.Answer
	// want is what was decided, and then the answer to the other case.
	want, then privacy.Outcome
	// reason is among the reasons.
	reason ruling.Code
	// last is the last day of the answer, where a day was asked for.
	last string
}

// ruledCases are the decided cases on credit information, and the transfer of
// GE-29 by itself.
func ruledCases() []ruledCase {
	person := func(change func(*credit.Claim)) credit.Claim {
		c := credit.Claim{
			About: credit.NaturalPerson, LegalStepSent: on("2024-01-05"), PlanBroken: retention.NotYet(), Objection: retention.NotYet(),
			Settled: retention.NotYet(), Registered: on("2024-03-01"),
		}
		change(&c)
		return c
	}
	entry := func(change func(*credit.Entry)) credit.Entry {
		e := credit.Entry{
			Claim: person(func(*credit.Claim) {}), Kind: credit.PaymentDefault, Changed: retention.NotYet(), NoticeReceived: on("2024-02-10"),
		}
		change(&e)
		return e
	}
	use := func(d string, change func(*credit.Entry)) ruling.Answer { return credit.MayUse(entry(change), day(d)) }
	release := func(change func(*credit.Release)) ruling.Answer {
		r := credit.Release{
			About: credit.NaturalPerson, To: credit.Collector, Need: judged(privacy.Yes), UniqueHit: privacy.Yes,
			Monitoring: privacy.No, Frozen: privacy.Yes,
		}
		change(&r)
		return credit.MayRelease(r, day("2024-06-03"))
	}
	demandOnly := func(e *credit.Entry) {
		e.DemandSent, e.LegalStepSent, e.Registered = on("2024-05-02"), retention.NotYet(), on("2024-06-10")
	}
	listed := toParent()
	listed.Safeguard = transfer.Safeguard{
		Tool: transfer.CommissionClauses, Since: on("2021-08-01"), Fits: privacy.Yes, Protects: judged(privacy.Yes),
	}
	return []ruledCase{
		{
			id: "DC-12", source: "kredittopplysningsloven § 10, PVN-2004-05",
			story:  "only a demand for payment has been sent",
			answer: use("2024-07-01", demandOnly), want: privacy.Forbidden, reason: credit.LegalStepMonth,
			changed: use("2024-07-01", func(e *credit.Entry) {
				demandOnly(e)
				e.LegalStepSent = on("2024-05-20")
			}), then: privacy.Permitted,
		},
		{
			id: "DC-13", source: "kredittopplysningsloven §§ 14 and 16",
			story:  "a collector with a need asks about a debtor who has frozen the release",
			answer: release(func(*credit.Release) {}), want: privacy.Permitted, reason: credit.FreezeLeavesOut,
			changed: release(func(r *credit.Release) { r.To = credit.OtherBusiness }), then: privacy.Forbidden,
		},
		{
			id: "DC-14", source: "kredittopplysningsloven § 11",
			story: "the debtor objects, and not without any ground",
			answer: use("2024-07-01", func(e *credit.Entry) {
				e.Objection, e.Unfounded, e.EnforcementBasis = on("2024-03-10"), judged(privacy.No), retention.NotYet()
			}), want: privacy.Forbidden, reason: credit.ClaimDisputed,
			changed: use("2024-07-01", func(e *credit.Entry) {
				e.Objection, e.Unfounded, e.EnforcementBasis = on("2024-03-10"), judged(privacy.Yes), retention.NotYet()
			}), then: privacy.Permitted,
		},
		{
			id: "DT-37", source: "kredittopplysningsloven §§ 19-20",
			story:  "the fourteen days to correct a new entry end on the 17th",
			answer: use("2024-06-17", func(e *credit.Entry) { e.NoticeReceived = on("2024-06-03") }), want: privacy.Forbidden, reason: credit.NoticePeriod, last: "2024-06-17",
			changed: use("2024-06-18", func(e *credit.Entry) { e.NoticeReceived = on("2024-06-03") }), then: privacy.Permitted,
		},
		{
			id: "DT-38", source: "kredittopplysningsloven § 10",
			story: "the month after the writ of New Year's Eve ends with January",
			answer: use("2025-01-31", func(e *credit.Entry) {
				e.LegalStepSent, e.NoticeReceived, e.Registered = on("2024-12-31"), on("2025-01-02"), on("2025-01-02")
			}), want: privacy.Forbidden, reason: credit.LegalStepMonth, last: "2025-01-31",
			changed: use("2025-02-01", func(e *credit.Entry) {
				e.LegalStepSent, e.NoticeReceived, e.Registered = on("2024-12-31"), on("2025-01-02"), on("2025-01-02")
			}), then: privacy.Permitted,
		},
		{
			id: "GE-29", source: "AP, Uber, 22 July 2024, Art. 44, 46, 49",
			story:  "contracts are to carry a transfer that never ends",
			answer: transfer.MayTransfer(toParent(), day("2022-06-01")), want: privacy.Forbidden, reason: transfer.NotOccasional,
			changed: transfer.MayTransfer(listed, day("2022-06-01")), then: privacy.Permitted,
		},
	}
}

func TestRuledCases(t *testing.T) {
	for _, c := range ruledCases() {
		name := c.id + " " + c.source + ": " + c.story
		missing := slices.Collect(c.answer.Missing())
		assert.Equal(t, c.want, c.answer.Outcome(), "%s: missing %v", name, missing)
		assert.True(t, c.answer.Has(c.reason), name)
		if c.last != "" {
			assert.Equal(t, c.last, c.answer.LastDay().String(), name)
		}
		assert.Equal(t, c.then, c.changed.Outcome(), "%s, changed: missing %v", name, slices.Collect(c.changed.Missing()))
		assert.NotEqual(t, c.want, c.then, "%s: the change makes it another case", name)
	}
}
