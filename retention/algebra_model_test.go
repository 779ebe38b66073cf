package retention

import (
	"github.com/personvern/personvern/internal/civil"
)

// The second model. It was written from the equations of the retention algebra
// alone, without a look at Tally, and it is slow on purpose: a day is a small
// number, a cover is a question asked of each day, and every date is found by
// walking from day to day.
//
// A modelDay is a day of a small window, or one of the two ends of time.
type modelDay int

const (
	minus modelDay = -1000 // before all days
	plus  modelDay = 1000  // after all days: not yet

	// No end of anything lies outside these days, so that all days before, and
	// all days after, are like them.
	firstScanned modelDay = -10
	lastScanned  modelDay = 50
)

// next is the day after d; the ends of time have none.
func next(d modelDay) modelDay { return later(d, 1) }

func later(d modelDay, days int) modelDay {
	if d == minus || d == plus {
		return d
	}
	return d + modelDay(days)
}

type modelUse struct{ begin, last modelDay }

type modelHold struct {
	kind            HoldKind
	since, released modelDay
}

// lifts: an order, and the person's own request, pass a statutory maximum.
func (h modelHold) lifts() bool { return h.kind == Order || h.kind == PersonsClaim }

// A modelItem is everything known of an item, with nothing unknown in it.
type modelItem struct {
	day      modelDay // the day asked about
	uses     []modelUse
	duties   []modelDay // the first free day of each
	ceilings []modelDay // the last day of each
	holds    []modelHold
}

// modelTerms are what bears on carrying out alone.
type modelTerms struct {
	within   int
	answerBy modelDay // a month after the request; plus without one
	promises []modelDay
}

// A modelAnswer is what the algebra says of an item.
type modelAnswer struct {
	earliest, lastDay, eraseFrom, goneBy, ceiling modelDay
	state                                         State
	restricted, uncovered                         Fact
	from, to                                      modelDay // the uncovered stretch
}

// ceiling is C: the least of the maxima.
func (m *modelItem) ceiling() modelDay {
	c := plus
	for _, last := range m.ceilings {
		c = min(c, last)
	}
	return c
}

func (m *modelItem) useCovers(x modelDay) bool {
	for _, u := range m.uses {
		if u.begin <= x && x <= u.last && x <= m.ceiling() {
			return true
		}
	}
	return false
}

func (m *modelItem) dutyCovers(x modelDay) bool {
	for _, firstFree := range m.duties {
		if x < firstFree {
			return true
		}
	}
	return false
}

// holdCovers leaves out holds that have not begun on the day asked about: what
// begins later is not known that day.
func (m *modelItem) holdCovers(x modelDay) bool {
	for _, h := range m.holds {
		if h.since <= m.day && h.since <= x && x < h.released && (h.lifts() || x <= m.ceiling()) {
			return true
		}
	}
	return false
}

func (m *modelItem) covered(x modelDay) bool {
	return m.useCovers(x) || m.dutyCovers(x) || m.holdCovers(x)
}

// earliest is ED.
func (m *modelItem) earliest() modelDay {
	ed := minus
	for _, firstFree := range m.duties {
		ed = max(ed, firstFree)
	}
	for _, h := range m.holds {
		if h.since <= m.day && m.day < h.released {
			free := h.released
			if !h.lifts() {
				if h.since > m.ceiling() {
					continue // it began when it could hold nothing any more
				}
				free = min(free, next(m.ceiling()))
			}
			ed = max(ed, free)
		}
	}
	return ed
}

func (m *modelItem) lastDay() modelDay {
	x := m.day
	if m.covered(x) {
		for m.covered(x + 1) {
			if x++; x == lastScanned {
				return plus
			}
		}
		return x
	}
	for !m.covered(x) {
		if x--; x == firstScanned {
			return minus
		}
	}
	return x
}

func (m *modelItem) eraseFrom() modelDay { return max(next(m.lastDay()), m.earliest()) }

func (m *modelItem) goneBy(terms *modelTerms, eraseFrom modelDay) modelDay {
	ownMotion := min(later(eraseFrom, terms.within), next(m.ceiling()))
	for _, promised := range terms.promises {
		ownMotion = min(ownMotion, next(promised))
	}
	return max(eraseFrom, min(ownMotion, terms.answerBy))
}

