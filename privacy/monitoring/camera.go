package monitoring

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Camera is what is known of a camera that an undertaking has fixed somewhere, and
// that watches people all the time or again and again. A dummy is one, too, and
// so is a sign without a camera (FOR-2018-07-02-1107 § 1). Fields left out are not
// said.
type Camera struct {
	// LimitedCircle says whether a limited circle of people is regularly where it
	// looks, such as a workroom (§ 3).
	LimitedCircle privacy.Fact
	// SpecialNeed says whether the undertaking needs it to prevent danger and look
	// after safety, or there is another special need (§ 3).
	SpecialNeed privacy.Judgement
	// Signed says whether a sign, or something else, makes it clear that the place
	// is watched (§ 4).
	Signed privacy.Fact
	// NamesController says whether that tells who the controller is (§ 4).
	NamesController privacy.Fact
	// Sound says whether sound is recorded.
	Sound privacy.Fact
	// NamesSound says whether the sign tells that sound is recorded (§ 4).
	NamesSound privacy.Fact
	// Employees says whether it watches employees.
	Employees privacy.Fact
	// LawfulControl says whether it meets the conditions for control measures at
	// work: reason, proportion, discussion, information (arbeidsmiljøloven §§ 9-1,
	// 9-2).
	LawfulControl privacy.Judgement
}

// MayWatch answers whether a camera may be there on that day
// (FOR-2018-07-02-1107 §§ 2 to 4). The basis of Article 6, most often a balance of
// interests, is another question, of a policy.
func MayWatch(c Camera, day retention.Date) ruling.Answer {
	var f form
	if f.start(&mayWatch, day, &camerasKnown) {
		f.Need(1<<noSpecialNeed, ruling.Not(c.LimitedCircle, theCircle), ruling.So(c.SpecialNeed.AsOf(day), theNeed))
		f.Need(1<<notSigned, ruling.So(c.Signed, theSign))
		f.Need(1<<controllerNotNamed, ruling.So(c.NamesController, theController))
		f.Need(1<<soundNotNamed, ruling.Not(c.Sound, theSound), ruling.So(c.NamesSound, theSoundNamed))
		f.Need(1<<controlUnlawful, ruling.Not(c.Employees, theEmployees), ruling.So(c.LawfulControl.AsOf(day), theControl))
	}
	return f.Answer()
}

// Recording is what is known of a camera recording. Fields left out are not said.
type Recording struct {
	// Recorded is the day on which it was made; of one that runs over midnight,
	// the day on which it began.
	Recorded retention.When
	// PoliceLikely says whether it is likely to be handed over to the police, for
	// the investigation of a crime or an accident (§ 6 first paragraph).
	PoliceLikely privacy.Judgement
	// AtCounter says whether it was made at a point of sale that takes payment
	// instruments or identity documents, or on premises where post or bank services
	// are given (§ 6 second paragraph).
	AtCounter privacy.Fact
	// Consented says whether everybody filmed consents to a longer storage, beyond
	// the day asked about (§ 6 third paragraph).
	Consented privacy.Fact
	// NationalSecurity says whether it can matter to the security of the realm, or
	// its like (§ 6 third paragraph).
	NationalSecurity privacy.Judgement
	// Exempted says whether the supervisory authority has made an exception that
	// covers the day asked about (§ 6 fourth paragraph).
	Exempted privacy.Fact
}

// The maxima of § 6. Thirty days have the same end as the week: at the latest so
// long after.
var (
	aWeek, _       = retention.StatutoryCeiling(cameras("6").Paragraph(1))
	threeMonths, _ = retention.StatutoryCeiling(cameras("6").Paragraph(2))
	thirtyDays     = retention.Ceiling{From: aWeek.From, Anchor: aWeek.Anchor, Period: retention.Days(30), AtLatest: aWeek.AtLatest}
)

// Atoms beyond the facts: within the week is within thirty days, and that within
// three months.
const (
	inWeek uint64 = 1 << (numFacts + iota)
	inThirtyDays
	inThreeMonths
)

