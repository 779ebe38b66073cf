package terms_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/privacy/explain/terms"
	"github.com/personvern/personvern/privacy/transfer"
)

// The choices of a form, in the language of the one who fills it in.
func Example() {
	for _, in := range []law.Language{law.Bokmal, law.Nynorsk, law.English} {
		r := explain.Internal(in)
		fmt.Println(terms.ClaimKind(r, claims.MoneyLoan) + "; " + terms.Place(r, transfer.Country("AT")))
	}
	// Output:
	// pengelån; Østerrike
	// pengelån; Austerrike
	// a loan of money; Austria
}
