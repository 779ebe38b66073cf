package lawfulbasis_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
)

func TestElement(t *testing.T) {
	enumtest.Enumeration(t, lawfulbasis.ParseElement, `
	1 purpose-specified, 2 purpose-explicit, 3 purpose-legitimate, 4 data-necessary,
	5 nothing-inferred, 6 instructed, 7 no-processor, 8 processor-guarantees,
	9 processor-contract, 10 impact-assessment-not-needed, 11 impact-assessed,
	12 consultation-settled, 13 security-assessed, 14 freely-given, 15 unbundled,
	16 specific-to-purpose, 17 informed-consent, 18 affirmative-act, 19 demonstrable,
	20 distinguishable, 21 easy-to-withdraw, 22 explicit-statement, 23 not-offered-to-children,
	24 of-age, 25 parent-authorises, 26 counselling-service, 27 party-or-asked,
	28 indispensable, 29 law-named, 30 addressee-of-law, 31 purpose-from-law,
	32 strictly-necessary, 33 life-at-stake, 34 own-life-at-stake, 35 no-other-basis,
	36 task-in-public-interest, 37 official-authority, 38 no-public-task, 39 interest-lawful,
	40 interest-real, 41 interest-told, 42 telling-exempt, 43 interest-prevails,
	44 no-law-forbids, 45 law-allows-consent, 46 employment-duty, 47 incapable,
	48 non-profit-aim, 49 own-members, 50 kept-inside, 51 manifestly-public,
	52 needed-for-claims, 53 substantial-interest, 54 safeguarded, 55 care-purpose,
	56 care-contract, 57 secrecy-bound, 58 public-health-need, 59 research-need,
	60 official-control, 61 law-allows-criminal, 62 identification-needed, 63 number-necessary,
	64 further-consent, 65 further-law, 66 research-safeguards, 67 compatible, 68 no-decision,
	69 human-decides, 70 no-significant-effect, 71 decision-for-contract, 72 decision-by-law,
	73 decision-safeguards, 74 concerns-no-child, 75 automated-means, 76 disclosure-necessary,
	77 secrecy-allows, 78 demanded-by-law, 79 no-more-than-demanded, 80 staff-instructed,
	81 sub-processor-authorised, 82 arrangement-made, 83 arrangement-told, 84 disclosure-ordered,
	85 credit-rules-met, 86 authority-shown, 87 treaty-allows,
	88 no-conviction-register`)
}

func TestElementSet(t *testing.T) {
	enumtest.Set(t, lawfulbasis.ElementsOf, lawfulbasis.AllElements, lawfulbasis.ParseElementSet)
}

func TestElementErrors(t *testing.T) {
	_, err := lawfulbasis.ParseElement("free")
	require.EqualError(t, err, `personvern: "free" is not a lawfulness element`)
	_, err = lawfulbasis.ParseElementSet("of-age,of-age")
	require.EqualError(t, err, `personvern: lawfulness element "of-age" is named twice`)
	assert.Equal(t, "lawfulness element(200)", lawfulbasis.Element(200).String())
}

func TestElementSetsCompare(t *testing.T) {
	one, again := lawfulbasis.ElementsOf(lawfulbasis.OfAge), lawfulbasis.ElementsOf(lawfulbasis.OfAge)
	assert.Empty(t, cmp.Diff(one, again))
	assert.NotEmpty(t, cmp.Diff(one, lawfulbasis.AllElements()))
}

