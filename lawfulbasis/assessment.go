package lawfulbasis

import (
	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/internal/fact"
)

// Findings are what was found of the elements: those that are met, and those
// that are not. An element in neither set has not been looked at; one in both
// is disputed, and as open as if nobody had looked. The zero Findings say
// nothing. Findings can be compared with ==.
//
// Where either set was built from something that is no element, nothing is read
// from the two: what was lost in the slip might have spoken against what is
// there.
type Findings struct {
	// Met are the elements found to be so.
	Met ElementSet
	// Unmet are the elements found not to be so.
	Unmet ElementSet
}

// Of returns what was found of one element: Unknown where it was not looked at
// and where it is in both sets, and of zero and of a number that no element has.
func (f Findings) Of(e Element) fact.Fact {
	switch met, unmet := f.settled(); {
	case met.Has(e):
		return fact.Yes
	case unmet.Has(e):
		return fact.No
	}
	return fact.Unknown
}

// settled returns the elements known to be met and those known not to be.
func (f Findings) settled() (met, unmet ElementSet) {
	if !f.Met.IsValid() || !f.Unmet.IsValid() {
		return ElementSet{}, ElementSet{}
	}
	return f.Met.Without(f.Unmet), f.Unmet.Without(f.Met)
}

// Over returns what both say, where f goes before what it is laid over: what
// was found of one person's consent before what was found of all of them. An
// element that f says anything about is as f says, in dispute too.
func (f Findings) Over(under Findings) Findings {
	said := f.Met.Union(f.Unmet)
	return Findings{f.Met.Union(under.Met.Without(said)), f.Unmet.Union(under.Unmet.Without(said))}
}

// IsZero reports whether nothing was found.
func (f Findings) IsZero() bool { return f == Findings{} }

// Equal reports whether the two are the same; it is == for go-cmp.
func (f Findings) Equal(other Findings) bool { return f == other }

// Assessment is what somebody found, with who answers for it, since when, and
// until when it may be relied on. The zero Assessment says that nobody has
// looked. Assessments can be compared with ==.
//
// The findings by themselves know no day: ask [Assessment.AsOf] for those to
// rely on.
type Assessment struct {
	// Findings are what was found.
	Findings
	// By names the role or person who answers for it, such as "legal"; never
	// the data subject.
	By string
	// On is the day it was made, and from which it counts. Zero: from the
	// start.
	On civil.Date
	// ReviewBy is the last day on which it may be relied on. Zero: no review
	// was set.
	ReviewBy civil.Date
}

// AsOf returns the findings that may be relied on that day: none before the
// assessment was made, and none after its review day. Of the zero Date nobody
// knows whether it is between the two, so only an assessment without days says
// anything then.
func (a *Assessment) AsOf(day civil.Date) Findings {
	dated := !a.On.IsZero() || !a.ReviewBy.IsZero()
	if dated && day.IsZero() || day.Before(a.On) || a.ReviewBy.Before(day) {
		return Findings{}
	}
	return a.Findings
}

// IsZero reports whether a is the zero Assessment. One that names who looks at
// it is not, though nothing has been found yet.
func (a Assessment) IsZero() bool { return a == Assessment{} }

// Equal reports whether the two are the same; it is == for go-cmp.
func (a Assessment) Equal(other Assessment) bool { return a == other }

// Verdict is what findings come to when they are held against what is asked.
// Verdicts can be compared with ==. The zero Verdict is undecided and names
// nothing that would decide it; no test returns it.
type Verdict struct {
	// Holds says whether everything asked for is met: Yes or No when whatever is
	// open could be found either way without changing that.
	Holds fact.Fact
	// Against are the elements that fail it: of each set of which none is met or
	// open, all. It is empty unless Holds is No.
	Against ElementSet
	// Open are the elements that would decide it: exactly those that change
	// whether it holds, for some findings on the others that are open. It is
	// empty unless Holds is Unknown.
	Open ElementSet
}

// Test holds findings against what is asked: of each set one element at least
// must be met. Nothing asked is met; an empty set among what is asked cannot be.
// The sets may overlap.
func Test(f Findings, asked ...ElementSet) Verdict {
	met, unmet := f.settled()
	v := Verdict{Holds: fact.Yes}
	for _, oneOf := range asked {
		if oneOf.Intersects(met) {
			continue
		}
		switch open := oneOf.Without(unmet); {
		case open.IsEmpty():
			v.Holds, v.Against = fact.No, v.Against.Union(oneOf)
		case !needsLess(open, unmet, asked):
			v.Holds, v.Open = min(v.Holds, fact.Unknown), v.Open.Union(open)
		}
	}
	if v.Holds != fact.Unknown {
		v.Open = ElementSet{}
	}
	return v
}

