package oracle_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// used is an item and one thing to be done with it. Every element that somebody
// has to find is met unless a fact says otherwise.
type used struct {
	activity privacy.ActivityID
	kinds    kindsOfRow
	// processor says that the row is held for a client, whatever the use is for.
	processor bool
	other     bool // collected for another purpose
	found     lawfulbasis.Findings
	use       privacy.Use
	holds     []retention.Hold
	item      privacy.Item
	doing     privacy.Processing
	to        privacy.Disclosing
	request   privacy.Request
	on        retention.Date
	uses      [2]privacy.Use
}

// kindsOfRow says what data stands in the row beside a name.
type kindsOfRow struct{ special, criminal, number bool }

type rowKey struct {
	activity privacy.ActivityID
	kinds    kindsOfRow
	other    bool
}

// desk is a policy with an activity for each basis and condition, and its rows.
type desk struct {
	policy *privacy.Policy
	rows   map[rowKey]*privacy.Dataset
	met    lawfulbasis.ElementSet
	only   [256]lawfulbasis.ElementSet
}

func newDesk(t testing.TB) *desk {
	t.Helper()
	firm := []string{"Fjord Collection"}
	named := []law.Provision{law.Section(law.Bokforingsloven, "13")}
	s := &privacy.Spec{
		ID: "desk", Version: "1", Controllers: firm, FinancialYear: retention.CalendarYear(),
		EraseWithin: retention.Days(0), BackupRotation: retention.Days(30),
	}
	add := func(id privacy.ActivityID, purpose lawfulbasis.Purpose, basis lawfulbasis.Basis, condition lawfulbasis.Condition, kinds ...subjects.Kind) {
		role := lawfulbasis.Controller
		a := privacy.Activity{ID: id, Purpose: purpose, Basis: basis, Condition: condition, Law: named, Controllers: firm, About: people, Kinds: subjects.KindsOf(kinds...).Union(subjects.KindsOf(subjects.Name))}
		if basis == 0 {
			role, a.Law = lawfulbasis.Processor, nil
		} else {
			from := retention.CaseClosed
			if basis == lawfulbasis.Consent {
				from = retention.ConsentGiven
			}
			a.Limits = []privacy.Limit{{ID: privacy.RuleID(id) + "-limit", Rule: retention.Limit{From: from, Anchor: retention.DayOf, Period: retention.Years(30)}}}
			if from == retention.CaseClosed {
				a.Limits[0].Rule.Period = retention.Years(3)
			}
		}
		a.Role = role
		s.Activities = append(s.Activities, a)
	}
	all := []subjects.Kind{subjects.Health, subjects.CriminalOffence, subjects.NationalID}
	for basis := range lawfulbasis.AllBases().All() {
		add(privacy.ActivityID(basis.String()), lawfulbasis.CollectionHandling, basis, 0)
	}
	add("interests", lawfulbasis.CollectionHandling, lawfulbasis.LegitimateInterests, 0)
	add("marketing", lawfulbasis.Marketing, lawfulbasis.LegitimateInterests, 0)
	add("task", lawfulbasis.CollectionHandling, lawfulbasis.PublicTask, 0)
	add("research", lawfulbasis.Statistics, lawfulbasis.LegitimateInterests, 0)
	add("processor", lawfulbasis.CollectionHandling, 0, 0)
	add("kinds-claims", lawfulbasis.CollectionHandling, lawfulbasis.LegitimateInterests, lawfulbasis.ClaimsOrCourts, all...)
	add("kinds-none", lawfulbasis.CollectionHandling, lawfulbasis.LegitimateInterests, 0, all[1:]...)
	for basis := range lawfulbasis.AllBases().All() {
		add("explicit-"+privacy.ActivityID(basis.String()), lawfulbasis.CollectionHandling, basis, lawfulbasis.ExplicitConsent, subjects.Health)
	}
	add("marketing-consented", lawfulbasis.Marketing, lawfulbasis.Consent, 0)
	for c := range lawfulbasis.AllConditions().All() {
		basis := lawfulbasis.LegitimateInterests
		switch c {
		case lawfulbasis.ExplicitConsent:
			basis = lawfulbasis.Consent
		case lawfulbasis.IncapableOfConsent:
			basis = lawfulbasis.VitalInterests
		}
		add("on-"+privacy.ActivityID(c.String()), lawfulbasis.CollectionHandling, basis, c, subjects.Health)
	}
	policy, err := privacy.New(s)
	require.NoError(t, err)
	d := &desk{policy: policy, rows: map[rowKey]*privacy.Dataset{}, met: lawfulbasis.AllElements()}
	for a := range policy.Activities() {
		for bits := range 16 {
			key := rowKey{activity: a.ID, kinds: kindsOfRow{bits&1 != 0, bits&2 != 0, bits&4 != 0}, other: bits&8 != 0}
			kinds := []subjects.Kind{subjects.Name}
			for i, has := range []bool{key.kinds.special, key.kinds.criminal, key.kinds.number} {
				if has {
					kinds = append(kinds, all[i])
				}
			}
			of := subjects.KindsOf(kinds...)
			if !a.Kinds.ContainsAll(of) {
				continue
			}
			collected := lawfulbasis.PurposesOf(a.Purpose)
			if key.other {
				collected = lawfulbasis.PurposesOf(lawfulbasis.Website)
			}
			d.rows[key] = policy.MustDataset(privacy.DatasetSpec{Name: "row", About: people, Kinds: of, For: []privacy.ActivityID{a.ID}, CollectedFor: collected})
		}
	}
	for e := range d.met.All() {
		d.only[e] = lawfulbasis.ElementsOf(e)
	}
	return d
}

