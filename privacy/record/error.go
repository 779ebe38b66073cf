package record

import "strconv"

// Error says why something is not recorded, or not read as a record or an entry.
type Error struct {
	// Problem says what is wrong.
	Problem Problem
	// Pointer is the place in the record or entry, as a JSON pointer such as
	// "/item/uses/0/exempt"; empty for the whole.
	Pointer string
	// Offset is the byte at which it was found in what was read; 0 for what was
	// to be written.
	Offset int
	// Err is what else is known, or nil.
	Err error
}

// Error returns the place and the problem, and Err, which repeats no more than 64
// bytes of anything that was read.
func (e *Error) Error() string {
	text := "personvern: record: "
	if e.Pointer != "" {
		text += e.Pointer + ": "
	}
	text += e.Problem.String()
	if e.Offset > 0 {
		text += " at byte " + strconv.Itoa(e.Offset)
	}
	if e.Err != nil {
		text += ": " + e.Err.Error()
	}
	return text
}

// Unwrap returns Err.
func (e *Error) Unwrap() error { return e.Err }

// BreakError says where a log is broken, and how. It speaks of the log, and not
// of the answers in it: see [Edition.Replay] for these.
type BreakError struct {
	// Kind says what is wrong.
	Kind Break
	// Position is the place in the log, counted from 1.
	Position uint64
	// Err is what else is known, or nil.
	Err error
}

// Error returns the place and what is wrong.
func (e *BreakError) Error() string {
	text := "personvern: log: entry " + strconv.FormatUint(e.Position, 10) + ": " + e.Kind.String()
	if e.Err != nil {
		text += ": " + e.Err.Error()
	}
	return text
}

// Unwrap returns Err.
func (e *BreakError) Unwrap() error { return e.Err }
