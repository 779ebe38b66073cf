package picture_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/privacy/picture"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// The life of a note of a case that was closed: the notice promises three years.
func Example() {
	policy := axactor.Policy()
	notes := policy.MustDataset(privacy.DatasetSpec{
		Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
		For: []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	item := privacy.Item{Of: notes, Holds: privacy.AllHolds(), Uses: []privacy.Use{{
		For: axactor.ThirdPartyCollection, Objection: privacy.NoObjection(),
		Dates: retention.Dates{Collected: retention.On(retention.MustParseDate("2022-01-10")), CaseClosed: retention.On(retention.MustParseDate("2025-03-10"))},
	}}}
	life := picture.Life(explain.ToPerson(law.English), &item, retention.MustParseDate("2026-11-24"))
	fmt.Print(life)
	fmt.Println(len(life.SVG()) > 0)
	// Output:
	// Timeline of the data
	// ====================
	//
	// Notes of telephone calls.
	// Today, 24 November 2026: may be erased.
	//
	// The data: What applies, day by day.
	//    ..............................................................@@@@@>
	//
	// Use: Collection for a client: Last day: 10 March 2028.
	//    ###############################################################
	//
	//  --+---------+---------+---------+---------+---------+---------+-------
	//    2022      2023      2024      2025      2026      2027      2028
	//                                                     ^1
	//                                                                  ^2
	//                                                                  ^3
	//
	// 1  Today: 24 November 2026
	// 2  Last lawful day to have it: 10 March 2028
	// 3  To be gone by: 11 March 2028
	//
	// Key:
	// ###  use
	// ...  may be used, and may be erased
	// !!!  must be erased
	// @@@  should have been gone
	//
	// To be gone from backups by: at the earliest 11 March 2028.
	// true
}
