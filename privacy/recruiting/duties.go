package recruiting

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Volunteered is something that an applicant told without being asked, such as
// an illness in a CV. Fields that are left out are not said.
type Volunteered struct {
	// About is what it tells of.
	About Topic
	// Necessary says whether keeping it is needed for something that the employer
	// may use it for, such as holding the interview where the applicant can come
	// in (GDPR Art. 5(1)(c)).
	Necessary privacy.Judgement
	// Condition is as [Inquiry].Condition. That the applicant told is no explicit
	// consent to keeping it.
	Condition privacy.Judgement
}

// RequiresRemoval answers whether what an applicant told without being asked must
// be taken out of the application on that day. The employer broke no rule by
// receiving it, but what it may keep is no more than if it had asked (GDPR Art.
// 5(1)(c), 9(1); personopplysningsloven §§ 6, 11). Permitted means that it need
// not be taken out. Neither opens for choosing by it: that obligation comes with
// every answer about what may not be asked.
func RequiresRemoval(v Volunteered, day retention.Date) ruling.Answer {
	s := &requiresRemoval
	if v.About == CriminalRecord {
		s = &requiresOffencesOut
	}
	m, ok := start(s, day)
	switch {
	case !ok:
	case !v.About.IsValid():
		m.Test(notAsked, privacy.Unknown, theTopic)
	default:
		necessary, condition := v.Necessary.AsOf(day), privacy.Yes
		if v.About.isProtected() {
			condition = v.Condition.AsOf(day)
			m.Test(noCondition, condition, theCondition)
		}
		m.Test(notNecessary, necessary, theNecessity)
		if min(known(necessary), known(condition)) != privacy.Yes {
			m.Follow(takeOut)
		}
		if v.About.isBanned() {
			m.Follow(leaveOutOfChoice)
		}
	}
	return m.Answer()
}

// isBanned reports whether an employer may not ask about the topic as a rule.
func (t Topic) isBanned() bool {
	switch t {
	case Qualifications, PrivateEconomy, CriminalRecord:
		return false
	}
	return true
}

// Demand is a by-passed applicant's demand to know how the one who was hired is
// qualified. Fields that are left out are not said.
type Demand struct {
	// Received is the day the demand came.
	Received retention.When
	// Applied says whether who asks applied for the post.
	Applied privacy.Fact
	// OtherHired is the day somebody else was hired for it.
	OtherHired retention.When
	// ClaimsBreach says whether who asks holds to have been passed over in breach
	// of likestillings- og diskrimineringsloven, or of arbeidsmiljøloven chapter
	// 13. It need not be so, and no reasons need be given.
	ClaimsBreach privacy.Fact
}

// RequiresQualifications answers whether a by-passed applicant must be told on
// that day, in writing, of the education, practice and other clearly
// ascertainable qualifications of the one who was hired (likestillings- og
// diskrimineringsloven § 31; arbeidsmiljøloven § 13-7). Required is a duty, and
// so needs no consent of the one who was hired (GDPR Art. 6(1)(c)). Forbidden
// means that nothing here opens for telling: the data is somebody else's.
func RequiresQualifications(d Demand, day retention.Date) ruling.Answer {
	m, ok := start(&requiresQualifications, day)
	if ok {
		m.Test(notDemanded, d.Received.IsOnOrBefore(day), theDemand)
		m.Test(notAnApplicant, d.Applied, theApplication)
		m.Test(nobodyHired, d.OtherHired.IsOnOrBefore(day), theHiring)
		m.Test(noBreachClaimed, d.ClaimsBreach, theClaim)
		m.Follow(answerInWriting)
		m.Follow(giveOnlyQualifications)
		m.Follow(keepAccount)
	}
	return m.Answer()
}

// Listing is what is known of the list of applicants for a post. Fields that are
// left out are not said.
type Listing struct {
	// PublicEmployer says whether the employer is a body under offentleglova.
	PublicEmployer privacy.Fact
	// Deadline is the last day for applying.
	Deadline retention.When
	// ExemptionAsked says whether this applicant asked to be left out.
	ExemptionAsked privacy.Fact
	// Exempted says whether the employer found that the applicant can be left
	// out. It counts only for one who asked.
	Exempted privacy.Judgement
}

// RequiresListing answers whether an applicant stands on the list that a public
// employer must draw up, and that anybody may ask for, on that day (offentleglova
// § 25). Forbidden means that the applicant's name may not be given in this way,
// which is so at every private employer. The text of the section was not read:
// the reasons are not verified.
func RequiresListing(l Listing, day retention.Date) ruling.Answer {
	m, ok := start(&requiresListing, day)
	if ok {
		m.Test(privateEmployer, l.PublicEmployer, theEmployer)
		m.Test(deadlineRuns, l.Deadline.IsOnOrBefore(day.AddDays(-1)), theDeadline)
		asked, granted := known(l.ExemptionAsked), known(l.Exempted.AsOf(day))
		out := -min(asked, granted)
		m.Test(exempted, out)
		if out == privacy.Unknown {
			if asked == privacy.Unknown {
				m.Test(exempted, out, theExemptionAsked)
			}
			if granted == privacy.Unknown {
				m.Test(exempted, out, theExemption)
			}
		}
		m.Follow(listOnlyBasics)
		if asked != privacy.No && granted != privacy.Yes {
			m.Follow(tellRefusal)
		}
	}
	return m.Answer()
}
