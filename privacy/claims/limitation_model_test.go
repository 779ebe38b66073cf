package claims_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// The model of this file walks through the days on which something happens, with
// the calendar of package time. It is about claims of which everything is known.

// plus is a day a number of years later, 29 February clamped.
func plus(d time.Time, years int) time.Time {
	if d.Year() >= 9000 {
		return d
	}
	later := d.AddDate(years, 0, 0)
	if later.Day() != d.Day() {
		later = later.AddDate(0, 0, -1)
	}
	return later
}

// working is the first working day on or after a day.
func working(d time.Time) time.Time {
	for d.Year() < 9000 && (d.Weekday() == time.Saturday || retention.IsHoliday(retention.DateIn(d, time.UTC))) {
		d = d.AddDate(0, 0, 1)
	}
	return d
}

var forever = time.Date(9998, 1, 1, 0, 0, 0, 0, time.UTC)

// moment is the day of an event, and forever if it did not happen by a day.
func moment(w retention.When, by time.Time) time.Time {
	d, ok := w.Date()
	if !ok || d.Time().After(by) {
		return forever
	}
	return d.Time()
}

func latest(days ...time.Time) time.Time {
	return slices.MaxFunc(days, time.Time.Compare)
}

func earliest(days ...time.Time) time.Time {
	return slices.MinFunc(days, time.Time.Compare)
}

// walk returns the last day, forever while the claim is pursued.
func walk(kind claims.Kind, from, act retention.When, steps []claims.Step, asOf retention.Date) time.Time {
	by := asOf.Time()
	years := map[claims.Kind]int{
		claims.MoneyLoan: 10, claims.PromissoryNote: 10, claims.PeriodicRight: 10, claims.MaintenanceInstalment: 10,
	}[kind]
	if years == 0 {
		years = 3
	}
	plain := plus(moment(from, forever), years)
	twenty := forever
	if kind == claims.Damages {
		twenty = plus(moment(act, by), 20)
		plain = earliest(plain, twenty)
	}
	end, renewed := working(plain), false
	lengthen := func() {
		for _, s := range steps {
			if s.Kind == claims.Hindrance {
				to := earliest(plus(moment(s.On, by), 1), plus(plain, 10))
				if !renewed {
					to = earliest(to, twenty)
				}
				end = latest(end, working(to))
			}
		}
	}
	for _, s := range steps {
		lengthen()
		at, stop := moment(s.On, by), moment(s.Ended, by)
		if s.Kind == claims.Hindrance || at.Equal(forever) || at.After(end) {
			continue
		}
		var to time.Time
		second, hasSecond := s.Later.Date()
		switch s.Kind {
		case claims.Acknowledgement:
			if hasSecond {
				at = latest(at, second.Time())
			}
			to = plus(at, years)
		case claims.PublicCollection:
			to = plus(at, 10)
		case claims.Agreement:
			to = earliest(plus(at, 3), plus(plain, 10))
			if hasSecond {
				to = earliest(to, second.Time())
			}
			end = latest(end, working(to))
			continue
		case claims.Attachment:
			silent := plus(at, 10)
			if hasSecond && !second.After(asOf) {
				silent = plus(latest(at, second.Time()), 10)
			}
			if to = silent; !stop.After(silent) {
				to = plus(stop, 1)
			}
		default:
			legal := s.Kind == claims.Proceedings || s.Kind == claims.Enforcement
			switch {
			case stop.Equal(forever):
				to = forever
			case s.Result == claims.Upheld && s.Kind == claims.Proceedings && hasSecond:
				to = plus(latest(stop, second.Time()), 10)
			case s.Result == claims.Upheld:
				to = plus(stop, 10)
			case s.Result == claims.Unbinding:
				to = plus(stop, 3)
			case s.Result == claims.Dropped && legal && hasSecond:
				to = latest(plus(stop, 1), earliest(plus(second.Time(), 1), plus(stop, 3)))
			case s.Result == claims.Dropped:
				to = plus(stop, 1)
			}
		}
		if to.After(plain) {
			plain, renewed = to, true
		}
		end = latest(end, working(to))
	}
	lengthen()
	return end
}

