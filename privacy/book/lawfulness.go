package book

import (
	"strings"

	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// lawfulness writes when processing is lawful, and what people have a right to.
func (w *writer) lawfulness() {
	w.chapter("basis", sayBases)
	for b := range lawfulbasis.AllBases().All() {
		w.rule(dotted("basis", b.String()), one(b.Provision()), sentence(w.in(words.BasisName(b))), w.asks(b.Asks()))
	}
	w.chapter("condition", sayConditions)
	for c := range lawfulbasis.AllConditions().All() {
		w.rule(dotted("condition", c.String()), one(c.Provision()), sentence(w.in(words.ConditionName(c))), w.asks(c.Asks()))
	}
	w.chapter("element", sayElements)
	for e := range lawfulbasis.AllElements().All() {
		w.rule(dotted("element", e.String()), one(e.Provision()), sentence(w.in(sayConditionIs)+" "+w.in(words.ElementName(e))))
	}
	w.chapter("right", sayRights)
	for r := range lawfulbasis.AllRights() {
		w.rule(dotted("right", r.String()), one(r.Provision()), sentence(w.Right(r)))
	}
	w.chapter("information", sayInformation)
	w.body.Paragraph(w.in(sayInformationIntro))
	for i := range lawfulbasis.AllInformation().All() {
		w.rule(dotted("information", i.String()), func(yield func(law.Provision) bool) {
			from, others := i.WhenFromPerson(), i.WhenFromOthers()
			if (from.IsZero() || yield(from)) && !others.IsZero() && others != from {
				yield(others)
			}
		}, sentence(w.in(words.Information(i))))
	}
}

// asks says what must be met: all of it, and of some of it one at least.
func (w *writer) asks(sets []lawfulbasis.ElementSet) string {
	var all []string
	for _, set := range sets {
		var some []string
		for e := range set.All() {
			some = append(some, w.in(sayThat)+" "+w.in(words.ElementName(e)))
		}
		if len(some) > 1 {
			all = append(all, w.in(sayOneOf)+" ("+strings.Join(some, "; "+w.in(sayOr)+" ")+")")
		} else {
			all = append(all, some...)
		}
	}
	return sentence(w.in(sayAsks) + ": " + strings.Join(all, "; "))
}
