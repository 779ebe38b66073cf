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
	w.body.Paragraph(sentence(id+" "+version), w.label(sayEraseWithin, w.Period(spec.EraseWithin)), w.label(sayBackups, w.Period(spec.BackupRotation)))
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

// activity writes an activity as the reader has it, and names it and its rules,
// which stand at its end.
func (w *writer) activity(a privacy.Activity) {
	blocks := slices.Collect(w.Activity(a).Blocks())
	var rules []string
	for _, l := range a.Limits {
		rules = append(rules, string(l.ID))
	}
	for _, d := range a.Duties {
		rules = append(rules, string(d.ID))
	}
	for _, c := range a.Ceilings {
		rules = append(rules, string(c.ID))
	}
	items := 0
	for _, b := range blocks {
		if b.Kind == prose.Item {
			items++
		}
	}
	for _, b := range blocks {
		switch b.Kind {
		case prose.Heading:
			w.body.Heading(b.Level+1, b.Text)
			if b.Level == activityLevel {
				w.body.Anchor(dotted("activity", string(a.ID)))
			}
		case prose.Item:
			w.body.Item(b.Text)
			if items <= len(rules) {
				w.body.Anchor(dotted("rule", rules[len(rules)-items]))
			}
			items--
		default:
			w.body.Paragraph(b.Text)
		}
	}
}

// activityLevel is the level at which [explain.Reader.Activity] begins.
const activityLevel = 2

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
