package privacy_test

import (
	"fmt"
	"iter"
	"math/rand/v2"
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

// The whole space of processing and the rights is too large to enumerate, and
// need not be. An answer is made of tests of which none may fail, and each test
// looks at a few facts: so every answer is right if every test is right over the
// facts that it looks at, and if nothing but the tests makes the answer. The
// spaces below are the first, each complete over the facts of one test, or of
// the tests that share a fact, while the other tests pass. The second is
// TestInquiryComposition: every three tests, each passed, failed and open.
//
// What is not known is closure: a pattern of known and unknown facts has the
// answers of all its completions. Undetermined must come out exactly when these
// differ, and missing must be exactly the facts that change the answer for some
// completion of the others.

// inqWorld is a case as the library is told of it.
type inqWorld struct {
	item    privacy.Item
	request privacy.Request
	doing   privacy.Operation
	subject privacy.ActivityID
}

// inqValue is one thing that can be the case: for the model, and, where a host
// can say it, for the library.
type inqValue struct {
	name string
	ref  func(*inqFacts)
	lib  func(*inqWorld)
}

// inqPartial is something a host can say that leaves several values open; the
// mask has a bit for each.
type inqPartial struct {
	name string
	mask uint32
	lib  func(*inqWorld)
}

type inqVar struct {
	name    string
	values  []inqValue
	partial []inqPartial
	key     privacy.Missing
}

func (v *inqVar) options() int { return len(v.values) + len(v.partial) }

func (v *inqVar) option(i int) (string, func(*inqWorld)) {
	if i < len(v.values) {
		return v.values[i].name, v.values[i].lib
	}
	p := v.partial[i-len(v.values)]
	return p.name, p.lib
}

// asked is a question with the model of it.
type inqAsked struct {
	question privacy.Question
	right    lawfulbasis.Right
	ref      func(*inqFacts) (privacy.Outcome, codeSet)
	// loose: a reason may be named that holds in some completions only.
	loose bool
}

func (q *inqAsked) String() string {
	if q.right != 0 {
		return q.question.String() + " " + q.right.String()
	}
	return q.question.String()
}

func (q *inqAsked) ask(p *privacy.Policy, w *inqWorld) privacy.Decision {
	return askCase(p, q.question, q.right, w, refDay)
}

// askCase puts any question about a case.
func askCase(p *privacy.Policy, q privacy.Question, right lawfulbasis.Right, w *inqWorld, on retention.Date) privacy.Decision {
	switch q {
	case privacy.AskMayErase:
		return p.MayErase(&w.item, on)
	case privacy.AskRequiresErasure:
		return p.RequiresErasure(&w.item, on)
	case privacy.AskRequiresErasureOnRequest:
		return p.RequiresErasureOnRequest(&w.item, w.request, on)
	case privacy.AskMayKeep:
		return p.MayKeep(&w.item, on)
	case privacy.AskMayProcess:
		return p.MayProcess(&w.item, privacy.Processing{For: w.subject, Doing: w.doing, Request: w.request}, on)
	case privacy.AskMayDecideAutomatically:
		return p.MayDecideAutomatically(&w.item, w.subject, on)
	case privacy.AskRequiresInformation:
		return p.RequiresInformation(&w.item, w.subject, on)
	case privacy.AskRequiresAccess:
		return p.RequiresAccess(&w.item, w.request, on)
	case privacy.AskRequiresRectification:
		return p.RequiresRectification(&w.item, w.request, on)
	case privacy.AskRequiresRestriction:
		return p.RequiresRestriction(&w.item, w.request, on)
	case privacy.AskRequiresNotification:
		return p.RequiresNotification(&w.item, on)
	case privacy.AskRequiresPortability:
		return p.RequiresPortability(&w.item, w.request, on)
	case privacy.AskRequiresEndOfUse:
		return p.RequiresEndOfUse(&w.item, w.request, on)
	case privacy.AskRequiresHumanDecision:
		return p.RequiresHumanDecision(&w.item, w.request, on)
	default:
		return p.HasRight(&w.item, right, on)
	}
}

var (
	inqMayProcess    = inqAsked{question: privacy.AskMayProcess, ref: refMayProcess}
	inqMayDecide     = inqAsked{question: privacy.AskMayDecideAutomatically, ref: refMayDecide}
	inqInformation   = inqAsked{question: privacy.AskRequiresInformation, ref: refInformation}
	inqAccess        = inqAsked{question: privacy.AskRequiresAccess, ref: refAccess}
	inqRectification = inqAsked{question: privacy.AskRequiresRectification, ref: refRectification}
	inqRestriction   = inqAsked{question: privacy.AskRequiresRestriction, ref: refRestriction}
	inqNotification  = inqAsked{question: privacy.AskRequiresNotification, ref: refNotification}
	inqPortability   = inqAsked{question: privacy.AskRequiresPortability, ref: refPortability}
	inqEndOfUse      = inqAsked{question: privacy.AskRequiresEndOfUse, ref: refEndOfUse}
	inqHumanDecision = inqAsked{question: privacy.AskRequiresHumanDecision, ref: refHumanDecision, loose: true}
)

func inqHasRight(r lawfulbasis.Right) inqAsked {
	return inqAsked{question: privacy.AskHasRight, right: r, ref: refHasRight(r)}
}

// inqSpace is every combination of some facts about items with the same uses.
// The first use is the one asked about.
type inqSpace struct {
	name    string
	shapes  []*inqShape
	kinds   subjects.KindSet // beside the voucher that every item is
	asks    []inqAsked
	vars    []inqVar
	lenient bool // a fact that does not matter may be called missing
	policy  *privacy.Policy
	dataset *privacy.Dataset
	further *privacy.Dataset // collected for another purpose
	unsaid  *privacy.Dataset // collected for nobody knows what
}

// inqSpec is the policy that has these activities. Uses of the same shape are
// of the same activity.
func inqSpec(shapes []*inqShape, kinds subjects.KindSet) *privacy.Spec {
	statute := law.Section(law.Hvitvaskingsloven, "12")
	vouchers := subjects.KindsOf(voucher)
	s := &privacy.Spec{
		ID: "model", Version: "1", Controllers: []string{"A"},
		FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(0), BackupRotation: retention.Days(30),
	}
	for i, c := range shapes {
		if slices.Index(shapes, c) != i {
			continue
		}
		act := privacy.Activity{
			ID: activityID(i), Purpose: c.purpose, Role: lawfulbasis.Controller, Basis: c.basis, Condition: c.condition, Controllers: []string{"A"},
			About: subjects.CategoriesOf(subjects.Debtor), Kinds: kinds, Law: nil,
		}
		if c.basis.NeedsLaw() {
			act.Law = []law.Provision{statute}
		}
		id := func(rule string) privacy.RuleID { return privacy.RuleID(fmt.Sprintf("%s-%d", rule, i)) }
		if c.processor {
			act.Role, act.Basis, act.Condition = lawfulbasis.Processor, 0, 0
		}
		if c.begins {
			act.Begins = retention.Applied
		}
		if c.limit {
			act.Limits = []privacy.Limit{{ID: id("limit"), Rule: retention.Limit{
				From: retention.CaseClosed, Anchor: retention.DayOf, Period: retention.Years(3),
			}}}
		}
		if c.duty {
			act.Duties = []privacy.Duty{{ID: id("duty"), Rule: retention.Duty{
				Kinds: vouchers, From: retention.Booked, Anchor: retention.EndOfFinancialYear, Period: retention.Years(5),
				Law: law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4),
			}}}
		}
		if c.item {
			act.Ceilings = append(act.Ceilings, privacy.Ceiling{ID: id("item"), Rule: retention.Ceiling{
				Kinds: vouchers, From: retention.Recorded, Anchor: retention.DayOf, Period: retention.Years(1),
				Scope: retention.OfItem, Exceptions: true, Law: statute,
			}})
		}
		if c.bound {
			act.Ceilings = append(act.Ceilings, privacy.Ceiling{ID: id("bound"), Rule: retention.Ceiling{
				Kinds: vouchers, From: retention.Registered, Anchor: retention.DayOf, Period: retention.Years(1),
				Scope: retention.OfPurpose, Exceptions: !c.item, Law: statute, // one exemption answers for one provision
			}})
		}
		s.Activities = append(s.Activities, act)
	}
	return s
}

// otherPurpose is one that no shape has.
const otherPurpose = lawfulbasis.EventsAndEnquiries

func (s *inqSpace) build(t testing.TB) {
	t.Helper()
	if s.policy == nil {
		s.buildFrom(t, inqSpec(s.shapes, s.kinds.Union(subjects.KindsOf(voucher))))
	}
}

// buildFrom makes the policy and the datasets of a specification.
func (s *inqSpace) buildFrom(t testing.TB, spec *privacy.Spec) {
	t.Helper()
	kinds := s.kinds.Union(subjects.KindsOf(voucher))
	p, err := privacy.New(spec)
	require.NoError(t, err, s.name)
	s.policy = p
	var ids []privacy.ActivityID
	var purposes []lawfulbasis.Purpose
	for a := range p.Activities() {
		ids = append(ids, a.ID)
		purposes = append(purposes, a.Purpose)
	}
	make := func(name string, collected lawfulbasis.PurposeSet) *privacy.Dataset {
		d, err := p.Dataset(privacy.DatasetSpec{
			Name: name, About: subjects.CategoriesOf(subjects.Debtor), Kinds: kinds, For: ids, CollectedFor: collected,
		})
		require.NoError(t, err, s.name)
		return d
	}
	s.dataset = make("rows", lawfulbasis.PurposesOf(purposes...))
	s.further = make("further", lawfulbasis.PurposesOf(otherPurpose))
	s.unsaid = make("unsaid", lawfulbasis.PurposeSet{})
}

