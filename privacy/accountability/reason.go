package accountability

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
)

// ReasonCode is one reason for an answer. The number is identity: it is never
// reused. The zero value is no reason.
//
// Do not reorder. New values go last.
type ReasonCode uint8

const (
	_ ReasonCode = iota
	// NotAsked: the question was put without a day, or without an activity that
	// a policy would have (Art. 5(2)).
	NotAsked
	// FactsMissing: what was said does not settle the answer (Art. 5(2)).
	FactsMissing
	// HeldAsProcessor: the duty is the controller's, and a processor assists
	// (Art. 28(3)(f)).
	HeldAsProcessor
	// ManyEmployed: 250 persons or more work there (Art. 30(5)).
	ManyEmployed
	// RiskLikely: the processing is likely to be a risk to people
	// (Art. 30(5)).
	RiskLikely
	// NotOccasional: the processing is not occasional (Art. 30(5)).
	NotOccasional
	// SensitiveData: there is data of special categories or on offences
	// (Art. 30(5), 9(1), 10).
	SensitiveData
	// RecordExempt: fewer than 250 persons work there, and nothing takes the
	// exemption away (Art. 30(5)).
	RecordExempt
	// DecisiveEvaluation: an extensive automated evaluation carries decisions
	// (Art. 35(3)(a)).
	DecisiveEvaluation
	// SensitiveOnLargeScale: data of special categories or on offences, on a
	// large scale (Art. 35(3)(b)).
	SensitiveOnLargeScale
	// PublicAreaMonitored: a public place is monitored on a large scale
	// (Art. 35(3)(c)).
	PublicAreaMonitored
	// OnRequiredList: the authority lists it as one to be assessed
	// (Art. 35(4)).
	OnRequiredList
	// OnExemptList: the authority lists it as one not to be assessed
	// (Art. 35(5)).
	OnExemptList
	// AssessedInLaw: the impact was assessed when the law behind it was made
	// (Art. 35(10)).
	AssessedInLaw
	// HighRiskLikely: somebody has judged that high risk is likely
	// (Art. 35(1)).
	HighRiskLikely
	// HighRiskUnlikely: somebody has judged that high risk is not likely
	// (Art. 35(1), WP248).
	HighRiskUnlikely
	// SeveralCriteria: two or more of the nine criteria are met (Art. 35(1),
	// WP248).
	SeveralCriteria
	// OneCriterion: one of the nine criteria is met, so that a judgement is
	// called for (Art. 35(1), WP248).
	OneCriterion
	// NoCriterion: none of the nine criteria is met (Art. 35(1), WP248).
	NoCriterion
	// RiskChanged: the risk is another than the one assessed (Art. 35(11)).
	RiskChanged
	// ReviewNecessary: somebody has judged that a review is necessary
	// (Art. 35(11)).
	ReviewNecessary
	// NoCauseForReview: the risk has not changed, and nothing else calls for a
	// review (Art. 35(11)).
	NoCauseForReview
	// HighRiskRemains: the measures leave a high risk (Art. 36(1), recitals 84
	// and 94).
	HighRiskRemains
	// HighRiskMitigated: the measures leave no high risk (Art. 36(1), recitals
	// 84 and 94).
	HighRiskMitigated
	// PublicBody: a public authority or body, and no court that judges
	// (Art. 37(1)(a)).
	PublicBody
	// CoreMonitoring: monitoring on a large scale is at the core
	// (Art. 37(1)(b)).
	CoreMonitoring
	// CoreSensitiveData: data of Article 9 or 10 on a large scale is at the core
	// (Art. 37(1)(c)).
	CoreSensitiveData
	// OtherLaw: another law requires an officer (Art. 37(4)).
	OtherLaw
	// OfficerOptional: nothing requires an officer (Art. 37(4)).
	OfficerOptional
	// Unqualified: the officer lacks the qualities for the tasks (Art. 37(5)).
	Unqualified
	// Inaccessible: an officer shared by a group is hard to reach from an
	// establishment (Art. 37(2)).
	Inaccessible
	// NotInvolved: the officer is not brought in properly and in time
	// (Art. 38(1)).
	NotInvolved
	// Unsupported: the officer lacks resources, access or training
	// (Art. 38(2)).
	Unsupported
	// Instructed: the officer is told how to do the tasks (Art. 38(3)).
	Instructed
	// Penalised: the officer was dismissed or penalised for the tasks
	// (Art. 38(3)).
	Penalised
	// ReportsBelowTop: the officer does not report to the highest level
	// (Art. 38(3)).
	ReportsBelowTop
	// ConflictOfInterests: other tasks conflict with the office (Art. 38(6),
	// C-453/21).
	ConflictOfInterests
	// PositionFit: nothing stands against the position (Art. 37(5), 38).
	PositionFit
	numReasons
)

