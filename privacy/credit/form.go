package credit

import (
	"math/bits"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// act tells since when the act is in force. The Debt Information Act is older,
// but was amended that day, and its earlier wording was not read.
var act, _ = law.Lookup(law.Whole(law.Kredittopplysningsloven))

// form fills in a sheet. Every test is given to it in parts that ask for one of
// several things: what has to be so for all of them is then known exactly, and so
// is which facts matter.
type form struct {
	maker  ruling.Maker
	failed uint64 // positions of tests
	open   [16]part
	n      int

	legal, natural thing // whom it is about
	company        thing // what § 10 asks of legal persons
}

// part is an open part of a test: one of some things would meet it.
type part struct {
	test  int
	any   uint64 // which things
	facts uint64 // which facts would tell
}

// thing is what would meet a part, with the facts that would tell.
type thing struct {
	is    privacy.Fact
	bit   uint64
	facts uint64
}

// so is the thing that a fact says; not is its opposite. Of one fact a question
// uses one of the two.
func so(is privacy.Fact, fact int) thing  { return thing{is, 1 << fact, 1 << fact} }
func not(is privacy.Fact, fact int) thing { return so(-is, fact) }

// Marks of things that are not simply what one fact says.
const (
	withinFour uint64 = 1 << (numFacts + iota)
	withinEight
	stepInTime
	notLegal
)

// start opens the form of a question, and reports whether there is anything to
// be tested: of no day and of earlier law nothing is said.
func (f *form) start(s *ruling.Sheet, day retention.Date) bool {
	f.maker = s.Start()
	switch {
	case day.IsZero():
		return f.lacks(notAsked, theDay)
	case !act.InForce(day):
		return f.lacks(earlierLaw, theLicence)
	}
	return true
}

// lacks leaves a question unanswered for want of one fact.
func (f *form) lacks(test, fact int) bool {
	f.maker.Test(test, privacy.Unknown, fact)
	return false
}

// fail fails a test.
func (f *form) fail(test int) {
	f.maker.Test(test, privacy.No)
	f.failed |= 1 << test
}

// any is a part of a test that one of some things meets. It reports whether none
// can.
func (f *form) any(test int, things ...thing) bool {
	p := part{test: test}
	for _, t := range things {
		switch t.is {
		case privacy.Yes:
			return false
		case privacy.No:
		default:
			p.any |= t.bit
			p.facts |= t.facts
		}
	}
	if p.any == 0 {
		f.fail(test)
		return true
	}
	f.open[f.n] = p
	f.n++
	return false
}

// answer returns what the parts come to. A part that asks for one of more things
// than another does is met with that one, and asks for nothing itself.
func (f *form) answer() ruling.Answer {
	for i := range f.n {
		if f.implied(i) {
			continue
		}
		p := &f.open[i]
		for left := p.facts; left != 0; left &= left - 1 {
			f.maker.Test(p.test, privacy.Unknown, bits.TrailingZeros64(left))
		}
	}
	return f.maker.Answer()
}

func (f *form) implied(i int) bool {
	p := &f.open[i]
	for j := range f.n {
		if q := &f.open[j]; q.any != p.any && q.any&^p.any == 0 {
			return true
		}
	}
	return false
}

// isOnly reports whether a test failed, and none but these.
func (f *form) isOnly(tests uint64) bool { return f.failed != 0 && f.failed&^tests == 0 }
