package accountability

import (
	"iter"
	"math/bits"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Processing is what is known of the processing in one activity. The zero value
// says nothing.
type Processing struct {
	// Risk is the judgement that the processing is likely to be a risk to
	// people's rights and freedoms (Art. 30(5)). A judgement that high risk is
	// likely says so too.
	Risk privacy.Judgement
	// HighRisk is the judgement that it is likely to be a high risk
	// (Art. 35(1)). Left out, nobody has raised it and the criteria below stand
	// in for it. No needs reasons that are written down, with the view of the
	// officer (WP248).
	HighRisk privacy.Judgement
	// Occasional says that the processing is no regular part of what the
	// organisation does (Art. 30(5)).
	Occasional privacy.Fact
	// PrivateKinds says that a private-use kind of the activity holds data of
	// Articles 9 or 10. It counts only where the activity has such kinds and
	// none that the library knows to be so.
	PrivateKinds privacy.Fact

	// DecisiveEvaluation says that people are evaluated systematically and
	// extensively by automated means, and that decisions of legal or similar
	// weight rest on it (Art. 35(3)(a)).
	DecisiveEvaluation privacy.Fact
	// SensitiveOnLargeScale says that the data of Articles 9 and 10 in the
	// activity is processed on a large scale (Art. 35(3)(b)). It counts only
	// where the activity has such data.
	SensitiveOnLargeScale privacy.Fact
	// PublicAreaMonitoring says that a place open to the public is monitored
	// systematically and on a large scale (Art. 35(3)(c)).
	PublicAreaMonitoring privacy.Fact
	// OnRequiredList says that it is of a kind that the authority has listed as
	// one to be assessed, further criteria of that entry included (Art. 35(4)).
	OnRequiredList privacy.Fact
	// OnExemptList says that it is of a kind that the authority has listed as
	// one not to be assessed (Art. 35(5)).
	OnExemptList privacy.Fact
	// AssessedInLaw says that a law regulates this very processing, that its
	// impact was assessed when that law was made, and that no law asks for
	// another assessment nonetheless (Art. 35(10)). It counts only on the bases
	// that need a law, of Art. 6(1)(c) and (e).
	AssessedInLaw privacy.Fact

	// Evaluation is the first criterion of WP248: people are evaluated or
	// scored, profiling and prediction among it.
	Evaluation privacy.Fact
	// AutomatedDecisions is the second: decisions of legal or similar weight are
	// taken by automated means.
	AutomatedDecisions privacy.Fact
	// Monitoring is the third: people are observed systematically.
	Monitoring privacy.Fact
	// HighlyPersonal is the fourth: the data is of a highly personal nature.
	// Where the activity has data of Articles 9 or 10 the criterion is met, and
	// this is not asked.
	HighlyPersonal privacy.Fact
	// LargeScale is the fifth: many people, much data, long or over a wide area.
	LargeScale privacy.Fact
	// Matching is the sixth: data sets of different origin or purpose are
	// matched or combined.
	Matching privacy.Fact
	// Vulnerable is the seventh: the people are weaker than the controller, as
	// children, employees and some debtors are.
	Vulnerable privacy.Fact
	// Innovative is the eighth: technology is used, or organised, in a new way.
	Innovative privacy.Fact
	// Preventing is the ninth: the processing itself keeps people from using a
	// right, a service or a contract.
	Preventing privacy.Fact
}

// Organisation is what is known of a controller or processor as a whole. The
// zero value says nothing.
type Organisation struct {
	// Employs250 says that it employs 250 persons or more (Art. 30(5)).
	Employs250 privacy.Fact
	// PublicBody says that it is a public authority or body (Art. 37(1)(a)).
	PublicBody privacy.Fact
	// JudicialCapacity says that it is a court and all of the processing is
	// judging (Art. 37(1)(a)). It counts only for a public body.
	JudicialCapacity privacy.Fact
	// CoreMonitoring says that its core activities call for regular and
	// systematic monitoring of people on a large scale (Art. 37(1)(b)).
	CoreMonitoring privacy.Fact
	// CoreSensitiveData says that its core activities are the processing of data
	// of Article 9 or Article 10 on a large scale; either suffices
	// (Art. 37(1)(c)). It is not read off a policy, which tells neither what is
	// core nor how much there is of it.
	CoreSensitiveData privacy.Fact
	// OtherLaw is the judgement that another law requires an officer
	// (Art. 37(4)). Left out, nobody has raised it; we know of no such
	// Norwegian law for a private undertaking.
	OtherLaw privacy.Judgement
}

// Assessment is what is known of an impact assessment after it was made. The
// zero value says nothing.
type Assessment struct {
	// ResidualHighRisk is the judgement, in the assessment, that the risk stays
	// high after everything that the controller does against it (Art. 36(1),
	// recitals 84 and 94).
	ResidualHighRisk privacy.Judgement
	// RiskChanged says that the risk is no longer the one that was assessed
	// (Art. 35(11)).
	RiskChanged privacy.Fact
	// ReviewNecessary is the judgement that the assessment must be looked at
	// again for another cause (Art. 35(11)). Left out, nobody has raised it.
	ReviewNecessary privacy.Judgement
}

// Position is what is known of the position in which somebody is, or would be,
// the data protection officer. The zero value says nothing.
type Position struct {
	// Qualified says that the officer has the professional qualities, expert
	// knowledge above all, that the tasks ask for (Art. 37(5)).
	Qualified privacy.Fact
	// SharedByGroup says that several undertakings of a group have the officer
	// in common (Art. 37(2)).
	SharedByGroup privacy.Fact
	// Accessible says that the officer is easy to reach from each establishment
	// (Art. 37(2)). It counts only for an officer that a group shares.
	Accessible privacy.Fact
	// Involved says that the officer is brought in properly and in time
	// (Art. 38(1)).
	Involved privacy.Fact
	// Supported says that the officer gets resources, access and training
	// (Art. 38(2)).
	Supported privacy.Fact
	// Instructed says that the officer takes instructions about the tasks
	// (Art. 38(3)).
	Instructed privacy.Fact
	// Penalised says that the officer was dismissed or made to suffer for doing
	// the tasks (Art. 38(3)).
	Penalised privacy.Fact
	// ReportsToTop says that the officer reports directly to the highest level
	// of management (Art. 38(3)).
	ReportsToTop privacy.Fact
	// Conflict is the judgement that the officer's other tasks conflict with the
	// office, as deciding why and how data is processed does (Art. 38(6),
	// C-453/21).
	Conflict privacy.Judgement
}

// FactName names a fact that bears on an answer. The zero value is no fact.
//
// Do not reorder. New values go last.
type FactName uint8

const (
	_ FactName = iota
	// TheDay is the day asked about.
	TheDay
	// TheActivity is the activity asked about, with its role and its kinds of
	// data.
	TheActivity
	// TheNumberEmployed is [Organisation.Employs250] (Art. 30(5)).
	TheNumberEmployed
	// TheRisk is [Processing.Risk] (Art. 30(5)).
	TheRisk
	// TheOccasion is [Processing.Occasional] (Art. 30(5)).
	TheOccasion
	// ThePrivateKinds is [Processing.PrivateKinds] (Art. 9(1), 10).
	ThePrivateKinds
	// TheDecisiveEvaluation is [Processing.DecisiveEvaluation] (Art. 35(3)(a)).
	TheDecisiveEvaluation
	// TheSensitiveScale is [Processing.SensitiveOnLargeScale] (Art. 35(3)(b)).
	TheSensitiveScale
	// ThePublicAreaMonitoring is [Processing.PublicAreaMonitoring]
	// (Art. 35(3)(c)).
	ThePublicAreaMonitoring
	// TheRequiredList is [Processing.OnRequiredList] (Art. 35(4)).
	TheRequiredList
	// TheExemptList is [Processing.OnExemptList] (Art. 35(5)).
	TheExemptList
	// TheAssessmentInLaw is [Processing.AssessedInLaw] (Art. 35(10)).
	TheAssessmentInLaw
	// TheEvaluation is [Processing.Evaluation] (WP248).
	TheEvaluation
	// TheAutomatedDecisions is [Processing.AutomatedDecisions] (WP248).
	TheAutomatedDecisions
	// TheMonitoring is [Processing.Monitoring] (WP248).
	TheMonitoring
	// TheHighlyPersonal is [Processing.HighlyPersonal] (WP248).
	TheHighlyPersonal
	// TheLargeScale is [Processing.LargeScale] (WP248).
	TheLargeScale
	// TheMatching is [Processing.Matching] (WP248).
	TheMatching
	// TheVulnerable is [Processing.Vulnerable] (WP248).
	TheVulnerable
	// TheInnovation is [Processing.Innovative] (WP248).
	TheInnovation
	// ThePrevention is [Processing.Preventing] (WP248).
	ThePrevention
	// TheHighRisk is [Processing.HighRisk]: raised and open, or called for by a
	// single criterion (Art. 35(1)).
	TheHighRisk
	// TheResidualRisk is [Assessment.ResidualHighRisk] (Art. 36(1)).
	TheResidualRisk
	// TheRiskChange is [Assessment.RiskChanged] (Art. 35(11)).
	TheRiskChange
	// TheReviewNeed is [Assessment.ReviewNecessary], raised and open
	// (Art. 35(11)).
	TheReviewNeed
	// ThePublicBody is [Organisation.PublicBody] (Art. 37(1)(a)).
	ThePublicBody
	// TheJudicialCapacity is [Organisation.JudicialCapacity] (Art. 37(1)(a)).
	TheJudicialCapacity
	// TheCoreMonitoring is [Organisation.CoreMonitoring] (Art. 37(1)(b)).
	TheCoreMonitoring
	// TheCoreSensitiveData is [Organisation.CoreSensitiveData] (Art. 37(1)(c)).
	TheCoreSensitiveData
	// TheOtherLaw is [Organisation.OtherLaw], raised and open (Art. 37(4)).
	TheOtherLaw
	// TheQualification is [Position.Qualified] (Art. 37(5)).
	TheQualification
	// TheSharing is [Position.SharedByGroup] (Art. 37(2)).
	TheSharing
	// TheAccessibility is [Position.Accessible] (Art. 37(2)).
	TheAccessibility
	// TheInvolvement is [Position.Involved] (Art. 38(1)).
	TheInvolvement
	// TheSupport is [Position.Supported] (Art. 38(2)).
	TheSupport
	// TheInstructions is [Position.Instructed] (Art. 38(3)).
	TheInstructions
	// ThePenalty is [Position.Penalised] (Art. 38(3)).
	ThePenalty
	// TheReporting is [Position.ReportsToTop] (Art. 38(3)).
	TheReporting
	// TheConflict is [Position.Conflict] (Art. 38(6)).
	TheConflict
)

var factNames = enum.Table[FactName]{Kind: "fact", Tokens: []string{
	"", "day", "activity", "number-employed", "risk", "occasion", "private-kinds",
	"decisive-evaluation", "sensitive-scale", "public-area-monitoring", "required-list", "exempt-list", "assessment-in-law",
	"evaluation", "automated-decisions", "monitoring", "highly-personal", "large-scale", "matching", "vulnerable",
	"innovation", "prevention", "high-risk", "residual-risk", "risk-change", "review-need",
	"public-body", "judicial-capacity", "core-monitoring", "core-sensitive-data", "other-law",
	"qualification", "sharing", "accessibility", "involvement", "support", "instructions", "penalty", "reporting", "conflict",
}}

// ParseFactName returns the fact with exactly that token. The empty text is an
// error.
func ParseFactName(token string) (FactName, error) { return factNames.Parse(token) }

// IsValid reports whether n names a fact, and is not the zero value.
func (n FactName) IsValid() bool { return factNames.Valid(n) }

// String returns the token of n, such as "large-scale", and "" for zero.
func (n FactName) String() string { return factNames.String(n) }

// AppendText appends the token of n. It fails for a number outside the names.
func (n FactName) AppendText(b []byte) ([]byte, error) { return factNames.Append(b, n) }

// MarshalText returns the token of n. It fails for a number outside the names.
func (n FactName) MarshalText() ([]byte, error) { return n.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [FactName.String]; the empty text
// is the zero value.
func (n *FactName) UnmarshalText(text []byte) error { return factNames.Unmarshal(n, text) }

// facts is a set of the names of facts.
type facts uint64

func factOf(n FactName) facts { return 1 << n }

// term is what is known of a proposition, and the facts that could still change
// it. It lacks something exactly when it is unknown. The operations are exact
// where no fact stands in a formula twice.
type term struct {
	is    privacy.Fact
	lacks facts
}

// given is the proposition that a fact is so.
func given(f privacy.Fact, n FactName) term {
	if !f.Settled() {
		return term{privacy.Unknown, factOf(n)}
	}
	return term{is: f}
}

// judged is the proposition that a judgement says yes on a day.
func judged(j privacy.Judgement, on retention.Date, n FactName) term { return given(j.AsOf(on), n) }

// raised is judged for what does not hold until somebody raises it.
func raised(j privacy.Judgement, on retention.Date, n FactName) term {
	if !isRaised(j, on) {
		return term{is: privacy.No}
	}
	return judged(j, on, n)
}

// isRaised reports whether a judgement was raised by a day; what is dated later
// has not happened.
func isRaised(j privacy.Judgement, on retention.Date) bool { return j.IsRaised() && !on.Before(j.On) }

func (t term) not() term { return term{-t.is, t.lacks} }

func (t term) and(u term) term {
	switch {
	case t.is == privacy.No || u.is == privacy.No:
		return term{is: privacy.No}
	case t.is == privacy.Yes:
		return u
	}
	return term{privacy.Unknown, t.lacks | u.lacks}
}

func (t term) or(u term) term { return t.not().and(u.not()).not() }

// canBe reports whether t is so, or can turn out so.
func (t term) canBe(f privacy.Fact) bool { return t.is != -f }

// sensitiveKinds are the data of Articles 9 and 10. What a private-use kind
// holds, its policy alone knows.
var (
	sensitiveKinds = subjects.KindsAt(subjects.Special).Union(subjects.KindsAt(subjects.Criminal))
	privateKinds   = subjects.KindsAt(0)
)

// sensitive is the proposition that an activity has data of Articles 9 or 10.
func sensitive(a *privacy.Activity, p *Processing) term {
	switch {
	case a.Kinds.Intersects(sensitiveKinds):
		return term{is: privacy.Yes}
	case a.Kinds.Intersects(privateKinds):
		return given(p.PrivateKinds, ThePrivateKinds)
	}
	return term{is: privacy.No}
}

// unasked are the parts of a question about an activity that were left out, or
// that no policy would have.
func unasked(a *privacy.Activity, on retention.Date) facts {
	lacks := undated(on)
	if a == nil || !a.Role.IsValid() || a.Kinds.IsEmpty() || !a.Kinds.IsValid() {
		lacks |= factOf(TheActivity)
	}
	return lacks
}

func undated(on retention.Date) facts {
	if on.IsZero() {
		return factOf(TheDay)
	}
	return 0
}

// members yields the values in a set of bits, in the order of their numbers.
func members[C ~uint8](set uint64) iter.Seq[C] {
	return func(yield func(C) bool) {
		for ; set != 0; set &= set - 1 {
			if !yield(C(bits.TrailingZeros64(set))) {
				return
			}
		}
	}
}
