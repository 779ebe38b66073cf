package recruiting_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

func day(text string) retention.Date { return retention.MustParseDate(text) }
func on(text string) retention.When  { return retention.On(day(text)) }

func dataset(t *testing.T, name string, kinds subjects.KindSet, uses ...privacy.ActivityID) *privacy.Dataset {
	t.Helper()
	d, err := recruiting.Policy().Dataset(privacy.DatasetSpec{
		Name: name, About: subjects.CategoriesOf(subjects.Applicant), Kinds: kinds, For: uses,
	})
	require.NoError(t, err)
	return d
}

// cvs may go on into the pool or into the personnel file.
func cvs(t *testing.T) *privacy.Dataset {
	return dataset(t, "cv", subjects.KindsOf(subjects.CV, subjects.Application),
		recruiting.Hiring, recruiting.TalentPool, recruiting.Employment)
}

// rankings show how the choice was made.
func rankings(t *testing.T) *privacy.Dataset {
	return dataset(t, "ranking", subjects.KindsOf(subjects.InterviewNote), recruiting.Hiring, recruiting.Claims)
}

func references(t *testing.T) *privacy.Dataset {
	return dataset(t, "reference", subjects.KindsOf(subjects.Reference), recruiting.Checks)
}

// open is an application of which everything is said and nothing has happened.
func open() recruiting.Application {
	return recruiting.Application{
		Received:        on("2026-08-01"),
		Withdrawn:       retention.NotYet(),
		PositionFilled:  retention.NotYet(),
		Hired:           retention.NotYet(),
		EmploymentEnded: retention.NotYet(),
		Pool:            recruiting.NoConsent(),
		Objection:       privacy.NoObjection(),
		Holds:           privacy.AllHolds(),
	}
}

// stretch is an answer that holds to a day, that day included.
type stretch struct {
	through string
	outcome privacy.Outcome
}

