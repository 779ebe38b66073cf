package claims_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

func TestActOn(t *testing.T) {
	for _, c := range []struct {
		reason    string
		day, from string
		want      law.Act
	}{
		{"before the act of 1988", "1989-09-30", "", 0},
		{"§ 2 of norway.md: in force 1989-10-01", "1989-10-01", "", law.Inkassoloven1988},
		{"dated law: 2023-06-01", "2023-06-01", "", law.Inkassoloven1988},
		{"dated law: 2024-12-31", "2024-12-31", "", law.Inkassoloven1988},
		{"dated law: 2025-01-01", "2025-01-01", "", law.Inkassoloven1988},
		{"dated law: 2026-01-01", "2026-01-01", "", law.Inkassoloven1988},
		{"NO-INKL26-0: the day was not set; a signal is no decision", "2027-01-01", "", law.Inkassoloven1988},
		{"NO-INKL26-0: the host knows the day", "2027-01-01", "2027-01-01", law.Inkassoloven2026},
		{"NO-INKL26-0: the day before it", "2026-12-31", "2027-01-01", law.Inkassoloven1988},
		{"no day was asked about", "", "2027-01-01", 0},
	} {
		day, _ := retention.ParseDate(c.day)
		from, _ := retention.ParseDate(c.from)
		assert.Equal(t, c.want, claims.ActOn(day, from), c.reason)
	}
}

// sold is a sale of a bank's loan to a buyer that needs a consent.
func soldLoan() claims.Sale {
	return claims.Sale{
		On: back(0), FromCredit: privacy.Yes, SellerRegulated: privacy.Yes, Consented: back(10),
		BuyerPublic: privacy.No, BuyerLends: privacy.No, SellerServes: privacy.No, Notified: notYet,
		Obtained: back(0), Contacted: notYet, Disclosed: notYet, Informed: notYet, TellingExempt: privacy.No,
	}
}

