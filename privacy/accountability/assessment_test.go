package accountability_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	acc "github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// harmless is a processing of which nothing in Article 35 is so.
func harmless() acc.Processing {
	return acc.Processing{
		DecisiveEvaluation: privacy.No, SensitiveOnLargeScale: privacy.No, PublicAreaMonitoring: privacy.No, OnRequiredList: privacy.No,
		OnExemptList: privacy.No, AssessedInLaw: privacy.No, Evaluation: privacy.No, AutomatedDecisions: privacy.No, Monitoring: privacy.No,
		HighlyPersonal: privacy.No, LargeScale: privacy.No, Matching: privacy.No, Vulnerable: privacy.No, Innovative: privacy.No, Preventing: privacy.No,
	}
}

var (
	sensitiveActivity = activity(lawfulbasis.Controller, lawfulbasis.Consent, subjects.Name, subjects.Health)
	orderedByLaw      = activity(lawfulbasis.Controller, lawfulbasis.LegalObligation, subjects.Name)
	publicTask        = activity(lawfulbasis.Controller, lawfulbasis.PublicTask, subjects.Name)
	forSomeoneElse    = activity(lawfulbasis.Processor, 0, subjects.Name)
)

func TestRequiresImpactAssessment(t *testing.T) {
	one := []acc.ReasonCode{acc.FactsMissing, acc.OneCriterion}
	high := []acc.FactName{acc.TheHighRisk}
	for _, tt := range []struct {
		reason          string
		of              *privacy.Activity
		edit            func(p *acc.Processing)
		want            privacy.Outcome
		decided, others []acc.ReasonCode
		missing         []acc.FactName
	}{
		{
			"DP1, Art. 35(3)(a): decisions rest on an extensive automated evaluation", ordinary(),
			func(p *acc.Processing) { p.DecisiveEvaluation = privacy.Yes },
			privacy.Required, []acc.ReasonCode{acc.DecisiveEvaluation}, []acc.ReasonCode{acc.NoCriterion}, nil,
		},
		{
			"DP2, Art. 35(3)(b): special categories on a large scale", sensitiveActivity,
			func(p *acc.Processing) { p.SensitiveOnLargeScale = privacy.Yes },
			privacy.Required, []acc.ReasonCode{acc.SensitiveOnLargeScale}, []acc.ReasonCode{acc.OneCriterion}, nil,
		},
		{
			"DP2, Art. 35(3)(b): data on offences on a large scale", activity(lawfulbasis.JointController, lawfulbasis.Consent, subjects.CriminalOffence),
			func(p *acc.Processing) { p.SensitiveOnLargeScale = privacy.Yes },
			privacy.Required, []acc.ReasonCode{acc.SensitiveOnLargeScale}, []acc.ReasonCode{acc.OneCriterion}, nil,
		},
		{
			"DP2: what the activity does not have is on no scale", ordinary(),
			func(p *acc.Processing) { p.SensitiveOnLargeScale = privacy.Yes },
			privacy.Permitted, []acc.ReasonCode{acc.NoCriterion}, nil, nil,
		},
		{
			"DP2, Art. 35(3)(c): a public area on a large scale", ordinary(),
			func(p *acc.Processing) { p.PublicAreaMonitoring = privacy.Yes },
			privacy.Required, []acc.ReasonCode{acc.PublicAreaMonitored}, []acc.ReasonCode{acc.NoCriterion}, nil,
		},
		{
			"DP3, Art. 35(4): on the authority's list", ordinary(),
			func(p *acc.Processing) { p.OnRequiredList = privacy.Yes },
			privacy.Required, []acc.ReasonCode{acc.OnRequiredList}, []acc.ReasonCode{acc.NoCriterion}, nil,
		},
		{
			"DP4, Art. 35(5): on the list of exempt kinds, whatever the criteria", ordinary(),
			func(p *acc.Processing) {
				p.OnExemptList, p.Evaluation, p.LargeScale = privacy.Yes, privacy.Yes, privacy.Yes
			},
			privacy.Permitted, []acc.ReasonCode{acc.OnExemptList}, []acc.ReasonCode{acc.SeveralCriteria}, nil,
		},
		{
			"DP1 and DP4: a list does not lift the regulation (our reading)", ordinary(),
			func(p *acc.Processing) { p.OnExemptList, p.DecisiveEvaluation = privacy.Yes, privacy.Yes },
			privacy.Required, []acc.ReasonCode{acc.DecisiveEvaluation}, []acc.ReasonCode{acc.OnExemptList, acc.NoCriterion}, nil,
		},
		{
			"DP3 and DP4: of two lists the stricter (our reading)", ordinary(),
			func(p *acc.Processing) { p.OnExemptList, p.OnRequiredList = privacy.Yes, privacy.Yes },
			privacy.Required, []acc.ReasonCode{acc.OnRequiredList}, []acc.ReasonCode{acc.OnExemptList, acc.NoCriterion}, nil,
		},
		{
			"DP4, Art. 35(1): a list does not lift the controller's own judgement (our reading)", ordinary(),
			func(p *acc.Processing) { p.OnExemptList, p.HighRisk = privacy.Yes, judged(privacy.Yes) },
			privacy.Required, []acc.ReasonCode{acc.HighRiskLikely}, []acc.ReasonCode{acc.OnExemptList, acc.NoCriterion}, nil,
		},
		{
			"DP4, Art. 35(10): assessed with the law, whatever else is so", orderedByLaw,
			func(p *acc.Processing) {
				p.AssessedInLaw, p.DecisiveEvaluation, p.OnRequiredList, p.HighRisk = privacy.Yes, privacy.Yes, privacy.Yes, judged(privacy.Yes)
			},
			privacy.Permitted, []acc.ReasonCode{acc.AssessedInLaw},
			[]acc.ReasonCode{acc.DecisiveEvaluation, acc.OnRequiredList, acc.HighRiskLikely, acc.NoCriterion}, nil,
		},
		{
			"DP4, Art. 35(10): a public task can be assessed with its law", publicTask,
			func(p *acc.Processing) { p.AssessedInLaw, p.PublicAreaMonitoring = privacy.Yes, privacy.Yes },
			privacy.Permitted, []acc.ReasonCode{acc.AssessedInLaw}, []acc.ReasonCode{acc.PublicAreaMonitored, acc.NoCriterion}, nil,
		},
		{
			"DP4, Art. 35(10): no other basis has a law behind it", ordinary(),
			func(p *acc.Processing) { p.AssessedInLaw, p.OnRequiredList = privacy.Yes, privacy.Yes },
			privacy.Required, []acc.ReasonCode{acc.OnRequiredList}, []acc.ReasonCode{acc.NoCriterion}, nil,
		},
		{
			"DP4, Art. 35(10): where it is not known, it is what is missing", orderedByLaw,
			func(p *acc.Processing) { p.AssessedInLaw, p.OnRequiredList = privacy.Unknown, privacy.Yes },
			privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing}, []acc.ReasonCode{acc.OnRequiredList, acc.NoCriterion},
			[]acc.FactName{acc.TheAssessmentInLaw},
		},
		{
			"DP5, WP248: no criterion", ordinary(), func(*acc.Processing) {},
			privacy.Permitted, []acc.ReasonCode{acc.NoCriterion}, nil, nil,
		},
		{"DP5, WP248: one criterion, evaluation", ordinary(), func(p *acc.Processing) { p.Evaluation = privacy.Yes }, privacy.Undetermined, one, nil, high},
		{"DP5, WP248: one, automated decisions", ordinary(), func(p *acc.Processing) { p.AutomatedDecisions = privacy.Yes }, privacy.Undetermined, one, nil, high},
		{"DP5, WP248: one, monitoring", ordinary(), func(p *acc.Processing) { p.Monitoring = privacy.Yes }, privacy.Undetermined, one, nil, high},
		{"DP5, WP248: one, highly personal data", ordinary(), func(p *acc.Processing) { p.HighlyPersonal = privacy.Yes }, privacy.Undetermined, one, nil, high},
		{"DP5, WP248: one, data of Art. 9 that the activity has", sensitiveActivity, func(*acc.Processing) {}, privacy.Undetermined, one, nil, high},
		{"DP5, WP248: which is one criterion and not two", sensitiveActivity, func(p *acc.Processing) { p.HighlyPersonal = privacy.Yes }, privacy.Undetermined, one, nil, high},
		{"DP5, WP248: one, large scale", ordinary(), func(p *acc.Processing) { p.LargeScale = privacy.Yes }, privacy.Undetermined, one, nil, high},
		{"DP5, WP248: one, matching", ordinary(), func(p *acc.Processing) { p.Matching = privacy.Yes }, privacy.Undetermined, one, nil, high},
		{"DP5, WP248: one, vulnerable people", ordinary(), func(p *acc.Processing) { p.Vulnerable = privacy.Yes }, privacy.Undetermined, one, nil, high},
		{"DP5, WP248: one, innovation", ordinary(), func(p *acc.Processing) { p.Innovative = privacy.Yes }, privacy.Undetermined, one, nil, high},
		{"DP5, WP248: one, prevention", ordinary(), func(p *acc.Processing) { p.Preventing = privacy.Yes }, privacy.Undetermined, one, nil, high},
		{
			"DP5, WP248: two", ordinary(),
			func(p *acc.Processing) { p.Matching, p.Vulnerable = privacy.Yes, privacy.Yes },
			privacy.Required, []acc.ReasonCode{acc.SeveralCriteria}, nil, nil,
		},
		{
			"DP5: two are enough, and what else there is does not matter", ordinary(),
			func(p *acc.Processing) {
				*p = acc.Processing{Matching: privacy.Yes, Vulnerable: privacy.Yes, OnExemptList: privacy.No}
			},
			privacy.Required, []acc.ReasonCode{acc.SeveralCriteria}, nil, nil,
		},
		{
			"DP5: one, and another that is open", ordinary(),
			func(p *acc.Processing) { p.Matching, p.Vulnerable = privacy.Yes, privacy.Unknown },
			privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing}, nil, []acc.FactName{acc.TheVulnerable, acc.TheHighRisk},
		},
		{
			"Art. 35(1): one criterion, and high risk judged likely", ordinary(),
			func(p *acc.Processing) { p.Matching, p.HighRisk = privacy.Yes, judged(privacy.Yes) },
			privacy.Required, []acc.ReasonCode{acc.HighRiskLikely}, []acc.ReasonCode{acc.OneCriterion}, nil,
		},
		{
			"Art. 35(1): one criterion, and high risk judged not likely", ordinary(),
			func(p *acc.Processing) { p.Matching, p.HighRisk = privacy.Yes, judged(privacy.No) },
			privacy.Permitted, []acc.ReasonCode{acc.HighRiskUnlikely}, []acc.ReasonCode{acc.OneCriterion}, nil,
		},
		{
			"WP248: in most cases, not in all: a judgement may go against two", ordinary(),
			func(p *acc.Processing) {
				p.Matching, p.LargeScale, p.HighRisk = privacy.Yes, privacy.Yes, judged(privacy.No)
			},
			privacy.Permitted, []acc.ReasonCode{acc.HighRiskUnlikely}, []acc.ReasonCode{acc.SeveralCriteria}, nil,
		},
		{
			"Art. 35(3): and never against the cases of the regulation", ordinary(),
			func(p *acc.Processing) { p.DecisiveEvaluation, p.HighRisk = privacy.Yes, judged(privacy.No) },
			privacy.Required, []acc.ReasonCode{acc.DecisiveEvaluation}, []acc.ReasonCode{acc.HighRiskUnlikely, acc.NoCriterion}, nil,
		},
		{
			"Art. 35(1): high risk judged likely without any criterion", ordinary(),
			func(p *acc.Processing) { p.HighRisk = judged(privacy.Yes) },
			privacy.Required, []acc.ReasonCode{acc.HighRiskLikely}, []acc.ReasonCode{acc.NoCriterion}, nil,
		},
		{
			"E8: a judgement past its review day is open again", ordinary(),
			func(p *acc.Processing) {
				p.Matching, p.LargeScale, p.HighRisk = privacy.Yes, privacy.Yes, judged(privacy.No)
				p.HighRisk.ReviewBy = retention.MustParseDate("2026-11-22")
			},
			privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing}, []acc.ReasonCode{acc.SeveralCriteria}, high,
		},
		{
			"a judgement of a later day has not been made", ordinary(),
			func(p *acc.Processing) {
				p.Matching, p.LargeScale, p.HighRisk = privacy.Yes, privacy.Yes, judged(privacy.No)
				p.HighRisk.On = retention.MustParseDate("2026-11-24")
			},
			privacy.Required, []acc.ReasonCode{acc.SeveralCriteria}, nil, nil,
		},
		{
			"I01: nothing said is no release", private(), func(p *acc.Processing) { *p = acc.Processing{} },
			privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing}, nil, []acc.FactName{
				acc.ThePrivateKinds, acc.TheDecisiveEvaluation, acc.TheSensitiveScale, acc.ThePublicAreaMonitoring, acc.TheRequiredList, acc.TheExemptList,
				acc.TheEvaluation, acc.TheAutomatedDecisions, acc.TheMonitoring, acc.TheHighlyPersonal, acc.TheLargeScale, acc.TheMatching,
				acc.TheVulnerable, acc.TheInnovation, acc.ThePrevention, acc.TheHighRisk,
			},
		},
		{
			"Art. 35(1), 28(3)(f): the duty is the controller's", forSomeoneElse,
			func(p *acc.Processing) { p.DecisiveEvaluation = privacy.Yes },
			privacy.Referred, []acc.ReasonCode{acc.HeldAsProcessor}, nil, nil,
		},
	} {
		p := harmless()
		tt.edit(&p)
		a := acc.RequiresImpactAssessment(tt.of, p, day)
		decided, others := codes(a)
		assert.Equal(t, tt.want, a.Outcome(), tt.reason)
		assert.Equal(t, tt.decided, decided, tt.reason)
		assert.Equal(t, tt.others, others, tt.reason)
		assert.Equal(t, tt.missing, missing(a), tt.reason)
	}
}

