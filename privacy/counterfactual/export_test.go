package counterfactual

import "github.com/personvern/personvern/privacy"

// FindUnpruned is [Find] with the changes of every fact there is a code for,
// whatever the question reads.
func FindUnpruned(q Query) Answer {
	s := search{query: q, left: 1 << 30, size: q.Size}
	s.changes = (&list{query: &q, reads: readsAll}).all()
	for h := range q.Item.Holds.All() {
		s.holds = append(s.holds, h)
	}
	s.answer.decision = q.Question.Put(q.Policy, q.Item, q.On)
	s.answer.later = s.later(q.Item, q.Question, s.answer.decision)
	s.run()
	return s.answer
}

// Listed are the changes that are looked at.
func Listed(q Query) []Change { return listed(&q) }

// EveryChange are the changes of every fact there is a code for.
func EveryChange(q Query) []Change { return (&list{query: &q, reads: readsAll}).all() }

// Made returns the query about what is so after a change.
func Made(q Query, c Change) Query {
	var t trial
	var s search
	for h := range q.Item.Holds.All() {
		s.holds = append(s.holds, h)
	}
	t.start(&q, s.holds)
	t.make(c, q.On)
	item, question := t.end()
	after := *item
	after.Uses = append([]privacy.Use(nil), item.Uses...)
	q.Item, q.Question = &after, question
	return q
}
