package lawfulbasis_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/internal/fact"
	"github.com/personvern/personvern/lawfulbasis"
)

// Short names for what the tables and formulas below say often.
type (
	element  = lawfulbasis.Element
	findings = lawfulbasis.Findings
)

var elementsOf = lawfulbasis.ElementsOf

// question is one basis or condition: what the library answers, and beside it
// what the law asks, written down here a second time as a formula.
type question struct {
	name string
	test func(findings) lawfulbasis.Verdict
	asks []lawfulbasis.ElementSet
	// names are the elements that the formula speaks of.
	names []element
	// holds is the formula, for findings that leave nothing open.
	holds func(is func(element) bool) bool
}

func ofBasis(b lawfulbasis.Basis, holds func(is func(element) bool) bool, names ...element) question {
	return question{b.String(), b.Test, b.Asks(), names, holds}
}

func ofCondition(c lawfulbasis.Condition, holds func(is func(element) bool) bool, names ...element) question {
	return question{c.String(), c.Test, c.Asks(), names, holds}
}

var consentNames = []element{
	lawfulbasis.FreelyGiven, lawfulbasis.Unbundled, lawfulbasis.SpecificToPurpose, lawfulbasis.InformedConsent,
	lawfulbasis.AffirmativeAct, lawfulbasis.Demonstrable, lawfulbasis.Distinguishable, lawfulbasis.EasyToWithdraw,
	lawfulbasis.NotOfferedToChildren, lawfulbasis.OfAge, lawfulbasis.ParentAuthorises, lawfulbasis.CounsellingService,
}

// consentIsValid is Art. 4(11) and 7, and Art. 8 told as the law tells it: a
// service offered to a child, and a child below the age, need the parent, unless
// the service counsels (recital 38).
func consentIsValid(is func(element) bool) bool {
	needsParent := !is(lawfulbasis.NotOfferedToChildren) && !is(lawfulbasis.OfAge) && !is(lawfulbasis.CounsellingService)
	if needsParent && !is(lawfulbasis.ParentAuthorises) {
		return false
	}
	free := is(lawfulbasis.FreelyGiven) && is(lawfulbasis.Unbundled)
	unambiguous := is(lawfulbasis.AffirmativeAct) && is(lawfulbasis.Distinguishable)
	return free && unambiguous && is(lawfulbasis.SpecificToPurpose) && is(lawfulbasis.InformedConsent) &&
		is(lawfulbasis.Demonstrable) && is(lawfulbasis.EasyToWithdraw)
}

// questions are Art. 6(1) and 9(2) with the paragraphs that complete them.
func questions() []question {
	return []question{
		ofBasis(lawfulbasis.Consent, consentIsValid, consentNames...),
		ofBasis(lawfulbasis.Contract, func(is func(element) bool) bool {
			return is(lawfulbasis.PartyOrAsked) && is(lawfulbasis.Indispensable)
		}, lawfulbasis.PartyOrAsked, lawfulbasis.Indispensable),
		ofBasis(lawfulbasis.LegalObligation, func(is func(element) bool) bool {
			obliged := is(lawfulbasis.LawNamed) && is(lawfulbasis.AddresseeOfLaw)
			return obliged && is(lawfulbasis.PurposeFromLaw) && is(lawfulbasis.StrictlyNecessary)
		}, lawfulbasis.LawNamed, lawfulbasis.AddresseeOfLaw, lawfulbasis.PurposeFromLaw, lawfulbasis.StrictlyNecessary),
		ofBasis(lawfulbasis.VitalInterests, func(is func(element) bool) bool {
			if !is(lawfulbasis.LifeAtStake) || !is(lawfulbasis.StrictlyNecessary) {
				return false
			}
			anothers := !is(lawfulbasis.OwnLifeAtStake)
			return !anothers || is(lawfulbasis.NoOtherBasis)
		}, lawfulbasis.LifeAtStake, lawfulbasis.StrictlyNecessary, lawfulbasis.OwnLifeAtStake, lawfulbasis.NoOtherBasis),
		ofBasis(lawfulbasis.PublicTask, func(is func(element) bool) bool {
			limb := is(lawfulbasis.TaskInPublicInterest) || is(lawfulbasis.OfficialAuthority)
			return limb && is(lawfulbasis.LawNamed) && is(lawfulbasis.StrictlyNecessary)
		}, lawfulbasis.LawNamed, lawfulbasis.StrictlyNecessary, lawfulbasis.TaskInPublicInterest, lawfulbasis.OfficialAuthority),
		ofBasis(lawfulbasis.LegitimateInterests, func(is func(element) bool) bool {
			if !is(lawfulbasis.NoPublicTask) { // Art. 6(1) second subparagraph
				return false
			}
			interest := is(lawfulbasis.InterestLawful) && is(lawfulbasis.InterestReal)
			told := is(lawfulbasis.InterestTold) || is(lawfulbasis.TellingExempt)
			return interest && told && is(lawfulbasis.StrictlyNecessary) && is(lawfulbasis.InterestPrevails) && is(lawfulbasis.NoLawForbids)
		}, lawfulbasis.NoPublicTask, lawfulbasis.InterestLawful, lawfulbasis.InterestReal, lawfulbasis.InterestTold,
			lawfulbasis.TellingExempt, lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails, lawfulbasis.NoLawForbids),

		ofCondition(lawfulbasis.ExplicitConsent, func(is func(element) bool) bool {
			return is(lawfulbasis.ExplicitStatement) && is(lawfulbasis.LawAllowsConsent) && consentIsValid(is)
		}, append([]element{lawfulbasis.ExplicitStatement, lawfulbasis.LawAllowsConsent}, consentNames...)...),
		ofCondition(lawfulbasis.EmploymentAndSocialLaw, func(is func(element) bool) bool {
			return is(lawfulbasis.EmploymentDuty) && is(lawfulbasis.LawNamed) && is(lawfulbasis.Safeguarded)
		}, lawfulbasis.EmploymentDuty, lawfulbasis.LawNamed, lawfulbasis.Safeguarded),
		ofCondition(lawfulbasis.IncapableOfConsent, func(is func(element) bool) bool {
			return is(lawfulbasis.Incapable) && is(lawfulbasis.LifeAtStake) && is(lawfulbasis.StrictlyNecessary)
		}, lawfulbasis.Incapable, lawfulbasis.LifeAtStake, lawfulbasis.StrictlyNecessary),
		ofCondition(lawfulbasis.NonProfitBody, func(is func(element) bool) bool {
			body := is(lawfulbasis.NonProfitAim) && is(lawfulbasis.Safeguarded)
			return body && is(lawfulbasis.OwnMembers) && is(lawfulbasis.KeptInside)
		}, lawfulbasis.NonProfitAim, lawfulbasis.OwnMembers, lawfulbasis.KeptInside, lawfulbasis.Safeguarded),
		ofCondition(lawfulbasis.MadePublic, func(is func(element) bool) bool {
			return is(lawfulbasis.ManifestlyPublic)
		}, lawfulbasis.ManifestlyPublic),
		ofCondition(lawfulbasis.ClaimsOrCourts, func(is func(element) bool) bool {
			return is(lawfulbasis.NeededForClaims)
		}, lawfulbasis.NeededForClaims),
		ofCondition(lawfulbasis.SubstantialPublicInterest, func(is func(element) bool) bool {
			return is(lawfulbasis.SubstantialInterest) && is(lawfulbasis.LawNamed) && is(lawfulbasis.Safeguarded)
		}, lawfulbasis.SubstantialInterest, lawfulbasis.LawNamed, lawfulbasis.Safeguarded),
		ofCondition(lawfulbasis.HealthCare, func(is func(element) bool) bool {
			if !is(lawfulbasis.SecrecyBound) { // Art. 9(3)
				return false
			}
			return is(lawfulbasis.CarePurpose) && (is(lawfulbasis.LawNamed) || is(lawfulbasis.CareContract))
		}, lawfulbasis.SecrecyBound, lawfulbasis.CarePurpose, lawfulbasis.LawNamed, lawfulbasis.CareContract),
		ofCondition(lawfulbasis.PublicHealthInterest, func(is func(element) bool) bool {
			return is(lawfulbasis.PublicHealthNeed) && is(lawfulbasis.LawNamed) && is(lawfulbasis.Safeguarded)
		}, lawfulbasis.PublicHealthNeed, lawfulbasis.LawNamed, lawfulbasis.Safeguarded),
		ofCondition(lawfulbasis.ArchivingOrResearch, func(is func(element) bool) bool {
			safe := is(lawfulbasis.Safeguarded) && is(lawfulbasis.ResearchSafeguards)
			return is(lawfulbasis.ResearchNeed) && is(lawfulbasis.LawNamed) && safe
		}, lawfulbasis.ResearchNeed, lawfulbasis.LawNamed, lawfulbasis.Safeguarded, lawfulbasis.ResearchSafeguards),
	}
}