// facts is a case in which everything is said, and nothing stands in the way.
func (s *inqSpace) facts() *inqFacts {
	f := &inqFacts{
		day: dayNumber(today), about: s.shapes[0], collectedFor: true, accuracy: 1, origin: subjects.Provided,
		special: s.kinds.Intersects(subjects.SpecialKinds()), criminal: s.kinds.Has(subjects.CriminalOffence), identifier: s.kinds.Has(subjects.NationalID),
		doing: privacy.OrdinaryUse, request: inqRequest{received: dayNumber(today)},
	}
	for _, c := range s.shapes {
		f.uses = append(f.uses, inqUse{
			shape: c, given: ever, withdrawn: never, lastDay: never, objected: never, overriding: -1,
			applied: ever, closed: never, booked: never, recorded: never, registered: never, informed: ever,
		})
	}
	return f
}

// world is the same case for the library.
func (s *inqSpace) world() *inqWorld {
	w := &inqWorld{
		item: privacy.Item{
			Of: s.dataset, Holds: privacy.AllHolds(), Accurate: judged(privacy.Yes), Origin: subjects.Provided,
			Disclosures: privacy.AllDisclosures(), Uses: make([]privacy.Use, len(s.shapes)),
		},
		doing: privacy.OrdinaryUse, subject: activityID(0),
	}
	for i, c := range s.shapes {
		w.item.Uses[i] = privacy.Use{
			For: activityID(slices.Index(s.shapes, c)), Exempt: privacy.No,
			Objection: privacy.Objection{Received: retention.NotYet(), Overriding: judged(privacy.No)},
			Dates: retention.Dates{
				Applied: retention.Always(), CaseClosed: retention.NotYet(), Booked: retention.NotYet(),
				Recorded: retention.NotYet(), Registered: retention.NotYet(),
			},
			Consent:  privacy.Consent{Given: retention.Always(), Withdrawn: retention.NotYet()},
			Assessed: lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: lawfulbasis.AllElements()}, By: "legal"},
			Informed: retention.Always(), Contacted: retention.NotYet(),
		}
	}
	return w
}

// inqTally is what came of comparing; everything but the first two must be
// zero.
type inqTally struct {
	cases, decisions    int
	unsound, incomplete int // outcomes: determined and wrong; undetermined and determined by what is known
	misjudged           int // what it could be
	short, long         int // missing facts
	wrongReasons        int // the reasons of a refusal
	outcomes            [privacy.Required + 1]int
	reached             codeSet
}

func (c *inqTally) add(d *inqTally) {
	c.cases += d.cases
	c.decisions += d.decisions
	c.unsound += d.unsound
	c.incomplete += d.incomplete
	c.misjudged += d.misjudged
	c.short += d.short
	c.long += d.long
	c.wrongReasons += d.wrongReasons
	for i := range c.outcomes {
		c.outcomes[i] += d.outcomes[i]
	}
	c.reached = c.reached.or(d.reached)
}

func (c *inqTally) wrong() int {
	return c.unsound + c.incomplete + c.misjudged + c.short + c.long + c.wrongReasons
}

func (c *inqTally) String() string {
	text := fmt.Sprintf("%d cases, %d decisions: %d unsound, %d incomplete; could-be %d; missing %d short, %d long; %d wrong reasons;",
		c.cases, c.decisions, c.unsound, c.incomplete, c.misjudged, c.short, c.long, c.wrongReasons)
	for o, n := range c.outcomes {
		text += fmt.Sprintf(" %v %d", privacy.Outcome(o), n)
	}
	return text
}

// inqClosure gives for every pattern the outcomes that remain possible, the
// variables that can change the outcome for some value of the others, and the
// reasons that every completion fails for.
type inqClosure struct {
	possible []uint8
	relevant []uint32
	fails    []codeSet // in every completion
	may      []codeSet // in some completion
}

func (s *inqSpace) strides() ([]int, int) {
	n := 1
	strides := make([]int, len(s.vars))
	for i := range s.vars {
		strides[i] = n
		n *= s.vars[i].options()
	}
	return strides, n
}

func (s *inqSpace) close(q *inqAsked) *inqClosure {
	strides, n := s.strides()
	c := &inqClosure{make([]uint8, n), make([]uint32, n), make([]codeSet, n), make([]codeSet, n)}
	digits := make([]int, len(s.vars))
	for p := range n {
		first, second := -1, -1
		for i := range s.vars {
			digits[i] = p / strides[i] % s.vars[i].options()
			if digits[i] >= len(s.vars[i].values) {
				if first < 0 {
					first = i
				} else if second < 0 {
					second = i
				}
			}
		}
		if first < 0 {
			f := s.facts()
			for i := range s.vars {
				if set := s.vars[i].values[digits[i]].ref; set != nil {
					set(f)
				}
			}
			o, codes := q.ref(f)
			c.possible[p], c.fails[p], c.may[p] = 1<<o, codes, codes
			continue
		}
		// A partial option has a higher number than the values it stands for, so
		// that everything a pattern needs has a lower number than the pattern.
		fold := func(i int, see func(from int)) {
			mask := s.vars[i].partial[digits[i]-len(s.vars[i].values)].mask
			for v := range s.vars[i].values {
				if mask>>v&1 != 0 {
					see(p + (v-digits[i])*strides[i])
				}
			}
		}
		c.fails[p] = codeSet{^uint64(0), ^uint64(0)}
		fold(first, func(from int) {
			c.possible[p] |= c.possible[from]
			c.relevant[p] |= c.relevant[from] &^ (1 << first)
			c.fails[p] = c.fails[p].and(c.fails[from])
			c.may[p] = c.may[p].or(c.may[from])
		})
		if second < 0 {
			if set := c.possible[p]; set&(set-1) != 0 {
				c.relevant[p] |= 1 << first
			}
			continue
		}
		fold(second, func(from int) { c.relevant[p] |= c.relevant[from] & (1 << first) })
	}
	return c
}

// each calls see for every combination that a host can state.
func (s *inqSpace) each(see func(pattern int, w *inqWorld, describe func() string)) {
	s.pick(func(yield func(int) bool) {
		_, n := s.strides()
		for p := range n {
			if !yield(p) {
				return
			}
		}
	}, see)
}

// pick calls see for those of some combinations that a host can state.
func (s *inqSpace) pick(patterns iter.Seq[int], see func(pattern int, w *inqWorld, describe func() string)) {
	strides, _ := s.strides()
	for p := range patterns {
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
			b.WriteString(s.name)
			for i := range s.vars {
				name, _ := s.vars[i].option(p / strides[i] % s.vars[i].options())
				fmt.Fprintf(&b, " %s=%s", s.vars[i].name, name)
			}
			return b.String()
		})
	}
}

// compare asks the library about every combination, and compares the outcome,
// what it could be, what is missing and why it is refused with the closure of
// the model.
func (s *inqSpace) compare(t *testing.T) *inqTally {
	t.Helper()
	s.build(t)
	require.LessOrEqual(t, len(s.vars), 32)
	n := &inqTally{}
	for i := range s.asks {
		s.compareOne(t, &s.asks[i], n)
	}
	require.NotZero(t, n.cases, s.name)
	return n
}

func (s *inqSpace) compareOne(t *testing.T, q *inqAsked, n *inqTally) {
	c := s.close(q)
	var found []string
	defer func() {
		slices.Sort(found)
		for i, text := range found {
			if i == maxShown {
				break
			}
			t.Error(text)
		}
	}()
	s.each(func(p int, w *inqWorld, describe func() string) {
		n.cases++
		n.decisions++
		show := func(format string, args ...any) {
			if text := describe(); len(found) < 20_000 {
				found = append(found, fmt.Sprintf("%2d open: %v %s: ", strings.Count(text, "=?"), q, text)+fmt.Sprintf(format, args...))
			}
		}
		set := c.possible[p]
		want := privacy.Undetermined
		if set&(set-1) == 0 {
			for o := range privacy.Required + 1 {
				if set == 1<<o {
					want = o
				}
			}
		}
		d := q.ask(s.policy, w)
		n.outcomes[d.Outcome()]++
		var decides codeSet
		for r := range d.Reasons() {
			n.reached = n.reached.or(codesOf(r.Code))
			if r.Decides {
				decides = decides.or(codesOf(r.Code))
			}
		}
		switch got := d.Outcome(); {
		case got == want:
		case got == privacy.Undetermined:
			n.incomplete++
			show("undetermined, want %v %v; missing %s", want, c.fails[p].list(), inqMissingText(&d, w))
			return
		default:
			n.unsound++
			show("%v %v, want %v %v (possible %s)", got, decides.list(), want, c.fails[p].list(), outcomesText(set))
			return
		}
		for o := range privacy.Required + 1 {
			if o != privacy.Undetermined && d.CouldBe(o) != (set>>o&1 != 0) {
				n.misjudged++
				show("could be %v: %v (possible %s)", o, d.CouldBe(o), outcomesText(set))
			}
		}
		if fails, may := c.fails[p], c.may[p]; want != privacy.Undetermined && !may.isEmpty() &&
			(decides.and(fails) != fails || decides.and(may) != decides || !q.loose && !fails.isEmpty() && decides != fails) {
			n.wrongReasons++
			show("%v for %v, want %v and at most %v", want, decides.list(), fails.list(), may.list())
		}
		var need []string
		if want == privacy.Undetermined {
			for i := range s.vars {
				if c.relevant[p]>>i&1 != 0 {
					need = append(need, inqKey(s.vars[i].key))
				}
			}
		}
		slices.Sort(need)
		need = slices.Compact(need)
		switch got := inqMissing(&d, w); {
		case slices.Equal(got, need):
		case !slices.Equal(got, slices.Compact(slices.Clone(got))),
			slices.ContainsFunc(need, func(text string) bool { return !slices.Contains(got, text) }):
			n.short++
			show("missing %q, want %q", got, need)
		default:
			n.long++
			if !s.lenient {
				show("missing %q, want %q", got, need)
			}
		}
	})
}

