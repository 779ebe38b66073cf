package privacytest_test

import (
	"fmt"
	"slices"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/privacytest"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// A host has a function of its own for when a call note goes, and wants to know
// whether it is right. The second version counts a month as thirty days.
func Example() {
	notes := axactor.Policy().MustDataset(privacy.DatasetSpec{
		Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
		For: []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	closed := retention.MustParseDate("2023-05-17")
	cases := []privacytest.Case{{
		ID: "closed-in-may", Why: "three years after the case was closed", On: closed,
		Item: privacy.Item{
			Of: notes, Holds: privacy.AllHolds(),
			Uses: []privacy.Use{{
				For: axactor.ThirdPartyCollection, Objection: privacy.NoObjection(),
				Dates: retention.Dates{CaseClosed: retention.On(closed)},
			}},
		},
	}}

	system := func(lastDay func(closed retention.Date) retention.Date) privacytest.System {
		return func(item *privacy.Item, on retention.Date) privacytest.Report {
			closed, ok := item.Uses[0].Dates.CaseClosed.Date()
			if !ok {
				return privacytest.Report{Verdict: privacytest.CannotSay}
			}
			gone := lastDay(closed).AddDays(1)
			if on.Before(gone) {
				return privacytest.Report{Verdict: privacytest.Kept, GoneBy: gone}
			}
			return privacytest.Report{Verdict: privacytest.Erased, GoneBy: gone}
		}
	}
	right := system(func(closed retention.Date) retention.Date { return closed.AddYears(3) })
	wrong := system(func(closed retention.Date) retention.Date { return closed.AddDays(3 * 12 * 30) })

	fmt.Println(privacytest.CheckDeadlines(right, cases, privacytest.Options{}))

	results := privacytest.CheckDeadlines(wrong, cases, privacytest.Options{})
	fmt.Println(results)
	for failure := range results.Failures() {
		fmt.Println(failure)
		break
	}
	for _, likeness := range privacytest.LooksLike(results, func(im *privacytest.Implementation) privacytest.Results {
		return privacytest.CheckDeadlines(im.Item, cases, privacytest.Options{})
	}) {
		fmt.Println(likeness)
	}
	// Output:
	// 10 asked, 0 not said, 0 wrong
	// 10 asked, 0 not said, 5 wrong
	// closed-in-may on 2023-05-17: wrong-day: got 2026-05-02, want gone by 2026-05-18: use collection-3pc-three-years until 2026-05-17 (three years after the case was closed)
	// looks like 3 month-is-30-days: it explains 5 of 5 failures, and would make 0 more (tidsfristforskriften:3(2)(c))
}

// A case that somebody wrote without writing Go.
func ExampleReadCases() {
	cases, err := privacytest.ReadCases([]byte(`{
	  "cases": [
	    {
	      "ask": {
	        "requires-erasure": {
	          "item": {
	            "holds": [],
	            "key": "n-1",
	            "of": "call_note",
	            "uses": [{"dates": {"case-closed": "2023-05-17"}, "for": "collection-3pc", "objection": {"received": "not-yet"}}]
	          }
	        }
	      },
	      "id": "three-years-after-closing",
	      "on": "2026-05-18",
	      "policy": {"named": "axactor"},
	      "tables": [{"about": "debtor", "for": ["collection-3pc"], "kinds": "call-note", "name": "call_note"}],
	      "want": {"outcomes": ["required"]},
	      "why": "the first day after the three years"
	    }
	  ],
	  "schema": 1
	}`), privacytest.Policies())
	if err != nil {
		fmt.Println(err)
	}
	for _, result := range privacytest.CheckAnswers((*privacytest.Case).Ask, cases) {
		fmt.Println(result)
	}
	// Output:
	// three-years-after-closing on 2026-05-18: required
}

// A test suite that knows a few cases only is told which mistakes it lets live.
func ExampleSurvivors() {
	cases, err := privacytest.ReadFiles(privacytest.Vectors(), privacytest.Policies())
	if err != nil {
		fmt.Println(err)
	}
	suite := func(system *privacytest.Implementation) bool {
		return privacytest.CheckAnswers(system.Answer, cases).Failed() > 0
	}
	fmt.Println("all of the cases:", privacytest.Survivors(suite))
	cases = slices.DeleteFunc(cases, func(c privacytest.Case) bool { return c.Question == "store" || c.Question == "clock" })
	fmt.Println("without stores and clocks:", privacytest.Survivors(suite))
	// Output:
	// all of the cases: []
	// without stores and clocks: [restore-resurrects wrong-period preview-erases reclassified]
}
