package retention

import "github.com/personvern/personvern/internal/civil"

// Bound is a day that the algebra computed: one day, some day between two, or
// one of the two ends of time. The zero Bound is unknown.
//
// Bounds are comparable with ==.
type Bound struct{ lo, hi int32 }

func exactly(n int32) Bound { return Bound{n, n} }

// unknown is the Bound of which nothing is known.
var unknown = Bound{past, open}

// norm makes the zero Bound the unknown one.
func (b Bound) norm() Bound {
	if b == (Bound{}) {
		return unknown
	}
	return b
}

// IsOpen reports whether the day lies in no foreseeable future: it awaits an
// event that has not happened, such as the closing of a case.
func (b Bound) IsOpen() bool { return b.lo == open }

// IsNever reports whether the day lies before all days: no ground for storage
// was ever stated, or no rule stands in the way of erasing.
func (b Bound) IsNever() bool { return b.norm().hi == past }

// IsKnown reports whether the day is known exactly; an open day and one before
// all days are known.
func (b Bound) IsKnown() bool { b = b.norm(); return b.lo == b.hi }

// Date returns the day when it is one known day.
func (b Bound) Date() (Date, bool) {
	if b.lo != b.hi || b.lo == past || b.lo == open || b.lo == 0 {
		return Date{}, false
	}
	return civil.FromNum(b.lo), true
}

// From returns the earliest day it can be; false when that has no bound or is
// open.
func (b Bound) From() (Date, bool) { return bounded(b.norm().lo) }

// To returns the latest day it can be; false when that has no bound or is
// open.
func (b Bound) To() (Date, bool) { return bounded(b.norm().hi) }

func bounded(n int32) (Date, bool) {
	if n == past || n == open {
		return Date{}, false
	}
	return civil.FromNum(n), true
}

// isBefore reports whether the bound certainly and possibly lies before a day.
func (b Bound) isBefore(n int32) (certain, possible bool) {
	b = b.norm()
	return b.hi < n, b.lo < n
}

// IsPassed reports whether day is after the bound: yes, no, or not known.
func (b Bound) IsPassed(day Date) Fact {
	certain, possible := b.isBefore(civil.Num(day))
	switch {
	case day.IsZero():
		return factUnknown
	case certain:
		return factYes
	case possible:
		return factUnknown
	}
	return factNo
}

// Earlier returns the earlier of two bounds.
func (b Bound) Earlier(c Bound) Bound {
	b, c = b.norm(), c.norm()
	return Bound{min(b.lo, c.lo), min(b.hi, c.hi)}
}

// Later returns the later of two bounds.
func (b Bound) Later(c Bound) Bound {
	b, c = b.norm(), c.norm()
	return Bound{max(b.lo, c.lo), max(b.hi, c.hi)}
}

// Cut returns the bound as shortened by an event: the day before it, if that
// is earlier. An event that has not happened shortens nothing.
func (b Bound) Cut(w When) Bound {
	lo, hi := w.span()
	return b.Earlier(Bound{shift(lo, -1), shift(hi, -1)})
}

// AddDays returns the bound n days later; the ends of time stay where they are.
func (b Bound) AddDays(n int) Bound {
	b = b.norm()
	return Bound{shift(b.lo, int32(n)), shift(b.hi, int32(n))}
}

// Equal reports whether two bounds are the same; it is == for go-cmp.
func (b Bound) Equal(c Bound) bool { return b.norm() == c.norm() }

// String returns the day as "2029-03-10", "open", "never",
// "2020-01-01..2022-12-31" or "unknown". An end without a bound is left out:
// "..2022-12-31" may lie at any earlier day, "2020-01-01.." may be open.
func (b Bound) String() string {
	b = b.norm()
	switch {
	case b == unknown:
		return "unknown"
	case b.lo == open:
		return "open"
	case b.hi == past:
		return "never"
	case b.lo == b.hi:
		return civil.FromNum(b.lo).String()
	}
	var lo, hi string
	if b.lo != past {
		lo = civil.FromNum(b.lo).String()
	}
	if b.hi != open {
		hi = civil.FromNum(b.hi).String()
	}
	return lo + ".." + hi
}

// shift moves a day number, leaving the ends of time alone.
func shift(n, by int32) int32 {
	if n == past || n == open {
		return n
	}
	return max(civil.MinNum, min(civil.MaxNum, n+by))
}
