package civil_test

import (
	"fmt"
	"time"

	"github.com/personvern/personvern/internal/civil"
)

// Months end where the law has them end, and not where the standard library has.
func Example() {
	received := civil.MustParse("2026-01-31")
	fmt.Println(received.AddMonths(1), received.Time().AddDate(0, 1, 0).Format(time.DateOnly))

	// Loops work on day numbers.
	n := civil.Num(received)
	fmt.Println(civil.FromNum(civil.RollNum(civil.AddMonthsNum(n, 1))))
	// Output:
	// 2026-02-28 2026-03-03
	// 2026-03-02
}
