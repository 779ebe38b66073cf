package retention

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The laws of the algebra, each over a complete enumeration. They do not look at
// the second model: it only builds the items, and every answer compared is one of
// Tally. Bounds of known facts are exact, so their numbers compare.

// lawTerms leave time between the day from which and the day by which.
var lawTerms = Terms{EraseWithin: Days(1), BackupRotation: Days(90)}

func (m *modelItem) deadlineOf(terms Terms) Deadline {
	t := m.tally(nil)
	return t.Deadline(terms)
}

// eachItem calls f with every item of two uses, a duty, a ceiling and a hold on
// two days, and returns how many those are. f may not keep the item.
func eachItem(f func(m *modelItem)) (items int) {
	g := grid{2}
	uses := unordered(g.uses())
	holds := g.holds(Order, OwnClaim, PersonsClaim)
	for _, day := range g.asked() {
		for _, duties := range g.ends() {
			for _, ceilings := range g.ends() {
				for _, u := range uses {
					for _, h := range holds {
						items++
						f(&modelItem{day, u, duties, ceilings, h})
					}
				}
			}
		}
	}
	return items
}

// with is a list with one more in it, leaving the list alone.
func with[T any](list []T, x T) []T { return append(list[:len(list):len(list)], x) }

// TestLaw01 is L1 and I26: the dates come in order.
func TestLaw01(t *testing.T) {
	items := eachItem(func(m *modelItem) {
		tally := m.tally(nil)
		d := tally.Deadline(lawTerms)
		ordered := d.Earliest.lo <= d.EraseFrom.lo && d.EraseFrom.lo <= d.GoneBy.lo &&
			d.EraseFrom == d.LastDay.AddDays(1).Later(d.Earliest)
		covered := d.State == Held || d.State == TooEarly || d.State == May
		if covered {
			ordered = ordered && m.day.num() <= d.LastDay.lo && d.EraseFrom == d.LastDay.AddDays(1)
		}
		if safe := tally.Deadline(Terms{}); !ordered || safe.GoneBy != d.EraseFrom || safe.GoneBy.lo > d.GoneBy.lo {
			t.Fatalf("%+v: %+v", *m, d)
		}
	})
	assert.Equal(t, 104_500, items)
}

// TestLaw02 is L2 and I27: the order of adding does not matter, nor does adding
// twice, nor adding what says nothing; how the rules are grouped does not show,
// since a Tally is only ever added to.
func TestLaw02(t *testing.T) {
	eachItem(func(m *modelItem) {
		want := m.deadlineOf(lawTerms)
		backwards := *m
		backwards.uses = slices.Clone(m.uses)
		slices.Reverse(backwards.uses)
		twice := *m
		twice.uses = append(slices.Clone(m.uses), m.uses...)
		twice.duties = append(slices.Clone(m.duties), m.duties...)
		twice.ceilings = append(slices.Clone(m.ceilings), m.ceilings...)
		twice.holds = append(slices.Clone(m.holds), m.holds...)
		holdsFirst := NewTally(m.day.date())
		for _, h := range m.holds {
			hold := h.hold()
			holdsFirst.AddHold(&hold)
		}
		for _, c := range m.ceilings {
			holdsFirst.AddCeiling(c.bound())
		}
		for _, d := range m.duties {
			holdsFirst.AddDuty(d.bound())
		}
		for _, u := range m.uses {
			holdsFirst.AddUse(u.begin.when(), u.last.bound())
		}
		nothing := m.tally(nil)
		nothing.AddUse(NotYet(), NoEnd())
		nothing.AddDuty(minus.bound())
		nothing.AddCeiling(NoEnd())
		nothing.AddPromise(NoEnd())
		nothing.AddHold(&Hold{Kind: Order, Since: NotYet(), Released: NotYet()})
		if backwards.deadlineOf(lawTerms) != want || twice.deadlineOf(lawTerms) != want ||
			holdsFirst.Deadline(lawTerms) != want || nothing.Deadline(lawTerms) != want {
			t.Fatalf("%+v: %+v", *m, want)
		}
	})
}