func TestEveryBasisAndConditionIsAQuestion(t *testing.T) {
	var got, want []string
	for _, q := range questions() {
		got = append(got, q.name)
	}
	for b := range lawfulbasis.AllBases().All() {
		want = append(want, b.String())
	}
	for c := range lawfulbasis.AllConditions().All() {
		want = append(want, c.String())
	}
	assert.Equal(t, want, got)
}

// What is found of one element in the enumeration below, as a digit of a number
// to base three.
const (
	unmet = iota
	met
	open
)

// TestEveryAssignment holds every question against its formula for every way in
// which each of its elements is met, unmet or open: 5.3 million for Art. 6(1) and
// 9(2) together, nothing left out and nothing joined.
//
// What the completions of an assignment have in common follows from assignments
// that leave one element less open, so each is worked out once, from the two
// that settle its first open element; see [oracle]. It knows the formula and
// nothing of sets that are asked.
func TestEveryAssignment(t *testing.T) {
	for _, q := range questions() {
		t.Run(q.name, func(t *testing.T) {
			t.Parallel()
			o := newOracle(q)
			verdicts := make([]fact.Fact, o.count())
			for at := range verdicts {
				f := findings{Met: o.set(at, met), Unmet: o.set(at, unmet)}
				got, want := q.test(f), o.verdict(at)
				if got != want {
					t.Fatalf("met %q, unmet %q:\n got %+v\nwant %+v", f.Met, f.Unmet, got, want)
				}
				verdicts[at] = got.Holds
				// To settle what is open keeps what was settled (refinement), and
				// unmet is no better than open, and open no better than met
				// (monotony).
				for i, weight := range o.weights {
					if at/weight%3 != open {
						continue
					}
					asUnmet, asMet := verdicts[at+(unmet-open)*weight], verdicts[at+(met-open)*weight]
					if got.Holds.Settled() && (asUnmet != got.Holds || asMet != got.Holds) {
						t.Fatalf("met %q, unmet %q: settling %v changes what was settled", f.Met, f.Unmet, q.names[i])
					}
					if asUnmet > got.Holds || got.Holds > asMet {
						t.Fatalf("met %q, unmet %q: %v does not speak for the processing", f.Met, f.Unmet, q.names[i])
					}
				}
			}
		})
	}
}

// oracle answers one question by its formula, for each assignment. Assignments
// are numbers to base three with a digit for each element.
type oracle struct {
	q       question
	weights []int
	// possible holds for each assignment which answers its completions give:
	// bit 0 no, bit 1 yes.
	possible []uint8
	// pivots holds for each assignment the open elements that change the answer
	// for some completion of the others, a bit for each element.
	pivots []uint16
}

func newOracle(q question) *oracle {
	o := &oracle{q: q}
	count := 1
	for range q.names {
		o.weights = append(o.weights, count)
		count *= 3
	}
	o.possible, o.pivots = make([]uint8, count), make([]uint16, count)
	at := 0
	is := func(e element) bool {
		for i, name := range q.names {
			if name == e {
				return at/o.weights[i]%3 == met
			}
		}
		panic("the formula speaks of " + e.String())
	}
	for at = range count {
		first, second := o.firstOpen(at)
		if first < 0 {
			o.possible[at] = 1
			if q.holds(is) {
				o.possible[at] = 2
			}
			continue
		}
		no, yes := at+(unmet-open)*o.weights[first], at+(met-open)*o.weights[first]
		o.possible[at] = o.possible[no] | o.possible[yes]
		o.pivots[at] = o.pivots[no] | o.pivots[yes]
		turns := o.possible[no] != o.possible[yes]
		if second >= 0 {
			no, yes = at+(unmet-open)*o.weights[second], at+(met-open)*o.weights[second]
			turns = (o.pivots[no]|o.pivots[yes])>>first&1 != 0
		}
		if turns {
			o.pivots[at] |= 1 << first
		}
	}
	return o
}

