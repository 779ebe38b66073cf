package retention

import "testing"

var (
	benchDay      = MustParseDate("2026-11-23")
	benchDeadline Deadline
	benchDate     Date
)

func benchTally(t *Tally) {
	collection(t)
	t.AddDuty(OnDay(MustParseDate("2032-01-01")))
	t.AddHold(&Hold{Kind: Order, Since: On(benchDay.AddDays(-30)), Released: NotYet()})
}

func BenchmarkTallyOneUse(b *testing.B) {
	last := OnDay(MustParseDate("2029-03-10"))
	b.ReportAllocs()
	for b.Loop() {
		t := NewTally(benchDay)
		t.AddUse(Always(), last)
		benchDeadline = t.Deadline(lawTerms)
	}
}

func BenchmarkTallyDutyAndHold(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		t := NewTally(benchDay)
		benchTally(&t)
		benchDeadline = t.Deadline(lawTerms)
	}
}

func BenchmarkTallyUnknown(b *testing.B) {
	last := threeYears.LastDay(NoLaterThan(MustParseDate("2024-06-30")), YearEnd{})
	b.ReportAllocs()
	for b.Loop() {
		t := NewTally(benchDay)
		t.AddUse(Always(), last)
		benchDeadline = t.Deadline(lawTerms)
	}
}

func BenchmarkCutoff(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		benchDate = threeYears.Cutoff(benchDay, YearEnd{})
	}
}
