package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/review"
	"github.com/personvern/personvern/retention"
)

func output(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(&out, args))
	return out.String()
}

// TestReport compares the whole report with the one that was read and kept.
func TestReport(t *testing.T) {
	for file, args := range map[string][]string{
		"testdata/notice.txt":    {"-on", "2026-11-23"},
		"testdata/completed.txt": {"-on", "2026-11-23", "-completed"},
	} {
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Empty(t, cmp.Diff(strings.Split(string(want), "\n"), strings.Split(output(t, args...), "\n")), file)
	}
}

// TestGravestFirst shows how the report begins.
func TestGravestFirst(t *testing.T) {
	const want = `axactor-no 2026-1 on 2026-11-23: 222 findings

CRITICAL: people lose a right, or nothing allows what is done

  Special categories are processed under words wider than the law's
    condition-loosened; to mend: reword
    rests on Article 9(2) GDPR
    - N-56 (Særskilte kategorier)
    - N-57 (Særskilte kategorier)
`
	assert.True(t, strings.HasPrefix(output(t, "-on", "2026-11-23"), want))
}

// TestUnverifiedLawIsMarked: kredittopplysningsforskriften was not read.
func TestUnverifiedLawIsMarked(t *testing.T) {
	assert.Equal(t, 1, strings.Count(output(t), "(not all of it read)"))
}

// TestDay: employers are recipients like others until 2026.
func TestDay(t *testing.T) {
	assert.NotContains(t, output(t, "-on", "2025-12-31"), "recipient-closed")
	assert.Contains(t, output(t, "-on", "2026-01-01"), "recipient-closed")
	assert.Equal(t, output(t), output(t, "-on", law.AsOf().String()), "without a day: the one up to which the law is followed")
}

// TestJSON: the same findings, to the last.
func TestJSON(t *testing.T) {
	text := output(t, "-json", "-on", "2026-11-23")
	const first = `{
	"policy": "axactor-no",
	"version": "2026-1",
	"on": "2026-11-23",
	"findings": [
		{
			"code": "condition-loosened",
			"severity": "critical",
			"statement": "N-56",
			"law": [
				"gdpr:9(2)"
			],
			"cited": [
				"Article 9(2) GDPR"
			],
			"verified": true,
			"mend": "reword"
		},
`
	assert.True(t, strings.HasPrefix(text, first), text[:min(len(text), 600)])
	var read struct{ Findings []entry }
	require.NoError(t, json.Unmarshal([]byte(text), &read))
	on, err := retention.ParseDate("2026-11-23")
	require.NoError(t, err)
	found := review.Of(axactor.Policy(), on)
	require.Len(t, read.Findings, len(found))
	for i, f := range found {
		e := read.Findings[i]
		assert.Equal(t, f.Code, e.Code)
		assert.Equal(t, f.Severity(), e.Severity)
		assert.Equal(t, f.Mend(), e.Mend)
		assert.Equal(t, f.Activity, e.Activity)
		assert.Equal(t, f.Statement, e.Statement)
		assert.Equal(t, f.Rule, e.Rule)
		assert.Equal(t, f.Missing.String(), e.Missing)
		assert.Equal(t, f.Open.String(), e.Open)
		assert.Equal(t, f.IsVerified(), e.Verified)
		assert.Equal(t, cited(f), e.Cited)
		assert.Len(t, e.Law, len(e.Cited))
	}
}

func TestEveryFindingHasATitle(t *testing.T) {
	for c := range review.AllCodes() {
		assert.NotEmpty(t, titles[c], c)
	}
	for s := review.Critical; s.IsValid(); s++ {
		assert.NotEmpty(t, heading[s], s)
	}
}

func TestPolicyAsAWhole(t *testing.T) {
	assert.Equal(t, "the policy", place(review.Finding{Code: review.BackupsNotBounded}, nil))
}

// broken is a writer that fails.
type broken struct{}

var errBroken = errors.New("broken")

func (broken) Write([]byte) (int, error) { return 0, errBroken }

func TestErrors(t *testing.T) {
	require.Error(t, run(&bytes.Buffer{}, []string{"-on", "yesterday"}))
	require.Error(t, run(&bytes.Buffer{}, []string{"-no-such-flag"}))
	require.ErrorIs(t, run(broken{}, nil), errBroken)
	require.ErrorIs(t, run(broken{}, []string{"-json"}), errBroken)
}
