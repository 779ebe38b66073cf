package claims_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

func TestEnumerations(t *testing.T) {
	enumtest.Enumeration(t, claims.ParseKind, `1 general, 2 seller-credit, 3 money-loan, 4 promissory-note,
		5 periodic-right, 6 instalment, 7 maintenance-instalment, 8 interest, 9 damages`)
	enumtest.Enumeration(t, claims.ParseStepKind, `1 acknowledgement, 2 proceedings, 3 enforcement, 4 attachment,
		5 public-collection, 6 estate, 7 arrangement, 8 agreement, 9 hindrance`)
	enumtest.Enumeration(t, claims.ParseResult, "1 upheld, 2 unbinding, 3 dropped, 4 forfeited")
}

// step is a step with everything said: it has no second day.
func step(k claims.StepKind, day string) claims.Step {
	return claims.Step{Kind: k, On: on(day), Later: notYet}
}

// ended is a step that has ended.
func ended(k claims.StepKind, day, end string, r claims.Result) claims.Step {
	return claims.Step{Kind: k, On: on(day), Ended: on(end), Result: r, Later: notYet}
}

// pending is a step that is still pursued.
func pending(k claims.StepKind, day string) claims.Step {
	return claims.Step{Kind: k, On: on(day), Ended: notYet, Later: notYet}
}

func with(s claims.Step, later retention.When) claims.Step {
	s.Later = later
	return s
}