func TestSaleRows(t *testing.T) {
	type S = claims.Sale
	type ask = func(S, retention.Date) ruling.Answer
	transfer, stop, inform := claims.MayTransferClaim, claims.RequiresSellerToStop, claims.RequiresBuyerToInform
	both := []ruling.Code{claims.NotifyOfTransfer, claims.HandOverHistory}
	for _, c := range []struct {
		reason string
		ask    ask
		change func(*S)
		day    string
		want   privacy.Outcome
		why    []ruling.Code
		follow []ruling.Code
	}{
		{"NO-FAL-2-13: a fresh consent", transfer, func(*S) {}, "", privacy.Permitted, nil, both},
		{"NO-FAL-2-13: none", transfer, func(s *S) { s.Consented = notYet }, "", privacy.Forbidden, []ruling.Code{claims.NoConsent}, nil},
		{"NO-FAL-2-13: thirty days before", transfer, func(s *S) { s.Consented = back(30) }, "", privacy.Permitted, nil, both},
		{"NO-FAL-2-13: thirty-one", transfer, func(s *S) { s.Consented = back(31) }, "", privacy.Forbidden, []ruling.Code{claims.NoConsent}, nil},
		{"NO-FAL-2-13: on the day itself", transfer, func(s *S) { s.Consented = back(0) }, "", privacy.Permitted, nil, both},
		{"NO-FAL-2-13: the day after is no consent", transfer, func(s *S) { s.Consented = back(-1) }, "", privacy.Forbidden, []ruling.Code{claims.NoConsent}, nil},
		{"NO-FAL-2-13: to the state or a municipality", transfer, func(s *S) { s.Consented, s.BuyerPublic = notYet, privacy.Yes }, "", privacy.Permitted, nil, both},
		{"NO-FAL-2-13: to one that lends itself", transfer, func(s *S) { s.Consented, s.BuyerLends = notYet, privacy.Yes }, "", privacy.Permitted, nil, both},
		{"NO-FAL-2-13: a seller that it does not bind", transfer, func(s *S) { s.Consented, s.SellerRegulated = notYet, privacy.No }, "", privacy.Permitted, nil, both},
		{"NO-FAL-2-13: no credit agreement", transfer, func(s *S) { s.Consented, s.FromCredit = notYet, privacy.No }, "", privacy.Permitted, nil, nil},
		{"NO-FAL-2-13(3): no notice where the seller goes on", transfer, func(s *S) { s.SellerServes = privacy.Yes }, "", privacy.Permitted, nil, []ruling.Code{claims.HandOverHistory}},
		{"NO-FAL-2-13(3): notice given", transfer, func(s *S) { s.Notified = back(1) }, "", privacy.Permitted, nil, []ruling.Code{claims.HandOverHistory}},
		{"before 2023 another act held", transfer, func(*S) {}, "2022-12-31", privacy.Undetermined, []ruling.Code{claims.LawUnread}, nil},
		{"before 2023, without a credit agreement nothing is asked", transfer, func(s *S) { s.FromCredit = privacy.No }, "2022-12-31", privacy.Permitted, nil, nil},
		{"in force from 2023-01-01", transfer, func(s *S) { s.Consented = notYet }, "2023-01-01", privacy.Forbidden, []ruling.Code{claims.NoConsent}, nil},

		{"§ 3.3: the seller stops on the day of the sale", stop, func(*S) {}, "", privacy.Required, nil, []ruling.Code{claims.StopCollecting, claims.KeepVouchersOnly, claims.NotifyOfTransfer}},
		{"§ 3.3: not the day before", stop, func(s *S) { s.On = back(-1) }, "", privacy.Permitted, []ruling.Code{claims.NotSold}, nil},
		{"NO-FAL-2-13(3): a seller that goes on acts for the buyer", stop, func(s *S) { s.SellerServes = privacy.Yes }, "", privacy.Permitted, []ruling.Code{claims.SellerStillActs}, nil},
		{"notice given", stop, func(s *S) { s.Notified = back(0) }, "", privacy.Required, nil, []ruling.Code{claims.StopCollecting, claims.KeepVouchersOnly}},
		{"no credit agreement: § 2-13 asks for no notice", stop, func(s *S) { s.FromCredit = privacy.No }, "", privacy.Required, nil, []ruling.Code{claims.StopCollecting, claims.KeepVouchersOnly}},
		{"nor did the act before 2023", stop, func(s *S) { s.On = on("2022-06-01") }, "2022-12-31", privacy.Required, nil, []ruling.Code{claims.StopCollecting, claims.KeepVouchersOnly}},

		{"§ 3.3: a new controller informs", inform, func(*S) {}, "", privacy.Required, nil, []ruling.Code{claims.InformDebtor}},
		{"nothing obtained", inform, func(s *S) { s.Obtained = notYet }, "", privacy.Permitted, []ruling.Code{claims.NotObtained}, nil},
		{"Art. 14: told already", inform, func(s *S) { s.Informed = back(0) }, "", privacy.Permitted, []ruling.Code{claims.WasInformed}, nil},
		{"Art. 14(5)", inform, func(s *S) { s.TellingExempt = privacy.Yes }, "", privacy.Permitted, []ruling.Code{claims.NeedNotBeTold}, nil},
	} {
		in, day := soldLoan(), today
		c.change(&in)
		if c.day != "" {
			day = date(c.day)
		}
		a := c.ask(in, day)
		assert.Equal(t, c.want, a.Outcome(), c.reason)
		assert.Equal(t, c.why, reasons(a), c.reason)
		assert.Equal(t, c.follow, obligations(a), c.reason)
	}
}

// TestInformDays: by when the buyer informs (Art. 14(3)).
func TestInformDays(t *testing.T) {
	for _, c := range []struct {
		reason              string
		obtained, contacted string
		asked, safe, outer  string
	}{
		{"DT-47 Art. 14(3)(b): with the first letter", "2025-01-31", "2025-02-10", "2025-02-10", "2025-02-10", "2025-02-10"},
		{"DT-47 Art. 14(3)(a): a month at the latest, clamped", "2025-01-31", "", "2025-02-10", "2025-02-28", "2025-02-28"},
		{"the month ends on a Sunday", "2026-01-15", "", "2026-01-20", "2026-02-15", "2026-02-16"},
	} {
		in := soldLoan()
		in.Obtained = on(c.obtained)
		if c.contacted != "" {
			in.Contacted = on(c.contacted)
		}
		a := claims.RequiresBuyerToInform(in, date(c.asked))
		for o := range a.Obligations() {
			assert.Equal(t, c.safe, o.By.Safe.String(), c.reason)
			assert.Equal(t, c.outer, o.By.Outer.String(), c.reason)
		}
		require.Equal(t, []ruling.Code{claims.InformDebtor}, obligations(a))
	}
	in := soldLoan()
	in.Obtained = retention.When{}
	for o := range claims.RequiresBuyerToInform(in, today).Obligations() {
		assert.Zero(t, o.By, "no day is known to count from")
	}
}

