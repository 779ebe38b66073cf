package retention

import (
	"strconv"

	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/internal/enum"
)

// A hundred years are longer than any period of this field of law; longer ones
// are slips, such as a period of 2026 years.
const (
	maxPeriodMonths = 1200
	maxPeriodDays   = 36525
)

// Period is a length of calendar time: months and days, both counted, never
// converted into each other. A year is twelve months and a week is seven days.
// It says how far a deadline lies from a day; how many days that is depends on
// the day.
//
// The zero Period means that no period was said, which a policy refuses.
// Days(0) is an empty period, and is said. Periods are comparable with ==:
// Years(1) == Months(12), and Weeks(1) == Days(7). Their text form is the
// duration of ISO 8601 without a time part, such as "P3Y6M".
type Period struct {
	months, days int32
	said         bool
}

// Years is a period of n years, n from 0 to 100; any other n gives the zero
// Period.
func Years(n int) Period {
	if n < 0 || n > maxPeriodMonths/12 {
		return Period{}
	}
	return newPeriod(12*n, 0)
}

// Months is a period of n months, n from 0 to 1200; any other n gives the zero
// Period.
func Months(n int) Period { return newPeriod(n, 0) }

// Weeks is a period of n weeks of seven days, n from 0 to 5217; any other n
// gives the zero Period.
func Weeks(n int) Period {
	if n < 0 || n > maxPeriodDays/7 {
		return Period{}
	}
	return newPeriod(0, 7*n)
}

// Days is a period of n days, n from 0 to 36525; any other n gives the zero
// Period.
func Days(n int) Period { return newPeriod(0, n) }

func newPeriod(months, days int) Period {
	if months < 0 || months > maxPeriodMonths || days < 0 || days > maxPeriodDays {
		return Period{}
	}
	return Period{months: int32(months), days: int32(days), said: true}
}

// And is p and q as one period: Years(3).And(Months(6)) is three years and six
// months, added in one step. It is the zero Period if either is, and if the sum
// is more than 1200 months or 36525 days.
func (p Period) And(q Period) Period {
	if !p.said || !q.said {
		return Period{}
	}
	return newPeriod(int(p.months+q.months), int(p.days+q.days))
}

// ParsePeriod reads a period written as ISO 8601 does: P, then a number and a
// unit once or more, of Y (years), M (months), W (weeks) and D (days) in that
// order, such as "P3Y6M" or "P7D". Numbers have no sign, fraction or leading
// zero. The limits are those of [Years], [Months] and [Days].
func ParsePeriod(text string) (Period, error) {
	if p, ok := parsePeriod(text); ok {
		return p, nil
	}
	return Period{}, &enum.Error{Kind: "period written as ISO 8601 does, such as P3Y6M, of at most 100 years", Text: text}
}

func parsePeriod(text string) (Period, bool) {
	if len(text) < 3 || text[0] != 'P' {
		return Period{}, false
	}
	const units = "YMWD"
	var numbers [len(units)]int
	next := 0 // the first unit that may still come
	for i := 1; i < len(text); i++ {
		number, start := 0, i
		for ; i < len(text) && text[i]-'0' <= 9; i++ {
			if i > start && text[start] == '0' || i-start == 5 {
				return Period{}, false
			}
			number = 10*number + int(text[i]-'0')
		}
		if i == start || i == len(text) {
			return Period{}, false
		}
		for next < len(units) && units[next] != text[i] {
			next++
		}
		if next == len(units) {
			return Period{}, false
		}
		numbers[next] = number
		next++
	}
	p := newPeriod(12*numbers[0]+numbers[1], 7*numbers[2]+numbers[3])
	return p, p.said
}

// MustParsePeriod is ParsePeriod for hard-coded strings. It panics if text is
// not a period.
func MustParsePeriod(text string) Period {
	p, err := ParsePeriod(text)
	if err != nil {
		panic(err.Error())
	}
	return p
}

// IsZero reports whether p is the zero Period: no period was said. An empty
// period such as Days(0) is said.
func (p Period) IsZero() bool { return !p.said }

// Equal reports p == q. It is there for comparison packages.
func (p Period) Equal(q Period) bool { return p == q }

// After is the day on which the period ends when it is counted from the day d,
// which is not counted itself: the months first, to the same day of the month or
// the last day of a shorter month, once, and then the days (Regulation (EEC,
// Euratom) No 1182/71 Art. 3(1) and 3(2)(c)). The zero Period and the zero Date
// give the zero Date. Beyond the year 9999 it is the last day of the calendar.
func (p Period) After(d Date) Date {
	if !p.said {
		return Date{}
	}
	return civil.FromNum(p.afterNum(civil.Num(d)))
}

// afterNum is After on day numbers, for a period that is said. Numbers that are
// no days, past and open among them, are returned unchanged.
func (p Period) afterNum(n int32) int32 {
	if p.months != 0 {
		n = civil.AddMonthsNum(n, p.months)
	}
	if p.days != 0 {
		n = civil.AddDaysNum(n, p.days)
	}
	return n
}

// AtMost reports whether p never ends later than q, whatever day both are
// counted from. It is a partial order: neither Months(1) nor Days(30) is at most
// the other, since the first is longer in January and the second in February.
// It is false if either is the zero Period.
func (p Period) AtMost(q Period) bool {
	if !p.said || !q.said {
		return false
	}
	slack := q.days - p.days
	switch {
	case p.months <= q.months && slack >= 0:
		return true
	case p.months >= q.months && slack < 0:
		return false
	}
	return civil.MonthsApart(p.months, q.months) <= slack
}

// String is the period in its shortest form, such as "P3Y6M" or "P7D", "P0D" for
// an empty one, and "not said" for the zero Period.
func (p Period) String() string {
	if !p.said {
		return "not said"
	}
	text, _ := p.AppendText(nil)
	return string(text)
}

// AppendText appends the period in its shortest form, nothing for the zero
// Period. The error is always nil.
func (p Period) AppendText(b []byte) ([]byte, error) {
	if !p.said {
		return b, nil
	}
	b = append(b, 'P')
	if years := p.months / 12; years != 0 {
		b = append(strconv.AppendInt(b, int64(years), 10), 'Y')
	}
	if months := p.months % 12; months != 0 {
		b = append(strconv.AppendInt(b, int64(months), 10), 'M')
	}
	if p.days != 0 || p.months == 0 {
		b = append(strconv.AppendInt(b, int64(p.days), 10), 'D')
	}
	return b, nil
}

// MarshalText is the period in its shortest form, the empty text for the zero
// Period. The error is always nil.
func (p Period) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads a period as ParsePeriod does, and the zero Period from the
// empty text. On an error p keeps its value.
func (p *Period) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = Period{}
		return nil
	}
	parsed, err := ParsePeriod(string(text))
	if err != nil {
		return err
	}
	*p = parsed
	return nil
}
