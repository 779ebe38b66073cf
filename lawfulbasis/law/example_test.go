package law_test

import (
	"fmt"

	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// A place in the law has one token, and a citation in each language.
func Example() {
	p := law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4)
	fmt.Println(p)
	fmt.Println(p.Cite(law.Bokmal))
	fmt.Println(p.Cite(law.Nynorsk))
	fmt.Println(p.Cite(law.English))
	// Output:
	// bokforingsloven:13(1)[1-4]
	// bokføringsloven § 13 første ledd nr. 1–4
	// bokføringslova § 13 første ledd nr. 1–4
	// Bookkeeping Act section 13 first paragraph nos. 1–4
}

// What the GDPR does not have cannot be cited.
func ExampleProvision_IsZero() {
	fmt.Println(law.Article(17).Paragraph(3).Point('e').IsZero())
	fmt.Println(law.Article(17).Paragraph(3).Point('f').IsZero())
	// Output:
	// false
	// true
}

// Law that has no day in force yet is in force on no day.
func ExampleInForce() {
	today := civil.MustParse("2026-11-23")
	fmt.Println(law.InForce(law.Whole(law.Inkassoloven1988), today))
	fmt.Println(law.InForce(law.Whole(law.Inkassoloven2026), today))
	// Output:
	// true
	// false
}

// An entry says how the text is known, and whom it was found for.
func ExampleLookup() {
	e, ok := law.Lookup(law.Section(law.Hvitvaskingsloven, "30").Paragraph(2))
	fmt.Println(e.Provision, e.From, e.Certainty, ok)
	e, ok = law.Lookup(law.Section(law.Hvitvaskingsloven, "1"))
	fmt.Println(e.Provision, e.From, e.Certainty, ok)
	// Output:
	// hvitvaskingsloven:30 2018-10-15 read-in-full true
	// hvitvaskingsloven 2018-10-15 memory true
}

// A norm of the trade can be cited, and is no law.
func ExampleAct_IsLaw() {
	fmt.Println(law.Bokforingsloven.IsLaw(), law.Inkassobransjenormen.IsLaw())
	// Output: true false
}

// A token is read exactly.
func ExampleParse() {
	p, err := law.Parse("gdpr:17(3)(b)")
	fmt.Println(p.Cite(law.English), err)
	_, err = law.Parse("gdpr:17(4)")
	fmt.Println(err)
	// Output:
	// Article 17(3)(b) GDPR <nil>
	// personvern: "gdpr:17(4)" is not a legal provision
}
