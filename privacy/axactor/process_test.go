package axactor_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// What is left to find of processing, whatever it rests on: of each line what
// stands there together is one question with several answers.
const (
	alwaysAsked = "purpose-specified,purpose-explicit,purpose-legitimate,data-necessary," + // Art. 5(1)(b), (c)
		"no-processor,processor-guarantees,processor-contract," + // Art. 28
		"impact-assessment-not-needed,impact-assessed,consultation-settled," + // Art. 35, 36
		"no-decision,human-decides,no-significant-effect" // Art. 22(1)
	ordinary  = ",nothing-inferred"                                        // Art. 9(1)
	excepted  = ",decision-for-contract,decision-by-law,concerns-no-child" // Art. 22(2)(a), (b)
	number    = ",identification-needed,number-necessary"                  // personopplysningsloven § 12
	onBalance = ",strictly-necessary,no-public-task,interest-lawful,interest-real,interest-told,telling-exempt,interest-prevails,no-law-forbids"
	onLaw     = ",addressee-of-law,purpose-from-law,strictly-necessary" // the policy names the law
	onSteps   = ",party-or-asked,indispensable"
	onConsent = ",freely-given,unbundled,specific-to-purpose,informed-consent,affirmative-act,demonstrable,distinguishable," +
		"easy-to-withdraw,not-offered-to-children,of-age,parent-authorises,counselling-service"
	byConsent  = ",explicit-statement"                    // Art. 22(2)(c): what more a machine that decides asks of a consent
	explicitly = ",explicit-statement,law-allows-consent" // Art. 9(2)(a)
)

// leftToFind is what a controller that takes the notice's policy over has still
// to find before it may process, by activity.
var leftToFind = map[privacy.ActivityID]struct{ elements, reason string }{
	axactor.ThirdPartyCollection: {alwaysAsked + ordinary + excepted + onBalance + number, "N-50 has the identity number"},
	axactor.PortfolioCollection:  {alwaysAsked + ordinary + excepted + onBalance + number, "N-50 has the identity number"},
	axactor.InvoiceFollowUp:      {"instructed", "N-03, Art. 28(3)(a): the rest is the client's to find"},
	axactor.CollectionHandling:   {alwaysAsked + ordinary + excepted + onBalance + number, "N-31"},
	axactor.CollectionCompliance: {alwaysAsked + ordinary + excepted + onBalance + number, "N-32"},
	axactor.ConsiderateHandling: {alwaysAsked + onConsent + explicitly + ",decision-safeguards,concerns-no-child" + number,
		"N-56, Art. 9(2)(a), 22(4): what is special takes explicit consent, and no contract lets a machine decide on it"},
	axactor.CaseDocumentation:  {alwaysAsked + ordinary + excepted + onBalance + number, "N-81"},
	axactor.LearningFromCases:  {alwaysAsked + ordinary + excepted + onBalance + number, "N-81"},
	axactor.PortfolioValuation: {alwaysAsked + ordinary + excepted + onBalance, "N-12: no number among what is priced"},
	axactor.CreditReporting:    {alwaysAsked + ordinary + excepted + onBalance + number, "N-72"},
	axactor.Bookkeeping:        {alwaysAsked + ordinary + excepted + onLaw + number, "N-21"},
	axactor.PurchasedClaims:    {alwaysAsked + ordinary + excepted + onLaw + number, "bokføringsloven § 13(1) no. 3"},
	axactor.Disputes: {alwaysAsked + onBalance + ",needed-for-claims" + number,
		"N-15, Art. 9(2)(f), 22(4): what is special is needed for the claim, and no machine decides on it"},
	axactor.CrimePrevention: {alwaysAsked + ordinary + excepted + onBalance + ",needed-for-claims,official-control,law-allows-criminal,no-conviction-register" + number,
		"N-16, Art. 10, personopplysningsloven § 11: suspicions are criminal data"},
	axactor.Audits:             {alwaysAsked + ordinary + excepted + onLaw + number, "N-16, Art. 58(1)"},
	axactor.KnowYourCustomer:   {alwaysAsked + ordinary + excepted + onBalance + number, "N-52: the number is needed seldom"},
	axactor.Contracts:          {alwaysAsked + ordinary + excepted + onBalance, "N-13"},
	axactor.AuthorityContact:   {alwaysAsked + ordinary + excepted + onBalance, "N-43"},
	axactor.Security:           {alwaysAsked + ordinary + excepted + onBalance, "N-17"},
	axactor.BusinessAnalysis:   {alwaysAsked + ordinary + excepted + onBalance, "N-34"},
	axactor.Premises:           {alwaysAsked + ordinary + excepted + onBalance, "N-97"},
	axactor.Marketing:          {alwaysAsked + ordinary + excepted + onConsent + byConsent, "N-35"},
	axactor.MarketingByPost:    {alwaysAsked + ordinary + excepted + onBalance, "N-35"},
	axactor.Consented:          {alwaysAsked + ordinary + excepted + onConsent + byConsent, "N-36"},
	axactor.EventsAndEnquiries: {alwaysAsked + ordinary + excepted + onBalance, "N-13"},
	axactor.Website:            {alwaysAsked + ordinary + excepted + onConsent + byConsent, "N-95"},
	axactor.WebsiteLogs:        {alwaysAsked + ordinary + excepted + onBalance, "N-66"},
	axactor.Recruitment:        {alwaysAsked + ordinary + excepted + onSteps, "N-14"},
	axactor.ApplicantChecks:    {alwaysAsked + ordinary + excepted + onBalance, "N-62"},
	axactor.TalentPool:         {alwaysAsked + ordinary + excepted + onConsent + byConsent, "N-85"},
	axactor.EmployeeData:       {alwaysAsked + ordinary + excepted + onSteps, "N-84"},
	axactor.RightsRequests:     {alwaysAsked + ordinary + excepted + onLaw + number, "Art. 12"},
}

