package civil

import "time"

// The calendar ends where four digits of a year end. Numbers outside
// MinNum..MaxNum are no days: 0 is the zero Date, and callers may use others
// as marks of their own, since the arithmetic hands them back unchanged.
const (
	// MinNum is the number of 0001-01-01.
	MinNum = 1
	// MaxNum is the number of 9999-12-31.
	MaxNum = 3652059
)

// The conversions below count years from 1 March, so that the leap day is the
// last day of its year, and let a straight line find the month in it: Neri and
// Schneider, Euclidean affine functions and their application to calendar
// algorithms, Software: Practice and Experience 53 (2023) 937-970. Unlike theirs
// they first put back the leap days that centuries leave out, so that one product
// has the whole year in its upper half and the rest of the year in its lower.
const (
	// marchShift is added to a day number to count days from 0000-03-01.
	marchShift = 305
	// cycleDays are the days of four hundred Gregorian years, and so the quarter
	// days of one hundred.
	cycleDays = 146097
	// perCentury is 2^45 / 146097, rounded up. It divides any number of quarter
	// days of the calendar right, faster than a division that takes any number.
	perCentury = (1<<45)/cycleDays + 1
	// perQuarter is 2^32 / 1461, rounded up, for numbers of quarter days. It
	// finds the right year up to the year 19,700.
	perQuarter = 2939745

	// The line rises by lineMonth in a month and by lineDay in a day. It starts
	// from the fraction of the year, which is late by up to three quarters of a
	// day, depending on where the year stands among four; lineLate makes up for
	// that closely enough. lineYear and lineStart were found by search, and
	// TestEveryDay tries them on every day.
	lineMonth = 1 << 16
	lineDay   = 2141
	lineLate  = 512
	lineYear  = 782250
	lineStart = 1<<32 - 640 // modulo 2^32
)

// march splits the day number n into a year that begins on 1 March, a month of
// it from 0 for March to 11 for February, and a day of the month from 0.
func march(n int32) (year, month, day uint32) {
	quarters := 4*uint32(n+marchShift) + 3
	century := uint32(uint64(quarters) * perCentury >> 45)
	product := perQuarter * uint64(quarters+4*century-century&^3)
	year = uint32(product >> 32)
	line := uint32(lineYear*uint64(uint32(product))>>32) + lineLate*(year&3) + lineStart
	return year, line / lineMonth, line % lineMonth / lineDay
}

// monthTable has, for each month from March, the days of the year before it times 32
// and the last day of it from 0, for February in a common year. It is as long as
// an index of four bits can reach.
var monthTable = [16]uint16{
	0<<5 | 30, 31<<5 | 29, 61<<5 | 30, 92<<5 | 29, 122<<5 | 30, 153<<5 | 30,
	184<<5 | 29, 214<<5 | 30, 245<<5 | 29, 275<<5 | 30, 306<<5 | 30, 337<<5 | 27,
}

const february = 11

// dayOf is the day number of a day that march would split like this. A day
// beyond the end of the month is the last one.
func dayOf(year, month, day uint32) int32 {
	century := year * 5243 >> 19 // year / 100 up to the year 43,698
	entry := uint32(monthTable[month&15])
	if day > entry&31 {
		day = entry & 31
		if month == february && leap(year+1) {
			day++
		}
	}
	return int32(1461*year/4-century+century/4+entry>>5+day) - marchShift
}

// leap reports whether a civil year has a 29 February.
func leap(year uint32) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// lastOf is the last day of a month, from 0, as march counts them.
func lastOf(year, month uint32) uint32 {
	if month == february && leap(year+1) {
		return 28
	}
	return uint32(monthTable[month&15]) & 31
}

