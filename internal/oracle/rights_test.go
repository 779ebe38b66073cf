package oracle_test

import (
	"testing"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// rightsFacts are the facts of a request about one use.
func (d *desk) rightsFacts() map[string]bound[used] {
	facts := d.facts()
	as := func(id privacy.ActivityID) func(*used) { return func(s *used) { s.activity = id } }
	facts["known"] = bound[used]{values: map[string]func(*used){
		"yes": nothing[used], "no": func(s *used) { s.request.Identified = privacy.No },
	}, unsaid: func(s *used) { s.request.Identified = privacy.Unknown }}
	facts["excessive"] = judged(func(s *used) *privacy.Judgement { return &s.request.Excessive })
	facts["contests"] = choose(map[string]func(*used){
		"nothing":      nothing[used],
		"fact":         func(s *used) { s.request.Contests = privacy.ContestsFact },
		"completeness": func(s *used) { s.request.Contests = privacy.ContestsCompleteness },
		"evaluation":   func(s *used) { s.request.Contests = privacy.ContestsEvaluation },
		"claim":        func(s *used) { s.request.Contests = privacy.ContestsClaim },
	})
	facts["accurate"] = choose(map[string]func(*used){
		"unverified": nothing[used],
		"no":         func(s *used) { s.item.Accurate = no },
		"yes":        func(s *used) { s.item.Accurate = yes },
	})
	said := func(at func(*used) *privacy.Fact) bound[used] {
		return choose(map[string]func(*used){"no": func(s *used) { *at(s) = privacy.No }, "yes": func(s *used) { *at(s) = privacy.Yes }})
	}
	facts["opposes"] = said(func(s *used) *privacy.Fact { return &s.request.OpposesErasure })
	facts["needs"] = said(func(s *used) *privacy.Fact { return &s.request.NeedsForClaim })
	basis := map[string]func(*used){}
	for _, name := range []string{"consent", "contract", "legal_obligation", "vital_interests", "public_task", "legitimate_interests"} {
		id := privacy.ActivityID(hyphens(name))
		basis[name] = as(id)
	}
	facts["basis"] = choose(basis)
	origin := map[string]func(*used){}
	for name, o := range map[string]subjects.Origin{"provided": subjects.Provided, "observed": subjects.Observed, "derived": subjects.Derived, "from_others": subjects.FromOthers} {
		origin[name] = func(s *used) { s.item.Origin = o }
	}
	facts["origin"] = bound[used]{values: origin, unsaid: func(s *used) { s.item.Origin = 0 }}
	facts["others"] = judged(func(s *used) *privacy.Judgement { return &s.item.OthersRights })
	facts["situation"] = choose(map[string]func(*used){
		"stated": func(s *used) { s.request.Situation = privacy.Yes },
		"thin":   func(s *used) { s.request.Situation = privacy.No },
	})
	facts["overriding"] = bound[used]{values: map[string]func(*used){
		"no":  func(s *used) { s.use.Objection.Overriding = no },
		"yes": func(s *used) { s.use.Objection.Overriding = yes },
	}, unsaid: nothing[used]}
	return facts
}

func (d *desk) asks(question string, kind privacy.RequestKind, put func(*used) privacy.Decision) map[string]func(*used, *[]string) byte {
	return map[string]func(*used, *[]string) byte{question: func(s *used, missing *[]string) byte {
		if kind != 0 {
			s.request.Kind = kind
		}
		return s.outcome(put(s), missing)
	}}
}

func TestRestriction(t *testing.T) {
	d := newDesk(t)
	check(t, d.bindUsed(t, "restriction", d.rightsFacts(), d.asks("requires_restriction", privacy.AskRestriction, func(s *used) privacy.Decision {
		return d.policy.RequiresRestriction(&s.item, s.request, today)
	}), nil))
}

func TestPortability(t *testing.T) {
	d := newDesk(t)
	facts := d.rightsFacts()
	// The condition is asserted beside whichever basis the use has.
	facts["explicit"] = choose(map[string]func(*used){"no": nothing[used], "yes": func(s *used) {
		s.activity, s.kinds.special = "explicit-"+s.activity, true
	}})
	check(t, d.bindUsed(t, "portability", facts, d.asks("requires_portability", privacy.AskPortability, func(s *used) privacy.Decision {
		return d.policy.RequiresPortability(&s.item, s.request, today)
	}), nil))
}

func TestEndOfUse(t *testing.T) {
	d := newDesk(t)
	facts := d.rightsFacts()
	as := func(id privacy.ActivityID) func(*used) { return func(s *used) { s.activity = id } }
	facts["use"] = choose(map[string]func(*used){
		"interests": as("interests"), "marketing": as("marketing"), "marketing_consented": as("marketing-consented"),
		"task": as("task"), "contract": as("contract"), "research": as("research"), "consented": as("consent"),
	})
	facts["asks"] = choose(map[string]func(*used){
		"objection":  func(s *used) { s.request.Kind = privacy.AskObjection },
		"withdrawal": func(s *used) { s.request.Kind = privacy.AskWithdrawal },
	})
	check(t, d.bindUsed(t, "end_of_use", facts, d.asks("requires_end_of_use", 0, func(s *used) privacy.Decision {
		return d.policy.RequiresEndOfUse(&s.item, s.request, today)
	}), func(s *used) { s.use.Objection = privacy.Objection{Received: retention.NotYet()} }))
}

func TestDecisions(t *testing.T) {
	d := newDesk(t)
	facts := d.rightsFacts()
	facts["special"] = choose(map[string]func(*used){"no": nothing[used], "yes": func(s *used) {
		s.kinds.special = true
		if s.activity == "consent" {
			s.activity = "on-explicit-consent"
		} else {
			s.activity = "on-claims-or-courts"
		}
	}})
	check(t, d.bindUsed(t, "decisions", facts, map[string]func(*used, *[]string) byte{"may_decide_automatically": func(s *used, missing *[]string) byte {
		return s.outcome(d.policy.MayDecideAutomatically(&s.item, s.activity, today), missing)
	}}, nil))
}

func (d *desk) mayDisclose() map[string]func(*used, *[]string) byte {
	return map[string]func(*used, *[]string) byte{"may_disclose": func(s *used, missing *[]string) byte {
		return s.outcome(d.policy.MayDisclose(&s.item, s.to, today), missing)
	}}
}

func disclosureBinding(t testing.TB, d *desk) *binding[used] {
	t.Helper()
	facts := d.facts()
	to := map[string]func(*used){}
	for name, r := range map[string]lawfulbasis.Recipient{
		"client": lawfulbasis.ToClient, "processor": lawfulbasis.ToProcessor, "joint_controller": lawfulbasis.ToJointController,
		"own_staff": lawfulbasis.ToOwnStaff, "employer": lawfulbasis.ToEmployer, "credit_bureau": lawfulbasis.ToCreditBureau,
		"court": lawfulbasis.ToCourt, "other_authority": lawfulbasis.ToOtherAuthority, "foreign_authority": lawfulbasis.ToForeignAuthority,
		"data_subject": lawfulbasis.ToDataSubject, "representative": lawfulbasis.ToRepresentative,
	} {
		to[name] = func(s *used) { s.to.To = r }
	}
	facts["to"] = choose(to)
	return d.bindUsed(t, "disclosure", facts, d.mayDisclose(), func(s *used) { s.to.Abroad, s.to.Inquiry = privacy.No, privacy.No })
}

func TestDisclosure(t *testing.T) { check(t, disclosureBinding(t, newDesk(t))) }

func TestWithheld(t *testing.T) {
	d := newDesk(t)
	facts := d.facts()
	to := map[string]func(*used){}
	for name, r := range map[string]lawfulbasis.Recipient{"data_subject": lawfulbasis.ToDataSubject, "representative": lawfulbasis.ToRepresentative, "client": lawfulbasis.ToClient} {
		to[name] = func(s *used) { s.to.To = r }
	}
	facts["to"] = choose(to)
	grounds := map[string]func(*used){"none": nothing[used]}
	for name, k := range map[string]privacy.WithholdingKind{
		"tipping_off": privacy.StatutorySecrecy, "crime": privacy.CrimeInvestigation, "security": privacy.NationalSecurity, "harmful": privacy.HarmfulToPerson,
		"internal": privacy.InternalPreparation, "obvious": privacy.ObviousInterest, "research": privacy.ResearchImpaired,
	} {
		grounds[name] = func(s *used) { s.item.Withheld.Kind = k }
	}
	facts["ground"] = choose(grounds)
	found := func(j privacy.Judgement) func(*used) {
		return func(s *used) {
			if s.item.Withheld.Kind != 0 {
				s.item.Withheld.Judged = j
			}
		}
	}
	facts["found"] = yesNo(found(no), found(yes), found(undecided))
	check(t, d.bindUsed(t, "withheld", facts, d.mayDisclose(), func(s *used) { s.to.Abroad, s.to.Inquiry = privacy.No, privacy.No }))
}

func TestAbroad(t *testing.T) {
	d := newDesk(t)
	facts := d.facts()
	facts["abroad"] = bound[used]{values: map[string]func(*used){
		"no": func(s *used) { s.to.Abroad = privacy.No }, "yes": func(s *used) { s.to.Abroad = privacy.Yes },
	}, unsaid: nothing[used]}
	facts["transfer"] = bound[used]{values: map[string]func(*used){
		"permitted": func(s *used) { s.to.Transfer = privacy.Permitted }, "forbidden": func(s *used) { s.to.Transfer = privacy.Forbidden },
	}, unsaid: nothing[used]}
	facts["restricted"] = choose(map[string]func(*used){"no": nothing[used], "yes": func(s *used) { s.holds = append(s.holds, hold(retention.Contest)) }})
	check(t, d.bindUsed(t, "abroad", facts, d.mayDisclose(), func(s *used) {
		s.to.To, s.to.Inquiry = lawfulbasis.ToClient, privacy.No
	}))
}
