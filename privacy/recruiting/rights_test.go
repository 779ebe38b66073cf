package recruiting_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

func elements(e ...lawfulbasis.Element) lawfulbasis.ElementSet { return lawfulbasis.ElementsOf(e...) }

// found is an assessment made before the applications of these tests.
func found(met, unmet lawfulbasis.ElementSet) lawfulbasis.Assessment {
	return lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: met, Unmet: unmet}, By: "privacy officer", On: day("2026-01-01")}
}

// sound is what an employer finds that does everything right: a recruiter reads
// every application, the form puts nobody under pressure, the hosting has its
// contract.
func sound() lawfulbasis.ElementSet {
	return elements(
		lawfulbasis.PurposeSpecified, lawfulbasis.PurposeExplicit, lawfulbasis.PurposeLegitimate, lawfulbasis.DataNecessary,
		lawfulbasis.NothingInferred, lawfulbasis.ProcessorGuarantees, lawfulbasis.ProcessorContract,
		lawfulbasis.ImpactAssessmentNotNeeded, lawfulbasis.ConsultationSettled, lawfulbasis.SecurityAssessed, lawfulbasis.NoConvictionRegister, lawfulbasis.HumanDecides, lawfulbasis.AutomatedMeans,
		lawfulbasis.PartyOrAsked, lawfulbasis.Indispensable,
		lawfulbasis.NoPublicTask, lawfulbasis.InterestLawful, lawfulbasis.InterestReal, lawfulbasis.InterestTold,
		lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails, lawfulbasis.NoLawForbids,
		lawfulbasis.FreelyGiven, lawfulbasis.Unbundled, lawfulbasis.SpecificToPurpose, lawfulbasis.InformedConsent,
		lawfulbasis.AffirmativeAct, lawfulbasis.Demonstrable, lawfulbasis.Distinguishable, lawfulbasis.EasyToWithdraw,
		lawfulbasis.NotOfferedToChildren)
}

// employer is the policy of one that has assessed what it does.
func employer(t *testing.T, edits ...func(*privacy.Spec)) *privacy.Policy {
	t.Helper()
	spec := recruiting.Spec("Acme AS")
	for i := range spec.Activities {
		spec.Activities[i].Assessed = found(sound(), lawfulbasis.ElementSet{})
	}
	for _, edit := range edits {
		edit(spec)
	}
	p, err := privacy.New(spec)
	require.NoError(t, err)
	return p
}

// table is a table of data about applicants, collected for what it is used for.
func table(t *testing.T, p *privacy.Policy, kinds subjects.KindSet, uses ...privacy.ActivityID) *privacy.Dataset {
	t.Helper()
	var collected lawfulbasis.PurposeSet
	for _, id := range uses {
		a, ok := p.Lookup(id)
		require.True(t, ok, id)
		collected = collected.Union(lawfulbasis.PurposesOf(a.Purpose))
	}
	d, err := p.Dataset(privacy.DatasetSpec{
		Name: "table", About: subjects.CategoriesOf(subjects.Applicant), Kinds: kinds, For: uses, CollectedFor: collected,
	})
	require.NoError(t, err)
	return d
}

// sent is an open application of one who was told on the day what is done with
// it, and the item is a part of it.
func sent() recruiting.Application {
	a := open()
	a.Informed, a.Collected, a.Origin = a.Received, a.Received, subjects.Provided
	return a
}

// asked is a request of an applicant.
func asked(kind privacy.RequestKind, on string) privacy.Request {
	return privacy.Request{Kind: kind, Received: day(on), Identified: privacy.Yes}
}

