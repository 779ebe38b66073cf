// Package book prints the rules: those of a policy, and those that the library
// applies to it, each as a sentence that a lawyer can read beside the statute.
//
// Every rule is written once, with the provisions that it rests on, the days on
// which they are in force, how well the library knows them, and for a policy the
// statements of the notice. What rests on a text that nobody has read says so. The
// sentences are those of package explain, made of the same values that decide, so
// that the book cannot say something else than the answers.
//
// The book is made for the controller's own people and their advisers, in Bokmål,
// Nynorsk or English, as Markdown and as HTML. It has the same rules, citations
// and numbers in each. A rule has an anchor that stays the same between editions
// and languages, such as "rule.third-party-collection-three-years" or
// "credit.test.claim-disputed", so that an opinion can refer to it.
package book
