package claims_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// back is a day so many days before today.
func back(days int) retention.When { return retention.On(today.AddDays(-days)) }

// ready is a claim for which everything has been done in its order.
func ready() claims.Collection {
	return claims.Collection{
		Entitled: privacy.Yes, Closed: notYet, BarredAfter: retention.NoEnd(), Settlement: noSettlement(),
		Spared: privacy.No, Secured: privacy.No,
		Due: back(100), Notice: claims.Letter{Sent: back(80), Days: 14}, Demand: claims.Letter{Sent: back(40), Days: 14},
		Warning: claims.Letter{Sent: back(40), Days: 14}, Disputed: privacy.No, Rightful: judged(privacy.Yes),
		BillOrCheque: privacy.No, Basis: privacy.Yes, SpecialBasis: privacy.Yes, EnforcementNotice: back(20),
		DebtorDead: privacy.No, AsMinor: privacy.No, Hardship: privacy.No,
	}
}

func TestCollectingRows(t *testing.T) {
	type C = claims.Collection
	type ask = func(C, retention.Date) ruling.Answer
	demand, court, enforce := claims.MaySendDemand, claims.MayGoToCourt, claims.MayEnforce
	settlement := func(change func(*claims.DebtSettlement)) func(*C) {
		return func(c *C) {
			c.Settlement = claims.DebtSettlement{
				Opened: on("2026-09-01"), StandstillUntil: notYet, Fixed: notYet, SetAside: notYet,
				Comprised: privacy.No, Known: privacy.Yes, Filed: privacy.No, Concealed: judged(privacy.No),
			}
			change(&c.Settlement)
		}
	}
	nothing := func(*claims.DebtSettlement) {}
	for _, c := range []struct {
		reason string
		ask    ask
		change func(*C)
		day    string
		want   privacy.Outcome
		why    []ruling.Code
	}{
		{"all in order", demand, func(*C) {}, "", privacy.Permitted, nil},
		{"all in order", court, func(*C) {}, "", privacy.Permitted, nil},
		{"all in order", enforce, func(*C) {}, "", privacy.Permitted, nil},
		{"NO-INKL88-4: no licence for such claims", demand, func(c *C) { c.Entitled = privacy.No }, "", privacy.Forbidden, []ruling.Code{claims.NotEntitled}},
		{"the case is closed", demand, func(c *C) { c.Closed = back(0) }, "", privacy.Forbidden, []ruling.Code{claims.IsClosed}},
		{"the case closes tomorrow", demand, func(c *C) { c.Closed = back(-1) }, "", privacy.Permitted, nil},
		{"NO-FORELD-24: on the last day", demand, func(c *C) { c.BarredAfter = retention.OnDay(today) }, "", privacy.Permitted, nil},
		{"NO-FORELD-24: on the day after", demand, func(c *C) { c.BarredAfter = back(1).Bound() }, "", privacy.Forbidden, []ruling.Code{claims.TimeBarred}},
		{"NO-INKL88-8: undue pressure", demand, func(c *C) { c.Undue = judged(privacy.Yes) }, "", privacy.Forbidden, []ruling.Code{claims.UndueMethod}},
		{"NO-INKL88-8: looked at and found due", demand, func(c *C) { c.Undue = judged(privacy.No) }, "", privacy.Permitted, nil},

		{"NO-GOL-3-4: standstill from the opening", enforce, settlement(nothing), "2026-11-23", privacy.Forbidden, []ruling.Code{claims.Standstill}},
		{"NO-GOL-3-4: the last day of four months", demand, settlement(func(s *claims.DebtSettlement) { s.Opened = on("2026-07-23") }), "2026-11-23", privacy.Forbidden, []ruling.Code{claims.Standstill}},
		{"NO-GOL-3-4: the day after", demand, settlement(func(s *claims.DebtSettlement) { s.Opened = on("2026-07-22") }), "2026-11-23", privacy.Permitted, nil},
		{"NO-GOL-3-4: clamped, 31 October + 4 months", demand, settlement(func(s *claims.DebtSettlement) { s.Opened = on("2025-10-31") }), "2026-11-23", privacy.Permitted, nil},
		{"NO-GOL-3-4: extended to today", demand, settlement(func(s *claims.DebtSettlement) { s.Opened, s.StandstillUntil = on("2026-05-22"), on("2026-11-23") }), "2026-11-23", privacy.Forbidden, []ruling.Code{claims.Standstill}},
		{"NO-GOL-3-4: extended to yesterday", demand, settlement(func(s *claims.DebtSettlement) { s.Opened, s.StandstillUntil = on("2026-05-22"), on("2026-11-22") }), "2026-11-23", privacy.Permitted, nil},
		{"NO-GOL-3-4: ended early", demand, settlement(func(s *claims.DebtSettlement) { s.StandstillUntil = on("2026-10-01") }), "2026-11-23", privacy.Permitted, nil},
		{"NO-GOL-3-4: maintenance and what is yet to be received are spared", demand, func(c *C) { settlement(nothing)(c); c.Spared = privacy.Yes }, "2026-11-23", privacy.Permitted, nil},
		{"NO-GOL-5-2: a settlement that covers the claim", demand, settlement(func(s *claims.DebtSettlement) {
			s.Opened, s.Fixed, s.Comprised = on("2024-01-10"), on("2024-04-10"), privacy.Yes
		}), "", privacy.Forbidden, []ruling.Code{claims.SettlementBinds}},
		{"NO-GOL-3-4: what the standstill spares can be covered by a settlement", demand, func(c *C) {
			settlement(func(s *claims.DebtSettlement) {
				s.Opened, s.Fixed, s.Comprised = on("2024-01-10"), on("2024-04-10"), privacy.Yes
			})(c)
			c.Spared = privacy.Yes
		}, "", privacy.Forbidden, []ruling.Code{claims.SettlementBinds}},
		{"NO-GOL-5-2: to the extent that it is secured, not", demand, func(c *C) {
			settlement(func(s *claims.DebtSettlement) {
				s.Opened, s.Fixed, s.Comprised = on("2024-01-10"), on("2024-04-10"), privacy.Yes
			})(c)
			c.Secured = privacy.Yes
		}, "", privacy.Permitted, nil},
		{"NO-GOL-3-2: lapsed", demand, settlement(func(s *claims.DebtSettlement) {
			s.Opened, s.Fixed, s.Known = on("2025-01-10"), on("2025-04-10"), privacy.No
		}), "", privacy.Forbidden, []ruling.Code{claims.SettlementBinds}},
		{"NO-GOL-3-2(6): concealed with intent", demand, settlement(func(s *claims.DebtSettlement) {
			s.Opened, s.Fixed, s.Known, s.Concealed = on("2025-01-10"), on("2025-04-10"), privacy.No, judged(privacy.Yes)
		}), "", privacy.Permitted, nil},
		{"NO-GOL-3-2(7): set aside, revived", demand, settlement(func(s *claims.DebtSettlement) {
			s.Opened, s.Fixed, s.Comprised, s.SetAside = on("2024-01-10"), on("2024-04-10"), privacy.Yes, on("2026-01-10")
		}), "", privacy.Permitted, nil},

		{"NO-INKL88-9: no notice", demand, func(c *C) { c.Notice.Sent = notYet }, "", privacy.Forbidden, []ruling.Code{claims.NoticeNotRun}},
		{"NO-INKL88-9: thirteen days are too few", demand, func(c *C) { c.Notice.Days = 13 }, "", privacy.Forbidden, []ruling.Code{claims.NoticeTooShort}},
		{"NO-INKL88-9: on the fourteenth day it has not run out", demand, func(c *C) { c.Notice.Sent = back(14) }, "", privacy.Forbidden, []ruling.Code{claims.NoticeNotRun}},
		{"NO-INKL88-9: on the day after it has", demand, func(c *C) { c.Notice.Sent = back(15) }, "", privacy.Permitted, nil},
		{"NO-INKL88-9: it gave more, and all of it counts", demand, func(c *C) { c.Notice = claims.Letter{Sent: back(15), Days: 21} }, "", privacy.Forbidden, []ruling.Code{claims.NoticeNotRun}},
		{"NO-INKL88-9: sent on the day it fell due", demand, func(c *C) { c.Due = back(80) }, "", privacy.Forbidden, []ruling.Code{claims.NoticeNotRun}},
		{"NO-INKL88-9: sent on the day after", demand, func(c *C) { c.Due = back(81) }, "", privacy.Permitted, nil},
		{"NO-INKL88-9: sent before it fell due", demand, func(c *C) { c.Due = back(79) }, "", privacy.Forbidden, []ruling.Code{claims.NoticeNotRun}},
		{"NO-INKL88-10: doubt has to be assessed first", demand, func(c *C) { c.Disputed, c.Rightful = privacy.Yes, judged(privacy.No) }, "", privacy.Forbidden, []ruling.Code{claims.NotAssessed}},
		{"NO-INKL88-10: assessed", demand, func(c *C) { c.Disputed = privacy.Yes }, "", privacy.Permitted, nil},
		{"NO-INKL88-10: without doubt nobody need", demand, func(c *C) { c.Rightful = privacy.Judgement{} }, "", privacy.Permitted, nil},
		{"NO-INKL88-9, § 12(1): bills and cheques", demand, func(c *C) { c.Notice.Sent, c.BillOrCheque = notYet, privacy.Yes }, "", privacy.Permitted, nil},
		{"NO-INKL88-9, § 12(2): recovery at risk", demand, func(c *C) { c.Notice.Sent, c.AtRisk = notYet, judged(privacy.Yes) }, "", privacy.Permitted, nil},
		{"NO-INKL88-9, § 12(2): somebody says so and nobody has decided", demand, func(c *C) { c.Notice.Sent, c.AtRisk = notYet, privacy.Judgement{By: "legal"} }, "", privacy.Undetermined, []ruling.Code{claims.NoticeNotRun}},

		{"NO-INKL88-10: the demand gave too little", court, func(c *C) { c.Demand.Days = 13 }, "", privacy.Forbidden, []ruling.Code{claims.DemandTooShort}},
		{"NO-INKL88-11: no demand", court, func(c *C) { c.Demand.Sent = notYet }, "", privacy.Forbidden, []ruling.Code{claims.DemandNotRun, claims.DemandTooOld}[:1]},
		{"NO-INKL88-11: its fourteenth day", court, func(c *C) { c.Demand.Sent = back(14) }, "", privacy.Forbidden, []ruling.Code{claims.DemandNotRun}},
		{"NO-INKL88-11: the day after", court, func(c *C) { c.Demand.Sent = back(15) }, "", privacy.Permitted, nil},
		{"NO-INKL88-10: sent before the notice had run out", court, func(c *C) { c.Notice.Sent = back(54) }, "", privacy.Forbidden, []ruling.Code{claims.NoticeNotRun}},
		{"NO-INKL88-10: sent on the day after", court, func(c *C) { c.Notice.Sent = back(55) }, "", privacy.Permitted, nil},
		{"NO-INKL88-11(2): six months to the day", court, func(c *C) { c.Due, c.Notice.Sent, c.Demand.Sent = back(300), back(250), on("2026-05-23") }, "", privacy.Permitted, nil},
		{"NO-INKL88-11(2): more than six months", court, func(c *C) { c.Due, c.Notice.Sent, c.Demand.Sent = back(300), back(250), on("2026-05-22") }, "", privacy.Forbidden, []ruling.Code{claims.DemandTooOld}},
		{"NO-INKL88-10(4): no warning of legal steps", court, func(c *C) { c.Warning.Sent = notYet }, "", privacy.Forbidden, []ruling.Code{claims.WarningNotRun}},
		{"NO-INKL88-10(4): its own fourteen days", court, func(c *C) { c.Warning.Days = 10 }, "", privacy.Forbidden, []ruling.Code{claims.WarningTooShort}},
		{"NO-INKL88-10(4): which have not run out", court, func(c *C) { c.Warning.Sent = back(14) }, "", privacy.Forbidden, []ruling.Code{claims.WarningNotRun}},
		{"NO-INKL88-11: the claim was not assessed", court, func(c *C) { c.Rightful = judged(privacy.No) }, "", privacy.Forbidden, []ruling.Code{claims.NotAssessed}},
		{"NO-INKL88-9, § 12(3): a disputed claim may go to court without all that", court, func(c *C) {
			c.Notice.Sent, c.Demand.Sent, c.Disputed, c.Rightful = notYet, notYet, privacy.Yes, privacy.Judgement{}
		}, "", privacy.Permitted, nil},
		{"§ 12(3) is about the decision and not enforcement", enforce, func(c *C) { c.Notice.Sent, c.Disputed = notYet, privacy.Yes }, "", privacy.Forbidden, []ruling.Code{claims.NoticeNotRun}},

		{"no ground for enforcement", enforce, func(c *C) { c.Basis = privacy.No }, "", privacy.Forbidden, []ruling.Code{claims.NoBasis}},
		{"NO-TVANGSL-4-18: two weeks after the notice", enforce, func(c *C) { c.EnforcementNotice = back(14) }, "", privacy.Forbidden, []ruling.Code{claims.EnforcementNoticeNotRun}},
		{"NO-TVANGSL-4-18: they have passed", enforce, func(c *C) { c.EnforcementNotice = back(15) }, "", privacy.Permitted, nil},
		{"NO-TVANGSL-4-18: no notice", enforce, func(c *C) { c.EnforcementNotice = notYet }, "", privacy.Forbidden, []ruling.Code{claims.EnforcementNoticeNotRun}},
		{"NO-TVANGSL-4-18: sent before the claim was due", enforce, func(c *C) { c.EnforcementNotice = back(101) }, "", privacy.Forbidden, []ruling.Code{claims.EnforcementNoticeNotRun}},
		{"NO-TVANGSL-4-18: a judgment needs none", enforce, func(c *C) { c.EnforcementNotice, c.SpecialBasis = notYet, privacy.No }, "", privacy.Permitted, nil},
		{"NO-TVANGSL-4-18(2)-(3): excused, two weeks after it was due", enforce, func(c *C) { c.EnforcementNotice, c.NoticeExcused = notYet, judged(privacy.Yes) }, "", privacy.Permitted, nil},
		{"NO-TVANGSL-4-18(3): excused, and too soon", enforce, func(c *C) {
			c.EnforcementNotice, c.NoticeExcused, c.Due, c.BillOrCheque = notYet, judged(privacy.Yes), back(14), privacy.Yes
		}, "", privacy.Forbidden, []ruling.Code{claims.EnforcementNoticeNotRun}},

		{"§ 2: before the act of 1988 the law was not read", demand, func(*C) {}, "1989-09-30", privacy.Undetermined, []ruling.Code{claims.LawUnread}},
		{"NO-INKL26-20: the act of 2026 was not read", court, func(c *C) { c.NewActFrom = date("2026-11-23") }, "2026-11-23", privacy.Undetermined, []ruling.Code{claims.LawUnread}},
		{"NO-INKL26-0: the day before it is that of 1988", court, func(c *C) { c.NewActFrom = date("2026-11-24") }, "2026-11-23", privacy.Permitted, nil},
		{"NO-INKL26-0: what forbids under any act still does", court, func(c *C) { c.NewActFrom, c.Closed = date("2026-11-23"), back(1) }, "2026-11-23", privacy.Forbidden, []ruling.Code{claims.IsClosed}},
		{"NO-INKL26-14: good practice under the act of 2026", demand, func(c *C) { c.NewActFrom, c.Undue = date("2026-11-23"), judged(privacy.Yes) }, "2026-11-23", privacy.Forbidden, []ruling.Code{claims.UndueMethod}},
	} {
		in, day := ready(), today
		c.change(&in)
		if c.day != "" {
			day = date(c.day)
		}
		a := c.ask(in, day)
		assert.Equal(t, c.want, a.Outcome(), "%s: %s", a.Question(), c.reason)
		assert.Equal(t, c.why, reasons(a), "%s: %s", a.Question(), c.reason)
		if c.want == privacy.Forbidden {
			assert.Empty(t, obligations(a), c.reason)
		}
	}
}

