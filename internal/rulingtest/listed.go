package rulingtest

import (
	"iter"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy/ruling"
)

// Listed checks that the sheets are those of the questions that the answers are to,
// in their order, and no others. A question can have a sheet for each of its kinds.
func Listed(t *testing.T, sheets iter.Seq[ruling.Sheet], answers ...ruling.Answer) {
	t.Helper()
	var asked, listed []ruling.Code
	for _, a := range answers {
		asked = append(asked, a.Question())
	}
	seen := map[ruling.Code]bool{}
	for s := range sheets {
		if !seen[s.Question] {
			listed = append(listed, s.Question)
		}
		seen[s.Question] = true
	}
	assert.Equal(t, asked, listed)
}