func inqKey(m privacy.Missing) string {
	if m.Element != 0 {
		return fmt.Sprintf("%v of use %d", m.Element, m.Use)
	}
	return keyText(m)
}

func inqMissing(d *privacy.Decision, w *inqWorld) []string {
	var list []string
	for m := range d.Missing(&w.item) {
		text := inqKey(m)
		if m.Use >= 0 && m.Activity != w.item.Uses[m.Use].For {
			text += " under another activity"
		}
		list = append(list, text)
	}
	slices.Sort(list)
	return list
}

func inqMissingText(d *privacy.Decision, w *inqWorld) string {
	return strings.Join(inqMissing(d, w), ", ")
}

// The variables.

// inqFlag is a question with two answers, and its being open. The first value
// is the case as it is without it.
func inqFlag(name string, key privacy.Missing, ref func(*inqFacts), no, yes, open func(*inqWorld)) inqVar {
	v := inqVar{name: name, key: key, values: []inqValue{{"no", nil, no}, {"yes", ref, yes}}}
	if open != nil {
		v.partial = []inqPartial{{"?", 3, open}}
	}
	return v
}

func keep(*inqWorld) {}

// elementCase is an element that is met, that is not, or that nobody looked at.
func elementCase(use int, e lawfulbasis.Element) inqVar {
	one := lawfulbasis.ElementsOf(e)
	if e == lawfulbasis.LawNamed {
		return lawCase(use)
	}
	key := privacy.Missing{Fact: privacy.TheElement, Element: e, Use: use, Hold: -1}
	return inqFlag("not-"+e.String(), key, func(f *inqFacts) { f.uses[use].lacks[e] = true }, keep,
		func(w *inqWorld) {
			a := &w.item.Uses[use].Assessed
			a.Met, a.Unmet = a.Met.Without(one), a.Unmet.Union(one)
		},
		func(w *inqWorld) { a := &w.item.Uses[use].Assessed; a.Met = a.Met.Without(one) })
}

// lawCase is whether a law is named. A policy with a legal obligation or a public
// task names one for the basis, which counts until somebody finds otherwise.
func lawCase(use int) inqVar {
	one := lawfulbasis.ElementsOf(lawfulbasis.LawNamed)
	return inqVar{
		name: "law", key: privacy.Missing{Fact: privacy.TheElement, Element: lawfulbasis.LawNamed, Use: use, Hold: -1},
		values: []inqValue{
			{"named", nil, keep},
			{"not-named", func(f *inqFacts) { f.uses[use].lacks[lawfulbasis.LawNamed] = true }, func(w *inqWorld) {
				a := &w.item.Uses[use].Assessed
				a.Met, a.Unmet = a.Met.Without(one), a.Unmet.Union(one)
			}},
			{"for-the-basis", func(f *inqFacts) {
				u := &f.uses[use]
				u.lacks[lawfulbasis.LawNamed], u.named = true, u.shape.basis.NeedsLaw()
			}, nil},
		},
		partial: []inqPartial{{"?", 1 | 4, func(w *inqWorld) { a := &w.item.Uses[use].Assessed; a.Met = a.Met.Without(one) }}},
	}
}

func elementCases(use int, list ...lawfulbasis.Element) []inqVar {
	var vars []inqVar
	for _, e := range list {
		vars = append(vars, elementCase(use, e))
	}
	return vars
}

// exceptionCase is an exception from informing, which counts once it is found:
// the controller has to show it.
func exceptionCase(use int) inqVar {
	v := elementCase(use, lawfulbasis.TellingExempt)
	v.values = append(v.values, inqValue{"not-found", v.values[1].ref, v.partial[0].lib})
	v.partial = nil
	return v
}

// without is the case without elements for good.
func without(use int, list ...lawfulbasis.Element) inqVar {
	set := lawfulbasis.ElementsOf(list...)
	return inqVar{name: "without", values: []inqValue{{set.String(), func(f *inqFacts) {
		for _, e := range list {
			f.uses[use].lacks[e] = true
		}
	}, func(w *inqWorld) {
		a := &w.item.Uses[use].Assessed
		a.Met, a.Unmet = a.Met.Without(set), a.Unmet.Union(set)
	}}}}
}

// dayCase is an event that has not happened, or did on one of some days.
func dayCase(name string, key privacy.Missing, ref func(*inqFacts) *int, lib func(*inqWorld) *retention.When, days ...string) inqVar {
	v := inqVar{name: name, key: key, values: []inqValue{
		{"not-yet", func(f *inqFacts) { *ref(f) = never }, func(w *inqWorld) { *lib(w) = retention.NotYet() }},
	}}
	for _, text := range days {
		v.values = append(v.values, inqValue{text, func(f *inqFacts) { *ref(f) = dayNumber(text) }, func(w *inqWorld) { *lib(w) = on(text) }})
	}
	v.partial = []inqPartial{{"?", 1<<len(v.values) - 1, func(w *inqWorld) { *lib(w) = retention.When{} }}}
	return v
}

func closedCase(use int) inqVar {
	return dayCase(fmt.Sprintf("closed%d", use), eventOf(retention.CaseClosed, use),
		func(f *inqFacts) *int { return &f.uses[use].closed },
		func(w *inqWorld) *retention.When { return &w.item.Uses[use].Dates.CaseClosed }, "2023-11-22", "2023-11-23", "2026-11-24")
}

func appliedCase(use int) inqVar {
	return dayCase(fmt.Sprintf("applied%d", use), eventOf(retention.Applied, use),
		func(f *inqFacts) *int { return &f.uses[use].applied },
		func(w *inqWorld) *retention.When { return &w.item.Uses[use].Dates.Applied }, today, "2026-11-24")
}

func bookedCase(use int) inqVar {
	return dayCase(fmt.Sprintf("booked%d", use), eventOf(retention.Booked, use),
		func(f *inqFacts) *int { return &f.uses[use].booked },
		func(w *inqWorld) *retention.When { return &w.item.Uses[use].Dates.Booked }, "2020-12-31", "2021-01-01")
}

func recordedCase(use int) inqVar {
	return dayCase(fmt.Sprintf("recorded%d", use), eventOf(retention.Recorded, use),
		func(f *inqFacts) *int { return &f.uses[use].recorded },
		func(w *inqWorld) *retention.When { return &w.item.Uses[use].Dates.Recorded }, "2025-11-22", "2025-11-23")
}

func registeredCase(use int) inqVar {
	return dayCase(fmt.Sprintf("registered%d", use), eventOf(retention.Registered, use),
		func(f *inqFacts) *int { return &f.uses[use].registered },
		func(w *inqWorld) *retention.When { return &w.item.Uses[use].Dates.Registered }, "2025-11-22", "2025-11-23")
}

func exemptCase(use int) inqVar {
	set := func(x privacy.Fact) func(*inqWorld) { return func(w *inqWorld) { w.item.Uses[use].Exempt = x } }
	return inqFlag("exempt", factOf(privacy.TheExemption, use), func(f *inqFacts) { f.uses[use].exempt = true },
		set(privacy.No), set(privacy.Yes), set(privacy.Unknown))
}

// necessityCase: it was judged necessary, or unnecessary, or nobody has judged
// it, which counts only where it is asked for.
func necessityCase(use int) inqVar {
	set := func(j privacy.Judgement) func(*inqWorld) { return func(w *inqWorld) { w.item.Uses[use].Necessary = j } }
	ref := func(unnecessary, preparation bool) func(*inqFacts) {
		return func(f *inqFacts) { f.uses[use].unnecessary, f.uses[use].preparation = unnecessary, preparation }
	}
	return inqVar{
		name: "necessary", key: factOf(privacy.TheNecessity, use),
		values: []inqValue{
			{"yes", ref(false, true), set(judged(privacy.Yes))},
			{"no", ref(true, false), set(privacy.Judgement{Result: privacy.No, By: "legal", On: refDay})},
			{"would-be", ref(false, true), nil},
			{"would-not-be", ref(false, false), nil},
		},
		partial: []inqPartial{{"?", 4 | 8, set(privacy.Judgement{})}},
	}
}

func givenCase(use int) inqVar {
	return dayCase(fmt.Sprintf("given%d", use), factOf(privacy.TheConsent, use),
		func(f *inqFacts) *int { return &f.uses[use].given },
		func(w *inqWorld) *retention.When { return &w.item.Uses[use].Consent.Given }, today, "2026-11-24")
}

func withdrawnCase(use int) inqVar {
	return dayCase(fmt.Sprintf("withdrawn%d", use), factOf(privacy.TheWithdrawal, use),
		func(f *inqFacts) *int { return &f.uses[use].withdrawn },
		func(w *inqWorld) *retention.When { return &w.item.Uses[use].Consent.Withdrawn }, today, "2026-11-24")
}

