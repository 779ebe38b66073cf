package privacytest

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Verdict is what a tested system did with an item, or would do, on a day. The
// zero value is not said, which fails every test.
//
// Do not reorder. New values go last.
type Verdict uint8

const (
	_ Verdict = iota
	// Kept: the item is still there.
	Kept
	// Erased: the item is gone.
	Erased
	// CannotSay: the system asks a person, or has too few facts.
	CannotSay
)

// Report is what a tested system says of one item on one day. The zero Report
// says nothing.
type Report struct {
	// Verdict is what it did.
	Verdict Verdict
	// GoneBy is the day by which it says that the item must be gone; zero where
	// it computes none.
	GoneBy retention.Date
}

// System is the tested system: what it does with an item on a day. It must not
// change the item.
type System func(item *privacy.Item, on retention.Date) Report
