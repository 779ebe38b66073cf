package monitoring_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

const (
	yes     = privacy.Yes
	no      = privacy.No
	unknown = privacy.Unknown
)

// today is a Tuesday.
var (
	today = retention.MustParseDate("2026-11-24")
	never = retention.NotYet()
	then  = retention.On(retention.MustParseDate("2026-11-03"))
)

func day(text string) retention.Date { return retention.MustParseDate(text) }

func judged(f privacy.Fact) privacy.Judgement { return privacy.Judgement{Result: f, By: "security"} }

// happened is an event as a fact: then, never or not said.
func happened(f privacy.Fact) retention.When {
	switch f {
	case yes:
		return then
	case no:
		return never
	}
	return retention.When{}
}

func deciding(a ruling.Answer) []ruling.Code {
	var codes []ruling.Code
	for r := range a.Reasons() {
		if r.Decides {
			codes = append(codes, r.Code)
		}
	}
	return codes
}

func following(a ruling.Answer) []ruling.Code {
	var codes []ruling.Code
	for o := range a.Obligations() {
		codes = append(codes, o.Code)
	}
	return codes
}

// space holds a question against a model over every statement that some
// variables allow. A variable has choices, and beside them a last one: not said.
type space struct {
	facts   []ruling.Code
	choices []int // choices of each variable, without the one that is not said
	// model answers for one choice of each variable.
	model func(choice []int) privacy.Outcome
	// ask asks the question; a choice past the last is not said.
	ask func(choice []int) ruling.Answer
}

const maxFacts = 16

func (s *space) check(t *testing.T) {
	t.Helper()
	n := len(s.choices)
	require.LessOrEqual(t, n, maxFacts)
	size, stride := 1, make([]int, n)
	for i, c := range s.choices {
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
			if at/stride[i]%(s.choices[i]+1) == s.choices[i] {
				open++
			}
		}
		if open == 0 {
			for i := range n {
				choice[i] = at / stride[i] % (s.choices[i] + 1)
			}
			st.outcomes = 1 << s.model(choice)
		}
		for i := range n {
			if at/stride[i]%(s.choices[i]+1) != s.choices[i] {
				continue
			}
			var of uint8
			for c := range s.choices[i] {
				sub := find(at + (c-s.choices[i])*stride[i])
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
			choice[i] = at / stride[i] % (s.choices[i] + 1)
		}
		a := s.ask(choice)
		asked++
		expected := privacy.Undetermined
		for _, o := range []privacy.Outcome{privacy.Permitted, privacy.Forbidden, privacy.Required} {
			if st.outcomes == 1<<o {
				expected = o
			}
		}
		if a.Outcome() != expected {
			t.Fatalf("%v of %v: %s, not %s (%v)", choice, s.facts, a.Outcome(), expected, deciding(a))
		}
		got, want = slices.AppendSeq(got[:0], a.Missing()), want[:0]
		for i := range n {
			if st.matter>>i&1 != 0 {
				want = append(want, s.facts[i])
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Fatalf("%v of %v: misses %v, not %v", choice, s.facts, got, want)
		}
	}
	require.Equal(t, size, asked)
}

// said is the fact of a choice: no, yes, and then not said.
func said(choice int) privacy.Fact { return [...]privacy.Fact{no, yes, unknown}[choice] }

func assertCodes(t *testing.T, want, got []ruling.Code, reason string) {
	t.Helper()
	assert.Equal(t, want, got, reason)
}