func lastDayCase(use int) inqVar {
	v := inqVar{name: "last-day", values: []inqValue{{"none", nil, keep}}}
	for _, text := range []string{"2026-11-22", today} {
		v.values = append(v.values, inqValue{text, func(f *inqFacts) { f.uses[use].lastDay = dayNumber(text) },
			func(w *inqWorld) { w.item.Uses[use].Consent.LastDay = day(text) }})
	}
	return v
}

func objectedCase(use int) inqVar {
	return dayCase(fmt.Sprintf("objected%d", use), factOf(privacy.TheObjection, use),
		func(f *inqFacts) *int { return &f.uses[use].objected },
		func(w *inqWorld) *retention.When { return &w.item.Uses[use].Objection.Received }, today, "2026-11-24")
}

// weighedCase: the objection was weighed, or nobody has yet, which is no unknown
// fact: the use has stopped.
func weighedCase(use int) inqVar {
	v := inqVar{name: fmt.Sprintf("overriding%d", use)}
	for _, c := range []struct {
		name string
		n    int
		j    privacy.Judgement
	}{{"no", -1, judged(privacy.No)}, {"yes", 1, judged(privacy.Yes)}, {"not-judged", 0, privacy.Judgement{}}} {
		v.values = append(v.values, inqValue{c.name, func(f *inqFacts) { f.uses[use].overriding = c.n },
			func(w *inqWorld) { w.item.Uses[use].Objection.Overriding = c.j }})
	}
	return v
}

// outweighedCase: whether grounds override, where nobody having weighed them is
// unknown.
func outweighedCase(use int) inqVar {
	v := weighedCase(use)
	open := v.values[2].lib
	v.key, v.values, v.partial = factOf(privacy.TheOverridingGrounds, use), v.values[:2], []inqPartial{{"?", 3, open}}
	return v
}

// collectedCase: for the purpose asked about, for another, or nobody said.
func (s *inqSpace) collectedCase() inqVar {
	return inqFlag("further", factOf(privacy.TheCollection, -1), func(f *inqFacts) { f.collectedFor = false },
		keep, func(w *inqWorld) { w.item.Of = s.further }, func(w *inqWorld) { w.item.Of = s.unsaid })
}

func excludedCase() inqVar {
	v := inqVar{name: "excluded", values: []inqValue{{"not-raised", nil, keep}}}
	for k := privacy.ExclusionKind(1); k.IsValid(); k++ {
		v.values = append(v.values, inqValue{k.String(), func(f *inqFacts) { f.excluded = true },
			func(w *inqWorld) { w.item.Excluded = privacy.Exclusion{Kind: k, Judged: judged(privacy.Yes)} }})
	}
	v.values = append(v.values,
		inqValue{"no", nil, func(w *inqWorld) {
			w.item.Excluded = privacy.Exclusion{Kind: privacy.Anonymous, Judged: judged(privacy.No)}
		}},
		// While it is undecided, the rules apply.
		inqValue{"undecided", nil, func(w *inqWorld) {
			w.item.Excluded = privacy.Exclusion{Kind: privacy.Anonymous, Judged: judged(privacy.Unknown)}
		}})
	return v
}

// raisedCase is a judgement that counts only when it is raised.
func raisedCase(name string, fact privacy.FactName, ref func(*inqFacts), at func(*inqWorld) *privacy.Judgement) inqVar {
	set := func(j privacy.Judgement) func(*inqWorld) { return func(w *inqWorld) { *at(w) = j } }
	v := inqFlag(name, factOf(fact, -1), ref, set(privacy.Judgement{}), set(judged(privacy.Yes)), set(judged(privacy.Unknown)))
	v.values = append(v.values, inqValue{"judged-no", nil, set(judged(privacy.No))})
	v.partial[0].mask = 7
	return v
}

func orderedCase() inqVar {
	return raisedCase("ordered", privacy.TheErasureOrder, func(f *inqFacts) { f.ordered = true },
		func(w *inqWorld) *privacy.Judgement { return &w.item.ErasureOrdered })
}

func unlawfulCase() inqVar {
	return raisedCase("unlawful", privacy.TheUnlawfulness, func(f *inqFacts) { f.unlawful = true },
		func(w *inqWorld) *privacy.Judgement { return &w.item.Unlawful })
}

func othersCase() inqVar {
	return raisedCase("others", privacy.TheOthersRights, func(f *inqFacts) { f.othersRights = true },
		func(w *inqWorld) *privacy.Judgement { return &w.item.OthersRights })
}

func unreasonableCase() inqVar {
	return raisedCase("unreasonable", privacy.TheTelling, func(f *inqFacts) { f.unreasonable = true },
		func(w *inqWorld) *privacy.Judgement { return &w.item.TellingUnreasonable })
}

func withheldCase() inqVar {
	v := inqVar{name: "withheld", key: factOf(privacy.TheWithholding, -1), values: []inqValue{{"not-raised", nil, keep}}}
	set := func(k privacy.WithholdingKind, x privacy.Fact) func(*inqWorld) {
		return func(w *inqWorld) { w.item.Withheld = privacy.Withholding{Kind: k, Judged: judged(x)} }
	}
	for k := privacy.WithholdingKind(1); k.IsValid(); k++ {
		n := len(v.values)
		v.values = append(v.values, inqValue{k.String(), func(f *inqFacts) { f.withheld = k }, set(k, privacy.Yes)},
			inqValue{"no-" + k.String(), nil, set(k, privacy.No)})
		v.partial = append(v.partial, inqPartial{"?" + k.String(), 3 << n, set(k, privacy.Unknown)})
	}
	return v
}

func allOperations() []privacy.Operation {
	list := []privacy.Operation{0}
	for o := privacy.Operation(1); o.IsValid(); o++ {
		list = append(list, o)
	}
	return list
}

// everyday keeps some values in the part of the space that runs in seconds, and
// what leaves several of them open.
func (v inqVar) everyday(list ...int) inqVar {
	if exhaustive {
		return v
	}
	e := v.some(list...)
	for _, p := range v.partial {
		mask := uint32(0)
		for i, from := range list {
			mask |= p.mask >> from & 1 << i
		}
		if mask&(mask-1) != 0 {
			p.mask = mask
			e.partial = append(e.partial, p)
		}
	}
	return e
}

// some keeps some values, without what leaves several open.
func (v inqVar) some(list ...int) inqVar {
	var values []inqValue
	for _, i := range list {
		values = append(values, v.values[i])
	}
	v.values, v.partial = values, nil
	return v
}

func operationCase(list ...privacy.Operation) inqVar {
	v := inqVar{name: "doing"}
	for _, o := range list {
		v.values = append(v.values, inqValue{"doing-" + o.String(), func(f *inqFacts) { f.doing = o }, func(w *inqWorld) { w.doing = o }})
	}
	return v
}

// heldCase is no hold, one hold of each kind, or nothing said.
func heldCase() inqVar {
	v := inqVar{name: "holds", key: factOf(privacy.TheHolds, -1), values: []inqValue{{"none", nil, keep}}}
	for _, k := range holdKinds {
		v.values = append(v.values, inqValue{k.String(), func(f *inqFacts) {
			f.restricted = k == retention.PersonsClaim || k == retention.OpposedErasure || k == retention.Contest
		}, func(w *inqWorld) { w.item.Holds = privacy.AllHolds(inForce(k)) }})
	}
	v.partial = []inqPartial{{"?", 1<<len(v.values) - 1, func(w *inqWorld) { w.item.Holds = privacy.Holds{} }}}
	return v
}

func informedCase(use int) inqVar {
	return dayCase("informed", factOf(privacy.TheInformation, use),
		func(f *inqFacts) *int { return &f.uses[use].informed },
		func(w *inqWorld) *retention.When { return &w.item.Uses[use].Informed }, today, "2026-11-24")
}

func originCase() inqVar {
	v := inqVar{name: "origin", key: factOf(privacy.TheOrigin, -1)}
	for o := subjects.Origin(1); o.IsValid(); o++ {
		v.values = append(v.values, inqValue{o.String(), func(f *inqFacts) { f.origin = o }, func(w *inqWorld) { w.item.Origin = o }})
	}
	v.partial = []inqPartial{{"?", 1<<len(v.values) - 1, func(w *inqWorld) { w.item.Origin = 0 }}}
	return v
}

// accuracyCase: found accurate, found inaccurate, or open.
func accuracyCase() inqVar {
	set := func(j privacy.Judgement) func(*inqWorld) { return func(w *inqWorld) { w.item.Accurate = j } }
	return inqFlag("inaccurate", factOf(privacy.TheAccuracy, -1), func(f *inqFacts) { f.accuracy = -1 },
		set(judged(privacy.Yes)), set(judged(privacy.No)), set(privacy.Judgement{}))
}

// verifiedCase: nobody having verified it is a state, for restriction.
func verifiedCase() inqVar {
	v := accuracyCase()
	v.partial = nil
	v.values = append(v.values, inqValue{"not-verified", func(f *inqFacts) { f.accuracy = 0 }, func(w *inqWorld) { w.item.Accurate = privacy.Judgement{} }})
	return v
}

