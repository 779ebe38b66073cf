package credit

import "github.com/personvern/personvern/internal/enum"

// Party says whom credit information is about. The zero value means "not said",
// and most rules differ with it.
//
// Do not reorder. New values go last.
type Party uint8

const (
	_ Party = iota
	// NaturalPerson is a human being (kredittopplysningsloven § 10 first
	// paragraph).
	NaturalPerson
	// SoleTrader is a business that is its owner, whose credit information is
	// personal data: every rule on natural persons holds (GDPR Art. 4(1),
	// guidance of Datatilsynet).
	SoleTrader
	// LegalPerson is a company, an association or another body with rights and
	// debts of its own (kredittopplysningsloven § 10 second paragraph).
	LegalPerson
)

var parties = enum.Table[Party]{Kind: "party", Tokens: []string{
	"", "natural-person", "sole-trader", "legal-person",
}}

// ParseParty returns the party with exactly that token. The empty text is an
// error.
func ParseParty(token string) (Party, error) { return parties.Parse(token) }

// String returns the token of p, such as "sole-trader", and "" for zero.
func (p Party) String() string { return parties.String(p) }

// IsValid reports whether p is a party, and not the zero value.
func (p Party) IsValid() bool { return parties.Valid(p) }

// AppendText appends the token of p. It fails for a number outside the parties.
func (p Party) AppendText(b []byte) ([]byte, error) { return parties.Append(b, p) }

// MarshalText returns the token of p. It fails for a number outside the parties.
func (p Party) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Party.String]; the empty text is
// the zero value.
func (p *Party) UnmarshalText(text []byte) error { return parties.Unmarshal(p, text) }

// Kind says what a piece of credit information is. The zero value means "not
// said". What is on no list of the regulations may not be used at all: see
// [OtherInformation].
//
// Do not reorder. New values go last.
type Kind uint8

const (
	_ Kind = iota
	// PaymentDefault is a claim that a collector reports, a payment remark
	// (kredittopplysningsloven § 10).
	PaymentDefault
	// PropertyEnforcement is enforcement in real property or in chattels, as the
	// public register has it (kredittopplysningsloven § 22 first paragraph).
	PropertyEnforcement
	// Attachment is an attachment of earnings, or one that found nothing to take
	// (kredittopplysningsforskriften § 2).
	Attachment
	// FinalJudgment is a judgment that can no longer be appealed
	// (kredittopplysningsforskriften §§ 2 and 3).
	FinalJudgment
	// DebtNegotiation is the opening of debt negotiations
	// (kredittopplysningsloven § 23 first paragraph).
	DebtNegotiation
	// DebtSettlement is a registered debt settlement (kredittopplysningsloven
	// § 23 third paragraph).
	DebtSettlement
	// Bankruptcy is a bankruptcy or a composition with creditors
	// (kredittopplysningsloven § 20 first paragraph).
	Bankruptcy
	// TaxAssessment is assessed income, wealth and tax
	// (kredittopplysningsloven § 19 second paragraph).
	TaxAssessment
	// BusinessInterests are what part a person has in which business
	// (kredittopplysningsloven § 19 second paragraph).
	BusinessInterests
	// BaseData says who somebody is and where to be found
	// (kredittopplysningsloven § 19 second paragraph).
	BaseData
	// OtherInformation is anything else: whether the regulations list it is a
	// fact to be stated, [Entry.Listed] (kredittopplysningsforskriften §§ 2
	// and 3).
	OtherInformation
	// EarlierRequests say who asked about the person before
	// (kredittopplysningsloven § 13).
	EarlierRequests
	// SpecialCategoryData is data of Art. 9 of the GDPR (kredittopplysningsloven
	// § 7).
	SpecialCategoryData
	// OffenceData tells of convictions, offences or measures of security, but
	// for those of BookkeepingOffence (kredittopplysningsloven § 8 first
	// paragraph).
	OffenceData
	// BookkeepingOffence tells of a breach of straffeloven §§ 392 to 394, which
	// the bar of offences leaves out (kredittopplysningsloven § 8 second
	// paragraph).
	BookkeepingOffence
)

