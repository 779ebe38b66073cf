package privacy

import (
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
)

// What the tests of processing ask for, beside the basis and the condition: of
// each set one element at least.
var (
	purposeAsks    = lawfulbasis.Each(lawfulbasis.PurposeSpecified, lawfulbasis.PurposeExplicit, lawfulbasis.PurposeLegitimate)
	instructionAsk = lawfulbasis.Each(lawfulbasis.Instructed)
	identifierAsks = lawfulbasis.Each(lawfulbasis.IdentificationNeeded, lawfulbasis.NumberNecessary)
	furtherAsks    = []lawfulbasis.ElementSet{lawfulbasis.ElementsOf(lawfulbasis.FurtherConsent, lawfulbasis.FurtherLaw, lawfulbasis.Compatible)}
	researchAsk    = []lawfulbasis.ElementSet{lawfulbasis.ElementsOf(lawfulbasis.FurtherConsent, lawfulbasis.FurtherLaw, lawfulbasis.Compatible, lawfulbasis.ResearchSafeguards)}
	necessityAsk   = lawfulbasis.Each(lawfulbasis.DataNecessary)
	impactAsks     = []lawfulbasis.ElementSet{
		lawfulbasis.ElementsOf(lawfulbasis.ImpactAssessmentNotNeeded, lawfulbasis.ImpactAssessed),
		lawfulbasis.ElementsOf(lawfulbasis.ConsultationSettled), // a law can call for one without an assessment: Art. 36(5)
	}
	processorAsks = []lawfulbasis.ElementSet{
		lawfulbasis.ElementsOf(lawfulbasis.NoProcessor, lawfulbasis.ProcessorGuarantees),
		lawfulbasis.ElementsOf(lawfulbasis.NoProcessor, lawfulbasis.ProcessorContract),
	}
	automatedAsk = lawfulbasis.Each(lawfulbasis.AutomatedMeans)

	// An explicit consent to a decision; that law lets consent lift a ban is
	// asked of special categories alone (Art. 9(2)(a)).
	explicitAsks = slices.DeleteFunc(lawfulbasis.ExplicitConsent.Asks(), func(s lawfulbasis.ElementSet) bool { return s.Has(lawfulbasis.LawAllowsConsent) })

	noInference = lawfulbasis.ElementsOf(lawfulbasis.NothingInferred)
	controlled  = lawfulbasis.ElementsOf(lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal)
	noRegister  = lawfulbasis.ElementsOf(lawfulbasis.OfficialControl, lawfulbasis.NoConvictionRegister)
	outside     = lawfulbasis.ElementsOf(lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect)
	excepted    = lawfulbasis.ElementsOf(lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw)
	statute     = lawfulbasis.ElementsOf(lawfulbasis.DecisionByLaw)
	adult       = lawfulbasis.ElementsOf(lawfulbasis.ConcernsNoChild)
	safeguarded = lawfulbasis.ElementsOf(lawfulbasis.DecisionSafeguards)
)

// or asks for one of some elements, or else for everything that is asked.
func or(instead lawfulbasis.ElementSet, asked []lawfulbasis.ElementSet) []lawfulbasis.ElementSet {
	all := make([]lawfulbasis.ElementSet, len(asked))
	for i, s := range asked {
		all[i] = s.Union(instead)
	}
	return all
}

// elementTest is what one test asks for of a use, and the reason it gives.
type elementTest struct {
	asks   []lawfulbasis.ElementSet
	reason ReasonCode
}

