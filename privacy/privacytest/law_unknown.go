package privacytest

import (
	"cmp"
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// The laws of what is not known. Each looks one step ahead: at the scenes in which
// one fact more is said. Held in every scene of a space, they give by induction
// what is to be shown: that an answer is the one that all completions share, or
// else undetermined, and that what is missing are exactly the facts that change
// it for some values of the others.

func unknownLaws() []Law {
	list := []Law{
		{
			Name: "learning-never-flips", Says: "Learning a fact never changes an answer that was determined.",
			Provisions: cites(law.Article(5).Paragraph(2), law.Article(24).Paragraph(1)), check: learningNeverFlips,
		},
		{
			Name: "undetermined-is-disagreement", Says: "An answer is open exactly when what is not known can still turn it.",
			Provisions: cites(law.Article(5).Paragraph(2), law.Article(24).Paragraph(1)), check: undeterminedIsDisagreement,
		},
		{
			Name: "missing-iff-undetermined", Says: "An answer names missing facts exactly when it is undetermined, and each once.",
			Provisions: cites(law.Article(5).Paragraph(2), law.Article(12).Paragraph(1)), check: missingIffUndetermined,
		},
		{
			Name: "missing-list-is-exact", Says: "A fact is named as missing exactly when it changes the answer for some value of the others.",
			Provisions: cites(law.Article(5).Paragraph(2), law.Article(5).Paragraph(1).Point('c')), check: missingListIsExact,
		},
	}
	for i := range list {
		list[i].about, list[i].needs = ofAll, needAsk
	}
	return list
}

func compareMissing(a, b privacy.Missing) int {
	return cmp.Or(cmp.Compare(a.Use, b.Use), cmp.Compare(a.Hold, b.Hold), cmp.Compare(a.Fact, b.Fact), cmp.Compare(a.Event, b.Event), cmp.Compare(a.Element, b.Element))
}

// told calls see for every opening of a scene with the answers where it is said.
func (t *trial) told(q privacy.Question, s *Scene, see func(o opening, scenes []Scene, answers []privacy.Decision)) {
	if s.from == nil {
		return
	}
	for o, numbers := range s.from.openings(s.at) {
		if slices.Contains(o.settled, q) {
			continue
		}
		scenes := make([]Scene, len(numbers))
		answers := make([]privacy.Decision, len(numbers))
		for i, n := range numbers {
			scenes[i] = s.from.At(n)
			scenes[i].Right = s.Right
			answers[i] = t.askOf(q, &scenes[i])
		}
		see(o, scenes, answers)
	}
}

func learningNeverFlips(t *trial) {
	t.each(func(q privacy.Question, s *Scene) {
		d := t.askOf(q, s)
		if d.Outcome() == privacy.Undetermined {
			return
		}
		t.told(q, s, func(o opening, scenes []Scene, answers []privacy.Decision) {
			for i, a := range answers {
				holds(t, a.Outcome() == d.Outcome(), q, scenes[i].String(), d, a)
			}
		})
	})
}

// possible are the outcomes that an answer can turn out to be, as bits.
func possible(d privacy.Decision) uint8 {
	set := uint8(0)
	for o := privacy.Undetermined + 1; o <= privacy.Required; o++ {
		if d.CouldBe(o) {
			set |= 1 << o
		}
	}
	return set
}

func undeterminedIsDisagreement(t *trial) {
	t.each(func(q privacy.Question, s *Scene) {
		d := t.askOf(q, s)
		t.told(q, s, func(o opening, _ []Scene, answers []privacy.Decision) {
			all := uint8(0)
			for _, a := range answers {
				all |= possible(a)
			}
			one := all&(all-1) == 0
			open := d.Outcome() == privacy.Undetermined
			holds(t, open != one && possible(d) == all || open && s.isEntangled(q), q, "", d, "but it depends on "+o.key.String())
		})
	})
}

func missingIffUndetermined(t *trial) {
	t.each(func(q privacy.Question, s *Scene) {
		d := t.askOf(q, s)
		list := missingOf(d, s)
		ok := (len(list) > 0) == (d.Outcome() == privacy.Undetermined) && len(slices.Compact(slices.Clone(list))) == len(list)
		holds(t, ok, q, "", d, list)
	})
}

// keyOf is a missing fact without the name of its activity.
func keyOf(m privacy.Missing) privacy.Missing {
	m.Activity = ""
	return m
}

// isEntangled reports whether a use of the item begins by an event or a consent,
// so that it may have been there without a ground before, or has two rules that
// run from one event. Of such more may be called possible, and missing, than is:
// what two rules make of one day is taken apart, and a day that is not known may
// lie before those that a scene can say. That an answer is open is then no error,
// nor what it names; that it is settled must be right all the same, and what
// settles it by itself must be named.
func (s *Scene) isEntangled(q privacy.Question) bool {
	erasing := asksWhatStays(q)
	return s.anyUse(func(a privacy.Activity) bool {
		events := map[retention.Event]bool{}
		for _, l := range a.Limits {
			events[l.Rule.From] = true
		}
		for _, d := range a.Duties {
			events[d.Rule.From] = true
		}
		for _, c := range a.Ceilings {
			events[c.Rule.From] = true
		}
		shared := len(events) < len(a.Limits)+len(a.Duties)+len(a.Ceilings)
		return shared && (erasing || q == privacy.AskMayProcess) || erasing && (a.Begins != 0 || a.Basis == lawfulbasis.Consent)
	})
}

// asksWhatStays reports whether a question asks how long the item was there, and
// what of its uses is left.
func asksWhatStays(q privacy.Question) bool {
	return groupOf(q) == ofErasing || q == privacy.AskRequiresRestriction
}

func missingListIsExact(t *trial) {
	t.each(func(q privacy.Question, s *Scene) {
		d := t.askOf(q, s)
		listed := map[privacy.Missing]bool{}
		for m := range d.Missing(&s.Item) {
			listed[keyOf(m)] = true
		}
		openings, disagree := 0, false
		justified, flips := map[privacy.Missing]bool{}, map[privacy.Missing]bool{}
		var last privacy.Missing
		t.told(q, s, func(o opening, scenes []Scene, answers []privacy.Decision) {
			openings, last = openings+1, o.key
			disagree = false
			settled := uint8(0)
			for i, a := range answers {
				disagree = disagree || possible(a) != possible(answers[0])
				if a.Outcome() != privacy.Undetermined {
					settled |= 1 << a.Outcome()
				}
				for m := range a.Missing(&scenes[i].Item) {
					justified[keyOf(m)] = true
				}
			}
			if settled&(settled-1) != 0 {
				flips[o.key] = true
			}
		})
		if openings == 0 {
			return
		}
		if openings == 1 && disagree {
			justified[last] = true
		}
		for m := range flips {
			holds(t, listed[m], q, "", d, m.String()+" decides and is not named")
		}
		if s.isEntangled(q) {
			return
		}
		for m := range justified {
			holds(t, listed[m], q, "", d, m.String()+" is missing and not named")
		}
		for m := range listed {
			holds(t, justified[m] || len(s.Item.Uses) > 1 && asksWhatStays(q) || openings == 1 && m == last && !disagree && d.Outcome() == privacy.Undetermined, q, "", d,
				m.String()+" is named and does not matter")
		}
	})
}