func (o *oracle) count() int { return len(o.possible) }

// firstOpen returns the first two elements that are open, or -1.
func (o *oracle) firstOpen(at int) (first, second int) {
	first = -1
	for i := range o.weights {
		if at%3 == open {
			if first >= 0 {
				return first, i
			}
			first = i
		}
		at /= 3
	}
	return first, -1
}

// set returns the elements that have this digit.
func (o *oracle) set(at, digit int) lawfulbasis.ElementSet {
	var members [16]element
	n := 0
	for _, name := range o.q.names {
		if at%3 == digit {
			members[n] = name
			n++
		}
		at /= 3
	}
	return elementsOf(members[:n]...)
}

// verdict returns what the completions of an assignment say. Against are those
// that would decide it if everything open were met and everything unmet open:
// what somebody would have to look at again.
func (o *oracle) verdict(at int) lawfulbasis.Verdict {
	switch o.possible[at] {
	case 1:
		again := 0
		for _, weight := range o.weights {
			if at/weight%3 == unmet {
				again += open * weight
			} else {
				again += met * weight
			}
		}
		return lawfulbasis.Verdict{Holds: fact.No, Against: o.named(o.pivots[again])}
	case 2:
		return lawfulbasis.Verdict{Holds: fact.Yes}
	}
	return lawfulbasis.Verdict{Open: o.named(o.pivots[at])}
}

func (o *oracle) named(bits uint16) lawfulbasis.ElementSet {
	var members [16]element
	n := 0
	for i, name := range o.q.names {
		if bits>>i&1 != 0 {
			members[n] = name
			n++
		}
	}
	return elementsOf(members[:n]...)
}

// TestOracle holds the oracle itself against plain counting through the
// completions, where that is cheap.
func TestOracle(t *testing.T) {
	for _, q := range questions() {
		if len(q.names) > 4 {
			continue
		}
		o := newOracle(q)
		for at := range o.count() {
			holds := func(completion int) bool {
				return q.holds(func(e element) bool {
					for i, name := range q.names {
						if digit := at / o.weights[i] % 3; name == e {
							return digit == met || digit == open && completion>>i&1 != 0
						}
					}
					return false
				})
			}
			var possible uint8
			var pivots uint16
			for completion := range 1 << len(q.names) {
				if holds(completion) {
					possible |= 2
				} else {
					possible |= 1
				}
				for i := range q.names {
					if holds(completion) != holds(completion^1<<i) {
						pivots |= 1 << i
					}
				}
			}
			require.Equal(t, possible, o.possible[at], "%s %d", q.name, at)
			require.Equal(t, pivots, o.pivots[at], "%s %d", q.name, at)
		}
	}
}

// Elements that a question does not ask for change nothing in it.
func TestOtherElementsDoNotMatter(t *testing.T) {
	for _, q := range questions() {
		own := elementsOf(q.names...)
		others := lawfulbasis.AllElements().Without(own)
		for other := range others.All() {
			for _, f := range []findings{{}, {Met: own}, {Unmet: own}} {
				want := q.test(f)
				assert.Equal(t, want, q.test(findings{f.Met.Union(elementsOf(other)), f.Unmet}), "%s: %v", q.name, other)
				assert.Equal(t, want, q.test(findings{f.Met, f.Unmet.Union(elementsOf(other))}), "%s: %v", q.name, other)
			}
		}
	}
}

// row is one line of what the law asks: one of these elements at least.
type row struct {
	name   string
	source string
	oneOf  []element
}

