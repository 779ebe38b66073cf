package monitoring_test

import (
	"testing"

	"github.com/personvern/personvern/internal/rulingtest"
	"github.com/personvern/personvern/privacy/monitoring"
	"github.com/personvern/personvern/retention"
)

// The list has the questions that the functions ask, and no other.
func TestSheetsAreListed(t *testing.T) {
	rulingtest.Listed(t, monitoring.Sheets(),
		monitoring.MayWatch(monitoring.Camera{}, retention.Date{}),
		monitoring.RequiresErasure(monitoring.Recording{}, retention.Date{}),
		monitoring.MayHandOver(monitoring.Release{}, retention.Date{}),
		monitoring.MayOpen(monitoring.Access{}, retention.Date{}),
		monitoring.MayTrack(monitoring.Tracking{}, retention.Date{}),
		monitoring.RequiresClosing(monitoring.Mailbox{}, retention.Date{}),
		monitoring.RequiresEmptying(monitoring.Mailbox{}, retention.Date{}),
		monitoring.MayRecord(monitoring.Call{}, retention.Date{}),
	)
}
