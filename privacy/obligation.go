package privacy

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/retention"
)

// ObligationCode is what follows from an answer. The zero value is none.
//
// Do not reorder. New values go last.
type ObligationCode uint8

const (
	_ ObligationCode = iota
	// AnswerPerson: say what was done on the request (Art. 12(3)).
	AnswerPerson
	// ExplainRefusal: say why not, and that the person can complain to the
	// authority and go to court (Art. 12(4)).
	ExplainRefusal
	// ForwardRequest: pass it on to the controller without undue delay and
	// assist (Art. 28(3)(e)).
	ForwardRequest
	// AnswerAccessFirst: answer the open access request before erasing
	// (Art. 12(2), 15).
	AnswerAccessFirst
	// DecideContestFirst: decide what is contested and tell the person before
	// lifting the restriction (Art. 18(3)).
	DecideContestFirst
	// StopUse: stop the uses that were objected to, at once, also while the
	// objection is being decided; against direct marketing without exception,
	// otherwise save what a restricted use may still be for (Art. 18(2),
	// 21(1), (3)).
	StopUse
	// RestrictUse: store only, and use for nothing but the duty, order or claim
	// that keeps it (Art. 5(1)(b), 18(2)).
	RestrictUse
	// TellRecipients: tell each recipient of the erasure (Art. 19).
	TellRecipients
	// InstructProcessors: have processors erase their copies (Art. 28(3)(a)).
	InstructProcessors
	// EraseBackups: let the copies go with the rotation of the backups, and
	// erase again after a restore (Art. 17(1), 32(1)(c)).
	EraseBackups
	// RecordErasure: keep proof of what was erased, when and why, without the
	// content (Art. 5(2)).
	RecordErasure
	// SettleFacts: find out what is missing (Art. 5(2)).
	SettleFacts
	// RectifyFirst: correct what is known to be wrong before using it (Art.
	// 5(1)(d)).
	RectifyFirst
	// InformPerson: give the person the information (Art. 13, 14).
	InformPerson
	// SecureFirst: see to it that security fits the risk (Art. 5(1)(f), 32).
	SecureFirst
	// PresentObjection: point out the right to object, clearly and apart from
	// other information, with the first communication at the latest (Art. 21(4)).
	PresentObjection
	// OfferWithdrawal: keep a way of withdrawing open, as easy as the consent was,
	// and the proof of the consent (Art. 7(1), (3)).
	OfferWithdrawal
	// DocumentBalance: keep the weighing of interests on record, and state the
	// interest (Art. 5(2), 13(1)(d)).
	DocumentBalance
	// NameLaw: name the law that it rests on (Art. 6(3), 13(1)(c)).
	NameLaw
	// KeepRecord: have it in the record of processing activities (Art. 30).
	KeepRecord
	// OfferHumanReview: let the person have a human look at the decision, be heard
	// and contest it (Art. 22(3)).
	OfferHumanReview
	// ProvideAccess: confirm, and give a faithful copy, free of charge, with what
	// Art. 15(1) lists: purposes, categories, the recipients by name, period,
	// rights, source, automated decisions (Art. 12(5), 15(1), (3)).
	ProvideAccess
	// RedactOthers: take out what would harm the rights of others, and give the
	// rest (Art. 15(4), recital 63).
	RedactOthers
	// CiteExemption: refuse in writing, with reasons and the exact provision
	// (personopplysningsloven § 16(3)).
	CiteExemption
	// Rectify: correct or complete it without undue delay (Art. 16).
	Rectify
	// AddStatement: let a statement of the person's stand beside it (Art. 16).
	AddStatement
	// RecordDispute: record that the claim is disputed (Art. 5(1)(d)).
	RecordDispute
	// MarkRestricted: mark it as restricted, and use it for nothing but what stays
	// allowed (Art. 18(2), recital 67).
	MarkRestricted
	// TellBeforeLifting: tell the person before the restriction is lifted (Art.
	// 18(3)).
	TellBeforeLifting
	// HandOver: hand it over in a structured, commonly used form for machines, and
	// straight to another controller where that is feasible (Art. 20(1)-(2)).
	HandOver
	// EndUse: end the use at once (Art. 7(3), 21(1), (3)).
	EndUse
	// KeepSuppression: keep the least that it takes not to address the person
	// again (Art. 21(3)).
	KeepSuppression
	// AskGrounds: ask for the grounds of the person's situation; the objection is
	// not dismissed for want of them (Art. 21(1), EDPB 1/2024).
	AskGrounds
	// DecideByHuman: have somebody with authority decide, hear the person and take
	// a contest up (Art. 22(1), (3)).
	DecideByHuman
	// LogDisclosure: keep on record who received what and when: the person can
	// ask, and is owed word of later corrections (Art. 15(1)(c), 19).
	LogDisclosure
	// TellOfRecipient: tell the person of this kind of recipient before (Art.
	// 13(1)(e), 14(1)(e)).
	TellOfRecipient
	numObligations
)

