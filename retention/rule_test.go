package retention

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// TestDutyIsNeverShortened: five years after a year that ended on a fixed 28
// February in a leap year run through 28 February, although five years after the
// day on which the next year began end there too.
func TestDutyIsNeverShortened(t *testing.T) {
	february := YearEnding(time.February, 28)
	for _, test := range []struct {
		reason, event string
		anchor        Anchor
		period        Period
		year          YearEnd
		want          string
	}{
		{"bokføringsloven § 13: a year that ended on 28 February 2024", "2024-02-28", EndOfFinancialYear, Years(5), february, "2029-03-01"},
		{"four years, to a leap year", "2024-02-28", EndOfFinancialYear, Years(4), february, "2028-02-29"},
		{"a year that ended on the last of February", "2024-02-28", EndOfFinancialYear, Years(5), YearEnding(time.February, 29), "2029-03-01"},
		{"in a common year", "2023-02-28", EndOfFinancialYear, Years(5), february, "2028-03-01"},
		{"a year that ended on 30 January", "2026-01-30", EndOfFinancialYear, Months(1), YearEnding(time.January, 30), "2026-03-01"},
		{"a year that ended on 30 June", "2026-06-30", EndOfFinancialYear, Years(3).And(Months(6)), YearEnding(time.June, 30), "2030-01-01"},
		{"the end of February", "2026-02-10", EndOfMonth, Months(1), YearEnd{}, "2026-04-01"},
		{"the end of 2026", "2026-02-10", EndOfYear, Years(5), YearEnd{}, "2032-01-01"},
		{"an event: the day after", "2026-02-10", DayOf, Years(5), YearEnd{}, "2031-02-11"},
		{"beyond the calendar", "9998-02-10", DayOf, Years(5), YearEnd{}, "9999-12-31"},
	} {
		duty := Duty{From: Booked, Anchor: test.anchor, Period: test.period}
		assert.Equal(t, test.want, duty.FirstFree(on(test.event), test.year).String(), test.reason)
	}
	// No year end, and no day of a year, gives less than the period after either.
	for day := MustParseDate("2023-01-01"); day.Year() < 2025; day = day.AddDays(1) {
		year := YearEnding(day.Month(), day.Day())
		for _, period := range []Period{Months(1), Months(42), Years(5)} {
			free, _ := Duty{From: Booked, Anchor: EndOfFinancialYear, Period: period}.FirstFree(On(day), year).Date()
			assert.True(t, free.After(period.After(day)), "%v after the year that ended on %v", period, day)
			assert.False(t, free.Before(period.After(EndOfFinancialYear.Instant(day, year))), "%v after the year that ended on %v", period, day)
		}
	}
}

// TestNothingToCount: a rule that lacks a part is unknown, and no day is due.
func TestNothingToCount(t *testing.T) {
	day := MustParseDate("2026-03-10")
	for _, test := range []struct {
		reason string
		anchor Anchor
		period Period
		year   YearEnd
	}{
		{"no anchor", 0, Years(1), CalendarYear()},
		{"no such anchor", 200, Years(1), CalendarYear()},
		{"no period", DayOf, Period{}, CalendarYear()},
		{"no end of the financial year", EndOfFinancialYear, Years(1), YearEnd{}},
	} {
		limit := Limit{From: CaseClosed, Anchor: test.anchor, Period: test.period}
		duty := Duty{From: CaseClosed, Anchor: test.anchor, Period: test.period}
		most := Ceiling{From: CaseClosed, Anchor: test.anchor, Period: test.period}
		assert.Equal(t, unknown, limit.LastDay(On(day), test.year), test.reason)
		assert.Equal(t, unknown, duty.FirstFree(On(day), test.year), test.reason)
		assert.Equal(t, unknown, most.LastDay(On(day), test.year), test.reason)
		assert.True(t, limit.Cutoff(day, test.year).IsZero(), test.reason)
		assert.True(t, duty.Cutoff(day, test.year).IsZero(), test.reason)
		assert.True(t, most.Cutoff(day, test.year).IsZero(), test.reason)
	}
}

// TestSpread: what is known of an event becomes what is known of the end.
func TestSpread(t *testing.T) {
	limit := Limit{From: CaseClosed, Anchor: DayOf, Period: Years(1)}
	d, e := MustParseDate("2024-02-29"), MustParseDate("2026-03-10")
	for _, test := range []struct {
		event When
		want  string
	}{
		{When{}, "unknown"},
		{On(d), "2025-02-28"},
		{NotYet(), "open"},
		{Always(), "never"},
		{Between(d, e), "2025-02-28..2027-03-10"},
		{NoLaterThan(e), "..2027-03-10"},
		{NoEarlierThan(d), "2025-02-28.."},
	} {
		assert.Equal(t, test.want, limit.LastDay(test.event, YearEnd{}).String(), test.event.String())
	}
}

