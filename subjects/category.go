package subjects

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
)

// Category says whose data it is: the part that a person plays, not who the
// person is. The zero value means "not said". One person may be in several
// categories, and then each datum belongs to the category it was gathered
// under.
//
// Do not reorder. New values go last.
type Category uint8

const (
	_ Category = iota
	// Debtor is the natural person whose debt is collected or managed, a sole
	// trader among them (N-40).
	Debtor
	// DebtorRepresentative represents a legal person that is the debtor; what
	// is about the legal person itself is not personal data (N-40, recital
	// 14).
	DebtorRepresentative
	// ClientRepresentative is a natural person who represents a client
	// (N-41).
	ClientRepresentative
	// Agent is a natural person who represents the controller towards others
	// (N-42).
	Agent
	// SupplierRepresentative is a contact person of a supplier (N-43).
	SupplierRepresentative
	// AuthorityRepresentative is a contact person of a public authority
	// (N-43).
	AuthorityRepresentative
	// Applicant has applied for a post and does not work for the controller
	// (N-44, N-53).
	Applicant
	// InternalApplicant works for the controller already and applies for
	// another post there, so that internal sources may tell of the person
	// (N-62).
	InternalApplicant
	// WebsiteVisitor uses the web site or an online service (N-44, N-66).
	WebsiteVisitor
	// PremisesVisitor comes to the controller's premises (N-44).
	PremisesVisitor
	// Contact is anyone else who gets in touch (N-44).
	Contact
	// CoDebtor owes the same debt together with a debtor; the clocks of one
	// do not move those of the other (gjeldsordningsloven § 3-2).
	CoDebtor
	// Guarantor answers for the debt of another (finansavtaleloven § 2-13
	// names guarantees; N-40 does not name guarantors).
	Guarantor
	// HouseholdMember is told of by a debtor who explains a family situation
	// (N-51).
	HouseholdMember
	// Referee gives a reference about an applicant (N-62).
	Referee
	// Employee works for the controller (N-44, N-65).
	Employee
	// FormerEmployee no longer works for the controller; mailbox and vetting
	// rules run from that day (FOR-2018-07-02-1108 § 4).
	FormerEmployee
	// MarketingContact receives marketing, courses or events without being a
	// client's representative (N-13, N-35).
	MarketingContact
	// EstateContact is an heir or another who acts for the estate of a dead
	// debtor: the dead are outside the regulation, the heirs are not
	// (inkassoloven § 28(4), recital 27).
	EstateContact
	// Complainant brings a complaint or a dispute without being a debtor
	// (N-15).
	Complainant
)

// Private-use values stand at the upper end, so that new values never meet them.
const firstPrivateCategory Category = 56

const privateCategories = 8

// PrivateCategory returns the private-use value number n, counted from 1 to 8:
// for what a program knows and this list does not. Its token is such as
// "private-1", and its meaning is the program's own. For any other n it returns
// zero, "not said".
func PrivateCategory(n int) Category {
	if n < 1 || n > privateCategories {
		return 0
	}
	return firstPrivateCategory + Category(n-1)
}

// IsPrivate reports whether c is a private-use value.
func (c Category) IsPrivate() bool {
	return c >= firstPrivateCategory && c < firstPrivateCategory+privateCategories
}

var categories = enum.Table[Category]{
	Kind: "data subject category",
	Tokens: []string{
		0:                        "",
		Debtor:                   "debtor",
		DebtorRepresentative:     "debtor-representative",
		ClientRepresentative:     "client-representative",
		Agent:                    "agent",
		SupplierRepresentative:   "supplier-representative",
		AuthorityRepresentative:  "authority-representative",
		Applicant:                "applicant",
		InternalApplicant:        "internal-applicant",
		WebsiteVisitor:           "website-visitor",
		PremisesVisitor:          "premises-visitor",
		Contact:                  "contact",
		CoDebtor:                 "co-debtor",
		Guarantor:                "guarantor",
		HouseholdMember:          "household-member",
		Referee:                  "referee",
		Employee:                 "employee",
		FormerEmployee:           "former-employee",
		MarketingContact:         "marketing-contact",
		EstateContact:            "estate-contact",
		Complainant:              "complainant",
		firstPrivateCategory:     "private-1",
		firstPrivateCategory + 1: "private-2",
		firstPrivateCategory + 2: "private-3",
		firstPrivateCategory + 3: "private-4",
		firstPrivateCategory + 4: "private-5",
		firstPrivateCategory + 5: "private-6",
		firstPrivateCategory + 6: "private-7",
		firstPrivateCategory + 7: "private-8",
	},
}