func TestSaleExact(t *testing.T) {
	type S = claims.Sale
	credit := yesNo(claims.TheCreditAgreement, func(s *S) *privacy.Fact { return &s.FromCredit })
	transfer := func(day retention.Date) func(S) ruling.Answer {
		return func(s S) ruling.Answer { return claims.MayTransferClaim(s, day) }
	}
	exact(t, S{}, []dim[S]{
		credit,
		yesNo(claims.TheSeller, func(s *S) *privacy.Fact { return &s.SellerRegulated }),
		days(claims.TheTransferConsent, func(s *S) *retention.When { return &s.Consented }, back(31), back(30), back(0), notYet),
		yesNo(claims.TheBuyer, func(s *S) *privacy.Fact { return &s.BuyerPublic }),
		yesNo(claims.TheBuyer, func(s *S) *privacy.Fact { return &s.BuyerLends }),
	}, privacy.Permitted, privacy.Forbidden, transfer(today), func(at []int) bool {
		return at[0] == 0 || at[1] == 0 || at[2] == 1 || at[2] == 2 || at[3] == 1 || at[4] == 1
	})
	vague := soldLoan()
	vague.FromCredit = privacy.Unknown
	exact(t, vague, []dim[S]{
		stretch(claims.TheTransferConsent, func(s *S) *retention.When { return &s.Consented }, "2026-10-21", "2026-10-27"), credit,
	}, privacy.Permitted, privacy.Forbidden, transfer(today), func(at []int) bool { return 21+at[0] >= 24 || at[1] == 0 })
	assert.Equal(t, []ruling.Code{claims.TheCreditAgreement, claims.TheLaw}, missing(claims.MayTransferClaim(S{}, date("2022-12-31"))))

	serves := yesNo(claims.TheService, func(s *S) *privacy.Fact { return &s.SellerServes })
	exact(t, S{}, []dim[S]{
		days(claims.TheSale, func(s *S) *retention.When { return &s.On }, notYet, back(0)), serves,
	}, privacy.Required, privacy.Permitted, func(s S) ruling.Answer { return claims.RequiresSellerToStop(s, today) }, func(at []int) bool {
		return at[0] == 1 && at[1] == 0
	})
	exact(t, S{}, []dim[S]{
		days(claims.TheObtaining, func(s *S) *retention.When { return &s.Obtained }, notYet, back(0)),
		days(claims.TheInforming, func(s *S) *retention.When { return &s.Informed }, notYet, back(0)),
		yesNo(claims.TheTellingExemption, func(s *S) *privacy.Fact { return &s.TellingExempt }),
	}, privacy.Required, privacy.Permitted, func(s S) ruling.Answer { return claims.RequiresBuyerToInform(s, today) }, func(at []int) bool {
		return at[0] == 1 && at[1] == 0 && at[2] == 0
	})
}

