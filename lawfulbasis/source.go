package lawfulbasis

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
)

// Source says from where personal data was obtained. The zero value means
// "not said".
//
// Do not reorder. New values go last.
type Source uint8

const (
	_ Source = iota
	// FromDataSubject is from the person, in calls, letters, forms or an
	// application (N-60, N-62).
	FromDataSubject
	// FromClient is from the client with the assignment and while it runs
	// (N-60).
	FromClient
	// FromOwnHistory is from what the controller holds of earlier cases, a
	// further purpose (N-60, N-67).
	FromOwnHistory
	// FromCreditBureau is from credit information activity (N-61).
	FromCreditBureau
	// FromPopulationRegister is from Folkeregisteret (N-61).
	FromPopulationRegister
	// FromTaxAuthority is from Skatteetaten (N-61).
	FromTaxAuthority
	// FromPostalService is from Posten (N-61).
	FromPostalService
	// FromBusinessRegisters is from Brønnøysundregistrene (N-61).
	FromBusinessRegisters
	// FromLandRegister is from Kartverket (N-61).
	FromLandRegister
	// FromDirectoryService is from telephone and address web sites (N-61).
	FromDirectoryService
	// FromInternalSources is from within the controller's own organisation,
	// about internal candidates (N-62).
	FromInternalSources
	// FromTests is from tests of skills and personality (N-62).
	FromTests
	// FromReferee is from people an applicant worked with (N-62).
	FromReferee
	// FromSocialMedia is from social media (N-62).
	FromSocialMedia
	// FromCookies is from what is stored in a visitor's equipment (N-63).
	FromCookies
	// FromOriginalCreditor is from the creditor who transferred the claim
	// (N-64).
	FromOriginalCreditor
	// FromRelations is from dealing with clients, suppliers and employees
	// (N-65).
	FromRelations
	// FromVisitors is from people who get in touch or visit (N-65).
	FromVisitors
	// FromOnlineServices is from the use of web pages and online services
	// (N-66).
	FromOnlineServices
	// FromOtherPublicRegister is from a public register not named above
	// (N-67).
	FromOtherPublicRegister
	// FromOtherSource is from a source that nobody has named; Art. 14(2)(f)
	// asks for the name (N-67).
	FromOtherSource
	// FromGroupCompany is from another company of the group (N-75).
	FromGroupCompany
	// FromCourtOrEnforcement is from a court, conciliation board or
	// enforcement authority (N-73).
	FromCourtOrEnforcement
	// FromDebtRegister is from a debt information undertaking, which may not
	// serve a collector (gjeldsinformasjonsloven § 12).
	FromDebtRegister
	// FromPublicWeb is from open web pages other than social media and
	// directories (Art. 14).
	FromPublicWeb
	// FromRepresentative is from one who acts for the person: guardian,
	// lawyer, debt adviser (N-60).
	FromRepresentative
	// FromCamera is from camera surveillance (FOR-2018-07-02-1107 § 6).
	FromCamera
	// FromRecruiter is from a recruiting firm or a job portal (Art. 14; N-62
	// names none).
	FromRecruiter
)

var sources = enum.Table[Source]{
	Kind: "source",
	Tokens: []string{
		0:                       "",
		FromDataSubject:         "from-data-subject",
		FromClient:              "from-client",
		FromOwnHistory:          "from-own-history",
		FromCreditBureau:        "from-credit-bureau",
		FromPopulationRegister:  "from-population-register",
		FromTaxAuthority:        "from-tax-authority",
		FromPostalService:       "from-postal-service",
		FromBusinessRegisters:   "from-business-registers",
		FromLandRegister:        "from-land-register",
		FromDirectoryService:    "from-directory-service",
		FromInternalSources:     "from-internal-sources",
		FromTests:               "from-tests",
		FromReferee:             "from-referee",
		FromSocialMedia:         "from-social-media",
		FromCookies:             "from-cookies",
		FromOriginalCreditor:    "from-original-creditor",
		FromRelations:           "from-relations",
		FromVisitors:            "from-visitors",
		FromOnlineServices:      "from-online-services",
		FromOtherPublicRegister: "from-other-public-register",
		FromOtherSource:         "from-other-source",
		FromGroupCompany:        "from-group-company",
		FromCourtOrEnforcement:  "from-court-or-enforcement",
		FromDebtRegister:        "from-debt-register",
		FromPublicWeb:           "from-public-web",
		FromRepresentative:      "from-representative",
		FromCamera:              "from-camera",
		FromRecruiter:           "from-recruiter",
	},
}

