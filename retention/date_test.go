package retention

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The calendar itself is tested in package civil; these are the names by which
// users reach it.
func TestDateNames(t *testing.T) {
	d, ok := NewDate(2028, time.February, 29)
	assert.True(t, ok)
	assert.Equal(t, "2028-02-29", d.String())

	_, ok = NewDate(2027, time.February, 29)
	assert.False(t, ok, "2027 is no leap year")

	parsed, err := ParseDate("2028-02-29")
	require.NoError(t, err)
	assert.Equal(t, d, parsed)
	_, err = ParseDate("29.02.2028")
	assert.Error(t, err)
	assert.Equal(t, d, MustParseDate("2028-02-29"))
	assert.Panics(t, func() { MustParseDate("2027-02-29") })

	eve := time.Date(2026, time.December, 31, 23, 30, 0, 0, time.UTC)
	assert.Equal(t, "2027-01-01", DateIn(eve, time.FixedZone("CET", 3600)).String(), "the year-end voucher of another year")
	assert.True(t, DateIn(eve, nil).IsZero(), "no default zone")
}
