package picture

import (
	"slices"
	"time"

	"github.com/personvern/personvern/internal/prose"
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/retention"
)

// furthest is how far from the day asked about a day can lie and be drawn, in years.
// What lies further off is told in words.
const furthest = 40

// Life draws the life of an item as the facts are on a day. The picture is empty for
// the zero Reader, a day that is not said, an item that is nil, of no dataset or
// [privacy.None], and for one that the reader must not learn of.
func Life(r explain.Reader, item *privacy.Item, on retention.Date) Picture {
	if on.IsZero() || r.Day(on) == "" || item == nil || item.Of == nil || item.IsNone() {
		return Picture{}
	}
	silent := r.IsSilent(item, on)
	if silent && r.IsToPerson() {
		return Picture{}
	}
	l := life{
		chart: start(r, titleLife), r: r, item: item, on: on, policy: item.Of.Policy(),
		first: on, last: on,
	}
	l.deadline = l.policy.Deadline(item, on)
	for g := range l.policy.Grounds(item, on) {
		l.grounds = append(l.grounds, l.named(g))
	}
	if silent {
		l.lines = append(l.lines, l.in(secret))
	}
	l.lines = append(l.lines, prose.Upper(prose.Clean(r.Dataset(item.Of)))+".", l.in(today)+", "+r.Day(on)+": "+l.in(words.State(l.deadline.State))+".")
	l.reach()
	slices.SortStableFunc(l.grounds, func(a, b ground) int { return int(a.kind) - int(b.kind) })
	l.rows = append(l.rows, row{head: l.in(theData), label: l.in(dayByDay), bars: l.states()})
	for _, g := range l.grounds {
		l.rows = append(l.rows, row{head: l.in(g.head), label: prose.Upper(prose.Clean(g.label)), note: prose.Upper(g.note), bars: l.bars(g)})
	}
	l.days()
	l.years()
	return Picture{&l.chart}
}

func start(r explain.Reader, title explain.Words) chart {
	return chart{language: r.Language(), tag: r.Empty().Language(), title: title.In(r.Language())}
}

func (c *chart) in(w explain.Words) string { return w.In(c.language) }

// life is what the drawing of an item is made from.
type life struct {
	chart
	r           explain.Reader
	item        *privacy.Item
	on          retention.Date
	policy      *privacy.Policy
	deadline    retention.Deadline
	grounds     []ground
	born        retention.Date // the first day on which anything is said of it
	first, last retention.Date // the edges
}

// ground is one thing that the deadline is made of, with its words and days.
type ground struct {
	kind        kind
	head        explain.Words
	label, note string
	begins      retention.When
	until       retention.Bound
}

func (l *life) named(g privacy.Ground) ground {
	out := ground{until: g.Until, note: l.in(lastDay) + ": " + l.bound(g.Until)}
	if g.Awaits.IsValid() {
		out.note = l.in(waitsFor) + " " + l.in(words.EventNoun(g.Awaits))
	}
	if !g.Statute.IsZero() {
		out.note += " (" + g.Statute.Cite(l.language) + ")"
	}
	if g.Kind == privacy.GroundHold {
		l.held(g, &out)
		return out
	}
	activity, _ := l.policy.Lookup(g.Activity)
	out.label = l.r.Use(activity)
	var event retention.Event
	switch g.Kind {
	case privacy.GroundDuty:
		out.kind, out.head = duty, aDuty
		for _, d := range activity.Duties {
			if d.ID == g.Rule {
				event = d.Rule.From
			}
		}
	case privacy.Maximum:
		out.kind, out.head = maximum, aMaximum
		for _, c := range activity.Ceilings {
			if c.ID == g.Rule {
				event = c.Rule.From
			}
		}
	default:
		out.kind, out.head = inUse, aUse
		event = activity.Begins
		if activity.Basis == lawfulbasis.Consent {
			event = retention.ConsentGiven
		}
	}
	if g.Use >= 0 {
		use := &l.item.Uses[g.Use]
		if event == 0 {
			event = retention.Collected
		}
		out.begins = use.Dates.Of(event)
		if event == retention.ConsentGiven {
			out.begins = use.Consent.Given
		}
		if out.begins = out.begins.AsOf(l.on); out.begins.HasNotHappened() {
			out.note = l.in(notBegun)
		}
	}
	return out
}

