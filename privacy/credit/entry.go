package credit

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Entry is what is known of one piece of information that a credit bureau has, or
// would register. Fields left out are not said; those of another kind of
// information are not looked at.
type Entry struct {
	// Claim is the claim of a [PaymentDefault]. Of other kinds its fields About
	// and Registered count, and Settled where a claim lies behind it.
	Claim
	// Kind says what it is. Only [RequiresErasure] answers about the zero Kind.
	Kind Kind
	// Listed says whether the regulations list it (kredittopplysningsforskriften
	// §§ 2 and 3); of [OtherInformation] and [BookkeepingOffence].
	Listed privacy.Fact
	// Changed is the day on which the bureau learnt that the source had
	// corrected or deleted it (§ 21 second paragraph).
	Changed retention.When
	// LeftRegister is the day on which a [PropertyEnforcement] left the public
	// register (§ 22 first paragraph).
	LeftRegister retention.When
	// Opened is the day on which a [DebtNegotiation] was opened (§ 23 second
	// paragraph).
	Opened retention.When
	// Ended is the day on which a [DebtNegotiation] was lifted, led to a
	// settlement or ran out, or on which a [DebtSettlement] ended (§ 23 first
	// and third paragraph).
	Ended retention.When
	// NoticeSent is the day on which the advance notice was sent (§ 19).
	NoticeSent retention.When
	// NoticeReceived is the day on which the person received it (§ 20).
	NoticeReceived retention.When
	// NoticeInEnforcement says whether notice of the gathering was given when
	// the enforcement was notified; of [Attachment] and [PropertyEnforcement]
	// (§ 19 third paragraph).
	NoticeInEnforcement privacy.Fact
	// ArchiveNeeds says whether the historical archive still needs it in a form
	// that identifies (§ 25 second paragraph).
	ArchiveNeeds privacy.Judgement
}

// MayUse answers whether a credit bureau may use the information in credit
// information: put it into a score, release it (kredittopplysningsloven §§ 7, 8,
// 10, 11, 13 and 19 to 24). Where the answer is that it is too early,
// [ruling.Answer.LastDay] is the last day of that.
//
// Whether it may go to one recipient is [MayRelease], and into the score of a
// legal person [MayScore].
func MayUse(e Entry, day retention.Date) ruling.Answer {
	var f form
	if f.start(&mayUse, day) && f.hasKind(e.Kind) {
		e.asOf(day)
		f.company = ruling.Atom{Is: privacy.Yes}
		isClaim := e.Kind == PaymentDefault
		if isClaim {
			f.company = ruling.So(oneMonth.LastDay(e.DemandSent, retention.YearEnd{}).IsPassed(day), theDemand)
			f.Follow(registerAsOne)
		}
		f.party(e.About)
		f.listed(e.Kind, e.Listed)
		if isClaim {
			f.waiting(&e.Claim, day)
			f.disputed(&e.Claim, day)
		}
		f.notified(&e, day)
		f.lasting(&e, day)
		begins, review := NoticeEnds(e).AddDays(1), retention.Date{}
		if isClaim {
			begins, review = begins.Later(e.begins()), e.relied(day)
		}
		f.spell(&e, begins, review)
	}
	return f.Answer()
}

// RequiresRemoval answers whether the information must leave credit information,
// and be deleted or moved to the historical archive (kredittopplysningsloven
// §§ 21 to 25); what may not be used at all must be erased. Permitted means that
// it may stay, not that it may be used: that is [MayUse]. The last day on which it
// may stay is [LastUse]; no time to carry it out comes on top.
func RequiresRemoval(e Entry, day retention.Date) ruling.Answer {
	var f form
	if f.start(&requiresRemoval, day) && f.hasKind(e.Kind) {
		e.asOf(day)
		f.listed(e.Kind, e.Listed)
		if f.Failed() != 0 {
			f.Follow(eraseUnlawful)
		}
		f.lasting(&e, day)
		if f.Failed()&(1<<changedAtSource) != 0 {
			f.Follow(followSource)
		}
		if f.Failed()&(ended&^(1<<changedAtSource)) != 0 {
			f.Follow(deleteOrArchive)
		}
		f.spell(&e, retention.Always().Bound(), retention.Date{})
	}
	return f.Answer()
}

