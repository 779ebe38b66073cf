package lawfulbasis

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
)

// Recipient says to whom personal data is disclosed (Art. 4(9)). The zero
// value means "not said". Whether a recipient is outside the EEA is a fact of
// its own, not a kind of recipient.
//
// Do not reorder. New values go last.
type Recipient uint8

const (
	_ Recipient = iota
	// ToClient is to the client whose claim is collected or followed up
	// (N-05, N-70; inkassoloven § 15).
	ToClient
	// ToProcessor is to one who processes on the controller's behalf under an
	// agreement (N-06, N-71; Art. 28).
	ToProcessor
	// ToAgent is to one who represents the controller (N-71).
	ToAgent
	// ToLawyer is to a lawyer or legal adviser (N-71, N-73).
	ToLawyer
	// ToSupplier is to a supplier who is no processor (N-71).
	ToSupplier
	// ToBank is to a bank (N-71).
	ToBank
	// ToAdviser is to an external adviser or consultant (N-71).
	ToAdviser
	// ToCreditBureau is to credit information activity (N-72;
	// kredittopplysningsloven §§ 10 and 11).
	ToCreditBureau
	// ToPublicRegister is to a public register (N-72).
	ToPublicRegister
	// ToConciliationBoard is to the forliksråd (N-73).
	ToConciliationBoard
	// ToEnforcementAuthority is to the namsmann (N-73).
	ToEnforcementAuthority
	// ToCourt is to a court or another judicial body (N-73).
	ToCourt
	// ToBankruptcyEstate is to the trustee of a bankruptcy estate (N-73).
	ToBankruptcyEstate
	// ToEmployer is to the debtor's employer; attachment of earnings no
	// longer runs that way since 2026 (N-73; tvangsfullbyrdelsesloven §
	// 7-28).
	ToEmployer
	// ToWelfareOffice is to NAV; see ToEmployer (N-73).
	ToWelfareOffice
	// ToCollectionAuthority is to Innkrevingsmyndigheten, through which
	// attachment of earnings runs (tvangsfullbyrdelsesloven § 7-28).
	ToCollectionAuthority
	// ToEconomicCrimeAuthority is to Økokrim (N-74; inkassoloven § 28(3)).
	ToEconomicCrimeAuthority
	// ToPolice is to the police or the prosecuting authority
	// (FOR-2018-07-02-1107 § 5).
	ToPolice
	// ToSupervisoryAuthority is to Datatilsynet or Finanstilsynet (N-16,
	// N-81; Art. 58(1)(e)).
	ToSupervisoryAuthority
	// ToOtherAuthority is to another authority when a law demands it (N-16,
	// N-74).
	ToOtherAuthority
	// ToGroupCompany is to another company of the group, which is a recipient
	// like any other (N-75).
	ToGroupCompany
	// ToPortfolioBuyer is to one who buys claims, before or after the sale
	// (N-04, N-12).
	ToPortfolioBuyer
	// ToJointController is to one who decides together with the controller
	// (Art. 26).
	ToJointController
	// ToDataSubject is to the person, whom Art. 15 serves (N-90).
	ToDataSubject
	// ToRepresentative is to one who acts for the person with authority (Art.
	// 12(6)).
	ToRepresentative
	// ToCoDebtor is to one who owes the same debt (inkassoloven § 28(1)).
	ToCoDebtor
	// ToComplaintsBoard is to the board that hears complaints about
	// collection (inkassoloven § 22).
	ToComplaintsBoard
	// ToAuditor is to the controller's auditor (N-16).
	ToAuditor
	// ToByPassedApplicant is to an applicant who asks about the one who was
	// hired (likestillings- og diskrimineringsloven § 31).
	ToByPassedApplicant
	// ToReferee is to one who is asked for a reference (N-62).
	ToReferee
	// ToPublic is to anyone.
	ToPublic
	// ToOwnStaff is to those who work for the controller under its authority,
	// which is no disclosure to another (Art. 29, 32(4)).
	ToOwnStaff
	// ToForeignAuthority is to an authority or court outside the EEA (Art. 48).
	ToForeignAuthority
	// ToThirdParty is to a third party of whom no other value speaks: neither the
	// person, nor the controller, nor a processor, nor who works under their
	// authority (Art. 4(10)). Such are a neighbour, a journalist, an association. One
	// whom nobody has identified yet is not said, which is the zero value.
	ToThirdParty
)

