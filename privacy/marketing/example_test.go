package marketing_test

import (
	"fmt"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/retention"
)

// An e-mail to somebody who bought something last year.
func ExampleMayAddress() {
	newsletter := marketing.Approach{
		Channel:         marketing.Email,
		To:              marketing.Consumer,
		Objected:        retention.NotYet(),
		Died:            retention.NotYet(),
		Child:           privacy.No,
		Reserved:        privacy.No,
		Customer:        privacy.Judgement{Result: privacy.Yes, By: "marketing"},
		AddressFromSale: privacy.Yes,
		OptOutOffered:   privacy.Yes,
	}
	day := retention.MustParseDate("2026-11-24")
	answer := marketing.MayAddress(newsletter, day)
	fmt.Println(answer.Outcome())
	for fact := range answer.Missing() {
		fmt.Println("missing:", fact)
	}

	newsletter.OwnSimilar = privacy.Judgement{Result: privacy.Yes, By: "marketing"}
	answer = marketing.MayAddress(newsletter, day)
	fmt.Println(answer.Outcome())
	for o := range answer.Obligations() {
		fmt.Println("then:", o.Code)
	}

	newsletter.Objected = retention.On(day)
	answer = marketing.MayAddress(newsletter, day)
	fmt.Println(answer.Outcome())
	for r := range answer.Reasons() {
		for p := range r.Provisions() {
			fmt.Println("because:", r.Code, p)
		}
	}
	// Output:
	// undetermined
	// missing: consent
	// missing: withdrawal
	// missing: consent-validity
	// missing: similarity
	// permitted
	// then: offer-opt-out
	// then: tell-right-to-object
	// then: show-sender
	// forbidden
	// because: objected gdpr:21(3)
	// because: objected gdpr:21(2)
}

// A letter of December, with addresses that were checked in November.
func ExampleRequiresWash() {
	letter := marketing.Approach{
		Channel: marketing.Post,
		To:      marketing.Consumer,
		Washed:  retention.On(retention.MustParseDate("2026-11-30")),
	}
	answer := marketing.RequiresWash(letter, retention.MustParseDate("2026-12-03"))
	fmt.Println(answer.Outcome())
	for o := range answer.Obligations() {
		fmt.Println(o.Code, "from", marketing.WashFrom(o.By.Outer), "to", o.By.Outer)
	}
	// Output:
	// required
	// wash-register from 2026-12-01 to 2026-12-03
}

// The law on cookies changed with the year 2025.
func ExampleMayStore() {
	analytics := marketing.Storage{
		OnlyTransmits:     privacy.No,
		StrictlyNecessary: privacy.Judgement{Result: privacy.No, By: "web"},
		Informed:          privacy.Yes,
		Consent:           marketing.Consent{Given: retention.NotYet(), Withdrawn: retention.NotYet()},
		BySettings:        privacy.Yes,
	}
	for _, day := range []string{"2024-12-31", "2025-01-01"} {
		fmt.Println(day, marketing.MayStore(analytics, retention.MustParseDate(day)).Outcome())
	}
	// Output:
	// 2024-12-31 permitted
	// 2025-01-01 forbidden
}