var reasonCodes = enum.Table[ReasonCode]{Kind: "reason", Tokens: []string{
	"", "not-asked", "facts-missing", "held-as-processor", "many-employed", "risk-likely", "not-occasional",
	"sensitive-data", "record-exempt", "decisive-evaluation", "sensitive-on-large-scale", "public-area-monitored",
	"on-required-list", "on-exempt-list", "assessed-in-law", "high-risk-likely", "high-risk-unlikely",
	"several-criteria", "one-criterion", "no-criterion", "risk-changed", "review-necessary", "no-cause-for-review",
	"high-risk-remains", "high-risk-mitigated", "public-body", "core-monitoring", "core-sensitive-data", "other-law",
	"officer-optional", "unqualified", "inaccessible", "not-involved", "unsupported", "instructed", "penalised",
	"reports-below-top", "conflict-of-interests", "position-fit",
}}

// ParseReasonCode returns the reason with exactly that token. The empty text is
// an error.
func ParseReasonCode(token string) (ReasonCode, error) { return reasonCodes.Parse(token) }

// IsValid reports whether c is a reason, and not the zero value.
func (c ReasonCode) IsValid() bool { return reasonCodes.Valid(c) }

// String returns the token of c, such as "several-criteria", and "" for zero.
func (c ReasonCode) String() string { return reasonCodes.String(c) }

// AppendText appends the token of c. It fails for a number outside the reasons.
func (c ReasonCode) AppendText(b []byte) ([]byte, error) { return reasonCodes.Append(b, c) }

// MarshalText returns the token of c. It fails for a number outside the
// reasons.
func (c ReasonCode) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [ReasonCode.String]; the empty
// text is the zero value.
func (c *ReasonCode) UnmarshalText(text []byte) error { return reasonCodes.Unmarshal(c, text) }

// criteria are the guidelines with the nine criteria.
var criteria = law.Guideline("WP248")

