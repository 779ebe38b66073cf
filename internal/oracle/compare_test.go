package oracle_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// whole is the number of partial cases up to which the everyday run asks them all.
const whole = 1 << 19

// workers is how many cases are asked about at the same time.
const workers = 2

// difference is a case in which the program and the library differ.
type difference struct {
	kind    string // answer, unsound, incomplete, missing, or listed: more than is missing
	at      []int
	want    byte
	got     byte
	missing string
}

// allowance is a disagreement that DISAGREEMENTS.md records and that stands, for
// the cases that it names and no other.
type allowance struct {
	id              string
	model, question string
	// kind is the kind of difference that it names, every one if empty: answer, unsound, incomplete, missing,
	// or listed, for a fact that is listed as missing beside all that are.
	kind  string
	holds func(value func(fact string) string) bool
}

// result is what a comparison came to.
type result struct {
	cases   int
	counts  map[string]int
	allowed map[string]int
	shown   []difference
}

// compare puts every stride-th case of a program's question to the library, and
// with partial those in which facts are left out too.
func compare[S any](t *testing.T, b *binding[S], m *model, all []setters[S], c *closure, question string, partial bool, stride int) map[string]int {
	t.Helper()
	total := result{counts: map[string]int{}, allowed: map[string]int{}}
	var mu sync.Mutex
	var wg sync.WaitGroup
	began := time.Now()
	for w := range workers {
		wg.Go(func() {
			r := run(m, b, all, c, question, partial, stride, w)
			mu.Lock()
			defer mu.Unlock()
			total.cases += r.cases
			for k, n := range r.counts {
				total.counts[k] += n
			}
			for k, n := range r.allowed {
				total.allowed[k] += n
			}
			total.shown = append(total.shown, r.shown...)
		})
	}
	wg.Wait()
	t.Logf("%s %s: %d cases in %v; allowed %v", m.name, question, total.cases, time.Since(began).Round(time.Millisecond), total.allowed)
	if len(total.counts) > 0 {
		var b strings.Builder
		for _, kind := range slices.Sorted(maps.Keys(total.counts)) {
			fmt.Fprintf(&b, "%s: %d\n", kind, total.counts[kind])
		}
		for _, d := range total.shown {
			fmt.Fprintf(&b, "\n%s: the program says %s, the library %s %s\n%s%s", d.kind, wordOf(d.want), wordOf(d.got), d.missing, m.words(d.at), m.because(d.at))
		}
		assert.Fail(t, "the program and the library differ", "%s %s\n%s", m.name, question, b.String())
	}
	if len(total.allowed) == 0 {
		return nil
	}
	return total.allowed
}

func run[S any](m *model, b *binding[S], all []setters[S], c *closure, question string, partial bool, stride, worker int) result {
	r := result{counts: map[string]int{}, allowed: map[string]int{}}
	ask := b.ask[question]
	at, last := make([]int, len(m.facts)), -1
	var scene S
	var missing []string
	index := map[string]int{}
	for i, f := range m.facts {
		index[f.name] = i
	}
	value := func(fact string) string {
		i, ok := index[fact]
		if !ok {
			panic(m.name + " has no fact " + fact)
		}
		if at[i] < len(m.facts[i].values) {
			return m.facts[i].values[at[i]]
		}
		return ""
	}
	var mine []allowance
	for _, a := range allowances {
		if a.model == m.name && (a.question == "" || a.question == question) {
			mine = append(mine, a)
		}
	}
	for turn := worker; ; turn += workers {
		number := turn * stride
		if number >= len(c.possible) {
			return r
		}
		c.digits(number, at)
		skip := false
		for i := range all {
			left := at[i] == len(m.facts[i].values)
			if all[i].hidden != left && (all[i].hidden || left && !partial) {
				skip = true
				break
			}
		}
		if skip {
			continue
		}
		last = number
		b.state(&scene, all, at)
		missing = missing[:0]
		got := ask(&scene, &missing)
		want := c.answer(last)
		r.cases++
		d := difference{want: want, got: got, missing: strings.Join(missing, " ")}
		switch {
		case want == got && (got != '?' || b.silent):
			continue
		case want == got:
			var said uint32
			for _, name := range missing {
				i, ok := index[name]
				if !ok {
					said |= 1 << 31
					continue
				}
				said |= 1 << i
			}
			if said == c.decisive[last] {
				continue
			}
			d.kind = "missing"
			if said&^(1<<31) == said && said&c.decisive[last] == c.decisive[last] {
				d.kind = "listed"
			}
			var names []string
			for i, f := range m.facts {
				if c.decisive[last]&(1<<i) != 0 {
					names = append(names, f.name)
				}
			}
			d.missing = "library [" + d.missing + "] program [" + strings.Join(names, " ") + "]"
		case want == '?':
			d.kind = "unsound"
		case got == '?':
			d.kind = "incomplete"
		default:
			d.kind = "answer"
		}
		allowed := false
		for _, a := range mine {
			if (a.kind == "" || a.kind == d.kind) && a.holds(value) {
				r.allowed[a.id]++
				allowed = true
				break
			}
		}
		if allowed {
			continue
		}
		r.counts[d.kind]++
		if r.counts[d.kind] == 1 {
			d.at = slices.Clone(at)
			r.shown = append(r.shown, d)
		}
	}
}

// digestFile lists what every program and every file of answers holds.
const digestFile = "golden/SHA256SUMS"

// TestDigests: the answers are those that these programs gave when they were last
// run.
func TestDigests(t *testing.T) {
	require.Equal(t, readFile(t, digestFile), digests(t), "a program or its answers changed; see the package documentation for how to make them anew")
}

// check compares every question of a program: every case with all facts said,
// and those with facts left out, spread over them all.
func check[S any](t *testing.T, b *binding[S]) {
	t.Helper()
	m := readModel(t, b.model)
	for _, q := range m.questions {
		t.Run(q, func(t *testing.T) {
			m, all := bind(t, b)
			c := newClosure(m, all, golden(t, m, q))
			allowed := compare(t, b, m, all, c, q, false, 1)
			assert.Equal(t, standing[m.name+"."+q], allowed, "cases with all facts said in which a recorded disagreement stands")
			stride := spread
			if len(c.possible) <= whole {
				stride = 1
			}
			allowed = compare(t, b, m, all, c, q, true, stride)
			if stride == 1 {
				assert.Equal(t, standingPartly[m.name+"."+q], allowed, "cases in which a recorded disagreement stands")
			}
		})
	}
}
