package breach_test

import (
	"fmt"
	"time"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/breach"
	"github.com/personvern/personvern/retention"
)

// A laptop with payment files was lost on a Friday, and nobody has judged the
// risk yet.
func Example() {
	oslo := time.FixedZone("CET", 3600)
	lost := breach.Breach{
		Role:           lawfulbasis.Controller,
		Aware:          time.Date(2026, time.November, 20, 14, 20, 0, 0, oslo),
		SecurityBreach: privacy.Yes,
		DataAffected:   privacy.Yes,
	}
	now := time.Date(2026, time.November, 20, 16, 0, 0, 0, oslo)

	notice := breach.RequiresNotice(lost, now)
	fmt.Println("notice:", notice.Outcome())
	for r := range notice.Reasons() {
		for p := range r.Provisions() {
			fmt.Println(" ", r.Code, p.Cite(law.English))
		}
	}
	for d := range notice.Duties() {
		fmt.Println(" ", d.Code, "by", d.Safe.Format("Monday 15:04"))
	}

	telling := breach.RequiresTellingPersons(lost, now)
	fmt.Println("telling persons:", telling.Outcome())
	for n := range telling.Missing() {
		fmt.Println("  missing:", n)
	}

	// It turns out that the disk was encrypted.
	today := retention.MustParseDate("2026-11-20")
	lost.HighRisk = privacy.Judgement{Result: privacy.Yes, By: "security officer", On: today}
	lost.Protected = privacy.Judgement{Result: privacy.Yes, By: "security officer", On: today}
	fmt.Println("telling persons:", breach.RequiresTellingPersons(lost, now).Outcome())
	fmt.Println("notice:", breach.RequiresNotice(lost, now).Outcome())
	fmt.Println("record:", breach.RequiresRecord(lost).Outcome())
	// Output:
	// notice: required
	//   is-a-breach Article 4(12) GDPR
	//   risk-not-shown-unlikely Article 33(1) GDPR
	//   risk-not-shown-unlikely Article 5(2) GDPR
	//   risk-not-shown-unlikely recital 85 GDPR
	//   notify-authority by Monday 14:20
	// telling persons: undetermined
	//   missing: high-risk
	// telling persons: permitted
	// notice: required
	// record: required
}

// A notice on the fifth day is still due, and says why it is late.
func ExampleRequiresNotice() {
	aware := time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)
	b := breach.Breach{Role: lawfulbasis.Controller, Aware: aware, SecurityBreach: privacy.Yes, DataAffected: privacy.Yes}
	for d := range breach.RequiresNotice(b, aware.AddDate(0, 0, 4)).Duties() {
		fmt.Println(d.Code)
		for c := range d.Contents() {
			fmt.Println(" ", c, c.Provision().Cite(law.English))
		}
	}
	// Output:
	// notify-authority
	//   nature-and-numbers Article 33(3)(a) GDPR
	//   contact-point Article 33(3)(b) GDPR
	//   likely-consequences Article 33(3)(c) GDPR
	//   measures-taken Article 33(3)(d) GDPR
	// explain-delay
}

// Too many to write to each: they are informed all the same.
func ExampleRequiresTellingPersons() {
	now := time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)
	yes := privacy.Judgement{Result: privacy.Yes, By: "dpo"}
	b := breach.Breach{
		Role: lawfulbasis.Controller, Aware: now, SecurityBreach: privacy.Yes, DataAffected: privacy.Yes,
		HighRisk: yes, Disproportionate: yes,
	}
	a := breach.RequiresTellingPersons(b, now)
	fmt.Println(a.Outcome())
	for d := range a.Duties() {
		fmt.Println(d.Code)
	}
	// Output:
	// required
	// communicate-publicly
}

// A processor assesses no risk: it tells the controller, who decides.
func ExampleRequiresTellingController() {
	now := time.Date(2026, time.March, 2, 9, 0, 0, 0, time.UTC)
	b := breach.Breach{Role: lawfulbasis.Processor, Aware: now, SecurityBreach: privacy.Yes, DataAffected: privacy.Yes}
	fmt.Println(breach.RequiresTellingController(b, now).Outcome())
	fmt.Println(breach.RequiresNotice(b, now).Outcome())
	// Output:
	// required
	// referred
}
