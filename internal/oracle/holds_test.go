package oracle_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// holdNames are the kinds of holds by the names of the programs.
var holdNames = map[retention.HoldKind]string{
	retention.Order: "order", retention.PersonsClaim: "persons_claim", retention.OpposedErasure: "opposed", retention.BreachRecord: "breach_record",
	retention.OpenAccessRequest: "access", retention.Contest: "contest", retention.OwnClaim: "own_claim",
}

func holdsBinding(h *shelf) *binding[stored] {
	facts := storedFacts()
	for kind, name := range holdNames {
		facts[name] = yesNo(nothing[stored], func(s *stored) { s.add(kind) }, func(s *stored) {
			open := hold(kind)
			open.Released = perhaps
			s.holds = append(s.holds, open)
		})
	}
	ask := func(put func(*stored) privacy.Decision) func(*stored, *[]string) byte {
		return func(s *stored, missing *[]string) byte {
			d := put(s)
			if d.Outcome() != privacy.Undetermined {
				return letters[d.Outcome().String()]
			}
			for m := range d.Missing(&s.item) {
				name := s.told(m)
				if m.Fact == privacy.TheHoldReleased {
					name = holdNames[s.holds[m.Hold].Kind]
				}
				*missing = append(*missing, name)
			}
			return '?'
		}
	}
	return &binding[stored]{
		model: "holds", finish: h.finish,
		begin: func(s *stored) {
			beginStored(s)
			s.role = "controller"
			s.collect.Exempt = privacy.No
		},
		facts: pick(facts, "limit", "duty", "maximum", "order", "persons_claim", "opposed", "breach_record", "access", "contest", "own_claim", "prevails"),
		ask: map[string]func(*stored, *[]string) byte{
			"may_erase":        ask(func(s *stored) privacy.Decision { return h.policy.MayErase(&s.item, today) }),
			"requires_erasure": ask(func(s *stored) privacy.Decision { return h.policy.RequiresErasure(&s.item, today) }),
			"may_keep":         ask(func(s *stored) privacy.Decision { return h.policy.MayKeep(&s.item, today) }),
		},
	}
}

func TestHolds(t *testing.T) { check(t, holdsBinding(newShelf(t))) }

// TestHoldsNotSaid: an item whose holds nobody listed could be under any of them.
func TestHoldsNotSaid(t *testing.T) {
	h := newShelf(t)
	b := holdsBinding(h)
	b.finish = func(s *stored) {
		h.finish(s)
		s.item.Holds = privacy.Holds{}
	}
	m, all := bind(t, b)
	for _, q := range m.questions {
		c := newClosure(m, all, golden(t, m, q))
		at := make([]int, len(m.facts))
		asked := 0
		for number := range c.possible {
			c.digits(number, at)
			open, about := true, uint32(0)
			for i, f := range m.facts {
				if i >= 3 { // every hold, and which of two prevails
					open = open && at[i] == len(f.values)
					about |= 1 << i
				}
			}
			if !open {
				continue
			}
			asked++
			var s stored
			var missing []string
			b.state(&s, all, at)
			got := b.ask[q](&s, &missing)
			require.Equal(t, string(c.answer(number)), string(got), "%s\n%s", q, m.words(at))
			if got == '?' {
				listed := slices.ContainsFunc(missing, func(name string) bool { return strings.HasPrefix(name, privacy.TheHolds.String()) })
				require.Equal(t, c.decisive[number]&about != 0, listed, "%s %v\n%s", q, missing, m.words(at))
			}
		}
		require.Equal(t, 3*4*4, asked)
	}
}

func TestGate(t *testing.T) {
	d := newDesk(t)
	facts := d.rightsFacts()
	ask := func(kind privacy.RequestKind, put func(*used)) func(*used) {
		return func(s *used) {
			s.request.Kind = kind
			put(s)
		}
	}
	facts["right"] = choose(map[string]func(*used){
		"erasure": ask(privacy.AskErasure, func(s *used) { s.use.Dates.CaseClosed = retention.On(longAgo) }),
		"access":  ask(privacy.AskAccess, nothing[used]),
		"rectification": ask(privacy.AskRectification, func(s *used) {
			s.request.Contests, s.item.Accurate = privacy.ContestsFact, no
		}),
		"restriction": ask(privacy.AskRestriction, func(s *used) { s.request.Contests = privacy.ContestsFact }),
		"portability": ask(privacy.AskPortability, func(s *used) { s.activity = "contract" }),
		"objection": ask(privacy.AskObjection, func(s *used) {
			s.request.Situation, s.use.Objection.Overriding = privacy.Yes, no
		}),
		"human_decision": ask(privacy.AskHumanDecision, func(s *used) {
			for _, e := range []lawfulbasis.Element{lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect, lawfulbasis.DecisionByLaw} {
				s.found.Met, s.found.Unmet = s.found.Met.Without(d.only[e]), s.found.Unmet.Union(d.only[e])
			}
		}),
	})
	facts["doubted"] = choose(map[string]func(*used){
		"no": func(s *used) { s.request.Doubted = privacy.No }, "yes": func(s *used) { s.request.Doubted = privacy.Yes },
	})
	facts["proved"] = bound[used]{unsaid: nothing[used]}
	b := d.bindUsed(t, "gate", facts, map[string]func(*used, *[]string) byte{"granted": func(s *used, missing *[]string) byte {
		p, item, request := d.policy, &s.item, s.request
		switch request.Kind {
		case privacy.AskErasure:
			return s.outcome(p.RequiresErasureOnRequest(item, request, today), missing)
		case privacy.AskAccess:
			return s.outcome(p.RequiresAccess(item, request, today), missing)
		case privacy.AskRectification:
			return s.outcome(p.RequiresRectification(item, request, today), missing)
		case privacy.AskRestriction:
			return s.outcome(p.RequiresRestriction(item, request, today), missing)
		case privacy.AskPortability:
			return s.outcome(p.RequiresPortability(item, request, today), missing)
		case privacy.AskObjection:
			return s.outcome(p.RequiresEndOfUse(item, request, today), missing)
		}
		return s.outcome(p.RequiresHumanDecision(item, request, today), missing)
	}}, nil)
	b.silent = true // one fact of the library is two here: who it is, and its proof
	check(t, b)
}