// ParseCategory returns the value whose token is exactly text, such as
// "debtor". The empty text is an error.
func ParseCategory(text string) (Category, error) { return categories.Parse(text) }

// IsValid reports whether c is a value of this list: not zero, and not a
// number that no value has.
func (c Category) IsValid() bool { return categories.Valid(c) }

// String returns the token of c, such as "debtor", or "" for zero.
func (c Category) String() string { return categories.String(c) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (c Category) AppendText(text []byte) ([]byte, error) { return categories.Append(text, c) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Category.AppendText].
func (c Category) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (c *Category) UnmarshalText(text []byte) error { return categories.Unmarshal(c, text) }

// CategorySet is a set of categories of data subjects.
//
// The zero value is the empty set. Sets can be compared with ==. A set built
// from something that is not a value of [Category] is not valid and stays so
// through every operation: see [CategorySet.IsValid].
type CategorySet struct{ bits enum.Bits }

// CategoriesOf returns the set of the given values. Zero, or a number that no
// value has, makes the set invalid instead of smaller.
func CategoriesOf(values ...Category) CategorySet {
	return CategorySet{enum.BitsOf(&categories, values)}
}

// AllCategories returns the set of every value, private-use values included.
func AllCategories() CategorySet { return CategorySet{enum.AllBits(&categories)} }

// ParseCategorySet returns the set whose members text names with commas between
// them, such as "debtor,co-debtor". The order is free. The empty text is the empty
// set; an unknown token and a token named twice are errors.
func ParseCategorySet(text string) (CategorySet, error) {
	b, err := enum.ParseSet(&categories, text)
	return CategorySet{b}, err
}

// Has reports whether v is a member. Zero never is.
func (s CategorySet) Has(v Category) bool { return s.bits.Has(uint8(v)) }

// ContainsAll reports whether every member of other is a member of s. That is
// so for every s when other is empty.
func (s CategorySet) ContainsAll(other CategorySet) bool { return s.bits.ContainsAll(other.bits) }

// Intersects reports whether s and other share a member.
func (s CategorySet) Intersects(other CategorySet) bool { return s.bits.Intersects(other.bits) }

// Union returns the members of s and of other.
func (s CategorySet) Union(other CategorySet) CategorySet {
	return CategorySet{s.bits.Union(other.bits)}
}

// Intersect returns the members that s and other share.
func (s CategorySet) Intersect(other CategorySet) CategorySet {
	return CategorySet{s.bits.Intersect(other.bits)}
}

// Without returns the members of s that are not members of other.
func (s CategorySet) Without(other CategorySet) CategorySet {
	return CategorySet{s.bits.Without(other.bits)}
}

// IsEmpty reports whether s has no member.
func (s CategorySet) IsEmpty() bool { return s.bits.IsEmpty() }

// IsValid reports whether s was built from values of [Category] only. The empty
// set is valid.
func (s CategorySet) IsValid() bool { return s.bits.IsValid() }

// Len returns the number of members.
func (s CategorySet) Len() int { return s.bits.Len() }

// All yields the members in the order of the list.
func (s CategorySet) All() iter.Seq[Category] { return enum.Members[Category](s.bits) }

// Equal reports whether the two are the same; it is == for go-cmp.
func (s CategorySet) Equal(other CategorySet) bool { return s == other }

// String returns the tokens of the members in the order of the list with commas
// between them, and "" for the empty set. It begins with "?" when s is not
// valid.
func (s CategorySet) String() string { return enum.SetString(&categories, s.bits) }

// AppendText implements [encoding.TextAppender]. A set that is not valid is an
// error.
func (s CategorySet) AppendText(text []byte) ([]byte, error) {
	return enum.AppendSet(&categories, text, s.bits)
}

// MarshalText implements [encoding.TextMarshaler] with the text of
// [CategorySet.AppendText].
func (s CategorySet) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] with the rules of
// [ParseCategorySet]. On an error s keeps its value.
func (s *CategorySet) UnmarshalText(text []byte) error {
	parsed, err := ParseCategorySet(string(text))
	if err != nil {
		return err
	}
	*s = parsed
	return nil
}
