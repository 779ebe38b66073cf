package counterfactual

import (
	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Code is one thing that can change, and which way. The list is closed: what is
// not on it is not looked at. The zero value is no change.
//
// Most of them change what is known to be otherwise, and settle what is not
// known; [Change.From] tells which.
//
// Do not reorder. New values go last.
type Code uint8

const (
	_ Code = iota
	// EventHappens: an event happens on the day asked about, or turns out to have
	// happened; [Change.Event] says which (Art. 5(1)(e), 13(2)(a)).
	EventHappens
	// EventAwaited: an event turns out not to have happened (Art. 5(1)(e)).
	EventAwaited
	// ConsentGiven: the person consents on the day asked about, for the first time
	// or anew, or turns out to have consented (Art. 6(1)(a), 7(1)).
	ConsentGiven
	// ConsentAbsent: the person turns out not to have consented (Art. 7(1)).
	ConsentAbsent
	// ConsentWithdrawn: the person withdraws the consent, or turns out to have
	// withdrawn it (Art. 7(3)).
	ConsentWithdrawn
	// ConsentStands: the consent turns out not to have been withdrawn (Art. 7(3)).
	ConsentStands
	// ObjectionMade: the person objects, or turns out to have objected (Art. 21).
	ObjectionMade
	// ObjectionAbsent: the person turns out not to have objected (Art. 21).
	ObjectionAbsent
	// ObjectionWithdrawn: the person takes the objection back (Art. 21).
	ObjectionWithdrawn
	// GroundsOverride: compelling grounds are shown to override, so that an
	// objection is rejected (Art. 21(1)).
	GroundsOverride
	// GroundsFail: no such grounds are shown, so that an objection stands
	// (Art. 21(1)).
	GroundsFail
	// NecessityAffirmed: the item is judged necessary for the purpose
	// (Art. 5(1)(c), 17(1)(a)).
	NecessityAffirmed
	// NecessityDenied: the item is judged not to be necessary for the purpose any
	// more (Art. 17(1)(a)).
	NecessityDenied
	// ExemptionApplies: an exception in the text of a statutory maximum applies
	// (Art. 17(1)(e), 17(3)(b)).
	ExemptionApplies
	// ExemptionFails: no such exception applies (Art. 17(1)(e)).
	ExemptionFails
	// ElementMet: an element of lawful processing is found to be met;
	// [Change.Element] says which (Art. 5(2)).
	ElementMet
	// ElementUnmet: an element of lawful processing is found not to be met
	// (Art. 5(2)).
	ElementUnmet
	// PersonInformed: the person is given the information (Art. 13, 14).
	PersonInformed
	// PersonUninformed: the person turns out not to have been given it
	// (Art. 13, 14).
	PersonUninformed
	// PersonContacted: the first communication with the person takes place, or
	// turns out to have taken place (Art. 14(3)(b)).
	PersonContacted
	// PersonUncontacted: nobody turns out to have written to the person
	// (Art. 14(3)(b)).
	PersonUncontacted
	// UnlawfulnessFound: the item is judged to be processed unlawfully
	// (Art. 17(1)(d)).
	UnlawfulnessFound
	// UnlawfulnessRejected: it is judged not to be (Art. 17(1)(d)).
	UnlawfulnessRejected
	// ErasureOrdered: a law or an authority is found to order the erasure
	// (Art. 17(1)(e), 58(2)(g)).
	ErasureOrdered
	// ErasureNotOrdered: no order stands (Art. 17(1)(e)).
	ErasureNotOrdered
	// ChildServiceFound: the item was collected from a child for an online service
	// (Art. 8(1), 17(1)(f)).
	ChildServiceFound
	// ChildServiceRejected: it was not (Art. 17(1)(f)).
	ChildServiceRejected
	// AccuracyFound: the item is verified, and accurate and complete
	// (Art. 5(1)(d), 16).
	AccuracyFound
	// InaccuracyFound: the item is found to be wrong or incomplete
	// (Art. 5(1)(d), 16).
	InaccuracyFound
	// ExclusionFound: the rules are found not to reach the item; where no kind of
	// exclusion was raised, because it was made anonymous (Art. 2, 4(1),
	// recital 26).
	ExclusionFound
	// ExclusionRejected: the rules are found to reach the item (Art. 2).
	ExclusionRejected
	// WithholdingFound: national law is found to exempt the item;
	// [Change.Withholding] says on which ground (personopplysningsloven §§ 16-17).
	WithholdingFound
	// WithholdingRejected: no such ground is found (personopplysningsloven
	// §§ 16-17).
	WithholdingRejected
	// OthersHarmed: handing the item over is found to harm others
	// (Art. 15(4), 20(4)).
	OthersHarmed
	// OthersUnharmed: it is found not to (Art. 15(4), 20(4)).
	OthersUnharmed
	// OriginIdentified: it turns out how the item came about; [Change.Origin] says
	// how (Art. 13, 14, 20(1)).
	OriginIdentified
	// DisclosureMade: the item is disclosed to a recipient, or turns out to have
	// been (Art. 14(3)(c), 19).
	DisclosureMade
	// DisclosuresAbsent: the item turns out to have been disclosed to nobody
	// (Art. 19).
	DisclosuresAbsent
	// TellingUnreasonable: telling the recipients is found to be impossible or a
	// disproportionate effort (Art. 19).
	TellingUnreasonable
	// TellingReasonable: it is found not to be (Art. 19).
	TellingReasonable
	// HoldsAbsent: nothing turns out to stand in the way of erasing (Art. 17(3)).
	HoldsAbsent
	// HoldPlaced: something comes to stand in the way of erasing, or turns out to;
	// [Change.HoldKind] says what (Art. 17(3), 18(1), 58).
	HoldPlaced
	// HoldReleased: a hold ends on the day asked about, or turns out to have ended
	// (Art. 17(3), 18(3)).
	HoldReleased
	// HoldLasts: a hold turns out not to have ended (Art. 17(3), 18).
	HoldLasts
	// HoldBegins: a hold turns out to have begun (Art. 17(3), 18).
	HoldBegins
	// HoldAwaited: a hold turns out not to have begun (Art. 17(3), 18).
	HoldAwaited
	// HoldIdentified: it turns out what kind of hold it is; [Change.HoldKind] says
	// which (Art. 5(2)).
	HoldIdentified
	// HoldFounded: the judgement that a hold rests on supports it
	// (Art. 17(3)(e), 18(1)(b)).
	HoldFounded
	// HoldUnfounded: the judgement that a hold rests on does not support it
	// (Art. 17(3)(e), 18(1)(b)).
	HoldUnfounded
	// HoldRenewed: a hold whose review day has passed is renewed (Art. 5(1)(e)).
	HoldRenewed
	// IdentityConfirmed: the person who asks is identified in the data
	// (Art. 11(2), 12(2)).
	IdentityConfirmed
	// IdentityRefuted: the controller shows that it cannot identify the person
	// (Art. 11(2), 12(2)).
	IdentityRefuted
	// DoubtRemoved: the information about who asks has come (Art. 12(6)).
	DoubtRemoved
	// ExcessFound: the request is found manifestly unfounded or excessive
	// (Art. 12(5)).
	ExcessFound
	// ExcessRejected: the request is found not to be (Art. 12(5)).
	ExcessRejected
	// MisdirectionFound: the request is found to have come to an address that was
	// plainly not meant for it (Art. 12(3), EDPB 01/2022 no. 54-57).
	MisdirectionFound
	// MisdirectionRejected: the request is found to have been received
	// (Art. 12(3)).
	MisdirectionRejected
	// AccuracyContested: the person says that the data is wrong (Art. 16,
	// 18(1)(a)).
	AccuracyContested
	// RestrictionPreferred: the person wants data that is processed unlawfully
	// restricted and not erased (Art. 18(1)(b)).
	RestrictionPreferred
	// RestrictionForgone: the person does not want that any more (Art. 18(1)(b)).
	RestrictionForgone
	// ClaimInvoked: the person needs the data for a legal claim (Art. 18(1)(c)).
	ClaimInvoked
	// ClaimForgone: the person does not need it for one any more (Art. 18(1)(c)).
	ClaimForgone
	// RecipientInside: the recipient turns out to be inside the EEA (Art. 44).
	RecipientInside
	// RecipientAbroad: the recipient turns out to be outside the EEA (Art. 44).
	RecipientAbroad
	// TransferAllowed: the transfer abroad is found to be permitted, such as on a
	// new safeguard (Art. 44-49).
	TransferAllowed
	// TransferBarred: the transfer abroad is found to be forbidden (Art. 44).
	TransferBarred
	numCodes
)

var codes = enum.Table[Code]{Kind: "change", Tokens: []string{
	"", "event-happens", "event-awaited", "consent-given", "consent-absent", "consent-withdrawn", "consent-stands",
	"objection-made", "objection-absent", "objection-withdrawn", "grounds-override", "grounds-fail",
	"necessity-affirmed", "necessity-denied", "exemption-applies", "exemption-fails", "element-met", "element-unmet",
	"person-informed", "person-uninformed", "person-contacted", "person-uncontacted",
	"unlawfulness-found", "unlawfulness-rejected", "erasure-ordered", "erasure-not-ordered",
	"child-service-found", "child-service-rejected", "accuracy-found", "inaccuracy-found",
	"exclusion-found", "exclusion-rejected", "withholding-found", "withholding-rejected",
	"others-harmed", "others-unharmed", "origin-identified", "disclosure-made", "disclosures-absent",
	"telling-unreasonable", "telling-reasonable", "holds-absent", "hold-placed", "hold-released", "hold-lasts",
	"hold-begins", "hold-awaited", "hold-identified", "hold-founded", "hold-unfounded", "hold-renewed",
	"identity-confirmed", "identity-refuted", "doubt-removed", "excess-found", "excess-rejected",
	"misdirection-found", "misdirection-rejected", "accuracy-contested",
	"restriction-preferred", "restriction-forgone", "claim-invoked", "claim-forgone",
	"recipient-inside", "recipient-abroad", "transfer-allowed", "transfer-barred",
}}

// String returns the token of c, such as "consent-withdrawn", and "" for zero.
func (c Code) String() string { return codes.String(c) }

// IsValid reports whether c is a change, and not the zero value.
func (c Code) IsValid() bool { return codes.Valid(c) }

// AppendText appends the token of c. It fails for a number outside the changes.
func (c Code) AppendText(b []byte) ([]byte, error) { return codes.Append(b, c) }

// MarshalText returns the token of c. It fails for a number outside the changes.
func (c Code) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Code.String]; the empty text is
// the zero value.
func (c *Code) UnmarshalText(text []byte) error { return codes.Unmarshal(c, text) }

