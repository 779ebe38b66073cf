package counterfactual_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/counterfactual"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// agency is a policy with what the examples ask about: a promise of three years, a
// consent, and vouchers.
func agency() *privacy.Policy {
	vouchers, _ := retention.StatutoryDuty(law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4))
	vouchers.Kinds = subjects.KindsOf(subjects.PaymentVoucher)
	about := subjects.CategoriesOf(subjects.Debtor)
	return privacy.MustNew(&privacy.Spec{
		ID: "agency", Version: "2026-1", Controllers: []string{"Agency AS"}, FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(0),
		Activities: []privacy.Activity{
			{
				ID: "collecting", Purpose: lawfulbasis.Collection, Role: lawfulbasis.Controller, Controllers: []string{"Agency AS"},
				Basis: lawfulbasis.LegitimateInterests, About: about, Kinds: subjects.KindsOf(subjects.CallNote, subjects.PaymentVoucher),
				Limits: []privacy.Limit{{ID: "three-years", Rule: retention.Limit{From: retention.CaseClosed, Anchor: retention.DayOf, Period: retention.Years(3)}}},
			},
			{
				ID: "care", Purpose: lawfulbasis.CollectionHandling, Role: lawfulbasis.Controller, Controllers: []string{"Agency AS"},
				Basis: lawfulbasis.Consent, About: about, Kinds: subjects.KindsOf(subjects.CallNote),
				Limits: []privacy.Limit{{ID: "five-years", Rule: retention.Limit{From: retention.ConsentGiven, Anchor: retention.DayOf, Period: retention.Years(5)}}},
			},
			{
				ID: "books", Purpose: lawfulbasis.Bookkeeping, Role: lawfulbasis.Controller, Controllers: []string{"Agency AS"},
				Basis: lawfulbasis.LegalObligation, About: about, Kinds: vouchers.Kinds, Duties: []privacy.Duty{{ID: "vouchers", Rule: vouchers}},
			},
		},
	})
}

// note is a row that nothing holds, with the uses given.
func note(p *privacy.Policy, uses ...privacy.Use) privacy.Item {
	ids := []privacy.ActivityID{}
	for _, u := range uses {
		ids = append(ids, u.For)
	}
	return privacy.Item{Of: set(p, ids...), Uses: uses, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures()}
}

func openCase() privacy.Use {
	return privacy.Use{For: "collecting", Objection: privacy.NoObjection(), Dates: retention.Dates{CaseClosed: retention.NotYet()}}
}

func texts(sets func(func(counterfactual.Set) bool)) []string {
	all := []string{}
	for s := range sets {
		all = append(all, s.String())
	}
	return all
}

// "If you withdraw your consent": the note has no other ground, and must go.
func TestAConsentThatIsWithdrawn(t *testing.T) {
	p := agency()
	item := note(p, privacy.Use{For: "care", Consent: privacy.Consent{Given: on("2026-01-10"), Withdrawn: retention.NotYet()}})
	answer := counterfactual.Find(counterfactual.Query{Policy: p, Item: &item, Question: counterfactual.RequiresErasure(), On: today, Wanted: privacy.Required})
	assert.Equal(t, privacy.Permitted, answer.Decision().Outcome())
	assert.Equal(t, []string{
		"consent-absent of care (not-yet) -> required",
		"consent-withdrawn of care (2026-11-24) -> required",
		"necessity-denied of care -> required",
		"unlawfulness-found -> required",
		"erasure-ordered -> required",
	}, texts(answer.Sets()))
	parties := []string{}
	for s := range answer.Sets() {
		parties = append(parties, s.By().String())
	}
	assert.Equal(t, []string{"controller", "person", "controller", "controller", "authority"}, parties)
	day, outcome, ok := answer.Later()
	assert.True(t, ok, "the consent lasts for five years")
	assert.Equal(t, date("2031-01-11"), day)
	assert.Equal(t, privacy.Required, outcome)
	assert.Empty(t, texts(answer.Sooner()))
}

