package privacy

import (
	"iter"
	"slices"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/retention"
)

// ExclusionKind is why the data protection rules do not reach something. The
// zero value is not said.
//
// Do not reorder. New values go last.
type ExclusionKind uint8

const (
	_ ExclusionKind = iota
	// Anonymous: nobody can single the person out, by any means that anyone is
	// reasonably likely to use (Art. 4(1), recital 26). Data that somebody holds
	// a key to is pseudonymised and not this (Art. 4(5)).
	Anonymous
	// OfDeceased: it is about a dead person alone (recital 27).
	OfDeceased
	// OfLegalPerson: it is about an undertaking alone; those who represent it
	// are people (Art. 1(1), recital 14, C-710/23).
	OfLegalPerson
	// Unstructured: it stands on paper, in no filing system (Art. 2(1)).
	Unstructured
	// Household: a private person keeps it for private ends
	// (Art. 2(2)(c), personopplysningsloven § 2).
	Household
	// LawEnforcement: an authority processes it to fight crime
	// (Art. 2(2)(d)).
	LawEnforcement
	// CourtCase: a court, a conciliation board or an enforcement authority
	// handles it under the procedure acts; a collector's own case file is not
	// this (personopplysningsloven § 2).
	CourtCase
)

var exclusionKinds = enum.Table[ExclusionKind]{Kind: "exclusion", Tokens: []string{
	"", "anonymous", "of-deceased", "of-legal-person", "unstructured", "household", "law-enforcement", "court-case",
}}

// String returns the token of k, such as "anonymous", and "" for zero.
func (k ExclusionKind) String() string { return exclusionKinds.String(k) }

// IsValid reports whether k is a kind of exclusion, and not the zero value.
func (k ExclusionKind) IsValid() bool { return exclusionKinds.Valid(k) }

// AppendText appends the token of k. It fails for a number outside the kinds.
func (k ExclusionKind) AppendText(b []byte) ([]byte, error) { return exclusionKinds.Append(b, k) }