// ParseSource returns the value whose token is exactly text, such as
// "from-data-subject". The empty text is an error.
func ParseSource(text string) (Source, error) { return sources.Parse(text) }

// IsValid reports whether s is a value of this list: not zero, and not a
// number that no value has.
func (s Source) IsValid() bool { return sources.Valid(s) }

// String returns the token of s, such as "from-data-subject", or "" for zero.
func (s Source) String() string { return sources.String(s) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (s Source) AppendText(text []byte) ([]byte, error) { return sources.Append(text, s) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Source.AppendText].
func (s Source) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (s *Source) UnmarshalText(text []byte) error { return sources.Unmarshal(s, text) }

// IsDataSubject reports whether data from s is collected from the person, so
// that Art. 13 and not Art. 14 says what the person must be told: from the
// person's own words, tests and conduct. It is false for zero.
func (s Source) IsDataSubject() bool {
	switch s {
	case FromDataSubject, FromTests, FromCookies, FromVisitors, FromOnlineServices, FromCamera:
		return true
	default:
		return false
	}
}

// SourceSet is a set of sources.
//
// The zero value is the empty set. Sets can be compared with ==. A set built
// from something that is not a value of [Source] is not valid and stays so
// through every operation: see [SourceSet.IsValid].
type SourceSet struct{ bits enum.Bits }

// SourcesOf returns the set of the given values. Zero, or a number that no
// value has, makes the set invalid instead of smaller.
func SourcesOf(values ...Source) SourceSet { return SourceSet{enum.BitsOf(&sources, values)} }

// AllSources returns the set of every value.
func AllSources() SourceSet { return SourceSet{enum.AllBits(&sources)} }

// ParseSourceSet returns the set whose members text names with commas between
// them, such as "from-client,from-data-subject". The order is free. The empty text is the empty
// set; an unknown token and a token named twice are errors.
func ParseSourceSet(text string) (SourceSet, error) {
	b, err := enum.ParseSet(&sources, text)
	return SourceSet{b}, err
}

// Has reports whether v is a member. Zero never is.
func (s SourceSet) Has(v Source) bool { return s.bits.Has(uint8(v)) }

// ContainsAll reports whether every member of other is a member of s. That is
// so for every s when other is empty.
func (s SourceSet) ContainsAll(other SourceSet) bool { return s.bits.ContainsAll(other.bits) }

// Intersects reports whether s and other share a member.
func (s SourceSet) Intersects(other SourceSet) bool { return s.bits.Intersects(other.bits) }

// Union returns the members of s and of other.
func (s SourceSet) Union(other SourceSet) SourceSet { return SourceSet{s.bits.Union(other.bits)} }

// Intersect returns the members that s and other share.
func (s SourceSet) Intersect(other SourceSet) SourceSet {
	return SourceSet{s.bits.Intersect(other.bits)}
}

// Without returns the members of s that are not members of other.
func (s SourceSet) Without(other SourceSet) SourceSet { return SourceSet{s.bits.Without(other.bits)} }

// IsEmpty reports whether s has no member.
func (s SourceSet) IsEmpty() bool { return s.bits.IsEmpty() }

// IsValid reports whether s was built from values of [Source] only. The empty
// set is valid.
func (s SourceSet) IsValid() bool { return s.bits.IsValid() }

// Len returns the number of members.
func (s SourceSet) Len() int { return s.bits.Len() }

// All yields the members in the order of the list.
func (s SourceSet) All() iter.Seq[Source] { return enum.Members[Source](s.bits) }

// Equal reports whether the two are the same; it is == for go-cmp.
func (s SourceSet) Equal(other SourceSet) bool { return s == other }

// String returns the tokens of the members in the order of the list with commas
// between them, and "" for the empty set. It begins with "?" when s is not
// valid.
func (s SourceSet) String() string { return enum.SetString(&sources, s.bits) }

// AppendText implements [encoding.TextAppender]. A set that is not valid is an
// error.
func (s SourceSet) AppendText(text []byte) ([]byte, error) {
	return enum.AppendSet(&sources, text, s.bits)
}

// MarshalText implements [encoding.TextMarshaler] with the text of
// [SourceSet.AppendText].
func (s SourceSet) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] with the rules of
// [ParseSourceSet]. On an error s keeps its value.
func (s *SourceSet) UnmarshalText(text []byte) error {
	parsed, err := ParseSourceSet(string(text))
	if err != nil {
		return err
	}
	*s = parsed
	return nil
}