// "If the case is closed by …": nothing is to be erased that day, and from then on
// there is a day; a case that stays open has none.
func TestACaseThatIsClosed(t *testing.T) {
	p := agency()
	item := note(p, openCase())
	answer := counterfactual.Find(counterfactual.Query{Policy: p, Item: &item, Question: counterfactual.RequiresErasure(), On: today})
	_, _, ok := answer.Later()
	assert.False(t, ok, "an open case has no end")
	sooner := slices.Collect(answer.Sooner())
	require.NotEmpty(t, sooner)
	assert.Equal(t, "event-happens case-closed of collecting (2026-11-24) -> permitted", sooner[0].String())
	day, outcome, ok := sooner[0].Later()
	assert.True(t, ok)
	assert.Equal(t, date("2029-11-25"), day, "three years later, to the day, is the last day")
	assert.Equal(t, privacy.Required, outcome)
	assert.Equal(t, "person,controller,client", sooner[0].By().String(), "who can close the case")
}

// "From 1 January 2029": a voucher of 2023 is kept for five years after that year,
// whatever its case has come to.
func TestADutyThatEnds(t *testing.T) {
	p := agency()
	item := note(p, privacy.Use{For: "books", Dates: retention.Dates{Booked: on("2023-05-05")}})
	query := counterfactual.Query{Policy: p, Item: &item, Question: counterfactual.MayErase(), On: today}
	answer := counterfactual.Find(query)
	assert.Equal(t, privacy.Forbidden, answer.Decision().Outcome())
	day, outcome, ok := answer.Later()
	assert.True(t, ok)
	assert.Equal(t, date("2029-01-01"), day)
	assert.Equal(t, privacy.Permitted, outcome)
	assert.Empty(t, texts(answer.Sets()), "nothing that anyone does lifts the duty")
}

// What is sooner than time would bring it: an objection that is not outweighed ends
// the use at once, and a closed case beside it changes nothing more.
func TestTheWantedOutcomeAlone(t *testing.T) {
	p := agency()
	item := note(p, openCase())
	query := counterfactual.Query{Policy: p, Item: &item, Question: counterfactual.RequiresErasure(), On: today, Wanted: privacy.Required}
	assert.Equal(t, []string{
		"necessity-denied of collecting -> required",
		"unlawfulness-found -> required",
		"erasure-ordered -> required",
		"objection-made of collecting (2026-11-24) + grounds-fail of collecting -> required",
	}, texts(counterfactual.Find(query).Sets()))
	query.Size = 1
	assert.Len(t, texts(counterfactual.Find(query).Sets()), 3)
	query.Wanted, query.Size = privacy.Permitted, 0
	already := counterfactual.Find(query)
	assert.Empty(t, texts(already.Sets()), "it is as wanted already")
	assert.Empty(t, texts(already.Sooner()), "time would give another")
	assert.False(t, already.Exhausted())
	query.Wanted = privacy.Forbidden
	for s := range counterfactual.Find(query).Sooner() {
		_, outcome, _ := s.Later()
		assert.Equal(t, privacy.Forbidden, outcome, s)
	}
}

// No set is part of another, the smaller stand first, and none holds what can be
// left out.
func TestSetsAreLeast(t *testing.T) {
	for name, c := range casts() {
		for q := range questions(c.item.Uses[0].For) {
			answer := counterfactual.Find(counterfactual.Query{Policy: c.policy, Item: &c.item, Question: q, On: today, Evaluations: 3_000})
			sets := slices.Collect(answer.Sets())
			for i, s := range sets {
				require.Positive(t, s.Len(), name)
				require.NotEqual(t, answer.Decision().Outcome(), s.Outcome(), name)
				if i > 0 {
					require.LessOrEqual(t, sets[i-1].Len(), s.Len(), name)
				}
				if s.Len() == 1 {
					continue
				}
				changes := slices.Collect(s.Changes())
				for _, other := range sets[:i] {
					part := true
					for change := range other.Changes() {
						part = part && slices.Contains(changes, change)
					}
					require.False(t, part, "%s: %s is part of %s", name, other, s)
				}
			}
		}
	}
}

