package review_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/review"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// circumstances are what the duty to inform turns on.
type circumstances struct {
	role            lawfulbasis.Role
	basis           lawfulbasis.Basis
	explicit        bool // the condition is explicit consent
	marketing       bool
	person, others  bool // where the data comes from
	to              lawfulbasis.RecipientSet
	controllers     int
	scored          bool
	machine, exempt retention.Fact
}

func (c circumstances) activity() *privacy.Activity {
	a := &privacy.Activity{
		Role: c.role, Basis: c.basis, Purpose: lawfulbasis.Collection, Recipients: c.to,
		Controllers: []string{"Fjord AS", "Fell AS"}[:c.controllers], Kinds: subjects.KindsOf(subjects.Name),
	}
	if c.explicit {
		a.Condition = lawfulbasis.ExplicitConsent
	}
	if c.marketing {
		a.Purpose = lawfulbasis.Marketing
	}
	if c.scored {
		a.Kinds = a.Kinds.Union(subjects.KindsOf(subjects.Score))
	}
	if c.person {
		a.Sources = a.Sources.Union(lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject))
	}
	if c.others {
		a.Sources = a.Sources.Union(lawfulbasis.SourcesOf(lawfulbasis.FromCreditBureau))
	}
	human := lawfulbasis.ElementsOf(lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect)
	switch c.machine {
	case privacy.Yes:
		a.Assessed.Unmet = human
	case privacy.No:
		a.Assessed.Met = lawfulbasis.ElementsOf(lawfulbasis.HumanDecides)
	}
	exempt := lawfulbasis.ElementsOf(lawfulbasis.TellingExempt)
	switch c.exempt {
	case privacy.Yes:
		a.Assessed.Met = a.Assessed.Met.Union(exempt)
	case privacy.No:
		a.Assessed.Unmet = a.Assessed.Unmet.Union(exempt)
	}
	return a
}

// model says, item by item and as the articles put it, whether it must be told.
func (c circumstances) model(item lawfulbasis.Information) retention.Fact {
	decides := c.role == lawfulbasis.Controller || c.role == lawfulbasis.JointController
	if !decides || c.exempt == privacy.Yes {
		return privacy.No
	}
	received := c.to.Has(lawfulbasis.ToClient)
	when := func(applies bool) retention.Fact {
		if applies {
			return privacy.Yes
		}
		return privacy.No
	}
	switch item {
	case lawfulbasis.AboutCategories, lawfulbasis.AboutSources: // Art. 14 alone
		return when(c.others)
	case lawfulbasis.AboutNeedToProvide: // Art. 13 alone
		return when(c.person)
	case lawfulbasis.AboutInterests: // 13(1)(d), 14(2)(b)
		return when(c.basis == lawfulbasis.LegitimateInterests)
	case lawfulbasis.AboutRecipients: // "if any"
		return when(received)
	case lawfulbasis.AboutWithdrawal: // 6(1)(a), 9(2)(a)
		return when(c.basis == lawfulbasis.Consent || c.explicit)
	case lawfulbasis.AboutObjection: // 21(4) with (1) and (2)
		return when(c.basis == lawfulbasis.PublicTask || c.basis == lawfulbasis.LegitimateInterests || c.marketing)
	case lawfulbasis.AboutAutomation: // 22(1)
		if c.machine == privacy.Unknown && !c.scored {
			return privacy.No
		}
		return c.machine
	case lawfulbasis.AboutOfficer: // where there is one
		return privacy.Unknown
	case lawfulbasis.AboutTransfers: // where intended
		if !received {
			return privacy.No
		}
		return privacy.Unknown
	case lawfulbasis.AboutArrangement: // 26(2)
		switch {
		case c.role == lawfulbasis.JointController:
			return privacy.Yes
		case c.controllers == 2:
			return privacy.Unknown
		}
		return privacy.No
	}
	return privacy.Yes // who, what for, on which basis, how long, which rights, where to complain
}