func (d *desk) begin(s *used) {
	holds := s.holds[:0]
	*s = used{holds: holds, activity: "interests", on: today}
	s.found.Met = d.met
	s.use = privacy.Use{
		Objection: privacy.NoObjection(), Informed: retention.On(first), Contacted: retention.On(first),
		Dates:   retention.Dates{CaseClosed: retention.On(recently)},
		Consent: privacy.Consent{Given: retention.On(first), Withdrawn: retention.NotYet()},
	}
	s.item.Origin = subjects.Provided
	s.item.Disclosures = privacy.AllDisclosures()
	s.request = privacy.Request{Received: today, Identified: privacy.Yes}
}

func (d *desk) finish(s *used) {
	if s.processor {
		s.activity, s.kinds = "processor", kindsOfRow{}
	}
	s.item.Of = d.rows[rowKey{s.activity, s.kinds, s.other}]
	s.use.For = s.activity
	s.use.Assessed.Findings = s.found
	s.uses[0] = s.use
	s.item.Uses = s.uses[:1]
	s.item.Holds = privacy.AllHolds(s.holds...)
	s.doing.For, s.to.For = s.activity, s.activity
}

// elementFact states an element of that name.
func (d *desk) elementFact(t testing.TB, name string) bound[used] {
	t.Helper()
	e, err := lawfulbasis.ParseElement(hyphens(name))
	require.NoError(t, err)
	return bound[used]{name: name, values: map[string]func(*used){
		"met": func(*used) {},
		"unmet": func(s *used) {
			s.found.Met, s.found.Unmet = s.found.Met.Without(d.only[e]), s.found.Unmet.Union(d.only[e])
		},
	}, unsaid: func(s *used) { s.found.Met = s.found.Met.Without(d.only[e]) }}
}

// only keeps the values that a program has.
func only[S any](values map[string]func(*S), names []string) map[string]func(*S) {
	kept := map[string]func(*S){}
	for _, name := range names {
		kept[name] = values[name]
	}
	return kept
}

// underscores is a token of the library as a name of a program.
func underscores(token string) string { return strings.ReplaceAll(token, "-", "_") }

// hyphens is a name of a program as a token of the library.
func hyphens(name string) string { return strings.ReplaceAll(name, "_", "-") }

