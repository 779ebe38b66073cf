package privacy_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Cases that courts and authorities have decided, put to the library as typed
// facts. What the deciders weighed is no fact: it is left open, so that a case
// that was weighed cannot be passed by telling the library the result.

// decidedCase is one of them.
type decidedCase struct {
	// id is the number in the collection that caseNumbers lists; empty for a
	// case found elsewhere.
	id string
	// source is who decided it, and where.
	source string
	// story is what happened.
	story string
	// facts changes what an ordinary case says; see ordinaryCase.
	facts func(*caseFacts)
	// ask is the question.
	ask caseQuestion
	// weighed says that somebody weighed, and that no rule decided.
	weighed bool
	// want is what was decided; Undetermined where the same facts have been
	// decided both ways, or were sent back to be found.
	want privacy.Outcome
	// reason is the one that decides, or FactsMissing.
	reason privacy.ReasonCode
	// missing are all facts that keep the answer open, in order.
	missing []string
	// follows are obligations among those that come with the answer.
	follows []privacy.ObligationCode
	// change is one more fact: of a case that the library decides, what would
	// have made it another case; of one that it leaves open, what was found of
	// it there.
	change func(*caseFacts)
	// then is the answer with that change.
	then privacy.Outcome
}

// caseFacts are the facts of one case: one item, one use, and a request where
// there is one.
type caseFacts struct {
	activity     privacy.Activity
	collectedFor lawfulbasis.PurposeSet
	open, unmet  lawfulbasis.ElementSet // of the elements; the rest is met
	use          privacy.Use
	item         privacy.Item
	request      privacy.Request
	on           retention.Date
}

// ordinaryCase is one in which nothing stands in the way: a name that the
// person has given, for a purpose that lasts until it is closed. Everything that
// could help the controller is so, so that only what a case adds can be what
// decides it.
func ordinaryCase() caseFacts {
	f := caseFacts{
		activity: privacy.Activity{
			ID: "the-use", Purpose: lawfulbasis.ContractManagement, Basis: lawfulbasis.LegitimateInterests,
			Role: lawfulbasis.Controller, Controllers: []string{"the controller"},
			About: subjects.CategoriesOf(subjects.Contact), Kinds: subjects.KindsOf(subjects.Name),
			Limits: caseLimit(retention.CaseClosed, retention.Days(0)),
		},
		on: day("2026-11-23"),
	}
	f.item.Origin, f.item.Accurate, f.item.Holds = subjects.Provided, judged(privacy.Yes), privacy.AllHolds()
	f.use.For, f.use.Informed, f.use.Objection = f.activity.ID, retention.Always(), privacy.NoObjection()
	f.use.Dates.CaseClosed = retention.NotYet()
	f.use.Consent = privacy.Consent{Given: on("2025-01-01"), Withdrawn: retention.NotYet()}
	f.request = privacy.Request{Received: f.on, Identified: privacy.Yes}
	return f
}

// caseLimit is a period from an event: the end of a purpose, or the period of
// another country.
func caseLimit(from retention.Event, p retention.Period) []privacy.Limit {
	return []privacy.Limit{{ID: "the-limit", Rule: retention.Limit{From: from, Anchor: retention.DayOf, Period: p}}}
}

// leave leaves elements open.
func (f *caseFacts) leave(elements ...lawfulbasis.Element) {
	s := lawfulbasis.ElementsOf(elements...)
	f.open, f.unmet = f.open.Union(s), f.unmet.Without(s)
}

// fail says of elements that they are not so.
func (f *caseFacts) fail(elements ...lawfulbasis.Element) {
	s := lawfulbasis.ElementsOf(elements...)
	f.open, f.unmet = f.open.Without(s), f.unmet.Union(s)
}

// meet says of elements that they are so.
func (f *caseFacts) meet(elements ...lawfulbasis.Element) {
	s := lawfulbasis.ElementsOf(elements...)
	f.open, f.unmet = f.open.Without(s), f.unmet.Without(s)
}

// spec is a policy of that one activity.
func (f *caseFacts) spec() *privacy.Spec {
	f.activity.Assessed.Unmet = f.unmet
	f.activity.Assessed.Met = lawfulbasis.AllElements().Without(f.open).Without(f.unmet)
	return &privacy.Spec{
		ID: "the-case", Version: "1", Controllers: f.activity.Controllers, Activities: []privacy.Activity{f.activity},
		FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(0), BackupRotation: retention.Days(0),
	}
}

