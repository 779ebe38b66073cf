package privacytest

import (
	"slices"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// BoundaryDays returns the days around which the answer about an item may
// change, as known on a day: the day itself, and the day before, the day and the
// day after each of Earliest, LastDay, EraseFrom and GoneBy of its deadline. They
// are in order, and each is there once.
func BoundaryDays(item *privacy.Item, on retention.Date) []retention.Date {
	days := []retention.Date{on}
	d := policyOf(item).Deadline(item, on)
	for _, b := range []retention.Bound{d.Earliest, d.LastDay, d.EraseFrom, d.GoneBy} {
		for _, of := range []func() (retention.Date, bool){b.From, b.To} {
			if day, ok := of(); ok {
				days = append(days, day.AddDays(-1), day, day.AddDays(1))
			}
		}
	}
	slices.SortFunc(days, retention.Date.Compare)
	return slices.Compact(days)
}

// CheckDeadlines asks a system about the item of each case on each of its
// boundary days, see [BoundaryDays], and compares both what it did, as
// [CheckErasure] does, and the day that it computed.
//
// The day must be exactly the one that follows. Where none follows from the
// facts, or the item awaits an event, naming one is a failure; naming none where
// one follows is not, and is counted.
func CheckDeadlines(system System, cases []Case, options Options) Results {
	var results Results
	for i := range cases {
		for _, c := range cases[i].AtBoundaries() {
			report := system(&c.Item, c.On)
			results = append(results, checkErasure(&c, report.Verdict, options), checkDay(&c, report.GoneBy, options))
		}
	}
	return results
}

// Deadlines is [CheckDeadlines] in a test; see [Erasure].
func Deadlines(t TB, system System, cases []Case, options Options) {
	t.Helper()
	check := func(im *Implementation) Results {
		known := im.Item
		if options.DayIsFirst {
			known = sayingFirst(known)
		}
		return CheckDeadlines(known, cases, options)
	}
	tell(t, CheckDeadlines(system, cases, options), check)
}

// sayingFirst makes a system that says the last day of carrying out an erasure
// one that says the first.
func sayingFirst(system System) System {
	return func(item *privacy.Item, on retention.Date) Report {
		r := system(item, on)
		d := policyOf(item).Deadline(item, on)
		first, _ := d.EraseFrom.Date()
		last, _ := d.GoneBy.Date()
		r.GoneBy = r.GoneBy.AddDays(first.Sub(last))
		return r
	}
}

func checkDay(c *Case, got retention.Date, options Options) Result {
	p := policyOf(&c.Item)
	d := p.Deadline(&c.Item, c.On)
	r := Result{Case: c.ID, Why: c.Why, On: c.On, Got: got.String(), Because: grounds(p, &c.Item, c.On)}
	want := d.GoneBy
	if options.DayIsFirst {
		want = d.EraseFrom
	}
	r.Want = "gone by " + want.String()
	day, known := want.Date()
	switch {
	case got.IsZero():
		r.Open = known
	case !known:
		r.Failure = GuessedDay
	case got != day:
		r.Failure = WrongDay
	}
	return r
}

// grounds says what the deadline of an item is made of.
func grounds(p *privacy.Policy, item *privacy.Item, on retention.Date) string {
	text := ""
	for g := range p.Grounds(item, on) {
		if text != "" {
			text += "; "
		}
		text += g.Kind.String()
		switch {
		case g.Kind == privacy.GroundHold:
			text += " " + g.HoldKind.String()
		case g.Rule != "":
			text += " " + string(g.Rule)
		default:
			text += " " + string(g.Activity)
		}
		text += " until " + g.Until.String()
		if !g.Statute.IsZero() {
			text += " (" + g.Statute.String() + ")"
		}
	}
	return text
}
