package privacytest

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Case is one question with its facts, why it is worth asking and, of a case
// that somebody decided, the answer. Which fields a question takes is a table in
// the package documentation; the others are left out. The zero Case asks about an
// item of which nothing is said, on no day.
type Case struct {
	// ID names the case, such as "DC-34".
	ID string
	// Why says in a sentence what happened, or why the case is there.
	Why string
	// Cites is what decided it, or what the answer rests on.
	Cites []string
	// Question is the token of a question of package privacy, such as
	// "requires-erasure", one of "deadline", "clock", "plan", "sweep" and
	// "store", or a sector's question such as "credit.may-use". Empty reads as
	// requires-erasure.
	Question string
	// On is the day asked about.
	On retention.Date
	// Item is the item asked about.
	Item privacy.Item
	// Items are the items of a plan, a sweep and a store.
	Items []privacy.Item
	// Request is what the person asks for; for the questions on a request, the
	// clock and the plan.
	Request privacy.Request
	// For is the activity of may-decide-automatically and requires-information.
	For privacy.ActivityID
	// Right is the right of has-right.
	Right lawfulbasis.Right
	// Processing is what may-process asks about.
	Processing privacy.Processing
	// Disclosing is what may-disclose asks about.
	Disclosing privacy.Disclosing
	// Steps are what happens to a store.
	Steps []Step
	// Sector are the facts of a sector's question, such as a [credit.Entry].
	// What such questions are asked about stands in their packages.
	Sector any
	// Want is the answer. The zero Want leaves it to the library, so that a
	// system is compared with what the library answers.
	Want Want
}

// Want is what a case has as its answer. What is left out is not compared.
type Want struct {
	// Outcomes are the outcomes that pass; the first is what was decided. A
	// second one, mostly undetermined, stands in cases where somebody weighed.
	Outcomes []privacy.Outcome
	// Reason is one of the reasons that decide, by its token.
	Reason string
	// Missing are all facts that keep an undetermined answer open, in order. It
	// is compared with undetermined answers only.
	Missing []string
	// Follows are obligations among those that follow, by their tokens.
	Follows []string
	// Says are further parts of the answer by name, such as "last-day".
	Says map[string]string
	// Keys are the items that a sweep erases, or that are there in the end.
	Keys []string
	// Undated are the items that a sweep lists because too little is known.
	Undated []string
}

// IsZero reports whether nothing is wanted, which leaves the answer to the
// library.
func (w *Want) IsZero() bool {
	return len(w.Outcomes) == 0 && w.Reason == "" && len(w.Missing) == 0 && len(w.Follows) == 0 &&
		len(w.Says) == 0 && w.Keys == nil && w.Undated == nil
}

// Step is one thing that happens to a store.
type Step struct {
	// Do is what.
	Do StepKind
	// On is the day; a restore has one too, on which what is due by then goes
	// again.
	On retention.Date
}

// AsOf returns the case asked on each of the days.
func (c Case) AsOf(days ...retention.Date) []Case {
	cases := make([]Case, 0, len(days))
	for _, day := range days {
		asked := c
		asked.On = day
		cases = append(cases, asked)
	}
	return cases
}

// AtBoundaries returns the case asked on each of its boundary days; see
// [BoundaryDays].
func (c Case) AtBoundaries() []Case { return c.AsOf(BoundaryDays(&c.Item, c.On)...) }

// policy is the policy of the item, which answers nothing where it has none.
func policyOf(item *privacy.Item) *privacy.Policy {
	if item.Of == nil || item.Of.Policy() == nil {
		return new(privacy.Policy)
	}
	return item.Of.Policy()
}
