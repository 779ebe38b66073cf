package retention

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func FuzzParseDate(f *testing.F) {
	f.Add("2026-03-10")
	f.Add("2027-02-29") // no such day
	f.Add("2026-3-10")
	f.Fuzz(func(t *testing.T, text string) {
		if d, err := ParseDate(text); err == nil {
			require.Equal(t, text, d.String(), "one text for a day")
		} else {
			require.True(t, d.IsZero())
		}
	})
}

func FuzzParsePeriod(f *testing.F) {
	f.Add("P3Y6M")
	f.Add("P1W")                   // canonical: P7D
	f.Add("P5217W7D")              // a day too many
	f.Add("P99999999999999999999") // beyond any integer
	f.Fuzz(func(t *testing.T, text string) {
		p, err := ParsePeriod(text)
		if err != nil {
			require.True(t, p.IsZero())
			return
		}
		require.False(t, p.IsZero())
		back, err := ParsePeriod(p.String())
		require.NoError(t, err)
		require.Equal(t, p, back)
		require.LessOrEqual(t, p.months, int32(maxPeriodMonths))
		require.LessOrEqual(t, p.days, int32(maxPeriodDays))
	})
}

func FuzzParseWhen(f *testing.F) {
	f.Add("not-yet")
	f.Add("2020-01-01..2022-12-31")
	f.Add("..2022-12-31")
	f.Add("2020-01-01..")
	f.Add("..")
	f.Fuzz(func(t *testing.T, text string) {
		if w, err := ParseWhen(text); err == nil {
			require.True(t, w.IsSaid())
			require.Equal(t, text, w.String(), "one text for what is known")
		} else {
			require.False(t, w.IsSaid())
		}
	})
}
