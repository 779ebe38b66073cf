package monitoring_test

import (
	"fmt"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/monitoring"
	"github.com/personvern/personvern/retention"
)

// A recording of a brawl at the door, which the police may want.
func ExampleRequiresErasure() {
	legal := privacy.Judgement{Result: privacy.No, By: "legal"}
	recording := monitoring.Recording{
		Recorded:         retention.On(retention.MustParseDate("2026-11-23")),
		PoliceLikely:     legal,
		AtCounter:        privacy.No,
		Consented:        privacy.No,
		NationalSecurity: legal,
		Exempted:         privacy.No,
	}
	for _, likely := range []privacy.Fact{privacy.No, privacy.Yes} {
		recording.PoliceLikely.Result = likely
		for _, day := range []string{"2026-11-29", "2026-11-30"} {
			answer := monitoring.RequiresErasure(recording, retention.MustParseDate(day))
			for o := range answer.Obligations() {
				fmt.Println(day, answer.Outcome(), "gone by", o.By.Outer)
			}
		}
	}
	// Output:
	// 2026-11-29 permitted gone by 2026-11-30
	// 2026-11-30 required gone by 2026-11-30
	// 2026-11-29 permitted gone by 2026-12-23
	// 2026-11-30 permitted gone by 2026-12-23
}

// An invoice lies in the mailbox of somebody who is ill.
func ExampleMayOpen() {
	access := monitoring.Access{
		Necessary:    privacy.Judgement{Result: privacy.Yes, By: "head of accounts"},
		Notified:     privacy.No,
		CannotNotify: privacy.Judgement{Result: privacy.Yes, By: "head of accounts"},
		CannotAttend: privacy.Judgement{Result: privacy.Yes, By: "head of accounts"},
		Attends:      privacy.No,
		Objected:     retention.NotYet(),
	}
	answer := monitoring.MayOpen(access, retention.MustParseDate("2026-11-24"))
	fmt.Println(answer.Outcome())
	for o := range answer.Obligations() {
		fmt.Println(o.Code)
	}
	// Output:
	// permitted
	// keep-unaltered
	// close-irrelevant
	// write-account
}
