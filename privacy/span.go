package privacy

import (
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/retention"
)

// span is the stretch of days in which the law behind a statutory rule of a
// policy is in force. The law of the day asked about decides, not that of the
// day something happened.
type span struct {
	first, last retention.Date // zero: no such day is known
}

// spanOf returns the span of a provision that a policy may cite for a rule: it
// has been in force on some day. Where the library knows no dates at all, the
// policy's word is taken for it.
func spanOf(p law.Provision) span {
	var s span
	for e := range law.Versions(p) {
		if s.first.IsZero() {
			s.first = e.From
		}
		s.last = e.Until
	}
	return s
}

// on tells whether the law is in force on a day. Before the first version that
// the library knows it is unknown: an earlier act may have said the same.
func (s *span) on(day retention.Date) Fact {
	switch {
	case !s.last.IsZero() && day.After(s.last):
		return No
	case day.Before(s.first):
		return Unknown
	}
	return Yes
}

// lawOr is what is missing of a rule whose law may be in force: the law itself,
// where that is what is not known.
func lawOr(stands Fact, facts factSet) factSet {
	if stands == Unknown {
		return otherFact(TheLaw)
	}
	return facts
}
