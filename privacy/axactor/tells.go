package axactor

import (
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
)

// told is something that a statement of the notice tells of some activities.
type told struct {
	in   privacy.StatementID
	what lawfulbasis.Information
	// of are the activities; none for all of them.
	of []privacy.ActivityID
}

// ToldIn returns the statement in which the notice tells those whom an activity
// concerns of something, and "" where it does not. What a statement tells only
// in part is not told: not where to reach the second controller, not what a
// consent's withdrawal leaves untouched, not the sources that have no name.
func ToldIn(activity privacy.ActivityID, what lawfulbasis.Information) privacy.StatementID {
	for _, t := range tells() {
		if t.what == what && (len(t.of) == 0 || slices.Contains(t.of, activity)) {
			return t.in
		}
	}
	return ""
}

// tellsAll is what the notice tells of every activity.
func tellsAll() lawfulbasis.InformationSet {
	var set lawfulbasis.InformationSet
	for _, t := range tells() {
		if len(t.of) == 0 {
			set = set.Union(lawfulbasis.InformationOf(t.what))
		}
	}
	return set
}

// tellsOf is what the notice tells of one activity beside.
func tellsOf(activity privacy.ActivityID) lawfulbasis.InformationSet {
	var set lawfulbasis.InformationSet
	for _, t := range tells() {
		if slices.Contains(t.of, activity) {
			set = set.Union(lawfulbasis.InformationOf(t.what))
		}
	}
	return set
}

// tells is what the notice tells, held against the items of Art. 13 and 14. The
// need to provide data, machines that decide, the safeguards of a transfer, the
// whole of the right to withdraw, the right to object apart from the rest, and an
// arrangement between the two companies are told nowhere.
func tells() []told {
	of := func(activities ...privacy.ActivityID) []privacy.ActivityID { return activities }
	// Where one company acts alone, it is the one that the notice says how to
	// reach.
	alone := of(Premises, Marketing, MarketingByPost, EventsAndEnquiries, Website, WebsiteLogs, Recruitment, ApplicantChecks, TalentPool, EmployeeData)
	return []told{
		// All six are named; what is wrong with three of them is another matter.
		{"N-90", lawfulbasis.AboutRights, nil},
		{"N-94", lawfulbasis.AboutComplaint, nil},

		// Every activity comes from a statement that says what for.
		{"N-13", lawfulbasis.AboutPurpose, of(Contracts, AuthorityContact, Premises, EventsAndEnquiries)},
		{"N-14", lawfulbasis.AboutPurpose, of(Recruitment, ApplicantChecks)},
		{"N-15", lawfulbasis.AboutPurpose, of(Disputes)},
		{"N-16", lawfulbasis.AboutPurpose, of(CrimePrevention, Audits)},
		{"N-21", lawfulbasis.AboutPurpose, of(Bookkeeping, PurchasedClaims)},
		{"N-30", lawfulbasis.AboutPurpose, of(ThirdPartyCollection, PortfolioCollection, InvoiceFollowUp)},
		{"N-31", lawfulbasis.AboutPurpose, of(CollectionHandling)},
		{"N-32", lawfulbasis.AboutPurpose, of(CollectionCompliance)},
		{"N-33", lawfulbasis.AboutPurpose, of(Security)},
		{"N-34", lawfulbasis.AboutPurpose, of(BusinessAnalysis)},
		{"N-35", lawfulbasis.AboutPurpose, of(Marketing, MarketingByPost)},
		{"N-36", lawfulbasis.AboutPurpose, of(Consented)},
		{"N-52", lawfulbasis.AboutPurpose, of(KnowYourCustomer)},
		{"N-57", lawfulbasis.AboutPurpose, of(ConsiderateHandling)},
		{"N-66", lawfulbasis.AboutPurpose, of(WebsiteLogs)},
		{"N-72", lawfulbasis.AboutPurpose, of(CreditReporting)},
		{"N-81", lawfulbasis.AboutPurpose, of(CaseDocumentation, LearningFromCases)},
		{"N-84", lawfulbasis.AboutPurpose, of(EmployeeData)},
		{"N-85", lawfulbasis.AboutPurpose, of(TalentPool)},
		{"N-86", lawfulbasis.AboutPurpose, of(PortfolioValuation)},
		{"N-94", lawfulbasis.AboutPurpose, of(RightsRequests)},
		{"N-95", lawfulbasis.AboutPurpose, of(Website)},

		{"N-07", lawfulbasis.AboutController, alone},
		{"N-07", lawfulbasis.AboutOfficer, alone},

		{"N-10", lawfulbasis.AboutBasis, of(ThirdPartyCollection, PortfolioCollection, CollectionHandling, CollectionCompliance)},
		{"N-15", lawfulbasis.AboutBasis, of(Disputes)},
		{"N-16", lawfulbasis.AboutBasis, of(CrimePrevention, Audits, KnowYourCustomer)},
		{"N-20", lawfulbasis.AboutBasis, of(Contracts, Recruitment, EmployeeData)},
		{"N-21", lawfulbasis.AboutBasis, of(Bookkeeping, PurchasedClaims)},
		{"N-23", lawfulbasis.AboutBasis, of(Security)},
		{"N-24", lawfulbasis.AboutBasis, of(ConsiderateHandling, Consented, TalentPool)},

		{"N-10", lawfulbasis.AboutInterests, of(ThirdPartyCollection, PortfolioCollection, CollectionHandling)},

		{"N-50", lawfulbasis.AboutCategories, of(ThirdPartyCollection, PortfolioCollection, CollectionHandling, CollectionCompliance, CaseDocumentation, LearningFromCases)},
		{"N-51", lawfulbasis.AboutCategories, of(ConsiderateHandling)},
		{"N-52", lawfulbasis.AboutCategories, of(KnowYourCustomer)},
		{"N-53", lawfulbasis.AboutCategories, of(Recruitment)},
		{"N-54", lawfulbasis.AboutCategories, of(AuthorityContact)},
		{"N-72", lawfulbasis.AboutCategories, of(CreditReporting)},

		{"N-06", lawfulbasis.AboutRecipients, of(CollectionHandling, Security, Contracts)},
		{"N-16", lawfulbasis.AboutRecipients, of(CollectionCompliance, Bookkeeping, PurchasedClaims, Audits)},
		{"N-71", lawfulbasis.AboutRecipients, of(ThirdPartyCollection, PortfolioCollection)},
		{"N-72", lawfulbasis.AboutRecipients, of(CreditReporting)},
		{"N-73", lawfulbasis.AboutRecipients, of(Disputes)},
		{"N-74", lawfulbasis.AboutRecipients, of(CrimePrevention)},
		{"N-81", lawfulbasis.AboutRecipients, of(CaseDocumentation)},

		{"N-81", lawfulbasis.AboutStorage, of(ThirdPartyCollection, PortfolioCollection, CollectionHandling, CollectionCompliance, CaseDocumentation)},
		{"N-82", lawfulbasis.AboutStorage, of(Bookkeeping, PurchasedClaims)},

		{"N-60", lawfulbasis.AboutSources, of(CollectionHandling)},
		{"N-62", lawfulbasis.AboutSources, of(Recruitment, ApplicantChecks)},
		{"N-64", lawfulbasis.AboutSources, of(PortfolioValuation)},
		{"N-65", lawfulbasis.AboutSources, of(Contracts, AuthorityContact, MarketingByPost, EmployeeData)},
		{"N-67", lawfulbasis.AboutSources, of(CaseDocumentation, LearningFromCases, CreditReporting, CrimePrevention, Audits, BusinessAnalysis)},
	}
}