func TestRows(t *testing.T) {
	one := func(e ...element) []element { return e }
	// A7, not withdrawn (Art. 7(3)), and A8, still within the time the controller
	// set, are days and not elements: they are asked of the consent itself.
	consent := []row{
		{"A1 freely given: a real choice", "Art. 4(11), recitals 42-43", one(lawfulbasis.FreelyGiven)},
		{"A1 freely given: not tied to anything", "Art. 7(4), recital 43", one(lawfulbasis.Unbundled)},
		{"A2 to this purpose", "Art. 6(1)(a), recital 32", one(lawfulbasis.SpecificToPurpose)},
		{"A3 informed", "Art. 4(11), 7(3), recital 42", one(lawfulbasis.InformedConsent)},
		{"A4 a clear act", "Art. 4(11), recital 32, C-61/19", one(lawfulbasis.AffirmativeAct)},
		{"A5 shown by the controller", "Art. 7(1)", one(lawfulbasis.Demonstrable)},
		{"A6 stands out", "Art. 7(2)", one(lawfulbasis.Distinguishable)},
		{"A9 as easy to withdraw", "Art. 7(3)", one(lawfulbasis.EasyToWithdraw)},
		{"A10 a child's", "Art. 8, recital 38, personopplysningsloven § 5", one(
			lawfulbasis.NotOfferedToChildren, lawfulbasis.OfAge, lawfulbasis.ParentAuthorises, lawfulbasis.CounsellingService)},
	}
	rows := map[string][]row{
		"consent": consent,
		"contract": {
			{"B1 party, or asked", "Art. 6(1)(b)", one(lawfulbasis.PartyOrAsked)},
			{"B2 indispensable", "C-252/21 op. 4, C-17/22 op. 1, C-394/23 op. 1", one(lawfulbasis.Indispensable)},
		},
		"legal-obligation": {
			{"C1 a law", "Art. 6(3), C-17/22 op. 3", one(lawfulbasis.LawNamed)},
			{"C2 binds this controller", "Art. 6(1)(c)", one(lawfulbasis.AddresseeOfLaw)},
			{"C3 sets the purpose", "Art. 6(3)", one(lawfulbasis.PurposeFromLaw)},
			{"C4 necessary", "C-252/21 op. 6", one(lawfulbasis.StrictlyNecessary)},
		},
		"vital-interests": {
			{"D1 life at stake", "Art. 6(1)(d), recital 46", one(lawfulbasis.LifeAtStake)},
			{"D2 necessary", "Art. 6(1)(d)", one(lawfulbasis.StrictlyNecessary)},
			{"D3 the own life, or no other basis", "recital 46", one(lawfulbasis.OwnLifeAtStake, lawfulbasis.NoOtherBasis)},
		},
		"public-task": {
			{"E1 a law", "Art. 6(3)", one(lawfulbasis.LawNamed)},
			{"E2 a task, or authority", "Art. 6(1)(e), (3), recital 45", one(lawfulbasis.TaskInPublicInterest, lawfulbasis.OfficialAuthority)},
			{"E3 necessary", "Art. 6(1)(e)", one(lawfulbasis.StrictlyNecessary)},
		},
		"legitimate-interests": {
			{"F0 no authority at its task", "Art. 6(1) second subparagraph", one(lawfulbasis.NoPublicTask)},
			{"F1 a lawful interest", "C-621/22", one(lawfulbasis.InterestLawful)},
			{"F1 a real interest", "C-621/22, EDPB 1/2024", one(lawfulbasis.InterestReal)},
			{"F2 told, or exempt", "Art. 13(1)(d), 14(2)(b), 13(4), 14(3), 14(5), personopplysningsloven § 16", one(lawfulbasis.InterestTold, lawfulbasis.TellingExempt)},
			{"F3 strictly necessary", "C-252/21, C-394/23 op. 2", one(lawfulbasis.StrictlyNecessary)},
			{"F4 not overridden", "Art. 6(1)(f), recital 47", one(lawfulbasis.InterestPrevails)},
			{"F5 no law forbids", "Art. 5(1)(a)", one(lawfulbasis.NoLawForbids)},
		},
		"explicit-consent": append([]row{
			{"(a) A11 explicit", "Art. 9(2)(a)", one(lawfulbasis.ExplicitStatement)},
			{"(a) the ban may be lifted", "Art. 9(2)(a)", one(lawfulbasis.LawAllowsConsent)},
		}, consent...),
		"employment-and-social-law": {
			{"(b) a law or agreement", "Art. 9(2)(b)", one(lawfulbasis.LawNamed)},
			{"(b) a duty or right", "Art. 9(2)(b), personopplysningsloven § 6", one(lawfulbasis.EmploymentDuty)},
			{"(b) safeguards", "Art. 9(2)(b)", one(lawfulbasis.Safeguarded)},
		},
		"incapable-of-consent": {
			{"(c) life at stake", "Art. 9(2)(c)", one(lawfulbasis.LifeAtStake)},
			{"(c) necessary", "Art. 9(2)(c)", one(lawfulbasis.StrictlyNecessary)},
			{"(c) incapable", "Art. 9(2)(c)", one(lawfulbasis.Incapable)},
		},
		"non-profit-body": {
			{"(d) the aim", "Art. 9(2)(d)", one(lawfulbasis.NonProfitAim)},
			{"(d) its own people", "Art. 9(2)(d)", one(lawfulbasis.OwnMembers)},
			{"(d) kept inside", "Art. 9(2)(d)", one(lawfulbasis.KeptInside)},
			{"(d) safeguards", "Art. 9(2)(d)", one(lawfulbasis.Safeguarded)},
		},
		"made-public": {
			{"(e) by the person", "Art. 9(2)(e), C-252/21 op. 3", one(lawfulbasis.ManifestlyPublic)},
		},
		"claims-or-courts": {
			{"(f) a claim needs it", "Art. 9(2)(f), recital 52", one(lawfulbasis.NeededForClaims)},
		},
		"substantial-public-interest": {
			{"(g) a law", "Art. 9(2)(g)", one(lawfulbasis.LawNamed)},
			{"(g) a substantial interest", "Art. 9(2)(g), personopplysningsloven § 7", one(lawfulbasis.SubstantialInterest)},
			{"(g) proportionate and safe", "Art. 9(2)(g)", one(lawfulbasis.Safeguarded)},
		},
		"health-care": {
			{"(h) care", "Art. 9(2)(h)", one(lawfulbasis.CarePurpose)},
			{"(h) by law or contract", "Art. 9(2)(h)", one(lawfulbasis.LawNamed, lawfulbasis.CareContract)},
			{"(h) secrecy", "Art. 9(3)", one(lawfulbasis.SecrecyBound)},
		},
		"public-health-interest": {
			{"(i) a law", "Art. 9(2)(i)", one(lawfulbasis.LawNamed)},
			{"(i) public health", "Art. 9(2)(i)", one(lawfulbasis.PublicHealthNeed)},
			{"(i) safeguards, secrecy among them", "Art. 9(2)(i)", one(lawfulbasis.Safeguarded)},
		},
		"archiving-or-research": {
			{"(j) a law", "Art. 9(2)(j), personopplysningsloven § 9", one(lawfulbasis.LawNamed)},
			{"(j) research needs it", "Art. 9(2)(j)", one(lawfulbasis.ResearchNeed)},
			{"(j) Art. 89(1)", "Art. 9(2)(j), 89(1)", one(lawfulbasis.ResearchSafeguards)},
			{"(j) proportionate and safe", "Art. 9(2)(j)", one(lawfulbasis.Safeguarded)},
		},
	}
	for _, q := range questions() {
		require.NotEmpty(t, rows[q.name])
		all := elementsOf(q.names...)
		var asked []lawfulbasis.ElementSet
		for _, r := range rows[q.name] {
			asked = append(asked, elementsOf(r.oneOf...))
		}
		assert.ElementsMatch(t, asked, q.asks, "%s: what is asked, and nothing else", q.name)
		assert.Equal(t, lawfulbasis.Verdict{Holds: fact.Yes}, q.test(findings{Met: all}), "%s: all met", q.name)
		assert.Equal(t, lawfulbasis.Verdict{Holds: fact.No, Against: all}, q.test(findings{Unmet: all}), "%s: none met", q.name)
		assert.Equal(t, lawfulbasis.Verdict{Open: all}, q.test(findings{}), "%s: nobody has looked", q.name)

		for _, r := range rows[q.name] {
			t.Run(q.name+"/"+r.name, func(t *testing.T) {
				these := elementsOf(r.oneOf...)
				rest := all.Without(these)
				assert.Equal(t, lawfulbasis.Verdict{Holds: fact.No, Against: these},
					q.test(findings{Met: rest, Unmet: these}), "%s: unmet, everything else met", r.source)
				assert.Equal(t, lawfulbasis.Verdict{Holds: fact.No, Against: these},
					q.test(findings{Unmet: these}), "%s: unmet, everything else open", r.source)
				assert.Equal(t, lawfulbasis.Verdict{Open: these},
					q.test(findings{Met: rest}), "%s: open, everything else met", r.source)
				for _, e := range r.oneOf {
					alone := elementsOf(e)
					others := these.Without(alone)
					assert.Equal(t, lawfulbasis.Verdict{Holds: fact.Yes},
						q.test(findings{Met: rest.Union(alone), Unmet: others}), "%s: %v alone will do", r.source, e)
					assert.Equal(t, lawfulbasis.Verdict{Holds: fact.Yes},
						q.test(findings{Met: rest.Union(alone)}), "%s: with %v the others need no look", r.source, e)
					assert.Equal(t, lawfulbasis.Verdict{Open: alone},
						q.test(findings{Met: rest, Unmet: others}), "%s: it hangs on %v", r.source, e)
				}
			})
		}
	}
}

