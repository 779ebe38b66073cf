package transfer_test

import (
	"testing"

	"github.com/personvern/personvern/internal/rulingtest"
	"github.com/personvern/personvern/privacy/transfer"
	"github.com/personvern/personvern/retention"
)

// The list has the questions that the functions ask, and no other.
func TestSheetsAreListed(t *testing.T) {
	rulingtest.Listed(t, transfer.Sheets(),
		transfer.MayTransfer(transfer.Transfer{}, retention.Date{}),
	)
}
