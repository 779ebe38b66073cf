package lawfulbasis_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
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
