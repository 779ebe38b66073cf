package privacy_test

import (
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// The invariants of processing and the rights, by the numbers of the tables that
// the models were made from. Held by reference_invariants_test.go, and not
// repeated here: I19 to I23, I25 to I37, I39, I41 and I67 to I70, which are about
// erasure and its days. I50 to I61 and I65 are of other packages or questions.

// allInquirySpaces are the spaces of every question that is a list of tests.
func allInquirySpaces() []*inqSpace {
	return slices.Concat(basisElementSpaces(), conditionSpaces(), inferenceSpaces(), furtherSpaces(), ordinarySpaces(), decisionSpaces(),
		objectionSpaces(), timeSpaces(), roleSpaces(), gateRightSpaces(), meritSpaces())
}

// sampled calls see for cases of a space, for at most so many patterns, evenly
// taken.
func (s *inqSpace) sampled(most int, see func(w *inqWorld, describe func() string)) {
	_, n := s.strides()
	step := max(1, n/most)
	for step > 1 && n%step == 0 { // do not always take the same value of a variable
		step++
	}
	s.pick(func(yield func(int) bool) {
		for p := 0; p < n; p += step {
			if !yield(p) {
				return
			}
		}
	}, func(_ int, w *inqWorld, describe func() string) { see(w, describe) })
}

// everyInquiry calls see for questions of all the spaces.
func everyInquiry(t *testing.T, most int, see func(s *inqSpace, q *inqAsked, w *inqWorld, d privacy.Decision, describe func() string)) {
	t.Helper()
	n := 0
	for _, s := range allInquirySpaces() {
		s.build(t)
		s.sampled(most, func(w *inqWorld, describe func() string) {
			for i := range s.asks {
				n++
				see(s, &s.asks[i], w, s.asks[i].ask(s.policy, w), describe)
			}
		})
	}
	require.Greater(t, n, 20_000)
	t.Logf("%d decisions", n)
}

// plain is a space of one use, in which everything passes.
func plain(t testing.TB, shape *inqShape, kinds ...subjects.Kind) *inqSpace {
	t.Helper()
	s := &inqSpace{name: shapeName(shape), shapes: []*inqShape{shape}, kinds: subjects.KindsOf(kinds...)}
	s.build(t)
	return s
}

// process asks whether the case may be processed.
func (s *inqSpace) process(w *inqWorld) privacy.Decision { return inqMayProcess.ask(s.policy, w) }

// find sets elements of the first use to met, or to unmet.
func (w *inqWorld) unmet(list ...lawfulbasis.Element) {
	a, set := &w.item.Uses[0].Assessed, lawfulbasis.ElementsOf(list...)
	a.Met, a.Unmet = a.Met.Without(set), a.Unmet.Union(set)
}

func (w *inqWorld) unsaid(list ...lawfulbasis.Element) {
	a, set := &w.item.Uses[0].Assessed, lawfulbasis.ElementsOf(list...)
	a.Met, a.Unmet = a.Met.Without(set), a.Unmet.Without(set)
}

// shapesOfAllBases are activities on each basis for a purpose.
func shapesOfAllBases(p lawfulbasis.Purpose) iter.Seq[*inqShape] {
	return func(yield func(*inqShape) bool) {
		for _, b := range allBases {
			if !yield(&inqShape{basis: b, purpose: p, limit: true}) {
				return
			}
		}
	}
}

// better orders the outcomes of a question of permission: Forbidden,
// Undetermined, Permitted.
func better(o privacy.Outcome) int {
	return map[privacy.Outcome]int{privacy.Forbidden: 0, privacy.Undetermined: 1, privacy.Permitted: 2, privacy.Required: 3}[o]
}

// everyRequest yields every question that answers a request, with every kind of
// request that it answers.
func everyRequest() iter.Seq2[privacy.Question, privacy.RequestKind] {
	return func(yield func(privacy.Question, privacy.RequestKind) bool) {
		for _, q := range inqRequests() {
			if !yield(q.question, kindAsked[q.question]) || !yield(q.question, privacy.AskUnnamed) {
				return
			}
		}
	}
}

func allQuestions() iter.Seq[privacy.Question] {
	return func(yield func(privacy.Question) bool) {
		for q := privacy.Question(1); q.IsValid(); q++ {
			if !yield(q) {
				return
			}
		}
	}
}

// I01: with nothing known, nothing is permitted and nothing required, of any
// question; and what is missing is named. What is said by the kind of use alone
// is known: that a consent can be withdrawn and marketing objected to, and which
// rights there are (Art. 7(3), 21(2)).
func TestInquiryI01NothingKnown(t *testing.T) {
	n := 0
	for _, b := range allBases {
		for _, p := range []lawfulbasis.Purpose{lawfulbasis.Security, lawfulbasis.Marketing, lawfulbasis.Research} {
			s := plain(t, &inqShape{basis: b, purpose: p, limit: true})
			for _, item := range []privacy.Item{{}, {Of: s.unsaid}, {Of: s.unsaid, Uses: []privacy.Use{{}}}, {Of: s.unsaid, Uses: []privacy.Use{{For: activityID(0)}}}} {
				said := len(item.Uses) == 1 && item.Uses[0].For != ""
				for _, q := range inqQuestions() {
					w := &inqWorld{item: item, subject: activityID(0), request: privacy.Request{Kind: kindAsked[q], Received: refDay}}
					d := askInquiry(s.policy, q, lawfulbasis.RightToPortability, w)
					n++
					if said && q == privacy.AskRequiresEndOfUse && (p == lawfulbasis.Marketing || b < lawfulbasis.PublicTask) {
						continue // decided by the basis and the purpose alone
					}
					if said && (q == privacy.AskRequiresPortability || q == privacy.AskHasRight) && b > lawfulbasis.Contract {
						continue
					}
					if said && q == privacy.AskRequiresRestriction {
						continue // nothing is stated that it could rest on
					}
					assert.Equal(t, privacy.Undetermined, d.Outcome(), "%s: %v %v", s.name, q, item.Uses)
					assert.NotEmpty(t, inqMissing(&d, w), "%s: %v", s.name, q)
				}
				w := &inqWorld{item: item}
				for _, q := range inqQuestions() {
					d := askInquiry(s.policy, q, 0, w)
					if q == privacy.AskRequiresNotification {
						continue // of no activity and on no request
					}
					assert.Equal(t, privacy.Undetermined, d.Outcome(), "nothing was asked: %v", q)
				}
			}
		}
	}
	require.NotZero(t, n)
}

// inqQuestions are the questions that are lists of tests.
func inqQuestions() []privacy.Question {
	list := []privacy.Question{
		privacy.AskMayProcess, privacy.AskMayDecideAutomatically, privacy.AskRequiresInformation, privacy.AskRequiresNotification, privacy.AskHasRight,
	}
	for _, q := range inqRequests() {
		list = append(list, q.question)
	}
	return list
}

func askInquiry(p *privacy.Policy, q privacy.Question, right lawfulbasis.Right, w *inqWorld) privacy.Decision {
	return askCase(p, q, right, w, refDay)
}

// I02: learning a fact never changes an answer that was determined. The models
// show it by comparison; this asks the library alone, over every pattern with
// something unknown and every way of learning one fact of it.
func TestInquiryI02Refinement(t *testing.T) {
	t.Parallel()
	pairs := 0
	for _, s := range slices.Concat(basisElementSpaces()[1:], inferenceSpaces()[:8], furtherSpaces(), ordinarySpaces(), roleSpaces()[:1], objectionSpaces()[:4]) {
		s.build(t)
		strides, n := s.strides()
		if n > 30_000 {
			continue
		}
		for i := range s.asks {
			got := make([]int, n)
			s.each(func(p int, w *inqWorld, describe func() string) {
				got[p] = 1 + int(s.asks[i].ask(s.policy, w).Outcome())
				for v := range s.vars {
					digit := p / strides[v] % s.vars[v].options()
					if digit < len(s.vars[v].values) {
						continue
					}
					mask := s.vars[v].partial[digit-len(s.vars[v].values)].mask
					for value := range s.vars[v].values {
						known := got[p+(value-digit)*strides[v]]
						if mask>>value&1 == 0 || known == 0 {
							continue
						}
						pairs++
						if before := got[p]; before != 1+int(privacy.Undetermined) && before != known {
							t.Fatalf("%v %s: %v, but %v when %s", &s.asks[i], describe(), privacy.Outcome(before-1), privacy.Outcome(known-1), s.vars[v].values[value].name)
						}
					}
				}
			})
		}
	}
	require.Greater(t, pairs, 10_000)
	t.Logf("%d refinements", pairs)
}

// I03 and I04: one outcome that the question can have, a reason that decides, a
// provision for every reason, a missing fact exactly where it is undetermined;
// and the same answer again, and with everything that is a list turned round.
func TestInquiryI03I04TotalAndOrder(t *testing.T) {
	t.Parallel()
	everyInquiry(t, 150, func(s *inqSpace, q *inqAsked, w *inqWorld, d privacy.Decision, describe func() string) {
		checkTotal(t, q, w, d, describe)
		require.Equal(t, d, q.ask(s.policy, w), "the same question has two answers")
		turned := *w
		turned.item.Uses = slices.Clone(w.item.Uses)
		slices.Reverse(turned.item.Uses)
		again := q.ask(s.policy, &turned)
		if again.Outcome() != d.Outcome() || !slices.Equal(decidedBy(again), decidedBy(d)) {
			t.Fatalf("%v %s: %v, turned round %v", q, describe(), d.Outcome(), again.Outcome())
		}
	})
	s := plain(t, &inqShape{basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.Security, limit: true})
	w := s.world()
	list := []privacy.Disclosure{
		{To: lawfulbasis.ToOtherAuthority, On: on("2026-01-01"), Inquiry: privacy.Yes}, {To: lawfulbasis.ToClient, On: on("2026-02-01")}, {To: lawfulbasis.ToBank},
	}
	holds := []retention.Hold{inForce(retention.OwnClaim), inForce(retention.Contest), inForce(retention.Order)}
	want := [2]privacy.Outcome{privacy.Required, privacy.Forbidden}
	for range 2 {
		w.item.Disclosures, w.item.Holds = privacy.AllDisclosures(list...), privacy.AllHolds(holds...)
		assert.Equal(t, want, [2]privacy.Outcome{inqNotification.ask(s.policy, w).Outcome(), s.process(w).Outcome()})
		slices.Reverse(list)
		slices.Reverse(holds)
	}
}

// checkTotal is I03 for one decision.
func checkTotal(t *testing.T, q *inqAsked, w *inqWorld, d privacy.Decision, describe func() string) {
	t.Helper()
	decides := false
	for r := range d.Reasons() {
		decides = decides || r.Decides
		cited := false
		for p := range r.Provisions() {
			cited = cited || !p.IsZero()
		}
		if !cited {
			t.Fatalf("%v %s: %v cites nothing", q, describe(), r.Code)
		}
	}
	if !decides {
		t.Fatalf("%v %s: %v for no reason", q, describe(), d.Outcome())
	}
	for o := range d.Obligations() {
		cited := false
		for p := range o.Provisions() {
			cited = cited || !p.IsZero()
		}
		if !cited || !o.Code.IsValid() {
			t.Fatalf("%v %s: %v cites nothing", q, describe(), o.Code)
		}
	}
	if (d.Outcome() == privacy.Undetermined) != (len(inqMissing(&d, w)) > 0) {
		t.Fatalf("%v %s: %v, missing %q", q, describe(), d.Outcome(), inqMissing(&d, w))
	}
	may := q.question == privacy.AskMayProcess || q.question == privacy.AskMayDecideAutomatically || q.question == privacy.AskHasRight
	if d.Outcome() == privacy.Required && may || d.Outcome() > privacy.Required || d.Question() != q.question || d.Day() != refDay {
		t.Fatalf("%v %s: %v of %v on %v", q, describe(), d.Outcome(), d.Question(), d.Day())
	}
	never := q.question == privacy.AskRequiresNotification || q.question == privacy.AskRequiresInformation
	if never && d.Outcome() == privacy.Forbidden {
		t.Fatalf("%v %s: forbidden", q, describe())
	}
}

// I05 and I42: a withdrawal makes nothing better, ends what rests on the consent
// on its day and undoes nothing before it (Art. 7(3)).
func TestInquiryI05I42Withdrawal(t *testing.T) {
	withdrawn := day("2026-06-15")
	for _, kinds := range [][]subjects.Kind{nil, {subjects.Health}} {
		for _, b := range allBases {
			for _, c := range []lawfulbasis.Condition{0, lawfulbasis.ExplicitConsent, lawfulbasis.MadePublic} {
				if c == 0 && kinds != nil {
					continue
				}
				s := plain(t, &inqShape{basis: b, condition: c, purpose: lawfulbasis.Security, limit: true}, kinds...)
				rests := b == lawfulbasis.Consent || c == lawfulbasis.ExplicitConsent && kinds != nil
				for _, o := range allOperations() {
					before, after := s.world(), s.world()
					before.doing, after.doing = o, o
					after.item.Uses[0].Consent.Withdrawn = retention.On(withdrawn)
					for d := withdrawn.AddDays(-2); d.Before(withdrawn.AddDays(3)); d = d.AddDays(1) {
						a := askCase(s.policy, privacy.AskMayProcess, 0, before, d)
						z := askCase(s.policy, privacy.AskMayProcess, 0, after, d)
						require.Equal(t, privacy.Permitted, a.Outcome(), s.name)
						want := privacy.Permitted
						if rests && !d.Before(withdrawn) {
							want = privacy.Forbidden
						}
						require.Equal(t, want, z.Outcome(), "%s %v on %v", s.name, o, d)
					}
					if !rests {
						continue
					}
					for _, until := range s.policy.UseUntil(&after.item, refDay) {
						require.Equal(t, withdrawn.AddDays(-1).String(), until.String(), "I42: the day before the withdrawal")
					}
				}
			}
		}
	}
}

// I06: a consent that is given makes nothing worse, and one for another activity
// changes nothing.
func TestInquiryI06Consent(t *testing.T) {
	own := &inqShape{basis: lawfulbasis.Consent, purpose: lawfulbasis.Security, limit: true}
	other := &inqShape{basis: lawfulbasis.Consent, purpose: lawfulbasis.TalentPool, limit: true}
	s := &inqSpace{name: "two consents", shapes: []*inqShape{own, other}}
	s.vars = append(elementCases(0, lawfulbasis.FreelyGiven, lawfulbasis.DataNecessary), givenCase(0), givenCase(1), withdrawnCase(0), closedCase(0), unlawfulCase())
	s.build(t)
	n := 0
	s.each(func(_ int, w *inqWorld, describe func() string) {
		o := s.process(w).Outcome()
		given := *w
		given.item.Uses = slices.Clone(w.item.Uses)
		given.item.Uses[1].Consent.Given = retention.Always()
		require.Equal(t, o, s.process(&given).Outcome(), "another activity's: %s", describe())
		given.item.Uses[0].Consent.Given = retention.Always()
		require.GreaterOrEqual(t, better(s.process(&given).Outcome()), better(o), describe())
		n++
	})
	require.NotZero(t, n)
}

// I07, I08 and C-667/21: neither a basis without a condition nor a condition
// without a basis permits the processing of special categories.
func TestInquiryI07I08Cumulative(t *testing.T) {
	for c := lawfulbasis.Condition(1); c.IsValid(); c++ {
		for _, b := range allBases {
			s := plain(t, &inqShape{basis: b, condition: c, purpose: lawfulbasis.Security, limit: true}, subjects.Health)
			w := s.world()
			require.Equal(t, privacy.Permitted, s.process(w).Outcome(), s.name)
			for _, e := range elementsOf(c.Asks()) {
				if verdict := c.Test(lawfulbasis.Findings{Met: lawfulbasis.AllElements().Without(lawfulbasis.ElementsOf(e)), Unmet: lawfulbasis.ElementsOf(e)}); verdict.Holds != privacy.No {
					continue // an alternative is left
				}
				w := s.world()
				w.unmet(e)
				assert.NotEqual(t, privacy.Permitted, s.process(w).Outcome(), "%s without %v", s.name, e)
				w.unsaid(e)
				assert.Equal(t, privacy.Forbidden, s.process(func() *inqWorld { w := s.world(); w.unmet(e); return w }()).Outcome(), "I07: %s without %v", s.name, e)
			}
			for _, e := range elementsOf(b.Asks()) {
				if verdict := b.Test(lawfulbasis.Findings{Met: lawfulbasis.AllElements().Without(lawfulbasis.ElementsOf(e)), Unmet: lawfulbasis.ElementsOf(e)}); verdict.Holds != privacy.No {
					continue
				}
				w := s.world()
				w.unmet(e)
				assert.Equal(t, privacy.Forbidden, s.process(w).Outcome(), "I08: %s without %v", s.name, e)
			}
			w = s.world()
			w.item.Uses[0].Assessed = lawfulbasis.Assessment{}
			assert.Equal(t, privacy.Undetermined, s.process(w).Outcome(), "nothing found: %s", s.name)
		}
	}
}

// I09: data of a more protected kind is never easier to process (Art. 9, 10, 87).
func TestInquiryI09Kinds(t *testing.T) {
	more := [][]subjects.Kind{{subjects.Health}, {subjects.CriminalOffence}, {subjects.NationalID}, {subjects.Health, subjects.CriminalOffence, subjects.NationalID}}
	n := 0
	for c := lawfulbasis.Condition(1); c.IsValid(); c++ {
		for _, b := range []lawfulbasis.Basis{lawfulbasis.Consent, lawfulbasis.LegalObligation, lawfulbasis.LegitimateInterests} {
			shape := &inqShape{basis: b, condition: c, purpose: lawfulbasis.Security, limit: true}
			ordinary := plain(t, shape)
			elements := slices.Concat(elementsOf(c.Asks()), []lawfulbasis.Element{
				lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal, lawfulbasis.IdentificationNeeded, lawfulbasis.NumberNecessary, lawfulbasis.NothingInferred, lawfulbasis.NoDecision,
			})
			for _, kinds := range more {
				flagged := plain(t, shape, kinds...)
				for i, e := range elements {
					for _, f := range elements[i:] {
						for state := range 4 {
							a, z := ordinary.world(), flagged.world()
							for _, w := range []*inqWorld{a, z} {
								if state&1 != 0 {
									w.unmet(e)
								} else {
									w.unsaid(e)
								}
								if state&2 != 0 {
									w.unmet(f)
								}
							}
							n++
							if better(flagged.process(z).Outcome()) > better(ordinary.process(a).Outcome()) {
								t.Fatalf("%s %v: %v without %v, %v; ordinary %v", flagged.name, kinds, flagged.process(z).Outcome(), e, f, ordinary.process(a).Outcome())
							}
						}
					}
				}
			}
		}
	}
	require.Greater(t, n, 5_000)
}

// I10: criminal data that neither official control nor a law allows, and no
// condition carries, is barred (Art. 10, personopplysningsloven § 11).
func TestInquiryI10Criminal(t *testing.T) {
	for c := lawfulbasis.Condition(0); c == 0 || c.IsValid(); c++ {
		s := plain(t, &inqShape{basis: lawfulbasis.LegitimateInterests, condition: c, purpose: lawfulbasis.Security, limit: true}, subjects.CriminalOffence)
		w := s.world()
		w.unmet(lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal)
		want := privacy.Forbidden
		if c.CoversCriminal() {
			want = privacy.Permitted
		}
		assert.Equal(t, want, s.process(w).Outcome(), s.name)
		if c != 0 {
			w.unmet(elementsOf(c.Asks())...)
			assert.Equal(t, privacy.Forbidden, s.process(w).Outcome(), s.name)
		}
		assert.Contains(t, decidedBy(func() privacy.Decision { w.unmet(elementsOf(c.Asks())...); return s.process(w) }()), privacy.CriminalDataBarred, s.name)
	}
}

// I11: a legal obligation or a public task rests on law that is named, and on
// nothing else (Art. 6(3)).
func TestInquiryI11Law(t *testing.T) {
	for _, b := range []lawfulbasis.Basis{lawfulbasis.LegalObligation, lawfulbasis.PublicTask} {
		s := plain(t, &inqShape{basis: b, purpose: lawfulbasis.Security, limit: true})
		w := s.world()
		w.unmet(lawfulbasis.LawNamed)
		d := s.process(w)
		assert.Equal(t, privacy.Forbidden, d.Outcome(), "%v with a law that does not carry it", b)
		assert.Equal(t, []privacy.ReasonCode{privacy.BasisFails}, decidedBy(d))
		spec := inqSpec(s.shapes, subjects.KindsOf(voucher))
		spec.Activities[0].Law = nil
		_, err := privacy.New(spec)
		require.Error(t, err, "a policy without the law is none")
		assert.Contains(t, err.Error(), privacy.NoLawNamed.String())
	}
}

// I12: on legitimate interests the balance is asked for, a public authority has
// none, and an interest need not have been told while the time for telling runs
// (Art. 6(1)(f), 14(3)).
func TestInquiryI12Balance(t *testing.T) {
	s := plain(t, &inqShape{basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.Security, limit: true})
	w := s.world()
	w.unsaid(lawfulbasis.InterestPrevails)
	d := s.process(w)
	assert.Equal(t, privacy.Undetermined, d.Outcome())
	assert.Equal(t, []string{"interest-prevails of use 0"}, inqMissing(&d, w))
	w = s.world()
	w.unmet(lawfulbasis.NoPublicTask)
	assert.Equal(t, privacy.Forbidden, s.process(w).Outcome())
	for _, tt := range []struct {
		origin    subjects.Origin
		collected string
		want      privacy.Outcome
	}{
		{subjects.FromOthers, today, privacy.Permitted},
		{subjects.FromOthers, "2026-10-23", privacy.Permitted}, // the month ends today
		{subjects.FromOthers, "2026-10-22", privacy.Forbidden},
		{subjects.Provided, today, privacy.Forbidden}, // due when it was collected
	} {
		w := s.world()
		w.unmet(lawfulbasis.InterestTold, lawfulbasis.TellingExempt)
		w.item.Origin = tt.origin
		w.item.Uses[0].Informed = retention.NotYet()
		w.item.Uses[0].Dates.Collected = on(tt.collected)
		assert.Equal(t, tt.want, s.process(w).Outcome(), "%v collected %s", tt.origin, tt.collected)
	}
}

// I13: what is out of scope is out of every question; what a duty keeps is kept
// all the same, and what somebody holds a key to is personal (Art. 2, 4(1), (5)).
func TestInquiryI13OutOfScope(t *testing.T) {
	s := plain(t, &inqShape{basis: lawfulbasis.LegalObligation, purpose: lawfulbasis.Bookkeeping, duty: true})
	for k := privacy.ExclusionKind(1); k.IsValid(); k++ {
		w := s.world()
		w.item.Excluded = privacy.Exclusion{Kind: k, Judged: judged(privacy.Yes)}
		w.item.Uses[0].Dates.Booked = on("2026-01-10")
		w.unmet(lawfulbasis.LawNamed)
		for _, q := range inqQuestions() {
			w.request = privacy.Request{Kind: kindAsked[q], Received: refDay, Identified: privacy.Yes}
			for r := range lawfulbasis.AllRights() {
				d := askInquiry(s.policy, q, r, w)
				want := privacy.Forbidden
				switch q {
				case privacy.AskMayProcess, privacy.AskMayDecideAutomatically, privacy.AskRequiresInformation, privacy.AskRequiresNotification:
					want = privacy.Permitted
				}
				assert.Equal(t, want, d.Outcome(), "%v %v", k, q)
				assert.Equal(t, []privacy.ReasonCode{privacy.OutOfScope}, decidedBy(d), "%v %v", k, q)
			}
		}
		assert.Equal(t, privacy.Forbidden, s.policy.MayErase(&w.item, refDay).Outcome(), "the duty to keep stays")
		assert.Equal(t, privacy.Required, s.policy.MayKeep(&w.item, refDay).Outcome())
		for _, x := range []privacy.Fact{privacy.No, privacy.Unknown} {
			w.item.Excluded.Judged = judged(x)
			assert.Equal(t, privacy.Forbidden, s.process(w).Outcome(), "pseudonymised data, or undecided: the rules apply")
		}
	}
}

// I14: a processor needs its instruction, and answers no request on the merits
// (Art. 28(3), 29).
func TestInquiryI14Processor(t *testing.T) {
	s := &inqSpace{name: "processor", shapes: []*inqShape{{processor: true, purpose: lawfulbasis.Collection}}}
	s.vars = append(elementCases(0, lawfulbasis.Instructed), originCase(), othersCase(), withheldCase(), identityCase(), excessiveCase(), misdirectedCase())
	s.build(t)
	s.sampled(4_000, func(w *inqWorld, describe func() string) {
		request := w.request
		w.request = privacy.Request{}
		if o := s.process(w).Outcome(); o == privacy.Permitted {
			require.True(t, w.item.Uses[0].Assessed.Met.Has(lawfulbasis.Instructed), describe())
		}
		for q, kind := range everyRequest() {
			w.request = request
			w.request.Kind, w.request.Received = kind, refDay
			d := askInquiry(s.policy, q, 0, w)
			require.Equal(t, privacy.Referred, d.Outcome(), "%v %s", q, describe())
			require.Equal(t, []privacy.ReasonCode{privacy.HeldAsProcessor}, decidedBy(d))
		}
		for r := range lawfulbasis.AllRights() {
			require.Equal(t, privacy.Referred, s.policy.HasRight(&w.item, r, refDay).Outcome())
		}
	})
}

// I15 and I16: an objection to direct marketing always ends it, on every basis
// and in every state, from its day; and nothing else (Art. 21(2)-(3)).
func TestInquiryI15I16Marketing(t *testing.T) {
	other := &inqShape{basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.Security, limit: true}
	for shape := range shapesOfAllBases(lawfulbasis.Marketing) {
		s := &inqSpace{name: shapeName(shape), shapes: []*inqShape{shape, other}}
		s.build(t)
		for _, o := range allOperations() {
			for k := -1; k < len(holdKinds); k++ {
				for _, overriding := range []privacy.Judgement{{}, judged(privacy.No), judged(privacy.Yes)} {
					w := s.world()
					w.doing = o
					if k >= 0 {
						w.item.Holds = privacy.AllHolds(inForce(holdKinds[k]))
					}
					elsewhere := *w
					elsewhere.subject = activityID(1)
					before := s.process(&elsewhere)
					w.item.Uses[0].Objection = privacy.Objection{Received: on(today), Overriding: overriding}
					d := s.process(w)
					require.Equal(t, privacy.Forbidden, d.Outcome(), "%s %v", s.name, o)
					require.Contains(t, decidedBy(d), privacy.MarketingObjection)
					require.Equal(t, before, s.process(&elsewhere), "I16: another purpose")
					yesterday := askCase(s.policy, privacy.AskMayProcess, 0, w, refDay.AddDays(-1))
					require.NotContains(t, decidedBy(yesterday), privacy.MarketingObjection, "not before its day")
					w.request = privacy.Request{Kind: privacy.AskObjection, Received: refDay, For: activityID(0)}
					require.Equal(t, privacy.Required, s.policy.RequiresEndOfUse(&w.item, w.request, refDay).Outcome())
				}
			}
		}
	}
}

// I17, I43 and I44: which right there is under which basis. Access,
// rectification, erasure, restriction, information and complaint are there for
// all six (Art. 15 to 18, 77).
func TestInquiryI17I43I44Matrix(t *testing.T) {
	n := 0
	for _, b := range allBases {
		for _, p := range []lawfulbasis.Purpose{lawfulbasis.Security, lawfulbasis.Marketing, lawfulbasis.Research, lawfulbasis.Statistics, lawfulbasis.Archiving} {
			for c := lawfulbasis.Condition(0); c == 0 || c.IsValid(); c++ {
				for _, kinds := range [][]subjects.Kind{nil, {subjects.Health}} {
					if c == 0 && kinds != nil {
						continue
					}
					s := plain(t, &inqShape{basis: b, condition: c, purpose: p, limit: true}, kinds...)
					agreed := b == lawfulbasis.Consent || c == lawfulbasis.ExplicitConsent && kinds != nil
					public := b == lawfulbasis.PublicTask || b == lawfulbasis.LegitimateInterests
					w := s.world()
					w.unmet(lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect)
					for r, d := range s.policy.Rights(&w.item, refDay) {
						n++
						want := privacy.Permitted
						has := true
						switch r {
						case lawfulbasis.RightToPortability:
							has = (agreed || b == lawfulbasis.Contract) && b != lawfulbasis.PublicTask // 20(3)
						case lawfulbasis.RightToObject:
							has = public || p == lawfulbasis.Research || p == lawfulbasis.Statistics
						case lawfulbasis.RightToObjectToMarketing:
							has = p == lawfulbasis.Marketing
						case lawfulbasis.RightToWithdraw:
							has = agreed
						}
						if !has {
							want = privacy.Forbidden
						}
						assert.Equal(t, want, d.Outcome(), "%s %v: %v", s.name, kinds, r)
					}
				}
			}
		}
	}
	require.NotZero(t, n)
}

// I18: while nobody has weighed an objection it is not refused, and nothing but
// what Art. 18(2) lists goes on.
func TestInquiryI18Burden(t *testing.T) {
	for _, b := range []lawfulbasis.Basis{lawfulbasis.PublicTask, lawfulbasis.LegitimateInterests} {
		s := plain(t, &inqShape{basis: b, purpose: lawfulbasis.Collection, limit: true})
		for _, o := range allOperations() {
			w := s.world()
			w.doing = o
			w.item.Uses[0].Objection = privacy.Objection{Received: on("2026-11-01")}
			want := privacy.Forbidden
			if staysAllowed(o) {
				want = privacy.Permitted
			}
			assert.Equal(t, want, s.process(w).Outcome(), "%v %v", b, o)
			w.request = privacy.Request{Kind: privacy.AskObjection, Received: refDay}
			assert.NotEqual(t, privacy.Forbidden, s.policy.RequiresEndOfUse(&w.item, w.request, refDay).Outcome())
		}
	}
}

// I19, for processing: an objection that stands ends the use for every operation
// from its day.
func TestInquiryI19Stands(t *testing.T) {
	for _, b := range []lawfulbasis.Basis{lawfulbasis.PublicTask, lawfulbasis.LegitimateInterests} {
		s := plain(t, &inqShape{basis: b, purpose: lawfulbasis.Collection, limit: true})
		for _, o := range allOperations() {
			w := s.world()
			w.doing = o
			w.item.Uses[0].Objection = privacy.Objection{Received: on("2026-11-01"), Overriding: judged(privacy.No)}
			assert.Equal(t, privacy.Forbidden, s.process(w).Outcome(), "%v %v", b, o)
			assert.Equal(t, privacy.Permitted, askCase(s.policy, privacy.AskMayProcess, 0, w, day("2026-10-31")).Outcome(), "before its day")
		}
	}
}

// I24: the person who opposes the erasure of what is processed unlawfully has it
// restricted and not erased; the lawful end of a period gives no such right
// (Art. 18(1)(b)).
func TestInquiryI24Opposition(t *testing.T) {
	s := plain(t, &inqShape{basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.Security, limit: true})
	w := s.world()
	w.item.Unlawful = judged(privacy.Yes)
	request := privacy.Request{Kind: privacy.AskRestriction, Received: refDay, Identified: privacy.Yes, OpposesErasure: privacy.Yes}
	d := s.policy.RequiresRestriction(&w.item, request, refDay)
	assert.Equal(t, privacy.Required, d.Outcome())
	assert.Contains(t, decidedBy(d), privacy.ErasureOpposed)
	w = s.world()
	w.item.Uses[0].Dates.CaseClosed = on("2015-01-01")
	d = s.policy.RequiresRestriction(&w.item, request, refDay)
	assert.Equal(t, privacy.Forbidden, d.Outcome(), "the period ended lawfully")
	assert.Equal(t, []privacy.ReasonCode{privacy.NothingToRestrict}, decidedBy(d))
}

// I25: whoever must erase, rectify or restrict what was disclosed must tell the
// recipients (Art. 19).
func TestInquiryI25Recipients(t *testing.T) {
	s := plain(t, &inqShape{basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.Security, limit: true})
	w := s.world()
	w.item.Uses[0].Dates.CaseClosed = on("2015-01-01")
	w.item.Accurate = judged(privacy.No)
	w.item.Disclosures = privacy.AllDisclosures(privacy.Disclosure{To: lawfulbasis.ToClient, On: on("2026-01-01")})
	require.Equal(t, privacy.Required, s.policy.RequiresErasure(&w.item, refDay).Outcome())
	require.Equal(t, privacy.Required, s.policy.RequiresRectification(&w.item, privacy.Request{Kind: privacy.AskRectification, Received: refDay, Identified: privacy.Yes}, refDay).Outcome())
	assert.Equal(t, privacy.Required, s.policy.RequiresNotification(&w.item, refDay).Outcome())
}

// I38: what has not begun, or has reached its last day of use, may not be used
// for that purpose, whatever the item is kept for.
func TestInquiryI38Ended(t *testing.T) {
	t.Parallel()
	ended := 0
	for _, s := range timeSpaces() {
		s.build(t)
		if s.shapes[0].duty && !s.shapes[0].limit {
			continue // carried by the duty alone: it has no last day of its own
		}
		s.sampled(3_000, func(w *inqWorld, describe func() string) {
			d := s.process(w)
			for _, until := range s.policy.UseUntil(&w.item, refDay) {
				if until.IsPassed(refDay) != privacy.Yes {
					continue
				}
				if s.shapes[0].begins && w.item.Uses[0].Dates.Applied != retention.Always() {
					continue // a preparation
				}
				ended++
				require.Equal(t, privacy.Forbidden, d.Outcome(), describe())
			}
			if s.shapes[0].begins && w.item.Uses[0].Dates.Applied.HasNotHappened() && w.doing != privacy.Storing {
				require.Equal(t, privacy.Forbidden, d.Outcome(), describe())
			}
		})
	}
	require.NotZero(t, ended)
}

// I40: a hold never makes any processing permitted.
func TestInquiryI40Holds(t *testing.T) {
	t.Parallel()
	n := 0
	for _, s := range slices.Concat(timeSpaces(), objectionSpaces()) {
		s.build(t)
		s.sampled(500, func(w *inqWorld, describe func() string) {
			with := *w
			w.item.Holds = privacy.AllHolds()
			without := s.process(w)
			for _, k := range holdKinds {
				n++
				with.item.Holds = privacy.AllHolds(inForce(k))
				if better(s.process(&with).Outcome()) > better(without.Outcome()) {
					t.Fatalf("%s: %v, with %v %v", describe(), without.Outcome(), k, s.process(&with).Outcome())
				}
			}
		})
	}
	require.Greater(t, n, 10_000)
}

// I43, the other half: resting on legitimate interests instead of a contract
// swaps portability for objection.
func TestInquiryI43Swap(t *testing.T) {
	rights := func(b lawfulbasis.Basis) (portable, objectable privacy.Outcome) {
		s := plain(t, &inqShape{basis: b, purpose: lawfulbasis.Collection, limit: true})
		w := s.world()
		return s.policy.HasRight(&w.item, lawfulbasis.RightToPortability, refDay).Outcome(), s.policy.HasRight(&w.item, lawfulbasis.RightToObject, refDay).Outcome()
	}
	p, o := rights(lawfulbasis.Contract)
	assert.Equal(t, [2]privacy.Outcome{privacy.Permitted, privacy.Forbidden}, [2]privacy.Outcome{p, o})
	p, o = rights(lawfulbasis.LegitimateInterests)
	assert.Equal(t, [2]privacy.Outcome{privacy.Forbidden, privacy.Permitted}, [2]privacy.Outcome{p, o})
}

// I45: what is handed over for machines could be seen too, derived data is never
// handed over, and handing over moves no day of erasure (Art. 20(1), (3)).
func TestInquiryI45Portability(t *testing.T) {
	required := 0
	for _, s := range meritSpaces() {
		if !strings.HasPrefix(s.name, "portability") {
			continue
		}
		s.build(t)
		s.sampled(200, func(w *inqWorld, describe func() string) {
			w.request.Kind = privacy.AskUnnamed
			before := s.policy.Deadline(&w.item, refDay)
			d := inqPortability.ask(s.policy, w)
			if d.Outcome() == privacy.Required {
				required++
				require.Equal(t, privacy.Required, inqAccess.ask(s.policy, w).Outcome(), describe())
				require.Contains(t, []subjects.Origin{subjects.Provided, subjects.Observed}, w.item.Origin)
			}
			require.Equal(t, before, s.policy.Deadline(&w.item, refDay))
		})
	}
	require.NotZero(t, required)
}

// I46: what stays allowed while an item is restricted is the same five
// operations on every basis (Art. 18(2)).
func TestInquiryI46Restricted(t *testing.T) {
	for shape := range shapesOfAllBases(lawfulbasis.Collection) {
		s := plain(t, shape)
		for _, k := range holdKinds {
			for _, o := range allOperations() {
				w := s.world()
				w.doing = o
				w.item.Holds = privacy.AllHolds(inForce(k))
				want := privacy.Permitted
				if k.Restricts() && !staysAllowed(o) {
					want = privacy.Forbidden
				}
				assert.Equal(t, want, s.process(w).Outcome(), "%s %v %v", s.name, k, o)
			}
		}
	}
}

// I47: whoever restricts must mark it, and tell the person before the
// restriction is lifted (Art. 18(3), recital 67).
func TestInquiryI47Lifting(t *testing.T) {
	required := 0
	for _, s := range meritSpaces() {
		if !strings.HasPrefix(s.name, "restriction") {
			continue
		}
		s.build(t)
		s.sampled(500, func(w *inqWorld, describe func() string) {
			d := inqRestriction.ask(s.policy, w)
			has := [2]bool{}
			for o := range d.Obligations() {
				has[0] = has[0] || o.Code == privacy.TellBeforeLifting
				has[1] = has[1] || o.Code == privacy.MarkRestricted
			}
			if d.Outcome() == privacy.Required {
				required++
				require.Equal(t, [2]bool{true, true}, has, describe())
			}
		})
	}
	require.NotZero(t, required)
}

// I48 and I49: without an exception no machine decides alone, whatever the
// basis; where a human decides Art. 22 is silent; and of special categories only
// points (a) and (g) of Art. 9(2) let one decide (Art. 22(2), (4)).
func TestInquiryI48I49Decision(t *testing.T) {
	permitted := 0
	for c := lawfulbasis.Condition(0); c == 0 || c.IsValid(); c++ {
		for _, b := range allBases {
			for _, kinds := range [][]subjects.Kind{nil, {subjects.Health}} {
				if c == 0 && kinds != nil {
					continue
				}
				s := plain(t, &inqShape{basis: b, condition: c, purpose: lawfulbasis.CreditAssessment, limit: true}, kinds...)
				w := s.world()
				w.unmet(lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect)
				d := s.policy.MayDecideAutomatically(&w.item, w.subject, refDay)
				if d.Outcome() == privacy.Permitted && kinds != nil {
					permitted++
					assert.Contains(t, []lawfulbasis.Condition{lawfulbasis.ExplicitConsent, lawfulbasis.SubstantialPublicInterest}, c)
				}
				w.unmet(lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw, lawfulbasis.ExplicitStatement)
				d = s.policy.MayDecideAutomatically(&w.item, w.subject, refDay)
				assert.Equal(t, privacy.Forbidden, d.Outcome(), s.name)
				assert.Contains(t, decidedBy(s.process(w)), privacy.DecisionBarred, s.name)
				w = s.world()
				w.unmet(lawfulbasis.NoDecision, lawfulbasis.NoSignificantEffect, lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw, lawfulbasis.ConcernsNoChild)
				d = s.policy.MayDecideAutomatically(&w.item, w.subject, refDay)
				assert.Equal(t, privacy.Permitted, d.Outcome(), "a human decides: %s", s.name)
				assert.Equal(t, []privacy.ReasonCode{privacy.NoAutomatedDecision}, decidedBy(d))
			}
		}
	}
	require.Equal(t, 12, permitted, "two conditions on six bases")
}

// I62: a child below the age needs a parent for an online service, and growing
// older never makes it worse (Art. 8(1), personopplysningsloven § 5).
func TestInquiryI62Children(t *testing.T) {
	s := plain(t, &inqShape{basis: lawfulbasis.Consent, purpose: lawfulbasis.Website, limit: true})
	given := day("2026-03-01")
	for _, parent := range []privacy.Fact{privacy.No, privacy.Unknown, privacy.Yes} {
		last := 0
		for born := day("2016-01-01"); born.After(day("2010-01-01")); born = born.AddDays(-7) {
			w := s.world()
			w.unmet(lawfulbasis.NotOfferedToChildren, lawfulbasis.CounsellingService)
			w.unsaid(lawfulbasis.OfAge, lawfulbasis.ParentAuthorises)
			switch parent {
			case privacy.No:
				w.unmet(lawfulbasis.ParentAuthorises)
			case privacy.Yes:
				a := &w.item.Uses[0].Assessed
				a.Met = a.Met.Union(lawfulbasis.ElementsOf(lawfulbasis.ParentAuthorises))
			}
			w.item.Uses[0].Consent.Given, w.item.Uses[0].Consent.Born = retention.On(given), retention.On(born)
			o := s.process(w).Outcome()
			if born.After(day("2013-03-01")) && parent == privacy.No {
				require.Equal(t, privacy.Forbidden, o, "born %v", born)
			}
			if !born.After(day("2013-03-01")) {
				require.Equal(t, privacy.Permitted, o, "born %v: the child's own consent", born)
			}
			require.GreaterOrEqual(t, better(o), last, "older, and worse: born %v", born)
			last = better(o)
		}
	}
}

// I63: of joint controllers each answers alike, whichever is named first
// (Art. 26(3)).
func TestInquiryI63JointControllers(t *testing.T) {
	n := 0
	for shape := range shapesOfAllBases(lawfulbasis.Collection) {
		var want []privacy.Outcome
		for _, controllers := range [][]string{nil, {"A", "B"}, {"B", "A"}} {
			s := &inqSpace{name: "joint", shapes: []*inqShape{shape}}
			spec := inqSpec(s.shapes, subjects.KindsOf(voucher))
			if controllers != nil {
				spec.Controllers = controllers
				spec.Activities[0].Controllers, spec.Activities[0].Role = controllers, lawfulbasis.JointController
			}
			s.buildFrom(t, spec)
			var got []privacy.Outcome
			for q := range allQuestions() {
				for _, e := range []lawfulbasis.Element{lawfulbasis.SecurityAssessed, lawfulbasis.DataNecessary, lawfulbasis.NoDecision} {
					w := s.world()
					w.unmet(e)
					w.request = privacy.Request{Kind: privacy.AskUnnamed, Received: refDay, Identified: privacy.Yes}
					got = append(got, askInquiry(s.policy, q, lawfulbasis.RightToObject, w).Outcome())
					n++
				}
			}
			if want == nil {
				want = got
			}
			assert.Equal(t, want, got, "%v %v", shape.basis, controllers)
		}
	}
	require.NotZero(t, n)
}

// I64, as far as it exists: the library follows one edition of the law, of which
// [law.AsOf] says the day; a decision carries no edition, and there is no asking
// by an earlier one. That every reason of every question is of that edition is
// what can be checked.
func TestInquiryI64Edition(t *testing.T) {
	require.False(t, law.AsOf().IsZero())
	seen := map[law.Provision]bool{}
	for c := privacy.ReasonCode(1); c.IsValid(); c++ {
		for p := range (privacy.Reason{Code: c}).Provisions() {
			seen[p] = true
			if e, ok := law.Lookup(p); ok {
				assert.False(t, e.From.After(law.AsOf()), "%v: %v is not in force on %v", c, p, law.AsOf())
			}
		}
	}
	require.Greater(t, len(seen), 30)
}

// I71: a demand for erasure stops a use as an objection to it does, and so does a
// request that names no right (Art. 21; no form is needed).
func TestInquiryI71DemandIsObjection(t *testing.T) {
	n := 0
	for _, b := range allBases {
		for _, p := range []lawfulbasis.Purpose{lawfulbasis.Collection, lawfulbasis.Marketing, lawfulbasis.Research} {
			if p == lawfulbasis.Collection && b != lawfulbasis.PublicTask && b != lawfulbasis.LegitimateInterests {
				continue // it may not be objected to
			}
			s := plain(t, &inqShape{basis: b, purpose: p, limit: true})
			for _, o := range allOperations() {
				for _, overriding := range []privacy.Judgement{{}, judged(privacy.No), judged(privacy.Yes)} {
					recorded, demanded := s.world(), s.world()
					for _, w := range []*inqWorld{recorded, demanded} {
						w.doing, w.item.Uses[0].Objection.Overriding = o, overriding
					}
					recorded.item.Uses[0].Objection.Received = on(today)
					want := s.process(recorded)
					for _, kind := range []privacy.RequestKind{privacy.AskErasure, privacy.AskObjection, privacy.AskUnnamed} {
						if kind == privacy.AskUnnamed && b == lawfulbasis.Consent {
							continue // it may mean a withdrawal too
						}
						demanded.request = privacy.Request{Kind: kind, Received: refDay, Identified: privacy.Yes}
						got := s.process(demanded)
						n++
						assert.Equal(t, want.Outcome(), got.Outcome(), "%s %v %v", s.name, kind, o)
						assert.Equal(t, decidedBy(want), decidedBy(got), "%s %v %v", s.name, kind, o)
					}
				}
			}
		}
	}
	require.NotZero(t, n)
}

// I72: a withdrawal, an objection, and one to marketing, each of one purpose,
// change no answer for another purpose.
func TestInquiryI72Locality(t *testing.T) {
	n := 0
	for _, p := range []lawfulbasis.Purpose{lawfulbasis.Marketing, lawfulbasis.Security} {
		for _, b := range []lawfulbasis.Basis{lawfulbasis.Consent, lawfulbasis.LegitimateInterests} {
			for other := range shapesOfAllBases(lawfulbasis.Collection) {
				s := &inqSpace{name: "locality", shapes: []*inqShape{{basis: b, purpose: p, limit: true}, other}}
				s.build(t)
				for _, o := range allOperations() {
					before, after := s.world(), s.world()
					after.item.Uses[0].Objection = privacy.Objection{Received: on("2026-01-01"), Overriding: judged(privacy.No)}
					after.item.Uses[0].Consent.Withdrawn = on("2026-01-01")
					for _, w := range []*inqWorld{before, after} {
						w.doing, w.subject = o, activityID(1)
					}
					n++
					assert.Equal(t, s.process(before), s.process(after), "%v/%v and %v: %v", b, p, other.basis, o)
				}
			}
		}
	}
	require.NotZero(t, n)
}

// I73: a voucher that a duty keeps after the claim is over serves the bookkeeping
// and nothing else (Art. 5(1)(b)).
func TestInquiryI73Voucher(t *testing.T) {
	s := &inqSpace{name: "voucher", shapes: []*inqShape{
		{basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.Collection, limit: true},
		{basis: lawfulbasis.LegalObligation, purpose: lawfulbasis.Bookkeeping, duty: true},
	}}
	s.build(t)
	w := s.world()
	w.item.Uses[0].Dates.CaseClosed = on("2023-01-10")
	w.item.Uses[1].Dates.Booked = on("2023-01-10")
	for _, o := range allOperations() {
		w.doing, w.subject = o, activityID(0)
		assert.Equal(t, privacy.Forbidden, s.process(w).Outcome(), "collection: %v", o)
		w.subject = activityID(1)
		assert.Equal(t, privacy.Permitted, s.process(w).Outcome(), "bookkeeping: %v", o)
	}
	assert.Equal(t, privacy.Forbidden, s.policy.MayErase(&w.item, refDay).Outcome())
}

// I74: no processor without guarantees and a contract (Art. 28(1), (3)). Whether
// data may leave the EEA is a question of its own.
func TestInquiryI74Processor(t *testing.T) {
	for shape := range shapesOfAllBases(lawfulbasis.Collection) {
		s := plain(t, shape)
		for _, e := range []lawfulbasis.Element{lawfulbasis.ProcessorGuarantees, lawfulbasis.ProcessorContract} {
			w := s.world()
			w.unmet(lawfulbasis.NoProcessor, e)
			assert.Equal(t, privacy.Forbidden, s.process(w).Outcome(), "%s without %v", s.name, e)
			w.unsaid(e)
			assert.Equal(t, privacy.Undetermined, s.process(w).Outcome(), "%s: %v not looked at", s.name, e)
		}
	}
}

// inqReasons are the reasons that questions of processing and rights can give.
// Those left out are of erasure alone.
func inqReasons() []privacy.ReasonCode {
	erasure := codesOf(privacy.OrderToKeep, privacy.DutyToKeep, privacy.OwnClaim, privacy.BreachRecord, privacy.AccessUnanswered, privacy.ContestUndecided,
		privacy.ClaimOpen, privacy.FreeExpression, privacy.HealthInterest, privacy.ResearchOrArchive, privacy.PurposeActive, privacy.ChildsData, privacy.NothingBars,
		privacy.NoStorageLimit, privacy.KeptWithoutGround)
	var list []privacy.ReasonCode
	for c := privacy.ReasonCode(1); c <= privacy.NoSuchUse; c++ {
		if !erasure.has(c) {
			list = append(list, c)
		}
	}
	return list
}

// I66: no rule is dead: every reason of these questions is given in the space,
// and as the one that decides.
func TestInquiryI66NoDeadRule(t *testing.T) {
	t.Parallel()
	var given, decided codeSet
	take := func(d privacy.Decision) {
		for r := range d.Reasons() {
			given = given.or(codesOf(r.Code))
			if r.Decides {
				decided = decided.or(codesOf(r.Code))
			}
		}
	}
	everyInquiry(t, 500, func(_ *inqSpace, _ *inqAsked, _ *inqWorld, d privacy.Decision, _ func() string) { take(d) })
	s := plain(t, &inqShape{basis: lawfulbasis.Consent, purpose: lawfulbasis.Website, limit: true})
	none := privacy.None(s.dataset)
	take(s.policy.MayProcess(&none, privacy.Processing{For: activityID(0)}, refDay)) // nothing is held
	take(s.policy.MayProcess(nil, privacy.Processing{}, refDay))                     // nothing was asked
	w := s.world()
	w.item.Uses = nil
	two := &inqSpace{name: "two", shapes: []*inqShape{{basis: lawfulbasis.Contract, purpose: lawfulbasis.Website, limit: true}, {basis: lawfulbasis.Contract, purpose: lawfulbasis.Security, limit: true}}}
	two.build(t)
	w = two.world()
	w.item.Uses = w.item.Uses[:1]
	take(two.policy.MayProcess(&w.item, privacy.Processing{For: activityID(1)}, refDay)) // a use that the item does not have
	for _, c := range inqReasons() {
		assert.True(t, given.has(c), "%v is never given", c)
		switch c {
		case privacy.IdentityInDoubt:
			continue // it stands beside the facts that are missing
		}
		assert.True(t, decided.has(c), "%v never decides", c)
	}
	t.Logf("%d reasons given, %d decide", len(given.list()), len(decided.list()))
}

// The closed list: an erasure, an objection and portability are refused for what
// Art. 11(2), 12, 15(4), 17(3), 18, 20(1), (3), (4), 21(1), (6), 22 and 23 and
// national law give, and for what is no right at all; and no reason in the
// library speaks of a legitimate interest, of a contract with a client or of the
// practice of a trade.
func TestInquiryRefusalsAreAClosedList(t *testing.T) {
	t.Parallel()
	gates := codesOf(privacy.NotReceived, privacy.NotIdentifiable, privacy.ExcessiveRequest, privacy.OutOfScope)
	closed := map[privacy.Question]codeSet{
		privacy.AskRequiresErasureOnRequest: gates.or(codesOf(
			privacy.OrderToKeep, privacy.KeptForPerson, privacy.DutyToKeep, privacy.ErasureOpposed, privacy.OwnClaim, privacy.BreachRecord, privacy.AccessUnanswered,
			privacy.ClaimOpen, privacy.FreeExpression, privacy.HealthInterest, privacy.ResearchOrArchive)),
		privacy.AskRequiresEndOfUse:      gates.or(codesOf(privacy.OverridingGrounds, privacy.NotObjectable, privacy.NotOnConsent)),
		privacy.AskRequiresPortability:   gates.or(codesOf(privacy.NotPortable, privacy.NotAutomated, privacy.NotProvided, privacy.OthersRights)),
		privacy.AskRequiresHumanDecision: gates.or(codesOf(privacy.NoAutomatedDecision, privacy.DecisionByStatute, privacy.NoSuchUse)),
		privacy.AskRequiresAccess:        gates.or(codesOf(privacy.WithheldByLaw)),
		privacy.AskRequiresRectification: gates.or(codesOf(privacy.FoundAccurate, privacy.WithheldByLaw)),
		privacy.AskRequiresRestriction:   gates.or(codesOf(privacy.NothingToRestrict, privacy.WithheldByLaw)),
	}
	refused := map[privacy.Question]int{}
	take := func(d privacy.Decision, describe func() string) {
		if d.Outcome() != privacy.Forbidden {
			return
		}
		refused[d.Question()]++
		for _, c := range decidedBy(d) {
			if !closed[d.Question()].has(c) {
				t.Fatalf("%v %s: refused for %v", d.Question(), describe(), c)
			}
		}
	}
	for _, s := range allInquirySpaces() {
		s.build(t)
		s.sampled(60, func(w *inqWorld, describe func() string) {
			kinds := []privacy.RequestKind{w.request.Kind}
			if w.request.Kind == 0 {
				w.request.Received, w.request.Identified = refDay, privacy.Yes
				kinds = []privacy.RequestKind{privacy.AskUnnamed, privacy.AskErasure, privacy.AskObjection, privacy.AskPortability, privacy.AskWithdrawal}
			}
			for _, k := range kinds {
				w.request.Kind = k
				for q := range closed {
					take(askInquiry(s.policy, q, 0, w), describe)
				}
			}
		})
	}
	for q := range closed {
		assert.Greater(t, refused[q], 100, "%v is hardly ever refused", q)
	}
	t.Log(refused)
	for c := privacy.ReasonCode(1); c.IsValid(); c++ {
		for _, word := range []string{"legitimate", "interest-of", "client", "industry", "practice", "contract", "business"} {
			assert.NotContains(t, c.String(), word)
		}
	}
}
