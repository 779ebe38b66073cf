package civil

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestEveryDay holds each of the 3,652,059 days against package time, which
// counts days by its own method.
func TestEveryDay(t *testing.T) {
	day := time.Date(1, time.January, 1, 0, 0, 0, 0, time.UTC)
	for n := int32(MinNum); n <= MaxNum; n++ {
		y, m, d := Ymd(n)
		wantY, wantM, wantD := day.Date()
		if y != wantY || m != wantM || d != wantD {
			t.Fatalf("Ymd(%d) = %d-%d-%d, want %d-%d-%d", n, y, m, d, wantY, wantM, wantD)
		}
		if back, ok := NumOf(y, m, d); back != n || !ok {
			t.Fatalf("NumOf(%d, %d, %d) = %d, %t, want %d", y, m, d, back, ok, n)
		}
		if w := weekday(n); w != day.Weekday() {
			t.Fatalf("weekday(%d) = %v, want %v", n, w, day.Weekday())
		}
		day = day.AddDate(0, 0, 1)
	}
	assert.Equal(t, 10000, day.Year(), "the last number is the last day of 9999")
}

// TestEveryImpossibleDay checks that NumOf knows no day that package time moves
// to another month.
func TestEveryImpossibleDay(t *testing.T) {
	for y := -1; y <= 10001; y++ {
		for m := time.Month(0); m <= 13; m++ {
			for d := range 33 {
				if d > 0 && d < 28 && m > 0 && m < 13 {
					continue // TestEveryDay has them
				}
				byTime := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
				want := y >= 1 && y <= 9999 && byTime.Year() == y && byTime.Month() == m && byTime.Day() == d
				n, ok := NumOf(y, m, d)
				if ok != want || ok == (n == 0) {
					t.Fatalf("NumOf(%d, %d, %d) = %d, %t, want %t", y, m, d, n, ok, want)
				}
			}
		}
	}
}

func TestOutsideTheCalendar(t *testing.T) {
	for _, n := range []int32{math.MinInt32, -1, 0, MaxNum + 1, math.MaxInt32} {
		y, m, d := Ymd(n)
		assert.Equal(t, [3]int{}, [3]int{y, int(m), d}, "Ymd(%d)", n)
		assert.Equal(t, Date{}, FromNum(n), "FromNum(%d)", n)
		assert.Equal(t, n, AddMonthsNum(n, 1), "AddMonthsNum(%d)", n)
		assert.Equal(t, n, AddDaysNum(n, 1), "AddDaysNum(%d)", n)
		assert.Equal(t, n, AfterMonth(n), "AfterMonth(%d)", n)
		assert.Equal(t, n, AfterYear(n, time.June, 30), "AfterYear(%d)", n)
		assert.Equal(t, n, RollNum(n), "RollNum(%d)", n)
		assert.False(t, Holiday(n), "Holiday(%d)", n)
		assert.False(t, WorkingDay(n), "WorkingDay(%d)", n)
	}
	assert.Equal(t, Date{MinNum}, FromNum(MinNum))
	assert.Equal(t, Date{MaxNum}, FromNum(MaxNum))
	assert.EqualValues(t, MaxNum, Num(FromNum(MaxNum)))
}

// addMonthsByTime is AddMonths written with package time: the first day of the
// month, then the day of the month or the last day.
func addMonthsByTime(n, months int32) int32 {
	y, m, d := time.Date(1, time.January, int(n), 0, 0, 0, 0, time.UTC).Date()
	m += time.Month(months)
	last := time.Date(y, m+1, 0, 0, 0, 0, 0, time.UTC)
	end := last.AddDate(0, 0, min(d, last.Day())-last.Day())
	return int32(end.Unix()/86400) + 719163 // 1970-01-01
}

// TestAddMonthsEveryDayOfACycle adds months to each day of 400 years. The longer
// table of periods is in TestPeriodsDigest.
func TestAddMonthsEveryDayOfACycle(t *testing.T) {
	first, _ := NumOf(1800, time.January, 1)
	for _, months := range []int32{-1200, -13, -1, 0, 1, 12, 36} {
		for n := first; n < first+cycleDays; n++ {
			if got, want := AddMonthsNum(n, months), addMonthsByTime(n, months); got != want {
				t.Fatalf("%v and %d months is %v, want %v", Date{n}, months, Date{got}, Date{want})
			}
		}
	}
}

