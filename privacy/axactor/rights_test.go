package axactor_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// The people of the notice, by whom they meet the companies as.
var (
	debtors = subjects.CategoriesOf(subjects.Debtor, subjects.CoDebtor, subjects.Guarantor, subjects.HouseholdMember, subjects.EstateContact)
	// Of a legal person's debt, who represents it is no debtor: what a machine
	// decides concerns the firm.
	forFirms   = subjects.CategoriesOf(subjects.DebtorRepresentative)
	partners   = subjects.CategoriesOf(subjects.ClientRepresentative, subjects.Agent, subjects.SupplierRepresentative)
	applicants = subjects.CategoriesOf(subjects.Applicant, subjects.InternalApplicant)
	everyone   = debtors.Union(forFirms).Union(partners).Union(applicants).Union(subjects.CategoriesOf(
		subjects.AuthorityRepresentative, subjects.WebsiteVisitor, subjects.PremisesVisitor, subjects.Contact,
		subjects.Referee, subjects.Employee, subjects.FormerEmployee, subjects.MarketingContact, subjects.Complainant))
)

// entitlements are the rights that the law gives the people of each activity of
// the notice, one letter a right. Information and the complaint go without
// saying.
//
//	A  access                  P  portability, of what the person provided
//	R  rectification           O  objection; o where an open claim may meet it
//	E  erasure, on demand      M  objection to marketing, absolute
//	e  erasure, once a claim,  X  no decision by a machine alone
//	   a duty or a need is     W  withdrawal of the consent
//	   over                    →C the client answers
//	S  restriction
var entitlements = []struct {
	of      privacy.ActivityID
	about   subjects.CategorySet
	letters string
	reason  string
}{
	{axactor.ThirdPartyCollection, debtors, "A R e S o X", "Art. 17(3)(e), 21(1): the claim is pursued on interests; the notice's contract and public task carry nothing (N-10, N-22, N-30)"},
	{axactor.ThirdPartyCollection, forFirms, "A R e S o", "Art. 4(1), C-710/23: who speaks for a firm is a person, though the firm owes"},
	{axactor.PortfolioCollection, debtors, "A R e S o X", "N-04: the purchaser's own claim; a contract that was bought makes collecting no part of performing it (Art. 6(1)(b))"},
	{axactor.PortfolioCollection, forFirms, "A R e S o", "as of a client's claim"},
	{axactor.InvoiceFollowUp, debtors.Union(forFirms), "→C", "N-03, Art. 28(3)(e): the client's basis, and the client's answer"},
	{axactor.CollectionHandling, debtors, "A R E S O X", "Art. 21(1): analysing and optimising is not the claim, and can be objected to though the claim is due (N-31, N-93)"},
	{axactor.CollectionHandling, forFirms.Union(partners), "A R E S O", "Art. 21(1)"},
	{axactor.CollectionCompliance, debtors.Union(forFirms), "A R E S O", "Art. 6(3): no act orders the look-up, so that it rests on interests (N-32)"},
	{axactor.CollectionCompliance, partners, "A R E S O", "Art. 6(3): nor does one for those who represent others; internkontrollforskriften § 8 orders assessments on record, and no person's data"},
	{axactor.ConsiderateHandling, debtors.Union(forFirms), "A R E S P X W", "Art. 7(3), 9(2)(a), 20(1)(a), 22(4): explicit consent for health data (N-56)"},
	{axactor.CaseDocumentation, debtors.Union(forFirms), "A R E S O", "N-81: to show how a closed case was handled is an interest, and no duty (Art. 17(3)(b))"},
	{axactor.LearningFromCases, debtors, "A R E S O X", "N-81: a purpose of its own, and analysis"},
	{axactor.LearningFromCases, forFirms, "A R E S O", "as above"},
	{axactor.PortfolioValuation, debtors.Union(forFirms), "A R E S O", "N-86, recital 26: what is pseudonymised is still the person's"},
	{axactor.CreditReporting, debtors, "A R E S O X", "N-72, C-634/21: others draw strongly on what is reported"},
	{axactor.CreditReporting, forFirms, "A R E S O", "as above"},
	{axactor.Bookkeeping, everyone, "A R e S", "bokføringsloven § 13: kept by duty, and no interest that could be objected to"},
	{axactor.PurchasedClaims, debtors.Union(forFirms), "A R e S", "bokføringsloven § 13(1) no. 3"},
	{axactor.Disputes, everyone, "A R e S o", "Art. 17(3)(e), 21(1) (N-15)"},
	{axactor.CrimePrevention, debtors.Union(forFirms).Union(partners), "A R E S O", "inkassoloven § 28(3) permits a report and orders none, so that it rests on interests (N-16, recital 50)"},
	{axactor.Audits, everyone, "A R e S", "Art. 31, 58(1), personopplysningsloven § 1: what an authority may order is no matter of interests (N-16, N-74)"},
	{axactor.KnowYourCustomer, partners, "A R E S O", "hvitvaskingsloven § 4 lists no collectors, so that nothing orders it (N-52)"},
	{axactor.Contracts, partners, "A R E S O", "Art. 6(1)(b): who represents a party is none (N-13)"},
	{axactor.AuthorityContact, subjects.CategoriesOf(subjects.AuthorityRepresentative), "A R E S O", "N-43"},
	{axactor.Security, everyone, "A R E S O", "recital 49 (N-17)"},
	{axactor.BusinessAnalysis, debtors, "A R E S O X", "N-34"},
	{axactor.BusinessAnalysis, everyone.Without(debtors), "A R E S O", "N-34"},
	{axactor.Premises, everyone, "A R E S O", "N-44, N-97"},
	{axactor.Marketing, everyone, "A R E S P M W", "Art. 7(3), 20(1)(a), 21(2): consent by markedsføringsloven § 15 (N-35)"},
	{axactor.MarketingByPost, subjects.CategoriesOf(subjects.ClientRepresentative, subjects.MarketingContact), "A R E S O M", "Art. 21(1)-(3): the notice is silent on marketing (N-93)"},
	{axactor.Consented, everyone, "A R E S P X W", "Art. 7(3), 20(1)(a), 22(2)(c) (N-36)"},
	{axactor.EventsAndEnquiries, everyone, "A R E S O", "N-13, N-35"},
	{axactor.Website, everyone, "A R E S P W", "ekomloven § 3-15, Art. 7(3) (N-95)"},
	{axactor.WebsiteLogs, everyone, "A R E S O", "recital 49 (N-66)"},
	{axactor.Recruitment, applicants, "A R E S P X", "Art. 6(1)(b), 20(1)(a): steps that the applicant asked for (N-14)"},
	{axactor.ApplicantChecks, applicants, "A R E S O X", "Art. 21(1): nobody asked to be checked (N-62)"},
	{axactor.ApplicantChecks, subjects.CategoriesOf(subjects.Referee), "A R E S O", "nothing is decided about a referee"},
	{axactor.TalentPool, applicants, "A R E S P W", "Art. 7(3), 20(1)(a) (N-85)"},
	{axactor.EmployeeData, applicants.Union(subjects.CategoriesOf(subjects.Employee, subjects.FormerEmployee)), "A R e S P", "Art. 6(1)(b): while the employment lasts it is needed (N-84)"},
	{axactor.RightsRequests, everyone, "A R e S", "Art. 6(1)(c), 12, personopplysningsloven § 1 (N-90)"},
}