func judged(f privacy.Fact) privacy.Judgement {
	return privacy.Judgement{Result: f, By: "hr", On: day("2026-08-01")}
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

// missing are the facts that would settle an answer.
func missing(d privacy.Decision, item *privacy.Item) []string {
	var all []string
	for m := range d.Missing(item) {
		all = append(all, m.String())
	}
	return all
}

// obligation looks for one that a decision has.
func obligation(d privacy.Decision, c privacy.ObligationCode) (privacy.Obligation, bool) {
	for o := range d.Obligations() {
		if o.Code == c {
			return o, true
		}
	}
	return privacy.Obligation{}, false
}

// TestRightsOfAnApplicant goes through the activities and what they hold.
func TestRightsOfAnApplicant(t *testing.T) {
	p := employer(t)
	always := []lawfulbasis.Right{
		lawfulbasis.RightToInformation, lawfulbasis.RightOfAccess, lawfulbasis.RightToRectification,
		lawfulbasis.RightToErasure, lawfulbasis.RightToRestriction, lawfulbasis.RightToComplain,
	}
	tests := []struct {
		of     privacy.ActivityID
		kinds  subjects.KindSet
		origin subjects.Origin
		also   []lawfulbasis.Right
		reason string
	}{
		{recruiting.Hiring, subjects.KindsOf(subjects.CV, subjects.Application), subjects.Provided,
			[]lawfulbasis.Right{lawfulbasis.RightToPortability}, "Art. 6(1)(b), 20(1): what the applicant sent, for steps that the applicant asked for"},
		{recruiting.Hiring, subjects.KindsOf(subjects.InterviewNote), subjects.Derived, nil, "Art. 20(1): what the employer concluded"},
		{recruiting.Checks, subjects.KindsOf(subjects.Reference), 0,
			[]lawfulbasis.Right{lawfulbasis.RightToObject}, "Art. 6(1)(f), 21(1): the checks are the employer's interest"},
		{recruiting.Checks, subjects.KindsOf(subjects.TestResult), 0,
			[]lawfulbasis.Right{lawfulbasis.RightToObject}, "Art. 21(1)"},
		{recruiting.TalentPool, subjects.KindsOf(subjects.CV), subjects.Provided,
			[]lawfulbasis.Right{lawfulbasis.RightToPortability, lawfulbasis.RightToWithdraw}, "Art. 7(3), 20(1)"},
		{recruiting.Claims, subjects.KindsOf(subjects.InterviewNote), subjects.Derived,
			[]lawfulbasis.Right{lawfulbasis.RightToObject}, "Art. 21(1): a window is no duty"},
		{recruiting.Employment, subjects.KindsOf(subjects.CV), subjects.Provided,
			[]lawfulbasis.Right{lawfulbasis.RightToPortability}, "Art. 6(1)(b), 20(1)"},
	}
	for _, test := range tests {
		a := sent()
		a.Origin, a.Hired, a.PositionFilled = test.origin, on("2026-09-01"), on("2026-09-01")
		if test.of == recruiting.Claims {
			a.Hired = retention.NotYet()
		}
		item := a.Item("a-1", table(t, p, test.kinds, test.of))
		var got, want []lawfulbasis.Right
		for right, d := range p.Rights(&item, day("2026-09-01")) {
			assert.NotEqual(t, privacy.Undetermined, d.Outcome(), "%s of %s, %s: %s", right, test.kinds, test.of, test.reason)
			if d.Outcome() == privacy.Permitted {
				got = append(got, right)
			}
		}
		want = append(append(want, always...), test.also...)
		assert.ElementsMatch(t, want, got, "%s of %s: %s", test.kinds, test.of, test.reason)
	}
}

// TestWhatAnApplicationServes asks on the turning days of an application what it
// may be used for.
func TestWhatAnApplicationServes(t *testing.T) {
	p := employer(t)
	passedOver := sent()
	passedOver.PositionFilled = on("2026-09-01")
	passedOver.Pool = []privacy.Consent{{Given: on("2026-08-20"), Withdrawn: retention.NotYet()}}
	hired := sent()
	hired.Hired, hired.PositionFilled, hired.EmploymentEnded = on("2026-09-01"), on("2026-09-01"), on("2028-05-31")
	hired.InformedAsEmployee = on("2026-09-01")
	withdrew := sent()
	withdrew.Withdrawn = on("2026-08-15")
	uses := []privacy.ActivityID{recruiting.Hiring, recruiting.Checks, recruiting.TalentPool, recruiting.Claims, recruiting.Employment}
	of := table(t, p, subjects.KindsOf(subjects.CV), uses...)
	tests := []struct {
		of     recruiting.Application
		day    string
		may    []privacy.ActivityID
		reason string
	}{
		{passedOver, "2026-08-01", []privacy.ActivityID{recruiting.Hiring, recruiting.Checks}, "Art. 6(1)(b): from the day it came"},
		{passedOver, "2026-08-20", []privacy.ActivityID{recruiting.Hiring, recruiting.Checks, recruiting.TalentPool}, "Art. 6(1)(a): from the day she agreed"},
		{passedOver, "2026-09-01", []privacy.ActivityID{recruiting.Hiring, recruiting.Checks, recruiting.TalentPool, recruiting.Claims}, "the last day of the recruitment"},
		{passedOver, "2026-09-02", []privacy.ActivityID{recruiting.TalentPool, recruiting.Claims}, "Art. 5(1)(b): what is kept for the pool chooses nobody for this post"},
		{passedOver, "2027-03-01", []privacy.ActivityID{recruiting.TalentPool, recruiting.Claims}, "the last day of the window"},
		{passedOver, "2027-03-02", []privacy.ActivityID{recruiting.TalentPool}, "the window has closed"},
		{passedOver, "2027-08-20", []privacy.ActivityID{recruiting.TalentPool}, "the last day of the consent"},
		{passedOver, "2027-08-21", nil, "nothing carries it"},
		{hired, "2026-08-31", []privacy.ActivityID{recruiting.Hiring, recruiting.Checks}, "Art. 5(1)(b): nobody is employed yet"},
		{hired, "2026-09-01", []privacy.ActivityID{recruiting.Hiring, recruiting.Checks, recruiting.Employment}, "the day she is hired"},
		{hired, "2026-09-02", []privacy.ActivityID{recruiting.Employment}, "Art. 6(4): the papers go on, the recruitment does not"},
		{hired, "2028-06-01", nil, "the employment has ended"},
		{withdrew, "2026-08-15", []privacy.ActivityID{recruiting.Hiring, recruiting.Checks}, "the last day of use"},
		{withdrew, "2026-08-16", nil, "Art. 6(1)(b): nobody asks for the steps any more"},
	}
	for _, test := range tests {
		item := test.of.Item("a-1", of)
		var may []privacy.ActivityID
		for _, id := range uses {
			d := p.MayProcess(&item, privacy.Processing{For: id}, day(test.day))
			assert.NotEqual(t, privacy.Undetermined, d.Outcome(), "%s on %s: %s", id, test.day, test.reason)
			if d.Outcome() == privacy.Permitted {
				may = append(may, id)
			}
		}
		assert.Equal(t, test.may, may, "on %s: %s", test.day, test.reason)
	}
}

// TestConsentToThePool is a consent as a value: given, for how long, taken back,
// and valid or not.
func TestConsentToThePool(t *testing.T) {
	given := func(edit func(*privacy.Consent)) []privacy.Consent {
		c := privacy.Consent{Given: on("2026-08-20"), Withdrawn: retention.NotYet()}
		edit(&c)
		return []privacy.Consent{c}
	}
	as := func(met, unmet lawfulbasis.ElementSet) map[privacy.ActivityID]lawfulbasis.Assessment {
		return map[privacy.ActivityID]lawfulbasis.Assessment{recruiting.TalentPool: found(met, unmet)}
	}
	none := lawfulbasis.ElementSet{}
	tests := []struct {
		pool     []privacy.Consent
		assessed map[privacy.ActivityID]lawfulbasis.Assessment
		request  privacy.Request
		want     privacy.Outcome
		reasons  []privacy.ReasonCode
		why      string
	}{
		{given(func(*privacy.Consent) {}), nil, privacy.Request{}, privacy.Permitted, []privacy.ReasonCode{privacy.EveryTestMet}, "Art. 6(1)(a): in force"},
		{recruiting.NoConsent(), nil, privacy.Request{}, privacy.Forbidden, []privacy.ReasonCode{privacy.ConsentLacking}, "Art. 6(1)(a): never given"},
		{given(func(c *privacy.Consent) { c.Given = on("2026-10-02") }), nil, privacy.Request{}, privacy.Forbidden,
			[]privacy.ReasonCode{privacy.ConsentLacking}, "Art. 6(1)(a): given the day after"},
		{given(func(c *privacy.Consent) { c.LastDay = day("2026-09-30") }), nil, privacy.Request{}, privacy.Forbidden,
			[]privacy.ReasonCode{privacy.ConsentExpired}, "Art. 6(1)(a), 7(1): asked for until yesterday"},
		{given(func(c *privacy.Consent) { c.LastDay = day("2026-10-01") }), nil, privacy.Request{}, privacy.Permitted,
			[]privacy.ReasonCode{privacy.EveryTestMet}, "Art. 6(1)(a): asked for until today"},
		{given(func(c *privacy.Consent) { c.Given = on("2025-09-30") }), nil, privacy.Request{}, privacy.Forbidden,
			[]privacy.ReasonCode{privacy.PurposeEnded}, "the pool's own twelve months have run out"},
		{given(func(c *privacy.Consent) { c.Withdrawn = on("2026-10-01") }), nil, privacy.Request{}, privacy.Forbidden,
			[]privacy.ReasonCode{privacy.ConsentWithdrawn}, "Art. 7(3): withdrawn today"},
		{given(func(c *privacy.Consent) { c.Withdrawn = on("2026-10-02") }), nil, privacy.Request{}, privacy.Permitted,
			[]privacy.ReasonCode{privacy.EveryTestMet}, "Art. 7(3): what was done before stays lawful"},
		{given(func(*privacy.Consent) {}), nil, asked(privacy.AskWithdrawal, "2026-10-01"), privacy.Forbidden,
			[]privacy.ReasonCode{privacy.ConsentWithdrawn}, "Art. 7(3): the withdrawal in today's post"},
		{given(func(*privacy.Consent) {}), as(none, elements(lawfulbasis.FreelyGiven)), privacy.Request{}, privacy.Forbidden,
			[]privacy.ReasonCode{privacy.BasisFails}, "Art. 4(11), recital 43: asked in the interview, by the one who chooses"},
		{given(func(*privacy.Consent) {}), as(none, elements(lawfulbasis.Unbundled)), privacy.Request{}, privacy.Forbidden,
			[]privacy.ReasonCode{privacy.BasisFails}, "Art. 7(4): no application without the pool"},
		{given(func(*privacy.Consent) {}), as(none, elements(lawfulbasis.AffirmativeAct)), privacy.Request{}, privacy.Forbidden,
			[]privacy.ReasonCode{privacy.BasisFails}, "recital 32, C-61/19: the box was ticked beforehand"},
		{given(func(*privacy.Consent) {}), as(none, elements(lawfulbasis.Demonstrable)), privacy.Request{}, privacy.Forbidden,
			[]privacy.ReasonCode{privacy.BasisFails}, "Art. 7(1): nobody can show it"},
		{
			append(given(func(c *privacy.Consent) { c.Withdrawn = on("2026-09-10") }), given(func(c *privacy.Consent) { c.Given = on("2026-09-20") })...),
			nil, privacy.Request{}, privacy.Permitted, []privacy.ReasonCode{privacy.EveryTestMet}, "Art. 6(1)(a): withdrawn, and given anew",
		},
	}
	p := employer(t)
	of := table(t, p, subjects.KindsOf(subjects.CV), recruiting.Hiring, recruiting.TalentPool)
	for _, test := range tests {
		a := sent()
		a.PositionFilled, a.Pool, a.Assessed = on("2026-09-01"), test.pool, test.assessed
		item := a.Item("a-1", of)
		d := p.MayProcess(&item, privacy.Processing{For: recruiting.TalentPool, Request: test.request}, day("2026-10-01"))
		assert.Equal(t, test.want, d.Outcome(), test.why)
		assert.ElementsMatch(t, test.reasons, deciding(d), test.why)
		if test.want == privacy.Permitted {
			_, ok := obligation(d, privacy.OfferWithdrawal)
			assert.True(t, ok, "Art. 7(3): as easy to take back as it was to give (%s)", test.why)
		}
	}
}

// TestConsentNobodyLookedAt: what is not said of a consent is what is missing.
func TestConsentNobodyLookedAt(t *testing.T) {
	p := employer(t, func(s *privacy.Spec) {
		pool := s.Activity(recruiting.TalentPool)
		pool.Assessed.Met = pool.Assessed.Met.Without(elements(lawfulbasis.FreelyGiven, lawfulbasis.Demonstrable))
	})
	of := table(t, p, subjects.KindsOf(subjects.CV), recruiting.TalentPool)
	a := sent()
	a.Pool = []privacy.Consent{{Given: on("2026-08-20"), Withdrawn: retention.NotYet()}}
	ask := func() (privacy.Decision, privacy.Item) {
		item := a.Item("a-1", of)
		return p.MayProcess(&item, privacy.Processing{For: recruiting.TalentPool}, day("2026-10-01")), item
	}
	d, item := ask()
	assert.Equal(t, privacy.Undetermined, d.Outcome(), "Art. 7(1): the controller has to show it")
	assert.Equal(t, []string{"freely-given of talent-pool", "demonstrable of talent-pool"}, missing(d, &item))

	a.Assessed = map[privacy.ActivityID]lawfulbasis.Assessment{
		recruiting.TalentPool: found(elements(lawfulbasis.FreelyGiven, lawfulbasis.Demonstrable), lawfulbasis.ElementSet{}),
	}
	d, _ = ask()
	assert.Equal(t, privacy.Permitted, d.Outcome(), "what was found of this consent goes before what was not found of all")

	a.Pool = nil
	d, item = ask()
	assert.Equal(t, privacy.Undetermined, d.Outcome(), "Art. 5(2): whether there is a consent was not said")
	assert.Subset(t, missing(d, &item), []string{"consent of talent-pool", "withdrawal of talent-pool"})
}

// TestPoolIsWithdrawnAtOnce (Art. 7(3)): the use ends, and nothing else of the
// consent need be known.
func TestPoolIsWithdrawnAtOnce(t *testing.T) {
	p := recruiting.Policy()
	a := recruiting.Application{}
	item := a.Item("a-1", table(t, p, subjects.KindsOf(subjects.CV), recruiting.Hiring, recruiting.TalentPool))
	d := p.RequiresEndOfUse(&item, privacy.Request{Kind: privacy.AskWithdrawal, Received: day("2026-10-01")}, day("2026-10-01"))
	assert.Equal(t, privacy.Required, d.Outcome())
	o, ok := obligation(d, privacy.EndUse)
	assert.True(t, ok && o.First)
	_, explained := obligation(d, privacy.ExplainRefusal)
	assert.False(t, explained)
}

// TestWhatPapersMaySay: an application that lets something of a special category
// be read off it needs a condition of Art. 9(2), and hiring has none.
func TestWhatPapersMaySay(t *testing.T) {
	p := employer(t)
	of := table(t, p, subjects.KindsOf(subjects.CV, subjects.Application), recruiting.Hiring)
	a := sent()
	hire := privacy.Processing{For: recruiting.Hiring}
	item := a.Item("a-1", of)
	assert.Equal(t, privacy.Permitted, p.MayProcess(&item, hire, day("2026-08-02")).Outcome(), "Art. 6(1)(b): a plain application")

	a.Assessed = map[privacy.ActivityID]lawfulbasis.Assessment{
		recruiting.Hiring: found(lawfulbasis.ElementSet{}, elements(lawfulbasis.NothingInferred)),
	}
	item = a.Item("a-1", of)
	d := p.MayProcess(&item, hire, day("2026-08-02"))
	assert.Equal(t, privacy.Forbidden, d.Outcome(), "Art. 9(1), C-184/20: she writes of her union office, and nothing carries that")
	assert.Equal(t, []privacy.ReasonCode{privacy.ConditionFails}, deciding(d))
}

// TestHealthThatThePostNeeds: an employer with the ground for it adds an activity
// (arbeidsmiljøloven § 9-3, Art. 9(2)(b), personopplysningsloven § 6).
func TestHealthThatThePostNeeds(t *testing.T) {
	const fitness privacy.ActivityID = "fitness"
	condition := elements(lawfulbasis.LawNamed, lawfulbasis.EmploymentDuty, lawfulbasis.Safeguarded)
	none := lawfulbasis.ElementSet{}
	for _, test := range []struct {
		assessed lawfulbasis.Assessment
		want     privacy.Outcome
		reason   string
	}{
		{found(sound().Union(condition), none), privacy.Permitted, "the tasks of the post need it"},
		{found(sound(), none), privacy.Undetermined, "nobody has found that they do"},
		{found(sound(), condition), privacy.Forbidden, "they do not"},
		{found(sound().Union(condition).Without(elements(lawfulbasis.DataNecessary)), elements(lawfulbasis.DataNecessary)), privacy.Forbidden, "Art. 5(1)(c): more was asked than they need"},
	} {
		p := employer(t, func(s *privacy.Spec) {
			s.Activities = append(s.Activities, privacy.Activity{
				ID: fitness, Purpose: lawfulbasis.Vetting, Role: lawfulbasis.Controller, Controllers: []string{"Acme AS"},
				Basis: lawfulbasis.LegitimateInterests, Condition: lawfulbasis.EmploymentAndSocialLaw,
				About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.Health),
				Law:      []law.Provision{law.Section(law.Arbeidsmiljoloven, "9-3"), law.Section(law.Personopplysningsloven, "6")},
				Assessed: test.assessed,
			})
		})
		a := sent()
		item := a.Item("h-1", table(t, p, subjects.KindsOf(subjects.Health), fitness))
		item.Uses = append(item.Uses, privacy.Use{For: fitness, Objection: privacy.NoObjection(), Necessary: judged(privacy.Yes), Informed: a.Informed})
		d := p.MayProcess(&item, privacy.Processing{For: fitness}, day("2026-08-02"))
		assert.Equal(t, test.want, d.Outcome(), "arbeidsmiljøloven § 9-3: %s", test.reason)
	}
}

