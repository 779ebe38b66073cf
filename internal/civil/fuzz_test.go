package civil

import (
	"testing"
	"time"
)

var parseSeeds = []string{
	"2026-03-10",
	"2024-02-29", // leap day
	"2100-02-29", // no leap day
	"0000-01-01", // package time has a year 0, we do not
	"2026-03-10T00:00:00Z",
	"",
}

// checkParse: Parse takes exactly what package time takes as a date with a year
// from 1, and the text comes back.
func checkParse(t testing.TB, data []byte) {
	text := string(data)
	d, err := Parse(text)
	byTime, timeErr := time.Parse(time.DateOnly, text)
	if (timeErr == nil && byTime.Year() > 0) != (err == nil) || (err == nil) == d.IsZero() {
		t.Fatalf("%q is %v (%v), and %v (%v) to package time", text, d, err, byTime, timeErr)
	}
	if err == nil && (d.String() != text || !d.Time().Equal(byTime)) {
		t.Fatalf("%q is %v, %v", text, d, d.Time())
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range parseSeeds {
		f.Add([]byte(seed)) // each by its comment in the list
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkParse(t, data) })
}
