package privacy_test

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// processingCases are the decided cases on whether something may be processed.
var processingCases = []decidedCase{
	{
		id: "DC-02", source: "Datatilsynet 20/01896, PVN-2020-21",
		story: "a firm looks up the credit of a sole trader with whom it has nothing to do",
		facts: func(f *caseFacts) {
			creditCheck(f)
			f.activity.About = subjects.CategoriesOf(subjects.Contact)
			f.leave(lawfulbasis.InterestReal, lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails)
		},
		ask: mayProcess, weighed: true, want: privacy.Forbidden, reason: privacy.FactsMissing,
		missing: []string{"strictly-necessary of the-use", "interest-real of the-use", "interest-prevails of the-use"},
		follows: []privacy.ObligationCode{privacy.SettleFacts},
		change:  func(f *caseFacts) { f.fail(lawfulbasis.InterestReal) },
		then:    privacy.Forbidden,
	},
	{
		id: "DC-04", source: "Datatilsynet 20/02066",
		story: "a company looks up tenants whose dispute is with another company of its group",
		facts: func(f *caseFacts) {
			creditCheck(f)
			f.leave(lawfulbasis.InterestReal, lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails)
		},
		ask: mayProcess, weighed: true, want: privacy.Forbidden, reason: privacy.FactsMissing,
		missing: []string{"strictly-necessary of the-use", "interest-real of the-use", "interest-prevails of the-use"},
		change:  func(f *caseFacts) { f.fail(lawfulbasis.InterestReal) },
		then:    privacy.Forbidden,
	},
	{
		id: "DC-05", source: "Datatilsynet 20/02225",
		story: "a firm looks up a competitor and says that the public has an interest; the act that it names gives it no task",
		facts: func(f *caseFacts) {
			creditCheck(f)
			f.activity.Basis = lawfulbasis.PublicTask
			f.activity.Law = []law.Provision{law.Section(law.Kredittopplysningsloven, "14")}
			f.fail(lawfulbasis.LawNamed, lawfulbasis.TaskInPublicInterest, lawfulbasis.OfficialAuthority)
		},
		ask: mayProcess, want: privacy.Forbidden, reason: privacy.BasisFails,
		change: func(f *caseFacts) { f.meet(lawfulbasis.LawNamed, lawfulbasis.TaskInPublicInterest) },
		then:   privacy.Permitted,
	},
	{
		id: "DC-72", source: "Persónuvernd 2020010592",
		story: "a credit bureau scores people by who has looked them up before, without having asked them",
		facts: func(f *caseFacts) {
			creditCheck(f)
			f.item.Origin = subjects.FromOthers
			f.collectedFor = lawfulbasis.PurposesOf(lawfulbasis.CreditReporting)
			f.fail(lawfulbasis.FurtherConsent)
			f.leave(lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails, lawfulbasis.NoLawForbids, lawfulbasis.FurtherLaw, lawfulbasis.Compatible)
		},
		ask: mayProcess, weighed: true, want: privacy.Forbidden, reason: privacy.FactsMissing,
		missing: []string{
			"strictly-necessary of the-use", "interest-prevails of the-use", "no-law-forbids of the-use",
			"further-law of the-use", "compatible of the-use",
		},
		change: func(f *caseFacts) { f.fail(lawfulbasis.InterestPrevails) },
		then:   privacy.Forbidden,
	},
	{
		id: "RC-09", source: "AEPD EXP202405048",
		story: "everyone called to an interview must show a criminal record and tell of spouse and children",
		facts: func(f *caseFacts) {
			applicant(f, subjects.PoliceCertificate, subjects.FamilySituation)
			f.activity.Basis = lawfulbasis.LegalObligation
			f.activity.Law = []law.Provision{law.Section(law.Politiregisterforskriften, "37-2")}
			f.fail(lawfulbasis.OfficialControl)
			f.leave(lawfulbasis.AddresseeOfLaw, lawfulbasis.PurposeFromLaw, lawfulbasis.StrictlyNecessary, lawfulbasis.LawAllowsCriminal, lawfulbasis.DataNecessary)
		},
		ask: mayProcess, weighed: true, want: privacy.Forbidden, reason: privacy.FactsMissing,
		missing: []string{
			"data-necessary of the-use", "addressee-of-law of the-use", "purpose-from-law of the-use",
			"strictly-necessary of the-use", "law-allows-criminal of the-use",
		},
		change: func(f *caseFacts) { f.fail(lawfulbasis.PurposeFromLaw, lawfulbasis.LawAllowsCriminal) },
		then:   privacy.Forbidden,
	},
	{
		id: "RC-10", source: "AEPD PS/00267/2020",
		story: "no post without a certificate that nothing is on the record, to which applicants consent",
		facts: func(f *caseFacts) {
			applicant(f, subjects.PoliceCertificate)
			f.activity.Basis, f.activity.Condition = lawfulbasis.Consent, lawfulbasis.ExplicitConsent
			f.fail(lawfulbasis.FreelyGiven, lawfulbasis.OfficialControl)
			f.leave(lawfulbasis.LawAllowsCriminal)
		},
		ask: mayProcess, weighed: true, want: privacy.Forbidden, reason: privacy.BasisFails,
		change: func(f *caseFacts) { f.meet(lawfulbasis.FreelyGiven) },
		then:   privacy.Permitted, // in Norway, where § 11 lets consent carry it
	},
	{
		id: "GE-08", source: "C-61/19",
		story: "the seller ticks the box for the copy of the identity card, and refusing takes a form of its own",
		facts: func(f *caseFacts) {
			f.activity.Purpose, f.activity.Basis = lawfulbasis.CollectionCompliance, lawfulbasis.Consent
			f.activity.Kinds = subjects.KindsOf(subjects.IdentityDocument)
			f.fail(lawfulbasis.AffirmativeAct, lawfulbasis.Demonstrable)
		},
		ask: mayProcess, want: privacy.Forbidden, reason: privacy.BasisFails,
		change: func(f *caseFacts) { f.meet(lawfulbasis.AffirmativeAct, lawfulbasis.Demonstrable) },
		then:   privacy.Permitted,
	},
	{
		id: "GE-09", source: "C-394/23",
		story: "no railway ticket without choosing between two forms of address, though one form would suit all",
		facts: func(f *caseFacts) {
			f.activity.Basis = lawfulbasis.Contract
			f.activity.Kinds = subjects.KindsOf(subjects.Gender)
			f.fail(lawfulbasis.Indispensable)
		},
		ask: mayProcess, want: privacy.Forbidden, reason: privacy.BasisFails,
		change: func(f *caseFacts) { f.meet(lawfulbasis.Indispensable) },
		then:   privacy.Permitted,
	},
	{
		id: "GE-15", source: "EDPB Guidelines 1/2024 (for consultation), example 1",
		story: "advertising of a product that may not be advertised",
		facts: func(f *caseFacts) {
			f.activity.Purpose = lawfulbasis.Marketing
			f.activity.Kinds = subjects.KindsOf(subjects.Email)
			f.fail(lawfulbasis.InterestLawful)
			f.leave(lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails)
		},
		ask: mayProcess, weighed: true, want: privacy.Forbidden, reason: privacy.BasisFails,
		change: func(f *caseFacts) { f.meet(lawfulbasis.InterestLawful) },
		then:   privacy.Undetermined,
	},
}

