package recruiting_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

const (
	yes     = privacy.Yes
	no      = privacy.No
	unknown = privacy.Unknown
)

var today = day("2026-11-24")

// decided is a judgement of long ago.
func decided(f privacy.Fact) privacy.Judgement { return privacy.Judgement{Result: f, By: "hr"} }

func TestEnumerations(t *testing.T) {
	enumtest.Enumeration(t, recruiting.ParseStage, `1 advertised, 2 applied, 3 interviewed, 4 chosen, 5 offered, 6 hired, 7 closed`)
	enumtest.Enumeration(t, recruiting.ParseTopic, `
		1 qualifications, 2 family-plans, 3 belief, 4 ethnicity, 5 disability, 6 orientation-or-gender, 7 cohabitation,
		8 health, 9 politics, 10 union-membership, 11 private-economy, 12 criminal-record`)
	enumtest.Enumeration(t, recruiting.ParseWay, `
		1 asking, 2 referees, 3 social-networks, 4 open-sources, 5 testing, 6 medical-examination, 7 credit-bureau,
		8 debt-register, 9 police-certificate, 10 personnel-file`)
}

// decisive are the codes of the reasons that decide.
func decisive(a ruling.Answer) []ruling.Code {
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

// variable is one thing that can be said: choices numbered from zero, and last
// that it is not said.
type variable struct {
	fact    ruling.Code
	choices int
}

// space holds a question against a model, for everything that can be said: the
// answer is undetermined exactly when what is not said can make it the one or
// the other, and what is missing are exactly the facts that can.
func space(t *testing.T, name string, vars []variable, model func(said []int) privacy.Outcome, ask func(said []int) ruling.Answer) {
	t.Helper()
	type state struct{ outcomes, matter uint32 }
	size, stride := 1, make([]int, len(vars))
	for i, v := range vars {
		stride[i] = size
		size *= v.choices + 1
	}
	states := make([]state, size)
	said := make([]int, len(vars))
	var got, want []ruling.Code
	for at := range states { // what says more comes first
		open, s := 0, state{}
		for i, v := range vars {
			if said[i] = at / stride[i] % (v.choices + 1); said[i] == v.choices {
				open++
			}
		}
		if open == 0 {
			s.outcomes = 1 << model(said)
		}
		for i, v := range vars {
			if said[i] != v.choices {
				continue
			}
			var of uint32
			for c := range v.choices {
				sub := states[at-(v.choices-c)*stride[i]]
				of |= sub.outcomes
				s.matter |= sub.matter
			}
			s.outcomes |= of
			if open == 1 && of&(of-1) != 0 {
				s.matter |= 1 << i
			}
		}
		states[at] = s
		expected := privacy.Undetermined
		for _, o := range []privacy.Outcome{privacy.Permitted, privacy.Forbidden, privacy.Required} {
			if s.outcomes == 1<<o {
				expected = o
			}
		}
		a := ask(said)
		if a.Outcome() != expected {
			t.Fatalf("%s, %v of %v: %s, not %s (%v)", name, said, vars, a.Outcome(), expected, decisive(a))
		}
		got, want = slices.AppendSeq(got[:0], a.Missing()), want[:0]
		for i, v := range vars {
			if s.matter>>i&1 != 0 {
				want = append(want, v.fact)
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Fatalf("%s, %v of %v: misses %v, not %v", name, said, vars, got, want)
		}
	}
	require.NotEmpty(t, states)
}

// fact is the fact of a choice: no, yes, not said.
func fact(choice int) privacy.Fact { return [...]privacy.Fact{no, yes, unknown}[choice] }

// event is the event of a choice: never, a day ago, not said.
func event(choice int) retention.When {
	return [...]retention.When{retention.NotYet(), retention.On(today.AddDays(-1)), {}}[choice]
}
