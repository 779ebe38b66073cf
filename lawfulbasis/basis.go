package lawfulbasis

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// Basis is a ground of Art. 6(1) on which processing is lawful. The zero
// value means "not said", which makes nothing lawful.
//
// Do not reorder. New values go last.
type Basis uint8

const (
	_ Basis = iota
	// Consent is the person's consent to specific purposes (Art. 6(1)(a),
	// N-24).
	Consent
	// Contract is necessity for a contract to which the person is party, or
	// for steps at the person's request before one (Art. 6(1)(b), N-20).
	Contract
	// LegalObligation is necessity for a duty that a law lays on the
	// controller (Art. 6(1)(c) and (3), N-21).
	LegalObligation
	// VitalInterests is necessity to protect somebody's life or physical
	// integrity (Art. 6(1)(d), N-23).
	VitalInterests
	// PublicTask is necessity for a task in the public interest or official
	// authority, with a basis in law (Art. 6(1)(e) and (3), N-22).
	PublicTask
	// LegitimateInterests is necessity for an interest that the person's own
	// does not override (Art. 6(1)(f), N-23).
	LegitimateInterests
)

var bases = enum.Table[Basis]{
	Kind: "lawful basis",
	Tokens: []string{
		0:                   "",
		Consent:             "consent",
		Contract:            "contract",
		LegalObligation:     "legal-obligation",
		VitalInterests:      "vital-interests",
		PublicTask:          "public-task",
		LegitimateInterests: "legitimate-interests",
	},
}

// ParseBasis returns the value whose token is exactly text, such as
// "consent". The empty text is an error.
func ParseBasis(text string) (Basis, error) { return bases.Parse(text) }

// IsValid reports whether b is a value of this list: not zero, and not a
// number that no value has.
func (b Basis) IsValid() bool { return bases.Valid(b) }

// String returns the token of b, such as "consent", or "" for zero.
func (b Basis) String() string { return bases.String(b) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (b Basis) AppendText(text []byte) ([]byte, error) { return bases.Append(text, b) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Basis.AppendText].
func (b Basis) MarshalText() ([]byte, error) { return b.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (b *Basis) UnmarshalText(text []byte) error { return bases.Unmarshal(b, text) }

// Provision returns the point of Art. 6(1) that b stands for, and the zero
// Provision for zero and for a number that no basis has.
func (b Basis) Provision() law.Provision {
	if !b.IsValid() {
		return law.Provision{}
	}
	return law.Article(6).Paragraph(1).Point('a' + byte(b-Consent))
}

// NeedsLaw reports whether b holds only with a basis in Union, EEA or national
// law that is named (Art. 6(3)).
func (b Basis) NeedsLaw() bool { return b == LegalObligation || b == PublicTask }

// BasisSet is a set of lawful bases.
//
// The zero value is the empty set. Sets can be compared with ==. A set built
// from something that is not a value of [Basis] is not valid and stays so
// through every operation: see [BasisSet.IsValid].
type BasisSet struct{ bits enum.Bits }

// BasesOf returns the set of the given values. Zero, or a number that no
// value has, makes the set invalid instead of smaller.
func BasesOf(values ...Basis) BasisSet { return BasisSet{enum.BitsOf(&bases, values)} }

// AllBases returns the set of every value.
func AllBases() BasisSet { return BasisSet{enum.AllBits(&bases)} }

// ParseBasisSet returns the set whose members text names with commas between
// them, such as "contract,legal-obligation". The order is free. The empty text is the empty
// set; an unknown token and a token named twice are errors.
func ParseBasisSet(text string) (BasisSet, error) {
	b, err := enum.ParseSet(&bases, text)
	return BasisSet{b}, err
}

// Has reports whether v is a member. Zero never is.
func (s BasisSet) Has(v Basis) bool { return s.bits.Has(uint8(v)) }

// ContainsAll reports whether every member of other is a member of s. That is
// so for every s when other is empty.
func (s BasisSet) ContainsAll(other BasisSet) bool { return s.bits.ContainsAll(other.bits) }

// Intersects reports whether s and other share a member.
func (s BasisSet) Intersects(other BasisSet) bool { return s.bits.Intersects(other.bits) }

// Union returns the members of s and of other.
func (s BasisSet) Union(other BasisSet) BasisSet { return BasisSet{s.bits.Union(other.bits)} }

// Intersect returns the members that s and other share.
func (s BasisSet) Intersect(other BasisSet) BasisSet { return BasisSet{s.bits.Intersect(other.bits)} }

// Without returns the members of s that are not members of other.
func (s BasisSet) Without(other BasisSet) BasisSet { return BasisSet{s.bits.Without(other.bits)} }

// IsEmpty reports whether s has no member.
func (s BasisSet) IsEmpty() bool { return s.bits.IsEmpty() }

// IsValid reports whether s was built from values of [Basis] only. The empty
// set is valid.
func (s BasisSet) IsValid() bool { return s.bits.IsValid() }

// Len returns the number of members.
func (s BasisSet) Len() int { return s.bits.Len() }

// All yields the members in the order of the list.
func (s BasisSet) All() iter.Seq[Basis] { return enum.Members[Basis](s.bits) }

// Equal reports whether the two are the same; it is == for go-cmp.
func (s BasisSet) Equal(other BasisSet) bool { return s == other }

// String returns the tokens of the members in the order of the list with commas
// between them, and "" for the empty set. It begins with "?" when s is not
// valid.
func (s BasisSet) String() string { return enum.SetString(&bases, s.bits) }

// AppendText implements [encoding.TextAppender]. A set that is not valid is an
// error.
func (s BasisSet) AppendText(text []byte) ([]byte, error) {
	return enum.AppendSet(&bases, text, s.bits)
}

// MarshalText implements [encoding.TextMarshaler] with the text of
// [BasisSet.AppendText].
func (s BasisSet) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] with the rules of
// [ParseBasisSet]. On an error s keeps its value.
func (s *BasisSet) UnmarshalText(text []byte) error {
	parsed, err := ParseBasisSet(string(text))
	if err != nil {
		return err
	}
	*s = parsed
	return nil
}
