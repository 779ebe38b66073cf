package words

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/retention"
)

func TestPeriodWords(t *testing.T) {
	for _, test := range []struct {
		period string
		want   Text
		reason string
	}{
		{"P1Y", Text{"ett år", "eitt år", "one year"}, "year is neuter"},
		{"P1M", Text{"én måned", "éin månad", "one month"}, "month is masculine"},
		{"P1D", Text{"én dag", "éin dag", "one day"}, "day is masculine"},
		{"P2Y", Text{"to år", "to år", "two years"}, "the plural of year"},
		{"P3Y", Text{"tre år", "tre år", "three years"}, "the main rule of N-81"},
		{"P5Y", Text{"fem år", "fem år", "five years"}, "bokføringsloven § 13"},
		{"P3M", Text{"tre måneder", "tre månader", "three months"}, "Art. 12(3)"},
		{"P4D", Text{"fire dager", "fire dagar", "four days"}, ""},
		{"P6M", Text{"seks måneder", "seks månader", "six months"}, ""},
		{"P1W", Text{"sju dager", "sju dagar", "seven days"}, "a week is seven days"},
		{"P8M", Text{"åtte måneder", "åtte månader", "eight months"}, ""},
		{"P9D", Text{"ni dager", "ni dagar", "nine days"}, ""},
		{"P10Y", Text{"ti år", "ti år", "ten years"}, ""},
		{"P11M", Text{"elleve måneder", "elleve månader", "eleven months"}, ""},
		{"P12D", Text{"tolv dager", "tolv dagar", "twelve days"}, "the last word"},
		{"P12M", Text{"ett år", "eitt år", "one year"}, "twelve months are a year"},
		{"P13D", Text{"13 dager", "13 dagar", "13 days"}, "the first digits"},
		{"P30D", Text{"30 dager", "30 dagar", "30 days"}, ""},
		{"P100Y", Text{"100 år", "100 år", "100 years"}, "the longest"},
		{"P36525D", Text{"36525 dager", "36525 dagar", "36525 days"}, "never grouped"},
		{"P0D", Text{"0 dager", "0 dagar", "0 days"}, "an empty period is said"},
		{"P3Y6M", Text{"tre år og seks måneder", "tre år og seks månader", "three years and six months"}, ""},
		{"P1Y1D", Text{"ett år og én dag", "eitt år og éin dag", "one year and one day"}, ""},
		{"P1M1D", Text{"én måned og én dag", "éin månad og éin dag", "one month and one day"}, ""},
		{"P2Y1M20D", Text{"to år, én måned og 20 dager", "to år, éin månad og 20 dagar", "two years, one month and 20 days"}, ""},
	} {
		p := retention.MustParsePeriod(test.period)
		assert.Equal(t, test.want.Bokmal, PeriodWords(p, law.Bokmal), "%s: %s", test.period, test.reason)
		assert.Equal(t, test.want.Nynorsk, PeriodWords(p, law.Nynorsk), "%s: %s", test.period, test.reason)
		assert.Equal(t, test.want.English, PeriodWords(p, law.English), "%s: %s", test.period, test.reason)
		assert.Equal(t, test.want.English, PeriodWords(p, 0), "no language is English, as of Text.In")
	}
}

func TestNoPeriodNoWords(t *testing.T) {
	for language := range law.Language(5) {
		assert.Empty(t, PeriodWords(retention.Period{}, language))
		assert.Empty(t, DateWords(retention.Date{}, language))
	}
}

// Two periods never have the same words.
func TestPeriodsDiffer(t *testing.T) {
	for _, language := range []law.Language{law.Bokmal, law.Nynorsk, law.English} {
		seen := map[string]retention.Period{}
		for m := range 40 {
			for d := range 40 {
				p := retention.Months(m).And(retention.Days(d))
				words := PeriodWords(p, language)
				require.NotContains(t, seen, words)
				require.Equal(t, strings.Join(strings.Fields(words), " "), words)
				seen[words] = p
			}
		}
	}
}

func TestDateWords(t *testing.T) {
	for _, test := range []struct {
		date string
		want Text
	}{
		{"2029-01-01", Text{"1. januar 2029", "1. januar 2029", "1 January 2029"}},
		{"2028-02-29", Text{"29. februar 2028", "29. februar 2028", "29 February 2028"}},
		{"2026-03-10", Text{"10. mars 2026", "10. mars 2026", "10 March 2026"}},
		{"2026-04-30", Text{"30. april 2026", "30. april 2026", "30 April 2026"}},
		{"2026-05-17", Text{"17. mai 2026", "17. mai 2026", "17 May 2026"}},
		{"2026-06-02", Text{"2. juni 2026", "2. juni 2026", "2 June 2026"}},
		{"2026-07-20", Text{"20. juli 2026", "20. juli 2026", "20 July 2026"}},
		{"2026-08-09", Text{"9. august 2026", "9. august 2026", "9 August 2026"}},
		{"2026-09-21", Text{"21. september 2026", "21. september 2026", "21 September 2026"}},
		{"2026-10-31", Text{"31. oktober 2026", "31. oktober 2026", "31 October 2026"}},
		{"2026-11-11", Text{"11. november 2026", "11. november 2026", "11 November 2026"}},
		{"2026-12-31", Text{"31. desember 2026", "31. desember 2026", "31 December 2026"}},
		{"0001-01-01", Text{"1. januar 1", "1. januar 1", "1 January 1"}},
		{"0999-12-31", Text{"31. desember 999", "31. desember 999", "31 December 999"}},
		{"9999-12-31", Text{"31. desember 9999", "31. desember 9999", "31 December 9999"}},
	} {
		d := retention.MustParseDate(test.date)
		assert.Equal(t, test.want.Bokmal, DateWords(d, law.Bokmal))
		assert.Equal(t, test.want.Nynorsk, DateWords(d, law.Nynorsk))
		assert.Equal(t, test.want.English, DateWords(d, law.English))
		assert.Equal(t, test.want.English, DateWords(d, 0), "no language is English, as of Text.In")
	}
}

// The English months are those of the standard library, which has no others.
func TestMonths(t *testing.T) {
	seen := map[string]bool{}
	for m := time.January; m <= time.December; m++ {
		assert.Equal(t, m.String(), months[m].English)
		assert.Equal(t, months[m].Bokmal, months[m].Nynorsk)
		assert.False(t, seen[months[m].Bokmal])
		seen[months[m].Bokmal] = true
	}
	assert.Len(t, months, 13)
}
