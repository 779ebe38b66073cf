package retention

import (
	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/internal/enum"
)

// State is where an item stands on a day, exactly one for each day. The zero
// value is [Unknown]: facts are missing, and the possibilities disagree.
//
// Do not reorder. New values go last.
type State uint8

const (
	// Unknown: the facts that are missing decide it.
	Unknown State = iota
	// Held: a hold covers the day.
	Held
	// TooEarly: a statutory duty to keep still runs.
	TooEarly
	// May: a purpose covers the day; erasing is allowed, not required.
	May
	// Must: nothing covers the day; erasing is due.
	Must
	// Overdue: the day by which it had to be gone has passed.
	Overdue
)

var states = enum.Table[State]{Kind: "state", Tokens: []string{"", "held", "too-early", "may", "must", "overdue"}}

// String returns the token of s, such as "too-early", and "unknown" for zero.
func (s State) String() string {
	if s == Unknown {
		return "unknown"
	}
	return states.String(s)
}

// AppendText appends the token of s. It fails for a number outside the states.
func (s State) AppendText(b []byte) ([]byte, error) {
	if s == Unknown {
		return append(b, "unknown"...), nil
	}
	return states.Append(b, s)
}

// MarshalText returns the token of s. It fails for a number outside the states.
func (s State) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [State.String].
func (s *State) UnmarshalText(text []byte) error {
	parsed, err := ParseState(string(text))
	if err == nil {
		*s = parsed
	}
	return err
}

// ParseState returns the state with exactly that token.
func ParseState(token string) (State, error) {
	if token == "unknown" {
		return Unknown, nil
	}
	return states.Parse(token)
}

// Deadline is when an item must be gone, and where it stands on the day asked
// about. The zero Deadline is unknown throughout.
//
// Deadlines are comparable with ==.
type Deadline struct {
	// State is where the item stands that day.
	State State
	// Restricted says that only a duty or a hold keeps the item that day: it
	// may then be stored and used for that duty or claim, and for nothing else
	// (Art. 5(1)(b), 6(1)).
	Restricted Fact
	// Earliest is the first day on which erasing is lawful or, for a claim of
	// the controller's own, wanted.
	Earliest Bound
	// LastDay is the last day on which the item may be there.
	LastDay Bound
	// EraseFrom is the first day on which erasing is due.
	EraseFrom Bound
	// GoneBy is the last day of carrying the erasure out.
	GoneBy Bound
	// BackupsGoneBy is GoneBy plus the rotation of the backups; it gives no
	// right to keep anything.
	BackupsGoneBy Bound
	// Ceiling is the last day under the statutory maxima, and before an order to
	// erase; open without one.
	Ceiling Bound
	// Uncovered says whether the item has a ground on the day, but was there
	// without one before. A later ground does not cure that (Art. 5(1)(e),
	// 17(1)(d)). That it was there shows in a ground that it certainly had
	// earlier, not in one that it may have had.
	Uncovered Fact
	// UncoveredFrom and UncoveredTo are the latest such stretch; zero when
	// there was none, or its days are not known.
	UncoveredFrom, UncoveredTo Date
}

// Overdue returns the number of days by which the item is late on that day:
// the least that is certain. It is 0 when it is not late, and when there is no day
// to count from because no ground was ever stated.
func (d *Deadline) Overdue(day Date) int {
	n, late := civil.Num(day), d.GoneBy.norm().hi
	if n == 0 || late == open || late == past || n <= late {
		return 0
	}
	return int(n - late)
}