// bound is a day in words.
func (l *life) bound(b retention.Bound) string {
	if b.IsOpen() {
		return l.in(noneYet)
	}
	return l.r.Bound(b)
}

// held says what a hold is. To the person an order and the record of a breach are the
// duty that they are.
func (l *life) held(g privacy.Ground, out *ground) {
	out.kind, out.head, out.label = hold, aHold, l.in(words.HoldKind(g.HoldKind))
	if l.r.IsToPerson() {
		out.label = l.in(words.HoldForPerson(g.HoldKind))
		if g.HoldKind == retention.Order || g.HoldKind == retention.BreachRecord {
			out.kind, out.head = duty, aDuty
		}
	}
	n := 0
	for h := range l.item.Holds.All() {
		if n == g.Hold {
			out.begins = h.Since.AsOf(l.on)
		}
		n++
	}
}

// reach finds the edges: every day that is known of the item, within reason, and some
// room beside them.
func (l *life) reach() {
	soonest, latest := l.on.AddYears(-furthest), l.on.AddYears(furthest)
	see := func(days ...retention.Bound) {
		for _, b := range days {
			for _, end := range []func() (retention.Date, bool){b.From, b.To} {
				if d, ok := end(); ok && !d.Before(soonest) && !d.After(latest) {
					if d.Before(l.first) {
						l.first = d
					}
					if d.After(l.last) {
						l.last = d
					}
				}
			}
		}
	}
	for i := range l.item.Uses {
		use := &l.item.Uses[i]
		for e := retention.Event(1); e.IsValid(); e++ {
			see(use.Dates.Of(e).AsOf(l.on).Bound())
		}
		see(use.Consent.Given.AsOf(l.on).Bound())
	}
	l.born = l.first
	for _, g := range l.grounds {
		see(g.begins.Bound(), g.until)
	}
	d := &l.deadline
	see(d.Earliest, d.LastDay, d.GoneBy, d.BackupsGoneBy)
	room := max(l.last.Sub(l.first), 60) / 12
	l.first, l.last = l.first.AddDays(-room/2), l.last.AddDays(room)
	l.span = l.last.Sub(l.first)
}

// at counts a day from the left edge.
func (l *life) at(d retention.Date) int { return min(max(d.Sub(l.first), 0), l.span) }

// states asks the policy about every day from the first on which anything is said.
func (l *life) states() []bar {
	var bars []bar
	for d := l.born; d.Before(l.last); d = d.AddDays(1) {
		k := unknown
		deadline := l.policy.Deadline(l.item, d)
		switch deadline.State {
		case retention.May:
			k = may
		case retention.Must:
			k = must
		case retention.Overdue:
			k = overdue
		case retention.Held, retention.TooEarly:
			if k = kept; deadline.Restricted == privacy.Yes {
				k = restricted
			}
		}
		if n := len(bars); n > 0 && bars[n-1].kind == k {
			bars[n-1].to++
			continue
		}
		bars = append(bars, bar{from: l.at(d), to: l.at(d) + 1, kind: k})
	}
	if n := len(bars); n > 0 {
		bars[n-1].after = true
	}
	return bars
}

// bars draws a ground from its beginning to its end, and what is not certain of either
// as such.
func (l *life) bars(g ground) []bar {
	if g.begins.HasNotHappened() || g.until.IsNever() {
		return nil
	}
	maybeFrom, from, before := l.edges(g.begins.Bound())
	if !g.begins.IsSaid() || g.begins == retention.Always() {
		maybeFrom, from, before = 0, 0, true
	}
	to, maybeTo := l.span, l.span
	if g.until.IsOpen() {
		return join(g.kind, maybeFrom, from, to, maybeTo, before, true)
	}
	after := false
	if d, ok := g.until.From(); ok {
		to = l.at(d.AddDays(1))
	} else {
		to = from
	}
	if d, ok := g.until.To(); ok {
		maybeTo = l.at(d.AddDays(1))
	} else {
		after = true
	}
	return join(g.kind, maybeFrom, from, to, maybeTo, before, after)
}

