package law

import (
	"iter"
	"strings"

	"github.com/personvern/personvern/internal/civil"
)

// Entry holds what is known of a provision during one stretch of time.
type Entry struct {
	// Provision is what the entry is about. It may be wider than what was asked
	// for: see [Lookup].
	Provision Provision
	// From is the first day in force in Norway; for a judgment or guideline, the
	// day it was given; for a decision of the Commission, the first day on which
	// transfers can rest on it. The zero Date means that no such day has been set, or
	// that none is known: the provision is then in force on no day.
	From civil.Date
	// Until is the last day in force. The zero Date means that no end is known.
	Until civil.Date
	// Verified is the day up to which the sources speak. What changed later is
	// not known.
	Verified civil.Date
	// Certainty says how the text is known.
	Certainty Certainty
	// Dates says how From and Until are known. It is Interpretation where a
	// section is taken to be as old as its act.
	Dates Certainty
}

// InForce reports whether the entry's stretch of time holds the day. It holds no
// zero Date.
func (e Entry) InForce(on civil.Date) bool {
	return !on.IsZero() && !e.From.IsZero() && !on.Before(e.From) && (e.Until.IsZero() || !on.After(e.Until))
}

// AsOf returns the day up to which this edition of the library follows the law.
// Sources that end earlier say so in [Entry.Verified].
func AsOf() civil.Date { return day(asOf) }

const asOf = "2026-11-23"

// Lookup returns what is known of p as the law stood on [AsOf]; if p was not in
// force that day, what is known of the version next to come, or else of the last
// one. Where nothing is known of the point itself, the entry is that of the
// paragraph, the section, the act. It reports false for the zero Provision, for
// [LawOfAnotherEEAState], and for a judgment, guideline or decision that the
// library has no entry for.
//
// An entry that is found for the act only says nothing of the section: its
// Certainty is then Memory, unless the whole act was read.
func Lookup(p Provision) (Entry, bool) {
	var found Entry
	for e := range Versions(p) {
		found = e
		if e.From.IsZero() || e.InForce(AsOf()) || e.From.After(AsOf()) {
			break
		}
	}
	return found, !found.Provision.IsZero()
}

// LookupOn returns what is known of p as the law stood on a day. It reports
// false if p was not in force then, or nothing is known.
func LookupOn(p Provision, on civil.Date) (Entry, bool) {
	for e := range Versions(p) {
		if e.InForce(on) {
			return e, true
		}
	}
	return Entry{}, false
}

// InForce reports whether p was in force in Norway on a day, as far as the
// library knows: for a section without an entry of its own it answers for the
// act.
func InForce(p Provision, on civil.Date) bool {
	_, ok := LookupOn(p, on)
	return ok
}

// Versions yields what is known of p, the oldest version first. Most provisions
// have one. The versions of a provision never overlap.
func Versions(p Provision) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for q := p; !q.IsZero(); q = q.Parent() {
			known := false
			for i := range versions {
				if versions[i].provision == q {
					known = true
					if !yield(versions[i].entry()) {
						return
					}
				}
			}
			if known {
				return
			}
			if e, ok := undated(p, q); ok {
				yield(e)
				return
			}
		}
	}
}

// All yields every entry of the library's table of the law: act by act, first what
// is known of the whole, then the sections that have an entry of their own, in the
// order of the table, with all their versions. What is not in it has the entry of
// the act: see [Lookup].
func All() iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for a := Act(1); a.IsValid(); a++ {
			if e, ok := Lookup(Whole(a)); ok && !yield(e) {
				return
			}
			for i := range sections {
				if sections[i].act != a {
					continue
				}
				for number := range strings.SplitSeq(sections[i].sections, " ") {
					if e, ok := Lookup(Section(a, number)); ok && !yield(e) {
						return
					}
				}
			}
			for i := range versions {
				if versions[i].provision.act == a && !yield(versions[i].entry()) {
					return
				}
			}
		}
	}
}

// undated returns the entry of q, a provision without dates of its own, on the
// way up from p.
func undated(p, q Provision) (Entry, bool) {
	fact := q.act.fact()
	e := Entry{
		Provision: q,
		From:      day(fact.from),
		Until:     day(fact.until),
		Verified:  day(fact.verified),
		Certainty: fact.certainty,
		Dates:     fact.certainty,
	}
	if e.Dates == OfficialExcerpt && fact.form == bySection {
		e.Dates = ReadInFull // the heading of the act tells
	}
	switch {
	case fact.form == elsewhere:
		return Entry{}, false
	case q.unit == whole && (p == q || fact.certainty == ReadInFull):
		return e, true
	case q.unit == whole:
		e.Certainty, e.Dates = Memory, Interpretation
		return e, true
	case fact.certainty == ReadInFull:
		e.Provision = q
		return e, true
	}
	for i := range sections {
		list := &sections[i]
		if list.act == q.act && list.has(q) {
			e.Certainty = list.certainty
			if !list.unamended {
				e.Dates = Interpretation
			}
			return e, true
		}
	}
	return Entry{}, false
}

// day reads a day of the tables; the empty text is no day.
func day(text string) civil.Date {
	if text == "" {
		return civil.Date{}
	}
	d, _ := civil.Parse(text)
	return d
}
