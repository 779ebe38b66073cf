package credit

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Claim is what is known of a claim that a collector reports, or would report, to
// a credit bureau. Fields left out are not said. The act knows no smallest amount.
type Claim struct {
	// About says what the debtor is.
	About Party
	// LegalStepSent is the day on which the collector sent the writ, or the
	// request for legal steps, in the case; for natural persons (§ 10 first
	// paragraph). A demand for payment, or the notice of a step, is none.
	LegalStepSent retention.When
	// PlanBroken is the day on which an instalment agreement made with the
	// collector was last broken; NotYet where there is none, or none is broken
	// (§ 10 first paragraph).
	PlanBroken retention.When
	// PlanResumed is the day on which it was taken up again after that.
	PlanResumed retention.When
	// DemandSent is the day on which the collector sent the demand; for legal
	// persons (§ 10 second paragraph).
	DemandSent retention.When
	// Objection is the day on which the debtor objected to the claim (§ 11
	// first paragraph).
	Objection retention.When
	// Unfounded says whether the objections are manifestly without ground.
	Unfounded privacy.Judgement
	// EnforcementBasis is the day since which there is something that can be
	// enforced, such as a judgment (§ 11 second paragraph).
	EnforcementBasis retention.When
	// PayBy is the last day that a court gave for paying what was disputed;
	// NotYet where no court has decided that the debtor must pay (§ 11 second
	// paragraph).
	PayBy retention.When
	// Settled is the day on which the claim was settled (§ 24).
	Settled retention.When
	// Registered is the day on which it was first lawfully registered for credit
	// information, by any bureau; NotYet where it never was (§ 21). To register
	// it again starts nothing anew.
	Registered retention.When
	// Unenforceable says whether the claim cannot be enforced (§ 22 second
	// paragraph). It is stated, never inferred.
	Unenforceable privacy.Fact
	// NewStepTaken is the day on which new legal steps were taken, beside those
	// on which it was registered (§ 22 second paragraph).
	NewStepTaken retention.When
}

var (
	oneMonth   = retention.Limit{Anchor: retention.DayOf, Period: retention.Months(1)}
	oneYear    = retention.Limit{Anchor: retention.DayOf, Period: retention.Years(1)}
	eightYears = retention.Limit{Anchor: retention.DayOf, Period: retention.Years(8)}

	useOfEntry, _     = retention.StatutoryCeiling(credits("21"))
	storageOfEntry, _ = retention.StatutoryCeiling(credits("25"))
)

// MayReport answers whether a collector may report the claim to a credit bureau,
// which is to have it used in credit information (kredittopplysningsloven
// §§ 10, 11, 21, 22 and 24). Where the answer is that it is too early,
// [ruling.Answer.LastDay] is the last day of that.
//
// A basis of Article 6 for telling the bureau is another question, of a policy.
func MayReport(c Claim, day retention.Date) ruling.Answer {
	var f form
	if f.start(&mayReport, day) {
		c.asOf(day)
		f.company = ruling.So(oneMonth.LastDay(c.DemandSent, retention.YearEnd{}).IsPassed(day), theDemand)
		f.party(c.About)
		f.waiting(&c, day)
		f.disputed(&c, day)
		f.useOfClaim(&c, day)
		f.settled(c.Settled, day)
		f.Follow(registerAsOne)
		f.Follow(reportChanges)
		if f.Failed() == 0 {
			f.Hold(secrecyLifted)
		}
		f.spell(&Entry{Claim: c, Kind: PaymentDefault, Changed: retention.NotYet()}, c.begins(), c.relied(day))
	}
	return f.Answer()
}

// asOf leaves out what lies after the day: it has not happened. The time that a
// court gave is no event.
func (c *Claim) asOf(day retention.Date) {
	c.LegalStepSent, c.DemandSent = c.LegalStepSent.AsOf(day), c.DemandSent.AsOf(day)
	c.PlanBroken, c.PlanResumed = c.PlanBroken.AsOf(day), c.PlanResumed.AsOf(day)
	c.Objection, c.EnforcementBasis, c.Settled = c.Objection.AsOf(day), c.EnforcementBasis.AsOf(day), c.Settled.AsOf(day)
	c.Registered, c.NewStepTaken = c.Registered.AsOf(day), c.NewStepTaken.AsOf(day)
}

// party notes whom it is about.
func (f *form) party(p Party) {
	is := privacy.Unknown
	switch p {
	case LegalPerson:
		is = privacy.Yes
	case NaturalPerson:
		is = privacy.No
	case SoleTrader:
		is = privacy.No
		f.Hold(soleTraderIsPerson)
	}
	f.legal, f.natural = ruling.So(is, theParty), ruling.Atom{Is: -is, Marks: notLegal, Facts: 1 << theParty}
}

// ofPersons is a part of a test that is made of natural persons only. Where the
// party is not known, either this or what is asked of legal persons is needed
// whichever it is.
func (f *form) ofPersons(test int, one, other ruling.Atom) {
	f.Need(1<<test, one, other, f.legal)
	if f.legal.Is == privacy.Unknown && f.Need(1<<test, one, other, f.company) {
		f.Test(demandMonth, privacy.No)
	}
}

// waiting is § 10.
func (f *form) waiting(c *Claim, day retention.Date) {
	waited := ruling.So(oneMonth.LastDay(c.LegalStepSent, retention.YearEnd{}).IsPassed(day), theLegalStep)
	f.ofPersons(legalStepMonth, waited, ruling.So(c.PlanBroken.IsOnOrBefore(day), theBrokenPlan))
	f.ofPersons(legalStepMonth, waited, ruling.Not(c.PlanResumed.IsOnOrBefore(day), theResumedPlan))
	f.Need(1<<demandMonth, f.company, f.natural)
}

