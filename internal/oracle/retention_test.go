package oracle_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// dated is an item as its days make it.
type dated struct {
	within                       int
	hasSecond, hasDuty, hasLimit bool
	main, second, keep           privacy.Use
	hold                         retention.Hold
	hasHold                      bool
	item                         privacy.Item
	uses                         [3]privacy.Use
	holds                        [1]retention.Hold
}

// dayOf is the day of that number: day 3 is today.
func dayOf(n int) retention.Date {
	return retention.Days(n + 30).After(retention.MustParseDate("2026-10-21"))
}

// calendar is a policy for each time that erasing takes, with its datasets.
type calendar struct {
	policies [2]*privacy.Policy
	sets     [2]map[[2]bool]*privacy.Dataset // by with duty, with maximum
}

func newCalendar(t testing.TB) *calendar {
	t.Helper()
	c := &calendar{}
	firm := []string{"Fjord Collection"}
	kinds := subjects.KindsOf(subjects.Name, subjects.CallNote, subjects.CallRecording)
	for within := range 2 {
		limit := func(id privacy.RuleID, from retention.Event) []privacy.Limit {
			return []privacy.Limit{{ID: id, Rule: retention.Limit{From: from, Anchor: retention.DayOf, Period: retention.Days(0)}}}
		}
		maximum := []privacy.Ceiling{{ID: "maximum", Rule: retention.Ceiling{
			Kinds: subjects.KindsOf(subjects.CallNote), From: retention.Recorded, Anchor: retention.DayOf, Period: retention.Weeks(1),
			AtLatest: true, Scope: retention.OfItem, Law: law.Section(law.Kameraforskriften, "6").Paragraph(1),
		}}}
		policy, err := privacy.New(&privacy.Spec{
			ID: "calendar", Version: "1", Controllers: firm, FinancialYear: retention.CalendarYear(),
			EraseWithin: retention.Days(within), BackupRotation: retention.Days(30),
			Activities: []privacy.Activity{
				{
					ID: "main", Purpose: lawfulbasis.Collection, Role: lawfulbasis.Controller, Controllers: firm, Basis: lawfulbasis.Contract,
					About: people, Kinds: kinds, Limits: limit("main-limit", retention.Private1), Ceilings: maximum,
				},
				{
					ID: "second", Purpose: lawfulbasis.CollectionHandling, Role: lawfulbasis.Controller, Controllers: firm, Basis: lawfulbasis.Contract,
					About: people, Kinds: kinds, Begins: retention.Private2, Limits: limit("second-limit", retention.Private3),
				},
				{
					ID: "keep", Purpose: lawfulbasis.CollectionCompliance, Role: lawfulbasis.Controller, Controllers: firm, Basis: lawfulbasis.LegalObligation,
					About: people, Kinds: kinds, Law: []law.Provision{law.Section(law.Inkassoloven1988, "15")},
					Duties: []privacy.Duty{{ID: "duty", Rule: retention.Duty{
						Kinds: subjects.KindsOf(subjects.CallRecording), From: retention.Private4, Anchor: retention.DayOf, Period: retention.Days(1),
						Law: law.Section(law.Inkassoloven1988, "15"),
					}}},
				},
			},
		})
		require.NoError(t, err)
		c.policies[within] = policy
		c.sets[within] = map[[2]bool]*privacy.Dataset{}
		for _, duty := range []bool{false, true} {
			for _, limited := range []bool{false, true} {
				of, uses := []subjects.Kind{subjects.Name}, []privacy.ActivityID{"main", "second"}
				if duty {
					of, uses = append(of, subjects.CallRecording), append(uses, "keep")
				}
				if limited {
					of = append(of, subjects.CallNote)
				}
				c.sets[within][[2]bool{duty, limited}] = policy.MustDataset(privacy.DatasetSpec{Name: "row", About: people, Kinds: subjects.KindsOf(of...), For: uses})
			}
		}
	}
	return c
}

