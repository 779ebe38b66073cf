package recruiting_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
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

// May a recruiter look in the talent pool for this applicant? What makes consents
// valid was found of the form that everybody sees; of this one it was found that
// the manager asked for it during the interview.
func ExampleApplication_assessed() {
	spec := recruiting.Spec("Acme AS")
	spec.Activity(recruiting.TalentPool).Assessed = lawfulbasis.Assessment{
		By: "privacy officer", On: retention.MustParseDate("2026-01-15"), ReviewBy: retention.MustParseDate("2026-12-31"),
		Findings: lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(
			lawfulbasis.PurposeSpecified, lawfulbasis.PurposeExplicit, lawfulbasis.PurposeLegitimate, lawfulbasis.DataNecessary,
			lawfulbasis.FreelyGiven, lawfulbasis.Unbundled, lawfulbasis.SpecificToPurpose, lawfulbasis.InformedConsent,
			lawfulbasis.AffirmativeAct, lawfulbasis.Demonstrable, lawfulbasis.Distinguishable, lawfulbasis.EasyToWithdraw,
			lawfulbasis.NotOfferedToChildren, lawfulbasis.NothingInferred, lawfulbasis.NoDecision, lawfulbasis.NoProcessor,
			lawfulbasis.ImpactAssessmentNotNeeded, lawfulbasis.ConsultationSettled, lawfulbasis.SecurityAssessed,
		)},
	}
	policy := privacy.MustNew(spec)
	cvs := policy.MustDataset(privacy.DatasetSpec{
		Name:         "cv",
		About:        subjects.CategoriesOf(subjects.Applicant),
		Kinds:        subjects.KindsOf(subjects.CV, subjects.Application),
		For:          []privacy.ActivityID{recruiting.Hiring, recruiting.TalentPool},
		CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.Recruitment, lawfulbasis.TalentPool),
	})

	on := func(text string) retention.When { return retention.On(retention.MustParseDate(text)) }
	application := recruiting.Application{
		Received:  on("2026-08-01"),
		Informed:  on("2026-08-01"),
		Collected: on("2026-08-01"),
		Origin:    subjects.Provided,
		Pool: []privacy.Consent{{
			Given: on("2026-08-20"), LastDay: retention.MustParseDate("2027-02-28"), Withdrawn: retention.NotYet(),
		}},
		Holds: privacy.AllHolds(),
	}
	look := func(day string) {
		item := application.Item("a-17", cvs)
		d := policy.MayProcess(&item, privacy.Processing{For: recruiting.TalentPool}, retention.MustParseDate(day))
		fmt.Print(day, " ", d.Outcome())
		for r := range d.Reasons() {
			fmt.Print(", ", r.Code)
			for e := range r.Against.All() {
				fmt.Print(", not ", e)
			}
		}
		fmt.Println()
	}
	look("2026-11-23")
	application.Assessed = map[privacy.ActivityID]lawfulbasis.Assessment{
		recruiting.TalentPool: {
			By: "hr", On: retention.MustParseDate("2026-11-24"),
			Findings: lawfulbasis.Findings{Unmet: lawfulbasis.ElementsOf(lawfulbasis.FreelyGiven)},
		},
	}
	look("2026-11-24")
	// Output:
	// 2026-11-23 permitted, every-test-met
	// 2026-11-24 forbidden, basis-fails, not freely-given
}