// steps yields every step of a grid of days.
func everyStep(days, ends []retention.When) []claims.Step {
	var all []claims.Step
	for k := claims.Acknowledgement; k <= claims.Hindrance; k++ {
		for _, day := range days {
			for _, later := range []retention.When{notYet, on("2021-02-28"), on("2027-06-30")} {
				all = append(all, claims.Step{Kind: k, On: day, Ended: notYet, Later: later, Result: claims.Dropped})
				if k < claims.Proceedings || k > claims.Arrangement || k == claims.PublicCollection {
					continue
				}
				for _, end := range ends {
					for r := claims.Upheld; r <= claims.Forfeited; r++ {
						if r != claims.Unbinding || k == claims.Proceedings {
							all = append(all, claims.Step{Kind: k, On: day, Ended: end, Result: r, Later: later})
						}
					}
				}
			}
		}
	}
	return all
}

func TestLimitationWalk(t *testing.T) {
	from, act := on("2016-02-29"), on("1999-11-20")
	asOf := today
	check := func(kind claims.Kind, steps ...claims.Step) {
		c := claims.Claim{Kind: kind, From: from, ActEnded: act, Steps: claims.AllSteps(steps...)}
		if !c.Steps.IsSaid() {
			return
		}
		for _, s := range steps { // silence before 2026 is no single day
			if s.Kind == claims.Attachment {
				sign, ok := s.Later.Date()
				if !ok || sign.After(asOf) {
					return
				}
			}
		}
		want := walk(kind, from, act, steps, asOf)
		got := c.LastDay(asOf)
		if want.Equal(forever) {
			if !got.IsOpen() {
				require.True(t, got.IsOpen(), "%v %+v: %v", kind, steps, got)
			}
			return
		}
		d, ok := got.Date()
		if !ok || !d.Time().Equal(want) {
			require.Equal(t, want.Format(time.DateOnly), got.String(), "%v %+v", kind, steps)
		}
	}
	first := everyStep([]retention.When{on("2018-11-30"), on("2019-02-28"), on("2019-03-01")}, []retention.When{on("2019-12-23"), on("2020-02-29")})
	second := everyStep([]retention.When{on("2019-03-01"), on("2020-12-31"), on("2022-05-01")}, []retention.When{on("2022-08-31"), on("2026-11-24")})
	for _, kind := range []claims.Kind{claims.General, claims.MoneyLoan, claims.Damages} {
		for _, a := range first {
			check(kind, a)
			for _, b := range second {
				check(kind, a, b)
			}
		}
	}
}

