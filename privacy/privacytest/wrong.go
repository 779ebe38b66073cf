package privacytest

import (
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// mistake is how a wrong implementation differs from the right one. What is nil
// does not differ.
type mistake struct {
	// sees is the item as the system sees it on a day.
	sees func(privacy.Item, retention.Date) privacy.Item
	// does changes what the system does; the report is what it would do
	// otherwise.
	does func(*privacy.Item, retention.Date, Report) Report
	// sweeps are the items as a sweep sees them.
	sweeps func([]privacy.Item) []privacy.Item
	// reverses says that a sweep erases in the reverse order.
	reverses bool
	// stores changes a store.
	stores func(*memory)
	// answers changes an answer.
	answers func(*Case, Answer) Answer
}

// Implementation returns the wrong implementation of a defect, and [Right] for
// zero and for a number that no defect has.
func (d Defect) Implementation() *Implementation {
	if !d.IsValid() {
		return Right()
	}
	m := mistakes()[d]
	item := m.item
	sweep := func(items []privacy.Item, on retention.Date) Selection {
		if m.sweeps != nil {
			items = m.sweeps(items)
		}
		s := SweepOf(item)(items, on)
		if m.reverses {
			slices.Reverse(s.Erased)
		}
		return s
	}
	store := func() Store {
		s := &memory{sweep: sweep}
		if m.stores != nil {
			m.stores(s)
		}
		return s
	}
	answer := func(c *Case) (Answer, bool) { return m.answer(c, sweep, store) }
	return &Implementation{Item: item, Sweep: sweep, Store: store, Answer: answer}
}

func (m *mistake) item(item *privacy.Item, on retention.Date) Report {
	seen := m.see(*item, on)
	report := correct(&seen, on)
	if m.does != nil {
		report = m.does(&seen, on, report)
	}
	return report
}

func (m *mistake) see(item privacy.Item, on retention.Date) privacy.Item {
	if m.sees != nil {
		item.Uses = slices.Clone(item.Uses)
		item = m.sees(item, on)
	}
	return item
}

func (m *mistake) answer(c *Case, sweep Sweep, store func() Store) (Answer, bool) {
	switch c.question() {
	case "sweep":
		return swept(c, sweep), true
	case "store":
		return stepped(c, store()), true
	}
	asked := *c
	asked.Item = m.see(c.Item, c.On)
	asked.Items = slices.Clone(c.Items)
	for i := range asked.Items {
		asked.Items[i] = m.see(asked.Items[i], c.On)
	}
	a, ok := asked.Ask()
	if m.does != nil {
		a = m.answerByDoing(&asked, a)
	}
	if m.answers != nil {
		a = m.answers(&asked, a)
	}
	if m.reverses && c.question() == "plan" {
		slices.Reverse(a.Keys)
	}
	return a, ok
}

// answerByDoing changes the answers that say what the system does.
func (m *mistake) answerByDoing(c *Case, a Answer) Answer {
	right := correct(&c.Item, c.On)
	wrong := m.does(&c.Item, c.On, right)
	switch c.question() {
	case "requires-erasure":
		switch {
		case wrong.Verdict == right.Verdict:
		case wrong.Verdict == Erased:
			a = Answer{Outcome: privacy.Required}
		default:
			a = Answer{Outcome: privacy.Permitted}
		}
	case "deadline":
		if shift := wrong.GoneBy.Sub(right.GoneBy); shift != 0 {
			for _, name := range []string{"last-day", "erase-from", "gone-by"} {
				if day, err := retention.ParseDate(a.Says[name]); err == nil {
					a.Says[name] = day.AddDays(shift).String()
				}
			}
		}
	}
	return a
}

// mistakes are the mistakes by their defects.
func mistakes() map[Defect]*mistake {
	return map[Defect]*mistake{
		HoldsMissing:       {sees: seesNoHoldsUnsaid},
		UnknownRuleIgnored: {sees: seesKnownUses},
		MonthIs30Days:      {does: reckons(counting{after: afterMonthsOf30Days})},
		YearIs365Days:      {does: reckons(counting{after: afterYearsOf365Days})},
		MonthEndOverflows:  {does: reckons(counting{after: afterWithOverflow})},
		YearEndForgotten:   {does: reckons(counting{after: retention.Period.After, forgetsAnchor: true})},
		ShortestPeriod:     {does: reckons(counting{after: retention.Period.After, shortest: true})},
		MissingDayIsNow:    {sees: seesMissingDaysPassed},
		DayInUTC:           {sees: seesDayBefore},
		HoldOnPerson:       {sees: seesHolds(func(h retention.Hold) (retention.Hold, bool) { h.Covers = retention.Hold{}.Covers; return h, true })},
		ExpiredStillKeeps:  {does: keepsUntilFirst},
		ReleaseForgets:     {does: forgetsAfterRelease},
		RestoreResurrects:  {stores: func(s *memory) { s.restoreResurrects = true }},
		PolicyShortensDuty: {does: reckons(counting{after: retention.Period.After, dropsDuty: true})},
		RestrictionLifted: {answers: onlyFor("may-process", "may-disclose")(func(c *Case, _ Answer) Answer {
			lifted := *c
			lifted.Item = seesHolds(func(h retention.Hold) (retention.Hold, bool) { return h, !h.Kind.Restricts() })(c.Item, c.On)
			a, _ := lifted.Ask()
			return a
		})},
		BarredBasis: {answers: onlyFor("may-process", "may-disclose")(func(_ *Case, a Answer) Answer {
			return ifReason(a, privacy.Forbidden, privacy.BasisFails, privacy.Permitted)
		})},
		ExceptionsIgnored: {answers: onlyFor("requires-erasure-on-request")(func(_ *Case, a Answer) Answer {
			for _, exception := range []privacy.ReasonCode{
				privacy.DutyToKeep, privacy.OwnClaim, privacy.ClaimOpen, privacy.FreeExpression, privacy.HealthInterest,
				privacy.ResearchOrArchive,
			} {
				a = ifReason(a, privacy.Forbidden, exception, privacy.Required)
			}
			return a
		})},
		PortableInterest: {answers: onlyFor("requires-portability")(func(c *Case, a Answer) Answer {
			if !onInterests(&c.Item) {
				return a
			}
			return ifReason(a, privacy.Forbidden, privacy.NotPortable, privacy.Required)
		})},
		MarketingBalanced: {answers: onlyFor("requires-end-of-use", "may-process")(func(c *Case, a Answer) Answer {
			open := map[string]privacy.Outcome{"requires-end-of-use": privacy.Undetermined, "may-process": privacy.Undetermined}
			if slices.ContainsFunc(c.Item.Uses, func(u privacy.Use) bool { return u.Objection.Overriding.AsOf(c.On) == privacy.Yes }) {
				open = map[string]privacy.Outcome{"requires-end-of-use": privacy.Forbidden, "may-process": privacy.Permitted}
			}
			was := map[string]privacy.Outcome{"requires-end-of-use": privacy.Required, "may-process": privacy.Forbidden}
			return ifReason(a, was[c.question()], privacy.MarketingObjection, open[c.question()])
		})},
		ProcessorDecides: {does: decidesAsProcessor, answers: func(c *Case, a Answer) Answer {
			if a.Outcome == privacy.Referred {
				a = Answer{Outcome: privacy.Required}
				if c.question() == "may-erase" {
					a.Outcome = privacy.Permitted
				}
			}
			return a
		}},
		ConditionDropped: {sweeps: func(items []privacy.Item) []privacy.Item {
			items = slices.Clone(items)
			for i := range items {
				items[i].Holds = privacy.AllHolds()
			}
			return items
		}},
		WrongPeriod: {answers: onlyFor("clock")(func(_ *Case, a Answer) Answer {
			a.Says["refusal-by"] = a.Says["answer-by"]
			return a
		})},
		OpenCaseIgnored: {sees: seesEndedUses},
		ParentFirst:     {reverses: true},
		PreviewErases:   {stores: func(s *memory) { s.previewErases = true }},
		EvidencePurged: {sees: seesHolds(func(h retention.Hold) (retention.Hold, bool) {
			return h, h.Kind != retention.OpenAccessRequest && h.Kind != retention.BreachRecord
		})},
		Reclassified: {sweeps: func(items []privacy.Item) []privacy.Item {
			seen := slices.Clone(items)
			for i := range seen {
				if seen[i].Under != "" && keyed(items, seen[i].Under) < 0 {
					seen[i] = seesOtherKind(seen[i])
				}
			}
			return seen
		}},
	}
}

// onlyFor makes a change of answers one to some questions.
func onlyFor(names ...string) func(func(*Case, Answer) Answer) func(*Case, Answer) Answer {
	return func(change func(*Case, Answer) Answer) func(*Case, Answer) Answer {
		return func(c *Case, a Answer) Answer {
			if !slices.Contains(names, c.question()) {
				return a
			}
			return change(c, a)
		}
	}
}

// ifReason changes an outcome that one reason decides.
func ifReason(a Answer, was privacy.Outcome, reason privacy.ReasonCode, then privacy.Outcome) Answer {
	if a.Outcome != was || !slices.Contains(a.Reasons, reason.String()) {
		return a
	}
	return Answer{Outcome: then, Says: a.Says}
}

func onInterests(item *privacy.Item) bool {
	p := policyOf(item)
	return slices.ContainsFunc(item.Uses, func(u privacy.Use) bool {
		a, _ := p.Lookup(u.For)
		return a.Basis == lawfulbasis.LegitimateInterests
	})
}

func seesNoHoldsUnsaid(item privacy.Item, _ retention.Date) privacy.Item {
	if !item.Holds.IsSaid() {
		item.Holds = privacy.AllHolds()
	}
	return item
}

// seesKnownUses leaves out the uses that the dataset does not have, unless that
// leaves none.
func seesKnownUses(item privacy.Item, _ retention.Date) privacy.Item {
	if item.Of == nil {
		return item
	}
	known := slices.Collect(item.Of.For())
	uses := slices.DeleteFunc(slices.Clone(item.Uses), func(u privacy.Use) bool { return !slices.Contains(known, u.For) })
	if len(uses) > 0 {
		item.Uses = uses
	}
	return item
}

// seesMissingDaysPassed reads the days that rules run from and that were lost as
// days before all others.
func seesMissingDaysPassed(item privacy.Item, _ retention.Date) privacy.Item {
	p := policyOf(&item)
	for i := range item.Uses {
		u := &item.Uses[i]
		a, _ := p.Lookup(u.For)
		var events []retention.Event
		for _, l := range a.Limits {
			events = append(events, l.Rule.From)
		}
		for _, d := range a.Duties {
			events = append(events, d.Rule.From)
		}
		for _, e := range events {
			if !u.Dates.Of(e).IsSaid() {
				u.Dates = u.Dates.With(e, retention.Always())
			}
		}
	}
	return item
}

// seesDayBefore reads every day of an event as the day before.
func seesDayBefore(item privacy.Item, _ retention.Date) privacy.Item {
	for i := range item.Uses {
		u := &item.Uses[i]
		for e := retention.Event(1); e.IsValid(); e++ {
			if day, ok := u.Dates.Of(e).Date(); ok {
				u.Dates = u.Dates.With(e, retention.On(day.AddDays(-1)))
			}
		}
	}
	return item
}

// seesHolds changes or leaves out holds.
func seesHolds(change func(retention.Hold) (retention.Hold, bool)) func(privacy.Item, retention.Date) privacy.Item {
	return func(item privacy.Item, _ retention.Date) privacy.Item {
		if !item.Holds.IsSaid() {
			return item
		}
		var holds []retention.Hold
		for h := range item.Holds.All() {
			if h, ok := change(h); ok {
				holds = append(holds, h)
			}
		}
		item.Holds = privacy.AllHolds(holds...)
		return item
	}
}

// seesEndedUses leaves out the uses that have no end yet, unless that leaves
// none.
func seesEndedUses(item privacy.Item, on retention.Date) privacy.Item {
	open := map[int]bool{}
	for g := range policyOf(&item).Grounds(&item, on) {
		if g.Kind == privacy.GroundUse && g.Until.IsOpen() {
			open[g.Use] = true
		}
	}
	var uses []privacy.Use
	for i, u := range item.Uses {
		if !open[i] {
			uses = append(uses, u)
		}
	}
	if len(uses) > 0 {
		item.Uses = uses
	}
	return item
}

// seesOtherKind drops the uses that a duty alone carries, and otherwise gives up
// the days from which duties run, so that none is left to keep the item.
func seesOtherKind(item privacy.Item) privacy.Item {
	p := policyOf(&item)
	item.Uses = slices.Clone(item.Uses)
	for i := range item.Uses {
		u := &item.Uses[i]
		a, _ := p.Lookup(u.For)
		for _, d := range a.Duties {
			u.Dates = u.Dates.With(d.Rule.From, retention.Always())
		}
	}
	return item
}

// keepsUntilFirst keeps what has run out until the first of the next month.
func keepsUntilFirst(item *privacy.Item, on retention.Date, report Report) Report {
	from, ok := policyOf(item).Deadline(item, on).EraseFrom.Date()
	if ok && report.Verdict == Erased && from.Day() != 1 && from.Year() == on.Year() && from.Month() == on.Month() {
		report.Verdict = Kept
	}
	return report
}

// forgetsAfterRelease keeps for ever what was due when a hold was released.
func forgetsAfterRelease(item *privacy.Item, on retention.Date, report Report) Report {
	for h := range item.Holds.All() {
		released, ok := h.Released.Date()
		if !ok || released.After(on) {
			continue
		}
		free := *item
		free.Holds = privacy.AllHolds()
		if correct(&free, released.AddDays(-1)).Verdict == Erased && report.Verdict == Erased {
			return Report{Verdict: Kept}
		}
	}
	return report
}

// decidesAsProcessor erases what is the controller's to decide about.
func decidesAsProcessor(item *privacy.Item, on retention.Date, report Report) Report {
	if policyOf(item).RequiresErasure(item, on).Outcome() == privacy.Referred {
		report.Verdict = Erased
	}
	return report
}
