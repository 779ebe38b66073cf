package oracle_test

import (
	"maps"
	"testing"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// renamed gives a missing fact the name that it has in a program.
func renamed(missing *[]string, from, to string) {
	for i, name := range *missing {
		if name == from {
			(*missing)[i] = to
		}
	}
}

func gateFacts(facts map[string]bound[stored]) {
	facts["known"] = bound[stored]{values: map[string]func(*stored){
		"yes": func(s *stored) { s.request.Identified = privacy.Yes },
		"no":  func(s *stored) { s.request.Identified = privacy.No },
	}, unsaid: func(*stored) {}}
	facts["excessive"] = bound[stored]{values: map[string]func(*stored){
		"no":  func(s *stored) { s.request.Excessive = no },
		"yes": func(s *stored) { s.request.Excessive = yes },
	}, unsaid: func(s *stored) { s.request.Excessive = undecided }}
}

func requestBinding(t testing.TB) *binding[stored] {
	h := newShelf(t)
	facts := storedFacts()
	gateFacts(facts)
	as := func(id privacy.ActivityID) func(*stored) { return func(s *stored) { s.collect.For = id } }
	facts["use"] = bound[stored]{values: map[string]func(*stored){
		"claim": as(collect), "analysis": as(analyse), "marketing": as(market), "expression": as(express),
		"health": as(care), "task": as(serve), "contract": as(deal),
	}}
	closed := func(w retention.When) func(*stored) {
		return func(s *stored) { s.collect.Dates.CaseClosed, s.collect.Dates.ContractEnded = w, w }
	}
	facts["case"] = bound[stored]{values: map[string]func(*stored){
		"open": closed(retention.NotYet()), "runs": closed(retention.On(recently)), "passed": closed(retention.On(longAgo)),
	}, unsaid: closed(lost), between: []string{"runs", "passed"}}
	facts["necessary"] = bound[stored]{values: map[string]func(*stored){
		"unjudged": func(*stored) {},
		"no":       func(s *stored) { s.collect.Necessary = no },
		"yes":      func(s *stored) { s.collect.Necessary = yes },
	}}
	holds := facts["hold"]
	holds.values = maps.Clone(holds.values)
	delete(holds.values, "opposed")
	facts["hold"] = holds
	facts["would"] = bound[stored]{unsaid: func(*stored) {}}
	consent := func(withdrawn retention.When, needed privacy.Judgement) func(*stored) {
		return func(s *stored) {
			s.withConsent = true
			s.consented.Consent = privacy.Consent{Given: retention.On(first), Withdrawn: withdrawn}
			s.consented.Necessary = needed
		}
	}
	facts["consent"] = bound[stored]{values: map[string]func(*stored){
		"absent":    func(*stored) {},
		"needed":    consent(retention.NotYet(), yes),
		"unneeded":  consent(retention.NotYet(), no),
		"withdrawn": consent(retention.On(recently), privacy.Judgement{}),
	}, unsaid: consent(retention.NotYet(), privacy.Judgement{}), between: []string{"needed", "unneeded"}}
	return &binding[stored]{
		model: "request",
		begin: func(s *stored) {
			beginStored(s)
			s.role = "controller"
			s.collect.Exempt = privacy.No
			s.request = privacy.Request{Kind: privacy.AskErasure, Received: today}
		},
		finish: h.finish,
		facts:  pick(facts, "known", "excessive", "use", "case", "necessary", "would", "overriding", "consent", "unlawful", "ordered", "child", "duty", "maximum", "hold"),
		ask: map[string]func(*stored, *[]string) byte{
			"requires_erasure_on_request": func(s *stored, missing *[]string) byte {
				letter := s.outcome(h.policy.RequiresErasureOnRequest(&s.item, s.request, today), missing)
				renamed(missing, "limit", "case")
				return letter
			},
		},
	}
}

func TestRequest(t *testing.T) { check(t, requestBinding(t)) }