// asked is the day on which people ask.
var asked = day("2026-11-23")

// found is an assessment made long ago.
func found(met, unmet lawfulbasis.ElementSet) lawfulbasis.Assessment {
	return lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: met, Unmet: unmet}, By: "privacy officer", On: day("2026-01-01")}
}

func elements(e ...lawfulbasis.Element) lawfulbasis.ElementSet { return lawfulbasis.ElementsOf(e...) }

var (
	// byMachine finds that a machine alone decides, with effect.
	byMachine = found(elements(lawfulbasis.AutomatedMeans), elements(lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect))
	// undecided finds that nothing is decided about the person.
	undecided = found(elements(lawfulbasis.AutomatedMeans, lawfulbasis.NoDecision), lawfulbasis.ElementSet{})
)

// judged is a judgement that counts from long ago.
func judged(f privacy.Fact) privacy.Judgement {
	return privacy.Judgement{Result: f, By: "legal", On: day("2026-01-01")}
}

// rowOf is a table with all the data of an activity that may stand in one row:
// all but what another activity has a duty to keep.
func rowOf(t *testing.T, p *privacy.Policy, id privacy.ActivityID, who subjects.Category) *privacy.Dataset {
	t.Helper()
	a, ok := p.Lookup(id)
	require.True(t, ok, id)
	kinds := a.Kinds
	for other := range p.Activities() {
		for _, duty := range other.Duties {
			if other.ID != id {
				kinds = kinds.Without(duty.Rule.Kinds)
			}
		}
	}
	d, err := p.Dataset(privacy.DatasetSpec{
		Name: string(id), About: subjects.CategoriesOf(who), Kinds: kinds, For: []privacy.ActivityID{id},
		CollectedFor: lawfulbasis.PurposesOf(a.Purpose),
	})
	require.NoError(t, err, id)
	return d
}