// ParseCode returns the change with exactly that token.
func ParseCode(token string) (Code, error) { return codes.Parse(token) }

// facts are the facts that the changes change, where the core has a name for
// them.
var facts = [numCodes]privacy.FactName{
	EventHappens: privacy.TheEvent, EventAwaited: privacy.TheEvent,
	ConsentGiven: privacy.TheConsent, ConsentAbsent: privacy.TheConsent,
	ConsentWithdrawn: privacy.TheWithdrawal, ConsentStands: privacy.TheWithdrawal,
	ObjectionMade: privacy.TheObjection, ObjectionAbsent: privacy.TheObjection, ObjectionWithdrawn: privacy.TheObjection,
	GroundsOverride: privacy.TheOverridingGrounds, GroundsFail: privacy.TheOverridingGrounds,
	NecessityAffirmed: privacy.TheNecessity, NecessityDenied: privacy.TheNecessity,
	ExemptionApplies: privacy.TheExemption, ExemptionFails: privacy.TheExemption,
	ElementMet: privacy.TheElement, ElementUnmet: privacy.TheElement,
	PersonInformed: privacy.TheInformation, PersonUninformed: privacy.TheInformation,
	UnlawfulnessFound: privacy.TheUnlawfulness, UnlawfulnessRejected: privacy.TheUnlawfulness,
	ErasureOrdered: privacy.TheErasureOrder, ErasureNotOrdered: privacy.TheErasureOrder,
	ChildServiceFound: privacy.TheChildService, ChildServiceRejected: privacy.TheChildService,
	AccuracyFound: privacy.TheAccuracy, InaccuracyFound: privacy.TheAccuracy,
	WithholdingFound: privacy.TheWithholding, WithholdingRejected: privacy.TheWithholding,
	OthersHarmed: privacy.TheOthersRights, OthersUnharmed: privacy.TheOthersRights,
	OriginIdentified: privacy.TheOrigin,
	DisclosureMade:   privacy.TheDisclosures, DisclosuresAbsent: privacy.TheDisclosures,
	TellingUnreasonable: privacy.TheTelling, TellingReasonable: privacy.TheTelling,
	HoldsAbsent: privacy.TheHolds, HoldPlaced: privacy.TheHolds,
	HoldReleased: privacy.TheHoldReleased, HoldLasts: privacy.TheHoldReleased,
	HoldBegins: privacy.TheHoldSince, HoldAwaited: privacy.TheHoldSince,
	HoldIdentified: privacy.TheHoldKind,
	HoldFounded:    privacy.TheHoldGrounds, HoldUnfounded: privacy.TheHoldGrounds,
	HoldRenewed:       privacy.TheHoldRenewal,
	IdentityConfirmed: privacy.TheIdentity, IdentityRefuted: privacy.TheIdentity, DoubtRemoved: privacy.TheIdentity,
	ExcessFound: privacy.TheExcess, ExcessRejected: privacy.TheExcess,
	MisdirectionFound: privacy.TheReceipt, MisdirectionRejected: privacy.TheReceipt,
	AccuracyContested: privacy.TheRequest, RestrictionPreferred: privacy.TheRequest, RestrictionForgone: privacy.TheRequest,
	ClaimInvoked: privacy.TheRequest, ClaimForgone: privacy.TheRequest,
	RecipientInside: privacy.TheCountry, RecipientAbroad: privacy.TheCountry,
	TransferAllowed: privacy.TheTransfer, TransferBarred: privacy.TheTransfer,
}

