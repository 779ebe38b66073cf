// Decides answers a question, looks for what would change the answer, and prints the
// tokens of both.
package main

import (
	"fmt"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/counterfactual"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

func main() {
	policy := axactor.Policy()
	notes := policy.MustDataset(privacy.DatasetSpec{
		Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
		For: []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	item := privacy.Item{Of: notes, Holds: privacy.AllHolds(), Uses: []privacy.Use{{For: axactor.ThirdPartyCollection}}}
	answer := counterfactual.Find(counterfactual.Query{
		Policy: policy, Item: &item, Question: counterfactual.RequiresErasure(), On: retention.MustParseDate("2026-11-24"),
	})
	for reason := range answer.Decision().Reasons() {
		fmt.Println(answer.Decision().Outcome(), reason.Code)
	}
	for set := range answer.Sets() {
		fmt.Println(set)
	}
}
