package lawfulbasis

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// Right is a right of the person concerned. The zero value means "not said".
//
// Do not reorder. New values go last.
type Right uint8

const (
	_ Right = iota
	// RightToInformation is to be told, when data is gathered, what happens
	// to it (Art. 13 and 14, N-90).
	RightToInformation
	// RightOfAccess is to see the data and have a copy (Art. 15, N-90).
	RightOfAccess
	// RightToRectification is to have wrong data corrected and incomplete
	// data completed (Art. 16, N-90).
	RightToRectification
	// RightToErasure is to have data erased (Art. 17, N-90, N-99).
	RightToErasure
	// RightToRestriction is to have data kept but not used (Art. 18, N-93).
	RightToRestriction
	// RightToPortability is to receive data that one gave, in a form for
	// machines (Art. 20, N-92).
	RightToPortability
	// RightToObject is to object, on grounds of one's own situation, to
	// processing under Art. 6(1)(e) or (f) (Art. 21(1), N-93).
	RightToObject
	// RightToObjectToMarketing is to object to direct marketing, without
	// grounds (Art. 21(2); N-93 leaves it out).
	RightToObjectToMarketing
	// RightAgainstAutomatedDecisions is not to be subject to a decision by
	// automated means alone with legal or similar effect (Art. 22(1), N-93).
	RightAgainstAutomatedDecisions
	// RightToWithdraw is to withdraw a consent at any time (Art. 7(3), N-94).
	RightToWithdraw
	// RightToComplain is to complain to the supervisory authority (Art.
	// 77(1), N-94).
	RightToComplain
)

var rights = enum.Table[Right]{
	Kind: "right",
	Tokens: []string{
		0:                              "",
		RightToInformation:             "information",
		RightOfAccess:                  "access",
		RightToRectification:           "rectification",
		RightToErasure:                 "erasure",
		RightToRestriction:             "restriction",
		RightToPortability:             "portability",
		RightToObject:                  "objection",
		RightToObjectToMarketing:       "objection-to-marketing",
		RightAgainstAutomatedDecisions: "automated-decisions",
		RightToWithdraw:                "withdrawal",
		RightToComplain:                "complaint",
	},
}

// ParseRight returns the value whose token is exactly text, such as
// "information". The empty text is an error.
func ParseRight(text string) (Right, error) { return rights.Parse(text) }

// AllRights yields every right, in the order of the list.
func AllRights() iter.Seq[Right] { return enum.Members[Right](enum.AllBits(&rights)) }

// IsValid reports whether r is a value of this list: not zero, and not a
// number that no value has.
func (r Right) IsValid() bool { return rights.Valid(r) }

// String returns the token of r, such as "information", or "" for zero.
func (r Right) String() string { return rights.String(r) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (r Right) AppendText(text []byte) ([]byte, error) { return rights.Append(text, r) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Right.AppendText].
func (r Right) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (r *Right) UnmarshalText(text []byte) error { return rights.Unmarshal(r, text) }

// Provision returns where the right is given, and the zero Provision for zero
// and for a number that no right has. For [RightToInformation] that is Art. 13,
// for data collected from the person; Art. 14 is its twin for the rest.
func (r Right) Provision() law.Provision {
	switch r {
	case RightToInformation:
		return law.Article(13)
	case RightOfAccess:
		return law.Article(15)
	case RightToRectification:
		return law.Article(16)
	case RightToErasure:
		return law.Article(17).Paragraph(1)
	case RightToRestriction:
		return law.Article(18).Paragraph(1)
	case RightToPortability:
		return law.Article(20).Paragraph(1)
	case RightToObject:
		return law.Article(21).Paragraph(1)
	case RightToObjectToMarketing:
		return law.Article(21).Paragraph(2)
	case RightAgainstAutomatedDecisions:
		return law.Article(22).Paragraph(1)
	case RightToWithdraw:
		return law.Article(7).Paragraph(3)
	case RightToComplain:
		return law.Article(77).Paragraph(1)
	default:
		return law.Provision{}
	}
}