// TestAddMonthsEveryLength adds every number of months that stays in the
// calendar to days around month ends.
func TestAddMonthsEveryLength(t *testing.T) {
	for _, text := range []string{"0001-01-01", "0001-01-31", "0001-02-28", "2000-02-29", "2023-01-30", "2024-01-31", "2024-05-31", "9999-12-31"} {
		n := Num(MustParse(text))
		y, m, _ := Ymd(n)
		for months := -12*(y-1) - int(m) + 1; months <= 12*(9999-y)+12-int(m); months++ {
			if got, want := AddMonthsNum(n, int32(months)), addMonthsByTime(n, int32(months)); got != want {
				t.Fatalf("%s and %d months is %v, want %v", text, months, Date{got}, Date{want})
			}
		}
	}
}

func TestArithmetic(t *testing.T) {
	const art3 = "Reg. 1182/71 Art. 3(2)(c): the last day of a month without that day"
	tests := []struct {
		reason    string
		got, want string
	}{
		{art3, date("2023-01-31").AddMonths(1).String(), "2023-02-28"},
		{art3, date("2024-01-31").AddMonths(1).String(), "2024-02-29"},
		{art3, date("2024-02-29").AddYears(1).String(), "2025-02-28"},
		{art3, date("2024-02-29").AddYears(3).String(), "2027-02-28"},
		{"29 February comes back after four years", date("2024-02-29").AddYears(4).String(), "2028-02-29"},
		{"2100 is no leap year", date("2096-02-29").AddYears(4).String(), "2100-02-28"},
		{"2000 was a leap year", date("1996-02-29").AddYears(4).String(), "2000-02-29"},
		{"one clamp: two months from 31 January are not 28 March", date("2026-01-31").AddMonths(2).String(), "2026-03-31"},
		{"back by the same rule", date("2026-03-31").AddMonths(-1).String(), "2026-02-28"},
		{"over a year end", date("2026-11-30").AddMonths(3).String(), "2027-02-28"},
		{"the 28th is never clamped", date("2024-02-28").AddYears(1).String(), "2025-02-28"},
		{"days over a leap day", date("2024-02-28").AddDays(2).String(), "2024-03-01"},
		{"days back over a year end", date("2026-01-01").AddDays(-1).String(), "2025-12-31"},
		{"saturates late: months", date("9999-11-30").AddMonths(2).String(), "9999-12-31"},
		{"the last month is still in", date("9999-11-30").AddMonths(1).String(), "9999-12-30"},
		{"saturates early: months", date("0001-01-31").AddMonths(-1).String(), "0001-01-01"},
		{"the first month is still in", date("0001-02-28").AddMonths(-1).String(), "0001-01-28"},
		{"saturates late: largest months", date("2026-01-01").AddMonths(math.MaxInt).String(), "9999-12-31"},
		{"saturates early: largest months", date("2026-01-01").AddMonths(math.MinInt).String(), "0001-01-01"},
		{"saturates late: largest years", date("2026-01-01").AddYears(math.MaxInt).String(), "9999-12-31"},
		{"saturates early: largest years", date("2026-01-01").AddYears(math.MinInt).String(), "0001-01-01"},
		{"saturates late: days", date("9999-12-31").AddDays(1).String(), "9999-12-31"},
		{"saturates early: days", date("0001-01-01").AddDays(-1).String(), "0001-01-01"},
		{"saturates late: largest days", date("2026-01-01").AddDays(math.MaxInt).String(), "9999-12-31"},
		{"saturates early: largest days", date("2026-01-01").AddDays(math.MinInt).String(), "0001-01-01"},
		{"from one end to the other", date("0001-01-01").AddDays(MaxNum - MinNum).String(), "9999-12-31"},
		{"zero stays zero", Date{}.AddMonths(1).String(), "not said"},
		{"zero stays zero", Date{}.AddYears(1).String(), "not said"},
		{"zero stays zero", Date{}.AddDays(1).String(), "not said"},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, test.got, test.reason)
	}
	assert.EqualValues(t, MinNum, AddMonthsNum(1000, math.MinInt32), "int32 arguments saturate too")
	assert.EqualValues(t, MaxNum, AddMonthsNum(1000, math.MaxInt32), "int32 arguments saturate too")
	assert.EqualValues(t, MinNum, AddDaysNum(1000, math.MinInt32), "int32 arguments saturate too")
	assert.EqualValues(t, MaxNum, AddDaysNum(MaxNum, math.MaxInt32), "int32 arguments saturate too")
}

