package review

import "github.com/personvern/personvern/internal/enum"

// Severity says how grave a finding is. The lower number is the graver one. The
// zero value means "not said". The degrees are this library's judgement.
//
// Do not reorder. New values go last.
type Severity uint8

const (
	_ Severity = iota
	// Critical means that people lose a right, or that data is processed which nothing
	// allows.
	Critical
	// Serious means that a rule is broken, or not shown to be kept.
	Serious
	// Minor means that something is unclear or out of date, and little hangs on it.
	Minor
	// Hint means that nothing is wrong yet: somebody has to look.
	Hint
)

var severities = enum.Table[Severity]{Kind: "severity", Tokens: []string{
	0:        "",
	Critical: "critical",
	Serious:  "serious",
	Minor:    "minor",
	Hint:     "hint",
}}

// ParseSeverity returns the value whose token is exactly text, such as "critical".
// The empty text is an error.
func ParseSeverity(text string) (Severity, error) { return severities.Parse(text) }

// IsValid reports whether s is a value of this list: not zero, and not a
// number that no value has.
func (s Severity) IsValid() bool { return severities.Valid(s) }

// String returns the token of s, such as "critical", or "" for zero.
func (s Severity) String() string { return severities.String(s) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (s Severity) AppendText(text []byte) ([]byte, error) { return severities.Append(text, s) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Severity.AppendText].
func (s Severity) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (s *Severity) UnmarshalText(text []byte) error { return severities.Unmarshal(s, text) }
