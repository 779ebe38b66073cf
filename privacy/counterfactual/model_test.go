package counterfactual_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/counterfactual"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// world is a case as the model knows it, with the request about it.
type world struct {
	use      privacy.Use
	holds    []retention.Hold
	item     privacy.Item
	request  privacy.Request
	silenced bool // nobody says what holds there are
}

// ask puts a question about the case.
func (w *world) ask(q privacy.Question, p *privacy.Policy, set *privacy.Dataset) privacy.Outcome {
	item := w.build(set)
	switch q {
	case privacy.AskMayErase:
		return p.MayErase(&item, today).Outcome()
	case privacy.AskRequiresErasure:
		return p.RequiresErasure(&item, today).Outcome()
	case privacy.AskMayKeep:
		return p.MayKeep(&item, today).Outcome()
	}
	return p.RequiresErasureOnRequest(&item, w.request, today).Outcome()
}

func (w *world) build(set *privacy.Dataset) privacy.Item {
	item := w.item
	item.Of, item.Uses = set, []privacy.Use{w.use}
	if !w.silenced {
		item.Holds = privacy.AllHolds(w.holds...)
	}
	return item
}

// factor is one thing that can be so or otherwise: its states, and what each change
// from one state to another is called.
type factor struct {
	states []state
	onlyOn bool // counts on request alone
}

type state struct {
	name string
	set  func(*world)
	to   map[string]string // the state that a change leads to, by the change
}

// beyond are states that nothing begins in.
func beyond(name string, set func(*world)) state { return state{name: name, set: set} }

func factors() []factor {
	day := "(" + today.String() + ")"
	closed := func(w retention.When) func(*world) {
		return func(c *world) { c.use.Dates.CaseClosed = w }
	}
	happens, awaited := "event-happens case-closed of collection-3pc ", "event-awaited case-closed of collection-3pc (not-yet)"
	judged := func(result privacy.Fact) privacy.Judgement {
		return privacy.Judgement{Result: result, By: "somebody", On: today}
	}
	all := []factor{
		{states: []state{
			{"open", closed(retention.NotYet()), map[string]string{happens + day: "closed today"}},
			{"long closed", closed(on("2020-01-10")), map[string]string{awaited: "open"}},
			{"lost", closed(retention.When{}), map[string]string{happens + day: "closed today", happens + "(always)": "closed before all days", awaited: "open"}},
			{"between", closed(retention.Between(date("2022-01-10"), date("2025-01-10"))), map[string]string{
				happens + "(2022-01-10)": "the first day", happens + "(2025-01-10)": "the last day", awaited: "open",
			}},
			beyond("closed today", closed(retention.On(today))),
			beyond("closed before all days", closed(retention.Always())),
			beyond("the first day", closed(on("2022-01-10"))),
			beyond("the last day", closed(on("2025-01-10"))),
		}},
		{states: []state{
			{"no objection", func(w *world) { w.use.Objection.Received = retention.NotYet() }, map[string]string{"objection-made of collection-3pc " + day: "objected today"}},
			{"objected", func(w *world) { w.use.Objection.Received = on("2026-05-10") }, map[string]string{"objection-withdrawn of collection-3pc (not-yet)": "no objection"}},
			beyond("objected today", func(w *world) { w.use.Objection.Received = retention.On(today) }),
		}},
		{states: []state{
			{"grounds unjudged", func(*world) {}, map[string]string{"grounds-override of collection-3pc": "overriding", "grounds-fail of collection-3pc": "not overriding"}},
			{"overriding", func(w *world) { w.use.Objection.Overriding = judged(privacy.Yes) }, map[string]string{"grounds-fail of collection-3pc": "not overriding"}},
			{"not overriding", func(w *world) { w.use.Objection.Overriding = judged(privacy.No) }, map[string]string{"grounds-override of collection-3pc": "overriding"}},
		}},
		{states: []state{
			{"necessity unjudged", func(*world) {}, map[string]string{"necessity-affirmed of collection-3pc": "necessary", "necessity-denied of collection-3pc": "unnecessary"}},
			{"necessary", func(w *world) { w.use.Necessary = judged(privacy.Yes) }, map[string]string{"necessity-denied of collection-3pc": "unnecessary"}},
			{"unnecessary", func(w *world) { w.use.Necessary = judged(privacy.No) }, map[string]string{"necessity-affirmed of collection-3pc": "necessary"}},
		}},
		raised("unlawfulness-found", "unlawfulness-rejected", func(w *world) *privacy.Judgement { return &w.item.Unlawful }),
		raised("erasure-ordered", "erasure-not-ordered", func(w *world) *privacy.Judgement { return &w.item.ErasureOrdered }),
		{states: []state{
			{"in scope", func(*world) {}, map[string]string{"exclusion-found": "anonymous"}},
			beyond("anonymous", func(w *world) {
				w.item.Excluded = privacy.Exclusion{Kind: privacy.Anonymous, Judged: judged(privacy.Yes)}
			}),
		}},
	}
	for kind := retention.HoldKind(1); kind.IsValid(); kind++ {
		hold := retention.Hold{Kind: kind, Since: retention.On(today), Released: retention.NotYet(), Grounds: judged(privacy.Yes)}
		released := hold
		released.Since, released.Released = on("2026-03-10"), retention.On(today)
		standing, awaited := released, released
		standing.Released = retention.NotYet()
		awaited.Since, awaited.Released = retention.NotYet(), retention.NotYet()
		place := func(h retention.Hold) func(*world) { return func(w *world) { w.holds = append(w.holds, h) } }
		f := factor{states: []state{
			{"no " + kind.String(), func(*world) {}, map[string]string{"hold-placed " + kind.String() + " " + day: "new " + kind.String()}},
			beyond("new "+kind.String(), place(hold)),
		}}
		if kind == retention.Order {
			f.states = append(f.states, state{"standing", place(standing), map[string]string{
				"hold-released order " + day: "released", "hold-awaited order (not-yet)": "awaited", "hold-placed order " + day: "two",
			}}, beyond("released", place(released)), beyond("awaited", place(awaited)), beyond("two", func(w *world) { w.holds = append(w.holds, standing, hold) }))
		}
		all = append(all, f)
	}
	asked := func(set func(*privacy.Request)) func(*world) { return func(w *world) { set(&w.request) } }
	misdirected := raised("misdirection-found", "misdirection-rejected", func(w *world) *privacy.Judgement { return &w.request.Misdirected })
	excessive := raised("excess-found", "excess-rejected", func(w *world) *privacy.Judgement { return &w.request.Excessive })
	child := raised("child-service-found", "child-service-rejected", func(w *world) *privacy.Judgement { return &w.item.ChildService })
	misdirected.onlyOn, excessive.onlyOn, child.onlyOn = true, true, true
	return append(all, misdirected, excessive, child, factor{onlyOn: true, states: []state{
		{"identified", asked(func(r *privacy.Request) { r.Identified = privacy.Yes }), map[string]string{"identity-refuted": "not identified"}},
		{"not identified", asked(func(r *privacy.Request) { r.Identified = privacy.No }), map[string]string{"identity-confirmed": "identified"}},
		{"perhaps identified", asked(func(r *privacy.Request) { r.Identified = privacy.Unknown }), map[string]string{"identity-confirmed": "identified", "identity-refuted": "not identified"}},
	}}, factor{onlyOn: true, states: []state{
		{"no doubt", asked(func(*privacy.Request) {}), nil},
		{"doubt", asked(func(r *privacy.Request) { r.Doubted = privacy.Yes }), map[string]string{"doubt-removed": "no doubt"}},
	}})
}