// TestChildren goes through the consent of a child, everything else about it
// being in order.
func TestChildren(t *testing.T) {
	const (
		elsewhere = lawfulbasis.NotOfferedToChildren
		ofAge     = lawfulbasis.OfAge
		parent    = lawfulbasis.ParentAuthorises
		counsels  = lawfulbasis.CounsellingService
	)
	child := elementsOf(elsewhere, ofAge, parent, counsels)
	valid := elementsOf(consentNames...).Without(child)
	for _, tt := range []struct {
		reason     string
		met, unmet lawfulbasis.ElementSet
		want       lawfulbasis.Verdict
	}{
		{"no such service: Art. 8 says nothing", elementsOf(elsewhere), elementsOf(), lawfulbasis.Verdict{Holds: fact.Yes}},
		{"no such service, and a child: still nothing", elementsOf(elsewhere), elementsOf(ofAge, parent), lawfulbasis.Verdict{Holds: fact.Yes}},
		{"of age, in Norway 13: personopplysningsloven § 5", elementsOf(ofAge), elementsOf(elsewhere, parent, counsels), lawfulbasis.Verdict{Holds: fact.Yes}},
		{"below, and the parent agrees: Art. 8(1)-(2)", elementsOf(parent), elementsOf(elsewhere, ofAge, counsels), lawfulbasis.Verdict{Holds: fact.Yes}},
		{"below, and no parent: Art. 8(1)", elementsOf(), child, lawfulbasis.Verdict{Holds: fact.No, Against: child}},
		{"below, and counselling: recital 38", elementsOf(counsels), elementsOf(elsewhere, ofAge, parent), lawfulbasis.Verdict{Holds: fact.Yes}},
		{"the age is not known", elementsOf(), elementsOf(elsewhere, parent, counsels), lawfulbasis.Verdict{Open: elementsOf(ofAge)}},
		{"below, and the parent was not asked yet", elementsOf(), elementsOf(elsewhere, ofAge, counsels), lawfulbasis.Verdict{Open: elementsOf(parent)}},
		{"the age is not known, nor the parent", elementsOf(), elementsOf(elsewhere, counsels), lawfulbasis.Verdict{Open: elementsOf(ofAge, parent)}},
		{"nobody has looked", elementsOf(), elementsOf(), lawfulbasis.Verdict{Open: child}},
	} {
		assert.Equal(t, tt.want, lawfulbasis.Consent.Test(findings{valid.Union(tt.met), tt.unmet}), tt.reason)
	}
}

// A public authority at its task never has the sixth basis, a balance that
// nobody has struck is no balance, and without the law that they need neither
// the third nor the fifth holds.
func TestBasesThatNeverHold(t *testing.T) {
	for _, tt := range []struct {
		reason  string
		basis   lawfulbasis.Basis
		lacks   element
		without fact.Fact
	}{
		{"an authority at its task: Art. 6(1) second subparagraph", lawfulbasis.LegitimateInterests, lawfulbasis.NoPublicTask, fact.No},
		{"the person prevails: Art. 6(1)(f)", lawfulbasis.LegitimateInterests, lawfulbasis.InterestPrevails, fact.No},
		{"no balance was struck: Art. 6(1)(f)", lawfulbasis.LegitimateInterests, lawfulbasis.InterestPrevails, fact.Unknown},
		{"no law: Art. 6(3)", lawfulbasis.LegalObligation, lawfulbasis.LawNamed, fact.No},
		{"no law has been named yet: Art. 6(3)", lawfulbasis.LegalObligation, lawfulbasis.LawNamed, fact.Unknown},
		{"no law: Art. 6(3)", lawfulbasis.PublicTask, lawfulbasis.LawNamed, fact.No},
		{"no law has been named yet: Art. 6(3)", lawfulbasis.PublicTask, lawfulbasis.LawNamed, fact.Unknown},
	} {
		lacks := elementsOf(tt.lacks)
		f := findings{Met: lawfulbasis.AllElements().Without(lacks)}
		want := lawfulbasis.Verdict{Open: lacks}
		if tt.without == fact.No {
			f.Unmet, want = lacks, lawfulbasis.Verdict{Holds: fact.No, Against: lacks}
		}
		assert.Equal(t, want, tt.basis.Test(f), tt.reason)
	}
}

// TestNeedsLawAsksForLaw holds two statements of the same thing against each
// other: what holds only by law asks for the law to be named.
func TestNeedsLawAsksForLaw(t *testing.T) {
	named := elementsOf(lawfulbasis.LawNamed)
	for b := range lawfulbasis.AllBases().All() {
		if b.NeedsLaw() {
			assert.Contains(t, b.Asks(), named, b.String())
		} else {
			assert.NotContains(t, b.Asks(), named, b.String())
		}
	}
	for c := range lawfulbasis.AllConditions().All() {
		if c.NeedsLaw() {
			assert.Contains(t, c.Asks(), named, c.String())
		} else {
			assert.NotContains(t, c.Asks(), named, c.String())
		}
	}
}