// background is an employer's check of whether applicants have a record.
const background privacy.ActivityID = "background"

// withBackground adds such a check to a policy.
func withBackground(kinds subjects.KindSet, basis lawfulbasis.Basis, condition lawfulbasis.Condition, assessed lawfulbasis.Assessment) func(*privacy.Spec) {
	return func(s *privacy.Spec) {
		s.Activities = append(s.Activities, privacy.Activity{
			ID: background, Purpose: lawfulbasis.Vetting, Role: lawfulbasis.Controller, Controllers: []string{"Acme AS"},
			Basis: basis, Condition: condition,
			About: subjects.CategoriesOf(subjects.Applicant), Kinds: kinds,
			Law:      []law.Provision{law.Article(10), law.Section(law.Personopplysningsloven, "11")},
			Assessed: assessed,
		})
	}
}

// TestCertificatesOfConduct: a certificate is criminal data though it shows
// nothing, and takes official control or a law (Art. 10); by
// personopplysningsloven § 11 some conditions of Art. 9(2) carry it too, if they
// hold.
func TestCertificatesOfConduct(t *testing.T) {
	certificate := subjects.KindsOf(subjects.PoliceCertificate)
	lawless := elements(lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal)
	none := lawfulbasis.ElementSet{}
	explicit := elements(lawfulbasis.ExplicitStatement, lawfulbasis.LawAllowsConsent)
	statute := elements(lawfulbasis.LawNamed, lawfulbasis.AddresseeOfLaw, lawfulbasis.PurposeFromLaw, lawfulbasis.LawAllowsCriminal)
	tests := []struct {
		name      string
		kinds     subjects.KindSet
		basis     lawfulbasis.Basis
		condition lawfulbasis.Condition
		assessed  lawfulbasis.Assessment
		want      privacy.Outcome
		reasons   []privacy.ReasonCode
		why       string
	}{
		{
			"asked of all who come to an interview", certificate.Union(subjects.KindsOf(subjects.FamilySituation)), lawfulbasis.LegalObligation, 0,
			found(sound().Without(elements(lawfulbasis.DataNecessary, lawfulbasis.StrictlyNecessary)),
				lawless.Union(elements(lawfulbasis.DataNecessary, lawfulbasis.StrictlyNecessary, lawfulbasis.LawNamed, lawfulbasis.AddresseeOfLaw, lawfulbasis.PurposeFromLaw))),
			privacy.Forbidden, []privacy.ReasonCode{privacy.BasisFails, privacy.CriminalDataBarred, privacy.DataUnnecessary},
			"AEPD EXP202405048: a law lets the chosen one be asked, not everybody, and of nobody's family",
		},
		{
			"the same, and nobody has looked at the law", certificate, lawfulbasis.LegalObligation, 0, found(sound(), none),
			privacy.Undetermined, []privacy.ReasonCode{privacy.FactsMissing}, "AEPD EXP202405048: which law that is, the employer has to find",
		},
		{
			"where a law asks for it of the chosen one", certificate, lawfulbasis.LegalObligation, 0, found(sound().Union(statute), none),
			privacy.Permitted, []privacy.ReasonCode{privacy.EveryTestMet}, "Art. 6(1)(c), 10: a post that a statute lets nobody have without",
		},
		{
			"a condition of the contract", certificate, lawfulbasis.Consent, lawfulbasis.ExplicitConsent,
			found(sound().Union(explicit).Without(elements(lawfulbasis.FreelyGiven, lawfulbasis.Unbundled)), lawless.Union(elements(lawfulbasis.FreelyGiven, lawfulbasis.Unbundled))),
			privacy.Forbidden, []privacy.ReasonCode{privacy.BasisFails, privacy.CriminalDataBarred},
			"AEPD PS/00267/2020: who gets no work without it does not consent",
		},
		{
			"on interests", certificate, lawfulbasis.LegitimateInterests, 0, found(sound(), lawless),
			privacy.Forbidden, []privacy.ReasonCode{privacy.CriminalDataBarred}, "AEPD PS/00267/2020: an interest is no law, though it prevailed",
		},
		{
			"on interests, and nobody has looked", certificate, lawfulbasis.LegitimateInterests, 0, found(sound(), none),
			privacy.Undetermined, []privacy.ReasonCode{privacy.FactsMissing}, "Art. 10",
		},
		{
			"freely shown", certificate, lawfulbasis.Consent, lawfulbasis.ExplicitConsent, found(sound().Union(explicit), lawless),
			privacy.Permitted, []privacy.ReasonCode{privacy.EveryTestMet}, "personopplysningsloven § 11, Art. 9(2)(a): a Norwegian route, if the consent is free",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p := employer(t, withBackground(test.kinds, test.basis, test.condition, test.assessed))
			of := table(t, p, test.kinds, background)
			a := sent()
			item := a.Item("b-1", of)
			item.Uses = append(item.Uses, privacy.Use{
				For: background, Objection: privacy.NoObjection(), Necessary: judged(privacy.Yes), Informed: a.Informed,
				Consent: privacy.Consent{Given: on("2026-08-01"), Withdrawn: retention.NotYet()},
			})
			d := p.MayProcess(&item, privacy.Processing{For: background}, day("2026-08-02"))
			assert.Equal(t, test.want, d.Outcome(), test.why)
			assert.ElementsMatch(t, test.reasons, deciding(d), test.why)
		})
	}
}

