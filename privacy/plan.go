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
		if d == nil || d.policy != p {
			c.fault("datasets", NotCovered)
			return nil, &SpecError{Name: p.spec.ID, Faults: c.faults}
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
		return nil, &SpecError{Name: p.spec.ID, Faults: c.faults}
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
	// Restrict: it stays for a duty, an order or a claim, and for nothing else.
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
)

var actions = enum.Table[Action]{Kind: "action", Tokens: []string{
	"", "ask", "forward", "answer-first", "keep", "restrict", "leave-or-erase", "erase", "erase-last",
	"end-own-use",
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

// Plan answers a request for all items of a person, a case or whatever the host
// asks about. The zero Request is none: the plan is then of the controller's
// own motion. An item that is used both as controller and as processor has a
// step for each role. What hangs on other items goes before them. An item of a
// dataset that is not in the inventory is a question, whatever its decision.
func (inv *Inventory) Plan(request Request, on retention.Date, items ...Item) *Plan {
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
	staying := map[string]bool{}
	for _, i := range order {
		item := &items[i]
		if item.none {
			continue
		}
		steps := inv.steps(item, request, on)
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
		plan.steps = append(plan.steps, steps...)
	}
	for i, d := range inv.sets {
		if !given[i] {
			plan.silent = append(plan.silent, d)
		}
	}
	return plan
}

// name is the item's identity within the inventory.
func (i *Item) name() string {
	return i.Of.spec.Name + "\x00" + i.Key
}

// parent is the name of the item it hangs on.
func (i *Item) parent() string { return i.Of.spec.Parent + "\x00" + i.Under }

func (inv *Inventory) steps(item *Item, request Request, on retention.Date) []Step {
	q, r := AskRequiresErasure, (*Request)(nil)
	if request != (Request{}) {
		q, r = AskRequiresErasureOnRequest, &request
	}
	d := inv.policy.decide(q, item, r, on, true)
	steps := []Step{{Item: item, Decision: d, Do: d.action()}}
	if whole := inv.policy.decide(q, item, r, on, false); whole.told.has(HeldAsProcessor) && d.outcome != Referred {
		whole.outcome, whole.judged, whole.told = Referred, false, reasonsOf(HeldAsProcessor)
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

// Steps yields the steps, what hangs on other items before them.
func (p *Plan) Steps() iter.Seq[Step] { return slices.Values(p.steps) }

// Silent yields the datasets of the inventory for which neither items nor
// [None] was given. A plan that is silent about a table is no complete answer.
func (p *Plan) Silent() iter.Seq[*Dataset] { return slices.Values(p.silent) }

// IsComplete reports whether nothing is left to ask: no dataset is silent, and
// every step is settled.
func (p *Plan) IsComplete() bool {
	return len(p.silent) == 0 && !slices.ContainsFunc(p.steps, func(s Step) bool { return s.Do == Ask })
}
