package book

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/explain"
)

// Of returns the book of a policy and of the library, in the language and with the
// names of the reader, who must be [explain.Internal]: for another reader it is
// empty. Without a policy it holds the rules of the library alone.
func Of(reader explain.Reader, policy *privacy.Policy) explain.Text {
	w := writer{Reader: reader}
	if reader.IsToPerson() || reader.Day(law.AsOf()) == "" {
		return reader.Empty()
	}
	w.body = reader.Empty()
	w.contents = reader.Empty()
	w.contents.Heading(1, w.in(sayTitle))
	w.contents.Anchor("book")
	w.contents.Paragraph(w.in(sayAsOf) + " " + w.Day(law.AsOf()) + ".")
	w.contents.Paragraph(w.in(sayMarks))
	w.contents.Paragraph(w.in(sayBothWays))
	w.contents.Heading(2, w.in(sayContents))
	w.contents.Anchor("contents")
	if policy != nil {
		w.policy(policy)
	}
	w.lawfulness()
	w.answers()
	w.storage()
	w.breaches()
	w.accounts()
	w.sectors()
	w.reviews()
	w.provisions()
	w.contents.Append(w.body, 0)
	return w.contents
}

// A writer writes the table of contents and the body side by side.
type writer struct {
	explain.Reader
	contents, body explain.Text
}

// in returns words in the language of the book.
func (w *writer) in(text words.Text) string { return text.In(w.Language()) }

// chapter begins a part that the table of contents names.
func (w *writer) chapter(anchor string, title words.Text) {
	w.contents.Link(w.in(title), anchor)
	w.body.Heading(2, w.in(title))
	w.body.Anchor(anchor)
}

// section begins a part of a chapter.
func (w *writer) section(title words.Text) { w.body.Heading(3, w.in(title)) }

// rule writes one rule: its sentences and what it rests on.
func (w *writer) rule(anchor string, rests iter.Seq[law.Provision], sentences ...string) {
	w.body.Item(append(sentences, w.cites(rests))...)
	w.body.Anchor(anchor)
}

// cites are provisions, those of the same days and the same certainty together.
func (w *writer) cites(rests iter.Seq[law.Provision]) string {
	var b strings.Builder
	said := ""
	for p := range rests {
		switch known := w.known(p); {
		case b.Len() == 0:
			b.WriteString("(")
			said = known
		case known == said:
			b.WriteString("; ")
		default:
			b.WriteString(": " + said + ") (")
			said = known
		}
		b.WriteString(p.Cite(w.Language()))
	}
	if b.Len() == 0 {
		return ""
	}
	return b.String() + ": " + said + ")"
}

// known says when a provision is in force and how well it is known, version by
// version.
func (w *writer) known(p law.Provision) string {
	var all []string
	for e := range law.Versions(p) {
		text := w.inForce(e) + ", " + w.in(certainties[e.Certainty])
		if e.Certainty.IsVerified() && !e.Dates.IsVerified() {
			text += ", " + w.in(sayDaysOpen)
		}
		all = append(all, text)
	}
	if len(all) == 0 {
		return w.in(sayNotKnown) + ", " + w.in(certainties[0])
	}
	return strings.Join(all, "; "+w.in(sayThen)+" ")
}

// inForce says on which days a version is in force, as one says it of its kind.
func (w *writer) inForce(e law.Entry) string {
	if e.From.IsZero() {
		return w.in(sayNoDay)
	}
	since := sayInForce
	switch e.Provision.Act() {
	case law.CourtOfJustice:
		since = sayGiven
	case law.EDPB, law.WorkingParty29, law.Datatilsynet, law.Inkassobransjenormen, law.PrivacyNotice:
		since = sayDated
	}
	text := w.in(since) + " " + w.Day(e.From)
	if !e.Until.IsZero() {
		text += " " + w.in(sayUntil) + " " + w.Day(e.Until)
	}
	return text
}

// sentence makes a sentence of a phrase.
func sentence(phrase string) string {
	first, n := utf8.DecodeRuneInString(phrase)
	return string(unicode.ToUpper(first)) + phrase[n:] + "."
}

func one(p law.Provision) iter.Seq[law.Provision] {
	return func(yield func(law.Provision) bool) {
		if !p.IsZero() {
			yield(p)
		}
	}
}

// dotted joins parts of an anchor.
func dotted(parts ...string) string { return strings.Join(parts, ".") }

// place is a provision as a part of an anchor, "bokforingsloven-13-1-3".
func place(p law.Provision) string {
	return strings.Join(strings.FieldsFunc(p.String(), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), "-")
}