// needsLess reports whether some set that is asked is left with only a part of
// these elements to meet it. Then that part decides: the rest cannot help while
// it is not met, and is not needed once it is.
func needsLess(open, unmet ElementSet, asked []ElementSet) bool {
	if open.Len() == 1 { // no less than that decides, so spare the search
		return false
	}
	for _, oneOf := range asked {
		if part := oneOf.Without(unmet); open.ContainsAll(part) && !part.ContainsAll(open) {
			return true
		}
	}
	return false
}

// Each asks for every one of the elements; see [Test].
func Each(elements ...Element) []ElementSet {
	sets := make([]ElementSet, len(elements))
	for i, e := range elements {
		sets[i] = ElementsOf(e)
	}
	return sets
}

// validConsent is what makes a consent valid (Art. 4(11), 7, 8). Art. 8 speaks of
// Art. 6(1)(a) alone; that a consent to more sensitive data is held to no less is
// our reading.
var validConsent = append(Each(FreelyGiven, Unbundled, SpecificToPurpose, InformedConsent, AffirmativeAct, Demonstrable, Distinguishable, EasyToWithdraw),
	ElementsOf(NotOfferedToChildren, OfAge, ParentAuthorises, CounsellingService))

var basisAsks = [...][]ElementSet{
	Consent:             validConsent,
	Contract:            Each(PartyOrAsked, Indispensable),
	LegalObligation:     Each(LawNamed, AddresseeOfLaw, PurposeFromLaw, StrictlyNecessary),
	VitalInterests:      append(Each(LifeAtStake, StrictlyNecessary), ElementsOf(OwnLifeAtStake, NoOtherBasis)),
	PublicTask:          append(Each(LawNamed, StrictlyNecessary), ElementsOf(TaskInPublicInterest, OfficialAuthority)),
	LegitimateInterests: append(Each(NoPublicTask, InterestLawful, InterestReal, StrictlyNecessary, InterestPrevails, NoLawForbids), ElementsOf(InterestTold, TellingExempt)),
}

var conditionAsks = [...][]ElementSet{
	ExplicitConsent:           append(Each(ExplicitStatement, LawAllowsConsent), validConsent...),
	EmploymentAndSocialLaw:    Each(LawNamed, EmploymentDuty, Safeguarded),
	IncapableOfConsent:        Each(LifeAtStake, StrictlyNecessary, Incapable),
	NonProfitBody:             Each(NonProfitAim, OwnMembers, KeptInside, Safeguarded),
	MadePublic:                Each(ManifestlyPublic),
	ClaimsOrCourts:            Each(NeededForClaims),
	SubstantialPublicInterest: Each(LawNamed, SubstantialInterest, Safeguarded),
	HealthCare:                append(Each(CarePurpose, SecrecyBound), ElementsOf(LawNamed, CareContract)),
	PublicHealthInterest:      Each(LawNamed, PublicHealthNeed, Safeguarded),
	ArchivingOrResearch:       Each(LawNamed, ResearchNeed, ResearchSafeguards, Safeguarded),
}

// Asks returns what the basis asks for: of each set one element at least must
// be met. Whether a consent was given, and has not been withdrawn, is asked of
// the consent itself. It is empty for zero and for a number that no basis has.
// The slice is the caller's own.
func (b Basis) Asks() []ElementSet { return asks(basisAsks[:], uint8(b)) }

// Asks returns what the condition asks for: of each set one element at least
// must be met. It is empty for zero and for a number that no condition has. The
// slice is the caller's own.
func (c Condition) Asks() []ElementSet { return asks(conditionAsks[:], uint8(c)) }

func asks(table [][]ElementSet, at uint8) []ElementSet {
	if int(at) >= len(table) {
		return nil
	}
	return append([]ElementSet(nil), table[at]...)
}

// Test holds findings against what the basis asks for. No basis never holds.
func (b Basis) Test(f Findings) Verdict { return test(basisAsks[:], uint8(b), f) }

// Test holds findings against what the condition asks for. No condition never
// holds.
func (c Condition) Test(f Findings) Verdict { return test(conditionAsks[:], uint8(c), f) }

func test(table [][]ElementSet, at uint8, f Findings) Verdict {
	if at == 0 || int(at) >= len(table) {
		return Verdict{Holds: fact.No}
	}
	return Test(f, table[at]...)
}

// CoversCriminal reports whether the condition may carry criminal data that no
// official authority controls: points (a) and (c) to (f) of Art. 9(2), and
// points (b), (g) and (j) as far as §§ 6, 7 and 9 go. None carries a
// comprehensive register of convictions (personopplysningsloven § 11).
func (c Condition) CoversCriminal() bool {
	return c.IsValid() && c != HealthCare && c != PublicHealthInterest
}
