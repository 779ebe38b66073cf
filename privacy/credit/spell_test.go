package credit_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Days that are known as spans: every way of choosing them is tried.
func TestSpansAreExact(t *testing.T) {
	days := func(w retention.When) (all []retention.When) {
		if w.HasNotHappened() {
			return []retention.When{w}
		}
		b := w.Bound()
		from, hasFrom := b.From()
		to, hasTo := b.To()
		if !hasFrom {
			from = to.AddDays(-9)
		}
		if !hasTo {
			to = from.AddDays(9)
			all = append(all, notYet)
		}
		for d := from; !d.After(to); d = d.AddDays(1) {
			all = append(all, retention.On(d))
		}
		return all
	}
	between := func(first, last string) retention.When { return retention.Between(day(first), day(last)) }
	spans := []struct {
		reason           string
		registered, step retention.When
	}{
		{"four years end around the day (§ 21)", between("2022-11-20", "2022-11-25"), notYet},
		{"eight years end around the day (§ 22)", between("2018-11-20", "2018-11-25"), on("2020-02-01")},
		{"the step may have come too late (§ 22)", on("2020-06-01"), between("2024-05-30", "2024-06-03")},
		{"the registration decides whether it did", between("2020-05-30", "2020-06-03"), on("2024-06-01")},
		{"both may decide it", between("2020-05-30", "2020-06-03"), between("2024-05-30", "2024-06-03")},
		{"the step may not have been taken", on("2020-06-01"), retention.NoEarlierThan(day("2024-05-30"))},
		{"the step was taken, and at the latest then", on("2020-06-01"), retention.NoLaterThan(day("2024-06-04"))},
		{"registered at the latest then", retention.NoLaterThan(day("2022-11-25")), notYet},
		{"registered at the latest then, and a step in time", retention.NoLaterThan(day("2018-11-25")), on("2014-02-01")},
		{"registered then or not yet", retention.NoEarlierThan(day("2022-11-20")), notYet},
	}
	for _, tt := range spans {
		for _, unenforceable := range []privacy.Fact{unknown, no, yes} {
			c := claim()
			c.Registered, c.NewStepTaken, c.Unenforceable = tt.registered, tt.step, unenforceable
			var outcomes [privacy.Required + 1]int
			completions := 0
			first, last := retention.Bound{}, retention.Bound{}
			for _, registered := range days(tt.registered) {
				for _, step := range days(tt.step) {
					for _, u := range []privacy.Fact{no, yes} {
						if unenforceable != unknown && unenforceable != u {
							continue
						}
						known := c
						known.Registered, known.NewStepTaken, known.Unenforceable = registered, step, u
						outcomes[credit.MayReport(known, today).Outcome()]++
						b := credit.LastUse(credit.Entry{Claim: known, Kind: credit.PaymentDefault, Changed: notYet})
						if completions == 0 {
							first, last = b, b
						}
						first, last = first.Earlier(b), last.Later(b)
						completions++
					}
				}
			}
			require.Positive(t, completions)
			want := privacy.Undetermined
			for o, n := range outcomes {
				if n == completions {
					want = privacy.Outcome(o)
				}
			}
			assert.Equal(t, want, credit.MayReport(c, today).Outcome(), "%s, unenforceable %v", tt.reason, unenforceable)

			b := credit.LastUse(credit.Entry{Claim: c, Kind: credit.PaymentDefault, Changed: notYet})
			if from, ok := b.From(); ok {
				lo, _ := first.From()
				assert.Equal(t, lo, from, "%s, unenforceable %v: %v", tt.reason, unenforceable, b)
			}
			if to, ok := b.To(); ok {
				hi, _ := last.To()
				assert.Equal(t, hi, to, "%s, unenforceable %v: %v", tt.reason, unenforceable, b)
			}
		}
	}
}

// asOf is an entry as it was known at the end of a day.
func asOf(e credit.Entry, d retention.Date) credit.Entry {
	for _, w := range []*retention.When{
		&e.LegalStepSent, &e.PlanBroken, &e.PlanResumed, &e.DemandSent, &e.Objection, &e.EnforcementBasis, &e.Settled, &e.Registered,
		&e.NewStepTaken, &e.Changed, &e.LeftRegister, &e.Opened, &e.Ended, &e.NoticeSent, &e.NoticeReceived,
	} {
		*w = w.AsOf(d)
	}
	return e
}

