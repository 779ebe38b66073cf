package civil

import (
	"math/rand/v2"
	"testing"
	"time"
)

// days are more days than a branch predictor can learn, in no order, from 1950
// to 2090.
func days() []int32 {
	random := rand.New(rand.NewPCG(1995, 12))
	first, _ := NumOf(1950, time.January, 1)
	all := make([]int32, 1<<16)
	for i := range all {
		all[i] = first + random.Int32N(51134)
	}
	return all
}

// eachDay runs f on one day after another and keeps the result alive.
func eachDay(b *testing.B, f func(n int32) int32) {
	all := days()
	b.ReportAllocs()
	var sum int32
	i := 0
	for b.Loop() {
		sum += f(all[i&(1<<16-1)])
		i++
	}
	sink = sum
}

var sink int32

func BenchmarkAddMonths(b *testing.B) {
	all := days()
	b.ReportAllocs()
	var sum int32
	i := 0
	for b.Loop() {
		sum += AddMonthsNum(all[i&(1<<16-1)], 1)
		i++
	}
	sink = sum
}

func BenchmarkAddYears(b *testing.B) {
	all := days()
	b.ReportAllocs()
	var sum int32
	i := 0
	for b.Loop() {
		sum += Date{all[i&(1<<16-1)]}.AddYears(3).n
		i++
	}
	sink = sum
}

func BenchmarkAfterYear(b *testing.B) {
	eachDay(b, func(n int32) int32 { return AfterYear(n, time.December, 31) })
}

func BenchmarkAfterFinancialYear(b *testing.B) {
	eachDay(b, func(n int32) int32 { return AfterYear(n, time.June, 30) })
}

func BenchmarkYmd(b *testing.B) {
	eachDay(b, func(n int32) int32 { y, m, d := Ymd(n); return int32(y) + int32(m) + int32(d) })
}

func BenchmarkHoliday(b *testing.B) {
	eachDay(b, func(n int32) int32 {
		if Holiday(n) {
			return 1
		}
		return 0
	})
}

func BenchmarkRoll(b *testing.B) { eachDay(b, RollNum) }

func BenchmarkParse(b *testing.B) {
	texts := make([]string, 0, 1<<16)
	for _, n := range days() {
		texts = append(texts, Date{n}.String())
	}
	b.ReportAllocs()
	var sum int32
	i := 0
	for b.Loop() {
		d, _ := Parse(texts[i&(1<<16-1)])
		sum += d.n
		i++
	}
	sink = sum
}

func BenchmarkMonthsApart(b *testing.B) {
	for b.Loop() {
		sink = MonthsApart(1, 2)
	}
}
