package letter

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// Element is one thing that the law wants in a letter. The zero value is none.
//
// Do not reorder. New values go last.
type Element uint8

const (
	_ Element = iota
	// TheController is who answers (Art. 13(1)(a), 14(1)(a)).
	TheController
	// TheContact is how to reach it (Art. 13(1)(a), 12(2)).
	TheContact
	// TheOutcome is what was done about each part of the request (Art. 12(3)).
	TheOutcome
	// TheReasons are why something was not done (Art. 12(4)).
	TheReasons
	// TheComplaint is the right to complain to the supervisory authority
	// (Art. 12(4), 15(1)(f)).
	TheComplaint
	// TheCourt is the right to a judicial remedy (Art. 12(4)).
	TheCourt
	// ThePurposes are what the data is used for (Art. 15(1)(a)).
	ThePurposes
	// TheData are the categories of data (Art. 15(1)(b)).
	TheData
	// TheRecipients are those to whom the data was or will be disclosed, by name
	// (Art. 15(1)(c), C-154/21).
	TheRecipients
	// TheStorage is how long the data is stored, or by which criteria
	// (Art. 15(1)(d)).
	TheStorage
	// TheRights are rectification, erasure, restriction and objection
	// (Art. 15(1)(e)).
	TheRights
	// TheSource is where the data comes from, unless the person gave it
	// (Art. 15(1)(g)).
	TheSource
	// TheAutomation is whether decisions are automated, and by what logic
	// (Art. 15(1)(h)).
	TheAutomation
	// TheTransfers is whether the data leaves the EEA, and the safeguards
	// (Art. 15(2)).
	TheTransfers
	// TheCopy is the data itself (Art. 15(3), 20(1)).
	TheCopy
	// TheNotified are the recipients who are told of a rectification, an erasure
	// or a restriction (Art. 19).
	TheNotified
	// TheDelay is why an answer takes longer, and until when (Art. 12(3)).
	TheDelay
	// TheForwarded is to whom a request was passed on (Art. 28(3)(e)).
	TheForwarded
	// TheExemption is that some data is exempt from access
	// (personopplysningsloven §§ 16-17).
	TheExemption
	// TheErased is what was erased of the controller's own motion, and why
	// (Art. 5(1)(a), (e)).
	TheErased
	numElements
)

var elementTokens = enum.Table[Element]{Kind: "letter element", Tokens: []string{
	"", "controller", "contact", "outcome", "reasons", "complaint", "court", "purposes", "data", "recipients", "storage",
	"rights", "source", "automation", "transfers", "copy", "notified", "delay", "forwarded", "exemption", "erased",
}}

var elementLaw = [numElements]law.Provision{
	TheController: law.Article(13).Paragraph(1).Point('a'),
	TheContact:    law.Article(12).Paragraph(2),
	TheOutcome:    law.Article(12).Paragraph(3),
	TheReasons:    law.Article(12).Paragraph(4),
	TheComplaint:  law.Article(12).Paragraph(4),
	TheCourt:      law.Article(12).Paragraph(4),
	ThePurposes:   law.Article(15).Paragraph(1).Point('a'),
	TheData:       law.Article(15).Paragraph(1).Point('b'),
	TheRecipients: law.Article(15).Paragraph(1).Point('c'),
	TheStorage:    law.Article(15).Paragraph(1).Point('d'),
	TheRights:     law.Article(15).Paragraph(1).Point('e'),
	TheSource:     law.Article(15).Paragraph(1).Point('g'),
	TheAutomation: law.Article(15).Paragraph(1).Point('h'),
	TheTransfers:  law.Article(15).Paragraph(2),
	TheCopy:       law.Article(15).Paragraph(3),
	TheNotified:   law.Article(19),
	TheDelay:      law.Article(12).Paragraph(3),
	TheForwarded:  law.Article(28).Paragraph(3).Point('e'),
	TheExemption:  law.Section(law.Personopplysningsloven, "16"),
	TheErased:     law.Article(5).Paragraph(1).Point('a'),
}

// String returns the token of e, such as "storage", and "" for zero.
func (e Element) String() string { return elementTokens.String(e) }

// IsValid reports whether e is an element, and not the zero value.
func (e Element) IsValid() bool { return elementTokens.Valid(e) }

// AppendText appends the token of e. It fails for a number outside the elements.
func (e Element) AppendText(b []byte) ([]byte, error) { return elementTokens.Append(b, e) }

// MarshalText returns the token of e. It fails for a number outside the elements.
func (e Element) MarshalText() ([]byte, error) { return e.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Element.String]; the empty text is
// the zero value.
func (e *Element) UnmarshalText(text []byte) error { return elementTokens.Unmarshal(e, text) }

// ParseElement returns the element with exactly that token.
func ParseElement(token string) (Element, error) { return elementTokens.Parse(token) }

// Provision returns what wants the element in a letter; zero for zero.
func (e Element) Provision() law.Provision {
	if e >= numElements {
		return law.Provision{}
	}
	return elementLaw[e]
}

// elements is a set of them.
type elements uint32

func (s *elements) add(list ...Element) {
	for _, e := range list {
		*s |= 1 << e
	}
}

func (s elements) has(e Element) bool { return s>>e&1 != 0 }

func (s elements) all() iter.Seq[Element] {
	return func(yield func(Element) bool) {
		for e := Element(1); e < numElements; e++ {
			if s.has(e) && !yield(e) {
				return
			}
		}
	}
}