// running is an item whose one use goes on, is needed, and has met no objection.
// The person gave it, and was told of the use.
func running(t *testing.T, p *privacy.Policy, id privacy.ActivityID, who subjects.Category, assessed lawfulbasis.Assessment) privacy.Item {
	t.Helper()
	past, never := on("2026-11-02"), retention.NotYet()
	use := privacy.Use{
		For: id,
		Dates: retention.Dates{
			Collected: past, CaseClosed: never, Booked: past, LeftBalance: never, RelationshipEnded: never, ContractEnded: never,
			Applied: past, ApplicationWithdrawn: never, PositionFilled: never, Hired: past, EmploymentEnded: never,
			LastContact: past, Answered: never,
		},
		Objection: privacy.NoObjection(),
		Necessary: judged(privacy.Yes),
		Assessed:  assessed,
		Informed:  past,
		Contacted: past,
	}
	if id == axactor.CaseDocumentation {
		use.Dates.CaseClosed = past // it documents a closed case
	}
	if a, _ := p.Lookup(id); a.Basis == lawfulbasis.Consent {
		use.Consent = privacy.Consent{Given: past, Withdrawn: never}
	}
	return privacy.Item{Of: rowOf(t, p, id, who), Origin: subjects.Provided, Uses: []privacy.Use{use}, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures()}
}

// demanded is an item whose erasure the person may demand on the best footing
// that a person can have: nothing overrides the objection that the demand is,
// the consent is withdrawn, the application is taken back. That a claim is
// pursued is left standing: while it is open, it shows what it needs.
func demanded(item privacy.Item) privacy.Item {
	item.Uses = slices.Clone(item.Uses)
	use := &item.Uses[0]
	before := retention.On(asked.AddDays(-1))
	use.Dates.ApplicationWithdrawn = before
	if use.Consent.Given.IsSaid() {
		use.Consent.Withdrawn = before
	}
	if of := item.Of.CollectedFor(); !of.Has(lawfulbasis.Collection) && !of.Has(lawfulbasis.LegalClaims) {
		use.Objection.Overriding = judged(privacy.No)
	}
	return item
}

func request(kind privacy.RequestKind) privacy.Request {
	return privacy.Request{Kind: kind, Received: asked, Identified: privacy.Yes}
}

// letters reads an item's rights off the answers.
func letters(p *privacy.Policy, item *privacy.Item) string {
	var all []string
	right := func(r lawfulbasis.Right, letter string) {
		switch d := p.HasRight(item, r, asked); d.Outcome() {
		case privacy.Permitted:
			all = append(all, letter)
		case privacy.Referred:
			all = []string{"→C"}
		case privacy.Undetermined:
			all = append(all, letter+"?")
		}
	}
	whole := demanded(*item)
	erasure := p.RequiresErasureOnRequest(&whole, request(privacy.AskErasure), asked)
	erase, object := "e", "O"
	switch {
	case erasure.Outcome() == privacy.Required:
		erase = "E"
	case erasure.Outcome() == privacy.Undetermined:
		erase = "E?"
	case erasure.Has(privacy.ClaimOpen):
		object = "o"
	}
	right(lawfulbasis.RightOfAccess, "A")
	right(lawfulbasis.RightToRectification, "R")
	right(lawfulbasis.RightToErasure, erase)
	right(lawfulbasis.RightToRestriction, "S")
	right(lawfulbasis.RightToPortability, "P")
	right(lawfulbasis.RightToObject, object)
	right(lawfulbasis.RightToObjectToMarketing, "M")
	right(lawfulbasis.RightAgainstAutomatedDecisions, "X")
	right(lawfulbasis.RightToWithdraw, "W")
	return strings.Join(all, " ")
}