// raised is a judgement that counts only when it is raised.
func raised(found, rejected string, of func(*world) *privacy.Judgement) factor {
	put := func(j privacy.Judgement) func(*world) { return func(w *world) { *of(w) = j } }
	return factor{states: []state{
		{"not raised", func(*world) {}, map[string]string{found: "found"}},
		{"raised", put(privacy.Judgement{By: "somebody"}), map[string]string{found: "found", rejected: "rejected"}},
		{"found", put(privacy.Judgement{Result: privacy.Yes, By: "somebody", On: today}), map[string]string{rejected: "rejected"}},
		{"rejected", put(privacy.Judgement{Result: privacy.No, By: "somebody", On: today}), map[string]string{found: "found"}},
	}}
}

// step is a change of one factor in the model.
type step struct {
	factor int
	to     string
	named  string
}

// build makes a world of a state of each factor.
func build(all []factor, at []int, steps ...step) *world {
	w := &world{request: privacy.Request{Kind: privacy.AskErasure, Received: date("2026-11-02")}}
	w.use.For = axactor.ThirdPartyCollection
	for i, f := range all {
		set := f.states[at[i]].set
		for _, s := range steps {
			if s.factor == i {
				set = f.states[slices.IndexFunc(f.states, func(st state) bool { return st.name == s.to })].set
			}
		}
		set(w)
	}
	return w
}

