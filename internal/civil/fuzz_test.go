package civil

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// FuzzParse checks that Parse takes exactly what package time takes as a date
// with a year from 1, and that the text comes back.
func FuzzParse(f *testing.F) {
	f.Add("2026-03-10")
	f.Add("2024-02-29") // leap day
	f.Add("2100-02-29") // no leap day
	f.Add("0000-01-01") // package time has a year 0, we do not
	f.Add("2026-03-10T00:00:00Z")
	f.Add("")
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Parse(text)
		byTime, timeErr := time.Parse(time.DateOnly, text)
		require.Equal(t, timeErr == nil && byTime.Year() > 0, err == nil, "%q", text)
		if err == nil {
			require.Equal(t, text, d.String())
			require.Equal(t, byTime, d.Time())
		} else {
			require.True(t, d.IsZero())
		}
	})
}
