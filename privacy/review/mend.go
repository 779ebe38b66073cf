package review

import "github.com/personvern/personvern/internal/enum"

// Mend says what would mend a finding. The zero value means "not said".
//
// Do not reorder. New values go last.
type Mend uint8

const (
	_ Mend = iota
	// Tell is to tell the persons what is missing.
	Tell
	// NameSources is to say where the data comes from.
	NameSources
	// ClaimOneBasis is to claim, of each activity, the one basis that is asserted.
	ClaimOneBasis
	// RestOnOtherBasis is to rest the activity, or what the notice says of it, on a
	// basis that holds, or to end it.
	RestOnOtherBasis
	// NameLaw is to name the law that orders or allows it, or to drop the claim.
	NameLaw
	// NameCondition is to rest it on a condition that carries such data, or to end
	// it.
	NameCondition
	// SetLimit is to set an event and a period, and to tell them.
	SetLimit
	// StateReason is to find, and to tell, why it takes so long.
	StateReason
	// Reword is to say what the law says.
	Reword
	// LeaveOut is to do without the source, the recipient or the use.
	LeaveOut
	// Assess is to look, and to write down what was found, in
	// [privacy.Activity.Assessed].
	Assess
	// NameSafeguard is to choose a safeguard of chapter V, and to name it.
	NameSafeguard
	// Arrange is to agree who answers for what, or to part the activity.
	Arrange
	// Instruct is to have the instruction in writing.
	Instruct
)

var mends = enum.Table[Mend]{Kind: "remedy", Tokens: []string{
	0:                "",
	Tell:             "tell",
	NameSources:      "name-sources",
	ClaimOneBasis:    "claim-one-basis",
	RestOnOtherBasis: "rest-on-other-basis",
	NameLaw:          "name-law",
	NameCondition:    "name-condition",
	SetLimit:         "set-limit",
	StateReason:      "state-reason",
	Reword:           "reword",
	LeaveOut:         "leave-out",
	Assess:           "assess",
	NameSafeguard:    "name-safeguard",
	Arrange:          "arrange",
	Instruct:         "instruct",
}}

// ParseMend returns the value whose token is exactly text, such as "set-limit".
// The empty text is an error.
func ParseMend(text string) (Mend, error) { return mends.Parse(text) }

// IsValid reports whether m is a value of this list: not zero, and not a
// number that no value has.
func (m Mend) IsValid() bool { return mends.Valid(m) }

// String returns the token of m, such as "set-limit", or "" for zero.
func (m Mend) String() string { return mends.String(m) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (m Mend) AppendText(text []byte) ([]byte, error) { return mends.Append(text, m) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Mend.AppendText].
func (m Mend) MarshalText() ([]byte, error) { return m.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (m *Mend) UnmarshalText(text []byte) error { return mends.Unmarshal(m, text) }