// TestRights gives every person of every activity the rights of the table, and
// no others. Whether a machine alone decides is for somebody to find: where the
// table has the letter, it is found to, elsewhere, to decide nothing.
func TestRights(t *testing.T) {
	p := axactor.Policy()
	covered := map[privacy.ActivityID]subjects.CategorySet{}
	pairs := 0
	for _, e := range entitlements {
		assert.False(t, covered[e.of].Intersects(e.about), "%s: a row for each person", e.of)
		covered[e.of] = covered[e.of].Union(e.about)
		for who := range e.about.All() {
			pairs++
			assessed := undecided
			if strings.Contains(e.letters, "X") {
				assessed = byMachine
			}
			item := running(t, p, e.of, who, assessed)
			assert.Equal(t, e.letters, letters(p, &item), "%s of %s: %s", who, e.of, e.reason)
			if e.letters == "→C" {
				continue
			}

			item = running(t, p, e.of, who, lawfulbasis.Assessment{})
			d := p.HasRight(&item, lawfulbasis.RightAgainstAutomatedDecisions, asked)
			assert.Equal(t, privacy.Undetermined, d.Outcome(), "%s of %s: nobody has looked who decides (Art. 22(1))", who, e.of)

			item = running(t, p, e.of, who, assessed)
			item.Uses[0].Necessary = judged(privacy.No)
			item.Uses[0].Dates.Booked, item.Uses[0].Dates.LeftBalance = on("2015-01-01"), on("2015-01-01")
			d = p.RequiresErasureOnRequest(&item, request(privacy.AskErasure), asked)
			assert.Equal(t, privacy.Required, d.Outcome(), "%s of %s: everything ends (Art. 17(1)(a))", who, e.of)
		}
	}
	all := 0
	for a := range p.Activities() {
		assert.Equal(t, a.About.String(), covered[a.ID].String(), "%s: everybody of the policy is in the table", a.ID)
		all += a.About.Len()
	}
	assert.Equal(t, all, pairs)
}

// TestRightsThatTheBasisDoesNotGive: each right that the table leaves out is
// refused for the reason that the law has, with its place.
func TestRightsThatTheBasisDoesNotGive(t *testing.T) {
	p := axactor.Policy()
	without := map[lawfulbasis.Right]struct {
		letters string
		reason  privacy.ReasonCode
		law     law.Provision
	}{
		lawfulbasis.RightToPortability:             {"P", privacy.NotPortable, law.Article(20).Paragraph(1).Point('a')},
		lawfulbasis.RightToObject:                  {"Oo", privacy.NotObjectable, law.Article(21).Paragraph(1)},
		lawfulbasis.RightToObjectToMarketing:       {"M", privacy.NotObjectable, law.Article(21).Paragraph(1)},
		lawfulbasis.RightAgainstAutomatedDecisions: {"X", privacy.NoAutomatedDecision, law.Article(22).Paragraph(1)},
		lawfulbasis.RightToWithdraw:                {"W", privacy.NotOnConsent, law.Article(7).Paragraph(3)},
	}
	for _, e := range entitlements {
		if e.letters == "→C" {
			continue
		}
		for who := range e.about.All() {
			item := running(t, p, e.of, who, undecided)
			rights := 0
			for right, d := range p.Rights(&item, asked) {
				rights++
				w, refusable := without[right]
				if !refusable {
					assert.Equal(t, privacy.Permitted, d.Outcome(), "Art. 13-18, 77: every basis gives %s (%s)", right, e.of)
				}
				if d.Outcome() == privacy.Permitted {
					assert.Equal(t, []privacy.ReasonCode{privacy.RightGiven}, deciding(d), "%s of %s", right, e.of)
					assert.Equal(t, right.Provision(), cited(d), "%s of %s", right, e.of)
					continue
				}
				if right != lawfulbasis.RightAgainstAutomatedDecisions {
					assert.False(t, strings.ContainsAny(e.letters, w.letters), "%s of %s", right, e.of)
				}
				assert.Equal(t, privacy.Forbidden, d.Outcome(), "%s of %s", right, e.of)
				assert.Equal(t, []privacy.ReasonCode{w.reason}, deciding(d), "%s of %s", right, e.of)
				assert.Equal(t, w.law, cited(d), "%s of %s", right, e.of)
			}
			assert.Equal(t, 11, rights)
		}
	}
}

// deciding are the reasons that decided.
func deciding(d privacy.Decision) []privacy.ReasonCode {
	var all []privacy.ReasonCode
	for r := range d.Reasons() {
		if r.Decides {
			all = append(all, r.Code)
		}
	}
	return all
}

// cited is the first place that the first reason rests on.
func cited(d privacy.Decision) law.Provision {
	for r := range d.Reasons() {
		for p := range r.Provisions() {
			return p
		}
	}
	return law.Provision{}
}

// entails reports whether a decision has an obligation.
func entails(d privacy.Decision, c privacy.ObligationCode) bool {
	for o := range d.Obligations() {
		if o.Code == c {
			return true
		}
	}
	return false
}

