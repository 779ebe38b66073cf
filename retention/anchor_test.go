package retention

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/civil"
)

// TestAnchorTokens pins number and token of every value: both are contract.
func TestAnchorTokens(t *testing.T) {
	tokens := map[Anchor]string{1: "day", 2: "end-of-month", 3: "end-of-year", 4: "end-of-financial-year"}
	for i := range 256 {
		a := Anchor(i)
		token, isValue := tokens[a]
		assert.Equal(t, isValue, a.IsValid())
		text, err := a.MarshalText()
		appended, appendErr := a.AppendText([]byte("from "))
		switch {
		case isValue:
			require.NoError(t, err)
			require.NoError(t, appendErr)
			assert.Equal(t, token, string(text))
			assert.Equal(t, token, a.String())
			assert.Equal(t, "from "+token, string(appended))
			back, err := ParseAnchor(token)
			require.NoError(t, err)
			assert.Equal(t, a, back)
		case a == 0:
			require.NoError(t, err)
			assert.Empty(t, text)
			assert.Empty(t, a.String())
		default:
			assert.Error(t, err)
			assert.Error(t, appendErr)
		}
	}
	for _, text := range []string{"", "Day", "day ", "year-end", "4"} {
		_, err := ParseAnchor(text)
		assert.Error(t, err, "%q", text)
	}
	a := EndOfYear
	require.Error(t, a.UnmarshalText([]byte("never")))
	assert.Equal(t, EndOfYear, a, "an error leaves the value")
	require.NoError(t, a.UnmarshalText([]byte("day")))
	assert.Equal(t, DayOf, a)
	require.NoError(t, a.UnmarshalText(nil))
	assert.Equal(t, Anchor(0), a)
}

func TestAnchorInstant(t *testing.T) {
	june, february28 := YearEnding(time.June, 30), YearEnding(time.February, 28)
	lastOfFebruary := YearEnding(time.February, 31)
	tests := []struct {
		reason string
		anchor Anchor
		year   YearEnd
		event  string
		want   string
	}{
		{"the day itself", DayOf, YearEnd{}, "2026-03-10", "2026-03-10"},
		{"inside a month", EndOfMonth, YearEnd{}, "2026-03-10", "2026-04-01"},
		{"last day of a month", EndOfMonth, YearEnd{}, "2026-03-31", "2026-04-01"},
		{"first day of a month", EndOfMonth, YearEnd{}, "2026-04-01", "2026-05-01"},
		{"leap day", EndOfMonth, YearEnd{}, "2028-02-29", "2028-03-01"},
		{"December", EndOfMonth, YearEnd{}, "2026-12-31", "2027-01-01"},
		{"the end of 2026 is the instant at which 2027 begins", EndOfYear, YearEnd{}, "2026-03-10", "2027-01-01"},
		{"last day of the year", EndOfYear, YearEnd{}, "2026-12-31", "2027-01-01"},
		{"first day of the year", EndOfYear, YearEnd{}, "2027-01-01", "2028-01-01"},
		{"the financial year does not matter", EndOfYear, june, "2026-03-10", "2027-01-01"},
		{"bokføringsloven § 13(2): calendar year", EndOfFinancialYear, CalendarYear(), "2023-02-10", "2024-01-01"},
		{"30 June: last day", EndOfFinancialYear, june, "2026-06-30", "2026-07-01"},
		{"30 June: first day of the next", EndOfFinancialYear, june, "2026-07-01", "2027-07-01"},
		{"30 June: over the turn of the year", EndOfFinancialYear, june, "2026-12-31", "2027-07-01"},
		{"28 February in a common year: last day", EndOfFinancialYear, february28, "2027-02-28", "2027-03-01"},
		{"28 February in a leap year: last day", EndOfFinancialYear, february28, "2028-02-28", "2028-02-29"},
		{"28 February in a leap year: the 29th is next year's", EndOfFinancialYear, february28, "2028-02-29", "2029-03-01"},
		{"28 February: the year that ends in a leap year", EndOfFinancialYear, february28, "2027-03-01", "2028-02-29"},
		{"last of February in a common year", EndOfFinancialYear, lastOfFebruary, "2027-02-28", "2027-03-01"},
		{"last of February in a leap year: the 28th", EndOfFinancialYear, lastOfFebruary, "2028-02-28", "2028-03-01"},
		{"last of February in a leap year: the 29th", EndOfFinancialYear, lastOfFebruary, "2028-02-29", "2028-03-01"},
		{"last of February: the day after", EndOfFinancialYear, lastOfFebruary, "2028-03-01", "2029-03-01"},
		{"the calendar ends", EndOfYear, YearEnd{}, "9999-05-01", "9999-12-31"},
		{"financial year not said", EndOfFinancialYear, YearEnd{}, "2026-03-10", "not said"},
		{"anchor not said", 0, CalendarYear(), "2026-03-10", "not said"},
		{"no anchor", 5, CalendarYear(), "2026-03-10", "not said"},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, test.anchor.Instant(MustParseDate(test.event), test.year).String(), test.reason)
	}
	for anchor := DayOf; anchor <= EndOfFinancialYear; anchor++ {
		assert.True(t, anchor.Instant(Date{}, CalendarYear()).IsZero(), "%v of the zero Date", anchor)
		assert.Equal(t, past, anchor.instantNum(past, CalendarYear()), "%v", anchor)
		assert.Equal(t, open, anchor.instantNum(open, CalendarYear()), "%v", anchor)
	}
}

