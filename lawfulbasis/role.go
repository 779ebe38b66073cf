package lawfulbasis

import (
	"github.com/personvern/personvern/internal/enum"
)

// Role is what an organisation is in one processing activity, not in general:
// the same firm is controller when it collects and processor when it follows
// up invoices (N-02, N-03). The zero value means "not said".
//
// Do not reorder. New values go last.
type Role uint8

const (
	_ Role = iota
	// Controller decides why and how (Art. 4(7), N-02).
	Controller
	// JointController decides together with another (Art. 26).
	JointController
	// Processor acts on a controller's instructions (Art. 4(8), Art.
	// 28(3)(a), N-03).
	Processor
	// SubProcessor is engaged by a processor (Art. 28(2) and (4)).
	SubProcessor
)

var roles = enum.Table[Role]{
	Kind: "role",
	Tokens: []string{
		0:               "",
		Controller:      "controller",
		JointController: "joint-controller",
		Processor:       "processor",
		SubProcessor:    "sub-processor",
	},
}

// ParseRole returns the value whose token is exactly text, such as
// "controller". The empty text is an error.
func ParseRole(text string) (Role, error) { return roles.Parse(text) }

// IsValid reports whether r is a value of this list: not zero, and not a
// number that no value has.
func (r Role) IsValid() bool { return roles.Valid(r) }

// String returns the token of r, such as "controller", or "" for zero.
func (r Role) String() string { return roles.String(r) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (r Role) AppendText(text []byte) ([]byte, error) { return roles.Append(text, r) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Role.AppendText].
func (r Role) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (r *Role) UnmarshalText(text []byte) error { return roles.Unmarshal(r, text) }

// Decides reports whether one with role r answers questions about the data
// itself. A processor refers them to the controller (Art. 28(3)(a) and (e)).
// It is false for zero, of whom nobody knows.
func (r Role) Decides() bool { return r == Controller || r == JointController }

// ActsOnInstruction reports whether one with role r acts for a controller. It is
// not the opposite of [Role.Decides]: for zero both are false.
func (r Role) ActsOnInstruction() bool { return r == Processor || r == SubProcessor }
