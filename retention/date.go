package retention

import (
	"time"

	"github.com/personvern/personvern/internal/civil"
)

// Date is one day of the Gregorian calendar, from 0001-01-01 to 9999-12-31,
// without a time of day and without a zone: the unit in which the law counts
// everything here but the hours after a breach.
//
// The zero Date means that no day was said. It is neither before nor after any
// day, and arithmetic on it gives the zero Date again. Dates are comparable with
// ==. Their text form is YYYY-MM-DD, such as "2026-03-10", and the empty text
// for the zero Date.
type Date = civil.Date

// NewDate is the day with this year (1 to 9999), month and day of the month. It
// reports false, and gives the zero Date, for days the calendar does not have,
// such as 29 February 2027.
func NewDate(year int, month time.Month, day int) (Date, bool) { return civil.New(year, month, day) }

// ParseDate reads a day written YYYY-MM-DD, such as "2026-03-10", and nothing
// else.
func ParseDate(text string) (Date, error) { return civil.Parse(text) }

// MustParseDate is ParseDate for hard-coded strings. It panics if text is not a
// day.
func MustParseDate(text string) Date { return civil.MustParse(text) }

// DateIn is the day that a clock in the zone shows at the instant t. No instant
// becomes a day without a zone: 23:30 in UTC on 31 December is next year in
// Oslo, and a rule that counts from the end of the year would answer a year
// later. The zero time, a nil zone, and years outside 1 to 9999 give the zero
// Date.
func DateIn(t time.Time, zone *time.Location) Date { return civil.In(t, zone) }