// Fact returns the fact that changes, as [privacy.Missing] names it. It is zero
// for a fact that is never missing, such as an exclusion, and for a number
// outside the changes.
func (c Code) Fact() privacy.FactName {
	if c < numCodes {
		return facts[c]
	}
	return 0
}

var (
	byPerson     = PartiesOf(Person)
	byController = PartiesOf(Controller)
	byAuthority  = PartiesOf(Authority)
)

// parties are those who can bring the changes about; the controller, where
// nobody stands here: what it judges, records or looks up.
var parties = [numCodes]PartySet{
	ConsentGiven: byPerson, ConsentWithdrawn: byPerson, ObjectionMade: byPerson, ObjectionWithdrawn: byPerson,
	ErasureOrdered: byAuthority, ErasureNotOrdered: byAuthority,
	IdentityConfirmed: byPerson, DoubtRemoved: byPerson, AccuracyContested: byPerson,
	RestrictionPreferred: byPerson, RestrictionForgone: byPerson, ClaimInvoked: byPerson, ClaimForgone: byPerson,
}

// eventParties are those who can bring events about; the controller, where nobody
// stands here.
var eventParties = [...]PartySet{
	retention.CaseClosed:           PartiesOf(Person, Controller, Client),
	retention.RelationshipEnded:    PartiesOf(Person, Controller),
	retention.ContractEnded:        PartiesOf(Controller, Client),
	retention.Applied:              byPerson,
	retention.ApplicationWithdrawn: byPerson,
	retention.Hired:                PartiesOf(Person, Controller),
	retention.EmploymentEnded:      PartiesOf(Person, Controller),
	retention.LastContact:          PartiesOf(Person, Controller),
}

// placers and releasers are those who can place and release holds.
var (
	placers = [...]PartySet{
		retention.Order: byAuthority, retention.OwnClaim: byController, retention.BreachRecord: byController,
		retention.PersonsClaim: byPerson, retention.OpposedErasure: byPerson, retention.Contest: byPerson, retention.OpenAccessRequest: byPerson,
	}
	releasers = [...]PartySet{
		retention.Order: byAuthority, retention.OwnClaim: byController, retention.BreachRecord: byController,
		retention.PersonsClaim: byPerson, retention.OpposedErasure: byPerson, retention.Contest: PartiesOf(Person, Controller),
		retention.OpenAccessRequest: byController,
	}
)
