package policyfile_test

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/policyfile"
	"github.com/personvern/personvern/privacy/recruiting"
)

// parseSeeds are what FuzzParse begins with: files that are in order, and each
// hostile one.
func parseSeeds(t testing.TB) []string {
	t.Helper()
	seeds := []string{honest, file}
	for _, p := range []*privacy.Policy{recruiting.Policy(), everything(t)} {
		line, err := policyfile.Append(nil, p)
		if err != nil {
			t.Fatal(err)
		}
		seeds = append(seeds, string(line))
	}
	for _, h := range texts() {
		switch text := h.whole; {
		case text != "" && len(text) < 10_000:
			seeds = append(seeds, text)
		case text == "" && len(h.new) < 1000:
			seeds = append(seeds, strings.Replace(honest, h.old, h.new, 1))
		}
	}
	return seeds
}

// checkFaults holds an error to its promises: faults in order, within the file,
// showing little.
func checkFaults(t testing.TB, data []byte, err error) {
	t.Helper()
	e, ok := err.(*policyfile.Error)
	if !ok || len(e.Faults) == 0 || len(e.Faults) > 20 {
		t.Fatalf("%q: %v", data, err)
	}
	last := 0
	for _, f := range e.Faults {
		if f.Offset < last || f.Offset > len(data) || len(f.Excerpt) > 64 || f.Kind.IsValid() == f.Problem.IsValid() || f.Pointer != "" && f.Pointer[0] != '/' {
			t.Fatalf("%q: %+v", data, f)
		}
		last = f.Offset
	}
	_ = e.Error()
}

// checkParse holds what is read to its promises: a policy or an error; and a policy
// that is read is written, in one way, read again as it was, and as the schema
// says.
func checkParse(t testing.TB, data []byte) {
	p, err := policyfile.Parse(data)
	if (p == nil) == (err == nil) {
		t.Fatalf("%q: %v, %v", data, p, err)
	}
	if err != nil {
		checkFaults(t, data, err)
		return
	}
	line, err := policyfile.Append(nil, p)
	if err != nil {
		t.Fatalf("%q is read and not written: %v", data, err)
	}
	back, err := policyfile.Parse(line)
	if err != nil {
		t.Fatalf("%q is written and not read: %v", line, err)
	}
	again, err := policyfile.Append(nil, back)
	if err != nil || !bytes.Equal(line, again) {
		t.Fatalf("%q is written again as %q: %v", line, again, err)
	}
	// The form has no integer but the number of the schema, and no key that package
	// json would fold: it reads the same.
	var one, two any
	if json.Unmarshal(line, &one) != nil || json.Unmarshal(data, &two) != nil {
		t.Fatalf("%q is no JSON", data)
	}
}

// FuzzParse reads arbitrary bytes as a policy.
func FuzzParse(f *testing.F) {
	for _, seed := range parseSeeds(f) {
		f.Add([]byte(seed)) // each by its name in the table of hostile files
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkParse(t, data) })
}

// idSeeds are what FuzzID begins with.
var idSeeds = []string{
	"a", "0", "axactor-no", "a.b-c", // ids
	"", "A", "a_b", "-a", ".a", "_a", "a b", "å", "a\u200b", "a\x00", "a]", `a"`, strings.Repeat("a", 65), // and none
}

// anID are the ids of a policy, as they are said to be.
var anID = regexp.MustCompile(`^[a-z0-9][a-z0-9.-]{0,63}$`)

// checkID holds the ids that a file takes to what they are said to be, and to
// those that package privacy takes.
func checkID(t testing.TB, data []byte) {
	quoted, err := json.Marshal(string(data))
	if err != nil {
		t.Fatal(err)
	}
	const before = `{"schema":1,"version":"1","controllers":["A"],"financial-year":"12-31","erase-within":"P0D","activities":[],"id":`
	text := before + string(quoted) + "}"
	_, err = policyfile.Parse([]byte(text))
	checkFaults(t, []byte(text), err) // it has no activities
	at := err.(*policyfile.Error).Faults[0].Pointer
	if anID.Match(data) != (at == "/activities") {
		t.Fatalf("%q: %v", data, err)
	}
}

// FuzzID reads arbitrary bytes as an id.
func FuzzID(f *testing.F) {
	for _, seed := range idSeeds {
		f.Add([]byte(seed)) // each by its comment in the list
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkID(t, data) })
}
