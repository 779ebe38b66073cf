package ruling

import (
	"iter"
	"slices"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Code names a test, a fact or an obligation of a sheet, such as
// "claim-disputed". It is the identity that hosts store: never renamed or reused
// for something else. The empty code is none.
type Code string

// Sheet is what a question asks. It is made once, as data, and never changed.
type Sheet struct {
	// Question names it, such as "may-report".
	Question Code
	// Met and Failed are the outcomes when every test is met, and when one fails.
	Met, Failed privacy.Outcome
	// Tests are the tests in their order, at most 64.
	Tests []Test
	// Facts are the facts that can be missing, at most 64.
	Facts []Code
	// Obligations are what can follow, at most 64; [MaxTerms] of them can have a
	// day.
	Obligations []Obligation
}

// Copies yields sheets that share nothing with the given ones, for a package that
// tells what its questions ask without letting it be changed.
func Copies(sheets ...*Sheet) iter.Seq[Sheet] {
	return func(yield func(Sheet) bool) {
		for _, s := range sheets {
			c := *s
			c.Facts = slices.Clone(s.Facts)
			c.Tests = slices.Clone(s.Tests)
			for i := range c.Tests {
				c.Tests[i].Law = slices.Clone(c.Tests[i].Law)
			}
			c.Obligations = slices.Clone(s.Obligations)
			for i := range c.Obligations {
				c.Obligations[i].Law = slices.Clone(c.Obligations[i].Law)
			}
			if !yield(c) {
				return
			}
		}
	}
}

// Test is one test of a question.
type Test struct {
	// Code names what stands in the way when it fails, such as "claim-disputed".
	Code Code
	// Law is what it rests on, the most specific first.
	Law []law.Provision
	// OnRow says that it rests first on the row that [Maker.Row] names, for a
	// question that looks into a table of dated law.
	OnRow bool
}

// Obligation is one thing that can follow from an answer.
type Obligation struct {
	// Code names what is to be done.
	Code Code
	// First says that it comes before acting on the answer.
	First bool
	// Law is what it rests on.
	Law []law.Provision
}

// MaxTerms is how many obligations of one answer can have a day of their own.
const MaxTerms = 4

// Maker makes the tests of a sheet for some facts, one by one with [Maker.Test] or
// clause by clause with [Maker.Need]. Its zero value answers nothing; see
// [Sheet.Start].
type Maker struct {
	a       Answer
	clauses [MaxClauses]clause // that are open
	n       int
}

// Start returns a maker with every test still to be made: one that is never made
// is met.
func (s *Sheet) Start() Maker { return Maker{a: Answer{sheet: s}} }

// Test makes the test at a position of the sheet: whether it is met, and the
// positions of the facts that would settle it where that is unknown. A test can be
// made in parts, and is met when every part is.
func (m *Maker) Test(at int, met privacy.Fact, facts ...int) {
	switch met {
	case privacy.Yes:
	case privacy.No:
		m.a.failed |= 1 << at
	default:
		m.a.open |= 1 << at
		for _, f := range facts {
			m.a.missing |= 1 << f
		}
	}
}

// Hold notes something of the sheet's tests that holds and decides nothing, such
// as what an answer rests on.
func (m *Maker) Hold(at int) { m.a.told |= 1 << at }

// Follow adds an obligation, by its position in the sheet.
func (m *Maker) Follow(at int) { m.a.follows |= 1 << at }

// FollowBy adds an obligation with the prudent and the outermost day of doing it;
// said twice, the second day counts. After [MaxTerms] of them the day is left out.
func (m *Maker) FollowBy(at int, by retention.Term) {
	m.Follow(at)
	for i := range m.a.termOf {
		if m.a.termOf[i] == 0 || int(m.a.termOf[i]) == at+1 {
			m.a.termOf[i], m.a.terms[i] = uint8(at)+1, by
			return
		}
	}
}

// Row names the row of a table of dated law that the answer was found in, by its
// provision: tests that are OnRow rest on it before all else. The zero Provision is
// no row.
func (m *Maker) Row(rests law.Provision) { m.a.row = rests }

// From sets the first day on which the answer holds, and the last, for answers
// that a day changes; the zero Date is open.
func (m *Maker) From(first, last retention.Date) { m.a.first, m.a.last = first, last }

// Answer returns what the tests come to. Obligations follow from the best
// answer, from an undetermined one, and from a failed test where that is what
// requires something: they are of no use to whoever is refused.
func (m *Maker) Answer() Answer {
	if m.a.sheet == nil {
		return Answer{}
	}
	a := m.a
	for i := range m.n {
		if !m.isImplied(i) {
			a.leaveOpen(&m.clauses[i])
		}
	}
	switch {
	case a.failed != 0:
		a.outcome, a.missing, a.open = a.sheet.Failed, 0, 0
		if a.outcome != privacy.Required {
			a.follows, a.terms, a.termOf = 0, [MaxTerms]retention.Term{}, [MaxTerms]uint8{}
		}
	case a.open != 0:
		a.outcome = privacy.Undetermined
	default:
		a.outcome, a.missing = a.sheet.Met, 0
	}
	return a
}

// Answer is the answer to a question of sector law, with what it rests on.
// Answers are comparable with ==, and safe for concurrent use. The zero Answer is
// undetermined and answers nothing.
type Answer struct {
	sheet                                *Sheet
	failed, open, told, missing, follows uint64
	terms                                [MaxTerms]retention.Term
	termOf                               [MaxTerms]uint8 // positions of obligations, counted from 1
	first, last                          retention.Date
	row                                  law.Provision
	outcome                              privacy.Outcome
}

// Equal reports whether the two are the same; it is == for go-cmp.
func (a Answer) Equal(other Answer) bool { return a == other }

// Question returns what was asked, and "" for the zero Answer.
func (a Answer) Question() Code {
	if a.sheet == nil {
		return ""
	}
	return a.sheet.Question
}

// Outcome returns the answer.
func (a Answer) Outcome() privacy.Outcome { return a.outcome }

// FirstDay returns the first day on which the answer holds if nothing else
// happens; zero where no day begins it, or where it is not known.
func (a Answer) FirstDay() retention.Date { return a.first }

// LastDay returns the last day on which the answer holds if nothing else
// happens; zero where no day ends it, or where it is not known.
func (a Answer) LastDay() retention.Date { return a.last }

// Reason is one reason of an answer.
type Reason struct {
	// Code names the test.
	Code Code
	// Decides says whether it decided; the others hold as well.
	Decides bool

	rests grounds
}

// Provisions yields what the reason rests on, the most specific first.
func (r Reason) Provisions() iter.Seq[law.Provision] { return r.rests.all() }

// IsVerified reports whether every provision that the reason rests on was read in
// its own text. A reason that rests on nothing is not verified.
func (r Reason) IsVerified() bool { return r.rests.areVerified() }

// grounds are what something rests on: a row, unless it is zero, and then a list.
type grounds struct {
	row  law.Provision
	list []law.Provision
}

func (g grounds) all() iter.Seq[law.Provision] {
	return func(yield func(law.Provision) bool) {
		if !g.row.IsZero() && !yield(g.row) {
			return
		}
		for _, p := range g.list {
			if !yield(p) {
				return
			}
		}
	}
}

func (g grounds) areVerified() bool {
	some := false
	for p := range g.all() {
		if entry, _ := law.Lookup(p); !entry.Certainty.IsVerified() {
			return false
		}
		some = true
	}
	return some
}

// Reasons yields the tests that failed, which decide, or that are open; and then
// what else holds, each in the order of the sheet.
func (a Answer) Reasons() iter.Seq[Reason] {
	return func(yield func(Reason) bool) {
		if a.sheet == nil {
			return
		}
		decide := a.failed | a.open
		for _, part := range [...]uint64{decide, a.told &^ decide} {
			for at := range a.sheet.Tests {
				if part>>at&1 == 0 {
					continue
				}
				t := &a.sheet.Tests[at]
				r := Reason{Code: t.Code, Decides: part == decide, rests: grounds{list: t.Law}}
				if t.OnRow {
					r.rests.row = a.row
				}
				if !yield(r) {
					return
				}
			}
		}
	}
}

// Has reports whether a test failed, is open or holds.
func (a Answer) Has(c Code) bool {
	for r := range a.Reasons() {
		if r.Code == c {
			return true
		}
	}
	return false
}

// Missing yields the facts that keep the answer undetermined, in the order of
// the sheet. A determined answer misses nothing.
func (a Answer) Missing() iter.Seq[Code] {
	return func(yield func(Code) bool) {
		if a.sheet == nil {
			return
		}
		for at, f := range a.sheet.Facts {
			if a.missing>>at&1 != 0 && !yield(f) {
				return
			}
		}
	}
}

// Following is one obligation of an answer.
type Following struct {
	// Code names what is to be done.
	Code Code
	// First says that it comes before acting on the answer.
	First bool
	// By is the prudent and the outermost day of doing it; zero where the law
	// gives none.
	By retention.Term

	rests grounds
}

// Provisions yields what the obligation rests on.
func (f Following) Provisions() iter.Seq[law.Provision] { return f.rests.all() }

// IsVerified reports whether every provision that the obligation rests on was read
// in its own text. One that rests on nothing is not verified.
func (f Following) IsVerified() bool { return f.rests.areVerified() }

// Obligations yields what follows, in the order of the sheet: what comes first
// before the rest.
func (a Answer) Obligations() iter.Seq[Following] {
	return func(yield func(Following) bool) {
		if a.sheet == nil {
			return
		}
		for _, first := range [...]bool{true, false} {
			for at := range a.sheet.Obligations {
				o := &a.sheet.Obligations[at]
				if a.follows>>at&1 == 0 || o.First != first {
					continue
				}
				f := Following{Code: o.Code, First: o.First, rests: grounds{list: o.Law}}
				for i := range a.termOf {
					if int(a.termOf[i]) == at+1 {
						f.By = a.terms[i]
					}
				}
				if !yield(f) {
					return
				}
			}
		}
	}
}