// TestProcessorForwards puts every kind of request for what is held for a
// client.
func TestProcessorForwards(t *testing.T) {
	p := axactor.Policy()
	for who := range debtors.Union(forFirms).All() {
		item := running(t, p, axactor.InvoiceFollowUp, who, undecided)
		for name, d := range map[string]privacy.Decision{
			"access":         p.RequiresAccess(&item, request(privacy.AskAccess), asked),
			"rectification":  p.RequiresRectification(&item, request(privacy.AskRectification), asked),
			"erasure":        p.RequiresErasureOnRequest(&item, request(privacy.AskErasure), asked),
			"restriction":    p.RequiresRestriction(&item, request(privacy.AskRestriction), asked),
			"portability":    p.RequiresPortability(&item, request(privacy.AskPortability), asked),
			"objection":      p.RequiresEndOfUse(&item, request(privacy.AskObjection), asked),
			"withdrawal":     p.RequiresEndOfUse(&item, request(privacy.AskWithdrawal), asked),
			"human decision": p.RequiresHumanDecision(&item, request(privacy.AskHumanDecision), asked),
		} {
			assert.Equal(t, privacy.Referred, d.Outcome(), "N-03, Art. 28(3)(e): %s of %s", name, who)
			assert.True(t, entails(d, privacy.ForwardRequest), "Art. 28(3)(e): %s of %s", name, who)
			assert.False(t, entails(d, privacy.ExplainRefusal), "Art. 12(4) binds the client: %s of %s", name, who)
		}
	}
}

// TestAnotherBasisGivesOtherRights changes the basis of a policy, and with it
// the rights (Art. 20(1)(a), 21(1)).
func TestAnotherBasisGivesOtherRights(t *testing.T) {
	tests := []struct {
		change func(*privacy.Spec)
		of     privacy.ActivityID
		who    subjects.Category
		want   string
		reason string
	}{
		{
			func(s *privacy.Spec) { s.Activity(axactor.PortfolioCollection).Basis = lawfulbasis.Contract },
			axactor.PortfolioCollection, subjects.Debtor, "A R e S P X",
			"a purchaser that stands on the contract (N-10) gives portability, and takes no objection",
		},
		{
			func(s *privacy.Spec) { s.Activity(axactor.CollectionHandling).Basis = lawfulbasis.Contract },
			axactor.CollectionHandling, subjects.Debtor, "A R e S P X",
			"nor can the claim of a contract for analyses be had without portability (N-92)",
		},
		{
			func(s *privacy.Spec) {
				a := s.Activity(axactor.KnowYourCustomer)
				a.Basis = lawfulbasis.LegalObligation
			},
			axactor.KnowYourCustomer, subjects.ClientRepresentative, "A R e S",
			"an undertaking that hvitvaskingsloven § 4 lists is ordered, and nobody can object",
		},
		{
			func(s *privacy.Spec) {
				a := s.Activity(axactor.CollectionCompliance)
				a.Basis = lawfulbasis.LegalObligation
			},
			axactor.CollectionCompliance, subjects.ClientRepresentative, "A R e S",
			"where an act is found that orders it (N-32)",
		},
	}
	for _, test := range tests {
		spec := axactor.Spec()
		test.change(spec)
		p, err := privacy.New(spec)
		require.NoError(t, err)
		assessed := undecided
		if strings.Contains(test.want, "X") {
			assessed = byMachine
		}
		item := running(t, p, test.of, test.who, assessed)
		assert.Equal(t, test.want, letters(p, &item), test.reason)
	}
}

// TestPortabilityReachesWhatWasProvided (Art. 20(1)).
func TestPortabilityReachesWhatWasProvided(t *testing.T) {
	p := axactor.Policy()
	for _, id := range []privacy.ActivityID{axactor.Recruitment, axactor.TalentPool, axactor.Marketing, axactor.ConsiderateHandling} {
		a, _ := p.Lookup(id)
		for who := range a.About.All() {
			for _, test := range []struct {
				origin subjects.Origin
				want   privacy.Outcome
				reason string
			}{
				{subjects.Provided, privacy.Permitted, "the person gave it"},
				{subjects.Observed, privacy.Permitted, "what the person did gave rise to it"},
				{subjects.Derived, privacy.Forbidden, "the controller concluded it"},
				{subjects.FromOthers, privacy.Forbidden, "others gave it"},
				{0, privacy.Undetermined, "nobody has said"},
			} {
				item := running(t, p, id, who, undecided)
				item.Origin = test.origin
				d := p.HasRight(&item, lawfulbasis.RightToPortability, asked)
				assert.Equal(t, test.want, d.Outcome(), "%s of %s: %s", who, id, test.reason)
				assert.Equal(t, test.want == privacy.Forbidden, d.Has(privacy.NotProvided), "%s of %s: %s", who, id, test.reason)
			}
		}
	}
}

