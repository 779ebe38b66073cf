package explain

import (
	"slices"
	"strings"

	"github.com/personvern/personvern/internal/prose"
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/counterfactual"
	"github.com/personvern/personvern/retention"
)

// Answer says one answer about an item with what would change it. The item must be
// the one that was asked about.
//
// The controller's people see every set of changes, who can bring it about, and when
// time alone changes the answer. The person sees what the person can choose to do,
// what may happen besides, and from which day time alone changes it; not what
// somebody would learn who looks at the record again, nor anything about an item
// that [Reader.IsSilent].
func (r Reader) Answer(a counterfactual.Answer, item *privacy.Item) Text {
	t, d := r.start(), a.Decision()
	switch {
	case r.audience == internal:
		r.internalDecision(&t, d, item)
		r.uncertain(&t, d)
		r.changes(&t, a)
	case r.audience == person && r.hides(item, d.Day()):
		return r.Decision(d, item)
	case r.audience == person:
		r.personsDecision(&t, d)
		list(&t, r.in(headYourChange), r.personsChanges(a))
		r.remedies(&t)
	}
	return t
}

// changes lists what would change the answer, for internal readers.
func (r Reader) changes(t *Text, a counterfactual.Answer) {
	d := a.Decision()
	var lines []string
	add := func(alike []counterfactual.Set, since string, outcome privacy.Outcome) {
		lines = append(lines, r.condition(r.clauses(alike, d.Day()), since)+" "+r.in(words.VerdictInternal(d.Question(), outcome))+" "+r.by(alike[0]))
	}
	sets := slices.Collect(a.Sets())
	for i := 0; i < len(sets); {
		n := 1
		for i+n < len(sets) && isAlike(sets[i], sets[i+n]) {
			n++
		}
		add(sets[i:i+n], "", sets[i].Outcome())
		i += n
	}
	for set := range a.Sooner() {
		day, outcome, _ := set.Later()
		if outcome == privacy.Undetermined {
			continue // a judgement that has to be made anew then
		}
		add([]counterfactual.Set{set}, " "+r.in(saySince)+" "+r.Day(day), outcome)
	}
	if day, outcome, ok := a.Later(); ok {
		lines = append(lines, r.byTime(day)+" "+r.in(words.VerdictInternal(d.Question(), outcome)))
	}
	if len(lines) == 0 {
		lines = append(lines, r.in(changeNone))
	}
	if a.Exhausted() {
		lines = append(lines, r.in(changeBounded))
	}
	list(t, r.in(headChange), lines)
}

// isAlike reports whether two sets are one change each, of the same sort, by the same
// people and to the same end, so that they can be told together.
func isAlike(s, t counterfactual.Set) bool {
	if s.Len() != 1 || t.Len() != 1 || s.Outcome() != t.Outcome() || s.By() != t.By() {
		return false
	}
	c, d := only(s), only(t)
	return c.Code == d.Code && c.From == d.From && c.Activity == d.Activity && c.Use == d.Use && c.Hold == d.Hold && c.Event == d.Event && c.Day == d.Day
}

// only is the first change of a set.
func only(s counterfactual.Set) counterfactual.Change { return slices.Collect(s.Changes())[0] }

// condition is "If this and that, the following applies from a day:".
func (r Reader) condition(clauses []string, since string) string {
	return prose.Upper(r.in(sayIf)) + " " + strings.Join(clauses, r.in(sayAndIf)) + r.in(changeApplies) + since + ":"
}

// byTime is "From a day, if nothing else happens:".
func (r Reader) byTime(day retention.Date) string {
	return prose.Upper(r.in(saySince)) + " " + r.Day(day) + r.in(changeTime) + ":"
}

// by names those who can bring a set of changes about.
func (r Reader) by(set counterfactual.Set) string {
	var parties []string
	for p := range set.By().All() {
		parties = append(parties, r.in(words.Party(p)))
	}
	return "(" + r.in(changeBy) + ": " + strings.Join(parties, "; ") + ")"
}

// clauses are the changes of a set, or the one change of several that are alike, for
// internal readers.
func (r Reader) clauses(alike []counterfactual.Set, asked retention.Date) []string {
	var all []string
	for c := range alike[0].Changes() {
		var kinds []string
		if kind := r.kindOf(c); kind != "" {
			kinds = append(kinds, kind)
		}
		for _, other := range alike[1:] {
			kinds = append(kinds, r.kindOf(only(other)))
		}
		all = append(all, r.clause(c, strings.Join(kinds, "; "+r.in(sayOr)+" "), asked))
	}
	return all
}

