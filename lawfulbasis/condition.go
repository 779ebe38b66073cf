package lawfulbasis

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// Condition is a condition of Art. 9(2) under which special categories of
// data may be processed, beside a basis and never instead of one. The zero
// value means "not said".
//
// Do not reorder. New values go last.
type Condition uint8

const (
	_ Condition = iota
	// ExplicitConsent is consent that is explicit and to specified purposes
	// (Art. 9(2)(a)).
	ExplicitConsent
	// EmploymentAndSocialLaw is necessity for duties or rights in the field
	// of employment, social security and social protection law (Art. 9(2)(b),
	// personopplysningsloven § 6).
	EmploymentAndSocialLaw
	// IncapableOfConsent is necessity for vital interests where the person
	// cannot consent (Art. 9(2)(c)).
	IncapableOfConsent
	// NonProfitBody is the activity of a political, philosophical, religious
	// or trade-union body about its own (Art. 9(2)(d)).
	NonProfitBody
	// MadePublic is data that the person has manifestly made public (Art.
	// 9(2)(e)).
	MadePublic
	// ClaimsOrCourts is necessity for legal claims, or for courts acting as
	// such (Art. 9(2)(f)).
	ClaimsOrCourts
	// SubstantialPublicInterest is a substantial public interest with a basis
	// in law (Art. 9(2)(g), personopplysningsloven § 7).
	SubstantialPublicInterest
	// HealthCare is preventive or occupational medicine, diagnosis, care and
	// treatment (Art. 9(2)(h)).
	HealthCare
	// PublicHealthInterest is a public interest in public health with a basis
	// in law (Art. 9(2)(i)).
	PublicHealthInterest
	// ArchivingOrResearch is archiving in the public interest, research or
	// statistics with a basis in law (Art. 9(2)(j), personopplysningsloven §
	// 9).
	ArchivingOrResearch
)

var conditions = enum.Table[Condition]{
	Kind: "condition for special categories",
	Tokens: []string{
		0:                         "",
		ExplicitConsent:           "explicit-consent",
		EmploymentAndSocialLaw:    "employment-and-social-law",
		IncapableOfConsent:        "incapable-of-consent",
		NonProfitBody:             "non-profit-body",
		MadePublic:                "made-public",
		ClaimsOrCourts:            "claims-or-courts",
		SubstantialPublicInterest: "substantial-public-interest",
		HealthCare:                "health-care",
		PublicHealthInterest:      "public-health-interest",
		ArchivingOrResearch:       "archiving-or-research",
	},
}

// ParseCondition returns the value whose token is exactly text, such as
// "explicit-consent". The empty text is an error.
func ParseCondition(text string) (Condition, error) { return conditions.Parse(text) }

// IsValid reports whether c is a value of this list: not zero, and not a
// number that no value has.
func (c Condition) IsValid() bool { return conditions.Valid(c) }

// String returns the token of c, such as "explicit-consent", or "" for zero.
func (c Condition) String() string { return conditions.String(c) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (c Condition) AppendText(text []byte) ([]byte, error) { return conditions.Append(text, c) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Condition.AppendText].
func (c Condition) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (c *Condition) UnmarshalText(text []byte) error { return conditions.Unmarshal(c, text) }

// Provision returns the point of Art. 9(2) that c stands for, and the zero
// Provision for zero and for a number that no condition has.
func (c Condition) Provision() law.Provision {
	if !c.IsValid() {
		return law.Provision{}
	}
	return law.Article(9).Paragraph(2).Point('a' + byte(c-ExplicitConsent))
}

// NeedsLaw reports whether c holds only with a basis in Union, EEA or national
// law that is named: points (b), (g), (i) and (j) of Art. 9(2). For (b) a
// collective agreement under such law will do. Point (h) also needs no law where
// there is a contract with a health professional, so it is false for that.
func (c Condition) NeedsLaw() bool {
	switch c {
	case EmploymentAndSocialLaw, SubstantialPublicInterest, PublicHealthInterest, ArchivingOrResearch:
		return true
	default:
		return false
	}
}

// ConditionSet is a set of conditions for special categories.
//
// The zero value is the empty set. Sets can be compared with ==. A set built
// from something that is not a value of [Condition] is not valid and stays so
// through every operation: see [ConditionSet.IsValid].
type ConditionSet struct{ bits enum.Bits }

// ConditionsOf returns the set of the given values. Zero, or a number that no
// value has, makes the set invalid instead of smaller.
func ConditionsOf(values ...Condition) ConditionSet {
	return ConditionSet{enum.BitsOf(&conditions, values)}
}

// AllConditions returns the set of every value.
func AllConditions() ConditionSet { return ConditionSet{enum.AllBits(&conditions)} }

// ParseConditionSet returns the set whose members text names with commas between
// them, such as "explicit-consent". The order is free. The empty text is the empty
// set; an unknown token and a token named twice are errors.
func ParseConditionSet(text string) (ConditionSet, error) {
	b, err := enum.ParseSet(&conditions, text)
	return ConditionSet{b}, err
}

// Has reports whether v is a member. Zero never is.
func (s ConditionSet) Has(v Condition) bool { return s.bits.Has(uint8(v)) }

// ContainsAll reports whether every member of other is a member of s. That is
// so for every s when other is empty.
func (s ConditionSet) ContainsAll(other ConditionSet) bool { return s.bits.ContainsAll(other.bits) }

// Intersects reports whether s and other share a member.
func (s ConditionSet) Intersects(other ConditionSet) bool { return s.bits.Intersects(other.bits) }

// Union returns the members of s and of other.
func (s ConditionSet) Union(other ConditionSet) ConditionSet {
	return ConditionSet{s.bits.Union(other.bits)}
}

// Intersect returns the members that s and other share.
func (s ConditionSet) Intersect(other ConditionSet) ConditionSet {
	return ConditionSet{s.bits.Intersect(other.bits)}
}

// Without returns the members of s that are not members of other.
func (s ConditionSet) Without(other ConditionSet) ConditionSet {
	return ConditionSet{s.bits.Without(other.bits)}
}

// IsEmpty reports whether s has no member.
func (s ConditionSet) IsEmpty() bool { return s.bits.IsEmpty() }

// IsValid reports whether s was built from values of [Condition] only. The empty
// set is valid.
func (s ConditionSet) IsValid() bool { return s.bits.IsValid() }

// Len returns the number of members.
func (s ConditionSet) Len() int { return s.bits.Len() }

// All yields the members in the order of the list.
func (s ConditionSet) All() iter.Seq[Condition] { return enum.Members[Condition](s.bits) }

// Equal reports whether the two are the same; it is == for go-cmp.
func (s ConditionSet) Equal(other ConditionSet) bool { return s == other }

// String returns the tokens of the members in the order of the list with commas
// between them, and "" for the empty set. It begins with "?" when s is not
// valid.
func (s ConditionSet) String() string { return enum.SetString(&conditions, s.bits) }

// AppendText implements [encoding.TextAppender]. A set that is not valid is an
// error.
func (s ConditionSet) AppendText(text []byte) ([]byte, error) {
	return enum.AppendSet(&conditions, text, s.bits)
}

// MarshalText implements [encoding.TextMarshaler] with the text of
// [ConditionSet.AppendText].
func (s ConditionSet) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] with the rules of
// [ParseConditionSet]. On an error s keeps its value.
func (s *ConditionSet) UnmarshalText(text []byte) error {
	parsed, err := ParseConditionSet(string(text))
	if err != nil {
		return err
	}
	*s = parsed
	return nil
}
