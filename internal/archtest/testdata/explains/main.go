// Explains answers the same question and writes the answer to the person and to the
// controller's people, in the language asked for, as text, as Markdown and as a page.
package main

import (
	"fmt"
	"os"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/counterfactual"
	"github.com/personvern/personvern/privacy/explain"
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
	language, _ := explain.Match(os.Args[1:]...)
	for _, r := range []explain.Reader{explain.ToPerson(language), explain.Internal(language)} {
		text := r.Answer(answer, &item)
		fmt.Println(text, text.Markdown(), text.Page("answer"))
	}
}