// TestShortlistMadeByMachine: so many apply that nobody can read it all (WP251,
// IV.C.1). Whether no less will do is for somebody to find, and a human must be
// within reach.
func TestShortlistMadeByMachine(t *testing.T) {
	alone := elements(lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect)
	lawless := alone.Union(elements(lawfulbasis.DecisionByLaw))
	hiring := func(met, unmet lawfulbasis.ElementSet) *privacy.Policy {
		return employer(t, func(s *privacy.Spec) {
			s.Activity(recruiting.Hiring).Assessed = found(sound().Without(alone).Union(met), unmet)
		})
	}
	none := lawfulbasis.ElementSet{}
	adult := elements(lawfulbasis.ConcernsNoChild)
	tests := []struct {
		met, unmet lawfulbasis.ElementSet
		want       privacy.Outcome
		human      privacy.Outcome
		first      bool
		reason     string
	}{
		{none, none, privacy.Undetermined, privacy.Undetermined, false, "nobody has looked whether a machine decides"},
		{none, alone, privacy.Undetermined, privacy.Undetermined, false, "it does, and nobody has found that nothing less would do"},
		{adult.Union(elements(lawfulbasis.DecisionForContract)), lawless, privacy.Permitted, privacy.Required, true, "nothing less would do (Art. 22(2)(a)), and a human has to be within reach first (Art. 22(3))"},
		{adult.Union(elements(lawfulbasis.DecisionForContract, lawfulbasis.DecisionSafeguards)), lawless, privacy.Permitted, privacy.Required, false, "and one is"},
		{adult, lawless.Union(elements(lawfulbasis.DecisionForContract)), privacy.Forbidden, privacy.Required, false, "readers would do, though they cost more"},
		{elements(lawfulbasis.HumanDecides), none, privacy.Permitted, privacy.Forbidden, false, "somebody reads what the machine puts last"},
	}
	for _, test := range tests {
		p := hiring(test.met, test.unmet)
		a := sent()
		item := a.Item("a-1", table(t, p, subjects.KindsOf(subjects.CV), recruiting.Hiring))
		d := p.MayDecideAutomatically(&item, recruiting.Hiring, day("2026-08-02"))
		assert.Equal(t, test.want, d.Outcome(), test.reason)
		o, ok := obligation(d, privacy.OfferHumanReview)
		assert.Equal(t, test.first, ok && o.First, test.reason)
		process := p.MayProcess(&item, privacy.Processing{For: recruiting.Hiring}, day("2026-08-02"))
		assert.Equal(t, test.want, process.Outcome(), "as part of the whole: %s", test.reason)
		d = p.RequiresHumanDecision(&item, asked(privacy.AskHumanDecision, "2026-08-02"), day("2026-08-02"))
		assert.Equal(t, test.human, d.Outcome(), "on request: %s", test.reason)
	}

	p := hiring(none, alone)
	a := sent()
	item := a.Item("a-1", table(t, p, subjects.KindsOf(subjects.CV), recruiting.Hiring))
	d := p.MayDecideAutomatically(&item, recruiting.Hiring, day("2026-08-02"))
	assert.Equal(t, []string{"decision-for-contract of hiring", "decision-by-law of hiring", "concerns-no-child of hiring"}, missing(d, &item),
		"WP251, IV.C.1: what has to be shown")
}

