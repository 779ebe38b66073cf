package review_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/review"
	"github.com/personvern/personvern/retention"
)

// The gravest findings on the notice of a debt collector.
func ExampleOf() {
	for _, f := range review.Of(axactor.Policy(), retention.MustParseDate("2026-11-23")) {
		if f.Severity() != review.Critical {
			break
		}
		fmt.Print(f.Statement, " ", f.Code, " (")
		for p := range f.Provisions() {
			fmt.Print(p.Cite(law.English))
			break
		}
		fmt.Println("):", f.Mend())
	}
	// Output:
	// N-56 condition-loosened (Article 9(2) GDPR): reword
	// N-57 condition-loosened (Article 9(2) GDPR): reword
	// N-91 erasure-refused-by-interest (Article 17(3) GDPR): reword
	// N-93 objection-limited (Article 21(1) GDPR): reword
	// N-93 automated-decisions-limited (Article 22(1) GDPR): reword
}

// A controller mends its policy until nothing serious is found in an activity.
func ExampleOf_mending() {
	day := retention.MustParseDate("2026-11-23")
	spec := axactor.Spec()
	count := func() (serious int) {
		for _, f := range review.Of(privacy.MustNew(spec), day) {
			if f.Activity == axactor.TalentPool && f.Severity() <= review.Serious {
				fmt.Println(f.Code, f.Missing, f.Mend())
				serious++
			}
		}
		return serious
	}
	fmt.Println(count(), "before")
	pool := spec.Activity(axactor.TalentPool)
	pool.Tells = pool.Tells.Union(lawfulbasis.InformationOf(
		lawfulbasis.AboutStorage, lawfulbasis.AboutWithdrawal, lawfulbasis.AboutNeedToProvide))
	pool.Limits = []privacy.Limit{{
		ID:         "pool-a-year",
		Rule:       retention.Limit{From: retention.ConsentGiven, Anchor: retention.DayOf, Period: retention.Months(12)},
		Statements: []privacy.StatementID{"N-85"},
	}}
	fmt.Println(count(), "after")
	// Output:
	// not-told-at-collection storage,withdrawal,need-to-provide tell
	// no-storage-limit  set-limit
	// 2 before
	// 0 after
}

// What those must be told whose applications are kept with their permission, and
// what perhaps.
func ExampleInformation() {
	pool, _ := axactor.Policy().Lookup(axactor.TalentPool)
	required, perhaps := review.Information(&pool, retention.MustParseDate("2026-11-23"))
	for item := range required.All() {
		fmt.Println(item, item.WhenFromPerson())
	}
	fmt.Println("perhaps:", perhaps)
	// Output:
	// controller gdpr:13(1)(a)
	// purpose gdpr:13(1)(c)
	// basis gdpr:13(1)(c)
	// storage gdpr:13(2)(a)
	// rights gdpr:13(2)(b)
	// withdrawal gdpr:13(2)(c)
	// complaint gdpr:13(2)(d)
	// need-to-provide gdpr:13(2)(e)
	// perhaps: officer,automation
}
