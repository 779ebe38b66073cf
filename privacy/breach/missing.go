package breach

import "github.com/personvern/personvern/internal/enum"

// FactName names a fact that a host can state. The zero value is no fact.
//
// Do not reorder. New values go last.
type FactName uint8

const (
	_ FactName = iota
	// TheMoment is the moment asked about.
	TheMoment
	// TheRole is [Breach.Role].
	TheRole
	// TheSecurityBreach is [Breach.SecurityBreach].
	TheSecurityBreach
	// TheEffect is [Breach.DataAffected].
	TheEffect
	// TheRisk is [Breach.Risk].
	TheRisk
	// TheHighRisk is [Breach.HighRisk].
	TheHighRisk
	// TheProtection is [Breach.Protected], raised and not decided.
	TheProtection
	// TheRemedy is [Breach.Remedied], raised and not decided.
	TheRemedy
	// TheExemption is [Breach.Exempt], raised and not decided.
	TheExemption
	// TheConflict is a judgement of which prevails: an order to tell the
	// persons, or the secret that telling them reveals. No field holds it: it is
	// taken up with the authority.
	TheConflict
)

var factNames = enum.Table[FactName]{Kind: "breach fact", Tokens: []string{
	"", "moment", "role", "security-breach", "effect", "risk", "high-risk", "protection", "remedy", "exemption", "conflict",
}}

// ParseFactName returns the fact with exactly that token. The empty text is an
// error.
func ParseFactName(token string) (FactName, error) { return factNames.Parse(token) }

// String returns the token of n, such as "high-risk", and "" for zero.
func (n FactName) String() string { return factNames.String(n) }

// IsValid reports whether n names a fact, and is not the zero value.
func (n FactName) IsValid() bool { return factNames.Valid(n) }

// AppendText appends the token of n. It fails for a number outside the names.
func (n FactName) AppendText(b []byte) ([]byte, error) { return factNames.Append(b, n) }

// MarshalText returns the token of n. It fails for a number outside the names.
func (n FactName) MarshalText() ([]byte, error) { return n.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [FactName.String]; the empty text
// is the zero value.
func (n *FactName) UnmarshalText(text []byte) error { return factNames.Unmarshal(n, text) }
