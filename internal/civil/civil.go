package civil

import (
	"strconv"
	"time"

	"github.com/personvern/personvern/internal/enum"
)

// Date is one day of the Gregorian calendar, from 0001-01-01 to 9999-12-31,
// without a time of day and without a zone. Dates are comparable with ==.
//
// The zero Date is no day: it means that nothing was said. It is neither before
// nor after any day, and arithmetic on it gives the zero Date again.
type Date struct {
	n int32 // days since 0001-01-01 plus 1; 0 is no day
}

// Num is the day number of d: 1 for 0001-01-01, 0 for the zero Date.
func Num(d Date) int32 { return d.n }

// FromNum is the day with a number, the zero Date if no day has it.
func FromNum(n int32) Date {
	if uint32(n-MinNum) >= MaxNum {
		return Date{}
	}
	return Date{n}
}

// New is the day with this year (1 to 9999), month and day of the month. It
// reports false, and gives the zero Date, for days the calendar does not have,
// such as 29 February 2027.
func New(year int, month time.Month, day int) (Date, bool) {
	n, ok := NumOf(year, month, day)
	return Date{n}, ok
}

// In is the day that a clock in the zone shows at the instant t. There is no
// default zone: half past eleven in the evening in UTC on 31 December is next
// year in Oslo, and a year-end rule would give another answer. The zero time, a
// nil zone, and years outside 1 to 9999 give the zero Date.
func In(t time.Time, zone *time.Location) Date {
	if t.IsZero() || zone == nil {
		return Date{}
	}
	d, _ := New(t.In(zone).Date())
	return d
}

// Parse reads a day written YYYY-MM-DD, such as "2026-03-10" (ISO 8601,
// extended calendar format, and nothing else: ten ASCII characters).
func Parse(text string) (Date, error) { return parse(text) }

func parse[T string | []byte](text T) (Date, error) {
	if len(text) == 10 && text[4] == '-' && text[7] == '-' {
		y1, y2 := pair(text[0], text[1]), pair(text[2], text[3])
		m, d := pair(text[5], text[6]), pair(text[8], text[9])
		if y1|y2|m|d >= 0 {
			if n, ok := NumOf(100*y1+y2, time.Month(m), d); ok {
				return Date{n}, nil
			}
		}
	}
	return Date{}, &enum.Error{Kind: "day of the calendar written YYYY-MM-DD", Text: string(text)}
}

// pair is the value of two decimal digits, -1 if they are not digits.
func pair(tens, ones byte) int {
	tens, ones = tens-'0', ones-'0'
	if tens > 9 || ones > 9 {
		return -1
	}
	return int(tens)*10 + int(ones)
}

// MustParse is Parse for hard-coded strings. It panics if text is not a day.
func MustParse(text string) Date {
	d, err := Parse(text)
	if err != nil {
		panic(err.Error())
	}
	return d
}

// Year is the year, 1 to 9999; 0 for the zero Date.
func (d Date) Year() int {
	y, _, _ := Ymd(d.n)
	return y
}

// Month is the month; 0 for the zero Date.
func (d Date) Month() time.Month {
	_, m, _ := Ymd(d.n)
	return m
}

// Day is the day of the month, 1 to 31; 0 for the zero Date.
func (d Date) Day() int {
	_, _, day := Ymd(d.n)
	return day
}

// Weekday is the day of the week. For the zero Date it is -1, no day of the
// week, so that what was not said is never taken for a Sunday.
func (d Date) Weekday() time.Weekday {
	if d.n == 0 {
		return -1
	}
	return weekday(d.n)
}

// IsZero reports whether d is the zero Date: no day was said.
func (d Date) IsZero() bool { return d.n == 0 }

// Before reports whether both d and e are days and d is the earlier one.
func (d Date) Before(e Date) bool { return d.n != 0 && d.n < e.n }

// After reports whether both d and e are days and d is the later one.
func (d Date) After(e Date) bool { return e.n != 0 && d.n > e.n }

// Compare orders days for sorting: -1 if d comes first, 0 if d and e are the
// same, +1 if e comes first. Unlike Before and After it has a place for the
// zero Date, which comes first.
func (d Date) Compare(e Date) int {
	switch {
	case d.n < e.n:
		return -1
	case d.n > e.n:
		return 1
	}
	return 0
}

