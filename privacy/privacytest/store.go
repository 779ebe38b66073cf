package privacytest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Store is a tested system that holds items over days: what sweeps, previews and
// restores are tested on together.
type Store interface {
	// Load puts these items in and takes a backup. It is called once, first.
	Load(items []privacy.Item)
	// Preview returns the keys of what a sweep of that day would erase. It
	// erases nothing.
	Preview(on retention.Date) []string
	// Sweep erases what must go that day, and returns its keys.
	Sweep(on retention.Date) []string
	// Restore puts the backup back on that day, and does whatever the system does
	// after a restore.
	Restore(on retention.Date)
	// Keys returns the keys of what is there.
	Keys() []string
}

// StepKind is one thing that happens to a store. The zero value is not said.
//
// Do not reorder. New values go last.
type StepKind uint8

const (
	_ StepKind = iota
	// DoPreview: a sweep is previewed.
	DoPreview
	// DoSweep: what must go is erased.
	DoSweep
	// DoRestore: the backup is put back.
	DoRestore
)

var stepKinds = enum.Table[StepKind]{Kind: "step", Tokens: []string{"", "preview", "sweep", "restore"}}

// IsValid reports whether k is a step, and not the zero value.
func (k StepKind) IsValid() bool { return stepKinds.Valid(k) }

// String returns the token of k, such as "restore", and "" for zero.
func (k StepKind) String() string { return stepKinds.String(k) }

// AppendText appends the token of k. It fails for a number outside the steps.
func (k StepKind) AppendText(b []byte) ([]byte, error) { return stepKinds.Append(b, k) }

// MarshalText returns the token of k. It fails for a number outside the steps.
func (k StepKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [StepKind.String]; the empty text
// is the zero value.
func (k *StepKind) UnmarshalText(text []byte) error { return stepKinds.Unmarshal(k, text) }

// ParseStepKind returns the step with exactly that token.
func ParseStepKind(token string) (StepKind, error) { return stepKinds.Parse(token) }

// CheckStore loads the items into a store and takes it through the steps. A
// preview may change nothing, a sweep must erase exactly what is Required that
// day, in whatever way it was derived before, and after a restore nothing may be
// there that was erased before it. The store is a fresh one.
func CheckStore(store Store, items []privacy.Item, steps ...Step) Results {
	store.Load(items)
	var results Results
	var erased []string
	for _, step := range steps {
		before := sorted(store.Keys())
		r := Result{Case: "store, " + step.Do.String(), On: step.On}
		switch step.Do {
		case DoPreview:
			store.Preview(step.On)
			r.Want = keyList(before)
			r.Failure = SideEffect
		case DoSweep:
			var there []string
			for _, key := range before {
				i := keyed(items, key)
				if i >= 0 && policyOf(&items[i]).RequiresErasure(&items[i], step.On).Outcome() == privacy.Required {
					erased = append(erased, key)
				} else {
					there = append(there, key)
				}
			}
			store.Sweep(step.On)
			r.Want = keyList(there)
			r.Failure = WrongSelection
		case DoRestore:
			store.Restore(step.On)
			r.Want = keyList(slices.DeleteFunc(sortedKeys(items), func(key string) bool { return slices.Contains(erased, key) }))
			r.Failure = Resurrected
		default:
			r.Want = "a step that exists"
			r.Failure = SaidNothing
		}
		if r.Got = keyList(sorted(store.Keys())); r.Got == r.Want {
			r.Failure = 0
		}
		results = append(results, r)
	}
	return results
}

// Stores is [CheckStore] in a test; see [Erasure]. It takes the system through a
// preview and a sweep on each of the days of [SweepDays], and then a restore. The
// function makes a fresh store.
func Stores(t TB, store func() Store, items []privacy.Item, on retention.Date) {
	t.Helper()
	var steps []Step
	for _, day := range SweepDays(items, on) {
		steps = append(steps, Step{DoPreview, day}, Step{DoSweep, day})
	}
	steps = append(steps, Step{DoRestore, steps[len(steps)-1].On})
	check := func(im *Implementation) Results { return CheckStore(im.Store(), items, steps...) }
	tell(t, CheckStore(store(), items, steps...), check)
}

func sorted(keys []string) []string {
	keys = slices.Clone(keys)
	slices.Sort(keys)
	return keys
}

func sortedKeys(items []privacy.Item) []string {
	var keys []string
	for i := range items {
		keys = append(keys, items[i].Key)
	}
	slices.Sort(keys)
	return keys
}

func keyList(keys []string) string {
	if len(keys) == 0 {
		return "nothing there"
	}
	return fmt.Sprintf("there: %s", strings.Join(keys, ","))
}

// memory is a store in memory. The faults are those of the known mistakes.
type memory struct {
	sweep         Sweep
	loaded, there []privacy.Item
	erased        []string

	previewErases, restoreResurrects bool
}

// StoreOf returns a function that makes stores in memory, which erase what a
// sweep selects and keep a list of it, to erase it again after a restore.
func StoreOf(sweep Sweep) func() Store {
	return func() Store { return &memory{sweep: sweep} }
}

func (m *memory) Load(items []privacy.Item) {
	m.loaded, m.there, m.erased = slices.Clone(items), slices.Clone(items), nil
}

func (m *memory) Preview(on retention.Date) []string {
	if m.previewErases {
		return m.Sweep(on)
	}
	return m.sweep(m.there, on).Erased
}

func (m *memory) Sweep(on retention.Date) []string {
	keys := m.sweep(m.there, on).Erased
	m.drop(keys)
	m.erased = append(m.erased, keys...)
	return keys
}

func (m *memory) Restore(retention.Date) {
	m.there = slices.Clone(m.loaded)
	if !m.restoreResurrects {
		m.drop(m.erased)
	}
}

func (m *memory) drop(keys []string) {
	m.there = slices.DeleteFunc(m.there, func(i privacy.Item) bool { return slices.Contains(keys, i.Key) })
}

func (m *memory) Keys() []string {
	var keys []string
	for i := range m.there {
		keys = append(keys, m.there[i].Key)
	}
	return keys
}

// askStore answers with what is there after the steps.
func askStore(c *Case) Answer { return stepped(c, StoreOf(SweepOf(correct))()) }

func stepped(c *Case, store Store) Answer {
	store.Load(c.Items)
	for _, step := range c.Steps {
		switch step.Do {
		case DoPreview:
			store.Preview(step.On)
		case DoSweep:
			store.Sweep(step.On)
		case DoRestore:
			store.Restore(step.On)
		}
	}
	return Answer{Keys: sorted(store.Keys())}
}
