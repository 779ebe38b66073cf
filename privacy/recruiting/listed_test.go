package recruiting_test

import (
	"testing"

	"github.com/personvern/personvern/internal/rulingtest"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
)

// The list has the questions that the functions ask, and no other.
func TestSheetsAreListed(t *testing.T) {
	rulingtest.Listed(t, recruiting.Sheets(),
		recruiting.MayCollect(recruiting.Inquiry{}, retention.Date{}),
		recruiting.RequiresRemoval(recruiting.Volunteered{}, retention.Date{}),
		recruiting.RequiresListing(recruiting.Listing{}, retention.Date{}),
		recruiting.RequiresQualifications(recruiting.Demand{}, retention.Date{}),
	)
}
