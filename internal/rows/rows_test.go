package rows

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const root = "../.."

// numbered are the rows of a series of doubts, which one test of findings holds:
// it names each by its number.
func numbered(letter string, laws []string) (list []row) {
	for i, about := range laws {
		list = append(list, row{id: letter + strconv.Itoa(i+1), law: about, held: "privacy/review.TestKnownDoubtsAreFound"})
	}
	return list
}

// inventory is every part of the inventories, with how many rows it has.
var inventory = []struct {
	section string
	rows    []row
	n       int
}{
	{"Norwegian law 3.1", personalDataAct, 17},
	{"Norwegian law 3.2", collectionActs, 21},
	{"Norwegian law 3.3", closingRule, 15},
	{"Norwegian law 3.4", limitation, 24},
	{"Norwegian law 3.5", bookkeeping, 13},
	{"Norwegian law 3.6", moneyLaundering, 7},
	{"Norwegian law 3.7", creditInformation, 15},
	{"Norwegian law 3.8", marketing, 8},
	{"Norwegian law 3.9", recruiting, 16},
	{"Norwegian law 3.10", premises, 7},
	{"Norwegian law 3.11", timeComputation, 6},
	{"Norwegian law 3.12", portfolios, 10},
	{"Norwegian law 6", noticeNorway, 25},
	{"GDPR 2.2", processing, 21},
	{"GDPR 2.3", bases, 29},
	{"GDPR 2.4", conditions, 12},
	{"GDPR 2.5", furtherPurposes, 8},
	{"GDPR 2.6", children, 5},
	{"GDPR 2.7", identification, 3},
	{"GDPR 2.8", following, 5},
	{"GDPR 5.2", access, 11},
	{"GDPR 5.3", rectification, 6},
	{"GDPR 5.4", restriction, 7},
	{"GDPR 5.5", portability, 6},
	{"GDPR 5.6", objection, 10},
	{"GDPR 5.7", decisions, 9},
	{"GDPR 5.8", withdrawal, 2},
	{"GDPR 5.9", informing, 11},
	{"GDPR 6.2", clocks, 11},
	{"GDPR 6.4", fees, 6},
	{"GDPR 6.5", breaches, 8},
	{"GDPR 11", invariants, 74},
	{"GDPR 7.1", disclosures, 13},
	{"GDPR 7.2", transfers, 15},
	{"GDPR 7.3", places, 23},
	{"GDPR 8.4", notices, 17},
	{"GDPR 10", noticeGDPR, 23},
}

// all is the rows by number.
func all(t *testing.T) map[string]row {
	t.Helper()
	found := map[string]row{}
	for _, part := range inventory {
		assert.Len(t, part.rows, part.n, part.section)
		for _, r := range part.rows {
			require.NotContains(t, found, r.id, "a row stands in one place")
			found[r.id] = r
		}
	}
	return found
}

// read returns the tests of a package by name, each with the text of its file.
func read(t *testing.T, path string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(path), "*_test.go"))
	require.NoError(t, err)
	require.NotEmpty(t, files, "%s has no tests", path)
	tests := map[string]string{}
	for _, name := range files {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution)
		require.NoError(t, err)
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && strings.HasPrefix(f.Name.Name, "Test") {
				tests[f.Name.Name] = string(text)
			}
		}
	}
	return tests
}

// Every row is held by tests that are there and speak of it, or says why it is not
// modelled.
func TestEveryRowIsAccountedFor(t *testing.T) {
	suites, left := map[string]map[string]string{}, 0
	for id, r := range all(t) {
		assert.True(t, r.law != "" || strings.HasPrefix(id, "I"), id)
		assert.False(t, r.held == "" && r.not == "", "%s is neither held nor left out", id)
		if r.held == "" {
			left++
			continue
		}
		for _, one := range strings.Split(r.held, "; ") {
			where, called, named := strings.Cut(one, ": ")
			if !named {
				called = strings.TrimPrefix(strings.TrimPrefix(id, "3.3 "), "8.4 ")
			}
			path, test, ok := strings.Cut(where, ".")
			require.True(t, ok, "%s: %s", id, one)
			if suites[path] == nil {
				suites[path] = read(t, path)
			}
			text, there := suites[path][test]
			assert.True(t, there, "%s: there is no %s", id, where)
			assert.True(t, speaks(text, called), "%s: the file of %s does not speak of %q", id, where, called)
		}
	}
	assert.Equal(t, 38, left, "rows that no test holds: a change of this number is a change of what the library is for")
}

// speaks reports whether a text has a word, on its own and not as a part of
// another, so that NO-KREDOPP-2 is not found in NO-KREDOPP-21.
func speaks(text, word string) bool {
	for {
		before, after, found := strings.Cut(text, word)
		if !found {
			return false
		}
		first, _ := utf8.DecodeRuneInString(after)
		last, _ := utf8.DecodeLastRuneInString(before)
		if !isInner(first) && !isInner(last) && last != '-' {
			return true
		}
		text = after
	}
}

func isInner(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// Whatever row the sources speak of is in the table.
func TestNoOtherRowIsSpokenOf(t *testing.T) {
	rows := all(t)
	number := regexp.MustCompile(`\bNO-[A-Z0-9]+(?:-[A-Za-z0-9]+)*\b(?:-\*)?`)
	spoken := 0
	err := filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && strings.HasPrefix(d.Name(), ".") && d.Name() != "." && d.Name() != "..":
			return filepath.SkipDir
		case d.IsDir() || filepath.Ext(path) != ".go" || filepath.Base(filepath.Dir(path)) == "rows":
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, id := range number.FindAllString(string(text), -1) {
			spoken++
			family, ok := strings.CutSuffix(id, "*")
			known := slices.ContainsFunc(keys(rows), func(k string) bool { return k == id || ok && strings.HasPrefix(k, family) })
			assert.True(t, known, "%s speaks of %s", path, id)
		}
		return nil
	})
	require.NoError(t, err)
	assert.Greater(t, spoken, 400, "the sources were not read")
}

func keys(rows map[string]row) (list []string) {
	for id := range rows {
		list = append(list, id)
	}
	return list
}
