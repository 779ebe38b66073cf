package accountability

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// RequiresImpactAssessment answers whether the impact of an activity must be
// assessed before it begins (Art. 35). Permitted means that no assessment is
// required, and one may be made. Of a processor's activity it is Referred. The
// package documentation says in which order the parts of the article count.
func RequiresImpactAssessment(a *privacy.Activity, p Processing, on retention.Date) Answer {
	if lacks := unasked(a, on); lacks != 0 {
		return notAsked(lacks)
	}
	if a.Role.ActsOnInstruction() {
		return referred()
	}
	data := sensitive(a, &p)
	h := newHighRisk(a, &p, on)
	ans := answer(h.decide(data), h.told(data, &p, on), privacy.Required, privacy.Permitted, NoCriterion).
		oblige(privacy.Required, AssessImpact, SeekOfficerAdvice, SeekViews, ReviewAssessment)
	// Where no criterion is met, the judgement goes against nothing.
	if ans.deciding() == reasonsOf(HighRiskUnlikely) && !ans.Has(NoCriterion) {
		ans = ans.oblige(privacy.Permitted, DocumentJudgement)
	}
	return ans
}

// highRisk is what is known of the parts of Article 35, apart from whether the
// activity has data of Articles 9 or 10, which bears on two of them.
type highRisk struct {
	setAside term  // assessed with the law behind it, 35(10)
	forced   term  // 35(3)(a) and (c), 35(4), and what was judged under 35(1)
	large    term  // data of Articles 9 and 10 on a large scale, 35(3)(b)
	exempt   term  // 35(5)
	personal term  // the fourth criterion, where there is no such data
	met      int   // of the other eight criteria
	open     facts // of the other eight criteria
	judged   bool  // the criteria do not count, since high risk itself was raised
}

func newHighRisk(a *privacy.Activity, p *Processing, on retention.Date) highRisk {
	h := highRisk{
		setAside: term{is: privacy.No},
		forced: given(p.DecisiveEvaluation, TheDecisiveEvaluation).
			or(given(p.PublicAreaMonitoring, ThePublicAreaMonitoring)).
			or(given(p.OnRequiredList, TheRequiredList)).
			or(raised(p.HighRisk, on, TheHighRisk)),
		large:    given(p.SensitiveOnLargeScale, TheSensitiveScale),
		exempt:   given(p.OnExemptList, TheExemptList),
		personal: given(p.HighlyPersonal, TheHighlyPersonal),
		judged:   isRaised(p.HighRisk, on),
	}
	if a.Basis.NeedsLaw() {
		h.setAside = given(p.AssessedInLaw, TheAssessmentInLaw)
	}
	for _, c := range [...]term{
		given(p.Evaluation, TheEvaluation), given(p.AutomatedDecisions, TheAutomatedDecisions),
		given(p.Monitoring, TheMonitoring), given(p.LargeScale, TheLargeScale), given(p.Matching, TheMatching),
		given(p.Vulnerable, TheVulnerable), given(p.Innovative, TheInnovation), given(p.Preventing, ThePrevention),
	} {
		if c.is == privacy.Yes {
			h.met++
		}
		h.open |= c.lacks
	}
	return h
}

// tally counts the criteria that are met, and names those that are open.
func (h *highRisk) tally(personal term) (met int, open facts) {
	met, open = h.met, h.open|personal.lacks
	if personal.is == privacy.Yes {
		met++
	}
	return met, open
}

// criteria is the proposition that the nine criteria, with the judgement that a
// single one calls for, require an assessment. As long as fewer than two are
// met, each open one can tip it, and so can the judgement: by one more or less,
// there is exactly one.
func (h *highRisk) criteria(personal term) term {
	met, open := h.tally(personal)
	switch {
	case h.judged:
		return term{is: privacy.No}
	case met >= 2:
		return term{is: privacy.Yes}
	case met == 0 && open == 0:
		return term{is: privacy.No}
	}
	return term{privacy.Unknown, open | factOf(TheHighRisk)}
}

// with is the proposition that an assessment is required, where it is known
// whether there is data of Articles 9 or 10. No fact stands in it twice, so that
// it is exact.
func (h *highRisk) with(sensitive bool) term {
	forced, personal := h.forced, h.personal
	if sensitive {
		forced, personal = forced.or(h.large), term{is: privacy.Yes}
	}
	return h.setAside.not().and(forced.or(h.exempt.not().and(h.criteria(personal))))
}