// TestLimitationSpans holds the bounds of claims of which not all is known
// against all the days on which it can have been.
func TestLimitationSpans(t *testing.T) {
	whens := func(first, last string, stepDays int) []retention.When {
		var all []retention.When
		for d := date(first); !d.After(date(last)); d = d.AddDays(stepDays) {
			all = append(all, retention.On(d))
		}
		return append(all, on(last))
	}
	type loose struct {
		reason  string
		said    claims.Step
		on, end []retention.When
		later   []retention.When
		results []claims.Result
		from    []retention.When
		start   retention.When
	}
	exactFrom := []retention.When{on("2020-03-10")}
	one, none := []retention.When{on("2022-05-10")}, []retention.When{notYet}
	for _, c := range []loose{
		{
			reason: "an acknowledgement on one side of the end or the other",
			said:   claims.Step{Kind: claims.Acknowledgement, On: retention.Between(date("2022-01-10"), date("2024-01-10")), Later: notYet},
			on:     whens("2022-01-10", "2024-01-10", 1), later: none, end: none, results: []claims.Result{0},
		},
		{
			reason: "an acknowledgement that may not be there",
			said:   claims.Step{Kind: claims.Acknowledgement, On: retention.NoEarlierThan(date("2022-06-10")), Later: notYet},
			on:     append(whens("2022-06-10", "2026-11-23", 1), notYet), later: none, end: none, results: []claims.Result{0},
		},
		{
			reason: "a promise to pay later, on a day that is known roughly",
			said:   claims.Step{Kind: claims.Acknowledgement, On: on("2022-05-10"), Later: retention.Between(date("2022-04-01"), date("2022-07-01"))},
			on:     one, later: whens("2022-04-01", "2022-07-01", 1), end: none, results: []claims.Result{0},
		},
		{
			reason: "how it ended is not said",
			said:   claims.Step{Kind: claims.Proceedings, On: on("2022-05-10"), Ended: on("2023-06-10"), Later: notYet},
			on:     one, later: none, end: []retention.When{on("2023-06-10")}, results: []claims.Result{claims.Upheld, claims.Unbinding, claims.Dropped, claims.Forfeited},
		},
		{
			reason: "whether it ended is not said",
			said:   claims.Step{Kind: claims.Proceedings, On: on("2022-05-10"), Ended: retention.NoEarlierThan(date("2024-03-01")), Result: claims.Dropped, Later: notYet},
			on:     one, later: none, end: append(whens("2024-03-01", "2026-11-23", 1), notYet), results: []claims.Result{claims.Dropped},
		},
		{
			reason: "a judgment some time, performance some time",
			said:   claims.Step{Kind: claims.Proceedings, On: on("2022-05-10"), Ended: retention.Between(date("2022-06-01"), date("2022-09-01")), Result: claims.Upheld, Later: retention.Between(date("2022-08-01"), date("2022-12-01"))},
			on:     one, end: whens("2022-06-01", "2022-09-01", 3), later: whens("2022-08-01", "2022-12-01", 3), results: []claims.Result{claims.Upheld},
		},
		{
			reason: "a dismissal that the creditor learnt of some time",
			said:   claims.Step{Kind: claims.Enforcement, On: on("2022-05-10"), Ended: retention.Between(date("2023-06-01"), date("2023-09-01")), Result: claims.Dropped, Later: retention.Between(date("2024-08-01"), date("2027-12-01"))},
			on:     one, end: whens("2023-06-01", "2023-09-01", 3), later: whens("2024-08-01", "2027-12-01", 3), results: []claims.Result{claims.Dropped},
		},
		{
			reason: "an estate by the creditor's intent or not, ended or not",
			said:   claims.Step{Kind: claims.Estate, On: on("2022-05-10"), Ended: retention.NoEarlierThan(date("2025-06-01"))},
			on:     one, later: none, end: append(whens("2025-06-01", "2026-11-23", 1), notYet), results: []claims.Result{claims.Upheld, claims.Dropped, claims.Forfeited},
		},
		{
			reason: "an agreement some time, for some time",
			said:   claims.Step{Kind: claims.Agreement, On: retention.Between(date("2022-12-10"), date("2023-05-10")), Later: retention.Between(date("2023-01-01"), date("2026-12-01"))},
			on:     whens("2022-12-10", "2023-05-10", 1), later: whens("2023-01-01", "2026-12-01", 7), end: none, results: []claims.Result{0},
		},
		{
			reason: "an attachment that ended some time, with a sign some time",
			said:   claims.Step{Kind: claims.Attachment, On: on("2022-05-10"), Ended: retention.Between(date("2024-12-10"), date("2025-05-10")), Later: retention.Between(date("2023-01-01"), date("2023-12-01"))},
			on:     one, end: whens("2024-12-10", "2025-05-10", 5), later: whens("2023-01-01", "2023-12-01", 5), results: []claims.Result{0},
		},
		{
			reason: "an attachment that ended before or after ten years of silence",
			said:   claims.Step{Kind: claims.Attachment, On: on("2016-05-10"), Ended: retention.Between(date("2026-02-10"), date("2026-08-10")), Later: notYet},
			on:     []retention.When{on("2016-05-10")}, end: whens("2026-02-10", "2026-08-10", 1), later: none, results: []claims.Result{0},
			from: []retention.When{on("2014-03-10")},
		},
		{
			reason: "a hindrance that ended some time",
			said:   claims.Step{Kind: claims.Hindrance, On: retention.Between(date("2022-01-10"), date("2025-05-10"))},
			on:     whens("2022-01-10", "2025-05-10", 1), later: none, end: none, results: []claims.Result{0},
		},
		{
			reason: "the start is some day",
			said:   claims.Step{Kind: claims.PublicCollection, On: retention.Between(date("2022-12-10"), date("2023-05-10"))},
			on:     whens("2022-12-10", "2023-05-10", 1), later: none, end: none, results: []claims.Result{0},
			from: whens("2019-11-01", "2020-04-10", 1), start: retention.Between(date("2019-11-01"), date("2020-04-10")),
		},
	} {
		froms, start := c.from, c.start
		if froms == nil {
			froms = exactFrom
		}
		if !start.IsSaid() {
			start = froms[0]
		}
		var lo, hi time.Time
		for _, from := range froms {
			for _, day := range c.on {
				for _, end := range c.end {
					for _, later := range c.later {
						for _, r := range c.results {
							n := walk(claims.General, from, notYet, []claims.Step{{Kind: c.said.Kind, On: day, Ended: end, Later: later, Result: r}}, today)
							if lo.IsZero() || n.Before(lo) {
								lo = n
							}
							if n.After(hi) {
								hi = n
							}
						}
					}
				}
			}
		}
		got := claims.Claim{Kind: claims.General, From: start, Steps: claims.AllSteps(c.said)}.LastDay(today)
		first, _ := got.From()
		assert.Equal(t, lo.Format(time.DateOnly), first.String(), c.reason)
		last, bounded := got.To()
		if hi.Equal(forever) {
			assert.False(t, bounded, c.reason)
		} else {
			assert.Equal(t, hi.Format(time.DateOnly), last.String(), c.reason)
		}
	}
}

