package claims_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// openCase is a case that nothing has closed, of which everything is said.
func openCase() claims.Case {
	return claims.Case{
		Paid: notYet, Settled: notYet, Withdrawn: notYet, Sold: notYet, Abandoned: notYet, NotOwed: notYet,
		BarredAfter: retention.NoEnd(), LapsedInEstate: notYet, Secured: privacy.No, KeptForBuyer: privacy.No,
		Settlement: noSettlement(), ForClient: privacy.No, Stated: notYet,
	}
}

func noSettlement() claims.DebtSettlement {
	return claims.DebtSettlement{Opened: notYet, StandstillUntil: notYet, Fixed: notYet}
}

// settled is a debt settlement that has run its course.
func settled() claims.DebtSettlement {
	return claims.DebtSettlement{
		Opened: on("2021-06-01"), StandstillUntil: notYet, Fixed: on("2021-09-01"), Ends: on("2026-06-01"),
		Comprised: privacy.Yes, Fulfilled: privacy.Yes, Known: privacy.Yes, Filed: privacy.No,
		Concealed: judged(privacy.No), RevocationAsked: privacy.No, SetAside: notYet,
	}
}

// lapsed is one under which a claim lapsed that nobody filed.
func lapsed() claims.DebtSettlement {
	s := settled()
	s.Opened, s.Fixed, s.Ends = on("2025-01-01"), on("2025-04-01"), on("2028-01-01")
	s.Comprised, s.Fulfilled, s.Known = privacy.No, privacy.No, privacy.No
	return s
}

// edit is a case with something changed.
func edit(c claims.Case, change func(*claims.Case)) claims.Case {
	change(&c)
	return c
}

