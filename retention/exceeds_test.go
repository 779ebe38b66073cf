package retention

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/internal/civil"
)

// everyDay is Exceeds as it is said: on some day of 400 years.
func everyDay(l Limit, c Ceiling, year YearEnd) bool {
	const cycle = 146097
	for n := int32(civil.MinNum + 2*cycle); n < civil.MinNum+3*cycle; n++ {
		if l.last(n, year) > c.last(n, year) {
			return true
		}
	}
	return false
}

// The days that Exceeds looks at are enough: it is held against every day, for
// periods close to each other from every pair of starts, in years that end with a
// month, within one, and nowhere.
func TestExceedsLooksAtEnoughDays(t *testing.T) {
	anchors := []Anchor{0, DayOf, EndOfMonth, EndOfYear, EndOfFinancialYear}
	periods := []Period{
		{}, Days(0), Days(27), Days(31), Days(365), Days(366), Months(1), Months(2).And(Days(1)), Months(11).And(Days(30)),
		Years(1), Years(1).And(Days(1)), Years(2),
	}
	years := []YearEnd{CalendarYear(), YearEnding(time.February, 28), YearEnding(time.June, 15), {}}
	const step = 41 // prime to the sizes, so that it meets them all; 1 compares everything
	count, seen := 0, map[bool]int{}
	for _, lAnchor := range anchors {
		for _, cAnchor := range anchors {
			for _, lPeriod := range periods {
				for _, cPeriod := range periods {
					for _, atLatest := range []bool{false, true} {
						for _, year := range years {
							if count++; count%step != 0 {
								continue
							}
							l := Limit{Anchor: lAnchor, Period: lPeriod}
							c := Ceiling{Anchor: cAnchor, Period: cPeriod, AtLatest: atLatest}
							want := everyDay(l, c, year)
							seen[want]++
							assert.Equal(t, want, l.Exceeds(c, year), "%+v, %+v, %v", l, c, year)
						}
					}
				}
			}
		}
	}
	assert.Greater(t, min(seen[true], seen[false]), 50, "%v", seen)
}
