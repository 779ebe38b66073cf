package explain

import (
	"time"

	"github.com/personvern/personvern/internal/prose"
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/retention"
)

// Day returns a day in words, such as "1. januar 2029", and the words for "not
// said" for the zero Date.
func (r Reader) Day(d retention.Date) string {
	if r.audience == nobody {
		return ""
	}
	if text := words.DateWords(d, r.language); text != "" {
		return text
	}
	return r.in(sayNotSaid)
}

// Moment returns a day and a time of day in words, in the location of t, and the
// words for "not said" for the zero Time.
func (r Reader) Moment(t time.Time) string {
	if t.IsZero() {
		return r.Day(retention.Date{})
	}
	if r.audience == nobody {
		return ""
	}
	return r.Day(retention.DateIn(t, t.Location())) + " " + r.in(sayClock) + " " + t.Format("15:04")
}

// Bound returns a computed day in words: one day, some day between two, open,
// already passed or not known.
func (r Reader) Bound(b retention.Bound) string {
	if r.audience == nobody {
		return ""
	}
	if d, ok := b.Date(); ok {
		return r.Day(d)
	}
	from, after := b.From()
	to, before := b.To()
	switch {
	case b.IsOpen():
		return r.in(sayOpen)
	case b.IsNever():
		return r.in(sayPast)
	case after && before:
		return r.in(sayBetween) + " " + r.Day(from) + " " + r.in(sayAnd) + " " + r.Day(to)
	case after:
		return r.in(sayEarliest) + " " + r.Day(from)
	case before:
		return r.in(sayLatest) + " " + r.Day(to)
	}
	return r.in(sayUnknown)
}

// Period returns a period in words, such as "three years", and the words for "not
// said" for the zero Period.
func (r Reader) Period(p retention.Period) string {
	if r.audience == nobody {
		return ""
	}
	if text := words.PeriodWords(p, r.language); text != "" {
		return text
	}
	return r.in(sayNotSaid)
}

// line is "label: value." with the label as a beginning.
func line(label, value string) string { return prose.Upper(label) + ": " + value + "." }
