package book

import (
	"iter"
	"slices"
	"strings"

	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/privacy/monitoring"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/privacy/transfer"
)

// none is no provision, for what rests on none of its own.
var none law.Provision

// sectors writes the rules of sector law, and the places to which data may go.
func (w *writer) sectors() {
	for _, s := range [...]struct {
		anchor string
		title  words.Text
		sheets iter.Seq[ruling.Sheet]
	}{
		{"claims", sayClaims, claims.Sheets()},
		{"credit", sayCredit, credit.Sheets()},
		{"marketing", sayMarketing, marketing.Sheets()},
		{"monitoring", sayMonitoring, monitoring.Sheets()},
		{"recruiting", sayRecruiting, recruiting.Sheets()},
		{"transfer", sayTransfer, transfer.Sheets()},
	} {
		w.chapter(s.anchor, s.title)
		w.sheets(s.anchor, s.sheets)
	}
	w.adequacy()
}

// A row is one code of the sheets of a package, which many sheets can share, with
// everything that it rests on in some of them.
type row struct {
	question, code ruling.Code
	rests          []law.Provision
	onRow          bool
}

// rows are codes in the order in which they are met.
type rows []row

func (all *rows) add(question, code ruling.Code, rests []law.Provision, onRow bool) {
	i := slices.IndexFunc(*all, func(r row) bool { return r.code == code })
	if i < 0 {
		i = len(*all)
		*all = append(*all, row{question: question, code: code})
	}
	r := &(*all)[i]
	r.onRow = r.onRow || onRow
	for _, p := range rests {
		if !slices.Contains(r.rests, p) {
			r.rests = append(r.rests, p)
		}
	}
}

// sheets writes the questions of a package, and its tests, obligations and facts,
// each once.
func (w *writer) sheets(anchor string, sheets iter.Seq[ruling.Sheet]) {
	var tests, obligations, facts, questions rows
	w.section(sayAsked)
	for s := range sheets {
		if n := len(questions); n == 0 || questions[n-1].code != s.Question {
			w.rule(dotted(anchor, "question", string(s.Question)), one(none), w.in(words.SectorQuestion(s.Question)),
				w.label(sayMet, w.in(words.Outcome(s.Met))), w.label(sayFailed, w.in(words.Outcome(s.Failed))))
		}
		questions.add(s.Question, s.Question, nil, false)
		for _, t := range s.Tests {
			tests.add(s.Question, t.Code, t.Law, t.OnRow)
		}
		for _, o := range s.Obligations {
			obligations.add(s.Question, o.Code, o.Law, o.First)
		}
		for _, f := range s.Facts {
			facts.add(s.Question, f, nil, false)
		}
	}
	w.section(sayDecides)
	for _, r := range tests {
		text := w.in(words.SectorReason(r.question, r.code))
		if r.onRow {
			text += " " + w.in(sayOnRow)
		}
		w.rule(dotted(anchor, "test", string(r.code)), slices.Values(r.rests), text)
	}
	if len(obligations) > 0 {
		w.section(sayFollows)
	}
	for _, r := range obligations {
		text := w.in(words.SectorObligation(r.question, r.code))
		if r.onRow {
			text = w.in(sayFirst) + ": " + text
		}
		w.rule(dotted(anchor, "obligation", string(r.code)), slices.Values(r.rests), text)
	}
	w.section(sayKnow)
	for _, r := range facts {
		w.rule(dotted(anchor, "fact", string(r.code)), one(none), w.in(words.SectorFact(r.question, r.code)))
	}
}

// adequacy writes the decisions on places that protect personal data well enough.
func (w *writer) adequacy() {
	w.chapter("adequacy", sayAdequacy)
	for p := range transfer.AllPlaces() {
		for a := range p.Adequacies() {
			var asks []string
			for code := range a.Asks() {
				asks = append(asks, w.in(words.SectorFact(transfer.AskMayTransfer, code)))
			}
			whole := w.in(sayWholePlace)
			if len(asks) > 0 {
				whole = w.in(sayPartOfPlace) + " " + strings.Join(asks, " ")
			}
			w.rule(dotted("adequacy", p.String(), place(a.Decision)), one(a.Decision), sentence(w.in(words.Place(p))), whole)
		}
	}
}

// provisions writes the library's table of the law.
func (w *writer) provisions() {
	w.chapter("law", sayTable)
	w.body.Paragraph(w.in(sayTableIntro))
	for e := range law.All() {
		anchor := dotted("law", place(e.Provision))
		if !e.From.IsZero() {
			anchor = dotted(anchor, e.From.String())
		}
		text := sentence(e.Provision.Cite(w.Language()) + ": " + w.inForce(e))
		w.body.Item(text, w.in(words.Certainty(e.Certainty)), w.label(sayDates, w.in(certainties[e.Dates])), w.label(sayVerified, w.Day(e.Verified)))
		w.body.Anchor(anchor)
	}
}
