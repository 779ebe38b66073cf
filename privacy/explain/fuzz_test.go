package explain_test

import (
	"strings"
	"testing"

	"github.com/personvern/personvern/privacy/explain"
)

var tagSeeds = []string{
	"no", "nb", "nn-NO", "en-GB", "no;nb", // languages, and two tags
	"is", "sv", "und", "x", "", "*", // others, and no tags
	"nb-u-rg-nozzzz", "i-klingon", "zh-cmn-Hans-CN", "a-b-c-d-e-f", // extensions, and old forms
	"en;q=0.5", strings.Repeat("a-", 40), // a header, and one that is too long
}

// checkMatch: a language whatever the tags are, the same each time; English where
// it reports that there is none; and what follows a match changes nothing.
func checkMatch(t testing.TB, data []byte) {
	tags := strings.Split(string(data), ";")
	in, ok := explain.Match(tags...)
	again, okAgain := explain.Match(tags...)
	if !in.IsValid() || in != again || ok != okAgain {
		t.Fatalf("%q is %v, %v and %v, %v", tags, in, ok, again, okAgain)
	}
	more, okMore := explain.Match(append(tags, "nn")...)
	if !okMore || ok && more != in {
		t.Fatalf("%q and nn is %v, %v, and not %v", tags, more, okMore, in)
	}
}

// FuzzMatch reads arbitrary bytes as tags, with a semicolon between them.
func FuzzMatch(f *testing.F) {
	for _, seed := range tagSeeds {
		f.Add([]byte(seed)) // each by its comment in the list
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkMatch(t, data) })
}
