package recruiting

import (
	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Application is what happened to one application. Every field left out is not
// said, and what is not said can leave an answer undetermined: say
// [retention.NotYet] of what has not happened.
//
// Most of it is the same for everything that is held of the applicant. Origin,
// Collected and Contacted are of one item, and are set before each call of
// [Application.Item].
type Application struct {
	// Received is the day the application arrived.
	Received retention.When
	// Withdrawn is the day the applicant withdrew it.
	Withdrawn retention.When
	// PositionFilled is the last day of the recruitment for those who were not
	// chosen: the position went to somebody else, or nobody is sought any
	// more. Of the applicant who is hired it says nothing; for that one Hired
	// counts alone.
	PositionFilled retention.When
	// Hired is the day the applicant became an employee; NotYet for all others.
	Hired retention.When
	// EmploymentEnded is the last day of the employment of one who was hired.
	EmploymentEnded retention.When
	// Pool are the consents to the talent pool, one for each time the applicant
	// was asked and agreed: a renewal does not replace the consent before it.
	// An empty list is not said; [NoConsent] says that there is none.
	Pool []privacy.Consent
	// Objection is what the applicant has said against what the employer does
	// on interests of its own, the checks and the claims window (Art. 21(1)).
	// [privacy.NoObjection] says nothing was.
	Objection privacy.Objection
	// Holds is what stands in the way of erasing, such as a [Dispute].
	// privacy.AllHolds() says that there is nothing.
	Holds privacy.Holds
	// Informed is the day the applicant was given the information about what is
	// done with applications: the hiring, the checks, the talent pool and the
	// claims window, as far as they are made use of (Art. 13, 14).
	Informed retention.When
	// InformedAsEmployee is the day the one who was hired was given the
	// information about what the papers serve from then on (Art. 13(3)).
	InformedAsEmployee retention.When
	// Origin says how the item at hand came about: the applicant sent it, a
	// referee gave it, the employer concluded it. Left out, the dataset's kinds
	// of data say it where they can.
	Origin subjects.Origin
	// Collected is the day the item at hand was collected: for what came with
	// the application the day of that, for a reference the day it was given.
	Collected retention.When
	// Contacted is the day of the first communication with the applicant after
	// others gave the item at hand; it bounds the time for telling the applicant
	// of it (Art. 14(3)(b)).
	Contacted retention.When
	// Assessed is what was found of this applicant, by activity, where it
	// differs from what was found of all of them or was not looked at there:
	// that this consent to the pool was given freely. What is found of the pool
	// is found of every consent in Pool; [privacy.Activity.Assessed] is for what
	// is the same for all applicants.
	Assessed map[privacy.ActivityID]lawfulbasis.Assessment
}

// NoConsent states that the applicant has never consented to a talent pool. It
// is a list for [Application.Pool].
func NoConsent() []privacy.Consent {
	return []privacy.Consent{{Given: retention.NotYet()}}
}

// Dispute is the hold for a dispute over an application: the employer keeps what
// it needs for the claim (Art. 17(3)(e)). It counts on the judgement that the
// claim is pending, notified or concretely foreseeable; without one the answer
// is undetermined. On the day settled it no longer holds.
func Dispute(since, settled retention.When, grounds privacy.Judgement) retention.Hold {
	return retention.Hold{Kind: retention.OwnClaim, Since: since, Released: settled, Grounds: grounds}
}

// Item returns the application as an item of a dataset of a policy that was made
// from [Spec], with a use for each activity of this package that the dataset is
// for and that what happened can have begun: no employment for one who is not
// hired, and no claims window while the position is open, or for those who were
// hired or had withdrawn. Where that leaves no use, the item has them all, so
// that it is never without one.
//
// For activities that an employer added the caller appends uses of its own. What
// is true of the item and of nothing else of the application is set on it by the
// caller too: that it is accurate, whom it was disclosed to, that it is withheld
// or would harm a referee. The key is the host's name of the item. An item
// without a dataset is undetermined.
func (a *Application) Item(key string, of *privacy.Dataset) privacy.Item {
	item := privacy.Item{Key: key, Of: of, Holds: a.Holds, Origin: a.Origin}
	if of == nil {
		return item
	}
	for _, everything := range [...]bool{false, true} {
		for id := range of.For() {
			if everything || a.concerns(id) {
				item.Uses = a.use(item.Uses, id)
			}
		}
		if len(item.Uses) > 0 {
			break
		}
	}
	return item
}

// concerns reports whether what happened can have begun the activity.
func (a *Application) concerns(id privacy.ActivityID) bool {
	switch id {
	case Employment:
		return !a.Hired.HasNotHappened()
	case Claims:
		return !a.filled().HasNotHappened() && !a.withdrewBefore()
	}
	return true
}

// hired is what Hired says of whether the applicant is hired, on whatever day.
func (a *Application) hired() privacy.Fact {
	return a.Hired.IsOnOrBefore(civil.FromNum(civil.MaxNum))
}

// filled is the day on which the position went to somebody else, which it never
// does for the one who is hired. Where it is not known who that is, the day is
// not known either.
func (a *Application) filled() retention.When {
	switch a.hired() {
	case privacy.Yes:
		return retention.NotYet()
	case privacy.No:
		return a.PositionFilled
	}
	if a.PositionFilled.HasNotHappened() {
		return a.PositionFilled
	}
	day, _ := a.PositionFilled.Date()
	return retention.NoEarlierThan(day)
}

// withdrewBefore reports whether the application is known to have been withdrawn
// by the day the position was filled.
func (a *Application) withdrewBefore() bool {
	withdrawn, known := a.Withdrawn.Date()
	filled, alsoKnown := a.PositionFilled.Date()
	return known && alsoKnown && !withdrawn.After(filled)
}

// use appends the uses of one activity: one, or for the pool one a consent.
func (a *Application) use(uses []privacy.Use, id privacy.ActivityID) []privacy.Use {
	use := privacy.Use{
		For: id,
		Dates: retention.Dates{
			Collected: a.Collected, Applied: a.Received, ApplicationWithdrawn: a.Withdrawn, PositionFilled: a.filled(),
			Hired: a.Hired, EmploymentEnded: a.EmploymentEnded,
		},
		Assessed: a.Assessed[id], Informed: a.Informed, Contacted: a.Contacted,
	}
	switch id {
	case Hiring:
		return append(uses, use)
	case Employment:
		use.Informed = a.InformedAsEmployee
		return append(uses, use)
	case Checks, Claims:
		use.Objection = a.Objection
		return append(uses, use)
	case TalentPool:
		if len(a.Pool) == 0 {
			return append(uses, use)
		}
		for _, consent := range a.Pool {
			use.Consent = consent
			uses = append(uses, use)
		}
	}
	return uses
}
