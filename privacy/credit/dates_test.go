package credit_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/retention"
)

func TestWaitEnds(t *testing.T) {
	for _, tt := range []struct {
		reason string
		change func(*credit.Claim)
		want   string
	}{
		{"§ 10(1), V16", func(c *credit.Claim) { c.LegalStepSent = on("2026-01-31") }, "2026-02-28"},
		{"§ 10(1): nothing sent", func(c *credit.Claim) { c.LegalStepSent = notYet }, "open"},
		{"§ 10(1): not said", func(c *credit.Claim) { c.LegalStepSent = notSaid }, "unknown"},
		{"§ 10(1): a span", func(c *credit.Claim) { c.LegalStepSent = retention.Between(day("2026-01-30"), day("2026-02-01")) }, "2026-02-28..2026-03-01"},
		{"§ 10(1) second sentence: broken first", func(c *credit.Claim) { c.PlanBroken = on("2025-03-20") }, "2025-03-19"},
		{"§ 10(1) second sentence: broken later", func(c *credit.Claim) { c.PlanBroken = on("2025-05-20") }, "2025-04-10"},
		{"§ 10(1) third sentence: and resumed", func(c *credit.Claim) { c.PlanBroken, c.PlanResumed = on("2025-03-20"), on("2025-03-25") }, "2025-04-10"},
		{"§ 10(1) third sentence: resumed long before", func(c *credit.Claim) { c.PlanBroken, c.PlanResumed = on("2025-03-20"), retention.Always() }, "2025-04-10"},
		{"§ 10(1) third sentence: perhaps resumed", func(c *credit.Claim) { c.PlanBroken, c.PlanResumed = on("2025-03-20"), notSaid }, "2025-03-19..2025-04-10"},
		{"§ 10(2)", func(c *credit.Claim) { c.About, c.DemandSent = credit.LegalPerson, on("2026-05-31") }, "2026-06-30"},
		{"a sole trader", func(c *credit.Claim) { c.About, c.DemandSent = credit.SoleTrader, on("2026-05-31") }, "2025-04-10"},
		{"whoever it is", func(c *credit.Claim) { c.About, c.DemandSent = 0, on("2025-03-10") }, "2025-04-10"},
		{"who it is decides", func(c *credit.Claim) { c.About, c.DemandSent = 0, on("2025-03-11") }, "unknown"},
	} {
		c := claim()
		tt.change(&c)
		assert.Equal(t, tt.want, credit.WaitEnds(c).String(), tt.reason)
	}
}

func TestNoticeEnds(t *testing.T) {
	for _, tt := range []struct {
		reason string
		kind   credit.Kind
		change func(*credit.Entry)
		want   string
	}{
		{"§ 20(1)", credit.FinalJudgment, nil, "2025-05-06"},
		{"§ 20(1): no weekend moves it", credit.FinalJudgment, func(e *credit.Entry) { e.NoticeReceived = on("2026-11-14") }, "2026-11-28"},
		{"§ 20(1): not received", credit.FinalJudgment, func(e *credit.Entry) { e.NoticeReceived = notYet }, "open"},
		{"§ 20(1) third sentence", credit.Bankruptcy, nil, "2025-04-19"},
		{"§ 19(2)", credit.TaxAssessment, nil, "never"},
		{"§ 19(3)", credit.Attachment, func(e *credit.Entry) { e.NoticeInEnforcement = yes }, "never"},
		{"§ 19(3): not so", credit.Attachment, nil, "2025-05-06"},
		{"§ 19(3): perhaps", credit.PropertyEnforcement, func(e *credit.Entry) { e.NoticeInEnforcement = unknown }, "..2025-05-06"},
		{"§ 19: a legal person", credit.FinalJudgment, func(e *credit.Entry) { e.About = credit.LegalPerson }, "never"},
		{"§ 19: a sole trader", credit.FinalJudgment, func(e *credit.Entry) { e.About = credit.SoleTrader }, "2025-05-06"},
		{"§ 19: not said who", credit.FinalJudgment, func(e *credit.Entry) { e.About = 0 }, "..2025-05-06"},
	} {
		e := entry(tt.kind)
		if tt.change != nil {
			tt.change(&e)
		}
		assert.Equal(t, tt.want, credit.NoticeEnds(e).String(), tt.reason)
	}
}

