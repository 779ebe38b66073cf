package claims

import (
	"iter"

	"github.com/personvern/personvern/privacy/ruling"
)

// Sheets yields what every question of this package asks, those on cases under each
// of the two acts: see [ActOn].
func Sheets() iter.Seq[ruling.Sheet] {
	return ruling.Copies(
		&mayClaim,
		&collecting[demanding][0], &collecting[demanding][1], &collecting[suing][0], &collecting[suing][1], &collecting[enforcing][0], &collecting[enforcing][1],
		&requiresReport, &requiresClosing1988, &requiresClosing2026, &requiresAccount1988, &requiresAccount2026,
		&mayTransfer, &requiresSellerToStop, &requiresBuyerToInform, &mayTell, &requiresKeepingFile, &requiresErasingFile,
	)
}
