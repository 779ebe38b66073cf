package request

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/subjects"
)

// contents writes what an answer about access has to contain beside the data
// (Art. 15(1)). What is said of several items alike is said once.
func (a *Answer) contents(b *strings.Builder) {
	var order []string
	of := map[string][]string{}
	for step := range a.Plan.Steps() {
		if step.Do != privacy.Show {
			continue
		}
		text := a.content(step.Item)
		if of[text] == nil {
			order = append(order, text)
		}
		of[text] = append(of[text], step.Item.Of.Name()+" "+step.Item.Key)
	}
	for _, text := range order {
		fmt.Fprintf(b, "\nWith %s the person is told (Article 15(1) GDPR):\n%s", strings.Join(of[text], ", "), text)
	}
}

// content is that for one item.
func (a *Answer) content(item *privacy.Item) string {
	var b strings.Builder
	line := func(point, what string, parts []string) {
		if len(parts) == 0 {
			parts = []string{"find out"}
		}
		fmt.Fprintf(&b, "  (%s) %s: %s\n", point, what, strings.Join(parts, "; "))
	}
	uses := a.uses(item)
	var purposes, period, automated []string
	var possible lawfulbasis.RecipientSet
	var sources lawfulbasis.SourceSet
	for _, u := range uses {
		purposes = append(purposes, fmt.Sprintf("%s (%s)", u.Purpose, u.Basis))
		period = append(period, a.period(item, u))
		automated = append(automated, a.automated(item, u))
		possible, sources = possible.Union(u.Recipients), sources.Union(u.Sources)
	}
	line("a", "purposes", slices.Compact(purposes))
	line("b", "categories of data", []string{tokens(item.Of.Kinds().All())})
	line("c", "recipients", recipients(item, possible))
	line("d", "period", slices.Compact(period))
	line("e, f", "rights", a.rights(item))
	if origin := item.Origin; origin != subjects.Provided {
		line("g", "source", source(origin, sources))
	}
	line("h", "automated decisions", slices.Compact(automated))
	return b.String()
}

// uses are the activities that use the item as controller, each once. A duty
// that is over, or never began, is no use.
func (a *Answer) uses(item *privacy.Item) []privacy.Activity {
	var list []privacy.Activity
	for g := range a.policy.Grounds(item, a.On) {
		over := g.Kind == privacy.GroundDuty && g.Until.IsPassed(a.On) == privacy.Yes
		if g.Kind != privacy.GroundUse && g.Kind != privacy.GroundDuty || over {
			continue
		}
		u, ok := a.policy.Lookup(g.Activity)
		if ok && !slices.ContainsFunc(list, func(other privacy.Activity) bool { return other.ID == u.ID }) {
			list = append(list, u)
		}
	}
	return list
}

// recipients are those to whom the item went, by name (C-154/21), and those to
// whom by the policy it may go.
func recipients(item *privacy.Item, possible lawfulbasis.RecipientSet) []string {
	list := disclosed(item)
	switch {
	case !item.Disclosures.IsSaid():
		list = append(list, "find out to whom it went")
	case len(list) == 0:
		list = append(list, "it has gone to nobody")
	}
	if !possible.IsEmpty() {
		list = append(list, "it may go to others: "+tokens(possible.All()))
	}
	return list
}

// disclosed are the recipients of the item by name. An authority in a particular
// inquiry is none (Art. 4(9)).
func disclosed(item *privacy.Item) []string {
	var list []string
	for d := range item.Disclosures.All() {
		if d.Inquiry == privacy.Yes || d.To == lawfulbasis.ToDataSubject {
			continue
		}
		list = append(list, fmt.Sprintf("%s (%s, %s)", d.Name, d.To, d.On))
	}
	return list
}

// period is until when the item is stored for an activity, or by what that is
// decided.
func (a *Answer) period(item *privacy.Item, of privacy.Activity) string {
	var list []string
	for g := range a.policy.Grounds(item, a.On) {
		if g.Activity != of.ID || g.Kind == privacy.GroundHold || g.Kind == privacy.Maximum {
			continue
		}
		switch day, known := g.Until.To(); {
		case g.Until.IsKnown() && known:
			list = append(list, fmt.Sprintf("to %s (%s)", day, rule(g)))
		case known:
			list = append(list, fmt.Sprintf("to %s at the latest (%s)", day, rule(g)))
		case g.Rule != "":
			list = append(list, "by the rule "+criterion(of, g))
		}
	}
	if len(list) == 0 {
		return "the policy has none"
	}
	return strings.Join(slices.Compact(list), ", ")
}

// rule is what sets the day: a rule of the policy, or what was agreed or decided
// in the case.
func rule(g privacy.Ground) string {
	if g.Rule == "" {
		return "set in the case"
	}
	return string(g.Rule)
}

// criterion is the rule behind a day that is not known yet, such as three years
// from when the case is closed.
func criterion(of privacy.Activity, g privacy.Ground) string {
	for _, l := range of.Limits {
		if l.ID == g.Rule {
			return fmt.Sprintf("%s: %s from %s", l.ID, l.Rule.Period, l.Rule.From)
		}
	}
	for _, d := range of.Duties {
		if d.ID == g.Rule {
			return fmt.Sprintf("%s: %s from %s", d.ID, d.Rule.Period, d.Rule.From)
		}
	}
	return string(g.Rule)
}

// rights are the rights that the person has over the item, with those of which
// it has to be found out.
func (a *Answer) rights(item *privacy.Item) []string {
	var has, open []string
	for right, d := range a.policy.Rights(item, a.On) {
		switch d.Outcome() {
		case privacy.Permitted:
			has = append(has, right.String())
		case privacy.Undetermined:
			open = append(open, right.String())
		}
	}
	list := []string{strings.Join(has, ", ")}
	if len(open) > 0 {
		list = append(list, "find out: "+strings.Join(open, ", "))
	}
	return list
}

// source is where the item came from, when not from the person.
func source(origin subjects.Origin, of lawfulbasis.SourceSet) []string {
	switch origin {
	case 0:
		return nil
	case subjects.FromOthers:
		if of = of.Without(lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject)); of.IsEmpty() {
			return nil
		}
		return []string{"say which of " + tokens(of.All())}
	}
	return []string{"the collector's own work (" + origin.String() + ")"}
}

// tokens are the members of a set with commas between them.
func tokens[T fmt.Stringer](all iter.Seq[T]) string {
	var list []string
	for v := range all {
		list = append(list, v.String())
	}
	return strings.Join(list, ", ")
}

// automated is whether a machine decides alone.
func (a *Answer) automated(item *privacy.Item, of privacy.Activity) string {
	d := a.policy.MayDecideAutomatically(item, of.ID, a.On)
	switch {
	case d.Has(privacy.NoAutomatedDecision):
		return "none"
	case d.Outcome() == privacy.Undetermined:
		return "find out whether there are"
	}
	return "there are: explain the logic, and what follows for the person"
}