// TestElementProvision pins where the law asks for each element.
func TestElementProvision(t *testing.T) {
	want := map[lawfulbasis.Element]string{
		lawfulbasis.PurposeSpecified:          "Article 5(1)(b) GDPR",
		lawfulbasis.PurposeExplicit:           "Article 5(1)(b) GDPR",
		lawfulbasis.PurposeLegitimate:         "Article 5(1)(b) GDPR",
		lawfulbasis.DataNecessary:             "Article 5(1)(c) GDPR",
		lawfulbasis.NothingInferred:           "Article 9(1) GDPR",
		lawfulbasis.Instructed:                "Article 28(3)(a) GDPR",
		lawfulbasis.NoProcessor:               "Article 28(1) GDPR",
		lawfulbasis.ProcessorGuarantees:       "Article 28(1) GDPR",
		lawfulbasis.ProcessorContract:         "Article 28(3) GDPR",
		lawfulbasis.ImpactAssessmentNotNeeded: "Article 35(1) GDPR",
		lawfulbasis.ImpactAssessed:            "Article 35(1) GDPR",
		lawfulbasis.ConsultationSettled:       "Article 36(1) GDPR",
		lawfulbasis.SecurityAssessed:          "Article 32(1) GDPR",
		lawfulbasis.FreelyGiven:               "Article 4(11) GDPR",
		lawfulbasis.Unbundled:                 "Article 7(4) GDPR",
		lawfulbasis.SpecificToPurpose:         "Article 6(1)(a) GDPR",
		lawfulbasis.InformedConsent:           "Article 4(11) GDPR",
		lawfulbasis.AffirmativeAct:            "Article 4(11) GDPR",
		lawfulbasis.Demonstrable:              "Article 7(1) GDPR",
		lawfulbasis.Distinguishable:           "Article 7(2) GDPR",
		lawfulbasis.EasyToWithdraw:            "Article 7(3) GDPR",
		lawfulbasis.ExplicitStatement:         "Article 9(2)(a) GDPR",
		lawfulbasis.NotOfferedToChildren:      "Article 8(1) GDPR",
		lawfulbasis.OfAge:                     "Personal Data Act section 5", // the age that Norway set
		lawfulbasis.ParentAuthorises:          "Article 8(1) GDPR",
		lawfulbasis.CounsellingService:        "recital 38 GDPR",
		lawfulbasis.PartyOrAsked:              "Article 6(1)(b) GDPR",
		lawfulbasis.Indispensable:             "Article 6(1)(b) GDPR",
		lawfulbasis.LawNamed:                  "Article 6(3) GDPR",
		lawfulbasis.AddresseeOfLaw:            "Article 6(1)(c) GDPR",
		lawfulbasis.PurposeFromLaw:            "Article 6(3) GDPR",
		lawfulbasis.StrictlyNecessary:         "Article 6(1) GDPR", // points (c) to (f)
		lawfulbasis.LifeAtStake:               "Article 6(1)(d) GDPR",
		lawfulbasis.OwnLifeAtStake:            "recital 46 GDPR",
		lawfulbasis.NoOtherBasis:              "recital 46 GDPR",
		lawfulbasis.TaskInPublicInterest:      "Article 6(1)(e) GDPR",
		lawfulbasis.OfficialAuthority:         "Article 6(1)(e) GDPR",
		lawfulbasis.NoPublicTask:              "Article 6(1)(f) GDPR",
		lawfulbasis.InterestLawful:            "Article 6(1)(f) GDPR",
		lawfulbasis.InterestReal:              "Article 6(1)(f) GDPR",
		lawfulbasis.InterestTold:              "Article 13(1)(d) GDPR",
		lawfulbasis.TellingExempt:             "Article 14(5) GDPR",
		lawfulbasis.InterestPrevails:          "Article 6(1)(f) GDPR",
		lawfulbasis.NoLawForbids:              "Article 5(1)(a) GDPR",
		lawfulbasis.LawAllowsConsent:          "Article 9(2)(a) GDPR",
		lawfulbasis.EmploymentDuty:            "Article 9(2)(b) GDPR",
		lawfulbasis.Incapable:                 "Article 9(2)(c) GDPR",
		lawfulbasis.NonProfitAim:              "Article 9(2)(d) GDPR",
		lawfulbasis.OwnMembers:                "Article 9(2)(d) GDPR",
		lawfulbasis.KeptInside:                "Article 9(2)(d) GDPR",
		lawfulbasis.ManifestlyPublic:          "Article 9(2)(e) GDPR",
		lawfulbasis.NeededForClaims:           "Article 9(2)(f) GDPR",
		lawfulbasis.SubstantialInterest:       "Article 9(2)(g) GDPR",
		lawfulbasis.Safeguarded:               "Article 9(2)(g) GDPR", // and (b), (d), (i), (j)
		lawfulbasis.CarePurpose:               "Article 9(2)(h) GDPR",
		lawfulbasis.CareContract:              "Article 9(2)(h) GDPR",
		lawfulbasis.SecrecyBound:              "Article 9(3) GDPR",
		lawfulbasis.PublicHealthNeed:          "Article 9(2)(i) GDPR",
		lawfulbasis.ResearchNeed:              "Article 9(2)(j) GDPR",
		lawfulbasis.OfficialControl:           "Article 10 GDPR",
		lawfulbasis.LawAllowsCriminal:         "Article 10 GDPR",
		lawfulbasis.IdentificationNeeded:      "Personal Data Act section 12",
		lawfulbasis.NumberNecessary:           "Personal Data Act section 12",
		lawfulbasis.FurtherConsent:            "Article 6(4) GDPR",
		lawfulbasis.FurtherLaw:                "Article 6(4) GDPR",
		lawfulbasis.ResearchSafeguards:        "Article 89(1) GDPR",
		lawfulbasis.Compatible:                "Article 6(4) GDPR",
		lawfulbasis.NoDecision:                "Article 22(1) GDPR",
		lawfulbasis.HumanDecides:              "Article 22(1) GDPR",
		lawfulbasis.NoSignificantEffect:       "Article 22(1) GDPR",
		lawfulbasis.DecisionForContract:       "Article 22(2)(a) GDPR",
		lawfulbasis.DecisionByLaw:             "Article 22(2)(b) GDPR",
		lawfulbasis.DecisionSafeguards:        "Article 22(3) GDPR",
		lawfulbasis.ConcernsNoChild:           "recital 71 GDPR",
		lawfulbasis.AutomatedMeans:            "Article 20(1)(b) GDPR",
		lawfulbasis.DisclosureNecessary:       "Article 5(1)(c) GDPR",
		lawfulbasis.SecrecyAllows:             "Debt Collection Act 1988 section 28",
		lawfulbasis.DemandedByLaw:             "Article 6(1)(c) GDPR",
		lawfulbasis.NoMoreThanDemanded:        "Article 5(1)(c) GDPR",
		lawfulbasis.StaffInstructed:           "Article 29 GDPR",
		lawfulbasis.SubProcessorAuthorised:    "Article 28(2) GDPR",
		lawfulbasis.ArrangementMade:           "Article 26(1) GDPR",
		lawfulbasis.ArrangementTold:           "Article 26(2) GDPR",
		lawfulbasis.DisclosureOrdered:         "Enforcement Act section 7-28",
		lawfulbasis.CreditRulesMet:            "Credit Information Act section 10",
		lawfulbasis.AuthorityShown:            "Article 12(6) GDPR",
		lawfulbasis.TreatyAllows:              "Article 48 GDPR",
		lawfulbasis.NoConvictionRegister:      "Article 10 GDPR",
	}
	for i := range 256 {
		e := lawfulbasis.Element(i)
		if !e.IsValid() {
			assert.True(t, e.Provision().IsZero(), "number %d is no element", i)
			continue
		}
		require.NotEmpty(t, want[e], "%v has no citation here", e)
		assert.Equal(t, want[e], e.Provision().Cite(law.English), e.String())
		entry, known := law.LookupOn(e.Provision(), law.AsOf())
		assert.True(t, known && entry.Certainty == law.ReadInFull, "%v rests on law in force that was read", e)
	}
	assert.Len(t, want, lawfulbasis.AllElements().Len())
}

