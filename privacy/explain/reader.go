package explain

import (
	"github.com/personvern/personvern/internal/prose"
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/subjects"
)

// Text is a text in one language: headings, paragraphs, lists and tables. The
// zero Text is empty.
type Text = prose.Document

// Words are a phrase in Bokmål, Nynorsk and English. Phrases begin with a small
// letter and end without a full stop. The zero Words are none.
type Words = words.Text

// Reader is whom a text is for, and in which language. The zero Reader writes
// nothing. Readers are small values, safe for concurrent use.
type Reader struct {
	audience audience
	language law.Language
	sender   *Sender
	names    *Names
}

type audience uint8

const (
	nobody audience = iota
	person
	internal
)

// ToPerson is the person whose data it is. A language that is not said is English.
func ToPerson(in law.Language) Reader { return Reader{audience: person, language: in} }

// Internal are the controller's own people, and their log. It may hold what the
// person must not be told.
func Internal(in law.Language) Reader { return Reader{audience: internal, language: in} }

// Sender is who writes to the person. What is left out is left out of the text,
// except that the text then asks the person to contact "us".
type Sender struct {
	// Controller is the name of the controller (Art. 13(1)(a)).
	Controller string
	// Contact is how to reach it: an address, a telephone number, a page.
	Contact string
	// Officer is how to reach the data protection officer (Art. 13(1)(b)).
	Officer string
}

// From returns the reader for texts of that sender.
func (r Reader) From(sender Sender) Reader {
	r.sender = &sender
	return r
}

// Names are words for what a host calls its own. What is not in it, or lacks the
// reader's language, is described by what it is for.
type Names struct {
	// Activities are phrases such as "collection for others".
	Activities map[privacy.ActivityID]Words
	// Rules are phrases such as "three years after the case was closed".
	Rules map[privacy.RuleID]Words
	// Datasets are phrases for the data of a table, such as "notes of calls".
	Datasets map[string]Words
	// Purposes are phrases for private-use purposes.
	Purposes map[lawfulbasis.Purpose]Words
	// Categories are plural phrases for private-use categories of people.
	Categories map[subjects.Category]Words
	// Kinds are phrases for private-use kinds of data.
	Kinds map[subjects.Kind]Words
}

// With returns the reader for texts with a host's names, which must not be changed
// any more.
func (r Reader) With(names *Names) Reader {
	r.names = names
	return r
}

// Language returns the language of the reader's texts.
func (r Reader) Language() law.Language { return r.language }

// IsToPerson reports whether the texts are for the person concerned.
func (r Reader) IsToPerson() bool { return r.audience == person }

// start returns an empty text in the reader's language.
func (r Reader) start() Text {
	switch r.language {
	case law.Bokmal:
		return prose.New("nb")
	case law.Nynorsk:
		return prose.New("nn")
	}
	return prose.New("en")
}

// in returns the words in the reader's language.
func (r Reader) in(w Words) string { return w.In(r.language) }

// cite returns a provision as the reader's language cites it.
func (r Reader) cite(p law.Provision) string { return p.Cite(r.language) }
