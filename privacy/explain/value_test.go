package explain_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/privacy/breach"
	"github.com/personvern/personvern/privacy/counterfactual"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/privacy/explain/terms"
	"github.com/personvern/personvern/privacy/review"
	"github.com/personvern/personvern/privacy/transfer"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// vocabulary is a vocabulary of the library with what says its values.
type vocabulary struct {
	size int // how many values there are
	say  func(r explain.Reader, n int) string
}

// enumeration is the vocabulary of a type, with its name as the source has it.
func enumeration[T interface {
	~uint8
	IsValid() bool
}](say func(explain.Reader, T) string,
) (string, vocabulary) {
	v := vocabulary{say: func(r explain.Reader, n int) string { return say(r, T(n)) }}
	for n := range 256 {
		if T(n).IsValid() {
			v.size++
		}
	}
	return fmt.Sprintf("%T", T(0)), v
}

// valued is a vocabulary that a reader says itself.
func valued[T interface {
	~uint8
	IsValid() bool
}]() (string, vocabulary) {
	return enumeration(func(r explain.Reader, v T) string { return r.Value(v) })
}

func vocabularies() map[string]vocabulary {
	all := map[string]vocabulary{}
	add := func(name string, v vocabulary) { all[name] = v }
	add(valued[subjects.Category]())
	add(valued[subjects.Kind]())
	add(valued[subjects.Origin]())
	add(valued[subjects.Sensitivity]())
	add(valued[lawfulbasis.Purpose]())
	add(valued[lawfulbasis.Source]())
	add(valued[lawfulbasis.Basis]())
	add(valued[lawfulbasis.Condition]())
	add(valued[lawfulbasis.Role]())
	add(valued[lawfulbasis.Recipient]())
	add(valued[lawfulbasis.Right]())
	add(valued[lawfulbasis.Information]())
	add(valued[lawfulbasis.Element]())
	add(valued[law.Certainty]())
	add(valued[law.Act]())
	add(valued[retention.Event]())
	add(valued[retention.Anchor]())
	add(valued[retention.HoldKind]())
	add(valued[counterfactual.Code]())
	add(valued[counterfactual.Party]())
	add(valued[breach.Question]())
	add(valued[breach.ReasonCode]())
	add(valued[breach.DutyCode]())
	add(valued[breach.FactName]())
	add(valued[breach.Content]())
	add(valued[accountability.ReasonCode]())
	add(valued[accountability.ObligationCode]())
	add(valued[accountability.FactName]())
	add(valued[accountability.Element]())
	add(valued[review.Code]())
	add(valued[review.Mend]())
	add(valued[review.Severity]())
	add(valued[privacy.Question]())
	add(valued[privacy.ReasonCode]())
	add(valued[privacy.ObligationCode]())
	add(valued[privacy.FactName]())
	add(valued[privacy.Action]())
	add(valued[privacy.WithholdingKind]())
	add(valued[privacy.ExclusionKind]())
	add(valued[privacy.Operation]())
	add(valued[privacy.RequestKind]())
	add(valued[privacy.Contest]())
	add(valued[privacy.GroundKind]())
	add(valued[privacy.Topic]())
	add(valued[privacy.Problem]())
	add(enumeration(terms.ClaimKind))
	add(enumeration(terms.ClaimStep))
	add(enumeration(terms.ClaimResult))
	add(enumeration(terms.CaseEvent))
	add(enumeration(terms.CreditKind))
	add(enumeration(terms.CreditParty))
	add(enumeration(terms.CreditRecipient))
	add(enumeration(terms.DebtHolder))
	add(enumeration(terms.DebtRecipient))
	add(enumeration(terms.MarketingChannel))
	add(enumeration(terms.MarketingRecipient))
	add(enumeration(terms.RecruitingStage))
	add(enumeration(terms.RecruitingTopic))
	add(enumeration(terms.RecruitingWay))
	add(enumeration(terms.TransferTool))
	add(enumeration(terms.Derogation))
	return all
}

