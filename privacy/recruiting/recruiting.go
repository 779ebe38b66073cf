package recruiting

import (
	"slices"
	"sync"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Employer is the controller in [Policy], and in [Spec] when none is named.
const Employer = "employer"

// The activities of the policy.
const (
	// Hiring is finding out whether an applicant is qualified, at the
	// applicant's own request (Art. 6(1)(b)).
	Hiring privacy.ActivityID = "hiring"
	// Checks is hearing referees and testing skills (Art. 6(1)(f)).
	Checks privacy.ActivityID = "checks"
	// TalentPool is keeping an application in mind for later posts, with the
	// applicant's consent (Art. 6(1)(a)).
	TalentPool privacy.ActivityID = "talent-pool"
	// Claims is being able to answer for a choice for a while after it was
	// made (Art. 6(1)(f)).
	Claims privacy.ActivityID = "claims"
	// Employment is what a hired applicant's papers serve from then on
	// (Art. 6(1)(b)).
	Employment privacy.ActivityID = "employment"
)

// The limits of the policy. There is no duty among them: no statute orders a
// private employer to keep an application.
const (
	// HiringFilled ends hiring on the day the position is filled.
	HiringFilled privacy.RuleID = "hiring-position-filled"
	// HiringWithdrawn ends hiring on the day the application is withdrawn.
	HiringWithdrawn privacy.RuleID = "hiring-withdrawn"
	// HiringHired ends hiring on the day the applicant is hired.
	HiringHired privacy.RuleID = "hiring-hired"
	// ChecksFilled ends the checks on the day the position is filled.
	ChecksFilled privacy.RuleID = "checks-position-filled"
	// ChecksWithdrawn ends the checks on the day the application is withdrawn.
	ChecksWithdrawn privacy.RuleID = "checks-withdrawn"
	// ChecksHired ends the checks on the day the applicant is hired.
	ChecksHired privacy.RuleID = "checks-hired"
	// PoolPeriod is how long a consent to the talent pool lasts: a proposal of
	// twelve months.
	PoolPeriod privacy.RuleID = "talent-pool-period"
	// ClaimsPeriod is how long after the position was filled the choice can be
	// accounted for: a proposal of six months.
	ClaimsPeriod privacy.RuleID = "claims-period"
	// EmploymentEnded ends the use of a hired applicant's papers with the
	// employment.
	EmploymentEnded privacy.RuleID = "employment-ended"
)

// Spec returns the policy as data, to be changed and built. Each call makes a
// fresh copy. The employers that are its controllers can be named; without a
// name it is [Employer].
func Spec(employers ...string) *privacy.Spec {
	if len(employers) == 0 {
		employers = []string{Employer}
	}
	return &privacy.Spec{
		ID:            "recruiting-no",
		Version:       "2026-1",
		Controllers:   slices.Clone(employers),
		FinancialYear: retention.CalendarYear(),
		EraseWithin:   retention.Days(0),
		Activities:    activities(employers),
	}
}

// Policy returns the policy of [Spec] for one unnamed employer. It is built
// once.
func Policy() *privacy.Policy { return policy() }

var policy = sync.OnceValue(func() *privacy.Policy { return privacy.MustNew(Spec()) })

func activities(employers []string) []privacy.Activity {
	controllers := func() []string { return slices.Clone(employers) }
	applicants := subjects.CategoriesOf(subjects.Applicant, subjects.InternalApplicant)
	file := subjects.KindsOf(subjects.Name, subjects.PostalAddress, subjects.Phone, subjects.Email, subjects.BirthDate,
		subjects.Gender, subjects.CV, subjects.Application, subjects.Photograph, subjects.Testimonial, subjects.Diploma,
		subjects.CourseCertificate, subjects.Correspondence)
	notes := subjects.KindsOf(subjects.InterviewNote)
	checks := subjects.KindsOf(subjects.Reference, subjects.TestResult)
	bans := func() []law.Provision {
		return []law.Provision{
			law.Section(law.Diskrimineringsloven, "30"), law.Section(law.Arbeidsmiljoloven, "9-3"), law.Section(law.Arbeidsmiljoloven, "13-4"),
		}
	}
	return []privacy.Activity{
		{
			ID: Hiring, Purpose: lawfulbasis.Recruitment,
			Role: lawfulbasis.Controller, Controllers: controllers(),
			Basis: lawfulbasis.Contract,
			About: applicants, Kinds: file.Union(notes),
			Sources: lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject, lawfulbasis.FromInternalSources, lawfulbasis.FromRecruiter),
			Begins:  retention.Applied,
			Limits: []privacy.Limit{
				until(HiringFilled, retention.PositionFilled, law.Article(5).Paragraph(1).Point('e')),
				until(HiringWithdrawn, retention.ApplicationWithdrawn, law.Article(6).Paragraph(1).Point('b')),
				until(HiringHired, retention.Hired, law.Article(5).Paragraph(1).Point('e')),
			},
			Law: bans(),
		},
		{
			ID: Checks, Purpose: lawfulbasis.Vetting,
			Role: lawfulbasis.Controller, Controllers: controllers(),
			Basis: lawfulbasis.LegitimateInterests,
			About: applicants.Union(subjects.CategoriesOf(subjects.Referee)), Kinds: file.Union(notes).Union(checks),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromReferee, lawfulbasis.FromTests),
			Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToReferee),
			Limits: []privacy.Limit{
				until(ChecksFilled, retention.PositionFilled, law.Article(5).Paragraph(1).Point('e')),
				until(ChecksWithdrawn, retention.ApplicationWithdrawn, law.Article(5).Paragraph(1).Point('e')),
				until(ChecksHired, retention.Hired, law.Article(5).Paragraph(1).Point('e')),
			},
			Law: append(bans(), law.Article(14)),
		},
		{
			ID: TalentPool, Purpose: lawfulbasis.TalentPool,
			Role: lawfulbasis.Controller, Controllers: controllers(),
			Basis: lawfulbasis.Consent,
			About: applicants, Kinds: file.Union(subjects.KindsOf(subjects.ConsentRecord)),
			Sources: lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject),
			Limits: []privacy.Limit{
				proposed(PoolPeriod, retention.ConsentGiven, retention.Months(12), law.Article(7)),
			},
			Law: []law.Provision{law.Article(7)},
		},
		{
			ID: Claims, Purpose: lawfulbasis.LegalClaims,
			Role: lawfulbasis.Controller, Controllers: controllers(),
			Basis: lawfulbasis.LegitimateInterests,
			About: applicants.Union(subjects.CategoriesOf(subjects.Referee)), Kinds: file.Union(notes).Union(checks),
			Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToByPassedApplicant, lawfulbasis.ToLawyer, lawfulbasis.ToCourt),
			Begins:     retention.PositionFilled,
			Limits: []privacy.Limit{
				proposed(ClaimsPeriod, retention.PositionFilled, retention.Months(6),
					law.Section(law.Foreldelsesloven, "9"), law.Section(law.Diskrimineringsombudsloven, "10").Paragraph(2)),
			},
			Law: []law.Provision{law.Section(law.Diskrimineringsloven, "37"), law.Section(law.Diskrimineringsloven, "38").Paragraph(2)},
		},
		{
			ID: Employment, Purpose: lawfulbasis.Employment,
			Role: lawfulbasis.Controller, Controllers: controllers(),
			Basis:   lawfulbasis.Contract,
			About:   applicants.Union(subjects.CategoriesOf(subjects.Employee, subjects.FormerEmployee)),
			Kinds:   file.Union(subjects.KindsOf(subjects.PersonnelFile)),
			Sources: lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject),
			Begins:  retention.Hired,
			Limits: []privacy.Limit{
				until(EmploymentEnded, retention.EmploymentEnded, law.Article(5).Paragraph(1).Point('e')),
			},
			Law: []law.Provision{law.Article(6).Paragraph(4), law.Article(13).Paragraph(3)},
		},
	}
}

// until ends a use on the day of an event.
func until(id privacy.RuleID, from retention.Event, p law.Provision) privacy.Limit {
	return privacy.Limit{
		ID:   id,
		Rule: retention.Limit{From: from, Anchor: retention.DayOf, Period: retention.Days(0)},
		Law:  []law.Provision{p},
	}
}

// proposed ends a use some time after an event; the time is for the employer to
// set.
func proposed(id privacy.RuleID, from retention.Event, p retention.Period, weighed ...law.Provision) privacy.Limit {
	return privacy.Limit{
		ID:   id,
		Rule: retention.Limit{From: from, Anchor: retention.DayOf, Period: p, Proposed: true},
		Law:  weighed,
	}
}
