package accountability

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// ObligationCode is what follows from an answer. The zero value is none.
//
// Do not reorder. New values go last.
type ObligationCode uint8

const (
	_ ObligationCode = iota
	// SettleFacts: find out what is missing (Art. 5(2)).
	SettleFacts
	// KeepRecord: have the activity in the controller's record, in writing
	// (Art. 30(1), 30(3)).
	KeepRecord
	// KeepProcessorRecord: have it in the processor's record, in writing
	// (Art. 30(2), 30(3)).
	KeepProcessorRecord
	// ShowRecord: show the record to the authority when asked (Art. 30(4)).
	ShowRecord
	// AssessImpact: assess the impact before the processing begins; one
	// assessment may cover similar operations (Art. 35(1), 35(7)).
	AssessImpact
	// SeekOfficerAdvice: ask the officer's advice, where there is one
	// (Art. 35(2)).
	SeekOfficerAdvice
	// SeekViews: ask the people concerned, or those who speak for them, where
	// that is apt (Art. 35(9)).
	SeekViews
	// ReviewAssessment: see whether the processing still accords with the
	// assessment, at the latest when the risk changes (Art. 35(11)).
	ReviewAssessment
	// DocumentJudgement: write down why high risk is not likely, with the view
	// of the officer (Art. 5(2), 24(1), WP248).
	DocumentJudgement
	// AssistController: help the controller to meet its own duties
	// (Art. 28(3)(f)).
	AssistController
	// ConsultAuthority: consult the authority before the processing begins
	// (Art. 36(1)). See [AdviceBy] for its time to answer.
	ConsultAuthority
	// SubmitInformation: give the authority what a consultation needs
	// (Art. 36(3)). See [MissingFromConsultation].
	SubmitInformation
	// DesignateOfficer: designate a data protection officer (Art. 37(1),
	// 37(4)).
	DesignateOfficer
	// PublishContacts: publish how to reach the officer (Art. 37(7)).
	PublishContacts
	// TellAuthority: tell the authority how to reach the officer (Art. 37(7)).
	TellAuthority
	// InvolveOfficer: bring the officer in, properly and in time (Art. 38(1)).
	InvolveOfficer
	// SupportOfficer: give the officer resources, access and training
	// (Art. 38(2)).
	SupportOfficer
	// KeepIndependent: give no instructions, do not penalise, let the officer
	// report to the top (Art. 38(3)).
	KeepIndependent
	// OpenToPersons: let people turn to the officer about their data
	// (Art. 38(4)).
	OpenToPersons
	// AvoidConflicts: give the officer no other task that conflicts, such as
	// deciding why and how data is processed (Art. 38(6), C-453/21).
	AvoidConflicts
	// MendPosition: remove what stands against the position, or designate
	// somebody else (Art. 37(5), 38).
	MendPosition
	// KeepSecrecy: the officer keeps what is learnt in office secret, also
	// after leaving it (Art. 38(5), personopplysningsloven § 18).
	KeepSecrecy
	// GiveAdvice: the officer informs and advises about what the law asks
	// (Art. 39(1)(a)).
	GiveAdvice
	// MonitorCompliance: the officer checks that law and policies are followed
	// (Art. 39(1)(b)).
	MonitorCompliance
	// AdviseOnAssessment: the officer advises on impact assessments when asked,
	// and checks that they are made (Art. 39(1)(c)).
	AdviseOnAssessment
	// CooperateWithAuthority: the officer cooperates with the authority
	// (Art. 39(1)(d)).
	CooperateWithAuthority
	// ActAsContact: the officer is whom the authority turns to
	// (Art. 39(1)(e)).
	ActAsContact
	numObligations
)

var obligationCodes = enum.Table[ObligationCode]{Kind: "obligation", Tokens: []string{
	"", "settle-facts", "keep-record", "keep-processor-record", "show-record", "assess-impact", "seek-officer-advice",
	"seek-views", "review-assessment", "document-judgement", "assist-controller", "consult-authority",
	"submit-information", "designate-officer", "publish-contacts", "tell-authority", "involve-officer",
	"support-officer", "keep-independent", "open-to-persons", "avoid-conflicts", "mend-position", "keep-secrecy",
	"give-advice", "monitor-compliance", "advise-on-assessment", "cooperate-with-authority", "act-as-contact",
}}