var kinds = enum.Table[Kind]{Kind: "kind of credit information", Tokens: []string{
	"", "payment-default", "property-enforcement", "attachment", "final-judgment", "debt-negotiation", "debt-settlement",
	"bankruptcy", "tax-assessment", "business-interests", "base-data", "other-information", "earlier-requests",
	"special-category-data", "offence-data", "bookkeeping-offence",
}}

// ParseKind returns the kind with exactly that token. The empty text is an error.
func ParseKind(token string) (Kind, error) { return kinds.Parse(token) }

// String returns the token of k, such as "payment-default", and "" for zero.
func (k Kind) String() string { return kinds.String(k) }

// IsValid reports whether k is a kind, and not the zero value.
func (k Kind) IsValid() bool { return kinds.Valid(k) }

// AppendText appends the token of k. It fails for a number outside the kinds.
func (k Kind) AppendText(b []byte) ([]byte, error) { return kinds.Append(b, k) }

// MarshalText returns the token of k. It fails for a number outside the kinds.
func (k Kind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Kind.String]; the empty text is
// the zero value.
func (k *Kind) UnmarshalText(text []byte) error { return kinds.Unmarshal(k, text) }

// Recipient says who receives credit information from a bureau, and as what. The
// zero value means "not said". The person whom it is about is none: what a bureau
// tells them is no release.
//
// Do not reorder. New values go last.
type Recipient uint8

const (
	_ Recipient = iota
	// Collector is an undertaking that collects debts (kredittopplysningsloven
	// §§ 16 and 18).
	Collector
	// Lender is a bank, a credit undertaking or a finance undertaking
	// (kredittopplysningsloven §§ 16 and 18).
	Lender
	// Press uses it for journalism (kredittopplysningsloven § 14 sixth
	// paragraph).
	Press
	// StatisticsBody is Statistics Norway, the central bank or the financial
	// supervisory authority, for analysis, surveillance and statistics
	// (kredittopplysningsloven § 14 sixth paragraph).
	StatisticsBody
	// OtherBusiness is any other business, authority or organisation
	// (kredittopplysningsloven § 14 first paragraph).
	OtherBusiness
	// PrivateIndividual is somebody who asks for private purposes
	// (kredittopplysningsloven § 14 third paragraph).
	PrivateIndividual
)

var recipients = enum.Table[Recipient]{Kind: "recipient of credit information", Tokens: []string{
	"", "collector", "lender", "press", "statistics-body", "other-business", "private-individual",
}}

// ParseRecipient returns the recipient with exactly that token. The empty text is
// an error.
func ParseRecipient(token string) (Recipient, error) { return recipients.Parse(token) }

// String returns the token of r, such as "collector", and "" for zero.
func (r Recipient) String() string { return recipients.String(r) }

// IsValid reports whether r is a recipient, and not the zero value.
func (r Recipient) IsValid() bool { return recipients.Valid(r) }

// AppendText appends the token of r. It fails for a number outside the
// recipients.
func (r Recipient) AppendText(b []byte) ([]byte, error) { return recipients.Append(b, r) }

// MarshalText returns the token of r. It fails for a number outside the
// recipients.
func (r Recipient) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Recipient.String]; the empty text
// is the zero value.
func (r *Recipient) UnmarshalText(text []byte) error { return recipients.Unmarshal(r, text) }

// DebtHolder says from whom data of the debt registers would come. The zero value
// means "not said".
//
// Do not reorder. New values go last.
type DebtHolder uint8

const (
	_ DebtHolder = iota
	// DebtRegister is an undertaking that keeps a debt register
	// (gjeldsinformasjonsloven § 12).
	DebtRegister
	// CreditBureau is a bureau that got the data from a debt register
	// (gjeldsinformasjonsloven § 13).
	CreditBureau
	// EarlierRecipient is anyone else who got the data, another company of the
	// same group among them (gjeldsinformasjonsloven § 12 sixth paragraph).
	EarlierRecipient
)

