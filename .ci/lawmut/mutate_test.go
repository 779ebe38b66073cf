package main

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const small = `package small

type Kind uint8

const (
	One Kind = iota
	Two
	Three
)

var names = []string{"en", "to"}

func Of(k Kind, n int) (Kind, bool) {
	found := false
	if k == Two && n > 7 {
		found = true
	}
	switch k {
	case One, Three:
		n++
	}
	return k, found && len(names) == n
}
`

// module writes a module with one package and one test of it.
func module(t *testing.T, test string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range map[string]string{"go.mod": "module small\n\ngo 1.25.0\n", "small.go": small, "small_test.go": test} {
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestMutants(t *testing.T) {
	p, err := load(module(t, "package small\n"), ".")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range p.mutants() {
		got = append(got, m.kind+" "+m.what)
		if _, err := parser.ParseFile(token.NewFileSet(), "", m.source(), 0); err != nil {
			t.Errorf("%v: %v", m, err)
		}
	}
	for _, want := range []string{
		"SWAP_CONSTANT Two is Three", "SWAP_CONSTANT Two is One", "NUMBER 7 is 8", "NUMBER 7 is 6", "CONDITION_TRUE n > 7 always holds",
		"CONDITION_FALSE k == Two never holds", "CONDITION_TRUE k == Two && n > 7 always holds", "DROP_CASE left out", "DROP_CASE Three left out",
		"DROP_STATEMENT left out", "DROP_TEXT text left out", `DROP_ELEMENT "to" left out`,
	} {
		if !slices.Contains(got, want) {
			t.Errorf("no %s among\n%s", want, strings.Join(got, "\n"))
		}
	}
}

// TestRun: changes live where nothing is tested, and an excuse excuses them.
func TestRun(t *testing.T) {
	o := options{root: module(t, "package small\n\nimport \"testing\"\n\nfunc TestNothing(*testing.T) {}\n"), limit: 4}
	lived, err := o.run([]string{"."})
	if err != nil || lived == 0 {
		t.Fatalf("%d lived, %v", lived, err)
	}
	o.root = module(t, `package small

import "testing"

func TestOf(t *testing.T) { t.Fatal("whatever it is") }
`)
	if _, err := o.run([]string{"."}); err == nil {
		t.Error("tests that fail without a change say nothing")
	}
}

// TestSpread: every change is in the order once.
func TestSpread(t *testing.T) {
	p, err := load(module(t, "package small\n"), ".")
	if err != nil {
		t.Fatal(err)
	}
	mutants := p.mutants()
	seen := map[string]bool{}
	for _, m := range spread(mutants) {
		seen[m.String()] = true
	}
	for _, m := range mutants {
		if !seen[m.String()] {
			t.Errorf("%v is left out", m)
		}
	}
	if len(spread(nil)) != 0 {
		t.Error("something of nothing")
	}
}

func TestExcuses(t *testing.T) {
	path := filepath.Join(t.TempDir(), "mutants")
	if err := os.WriteFile(path, []byte("# a.go | NUMBER | n + 1 | commented\na.go | NUMBER | n + 1 | no reader sees it\nb.go | NUMBER | n | \n"), 0o600); err != nil {
		t.Fatal(err)
	}
	got, err := readExcuses(path)
	if err != nil || len(got) != 1 || !got["a.go | NUMBER | n + 1"] {
		t.Errorf("%v %v", got, err)
	}
}