// TestInformingApplicants: who applies is told at once (Art. 13(1)), and of a
// reference by the first word to the applicant, and within a month (Art. 14(3)).
func TestInformingApplicants(t *testing.T) {
	p := employer(t)
	cv := table(t, p, subjects.KindsOf(subjects.CV), recruiting.Hiring)
	reference := table(t, p, subjects.KindsOf(subjects.Reference), recruiting.Checks)
	personnel := table(t, p, subjects.KindsOf(subjects.CV), recruiting.Hiring, recruiting.Employment)
	further, err := p.Dataset(privacy.DatasetSpec{
		Name: "cv", About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.CV),
		For: []privacy.ActivityID{recruiting.Hiring, recruiting.Employment}, CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.Recruitment),
	})
	require.NoError(t, err)
	tests := []struct {
		of     *privacy.Dataset
		use    privacy.ActivityID
		change func(*recruiting.Application)
		want   privacy.Outcome
		by     string
		reason string
	}{
		{cv, recruiting.Hiring, func(a *recruiting.Application) { a.Informed = retention.NotYet() }, privacy.Required, "2026-08-01", "Art. 13(1): when the application comes"},
		{cv, recruiting.Hiring, func(*recruiting.Application) {}, privacy.Permitted, "not said", "Art. 13(4): told that day"},
		{cv, recruiting.Hiring, func(a *recruiting.Application) { a.Informed = retention.When{} }, privacy.Undetermined, "not said", "Art. 5(2): nobody knows"},
		{reference, recruiting.Checks, func(a *recruiting.Application) {
			a.Origin, a.Collected, a.Informed, a.Contacted = 0, on("2026-08-12"), retention.NotYet(), retention.NotYet()
		}, privacy.Required, "2026-09-12", "Art. 14(3)(a): a month after the referee spoke"},
		{reference, recruiting.Checks, func(a *recruiting.Application) {
			a.Origin, a.Collected, a.Informed, a.Contacted = 0, on("2026-08-12"), retention.NotYet(), on("2026-08-20")
		}, privacy.Required, "2026-08-20", "Art. 14(3)(b): when she is asked to an interview"},
		{reference, recruiting.Checks, func(a *recruiting.Application) { a.Origin, a.Collected = 0, on("2026-08-12") }, privacy.Permitted, "not said",
			"Art. 14(5)(a): the advertisement's notice said that referees are heard"},
		{personnel, recruiting.Employment, func(a *recruiting.Application) { a.Hired, a.InformedAsEmployee = on("2026-08-15"), retention.NotYet() },
			privacy.Required, "2026-08-01", "Art. 13(1): where it was collected for that too"},
		{further, recruiting.Employment, func(a *recruiting.Application) { a.Hired, a.InformedAsEmployee = on("2026-08-15"), retention.NotYet() },
			privacy.Required, "not said", "Art. 13(3): before it serves the employment"},
		{further, recruiting.Employment, func(a *recruiting.Application) { a.Hired, a.InformedAsEmployee = on("2026-08-15"), on("2026-08-15") },
			privacy.Permitted, "not said", "Art. 13(4): told when hired"},
	}
	for _, test := range tests {
		a := sent()
		test.change(&a)
		item := a.Item("a-1", test.of)
		item.Disclosures = privacy.AllDisclosures()
		d := p.RequiresInformation(&item, test.use, day("2026-08-25"))
		assert.Equal(t, test.want, d.Outcome(), test.reason)
		o, _ := obligation(d, privacy.InformPerson)
		assert.Equal(t, test.by, o.By.Safe.String(), test.reason)
	}
}