// The same query has the same answer, and the item is neither changed nor kept.
func TestTheItemIsNotTouched(t *testing.T) {
	for name, c := range casts() {
		holds := slices.Collect(c.item.Holds.All())
		before := c.item
		before.Uses = slices.Clone(c.item.Uses)
		for q := range questions(c.item.Uses[0].For) {
			query := counterfactual.Query{Policy: c.policy, Item: &c.item, Question: q, On: today, Size: 2, Evaluations: 500}
			first := counterfactual.Find(query)
			again := counterfactual.Find(query)
			require.True(t, first.Equal(again), name)
			require.Empty(t, cmp.Diff(first, again))
			require.Equal(t, before.Uses, c.item.Uses, name)
			require.Equal(t, holds, slices.Collect(c.item.Holds.All()), name)
		}
		kept := counterfactual.Find(counterfactual.Query{Policy: c.policy, Item: &c.item, Question: counterfactual.MayErase(), On: today, Size: 1})
		was := texts(kept.Sets())
		for i := range c.item.Uses {
			c.item.Uses[i] = privacy.Use{}
		}
		assert.Equal(t, was, texts(kept.Sets()), "%s: the answer is the caller's", name)
	}
}

// A search that is stopped says so, and says nothing wrong.
func TestExhausted(t *testing.T) {
	p := agency()
	item := note(p, openCase())
	query := counterfactual.Query{Policy: p, Item: &item, Question: counterfactual.RequiresErasure(), On: today}
	all := texts(counterfactual.Find(query).Sets())
	changes := len(counterfactual.Listed(query))
	for _, c := range []struct {
		evaluations int
		exhausted   bool
	}{
		{1, true},
		{changes - 1, true},
		{changes, true}, // there are sets of two
		{0, false},
		{-1, false},
	} {
		query.Evaluations = c.evaluations
		answer := counterfactual.Find(query)
		assert.Equal(t, c.exhausted, answer.Exhausted(), c.evaluations)
		got := texts(answer.Sets())
		assert.Equal(t, all[:len(got)], got, "what was found by then")
	}
	query.Size, query.Evaluations = 1, changes
	assert.False(t, counterfactual.Find(query).Exhausted(), "everything of that size was tried")
	query.Size = -1
	assert.True(t, counterfactual.Find(query).Exhausted(), "no size is the usual size")
}

// What asks nothing, or about nothing, has no answer and nothing that would change
// it.
func TestNothingAsked(t *testing.T) {
	p := agency()
	item := note(p, openCase())
	none := privacy.None(item.Of)
	assert.True(t, counterfactual.Find(counterfactual.Query{}).Equal(counterfactual.Answer{}))
	for _, q := range []counterfactual.Query{
		{Item: &item, Question: counterfactual.MayErase(), On: today},
		{Policy: p, Item: &item, On: today},
		{Policy: p, Question: counterfactual.MayErase(), On: today},
		{Policy: axactor.Policy(), Item: &item, Question: counterfactual.MayErase(), On: today},
		{Policy: p, Item: &none, Question: counterfactual.MayErase(), On: today},
		{Policy: p, Item: &item, Question: counterfactual.MayErase()},
		{Policy: p, Item: &privacy.Item{Of: item.Of, Uses: []privacy.Use{{For: "no-such"}}}, Question: counterfactual.MayErase(), On: today},
	} {
		answer := counterfactual.Find(q)
		assert.Empty(t, texts(answer.Sets()))
		_, _, ok := answer.Later()
		assert.False(t, ok)
	}
	assert.Equal(t, privacy.Decision{}, counterfactual.Question{}.Put(p, &item, today))
	assert.Zero(t, counterfactual.Question{}.Asks())
}

