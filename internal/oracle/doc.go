// Package oracle is a second model of the questions of package privacy, and the
// tests that hold the two against each other. It has no code, only programs,
// their answers and tests.
//
// The programs, the files that end in .lp, are answer-set programs for clingo.
// They were written from the law's text and the decision tables by somebody who
// had not read the library's rules; DISAGREEMENTS.md says what came of it. Every
// rule ends with what it rests on in square brackets; a rule without is refused.
// A program begins with its questions and its facts, each with all values that it
// can have, and the cases are all combinations of them, numbered with the first
// fact as the highest digit. Folder golden has a letter for each case and
// question, packed, and their digests, so that no solver is needed to test:
//
//	F forbidden   P permitted   Q required   R referred
//	H held   T too early   M may   U must   O overdue   Y yes   N no
//
// The programs know no missing facts. What the answer is when facts are left out
// is worked out from them: the one that all completions share, or else
// undetermined, and what is missing are the facts that change it for some values
// of the others. Facts that the library has no field for, such as what a
// judgement would say that nobody has made, are always left out.
//
// # What is compared
//
//	program            questions                                             cases      with facts left out
//	erasure            MayErase, RequiresErasure, MayKeep                    110,592    2,799,360
//	holds              the same, any number of holds at a time               2,304      104,976
//	gap                the same, with days without a ground                  480        750
//	retention          the state of the deadline; without a ground           89,600     262,500
//	request            RequiresErasureOnRequest                              1,016,064  34,292,160
//	gate               the gate of seven kinds of request                    112        252
//	processing         MayProcess: scope, role, restriction, objection       172,032    1,306,368
//	interests          MayProcess: Art. 6(1)(f)                              512        19,683
//	consent            MayProcess: Art. 6(1)(a), 7, 8                        16,384     2,657,205
//	bases              MayProcess: Art. 6(1)(b) to (e)                       8,192      472,392
//	conditions         MayProcess: Art. 9(2)(a), (c) to (f)                  20,480     2,657,205
//	conditions_by_law  MayProcess: Art. 9(2)(b), (g) to (j)                  5,120      196,830
//	kinds              MayProcess: Art. 9, 10, 87                            2,048      34,992
//	tests              MayProcess: Art. 5(1), 6(4), 28, 35, 36               65,536     19,131,876
//	restriction        RequiresRestriction                                   30,720     155,520
//	portability        RequiresPortability                                   1,536      9,720
//	end_of_use         RequiresEndOfUse: objection and withdrawal            448        1,512
//	decisions          MayDecideAutomatically                                4,096      131,220
//	disclosure         MayDisclose: eleven kinds of recipient                90,112     17,537,553
//	withheld           MayDisclose: to the person, and kept from the person  96         216
//	abroad             MayDisclose: abroad, restricted, objected to          6,144      46,656
//	transfer           MayTransfer: places, decisions, tools                 12,288     314,928
//	transfer_consent   MayTransfer: Art. 49(1)(a)                            192        2,916
//	transfer_need      MayTransfer: Art. 49(1)(b) to (f)                     5,120      295,245
//	transfer_last      MayTransfer: Art. 49(1)(g) and last resort            16,384     3,188,646
//
// These are the cases of one question; each question of a program is compared over
// all of them, 1,992,944 answers with all facts said and 91,693,353 with facts
// left out or not. Holds that nobody listed are compared as all holds left out.
// Facts left out are compared for four counts: an answer that the completions do
// not share, undetermined where they share one, a fact that is missing and not
// listed, and one listed beside. Retention and gate have no lists to compare. The
// disagreements that stand are counted in allow_test.go; beside them every count
// is 0. A difference is printed in words, with the rules of the program that give
// its answer and what they rest on.
//
// # Commands
//
//	go test ./internal/oracle
//
// compares every case with all facts said, and with facts left out every case of
// the smaller programs and every 41st of the larger ones.
//
//	go test -tags exhaustive ./internal/oracle
//
// compares them all.
//
//	go test -tags oracle ./internal/oracle -run TestClingo
//	go test -tags oracle ./internal/oracle -run TestEveryRuleMatters -timeout 30m
//
// make the answers anew, which must be the same bytes, and remove each of the 455
// rules in turn, which must change an answer or leave a case without one. They
// need clingo, Debian's package gringo, and fail where it is not installed.
//
//	go test -tags oracle ./internal/oracle -run TestClingo -update
//
// writes the answers after a program was changed. Nobody edits them by hand.
package oracle
