package strictjson_test

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/personvern/personvern/internal/strictjson"
)

// readSeeds are what FuzzRead begins with.
var readSeeds = []string{
	`{"name":"a"}`, // the least
	`{"count":-7,"grid":[[],[1,0]],"inner":[{"name":"b"}],"kind":"null","kinds":["empty"],"name":"å","one":{"name":"c"},"tags":["x"],"yes":true}`, // all of it
	`{"n\u0061me":"a","name":"b"}`,                                                      // a key twice, once escaped
	"{\"\u212aind\":\"null\"}",                                                          // a key that folds to another
	`{"name":"\ud83d\ude00\ud800"}`,                                                     // a character of two escapes, and half of one
	"{\"name\":\"\u202e\u200b\ufffd",                                                    // what is not seen, and a text without an end
	`{"name":"a","count":-0}`, `{"name":"a","count":007}`, `{"name":"a","count":1e999}`, // numbers that are not written so
	`{"name":"a","grid":[[9007199254740991,-9007199254740992]]}`, // the ends of the integers
	`{"name":null,"x":[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]}`,      // null, and too deep
	"\ufeff{}", "{} {}", "\xff", "", "[", // what is none
}

// checkRead holds what is read to its promises: a value or an error; faults in
// order and within the text, showing little; nothing taken that package json
// refuses; and what was read written and read again as it was.
func checkRead(t testing.TB, data []byte) {
	s, err := read(string(data), strictjson.Limits{})
	if err != nil {
		e, ok := err.(*strictjson.Error)
		if !ok || len(e.Faults) == 0 || len(e.Faults) > strictjson.MaxFaults || e.More && len(e.Faults) < strictjson.MaxFaults {
			t.Fatalf("%q: %v", data, err)
		}
		last := 0
		for _, f := range e.Faults {
			if f.Offset < last || f.Offset > len(data) || len(f.Excerpt) > 64 || !f.Kind.IsValid() || f.Pointer != "" && f.Pointer[0] != '/' || !utf8.ValidString(f.Pointer) {
				t.Fatalf("%q: %+v", data, f)
			}
			last = f.Offset
		}
		return
	}
	if !json.Valid(data) {
		t.Fatalf("%q is no JSON and was read", data)
	}
	line, err := strictjson.Append(nil, s.write)
	if err != nil {
		t.Fatalf("%q was read and is not written: %v", data, err)
	}
	back, err := read(string(line), strictjson.Limits{})
	if err != nil {
		t.Fatalf("%q is not read back: %v", line, err)
	}
	if diff := cmp.Diff(s, back, cmp.AllowUnexported(sample{}), cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("%q is read back as another: %s", line, diff)
	}
	again, err := strictjson.Append(nil, back.write)
	if err != nil || string(again) != string(line) {
		t.Fatalf("%q is written again as %q: %v", line, again, err)
	}
	people, err := strictjson.AppendIndent(nil, s.write)
	if err != nil || string(byPackageJSON(t, people)) != string(line) {
		t.Fatalf("%q and %q are not the same: %v", line, people, err)
	}
	if at := strictjson.Locate(data, "", "/name"); at[1] < at[0] || data[at[1]] != '"' {
		t.Fatalf("%q: the name is at %d", data, at[1])
	}
}

// FuzzRead reads arbitrary bytes.
func FuzzRead(f *testing.F) {
	for _, seed := range readSeeds {
		f.Add([]byte(seed)) // each by its comment in the list
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkRead(t, data) })
}

// appendSeeds are what FuzzAppend begins with.
var appendSeeds = []string{
	"a", "\"\\/", "å漢😀", // what is written
	"", "\x00", "\u0085", "\u202e", "\u2028", "\ufffd", "\ufffe", "\xff", "\xed\xa0\x80", // what is refused
	strings.Repeat("x", 100), // an excerpt that is cut
}

// checkAppend writes a hostile text as a value: what is written is read back as
// it was, and what is not is what is not read.
func checkAppend(t testing.TB, data []byte) {
	s := sample{name: string(data)}
	line, err := strictjson.Append(nil, s.write)
	quoted := `{"name":` + quote(string(data)) + `}`
	if err != nil {
		if _, err := read(quoted, strictjson.Limits{}); err == nil && utf8.Valid(data) {
			t.Fatalf("%q is not written and is read", data)
		}
		return
	}
	back, err := read(string(line), strictjson.Limits{})
	if err != nil || back.name != string(data) || string(line) != quoted {
		t.Fatalf("%q is written %q and read %q: %v", data, line, back.name, err)
	}
}

// quote is the canonical form of a text that has nothing to escape but quotes and
// backslashes.
func quote(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"`
}

// FuzzAppend writes arbitrary bytes as a text.
func FuzzAppend(f *testing.F) {
	for _, seed := range appendSeeds {
		f.Add([]byte(seed)) // each by its comment in the list
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkAppend(t, data) })
}
