//go:build oracle

package oracle_test

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the answers of the programs into golden")

// solver is the path of clingo. Without it this fails: what was not made anew
// was not compared.
func solver(t testing.TB) string {
	t.Helper()
	path, err := exec.LookPath("clingo")
	require.NoError(t, err, "clingo is not installed; on Debian: apt-get install gringo")
	return path
}

// solve runs a program and returns a letter for each case and question, or an
// error that says which case has no answer or more than one.
func solve(path string, m *model, source string) (map[string][]byte, error) {
	var program strings.Builder
	program.WriteString(source)
	program.WriteString("\nbad(Q) :- question(Q), #count { V : verdict(Q, V) } != 1.\n#show verdict/2.\n#show bad/1.\n")
	for _, f := range m.facts {
		fmt.Fprintf(&program, "#show %s/1.\n", f.name)
	}
	cmd := exec.Command(path, "--outf=0", "-V0", "--warn=none", "0", "-")
	cmd.Stdin = strings.NewReader(program.String())
	var faults bytes.Buffer
	cmd.Stderr = &faults
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	vectors, err := pack(out, m)
	if err != nil {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		return nil, err
	}
	_ = cmd.Wait() // its exit code says "satisfiable" and such
	if faults.Len() > 0 {
		return nil, fmt.Errorf("%s: %s", m.name, faults.String())
	}
	return vectors, nil
}

func pack(out io.Reader, m *model) (map[string][]byte, error) {
	vectors := map[string][]byte{}
	type place struct{ weight int }
	weights := map[string]place{}
	weight := 1
	for i := len(m.facts) - 1; i >= 0; i-- {
		for v, value := range m.facts[i].values {
			weights[m.facts[i].name+"("+value+")"] = place{v * weight}
		}
		weight *= len(m.facts[i].values)
	}
	type answer struct {
		vector []byte
		letter byte
	}
	answers := map[string]answer{}
	for _, q := range m.questions {
		vectors[q] = make([]byte, m.size())
		for word, letter := range letters {
			answers["verdict("+q+","+word+")"] = answer{vectors[q], letter}
		}
	}
	lines := bufio.NewScanner(out)
	lines.Buffer(make([]byte, 1<<16), 1<<20)
	seen := 0
	given := make([]answer, 0, len(m.questions))
	for lines.Scan() {
		line := lines.Bytes()
		if len(line) == 0 || bytes.Equal(line, []byte("SATISFIABLE")) {
			continue
		}
		number, chosen := 0, 0
		given = given[:0]
		for len(line) > 0 {
			word := line
			if end := bytes.IndexByte(line, ' '); end >= 0 {
				word, line = line[:end], line[end+1:]
			} else {
				line = nil
			}
			if p, ok := weights[string(word)]; ok {
				number += p.weight
				chosen++
			} else if a, ok := answers[string(word)]; ok {
				given = append(given, a)
			} else {
				return nil, fmt.Errorf("%s: %s in %s", m.name, word, lines.Text())
			}
		}
		if chosen != len(m.facts) || len(given) != len(m.questions) {
			return nil, fmt.Errorf("%s: not one answer to each question in %s", m.name, lines.Text())
		}
		for _, a := range given {
			a.vector[number] = a.letter
		}
		seen++
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	if seen != m.size() {
		return nil, fmt.Errorf("%s: %d cases instead of %d", m.name, seen, m.size())
	}
	return vectors, nil
}

// TestClingo makes every answer anew, and wants the same bytes.
func TestClingo(t *testing.T) {
	path := solver(t)
	for _, name := range modelNames(t) {
		t.Run(name, func(t *testing.T) {
			m := readModel(t, name)
			vectors, err := solve(path, m, m.source)
			require.NoError(t, err)
			for _, q := range m.questions {
				if *update {
					var packed bytes.Buffer
					w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
					require.NoError(t, err)
					_, err = w.Write(vectors[q])
					require.NoError(t, err)
					require.NoError(t, w.Close())
					require.NoError(t, os.WriteFile(goldenPath(m, q), packed.Bytes(), 0o644))
				}
				require.True(t, bytes.Equal(golden(t, m, q), vectors[q]), "%s %s: the program does not give the answers in golden", name, q)
			}
		})
	}
	if *update {
		require.NoError(t, os.WriteFile(digestFile, []byte(digests(t)), 0o644))
	}
}

// TestEveryRuleMatters removes each rule in turn: the answers must change, or a
// case be left without one.
func TestEveryRuleMatters(t *testing.T) {
	path := solver(t)
	total := 0
	for _, name := range modelNames(t) {
		t.Run(name, func(t *testing.T) {
			m := readModel(t, name)
			want, err := solve(path, m, m.source)
			require.NoError(t, err)
			lines := strings.Split(m.source, "\n")
			for _, r := range m.rules {
				kept := lines[r.line-1]
				lines[r.line-1] = ""
				got, err := solve(path, m, strings.Join(lines, "\n"))
				lines[r.line-1] = kept
				changed := err != nil
				for q := range want {
					changed = changed || !bytes.Equal(want[q], got[q])
				}
				assert.True(t, changed, "%s.lp:%d: without it nothing changes: %s", name, r.line, r.text)
				total++
			}
		})
	}
	t.Logf("%d rules removed in turn", total)
}
