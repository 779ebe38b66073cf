package retention_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/retention"
)

// A portfolio of claims comes in on 2 November. A report to a credit agency on
// the fifth would be the first disclosure, and calls for informing by then.
func ExampleInformBy() {
	obtained := retention.On(retention.MustParseDate("2026-11-02"))
	letter := retention.On(retention.MustParseDate("2026-11-09"))
	safe, _ := retention.InformBy(obtained, letter, retention.NotYet())
	fmt.Println("with the first letter:", safe)
	safe, _ = retention.InformBy(obtained, letter, retention.On(retention.MustParseDate("2026-11-05")))
	fmt.Println("with the report before it:", safe)
	safe, _ = retention.InformBy(obtained, letter, retention.When{})
	fmt.Println("where nobody knows of reports:", safe)
	// Output:
	// with the first letter: 2026-11-09
	// with the report before it: 2026-11-05
	// where nobody knows of reports: 2026-11-02..2026-11-09
}

// TestInformBy has days worked out by hand from GDPR Art. 14(3) and Reg. 1182/71
// Art. 3 with the holidays of Norway. The words are those of When and Bound.
func TestInformBy(t *testing.T) {
	tests := []struct{ reason, obtained, contacted, disclosed, safe, outer string }{
		{"Art. 14(3)(b): the first letter", "2026-11-02", "2026-11-09", "not-yet", "2026-11-09", "2026-11-09"},
		{"Art. 14(3)(a): neither letter nor report", "2026-11-02", "not-yet", "not-yet", "2026-12-02", "2026-12-02"},
		{"Art. 14(3)(c): a report to a credit bureau", "2026-11-02", "not-yet", "2026-11-05", "2026-11-05", "2026-11-05"},
		{"Art. 14(3): the report before the letter", "2026-11-02", "2026-11-09", "2026-11-05", "2026-11-05", "2026-11-05"},
		{"Art. 14(3): the letter before the report", "2026-11-02", "2026-11-05", "2026-11-09", "2026-11-05", "2026-11-05"},
		{"DT-47: data from the creditor, then a letter", "2025-01-31", "2025-02-10", "not-yet", "2025-02-10", "2025-02-10"},
		{"DT-47 without the letter: clamped to 28 February", "2025-01-31", "not-yet", "not-yet", "2025-02-28", "2025-02-28"},

		{"Art. 14(3)(b): a letter the day before the month is over", "2026-11-02", "2026-12-01", "not-yet", "2026-12-01", "2026-12-01"},
		{"Art. 14(3)(a), (b): a letter the day the month is over", "2026-11-02", "2026-12-02", "not-yet", "2026-12-02", "2026-12-02"},
		{"Art. 14(3)(a): a letter the day after changes nothing", "2026-11-02", "2026-12-03", "not-yet", "2026-12-02", "2026-12-02"},
		{"Art. 14(3)(c): a report the day before the month is over", "2026-11-02", "not-yet", "2026-12-01", "2026-12-01", "2026-12-01"},
		{"Art. 14(3)(a): a report the day after changes nothing", "2026-11-02", "not-yet", "2026-12-03", "2026-12-02", "2026-12-02"},
		{"Art. 14(3)(b): a letter the day the data comes in", "2026-11-02", "2026-11-02", "not-yet", "2026-11-02", "2026-11-02"},

		{"Art. 3(4): the month ends on Maundy Thursday", "2026-03-02", "not-yet", "not-yet", "2026-04-02", "2026-04-07"},
		{"Art. 3(4) moves the month: a letter while it runs on", "2026-03-02", "2026-04-06", "not-yet", "2026-04-02", "2026-04-06"},
		{"Art. 3(4) does not move a letter: Maundy Thursday itself", "2026-03-02", "2026-04-02", "not-yet", "2026-04-02", "2026-04-02"},
		{"Art. 3(4) does not move a report: a Saturday", "2026-11-02", "not-yet", "2026-11-07", "2026-11-07", "2026-11-07"},
		{"Art. 3(2)(c) before 3(4): clamped to a Sunday", "2027-01-31", "not-yet", "not-yet", "2027-02-28", "2027-03-01"},

		{"nothing obtained, nothing due", "not-yet", "not-yet", "not-yet", "open", "open"},
		{"nothing obtained: a letter used other data", "not-yet", "2026-11-09", "not-yet", "open", "open"},
		{"held before all days", "always", "not-yet", "not-yet", "never", "never"},
		{"a letter before the data came used other data, and the prudent day is the first", "2026-11-02", "2026-10-01", "not-yet", "2026-11-02", "2026-11-02"},

		{"reports not said: between obtaining and the month", "2026-11-02", "not-yet", "", "2026-11-02..2026-12-02", "2026-11-02..2026-12-02"},
		{"reports not said: the letter still bounds it", "2026-11-02", "2026-11-09", "", "2026-11-02..2026-11-09", "2026-11-02..2026-11-09"},
		{"letter not said, and the month rolls", "2026-03-02", "", "not-yet", "2026-03-02..2026-04-02", "2026-03-02..2026-04-07"},
		{"obtained some day in November", "2026-11-02..2026-11-30", "not-yet", "not-yet", "2026-12-02..2026-12-30", "2026-12-02..2026-12-30"},
		{"obtained by a day", "..2026-11-30", "not-yet", "not-yet", "..2026-12-30", "..2026-12-30"},
		{"a letter, obtaining not said: it was obtained by then", "", "2026-11-09", "not-yet", "..2026-11-09", "..2026-11-09"},
		{"obtained from a day on, or not yet; a letter settles that", "2026-11-02..", "2026-11-09", "not-yet", "2026-11-09", "2026-11-09"},
		{"obtained from a day on, or not yet", "2026-11-02..", "not-yet", "not-yet", "2026-12-02..", "2026-12-02.."},
		{"a letter by a day", "2026-11-02", "..2026-11-09", "not-yet", "2026-11-02..2026-11-09", "2026-11-02..2026-11-09"},
		{"a letter from a day on, or not yet", "2026-11-02", "2026-11-09..", "not-yet", "2026-11-09..2026-12-02", "2026-11-09..2026-12-02"},
		{"nothing said", "", "", "", "unknown", "unknown"},
		{"the calendar ends", "9999-12-31", "not-yet", "not-yet", "9999-12-31", "9999-12-31"},
	}
	for _, test := range tests {
		var whens [3]retention.When
		for i, text := range []string{test.obtained, test.contacted, test.disclosed} {
			require.NoError(t, whens[i].UnmarshalText([]byte(text)), test.reason)
		}
		safe, outer := retention.InformBy(whens[0], whens[1], whens[2])
		assert.Empty(t, cmp.Diff(test.safe, safe.String()), "%s, safe", test.reason)
		assert.Empty(t, cmp.Diff(test.outer, outer.String()), "%s, outer", test.reason)
	}
}

