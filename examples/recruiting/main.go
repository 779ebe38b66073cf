// Recruiting follows one job application through its life and prints, at each
// turn, whether it may be kept and until when. It then follows another through a
// year of everything else: what the applicant is told and when, what may be done
// with what is known of her, and what she is shown and handed over when she asks.
//
//	go run ./examples/recruiting
//
// At last it runs a small recruiting application through a year: a database in
// memory with 2,000 made-up applicants for 60 positions, who are turned down,
// withdraw, are hired, stay in the talent pool or leave it, dispute the choice,
// object, ask what is held, and tell of illnesses. Every night a job lets the
// database find the rows that are due, with the conditions that the library
// compiles from the policy, asks about each of them in Go, stops if the two
// differ, and erases. What it did and why is counted, and a few applicants are
// followed day by day. The people are the same each time, and no clock is read.
//
//	people.go  makes up who applies and what becomes of them
//	store.go   the tables, and where each fact stands, for the database and for Go
//	app.go     what happens in a day, and the job of the night after it
//	report.go  what is counted and told
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

func main() {
	applicants := flag.Int("applicants", 2000, "how many applicants the application has in its year")
	positions := flag.Int("positions", 60, "how many positions they apply for")
	flag.Parse()
	life(os.Stdout)
	fmt.Println()
	year(os.Stdout)
	fmt.Println()
	if err := career(context.Background(), os.Stdout, *applicants, *positions); err != nil {
		fmt.Fprintln(os.Stderr, "recruiting:", err)
		os.Exit(1)
	}
}

// career runs the application through 2026, and asks in Go about each row that is
// not due once a month.
func career(ctx context.Context, w io.Writer, applicants, positions int) error {
	a, err := newApp(ctx, applicants, positions, 30, seed, day("2026-01-01"))
	if err != nil {
		return err
	}
	defer func() { _ = a.db.Close() }() // it was in memory
	if err := a.run(ctx, day("2026-01-01"), day("2026-12-31")); err != nil {
		return err
	}
	a.report.print(w, a.plans, positions)
	return nil
}

// seed makes up the same people each time.
const seed = 2026

func life(w io.Writer) {
	// Once, at start: the policy, made one's own, and the table.
	spec := recruiting.Spec("Acme AS")
	spec.ID, spec.Version = "acme-hr", "2026-1"
	spec.SetPeriod(recruiting.PoolPeriod, retention.Months(12))
	policy := privacy.MustNew(spec)
	cvs := policy.MustDataset(privacy.DatasetSpec{
		Name: "cv", About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.CV, subjects.Application),
		For: []privacy.ActivityID{recruiting.Hiring, recruiting.TalentPool, recruiting.Employment},
	})

	day := retention.MustParseDate
	on := func(text string) retention.When { return retention.On(day(text)) }
	a := recruiting.Application{
		Received: on("2026-08-01"), Withdrawn: retention.NotYet(), PositionFilled: retention.NotYet(), Hired: retention.NotYet(),
		Pool: recruiting.NoConsent(), Holds: privacy.AllHolds(),
	}
	tell := func(what, today string) {
		item := a.Item("a-17", cvs)
		d := policy.RequiresErasure(&item, day(today))
		fmt.Fprintf(w, "%s  %-40s erase: %s, last day: %s\n", today, what, d.Outcome(), d.Deadline().LastDay)
		for r := range d.Reasons() {
			for p := range r.Provisions() {
				fmt.Fprintf(w, "            %s, %s\n", r.Code, p.Cite(law.English))
				break
			}
			break
		}
		for m := range d.Missing(&item) {
			fmt.Fprintf(w, "            find out: %s\n", m)
		}
	}

	tell("an application came in", "2026-08-01")
	a.Pool = []privacy.Consent{{Given: on("2026-09-10"), Withdrawn: retention.NotYet()}}
	tell("she agreed to the talent pool", "2026-09-10")
	a.PositionFilled = on("2026-10-01")
	tell("the position went to somebody else", "2026-10-02")
	a.Holds = privacy.AllHolds(recruiting.Dispute(on("2026-11-01"), retention.NotYet(), privacy.Judgement{}))
	tell("she disputes the choice", "2026-11-01")
	pending := privacy.Judgement{Result: privacy.Yes, By: "legal", On: day("2026-11-02")}
	a.Holds = privacy.AllHolds(recruiting.Dispute(on("2026-11-01"), retention.NotYet(), pending))
	tell("legal finds the claim pending", "2026-11-02")
	a.Pool[0].Withdrawn = on("2027-01-15")
	tell("she leaves the talent pool", "2027-01-15")
	a.Holds = privacy.AllHolds(recruiting.Dispute(on("2026-11-01"), on("2027-03-01"), pending))
	tell("the dispute is settled", "2027-03-01")

	a = recruiting.Application{
		Received: on("2026-08-01"), Withdrawn: retention.NotYet(), PositionFilled: retention.NotYet(), Hired: on("2026-10-01"),
		EmploymentEnded: retention.NotYet(), Pool: recruiting.NoConsent(), Holds: privacy.AllHolds(),
	}
	tell("had she been hired instead", "2027-03-01")
	a.Holds = privacy.Holds{}
	tell("and had nobody looked for disputes", "2027-03-01")
}
