package privacy_test

import (
	"testing"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What a reason rests on was read in its own text, or the reason says that it
// was not.
func TestReasonIsVerifiedWithAllItsProvisions(t *testing.T) {
	for code := privacy.ReasonCode(1); code.IsValid(); code++ {
		all, some := true, false
		for p := range (privacy.Reason{Code: code}).Provisions() {
			entry, ok := law.Lookup(p)
			assert.True(t, ok, "%s rests on %s, of which nothing is known", code, p)
			all, some = all && entry.Certainty == law.ReadInFull, true
		}
		assert.True(t, some, code)
		assert.Equal(t, all, privacy.Reason{Code: code}.IsVerified(), code)
		assert.True(t, all, "%s: the articles of the GDPR were read", code)
	}
	assert.False(t, privacy.Reason{Code: 255}.IsVerified(), "no reason rests on nothing")

	// A statute of which only somebody else's account was read shows in the
	// reason (innkrevingsloven § 32).
	for statute, want := range map[law.Provision]bool{
		acmeVouchers:                            true,
		law.Section(law.Innkrevingsloven, "32"): false,
	} {
		spec := acmeSpec()
		books := spec.Activity(acmeBooks)
		books.Duties[0].Rule.Law = statute
		policy, err := privacy.New(spec)
		require.NoError(t, err)
		voucher := acmeSet(policy, "voucher", subjects.PaymentVoucher, acmeCollection, acmeBooks)
		item := privacy.Item{Of: voucher, Holds: privacy.AllHolds(), Uses: []privacy.Use{acmeCase("2026-03-10"), {For: acmeBooks, Dates: retention.Dates{Booked: acmeOn("2026-02-10")}}}}
		told := false
		for r := range policy.RequiresErasure(&item, acmeDay("2030-01-01")).Reasons() {
			if r.Code == privacy.DutyToKeep {
				told = true
				assert.Equal(t, want, r.IsVerified(), statute)
			}
		}
		assert.True(t, told, statute)
	}
}