// TestAddMonthsKeepsOrder checks what the cutoffs of a sweep rest on: a later day
// never has an earlier deadline. One cycle of 400 years stands for all years.
func TestAddMonthsKeepsOrder(t *testing.T) {
	first, _ := NumOf(1800, time.January, 1)
	for _, months := range []int32{1, 2, 6, 11, 12, 18, 36, 42, 120} {
		previous := AddMonthsNum(first-1, months)
		for n := first; n < first+cycleDays; n++ {
			end := AddMonthsNum(n, months)
			if end < previous {
				t.Fatalf("%v and %d months comes before the day before", Date{n}, months)
			}
			previous = end
		}
	}
}

func TestAfterMonthAndYear(t *testing.T) {
	first, _ := NumOf(1996, time.January, 1)
	last, _ := NumOf(2005, time.December, 31) // two leap years and the turn of a century
	for n := first; n <= last; n++ {
		y, m, _ := Ymd(n)
		want := time.Date(y, m+1, 1, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
		require.Equal(t, want, Date{AfterMonth(n)}.String(), "after the month of %v", Date{n})
		for month := time.January; month <= time.December; month++ {
			for _, day := range []int{1, 15, 27, 28, 29, 30, 31} {
				// The first end of a year on or after n, found by walking.
				end := n
				for !isYearEnd(end, month, day) {
					end++
				}
				if got := AfterYear(n, month, day); got != end+1 {
					t.Fatalf("after the year of %v that ends on %v %d is %v, want %v", Date{n}, month, day, Date{got}, Date{end + 1})
				}
			}
		}
	}
	assert.EqualValues(t, MaxNum, AfterMonth(MaxNum))
	assert.EqualValues(t, MaxNum, AfterYear(MaxNum, time.December, 31))
	assert.EqualValues(t, MaxNum, AfterYear(MaxNum-5, time.June, 30))
	assert.Equal(t, "0001-01-02", Date{AfterYear(MinNum, time.January, 1)}.String())
	assert.Equal(t, "0002-01-01", Date{AfterYear(MinNum, time.December, 31)}.String())
}

func isYearEnd(n int32, month time.Month, day int) bool {
	_, m, d := Ymd(n)
	_, next, _ := Ymd(n + 1)
	return m == month && (d == day || d < day && next != m)
}

// TestMonthsApart holds MonthsApart against every day of a cycle.
func TestMonthsApart(t *testing.T) {
	pairs := [][2]int32{{0, 0}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {12, 0}, {12, 11}, {11, 12}, {36, 42}, {42, 36}, {27, 26}, {13, 1}, {48, 0}, {1200, 1199}, {1199, 1200}, {1200, 0}, {0, 1200}}
	random := rand.New(rand.NewPCG(1182, 71))
	for range 12 {
		pairs = append(pairs, [2]int32{random.Int32N(61), random.Int32N(61)})
	}
	first, _ := NumOf(2000, time.January, 1)
	for _, pair := range pairs {
		p, q := pair[0], pair[1]
		want := int32(math.MinInt32)
		for n := first; n < first+cycleDays; n++ {
			want = max(want, AddMonthsNum(n, p)-AddMonthsNum(n, q))
		}
		assert.Equal(t, want, MonthsApart(p, q), "%d months against %d", p, q)
	}
}

func date(text string) Date { return MustParse(text) }

func TestDate(t *testing.T) {
	d := date("2026-03-10")
	assert.Equal(t, 2026, d.Year())
	assert.Equal(t, time.March, d.Month())
	assert.Equal(t, 10, d.Day())
	assert.Equal(t, time.Tuesday, d.Weekday())
	assert.False(t, d.IsZero())
	assert.Equal(t, time.Date(2026, time.March, 10, 0, 0, 0, 0, time.UTC), d.Time())

	zero := Date{}
	assert.Zero(t, zero.Year())
	assert.Zero(t, zero.Month())
	assert.Zero(t, zero.Day())
	assert.Equal(t, time.Weekday(-1), zero.Weekday(), "not a Sunday")
	assert.True(t, zero.IsZero())
	assert.Equal(t, time.Time{}, zero.Time())
	assert.Equal(t, "not said", zero.String())

	assert.True(t, d == MustParse("2026-03-10"), "dates are comparable")
	assert.Empty(t, cmp.Diff(d, MustParse("2026-03-10")), "Equal serves go-cmp")
	assert.NotEmpty(t, cmp.Diff(d, zero))
}

func TestNew(t *testing.T) {
	d, ok := New(2028, time.February, 29)
	assert.True(t, ok)
	assert.Equal(t, "2028-02-29", d.String())
	d, ok = New(2027, time.February, 29)
	assert.False(t, ok, "2027 is no leap year")
	assert.Equal(t, Date{}, d)
}

func TestOrder(t *testing.T) {
	early, late, zero := date("2026-03-10"), date("2026-03-11"), Date{}
	tests := []struct {
		d, e          Date
		before, after bool
		compare, sub  int
	}{
		{early, late, true, false, -1, -1},
		{late, early, false, true, +1, +1},
		{early, early, false, false, 0, 0},
		{zero, early, false, false, -1, 0},
		{early, zero, false, false, +1, 0},
		{zero, zero, false, false, 0, 0},
		{date("0001-01-01"), date("9999-12-31"), true, false, -1, 1 - MaxNum},
	}
	for _, test := range tests {
		assert.Equal(t, test.before, test.d.Before(test.e), "%v before %v", test.d, test.e)
		assert.Equal(t, test.after, test.d.After(test.e), "%v after %v", test.d, test.e)
		assert.Equal(t, test.compare, test.d.Compare(test.e), "%v compared with %v", test.d, test.e)
		assert.Equal(t, test.sub, test.d.Sub(test.e), "%v minus %v", test.d, test.e)
		assert.Equal(t, test.d == test.e, test.d.Equal(test.e), "%v equal %v", test.d, test.e)
	}
}

func TestIn(t *testing.T) {
	// Fixed zones: the answer must not hang on the zone files of a machine.
	oslo, chicago := time.FixedZone("CET", 3600), time.FixedZone("CST", -6*3600)
	eve := time.Date(2026, time.December, 31, 23, 30, 0, 0, time.UTC)
	assert.Equal(t, "2027-01-01", In(eve, oslo).String(), "the voucher belongs to next year in Oslo")
	assert.Equal(t, "2026-12-31", In(eve, time.UTC).String())
	assert.Equal(t, "2026-12-31", In(eve.In(oslo), chicago).String(), "the zone asked for, not that of the instant")
	assert.Equal(t, Date{}, In(eve, nil), "no default zone")
	assert.Equal(t, Date{}, In(time.Time{}, oslo), "the zero time is no instant")
	assert.Equal(t, Date{}, In(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), time.UTC), "year out of range")
}