// minimal finds by definition what the search finds: every set of steps that gives
// another outcome and no part of which does.
func minimal(all []factor, at []int, size int, ask func(*world) privacy.Outcome) map[string]bool {
	present := ask(build(all, at))
	var steps []step
	for i, f := range all {
		for named, to := range f.states[at[i]].to {
			steps = append(steps, step{i, to, named})
		}
	}
	changes := map[uint64]privacy.Outcome{} // outcomes by the set, as bits
	var sets [][]int
	var choose func(from int, chosen []int)
	choose = func(from int, chosen []int) {
		if len(chosen) > 0 {
			sets = append(sets, slices.Clone(chosen))
		}
		if len(chosen) == size {
			return
		}
		for i := from; i < len(steps); i++ {
			if !slices.ContainsFunc(chosen, func(j int) bool { return steps[j].factor == steps[i].factor }) {
				choose(i+1, append(chosen, i))
			}
		}
	}
	choose(0, nil)
	bits := func(set []int) (b uint64) {
		for _, i := range set {
			b |= 1 << i
		}
		return b
	}
	for _, set := range sets {
		var made []step
		for _, i := range set {
			made = append(made, steps[i])
		}
		changes[bits(set)] = ask(build(all, at, made...))
	}
	found := map[string]bool{}
	for _, set := range sets {
		whole, other := bits(set), changes[bits(set)]
		if other == present {
			continue
		}
		least := true
		for part, outcome := range changes {
			least = least && (part == whole || part&^whole != 0 || outcome == present)
		}
		if least {
			var names []string
			for _, i := range set {
				names = append(names, steps[i].named)
			}
			slices.Sort(names)
			found[strings.Join(names, " + ")+" -> "+other.String()] = true
		}
	}
	return found
}

// cases are the states of every case in which one factor is not as in the ordinary
// one, and of some or all of those in which two are not.
func cases(all []factor) [][]int {
	var other [][2]int // a factor and a state that something can begin in
	for i, f := range all {
		for s := range f.states {
			if s > 0 && f.states[s].to != nil {
				other = append(other, [2]int{i, s})
			}
		}
	}
	cases := [][]int{make([]int, len(all))}
	pairs := 0
	for i, a := range other {
		at := make([]int, len(all))
		at[a[0]] = a[1]
		cases = append(cases, at)
		for _, b := range other[:i] {
			if pairs++; a[0] != b[0] && (exhaustive || pairs%7 == 0) {
				two := slices.Clone(at)
				two[b[0]] = b[1]
				cases = append(cases, two)
			}
		}
	}
	return cases
}

// The search finds what the definition does, from the ordinary case and from those
// that differ from it in one thing or two, for every question of erasure. The
// definition makes its changes in facts that it builds itself.
func TestSetsAgainstTheirDefinition(t *testing.T) {
	p := axactor.Policy()
	set := p.MustDataset(privacy.DatasetSpec{
		Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
		For: []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	compared, several := 0, 0 // sets, and those of more than one change
	for _, q := range []privacy.Question{privacy.AskMayErase, privacy.AskRequiresErasure, privacy.AskMayKeep, privacy.AskRequiresErasureOnRequest} {
		onRequest := q == privacy.AskRequiresErasureOnRequest
		all := slices.DeleteFunc(factors(), func(f factor) bool { return f.onlyOn && !onRequest })
		for _, at := range cases(all) {
			w := build(all, at)
			want := minimal(all, at, 3, func(w *world) privacy.Outcome { return w.ask(q, p, set) })
			item := w.build(set)
			answer := counterfactual.Find(counterfactual.Query{Policy: p, Item: &item, Question: asking(q, w.request), On: today, Size: 3})
			got := map[string]bool{}
			for s := range answer.Sets() {
				var names []string
				for c := range s.Changes() {
					names = append(names, c.String())
				}
				slices.Sort(names)
				got[strings.Join(names, " + ")+" -> "+s.Outcome().String()] = true
				if s.Len() > 1 {
					several++
				}
			}
			require.Equal(t, want, got, "%s of %v", q, at)
			require.False(t, answer.Exhausted())
			compared += len(got)
		}
	}
	assert.Greater(t, compared, 500)
	assert.Greater(t, several, 50, "some outcomes take several changes")
}

func asking(q privacy.Question, r privacy.Request) counterfactual.Question {
	switch q {
	case privacy.AskMayErase:
		return counterfactual.MayErase()
	case privacy.AskRequiresErasure:
		return counterfactual.RequiresErasure()
	case privacy.AskMayKeep:
		return counterfactual.MayKeep()
	}
	return counterfactual.RequiresErasureOnRequest(r)
}

var today = date("2026-11-24")

func date(text string) retention.Date { return retention.MustParseDate(text) }

func on(text string) retention.When { return retention.On(date(text)) }