func TestLimitationUnknown(t *testing.T) {
	ordered := claims.AllSteps(step(claims.Acknowledgement, "2022-01-10"), step(claims.Acknowledgement, "2023-01-10"))
	assert.True(t, ordered.IsSaid())
	n := 0
	for range ordered.All() {
		n++
	}
	assert.Equal(t, 2, n)
	assert.False(t, claims.AllSteps(step(claims.Acknowledgement, "2023-01-10"), step(claims.Acknowledgement, "2022-01-10")).IsSaid(), "out of order is not said")
	assert.True(t, claims.AllSteps(claims.Step{On: retention.Between(date("2022-01-01"), date("2022-01-10"))}, step(claims.Acknowledgement, "2022-01-05")).IsSaid(), "perhaps in order")
	assert.False(t, claims.Steps{}.IsSaid(), "the zero Steps says nothing")
	for _, c := range []struct {
		reason string
		claim  claims.Claim
		want   string
	}{
		{"nothing said", claims.Claim{}, "unknown"},
		{"no word of the steps", claims.Claim{Kind: claims.General, From: on("2022-03-10")}, "2025-03-10.."},
		{"a step of no kind", claims.Claim{Kind: claims.General, From: on("2022-03-10"), Steps: claims.AllSteps(claims.Step{On: on("2022-04-10")})}, "2025-03-10.."},
		{"a step that says nothing", claims.Claim{Kind: claims.General, From: on("2022-03-10"), Steps: claims.AllSteps(claims.Step{Kind: claims.Proceedings})}, "2025-03-10.."},
		{"a result that such a step cannot have", claims.Claim{Kind: claims.General, From: on("2022-03-10"), Steps: claims.AllSteps(ended(claims.Estate, "2022-04-10", "2022-05-10", claims.Unbinding))}, "2025-03-10..2032-05-10"},
		{"an acknowledgement without word of a later day", claims.Claim{Kind: claims.General, From: on("2022-03-10"), Steps: claims.AllSteps(claims.Step{Kind: claims.Acknowledgement, On: on("2022-04-11")})}, "2025-04-11.."},
		{"an attachment without word of a sign: one can have come today", claims.Claim{Kind: claims.General, From: on("2022-03-10"), Steps: claims.AllSteps(claims.Step{Kind: claims.Attachment, On: on("2022-04-11"), Ended: notYet})}, "2032-04-12..2036-11-24"},
		{"a kind that is not said", claims.Claim{From: on("2012-03-12"), ActEnded: on("2012-01-10"), Steps: claims.AllSteps()}, "2015-03-12..2022-03-14"},
		{"a kind that is not said may be damages of an old act", claims.Claim{From: on("2012-03-12"), Steps: claims.AllSteps()}, "..2022-03-14"},
		{"the start is lost", claims.Claim{Kind: claims.General, From: retention.NoLaterThan(date("2012-03-12")), Steps: claims.AllSteps()}, "..2015-03-12"},
		{"it began before all days", claims.Claim{Kind: claims.General, From: retention.Always(), Steps: claims.AllSteps()}, "never"},
		{"an event that happened some time", claims.Claim{Kind: claims.General, From: retention.Between(date("2012-03-12"), date("2012-04-12")), Steps: claims.AllSteps()}, "2015-03-12..2015-04-13"},
	} {
		assert.Equal(t, c.want, c.claim.LastDay(today).String(), c.reason)
	}
	assert.Equal(t, retention.Bound{}, claims.Claim{}.LastDay(retention.Date{}), "no day was asked about")
	a := claims.MayClaim(claims.Claim{}, retention.Date{})
	assert.Equal(t, privacy.Undetermined, a.Outcome(), "no day was asked about")
	assert.Empty(t, missing(a))
}