// RequiresErasure answers whether what left credit information must be erased
// from the historical archive, or made anonymous (kredittopplysningsloven § 25
// second paragraph). The obligation says by which day, whatever the answer.
func RequiresErasure(e Entry, day retention.Date) ruling.Answer {
	var f form
	if f.start(&requiresErasure, day) {
		e.asOf(day)
		final := LastArchived(e)
		f.Need(1<<archiveTenYears, ruling.Not(final.IsPassed(day), theRegistration))
		f.Need(1<<archiveUnnecessary, ruling.So(e.ArchiveNeeds.AsOf(day), theArchive))
		f.Follow(eraseOrAnonymise)
		if last, known := final.Date(); known {
			by := last.AddDays(1)
			f.FollowBy(eraseOrAnonymise, retention.Term{Safe: by, Outer: by})
			switch {
			case f.isOnly(1 << archiveTenYears):
				f.From(by, retention.Date{})
			case f.IsMet():
				f.From(retention.Date{}, earlier(last, e.ArchiveNeeds.ReviewBy))
			}
		}
	}
	return f.Answer()
}

// RequiresNotice answers whether the person must be sent an advance notice when
// the information is registered, which is at once (kredittopplysningsloven § 19).
// It says what the law requires also once that is done.
func RequiresNotice(e Entry, day retention.Date) ruling.Answer {
	var f form
	if f.start(&requiresNotice, day) && f.hasKind(e.Kind) {
		f.party(e.About)
		f.Need(1<<aboutLegalPerson, f.natural)
		switch e.Kind {
		case TaxAssessment, BusinessInterests, BaseData:
			f.Test(kindExempt, privacy.No)
		case Attachment, PropertyEnforcement:
			f.Need(1<<noticeInEnforcement, ruling.Not(e.NoticeInEnforcement, theEnforcementNotice))
		}
		f.Follow(sendNotice)
	}
	return f.Answer()
}

// asOf leaves out what lies after the day: it has not happened.
func (e *Entry) asOf(day retention.Date) {
	e.Claim.asOf(day)
	e.Changed, e.LeftRegister, e.Opened, e.Ended = e.Changed.AsOf(day), e.LeftRegister.AsOf(day), e.Opened.AsOf(day), e.Ended.AsOf(day)
	e.NoticeSent, e.NoticeReceived = e.NoticeSent.AsOf(day), e.NoticeReceived.AsOf(day)
}

// hasKind reports whether there is a kind to answer about.
func (f *form) hasKind(k Kind) bool { return k.IsValid() || f.lacks(notAsked, theKind) }

// listed is §§ 7, 8 and 13 and the closed list of the regulations.
func (f *form) listed(k Kind, listed privacy.Fact) {
	switch k {
	case SpecialCategoryData:
		f.Test(specialCategory, privacy.No)
	case OffenceData:
		f.Test(offence, privacy.No)
	case EarlierRequests:
		f.Test(earlierRequest, privacy.No)
	case OtherInformation, BookkeepingOffence:
		f.Need(1<<notListed, ruling.So(listed, theListing))
	}
}

// notified is §§ 19 and 20.
func (f *form) notified(e *Entry, day retention.Date) {
	passed := ruling.So(fourteenDays(e.NoticeReceived).IsPassed(day), theNotice)
	otherwise := ruling.Atom{Is: privacy.No}
	switch e.Kind {
	case TaxAssessment, BusinessInterests, BaseData:
		return
	case DebtNegotiation, DebtSettlement, Bankruptcy:
		passed = ruling.So(e.NoticeSent.IsOnOrBefore(day), theNoticeSent)
	case Attachment, PropertyEnforcement:
		otherwise = ruling.So(e.NoticeInEnforcement, theEnforcementNotice)
	}
	f.ofPersons(noticePeriod, passed, otherwise)
}

func fourteenDays(received retention.When) retention.Bound { return received.Bound().AddDays(14) }

// NoticeEnds is the last day on which the advance notice keeps the information
// from being used: the fourteenth day after the person received it, or, of an
// insolvency, the day before it was sent. Information that needs no notice has no
// such day: the bound is then one that lies before all days, or may, where About
// or NoticeInEnforcement is not said and decides.
func NoticeEnds(e Entry) retention.Bound {
	var none, b = retention.Always().Bound(), fourteenDays(e.NoticeReceived)
	switch e.Kind {
	case TaxAssessment, BusinessInterests, BaseData:
		return none
	case DebtNegotiation, DebtSettlement, Bankruptcy:
		b = e.NoticeSent.Bound().AddDays(-1)
	case Attachment, PropertyEnforcement:
		switch e.NoticeInEnforcement {
		case privacy.Yes:
			return none
		case privacy.No:
		default:
			b = b.OrCut(retention.Always())
		}
	}
	switch e.About {
	case LegalPerson:
		return none
	case NaturalPerson, SoleTrader:
		return b
	}
	return b.OrCut(retention.Always())
}

// ended are the tests that end a use for good.
const ended ruling.Positions = 1<<claimSettled | 1<<changedAtSource | 1<<fourYears | 1<<furtherFourYears | 1<<leftRegister |
	1<<negotiationOver | 1<<negotiationYear | 1<<settlementOver