func TestCollectingVerified(t *testing.T) {
	verified := func(a ruling.Answer, code ruling.Code) bool {
		for r := range a.Reasons() {
			if r.Code == code {
				return r.IsVerified()
			}
		}
		t.Errorf("%s has no %s", a.Question(), code)
		return false
	}
	in := ready()
	in.Entitled, in.Undue, in.Basis, in.Demand.Days = privacy.No, judged(privacy.Yes), privacy.No, 13
	a := claims.MayEnforce(in, today)
	assert.True(t, verified(a, claims.NotEntitled), "NO-INKL88-4 is A")
	assert.True(t, verified(a, claims.UndueMethod), "NO-INKL88-8 is A")
	assert.True(t, verified(a, claims.DemandTooShort), "NO-INKL88-10 is A")
	assert.False(t, verified(a, claims.NoBasis), "tvangsfullbyrdelsesloven § 4-1 was not read")
	in.NewActFrom = today
	a = claims.MaySendDemand(in, today)
	assert.False(t, verified(a, claims.NotEntitled), "NO-INKL26-* is C")
	assert.False(t, verified(a, claims.UndueMethod), "NO-INKL26-14 is C")
	assert.False(t, verified(claims.MaySendDemand(ready(), date("1989-01-01")), claims.LawUnread))
}

