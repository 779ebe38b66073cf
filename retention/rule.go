package retention

import (
	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/internal/fact"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/subjects"
)

// Fact is what is known of a yes-or-no question; see privacy.Fact.
type Fact = fact.Fact

// Judgement is what a person decided; see privacy.Judgement.
type Judgement = fact.Judgement

const (
	factYes     = fact.Yes
	factNo      = fact.No
	factUnknown = fact.Unknown
)

// Limit is the end that a controller sets for a use of its own accord: a
// ceiling it promised, never a reason to refuse anything (Art. 5(1)(e),
// 13(2)(a)). The zero Limit is not said; a policy refuses it.
//
// The last day of use is the event plus the period, or, for an anchor at the
// end of a month or year, the day before that instant plus the period.
type Limit struct {
	// From is the event from which the period runs. Until it has happened the
	// use is open.
	From Event
	// Anchor moves the start to the end of a month, year or financial year.
	// Zero is not said; a policy refuses it.
	Anchor Anchor
	// Period is added once. Days(0) ends the use on the event itself.
	Period Period
	// Dated says that the very day was promised to the person, so that no time
	// for carrying out the erasure is added (Art. 5(1)(a)).
	Dated bool
	// Proposed marks a limit that no notice or law states, such as those that
	// complete a notice with gaps.
	Proposed bool
}

// LastDay returns the last day of use when what is said of the event is so. It
// is unknown if the limit lacks its anchor or period, or the end of the financial
// year that it counts from.
func (l Limit) LastDay(event When, year YearEnd) Bound {
	if !isCountable(l.Anchor, l.Period, year) {
		return unknown
	}
	return spread(event, func(n int32) int32 { return l.last(n, year) })
}

func (l Limit) last(n int32, year YearEnd) int32 { return lastOf(l.Anchor, l.Period, n, year) }

// Cutoff returns the latest event day for which the use is over on that day:
// the limit has passed exactly for events on or before it. It is the zero
// Date when there is none, or when LastDay is unknown.
func (l Limit) Cutoff(day Date, year YearEnd) Date {
	if !isCountable(l.Anchor, l.Period, year) {
		return Date{}
	}
	return cutoff(day, func(n int32) int32 { return l.last(n, year) + 1 })
}

// Exceeds reports whether the limit lasts longer than a maximum that runs from
// the same event, for some day of that event in the calendar's cycle of 400
// years. Between the ends of months and of years, either the two are counted from
// one instant each, or one of them from the day of the event and the other not: of
// each such stretch the first and the last day tell.
func (l Limit) Exceeds(c Ceiling, year YearEnd) bool {
	if l.Anchor == DayOf && c.Anchor == DayOf && !l.Period.IsZero() && !c.Period.IsZero() {
		longer := l.Period
		if c.AtLatest {
			longer.days++
		}
		return !longer.AtMost(c.Period)
	}
	const cycle = 146097
	for n := int32(civil.MinNum + 2*cycle); n < civil.MinNum+3*cycle; {
		next := EndOfMonth.instantNum(n, year)
		if !year.IsZero() {
			next = min(next, EndOfFinancialYear.instantNum(n, year))
		}
		if l.last(n, year) > c.last(n, year) || l.last(next-1, year) > c.last(next-1, year) {
			return true
		}
		n = next
	}
	return false
}

// Duty is a statutory duty to keep: it refuses an erasure while it runs
// (Art. 6(1)(c), 17(3)(b)). The zero Duty is not said; a policy refuses it.
//
// With an event as anchor the first free day is the event plus the period plus
// one day; with the end of a month or year it is that exclusive instant plus
// the period. Where the months of the two differ in length, so that the period
// from the last day of the year runs through the day of that result, it is the
// day after: a duty is never shortened.
type Duty struct {
	// Kinds are the data that must be kept. The empty set keeps nothing; a
	// policy refuses it.
	Kinds subjects.KindSet
	// From is the event from which the period runs.
	From Event
	// Anchor moves the start to the end of a month, year or financial year.
	Anchor Anchor
	// Period is how long the law orders keeping.
	Period Period
	// Law is the provision that orders it. The zero Provision is refused.
	Law law.Provision
}

// FirstFree returns the first day on which keeping is no longer ordered. It is
// unknown if the duty lacks its anchor or period, or the end of the financial
// year that it counts from.
func (d Duty) FirstFree(event When, year YearEnd) Bound {
	if !isCountable(d.Anchor, d.Period, year) {
		return unknown
	}
	return spread(event, func(n int32) int32 { return d.first(n, year) })
}