func TestWithholdingRows(t *testing.T) {
	type W = claims.Withholding
	for _, c := range []struct {
		reason string
		change func(*W)
		day    string
		want   privacy.Outcome
		why    []ruling.Code
		follow []ruling.Code
	}{
		{"NO-INNKR-32: nothing to tell", func(*W) {}, "", privacy.Permitted, []ruling.Code{claims.NothingToReport}, nil},
		{"NO-INNKR-32: a payment, a transfer", func(w *W) { w.Unreported = privacy.Yes }, "", privacy.Required, nil, []ruling.Code{claims.ReportChange}},
		{"NO-INNKR-32: a year without change or payout has not passed", func(w *W) { w.LastSign = on("2025-11-23") }, "", privacy.Permitted, []ruling.Code{claims.NothingToReport}, nil},
		{"NO-INNKR-32: it has", func(w *W) { w.LastSign = on("2025-11-22") }, "", privacy.Required, nil, []ruling.Code{claims.ConfirmClaim}},
		{"both", func(w *W) { w.LastSign, w.Unreported = on("2025-11-22"), privacy.Yes }, "", privacy.Required, nil, []ruling.Code{claims.ReportChange, claims.ConfirmClaim}},
		{"no attachment", func(w *W) { w.Decided, w.Unreported = notYet, privacy.Yes }, "", privacy.Permitted, []ruling.Code{claims.NoAttachment}, nil},
		{"it ended", func(w *W) { w.Ended, w.Unreported = back(0), privacy.Yes }, "", privacy.Permitted, []ruling.Code{claims.AttachmentEnded}, nil},
		{"NO-TVANGSL-7-28: two years after the last payment it ends", func(w *W) { w.LastReceived, w.Unreported = on("2024-11-22"), privacy.Yes }, "", privacy.Permitted, []ruling.Code{claims.AttachmentEnded}, nil},
		{"NO-TVANGSL-7-28: on the last day it runs", func(w *W) { w.LastReceived, w.Unreported = on("2024-11-23"), privacy.Yes }, "", privacy.Required, nil, []ruling.Code{claims.ReportChange}},
		{"§ 2: before 2026 there was no such duty", func(w *W) { w.Unreported = privacy.Yes }, "2025-12-31", privacy.Permitted, []ruling.Code{claims.DutyNotInForce}, nil},
		{"§ 2: since 2026-01-01", func(w *W) { w.Unreported = privacy.Yes }, "2026-01-01", privacy.Required, nil, []ruling.Code{claims.ReportChange}},
		{"no day was asked about", func(w *W) { w.Unreported = privacy.Yes }, "-", privacy.Undetermined, []ruling.Code{claims.DutyNotInForce}, nil},
	} {
		in := W{Decided: on("2025-01-10"), Ended: notYet, LastReceived: on("2026-06-01"), LastSign: on("2026-06-02"), Unreported: privacy.No}
		c.change(&in)
		day := today
		if c.day != "" {
			day, _ = retention.ParseDate(c.day)
		}
		a := claims.RequiresReport(in, day)
		assert.Equal(t, c.want, a.Outcome(), c.reason)
		assert.Equal(t, c.why, reasons(a), c.reason)
		assert.Equal(t, c.follow, obligations(a), c.reason)
	}
	assert.Equal(t, "2026-02-28", claims.Withholding{LastReceived: on("2024-02-29")}.EndsAfter().String(), "clamped")
	for r := range claims.RequiresReport(W{Decided: notYet}, today).Reasons() {
		assert.False(t, r.IsVerified(), "NO-INNKR-32 is C")
	}
	for r := range claims.RequiresReport(W{Decided: back(3), Ended: back(2), Unreported: privacy.Yes}, today).Reasons() {
		assert.True(t, r.IsVerified(), "NO-TVANGSL-7-28 is A")
	}
	exact(t, W{}, []dim[W]{
		days(claims.TheDecision, func(w *W) *retention.When { return &w.Decided }, notYet, back(900)),
		days(claims.TheAttachmentEnd, func(w *W) *retention.When { return &w.Ended }, notYet, back(3)),
		days(claims.TheLastReceipt, func(w *W) *retention.When { return &w.LastReceived }, back(3), on("2024-11-22"), on("2024-11-23")),
		yesNo(claims.TheChange, func(w *W) *privacy.Fact { return &w.Unreported }),
		days(claims.TheLastSign, func(w *W) *retention.When { return &w.LastSign }, back(3), on("2025-11-22"), on("2025-11-23")),
	}, privacy.Required, privacy.Permitted, func(w W) ruling.Answer { return claims.RequiresReport(w, today) }, func(at []int) bool {
		return at[0] == 1 && at[1] == 0 && at[2] != 1 && (at[3] == 1 || at[4] == 1)
	})
}

