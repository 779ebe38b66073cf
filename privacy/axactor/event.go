package axactor

import (
	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// CaseEvent is what can happen to a collection case, for telling whether the
// case is closed by it. No statute defines that; the answers are this library's
// reading of the provisions named. The zero value is not said.
//
// Do not reorder. New values go last.
type CaseEvent uint8

const (
	_ CaseEvent = iota
	// PaidInFull: principal, interest and costs are paid; the day is that on
	// which the last payment was booked (inkassoloven § 15).
	PaidInFull
	// SettlementCarriedOut: the agreed sum is paid, or the letter that remits
	// the rest is sent (inkassoloven § 13).
	SettlementCarriedOut
	// AssignmentWithdrawn: the client took the assignment back (inkassoloven
	// § 15).
	AssignmentWithdrawn
	// ClaimSold: the claim was sold to somebody else, which ends the seller's
	// case and not the buyer's (inkassoloven § 2).
	ClaimSold
	// TimeBarred: all of the claim is barred; the day is that of the limitation
	// (foreldelsesloven § 24).
	TimeBarred
	// LapsedInDebtSettlement: the claim was not known to the enforcement
	// authority, was not filed in time, and lapsed when the settlement was
	// fixed. It is true of one debtor, and comes to nothing if the settlement
	// is set aside. A claim that may have been known has not lapsed
	// (gjeldsordningsloven § 3-2).
	LapsedInDebtSettlement
	// LapsedInProklama: the claim was not filed with the estate in time; the
	// day is that on which this became final (arveloven § 102).
	LapsedInProklama
	// DebtSettlementCompleted: the settlement period ended; the day is the last
	// of the period, and the case closes a year after it, when nobody can ask
	// to have the settlement revoked any more (gjeldsordningsloven §§ 6-2,
	// 6-5).
	DebtSettlementCompleted
	// AbandonedInWriting: the claim is given up, in writing (inkassoloven
	// § 10).
	AbandonedInWriting
	// ClaimPurchased: the claim was bought for collection of one's own, which
	// opens a case (inkassoloven § 2).
	ClaimPurchased
	// Monitored: the case rests, and is looked at from time to time
	// (foreldelsesloven § 21).
	Monitored
	// InstalmentPlanAgreed: the debtor pays by instalments, and has
	// acknowledged the debt (foreldelsesloven § 14).
	InstalmentPlanAgreed
	// LegalStepPending: a complaints board, conciliation board, court or
	// enforcement authority has the case (foreldelsesloven §§ 15–17).
	LegalStepPending
	// AttachmentRunning: earnings are attached (foreldelsesloven § 21).
	AttachmentRunning
	// Disputed: the debtor objects, and nobody has given up (inkassoloven
	// § 13).
	Disputed
	// DebtorDied: the estate and the heirs take the place of the debtor
	// (inkassoloven § 28(4)).
	DebtorDied
)

var caseEvents = enum.Table[CaseEvent]{Kind: "case event", Tokens: []string{
	"", "paid-in-full", "settlement-carried-out", "assignment-withdrawn", "claim-sold", "time-barred",
	"lapsed-in-debt-settlement", "lapsed-in-proklama", "debt-settlement-completed", "abandoned-in-writing",
	"claim-purchased", "monitored", "instalment-plan-agreed", "legal-step-pending", "attachment-running",
	"disputed", "debtor-died",
}}

// ParseCaseEvent returns the event with exactly that token, such as
// "paid-in-full". The empty text is an error.
func ParseCaseEvent(token string) (CaseEvent, error) { return caseEvents.Parse(token) }

// String returns the token of e, such as "paid-in-full", and "" for zero.
func (e CaseEvent) String() string { return caseEvents.String(e) }

// IsValid reports whether e is an event, and not the zero value.
func (e CaseEvent) IsValid() bool { return caseEvents.Valid(e) }

// AppendText appends the token of e. It fails for a number outside the events.
func (e CaseEvent) AppendText(b []byte) ([]byte, error) { return caseEvents.Append(b, e) }

// MarshalText returns the token of e. It fails for a number outside the events.
func (e CaseEvent) MarshalText() ([]byte, error) { return e.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [CaseEvent.String]; the empty
// text is the zero value.
func (e *CaseEvent) UnmarshalText(text []byte) error { return caseEvents.Unmarshal(e, text) }

// Closes reports whether the event closes a case of that line of business,
// [ThirdPartyCollection] or [PortfolioCollection]. It is unknown for every
// other activity, [InvoiceFollowUp] among them, where the client says when a
// case is over; for the zero value; and for a withdrawn assignment in a line
// that has no client.
func (e CaseEvent) Closes(line privacy.ActivityID) privacy.Fact {
	switch {
	case line != ThirdPartyCollection && line != PortfolioCollection,
		!e.IsValid(),
		e == AssignmentWithdrawn && line == PortfolioCollection:
		return privacy.Unknown
	case e <= AbandonedInWriting:
		return privacy.Yes
	}
	return privacy.No
}

// ClosedOn returns the day on which a case of that line was closed, as
// [retention.Dates] wants it, when the event happened on the day on: that day;
// for a completed debt settlement the same day a year later; and "not yet" for
// events that close nothing. Where [CaseEvent.Closes] is unknown, and for the
// zero Date, nothing is said.
func (e CaseEvent) ClosedOn(line privacy.ActivityID, on retention.Date) retention.When {
	switch {
	case on.IsZero():
		return retention.When{}
	case e.Closes(line) == privacy.No:
		return retention.NotYet()
	case e.Closes(line) == privacy.Unknown:
		return retention.When{}
	case e == DebtSettlementCompleted:
		return retention.On(retention.Years(1).After(on))
	}
	return retention.On(on)
}