// TestAccessToAFile: an applicant sees what is held, save text made to prepare
// the choice that has to stay inside (personopplysningsloven § 16 e), and without
// what would harm a referee (Art. 15(4)).
func TestAccessToAFile(t *testing.T) {
	p := employer(t)
	notes := table(t, p, subjects.KindsOf(subjects.InterviewNote), recruiting.Hiring)
	references := table(t, p, subjects.KindsOf(subjects.Reference), recruiting.Checks)
	cv := table(t, p, subjects.KindsOf(subjects.CV), recruiting.Hiring)
	inside := func(f privacy.Fact) func(*privacy.Item) {
		return func(i *privacy.Item) {
			i.Withheld = privacy.Withholding{Kind: privacy.InternalPreparation, Judged: judged(f)}
		}
	}
	tests := []struct {
		of      *privacy.Dataset
		change  func(*privacy.Item)
		want    privacy.Outcome
		reasons []privacy.ReasonCode
		follows []privacy.ObligationCode
		why     string
	}{
		{cv, func(*privacy.Item) {}, privacy.Required, []privacy.ReasonCode{privacy.RightGiven},
			[]privacy.ObligationCode{privacy.ProvideAccess, privacy.AnswerPerson}, "Art. 15(1), (3)"},
		{notes, func(*privacy.Item) {}, privacy.Required, []privacy.ReasonCode{privacy.RightGiven},
			[]privacy.ObligationCode{privacy.ProvideAccess, privacy.AnswerPerson}, "Art. 15(1): what was noted of an interview is shown, unless somebody finds a ground"},
		{notes, inside(privacy.Yes), privacy.Forbidden, []privacy.ReasonCode{privacy.WithheldByLaw},
			[]privacy.ObligationCode{privacy.CiteExemption, privacy.ExplainRefusal}, "§ 16 first paragraph e: the panel's own draft, shown to nobody"},
		{notes, inside(privacy.No), privacy.Required, []privacy.ReasonCode{privacy.RightGiven},
			[]privacy.ObligationCode{privacy.ProvideAccess, privacy.AnswerPerson}, "§ 16 first paragraph e: it went to the works council, so that it is no internal text any more"},
		{notes, func(i *privacy.Item) { i.Withheld = privacy.Withholding{Kind: privacy.InternalPreparation} }, privacy.Required, []privacy.ReasonCode{privacy.RightGiven},
			[]privacy.ObligationCode{privacy.ProvideAccess, privacy.AnswerPerson}, "nobody has raised it"},
		{references, func(i *privacy.Item) { i.OthersRights = judged(privacy.Yes) }, privacy.Required, []privacy.ReasonCode{privacy.RightGiven},
			[]privacy.ObligationCode{privacy.RedactOthers, privacy.ProvideAccess, privacy.AnswerPerson}, "Art. 15(4), recital 63: without what gives the referee away, and never nothing"},
	}
	for _, test := range tests {
		a := sent()
		item := a.Item("a-1", test.of)
		test.change(&item)
		d := p.RequiresAccess(&item, asked(privacy.AskAccess, "2026-08-20"), day("2026-08-20"))
		assert.Equal(t, test.want, d.Outcome(), test.why)
		assert.Equal(t, test.reasons, deciding(d), test.why)
		var follows []privacy.ObligationCode
		for o := range d.Obligations() {
			follows = append(follows, o.Code)
			if o.Code == privacy.ProvideAccess || o.Code == privacy.ExplainRefusal {
				assert.Equal(t, "2026-09-20", o.By.Safe.String(), "Art. 12(3)-(4): within a month (%s)", test.why)
				assert.Equal(t, "2026-09-21", o.By.Outer.String(), "Reg. 1182/71 Art. 3(4): that was a Sunday (%s)", test.why)
			}
		}
		assert.Equal(t, test.follows, follows, test.why)
	}

	a := sent()
	item := a.Item("a-1", notes)
	inside(privacy.Yes)(&item)
	d := p.RequiresAccess(&item, asked(privacy.AskAccess, "2026-08-20"), day("2026-08-20"))
	for r := range d.Reasons() {
		for place := range r.Provisions() {
			assert.Equal(t, law.Section(law.Personopplysningsloven, "16").Paragraph(1).Point('e'), place, "§ 16 third paragraph: the exact place")
			break
		}
	}
	inside(privacy.Unknown)(&item)
	d = p.RequiresAccess(&item, asked(privacy.AskAccess, "2026-08-20"), day("2026-08-20"))
	assert.Equal(t, privacy.Undetermined, d.Outcome(), "§ 16 first paragraph e: raised, and nobody has decided")
	assert.Equal(t, []string{"withholding"}, missing(d, &item))
}

