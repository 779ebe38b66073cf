package claims

import (
	"math"

	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// The ends of a span of days that are no days themselves. Both sort right among
// day numbers, and date arithmetic leaves them alone.
const (
	past int32 = math.MinInt32 // any day before, however early
	open int32 = math.MaxInt32 // has not happened
)

// span is the earliest and the latest possibility of an event or a last day.
type span struct{ lo, hi int32 }

// spanOf is a bound as numbers that sort: past, then the days, then open.
func spanOf(b retention.Bound) span {
	switch {
	case b.IsOpen():
		return span{open, open}
	case b.IsNever():
		return span{past, past}
	}
	s := span{past, open}
	if d, ok := b.From(); ok {
		s.lo = civil.Num(d)
	}
	if d, ok := b.To(); ok {
		s.hi = civil.Num(d)
	}
	return s
}

// when is the event that can have happened on the days of the span.
func (s span) when() retention.When {
	lo, hi := civil.FromNum(s.lo), civil.FromNum(s.hi)
	switch {
	case s.lo == open:
		return retention.NotYet()
	case s.hi == past:
		return retention.Always()
	case s.lo == past && s.hi == open:
		return retention.When{}
	case s.lo == past:
		return retention.NoLaterThan(hi)
	case s.hi == open:
		return retention.NoEarlierThan(lo)
	}
	return retention.Between(lo, hi)
}

// asOf is what is known of an event at the end of a day.
func asOf(w retention.When, day retention.Date) span { return spanOf(w.AsOf(day).Bound()) }

// known is a fact without the numbers outside the three.
func known(f privacy.Fact) privacy.Fact {
	if f.Settled() {
		return f
	}
	return privacy.Unknown
}

func not(f privacy.Fact) privacy.Fact { return -known(f) }

// all is Yes where every fact is, and No where one is No.
func all(facts ...privacy.Fact) privacy.Fact {
	least := privacy.Yes
	for _, f := range facts {
		least = min(least, known(f))
	}
	return least
}

// some is Yes where one fact is, and No where every one is No.
func some(facts ...privacy.Fact) privacy.Fact {
	most := privacy.No
	for _, f := range facts {
		most = max(most, known(f))
	}
	return most
}

// raised is an exception that somebody has to plead: a judgement that nobody has
// made says No, one that is undecided or no longer to be relied on is unknown.
func raised(j privacy.Judgement, day retention.Date) privacy.Fact {
	if !j.IsRaised() {
		return privacy.No
	}
	return j.AsOf(day)
}

// settle is a fact from what is certain and what is possible.
func settle(certain, possible bool) privacy.Fact {
	switch {
	case certain:
		return privacy.Yes
	case possible:
		return privacy.Unknown
	}
	return privacy.No
}

// isOneDay reports whether an event is known as far as a question needs it: its
// day, or that it has not happened.
func isOneDay(w retention.When) bool { return w.Bound().IsKnown() }

// lasting is the last day of a period that runs from an event, by the same date,
// clamped and never rolled.
func lasting(from retention.When, p retention.Period) retention.Bound {
	return retention.Limit{Anchor: retention.DayOf, Period: p}.LastDay(from, retention.YearEnd{})
}

// termOf is the day of an obligation when it is one known day.
func termOf(b retention.Bound) retention.Term {
	d, _ := b.Date()
	return retention.Term{Safe: d, Outer: d}
}

// missing collects the positions of the facts that would settle a test.
type missing struct {
	at [24]int
	n  int
}

// add adds a fact where it is unknown.
func (m *missing) add(at int, f privacy.Fact) {
	if known(f) == privacy.Unknown {
		m.put(at)
	}
}

// addWhen adds an event of which the day is not known.
func (m *missing) addWhen(at int, w retention.When) {
	if !isOneDay(w) {
		m.put(at)
	}
}

func (m *missing) put(at int) {
	m.at[m.n] = at
	m.n++
}

func (m *missing) list() []int { return m.at[:m.n] }

// test is a test of a sheet.
func test(code ruling.Code, rests ...law.Provision) ruling.Test {
	return ruling.Test{Code: code, Law: rests}
}
