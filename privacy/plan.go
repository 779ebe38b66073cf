package privacy

import (
	"iter"
	"slices"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/retention"
)

// Inventory is every dataset in which a host has data about a person. It never
// changes. Inventories are made by [Policy.Inventory]; the zero Inventory makes
// empty plans.
type Inventory struct {
	policy *Policy
	sets   []*Dataset
	depth  []int
}

// Inventory checks that the datasets belong to the policy, that no name stands
// twice, and that every parent is there, without a circle. The error is a
// [*SpecError] with every fault.
func (p *Policy) Inventory(sets ...*Dataset) (*Inventory, error) {
	c := checker{}
	byName := map[string]int{}
	for i, d := range sets {
		if d == nil || d.policy == nil || d.policy != p {
			c.fault("datasets", NotCovered)
			return nil, &SpecError{Name: p.stated().ID, Faults: c.faults}
		}
		if _, ok := byName[d.spec.Name]; ok {
			c.fault("datasets["+d.spec.Name+"]", Repeated)
		}
		byName[d.spec.Name] = i
	}
	inv := &Inventory{policy: p, sets: slices.Clone(sets), depth: make([]int, len(sets))}
	for i, d := range sets {
		for at := d; at.spec.Parent != ""; inv.depth[i]++ {
			up, ok := byName[at.spec.Parent]
			if !ok || inv.depth[i] > len(sets) {
				c.fault("datasets["+d.spec.Name+"].parent", NotValid)
				break
			}
			at = sets[up]
		}
	}
	if len(c.faults) > 0 {
		return nil, &SpecError{Name: p.stated().ID, Faults: c.faults}
	}
	return inv, nil
}

// MustInventory is [Policy.Inventory] for tables that are part of a program: it
// panics on a fault.
func (p *Policy) MustInventory(sets ...*Dataset) *Inventory {
	inv, err := p.Inventory(sets...)
	if err != nil {
		panic(err.Error())
	}
	return inv
}

// Action is what to do with an item. The zero value is not said.
//
// Do not reorder. New values go last.
type Action uint8

const (
	_ Action = iota
	// Ask: find out what is missing; nothing is erased meanwhile.
	Ask
	// Forward: pass it on to the controller.
	Forward
	// AnswerFirst: answer the access request or decide the contest, then erase.
	AnswerFirst
	// Keep: it stays.
	Keep
	// Restrict: it stays for a duty, an order or a claim, or because the person
	// asked for it or an objection is being decided, and for nothing else.
	Restrict
	// LeaveOrErase: it may go, and need not.
	LeaveOrErase
	// Erase: it goes.
	Erase
	// EraseLast: it goes when what hangs on it has gone.
	EraseLast
	// EndOwnUse: the controller's own uses of it end. It stays, because it is
	// held for a client too, whose word the step beside this one asks for.
	EndOwnUse
	// Show: it is shown to the person (Art. 15).
	Show
	// Correct: it is corrected or completed (Art. 16).
	Correct
	// Export: it is handed over in a form for machines (Art. 20).
	Export
	// StopUsing: a use of it ends, because the person objected or withdrew a
	// consent (Art. 7(3), 21).
	StopUsing
	// LetHumanDecide: somebody with authority decides anew (Art. 22).
	LetHumanDecide
	// Refuse: the demand is refused for it, with reasons (Art. 12(4)).
	Refuse
)

var actions = enum.Table[Action]{Kind: "action", Tokens: []string{
	"", "ask", "forward", "answer-first", "keep", "restrict", "leave-or-erase", "erase", "erase-last",
	"end-own-use", "show", "correct", "export", "stop-using", "let-human-decide", "refuse",
}}

// String returns the token of a, such as "restrict", and "" for zero.
func (a Action) String() string { return actions.String(a) }

// IsValid reports whether a is an action, and not the zero value.
func (a Action) IsValid() bool { return actions.Valid(a) }

// AppendText appends the token of a. It fails for a number outside the actions.
func (a Action) AppendText(b []byte) ([]byte, error) { return actions.Append(b, a) }

// MarshalText returns the token of a. It fails for a number outside the
// actions.
func (a Action) MarshalText() ([]byte, error) { return a.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Action.String]; the empty text
// is the zero value.
func (a *Action) UnmarshalText(text []byte) error { return actions.Unmarshal(a, text) }

// ParseAction returns the action with exactly that token.
func ParseAction(token string) (Action, error) { return actions.Parse(token) }