// TestLastDays: the last day is the day before an exclusive instant plus the
// period, and one day less where the erasing itself falls within it.
func TestLastDays(t *testing.T) {
	june := YearEnding(time.June, 30)
	for _, test := range []struct {
		reason, event string
		anchor        Anchor
		period        Period
		want, most    string
	}{
		{"Reg. 1182/71 Art. 3(1): the day of the event is not counted", "2026-03-10", DayOf, Years(3), "2029-03-10", "2029-03-09"},
		{"from the end of March", "2026-03-10", EndOfMonth, Months(1), "2026-04-30", "2026-04-29"},
		{"from the end of 2026", "2026-03-10", EndOfYear, Years(3), "2029-12-31", "2029-12-30"},
		{"from the end of the financial year on 30 June", "2026-07-01", EndOfFinancialYear, Years(1), "2028-06-30", "2028-06-29"},
		{"on the event itself", "2026-03-10", DayOf, Days(0), "2026-03-10", "2026-03-09"},
		{"before the first day there is", "0001-01-01", DayOf, Days(0), "0001-01-01", "0001-01-01"},
	} {
		limit := Limit{From: CaseClosed, Anchor: test.anchor, Period: test.period}
		assert.Equal(t, test.want, limit.LastDay(on(test.event), june).String(), test.reason)
		most := Ceiling{From: CaseClosed, Anchor: test.anchor, Period: test.period}
		assert.Equal(t, test.want, most.LastDay(on(test.event), june).String(), test.reason)
		most.AtLatest = true
		assert.Equal(t, test.most, most.LastDay(on(test.event), june).String(), test.reason)
	}
}

// TestExceeds: on one day of some leap cycle is enough.
func TestExceeds(t *testing.T) {
	week := Ceiling{From: Recorded, Anchor: DayOf, Period: Weeks(1), AtLatest: true}
	for _, test := range []struct {
		reason string
		limit  Limit
		most   Ceiling
		want   bool
	}{
		{"six days, as erasing falls within the week", Limit{Anchor: DayOf, Period: Days(6)}, week, false},
		{"a week", Limit{Anchor: DayOf, Period: Weeks(1)}, week, true},
		{"a month is longer than thirty days in January", Limit{Anchor: DayOf, Period: Months(1)}, Ceiling{Anchor: DayOf, Period: Days(30)}, true},
		{"and never than thirty-one", Limit{Anchor: DayOf, Period: Months(1)}, Ceiling{Anchor: DayOf, Period: Days(31)}, false},
		{"the end of the year adds up to a year", Limit{Anchor: EndOfYear, Period: Years(3)}, Ceiling{Anchor: DayOf, Period: Years(4)}, false},
		{"but not to less", Limit{Anchor: EndOfYear, Period: Years(3)}, Ceiling{Anchor: DayOf, Period: Years(3).And(Months(11))}, true},
	} {
		assert.Equal(t, test.want, test.limit.Exceeds(test.most, CalendarYear()), test.reason)
	}
}

// TestCutoffs inverts every rule of the statutes and of the policies for every day
// of 2016 to 2036: the cutoff is the last event day that is due.
func TestCutoffs(t *testing.T) {
	type rule struct {
		name   string
		cutoff func(Date, YearEnd) Date
		due    func(When, YearEnd) Bound
	}
	var rules []rule
	for _, d := range statutoryDuties {
		rules = append(rules, rule{d.Law.String(), d.Cutoff, d.FirstFree})
	}
	for _, c := range statutoryCeilings {
		rules = append(rules, rule{c.Law.String(), c.Cutoff, func(w When, y YearEnd) Bound { return c.LastDay(w, y).AddDays(1) }})
	}
	for _, anchor := range []Anchor{DayOf, EndOfMonth, EndOfYear, EndOfFinancialYear} {
		for _, period := range []Period{Days(0), Days(14), Days(30), Weeks(1), Months(1), Months(3), Months(6), Years(1), Years(2), Years(3), Years(5), Years(10)} {
			l := Limit{From: CaseClosed, Anchor: anchor, Period: period}
			rules = append(rules, rule{anchor.String() + " " + period.String(), l.Cutoff, func(w When, y YearEnd) Bound { return l.LastDay(w, y).AddDays(1) }})
		}
	}
	for _, r := range rules {
		for _, year := range []YearEnd{CalendarYear(), YearEnding(time.February, 28)} {
			for day := MustParseDate("2016-01-01"); day.Year() <= 2036; day = day.AddDays(1) {
				last := r.cutoff(day, year)
				due, _ := r.due(On(last), year).Date()
				notDue, _ := r.due(On(last.AddDays(1)), year).Date()
				if last.IsZero() || due.After(day) || !notDue.After(day) {
					t.Fatalf("%s: on %v the cutoff is %v", r.name, day, last)
				}
			}
		}
		assert.True(t, r.cutoff(Date{}, CalendarYear()).IsZero(), "no day was asked about")
		assert.True(t, r.cutoff(MustParseDate("0001-01-01"), CalendarYear()).IsZero(), "nothing is due on the first day there is")
	}
}
