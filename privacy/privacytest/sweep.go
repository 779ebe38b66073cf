package privacytest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Selection is what a sweep selected.
type Selection struct {
	// Erased are the keys of what it erases, in the order in which it does.
	Erased []string
	// Undated are the keys of what it lists because too little is known to tell.
	// Nil is not said, and not compared.
	Undated []string
}

// Sweep is the nightly job of a tested system: which of the items it erases on a
// day. It must not change the items. Their keys differ.
type Sweep func(items []privacy.Item, on retention.Date) Selection

// SweepOf returns the sweep that asks a system item by item. What hangs on
// another item comes before it.
func SweepOf(system System) Sweep {
	return func(items []privacy.Item, on retention.Date) Selection {
		s := Selection{Undated: []string{}}
		for _, i := range childrenFirst(items) {
			switch system(&items[i], on).Verdict {
			case Erased:
				s.Erased = append(s.Erased, items[i].Key)
			case CannotSay:
				s.Undated = append(s.Undated, items[i].Key)
			}
		}
		return s
	}
}

// childrenFirst returns the positions of the items, each after those that hang on
// it. Items that hang on each other keep their order.
func childrenFirst(items []privacy.Item) []int {
	depth := make([]int, len(items))
	order := make([]int, len(items))
	for i := range items {
		order[i] = i
		for at := i; depth[i] < len(items); depth[i]++ {
			if at = keyed(items, items[at].Under); at < 0 {
				break
			}
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return depth[b] - depth[a] })
	return order
}

func keyed(items []privacy.Item, key string) int {
	if key == "" {
		return -1
	}
	return slices.IndexFunc(items, func(i privacy.Item) bool { return i.Key == key })
}

// SweepDays returns the boundary days of all the items; see [BoundaryDays].
func SweepDays(items []privacy.Item, on retention.Date) []retention.Date {
	var days []retention.Date
	for i := range items {
		days = append(days, BoundaryDays(&items[i], on)...)
	}
	slices.SortFunc(days, retention.Date.Compare)
	return slices.Compact(days)
}

// CheckSweep runs a sweep over the items on each of the days, as if nothing had
// been erased on the days before, and compares what it selects with
// [privacy.Policy.RequiresErasure] item by item: exactly what is Required must be
// erased, what hangs on another item before it, and exactly what is undetermined
// and could be Required must be listed, where the sweep lists anything. An item
// with a use that begins by an event may be listed or not; see [privacy.Sweep].
func CheckSweep(sweep Sweep, items []privacy.Item, days ...retention.Date) Results {
	var results Results
	for _, on := range days {
		results = append(results, checkSelection(items, on, sweep(items, on))...)
	}
	return results
}

// Sweeps is [CheckSweep] in a test, on the days of [SweepDays]; see [Erasure].
func Sweeps(t TB, sweep Sweep, items []privacy.Item, on retention.Date) {
	t.Helper()
	days := SweepDays(items, on)
	check := func(im *Implementation) Results { return CheckSweep(im.Sweep, items, days...) }
	tell(t, CheckSweep(sweep, items, days...), check)
}

// checkSelection gives one result for each item, and one for the order.
func checkSelection(items []privacy.Item, on retention.Date, got Selection) Results {
	results := make(Results, 0, len(items)+1)
	for i := range items {
		item := &items[i]
		d := policyOf(item).RequiresErasure(item, on)
		r := Result{Case: "item " + item.Key, On: on, Because: because(d, item)}
		isErased, isListed := slices.Contains(got.Erased, item.Key), slices.Contains(got.Undated, item.Key)
		mayList := d.Outcome() == privacy.Undetermined && d.CouldBe(privacy.Required)
		mustList := mayList && !beginsByEvent(item)
		r.Got, r.Want = selected(isErased, isListed), selected(d.Outcome() == privacy.Required, mayList)
		switch {
		case isErased != (d.Outcome() == privacy.Required):
			r.Failure = WrongSelection
		case got.Undated != nil && (isListed && !mayList || !isListed && mustList):
			r.Failure = WrongSelection
		}
		results = append(results, r)
	}
	for _, key := range got.Erased {
		if keyed(items, key) < 0 {
			results = append(results, Result{Case: "item " + key, On: on, Failure: WrongSelection, Got: "erased", Want: "an item that is there"})
		}
	}
	order := Result{Case: "order", On: on, Got: strings.Join(got.Erased, ","), Want: "what hangs on an item before it"}
	for at, key := range got.Erased {
		i := keyed(items, key)
		if i < 0 {
			continue
		}
		if before := slices.Index(got.Erased, items[i].Under); before >= 0 && before < at && items[i].Under != "" {
			order.Failure, order.Because = WrongOrder, fmt.Sprintf("%s hangs on %s", key, items[i].Under)
		}
	}
	return append(results, order)
}

// beginsByEvent reports whether a use of the item begins later than the item.
func beginsByEvent(item *privacy.Item) bool {
	return slices.ContainsFunc(item.Uses, func(u privacy.Use) bool {
		a, _ := policyOf(item).Lookup(u.For)
		return a.Begins != 0
	})
}

func selected(erased, listed bool) string {
	switch {
	case erased:
		return "erased"
	case listed:
		return "undated"
	}
	return "not selected"
}

func askSweep(c *Case) Answer { return swept(c, SweepOf(correct)) }

func swept(c *Case, sweep Sweep) Answer {
	s := sweep(c.Items, c.On)
	return Answer{Keys: s.Erased, Undated: s.Undated}
}