// A condition is asked beside a basis and never instead of one (C-667/21). What
// makes a condition hold decides no basis, but that a valid consent which is
// explicit is a valid consent.
func TestConditionMakesNoBasis(t *testing.T) {
	asked := func(sets []lawfulbasis.ElementSet) (all lawfulbasis.ElementSet) {
		for _, set := range sets {
			all = all.Union(set)
		}
		return all
	}
	for c := range lawfulbasis.AllConditions().All() {
		full := asked(c.Asks())
		require.Equal(t, fact.Yes, c.Test(findings{Met: full}).Holds)
		for b := range lawfulbasis.AllBases().All() {
			want := fact.Unknown
			if c == lawfulbasis.ExplicitConsent && b == lawfulbasis.Consent {
				want = fact.Yes
			}
			assert.Equal(t, want, b.Test(findings{Met: full}).Holds, "%v does not make %v", c, b)
			assert.NotEqual(t, fact.Yes, c.Test(findings{Met: asked(b.Asks())}).Holds, "%v does not make %v", b, c)
		}
	}
}

// A number that is no basis or condition asks for nothing, and does not hold
// for that.
func TestNoBasisNeverHolds(t *testing.T) {
	everything := findings{Met: lawfulbasis.AllElements()}
	never := lawfulbasis.Verdict{Holds: fact.No}
	for i := range 256 {
		if b := lawfulbasis.Basis(i); b.IsValid() {
			assert.NotEmpty(t, b.Asks(), b.String())
			assert.Equal(t, fact.Yes, b.Test(everything).Holds, b.String())
		} else {
			assert.Nil(t, b.Asks(), "number %d is no basis", i)
			assert.Equal(t, never, b.Test(everything), "number %d is no basis", i)
		}
		if c := lawfulbasis.Condition(i); c.IsValid() {
			assert.NotEmpty(t, c.Asks(), c.String())
			assert.Equal(t, fact.Yes, c.Test(everything).Holds, c.String())
		} else {
			assert.Nil(t, c.Asks(), "number %d is no condition", i)
			assert.Equal(t, never, c.Test(everything), "number %d is no condition", i)
		}
	}
}

func TestAsksIsTheCallersOwn(t *testing.T) {
	for _, asks := range []func() []lawfulbasis.ElementSet{lawfulbasis.Consent.Asks, lawfulbasis.ExplicitConsent.Asks} {
		before := asks()
		clear(asks())
		_ = append(asks()[:0], lawfulbasis.AllElements())
		assert.Equal(t, before, asks())
	}
}

func TestCoversCriminal(t *testing.T) {
	reasons := map[lawfulbasis.Condition]string{
		lawfulbasis.ExplicitConsent:           "§ 11: point (a)",
		lawfulbasis.EmploymentAndSocialLaw:    "§ 11: § 6",
		lawfulbasis.IncapableOfConsent:        "§ 11: point (c)",
		lawfulbasis.NonProfitBody:             "§ 11: point (d)",
		lawfulbasis.MadePublic:                "§ 11: point (e)",
		lawfulbasis.ClaimsOrCourts:            "§ 11: point (f)",
		lawfulbasis.SubstantialPublicInterest: "§ 11: § 7",
		lawfulbasis.ArchivingOrResearch:       "§ 11: § 9",
		// HealthCare and PublicHealthInterest: § 11 leaves out points (h) and (i).
	}
	for i := range 256 {
		c := lawfulbasis.Condition(i)
		assert.Equal(t, reasons[c] != "", c.CoversCriminal(), "%v %s", c, reasons[c])
	}
}

// family returns a set for each mask, whose bits name the first four elements of
// the list.
func family(masks ...int) []lawfulbasis.ElementSet {
	sets := make([]lawfulbasis.ElementSet, len(masks))
	for i, mask := range masks {
		for bit := range 4 {
			if mask>>bit&1 != 0 {
				sets[i] = sets[i].Union(elementsOf(element(bit + 1)))
			}
		}
	}
	return sets
}

// TestAnySetsAsked asks for every three sets over four elements, overlapping,
// equal and empty ones among them, and tries every assignment.
func TestAnySetsAsked(t *testing.T) {
	holds := func(masks []int, is int) bool {
		for _, mask := range masks {
			if mask&is == 0 {
				return false
			}
		}
		return true
	}
	try := func(masks ...int) {
		asked := family(masks...)
		for at := range 81 {
			met, unmet, open := 0, 0, 0
			for bit, rest := 1, at; bit < 16; bit, rest = bit<<1, rest/3 {
				switch rest % 3 {
				case 0:
					unmet |= bit
				case 1:
					met |= bit
				case 2:
					open |= bit
				}
			}
			yes, no, turns, against := false, false, 0, 0
			for completion := range 16 {
				if completion&^open != 0 {
					continue
				}
				now := holds(masks, met|completion)
				yes, no = yes || now, no || !now
				for bit := range 4 {
					if open>>bit&1 != 0 && now != holds(masks, met|completion^1<<bit) {
						turns |= 1 << bit
					}
				}
			}
			want := lawfulbasis.Verdict{Holds: fact.Yes}
			switch {
			case yes && no:
				want = lawfulbasis.Verdict{Open: family(turns)[0]}
			case no:
				for _, mask := range masks {
					if mask&^unmet == 0 {
						against |= mask
					}
				}
				want = lawfulbasis.Verdict{Holds: fact.No, Against: family(against)[0]}
			}
			f := findings{Met: family(met)[0], Unmet: family(unmet)[0]}
			if got := lawfulbasis.Test(f, asked...); got != want {
				t.Fatalf("asked %v, met %q, unmet %q:\n got %+v\nwant %+v", asked, f.Met, f.Unmet, got, want)
			}
		}
	}
	try()
	for a := range 16 {
		try(a)
		for b := range 16 {
			try(a, b)
			for c := range 16 {
				try(a, b, c)
			}
		}
	}
}

