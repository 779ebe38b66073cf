package recruiting_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

func consent(given string) privacy.Consent {
	return privacy.Consent{Given: on(given), Withdrawn: retention.NotYet()}
}

// without is the ready-made policy without one activity.
func without(t *testing.T, id privacy.ActivityID) *privacy.Policy {
	t.Helper()
	spec := recruiting.Spec()
	var rest []privacy.Activity
	for _, a := range spec.Activities {
		if a.ID != id {
			rest = append(rest, a)
		}
	}
	spec.Activities = rest
	p, err := privacy.New(spec)
	require.NoError(t, err)
	return p
}

func TestAskAgainBy(t *testing.T) {
	for _, c := range []struct {
		reason string
		change func(*recruiting.Application)
		want   string
	}{
		{"twelve months after the consent", func(a *recruiting.Application) { a.Pool = []privacy.Consent{consent("2026-08-20")} }, "2027-08-20"},
		{"months clamp", func(a *recruiting.Application) { a.Pool = []privacy.Consent{consent("2028-02-29")} }, "2029-02-28"},
		{"asked for a shorter time", func(a *recruiting.Application) {
			a.Pool = []privacy.Consent{consent("2026-08-20")}
			a.Pool[0].LastDay = day("2027-02-28")
		}, "2027-02-28"},
		{"asked for a longer time than the policy has", func(a *recruiting.Application) {
			a.Pool = []privacy.Consent{consent("2026-08-20")}
			a.Pool[0].LastDay = day("2028-02-28")
		}, "2027-08-20"},
		{"the one that lasts longest", func(a *recruiting.Application) {
			a.Pool = []privacy.Consent{consent("2027-08-01"), consent("2026-08-20")}
		}, "2028-08-01"},
		{"Art. 7(3): one that was withdrawn is not renewed by itself", func(a *recruiting.Application) {
			a.Pool = []privacy.Consent{consent("2027-08-01"), consent("2026-08-20")}
			a.Pool[0].Withdrawn = on("2027-08-10")
		}, "2027-08-20"},
		{"not said whether it was withdrawn", func(a *recruiting.Application) { a.Pool = []privacy.Consent{{Given: on("2026-08-20")}} }, ""},
		{"no consent", func(*recruiting.Application) {}, ""},
		{"no consent, whatever its last day", func(a *recruiting.Application) {
			a.Pool = []privacy.Consent{{Given: retention.NotYet(), Withdrawn: retention.NotYet(), LastDay: day("2027-01-01")}}
		}, ""},
		{"not said", func(a *recruiting.Application) { a.Pool = nil }, ""},
		{"hired", func(a *recruiting.Application) {
			a.Pool, a.Hired = []privacy.Consent{consent("2026-08-20")}, on("2026-09-01")
		}, ""},
		{"not said who is hired", func(a *recruiting.Application) {
			a.Pool, a.Hired = []privacy.Consent{consent("2026-08-20")}, retention.When{}
		}, ""},
	} {
		a := open()
		a.PositionFilled = on("2026-09-01")
		c.change(&a)
		got, ok := a.AskAgainBy(recruiting.Policy())
		assert.Equal(t, c.want != "", ok, c.reason)
		if c.want != "" {
			assert.Equal(t, day(c.want), got, c.reason)
		} else {
			assert.True(t, got.IsZero(), c.reason)
		}
	}
	a := open()
	a.Pool = []privacy.Consent{consent("2026-08-20")}
	_, ok := a.AskAgainBy(without(t, recruiting.TalentPool))
	assert.False(t, ok, "an employer without a pool")
}

// TestAskAgainByAgrees holds the day against the erasure that the policy
// requires: the application stays through that day, a consent the day after keeps
// it, and without one it goes.
func TestAskAgainByAgrees(t *testing.T) {
	a := open()
	a.PositionFilled, a.Pool = on("2026-09-01"), []privacy.Consent{consent("2026-08-20")}
	by, ok := a.AskAgainBy(recruiting.Policy())
	require.True(t, ok)
	outcome := func(at retention.Date) privacy.Outcome {
		item := a.Item("a-1", cvs(t))
		return recruiting.Policy().RequiresErasure(&item, at).Outcome()
	}
	assert.Equal(t, privacy.Permitted, outcome(by))
	assert.Equal(t, privacy.Required, outcome(by.AddDays(1)))
	renewed := privacy.Consent{Given: retention.On(by), Withdrawn: retention.NotYet()}
	a.Pool = append(a.Pool, renewed)
	assert.Equal(t, privacy.Permitted, outcome(by.AddDays(1)), "Art. 6(1)(a): renewed in time")
}

func TestClaimsWindow(t *testing.T) {
	for _, c := range []struct {
		reason      string
		change      func(*recruiting.Application)
		first, last string
	}{
		{"six months after the position was filled", func(a *recruiting.Application) { a.PositionFilled = on("2026-08-31") }, "2026-08-31", "2027-02-28"},
		{"the position is open", func(*recruiting.Application) {}, "", ""},
		{"hired", func(a *recruiting.Application) { a.PositionFilled, a.Hired = on("2026-09-01"), on("2026-09-01") }, "", ""},
		{"perhaps hired", func(a *recruiting.Application) { a.PositionFilled, a.Hired = on("2026-09-01"), retention.When{} }, "", ""},
		{"withdrawn before", func(a *recruiting.Application) { a.PositionFilled, a.Withdrawn = on("2026-09-01"), on("2026-08-15") }, "", ""},
		{"withdrawn after", func(a *recruiting.Application) { a.PositionFilled, a.Withdrawn = on("2026-09-01"), on("2026-09-15") }, "2026-09-01", "2027-03-01"},
	} {
		a := open()
		c.change(&a)
		first, last, ok := a.ClaimsWindow(recruiting.Policy())
		assert.Equal(t, c.first != "", ok, c.reason)
		if ok {
			assert.Equal(t, [2]retention.Date{day(c.first), day(c.last)}, [2]retention.Date{first, last}, c.reason)
			item := a.Item("n-1", rankings(t))
			assert.Equal(t, privacy.Permitted, recruiting.Policy().RequiresErasure(&item, last).Outcome(), c.reason)
			assert.Equal(t, privacy.Required, recruiting.Policy().RequiresErasure(&item, last.AddDays(1)).Outcome(), c.reason)
		} else {
			assert.True(t, first.IsZero() && last.IsZero(), c.reason)
		}
	}
	a := open()
	a.PositionFilled = on("2026-09-01")
	_, _, ok := a.ClaimsWindow(without(t, recruiting.Claims))
	assert.False(t, ok, "an employer that did not choose a window")

	spec := recruiting.Spec()
	spec.Activity(recruiting.Claims).Limits = nil
	endless, err := privacy.New(spec)
	require.NoError(t, err)
	_, _, ok = a.ClaimsWindow(endless)
	assert.False(t, ok, "Art. 5(1)(e): a window without an end is none")
}

// RC-25: when the time for claims has run, what was kept for them goes. The
// length is the employer's: here that of the case, six months.
func TestFiftyApplications(t *testing.T) {
	a := open()
	a.PositionFilled = on("2026-03-01")
	item := a.Item("a-1", dataset(t, "restaurant", subjects.KindsOf(subjects.CV, subjects.Application), recruiting.Hiring, recruiting.Claims))
	assert.Equal(t, privacy.Permitted, recruiting.Policy().RequiresErasure(&item, day("2026-09-01")).Outcome())
	assert.Equal(t, privacy.Required, recruiting.Policy().RequiresErasure(&item, day("2026-09-02")).Outcome())
}