var obligationCodes = enum.Table[ObligationCode]{Kind: "obligation", Tokens: []string{
	"", "answer-person", "explain-refusal", "forward-request", "answer-access-first", "decide-contest-first",
	"stop-use", "restrict-use", "tell-recipients", "instruct-processors", "erase-backups", "record-erasure",
	"settle-facts",
	"rectify-first", "inform-person", "secure-first", "present-objection", "offer-withdrawal", "document-balance", "name-law", "keep-record", "offer-human-review", "provide-access", "redact-others", "cite-exemption", "rectify", "add-statement", "record-dispute", "mark-restricted", "tell-before-lifting", "hand-over", "end-use", "keep-suppression", "ask-grounds", "decide-by-human",
	"log-disclosure", "tell-of-recipient",
}}

// String returns the token of c, such as "tell-recipients", and "" for zero.
func (c ObligationCode) String() string { return obligationCodes.String(c) }

// IsValid reports whether c is an obligation, and not the zero value.
func (c ObligationCode) IsValid() bool { return obligationCodes.Valid(c) }

// AppendText appends the token of c. It fails for a number outside the
// obligations.
func (c ObligationCode) AppendText(b []byte) ([]byte, error) { return obligationCodes.Append(b, c) }

// MarshalText returns the token of c. It fails for a number outside the
// obligations.
func (c ObligationCode) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [ObligationCode.String]; the
// empty text is the zero value.
func (c *ObligationCode) UnmarshalText(text []byte) error { return obligationCodes.Unmarshal(c, text) }

// ParseObligationCode returns the obligation with exactly that token.
func ParseObligationCode(token string) (ObligationCode, error) { return obligationCodes.Parse(token) }

// Obligation is one thing that follows from an answer.
type Obligation struct {
	// Code says what must be done.
	Code ObligationCode
	// First says that it comes before acting on the answer.
	First bool
	// By is the prudent and the outermost day of doing it; zero where the law
	// says "without undue delay" and no more.
	By retention.Term
	// Until is how long it lasts, for RestrictUse.
	Until retention.Bound
}