func TestSecrecyRows(t *testing.T) {
	type T = claims.Telling
	for _, c := range []struct {
		reason string
		change func(*T)
		day    string
		want   privacy.Outcome
		why    []ruling.Code
		told   ruling.Code
	}{
		{"NO-INKL88-28-1: to whom it does not concern", func(*T) {}, "", privacy.Forbidden, []ruling.Code{claims.Secrecy}, ""},
		{"DC-40: publishing a debt tells everybody", func(*T) {}, "2022-05-29", privacy.Forbidden, []ruling.Code{claims.Secrecy}, ""},
		{"NO-INKL88-28-1: no ground against the debtor's own data", func(in *T) { in.Concerned = privacy.Yes }, "", privacy.Permitted, nil, ""},
		{"NO-INKL88-28-1: nothing personal or of business", func(in *T) { in.Secret = privacy.No }, "", privacy.Permitted, nil, ""},
		{"NO-INKL88-28-1: no legitimate interest in secrecy", func(in *T) { in.NoInterest = judged(privacy.Yes) }, "", privacy.Permitted, nil, ""},
		{"NO-INKL88-28-1: there is one", func(in *T) { in.NoInterest = judged(privacy.No) }, "", privacy.Forbidden, []ruling.Code{claims.Secrecy}, ""},
		{"NO-INKL88-28-1, § 28(2): credit information", func(in *T) { in.CreditBureau = privacy.Yes }, "", privacy.Permitted, nil, claims.ForCreditInformation},
		{"DC-63, NO-INKL88-28-3: a suspicion to the authority for economic crime", func(in *T) { in.Okokrim, in.Suspicious = privacy.Yes, privacy.Yes }, "", privacy.Permitted, nil, claims.ForOkokrim},
		{"NO-INKL88-28-3: without a suspicion not", func(in *T) { in.Okokrim = privacy.Yes }, "", privacy.Forbidden, []ruling.Code{claims.Secrecy}, ""},
		{"NO-INKL88-28-3: nor to others", func(in *T) { in.Suspicious = privacy.Yes }, "", privacy.Forbidden, []ruling.Code{claims.Secrecy}, ""},
		{"before the act of 1988", func(in *T) { in.Concerned = privacy.Yes }, "1989-09-30", privacy.Undetermined, []ruling.Code{claims.LawUnread}, ""},
		{"NO-INKL26-0: the secrecy of the act of 2026 was not read", func(in *T) { in.Concerned, in.NewActFrom = privacy.Yes, today }, "", privacy.Undetermined, []ruling.Code{claims.LawUnread}, ""},
		{"no day was asked about", func(*T) {}, "-", privacy.Undetermined, []ruling.Code{claims.LawUnread}, ""},
	} {
		in := T{Secret: privacy.Yes, Concerned: privacy.No, CreditBureau: privacy.No, Okokrim: privacy.No, Suspicious: privacy.No}
		c.change(&in)
		day := today
		if c.day != "" {
			day, _ = retention.ParseDate(c.day)
		}
		a := claims.MayTell(in, day)
		assert.Equal(t, c.want, a.Outcome(), c.reason)
		assert.Equal(t, c.why, reasons(a), c.reason)
		if c.told != "" {
			assert.True(t, a.Has(c.told), c.reason)
		}
		for r := range a.Reasons() {
			assert.Equal(t, r.Code != claims.LawUnread, r.IsVerified(), "NO-INKL88-28-* is A, the act of 2026 is C: %s", c.reason)
		}
	}
	exact(t, T{}, []dim[T]{
		yesNo(claims.TheSubject, func(in *T) *privacy.Fact { return &in.Secret }),
		yesNo(claims.TheListener, func(in *T) *privacy.Fact { return &in.Concerned }),
		yesNo(claims.TheCreditUse, func(in *T) *privacy.Fact { return &in.CreditBureau }),
		yesNo(claims.TheAuthority, func(in *T) *privacy.Fact { return &in.Okokrim }),
		yesNo(claims.TheSuspicion, func(in *T) *privacy.Fact { return &in.Suspicious }),
		pleaded(claims.TheInterest, func(in *T) *privacy.Judgement { return &in.NoInterest }),
	}, privacy.Permitted, privacy.Forbidden, func(in T) ruling.Answer { return claims.MayTell(in, today) }, func(at []int) bool {
		return at[0] == 0 || at[1] == 1 || at[2] == 1 || at[3] == 1 && at[4] == 1 || at[5] == 1
	})
}

