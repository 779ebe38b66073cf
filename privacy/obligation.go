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
	numObligations
)

var obligationCodes = enum.Table[ObligationCode]{Kind: "obligation", Tokens: []string{
	"", "answer-person", "explain-refusal", "forward-request", "answer-access-first", "decide-contest-first",
	"stop-use", "restrict-use", "tell-recipients", "instruct-processors", "erase-backups", "record-erasure",
	"settle-facts",
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
			{request && d.outcome != Forbidden && d.outcome != Referred, Obligation{Code: AnswerPerson, By: d.answerBy()}},
			{request && (d.outcome == Forbidden || d.outcome == Permitted), Obligation{Code: ExplainRefusal, By: retention.AnswerBy(d.asked.received)}},
		} {
			if o.holds && !yield(o.Obligation) {
				return
			}
		}
	}
}

func (d *Decision) answerBy() retention.Term {
	request := d.asked.request()
	return request.AnswerBy()
}

// termOf is a known day as a term without any rolling.
func termOf(b retention.Bound) retention.Term {
	day, _ := b.Date()
	return retention.Term{Safe: day, Outer: day}
}