// An answer holds from its first day to its last, and no longer: on every day of
// fifteen years, for entries to which all kinds of things happen.
func TestAnswersHoldAsLongAsTheySay(t *testing.T) {
	entries := map[string]func(*credit.Entry){
		"ordinary":                           func(*credit.Entry) {},
		"settled":                            func(e *credit.Entry) { e.Settled = on("2025-09-01") },
		"settled while it waits":             func(e *credit.Entry) { e.Settled = on("2025-04-02") },
		"changed at the source":              func(e *credit.Entry) { e.Changed = on("2025-09-01") },
		"plan broken":                        func(e *credit.Entry) { e.LegalStepSent, e.PlanBroken = notYet, on("2025-06-01") },
		"plan broken and resumed":            func(e *credit.Entry) { e.PlanBroken, e.PlanResumed = on("2025-06-01"), on("2025-07-01") },
		"plan broken early":                  func(e *credit.Entry) { e.LegalStepSent, e.PlanBroken = on("2025-05-20"), on("2025-03-01") },
		"resumed before the month":           func(e *credit.Entry) { *e = early(*e, "2025-05-20", "2025-03-01", "2025-05-25") },
		"resumed later":                      func(e *credit.Entry) { *e = early(*e, "2025-12-20", "2025-03-01", "2025-06-25") },
		"sent long after":                    func(e *credit.Entry) { e.LegalStepSent = on("2029-04-01") },
		"sent too late":                      func(e *credit.Entry) { e.LegalStepSent = on("2029-05-01") },
		"waiting for the notice":             func(e *credit.Entry) { e.NoticeReceived = on("2025-06-30") },
		"legal person":                       func(e *credit.Entry) { e.About, e.DemandSent = credit.LegalPerson, on("2025-05-10") },
		"sole trader":                        func(e *credit.Entry) { e.About = credit.SoleTrader },
		"further years":                      func(e *credit.Entry) { e.Unenforceable, e.NewStepTaken = yes, on("2027-02-01") },
		"a step too late":                    func(e *credit.Entry) { e.Unenforceable, e.NewStepTaken = yes, on("2029-04-21") },
		"a step on the last day":             func(e *credit.Entry) { e.Unenforceable, e.NewStepTaken = yes, on("2029-04-20") },
		"disputed":                           func(e *credit.Entry) { e.Objection, e.Unfounded = on("2025-08-01"), judged(no) },
		"disputed without ground":            func(e *credit.Entry) { e.Objection, e.Unfounded = on("2025-08-01"), reviewed(yes) },
		"disputed and judged":                func(e *credit.Entry) { *e = decided(*e, "2025-12-01", "2025-12-20") },
		"disputed, judged, without ground":   func(e *credit.Entry) { *e = decided(*e, "2025-12-01", "2025-12-20"); e.Unfounded = reviewed(yes) },
		"disputed, judged as it is reviewed": func(e *credit.Entry) { *e = decided(*e, "2025-12-01", "2026-02-28"); e.Unfounded = reviewed(yes) },
		"not listed":                         func(e *credit.Entry) { e.Kind, e.Listed = credit.OtherInformation, no },
		"other information":                  func(e *credit.Entry) { e.Kind = credit.OtherInformation },
		"enforcement":                        func(e *credit.Entry) { e.Kind = credit.PropertyEnforcement },
		"enforcement that left":              func(e *credit.Entry) { e.Kind, e.LeftRegister = credit.PropertyEnforcement, on("2027-01-01") },
		"negotiation":                        func(e *credit.Entry) { e.Kind, e.Opened = credit.DebtNegotiation, on("2025-03-01") },
		"negotiation that ended": func(e *credit.Entry) {
			e.Kind, e.Opened, e.Ended = credit.DebtNegotiation, on("2025-03-01"), on("2025-08-01")
		},
		"settlement":                func(e *credit.Entry) { e.Kind = credit.DebtSettlement },
		"settlement that ended":     func(e *credit.Entry) { e.Kind, e.Ended = credit.DebtSettlement, on("2030-04-20") },
		"base data":                 func(e *credit.Entry) { e.Kind = credit.BaseData },
		"registered before the act": func(e *credit.Entry) { e.Kind, e.Registered = credit.BaseData, on("2021-01-01") },
		"over before the act":       func(e *credit.Entry) { e.Kind, e.Registered = credit.BaseData, on("2018-01-01") },
		"special category":          func(e *credit.Entry) { e.Kind = credit.SpecialCategoryData },
	}
	questions := map[string]func(credit.Entry, retention.Date) ruling.Answer{
		"report":  func(e credit.Entry, d retention.Date) ruling.Answer { return credit.MayReport(e.Claim, d) },
		"use":     credit.MayUse,
		"removal": credit.RequiresRemoval,
		"erasure": credit.RequiresErasure,
	}
	firsts, lasts := 0, 0
	for name, change := range entries {
		e := entry(credit.PaymentDefault)
		e.NoticeReceived = on("2025-04-22")
		change(&e)
		for question, ask := range questions {
			for d := day("2022-06-20"); d.Before(day("2037-06-01")); d = d.AddDays(1) {
				a := ask(e, d)
				then, why := asOf(e, d), name+", "+question+", "+d.String()
				if first := a.FirstDay(); !first.IsZero() {
					firsts++
					require.False(t, first.After(d), why)
					require.Equal(t, a.Outcome(), ask(e, first).Outcome(), why)
					require.NotEqual(t, a.Outcome(), ask(e, first.AddDays(-1)).Outcome(), "%s: begins before %v", why, first)
				}
				if last := a.LastDay(); !last.IsZero() {
					lasts++
					require.False(t, last.Before(d), why)
					require.Equal(t, a.Outcome(), ask(then, last).Outcome(), why)
					require.NotEqual(t, a.Outcome(), ask(then, last.AddDays(1)).Outcome(), "%s: does not end on %v", why, last)
				} else if a.Outcome() == privacy.Permitted {
					require.Equal(t, a.Outcome(), ask(then, day("2060-01-01")).Outcome(), "%s: ends", why)
				}
			}
		}
	}
	assert.Positive(t, firsts)
	assert.Positive(t, lasts)
}

