package words

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy/ruling"
)

// sectorPackages are the packages with sheets, with their words here.
var sectorPackages = map[string]sector{
	"transfer": sectors()[0], "credit": sectors()[1], "claims": sectors()[2],
	"marketing": sectors()[3], "monitoring": sectors()[4], "recruiting": sectors()[5],
}

// sheetCodes are the codes that the source of a package has, by what its sheets use
// them for.
type sheetCodes struct {
	declared                               map[string]ruling.Code // by the name of the constant
	questions, reasons, facts, obligations map[ruling.Code]bool
}

// codesOf reads the sheets of a package from its source: each code is found where a
// sheet lists it, so that none can be left out here.
func codesOf(t *testing.T, folder string) sheetCodes {
	t.Helper()
	c := sheetCodes{map[string]ruling.Code{}, map[ruling.Code]bool{}, map[ruling.Code]bool{}, map[ruling.Code]bool{}, map[ruling.Code]bool{}}
	paths, err := filepath.Glob("../../privacy/" + folder + "/*.go")
	require.NoError(t, err)
	var files []*ast.File
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		require.NoError(t, err)
		files = append(files, f)
	}
	require.NotEmpty(t, files)
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			if v, ok := n.(*ast.ValueSpec); ok && isRuling(v.Type, "Code") && len(v.Values) == len(v.Names) {
				for i, name := range v.Names {
					c.declared[name.Name] = ruling.Code(literal(t, v.Values[i]))
				}
			}
			return true
		})
	}
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool { c.read(t, n); return true })
	}
	return c
}

func (c *sheetCodes) read(t *testing.T, n ast.Node) {
	switch n := n.(type) {
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.Ident); ok && key.Name == "Question" {
			c.add(t, c.questions, n.Value)
		}
	case *ast.CallExpr:
		switch called, ok := n.Fun.(*ast.Ident); {
		case !ok || len(n.Args) == 0:
		case called.Name == "test":
			c.add(t, c.reasons, n.Args[0])
		case called.Name == "sheet" || called.Name == "collectingSheet":
			c.add(t, c.questions, n.Args[0])
		}
	case *ast.CompositeLit:
		list, ok := n.Type.(*ast.ArrayType)
		if !ok {
			return
		}
		for _, e := range n.Elts {
			if pair, ok := e.(*ast.KeyValueExpr); ok {
				e = pair.Value
			}
			switch {
			case isRuling(list.Elt, "Code"):
				c.add(t, c.facts, e)
			case isRuling(list.Elt, "Test"):
				c.add(t, c.reasons, fieldCode(e))
			case isRuling(list.Elt, "Obligation"):
				c.add(t, c.obligations, fieldCode(e))
			}
		}
	}
}

// add adds the code of a constant or a literal; what is neither, such as the
// parameter of a function that makes sheets, is found where it is called.
func (c *sheetCodes) add(t *testing.T, to map[ruling.Code]bool, e ast.Expr) {
	switch e := e.(type) {
	case *ast.BasicLit:
		to[ruling.Code(literal(t, e))] = true
	case *ast.Ident:
		if code, ok := c.declared[e.Name]; ok {
			to[code] = true
		}
	}
}

// fieldCode is the value of the field Code of a literal.
func fieldCode(e ast.Expr) ast.Expr {
	if fields, ok := e.(*ast.CompositeLit); ok {
		for _, f := range fields.Elts {
			if pair, ok := f.(*ast.KeyValueExpr); ok && pair.Key.(*ast.Ident).Name == "Code" {
				return pair.Value
			}
		}
	}
	return nil
}

func isRuling(e ast.Expr, name string) bool {
	s, ok := e.(*ast.SelectorExpr)
	return ok && s.Sel.Name == name && s.X.(*ast.Ident).Name == "ruling"
}

func literal(t *testing.T, e ast.Expr) string {
	t.Helper()
	text, err := strconv.Unquote(e.(*ast.BasicLit).Value)
	require.NoError(t, err)
	return text
}

// Each code of each sheet has words in its package's tables, and no words are of a
// code that no sheet has.
func TestSectorsAreComplete(t *testing.T) {
	require.Len(t, sectors(), len(sectorPackages))
	// A code of these can be put into more than one sheet, but not into none.
	total := 0
	for folder, words := range sectorPackages {
		codes := codesOf(t, folder)
		used := map[ruling.Code]bool{}
		for what, both := range map[string]struct {
			has   map[ruling.Code]bool
			words map[ruling.Code]Text
		}{
			"questions": {codes.questions, words.questions}, "reasons": {codes.reasons, words.reasons},
			"facts": {codes.facts, words.facts}, "obligations": {codes.obligations, words.obligations},
		} {
			want, got := slices.Sorted(maps.Keys(both.has)), slices.Sorted(maps.Keys(both.words))
			assert.Equal(t, want, got, "%s of %s", what, folder)
			assert.True(t, len(want) > 0 || what == "obligations", "%s of %s", what, folder)
			maps.Copy(used, both.has)
			total += len(want)
		}
		for name, code := range codes.declared {
			assert.True(t, used[code], "%s.%s is in no sheet that this test can read", folder, name)
		}
	}
	assert.Greater(t, total, 500, "the source was read")
}

// A question of one package has the codes of that package, and of no other.
func TestSectorLookup(t *testing.T) {
	asked := map[ruling.Code]string{}
	for folder, words := range sectorPackages {
		for q := range words.questions {
			require.Empty(t, asked[q], "%s and %s both ask %s", asked[q], folder, q)
			asked[q] = folder
		}
	}
	for q, folder := range asked {
		words := sectorPackages[folder]
		assert.Equal(t, words.questions[q], SectorQuestion(q))
		assert.False(t, SectorQuestion(q).IsZero())
		for _, kind := range []struct {
			look  func(question, code ruling.Code) Text
			words func(sector) map[ruling.Code]Text
		}{
			{SectorReason, func(s sector) map[ruling.Code]Text { return s.reasons }},
			{SectorFact, func(s sector) map[ruling.Code]Text { return s.facts }},
			{SectorObligation, func(s sector) map[ruling.Code]Text { return s.obligations }},
		} {
			for _, other := range sectorPackages {
				for code := range kind.words(other) {
					assert.Equal(t, kind.words(words)[code], kind.look(q, code), "%s of %s", code, q)
				}
			}
			assert.Zero(t, kind.look(q, ""))
			assert.Zero(t, kind.look("no-question", "day"))
			assert.Zero(t, kind.look("", ""))
		}
	}
	assert.Zero(t, SectorQuestion(""))
	assert.Zero(t, SectorQuestion("no-question"))
}

// Questions and facts ask, reasons state and obligations order, in each language.
func TestSectorForms(t *testing.T) {
	for folder, words := range sectorPackages {
		checkMap(t, folder+" questions", words.questions, checkQuestion)
		checkMap(t, folder+" facts", words.facts, checkQuestion)
		checkMap(t, folder+" reasons", words.reasons, checkStatement)
		checkMap(t, folder+" obligations", words.obligations, checkImperative)
	}
}

// The reason that secrecy yields to an authority is one that a person may come to
// read, and must not say of what the authority is told (hvitvaskingsloven § 28).
func TestSecrecyTellsNoSuspicion(t *testing.T) {
	text := SectorReason("may-tell", "for-okokrim")
	require.False(t, text.IsZero())
	for _, words := range []string{text.Bokmal, text.Nynorsk, text.English} {
		for _, hint := range []string{"mistank", "suspic", "hvitvask", "kvitvask", "launder", "krimin", "crim", "terror"} {
			assert.NotContains(t, strings.ToLower(words), hint)
		}
	}
}
