package breach_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/breach"
)

// benchStatements are every 97th statement, so that no branch predictor learns
// them.
func benchStatements() []breach.Breach {
	var all []breach.Breach
	n := 0
	each(func(s *statement) {
		if n++; n%97 == 0 {
			all = append(all, s.breach())
		}
	})
	return all
}

var benchAsks = [...]struct {
	name string
	ask  func(breach.Breach, time.Time) breach.Answer
}{{"notice", notice}, {"persons", persons}, {"controller", controller}, {"record", record}}

func BenchmarkQuestions(b *testing.B) {
	statements := benchStatements()
	for _, bb := range benchAsks {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			var outcomes [privacy.Required + 1]int
			i := 0
			for b.Loop() {
				a := bb.ask(statements[i%len(statements)], soon)
				outcomes[a.Outcome()]++
				i++
			}
			if outcomes[privacy.Forbidden] > 0 {
				b.Fatal("nothing is forbidden")
			}
		})
	}
}

func TestNoAllocations(t *testing.T) {
	statements := benchStatements()
	for _, bb := range benchAsks {
		i, told := 0, 0
		assert.Zero(t, testing.AllocsPerRun(len(statements), func() {
			a := bb.ask(statements[i%len(statements)], soon)
			for range a.Reasons() {
				told++
			}
			for range a.Missing() {
				told++
			}
			for range a.Duties() {
				told++
			}
			i++
		}), "%s, with all that it yields", bb.name)
		assert.Positive(t, told)
	}
}
