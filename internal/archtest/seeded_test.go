package archtest

import (
	"go/token"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// parsed makes a package of one file. A name ending in _test.go makes a test.
func parsed(t *testing.T, folder, name, source string) *pkg {
	t.Helper()
	p := &pkg{path: folder, fset: token.NewFileSet()}
	require.NoError(t, p.add(name, source))
	return p
}

// Every check is shown the fault it exists for, and its innocent neighbour.
func TestChecksSeeFaults(t *testing.T) {
	imports := func(folder string) func(*pkg) []string {
		return func(p *pkg) []string {
			r, ok := rowOf(folder)
			require.True(t, ok, folder)
			return checkImports(p, r)
		}
	}
	const head = "package p\n"
	for _, test := range []struct {
		reason string
		check  func(*pkg) []string
		source string
		want   string // "" when the source is innocent
	}{
		{"subjects stand below retention", imports("subjects"), `package p; import _ "github.com/personvern/personvern/retention"`, "subjects may not import retention"},
		{"law knows no purposes", imports("lawfulbasis/law"), `package p; import _ "github.com/personvern/personvern/lawfulbasis"`, "lawfulbasis/law may not import lawfulbasis"},
		{"a grant does not reach below itself", imports("retention"), `package p; import _ "github.com/personvern/personvern/internal/civil/zone"`, "may not import internal/civil/zone"},
		{"the front page is for readers", imports("privacy"), `package p; import _ "github.com/personvern/personvern"`, "privacy may not import ."},
		{"civil dates are granted to retention", imports("retention"), `package p; import _ "github.com/personvern/personvern/internal/civil"`, ""},
		{"a namesake is another module", imports("privacy"), `package p; import _ "github.com/personvern/personvernet"`, "of a third party"},
		{"words belong to explain", imports("privacy"), `package p; import _ "golang.org/x/text/language"`, "golang.org/x/text/language of a third party"},
		{"explain speaks three languages", imports("privacy/explain"), `package p; import _ "golang.org/x/text/language"`, ""},
		{"explain compares nothing", imports("privacy/explain"), `package p; import _ "github.com/google/go-cmp/cmp"`, "go-cmp"},
		{"the oracle compares", imports("privacy/privacytest"), `package p; import _ "github.com/google/go-cmp/cmp"`, ""},
		{"the standard library is free here", imports("privacy/record"), `package p; import _ "encoding/json"`, ""},
		{"tests import what they like", func(p *pkg) []string {
			p.tests, p.code = p.code, nil
			return imports("subjects")(p)
		}, `package p; import _ "github.com/stretchr/testify/assert"`, ""},

		{"reflection", checkPure, `package p; import "fmt"; var _ = fmt.Sprint`, "imports fmt"},
		{"below a shunned package", checkPure, `package p; import "net/url"; var _ url.URL`, "imports net/url"},
		{"the second edition too", checkPure, `package p; import "math/rand/v2"; var _ = rand.Int`, "imports math/rand/v2"},
		{"a longer name is another package", checkPure, `package p; import "math/bits"; var _ = bits.Len`, ""},
		{"dot imports hide names", checkPure, `package p; import . "time"; var _ = Now`, "imports time as ."},
		{"blank imports act unseen", checkPure, `package p; import _ "time/tzdata"`, "imports time/tzdata as _"},
		{"the clock", checkPure, `package p; import "time"; func f() { _ = time.Now() }`, "time.Now"},
		{"the clock as a value", checkPure, `package p; import "time"; var now = time.Now`, "time.Now"},
		{"the clock in disguise", checkPure, `package p; import clock "time"; var since = clock.Since`, "time.Since"},
		{"the machine's zone", checkPure, `package p; import "time"; var zone = time.Local`, "time.Local"},
		{"the machine's zone by method", checkPure, `package p; import "time"; func f(t time.Time) { _ = t.Local() }`, "method Local"},
		{"the machine's zone files", checkPure, `package p; import "time"; func f() { _, _ = time.LoadLocation("Europe/Oslo") }`, "time.LoadLocation"},
		{"days of the week are constants", checkPure, `package p; import "time"; const first = time.Monday`, ""},
		{"a local of that name is no clock", checkPure, `package p; import "time"; type s struct{ Now time.Month }; func f() { var time s; _ = time.Now }`, ""},
		{"init", checkPure, `package p; func init() {}`, "init function"},
		{"a method named init is a method", checkPure, `package p; type s struct{}; func (s) init() {}`, ""},
		{"exported variable", checkPure, `package p; var Rules []string`, "exports the variable Rules"},
		{"exported variable in a group", checkPure, "package p; var (\n a int\n b, C = 1, 2\n)", "exports the variable C"},
		{"a package's own table", checkPure, `package p; var rules []string`, ""},
		{"goroutine", checkPure, `package p; func f() { go f() }`, "goroutine"},
		{"channel", checkPure, `package p; func f(c chan int) {}`, "uses a channel"},
		{"send", checkPure, `package p; func f(c any) { c <- 1 }`, "sends on a channel"},
		{"receive", checkPure, `package p; func f(c any) { _ = <-c }`, "receives from a channel"},
		{"select", checkPure, `package p; func f() { select {} }`, "selects"},

		{"function", checkDocs, head + "func Erase() {}", "comment of Erase"},
		{"another name's comment", checkDocs, head + "// Erases it.\nfunc Erase() {}", "comment of Erase"},
		{"a name is no comment", checkDocs, head + "// Erase\nfunc Erase() {}", "comment of Erase"},
		{"a directive is no comment", checkDocs, head + "//go:noinline\nfunc Erase() {}", "comment of Erase"},
		{"documented function", checkDocs, head + "// Erase erases.\nfunc Erase() {}", ""},
		{"method", checkDocs, head + "// T is.\ntype T int\nfunc (t *T) Has() {}", "comment of Has"},
		{"method of a generic type", checkDocs, head + "// T is.\ntype T[K, V any] struct{}\nfunc (t *T[K, V]) Has() {}", "comment of Has"},
		{"method that nobody can name", checkDocs, head + "type t int\nfunc (t) Has() {}", ""},
		{"type", checkDocs, head + "type T int", "comment of T"},
		{"type in a group under one comment", checkDocs, head + "// T and U are.\ntype (\n T int\n U int\n)", "comment of T"},
		{"alias", checkDocs, head + "type T = int", "comment of T"},
		{"field", checkDocs, head + "// T is.\ntype T struct{ Day int }", "T.Day has no comment"},
		{"documented field", checkDocs, head + "// T is.\ntype T struct {\n Day int // Day is.\n}", ""},
		{"interface method", checkDocs, head + "// T is.\ntype T interface{ Day() int }", "T.Day has no comment"},
		{"constant in a group", checkDocs, head + "// Values.\nconst (\n // A is.\n A = 1\n B = 2\n)", "B has no comment"},
		{"documented constants", checkDocs, head + "const (\n // A is (Art. 4).\n A = 1\n B = 2 // B is.\n)", ""},
		{"single constant", checkDocs, head + "// The first.\nconst A = 1", "comment of A"},
		{"variable", checkDocs, head + "var A = 1", "comment of A"},
	} {
		t.Run(test.reason, func(t *testing.T) {
			got := test.check(parsed(t, "p", "p/p.go", test.source))
			if test.want == "" {
				assert.Empty(t, got)
				return
			}
			require.NotEmpty(t, got)
			assert.Contains(t, got[0], test.want)
			assert.Contains(t, got[0], "p.go:", "a complaint names its place")
		})
	}
}

func TestPackageChecksSeeFaults(t *testing.T) {
	const test = "package p_test\nimport \"fmt\"\nfunc Example() {\n\tfmt.Println(1)\n"
	for _, c := range []struct {
		reason string
		check  func(*pkg) []string
		name   string
		source string
		faulty bool
	}{
		{"a comment elsewhere", checkPackageDoc, "p/p.go", "// Package p is.\npackage p", true},
		{"no comment", checkPackageDoc, "p/doc.go", "package p", true},
		{"another package's comment", checkPackageDoc, "p/doc.go", "// Package q is.\npackage p", true},
		{"a comment detached by an empty line", checkPackageDoc, "p/doc.go", "// Package p is.\n\npackage p", true},
		{"a package comment", checkPackageDoc, "p/doc.go", "// Package p is.\npackage p", false},
		{"no example", checkExample, "p/p_test.go", "package p_test", true},
		{"an example that only compiles", checkExample, "p/p_test.go", test + "}", true},
		{"an example that checks silence", checkExample, "p/p_test.go", test + "\t// Output:\n}", true},
		{"an example outside tests", checkExample, "p/p.go", test + "\t// Output: 1\n}", true},
		{"a checked example", checkExample, "p/p_test.go", test + "\t// Output: 1\n}", false},
		{"a front page that declares", checkFrontPage, "doc.go", "package p; const a = 1", true},
		{"a front page that imports", checkFrontPage, "doc.go", `package p; import _ "time"`, true},
		{"a second file at the top", checkFrontPage, "more.go", "package p", true},
		{"a test at the top", checkFrontPage, "doc_test.go", "package p", true},
		{"a front page", checkFrontPage, "doc.go", "package p", false},
		{"an example with privileges", checkGuest, "p/p.go", `package p; import _ "github.com/personvern/personvern/internal/civil"`, true},
		{"an example's test with privileges", checkGuest, "p/p_test.go", `package p; import _ "github.com/personvern/personvern/internal/civil"`, true},
		{"an example like its readers", checkGuest, "p/p.go", `package p; import _ "github.com/personvern/personvern/privacy"`, false},
	} {
		t.Run(c.reason, func(t *testing.T) {
			got := c.check(parsed(t, "p", c.name, c.source))
			if c.faulty {
				assert.NotEmpty(t, got)
			} else {
				assert.Empty(t, got)
			}
		})
	}
}

func TestThirdParty(t *testing.T) {
	paths := []string{"time", "net/netip", module, module + "/privacy", module + "x", "golang.org/x/text/language"}
	assert.Equal(t, []string{module + "x", "golang.org/x/text/language"}, thirdParty(paths))
}

func TestPublic(t *testing.T) {
	for path, want := range map[string]bool{".": true, "privacy/axactor": true, "internal/enum": false, "privacy/internal/x": false, "internals": true} {
		assert.Equal(t, want, (&pkg{path: path}).public(), path)
	}
}

func TestLoad(t *testing.T) {
	dir := t.TempDir()
	for name, source := range map[string]string{
		"doc.go":              "package a",
		"b/b.go":              "//go:build never\n\npackage b",
		"b/b_test.go":         "package b_test",
		"b/testdata/x.go":     "not Go",
		"b/_x.go":             "not Go",
		".ci/x.go":            "not Go",
		"_c/x.go":             "not Go",
		"examples/go.mod":     "module examples",
		"examples/example.go": "package examples",
		"b/readme.txt":        "not Go",
	} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(source), 0o644))
	}
	pkgs, err := load(dir)
	require.NoError(t, err)
	require.Len(t, pkgs, 2, "other modules, hidden folders and test data are passed by")
	assert.Equal(t, ".", pkgs[0].path)
	assert.Equal(t, "b", pkgs[1].path)
	assert.Len(t, pkgs[1].code, 1, "a file for another platform is read too")
	assert.Len(t, pkgs[1].tests, 1)

	require.NoError(t, os.WriteFile(filepath.Join(dir, "b", "c.go"), []byte("not Go"), 0o644))
	_, err = load(dir)
	assert.Error(t, err, "a file that does not parse is not passed by")
	_, err = load(filepath.Join(dir, "missing"))
	assert.Error(t, err)
}
