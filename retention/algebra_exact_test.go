package retention

import (
	"strconv"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A grid is the space that is enumerated: everything that can begin or end does
// so on one of its days or at an end of time.
type grid struct {
	days int // 0 to days-1
}

// points are the days of the grid and the two ends of time, in order.
func (g grid) points() []modelDay {
	points := []modelDay{minus}
	for d := range modelDay(g.days) {
		points = append(points, d)
	}
	return append(points, plus)
}

// asked are the days asked about: those of the grid and one on either side.
func (g grid) asked() []modelDay {
	var asked []modelDay
	for d := modelDay(-1); d <= modelDay(g.days); d++ {
		asked = append(asked, d)
	}
	return asked
}

// uses are all that cover some day, one that covers none, and no use at all.
func (g grid) uses() [][]modelUse {
	uses := [][]modelUse{nil, {{plus, plus}}}
	for _, begin := range g.points() {
		for _, last := range g.points() {
			if begin <= last && begin != plus && last != minus {
				uses = append(uses, []modelUse{{begin, last}})
			}
		}
	}
	return uses
}

// ends are no end, and each of the points.
func (g grid) ends() [][]modelDay {
	ends := [][]modelDay{nil}
	for _, d := range g.points() {
		ends = append(ends, []modelDay{d})
	}
	return ends
}

func (g grid) holds(kinds ...HoldKind) [][]modelHold {
	holds := [][]modelHold{nil}
	for _, kind := range kinds {
		for _, since := range g.points() {
			for _, released := range g.points() {
				if since < released {
					holds = append(holds, []modelHold{{kind, since, released}})
				}
			}
		}
	}
	return holds
}

func (g grid) terms() []modelTerms {
	var terms []modelTerms
	for _, promises := range [][]modelDay{nil, {0}} {
		for _, within := range []int{0, 2} {
			for _, answerBy := range []modelDay{plus, 1} {
				terms = append(terms, modelTerms{within, answerBy, promises})
			}
		}
	}
	return terms
}

// unordered are all pairs of two lists joined, each once, whatever its order.
func unordered[T any](lists [][]T) [][]T {
	var pairs [][]T
	for i, a := range lists {
		for _, b := range lists[:i+1] {
			pairs = append(pairs, append(a[:len(a):len(a)], b...))
		}
	}
	return pairs
}

// compare holds Tally against the model for one item, in every field of Deadline
// and under all terms, of which those with the same promises are neighbours. It
// returns the number of deadlines compared.
func compare(t *testing.T, m *modelItem, terms []modelTerms) int {
	answer := m.answer(&modelTerms{answerBy: plus})
	var tally Tally
	for i := range terms {
		if i == 0 || len(terms[i].promises) != len(terms[i-1].promises) {
			tally = m.tally(terms[i].promises)
		}
		answer.goneBy = m.goneBy(&terms[i], answer.eraseFrom)
		answer.state = m.state(answer.goneBy)
		if got, want := tally.Deadline(terms[i].terms()), answer.deadline(); got != want {
			t.Fatalf("%+v %+v\ngot  %+v\nwant %+v", *m, terms[i], got, want)
		}
	}
	return len(terms)
}

// allOf compares every item of a grid with two uses, a duty, a ceiling and these
// holds, on every day asked about. It takes each stride-th of them, and returns
// how many deadlines it compared.
func (g grid) allOf(t *testing.T, holds [][]modelHold, stride int) int64 {
	uses := unordered(g.uses())
	terms := g.terms()
	var compared atomic.Int64
	t.Run("days", func(t *testing.T) {
		for _, day := range g.asked() {
			t.Run(strconv.Itoa(int(day)), func(t *testing.T) {
				t.Parallel()
				total, n := 0, 0
				for _, duties := range g.ends() {
					for _, ceilings := range g.ends() {
						for _, u := range uses {
							for _, h := range holds {
								if n++; n%stride == 0 {
									total += compare(t, &modelItem{day, u, duties, ceilings, h}, terms)
								}
							}
						}
					}
				}
				compared.Add(int64(total))
			})
		}
	})
	return compared.Load()
}

// TestExactFacts holds Tally against the model, without a gap in the enumeration:
// with two holds of the kinds that differ for what two days can tell apart, and
// with one for what three can. TestExhaustively goes further.
func TestExactFacts(t *testing.T) {
	two, three := grid{2}, grid{3}
	kinds := []HoldKind{Order, OwnClaim, PersonsClaim}
	assert.EqualValues(t, 8_360_000, two.allOf(t, unordered(two.holds(kinds...)), 1))
	assert.EqualValues(t, 7_084_800, three.allOf(t, three.holds(append(kinds, BreachRecord)...), 1))
}

// TestManyRules holds Tally against the model where rules of one kind meet: three
// uses, two duties, two ceilings, three holds, two promises.
func TestManyRules(t *testing.T) {
	g := grid{2}
	var uses [][]modelUse
	for _, u := range unordered(g.uses()) {
		for _, v := range g.uses() {
			uses = append(uses, append(u[:len(u):len(u)], v...))
		}
	}
	var holds [][]modelHold
	for _, h := range unordered(g.holds(Order, OwnClaim)) {
		for _, i := range g.holds(BreachRecord) {
			holds = append(holds, append(h[:len(h):len(h)], i...))
		}
	}
	ends := unordered(g.ends())
	no := modelTerms{answerBy: plus}
	compared := 0
	for _, day := range g.asked() {
		for i, u := range uses {
			for _, c := range ends {
				for _, p := range ends {
					terms := modelTerms{within: 2, answerBy: plus, promises: p}
					compared += compare(t, &modelItem{day: day, uses: u, ceilings: c, duties: ends[i%len(ends)]}, []modelTerms{terms})
				}
			}
		}
		for _, h := range holds {
			for _, c := range ends {
				for _, d := range ends {
					compared += compare(t, &modelItem{day: day, uses: []modelUse{{0, 0}}, ceilings: c, duties: d, holds: h}, []modelTerms{no})
				}
			}
		}
	}
	assert.Equal(t, 1_068_300, compared)
}
