package retention

import "testing"

// The bodies of the fuzz targets below are functions of their own, so that storms
// run them too.

var dateSeeds = []string{
	"2026-03-10",
	"2027-02-29", // no such day
	"2026-3-10",  // a zero is missing
	"0001-01-01", // the first day
	"9999-12-31", // the last
}

// checkDate: a day or an error, and one text for a day.
func checkDate(t testing.TB, data []byte) {
	d, err := ParseDate(string(data))
	if (err == nil) == d.IsZero() || err == nil && d.String() != string(data) {
		t.Fatalf("%q is %v: %v", data, d, err)
	}
}

func FuzzParseDate(f *testing.F) { fuzz(f, dateSeeds, checkDate) }

var periodSeeds = []string{
	"P3Y6M",
	"P1W",                   // canonical: P7D
	"P5217W7D",              // a day too many
	"P99999999999999999999", // beyond any integer
	"P100Y", "P0D",          // the longest, and none
}

// checkPeriod: a period or an error, within the limits, and its shortest form is
// the same period.
func checkPeriod(t testing.TB, data []byte) {
	p, err := ParsePeriod(string(data))
	if (err == nil) == p.IsZero() {
		t.Fatalf("%q is %v: %v", data, p, err)
	}
	if err != nil {
		return
	}
	back, err := ParsePeriod(p.String())
	if err != nil || back != p || p.months > maxPeriodMonths || p.days > maxPeriodDays || p.months < 0 || p.days < 0 {
		t.Fatalf("%q is %v and %v: %v", data, p, back, err)
	}
}

func FuzzParsePeriod(f *testing.F) { fuzz(f, periodSeeds, checkPeriod) }

var whenSeeds = []string{
	"not-yet",
	"2020-01-01..2022-12-31",
	"..2022-12-31", // no later than
	"2020-01-01..", // no earlier than
	"..",           // says nothing
}

// checkWhen: something said or an error, and one text for what is known.
func checkWhen(t testing.TB, data []byte) {
	w, err := ParseWhen(string(data))
	if (err == nil) != w.IsSaid() || err == nil && w.String() != string(data) {
		t.Fatalf("%q is %v: %v", data, w, err)
	}
}

func FuzzParseWhen(f *testing.F) { fuzz(f, whenSeeds, checkWhen) }

var yearEndSeeds = []string{
	"12-31", "02-29", // the last day of February, in every year
	"02-30", "04-31", // stand for the last day of the month
	"00-10", "13-01", "1-1", // no days
}

// checkYearEnd: a day or an error, and what it writes is the same day.
func checkYearEnd(t testing.TB, data []byte) {
	y, err := ParseYearEnd(string(data))
	if (err == nil) == y.IsZero() {
		t.Fatalf("%q is %v: %v", data, y, err)
	}
	if err != nil {
		return
	}
	if back, err := ParseYearEnd(y.String()); err != nil || back != y {
		t.Fatalf("%q is %v and %v: %v", data, y, back, err)
	}
}

func FuzzParseYearEnd(f *testing.F) { fuzz(f, yearEndSeeds, checkYearEnd) }

// fuzz runs a target from its seeds, which say by their comments why they are
// there.
func fuzz(f *testing.F, seeds []string, check func(testing.TB, []byte)) {
	f.Helper()
	for _, seed := range seeds {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) { check(t, data) })
}