// told is what a missing fact is called in the programs.
func (s *used) told(m privacy.Missing) string {
	switch m.Fact {
	case privacy.TheElement:
		return underscores(m.Element.String())
	case privacy.TheEvent:
		return "limit"
	case privacy.TheConsent, privacy.TheWithdrawal:
		return "state"
	case privacy.TheUnlawfulness:
		return "unlawful"
	case privacy.TheErasureOrder:
		return "ordered"
	case privacy.TheObjection:
		return "objection"
	case privacy.TheOverridingGrounds:
		return "overriding"
	case privacy.TheCollection:
		return "collected_for"
	case privacy.TheIdentity:
		return "known"
	case privacy.TheExcess:
		return "excessive"
	case privacy.TheOrigin:
		return "origin"
	case privacy.TheAccuracy:
		return "accurate"
	case privacy.TheOthersRights:
		return "others"
	case privacy.TheCountry:
		return "abroad"
	case privacy.TheTransfer:
		return "transfer"
	case privacy.TheWithholding:
		return "found"
	case privacy.TheRequest:
		return "situation"
	}
	return m.String()
}

func (s *used) outcome(d privacy.Decision, missing *[]string) byte {
	if d.Outcome() != privacy.Undetermined {
		return letters[d.Outcome().String()]
	}
	for m := range d.Missing(&s.item) {
		*missing = append(*missing, s.told(m))
	}
	return '?'
}

func (d *desk) mayProcess() map[string]func(*used, *[]string) byte {
	return map[string]func(*used, *[]string) byte{"may_process": func(s *used, missing *[]string) byte {
		return s.outcome(d.policy.MayProcess(&s.item, s.doing, s.on), missing)
	}}
}

// yesNo is a fact of two values.
func yesNo[S any](no, yes, unsaid func(*S)) bound[S] {
	return bound[S]{values: map[string]func(*S){"no": no, "yes": yes}, unsaid: unsaid}
}

// judged is a judgement that may have been raised and left open.
func judged[S any](at func(*S) *privacy.Judgement) bound[S] {
	return yesNo(func(s *S) { *at(s) = no }, func(s *S) { *at(s) = yes }, func(s *S) { *at(s) = undecided })
}

// choose is a fact that decides which activity is asked about, or which rows.
func choose[S any](values map[string]func(*S)) bound[S] { return bound[S]{values: values} }

func nothing[S any](*S) {}

