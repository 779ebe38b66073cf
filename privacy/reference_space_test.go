package privacy_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// today is the day that most cases are asked about.
const today = "2026-11-23"

var refDay = retention.MustParseDate(today)

var questions = []privacy.Question{
	privacy.AskMayErase, privacy.AskRequiresErasure, privacy.AskRequiresErasureOnRequest, privacy.AskMayKeep,
}

// world is a case as the library is told of it.
type world struct {
	item    privacy.Item
	request privacy.Request
	holds   []retention.Hold
}

func (w *world) ask(p *privacy.Policy, q privacy.Question, day retention.Date) privacy.Decision {
	switch q {
	case privacy.AskMayErase:
		return p.MayErase(&w.item, day)
	case privacy.AskRequiresErasure:
		return p.RequiresErasure(&w.item, day)
	case privacy.AskRequiresErasureOnRequest:
		return p.RequiresErasureOnRequest(&w.item, w.request, day)
	default:
		return p.MayKeep(&w.item, day)
	}
}

// value is one thing that can be the case: for the model, and, where a host can
// say it, for the library.
type value struct {
	name string
	ref  func(*refFacts)
	lib  func(*world)
}

// partial is something a host can say that leaves several values open; the mask
// has a bit for each.
type partial struct {
	name string
	mask uint16
	lib  func(*world)
}

type variable struct {
	name    string
	values  []value
	partial []partial
	key     privacy.Missing
	also    privacy.FactName // another name that the same gap goes by
}

// space is every combination of some facts about items with the same uses.
type space struct {
	name       string
	activities []*refActivity
	vars       []variable
	silent     int // so many of the last activities are used, and the item does not say so
	policy     *privacy.Policy
	dataset    *privacy.Dataset
}

const (
	voucher = subjects.PaymentVoucher
)

func activityID(i int) privacy.ActivityID { return privacy.ActivityID(fmt.Sprintf("use-%d", i)) }

// refSpec is the policy that has these activities.
func refSpec(list []*refActivity) *privacy.Spec {
	statute := law.Section(law.Hvitvaskingsloven, "12")
	kinds := subjects.KindsOf(voucher)
	s := &privacy.Spec{
		ID: "reference", Version: "1", Controllers: []string{"A"},
		FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(0), BackupRotation: retention.Days(30),
	}
	for i, a := range list {
		act := privacy.Activity{
			ID: activityID(i), Purpose: a.purpose, Role: lawfulbasis.Controller, Basis: a.basis, Controllers: []string{"A"},
			About: subjects.CategoriesOf(subjects.Debtor), Kinds: kinds, Law: []law.Provision{statute},
		}
		id := func(rule string) privacy.RuleID { return privacy.RuleID(fmt.Sprintf("%s-%d", rule, i)) }
		if a.processor {
			act.Role, act.Basis = lawfulbasis.Processor, 0
		}
		if a.begins {
			act.Begins = retention.Applied
		}
		if a.limit {
			act.Limits = []privacy.Limit{{ID: id("limit"), Rule: retention.Limit{
				From: retention.CaseClosed, Anchor: retention.DayOf, Period: retention.Years(3),
			}}}
		}
		if a.duty {
			act.Duties = []privacy.Duty{{ID: id("duty"), Rule: retention.Duty{
				Kinds: kinds, From: retention.Booked, Anchor: retention.EndOfFinancialYear, Period: retention.Years(5),
				Law: law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4),
			}}}
		}
		if a.item {
			act.Ceilings = append(act.Ceilings, privacy.Ceiling{ID: id("item"), Rule: retention.Ceiling{
				Kinds: kinds, From: retention.Recorded, Anchor: retention.DayOf, Period: retention.Years(1),
				Scope: retention.OfItem, Exceptions: true, Law: statute,
			}})
		}
		if a.bound {
			act.Ceilings = append(act.Ceilings, privacy.Ceiling{ID: id("bound"), Rule: retention.Ceiling{
				Kinds: kinds, From: retention.Registered, Anchor: retention.DayOf, Period: retention.Years(1),
				Scope: retention.OfPurpose, Exceptions: !a.item, Law: statute, // one exemption answers for one provision
			}})
		}
		s.Activities = append(s.Activities, act)
	}
	return s
}

func (s *space) build(t testing.TB) {
	t.Helper()
	p, err := privacy.New(refSpec(s.activities))
	require.NoError(t, err)
	s.policy = p
	ids := make([]privacy.ActivityID, len(s.activities))
	for i := range ids {
		ids[i] = activityID(i)
	}
	s.dataset, err = p.Dataset(privacy.DatasetSpec{
		Name: "rows", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(voucher), For: ids,
	})
	require.NoError(t, err)
}