// An applicant asks for everything that is held. The panel's draft of the ranking
// stays inside, with the exact place of the law; from the reference goes what
// would give the referee away.
func ExampleApplication_Item() {
	policy := recruiting.Policy()
	on := func(text string) retention.When { return retention.On(retention.MustParseDate(text)) }
	application := recruiting.Application{
		Received: on("2026-08-01"), Withdrawn: retention.NotYet(), PositionFilled: on("2026-09-01"), Hired: retention.NotYet(),
		Objection: privacy.NoObjection(), Holds: privacy.AllHolds(),
	}
	request := privacy.Request{Kind: privacy.AskAccess, Received: retention.MustParseDate("2026-09-01"), Identified: privacy.Yes}
	found := privacy.Judgement{Result: privacy.Yes, By: "legal", On: request.Received}

	table := func(name string, kind subjects.Kind, use privacy.ActivityID) *privacy.Dataset {
		return policy.MustDataset(privacy.DatasetSpec{
			Name: name, About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(kind), For: []privacy.ActivityID{use},
		})
	}
	ranking := application.Item("n-3", table("ranking", subjects.InterviewNote, recruiting.Hiring))
	ranking.Withheld = privacy.Withholding{Kind: privacy.InternalPreparation, Judged: found}
	application.Collected, application.Origin = on("2026-08-12"), subjects.FromOthers
	reference := application.Item("r-1", table("reference", subjects.Reference, recruiting.Checks))
	reference.OthersRights = found

	for _, item := range []privacy.Item{ranking, reference} {
		d := policy.RequiresAccess(&item, request, request.Received)
		fmt.Println(item.Key, d.Outcome())
		for reason := range d.Reasons() {
			for p := range reason.Provisions() {
				fmt.Println("  because", reason.Code, p.Cite(law.English))
				break
			}
		}
		for o := range d.Obligations() {
			fmt.Println("  then", o.Code)
		}
		fmt.Println("  by", request.Clock(request.Received).Answer.Safe)
	}
	// Output:
	// n-3 forbidden
	//   because withheld-by-law Personal Data Act section 16 first paragraph letter e
	//   then cite-exemption
	//   then explain-refusal
	//   by 2026-10-01
	// r-1 required
	//   because right-given Article 15 GDPR
	//   because others-rights Article 15(4) GDPR
	//   then redact-others
	//   then provide-access
	//   then answer-person
	//   by 2026-10-01
}

// A recruiter wants to read what an applicant writes on a social network: for the
// post, and to learn of the applicant's belief.
func ExampleMayCollect() {
	found := privacy.Judgement{Result: privacy.Yes, By: "hr", On: retention.MustParseDate("2026-11-02")}
	inquiry := recruiting.Inquiry{
		About: recruiting.Qualifications, By: recruiting.SocialNetworks, Stage: recruiting.Interviewed,
		Necessary: found, Prevails: found,
	}
	ask := func() {
		a := recruiting.MayCollect(inquiry, retention.MustParseDate("2026-11-24"))
		fmt.Println(inquiry.About, a.Outcome())
		for r := range a.Reasons() {
			for p := range r.Provisions() {
				fmt.Println("  because", r.Code, p.Cite(law.English))
				break
			}
		}
		for fact := range a.Missing() {
			fmt.Println("  missing", fact)
		}
		for o := range a.Obligations() {
			fmt.Println("  then", o.Code)
		}
	}
	ask()
	inquiry.About = recruiting.Belief
	inquiry.Decisive.Result = privacy.No
	inquiry.Promotes = privacy.No
	ask()
	inquiry.About = recruiting.FamilyPlans
	ask()
	// Output:
	// qualifications permitted
	//   then tell-applicant
	//   then note-only-relevant
	//   then hear-objection
	// belief forbidden
	//   because not-decisive Equality and Anti-Discrimination Act section 30 second paragraph
	//   because nothing-promoted Equality and Anti-Discrimination Act section 30 third paragraph
	// family-plans forbidden
	//   because never-allowed Equality and Anti-Discrimination Act section 30 first paragraph
}

// A CV tells of an illness. Nothing that the employer may do needs it.
func ExampleRequiresRemoval() {
	found := privacy.Judgement{Result: privacy.No, By: "hr", On: retention.MustParseDate("2026-11-02")}
	a := recruiting.RequiresRemoval(recruiting.Volunteered{
		About: recruiting.Health, Necessary: found, Condition: found,
	}, retention.MustParseDate("2026-11-24"))
	fmt.Println(a.Outcome())
	for o := range a.Obligations() {
		fmt.Println("  then", o.Code)
	}
	// Output:
	// required
	//   then leave-out-of-choice
	//   then take-out
}

// When must one who agreed to the talent pool be asked again?
func ExampleApplication_AskAgainBy() {
	application := recruiting.Application{
		Hired: retention.NotYet(),
		Pool:  []privacy.Consent{{Given: retention.On(retention.MustParseDate("2026-08-20")), Withdrawn: retention.NotYet()}},
	}
	fmt.Println(application.AskAgainBy(recruiting.Policy()))
	// Output: 2027-08-20 true
}
