package editions_test

import (
	"strconv"
	"time"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/privacy/breach"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// writer writes answers as text. A vector is the digest of these texts, so that
// everything an answer says is in them:
//
//	outcome !deciding-reason reason ?missing-fact +obligation@safe/outer =deadline
//
// Days are written as days after the day asked about, so that answers of different
// days can be compared: +0 is the day itself.
type writer struct {
	text []byte
	day  retention.Date
}

func (w *writer) word(mark byte, word string) {
	w.text = append(w.text, ' ', mark)
	w.text = append(w.text, word...)
}

func (w *writer) put(text string) { w.text = append(w.text, text...) }

func (w *writer) date(d retention.Date) {
	if d.IsZero() {
		w.put("-")
		return
	}
	w.number(d.Sub(w.day))
}

func (w *writer) number(n int) {
	if n >= 0 {
		w.put("+")
	}
	w.text = strconv.AppendInt(w.text, int64(n), 10)
}

func (w *writer) bound(b retention.Bound) {
	if d, ok := b.Date(); ok {
		w.date(d)
		return
	}
	if b.IsKnown() || b.IsOpen() {
		w.put(b.String())
		return
	}
	if from, ok := b.From(); ok {
		w.date(from)
	}
	w.put("..")
	if to, ok := b.To(); ok {
		w.date(to)
	}
}

func (w *writer) moment(at time.Time) {
	if at.IsZero() {
		w.put("-")
		return
	}
	w.number(int(at.Sub(w.day.Time()) / time.Minute))
	w.put("min")
}

func (w *writer) term(t retention.Term) {
	if t != (retention.Term{}) {
		w.put("@")
		w.date(t.Safe)
		w.put("/")
		w.date(t.Outer)
	}
}

func (w *writer) reason(code string, decides bool) {
	mark := byte('.')
	if decides {
		mark = '!'
	}
	w.word(mark, code)
}

func (w *writer) obligation(code string, first bool) {
	w.word('+', code)
	if first {
		w.put("(first)")
	}
}

func (w *writer) ruling(a ruling.Answer) {
	w.put(a.Outcome().String())
	for r := range a.Reasons() {
		w.reason(string(r.Code), r.Decides)
	}
	for m := range a.Missing() {
		w.word('?', string(m))
	}
	for o := range a.Obligations() {
		w.obligation(string(o.Code), o.First)
		w.term(o.By)
	}
	if !a.FirstDay().IsZero() || !a.LastDay().IsZero() {
		w.word('=', "")
		w.date(a.FirstDay())
		w.put("..")
		w.date(a.LastDay())
	}
}

func (w *writer) breach(a breach.Answer) {
	w.put(a.Outcome().String())
	for r := range a.Reasons() {
		w.reason(r.Code.String(), r.Decides)
	}
	for m := range a.Missing() {
		w.word('?', m.String())
	}
	for d := range a.Duties() {
		w.word('+', d.Code.String())
		w.put("@")
		w.moment(d.Safe)
		w.put("/")
		w.moment(d.Outer)
		for c := range d.Contents() {
			w.put(",")
			w.put(c.String())
		}
	}
}

func (w *writer) accountability(a accountability.Answer) {
	w.put(a.Outcome().String())
	for r := range a.Reasons() {
		w.reason(r.Code.String(), r.Decides)
	}
	for m := range a.Missing() {
		w.word('?', m.String())
	}
	for o := range a.Obligations() {
		w.obligation(o.Code.String(), o.First)
	}
}

func (w *writer) decision(d privacy.Decision, item *privacy.Item) {
	w.put(d.Outcome().String())
	for r := range d.Reasons() {
		w.reason(r.Code.String(), r.Decides)
		if r.Rule != "" {
			w.put(":")
			w.put(string(r.Rule))
		}
		for e := range r.Against.All() {
			w.put(",")
			w.put(e.String())
		}
	}
	for m := range d.Missing(item) {
		w.word('?', m.Fact.String())
		w.put(m.Event.String())
		w.put(m.Element.String())
		w.number(m.Use)
		w.number(m.Hold)
		if m.Use < 0 {
			w.put(string(m.Activity))
		}
	}
	for o := range d.Obligations() {
		w.obligation(o.Code.String(), o.First)
		w.term(o.By)
		if o.Until != (retention.Bound{}) {
			w.put("<")
			w.bound(o.Until)
		}
	}
	if dl := d.Deadline(); dl != (retention.Deadline{}) {
		w.word('=', dl.State.String())
		for _, b := range [...]retention.Bound{dl.Earliest, dl.LastDay, dl.EraseFrom, dl.GoneBy, dl.BackupsGoneBy, dl.Ceiling} {
			w.put(",")
			w.bound(b)
		}
		w.put(",restricted:")
		w.put(dl.Restricted.String())
		w.put(",uncovered:")
		w.put(dl.Uncovered.String())
		w.put(",")
		w.date(dl.UncoveredFrom)
		w.put(",")
		w.date(dl.UncoveredTo)
	}
}