// facts is a case in which nothing has happened and everything is said.
func (s *space) facts() *refFacts {
	f := &refFacts{day: dayNumber(today), received: dayNumber(today)}
	for i, a := range s.activities {
		f.uses = append(f.uses, refUse{
			activity: a, silent: i >= len(s.activities)-s.silent, applied: never, closed: never, booked: never, recorded: never, since: never,
			given: ever, withdrawn: never, objected: never, necessaryOn: ever, necessary: true,
		})
	}
	return f
}

// world is the same case for the library.
func (s *space) world() *world {
	w := &world{
		item:    privacy.Item{Of: s.dataset, Holds: privacy.AllHolds()},
		request: privacy.Request{Kind: privacy.AskErasure, Received: refDay, Identified: privacy.Yes},
	}
	for i := range s.activities[:len(s.activities)-s.silent] {
		w.item.Uses = append(w.item.Uses, privacy.Use{
			For: activityID(i), Exempt: privacy.No,
			Objection: privacy.Objection{Received: retention.NotYet(), Overriding: judged(privacy.No)},
			Dates: retention.Dates{
				Applied: retention.NotYet(), CaseClosed: retention.NotYet(), Booked: retention.NotYet(),
				Recorded: retention.NotYet(), Registered: retention.NotYet(),
			},
			Consent: privacy.Consent{Given: retention.Always(), Withdrawn: retention.NotYet()},
		})
	}
	return w
}

// options is how many things can be the case or be said about a variable; the
// values come first.
func (v *variable) options() int { return len(v.values) + len(v.partial) }

func (v *variable) option(i int) (string, func(*world)) {
	if i < len(v.values) {
		return v.values[i].name, v.values[i].lib
	}
	p := v.partial[i-len(v.values)]
	return p.name, p.lib
}

// tally is what came of comparing. Nothing may be unsound, incomplete, narrow or
// short. Wide and long are what [privacy.Decision.Missing] admits for uses that
// began by an event: more is called possible or missing than is.
type tally struct {
	cases, decisions    int
	unsound, incomplete int // outcomes: determined and wrong; undetermined and determined by what is known
	narrow, wide        int // what could be: too few outcomes; too many
	short, long         int // missing facts: one that matters left out; only ones that do not matter too many
}

func (c *tally) add(d tally) {
	c.cases += d.cases
	c.decisions += d.decisions
	c.unsound += d.unsound
	c.incomplete += d.incomplete
	c.narrow += d.narrow
	c.wide += d.wide
	c.short += d.short
	c.long += d.long
}

func (c *tally) String() string {
	return fmt.Sprintf("%d cases, %d decisions: %d unsound, %d incomplete; could-be %d narrow, %d wide; missing lists %d short, %d long",
		c.cases, c.decisions, c.unsound, c.incomplete, c.narrow, c.wide, c.short, c.long)
}

// mayGap reports whether a use can have begun after a time without a ground.
func (s *space) mayGap() bool {
	return slices.ContainsFunc(s.activities, func(a *refActivity) bool {
		return a.begins || a.basis == lawfulbasis.Consent
	})
}

// closure gives for every combination of options, and every question, the set
// of outcomes that remain possible and the set of variables that can change the
// outcome for some value of the others.
type closure struct {
	strides  []int
	possible []uint8  // [pattern*4+question], a bit for each outcome
	relevant []uint32 // [pattern*4+question], a bit for each variable
}

