package retention

import (
	"encoding/json"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/civil"
)

func TestPeriodConstructors(t *testing.T) {
	tests := []struct {
		reason string
		got    Period
		want   string
	}{
		{"years", Years(3), "P3Y"},
		{"a year is twelve months", Months(12), "P1Y"},
		{"months beside years", Months(42), "P3Y6M"},
		{"a week is seven days", Weeks(1), "P7D"},
		{"days stay days", Days(365), "P365D"},
		{"empty periods are said", Days(0), "P0D"},
		{"empty periods are said", Years(0), "P0D"},
		{"empty periods are said", Months(0), "P0D"},
		{"empty periods are said", Weeks(0), "P0D"},
		{"bokføringsloven § 13(2) for nos. 5-8", Years(3).And(Months(6)), "P3Y6M"},
		{"months and days", Months(1).And(Days(14)), "P1M14D"},
		{"And with nothing", Days(14).And(Days(0)), "P14D"},
		{"the longest", Years(100), "P100Y"},
		{"the longest", Months(1200), "P100Y"},
		{"the longest", Weeks(5217), "P36519D"},
		{"the longest", Days(36525), "P36525D"},
		{"the longest of both", Years(100).And(Days(36525)), "P100Y36525D"},
		{"negative", Years(-1), "not said"},
		{"negative", Months(-1), "not said"},
		{"negative", Weeks(-1), "not said"},
		{"negative", Days(-1), "not said"},
		{"a year given for a length", Years(2026), "not said"},
		{"too long", Years(101), "not said"},
		{"too long", Months(1201), "not said"},
		{"too long", Weeks(5218), "not said"},
		{"too long", Days(36526), "not said"},
		{"no overflow", Years(math.MaxInt), "not said"},
		{"no overflow", Years(math.MinInt), "not said"},
		{"no overflow", Weeks(math.MaxInt), "not said"},
		{"no overflow", Weeks(math.MinInt/7 - 1), "not said"},
		{"too long together", Years(100).And(Months(1)), "not said"},
		{"too long together", Days(36525).And(Days(1)), "not said"},
		{"not said and said", Period{}.And(Days(1)), "not said"},
		{"said and not said", Days(1).And(Period{}), "not said"},
		{"the zero Period", Period{}, "not said"},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, test.got.String(), test.reason)
		assert.Equal(t, test.want == "not said", test.got.IsZero(), test.reason)
	}
	assert.True(t, Years(1) == Months(12) && Weeks(2) == Days(14), "periods are comparable")
	assert.Empty(t, cmp.Diff(Years(1), Months(12)), "Equal serves go-cmp")
	assert.NotEmpty(t, cmp.Diff(Days(0), Period{}), "empty is not unsaid")
}

func TestParsePeriod(t *testing.T) {
	accepted := []struct{ text, canonical string }{
		{"P3Y", "P3Y"}, {"P3Y6M", "P3Y6M"}, {"P42M", "P3Y6M"}, {"P12M", "P1Y"}, {"P1W", "P7D"},
		{"P1W2D", "P9D"}, {"P1Y2M3W4D", "P1Y2M25D"}, {"P1Y1D", "P1Y1D"}, {"P0D", "P0D"}, {"P0Y", "P0D"},
		{"P0Y6M", "P6M"}, {"P10Y", "P10Y"}, {"P100Y", "P100Y"}, {"P1200M", "P100Y"}, {"P36525D", "P36525D"},
	}
	for _, test := range accepted {
		p, err := ParsePeriod(test.text)
		require.NoError(t, err, test.text)
		assert.Equal(t, test.canonical, p.String(), test.text)
		assert.Equal(t, p, MustParsePeriod(test.canonical))
	}
	refused := []struct{ reason, text string }{
		{"empty", ""},
		{"no unit", "P"},
		{"no unit", "P3"},
		{"no number", "PY"},
		{"no number", "P3YM"},
		{"no P", "3Y"},
		{"lower case", "p3y"},
		{"lower case", "P3y"},
		{"order", "P6M3Y"},
		{"order", "P1D1W"},
		{"twice", "P1Y1Y"},
		{"hours are no period of days", "PT72H"},
		{"time part", "P1DT1H"},
		{"sign before", "-P1D"},
		{"sign inside", "P-1D"},
		{"sign inside", "P+1D"},
		{"fraction", "P0.5Y"},
		{"fraction", "P0,5Y"},
		{"leading zero", "P03Y"},
		{"leading zero", "P00D"},
		{"unknown unit", "P3X"},
		{"space", "P3Y "},
		{"space", " P3Y"},
		{"more after the unit", "P3YP"},
		{"too many years", "P101Y"},
		{"too many months", "P1201M"},
		{"too many months together", "P100Y1M"},
		{"too many days", "P36526D"},
		{"too many days together", "P5217W7D"},
		{"numbers beyond the machine's", "P99999999999999999999Y"},
		{"six digits", "P100000D"},
		{"digits of other scripts", "P３Y"},
		{"words", "3 years"},
	}
	for _, test := range refused {
		p, err := ParsePeriod(test.text)
		require.Error(t, err, "%s: %q", test.reason, test.text)
		assert.True(t, p.IsZero(), "%q", test.text)
	}
	_, err := ParsePeriod("3 years")
	assert.EqualError(t, err, `personvern: "3 years" is not a period written as ISO 8601 does, such as P3Y6M, of at most 100 years`)
	assert.Panics(t, func() { MustParsePeriod("3 years") })
}