// TestTakingTheApplicationAlong is portability (Art. 20).
func TestTakingTheApplicationAlong(t *testing.T) {
	p := employer(t)
	tests := []struct {
		kinds   subjects.KindSet
		origin  subjects.Origin
		use     privacy.ActivityID
		want    privacy.Outcome
		reasons []privacy.ReasonCode
		why     string
	}{
		{subjects.KindsOf(subjects.CV, subjects.Application), subjects.Provided, recruiting.Hiring, privacy.Required, []privacy.ReasonCode{privacy.RightGiven}, "the applicant sent it"},
		{subjects.KindsOf(subjects.Application), 0, recruiting.Hiring, privacy.Required, []privacy.ReasonCode{privacy.RightGiven}, "an application is sent by the applicant, and nobody need say so"},
		{subjects.KindsOf(subjects.CV), 0, recruiting.Hiring, privacy.Undetermined, []privacy.ReasonCode{privacy.FactsMissing}, "a recruiter may have sent it"},
		{subjects.KindsOf(subjects.InterviewNote), subjects.Derived, recruiting.Hiring, privacy.Forbidden, []privacy.ReasonCode{privacy.NotProvided}, "the employer wrote it"},
		{subjects.KindsOf(subjects.Reference), 0, recruiting.Checks, privacy.Forbidden, []privacy.ReasonCode{privacy.NotPortable, privacy.NotProvided}, "neither sent by the applicant nor on the applicant's steps"},
		{subjects.KindsOf(subjects.TestResult), 0, recruiting.Checks, privacy.Forbidden, []privacy.ReasonCode{privacy.NotPortable, privacy.NotProvided}, "a result is concluded from the answers"},
	}
	for _, test := range tests {
		a := sent()
		a.Origin = test.origin
		item := a.Item("a-1", table(t, p, test.kinds, test.use))
		d := p.RequiresPortability(&item, asked(privacy.AskPortability, "2026-08-20"), day("2026-08-20"))
		assert.Equal(t, test.want, d.Outcome(), "Art. 20(1): %s", test.why)
		assert.Equal(t, test.reasons, deciding(d), "Art. 20(1): %s", test.why)
	}
}

