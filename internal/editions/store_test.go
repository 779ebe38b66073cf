package editions_test

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	digestFile = "testdata/digests.txt" // of the everyday vectors: digest, day, question, cases
	wholeFile  = "testdata/whole.txt"   // of the whole
	baseFile   = "testdata/bases.txt"   // the cases around which vectors ask: question, case
	answerPath = "testdata/answers"
)

// lines reads a file of lines; one that is not there has none.
func lines(t testing.TB, path string) []string {
	t.Helper()
	text, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return nil
	}
	require.NoError(t, err)
	return strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
}

func writeLines(t testing.TB, path string, lines []string) {
	t.Helper()
	require.NoError(t, os.WriteFile(path, []byte(strings.Join(lines, "\n")+"\n"), 0o600))
}

// bases are the cases that the file lists for a question.
func bases(t testing.TB, question string) (cases []string) {
	t.Helper()
	for _, line := range lines(t, baseFile) {
		if of, words, _ := strings.Cut(line, "\t"); of == question {
			cases = append(cases, words)
		}
	}
	return cases
}

// frozen returns the lines of a file that are about a question, the last word but
// one of each.
func frozen(t testing.TB, path, question string) (of []string) {
	t.Helper()
	for _, line := range lines(t, path) {
		if words := strings.Fields(line); len(words) == 4 && words[2] == question {
			of = append(of, line)
		}
	}
	return of
}

// freeze puts the lines about a question into a file.
func freeze(t testing.TB, path, question string, of []string) {
	t.Helper()
	kept := slices.DeleteFunc(lines(t, path), func(line string) bool {
		words := strings.Fields(line)
		return len(words) != 4 || words[2] == question
	})
	kept = append(kept, of...)
	slices.SortFunc(kept, func(a, b string) int {
		x, y := strings.Fields(a), strings.Fields(b)
		return strings.Compare(x[2]+x[1], y[2]+y[1])
	})
	writeLines(t, path, kept)
}

// lineOf is a line of a file of digests.
func lineOf(sum, day, question string, cases int) string {
	return fmt.Sprintf("%s  %s  %s  %d", sum, day, question, cases)
}

func answerFile(question string) string { return filepath.Join(answerPath, question+".gz") }

// save writes the answers of a vector, packed.
func (v *vector) save(t testing.TB, question, signature string) {
	t.Helper()
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	require.NoError(t, err)
	fmt.Fprintf(z, "%s\n%s\n%d %d\n", signature, strings.Join(v.days, " "), v.cases, len(v.answers))
	for _, a := range v.answers {
		fmt.Fprintln(z, a)
	}
	// The answers to one case on all days stand together: they are mostly one.
	var place []byte
	for c := range v.cases {
		for d := range v.days {
			place = binary.AppendUvarint(place[:0], uint64(v.at[d*v.cases+c]))
			_, err = z.Write(place)
			require.NoError(t, err)
		}
	}
	require.NoError(t, z.Close())
	require.NoError(t, os.MkdirAll(answerPath, 0o750))
	require.NoError(t, os.WriteFile(answerFile(question), b.Bytes(), 0o600))
}

// load reads what save wrote.
func load(t testing.TB, question string) (v *vector, signature string) {
	t.Helper()
	packed, err := os.ReadFile(answerFile(question))
	if os.IsNotExist(err) {
		return nil, ""
	}
	require.NoError(t, err)
	z, err := gzip.NewReader(bytes.NewReader(packed))
	require.NoError(t, err)
	r := bufio.NewReader(z)
	line := func() string {
		text, err := r.ReadString('\n')
		require.NoError(t, err)
		return strings.TrimSuffix(text, "\n")
	}
	v = &vector{}
	signature = line()
	v.days = strings.Fields(line())
	var answers int
	_, err = fmt.Sscan(line(), &v.cases, &answers)
	require.NoError(t, err)
	for range answers {
		v.answers = append(v.answers, line())
	}
	v.at = make([]uint32, v.cases*len(v.days))
	for c := range v.cases {
		for d := range v.days {
			place, err := binary.ReadUvarint(r)
			if err != nil || place >= uint64(answers) {
				require.Fail(t, "not what was saved", "%s: %v", question, err)
			}
			v.at[d*v.cases+c] = uint32(place)
		}
	}
	_, err = r.ReadByte()
	require.ErrorIs(t, err, io.EOF)
	return v, signature
}
