package counterfactual

import (
	"iter"
	"slices"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Query is what is asked: what would change that answer. The zero Query has no
// answer.
type Query struct {
	// Policy is the policy that was asked.
	Policy *privacy.Policy
	// Item is the item that was asked about. It is neither changed nor kept.
	Item *privacy.Item
	// Question is the question that was put.
	Question Question
	// On is the day asked about. A change happens on that day.
	On retention.Date
	// Wanted is the outcome that is looked for. Left out, any outcome other than
	// the present is, undetermined among them.
	Wanted privacy.Outcome
	// Size is the most changes that a set may have. Left out, it is [DefaultSize].
	Size int
	// Evaluations is the most often that the question may be put while sets are
	// looked for. Left out, it is [DefaultEvaluations].
	Evaluations int
}

const (
	// DefaultSize is the size of [Query.Size]: who has to change four facts to get
	// another answer is not helped by the list of them.
	DefaultSize = 3
	// DefaultEvaluations is the number of [Query.Evaluations]: some tenths of a
	// second.
	DefaultEvaluations = 100_000
)

// Set is a set of changes that together give another outcome, of which none can
// be left out.
type Set struct {
	changes []Change
	outcome privacy.Outcome
	later   later
}

// later is the first day on which time alone gives another outcome.
type later struct {
	day     retention.Date
	outcome privacy.Outcome
	is      bool
}

// Changes yields the changes, in the order of the item's own fields.
func (s Set) Changes() iter.Seq[Change] { return slices.Values(s.changes) }

// Len returns how many changes there are.
func (s Set) Len() int { return len(s.changes) }

// Outcome returns the outcome on the day asked about once the changes have been
// made.
func (s Set) Outcome() privacy.Outcome { return s.outcome }

// Later returns the first day on which time alone gives yet another outcome once
// the changes have been made, and that outcome; false when time alone never
// does. See [Answer.Later].
func (s Set) Later() (retention.Date, privacy.Outcome, bool) {
	return s.later.day, s.later.outcome, s.later.is
}

// By returns those who take part if everyone who can bring one of the changes
// about does.
func (s Set) By() PartySet {
	var all PartySet
	for _, c := range s.changes {
		all = all.Union(c.By())
	}
	return all
}

// Equal reports whether the two are the same; it is there for go-cmp.
func (s Set) Equal(other Set) bool {
	return s.outcome == other.outcome && s.later == other.later && slices.Equal(s.changes, other.changes)
}

// String returns the changes with " + " between them and the outcome, for logs
// and tests.
func (s Set) String() string {
	text := ""
	for i, c := range s.changes {
		if i > 0 {
			text += " + "
		}
		text += c.String()
	}
	return text + " -> " + s.outcome.String()
}

// Answer is what would change a decision. The zero Answer says nothing.
type Answer struct {
	decision  privacy.Decision
	sets      []Set
	sooner    []Set
	later     later
	exhausted bool
}

// Decision returns the decision that was asked about.
func (a Answer) Decision() privacy.Decision { return a.decision }

// Sets yields the sets of changes that give another outcome, or the wanted one,
// on the day asked about: all that there are up to the size, the smaller first.
// No part of a set does, so that no set is part of another.
func (a Answer) Sets() iter.Seq[Set] { return slices.Values(a.sets) }

// Sooner yields the single changes that leave the outcome of the day as it is,
// and after which time alone changes it, where it otherwise would not, or on a
// sooner day: a case that is closed has a last day from then on. [Set.Later] says
// which. Where an outcome is wanted, those are left out after which time gives
// another one first.
func (a Answer) Sooner() iter.Seq[Set] { return slices.Values(a.sooner) }

// Later returns the first day on which time alone gives another outcome, if
// nothing else happens than the item says, and that outcome; false when time
// alone never does. What the item dates later than the day asked about happens
// then.
func (a Answer) Later() (retention.Date, privacy.Outcome, bool) {
	return a.later.day, a.later.outcome, a.later.is
}

// Exhausted reports whether the search was stopped by [Query.Evaluations] before
// everything up to the size had been tried. What was found until then is right;
// there may be more.
func (a Answer) Exhausted() bool { return a.exhausted }

// Equal reports whether the two are the same; it is there for go-cmp.
func (a Answer) Equal(other Answer) bool {
	same := func(a, b []Set) bool { return slices.EqualFunc(a, b, Set.Equal) }
	return a.decision == other.decision && a.later == other.later && a.exhausted == other.exhausted &&
		same(a.sets, other.sets) && same(a.sooner, other.sooner)
}
