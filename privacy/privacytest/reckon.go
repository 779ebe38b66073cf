package privacytest

import (
	"strconv"
	"time"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// counting is a wrong way of counting a deadline from what it is made of.
type counting struct {
	// after is how a period is added to a day.
	after func(retention.Period, retention.Date) retention.Date
	// forgetsAnchor counts every period from the event itself.
	forgetsAnchor bool
	// shortest lets the shortest ground count, and not the longest.
	shortest bool
	// dropsDuty lets a period of the controller's own end a duty.
	dropsDuty bool
}

// reckons makes a system that counts so. Where the right count of the grounds is
// not the item's last day, because something else bears on it, it is right.
func reckons(by counting) func(*privacy.Item, retention.Date, Report) Report {
	right := counting{after: retention.Period.After}
	return func(item *privacy.Item, on retention.Date, report Report) Report {
		p := policyOf(item)
		d := p.Deadline(item, on)
		last, lastKnown := d.LastDay.Date()
		gone, goneKnown := d.GoneBy.Date()
		wrong, wrongKnown := by.lastDay(p, item, on).Date()
		if !lastKnown || !goneKnown || !wrongKnown || right.lastDay(p, item, on) != d.LastDay || wrong == last {
			return report
		}
		report.GoneBy = wrong.AddDays(gone.Sub(last))
		if (report.Verdict == Erased) != on.After(last) {
			return report // something beside the days decides
		}
		report.Verdict = Kept
		if on.After(wrong) {
			report.Verdict = Erased
		}
		return report
	}
}

// lastDay is the last day on which the item may be there.
func (by *counting) lastDay(p *privacy.Policy, item *privacy.Item, on retention.Date) retention.Bound {
	hasLimit := false
	for g := range p.Grounds(item, on) {
		hasLimit = hasLimit || g.Kind == privacy.GroundUse && g.Rule != ""
	}
	last, most, join := retention.Always().Bound(), retention.NoEnd(), retention.Bound.Later
	if by.shortest {
		last, join = retention.NoEnd(), retention.Bound.Earlier
	}
	for g := range p.Grounds(item, on) {
		until := by.until(p, item, &g)
		switch {
		case g.Kind == privacy.Maximum:
			most = most.Earlier(until)
		case g.Kind == privacy.GroundDuty && by.dropsDuty && hasLimit:
		case g.Kind == privacy.GroundHold && !g.HoldKind.Keeps():
		default:
			last = join(last, until)
		}
	}
	return last.Earlier(most)
}

// until is the last day of a ground, counted anew where it follows from a rule
// and a day that is known.
func (by *counting) until(p *privacy.Policy, item *privacy.Item, g *privacy.Ground) retention.Bound {
	if g.Use < 0 || g.Rule == "" {
		return g.Until
	}
	rule := ruleOf(p, g)
	u := &item.Uses[g.Use]
	event := u.Dates.Of(rule.from)
	if rule.from == retention.ConsentGiven {
		event = u.Consent.Given
	}
	day, known := event.Date()
	right := counting{after: retention.Period.After}
	if !known || retention.OnDay(right.lastOf(rule, day, p.FinancialYear())) != g.Until {
		return g.Until
	}
	return retention.OnDay(by.lastOf(rule, day, p.FinancialYear()))
}

// rule is what limits, duties and maxima have in common.
type rule struct {
	from   retention.Event
	anchor retention.Anchor
	period retention.Period
	less   int // days fewer
}

func (by *counting) lastOf(r rule, day retention.Date, year retention.YearEnd) retention.Date {
	less := r.less
	if r.anchor != retention.DayOf && !by.forgetsAnchor {
		day, less = r.anchor.Instant(day, year), less+1
	}
	return by.after(r.period, day).AddDays(-less)
}

// ruleOf is the rule of a ground.
func ruleOf(p *privacy.Policy, g *privacy.Ground) rule {
	var found rule
	a, _ := p.Lookup(g.Activity)
	for _, l := range a.Limits {
		if l.ID == g.Rule {
			found = rule{l.Rule.From, l.Rule.Anchor, l.Rule.Period, 0}
		}
	}
	for _, d := range a.Duties {
		if d.ID == g.Rule {
			found = rule{d.Rule.From, d.Rule.Anchor, d.Rule.Period, 0}
		}
	}
	for _, c := range a.Ceilings {
		if c.ID == g.Rule {
			found = rule{c.Rule.From, c.Rule.Anchor, c.Rule.Period, 0}
			if c.Rule.AtLatest {
				found.less = 1
			}
		}
	}
	return found
}

// monthsAndDays takes a period apart by its text, such as P3Y6M7D, which has no
// weeks.
func monthsAndDays(p retention.Period) (months, days int) {
	number := ""
	for _, c := range p.String() {
		n, _ := strconv.Atoi(number)
		switch c {
		case 'Y':
			months += 12 * n
		case 'M':
			months += n
		case 'D':
			days += n
		default:
			if c >= '0' && c <= '9' {
				number += string(c)
			}
			continue
		}
		number = ""
	}
	return months, days
}

func afterMonthsOf30Days(p retention.Period, day retention.Date) retention.Date {
	months, days := monthsAndDays(p)
	return day.AddDays(30*months + days)
}

func afterYearsOf365Days(p retention.Period, day retention.Date) retention.Date {
	months, days := monthsAndDays(p)
	return retention.Months(months % 12).After(day.AddDays(365 * (months / 12))).AddDays(days)
}

func afterWithOverflow(p retention.Period, day retention.Date) retention.Date {
	months, days := monthsAndDays(p)
	return retention.DateIn(day.Time().AddDate(0, months, 0), time.UTC).AddDays(days)
}
