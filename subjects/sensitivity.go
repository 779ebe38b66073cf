package subjects

import (
	"github.com/personvern/personvern/internal/enum"
)

// Sensitivity says how the law guards a kind of data. The zero value means
// "not said". The values are names and not degrees: national identity
// numbers, special categories and criminal data each have rules of their own.
//
// Do not reorder. New values go last.
type Sensitivity uint8

const (
	_ Sensitivity = iota
	// Ordinary data needs a basis under Art. 6(1) and nothing more.
	Ordinary
	// Confidential data is confidential by nature without being a special
	// category: it weighs in every balancing (N-51).
	Confidential
	// NationalIdentifier data identifies unequivocally, and needs both a real
	// need for secure identification and a method necessary to reach it (Art.
	// 87, personopplysningsloven § 12).
	NationalIdentifier
	// Special data is in the list of Art. 9(1): it needs a condition of Art.
	// 9(2) beside a basis.
	Special
	// Criminal data concerns convictions and offences: Art. 10, and in Norway
	// the conditions of personopplysningsloven § 11.
	Criminal
)

var sensitivities = enum.Table[Sensitivity]{
	Kind: "sensitivity",
	Tokens: []string{
		0:                  "",
		Ordinary:           "ordinary",
		Confidential:       "confidential",
		NationalIdentifier: "national-identifier",
		Special:            "special",
		Criminal:           "criminal",
	},
}

// ParseSensitivity returns the value whose token is exactly text, such as
// "ordinary". The empty text is an error.
func ParseSensitivity(text string) (Sensitivity, error) { return sensitivities.Parse(text) }

// IsValid reports whether s is a value of this list: not zero, and not a
// number that no value has.
func (s Sensitivity) IsValid() bool { return sensitivities.Valid(s) }

// String returns the token of s, such as "ordinary", or "" for zero.
func (s Sensitivity) String() string { return sensitivities.String(s) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (s Sensitivity) AppendText(text []byte) ([]byte, error) { return sensitivities.Append(text, s) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Sensitivity.AppendText].
func (s Sensitivity) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (s *Sensitivity) UnmarshalText(text []byte) error { return sensitivities.Unmarshal(s, text) }