// Each question is the one of the policy.
func TestQuestionsArePut(t *testing.T) {
	seen := map[privacy.Question]bool{}
	for _, c := range casts() {
		for q := range questions(c.item.Uses[0].For) {
			d := q.Put(c.policy, &c.item, today)
			assert.Equal(t, q.Asks(), d.Question())
			seen[q.Asks()] = true
		}
	}
	for n := range 256 {
		if q := privacy.Question(n); q.IsValid() {
			assert.True(t, seen[q], "%s", q)
		}
	}
	p := agency()
	item := note(p, openCase())
	disclosing := privacy.Disclosing{For: "collecting", To: lawfulbasis.ToClient, Abroad: privacy.No, Request: privacy.Request{Kind: privacy.AskObjection, Received: date("2026-11-02")}}
	assert.Equal(t, p.MayDisclose(&item, disclosing, today), counterfactual.MayDisclose(disclosing).Put(p, &item, today))
}

// What is tried of a fact: what it is not, and where it is open, the ends of what is
// known.
func TestWhatIsTried(t *testing.T) {
	p := agency()
	care := func(c privacy.Consent) privacy.Item { return note(p, privacy.Use{For: "care", Consent: c}) }
	with := func(change func(*privacy.Item)) privacy.Item {
		item := note(p, openCase())
		change(&item)
		return item
	}
	closed := func(w retention.When) privacy.Item {
		return with(func(i *privacy.Item) { i.Uses[0].Dates.CaseClosed = w })
	}
	access := counterfactual.RequiresAccess(privacy.Request{Kind: privacy.AskAccess, Received: today})
	for _, c := range []struct {
		reason   string
		item     privacy.Item
		question counterfactual.Question
		fact     privacy.FactName
		want     []string
	}{
		{"it has not happened", closed(retention.NotYet()), counterfactual.MayErase(), privacy.TheEvent, []string{"event-happens case-closed of collecting (2026-11-24)"}},
		{"nor has what is dated later", closed(on("2027-01-01")), counterfactual.MayErase(), privacy.TheEvent, []string{"event-happens case-closed of collecting (2026-11-24)"}},
		{"it has", closed(on("2026-01-01")), counterfactual.MayErase(), privacy.TheEvent, []string{"event-awaited case-closed of collecting (not-yet)"}},
		{"it has always been so", closed(retention.Always()), counterfactual.MayErase(), privacy.TheEvent, []string{"event-awaited case-closed of collecting (not-yet)"}},
		{"today or later", closed(retention.NoEarlierThan(today)), counterfactual.MayErase(), privacy.TheEvent, []string{
			"event-happens case-closed of collecting (2026-11-24)", "event-awaited case-closed of collecting (not-yet)",
		}},
		{"some day until one", closed(retention.NoLaterThan(date("2025-02-01"))), counterfactual.MayErase(), privacy.TheEvent, []string{
			"event-happens case-closed of collecting (always)", "event-happens case-closed of collecting (2025-02-01)", "event-awaited case-closed of collecting (not-yet)",
		}},
		{"a consent given today cannot be given anew", care(privacy.Consent{Given: retention.On(today), Withdrawn: retention.NotYet()}), counterfactual.MayErase(), privacy.TheConsent, []string{
			"consent-absent of care (not-yet)",
		}},
		{"one withdrawn can", care(privacy.Consent{Given: retention.On(today), Withdrawn: retention.On(today)}), counterfactual.MayErase(), privacy.TheConsent, []string{
			"consent-absent of care (not-yet)", "consent-given of care (2026-11-24)",
		}},
		{"a ground for withholding that nobody named", with(func(i *privacy.Item) { i.Withheld.Judged = judged(privacy.Yes) }), access, privacy.TheWithholding, []string{
			"withholding-found national-security", "withholding-found crime-investigation", "withholding-found harmful-to-person", "withholding-found statutory-secrecy",
			"withholding-found internal-preparation", "withholding-found obvious-interest", "withholding-found research-effort", "withholding-found research-impaired", "withholding-rejected",
		}},
		{"one that was found", with(func(i *privacy.Item) {
			i.Withheld = privacy.Withholding{Kind: privacy.StatutorySecrecy, Judged: judged(privacy.Yes)}
		}), access, privacy.TheWithholding, []string{"withholding-rejected statutory-secrecy"}},
		{"one that is to be judged", with(func(i *privacy.Item) {
			i.Withheld = privacy.Withholding{Kind: privacy.StatutorySecrecy, Judged: judged(privacy.Unknown)}
		}), access, privacy.TheWithholding, []string{"withholding-found statutory-secrecy", "withholding-rejected statutory-secrecy"}},
		{"holds that nobody spoke of", with(func(i *privacy.Item) { i.Holds = privacy.Holds{} }), counterfactual.MayErase(), privacy.TheHolds, []string{
			"holds-absent", "hold-placed order (2026-11-24)", "hold-placed own-claim (2026-11-24)", "hold-placed breach-record (2026-11-24)",
			"hold-placed persons-claim (2026-11-24)", "hold-placed opposed-erasure (2026-11-24)", "hold-placed contest (2026-11-24)", "hold-placed open-access-request (2026-11-24)",
		}},
	} {
		got := []string{}
		for _, change := range counterfactual.Listed(counterfactual.Query{Policy: p, Item: &c.item, Question: c.question, On: today}) {
			if change.Fact() == c.fact {
				got = append(got, change.String())
			}
		}
		assert.Equal(t, c.want, got, c.reason)
	}
}