func TestLifeOfAnApplication(t *testing.T) {
	const last = "2028-12-31"
	pending := privacy.Judgement{Result: privacy.Yes, By: "legal", On: day("2026-08-25")}
	tests := []struct {
		name   string
		reason string
		of     func(*testing.T) *privacy.Dataset
		change func(*recruiting.Application)
		want   []stretch
	}{
		{
			"open", "Art. 6(1)(b): steps at the applicant's request, from the day of the application", cvs,
			func(*recruiting.Application) {},
			[]stretch{{last, privacy.Permitted}},
		},
		{
			"position filled", "Art. 5(1)(e): the last day of the recruitment is the last day of use", cvs,
			func(a *recruiting.Application) { a.PositionFilled = on("2026-09-01") },
			[]stretch{{"2026-09-01", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"withdrawn", "Art. 6(1)(b): nobody asks for the steps any more", cvs,
			func(a *recruiting.Application) { a.Withdrawn = on("2026-08-15") },
			[]stretch{{"2026-08-15", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"pool", "Art. 6(1)(a): twelve months after the consent", cvs,
			func(a *recruiting.Application) {
				a.PositionFilled = on("2026-09-01")
				a.Pool = []privacy.Consent{{Given: on("2026-08-20"), Withdrawn: retention.NotYet()}}
			},
			[]stretch{{"2027-08-20", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"pool withdrawn", "Art. 7(3), 17(1)(b): use stops on the day of the withdrawal", cvs,
			func(a *recruiting.Application) {
				a.PositionFilled = on("2026-09-01")
				a.Pool = []privacy.Consent{{Given: on("2026-08-20"), Withdrawn: on("2027-01-15")}}
			},
			[]stretch{{"2027-01-14", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"pool withdrawn during hiring", "Art. 7(3): only what rests on the consent ends", cvs,
			func(a *recruiting.Application) {
				a.PositionFilled = on("2026-09-01")
				a.Pool = []privacy.Consent{{Given: on("2026-08-05"), Withdrawn: on("2026-08-10")}}
			},
			[]stretch{{"2026-09-01", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"pool renewed", "Art. 6(1)(a): a new consent in time begins a new period", cvs,
			func(a *recruiting.Application) {
				a.PositionFilled = on("2026-09-01")
				a.Pool = []privacy.Consent{
					{Given: on("2026-08-20"), Withdrawn: retention.NotYet()},
					{Given: on("2027-08-01"), Withdrawn: retention.NotYet()},
				}
			},
			[]stretch{{"2028-08-01", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"pool asked too late", "Art. 5(1)(e), 17(1)(d): a later consent does not heal the days between", cvs,
			func(a *recruiting.Application) {
				a.PositionFilled = on("2026-09-01")
				a.Pool = []privacy.Consent{{Given: on("2026-09-10"), Withdrawn: retention.NotYet()}}
			},
			[]stretch{
				{"2026-09-01", privacy.Permitted}, {"2026-09-09", privacy.Required},
				{"2027-09-10", privacy.Undetermined}, {last, privacy.Required},
			},
		},
		{
			"pool not said", "Art. 5(2): whether there is a consent decides", cvs,
			func(a *recruiting.Application) { a.PositionFilled, a.Pool = on("2026-09-01"), nil },
			[]stretch{{"2026-09-01", privacy.Permitted}, {last, privacy.Undetermined}},
		},
		{
			"hired", "Art. 6(4): the papers go on into the employment", cvs,
			func(a *recruiting.Application) { a.Hired = on("2026-10-01") },
			[]stretch{{last, privacy.Permitted}},
		},
		{
			"hired, filled earlier", "the position is not filled by somebody else for the one who gets it", cvs,
			func(a *recruiting.Application) { a.PositionFilled, a.Hired = on("2026-09-01"), on("2026-10-01") },
			[]stretch{{last, privacy.Permitted}},
		},
		{
			"employment ended", "Art. 5(1)(e)", cvs,
			func(a *recruiting.Application) { a.Hired, a.EmploymentEnded = on("2026-10-01"), on("2027-03-31") },
			[]stretch{{"2027-03-31", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"dispute", "Art. 17(3)(e), N-85: held from the day it began to the day it is settled", cvs,
			func(a *recruiting.Application) {
				a.PositionFilled = on("2026-09-01")
				a.Holds = privacy.AllHolds(recruiting.Dispute(on("2026-08-25"), on("2027-02-01"), pending))
			},
			[]stretch{{"2026-08-24", privacy.Permitted}, {"2027-01-31", privacy.Forbidden}, {last, privacy.Required}},
		},
		{
			"dispute without judgement", "Art. 17(3)(e): a period that merely runs is no claim", cvs,
			func(a *recruiting.Application) {
				a.PositionFilled = on("2026-09-01")
				a.Holds = privacy.AllHolds(recruiting.Dispute(on("2026-08-25"), retention.NotYet(), privacy.Judgement{}))
			},
			[]stretch{{"2026-08-24", privacy.Permitted}, {last, privacy.Undetermined}},
		},
		{
			"holds not said", "a forgotten dispute must not read as none", cvs,
			func(a *recruiting.Application) { a.PositionFilled, a.Holds = on("2026-09-01"), privacy.Holds{} },
			[]stretch{{last, privacy.Undetermined}},
		},
		{
			"claims window", "Art. 6(1)(f), foreldelsesloven § 9: six months after the choice", rankings,
			func(a *recruiting.Application) { a.PositionFilled = on("2026-09-01") },
			[]stretch{{"2027-03-01", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"no claims window for the hired", "the window is for those who were not chosen", rankings,
			func(a *recruiting.Application) { a.PositionFilled, a.Hired = on("2026-09-01"), on("2026-10-01") },
			[]stretch{{"2026-10-01", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"no claims window for who withdrew", "there was no choice to account for", rankings,
			func(a *recruiting.Application) { a.Withdrawn, a.PositionFilled = on("2026-08-15"), on("2026-09-01") },
			[]stretch{{"2026-08-15", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"withdrawn, position still open", "no window has begun", rankings,
			func(a *recruiting.Application) { a.Withdrawn = on("2026-08-15") },
			[]stretch{{"2026-08-15", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"withdrawn after the choice", "the choice was made all the same", rankings,
			func(a *recruiting.Application) { a.Withdrawn, a.PositionFilled = on("2026-09-20"), on("2026-09-01") },
			[]stretch{{"2027-03-01", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"objection to the window stands", "Art. 17(1)(c), 21(1)", rankings,
			func(a *recruiting.Application) {
				a.PositionFilled = on("2026-09-01")
				a.Objection = privacy.Objection{Received: on("2026-10-01"), Overriding: privacy.Judgement{Result: privacy.No, By: "hr"}}
			},
			[]stretch{{"2026-09-30", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"objection to the window undecided", "Art. 21(1): the employer must show what overrides", rankings,
			func(a *recruiting.Application) {
				a.PositionFilled = on("2026-09-01")
				a.Objection = privacy.Objection{Received: on("2026-10-01")}
			},
			[]stretch{{"2026-09-30", privacy.Permitted}, {"2027-03-01", privacy.Undetermined}, {last, privacy.Required}},
		},
		{
			"who was hired is not said", "the papers may be an employee's", cvs,
			func(a *recruiting.Application) { a.PositionFilled, a.Hired = on("2026-09-01"), retention.When{} },
			[]stretch{{last, privacy.Undetermined}},
		},
		{
			"may be hired later", "the papers may be an employee's; till then they serve the application", references,
			func(a *recruiting.Application) {
				a.PositionFilled, a.Hired = on("2026-09-01"), retention.NoEarlierThan(day("2026-10-01"))
			},
			[]stretch{{"2026-09-01", privacy.Permitted}, {last, privacy.Undetermined}},
		},
		{
			"references", "Art. 5(1)(e): checks end with the recruitment", references,
			func(a *recruiting.Application) { a.PositionFilled = on("2026-09-01") },
			[]stretch{{"2026-09-01", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"references of the hired", "Art. 5(1)(e), 6(4): they do not go on into the employment", references,
			func(a *recruiting.Application) { a.Hired = on("2026-10-01") },
			[]stretch{{"2026-10-01", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"references, withdrawn", "Art. 5(1)(e): nothing left to check", references,
			func(a *recruiting.Application) { a.Withdrawn = on("2026-08-15") },
			[]stretch{{"2026-08-15", privacy.Permitted}, {last, privacy.Required}},
		},
		{
			"nothing said", "Art. 5(2): silence settles nothing", cvs,
			func(a *recruiting.Application) { *a = recruiting.Application{} },
			[]stretch{{last, privacy.Undetermined}},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a := open()
			test.change(&a)
			item := a.Item("a-1", test.of(t))
			at := day("2026-08-01")
			for _, s := range test.want {
				for ; !at.After(day(s.through)); at = at.AddDays(1) {
					d := recruiting.Policy().RequiresErasure(&item, at)
					require.Equal(t, s.outcome, d.Outcome(), "on %s: %s", at, test.reason)
				}
			}
			require.Equal(t, day(last).AddDays(1), at, "every day is looked at")
		})
	}
}

func TestBeforeTheApplication(t *testing.T) {
	a := open()
	item := a.Item("a-1", dataset(t, "cv", subjects.KindsOf(subjects.CV), recruiting.Hiring))
	d := recruiting.Policy().RequiresErasure(&item, day("2026-07-31"))
	assert.Equal(t, privacy.Undetermined, d.Outcome(), "Art. 6(1)(b): nobody has asked for any steps yet")
}

func TestItemUses(t *testing.T) {
	employmentOnly := func(t *testing.T) *privacy.Dataset {
		return dataset(t, "personnel", subjects.KindsOf(subjects.PersonnelFile), recruiting.Employment)
	}
	claimsOnly := func(t *testing.T) *privacy.Dataset {
		return dataset(t, "selection", subjects.KindsOf(subjects.InterviewNote), recruiting.Claims)
	}
	tests := []struct {
		reason string
		of     func(*testing.T) *privacy.Dataset
		change func(*recruiting.Application)
		want   []privacy.ActivityID
	}{
		{"one who is not hired has no employment", cvs, func(*recruiting.Application) {},
			[]privacy.ActivityID{recruiting.Hiring, recruiting.TalentPool}},
		{"one who may be hired may have one", cvs, func(a *recruiting.Application) { a.Hired = retention.When{} },
			[]privacy.ActivityID{recruiting.Hiring, recruiting.TalentPool, recruiting.Employment}},
		{"each consent is a use of its own", cvs,
			func(a *recruiting.Application) { a.Pool = make([]privacy.Consent, 3) },
			[]privacy.ActivityID{recruiting.Hiring, recruiting.TalentPool, recruiting.TalentPool, recruiting.TalentPool}},
		{"a list of consents that was left out is one that is not said", cvs,
			func(a *recruiting.Application) { a.Pool = nil },
			[]privacy.ActivityID{recruiting.Hiring, recruiting.TalentPool}},
		{"no window while the position is open", rankings, func(*recruiting.Application) {},
			[]privacy.ActivityID{recruiting.Hiring}},
		{"no window can have begun for one who may be hired while the position is open", rankings,
			func(a *recruiting.Application) { a.Hired = retention.When{} },
			[]privacy.ActivityID{recruiting.Hiring}},
		{"a window when the position is filled", rankings,
			func(a *recruiting.Application) { a.PositionFilled = on("2026-09-01") },
			[]privacy.ActivityID{recruiting.Hiring, recruiting.Claims}},
		{"a window when it is not known who withdrew first", rankings,
			func(a *recruiting.Application) {
				a.PositionFilled, a.Withdrawn = on("2026-09-01"), retention.NoLaterThan(day("2026-10-01"))
			},
			[]privacy.ActivityID{recruiting.Hiring, recruiting.Claims}},
		{"never without a use: an item that nothing carries is not an item without facts", employmentOnly,
			func(*recruiting.Application) {}, []privacy.ActivityID{recruiting.Employment}},
		{"the same for the window alone", claimsOnly,
			func(*recruiting.Application) {}, []privacy.ActivityID{recruiting.Claims}},
	}
	for _, test := range tests {
		a := open()
		test.change(&a)
		item := a.Item("a-1", test.of(t))
		var got []privacy.ActivityID
		for i := range item.Uses {
			got = append(got, item.Uses[i].For)
		}
		assert.Empty(t, cmp.Diff(test.want, got), test.reason)
		assert.Equal(t, "a-1", item.Key)
	}
}

func TestItemWithoutDataset(t *testing.T) {
	a := open()
	item := a.Item("a-1", nil)
	d := recruiting.Policy().RequiresErasure(&item, day("2026-09-02"))
	assert.Equal(t, privacy.Undetermined, d.Outcome(), "no table, no answer")
	for m := range d.Missing(&item) {
		assert.Equal(t, privacy.TheDataset, m.Fact)
	}
}

func TestItemLeavesAddedActivitiesToTheCaller(t *testing.T) {
	spec := recruiting.Spec("Acme AS")
	publishing := *spec.Activity(recruiting.Hiring)
	publishing.ID, publishing.Limits, publishing.Begins = "photo-on-the-wall", nil, 0
	spec.Activities = append(spec.Activities, publishing)
	policy, err := privacy.New(spec)
	require.NoError(t, err)
	of := policy.MustDataset(privacy.DatasetSpec{
		Name: "photo", About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.Photograph),
		For: []privacy.ActivityID{recruiting.Hiring, publishing.ID},
	})
	a := open()
	item := a.Item("a-1", of)
	require.Len(t, item.Uses, 1, "what happened to an application says nothing of an activity that the employer added")
	assert.Equal(t, recruiting.Hiring, item.Uses[0].For)
}

func TestAccessComesFirst(t *testing.T) {
	a := open()
	a.PositionFilled = on("2026-09-01")
	a.Holds = privacy.AllHolds(retention.Hold{Kind: retention.OpenAccessRequest, Since: on("2026-09-01"), Released: retention.NotYet()})
	item := a.Item("a-1", cvs(t))
	d := recruiting.Policy().RequiresErasure(&item, day("2026-09-02"))
	assert.Equal(t, privacy.Forbidden, d.Outcome(), "Art. 12(2), 15: the answer comes before the erasure")
}

func TestErasureOnRequest(t *testing.T) {
	request := privacy.Request{Kind: privacy.AskErasure, Received: day("2026-10-05"), Identified: privacy.Yes}
	a := open()
	a.PositionFilled = on("2026-09-01")
	item := a.Item("a-1", rankings(t))
	d := recruiting.Policy().RequiresErasureOnRequest(&item, request, day("2026-10-05"))
	assert.Equal(t, privacy.Undetermined, d.Outcome(), "Art. 17(1)(a), 21(1): the window must be shown to be needed for this applicant")

	a.Objection = privacy.Objection{Received: on("2026-10-05"), Overriding: privacy.Judgement{Result: privacy.No, By: "hr"}}
	item = a.Item("a-1", rankings(t))
	d = recruiting.Policy().RequiresErasureOnRequest(&item, request, day("2026-10-05"))
	assert.Equal(t, privacy.Required, d.Outcome(), "Art. 17(1)(c): nothing overrides")
	assert.True(t, d.Has(privacy.ObjectionStands))

	item = a.Item("a-1", cvs(t))
	d = recruiting.Policy().RequiresErasureOnRequest(&item, request, day("2026-10-05"))
	assert.Equal(t, privacy.Required, d.Outcome(), "Art. 17(1)(a): the purpose has ended")
}

func TestClaimsRefuseNothing(t *testing.T) {
	a := open()
	a.PositionFilled = on("2026-09-01")
	item := a.Item("a-1", rankings(t))
	for at := day("2026-08-01"); !at.After(day("2027-12-31")); at = at.AddDays(1) {
		d := recruiting.Policy().MayErase(&item, at)
		require.Equal(t, privacy.Permitted, d.Outcome(), "Art. 17(3)(e): a claims window is a limit, no duty and no hold (%s)", at)
	}
}

func TestClaimsWindowHasNotBegun(t *testing.T) {
	a := open()
	item := a.Item("a-1", dataset(t, "selection", subjects.KindsOf(subjects.InterviewNote), recruiting.Claims))
	d := recruiting.Policy().RequiresErasure(&item, day("2026-08-15"))
	assert.Equal(t, privacy.Undetermined, d.Outcome(), "Art. 6(1): a window that has not begun carries nothing by itself")
}

func TestSpec(t *testing.T) {
	t.Run("sound", func(t *testing.T) {
		for _, employers := range [][]string{nil, {"Acme AS"}, {"Acme AS", "Acme Drift AS"}} {
			policy, err := privacy.New(recruiting.Spec(employers...))
			require.NoError(t, err)
			want := employers
			if want == nil {
				want = []string{recruiting.Employer}
			}
			assert.Equal(t, want, policy.Spec().Controllers)
			for a := range policy.Activities() {
				assert.Equal(t, want, a.Controllers, a.ID)
			}
		}
	})
	t.Run("fresh", func(t *testing.T) {
		spec := recruiting.Spec("Acme AS")
		spec.Controllers[0] = "Other AS"
		spec.Activities[0].Controllers[0] = "Other AS"
		spec.Activities[0].Law[0] = spec.Activities[0].Law[1]
		spec.Activities[0].Limits[0].ID = "other"
		assert.NotEqual(t, "Other AS", spec.Activities[1].Controllers[0], "activities share no list")
		assert.Empty(t, cmp.Diff(recruiting.HiringFilled, recruiting.Spec().Activities[0].Limits[0].ID))
		assert.Equal(t, recruiting.Employer, recruiting.Spec().Controllers[0])
	})
	t.Run("rules", func(t *testing.T) {
		want := map[privacy.RuleID]retention.Limit{
			recruiting.HiringFilled:    {From: retention.PositionFilled, Anchor: retention.DayOf, Period: retention.Days(0)},
			recruiting.HiringWithdrawn: {From: retention.ApplicationWithdrawn, Anchor: retention.DayOf, Period: retention.Days(0)},
			recruiting.HiringHired:     {From: retention.Hired, Anchor: retention.DayOf, Period: retention.Days(0)},
			recruiting.ChecksFilled:    {From: retention.PositionFilled, Anchor: retention.DayOf, Period: retention.Days(0)},
			recruiting.ChecksWithdrawn: {From: retention.ApplicationWithdrawn, Anchor: retention.DayOf, Period: retention.Days(0)},
			recruiting.ChecksHired:     {From: retention.Hired, Anchor: retention.DayOf, Period: retention.Days(0)},
			recruiting.PoolPeriod:      {From: retention.ConsentGiven, Anchor: retention.DayOf, Period: retention.Months(12), Proposed: true},
			recruiting.ClaimsPeriod:    {From: retention.PositionFilled, Anchor: retention.DayOf, Period: retention.Months(6), Proposed: true},
			recruiting.EmploymentEnded: {From: retention.EmploymentEnded, Anchor: retention.DayOf, Period: retention.Days(0)},
		}
		got := map[privacy.RuleID]retention.Limit{}
		for a := range recruiting.Policy().Activities() {
			assert.Empty(t, a.Duties, "no statute orders an application kept")
			assert.NotEmpty(t, a.Law, a.ID)
			for _, l := range a.Limits {
				got[l.ID] = l.Rule
				assert.NotEmpty(t, l.Law, l.ID)
			}
		}
		assert.Empty(t, cmp.Diff(want, got))
	})
	t.Run("bans", func(t *testing.T) {
		never := subjects.SpecialKinds().Union(subjects.KindsOf(subjects.SocialMedia, subjects.CreditInformation, subjects.PoliceCertificate))
		for a := range recruiting.Policy().Activities() {
			assert.False(t, a.Kinds.Intersects(never), "likestillings- og diskrimineringsloven § 30, arbeidsmiljøloven § 13-4: %s", a.ID)
		}
	})
	t.Run("bases", func(t *testing.T) {
		want := map[privacy.ActivityID]lawfulbasis.Basis{
			recruiting.Hiring:     lawfulbasis.Contract,
			recruiting.Checks:     lawfulbasis.LegitimateInterests,
			recruiting.TalentPool: lawfulbasis.Consent,
			recruiting.Claims:     lawfulbasis.LegitimateInterests,
			recruiting.Employment: lawfulbasis.Contract,
		}
		got := map[privacy.ActivityID]lawfulbasis.Basis{}
		for a := range recruiting.Policy().Activities() {
			got[a.ID] = a.Basis
		}
		assert.Empty(t, cmp.Diff(want, got))
	})
	t.Run("begins", func(t *testing.T) {
		want := map[privacy.ActivityID]retention.Event{
			recruiting.Hiring:     retention.Applied,
			recruiting.Checks:     0,
			recruiting.TalentPool: 0,
			recruiting.Claims:     retention.PositionFilled,
			recruiting.Employment: retention.Hired,
		}
		got := map[privacy.ActivityID]retention.Event{}
		for a := range recruiting.Policy().Activities() {
			got[a.ID] = a.Begins
		}
		assert.Empty(t, cmp.Diff(want, got))
	})
	t.Run("once", func(t *testing.T) {
		assert.Same(t, recruiting.Policy(), recruiting.Policy())
	})
	t.Run("periods can be set", func(t *testing.T) {
		spec := recruiting.Spec("Acme AS")
		spec.SetPeriod(recruiting.ClaimsPeriod, retention.Months(3))
		spec.SetPeriod(recruiting.PoolPeriod, retention.Months(6))
		policy, err := privacy.New(spec)
		require.NoError(t, err)
		claims, _ := policy.Lookup(recruiting.Claims)
		assert.Equal(t, retention.Months(3), claims.Limits[0].Rule.Period)
	})
}