// reasonTable says of each reason which outcome it speaks for, and what it
// rests on, the most specific first.
var reasonTable = [numReasons]struct {
	speaksFor privacy.Outcome
	rests     []law.Provision
}{
	NotAsked:              {privacy.Undetermined, []law.Provision{law.Article(5).Paragraph(2)}},
	FactsMissing:          {privacy.Undetermined, []law.Provision{law.Article(5).Paragraph(2)}},
	HeldAsProcessor:       {privacy.Referred, []law.Provision{law.Article(28).Paragraph(3).Point('f')}},
	ManyEmployed:          {privacy.Required, []law.Provision{law.Article(30).Paragraph(5)}},
	RiskLikely:            {privacy.Required, []law.Provision{law.Article(30).Paragraph(5)}},
	NotOccasional:         {privacy.Required, []law.Provision{law.Article(30).Paragraph(5)}},
	SensitiveData:         {privacy.Required, []law.Provision{law.Article(30).Paragraph(5), law.Article(9).Paragraph(1), law.Article(10)}},
	RecordExempt:          {privacy.Permitted, []law.Provision{law.Article(30).Paragraph(5)}},
	DecisiveEvaluation:    {privacy.Required, []law.Provision{law.Article(35).Paragraph(3).Point('a')}},
	SensitiveOnLargeScale: {privacy.Required, []law.Provision{law.Article(35).Paragraph(3).Point('b')}},
	PublicAreaMonitored:   {privacy.Required, []law.Provision{law.Article(35).Paragraph(3).Point('c')}},
	OnRequiredList:        {privacy.Required, []law.Provision{law.Article(35).Paragraph(4)}},
	OnExemptList:          {privacy.Permitted, []law.Provision{law.Article(35).Paragraph(5)}},
	AssessedInLaw:         {privacy.Permitted, []law.Provision{law.Article(35).Paragraph(10)}},
	HighRiskLikely:        {privacy.Required, []law.Provision{law.Article(35).Paragraph(1)}},
	HighRiskUnlikely:      {privacy.Permitted, []law.Provision{law.Article(35).Paragraph(1), criteria}},
	SeveralCriteria:       {privacy.Required, []law.Provision{law.Article(35).Paragraph(1), criteria}},
	OneCriterion:          {privacy.Undetermined, []law.Provision{law.Article(35).Paragraph(1), criteria}},
	NoCriterion:           {privacy.Permitted, []law.Provision{law.Article(35).Paragraph(1), criteria}},
	RiskChanged:           {privacy.Required, []law.Provision{law.Article(35).Paragraph(11)}},
	ReviewNecessary:       {privacy.Required, []law.Provision{law.Article(35).Paragraph(11)}},
	NoCauseForReview:      {privacy.Permitted, []law.Provision{law.Article(35).Paragraph(11)}},
	HighRiskRemains:       {privacy.Required, []law.Provision{law.Article(36).Paragraph(1), law.Recital(84), law.Recital(94)}},
	HighRiskMitigated:     {privacy.Permitted, []law.Provision{law.Article(36).Paragraph(1), law.Recital(84), law.Recital(94)}},
	PublicBody:            {privacy.Required, []law.Provision{law.Article(37).Paragraph(1).Point('a')}},
	CoreMonitoring:        {privacy.Required, []law.Provision{law.Article(37).Paragraph(1).Point('b')}},
	CoreSensitiveData:     {privacy.Required, []law.Provision{law.Article(37).Paragraph(1).Point('c')}},
	OtherLaw:              {privacy.Required, []law.Provision{law.Article(37).Paragraph(4)}},
	OfficerOptional:       {privacy.Permitted, []law.Provision{law.Article(37).Paragraph(4)}},
	Unqualified:           {privacy.Forbidden, []law.Provision{law.Article(37).Paragraph(5)}},
	Inaccessible:          {privacy.Forbidden, []law.Provision{law.Article(37).Paragraph(2)}},
	NotInvolved:           {privacy.Forbidden, []law.Provision{law.Article(38).Paragraph(1)}},
	Unsupported:           {privacy.Forbidden, []law.Provision{law.Article(38).Paragraph(2)}},
	Instructed:            {privacy.Forbidden, []law.Provision{law.Article(38).Paragraph(3)}},
	Penalised:             {privacy.Forbidden, []law.Provision{law.Article(38).Paragraph(3)}},
	ReportsBelowTop:       {privacy.Forbidden, []law.Provision{law.Article(38).Paragraph(3)}},
	ConflictOfInterests:   {privacy.Forbidden, []law.Provision{law.Article(38).Paragraph(6), law.Judgment("C-453/21").OperativePart(2)}},
	PositionFit:           {privacy.Permitted, []law.Provision{law.Article(37).Paragraph(5), law.Article(38)}},
}

// reasons is a set of reason codes.
type reasons uint64

func reasonsOf(codes ...ReasonCode) reasons {
	var s reasons
	for _, c := range codes {
		s |= 1 << c
	}
	return s
}

func (s reasons) has(c ReasonCode) bool { return s>>c&1 != 0 }

// when adds a reason if a proposition is so.
func (s *reasons) when(holds bool, c ReasonCode) {
	if holds {
		*s |= reasonsOf(c)
	}
}

// speaking are the reasons that speak for each outcome.
var speaking = func() (s [privacy.Required + 1]reasons) {
	for c := ReasonCode(1); c < numReasons; c++ {
		s[reasonTable[c].speaksFor] |= reasonsOf(c)
	}
	return s
}()

// Reason is one reason of an answer. The zero value is none.
type Reason struct {
	// Code says which.
	Code ReasonCode
	// Decides says whether it decided; the others hold as well, and did not.
	Decides bool
}

// Provisions yields what the reason rests on, the most specific first.
func (r Reason) Provisions() iter.Seq[law.Provision] {
	return func(yield func(law.Provision) bool) {
		if r.Code >= numReasons {
			return
		}
		for _, p := range reasonTable[r.Code].rests {
			if !yield(p) {
				return
			}
		}
	}
}

// IsVerified reports whether every provision that the reason rests on was read
// in its own text. Those that rest on the nine criteria are not; [law.Lookup]
// says what is known of a provision.
func (r Reason) IsVerified() bool {
	verified := false
	for p := range r.Provisions() {
		entry, _ := law.Lookup(p)
		if !entry.Certainty.IsVerified() {
			return false
		}
		verified = true
	}
	return verified
}