// The model counts days, and has two that are none: one before all and one that
// has not come.
const (
	informNever = -1 << 20
	informOpen  = 1 << 20
)

var informZero = time.Date(2027, time.January, 1, 0, 0, 0, 0, time.UTC)

func informDate(n int) retention.Date { return retention.DateIn(informZero.AddDate(0, 0, n), time.UTC) }

// informMonth is one month later by the package time, which goes over into the
// next month where the month is too short.
func informMonth(n int, rolled bool) int {
	if n == informNever || n == informOpen {
		return n
	}
	day := informZero.AddDate(0, 0, n)
	month := time.Date(day.Year(), day.Month()+1, day.Day(), 0, 0, 0, 0, time.UTC)
	if month.Day() != day.Day() {
		month = month.AddDate(0, 0, -month.Day())
	}
	n = int(month.Sub(informZero) / (24 * time.Hour))
	for rolled && !retention.IsWorkingDay(informDate(n)) {
		n++
	}
	return n
}

// informSpan is what is known of an event, and the days of the grid that it can
// have.
type informSpan struct {
	when retention.When
	can  []int
}

// informGrid has both sides of every boundary of what is obtained on 30 or
// 31 January or 1 February 2027: the month ends on Sunday 28 February, twice, or
// on 1 March.
var informGrid = []int{informNever, 28, 29, 30, 31, 57, 58, 59, informOpen}

// informSpans are all that can be known of an event, with the ends of what is
// known on one of these days of the grid.
func informSpans(ends ...int) []informSpan {
	var spans []informSpan
	all := informGrid
	isEnd := func(n int) bool {
		return len(ends) == 0 || n == informNever || n == informOpen || slices.Contains(ends, n)
	}
	for i := range all {
		for j := i; j < len(all); j++ {
			if !isEnd(all[i]) || !isEnd(all[j]) {
				continue
			}
			var w retention.When
			switch lo, hi := all[i], all[j]; {
			case lo == informOpen:
				w = retention.NotYet()
			case hi == informNever:
				w = retention.Always()
			case lo == informNever && hi == informOpen: // not said
			case lo == informNever:
				w = retention.NoLaterThan(informDate(hi))
			case hi == informOpen:
				w = retention.NoEarlierThan(informDate(lo))
			default:
				w = retention.Between(informDate(lo), informDate(hi))
			}
			spans = append(spans, informSpan{w, all[i : j+1]})
		}
	}
	return spans
}