// TestElementsAreAskedSomewhere keeps the vocabulary free of words that nothing
// asks for. What no basis and no condition asks for is asked of the use itself.
func TestElementsAreAskedSomewhere(t *testing.T) {
	ofTheUse := lawfulbasis.ElementsOf(
		lawfulbasis.PurposeSpecified, lawfulbasis.PurposeExplicit, lawfulbasis.PurposeLegitimate, // Art. 5(1)(b)
		lawfulbasis.DataNecessary,                                                                                       // Art. 5(1)(c)
		lawfulbasis.NothingInferred,                                                                                     // Art. 9(1)
		lawfulbasis.Instructed, lawfulbasis.NoProcessor, lawfulbasis.ProcessorGuarantees, lawfulbasis.ProcessorContract, // Art. 28
		lawfulbasis.ImpactAssessmentNotNeeded, lawfulbasis.ImpactAssessed, lawfulbasis.ConsultationSettled, // Art. 35, 36
		lawfulbasis.SecurityAssessed,                                                                 // Art. 32
		lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal, lawfulbasis.NoConvictionRegister, // Art. 10
		lawfulbasis.IdentificationNeeded, lawfulbasis.NumberNecessary, // Art. 87
		lawfulbasis.FurtherConsent, lawfulbasis.FurtherLaw, lawfulbasis.Compatible, // Art. 6(4)
		lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect, lawfulbasis.DecisionForContract,
		lawfulbasis.DecisionByLaw, lawfulbasis.DecisionSafeguards, lawfulbasis.ConcernsNoChild, // Art. 22
		lawfulbasis.AutomatedMeans, // Art. 20(1)(b)
		// Of a disclosure and its recipient: Art. 5(1)(c), 6(1), 12(6), 26, 28, 29, 48.
		lawfulbasis.DisclosureNecessary, lawfulbasis.SecrecyAllows, lawfulbasis.DemandedByLaw, lawfulbasis.NoMoreThanDemanded,
		lawfulbasis.StaffInstructed, lawfulbasis.SubProcessorAuthorised, lawfulbasis.ArrangementMade, lawfulbasis.ArrangementTold,
		lawfulbasis.DisclosureOrdered, lawfulbasis.CreditRulesMet, lawfulbasis.AuthorityShown, lawfulbasis.TreatyAllows,
	)
	var asked lawfulbasis.ElementSet
	for b := range lawfulbasis.AllBases().All() {
		for _, oneOf := range b.Asks() {
			asked = asked.Union(oneOf)
		}
	}
	for c := range lawfulbasis.AllConditions().All() {
		for _, oneOf := range c.Asks() {
			asked = asked.Union(oneOf)
		}
	}
	assert.Empty(t, asked.Intersect(ofTheUse).String(), "asked of the basis or condition, or of the use")
	assert.Equal(t, lawfulbasis.AllElements(), asked.Union(ofTheUse))
}
