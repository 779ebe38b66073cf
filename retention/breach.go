package retention

import "time"

// breachNotice is the time for telling the authority of a breach: GDPR
// Art. 33(1).
const breachNotice = 72 * time.Hour

// BreachNotice is the last moment for notifying the supervisory authority of a
// personal data breach of which the controller became aware at a moment (GDPR
// Art. 33(1)), read twice. Safe is 72 hours later. Outer leaves out the hour in
// which the controller became aware, as Reg. 1182/71 Art. 3(1) does: 72 hours
// from the next full hour. Hours are elapsed hours, so the clock changes in
// spring and autumn neither shorten nor lengthen the time, and full hours are
// those of UTC, which are those of every zone with a whole number of hours.
// Weekends and holidays count.
//
// Both results are in the location of aware. The zero time gives zero times.
func BreachNotice(aware time.Time) (safe, outer time.Time) {
	if aware.IsZero() {
		return time.Time{}, time.Time{}
	}
	aware = aware.Round(0) // a monotonic reading says nothing about a deadline
	return aware.Add(breachNotice), aware.Truncate(time.Hour).Add(time.Hour + breachNotice)
}
