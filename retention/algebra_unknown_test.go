package retention

import (
	"fmt"
	"math/bits"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A closure is what is common to all the ways in which facts that are not known
// may turn out: it is the definition of an exact answer.
type closure struct {
	states     uint8    // the states that occur, as bits
	restricted uint8    // the facts that occur, as bits from No
	low, high  [5]int16 // the least and the greatest of each date

	covers      uint64 // the days that are covered in all, as bits from firstScanned
	covered     bool   // the day asked about is one of them
	begins      bool   // the day asked about is covered in some
	least, most int16  // between these days begin the runs that cover it
	same        bool   // the uncovered stretch is the same in all
	from, to    int16  // that stretch
}

func closureOf(m *modelItem, a *modelAnswer) closure {
	dates := [5]int16{int16(a.earliest), int16(a.lastDay), int16(a.eraseFrom), int16(a.goneBy), int16(a.ceiling)}
	c := closure{
		states: 1 << a.state, restricted: 1 << (a.restricted + 1), low: dates, high: dates,
		same: true, from: int16(a.from), to: int16(a.to), least: int16(plus), most: int16(minus),
	}
	for x := firstScanned; x <= lastScanned; x++ {
		if m.covered(x) {
			c.covers |= 1 << (x - firstScanned)
		}
	}
	if m.covered(m.day) {
		c.covered, c.begins = true, true
		c.least, c.most = int16(m.begin()), int16(m.begin())
	}
	return c
}

func (c closure) or(d *closure) closure {
	c.states |= d.states
	c.restricted |= d.restricted
	for i := range c.low {
		c.low[i] = min(c.low[i], d.low[i])
		c.high[i] = max(c.high[i], d.high[i])
	}
	c.covers &= d.covers
	c.covered = c.covered && d.covered
	c.begins = c.begins || d.begins
	c.least, c.most = min(c.least, d.least), max(c.most, d.most)
	c.same = c.same && d.same && c.from == d.from && c.to == d.to
	return c
}

// uncovered takes a stretch for one in which the item was there if some day before
// is covered for certain, or something certainly began before all days, however
// soon it may have ended.
func (c *closure) uncovered(early bool) Fact {
	certain := int16(plus)
	switch {
	case early:
		certain = int16(minus)
	case c.covers != 0:
		certain = int16(firstScanned) + int16(bits.TrailingZeros64(c.covers))
	}
	switch {
	case c.covered && certain < c.least:
		return factYes
	case c.begins && certain < c.most:
		return factUnknown
	}
	return factNo
}

func common(facts uint8) Fact {
	switch facts {
	case 1 << (factNo + 1):
		return factNo
	case 1 << (factYes + 1):
		return factYes
	}
	return factUnknown
}

func (c *closure) deadline(early bool) Deadline {
	bound := func(i int) Bound { return Bound{modelDay(c.low[i]).num(), modelDay(c.high[i]).num()} }
	gone := bound(3)
	d := Deadline{
		Restricted: common(c.restricted), Uncovered: c.uncovered(early),
		Earliest: bound(0), LastDay: bound(1), EraseFrom: bound(2), GoneBy: gone, Ceiling: bound(4),
		BackupsGoneBy: gone.AddDays(90),
	}
	for s := Held; s <= Overdue; s++ {
		if c.states == 1<<s {
			d.State = s
		}
	}
	if c.same && d.Uncovered == factYes {
		d.UncoveredFrom, d.UncoveredTo = modelDay(c.from).date(), modelDay(c.to).date()
	}
	return d
}

// A shape is an item with some days left open. Each of the days is
// then known as one of the spans over the points of a grid.
type shape struct {
	name  string
	days  int // the grid
	slots int
	terms modelTerms
	// items are the ways in which all but the days may turn out, mostly one.
	items []func(v []modelDay, day modelDay) modelItem
	// uses are the slots in which a use begins, duty that of a duty, if above 0.
	uses []int
	duty int
	// promise is the slot of a dated promise, if above 0.
	promise int
	add     func(t *Tally, w []When)
}

// run goes through all that can be known of the days, and holds Tally against the
// closure in every field of Deadline. It returns the number of deadlines compared.
func (u *shape) run(t *testing.T) (compared, coarse int) {
	g := grid{u.days}
	points := g.points()
	type span struct{ lo, hi int }
	var spans []span
	for lo := range points {
		for hi := lo; hi < len(points); hi++ {
			spans = append(spans, span{lo, hi})
		}
	}
	index := func(lo, hi int) int { return lo*len(points) - lo*(lo-1)/2 + hi - lo }

	total := 1
	for range u.slots {
		total *= len(spans)
	}
	memo := make([]closure, total)
	known := make([]bool, total)
	for _, day := range g.asked() {
		clear(known)
		var closed func(at []int) *closure
		closed = func(at []int) *closure {
			number := 0
			for _, s := range at {
				number = number*len(spans) + s
			}
			if known[number] {
				return &memo[number]
			}
			var c closure
			exact := true
			for i, s := range at {
				if lo, hi := spans[s].lo, spans[s].hi; lo != hi {
					// The first possibility of this day, and all the others.
					at[i] = index(lo, lo)
					c = *closed(at)
					at[i] = index(lo+1, hi)
					c = c.or(closed(at))
					at[i] = s
					exact = false
					break
				}
			}
			if exact {
				v := make([]modelDay, len(at))
				for i, s := range at {
					v[i] = points[spans[s].lo]
				}
				for i, item := range u.items {
					m := item(v, day)
					terms := u.terms
					if u.promise > 0 {
						terms.promises = []modelDay{v[u.promise]}
					}
					a := m.answer(&terms)
					one := closureOf(&m, &a)
					if i > 0 {
						one = c.or(&one)
					}
					c = one
				}
			}
			memo[number], known[number] = c, true
			return &memo[number]
		}

		at := make([]int, u.slots)
		whens := make([]When, u.slots)
		for number := range total {
			for i, rest := u.slots-1, number; i >= 0; i-- {
				at[i] = rest % len(spans)
				whens[i] = when(points[spans[at[i]].lo].num(), points[spans[at[i]].hi].num())
				rest /= len(spans)
			}
			tally := NewTally(day.date())
			u.add(&tally, whens)
			got, want := tally.Deadline(u.terms.terms()), closed(at).deadline(u.early(whens))
			if got.Uncovered == factUnknown && want.Uncovered != factUnknown {
				assert.Equal(t, Unknown, want.State, "Uncovered could be told when the state can: %s, on %v: %v", u.name, day.date(), whens)
				coarse++
				want.Uncovered = factUnknown
				want.UncoveredFrom, want.UncoveredTo = Date{}, Date{}
			}
			if got != want {
				t.Fatalf("%s, on %v: %v\ngot  %+v\nwant %+v", u.name, day.date(), whens, got, want)
			}
			compared++
		}
	}
	return compared, coarse
}

// early reports whether something certainly began before all days and may have
// lasted for some. Where all is known, that is known as well.
func (u *shape) early(w []When) bool {
	if len(u.items) == 1 && !slices.ContainsFunc(w, func(w When) bool { return !w.Bound().IsKnown() }) {
		return false
	}
	for _, i := range u.uses {
		if w[i] == Always() && w[i+1] != Always() {
			return true
		}
	}
	return u.duty > 0 && w[u.duty] != Always()
}

func addUse(t *Tally, w []When)                 { t.AddUse(w[0], w[1].Bound()) }
func useOf(v []modelDay) modelUse               { return modelUse{v[0], v[1]} }
func holdOf(k HoldKind, v []modelDay) modelHold { return modelHold{k, v[0], v[1]} }

func addHold(k HoldKind, t *Tally, w []When) {
	t.AddHold(&Hold{Kind: k, Since: w[0], Released: w[1], Grounds: Judgement{Result: factYes}})
}

func always(f func(v []modelDay, day modelDay) modelItem) []func(v []modelDay, day modelDay) modelItem {
	return []func(v []modelDay, day modelDay) modelItem{f}
}

// shapes are the items that are enumerated.
func shapes() []shape {
	no := modelTerms{answerBy: plus}
	shapes := []shape{
		{name: "use", days: 4, slots: 2, uses: []int{0}, terms: no,
			items: always(func(v []modelDay, day modelDay) modelItem {
				return modelItem{day: day, uses: []modelUse{useOf(v)}}
			}),
			add: addUse},
		{name: "two uses and a duty", days: 3, slots: 5, uses: []int{0, 2}, duty: 4, terms: no,
			items: always(func(v []modelDay, day modelDay) modelItem {
				return modelItem{day: day, uses: []modelUse{useOf(v), useOf(v[2:])}, duties: v[4:]}
			}),
			add: func(t *Tally, w []When) {
				addUse(t, w)
				addUse(t, w[2:])
				t.AddDuty(w[4].Bound())
			}},
		{name: "two uses and a ceiling", days: 3, slots: 5, uses: []int{0, 2}, terms: no,
			items: always(func(v []modelDay, day modelDay) modelItem {
				return modelItem{day: day, uses: []modelUse{useOf(v), useOf(v[2:])}, ceilings: v[4:]}
			}),
			add: func(t *Tally, w []When) {
				addUse(t, w)
				addUse(t, w[2:])
				t.AddCeiling(w[4].Bound())
			}},
		{name: "three uses", days: 2, slots: 6, uses: []int{0, 2, 4}, terms: no,
			items: always(func(v []modelDay, day modelDay) modelItem {
				return modelItem{day: day, uses: []modelUse{useOf(v), useOf(v[2:]), useOf(v[4:])}}
			}),
			add: func(t *Tally, w []When) {
				addUse(t, w)
				addUse(t, w[2:])
				addUse(t, w[4:])
			}},
		{name: "use, ceiling and promise, with time to carry out and a request", days: 3, slots: 4, uses: []int{0},
			terms: modelTerms{within: 2, answerBy: 1}, promise: 3,
			items: always(func(v []modelDay, day modelDay) modelItem {
				return modelItem{day: day, uses: []modelUse{useOf(v)}, ceilings: v[2:3]}
			}),
			add: func(t *Tally, w []When) {
				addUse(t, w)
				t.AddCeiling(w[2].Bound())
				t.AddPromise(w[3].Bound())
			}},
	}
	for _, k := range []HoldKind{Order, OwnClaim, BreachRecord, PersonsClaim} {
		shapes = append(shapes,
			shape{name: "use, duty and hold: " + k.String(), days: 2, slots: 5, uses: []int{0}, duty: 2, terms: modelTerms{within: 2, answerBy: plus},
				items: always(func(v []modelDay, day modelDay) modelItem {
					return modelItem{day: day, uses: []modelUse{useOf(v)}, duties: v[2:3], holds: []modelHold{holdOf(k, v[3:])}}
				}),
				add: func(t *Tally, w []When) {
					addUse(t, w)
					t.AddDuty(w[2].Bound())
					addHold(k, t, w[3:])
				}},
			shape{name: "use, ceiling and hold: " + k.String(), days: 2, slots: 5, uses: []int{0}, terms: modelTerms{within: 2, answerBy: plus},
				items: always(func(v []modelDay, day modelDay) modelItem {
					return modelItem{day: day, uses: []modelUse{useOf(v)}, ceilings: v[2:3], holds: []modelHold{holdOf(k, v[3:])}}
				}),
				add: func(t *Tally, w []When) {
					addUse(t, w)
					t.AddCeiling(w[2].Bound())
					addHold(k, t, w[3:])
				}})
		review := shape{name: "use, and a hold past its review day: " + k.String(), days: 3, slots: 4, uses: []int{0}, terms: modelTerms{within: 2, answerBy: plus},
			add: func(t *Tally, w []When) {
				addUse(t, w)
				t.AddHold(&Hold{Kind: k, Since: w[2], Released: w[3], Grounds: Judgement{Result: factYes}, ReviewBy: modelDay(1).date()})
			}}
		for _, renewed := range []bool{true, false} {
			review.items = append(review.items, func(v []modelDay, day modelDay) modelItem {
				h := holdOf(k, v[2:])
				if !renewed && day > 1 && day < h.released {
					h.released = 2
				}
				return modelItem{day: day, uses: []modelUse{useOf(v)}, holds: []modelHold{h}}
			})
		}
		shapes = append(shapes, review)
		for _, k2 := range []HoldKind{Order, OwnClaim} {
			shapes = append(shapes, shape{name: fmt.Sprint("two holds: ", k, ", ", k2), days: 2, slots: 5, terms: no,
				items: always(func(v []modelDay, day modelDay) modelItem {
					return modelItem{day: day, ceilings: v[4:], holds: []modelHold{holdOf(k, v), holdOf(k2, v[2:])}}
				}),
				add: func(t *Tally, w []When) {
					addHold(k, t, w)
					addHold(k2, t, w[2:])
					t.AddCeiling(w[4].Bound())
				}})
		}
	}
	// What is not known of a hold beside its days: each is there or not, and a
	// hold of which nothing says the kind may lift the ceiling or not.
	for _, hold := range []struct {
		name  string
		hold  Hold
		maybe []HoldKind
	}{
		{"an own claim that nobody has judged", Hold{Kind: OwnClaim}, []HoldKind{0, OwnClaim}},
		{"an own claim that was judged groundless", Hold{Kind: OwnClaim, Grounds: Judgement{Result: factNo}}, []HoldKind{0}},
		{"an own claim whose judgement had to be renewed", Hold{Kind: OwnClaim, Grounds: Judgement{Result: factYes, ReviewBy: modelDay(-2).date()}}, []HoldKind{0, OwnClaim}},
		{"a hold of no kind said", Hold{}, []HoldKind{0, OwnClaim, Order}},
		{"an order needs no grounds", Hold{Kind: Order, Grounds: Judgement{Result: factNo}}, []HoldKind{Order}},
		{"a restriction keeps nothing", Hold{Kind: Contest}, []HoldKind{0}},
		{"an opposition to erasure keeps nothing", Hold{Kind: OpposedErasure, Grounds: Judgement{Result: factYes}}, []HoldKind{0}},
		{"an open request for access keeps nothing", Hold{Kind: OpenAccessRequest}, []HoldKind{0}},
	} {
		u := shape{name: hold.name, days: 2, slots: 5, uses: []int{0}, terms: modelTerms{within: 2, answerBy: plus},
			add: func(t *Tally, w []When) {
				addUse(t, w)
				t.AddCeiling(w[2].Bound())
				h := hold.hold
				h.Since, h.Released = w[3], w[4]
				t.AddHold(&h)
			}}
		for _, k := range hold.maybe {
			u.items = append(u.items, func(v []modelDay, day modelDay) modelItem {
				m := modelItem{day: day, uses: []modelUse{useOf(v)}, ceilings: v[2:3]}
				if k != 0 {
					m.holds = []modelHold{holdOf(k, v[3:])}
				}
				return m
			})
		}
		shapes = append(shapes, u)
	}
	return shapes
}

// TestUnknownFacts holds Tally against the closure for every span over the points
// of a grid by which each of up to six days can be known: exactly, between two,
// at the latest, at the earliest, not yet, and not said. State, Restricted and all
// dates are exact, with unknown beginnings too. Uncovered is exact where the
// state is known, and where it is not, never wrong.
func TestUnknownFacts(t *testing.T) {
	var compared, coarse atomic.Int64
	t.Run("shapes", func(t *testing.T) {
		for _, u := range shapes() {
			t.Run(u.name, func(t *testing.T) {
				t.Parallel()
				n, c := u.run(t)
				compared.Add(int64(n))
				coarse.Add(int64(c))
			})
		}
	})
	assert.EqualValues(t, 22_462_021, compared.Load(), "deadlines")
	assert.EqualValues(t, 363_119, coarse.Load(), "in which Uncovered could be told")
}