func TestMayClaimExact(t *testing.T) {
	var kinds []func(*claims.Claim)
	for k := claims.General; k <= claims.Damages; k++ {
		kinds = append(kinds, func(c *claims.Claim) { c.Kind = k })
	}
	steps := func(s ...claims.Step) func(*claims.Claim) {
		all := claims.AllSteps(s...)
		return func(c *claims.Claim) { c.Steps = all }
	}
	froms := []retention.When{retention.Always(), on("2005-03-10"), on("2020-03-10"), on("2024-03-11"), notYet}
	acts := []retention.When{retention.Always(), on("2004-03-10"), on("2010-03-10"), notYet}
	dims := []dim[claims.Claim]{
		{code: claims.TheKind, values: kinds},
		days(claims.TheStart, func(c *claims.Claim) *retention.When { return &c.From }, froms...),
		days(claims.TheDamagingAct, func(c *claims.Claim) *retention.When { return &c.ActEnded }, acts...),
		{code: claims.TheSteps, values: []func(*claims.Claim){steps(), steps(step(claims.Hindrance, "2025-03-10")), steps(pending(claims.Proceedings, "0001-01-02"))}},
	}
	// Steps that are not said can be none, and can be a pursuit begun in time.
	exact(t, claims.Claim{}, dims, privacy.Permitted, privacy.Forbidden,
		func(c claims.Claim) ruling.Answer { return claims.MayClaim(c, today) },
		func(at []int) bool {
			k := claims.General + claims.Kind(at[0])
			ten := k == claims.MoneyLoan || k == claims.PromissoryNote || k == claims.PeriodicRight || k == claims.MaintenanceInstalment
			open := at[1] >= 3 || at[1] == 2 && ten
			if k == claims.Damages {
				open = open && at[2] >= 2
			}
			// A hindrance that ended on 2025-03-10 helps no longer; a case begun in
			// time is pursued.
			return open || at[3] == 2 && at[1] != 0 && (k != claims.Damages || at[2] != 0)
		})
}

// TestLimitationTold: an answer tells the period, and what was done by the day.
func TestLimitationTold(t *testing.T) {
	for kind, code := range map[claims.Kind]ruling.Code{
		claims.General: claims.GeneralPeriod, claims.SellerCredit: claims.GeneralPeriod, claims.Interest: claims.GeneralPeriod,
		claims.MoneyLoan: claims.LoanPeriod, claims.PromissoryNote: claims.LoanPeriod,
		claims.PeriodicRight: claims.PeriodicPeriod, claims.Instalment: claims.PeriodicPeriod, claims.MaintenanceInstalment: claims.PeriodicPeriod,
		claims.Damages: claims.DamagesPeriod,
	} {
		assert.Equal(t, []ruling.Code{code}, told(claims.MayClaim(claims.Claim{Kind: kind, From: begins, Steps: claims.AllSteps()}, today)), kind)
	}
	for kind, code := range map[claims.StepKind]ruling.Code{
		claims.Acknowledgement: claims.WasAcknowledged, claims.Proceedings: claims.WasPursued, claims.Enforcement: claims.WasEnforced,
		claims.Attachment: claims.WasAttached, claims.PublicCollection: claims.WasCollectedPublicly, claims.Estate: claims.WasFiledInEstate,
		claims.Arrangement: claims.WasFiledForSettlement, claims.Agreement: claims.WasExtended, claims.Hindrance: claims.WasHindered,
	} {
		of := func(day retention.When) ruling.Answer {
			return claims.MayClaim(claims.Claim{From: begins, Steps: claims.AllSteps(claims.Step{Kind: kind, On: day})}, today)
		}
		assert.Equal(t, []ruling.Code{code}, told(of(on("2026-11-23"))), kind)
		want := []ruling.Code{}
		if kind == claims.Hindrance {
			want = []ruling.Code{code} // it lasts
		}
		assert.ElementsMatch(t, want, told(of(on("2026-11-24"))), kind)
	}
	assert.Empty(t, told(claims.MayClaim(claims.Claim{From: begins, Steps: claims.AllSteps(claims.Step{On: on("2026-11-23")})}, today)), "a step of no kind tells nothing")
}

var begins = on("2026-11-23")

// told lists the codes of the reasons that hold and do not decide.
func told(a ruling.Answer) []ruling.Code {
	var codes []ruling.Code
	for r := range a.Reasons() {
		if !r.Decides {
			codes = append(codes, r.Code)
		}
	}
	return codes
}