// TestInstantAndPeriod has the statutory periods that run from the end of a
// financial year: from the instant, without a day more.
func TestInstantAndPeriod(t *testing.T) {
	tests := []struct {
		reason string
		year   YearEnd
		event  string
		period Period
		want   string
	}{
		{"bokføringsloven § 13(2), nos. 1-4", CalendarYear(), "2023-02-10", Years(5), "2029-01-01"},
		{"bokføringsloven § 13(2), nos. 5-8", CalendarYear(), "2023-02-10", Years(3).And(Months(6)), "2027-07-01"},
		{"bokføringsloven § 13(2), nos. 1-4, no day added", CalendarYear(), "2026-03-10", Years(5), "2032-01-01"},
		{"bokføringsloven § 13(2), nos. 5-8, no day added", CalendarYear(), "2026-11-23", Years(3).And(Months(6)), "2030-07-01"},
		{"year ending 30 June", YearEnding(time.June, 30), "2026-03-10", Years(5), "2031-07-01"},
		{"year ending 30 June", YearEnding(time.June, 30), "2026-07-01", Years(3).And(Months(6)), "2031-01-01"},
		{"year ending with February", YearEnding(time.February, 29), "2028-02-29", Years(5), "2033-03-01"},
		{"year ending with February", YearEnding(time.February, 29), "2026-03-10", Years(3).And(Months(6)), "2030-09-01"},
	}
	for _, test := range tests {
		instant := EndOfFinancialYear.Instant(MustParseDate(test.event), test.year)
		assert.Equal(t, test.want, test.period.After(instant).String(), test.reason)
	}
}

// TestYearEndEveryDay takes every month and day: the instant is the day after the
// first such month end or day on or after the event.
func TestYearEndEveryDay(t *testing.T) {
	first, last := MustParseDate("2027-01-01"), MustParseDate("2028-12-31")
	for month := time.Month(-1); month <= 14; month++ {
		for day := -1; day <= 33; day++ {
			y := YearEnding(month, day)
			if month < 1 || month > 12 || day < 1 || day > 31 {
				require.True(t, y.IsZero(), "%v %d", month, day)
				continue
			}
			require.False(t, y.IsZero(), "%v %d", month, day)
			for d := first; !d.After(last); d = d.AddDays(1) {
				end := d
				for end.Month() != month || end.Day() != day && (end.Day() > day || end.AddDays(1).Month() == month) {
					end = end.AddDays(1)
				}
				require.Equal(t, end.AddDays(1), EndOfFinancialYear.Instant(d, y), "%v in the year ending %v %d", d, month, day)
			}
		}
	}
}

func TestYearEndText(t *testing.T) {
	assert.Equal(t, "12-31", CalendarYear().String())
	assert.True(t, YearEnding(time.December, 31) == CalendarYear())
	assert.Equal(t, "not said", YearEnd{}.String())
	assert.Equal(t, "02-29", YearEnding(time.February, 31).String(), "its last day")
	assert.Equal(t, "02-28", YearEnding(time.February, 28).String())
	assert.Equal(t, "04-30", YearEnding(time.April, 31).String())
	assert.True(t, YearEnding(time.February, 29) == YearEnding(time.February, 30))
	assert.Empty(t, cmp.Diff(YearEnding(time.June, 30), YearEnding(time.June, 31)), "Equal serves go-cmp")

	for month := time.January; month <= time.December; month++ {
		for day := 1; day <= 31; day++ {
			y := YearEnding(month, day)
			text, err := y.MarshalText()
			require.NoError(t, err)
			back := CalendarYear()
			require.NoError(t, back.UnmarshalText(text))
			require.Equal(t, y, back)
		}
	}
	for _, text := range []string{"", "12-3", "1231", "12/31", "13-01", "00-10", "06-00", "06-32", "2026-12-31", "a2-31", "1a-31", "12-a1", "12-3a", "12-31 "} {
		_, err := ParseYearEnd(text)
		require.Error(t, err, "%q", text)
	}
	y := CalendarYear()
	require.Error(t, y.UnmarshalText([]byte("31-12")))
	assert.Equal(t, CalendarYear(), y, "an error leaves the value")
	require.NoError(t, y.UnmarshalText(nil))
	assert.True(t, y.IsZero())
	encoded, err := json.Marshal([]YearEnd{YearEnding(time.June, 30), {}})
	require.NoError(t, err)
	assert.JSONEq(t, `["06-30", ""]`, string(encoded))
	assert.Equal(t, civil.Num(MustParseDate("2027-01-01")), EndOfFinancialYear.instantNum(civil.Num(MustParseDate("2026-12-31")), CalendarYear()))
}