// RequiresErasure answers whether a camera recording must be erased on that day
// (FOR-2018-07-02-1107 § 6). Permitted means that this does not yet require it; an
// order or a claim of the person filmed is another question, of a policy, and a
// claim of the controller's own changes nothing. The obligation [EraseRecording]
// has the day by which it must be gone, and [ruling.Answer.LastDay] is the last on
// which it may be there.
func RequiresErasure(r Recording, day retention.Date) ruling.Answer {
	var f form
	if f.start(&requiresErasure, day, &erasingKnown) {
		within := func(c *retention.Ceiling, marks uint64) ruling.Atom {
			a := ruling.Not(c.LastDay(r.Recorded, retention.YearEnd{}).IsPassed(day), theRecorded)
			a.Marks = marks
			return a
		}
		police, counter := ruling.So(r.PoliceLikely.AsOf(day), thePoliceLikely), ruling.So(r.AtCounter, theCounter)
		consent, exempted := ruling.So(r.Consented, theConsent), ruling.So(r.Exempted, theExemption)
		security := ruling.So(r.NationalSecurity.AsOf(day), theSecurity)
		f.Need(1<<weekOver, within(&aWeek, inWeek), police, counter, consent, exempted, security)
		f.Need(1<<thirtyDaysOver, within(&thirtyDays, inWeek|inThirtyDays), counter, consent, exempted, security)
		f.Need(1<<threeMonthsOver, within(&threeMonths, inWeek|inThirtyDays|inThreeMonths), consent, exempted, security)

		f.Follow(eraseRecording)
		if max(consent.Is, exempted.Is, security.Is) == privacy.No {
			f.eraseBy(&r, police.Is, counter.Is, day)
		}
	}
	return f.Answer()
}

// eraseBy gives the day of erasing, where nothing lifts the maximum and it is
// known which it is.
func (f *form) eraseBy(r *Recording, police, counter privacy.Fact, day retention.Date) {
	most := &aWeek
	switch {
	case counter == privacy.Yes:
		most = &threeMonths
	case counter == privacy.Unknown || police == privacy.Unknown:
		return
	case police == privacy.Yes:
		most = &thirtyDays
	}
	last, ok := most.LastDay(r.Recorded, retention.YearEnd{}).Date()
	if !ok {
		return
	}
	gone := last.AddDays(1)
	f.FollowBy(eraseRecording, retention.Term{Safe: gone, Outer: gone})
	if most == &thirtyDays && r.PoliceLikely.ReviewBy.Before(last) && !r.PoliceLikely.ReviewBy.IsZero() {
		week, _ := aWeek.LastDay(r.Recorded, retention.YearEnd{}).Date()
		last = r.PoliceLikely.ReviewBy
		if last.Before(week) {
			last = week
		}
	}
	if !day.After(last) {
		f.From(retention.Date{}, last)
	}
}

// Release is what is known of handing a camera recording to somebody other than
// the controller. Fields left out are not said.
type Release struct {
	// Consented says whether the person filmed consents to it; of several, each.
	Consented privacy.Fact
	// ToPolice says whether it goes to the police.
	ToPolice privacy.Fact
	// Investigation says whether the police investigate a crime or an accident.
	Investigation privacy.Fact
	// SecrecyBars says whether a statutory duty of secrecy forbids it.
	SecrecyBars privacy.Fact
	// LawAllows says whether another statute says that it may be handed over, such
	// as GDPR Art. 15 of the person filmed.
	LawAllows privacy.Fact
}

// MayHandOver answers whether a camera recording may be handed to somebody other
// than the controller on that day (FOR-2018-07-02-1107 § 5): with consent, to the
// police who investigate, or by law. Nobody else gets it: no employer, no insurer.
func MayHandOver(r Release, day retention.Date) ruling.Answer {
	var f form
	if f.start(&mayHandOver, day, &camerasKnown) {
		const otherwise = 1<<notConsented | 1<<notByLaw
		consent, byLaw := ruling.So(r.Consented, theConsent), ruling.So(r.LawAllows, theLegalGround)
		f.Need(otherwise|1<<notPolice, consent, byLaw, ruling.So(r.ToPolice, thePolice))
		f.Need(otherwise|1<<noInvestigation, consent, byLaw, ruling.So(r.Investigation, theInvestigation))
		f.Need(otherwise|1<<secrecyBars, consent, byLaw, ruling.Not(r.SecrecyBars, theSecrecy))
	}
	return f.Answer()
}
