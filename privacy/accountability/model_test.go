package accountability_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// day is a day on which the questions of these tests are asked.
var day = retention.MustParseDate("2026-11-23")

// activity is an activity as far as these questions read it.
func activity(role lawfulbasis.Role, basis lawfulbasis.Basis, kinds ...subjects.Kind) *privacy.Activity {
	return &privacy.Activity{
		ID: "tested", Purpose: lawfulbasis.Collection, Role: role, Basis: basis,
		About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(kinds...),
	}
}

// ordinary is an activity of a controller without data of Articles 9 and 10.
func ordinary() *privacy.Activity {
	return activity(lawfulbasis.Controller, lawfulbasis.LegitimateInterests, subjects.Name, subjects.DebtDetails)
}

// private is an activity whose kinds of data the library cannot judge.
func private() *privacy.Activity {
	return activity(lawfulbasis.Controller, lawfulbasis.LegitimateInterests, subjects.PrivateKind(1))
}

// judged is a judgement that may be relied on.
func judged(f privacy.Fact) privacy.Judgement { return privacy.Judgement{Result: f, By: "legal"} }

// trits are the three values of a fact, in the order of the digits of a cube.
var trits = [...]privacy.Fact{privacy.No, privacy.Yes, privacy.Unknown}

// cube is every way of saying n facts: no, yes or nothing. Position i of it has
// the digits of i in base three, the first fact lowest.
//
// It knows an answer from a model of the completed facts alone, bit k of whose
// argument says that fact k is so, by going through all completions.
type cube struct {
	n     int
	model func(completed uint32) bool
}

func (c cube) size() int {
	size := 1
	for range c.n {
		size *= 3
	}
	return size
}

// walk goes through the positions in order with their digits.
func (c cube) walk(visit func(at int, digits []byte)) {
	digits := make([]byte, c.n)
	for at := range c.size() {
		visit(at, digits)
		for k := range digits {
			if digits[k]++; digits[k] < 3 {
				break
			}
			digits[k] = 0
		}
	}
}

// spread fills a table from what holds of completed positions: an incomplete one
// has what any of its completions has. The digit of fact "but" is passed by.
func (c cube) spread(but int, completed func(bits uint32) byte) []byte {
	table := make([]byte, c.size())
	c.walk(func(at int, digits []byte) {
		bits, weight := uint32(0), 1
		for k, digit := range digits {
			if k != but {
				if digit == 2 {
					table[at] = table[at-weight] | table[at-2*weight]
					return
				}
				bits |= uint32(digit) << k
			}
			weight *= 3
		}
		table[at] = completed(bits)
	})
	return table
}

// What can come of a position.
const (
	canBeNo  = 1
	canBeYes = 2
)

// outcomes says of each position what its completions come to.
func (c cube) outcomes() []byte {
	return c.spread(-1, func(bits uint32) byte {
		if c.model(bits) {
			return canBeYes
		}
		return canBeNo
	})
}

// deciding says of each position which unknown facts change the outcome of some
// completion, a bit for each.
func (c cube) deciding() []uint32 {
	table := make([]uint32, c.size())
	for k := range c.n {
		flips := c.spread(k, func(bits uint32) byte {
			if c.model(bits) != c.model(bits|1<<k) {
				return 1
			}
			return 0
		})
		c.walk(func(at int, digits []byte) {
			if digits[k] == 2 {
				table[at] |= uint32(flips[at]) << k
			}
		})
	}
	return table
}

// check asks about every position, and holds outcome and missing facts against
// the completions. The names are those of the facts; ask gets their values.
func (c cube) check(t *testing.T, names []accountability.FactName, yes, no privacy.Outcome, ask func(facts []privacy.Fact) accountability.Answer) {
	t.Helper()
	require.Len(t, names, c.n)
	outcomes, deciding := c.outcomes(), c.deciding()
	want := [...]privacy.Outcome{canBeNo: no, canBeYes: yes, canBeNo | canBeYes: privacy.Undetermined}
	facts := make([]privacy.Fact, c.n)
	seen := [privacy.Required + 1]int{}
	c.walk(func(at int, digits []byte) {
		for k, digit := range digits {
			facts[k] = trits[digit]
		}
		a := ask(facts)
		if a.Outcome() != want[outcomes[at]] {
			t.Fatalf("%v: %v is %v, and should be %v", names, facts, a.Outcome(), want[outcomes[at]])
		}
		seen[a.Outcome()]++
		missing := uint32(0)
		for n := range a.Missing() {
			k := slices.Index(names, n)
			if k < 0 {
				t.Fatalf("%v: %v misses %v", names, facts, n)
			}
			missing |= 1 << k
		}
		if missing != deciding[at] {
			t.Fatalf("%v: %v misses %s, and should miss %s", names, facts, strconv.FormatUint(uint64(missing), 2), strconv.FormatUint(uint64(deciding[at]), 2))
		}
		sound(t, a)
	})
	require.Positive(t, seen[yes], "the space has every outcome")
	require.Positive(t, seen[no], "the space has every outcome")
	require.Positive(t, seen[privacy.Undetermined], "the space has every outcome")
}

// sound holds what is so of every answer: it gives a reason that decided, which
// rests on law, and misses facts exactly when it is undetermined.
func sound(t *testing.T, a accountability.Answer) {
	decided, missing, oblige := false, false, false
	for r := range a.Reasons() {
		for range r.Provisions() {
			decided = decided || r.Decides
		}
	}
	for range a.Missing() {
		missing = true
		break
	}
	for o := range a.Obligations() {
		for range o.Provisions() {
			oblige = oblige || o.Code == accountability.SettleFacts
		}
	}
	open := a.Outcome() == privacy.Undetermined
	if !decided || missing != open || oblige != open {
		t.Fatalf("%v: decided by a reason %v, misses facts %v, is to settle them %v", a.Outcome(), decided, missing, oblige)
	}
}

// codes are the reasons of an answer: those that decided, and the others.
func codes(a accountability.Answer) (decided, others []accountability.ReasonCode) {
	for r := range a.Reasons() {
		if r.Decides {
			decided = append(decided, r.Code)
		} else {
			others = append(others, r.Code)
		}
	}
	return decided, others
}

// duties are what follows from an answer.
func duties(a accountability.Answer) []accountability.ObligationCode {
	var list []accountability.ObligationCode
	for o := range a.Obligations() {
		list = append(list, o.Code)
	}
	return list
}
