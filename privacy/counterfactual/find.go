package counterfactual

import (
	"slices"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Find looks for what would change an answer: every set of changes up to the size,
// the smaller first, that gives another outcome on the day asked about; what brings
// another outcome sooner; and when time alone does. It puts the question for each
// set of changes and finds what the question answers, so that no rule stands here a
// second time. The same query has the same answer.
//
// What changes are looked at is the list of [Code]. A change gives a fact a settled
// value: nothing is forgotten. Of a day that is open, the ends of what is known of
// it are tried and none between.
func Find(q Query) Answer {
	if q.Policy == nil || q.Question == (Question{}) {
		return Answer{}
	}
	if q.Item == nil {
		q.Item = new(privacy.Item)
	}
	s := search{query: q, changes: listed(&q), left: q.Evaluations, size: q.Size}
	if s.left <= 0 {
		s.left = DefaultEvaluations
	}
	if s.size <= 0 {
		s.size = DefaultSize
	}
	for h := range q.Item.Holds.All() {
		s.holds = append(s.holds, h)
	}
	s.answer.decision = q.Question.Put(q.Policy, q.Item, q.On)
	s.answer.later = s.later(q.Item, q.Question, s.answer.decision)
	s.run()
	return s.answer
}

// search looks through the sets of changes of a query.
type search struct {
	query   Query
	changes []Change
	holds   []retention.Hold // of the item
	size    int
	left    int // how often the question may still be put
	trial   trial
	chosen  []int   // positions in changes, in order
	found   [][]int // what was found, the same way
	endedBy [][]int // for each change the sets found that end with it, by position
	answer  Answer
}

// run looks for sets of one change, then of two, and so on.
func (s *search) run() {
	s.endedBy = make([][]int, len(s.changes))
	for size := 1; size <= min(s.size, len(s.changes)) && !s.answer.exhausted; size++ {
		s.choose(0, size)
	}
}

// choose adds that many changes, from a position on, to those that were chosen. A
// choice that holds a set found before is passed over: some of it can be left out.
func (s *search) choose(from, more int) {
	if more == 0 {
		s.try()
		return
	}
	for i := from; i <= len(s.changes)-more && !s.answer.exhausted; i++ {
		if s.excludes(i) {
			continue
		}
		s.chosen = append(s.chosen, i)
		if !s.holdsFound(i) {
			s.choose(i+1, more-1)
		}
		s.chosen = s.chosen[:len(s.chosen)-1]
	}
}

// excludes reports whether a change is of a fact that another chosen one is of.
func (s *search) excludes(i int) bool {
	for _, j := range s.chosen {
		if s.changes[j].excludes(s.changes[i]) {
			return true
		}
	}
	return false
}

// holdsFound reports whether the choice, which ends with a change, holds a set that
// does. One that ends before was seen when that end was chosen.
func (s *search) holdsFound(last int) bool {
	for _, n := range s.endedBy[last] {
		if isPart(s.found[n], s.chosen) {
			return true
		}
	}
	return false
}

// isPart reports whether all numbers of a sorted list stand in another.
func isPart(some, of []int) bool {
	for _, n := range some {
		if _, in := slices.BinarySearch(of, n); !in {
			return false
		}
	}
	return true
}

// try puts the question with the chosen changes made.
func (s *search) try() {
	if s.left == 0 {
		s.answer.exhausted = true
		return
	}
	s.left--
	q := &s.query
	s.trial.start(q, s.holds)
	for _, i := range s.chosen {
		s.trial.make(s.changes[i], q.On)
	}
	item, question := s.trial.end()
	decision, present := question.Put(q.Policy, item, q.On), s.answer.decision.Outcome()
	switch outcome := decision.Outcome(); {
	case outcome == present && len(s.chosen) > 1:
	case outcome == present:
		if later := s.later(item, question, decision); s.isSooner(later) {
			s.answer.sooner = append(s.answer.sooner, s.set(outcome, later))
		}
	case present == q.Wanted && q.Wanted != privacy.Undetermined:
		// It is as wanted already.
	case q.Wanted == privacy.Undetermined || outcome == q.Wanted:
		last := s.chosen[len(s.chosen)-1]
		s.endedBy[last] = append(s.endedBy[last], len(s.found))
		s.found = append(s.found, slices.Clone(s.chosen))
		s.answer.sets = append(s.answer.sets, s.set(outcome, s.later(item, question, decision)))
	}
}

// set is the chosen changes with what they bring.
func (s *search) set(outcome privacy.Outcome, later later) Set {
	set := Set{outcome: outcome, later: later}
	for _, i := range s.chosen {
		set.changes = append(set.changes, s.changes[i])
	}
	return set
}

// isSooner reports whether time changes the outcome before it otherwise would, and
// to the one that is wanted.
func (s *search) isSooner(l later) bool {
	before := s.answer.later
	return l.is && (!before.is || l.day.Before(before.day)) &&
		(s.query.Wanted == privacy.Undetermined || l.outcome == s.query.Wanted)
}

// later returns the first day on which time alone gives another outcome than a
// decision.
func (s *search) later(item *privacy.Item, question Question, decision privacy.Decision) later {
	through, known := decision.Through(item).Date()
	if !known {
		return later{}
	}
	day := through.AddDays(1)
	return later{day, question.Put(s.query.Policy, item, day).Outcome(), true}
}