// inherent is what a policy holds in itself, so that a notice made from it tells
// it. The rest only the controller knows.
func inherent() lawfulbasis.InformationSet {
	return lawfulbasis.InformationOf(lawfulbasis.AboutPurpose, lawfulbasis.AboutBasis, lawfulbasis.AboutCategories,
		lawfulbasis.AboutRecipients, lawfulbasis.AboutStorage, lawfulbasis.AboutRights, lawfulbasis.AboutWithdrawal,
		lawfulbasis.AboutComplaint, lawfulbasis.AboutObjection)
}

// mend changes the specification as a notice made from it would read: it claims
// the one basis that is asserted, tells what the policy holds in itself, names
// the authority through which attachments run since 2026, and puts right what
// takes no more than another sentence.
func mend(s *privacy.Spec) {
	s.Tells = s.Tells.Union(inherent())
	closed := lawfulbasis.RecipientsOf(lawfulbasis.ToEmployer, lawfulbasis.ToWelfareOffice)
	for i := range s.Activities {
		a := &s.Activities[i]
		if a.Basis.IsValid() {
			a.Claimed = lawfulbasis.BasesOf(a.Basis)
		}
		if !a.Sources.IsEmpty() && !a.Sources.Has(lawfulbasis.FromOtherSource) {
			a.Tells = a.Tells.Union(lawfulbasis.InformationOf(lawfulbasis.AboutSources))
		}
		if a.Recipients.Intersects(closed) {
			a.Recipients = a.Recipients.Without(closed).Union(lawfulbasis.RecipientsOf(lawfulbasis.ToCollectionAuthority))
		}
	}
	for i := range s.Notes {
		n := &s.Notes[i]
		n.Doubt = n.Doubt && slices.Contains(controllersOwn(), n.Statement)
	}
}

// controllersOwn are the doubtful statements that no other sentence mends: they
// want something to be done, found or decided.
func controllersOwn() []privacy.StatementID {
	return []privacy.StatementID{
		"N-02", // who of the two answers for what (Art. 26)
		"N-07", // whether the second company has an officer (Art. 37)
		"N-52", // whether the number is needed (personopplysningsloven § 12)
		"N-62", // whether the interest in social media prevails
		"N-67", // which sources, and by whose leave
		"N-72", // whether claims are reported by the rules
		"N-75", // what the other companies need
		"N-76", // which safeguard
		"N-81", // why three years, apart from the norm
		"N-87", // when a backup is overwritten
	}
}