func (c *calendar) finish(s *dated) {
	uses := s.uses[:0]
	uses = append(uses, s.main)
	if s.hasSecond {
		uses = append(uses, s.second)
	}
	if s.hasDuty {
		uses = append(uses, s.keep)
	}
	s.item.Uses = uses
	s.item.Of = c.sets[s.within][[2]bool{s.hasDuty, s.hasLimit}]
	s.item.Holds = privacy.AllHolds()
	if s.hasHold {
		s.holds[0] = s.hold
		s.item.Holds = privacy.AllHolds(s.holds[:]...)
	}
}

// datedFacts are the facts of days.
func datedFacts() map[string]bound[dated] {
	on := func(n int) retention.When { return retention.On(dayOf(n)) }
	days := func(numbers []int, set func(*dated, int)) map[string]func(*dated) {
		values := map[string]func(*dated){}
		for _, n := range numbers {
			values[strconv.Itoa(n)] = func(s *dated) { set(s, n) }
		}
		return values
	}
	until := bound[dated]{
		values: days([]int{0, 1, 2, 3, 4}, func(s *dated, n int) { s.main.Dates.Private1 = on(n) }),
		unsaid: func(s *dated) { s.main.Dates.Private1 = retention.Between(dayOf(0), dayOf(4)) },
	}
	spans := map[string]func(*dated){"none": nothing[dated]}
	for _, span := range [][2]int{{1, 1}, {1, 4}, {2, 2}, {2, 5}, {3, 5}, {4, 5}} {
		spans["from"+strconv.Itoa(span[0])+"to"+strconv.Itoa(span[1])] = func(s *dated) {
			s.hasSecond = true
			s.second.Dates.Private2, s.second.Dates.Private3 = on(span[0]), on(span[1])
			if span[0] > 3 {
				s.second.Necessary = privacy.Judgement{Result: privacy.No, By: "legal"} // no preparation; the program on gaps asks
			}
		}
	}
	duty := bound[dated]{
		values: days([]int{2, 3, 4}, func(s *dated, n int) { s.hasDuty = true; s.keep.Dates.Private4 = on(n - 2) }),
		unsaid: func(s *dated) { s.hasDuty = true; s.keep.Dates.Private4 = retention.Between(dayOf(0), dayOf(2)) }, between: []string{"2", "3", "4"},
	}
	duty.values["none"] = nothing[dated]
	maximum := bound[dated]{
		values: days([]int{1, 2, 3}, func(s *dated, n int) { s.hasLimit = true; s.main.Dates.Recorded = on(n - 6) }),
		unsaid: func(s *dated) { s.hasLimit = true; s.main.Dates.Recorded = retention.Between(dayOf(-5), dayOf(-3)) }, between: []string{"1", "2", "3"},
	}
	maximum.values["none"] = nothing[dated]
	holds := map[string]func(*dated){"none": nothing[dated]}
	for name, kind := range map[string]retention.HoldKind{
		"order": retention.Order, "persons_claim": retention.PersonsClaim, "own_claim": retention.OwnClaim, "breach_record": retention.BreachRecord,
	} {
		holds[name] = func(s *dated) {
			s.hasHold = true
			s.hold.Kind = kind
			if kind.NeedsGrounds() {
				s.hold.Grounds = privacy.Judgement{Result: privacy.Yes, By: "legal"}
			}
		}
	}
	released := bound[dated]{
		values: days([]int{2, 3, 4}, func(s *dated, n int) { s.hold.Released = on(n) }),
		unsaid: func(s *dated) { s.hold.Released = retention.NoEarlierThan(dayOf(2)) },
	}
	released.values["9"] = func(s *dated) { s.hold.Released = retention.NotYet() }
	return map[string]bound[dated]{
		"use_until": until, "second": choose(spans), "duty": duty, "maximum": maximum, "hold": choose(holds),
		"begun": {
			values: days([]int{1, 2, 3, 4}, func(s *dated, n int) { s.hold.Since = on(n) }),
			unsaid: func(s *dated) { s.hold.Since = retention.Between(dayOf(1), dayOf(4)) },
		},
		"released": released,
		"within":   choose(days([]int{0, 1}, func(s *dated, n int) { s.within = n })),
	}
}

