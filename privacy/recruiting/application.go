package recruiting

import (
	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Application is what happened to one application. Every field left out is not
// said, and what is not said can leave an answer undetermined: say
// [retention.NotYet] of what has not happened.
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
// For activities that an employer added the caller appends uses of its own. The
// key is the host's name of the item. An item without a dataset is undetermined.
func (a *Application) Item(key string, of *privacy.Dataset) privacy.Item {
	item := privacy.Item{Key: key, Of: of, Holds: a.Holds}
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
	dates := retention.Dates{
		Applied: a.Received, ApplicationWithdrawn: a.Withdrawn, PositionFilled: a.filled(),
		Hired: a.Hired, EmploymentEnded: a.EmploymentEnded,
	}
	switch id {
	case Hiring, Employment:
		return append(uses, privacy.Use{For: id, Dates: dates})
	case Checks, Claims:
		return append(uses, privacy.Use{For: id, Dates: dates, Objection: a.Objection})
	case TalentPool:
		if len(a.Pool) == 0 {
			return append(uses, privacy.Use{For: id})
		}
		for _, consent := range a.Pool {
			uses = append(uses, privacy.Use{For: id, Consent: consent})
		}
	}
	return uses
}
