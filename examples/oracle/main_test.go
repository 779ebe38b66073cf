package main

import (
	"encoding/xml"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/policyfile"
	"github.com/personvern/personvern/privacy/privacytest"
)

// The library is right about its own cases.
func TestOwnCasesAreGreen(t *testing.T) {
	var out, problems strings.Builder
	require.Zero(t, run(&out, &problems, nil), out.String())
	assert.Empty(t, problems.String())
	assert.Contains(t, out.String(), "DC-34")
	assert.NotContains(t, out.String(), "WRONG")
	assert.True(t, strings.HasSuffix(out.String(), " asked, 0 not said, 0 wrong\n"))
}

// Each known mistake is found, by number and by name.
func TestMutantsAreRed(t *testing.T) {
	n := 0
	for d := range privacytest.AllDefects() {
		n++
		var out, problems strings.Builder
		assert.Equal(t, 1, run(&out, &problems, []string{"-mutant", strconv.Itoa(n), "-failures"}), "%s", d)
		byName := new(strings.Builder)
		assert.Equal(t, 1, run(byName, &problems, []string{"-mutant", d.String(), "-failures"}), "%s", d)
		assert.Equal(t, out.String(), byName.String(), "%s", d)
		assert.Contains(t, out.String(), "WRONG", "%s", d)
		assert.NotContains(t, out.String(), "  ok", "%s: only what is wrong is asked for", d)
		assert.Empty(t, problems.String(), "%s", d)
	}
	assert.Equal(t, 27, n)
}

func TestFiles(t *testing.T) {
	folder := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(folder, name)
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		return path
	}
	const made = `{"cases":[{"ask":{"clock":{"request":{"kind":"access","identified":"yes","received":"2025-03-05"}}},` +
		`"id":"ours","on":"2025-03-05","want":{"says":["answer-by DAY"]}}],"schema":1}`
	right := file("right.json", strings.Replace(made, "DAY", "2025-04-07", 1))
	wrong := file("wrong.json", strings.Replace(made, "DAY", "2025-04-04", 1))
	broken := file("broken.json", `{"cases":[],"schema":1,"schema":1}`)
	for _, tt := range []struct {
		reason string
		args   []string
		status int
		out    string
	}{
		{"a file of one's own", []string{right}, 0, "answer-by 2025-04-07"},
		{"a case that the library answers otherwise", []string{right, wrong}, 1, "got answer-by 2025-04-07, want answer-by 2025-04-04"},
		{"a file that is none", []string{broken}, 2, "duplicate-key"},
		{"no such file", []string{filepath.Join(folder, "none.json")}, 2, "none.json"},
		{"a mutant that there is none of", []string{"-mutant", "28"}, 2, "no such mutant"},
		{"a flag that there is none of", []string{"-nothing"}, 2, "not defined"},
		{"results that cannot be written", []string{"-junit", folder, right}, 2, "is a directory"},
		{"the list of the mutants", []string{"-mutants"}, 0, "month-is-30-days"},
		{"the schema", []string{"-schema"}, 0, `"$schema"`},
	} {
		var out strings.Builder
		assert.Equal(t, tt.status, run(&out, &out, tt.args), "%s: %s", tt.reason, out.String())
		assert.Contains(t, out.String(), tt.out, tt.reason)
	}
}

// A build server reads the same counts.
func TestJUnit(t *testing.T) {
	path := filepath.Join(t.TempDir(), "results.xml")
	var out strings.Builder
	require.Equal(t, 1, run(&out, &out, []string{"-junit", path, "-mutant", "3"}))
	body, err := os.ReadFile(path)
	require.NoError(t, err)
	var read junitSuites
	require.NoError(t, xml.Unmarshal(body, &read))
	failures, tests := 0, 0
	for _, s := range read.Suites {
		tests += len(s.Cases)
		for _, c := range s.Cases {
			if c.Failure != nil {
				failures++
				assert.Contains(t, c.Failure.Message, "want")
			}
		}
	}
	assert.Equal(t, read.Tests, tests)
	assert.Equal(t, read.Failures, failures)
	assert.Positive(t, failures)
	open := junitOf([]suite{{
		name: "open", cases: []privacytest.Case{{ID: "one"}}, results: privacytest.Results{{Case: "one", Open: true}},
	}})
	assert.Equal(t, 1, open.Suites[0].Skipped)
	assert.Equal(t, "cannot-say", open.Suites[0].Cases[0].Skipped.Message)
	assert.Equal(t, "open", mark(privacytest.Result{Open: true}))
}

// A case may name a policy of the host's own, read from a policy file.
func TestOwnPolicy(t *testing.T) {
	folder := t.TempDir()
	file := func(name string, text []byte) string {
		path := filepath.Join(folder, name)
		require.NoError(t, os.WriteFile(path, text, 0o600))
		return path
	}
	text, err := policyfile.Format(axactor.Policy())
	require.NoError(t, err)
	policy := file("policy.json", text)
	cases := file("cases.json", []byte(`{"cases":[{"ask":{"requires-erasure":{"item":{"holds":[],"key":"n-1","of":"call_note",`+
		`"uses":[{"dates":{"case-closed":"2023-05-17"},"for":"collection-3pc","objection":{"received":"not-yet"}}]}}},`+
		`"id":"ours","on":"2026-05-18","policy":{"named":"ours"},`+
		`"tables":[{"about":"debtor","for":["collection-3pc"],"kinds":"call-note","name":"call_note"}],"want":{"outcomes":["required"]}}],"schema":1}`))
	for _, tt := range []struct {
		reason, policy string
		status         int
	}{
		{"the policy is known by its name", "ours=" + policy, 0},
		{"another name", "theirs=" + policy, 2},
		{"no name", policy, 2},
		{"no file", "ours=" + policy + "x", 2},
		{"no policy", "ours=" + cases, 2},
	} {
		var out, problems strings.Builder
		assert.Equal(t, tt.status, run(&out, &problems, []string{"-policy", tt.policy, cases}), "%s: %s%s", tt.reason, out.String(), problems.String())
	}
}
