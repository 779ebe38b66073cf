package privacytest

import (
	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Verdict is what a tested system did with an item, or would do, on a day. The
// zero value is not said, which fails every test.
//
// Do not reorder. New values go last.
type Verdict uint8

const (
	_ Verdict = iota
	// Kept: the item is still there.
	Kept
	// Erased: the item is gone.
	Erased
	// CannotSay: the system asks a person, or has too few facts.
	CannotSay
)

var verdicts = enum.Table[Verdict]{Kind: "verdict", Tokens: []string{"", "kept", "erased", "cannot-say"}}

// IsValid reports whether v is a verdict, and not the zero value.
func (v Verdict) IsValid() bool { return verdicts.Valid(v) }

// String returns the token of v, such as "erased", and "" for zero.
func (v Verdict) String() string { return verdicts.String(v) }

// AppendText appends the token of v. It fails for a number outside the
// verdicts.
func (v Verdict) AppendText(b []byte) ([]byte, error) { return verdicts.Append(b, v) }

// MarshalText returns the token of v. It fails for a number outside the
// verdicts.
func (v Verdict) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Verdict.String]; the empty text
// is the zero value.
func (v *Verdict) UnmarshalText(text []byte) error { return verdicts.Unmarshal(v, text) }

// ParseVerdict returns the verdict with exactly that token.
func ParseVerdict(token string) (Verdict, error) { return verdicts.Parse(token) }

// Report is what a tested system says of one item on one day. The zero Report
// says nothing.
type Report struct {
	// Verdict is what it did.
	Verdict Verdict
	// GoneBy is the day by which it says that the item must be gone; zero where
	// it computes none.
	GoneBy retention.Date
}

// System is the tested system: what it does with an item on a day. It must not
// change the item.
type System func(item *privacy.Item, on retention.Date) Report
