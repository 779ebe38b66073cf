package privacy_test

import (
	"slices"
	"testing"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// oneActivity is a policy of one activity, and its dataset.
func oneActivity(t *testing.T, change func(*privacy.Activity)) (*privacy.Policy, *privacy.Dataset) {
	t.Helper()
	a := privacy.Activity{
		ID: "only", Purpose: lawfulbasis.ContractManagement, Role: lawfulbasis.Controller, Controllers: []string{"Acme"},
		Basis: lawfulbasis.Contract, About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.CV),
	}
	change(&a)
	p, err := privacy.New(&privacy.Spec{
		ID: "one", Version: "1", Controllers: []string{"Acme"}, FinancialYear: retention.CalendarYear(),
		EraseWithin: retention.Days(20), Activities: []privacy.Activity{a},
	})
	require.NoError(t, err)
	return p, p.MustDataset(privacy.DatasetSpec{Name: "cv", About: a.About, Kinds: a.Kinds, For: []privacy.ActivityID{"only"}})
}

func until(id privacy.RuleID, from retention.Event, p retention.Period, dated bool) privacy.Limit {
	return privacy.Limit{ID: id, Rule: retention.Limit{From: from, Anchor: retention.DayOf, Period: p, Dated: dated}}
}

// The earliest limit ends the use, and the ground names it (Art. 5(1)(e)).
func TestTheGroundNamesTheLimitThatEndsTheUse(t *testing.T) {
	p, cvs := oneActivity(t, func(a *privacy.Activity) {
		a.Limits = []privacy.Limit{
			until("filled", retention.PositionFilled, retention.Days(0), false),
			until("withdrawn", retention.ApplicationWithdrawn, retention.Days(0), false),
			until("collected", retention.Collected, retention.Years(2), false),
		}
	})
	on := func(text string) retention.When { return retention.On(acmeDay(text)) }
	for _, c := range []struct {
		reason string
		dates  retention.Dates
		rule   privacy.RuleID
		last   string
		awaits retention.Event
	}{
		{"the first limit", retention.Dates{PositionFilled: on("2026-03-01"), ApplicationWithdrawn: retention.NotYet(), Collected: on("2026-01-01")}, "filled", "2026-03-01", 0},
		{"a later one that ends earlier", retention.Dates{PositionFilled: on("2026-03-01"), ApplicationWithdrawn: on("2026-02-01"), Collected: on("2026-01-01")}, "withdrawn", "2026-02-01", 0},
		{"the last, while the others await their events", retention.Dates{PositionFilled: retention.NotYet(), ApplicationWithdrawn: retention.NotYet(), Collected: on("2026-01-01")}, "collected", "2028-01-01", 0},
		{"the same day twice: the first", retention.Dates{PositionFilled: on("2026-03-01"), ApplicationWithdrawn: on("2026-03-01"), Collected: on("2026-01-01")}, "filled", "2026-03-01", 0},
		{"none has run: the first, and what it awaits", retention.Dates{PositionFilled: retention.NotYet(), ApplicationWithdrawn: retention.NotYet(), Collected: retention.NotYet()}, "filled", "open", retention.PositionFilled},
	} {
		item := privacy.Item{Of: cvs, Holds: privacy.AllHolds(), Uses: []privacy.Use{{For: "only", Dates: c.dates}}}
		grounds := slices.Collect(p.Grounds(&item, acmeDay("2026-11-23")))
		require.Len(t, grounds, 1, c.reason)
		assert.Equal(t, c.rule, grounds[0].Rule, c.reason)
		assert.Equal(t, c.last, grounds[0].Until.String(), c.reason)
		assert.Equal(t, c.awaits, grounds[0].Awaits, c.reason)
	}
}

// A day that was promised leaves no time for carrying out; another limit does,
// up to the documented time (Art. 5(1)(a), 17(1)).
func TestADatedPromiseLeavesNoTime(t *testing.T) {
	for _, c := range []struct {
		reason        string
		first, second bool
		goneBy        string
	}{
		{"no day was promised", false, false, "2026-03-22"},
		{"the day of the limit was", true, false, "2026-03-02"},
		{"of two limits one was", false, true, "2026-03-02"},
	} {
		p, cvs := oneActivity(t, func(a *privacy.Activity) {
			a.Limits = []privacy.Limit{
				until("filled", retention.PositionFilled, retention.Days(0), c.first),
				until("withdrawn", retention.ApplicationWithdrawn, retention.Days(0), c.second),
			}
		})
		item := privacy.Item{Of: cvs, Holds: privacy.AllHolds(), Uses: []privacy.Use{{For: "only", Dates: retention.Dates{
			PositionFilled: retention.On(acmeDay("2026-03-01")), ApplicationWithdrawn: retention.NotYet(),
		}}}}
		d := p.Deadline(&item, acmeDay("2026-03-02"))
		assert.Equal(t, c.goneBy, d.GoneBy.String(), c.reason)
	}
}