func (s *space) close() *closure {
	n := 1
	c := &closure{strides: make([]int, len(s.vars))}
	for i := range s.vars {
		c.strides[i] = n
		n *= s.vars[i].options()
	}
	c.possible = make([]uint8, n*4)
	c.relevant = make([]uint32, n*4)
	digits := make([]int, len(s.vars))
	// A partial option has a higher number than the values it stands for, so
	// that everything a pattern needs has a lower number than the pattern.
	for p := range n {
		var open [2]int
		opens := 0
		for i := range s.vars {
			digits[i] = p / c.strides[i] % s.vars[i].options()
			if digits[i] >= len(s.vars[i].values) && opens < 2 {
				open[opens] = i
				opens++
			}
		}
		if opens == 0 {
			f := s.facts()
			for i := range s.vars {
				if set := s.vars[i].values[digits[i]].ref; set != nil {
					set(f)
				}
			}
			for k, q := range questions {
				c.possible[p*4+k] = 1 << ref(f, q)
			}
			continue
		}
		fold := func(i int, see func(from int)) {
			mask := s.vars[i].partial[digits[i]-len(s.vars[i].values)].mask
			for v := range s.vars[i].values {
				if mask>>v&1 != 0 {
					see(p + (v-digits[i])*c.strides[i])
				}
			}
		}
		first := open[0]
		fold(first, func(from int) {
			for k := range 4 {
				c.possible[p*4+k] |= c.possible[from*4+k]
				c.relevant[p*4+k] |= c.relevant[from*4+k] &^ (1 << first)
			}
		})
		if opens == 1 {
			for k := range 4 {
				if set := c.possible[p*4+k]; set&(set-1) != 0 {
					c.relevant[p*4+k] |= 1 << first
				}
			}
			continue
		}
		fold(open[1], func(from int) {
			for k := range 4 {
				c.relevant[p*4+k] |= c.relevant[from*4+k] & (1 << first)
			}
		})
	}
	return c
}

// each calls see for every combination that a host can state.
func (s *space) each(see func(pattern int, w *world, describe func() string)) {
	c := 1
	strides := make([]int, len(s.vars))
	for i := range s.vars {
		strides[i] = c
		c *= s.vars[i].options()
	}
	for p := range c {
		w := s.world()
		stated := true
		for i := range s.vars {
			_, set := s.vars[i].option(p / strides[i] % s.vars[i].options())
			if set == nil {
				stated = false
				break
			}
			set(w)
		}
		if !stated {
			continue
		}
		see(p, w, func() string {
			var b strings.Builder
			for i := range s.vars {
				name, _ := s.vars[i].option(p / strides[i] % s.vars[i].options())
				fmt.Fprintf(&b, " %s=%s", s.vars[i].name, name)
			}
			return s.name + b.String()
		})
	}
}

const maxShown = 6

// compare asks the library about every combination, and compares the outcome,
// what it could be and what is missing with the closure of the model.
func (s *space) compare(t *testing.T) tally {
	t.Helper()
	s.build(t)
	c := s.close()
	var n tally
	var found []string // the worst, with what is said least often unknown, first
	rank := ""
	show := func(format string, args ...any) {
		if len(found) < 50_000 {
			found = append(found, rank+fmt.Sprintf(format, args...))
		}
	}
	defer func() {
		slices.Sort(found)
		for i, text := range found {
			if i == maxShown {
				break
			}
			t.Error(text)
		}
	}()
	s.each(func(p int, w *world, describe func() string) {
		n.cases++
		rank = fmt.Sprintf("%2d open: ", strings.Count(describe(), "?"))
		for k, q := range questions {
			n.decisions++
			set := c.possible[p*4+k]
			want := privacy.Undetermined
			if set&(set-1) == 0 {
				for o := range privacy.Required + 1 {
					if set == 1<<o {
						want = o
					}
				}
			}
			d := w.ask(s.policy, q, refDay)
			switch got := d.Outcome(); {
			case got == want:
			case got == privacy.Undetermined:
				n.incomplete++
				show("%v %s: undetermined, want %v; missing %s", q, describe(), want, missingText(&d, w))
				continue
			default:
				n.unsound++
				show("%v %s: %v, want %v (possible %s)", q, describe(), got, want, outcomesText(set))
				continue
			}
			for o := range privacy.Required + 1 {
				switch could, possible := d.CouldBe(o), set>>o&1 != 0; {
				case o == privacy.Undetermined, could == possible:
				case possible:
					n.narrow++
					show("%v %s: cannot be %v (possible %s)", q, describe(), o, outcomesText(set))
				default:
					n.wide++
					if !s.mayGap() {
						show("%v %s: could be %v (possible %s)", q, describe(), o, outcomesText(set))
					}
				}
			}
			var need []string
			if want == privacy.Undetermined {
				for i := range s.vars {
					if c.relevant[p*4+k]>>i&1 != 0 {
						key := s.vars[i].key
						need = append(need, keyText(key))
						if key.Fact = s.vars[i].also; key.Fact != 0 {
							need = append(need, keyText(key))
						}
					}
				}
			}
			slices.Sort(need)
			need = slices.Compact(need)
			switch got := missingList(&d, w); {
			case slices.Equal(got, need):
			case !slices.Equal(got, slices.Compact(slices.Clone(got))),
				slices.ContainsFunc(need, func(text string) bool { return !slices.Contains(got, text) }):
				n.short++
				show("%v %s: missing %q, want %q", q, describe(), got, need)
			default:
				n.long++
				if !s.mayGap() {
					show("%v %s: missing %q, want %q", q, describe(), got, need)
				}
			}
		}
	})
	return n
}