// elementTests are the tests of elements that a use of the dataset's rows has to
// meet, in their order.
func (d *Dataset) elementTests(u *compiledUse) []elementTest {
	a := u.activity
	if u.processor {
		return []elementTest{{instructionAsk, NotInstructed}}
	}
	special := or(noInference, a.Condition.Asks())
	switch {
	case d.special:
		special = a.Condition.Asks()
	case len(special) == 0:
		special = []lawfulbasis.ElementSet{noInference}
	}
	tests := []elementTest{{a.Basis.Asks(), BasisFails}, {purposeAsks, PurposeUnclear}, {special, ConditionFails}}
	if d.criminal {
		criminal := []lawfulbasis.ElementSet{controlled}
		if a.Condition.CoversCriminal() {
			criminal = or(controlled, a.Condition.Asks())
		}
		tests = append(tests, elementTest{append(criminal, noRegister), CriminalDataBarred})
	}
	if d.identification {
		tests = append(tests, elementTest{identifierAsks, IdentifierBarred})
	}
	return append(tests, elementTest{u.decisionAsks, DecisionBarred}, elementTest{necessityAsk, DataUnnecessary},
		elementTest{impactAsks, ImpactUnassessed}, elementTest{processorAsks, ProcessorUnfit})
}

// compileTests says once what is asked of a use.
func (d *Dataset) compileTests(u *compiledUse) {
	a := u.activity
	u.decisionAsks, u.statuteAsks = d.decisionAsks(u), d.statuteAsks(u)
	u.tests = d.elementTests(u)
	u.explicit = a.Basis == lawfulbasis.Consent || a.Condition == lawfulbasis.ExplicitConsent
	for i, t := range u.tests {
		all, named := t.asks, t.asks
		if i == 0 {
			named = slices.DeleteFunc(slices.Clone(t.asks), func(s lawfulbasis.ElementSet) bool { return s.Has(lawfulbasis.LawNamed) })
		}
		u.all[0] = append(u.all[0], all...)
		u.all[lawIsNamed] = append(u.all[lawIsNamed], named...)
	}
	u.all[purposeIsFurther] = append(slices.Clone(u.all[0]), furtherAsk(u)...)
	u.all[lawIsNamed|purposeIsFurther] = append(slices.Clone(u.all[lawIsNamed]), furtherAsk(u)...)
}

// allAsks is everything that is asked of the elements of a use: as it is, without
// the law that the policy names, and with what a further purpose asks for.
type allAsks [4][]lawfulbasis.ElementSet

const (
	lawIsNamed = 1 << iota
	purposeIsFurther
)

// decisionAsks is what a decision by a machine alone asks for: that there is none,
// or that an exception allows it (Art. 22(2)). What is of a special category, or
// lets one be inferred, takes explicit consent or a substantial public interest,
// and safeguards (Art. 22(4)). It concerns no child (recital 71).
func (d *Dataset) decisionAsks(u *compiledUse) []lawfulbasis.ElementSet {
	asks := or(outside, append(or(excepted, explicitAsks), adult))
	if d.special {
		return append(asks, or(outside, d.sensitiveAsks(u))...)
	}
	return append(asks, or(outside.Union(noInference), d.sensitiveAsks(u))...)
}

// statuteAsks is what a law that authorises the decision asks for besides
// (Art. 22(2)(b), (4)).
func (d *Dataset) statuteAsks(u *compiledUse) []lawfulbasis.ElementSet {
	asks := []lawfulbasis.ElementSet{statute, adult}
	if d.special {
		return append(asks, d.sensitiveAsks(u)...)
	}
	return append(asks, or(noInference, d.sensitiveAsks(u))...)
}

// sensitiveAsks is what a decision about special categories asks for besides. A
// set without elements is never met.
func (d *Dataset) sensitiveAsks(u *compiledUse) []lawfulbasis.ElementSet {
	switch c := u.activity.Condition; c {
	case lawfulbasis.ExplicitConsent, lawfulbasis.SubstantialPublicInterest:
		return append(c.Asks(), safeguarded)
	}
	return []lawfulbasis.ElementSet{{}}
}

// furtherAsk is what a further purpose asks for.
func furtherAsk(u *compiledUse) []lawfulbasis.ElementSet {
	if u.activity.Purpose.IsArchivingOrResearch() {
		return researchAsk
	}
	return furtherAsks
}