func TestLastUse(t *testing.T) {
	for _, tt := range []struct {
		reason string
		kind   credit.Kind
		change func(*credit.Entry)
		want   string
	}{
		{"§ 21(1)", credit.PaymentDefault, nil, "2029-04-20"},
		{"§ 24, V15", credit.PaymentDefault, func(e *credit.Entry) { e.Settled = on("2024-05-01") }, "2024-04-30"},
		{"§ 21(2)", credit.BaseData, func(e *credit.Entry) { e.Changed = on("2026-05-01") }, "2026-04-30"},
		{"§ 22(2), V15", credit.PaymentDefault, func(e *credit.Entry) { longer("2022-11-23", yes, "2026-11-23")(&e.Claim) }, "2030-11-23"},
		{"§ 22(2): too late", credit.PaymentDefault, func(e *credit.Entry) { longer("2022-11-23", yes, "2026-11-24")(&e.Claim) }, "2026-11-23"},
		{"§ 22(2): not said", credit.PaymentDefault, func(e *credit.Entry) { longer("2022-11-23", unknown, "2026-11-23")(&e.Claim) }, "2026-11-23..2030-11-23"},
		{"§ 22(2): a number that is no fact is not said", credit.PaymentDefault, func(e *credit.Entry) { longer("2022-11-23", 7, "2026-11-23")(&e.Claim) }, "2026-11-23..2030-11-23"},
		{"§ 22(2): a step long before", credit.PaymentDefault, func(e *credit.Entry) {
			longer("2022-11-23", yes, "2026-11-23")(&e.Claim)
			e.NewStepTaken = retention.Always()
		}, "2030-11-23"},
		{"§ 22(2): registered long before", credit.PaymentDefault, func(e *credit.Entry) {
			longer("2022-11-23", yes, "2026-11-23")(&e.Claim)
			e.Registered = retention.Always()
		}, "never"},
		{"§ 22(2): registered at the latest then", credit.PaymentDefault, func(e *credit.Entry) {
			longer("2022-11-23", unknown, "2020-11-23")(&e.Claim)
			e.Registered = retention.NoLaterThan(day("2022-11-23"))
		}, "..2030-11-23"},
		{"§ 22(2): never registered", credit.PaymentDefault, func(e *credit.Entry) {
			longer("2022-11-23", yes, "2026-11-23")(&e.Claim)
			e.Registered = notYet
		}, "open"},
		{"§ 22(1)", credit.PropertyEnforcement, nil, "open"},
		{"§ 22(1): left", credit.PropertyEnforcement, func(e *credit.Entry) { e.LeftRegister = on("2026-05-01") }, "2026-04-30"},
		{"§ 23(2)", credit.DebtNegotiation, nil, "2027-03-01"},
		{"§ 23(1)", credit.DebtNegotiation, func(e *credit.Entry) { e.Ended = on("2026-05-01") }, "2026-04-30"},
		{"§ 23(3)", credit.DebtSettlement, func(e *credit.Entry) { e.Ended = on("2026-05-01") }, "2026-04-30"},
		{"§ 24: not of base data", credit.BaseData, func(e *credit.Entry) { e.Settled = on("2024-05-01") }, "2029-04-20"},
		{"nothing is said of the zero kind", 0, nil, "unknown"},
	} {
		e := entry(tt.kind)
		if tt.change != nil {
			tt.change(&e)
		}
		assert.Equal(t, tt.want, credit.LastUse(e).String(), tt.reason)
	}
}

// The day from LastUse is the last on which RequiresRemoval does not require it,
// for every kind that may be used.
func TestRemovalAgreesWithLastUse(t *testing.T) {
	for k := range kindsOfNoClaim {
		if barred(k, []int{entryListed: 1}) {
			continue
		}
		e := entry(k)
		e.Ended, e.LeftRegister = on("2026-06-01"), on("2026-07-01")
		last, known := credit.LastUse(e).Date()
		assert.True(t, known, k)
		assert.Equal(t, privacy.Permitted, credit.RequiresRemoval(e, last).Outcome(), k)
		assert.Equal(t, privacy.Required, credit.RequiresRemoval(e, last.AddDays(1)).Outcome(), k)
	}
}
