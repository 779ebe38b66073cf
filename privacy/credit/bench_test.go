package credit_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	. "github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// benchEntries are a twenty-ninth of all that can be said of a claim, so that no
// branch predictor learns them.
func benchEntries() (all []Entry) {
	v := make([]int, numClaimFacts)
	for at := 0; len(all) < 1000; at += 29 {
		rest := at
		for i, f := range claimFacts {
			v[i] = rest%(f.values+1) - 1
			rest /= f.values + 1
		}
		all = append(all, Entry{Claim: claimOf(v), Kind: PaymentDefault, Changed: notYet, NoticeReceived: on("2026-01-10")})
	}
	return all
}

var benchAsks = [...]struct {
	name string
	ask  func(Entry) ruling.Answer
}{
	{"report", func(e Entry) ruling.Answer { return MayReport(e.Claim, today) }},
	{"use", func(e Entry) ruling.Answer { return MayUse(e, today) }},
	{"removal", func(e Entry) ruling.Answer { return RequiresRemoval(e, today) }},
	{"erasure", func(e Entry) ruling.Answer { return RequiresErasure(e, today) }},
	{"notice", func(e Entry) ruling.Answer { return RequiresNotice(e, today) }},
	{"score", func(e Entry) ruling.Answer { return MayScore(Score{Of: e.About, Kind: e.Kind}, today) }},
	{"release", func(e Entry) ruling.Answer {
		return MayRelease(Release{About: e.About, To: Collector, Need: e.Unfounded, Frozen: e.Unenforceable}, today)
	}},
	{"copy", func(e Entry) ruling.Answer {
		return RequiresCopy(Release{About: e.About, To: Lender, Solvency: e.Unenforceable}, today)
	}},
	{"debt-data", func(e Entry) ruling.Answer {
		return MayReleaseDebtData(DebtRequest{From: DebtRegister, To: ToBureau, OnRequest: e.Unenforceable}, today)
	}},
	{"debt-erasure", func(e Entry) ruling.Answer {
		return RequiresDebtErasure(DebtEntry{Repaid: e.Settled, LineClosed: e.Objection}, today)
	}},
	{"model-erasure", func(e Entry) ruling.Answer {
		return RequiresModelErasure(ModelCopy{Received: e.Registered, Validated: e.Unenforceable, Supervision: no}, today)
	}},
}

func BenchmarkQuestions(b *testing.B) {
	entries := benchEntries()
	for _, bb := range benchAsks {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			var outcomes [privacy.Required + 1]int
			i := 0
			for b.Loop() {
				outcomes[bb.ask(entries[i%len(entries)]).Outcome()]++
				i++
			}
			if outcomes[privacy.Referred] > 0 {
				b.Fatal("nothing is referred")
			}
		})
	}
}

func TestNoAllocations(t *testing.T) {
	entries := benchEntries()
	for _, bb := range benchAsks {
		i, told := 0, 0
		assert.Zero(t, testing.AllocsPerRun(len(entries), func() {
			a := bb.ask(entries[i%len(entries)])
			for r := range a.Reasons() {
				for range r.Provisions() {
					told++
				}
			}
			for range a.Missing() {
				told++
			}
			for range a.Obligations() {
				told++
			}
			i++
		}), "%s, with all that it yields", bb.name)
		assert.Positive(t, told, bb.name)
	}
	i := 0
	assert.Zero(t, testing.AllocsPerRun(len(entries), func() {
		e := entries[i%len(entries)]
		i++
		if WaitEnds(e.Claim).Earlier(NoticeEnds(e)).Earlier(LastUse(e)).Earlier(LastArchived(e)) == retention.NoEnd() {
			i += 2
		}
	}), "the days")
}