func TestClosingRows(t *testing.T) {
	caseOf := func(change func(*claims.Case)) claims.Case { return edit(openCase(), change) }
	under := func(s claims.DebtSettlement, change func(*claims.DebtSettlement)) claims.Case {
		change(&s)
		return caseOf(func(c *claims.Case) { c.Settlement = s })
	}
	same := func(*claims.DebtSettlement) {}
	for _, c := range []struct {
		reason string
		of     claims.Case
		asOf   string
		want   string
		why    ruling.Code
	}{
		{"nothing has happened", openCase(), "2026-11-23", "not-yet", claims.NothingClosed},
		{"§ 3.3 paid in full: the day of booking; inkassoloven § 15", caseOf(func(c *claims.Case) { c.Paid = on("2026-02-10") }), "2026-11-23", "2026-02-10", claims.PaidInFull},
		{"on the day itself", caseOf(func(c *claims.Case) { c.Paid = on("2026-02-10") }), "2026-02-10", "2026-02-10", claims.PaidInFull},
		{"the day before it has not happened", caseOf(func(c *claims.Case) { c.Paid = on("2026-02-10") }), "2026-02-09", "not-yet", claims.NothingClosed},
		{"§ 3.3 settlement or remission carried out; § 13", caseOf(func(c *claims.Case) { c.Settled = on("2026-02-10") }), "2026-11-23", "2026-02-10", claims.SettledOrRemitted},
		{"§ 3.3 the client withdraws; § 15", caseOf(func(c *claims.Case) { c.Withdrawn = on("2026-02-10") }), "2026-11-23", "2026-02-10", claims.AssignmentWithdrawn},
		{"§ 3.3 sold: closed for the seller; § 2", caseOf(func(c *claims.Case) { c.Sold = on("2026-02-10") }), "2026-11-23", "2026-02-10", claims.ClaimSold},
		{"§ 3.3 sold: not for the buyer", caseOf(func(c *claims.Case) { c.Sold, c.KeptForBuyer = on("2026-02-10"), privacy.Yes }), "2026-11-23", "not-yet", claims.NothingClosed},
		{"§ 3.3 disputed and abandoned in writing; § 10(1)", caseOf(func(c *claims.Case) { c.Abandoned = on("2026-02-10") }), "2026-11-23", "2026-02-10", claims.ClaimAbandoned},
		{"nothing is owed", caseOf(func(c *claims.Case) { c.NotOwed = on("2026-02-10") }), "2026-11-23", "2026-02-10", claims.NothingOwed},
		{"§ 3.3 time-barred: on the limitation date; foreldelsesloven § 24", caseOf(func(c *claims.Case) { c.BarredAfter = retention.OnDay(date("2026-02-10")) }), "2026-02-11", "2026-02-10", claims.LimitationPassed},
		{"on the last day it can still be interrupted", caseOf(func(c *claims.Case) { c.BarredAfter = retention.OnDay(date("2026-02-10")) }), "2026-02-10", "not-yet", claims.NothingClosed},
		{"V18: last day to interrupt 2027-03-01", caseOf(func(c *claims.Case) {
			c.BarredAfter = claims.Claim{Kind: claims.General, From: on("2014-05-02"), Steps: claims.AllSteps(ended(claims.Proceedings, "2017-01-05", "2017-03-01", claims.Upheld))}.LastDay(date("2027-03-02"))
		}), "2027-03-02", "2027-03-01", claims.LimitationPassed},
		{"§ 27 (C): a pledge survives limitation", caseOf(func(c *claims.Case) {
			c.BarredAfter, c.Secured = retention.OnDay(date("2026-02-10")), privacy.Yes
		}), "2026-11-23", "not-yet", claims.NothingClosed},
		{"NO-ARVEL-102: lapsed in the estate, final", caseOf(func(c *claims.Case) { c.LapsedInEstate = on("2026-02-10") }), "2026-11-23", "2026-02-10", claims.ClaimLapsedInEstate},
		{"NO-ARVEL-102: a lien survives", caseOf(func(c *claims.Case) { c.LapsedInEstate, c.Secured = on("2026-02-10"), privacy.Yes }), "2026-11-23", "not-yet", claims.NothingClosed},

		{"V17, NO-GOL-6-5: a year after the period", under(settled(), same), "2027-06-02", "2027-06-01", claims.SettlementCompleted},
		{"V17: on the last day for asking it is open", under(settled(), same), "2027-06-01", "not-yet", claims.NothingClosed},
		{"NO-GOL-5-2: not unless fulfilled", under(settled(), func(s *claims.DebtSettlement) { s.Fulfilled = privacy.No }), "2027-06-02", "not-yet", claims.NothingClosed},
		{"NO-GOL-5-2: secured debt is not covered", edit(under(settled(), same), func(c *claims.Case) { c.Secured = privacy.Yes }), "2027-06-02", "not-yet", claims.NothingClosed},
		{"NO-GOL-6-5: asked for in time and undecided", under(settled(), func(s *claims.DebtSettlement) { s.RevocationAsked = privacy.Yes }), "2027-06-02", "not-yet", claims.NothingClosed},
		{"set aside: the debt revives", under(settled(), func(s *claims.DebtSettlement) { s.SetAside = on("2026-12-01") }), "2027-06-02", "not-yet", claims.NothingClosed},
		{"set aside later: seen from before, it was closed", under(settled(), func(s *claims.DebtSettlement) { s.SetAside = on("2027-12-01") }), "2027-06-02", "2027-06-01", claims.SettlementCompleted},

		{"NO-GOL-3-2: neither known nor filed, and the lapse can no longer be undone", under(lapsed(), same), "2029-01-02", "2029-01-01", claims.ClaimLapsed},
		{"NO-GOL-3-2: until then it can revive", under(lapsed(), same), "2029-01-01", "not-yet", claims.NothingClosed},
		{"NO-GOL-3-2: known to the authority, it has not lapsed", under(lapsed(), func(s *claims.DebtSettlement) { s.Known = privacy.Yes }), "2029-01-02", "not-yet", claims.NothingClosed},
		{"NO-GOL-3-2: filed in time", under(lapsed(), func(s *claims.DebtSettlement) { s.Filed = privacy.Yes }), "2029-01-02", "not-yet", claims.NothingClosed},
		{"NO-GOL-3-2(6): left out with intent", under(lapsed(), func(s *claims.DebtSettlement) { s.Concealed = judged(privacy.Yes) }), "2029-01-02", "not-yet", claims.NothingClosed},
		{"NO-GOL-3-2(3): pledge, set-off and retention survive", edit(under(lapsed(), same), func(c *claims.Case) { c.Secured = privacy.Yes }), "2029-01-02", "not-yet", claims.NothingClosed},
		{"NO-GOL-3-2(7): revived when the settlement is set aside", under(lapsed(), func(s *claims.DebtSettlement) { s.SetAside = on("2028-12-01") }), "2029-01-02", "not-yet", claims.NothingClosed},
		{"§ 2: the rule on lapse is for cases opened from 2025", under(lapsed(), func(s *claims.DebtSettlement) { s.Opened = on("2024-12-31") }), "2029-01-02", "not-yet", claims.NothingClosed},

		{"§ 3.3: monitoring, a plan, a pending case, an attachment close nothing", caseOf(func(c *claims.Case) {
			c.Monitored, c.PaymentPlan, c.Pending, c.Attached = privacy.Yes, privacy.Yes, privacy.Yes, privacy.Yes
		}), "2026-11-23", "not-yet", claims.NothingClosed},
		{"the earliest of several", caseOf(func(c *claims.Case) { c.Paid, c.Withdrawn = on("2026-03-10"), on("2026-02-10") }), "2026-11-23", "2026-02-10", claims.PaidInFull},
	} {
		day := date(c.asOf)
		assert.Equal(t, c.want, c.of.Closed(day).String(), c.reason)
		a := claims.RequiresClosing(c.of, day)
		if c.want == "not-yet" {
			assert.Equal(t, privacy.Permitted, a.Outcome(), c.reason)
			assert.Equal(t, []ruling.Code{claims.NothingClosed}, reasons(a), c.reason)
			assert.Empty(t, obligations(a), c.reason)
		} else {
			assert.Equal(t, privacy.Required, a.Outcome(), c.reason)
			assert.True(t, a.Has(c.why), c.reason)
			assert.Equal(t, []ruling.Code{claims.EndUse}, obligations(a), c.reason)
		}
	}
}

