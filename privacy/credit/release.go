package credit

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Release is what is known of a release of credit information to somebody who
// asked a bureau for it. Fields left out are not said; those that this recipient
// is not asked about are not looked at.
type Release struct {
	// About says whom the information is about.
	About Party
	// To says who asked. No question is answered about the zero Recipient.
	To Recipient
	// Need says whether the recipient itself has an objective need in assessing
	// creditworthiness; that of another company of its group is none. Not asked
	// of the [Press] and of a [StatisticsBody] (§ 14 first and sixth paragraph).
	Need privacy.Judgement
	// UniqueHit says whether what was searched for hits one entry only (§ 14
	// second paragraph).
	UniqueHit privacy.Fact
	// DirectSearch says whether the recipient would search the register itself;
	// of a [PrivateIndividual] (§ 14 third paragraph).
	DirectSearch privacy.Fact
	// Monitoring says whether it is an agreement on information to come (§ 14
	// fifth paragraph).
	Monitoring privacy.Fact
	// PublicSource says whether the recipient could get the same from a source
	// open to the public, and uses it as personopplysningsloven § 3 has it; of
	// the [Press] (§ 14 sixth paragraph).
	PublicSource privacy.Fact
	// Frozen says whether a freeze on release stands that day (§ 16 first
	// paragraph).
	Frozen privacy.Fact
	// StatutoryRisk says whether it is part of assessing risk as statute orders;
	// of a [Lender] (§ 16 second paragraph).
	StatutoryRisk privacy.Fact
	// GotBefore says whether the recipient got the same information before, in
	// collecting the same claim; of a [Collector] (§ 18 third paragraph).
	GotBefore privacy.Fact
	// Solvency says whether it is for assessing risk and solvency; of a [Lender]
	// (§ 18 fourth paragraph).
	Solvency privacy.Fact
}

// MayRelease answers whether a credit bureau may release credit information to
// the recipient (kredittopplysningsloven §§ 14 and 16). Whether the information
// may be used at all is [MayUse]; data of the debt registers goes by
// [MayReleaseDebtData]. The recipient needs a basis of Article 6 of its own, which
// is a question of its policy.
func MayRelease(r Release, day retention.Date) ruling.Answer {
	var f form
	if f.start(&mayRelease, day) && f.hasRecipient(r.To.IsValid()) {
		f.party(r.About)
		review := retention.Date{}
		if r.To != Press && r.To != StatisticsBody {
			f.Need(1<<noNeed, ruling.So(r.Need.AsOf(day), theNeed))
			review = r.Need.ReviewBy
		}
		f.Need(1<<noUniqueHit, ruling.So(r.UniqueHit, theHit))
		f.Need(1<<monitorsPerson, ruling.Not(r.Monitoring, theMonitoring), f.legal)
		f.freeze(&r)
		f.Follow(inWriting)
		switch r.To {
		case PrivateIndividual:
			f.Need(1<<directSearch, ruling.Not(r.DirectSearch, theSearch))
		case Press:
			f.Need(1<<notPublic, ruling.So(r.PublicSource, thePublicSource), f.legal)
		case StatisticsBody:
			f.Follow(withoutCharge)
		}
		if a := RequiresCopy(r, day); a.Outcome() != privacy.Permitted {
			f.FollowBy(sendCopy, retention.Term{Safe: day, Outer: day})
		}
		if f.IsMet() {
			f.From(retention.Date{}, review)
		}
	}
	return f.Answer()
}

// RequiresCopy answers whether the person must be sent a copy of what is released
// (kredittopplysningsloven § 18). The day asked about is the day of the release,
// and the copy goes the same day.
func RequiresCopy(r Release, day retention.Date) ruling.Answer {
	var f form
	if f.start(&requiresCopy, day) && f.hasRecipient(r.To.IsValid()) {
		f.party(r.About)
		f.Need(1<<aboutLegalPerson, f.natural)
		switch r.To {
		case Collector:
			f.Need(1<<copySentBefore, ruling.Not(r.GotBefore, theEarlierCopy))
		case Lender:
			f.Need(1<<solvencyUse, ruling.Not(r.Solvency, theSolvencyUse))
		}
		f.FollowBy(sendCopy, retention.Term{Safe: day, Outer: day})
	}
	return f.Answer()
}

// hasRecipient reports whether there is a recipient to answer about.
func (f *form) hasRecipient(is bool) bool { return is || f.lacks(notAsked, theRecipient) }

// freeze is § 16.
func (f *form) freeze(r *Release) {
	switch r.To {
	case Collector:
		if r.Frozen == privacy.Yes {
			f.Hold(freezeLeavesOut)
		}
	case Lender:
		f.Need(1<<frozen, ruling.Not(r.Frozen, theFreeze), ruling.So(r.StatutoryRisk, theRiskAssessment))
		if r.Frozen == privacy.Yes && r.StatutoryRisk == privacy.Yes {
			f.Hold(freezeLeavesOut)
		}
	default:
		f.Need(1<<frozen, ruling.Not(r.Frozen, theFreeze))
	}
}

// Score is what is known of a piece of information that would go into a credit
// score or rating. Fields left out are not said.
type Score struct {
	// Of says whose score it is.
	Of Party
	// Kind says what the information is. No question is answered about the zero
	// Kind.
	Kind Kind
	// Listed is as in [Entry].
	Listed privacy.Fact
	// AboutAnother says whether it is about somebody else than whose score it
	// is; of a [LegalPerson] (§ 12 first paragraph).
	AboutAnother privacy.Fact
	// AboutLeader says whether that is a person in a leading position there
	// (§ 12 second paragraph).
	AboutLeader privacy.Fact
	// FirstAccounts is the day on which the first accounts were there to be had
	// (§ 12 second paragraph).
	FirstAccounts retention.When
}

// MayScore answers whether the information may go into the score
// (kredittopplysningsloven §§ 7, 8, 12 and 13). Whether it may be used at all that
// day is [MayUse], whose answer must be Permitted as well.
func MayScore(s Score, day retention.Date) ruling.Answer {
	var f form
	if f.start(&mayScore, day) && f.hasKind(s.Kind) {
		f.party(s.Of)
		f.listed(s.Kind, s.Listed)
		own := ruling.Not(s.AboutAnother, theOther)
		f.Need(1<<notAboutCompany, f.natural, own, ruling.So(s.AboutLeader, theLeader))
		f.Need(1<<notAboutCompany, f.natural, own, ruling.Not(s.FirstAccounts.IsOnOrBefore(day), theAccounts))
	}
	return f.Answer()
}