func requestCase(kinds ...privacy.RequestKind) inqVar {
	v := inqVar{name: "request"}
	for _, k := range kinds {
		v.values = append(v.values, inqValue{k.String(), func(f *inqFacts) { f.request.kind = k },
			func(w *inqWorld) {
				w.request.Kind, w.request.Received, w.request.Identified = k, refDay, privacy.Yes
			}})
	}
	return v
}

// narrowedCase: the request is about everything, or about the activity of one
// use.
func (s *inqSpace) narrowedCase(uses ...int) inqVar {
	v := inqVar{name: "for", values: []inqValue{{"all", nil, keep}}}
	for _, i := range uses {
		v.values = append(v.values, inqValue{fmt.Sprint(i), func(f *inqFacts) { f.request.narrowedTo = s.shapes[i] },
			func(w *inqWorld) { w.request.For = activityID(i) }})
	}
	return v
}

// identityCase: a request whose sender is identified, is not, is in doubt, or of
// whom nobody has said.
func identityCase() inqVar {
	v := inqFlag("unidentified", factOf(privacy.TheIdentity, -1), func(f *inqFacts) { f.request.unidentified = true }, keep,
		func(w *inqWorld) { w.request.Identified = privacy.No }, func(w *inqWorld) { w.request.Identified = privacy.Unknown })
	v.values = append(v.values, inqValue{"unproven", func(f *inqFacts) { f.request.unproven = true }, nil},
		inqValue{"not-doubted", nil, func(w *inqWorld) { w.request.Doubted = privacy.No }})
	v.partial = append(v.partial, inqPartial{"?doubted", 1 | 4, func(w *inqWorld) { w.request.Doubted = privacy.Yes }})
	return v
}

func excessiveCase() inqVar {
	return raisedCase("excessive", privacy.TheExcess, func(f *inqFacts) { f.request.excessive = true },
		func(w *inqWorld) *privacy.Judgement { return &w.request.Excessive })
}

// settled makes of what is raised and undecided what counts as if it were not
// so: the use has stopped meanwhile.
func (v inqVar) settled() inqVar {
	v.values = append(slices.Clip(v.values), inqValue{"undecided", nil, v.partial[0].lib})
	v.partial = nil
	return v
}

func misdirectedCase() inqVar {
	return raisedCase("misdirected", privacy.TheReceipt, func(f *inqFacts) { f.request.misdirected = true },
		func(w *inqWorld) *privacy.Judgement { return &w.request.Misdirected })
}

func statedCase(name string, ref func(*inqFacts), at func(*inqWorld) *privacy.Fact) inqVar {
	return inqVar{name: name, values: []inqValue{
		{"not-stated", nil, keep},
		{"yes", ref, func(w *inqWorld) { *at(w) = privacy.Yes }},
		{"no", nil, func(w *inqWorld) { *at(w) = privacy.No }},
	}}
}

func contestCase() inqVar {
	v := inqVar{name: "contests"}
	for c := privacy.Contest(0); c == 0 || c.IsValid(); c++ {
		v.values = append(v.values, inqValue{"contests-" + c.String(), func(f *inqFacts) { f.request.contests = c }, func(w *inqWorld) { w.request.Contests = c }})
	}
	return v
}

// disclosedCase: to nobody, to one of some recipients, or not said.
func disclosedCase() inqVar {
	v := inqVar{name: "disclosed", key: factOf(privacy.TheDisclosures, -1), values: []inqValue{{"none", nil, keep}}}
	for _, c := range []struct {
		name string
		told bool
		d    privacy.Disclosure
	}{
		{"to-client", true, privacy.Disclosure{To: lawfulbasis.ToClient, On: on("2026-01-01")}},
		{"to-processor", true, privacy.Disclosure{To: lawfulbasis.ToProcessor, On: on("2026-01-01")}},
		{"to-authority", true, privacy.Disclosure{To: lawfulbasis.ToOtherAuthority, On: on("2026-01-01"), Inquiry: privacy.No}},
		{"in-inquiry", false, privacy.Disclosure{To: lawfulbasis.ToOtherAuthority, On: on("2026-01-01"), Inquiry: privacy.Yes}},
		{"to-the-person", false, privacy.Disclosure{To: lawfulbasis.ToDataSubject, On: on("2026-01-01")}},
		{"tomorrow", false, privacy.Disclosure{To: lawfulbasis.ToClient, On: on("2026-11-24")}},
	} {
		list := privacy.AllDisclosures(c.d)
		v.values = append(v.values, inqValue{c.name, func(f *inqFacts) { f.told = c.told }, func(w *inqWorld) { w.item.Disclosures = list }})
	}
	v.partial = []inqPartial{{"?", 1<<len(v.values) - 1, func(w *inqWorld) { w.item.Disclosures = privacy.Disclosures{} }}}
	return v
}

// The spaces.

var allBases = []lawfulbasis.Basis{
	lawfulbasis.Consent, lawfulbasis.Contract, lawfulbasis.LegalObligation, lawfulbasis.VitalInterests, lawfulbasis.PublicTask, lawfulbasis.LegitimateInterests,
}

// elementsOf are the elements that a basis or a condition asks for, in order.
func elementsOf(asked ...[]lawfulbasis.ElementSet) []lawfulbasis.Element {
	var all lawfulbasis.ElementSet
	for _, sets := range asked {
		for _, s := range sets {
			all = all.Union(s)
		}
	}
	return slices.Collect(all.All())
}

// thinned leaves out, of elements that all are asked for alike, all but two:
// what is true of two of them is true of any.
func thinned(list []lawfulbasis.Element) []lawfulbasis.Element {
	if exhaustive {
		return list
	}
	alike := lawfulbasis.ElementsOf(lawfulbasis.Unbundled, lawfulbasis.SpecificToPurpose, lawfulbasis.InformedConsent, lawfulbasis.AffirmativeAct,
		lawfulbasis.Demonstrable, lawfulbasis.Distinguishable, lawfulbasis.InterestReal, lawfulbasis.NoLawForbids)
	return slices.DeleteFunc(slices.Clone(list), alike.Has)
}

func shapeName(s *inqShape) string {
	if s.processor {
		return "processor"
	}
	text := fmt.Sprintf("%v/%v", s.basis, s.purpose)
	if s.condition != 0 {
		text += "/" + s.condition.String()
	}
	return text
}

// A1 to F5: each basis with every one of its elements.
func basisElementSpaces() []*inqSpace {
	var list []*inqSpace
	for _, b := range allBases {
		shape := &inqShape{basis: b, purpose: lawfulbasis.Collection, limit: true}
		list = append(list, &inqSpace{
			name: "basis " + b.String(), shapes: []*inqShape{shape}, asks: []inqAsked{inqMayProcess},
			vars: elementCases(0, thinned(elementsOf(b.Asks()))...),
		})
	}
	consent := &inqShape{basis: lawfulbasis.Consent, purpose: lawfulbasis.Collection, limit: true}
	list = append(list, &inqSpace{
		name: "the days of a consent", shapes: []*inqShape{consent}, asks: []inqAsked{inqMayProcess},
		vars: append(elementCases(0, lawfulbasis.EasyToWithdraw), givenCase(0), withdrawnCase(0), lastDayCase(0), closedCase(0), operationCase(allOperations()...)),
	})
	return list
}

// 9(2)(a) to (j) with every basis, since they share elements.
func conditionSpaces() []*inqSpace {
	var list []*inqSpace
	for c := lawfulbasis.Condition(1); c.IsValid(); c++ {
		for _, b := range allBases {
			if !exhaustive && c == lawfulbasis.ExplicitConsent && b != lawfulbasis.Contract {
				continue
			}
			shape := &inqShape{basis: b, condition: c, purpose: lawfulbasis.Collection, limit: true}
			elements := elementsOf(b.Asks(), c.Asks())
			if len(elements) > 12 || !exhaustive {
				elements = slices.DeleteFunc(elements, func(e lawfulbasis.Element) bool {
					return lawfulbasis.FreelyGiven <= e && e < lawfulbasis.Distinguishable || e == lawfulbasis.InterestReal || e == lawfulbasis.NoLawForbids ||
						e == lawfulbasis.InterestLawful || e == lawfulbasis.ParentAuthorises || e == lawfulbasis.CounsellingService
				})
			}
			list = append(list, &inqSpace{
				name: "special " + shapeName(shape), shapes: []*inqShape{shape}, kinds: subjects.KindsOf(subjects.Health), asks: []inqAsked{inqMayProcess},
				vars: elementCases(0, elements...),
			})
		}
	}
	return list
}

// inferenceSpaces: what can be inferred is special too.
func inferenceSpaces() []*inqSpace {
	var list []*inqSpace
	for c := lawfulbasis.Condition(0); c == 0 || c.IsValid(); c++ {
		for _, kinds := range []subjects.KindSet{{}, subjects.KindsOf(subjects.Health), subjects.KindsOf(subjects.CriminalOffence), subjects.KindsOf(subjects.CriminalOffence, subjects.Health)} {
			if c == 0 && kinds.Has(subjects.Health) {
				continue
			}
			shape := &inqShape{basis: lawfulbasis.Contract, condition: c, purpose: lawfulbasis.Collection, limit: true}
			elements := elementsOf(c.Asks())
			elements = slices.DeleteFunc(elements, func(e lawfulbasis.Element) bool {
				return lawfulbasis.FreelyGiven <= e && e < lawfulbasis.EasyToWithdraw || e == lawfulbasis.ParentAuthorises || e == lawfulbasis.CounsellingService
			})
			elements = append(elements, lawfulbasis.NothingInferred)
			if kinds.Has(subjects.CriminalOffence) {
				elements = append(elements, lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal)
				if len(elements) <= 6 {
					// One more of a chain of tests, none of which looks at another.
					elements = append(elements, lawfulbasis.NoConvictionRegister)
				}
			}
			list = append(list, &inqSpace{
				name: "inferred " + shapeName(shape) + " " + kinds.String(), shapes: []*inqShape{shape}, kinds: kinds, asks: []inqAsked{inqMayProcess},
				vars: elementCases(0, elements...),
			})
		}
	}
	return list
}

