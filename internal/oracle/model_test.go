package oracle_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// model is one answer-set program as written: the facts that it chooses among,
// in the order that numbers its cases, and the questions that it answers.
type model struct {
	name      string
	facts     []fact
	questions []string
	rules     []rule
	source    string
}

// fact is one thing that is so or otherwise, with the values it can have.
type fact struct {
	name   string
	values []string
	words  string
}

// rule is one line of a program, with what it rests on.
type rule struct {
	line int
	text string
	cite string
}

var (
	choiceLine   = regexp.MustCompile(`^1 \{ (.+) \} 1\.\s+% (.+)$`)
	atomOfChoice = regexp.MustCompile(`^([a-z_0-9]+)\(([a-z_0-9]+)\)$`)
	questionLine = regexp.MustCompile(`^question\(([a-z_]+)\)\.$`)
	ruleLine     = regexp.MustCompile(`^([a-z].*\.)\s+% \[([^\]]+)\]$`)
)

// readModel reads a program. A line is a comment, a choice with its words, a
// question, or a rule with its citation in square brackets; anything else is a
// fault, so that no rule goes without its source.
func readModel(t testing.TB, name string) *model {
	t.Helper()
	source, err := os.ReadFile(name + ".lp")
	require.NoError(t, err)
	m := &model{name: name, source: string(source)}
	for number, line := range strings.Split(m.source, "\n") {
		switch {
		case line == "" || strings.HasPrefix(line, "%"):
		case choiceLine.MatchString(line):
			found := choiceLine.FindStringSubmatch(line)
			f := fact{words: found[2]}
			for _, text := range strings.Split(found[1], " ; ") {
				atom := atomOfChoice.FindStringSubmatch(text)
				require.NotNil(t, atom, "%s.lp:%d: %s", name, number+1, text)
				require.True(t, f.name == "" || f.name == atom[1], "%s.lp:%d: two facts in one choice", name, number+1)
				f.name = atom[1]
				f.values = append(f.values, atom[2])
			}
			m.facts = append(m.facts, f)
		case questionLine.MatchString(line):
			m.questions = append(m.questions, questionLine.FindStringSubmatch(line)[1])
		case ruleLine.MatchString(line):
			found := ruleLine.FindStringSubmatch(line)
			require.NotContains(t, found[1], "). ", "%s.lp:%d: two rules in one line", name, number+1)
			m.rules = append(m.rules, rule{line: number + 1, text: found[1], cite: found[2]})
		default:
			require.Failf(t, "a line that is no choice, no question and no cited rule", "%s.lp:%d: %s", name, number+1, line)
		}
	}
	require.NotEmpty(t, m.facts, name)
	require.NotEmpty(t, m.questions, name)
	return m
}

// size is the number of cases: every fact with every value.
func (m *model) size() int {
	n := 1
	for _, f := range m.facts {
		n *= len(f.values)
	}
	return n
}

// words says a case, one fact a line. A digit past the values is not said.
func (m *model) words(at []int) string {
	var b strings.Builder
	for i, f := range m.facts {
		value := "not said"
		if at[i] < len(f.values) {
			value = f.values[at[i]]
		}
		fmt.Fprintf(&b, "  %-28s %-20s (%s)\n", f.name, value, f.words)
	}
	return b.String()
}

// letters are the outcomes as the vectors write them.
var letters = map[string]byte{
	"undetermined": '?', "referred": 'R', "forbidden": 'F', "permitted": 'P', "required": 'Q',
	"unknown": '?', "held": 'H', "tooearly": 'T', "may": 'M', "must": 'U', "overdue": 'O',
	"yes": 'Y', "no": 'N',
}

// wordOf is the outcome that a letter stands for.
func wordOf(letter byte) string {
	for _, word := range slices.Sorted(mapKeys(letters)) {
		if letters[word] == letter {
			return word
		}
	}
	return "nothing"
}

func mapKeys(m map[string]byte) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// goldenPath is where the answers of a model to a question are kept.
func goldenPath(m *model, question string) string {
	return filepath.Join("golden", m.name+"."+question+".gz")
}

// golden reads the answers of a model to a question: a letter for each case.
func golden(t testing.TB, m *model, question string) []byte {
	t.Helper()
	packed, err := os.ReadFile(goldenPath(m, question))
	require.NoError(t, err, "made by: go test -tags oracle ./internal/oracle -run TestClingo -update")
	r, err := gzip.NewReader(bytes.NewReader(packed))
	require.NoError(t, err)
	vector, err := io.ReadAll(r)
	require.NoError(t, err)
	require.Len(t, vector, m.size(), "%s %s: the program has another number of cases than the answers", m.name, question)
	return vector
}

// modelNames are the programs of this folder, in the order of their names.
func modelNames(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob("*.lp")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	var names []string
	for _, path := range paths {
		names = append(names, strings.TrimSuffix(path, ".lp"))
	}
	return names
}