// What carries the answer decides; what would have come to the same is told
// after it. The criteria stand in for a judgement of risk, so that the cases of
// the regulation, a list and a judgement each come before them.
func TestWhatCarriesTheAnswerDecides(t *testing.T) {
	several := func(edit func(p *acc.Processing)) acc.Processing {
		p := harmless()
		p.Evaluation, p.Matching = privacy.Yes, privacy.Yes
		edit(&p)
		return p
	}
	for _, tt := range []struct {
		reason  string
		of      *privacy.Activity
		p       acc.Processing
		decided []acc.ReasonCode
		others  []acc.ReasonCode
	}{
		{"Art. 35(3)(a)", ordinary(), several(func(p *acc.Processing) { p.DecisiveEvaluation = privacy.Yes }), []acc.ReasonCode{acc.DecisiveEvaluation}, []acc.ReasonCode{acc.SeveralCriteria}},
		{"Art. 35(3)(b)", sensitiveActivity, several(func(p *acc.Processing) { p.SensitiveOnLargeScale = privacy.Yes }), []acc.ReasonCode{acc.SensitiveOnLargeScale}, []acc.ReasonCode{acc.SeveralCriteria}},
		{"Art. 35(3)(c)", ordinary(), several(func(p *acc.Processing) { p.PublicAreaMonitoring = privacy.Yes }), []acc.ReasonCode{acc.PublicAreaMonitored}, []acc.ReasonCode{acc.SeveralCriteria}},
		{"Art. 35(4)", ordinary(), several(func(p *acc.Processing) { p.OnRequiredList = privacy.Yes }), []acc.ReasonCode{acc.OnRequiredList}, []acc.ReasonCode{acc.SeveralCriteria}},
		{"Art. 35(1)", ordinary(), several(func(p *acc.Processing) { p.HighRisk = judged(privacy.Yes) }), []acc.ReasonCode{acc.HighRiskLikely}, []acc.ReasonCode{acc.SeveralCriteria}},
		{
			"Art. 35(3), 35(4): of equal rank", ordinary(),
			several(func(p *acc.Processing) { p.DecisiveEvaluation, p.OnRequiredList = privacy.Yes, privacy.Yes }),
			[]acc.ReasonCode{acc.DecisiveEvaluation, acc.OnRequiredList}, []acc.ReasonCode{acc.SeveralCriteria},
		},
		{
			"Art. 35(10) before 35(5) and a judgement", orderedByLaw,
			several(func(p *acc.Processing) {
				p.AssessedInLaw, p.OnExemptList, p.HighRisk = privacy.Yes, privacy.Yes, judged(privacy.No)
			}),
			[]acc.ReasonCode{acc.AssessedInLaw}, []acc.ReasonCode{acc.OnExemptList, acc.HighRiskUnlikely, acc.SeveralCriteria},
		},
		{
			"Art. 35(5) before a judgement", ordinary(),
			several(func(p *acc.Processing) { p.OnExemptList, p.HighRisk = privacy.Yes, judged(privacy.No) }),
			[]acc.ReasonCode{acc.OnExemptList}, []acc.ReasonCode{acc.HighRiskUnlikely, acc.SeveralCriteria},
		},
	} {
		decided, others := codes(acc.RequiresImpactAssessment(tt.of, tt.p, day))
		assert.Equal(t, tt.decided, decided, tt.reason)
		assert.Equal(t, tt.others, others, tt.reason)
	}
}

