package recruiting

import (
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Inquiry is what an employer wants to know of an applicant, and what is known
// of the post. Fields that are left out are not said, and only those that the
// topic and the way ask for matter. A [privacy.Judgement] is the employer's, and
// counts from its day.
type Inquiry struct {
	// About is the topic.
	About Topic
	// By is how the employer would learn of it.
	By Way
	// Stage is how far the applicant has come.
	Stage Stage
	// Necessary says whether the choice needs it: of [Health], whether the tasks
	// of the post cannot be done without it (GDPR Art. 5(1)(c);
	// arbeidsmiljøloven § 9-3).
	Necessary privacy.Judgement
	// Decisive says whether the work turns on it (likestillings- og
	// diskrimineringsloven § 30 second paragraph).
	Decisive privacy.Judgement
	// Warranted says whether the nature of the post is a ground for asking about
	// politics or unions (arbeidsmiljøloven § 13-4(2)).
	Warranted privacy.Judgement
	// Promotes says whether the undertaking exists to promote a belief or, where
	// politics or unions are asked about, political views (likestillings- og
	// diskrimineringsloven § 30 third paragraph; arbeidsmiljøloven § 13-4(2)).
	Promotes privacy.Fact
	// TakesPart says whether the post matters for promoting it.
	TakesPart privacy.Judgement
	// InAdvert says whether the advert told that it would be asked.
	InAdvert privacy.Fact
	// Condition says whether a condition for such data is met: for special
	// categories mostly that a duty or right of employment law needs it, or that
	// the applicant explicitly and freely agreed (GDPR Art. 9(2);
	// personopplysningsloven § 6); for offences one of those that
	// personopplysningsloven § 11 points to.
	Condition privacy.Judgement
	// Statute says whether an act or a regulation asks for the certificate, or
	// the medical examination, of those who take such a post (GDPR Art. 10;
	// arbeidsmiljøloven § 9-4(1)).
	Statute privacy.Fact
	// SpecialRisk says whether the post has a special risk (arbeidsmiljøloven
	// § 9-4(1)).
	SpecialRisk privacy.Judgement
	// Protects says whether the examination is needed to protect life or health
	// (arbeidsmiljøloven § 9-4(1)).
	Protects privacy.Judgement
	// RefereeAgreed says whether the applicant named the referees, or agreed that
	// they be asked.
	RefereeAgreed privacy.Fact
	// BusinessNeed says whether the employer has a need on the merits to assess
	// the applicant's ability to pay (kredittopplysningsloven § 14).
	BusinessNeed privacy.Judgement
	// Entrusted says whether the post is a higher function with a large economic
	// responsibility, to which the applicant's own economy has a clear link
	// (guidance of Datatilsynet).
	Entrusted privacy.Judgement
	// Compatible says whether recruiting goes together with what the personnel
	// file was collected for (GDPR Art. 6(4)).
	Compatible privacy.Judgement
	// Prevails says whether the employer's interest in the check goes before the
	// applicant's interests (GDPR Art. 6(1)(f)); for a public employer, whether
	// its task needs the check (Art. 6(1)(e)).
	Prevails privacy.Judgement
}

var gdprEntry, _ = law.Lookup(law.Whole(law.GDPR))

// start opens a sheet, and reports whether there is anything to be tested.
func start(s *ruling.Sheet, day retention.Date) (ruling.Maker, bool) {
	m := s.Start()
	switch {
	case day.IsZero():
		m.Test(notAsked, privacy.Unknown, theDay)
		return m, false
	case !gdprEntry.InForce(day):
		m.Test(earlierLaw, privacy.Unknown, theLaw)
		return m, false
	}
	return m, true
}

// known is the fact as one of the three: numbers outside them are unknown.
func known(f privacy.Fact) privacy.Fact {
	if !f.Settled() {
		return privacy.Unknown
	}
	return f
}

// whether is yes or no.
func whether(is bool) privacy.Fact {
	if is {
		return privacy.Yes
	}
	return privacy.No
}

// MayCollect answers whether an employer may ask an applicant about a topic, or
// learn of it in another way, on that day: by likestillings- og
// diskrimineringsloven § 30, arbeidsmiljøloven §§ 9-3, 9-4 and 13-4, and the
// GDPR. Permitted with an open first obligation is not yet a permission.
//
// It is about learning. What is then kept, and for how long, is a question to a
// policy such as that of [Spec].
func MayCollect(i Inquiry, day retention.Date) ruling.Answer {
	s := &mayCollect
	switch {
	case i.About == Politics || i.About == UnionMembership:
		s = &mayCollectPolitics
	case i.About == CriminalRecord:
		s = &mayCollectOffences
	}
	m, ok := start(s, day)
	if !ok {
		return m.Answer()
	}
	if !i.About.IsValid() || !i.By.IsValid() {
		if !i.About.IsValid() {
			m.Test(notAsked, privacy.Unknown, theTopic)
		}
		if !i.By.IsValid() {
			m.Test(notAsked, privacy.Unknown, theWay)
		}
		return m.Answer()
	}
	i.stage(&m)
	i.topic(&m, day)
	i.way(&m, day)
	i.follow(&m)
	return m.Answer()
}

// narrow reports whether only those who are left for the post can be asked.
func (i *Inquiry) narrow() bool {
	return i.About == PrivateEconomy || i.About == CriminalRecord || i.By == CreditBureau || i.By == PoliceCertificate
}

// stage tests when it happens.
func (i *Inquiry) stage(m *ruling.Maker) {
	if !i.Stage.IsValid() {
		at := outsideRecruitment
		if i.narrow() {
			at = tooEarly
		}
		m.Test(at, privacy.Unknown, theStage)
		return
	}
	over := i.Stage == Hired || i.Stage == Closed
	m.Test(outsideRecruitment, whether(!over && (i.Stage != Advertised || i.By == Asking)))
	m.Test(tooEarly, whether(!i.narrow() || over || i.Stage == Chosen || i.Stage == Offered))
}

// topic tests what it is about.
func (i *Inquiry) topic(m *ruling.Maker, day retention.Date) {
	decisive := known(i.Decisive.AsOf(day))
	switch i.About {
	case FamilyPlans, OrientationOrGender:
		m.Test(neverAllowed, privacy.No)
	case Ethnicity, Disability:
		m.Test(notDecisive, decisive, theDecisive)
	case Belief, Cohabitation:
		i.either(m, day, notDecisive, decisive, theDecisive, true)
	case Politics, UnionMembership:
		i.either(m, day, notWarrantedByPost, known(i.Warranted.AsOf(day)), theNature, false)
		m.Test(notInAdvert, i.InAdvert, theAdvert)
	}
	if i.isHealth() {
		m.Test(notFromApplicant, whether(i.By == Asking || i.By == MedicalExamination))
	}
	if i.About == Health {
		m.Test(notNeededForTasks, i.Necessary.AsOf(day), theNecessity)
	} else {
		m.Test(notNecessary, i.Necessary.AsOf(day), theNecessity)
	}
	if i.About.isProtected() && i.By != PoliceCertificate || i.By == MedicalExamination {
		m.Test(noCondition, i.Condition.AsOf(day), theCondition)
	}
	if i.About == PrivateEconomy || i.By == CreditBureau {
		m.Test(notEntrusted, i.Entrusted.AsOf(day), theTrust)
	}
}

// isHealth reports whether the topic is within arbeidsmiljøloven § 9-3. Others
// may not be asked about a disability either: it is health.
func (i *Inquiry) isHealth() bool { return i.About == Health || i.About == Disability }

// isProtected reports whether the topic is of a special category, or of offences.
func (t Topic) isProtected() bool {
	switch t {
	case FamilyPlans, Belief, Ethnicity, Disability, OrientationOrGender, Health, Politics, UnionMembership, CriminalRecord:
		return true
	}
	return false
}

// either tests a ground of the post, for which an undertaking that promotes
// something and a post that takes part in it can stand; where the advert is a
// part of that, it is needed for it too.
func (i *Inquiry) either(m *ruling.Maker, day retention.Date, ground int, is privacy.Fact, fact int, advert bool) {
	parts := [...]struct {
		test int
		is   privacy.Fact
		fact int
	}{
		{nothingPromoted, known(i.Promotes), thePromotion},
		{noPartInPromoting, known(i.TakesPart.AsOf(day)), thePart},
		{notInAdvert, privacy.Yes, theAdvert},
	}
	if advert {
		parts[2].is = known(i.InAdvert)
	}
	promoting := min(parts[0].is, parts[1].is, parts[2].is)
	met := max(is, promoting)
	if met == privacy.Yes {
		return
	}
	if is == met {
		m.Test(ground, met, fact)
	}
	if promoting != met {
		return
	}
	for _, p := range parts {
		if p.is == met {
			m.Test(p.test, met, p.fact)
		}
	}
}

// way tests how it is learnt.
func (i *Inquiry) way(m *ruling.Maker, day retention.Date) {
	switch i.By {
	case Referees:
		m.Test(refereeNotAgreed, i.RefereeAgreed, theAgreement)
	case MedicalExamination:
		m.Need(1<<noMedicalGround, ruling.So(i.Statute, theStatute),
			ruling.So(i.SpecialRisk.AsOf(day), theRisk), ruling.So(i.Protects.AsOf(day), theProtection))
	case CreditBureau:
		m.Test(noBusinessNeed, i.BusinessNeed.AsOf(day), theNeed)
	case DebtRegister:
		m.Test(registerClosed, privacy.No)
	case PoliceCertificate:
		m.Test(noStatute, i.Statute, theStatute)
	case PersonnelFile:
		m.Test(incompatible, i.Compatible.AsOf(day), theCompatibility)
	}
	if i.By.isInterest() {
		m.Test(notBalanced, i.Prevails.AsOf(day), theBalance)
	}
}

// isInterest reports whether the way rests on the employer's own interests.
func (w Way) isInterest() bool {
	switch w {
	case Referees, SocialNetworks, OpenSources, Testing, CreditBureau:
		return true
	}
	return false
}

// follow adds what comes with it.
func (i *Inquiry) follow(m *ruling.Maker) {
	switch i.By {
	case Asking, Testing, MedicalExamination, PoliceCertificate:
		m.Follow(tellBeforehand)
	case PersonnelFile:
		m.Follow(tellNewPurpose)
	default:
		m.Follow(tellApplicant)
	}
	switch i.By {
	case Referees:
		m.Follow(tellReferee)
		m.Follow(noteOnlyRelevant)
	case SocialNetworks, OpenSources, PersonnelFile:
		m.Follow(noteOnlyRelevant)
	case PoliceCertificate:
		m.Follow(lockAway)
	}
	if i.By.isInterest() {
		m.Follow(hearObjection)
	}
}
