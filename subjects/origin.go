package subjects

import (
	"github.com/personvern/personvern/internal/enum"
)

// Origin says how a datum came about. It decides which information duty
// applies (Art. 13 or 14) and what the right to data portability reaches
// (Art. 20). The zero value means "not said".
//
// Do not reorder. New values go last.
type Origin uint8

const (
	_ Origin = iota
	// Provided data was given by the person, knowingly and actively (Art. 13,
	// Art. 20(1)).
	Provided
	// Observed data arose from what the person did, such as a log or a
	// recording; guidance on Art. 20 counts it as provided, if the person's
	// use of a service gave rise to it (WP242, read in no original).
	Observed
	// Derived data was computed or concluded by the controller from other
	// data; portability does not reach it (Art. 20(1), Art. 4(4)).
	Derived
	// FromOthers data came from another source than the person: a client, a
	// register, a referee (Art. 14, N-61).
	FromOthers
)

var originTokens = enum.Table[Origin]{
	Kind: "origin of data",
	Tokens: []string{
		0:          "",
		Provided:   "provided",
		Observed:   "observed",
		Derived:    "derived",
		FromOthers: "from-others",
	},
}

// ParseOrigin returns the value whose token is exactly text, such as
// "provided". The empty text is an error.
func ParseOrigin(text string) (Origin, error) { return originTokens.Parse(text) }

// IsValid reports whether o is a value of this list: not zero, and not a
// number that no value has.
func (o Origin) IsValid() bool { return originTokens.Valid(o) }

// String returns the token of o, such as "provided", or "" for zero.
func (o Origin) String() string { return originTokens.String(o) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (o Origin) AppendText(text []byte) ([]byte, error) { return originTokens.Append(text, o) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Origin.AppendText].
func (o Origin) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (o *Origin) UnmarshalText(text []byte) error { return originTokens.Unmarshal(o, text) }
