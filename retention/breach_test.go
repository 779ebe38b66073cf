package retention

import (
	"testing"
	"time"
	_ "time/tzdata" // Oslo without the zone files of the machine

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestBreachNotice(t *testing.T) {
	oslo, err := time.LoadLocation("Europe/Oslo")
	require.NoError(t, err)
	const layout = "2006-01-02 15:04:05"
	tests := []struct {
		reason, aware, safe, outer string
		zone                       *time.Location
	}{
		{"inside an hour, over a weekend", "2026-11-20 14:20:00", "2026-11-23 14:20:00", "2026-11-23 15:00:00", oslo},
		{"at the full hour: that hour is not counted", "2026-11-20 14:00:00", "2026-11-23 14:00:00", "2026-11-23 15:00:00", oslo},
		{"a second after the hour", "2026-11-20 14:00:01", "2026-11-23 14:00:01", "2026-11-23 15:00:00", oslo},
		{"a second before the hour", "2026-11-20 14:59:59", "2026-11-23 14:59:59", "2026-11-23 15:00:00", oslo},
		{"Christmas counts", "2026-12-23 23:59:00", "2026-12-26 23:59:00", "2026-12-27 00:00:00", oslo},
		{"clocks go forward", "2026-03-27 14:20:00", "2026-03-30 15:20:00", "2026-03-30 16:00:00", oslo},
		{"clocks go back", "2026-10-23 14:20:00", "2026-10-26 13:20:00", "2026-10-26 14:00:00", oslo},
		{"aware in UTC, answered in UTC", "2026-03-27 14:20:00", "2026-03-30 14:20:00", "2026-03-30 15:00:00", time.UTC},
		{"full hours are those of UTC", "2026-03-27 14:20:00", "2026-03-30 14:20:00", "2026-03-30 14:30:00", time.FixedZone("half", 19800)},
	}
	for _, test := range tests {
		aware, err := time.ParseInLocation(layout, test.aware, test.zone)
		require.NoError(t, err)
		safe, outer := BreachNotice(aware)
		assert.Equal(t, test.safe, safe.Format(layout), test.reason)
		assert.Equal(t, test.outer, outer.Format(layout), test.reason)
		assert.Equal(t, test.zone, safe.Location(), test.reason)
		assert.Equal(t, test.zone, outer.Location(), test.reason)
		assert.Equal(t, 72*time.Hour, safe.Sub(aware), test.reason)
	}

	safe, outer := BreachNotice(time.Time{})
	assert.True(t, safe.IsZero() && outer.IsZero(), "no awareness, no deadline")

	safe, _ = BreachNotice(time.Now())
	assert.Equal(t, safe.Round(0), safe, "no monotonic reading in a deadline")
}
