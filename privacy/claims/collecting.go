package claims

import (
	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Letter is a notice or a demand with a time to pay.
type Letter struct {
	// Sent is the day on which it was sent; the last one, where there are several.
	Sent retention.When
	// Days is how many days from sending it gave the debtor. Zero is not said, and
	// so is a negative number; less than fourteen is too few.
	Days int
}

// Collection is what the questions on collecting ask about one claim against one
// debtor. Every field left out is "not said", except that what excuses from a
// rule or objects to a method has to be raised: a zero Judgement there means
// that nobody did.
type Collection struct {
	// Entitled says that the collector may collect such claims at all: a licence
	// for collecting for others or for purchased claims, whichever this is, or
	// the standing of a lawyer or a financing institution (inkassoloven § 4).
	Entitled privacy.Fact
	// Closed is the day on which the case was closed, see [Case.Closed].
	Closed retention.When
	// BarredAfter is the last day on which the limitation can be interrupted, see
	// [Claim.LastDay].
	BarredAfter retention.Bound
	// Settlement is the debtor's debt settlement, if there is one.
	Settlement DebtSettlement
	// Spared says that the claim is one that the standstill leaves alone:
	// maintenance under the law of marriage or of children, or payment for what
	// the debtor is yet to receive (gjeldsordningsloven § 3-4 third and fourth
	// paragraphs).
	Spared privacy.Fact
	// Secured says that the claim is secured to an extent that the settlement
	// leaves alone (gjeldsordningsloven § 3-2 fourth paragraph).
	Secured privacy.Fact
	// Undue is the judgement that this way of collecting puts undue pressure,
	// harm or inconvenience on somebody (inkassoloven § 8). It has to be raised.
	Undue privacy.Judgement

	// Due is the day on which the claim fell due.
	Due retention.When
	// Notice is the notice that collection will follow (inkassoloven § 9).
	Notice Letter
	// Demand is the demand for payment, the latest one (inkassoloven § 10).
	Demand Letter
	// Warning is the warning of legal steps: the demand again if it stood there,
	// or a letter of its own (inkassoloven § 10 second and fourth paragraphs).
	Warning Letter
	// Disputed says that the debtor disputes the claim, or that something else
	// gives reason to doubt it.
	Disputed privacy.Fact
	// Rightful is the judgement of the collector that the claim is rightful
	// (inkassoloven § 10 first paragraph, § 11 first paragraph).
	Rightful privacy.Judgement
	// BillOrCheque says that the claim rests on a bill of exchange or a cheque
	// (inkassoloven § 12 first paragraph).
	BillOrCheque privacy.Fact
	// AtRisk is the judgement that the debtor is plainly evading payment, or that
	// other special circumstances are there, and that waiting would risk the
	// recovery (inkassoloven § 12 second paragraph). It has to be raised.
	AtRisk privacy.Judgement

	// Basis says that there is a ground for enforcement.
	Basis privacy.Fact
	// SpecialBasis says that it is one of the special ones, before which the debtor
	// is given notice (tvangsfullbyrdelsesloven § 4-18).
	SpecialBasis privacy.Fact
	// EnforcementNotice is the day on which that notice was sent. One sent before
	// the claim was due is none.
	EnforcementNotice retention.When
	// NoticeExcused is the judgement that there was nobody and nowhere to send it
	// to, or that the authority has dispensed with it (§ 4-18 second paragraph).
	// It has to be raised.
	NoticeExcused privacy.Judgement

	// DebtorDead says that the debtor has died: the estate or the heirs are then
	// whom to turn to.
	DebtorDead privacy.Fact
	// AsMinor says that the debtor was a minor when the claim arose.
	AsMinor privacy.Fact
	// Groundless is the judgement that the debtor's objection is obviously
	// groundless. It has to be raised.
	Groundless privacy.Judgement
	// Hardship says that the creditor knows of serious illness, a stay in an
	// institution or special difficulties in paying.
	Hardship privacy.Fact
	// NewActFrom is the first day of the debt-collection act of 2026, see [ActOn].
	NewActFrom retention.Date
}

// What stands in the way of collecting.
const (
	// NotEntitled: the collector may not collect such claims (inkassoloven § 4).
	NotEntitled ruling.Code = "not-entitled"
	// IsClosed: the case is closed, and with it the purpose (Art. 5(1)(b)).
	IsClosed ruling.Code = "case-closed"
	// Standstill: negotiations for a debt settlement defer the claim
	// (gjeldsordningsloven § 3-4).
	Standstill ruling.Code = "standstill"
	// SettlementBinds: a debt settlement covers the claim, or the claim has lapsed
	// (gjeldsordningsloven §§ 3-2 and 5-2).
	SettlementBinds ruling.Code = "settlement-binds"
	// UndueMethod: the way of collecting breaks good practice (inkassoloven § 8).
	UndueMethod ruling.Code = "undue-method"
	// LawUnread: the act in force on that day was not read, or there was none.
	LawUnread ruling.Code = "law-unread"
	// NoticeTooShort: the notice gave less than fourteen days (inkassoloven § 9).
	NoticeTooShort ruling.Code = "notice-too-short"
	// NoticeNotRun: no notice was sent after the claim fell due, or its time had
	// not run out (inkassoloven § 9).
	NoticeNotRun ruling.Code = "notice-not-run-out"
	// DemandTooShort: the demand gave less than fourteen days (inkassoloven § 10).
	DemandTooShort ruling.Code = "demand-too-short"
	// DemandNotRun: no demand was sent, or its time has not run out (inkassoloven
	// § 11 first paragraph).
	DemandNotRun ruling.Code = "demand-not-run-out"
	// DemandTooOld: the demand was sent more than six months ago, so that a new
	// one is needed (inkassoloven § 11 second paragraph).
	DemandTooOld ruling.Code = "demand-too-old"
	// WarningTooShort: the warning of legal steps gave less than fourteen days
	// (inkassoloven § 10 fourth paragraph).
	WarningTooShort ruling.Code = "warning-too-short"
	// WarningNotRun: no such warning was sent, or its time has not run out
	// (inkassoloven § 10 fourth paragraph, § 11 first paragraph).
	WarningNotRun ruling.Code = "warning-not-run-out"
	// NotAssessed: nobody has found the claim to be rightful (inkassoloven §§ 10
	// and 11).
	NotAssessed ruling.Code = "rightfulness-not-assessed"
	// NoBasis: there is no ground for enforcement (tvangsfullbyrdelsesloven
	// § 4-1).
	NoBasis ruling.Code = "no-ground-for-enforcement"
	// EnforcementNoticeNotRun: two weeks have not passed since the debtor was given
	// notice (tvangsfullbyrdelsesloven § 4-18).
	EnforcementNoticeNotRun ruling.Code = "enforcement-notice-not-run-out"
)

// What can be missing about collecting.
const (
	// TheEntitlement is [Collection.Entitled].
	TheEntitlement ruling.Code = "entitlement"
	// TheClosing is [Collection.Closed].
	TheClosing ruling.Code = "closing"
	// TheStandstillEnd is [DebtSettlement.StandstillUntil].
	TheStandstillEnd ruling.Code = "standstill-end"
	// TheSparedClaim is [Collection.Spared].
	TheSparedClaim ruling.Code = "claim-spared"
	// TheMethod is [Collection.Undue].
	TheMethod ruling.Code = "method"
	// TheDueDay is [Collection.Due].
	TheDueDay ruling.Code = "due-day"
	// TheNotice is the day on which the notice was sent.
	TheNotice ruling.Code = "notice-sent"
	// TheNoticeDays is how many days it gave.
	TheNoticeDays ruling.Code = "notice-days"
	// TheDemand is the day on which the demand was sent.
	TheDemand ruling.Code = "demand-sent"
	// TheDemandDays is how many days it gave.
	TheDemandDays ruling.Code = "demand-days"
	// TheWarning is the day on which the warning was sent.
	TheWarning ruling.Code = "warning-sent"
	// TheWarningDays is how many days it gave.
	TheWarningDays ruling.Code = "warning-days"
	// TheDispute is [Collection.Disputed].
	TheDispute ruling.Code = "dispute"
	// TheAssessment is [Collection.Rightful].
	TheAssessment ruling.Code = "assessment-of-claim"
	// TheInstrument is [Collection.BillOrCheque].
	TheInstrument ruling.Code = "bill-or-cheque"
	// TheRisk is [Collection.AtRisk].
	TheRisk ruling.Code = "recovery-at-risk"
	// TheBasis is [Collection.Basis].
	TheBasis ruling.Code = "ground-for-enforcement"
	// TheSpecialBasis is [Collection.SpecialBasis].
	TheSpecialBasis ruling.Code = "special-ground"
	// TheEnforcementNotice is [Collection.EnforcementNotice].
	TheEnforcementNotice ruling.Code = "enforcement-notice"
	// TheExcuse is [Collection.NoticeExcused].
	TheExcuse ruling.Code = "enforcement-notice-excused"
)

// What follows from collecting.
const (
	// StateTheClaim: say in the demand who the creditor is, what the claim is for,
	// its parts and interest, what not paying can lead to, and the right to the
	// board (inkassoloven § 10 second and third paragraphs).
	StateTheClaim ruling.Code = "state-the-claim"
	// TurnToTheEstate: turn to the estate or the heirs, who are persons with rights
	// of their own; the population register may give contact details for the
	// estate (inkassoloven § 28 fourth paragraph).
	TurnToTheEstate ruling.Code = "turn-to-the-estate"
	// PassOnObjection: an objection made to the collector counts as made to the
	// creditor, who is told of it (inkassoloven §§ 13 and 15).
	PassOnObjection ruling.Code = "pass-on-objection"
	// ChargeNoCosts: charge no costs of collecting (inkassoloven 2026 § 18).
	ChargeNoCosts ruling.Code = "charge-no-costs"
	// AdaptToHardship: adapt the collecting to what is known of the debtor's
	// circumstances; that is a reason to hold data on health, and no condition
	// for it under Art. 9(2) (inkassoloven 2026 § 14 third paragraph).
	AdaptToHardship ruling.Code = "adapt-to-hardship"
)

const (
	cEntitled = iota
	cClosed
	cBarred
	cOpened
	cUntil
	cFixed
	cComprised
	cKnown
	cFiled
	cConcealed
	cSetAside
	cSpared
	cSecured
	cMethod
	cLaw
	cDue
	cNotice
	cNoticeDays
	cDemand
	cDemandDays
	cWarning
	cWarningDays
	cDispute
	cAssessment
	cInstrument
	cRisk
	cBasis
	cSpecial
	cEnforcement
	cExcuse
)

var collectingFacts = []ruling.Code{
	cEntitled: TheEntitlement, cClosed: TheClosing, cBarred: TheLimitation, cOpened: TheOpening,
	cUntil: TheStandstillEnd, cFixed: TheFixing, cComprised: TheCover, cKnown: TheKnowledge, cFiled: TheFiling,
	cConcealed: TheConcealment, cSetAside: TheRevocation, cSpared: TheSparedClaim, cSecured: TheSecurity,
	cMethod: TheMethod, cLaw: TheLaw, cDue: TheDueDay, cNotice: TheNotice, cNoticeDays: TheNoticeDays,
	cDemand: TheDemand, cDemandDays: TheDemandDays, cWarning: TheWarning, cWarningDays: TheWarningDays,
	cDispute: TheDispute, cAssessment: TheAssessment, cInstrument: TheInstrument, cRisk: TheRisk,
	cBasis: TheBasis, cSpecial: TheSpecialBasis, cEnforcement: TheEnforcementNotice, cExcuse: TheExcuse,
}

// The tests that every question on collecting makes come first.
const (
	atNotEntitled = iota
	atClosedCase
	atBarredClaim
	atStandstill
	atSettlement
	atUndue
	atUnread
	atNoticeShort
	atNoticeNotRun
	atNotAssessed
	atDemandShort
	atDemandNotRun
	atDemandOld
	atWarningShort
	atWarningNotRun
	atNoBasis
	atEnforcementNotice
	manyTests
)

const (
	doState = iota
	doEstate
	doPassOn
	doNoCosts
	doAdapt
)

var enforcing418 = law.Section(law.Tvangsfullbyrdelsesloven, "4-18")

// collectingTests are the tests of all three questions; each question has a
// beginning of them.
var collectingTests = [manyTests]ruling.Test{
	atNotEntitled:       test(NotEntitled, inkasso88("4"), inkasso88("2")),
	atClosedCase:        test(IsClosed, article5.Point('b')),
	atBarredClaim:       test(TimeBarred, foreldelse("24")),
	atStandstill:        test(Standstill, gjeldsordning("3-4")),
	atSettlement:        test(SettlementBinds, gjeldsordning("5-2").Paragraph(4), gjeldsordning("3-2").Paragraph(3)),
	atUndue:             test(UndueMethod, inkasso88("8").Paragraph(2)),
	atUnread:            test(LawUnread, law.Whole(law.Inkassoloven2026), inkasso26("20"), inkasso26("21")),
	atNoticeShort:       test(NoticeTooShort, inkasso88("9").Paragraph(2)),
	atNoticeNotRun:      test(NoticeNotRun, inkasso88("9").Paragraph(1)),
	atNotAssessed:       test(NotAssessed, inkasso88("10").Paragraph(1).Sentence(3), inkasso88("11").Paragraph(1)),
	atDemandShort:       test(DemandTooShort, inkasso88("10").Paragraph(1)),
	atDemandNotRun:      test(DemandNotRun, inkasso88("11").Paragraph(1)),
	atDemandOld:         test(DemandTooOld, inkasso88("11").Paragraph(2)),
	atWarningShort:      test(WarningTooShort, inkasso88("10").Paragraph(4)),
	atWarningNotRun:     test(WarningNotRun, inkasso88("10").Paragraph(4), inkasso88("11").Paragraph(1)),
	atNoBasis:           test(NoBasis, law.Section(law.Tvangsfullbyrdelsesloven, "4-1")),
	atEnforcementNotice: test(EnforcementNoticeNotRun, enforcing418),
}

var collectingObligations = []ruling.Obligation{
	doState:   {Code: StateTheClaim, First: true, Law: []law.Provision{inkasso88("10").Paragraph(2), inkasso88("10").Paragraph(3)}},
	doEstate:  {Code: TurnToTheEstate, First: true, Law: []law.Provision{inkasso88("28").Paragraph(4)}},
	doPassOn:  {Code: PassOnObjection, Law: []law.Provision{inkasso88("13"), inkasso88("15")}},
	doNoCosts: {Code: ChargeNoCosts, Law: []law.Provision{inkasso26("18")}},
	doAdapt:   {Code: AdaptToHardship, First: true, Law: []law.Provision{inkasso26("14").Paragraph(3)}},
}

// measure is what a question on collecting asks about.
type measure uint8

const (
	demanding measure = iota
	suing
	enforcing
)

// collecting holds the sheets of the three questions under the act of 1988, and
// under that of 2026, of which the tests that both have say so.
var collecting = [...][2]ruling.Sheet{
	demanding: {collectingSheet("may-send-demand", collectingTests[:atNotAssessed+1]), collectingSheet("may-send-demand", under2026(atNotAssessed+1))},
	suing:     {collectingSheet("may-go-to-court", collectingTests[:atWarningNotRun+1]), collectingSheet("may-go-to-court", under2026(atWarningNotRun+1))},
	enforcing: {collectingSheet("may-enforce", collectingTests[:]), collectingSheet("may-enforce", under2026(manyTests))},
}

func collectingSheet(question ruling.Code, tests []ruling.Test) ruling.Sheet {
	return ruling.Sheet{
		Question: question, Met: privacy.Permitted, Failed: privacy.Forbidden,
		Tests: tests, Facts: collectingFacts, Obligations: collectingObligations,
	}
}

func under2026(tests int) []ruling.Test {
	changed := collectingTests
	changed[atNotEntitled] = test(NotEntitled, law.Whole(law.Inkassoloven2026))
	changed[atUndue] = test(UndueMethod, inkasso26("14"))
	return changed[:tests]
}

// MaySendDemand answers whether the collector may begin to collect on a day, with
// the demand for payment of inkassoloven § 10. The zero day is undetermined, and
// so is a day of which the act was not read, unless something else forbids it:
// see [LawUnread].
func MaySendDemand(c Collection, day retention.Date) ruling.Answer { return c.answer(demanding, day) }

// MayGoToCourt answers whether the collector may bring the claim to a court or
// the conciliation board on a day. A disputed claim may be brought there without
// notice or demand (inkassoloven § 12 third paragraph). Days that cannot be
// answered are as for [MaySendDemand].
func MayGoToCourt(c Collection, day retention.Date) ruling.Answer { return c.answer(suing, day) }

// MayEnforce answers whether the collector may ask the enforcement authority to
// enforce the claim on a day. Days that cannot be answered are as for
// [MaySendDemand].
func MayEnforce(c Collection, day retention.Date) ruling.Answer { return c.answer(enforcing, day) }

func (c *Collection) answer(doing measure, day retention.Date) ruling.Answer {
	act, sheet := ActOn(day, c.NewActFrom), 0
	if act == law.Inkassoloven2026 {
		sheet = 1
	}
	m := collecting[doing][sheet].Start()
	if day.IsZero() {
		m.Test(atUnread, privacy.Unknown)
		return m.Answer()
	}
	c.general(&m, day)
	if act == law.Inkassoloven1988 {
		c.letters(&m, day, doing)
	} else {
		m.Test(atUnread, privacy.Unknown, cLaw)
	}
	if doing == enforcing {
		m.Test(atNoBasis, known(c.Basis), cBasis)
		c.enforcementNotice(&m, day)
	}
	if m.Answer().Outcome() != privacy.Forbidden {
		c.follow(&m, day, doing, act)
	}
	return m.Answer()
}

// general makes the tests that do not depend on what is done.
func (c *Collection) general(m *ruling.Maker, day retention.Date) {
	m.Test(atNotEntitled, known(c.Entitled), cEntitled)
	m.Test(atClosedCase, not(c.Closed.IsOnOrBefore(day)), cClosed)
	m.Test(atBarredClaim, not(c.BarredAfter.IsPassed(day)), cBarred)
	m.Test(atUndue, not(raised(c.Undue, day)), cMethod)
	c.standstill(m, day)
	c.settlement(m, day)
}

// standstill tests the four months or more after the opening of negotiations.
func (c *Collection) standstill(m *ruling.Maker, day retention.Date) {
	s, n := &c.Settlement, civil.Num(day)
	opened, until := asOf(s.Opened, day), spanOf(s.StandstillUntil.Bound())
	four := spanOf(lasting(s.Opened, retention.Months(4)))
	started := settle(opened.hi <= n, opened.lo <= n)
	last := four
	switch {
	case until.lo == open: // no other day was set
	case until.hi < open:
		last = until
	default: // another may have been
		last = span{min(four.lo, until.lo), open}
	}
	lasts := settle(n <= last.lo, n <= last.hi)
	in := all(started, lasts)
	var facts missing
	facts.add(cSpared, c.Spared)
	if in == privacy.Unknown {
		if lasts == privacy.Unknown && until.lo < open {
			facts.put(cUntil)
		}
		if started == privacy.Unknown || until.lo == open {
			facts.addWhen(cOpened, s.Opened)
		}
	}
	m.Test(atStandstill, some(not(in), c.Spared), facts.list()...)
}

// settlement tests whether a debt settlement that is fixed covers the claim, or
// the claim has lapsed by it.
func (c *Collection) settlement(m *ruling.Maker, day retention.Date) {
	s := &c.Settlement
	fixed, aside := s.Fixed.IsOnOrBefore(day), s.SetAside.IsOnOrBefore(day)
	bound := some(s.Comprised, s.lapsed(day))
	binds := all(fixed, not(aside), bound)
	met := some(not(binds), c.Secured)
	var facts missing
	facts.add(cSecured, c.Secured)
	if binds == privacy.Unknown {
		facts.add(cFixed, fixed)
		facts.add(cSetAside, aside)
		if bound == privacy.Unknown {
			facts.add(cComprised, s.Comprised)
			if s.lapsed(day) == privacy.Unknown {
				facts.add(cOpened, s.newRule(day))
				facts.add(cKnown, s.Known)
				facts.add(cFiled, s.Filed)
				facts.add(cConcealed, s.Concealed.AsOf(day))
			}
		}
	}
	m.Test(atSettlement, met, facts.list()...)
}

// excused reports whether §§ 9 to 11 do not apply (§ 12), and what keeps that
// open.
func (c *Collection) excused(day retention.Date, doing measure) (excused privacy.Fact, plea missing) {
	risk := raised(c.AtRisk, day)
	excused = some(c.BillOrCheque, risk)
	plea.add(cInstrument, c.BillOrCheque)
	plea.add(cRisk, risk)
	if doing == suing {
		excused = some(excused, c.Disputed)
		plea.add(cDispute, c.Disputed)
	}
	return excused, plea
}

// fewest is the least number of days to pay (§§ 9 and 10).
const fewest = 14

// given is the number of days that a letter gave, the least that it must give
// where that was not said.
func (l Letter) given() int32 {
	if l.Days <= 0 {
		return fewest
	}
	return int32(min(l.Days, civil.MaxNum))
}

// long reports whether the letter gave days enough.
func (l Letter) long() privacy.Fact {
	switch {
	case l.Days <= 0:
		return privacy.Unknown
	case l.Days < fewest:
		return privacy.No
	}
	return privacy.Yes
}

// ranOut reports whether the time of a letter had run out before another event.
// Where its days were not said they may be many.
func (l Letter) ranOut(sent, before span) privacy.Fact {
	return settle(l.Days > 0 && later(sent.hi, l.given()) < before.lo, later(sent.lo, l.given()) < before.hi)
}

// later is a day a number of days after another; the ends of time stay.
func later(n, days int32) int32 { return civil.AddDaysNum(n, days) }

// letterTest is one test of the notices and demands.
type letterTest struct {
	at    int
	met   privacy.Fact
	facts missing
}

// letters tests the notice, and before legal steps the demand and the warning.
// They stand or fall together: one excuse lifts them all.
func (c *Collection) letters(m *ruling.Maker, day retention.Date, doing measure) {
	excused, plea := c.excused(day, doing)
	if excused == privacy.Yes {
		return
	}
	var tests [8]letterTest
	n := c.letterTests(&tests, day, doing != demanding)
	every := privacy.Yes
	for i := range tests[:n] {
		every = min(every, tests[i].met)
	}
	if every == privacy.Unknown && !c.isOrderPossible(day, doing != demanding) {
		// Each by itself is possible, and all of them together are not.
		every, tests[atNoticeNotRun-atNoticeShort].met = privacy.No, privacy.No
	}
	for i := range tests[:n] {
		t := &tests[i]
		switch {
		case t.met != every || every == privacy.Yes:
			// Where one fails, what is open does not matter.
		case every == privacy.No && excused == privacy.No:
			m.Test(t.at, privacy.No)
		default:
			m.Test(t.at, privacy.Unknown, plea.list()...)
			if every == privacy.Unknown {
				m.Test(t.at, privacy.Unknown, t.facts.list()...)
			}
		}
	}
}

// letterTests makes the tests and returns how many there are.
func (c *Collection) letterTests(tests *[8]letterTest, day retention.Date, legal bool) (n int) {
	today := civil.Num(day)
	due, notice, demand := asOf(c.Due, day), asOf(c.Notice.Sent, day), asOf(c.Demand.Sent, day)
	before := span{today, today}
	if legal {
		before = demand
	}
	add := func(at int, met privacy.Fact) *missing {
		t := &tests[n]
		t.at, t.met = at, met
		n++
		return &t.facts
	}

	f := add(atNoticeShort, c.Notice.long())
	f.add(cNoticeDays, c.Notice.long())

	afterDue := settle(due.hi < notice.lo, due.lo < notice.hi && notice.lo < open)
	f = add(atNoticeNotRun, all(c.Notice.ranOut(notice, before), afterDue))
	f.addWhen(cNotice, c.Notice.Sent)
	if afterDue == privacy.Unknown {
		f.addWhen(cDue, c.Due)
	}
	if legal {
		f.addWhen(cDemand, c.Demand.Sent)
	}

	rightful := c.Rightful.AsOf(day)
	if legal {
		f = add(atNotAssessed, rightful)
	} else {
		f = add(atNotAssessed, some(not(c.Disputed), rightful))
		f.add(cDispute, c.Disputed)
	}
	f.add(cAssessment, rightful)
	if !legal {
		return n
	}

	now := span{today, today}
	f = add(atDemandShort, c.Demand.long())
	f.add(cDemandDays, c.Demand.long())
	f = add(atDemandNotRun, c.Demand.ranOut(demand, now))
	f.addWhen(cDemand, c.Demand.Sent)
	six := spanOf(lasting(c.Demand.Sent, retention.Months(6)))
	f = add(atDemandOld, settle(today <= six.lo, today <= six.hi))
	f.addWhen(cDemand, c.Demand.Sent)
	warning := asOf(c.Warning.Sent, day)
	f = add(atWarningShort, c.Warning.long())
	f.add(cWarningDays, c.Warning.long())
	f = add(atWarningNotRun, c.Warning.ranOut(warning, now))
	f.addWhen(cWarning, c.Warning.Sent)
	return n
}

// isOrderPossible reports whether the claim can have fallen due, the notice been
// sent and run out, and the demand been sent and run out, one after the other.
func (c *Collection) isOrderPossible(day retention.Date, legal bool) bool {
	today := civil.Num(day)
	due, notice, demand := asOf(c.Due, day), asOf(c.Notice.Sent, day), asOf(c.Demand.Sent, day)
	ranOut := later(max(notice.lo, later(due.lo, 1)), c.Notice.given())
	if !legal {
		return ranOut < today
	}
	demanded := max(demand.lo, later(ranOut, 1), oldestDemand(today))
	return demanded <= demand.hi && later(demanded, c.Demand.given()) < today
}

// oldestDemand is the earliest day on which a demand that is not too old can have
// been sent.
func oldestDemand(today int32) int32 {
	n := civil.AddMonthsNum(today, -6)
	for civil.AddMonthsNum(n, 6) < today {
		n++
	}
	return n
}

// enforcementNotice tests the two weeks of tvangsfullbyrdelsesloven § 4-18.
func (c *Collection) enforcementNotice(m *ruling.Maker, day retention.Date) {
	excused := raised(c.NoticeExcused, day)
	due, notice := asOf(c.Due, day), asOf(c.EnforcementNotice, day)
	today := civil.Num(day)
	from := max(notice.lo, due.lo) // the first day on which it can have been sent, as it must, when the claim was due
	sent := settle(due.hi <= notice.lo && later(notice.hi, fewest) < today, from <= notice.hi && later(from, fewest) < today)
	waited := settle(later(due.hi, fewest) < today, later(due.lo, fewest) < today)
	instead := all(excused, waited)
	met := some(not(c.SpecialBasis), sent, instead)
	var facts missing
	facts.add(cSpecial, c.SpecialBasis)
	if sent == privacy.Unknown && excused != privacy.Yes { // a notice that ran out was sent when two weeks had passed anyway
		facts.addWhen(cEnforcement, c.EnforcementNotice)
		facts.addWhen(cDue, c.Due)
	}
	// An excuse helps where two weeks have passed and the notice is none, or too late.
	lastDue := min(due.hi, later(today, -fewest-1))
	if instead == privacy.Unknown {
		if later(notice.hi, fewest) >= today || lastDue > notice.lo {
			facts.add(cExcuse, excused)
		}
		if waited == privacy.Unknown {
			facts.addWhen(cDue, c.Due)
		}
	}
	m.Test(atEnforcementNotice, met, facts.list()...)
}

// follow adds what follows from collecting.
func (c *Collection) follow(m *ruling.Maker, day retention.Date, doing measure, act law.Act) {
	switch act {
	case law.Inkassoloven1988:
		if doing == demanding {
			m.Follow(doState)
		}
		if c.DebtorDead == privacy.Yes {
			m.Follow(doEstate)
		}
		if c.Disputed == privacy.Yes {
			m.Follow(doPassOn)
		}
	case law.Inkassoloven2026:
		if c.AsMinor == privacy.Yes || all(c.Disputed, not(raised(c.Groundless, day))) == privacy.Yes {
			m.Follow(doNoCosts)
		}
		if c.Hardship == privacy.Yes {
			m.Follow(doAdapt)
		}
	}
}
