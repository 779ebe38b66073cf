package subjects_test

import (
	"fmt"

	"github.com/personvern/personvern/subjects"
)

// What a table holds is a set of kinds; which rules apply follows from it.
func Example() {
	file := subjects.KindsOf(subjects.Name, subjects.CallNote, subjects.Health)
	fmt.Println(file)
	fmt.Println(file.Intersects(subjects.SpecialKinds()))
	for kind := range file.All() {
		fmt.Println(kind, kind.Level())
	}
	// Output:
	// name,call-note,health
	// true
	// name ordinary
	// call-note ordinary
	// health special
}

// The token is the identity of a kind, and is matched exactly.
func ExampleParseKind() {
	kind, err := subjects.ParseKind("payment-voucher")
	fmt.Println(kind == subjects.PaymentVoucher, err)
	_, err = subjects.ParseKind("Payment voucher")
	fmt.Println(err)
	// Output:
	// true <nil>
	// personvern: "Payment voucher" is not a kind of personal data
}

// A private-use kind has a token and no sensitivity: that is the program's to
// state. What is no private kind is zero, and makes a set invalid, not smaller.
func ExamplePrivateKind() {
	meterReading := subjects.PrivateKind(1)
	fmt.Println(meterReading, meterReading.Level() == 0)
	fmt.Println(subjects.KindsOf(subjects.PrivateKind(99)).IsValid())
	// Output:
	// private-1 true
	// false
}

// A set of categories has a text form, such as for a column or a file.
func ExampleCategorySet() {
	owing := subjects.CategoriesOf(subjects.CoDebtor, subjects.Debtor)
	fmt.Println(owing, owing.Has(subjects.Guarantor))
	// Output: debtor,co-debtor false
}

// Whether the right to portability reaches a datum depends on its origin, which
// some kinds settle and most leave to the row.
func ExampleKind_Origin() {
	fmt.Println(subjects.Score.Origin())
	fmt.Println(subjects.PaymentHistory.Origin() == 0)
	// Output:
	// derived
	// true
}
