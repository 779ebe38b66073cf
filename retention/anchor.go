package retention

import (
	"time"

	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/internal/enum"
)

// Anchor says from where a period is counted when an event has a day: from that
// day, or from the end of the month or year that holds it. The zero Anchor means
// that nothing was said, which a policy refuses.
//
// Do not reorder. New values go last.
type Anchor uint8

const (
	_ Anchor = iota // not said

	// DayOf counts from the day of the event itself, such as the three years
	// after a case is closed. Source: Reg. 1182/71 Art. 3(1).
	DayOf
	// EndOfMonth counts from the end of the calendar month of the event, which
	// no statute in this module does. Source: a controller's own criteria, GDPR
	// Art. 13(2)(a).
	EndOfMonth
	// EndOfYear counts from the end of the calendar year of the event.
	// Source: a controller's own criteria, GDPR Art. 13(2)(a).
	EndOfYear
	// EndOfFinancialYear counts from the end of the financial year of the
	// event, which a [YearEnd] gives. Source: bokføringsloven § 13(2).
	EndOfFinancialYear
)

var anchors = enum.Table[Anchor]{
	Kind: "retention anchor",
	Tokens: []string{
		DayOf:              "day",
		EndOfMonth:         "end-of-month",
		EndOfYear:          "end-of-year",
		EndOfFinancialYear: "end-of-financial-year",
	},
}

// ParseAnchor returns the anchor with exactly this token, such as "end-of-year".
func ParseAnchor(text string) (Anchor, error) { return anchors.Parse(text) }

// IsValid reports whether a is one of the anchors above; the zero Anchor is not.
func (a Anchor) IsValid() bool { return anchors.Valid(a) }

// String returns the token of a, such as "end-of-year", and "" for the zero
// Anchor.
func (a Anchor) String() string { return anchors.String(a) }

// AppendText appends the token of a, nothing for the zero Anchor. A value that
// is no anchor is an error.
func (a Anchor) AppendText(b []byte) ([]byte, error) { return anchors.Append(b, a) }

// MarshalText returns the token of a, the empty text for the zero Anchor. A
// value that is no anchor is an error.
func (a Anchor) MarshalText() ([]byte, error) { return anchors.Append(nil, a) }

// UnmarshalText reads a token, and the zero Anchor from the empty text. On an
// error a keeps its value.
func (a *Anchor) UnmarshalText(text []byte) error { return anchors.Unmarshal(a, text) }

// Instant is the day from which a period with this anchor is counted, for an
// event on the day d. For DayOf that is d. For the others it is the first day
// after the month or year that holds d: the end of 2026 is the instant at which
// 2027-01-01 begins, so a duty of five years from it is over when 2032-01-01
// begins, and no day is added.
//
// It is the zero Date for the zero Date, for a value that is no anchor, and for
// EndOfFinancialYear if y does not say when the year ends; the other anchors do
// not look at y. Beyond the year 9999 it is the last day of the calendar.
func (a Anchor) Instant(d Date, y YearEnd) Date {
	return civil.FromNum(a.instantNum(civil.Num(d), y))
}

// instantNum is Instant on day numbers. Numbers that are no days, past and open
// among them, are returned unchanged; an anchor that says nothing gives 0.
func (a Anchor) instantNum(n int32, y YearEnd) int32 {
	switch a {
	case DayOf:
		return n
	case EndOfMonth:
		return civil.AfterMonth(n)
	case EndOfYear:
		return civil.AfterYear(n, time.December, 31)
	case EndOfFinancialYear:
		if y.month != 0 {
			return civil.AfterYear(n, time.Month(y.month), int(y.day))
		}
	}
	return 0
}

// YearEnd is the last day of a financial year: a month and a day of it. The zero
// YearEnd means that it was not said. Values are comparable with ==. The text
// form is MM-DD, such as "12-31".
type YearEnd struct {
	month, day uint8
}

// YearEnding is the financial year whose last day has this month and day. A day
// beyond the end of the month, up to 31, stands for the last day of the month:
// February 29, 30 and 31 are all its last day, leap year or not, while
// February 28 is the 28th in leap years too. Any other month or day gives the
// zero YearEnd.
func YearEnding(month time.Month, day int) YearEnd {
	if month < time.January || month > time.December || day < 1 || day > 31 {
		return YearEnd{}
	}
	const leapYear = 4
	if _, ok := civil.NumOf(leapYear, month, day); !ok {
		day = 30
		if month == time.February {
			day = 29
		}
	}
	return YearEnd{uint8(month), uint8(day)}
}

// CalendarYear is the financial year that ends on 31 December.
func CalendarYear() YearEnd { return YearEnd{uint8(time.December), 31} }

// ParseYearEnd reads the last day of a financial year written MM-DD, such as
// "06-30". "02-29" is the last day of February in every year.
func ParseYearEnd(text string) (YearEnd, error) {
	if len(text) == 5 && text[2] == '-' {
		m1, m2, d1, d2 := text[0]-'0', text[1]-'0', text[3]-'0', text[4]-'0'
		if m1 <= 9 && m2 <= 9 && d1 <= 9 && d2 <= 9 {
			if y := YearEnding(time.Month(10*m1+m2), int(10*d1+d2)); !y.IsZero() {
				return y, nil
			}
		}
	}
	return YearEnd{}, &enum.Error{Kind: "last day of a financial year written MM-DD", Text: text}
}

// IsZero reports whether the end of the financial year was not said.
func (y YearEnd) IsZero() bool { return y == YearEnd{} }

// Equal reports y == z. It is there for comparison packages.
func (y YearEnd) Equal(z YearEnd) bool { return y == z }

// String is the last day of the year written MM-DD, and "not said" for the zero
// YearEnd.
func (y YearEnd) String() string {
	if y.IsZero() {
		return "not said"
	}
	text, _ := y.AppendText(nil)
	return string(text)
}

// AppendText appends the last day of the year written MM-DD, nothing for the
// zero YearEnd. The error is always nil.
func (y YearEnd) AppendText(b []byte) ([]byte, error) {
	if y.IsZero() {
		return b, nil
	}
	return append(b, '0'+y.month/10, '0'+y.month%10, '-', '0'+y.day/10, '0'+y.day%10), nil
}

// MarshalText is the last day of the year written MM-DD, the empty text for the
// zero YearEnd. The error is always nil.
func (y YearEnd) MarshalText() ([]byte, error) { return y.AppendText(nil) }

// UnmarshalText reads what MarshalText writes, and the zero YearEnd from the
// empty text. On an error y keeps its value.
func (y *YearEnd) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*y = YearEnd{}
		return nil
	}
	parsed, err := ParseYearEnd(string(text))
	if err != nil {
		return err
	}
	*y = parsed
	return nil
}
