// Package counterfactual tells what would change an answer: the smallest sets of
// facts whose change gives another outcome, and the day on which time alone does.
//
//	answer := counterfactual.Find(counterfactual.Query{
//		Policy: policy, Item: &item, On: today,
//		Question: counterfactual.RequiresErasure(),
//		Wanted:   privacy.Required,
//	})
//	for set := range answer.Sets() {
//		fmt.Println(set, set.By()) // consent-withdrawn of care (…) -> required person
//	}
//
// A person who is refused asks what would have to be so, and can often bring it
// about. A case handler who gets no answer asks which fact is worth looking up.
// Package explain writes it for both.
//
// # What is looked at
//
// [Code] is the list of what can change: the days of the item's uses, consents,
// objections, judgements, what was found, holds, disclosures, the request, and to
// whom something is disclosed. The policy, the day, the purpose and the law stay as
// they are. A change says what happens on the day asked about, or what turns out to
// be so: [Change.From] tells which, and [Change.By] who can bring it about. What is
// known becomes otherwise, and what is not known is settled. Nothing is forgotten.
//
// Of a day that is open, the ends of what is known are tried: the earliest and the
// latest day that it can be, and that it has not come. A new judgement is of the
// day asked about.
//
// An activity that the item does not mention can turn out to be a use of it where
// its statutory rules keep the answer open. Whether the item has other uses
// otherwise is no fact that is looked at.
//
// # How it is found
//
// The question is put again with one change made, then with two, and so on up to
// [Query.Size]. A set that holds one that does already is passed over, so that
// nothing in a set can be left out. What is found is exact: it is what the policy
// answers, and no rule is repeated here. Facts that the question does not read are
// not tried.
//
// The search ends when the question has been put [Query.Evaluations] times, and
// [Answer.Exhausted] says so. There is no clock and no chance in it: the same query
// has the same answer.
//
// # Time
//
// [Answer.Later] is the first day on which the outcome changes if nothing else
// happens. Many changes do nothing on the day they happen and set a day: a case that
// is closed ends nothing yet, and its data must be gone three years later. Those are
// [Answer.Sooner].
//
// Answers are values that share nothing with the item.
package counterfactual