func TestLaunderingRows(t *testing.T) {
	type F = claims.CustomerFile
	relieved := func(day string) privacy.Judgement {
		return privacy.Judgement{Result: privacy.Yes, By: "compliance", On: date(day)}
	}
	for _, c := range []struct {
		reason      string
		change      func(*F)
		day         string
		keep, erase privacy.Outcome
		last        string
	}{
		{"V12, NO-HVITV-30-1: on the last day it is kept", func(*F) {}, "2026-06-30", privacy.Required, privacy.Permitted, "2026-06-30"},
		{"V12, NO-HVITV-30-2: from the day after it goes", func(*F) {}, "2026-07-01", privacy.Permitted, privacy.Required, "2026-06-30"},
		{"DT-30: five years and not six", func(f *F) { f.Ended = on("2016-03-31") }, "2021-04-01", privacy.Permitted, privacy.Required, "2021-03-31"},
		{"V13, NO-HVITV-6-4: ten years after enhanced measures", func(f *F) { f.Enhanced = privacy.Yes }, "2031-06-30", privacy.Required, privacy.Permitted, "2031-06-30"},
		{"V13: and never more", func(f *F) { f.Enhanced = privacy.Yes }, "2031-07-01", privacy.Permitted, privacy.Required, "2031-06-30"},
		{"NO-HVITV-6-4(3): relieved after five years", func(f *F) { f.Enhanced, f.Relieved = privacy.Yes, relieved("2026-07-01") }, "2026-07-01", privacy.Permitted, privacy.Required, "2026-06-30"},
		{"NO-HVITV-6-4(3): judged too soon", func(f *F) { f.Enhanced, f.Relieved = privacy.Yes, relieved("2026-06-30") }, "2026-07-01", privacy.Required, privacy.Permitted, "2031-06-30"},
		{"NO-HVITV-6-4(3): judged, and the risk was high", func(f *F) { f.Enhanced, f.Relieved = privacy.Yes, judged(privacy.No) }, "2026-07-01", privacy.Required, privacy.Permitted, "2031-06-30"},
		{"§ 2: before the regulation of 2021 no ten years", func(f *F) { f.Ended, f.Enhanced = on("2016-06-01"), privacy.Yes }, "2021-06-30", privacy.Permitted, privacy.Required, "2021-06-01"},
		{"§ 2: from 2021-07-01", func(f *F) { f.Ended, f.Enhanced = on("2016-07-01"), privacy.Yes }, "2021-07-02", privacy.Required, privacy.Permitted, "2026-07-01"},
		{"NO-HVITV-4: a collector as such is not obliged", func(f *F) { f.Obliged = privacy.No }, "2026-07-01", privacy.Permitted, privacy.Permitted, "2026-06-30"},
		{"the customer is still one", func(f *F) { f.Ended = notYet }, "2026-07-01", privacy.Required, privacy.Permitted, "open"},
		{"a relationship that ends later has not ended", func(f *F) { f.Ended = on("2026-07-02") }, "2026-07-01", privacy.Required, privacy.Permitted, "open"},
		{"NO-HVITV-30-1: no duty to store a graded address", func(f *F) { f.HiddenAddress = privacy.Yes }, "2026-06-30", privacy.Permitted, privacy.Permitted, "2026-06-30"},
		{"NO-HVITV-30-2: another statute orders keeping", func(f *F) { f.OtherDuty = privacy.Yes }, "2026-07-01", privacy.Permitted, privacy.Permitted, "2026-06-30"},
		{"before the act of 2018", func(*F) {}, "2018-10-14", privacy.Undetermined, privacy.Undetermined, "open"},
		{"no day was asked about", func(*F) {}, "-", privacy.Undetermined, privacy.Undetermined, "unknown"},
		{"V10-like: clamped", func(f *F) { f.Ended = on("2020-02-29") }, "2025-02-28", privacy.Required, privacy.Permitted, "2025-02-28"},
	} {
		in := F{Obliged: privacy.Yes, Ended: on("2021-06-30"), Enhanced: privacy.No, OtherDuty: privacy.No, HiddenAddress: privacy.No}
		c.change(&in)
		day, _ := retention.ParseDate(c.day)
		keep, erase := claims.RequiresKeepingFile(in, day), claims.RequiresErasingFile(in, day)
		assert.Equal(t, c.keep, keep.Outcome(), c.reason)
		assert.Equal(t, c.erase, erase.Outcome(), c.reason)
		assert.Equal(t, c.last, in.LastDay(day).String(), c.reason)
		last, _ := in.LastDay(day).Date()
		if c.keep == privacy.Required {
			assert.Equal(t, []ruling.Code{claims.StoreSafely}, obligations(keep), c.reason)
			assert.Equal(t, last, keep.LastDay(), c.reason)
		}
		if c.erase == privacy.Required {
			want := []ruling.Code{claims.ErasePersonalData}
			if in.Relieved.Result == privacy.Yes {
				want = append(want, claims.KeepTheAssessment)
			}
			assert.Equal(t, want, obligations(erase), c.reason)
			assert.Equal(t, last.AddDays(1), erase.FirstDay(), c.reason)
		}
		for _, a := range []ruling.Answer{keep, erase} {
			for r := range a.Reasons() {
				assert.Equal(t, r.Code != claims.LawUnread, r.IsVerified(), "NO-HVITV-* is A: %s", c.reason)
			}
		}
	}
	unruly := F{Obliged: privacy.Yes, Enhanced: privacy.Yes, Relieved: relieved("2026-08-01"), OtherDuty: privacy.No}
	assert.Equal(t, []ruling.Code{claims.TheRelationshipEnd}, missing(claims.RequiresErasingFile(unruly, today)),
		"it was judged, and whether five years had passed depends on the end")
	unruly.Relieved, unruly.Ended = privacy.Judgement{Result: privacy.Yes, By: "compliance"}, on("2020-06-30")
	assert.Equal(t, []ruling.Code{claims.TheRelief}, missing(claims.RequiresErasingFile(unruly, today)), "nobody said when it was judged")
	assert.Equal(t, "2025-06-30..2030-06-30", unruly.LastDay(today).String())
	early := F{Obliged: privacy.Yes, Ended: retention.Between(date("2015-01-10"), date("2016-01-10")), OtherDuty: privacy.No}
	assert.Equal(t, []ruling.Code{claims.TheRelationshipEnd}, missing(claims.RequiresErasingFile(early, date("2020-06-30"))),
		"before the regulation of 2021 the measures do not matter")
	assert.True(t, claims.RequiresKeepingFile(F{Obliged: privacy.Yes, Enhanced: privacy.Yes, Ended: back(9)}, today).Has(claims.TenYears))
}