var debtHolders = enum.Table[DebtHolder]{Kind: "holder of debt data", Tokens: []string{
	"", "debt-register", "credit-bureau", "earlier-recipient",
}}

// ParseDebtHolder returns the holder with exactly that token. The empty text is
// an error.
func ParseDebtHolder(token string) (DebtHolder, error) { return debtHolders.Parse(token) }

// String returns the token of h, such as "debt-register", and "" for zero.
func (h DebtHolder) String() string { return debtHolders.String(h) }

// IsValid reports whether h is a holder, and not the zero value.
func (h DebtHolder) IsValid() bool { return debtHolders.Valid(h) }

// AppendText appends the token of h. It fails for a number outside the holders.
func (h DebtHolder) AppendText(b []byte) ([]byte, error) { return debtHolders.Append(b, h) }

// MarshalText returns the token of h. It fails for a number outside the holders.
func (h DebtHolder) MarshalText() ([]byte, error) { return h.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [DebtHolder.String]; the empty text
// is the zero value.
func (h *DebtHolder) UnmarshalText(text []byte) error { return debtHolders.Unmarshal(h, text) }

// DebtRecipient says who would receive data of the debt registers. The zero value
// means "not said". An undertaking that is two of these is the one it asks as.
//
// Do not reorder. New values go last.
type DebtRecipient uint8

const (
	_ DebtRecipient = iota
	// ToFinancialUndertaking is to a finansforetak (gjeldsinformasjonsloven § 12
	// first paragraph letter a).
	ToFinancialUndertaking
	// ToStateLender is to Husbanken or to Statens pensjonskasse
	// (gjeldsinformasjonsloven § 12 first paragraph letter a).
	ToStateLender
	// ToMunicipality is to a municipality that gives loans for homes
	// (gjeldsinformasjonsloven § 12 first paragraph letter b).
	ToMunicipality
	// ToBureau is to a credit bureau (gjeldsinformasjonsloven § 12 first
	// paragraph letter c).
	ToBureau
	// ToThePerson is to whoever owes the debt (gjeldsinformasjonsloven § 12 first
	// paragraph letter d).
	ToThePerson
	// ToStatisticsBody is to the central bank, the financial supervisory
	// authority or Statistics Norway, for analysis, surveillance and statistics
	// (gjeldsinformasjonsloven § 12 fourth paragraph).
	ToStatisticsBody
	// ToAuthority is to another public authority (gjeldsinformasjonsloven § 12
	// fourth paragraph).
	ToAuthority
	// ToResearch is for research (gjeldsinformasjonsloven § 12 fifth paragraph).
	ToResearch
	// ToCollector is to a debt collector, who is not on the list
	// (gjeldsinformasjonsloven § 12).
	ToCollector
	// ToAnother is to anyone else, who is not on the list either
	// (gjeldsinformasjonsloven § 12).
	ToAnother
)

var debtRecipients = enum.Table[DebtRecipient]{Kind: "recipient of debt data", Tokens: []string{
	"", "to-financial-undertaking", "to-state-lender", "to-municipality", "to-bureau", "to-the-person", "to-statistics-body",
	"to-authority", "to-research", "to-collector", "to-another",
}}

// ParseDebtRecipient returns the recipient with exactly that token. The empty
// text is an error.
func ParseDebtRecipient(token string) (DebtRecipient, error) { return debtRecipients.Parse(token) }

// String returns the token of r, such as "to-collector", and "" for zero.
func (r DebtRecipient) String() string { return debtRecipients.String(r) }

// IsValid reports whether r is a recipient, and not the zero value.
func (r DebtRecipient) IsValid() bool { return debtRecipients.Valid(r) }

// AppendText appends the token of r. It fails for a number outside the
// recipients.
func (r DebtRecipient) AppendText(b []byte) ([]byte, error) { return debtRecipients.Append(b, r) }

// MarshalText returns the token of r. It fails for a number outside the
// recipients.
func (r DebtRecipient) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [DebtRecipient.String]; the empty
// text is the zero value.
func (r *DebtRecipient) UnmarshalText(text []byte) error { return debtRecipients.Unmarshal(r, text) }