// TestLaw03 is L3, I28 and I40: a duty or a hold more never hastens deletion, and
// what may not be deleted does not become so; an own claim counts up to the
// ceiling alone. No use lasts longer for it.
func TestLaw03(t *testing.T) {
	g := grid{2}
	eachItem(func(m *modelItem) {
		before := m.deadlineOf(lawTerms)
		check := func(after Deadline, what any) {
			barred := before.State == Held || before.State == TooEarly
			if after.Earliest.lo < before.Earliest.lo || after.LastDay.lo < before.LastDay.lo ||
				after.EraseFrom.lo < before.EraseFrom.lo || after.GoneBy.lo < before.GoneBy.lo ||
				after.State > before.State || barred && after.State > TooEarly {
				t.Fatalf("%+v and %v: %+v, then %+v", *m, what, before, after)
			}
		}
		for _, d := range g.points() {
			more := *m
			more.duties = with(m.duties, d)
			check(more.deadlineOf(lawTerms), d)
		}
		for _, h := range g.holds(Order, OwnClaim)[1:] {
			more := *m
			more.holds = with(m.holds, h[0])
			check(more.deadlineOf(lawTerms), h)
		}
	})
}

// TestLaw04 is L4 and I29: a use more moves no bar and never shortens; one that
// begins after the run, or after a day without a cover, changes nothing.
func TestLaw04(t *testing.T) {
	g := grid{2}
	eachItem(func(m *modelItem) {
		before := m.deadlineOf(lawTerms)
		for _, u := range g.uses()[1:] {
			more := *m
			more.uses = with(m.uses, u[0])
			after := more.deadlineOf(lawTerms)
			ok := after.Earliest == before.Earliest && after.LastDay.lo >= before.LastDay.lo
			if run := before.LastDay.AddDays(1).lo; u[0].begin.num() > max(run, m.day.num()) {
				ok = ok && after == before
			}
			if !ok {
				t.Fatalf("%+v and %v: %+v, then %+v", *m, u, before, after)
			}
		}
	})
}

// TestLaw05 is L5 and I30: what cuts a use short moves no bar and never lengthens.
func TestLaw05(t *testing.T) {
	g := grid{2}
	eachItem(func(m *modelItem) {
		if len(m.uses) == 0 {
			return
		}
		before := m.deadlineOf(lawTerms)
		for _, at := range g.points() {
			tally := NewTally(m.day.date())
			for i, u := range m.uses {
				last := u.last.bound()
				if i == 0 {
					last = last.Cut(at.when())
				}
				tally.AddUse(u.begin.when(), last)
			}
			rest := modelItem{m.day, nil, m.duties, m.ceilings, m.holds}
			rest.addTo(&tally)
			if after := tally.Deadline(lawTerms); after.Earliest != before.Earliest || after.LastDay.lo > before.LastDay.lo {
				t.Fatalf("%+v cut on %v: %+v, then %+v", *m, at, before, after)
			}
		}
	})
}

// TestLaw06 is L6 and I31: a longer use, a longer duty, a later ceiling never
// shorten; a longer duty never lowers the bar.
func TestLaw06(t *testing.T) {
	eachItem(func(m *modelItem) {
		before := m.deadlineOf(lawTerms)
		check := func(longer *modelItem) {
			if after := longer.deadlineOf(lawTerms); after.LastDay.lo < before.LastDay.lo || after.Earliest.lo < before.Earliest.lo {
				t.Fatalf("%+v: %+v, then %+v", *m, before, after)
			}
		}
		for i, u := range m.uses {
			longer := *m
			longer.uses = slices.Clone(m.uses)
			longer.uses[i].last = next(u.last)
			check(&longer)
		}
		for _, d := range m.duties {
			longer := *m
			longer.duties = []modelDay{next(d)}
			check(&longer)
		}
		for _, c := range m.ceilings {
			longer := *m
			longer.ceilings = []modelDay{next(c)}
			check(&longer)
		}
	})
}