func TestPeriodText(t *testing.T) {
	for months := range 25 {
		for days := range 32 {
			p := Months(months).And(Days(days))
			text, err := p.MarshalText()
			require.NoError(t, err)
			back := Days(99)
			require.NoError(t, back.UnmarshalText(text))
			require.Equal(t, p, back, "%s", text)
		}
	}
	text, err := Period{}.MarshalText()
	require.NoError(t, err)
	assert.Empty(t, text)
	p := Days(99)
	require.NoError(t, p.UnmarshalText(nil))
	assert.True(t, p.IsZero())
	p = Days(99)
	require.Error(t, p.UnmarshalText([]byte("P1X")))
	assert.Equal(t, Days(99), p, "an error leaves the value")
	appended, err := Years(3).AppendText([]byte("for "))
	require.NoError(t, err)
	assert.Equal(t, "for P3Y", string(appended))
	encoded, err := json.Marshal([]Period{Years(3), {}, Days(0)})
	require.NoError(t, err)
	assert.JSONEq(t, `["P3Y", "", "P0D"]`, string(encoded))
}

// TestPeriodsOfDigest binds the periods whose arithmetic package civil compares
// with PostgreSQL and Python to those of this package.
func TestPeriodsOfDigest(t *testing.T) {
	content, err := os.ReadFile("../internal/civil/testdata/periods.txt")
	require.NoError(t, err)
	periods := 0
	for line := range strings.Lines(string(content)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Fields(line)
		months, err := strconv.Atoi(fields[1])
		require.NoError(t, err)
		days, err := strconv.Atoi(fields[2])
		require.NoError(t, err)
		p := MustParsePeriod(fields[0])
		assert.Equal(t, Months(months).And(Days(days)), p, line)
		n := civil.Num(MustParseDate("2024-01-31"))
		assert.Equal(t, civil.AddDaysNum(civil.AddMonthsNum(n, int32(months)), int32(days)), p.afterNum(n), line)
		periods++
	}
	assert.GreaterOrEqual(t, periods, 48)
}