// decide is the proposition that an assessment is required. Where it is not
// known whether there is data of Articles 9 or 10, both are tried.
func (h *highRisk) decide(data term) term {
	if data.is != privacy.Unknown {
		return h.with(data.is == privacy.Yes)
	}
	without, with := h.with(false), h.with(true)
	if without.is == with.is && without.is != privacy.Unknown {
		return without
	}
	t := term{privacy.Unknown, without.lacks | with.lacks}
	if h.tips() {
		t.lacks |= data.lacks
	}
	return t
}

// tips reports whether data of Articles 9 or 10 can change the answer: because
// it is on a large scale and nothing else requires an assessment, or because it
// meets one more criterion and fewer than two others are.
func (h *highRisk) tips() bool {
	if !h.setAside.canBe(privacy.No) || !h.forced.canBe(privacy.No) {
		return false
	}
	byScale := h.large.canBe(privacy.Yes) && (h.exempt.canBe(privacy.Yes) || h.criteria(h.personal).canBe(privacy.No))
	byCriterion := h.exempt.canBe(privacy.No) && !h.judged && h.personal.canBe(privacy.No) && h.met <= 1
	return byScale || byCriterion
}

// told are the reasons that hold, whether or not they decide.
func (h *highRisk) told(data term, p *Processing, on retention.Date) reasons {
	var told reasons
	told.when(p.DecisiveEvaluation == privacy.Yes, DecisiveEvaluation)
	told.when(data.and(h.large).is == privacy.Yes, SensitiveOnLargeScale)
	told.when(p.PublicAreaMonitoring == privacy.Yes, PublicAreaMonitored)
	told.when(p.OnRequiredList == privacy.Yes, OnRequiredList)
	told.when(h.exempt.is == privacy.Yes, OnExemptList)
	told.when(h.setAside.is == privacy.Yes, AssessedInLaw)
	judged := p.HighRisk.AsOf(on)
	told.when(judged == privacy.Yes, HighRiskLikely)
	told.when(judged == privacy.No, HighRiskUnlikely)
	met, open := h.tally(data.or(h.personal))
	told.when(met >= 2, SeveralCriteria)
	told.when(met == 1 && open == 0, OneCriterion)
	told.when(met == 0 && open == 0, NoCriterion)
	return told
}

// RequiresReview answers whether an assessment that was made must be looked at
// again (Art. 35(11)): when the risk has changed, or a review is judged
// necessary. Of a processor's activity it is Referred.
func RequiresReview(a *privacy.Activity, s Assessment, on retention.Date) Answer {
	if lacks := unasked(a, on); lacks != 0 {
		return notAsked(lacks)
	}
	if a.Role.ActsOnInstruction() {
		return referred()
	}
	changed := given(s.RiskChanged, TheRiskChange)
	needed := raised(s.ReviewNecessary, on, TheReviewNeed)
	var told reasons
	told.when(changed.is == privacy.Yes, RiskChanged)
	told.when(needed.is == privacy.Yes, ReviewNecessary)
	return answer(changed.or(needed), told, privacy.Required, privacy.Permitted, NoCauseForReview).
		oblige(privacy.Required, ReviewAssessment)
}

// assessmentContent is what an assessment contains at least (Art. 35(7)).
var assessmentContent = ElementsOf(OperationsDescription, LegitimateInterest, NecessityAssessment, RiskAssessment, RiskMeasures)

// MissingFromAssessment returns what an impact assessment of the activity lacks
// (Art. 35(7)). An element of which nothing is said is missing. The legitimate
// interest is needed where the activity rests on one (Art. 6(1)(f)), and then
// nothing can be excused; where the activity says no basis, it can be.
func MissingFromAssessment(a *privacy.Activity, p Particulars) ElementSet {
	if a == nil {
		a = &privacy.Activity{}
	}
	required, excuses := assessmentContent, ElementSet{}
	switch {
	case !a.Basis.IsValid():
		excuses = ElementsOf(LegitimateInterest)
	case a.Basis != lawfulbasis.LegitimateInterests:
		required = required.Without(ElementsOf(LegitimateInterest))
	}
	return p.usable().missing(required, excuses, ElementSet{})
}
