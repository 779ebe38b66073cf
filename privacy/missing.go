package privacy

import (
	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/retention"
)

// FactName names a fact that a host can state. The zero value is no fact.
//
// Do not reorder. New values go last.
type FactName uint8

const (
	_ FactName = iota
	// TheDay is the day asked about.
	TheDay
	// TheDataset is [Item.Of].
	TheDataset
	// TheUses is [Item.Uses].
	TheUses
	// TheActivity is [Use.For]: it names none of the dataset's activities.
	TheActivity
	// TheEvent is a day in [Use.Dates]; Missing.Event says which.
	TheEvent
	// TheConsent is [Consent.Given].
	TheConsent
	// TheWithdrawal is [Consent.Withdrawn].
	TheWithdrawal
	// TheObjection is [Objection.Received].
	TheObjection
	// TheOverridingGrounds is [Objection.Overriding].
	TheOverridingGrounds
	// TheNecessity is [Use.Necessary].
	TheNecessity
	// TheExemption is [Use.Exempt].
	TheExemption
	// TheStorageLimit is a period or criteria, which the policy lacks for the
	// use; [Use.Necessary] settles one item meanwhile.
	TheStorageLimit
	// TheHolds is [Item.Holds].
	TheHolds
	// TheHoldKind is the kind of a hold.
	TheHoldKind
	// TheHoldSince is the day a hold began.
	TheHoldSince
	// TheHoldReleased is the day a hold was released.
	TheHoldReleased
	// TheHoldGrounds is the judgement that a hold rests on.
	TheHoldGrounds
	// TheHoldRenewal is the renewal of a hold whose review day has passed.
	TheHoldRenewal
	// TheUnlawfulness is [Item.Unlawful], which was raised and not decided.
	TheUnlawfulness
	// TheErasureOrder is [Item.ErasureOrdered], raised and not decided.
	TheErasureOrder
	// TheChildService is [Item.ChildService], raised and not decided.
	TheChildService
	// TheRequest is the kind of request, or its day.
	TheRequest
	// TheIdentity is [Request.Identified], or the information that was asked
	// for.
	TheIdentity
	// TheExcess is [Request.Excessive], raised and not decided.
	TheExcess
	// TheConflict is a judgement of which prevails: the person's opposition to
	// the erasure, or a statutory maximum that has passed. No field holds it: a
	// person decides, and acts on it.
	TheConflict
	// TheReceipt is [Request.Misdirected], raised and not decided.
	TheReceipt
	// TheElement is an element of lawful processing; Missing.Element says which.
	// [Activity.Assessed] or [Use.Assessed] settles it.
	TheElement
	// TheCollection is [DatasetSpec.CollectedFor].
	TheCollection
	// TheOrigin is [Item.Origin].
	TheOrigin
	// TheAccuracy is [Item.Accurate].
	TheAccuracy
	// TheWithholding is [Item.Withheld], raised and not decided.
	TheWithholding
	// TheOthersRights is [Item.OthersRights], raised and not decided.
	TheOthersRights
	// TheDisclosures is [Item.Disclosures].
	TheDisclosures
	// TheTelling is [Item.TellingUnreasonable], raised and not decided.
	TheTelling
	// TheInformation is [Use.Informed].
	TheInformation
	// TheCountry is [Disclosing.Abroad].
	TheCountry
	// TheTransfer is [Disclosing.Transfer].
	TheTransfer
	// TheRecipient is [Disclosing.To].
	TheRecipient
	// TheLaw is the law of the day asked about, which lies before what the library
	// knows of it: no field holds it. A person reads the law of that day.
	TheLaw
	numFactNames
)

var factNames = enum.Table[FactName]{Kind: "fact", Tokens: []string{
	"", "day", "dataset", "uses", "activity", "event", "consent", "withdrawal", "objection", "overriding-grounds",
	"necessity", "exemption", "storage-limit", "holds", "hold-kind", "hold-since", "hold-released", "hold-grounds",
	"hold-renewal", "unlawfulness", "erasure-order", "child-service", "request", "identity", "excess", "conflict",
	"receipt", "element", "collection", "origin", "accuracy", "withholding", "others-rights", "disclosures", "telling", "information", "country", "transfer", "recipient",
	"law",
}}

// String returns the token of n, such as "necessity", and "" for zero.
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

// ParseFactName returns the fact with exactly that token.
func ParseFactName(token string) (FactName, error) { return factNames.Parse(token) }

// Missing is one fact that would change an undetermined answer for some value
// of the others that are missing.
type Missing struct {
	// Fact names it.
	Fact FactName
	// Event is the event of TheEvent; zero for other facts.
	Event retention.Event
	// Element is the element of TheElement; zero for other facts.
	Element lawfulbasis.Element
	// Activity is the activity whose use lacks it; empty for facts of the item,
	// a hold or the request.
	Activity ActivityID
	// Use is the position in [Item.Uses], or -1: for facts of the item, and
	// where the item lacks a use of that activity altogether.
	Use int
	// Hold is the position in the list of holds, or -1.
	Hold int
}

// String returns "case-closed of collection-3pc", "necessity of …", "holds" and
// the like.
func (m Missing) String() string {
	text := m.Fact.String()
	switch m.Fact {
	case TheEvent:
		text = m.Event.String()
	case TheElement:
		text = m.Element.String()
	}
	if m.Activity != "" {
		text += " of " + string(m.Activity)
	}
	return text
}
