// Package editions freezes the answers of the library under each edition of the
// law, so that none of them changes unseen. It has no code, only tests and data.
//
// An edition is the law from one change of the dated law to the next: the days on
// which a provision, a judgment, a decision on adequacy or the territory of the
// regulation begins or ends. The tests find those days in the tables. A question is
// asked with all days of the facts counted from the day that it is asked on, so
// that the answers of two editions can be held against each other.
//
// A vector is the answers to one question on one day, in a fixed order of cases:
// outcome, reasons, what is missing, obligations and days. The facts are those of
// the question's struct, each with all its values: not said, the three of a fact, a
// judgement open, lapsed or of tomorrow, days around the ends of the periods of the
// law, every value of an enumeration and one outside it. Where they have no more
// cases than a limit all are asked; of the others a spread over the whole, and the
// surroundings of cases with few obstacles, every fact changed to every value of
// its own. The questions of package privacy are asked of the policy of package
// axactor, that of package recruiting, and one with every basis, role, purpose,
// condition, duty and maximum.
//
// In testdata:
//
//	digests.txt  SHA-256 of every vector of the principal days
//	answers      the answers of these vectors, to say what differs
//	whole.txt    SHA-256 of ten times larger vectors, on the first day of every edition
//	bases.txt    the cases with few obstacles
//
// A digest that changes is a change of the answers of the library. It needs an entry
// under Law in the changelog, which the gate "editions" of .ci/run demands.
//
// # Commands
//
//	go test ./internal/editions
//	go test -tags exhaustive ./internal/editions
//
// recompute the vectors, and print the first answers that differ.
//
//	go test ./internal/editions -run TestEditions/credit.may-report -explain 50
//
// prints more of them: the day, the facts, the answer before and the answer now.
//
//	go test ./internal/editions -run TestEditions -update
//	go test -tags exhaustive ./internal/editions -run 'TestEditions|TestWhole' -update -timeout 30m
//
// write what changed.
//
//	go test ./internal/editions -run TestBases -rebase
//
// looks anew for the cases with few obstacles, which changes every digest: it is for
// questions and facts that are new.
package editions