func TestClosedUnknown(t *testing.T) {
	caseOf := func(change func(*claims.Case)) claims.Case { return edit(openCase(), change) }
	for _, c := range []struct {
		reason string
		of     claims.Case
		want   string
	}{
		{"nothing is said", claims.Case{}, "not said"},
		{"only the day of payment was lost", caseOf(func(c *claims.Case) { c.Paid = retention.NoLaterThan(date("2024-01-10")) }), "..2024-01-10"},
		{"sold on a day, and nobody said for whom the case is kept", caseOf(func(c *claims.Case) { c.Sold, c.KeptForBuyer = on("2024-01-10"), privacy.Unknown }), "2024-01-10.."},
		{"sold within some days", caseOf(func(c *claims.Case) { c.Sold = retention.Between(date("2024-01-10"), date("2024-02-10")) }), "2024-01-10..2024-02-10"},
		{"before all days", caseOf(func(c *claims.Case) { c.Paid = retention.Always() }), "always"},
		{"the limitation is somewhere behind", caseOf(func(c *claims.Case) {
			c.BarredAfter = retention.Between(date("2024-01-10"), date("2024-02-10")).Bound()
		}), "2024-01-10..2024-02-10"},
		{"whether the client withdrew is not said", caseOf(func(c *claims.Case) { c.Withdrawn = retention.When{} }), "not said"},
		{"one of two ways of ending a settlement is certain", caseOf(func(c *claims.Case) {
			c.Settlement = settled()
			c.Settlement.Ends = on("2024-06-01")
			c.Settlement.Known = privacy.Unknown
		}), "2025-06-01"},
	} {
		assert.Equal(t, c.want, c.of.Closed(today).String(), c.reason)
	}
	assert.Equal(t, retention.When{}, openCase().Closed(retention.Date{}), "no day was asked about")
}

func TestClosingToldAndFollowing(t *testing.T) {
	c := openCase()
	c.Monitored, c.PaymentPlan, c.Pending, c.Attached = privacy.Yes, privacy.Yes, privacy.Yes, privacy.Yes
	a := claims.RequiresClosing(c, today)
	for _, code := range []ruling.Code{claims.IsMonitored, claims.HasPaymentPlan, claims.CaseIsPending, claims.AttachmentRuns} {
		assert.True(t, a.Has(code), code)
	}
	c.Paid, c.ForClient, c.NothingToAttach = on("2026-02-10"), privacy.Yes, privacy.Yes
	assert.Equal(t, []ruling.Code{claims.EndUse, claims.GiveStatement, claims.AskForRemoval}, obligations(claims.RequiresClosing(c, today)),
		"NO-INKL88-15 statement; NO-TVANGSL-7-27 register")
	c.Stated = on("2026-02-12")
	assert.Equal(t, []ruling.Code{claims.EndUse, claims.AskForRemoval}, obligations(claims.RequiresClosing(c, today)))
}

