package recruiting_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// TestSheetsAreListed: the list has the questions that the functions ask, and no
// other.
func TestSheetsAreListed(t *testing.T) {
	var none retention.Date
	var asked, listed []ruling.Code
	for _, a := range []ruling.Answer{
		recruiting.MayCollect(recruiting.Inquiry{}, none),
		recruiting.RequiresRemoval(recruiting.Volunteered{}, none),
		recruiting.RequiresListing(recruiting.Listing{}, none),
		recruiting.RequiresQualifications(recruiting.Demand{}, none),
	} {
		asked = append(asked, a.Question())
	}
	seen := map[ruling.Code]bool{}
	for s := range recruiting.Sheets() {
		if !seen[s.Question] {
			listed = append(listed, s.Question)
		}
		seen[s.Question] = true
	}
	assert.Equal(t, asked, listed)
}
