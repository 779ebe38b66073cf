package words

import "github.com/personvern/personvern/lawfulbasis/law"

// Text is one phrase or sentence in the three languages. The zero Text has none.
type Text struct{ Bokmal, Nynorsk, English string }

// In returns the text in a language; English for one that is not said, as
// citations are.
func (t Text) In(language law.Language) string {
	switch language {
	case law.Bokmal:
		return t.Bokmal
	case law.Nynorsk:
		return t.Nynorsk
	}
	return t.English
}

// IsZero reports whether there are no words.
func (t Text) IsZero() bool { return t == Text{} }

// entry returns the text of a value in its table, and the zero Text outside of it.
func entry[T ~uint8](table []Text, value T) Text {
	if int(value) >= len(table) {
		return Text{}
	}
	return table[value]
}

// named is a value of a vocabulary that is found by its text. The words of sector law
// are, so that who explains an answer of the core links none of those packages.
type named interface{ String() string }