func early(e credit.Entry, sent, broken, resumed string) credit.Entry {
	e.LegalStepSent, e.PlanBroken, e.PlanResumed = on(sent), on(broken), on(resumed)
	return e
}

func decided(e credit.Entry, basis, payBy string) credit.Entry {
	e.Objection, e.Unfounded, e.EnforcementBasis, e.PayBy = on("2025-08-01"), judged(no), on(basis), on(payBy)
	return e
}

func reviewed(f privacy.Fact) privacy.Judgement {
	j := judged(f)
	j.On, j.ReviewBy = day("2025-08-05"), day("2026-02-28")
	return j
}

// The days that an answer says, where it says them.
func TestDaysOfAnAnswer(t *testing.T) {
	e := entry(credit.PaymentDefault)
	for _, tt := range []struct {
		reason string
		a      ruling.Answer
		want   string
	}{
		{"it waits for the month", credit.MayUse(e, day("2025-04-01")), ".."},
		{"the fourteen days end later than the month", credit.MayUse(e, day("2025-05-01")), "..2025-05-06"},
		{"between the notice and four years", credit.MayUse(e, today), "2025-05-07..2029-04-20"},
		{"from then on", credit.MayUse(e, day("2030-01-01")), "2029-04-21.."},
		{"a collector waits for no notice", credit.MayReport(e.Claim, day("2025-04-01")), "..2025-04-10"},
		{"a collector, between the month and four years", credit.MayReport(e.Claim, today), "2025-04-11..2029-04-20"},
		{"it may stay since there is an act", credit.RequiresRemoval(e, today), "2022-07-01..2029-04-20"},
		{"and must go", credit.RequiresRemoval(e, day("2029-04-21")), "2029-04-21.."},
		{"and must go when it is settled", credit.RequiresRemoval(settledOn(e, "2026-02-01"), today), "2026-02-01.."},
		{"what waits may be over before: no day is named", credit.MayReport(settledOn(e, "2025-04-01").Claim, today), ".."},
		{"undetermined", credit.MayUse(credit.Entry{Kind: credit.PaymentDefault}, today), ".."},
	} {
		assert.Equal(t, tt.want, spell(tt.a), tt.reason)
	}
}

func settledOn(e credit.Entry, d string) credit.Entry {
	e.Settled = on(d)
	return e
}