// unsaid are the vocabularies that nobody reads in a text, or that say themselves.
var unsaid = map[string]string{
	"law.Language":         "the languages are the three",
	"privacy.Outcome":      "said below: its zero value is one",
	"retention.State":      "said below: its zero value is one",
	"letter.Element":       "what a letter must hold, said by its own package",
	"privacytest.Verdict":  "of a tested system, for those who test",
	"privacytest.Defect":   "of a tested system, for those who test",
	"privacytest.Failure":  "of a tested system, for those who test",
	"privacytest.StepKind": "of a tested system, for those who test",
	"record.Problem":       "of a file that is broken, for programs",
	"record.Break":         "of a log that is broken, for programs",
	"record.Obstacle":      "of a replay that is not possible, for programs",
	"record.Verdict":       "of a replay, for programs",
	"strictjson.Kind":      "of a file that is broken, for programs",
}

// declared finds the vocabularies in the source of the module.
func declared(t *testing.T) map[string]bool {
	all := map[string]bool{}
	require.NoError(t, filepath.WalkDir("../..", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() && (entry.Name() == "examples" || entry.Name() == "testdata" || entry.Name() == "enumtest") {
			return fs.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			table, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			index, ok := table.Type.(*ast.IndexExpr)
			if !ok {
				return true
			}
			if of, ok := index.X.(*ast.SelectorExpr); ok && of.Sel.Name == "Table" {
				if of.X.(*ast.Ident).Name == "enum" {
					all[file.Name.Name+"."+index.Index.(*ast.Ident).Name] = true
				}
			}
			return true
		})
		return nil
	}))
	return all
}

// Every value of every vocabulary that the source declares is said in each language
// to both readers: in words, which are not its token, and no two values of a
// vocabulary the same to the controller's people.
func TestEveryVocabularyIsSaid(t *testing.T) {
	said := vocabularies()
	source := declared(t)
	require.Greater(t, len(source), 50, "the source was read")
	for name := range source {
		_, ok := said[name]
		assert.True(t, ok || unsaid[name] != "", "%s has no words", name)
	}
	for name := range unsaid {
		assert.True(t, source[name], "%s", name)
	}
	notSaid := map[law.Language]string{law.Bokmal: "ikke oppgitt", law.Nynorsk: "ikkje oppgitt", law.English: "not said"}
	values := 0
	for name, v := range said {
		assert.True(t, source[name], "%s", name)
		assert.Positive(t, v.size, name)
		for _, in := range languages {
			for i, r := range readers(in) {
				found, seen := 0, map[string]bool{}
				for n := range 256 {
					text := v.say(r, n)
					require.NotEmpty(t, text, "%s %d", name, n)
					if text == notSaid[in] {
						continue
					}
					found++
					assert.False(t, tokens[text], "%s %d: %q", name, n, text)
					assert.NotContains(t, text, "  ", name)
					assert.NotContains(t, text, "%", name)
					assert.True(t, i == 0 || !seen[text] || name == "law.Act", "%s %d: %q is said of another", name, n, text)
					seen[text] = true
				}
				assert.Equal(t, v.size, found, "%s in %s", name, in)
				values += found
			}
		}
		assert.Empty(t, v.say(explain.Reader{}, 1), "%s: nobody reads", name)
	}
	assert.Greater(t, values, 3_000)
	t.Log(len(said), "vocabularies,", values, "values said")
}

// Outcomes and states have a zero value that is one of them.
func TestOutcomesAndStatesAreSaid(t *testing.T) {
	for _, in := range languages {
		for _, r := range readers(in) {
			seen := map[string]bool{}
			for o := privacy.Undetermined; o <= privacy.Required; o++ {
				seen[r.Value(o)] = true
			}
			for s := retention.Unknown; s <= retention.Overdue; s++ {
				seen[r.Value(s)] = true
			}
			assert.Len(t, seen, int(privacy.Required)+1+int(retention.Overdue)+1)
		}
	}
	r := explain.Internal(law.English)
	assert.Equal(t, "the storage itself", r.Value(retention.OfItem))
	assert.Equal(t, "not said", r.Value("consent"), "a text is of no vocabulary")
	assert.Equal(t, "not said", r.Value(nil))
}

// Places are said by name.
func TestPlacesAreSaid(t *testing.T) {
	for place := range transfer.AllPlaces() {
		for _, in := range languages {
			assert.NotEqual(t, place.String(), terms.Place(explain.ToPerson(in), place))
		}
	}
	assert.Equal(t, "Austerrike", terms.Place(explain.Internal(law.Nynorsk), transfer.Country("AT")))
	assert.Equal(t, "not said", terms.Place(explain.Internal(law.English), transfer.Place{}))
}