func (d Duty) first(n int32, year YearEnd) int32 {
	if d.Anchor == DayOf {
		return shift(d.Period.afterNum(n), 1)
	}
	// A year that ends on 28 February of a leap year ends before the 29th, and
	// five years after the 29th is the 28th, through which the keeping runs.
	instant := d.Anchor.instantNum(n, year)
	return max(d.Period.afterNum(instant), shift(d.Period.afterNum(instant-1), 1))
}

// Cutoff returns the latest event day for which the duty has ended on that
// day. It is the zero Date when there is none, or when FirstFree is unknown.
func (d Duty) Cutoff(day Date, year YearEnd) Date {
	if !isCountable(d.Anchor, d.Period, year) {
		return Date{}
	}
	return cutoff(day, func(n int32) int32 { return d.first(n, year) })
}

// Scope says what a statutory maximum ends. The zero Scope is not said; a
// policy refuses it.
type Scope uint8

const (
	_ Scope = iota
	// OfItem ends the storage of the item itself, as for camera recordings.
	OfItem
	// OfPurpose ends one purpose only, as kredittopplysningsloven § 21 does:
	// then delete or archive.
	OfPurpose
)

// Ceiling is a statutory maximum (Art. 17(1)(e)). It yields to a duty of
// another statute, an order of an authority or court, the person's own request
// under Art. 18(1)(c), and the exceptions in its own text, and to nothing else:
// not to a claim of the controller's own. The zero Ceiling is not said; a
// policy refuses it.
type Ceiling struct {
	// Kinds are the data it bounds. The empty set bounds nothing; a policy
	// refuses it.
	Kinds subjects.KindSet
	// From is the event from which the period runs.
	From Event
	// Anchor moves the start to the end of a month, year or financial year.
	Anchor Anchor
	// Period is the longest time.
	Period Period
	// AtLatest says that the erasing itself falls within the period ("at the
	// latest one week after"): the last day is then the day before its end.
	AtLatest bool
	// Scope says whether the item or only the purpose ends.
	Scope Scope
	// Exceptions says that the provision has exceptions in its own text, so
	// that a use must say whether one of them applies.
	Exceptions bool
	// Law is the provision. The zero Provision is refused.
	Law law.Provision
}

// LastDay returns the last lawful day. It is unknown if the maximum lacks its
// anchor or period, or the end of the financial year that it counts from.
func (c Ceiling) LastDay(event When, year YearEnd) Bound {
	if !isCountable(c.Anchor, c.Period, year) {
		return unknown
	}
	return spread(event, func(n int32) int32 { return c.last(n, year) })
}

func (c Ceiling) last(n int32, year YearEnd) int32 {
	end := lastOf(c.Anchor, c.Period, n, year)
	if c.AtLatest {
		return shift(end, -1)
	}
	return end
}

// Cutoff returns the latest event day for which the maximum has passed on that
// day. It is the zero Date when there is none, or when LastDay is unknown.
func (c Ceiling) Cutoff(day Date, year YearEnd) Date {
	if !isCountable(c.Anchor, c.Period, year) {
		return Date{}
	}
	return cutoff(day, func(n int32) int32 { return c.last(n, year) + 1 })
}

// isCountable reports whether enough was said to count a period.
func isCountable(a Anchor, p Period, year YearEnd) bool {
	return a.IsValid() && !p.IsZero() && (a != EndOfFinancialYear || !year.IsZero())
}

// lastOf is the last day of a period that runs from an event on the day n.
func lastOf(a Anchor, p Period, n int32, year YearEnd) int32 {
	if a == DayOf {
		return p.afterNum(n)
	}
	return shift(p.afterNum(a.instantNum(n, year)), -1)
}

// spread applies a monotone computation on days to both ends of what is known.
// An end of time stays where it is.
func spread(event When, f func(int32) int32) Bound {
	lo, hi := event.span()
	b := Bound{lo, hi}
	if lo != past && lo != open {
		b.lo = f(lo)
	}
	switch {
	case lo == hi:
		b.hi = b.lo
	case hi != open:
		b.hi = f(hi)
	}
	return b
}

// cutoff inverts a monotone computation exactly, by bisection: the latest n
// with due(n) on or before day.
func cutoff(day Date, due func(int32) int32) Date {
	target := civil.Num(day)
	if target == 0 {
		return Date{}
	}
	var lo, hi int32 = civil.MinNum, civil.MaxNum + 1 // due(n) <= target for n < lo, not for n >= hi
	for lo < hi {
		mid := lo + (hi-lo)/2
		if due(mid) <= target {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return civil.FromNum(lo - 1)
}