// What was found matters behind an objection that may have come to the wrong
// address.
func TestFindingsBehindARequest(t *testing.T) {
	for name, c := range casts() {
		if name != "marketing, settled" {
			continue
		}
		a := &c.item.Uses[0].Assessed
		a.Met = a.Met.Without(lawfulbasis.ElementsOf(lawfulbasis.PurposeSpecified))
		a.Unmet = lawfulbasis.ElementsOf(lawfulbasis.PurposeSpecified)
		c.item.Uses[0].Necessary = judged(privacy.Yes) // the notice gives no period
		objection := privacy.Request{Kind: privacy.AskObjection, Received: date("2026-11-02")}
		answer := counterfactual.Find(counterfactual.Query{
			Policy: c.policy, Item: &c.item, On: today, Size: 2, Wanted: privacy.Permitted,
			Question: counterfactual.MayProcess(privacy.Processing{For: axactor.Marketing, Request: objection}),
		})
		assert.Equal(t, []string{
			"exclusion-found -> permitted",
			"element-met purpose-specified of marketing + misdirection-found -> permitted",
		}, texts(answer.Sets()))
	}
}

// A consent given anew stands, whatever became of the one before.
func TestAConsentGivenAnew(t *testing.T) {
	p := agency()
	for reason, consent := range map[string]privacy.Consent{
		"it was withdrawn":    {Given: on("2024-01-10"), Withdrawn: on("2026-01-10")},
		"it was for a time":   {Given: on("2024-01-10"), Withdrawn: retention.NotYet(), LastDay: date("2026-01-10")},
		"it was never given":  {Given: retention.NotYet(), Withdrawn: retention.NotYet()},
		"nobody knows of any": {},
	} {
		item := note(p, privacy.Use{For: "care", Consent: consent})
		answer := counterfactual.Find(counterfactual.Query{Policy: p, Item: &item, Question: counterfactual.RequiresErasure(), On: today, Wanted: privacy.Permitted, Size: 1})
		found := false
		for s := range answer.Sets() {
			for c := range s.Changes() {
				found = found || c.Code == counterfactual.ConsentGiven && c.By() == counterfactual.PartiesOf(counterfactual.Person)
			}
		}
		assert.True(t, found, reason)
	}
}