func TestCollectingObligations(t *testing.T) {
	type C = claims.Collection
	for _, c := range []struct {
		reason string
		change func(*C)
		want   []ruling.Code
	}{
		{"NO-INKL88-10: what the demand says", func(*C) {}, []ruling.Code{claims.StateTheClaim}},
		{"NO-INKL88-28-4: the estate", func(c *C) { c.DebtorDead = privacy.Yes }, []ruling.Code{claims.StateTheClaim, claims.TurnToTheEstate}},
		{"NO-INKL88-13: objections reach the creditor", func(c *C) { c.Disputed = privacy.Yes }, []ruling.Code{claims.StateTheClaim, claims.PassOnObjection}},
		{"NO-INKL26-18: no costs on a minor's debt, from the act of 2026", func(c *C) { c.AsMinor, c.NewActFrom = privacy.Yes, today }, []ruling.Code{claims.ChargeNoCosts}},
		{"NO-INKL26-18: before it, nothing is said of them", func(c *C) { c.AsMinor = privacy.Yes }, []ruling.Code{claims.StateTheClaim}},
		{"NO-INKL26-18: nor once the debtor has objected", func(c *C) { c.Disputed, c.NewActFrom = privacy.Yes, today }, []ruling.Code{claims.ChargeNoCosts}},
		{"NO-INKL26-18: unless obviously groundless", func(c *C) {
			c.Disputed, c.Groundless, c.NewActFrom = privacy.Yes, judged(privacy.Yes), today
		}, nil},
		{"NO-INKL26-14: hardship that the creditor knows of", func(c *C) { c.Hardship, c.NewActFrom = privacy.Yes, today }, []ruling.Code{claims.AdaptToHardship}},
	} {
		in := ready()
		c.change(&in)
		a := claims.MaySendDemand(in, today)
		assert.Equal(t, c.want, obligations(a), c.reason)
		for o := range a.Obligations() {
			assert.Equal(t, o.Code != claims.PassOnObjection && o.Code != claims.ChargeNoCosts, o.First, o.Code)
		}
	}
	assert.Empty(t, obligations(claims.MayGoToCourt(ready(), today)))
}

