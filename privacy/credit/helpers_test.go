package credit_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

const (
	yes     = privacy.Yes
	no      = privacy.No
	unknown = privacy.Unknown
)

// today is the day on which the questions of these tests are asked, where no
// other is given.
var today = day("2026-11-23")

func day(text string) retention.Date { return retention.MustParseDate(text) }

func on(text string) retention.When { return retention.On(day(text)) }

var (
	notYet  = retention.NotYet()
	notSaid = retention.When{}
)

// judged is a judgement that may be relied on.
func judged(f privacy.Fact) privacy.Judgement { return privacy.Judgement{Result: f, By: "legal"} }

// claim is an ordinary claim on a natural person, which may be reported today.
func claim() credit.Claim {
	return credit.Claim{
		About:         credit.NaturalPerson,
		LegalStepSent: on("2025-03-10"), PlanBroken: notYet, PlanResumed: notYet, DemandSent: notYet,
		Objection: notYet, EnforcementBasis: notYet, PayBy: notYet, Settled: notYet,
		Registered: on("2025-04-20"), Unenforceable: no, NewStepTaken: notYet,
	}
}

// entry is an ordinary entry of a kind on a natural person, which may be used
// today if the kind may be.
func entry(k credit.Kind) credit.Entry {
	return credit.Entry{
		Claim: claim(), Kind: k, Listed: yes, Changed: notYet, LeftRegister: notYet, Opened: on("2026-03-01"), Ended: notYet,
		NoticeSent: on("2025-04-20"), NoticeReceived: on("2025-04-22"), NoticeInEnforcement: no, ArchiveNeeds: judged(yes),
	}
}

// release is an ordinary release about a natural person, which may be made.
func release(to credit.Recipient) credit.Release {
	return credit.Release{
		About: credit.NaturalPerson, To: to, Need: judged(yes), UniqueHit: yes, DirectSearch: no, Monitoring: no, PublicSource: yes,
		Frozen: no, StatutoryRisk: no, GotBefore: no, Solvency: no,
	}
}

// codes are the reasons that decided, or are open, in their order.
func codes(a ruling.Answer) string {
	var all []string
	for r := range a.Reasons() {
		if r.Decides {
			all = append(all, string(r.Code))
		}
	}
	return strings.Join(all, " ")
}

// told are the reasons that only hold.
func told(a ruling.Answer) string {
	var all []string
	for r := range a.Reasons() {
		if !r.Decides {
			all = append(all, string(r.Code))
		}
	}
	return strings.Join(all, " ")
}

func missing(a ruling.Answer) string {
	var all []string
	for f := range a.Missing() {
		all = append(all, string(f))
	}
	return strings.Join(all, " ")
}

// follows are the obligations, with their days.
func follows(a ruling.Answer) string {
	var all []string
	for o := range a.Obligations() {
		text := string(o.Code)
		if o.First {
			text += " first"
		}
		if !o.By.Safe.IsZero() {
			text += " by " + o.By.Safe.String()
			if o.By.Outer != o.By.Safe {
				text += " or " + o.By.Outer.String()
			}
		}
		all = append(all, text)
	}
	return strings.Join(all, ", ")
}

// spell is from which day to which the answer holds.
func spell(a ruling.Answer) string {
	text := func(d retention.Date) string {
		if d.IsZero() {
			return ""
		}
		return d.String()
	}
	return text(a.FirstDay()) + ".." + text(a.LastDay())
}

// space is everything that can be said of some facts: each has some values, or is
// not said.
type space struct {
	facts  []dimension
	model  func(values []int) privacy.Outcome // of facts that are all said
	answer func(values []int) ruling.Answer   // -1 is not said
}

type dimension struct {
	name   ruling.Code
	values int
}

// check holds every answer of the space against the model: the outcome is that of
// all ways to say what was not said, or else undetermined; and a fact is missing
// exactly when it changes the outcome for some values of the others.
func (s *space) check(t *testing.T) (asked map[privacy.Outcome]int) {
	t.Helper()
	n, size := len(s.facts), 1
	require.LessOrEqual(t, n, 16)
	steps := make([]int, n)
	position := map[ruling.Code]int{}
	for i, f := range s.facts {
		steps[i] = size
		size *= f.values + 1
		position[f.name] = i
	}
	require.Len(t, position, n)
	outcomes, matters := make([]privacy.Outcome, size), make([]uint16, size)
	values := make([]int, n)
	asked = map[privacy.Outcome]int{}
	for at := range size {
		first, second := -1, -1 // facts that are not said
		for i, f := range s.facts {
			values[i] = at / steps[i] % (f.values + 1)
			if values[i] == f.values {
				values[i] = -1
				if first < 0 {
					first = i
				} else if second < 0 {
					second = i
				}
			}
		}
		with := func(i, value int) int { return at - (s.facts[i].values-value)*steps[i] }
		if first < 0 {
			outcomes[at] = s.model(values)
		} else {
			outcomes[at] = outcomes[with(first, 0)]
			for v := range s.facts[first].values {
				sub := with(first, v)
				if outcomes[sub] != outcomes[at] {
					outcomes[at] = privacy.Undetermined
				}
				matters[at] |= matters[sub]
			}
			if second < 0 && outcomes[at] == privacy.Undetermined {
				matters[at] |= 1 << first
			}
			if second >= 0 {
				for v := range s.facts[second].values {
					matters[at] |= matters[with(second, v)] & (1 << first)
				}
			}
		}
		a := s.answer(values)
		asked[a.Outcome()]++
		var lacks uint16
		for f := range a.Missing() {
			i, known := position[f]
			require.True(t, known, "%v: %s is missing", values, f)
			lacks |= 1 << i
		}
		if a.Outcome() != outcomes[at] || lacks != matters[at] {
			t.Fatalf("%v: %v, missing %s; want %v, missing %016b", values, a.Outcome(), missing(a), outcomes[at], matters[at])
		}
	}
	return asked
}

// fact is the value of a fact with two values.
func fact(value int) privacy.Fact {
	return [...]privacy.Fact{unknown, no, yes}[value+1]
}

// event is an event that has happened, has not, or is not said.
func event(value int, happened string) retention.When {
	switch value {
	case 0:
		return notYet
	case 1:
		return on(happened)
	}
	return notSaid
}
