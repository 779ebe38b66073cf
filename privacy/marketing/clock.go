package marketing

import "github.com/personvern/personvern/privacy"

// Clock is a time of day as a clock in Norway shows it, to the second. The zero
// Clock says no time; midnight is ClockAt(0, 0, 0). Values are comparable with
// ==.
type Clock struct{ second uint32 } // of the day, counted from 1

// ClockAt is the time of day with that hour (0 to 23), minute and second (0 to
// 59). Any other numbers give the zero Clock.
func ClockAt(hour, minute, second int) Clock {
	if hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 {
		return Clock{}
	}
	return Clock{uint32(3600*hour+60*minute+second) + 1}
}

// IsZero reports whether c says no time.
func (c Clock) IsZero() bool { return c == Clock{} }

// Equal reports whether the two are the same; it is == for go-cmp.
func (c Clock) Equal(other Clock) bool { return c == other }

// The hours in which a consumer may be called: not before the one, and not after
// the other (markedsføringsloven § 14 first paragraph).
var firstHour, lastHour = ClockAt(9, 0, 0), ClockAt(21, 0, 0)

// isCallingHour reports whether the time is within the hours.
func (c Clock) isCallingHour() privacy.Fact {
	switch {
	case c.IsZero():
		return privacy.Unknown
	case c.second < firstHour.second || c.second > lastHour.second:
		return privacy.No
	}
	return privacy.Yes
}
