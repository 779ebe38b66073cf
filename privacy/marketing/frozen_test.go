package marketing_test

import (
	"flag"
	"testing"

	"github.com/personvern/personvern/internal/rulingtest"
	"github.com/personvern/personvern/privacy/marketing"
)

var update = flag.Bool("update", false, "write testdata anew instead of comparing it")

// No row of a sheet, and nothing that it rests on, changes unseen.
func TestSheetsAreFrozen(t *testing.T) { rulingtest.Frozen(t, marketing.Sheets(), *update) }
