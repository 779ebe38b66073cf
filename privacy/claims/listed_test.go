package claims_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// TestSheetsAreListed: the list has the questions that the functions ask, and no
// other.
func TestSheetsAreListed(t *testing.T) {
	var none retention.Date
	var asked, listed []ruling.Code
	for _, a := range []ruling.Answer{
		claims.MayClaim(claims.Claim{}, none),
		claims.MaySendDemand(claims.Collection{}, none),
		claims.MayGoToCourt(claims.Collection{}, none),
		claims.MayEnforce(claims.Collection{}, none),
		claims.RequiresReport(claims.Withholding{}, none),
		claims.RequiresClosing(claims.Case{}, none),
		claims.RequiresAccount(claims.Case{}, none),
		claims.MayTransferClaim(claims.Sale{}, none),
		claims.RequiresSellerToStop(claims.Sale{}, none),
		claims.RequiresBuyerToInform(claims.Sale{}, none),
		claims.MayTell(claims.Telling{}, none),
		claims.RequiresKeepingFile(claims.CustomerFile{}, none),
		claims.RequiresErasingFile(claims.CustomerFile{}, none),
	} {
		asked = append(asked, a.Question())
	}
	seen := map[ruling.Code]bool{}
	for s := range claims.Sheets() {
		if !seen[s.Question] {
			listed = append(listed, s.Question)
		}
		seen[s.Question] = true
	}
	assert.Equal(t, asked, listed)
}
