package law

import (
	"github.com/personvern/personvern/internal/enum"
)

// Language is one of the languages that citations are written in. The zero
// value means "not said", which is written as English.
//
// Do not reorder. New values go last.
type Language uint8

const (
	_ Language = iota
	// Bokmal is Norwegian Bokmål (ISO 639-1 nb).
	Bokmal
	// Nynorsk is Norwegian Nynorsk (ISO 639-1 nn).
	Nynorsk
	// English is English (ISO 639-1 en).
	English
)

var languages = enum.Table[Language]{
	Kind: "language",
	Tokens: []string{
		0:       "",
		Bokmal:  "nb",
		Nynorsk: "nn",
		English: "en",
	},
}

// ParseLanguage returns the value whose token is exactly text, such as
// "nb". The empty text is an error.
func ParseLanguage(text string) (Language, error) { return languages.Parse(text) }

// IsValid reports whether l is a value of this list: not zero, and not a
// number that no value has.
func (l Language) IsValid() bool { return languages.Valid(l) }

// String returns the token of l, such as "nb", or "" for zero.
func (l Language) String() string { return languages.String(l) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (l Language) AppendText(text []byte) ([]byte, error) { return languages.Append(text, l) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Language.AppendText].
func (l Language) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (l *Language) UnmarshalText(text []byte) error { return languages.Unmarshal(l, text) }

// orEnglish returns l, or English where l is no language.
func (l Language) orEnglish() Language {
	if !l.IsValid() {
		return English
	}
	return l
}