// What is asked of processors (Art. 28) and of decisions by machine (Art. 22) are
// sets that overlap.
func TestOverlappingSets(t *testing.T) {
	processor := []lawfulbasis.ElementSet{
		elementsOf(lawfulbasis.NoProcessor, lawfulbasis.ProcessorGuarantees),
		elementsOf(lawfulbasis.NoProcessor, lawfulbasis.ProcessorContract),
	}
	decision := []lawfulbasis.ElementSet{
		elementsOf(lawfulbasis.NoDecision, lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw),
		elementsOf(lawfulbasis.NoDecision, lawfulbasis.DecisionSafeguards, lawfulbasis.DecisionByLaw),
	}
	for _, tt := range []struct {
		reason     string
		asked      []lawfulbasis.ElementSet
		met, unmet lawfulbasis.ElementSet
		want       lawfulbasis.Verdict
	}{
		{"no guarantees: Art. 28(1)", processor, elementsOf(lawfulbasis.ProcessorContract),
			elementsOf(lawfulbasis.NoProcessor, lawfulbasis.ProcessorGuarantees),
			lawfulbasis.Verdict{Holds: fact.No, Against: processor[0]}},
		{"no contract: Art. 28(3)", processor, elementsOf(lawfulbasis.ProcessorGuarantees),
			elementsOf(lawfulbasis.NoProcessor, lawfulbasis.ProcessorContract),
			lawfulbasis.Verdict{Holds: fact.No, Against: processor[1]}},
		{"no contract, and perhaps no processor", processor, elementsOf(), elementsOf(lawfulbasis.ProcessorContract),
			lawfulbasis.Verdict{Open: elementsOf(lawfulbasis.NoProcessor)}},
		{"a contract, and perhaps no processor", processor, elementsOf(lawfulbasis.ProcessorContract), elementsOf(),
			lawfulbasis.Verdict{Open: processor[0]}},
		{"no contract needs the decision: safeguards would not help, Art. 22(2)", decision, elementsOf(), elementsOf(lawfulbasis.DecisionForContract),
			lawfulbasis.Verdict{Open: elementsOf(lawfulbasis.NoDecision, lawfulbasis.DecisionByLaw)}},
		{"a contract needs it: on safeguards it hangs too, Art. 22(3)", decision, elementsOf(lawfulbasis.DecisionForContract), elementsOf(),
			lawfulbasis.Verdict{Open: decision[1]}},
	} {
		assert.Equal(t, tt.want, lawfulbasis.Test(findings{tt.met, tt.unmet}, tt.asked...), tt.reason)
	}
}

func TestNothingAskedAndNothingThatCanBeMet(t *testing.T) {
	everything := findings{Met: lawfulbasis.AllElements()}
	assert.Equal(t, lawfulbasis.Verdict{Holds: fact.Yes}, lawfulbasis.Test(findings{}), "nothing asked")
	assert.Equal(t, lawfulbasis.Verdict{Holds: fact.No}, lawfulbasis.Test(everything, elementsOf()), "nothing can meet an empty set")
	slip := lawfulbasis.Test(everything, elementsOf(0))
	assert.Equal(t, fact.No, slip.Holds, "nor one that a slip left empty")
	assert.False(t, slip.Against.IsValid(), "and the slip shows")
}

// states are the four things that can be found of one element, beside what they
// come to.
var states = []struct {
	met, unmet bool
	want       fact.Fact
	reason     string
}{
	{false, false, fact.Unknown, "nobody has looked"},
	{true, false, fact.Yes, "met"},
	{false, true, fact.No, "unmet"},
	{true, true, fact.Unknown, "disputed"},
}

// state returns the findings that put each element in the state that its digit
// to base four names.
func state(at int, of ...element) (f findings) {
	for _, e := range of {
		if s := states[at%4]; s.met {
			f.Met = f.Met.Union(elementsOf(e))
		}
		if s := states[at%4]; s.unmet {
			f.Unmet = f.Unmet.Union(elementsOf(e))
		}
		at /= 4
	}
	return f
}

func TestFindingsOf(t *testing.T) {
	for i, s := range states {
		assert.Equal(t, s.want, state(i, lawfulbasis.OfAge).Of(lawfulbasis.OfAge), s.reason)
		assert.Equal(t, fact.Unknown, state(i, lawfulbasis.OfAge).Of(lawfulbasis.FreelyGiven), "nobody has looked at another")
	}
	everything := findings{Met: lawfulbasis.AllElements()}
	for i := range 256 {
		if e := lawfulbasis.Element(i); !e.IsValid() {
			assert.Equal(t, fact.Unknown, everything.Of(e), "number %d is no element", i)
		}
	}
}

// An element in both sets is as open as one in neither, for every question and
// every state of its elements, as far as those are few.
func TestDisputedIsOpen(t *testing.T) {
	for _, q := range questions() {
		if len(q.names) > 8 {
			continue
		}
		for at := range 1 << (2 * len(q.names)) {
			f := state(at, q.names...)
			disputed := f.Met.Intersect(f.Unmet)
			undisputed := findings{f.Met.Without(disputed), f.Unmet.Without(disputed)}
			if got, want := q.test(f), q.test(undisputed); got != want {
				t.Fatalf("%s: met %q, unmet %q:\n got %+v\nwant %+v", q.name, f.Met, f.Unmet, got, want)
			}
		}
	}
	all := elementsOf(consentNames...)
	for e := range all.All() {
		alone := elementsOf(e)
		assert.Equal(t, lawfulbasis.Consent.Test(findings{Met: all.Without(alone)}),
			lawfulbasis.Consent.Test(findings{Met: all, Unmet: alone}), e.String())
	}
}

// From sets that were built by mistake nothing is read: the element that was
// lost might be one of those that are there.
func TestFindingsByMistake(t *testing.T) {
	valid, slip := elementsOf(lawfulbasis.PartyOrAsked, lawfulbasis.Indispensable), elementsOf(0)
	nothing := lawfulbasis.Verdict{Open: valid}
	for _, f := range []findings{
		{Met: valid, Unmet: slip},
		{Met: valid.Union(slip)},
		{Unmet: valid.Union(slip)},
		{Met: slip, Unmet: valid},
		findings{Unmet: slip}.Over(findings{Met: valid}),
		findings{Met: valid}.Over(findings{Unmet: slip}),
	} {
		assert.Equal(t, fact.Unknown, f.Of(lawfulbasis.PartyOrAsked))
		assert.Equal(t, nothing, lawfulbasis.Contract.Test(f), "met %q, unmet %q", f.Met, f.Unmet)
	}
}

// TestOver tries the laws of laying findings over findings for every state of
// two elements.
func TestOver(t *testing.T) {
	two := []element{lawfulbasis.OfAge, lawfulbasis.LawNamed}
	differ := false
	for i := range 16 {
		f := state(i, two...)
		assert.Equal(t, f, f.Over(findings{}), "over nothing, as it is")
		assert.Equal(t, f, findings{}.Over(f), "nothing said, as what is under")
		assert.Equal(t, f, f.Over(f), "said twice is said once")
		for j := range 16 {
			g := state(j, two...)
			over := f.Over(g)
			differ = differ || over != g.Over(f)
			for _, e := range two {
				under := g
				if f.Met.Has(e) || f.Unmet.Has(e) {
					under = f
				}
				require.Equal(t, under.Of(e), over.Of(e), "%v", e)
				require.Equal(t, under.Met.Has(e), over.Met.Has(e), "%v", e)
				require.Equal(t, under.Unmet.Has(e), over.Unmet.Has(e), "%v", e)
			}
			for k := range 16 {
				h := state(k, two...)
				require.Equal(t, f.Over(g).Over(h), f.Over(g.Over(h)), "in whatever order they are laid")
			}
		}
	}
	assert.True(t, differ, "what lies above goes before")
}

