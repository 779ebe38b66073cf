package claims_test

import (
	"testing"

	"github.com/personvern/personvern/internal/rulingtest"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/retention"
)

// The list has the questions that the functions ask, and no other.
func TestSheetsAreListed(t *testing.T) {
	rulingtest.Listed(t, claims.Sheets(),
		claims.MayClaim(claims.Claim{}, retention.Date{}),
		claims.MaySendDemand(claims.Collection{}, retention.Date{}),
		claims.MayGoToCourt(claims.Collection{}, retention.Date{}),
		claims.MayEnforce(claims.Collection{}, retention.Date{}),
		claims.RequiresReport(claims.Withholding{}, retention.Date{}),
		claims.RequiresClosing(claims.Case{}, retention.Date{}),
		claims.RequiresAccount(claims.Case{}, retention.Date{}),
		claims.MayTransferClaim(claims.Sale{}, retention.Date{}),
		claims.RequiresSellerToStop(claims.Sale{}, retention.Date{}),
		claims.RequiresBuyerToInform(claims.Sale{}, retention.Date{}),
		claims.MayTell(claims.Telling{}, retention.Date{}),
		claims.RequiresKeepingFile(claims.CustomerFile{}, retention.Date{}),
		claims.RequiresErasingFile(claims.CustomerFile{}, retention.Date{}),
	)
}