// TestDoubtfulRights holds what the notice says of rights against the answers,
// wherever a note calls it doubtful: the law decides.
func TestDoubtfulRights(t *testing.T) {
	type place struct {
		statement privacy.StatementID
		right     lawfulbasis.Right
	}
	tests := map[place]func(*testing.T, *privacy.Policy){
		// The notice refuses erasure for a contract with a client or an interest.
		{"N-91", lawfulbasis.RightToErasure}: func(t *testing.T, p *privacy.Policy) {
			for _, id := range []privacy.ActivityID{axactor.CollectionHandling, axactor.CaseDocumentation, axactor.Contracts, axactor.BusinessAnalysis} {
				a, _ := p.Lookup(id)
				for who := range a.About.All() {
					item := demanded(running(t, p, id, who, undecided))
					d := p.RequiresErasureOnRequest(&item, request(privacy.AskErasure), asked)
					assert.Equal(t, privacy.Required, d.Outcome(), "Art. 17(1)(c), (3): an interest that does not override keeps nothing (%s)", id)
					assert.Equal(t, []privacy.ReasonCode{privacy.ObjectionStands, privacy.PurposeEnded}, deciding(d), id)
				}
			}
		},
		// The notice refuses portability because people look at accounts now and
		// then.
		{"N-92", lawfulbasis.RightToPortability}: func(t *testing.T, p *privacy.Policy) {
			reviewed := found(elements(lawfulbasis.AutomatedMeans, lawfulbasis.HumanDecides), lawfulbasis.ElementSet{})
			for _, id := range []privacy.ActivityID{axactor.ThirdPartyCollection, axactor.PortfolioCollection, axactor.CollectionHandling} {
				item := running(t, p, id, subjects.Debtor, reviewed)
				d := p.RequiresPortability(&item, request(privacy.AskPortability), asked)
				assert.Equal(t, privacy.Forbidden, d.Outcome(), "%s", id)
				assert.Equal(t, []privacy.ReasonCode{privacy.NotPortable}, deciding(d), "Art. 20(1)(a): the basis is the reason (%s)", id)
				assert.False(t, d.Has(privacy.NotAutomated), "Art. 20(1)(b) asks for machines, and not for machines alone (%s)", id)
			}
			spec := axactor.Spec()
			spec.Activity(axactor.PortfolioCollection).Basis = lawfulbasis.Contract
			onContract := privacy.MustNew(spec)
			item := running(t, onContract, axactor.PortfolioCollection, subjects.Debtor, reviewed)
			d := onContract.RequiresPortability(&item, request(privacy.AskPortability), asked)
			assert.Equal(t, privacy.Required, d.Outcome(), "Art. 20(1): on the contract that the notice claims, no review of accounts helps")
		},
		// The notice says that a debtor's analyses cannot be limited, since the
		// claim is due.
		{"N-93", lawfulbasis.RightToObject}: func(t *testing.T, p *privacy.Policy) {
			for _, test := range []struct {
				overriding privacy.Judgement
				end        privacy.Outcome
				score      privacy.ReasonCode
				reason     string
			}{
				{judged(privacy.No), privacy.Required, privacy.ObjectionStands, "nothing compelling was shown"},
				{privacy.Judgement{}, privacy.Undetermined, privacy.ObjectionPending, "nobody has weighed it, and meanwhile it stops"},
				{judged(privacy.Yes), privacy.Forbidden, 0, "compelling grounds were shown in this case"},
			} {
				item := running(t, p, axactor.CollectionHandling, subjects.Debtor, byMachine)
				item.Uses[0].Objection.Overriding = test.overriding
				d := p.RequiresEndOfUse(&item, request(privacy.AskObjection), asked)
				assert.Equal(t, test.end, d.Outcome(), "Art. 21(1): %s", test.reason)
				scoring := privacy.Processing{For: axactor.CollectionHandling, Doing: privacy.OrdinaryUse, Request: request(privacy.AskObjection)}
				d = p.MayProcess(&item, scoring, asked)
				if test.score == 0 {
					assert.False(t, d.Has(privacy.ObjectionStands) || d.Has(privacy.ObjectionPending), test.reason)
					continue
				}
				assert.True(t, d.Has(test.score), "Art. 21(1): %s", test.reason)
				assert.Equal(t, privacy.Forbidden, d.Outcome(), "Art. 21(1): %s", test.reason)
			}
		},
		// The notice does not mention marketing.
		{"N-93", lawfulbasis.RightToObjectToMarketing}: func(t *testing.T, p *privacy.Policy) {
			for _, id := range []privacy.ActivityID{axactor.Marketing, axactor.MarketingByPost} {
				for _, overriding := range []privacy.Judgement{{}, judged(privacy.Yes), judged(privacy.No)} {
					item := running(t, p, id, subjects.ClientRepresentative, undecided)
					item.Uses[0].Objection.Overriding = overriding
					d := p.RequiresEndOfUse(&item, request(privacy.AskObjection), asked)
					assert.Equal(t, privacy.Required, d.Outcome(), "Art. 21(3): on whatever basis, nothing overrides (%s)", id)
					assert.Equal(t, []privacy.ReasonCode{privacy.MarketingObjection}, deciding(d), id)
					assert.True(t, entails(d, privacy.KeepSuppression), "Art. 21(3): %s", id)
				}
			}
		},
		// The notice lets the debt limit restriction too.
		{"N-93", lawfulbasis.RightToRestriction}: func(t *testing.T, p *privacy.Policy) {
			contest := request(privacy.AskRestriction)
			contest.Contests = privacy.ContestsFact
			item := running(t, p, axactor.CollectionHandling, subjects.Debtor, undecided)
			d := p.RequiresRestriction(&item, contest, asked)
			assert.Equal(t, privacy.Required, d.Outcome(), "Art. 18(1)(a): on any basis, however due the claim is")

			item.Uses[0].Objection = privacy.Objection{Received: on("2026-11-20")}
			d = p.RequiresRestriction(&item, request(privacy.AskRestriction), asked)
			assert.Equal(t, privacy.Required, d.Outcome(), "Art. 18(1)(d): while the objection is being decided")
			assert.Equal(t, []privacy.ReasonCode{privacy.ObjectionPending}, deciding(d))
		},
		// The notice makes one right of two.
		{"N-93", lawfulbasis.RightAgainstAutomatedDecisions}: func(t *testing.T, p *privacy.Policy) {
			item := running(t, p, axactor.CollectionHandling, subjects.Debtor, found(elements(lawfulbasis.HumanDecides), lawfulbasis.ElementSet{}))
			assert.Equal(t, privacy.Forbidden, p.HasRight(&item, lawfulbasis.RightAgainstAutomatedDecisions, asked).Outcome(), "Art. 22(1): a human decides")
			assert.Equal(t, privacy.Permitted, p.HasRight(&item, lawfulbasis.RightToObject, asked).Outcome(), "Art. 21(1): and profiling can be objected to all the same")

			item = running(t, p, axactor.CollectionHandling, subjects.Debtor, byMachine)
			item.Uses[0].Assessed.Unmet = item.Uses[0].Assessed.Unmet.Union(elements(lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw))
			d := p.MayDecideAutomatically(&item, axactor.CollectionHandling, asked)
			assert.Equal(t, privacy.Forbidden, d.Outcome(), "Art. 22(1)-(2), C-634/21: that the claim is due is no exception, and nobody has to object")
			assert.Equal(t, []privacy.ReasonCode{privacy.DecisionBarred}, deciding(d))
			d = p.RequiresHumanDecision(&item, request(privacy.AskHumanDecision), asked)
			assert.Equal(t, privacy.Required, d.Outcome(), "Art. 22(1), (3)")
		},
		// The notice says that one may have a right to withdraw.
		{"N-94", lawfulbasis.RightToWithdraw}: func(t *testing.T, p *privacy.Policy) {
			for a := range p.Activities() {
				if a.Basis != lawfulbasis.Consent {
					continue
				}
				for who := range a.About.All() {
					item := running(t, p, a.ID, who, lawfulbasis.Assessment{})
					item.Uses[0] = privacy.Use{For: a.ID}
					withdrawal := privacy.Request{Kind: privacy.AskWithdrawal, Received: asked}
					d := p.RequiresEndOfUse(&item, withdrawal, asked)
					assert.Equal(t, privacy.Required, d.Outcome(), "Art. 7(3): at any time, and nothing else need be known (%s)", a.ID)
					assert.Equal(t, []privacy.ReasonCode{privacy.ConsentWithdrawn}, deciding(d), a.ID)
				}
			}
		},
		// The notice tells none of the six grounds.
		{"N-99", lawfulbasis.RightToErasure}: func(t *testing.T, p *privacy.Policy) {
			item := running(t, p, axactor.Contracts, subjects.Agent, undecided)
			item.Uses[0].Objection.Overriding = judged(privacy.Yes)
			kept := p.RequiresErasureOnRequest(&item, request(privacy.AskErasure), asked)
			assert.Equal(t, privacy.Permitted, kept.Outcome(), "Art. 17(1): none of the grounds is there")
			for _, test := range []struct {
				raise  func(*privacy.Item)
				reason privacy.ReasonCode
			}{
				{func(i *privacy.Item) { i.Uses[0].Necessary = judged(privacy.No) }, privacy.PurposeEnded},
				{func(i *privacy.Item) { i.Uses[0].Objection.Overriding = judged(privacy.No) }, privacy.ObjectionStands},
				{func(i *privacy.Item) { i.Unlawful = judged(privacy.Yes) }, privacy.ProcessedUnlawfully},
				{func(i *privacy.Item) { i.ErasureOrdered = judged(privacy.Yes) }, privacy.ErasureOrdered},
				{func(i *privacy.Item) { i.ChildService = judged(privacy.Yes) }, privacy.ChildsData},
			} {
				item := running(t, p, axactor.Contracts, subjects.Agent, undecided)
				item.Uses[0].Objection.Overriding = judged(privacy.Yes)
				test.raise(&item)
				d := p.RequiresErasureOnRequest(&item, request(privacy.AskErasure), asked)
				assert.Equal(t, privacy.Required, d.Outcome(), "Art. 17(1): %s, though nothing is wrong in the data", test.reason)
				assert.True(t, d.Has(test.reason), test.reason)
			}
			item = running(t, p, axactor.Consented, subjects.Contact, undecided)
			item.Uses[0].Consent.Withdrawn = retention.On(asked)
			d := p.RequiresErasureOnRequest(&item, request(privacy.AskErasure), asked)
			assert.Equal(t, privacy.Required, d.Outcome(), "Art. 17(1)(b)")
			assert.True(t, d.Has(privacy.ConsentWithdrawn))
		},
	}
	seen := map[place]bool{}
	for _, n := range axactor.Spec().Notes {
		if !n.Doubt || !n.Right.IsValid() {
			continue
		}
		at := place{n.Statement, n.Right}
		seen[at] = true
		test, ok := tests[at]
		if assert.True(t, ok, "%s on %s is doubtful, and nothing shows what the law answers", n.Statement, n.Right) {
			t.Run(string(n.Statement)+" "+n.Right.String(), func(t *testing.T) { test(t, axactor.Policy()) })
		}
	}
	assert.Len(t, seen, len(tests), "every test is of a doubt")
}