func TestFindingsCompare(t *testing.T) {
	for i := range 16 {
		for j := range 16 {
			f, g := state(i, lawfulbasis.OfAge, lawfulbasis.LawNamed), state(j, lawfulbasis.OfAge, lawfulbasis.LawNamed)
			assert.Equal(t, i == j, f.Equal(g))
			assert.Equal(t, i == j, cmp.Equal(f, g))
		}
		assert.Equal(t, i == 0, state(i, lawfulbasis.OfAge, lawfulbasis.LawNamed).IsZero())
	}
}

func TestAssessmentAsOf(t *testing.T) {
	day := civil.MustParse
	found := findings{Met: elementsOf(lawfulbasis.InterestPrevails), Unmet: elementsOf(lawfulbasis.InterestTold)}
	for _, tt := range []struct {
		reason       string
		on, reviewBy string
		asked        string
		relied       bool
	}{
		{"without days it counts from the start", "", "", "1990-01-01", true},
		{"the day before it was made it had not happened", "2026-03-01", "", "2026-02-28", false},
		{"on the day it was made it counts", "2026-03-01", "", "2026-03-01", true},
		{"no review was set", "2026-03-01", "", "2099-12-31", true},
		{"on its review day it may still be relied on", "2026-03-01", "2027-02-28", "2027-02-28", true},
		{"after its review day it is stale", "2026-03-01", "2027-02-28", "2027-03-01", false},
		{"a review day alone ends it", "", "2027-02-28", "2027-03-01", false},
		{"a review day alone begins nothing", "", "2027-02-28", "1990-01-01", true},
		{"made on its review day: for one day", "2026-03-01", "2026-03-01", "2026-03-01", true},
		{"due for review before it was made: never", "2026-03-01", "2026-02-01", "2026-02-15", false},
		{"due for review before it was made: never", "2026-03-01", "2026-02-01", "2026-03-01", false},
		{"which day is not said, and it has none", "", "", "", true},
		{"which day is not said: perhaps before it was made", "2026-03-01", "", "", false},
		{"which day is not said: perhaps after its review", "", "2027-02-28", "", false},
	} {
		dayOrZero := func(text string) civil.Date {
			if text == "" {
				return civil.Date{}
			}
			return day(text)
		}
		a := lawfulbasis.Assessment{Findings: found, By: "legal", On: dayOrZero(tt.on), ReviewBy: dayOrZero(tt.reviewBy)}
		want := findings{}
		if tt.relied {
			want = found
		}
		assert.Equal(t, want, a.AsOf(dayOrZero(tt.asked)), tt.reason)
	}
	var nobody lawfulbasis.Assessment
	assert.True(t, nobody.AsOf(day("2026-11-23")).IsZero(), "nobody has looked")
}

func TestAssessmentCompares(t *testing.T) {
	full := lawfulbasis.Assessment{
		Findings: findings{Met: elementsOf(lawfulbasis.OfAge)}, By: "legal",
		On: civil.MustParse("2026-03-01"), ReviewBy: civil.MustParse("2027-02-28"),
	}
	assert.True(t, lawfulbasis.Assessment{}.IsZero())
	assert.True(t, full.Equal(full))
	assert.Empty(t, cmp.Diff(full, full))
	for reason, edit := range map[string]func(a *lawfulbasis.Assessment){
		"what was found": func(a *lawfulbasis.Assessment) { a.Findings = findings{Unmet: elementsOf(lawfulbasis.OfAge)} },
		"who":            func(a *lawfulbasis.Assessment) { a.By = "compliance" },
		"when":           func(a *lawfulbasis.Assessment) { a.On = civil.MustParse("2026-03-02") },
		"until when":     func(a *lawfulbasis.Assessment) { a.ReviewBy = civil.MustParse("2027-03-01") },
	} {
		other, only := full, lawfulbasis.Assessment{}
		edit(&other)
		edit(&only)
		assert.False(t, full.Equal(other), reason)
		assert.NotEmpty(t, cmp.Diff(full, other), reason)
		assert.False(t, only.IsZero(), "that alone says something: %s", reason)
	}
}

// someVerdicts are findings that make a test do each thing it can do.
var someVerdicts = []findings{
	{},
	{Met: elementsOf(consentNames...)},
	{Met: elementsOf(consentNames[:8]...)},
	{Unmet: elementsOf(consentNames...)},
	{Met: elementsOf(consentNames...), Unmet: elementsOf(lawfulbasis.FreelyGiven)},
}

func TestNothingIsAllocatedToTest(t *testing.T) {
	asked := lawfulbasis.ExplicitConsent.Asks()
	assessed := lawfulbasis.Assessment{By: "legal", On: civil.MustParse("2026-03-01")}
	day, settled := civil.MustParse("2026-11-23"), 0
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		for _, f := range someVerdicts {
			assessed.Findings = f
			f = assessed.AsOf(day).Over(f)
			for b := range lawfulbasis.Basis(8) {
				if b.Test(f).Holds.Settled() {
					settled++
				}
			}
			for c := range lawfulbasis.Condition(12) {
				if c.Test(f).Holds.Settled() {
					settled++
				}
			}
			if lawfulbasis.Test(f, asked...).Holds.Settled() && f.Of(lawfulbasis.OfAge).Settled() {
				settled++
			}
		}
	}))
	assert.Positive(t, settled)
}

func BenchmarkBasisTest(b *testing.B) {
	for _, basis := range []lawfulbasis.Basis{lawfulbasis.Consent, lawfulbasis.Contract, lawfulbasis.LegitimateInterests} {
		for i, name := range []string{"open", "met", "child-open", "unmet", "disputed"} {
			b.Run(fmt.Sprintf("%v/%s", basis, name), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					basis.Test(someVerdicts[i])
				}
			})
		}
	}
}