func TestCollectingExact(t *testing.T) {
	type C = claims.Collection
	demand := func(c C) ruling.Answer { return claims.MaySendDemand(c, today) }
	sent := func(code ruling.Code, field func(*C) *retention.When, whens ...retention.When) dim[C] {
		return days(code, field, whens...)
	}
	given := func(code ruling.Code, letter func(*C) *claims.Letter, values ...int) dim[C] {
		d := dim[C]{code: code, open: func(c *C) { letter(c).Days = 0 }}
		for _, n := range values {
			d.values = append(d.values, func(c *C) { letter(c).Days = n })
		}
		return d
	}
	notice, asked, warned := func(c *C) *claims.Letter { return &c.Notice }, func(c *C) *claims.Letter { return &c.Demand }, func(c *C) *claims.Letter { return &c.Warning }
	bill := yesNo(claims.TheInstrument, func(c *C) *privacy.Fact { return &c.BillOrCheque })
	risk := pleaded(claims.TheRisk, func(c *C) *privacy.Judgement { return &c.AtRisk })
	disputed := yesNo(claims.TheDispute, func(c *C) *privacy.Fact { return &c.Disputed })
	rightful := assessed(claims.TheAssessment, func(c *C) *privacy.Judgement { return &c.Rightful })
	spared := yesNo(claims.TheSparedClaim, func(c *C) *privacy.Fact { return &c.Spared })

	base := ready()
	base.Entitled, base.Closed, base.BarredAfter, base.Spared = privacy.Unknown, retention.When{}, retention.Bound{}, privacy.Unknown
	base.Settlement.Opened, base.Settlement.StandstillUntil = retention.When{}, retention.When{}
	exact(t, base, []dim[C]{
		yesNo(claims.TheEntitlement, func(c *C) *privacy.Fact { return &c.Entitled }),
		days(claims.TheClosing, func(c *C) *retention.When { return &c.Closed }, back(3), notYet),
		{code: claims.TheLimitation, values: []func(*C){
			func(c *C) { c.BarredAfter = back(1).Bound() }, func(c *C) { c.BarredAfter = retention.OnDay(today) },
		}},
		pleaded(claims.TheMethod, func(c *C) *privacy.Judgement { return &c.Undue }),
		days(claims.TheOpening, func(c *C) *retention.When { return &c.Settlement.Opened }, on("2025-11-22"), on("2026-07-22"), on("2026-07-23"), back(1), notYet),
		days(claims.TheStandstillEnd, func(c *C) *retention.When { return &c.Settlement.StandstillUntil }, back(1), back(0), notYet),
		spared,
	}, privacy.Permitted, privacy.Forbidden, demand, func(at []int) bool {
		still := at[4] <= 3 && (at[5] == 1 || at[5] == 2 && at[4] >= 2)
		return at[0] == 1 && at[1] == 1 && at[2] == 1 && at[3] == 0 && (!still || at[6] == 1)
	})

	base = ready()
	base.Settlement, base.Secured = claims.DebtSettlement{StandstillUntil: back(400)}, privacy.Unknown
	s := func(c *C) *claims.DebtSettlement { return &c.Settlement }
	exact(t, base, []dim[C]{
		days(claims.TheFixing, func(c *C) *retention.When { return &s(c).Fixed }, notYet, back(300)),
		days(claims.TheRevocation, func(c *C) *retention.When { return &s(c).SetAside }, notYet, back(30)),
		yesNo(claims.TheCover, func(c *C) *privacy.Fact { return &s(c).Comprised }),
		days(claims.TheOpening, func(c *C) *retention.When { return &s(c).Opened }, on("2024-12-31"), on("2025-01-01"), notYet),
		yesNo(claims.TheKnowledge, func(c *C) *privacy.Fact { return &s(c).Known }),
		yesNo(claims.TheFiling, func(c *C) *privacy.Fact { return &s(c).Filed }),
		assessed(claims.TheConcealment, func(c *C) *privacy.Judgement { return &s(c).Concealed }),
		yesNo(claims.TheSecurity, func(c *C) *privacy.Fact { return &c.Secured }),
	}, privacy.Permitted, privacy.Forbidden, demand, func(at []int) bool {
		lapse := at[3] == 1 && at[4] == 0 && at[5] == 0 && at[6] == 0
		binds := at[0] == 1 && at[1] == 0 && (at[2] == 1 || lapse)
		return !binds || at[7] == 1
	})

	due := []retention.When{back(300), back(100), back(16), back(15), back(1), notYet}
	notices := []retention.When{back(200), back(50), back(15), back(14), notYet}
	ago := func(list []retention.When, at int) int {
		d, ok := list[at].Date()
		if !ok {
			return -1000
		}
		return today.Sub(d)
	}
	base = ready()
	base.Due, base.Notice, base.Disputed, base.Rightful, base.BillOrCheque = retention.When{}, claims.Letter{}, privacy.Unknown, privacy.Judgement{}, privacy.Unknown
	few := []int{14, 13, 40}
	exact(t, base, []dim[C]{
		sent(claims.TheDueDay, func(c *C) *retention.When { return &c.Due }, due...),
		sent(claims.TheNotice, func(c *C) *retention.When { return &c.Notice.Sent }, notices...),
		given(claims.TheNoticeDays, notice, few...),
		disputed, rightful, bill, risk,
	}, privacy.Permitted, privacy.Forbidden, demand, func(at []int) bool {
		d, n := ago(due, at[0]), ago(notices, at[1])
		ok := n < d && n > few[at[2]] && few[at[2]] >= 14 && (at[3] == 0 || at[4] == 1)
		return ok || at[5] == 1 || at[6] == 1
	})

	due = []retention.When{back(400), back(50), back(31), back(30), notYet}
	notices = []retention.When{back(300), back(100), back(40), back(30), notYet}
	demands := []retention.When{on("2026-05-22"), on("2026-05-23"), back(20), back(15), back(14), notYet}
	fit := []int{14, 13}
	base = ready()
	base.Due, base.Notice, base.Demand, base.BillOrCheque, base.Disputed = retention.When{}, claims.Letter{}, claims.Letter{}, privacy.Unknown, privacy.Unknown
	exact(t, base, []dim[C]{
		sent(claims.TheDueDay, func(c *C) *retention.When { return &c.Due }, due...),
		sent(claims.TheNotice, func(c *C) *retention.When { return &c.Notice.Sent }, notices...),
		given(claims.TheNoticeDays, notice, fit...),
		sent(claims.TheDemand, func(c *C) *retention.When { return &c.Demand.Sent }, demands...),
		given(claims.TheDemandDays, asked, fit...),
		bill, disputed,
	}, privacy.Permitted, privacy.Forbidden, func(c C) ruling.Answer { return claims.MayGoToCourt(c, today) }, func(at []int) bool {
		d, n, m := ago(due, at[0]), ago(notices, at[1]), ago(demands, at[3])
		ok := n < d && n-14 > m && at[2] == 0 && m > 14 && at[4] == 0 && at[3] != 0
		return ok || at[5] == 1 || at[6] == 1
	})

	base = ready()
	base.Warning, base.Rightful, base.Disputed = claims.Letter{}, privacy.Judgement{}, privacy.Unknown
	base.BillOrCheque = privacy.Unknown
	warnings := []retention.When{back(15), back(14), notYet}
	warning := []dim[C]{
		sent(claims.TheWarning, func(c *C) *retention.When { return &c.Warning.Sent }, warnings...),
		given(claims.TheWarningDays, warned, fit...),
		rightful, disputed, bill, risk,
	}
	exact(t, base, warning, privacy.Permitted, privacy.Forbidden, func(c C) ruling.Answer { return claims.MayGoToCourt(c, today) }, func(at []int) bool {
		return at[0] == 0 && at[1] == 0 && at[2] == 1 || at[3] == 1 || at[4] == 1 || at[5] == 1
	})

	base = ready()
	base.BillOrCheque, base.Due, base.Basis, base.SpecialBasis, base.EnforcementNotice = privacy.Yes, retention.When{}, privacy.Unknown, privacy.Unknown, retention.When{}
	due = []retention.When{back(100), back(15), back(14), notYet}
	notices = []retention.When{back(50), back(15), back(14), notYet, back(200)}
	exact(t, base, []dim[C]{
		yesNo(claims.TheBasis, func(c *C) *privacy.Fact { return &c.Basis }),
		yesNo(claims.TheSpecialBasis, func(c *C) *privacy.Fact { return &c.SpecialBasis }),
		sent(claims.TheEnforcementNotice, func(c *C) *retention.When { return &c.EnforcementNotice }, notices...),
		sent(claims.TheDueDay, func(c *C) *retention.When { return &c.Due }, append(due, back(300))...),
		pleaded(claims.TheExcuse, func(c *C) *privacy.Judgement { return &c.NoticeExcused }),
	}, privacy.Permitted, privacy.Forbidden, func(c C) ruling.Answer { return claims.MayEnforce(c, today) }, func(at []int) bool {
		n, d := ago(notices, at[2]), ago(append(due, back(300)), at[3])
		return at[0] == 1 && (at[1] == 0 || n > 14 && n <= d || at[4] == 1 && d > 14)
	})
}

