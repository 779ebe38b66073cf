package civil

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// gaussEaster is Easter by the rule of Gauss with both of its exceptions, which
// shares no step with the rule in use.
func gaussEaster(year int) int32 {
	k := year / 100
	m := (15 + k - k/4 - (13+8*k)/25) % 30
	n := (4 + k - k/4) % 7
	a, b, c := year%19, year%4, year%7
	d := (19*a + m) % 30
	e := (2*b + 4*c + 6*d + n) % 7
	march := 22 + d + e
	if march == 57 { // 26 April becomes the 19th
		march -= 7
	}
	if march == 56 && d == 28 && a > 10 { // 25 April becomes the 18th
		march -= 7
	}
	first, _ := NumOf(year, time.March, 1)
	return first + int32(march) - 1
}

func TestEasterEveryYear(t *testing.T) {
	for year := 1; year <= 9999; year++ {
		if got, want := Easter(year), gaussEaster(year); got != want {
			t.Fatalf("Easter of %d is %v, want %v", year, Date{got}, Date{want})
		}
	}
	for _, year := range []int{-1, 0, 10000} {
		assert.Zero(t, Easter(year), "no year of the calendar: %d", year)
	}
	known := []struct{ reason, day string }{
		{"the earliest possible day", "1818-03-22"},
		{"the latest possible day", "1943-04-25"},
		{"exception of 26 April", "1981-04-19"},
		{"exception of 25 April", "1954-04-18"},
		{"this year", "2026-04-05"},
	}
	for _, test := range known {
		d := MustParse(test.day)
		assert.Equal(t, d, Date{Easter(d.Year())}, test.reason)
	}
}

// TestHolidayEveryDay holds the shortcuts by weekday and month against the plain
// list of days.
func TestHolidayEveryDay(t *testing.T) {
	for year := 1; year <= 9999; year++ {
		first, _ := NumOf(year, time.January, 1)
		last, _ := NumOf(year, time.December, 31)
		listed := make(map[int32]bool, 12)
		for _, since := range []int32{-3, -2, 0, 1, 39, 49, 50} {
			listed[Easter(year)+since] = true
		}
		for _, day := range []struct {
			month time.Month
			day   int
		}{{time.January, 1}, {time.May, 1}, {time.May, 17}, {time.December, 25}, {time.December, 26}} {
			n, _ := NumOf(year, day.month, day.day)
			listed[n] = true
		}
		for n := first; n <= last; n++ {
			w := Date{n}.Weekday()
			holiday := w == time.Sunday || listed[n]
			if Holiday(n) != holiday {
				t.Fatalf("Holiday(%v) = %t", Date{n}, !holiday)
			}
			if WorkingDay(n) != (!holiday && w != time.Saturday) {
				t.Fatalf("WorkingDay(%v) is wrong", Date{n})
			}
		}
	}
}

func TestRollNum(t *testing.T) {
	next := int32(MaxNum)
	for n := int32(MaxNum); n >= MinNum; n-- {
		if WorkingDay(n) {
			next = n
		}
		if got := RollNum(n); got != next {
			t.Fatalf("%v rolls to %v, want %v", Date{n}, Date{got}, Date{next})
		}
	}
	assert.True(t, WorkingDay(MaxNum), "a roll always ends inside the calendar")
}
