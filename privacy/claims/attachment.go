package claims

import (
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Withholding is an attachment of the debtor's earnings, which since 2026 the
// national collection authority runs: the creditor deals with it, and not with
// the employer or the welfare office. Every field left out is "not said"; what
// did not happen is [retention.NotYet].
type Withholding struct {
	// Decided is the day on which it was decided.
	Decided retention.When
	// Ended is the day on which it ended, for whatever reason: the claims in it were
	// covered or gone, or the ground for enforcement was.
	Ended retention.When
	// LastReceived is the last day on which the authority received a payment, or
	// the day of the decision while it has received none (which of the two starts
	// the two years before the first payment is our reading).
	LastReceived retention.When
	// LastSign is the last payment to the creditor, change or confirmation of the
	// claim.
	LastSign retention.When
	// Unreported says that something has changed that the authority has not been
	// told: a payment, a transfer of the claim.
	Unreported privacy.Fact
}

// EndsAfter returns the last day of the attachment unless it ended before: two
// years after the authority last received a payment (tvangsfullbyrdelsesloven
// § 7-28).
func (w Withholding) EndsAfter() retention.Bound {
	return lasting(w.LastReceived, retention.Years(2))
}

// What stands in the way of reporting duties.
const (
	// NoAttachment: none was decided (innkrevingsloven § 32).
	NoAttachment ruling.Code = "no-attachment"
	// AttachmentEnded: it has ended (tvangsfullbyrdelsesloven § 7-28).
	AttachmentEnded ruling.Code = "attachment-ended"
	// DutyNotInForce: the duty to report was not in force (innkrevingsloven § 32).
	DutyNotInForce ruling.Code = "duty-not-in-force"
	// NothingToReport: nothing has changed, and a year has not passed in silence
	// (innkrevingsloven § 32).
	NothingToReport ruling.Code = "nothing-to-report"
)

// What can be missing about reporting.
const (
	// TheDecision is [Withholding.Decided].
	TheDecision ruling.Code = "attachment-decided"
	// TheAttachmentEnd is [Withholding.Ended].
	TheAttachmentEnd ruling.Code = "attachment-end"
	// TheLastReceipt is [Withholding.LastReceived].
	TheLastReceipt ruling.Code = "last-received"
	// TheLastSign is [Withholding.LastSign].
	TheLastSign ruling.Code = "last-sign"
	// TheChange is [Withholding.Unreported].
	TheChange ruling.Code = "unreported-change"
)

// What is reported.
const (
	// ReportChange: tell the authority of the payment, transfer or other change
	// (innkrevingsloven § 32).
	ReportChange ruling.Code = "report-change"
	// ConfirmClaim: confirm that the claim stands, once a year has passed without
	// change or payout (innkrevingsloven § 32).
	ConfirmClaim ruling.Code = "confirm-claim"
)

const (
	aDecided = iota
	aEnded
	aReceived
	aSign
	aChange
)

const (
	doReport = iota
	doConfirm
)

var reporting = law.Section(law.Innkrevingsloven, "32")

var requiresReport = ruling.Sheet{
	Question: "requires-report",
	Met:      privacy.Required,
	Failed:   privacy.Permitted,
	Tests: []ruling.Test{
		test(DutyNotInForce, reporting),
		test(NoAttachment, reporting),
		test(AttachmentEnded, law.Section(law.Tvangsfullbyrdelsesloven, "7-28")),
		test(NothingToReport, reporting),
	},
	Facts: []ruling.Code{
		aDecided: TheDecision, aEnded: TheAttachmentEnd, aReceived: TheLastReceipt, aSign: TheLastSign,
		aChange: TheChange,
	},
	Obligations: []ruling.Obligation{
		doReport:  {Code: ReportChange, Law: []law.Provision{reporting}},
		doConfirm: {Code: ConfirmClaim, Law: []law.Provision{reporting}},
	},
}

// RequiresReport answers whether the creditor must tell the collection authority
// something about a claim in an attachment of earnings: that it has changed, or
// after a year of silence that it stands. Keeping what that takes is then a legal
// obligation (Art. 6(1)(c)). The duty is told from a secondary source, so that its
// reasons are never verified. The zero day is undetermined.
func RequiresReport(w Withholding, day retention.Date) ruling.Answer {
	const (
		inForce = iota
		decided
		ended
		nothing
	)
	m := requiresReport.Start()
	if day.IsZero() {
		m.Test(inForce, privacy.Unknown)
		return m.Answer()
	}
	if !reportRule.InForce(day) {
		m.Test(inForce, privacy.No)
		return m.Answer()
	}
	m.Test(decided, w.Decided.IsOnOrBefore(day), aDecided)
	var facts missing
	over, out := w.Ended.IsOnOrBefore(day), w.EndsAfter().IsPassed(day)
	facts.add(aEnded, over)
	facts.add(aReceived, out)
	m.Test(ended, not(some(over, out)), facts.list()...)
	silent := lasting(w.LastSign, retention.Years(1)).IsPassed(day)
	var why missing
	why.add(aChange, w.Unreported)
	why.add(aSign, silent)
	m.Test(nothing, some(w.Unreported, silent), why.list()...)
	if m.Answer().Outcome() != privacy.Required {
		return m.Answer()
	}
	if w.Unreported == privacy.Yes {
		m.Follow(doReport)
	}
	if silent == privacy.Yes {
		m.Follow(doConfirm)
	}
	return m.Answer()
}
