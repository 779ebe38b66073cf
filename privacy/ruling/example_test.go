package ruling_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// A visitors' book at a reception, as a firm has ruled for itself: names are kept
// for a month, and may be read by whoever looks into an incident.
var visitors = ruling.Sheet{
	Question: "may-read-visitors",
	Met:      privacy.Permitted,
	Failed:   privacy.Forbidden,
	Tests: []ruling.Test{
		{Code: "no-incident", Law: []law.Provision{law.Article(5).Paragraph(1).Point('b')}},
		{Code: "month-over", Law: []law.Provision{law.Article(5).Paragraph(1).Point('e')}},
	},
	Facts:       []ruling.Code{"incident", "visited"},
	Obligations: []ruling.Obligation{{Code: "log-reading", Law: []law.Provision{law.Article(5).Paragraph(2)}}},
}

// mayRead answers the question of the sheet.
func mayRead(incident privacy.Fact, visited retention.When, day retention.Date) ruling.Answer {
	last := visited.Bound().AddDays(30)
	over := last.IsPassed(day)
	m := visitors.Start()
	m.Test(0, incident, 0)
	m.Test(1, -over, 1)
	m.FollowBy(0, retention.Term{Safe: day, Outer: day})
	if until, known := last.Date(); known && over == privacy.No {
		m.From(retention.Date{}, until)
	}
	return m.Answer()
}

// A sheet of one's own, and the answers to it.
func Example() {
	visited := retention.On(retention.MustParseDate("2026-11-01"))
	day := retention.MustParseDate("2026-11-23")
	for _, a := range []ruling.Answer{
		mayRead(privacy.Yes, visited, day),
		mayRead(privacy.Unknown, visited, day),
		mayRead(privacy.Unknown, visited, retention.MustParseDate("2026-12-02")),
	} {
		fmt.Println(a.Question(), a.Outcome())
		for r := range a.Reasons() {
			for p := range r.Provisions() {
				fmt.Println("  because", r.Code, p.Cite(law.English))
			}
		}
		for f := range a.Missing() {
			fmt.Println("  missing", f)
		}
		for o := range a.Obligations() {
			fmt.Println("  do", o.Code, "by", o.By.Safe)
		}
		if !a.LastDay().IsZero() {
			fmt.Println("  until", a.LastDay())
		}
	}
	// Output:
	// may-read-visitors permitted
	//   do log-reading by 2026-11-23
	//   until 2026-12-01
	// may-read-visitors undetermined
	//   because no-incident Article 5(1)(b) GDPR
	//   missing incident
	//   do log-reading by 2026-11-23
	//   until 2026-12-01
	// may-read-visitors forbidden
	//   because month-over Article 5(1)(e) GDPR
}
