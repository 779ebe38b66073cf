package explain

import (
	"strings"

	"github.com/personvern/personvern/internal/prose"
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Deadline says when an item must be gone, where it stands on a day, and what sets
// the days. To the person it is a sentence or two.
func (r Reader) Deadline(item *privacy.Item, on retention.Date) Text {
	t := r.start()
	if r.audience == nobody {
		return t
	}
	if item == nil || item.Of == nil {
		t.Paragraph(line(r.in(stateToday), r.in(sayUnknown)))
		return t
	}
	policy := item.Of.Policy()
	d := policy.Deadline(item, on)
	if r.audience == person {
		if r.hides(item, on) {
			t.Paragraph(r.in(secretFormula))
			return t
		}
		text := r.in(words.StateForPerson(d.State))
		if _, ok := d.GoneBy.Date(); ok {
			text += " " + r.in(goneBy) + " " + r.Bound(d.GoneBy) + "."
		}
		t.Paragraph(text)
		return t
	}
	if r.IsSilent(item, on) {
		t.Paragraph(r.in(secretFirst))
	}
	list(&t, r.in(headDays), r.days(d))
	var grounds []string
	for g := range policy.Grounds(item, on) {
		grounds = append(grounds, r.ground(g))
	}
	list(&t, r.in(headGrounds), grounds)
	return t
}

// days are the days of a deadline, a line each.
func (r Reader) days(d retention.Deadline) []string {
	lines := []string{
		line(r.in(stateToday), r.in(words.State(d.State))),
		line(r.in(dayEarliest), r.Bound(d.Earliest)),
		line(r.in(dayLast), r.Bound(d.LastDay)),
		line(r.in(dayErase), r.Bound(d.EraseFrom)),
		line(r.in(dayGone), r.Bound(d.GoneBy)),
	}
	if d.BackupsGoneBy != d.GoneBy {
		lines = append(lines, line(r.in(dayBackups), r.Bound(d.BackupsGoneBy)))
	}
	if !d.Ceiling.IsOpen() && d.Ceiling.IsKnown() {
		lines = append(lines, line(r.in(dayMaximum), r.Bound(d.Ceiling)))
	}
	if d.Restricted == privacy.Yes {
		lines = append(lines, r.in(isRestrict))
	}
	if d.Uncovered == privacy.Yes {
		lines = append(lines, r.in(isUncovered))
	}
	return lines
}

// ground is one thing a deadline is made of.
func (r Reader) ground(g privacy.Ground) string {
	var parts []string
	switch g.Kind {
	case privacy.GroundUse:
		parts = append(parts, prose.Upper(r.in(sayUse))+": "+r.activity(g.Activity)+".")
	case privacy.GroundDuty:
		parts = append(parts, prose.Upper(r.in(sayDuty))+": "+r.activity(g.Activity)+".")
	case privacy.Maximum:
		parts = append(parts, prose.Upper(r.in(sayMaximum))+": "+r.activity(g.Activity)+".")
	default:
		kind := r.in(sayNotSaid)
		if w := words.HoldKind(g.HoldKind); !w.IsZero() {
			kind = r.in(w)
		}
		parts = append(parts, prose.Upper(r.in(sayHold))+": "+kind+".")
	}
	if g.Rule != "" {
		parts = append(parts, line(r.in(sayRule), r.rule(g.Rule)))
	}
	if g.Awaits.IsValid() {
		parts = append(parts, prose.Upper(r.in(sayAwaits))+": "+r.in(words.EventNoun(g.Awaits))+".")
	} else {
		parts = append(parts, line(r.in(sayLast), r.Bound(g.Until)))
	}
	if !g.Statute.IsZero() {
		parts = append(parts, "("+r.cite(g.Statute)+")")
	}
	return strings.Join(parts, " ")
}
