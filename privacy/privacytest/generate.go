package privacytest

import (
	"fmt"
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Cases makes the cases in which systems go wrong, for every activity of the
// tables: each limit, duty and maximum, run from days at which calendars differ
// (28 and 29 February, the ends of months and years, the end of the financial
// year) and asked about on every boundary day; and on a day on which the item is
// due, holds of each kind, released and about other data, objections and
// withdrawals, days that were lost or have not come, uses that go on, uses under
// names that nobody knows, and nothing said of holds.
//
// The cases want what the library answers. Their order and names are the same
// for the same tables.
func Cases(tables ...*privacy.Dataset) []Case {
	var cases []Case
	for _, table := range tables {
		for id := range table.For() {
			a, _ := table.Policy().Lookup(id)
			cases = append(cases, datedCases(table, &a)...)
			cases = append(cases, variedCases(table, &a)...)
		}
	}
	return cases
}

// anchorDays are the days at which calendars differ. The policy's financial year
// adds its own end.
func anchorDays(p *privacy.Policy) []retention.Date {
	var days []retention.Date
	for _, text := range []string{
		"2023-01-31", "2023-02-28", "2023-05-17", "2023-08-31", "2023-12-31", "2024-01-01", "2024-02-29", "2024-08-30",
	} {
		days = append(days, retention.MustParseDate(text))
	}
	if next := retention.EndOfFinancialYear.Instant(days[0], p.FinancialYear()); !next.IsZero() {
		days = append(days, next.AddDays(-1), next)
	}
	slices.SortFunc(days, retention.Date.Compare)
	return slices.Compact(days)
}

// datedCases ask about each rule at each anchor day.
func datedCases(table *privacy.Dataset, a *privacy.Activity) []Case {
	var cases []Case
	for _, e := range eventsOf(a) {
		for _, day := range anchorDays(table.Policy()) {
			c := Case{
				ID: fmt.Sprintf("%s/%s/%s-%s", table.Name(), a.ID, e, day), On: day, Item: itemAt(table, a, retention.On(day)),
				Why: "boundary days of a period that runs from " + e.String(),
			}
			cases = append(cases, c.AtBoundaries()...)
		}
	}
	return cases
}

// eventsOf are the events that an activity's rules run from.
func eventsOf(a *privacy.Activity) []retention.Event {
	var events []retention.Event
	for _, l := range a.Limits {
		events = append(events, l.Rule.From)
	}
	for _, d := range a.Duties {
		events = append(events, d.Rule.From)
	}
	for _, c := range a.Ceilings {
		events = append(events, c.Rule.From)
	}
	slices.Sort(events)
	return slices.Compact(events)
}

// itemAt is an ordinary item of the activity, all of whose events happened at
// that time. It has a use of every other activity of the table with a duty or a
// maximum too, without which these would be open.
func itemAt(table *privacy.Dataset, a *privacy.Activity, when retention.When) privacy.Item {
	item := privacy.Item{Key: "the-item", Of: table, Holds: privacy.AllHolds(), Uses: []privacy.Use{useAt(a, when)}}
	for id := range table.For() {
		other, _ := table.Policy().Lookup(id)
		if id != a.ID && len(other.Duties)+len(other.Ceilings) > 0 {
			item.Uses = append(item.Uses, useAt(&other, when))
		}
	}
	return item
}

func useAt(a *privacy.Activity, when retention.When) privacy.Use {
	u := privacy.Use{For: a.ID, Objection: privacy.NoObjection(), Exempt: privacy.No}
	for _, e := range append(eventsOf(a), a.Begins) {
		u.Dates = u.Dates.With(e, when)
	}
	if a.Basis == lawfulbasis.Consent || a.Condition == lawfulbasis.ExplicitConsent || slices.Contains(eventsOf(a), retention.ConsentGiven) {
		u.Consent = privacy.Consent{Given: when, Withdrawn: retention.NotYet()}
	}
	return u
}

// variedCases change one thing of an item that is due, or of one that is old
// where none of its days makes it due.
func variedCases(table *privacy.Dataset, a *privacy.Activity) []Case {
	start := retention.MustParseDate("2020-05-17")
	base := itemAt(table, a, retention.On(start))
	on := start.AddDays(3650)
	if day, ok := table.Policy().Deadline(&base, start).GoneBy.Date(); ok {
		on = day.AddDays(40)
	}
	before := retention.On(on.AddDays(-60))
	var cases []Case
	vary := func(name, why string, change func(*privacy.Item)) {
		item := base
		item.Uses = slices.Clone(base.Uses)
		change(&item)
		cases = append(cases, Case{
			ID: fmt.Sprintf("%s/%s/%s", table.Name(), a.ID, name), Why: why, On: on, Item: item,
		})
	}
	held := func(change func(*retention.Hold)) func(*privacy.Item) {
		return func(item *privacy.Item) {
			h := retention.Hold{
				Kind: retention.OwnClaim, Since: before, Released: retention.NotYet(),
				Grounds: privacy.Judgement{Result: privacy.Yes, By: "legal"},
			}
			change(&h)
			item.Holds = privacy.AllHolds(h)
		}
	}
	vary("due", "nothing keeps it", func(*privacy.Item) {})
	vary("holds-unsaid", "nobody has looked for holds", func(item *privacy.Item) { item.Holds = privacy.Holds{} })
	for kind := retention.HoldKind(1); kind.IsValid(); kind++ {
		vary("hold-"+kind.String(), "a hold is in force", held(func(h *retention.Hold) { h.Kind = kind }))
	}
	vary("hold-released", "the hold ended the day before", held(func(h *retention.Hold) { h.Released = retention.On(on.AddDays(-1)) }))
	vary("hold-ends-today", "a hold does not hold on the day of its release", held(func(h *retention.Hold) { h.Released = retention.On(on) }))
	vary("hold-to-come", "the hold begins tomorrow", held(func(h *retention.Hold) { h.Since = retention.On(on.AddDays(1)) }))
	vary("hold-unjudged", "nobody has judged the claim", held(func(h *retention.Hold) { h.Grounds = privacy.Judgement{} }))
	vary("hold-on-other-data", "the hold is about other data of the person", held(func(h *retention.Hold) {
		h.Covers = subjects.AllKinds().Without(table.Kinds())
	}))
	vary("no-uses", "why it is there was never stored", func(item *privacy.Item) { item.Uses = nil })
	vary("unknown-use", "a use under a name that the policy does not have", func(item *privacy.Item) {
		item.Uses = append(item.Uses, privacy.Use{For: a.ID + "-misspelt"})
	})
	vary("second-use-open", "another case of the person goes on", func(item *privacy.Item) {
		item.Uses = append(item.Uses, useAt(a, retention.NotYet()))
	})
	vary("second-use-later", "another case of the person ended later", func(item *privacy.Item) {
		item.Uses = append(item.Uses, useAt(a, before))
	})
	for _, e := range eventsOf(a) {
		if e == retention.ConsentGiven {
			continue
		}
		vary("lost-"+e.String(), "the day was lost", func(item *privacy.Item) {
			item.Uses[0].Dates = item.Uses[0].Dates.With(e, retention.When{})
		})
		vary("before-"+e.String(), "it has not happened yet", func(item *privacy.Item) {
			item.Uses[0].Dates = item.Uses[0].Dates.With(e, retention.NotYet())
		})
		vary("about-"+e.String(), "the day is known by its month", func(item *privacy.Item) {
			item.Uses[0].Dates = item.Uses[0].Dates.With(e, retention.Between(start.AddDays(-16), start.AddDays(14)))
		})
	}
	vary("objection", "the person has objected, and nobody has decided", func(item *privacy.Item) {
		item.Uses[0].Objection = privacy.Objection{Received: before}
	})
	vary("objection-outweighed", "the person has objected, and other grounds override", func(item *privacy.Item) {
		item.Uses[0].Objection = privacy.Objection{Received: before, Overriding: privacy.Judgement{Result: privacy.Yes, By: "legal"}}
	})
	vary("objection-stands", "the person has objected, and nothing overrides", func(item *privacy.Item) {
		item.Uses[0].Objection = privacy.Objection{Received: before, Overriding: privacy.Judgement{Result: privacy.No, By: "legal"}}
	})
	vary("withdrawn", "the consent was withdrawn", func(item *privacy.Item) {
		item.Uses[0].Consent = privacy.Consent{Given: retention.On(start), Withdrawn: before}
	})
	vary("needed-no-more", "somebody judged that it is needed no more", func(item *privacy.Item) {
		item.Uses[0].Necessary = privacy.Judgement{Result: privacy.No, By: "case handler"}
	})
	vary("unlawful", "it was collected unlawfully", func(item *privacy.Item) {
		item.Unlawful = privacy.Judgement{Result: privacy.Yes, By: "legal"}
	})
	vary("ordered", "an authority orders the erasure", func(item *privacy.Item) {
		item.ErasureOrdered = privacy.Judgement{Result: privacy.Yes, By: "legal"}
	})
	return cases
}
