package monitoring_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/monitoring"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

var asks = []struct {
	name string
	ask  func() ruling.Answer
}{
	{"watch", func() ruling.Answer { return monitoring.MayWatch(monitoring.Camera{}, today) }},
	{"erasure", func() ruling.Answer { return monitoring.RequiresErasure(plain("2026-11-23"), today) }},
	{"erasure of what nothing is known of", func() ruling.Answer { return monitoring.RequiresErasure(monitoring.Recording{}, today) }},
	{"hand-over", func() ruling.Answer { return monitoring.MayHandOver(monitoring.Release{}, today) }},
	{"open", func() ruling.Answer { return monitoring.MayOpen(monitoring.Access{}, today) }},
	{"track", func() ruling.Answer { return monitoring.MayTrack(monitoring.Tracking{}, today) }},
	{"close", func() ruling.Answer { return monitoring.RequiresClosing(monitoring.Mailbox{Ended: then}, today) }},
	{"empty", func() ruling.Answer {
		return monitoring.RequiresEmptying(monitoring.Mailbox{Ended: then, Reasonable: retention.Months(1)}, today)
	}},
	{"record", func() ruling.Answer { return monitoring.MayRecord(monitoring.Call{}, today) }},
}

func BenchmarkQuestions(b *testing.B) {
	for _, bb := range asks {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			var outcomes [privacy.Required + 1]int
			for b.Loop() {
				outcomes[bb.ask().Outcome()]++
			}
		})
	}
}

func TestQuestionsDoNotAllocate(t *testing.T) {
	for _, c := range asks {
		var sink ruling.Answer
		assert.Zero(t, testing.AllocsPerRun(100, func() { sink = c.ask() }), c.name)
		assert.NotEmpty(t, sink.Question(), c.name)
	}
}
