// Package subjects holds the words for whose data is processed and which data.
//
// [Category] says whose: a debtor, an applicant, a visitor. [Kind] says which,
// in the words that engineers give to columns and documents: a call note, a
// payment voucher, a diploma. Each kind knows how the law guards it,
// [Kind.Level], and, where its definition leaves no choice, how it came about,
// [Kind.Origin]. [CategorySet] and [KindSet] are sets of them:
//
//	file := subjects.KindsOf(subjects.Name, subjects.CallNote, subjects.Health)
//	file.Intersects(subjects.SpecialKinds()) // true: Art. 9 applies
//
// # Not said
//
// The zero value of every enumeration here means "not said". It has no token,
// is in no set, and never stands for a default. A set that was built from zero,
// or from a number that no value has, is not valid instead of smaller, and
// stays so: a slip must not read as "no health data". Sets have a text form,
// the tokens of their members with commas between them.
//
// # Identity
//
// The tokens ("call-note") and the numbers behind them are the contract: they
// are never renamed, renumbered or reused. What a program knows and these lists
// do not takes a private-use value, [PrivateCategory] and [PrivateKind], whose
// meaning and sensitivity are the program's to state.
//
// # Sources
//
// The comment on each value ends with where it comes from: an article of the
// GDPR ("Art. 9(1)"), a section of a Norwegian act ("bokføringsloven § 13"), or
// a numbered statement of the Axactor privacy notice ("N-50"). What is in the
// list of special categories is law: no policy can add to it or take from it.
package subjects
