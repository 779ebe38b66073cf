package monitoring_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy/monitoring"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// TestSheetsAreListed: the list has the questions that the functions ask, and no
// other.
func TestSheetsAreListed(t *testing.T) {
	var none retention.Date
	var asked, listed []ruling.Code
	for _, a := range []ruling.Answer{
		monitoring.MayWatch(monitoring.Camera{}, none),
		monitoring.RequiresErasure(monitoring.Recording{}, none),
		monitoring.MayHandOver(monitoring.Release{}, none),
		monitoring.MayOpen(monitoring.Access{}, none),
		monitoring.MayTrack(monitoring.Tracking{}, none),
		monitoring.RequiresClosing(monitoring.Mailbox{}, none),
		monitoring.RequiresEmptying(monitoring.Mailbox{}, none),
		monitoring.MayRecord(monitoring.Call{}, none),
	} {
		asked = append(asked, a.Question())
	}
	seen := map[ruling.Code]bool{}
	for s := range monitoring.Sheets() {
		if !seen[s.Question] {
			listed = append(listed, s.Question)
		}
		seen[s.Question] = true
	}
	assert.Equal(t, asked, listed)
}
