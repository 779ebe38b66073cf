package marketing_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/privacy/ruling"
)

var asks = []struct {
	name string
	ask  func() ruling.Answer
}{
	{"email", func() ruling.Answer { return marketing.MayAddress(customer(mailed()), today) }},
	{"email of whom nothing is known", func() ruling.Answer {
		return marketing.MayAddress(marketing.Approach{Channel: marketing.Email}, today)
	}},
	{"call", func() ruling.Answer { return marketing.MayAddress(callable(marketing.Phone), today) }},
	{"wash", func() ruling.Answer { return marketing.RequiresWash(callable(marketing.Post), today) }},
	{"storage", func() ruling.Answer { return marketing.MayStore(marketing.Storage{}, today) }},
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