func TestCollectingUnknown(t *testing.T) {
	for _, a := range []ruling.Answer{
		claims.MaySendDemand(ready(), retention.Date{}), claims.MayGoToCourt(ready(), retention.Date{}), claims.MayEnforce(ready(), retention.Date{}),
	} {
		assert.Equal(t, privacy.Undetermined, a.Outcome(), a.Question())
		assert.Empty(t, missing(a), a.Question())
	}
	in := ready()
	in.Notice.Days = -3
	assert.Equal(t, []ruling.Code{claims.TheNoticeDays}, missing(claims.MaySendDemand(in, today)), "a negative number is not said")
	in = ready()
	in.Settlement.Opened = retention.Between(date("2026-06-01"), date("2026-06-10"))
	assert.Equal(t, privacy.Permitted, claims.MaySendDemand(in, today).Outcome(), "whichever day it was, four months are over")
	in.Settlement.Opened = retention.Between(date("2026-07-01"), date("2026-08-10"))
	assert.Equal(t, []ruling.Code{claims.TheOpening}, missing(claims.MaySendDemand(in, today)))
	in.Settlement.Opened, in.Settlement.StandstillUntil = on("2026-03-01"), retention.Between(date("2026-11-01"), date("2026-12-01"))
	assert.Equal(t, []ruling.Code{claims.TheStandstillEnd}, missing(claims.MaySendDemand(in, today)))
	in.Settlement.Opened, in.Settlement.StandstillUntil = retention.Between(date("2025-10-01"), date("2026-03-01")), retention.When{}
	assert.Equal(t, []ruling.Code{claims.TheStandstillEnd}, missing(claims.MaySendDemand(in, today)), "whenever it was opened, it can have been extended")
	in = ready()
	in.Due, in.Notice.Sent, in.Warning.Sent = back(400), back(300), back(200)
	in.Demand.Sent = retention.Between(date("2026-02-20"), date("2026-03-01"))
	assert.Equal(t, []ruling.Code{claims.TheDemand}, missing(claims.MayGoToCourt(in, date("2026-08-31"))), "sent on 1 March, it is six months old on 1 September")
	in.Demand.Sent = retention.Between(date("2026-02-20"), date("2026-02-28"))
	assert.Equal(t, []ruling.Code{claims.DemandTooOld}, reasons(claims.MayGoToCourt(in, date("2026-08-31"))), "sent on 28 February, six months end on 28 August")
	in = ready()
	in.Disputed = 7
	in.Settlement = noSettlement()
	in.Rightful = privacy.Judgement{}
	assert.Equal(t, []ruling.Code{claims.TheDispute, claims.TheAssessment}, missing(claims.MaySendDemand(in, today)), "a number outside the three is unknown")
}

