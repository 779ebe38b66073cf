package recruiting_test

import (
	"fmt"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// An applicant agreed to the talent pool before the position went to somebody
// else, and changes her mind in the new year.
func Example() {
	spec := recruiting.Spec("Acme AS")
	spec.ID, spec.Version = "acme-hr", "2026-1"
	spec.SetPeriod(recruiting.PoolPeriod, retention.Months(6))
	policy := privacy.MustNew(spec)

	cvs := policy.MustDataset(privacy.DatasetSpec{
		Name:  "cv",
		About: subjects.CategoriesOf(subjects.Applicant),
		Kinds: subjects.KindsOf(subjects.CV, subjects.Application),
		For:   []privacy.ActivityID{recruiting.Hiring, recruiting.TalentPool, recruiting.Employment},
	})

	on := func(text string) retention.When { return retention.On(retention.MustParseDate(text)) }
	application := recruiting.Application{
		Received:       on("2026-08-01"),
		Withdrawn:      retention.NotYet(),
		PositionFilled: on("2026-09-01"),
		Hired:          retention.NotYet(),
		Pool:           []privacy.Consent{{Given: on("2026-08-20"), Withdrawn: on("2027-01-15")}},
		Objection:      privacy.NoObjection(),
		Holds:          privacy.AllHolds(),
	}
	item := application.Item("a-17", cvs)

	for _, day := range []string{"2026-11-23", "2027-01-14", "2027-01-15"} {
		d := policy.RequiresErasure(&item, retention.MustParseDate(day))
		fmt.Println(day, d.Outcome(), d.Deadline().LastDay)
	}
	// Output:
	// 2026-11-23 permitted 2027-02-20
	// 2027-01-14 permitted 2027-02-20
	// 2027-01-15 required 2027-01-14
}

// The interview notes of one who was not chosen are needed when she brings the
// choice before the tribunal: from then on they are held, and no window
// matters.
func ExampleDispute() {
	policy := recruiting.Policy()
	notes := policy.MustDataset(privacy.DatasetSpec{
		Name:  "interview_note",
		About: subjects.CategoriesOf(subjects.Applicant),
		Kinds: subjects.KindsOf(subjects.InterviewNote),
		For:   []privacy.ActivityID{recruiting.Hiring},
	})

	on := func(text string) retention.When { return retention.On(retention.MustParseDate(text)) }
	filed := privacy.Judgement{Result: privacy.Yes, By: "legal", On: retention.MustParseDate("2026-08-31")}
	application := recruiting.Application{
		Received:       on("2026-08-01"),
		Withdrawn:      retention.NotYet(),
		PositionFilled: on("2026-09-01"),
		Hired:          retention.NotYet(),
		Holds:          privacy.AllHolds(recruiting.Dispute(on("2026-08-31"), on("2027-06-10"), filed)),
	}
	item := application.Item("n-3", notes)

	for _, day := range []string{"2026-08-30", "2026-11-23", "2027-06-10"} {
		d := policy.MayErase(&item, retention.MustParseDate(day))
		fmt.Println(day, d.Outcome(), d.Deadline().State)
	}
	// Output:
	// 2026-08-30 permitted may
	// 2026-11-23 forbidden held
	// 2027-06-10 permitted must
}
