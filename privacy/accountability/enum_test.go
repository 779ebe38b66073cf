package accountability

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// Hosts store the tokens, and other packages the numbers: neither is ever
// changed, and new values go last.
func TestNumbersAndTokensArePinned(t *testing.T) {
	enumtest.Enumeration(t, ParseReasonCode, `1 not-asked, 2 facts-missing, 3 held-as-processor, 4 many-employed, 5 risk-likely,
		6 not-occasional, 7 sensitive-data, 8 record-exempt, 9 decisive-evaluation, 10 sensitive-on-large-scale,
		11 public-area-monitored, 12 on-required-list, 13 on-exempt-list, 14 assessed-in-law, 15 high-risk-likely,
		16 high-risk-unlikely, 17 several-criteria, 18 one-criterion, 19 no-criterion, 20 risk-changed, 21 review-necessary,
		22 no-cause-for-review, 23 high-risk-remains, 24 high-risk-mitigated, 25 public-body, 26 core-monitoring,
		27 core-sensitive-data, 28 other-law, 29 officer-optional, 30 unqualified, 31 inaccessible, 32 not-involved,
		33 unsupported, 34 instructed, 35 penalised, 36 reports-below-top, 37 conflict-of-interests, 38 position-fit`)
	enumtest.Enumeration(t, ParseFactName, `1 day, 2 activity, 3 number-employed, 4 risk, 5 occasion, 6 private-kinds,
		7 decisive-evaluation, 8 sensitive-scale, 9 public-area-monitoring, 10 required-list, 11 exempt-list,
		12 assessment-in-law, 13 evaluation, 14 automated-decisions, 15 monitoring, 16 highly-personal, 17 large-scale,
		18 matching, 19 vulnerable, 20 innovation, 21 prevention, 22 high-risk, 23 residual-risk, 24 risk-change,
		25 review-need, 26 public-body, 27 judicial-capacity, 28 core-monitoring, 29 core-sensitive-data, 30 other-law,
		31 qualification, 32 sharing, 33 accessibility, 34 involvement, 35 support, 36 instructions, 37 penalty,
		38 reporting, 39 conflict`)
	enumtest.Enumeration(t, ParseObligationCode, `1 settle-facts, 2 keep-record, 3 keep-processor-record, 4 show-record,
		5 assess-impact, 6 seek-officer-advice, 7 seek-views, 8 review-assessment, 9 document-judgement, 10 assist-controller,
		11 consult-authority, 12 submit-information, 13 designate-officer, 14 publish-contacts, 15 tell-authority,
		16 involve-officer, 17 support-officer, 18 keep-independent, 19 open-to-persons, 20 avoid-conflicts,
		21 mend-position, 22 keep-secrecy, 23 give-advice, 24 monitor-compliance, 25 advise-on-assessment,
		26 cooperate-with-authority, 27 act-as-contact`)
	enumtest.Enumeration(t, ParseElement, `1 controller-contacts, 2 joint-controller-contacts, 3 representative-contacts,
		4 officer-contacts, 5 processor-contacts, 6 purposes, 7 processing-categories, 8 subject-categories, 9 data-categories,
		10 recipient-categories, 11 transfer-destinations, 12 transfer-safeguards, 13 erasure-time-limits,
		14 security-measures, 15 operations-description, 16 legitimate-interest, 17 necessity-assessment,
		18 risk-assessment, 19 risk-measures, 20 responsibilities, 21 means, 22 protection-measures, 23 impact-assessment,
		24 requested-information`)
	enumtest.Set(t, ElementsOf, AllElements, ParseElementSet)
	assert.True(t, ElementsOf(Purposes).Equal(ElementsOf(Purposes)))
	assert.False(t, ElementsOf(Purposes).Equal(ElementsOf(Means)))
}

// The sets inside an answer hold every value of the enumerations.
func TestEveryValueHasABit(t *testing.T) {
	assert.Less(t, int(numReasons), 64)
	assert.Less(t, int(numObligations), 64)
	assert.Less(t, int(TheConflict), 64)
}