// TestObjectionToAReference: the checks stop on the day an objection comes, and
// hiring does not (Art. 21(1)).
func TestObjectionToAReference(t *testing.T) {
	p := employer(t)
	a := sent()
	a.Origin, a.Collected = subjects.FromOthers, on("2026-08-12")
	item := a.Item("r-1", table(t, p, subjects.KindsOf(subjects.Reference), recruiting.Checks))
	check := privacy.Processing{For: recruiting.Checks, Doing: privacy.OrdinaryUse, Request: asked(privacy.AskObjection, "2026-08-20")}
	assert.Equal(t, privacy.Permitted, p.MayProcess(&item, check, day("2026-08-19")).Outcome(), "the day before")
	d := p.MayProcess(&item, check, day("2026-08-20"))
	assert.Equal(t, privacy.Forbidden, d.Outcome())
	assert.Equal(t, []privacy.ReasonCode{privacy.ObjectionPending}, deciding(d))

	item = a.Item("a-1", table(t, p, subjects.KindsOf(subjects.CV), recruiting.Hiring))
	hire := privacy.Processing{For: recruiting.Hiring, Doing: privacy.OrdinaryUse, Request: asked(privacy.AskObjection, "2026-08-20")}
	assert.Equal(t, privacy.Permitted, p.MayProcess(&item, hire, day("2026-08-20")).Outcome(), "Art. 21(1): steps that she asked for can be stopped by withdrawing, not by objecting")
}

// TestWhatTheItemSays: each fact of an application stands in the uses that it is
// about.
func TestWhatTheItemSays(t *testing.T) {
	p := employer(t)
	a := sent()
	a.Hired, a.PositionFilled = retention.When{}, on("2026-09-01")
	a.InformedAsEmployee, a.Contacted = on("2026-09-05"), on("2026-08-09")
	a.Pool = []privacy.Consent{{Given: on("2026-08-20")}, {Given: on("2026-08-21")}}
	a.Assessed = map[privacy.ActivityID]lawfulbasis.Assessment{}
	uses := []privacy.ActivityID{recruiting.Hiring, recruiting.Checks, recruiting.TalentPool, recruiting.Claims, recruiting.Employment}
	for i, id := range uses {
		a.Assessed[id] = lawfulbasis.Assessment{By: string(id), On: day("2026-08-01").AddDays(i)}
	}
	item := a.Item("a-1", table(t, p, subjects.KindsOf(subjects.CV), uses...))
	assert.Equal(t, subjects.Provided, item.Origin)
	require.Len(t, item.Uses, 6, "two consents are two uses")
	for i := range item.Uses {
		use := &item.Uses[i]
		assert.Equal(t, a.Collected, use.Dates.Collected, use.For)
		assert.Equal(t, a.Contacted, use.Contacted, use.For)
		assert.Equal(t, string(use.For), use.Assessed.By, "what was found is found of one activity")
		informed := a.Informed
		if use.For == recruiting.Employment {
			informed = a.InformedAsEmployee
		}
		assert.Equal(t, informed, use.Informed, "Art. 13(3): %s", use.For)
	}
	assert.Equal(t, a.Pool[0], item.Uses[2].Consent)
	assert.Equal(t, a.Pool[1], item.Uses[3].Consent)

	silent := recruiting.Application{}
	item = silent.Item("a-1", table(t, p, subjects.KindsOf(subjects.CV), uses...))
	assert.Zero(t, item.Origin)
	for i := range item.Uses {
		assert.False(t, item.Uses[i].Informed.IsSaid() || item.Uses[i].Contacted.IsSaid() || item.Uses[i].Dates.Collected.IsSaid(),
			"what is left out is not said of %s", item.Uses[i].For)
		assert.True(t, item.Uses[i].Assessed.IsZero(), item.Uses[i].For)
	}
}