// TestCollectingStretches: the same where what is open is only which of some days
// it was, around every boundary.
func TestCollectingStretches(t *testing.T) {
	type C = claims.Collection
	due := func(c *C) *retention.When { return &c.Due }
	notice, demanded := func(c *C) *retention.When { return &c.Notice.Sent }, func(c *C) *retention.When { return &c.Demand.Sent }
	opened, until := func(c *C) *retention.When { return &c.Settlement.Opened }, func(c *C) *retention.When { return &c.Settlement.StandstillUntil }
	risk := pleaded(claims.TheRisk, func(c *C) *privacy.Judgement { return &c.AtRisk })
	demand := func(c C) ruling.Answer { return claims.MaySendDemand(c, today) }
	court := func(c C) ruling.Answer { return claims.MayGoToCourt(c, today) }

	// A day of the stretch by its index; today is 23 November.
	exact(t, ready(), []dim[C]{
		stretch(claims.TheDueDay, due, "2026-11-05", "2026-11-09"), stretch(claims.TheNotice, notice, "2026-11-05", "2026-11-10"), risk,
	}, privacy.Permitted, privacy.Forbidden, demand, func(at []int) bool {
		return at[0] < at[1] && 5+at[1]+14 < 23 || at[2] == 1
	})
	exact(t, ready(), []dim[C]{
		stretch(claims.TheDueDay, due, "2026-10-20", "2026-10-24"), stretch(claims.TheNotice, notice, "2026-10-21", "2026-10-26"),
		stretch(claims.TheDemand, demanded, "2026-11-05", "2026-11-09"), risk,
	}, privacy.Permitted, privacy.Forbidden, court, func(at []int) bool {
		d, n, m := 20+at[0], 21+at[1], 31+5+at[2]
		return d < n && n+14 < m && m+14 < 31+23 || at[3] == 1
	})
	old := ready()
	old.Due, old.Notice.Sent = on("2026-01-10"), on("2026-02-10")
	exact(t, old, []dim[C]{stretch(claims.TheDemand, demanded, "2026-05-20", "2026-05-26"), risk},
		privacy.Permitted, privacy.Forbidden, court, func(at []int) bool { return 20+at[0] >= 23 || at[1] == 1 })

	spared := yesNo(claims.TheSparedClaim, func(c *C) *privacy.Fact { return &c.Spared })
	deferred := ready()
	deferred.Spared = privacy.Unknown
	exact(t, deferred, []dim[C]{stretch(claims.TheOpening, opened, "2026-07-20", "2026-07-26"), spared},
		privacy.Permitted, privacy.Forbidden, demand, func(at []int) bool { return 20+at[0] < 23 || at[1] == 1 })
	exact(t, deferred, []dim[C]{stretch(claims.TheOpening, opened, "2026-11-20", "2026-11-26"), spared},
		privacy.Permitted, privacy.Forbidden, demand, func(at []int) bool { return 20+at[0] > 23 || at[1] == 1 })
	extended := deferred
	extended.Settlement.Opened = on("2026-05-10")
	exact(t, extended, []dim[C]{stretch(claims.TheStandstillEnd, until, "2026-11-20", "2026-11-26"), spared},
		privacy.Permitted, privacy.Forbidden, demand, func(at []int) bool { return 20+at[0] < 23 || at[1] == 1 })
	extended.Spared = privacy.No
	extended.Settlement.StandstillUntil = retention.NoEarlierThan(date("2026-11-23"))
	for opened, want := range map[string]privacy.Outcome{"2026-05-10": privacy.Undetermined, "2026-07-23": privacy.Forbidden} {
		extended.Settlement.Opened = on(opened)
		assert.Equal(t, want, demand(extended).Outcome(), "four months, or a day from today on")
	}

	bill := ready()
	bill.BillOrCheque, bill.SpecialBasis = privacy.Yes, privacy.Unknown
	exact(t, bill, []dim[C]{
		stretch(claims.TheDueDay, due, "2026-11-05", "2026-11-10"),
		stretch(claims.TheEnforcementNotice, func(c *C) *retention.When { return &c.EnforcementNotice }, "2026-11-05", "2026-11-10"),
		pleaded(claims.TheExcuse, func(c *C) *privacy.Judgement { return &c.NoticeExcused }),
		yesNo(claims.TheSpecialBasis, func(c *C) *privacy.Fact { return &c.SpecialBasis }),
	}, privacy.Permitted, privacy.Forbidden, func(c C) ruling.Answer { return claims.MayEnforce(c, today) }, func(at []int) bool {
		return at[0] <= at[1] && 5+at[1]+14 < 23 || at[2] == 1 && 5+at[0]+14 < 23 || at[3] == 0
	})
}
