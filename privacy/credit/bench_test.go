package credit_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// benchEntries are a twenty-ninth of all that can be said of a claim, so that no
// branch predictor learns them.
func benchEntries() (all []credit.Entry) {
	v := make([]int, numClaimFacts)
	for at := 0; len(all) < 1000; at += 29 {
		rest := at
		for i, f := range claimFacts {
			v[i] = rest%(f.values+1) - 1
			rest /= f.values + 1
		}
		all = append(all, credit.Entry{Claim: claimOf(v), Kind: credit.PaymentDefault, Changed: notYet, NoticeReceived: on("2026-01-10")})
	}
	return all
}

var benchAsks = [...]struct {
	name string
	ask  func(credit.Entry) ruling.Answer
}{
	{"report", func(e credit.Entry) ruling.Answer { return credit.MayReport(e.Claim, today) }},
	{"use", func(e credit.Entry) ruling.Answer { return credit.MayUse(e, today) }},
	{"removal", func(e credit.Entry) ruling.Answer { return credit.RequiresRemoval(e, today) }},
	{"erasure", func(e credit.Entry) ruling.Answer { return credit.RequiresErasure(e, today) }},
	{"notice", func(e credit.Entry) ruling.Answer { return credit.RequiresNotice(e, today) }},
	{"score", func(e credit.Entry) ruling.Answer {
		return credit.MayScore(credit.Score{Of: e.About, Kind: e.Kind}, today)
	}},
	{"release", func(e credit.Entry) ruling.Answer {
		return credit.MayRelease(credit.Release{About: e.About, To: credit.Collector, Need: e.Unfounded, Frozen: e.Unenforceable}, today)
	}},
	{"copy", func(e credit.Entry) ruling.Answer {
		return credit.RequiresCopy(credit.Release{About: e.About, To: credit.Lender, Solvency: e.Unenforceable}, today)
	}},
	{"debt-data", func(e credit.Entry) ruling.Answer {
		return credit.MayReleaseDebtData(credit.DebtRequest{From: credit.DebtRegister, To: credit.ToBureau, OnRequest: e.Unenforceable}, today)
	}},
	{"debt-erasure", func(e credit.Entry) ruling.Answer {
		return credit.RequiresDebtErasure(credit.DebtEntry{Repaid: e.Settled, LineClosed: e.Objection}, today)
	}},
	{"model-erasure", func(e credit.Entry) ruling.Answer {
		return credit.RequiresModelErasure(credit.ModelCopy{Received: e.Registered, Validated: e.Unenforceable, Supervision: no}, today)
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
		if credit.WaitEnds(e.Claim).Earlier(credit.NoticeEnds(e)).Earlier(credit.LastUse(e)).Earlier(credit.LastArchived(e)) == retention.NoEnd() {
			i += 2
		}
	}), "the days")
}
