package picture

import (
	"strconv"
	"time"

	"github.com/personvern/personvern/internal/prose"
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/retention"
)

// Policy draws how long a policy uses and keeps data: for each activity a bar for each
// of its limits, duties and maxima, from the event that starts it. The picture is
// empty for the zero Reader and for a policy without activities.
func Policy(r explain.Reader, policy *privacy.Policy) Picture {
	p := periods{chart: start(r, titlePolicy), r: r}
	if policy == nil || r.Period(retention.Years(1)) == "" {
		return Picture{}
	}
	for _, a := range policy.Spec().Activities {
		p.activity(a)
	}
	if len(p.rows) == 0 {
		return Picture{}
	}
	p.scale()
	return Picture{&p.chart}
}

// periods is what the drawing of a policy is made from.
type periods struct {
	chart
	r explain.Reader
}

// activity adds a row for each rule of an activity, and one that says so where it has
// none.
func (p *periods) activity(a privacy.Activity) {
	head := prose.Upper(prose.Clean(p.r.Use(a)))
	add := func(r row) {
		r.head, head = head, ""
		p.rows = append(p.rows, r)
	}
	for _, l := range a.Limits {
		note := ""
		if l.Rule.Proposed && !p.r.IsToPerson() {
			note = prose.Upper(p.in(proposed))
		}
		add(row{label: prose.Upper(p.period(l.Rule.Period, l.Rule.From, l.Rule.Anchor)), note: note, bars: []bar{{to: days(l.Rule.Period), kind: inUse}}})
	}
	for _, d := range a.Duties {
		add(row{label: p.in(aDuty) + ": " + p.period(d.Rule.Period, d.Rule.From, d.Rule.Anchor), note: d.Rule.Law.Cite(p.language), bars: []bar{{to: days(d.Rule.Period), kind: duty}}})
	}
	for _, c := range a.Ceilings {
		add(row{label: p.in(aMaximum) + ": " + p.period(c.Rule.Period, c.Rule.From, c.Rule.Anchor), note: c.Rule.Law.Cite(p.language), bars: []bar{{to: days(c.Rule.Period), kind: maximum}}})
	}
	switch {
	case head == "":
	case a.Role.ActsOnInstruction():
		add(row{label: prose.Upper(p.in(clients))})
	default:
		add(row{label: prose.Upper(p.in(noPeriod)), bars: []bar{{to: -1, kind: unknown, after: true}}})
	}
}

// period says how long, and from when.
func (p *periods) period(length retention.Period, from retention.Event, anchor retention.Anchor) string {
	if length.Equal(retention.Days(0)) {
		return p.in(onTheDay) + " " + p.in(when) + " " + p.in(words.EventClause(from))
	}
	return p.r.Period(length) + " " + p.in(words.Anchor(anchor)) + " " + p.in(when) + " " + p.in(words.EventClause(from))
}

// days is the length of a period from the first day of a year.
func days(length retention.Period) int {
	from, _ := retention.NewDate(2001, time.January, 1)
	return length.After(from).Sub(from)
}

// scale finds the longest period, draws what has none to the edge, and puts the ticks.
func (p *periods) scale() {
	longest := 0
	for _, r := range p.rows {
		for _, b := range r.bars {
			longest = max(longest, b.to)
		}
	}
	p.span = max(longest+longest/16, 190)
	for _, r := range p.rows {
		for i := range r.bars {
			if r.bars[i].to < 0 {
				r.bars[i].to = p.span
			}
		}
	}
	step, unit := 1, retention.Months
	if p.axis = p.in(axisMonths); p.span > 2*366 {
		unit = retention.Years
		p.axis = p.in(axisYears)
	}
	for days(unit(step))*12 < p.span {
		step++
	}
	for n := 0; days(unit(n)) <= p.span; n += step {
		p.ticks = append(p.ticks, tick{at: days(unit(n)), label: strconv.Itoa(n)})
	}
}