// build makes the policy and the item.
func (f *caseFacts) build(t *testing.T) (*privacy.Policy, *privacy.Item) {
	t.Helper()
	policy, err := privacy.New(f.spec())
	require.NoError(t, err)
	if f.collectedFor.IsEmpty() {
		f.collectedFor = lawfulbasis.PurposesOf(f.activity.Purpose)
	}
	table, err := policy.Dataset(privacy.DatasetSpec{
		Name: "rows", About: f.activity.About, Kinds: f.activity.Kinds, For: []privacy.ActivityID{f.activity.ID}, CollectedFor: f.collectedFor,
	})
	require.NoError(t, err)
	item := f.item
	item.Of, item.Uses = table, []privacy.Use{f.use}
	return policy, &item
}

// decide asks.
func (f caseFacts) decide(t *testing.T, ask caseQuestion) (privacy.Decision, *privacy.Item) {
	t.Helper()
	policy, item := f.build(t)
	return ask(policy, item, f.request, f.on), item
}

// caseQuestion is a question; those of a request are methods of Policy as they
// stand.
type caseQuestion func(*privacy.Policy, *privacy.Item, privacy.Request, retention.Date) privacy.Decision

func mayProcess(p *privacy.Policy, i *privacy.Item, r privacy.Request, on retention.Date) privacy.Decision {
	if r.Kind == 0 {
		r = privacy.Request{}
	}
	return p.MayProcess(i, privacy.Processing{For: i.Uses[0].For, Doing: privacy.OrdinaryUse, Request: r}, on)
}

func mayDecide(p *privacy.Policy, i *privacy.Item, _ privacy.Request, on retention.Date) privacy.Decision {
	return p.MayDecideAutomatically(i, i.Uses[0].For, on)
}

func mustInform(p *privacy.Policy, i *privacy.Item, _ privacy.Request, on retention.Date) privacy.Decision {
	return p.RequiresInformation(i, i.Uses[0].For, on)
}

func mustErase(p *privacy.Policy, i *privacy.Item, _ privacy.Request, on retention.Date) privacy.Decision {
	return p.RequiresErasure(i, on)
}

func mustNotify(p *privacy.Policy, i *privacy.Item, _ privacy.Request, on retention.Date) privacy.Decision {
	return p.RequiresNotification(i, on)
}

func hasRight(right lawfulbasis.Right) caseQuestion {
	return func(p *privacy.Policy, i *privacy.Item, _ privacy.Request, on retention.Date) privacy.Decision {
		return p.HasRight(i, right, on)
	}
}

// score is how an answer does against a decided case.
type score uint8

const (
	wrong score = iota
	acceptable
	exact
)

// score holds an answer against what was decided. Where a rule decided, only
// the same answer will do. Where somebody weighed, undetermined will do, as long
// as what was decided is still possible; the opposite never will, nor a firm
// answer to what was decided both ways.
func (c *decidedCase) score(d privacy.Decision) score {
	switch {
	case d.Outcome() == c.want:
		return exact
	case c.weighed && d.Outcome() == privacy.Undetermined && d.CouldBe(c.want):
		return acceptable
	}
	return wrong
}

// allDecidedCases are those with an outcome; see datedCases for the others.
func allDecidedCases() []decidedCase {
	return slices.Concat(processingCases, decisionCases, requestCases, erasureCases, disclosureCases, furtherCases)
}

func TestDecidedCases(t *testing.T) {
	for _, c := range allDecidedCases() {
		name := c.id + " " + c.source + ": " + c.story
		f := ordinaryCase()
		c.facts(&f)
		d, item := f.decide(t, c.ask)

		assert.NotEqual(t, wrong, c.score(d), "%s: %v %v, missing %v", name, d.Outcome(), codes(d), acmeMissing(d, item))
		assert.Equal(t, c.missing, acmeMissing(d, item), name)
		deciding, _ := acmeCodes(d)
		assert.Contains(t, deciding, c.reason, name)
		for _, o := range c.follows {
			assert.Contains(t, caseObligations(d), o, name)
		}
		if c.want == privacy.Undetermined {
			assert.True(t, c.weighed, "%s: a rule decides one way", name)
		}

		c.change(&f)
		changed, item := f.decide(t, c.ask)
		assert.Equal(t, c.then, changed.Outcome(), "%s, changed: %v, missing %v", name, codes(changed), acmeMissing(changed, item))
		switch {
		case d.Outcome() != privacy.Undetermined:
			assert.NotEqual(t, d.Outcome(), c.then, "%s: the change makes it another case", name)
		case c.want != privacy.Undetermined:
			assert.Equal(t, c.want, c.then, "%s: with what was found there, the answer is theirs", name)
		default:
			assert.NotEqual(t, privacy.Undetermined, c.then, "%s: what was found there settles it", name)
		}
	}
}

