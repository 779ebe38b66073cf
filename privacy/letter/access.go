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
		for i := range s.Item.Uses {
			a, ok := policy.Lookup(s.Item.Uses[i].For)
			if !ok {
				complete = 0
				continue
			}
			purpose := w.r.Use(a)
			if purpose != w.r.Purpose(a.Purpose) {
				purpose += " (" + w.r.Purpose(a.Purpose) + ")"
			}
			storage := w.storage(a, s)
			if storage == "" {
				complete &^= 1 << TheStorage
			}
			var sources []string
			for from := range a.Sources.All() {
				sources = append(sources, w.r.Source(from))
			}
			if len(sources) == 0 {
				complete &^= 1 << TheSource
			}
			row := []string{w.r.Dataset(s.Item.Of), purpose, strings.Join(sources, ", "), storage}
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

// storage is how long: the day, where one is known, or the criteria.
func (w *writer) storage(a privacy.Activity, s privacy.Step) string {
	var parts []string
	if day, ok := s.Item.Of.Policy().Deadline(s.Item, w.on).GoneBy.Date(); ok {
		parts = append(parts, w.in(goneBy)+" "+w.r.Day(day)+".")
	}
	for _, l := range a.Limits {
		l.Statements = nil
		parts = append(parts, w.r.Limit(l))
	}
	for _, d := range a.Duties {
		d.Statements = nil
		parts = append(parts, w.r.Duty(d))
	}
	for _, c := range a.Ceilings {
		c.Statements = nil
		parts = append(parts, w.r.Ceiling(c))
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
	if n == 0 {
		return text
	}
	return string(unicode.ToUpper(first)) + text[n:]
}