var obligationProvisions = [numObligations][]law.Provision{
	AnswerPerson:       {law.Article(12).Paragraph(3)},
	ExplainRefusal:     {law.Article(12).Paragraph(4)},
	ForwardRequest:     {law.Article(28).Paragraph(3).Point('e')},
	AnswerAccessFirst:  {law.Article(15), law.Article(12).Paragraph(2)},
	DecideContestFirst: {law.Article(18).Paragraph(3)},
	StopUse:            {law.Article(21).Paragraph(1), law.Article(21).Paragraph(3)},
	RestrictUse:        {law.Article(5).Paragraph(1).Point('b'), law.Article(18).Paragraph(2)},
	TellRecipients:     {law.Article(19)},
	InstructProcessors: {law.Article(28).Paragraph(3).Point('a')},
	EraseBackups:       {law.Article(17).Paragraph(1), law.Article(32).Paragraph(1).Point('c')},
	RecordErasure:      {law.Article(5).Paragraph(2)},
	SettleFacts:        {law.Article(5).Paragraph(2)},
	RectifyFirst:       {law.Article(5).Paragraph(1).Point('d')},
	InformPerson:       {law.Article(13), law.Article(14)},
	SecureFirst:        {law.Article(32)},
	PresentObjection:   {law.Article(21).Paragraph(4)},
	OfferWithdrawal:    {law.Article(7).Paragraph(1), law.Article(7).Paragraph(3)},
	DocumentBalance:    {law.Article(5).Paragraph(2), law.Article(13).Paragraph(1).Point('d')},
	NameLaw:            {law.Article(6).Paragraph(3), law.Article(13).Paragraph(1).Point('c')},
	KeepRecord:         {law.Article(30)},
	OfferHumanReview:   {law.Article(22).Paragraph(3)},
	ProvideAccess:      {law.Article(15).Paragraph(1), law.Article(15).Paragraph(3), law.Article(12).Paragraph(5)},
	RedactOthers:       {law.Article(15).Paragraph(4), law.Recital(63)},
	CiteExemption:      {law.Section(law.Personopplysningsloven, "16")},
	Rectify:            {law.Article(16)},
	AddStatement:       {law.Article(16)},
	RecordDispute:      {law.Article(5).Paragraph(1).Point('d')},
	MarkRestricted:     {law.Article(18).Paragraph(2), law.Recital(67)},
	TellBeforeLifting:  {law.Article(18).Paragraph(3)},
	HandOver:           {law.Article(20).Paragraph(1), law.Article(20).Paragraph(2)},
	EndUse:             {law.Article(7).Paragraph(3), law.Article(21).Paragraph(1), law.Article(21).Paragraph(3)},
	KeepSuppression:    {law.Article(21).Paragraph(3)},
	AskGrounds:         {law.Article(21).Paragraph(1)},
	DecideByHuman:      {law.Article(22).Paragraph(1), law.Article(22).Paragraph(3)},
	LogDisclosure:      {law.Article(15).Paragraph(1).Point('c'), law.Article(19)},
	TellOfRecipient:    {law.Article(13).Paragraph(1).Point('e'), law.Article(14).Paragraph(1).Point('e')},
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

// Obligations yields what follows from the answer, what comes first first.
func (d Decision) Obligations() iter.Seq[Obligation] {
	return func(yield func(Obligation) bool) {
		if d.inquired {
			d.inquiredObligations(yield)
			return
		}
		all, decides := d.reasons()
		request := d.question == AskRequiresErasureOnRequest && !all.has(NotAsked)
		erase := d.outcome == Required && d.question != AskMayKeep
		by := d.deadline.GoneBy
		for _, o := range [...]struct {
			holds bool
			Obligation
		}{
			{decides.has(AccessUnanswered), Obligation{Code: AnswerAccessFirst, First: true}},
			{decides.has(ContestUndecided), Obligation{Code: DecideContestFirst, First: true}},
			{d.outcome == Undetermined, Obligation{Code: SettleFacts, First: true}},
			{all.has(HeldAsProcessor), Obligation{Code: ForwardRequest}},
			{d.stopped, Obligation{Code: StopUse}},
			{d.deadline.Restricted == Yes || decides.has(ErasureOpposed), Obligation{Code: RestrictUse, Until: d.deadline.Earliest}},
			{erase, Obligation{Code: TellRecipients, By: termOf(by)}},
			{erase, Obligation{Code: InstructProcessors, By: termOf(by)}},
			{erase, Obligation{Code: RecordErasure, By: termOf(by)}},
			{erase, Obligation{Code: EraseBackups, By: termOf(d.deadline.BackupsGoneBy)}},
			{request && d.outcome != Forbidden && d.outcome != Referred, Obligation{Code: AnswerPerson, By: d.asked.answer}},
			{request && (d.outcome == Forbidden || d.outcome == Permitted), Obligation{Code: ExplainRefusal, By: d.asked.refusal}},
		} {
			if o.holds && !yield(o.Obligation) {
				return
			}
		}
	}
}

// stopping are the reasons for which a use has stopped.
var stopping = reasonsOf(MarketingObjection, ObjectionStands)

// inquiredObligations yields what follows from a list of tests.
func (d *Decision) inquiredObligations(yield func(Obligation) bool) {
	if d.told.has(NotAsked) {
		yield(Obligation{Code: SettleFacts, First: true})
		return
	}
	met := d.outcome == outcomesOf[d.question].met
	required := met && d.outcome == Required
	request := len(requestsFor[d.question]) > 0
	refused := request && d.outcome == Forbidden
	is := func(q Question) bool { return d.question == q }
	pending := d.told.has(ObjectionPending)
	correction := required && is(AskRequiresRectification)
	restriction := required && is(AskRequiresRestriction)
	end := required && is(AskRequiresEndOfUse)
	access := required && is(AskRequiresAccess)
	for _, o := range [...]struct {
		holds bool
		Obligation
	}{
		{end, Obligation{Code: EndUse, First: true}},
		{pending || (is(AskMayProcess) || is(AskMayDisclose)) && !d.told.intersect(stopping).isEmpty(), Obligation{Code: StopUse, First: true}},
		{d.outcome == Undetermined, Obligation{Code: SettleFacts, First: true}},
		{access && d.told.has(OthersRights), Obligation{Code: RedactOthers, First: true}},
		{is(AskRequiresEndOfUse) && d.outcome == Undetermined && d.asked.situation == No, Obligation{Code: AskGrounds}},
		{d.told.has(HeldAsProcessor), Obligation{Code: ForwardRequest}},
		{end && d.told.has(MarketingObjection), Obligation{Code: KeepSuppression}},
		{access, Obligation{Code: ProvideAccess, By: d.asked.answer}},
		{refused && d.told.has(WithheldByLaw), Obligation{Code: CiteExemption, By: d.asked.refusal}},
		{correction, Obligation{Code: Rectify, By: d.asked.answer}},
		{is(AskRequiresRectification) && d.asked.contests == ContestsEvaluation, Obligation{Code: AddStatement}},
		{is(AskRequiresRectification) && d.asked.contests == ContestsClaim, Obligation{Code: RecordDispute}},
		{restriction || d.outcome == Forbidden && d.told.has(UseRestricted), Obligation{Code: MarkRestricted}},
		{restriction || d.outcome == Forbidden && d.told.has(UseRestricted), Obligation{Code: TellBeforeLifting}},
		{correction || restriction || required && is(AskRequiresNotification), Obligation{Code: TellRecipients}},
		{required && is(AskRequiresPortability), Obligation{Code: HandOver, By: d.asked.answer}},
		{required && is(AskRequiresHumanDecision), Obligation{Code: DecideByHuman, By: d.asked.answer}},
		{request && d.outcome != Forbidden && d.outcome != Referred, Obligation{Code: AnswerPerson, By: d.asked.answer}},
		{refused, Obligation{Code: ExplainRefusal, By: d.asked.refusal}},
	} {
		if o.holds && !yield(o.Obligation) {
			return
		}
	}
	if !met {
		return
	}
	for _, first := range [...]bool{true, false} {
		for c := ObligationCode(1); c < numObligations; c++ {
			if d.follows.all>>c&1 == 0 || d.follows.first>>c&1 != 0 != first {
				continue
			}
			o := Obligation{Code: c, First: first}
			if c == InformPerson {
				o.By = d.follows.inform
			}
			if !yield(o) {
				return
			}
		}
	}
}

// termOf is a known day as a term without any rolling.
func termOf(b retention.Bound) retention.Term {
	day, _ := b.Date()
	return retention.Term{Safe: day, Outer: day}
}