func outcomesText(set uint8) string {
	var list []string
	for o := range privacy.Required + 1 {
		if set>>o&1 != 0 {
			list = append(list, o.String())
		}
	}
	return strings.Join(list, "/")
}

func keyText(m privacy.Missing) string {
	text := m.Fact.String()
	if m.Event != 0 {
		text = m.Event.String()
	}
	if m.Use >= 0 {
		text = fmt.Sprintf("%s of use %d", text, m.Use)
	}
	if m.Hold >= 0 {
		text = fmt.Sprintf("%s of hold %d", text, m.Hold)
	}
	if m.Use < 0 && m.Activity != "" {
		text += " of " + string(m.Activity)
	}
	return text
}

// missingText is what a decision misses, as one text.
func missingText(d *privacy.Decision, w *world) string { return strings.Join(missingList(d, w), ", ") }

// missingList is what a decision misses, sorted, each as often as it is named.
func missingList(d *privacy.Decision, w *world) []string {
	var list []string
	for m := range d.Missing(&w.item) {
		text := keyText(m)
		if m.Use >= 0 && m.Activity != w.item.Uses[m.Use].For {
			text += " under another activity"
		}
		list = append(list, text)
	}
	slices.Sort(list)
	return list
}

// The variables.

func factOf(f privacy.FactName, use int) privacy.Missing {
	return privacy.Missing{Fact: f, Use: use, Hold: -1}
}

func eventOf(e retention.Event, use int) privacy.Missing {
	return privacy.Missing{Fact: privacy.TheEvent, Event: e, Use: use, Hold: -1}
}

// dayVar is an event that may have had one of some days, or not yet.
func dayVar(name string, key privacy.Missing, ref func(*refFacts) *int, lib func(*world) *retention.When, days ...string) variable {
	v := variable{name: name, key: key}
	for _, day := range days {
		on := retention.On(retention.MustParseDate(day))
		v.values = append(v.values, value{day, func(f *refFacts) { *ref(f) = dayNumber(day) }, func(w *world) { *lib(w) = on }})
	}
	v.values = append(v.values, value{
		"not-yet", func(f *refFacts) { *ref(f) = never }, func(w *world) { *lib(w) = retention.NotYet() },
	})
	v.partial = []partial{{"?", 1<<len(v.values) - 1, func(w *world) { *lib(w) = retention.When{} }}}
	return v
}

// deep adds days that only an event whose day is not known can have had.
func (v variable) deep(ref func(*refFacts) *int, days ...string) variable {
	for _, day := range days {
		v.values = append(slices.Clip(v.values), value{day, func(f *refFacts) { *ref(f) = dayNumber(day) }, nil})
	}
	v.partial = slices.Clone(v.partial)
	v.partial[0].mask = 1<<len(v.values) - 1
	return v
}

// rich adds spans to a variable of days.
func (v variable) rich(lib func(*world) *retention.When) variable {
	days := len(v.values) - 1
	first := retention.MustParseDate(v.values[0].name)
	second := retention.MustParseDate(v.values[1].name)
	v.partial = append(slices.Clip(v.partial),
		partial{".." + today, 1<<days - 1, func(w *world) { *lib(w) = retention.NoLaterThan(refDay) }},
		partial{".." + first.String(), 1, func(w *world) { *lib(w) = retention.NoLaterThan(first) }},
		partial{second.String() + "..", 1<<(days+1) - 2, func(w *world) { *lib(w) = retention.NoEarlierThan(second) }},
		partial{"tomorrow", 1 << days, func(w *world) { *lib(w) = retention.On(refDay.AddDays(1)) }},
		partial{"tomorrow..", 1 << days, func(w *world) { *lib(w) = retention.NoEarlierThan(refDay.AddDays(1)) }},
	)
	return v
}

func closedVar(use int, days ...string) variable {
	if len(days) == 0 {
		days = []string{"2023-11-22", "2023-11-23"} // three years were over yesterday; are over today
	}
	return dayVar(fmt.Sprintf("closed%d", use), eventOf(retention.CaseClosed, use),
		func(f *refFacts) *int { return &f.uses[use].closed },
		func(w *world) *retention.When { return &w.item.Uses[use].Dates.CaseClosed }, days...)
}