// Who can bring a change about.
func TestBy(t *testing.T) {
	person, controller, authority := counterfactual.PartiesOf(counterfactual.Person), counterfactual.PartiesOf(counterfactual.Controller), counterfactual.PartiesOf(counterfactual.Authority)
	for _, c := range []struct {
		reason string
		change counterfactual.Change
		want   counterfactual.PartySet
	}{
		{"nothing changes", counterfactual.Change{}, counterfactual.PartySet{}},
		{"a number outside the changes", counterfactual.Change{Code: 250}, counterfactual.PartySet{}},
		{"the person withdraws", counterfactual.Change{Code: counterfactual.ConsentWithdrawn, From: privacy.No, To: privacy.Yes, Day: on("2026-11-24")}, person},
		{"whether the person did is looked up", counterfactual.Change{Code: counterfactual.ConsentWithdrawn, To: privacy.Yes, Day: on("2026-11-24")}, controller},
		{"so is on which day", counterfactual.Change{Code: counterfactual.ConsentGiven, From: privacy.Yes, To: privacy.Yes, Day: on("2026-11-24")}, controller},
		{"an application is withdrawn", counterfactual.Change{Code: counterfactual.EventHappens, Event: retention.ApplicationWithdrawn, From: privacy.No, To: privacy.Yes}, person},
		{"a voucher is booked", counterfactual.Change{Code: counterfactual.EventHappens, Event: retention.Booked, From: privacy.No, To: privacy.Yes}, controller},
		{"no such event", counterfactual.Change{Code: counterfactual.EventHappens, Event: 250, From: privacy.No, To: privacy.Yes}, controller},
		{"an authority orders it kept", counterfactual.Change{Code: counterfactual.HoldPlaced, HoldKind: retention.Order, From: privacy.No, To: privacy.Yes}, authority},
		{"and lifts that", counterfactual.Change{Code: counterfactual.HoldReleased, HoldKind: retention.Order, From: privacy.No, To: privacy.Yes}, authority},
		{"a hold of a kind that nobody named", counterfactual.Change{Code: counterfactual.HoldReleased, From: privacy.No, To: privacy.Yes}, controller},
		{"no such kind", counterfactual.Change{Code: counterfactual.HoldPlaced, HoldKind: 250, From: privacy.No, To: privacy.Yes}, controller},
		{"who looks finds a hold", counterfactual.Change{Code: counterfactual.HoldPlaced, HoldKind: retention.Order, To: privacy.Yes}, controller},
		{"a judgement", counterfactual.Change{Code: counterfactual.NecessityDenied, From: privacy.Yes, To: privacy.No}, controller},
	} {
		assert.Equal(t, c.want, c.change.By(), c.reason)
	}
	assert.True(t, person.Equal(person))
	assert.False(t, person.Equal(controller))
	assert.Equal(t, privacy.TheEvent, counterfactual.Change{Code: counterfactual.EventAwaited}.Fact())
	assert.Zero(t, counterfactual.Code(250).Fact())
}

// Answers, sets and changes are the same when all of them is.
func TestEqual(t *testing.T) {
	p := agency()
	item := note(p, openCase())
	other := note(p, openCase(), privacy.Use{For: "care"})
	find := func(item *privacy.Item, size int) counterfactual.Answer {
		return counterfactual.Find(counterfactual.Query{Policy: p, Item: item, Question: counterfactual.RequiresErasure(), On: today, Size: size, Wanted: privacy.Required})
	}
	a, b := find(&item, 1), find(&item, 3)
	assert.True(t, a.Equal(find(&item, 1)))
	assert.False(t, a.Equal(b), "it has more sets")
	assert.False(t, a.Equal(find(&other, 1)), "it is about another item")
	sets := slices.Collect(b.Sets())
	assert.True(t, sets[0].Equal(sets[0]))
	assert.False(t, sets[0].Equal(sets[1]))
	change := slices.Collect(sets[0].Changes())[0]
	assert.True(t, change.Equal(change))
	assert.False(t, change.Equal(counterfactual.Change{}))
	assert.Equal(t, "element-met interest-prevails of collecting", counterfactual.Change{
		Code: counterfactual.ElementMet, Element: lawfulbasis.InterestPrevails, Activity: "collecting",
	}.String())
}
