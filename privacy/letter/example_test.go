package letter_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/privacy/letter"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// A debtor asks for erasure while the claim is open. The first letter lacks how to
// reach the controller, and is not built.
func Example() {
	policy := axactor.Policy()
	notes := policy.MustDataset(privacy.DatasetSpec{
		Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
		For: []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	item := privacy.Item{
		Key: "n-4711", Of: notes, Holds: privacy.AllHolds(),
		Uses: []privacy.Use{{
			For: axactor.ThirdPartyCollection, Dates: retention.Dates{CaseClosed: retention.NotYet()}, Objection: privacy.NoObjection(),
		}},
	}
	on := retention.MustParseDate("2026-11-24")
	requests := []privacy.Request{{Kind: privacy.AskErasure, Received: retention.MustParseDate("2026-11-02"), Identified: privacy.Yes}}
	plan := policy.MustInventory(notes).Plan(requests, on, item)

	reader := explain.ToPerson(law.English)
	facts := letter.Facts{Sender: explain.Sender{Controller: "Example Collection AS"}}
	_, err := letter.Answer(reader, plan, requests, facts, on)
	fmt.Println(err)

	facts.Sender.Contact = "post@collection.example"
	answer, err := letter.Answer(reader, plan, requests, facts, on)
	fmt.Println(err)
	fmt.Print(answer.Text())
	// Output:
	// letter: incomplete; lacks contact
	// <nil>
	// Our answer to your request
	// ==========================
	//
	// Date: 24 November 2026
	//
	// You asked us to erase data about you.
	//
	// What we keep
	// ------------
	//
	// We cannot erase this data yet.
	//
	// - Notes of telephone calls. The claim that we use the data for is not closed. (Article 17(3)(e) GDPR)
	//
	// If you disagree
	// ---------------
	//
	// You can complain to the Norwegian Data Protection Authority, Datatilsynet (datatilsynet.no). You can also go to court.
	//
	// If you have questions, please contact us: post@collection.example.
	//
	// Yours sincerely, Example Collection AS
}
