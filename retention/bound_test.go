package retention

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
)

// TestBound takes every bound over three days and both ends of time and the zero
// Bound, and holds each method against what it means for the days in between.
func TestBound(t *testing.T) {
	days := []string{"2026-03-09", "2026-03-10", "2026-03-11"}
	points := []int32{past}
	for _, d := range days {
		points = append(points, on(d).lo)
	}
	points = append(points, open)
	bounds := []Bound{{}}
	for i := range points {
		for j := i; j < len(points); j++ {
			bounds = append(bounds, Bound{points[i], points[j]})
		}
	}
	ends := func(b Bound) (lo, hi int32) {
		if b == (Bound{}) {
			return past, open
		}
		return b.lo, b.hi
	}
	for _, b := range bounds {
		lo, hi := ends(b)
		assert.Equal(t, lo == hi, b.IsKnown(), b.String())
		assert.Equal(t, lo == open, b.IsOpen(), b.String())
		assert.Equal(t, hi == past, b.IsNever(), b.String())
		day, ok := b.Date()
		assert.Equal(t, lo == hi && lo != past && lo != open, ok, b.String())
		assert.Equal(t, ok, !day.IsZero(), b.String())
		from, ok := b.From()
		assert.Equal(t, lo != past && lo != open, ok, b.String())
		assert.Equal(t, ok, !from.IsZero() && On(from).lo == lo, b.String())
		to, ok := b.To()
		assert.Equal(t, hi != past && hi != open, ok, b.String())
		assert.Equal(t, ok, !to.IsZero() && On(to).lo == hi, b.String())
		assert.Equal(t, hi == open && lo != open, b.IsOpenEnded() == factUnknown, b.String())
		assert.Equal(t, lo == open, b.IsOpenEnded() == factYes, b.String())
		assert.Equal(t, Bound{lo, open}, b.OrNoEnd(), b.String())
		for _, text := range days {
			n := on(text).lo
			passed := factUnknown
			if hi < n {
				passed = factYes
			} else if lo >= n {
				passed = factNo
			}
			assert.Equal(t, passed, b.IsPassed(MustParseDate(text)), "%v on %s", b, text)
		}
		assert.Equal(t, factUnknown, b.IsPassed(Date{}), "no day was asked about")
		later := b.AddDays(2)
		assert.Equal(t, Bound{shift(lo, 2), shift(hi, 2)}, later, b.String())
		for _, c := range bounds {
			from, to := ends(c)
			assert.Equal(t, Bound{min(lo, from), min(hi, to)}, b.Earlier(c))
			assert.Equal(t, Bound{max(lo, from), max(hi, to)}, b.Later(c))
			assert.Equal(t, lo == from && hi == to, b.Equal(c), "the zero Bound is the unknown one")
			cut := b.Cut(when(from, to))
			assert.Equal(t, Bound{min(lo, shift(from, -1)), min(hi, shift(to, -1))}, cut, "the day before the event")
			assert.Equal(t, Bound{cut.lo, hi}, b.OrCut(when(from, to)), "which may shorten or not")
		}
	}
	assert.Equal(t, On(MustParseDate("0001-01-01")).lo, exactly(1).AddDays(-1).lo, "the first day there is")
	assert.Equal(t, On(MustParseDate("9999-12-31")).lo, OnDay(MustParseDate("9999-12-31")).AddDays(1).lo, "the last day there is")
	assert.Empty(t, cmp.Diff(Bound{}, unknown), "Equal serves go-cmp")
}

func TestBoundString(t *testing.T) {
	d, e := on("2020-01-01").lo, on("2022-12-31").lo
	for _, test := range []struct {
		bound Bound
		want  string
	}{
		{Bound{}, "unknown"},
		{unknown, "unknown"},
		{NoEnd(), "open"},
		{exactly(past), "never"},
		{OnDay(MustParseDate("2029-03-10")), "2029-03-10"},
		{OnDay(Date{}), "unknown"},
		{Bound{d, e}, "2020-01-01..2022-12-31"},
		{Bound{past, e}, "..2022-12-31"},
		{Bound{d, open}, "2020-01-01.."},
	} {
		assert.Equal(t, test.want, test.bound.String())
	}
}

// TestWhenComparisons takes every pair of what may be known of two events.
func TestWhenComparisons(t *testing.T) {
	points := []int32{past, on("2026-03-09").lo, on("2026-03-10").lo, on("2026-03-11").lo, open}
	day := MustParseDate("2026-03-10")
	n := on("2026-03-10").lo
	var whens []When
	for i := range points {
		for j := i; j < len(points); j++ {
			whens = append(whens, when(points[i], points[j]))
		}
	}
	for _, w := range whens {
		lo, hi := w.span()
		want := factUnknown
		if hi <= n {
			want = factYes
		} else if lo > n {
			want = factNo
		}
		assert.Equal(t, want, w.IsOnOrBefore(day), w.String())
		assert.Equal(t, factUnknown, w.IsOnOrBefore(Date{}), w.String())
		assert.Equal(t, when(past, hi), w.OrAlways(), w.String())
		assert.Equal(t, Bound{lo, hi}, w.Bound(), w.String())
		for _, x := range whens {
			from, to := x.span()
			assert.Equal(t, when(min(lo, from), min(hi, to)), w.Earlier(x))
			assert.Equal(t, x.Earlier(w), w.Earlier(x))
			assert.Equal(t, when(max(lo, from), max(hi, to)), w.Later(x), "when both have happened")
		}
	}
	assert.False(t, When{}.OrAlways().IsSaid(), "nothing was said")
}