// TestLaw07 is L7 and I32: the later the event that ends a use, a duty or a
// maximum, the later its end, under every anchor and over the turn of months and
// years.
func TestLaw07(t *testing.T) {
	year := YearEnding(2, 28)
	for _, anchor := range []Anchor{DayOf, EndOfMonth, EndOfYear, EndOfFinancialYear} {
		for _, period := range []Period{Days(0), Weeks(1), Months(1), Years(3).And(Months(6)), Years(5)} {
			limit := Limit{From: CaseClosed, Anchor: anchor, Period: period}
			duty := Duty{From: CaseClosed, Anchor: anchor, Period: period}
			maximum := Ceiling{From: CaseClosed, Anchor: anchor, Period: period, AtLatest: true}
			var last, free, most Bound
			for d := MustParseDate("2023-06-01"); d.Year() < 2026; d = d.AddDays(1) {
				l, f, c := limit.LastDay(On(d), year), duty.FirstFree(On(d), year), maximum.LastDay(On(d), year)
				if l.lo < last.lo || f.lo < free.lo || c.lo < most.lo {
					t.Fatalf("%v, %v, %v", anchor, period, d)
				}
				last, free, most = l, f, c
			}
			assert.True(t, limit.LastDay(NotYet(), year).IsOpen())
			assert.True(t, duty.FirstFree(NotYet(), year).IsOpen())
			assert.True(t, maximum.LastDay(NotYet(), year).IsOpen())
		}
	}
}

// TestLaw08 is L8 and I33: without holds the state only moves towards deletion as
// days pass, but for a use that begins after a gap.
func TestLaw08(t *testing.T) {
	eachItem(func(m *modelItem) {
		if len(m.holds) > 0 {
			return
		}
		today := m.deadlineOf(lawTerms)
		tomorrow := *m
		tomorrow.day++
		then := tomorrow.deadlineOf(lawTerms)
		begins := slices.ContainsFunc(m.uses, func(u modelUse) bool { return u.begin == tomorrow.day })
		back := then.State < today.State
		if back && !(begins && then.State == May && today.State >= Must) {
			t.Fatalf("%+v: %+v, then %+v", *m, today, then)
		}
	})
}

// TestLaw09 is L9 and I34: what may be deleted lies on or after the bar, and no
// hold covers it. An open request for access decides what comes first, and moves
// no date and no state.
func TestLaw09(t *testing.T) {
	eachItem(func(m *modelItem) {
		tally := m.tally(nil)
		d := tally.Deadline(lawTerms)
		status := tally.AddHold(&Hold{Kind: OpenAccessRequest, Since: minus.when(), Released: NotYet()})
		ok := status.InForce == factYes && tally.Deadline(lawTerms) == d
		if d.State == May || d.State == Must || d.State == Overdue {
			ok = ok && m.day.num() >= d.Earliest.lo
			for _, h := range m.holds {
				inForce := h.since <= m.day && m.day < h.released
				ok = ok && (!inForce || !h.kind.LiftsCeiling() && m.day.num() > d.Ceiling.lo)
			}
		}
		if !ok {
			t.Fatalf("%+v: %+v", *m, d)
		}
	})
}

// TestLaw10 is L10 and I35: learning more never flips what was known: a state and
// a fact stay, and every bound lies within the one before.
func TestLaw10(t *testing.T) {
	within := func(inner, outer Bound) bool { return outer.lo <= inner.lo && inner.hi <= outer.hi }
	same := func(after, before Fact) bool { return before == factUnknown || after == before }
	points := grid{2}.points()
	var knowledge []When
	for i := range points {
		for j := i; j < len(points); j++ {
			knowledge = append(knowledge, When{points[i].num(), points[j].num()})
		}
	}
	learnt := 0
	for _, kind := range []HoldKind{Order, OwnClaim} {
		for _, day := range (grid{2}).asked() {
			answer := func(w *[5]When) Deadline {
				tally := NewTally(day.date())
				tally.AddUse(w[0], w[1].Bound())
				tally.AddUse(Always(), modelDay(-2).bound())
				tally.AddCeiling(w[2].Bound())
				tally.AddHold(&Hold{Kind: kind, Since: w[3], Released: w[4], Grounds: Judgement{Result: factYes}})
				return tally.Deadline(lawTerms)
			}
			var at [5]int
			for {
				var w [5]When
				for i := range w {
					w[i] = knowledge[at[i]]
				}
				before := answer(&w)
				for i, known := range w {
					if known.lo == known.hi {
						continue
					}
					lo := slices.IndexFunc(points, func(d modelDay) bool { return d.num() == known.lo })
					hi := slices.IndexFunc(points, func(d modelDay) bool { return d.num() == known.hi })
					for _, narrower := range []When{{points[lo+1].num(), known.hi}, {known.lo, points[hi-1].num()}} {
						more := w
						more[i] = narrower
						after := answer(&more)
						learnt++
						if before.State != Unknown && after.State != before.State ||
							!same(after.Restricted, before.Restricted) ||
							!within(after.Earliest, before.Earliest) || !within(after.LastDay, before.LastDay) ||
							!within(after.EraseFrom, before.EraseFrom) || !within(after.GoneBy, before.GoneBy) ||
							!within(after.Ceiling, before.Ceiling) || !within(after.BackupsGoneBy, before.BackupsGoneBy) {
							t.Fatalf("%v, then %v: %+v, then %+v", w, more, before, after)
						}
					}
				}
				i := 0
				for ; i < len(at); i++ {
					if at[i]++; at[i] < len(knowledge) {
						break
					}
					at[i] = 0
				}
				if i == len(at) {
					break
				}
			}
		}
	}
	assert.Equal(t, 4_800_000, learnt)
}

