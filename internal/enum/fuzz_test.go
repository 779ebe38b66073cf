package enum_test

import (
	"strings"
	"testing"

	"github.com/personvern/personvern/internal/enum"
)

var setSeeds = []string{
	"red", "red,green", "green,red", // in any order
	"", "red,red", "red,", ",", "Red", "red green", "?red", "colour(5)", // none
	"edge,over,last", // across the words
}

// checkSet: a set or an error; what is read is written in the declared order, with
// as many tokens as were read, and read again as it was.
func checkSet(t testing.TB, data []byte) {
	text := string(data)
	b, err := enum.ParseSet(&colours, text)
	if err != nil {
		if !b.IsEmpty() || len(err.Error()) > 400 {
			t.Fatalf("%q: %v", text, err)
		}
		return
	}
	written := enum.SetString(&colours, b)
	back, err := enum.ParseSet(&colours, written)
	if err != nil || back != b || !b.IsValid() || len(written) != len(text) || b.Len() > 0 && b.Len() != 1+strings.Count(text, ",") {
		t.Fatalf("%q is %q: %v", text, written, err)
	}
}

// FuzzParseSet reads arbitrary bytes as a set.
func FuzzParseSet(f *testing.F) {
	for _, seed := range setSeeds {
		f.Add([]byte(seed)) // each by its comment in the list
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkSet(t, data) })
}

// checkToken: a value or an error; one token for a value.
func checkToken(t testing.TB, data []byte) {
	v, err := colours.Parse(string(data))
	if (err == nil) != colours.Valid(v) || err == nil && colours.String(v) != string(data) || err != nil && len(err.Error()) > 400 {
		t.Fatalf("%q is %d: %v", data, v, err)
	}
	back := red
	err = colours.Unmarshal(&back, data)
	if (err == nil) != (back == v && (v != 0 || len(data) == 0)) && back != red {
		t.Fatalf("%q is %d: %v", data, back, err)
	}
}

// FuzzParseToken reads arbitrary bytes as a token.
func FuzzParseToken(f *testing.F) {
	for _, seed := range setSeeds {
		f.Add([]byte(seed)) // each by its comment in the list
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkToken(t, data) })
}
