// Package explain says every answer of the library in Bokmål, Nynorsk and English.
//
// # Readers
//
// A text is for somebody: [ToPerson] writes to the person whose data it is,
// [Internal] for the controller's own people and their log. There is no reader by
// default, and the zero [Reader] writes nothing, since the two texts differ in
// what they may say.
//
// The text to the person begins with the outcome, then says why, what happens and
// when, on which provisions it rests, how to complain to the supervisory authority
// and go to court, and whom to ask (Art. 12(1), 12(4), 13(2)(d)). It is written in
// short sentences, to "you". Where national law forbids telling, it says what it
// would say if nothing were held, and nothing else: see [Reader.IsSilent].
//
// The internal text holds everything, in this order: the outcome, the reasons that
// decided, those that were overridden, what is missing, what follows, the days,
// which law is uncertain or has not been read, and what would change the answer.
//
// # What would change an answer
//
// [Reader.Answer] adds what package counterfactual found. The controller's people see
// every set of facts and who can bring it about. The person sees what the person can
// do, what others may do, and from which day time alone changes the answer; nothing
// about what is merely not known, and nothing that is withheld.
//
// # Words and languages
//
// The words are tables, three languages side by side; the rules, the citations and
// the days come from the answer, and are the same in every language. [Match] finds
// the language for the tags of a request. There is no catalogue to register and
// nothing global.
//
// What the library cannot have words for, a host names with [Names]: its activities,
// tables and private-use values. What it does not name is described by what it is
// for; a raw key is never shown.
//
// [Reader.Value] says a single value of a vocabulary, for a form or a table. The
// vocabularies of sector law are said by package terms: a program that explains links
// none of that law unless it asks for it.
//
// # Texts
//
// A [Text] is headings, paragraphs, lists and tables, and writes itself as plain
// text, Markdown and HTML. Names that come from a host's database are escaped.
package explain
