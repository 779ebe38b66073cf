package retention_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/retention"
)

// A case closed on a leap day may be used for three years.
func ExampleLimit() {
	limit := retention.Limit{From: retention.CaseClosed, Anchor: retention.DayOf, Period: retention.Years(3)}
	closed := retention.On(retention.MustParseDate("2024-02-29"))
	fmt.Println("last day of use:", limit.LastDay(closed, retention.YearEnd{}))
	fmt.Println("still open:", limit.LastDay(retention.NotYet(), retention.YearEnd{}))
	today := retention.MustParseDate("2026-11-23")
	fmt.Println("over today for cases closed by", limit.Cutoff(today, retention.YearEnd{}))
	// Output:
	// last day of use: 2027-02-28
	// still open: open
	// over today for cases closed by 2023-11-22
}

// A payment voucher of 2026 is kept to the end of 2031.
func ExampleDuty() {
	section := law.Section(law.Bokforingsloven, "13").Paragraph(1)
	duty, ok := retention.StatutoryDuty(section.Numbers(1, 4))
	booked := retention.On(retention.MustParseDate("2026-03-10"))
	fmt.Println(ok, duty.FirstFree(booked, retention.CalendarYear()))
	// Output: true 2032-01-01
}

// The purpose has ended, the bookkeeping has not: the item stays, for the books
// alone.
func ExampleTally() {
	closed := retention.On(retention.MustParseDate("2026-03-10"))
	limit := retention.Limit{From: retention.CaseClosed, Anchor: retention.DayOf, Period: retention.Years(3)}

	today := retention.MustParseDate("2029-06-01")
	tally := retention.NewTally(today)
	fmt.Println("collection:", tally.AddUse(retention.Always(), limit.LastDay(closed, retention.YearEnd{})))
	fmt.Println("bookkeeping:", tally.AddDuty(retention.OnDay(retention.MustParseDate("2032-01-01"))))

	deadline := tally.Deadline(retention.Terms{})
	fmt.Println(deadline.State, "restricted:", deadline.Restricted)
	fmt.Println("last day", deadline.LastDay, "erase from", deadline.EraseFrom)
	// Output:
	// collection: no
	// bookkeeping: yes
	// too-early restricted: yes
	// last day 2031-12-31 erase from 2032-01-01
}

// An own claim counts when somebody has judged it, and on the days it is for.
func ExampleHold() {
	today := retention.MustParseDate("2026-11-23")
	hold := retention.Hold{
		Kind:     retention.OwnClaim,
		Since:    retention.On(retention.MustParseDate("2026-10-01")),
		Released: retention.NotYet(),
	}
	fmt.Println("nobody judged:", hold.On(today).InForce)
	hold.Grounds.Result = 1
	fmt.Println("foreseeable:", hold.On(today).InForce)
	hold.ReviewBy = retention.MustParseDate("2026-11-22")
	fmt.Println("not renewed:", hold.On(today).InForce)
	// Output:
	// nobody judged: unknown
	// foreseeable: yes
	// not renewed: unknown
}

// An open case and a closed one whose day was lost are different.
func ExampleDates() {
	open := retention.Dates{CaseClosed: retention.NotYet()}
	lost := retention.Dates{CaseClosed: retention.NoLaterThan(retention.MustParseDate("2022-12-31"))}
	limit := retention.Limit{From: retention.CaseClosed, Anchor: retention.DayOf, Period: retention.Years(3)}
	for _, dates := range []retention.Dates{open, lost, {}} {
		fmt.Println(limit.LastDay(dates.Of(limit.From), retention.YearEnd{}))
	}
	// Output:
	// open
	// ..2025-12-31
	// unknown
}