func TestPeriodAfter(t *testing.T) {
	tests := []struct{ reason, from, period, want string }{
		{"GDPR Art. 13(2)(a): three years from closing, by policy", "2026-03-10", "P3Y", "2029-03-10"},
		{"GDPR Art. 17(1): time for erasing, by policy", "2029-03-11", "P30D", "2029-04-10"},
		{"GDPR Art. 6(1)(a): consent for twelve months", "2026-08-20", "P12M", "2027-08-20"},
		{"GDPR Art. 17(1)(b): time for erasing after withdrawal", "2027-01-15", "P1M", "2027-02-15"},
		{"Reg. 1182/71 Art. 3(2)(c): clamp", "2028-02-29", "P3Y", "2031-02-28"},
		{"GDPR Art. 32(1)(c): backups rotate", "2029-03-11", "P90D", "2029-06-09"},
		{"hvitvaskingsloven § 30: five years, month end to month end", "2016-03-31", "P5Y", "2021-03-31"},
		{"collection norm: three years from closing", "2023-02-10", "P3Y", "2026-02-10"},
		{"collection norm: clamp, where the standard library gives 1 March", "2024-02-29", "P3Y", "2027-02-28"},
		{"hvitvaskingsloven § 30: five years from 30 June", "2021-06-30", "P5Y", "2026-06-30"},
		{"hvitvaskingsforskriften § 6-4: ten years", "2021-06-30", "P10Y", "2031-06-30"},
		{"FOR-2018-07-02-1107 § 6: camera recording", "2026-11-23", "P1W", "2026-11-30"},
		{"FOR-2018-07-02-1107 § 6: police likely", "2026-11-23", "P30D", "2026-12-23"},
		{"kredittopplysningsloven § 21: payment remark", "2022-11-23", "P4Y", "2026-11-23"},
		{"kredittopplysningsloven § 25: archive", "2022-11-23", "P10Y", "2032-11-23"},
		{"kredittopplysningsloven § 22: another four years", "2022-11-23", "P8Y", "2030-11-23"},
		{"kredittopplysningsloven § 22: a month from the legal step", "2026-01-31", "P1M", "2026-02-28"},
		{"gjeldsordningsloven: a year in which a settlement can be revoked", "2026-06-01", "P1Y", "2027-06-01"},
		{"collection norm: three years after that", "2027-06-01", "P3Y", "2030-06-01"},
		{"foreldelsesloven: ten years from a judgment", "2017-03-01", "P10Y", "2027-03-01"},
		{"DT-28: six months, C-26/22", "2020-12-17", "P6M", "2021-06-17"},
		{"DT-28: six months, C-64/22", "2021-03-23", "P6M", "2021-09-23"},
		{"DT-30: five years and not six", "2016-03-31", "P5Y", "2021-03-31"},
		{"DT-36: kredittopplysningsloven § 25", "2015-09-01", "P10Y", "2025-09-01"},
		{"DT-37: fourteen days, the first not counted", "2024-06-03", "P14D", "2024-06-17"},
		{"DT-38: a month over the year end", "2024-12-31", "P1M", "2025-01-31"},
		{"DT-46: twenty-four months to a last of the month", "2016-04-30", "P24M", "2018-04-30"},
		{"DT-47: Art. 14(3)(a)", "2025-01-31", "P1M", "2025-02-28"},
		{"from the 30th a month does not become a month end", "2026-04-30", "P1M", "2026-05-30"},
		{"months before days", "2026-01-31", "P1M1D", "2026-03-01"},
		{"months before days, not after", "2026-01-30", "P1M1D", "2026-03-01"},
		{"an empty period ends on the day itself", "2026-03-10", "P0D", "2026-03-10"},
		{"the calendar ends", "9990-01-01", "P100Y", "9999-12-31"},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, MustParsePeriod(test.period).After(MustParseDate(test.from)).String(), "%s: %s + %s", test.reason, test.from, test.period)
	}
	assert.True(t, Period{}.After(MustParseDate("2026-03-10")).IsZero(), "the zero Period leads nowhere")
	assert.True(t, Years(1).After(Date{}).IsZero(), "the zero Date leads nowhere")
	assert.Equal(t, past, Years(1).afterNum(past))
	assert.Equal(t, open, Years(1).afterNum(open))
	assert.Equal(t, int32(0), Days(1).afterNum(0))
}

// TestPeriodAtMost compares each pair of a list of periods on every day of the
// 400 years after which the calendar repeats.
func TestPeriodAtMost(t *testing.T) {
	texts := []string{
		"P0D", "P1D", "P27D", "P28D", "P29D", "P30D", "P31D", "P32D", "P59D", "P61D", "P62D", "P1M", "P1M1D", "P1M28D",
		"P1M31D", "P2M", "P12M", "P365D", "P366D", "P367D", "P11M30D", "P11M31D", "P3Y", "P1095D", "P1096D",
	}
	first := civil.Num(MustParseDate("2000-01-01"))
	ends := make([][]int32, len(texts))
	for i, text := range texts {
		p := MustParsePeriod(text)
		for n := first; n < first+146097; n++ {
			ends[i] = append(ends[i], p.afterNum(n))
		}
	}
	for i, p := range texts {
		for j, q := range texts {
			want := true
			for k, end := range ends[i] {
				if end > ends[j][k] {
					want = false
					break
				}
			}
			assert.Equal(t, want, MustParsePeriod(p).AtMost(MustParsePeriod(q)), "%s at most %s", p, q)
		}
	}
	assert.False(t, Period{}.AtMost(Days(1)))
	assert.False(t, Days(1).AtMost(Period{}))
	assert.False(t, Period{}.AtMost(Period{}))
}