func TestParse(t *testing.T) {
	for _, text := range []string{"0001-01-01", "2026-03-10", "2024-02-29", "2000-02-29", "9999-12-31"} {
		d, err := Parse(text)
		require.NoError(t, err)
		assert.Equal(t, text, d.String())
	}
	refused := []struct{ reason, text string }{
		{"empty", ""},
		{"no such day", "2027-02-29"},
		{"no such day", "2100-02-29"},
		{"no such day", "2026-04-31"},
		{"no day 0", "2026-04-00"},
		{"no month 0", "2026-00-10"},
		{"no month 13", "2026-13-10"},
		{"no year 0", "0000-01-01"},
		{"basic format", "20260310"},
		{"short month", "2026-3-10"},
		{"time of day", "2026-03-10T00:00:00Z"},
		{"space before", " 2026-03-1"},
		{"space after", "2026-03-10 "},
		{"sign", "+026-03-10"},
		{"sign in the day", "2026-03--1"},
		{"week date", "2026-W10-2"},
		{"slashes", "2026/03/10"},
		{"second separator", "2026-03/10"},
		{"Norwegian order", "10.03.2026"},
		{"digits of other scripts", "２０-03-10"},
		{"letters", "ABCD-EF-GH"},
		{"past the digits", "2026-03-1:"},
		{"past the digits, tens of the year", "20:0-01-01"},
		{"past the digits, ones of the year", "201:-01-01"},
		{"past the digits, hundreds of the year", "1:20-01-01"},
		{"before the digits", "2026-03-1/"},
	}
	for _, test := range refused {
		d, err := Parse(test.text)
		require.Error(t, err, "%s: %q", test.reason, test.text)
		assert.Equal(t, Date{}, d)
	}
	_, err := Parse("2027-02-29")
	assert.EqualError(t, err, `personvern: "2027-02-29" is not a day of the calendar written YYYY-MM-DD`)
	assert.Panics(t, func() { MustParse("2027-02-29") })
}

