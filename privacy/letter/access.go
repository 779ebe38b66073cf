package letter

import (
	"github.com/personvern/personvern/internal/prose"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/subjects"
	"slices"
	"strings"
)

// access writes the data that is shown, with what Art. 15 wants told of it.
func (w *writer) access(steps []privacy.Step) {
	w.needs.add(ThePurposes, TheData, TheRecipients, TheStorage, TheSource, TheAutomation, TheTransfers)
	w.say(done[privacy.Show])
	w.uses(steps)
	w.copy(steps, false)
	w.redacted(steps)
	w.sources(steps)
	w.recipientsOf(steps)
	w.text.Heading(2, w.in(headMore))
	w.automation()
	w.transfers()
}

// redacted tells that what is about others was taken out, and by which provision.
func (w *writer) redacted(steps []privacy.Step) {
	for _, s := range steps {
		for o := range s.Decision.Obligations() {
			if o.Code == privacy.RedactOthers {
				w.needs.add(TheReasons)
				w.has.add(TheReasons)
				w.text.Paragraph(w.in(othersOut), "("+law.Article(15).Paragraph(4).Cite(w.r.Language())+")")
				return
			}
		}
	}
}

// uses writes a row for each use of each dataset: the data, what for, and how long.
func (w *writer) uses(steps []privacy.Step) {
	w.has.add(ThePurposes, TheData, TheStorage)
	var rows [][]string
	for _, s := range steps {
		for _, a := range ownUses(s.Item) {
			purpose := prose.Upper(w.r.Use(a))
			if w.r.Use(a) != w.r.Purpose(a.Purpose) {
				purpose += " (" + w.r.Purpose(a.Purpose) + ")"
			}
			storage := w.storage(a, s)
			if storage == "" {
				w.lacks.add(TheStorage)
			}
			row := []string{prose.Upper(w.r.Dataset(s.Item.Of)), purpose, storage}
			if !slices.ContainsFunc(rows, func(other []string) bool { return slices.Equal(row, other) }) {
				rows = append(rows, row)
			}
		}
	}
	w.text.Table([]string{w.in(colData), w.in(colPurpose), w.in(colStorage)}, rows)
}

// ownUses are the activities of an item about which the controller answers: not those
// in which it acts for another, who answers for them.
func ownUses(item *privacy.Item) []privacy.Activity {
	var own []privacy.Activity
	for i := range item.Uses {
		if a, ok := item.Of.Policy().Lookup(item.Uses[i].For); ok && !a.Role.ActsOnInstruction() {
			own = append(own, a)
		}
	}
	return own
}

// sources tell where the data comes from.
func (w *writer) sources(steps []privacy.Step) {
	w.has.add(TheSource)
	w.text.Heading(2, w.in(headSources))
	w.items(steps, func(s privacy.Step) string {
		source := w.source(s.Item)
		if source == "" {
			w.lacks.add(TheSource)
		}
		return w.in(comesFrom) + ": " + stop(source)
	})
}

// source is where an item comes from: what the host says of it, or what its origin
// says, or what the policy says of any of its uses.
func (w *writer) source(item *privacy.Item) string {
	if own := said(w.facts.Source, item); own != "" {
		return own
	}
	origin := originOf(item)
	switch origin {
	case subjects.Provided:
		return w.r.Source(lawfulbasis.FromDataSubject)
	case subjects.Observed:
		return w.in(weObserved)
	case subjects.Derived:
		return w.in(weDerived)
	}
	var sources []string
	for _, a := range ownUses(item) {
		for from := range a.Sources.All() {
			text := w.r.Source(from)
			if from == lawfulbasis.FromDataSubject && origin == subjects.FromOthers || slices.Contains(sources, text) {
				continue
			}
			sources = append(sources, text)
		}
	}
	return strings.Join(sources, ", ")
}

// originOf is how an item came about: what is said of it, or what its kinds leave no
// choice about; zero where neither says.
func originOf(item *privacy.Item) subjects.Origin {
	if item.Origin.IsValid() {
		return item.Origin
	}
	var origin subjects.Origin
	for k := range item.Of.Kinds().All() {
		if origin != 0 && origin != k.Origin() {
			return 0
		}
		origin = k.Origin()
	}
	return origin
}

