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

func TestWhen(t *testing.T) {
	d, e := MustParseDate("2020-01-01"), MustParseDate("2022-12-31")
	n, m := civil.Num(d), civil.Num(e)
	tests := []struct {
		reason   string
		w        When
		lo, hi   int32
		said     bool
		day      Date
		notYet   bool
		text     string
		readable string
	}{
		{"the zero When: any day, or not yet", When{}, past, open, false, Date{}, false, "", "not said"},
		{"a day", On(d), n, n, true, d, false, "2020-01-01", "2020-01-01"},
		{"not yet", NotYet(), open, open, true, Date{}, true, "not-yet", "not-yet"},
		{"before all days", Always(), past, past, true, Date{}, false, "always", "always"},
		{"a span of days", Between(d, e), n, m, true, Date{}, false, "2020-01-01..2022-12-31", "2020-01-01..2022-12-31"},
		{"a span of one day is that day", Between(d, d), n, n, true, d, false, "2020-01-01", "2020-01-01"},
		{"lost, but certainly past", NoLaterThan(e), past, m, true, Date{}, false, "..2022-12-31", "..2022-12-31"},
		{"from a day on, or not yet", NoEarlierThan(d), n, open, true, Date{}, false, "2020-01-01..", "2020-01-01.."},
		{"the ends of the calendar are days", Between(MustParseDate("0001-01-01"), MustParseDate("9999-12-31")), civil.MinNum, civil.MaxNum, true, Date{}, false, "0001-01-01..9999-12-31", "0001-01-01..9999-12-31"},
		{"no day", On(Date{}), past, open, false, Date{}, false, "", "not said"},
		{"no latest day", NoLaterThan(Date{}), past, open, false, Date{}, false, "", "not said"},
		{"no earliest day", NoEarlierThan(Date{}), past, open, false, Date{}, false, "", "not said"},
		{"no first day", Between(Date{}, e), past, open, false, Date{}, false, "", "not said"},
		{"no last day", Between(d, Date{}), past, open, false, Date{}, false, "", "not said"},
		{"the wrong way round", Between(e, d), past, open, false, Date{}, false, "", "not said"},
	}
	for _, test := range tests {
		lo, hi := test.w.span()
		assert.Equal(t, [2]int32{test.lo, test.hi}, [2]int32{lo, hi}, test.reason)
		assert.Equal(t, test.said, test.w.IsSaid(), test.reason)
		assert.Equal(t, !test.said, test.w.IsZero(), test.reason)
		day, ok := test.w.Date()
		assert.Equal(t, test.day, day, test.reason)
		assert.Equal(t, !test.day.IsZero(), ok, test.reason)
		assert.Equal(t, test.notYet, test.w.HasNotHappened(), test.reason)
		assert.Equal(t, test.readable, test.w.String(), test.reason)

		text, err := test.w.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, test.text, string(text), test.reason)
		appended, err := test.w.AppendText([]byte("closed "))
		require.NoError(t, err)
		assert.Equal(t, "closed "+test.text, string(appended), test.reason)
		back := On(e)
		require.NoError(t, back.UnmarshalText(text), test.reason)
		assert.True(t, test.w.Equal(back) && test.w == back, test.reason)
	}
	assert.Empty(t, cmp.Diff(On(d), Between(d, d)), "Equal serves go-cmp")
	assert.NotEmpty(t, cmp.Diff(When{}, NotYet()), "a lost date is not an open case")
	assert.NotEqual(t, NoLaterThan(MustParseDate("0001-01-01")), Always(), "the first day there is is a day")
	assert.Equal(t, Always(), Always().AsOf(d), "it was so before d")
	assert.True(t, Limit{From: Collected, Anchor: DayOf, Period: Years(100)}.LastDay(Always(), YearEnd{}).IsNever(), "no day to count from, but over")

	encoded, err := json.Marshal([]When{On(d), NotYet(), {}})
	require.NoError(t, err)
	assert.JSONEq(t, `["2020-01-01", "not-yet", ""]`, string(encoded))
	encoded, err = json.Marshal(struct {
		Closed When `json:"closed,omitzero"`
	}{})
	require.NoError(t, err)
	assert.JSONEq(t, `{}`, string(encoded), "IsZero leaves out what was not said")
}

func TestParseWhenRefuses(t *testing.T) {
	for _, test := range []struct{ reason, text string }{
		{"empty", ""},
		{"nothing on either side", ".."},
		{"no such day", "2027-02-29"},
		{"no such first day", "2027-02-29..2027-03-01"},
		{"no such last day", "2027-02-01..2027-02-29"},
		{"no such day before the dots", "2027-02-29.."},
		{"no such day after the dots", "..2027-02-29"},
		{"the wrong way round", "2027-02-02..2027-02-01"},
		{"one day written as a span", "2027-02-01..2027-02-01"},
		{"three days", "2027-02-01..2027-02-02..2027-02-03"},
		{"three dots", "2027-02-01...2027-02-02"},
		{"ISO interval", "2027-02-01/2027-02-02"},
		{"spaces", "2027-02-01 .. 2027-02-02"},
		{"upper case", "Not-Yet"},
		{"a word beside", "not-yet.."},
		{"always is no end of a span", "always..2027-02-01"},
		{"no upper case in always", "Always"},
		{"never", "never"},
	} {
		w, err := ParseWhen(test.text)
		require.Error(t, err, "%s: %q", test.reason, test.text)
		assert.False(t, w.IsSaid())
	}
	w := NotYet()
	require.Error(t, w.UnmarshalText([]byte("..")))
	assert.Equal(t, NotYet(), w, "an error leaves the value")
	_, err := ParseWhen("never")
	assert.EqualError(t, err, `personvern: "never" is not a day, span of days such as 2020-01-01..2022-12-31, "not-yet" or "always"`)
}