// TestValuationOfWhomNobodyKnows: a controller that can show that it cannot tell
// whose the priced data is does without Art. 15 to 20, and not without Art. 21
// (Art. 11(2), N-86).
func TestValuationOfWhomNobodyKnows(t *testing.T) {
	p := axactor.Policy()
	item := running(t, p, axactor.PortfolioValuation, subjects.Debtor, undecided)
	item.Uses[0].Objection.Overriding = judged(privacy.No)
	as := func(kind privacy.RequestKind) privacy.Request {
		return privacy.Request{Kind: kind, Received: asked, Identified: privacy.No}
	}
	for name, d := range map[string]privacy.Decision{
		"access":        p.RequiresAccess(&item, as(privacy.AskAccess), asked),
		"rectification": p.RequiresRectification(&item, as(privacy.AskRectification), asked),
		"erasure":       p.RequiresErasureOnRequest(&item, as(privacy.AskErasure), asked),
		"restriction":   p.RequiresRestriction(&item, as(privacy.AskRestriction), asked),
		"portability":   p.RequiresPortability(&item, as(privacy.AskPortability), asked),
	} {
		assert.Equal(t, privacy.Forbidden, d.Outcome(), "Art. 11(2): %s", name)
		assert.Equal(t, []privacy.ReasonCode{privacy.NotIdentifiable}, deciding(d), name)
	}
	d := p.RequiresEndOfUse(&item, as(privacy.AskObjection), asked)
	assert.Equal(t, privacy.Required, d.Outcome(), "Art. 11(2) leaves Art. 21 alone")
	item.Uses[0].Assessed = byMachine
	d = p.RequiresHumanDecision(&item, as(privacy.AskHumanDecision), asked)
	assert.NotEqual(t, privacy.Forbidden, d.Outcome(), "Art. 11(2) leaves Art. 22 alone")
}
