package retention_test

import (
	"fmt"
	"time"

	"github.com/personvern/personvern/retention"
)

// A case closed on a leap day: three years later there is none.
func ExamplePeriod_After() {
	closed := retention.MustParseDate("2024-02-29")
	fmt.Println(retention.Years(3).After(closed))
	fmt.Println(retention.Years(4).After(closed))
	// Output:
	// 2027-02-28
	// 2028-02-29
}

func ExampleParsePeriod() {
	period, err := retention.ParsePeriod("P42M")
	fmt.Println(period, err)
	_, err = retention.ParsePeriod("3.5 years")
	fmt.Println(err)
	// Output:
	// P3Y6M <nil>
	// personvern: "3.5 years" is not a period written as ISO 8601 does, such as P3Y6M, of at most 100 years
}

// A month is longer than 30 days in January and shorter in February.
func ExamplePeriod_AtMost() {
	month := retention.Months(1)
	fmt.Println(month.AtMost(retention.Days(31)), month.AtMost(retention.Days(30)), retention.Days(30).AtMost(month))
	// Output: true false false
}

// A voucher of a financial year that ends on 30 June must be kept for five years
// from the end of that year.
func ExampleAnchor_Instant() {
	year := retention.YearEnding(time.June, 30)
	voucher := retention.MustParseDate("2026-07-01")
	end := retention.EndOfFinancialYear.Instant(voucher, year)
	fmt.Println("the year ends as this day begins:", end)
	fmt.Println("free from:", retention.Years(5).After(end))
	// Output:
	// the year ends as this day begins: 2027-07-01
	// free from: 2032-07-01
}

func ExampleYearEnding() {
	fmt.Println(retention.YearEnding(time.February, 31), "the last day of February")
	fmt.Println(retention.YearEnding(time.February, 28), "the 28th, in leap years too")
	// Output:
	// 02-29 the last day of February
	// 02-28 the 28th, in leap years too
}

// One column, three meanings: the host says which.
func ExampleWhen_Else() {
	var closed retention.When
	_ = closed.Scan(nil) // NULL
	fmt.Println(closed)
	fmt.Println(closed.Else(retention.NotYet()))
	fmt.Println(closed.Else(retention.NoLaterThan(retention.MustParseDate("2022-12-31"))))
	// Output:
	// not said
	// not-yet
	// ..2022-12-31
}

// A closing that is dated ahead has not happened.
func ExampleWhen_AsOf() {
	closed := retention.On(retention.MustParseDate("2026-12-01"))
	fmt.Println(closed.AsOf(retention.MustParseDate("2026-11-23")))
	fmt.Println(closed.AsOf(retention.MustParseDate("2026-12-01")))
	// Output:
	// not-yet
	// 2026-12-01
}

// The same instant has two days, and at a year end two years.
func ExampleDateIn() {
	booked := time.Date(2026, time.December, 31, 23, 30, 0, 0, time.UTC)
	fmt.Println(retention.DateIn(booked, time.UTC))
	fmt.Println(retention.DateIn(booked, time.FixedZone("CET", 3600)))
	// Output:
	// 2026-12-31
	// 2027-01-01
}

// One month from 31 January is a Saturday.
func ExampleAnswerBy() {
	received := retention.MustParseDate("2026-01-31")
	term := retention.AnswerBy(received)
	fmt.Println(term.Safe, term.Outer)
	fmt.Println(retention.ExtendedAnswerBy(received).Outer)
	// Output:
	// 2026-02-28 2026-03-02
	// 2026-04-30
}

func ExampleBreachNotice() {
	aware := time.Date(2026, time.November, 20, 14, 20, 0, 0, time.UTC)
	safe, outer := retention.BreachNotice(aware)
	fmt.Println(safe.Format(time.DateTime))
	fmt.Println(outer.Format(time.DateTime))
	// Output:
	// 2026-11-23 14:20:00
	// 2026-11-23 15:00:00
}

// Maundy Thursday 2026: the next working day is the Tuesday after Easter.
func ExampleRoll() {
	fmt.Println(retention.Roll(retention.MustParseDate("2026-04-02")))
	// Output: 2026-04-07
}
