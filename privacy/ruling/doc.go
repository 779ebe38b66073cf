// Package ruling is the answer that the questions of sector law give: may this
// claim be reported to a credit bureau, may this person be sent an e-mail, may
// this data leave the EEA.
//
// A [Sheet] says once what a question asks: its tests, each with the provision it
// comes from, the facts that can be missing, and what can follow. A [Maker]
// makes the tests for some facts, and an [Answer] says what they come to: one that
// fails decides; otherwise one that is open leaves the answer undetermined, with
// the facts that would settle it; otherwise it is the question's best. Sheets are
// data, so that everything a question can answer can be listed.
//
// The tests of a question must be such that each fact pulls one way through all
// of them. Then taking each test by itself is exact: an answer is undetermined
// only when the facts that are missing can make it the one or the other. Where a
// fact stands in several tests, or other things would do as well, the tests are
// made by clauses, [Maker.Need]: then what is missing is exact, too, which is every
// fact that can still change the answer, and no other.
//
// A question that looks into a table of dated law says which row answered it, with
// [Maker.Row]: the reasons that rest on the row cite it.
//
// The questions themselves are in the packages that import this one. Who needs
// rules of a trade or a country that they do not have writes a sheet of their own.
package ruling
