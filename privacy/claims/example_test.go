package claims_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/retention"
)

// An invoice that was never paid, a promise to pay that interrupted the
// limitation, and a case that time closed.
func Example() {
	on := func(day string) retention.When { return retention.On(retention.MustParseDate(day)) }
	notYet := retention.NotYet()
	claim := claims.Claim{
		Kind: claims.General,
		From: on("2021-02-28"),
		Steps: claims.AllSteps(
			claims.Step{Kind: claims.Acknowledgement, On: on("2023-06-17"), Later: notYet},
		),
	}

	today := retention.MustParseDate("2026-11-23")
	fmt.Println("stands until", claim.LastDay(today))

	c := claims.Case{
		Paid: notYet, Settled: notYet, Withdrawn: notYet, Sold: notYet, Abandoned: notYet, NotOwed: notYet,
		BarredAfter: claim.LastDay(today), LapsedInEstate: notYet,
		Settlement: claims.DebtSettlement{Opened: notYet, Fixed: notYet},
	}
	fmt.Println("closed:", c.Closed(today))
	a := claims.RequiresClosing(c, today)
	fmt.Println(a.Question(), a.Outcome())
	for f := range a.Missing() {
		fmt.Println("  missing", f)
	}

	c.Secured = privacy.No // no pledge, set-off or retention is left
	fmt.Println("closed:", c.Closed(today))
	a = claims.RequiresClosing(c, today)
	fmt.Println(a.Question(), a.Outcome())
	for r := range a.Reasons() {
		fmt.Println("  because", r.Code)
		for p := range r.Provisions() {
			fmt.Println("   ", p.Cite(law.English))
		}
	}
	for o := range a.Obligations() {
		fmt.Println("  then", o.Code)
	}
	// Output:
	// stands until 2026-06-17
	// closed: 2026-06-17..
	// requires-closing undetermined
	//   missing security
	// closed: 2026-06-17
	// requires-closing required
	//   because limitation-passed
	//     Limitation Act section 24
	//   then end-use-for-collection
}

// A demand for payment that would come too soon.
func ExampleMaySendDemand() {
	on := func(day string) retention.When { return retention.On(retention.MustParseDate(day)) }
	c := claims.Collection{
		Entitled: privacy.Yes, Closed: retention.NotYet(), BarredAfter: retention.NoEnd(), Spared: privacy.No, Secured: privacy.No,
		Settlement: claims.DebtSettlement{Opened: retention.NotYet(), Fixed: retention.NotYet()},
		Due:        on("2026-10-01"), Notice: claims.Letter{Sent: on("2026-11-09"), Days: 14},
		Disputed: privacy.No, BillOrCheque: privacy.No,
	}
	for _, day := range []string{"2026-11-23", "2026-11-24"} {
		a := claims.MaySendDemand(c, retention.MustParseDate(day))
		fmt.Println(day, a.Outcome())
		for r := range a.Reasons() {
			fmt.Println("  because", r.Code)
		}
	}
	// Output:
	// 2026-11-23 forbidden
	//   because notice-not-run-out
	// 2026-11-24 permitted
}
