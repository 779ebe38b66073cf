package privacytest

import (
	"fmt"
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// The facts that scenes are made of.

// found is a judgement that somebody made long ago.
func found(result privacy.Fact) privacy.Judgement {
	return privacy.Judgement{Result: result, By: "legal"}
}

func factOf(name privacy.FactName, use int) privacy.Missing {
	return privacy.Missing{Fact: name, Use: use, Hold: -1}
}

// upTo lists 0 to n-1.
func upTo(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}

// unsaid is the option that says nothing, whatever else can be said.
func unsaid(options []option, key privacy.Missing, set func(*Scene), settled ...privacy.Question) option {
	return option{"?", set, []opening{{key, upTo(len(options)), settled}}}
}

// dayFact is an event that happened on one of some days, has not happened, or of
// which nothing is said.
func dayFact(name string, key privacy.Missing, at func(*Scene) *retention.When, days ...retention.Date) dimension {
	set := func(w retention.When) func(*Scene) { return func(s *Scene) { *at(s) = w } }
	options := []option{{name: "not-yet", set: set(retention.NotYet())}}
	for _, day := range days {
		options = append(options, option{name: day.String(), set: set(retention.On(day))})
	}
	return dimension{name, append(options, unsaid(options, key, set(retention.When{})))}
}

// weighedLater are the questions for which a judgement that nobody has made is a
// state, and not something unknown.
var weighedLater = []privacy.Question{privacy.AskMayProcess, privacy.AskMayDisclose, privacy.AskRequiresRestriction, privacy.AskMayDecideAutomatically}

// judgedFact is a judgement that was made one way or the other, or that nobody
// has made.
func judgedFact(name string, key privacy.Missing, at func(*Scene) *privacy.Judgement, settled ...privacy.Question) dimension {
	set := func(j privacy.Judgement) func(*Scene) { return func(s *Scene) { *at(s) = j } }
	options := []option{{name: "no", set: set(found(privacy.No))}, {name: "yes", set: set(found(privacy.Yes))}}
	return dimension{name, append(options, unsaid(options, key, set(privacy.Judgement{}), settled...))}
}

// raisedFact is a judgement that counts only when somebody raises it.
func raisedFact(name string, key privacy.Missing, at func(*Scene) *privacy.Judgement) dimension {
	set := func(j privacy.Judgement) func(*Scene) { return func(s *Scene) { *at(s) = j } }
	options := []option{
		{name: "not-raised", set: set(privacy.Judgement{})},
		{name: "yes", set: set(found(privacy.Yes))},
		{name: "no", set: set(found(privacy.No))},
	}
	return dimension{name, append(options, unsaid(options, key, set(found(privacy.Unknown))))}
}

// countedFact is a judgement that counts only when somebody raises it, and was
// raised.
func countedFact(name string, key privacy.Missing, at func(*Scene) *privacy.Judgement) dimension {
	set := func(j privacy.Judgement) func(*Scene) { return func(s *Scene) { *at(s) = j } }
	options := []option{{name: "no", set: set(found(privacy.No))}, {name: "yes", set: set(found(privacy.Yes))}}
	return dimension{name, append(options, unsaid(options, key, set(found(privacy.Unknown))))}
}

// statedFact is something that the person says or does not say.
func statedFact(name string, at func(*Scene) *privacy.Fact) dimension {
	set := func(f privacy.Fact) func(*Scene) { return func(s *Scene) { *at(s) = f } }
	return dimension{name, []option{{name: "not-stated"}, {name: "yes", set: set(privacy.Yes)}}}
}

// eventFacts are the events of a use that a rule of its activity runs from. The
// days are those on which a rule turns on the day asked about.
func eventFacts(s *Scene, use int) []dimension {
	a := s.activity(use)
	year := s.policy().FinancialYear()
	var events []retention.Event
	days := map[retention.Event][]retention.Date{}
	add := func(e retention.Event, cut retention.Date) {
		if e == 0 || e == retention.ConsentGiven {
			return
		}
		if !slices.Contains(events, e) {
			events = append(events, e)
			days[e] = []retention.Date{s.On.AddYears(-60)}
		}
		if !cut.IsZero() {
			days[e] = append(days[e], cut, cut.AddDays(1))
		}
	}
	for _, l := range a.Limits {
		add(l.Rule.From, l.Rule.Cutoff(s.On, year))
	}
	for _, d := range a.Duties {
		add(d.Rule.From, d.Rule.Cutoff(s.On, year))
	}
	for _, c := range a.Ceilings {
		add(c.Rule.From, c.Rule.Cutoff(s.On, year))
	}
	add(a.Begins, s.On)
	var dims []dimension
	for _, e := range events {
		slices.SortFunc(days[e], retention.Date.Compare)
		days[e] = slices.Compact(days[e])
		key := privacy.Missing{Fact: privacy.TheEvent, Event: e, Use: use, Hold: -1}
		d := dayFact(fmt.Sprintf("%v%d", e, use), key, func(s *Scene) *retention.When { return eventAt(&s.Item.Uses[use].Dates, e) },
			days[e]...)
		// A closed case whose day was lost: one of the days that lie before.
		first, last := days[e][0], days[e][len(days[e])-1]
		lost := option{name: first.String() + ".." + last.String(), set: func(s *Scene) {
			*eventAt(&s.Item.Uses[use].Dates, e) = retention.Between(first, last)
		}}
		lost.opens = []opening{{key, upTo(len(d.options) - 1)[1:], nil}}
		d.options = append(d.options, lost)
		dims = append(dims, d)
	}
	return dims
}

// eventAt is where the day of an event stands.
func eventAt(d *retention.Dates, e retention.Event) *retention.When {
	switch e {
	case retention.Collected:
		return &d.Collected
	case retention.CaseClosed:
		return &d.CaseClosed
	case retention.Booked:
		return &d.Booked
	case retention.LeftBalance:
		return &d.LeftBalance
	case retention.RelationshipEnded:
		return &d.RelationshipEnded
	case retention.ContractEnded:
		return &d.ContractEnded
	case retention.Applied:
		return &d.Applied
	case retention.ApplicationWithdrawn:
		return &d.ApplicationWithdrawn
	case retention.PositionFilled:
		return &d.PositionFilled
	case retention.Hired:
		return &d.Hired
	case retention.EmploymentEnded:
		return &d.EmploymentEnded
	case retention.Recorded:
		return &d.Recorded
	case retention.LastContact:
		return &d.LastContact
	case retention.Registered:
		return &d.Registered
	case retention.Dated:
		return &d.Dated
	case retention.Answered:
		return &d.Answered
	case retention.Private1:
		return &d.Private1
	case retention.Private2:
		return &d.Private2
	case retention.Private3:
		return &d.Private3
	}
	return &d.Private4
}

// consentFacts are the days of a consent.
func consentFacts(s *Scene, use int) []dimension {
	days := []retention.Date{s.On.AddYears(-60)}
	for _, l := range s.activity(use).Limits {
		if cut := l.Rule.Cutoff(s.On, s.policy().FinancialYear()); l.Rule.From == retention.ConsentGiven {
			days = append(days, cut, cut.AddDays(1))
		}
	}
	slices.SortFunc(days, retention.Date.Compare)
	given := dayFact(fmt.Sprintf("given%d", use), factOf(privacy.TheConsent, use),
		func(s *Scene) *retention.When { return &s.Item.Uses[use].Consent.Given }, slices.Compact(days)...)
	withdrawn := dayFact(fmt.Sprintf("withdrawn%d", use), factOf(privacy.TheWithdrawal, use),
		func(s *Scene) *retention.When { return &s.Item.Uses[use].Consent.Withdrawn }, s.On)
	return []dimension{given, withdrawn}
}

// objectionFacts are an objection and whether it was outweighed.
func objectionFacts(s *Scene, use int) []dimension {
	received := dayFact(fmt.Sprintf("objected%d", use), factOf(privacy.TheObjection, use),
		func(s *Scene) *retention.When { return &s.Item.Uses[use].Objection.Received }, s.On.AddDays(-50))
	overriding := judgedFact(fmt.Sprintf("overriding%d", use), factOf(privacy.TheOverridingGrounds, use),
		func(s *Scene) *privacy.Judgement { return &s.Item.Uses[use].Objection.Overriding }, weighedLater...)
	return []dimension{received, overriding}
}

// necessityFact is a judgement that is asked for here and there: that nobody has
// made it is no gap where a running period settles it, so that its three states
// are three answers.
func necessityFact(use int) dimension {
	set := func(j privacy.Judgement) func(*Scene) { return func(s *Scene) { s.Item.Uses[use].Necessary = j } }
	return dimension{fmt.Sprintf("necessary%d", use), []option{
		{name: "not-judged"}, {name: "yes", set: set(found(privacy.Yes))}, {name: "no", set: set(found(privacy.No))},
	}}
}

func exemptionFact(use int) dimension {
	set := func(f privacy.Fact) func(*Scene) { return func(s *Scene) { s.Item.Uses[use].Exempt = f } }
	options := []option{{name: "no", set: set(privacy.No)}, {name: "yes", set: set(privacy.Yes)}}
	return dimension{fmt.Sprintf("exempt%d", use), append(options, unsaid(options, factOf(privacy.TheExemption, use), set(privacy.Unknown)))}
}

// hold is one hold that began a week before.
func hold(on retention.Date, kind retention.HoldKind, grounds privacy.Fact) retention.Hold {
	h := retention.Hold{Kind: kind, Since: retention.On(on.AddDays(-7)), Released: retention.NotYet()}
	if kind.NeedsGrounds() {
		h.Grounds = found(grounds)
	}
	return h
}

// holdsFact is no hold, one of each of some kinds, one on grounds that nobody has
// judged, or nothing said.
func holdsFact(on retention.Date, kinds ...retention.HoldKind) dimension {
	set := func(list ...retention.Hold) func(*Scene) {
		holds := privacy.AllHolds(list...)
		return func(s *Scene) { s.Item.Holds = holds }
	}
	options := []option{{name: "none", set: set()}}
	var open []option
	for _, k := range kinds {
		if k.NeedsGrounds() {
			key := privacy.Missing{Fact: privacy.TheHoldGrounds, Use: -1}
			open = append(open, option{k.String() + "?", set(hold(on, k, privacy.Unknown)), []opening{{key, []int{0, len(options)}, nil}}})
		}
		options = append(options, option{name: k.String(), set: set(hold(on, k, privacy.Yes))})
	}
	said := unsaid(options, factOf(privacy.TheHolds, -1), func(s *Scene) { s.Item.Holds = privacy.Holds{} })
	return dimension{"holds", append(append(options, said), open...)}
}

func everyHold() []retention.HoldKind {
	var list []retention.HoldKind
	for k := retention.HoldKind(1); k.IsValid(); k++ {
		list = append(list, k)
	}
	return list
}

func unlawfulFact() dimension {
	return raisedFact("unlawful", factOf(privacy.TheUnlawfulness, -1), func(s *Scene) *privacy.Judgement { return &s.Item.Unlawful })
}

func orderedFact() dimension {
	return countedFact("ordered", factOf(privacy.TheErasureOrder, -1), func(s *Scene) *privacy.Judgement { return &s.Item.ErasureOrdered })
}

func childFact() dimension {
	return countedFact("child", factOf(privacy.TheChildService, -1), func(s *Scene) *privacy.Judgement { return &s.Item.ChildService })
}

// findingState is what is said of one element: met, not met or nothing.
func findingState(use int, e lawfulbasis.Element, state privacy.Fact) func(*Scene) {
	one := lawfulbasis.ElementsOf(e)
	return func(s *Scene) {
		if use >= len(s.Item.Uses) {
			return // of no use there is nothing to find
		}
		a := &s.Item.Uses[use].Assessed
		a.Met, a.Unmet = a.Met.Without(one), a.Unmet.Without(one)
		switch state {
		case privacy.Yes:
			a.Met = a.Met.Union(one)
		case privacy.No:
			a.Unmet = a.Unmet.Union(one)
		}
	}
}

func elementOf(e lawfulbasis.Element, use int) privacy.Missing {
	return privacy.Missing{Fact: privacy.TheElement, Element: e, Use: use, Hold: -1}
}

// findingFact is one element by itself.
func findingFact(use int, e lawfulbasis.Element) dimension {
	options := []option{{name: "met", set: findingState(use, e, privacy.Yes)}, {name: "unmet", set: findingState(use, e, privacy.No)}}
	return dimension{e.String(), append(options, unsaid(options, elementOf(e, use), findingState(use, e, privacy.Unknown)))}
}

// pairFact is everything that can be said of two elements out of some, while the
// others are met.
func pairFact(use int, elements []lawfulbasis.Element) dimension {
	one := lawfulbasis.ElementsOf(elements...)
	options := []option{{name: "all-met", set: func(s *Scene) {
		a := &s.Item.Uses[use].Assessed
		a.Met = a.Met.Union(one)
	}}}
	single := func(i int, open bool) int {
		n := 1 + 2*i
		if open {
			n++
		}
		return n
	}
	for i, e := range elements {
		open := []opening{{elementOf(e, use), []int{0, single(i, false)}, nil}}
		if e == lawfulbasis.LawNamed {
			open = nil // the policy names a law, which counts until somebody finds otherwise
		}
		options = append(options,
			option{name: "not-" + e.String(), set: findingState(use, e, privacy.No)},
			option{"?" + e.String(), findingState(use, e, privacy.Unknown), open})
	}
	for i, e := range elements {
		for k, f := range elements[:i] {
			first := len(options) // not both; e open; f open; both open
			both := func(a, b privacy.Fact) func(*Scene) {
				return func(s *Scene) { findingState(use, e, a)(s); findingState(use, f, b)(s) }
			}
			openE := opening{elementOf(e, use), nil, nil}
			openF := opening{elementOf(f, use), nil, nil}
			with := func(o opening, met, not int) opening { o.between = []int{met, not}; return o }
			list := []option{
				{name: "not-" + e.String() + "+not-" + f.String(), set: both(privacy.No, privacy.No)},
				{"?" + e.String() + "+not-" + f.String(), both(privacy.Unknown, privacy.No), []opening{with(openE, single(k, false), first)}},
				{"not-" + e.String() + "+?" + f.String(), both(privacy.No, privacy.Unknown), []opening{with(openF, single(i, false), first)}},
				{"?" + e.String() + "+?" + f.String(), both(privacy.Unknown, privacy.Unknown), []opening{
					with(openE, single(k, true), first+2), with(openF, single(i, true), first+1),
				}},
			}
			for n := range list {
				list[n].opens = slices.DeleteFunc(list[n].opens, func(o opening) bool { return o.key.Element == lawfulbasis.LawNamed })
			}
			options = append(options, list...)
		}
	}
	return dimension{"found", options}
}

func doingFact(list ...privacy.Operation) dimension {
	d := dimension{name: "doing"}
	for _, o := range list {
		d.options = append(d.options, option{name: "doing-" + o.String(), set: func(s *Scene) { s.Doing = o }})
	}
	return d
}

func excludedFact() dimension {
	set := func(f privacy.Fact) func(*Scene) {
		return func(s *Scene) { s.Item.Excluded = privacy.Exclusion{Kind: privacy.Anonymous, Judged: found(f)} }
	}
	// While it is undecided, the rules apply.
	return dimension{"excluded", []option{{name: "not-raised"}, {name: "yes", set: set(privacy.Yes)}, {name: "undecided", set: set(privacy.Unknown)}}}
}

func originFact() dimension {
	set := func(o subjects.Origin) func(*Scene) { return func(s *Scene) { s.Item.Origin = o } }
	var options []option
	for o := subjects.Origin(1); o.IsValid(); o++ {
		options = append(options, option{name: o.String(), set: set(o)})
	}
	return dimension{"origin", append(options, unsaid(options, factOf(privacy.TheOrigin, -1), set(0)))}
}

func accuracyFact() dimension {
	return judgedFact("accurate", factOf(privacy.TheAccuracy, -1), func(s *Scene) *privacy.Judgement { return &s.Item.Accurate },
		privacy.AskRequiresRestriction, privacy.AskMayProcess, privacy.AskMayDisclose)
}

func withheldFact() dimension {
	set := func(k privacy.WithholdingKind, f privacy.Fact) func(*Scene) {
		return func(s *Scene) { s.Item.Withheld = privacy.Withholding{Kind: k, Judged: found(f)} }
	}
	options := []option{
		{name: "not-raised"},
		{name: "secrecy", set: set(privacy.StatutorySecrecy, privacy.Yes)},
		{name: "no-secrecy", set: set(privacy.StatutorySecrecy, privacy.No)},
	}
	options = append(options, option{"secrecy?", set(privacy.StatutorySecrecy, privacy.Unknown), []opening{{factOf(privacy.TheWithholding, -1), []int{1, 2}, nil}}})
	return dimension{"withheld", append(options, option{name: "research", set: set(privacy.ResearchImpaired, privacy.Yes)})}
}

func othersFact() dimension {
	return raisedFact("others", factOf(privacy.TheOthersRights, -1), func(s *Scene) *privacy.Judgement { return &s.Item.OthersRights })
}

func tellingFact() dimension {
	return raisedFact("unreasonable", factOf(privacy.TheTelling, -1), func(s *Scene) *privacy.Judgement { return &s.Item.TellingUnreasonable })
}

func disclosedFact(on retention.Date) dimension {
	set := func(list ...privacy.Disclosure) func(*Scene) {
		all := privacy.AllDisclosures(list...)
		return func(s *Scene) { s.Item.Disclosures = all }
	}
	before := retention.On(on.AddDays(-300))
	options := []option{
		{name: "none", set: set()},
		{name: "to-client", set: set(privacy.Disclosure{To: lawfulbasis.ToClient, On: before})},
		{name: "in-inquiry", set: set(privacy.Disclosure{To: lawfulbasis.ToOtherAuthority, On: before, Inquiry: privacy.Yes})},
	}
	return dimension{"disclosed", append(options, unsaid(options, factOf(privacy.TheDisclosures, -1), func(s *Scene) { s.Item.Disclosures = privacy.Disclosures{} }))}
}

func requestFact(kinds ...privacy.RequestKind) dimension {
	d := dimension{name: "request"}
	for _, k := range kinds {
		d.options = append(d.options, option{name: "asks-" + k.String(), set: func(s *Scene) {
			if k != 0 {
				s.Request = privacy.Request{Kind: k, Received: s.On, Identified: privacy.Yes}
			}
		}})
	}
	return d
}

func everyRequestKind() []privacy.RequestKind {
	var list []privacy.RequestKind
	for k := privacy.RequestKind(1); k.IsValid(); k++ {
		list = append(list, k)
	}
	return list
}

func contestFact() dimension {
	d := dimension{name: "contests", options: []option{{name: "nothing"}}}
	for c := privacy.Contest(1); c.IsValid(); c++ {
		d.options = append(d.options, option{name: c.String(), set: func(s *Scene) { s.Request.Contests = c }})
	}
	return d
}

// gateFacts are what stands before every request.
func gateFacts() []dimension {
	identified := func(f privacy.Fact) func(*Scene) { return func(s *Scene) { s.Request.Identified = f } }
	who := []option{{name: "yes", set: identified(privacy.Yes)}, {name: "no", set: identified(privacy.No)}}
	doubted := func(f privacy.Fact) func(*Scene) { return func(s *Scene) { s.Request.Doubted = f } }
	return []dimension{
		{"identified", append(who, unsaid(who, factOf(privacy.TheIdentity, -1), identified(privacy.Unknown)))},
		// Whoever is in doubt may prove to be the person or not: no field says so.
		{"doubted", []option{{name: "not-raised"}, {name: "no", set: doubted(privacy.No)}, {name: "yes", set: doubted(privacy.Yes)}}},
		raisedFact("excessive", factOf(privacy.TheExcess, -1), func(s *Scene) *privacy.Judgement { return &s.Request.Excessive }),
		raisedFact("misdirected", factOf(privacy.TheReceipt, -1), func(s *Scene) *privacy.Judgement { return &s.Request.Misdirected }),
	}
}

// recipientFacts are to whom an item goes, and where.
func recipientFacts() []dimension {
	to := dimension{name: "to"}
	for r := lawfulbasis.Recipient(1); r.IsValid(); r++ {
		to.options = append(to.options, option{name: r.String(), set: func(s *Scene) { s.To = r }})
	}
	where := func(abroad privacy.Fact, transfer privacy.Outcome) func(*Scene) {
		return func(s *Scene) { s.Abroad, s.Transfer = abroad, transfer }
	}
	abroad := dimension{"abroad", []option{
		{name: "no", set: where(privacy.No, 0)},
		{name: "yes-permitted", set: where(privacy.Yes, privacy.Permitted)},
		{name: "yes-forbidden", set: where(privacy.Yes, privacy.Forbidden)},
		{"yes-?", where(privacy.Yes, 0), []opening{{factOf(privacy.TheTransfer, 0), []int{1, 2}, nil}}},
		{"?-permitted", where(privacy.Unknown, privacy.Permitted), []opening{{factOf(privacy.TheCountry, 0), []int{0, 1}, nil}}},
		{"?-forbidden", where(privacy.Unknown, privacy.Forbidden), []opening{{factOf(privacy.TheCountry, 0), []int{0, 2}, nil}}},
	}}
	return []dimension{to, abroad, statedFact("inquiry", func(s *Scene) *privacy.Fact { return &s.Inquiry })}
}