var recipients = enum.Table[Recipient]{
	Kind: "recipient",
	Tokens: []string{
		0:                        "",
		ToClient:                 "to-client",
		ToProcessor:              "to-processor",
		ToAgent:                  "to-agent",
		ToLawyer:                 "to-lawyer",
		ToSupplier:               "to-supplier",
		ToBank:                   "to-bank",
		ToAdviser:                "to-adviser",
		ToCreditBureau:           "to-credit-bureau",
		ToPublicRegister:         "to-public-register",
		ToConciliationBoard:      "to-conciliation-board",
		ToEnforcementAuthority:   "to-enforcement-authority",
		ToCourt:                  "to-court",
		ToBankruptcyEstate:       "to-bankruptcy-estate",
		ToEmployer:               "to-employer",
		ToWelfareOffice:          "to-welfare-office",
		ToCollectionAuthority:    "to-collection-authority",
		ToEconomicCrimeAuthority: "to-economic-crime-authority",
		ToPolice:                 "to-police",
		ToSupervisoryAuthority:   "to-supervisory-authority",
		ToOtherAuthority:         "to-other-authority",
		ToGroupCompany:           "to-group-company",
		ToPortfolioBuyer:         "to-portfolio-buyer",
		ToJointController:        "to-joint-controller",
		ToDataSubject:            "to-data-subject",
		ToRepresentative:         "to-representative",
		ToCoDebtor:               "to-co-debtor",
		ToComplaintsBoard:        "to-complaints-board",
		ToAuditor:                "to-auditor",
		ToByPassedApplicant:      "to-by-passed-applicant",
		ToReferee:                "to-referee",
		ToPublic:                 "to-public",
		ToOwnStaff:               "to-own-staff",
		ToForeignAuthority:       "to-foreign-authority",
		ToThirdParty:             "to-third-party",
	},
}

// ParseRecipient returns the value whose token is exactly text, such as
// "to-client". The empty text is an error.
func ParseRecipient(text string) (Recipient, error) { return recipients.Parse(text) }

// IsValid reports whether r is a value of this list: not zero, and not a
// number that no value has.
func (r Recipient) IsValid() bool { return recipients.Valid(r) }

// String returns the token of r, such as "to-client", or "" for zero.
func (r Recipient) String() string { return recipients.String(r) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (r Recipient) AppendText(text []byte) ([]byte, error) { return recipients.Append(text, r) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Recipient.AppendText].
func (r Recipient) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (r *Recipient) UnmarshalText(text []byte) error { return recipients.Unmarshal(r, text) }

// RecipientSet is a set of recipients.
//
// The zero value is the empty set. Sets can be compared with ==. A set built
// from something that is not a value of [Recipient] is not valid and stays so
// through every operation: see [RecipientSet.IsValid].
type RecipientSet struct{ bits enum.Bits }

// RecipientsOf returns the set of the given values. Zero, or a number that no
// value has, makes the set invalid instead of smaller.
func RecipientsOf(values ...Recipient) RecipientSet {
	return RecipientSet{enum.BitsOf(&recipients, values)}
}

// AllRecipients returns the set of every value.
func AllRecipients() RecipientSet { return RecipientSet{enum.AllBits(&recipients)} }

// ParseRecipientSet returns the set whose members text names with commas between
// them, such as "to-client,to-court". The order is free. The empty text is the empty
// set; an unknown token and a token named twice are errors.
func ParseRecipientSet(text string) (RecipientSet, error) {
	b, err := enum.ParseSet(&recipients, text)
	return RecipientSet{b}, err
}

// Has reports whether v is a member. Zero never is.
func (s RecipientSet) Has(v Recipient) bool { return s.bits.Has(uint8(v)) }

// ContainsAll reports whether every member of other is a member of s. That is
// so for every s when other is empty.
func (s RecipientSet) ContainsAll(other RecipientSet) bool { return s.bits.ContainsAll(other.bits) }

// Intersects reports whether s and other share a member.
func (s RecipientSet) Intersects(other RecipientSet) bool { return s.bits.Intersects(other.bits) }

// Union returns the members of s and of other.
func (s RecipientSet) Union(other RecipientSet) RecipientSet {
	return RecipientSet{s.bits.Union(other.bits)}
}

// Intersect returns the members that s and other share.
func (s RecipientSet) Intersect(other RecipientSet) RecipientSet {
	return RecipientSet{s.bits.Intersect(other.bits)}
}

// Without returns the members of s that are not members of other.
func (s RecipientSet) Without(other RecipientSet) RecipientSet {
	return RecipientSet{s.bits.Without(other.bits)}
}

// IsEmpty reports whether s has no member.
func (s RecipientSet) IsEmpty() bool { return s.bits.IsEmpty() }

// IsValid reports whether s was built from values of [Recipient] only. The empty
// set is valid.
func (s RecipientSet) IsValid() bool { return s.bits.IsValid() }

// Len returns the number of members.
func (s RecipientSet) Len() int { return s.bits.Len() }

// All yields the members in the order of the list.
func (s RecipientSet) All() iter.Seq[Recipient] { return enum.Members[Recipient](s.bits) }

// Equal reports whether the two are the same; it is == for go-cmp.
func (s RecipientSet) Equal(other RecipientSet) bool { return s == other }

// String returns the tokens of the members in the order of the list with commas
// between them, and "" for the empty set. It begins with "?" when s is not
// valid.
func (s RecipientSet) String() string { return enum.SetString(&recipients, s.bits) }

// AppendText implements [encoding.TextAppender]. A set that is not valid is an
// error.
func (s RecipientSet) AppendText(text []byte) ([]byte, error) {
	return enum.AppendSet(&recipients, text, s.bits)
}

// MarshalText implements [encoding.TextMarshaler] with the text of
// [RecipientSet.AppendText].
func (s RecipientSet) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] with the rules of
// [ParseRecipientSet]. On an error s keeps its value.
func (s *RecipientSet) UnmarshalText(text []byte) error {
	parsed, err := ParseRecipientSet(string(text))
	if err != nil {
		return err
	}
	*s = parsed
	return nil
}