func TestAccountRows(t *testing.T) {
	for _, c := range []struct {
		reason             string
		client             privacy.Fact
		paid, stated       retention.When
		want               privacy.Outcome
		reasons, following []ruling.Code
		missing            []ruling.Code
	}{
		{"NO-INKL88-15: reports while the case runs", privacy.Yes, notYet, notYet, privacy.Required, nil, []ruling.Code{claims.KeepClientInformed}, nil},
		{"NO-INKL88-15: a statement when it has ended", privacy.Yes, on("2026-02-10"), notYet, privacy.Required, nil, []ruling.Code{claims.GiveStatement}, nil},
		{"NO-INKL88-15: given", privacy.Yes, on("2026-02-10"), on("2026-02-12"), privacy.Permitted, []ruling.Code{claims.StatementGiven}, nil, nil},
		{"nobody to account to", privacy.No, notYet, notYet, privacy.Permitted, []ruling.Code{claims.NoClient}, nil, nil},
		{"whether it has ended is not known", privacy.Yes, retention.When{}, notYet, privacy.Required, nil, []ruling.Code{claims.KeepClientInformed, claims.GiveStatement}, nil},
		{"nor whether it was given", privacy.Yes, retention.When{}, retention.When{}, privacy.Undetermined, []ruling.Code{claims.StatementGiven}, []ruling.Code{claims.KeepClientInformed, claims.GiveStatement}, []ruling.Code{claims.ThePayment, claims.TheStatement}},
		{"nor who", privacy.Unknown, notYet, notYet, privacy.Undetermined, []ruling.Code{claims.NoClient}, []ruling.Code{claims.KeepClientInformed}, []ruling.Code{claims.TheClient}},
	} {
		in := openCase()
		in.ForClient, in.Paid, in.Stated = c.client, c.paid, c.stated
		a := claims.RequiresAccount(in, today)
		assert.Equal(t, c.want, a.Outcome(), c.reason)
		assert.Equal(t, c.reasons, reasons(a), c.reason)
		assert.Equal(t, c.following, obligations(a), c.reason)
		assert.Equal(t, c.missing, missing(a), c.reason)
	}
	early := claims.RequiresAccount(openCase(), date("1989-09-30"))
	assert.Equal(t, []ruling.Code{claims.TheLaw}, missing(early), "before the act of 1988 its law was not read")
	assert.NotEqual(t, privacy.Undetermined, claims.RequiresAccount(openCase(), date("1989-10-01")).Outcome())
}

// TestClosingDatedLaw: the act of 2026 is told by others only, so that what rests
// on it is not verified.
func TestClosingDatedLaw(t *testing.T) {
	in := openCase()
	in.Paid, in.ForClient, in.NewActFrom = on("2026-02-10"), privacy.Yes, date("2027-01-01")
	for _, c := range []struct {
		day      string
		act      law.Act
		verified bool
	}{
		{"2026-12-31", law.Inkassoloven1988, true},
		{"2027-01-01", law.Inkassoloven2026, false},
	} {
		day := date(c.day)
		a := claims.RequiresClosing(in, day)
		for r := range a.Reasons() {
			if r.Code == claims.PaidInFull {
				assert.Equal(t, c.verified, r.IsVerified(), c.day)
				for p := range r.Provisions() {
					assert.Equal(t, c.act, p.Act(), c.day)
				}
			}
		}
		account := claims.RequiresAccount(in, day)
		for o := range account.Obligations() {
			for p := range o.Provisions() {
				assert.Equal(t, c.act, p.Act(), c.day)
			}
		}
		assert.Equal(t, privacy.Required, account.Outcome())
	}
}

