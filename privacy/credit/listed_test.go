package credit_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// TestSheetsAreListed: the list has the questions that the functions ask, and no
// other.
func TestSheetsAreListed(t *testing.T) {
	var none retention.Date
	var asked, listed []ruling.Code
	for _, a := range []ruling.Answer{
		credit.MayReport(credit.Claim{}, none),
		credit.MayUse(credit.Entry{}, none),
		credit.RequiresRemoval(credit.Entry{}, none),
		credit.RequiresErasure(credit.Entry{}, none),
		credit.RequiresNotice(credit.Entry{}, none),
		credit.MayScore(credit.Score{}, none),
		credit.MayRelease(credit.Release{}, none),
		credit.RequiresCopy(credit.Release{}, none),
		credit.MayReleaseDebtData(credit.DebtRequest{}, none),
		credit.RequiresDebtErasure(credit.DebtEntry{}, none),
		credit.RequiresModelErasure(credit.ModelCopy{}, none),
	} {
		asked = append(asked, a.Question())
	}
	seen := map[ruling.Code]bool{}
	for s := range credit.Sheets() {
		if !seen[s.Question] {
			listed = append(listed, s.Question)
		}
		seen[s.Question] = true
	}
	assert.Equal(t, asked, listed)
}
