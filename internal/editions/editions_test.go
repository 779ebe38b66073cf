package editions_test

import (
	"bytes"
	"flag"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/retention"
)

var (
	update  = flag.Bool("update", false, "write the digests and the answers anew")
	rebase  = flag.Bool("rebase", false, "look anew for the cases around which the vectors ask")
	explain = flag.Int("explain", 3, "how many of the answers that differ are printed for each question")
)

// baseDay is the day on which the bases are looked for.
const baseDay = "2026-11-23"

// mostBases is how many cases there are around which a vector asks, where there
// are not more outcomes than that.
const mostBases = 6

// kindOf returns what kind of answer a text is, its outcome and what decides, and
// how much decides it or is missing.
func kindOf(text []byte) (kind string, weight int) {
	first, rest, _ := bytes.Cut(text, []byte{' '})
	kind = string(first)
	for word := range bytes.FieldsSeq(rest) {
		switch word[0] {
		case '!':
			weight++
			code, _, _ := bytes.Cut(word, []byte{':'})
			kind += " " + string(code)
		case '?':
			weight++
		}
	}
	return kind, weight
}

func outcomeOf(kind string) string {
	outcome, _, _ := strings.Cut(kind, " ")
	return outcome
}

// TestEditions: every answer is the one that was frozen. What differs is printed
// as cases.
func TestEditions(t *testing.T) {
	for _, q := range questions() {
		t.Run(q.name, func(t *testing.T) {
			if !*update {
				t.Parallel()
			}
			v := q.compute(principal[:], few, bases(t, q.name))
			var now []string
			for d, day := range v.days {
				now = append(now, lineOf(v.sums[d], day, q.name, v.cases))
			}
			s := q.space(retention.MustParseDate(baseDay))
			signature := s.signature()
			t.Logf("%s: %d cases of %s on each of %d days, %d different answers", q.name, v.cases, s.sizeText(), len(v.days), len(v.answers))
			if *update {
				if !slices.Equal(frozen(t, digestFile, q.name), now) {
					freeze(t, digestFile, q.name, now)
					v.save(t, q.name, signature)
				}
				return
			}
			if slices.Equal(frozen(t, digestFile, q.name), now) {
				return
			}
			t.Error("the answers are not those that were frozen; if the law is to be answered so, see the package documentation\n" + q.difference(t, v, signature))
		})
	}
}

// difference says how answers differ from those that were frozen.
func (q *question) difference(t *testing.T, now *vector, signature string) string {
	t.Helper()
	was, of := load(t, q.name)
	switch {
	case was == nil:
		return "there were none before"
	case of != signature:
		return "the facts or their values are others than those of the answers that were frozen"
	case !slices.Equal(was.days, now.days) || was.cases != now.cases:
		return "the days or the cases are others than those of the answers that were frozen"
	}
	var b strings.Builder
	count := 0
	for d, text := range now.days {
		day := retention.MustParseDate(text)
		c, s := 0, q.space(day)
		s.cases(few.spread, few.around, s.read(bases(t, q.name)), func(digits []uint16) {
			at := d*now.cases + c
			before, after := was.answers[was.at[at]], now.answers[now.at[at]]
			c++
			if before == after {
				return
			}
			if count++; count <= *explain {
				fmt.Fprintf(&b, "on %s: %s\n\twas %s\n\tis  %s\n", text, s.words(digits), before, after)
			}
		})
	}
	return fmt.Sprintf("%d of %d answers differ; the first of them:\n%s", count, len(now.at), b.String())
}

// TestNothingElseIsFrozen: the files hold the questions that there are.
func TestNothingElseIsFrozen(t *testing.T) {
	known := map[string]bool{}
	for _, q := range questions() {
		assert.False(t, known[q.name], "%s stands twice", q.name)
		known[q.name] = true
	}
	for _, path := range []string{digestFile, wholeFile, baseFile} {
		for _, line := range lines(t, path) {
			words := strings.Fields(line)
			require.NotEmpty(t, words)
			name := words[0]
			if path != baseFile {
				require.Len(t, words, 4, line)
				name = words[2]
			}
			assert.True(t, known[name], "%s: no question is called %s", path, name)
		}
	}
}

// TestBases: the cases around which the vectors ask are cases of their questions,
// so that nothing in them is passed by. With -rebase they are looked for anew.
func TestBases(t *testing.T) {
	day := retention.MustParseDate(baseDay)
	if *rebase {
		var all []string
		for _, q := range questions() {
			for _, words := range q.climb(day, mostBases) {
				all = append(all, q.name+"\t"+words)
			}
		}
		writeLines(t, baseFile, all)
	}
	for _, q := range questions() {
		s := q.space(day)
		for _, words := range bases(t, q.name) {
			assert.Equal(t, words, s.words(s.digitsOf(words)), q.name)
		}
	}
}

// TestEveryOutcomeIsFrozen: the vectors hold every outcome that the bases were
// found for, of every question at least two kinds of answers.
func TestEveryOutcomeIsFrozen(t *testing.T) {
	for _, q := range questions() {
		v, _ := load(t, q.name)
		require.NotNil(t, v, q.name)
		assert.Greater(t, len(v.answers), 1, q.name)
	}
}

// TestConcurrently: sixteen goroutines that ask every question of the same policies
// at the same time get the answers that one gets. It says most under the race
// detector.
func TestConcurrently(t *testing.T) {
	const goroutines = 16
	day := retention.MustParseDate(baseDay)
	around, alone, spaces := map[string][]string{}, map[string]string{}, map[string]*space{}
	total := 0
	for _, q := range questions() {
		s := q.space(day)
		around[q.name], spaces[q.name] = bases(t, q.name), s
		sum, cases := q.sum(s, day, strided, around[q.name])
		alone[q.name] = sum
		total += cases
	}
	var group sync.WaitGroup
	var differ sync.Map
	for g := range goroutines {
		group.Go(func() {
			list := questions()
			for i := range list {
				q := list[(i+g*len(list)/goroutines)%len(list)] // each begins elsewhere
				if sum, _ := q.sum(spaces[q.name], day, strided, around[q.name]); sum != alone[q.name] {
					differ.Store(q.name, g)
				}
			}
		})
	}
	group.Wait()
	differ.Range(func(name, g any) bool {
		t.Errorf("%v: goroutine %v got other answers", name, g)
		return true
	})
	t.Logf("%d questions, %d cases, in each of %d goroutines", len(alone), total, goroutines)
}