// kindOf is what a change is of: an element, a kind of hold, a ground, an origin.
func (r Reader) kindOf(c counterfactual.Change) string {
	switch {
	case c.Element.IsValid():
		return r.in(words.ElementName(c.Element))
	case c.HoldKind.IsValid():
		return r.in(words.HoldKind(c.HoldKind))
	case c.Withholding.IsValid():
		return r.in(words.Withholding(c.Withholding))
	}
	return r.in(words.Origin(c.Origin))
}

// clause is one change, with what it is of, of which use, and on which day where that
// is not the day asked about.
func (r Reader) clause(c counterfactual.Change, kind string, asked retention.Date) string {
	happens := c.From == privacy.No
	text := r.in(words.ChangeFound(c.Code))
	if happens {
		text = r.in(words.Change(c.Code))
	}
	switch {
	case c.Code == counterfactual.EventHappens && happens:
		text = r.in(words.EventHappening(c.Event))
	case c.Code == counterfactual.EventHappens:
		text = r.in(changeTurnsOut) + " " + r.in(words.EventClause(c.Event))
	case c.Code == counterfactual.EventAwaited:
		text += ": " + r.in(words.EventNoun(c.Event))
	}
	var of []string
	if kind != "" {
		of = append(of, kind)
	}
	if c.Activity != "" {
		of = append(of, r.activity(c.Activity))
	}
	if day, known := c.Day.Date(); known && !(happens && day == asked) {
		of = append(of, r.Day(day))
	} else if c.Day == retention.Always() {
		of = append(of, r.in(changeLongAgo))
	}
	if len(of) > 0 {
		text += " (" + strings.Join(of, "; ") + ")"
	}
	return text
}

// personsChanges are what the person can choose, what may happen, and time.
func (r Reader) personsChanges(a counterfactual.Answer) []string {
	q := a.Decision().Question()
	var chosen, possible []string
	add := func(set counterfactual.Set, text string) {
		to := &possible
		if set.By() == counterfactual.PartiesOf(counterfactual.Person) {
			to = &chosen
		}
		if !slices.Contains(*to, text) {
			*to = append(*to, text)
		}
	}
	for set := range a.Sets() {
		clauses := r.personsClauses(set)
		switch {
		case len(clauses) == 0:
		case set.Outcome() == privacy.Undetermined:
			add(set, prose.Upper(r.in(sayIf))+" "+strings.Join(clauses, r.in(sayAndIf))+r.in(changeAnew))
		default:
			add(set, r.condition(clauses, "")+" "+r.in(personsVerdict(q, set)))
		}
	}
	for set := range a.Sooner() {
		day, outcome, _ := set.Later()
		if clauses := r.personsClauses(set); len(clauses) > 0 && outcome != privacy.Undetermined {
			clauses[0] += " " + r.in(changeOn) + " " + r.Day(a.Decision().Day())
			add(set, r.condition(clauses, " "+r.in(saySince)+" "+r.Day(day))+" "+r.in(words.VerdictForPerson(q, outcome)))
		}
	}
	if day, outcome, ok := a.Later(); ok && outcome != privacy.Undetermined {
		possible = append(possible, r.byTime(day)+" "+r.in(words.VerdictForPerson(q, outcome)))
	}
	return append(chosen, possible...)
}

// personsVerdict is what a set comes to. What must only wait for an answer is not
// refused.
func personsVerdict(q privacy.Question, set counterfactual.Set) Words {
	for c := range set.Changes() {
		if c.Code == counterfactual.HoldPlaced && !c.HoldKind.Keeps() && set.Outcome() == privacy.Forbidden && isOfErasure(q) {
			q = privacy.AskRequiresErasure // "not yet"
		}
	}
	return words.VerdictForPerson(q, set.Outcome())
}

// personsClauses are the changes of a set to the person; none where one of them is
// nothing that the person is told of.
func (r Reader) personsClauses(set counterfactual.Set) []string {
	var all []string
	for c := range set.Changes() {
		text := r.in(personsClause(c))
		if text == "" {
			return nil
		}
		all = append(all, text)
	}
	return all
}

// personsClause is one change to the person: something that can happen, and not
// something that is not known.
func personsClause(c counterfactual.Change) Words {
	if c.From == privacy.Unknown && c.Day != (retention.When{}) || c.From == c.To {
		return Words{}
	}
	switch c.Code {
	case counterfactual.EventHappens:
		return words.EventForPerson(c.Event)
	case counterfactual.HoldPlaced:
		return words.HoldAsked(c.HoldKind)
	case counterfactual.HoldReleased:
		return words.HoldEnding(c.HoldKind)
	}
	if own := words.ChangeForPerson(c.Code); !own.IsZero() {
		return own
	}
	return words.ChangePossible(c.Code)
}