// creditCheck is looking up somebody's credit.
func creditCheck(f *caseFacts) {
	f.activity.Purpose = lawfulbasis.CreditAssessment
	f.activity.Kinds = subjects.KindsOf(subjects.CreditInformation)
	f.item.Origin = subjects.FromOthers
}

// applicant is a recruitment that is not over.
func applicant(f *caseFacts, kinds ...subjects.Kind) {
	f.activity.Purpose = lawfulbasis.Recruitment
	f.activity.About, f.activity.Kinds = subjects.CategoriesOf(subjects.Applicant), subjects.KindsOf(kinds...)
	f.activity.Limits = caseLimit(retention.PositionFilled, retention.Days(0))
	f.use.Dates.PositionFilled = retention.NotYet()
}

// customerCeiling is the maximum for documents on customers.
func customerCeiling() privacy.Ceiling {
	rule, _ := retention.StatutoryCeiling(law.Section(law.Hvitvaskingsloven, "30").Paragraph(2))
	return privacy.Ceiling{ID: "the-maximum", Rule: rule}
}

// decisionCases are the decided cases on decisions by machine.
var decisionCases = []decidedCase{
	{
		id: "DC-67", source: "WP251 rev. 01, IV.A",
		story: "somebody with the authority to decide on a loan looks at the score and at everything else",
		facts: func(f *caseFacts) {
			scored(f)
			f.meet(lawfulbasis.HumanDecides)
		},
		ask: mayDecide, want: privacy.Permitted, reason: privacy.NoAutomatedDecision,
		change: func(f *caseFacts) { f.fail(lawfulbasis.HumanDecides) },
		then:   privacy.Forbidden,
	},
	{
		id: "DC-68", source: "WP251 rev. 01, IV.A",
		story: "somebody signs whatever the score says, as a matter of routine",
		facts: scored,
		ask:   mayDecide, want: privacy.Forbidden, reason: privacy.DecisionBarred,
		change: func(f *caseFacts) { f.meet(lawfulbasis.HumanDecides) },
		then:   privacy.Permitted,
	},
	{
		id: "RC-03", source: "WP251 rev. 01, IV.C.1",
		story: "tens of thousands apply, and a machine makes the short list",
		facts: func(f *caseFacts) {
			applicant(f, subjects.CV)
			scored(f)
			f.activity.Basis = lawfulbasis.Contract
			f.leave(lawfulbasis.DecisionForContract)
			f.fail(lawfulbasis.DecisionSafeguards)
		},
		ask: mayDecide, weighed: true, want: privacy.Undetermined, reason: privacy.FactsMissing,
		missing: []string{"decision-for-contract of the-use"},
		change:  func(f *caseFacts) { f.meet(lawfulbasis.DecisionForContract) },
		then:    privacy.Permitted,
	},
	{
		id: "RC-05", source: "VwGH Ro 2021/04/0010",
		story: "an employment office sorts job seekers into groups by a score that knows of their health",
		facts: func(f *caseFacts) {
			scored(f)
			f.activity.Basis, f.activity.Condition = lawfulbasis.PublicTask, lawfulbasis.SubstantialPublicInterest
			f.activity.Law = []law.Provision{law.Section(law.Personopplysningsloven, "7")}
			f.activity.Kinds = subjects.KindsOf(subjects.Profile, subjects.Health)
			f.item.Origin = subjects.Derived
			f.leave(lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.DecisionByLaw)
		},
		ask: mayDecide, weighed: true, want: privacy.Undetermined, reason: privacy.FactsMissing,
		missing: []string{"no-decision of the-use", "human-decides of the-use", "decision-by-law of the-use"},
		change: func(f *caseFacts) {
			f.fail(lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.DecisionByLaw)
		},
		then: privacy.Forbidden,
	},
}

// scored is a decision with legal effect or one like it that a score makes, and
// that neither a contract with the person nor a law calls for, and to which the
// person has not consented.
func scored(f *caseFacts) {
	if f.activity.Purpose == lawfulbasis.ContractManagement {
		f.activity.Purpose, f.activity.Kinds = lawfulbasis.CreditAssessment, subjects.KindsOf(subjects.Score)
	}
	f.use.Consent.Given = retention.NotYet()
	f.fail(lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect, lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw)
}