// everyCircumstance yields the complete space.
func everyCircumstance(yield func(circumstances)) {
	flags := []bool{false, true}
	facts := []retention.Fact{privacy.No, privacy.Unknown, privacy.Yes}
	for role := range lawfulbasis.Role(5) { // zero among them
		for basis := range lawfulbasis.AllBases().All() {
			for _, explicit := range flags {
				for _, marketing := range flags {
					for _, person := range flags {
						for _, others := range flags {
							for _, to := range []lawfulbasis.RecipientSet{{}, lawfulbasis.RecipientsOf(lawfulbasis.ToDataSubject, lawfulbasis.ToRepresentative, lawfulbasis.ToOwnStaff, lawfulbasis.ToSupervisoryAuthority), lawfulbasis.RecipientsOf(lawfulbasis.ToClient, lawfulbasis.ToDataSubject)} {
								for controllers := 1; controllers <= 2; controllers++ {
									for _, scored := range flags {
										for _, machine := range facts {
											for _, exempt := range facts {
												yield(circumstances{role, basis, explicit, marketing, person, others, to, controllers, scored, machine, exempt})
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

func TestInformationOverEveryCircumstance(t *testing.T) {
	asked := 0
	everyCircumstance(func(c circumstances) {
		required, perhaps := review.Information(c.activity(), today)
		var wantRequired, wantPerhaps lawfulbasis.InformationSet
		for item := range lawfulbasis.AllInformation().All() {
			switch c.model(item) {
			case privacy.Yes:
				wantRequired = wantRequired.Union(lawfulbasis.InformationOf(item))
			case privacy.Unknown:
				wantPerhaps = wantPerhaps.Union(lawfulbasis.InformationOf(item))
			}
		}
		if required != wantRequired || perhaps != wantPerhaps {
			require.Fail(t, "not as the articles put it", "%+v: required %s, want %s; perhaps %s, want %s", c, required, wantRequired, perhaps, wantPerhaps)
		}
		asked++
	})
	assert.Equal(t, 5*6*2*2*2*2*3*2*2*3*3, asked)
}

// TestInformationIsMonotone holds the laws of what must be told (I60): a fact that
// calls for more never takes anything away, and an exception never adds.
func TestInformationIsMonotone(t *testing.T) {
	everyCircumstance(func(c circumstances) {
		required, perhaps := review.Information(c.activity(), today)
		never := func(reason string, more circumstances) {
			r, _ := review.Information(more.activity(), today)
			if !r.ContainsAll(required) {
				require.Fail(t, reason, "%+v", c)
			}
		}
		if c.exempt == privacy.Yes {
			require.True(t, required.IsEmpty() && perhaps.IsEmpty(), "Art. 13(4), 14(5): an exception applies")
		}
		require.False(t, required.Intersects(perhaps), "in one of the two at most")
		with := c
		with.explicit = true
		never("a consent to special categories", with)
		with = c
		with.machine = privacy.Yes
		never("a machine that decides", with)
		with = c
		with.to = lawfulbasis.RecipientsOf(lawfulbasis.ToClient)
		never("a recipient", with)
		with = c
		with.marketing = true
		never("marketing", with)
		if c.person || c.others { // without a source nobody knows which article applies
			with = c
			with.person, with.others = true, true
			never("another source", with)
		}
		with = c
		with.controllers = 2
		never("another controller", with)
		if with = c; c.role == lawfulbasis.Controller {
			with.role = lawfulbasis.JointController
			never("a joint controller", with)
		}
		if c.exempt == privacy.Unknown {
			with = c
			with.exempt = privacy.No
			never("no exception", with)
		}
	})
}

// TestTellingMoreLeavesLessMissing adds the items one by one, to the notice at
// large and to the activity, and never finds more than before.
func TestTellingMoreLeavesLessMissing(t *testing.T) {
	missing := func(s *privacy.Spec) (set lawfulbasis.InformationSet) {
		p, err := privacy.New(s)
		require.NoError(t, err)
		for _, f := range review.Of(p, today) {
			set = set.Union(f.Missing)
		}
		return set
	}
	s := sound()
	s.Tells = lawfulbasis.InformationSet{}
	a := &s.Activities[0]
	a.Sources = lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject, lawfulbasis.FromReferee)
	a.Recipients = lawfulbasis.RecipientsOf(lawfulbasis.ToClient)
	before := missing(s)
	require.Greater(t, before.Len(), 10)
	for item := range lawfulbasis.AllInformation().All() {
		if item%2 == 0 {
			s.Tells = s.Tells.Union(lawfulbasis.InformationOf(item))
		} else {
			a.Tells = a.Tells.Union(lawfulbasis.InformationOf(item))
		}
		after := missing(s)
		require.True(t, before.ContainsAll(after), "%s adds to what is missing", item)
		require.False(t, after.Has(item), "%s is told", item)
		before = after
	}
	assert.True(t, before.IsEmpty())
}

// TestInformationIsAskedOnADay: what was found counts from its day to its review.
func TestInformationIsAskedOnADay(t *testing.T) {
	a := &sound().Activities[0]
	a.Assessed = lawfulbasis.Assessment{
		Findings: lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(lawfulbasis.TellingExempt)},
		By:       "privacy officer", On: day("2026-03-01"), ReviewBy: day("2026-09-01"),
	}
	for _, tt := range []struct {
		day    string
		exempt bool
	}{{"2026-02-28", false}, {"2026-03-01", true}, {"2026-09-01", true}, {"2026-09-02", false}, {"", false}} {
		on, _ := retention.ParseDate(tt.day)
		required, perhaps := review.Information(a, on)
		assert.Equal(t, tt.exempt, required.IsEmpty(), tt.day)
		assert.Equal(t, tt.exempt, perhaps.IsEmpty(), tt.day)
	}
	required, _ := review.Information(a, day("2026-10-01"))
	for item := range required.All() {
		assert.Equal(t, law.GDPR, item.WhenFromPerson().Act(), "%s: data from the person, Art. 13", item)
	}
	sources := &privacy.Activity{Role: lawfulbasis.Controller, Sources: lawfulbasis.SourcesOf(lawfulbasis.FromOwnHistory)}
	required, _ = review.Information(sources, today)
	assert.True(t, required.Has(lawfulbasis.AboutSources), "what is held of earlier cases counts as obtained elsewhere")
}

// TestWhatMachinesWorkOn: of scores, profiles and results of tests somebody has to
// find that no machine decides; of the rest nobody has.
func TestWhatMachinesWorkOn(t *testing.T) {
	calculated := subjects.KindsOf(subjects.Score, subjects.Profile, subjects.TestResult) // Art. 4(4), 22(1)
	for kind := range subjects.AllKinds().All() {
		a := &privacy.Activity{Role: lawfulbasis.Controller, Kinds: subjects.KindsOf(kind), Sources: lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject)}
		required, perhaps := review.Information(a, today)
		assert.False(t, required.Has(lawfulbasis.AboutAutomation), kind)
		assert.Equal(t, calculated.Has(kind), perhaps.Has(lawfulbasis.AboutAutomation), kind)
	}
	for who := range lawfulbasis.AllRecipients().All() {
		a := &privacy.Activity{Role: lawfulbasis.Controller, Recipients: lawfulbasis.RecipientsOf(who), Sources: lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject)}
		required, _ := review.Information(a, today)
		none := lawfulbasis.RecipientsOf(lawfulbasis.ToDataSubject, lawfulbasis.ToRepresentative, // the person
			lawfulbasis.ToOwnStaff,             // Art. 4(10)
			lawfulbasis.ToSupervisoryAuthority) // Art. 4(9)
		assert.Equal(t, !none.Has(who), required.Has(lawfulbasis.AboutRecipients), "Art. 13(1)(e): %s", who)
	}
}