// edges are the first possible and the first certain day of a beginning.
func (l *life) edges(b retention.Bound) (possible, certain int, before bool) {
	possible, certain = 0, l.span
	if d, ok := b.From(); ok {
		possible = l.at(d)
	} else {
		before = true
	}
	if d, ok := b.To(); ok {
		certain = l.at(d)
	}
	return possible, certain, before
}

// join makes bars of what is possible and what is certain.
func join(k kind, maybeFrom, from, to, maybeTo int, before, after bool) []bar {
	if from >= to { // no day is certain
		if maybeFrom >= maybeTo {
			return nil
		}
		return []bar{{from: maybeFrom, to: maybeTo, kind: unknown, before: before, after: after}}
	}
	var bars []bar
	if maybeFrom < from {
		bars = append(bars, bar{from: maybeFrom, to: from, kind: unknown, before: before})
		before = false
	}
	certain := bar{from: from, to: to, kind: k, before: before}
	if to < maybeTo {
		return append(bars, certain, bar{from: to, to: maybeTo, kind: unknown, after: after})
	}
	certain.after = after
	return append(bars, certain)
}

// days marks the days that matter, and tells those that are no line.
func (l *life) days() {
	l.marks = append(l.marks, mark{at: l.at(l.on), label: l.in(today) + ": " + l.r.Day(l.on), today: true})
	d := &l.deadline
	others := l.isOthers()
	for _, day := range []struct {
		name explain.Words
		at   retention.Bound
		ends int // 1 where the day is the last, so that the line stands at its end
	}{{firstFree, d.Earliest, 0}, {lastLawful, d.LastDay, 1}, {goneBy, d.GoneBy, 1}, {backupsBy, d.BackupsGoneBy, 1}} {
		switch {
		case day.name == firstFree && day.at.IsNever(), day.name == backupsBy && d.BackupsGoneBy == d.GoneBy:
			continue
		case others && (day.name != firstFree || !day.at.IsKnown()):
			continue
		}
		text := l.in(day.name) + ": " + l.bound(day.at)
		if on, ok := day.at.Date(); ok && !on.Before(l.first) && !on.After(l.last) {
			l.marks = append(l.marks, mark{at: l.at(on.AddDays(day.ends)), label: text})
			continue
		}
		l.notes = append(l.notes, text+".")
	}
	if others {
		l.notes = append(l.notes, l.in(clientsWord))
	}
	slices.SortStableFunc(l.marks, func(a, b mark) int { return a.at - b.at })
}

// isOthers reports whether the item is held for another too, who decides whether it
// goes when nothing of one's own keeps it any more.
func (l *life) isOthers() bool {
	return slices.ContainsFunc(l.item.Uses, func(u privacy.Use) bool {
		a, _ := l.policy.Lookup(u.For)
		return a.Role.ActsOnInstruction()
	})
}

// years puts ticks at the beginnings of years, or of months or days in a short life.
func (l *life) years() {
	if l.span < 200 {
		step := 1 + l.span/7
		for d := l.first.AddDays(step / 2); d.Before(l.last); d = d.AddDays(step) {
			l.ticks = append(l.ticks, tick{at: l.at(d), label: d.String()})
		}
		return
	}
	months := 1
	for _, step := range []int{1, 2, 3, 6, 12, 24, 36, 60, 120} {
		if months = step; l.span/(step*30+step/3) < 7 {
			break
		}
	}
	for n := (l.first.Year()*12 + int(l.first.Month()) - 1 + months) / months * months; ; n += months {
		d, ok := retention.NewDate(n/12, time.Month(n%12+1), 1)
		if !ok || !d.Before(l.last) {
			return
		}
		label := d.String()[:4]
		if months < 12 {
			label = d.String()[:7]
		}
		l.ticks = append(l.ticks, tick{at: l.at(d), label: label})
	}
}
