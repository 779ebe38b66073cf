package rulingtest

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
)

// Deciding lists the codes of the reasons that decided.
func Deciding(a ruling.Answer) []ruling.Code {
	var codes []ruling.Code
	for r := range a.Reasons() {
		if r.Decides {
			codes = append(codes, r.Code)
		}
	}
	return codes
}

// Following lists the codes of the obligations.
func Following(a ruling.Answer) []ruling.Code {
	var codes []ruling.Code
	for o := range a.Obligations() {
		codes = append(codes, o.Code)
	}
	return codes
}

// Space holds a question against a model over every statement that some
// variables allow. A variable has choices, and beside them a last one: not said.
type Space struct {
	// Facts are the codes of the variables.
	Facts []ruling.Code
	// Choices are how many choices each variable has, without the one that is not
	// said.
	Choices []int
	// Model answers for one choice of each variable.
	Model func(choice []int) privacy.Outcome
	// Ask asks the question; a choice past the last is not said.
	Ask func(choice []int) ruling.Answer
}

const maxFacts = 16

// Check compares every case: the answer is the one that all completions share, or
// undetermined, and missing is exactly what changes it for some completion.
func (s *Space) Check(t *testing.T) {
	t.Helper()
	n := len(s.Choices)
	require.LessOrEqual(t, n, maxFacts)
	size, stride := 1, make([]int, n)
	for i, c := range s.Choices {
		stride[i] = size
		size *= c + 1
	}
	type state struct {
		outcomes uint8  // that the completions have
		matter   uint16 // variables that change one for some completion
	}
	states := make([]state, size)
	done := make([]bool, size)
	choice := make([]int, n)
	var find func(at int) state
	find = func(at int) state {
		if done[at] {
			return states[at]
		}
		var st state
		open := 0
		for i := range n {
			if at/stride[i]%(s.Choices[i]+1) == s.Choices[i] {
				open++
			}
		}
		if open == 0 {
			for i := range n {
				choice[i] = at / stride[i] % (s.Choices[i] + 1)
			}
			st.outcomes = 1 << s.Model(choice)
		}
		for i := range n {
			if at/stride[i]%(s.Choices[i]+1) != s.Choices[i] {
				continue
			}
			var of uint8
			for c := range s.Choices[i] {
				sub := find(at + (c-s.Choices[i])*stride[i])
				of |= sub.outcomes
				st.matter |= sub.matter
			}
			st.outcomes |= of
			if open == 1 && of&(of-1) != 0 {
				st.matter |= 1 << i
			}
		}
		states[at], done[at] = st, true
		return st
	}
	asked := 0
	got := make([]ruling.Code, 0, maxFacts)
	want := make([]ruling.Code, 0, maxFacts)
	for at := range size {
		st := find(at)
		for i := range n {
			choice[i] = at / stride[i] % (s.Choices[i] + 1)
		}
		a := s.Ask(choice)
		asked++
		expected := privacy.Undetermined
		for _, o := range []privacy.Outcome{privacy.Permitted, privacy.Forbidden, privacy.Required} {
			if st.outcomes == 1<<o {
				expected = o
			}
		}
		if a.Outcome() != expected {
			t.Fatalf("%v of %v: %s, not %s (%v)", choice, s.Facts, a.Outcome(), expected, Deciding(a))
		}
		got, want = slices.AppendSeq(got[:0], a.Missing()), want[:0]
		for i := range n {
			if st.matter>>i&1 != 0 {
				want = append(want, s.Facts[i])
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Fatalf("%v of %v: misses %v, not %v", choice, s.Facts, got, want)
		}
	}
	require.Equal(t, size, asked)
}