// Equal reports d == e. It is there for comparison packages.
func (d Date) Equal(e Date) bool { return d == e }

// AddDays is the day n days later, or earlier if n is negative. Beyond the ends
// of the calendar it is the first or the last day of it.
func (d Date) AddDays(n int) Date {
	return Date{AddDaysNum(d.n, int32(min(max(n, -MaxNum), MaxNum)))}
}

// allMonths is at least as many months as the calendar has. Longer steps
// saturate all the same, so arguments may be cut to it.
const allMonths = 12 * 9999

// AddMonths is the same day of the month n months later, or earlier if n is
// negative; where that month is too short, its last day. 31 January and one
// month is 28 or 29 February (Regulation (EEC, Euratom) No 1182/71
// Art. 3(2)(c)). The clamp applies once, to the result, so steps do not add up:
// 31 January and two months is 31 March, not 28. Beyond the ends of the
// calendar it is the first or the last day of it.
func (d Date) AddMonths(n int) Date {
	return Date{AddMonthsNum(d.n, int32(min(max(n, -allMonths), allMonths)))}
}

// AddYears is AddMonths of 12n: 29 February and one year is 28 February.
func (d Date) AddYears(n int) Date {
	return d.AddMonths(12 * min(max(n, -allMonths), allMonths))
}

// Sub is the number of days from e to d, negative if d is earlier, and 0 if
// either is the zero Date.
func (d Date) Sub(e Date) int {
	if d.n == 0 || e.n == 0 {
		return 0
	}
	return int(d.n - e.n)
}

// Time is midnight in UTC at the start of the day, for database drivers that
// take a time for a DATE column; the zero time for the zero Date.
func (d Date) Time() time.Time {
	if d.n == 0 {
		return time.Time{}
	}
	return time.Date(1, time.January, int(d.n), 0, 0, 0, 0, time.UTC)
}

// String is the day written YYYY-MM-DD, and "not said" for the zero Date.
func (d Date) String() string {
	if d.n == 0 {
		return "not said"
	}
	text, _ := d.AppendText(make([]byte, 0, 10))
	return string(text)
}

// AppendText appends the day written YYYY-MM-DD, nothing for the zero Date. The
// error is always nil.
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.n == 0 {
		return b, nil
	}
	y, m, day := Ymd(d.n)
	return append(b,
		'0'+byte(y/1000), '0'+byte(y/100%10), '0'+byte(y/10%10), '0'+byte(y%10), '-',
		'0'+byte(m/10), '0'+byte(m%10), '-',
		'0'+byte(day/10), '0'+byte(day%10)), nil
}

// MarshalText is the day written YYYY-MM-DD, the empty text for the zero Date.
// The error is always nil.
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(make([]byte, 0, 10)) }

// UnmarshalText reads what MarshalText writes: a day as Parse does, and the
// zero Date from the empty text. On an error d keeps its value.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := parse(text)
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

// Scan reads a DATE column, as database/sql asks for. NULL is the zero Date.
// Text must be written YYYY-MM-DD. A time.Time must be midnight on its own
// clock, as drivers give for a DATE column, and is read on that clock; any other
// is an instant, of which only [In] can tell the day, for it is given the zone.
// The zero time is the zero Date, as Time writes it. On an error d keeps its
// value.
func (d *Date) Scan(src any) error {
	parsed, err := Date{}, error(nil)
	switch src := src.(type) {
	case nil:
	case string:
		parsed, err = parse(src)
	case []byte:
		parsed, err = parse(src)
	case time.Time:
		parsed, err = fromMidnight(src)
	default:
		err = &scanError{"a date cannot be read from a column of this type: text written YYYY-MM-DD or a date is needed"}
	}
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

func fromMidnight(t time.Time) (Date, error) {
	if t.IsZero() {
		return Date{}, nil
	}
	if hour, minute, second := t.Clock(); hour|minute|second|t.Nanosecond() != 0 {
		return Date{}, &scanError{"a date cannot be read from an instant, since its day depends on the zone: use DateIn with the zone, or a DATE column"}
	}
	d, ok := New(t.Date())
	if !ok {
		return Date{}, &scanError{"the year " + strconv.Itoa(t.Year()) + " is outside 1 to 9999"}
	}
	return d, nil
}

// scanError reports a column value that is not a date.
type scanError struct{ text string }

func (e *scanError) Error() string { return "personvern: " + e.text }
