package retention

import (
	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/subjects"
)

// HoldKind says what stands in the way of erasing an item although no purpose
// needs it. The zero value is not said; such a hold is undetermined.
//
// Do not reorder. New values go last.
type HoldKind uint8

const (
	_ HoldKind = iota
	// Order is an order of an authority or a court to keep the item
	// (Art. 17(3)(b), 58). It lifts a statutory maximum.
	Order
	// OwnClaim is the controller's decision to keep the item for establishing,
	// exercising or defending a legal claim (Art. 17(3)(e)). It is no
	// prohibition, and never passes a statutory maximum.
	OwnClaim
	// BreachRecord is the record of a breach, its effects and its remedy
	// (Art. 33(5)); not the data that the breach hit.
	BreachRecord
	// PersonsClaim is the person's own request to keep the item for a claim of
	// theirs (Art. 18(1)(c)). It lifts a statutory maximum.
	PersonsClaim
	// OpposedErasure is the person's opposition to the erasure of data that is
	// processed unlawfully, with a request for restriction (Art. 18(1)(b)).
	OpposedErasure
	// Contest is a restriction while accuracy or an objection is being decided
	// (Art. 18(1)(a) and (d)).
	Contest
	// OpenAccessRequest is a request for access that is not yet answered: the
	// item is erased after the answer, not before (Art. 12(2), 15).
	OpenAccessRequest
)

var holdKinds = enum.Table[HoldKind]{Kind: "hold", Tokens: []string{
	"", "order", "own-claim", "breach-record", "persons-claim", "opposed-erasure", "contest", "open-access-request",
}}

// String returns the token of k, such as "own-claim", and "" for zero.
func (k HoldKind) String() string { return holdKinds.String(k) }

// IsValid reports whether k is a kind of hold, and not the zero value.
func (k HoldKind) IsValid() bool { return holdKinds.Valid(k) }

// AppendText appends the token of k. It fails for a number outside the kinds.
func (k HoldKind) AppendText(b []byte) ([]byte, error) { return holdKinds.Append(b, k) }

// MarshalText returns the token of k. It fails for a number outside the kinds.
func (k HoldKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [HoldKind.String]; the empty
// text is the zero value.
func (k *HoldKind) UnmarshalText(text []byte) error { return holdKinds.Unmarshal(k, text) }

// ParseHoldKind returns the kind of hold with exactly that token.
func ParseHoldKind(token string) (HoldKind, error) { return holdKinds.Parse(token) }

// NeedsGrounds reports whether the hold counts only on a judgement: an own
// claim must be pending, notified or concretely foreseeable (Art. 17(3)(e)),
// and opposition to erasure has effect only against unlawful processing
// (Art. 18(1)(b)).
func (k HoldKind) NeedsGrounds() bool { return k == OwnClaim || k == OpposedErasure }

// LiftsCeiling reports whether the hold is one to which a statutory maximum
// yields.
func (k HoldKind) LiftsCeiling() bool { return k == Order || k == PersonsClaim }

// Keeps reports whether the hold is itself a ground for storing the item. The
// others only decide what comes before the erasure.
func (k HoldKind) Keeps() bool { return Order <= k && k <= PersonsClaim }

// Restricts reports whether the hold is a restriction that the person asked for:
// the item is stored, and used only for what Art. 18(2) lists.
func (k HoldKind) Restricts() bool {
	return k == PersonsClaim || k == OpposedErasure || k == Contest
}

// Hold is one thing that stands in the way of erasing an item. Its zero fields
// are "not said", and a hold that says too little is undetermined: it neither
// permits erasing nor is relied on to keep.
type Hold struct {
	// Kind says what it is.
	Kind HoldKind
	// Since is the day it began; it has no effect before.
	Since When
	// Released is the day it ended; on that day it no longer holds. A hold in
	// force is Released: NotYet(); a planned end may lie in the future.
	Released When
	// Grounds is the judgement on which the kinds of [HoldKind.NeedsGrounds]
	// rest; the others leave it out.
	Grounds Judgement
	// ReviewBy is the last day on which the hold may be relied on without
	// renewal; after it the hold is undetermined. Zero: no review was set.
	ReviewBy Date
	// Covers are the data that the hold is about. The empty set is the whole
	// item; data outside the set are not held.
	Covers subjects.KindSet
}

// HoldFact names one thing about a hold that may not be known. It is a bit, so
// that several can be told at once.
//
// Do not reorder. New values go last.
type HoldFact uint8

const (
	// HoldOfKind is what kind of hold it is.
	HoldOfKind HoldFact = 1 << iota
	// HoldSince is the day it began.
	HoldSince
	// HoldReleased is the day it was released.
	HoldReleased
	// HoldGrounds is the judgement it rests on.
	HoldGrounds
	// HoldRenewal is whether it was renewed after its review day.
	HoldRenewal
)

// HoldStatus is what a hold amounts to on a day.
type HoldStatus struct {
	// InForce says whether it holds.
	InForce Fact
	// Missing are the facts that would settle it when that is unknown.
	Missing HoldFact
	// Since is the day it began.
	Since Bound
	// Released is the day from which it no longer holds; open when no end is
	// planned.
	Released Bound
}

// On says whether the hold is in force that day. The zero Date gives unknown.
func (h *Hold) On(day Date) HoldStatus {
	n := civil.Num(day)
	lo, hi := h.Since.span()
	s := HoldStatus{Since: Bound{lo, hi}}
	possible := lo <= n
	if possible && hi > n {
		s.Missing |= HoldSince
	}
	lo, hi = h.Released.span()
	s.Released = Bound{lo, hi}
	possible = possible && n < hi
	if possible && lo <= n {
		s.Missing |= HoldReleased
	}
	if !h.Kind.IsValid() {
		s.Missing |= HoldOfKind
	}
	if h.Kind.NeedsGrounds() {
		switch h.Grounds.AsOf(day) {
		case factNo:
			possible = false
		case factUnknown:
			s.Missing |= HoldGrounds
		}
	}
	if !h.ReviewBy.IsZero() && civil.Num(h.ReviewBy) < n {
		s.Missing |= HoldRenewal
	}
	switch {
	case n == 0:
	case !possible:
		s.InForce, s.Missing = factNo, 0
	case s.Missing == 0:
		s.InForce = factYes
	}
	return s
}