// furtherSpaces: CP1 to CP5, with the condition and the purposes that share an
// element with them. Where nobody said what the item was collected for, that is
// called missing although the shared element decides.
func furtherSpaces() []*inqSpace {
	var list []*inqSpace
	for _, p := range []lawfulbasis.Purpose{lawfulbasis.Collection, lawfulbasis.Research, lawfulbasis.Statistics, lawfulbasis.Archiving} {
		for _, c := range []lawfulbasis.Condition{0, lawfulbasis.ArchivingOrResearch} {
			shape := &inqShape{basis: lawfulbasis.Contract, purpose: p, condition: c, limit: true}
			s := &inqSpace{name: "further " + shapeName(shape), shapes: []*inqShape{shape}, asks: []inqAsked{inqMayProcess}}
			elements := []lawfulbasis.Element{lawfulbasis.FurtherConsent, lawfulbasis.FurtherLaw, lawfulbasis.ResearchSafeguards, lawfulbasis.Compatible}
			if c != 0 {
				s.kinds = subjects.KindsOf(subjects.Health)
				elements = append(elements, lawfulbasis.LawNamed, lawfulbasis.ResearchNeed)
			}
			s.vars = append(elementCases(0, elements...), s.collectedCase())
			list = append(list, s)
		}
	}
	return list
}

// ordinarySpaces: the tests that share no fact with any other: MP04, MP12, MP14,
// MP17, MP19.
func ordinarySpaces() []*inqSpace {
	shape := &inqShape{basis: lawfulbasis.Contract, purpose: lawfulbasis.Collection, limit: true}
	return []*inqSpace{
		{name: "purpose and data", shapes: []*inqShape{shape}, asks: []inqAsked{inqMayProcess},
			vars: elementCases(0, lawfulbasis.PurposeSpecified, lawfulbasis.PurposeExplicit, lawfulbasis.PurposeLegitimate, lawfulbasis.DataNecessary)},
		{name: "identifier", shapes: []*inqShape{shape}, kinds: subjects.KindsOf(subjects.NationalID), asks: []inqAsked{inqMayProcess},
			vars: elementCases(0, lawfulbasis.IdentificationNeeded, lawfulbasis.NumberNecessary)},
		{name: "impact and processor", shapes: []*inqShape{shape}, asks: []inqAsked{inqMayProcess},
			vars: elementCases(0, lawfulbasis.ImpactAssessmentNotNeeded, lawfulbasis.ImpactAssessed, lawfulbasis.ConsultationSettled,
				lawfulbasis.NoProcessor, lawfulbasis.ProcessorGuarantees, lawfulbasis.ProcessorContract, lawfulbasis.SecurityAssessed)},
	}
}

// decisionSpaces: AD1 to AD7, for processing and as a question of its own.
func decisionSpaces() []*inqSpace {
	var list []*inqSpace
	for _, b := range allBases {
		for _, c := range []lawfulbasis.Condition{0, lawfulbasis.ExplicitConsent, lawfulbasis.SubstantialPublicInterest, lawfulbasis.ClaimsOrCourts} {
			for _, kinds := range []subjects.KindSet{{}, subjects.KindsOf(subjects.Health)} {
				if c == 0 && !kinds.IsEmpty() {
					continue
				}
				shape := &inqShape{basis: b, condition: c, purpose: lawfulbasis.Collection, limit: true}
				elements := []lawfulbasis.Element{
					lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw, lawfulbasis.ExplicitStatement,
					lawfulbasis.DecisionSafeguards, lawfulbasis.ConcernsNoChild, lawfulbasis.NothingInferred,
				}
				if c == lawfulbasis.SubstantialPublicInterest || c == lawfulbasis.ClaimsOrCourts {
					elements = append(elements, slices.Collect(c.Asks()[len(c.Asks())-1].All())...)
				}
				s := &inqSpace{
					name: "decision " + shapeName(shape) + " " + kinds.String(), shapes: []*inqShape{shape}, kinds: kinds,
					asks: []inqAsked{inqMayProcess, inqMayDecide},
					vars: append(elementCases(0, elements...), without(0, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect), elementCase(0, lawfulbasis.NoDecision)),
				}
				list = append(list, s)
			}
		}
	}
	shape := &inqShape{basis: lawfulbasis.Contract, purpose: lawfulbasis.Collection, limit: true}
	list = append(list, &inqSpace{name: "is it a decision", shapes: []*inqShape{shape}, asks: []inqAsked{inqMayProcess, inqMayDecide, inqHumanDecision, inqHasRight(lawfulbasis.RightAgainstAutomatedDecisions)},
		vars: append(elementCases(0, lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect, lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw),
			requestCase(privacy.AskHumanDecision))})
	return list
}

// objectionSpaces: MP05 to MP07, by basis, purpose and operation.
func objectionSpaces() []*inqSpace {
	var list []*inqSpace
	for _, b := range allBases {
		for _, p := range []lawfulbasis.Purpose{lawfulbasis.Collection, lawfulbasis.Marketing, lawfulbasis.Research, lawfulbasis.Archiving} {
			shape := &inqShape{basis: b, purpose: p, limit: true}
			s := &inqSpace{name: "objection " + shapeName(shape), shapes: []*inqShape{shape}, asks: []inqAsked{inqMayProcess}}
			s.vars = []inqVar{operationCase(allOperations()...), heldCase(), objectedCase(0), weighedCase(0), unlawfulCase(), orderedCase().everyday(0, 1)}
			list = append(list, s)
			asked := &inqSpace{name: "asked " + shapeName(shape), shapes: []*inqShape{shape}, asks: []inqAsked{inqMayProcess}}
			kinds := []privacy.RequestKind{0}
			for k := privacy.RequestKind(1); k.IsValid(); k++ {
				kinds = append(kinds, k)
			}
			asked.vars = []inqVar{requestCase(kinds...), asked.narrowedCase(0), misdirectedCase().settled().everyday(0, 1, 3), excessiveCase().settled().everyday(0, 1, 3),
				objectedCase(0), weighedCase(0), operationCase(0, privacy.OrdinaryUse, privacy.PursuingClaim).everyday(1, 2)}
			if b == lawfulbasis.Consent || exhaustive {
				asked.vars = append(asked.vars, withdrawnCase(0))
			}
			list = append(list, asked)
		}
	}
	return list
}

// timeSpaces: MP15, by every shape of rules, with the holds.
func timeSpaces() []*inqSpace {
	var list []*inqSpace
	for shape := range 32 {
		s := &inqShape{
			basis: lawfulbasis.Contract, purpose: lawfulbasis.Collection,
			begins: shape&1 != 0, limit: shape&2 != 0, duty: shape&4 != 0, item: shape&8 != 0, bound: shape&16 != 0,
		}
		if !s.limit && !s.duty && !s.item && !s.bound {
			continue
		}
		sp := &inqSpace{name: fmt.Sprintf("time begins=%v limit=%v duty=%v item=%v bound=%v", s.begins, s.limit, s.duty, s.item, s.bound), shapes: []*inqShape{s}, asks: []inqAsked{inqMayProcess}}
		if s.begins {
			sp.vars = append(sp.vars, appliedCase(0))
		}
		if s.limit {
			sp.vars = append(sp.vars, closedCase(0))
		}
		if s.duty {
			sp.vars = append(sp.vars, bookedCase(0))
		}
		if s.item {
			sp.vars = append(sp.vars, recordedCase(0))
		}
		if s.bound {
			sp.vars = append(sp.vars, registeredCase(0))
		}
		if s.item || s.bound {
			sp.vars = append(sp.vars, exemptCase(0))
		}
		sp.vars = append(sp.vars, necessityCase(0), heldCase().everyday(0, 1, 4, 6), operationCase(privacy.OrdinaryUse, privacy.Storing))
		list = append(list, sp)
	}
	return list
}

// roleSpaces: MP03, and what is not reached or not there.
func roleSpaces() []*inqSpace {
	processor := &inqShape{processor: true, purpose: lawfulbasis.Collection}
	own := &inqShape{basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.Security, limit: true}
	var list []*inqSpace
	for _, shapes := range [][]*inqShape{{processor}, {processor, own}, {own, processor}} {
		s := &inqSpace{name: "roles " + shapeName(shapes[0]), shapes: shapes, asks: []inqAsked{inqMayProcess}}
		s.vars = append(elementCases(0, lawfulbasis.Instructed, lawfulbasis.PurposeSpecified), operationCase(allOperations()...), heldCase(), unlawfulCase(), excludedCase())
		list = append(list, s)
	}
	return list
}

func inqRequests() []inqAsked {
	return []inqAsked{inqAccess, inqRectification, inqRestriction, inqPortability, inqEndOfUse, inqHumanDecision}
}

