package marketing

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// form makes the tests of a sheet, clause by clause. No fact stands both for and
// against, so that what is unknown, and which facts would settle it, is known
// exactly.
type form struct {
	ruling.Maker
	// rests is the position of what the answer rests on, told of any that is not
	// forbidden; zero is nothing in particular.
	rests int
}

// start opens a form, and reports whether there is anything to be tested.
func (f *form) start(s *ruling.Sheet, day retention.Date) bool {
	f.Maker = s.Start()
	switch {
	case day.IsZero():
		return f.lacks(notAsked, theDay)
	case !gdprEntry.InForce(day):
		return f.lacks(earlierLaw, theLaw)
	}
	return true
}

// lacks leaves a question unanswered for want of one fact.
func (f *form) lacks(test, fact int) bool {
	f.Test(test, privacy.Unknown, fact)
	return false
}

// answer returns what the tests come to, with what it rests on.
func (f *form) answer() ruling.Answer {
	if f.rests != 0 && f.Failed() == 0 {
		f.Hold(f.rests)
	}
	return f.Answer()
}