func appliedVar(use int, days ...string) variable {
	return dayVar(fmt.Sprintf("begun%d", use), eventOf(retention.Applied, use),
		func(f *refFacts) *int { return &f.uses[use].applied },
		func(w *world) *retention.When { return &w.item.Uses[use].Dates.Applied }, days...)
}

func bookedVar(use int) variable {
	return dayVar(fmt.Sprintf("booked%d", use), eventOf(retention.Booked, use),
		func(f *refFacts) *int { return &f.uses[use].booked },
		func(w *world) *retention.When { return &w.item.Uses[use].Dates.Booked }, "2020-12-31", "2021-01-01")
}

func recordedVar(use int) variable {
	return dayVar(fmt.Sprintf("recorded%d", use), eventOf(retention.Recorded, use),
		func(f *refFacts) *int { return &f.uses[use].recorded },
		func(w *world) *retention.When { return &w.item.Uses[use].Dates.Recorded }, "2025-11-22", "2025-11-23")
}

func registeredVar(use int) variable {
	return dayVar(fmt.Sprintf("registered%d", use), eventOf(retention.Registered, use),
		func(f *refFacts) *int { return &f.uses[use].since },
		func(w *world) *retention.When { return &w.item.Uses[use].Dates.Registered }, "2025-11-22", "2025-11-23")
}

func givenVar(use int, days ...string) variable {
	if len(days) == 0 {
		days = []string{"2020-01-01"}
	}
	return dayVar(fmt.Sprintf("given%d", use), factOf(privacy.TheConsent, use),
		func(f *refFacts) *int { return &f.uses[use].given },
		func(w *world) *retention.When { return &w.item.Uses[use].Consent.Given }, days...)
}

func withdrawnVar(use int) variable {
	return dayVar(fmt.Sprintf("withdrawn%d", use), factOf(privacy.TheWithdrawal, use),
		func(f *refFacts) *int { return &f.uses[use].withdrawn },
		func(w *world) *retention.When { return &w.item.Uses[use].Consent.Withdrawn }, today)
}

func objectedVar(use int) variable {
	return dayVar(fmt.Sprintf("objected%d", use), factOf(privacy.TheObjection, use),
		func(f *refFacts) *int { return &f.uses[use].objected },
		func(w *world) *retention.When { return &w.item.Uses[use].Objection.Received }, "2026-10-01")
}

// judged is a judgement with that result.
func judged(result privacy.Fact) privacy.Judgement {
	return privacy.Judgement{Result: result, By: "legal"}
}

// yesNo is a question with two answers, and its being open.
func yesNo(name string, key privacy.Missing, ref func(*refFacts) *bool, no, yes, open func(*world)) variable {
	return variable{name: name, key: key,
		values: []value{
			{"no", func(f *refFacts) { *ref(f) = false }, no},
			{"yes", func(f *refFacts) { *ref(f) = true }, yes},
		},
		partial: []partial{{"?", 3, open}},
	}
}

func overridingVar(use int) variable {
	set := func(j privacy.Judgement) func(*world) {
		return func(w *world) { w.item.Uses[use].Objection.Overriding = j }
	}
	return yesNo(fmt.Sprintf("overriding%d", use), factOf(privacy.TheOverridingGrounds, use),
		func(f *refFacts) *bool { return &f.uses[use].overriding },
		set(judged(privacy.No)), set(judged(privacy.Yes)), set(privacy.Judgement{}))
}

func exemptVar(use int) variable {
	set := func(x privacy.Fact) func(*world) { return func(w *world) { w.item.Uses[use].Exempt = x } }
	return yesNo(fmt.Sprintf("exempt%d", use), factOf(privacy.TheExemption, use),
		func(f *refFacts) *bool { return &f.uses[use].exempt }, set(privacy.No), set(privacy.Yes), set(privacy.Unknown))
}

// necessityVar differs from a yes-or-no question: nobody having judged is not
// the same as either answer where a running period settles it.
func necessityVar(use int, unlimited bool) variable {
	key := factOf(privacy.TheNecessity, use)
	var also privacy.FactName
	if unlimited {
		also = privacy.TheStorageLimit
	}
	set := func(necessary, said bool) func(*refFacts) {
		return func(f *refFacts) { f.uses[use].necessary, f.uses[use].necessarySaid = necessary, said }
	}
	lib := func(j privacy.Judgement) func(*world) {
		return func(w *world) { w.item.Uses[use].Necessary = j }
	}
	return variable{name: fmt.Sprintf("necessary%d", use), key: key, also: also,
		values: []value{
			{"no", set(false, true), lib(judged(privacy.No))},
			{"yes", set(true, true), lib(judged(privacy.Yes))},
			{"would-be-no", set(false, false), nil},
			{"would-be-yes", set(true, false), nil},
		},
		partial: []partial{{"?", 12, lib(privacy.Judgement{})}},
	}
}

