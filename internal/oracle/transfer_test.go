package oracle_test

import (
	"testing"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/transfer"
	"github.com/personvern/personvern/retention"
)

// sent is a transfer, and the judgements that are put into it.
type sent struct{ t transfer.Transfer }

// stated is a fact of two values, the first of which is Yes when yes says so.
func stated(yesName, noName string, at func(*transfer.Transfer) *privacy.Fact) bound[sent] {
	return bound[sent]{values: map[string]func(*sent){
		yesName: func(s *sent) { *at(&s.t) = privacy.Yes },
		noName:  func(s *sent) { *at(&s.t) = privacy.No },
	}, unsaid: nothing[sent]}
}

func weighed(at func(*transfer.Transfer) *privacy.Judgement) bound[sent] {
	return bound[sent]{values: map[string]func(*sent){
		"yes": func(s *sent) { *at(&s.t) = yes },
		"no":  func(s *sent) { *at(&s.t) = no },
	}, unsaid: nothing[sent]}
}

func happened(at func(*transfer.Transfer) *retention.When) bound[sent] {
	return bound[sent]{values: map[string]func(*sent){
		"yes": func(s *sent) { *at(&s.t) = retention.On(longAgo) },
		"no":  func(s *sent) { *at(&s.t) = retention.NotYet() },
	}, unsaid: nothing[sent]}
}

func sentFacts() map[string]bound[sent] {
	type tr = transfer.Transfer
	place := func(code string) func(*sent) { return func(s *sent) { s.t.To = transfer.Country(code) } }
	tool := func(t transfer.Tool) func(*sent) { return func(s *sent) { s.t.Safeguard.Tool = t } }
	derogation := map[string]func(*sent){}
	for d := transfer.ContractWithPerson; d.IsValid(); d++ {
		derogation[underscores(d.String())] = func(s *sent) { s.t.Situation.Derogation = d }
	}
	consented := func(given, withdrawn retention.When) func(*sent) {
		return func(s *sent) { s.t.Situation.Consented, s.t.Situation.Withdrawn = given, withdrawn }
	}
	return map[string]bound[sent]{
		"place": choose(map[string]func(*sent){
			"eea": place("SE"), "adequate": place("CH"), "framework": place("US"), "elsewhere": place("IN"),
		}),
		"importer":    stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Importer }),
		"listing":     stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Recipient.Listed }),
		"listed_data": stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Recipient.DataListed }),
		"tool": choose(map[string]func(*sent){
			"none": tool(transfer.NoTool), "clauses": tool(transfer.CommissionClauses), "rules": tool(transfer.CorporateRules),
			"former_clauses": tool(transfer.CommissionClauses2010), "ad_hoc": tool(transfer.AdHocClauses), "arrangement": tool(transfer.AdministrativeArrangement),
		}),
		"binding":       happened(func(t *tr) *retention.When { return &t.Safeguard.Since }),
		"fit":           stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Safeguard.Fits }),
		"protection":    weighed(func(t *tr) *privacy.Judgement { return &t.Safeguard.Protects }),
		"authorisation": happened(func(t *tr) *retention.When { return &t.Safeguard.Authorised }),
		"limit_by_law":  stated("yes", "no", func(t *tr) *privacy.Fact { return &t.LimitedByLaw }),
		"public_power":  stated("yes", "no", func(t *tr) *privacy.Fact { return &t.PublicPower }),
		"derogation":    choose(derogation),
		"consent": {values: map[string]func(*sent){
			"given":     consented(retention.On(longAgo), retention.NotYet()),
			"never":     consented(retention.NotYet(), retention.NotYet()),
			"withdrawn": consented(retention.On(longAgo), retention.On(recently)),
		}, unsaid: consented(retention.On(longAgo), retention.When{}), between: []string{"given", "withdrawn"}},
		"explicitness":         stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.Explicit }),
		"risks_told":           stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.RisksTold }),
		"specificity":          stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.Specific }),
		"consent_valid":        weighed(func(t *tr) *privacy.Judgement { return &t.Situation.ConsentValid }),
		"with_person":          stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.WithPerson }),
		"for_person":           stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.ForPerson }),
		"recognition":          stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.Recognised }),
		"claim":                stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.Claim }),
		"at_stake":             stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.AtStake }),
		"incapacity":           stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.Incapable }),
		"necessity":            weighed(func(t *tr) *privacy.Judgement { return &t.Situation.Necessary }),
		"occasional":           stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.Occasional }),
		"register":             stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.Register }),
		"register_conditions":  stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.ConditionsMet }),
		"register_extent":      stated("entire", "part", func(t *tr) *privacy.Fact { return &t.Situation.Entire }),
		"register_openness":    stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.OpenToAll }),
		"register_entitlement": stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.ForEntitled }),
		"last_resort":          weighed(func(t *tr) *privacy.Judgement { return &t.Situation.LastResort }),
		"repetition":           stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.Repetitive }),
		"number_of_persons":    stated("few", "many", func(t *tr) *privacy.Fact { return &t.Situation.FewPersons }),
		"balance":              weighed(func(t *tr) *privacy.Judgement { return &t.Situation.InterestsPrevail }),
		"assessment":           stated("yes", "no", func(t *tr) *privacy.Fact { return &t.Situation.Assessed }),
	}
}

func TestTransfer(t *testing.T) {
	for _, name := range []string{"transfer", "transfer_consent", "transfer_need", "transfer_last"} {
		t.Run(name, func(t *testing.T) {
			facts := sentFacts()
			b := &binding[sent]{model: name, finish: nothing[sent], begin: func(s *sent) {
				s.t = transfer.Transfer{To: transfer.Country("IN"), Importer: privacy.Yes, PublicPower: privacy.No}
				s.t.Safeguard.Tool = transfer.NoTool
				if name == "transfer_consent" {
					s.t.Situation.Derogation = transfer.ExplicitConsent
				}
			}}
			if name == "transfer" {
				facts["importer"] = bound[sent]{values: facts["importer"].values, unsaid: func(s *sent) { s.t.Importer = privacy.Unknown }}
				facts["claim"] = choose(map[string]func(*sent){
					"no": func(s *sent) { s.t.Situation.Derogation = transfer.NoDerogation },
					"yes": func(s *sent) {
						s.t.Situation = transfer.Situation{Derogation: transfer.LegalClaims, Claim: privacy.Yes, Occasional: privacy.Yes, Necessary: yes}
					},
				})
			}
			unsaidPower := facts["public_power"]
			unsaidPower.unsaid = func(s *sent) { s.t.PublicPower = privacy.Unknown }
			facts["public_power"] = unsaidPower
			for _, f := range readModel(t, name).facts {
				of, ok := facts[f.name]
				if !ok {
					t.Fatal(f.name)
				}
				of.name = f.name
				of.values = only(of.values, f.values)
				b.facts = append(b.facts, of)
			}
			b.ask = map[string]func(*sent, *[]string) byte{"may_transfer": func(s *sent, missing *[]string) byte {
				a := transfer.MayTransfer(s.t, today)
				if a.Outcome() != privacy.Undetermined {
					return letters[a.Outcome().String()]
				}
				for code := range a.Missing() {
					name := underscores(string(code))
					switch {
					case name == "withdrawal":
						name = "consent"
					case name == "contract" && s.t.Situation.Derogation == transfer.ContractWithPerson:
						name = "with_person"
					case name == "contract":
						name = "for_person"
					}
					*missing = append(*missing, name)
				}
				return '?'
			}}
			check(t, b)
		})
	}
}
