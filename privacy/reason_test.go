package privacy_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// What a reason rests on was read in its own text, or the reason says that it
// was not.
func TestReasonIsVerifiedWithAllItsProvisions(t *testing.T) {
	for code := privacy.ReasonCode(1); code.IsValid(); code++ {
		if code == privacy.RightGiven {
			continue // it rests on the right of the question: see below
		}
		all, some := true, false
		for p := range (privacy.Reason{Code: code}).Provisions() {
			entry, ok := law.Lookup(p)
			assert.True(t, ok, "%s rests on %s, of which nothing is known", code, p)
			all, some = all && entry.Certainty == law.ReadInFull, true
		}
		assert.True(t, some, code)
		assert.Equal(t, all, privacy.Reason{Code: code}.IsVerified(), code)
		assert.True(t, all, "%s: the articles of the GDPR and the Personal Data Act were read", code)
	}
	assert.False(t, privacy.Reason{Code: privacy.RightGiven}.IsVerified(), "a right that nobody names rests on nothing")
	assert.False(t, privacy.Reason{Code: 255}.IsVerified(), "no reason rests on nothing")

	// A statute of which only somebody else's account was read shows in the
	// reason, and the text that counts is that of the day asked about.
	for _, c := range []struct {
		reason  string
		statute law.Provision
		on      string
		want    bool
	}{
		{"bokføringsloven § 13 as it has been since 2014: read", acmeVouchers, "2026-12-31", true},
		{"§ 13 as amended from 2027: not read", acmeVouchers, "2027-01-01", false},
		{"innkrevingsloven § 32: not read", law.Section(law.Innkrevingsloven, "32"), "2026-12-31", false},
	} {
		spec := acmeSpec()
		books := spec.Activity(acmeBooks)
		books.Duties[0].Rule.Law = c.statute
		policy, err := privacy.New(spec)
		require.NoError(t, err)
		voucher := acmeSet(policy, "voucher", subjects.PaymentVoucher, acmeCollection, acmeBooks)
		item := privacy.Item{Of: voucher, Holds: privacy.AllHolds(), Uses: []privacy.Use{acmeCase("2026-03-10"), {For: acmeBooks, Dates: retention.Dates{Booked: acmeOn("2026-02-10")}}}}
		told := false
		for r := range policy.RequiresErasure(&item, acmeDay(c.on)).Reasons() {
			if r.Code == privacy.DutyToKeep {
				told = true
				assert.Equal(t, c.want, r.IsVerified(), c.reason)
			}
		}
		assert.True(t, told, c.reason)
	}
}

// That a right is given rests on that right, whichever question said so.
func TestRightGivenRestsOnTheRight(t *testing.T) {
	rests := map[privacy.Question]string{
		privacy.AskRequiresAccess: "gdpr:15", privacy.AskRequiresPortability: "gdpr:20(1)", privacy.AskRequiresHumanDecision: "gdpr:22(1)",
		privacy.AskRequiresInformation: "gdpr:13", privacy.AskRequiresNotification: "gdpr:19",
	}
	p, day := rightsPolicy(), rightsDay
	item := rightsItem(subjects.Email, rightsContract)
	rightsMachineDecides(&item.Uses[0])
	rightsFound(&item.Uses[0], privacy.No, lawfulbasis.DecisionByLaw, lawfulbasis.TellingExempt)
	item.Uses[0].Informed = retention.NotYet()
	item.Disclosures = privacy.AllDisclosures(privacy.Disclosure{To: lawfulbasis.ToClient, On: acmeOn("2026-11-05")})
	for _, d := range []privacy.Decision{
		p.RequiresAccess(&item, rightsRequest(privacy.AskAccess), day), p.RequiresPortability(&item, rightsRequest(privacy.AskPortability), day),
		p.RequiresHumanDecision(&item, rightsRequest(privacy.AskHumanDecision), day),
		p.RequiresInformation(&item, rightsContract, day), p.RequiresNotification(&item, day),
	} {
		deciding, _ := acmeCodes(d)
		require.Equal(t, []privacy.ReasonCode{privacy.RightGiven}, deciding, d.Question())
		for r := range d.Reasons() {
			if r.Decides {
				assert.Equal(t, rests[d.Question()], cited(slices.Collect(r.Provisions())), d.Question())
				assert.True(t, r.IsVerified(), d.Question())
			}
		}
		delete(rests, d.Question())
	}
	assert.Empty(t, rests)
}

// What a reason rests on can be read in part: a statute, an element or a right
// comes before the article.
func TestProvisionsReadInPart(t *testing.T) {
	first := func(d privacy.Decision) string {
		for r := range d.Reasons() {
			for p := range r.Provisions() {
				return p.String()
			}
		}
		return ""
	}
	item := rightsItem(subjects.Email, rightsContract)
	assert.Equal(t, "gdpr:20(1)", first(rightsPolicy().RequiresPortability(&item, rightsRequest(privacy.AskPortability), rightsDay)))
	item.Withheld = privacy.Withholding{Kind: privacy.CrimeInvestigation, Judged: rightsYes}
	assert.Equal(t, "personopplysningsloven:16(1)(b)", first(rightsPolicy().RequiresAccess(&item, rightsRequest(privacy.AskAccess), rightsDay)))
	rightsFound(&item.Uses[0], privacy.No, lawfulbasis.Indispensable)
	assert.Equal(t, "gdpr:6(1)(b)", first(rightsPolicy().MayProcess(&item, privacy.Processing{For: rightsContract}, rightsDay)), "the element that fails, before the article that asks for a basis")
}
