package report

import (
	"cmp"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/personvern/personvern/examples/collection/internal/record"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
)

// Uses counts what may be done with open cases, and who may be told of them.
type Uses struct {
	order []string
	asked map[string]*asked
}

// asked is what was answered to one question.
type asked struct {
	cases    int
	outcomes map[privacy.Outcome]int
	reasons  map[useReason]int
	cites    map[useReason]string
	missing  map[string]int
	first    map[string]int
}

type useReason struct {
	outcome privacy.Outcome
	place   int // of the code among its like
	code    string
}

// NewUses returns an empty count.
func NewUses() *Uses { return &Uses{asked: map[string]*asked{}} }

// Add counts an answer of the policy. A case can have several reasons.
func (u *Uses) Add(name string, item *privacy.Item, d privacy.Decision) {
	a := u.of(name)
	a.cases++
	a.outcomes[d.Outcome()]++
	for r := range d.Reasons() {
		if r.Decides {
			a.reason(useReason{d.Outcome(), int(r.Code), r.Code.String()}, r.Provisions())
		}
	}
	for m := range d.Missing(item) {
		a.missing[m.String()]++
	}
	for o := range d.Obligations() {
		if o.First && d.Outcome() == privacy.Permitted {
			a.first[o.Code.String()]++
		}
	}
}

// AddRuling counts an answer of the law of a trade, which asks no policy. Nothing
// decides that something is permitted but that no test fails: what is told then is
// what the permission rests on.
func (u *Uses) AddRuling(name string, r ruling.Answer) {
	a := u.of(name)
	a.cases++
	a.outcomes[r.Outcome()]++
	for why := range r.Reasons() {
		if why.Decides || r.Outcome() == privacy.Permitted {
			a.reason(useReason{r.Outcome(), 0, string(why.Code)}, why.Provisions())
		}
	}
	for m := range r.Missing() {
		a.missing[string(m)]++
	}
	for o := range r.Obligations() {
		if o.First && r.Outcome() == privacy.Permitted {
			a.first[string(o.Code)]++
		}
	}
}

// of is the count of what goes by a name.
func (u *Uses) of(name string) *asked {
	a := u.asked[name]
	if a == nil {
		a = &asked{
			outcomes: map[privacy.Outcome]int{}, reasons: map[useReason]int{}, cites: map[useReason]string{},
			missing: map[string]int{}, first: map[string]int{},
		}
		u.asked[name] = a
		u.order = append(u.order, name)
	}
	return a
}

// reason counts a reason. The provisions are those of its first time.
func (a *asked) reason(key useReason, provisions iter.Seq[law.Provision]) {
	if a.reasons[key]++; a.reasons[key] == 1 {
		a.cites[key] = strings.Join(record.Cites(provisions), "; ")
	}
}

// Write writes the counts as text.
func (u *Uses) Write(out io.Writer) error {
	for _, name := range u.order {
		a := u.asked[name]
		fmt.Fprintf(out, "\nOf %d open cases, %s\n", a.cases, name)
		w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
		for _, o := range slices.SortedFunc(maps.Keys(a.outcomes), func(x, y privacy.Outcome) int { return -cmp.Compare(x, y) }) {
			fmt.Fprintf(w, "%s\t%d\t\t\n", o, a.outcomes[o])
			for _, key := range a.because(o) {
				fmt.Fprintf(w, "\t%d\t%s\t%s\n", a.reasons[key], key.code, a.cites[key])
			}
		}
		if err := w.Flush(); err != nil {
			return err
		}
		for _, line := range frequent(a.first) {
			fmt.Fprintf(out, "before %d of those permitted: %s\n", a.first[line], line)
		}
		for _, line := range frequent(a.missing) {
			fmt.Fprintf(out, "to find out, %d times: %s\n", a.missing[line], line)
		}
	}
	return nil
}

// because are the reasons of an outcome, the most frequent first.
func (a *asked) because(o privacy.Outcome) []useReason {
	var list []useReason
	for key := range a.reasons {
		if key.outcome == o {
			list = append(list, key)
		}
	}
	slices.SortFunc(list, func(x, y useReason) int {
		return cmp.Or(-cmp.Compare(a.reasons[x], a.reasons[y]), cmp.Compare(x.place, y.place), cmp.Compare(x.code, y.code))
	})
	return list
}