// disputed is § 11.
func (f *form) disputed(c *Claim, day retention.Date) {
	undisputed := ruling.Not(c.Objection.IsOnOrBefore(day), theObjection)
	groundless := ruling.So(c.Unfounded.AsOf(day), theMerit)
	f.Need(1<<claimDisputed, undisputed, groundless, ruling.So(c.EnforcementBasis.IsOnOrBefore(day), theEnforcementBasis))
	f.Need(1<<courtDeadline, undisputed, groundless, ruling.So(isOver(c.PayBy, day), theCourtDeadline))
}

// isOver reports whether the last day that a court gave has passed, or no court
// gave one.
func isOver(payBy retention.When, day retention.Date) privacy.Fact {
	is := payBy.Bound().IsPassed(day)
	if payBy.HasNotHappened() {
		return privacy.Yes
	}
	if _, bounded := payBy.Bound().To(); is == privacy.No && !bounded {
		return privacy.Unknown // it may never come
	}
	return is
}

// useOfClaim is § 21 with § 22 second paragraph.
func (f *form) useOfClaim(c *Claim, day retention.Date) {
	four := useOfEntry.LastDay(c.Registered, retention.YearEnd{})
	eight := eightYears.LastDay(c.Registered, retention.YearEnd{})
	step, about := c.newStep(four, day)
	is, further := four.IsPassed(day), eight.IsPassed(day)
	early := ruling.Atom{Is: -is, Marks: withinFour, Facts: 1 << theRegistration}
	f.Need(1<<furtherFourYears, ruling.Atom{Is: -further, Marks: withinEight, Facts: 1 << theRegistration})
	f.Need(1<<fourYears, early, ruling.So(c.Unenforceable, theEnforceability))
	f.Need(1<<fourYears, early, ruling.Atom{Is: step, Marks: stepInTime, Facts: about})
	if is != privacy.No && c.Unenforceable != privacy.No && c.NewStepTaken.IsOnOrBefore(day) != privacy.No {
		f.Hold(furtherYearsOurReading)
	}
}

// newStep reports whether new legal steps were taken before the four years were
// over, and the facts that would tell. A step of the day itself, or to come,
// lengthens nothing yet.
func (c *Claim) newStep(four retention.Bound, day retention.Date) (is privacy.Fact, about ruling.Positions) {
	taken, inTime := c.NewStepTaken.IsOnOrBefore(day.AddDays(-1)), isWithin(c.NewStepTaken, four)
	if !c.NewStepTaken.Bound().IsKnown() {
		about = 1 << theNewStep
	}
	if !four.IsKnown() && inTime == privacy.Unknown {
		about |= 1 << theRegistration
	}
	return min(taken, inTime), about
}

// isWithin reports whether an event happened, and not after a bound.
func isWithin(event retention.When, last retention.Bound) privacy.Fact {
	if event.HasNotHappened() {
		return privacy.No
	}
	from, hasFrom := event.Bound().From()
	to, hasTo := event.Bound().To()
	first, hasFirst := last.From()
	final, hasFinal := last.To()
	switch {
	case event == retention.Always(), hasTo && (last.IsOpen() || hasFirst && !to.After(first)):
		return privacy.Yes
	case last.IsNever(), hasFrom && hasFinal && from.After(final):
		return privacy.No
	}
	return privacy.Unknown
}

// settled is § 24.
func (f *form) settled(settled retention.When, day retention.Date) {
	f.Need(1<<claimSettled, ruling.Not(settled.IsOnOrBefore(day), thePayment))
}

// WaitEnds is the last day on which § 10 keeps the claim out of credit
// information, whatever the day of asking: a month after the legal step was sent
// or, of a legal person, after the demand; the day before an instalment agreement
// was broken that was not taken up again. It is open while nothing was sent, and
// unknown where About is not said and decides. It is not the first day of use by
// itself, see [NoticeEnds] and [MayUse].
func WaitEnds(c Claim) retention.Bound {
	company := oneMonth.LastDay(c.DemandSent, retention.YearEnd{})
	person := oneMonth.LastDay(c.LegalStepSent, retention.YearEnd{})
	switch _, resumed := c.PlanResumed.Bound().To(); {
	case c.PlanResumed.HasNotHappened():
		person = person.Cut(c.PlanBroken)
	case !resumed && c.PlanResumed != retention.Always():
		person = person.OrCut(c.PlanBroken)
	}
	switch c.About {
	case LegalPerson:
		return company
	case NaturalPerson, SoleTrader:
		return person
	}
	if person.Equal(company) {
		return person
	}
	return retention.Bound{}
}

// begins is the first day of use as § 10 has it, not known where a dispute may
// have kept the claim out longer.
func (c *Claim) begins() retention.Bound {
	if !c.Objection.HasNotHappened() {
		return retention.Bound{}
	}
	return WaitEnds(*c).AddDays(1)
}

// relied is the last day of relying on the judgement that the objections are
// without ground, zero if the use does not rest on it, or will not by then.
func (c *Claim) relied(day retention.Date) retention.Date {
	review := c.Unfounded.ReviewBy
	if c.Objection.HasNotHappened() || min(c.EnforcementBasis.IsOnOrBefore(day), isOver(c.PayBy, review.AddDays(1))) == privacy.Yes {
		return retention.Date{}
	}
	return review
}
