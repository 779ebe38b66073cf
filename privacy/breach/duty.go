package breach

import (
	"iter"
	"time"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// DutyCode is what must be done about a breach. The zero value is nothing.
//
// Do not reorder. New values go last.
type DutyCode uint8

const (
	_ DutyCode = iota
	// SettleFacts: find out what is missing (Art. 5(2), recital 87). The time for
	// a notice does not wait for it.
	SettleFacts
	// EstablishAwareness: find out when the organisation became aware, without
	// which nobody can say when the 72 hours end (Art. 5(2), 33(1)).
	EstablishAwareness
	// NotifyAuthority: notify the supervisory authority without undue delay
	// (Art. 33(1), (3), 55).
	NotifyAuthority
	// ExplainDelay: let the reasons for the delay go with the notice
	// (Art. 33(1)).
	ExplainDelay
	// CompleteNotice: give the authority what the notice lacked, in phases and
	// without undue further delay (Art. 33(4)).
	CompleteNotice
	// TellPersons: tell each data subject without undue delay, in clear and
	// plain language (Art. 34(1)-(2)).
	TellPersons
	// CommunicatePublicly: inform the data subjects together, by a public
	// communication or the like that reaches them as well (Art. 34(3)(c)).
	CommunicatePublicly
	// LeaveOutSecrets: whatever the persons are told, leave out what must stay
	// secret (personopplysningsloven § 16(1)(a), (b), (d), § 16(4)).
	LeaveOutSecrets
	// TellController: tell the controller without undue delay (Art. 33(2),
	// 28(3)(f)).
	TellController
	// RecordBreach: document the breach, so that the authority can check what
	// was done about it and why (Art. 33(5)).
	RecordBreach
	numDuties
)

var dutyCodes = enum.Table[DutyCode]{Kind: "breach duty", Tokens: []string{
	"", "settle-facts", "establish-awareness", "notify-authority", "explain-delay", "complete-notice", "tell-persons",
	"communicate-publicly", "leave-out-secrets", "tell-controller", "record-breach",
}}

// ParseDutyCode returns the duty with exactly that token. The empty text is an
// error.
func ParseDutyCode(token string) (DutyCode, error) { return dutyCodes.Parse(token) }

// String returns the token of c, such as "notify-authority", and "" for zero.
func (c DutyCode) String() string { return dutyCodes.String(c) }

// IsValid reports whether c is a duty, and not the zero value.
func (c DutyCode) IsValid() bool { return dutyCodes.Valid(c) }

// AppendText appends the token of c. It fails for a number outside the duties.
func (c DutyCode) AppendText(b []byte) ([]byte, error) { return dutyCodes.Append(b, c) }

// MarshalText returns the token of c. It fails for a number outside the duties.
func (c DutyCode) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [DutyCode.String]; the empty text
// is the zero value.
func (c *DutyCode) UnmarshalText(text []byte) error { return dutyCodes.Unmarshal(c, text) }

// Duty is one thing that must be done.
type Duty struct {
	// Code says what.
	Code DutyCode
	// Safe and Outer are the last moments of a notice to the authority, the
	// prudent and the outermost, in the location of [Breach.Aware]: see
	// [retention.BreachNotice]. They are set for NotifyAuthority, and for
	// SettleFacts while it is open whether a notice is required. Zero means that
	// the law sets no number of hours, or that the moment of awareness was not
	// said.
	Safe, Outer time.Time
}

var dutyProvisions = [numDuties][]law.Provision{
	SettleFacts:         {law.Article(5).Paragraph(2), law.Recital(87)},
	EstablishAwareness:  {law.Article(33).Paragraph(1), law.Article(5).Paragraph(2)},
	NotifyAuthority:     {law.Article(33).Paragraph(1), law.Article(33).Paragraph(3), law.Article(55)},
	ExplainDelay:        {law.Article(33).Paragraph(1)},
	CompleteNotice:      {law.Article(33).Paragraph(4), law.Article(33).Paragraph(3)},
	TellPersons:         {law.Article(34).Paragraph(1), law.Article(34).Paragraph(2)},
	CommunicatePublicly: {law.Article(34).Paragraph(3).Point('c')},
	LeaveOutSecrets:     secrecy[:],
	TellController:      {law.Article(33).Paragraph(2), law.Article(28).Paragraph(3).Point('f')},
	RecordBreach:        {law.Article(33).Paragraph(5)},
}

// Provisions yields what the duty rests on, the most specific first.
func (d Duty) Provisions() iter.Seq[law.Provision] {
	return func(yield func(law.Provision) bool) {
		if d.Code < numDuties {
			yieldEach(dutyProvisions[d.Code], yield)
		}
	}
}

var (
	ofNotice = setOf(NatureAndNumbers, ContactPoint, LikelyConsequences, MeasuresTaken)
	toPerson = setOf(NatureInPlainWords, ContactPoint, LikelyConsequences, MeasuresTaken)
	ofRecord = setOf(FactsOfBreach, EffectsOfBreach, RemedialAction)
)

var contentsOf = [numDuties]set[Content]{
	NotifyAuthority: ofNotice, CompleteNotice: ofNotice,
	TellPersons: toPerson, CommunicatePublicly: toPerson,
	RecordBreach: ofRecord,
}

// Contents yields what must be said at least in carrying the duty out, in the
// order of the list. Of a duty about whose content the law is silent, as of what
// a processor tells its controller, it yields nothing.
func (d Duty) Contents() iter.Seq[Content] {
	if d.Code < numDuties {
		return contentsOf[d.Code].all()
	}
	return set[Content](0).all()
}

// Content is one thing that a notice, a communication or a record must contain.
// The zero value is nothing.
//
// Do not reorder. New values go last.
type Content uint8

const (
	_ Content = iota
	// NatureInPlainWords is the nature of the breach, in clear and plain
	// language (Art. 34(2)).
	NatureInPlainWords
	// NatureAndNumbers is the nature of the breach and, as far as possible, the
	// categories and rough numbers of data subjects and of records
	// (Art. 33(3)(a)).
	NatureAndNumbers
	// ContactPoint is who can say more, by name, and how to reach them: the data
	// protection officer or somebody else (Art. 33(3)(b)).
	ContactPoint
	// LikelyConsequences is what the breach is likely to lead to
	// (Art. 33(3)(c)).
	LikelyConsequences
	// MeasuresTaken is what was done or is proposed against the breach and its
	// ill effects (Art. 33(3)(d)).
	MeasuresTaken
	// FactsOfBreach is what happened (Art. 33(5)).
	FactsOfBreach
	// EffectsOfBreach is what it led to (Art. 33(5)).
	EffectsOfBreach
	// RemedialAction is what was done about it (Art. 33(5)).
	RemedialAction
	numContents
)

var contents = enum.Table[Content]{Kind: "breach content", Tokens: []string{
	"", "nature-in-plain-words", "nature-and-numbers", "contact-point", "likely-consequences", "measures-taken",
	"facts-of-breach", "effects-of-breach", "remedial-action",
}}

// ParseContent returns the content with exactly that token. The empty text is an
// error.
func ParseContent(token string) (Content, error) { return contents.Parse(token) }

// String returns the token of c, such as "contact-point", and "" for zero.
func (c Content) String() string { return contents.String(c) }

// IsValid reports whether c is a content, and not the zero value.
func (c Content) IsValid() bool { return contents.Valid(c) }

// AppendText appends the token of c. It fails for a number outside the contents.
func (c Content) AppendText(b []byte) ([]byte, error) { return contents.Append(b, c) }

// MarshalText returns the token of c. It fails for a number outside the
// contents.
func (c Content) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Content.String]; the empty text
// is the zero value.
func (c *Content) UnmarshalText(text []byte) error { return contents.Unmarshal(c, text) }

var contentProvisions = [numContents]law.Provision{
	NatureInPlainWords: law.Article(34).Paragraph(2),
	NatureAndNumbers:   law.Article(33).Paragraph(3).Point('a'),
	ContactPoint:       law.Article(33).Paragraph(3).Point('b'),
	LikelyConsequences: law.Article(33).Paragraph(3).Point('c'),
	MeasuresTaken:      law.Article(33).Paragraph(3).Point('d'),
	FactsOfBreach:      law.Article(33).Paragraph(5),
	EffectsOfBreach:    law.Article(33).Paragraph(5),
	RemedialAction:     law.Article(33).Paragraph(5),
}

// Provision returns where the law asks for it, and the zero Provision for what
// is no content.
func (c Content) Provision() law.Provision {
	if c < numContents {
		return contentProvisions[c]
	}
	return law.Provision{}
}
