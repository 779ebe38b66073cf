package generate

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/retention"
)

// This file makes how far the collecting of a claim has come, out of chances of
// its own again: what it draws changes nothing of the rest.

// far is how far the collecting of a claim has come.
type far struct {
	about                                                        any
	demanded, step, broken, resumed, enforceable, payBy, settled any
	stepLost                                                     int
	lawyer, lawyerOn                                             any
}

// come makes how far a claim has come. An invoice that is followed up for a
// client has not come to collecting.
func (w *world) come(line, excludedKind any, opened, end retention.Date) (f far) {
	f.about = credit.NaturalPerson.String()
	switch n := w.far.IntN(100); {
	case excludedKind == privacy.OfLegalPerson.String() || n < 2:
		f.about = credit.LegalPerson.String()
	case n < 7:
		f.about = credit.SoleTrader.String()
	case n < 10:
		f.about = nil
	}
	if w.seldom(30) {
		f.settled, _ = w.later(opened, end.Sub(opened), end)
	}
	switch n := w.far.IntN(10); {
	case n < 6:
		f.lawyer, f.lawyerOn = "yes", opened.String()
	case n < 8:
		f.lawyer, f.lawyerOn = "no", opened.String()
	}
	if line == "arm" {
		return f
	}
	f.demanded, _ = w.later(opened, 60, end)
	if w.seldom(6) {
		var broken retention.Date
		if f.broken, broken = w.later(opened.AddDays(30), 600, end); f.broken != nil && w.seldom(3) {
			f.resumed, _ = w.later(broken, 60, end)
		}
	}
	if w.seldom(3) {
		return f // nothing but demands so far
	}
	var step retention.Date
	if f.step, step = w.later(opened.AddDays(40), 400, end); f.step == nil {
		return f
	}
	if w.seldom(60) {
		f.step, f.stepLost = nil, 1
	}
	if w.seldom(4) {
		var judgment retention.Date
		if f.enforceable, judgment = w.later(step.AddDays(30), 300, end); f.enforceable != nil && w.seldom(2) {
			f.payBy = judgment.AddDays(14).String()
		}
	}
	return f
}

// home is where somebody lives, where that is known.
func (w *world) home() any {
	switch n := w.far.IntN(100); {
	case n < 3:
		return nil
	case n < 16:
		return [...]string{"SE", "GB", "US", "TH", "PK"}[w.far.IntN(5)]
	}
	return "NO"
}

// unfounded says whether a dispute is without any ground, where somebody has
// looked.
func (w *world) unfounded(opened retention.Date) (says, on any) {
	switch w.far.IntN(4) {
	case 0:
		return "yes", opened.String()
	case 1:
		return "no", opened.String()
	}
	return nil, nil
}

func (w *world) seldom(in int) bool { return w.far.IntN(in) == 0 }

// later is a day within so many days of another; nothing if that is after the
// last.
func (w *world) later(from retention.Date, days int, last retention.Date) (any, retention.Date) {
	day := from.AddDays(w.far.IntN(max(0, days) + 1))
	if day.After(last) {
		return nil, day
	}
	return day.String(), day
}