// answers is what a controller finds that does everything right, with one answer
// to each question: no machine decides, a processor has its contract, no impact
// assessment is needed, the person was told, the service is no child's, and a
// suspicion is needed for a claim.
func answers() lawfulbasis.ElementSet {
	all, err := lawfulbasis.ParseElementSet("purpose-specified,purpose-explicit,purpose-legitimate,data-necessary," +
		"processor-guarantees,processor-contract,impact-assessment-not-needed,consultation-settled,no-conviction-register,no-decision,nothing-inferred,instructed," +
		"strictly-necessary,no-public-task,interest-lawful,interest-real,interest-told,interest-prevails,no-law-forbids," +
		"addressee-of-law,purpose-from-law,party-or-asked,indispensable," +
		"freely-given,unbundled,specific-to-purpose,informed-consent,affirmative-act,demonstrable,distinguishable,easy-to-withdraw,not-offered-to-children," +
		"explicit-statement,law-allows-consent,needed-for-claims,identification-needed,number-necessary,security-assessed")
	if err != nil {
		panic(err)
	}
	return all
}

// openElements are the elements that keep an answer undetermined. Nothing else
// may be missing.
func openElements(t *testing.T, d privacy.Decision, item *privacy.Item) lawfulbasis.ElementSet {
	t.Helper()
	var all lawfulbasis.ElementSet
	for m := range d.Missing(item) {
		assert.Equal(t, privacy.TheElement, m.Fact, m)
		all = all.Union(lawfulbasis.ElementsOf(m.Element))
	}
	return all
}

