package letter

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
)

// access writes what Art. 15 wants told of the data that is shown.
func (w *writer) access(steps []privacy.Step) {
	w.needs.add(TheExemption, TheRights)
	var shown []privacy.Step
	for _, s := range steps {
		if s.Do == privacy.Show {
			shown = append(shown, s)
		}
	}
	w.say(someExempt)
	w.has.add(TheExemption)
	w.rights()
	if len(shown) == 0 {
		return
	}
	w.needs.add(ThePurposes, TheData, TheRecipients, TheStorage, TheSource, TheAutomation, TheTransfers, TheCopy)
	w.uses(shown)
	w.recipientsOf(shown)
	w.automation()
	w.transfers()
	w.copy(shown, false)
}

// uses writes a row for each use of each dataset: the data, what for, from where,
// and how long.
func (w *writer) uses(shown []privacy.Step) {
	complete := elements(0)
	complete.add(ThePurposes, TheData, TheStorage, TheSource)
	var rows [][]string
	seen := map[string]bool{}
	for _, s := range shown {
		policy := s.Item.Of.Policy()
		source := w.source(s.Item)
		if source == "" {
			complete &^= 1 << TheSource
		}
		for i := range s.Item.Uses {
			a, _ := policy.Lookup(s.Item.Uses[i].For)
			purpose := w.r.Use(a)
			if purpose != w.r.Purpose(a.Purpose) {
				purpose += " (" + w.r.Purpose(a.Purpose) + ")"
			}
			storage := w.storage(a, s)
			if storage == "" {
				complete &^= 1 << TheStorage
			}
			row := []string{w.r.Dataset(s.Item.Of), purpose, source, storage}
			if key := strings.Join(row, "\x00"); !seen[key] {
				seen[key] = true
				rows = append(rows, row)
			}
		}
	}
	w.text.Heading(2, w.in(headData))
	w.text.Table([]string{w.in(colData), w.in(colPurpose), w.in(colSource), w.in(colStorage)}, rows)
	w.has |= complete
}

// source is where an item comes from: what the host says of it, or what the policy
// says of any of its uses.
func (w *writer) source(item *privacy.Item) string {
	for _, key := range []string{item.Key, ""} {
		if own := w.facts.Sources[key]; own != "" {
			return own
		}
	}
	var sources []string
	seen := map[lawfulbasis.Source]bool{}
	for i := range item.Uses {
		a, _ := item.Of.Policy().Lookup(item.Uses[i].For)
		for from := range a.Sources.All() {
			if !seen[from] {
				seen[from] = true
				sources = append(sources, w.r.Source(from))
			}
		}
	}
	return strings.Join(sources, ", ")
}

// storage is how long: the day, where one is known, or the criteria.
func (w *writer) storage(a privacy.Activity, s privacy.Step) string {
	var parts []string
	if day, ok := s.Item.Of.Policy().Deadline(s.Item, w.on).GoneBy.Date(); ok {
		parts = append(parts, w.in(goneBy)+" "+w.r.Day(day)+".")
	}
	for _, l := range a.Limits {
		parts = append(parts, w.r.Limit(l))
	}
	kinds := s.Item.Of.Kinds()
	for _, d := range a.Duties {
		if d.Rule.Kinds.Intersects(kinds) {
			parts = append(parts, w.r.Duty(d))
		}
	}
	for _, c := range a.Ceilings {
		if c.Rule.Kinds.Intersects(kinds) {
			parts = append(parts, w.r.Ceiling(c))
		}
	}
	return strings.Join(parts, " ")
}

// recipientsOf writes to whom the data was disclosed, by name where there is one.
func (w *writer) recipientsOf(shown []privacy.Step) {
	names, said := recipients(w, shown, w.on)
	if !said {
		return
	}
	w.has.add(TheRecipients)
	w.text.Heading(2, w.in(headRecipients))
	if len(names) == 0 {
		w.say(noRecipients)
		return
	}
	for _, name := range names {
		w.text.Item(upper(name) + ".")
	}
}

func (w *writer) rights() {
	var rights []string
	for _, right := range []lawfulbasis.Right{
		lawfulbasis.RightToRectification, lawfulbasis.RightToErasure, lawfulbasis.RightToRestriction, lawfulbasis.RightToObject,
		lawfulbasis.RightToPortability,
	} {
		rights = append(rights, w.r.Right(right))
	}
	w.text.Paragraph(w.in(youHave) + ": " + strings.Join(rights, ", ") + ".")
	w.has.add(TheRights)
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
		data := w.facts.Copies[s.Item.Key]
		if data == "" || machines {
			w.lacks.add(TheCopy)
			return
		}
		rows = append(rows, []string{w.r.Dataset(s.Item.Of), data})
	}
	w.text.Heading(2, w.in(headCopy))
	w.text.Table([]string{w.in(colData), w.in(colCopy)}, rows)
	w.has.add(TheCopy)
}

// upper begins a sentence with a phrase.
func upper(text string) string {
	first, n := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[n:]
}
