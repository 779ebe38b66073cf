package retention

import "github.com/personvern/personvern/internal/civil"

// IsOnOrBefore reports whether the event had happened by the end of that day.
// The zero Date gives unknown.
func (w When) IsOnOrBefore(day Date) Fact {
	n := civil.Num(day)
	lo, hi := w.span()
	return settle(n, hi <= n, lo <= n)
}

// Earlier returns the earlier of two events: what is known of the first of the
// two to happen.
func (w When) Earlier(other When) When {
	a, b := w.span()
	c, d := other.span()
	return when(min(a, c), min(b, d))
}

// Later returns the later of two events: what is known of the day by which both
// have happened.
func (w When) Later(other When) When {
	a, b := w.span()
	c, d := other.span()
	return when(max(a, c), max(b, d))
}

// OrAlways returns the event as one that may also lie before all that is asked
// about.
func (w When) OrAlways() When {
	_, hi := w.span()
	return when(past, hi)
}

func when(lo, hi int32) When {
	if lo == past && hi == open {
		return When{}
	}
	return When{lo, hi}
}

// Bound returns what is known of the day as a bound, open while the event has
// not happened.
func (w When) Bound() Bound {
	lo, hi := w.span()
	return Bound{lo, hi}
}

// NoEnd is the bound of what awaits an event that has not happened.
func NoEnd() Bound { return exactly(open) }

// OrCut returns the bound as one that the event may shorten or not, because the
// judgement of that is missing.
func (b Bound) OrCut(w When) Bound {
	b = b.norm()
	return Bound{b.Cut(w).lo, b.hi}
}

// OrNoEnd returns the bound as one that may not be there at all.
func (b Bound) OrNoEnd() Bound { return Bound{b.norm().lo, open} }

// IsOpenEnded reports whether the bound awaits an event that has not happened:
// yes, no, or not known.
func (b Bound) IsOpenEnded() Fact {
	b = b.norm()
	switch {
	case b.lo == open:
		return factYes
	case b.hi == open:
		return factUnknown
	}
	return factNo
}

// OnDay is the bound that is one known day; the zero Date gives the unknown
// bound.
func OnDay(d Date) Bound { return exactly(civil.Num(d)) }
