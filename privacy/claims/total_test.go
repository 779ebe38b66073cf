package claims_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// TestTotal asks every question at the ends of the calendar, with every event at
// one end or the other and facts that are no facts: there is an answer, and one
// that is determined misses nothing.
func TestTotal(t *testing.T) {
	ends := []retention.When{{}, notYet, retention.Always(), on("0001-01-01"), on("9999-12-31"), retention.NoLaterThan(date("9999-12-31"))}
	for _, day := range []retention.Date{{}, date("0001-01-01"), date("9999-12-31"), today} {
		for _, w := range ends {
			for _, v := range ends {
				for _, f := range []privacy.Fact{privacy.No, privacy.Unknown, privacy.Yes, 100, -128} {
					j := privacy.Judgement{Result: f, By: "legal", On: date("9999-12-31")}
					settlement := claims.DebtSettlement{
						Opened: w, StandstillUntil: v, Fixed: w, Ends: v, Comprised: f, Fulfilled: f, Known: f, Filed: f,
						Concealed: j, RevocationAsked: f, SetAside: v,
					}
					letter := claims.Letter{Sent: w, Days: 1 << 30}
					c := claims.Case{
						Paid: v, Settled: w, Withdrawn: v, Sold: w, KeptForBuyer: f, Abandoned: w, NotOwed: v, BarredAfter: w.Bound(),
						LapsedInEstate: v, Secured: f, Settlement: settlement, ForClient: f, Stated: w, NothingToAttach: f,
					}
					collection := claims.Collection{
						Entitled: f, Closed: v, BarredAfter: w.Bound(), Settlement: settlement, Spared: f, Secured: f, Undue: j, Due: v,
						Notice: letter, Demand: letter, Warning: letter, Disputed: f, Rightful: j, BillOrCheque: f, AtRisk: j,
						Basis: f, SpecialBasis: f, EnforcementNotice: w, NoticeExcused: j, NewActFrom: day,
					}
					sale := claims.Sale{
						On: w, FromCredit: f, SellerRegulated: f, Consented: v, BuyerPublic: f, BuyerLends: f, SellerServes: f,
						Notified: w, Obtained: v, Contacted: w, Disclosed: v, Informed: w, TellingExempt: f,
					}
					answers := []ruling.Answer{
						claims.RequiresClosing(c, day), claims.RequiresAccount(c, day),
						claims.MaySendDemand(collection, day), claims.MayGoToCourt(collection, day), claims.MayEnforce(collection, day),
						claims.MayTransferClaim(sale, day), claims.RequiresSellerToStop(sale, day), claims.RequiresBuyerToInform(sale, day),
						claims.RequiresReport(claims.Withholding{Decided: w, Ended: v, LastReceived: w, LastSign: v, Unreported: f}, day),
						claims.MayTell(claims.Telling{Secret: f, Concerned: f, NoInterest: j}, day),
						claims.RequiresKeepingFile(claims.CustomerFile{Obliged: f, Ended: w, Enhanced: f, Relieved: j}, day),
						claims.RequiresErasingFile(claims.CustomerFile{Obliged: f, Ended: w, Enhanced: f, Relieved: j}, day),
					}
					for kind := range claims.Hindrance + 2 {
						for result := range claims.Forfeited + 2 {
							answers = append(answers, claims.MayClaim(claims.Claim{
								Kind: claims.Kind(kind), From: w, ActEnded: v,
								Steps: claims.AllSteps(claims.Step{Kind: kind, On: w, Ended: v, Result: result, Later: w}),
							}, day))
						}
					}
					for _, a := range answers {
						isOpen := a.Outcome() == privacy.Undetermined
						if isOpen != (len(missing(a)) > 0) && !day.IsZero() {
							assert.Fail(t, "missing", "%s on %v with %v, %v, %v: %v %v", a.Question(), day, w, v, f, a.Outcome(), missing(a))
						}
						if day.IsZero() && !isOpen {
							assert.Fail(t, "determined on no day", a.Question())
						}
					}
				}
			}
		}
	}
}