// A use without a storage limit says so in every answer, beside what else is
// said (Art. 5(1)(e), 13(2)(a)).
func TestNoStorageLimitIsToldBesideOtherReasons(t *testing.T) {
	p, cvs := oneActivity(t, func(*privacy.Activity) {})
	item := privacy.Item{
		Of: cvs, Holds: privacy.AllHolds(), Uses: []privacy.Use{{For: "only"}},
		Unlawful: privacy.Judgement{Result: privacy.Yes, On: acmeDay("2026-01-01")},
	}
	d := p.RequiresErasure(&item, acmeDay("2026-11-23"))
	assert.Equal(t, privacy.Required, d.Outcome(), "Art. 17(1)(d)")
	assert.True(t, d.Has(privacy.NoStorageLimit))
	assert.True(t, d.Has(privacy.ProcessedUnlawfully))
	item.Unlawful = privacy.Judgement{}
	assert.True(t, p.MayErase(&item, acmeDay("2026-11-23")).Has(privacy.NoStorageLimit), "also where the answer is determined")
	item.Uses[0].Necessary = privacy.Judgement{Result: privacy.Yes, On: acmeDay("2026-01-01")}
	assert.False(t, p.MayErase(&item, acmeDay("2026-11-23")).Has(privacy.NoStorageLimit), "the judgement takes its place for the item")
}

// One purpose that has ended is not every purpose that has ended
// (Art. 17(1)(a)).
func TestAPurposeJudgedUnnecessaryIsNotEveryPurpose(t *testing.T) {
	p, cvs := oneActivity(t, func(a *privacy.Activity) {
		a.Limits = []privacy.Limit{until("ended", retention.ContractEnded, retention.Years(1), false)}
	})
	open := privacy.Use{For: "only", Dates: retention.Dates{ContractEnded: retention.NotYet()}}
	ended := open
	ended.Necessary = privacy.Judgement{Result: privacy.No, On: acmeDay("2026-01-01")}
	item := privacy.Item{Of: cvs, Holds: privacy.AllHolds(), Uses: []privacy.Use{open, ended}}
	d := p.RequiresErasure(&item, acmeDay("2026-11-23"))
	assert.Equal(t, privacy.Permitted, d.Outcome())
	assert.True(t, d.Has(privacy.PurposeActive))
	assert.False(t, d.Has(privacy.PurposeEnded))
	item.Uses = []privacy.Use{ended, ended}
	assert.True(t, p.RequiresErasure(&item, acmeDay("2026-11-23")).Has(privacy.PurposeEnded))
}

// Two duties on one item that await different days are both missing
// (Art. 17(3)(b)).
func TestEveryDutyLacksItsOwnDay(t *testing.T) {
	p, cvs := oneActivity(t, func(a *privacy.Activity) {
		duty := func(id privacy.RuleID, from retention.Event) privacy.Duty {
			return privacy.Duty{ID: id, Rule: retention.Duty{
				Kinds: a.Kinds, From: from, Anchor: retention.DayOf, Period: retention.Years(1), Law: law.Section(law.Arbeidsmiljoloven, "9-3"),
			}}
		}
		a.Duties = []privacy.Duty{duty("one", retention.Collected), duty("two", retention.Dated)}
	})
	item := privacy.Item{Of: cvs, Holds: privacy.AllHolds(), Uses: []privacy.Use{{For: "only"}}}
	d := p.MayErase(&item, acmeDay("2026-11-23"))
	var missing []string
	for m := range d.Missing(&item) {
		missing = append(missing, m.String())
	}
	assert.Equal(t, []string{"collected of only", "dated of only"}, missing)
}

// A use that was objected to stops at once, also while the objection is being
// decided (Art. 21(1)); a demand for erasure is an objection to uses on
// legitimate interests, and none to a contract.
func TestWhatWasObjectedToStops(t *testing.T) {
	day := acmeDay("2026-11-23")
	request := privacy.Request{Kind: privacy.AskErasure, Received: day, Identified: privacy.Yes}
	objected := func(overriding privacy.Fact) privacy.Objection {
		return privacy.Objection{Received: retention.On(acmeDay("2026-10-01")), Overriding: privacy.Judgement{Result: overriding, By: "legal"}}
	}
	for _, c := range []struct {
		reason    string
		basis     lawfulbasis.Basis
		objection privacy.Objection
		ended     string
		onRequest bool
		stops     bool
	}{
		{"nobody objected", lawfulbasis.LegitimateInterests, privacy.NoObjection(), "2026-03-01", false, false},
		{"an objection is being decided", lawfulbasis.LegitimateInterests, objected(privacy.Unknown), "2026-03-01", false, true},
		{"an objection stands", lawfulbasis.LegitimateInterests, objected(privacy.No), "2026-03-01", false, true},
		{"grounds override it", lawfulbasis.LegitimateInterests, objected(privacy.Yes), "2026-03-01", false, false},
		{"whether there is one was not said", lawfulbasis.LegitimateInterests, privacy.Objection{}, "2026-03-01", false, false},
		{"a demand against legitimate interests", lawfulbasis.LegitimateInterests, privacy.NoObjection(), "2026-03-01", true, true},
		{"a demand against a contract", lawfulbasis.Contract, privacy.NoObjection(), "2026-03-01", true, false},
		{"a demand against what has ended", lawfulbasis.LegitimateInterests, privacy.NoObjection(), "2020-03-01", true, false},
	} {
		p, cvs := oneActivity(t, func(a *privacy.Activity) {
			a.Basis = c.basis
			a.Limits = []privacy.Limit{until("ended", retention.ContractEnded, retention.Years(3), false)}
		})
		item := privacy.Item{Of: cvs, Holds: privacy.AllHolds(), Uses: []privacy.Use{{
			For: "only", Objection: c.objection, Dates: retention.Dates{ContractEnded: retention.On(acmeDay(c.ended))},
		}}}
		d := p.RequiresErasure(&item, day)
		if c.onRequest {
			d = p.RequiresErasureOnRequest(&item, request, day)
		}
		stops := false
		for o := range d.Obligations() {
			stops = stops || o.Code == privacy.StopUse
		}
		assert.Equal(t, c.stops, stops, c.reason)
	}
}