// storage is how long: the day, where one is known, or the criteria.
func (w *writer) storage(a privacy.Activity, s privacy.Step) string {
	var parts []string
	// Of what is held for another too, the other decides whether it goes.
	if day, ok := s.Item.Of.Policy().Deadline(s.Item, w.on).GoneBy.Date(); ok && len(ownUses(s.Item)) == len(s.Item.Uses) {
		when := goneBy
		if day.Before(w.on) {
			when = goneBefore
		}
		parts = append(parts, w.in(when)+" "+w.r.Day(day)+".")
	}
	for _, l := range a.Limits {
		parts = append(parts, w.r.Limit(l))
	}
	kinds := s.Item.Of.Kinds()
	for _, d := range a.Duties {
		if d.Rule.Kinds = d.Rule.Kinds.Intersect(kinds); !d.Rule.Kinds.IsEmpty() {
			parts = append(parts, w.r.Duty(d))
		}
	}
	for _, c := range a.Ceilings {
		if c.Rule.Kinds = c.Rule.Kinds.Intersect(kinds); !c.Rule.Kinds.IsEmpty() {
			parts = append(parts, w.r.Ceiling(c))
		}
	}
	return strings.Join(parts, " ")
}

// recipientsOf writes to whom the data was disclosed, by name where there is one, and
// to what kinds of recipient it may be yet.
func (w *writer) recipientsOf(steps []privacy.Step) {
	names, said := recipients(w, steps, w.on)
	if !said {
		return
	}
	w.has.add(TheRecipients)
	w.text.Heading(2, w.in(headRecipients))
	if len(names) == 0 {
		w.say(noRecipients)
	}
	for _, name := range names {
		w.text.Item(prose.Upper(name) + ".")
	}
	var possible []string
	for _, s := range steps {
		for _, a := range ownUses(s.Item) {
			for to := range a.Recipients.All() {
				if text := w.r.Recipient(to); isTold(to) && !slices.Contains(possible, text) {
					possible = append(possible, text)
				}
			}
		}
	}
	if len(possible) > 0 {
		w.text.Paragraph(w.in(mayReceive) + ": " + strings.Join(possible, ", ") + ".")
	}
}

// isTold reports whether a recipient is one to name: one's own staff is not, nor the
// person.
func isTold(to lawfulbasis.Recipient) bool {
	return to != lawfulbasis.ToOwnStaff && to != lawfulbasis.ToDataSubject
}

// rights ends the answer about access, whether or not anything is shown.
func (w *writer) rights() {
	w.needs.add(TheRights, TheExemption)
	w.has.add(TheRights, TheExemption)
	var rights []string
	for _, right := range []lawfulbasis.Right{
		lawfulbasis.RightToRectification, lawfulbasis.RightToErasure, lawfulbasis.RightToRestriction, lawfulbasis.RightToObject,
		lawfulbasis.RightToPortability,
	} {
		rights = append(rights, w.r.Right(right))
	}
	n := len(rights) - 1
	w.text.Heading(2, w.in(headRights))
	w.text.Paragraph(w.in(youHave) + " " + strings.Join(rights[:n], ", ") + " " + w.in(and) + " " + rights[n] + ".")
	w.say(someExempt)
}

func (w *writer) automation() {
	switch {
	case w.facts.Automated == privacy.No:
		w.say(notAutomated)
	case w.facts.Automated == privacy.Yes && w.facts.Logic != "":
		w.text.Paragraph(w.in(automated), stop(w.facts.Logic))
	default:
		return
	}
	w.has.add(TheAutomation)
}

func (w *writer) transfers() {
	switch {
	case w.facts.Abroad == privacy.No:
		w.say(notAbroad)
	case w.facts.Abroad == privacy.Yes && w.facts.Safeguards != "":
		w.text.Paragraph(w.in(abroad), stop(w.facts.Safeguards))
	default:
		return
	}
	w.has.add(TheTransfers)
}

// copy writes the data itself, or where it is; for machines only what is attached
// will do.
func (w *writer) copy(steps []privacy.Step, machines bool) {
	w.needs.add(TheCopy)
	if w.facts.Attachment != "" {
		w.text.Paragraph(w.in(attached) + ": " + stop(w.facts.Attachment))
		w.has.add(TheCopy)
		return
	}
	var rows [][]string
	for _, s := range steps {
		data := said(w.facts.Copy, s.Item)
		if data == "" || machines {
			w.lacks.add(TheCopy)
			return
		}
		rows = append(rows, []string{prose.Upper(w.r.Dataset(s.Item.Of)), data})
	}
	w.text.Heading(2, w.in(headCopy))
	w.text.Table([]string{w.in(colData), w.in(colCopy)}, rows)
	w.has.add(TheCopy)
}