// MarshalText returns the token of k. It fails for a number outside the kinds.
func (k ExclusionKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [ExclusionKind.String]; the empty
// text is the zero value.
func (k *ExclusionKind) UnmarshalText(text []byte) error { return exclusionKinds.Unmarshal(k, text) }

// ParseExclusionKind returns the kind of exclusion with exactly that token.
func ParseExclusionKind(token string) (ExclusionKind, error) { return exclusionKinds.Parse(token) }

// Exclusion says that the data protection rules do not reach an item. What
// other law says of it stays: a duty to keep, a statutory maximum. The zero
// Exclusion raises nothing. While it is undecided, the rules apply.
type Exclusion struct {
	// Kind says why.
	Kind ExclusionKind
	// Judged is the judgement that it is so.
	Judged Judgement
}

func (e *Exclusion) asOf(day retention.Date) bool {
	return e.Kind.IsValid() && e.Judged.AsOf(day) == Yes
}

// WithholdingKind is a ground in national law for withholding data from the
// person (personopplysningsloven §§ 16-17). The zero value is not said.
//
// Do not reorder. New values go last.
type WithholdingKind uint8

const (
	_ WithholdingKind = iota
	// NationalSecurity: foreign policy, defence or national security, where
	// offentleglova would let it be withheld (§ 16 first paragraph a).
	NationalSecurity
	// CrimeInvestigation: it must be secret so that crime can be prevented or
	// investigated (§ 16 first paragraph b).
	CrimeInvestigation
	// HarmfulToPerson: knowing it would harm the person's health, or the
	// relation to those close to the person; a representative may have it
	// (§ 16 first paragraph c).
	HarmfulToPerson
	// StatutorySecrecy: a statute demands secrecy towards this person
	// (§ 16 first paragraph d).
	StatutorySecrecy
	// InternalPreparation: it stands only in text made for the preparation of a
	// case, has been disclosed to nobody, and has to be withheld so that
	// decisions stay sound (§ 16 first paragraph e).
	InternalPreparation
	// ObviousInterest: telling would go against obvious and fundamental private
	// or public interests, which must be stated (§ 16 first paragraph f).
	ObviousInterest
	// ResearchEffort: giving access to data for research, archiving or
	// statistics would be a disproportionate effort, and nothing follows from
	// them for the person (§ 17 first and third paragraph).
	ResearchEffort
	// ResearchImpaired: access, rectification or restriction would make
	// impossible or seriously impair research, archiving or statistics, and
	// nothing follows from them for the person (§ 17).
	ResearchImpaired
)

var withholdingKinds = enum.Table[WithholdingKind]{Kind: "withholding", Tokens: []string{
	"", "national-security", "crime-investigation", "harmful-to-person", "statutory-secrecy", "internal-preparation",
	"obvious-interest", "research-effort", "research-impaired",
}}

// String returns the token of k, such as "statutory-secrecy", and "" for zero.
func (k WithholdingKind) String() string { return withholdingKinds.String(k) }

// IsValid reports whether k is a kind of withholding, and not the zero value.
func (k WithholdingKind) IsValid() bool { return withholdingKinds.Valid(k) }

// AppendText appends the token of k. It fails for a number outside the kinds.
func (k WithholdingKind) AppendText(b []byte) ([]byte, error) { return withholdingKinds.Append(b, k) }

// MarshalText returns the token of k. It fails for a number outside the kinds.
func (k WithholdingKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [WithholdingKind.String]; the
// empty text is the zero value.
func (k *WithholdingKind) UnmarshalText(text []byte) error {
	return withholdingKinds.Unmarshal(k, text)
}

// ParseWithholdingKind returns the kind of withholding with exactly that token.
func ParseWithholdingKind(token string) (WithholdingKind, error) {
	return withholdingKinds.Parse(token)
}

// Provision returns the exact place in personopplysningsloven, which a refusal
// has to cite (§ 16 third paragraph), and the zero Provision for zero and for a
// number that no kind has.
func (k WithholdingKind) Provision() law.Provision {
	switch {
	case !k.IsValid():
		return law.Provision{}
	case k >= ResearchEffort:
		return law.Section(law.Personopplysningsloven, "17")
	}
	return law.Section(law.Personopplysningsloven, "16").Paragraph(1).Point('a' + byte(k-NationalSecurity))
}

// Silences reports whether the ground is a ban on telling the person, and not
// only a limit to what the person can demand: security, crime, and a statute
// that demands secrecy, such as the ban on tipping off (hvitvaskingsloven § 28).
func (k WithholdingKind) Silences() bool {
	return k == NationalSecurity || k == CrimeInvestigation || k == StatutorySecrecy
}

// Withholding says that national law exempts an item from access and
// information. It limits no other right. The zero Withholding raises nothing.
type Withholding struct {
	// Kind says on which ground.
	Kind WithholdingKind
	// Judged is the judgement that the ground is there.
	Judged Judgement
}

// Disclosure is one disclosure of an item.
type Disclosure struct {
	// To says what the recipient is.
	To lawfulbasis.Recipient
	// Name is who it is, as the person has a right to know (Art. 15(1)(c),
	// C-154/21).
	Name string
	// On is the day.
	On retention.When
	// Inquiry says whether an authority received it in a particular inquiry,
	// under law: such an authority is no recipient (Art. 4(9)).
	Inquiry Fact
}

// Disclosures is the list of everyone to whom an item was disclosed. The zero
// value is not said, which is not an empty list.
type Disclosures struct {
	list []Disclosure
	said bool
}

// AllDisclosures states that these are the disclosures of the item, and that
// there are no others. The list is kept, not copied.
func AllDisclosures(disclosures ...Disclosure) Disclosures {
	return Disclosures{list: disclosures, said: true}
}

// IsSaid reports whether anything was said; the zero value says nothing.
func (d Disclosures) IsSaid() bool { return d.said }

// All yields the disclosures.
func (d Disclosures) All() iter.Seq[Disclosure] { return slices.Values(d.list) }

// Equal reports whether the two say the same; it is for go-cmp.
func (d Disclosures) Equal(other Disclosures) bool {
	return d.said == other.said && slices.Equal(d.list, other.list)
}

// Operation is what is done with an item, as far as the rules on restricted
// data tell operations apart (Art. 18(2)). The zero value is not said, and is
// none of those that stay allowed.
//
// Do not reorder. New values go last.
type Operation uint8

const (
	_ Operation = iota
	// OrdinaryUse is any use that is none of those below: scoring, analysis,
	// marketing, valuation.
	OrdinaryUse
	// Storing keeps it and does nothing else.
	Storing
	// WithConsent is an operation to which the person has consented.
	WithConsent
	// PursuingClaim establishes, exercises or defends a legal claim, and needs
	// the item for it.
	PursuingClaim
	// ProtectingAnother protects the rights of another person, natural or
	// legal.
	ProtectingAnother
	// ServingPublicInterest serves an important public interest of the EEA or of
	// a state.
	ServingPublicInterest
)

var operations = enum.Table[Operation]{Kind: "operation", Tokens: []string{
	"", "ordinary-use", "storing", "with-consent", "pursuing-claim", "protecting-another", "serving-public-interest",
}}

// String returns the token of o, such as "storing", and "" for zero.
func (o Operation) String() string { return operations.String(o) }

// IsValid reports whether o is an operation, and not the zero value.
func (o Operation) IsValid() bool { return operations.Valid(o) }

// AppendText appends the token of o. It fails for a number outside the
// operations.
func (o Operation) AppendText(b []byte) ([]byte, error) { return operations.Append(b, o) }

// MarshalText returns the token of o. It fails for a number outside the
// operations.
func (o Operation) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Operation.String]; the empty text
// is the zero value.
func (o *Operation) UnmarshalText(text []byte) error { return operations.Unmarshal(o, text) }

// ParseOperation returns the operation with exactly that token.
func ParseOperation(token string) (Operation, error) { return operations.Parse(token) }

// StaysAllowed reports whether the operation stays allowed while an item is
// restricted, or an objection to its use is being decided (Art. 18(2)).
func (o Operation) StaysAllowed() bool { return o > OrdinaryUse && o.IsValid() }