func caseObligations(d privacy.Decision) []privacy.ObligationCode {
	var all []privacy.ObligationCode
	for o := range d.Obligations() {
		all = append(all, o.Code)
	}
	return all
}

// The scoring itself: a case that was weighed forgives silence and nothing
// else.
func TestScore(t *testing.T) {
	f := ordinaryCase()
	yes, _ := f.decide(t, mayProcess)
	f.leave(lawfulbasis.InterestPrevails)
	open, _ := f.decide(t, mayProcess)
	f.fail(lawfulbasis.InterestPrevails)
	no, _ := f.decide(t, mayProcess)
	for _, tt := range []struct {
		reason  string
		weighed bool
		want    privacy.Outcome
		d       privacy.Decision
		score   score
	}{
		{"a rule: the same answer", false, privacy.Forbidden, no, exact},
		{"a rule: no answer", false, privacy.Forbidden, open, wrong},
		{"a rule: the opposite", false, privacy.Forbidden, yes, wrong},
		{"weighed: the same answer", true, privacy.Forbidden, no, exact},
		{"weighed: no answer, and it could be that", true, privacy.Forbidden, open, acceptable},
		{"weighed: no answer, but it could never be that", true, privacy.Required, open, wrong},
		{"weighed: the opposite", true, privacy.Forbidden, yes, wrong},
		{"both ways: no answer", true, privacy.Undetermined, open, exact},
		{"both ways: a firm answer", true, privacy.Undetermined, yes, wrong},
	} {
		c := decidedCase{weighed: tt.weighed, want: tt.want}
		assert.Equal(t, tt.score, c.score(tt.d), tt.reason)
	}
}

// caseNumbers are the numbers of the collection.
var caseNumbers = []string{
	"DC-02", "DC-04", "DC-05", "DC-12", "DC-13", "DC-14", "DC-17", "DC-28", "DC-32", "DC-34", "DC-35", "DC-37", "DC-40",
	"DC-42", "DC-46", "DC-49", "DC-51", "DC-52", "DC-53", "DC-57", "DC-59", "DC-63", "DC-67", "DC-68", "DC-72",
	"RC-03", "RC-05", "RC-09", "RC-10", "RC-20", "RC-21", "RC-25", "RC-29", "RC-30",
	"GE-08", "GE-09", "GE-15", "GE-17", "GE-18", "GE-19", "GE-24", "GE-26", "GE-29", "GE-34", "GE-35",
	"DT-02", "DT-04", "DT-05", "DT-06", "DT-09", "DT-10", "DT-11", "DT-13", "DT-17", "DT-19", "DT-21", "DT-23",
	"DT-28", "DT-30", "DT-36", "DT-37", "DT-38", "DT-46", "DT-47",
}

// Every case of the collection is tested.
func TestEveryDecidedCaseIsTested(t *testing.T) {
	tested := map[string]bool{}
	for _, c := range allDecidedCases() {
		tested[c.id] = true
	}
	for _, c := range datedCases {
		tested[c.id] = true
	}
	for _, c := range ruledCases() {
		tested[c.id] = true
	}
	delete(tested, "")
	assert.ElementsMatch(t, caseNumbers, slices.Collect(maps.Keys(tested)))
	assert.Len(t, slices.Compact(slices.Sorted(slices.Values(caseNumbers))), 64)
}

// No private firm can rest on a public task without naming a law for it, so that
// DC-05 does not even become a policy (Art. 6(3)).
func TestDecidedCaseOfAPublicTaskWithoutALaw(t *testing.T) {
	f := ordinaryCase()
	f.activity.Purpose, f.activity.Basis = lawfulbasis.CreditAssessment, lawfulbasis.PublicTask
	_, err := privacy.New(f.spec())
	var faults *privacy.SpecError
	require.ErrorAs(t, err, &faults)
	assert.Equal(t, []privacy.Fault{{
		Path: "activities[the-use].law", Problem: privacy.NoLawNamed, Law: law.Article(6).Paragraph(3),
	}}, faults.Faults)
}
