package marketing

import (
	"math/bits"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
)

// form fills in a sheet. What a question needs is given to it clause by clause: a
// clause is met by any one of its atoms. No fact stands both for and against, so
// that what is unknown, and which facts would settle it, is known exactly.
type form struct {
	maker ruling.Maker
	open  [maxClauses]clause
	n     int
	// failed says that a clause is met by nothing.
	failed bool
	// rests is the position of what the answer rests on, told of any that is not
	// forbidden; zero is nothing in particular.
	rests int
}

// maxClauses is how many open clauses there can be: sixteen for an e-mail, fewer
// for all else.
const maxClauses = 16

// atom is one thing that would meet a clause.
type atom struct {
	is privacy.Fact
	// bits name it. Where one atom follows from another, it has the bits of both,
	// so that a clause with the stronger one is part of a clause with the weaker.
	bits  uint64
	facts uint64 // positions in the sheet
}

// clause is an open clause: its tests and facts by position, its atoms by bits.
type clause struct{ tests, atoms, facts uint64 }

// so is the atom that a fact is so, not that it is not. Numbers outside the three
// are unknown.
func so(is privacy.Fact, fact int) atom {
	if !is.Settled() {
		is = privacy.Unknown
	}
	return atom{is, 1 << fact, 1 << fact}
}

func not(is privacy.Fact, fact int) atom { return so(-is, fact) }

// lacks leaves a question unanswered for want of one fact.
func (f *form) lacks(test, fact int) bool {
	f.maker.Test(test, privacy.Unknown, fact)
	return false
}

// need adds a clause: the tests fail if every atom is untrue.
func (f *form) need(tests uint64, atoms ...atom) {
	c := clause{tests: tests}
	for _, a := range atoms {
		switch a.is {
		case privacy.Yes:
			return
		case privacy.No:
		default:
			c.atoms |= a.bits
			c.facts |= a.facts
		}
	}
	if c.atoms == 0 {
		f.failed = true
		for left := tests; left != 0; left &= left - 1 {
			f.maker.Test(bits.TrailingZeros64(left), privacy.No)
		}
		return
	}
	f.open[f.n] = c
	f.n++
}

// answer returns what the clauses come to. A clause that has all the atoms of
// another is met with that one, and asks for nothing itself.
func (f *form) answer() ruling.Answer {
	if f.rests != 0 && !f.failed {
		f.maker.Hold(f.rests)
	}
	for i := range f.n {
		if f.isImplied(i) {
			continue
		}
		c := &f.open[i]
		for left := c.tests; left != 0; left &= left - 1 {
			for facts := c.facts; facts != 0; facts &= facts - 1 {
				f.maker.Test(bits.TrailingZeros64(left), privacy.Unknown, bits.TrailingZeros64(facts))
			}
		}
	}
	return f.maker.Answer()
}

func (f *form) isImplied(i int) bool {
	for j := range f.n {
		if a, b := f.open[j].atoms, f.open[i].atoms; a != b && a&^b == 0 {
			return true
		}
	}
	return false
}