// TestNothingIsAssessedInTheNotice: whether anything may be processed is for the
// controller to find, and the answer is the list of what.
func TestNothingIsAssessedInTheNotice(t *testing.T) {
	for _, p := range []*privacy.Policy{axactor.Policy(), axactor.Completed()} {
		for a := range p.Activities() {
			assert.True(t, a.Assessed.IsZero(), "%s: a notice finds nothing", a.ID)
			want, ok := leftToFind[a.ID]
			require.True(t, ok, a.ID)
			elements, err := lawfulbasis.ParseElementSet(want.elements)
			require.NoError(t, err, a.ID)
			for who := range a.About.All() {
				item := running(t, p, a.ID, who, lawfulbasis.Assessment{})
				d := p.MayProcess(&item, privacy.Processing{For: a.ID}, asked)
				assert.Equal(t, privacy.Undetermined, d.Outcome(), "%s of %s: nobody has looked (Art. 5(2))", who, a.ID)
				assert.Equal(t, elements.String(), openElements(t, d, &item).String(), "%s of %s: %s", who, a.ID, want.reason)
			}
		}
	}
	assert.Len(t, leftToFind, len(axactor.Spec().Activities))
}

// TestEveryFindingIsNeeded: who has found everything may process; what has not
// been looked at leaves it open, and what was found not to be so never permits.
func TestEveryFindingIsNeeded(t *testing.T) {
	p := axactor.Completed()
	for a := range p.Activities() {
		left, err := lawfulbasis.ParseElementSet(leftToFind[a.ID].elements)
		require.NoError(t, err)
		for who := range a.About.All() {
			met := answers()
			if a.Condition != lawfulbasis.ExplicitConsent {
				// That is asked of no other consent, unless a machine decides.
				met = met.Without(elements(lawfulbasis.ExplicitStatement, lawfulbasis.LawAllowsConsent))
			}
			item := running(t, p, a.ID, who, found(met, lawfulbasis.ElementSet{}))
			ask := func() privacy.Decision { return p.MayProcess(&item, privacy.Processing{For: a.ID}, asked) }
			d := ask()
			require.Equal(t, privacy.Permitted, d.Outcome(), "%s of %s: %s", who, a.ID, leftToFind[a.ID].elements)

			for e := range met.All() {
				// What is needed for a claim may be of a special category (Art. 9(2)(f)).
				needed := left.Has(e) && !(e == lawfulbasis.NothingInferred && left.Has(lawfulbasis.NeededForClaims))
				item.Uses[0].Assessed = found(met.Without(elements(e)), lawfulbasis.ElementSet{})
				want := privacy.Permitted
				if needed {
					want = privacy.Undetermined
				}
				assert.Equal(t, want, ask().Outcome(), "%s of %s, where nobody has looked at %s", who, a.ID, e)

				item.Uses[0].Assessed = found(met.Without(elements(e)), left.Without(met).Union(elements(e)))
				d := ask()
				if !needed {
					assert.Equal(t, privacy.Permitted, d.Outcome(), "%s of %s does not turn on %s", who, a.ID, e)
					continue
				}
				assert.Equal(t, privacy.Forbidden, d.Outcome(), "%s of %s, where %s is not so and nothing stands for it", who, a.ID, e)
				assert.True(t, slices.ContainsFunc(slices.Collect(d.Reasons()), func(r privacy.Reason) bool { return r.Decides && r.Against.Has(e) }),
					"%s of %s: a reason names %s", who, a.ID, e)
			}
		}
	}
}

// ownPolicy is the completed policy of a controller that has assessed what it
// does.
func ownPolicy(t *testing.T) *privacy.Policy {
	t.Helper()
	spec := axactor.CompletedSpec()
	for i := range spec.Activities {
		spec.Activities[i].Assessed = found(answers(), lawfulbasis.ElementSet{})
	}
	p, err := privacy.New(spec)
	require.NoError(t, err)
	return p
}

