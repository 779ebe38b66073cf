package counterfactual

import "github.com/personvern/personvern/privacy"

// excludes reports whether two changes cannot be made together: they are of one
// fact, or one of them says what the other takes back.
func (c Change) excludes(d Change) bool {
	switch {
	case c.Use != d.Use || c.Activity != d.Activity || c.Hold != d.Hold:
		return false
	case c.Code == HoldsAbsent && d.Code == HoldPlaced, c.Code == HoldPlaced && d.Code == HoldsAbsent:
		return true
	case pair(c.Code) != pair(d.Code):
		return false
	case c.Code == HoldPlaced:
		return c.HoldKind == d.HoldKind
	}
	return c.Event == d.Event && c.Element == d.Element
}

// isNewConsent reports whether the change is a consent that is given anew, and not
// one that turns out to have been given.
func (c Change) isNewConsent() bool { return c.Code == ConsentGiven && c.From == privacy.No }

// pair returns the first of the changes that are of the same fact.
func pair(c Code) Code {
	switch c {
	case EventAwaited, ConsentAbsent, ConsentStands, ObjectionAbsent, GroundsFail, NecessityDenied, ExemptionFails, ElementUnmet,
		PersonUninformed, PersonUncontacted, UnlawfulnessRejected, ErasureNotOrdered, ChildServiceRejected, InaccuracyFound,
		ExclusionRejected, WithholdingRejected, OthersUnharmed, DisclosuresAbsent, TellingReasonable, HoldLasts, HoldAwaited,
		HoldUnfounded, IdentityRefuted, ExcessRejected, MisdirectionRejected, RestrictionForgone, ClaimForgone, RecipientAbroad, TransferBarred:
		return c - 1
	case ObjectionWithdrawn:
		return ObjectionMade
	}
	return c
}
