package record

import "github.com/personvern/personvern/internal/enum"

// Problem is what is wrong with something that is to be recorded, or with
// something that is read as a record. The zero value is no problem.
//
// Do not reorder. New values go last.
type Problem uint8

const (
	_ Problem = iota
	// NotARecord: what is read is not a record or an entry: no JSON, too large, with
	// a key that the form does not have or that stands twice, a token or a day that
	// there is none of, characters that hide others. [Error.Err] lists every fault,
	// with its place and its byte.
	NotARecord
	// NotCanonical: it says the same as a record does, but is written in another
	// way: spaces, another order of keys, something that is left out when it
	// says nothing.
	NotCanonical
	// OtherSchema: it has the form of another edition of this package.
	OtherSchema
	// NotValid: what is to be recorded has no form: a number that its enumeration
	// does not have, or a text that is too long or hides something.
	NotValid
	// TooLong: an entry is longer than an entry may be, one MiB.
	TooLong
	// NotTheAnswer: the policy does not give this decision to the question with
	// these arguments and facts.
	NotTheAnswer
	// OtherHolds: [Args.Holds] are not the holds of the item.
	OtherHolds
	// Superfluous: an argument that the question does not take.
	Superfluous
	// NoSalt: the zero [Salt], with which a body could be guessed after it is
	// erased.
	NoSalt
	// Erased: the body of the entry was erased, and there is no record.
	Erased
)

var problems = enum.Table[Problem]{Kind: "problem", Tokens: []string{
	"", "not-a-record", "not-canonical", "other-schema", "not-valid", "too-long", "not-the-answer", "other-holds", "superfluous", "no-salt", "erased",
}}

// String returns the token of p, such as "not-a-record", and "" for zero.
func (p Problem) String() string { return problems.String(p) }

// IsValid reports whether p is a problem, and not the zero value.
func (p Problem) IsValid() bool { return problems.Valid(p) }

// AppendText appends the token of p. It fails for a number outside the problems.
func (p Problem) AppendText(b []byte) ([]byte, error) { return problems.Append(b, p) }

// MarshalText returns the token of p. It fails for a number outside the problems.
func (p Problem) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Problem.String]; the empty text is
// the zero value.
func (p *Problem) UnmarshalText(text []byte) error { return problems.Unmarshal(p, text) }

// ParseProblem returns the problem with exactly that token.
func ParseProblem(token string) (Problem, error) { return problems.Parse(token) }

// Break is what is wrong with a log. The zero value is nothing.
//
// Do not reorder. New values go last.
type Break uint8

const (
	_ Break = iota
	// Unreadable: a line that is no entry in canonical form, or a body that is no
	// record; also one of a schema that this version of the library does not read.
	Unreadable
	// OutOfSequence: an entry that does not have the next number: one was
	// removed, repeated or moved.
	OutOfSequence
	// HalfErased: a body without its salt, or a salt without its body: the body
	// is not verified, or can be guessed.
	HalfErased
	// BodyChanged: the body and the salt are not those that the entry was made
	// with.
	BodyChanged
	// LinkBroken: the entry does not follow from the one before: the commitment
	// or the link was changed, or another log was spliced in.
	LinkBroken
	// BodyMisplaced: the body says that it stands at another place of a log.
	BodyMisplaced
	// OtherEnd: the log does not end where it is known to have ended: entries
	// were cut off, or all were written anew.
	OtherEnd
)

var breaks = enum.Table[Break]{Kind: "break", Tokens: []string{
	"", "unreadable", "out-of-sequence", "half-erased", "body-changed", "link-broken", "body-misplaced", "other-end",
}}

// String returns the token of k, such as "unreadable", and "" for zero.
func (k Break) String() string { return breaks.String(k) }

// IsValid reports whether k is a break, and not the zero value.
func (k Break) IsValid() bool { return breaks.Valid(k) }

// AppendText appends the token of k. It fails for a number outside the breaks.
func (k Break) AppendText(b []byte) ([]byte, error) { return breaks.Append(b, k) }

// MarshalText returns the token of k. It fails for a number outside the breaks.
func (k Break) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Break.String]; the empty text is
// the zero value.
func (k *Break) UnmarshalText(text []byte) error { return breaks.Unmarshal(k, text) }

// ParseBreak returns the break with exactly that token.
func ParseBreak(token string) (Break, error) { return breaks.Parse(token) }

// Verdict is what replaying a record came to. The zero value is not said.
//
// Do not reorder. New values go last.
type Verdict uint8

const (
	_ Verdict = iota
	// Same: the same answer, in every part.
	Same
	// Differs: another answer: the library was changed, or whoever wrote the
	// record did not ask it. A record that was changed afterwards is found by
	// [Verify], not here.
	Differs
	// Cannot: the question cannot be asked again here; [Result.Obstacle] says
	// why.
	Cannot
)

var verdicts = enum.Table[Verdict]{Kind: "verdict", Tokens: []string{
	"", "same", "differs", "cannot",
}}

// String returns the token of v, such as "same", and "" for zero.
func (v Verdict) String() string { return verdicts.String(v) }

// IsValid reports whether v is a verdict, and not the zero value.
func (v Verdict) IsValid() bool { return verdicts.Valid(v) }

// AppendText appends the token of v. It fails for a number outside the verdicts.
func (v Verdict) AppendText(b []byte) ([]byte, error) { return verdicts.Append(b, v) }

// MarshalText returns the token of v. It fails for a number outside the verdicts.
func (v Verdict) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Verdict.String]; the empty text is
// the zero value.
func (v *Verdict) UnmarshalText(text []byte) error { return verdicts.Unmarshal(v, text) }

// ParseVerdict returns the verdict with exactly that token.
func ParseVerdict(token string) (Verdict, error) { return verdicts.Parse(token) }

// Obstacle is why a record cannot be replayed. The zero value is no obstacle.
//
// Do not reorder. New values go last.
type Obstacle uint8

const (
	_ Obstacle = iota
	// OtherLaw: the record rests on another edition of the law than this version
	// of the library follows.
	OtherLaw
	// OtherPolicy: the record rests on another policy, or on another edition of
	// it.
	OtherPolicy
	// NoDataset: the policy does not take the dataset of the record, so that
	// this policy cannot have answered.
	NoDataset
)

var obstacles = enum.Table[Obstacle]{Kind: "obstacle", Tokens: []string{
	"", "other-law", "other-policy", "no-dataset",
}}

// String returns the token of o, such as "other-law", and "" for zero.
func (o Obstacle) String() string { return obstacles.String(o) }

// IsValid reports whether o is an obstacle, and not the zero value.
func (o Obstacle) IsValid() bool { return obstacles.Valid(o) }

// AppendText appends the token of o. It fails for a number outside the obstacles.
func (o Obstacle) AppendText(b []byte) ([]byte, error) { return obstacles.Append(b, o) }

// MarshalText returns the token of o. It fails for a number outside the obstacles.
func (o Obstacle) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Obstacle.String]; the empty text is
// the zero value.
func (o *Obstacle) UnmarshalText(text []byte) error { return obstacles.Unmarshal(o, text) }

// ParseObstacle returns the obstacle with exactly that token.
func ParseObstacle(token string) (Obstacle, error) { return obstacles.Parse(token) }