// TestAssessedCollection: an assessment in the policy is one for every row, and
// what follows a permission is told with it.
func TestAssessedCollection(t *testing.T) {
	p := ownPolicy(t)
	item := running(t, p, axactor.ThirdPartyCollection, subjects.Debtor, lawfulbasis.Assessment{})
	ask := func(on string) privacy.Decision {
		return p.MayProcess(&item, privacy.Processing{For: axactor.ThirdPartyCollection, Doing: privacy.PursuingClaim}, day(on))
	}
	d := ask("2026-11-23")
	assert.Equal(t, privacy.Permitted, d.Outcome(), "Art. 6(1)(f), N-10: the claim is open and the interest prevails")
	assert.Equal(t, []privacy.ReasonCode{privacy.EveryTestMet}, deciding(d))
	var follows []privacy.ObligationCode
	for o := range d.Obligations() {
		assert.False(t, o.First, "%s: nothing is left to do first", o.Code)
		follows = append(follows, o.Code)
	}
	assert.Equal(t, []privacy.ObligationCode{privacy.PresentObjection, privacy.DocumentBalance, privacy.KeepRecord}, follows,
		"Art. 21(4), 5(2), 30")
	assert.Equal(t, privacy.Undetermined, ask("2025-12-31").Outcome(), "Art. 5(2): nothing had been assessed the day before")

	item.Uses[0].Assessed = found(lawfulbasis.ElementSet{}, elements(lawfulbasis.InterestPrevails))
	d = ask("2026-11-23")
	assert.Equal(t, privacy.Forbidden, d.Outcome(), "Art. 6(1)(f): of this debtor it was found otherwise")
	assert.Equal(t, []privacy.ReasonCode{privacy.BasisFails}, deciding(d))

	item.Uses[0].Assessed = lawfulbasis.Assessment{}
	item.Uses[0].Informed = retention.NotYet()
	d = ask("2026-11-23")
	assert.Equal(t, privacy.Permitted, d.Outcome())
	assert.True(t, entails(d, privacy.InformPerson), "Art. 13, 14: when the person has been told")
}

// TestObjectionStopsAnalysis: a debtor's objection stops what is objected to and
// not the claim (Art. 21(1); N-93 says otherwise).
func TestObjectionStopsAnalysis(t *testing.T) {
	p := ownPolicy(t)
	scored := func(overriding privacy.Judgement) privacy.Item {
		d, err := p.Dataset(privacy.DatasetSpec{
			Name: "score", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.Score, subjects.PaymentHistory),
			For:          []privacy.ActivityID{axactor.ThirdPartyCollection, axactor.CollectionHandling, axactor.BusinessAnalysis},
			CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.Collection, lawfulbasis.CollectionHandling, lawfulbasis.BusinessAnalysis),
		})
		require.NoError(t, err)
		open := retention.Dates{CaseClosed: retention.NotYet(), Collected: on("2026-10-01")}
		objection := privacy.Objection{Received: on("2026-11-01"), Overriding: overriding}
		return privacy.Item{
			Of: d, Origin: subjects.Derived, Holds: privacy.AllHolds(),
			Uses: []privacy.Use{
				{For: axactor.ThirdPartyCollection, Dates: open, Objection: privacy.NoObjection(), Informed: on("2026-10-01")},
				{For: axactor.CollectionHandling, Dates: open, Objection: objection, Informed: on("2026-10-01")},
				{For: axactor.BusinessAnalysis, Dates: open, Objection: objection, Informed: on("2026-10-01")},
			},
		}
	}
	for _, test := range []struct {
		overriding privacy.Judgement
		of         privacy.ActivityID
		doing      privacy.Operation
		day        string
		want       privacy.Outcome
		reason     privacy.ReasonCode
		why        string
	}{
		{privacy.Judgement{}, axactor.CollectionHandling, privacy.OrdinaryUse, "2026-10-31", privacy.Permitted, privacy.EveryTestMet, "the day before it was received"},
		{privacy.Judgement{}, axactor.CollectionHandling, privacy.OrdinaryUse, "2026-11-01", privacy.Forbidden, privacy.ObjectionPending, "scoring stops the day it is received, though the claim is due"},
		{privacy.Judgement{}, axactor.BusinessAnalysis, privacy.OrdinaryUse, "2026-11-01", privacy.Forbidden, privacy.ObjectionPending, "and so does analysis"},
		{privacy.Judgement{}, axactor.BusinessAnalysis, 0, "2026-11-01", privacy.Forbidden, privacy.ObjectionPending, "what is not said is no operation that stays allowed"},
		{privacy.Judgement{}, axactor.CollectionHandling, privacy.Storing, "2026-11-01", privacy.Permitted, privacy.EveryTestMet, "it may be kept till it is decided (Art. 18(2))"},
		{privacy.Judgement{}, axactor.ThirdPartyCollection, privacy.PursuingClaim, "2026-11-01", privacy.Permitted, privacy.EveryTestMet, "nobody objected to the claim being pursued"},
		{judged(privacy.No), axactor.CollectionHandling, privacy.OrdinaryUse, "2026-11-02", privacy.Forbidden, privacy.ObjectionStands, "nothing overrides"},
		{judged(privacy.No), axactor.CollectionHandling, privacy.Storing, "2026-11-02", privacy.Forbidden, privacy.ObjectionStands, "nor is it kept for the analysis"},
		{judged(privacy.Yes), axactor.CollectionHandling, privacy.OrdinaryUse, "2026-11-02", privacy.Permitted, privacy.EveryTestMet, "compelling grounds were shown"},
	} {
		item := scored(test.overriding)
		d := p.MayProcess(&item, privacy.Processing{For: test.of, Doing: test.doing}, day(test.day))
		assert.Equal(t, test.want, d.Outcome(), "Art. 21(1), %s: %s", test.of, test.why)
		assert.Contains(t, deciding(d), test.reason, "Art. 21(1), %s: %s", test.of, test.why)
	}
}