// Step is what a plan says of one item in one role.
type Step struct {
	// Item is the item, as it was given.
	Item *Item
	// Do is what to do with it.
	Do Action
	// Until is the first day on which it may go, for Keep and Restrict; open
	// where that awaits an event or somebody's word, such as the end of the
	// claim or the client's decision.
	Until retention.Bound
	// Decision is why.
	Decision Decision
}

// Plan is what to do with everything that a host has about a person, for a
// request or of the controller's own motion.
type Plan struct {
	steps  []Step
	silent []*Dataset
}

// Plan answers requests for all items of a person, a case or whatever the host
// asks about. Without any, the plan is of the controller's own motion.
//
// What is shown, handed over, corrected, restricted or stopped comes before what
// is erased, and what hangs on other items goes before them. An item that is to
// be shown as well is erased after that: [AnswerFirst]. One that the person wants
// kept, by opposing the erasure or for a claim, and wants erased too, is a
// question. An item that is used both as controller and as processor has a step
// for each role. An item of a dataset that is not in the inventory is a question,
// whatever its decision.
//
// A request that names no right gives a step for every right that the person has
// and it may mean: the data is shown, and whether anything else was meant is
// asked before it is done. Each request is decided by itself: a consent that was
// withdrawn, or a use that was objected to, is recorded with the item, and what
// must be erased because of it is the next plan's.
func (inv *Inventory) Plan(requests []Request, on retention.Date, items ...Item) *Plan {
	if inv == nil {
		inv = &Inventory{}
	}
	plan := &Plan{}
	given := make([]bool, len(inv.sets))
	order := make([]int, len(items))
	depth := func(i int) int {
		if at := slices.Index(inv.sets, items[i].Of); at >= 0 {
			return inv.depth[at]
		}
		return len(inv.sets) // of no dataset of the inventory: before all others
	}
	for i := range items {
		order[i] = i
		if at := slices.Index(inv.sets, items[i].Of); at >= 0 {
			given[at] = true
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return depth(b) - depth(a) })
	var erasing []Step
	staying := map[string]bool{}
	for _, i := range order {
		item := &items[i]
		if item.none {
			continue
		}
		before, steps := inv.itemSteps(item, requests, on)
		for at := range before {
			if depth(i) == len(inv.sets) {
				before[at].Do = Ask
			}
		}
		for at := range steps {
			s := &steps[at]
			if depth(i) == len(inv.sets) {
				s.Do = Ask
			}
			if s.Do == Erase && staying[item.name()] {
				s.Do = EraseLast
			}
			if s.Do != Erase && item.Of != nil && item.Under != "" {
				staying[item.parent()] = true
			}
		}
		plan.steps = append(plan.steps, before...)
		erasing = append(erasing, steps...)
	}
	plan.steps = append(plan.steps, erasing...)
	for i, d := range inv.sets {
		if !given[i] {
			plan.silent = append(plan.silent, d)
		}
	}
	return plan
}

// itemSteps returns what the requests come to for one item: what is done before
// anything is erased, and then whether it is.
func (inv *Inventory) itemSteps(item *Item, requests []Request, on retention.Date) (before, erasing []Step) {
	if len(requests) == 0 {
		return nil, inv.erasure(item, nil, on)
	}
	shown, wanted := false, false
	for i := range requests {
		r := &requests[i]
		for q := range numQuestions {
			if q == AskRequiresErasureOnRequest || !q.answers(r) {
				continue
			}
			s := inv.step(item, q, r, on)
			if r.Kind == AskUnnamed && q != AskRequiresAccess {
				if s.Do == Refuse || s.Do == Forward {
					continue // the law does not give it; the client is asked once
				}
				s.Do = Ask
			}
			shown = shown || s.Do == Show || s.Do == Export
			wanted = wanted || s.Decision.outcome == Required && (s.Decision.told.has(ErasureOpposed) || s.Decision.told.has(KeptForPerson))
			before = append(before, s)
		}
	}
	for i := range requests {
		r := &requests[i]
		if !AskRequiresErasureOnRequest.answers(r) && r.Kind.IsValid() {
			continue
		}
		for _, s := range inv.erasure(item, r, on) {
			switch goes := s.Do == Erase || s.Do == EndOwnUse || s.Do == LeaveOrErase; {
			case !goes:
			case r.Kind == AskUnnamed, wanted:
				s.Do = Ask
			case shown && s.Do == Erase:
				s.Do = AnswerFirst
			}
			erasing = append(erasing, s)
		}
	}
	return before, erasing
}

