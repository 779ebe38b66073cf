package law

import (
	"github.com/personvern/personvern/internal/enum"
)

// Certainty says how well a fact about the law is known to this library. The
// zero value means "not said". The order of the values is no ranking to
// compute with: ask [Certainty.IsVerified].
//
// Do not reorder. New values go last.
type Certainty uint8

const (
	_ Certainty = iota
	// ReadInFull means that the consolidated official text of the provision,
	// or the judgment or guideline at the place cited, was read.
	ReadInFull
	// OfficialExcerpt means that an official source was read in part only:
	// for a whole act, the sections that the library uses.
	OfficialExcerpt
	// Secondary means that somebody else's account was read, such as a law
	// firm's.
	Secondary
	// Memory means that nothing was read.
	Memory
	// Interpretation means that it is this library's reading, which no source
	// states.
	Interpretation
)

var certainties = enum.Table[Certainty]{
	Kind: "certainty",
	Tokens: []string{
		0:               "",
		ReadInFull:      "read-in-full",
		OfficialExcerpt: "official-excerpt",
		Secondary:       "secondary",
		Memory:          "memory",
		Interpretation:  "interpretation",
	},
}

// ParseCertainty returns the value whose token is exactly text, such as
// "read-in-full". The empty text is an error.
func ParseCertainty(text string) (Certainty, error) { return certainties.Parse(text) }

// IsValid reports whether c is a value of this list: not zero, and not a
// number that no value has.
func (c Certainty) IsValid() bool { return certainties.Valid(c) }

// String returns the token of c, such as "read-in-full", or "" for zero.
func (c Certainty) String() string { return certainties.String(c) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (c Certainty) AppendText(text []byte) ([]byte, error) { return certainties.Append(text, c) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Certainty.AppendText].
func (c Certainty) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (c *Certainty) UnmarshalText(text []byte) error { return certainties.Unmarshal(c, text) }

// IsVerified reports whether the text itself was read. What is not verified must
// be shown as such to whoever relies on it.
func (c Certainty) IsVerified() bool { return c == ReadInFull }
