package counterfactual

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Change is one fact that is otherwise. Changes can be compared with ==. The
// zero Change changes nothing.
type Change struct {
	// Code says what changes, and which way.
	Code Code
	// Activity is the activity of the use that it is about; empty for facts of the
	// item, a hold or the request.
	Activity privacy.ActivityID
	// Use is the position in [privacy.Item.Uses], or -1: for facts of the item,
	// and where the item lacks a use of that activity.
	Use int
	// Hold is the position in the list of holds, or -1: also for a hold that is
	// not there yet.
	Hold int
	// Event is the event of [EventHappens] and [EventAwaited].
	Event retention.Event
	// Element is the element of [ElementMet] and [ElementUnmet].
	Element lawfulbasis.Element
	// HoldKind is the kind of hold; zero for facts that are none of a hold, and
	// where the kind is not known.
	HoldKind retention.HoldKind
	// Withholding is the ground of [WithholdingFound] and [WithholdingRejected].
	Withholding privacy.WithholdingKind
	// Origin is the origin of [OriginIdentified].
	Origin subjects.Origin
	// From is what was so: whether the event had happened by the day asked about,
	// or what was judged. Unknown: it was not known, so that to learn it is the
	// change. No for a consent that is given anew, whatever became of the one
	// before.
	From privacy.Fact
	// To is what is so instead. Where From is the same, only the day was not
	// known.
	To privacy.Fact
	// Day is the day that is said instead, for facts that are days; the zero value
	// for others, and not yet for what has not happened. It is the day asked
	// about, or, for what turns out to have happened before, an end of what is
	// known of it.
	Day retention.When
}

// Fact returns the fact that changes, as [privacy.Missing] names it; see
// [Code.Fact].
func (c Change) Fact() privacy.FactName { return c.Code.Fact() }

// By returns who can bring the change about: any one of them is enough. What is
// not known is looked up by whoever keeps the record, the controller.
func (c Change) By() PartySet {
	var by PartySet
	switch {
	case !c.Code.IsValid():
		return by
	case c.From == privacy.Unknown && c.Day != (retention.When{}), c.From == c.To:
		return byController
	case c.Code == EventHappens && int(c.Event) < len(eventParties):
		by = eventParties[c.Event]
	case c.Code == HoldPlaced && c.From == privacy.No && int(c.HoldKind) < len(placers):
		by = placers[c.HoldKind]
	case c.Code == HoldReleased && int(c.HoldKind) < len(releasers):
		by = releasers[c.HoldKind]
	default:
		by = parties[c.Code]
	}
	if by.IsEmpty() {
		return byController
	}
	return by
}

// Equal reports whether the two are the same; it is == for go-cmp.
func (c Change) Equal(other Change) bool { return c == other }

// String returns "consent-withdrawn of newsletter", "case-closed happens of …",
// "hold-released own-claim" and the like, for logs and tests.
func (c Change) String() string {
	text := c.Code.String()
	for _, detail := range [...]string{
		c.Event.String(), c.Element.String(), c.HoldKind.String(), c.Withholding.String(), c.Origin.String(),
	} {
		if detail != "" {
			text += " " + detail
		}
	}
	if c.Activity != "" {
		text += " of " + string(c.Activity)
	}
	if c.Day != (retention.When{}) {
		text += " (" + c.Day.String() + ")"
	}
	return text
}