func TestClosingExact(t *testing.T) {
	type C = claims.Case
	closed := func(c C) ruling.Answer { return claims.RequiresClosing(c, today) }
	past := on("2026-02-10")
	when := func(code ruling.Code, field func(*C) *retention.When) dim[C] { return days(code, field, notYet, past) }
	barred := dim[C]{
		code:   claims.TheLimitation,
		values: []func(*C){func(c *C) { c.BarredAfter = retention.NoEnd() }, func(c *C) { c.BarredAfter = retention.OnDay(date("2026-02-10")) }},
	}
	secured := yesNo(claims.TheSecurity, func(c *C) *privacy.Fact { return &c.Secured })
	paid := when(claims.ThePayment, func(c *C) *retention.When { return &c.Paid })

	base := openCase()
	base.Paid, base.Settled, base.Withdrawn, base.Sold, base.Abandoned, base.NotOwed = retention.When{}, retention.When{}, retention.When{}, retention.When{}, retention.When{}, retention.When{}
	base.KeptForBuyer = privacy.Unknown
	exact(t, base, []dim[C]{
		paid,
		when(claims.TheAgreement, func(c *C) *retention.When { return &c.Settled }),
		when(claims.TheWithdrawal, func(c *C) *retention.When { return &c.Withdrawn }),
		when(claims.TheSale, func(c *C) *retention.When { return &c.Sold }),
		yesNo(claims.TheHolder, func(c *C) *privacy.Fact { return &c.KeptForBuyer }),
		when(claims.TheAbandonment, func(c *C) *retention.When { return &c.Abandoned }),
		when(claims.TheFinding, func(c *C) *retention.When { return &c.NotOwed }),
	}, privacy.Required, privacy.Permitted, closed, func(at []int) bool {
		return at[0] == 1 || at[1] == 1 || at[2] == 1 || at[3] == 1 && at[4] == 0 || at[5] == 1 || at[6] == 1
	})

	base = openCase()
	base.Settlement, base.Secured = claims.DebtSettlement{}, privacy.Unknown
	s := func(c *C) *claims.DebtSettlement { return &c.Settlement }
	fixed := when(claims.TheFixing, func(c *C) *retention.When { return &s(c).Fixed })
	ends := days(claims.TheEnd, func(c *C) *retention.When { return &s(c).Ends }, on("2026-02-10"), on("2024-02-10"))
	comprised := yesNo(claims.TheCover, func(c *C) *privacy.Fact { return &s(c).Comprised })
	fulfilled := yesNo(claims.TheFulfilment, func(c *C) *privacy.Fact { return &s(c).Fulfilled })
	exact(t, base, []dim[C]{
		fixed, ends, comprised, fulfilled, secured,
		when(claims.TheRevocation, func(c *C) *retention.When { return &s(c).SetAside }),
		yesNo(claims.TheRevocationRequest, func(c *C) *privacy.Fact { return &s(c).RevocationAsked }),
		days(claims.TheOpening, func(c *C) *retention.When { return &s(c).Opened }, on("2024-12-31"), on("2025-01-01"), notYet),
		yesNo(claims.TheKnowledge, func(c *C) *privacy.Fact { return &s(c).Known }),
		yesNo(claims.TheFiling, func(c *C) *privacy.Fact { return &s(c).Filed }),
		assessed(claims.TheConcealment, func(c *C) *privacy.Judgement { return &s(c).Concealed }),
	}, privacy.Required, privacy.Permitted, closed, func(at []int) bool {
		lapse := at[7] == 1 && at[8] == 0 && at[9] == 0 && at[10] == 0
		return at[0] == 1 && at[1] == 1 && at[4] == 0 && at[5] == 0 && at[6] == 0 && (lapse || at[2] == 1 && at[3] == 1)
	})

	base = openCase()
	base.Settlement = settled()
	base.Settlement.Fixed, base.Settlement.Ends = retention.When{}, retention.When{}
	base.Settlement.Comprised, base.Settlement.Fulfilled = privacy.Unknown, privacy.Unknown
	base.Paid, base.BarredAfter, base.LapsedInEstate, base.Secured = retention.When{}, retention.Bound{}, retention.When{}, privacy.Unknown
	exact(t, base, []dim[C]{
		paid, barred, when(claims.TheEstateLapse, func(c *C) *retention.When { return &c.LapsedInEstate }), secured,
		fixed, ends, comprised, fulfilled,
	}, privacy.Required, privacy.Permitted, closed, func(at []int) bool {
		settlement := at[4] == 1 && at[5] == 1 && at[6] == 1 && at[7] == 1
		return at[0] == 1 || at[3] == 0 && (at[1] == 1 || at[2] == 1 || settlement)
	})

	base = openCase()
	base.Paid, base.BarredAfter, base.Secured, base.ForClient, base.Stated = retention.When{}, retention.Bound{}, privacy.Unknown, privacy.Unknown, retention.When{}
	exact(t, base, []dim[C]{
		paid, barred, secured,
		yesNo(claims.TheClient, func(c *C) *privacy.Fact { return &c.ForClient }),
		when(claims.TheStatement, func(c *C) *retention.When { return &c.Stated }),
	}, privacy.Required, privacy.Permitted, func(c C) ruling.Answer { return claims.RequiresAccount(c, today) }, func(at []int) bool {
		closed := at[0] == 1 || at[1] == 1 && at[2] == 0
		return at[3] == 1 && (!closed || at[4] == 0)
	})
}

func TestClosingZeroDay(t *testing.T) {
	for _, a := range []ruling.Answer{claims.RequiresClosing(openCase(), retention.Date{}), claims.RequiresAccount(openCase(), retention.Date{})} {
		assert.Equal(t, privacy.Undetermined, a.Outcome(), a.Question())
	}
}

func TestFileBy(t *testing.T) {
	assert.Equal(t, "2026-02-12", claims.FileBy(on("2026-01-01")).String(), "NO-GOL-3-2: six weeks")
	assert.Equal(t, "2026-01-31", claims.FileBy(on("2025-12-20")).String(), "a Saturday stays a Saturday: the act has no rule on days off")
	assert.True(t, claims.FileBy(notYet).IsOpen())
}
