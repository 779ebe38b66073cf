package book

import (
	"slices"

	"github.com/personvern/personvern/internal/prose"
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/privacy"
)

// policy writes what a policy does with personal data, and its notice.
func (w *writer) policy(p *privacy.Policy) {
	id, version := p.ID()
	w.chapter("policy", sayPolicy)
	spec := p.Spec()
	w.body.Paragraph(w.label(sayEdition, id+" "+version), w.label(sayEraseWithin, w.Period(spec.EraseWithin)), w.label(sayBackups, w.Period(spec.BackupRotation)))
	for a := range p.Activities() {
		w.activity(a)
	}
	if len(spec.Statements) == 0 {
		return
	}
	w.chapter("notice", sayNotice)
	w.body.Paragraph(w.in(sayNoticeIntro))
	for _, s := range spec.Statements {
		w.statement(s, spec.Notes)
	}
}

// label is "label: value."
func (w *writer) label(label words.Text, value string) string {
	return sentence(w.in(label) + ": " + value)
}

// activity writes an activity as the reader has it, the law that it rests on beside
// its basis, and its rules, which are written apart so that each is named and cited
// like every other rule of the book.
func (w *writer) activity(a privacy.Activity) {
	limits, duties, ceilings, rests := a.Limits, a.Duties, a.Ceilings, a.Law
	a.Limits, a.Duties, a.Ceilings, a.Law = nil, nil, nil, nil
	ends := len(limits)+len(duties)+len(ceilings) > 0
	for b := range w.Activity(a).Blocks() {
		switch {
		case b.Kind == prose.Heading:
			w.body.Heading(3, b.Text)
			w.body.Anchor(dotted("activity", string(a.ID)))
		case b.Kind == prose.Item:
			w.body.Item(b.Text)
		case !ends:
			w.body.Paragraph(b.Text)
		}
	}
	if len(rests) > 0 {
		w.body.Paragraph(sentence(w.in(sayRests)), w.cites(slices.Values(rests)))
	}
	if len(limits) > 0 {
		w.body.Heading(4, w.in(sayLimits))
	}
	for _, l := range limits {
		law := l.Law
		l.Law = nil
		w.rule(dotted("rule", string(l.ID)), slices.Values(law), w.Limit(l))
	}
	if len(duties) > 0 {
		w.body.Heading(4, w.in(sayDuties))
	}
	for _, d := range duties {
		w.duty(dotted("rule", string(d.ID)), d)
	}
	if len(ceilings) > 0 {
		w.body.Heading(4, w.in(sayCeilings))
	}
	for _, c := range ceilings {
		w.ceiling(dotted("rule", string(c.ID)), c)
	}
}

// duty writes a duty to keep.
func (w *writer) duty(anchor string, d privacy.Duty) {
	rests := d.Rule.Law
	d.Rule.Law = none
	w.rule(anchor, one(rests), w.Duty(d))
}

// ceiling writes a statutory maximum.
func (w *writer) ceiling(anchor string, c privacy.Ceiling) {
	rests := c.Rule.Law
	c.Rule.Law = none
	w.rule(anchor, one(rests), w.Ceiling(c))
}

// statement writes a statement of the notice with what the policy makes of it.
func (w *writer) statement(s privacy.Statement, notes []privacy.Note) {
	w.body.Item(sentence(string(s.ID) + " (" + s.Heading + ")"))
	w.body.Anchor(dotted("statement", string(s.ID)))
	for _, n := range notes {
		if n.Statement != s.ID {
			continue
		}
		about, anchor := w.in(topics[n.Topic]), dotted("note", string(s.ID), n.Topic.String())
		if n.Right.IsValid() {
			about, anchor = w.Right(n.Right), dotted("note", string(s.ID), n.Right.String())
		}
		weighed := sayPlain
		if n.Doubt {
			weighed = sayDoubt
		}
		w.rule(anchor, slices.Values(n.Law), string(s.ID)+": "+sentence(about), w.in(weighed))
	}
}
