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
	// AskAccess asks to see the data, or for a copy (Art. 15).
	AskAccess
	// AskRectification says that the data is wrong or incomplete (Art. 16).
	AskRectification
	// AskRestriction asks that the data be kept and not used (Art. 18).
	AskRestriction
	// AskPortability asks for the data in a form for machines (Art. 20).
	AskPortability
	// AskObjection objects to a use (Art. 21).
	AskObjection
	// AskHumanDecision asks not to be subject to an automated decision, or for
	// somebody to look at one (Art. 22).
	AskHumanDecision
	// AskWithdrawal withdraws a consent (Art. 7(3)).
	AskWithdrawal
	// AskUnnamed names no right: it is read as every right that it may mean,
	// and as nothing that the person has not asked for.
	AskUnnamed
)

var requestKinds = enum.Table[RequestKind]{Kind: "request", Tokens: []string{
	"", "erasure", "access", "rectification", "restriction", "portability", "objection", "human-decision",
	"withdrawal", "unnamed",
}}

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

// Contest is what a person says is wrong with data. The zero value is not
// said.
//
// Do not reorder. New values go last.
type Contest uint8

const (
	_ Contest = iota
	// ContestsFact: a fact is wrong (Art. 16).
	ContestsFact
	// ContestsCompleteness: what stands there is incomplete for its purpose
	// (Art. 16).
	ContestsCompleteness
	// ContestsEvaluation: an opinion, a forecast or a score is disputed, which
	// is neither right nor wrong; what it was made from may be (Art. 16, WP251).
	ContestsEvaluation
	// ContestsClaim: the debt itself is disputed, a legal disagreement that
	// makes no datum wrong by itself (Art. 5(1)(d), 16).
	ContestsClaim
)

var contests = enum.Table[Contest]{Kind: "contest", Tokens: []string{"", "fact", "completeness", "evaluation", "claim"}}

// String returns the token of c, such as "fact", and "" for zero.
func (c Contest) String() string { return contests.String(c) }

// IsValid reports whether c is a contest, and not the zero value.
func (c Contest) IsValid() bool { return contests.Valid(c) }

// AppendText appends the token of c. It fails for a number outside the
// contests.
func (c Contest) AppendText(b []byte) ([]byte, error) { return contests.Append(b, c) }

// MarshalText returns the token of c. It fails for a number outside the
// contests.
func (c Contest) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Contest.String]; the empty text
// is the zero value.
func (c *Contest) UnmarshalText(text []byte) error { return contests.Unmarshal(c, text) }

// ParseContest returns the contest with exactly that token.
func ParseContest(token string) (Contest, error) { return contests.Parse(token) }

// Request is what a person asks of the controller. The zero Request asks for
// nothing and is undetermined. What it asks for is said by Kind and narrowed by
// For; what the person states beside it counts as stated, and what is left out
// as not stated. What the controller found is judged as everywhere else.
type Request struct {
	// Kind says what is asked for.
	Kind RequestKind
	// For narrows an objection, a withdrawal or a request about an automated
	// decision to one activity. Empty: every use that it may mean.
	For ActivityID
	// Received is the day it reached any channel of the controller, in local
	// time, whether or not anybody read it and whatever day of the week it was
	// (Art. 12(3), EDPB 01/2022 no. 159). Zero is not said.
	Received retention.Date
	// Misdirected is raised when the request is said to have come to an address
	// that was plainly not meant for it, while a proper one was announced
	// (EDPB 01/2022 no. 54-57). Yes means that it has not been received; while
	// it is undecided, the days are counted as if it had. Left out, nobody has
	// said so. A request that is passed on afterwards is received when it
	// reaches a proper channel: give that day, and leave this out.
	Misdirected Judgement
	// Identified says whether the person is identified in the data
	// (Art. 11(2), 12(2)). No means that the controller has shown that it
	// cannot identify the person and that no further information came.
	Identified Fact
	// Doubted says whether there is reasonable doubt about who asks, that
	// further information was asked for, and that it has not come
	// (Art. 12(6)); also whether somebody may act for the person. The zero value
	// reads as: no doubt was raised.
	Doubted Fact
	// Excessive is raised when the request is said to be manifestly unfounded
	// or excessive, which the controller must show (Art. 12(5)).
	Excessive Judgement
	// Queried is what the controller asked the person in return: who it is, or
	// of a great amount of data, what is meant (Art. 12(6), recital 63). It
	// moves the outermost day of the answer and nothing else. Left out, nothing
	// was asked.
	Queried Query
	// Extended is the day on which the person was told that the answer takes up
	// to two months more, and why (Art. 12(3)). Told after the first month, or
	// before the request came, it extends nothing. It moves the answer, never
	// the refusal and never the erasure. Left out, nobody was told.
	Extended retention.When
	// Complex is the judgement that the complexity and number of the requests
	// call for the extension (Art. 12(3)). Without it, or while it is undecided,
	// nothing is extended. It is not asked where nobody was told.
	Complex Judgement
	// Contests is what the person says is wrong; for rectification, and for
	// restriction meanwhile (Art. 16, 18(1)(a)).
	Contests Contest
	// OpposesErasure says whether the person wants data that is processed
	// unlawfully restricted and not erased (Art. 18(1)(b)). The zero value reads
	// as not stated.
	OpposesErasure Fact
	// NeedsForClaim says whether the person needs the data for a legal claim
	// (Art. 18(1)(c)). The zero value reads as not stated.
	NeedsForClaim Fact
	// Situation says whether the objection states grounds from the person's
	// particular situation (Art. 21(1), (6)). No means that it does not: the
	// person is asked, and the objection is not dismissed.
	Situation Fact
}

// Query is a question put to the person because of a request. The zero Query
// says that nothing was asked; what any other leaves out is unknown, and a clock
// does not stop for what is unknown.
type Query struct {
	// Asked is the day on which it was asked.
	Asked retention.When
	// Answered is the day on which the answer was complete: an answer that still
	// needs asking back is none. While it is awaited, say so with
	// [retention.NotYet].
	Answered retention.When
	// Prompt is the judgement that the question was asked without delay and was
	// reasonable, without which it stops no clock (EDPB 01/2022 no. 159).
	Prompt Judgement
}

// misdirected says whether the request has not been received at all. Left out,
// nobody has said so.
func (r *Request) misdirected(on retention.Date) Fact {
	if !r.Misdirected.IsRaised() {
		return No
	}
	return r.Misdirected.AsOf(on)
}