// AddMonthsNum is the day with the same day of the month the given number of
// months later, or the last day of that month if it is shorter (Regulation
// (EEC, Euratom) No 1182/71 Art. 3(2)(c); domstolloven § 148). Negative months
// go back by the same rule. The result saturates at the first and the last day
// of the calendar. A number that is no day is returned unchanged.
func AddMonthsNum(n, months int32) int32 {
	if uint32(n-MinNum) >= MaxNum {
		return n
	}
	year, month, day := march(n)
	// Modulo 2^32, where a count before the calendar is one far beyond it.
	count := 12*year + month + uint32(months)
	const first, end = 10, 12*9999 + 10 // January of year 1, January of 10000
	if count-first >= end-first {
		if months < 0 {
			return MinNum
		}
		return MaxNum
	}
	return dayOf(count/12, count%12, day)
}

// Ymd is the year, month and day of the month of a day number, all zero for a
// number that is no day.
func Ymd(n int32) (y int, m time.Month, d int) {
	if uint32(n-MinNum) >= MaxNum {
		return 0, 0, 0
	}
	year, month, day := march(n)
	next := (month + 6) >> 4 // 1 in January and February
	return int(year + next), time.Month(month + 3 - 12*next), int(day) + 1
}

// NumOf is the number of a day of the calendar. It reports false and 0 for
// what is not in it, such as 30 February or the year 10000.
func NumOf(y int, m time.Month, d int) (int32, bool) {
	if y < 1 || y > 9999 || m < time.January || m > time.December || d < 1 || d > 31 {
		return 0, false
	}
	month, day := uint32(m)-3, uint32(d)-1
	previous := month >> 31 // 1 in January and February
	year, month := uint32(y)-previous, month+12*previous
	if day > 27 && day > lastOf(year, month) {
		return 0, false
	}
	return dayOf(year, month, day), true
}

// AddDaysNum is n and a number of days, saturating as AddMonthsNum does.
func AddDaysNum(n, days int32) int32 {
	if uint32(n-MinNum) >= MaxNum {
		return n
	}
	days = min(max(days, -MaxNum), MaxNum)
	return min(max(n+days, MinNum), MaxNum)
}

// AfterMonth is the first day after the month that holds a day, at most the
// last day of the calendar. A number that is no day is returned unchanged.
func AfterMonth(n int32) int32 {
	if uint32(n-MinNum) >= MaxNum {
		return n
	}
	year, month, _ := march(n)
	return min(dayOf(year, month, 31)+1, MaxNum)
}

// AfterYear is the first day after the year that holds a day, where years end
// with the given day of the given month, or with the last day of that month if
// it is shorter; at most the last day of the calendar. A number that is no day
// is returned unchanged.
func AfterYear(n int32, month time.Month, day int) int32 {
	if uint32(n-MinNum) >= MaxNum {
		return n
	}
	// Only a year that ends in February can end on a clamped day, and in years
	// from March that is the last day there is, so the day asked for compares
	// as well as the clamped one.
	year, m, d := march(n)
	end, last := uint32(month+9)%12, uint32(day)-1
	if 32*m+d > 32*end+last {
		year++
	}
	return min(dayOf(year, end, last)+1, MaxNum)
}

// MonthsApart is the greatest number of days by which a day and p months can lie
// after the same day and q months, over all days and for p and q from 0 to 1200;
// it is negative if p months always end earlier.
//
// The calendar repeats after 4800 months, so those are all the months a day can
// be in. Within one, the distance is the same up to the day from which one of
// the ends is clamped, and from there on it only grows, or only shrinks, until
// both are; so it is greatest on the first or the last day of the month.
func MonthsApart(p, q int32) int32 {
	apart := int32(-MaxNum)
	for i := uint32(4800); i < 9600; i++ {
		last := lastOf(i/12, i%12)
		pMonth, qMonth := i+uint32(p), i+uint32(q)
		apart = max(apart,
			dayOf(pMonth/12, pMonth%12, 0)-dayOf(qMonth/12, qMonth%12, 0),
			dayOf(pMonth/12, pMonth%12, last)-dayOf(qMonth/12, qMonth%12, last))
	}
	return apart
}
