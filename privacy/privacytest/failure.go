package privacytest

import "github.com/personvern/personvern/internal/enum"

// Failure is what a tested system got wrong. The zero value is nothing.
//
// Do not reorder. New values go last.
type Failure uint8

const (
	_ Failure = iota
	// SaidNothing: the system gave no verdict, which is neither that it kept the
	// item nor that it cannot say.
	SaidNothing
	// ErasedWhatStays: it erased what may not be erased that day (Art. 17(3),
	// 18), or what only its controller may decide about (Art. 28(3)).
	ErasedWhatStays
	// ErasedOnAGuess: it erased although facts are missing that could forbid it
	// (Art. 5(2)).
	ErasedOnAGuess
	// ErasedWhileUsed: it erased what a purpose still covers. That is lawful, and
	// a failure with [Options.KeepWhileUsed] only.
	ErasedWhileUsed
	// KeptWhatGoes: it kept what must be gone that day (Art. 5(1)(e), 17(1)).
	KeptWhatGoes
	// WrongDay: it computed another day than the one that follows.
	WrongDay
	// GuessedDay: it named a day where none follows from the facts.
	GuessedDay
	// WrongAnswer: it gave another answer to a question.
	WrongAnswer
	// WrongSelection: it selected other items, or listed others as undated.
	WrongSelection
	// WrongOrder: it erased an item before what hangs on it.
	WrongOrder
	// SideEffect: a preview changed what is there.
	SideEffect
	// Resurrected: what had been erased is there again after a restore.
	Resurrected
)

var failures = enum.Table[Failure]{Kind: "failure", Tokens: []string{
	"", "said-nothing", "erased-what-stays", "erased-on-a-guess", "erased-while-used", "kept-what-goes", "wrong-day",
	"guessed-day", "wrong-answer", "wrong-selection", "wrong-order", "side-effect", "resurrected",
}}

// IsValid reports whether f is a failure, and not the zero value.
func (f Failure) IsValid() bool { return failures.Valid(f) }

// String returns the token of f, such as "kept-what-goes", and "" for zero.
func (f Failure) String() string { return failures.String(f) }

// AppendText appends the token of f. It fails for a number outside the
// failures.
func (f Failure) AppendText(b []byte) ([]byte, error) { return failures.Append(b, f) }

// MarshalText returns the token of f. It fails for a number outside the
// failures.
func (f Failure) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Failure.String]; the empty text
// is the zero value.
func (f *Failure) UnmarshalText(text []byte) error { return failures.Unmarshal(f, text) }

// ParseFailure returns the failure with exactly that token.
func ParseFailure(token string) (Failure, error) { return failures.Parse(token) }