func (d *desk) facts() map[string]bound[used] {
	as := func(id privacy.ActivityID) func(*used) { return func(s *used) { s.activity = id } }
	holds := map[string]func(*used){"none": nothing[used]}
	for _, kind := range []retention.HoldKind{retention.Contest, retention.PersonsClaim, retention.OpposedErasure, retention.OwnClaim, retention.Order, retention.OpenAccessRequest} {
		name := map[retention.HoldKind]string{
			retention.Contest: "contest", retention.PersonsClaim: "persons_claim", retention.OpposedErasure: "opposed",
			retention.OwnClaim: "own_claim", retention.Order: "order", retention.OpenAccessRequest: "access",
		}[kind]
		holds[name] = func(s *used) { s.holds = append(s.holds, hold(kind)) }
	}
	doing := map[string]func(*used){}
	for op := privacy.OrdinaryUse; op.IsValid(); op++ {
		doing[underscores(op.String())] = func(s *used) { s.doing.Doing, s.to.Doing = op, op }
	}
	condition := map[string]func(*used){}
	for c := range lawfulbasis.AllConditions().All() {
		condition[underscores(c.String())] = func(s *used) {
			s.activity, s.kinds.special = "on-"+privacy.ActivityID(c.String()), true
		}
	}
	objected := func(received retention.When, overriding privacy.Judgement) func(*used) {
		return func(s *used) { s.use.Objection = privacy.Objection{Received: received, Overriding: overriding} }
	}
	return map[string]bound[used]{
		"scope": choose(map[string]func(*used){"in": nothing[used], "out": func(s *used) {
			s.item.Excluded = privacy.Exclusion{Kind: privacy.Anonymous, Judged: yes}
		}}),
		"role":  choose(map[string]func(*used){"controller": nothing[used], "processor": func(s *used) { s.processor = true }}),
		"hold":  choose(holds),
		"doing": choose(doing),
		"use": choose(map[string]func(*used){
			"interests": as("interests"), "marketing": as("marketing"), "task": as("task"), "contract": as("contract"),
		}),
		"basis": choose(map[string]func(*used){
			"contract": as("contract"), "legal_obligation": as("legal-obligation"), "vital_interests": as("vital-interests"), "public_task": as("public-task"),
		}),
		"condition": choose(condition),
		"objection": {values: map[string]func(*used){
			"none":       objected(retention.NotYet(), privacy.Judgement{}),
			"undecided":  objected(retention.On(recently), privacy.Judgement{}),
			"outweighed": objected(retention.On(recently), yes),
			"stands":     objected(retention.On(recently), no),
		}},
		"limit": {values: map[string]func(*used){
			"runs": nothing[used], "passed": func(s *used) { s.use.Dates.CaseClosed = retention.On(longAgo) },
		}, unsaid: func(s *used) { s.use.Dates.CaseClosed = lost }},
		"necessary":     choose(map[string]func(*used){"unjudged": nothing[used], "no": func(s *used) { s.use.Necessary = no }}),
		"unlawful":      judged(func(s *used) *privacy.Judgement { return &s.item.Unlawful }),
		"ordered":       judged(func(s *used) *privacy.Judgement { return &s.item.ErasureOrdered }),
		"aim":           choose(map[string]func(*used){"handling": nothing[used], "statistics": as("research")}),
		"collected_for": choose(map[string]func(*used){"this": nothing[used], "other": func(s *used) { s.other = true }}),
		"state": {values: map[string]func(*used){
			"given": nothing[used],
			"never": func(s *used) {
				s.use.Consent = privacy.Consent{Given: retention.NotYet(), Withdrawn: retention.NotYet()}
			},
			"withdrawn": func(s *used) { s.use.Consent.Withdrawn = retention.On(recently) },
			"expired":   func(s *used) { s.use.Consent.LastDay = recently },
		}, unsaid: func(s *used) { s.use.Consent.Withdrawn = perhaps }, between: []string{"given", "withdrawn"}},
		"special":  choose(map[string]func(*used){"no": nothing[used], "yes": func(s *used) { s.kinds.special = true }}),
		"criminal": choose(map[string]func(*used){"no": nothing[used], "yes": func(s *used) { s.kinds.criminal = true }}),
		"number":   choose(map[string]func(*used){"no": nothing[used], "yes": func(s *used) { s.kinds.number = true }}),
		"asserted": choose(map[string]func(*used){
			"none": func(s *used) {
				s.activity = "kinds-none"
				if s.kinds.special {
					s.activity = "kinds-claims" // a policy without one is refused
				}
			},
			"claims": as("kinds-claims"),
		}),
	}
}

// bindUsed binds a program whose facts are elements, or named in facts.
func (d *desk) bindUsed(t testing.TB, name string, facts map[string]bound[used], ask map[string]func(*used, *[]string) byte, begin func(*used)) *binding[used] {
	t.Helper()
	b := &binding[used]{model: name, finish: d.finish, ask: ask, begin: func(s *used) {
		d.begin(s)
		if begin != nil {
			begin(s)
		}
	}}
	for _, f := range readModel(t, name).facts {
		of, ok := facts[f.name]
		if !ok {
			of = d.elementFact(t, f.name)
		}
		of.name = f.name
		if of.values != nil {
			of.values = only(of.values, f.values)
		}
		if f.name == "law_named" {
			of.unsaid = nil // the policy names the law; somebody may find otherwise
		}
		b.facts = append(b.facts, of)
	}
	return b
}

func TestProcessing(t *testing.T) {
	d := newDesk(t)
	for _, name := range []string{"processing", "interests", "bases", "consent", "conditions", "conditions_by_law", "kinds", "tests"} {
		t.Run(name, func(t *testing.T) {
			check(t, d.bindUsed(t, name, d.facts(), d.mayProcess(), func(s *used) {
				if name == "consent" {
					s.activity = "consent"
				}
			}))
		})
	}
}
