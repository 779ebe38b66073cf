package credit_test

import (
	"testing"

	"github.com/personvern/personvern/internal/rulingtest"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/retention"
)

// The list has the questions that the functions ask, and no other.
func TestSheetsAreListed(t *testing.T) {
	rulingtest.Listed(t, credit.Sheets(),
		credit.MayReport(credit.Claim{}, retention.Date{}),
		credit.MayUse(credit.Entry{}, retention.Date{}),
		credit.RequiresRemoval(credit.Entry{}, retention.Date{}),
		credit.RequiresErasure(credit.Entry{}, retention.Date{}),
		credit.RequiresNotice(credit.Entry{}, retention.Date{}),
		credit.MayScore(credit.Score{}, retention.Date{}),
		credit.MayRelease(credit.Release{}, retention.Date{}),
		credit.RequiresCopy(credit.Release{}, retention.Date{}),
		credit.MayReleaseDebtData(credit.DebtRequest{}, retention.Date{}),
		credit.RequiresDebtErasure(credit.DebtEntry{}, retention.Date{}),
		credit.RequiresModelErasure(credit.ModelCopy{}, retention.Date{}),
	)
}