// DP5, note: scoring debtors at a collector's scale meets several criteria.
func TestScoringDebtorsIsAssessed(t *testing.T) {
	of, ok := axactor.Policy().Lookup(axactor.CollectionHandling)
	require.True(t, ok)
	a := acc.RequiresImpactAssessment(&of, acc.Processing{
		Evaluation: privacy.Yes, LargeScale: privacy.Yes, Matching: privacy.Yes, Vulnerable: privacy.Yes, OnExemptList: privacy.No,
	}, day)
	assert.Equal(t, privacy.Required, a.Outcome())
	assert.True(t, a.Has(acc.SeveralCriteria))
}

// DP6, Art. 35(2), 35(9), 35(11): what comes with an assessment, and what with
// doing without one.
func TestWhatFollowsFromAnAssessment(t *testing.T) {
	p := harmless()
	assert.Empty(t, duties(acc.RequiresImpactAssessment(ordinary(), p, day)), "no criterion: nothing to write down")

	p.HighRisk = judged(privacy.No)
	assert.Empty(t, duties(acc.RequiresImpactAssessment(ordinary(), p, day)), "the judgement goes against no criterion")

	p.LargeScale = privacy.Yes
	a := acc.RequiresImpactAssessment(ordinary(), p, day)
	assert.Equal(t, []acc.ObligationCode{acc.DocumentJudgement}, duties(a), "WP248: reasons and the officer's view")

	p.OnExemptList = privacy.Yes
	assert.Empty(t, duties(acc.RequiresImpactAssessment(ordinary(), p, day)), "the list carries the answer, not the judgement")

	p.OnRequiredList = privacy.Yes
	a = acc.RequiresImpactAssessment(ordinary(), p, day)
	assert.Equal(t, []acc.ObligationCode{acc.AssessImpact, acc.SeekOfficerAdvice, acc.SeekViews, acc.ReviewAssessment}, duties(a))
	for o := range a.Obligations() {
		assert.Equal(t, o.Code != acc.ReviewAssessment, o.First, "Art. 35(1): prior to the processing; %s", o.Code)
	}

	a = acc.RequiresImpactAssessment(forSomeoneElse, p, day)
	assert.Equal(t, []acc.ObligationCode{acc.AssistController}, duties(a), "Art. 28(3)(f)")
}

