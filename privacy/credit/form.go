package credit

import (
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// act tells since when the act is in force. The Debt Information Act is older,
// but was amended that day, and its earlier wording was not read.
var act, _ = law.Lookup(law.Whole(law.Kredittopplysningsloven))

// form makes the tests of a sheet, clause by clause: so what is not known, and
// which facts matter, is known exactly.
type form struct {
	ruling.Maker

	legal, natural ruling.Atom // whom it is about
	company        ruling.Atom // what § 10 asks of legal persons
}

// Marks of atoms that are not simply what one fact says.
const (
	withinFour uint64 = 1 << (numFacts + iota)
	withinEight
	stepInTime
	notLegal
)

// start opens the form of a question, and reports whether there is anything to
// be tested: of no day and of earlier law nothing is said.
func (f *form) start(s *ruling.Sheet, day retention.Date) bool {
	f.Maker = s.Start()
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
	f.Test(test, privacy.Unknown, fact)
	return false
}

// isOnly reports whether a test failed, and none but these.
func (f *form) isOnly(tests ruling.Positions) bool {
	return f.Failed() != 0 && f.Failed()&^tests == 0
}
