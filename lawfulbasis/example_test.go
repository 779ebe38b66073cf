package lawfulbasis_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/retention"
)

// Words that stand for a point of the law can say which.
func Example() {
	fmt.Println(lawfulbasis.LegitimateInterests.Provision().Cite(law.English))
	fmt.Println(lawfulbasis.ClaimsOrCourts.Provision().Cite(law.Bokmal))
	fmt.Println(lawfulbasis.RightToWithdraw.Provision().Cite(law.Nynorsk))
	// Output:
	// Article 6(1)(f) GDPR
	// personvernforordningen artikkel 9 nr. 2 bokstav f
	// personvernforordninga artikkel 7 nr. 3
}

// An objection to marketing is absolute; the open debt is a legal claim.
func ExamplePurpose() {
	for _, p := range []lawfulbasis.Purpose{lawfulbasis.Marketing, lawfulbasis.Collection, lawfulbasis.CollectionHandling} {
		fmt.Println(p, p.IsDirectMarketing(), p.PursuesClaim())
	}
	// Output:
	// marketing true false
	// collection false true
	// collection-handling false false
}

// The role belongs to the activity: the same firm collects as controller and
// follows up invoices as processor.
func ExampleRole_Decides() {
	fmt.Println(lawfulbasis.Controller.Decides(), lawfulbasis.Processor.Decides())
	// Output: true false
}

// A set says nothing about what it does not name.
func ExampleRecipientSet() {
	told, err := lawfulbasis.ParseRecipientSet("to-client,to-court")
	fmt.Println(told.Has(lawfulbasis.ToCourt), told.Has(lawfulbasis.ToEmployer), err)
	// Output: true false <nil>
}

// A program's own purposes are private-use values.
func ExamplePrivatePurpose() {
	loyaltyScheme := lawfulbasis.PrivatePurpose(1)
	fmt.Println(loyaltyScheme, loyaltyScheme.IsPrivate(), lawfulbasis.PrivatePurpose(17).IsValid())
	// Output: private-1 true false
}

// A privacy officer assesses collection on legitimate interests, and sees what
// nobody has looked at yet.
func ExampleAssessment() {
	assessed := lawfulbasis.Assessment{
		Findings: lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(
			lawfulbasis.NoPublicTask,      // a private company
			lawfulbasis.InterestLawful,    // licensed to collect for its clients
			lawfulbasis.InterestReal,      // the client's claim is due and unpaid
			lawfulbasis.StrictlyNecessary, // no letter without a name and an address
			lawfulbasis.NoLawForbids,
		)},
		By:       "privacy officer",
		On:       retention.MustParseDate("2026-03-02"),
		ReviewBy: retention.MustParseDate("2027-03-01"),
	}

	today := retention.MustParseDate("2026-11-23")
	verdict := lawfulbasis.LegitimateInterests.Test(assessed.AsOf(today))
	fmt.Println("holds:", verdict.Holds)
	for e := range verdict.Open.All() {
		fmt.Printf("- %v, %s\n", e, e.Provision().Cite(law.English))
	}

	// The first letter tells of the interest, and the balance has been struck.
	since := lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(lawfulbasis.InterestTold, lawfulbasis.InterestPrevails)}
	assessed.Findings = since.Over(assessed.Findings)
	verdict = lawfulbasis.LegitimateInterests.Test(assessed.AsOf(today))
	fmt.Println("holds:", verdict.Holds)

	overdue := retention.MustParseDate("2027-03-02")
	verdict = lawfulbasis.LegitimateInterests.Test(assessed.AsOf(overdue))
	fmt.Println("after the review day:", verdict.Holds)
	// Output:
	// holds: unknown
	// - interest-told, Article 13(1)(d) GDPR
	// - telling-exempt, Article 14(5) GDPR
	// - interest-prevails, Article 6(1)(f) GDPR
	// holds: yes
	// after the review day: unknown
}

// The form is sound, but this person was under pressure: what was found of one
// goes before what was found of all.
func ExampleFindings_Over() {
	form := lawfulbasis.Findings{Met: lawfulbasis.AllElements()}
	person := lawfulbasis.Findings{Unmet: lawfulbasis.ElementsOf(lawfulbasis.FreelyGiven)}

	verdict := lawfulbasis.Consent.Test(person.Over(form))
	fmt.Println(verdict.Holds, verdict.Against)
	// Output: no freely-given
}

// Of each set one element at least must be met.
func ExampleCondition_Asks() {
	for _, oneOf := range lawfulbasis.HealthCare.Asks() {
		fmt.Println(oneOf)
	}
	// Output:
	// care-purpose
	// secrecy-bound
	// law-named,care-contract
}

// Health data that a claim needs: the condition holds, and makes no basis.
func ExampleCondition_Test() {
	found := lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(lawfulbasis.NeededForClaims)}
	fmt.Println(lawfulbasis.ClaimsOrCourts.Test(found).Holds)
	fmt.Println(lawfulbasis.LegitimateInterests.Test(found).Holds)
	// Output:
	// yes
	// unknown
}

// The same item stands under another letter for data that others provided.
func ExampleInformation() {
	for item := range lawfulbasis.InformationOf(lawfulbasis.AboutInterests, lawfulbasis.AboutSources).All() {
		fmt.Printf("%s: %q, %q\n", item, item.WhenFromPerson(), item.WhenFromOthers())
	}
	// Output:
	// interests: "gdpr:13(1)(d)", "gdpr:14(2)(b)"
	// sources: "", "gdpr:14(2)(f)"
}
