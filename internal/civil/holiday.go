package civil

import "time"

// Easter is the number of Easter Sunday in a year from 1 to 9999 by the
// Gregorian reckoning (the tables of the bull Inter gravissimas of 1582, in the
// integer form that Nature 13 (1876) p. 487 printed from an anonymous
// correspondent), 0 in any other year.
func Easter(year int) int32 {
	if year < 1 || year > 9999 {
		return 0
	}
	y := uint32(year)
	golden, century, rest := y%19, y/100, y%100
	epact := (19*golden + century - century/4 - (century-(century+8)/25+1)/3 + 15) % 30
	weekday := (32 + 2*(century%4) + 2*(rest/4) - epact - rest%4) % 7
	late := (golden + 11*epact + 22*weekday) / 451
	n, _ := NumOf(year, time.March, 22)
	return n + int32(epact+weekday) - int32(7*late)
}

// weekday is the day of the week of a day number: 0001-01-01 is a Monday.
func weekday(n int32) time.Weekday { return time.Weekday(uint32(n) % 7) }

// Holiday reports whether a day is a public holiday in Norway by the law now in
// force, asked of any year: Sundays, 1 January, Maundy Thursday, Good Friday,
// Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday, 25 and
// 26 December (LOV-1995-02-24-12 § 2), and 1 and 17 May, which stand on a level
// with Sundays (LOV-1947-04-26-1 § 1). 24 and 31 December are not holidays.
func Holiday(n int32) bool {
	if uint32(n-MinNum) >= MaxNum {
		return false
	}
	w := weekday(n)
	if w == time.Sunday {
		return true
	}
	year, month, day := Ymd(n)
	switch month {
	case time.January:
		return day == 1
	case time.March, time.April, time.May, time.June:
		if month == time.May && (day == 1 || day == 17) {
			return true
		}
		// The movable days that are no Sundays fall on these weekdays, so
		// most days need no Easter.
		switch w {
		case time.Monday:
			since := n - Easter(year)
			return since == 1 || since == 50
		case time.Thursday:
			since := n - Easter(year)
			return since == -3 || since == 39
		case time.Friday:
			return n-Easter(year) == -2
		}
	case time.December:
		return day == 25 || day == 26
	}
	return false
}

// WorkingDay reports whether a day is neither a Saturday nor a public holiday
// in Norway (the days that Regulation (EEC, Euratom) No 1182/71 Art. 2(2)
// leaves).
func WorkingDay(n int32) bool {
	return uint32(n-MinNum) < MaxNum && weekday(n) != time.Saturday && !Holiday(n)
}

// RollNum is the first working day on or after a day. A number that is no day
// is returned unchanged.
func RollNum(n int32) int32 {
	if uint32(n-MinNum) >= MaxNum {
		return n
	}
	for !WorkingDay(n) {
		n++ // the calendar ends on a working day, Friday 9999-12-31
	}
	return n
}
