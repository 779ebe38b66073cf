package axactor

import (
	"sync"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Spec returns the policy of the notice as data, to be read or changed. Each
// call makes a fresh copy that shares nothing with any other.
func Spec() *privacy.Spec {
	return &privacy.Spec{
		ID:            "axactor-no",
		Version:       "2026-1",
		Controllers:   []string{Norway, Capital},
		Statements:    statements(),
		FinancialYear: retention.CalendarYear(),
		EraseWithin:   retention.Days(0),
		Tells:         tellsAll(),
		Activities:    activities(),
		Notes:         notes(),
	}
}

// CompletedSpec returns [Spec] with a limit proposed for each activity that the
// notice gives none, marked by Proposed, and with what another wording of the
// notice would mend. Each call makes a fresh copy.
func CompletedSpec() *privacy.Spec {
	s := Spec()
	s.ID = "axactor-no-completed"
	mend(s)
	for _, p := range proposals() {
		a := s.Activity(p.to)
		a.Limits = append(a.Limits, privacy.Limit{
			ID:   p.id,
			Rule: retention.Limit{From: p.from, Anchor: retention.DayOf, Period: p.period, Proposed: true},
			Law:  p.law,
		})
	}
	return s
}

// Policy returns the policy of the notice. It is built once.
func Policy() *privacy.Policy { return policy() }

// Completed returns the policy of [CompletedSpec], in which every activity of
// the controllers has a limit or a duty, and what is still lacking only the
// controllers can mend. It is built once.
func Completed() *privacy.Policy { return completed() }

var (
	policy    = sync.OnceValue(func() *privacy.Policy { return privacy.MustNew(Spec()) })
	completed = sync.OnceValue(func() *privacy.Policy { return privacy.MustNew(CompletedSpec()) })
)

// NeverOwned is the use of a row of a claim that was never bought: it has not
// been in the purchaser's balance, so that [PurchasedClaims] keeps nothing of
// it. It belongs on the rows of clients' claims in a table that both lines
// share.
func NeverOwned() privacy.Use {
	return privacy.Use{For: PurchasedClaims, Dates: retention.Dates{LeftBalance: retention.Always()}}
}

// proposal is a limit for an activity that the notice gives none.
type proposal struct {
	to     privacy.ActivityID
	id     privacy.RuleID
	from   retention.Event
	period retention.Period
	law    []law.Provision
}

// proposals are as short as the purpose seems to bear. Three years stands where
// claims from what happened are usually barred by then.
func proposals() []proposal {
	storage := law.Article(5).Paragraph(1).Point('e')
	barred := law.Section(law.Foreldelsesloven, "2")
	damages := law.Section(law.Foreldelsesloven, "9")
	return []proposal{
		{ConsiderateHandling, ProposedConsiderateHandling, retention.CaseClosed, retention.Days(0), []law.Provision{storage, law.Article(9).Paragraph(2).Point('a')}},
		{LearningFromCases, ProposedLearningFromCases, retention.CaseClosed, retention.Years(3), []law.Provision{storage}},
		{PortfolioValuation, ProposedPortfolioValuation, retention.Collected, retention.Years(1), []law.Provision{storage}},
		{CreditReporting, ProposedCreditReporting, retention.CaseClosed, retention.Days(0), []law.Provision{storage, law.Section(law.Kredittopplysningsloven, "24")}},
		{Disputes, ProposedDisputes, retention.Answered, retention.Years(3), []law.Provision{storage, barred, damages}},
		{CrimePrevention, ProposedCrimePrevention, retention.Collected, retention.Years(3), []law.Provision{storage}},
		{Audits, ProposedAudits, retention.Answered, retention.Years(1), []law.Provision{storage}},
		{KnowYourCustomer, ProposedKnowYourCustomer, retention.RelationshipEnded, retention.Days(0), []law.Provision{storage}},
		{Contracts, ProposedContracts, retention.ContractEnded, retention.Years(3), []law.Provision{storage, barred}},
		{AuthorityContact, ProposedAuthorityContact, retention.LastContact, retention.Years(1), []law.Provision{storage}},
		{Security, ProposedSecurity, retention.Collected, retention.Months(6), []law.Provision{storage}},
		{BusinessAnalysis, ProposedBusinessAnalysis, retention.Collected, retention.Years(1), []law.Provision{storage}},
		{Premises, ProposedPremises, retention.LastContact, retention.Months(1), []law.Provision{storage}},
		{Marketing, ProposedMarketing, retention.ConsentGiven, retention.Years(2), []law.Provision{storage}},
		{MarketingByPost, ProposedMarketingByPost, retention.LastContact, retention.Years(1), []law.Provision{storage}},
		{Consented, ProposedConsented, retention.ConsentGiven, retention.Years(1), []law.Provision{storage}},
		{EventsAndEnquiries, ProposedEventsAndEnquiries, retention.LastContact, retention.Years(1), []law.Provision{storage}},
		{Website, ProposedWebsite, retention.ConsentGiven, retention.Months(6), []law.Provision{storage}},
		{WebsiteLogs, ProposedWebsiteLogs, retention.Collected, retention.Months(3), []law.Provision{storage}},
		{TalentPool, ProposedTalentPool, retention.ConsentGiven, retention.Months(12), []law.Provision{storage}},
		{EmployeeData, ProposedEmployeeData, retention.EmploymentEnded, retention.Days(0), []law.Provision{storage}},
		{RightsRequests, ProposedRightsRequests, retention.Answered, retention.Years(3), []law.Provision{storage, damages}},
	}
}
