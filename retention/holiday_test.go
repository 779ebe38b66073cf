package retention

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestHolidays compares the holidays of 1950 to 2200, by their SHA-256, with those
// of a package of other authors; testdata/holidays-no.sha256 defines the stream.
// Sundays are in it, as LOV-1995-02-24-12 § 2 makes each a holiday. Working days
// are the others but Saturdays, and package time says which days those are.
func TestHolidays(t *testing.T) {
	content, err := os.ReadFile("testdata/holidays-no.sha256")
	require.NoError(t, err)
	var made []string
	for line := range strings.Lines(string(content)) {
		if !strings.HasPrefix(line, "#") {
			made = append(made, strings.Fields(line)[0])
		}
	}
	sum, years := sha256.New(), 0
	for d := MustParseDate("1950-01-01"); d.Year() <= 2200; d = d.AddDays(1) {
		holiday := IsHoliday(d)
		if holiday {
			_, err := io.WriteString(sum, d.String()+"\n")
			require.NoError(t, err)
		}
		if d.Month() == time.January && d.Day() == 1 {
			years++
		}
		if IsWorkingDay(d) != (!holiday && d.Time().Weekday() != time.Saturday) {
			t.Errorf("IsWorkingDay(%v) = %t", d, IsWorkingDay(d))
		}
	}
	assert.Equal(t, 251, years)
	assert.Equal(t, []string{hex.EncodeToString(sum.Sum(nil))}, made)
	assert.False(t, IsHoliday(Date{}), "the zero Date")
	assert.False(t, IsWorkingDay(Date{}), "the zero Date")
}

func TestRoll(t *testing.T) {
	tests := []struct{ reason, from, want string }{
		{"a working day stays", "2026-11-23", "2026-11-23"},
		{"Saturday", "2026-11-21", "2026-11-23"},
		{"Sunday", "2026-11-22", "2026-11-23"},
		{"Easter from Maundy Thursday", "2026-04-02", "2026-04-07"},
		{"1 May on a Friday", "2026-05-01", "2026-05-04"},
		{"17 May is Whit Monday too", "2027-05-17", "2027-05-18"},
		{"Ascension Day alone", "2026-05-14", "2026-05-15"},
		{"Christmas Eve is a working day", "2026-12-24", "2026-12-24"},
		{"Christmas", "2026-12-25", "2026-12-28"},
		{"New Year's Eve is a working day", "2026-12-31", "2026-12-31"},
		{"New Year on a Friday", "2027-01-01", "2027-01-04"},
		{"Easter Saturday", "2026-04-04", "2026-04-07"},
		{"foreldelsesloven § 29: 29 February and three years", "2027-02-28", "2027-03-01"},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, Roll(MustParseDate(test.from)).String(), test.reason)
	}
	assert.True(t, Roll(Date{}).IsZero())
}
