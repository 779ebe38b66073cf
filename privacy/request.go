package privacy

import (
	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/retention"
)

// RequestKind is what a person asks for. The zero value is not said.
//
// Do not reorder. New values go last.
type RequestKind uint8

const (
	_ RequestKind = iota
	// AskErasure asks for erasure (Art. 17). Against a use on public task or
	// legitimate interests, and against direct marketing, it is also read as an
	// objection (Art. 21; no form is needed).
	AskErasure
)

var requestKinds = enum.Table[RequestKind]{Kind: "request", Tokens: []string{"", "erasure"}}

// String returns the token of k, such as "erasure", and "" for zero.
func (k RequestKind) String() string { return requestKinds.String(k) }

// IsValid reports whether k is a kind of request, and not the zero value.
func (k RequestKind) IsValid() bool { return requestKinds.Valid(k) }

// AppendText appends the token of k. It fails for a number outside the kinds.
func (k RequestKind) AppendText(b []byte) ([]byte, error) { return requestKinds.Append(b, k) }

// MarshalText returns the token of k. It fails for a number outside the kinds.
func (k RequestKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [RequestKind.String]; the empty
// text is the zero value.
func (k *RequestKind) UnmarshalText(text []byte) error { return requestKinds.Unmarshal(k, text) }

// ParseRequestKind returns the kind of request with exactly that token.
func ParseRequestKind(token string) (RequestKind, error) { return requestKinds.Parse(token) }

// Request is what a person asks of the controller. The zero Request asks for
// nothing and is undetermined.
type Request struct {
	// Kind says what is asked for.
	Kind RequestKind
	// Received is the day it reached any channel of the controller, in local
	// time (Art. 12(3)). Zero is not said.
	Received retention.Date
	// Identified says whether the person is identified in the data
	// (Art. 11(2), 12(2)). No means that the controller has shown that it
	// cannot identify the person and that no further information came.
	Identified Fact
	// Doubted says whether there is reasonable doubt about who asks, that
	// further information was asked for, and that it has not come
	// (Art. 12(6)). The zero value reads as: no doubt was raised.
	Doubted Fact
	// Excessive is raised when the request is said to be manifestly unfounded
	// or excessive, which the controller must show (Art. 12(5)).
	Excessive Judgement
	// Extended says whether the person was told within the first month that
	// the answer takes up to two months more, and why (Art. 12(3)). It moves
	// the answer, never the erasure.
	Extended Fact
}

// AnswerBy returns the prudent and the outermost day of the answer. Both are
// zero without a day of receipt.
func (r Request) AnswerBy() retention.Term {
	if r.Extended == Yes {
		return retention.ExtendedAnswerBy(r.Received)
	}
	return retention.AnswerBy(r.Received)
}