func TestLimitationRows(t *testing.T) {
	claim := func(k claims.Kind, from string, steps ...claims.Step) claims.Claim {
		return claims.Claim{Kind: k, From: on(from), Steps: claims.AllSteps(steps...)}
	}
	damages := claim(claims.Damages, "2020-03-10")
	damages.ActEnded = on("2001-06-01")
	known := claim(claims.Damages, "2020-03-10")
	known.ActEnded = on("2019-06-01")
	hindered := damages
	hindered.Steps = claims.AllSteps(step(claims.Hindrance, "2025-01-10"))
	renewed := damages
	renewed.Steps = claims.AllSteps(step(claims.Acknowledgement, "2021-05-20"), step(claims.Hindrance, "2024-05-10"))
	none := claims.Claim{Kind: claims.General, From: notYet, Steps: claims.AllSteps()}
	for _, c := range []struct {
		reason string
		claim  claims.Claim
		want   string // the last day, open, or what is known of it
	}{
		{"NO-FORELD-2, § 2: three years", claim(claims.General, "2023-05-10"), "2026-05-11"}, // Sunday 10 May
		{"NO-FORELD-2, § 29: the day with the same number counts", claim(claims.General, "2022-03-10"), "2025-03-10"},
		{"V11, § 29: clamped to 28 February, a Sunday, and moved", claim(claims.General, "2024-02-29"), "2027-03-01"},
		{"NO-FORELD-29, § 29 no. 2: from Maundy Thursday over Easter", claim(claims.General, "2023-04-02"), "2026-04-07"},
		{"NO-FORELD-29: 24 December is a working day", claim(claims.General, "2023-12-24"), "2026-12-24"},
		{"NO-FORELD-5, § 5 no. 2: money loans have ten years", claim(claims.MoneyLoan, "2015-03-10"), "2025-03-10"},
		{"NO-FORELD-5, § 5 no. 1: promissory notes", claim(claims.PromissoryNote, "2015-03-10"), "2025-03-10"},
		{"NO-FORELD-5, § 5 no. 2: not a loan by the seller", claim(claims.SellerCredit, "2015-03-10"), "2018-03-12"},
		{"NO-FORELD-5, § 5: interest has three years", claim(claims.Interest, "2015-03-10"), "2018-03-12"},
		{"NO-FORELD-6, § 6: the right as such", claim(claims.PeriodicRight, "2015-03-10"), "2025-03-10"},
		{"NO-FORELD-6, § 6: an instalment", claim(claims.Instalment, "2015-03-10"), "2018-03-12"},
		{"NO-FORELD-6, § 6: maintenance", claim(claims.MaintenanceInstalment, "2015-03-10"), "2025-03-10"},
		{"NO-FORELD-9, § 9 no. 2: twenty years from the end of the act", damages, "2021-06-01"},
		{"NO-FORELD-9, § 9 no. 1: three years from knowledge", known, "2023-03-10"},
		{"NO-FORELD-2, § 10 no. 4: the twenty years are not lengthened", hindered, "2021-06-01"},
		{"NO-FORELD-9, §§ 14 and 10: an interruption leaves them behind", renewed, "2025-05-12"},
		{"§ 3: what cannot be demanded yet does not become time-barred", none, "open"},

		{"NO-FORELD-14, §§ 14 and 20: a new period of the claim's own length", claim(claims.General, "2022-03-10", step(claims.Acknowledgement, "2024-01-17")), "2027-01-18"},
		{"NO-FORELD-14: a loan gets ten again", claim(claims.MoneyLoan, "2015-03-10", step(claims.Acknowledgement, "2024-01-17")), "2034-01-17"},
		{"NO-FORELD-14, § 20: from the later day on which it can be demanded", claim(claims.General, "2022-03-10", with(step(claims.Acknowledgement, "2024-01-17"), on("2024-06-03"))), "2027-06-03"},
		{"§ 29 no. 3: on the last day it interrupts", claim(claims.General, "2022-03-10", step(claims.Acknowledgement, "2025-03-10")), "2028-03-10"},
		{"§ 24: on the day after it comes too late", claim(claims.General, "2022-03-10", step(claims.Acknowledgement, "2025-03-11")), "2025-03-10"},
		{"§ 29 no. 2: a day to which the end was moved is in time", claim(claims.General, "2015-03-10", step(claims.Acknowledgement, "2018-03-12")), "2021-03-12"},

		{"NO-FORELD-15-18, § 21 no. 1: nothing while it is pursued", claim(claims.General, "2015-03-10", pending(claims.Proceedings, "2018-03-01")), "open"},
		{"§ 15: filed too late, it interrupts nothing", claim(claims.General, "2015-03-10", pending(claims.Proceedings, "2018-03-13")), "2018-03-12"},
		{"V18, NO-FORELD-21-2: a judgment gives ten years", claim(claims.General, "2014-05-02", ended(claims.Proceedings, "2017-01-05", "2017-03-01", claims.Upheld)), "2027-03-01"},
		{"NO-FORELD-21-2: from the later day on which it can be demanded", claim(claims.General, "2014-05-02", with(ended(claims.Proceedings, "2016-01-05", "2016-03-01", claims.Upheld), on("2016-09-01"))), "2026-09-01"},
		{"NO-FORELD-21-2: what does not bind gives three", claim(claims.General, "2022-03-10", ended(claims.Proceedings, "2023-01-05", "2023-03-01", claims.Unbinding)), "2026-03-02"},
		{"NO-FORELD-22, § 22 no. 1: one year after a dismissal", claim(claims.General, "2022-03-10", ended(claims.Proceedings, "2025-01-06", "2025-08-20", claims.Dropped)), "2026-08-20"},
		{"§ 22 no. 1: from the day the creditor learnt of it", claim(claims.General, "2022-03-10", with(ended(claims.Proceedings, "2025-01-06", "2025-08-20", claims.Dropped), on("2025-12-01"))), "2026-12-01"},
		{"§ 22 no. 1: at the latest three years after", claim(claims.General, "2019-03-11", with(ended(claims.Proceedings, "2022-01-06", "2022-08-22", claims.Dropped), on("2025-12-01"))), "2025-08-22"},
		{"§ 22 no. 1: the running period is not cut", claim(claims.General, "2024-03-11", ended(claims.Proceedings, "2024-05-06", "2024-06-20", claims.Dropped)), "2027-03-11"},
		{"§ 22 no. 1: no effect by the creditor's intent", claim(claims.General, "2022-03-10", ended(claims.Proceedings, "2025-01-06", "2025-08-20", claims.Forfeited)), "2025-03-10"},
		{"§ 21 no. 1: and yet nothing while it was pursued", claim(claims.General, "2022-03-10", claims.Step{Kind: claims.Proceedings, On: on("2025-01-06"), Ended: notYet, Result: claims.Forfeited, Later: notYet}), "open"},

		{"NO-FORELD-21-3: ten years after enforcement", claim(claims.General, "2012-03-12", ended(claims.Enforcement, "2015-01-06", "2016-05-20", claims.Upheld)), "2026-05-20"},
		{"NO-FORELD-22: one year after enforcement that was not carried out", claim(claims.General, "2022-03-10", ended(claims.Enforcement, "2025-01-06", "2025-08-20", claims.Dropped)), "2026-08-20"},
		{"NO-FORELD-21-3: ten years after an estate", claim(claims.General, "2012-03-12", ended(claims.Estate, "2015-01-06", "2016-05-20", claims.Upheld)), "2026-05-20"},
		{"NO-FORELD-22, § 22 no. 2: one year if not recognised", claim(claims.General, "2022-03-10", ended(claims.Estate, "2025-01-06", "2025-08-20", claims.Dropped)), "2026-08-20"},
		{"NO-FORELD-21-3: ten years after a debt settlement was confirmed", claim(claims.General, "2012-03-12", ended(claims.Arrangement, "2015-01-06", "2016-05-20", claims.Upheld)), "2026-05-20"},
		{"NO-FORELD-22, § 22 no. 2: one year if it was refused", claim(claims.General, "2022-03-10", ended(claims.Arrangement, "2025-01-06", "2025-08-20", claims.Dropped)), "2026-08-20"},
		{"NO-FORELD-21-4: ten years from the notice", claim(claims.General, "2022-03-10", step(claims.PublicCollection, "2024-01-17")), "2034-01-17"},

		{"NO-FORELD-21-3, § 21 no. 1: nothing while earnings are attached", claim(claims.General, "2023-03-10", pending(claims.Attachment, "2025-01-06")), "2035-01-08"},
		{"§ 21 no. 1: ten years of silence from the last sign", claim(claims.General, "2023-03-10", with(pending(claims.Attachment, "2025-01-06"), on("2026-02-02"))), "2036-02-04"},
		{"NO-FORELD-22, § 22 no. 4: a year after it ended", claim(claims.General, "2022-03-10", ended(claims.Attachment, "2025-01-06", "2026-05-20", 0)), "2027-05-20"},
		{"§ 22 no. 4: not after ten years of silence", claim(claims.General, "2013-03-11", ended(claims.Attachment, "2016-02-01", "2026-05-20", 0)), "2026-02-02"},
		{"silence that was over before the rule of 2026: how they meet was not read", claim(claims.General, "2009-03-10", pending(claims.Attachment, "2012-01-06")), "2022-01-06.."},

		{"NO-FORELD-28: three years from the agreement", claim(claims.General, "2022-03-10", step(claims.Agreement, "2024-05-13")), "2027-05-13"},
		{"NO-FORELD-28: or the day agreed on, if earlier", claim(claims.General, "2022-03-10", with(step(claims.Agreement, "2024-05-13"), on("2026-01-12"))), "2026-01-12"},
		{"NO-FORELD-28: never more than the three years", claim(claims.General, "2022-03-10", with(step(claims.Agreement, "2024-05-13"), on("2031-01-13"))), "2027-05-13"},
		{
			"NO-FORELD-28: ten years beyond the ordinary end is the cap",
			claim(claims.General, "2008-03-10", step(claims.Agreement, "2011-01-10"), step(claims.Agreement, "2014-01-06"), step(claims.Agreement, "2017-01-03"), step(claims.Agreement, "2020-01-02")),
			"2021-03-10",
		},
		{"NO-FORELD-28: after the end it binds nobody", claim(claims.General, "2020-03-10", step(claims.Agreement, "2024-05-13")), "2023-03-10"},
		{"NO-FORELD-2, § 10 no. 1: a year after knowledge", claim(claims.General, "2020-03-10", step(claims.Hindrance, "2025-05-20")), "2026-05-20"},
		{"§ 10 no. 1: knowledge before the end changes nothing", claim(claims.General, "2022-03-10", step(claims.Hindrance, "2023-05-22")), "2025-03-10"},
		{"§ 10 no. 4: at most ten years more, 3 + 10 = 13", claim(claims.General, "2010-03-10", step(claims.Hindrance, "2026-01-12")), "2023-03-10"},
		{"§ 10 no. 4: while the hindrance lasts", claim(claims.General, "2020-03-10", claims.Step{Kind: claims.Hindrance, On: notYet}), "2033-03-10"},
		{
			"§ 10: what it lengthens can be interrupted in the added time",
			claim(claims.General, "2020-03-10", step(claims.Acknowledgement, "2025-01-06"), step(claims.Hindrance, "2025-05-20")), "2028-01-06",
		},
		{
			"one after the other", claim(claims.General, "2005-03-10",
				step(claims.Acknowledgement, "2007-05-02"), ended(claims.Proceedings, "2010-05-03", "2011-01-10", claims.Upheld),
				ended(claims.Enforcement, "2020-10-01", "2021-02-01", claims.Upheld)), "2031-02-03",
		},
		{"a short period never shortens a long one", claim(claims.General, "2014-05-02", ended(claims.Proceedings, "2017-01-05", "2017-03-01", claims.Upheld), step(claims.Acknowledgement, "2018-03-01")), "2027-03-01"},
		{"what lies after the day asked about has not happened", claim(claims.General, "2024-05-02", step(claims.Acknowledgement, "2026-11-24")), "2027-05-03"},
	} {
		assert.Equal(t, c.want, c.claim.LastDay(today).String(), c.reason)
		last, ok := c.claim.LastDay(today).Date()
		if !ok {
			continue
		}
		// Both sides of the boundary, where the steps are the same on both days.
		if is(c.claim, last, last) && is(c.claim, last.AddDays(1), last) {
			still, gone := claims.MayClaim(c.claim, last), claims.MayClaim(c.claim, last.AddDays(1))
			assert.Equal(t, privacy.Permitted, still.Outcome(), c.reason)
			assert.Equal(t, privacy.Forbidden, gone.Outcome(), c.reason)
			assert.Equal(t, []ruling.Code{claims.TimeBarred}, reasons(gone), c.reason)
			assert.Equal(t, last, still.LastDay(), c.reason)
			assert.Equal(t, last.AddDays(1), gone.FirstDay(), c.reason)
		}
	}
	require.True(t, claims.AllSteps().IsSaid())
}

// is reports whether the last day looks like that on a day.
func is(c claims.Claim, day, last retention.Date) bool {
	d, _ := c.LastDay(day).Date()
	return d == last
}