// Explicit consent is consent too: withdrawing it ends the use of a special
// category, whatever basis stands beside it, and nothing else (Art. 9(2)(a),
// 17(1)(b)).
func TestWithdrawingExplicitConsentEndsTheUse(t *testing.T) {
	policy := privacy.MustNew(&privacy.Spec{
		ID: "one", Version: "1", Controllers: []string{"Acme"}, FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(0),
		Activities: []privacy.Activity{{
			ID: "only", Purpose: lawfulbasis.Recruitment, Role: lawfulbasis.Controller, Controllers: []string{"Acme"}, Basis: lawfulbasis.Contract,
			Condition: lawfulbasis.ExplicitConsent, About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.CV, subjects.Health),
			Limits: []privacy.Limit{until("hired", retention.Hired, retention.Years(1), false)},
		}},
	})
	for _, tt := range []struct {
		reason    string
		kind      subjects.Kind
		given     retention.When
		withdrawn retention.When
		want      privacy.Outcome
	}{
		{"Art. 9(2)(a): while the consent lasts", subjects.Health, acmeOn("2026-01-01"), retention.NotYet(), privacy.Permitted},
		{"Art. 17(1)(b): withdrawn", subjects.Health, acmeOn("2026-01-01"), acmeOn("2026-06-01"), privacy.Required},
		{"Art. 9(2)(a): never given", subjects.Health, retention.NotYet(), retention.NotYet(), privacy.Required},
		{"Art. 5(2): not said", subjects.Health, acmeOn("2026-01-01"), retention.When{}, privacy.Undetermined},
		{"Art. 9(1): what is of no special category does not rest on it", subjects.CV, acmeOn("2026-01-01"), acmeOn("2026-06-01"), privacy.Permitted},
	} {
		set := policy.MustDataset(privacy.DatasetSpec{
			Name: "item", About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(tt.kind), For: []privacy.ActivityID{"only"},
		})
		item := privacy.Item{Of: set, Holds: privacy.AllHolds(), Uses: []privacy.Use{{
			For: "only", Dates: retention.Dates{Hired: retention.NotYet()}, Consent: privacy.Consent{Given: tt.given, Withdrawn: tt.withdrawn},
		}}}
		d := policy.RequiresErasure(&item, acmeDay("2026-11-24"))
		assert.Equal(t, tt.want, d.Outcome(), tt.reason)
	}
}

// The last day for which a consent was asked ends the use, unless the policy's
// own period ends it earlier (Art. 5(1)(e), 6(1)(a)).
func TestAConsentEndsWithItsLastDay(t *testing.T) {
	policy, cvs := oneActivity(t, func(a *privacy.Activity) {
		a.Basis = lawfulbasis.Consent
		a.Limits = []privacy.Limit{until("year", retention.ConsentGiven, retention.Years(1), false)}
	})
	for _, tt := range []struct{ reason, last, want string }{
		{"the policy's year alone", "", "2027-03-01"},
		{"a shorter consent", "2026-12-31", "2026-12-31"},
		{"a longer one changes nothing", "2028-12-31", "2027-03-01"},
	} {
		item := privacy.Item{Of: cvs, Holds: privacy.AllHolds(), Uses: []privacy.Use{{
			For: "only", Consent: privacy.Consent{Given: acmeOn("2026-03-01"), Withdrawn: retention.NotYet()},
		}}}
		if tt.last != "" {
			item.Uses[0].Consent.LastDay = acmeDay(tt.last)
		}
		for _, until := range policy.UseUntil(&item, acmeDay("2026-11-24")) {
			assert.Equal(t, tt.want, until.String(), tt.reason)
		}
		last := acmeDay(tt.want)
		for day, want := range map[retention.Date]privacy.Outcome{last: privacy.Permitted, last.AddDays(1): privacy.Required} {
			d := policy.RequiresErasure(&item, day)
			assert.Equal(t, want, d.Outcome(), "%s, on %s", tt.reason, day)
		}
	}
}
