package explain

import (
	"slices"
	"strings"

	"github.com/personvern/personvern/internal/prose"
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/privacy/breach"
	"github.com/personvern/personvern/privacy/ruling"
)

// sheet is an answer of a package with codes of its own, in words.
type sheet struct {
	question         string
	outcome          privacy.Outcome
	deciding, others []string
	missing, follows []string
	unread           []string
}

// write writes it for the reader. The person sees the answer, what decided it and
// what follows; what is missing and what was not read is the controller's.
func (r Reader) write(s sheet) Text {
	t := r.start()
	if r.audience == nobody {
		return t
	}
	t.Heading(1, s.question)
	t.Paragraph(prose.Upper(r.in(words.Outcome(s.outcome))) + ".")
	head := headDeciding
	if s.outcome == privacy.Undetermined {
		head = headOpen // what would stand in the way, not what does
	}
	list(&t, r.in(head), s.deciding)
	if r.audience == internal {
		list(&t, r.in(headOverridden), s.others)
		list(&t, r.in(headMissing), s.missing)
	}
	list(&t, r.in(headFollows), s.follows)
	if r.audience == internal {
		list(&t, r.in(headUncertain), s.unread)
	} else {
		r.remedies(&t)
	}
	return t
}

// appendUnread adds the provisions that nobody has read, each once.
func (r Reader) appendUnread(lines []string, provisions func(func(law.Provision) bool)) []string {
	for p := range provisions {
		if text := line(r.cite(p), r.in(sayUnread)); !slices.Contains(lines, text) {
			lines = append(lines, text)
		}
	}
	return lines
}

// join is a sentence with what it rests on.
func (r Reader) join(sentence string, provisions func(func(law.Provision) bool), more ...string) string {
	parts := append([]string{sentence}, more...)
	if cites := r.citations(provisions); cites != "" {
		parts = append(parts, "("+cites+")")
	}
	return strings.Join(parts, " ")
}

// Ruling says an answer of sector law: of transfers, credit information,
// collection, marketing, monitoring and recruiting. To the person it says nothing of
// what is told to the authorities because of a suspicion (hvitvaskingsloven § 28).
func (r Reader) Ruling(a ruling.Answer) Text {
	q := a.Question()
	if r.audience == person && tellsOfSuspicion(a) {
		t := r.start()
		t.Paragraph(r.in(secretFormula))
		r.remedies(&t)
		return t
	}
	s := sheet{question: r.phrase("", words.SectorQuestion(q)), outcome: a.Outcome()}
	for reason := range a.Reasons() {
		text := r.join(r.in(words.SectorReason(q, reason.Code)), reason.Provisions())
		if reason.Decides {
			s.deciding = append(s.deciding, text)
		} else {
			s.others = append(s.others, text)
		}
		if !reason.IsVerified() {
			s.unread = r.appendUnread(s.unread, reason.Provisions())
		}
	}
	for code := range a.Missing() {
		s.missing = append(s.missing, r.in(words.SectorFact(q, code)))
	}
	for o := range a.Obligations() {
		text := r.in(words.SectorObligation(q, o.Code))
		if o.First {
			text = r.in(sayFirst) + ": " + text
		}
		s.follows = append(s.follows, r.join(text, o.Provisions(), r.term(o.By)...))
	}
	return r.write(s)
}

// tellsOfSuspicion reports whether the answer lets on that somebody is suspected:
// where secrecy yields to an authority that is told of it.
func tellsOfSuspicion(a ruling.Answer) bool {
	for reason := range a.Reasons() {
		if a.Question() == "may-tell" && reason.Code == "for-okokrim" {
			return true
		}
	}
	return false
}

// Breach says what a personal data breach requires.
func (r Reader) Breach(a breach.Answer) Text {
	s := sheet{question: r.phrase("", words.BreachQuestion(a.Question())), outcome: a.Outcome()}
	for reason := range a.Reasons() {
		text := r.join(r.in(words.BreachReason(reason.Code)), reason.Provisions())
		if reason.Decides {
			s.deciding = append(s.deciding, text)
		} else {
			s.others = append(s.others, text)
		}
	}
	for fact := range a.Missing() {
		s.missing = append(s.missing, r.in(words.BreachFact(fact)))
	}
	for d := range a.Duties() {
		text := r.in(words.BreachDuty(d.Code))
		var contents []string
		for c := range d.Contents() {
			contents = append(contents, r.in(words.BreachContent(c)))
		}
		var more []string
		if !d.Safe.IsZero() {
			more = append(more, prose.Upper(r.in(sayBy))+" "+r.Moment(d.Safe)+" ("+r.in(sayOuter)+": "+r.Moment(d.Outer)+").")
		}
		if len(contents) > 0 {
			more = append(more, prose.Upper(strings.Join(contents, "; "))+".")
		}
		s.follows = append(s.follows, r.join(text, d.Provisions(), more...))
	}
	return r.write(s)
}

// Accountability says what the duties to keep records, to assess impacts and to
// have an officer require.
func (r Reader) Accountability(a accountability.Answer) Text {
	s := sheet{question: r.in(accountabilityQuestion), outcome: a.Outcome()}
	for reason := range a.Reasons() {
		text := r.join(r.in(words.AccountabilityReason(reason.Code)), reason.Provisions())
		if reason.Decides {
			s.deciding = append(s.deciding, text)
		} else {
			s.others = append(s.others, text)
		}
		if !reason.IsVerified() {
			s.unread = r.appendUnread(s.unread, reason.Provisions())
		}
	}
	for fact := range a.Missing() {
		s.missing = append(s.missing, r.in(words.AccountabilityFact(fact)))
	}
	for o := range a.Obligations() {
		text := r.in(words.AccountabilityObligation(o.Code))
		if o.First {
			text = r.in(sayFirst) + ": " + text
		}
		s.follows = append(s.follows, r.join(text, o.Provisions()))
	}
	return r.write(s)
}

var accountabilityQuestion = say("Ansvarlighet", "Ansvarlegheit", "Accountability")