// TestVouchersOfAClosedCase: what bookkeeping keeps, nobody collects with (Art.
// 5(1)(b), N-82), and it stays the same voucher.
func TestVouchersOfAClosedCase(t *testing.T) {
	p := ownPolicy(t)
	d, err := p.Dataset(privacy.DatasetSpec{
		Name: "voucher", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.PaymentVoucher),
		For:          []privacy.ActivityID{axactor.ThirdPartyCollection, axactor.Bookkeeping},
		CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.Collection, lawfulbasis.Bookkeeping),
	})
	require.NoError(t, err)
	told := on("2026-01-05")
	item := privacy.Item{Of: d, Origin: subjects.Observed, Holds: privacy.AllHolds(), Uses: []privacy.Use{
		{For: axactor.ThirdPartyCollection, Dates: retention.Dates{CaseClosed: on("2026-03-10")}, Objection: privacy.NoObjection(), Informed: told},
		{For: axactor.Bookkeeping, Dates: retention.Dates{Booked: on("2026-02-20")}, Informed: told},
	}}
	for _, test := range []struct {
		day              string
		collect, account privacy.Outcome
		erase            privacy.Outcome
		reason           string
	}{
		{"2029-03-10", privacy.Permitted, privacy.Permitted, privacy.Forbidden, "the last day of the case file"},
		{"2029-03-11", privacy.Forbidden, privacy.Permitted, privacy.Forbidden, "kept for bookkeeping alone"},
		{"2031-12-31", privacy.Forbidden, privacy.Permitted, privacy.Forbidden, "the last day of the duty"},
		{"2032-01-01", privacy.Forbidden, privacy.Forbidden, privacy.Permitted, "nothing keeps it"},
	} {
		collect := p.MayProcess(&item, privacy.Processing{For: axactor.ThirdPartyCollection, Doing: privacy.PursuingClaim}, day(test.day))
		account := p.MayProcess(&item, privacy.Processing{For: axactor.Bookkeeping}, day(test.day))
		erase := p.MayErase(&item, day(test.day))
		assert.Equal(t, test.collect, collect.Outcome(), "collecting on %s: %s", test.day, test.reason)
		assert.Equal(t, test.account, account.Outcome(), "bookkeeping on %s: %s", test.day, test.reason)
		assert.Equal(t, test.erase, erase.Outcome(), "erasing on %s: %s", test.day, test.reason)
		if test.collect == privacy.Forbidden {
			assert.Equal(t, []privacy.ReasonCode{privacy.PurposeEnded}, deciding(collect), test.day)
		}
	}
}

