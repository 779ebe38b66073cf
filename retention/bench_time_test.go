package retention

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/personvern/personvern/internal/civil"
)

// benchDates are more days than a branch predictor can learn, in no order.
func benchDates() []Date {
	random := rand.New(rand.NewPCG(12, 3))
	dates := make([]Date, 1<<16)
	for i := range dates {
		dates[i] = MustParseDate("1950-01-01").AddDays(random.IntN(51134))
	}
	return dates
}

var benchSink int32

func BenchmarkPeriodAfter(b *testing.B) {
	dates, period := benchDates(), Years(3).And(Months(6))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		benchSink += civil.Num(period.After(dates[i&(1<<16-1)]))
		i++
	}
}

func BenchmarkYearEndInstant(b *testing.B) {
	dates, year := benchDates(), YearEnding(time.June, 30)
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		benchSink += civil.Num(EndOfFinancialYear.Instant(dates[i&(1<<16-1)], year))
		i++
	}
}

func BenchmarkIsHoliday(b *testing.B) {
	dates := benchDates()
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		if IsHoliday(dates[i&(1<<16-1)]) {
			benchSink++
		}
		i++
	}
}

func BenchmarkAnswerBy(b *testing.B) {
	dates := benchDates()
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		benchSink += civil.Num(AnswerBy(dates[i&(1<<16-1)]).Outer)
		i++
	}
}

func BenchmarkInformBy(b *testing.B) {
	dates, disclosed := benchDates(), NotYet()
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		_, outer := InformBy(On(dates[i&(1<<16-1)]), When{}, disclosed)
		benchSink += outer.hi
		i++
	}
}

func BenchmarkParseDate(b *testing.B) {
	dates := benchDates()
	texts := make([]string, len(dates))
	for i, d := range dates {
		texts[i] = d.String()
	}
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		d, _ := ParseDate(texts[i&(1<<16-1)])
		benchSink += civil.Num(d)
		i++
	}
}

func BenchmarkParsePeriod(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		p, _ := ParsePeriod("P3Y6M")
		benchSink += p.months
	}
}

func BenchmarkPeriodAtMost(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if Months(1).AtMost(Days(31)) {
			benchSink++
		}
	}
}