// lasting is §§ 21 to 24.
func (f *form) lasting(e *Entry, day retention.Date) {
	f.Need(1<<changedAtSource, ruling.Not(e.Changed.IsOnOrBefore(day), theSource))
	if e.Kind.isOfClaim() {
		f.settled(e.Settled, day)
	}
	switch e.Kind {
	case PaymentDefault:
		f.useOfClaim(&e.Claim, day)
	case PropertyEnforcement:
		f.Need(1<<leftRegister, ruling.Not(e.LeftRegister.IsOnOrBefore(day), theRegister))
	case DebtNegotiation:
		f.Need(1<<negotiationOver, ruling.Not(e.Ended.IsOnOrBefore(day), theEnd))
		f.Need(1<<negotiationYear, ruling.Not(oneYear.LastDay(e.Opened, retention.YearEnd{}).IsPassed(day), theOpening))
	case DebtSettlement:
		f.Need(1<<settlementOver, ruling.Not(e.Ended.IsOnOrBefore(day), theEnd))
	default:
		f.Need(1<<fourYears, ruling.Not(useOfEntry.LastDay(e.Registered, retention.YearEnd{}).IsPassed(day), theRegistration))
	}
}

// isOfClaim reports whether a claim lies behind it, so that settling the claim
// ends its use.
func (k Kind) isOfClaim() bool {
	return k == PaymentDefault || k == PropertyEnforcement || k == Attachment || k == FinalJudgment
}

// LastUse is the last day on which the information may stay in credit information
// (kredittopplysningsloven §§ 21 to 24), whether or not it may be used there
// before: then it is deleted or archived. It is open while nothing ends it. That
// a claim which cannot be enforced has four years more, counted from the end of
// the first four, if new legal steps were taken before that, is our reading of
// § 22 second paragraph. It is unknown for the zero Kind.
func LastUse(e Entry) retention.Bound {
	var b retention.Bound
	switch e.Kind {
	case PaymentDefault:
		b = e.lastUse()
	case PropertyEnforcement:
		b = retention.NoEnd().Cut(e.LeftRegister)
	case DebtNegotiation:
		b = oneYear.LastDay(e.Opened, retention.YearEnd{}).Cut(e.Ended)
	case DebtSettlement:
		b = retention.NoEnd().Cut(e.Ended)
	default:
		b = useOfEntry.LastDay(e.Registered, retention.YearEnd{})
	}
	switch {
	case !e.Kind.IsValid():
		return retention.Bound{}
	case e.Kind.isOfClaim():
		b = b.Cut(e.Settled)
	}
	return b.Cut(e.Changed)
}

// lastUse is § 21 with § 22 second paragraph.
func (c *Claim) lastUse() retention.Bound {
	four := useOfEntry.LastDay(c.Registered, retention.YearEnd{})
	eight := eightYears.LastDay(c.Registered, retention.YearEnd{})
	switch within := isWithin(c.NewStepTaken, four); {
	case c.Unenforceable == privacy.No || within == privacy.No || four.Equal(eight): // open, if it was never registered
		return four
	case c.Unenforceable == privacy.Yes && within == privacy.Yes:
		return eight
	}
	if first, known := four.From(); known {
		return eight.OrCut(retention.On(first.AddDays(1)))
	}
	return eight.OrCut(retention.When{})
}

// LastArchived is the last day on which the historical archive may have the
// information in a form that identifies, if it needs it for so long
// (kredittopplysningsloven § 25 second paragraph): the day after is the last on
// which it may be erased or made anonymous.
func LastArchived(e Entry) retention.Bound {
	return storageOfEntry.LastDay(e.Registered, retention.YearEnd{})
}

// spell sets from which day to which the answer holds, where that is known: begins
// is when the use may begin, review the last day of relying on a judgement.
func (f *form) spell(e *Entry, begins retention.Bound, review retention.Date) {
	ends := LastUse(*e)
	first, _ := begins.Later(retention.OnDay(act.From)).Date()
	last, _ := ends.Date()
	switch {
	case f.IsMet():
		f.From(first, earlier(last, review))
	case ends.IsPassed(first) != privacy.No: // the two do not meet, or are not known
	case f.isOnly(1<<legalStepMonth | 1<<demandMonth | 1<<noticePeriod):
		f.From(retention.Date{}, first.AddDays(-1))
	case f.isOnly(ended):
		f.From(last.AddDays(1), retention.Date{})
	}
}

// earlier returns the earlier of two days, of which either may be zero.
func earlier(a, b retention.Date) retention.Date {
	if a.IsZero() || b.Before(a) {
		return b
	}
	return a
}
