package book_test

import (
	"fmt"
	"strings"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/book"
	"github.com/personvern/personvern/privacy/explain"
)

// A lawyer looks up three rules by their anchors: a limit of the notice, which rests
// on a norm that nobody has read, a duty to keep, and a test of sector law.
func Example() {
	text := book.Of(explain.Internal(law.English), axactor.Policy())
	for b := range text.Blocks() {
		switch b.Anchor {
		case "rule.collection-3pc-three-years", "duty.bokforingsloven-13b", "credit.test.claim-disputed":
			fmt.Println(strings.ReplaceAll(b.Text, " (", "\n  ("))
		}
	}
	// Output:
	// The use ends three years from the day when the case was closed.
	//   (Statements of the notice: N-81.)
	//   (industry norm of the collection trade: no day of entry into force is set or known, NOT VERIFIED – known from somebody else's account)
	//   (Article 5(1)(e) GDPR: in force from 20 July 2018, text read)
	// To be kept for three years and six months from the end of the financial year when the item was booked: ledger entries.
	//   (Bookkeeping Act section 13b: in force from 1 January 2013, text read, days not verified)
	// The claim is disputed, the objection is not manifestly unfounded, and there is no ground for enforcement.
	//   (Credit Information Act section 11 first paragraph; Credit Information Act section 11 second paragraph first sentence: in force from 1 July 2022, text read)
}