// TestMarketingAfterAnObjection: on interests and on consent alike, and whatever
// anybody judged (Art. 21(2)-(3)).
func TestMarketingAfterAnObjection(t *testing.T) {
	p := ownPolicy(t)
	for _, id := range []privacy.ActivityID{axactor.Marketing, axactor.MarketingByPost} {
		for _, overriding := range []privacy.Judgement{{}, judged(privacy.Yes), judged(privacy.No)} {
			item := running(t, p, id, subjects.ClientRepresentative, lawfulbasis.Assessment{})
			send := func(with privacy.Request) privacy.Decision {
				return p.MayProcess(&item, privacy.Processing{For: id, Doing: privacy.OrdinaryUse, Request: with}, asked)
			}
			assert.Equal(t, privacy.Permitted, send(privacy.Request{}).Outcome(), "%s: nobody has objected", id)
			d := send(request(privacy.AskObjection))
			assert.Equal(t, privacy.Forbidden, d.Outcome(), "%s: the objection that came in today", id)
			assert.Equal(t, []privacy.ReasonCode{privacy.MarketingObjection}, deciding(d))
			item.Uses[0].Objection = privacy.Objection{Received: on("2026-11-01"), Overriding: overriding}
			d = send(privacy.Request{})
			assert.Equal(t, privacy.Forbidden, d.Outcome(), "%s: the objection on record", id)
			assert.Equal(t, []privacy.ReasonCode{privacy.MarketingObjection}, deciding(d))
			assert.Equal(t, privacy.Forbidden, p.MayProcess(&item, privacy.Processing{For: id, Doing: privacy.Storing}, asked).Outcome(),
				"%s: nor is it kept for marketing", id)
		}
	}
}

// TestLearningIsAFurtherPurpose: what was collected to collect serves later
// cases, and the pricing of portfolios, only where somebody finds that it may
// (Art. 5(1)(b), 6(4); N-67, N-81, N-86).
func TestLearningIsAFurtherPurpose(t *testing.T) {
	p := ownPolicy(t)
	for _, id := range []privacy.ActivityID{axactor.LearningFromCases, axactor.PortfolioValuation, axactor.CreditReporting, axactor.BusinessAnalysis} {
		a, _ := p.Lookup(id)
		d, err := p.Dataset(privacy.DatasetSpec{
			Name: "payments", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.PaymentHistory),
			For: []privacy.ActivityID{id}, CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.Collection),
		})
		require.NoError(t, err)
		item := running(t, p, id, subjects.Debtor, lawfulbasis.Assessment{})
		item.Of = d
		decision := p.MayProcess(&item, privacy.Processing{For: id}, asked)
		assert.Equal(t, privacy.Undetermined, decision.Outcome(), id)
		assert.Equal(t, "further-consent,further-law,compatible", openElements(t, decision, &item).String(), id)

		further := elements(lawfulbasis.FurtherConsent, lawfulbasis.FurtherLaw, lawfulbasis.Compatible)
		item.Uses[0].Assessed = found(lawfulbasis.ElementSet{}, further)
		decision = p.MayProcess(&item, privacy.Processing{For: id}, asked)
		assert.Equal(t, privacy.Forbidden, decision.Outcome(), "that %s is useful makes it no part of collecting", a.Purpose)
		assert.Equal(t, []privacy.ReasonCode{privacy.PurposeIncompatible}, deciding(decision), id)

		item.Uses[0].Assessed = found(elements(lawfulbasis.Compatible), lawfulbasis.ElementSet{})
		assert.Equal(t, privacy.Permitted, p.MayProcess(&item, privacy.Processing{For: id}, asked).Outcome(), id)
	}
}

