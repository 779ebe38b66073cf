package axactor_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
)

// events pins every event with its token and what it does to a case.
var events = []struct {
	event    axactor.CaseEvent
	token    string
	client   privacy.Fact // collected for a client
	owned    privacy.Fact // collected as purchaser
	closedOn string       // when it happened on 2026-06-01
	reason   string
}{
	{0, "", privacy.Unknown, privacy.Unknown, "not said", "nothing is said"},
	{axactor.PaidInFull, "paid-in-full", privacy.Yes, privacy.Yes, "2026-06-01", "inkassoloven § 15, kredittopplysningsloven § 24"},
	{axactor.SettlementCarriedOut, "settlement-carried-out", privacy.Yes, privacy.Yes, "2026-06-01", "inkassoloven § 13"},
	{axactor.AssignmentWithdrawn, "assignment-withdrawn", privacy.Yes, privacy.Unknown, "2026-06-01", "inkassoloven § 15; a purchaser has no client"},
	{axactor.ClaimSold, "claim-sold", privacy.Yes, privacy.Yes, "2026-06-01", "inkassoloven § 2: the seller's case"},
	{axactor.TimeBarred, "time-barred", privacy.Yes, privacy.Yes, "2026-06-01", "foreldelsesloven § 24"},
	{axactor.LapsedInDebtSettlement, "lapsed-in-debt-settlement", privacy.Yes, privacy.Yes, "2026-06-01", "gjeldsordningsloven § 3-2(2)"},
	{axactor.LapsedInProklama, "lapsed-in-proklama", privacy.Yes, privacy.Yes, "2026-06-01", "arveloven § 102"},
	{axactor.DebtSettlementCompleted, "debt-settlement-completed", privacy.Yes, privacy.Yes, "2027-06-01", "gjeldsordningsloven §§ 6-2(3), 6-5: revocation for a year"},
	{axactor.AbandonedInWriting, "abandoned-in-writing", privacy.Yes, privacy.Yes, "2026-06-01", "inkassoloven § 10(1)"},
	{axactor.ClaimPurchased, "claim-purchased", privacy.No, privacy.No, "not-yet", "inkassoloven § 2: the buyer's case begins"},
	{axactor.Monitored, "monitored", privacy.No, privacy.No, "not-yet", "foreldelsesloven § 21"},
	{axactor.InstalmentPlanAgreed, "instalment-plan-agreed", privacy.No, privacy.No, "not-yet", "foreldelsesloven § 14"},
	{axactor.LegalStepPending, "legal-step-pending", privacy.No, privacy.No, "not-yet", "foreldelsesloven §§ 15–17"},
	{axactor.AttachmentRunning, "attachment-running", privacy.No, privacy.No, "not-yet", "foreldelsesloven § 21 no. 3"},
	{axactor.Disputed, "disputed", privacy.No, privacy.No, "not-yet", "inkassoloven § 13: an objection is no end"},
	{axactor.DebtorDied, "debtor-died", privacy.No, privacy.No, "not-yet", "recital 27, inkassoloven § 28(4): the heirs"},
	{17, "case event(17)", privacy.Unknown, privacy.Unknown, "not said", "no event"},
	{255, "case event(255)", privacy.Unknown, privacy.Unknown, "not said", "no event"},
}

func TestCaseEvents(t *testing.T) {
	for i, e := range events {
		if i < 17 {
			assert.EqualValues(t, i, e.event, "the number of %s is identity", e.token)
		}
		valid := i > 0 && i < 17
		assert.Equal(t, e.token, e.event.String())
		assert.Equal(t, valid, e.event.IsValid(), e.token)
		assert.Equal(t, e.client, e.event.Closes(axactor.ThirdPartyCollection), "%s: %s", e.token, e.reason)
		assert.Equal(t, e.owned, e.event.Closes(axactor.PortfolioCollection), "%s: %s", e.token, e.reason)
		on := day("2026-06-01")
		assert.Equal(t, e.closedOn, e.event.ClosedOn(axactor.ThirdPartyCollection, on).String(), "%s: %s", e.token, e.reason)
		for a := range axactor.Policy().Activities() {
			if a.ID == axactor.ThirdPartyCollection || a.ID == axactor.PortfolioCollection {
				continue
			}
			assert.Equal(t, privacy.Unknown, e.event.Closes(a.ID), "%s says nothing of %s (N-03: the client says when its case is over)", e.token, a.ID)
			assert.False(t, e.event.ClosedOn(a.ID, on).IsSaid(), "%s of %s", e.token, a.ID)
		}
		assert.Equal(t, retention.When{}, e.event.ClosedOn(axactor.ThirdPartyCollection, retention.Date{}), "%s on no day", e.token)
	}
	assert.False(t, axactor.AssignmentWithdrawn.ClosedOn(axactor.PortfolioCollection, day("2026-06-01")).IsSaid())
	assert.Equal(t, "2025-02-28", axactor.DebtSettlementCompleted.ClosedOn(axactor.PortfolioCollection, day("2024-02-29")).String(),
		"a year after a leap day is the last day of February")
}

func TestCaseEventText(t *testing.T) {
	for _, e := range events {
		if !e.event.IsValid() {
			_, err := axactor.ParseCaseEvent(e.token)
			assert.Error(t, err, "%q is no token", e.token)
			continue
		}
		parsed, err := axactor.ParseCaseEvent(e.token)
		require.NoError(t, err)
		assert.Equal(t, e.event, parsed)
		text, err := e.event.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, e.token, string(text))
		var back axactor.CaseEvent
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, e.event, back)
		text, err = e.event.AppendText([]byte("x"))
		require.NoError(t, err)
		assert.Equal(t, "x"+e.token, string(text))
	}
	_, err := axactor.CaseEvent(200).MarshalText()
	assert.Error(t, err, "no number outside the events has a text")
	back := axactor.PaidInFull
	assert.Error(t, back.UnmarshalText([]byte("Paid-In-Full")), "tokens are exact")
	assert.Equal(t, axactor.PaidInFull, back, "an error changes nothing")
	require.NoError(t, back.UnmarshalText(nil))
	assert.Zero(t, back)
}
