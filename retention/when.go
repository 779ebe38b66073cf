package retention

import (
	"math"
	"strings"

	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/internal/enum"
)

// The ends of a span of days that are no days themselves. Both sort right among
// day numbers, and date arithmetic leaves them alone.
const (
	past int32 = math.MinInt32 // any day before, however early
	open int32 = math.MaxInt32 // has not happened
)

// When is what is known of the day of an event: the earliest day and the latest
// day it can have, where "has not happened" comes after every day. A fact that
// was lost and a fact that is yet to come are different: a case whose closing
// day nobody knows is not an open case.
//
// The zero When means that nothing was said: any day is possible, and so is that
// it has not happened. Values are comparable with ==, and equal knowledge is
// equal. The text form is one of
//
//	2026-03-10              on this day
//	not-yet                 has not happened
//	always                  happened before every day there is
//	2020-01-01..2022-12-31  happened on one of these days
//	..2022-12-31            happened, on this day at the latest
//	2020-01-01..            on this day at the earliest, or not yet
//
// and the empty text for the zero When.
type When struct {
	lo, hi int32 // day numbers, past or open; both 0 when nothing was said
}

// On is an event that happened on the day d. The zero Date gives the zero When.
func On(d Date) When { return When{civil.Num(d), civil.Num(d)} }

// NotYet is an event that has not happened.
func NotYet() When { return When{open, open} }

// Always is an event that happened before every day there is: the beginning of
// what has been so for as long as it matters, such as a use that began when the
// item was first stored. It has no day, so that a period from it has no end, but
// has long since passed. An event of which only the day was lost is not Always
// but [NoLaterThan].
func Always() When { return When{past, past} }

// Between is an event that happened on one of the days from first to last, both
// included. If first is after last, or either is the zero Date, nothing was
// said.
func Between(first, last Date) When {
	if first.IsZero() || last.IsZero() || first.After(last) {
		return When{}
	}
	return When{civil.Num(first), civil.Num(last)}
}

// NoLaterThan is an event that happened, on the day d at the latest. The zero
// Date gives the zero When.
func NoLaterThan(d Date) When {
	if d.IsZero() {
		return When{}
	}
	return When{past, civil.Num(d)}
}

// NoEarlierThan is an event that happened on the day d at the earliest, or has
// not happened. The zero Date gives the zero When.
func NoEarlierThan(d Date) When {
	if d.IsZero() {
		return When{}
	}
	return When{civil.Num(d), open}
}

// span is the earliest and the latest possibility as numbers that sort: past,
// then the days, then open.
func (w When) span() (lo, hi int32) {
	if w == (When{}) {
		return past, open
	}
	return w.lo, w.hi
}

// IsSaid reports whether w says anything; the zero When does not.
func (w When) IsSaid() bool { return w != When{} }

// IsZero reports whether w is the zero When, the opposite of IsSaid. Encoders
// ask it to leave out what was not said.
func (w When) IsZero() bool { return w == When{} }

// Date is the day of the event, if w leaves only one. Otherwise it reports false
// and gives the zero Date.
func (w When) Date() (Date, bool) {
	d := civil.FromNum(w.lo)
	if w.lo != w.hi || d.IsZero() {
		return Date{}, false
	}
	return d, true
}

// HasNotHappened reports whether w says that the event has not happened.
func (w When) HasNotHappened() bool { return w.lo == open }

// Else is w, or other if w says nothing. It is where a host decides what an
// empty column means: closed.Else(NotYet()) reads it as an open case.
func (w When) Else(other When) When {
	if w.IsSaid() {
		return w
	}
	return other
}

// AsOf is w as it was known at the end of the day d: what lies after d has not
// happened yet. An event on a later day becomes [NotYet]; one that is certain
// to have happened by d stays as it is; one that can lie on either side of d
// becomes "its earliest day at the earliest, or not yet", and says nothing any
// more if it had no earliest day.
//
// In that third case the days after d are ruled out as well, which a span
// cannot show: it has both ends right and too much in between, never too little.
// For the zero Date w is returned unchanged.
func (w When) AsOf(d Date) When {
	lo, hi := w.span()
	day := civil.Num(d)
	switch {
	case day == 0 || hi <= day:
		return w
	case lo > day:
		return NotYet()
	case lo == past:
		return When{}
	}
	return When{lo, open}
}

// Equal reports w == x. It is there for comparison packages.
func (w When) Equal(x When) bool { return w == x }

const (
	notYetText = "not-yet"
	alwaysText = "always"
	spanText   = ".."
)

// ParseWhen reads one of the text forms that the type describes. The two days of
// a span must be in order and differ. The empty text is not one of them.
func ParseWhen(text string) (When, error) {
	if w, ok := parseWhen(text); ok {
		return w, nil
	}
	return When{}, &enum.Error{Kind: `day, span of days such as 2020-01-01..2022-12-31, "not-yet" or "always"`, Text: text}
}

func parseWhen(text string) (When, bool) {
	switch text {
	case notYetText:
		return NotYet(), true
	case alwaysText:
		return Always(), true
	}
	first, last, isSpan := strings.Cut(text, spanText)
	from, fromErr := civil.Parse(first)
	to, toErr := civil.Parse(last)
	switch {
	case !isSpan:
		return On(from), fromErr == nil
	case first == "":
		return NoLaterThan(to), toErr == nil
	case last == "":
		return NoEarlierThan(from), fromErr == nil
	}
	return Between(from, to), fromErr == nil && from.Before(to)
}

// String is the text form of w, and "not said" for the zero When.
func (w When) String() string {
	if !w.IsSaid() {
		return "not said"
	}
	text, _ := w.AppendText(nil)
	return string(text)
}

// AppendText appends the text form of w, nothing for the zero When. The error is
// always nil.
func (w When) AppendText(b []byte) ([]byte, error) {
	switch {
	case !w.IsSaid():
		return b, nil
	case w.HasNotHappened():
		return append(b, notYetText...), nil
	case w == Always():
		return append(b, alwaysText...), nil
	case w.lo == w.hi:
		return civil.FromNum(w.lo).AppendText(b)
	}
	// The ends that are no days have the zero Date, whose text is empty.
	b, _ = civil.FromNum(w.lo).AppendText(b)
	b = append(b, spanText...)
	return civil.FromNum(w.hi).AppendText(b)
}

// MarshalText is the text form of w, the empty text for the zero When. The error
// is always nil.
func (w When) MarshalText() ([]byte, error) { return w.AppendText(nil) }

// UnmarshalText reads a text as ParseWhen does, and the zero When from the empty
// text. On an error w keeps its value.
func (w *When) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*w = When{}
		return nil
	}
	parsed, err := ParseWhen(string(text))
	if err != nil {
		return err
	}
	*w = parsed
	return nil
}

// Scan reads a DATE column, as database/sql asks for. NULL is the zero When: the
// database does not say whether the day is lost or yet to come, see [When.Else].
// Anything else is read as Date.Scan does, and the event was on that day. On an
// error w keeps its value.
func (w *When) Scan(src any) error {
	var d Date
	if err := d.Scan(src); err != nil {
		return err
	}
	*w = On(d)
	return nil
}