// since are the days on which an event can have used the data: none before the
// first on which it can have been obtained, and that one if no other is left.
func (s informSpan) since(first int) []int {
	for i, n := range s.can {
		if n >= first {
			return s.can[i:]
		}
	}
	return []int{first}
}

func informText(lo, hi int) string {
	text := func(n int) string {
		if n == informNever || n == informOpen {
			return ""
		}
		return informDate(n).String()
	}
	switch {
	case lo == informOpen:
		return "open"
	case hi == informNever:
		return "never"
	case lo == informNever && hi == informOpen:
		return "unknown"
	case lo == hi:
		return text(lo)
	}
	return text(lo) + ".." + text(hi)
}

// TestInformByEveryCompletion takes all that can be known of the three events,
// on the grid, and holds the bounds against the earliest and the latest result
// of all the ways in which it can have been.
func TestInformByEveryCompletion(t *testing.T) {
	obtained := informSpans(29, 30, 31)
	events := informSpans()
	seen := 0
	for _, o := range obtained {
		for _, c := range events {
			for _, d := range events {
				least, most := [2]int{informOpen, informOpen}, [2]int{informNever, informNever}
				for _, on := range o.can {
					for _, letter := range c.since(o.can[0]) {
						for _, report := range d.since(o.can[0]) {
							if on > letter || on > report {
								continue
							}
							for i, rolled := range []bool{false, true} {
								due := min(informMonth(on, rolled), letter, report)
								least[i], most[i] = min(least[i], due), max(most[i], due)
							}
						}
					}
				}
				safe, outer := retention.InformBy(o.when, c.when, d.when)
				if safe.String() != informText(least[0], most[0]) || outer.String() != informText(least[1], most[1]) {
					t.Fatalf("obtained %v, contacted %v, disclosed %v: safe %v and not %v, outer %v and not %v", o.when, c.when, d.when,
						safe, informText(least[0], most[0]), outer, informText(least[1], most[1]))
				}
				seen++
			}
		}
	}
	assert.Equal(t, 15*45*45, seen)
}

// TestInformByNoLater is I55: no event makes the day later, however little is
// known of it, and the day is never later than the month nor outer before safe.
// The two kinds of event count alike.
func TestInformByNoLater(t *testing.T) {
	notLater := func(a, b retention.Bound) bool { return a == a.Earlier(b) }
	events := informSpans()
	for _, o := range informSpans(29, 30, 31) {
		month, rolled := retention.InformBy(o.when, retention.NotYet(), retention.NotYet())
		for _, c := range events {
			one, oneOuter := retention.InformBy(o.when, c.when, retention.NotYet())
			for _, d := range events {
				two, twoOuter := retention.InformBy(o.when, c.when, d.when)
				if !notLater(two, one) || !notLater(one, month) || !notLater(twoOuter, oneOuter) || !notLater(oneOuter, rolled) || !notLater(two, twoOuter) {
					t.Fatalf("obtained %v: contacted %v gives %v and %v, and disclosed %v %v and %v", o.when, c.when, one, oneOuter, d.when, two, twoOuter)
				}
				safe, outer := retention.InformBy(o.when, d.when, c.when)
				if safe != two || outer != twoOuter {
					t.Fatalf("obtained %v: %v and %v count differently", o.when, c.when, d.when)
				}
			}
		}
	}
}

// TestInformByEveryDay is I50 and I52 for the month: it is the month of an
// answer on every day from 2024 to 2039.
func TestInformByEveryDay(t *testing.T) {
	days := 0
	for obtained := retention.MustParseDate("2024-01-01"); obtained.Year() < 2040; obtained = obtained.AddDays(1) {
		safe, outer := retention.InformBy(retention.On(obtained), retention.NotYet(), retention.NotYet())
		month := retention.AnswerBy(obtained)
		require.Equal(t, retention.OnDay(month.Safe), safe, obtained)
		require.Equal(t, retention.OnDay(month.Outer), outer, obtained)
		days++
	}
	assert.Equal(t, 5844, days)
}

func TestInformByAllocatesNothing(t *testing.T) {
	obtained := retention.On(retention.MustParseDate("2026-11-02"))
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		retention.InformBy(obtained, retention.When{}, retention.NotYet())
	}))
}
