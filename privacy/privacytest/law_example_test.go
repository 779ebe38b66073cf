package privacytest_test

import (
	"fmt"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/privacytest"
	"github.com/personvern/personvern/retention"
)

// A host's own rule: what was closed three years ago goes. It forgets that
// something may hold the item.
func ExampleLaws() {
	system := func(item *privacy.Item, on retention.Date) privacytest.Report {
		for i := range item.Uses {
			if closed, ok := item.Uses[i].Dates.CaseClosed.Date(); ok && closed.AddYears(3).Before(on) {
				return privacytest.Report{Verdict: privacytest.Erased}
			}
		}
		return privacytest.Report{Verdict: privacytest.Kept}
	}
	scenes := privacytest.SpreadScenes(20_000, privacytest.Spaces()...)
	for law := range privacytest.Laws() {
		if law.Name == "order-keeps" || law.Name == "later-end-never-sooner" {
			result := law.Test(privacytest.Tested{System: system}, scenes)
			fmt.Printf("%s: %t\n%s\n", law.Name, result.Broken == 0, law.Says)
		}
	}
	// Output:
	// order-keeps: false
	// What an authority or a court orders kept stays, whatever else is so.
	// later-end-never-sooner: true
	// What ends later, such as a case that is closed later, never has to go sooner.
}
