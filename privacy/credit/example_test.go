package credit_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// A collector sent a writ on the last day of January, and asks when the claim may
// be reported. In autumn the debtor objects.
func Example() {
	c := credit.Claim{
		About:         credit.NaturalPerson,
		LegalStepSent: retention.On(retention.MustParseDate("2026-01-31")),
		PlanBroken:    retention.NotYet(),
		Objection:     retention.NotYet(),
		Settled:       retention.NotYet(),
		Registered:    retention.NotYet(),
	}
	show := func(day string) {
		a := credit.MayReport(c, retention.MustParseDate(day))
		fmt.Println(day, a.Outcome())
		for r := range a.Reasons() {
			for p := range r.Provisions() {
				fmt.Println("  ", r.Code, p.Cite(law.English))
			}
		}
		for f := range a.Missing() {
			fmt.Println("   missing:", f)
		}
		for o := range a.Obligations() {
			fmt.Println("   do:", o.Code)
		}
		if !a.LastDay().IsZero() {
			fmt.Println("   until", a.LastDay())
		}
	}
	show("2026-02-28")
	show("2026-03-01")

	c.Objection = retention.On(retention.MustParseDate("2026-09-10"))
	c.EnforcementBasis = retention.NotYet()
	show("2026-09-10")
	c.Unfounded = privacy.Judgement{Result: privacy.No, By: "legal", On: retention.MustParseDate("2026-09-12")}
	show("2026-09-12")
	// Output:
	// 2026-02-28 forbidden
	//    legal-step-month Credit Information Act section 10 first paragraph
	//    until 2026-02-28
	// 2026-03-01 permitted
	//    secrecy-lifted Debt Collection Act 1988 section 28 second paragraph
	//    do: register-as-one
	//    do: report-changes
	// 2026-09-10 undetermined
	//    claim-disputed Credit Information Act section 11 first paragraph
	//    claim-disputed Credit Information Act section 11 second paragraph first sentence
	//    secrecy-lifted Debt Collection Act 1988 section 28 second paragraph
	//    missing: manifestly-unfounded
	//    do: register-as-one
	//    do: report-changes
	// 2026-09-12 forbidden
	//    claim-disputed Credit Information Act section 11 first paragraph
	//    claim-disputed Credit Information Act section 11 second paragraph first sentence
}

// A payment default that cannot be enforced lasts longer, and the answer says on
// whose reading.
func ExampleMayUse() {
	e := credit.Entry{
		Claim: credit.Claim{
			About:         credit.NaturalPerson,
			LegalStepSent: retention.On(retention.MustParseDate("2022-09-01")),
			PlanBroken:    retention.NotYet(),
			Objection:     retention.NotYet(),
			Settled:       retention.NotYet(),
			Registered:    retention.On(retention.MustParseDate("2022-11-23")),
			Unenforceable: privacy.Yes,
			NewStepTaken:  retention.On(retention.MustParseDate("2026-05-04")),
		},
		Kind:           credit.PaymentDefault,
		Changed:        retention.NotYet(),
		NoticeReceived: retention.On(retention.MustParseDate("2022-11-28")),
	}
	a := credit.MayUse(e, retention.MustParseDate("2026-11-24"))
	fmt.Println(a.Outcome(), "from", a.FirstDay(), "to", a.LastDay())
	for r := range a.Reasons() {
		fmt.Println("  rests on", r.Code)
	}
	fmt.Println("archived until", credit.LastArchived(e))
	// Output:
	// permitted from 2022-12-13 to 2030-11-23
	//   rests on further-years-our-reading
	// archived until 2032-11-22
}

// A collector orders a credit report on a debtor who has frozen them, for a claim
// on which it got one before.
func ExampleMayRelease() {
	r := credit.Release{
		About:      credit.SoleTrader,
		To:         credit.Collector,
		Need:       privacy.Judgement{Result: privacy.Yes, By: "case handler"},
		UniqueHit:  privacy.Yes,
		Monitoring: privacy.No,
		Frozen:     privacy.Yes,
		GotBefore:  privacy.Yes,
	}
	today := retention.MustParseDate("2026-11-23")
	for _, a := range []ruling.Answer{credit.MayRelease(r, today), credit.RequiresCopy(r, today)} {
		fmt.Println(a.Question(), a.Outcome())
		for reason := range a.Reasons() {
			fmt.Println("  ", reason.Code, reason.Decides)
		}
	}
	// Output:
	// may-release permitted
	//    sole-trader-is-person false
	//    freeze-leaves-out false
	// requires-copy permitted
	//    copy-sent-before true
	//    sole-trader-is-person false
}

// Data of the debt registers is closed to collectors.
func ExampleMayReleaseDebtData() {
	r := credit.DebtRequest{From: credit.CreditBureau, To: credit.ToCollector}
	a := credit.MayReleaseDebtData(r, retention.MustParseDate("2026-11-23"))
	fmt.Println(a.Outcome())
	for reason := range a.Reasons() {
		for p := range reason.Provisions() {
			fmt.Println("  ", reason.Code, p.Cite(law.Bokmal))
		}
	}
	// Output:
	// forbidden
	//    recipient-not-listed gjeldsinformasjonsloven § 12 første ledd
	//    recipient-not-listed gjeldsinformasjonsloven § 13 første ledd
	//    recipient-not-listed kredittopplysningsloven § 15
}