// TestProcessorAsksForAnInstruction: what the client's purpose rests on is the
// client's to find (N-03, Art. 28(3)(a), 28(10)).
func TestProcessorAsksForAnInstruction(t *testing.T) {
	p := axactor.Policy()
	for _, test := range []struct {
		assessed lawfulbasis.Assessment
		want     privacy.Outcome
		reason   privacy.ReasonCode
	}{
		{lawfulbasis.Assessment{}, privacy.Undetermined, privacy.FactsMissing},
		{found(elements(lawfulbasis.Instructed), lawfulbasis.ElementSet{}), privacy.Permitted, privacy.OnInstruction},
		{found(lawfulbasis.ElementSet{}, elements(lawfulbasis.Instructed)), privacy.Forbidden, privacy.NotInstructed},
	} {
		item := running(t, p, axactor.InvoiceFollowUp, subjects.Debtor, test.assessed)
		d := p.MayProcess(&item, privacy.Processing{For: axactor.InvoiceFollowUp}, asked)
		assert.Equal(t, test.want, d.Outcome(), test.reason)
		assert.Equal(t, []privacy.ReasonCode{test.reason}, deciding(d))
	}
}

// TestInformingDebtors: data that came with a portfolio is told of by the first
// letter, and within a month (Art. 14(3)); what a debtor tells, at once (Art.
// 13(1)).
func TestInformingDebtors(t *testing.T) {
	p := axactor.Policy()
	for _, test := range []struct {
		origin      subjects.Origin
		contacted   retention.When
		disclosures privacy.Disclosures
		want        privacy.Outcome
		by          string
		reason      string
	}{
		{subjects.FromOthers, retention.NotYet(), privacy.AllDisclosures(), privacy.Required, "2026-12-02", "a month after it came"},
		{subjects.FromOthers, on("2026-11-09"), privacy.AllDisclosures(), privacy.Required, "2026-11-09", "with the first letter"},
		{subjects.FromOthers, on("2026-11-09"), privacy.AllDisclosures(privacy.Disclosure{To: lawfulbasis.ToCreditBureau, Name: "Bureau AS", On: on("2026-11-05")}),
			privacy.Required, "2026-11-05", "before it is reported (N-72)"},
		{subjects.FromOthers, on("2026-11-09"), privacy.AllDisclosures(privacy.Disclosure{To: lawfulbasis.ToProcessor, Name: "Host AS", On: on("2026-11-03")}),
			privacy.Required, "2026-11-09", "one's own processor is nobody to tell of (N-06)"},
		{subjects.Provided, on("2026-11-09"), privacy.AllDisclosures(), privacy.Required, "2026-11-02", "when the debtor tells it (N-57)"},
	} {
		item := running(t, p, axactor.PortfolioCollection, subjects.Debtor, lawfulbasis.Assessment{})
		item.Origin, item.Disclosures = test.origin, test.disclosures
		use := &item.Uses[0]
		use.Dates.Collected, use.Contacted, use.Informed = on("2026-11-02"), test.contacted, retention.NotYet()
		d := p.RequiresInformation(&item, axactor.PortfolioCollection, asked)
		assert.Equal(t, test.want, d.Outcome(), test.reason)
		var by string
		for o := range d.Obligations() {
			if o.Code == privacy.InformPerson {
				by = o.By.Safe.String()
			}
		}
		assert.Equal(t, test.by, by, test.reason)
		use.Informed = on("2026-11-02")
		d = p.RequiresInformation(&item, axactor.PortfolioCollection, asked)
		assert.Equal(t, privacy.Permitted, d.Outcome(), "Art. 13(4), 14(5)(a): told already")
		assert.Equal(t, []privacy.ReasonCode{privacy.InformedAlready}, deciding(d))
	}
}