// TestLaw11 is L11 and I36: backups are gone later, and move nothing else.
func TestLaw11(t *testing.T) {
	eachItem(func(m *modelItem) {
		tally := m.tally(nil)
		with, without := tally.Deadline(lawTerms), tally.Deadline(Terms{EraseWithin: Days(1)})
		ok := with.BackupsGoneBy == with.GoneBy.AddDays(90) && with.BackupsGoneBy.lo >= with.GoneBy.lo &&
			without.BackupsGoneBy == Bound{without.GoneBy.lo, open}
		with.BackupsGoneBy, without.BackupsGoneBy = Bound{}, Bound{}
		if !ok || with != without {
			t.Fatalf("%+v: %+v", *m, with)
		}
	})
}

// TestLaw12 is L12 and I37: a request moves no date but the last, and what cuts
// one use says nothing of another.
func TestLaw12(t *testing.T) {
	g := grid{2}
	eachItem(func(m *modelItem) {
		tally := m.tally(nil)
		before := tally.Deadline(lawTerms)
		for _, answerBy := range []modelDay{-1, 0, 1, 2} {
			terms := lawTerms
			terms.Received = requestFor(answerBy)
			after := tally.Deadline(terms)
			if after.Earliest != before.Earliest || after.LastDay != before.LastDay || after.EraseFrom != before.EraseFrom ||
				after.Uncovered != before.Uncovered || after.Restricted != before.Restricted || after.State < before.State ||
				before.State < Must && after.State != before.State {
				t.Fatalf("%+v: %+v, then %+v", *m, before, after)
			}
		}
		if len(m.uses) < 2 {
			return
		}
		alone := NewTally(m.day.date())
		other := alone.AddUse(m.uses[1].begin.when(), m.uses[1].last.bound())
		for _, at := range g.points() {
			cut := NewTally(m.day.date())
			cut.AddUse(m.uses[0].begin.when(), m.uses[0].last.bound().Cut(at.when()))
			if cut.AddUse(m.uses[1].begin.when(), m.uses[1].last.bound()) != other {
				t.Fatalf("%+v", *m)
			}
		}
	})
}

// TestLaw13 is L13 and I67: a ceiling more never lengthens and never lowers the
// bar below a duty; an own claim never passes it.
func TestLaw13(t *testing.T) {
	g := grid{2}
	eachItem(func(m *modelItem) {
		before := m.deadlineOf(lawTerms)
		for _, c := range g.points() {
			more := *m
			more.ceilings = with(m.ceilings, c)
			after := more.deadlineOf(lawTerms)
			ok := after.LastDay.lo <= before.LastDay.lo && after.Ceiling.lo <= c.num()
			for _, d := range m.duties {
				ok = ok && after.Earliest.lo >= d.num()
			}
			lifted := len(m.holds) > 0 && m.holds[0].kind.LiftsCeiling()
			if !lifted {
				// Nothing but a duty keeps the item beyond the ceiling.
				ok = ok && (m.day.num() <= after.Ceiling.lo || after.State != Held)
				ok = ok && (len(m.duties) > 0 || after.LastDay.lo <= after.Ceiling.lo)
			}
			if !ok {
				t.Fatalf("%+v and %v: %+v, then %+v", *m, c, before, after)
			}
		}
	})
}

