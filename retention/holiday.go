package retention

import "github.com/personvern/personvern/internal/civil"

// IsHoliday reports whether d is a public holiday in Norway: a Sunday,
// 1 January, Maundy Thursday, Good Friday, Easter Sunday or Monday, Ascension
// Day, Whit Sunday or Monday, 25 or 26 December (LOV-1995-02-24-12 § 2), 1 or
// 17 May (LOV-1947-04-26-1 § 1). 24 and 31 December are not, and nor is a
// Saturday. The law is the one now in force, whatever the year; the days were
// checked against an independent list for 1950 to 2200. The zero Date is no
// holiday.
func IsHoliday(d Date) bool { return civil.Holiday(civil.Num(d)) }

// IsWorkingDay reports whether d is neither a Saturday nor a public holiday in
// Norway, as [IsHoliday] has them (Reg. 1182/71 Art. 2). The zero Date is no
// working day.
func IsWorkingDay(d Date) bool { return civil.WorkingDay(civil.Num(d)) }

// Roll is the first working day in Norway on or after d: where a period counted
// in days, weeks, months or years really ends when its last day is a Saturday or
// a public holiday (Reg. 1182/71 Art. 3(4)). The zero Date stays the zero Date.
func Roll(d Date) Date { return civil.FromNum(civil.RollNum(civil.Num(d))) }
