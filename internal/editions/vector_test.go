package editions_test

import (
	"crypto/sha256"
	"fmt"
	"hash"

	"github.com/personvern/personvern/retention"
)

// amounts say how many cases a vector has: a space of at most `spread` cases is
// gone through whole, see [space.cases], and of all cases every step-th counts.
type amounts struct{ spread, around, step int }

// The vectors of the everyday run, and every 23rd case of them.
var (
	few     = amounts{spread: 3000, around: 60, step: 1}
	strided = amounts{spread: 3000, around: 60, step: 23}
)

// space returns the facts of a question on a day.
func (q *question) space(day retention.Date) *space {
	l := leavesOn(day)
	if q.leaves != nil {
		q.leaves(day, l)
	}
	return newSpace(q.of, l)
}

// each asks a question about all cases of a vector on a day.
func (q *question) each(s *space, day retention.Date, n amounts, bases [][]uint16, see func(digits []uint16, answer []byte)) {
	facts, ask := q.bind()
	put := s.setter(facts)
	w := &writer{day: day}
	number := 0
	s.cases(n.spread, n.around, bases, func(digits []uint16) {
		if number++; number%n.step != 0 {
			return
		}
		put.set(digits)
		w.text = w.text[:0]
		ask(w)
		see(digits, w.text)
	})
}

// vector is the answers to one question on several days, by their place in the list
// of different answers: those to the first case on each day, to the second, ...
type vector struct {
	days    []string
	cases   int
	answers []string
	at      []uint32
	sums    []string // of the answers on each day
}

// compute asks a question on several days.
func (q *question) compute(days []string, n amounts, bases []string) *vector {
	v := &vector{days: days, sums: make([]string, len(days))}
	index := map[string]uint32{}
	for d, text := range days {
		day := retention.MustParseDate(text)
		s := q.space(day)
		h, number := sha256.New(), 0
		q.each(s, day, n, s.read(bases), func(_ []uint16, answer []byte) {
			place, ok := index[string(answer)]
			if !ok {
				place = uint32(len(v.answers))
				v.answers = append(v.answers, string(answer))
				index[v.answers[place]] = place
			}
			write(h, answer)
			v.at = append(v.at, place)
			number++
		})
		v.cases, v.sums[d] = number, fmt.Sprintf("%x", h.Sum(nil))
	}
	return v
}

// sum is the digest of the answers to a question about a space on a day.
func (q *question) sum(s *space, day retention.Date, n amounts, bases []string) (sum string, cases int) {
	h := sha256.New()
	q.each(s, day, n, s.read(bases), func(_ []uint16, answer []byte) {
		write(h, answer)
		cases++
	})
	return fmt.Sprintf("%x", h.Sum(nil)), cases
}

var newline = []byte{'\n'}

func write(h hash.Hash, answer []byte) {
	h.Write(answer)
	h.Write(newline)
}

// read reads cases that were written as words.
func (s *space) read(words []string) (cases [][]uint16) {
	for _, w := range words {
		cases = append(cases, s.digitsOf(w))
	}
	return cases
}

// climb looks for cases around which the answers are worth asking for: those in
// which little stands in the way of a determined answer, and different ones.
func (q *question) climb(day retention.Date, most int) (bases []string) {
	s := q.space(day)
	if s.size() <= few.spread {
		return nil
	}
	facts, ask := q.bind()
	put := s.setter(facts)
	w := &writer{day: day}
	answer := func(digits []uint16) (kind string, weight int) {
		put.set(digits)
		w.text = w.text[:0]
		ask(w)
		return kindOf(w.text)
	}
	c := chance(2)
	type found struct {
		kind   string
		weight int
		words  string
	}
	best := map[string]found{}
	var order []string
	digits, tried := make([]uint16, len(s.dims)), make([]uint16, len(s.dims))
	for range 40 {
		for i := range s.dims {
			digits[i] = uint16(c.below(len(s.dims[i].values)))
		}
		_, weight := answer(digits)
		for range 1500 {
			copy(tried, digits)
			for range 1 + c.below(2) {
				i := c.below(len(s.dims))
				tried[i] = uint16(c.below(len(s.dims[i].values)))
			}
			k, n := answer(tried)
			if b, ok := best[k]; !ok || n < b.weight {
				if !ok {
					order = append(order, k)
				}
				best[k] = found{k, n, s.words(tried)}
			}
			if n <= weight {
				copy(digits, tried)
				weight = n
			}
		}
	}
	// One of each outcome first, the lightest; then others in the order found.
	taken := map[string]bool{}
	outcomes := map[string]string{}
	for _, k := range order {
		outcome := outcomeOf(k)
		if now, ok := outcomes[outcome]; !ok || best[k].weight < best[now].weight {
			outcomes[outcome] = k
		}
	}
	for _, k := range order {
		if len(bases) < most && outcomes[outcomeOf(k)] == k {
			taken[k] = true
			bases = append(bases, best[k].words)
		}
	}
	for _, k := range order {
		if len(bases) < most && !taken[k] && best[k].weight <= 1 {
			bases = append(bases, best[k].words)
		}
	}
	return bases
}
