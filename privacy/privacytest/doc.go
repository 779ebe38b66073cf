// Package privacytest tests other systems against the rules: whether they keep
// what must stay and erase what must go, on the right day.
//
// A [System] is the tested system: given an item and a day, it says what it did
// (kept, erased, cannot say) and, where it computes one, the day by which the
// item must be gone. Usually it is a few lines that put the facts of the item
// into the host's own form and call the host's own function:
//
//	func ours(item *privacy.Item, on retention.Date) privacytest.Report {
//		closed, ok := item.Uses[0].Dates.CaseClosed.Date()
//		if !ok {
//			return privacytest.Report{Verdict: privacytest.CannotSay} // counted, and printed
//		}
//		…
//	}
//
//	func TestRetention(t *testing.T) {
//		cases := privacytest.Cases(notes, vouchers)              // boundary days of every rule
//		privacytest.Erasure(t, ours, cases, privacytest.Options{})   // what it does
//		privacytest.Deadlines(t, ours, cases, privacytest.Options{}) // and the day, exactly
//	}
//
// # The drivers
//
//	in a test       pure             tests
//	Erasure         CheckErasure     a function on one item
//	Deadlines       CheckDeadlines   the same, and the day, on every boundary day
//	Sweeps          CheckSweep       a nightly job on many items at once, and its order
//	Stores          CheckStore       previews, sweeps and restores over days
//	Answers         CheckAnswers     any question, such as the cases of a file
//	HoldLaws        Law.Test         what must be so of any two answers
//
// Each has a pure form that returns [Results], which are comparable, and one that
// takes a test and prints. To keep is a failure where the item must be erased, and
// to erase where it may not be or where facts are missing that could forbid it.
// What is free is free: erasing while a purpose is active is lawful, and a failure
// with [Options.KeepWhileUsed] only. Not being able to say is no failure; it is
// counted, so that a system which never says anything does not look right.
//
// # Known mistakes
//
// A [Defect] is a mistake that systems are known to make, with a wrong
// implementation that makes it. They serve twice. [Survivors] runs a test suite
// against all of them and says which it lets live. And a system that fails is told
// which it looks like:
//
//	looks like 3 month-is-30-days: it explains 212 of 212 failures, …
//
// # Laws
//
// A [Law] needs no right answer: it says how the answers to an item and to a changed
// item go together, such as that one more hold brings no deletion forward. [Laws]
// lists them, LAWS.md shows them, and [Spaces] and [SpacesOf] make the scenes in
// which they are held against a [System], or against whoever answers the questions
// of package privacy.
//
// # Case files
//
// A [Case] is one question with its facts and, where somebody decided it, the
// answer. [ReadCases] reads cases from strict JSON, so that people can write them
// who do not write Go, and [AppendCases] writes them:
//
//	{
//	  "cases": [
//	    {
//	      "ask": {
//	        "requires-erasure": {
//	          "item": {
//	            "holds": [],
//	            "key": "n-1",
//	            "of": "call_note",
//	            "uses": [{"dates": {"case-closed": "2023-05-17"}, "for": "collection-3pc", "objection": {"received": "not-yet"}}]
//	          }
//	        }
//	      },
//	      "id": "three-years-after-closing",
//	      "on": "2026-05-18",
//	      "policy": {"named": "axactor"},
//	      "tables": [{"about": "debtor", "for": ["collection-3pc"], "kinds": "call-note", "name": "call_note"}],
//	      "want": {"outcomes": ["required"]},
//	      "why": "the first day after the three years"
//	    }
//	  ],
//	  "schema": 1
//	}
//
// The keys are the names of the fields in Go with hyphens, the values their
// tokens. What is left out is not said; an empty list says that there are none.
// [Schema] is the JSON Schema of the form. [Vectors] are this library's own case
// files: what courts and authorities have decided, and one case for each known
// mistake at least. The program examples/oracle runs case files and prints a
// table of them. The questions, with what they take:
//
//	requires-erasure, may-erase, may-keep, requires-notification   item
//	requires-erasure-on-request, requires-access, -rectification,
//	-restriction, -portability, -end-of-use, -human-decision       item, request
//	may-process                                                    item, processing
//	may-disclose                                                   item, disclosing
//	may-decide-automatically, requires-information                 item, for
//	has-right                                                      item, right
//	deadline                                                       item
//	clock                                                          request
//	plan                                                           items, request
//	sweep                                                          items
//	store                                                          items, steps
//	credit.may-use and other questions of sectors                  the facts of the question
//
// In a policy that stands in the case, a duty or a maximum that names its law and
// nothing else is the statute's own. Elements may be written as "all" and "all but
// freely-given,specific".
//
// This package reads no file and no clock; it may work by reflection, since it
// decides nothing.
package privacytest
