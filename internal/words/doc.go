// Package words holds the words of every token of the library in Bokmål, Nynorsk
// and English, side by side: one entry, three languages, so that a change of one
// is seen beside the others. It decides nothing and lays nothing out; package
// explain makes texts of it.
//
// A table is indexed by the values of its type, or, for sector law, by their texts, so
// that words bring none of its packages along. What is outside the type, and its
// zero value, has the zero [Text], which no text is built from: explain has words
// for what has not been said.
//
// # Forms
//
// An entry is a phrase or a sentence. A phrase begins with a small letter, unless
// it is a name, and ends without a full stop, so that it can stand within a
// sentence. A sentence begins with a capital and ends with its mark. No entry has
// a place to fill in, names a person, or holds a day or a number that the rules
// hold: those come from the answer.
//
// Sentences for the person concerned speak to "you" of "we", in short active
// sentences and without abbreviations. Sentences for the controller's own people
// use the terms of the law.
package words