func TestRequiresReview(t *testing.T) {
	for _, tt := range []struct {
		reason  string
		of      *privacy.Activity
		given   acc.Assessment
		want    privacy.Outcome
		reasons []acc.ReasonCode
		duties  []acc.ObligationCode
	}{
		{"DP6, Art. 35(11): the risk has changed", ordinary(), acc.Assessment{RiskChanged: privacy.Yes}, privacy.Required, []acc.ReasonCode{acc.RiskChanged}, []acc.ObligationCode{acc.ReviewAssessment}},
		{"Art. 35(11): the risk has not changed", ordinary(), acc.Assessment{RiskChanged: privacy.No}, privacy.Permitted, []acc.ReasonCode{acc.NoCauseForReview}, nil},
		{"Art. 35(11): at least then, and else where necessary", ordinary(), acc.Assessment{RiskChanged: privacy.No, ReviewNecessary: judged(privacy.Yes)}, privacy.Required, []acc.ReasonCode{acc.ReviewNecessary}, []acc.ObligationCode{acc.ReviewAssessment}},
		{"both are told", ordinary(), acc.Assessment{RiskChanged: privacy.Yes, ReviewNecessary: judged(privacy.Yes)}, privacy.Required, []acc.ReasonCode{acc.RiskChanged, acc.ReviewNecessary}, []acc.ObligationCode{acc.ReviewAssessment}},
		{"judged unnecessary", ordinary(), acc.Assessment{RiskChanged: privacy.No, ReviewNecessary: judged(privacy.No)}, privacy.Permitted, []acc.ReasonCode{acc.NoCauseForReview}, nil},
		{"not said whether the risk has changed", ordinary(), acc.Assessment{}, privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing}, []acc.ObligationCode{acc.SettleFacts}},
		{"raised and open", ordinary(), acc.Assessment{RiskChanged: privacy.No, ReviewNecessary: privacy.Judgement{By: "legal"}}, privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing}, []acc.ObligationCode{acc.SettleFacts}},
		{"Art. 28(3)(f): the duty is the controller's", forSomeoneElse, acc.Assessment{RiskChanged: privacy.Yes}, privacy.Referred, []acc.ReasonCode{acc.HeldAsProcessor}, []acc.ObligationCode{acc.AssistController}},
	} {
		a := acc.RequiresReview(tt.of, tt.given, day)
		reasons, _ := codes(a)
		assert.Equal(t, tt.want, a.Outcome(), tt.reason)
		assert.Equal(t, tt.reasons, reasons, tt.reason)
		assert.Equal(t, tt.duties, duties(a), tt.reason)
	}
}

