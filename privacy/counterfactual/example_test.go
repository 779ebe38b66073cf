package counterfactual_test

import (
	"fmt"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/counterfactual"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// A debtor whose case is open asks when the notes of calls about her go, and what
// would bring it about.
func ExampleFind() {
	policy := axactor.Policy()
	notes := policy.MustDataset(privacy.DatasetSpec{
		Name:  "call_note",
		About: subjects.CategoriesOf(subjects.Debtor),
		Kinds: subjects.KindsOf(subjects.CallNote),
		For:   []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	item := privacy.Item{Of: notes, Holds: privacy.AllHolds(), Uses: []privacy.Use{{
		For: axactor.ThirdPartyCollection, Objection: privacy.NoObjection(),
		Dates: retention.Dates{CaseClosed: retention.NotYet()},
	}}}
	answer := counterfactual.Find(counterfactual.Query{
		Policy: policy, Item: &item, On: retention.MustParseDate("2026-11-24"),
		Question: counterfactual.RequiresErasure(), Wanted: privacy.Required,
	})
	fmt.Println(answer.Decision().Outcome())
	for set := range answer.Sets() {
		fmt.Printf("%s, by %s\n", set, set.By())
	}
	for set := range answer.Sooner() {
		day, outcome, _ := set.Later()
		fmt.Printf("%s, by %s; then %s from %s\n", set, set.By(), outcome, day)
	}
	// Output:
	// permitted
	// necessity-denied of collection-3pc -> required, by controller
	// unlawfulness-found -> required, by controller
	// erasure-ordered -> required, by authority
	// objection-made of collection-3pc (2026-11-24) + grounds-fail of collection-3pc -> required, by person,controller
	// event-happens case-closed of collection-3pc (2026-11-24) -> permitted, by person,controller,client; then required from 2029-11-25
}