// Every reason, obligation and element rests on at least one provision, none on
// one that cannot be cited, and no other number on anything.
func TestEverythingRestsOnLaw(t *testing.T) {
	rests := func(provisions func(func(law.Provision) bool)) bool {
		count := 0
		for p := range provisions {
			require.False(t, p.IsZero())
			count++
		}
		for range provisions {
			break // a caller may stop
		}
		return count > 0
	}
	for n := range 256 {
		reason, obligation, element := Reason{Code: ReasonCode(n)}, Obligation{Code: ObligationCode(n)}, Element(n)
		assert.Equal(t, reason.Code.IsValid(), rests(reason.Provisions()), "reason %d", n)
		assert.Equal(t, obligation.Code.IsValid(), rests(obligation.Provisions()), "obligation %d", n)
		assert.Equal(t, element.IsValid(), rests(element.Provisions()), "element %d", n)
		if !reason.Code.IsValid() {
			assert.False(t, reason.IsVerified(), "what rests on nothing was not verified: %d", n)
		}
	}
}

// What each reason and obligation cites is pinned: it is what an auditor reads.
func TestCitationsArePinned(t *testing.T) {
	reasonRests := map[ReasonCode]string{
		NotAsked: "gdpr:5(2)", FactsMissing: "gdpr:5(2)", HeldAsProcessor: "gdpr:28(3)(f)", ManyEmployed: "gdpr:30(5)", RiskLikely: "gdpr:30(5)",
		NotOccasional: "gdpr:30(5)", SensitiveData: "gdpr:30(5) gdpr:9(1) gdpr:10", RecordExempt: "gdpr:30(5)",
		DecisiveEvaluation: "gdpr:35(3)(a)", SensitiveOnLargeScale: "gdpr:35(3)(b)", PublicAreaMonitored: "gdpr:35(3)(c)",
		OnRequiredList: "gdpr:35(4)", OnExemptList: "gdpr:35(5)", AssessedInLaw: "gdpr:35(10)", HighRiskLikely: "gdpr:35(1)",
		HighRiskUnlikely: "gdpr:35(1) wp29:248", SeveralCriteria: "gdpr:35(1) wp29:248", OneCriterion: "gdpr:35(1) wp29:248", NoCriterion: "gdpr:35(1) wp29:248",
		RiskChanged: "gdpr:35(11)", ReviewNecessary: "gdpr:35(11)", NoCauseForReview: "gdpr:35(11)",
		HighRiskRemains: "gdpr:36(1) gdpr:recital-84 gdpr:recital-94", HighRiskMitigated: "gdpr:36(1) gdpr:recital-84 gdpr:recital-94",
		PublicBody: "gdpr:37(1)(a)", CoreMonitoring: "gdpr:37(1)(b)", CoreSensitiveData: "gdpr:37(1)(c)", OtherLaw: "gdpr:37(4)", OfficerOptional: "gdpr:37(4)",
		Unqualified: "gdpr:37(5)", Inaccessible: "gdpr:37(2)", NotInvolved: "gdpr:38(1)", Unsupported: "gdpr:38(2)", Instructed: "gdpr:38(3)",
		Penalised: "gdpr:38(3)", ReportsBelowTop: "gdpr:38(3)", ConflictOfInterests: "gdpr:38(6) cjeu:c-453/21[2]", PositionFit: "gdpr:37(5) gdpr:38",
	}
	require.Len(t, reasonRests, int(numReasons)-1)
	for code, want := range reasonRests {
		assert.Equal(t, want, cited(Reason{Code: code}.Provisions()), code)
	}
	obligationRests := map[ObligationCode]string{
		SettleFacts: "gdpr:5(2)", KeepRecord: "gdpr:30(1) gdpr:30(3)", KeepProcessorRecord: "gdpr:30(2) gdpr:30(3)", ShowRecord: "gdpr:30(4)",
		AssessImpact: "gdpr:35(1) gdpr:35(7)", SeekOfficerAdvice: "gdpr:35(2)", SeekViews: "gdpr:35(9)", ReviewAssessment: "gdpr:35(11)",
		DocumentJudgement: "gdpr:5(2) gdpr:24(1) wp29:248", AssistController: "gdpr:28(3)(f)", ConsultAuthority: "gdpr:36(1)", SubmitInformation: "gdpr:36(3)",
		DesignateOfficer: "gdpr:37(1) gdpr:37(4)", PublishContacts: "gdpr:37(7)", TellAuthority: "gdpr:37(7)", InvolveOfficer: "gdpr:38(1)",
		SupportOfficer: "gdpr:38(2)", KeepIndependent: "gdpr:38(3)", OpenToPersons: "gdpr:38(4)", AvoidConflicts: "gdpr:38(6) cjeu:c-453/21[2]",
		MendPosition: "gdpr:37(5) gdpr:38", KeepSecrecy: "gdpr:38(5) personopplysningsloven:18",
		GiveAdvice: "gdpr:39(1)(a)", MonitorCompliance: "gdpr:39(1)(b)", AdviseOnAssessment: "gdpr:39(1)(c)", CooperateWithAuthority: "gdpr:39(1)(d)", ActAsContact: "gdpr:39(1)(e)",
	}
	require.Len(t, obligationRests, int(numObligations)-1)
	for code, want := range obligationRests {
		assert.Equal(t, want, cited(Obligation{Code: code}.Provisions()), code)
	}
	elementRests := map[Element]string{
		ControllerContacts: "gdpr:30(1)(a) gdpr:30(2)(a)", JointControllerContacts: "gdpr:30(1)(a)", RepresentativeContacts: "gdpr:30(1)(a) gdpr:30(2)(a)",
		OfficerContacts: "gdpr:30(1)(a) gdpr:30(2)(a) gdpr:36(3)(d)", ProcessorContacts: "gdpr:30(2)(a)", Purposes: "gdpr:30(1)(b) gdpr:36(3)(b)",
		ProcessingCategories: "gdpr:30(2)(b)", SubjectCategories: "gdpr:30(1)(c)", DataCategories: "gdpr:30(1)(c)", RecipientCategories: "gdpr:30(1)(d)",
		TransferDestinations: "gdpr:30(1)(e) gdpr:30(2)(c)", TransferSafeguards: "gdpr:30(1)(e) gdpr:30(2)(c) gdpr:49(6)", ErasureTimeLimits: "gdpr:30(1)(f)",
		SecurityMeasures: "gdpr:30(1)(g) gdpr:30(2)(d)", OperationsDescription: "gdpr:35(7)(a)", LegitimateInterest: "gdpr:35(7)(a)",
		NecessityAssessment: "gdpr:35(7)(b)", RiskAssessment: "gdpr:35(7)(c)", RiskMeasures: "gdpr:35(7)(d)", Responsibilities: "gdpr:36(3)(a)",
		Means: "gdpr:36(3)(b)", ProtectionMeasures: "gdpr:36(3)(c)", ImpactAssessment: "gdpr:36(3)(e)", RequestedInformation: "gdpr:36(3)(f)",
	}
	require.Len(t, elementRests, AllElements().Len())
	for element, want := range elementRests {
		assert.Equal(t, want, cited(element.Provisions()), element)
	}
}

func cited(provisions func(func(law.Provision) bool)) string {
	text := ""
	for p := range provisions {
		if text != "" {
			text += " "
		}
		text += p.String()
	}
	return text
}

// The nine criteria are known from others' accounts alone (WP248), and every
// reason that rests on them says so.
func TestWhatWasNotReadSaysSo(t *testing.T) {
	unverified := map[ReasonCode]bool{HighRiskUnlikely: true, SeveralCriteria: true, OneCriterion: true, NoCriterion: true}
	for c := ReasonCode(1); c.IsValid(); c++ {
		assert.Equal(t, !unverified[c], Reason{Code: c}.IsVerified(), c)
	}
}
