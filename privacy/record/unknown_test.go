package record_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/record"
	"github.com/personvern/personvern/retention"
)

// A deadline of which nothing is known is left out, however it came to be
// unknown: an empty object would be none that Parse takes.
func TestUnknownDeadlineIsLeftOut(t *testing.T) {
	tally := retention.NewTally(retention.MustParseDate("2026-11-23"))
	tally.AddDuty(retention.Bound{})
	tally.AddCeiling(retention.Bound{})
	tally.AddUse(retention.On(retention.MustParseDate("2020-01-01")), retention.Bound{})
	d := tally.Deadline(retention.Terms{})
	d.State, d.Restricted, d.Uncovered = 0, 0, 0
	assert.NotEqual(t, retention.Deadline{}, d, "unknown, and not zero")
	assert.True(t, record.Answer{Outcome: privacy.Permitted, Deadline: d}.Equal(record.Answer{Outcome: privacy.Permitted}))
}
