package axactor_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The first question of the front page, and its answer.
func Example_frontPage() {
	policy := axactor.Policy()
	notes := policy.MustDataset(privacy.DatasetSpec{ // once per table
		Name:  "call_note",
		About: subjects.CategoriesOf(subjects.Debtor),
		Kinds: subjects.KindsOf(subjects.CallNote),
		For:   []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	item := privacy.Item{ // for each row: what happened
		Of:    notes,
		Holds: privacy.AllHolds(), // none, and we looked
		Uses: []privacy.Use{{
			For:       axactor.ThirdPartyCollection,
			Dates:     retention.Dates{CaseClosed: retention.On(retention.MustParseDate("2023-05-17"))},
			Objection: privacy.NoObjection(),
		}},
	}
	decision := policy.RequiresErasure(&item, retention.MustParseDate("2026-11-23"))
	fmt.Println(decision.Outcome(), decision.Deadline().State, "last day", decision.Deadline().LastDay)
	for reason := range decision.Reasons() {
		for p := range reason.Provisions() {
			fmt.Println(reason.Code, p.Cite(law.English))
		}
	}
	// Output:
	// required overdue last day 2026-05-17
	// purpose-ended Article 17(1)(a) GDPR
	// purpose-ended Article 5(1)(e) GDPR
}

// The front page shows the program above and what it prints, to the letter.
func TestFrontPageIsTrue(t *testing.T) {
	page, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	source, err := os.ReadFile("readme_test.go")
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(source), "func Example_frontPage() {\n")
	require.True(t, ok)
	program, rest, ok := strings.Cut(rest, "\t// Output:\n")
	require.True(t, ok)
	prints, _, ok := strings.Cut(rest, "}\n")
	require.True(t, ok)
	unindent := func(text, by string) string {
		var b strings.Builder
		for line := range strings.Lines(text) {
			b.WriteString(strings.TrimPrefix(line, by))
		}
		return b.String()
	}
	assert.Contains(t, string(page), "```go\n"+unindent(program, "\t")+"```\n")
	assert.Contains(t, string(page), "```\n"+unindent(prints, "\t// ")+"```\n")
}