func beginDated(s *dated) {
	*s = dated{main: privacy.Use{For: "main"}, second: privacy.Use{For: "second"}, keep: privacy.Use{For: "keep"}}
}

func TestRetention(t *testing.T) {
	c := newCalendar(t)
	facts := datedFacts()
	b := &binding[dated]{
		model: "retention", finish: c.finish,
		begin: beginDated,
		facts: pick(facts, "use_until", "second", "duty", "maximum", "hold", "begun", "released", "within"),
		ask: map[string]func(*dated, *[]string) byte{
			"state": func(s *dated, _ *[]string) byte {
				return stateLetters[c.policies[s.within].Deadline(&s.item, today).State]
			},
			"uncovered": func(s *dated, _ *[]string) byte {
				switch c.policies[s.within].Deadline(&s.item, today).Uncovered {
				case privacy.Yes:
					return 'Y'
				case privacy.No:
					return 'N'
				}
				return '?'
			},
		},
		// A deadline names no missing facts; the decisions that rest on it do.
		silent: true,
	}
	check(t, b)
}

// stateLetters are the letters of the states, in their order.
var stateLetters = [...]byte{
	retention.Unknown: '?', retention.Held: 'H', retention.TooEarly: 'T', retention.May: 'M', retention.Must: 'U', retention.Overdue: 'O',
}

func TestGap(t *testing.T) {
	c := newCalendar(t)
	facts := datedFacts()
	until := facts["use_until"]
	until.values = only(until.values, []string{"0", "1", "2", "3"})
	until.unsaid = func(s *dated) { s.main.Dates.Private1 = retention.Between(dayOf(0), dayOf(3)) }
	facts["use_until"] = until
	facts["second"] = choose(only(facts["second"].values, []string{"none", "from1to4", "from2to5", "from3to5", "from4to5"}))
	judged := func(j privacy.Judgement) func(*dated) { return func(s *dated) { s.second.Necessary = j } }
	facts["necessary"] = choose(map[string]func(*dated){
		"unjudged": judged(privacy.Judgement{}),
		"no":       judged(privacy.Judgement{Result: privacy.No, By: "legal"}),
		"yes":      judged(privacy.Judgement{Result: privacy.Yes, By: "legal"}),
	})
	facts["would"] = bound[dated]{unsaid: nothing[dated]}
	facts["past_hold"] = choose(map[string]func(*dated){"no": nothing[dated], "yes": func(s *dated) {
		s.hasHold = true
		s.hold = retention.Hold{Kind: retention.Order, Since: retention.On(dayOf(2)), Released: retention.On(dayOf(3))}
	}})
	ask := func(put func(*dated) privacy.Decision) func(*dated, *[]string) byte {
		return func(s *dated, missing *[]string) byte {
			d := put(s)
			if d.Outcome() != privacy.Undetermined {
				return letters[d.Outcome().String()]
			}
			for m := range d.Missing(&s.item) {
				name := map[privacy.ActivityID]string{"main": "use_until", "second": "second", "keep": "duty"}[m.Activity]
				if m.Fact == privacy.TheNecessity {
					name = "would"
				}
				*missing = append(*missing, name)
			}
			return '?'
		}
	}
	check(t, &binding[dated]{
		model: "gap", finish: c.finish, begin: beginDated,
		facts: pick(facts, "use_until", "second", "duty", "past_hold", "necessary", "would"),
		ask: map[string]func(*dated, *[]string) byte{
			"may_erase":        ask(func(s *dated) privacy.Decision { return c.policies[s.within].MayErase(&s.item, today) }),
			"requires_erasure": ask(func(s *dated) privacy.Decision { return c.policies[s.within].RequiresErasure(&s.item, today) }),
			"may_keep":         ask(func(s *dated) privacy.Decision { return c.policies[s.within].MayKeep(&s.item, today) }),
		},
	})
}
