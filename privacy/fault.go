package privacy

import (
	"strings"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// Problem is what is wrong with a place in a [Spec] or [DatasetSpec]. The zero
// value is no problem.
//
// Do not reorder. New values go last.
type Problem uint8

const (
	_ Problem = iota
	// NotSaid: something that may not be left out was left out.
	NotSaid
	// NotValid: a number outside its enumeration, or a malformed id.
	NotValid
	// Repeated: an id that stands twice, or a second maximum with exceptions in
	// one activity, for which a use has one word only.
	Repeated
	// NoSuchRule: an edit names a rule that does not exist.
	NoSuchRule
	// NoSuchActivity: an edit or a dataset names an activity that does not
	// exist.
	NoSuchActivity
	// NoSuchStatement: a statement that the Spec does not list.
	NoSuchStatement
	// NoSuchController: an undertaking that the Spec does not list.
	NoSuchController
	// NotStatutory: a duty or a maximum that cites no statute. An industry norm,
	// a legitimate interest and a contract with a client are none: make it a
	// limit.
	NotStatutory
	// ShorterThanStatute: a duty shorter than the statute orders.
	ShorterThanStatute
	// LongerThanStatute: a duty, a limit or a maximum longer than the statute
	// allows.
	LongerThanStatute
	// OtherAnchor: a duty or a maximum counted from another start than the
	// statute's.
	OtherAnchor
	// StatuteMissing: data that a statute bounds, without that maximum.
	StatuteMissing
	// LongerThanOneMonth: erasing "without undue delay" takes one month at most,
	// or 30 days (Art. 17(1), read with Art. 12(3)).
	LongerThanOneMonth
	// NoLawNamed: a legal obligation or a public task without the act that lays
	// it down (Art. 6(3)).
	NoLawNamed
	// NoCondition: special categories without a condition (Art. 9(2)).
	NoCondition
	// ProcessorHasRules: a processor with limits, duties or maxima of its own
	// for data that is the controller's (Art. 28(3)).
	ProcessorHasRules
	// NotCovered: a dataset whose people or data its activities do not all
	// have.
	NotCovered
	// DutyLeftOut: a dataset with data that a duty of the policy keeps, which
	// does not name that duty's activity.
	DutyLeftOut
	// TooMany: more activities than a dataset can have.
	TooMany
)

var problems = enum.Table[Problem]{Kind: "problem", Tokens: []string{
	"", "not-said", "not-valid", "repeated", "no-such-rule", "no-such-activity", "no-such-statement",
	"no-such-controller", "not-statutory", "shorter-than-statute", "longer-than-statute", "other-anchor",
	"statute-missing", "longer-than-one-month", "no-law-named", "no-condition", "processor-has-rules",
	"not-covered", "duty-left-out", "too-many",
}}

// String returns the token of p, such as "not-statutory", and "" for zero.
func (p Problem) String() string { return problems.String(p) }

// IsValid reports whether p is a problem, and not the zero value.
func (p Problem) IsValid() bool { return problems.Valid(p) }

// AppendText appends the token of p. It fails for a number outside the
// problems.
func (p Problem) AppendText(b []byte) ([]byte, error) { return problems.Append(b, p) }

// MarshalText returns the token of p. It fails for a number outside the
// problems.
func (p Problem) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Problem.String]; the empty text
// is the zero value.
func (p *Problem) UnmarshalText(text []byte) error { return problems.Unmarshal(p, text) }

// ParseProblem returns the problem with exactly that token.
func ParseProblem(token string) (Problem, error) { return problems.Parse(token) }

// Fault is one thing that is wrong with a specification.
type Fault struct {
	// Path is the place, such as "activities[bookkeeping].duties[vouchers].period".
	Path string
	// Problem says what is wrong there.
	Problem Problem
	// Law is the provision that it offends, if one does.
	Law law.Provision
}

// String returns the place, the problem and the provision.
func (f Fault) String() string {
	text := f.Path + ": " + f.Problem.String()
	if !f.Law.IsZero() {
		text += " (" + f.Law.String() + ")"
	}
	return text
}

// SpecError is every fault of a specification, in the order of its places.
type SpecError struct {
	// Name is the id of the policy or dataset.
	Name string
	// Faults is never empty.
	Faults []Fault
}

// Error lists the faults, one a line.
func (e *SpecError) Error() string {
	var b strings.Builder
	b.WriteString("personvern: " + e.Name + ":")
	for _, f := range e.Faults {
		b.WriteString("\n\t" + f.String())
	}
	return b.String()
}