func (m *modelItem) state(goneBy modelDay) State {
	switch {
	case m.holdCovers(m.day):
		return Held
	case m.day < m.earliest():
		return TooEarly
	case m.covered(m.day):
		return May
	case m.day <= goneBy:
		return Must
	}
	return Overdue
}

func yes(b bool) Fact {
	if b {
		return factYes
	}
	return factNo
}

func (m *modelItem) restricted() Fact {
	return yes(m.covered(m.day) && !m.useCovers(m.day))
}

// begin is the first day of the run of covers that holds the day asked about.
func (m *modelItem) begin() modelDay {
	x := m.day
	for m.covered(x) {
		if x--; x == firstScanned {
			return minus
		}
	}
	return x + 1
}

// uncovered is the latest stretch of days without a ground between two with one,
// the later of which reaches the day asked about.
func (m *modelItem) uncovered() (_ Fact, from, to modelDay) {
	begin := m.begin()
	if !m.covered(m.day) || begin == minus {
		return factNo, minus, minus
	}
	x := begin - 1
	for !m.covered(x) {
		if x--; x == firstScanned {
			return factNo, minus, minus
		}
	}
	return factYes, x + 1, begin - 1
}

func (m *modelItem) answer(terms *modelTerms) modelAnswer {
	eraseFrom := m.eraseFrom()
	goneBy := m.goneBy(terms, eraseFrom)
	fact, from, to := m.uncovered()
	return modelAnswer{
		earliest: m.earliest(), lastDay: m.lastDay(), eraseFrom: eraseFrom, goneBy: goneBy, ceiling: m.ceiling(),
		state: m.state(goneBy), restricted: m.restricted(), uncovered: fact, from: from, to: to,
	}
}

// What follows carries the model over to the types of the package.

// modelBase is day 0. A request a month before day 0, 1, 2 falls on the same
// days of October, as no month end is in between.
var modelBase = civil.Num(MustParseDate("2026-11-10"))

func (d modelDay) num() int32 {
	switch d {
	case minus:
		return past
	case plus:
		return open
	}
	return modelBase + int32(d)
}

func (d modelDay) date() Date   { return civil.FromNum(d.num()) }
func (d modelDay) bound() Bound { return Bound{d.num(), d.num()} }
func (d modelDay) when() When   { return When{d.num(), d.num()} }

// requestFor is a day of receipt one month after which is d.
func requestFor(d modelDay) Date {
	if d == plus {
		return Date{}
	}
	day := d.date()
	received, ok := NewDate(day.Year(), day.Month()-1, day.Day())
	if !ok {
		panic("the window is in the middle of a month")
	}
	return received
}

func (terms *modelTerms) terms() Terms {
	return Terms{EraseWithin: Days(terms.within), Received: requestFor(terms.answerBy), BackupRotation: Days(90)}
}

func (m *modelItem) tally(promises []modelDay) Tally {
	t := NewTally(m.day.date())
	m.addTo(&t)
	for _, p := range promises {
		t.AddPromise(p.bound())
	}
	return t
}

func (m *modelItem) addTo(t *Tally) {
	for _, u := range m.uses {
		t.AddUse(u.begin.when(), u.last.bound())
	}
	for _, d := range m.duties {
		t.AddDuty(d.bound())
	}
	for _, c := range m.ceilings {
		t.AddCeiling(c.bound())
	}
	for _, h := range m.holds {
		hold := h.hold()
		t.AddHold(&hold)
	}
}

func (h modelHold) hold() Hold {
	return Hold{Kind: h.kind, Since: h.since.when(), Released: h.released.when(), Grounds: Judgement{Result: factYes}}
}

func (a *modelAnswer) deadline() Deadline {
	d := Deadline{
		State: a.state, Restricted: a.restricted, Uncovered: a.uncovered,
		Earliest: a.earliest.bound(), LastDay: a.lastDay.bound(), EraseFrom: a.eraseFrom.bound(),
		GoneBy: a.goneBy.bound(), BackupsGoneBy: later(a.goneBy, 90).bound(), Ceiling: a.ceiling.bound(),
	}
	if a.uncovered == factYes {
		d.UncoveredFrom, d.UncoveredTo = a.from.date(), a.to.date()
	}
	return d
}
