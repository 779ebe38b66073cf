package marketing_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/privacy/ruling"
)

// TestStaleJudgements: on its review day a judgement carries the answer, and on the
// day after nobody has judged.
func TestStaleJudgements(t *testing.T) {
	sale := func(j privacy.Judgement, change func(*marketing.Approach, privacy.Judgement)) ruling.Answer {
		a := customer(callable(marketing.Phone))
		a.InRegister = yes
		change(&a, j)
		return marketing.MayAddress(a, today)
	}
	for _, c := range []struct {
		fact ruling.Code
		ask  func(privacy.Judgement) ruling.Answer
	}{
		{marketing.FactFitness, func(j privacy.Judgement) ruling.Answer {
			return sale(j, func(a *marketing.Approach, j privacy.Judgement) { a.Child, a.FitForChild = yes, j })
		}},
		{marketing.FactCustomer, func(j privacy.Judgement) ruling.Answer {
			return sale(j, func(a *marketing.Approach, j privacy.Judgement) { a.Customer = j })
		}},
		{marketing.FactDonor, func(j privacy.Judgement) ruling.Answer {
			return sale(j, func(a *marketing.Approach, j privacy.Judgement) { a.Customer, a.Donor = judged(no), j })
		}},
		{marketing.FactSimilarity, func(j privacy.Judgement) ruling.Answer {
			return sale(j, func(a *marketing.Approach, j privacy.Judgement) { a.OwnSimilar = j })
		}},
		{marketing.FactCustomer, func(j privacy.Judgement) ruling.Answer {
			a := customer(mailed())
			a.Customer = j
			return marketing.MayAddress(a, today)
		}},
		{marketing.FactSimilarity, func(j privacy.Judgement) ruling.Answer {
			a := customer(mailed())
			a.OwnSimilar = j
			return marketing.MayAddress(a, today)
		}},
		{marketing.FactValidity, func(j privacy.Judgement) ruling.Answer {
			a := consenting(mailed())
			a.Consent.Valid = j
			return marketing.MayAddress(a, today)
		}},
		{marketing.FactNecessity, func(j privacy.Judgement) ruling.Answer {
			never := marketing.Consent{Given: never, Withdrawn: never, Valid: judged(no)}
			return marketing.MayStore(marketing.Storage{OnlyTransmits: no, StrictlyNecessary: j, Informed: no, Consent: never}, today)
		}},
	} {
		j := judged(yes)
		j.ReviewBy = today
		assert.Equal(t, privacy.Permitted, c.ask(j).Outcome(), c.fact)
		j.ReviewBy = today.AddDays(-1)
		assert.Equal(t, privacy.Undetermined, c.ask(j).Outcome(), c.fact)
		assert.Equal(t, codes(c.fact), slices.Collect(c.ask(j).Missing()), c.fact)
	}
}
