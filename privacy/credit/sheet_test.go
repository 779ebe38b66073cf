package credit

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy/ruling"
)

// pinned are all codes: the public contract. One is added, never changed.
const pinned = `
may-report may-use requires-entry-removal requires-entry-erasure requires-notice may-score may-release requires-copy may-release-debt-data
requires-debt-erasure requires-model-erasure

not-asked earlier-law special-category offence earlier-request not-listed legal-step-month demand-month claim-disputed court-deadline
claim-settled changed-at-source four-years further-four-years further-years-our-reading left-register negotiation-over negotiation-year
settlement-over notice-period archive-ten-years archive-unnecessary about-legal-person sole-trader-is-person kind-exempt
notice-in-enforcement not-about-company no-need no-unique-hit direct-search monitors-person not-public frozen freeze-leaves-out
copy-sent-before solvency-use secrecy-lifted recipient-not-listed purpose-not-listed passed-on debt-outstanding credit-line-open
model-in-work kept-for-supervision

day licence kind listed party legal-step-sent plan-broken plan-resumed demand-sent objection manifestly-unfounded enforcement-basis
pay-by settled registered unenforceable new-step-taken changed register-left opened ended notice-sent notice-received
notice-given-in-enforcement archive-needs about-another about-leader first-accounts recipient need unique-hit searches-directly
monitoring public-source freeze statutory-risk got-before solvency holder application payout-check model-building on-request
other-ground repaid line-closed received validated supervision

register-as-one report-changes send-notice in-writing without-charge send-copy delete-or-archive follow-source erase-unlawful
erase-or-anonymise keep-to-yourself erase-debt`

// TestCodes reads the constants themselves, so that none escapes its pin.
func TestCodes(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "code.go", nil, 0)
	require.NoError(t, err)
	var got []string
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			text, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			require.NoError(t, err)
			got = append(got, text)
		}
		return true
	})
	assert.ElementsMatch(t, strings.Fields(pinned), got)
	assert.Len(t, slices.Compact(slices.Sorted(slices.Values(got))), len(got), "no code means two things")
}

// What the sheets are made of is whole: every test and obligation rests on law
// that can be cited, every fact has a name, and there is room.
func TestSheets(t *testing.T) {
	codes := map[ruling.Code]bool{}
	add := func(c ruling.Code) {
		assert.NotEmpty(t, c)
		assert.False(t, codes[c], c)
		codes[c] = true
	}
	cited := func(c ruling.Code, provisions []law.Provision) {
		assert.NotEmpty(t, provisions, c)
		for _, p := range provisions {
			_, known := law.Lookup(p)
			assert.True(t, known && p.Cite(law.Bokmal) != "", c)
		}
	}
	for i, test := range tests {
		add(test.Code)
		if i != notAsked {
			cited(test.Code, test.Law)
		}
	}
	for _, f := range facts {
		add(f)
	}
	for _, o := range obligations {
		add(o.Code)
		cited(o.Code, o.Law)
	}
	assert.LessOrEqual(t, len(tests), 64)
	assert.LessOrEqual(t, numFacts+4, 64, "facts, and the marks of atoms")
	assert.Len(t, facts, numFacts)
	for _, s := range []*ruling.Sheet{
		&mayReport, &mayUse, &requiresRemoval, &requiresErasure, &requiresNotice, &mayScore, &mayRelease, &requiresCopy,
		&mayReleaseDebtData, &requiresDebtErasure, &requiresModelErasure,
	} {
		add(s.Question)
		assert.NotEqual(t, s.Met, s.Failed)
	}
	assert.Len(t, strings.Fields(pinned), len(slices.Collect(maps.Keys(codes))))
	assert.True(t, useOfEntry.Law == credits("21") && storageOfEntry.Law == credits("25"), "the maxima are those of package retention")
	assert.Equal(t, "2022-07-01", act.From.String())
}