// ParseObligationCode returns the obligation with exactly that token. The empty
// text is an error.
func ParseObligationCode(token string) (ObligationCode, error) { return obligationCodes.Parse(token) }

// IsValid reports whether c is an obligation, and not the zero value.
func (c ObligationCode) IsValid() bool { return obligationCodes.Valid(c) }

// String returns the token of c, such as "assess-impact", and "" for zero.
func (c ObligationCode) String() string { return obligationCodes.String(c) }

// AppendText appends the token of c. It fails for a number outside the
// obligations.
func (c ObligationCode) AppendText(b []byte) ([]byte, error) { return obligationCodes.Append(b, c) }

// MarshalText returns the token of c. It fails for a number outside the
// obligations.
func (c ObligationCode) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [ObligationCode.String]; the
// empty text is the zero value.
func (c *ObligationCode) UnmarshalText(text []byte) error { return obligationCodes.Unmarshal(c, text) }

// IsOfficers reports whether the obligation is the officer's own, and not that
// of who designates one (Art. 38(5), 39(1)).
func (c ObligationCode) IsOfficers() bool { return KeepSecrecy <= c && c <= ActAsContact }

var obligationProvisions = [numObligations][]law.Provision{
	SettleFacts:            {law.Article(5).Paragraph(2)},
	KeepRecord:             {law.Article(30).Paragraph(1), law.Article(30).Paragraph(3)},
	KeepProcessorRecord:    {law.Article(30).Paragraph(2), law.Article(30).Paragraph(3)},
	ShowRecord:             {law.Article(30).Paragraph(4)},
	AssessImpact:           {law.Article(35).Paragraph(1), law.Article(35).Paragraph(7)},
	SeekOfficerAdvice:      {law.Article(35).Paragraph(2)},
	SeekViews:              {law.Article(35).Paragraph(9)},
	ReviewAssessment:       {law.Article(35).Paragraph(11)},
	DocumentJudgement:      {law.Article(5).Paragraph(2), law.Article(24).Paragraph(1), criteria},
	AssistController:       {law.Article(28).Paragraph(3).Point('f')},
	ConsultAuthority:       {law.Article(36).Paragraph(1)},
	SubmitInformation:      {law.Article(36).Paragraph(3)},
	DesignateOfficer:       {law.Article(37).Paragraph(1), law.Article(37).Paragraph(4)},
	PublishContacts:        {law.Article(37).Paragraph(7)},
	TellAuthority:          {law.Article(37).Paragraph(7)},
	InvolveOfficer:         {law.Article(38).Paragraph(1)},
	SupportOfficer:         {law.Article(38).Paragraph(2)},
	KeepIndependent:        {law.Article(38).Paragraph(3)},
	OpenToPersons:          {law.Article(38).Paragraph(4)},
	AvoidConflicts:         {law.Article(38).Paragraph(6), law.Judgment("C-453/21").OperativePart(2)},
	MendPosition:           {law.Article(37).Paragraph(5), law.Article(38)},
	KeepSecrecy:            {law.Article(38).Paragraph(5), law.Section(law.Personopplysningsloven, "18")},
	GiveAdvice:             {law.Article(39).Paragraph(1).Point('a')},
	MonitorCompliance:      {law.Article(39).Paragraph(1).Point('b')},
	AdviseOnAssessment:     {law.Article(39).Paragraph(1).Point('c')},
	CooperateWithAuthority: {law.Article(39).Paragraph(1).Point('d')},
	ActAsContact:           {law.Article(39).Paragraph(1).Point('e')},
}

// Obligation is one thing that follows from an answer. The zero value is none.
type Obligation struct {
	// Code says what must be done.
	Code ObligationCode
	// First says that it comes before the processing begins or, for a position,
	// before it is taken up.
	First bool
}

// Provisions yields what the obligation rests on.
func (o Obligation) Provisions() iter.Seq[law.Provision] {
	return func(yield func(law.Provision) bool) {
		if o.Code >= numObligations {
			return
		}
		for _, p := range obligationProvisions[o.Code] {
			if !yield(p) {
				return
			}
		}
	}
}

// obligations is a set of obligation codes. Their numbers are the order in
// which they are told.
type obligations uint64

func obligationsOf(codes ...ObligationCode) obligations {
	var s obligations
	for _, c := range codes {
		s |= 1 << c
	}
	return s
}

func (s obligations) has(c ObligationCode) bool { return s>>c&1 != 0 }
