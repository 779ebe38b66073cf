package ruling

import "github.com/personvern/personvern/privacy"

// Positions are positions in a list of a sheet: bit n stands for position n.
type Positions uint64

// Atom is one thing that would meet a clause of [Maker.Need]. What a single fact
// says is [So] or [Not]. The zero Atom is unknown, and nothing would tell.
type Atom struct {
	// Is says whether it is so; numbers outside the three are unknown.
	Is privacy.Fact
	// Marks identify it among the atoms of the question. Zero stands for the bits of
	// Facts. An atom that is more than its facts has a mark that no fact has; one that
	// follows from another has the marks of both, so that a clause with the stronger
	// is part of a clause with the weaker.
	Marks uint64
	// Facts are the positions of the facts that would tell.
	Facts Positions
}

// So is the atom that the fact at a position of the sheet is so. Of one fact, a
// question uses either this or [Not].
func So(is privacy.Fact, fact int) Atom {
	if !is.Settled() {
		is = privacy.Unknown
	}
	return Atom{Is: is, Facts: 1 << fact}
}

// Not is the atom that the fact at a position of the sheet is not so.
func Not(is privacy.Fact, fact int) Atom {
	a := So(is, fact)
	a.Is = -a.Is
	return a
}

// MaxClauses is how many open clauses are held against one another; see
// [Maker.Need].
const MaxClauses = 16

// clause is an open clause.
type clause struct {
	tests, facts Positions
	marks        uint64
}

// Need makes tests by a clause: they fail if none of its atoms is so, and are met
// as far as this clause goes if one is. It reports whether they fail.
//
// What has to be so is the conjunction of the clauses, so that one fact may stand
// in many of them, and beside others that would do as well. The answer is still
// exact: where one clause has all the atoms of another, it is met with that one,
// and asks for no fact by itself. Beyond [MaxClauses] that are open, a clause is
// taken by itself: the outcome stays exact, and a fact may be said to be missing
// that another makes idle.
func (m *Maker) Need(tests Positions, atoms ...Atom) (failed bool) {
	c := clause{tests: tests}
	open := false
	for i := range atoms {
		a := &atoms[i]
		switch a.Is {
		case privacy.Yes:
			return false
		case privacy.No:
			continue
		}
		open = true
		c.facts |= a.Facts
		if c.marks |= a.Marks; a.Marks == 0 {
			c.marks |= uint64(a.Facts)
		}
	}
	switch {
	case !open:
		m.a.failed |= uint64(tests)
	case m.n == MaxClauses:
		m.a.leaveOpen(&c)
	default:
		m.clauses[m.n] = c
		m.n++
	}
	return !open
}

// Failed returns the positions of the tests that have failed so far.
func (m *Maker) Failed() Positions { return Positions(m.a.failed) }

// IsMet reports whether every test made so far is met.
func (m *Maker) IsMet() bool { return m.a.failed|m.a.open == 0 && m.n == 0 }

func (a *Answer) leaveOpen(c *clause) {
	a.open |= uint64(c.tests)
	a.missing |= uint64(c.facts)
}

// isImplied reports whether a clause is met with another.
func (m *Maker) isImplied(i int) bool {
	for j := range m.n {
		if a, b := m.clauses[j].marks, m.clauses[i].marks; a != b && a&^b == 0 {
			return true
		}
	}
	return false
}