var kindAsked = map[privacy.Question]privacy.RequestKind{
	privacy.AskRequiresAccess: privacy.AskAccess, privacy.AskRequiresRectification: privacy.AskRectification, privacy.AskRequiresRestriction: privacy.AskRestriction,
	privacy.AskRequiresPortability: privacy.AskPortability, privacy.AskRequiresEndOfUse: privacy.AskObjection, privacy.AskRequiresHumanDecision: privacy.AskHumanDecision,
	privacy.AskRequiresErasureOnRequest: privacy.AskErasure,
}

// gateRightSpaces: G for each right, on the merits both ways.
func gateRightSpaces() []*inqSpace {
	var list []*inqSpace
	own := &inqShape{basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.Security, limit: true}
	agreed := &inqShape{basis: lawfulbasis.Consent, purpose: lawfulbasis.Marketing, limit: true}
	processor := &inqShape{processor: true, purpose: lawfulbasis.Collection}
	for _, shapes := range [][]*inqShape{{own}, {agreed}, {processor}, {own, processor}} {
		for _, q := range inqRequests() {
			kinds := []privacy.RequestKind{kindAsked[q.question], privacy.AskUnnamed}
			if q.question == privacy.AskRequiresEndOfUse {
				kinds = append(kinds, privacy.AskWithdrawal)
			}
			s := &inqSpace{name: "gate " + shapeName(shapes[0]) + fmt.Sprint(len(shapes)), shapes: shapes, asks: []inqAsked{q}}
			s.vars = []inqVar{requestCase(kinds...), identityCase(), excessiveCase().everyday(0, 1), misdirectedCase().everyday(0, 1), excludedCase().some(0, 1, 8, 9),
				withheldCase().everyday(0, 1, 7, 8, 13, 15, 16)}
			list = append(list, s)
		}
	}
	return list
}

// meritSpaces: each right's own table.
func meritSpaces() []*inqSpace {
	var list []*inqSpace
	own := &inqShape{basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.Security, limit: true}
	s := &inqSpace{name: "access", shapes: []*inqShape{own}, asks: []inqAsked{inqAccess}}
	s.vars = []inqVar{requestCase(privacy.AskAccess, privacy.AskUnnamed), withheldCase(), othersCase(), accuracyCase()}
	list = append(list, s)
	s = &inqSpace{name: "rectification", shapes: []*inqShape{own}, asks: []inqAsked{inqRectification}}
	s.vars = []inqVar{requestCase(privacy.AskRectification, privacy.AskUnnamed), withheldCase(), contestCase(), accuracyCase()}
	list = append(list, s)
	for _, b := range allBases {
		for _, p := range []lawfulbasis.Purpose{lawfulbasis.Security, lawfulbasis.Marketing, lawfulbasis.Research} {
			shape := &inqShape{basis: b, purpose: p, limit: true}
			s = &inqSpace{name: "restriction " + shapeName(shape), shapes: []*inqShape{shape}, asks: []inqAsked{inqRestriction}}
			s.vars = []inqVar{requestCase(privacy.AskRestriction), contestCase().everyday(0, 1, 4), verifiedCase(), unlawfulCase(),
				statedCase("opposes", func(f *inqFacts) { f.request.opposesErasure = true }, func(w *inqWorld) *privacy.Fact { return &w.request.OpposesErasure }).everyday(0, 1),
				statedCase("needs", func(f *inqFacts) { f.request.needsForClaim = true }, func(w *inqWorld) *privacy.Fact { return &w.request.NeedsForClaim }).everyday(0, 1),
				closedCase(0), objectedCase(0), weighedCase(0)}
			list = append(list, s)
		}
	}
	for _, b := range allBases {
		for _, c := range []lawfulbasis.Condition{0, lawfulbasis.ExplicitConsent, lawfulbasis.MadePublic} {
			for _, kinds := range []subjects.KindSet{{}, subjects.KindsOf(subjects.Health)} {
				if c == 0 && !kinds.IsEmpty() {
					continue
				}
				shape := &inqShape{basis: b, condition: c, purpose: lawfulbasis.Security, limit: true}
				processor := &inqShape{processor: true, purpose: lawfulbasis.Collection}
				other := &inqShape{basis: lawfulbasis.Consent, purpose: lawfulbasis.TalentPool, condition: c, limit: true}
				for _, shapes := range [][]*inqShape{{shape}, {shape, other}, {shape, processor}} {
					s = &inqSpace{name: "portability " + shapeName(shape) + kinds.String(), shapes: shapes, kinds: kinds, asks: []inqAsked{inqPortability, inqHasRight(lawfulbasis.RightToPortability)}}
					s.vars = append(elementCases(0, lawfulbasis.AutomatedMeans), originCase(), othersCase(), requestCase(privacy.AskPortability))
					if len(shapes) == 2 {
						s.vars = append(s.vars, elementCase(1, lawfulbasis.AutomatedMeans))
					}
					list = append(list, s)
				}
			}
		}
	}
	processor := &inqShape{processor: true, purpose: lawfulbasis.Collection}
	for _, b := range allBases {
		for _, p := range []lawfulbasis.Purpose{lawfulbasis.Security, lawfulbasis.Marketing, lawfulbasis.Research, lawfulbasis.Archiving} {
			shape := &inqShape{basis: b, purpose: p, limit: true}
			for _, second := range []*inqShape{
				nil, processor, {basis: lawfulbasis.Consent, purpose: lawfulbasis.TalentPool, limit: true}, {basis: lawfulbasis.PublicTask, purpose: lawfulbasis.Website, limit: true},
				{basis: lawfulbasis.Contract, purpose: lawfulbasis.Marketing, limit: true},
			} {
				shapes := []*inqShape{shape}
				if second != nil {
					shapes = append(shapes, second)
				}
				s = &inqSpace{name: "end of use " + shapeName(shape) + fmt.Sprint(len(shapes)), shapes: shapes, asks: []inqAsked{inqEndOfUse}}
				s.vars = []inqVar{requestCase(privacy.AskObjection, privacy.AskWithdrawal, privacy.AskErasure, privacy.AskUnnamed), outweighedCase(0), s.narrowedCase(0)}
				if second != nil {
					s.vars = append(s.vars, outweighedCase(1), elementCase(1, lawfulbasis.NoDecision))
					s.vars[2] = s.narrowedCase(0, 1)
				}
				list = append(list, s)
				s = &inqSpace{name: "rights " + shapeName(shape) + fmt.Sprint(len(shapes)), shapes: shapes}
				for r := range lawfulbasis.AllRights() {
					s.asks = append(s.asks, inqHasRight(r))
				}
				s.vars = append(elementCases(0, lawfulbasis.AutomatedMeans, lawfulbasis.NoDecision), without(0, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect),
					originCase(), othersCase().everyday(0, 1), withheldCase().some(0, 1, 15).everyday(0, 2), excludedCase().some(0, 1))
				if !exhaustive && len(shapes) == 2 && !second.processor {
					continue
				}
				list = append(list, s)
			}
		}
	}
	s = &inqSpace{name: "human decision", shapes: []*inqShape{own, {basis: lawfulbasis.Contract, purpose: lawfulbasis.CreditAssessment, limit: true}, processor}, asks: []inqAsked{inqHumanDecision}}
	s.vars = append(elementCases(0, lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect, lawfulbasis.DecisionByLaw),
		elementCases(1, lawfulbasis.NoDecision, lawfulbasis.DecisionByLaw)...)
	s.vars = append(s.vars, without(1, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect), requestCase(privacy.AskHumanDecision), s.narrowedCase(0, 1, 2))
	list = append(list, s)
	s = &inqSpace{name: "notification", shapes: []*inqShape{own}, asks: []inqAsked{inqNotification}}
	s.vars = []inqVar{disclosedCase(), unreasonableCase(), excludedCase()}
	list = append(list, s)
	s = &inqSpace{name: "information", shapes: []*inqShape{own}, asks: []inqAsked{inqInformation}}
	s.vars = []inqVar{informedCase(0), originCase(), exceptionCase(0), withheldCase(), excludedCase()}
	list = append(list, s)
	return list
}

// compareCases compares spaces. Admitted is how often a fact that does not
// matter is called missing: a count to be pinned, and to be lowered with the
// library.
func compareCases(t *testing.T, list []*inqSpace, admitted int) {
	t.Helper()
	var sum inqTally
	for _, s := range list {
		s.lenient = admitted > 0
		n := s.compare(t)
		if admitted == 0 && n.long > 0 || n.wrong() > n.long {
			t.Errorf("%s: %v", s.name, n)
		}
		sum.add(n)
	}
	require.Equal(t, admitted, sum.long, "facts called missing that do not matter")
	t.Logf("%d spaces: %v", len(list), &sum)
}

func TestInquiryBasis(t *testing.T)     { t.Parallel(); compareCases(t, basisElementSpaces(), 0) }
func TestInquiryCondition(t *testing.T) { t.Parallel(); compareCases(t, conditionSpaces(), 0) }
func TestInquiryInference(t *testing.T) { t.Parallel(); compareCases(t, inferenceSpaces(), 0) }
func TestInquiryFurther(t *testing.T)   { t.Parallel(); compareCases(t, furtherSpaces(), 96) }
func TestInquiryOrdinary(t *testing.T)  { t.Parallel(); compareCases(t, ordinarySpaces(), 0) }
func TestInquiryDecision(t *testing.T)  { t.Parallel(); compareCases(t, decisionSpaces(), 0) }
func TestInquiryObjection(t *testing.T) { t.Parallel(); compareCases(t, objectionSpaces(), 0) }
func TestInquiryTime(t *testing.T)      { t.Parallel(); compareCases(t, timeSpaces(), 0) }
func TestInquiryRoles(t *testing.T)     { t.Parallel(); compareCases(t, roleSpaces(), 0) }
func TestInquiryGates(t *testing.T)     { t.Parallel(); compareCases(t, gateRightSpaces(), 0) }
func TestInquiryMerits(t *testing.T)    { t.Parallel(); compareCases(t, meritSpaces(), 0) }

