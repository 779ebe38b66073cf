package breach

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// ReasonCode is one reason for an answer. The number is identity and is never
// reused. The zero value is no reason.
//
// Do not reorder. New values go last.
type ReasonCode uint8

const (
	_ ReasonCode = iota
	// NotAsked: the question was put without a moment.
	NotAsked
	// FactsMissing: what was said does not settle the answer (Art. 5(2)).
	FactsMissing
	// AsProcessor: the data is held for a controller, who is told of the breach
	// and who notifies, tells and documents (Art. 28(3)(f), 33(2)).
	AsProcessor
	// AsController: there is no controller to tell but the organisation itself
	// (Art. 4(7), 33(2)).
	AsController
	// NotABreach: there was no breach of security, or it affected no personal
	// data (Art. 4(12)).
	NotABreach
	// IsABreach: a breach of security affected personal data (Art. 4(12)).
	IsABreach
	// OrderedToTell: the authority has ordered the persons told, which
	// presupposes a breach and a high risk (Art. 34(4), 58(2)(e)).
	OrderedToTell
	// HighRiskLikely: a high risk to persons was judged likely (Art. 34(1)).
	HighRiskLikely
	// RiskFound: a risk to persons was judged not to be unlikely (Art. 33(1)).
	RiskFound
	// RiskNotShownUnlikely: nothing that can be relied on says that a risk to
	// persons is unlikely, which the controller must demonstrate (Art. 5(2),
	// 33(1), recital 85).
	RiskNotShownUnlikely
	// RiskUnlikely: a risk to persons was judged unlikely (Art. 33(1)).
	RiskUnlikely
	// NoHighRisk: a high risk to persons was judged not to be likely
	// (Art. 34(1)).
	NoHighRisk
	// DataProtected: measures protected the data that was hit (Art. 34(3)(a)).
	DataProtected
	// RiskRemedied: later measures see to it that the high risk is no longer
	// likely (Art. 34(3)(b)).
	RiskRemedied
	// EffortDisproportionate: telling each person takes a disproportionate
	// effort. It decides how they are told, and not whether (Art. 34(3)(c)).
	EffortDisproportionate
	// SecretByLaw: telling the persons would reveal a secret, however it is put
	// (personopplysningsloven § 16(1)(a), (b), (d), § 16(4)).
	SecretByLaw
	// SecretInPart: a part of the telling would. It decides what they are told,
	// and not whether (personopplysningsloven § 16(1)(a), (b), (d), § 16(4)).
	SecretInPart
	numReasons
)

var reasonCodes = enum.Table[ReasonCode]{Kind: "breach reason", Tokens: []string{
	"", "not-asked", "facts-missing", "as-processor", "as-controller", "not-a-breach", "is-a-breach", "ordered-to-tell",
	"high-risk-likely", "risk-found", "risk-not-shown-unlikely", "risk-unlikely", "no-high-risk", "data-protected",
	"risk-remedied", "effort-disproportionate", "secret-by-law", "secret-in-part",
}}

// ParseReasonCode returns the reason with exactly that token. The empty text is
// an error.
func ParseReasonCode(token string) (ReasonCode, error) { return reasonCodes.Parse(token) }

// String returns the token of c, such as "risk-unlikely", and "" for zero.
func (c ReasonCode) String() string { return reasonCodes.String(c) }

// IsValid reports whether c is a reason, and not the zero value.
func (c ReasonCode) IsValid() bool { return reasonCodes.Valid(c) }

// AppendText appends the token of c. It fails for a number outside the reasons.
func (c ReasonCode) AppendText(b []byte) ([]byte, error) { return reasonCodes.Append(b, c) }

// MarshalText returns the token of c. It fails for a number outside the
// reasons.
func (c ReasonCode) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [ReasonCode.String]; the empty
// text is the zero value.
func (c *ReasonCode) UnmarshalText(text []byte) error { return reasonCodes.Unmarshal(c, text) }

// Reason is one reason of an answer.
type Reason struct {
	// Code says which.
	Code ReasonCode
	// Decides says whether it decided the outcome; the others hold as well, and
	// were overridden or bear on the duties alone.
	Decides bool
}

var secrecy = [...]law.Provision{
	law.Section(law.Personopplysningsloven, "16").Paragraph(4),
	law.Section(law.Personopplysningsloven, "16").Paragraph(1).Point('a'),
	law.Section(law.Personopplysningsloven, "16").Paragraph(1).Point('b'),
	law.Section(law.Personopplysningsloven, "16").Paragraph(1).Point('d'),
}

var reasonProvisions = [numReasons][]law.Provision{
	NotAsked:               {law.Article(5).Paragraph(2)},
	FactsMissing:           {law.Article(5).Paragraph(2)},
	AsProcessor:            {law.Article(33).Paragraph(2), law.Article(28).Paragraph(3).Point('f')},
	AsController:           {law.Article(33).Paragraph(2), law.Article(4).Paragraph(7)},
	NotABreach:             {law.Article(4).Paragraph(12)},
	IsABreach:              {law.Article(4).Paragraph(12)},
	OrderedToTell:          {law.Article(34).Paragraph(4), law.Article(58).Paragraph(2).Point('e')},
	HighRiskLikely:         {law.Article(34).Paragraph(1)},
	RiskFound:              {law.Article(33).Paragraph(1)},
	RiskNotShownUnlikely:   {law.Article(33).Paragraph(1), law.Article(5).Paragraph(2), law.Recital(85)},
	RiskUnlikely:           {law.Article(33).Paragraph(1)},
	NoHighRisk:             {law.Article(34).Paragraph(1)},
	DataProtected:          {law.Article(34).Paragraph(3).Point('a')},
	RiskRemedied:           {law.Article(34).Paragraph(3).Point('b')},
	EffortDisproportionate: {law.Article(34).Paragraph(3).Point('c')},
	SecretByLaw:            secrecy[:],
	SecretInPart:           secrecy[:],
}

// Provisions yields what the reason rests on, the most specific first. All of
// it was read in its own text; [law.Lookup] says what is known of a provision.
func (r Reason) Provisions() iter.Seq[law.Provision] {
	return func(yield func(law.Provision) bool) {
		if r.Code < numReasons {
			yieldEach(reasonProvisions[r.Code], yield)
		}
	}
}

func yieldEach(provisions []law.Provision, yield func(law.Provision) bool) {
	for _, p := range provisions {
		if !yield(p) {
			return
		}
	}
}
