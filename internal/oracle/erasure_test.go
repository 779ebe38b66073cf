package oracle_test

import (
	"testing"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// stored is an item of the policy of this folder, as the programs on erasing and
// on requests describe it.
type stored struct {
	role                                string
	withDuty, withMaximum, withConsent  bool
	collect, consented, books, followUp privacy.Use
	holds                               []retention.Hold
	item                                privacy.Item
	request                             privacy.Request
	uses                                []privacy.Use
}

// rules say which dataset an item stands in.
type rules struct {
	main                privacy.ActivityID
	both, duty, maximum bool
}

// shelf is the policy of this folder with a dataset for every set of rules that
// an item can be under.
type shelf struct {
	policy *privacy.Policy
	sets   map[rules]*privacy.Dataset
	client *privacy.Dataset // held as processor alone
}

func newShelf(t testing.TB) *shelf {
	policy := privacy.MustNew(spec(t))
	s := &shelf{policy: policy, sets: map[rules]*privacy.Dataset{}}
	for _, main := range []privacy.ActivityID{collect, analyse, market, express, care, serve, deal} {
		for _, both := range []bool{false, true} {
			for _, duty := range []bool{false, true} {
				for _, maximum := range []bool{false, true} {
					kinds := []subjects.Kind{subjects.Name}
					uses := []privacy.ActivityID{main, consented}
					if duty {
						kinds, uses = append(kinds, subjects.PaymentVoucher), append(uses, books)
					}
					if maximum {
						kinds = append(kinds, subjects.CallNote)
					}
					if both {
						uses = append(uses, followUp)
					}
					s.sets[rules{main, both, duty, maximum}] = policy.MustDataset(privacy.DatasetSpec{Name: "rows", About: people, Kinds: subjects.KindsOf(kinds...), For: uses})
				}
			}
		}
	}
	s.client = policy.MustDataset(privacy.DatasetSpec{Name: "client_rows", About: people, Kinds: subjects.KindsOf(subjects.Name), For: []privacy.ActivityID{followUp}})
	return s
}

func hold(kind retention.HoldKind) retention.Hold {
	h := retention.Hold{Kind: kind, Since: retention.On(longAgo), Released: retention.NotYet()}
	if kind.NeedsGrounds() {
		h.Grounds = yes
	}
	return h
}

func (s *stored) add(kind retention.HoldKind) { s.holds = append(s.holds, hold(kind)) }

func beginStored(s *stored) {
	holds, uses := s.holds[:0], s.uses[:0]
	*s = stored{holds: holds, uses: uses}
	s.collect = privacy.Use{For: collect, Objection: privacy.NoObjection()}
	s.consented = privacy.Use{For: consented}
	s.books = privacy.Use{For: books}
	s.followUp = privacy.Use{For: followUp}
}

func (h *shelf) finish(s *stored) {
	s.uses = s.uses[:0]
	if s.role != "processor" {
		s.uses = append(s.uses, s.collect)
		if s.withConsent {
			s.uses = append(s.uses, s.consented)
		}
		if s.withDuty {
			s.uses = append(s.uses, s.books)
		}
		s.item.Of = h.sets[rules{s.collect.For, s.role == "both", s.withDuty, s.withMaximum}]
	} else {
		s.item.Of = h.client
	}
	if s.role != "controller" {
		s.uses = append(s.uses, s.followUp)
	}
	s.item.Uses = s.uses
	s.item.Holds = privacy.AllHolds(s.holds...)
}

// told is what a missing fact of an item is called in the programs.
func (s *stored) told(m privacy.Missing) string {
	switch m.Fact {
	case privacy.TheEvent:
		switch m.Event {
		case retention.CaseClosed, retention.ContractEnded:
			return "limit"
		case retention.Booked:
			return "duty"
		case retention.Recorded:
			return "maximum"
		}
	case privacy.TheObjection:
		return "objection"
	case privacy.TheOverridingGrounds:
		return "overriding"
	case privacy.TheWithdrawal:
		return "consent"
	case privacy.TheExemption:
		return "exempt"
	case privacy.TheUnlawfulness:
		return "unlawful"
	case privacy.TheErasureOrder:
		return "ordered"
	case privacy.TheChildService:
		return "child"
	case privacy.TheConflict:
		return "prevails"
	case privacy.TheNecessity:
		if m.Activity == consented {
			return "consent"
		}
		return "would"
	case privacy.TheIdentity:
		return "known"
	case privacy.TheExcess:
		return "excessive"
	}
	return m.String()
}

// outcome is the letter of a decision, with what it misses.
func (s *stored) outcome(d privacy.Decision, missing *[]string) byte {
	letter := letters[d.Outcome().String()]
	if d.Outcome() == privacy.Undetermined {
		letter = '?'
		for m := range d.Missing(&s.item) {
			*missing = append(*missing, s.told(m))
		}
	}
	return letter
}

func storedFacts() map[string]bound[stored] {
	judged := func(set func(*stored) *privacy.Judgement) bound[stored] {
		return bound[stored]{
			values: map[string]func(*stored){
				"no":  func(s *stored) { *set(s) = no },
				"yes": func(s *stored) { *set(s) = yes },
			},
			unsaid: func(s *stored) { *set(s) = undecided },
		}
	}
	return map[string]bound[stored]{
		"role": {values: map[string]func(*stored){
			"controller": func(s *stored) { s.role = "controller" },
			"processor":  func(s *stored) { s.role = "processor" },
			"both":       func(s *stored) { s.role = "both" },
		}},
		"limit": {values: map[string]func(*stored){
			"runs":   func(s *stored) { s.collect.Dates.CaseClosed = retention.On(recently) },
			"passed": func(s *stored) { s.collect.Dates.CaseClosed = retention.On(longAgo) },
		}, unsaid: func(s *stored) { s.collect.Dates.CaseClosed = lost }},
		"objection": {values: map[string]func(*stored){
			"none": func(s *stored) { s.collect.Objection.Received = retention.NotYet() },
			"made": func(s *stored) { s.collect.Objection.Received = retention.On(recently) },
		}, unsaid: func(s *stored) { s.collect.Objection.Received = perhaps }},
		"overriding": {values: map[string]func(*stored){
			"no":  func(s *stored) { s.collect.Objection.Overriding = no },
			"yes": func(s *stored) { s.collect.Objection.Overriding = yes },
		}, unsaid: func(*stored) {}},
		"consent": {values: map[string]func(*stored){
			"absent": func(*stored) {},
			"live": func(s *stored) {
				s.withConsent = true
				s.consented.Consent = privacy.Consent{Given: retention.On(first), Withdrawn: retention.NotYet()}
			},
			"withdrawn": func(s *stored) {
				s.withConsent = true
				s.consented.Consent = privacy.Consent{Given: retention.On(first), Withdrawn: retention.On(recently)}
			},
			"expired": func(s *stored) {
				s.withConsent = true
				s.consented.Consent = privacy.Consent{Given: retention.On(first), Withdrawn: retention.NotYet(), LastDay: recently}
			},
		}, unsaid: func(s *stored) {
			s.withConsent = true
			s.consented.Consent = privacy.Consent{Given: retention.On(first), Withdrawn: perhaps}
		}, between: []string{"live", "withdrawn"}},
		"unlawful": judged(func(s *stored) *privacy.Judgement { return &s.item.Unlawful }),
		"ordered":  judged(func(s *stored) *privacy.Judgement { return &s.item.ErasureOrdered }),
		"child":    judged(func(s *stored) *privacy.Judgement { return &s.item.ChildService }),
		"duty": {values: map[string]func(*stored){
			"none":    func(*stored) {},
			"runs":    func(s *stored) { s.withDuty = true; s.books.Dates.Booked = retention.On(recently) },
			"elapsed": func(s *stored) { s.withDuty = true; s.books.Dates.Booked = retention.On(longAgo) },
		}, unsaid: func(s *stored) { s.withDuty = true; s.books.Dates.Booked = lost }, between: []string{"runs", "elapsed"}},
		"maximum": {values: map[string]func(*stored){
			"none":   func(*stored) {},
			"runs":   func(s *stored) { s.withMaximum = true; s.collect.Dates.Recorded = retention.On(recently) },
			"passed": func(s *stored) { s.withMaximum = true; s.collect.Dates.Recorded = retention.On(longAgo) },
		}, unsaid: func(s *stored) { s.withMaximum = true; s.collect.Dates.Recorded = lost }, between: []string{"runs", "passed"}},
		"exempt": {values: map[string]func(*stored){
			"no":  func(s *stored) { s.collect.Exempt = privacy.No },
			"yes": func(s *stored) { s.collect.Exempt = privacy.Yes },
		}, unsaid: func(*stored) {}},
		"hold": {values: map[string]func(*stored){
			"none":          func(*stored) {},
			"order":         func(s *stored) { s.add(retention.Order) },
			"persons_claim": func(s *stored) { s.add(retention.PersonsClaim) },
			"opposed":       func(s *stored) { s.add(retention.OpposedErasure) },
			"breach_record": func(s *stored) { s.add(retention.BreachRecord) },
			"access":        func(s *stored) { s.add(retention.OpenAccessRequest) },
			"contest":       func(s *stored) { s.add(retention.Contest) },
			"own_claim":     func(s *stored) { s.add(retention.OwnClaim) },
		}},
		"prevails": {unsaid: func(*stored) {}},
	}
}

// pick lists the facts of a program in its order.
func pick[S any](of map[string]bound[S], names ...string) []bound[S] {
	var facts []bound[S]
	for _, name := range names {
		f, ok := of[name]
		if !ok {
			panic("no fact " + name)
		}
		f.name = name
		facts = append(facts, f)
	}
	return facts
}

func erasureBinding(t testing.TB) *binding[stored] {
	h := newShelf(t)
	facts := storedFacts()
	facts["necessary"] = bound[stored]{values: map[string]func(*stored){
		"unjudged": func(*stored) {},
		"unneeded": func(s *stored) { s.collect.Necessary = no },
	}}
	return &binding[stored]{
		model: "erasure", begin: beginStored, finish: h.finish,
		facts: pick(facts, "role", "limit", "necessary", "objection", "overriding", "consent", "unlawful", "ordered", "duty", "maximum", "exempt", "hold", "prevails"),
		ask: map[string]func(*stored, *[]string) byte{
			"may_erase": func(s *stored, missing *[]string) byte { return s.outcome(h.policy.MayErase(&s.item, today), missing) },
			"requires_erasure": func(s *stored, missing *[]string) byte {
				return s.outcome(h.policy.RequiresErasure(&s.item, today), missing)
			},
			"may_keep": func(s *stored, missing *[]string) byte { return s.outcome(h.policy.MayKeep(&s.item, today), missing) },
		},
	}
}

func TestErasure(t *testing.T) { check(t, erasureBinding(t)) }