// TestInquirySameActivity: of several uses for the activity one that may be made
// is enough, and other activities do not matter. Where a fact of the item is open
// and one use lacks nothing else, what another use lacks is called missing too.
func TestInquirySameActivity(t *testing.T) {
	t.Parallel()
	own := &inqShape{basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.Collection, limit: true}
	other := &inqShape{basis: lawfulbasis.Contract, purpose: lawfulbasis.Website, limit: true}
	s := &inqSpace{name: "same activity", shapes: []*inqShape{own, own, other}, asks: []inqAsked{inqMayProcess, inqMayDecide}}
	s.vars = append(elementCases(0, lawfulbasis.DataNecessary, lawfulbasis.PurposeSpecified), elementCases(1, lawfulbasis.DataNecessary, lawfulbasis.InterestPrevails)...)
	s.vars = append(s.vars, elementCase(2, lawfulbasis.DataNecessary), objectedCase(1), unlawfulCase(), heldCase())
	compareCases(t, []*inqSpace{s}, 384)
}

// inqGroup is one test of processing, by facts that no other test looks at.
type inqGroup struct {
	name       string
	code       privacy.ReasonCode
	fail, open func(*inqSpace, *inqWorld)
	missing    string
}

// compositionSpace is an activity of which every test of processing can fail.
func compositionSpace() *inqSpace {
	shape := &inqShape{
		basis: lawfulbasis.Consent, condition: lawfulbasis.HealthCare, purpose: lawfulbasis.Research, begins: true, limit: true, item: true,
	}
	return &inqSpace{
		name: "composition", shapes: []*inqShape{shape}, asks: []inqAsked{inqMayProcess},
		kinds: subjects.KindsOf(subjects.Health, subjects.CriminalOffence, subjects.NationalID),
	}
}

func compositionGroups() []inqGroup {
	unmet := func(w *inqWorld, list ...lawfulbasis.Element) {
		a, set := &w.item.Uses[0].Assessed, lawfulbasis.ElementsOf(list...)
		a.Met, a.Unmet = a.Met.Without(set), a.Unmet.Union(set)
	}
	unsaid := func(w *inqWorld, e lawfulbasis.Element) {
		a, set := &w.item.Uses[0].Assessed, lawfulbasis.ElementsOf(e)
		a.Met, a.Unmet = a.Met.Without(set), a.Unmet.Without(set)
	}
	// element is a test that fails with one element, once others are not met.
	element := func(code privacy.ReasonCode, e lawfulbasis.Element, others ...lawfulbasis.Element) inqGroup {
		return inqGroup{
			name: e.String(), code: code, missing: e.String() + " of use 0",
			fail: func(_ *inqSpace, w *inqWorld) { unmet(w, append(others, e)...) },
			open: func(_ *inqSpace, w *inqWorld) { unmet(w, others...); unsaid(w, e) },
		}
	}
	// when is a test that fails with a day.
	when := func(code privacy.ReasonCode, missing string, fail retention.When, at func(*inqWorld) *retention.When) inqGroup {
		return inqGroup{
			name: code.String(), code: code, missing: missing,
			fail: func(_ *inqSpace, w *inqWorld) { *at(w) = fail },
			open: func(_ *inqSpace, w *inqWorld) { *at(w) = retention.When{} },
		}
	}
	// judgement is a test that fails with what was raised.
	judgement := func(code privacy.ReasonCode, missing string, at func(*inqWorld) *privacy.Judgement) inqGroup {
		return inqGroup{
			name: code.String(), code: code, missing: missing,
			fail: func(_ *inqSpace, w *inqWorld) { *at(w) = judged(privacy.Yes) },
			open: func(_ *inqSpace, w *inqWorld) { *at(w) = judged(privacy.Unknown) },
		}
	}
	further := []lawfulbasis.Element{lawfulbasis.FurtherConsent, lawfulbasis.FurtherLaw, lawfulbasis.Compatible, lawfulbasis.ResearchSafeguards}
	return []inqGroup{
		judgement(privacy.ProcessedUnlawfully, "unlawfulness", func(w *inqWorld) *privacy.Judgement { return &w.item.Unlawful }),
		judgement(privacy.ErasureOrdered, "erasure-order", func(w *inqWorld) *privacy.Judgement { return &w.item.ErasureOrdered }),
		element(privacy.PurposeUnclear, lawfulbasis.PurposeExplicit),
		{"restriction", privacy.UseRestricted, func(_ *inqSpace, w *inqWorld) { w.item.Holds = privacy.AllHolds(inForce(retention.Contest)) },
			func(_ *inqSpace, w *inqWorld) { w.item.Holds = privacy.Holds{} }, "holds"},
		when(privacy.ObjectionStands, "objection of use 0", on("2026-01-01"), func(w *inqWorld) *retention.When { return &w.item.Uses[0].Objection.Received }),
		element(privacy.BasisFails, lawfulbasis.FreelyGiven),
		when(privacy.ConsentLacking, "consent of use 0", retention.NotYet(), func(w *inqWorld) *retention.When { return &w.item.Uses[0].Consent.Given }),
		when(privacy.ConsentWithdrawn, "withdrawal of use 0", on("2026-01-01"), func(w *inqWorld) *retention.When { return &w.item.Uses[0].Consent.Withdrawn }),
		{"further", privacy.PurposeIncompatible, func(s *inqSpace, w *inqWorld) { w.item.Of = s.further; unmet(w, further...) },
			func(s *inqSpace, w *inqWorld) { w.item.Of = s.unsaid; unmet(w, further...) }, "collection"},
		element(privacy.ConditionFails, lawfulbasis.CarePurpose),
		element(privacy.CriminalDataBarred, lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal),
		element(privacy.IdentifierBarred, lawfulbasis.NumberNecessary),
		element(privacy.DecisionBarred, lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect, lawfulbasis.ConcernsNoChild),
		element(privacy.DataUnnecessary, lawfulbasis.DataNecessary),
		when(privacy.PurposeNotBegun, "applied of use 0", retention.NotYet(), func(w *inqWorld) *retention.When { return &w.item.Uses[0].Dates.Applied }),
		when(privacy.PurposeEnded, "case-closed of use 0", on("2015-01-01"), func(w *inqWorld) *retention.When { return &w.item.Uses[0].Dates.CaseClosed }),
		when(privacy.MaximumPassed, "recorded of use 0", on("2015-01-01"), func(w *inqWorld) *retention.When { return &w.item.Uses[0].Dates.Recorded }),
		element(privacy.ImpactUnassessed, lawfulbasis.ConsultationSettled),
		element(privacy.ProcessorUnfit, lawfulbasis.ProcessorContract, lawfulbasis.NoProcessor),
	}
}

// TestInquiryComposition: nothing but the tests makes the answer. Every three of
// them, and random choices of all, each passed, failed and open: one that fails
// decides and all that fail are named; otherwise one that is open leaves it
// open, and what is missing is what all open ones miss; otherwise it is
// permitted.
func TestInquiryComposition(t *testing.T) {
	t.Parallel()
	s := compositionSpace()
	s.build(t)
	groups := compositionGroups()
	n := 0
	check := func(state func(g int) int) {
		n++
		w := s.world()
		var fails codeSet
		var missing, said []string
		for g := range groups {
			switch state(g) {
			case 1:
				groups[g].fail(s, w)
				fails = fails.or(codesOf(groups[g].code))
				said = append(said, groups[g].name+" fails")
			case 2:
				groups[g].open(s, w)
				missing = append(missing, groups[g].missing)
				said = append(said, groups[g].name+" open")
			}
		}
		want := privacy.Permitted
		switch {
		case !fails.isEmpty():
			want, missing = privacy.Forbidden, nil
		case len(missing) > 0:
			want = privacy.Undetermined
		}
		slices.Sort(missing)
		d := inqMayProcess.ask(s.policy, w)
		if d.Outcome() != want {
			t.Fatalf("%q: %v, want %v", said, d.Outcome(), want)
		}
		if want == privacy.Forbidden && codesOf(decidedBy(d)...) != fails {
			t.Fatalf("%q: for %v, want %v", said, decidedBy(d), fails.list())
		}
		if got := inqMissing(&d, w); !slices.Equal(got, missing) {
			t.Fatalf("%q: missing %q, want %q", said, got, missing)
		}
	}
	for a := range groups {
		for b := range a {
			for c := range b {
				for states := range 27 {
					check(func(g int) int {
						switch g {
						case a:
							return states % 3
						case b:
							return states / 3 % 3
						case c:
							return states / 9
						}
						return 0
					})
				}
			}
		}
	}
	r := rand.New(rand.NewPCG(7, 11))
	for i := range 20_000 {
		states := make([]int, len(groups))
		for g := range states {
			switch {
			case r.IntN(3) > 0:
			case i%2 == 0:
				states[g] = 2 // a few open and none failed, or the answer would always be no
			default:
				states[g] = r.IntN(3)
			}
		}
		check(func(g int) int { return states[g] })
	}
	t.Logf("%d tests, %d combinations", len(groups), n)
}