// raisedVar is something that somebody has to raise.
func raisedVar(name string, fact privacy.FactName, ref func(*refFacts) *bool, lib func(*world) *privacy.Judgement) variable {
	set := func(j privacy.Judgement) func(*world) { return func(w *world) { *lib(w) = j } }
	v := yesNo(name, factOf(fact, -1), ref, set(privacy.Judgement{}), set(judged(privacy.Yes)), set(judged(privacy.Unknown)))
	v.partial = append(v.partial, partial{"said-no", 1, set(judged(privacy.No))})
	return v
}

func unlawfulVar() variable {
	return raisedVar("unlawful", privacy.TheUnlawfulness, func(f *refFacts) *bool { return &f.unlawful },
		func(w *world) *privacy.Judgement { return &w.item.Unlawful })
}

func orderedVar() variable {
	return raisedVar("ordered", privacy.TheErasureOrder, func(f *refFacts) *bool { return &f.ordered },
		func(w *world) *privacy.Judgement { return &w.item.ErasureOrdered })
}

func childVar() variable {
	return raisedVar("child", privacy.TheChildService, func(f *refFacts) *bool { return &f.child },
		func(w *world) *privacy.Judgement { return &w.item.ChildService })
}

func excessiveVar() variable {
	return raisedVar("excessive", privacy.TheExcess, func(f *refFacts) *bool { return &f.excessive },
		func(w *world) *privacy.Judgement { return &w.request.Excessive })
}

func identifiedVar() variable {
	set := func(x privacy.Fact) func(*world) { return func(w *world) { w.request.Identified = x } }
	return yesNo("unidentified", factOf(privacy.TheIdentity, -1), func(f *refFacts) *bool { return &f.unidentified },
		set(privacy.Yes), set(privacy.No), set(privacy.Unknown))
}

func doubtedVar() variable {
	set := func(x privacy.Fact) func(*world) { return func(w *world) { w.request.Doubted = x } }
	v := yesNo("unanswered", factOf(privacy.TheIdentity, -1), func(f *refFacts) *bool { return &f.unanswered },
		set(privacy.No), nil, set(privacy.Yes))
	v.partial = append(v.partial, partial{"not-raised", 1, set(privacy.Unknown)})
	return v
}

// conflictVar is what no authority has said: whether opposition to erasing or a
// statutory maximum prevails.
func conflictVar() variable {
	v := yesNo("maximum-prevails", factOf(privacy.TheConflict, -1), func(f *refFacts) *bool { return &f.maximumPrevails },
		nil, nil, func(*world) {})
	return v
}

var holdKinds = []retention.HoldKind{
	retention.Order, retention.OwnClaim, retention.BreachRecord, retention.PersonsClaim,
	retention.OpposedErasure, retention.Contest, retention.OpenAccessRequest,
}

// inForce is a hold that began a week ago.
func inForce(kind retention.HoldKind) retention.Hold {
	h := retention.Hold{Kind: kind, Since: retention.On(refDay.AddDays(-7)), Released: retention.NotYet()}
	if kind.NeedsGrounds() {
		h.Grounds = judged(privacy.Yes)
	}
	return h
}

func refHoldOf(kind retention.HoldKind) refHold {
	return refHold{kind: kind, since: dayNumber(today) - 7, released: never, grounds: true}
}

// holdsVar is no hold, one hold of each kind, or nothing said.
func holdsVar(kinds ...retention.HoldKind) variable {
	v := variable{name: "holds", key: factOf(privacy.TheHolds, -1)}
	none := privacy.AllHolds()
	v.values = append(v.values, value{"none", nil, func(w *world) { w.item.Holds = none }})
	for _, kind := range holdKinds {
		list := privacy.AllHolds(inForce(kind))
		set := func(w *world) { w.item.Holds = list }
		if !slices.Contains(kinds, kind) {
			set = nil
		}
		v.values = append(v.values, value{kind.String(), func(f *refFacts) { f.holds = append(f.holds, refHoldOf(kind)) }, set})
	}
	v.partial = []partial{{"?", 1<<len(v.values) - 1, func(w *world) { w.item.Holds = privacy.Holds{} }}}
	return v
}