// TestLaw14 is L14, I39 and I68: one state on each day; without a cover it is
// Must, on all the days from EraseFrom to GoneBy, or Overdue.
func TestLaw14(t *testing.T) {
	eachItem(func(m *modelItem) {
		d := m.deadlineOf(lawTerms)
		day := m.day.num()
		covered := day <= d.LastDay.lo
		ok := d.State != Unknown && covered == (d.State == Held || d.State == TooEarly || d.State == May) &&
			(d.State == Must) == (!covered && day <= d.GoneBy.lo) &&
			(d.State == Overdue) == (!covered && day > d.GoneBy.lo) &&
			(d.State != Must || d.EraseFrom.lo <= day) &&
			(d.Overdue(m.day.date()) > 0) == (d.State == Overdue && d.GoneBy.lo != past) &&
			(d.Restricted != factYes || covered) && (d.Uncovered != factYes || covered)
		if !ok {
			t.Fatalf("%+v: %+v", *m, d)
		}
	})
}

// TestLaw15 is L15 and I69: whether a use covers the day depends on that use
// alone; if it does and no ceiling has passed, the item may be there as long.
func TestLaw15(t *testing.T) {
	eachItem(func(m *modelItem) {
		d := m.deadlineOf(lawTerms)
		tally := m.tally(nil)
		for _, u := range m.uses {
			alone := NewTally(m.day.date())
			live := tally.AddUse(u.begin.when(), u.last.bound())
			ok := live == alone.AddUse(u.begin.when(), u.last.bound())
			until := min(u.last.num(), d.Ceiling.lo)
			if live == factYes && m.day.num() <= until {
				ok = ok && until <= d.LastDay.lo && d.Restricted == factNo
			}
			if !ok {
				t.Fatalf("%+v, %v: %+v", *m, u, d)
			}
		}
	})
}

// TestLaw16 is L16 and I70: a request never gives more time than there was, and a
// month at most from its receipt or no more than the bar requires.
func TestLaw16(t *testing.T) {
	eachItem(func(m *modelItem) {
		tally := m.tally(nil)
		for _, within := range []Period{Days(0), Days(1), Months(1)} {
			own := tally.Deadline(Terms{EraseWithin: within})
			for _, answerBy := range []modelDay{-1, 0, 1, 2} {
				asked := tally.Deadline(Terms{EraseWithin: within, Received: requestFor(answerBy)})
				if asked.GoneBy.lo > own.GoneBy.lo || asked.GoneBy.lo > max(own.EraseFrom.lo, answerBy.num()) {
					t.Fatalf("%+v: %+v, then %+v", *m, own, asked)
				}
			}
		}
	})
}

// TestReleasedHold is I41: a hold that was released is none but for the days it
// covered; one that has not begun is none; one that was to be renewed leaves the
// state open, unless something else settles it.
func TestReleasedHold(t *testing.T) {
	eachItem(func(m *modelItem) {
		if len(m.holds) > 0 {
			return
		}
		before := m.deadlineOf(lawTerms)
		for _, kind := range []HoldKind{Order, PersonsClaim} {
			tally := m.tally(nil)
			tally.AddHold(&Hold{Kind: kind, Since: next(m.day).when(), Released: NotYet()})
			if tally.Deadline(lawTerms) != before {
				t.Fatalf("not begun: %+v", *m)
			}
			tally = m.tally(nil)
			tally.AddHold(&Hold{Kind: kind, Since: (m.day - 1).when(), Released: m.day.when()})
			after := tally.Deadline(lawTerms)
			if after.Earliest != before.Earliest || after.State > before.State || after.State == Held ||
				before.State >= Must && after.EraseFrom != before.Earliest.Later(before.LastDay.AddDays(1)).Later(m.day.bound()) {
				t.Fatalf("released: %+v: %+v, then %+v", *m, before, after)
			}
			tally = m.tally(nil)
			status := tally.AddHold(&Hold{Kind: kind, Since: minus.when(), Released: NotYet(), ReviewBy: (m.day - 1).date()})
			if status.InForce != factUnknown || status.Missing != HoldRenewal || tally.Deadline(lawTerms).State != Unknown {
				t.Fatalf("past its review: %+v", *m)
			}
		}
	})
}
