package marketing_test

import (
	"testing"

	"github.com/personvern/personvern/internal/rulingtest"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/retention"
)

// The list has the questions that the functions ask, and no other.
func TestSheetsAreListed(t *testing.T) {
	rulingtest.Listed(t, marketing.Sheets(),
		marketing.MayAddress(marketing.Approach{}, retention.Date{}),
		marketing.RequiresWash(marketing.Approach{}, retention.Date{}),
		marketing.MayStore(marketing.Storage{}, retention.Date{}),
	)
}
