package record

import (
	"bytes"
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Record is one answer, with everything that it follows from. Records are made
// by [Edition.Of] and [Parse], share nothing with what they were made from, and
// never change. The zero Record records nothing: it cannot be read back, and
// replaying it is impossible.
type Record struct {
	library  string
	law      retention.Date
	policy   Digest
	subject  Digest
	sequence uint64
	previous Digest

	question privacy.Question
	day      retention.Date
	args     Args // with the holds of the item

	dataset privacy.DatasetSpec
	item    privacy.Item // without its dataset
	// What the item keeps to itself, while it is read and written.
	none, holdsSaid bool

	answer Answer
}

// Args are the arguments of a question beside the item and the day. Each question
// takes its own, and the others are left out.
type Args struct {
	// Activity is that of [privacy.Policy.MayDecideAutomatically] and
	// [privacy.Policy.RequiresInformation].
	Activity privacy.ActivityID
	// Right is that of [privacy.Policy.HasRight].
	Right lawfulbasis.Right
	// Request is that of the questions about a request.
	Request privacy.Request
	// Processing is that of [privacy.Policy.MayProcess].
	Processing privacy.Processing
	// Disclosing is that of [privacy.Policy.MayDisclose].
	Disclosing privacy.Disclosing
	// Holds are the holds that [privacy.Item.Holds] was made of, for every
	// question: the item can say whether they are the same, and does not give
	// them out. Left out where the item says nothing of holds, or that there are
	// none.
	Holds []retention.Hold
}

// Answer is what was answered: all that a [privacy.Decision] says.
type Answer struct {
	// Outcome is the answer itself.
	Outcome privacy.Outcome
	// Reasons are those that decided, then those that were overridden.
	Reasons []Reason
	// Obligations are what follows, what comes first first.
	Obligations []Obligation
	// Missing are the facts that would settle an undetermined answer.
	Missing []privacy.Missing
	// Deadline is when the item must be gone.
	Deadline retention.Deadline
}

// Reason is a [privacy.Reason], with its provisions written out.
type Reason struct {
	// Code says which.
	Code privacy.ReasonCode
	// Decides says whether it decided.
	Decides bool
	// Rule is the rule of the policy behind it, where there is one.
	Rule privacy.RuleID
	// Against are the elements that are not met.
	Against lawfulbasis.ElementSet
	// Provisions are what it rests on.
	Provisions []law.Provision
}

// Obligation is a [privacy.Obligation], with its provisions written out.
type Obligation struct {
	// Code says what must be done.
	Code privacy.ObligationCode
	// First says that it comes before acting on the answer.
	First bool
	// By is the prudent and the outermost day.
	By retention.Term
	// Until is how long it lasts.
	Until retention.Bound
	// Provisions are what it rests on.
	Provisions []law.Provision
}

// answerOf writes a decision out.
func answerOf(d privacy.Decision, item *privacy.Item) Answer {
	a := Answer{Outcome: d.Outcome(), Deadline: d.Deadline(), Missing: slices.Collect(d.Missing(item))}
	for r := range d.Reasons() {
		a.Reasons = append(a.Reasons, Reason{r.Code, r.Decides, r.Rule, r.Against, slices.Collect(r.Provisions())})
	}
	for o := range d.Obligations() {
		a.Obligations = append(a.Obligations, Obligation{o.Code, o.First, o.By, o.Until, slices.Collect(o.Provisions())})
	}
	return a
}

// Equal reports whether two answers are the same in every part. An answer with a
// number that its enumeration does not have is the same as none.
func (a Answer) Equal(other Answer) bool {
	one, err := write(nil, func(c *coder) { answer(c, &a) })
	if err != nil {
		return false
	}
	two, err := write(nil, func(c *coder) { answer(c, &other) })
	return err == nil && bytes.Equal(one, two)
}

// Library returns the version of the library that answered.
func (r Record) Library() string { return r.library }

// Law returns the edition of the law that the answer rests on: the day up to
// which it was followed; see [law.AsOf].
func (r Record) Law() retention.Date { return r.law }

// Policy returns the digest of the policy that was asked; see [NewEdition].
func (r Record) Policy() Digest { return r.policy }

// Subject returns the keyed hash of the person, as the caller gave it.
func (r Record) Subject() Digest { return r.subject }

// Sequence returns the number of the record in its log, from 1; 0 before it was
// appended to one.
func (r Record) Sequence() uint64 { return r.sequence }

// Previous returns the link of the entry before; zero for the first record of a
// log, and before the record was appended to one.
func (r Record) Previous() Digest { return r.previous }

// Question returns what was asked.
func (r Record) Question() privacy.Question { return r.question }

// Day returns the day asked about.
func (r Record) Day() retention.Date { return r.day }

// Args returns the arguments of the question, and the holds of the item.
func (r Record) Args() Args {
	args := r.args
	args.Holds = slices.Clone(args.Holds)
	return args
}

// Dataset returns the dataset of the item, to be made anew by
// [privacy.Policy.Dataset]. Without a name, the item had none.
func (r Record) Dataset() privacy.DatasetSpec {
	spec := r.dataset
	spec.For = slices.Clone(spec.For)
	return spec
}

// Item returns the facts. [privacy.Item.Of] is nil: a record knows the dataset,
// and no policy.
func (r Record) Item() privacy.Item { return detached(&r.item, r.args.Holds) }

// Answer returns what was answered.
func (r Record) Answer() Answer {
	a := r.answer
	a.Missing = slices.Clone(a.Missing)
	a.Reasons, a.Obligations = slices.Clone(a.Reasons), slices.Clone(a.Obligations)
	for i := range a.Reasons {
		a.Reasons[i].Provisions = slices.Clone(a.Reasons[i].Provisions)
	}
	for i := range a.Obligations {
		a.Obligations[i].Provisions = slices.Clone(a.Obligations[i].Provisions)
	}
	return a
}

// Equal reports whether two records are the same, in every byte of their form.
func (r Record) Equal(other Record) bool {
	return bytes.Equal(r.AppendJSON(nil), other.AppendJSON(nil))
}

// detached returns an item that belongs to no dataset and shares no list with
// the one given. Holds are the holds of the item.
func detached(item *privacy.Item, holds []retention.Hold) privacy.Item {
	i := *item
	i.Of = nil
	i.Uses = slices.Clone(i.Uses)
	if i.Holds.IsSaid() {
		i.Holds = privacy.AllHolds(slices.Clone(holds)...)
	}
	if i.Disclosures.IsSaid() {
		i.Disclosures = privacy.AllDisclosures(slices.Collect(i.Disclosures.All())...)
	}
	return i
}

// AppendJSON appends the record in its canonical form: RFC 8785, with nothing
// but objects, lists, texts and whole numbers. Of the zero Record it appends
// nothing.
func (r Record) AppendJSON(b []byte) []byte {
	b, _ = r.append(b)
	return b
}

func (r *Record) append(b []byte) ([]byte, error) {
	r.none = r.item.IsNone()
	return write(b, func(c *coder) { fields(c, r) })
}

// Parse reads a record in canonical form, and nothing else. The error is an
// [*Error].
func Parse(data []byte) (Record, error) {
	var r Record
	err := r.read(func(r *Record) error { return read(data, func(c *coder) { fields(c, r) }) })
	if err != nil {
		return Record{}, unread(err, "")
	}
	if err := canonical(data, r.AppendJSON(make([]byte, 0, len(data)))); err != nil {
		return Record{}, err
	}
	return r, nil
}

// read reads a record by a function, a second time where that turns out to be
// necessary.
func (r *Record) read(by func(*Record) error) error {
	if err := by(r); err != nil {
		return err
	}
	if r.none {
		// That nothing is held cannot be added to an item afterwards.
		*r = Record{item: privacy.None(nil)}
		_ = by(r)
	}
	if r.holdsSaid {
		r.item.Holds = privacy.AllHolds(r.args.Holds...)
	}
	return nil
}

// canonical holds what was read against what is written of it.
func canonical(read, written []byte) error {
	if bytes.Equal(read, written) {
		return nil
	}
	at := 0
	for at < min(len(read), len(written)) && read[at] == written[at] {
		at++
	}
	return &Error{Problem: NotCanonical, Offset: at}
}
