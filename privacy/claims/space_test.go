package claims_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

var (
	on     = func(text string) retention.When { return retention.On(date(text)) }
	date   = retention.MustParseDate
	notYet = retention.NotYet()
	today  = date("2026-11-23")
)

// judged is a judgement that was made long ago and has no review day.
func judged(f privacy.Fact) privacy.Judgement { return privacy.Judgement{Result: f, By: "legal"} }

// dim is one fact of a space: its code, how an input says each of its values, and
// how it leaves it open.
type dim[T any] struct {
	code   ruling.Code
	values []func(*T)
	open   func(*T) // nil: the zero field
}

// yesNo is a fact with the values no (0) and yes (1).
func yesNo[T any](code ruling.Code, field func(*T) *privacy.Fact) dim[T] {
	return dim[T]{code: code, values: []func(*T){
		func(in *T) { *field(in) = privacy.No },
		func(in *T) { *field(in) = privacy.Yes },
	}}
}

// days is an event with these values.
func days[T any](code ruling.Code, field func(*T) *retention.When, values ...retention.When) dim[T] {
	d := dim[T]{code: code}
	for _, w := range values {
		d.values = append(d.values, func(in *T) { *field(in) = w })
	}
	return d
}

// stretch is an event on one of the days from first to last: each of them is a
// value, and what is open is which of them it was.
func stretch[T any](code ruling.Code, field func(*T) *retention.When, first, last string) dim[T] {
	d := dim[T]{code: code, open: func(in *T) { *field(in) = retention.Between(date(first), date(last)) }}
	for day := date(first); !day.After(date(last)); day = day.AddDays(1) {
		d.values = append(d.values, func(in *T) { *field(in) = retention.On(day) })
	}
	return d
}

// pleaded is a judgement that has to be raised, with the values not raised or no
// (0) and yes (1); it is open when raised and undecided.
func pleaded[T any](code ruling.Code, field func(*T) *privacy.Judgement) dim[T] {
	return dim[T]{
		code: code,
		values: []func(*T){
			func(*T) {},
			func(in *T) { *field(in) = judged(privacy.Yes) },
		},
		open: func(in *T) { *field(in) = privacy.Judgement{By: "legal"} },
	}
}

// assessed is a judgement that the law asks for, with the values no (0) and yes
// (1); it is open when nobody made it.
func assessed[T any](code ruling.Code, field func(*T) *privacy.Judgement) dim[T] {
	return dim[T]{code: code, values: []func(*T){
		func(in *T) { *field(in) = judged(privacy.No) },
		func(in *T) { *field(in) = judged(privacy.Yes) },
	}}
}

// exact asks a question at every point of a space, with each fact at each of its
// values or open, and holds the answer against a model of the known points: it is
// undetermined exactly where completions differ, and misses exactly the facts
// that change it for some value of the others.
func exact[T any](t *testing.T, base T, dims []dim[T], met, failed privacy.Outcome,
	ask func(T) ruling.Answer, model func(at []int) bool,
) {
	t.Helper()
	n := len(dims)
	size, step := 1, make([]int, n)
	for i, d := range dims {
		step[i] = size
		size *= len(d.values) + 1 // the last is open
	}
	can, miss := make([]uint8, size), make([]uint32, size) // 1 met, 2 failed
	at, points, seen := make([]int, n), 0, uint8(0)
	for index := range size {
		in := base
		opened := 0
		for i, d := range dims {
			at[i] = index / step[i] % (len(d.values) + 1)
			switch {
			case at[i] < len(d.values):
				d.values[at[i]](&in)
			default:
				opened++
				if d.open != nil {
					d.open(&in)
				}
			}
		}
		if opened == 0 {
			can[index] = 2
			if model(at) {
				can[index] = 1
			}
		}
		for i, d := range dims {
			if at[i] < len(d.values) {
				continue
			}
			// Indexes with this fact at a value are smaller: they are done.
			for v := 1; v <= len(d.values); v++ {
				can[index] |= can[index-v*step[i]]
				miss[index] |= miss[index-v*step[i]]
			}
			if opened == 1 && can[index] == 3 {
				miss[index] |= 1 << i
			}
		}
		want := [...]privacy.Outcome{1: met, 2: failed, 3: privacy.Undetermined}[can[index]]
		a := ask(in)
		if a.Outcome() != want {
			require.Equal(t, want, a.Outcome(), "%+v", in)
		}
		points++
		seen |= 1 << (can[index] - 1)
		var missing []ruling.Code
		for i, d := range dims {
			if can[index] == 3 && miss[index]>>i&1 != 0 && !slices.Contains(missing, d.code) {
				missing = append(missing, d.code)
			}
		}
		got := slices.Collect(a.Missing())
		slices.Sort(missing)
		slices.Sort(got)
		if !slices.Equal(missing, got) {
			require.Equal(t, missing, got, "missing of %+v", in)
		}
	}
	require.EqualValues(t, 7, seen, "the space has met, failed and undetermined points")
	t.Logf("%d points", points)
}

// reasons lists the codes of the reasons that decide.
func reasons(a ruling.Answer) []ruling.Code {
	var codes []ruling.Code
	for r := range a.Reasons() {
		if r.Decides {
			codes = append(codes, r.Code)
		}
	}
	return codes
}

func missing(a ruling.Answer) []ruling.Code { return slices.Collect(a.Missing()) }

// obligations lists the codes of what follows.
func obligations(a ruling.Answer) []ruling.Code {
	var codes []ruling.Code
	for o := range a.Obligations() {
		codes = append(codes, o.Code)
	}
	return codes
}
