package monitoring

import (
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// form makes the tests of a sheet, clause by clause. No fact stands both for and
// against, so that what is unknown, and which facts would settle it, is known
// exactly.
type form struct{ ruling.Maker }

// start opens a form, and reports whether there is anything to be tested: on no
// day, and before the first on which the law is known, there is not.
func (f *form) start(s *ruling.Sheet, day retention.Date, known *law.Entry) bool {
	f.Maker = s.Start()
	switch {
	case day.IsZero():
		return f.lacks(notAsked, theDay)
	case !known.InForce(day):
		return f.lacks(earlierLaw, theLaw)
	}
	return true
}

// lacks leaves a question unanswered for want of one fact.
func (f *form) lacks(test, fact int) bool {
	f.Test(test, privacy.Unknown, fact)
	return false
}
