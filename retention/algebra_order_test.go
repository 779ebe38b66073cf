package retention

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// This file is about days by their order. The algebra looks at days by comparing
// them alone, and at the days right before and after them, so that its answer
// depends on the order of the days of an item and on which of them are next to each
// other. The grids of TestExactFacts have every order of days that are; here are
// those of days that are not, and the days are walked through.

// The days of an item, in the places of an order; the day asked about is last.
const (
	atBegin = iota
	atLast
	atFree
	atMaximum
	atSince
	atReleased
	atAsked
	placesOfOrder
)

// none is the rank of a day that is not there.
const none = -1

// orders calls see with every weak order of the day asked about and of each choice
// of the other six days: the rank of each, from 0, days that are the same having
// the same. There are 85,220 of them.
func orders(see func(ranks *[placesOfOrder]int)) {
	var ranks [placesOfOrder]int
	var place func(at, used int)
	place = func(at, used int) {
		if at == placesOfOrder {
			if used == 1<<top(used)-1 {
				see(&ranks)
			}
			return
		}
		for r := none; r < placesOfOrder; r++ {
			if r == none && at == atAsked {
				continue
			}
			ranks[at] = r
			next := used
			if r != none {
				next |= 1 << r
			}
			place(at+1, next)
		}
	}
	place(0, 0)
}

// top is the number of the highest bit, counted from 1.
func top(bits int) (n int) {
	for ; bits > 0; bits >>= 1 {
		n++
	}
	return n
}

// onDays is the item of an order whose ranks are on these days, asked about on a
// day.
func onDays(ranks *[placesOfOrder]int, days *[placesOfOrder]Date, kind HoldKind, asked Date) Tally {
	when := func(at int, absent When) When {
		if ranks[at] == none {
			return absent
		}
		return On(days[ranks[at]])
	}
	bound := func(at int) Bound { return when(at, NotYet()).Bound() }
	tally := NewTally(asked)
	tally.AddUse(when(atBegin, Always()), bound(atLast))
	if ranks[atFree] != none {
		tally.AddDuty(bound(atFree))
	}
	if ranks[atMaximum] != none {
		tally.AddCeiling(bound(atMaximum))
	}
	if ranks[atSince] != none {
		tally.AddHold(&Hold{Kind: kind, Since: when(atSince, NotYet()), Released: when(atReleased, NotYet()), Grounds: Judgement{Result: factYes}})
	}
	return tally
}

// spacings are three ways to lay an order out in time, with no two days next to
// each other.
func spacings() (all [3][placesOfOrder]Date) {
	for i, apart := range [...]func(rank int) int{
		func(rank int) int { return 5 * rank }, func(rank int) int { return 400*rank + 7*rank*rank }, func(rank int) int { return 4 << (2 * rank) },
	} {
		for rank := range placesOfOrder {
			all[i][rank] = MustParseDate("2019-02-25").AddDays(apart(rank))
		}
	}
	return all
}

// relative is a bound by the day of the order that it is on or next to: the same
// in every spacing.
type relative struct {
	rank, beside int
	text         string
}

func (b Bound) relativeTo(days *[placesOfOrder]Date) relative {
	d, ok := b.Date()
	if !ok {
		return relative{text: b.String()}
	}
	for rank := range days {
		if beside := d.Sub(days[rank]); beside >= -1 && beside <= 1 {
			return relative{rank: rank, beside: beside}
		}
	}
	return relative{text: "a day that is none of the order: " + d.String()}
}

// TestSpacings: whatever lies between the days of an item, its deadline is on the
// same of them.
func TestSpacings(t *testing.T) {
	all := spacings()
	count := 0
	orders(func(ranks *[placesOfOrder]int) {
		count++
		for _, kind := range [...]HoldKind{Order, OwnClaim} {
			var first [8]relative
			var state [3]any
			for i := range all {
				days := &all[i]
				tally := onDays(ranks, days, kind, days[ranks[atAsked]])
				d := tally.Deadline(Terms{EraseWithin: Days(0)})
				now := [8]relative{
					d.Earliest.relativeTo(days), d.LastDay.relativeTo(days), d.EraseFrom.relativeTo(days), d.GoneBy.relativeTo(days), d.Ceiling.relativeTo(days),
					OnDay(d.UncoveredFrom).relativeTo(days), OnDay(d.UncoveredTo).relativeTo(days),
				}
				what := [3]any{d.State, d.Restricted, d.Uncovered}
				if i == 0 {
					first, state = now, what
				} else if now != first || what != state {
					t.Fatalf("%v %v, spacing %d: %v %v\nand %v %v", *ranks, kind, i, what, now, state, first)
				}
			}
		}
	})
	assert.Equal(t, 85_220, count)
}

// TestScan: the day from which an item must go is the first on which it must, found
// by walking; and from then on it must every day, for as long as nothing new
// happens. The first steps of every order, and forty years of each stride-th.
func TestScan(t *testing.T) {
	all := spacings()
	const fortyYears = 14_610
	walked, long, number := 0, 0, 0
	orders(func(ranks *[placesOfOrder]int) {
		asked := ranks[atAsked]
		if ranks[atBegin] > asked || ranks[atSince] > asked {
			return // something new happens later
		}
		number++
		for _, kind := range [...]HoldKind{Order, OwnClaim} {
			days, steps := &all[0], 5*placesOfOrder
			if number%scanStride == 0 {
				days, steps = &all[1], fortyYears
				long++
			}
			today := days[asked]
			tally := onDays(ranks, days, kind, today)
			from := tally.Deadline(Terms{EraseWithin: Days(0)}).EraseFrom
			var first Date
			for step := range steps {
				walked++
				day := today.AddDays(step)
				on := onDays(ranks, days, kind, day)
				state := on.Deadline(Terms{EraseWithin: Days(0)}).State
				due := state == Must || state == Overdue
				if due && first.IsZero() {
					first = day
				}
				if !due && !first.IsZero() {
					t.Fatalf("%v %v: must go from %v, and on %v it is %v", *ranks, kind, first, day, state)
				}
			}
			told, exact := from.Date()
			switch {
			case from.IsNever() && first == today: // no day without a ground came first
			case first.IsZero() && exact && told.Before(today.AddDays(steps)):
				t.Fatalf("%v %v: told %v, and it must never go", *ranks, kind, told)
			case !first.IsZero() && first == today && (!exact || told.After(today)):
				t.Fatalf("%v %v: told %v, and it must go today, %v", *ranks, kind, from, today)
			case !first.IsZero() && first != today && told != first:
				t.Fatalf("%v %v: told %v, and it must go from %v", *ranks, kind, from, first)
			}
		}
	})
	t.Logf("%d orders, %d days walked, forty years %d times", number, walked, long)
	assert.NotZero(t, long)
}
