// Package civil is the calendar of this module: days, months and years in the
// law's sense, and the public holidays of Norway.
//
// A [Date] is a day of the Gregorian calendar, held as its number: 1 is
// 0001-01-01. There is no time of day and no zone in it, so comparing, sorting
// and subtracting days is comparing, sorting and subtracting integers. The zero
// Date is no day and means that nothing was said.
//
// # Months
//
// A month later is the same day of the month, or the last day of a month that
// is too short (Regulation (EEC, Euratom) No 1182/71 Art. 3(2)(c)). The standard
// library counts on into the next month instead, and so misses the deadlines
// that the law sets. The clamp applies once, to the result.
//
// Two facts follow that callers build on. Adding months never changes the order
// of two days, so the latest day from which a deadline has passed divides all
// days into two runs. And the calendar repeats after 4800 months, so a claim
// about all days can be settled by looking at those.
//
// # Two forms
//
// Package retention exports Date under its own name, so the methods of Date are
// the API that users see. The functions on day numbers are for this module: loops
// over many days keep int32 columns and never build a Date. They treat any number
// outside [MinNum] to [MaxNum] as a mark of the caller, such as "not yet", and
// hand it back unchanged.
//
// # Ends of the calendar
//
// Years run from 1 to 9999, as YYYY-MM-DD can write them. Arithmetic stops at the
// first and the last day and never wraps.
package civil