func TestText(t *testing.T) {
	for _, text := range []string{"", "0001-01-01", "2026-03-10", "9999-12-31"} {
		d := date("1999-09-09")
		require.NoError(t, d.UnmarshalText([]byte(text)))
		back, err := d.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, text, string(back))
		back, err = d.AppendText([]byte("on "))
		require.NoError(t, err)
		assert.Equal(t, "on "+text, string(back))
	}
	d := date("1999-09-09")
	require.Error(t, d.UnmarshalText([]byte("2026-02-30")))
	assert.Equal(t, "1999-09-09", d.String(), "an error leaves the value")

	encoded, err := json.Marshal(map[string]Date{"closed": date("2026-03-10"), "lost": {}})
	require.NoError(t, err)
	assert.JSONEq(t, `{"closed": "2026-03-10", "lost": ""}`, string(encoded))
}

func TestScan(t *testing.T) {
	east := time.FixedZone("east", 3600)
	tests := []struct {
		reason string
		src    any
		want   string
	}{
		{"NULL", nil, "not said"},
		{"text", "2026-03-10", "2026-03-10"},
		{"bytes", []byte("2026-03-10"), "2026-03-10"},
		{"a DATE column in UTC", time.Date(2026, 3, 10, 0, 0, 0, 0, time.UTC), "2026-03-10"},
		{"a DATE column in another zone, read on its own clock", time.Date(2026, 3, 10, 0, 0, 0, 0, east), "2026-03-10"},
		{"the zero time", time.Time{}, "not said"},
		{"the zero time in another zone", time.Time{}.In(east), "not said"},
	}
	for _, test := range tests {
		d := date("1999-09-09")
		require.NoError(t, d.Scan(test.src), test.reason)
		assert.Equal(t, test.want, d.String(), test.reason)
	}
	refused := []struct {
		reason string
		src    any
		text   string
	}{
		{"an hour", time.Date(2026, 12, 31, 23, 0, 0, 0, time.UTC), "DateIn"},
		{"a minute", time.Date(2026, 12, 31, 0, 1, 0, 0, time.UTC), "DateIn"},
		{"a second", time.Date(2026, 12, 31, 0, 0, 1, 0, time.UTC), "DateIn"},
		{"a nanosecond", time.Date(2026, 12, 31, 0, 0, 0, 1, time.UTC), "DateIn"},
		{"the year 10000", time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), "10000"},
		{"the year 0", time.Date(0, 12, 31, 0, 0, 0, 0, time.UTC), "year 0"},
		{"text with a time", "2026-03-10 00:00:00", "YYYY-MM-DD"},
		{"empty text", "", "YYYY-MM-DD"},
		{"empty bytes", []byte{}, "YYYY-MM-DD"},
		{"a number", int64(20260310), "column of this type"},
	}
	for _, test := range refused {
		d := date("1999-09-09")
		require.ErrorContains(t, d.Scan(test.src), test.text, test.reason)
		assert.Equal(t, "1999-09-09", d.String(), "an error leaves the value: %s", test.reason)
	}
	for n := int32(MinNum + 1); n <= MaxNum; n += 997 {
		var d Date
		require.NoError(t, d.Scan(Date{n}.Time()))
		require.Equal(t, Date{n}, d, "Scan reads what Time writes")
	}
}

func TestNoAllocs(t *testing.T) {
	d, buffer, column := date("2026-01-31"), make([]byte, 0, 10), any([]byte("2026-03-10"))
	for name, f := range map[string]func(){
		"AddMonths":  func() { d.AddMonths(1) },
		"Parse":      func() { _, _ = Parse("2026-03-10") },
		"AppendText": func() { _, _ = d.AppendText(buffer) },
		"Scan":       func() { _ = new(Date).Scan(column) },
		"Holiday":    func() { Holiday(d.n) },
		"AfterYear":  func() { AfterYear(d.n, time.June, 30) },
	} {
		assert.Zero(t, testing.AllocsPerRun(100, f), name)
	}
}
