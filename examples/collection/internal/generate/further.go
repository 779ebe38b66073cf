package generate

import (
	"strconv"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// This file makes what no question about erasing asks for, out of chances of its
// own: what it draws changes nothing of the rest.

func (w *world) rarely(in int) bool { return w.more.IntN(in) == 0 }

func (w *world) soon(from retention.Date, days int) any {
	if day := from.AddDays(w.more.IntN(days + 1)); !day.After(w.last) {
		return day.String()
	}
	return nil
}

// exclusion says of a few cases that nobody in them is protected.
func (w *world) exclusion(opened retention.Date) (says, kind, on any) {
	if !w.rarely(250) {
		return nil, nil, nil
	}
	says, kind = "yes", privacy.OfLegalPerson.String()
	if w.rarely(3) {
		kind = privacy.OfDeceased.String()
	}
	if w.rarely(4) {
		says = "raised"
	}
	return says, kind, opened.String()
}

// told is when the person was informed of a case and first written to: with the
// same letter, unless it was forgotten.
func (w *world) told(opened retention.Date) (informed, contacted any) {
	if contacted = w.soon(opened, 20); !w.rarely(20) {
		informed = contacted
	}
	return informed, contacted
}

// found is what a case handler found not to be met in a few cases: of a debtor
// who is a child, of data nobody needs, of a letter that a machine chose alone.
func (w *world) found(opened retention.Date) (unmet, on any) {
	if !w.rarely(100) {
		return nil, nil
	}
	e := [...]lawfulbasis.Element{lawfulbasis.InterestPrevails, lawfulbasis.DataNecessary, lawfulbasis.HumanDecides}[w.more.IntN(3)]
	return e.String(), opened.String()
}

// known is where a name and an address came from, and whether somebody has held
// them against the population register.
func (w *world) known() (origin, accurate, on any) {
	origin = subjects.FromOthers.String()
	switch w.more.IntN(10) {
	case 0:
		origin = subjects.Provided.String()
	case 1:
		origin = nil
	}
	switch w.more.IntN(10) {
	case 0:
		accurate = "no"
	case 1, 2:
		accurate = "raised"
	case 3, 4, 5, 6:
		accurate = "yes"
	default:
		return origin, nil, nil
	}
	return origin, accurate, w.last.AddDays(-w.more.IntN(400)).String()
}

// others says of a few notes that showing them would tell of somebody else.
func (w *world) others(called string) (says, on any) {
	switch w.more.IntN(60) {
	case 0:
		return "yes", called
	case 1:
		return "raised", called
	}
	return nil, nil
}

// until is the last day for which a consent was asked, if one was set.
func (w *world) until(noted retention.Date) any {
	if w.rarely(2) {
		return noted.AddDays(365).String()
	}
	return nil
}

// withheld says of some papers of a dispute that they were written for one's own
// preparation.
func (w *world) withheld() (says, kind any) {
	switch w.more.IntN(6) {
	case 0:
		return "yes", privacy.InternalPreparation.String()
	case 1:
		return "raised", privacy.InternalPreparation.String()
	}
	return nil, nil
}

// asked is what somebody asked for, and what became of its time.
func (w *world) asked(received retention.Date) (kind privacy.RequestKind, says string, queried, replied, extended any) {
	kind = privacy.AskAccess
	if w.rarely(2) {
		kind = privacy.AskErasure + privacy.RequestKind(w.more.IntN(int(privacy.AskUnnamed)))
	}
	switch kind {
	case privacy.AskRectification:
		says = privacy.ContestsFact.String()
	case privacy.AskRestriction:
		says = [...]string{privacy.ContestsFact.String(), "needs-for-claim", "opposes-erasure"}[w.more.IntN(3)]
	}
	if w.rarely(6) {
		if queried = w.soon(received, 5); !w.rarely(3) && queried != nil {
			replied = w.soon(received.AddDays(6), 20)
		}
	}
	if w.rarely(8) {
		extended = w.soon(received, 25)
	}
	return kind, says, queried, replied, extended
}

// disclosed says to whom the claim and the debtor's name went.
func (w *world) disclosed(matter, debtor int64, line any, opened retention.Date) {
	if line == "3pc" || line == "arm" {
		w.disclose(matter, nil, "claim", lawfulbasis.ToClient, "Client "+strconv.Itoa(1+w.more.IntN(40))+" AS", w.soon(opened, 60), 0)
	}
	if w.rarely(6) {
		day := w.soon(opened.AddDays(90), 400)
		w.disclose(matter, nil, "claim", lawfulbasis.ToEnforcementAuthority, "the enforcement officer in Town", day, 0)
		w.disclose(nil, debtor, "person", lawfulbasis.ToEnforcementAuthority, "the enforcement officer in Town", day, 0)
	}
	if w.rarely(4) {
		w.disclose(nil, debtor, "person", lawfulbasis.ToProcessor, "Printing House AS", w.soon(opened, 20), 0)
	}
	if w.rarely(400) {
		w.disclose(nil, debtor, "person", lawfulbasis.ToPolice, "Town police", w.soon(opened, 500), 1)
	}
}

func (w *world) disclose(matter, person any, dataset string, to lawfulbasis.Recipient, name string, on any, inquiry int) {
	if on == nil {
		return
	}
	w.disclosures++
	w.insert("disclosure", "id, matter_id, person_id, dataset, recipient, name, disclosed_on, in_inquiry",
		w.disclosures, matter, person, dataset, to.String(), name, on, inquiry)
}
