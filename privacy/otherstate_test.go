package privacy_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// A policy may rest on a statute of another EEA state, as a basis and as a duty to
// keep, on its own word: the library holds no period against it, and says of no
// answer that its text was read (Art. 6(1)(c), 6(3), 17(3)(b)).
func TestLawOfAnotherState(t *testing.T) {
	statute := law.Whole(law.LawOfAnotherEEAState)
	_, known := retention.StatutoryDuty(statute)
	assert.False(t, known, "no duty of it is known")
	_, known = retention.StatutoryCeiling(statute)
	assert.False(t, known)

	spec := acmeSpec()
	books := spec.Activity(acmeBooks)
	kinds := subjects.KindsOf(subjects.Phone)
	spec.Activities = append(spec.Activities, privacy.Activity{
		ID: "branch-books", Purpose: books.Purpose, Role: books.Role, Controllers: books.Controllers,
		Basis: lawfulbasis.LegalObligation, Law: []law.Provision{statute}, About: books.About, Kinds: kinds, Sources: books.Sources,
		Duties: []privacy.Duty{{ID: "branch-kept", Rule: retention.Duty{
			Kinds: kinds, From: retention.Booked, Anchor: retention.EndOfFinancialYear, Period: retention.Years(7), Law: statute,
		}}},
	})
	policy, err := privacy.New(spec)
	require.NoError(t, err)
	item := privacy.Item{Of: acmeSet(policy, "switchboard", subjects.Phone, "branch-books"), Holds: privacy.AllHolds(), Uses: []privacy.Use{{
		For: "branch-books", Dates: retention.Dates{Booked: acmeOn("2019-02-10")},
	}}}
	for _, tt := range []struct {
		reason string
		on     string
		want   privacy.Outcome
	}{
		{"seven years after the end of 2019: the last day of keeping", "2026-12-31", privacy.Forbidden},
		{"the first free day", "2027-01-01", privacy.Permitted},
		{"and on any earlier day, however long ago: its days are not known", "2019-03-01", privacy.Forbidden},
	} {
		d := policy.MayErase(&item, acmeDay(tt.on))
		assert.Equal(t, tt.want, d.Outcome(), tt.reason)
		cited := false
		for r := range d.Reasons() {
			for p := range r.Provisions() {
				if p == statute {
					cited = true
					assert.False(t, r.IsVerified(), "%s: nobody has read it", tt.reason)
				}
			}
		}
		assert.Equal(t, tt.want == privacy.Forbidden, cited, tt.reason)
	}
}