func TestMissingFromAssessment(t *testing.T) {
	const always = "operations-description,necessity-assessment,risk-assessment,risk-measures"
	const interest = "operations-description,legitimate-interest,necessity-assessment,risk-assessment,risk-measures"
	of := func(basis lawfulbasis.Basis) *privacy.Activity {
		return activity(lawfulbasis.Controller, basis, subjects.Name)
	}
	for _, tt := range []struct {
		reason          string
		of              *privacy.Activity
		stated, excused string
		want            string
	}{
		{"DP6, Art. 35(7)(a)-(d): nothing said", of(lawfulbasis.LegitimateInterests), "", "", interest},
		{"Art. 35(7)(a): no interest is pursued on consent", of(lawfulbasis.Consent), "", "", always},
		{"Art. 35(7)(a): nor under a legal obligation", of(lawfulbasis.LegalObligation), "", "", always},
		{"Art. 35(7)(a): no basis is said", of(0), "", "", interest},
		{"Art. 35(7)(a): no basis is said, and there is no interest", of(0), "", "legitimate-interest", always},
		{"Art. 35(7)(a): the interest behind the basis cannot be excused", of(lawfulbasis.LegitimateInterests), always, acc.AllElements().String(), "legitimate-interest"},
		{"Art. 35(7): at least, so that nothing else is excused", of(lawfulbasis.Consent), "", acc.AllElements().String(), always},
		{"Art. 35(7)(b) is left", of(lawfulbasis.Consent), "operations-description,risk-assessment,risk-measures", "", "necessity-assessment"},
		{"complete", of(lawfulbasis.LegitimateInterests), interest, "", ""},
		{"no activity", nil, "", "", interest},
	} {
		got := acc.MissingFromAssessment(tt.of, acc.Particulars{Stated: set(t, tt.stated), Excused: set(t, tt.excused)})
		assert.Equal(t, tt.want, got.String(), tt.reason)
	}
}