func TestLaunderingExact(t *testing.T) {
	type F = claims.CustomerFile
	obliged := yesNo(claims.TheObligedEntity, func(f *F) *privacy.Fact { return &f.Obliged })
	at := []retention.When{on("2021-11-22"), on("2021-11-23"), on("2016-11-22"), notYet}
	endedOn := days(claims.TheRelationshipEnd, func(f *F) *retention.When { return &f.Ended }, at...)
	enhanced := yesNo(claims.TheMeasures, func(f *F) *privacy.Fact { return &f.Enhanced })
	relief := dim[F]{
		code:   claims.TheRelief,
		values: []func(*F){func(*F) {}, func(f *F) { f.Relieved = privacy.Judgement{Result: privacy.Yes, On: today} }},
		open:   func(f *F) { f.Relieved = privacy.Judgement{By: "compliance"} },
	}
	exact(t, F{Obliged: privacy.Yes, OtherDuty: privacy.No, Relieved: privacy.Judgement{Result: privacy.Yes, On: today.AddDays(-2)}}, []dim[F]{
		stretch(claims.TheRelationshipEnd, func(f *F) *retention.When { return &f.Ended }, "2021-11-18", "2021-11-25"), enhanced,
	}, privacy.Required, privacy.Permitted, func(f F) ruling.Answer { return claims.RequiresErasingFile(f, today) }, func(at []int) bool {
		day := 18 + at[0] // judged on the 21st, for files whose five years were over by then
		return day < 21 || day < 23 && at[1] == 0
	})
	over := func(at []int) bool {
		ten := at[2] == 1 && (at[3] == 0 || at[1] == 1 || at[1] == 3)
		return at[1] == 2 || at[1] == 0 && !ten
	}
	exact(t, F{}, []dim[F]{obliged, endedOn, enhanced, relief, yesNo(claims.TheAddressGrade, func(f *F) *privacy.Fact { return &f.HiddenAddress })},
		privacy.Required, privacy.Permitted, func(f F) ruling.Answer { return claims.RequiresKeepingFile(f, today) },
		func(at []int) bool { return at[0] == 1 && !over(at) && at[4] == 0 })
	exact(t, F{}, []dim[F]{obliged, endedOn, enhanced, relief, yesNo(claims.TheOtherDuty, func(f *F) *privacy.Fact { return &f.OtherDuty })},
		privacy.Required, privacy.Permitted, func(f F) ruling.Answer { return claims.RequiresErasingFile(f, today) },
		func(at []int) bool { return at[0] == 1 && over(at) && at[4] == 0 })
}

func TestSaleZeroDay(t *testing.T) {
	for _, a := range []ruling.Answer{
		claims.MayTransferClaim(soldLoan(), retention.Date{}), claims.RequiresSellerToStop(soldLoan(), retention.Date{}),
		claims.RequiresBuyerToInform(soldLoan(), retention.Date{}),
	} {
		assert.Equal(t, privacy.Undetermined, a.Outcome(), a.Question())
		assert.Empty(t, slices.Collect(a.Missing()), a.Question())
	}
}
