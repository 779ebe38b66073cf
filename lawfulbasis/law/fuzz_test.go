package law_test

import (
	"testing"

	"github.com/personvern/personvern/lawfulbasis/law"
)

var parseSeeds = []string{
	"gdpr:17(3)(b)",              // an article
	"bokforingsloven:13(1)[1-4]", // a range
	"cjeu:c-413/23-p(111)",       // an appeal
	"edpb:1/2022(39)",            // a guideline
	"commission:2023/1795",       // a decision
	"inkassobransjenormen",       // the whole of it
	"gdpr:12(3):s2",              // a sentence
	"gdpr:recital-26",            // a recital
	"gdpr:50[(",                  // brackets that do not close
}

// checkParse: a provision or an error; one token for a provision; what is cited is
// cited in every language, and the zero Provision in none.
func checkParse(t testing.TB, data []byte) {
	text := string(data)
	p, err := law.Parse(text)
	if (err == nil) == p.IsZero() {
		t.Fatalf("%q: %v, %v", text, p, err)
	}
	if err == nil && p.String() != text {
		t.Fatalf("%q is written %q", text, p)
	}
	for _, in := range languages {
		if (p.Cite(in) == "") != p.IsZero() {
			t.Fatalf("%q is cited %q", text, p.Cite(in))
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range parseSeeds {
		f.Add([]byte(seed)) // each by its comment in the list
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkParse(t, data) })
}