func TestWhenElse(t *testing.T) {
	d := On(MustParseDate("2026-03-10"))
	assert.Equal(t, NotYet(), When{}.Else(NotYet()), "the host says what an empty column means")
	assert.Equal(t, d, d.Else(NotYet()))
	assert.Equal(t, NotYet(), NotYet().Else(d), "not yet is said")
}

// TestWhenAsOf takes every span over a week of days with both open ends and holds
// AsOf against what it does to each single possibility.
func TestWhenAsOf(t *testing.T) {
	const from, to = 700000, 700006
	possibilities := []int32{past}
	for n := int32(from); n <= to; n++ {
		possibilities = append(possibilities, n)
	}
	possibilities = append(possibilities, open)
	for i, lo := range possibilities {
		for _, hi := range possibilities[i:] {
			w := When{lo, hi}
			if hi == past {
				continue // nothing happened before every day
			}
			if lo == past && hi == open {
				w = When{}
			}
			for day := int32(from); day <= to; day++ {
				wantLo, wantHi := open, past
				for _, n := range possibilities {
					if n < lo || n > hi {
						continue
					}
					if n > day {
						n = open // not yet on that day
					}
					wantLo, wantHi = min(wantLo, n), max(wantHi, n)
				}
				d := civil.FromNum(day)
				got := w.AsOf(d)
				gotLo, gotHi := got.span()
				require.Equal(t, [2]int32{wantLo, wantHi}, [2]int32{gotLo, gotHi}, "%v as of %v", w, d)
				require.Equal(t, got, got.AsOf(d), "%v as of %v twice", w, d)
				for earlier := int32(from); earlier < day; earlier++ {
					e := civil.FromNum(earlier)
					require.Equal(t, w.AsOf(e), got.AsOf(e), "%v as of %v, by way of %v", w, e, d)
				}
			}
			require.Equal(t, w, w.AsOf(Date{}), "as of no day")
		}
	}
}

func TestWhenAsOfExamples(t *testing.T) {
	tests := []struct{ reason, w, day, want string }{
		{"closing dated ahead: still open today", "2026-12-01", "2026-11-23", "not-yet"},
		{"closed today", "2026-11-23", "2026-11-23", "2026-11-23"},
		{"not yet stays", "not-yet", "2026-11-23", "not-yet"},
		{"all of the span is ahead", "2026-12-01..2026-12-31", "2026-11-23", "not-yet"},
		{"all of the span is past", "2020-01-01..2022-12-31", "2026-11-23", "2020-01-01..2022-12-31"},
		{"some of the span is ahead", "2026-11-01..2026-12-31", "2026-11-23", "2026-11-01.."},
		{"the latest day is ahead, no earliest", "..2026-12-31", "2026-11-23", "not said"},
		{"the latest day is past", "..2022-12-31", "2026-11-23", "..2022-12-31"},
		{"already possible, or not yet", "2026-11-01..", "2026-11-23", "2026-11-01.."},
		{"not yet possible", "2026-12-01..", "2026-11-23", "not-yet"},
	}
	for _, test := range tests {
		w, err := ParseWhen(test.w)
		require.NoError(t, err)
		assert.Equal(t, test.want, w.AsOf(MustParseDate(test.day)).String(), test.reason)
	}
}

func TestWhenScan(t *testing.T) {
	tests := []struct {
		reason string
		src    any
		want   When
	}{
		{"NULL says nothing", nil, When{}},
		{"text", "2026-03-10", On(MustParseDate("2026-03-10"))},
		{"bytes", []byte("2026-03-10"), On(MustParseDate("2026-03-10"))},
		{"a DATE column", time.Date(2026, 3, 10, 0, 0, 0, 0, time.UTC), On(MustParseDate("2026-03-10"))},
	}
	for _, test := range tests {
		w := NotYet()
		require.NoError(t, w.Scan(test.src), test.reason)
		assert.Equal(t, test.want, w, test.reason)
	}
	w := NotYet()
	require.Error(t, w.Scan(time.Date(2026, 3, 10, 12, 0, 0, 0, time.UTC)), "an instant has no day without a zone")
	require.Error(t, w.Scan("not-yet"), "a DATE column has no words")
	assert.Equal(t, NotYet(), w, "an error leaves the value")
}
