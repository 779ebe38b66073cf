package explain_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/counterfactual"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// callNote is a note of a call about a debtor whose case was closed on a day.
func callNote(closed retention.When) privacy.Item {
	notes := axactor.Policy().MustDataset(privacy.DatasetSpec{
		Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
		For: []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	return privacy.Item{Of: notes, Holds: privacy.AllHolds(), Uses: []privacy.Use{{
		For: axactor.ThirdPartyCollection, Objection: privacy.NoObjection(), Dates: retention.Dates{CaseClosed: closed},
	}}}
}

// The letter to a debtor whose notes are due, in the language that the browser asks
// for.
func ExampleReader_Decision() {
	item := callNote(retention.On(retention.MustParseDate("2023-11-20")))
	decision := item.Of.Policy().RequiresErasure(&item, retention.MustParseDate("2026-11-24"))
	language, _ := explain.Match("nn-NO", "en")
	reader := explain.ToPerson(language).From(explain.Sender{Controller: "Kreditor AS", Contact: "post@kreditor.example"})
	fmt.Print(reader.Decision(decision, &item).Markdown())
	// Output:
	// Vi skal slette opplysningane.
	//
	// ## Kvifor
	//
	// - Føremålet med å bruke opplysningane gjeld ikkje lenger.
	//
	// ## Kva som skjer no
	//
	// - Vi slettar dei no. Dei skulle ha vore borte 21. november 2026.
	// - Vi seier frå til mottakarane av opplysningane.
	// - Vi sørgjer for at dei som behandlar opplysningane for oss, også slettar dei.
	// - Vi tek vare på prov for at vi har sletta, men ikkje for innhaldet.
	// - Opplysningane forsvinn frå tryggingskopiane når kopiane blir skrivne over.
	//
	// Rettsleg grunnlag: personvernforordninga artikkel 17 nr. 1 bokstav a; personvernforordninga artikkel 5 nr. 1 bokstav e.
	//
	// ## Dersom du er usamd
	//
	// Du kan klage til Datatilsynet (datatilsynet.no). Du kan også gå til domstolane.
	//
	// Har du spørsmål, kan du ta kontakt med oss: post@kreditor.example.
	//
	// Vi er Kreditor AS.
}

// What a debtor with an open case can do, what may happen, and when time alone
// changes the answer.
func ExampleReader_Answer() {
	item := callNote(retention.NotYet())
	answer := counterfactual.Find(counterfactual.Query{
		Policy: item.Of.Policy(), Item: &item, On: retention.MustParseDate("2026-11-24"),
		Question: counterfactual.RequiresErasure(), Wanted: privacy.Required,
	})
	fmt.Print(explain.ToPerson(law.English).Answer(answer, &item))
	// Output:
	// We may erase the data, but we do not have to.
	//
	// Why
	// ---
	//
	// - At least one of the purposes for which we hold the data still applies.
	//
	// Legal ground: Article 5(1)(e) GDPR; Article 6(1) GDPR.
	//
	// What can change this
	// --------------------
	//
	// - If we find that we no longer need the data, this applies: We will erase the data.
	// - If we find that we have processed the data unlawfully, this applies: We will erase the data.
	// - If a law or an order requires us to erase the data, this applies: We will erase the data.
	// - If you object to the use, and we cannot show compelling grounds that weigh more, this applies: We will erase the data.
	// - If the case is closed on 24 November 2026, this applies from 25 November 2029: We will erase the data.
	//
	// If you disagree
	// ---------------
	//
	// You can complain to the Norwegian Data Protection Authority, Datatilsynet (datatilsynet.no). You can also go to court.
	//
	// If you have questions, please contact us.
}

// The log of the controller's own people says what the person need not read: the
// question, each reason with its provisions, the days, and who can change what.
func ExampleInternal() {
	item := callNote(retention.On(retention.MustParseDate("2026-02-10")))
	decision := item.Of.Policy().MayErase(&item, retention.MustParseDate("2026-11-24"))
	fmt.Print(explain.Internal(law.English).Decision(decision, &item))
	// Output:
	// May the data be erased?
	// =======================
	//
	// Concerns: notes of telephone calls. Asked for: 24 November 2026.
	//
	// The data may be erased.
	//
	// What decides the answer
	// -----------------------
	//
	// - Nothing stands in the way of erasing the data. (Article 5(1)(e) GDPR)
	//
	// What holds as well, and was overridden
	// --------------------------------------
	//
	// - At least one purpose still covers the data. (Article 5(1)(e) GDPR; Article 6(1) GDPR)
	//
	// Days
	// ----
	//
	// - State on that day: may be erased.
	// - First day on which erasing is lawful: already passed.
	// - Last day on which the data may be there: 10 February 2029.
	// - To be erased from: 11 February 2029.
	// - To be gone by: 11 February 2029.
	// - To be gone from backups by: at the earliest 11 February 2029.
}