// answers reports whether a plan puts the question for a request. A dispute about
// accuracy restricts meanwhile only where that is asked for, and an objection is
// no request about automated decisions unless it names one.
func (q Question) answers(r *Request) bool {
	if !q.accepts(r.Kind) {
		return false
	}
	switch q {
	case AskRequiresRestriction:
		return r.Kind == AskRestriction || r.Kind == AskUnnamed
	case AskRequiresEndOfUse:
		return r.Kind != AskErasure
	case AskRequiresHumanDecision:
		return r.Kind != AskObjection
	}
	return true
}

// step answers one question other than about erasure for one item.
func (inv *Inventory) step(item *Item, q Question, r *Request, on retention.Date) Step {
	d := inv.policy.inquire(asking{question: q}, item, r, on, nil)
	s := Step{Item: item, Decision: d, Do: Ask}
	switch d.outcome {
	case Referred:
		s.Do = Forward
	case Required:
		s.Do = granted[q]
	case Forbidden, Permitted:
		s.Do = Refuse
	case Undetermined:
		if d.told.has(ObjectionPending) {
			s.Do = Restrict
		}
	}
	return s
}

// granted is what is done where a demand is met.
var granted = [numQuestions]Action{
	AskRequiresAccess:        Show,
	AskRequiresRectification: Correct,
	AskRequiresRestriction:   Restrict,
	AskRequiresPortability:   Export,
	AskRequiresEndOfUse:      StopUsing,
	AskRequiresHumanDecision: LetHumanDecide,
}

// name is the item's identity within the inventory.
func (i *Item) name() string {
	return i.Of.spec.Name + "\x00" + i.Key
}

// parent is the name of the item it hangs on.
func (i *Item) parent() string { return i.Of.spec.Parent + "\x00" + i.Under }

// erasure answers whether an item is erased, on a request or without.
func (inv *Inventory) erasure(item *Item, r *Request, on retention.Date) []Step {
	q := AskRequiresErasure
	if r != nil {
		q = AskRequiresErasureOnRequest
	}
	d := inv.policy.decide(q, item, r, on, true)
	steps := []Step{{Item: item, Decision: d, Do: d.action()}}
	if whole := inv.policy.decide(q, item, r, on, false); whole.told.has(HeldAsProcessor) && d.outcome != Referred {
		whole = Decision{
			of: whole.of, day: whole.day, asked: whole.asked, question: whole.question,
			outcome: Referred, told: reasonsOf(HeldAsProcessor),
		}
		switch steps[0].Do {
		case Erase:
			steps[0].Do = EndOwnUse
		case LeaveOrErase:
			steps[0].Do = Keep
		}
		steps = append(steps, Step{Item: item, Decision: whole, Do: Forward})
	}
	if s := &steps[0]; s.Do == Keep || s.Do == Restrict {
		if s.Until = d.deadline.Earliest; s.Until.IsPassed(on) == Yes {
			s.Until = retention.NoEnd()
		}
	}
	return steps
}

// action is what an answer about erasure comes to.
func (d *Decision) action() Action {
	_, decides := d.reasons()
	switch d.outcome {
	case Referred:
		return Forward
	case Required:
		return Erase
	case Permitted:
		return LeaveOrErase
	case Forbidden:
		switch {
		case decides.has(ErasureOpposed), d.deadline.Restricted == Yes:
			return Restrict
		case decides.has(AccessUnanswered), decides.has(ContestUndecided):
			return AnswerFirst
		}
		return Keep
	}
	return Ask
}

// made is the plan, which of nil is an empty one.
func (p *Plan) made() *Plan {
	if p == nil {
		return &Plan{}
	}
	return p
}

// Steps yields the steps, what hangs on other items before them.
func (p *Plan) Steps() iter.Seq[Step] { return slices.Values(p.made().steps) }

// Silent yields the datasets of the inventory for which neither items nor
// [None] was given. A plan that is silent about a table is no complete answer.
func (p *Plan) Silent() iter.Seq[*Dataset] { return slices.Values(p.made().silent) }

// IsComplete reports whether nothing is left to ask: no dataset is silent, and
// every step is settled.
func (p *Plan) IsComplete() bool {
	p = p.made()
	return len(p.silent) == 0 && !slices.ContainsFunc(p.steps, func(s Step) bool { return s.Do == Ask })
}
