package transfer_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/transfer"
	"github.com/personvern/personvern/retention"
)

// A host in the United States is to store the letters. It is on the list of the
// framework, but not for data about employees, and clauses were signed that
// nobody has assessed.
func ExampleMayTransfer() {
	today := retention.MustParseDate("2026-11-24")
	host := transfer.Transfer{
		To:           transfer.Country("US"),
		Importer:     privacy.Yes,
		LimitedByLaw: privacy.No,
		Recipient:    transfer.Recipient{Listed: privacy.Yes, DataListed: privacy.No},
		Safeguard: transfer.Safeguard{
			Tool: transfer.CommissionClauses, Since: retention.On(retention.MustParseDate("2025-02-03")), Fits: privacy.Yes,
		},
		Situation: transfer.Situation{Derogation: transfer.NoDerogation},
	}

	a := transfer.MayTransfer(host, today)
	fmt.Println(a.Outcome())
	for m := range a.Missing() {
		fmt.Println("missing:", m)
	}

	host.Safeguard.Protects = privacy.Judgement{Result: privacy.Yes, By: "legal", ReviewBy: retention.MustParseDate("2027-06-30")}
	a = transfer.MayTransfer(host, today)
	fmt.Println(a.Outcome(), "until", a.LastDay())
	for r := range a.Reasons() {
		fmt.Print(r.Code, ", verified ", r.IsVerified(), ":")
		for p := range r.Provisions() {
			fmt.Print(" ", p.Cite(law.English), ";")
		}
		fmt.Println()
	}
	for o := range a.Obligations() {
		fmt.Println(o.Code, "first", o.First)
	}
	// Output:
	// undetermined
	// missing: protection
	// permitted until 2027-06-30
	// outside-adequacy-decision, verified false: Commission Decision (EU) 2023/1795; Article 45(3) GDPR;
	// by-commission-clauses, verified false: Commission Decision (EU) 2021/914; Article 46(2)(c) GDPR; Article 46(1) GDPR;
	// tell-of-transfer first true
	// record-transfer first false
}

// The United States have had three decisions, two of which did not stand.
func ExamplePlace_Adequacies() {
	for a := range transfer.Country("US").Adequacies() {
		fmt.Println(a.Decision.Cite(law.English), a.From, a.Until)
		for fact := range a.Asks() {
			fmt.Println(" asks for", fact)
		}
	}
	// Output:
	// Commission Decision 2000/520/EC 2000-07-26 2015-10-05
	//  asks for listing
	//  asks for listed-data
	// Commission Decision (EU) 2016/1250 2016-07-12 2020-07-15
	//  asks for listing
	//  asks for listed-data
	// Commission Decision (EU) 2023/1795 2023-07-10 not said
	//  asks for listing
	//  asks for listed-data
}
