package claims

import (
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Case is what closing asks about one collection case against one debtor: an
// event of this list closes it, and nothing else does. Every field left out is
// "not said"; an event that did not happen is [retention.NotYet]. A co-debtor has
// a case of their own.
type Case struct {
	// Paid is the day on which the last payment was booked, so that principal,
	// interest and costs are covered (inkassoloven § 15).
	Paid retention.When
	// Settled is the day on which an agreed sum was paid, or the letter was sent
	// by which the rest was remitted (inkassoloven § 13).
	Settled retention.When
	// Withdrawn is the day on which the client withdrew the assignment
	// (inkassoloven § 15).
	Withdrawn retention.When
	// Sold is the day on which the claim passed to another creditor (inkassoloven
	// § 2).
	Sold retention.When
	// KeptForBuyer says that this is the case of the one who bought the claim on
	// that day: for the buyer it is no end but a beginning.
	KeptForBuyer privacy.Fact
	// Abandoned is the day on which a disputed claim was given up in writing
	// (inkassoloven § 10 first paragraph).
	Abandoned retention.When
	// NotOwed is the day on which it was finally decided that nothing is owed.
	NotOwed retention.When
	// BarredAfter is the last day on which the limitation of every principal claim
	// of the case can be interrupted, see [Claim.LastDay]. From the day after, the
	// case is closed, and that last day closed it.
	BarredAfter retention.Bound
	// LapsedInEstate is the day on which it was final that the claim lapsed because
	// it was not filed with the estate in time (arveloven § 102).
	LapsedInEstate retention.When
	// Secured says that a pledge, a set-off or a right of retention is left, which
	// survives limitation and lapse: while it is, neither closes the case
	// (foreldelsesloven §§ 26 and 27, gjeldsordningsloven § 3-2).
	Secured privacy.Fact
	// Settlement is the debtor's debt settlement, if there is one.
	Settlement DebtSettlement

	// Monitored, PaymentPlan, Pending and Attached say that the claim is only
	// watched, that instalments are agreed on, that a board, court or enforcement
	// case is pending, that an attachment of earnings runs. None of them closes a
	// case; an answer tells them. Nor does the death of the debtor, see
	// [Collection.DebtorDead].
	Monitored, PaymentPlan, Pending, Attached privacy.Fact

	// ForClient says that the claim is collected for a client, and not for the
	// collector itself.
	ForClient privacy.Fact
	// Stated is the day on which the client was given the closing statement.
	Stated retention.When
	// NothingToAttach says that the register holds a decision that the debtor had
	// nothing to attach, made for this claim.
	NothingToAttach privacy.Fact
	// NewActFrom is the first day of the debt-collection act of 2026, see [ActOn].
	NewActFrom retention.Date
}

// DebtSettlement is what is known of a debtor's debt settlement
// (gjeldsordningsloven), voluntary or forced. Where there is none, Opened and
// Fixed are [retention.NotYet].
type DebtSettlement struct {
	// Opened is the day on which negotiations were opened (§ 3-1).
	Opened retention.When
	// StandstillUntil is the last day of the standstill where it is another than
	// four months after the opening, because it was extended or negotiations
	// ended; [retention.NotYet] where it is not. It can lie ahead.
	StandstillUntil retention.When
	// Fixed is the day on which the settlement was adopted or confirmed.
	Fixed retention.When
	// Ends is the last day of its period, which runs from the opening (§ 5-2). It
	// can lie ahead.
	Ends retention.When
	// Comprised says that the settlement covers the claim.
	Comprised privacy.Fact
	// Fulfilled says that the debtor has fulfilled it, and so is free of the rest
	// (§ 5-2 fourth paragraph).
	Fulfilled privacy.Fact
	// Known says that the enforcement authority knew of the claim (§ 3-2 second
	// and third paragraphs).
	Known privacy.Fact
	// Filed says that the claim was filed within six weeks, see [FileBy].
	Filed privacy.Fact
	// Concealed is the judgement that the debtor left the claim out with intent or
	// by gross negligence, so that it does not lapse (§ 3-2 sixth paragraph).
	Concealed privacy.Judgement
	// RevocationAsked says that a creditor has asked for the settlement to be set
	// aside, and that this is undecided (§ 6-2 third paragraph).
	RevocationAsked privacy.Fact
	// SetAside is the day on which it was set aside: claims that it covered, and
	// those that had lapsed, revive in full (§ 3-2 last paragraph).
	SetAside retention.When
}

// What closes a case, or is told of it.
const (
	// NothingClosed: nothing has closed the case.
	NothingClosed ruling.Code = "nothing-closed-it"
	// PaidInFull closes the case (inkassoloven § 15).
	PaidInFull ruling.Code = "paid-in-full"
	// SettledOrRemitted closes it when carried out (inkassoloven § 13).
	SettledOrRemitted ruling.Code = "settled-or-remitted"
	// AssignmentWithdrawn closes it for the collector (inkassoloven § 15).
	AssignmentWithdrawn ruling.Code = "assignment-withdrawn"
	// ClaimSold closes it for the seller and the seller's collector (inkassoloven
	// § 2).
	ClaimSold ruling.Code = "claim-sold"
	// ClaimAbandoned closes it (inkassoloven § 10 first paragraph).
	ClaimAbandoned ruling.Code = "claim-abandoned"
	// NothingOwed closes it (inkassoloven § 11).
	NothingOwed ruling.Code = "nothing-owed"
	// LimitationPassed closes it (foreldelsesloven § 24).
	LimitationPassed ruling.Code = "limitation-passed"
	// ClaimLapsedInEstate closes it (arveloven § 102).
	ClaimLapsedInEstate ruling.Code = "claim-lapsed-in-estate"
	// ClaimLapsed closes it when the lapse can no longer be undone
	// (gjeldsordningsloven § 3-2).
	ClaimLapsed ruling.Code = "claim-lapsed"
	// SettlementCompleted closes it when the settlement can no longer be set aside
	// (gjeldsordningsloven §§ 5-2, 6-2 and 6-5).
	SettlementCompleted ruling.Code = "settlement-completed"
	// IsMonitored, HasPaymentPlan, CaseIsPending and AttachmentRuns are told. They
	// do not close a case.
	IsMonitored ruling.Code = "monitored"
	// HasPaymentPlan: see IsMonitored (inkassoloven § 13).
	HasPaymentPlan ruling.Code = "payment-plan"
	// CaseIsPending: see IsMonitored (foreldelsesloven §§ 15 to 18).
	CaseIsPending ruling.Code = "case-pending"
	// AttachmentRuns: see IsMonitored (foreldelsesloven § 21 no. 1).
	AttachmentRuns ruling.Code = "attachment-runs"
	// NoClient: the claim is collected for no client, so that none is owed an
	// account (inkassoloven § 15).
	NoClient ruling.Code = "no-client"
	// StatementGiven: the assignment has ended, and the client was given the
	// statement (inkassoloven § 15).
	StatementGiven ruling.Code = "statement-given"
)

// What can be missing about closing. A code that is also missing elsewhere is
// used there for the same.
const (
	// ThePayment is whether and when it was paid in full ([Case.Paid]).
	ThePayment ruling.Code = "payment"
	// TheAgreement is whether it was settled or remitted ([Case.Settled]).
	TheAgreement ruling.Code = "settlement-or-remission"
	// TheWithdrawal is that of the assignment ([Case.Withdrawn]).
	TheWithdrawal ruling.Code = "withdrawal"
	// TheSale is whether and when the claim was sold ([Case.Sold], [Sale.On]).
	TheSale ruling.Code = "sale"
	// TheHolder is whose case it is ([Case.KeptForBuyer]).
	TheHolder ruling.Code = "holder"
	// TheAbandonment is [Case.Abandoned].
	TheAbandonment ruling.Code = "abandonment"
	// TheFinding is [Case.NotOwed].
	TheFinding ruling.Code = "finding-of-no-debt"
	// TheLimitation is the last day of limitation ([Case.BarredAfter]).
	TheLimitation ruling.Code = "limitation"
	// TheEstateLapse is [Case.LapsedInEstate].
	TheEstateLapse ruling.Code = "lapse-in-estate"
	// TheSecurity is what secures the claim ([Case.Secured]).
	TheSecurity ruling.Code = "security"
	// TheOpening is that of negotiations ([DebtSettlement.Opened]).
	TheOpening ruling.Code = "negotiations-opened"
	// TheFixing is that of a debt settlement ([DebtSettlement.Fixed]).
	TheFixing ruling.Code = "settlement-fixed"
	// TheEnd is that of its period ([DebtSettlement.Ends]).
	TheEnd ruling.Code = "settlement-end"
	// TheCover is whether it covers the claim ([DebtSettlement.Comprised]).
	TheCover ruling.Code = "settlement-covers-claim"
	// TheFulfilment is [DebtSettlement.Fulfilled].
	TheFulfilment ruling.Code = "settlement-fulfilled"
	// TheKnowledge is whether the authority knew of the claim
	// ([DebtSettlement.Known]).
	TheKnowledge ruling.Code = "claim-known-to-authority"
	// TheFiling is [DebtSettlement.Filed].
	TheFiling ruling.Code = "claim-filed"
	// TheConcealment is [DebtSettlement.Concealed].
	TheConcealment ruling.Code = "claim-concealed"
	// TheRevocationRequest is [DebtSettlement.RevocationAsked].
	TheRevocationRequest ruling.Code = "revocation-asked"
	// TheRevocation is [DebtSettlement.SetAside].
	TheRevocation ruling.Code = "settlement-set-aside"
	// TheClient is whether it is collected for one ([Case.ForClient]).
	TheClient ruling.Code = "client"
	// TheStatement is whether it was given ([Case.Stated]).
	TheStatement ruling.Code = "statement"
)

// What follows from closing.
const (
	// GiveStatement: give the client a written statement of what was claimed, what
	// was paid and the fee (inkassoloven § 15).
	GiveStatement ruling.Code = "give-closing-statement"
	// KeepClientInformed: tell the client how the case develops (inkassoloven
	// § 15).
	KeepClientInformed ruling.Code = "keep-client-informed"
	// AskForRemoval: tell the enforcement authority, so that it has the register
	// delete that there was nothing to attach (tvangsfullbyrdelsesloven § 7-27;
	// telling it is our reading).
	AskForRemoval ruling.Code = "ask-for-register-removal"
	// EndUse: end every use that rested on the open claim, and let the controller's
	// own period for closed cases run from the closing (Art. 5(1)(b) and (e)).
	EndUse ruling.Code = "end-use-for-collection"
)

const (
	factPaid = iota
	factSettled
	factWithdrawn
	factSold
	factHolder
	factAbandoned
	factNotOwed
	factBarred
	factEstate
	factSecured
	factOpened
	factFixed
	factEnds
	factComprised
	factFulfilled
	factKnown
	factFiled
	factConcealed
	factAsked
	factSetAside
	factClient
	factStated
	factLaw
)

var closingFacts = []ruling.Code{
	factPaid: ThePayment, factSettled: TheAgreement, factWithdrawn: TheWithdrawal, factSold: TheSale,
	factHolder: TheHolder, factAbandoned: TheAbandonment, factNotOwed: TheFinding, factBarred: TheLimitation,
	factEstate: TheEstateLapse, factSecured: TheSecurity, factOpened: TheOpening, factFixed: TheFixing,
	factEnds: TheEnd, factComprised: TheCover, factFulfilled: TheFulfilment, factKnown: TheKnowledge,
	factFiled: TheFiling, factConcealed: TheConcealment, factAsked: TheRevocationRequest,
	factSetAside: TheRevocation, factClient: TheClient, factStated: TheStatement, factLaw: TheLaw,
}

const (
	atNothingClosed = iota
	atPaid
	atSettled
	atWithdrawn
	atSold
	atAbandoned
	atNotOwed
	atBarred
	atEstate
	atLapsed
	atCompleted
	atMonitored
	atPlan
	atPending
	atAttached
)

const (
	doEndUse = iota
	doStatement
	doRemoval
)

var article5 = law.Article(5).Paragraph(1)

// places are where an act on debt collection says what closing and accounts
// rest on.
type places struct {
	end, informed, statement, plan, sale, doubt, assessed law.Provision
}

var (
	places1988 = places{
		end: inkasso88("15"), informed: inkasso88("15").Sentence(1), statement: inkasso88("15").Sentence(2),
		plan: inkasso88("13"), sale: inkasso88("2").Paragraph(1), doubt: inkasso88("10").Paragraph(1),
		assessed: inkasso88("11").Paragraph(1),
	}
	// Of the act of 2026 only some sections were told of.
	places2026 = places{
		end: inkasso26("26").Paragraph(6), informed: law.Whole(law.Inkassoloven2026),
		statement: inkasso26("26").Paragraph(6), plan: law.Whole(law.Inkassoloven2026),
		sale: law.Whole(law.Inkassoloven2026), doubt: law.Whole(law.Inkassoloven2026),
		assessed: law.Whole(law.Inkassoloven2026),
	}

	requiresClosing1988 = closingSheet(places1988)
	requiresClosing2026 = closingSheet(places2026)
	requiresAccount1988 = accountSheet(places1988)
	requiresAccount2026 = accountSheet(places2026)
)

func closingSheet(p places) ruling.Sheet {
	return ruling.Sheet{
		Question: "requires-closing",
		Met:      privacy.Required,
		Failed:   privacy.Permitted,
		Tests: []ruling.Test{
			atNothingClosed: test(NothingClosed, p.end, foreldelse("24")),
			atPaid:          test(PaidInFull, p.end),
			atSettled:       test(SettledOrRemitted, p.plan),
			atWithdrawn:     test(AssignmentWithdrawn, p.end),
			atSold:          test(ClaimSold, p.sale),
			atAbandoned:     test(ClaimAbandoned, p.doubt),
			atNotOwed:       test(NothingOwed, p.assessed, article5.Point('d')),
			atBarred:        test(LimitationPassed, foreldelse("24")),
			atEstate:        test(ClaimLapsedInEstate, law.Section(law.Arveloven, "102")),
			atLapsed:        test(ClaimLapsed, gjeldsordning("3-2").Paragraph(3), gjeldsordning("3-2").Paragraph(6), gjeldsordning("3-2").Paragraph(7)),
			atCompleted:     test(SettlementCompleted, gjeldsordning("5-2").Paragraph(4), gjeldsordning("6-2").Paragraph(3), gjeldsordning("6-5")),
			atMonitored:     test(IsMonitored, foreldelse("24")),
			atPlan:          test(HasPaymentPlan, p.plan),
			atPending:       test(CaseIsPending, foreldelse("15"), foreldelse("16"), foreldelse("17"), foreldelse("18")),
			atAttached:      test(AttachmentRuns, foreldelse("21").Number(1)),
		},
		Facts: closingFacts,
		Obligations: []ruling.Obligation{
			doEndUse:    {Code: EndUse, Law: []law.Provision{article5.Point('b'), article5.Point('e')}},
			doStatement: {Code: GiveStatement, Law: []law.Provision{p.statement}},
			doRemoval:   {Code: AskForRemoval, Law: []law.Provision{law.Section(law.Tvangsfullbyrdelsesloven, "7-27")}},
		},
	}
}

// closing holds what can have closed a case: for each possibility, what is known
// of the day as it looks at the end of the day asked about.
type closing struct {
	days  [atCompleted + 1]retention.When // by position of the test; the first is the earliest of all
	ended retention.When                  // the last day for setting aside a debt settlement
	stays privacy.Fact                    // whether the settlement was fixed, and is not undone or in dispute
	frees privacy.Fact                    // whether it frees the debtor of the claim, by lapse or by being fulfilled
}

// maybe is an event that counts only where a condition holds.
func maybe(w retention.When, counts privacy.Fact) retention.When {
	switch known(counts) {
	case privacy.Yes:
		return w
	case privacy.No:
		return retention.NotYet()
	}
	return span{spanOf(w.Bound()).lo, open}.when()
}

// lapsed reports whether a claim that nobody filed and the authority did not know
// of has lapsed, where negotiations opened under the rule of 2025.
func (s *DebtSettlement) lapsed(day retention.Date) privacy.Fact {
	return all(not(s.Known), not(s.Filed), not(s.Concealed.AsOf(day)), s.newRule(day))
}

// newRule reports whether the negotiations were opened when the rule on claims
// that lapse was in force.
func (s *DebtSettlement) newRule(day retention.Date) privacy.Fact {
	opened := asOf(s.Opened, day)
	first := spanOf(retention.OnDay(lapseRule.From)).lo
	return settle(opened.lo >= first && opened.hi < open, opened.hi >= first && opened.lo < open)
}

func (c *Case) closing(day retention.Date) closing {
	s := &c.Settlement
	unsecured := not(c.Secured)
	before := day.AddDays(-1) // on a last day for acting, nothing has ended yet
	k := closing{
		ended: spanOf(lasting(s.Ends, retention.Years(1))).when().AsOf(before),
		stays: all(s.Fixed.IsOnOrBefore(day), not(s.SetAside.IsOnOrBefore(day)), not(s.RevocationAsked)),
	}
	lapse, fulfilled := s.lapsed(day), all(s.Comprised, s.Fulfilled)
	k.frees = some(lapse, fulfilled)
	k.days = [...]retention.When{
		atNothingClosed: retention.NotYet(),
		atPaid:          c.Paid.AsOf(day),
		atSettled:       c.Settled.AsOf(day),
		atWithdrawn:     c.Withdrawn.AsOf(day),
		atSold:          maybe(c.Sold.AsOf(day), not(c.KeptForBuyer)),
		atAbandoned:     c.Abandoned.AsOf(day),
		atNotOwed:       c.NotOwed.AsOf(day),
		atBarred:        maybe(spanOf(c.BarredAfter).when().AsOf(before), unsecured),
		atEstate:        maybe(c.LapsedInEstate.AsOf(day), unsecured),
		atLapsed:        maybe(k.ended, all(k.stays, unsecured, lapse)),
		atCompleted:     maybe(k.ended, all(k.stays, unsecured, fulfilled)),
	}
	first := k.days[atPaid]
	for _, w := range k.days[atSettled:] {
		first = first.Earlier(w)
	}
	k.days[atNothingClosed] = first
	return k
}

// Closed returns the day on which the case was closed, as it looks at the end of
// a day: what [retention.Dates.CaseClosed] asks for. It is the earliest of the
// events of the case. A claim that is time-barred, and a debt settlement that can
// no longer be set aside, close the case on the last day for interrupting the one
// and for asking for the other, and it is told from the day after. The zero day
// gives the zero When.
//
// A closing can be undone: a settlement that is set aside opens the case again,
// and a later day can give another answer.
func (c Case) Closed(day retention.Date) retention.When {
	if day.IsZero() {
		return retention.When{}
	}
	k := c.closing(day)
	return k.days[atNothingClosed]
}

// RequiresClosing answers whether the case is closed on a day, so that the uses
// that rested on the open claim end: Required if it is, Permitted while it may be
// kept open. The day of closing is that of [Case.Closed]. The zero day is
// undetermined.
func RequiresClosing(c Case, day retention.Date) ruling.Answer {
	sheet := &requiresClosing1988
	if ActOn(day, c.NewActFrom) == law.Inkassoloven2026 {
		sheet = &requiresClosing2026
	}
	m := sheet.Start()
	if day.IsZero() {
		m.Test(atNothingClosed, privacy.Unknown)
		return m.Answer()
	}
	k := c.closing(day)
	closed := k.days[atNothingClosed].IsOnOrBefore(day)
	facts := c.closingFacts(&k, day)
	m.Test(atNothingClosed, closed, facts.list()...)
	for at := atPaid; at <= atCompleted; at++ {
		if k.days[at].IsOnOrBefore(day) == privacy.Yes {
			m.Hold(at)
		}
	}
	for _, told := range [...]struct {
		at int
		is privacy.Fact
	}{
		{atMonitored, c.Monitored}, {atPlan, c.PaymentPlan}, {atPending, c.Pending}, {atAttached, c.Attached},
	} {
		if told.is == privacy.Yes {
			m.Hold(told.at)
		}
	}
	if closed != privacy.Yes {
		return m.Answer()
	}
	m.Follow(doEndUse)
	if c.ForClient == privacy.Yes && c.Stated.IsOnOrBefore(day) != privacy.Yes {
		m.Follow(doStatement)
	}
	if c.NothingToAttach == privacy.Yes {
		m.Follow(doRemoval)
	}
	return m.Answer()
}

// closingFacts collects what keeps open whether the case is closed.
func (c *Case) closingFacts(k *closing, day retention.Date) (m missing) {
	event := func(at int, w retention.When) { m.add(at, w.IsOnOrBefore(day)) }
	event(factPaid, c.Paid)
	event(factSettled, c.Settled)
	event(factWithdrawn, c.Withdrawn)
	if k.days[atSold].IsOnOrBefore(day) == privacy.Unknown {
		event(factSold, c.Sold)
		m.add(factHolder, c.KeptForBuyer)
	}
	event(factAbandoned, c.Abandoned)
	event(factNotOwed, c.NotOwed)

	// The rest closes an unsecured case only.
	barred, estate := c.BarredAfter.IsPassed(day), c.LapsedInEstate.IsOnOrBefore(day)
	over := k.ended.IsOnOrBefore(day)
	settlement := all(k.stays, k.frees, over)
	rest := some(barred, estate, settlement)
	if rest == privacy.No || c.Secured == privacy.Yes {
		return m
	}
	m.add(factSecured, c.Secured)
	if rest == privacy.Yes {
		return m
	}
	m.add(factBarred, barred)
	m.add(factEstate, estate)
	if settlement == privacy.No {
		return m
	}
	s := &c.Settlement
	event(factFixed, s.Fixed)
	event(factSetAside, s.SetAside)
	m.add(factAsked, s.RevocationAsked)
	m.add(factEnds, over)
	if k.frees == privacy.Unknown {
		s.effectFacts(&m, day)
	}
	return m
}

// effectFacts collects what keeps open whether a settlement frees the debtor of the
// claim.
func (s *DebtSettlement) effectFacts(m *missing, day retention.Date) {
	if all(s.Comprised, s.Fulfilled) == privacy.Unknown {
		m.add(factComprised, s.Comprised)
		m.add(factFulfilled, s.Fulfilled)
	}
	if s.lapsed(day) == privacy.No {
		return
	}
	m.add(factOpened, s.newRule(day))
	m.add(factKnown, s.Known)
	m.add(factFiled, s.Filed)
	m.add(factConcealed, s.Concealed.AsOf(day))
}

const (
	atNoClient = iota
	atStated
)

const (
	doInform = iota
	doGiveStatement
)

func accountSheet(p places) ruling.Sheet {
	return ruling.Sheet{
		Question: "requires-account",
		Met:      privacy.Required,
		Failed:   privacy.Permitted,
		Tests: []ruling.Test{
			atNoClient: test(NoClient, p.informed),
			atStated:   test(StatementGiven, p.statement),
		},
		Facts: closingFacts,
		Obligations: []ruling.Obligation{
			doInform:        {Code: KeepClientInformed, Law: []law.Provision{p.informed}},
			doGiveStatement: {Code: GiveStatement, Law: []law.Provision{p.statement}},
		},
	}
}

// RequiresAccount answers whether the collector owes its client an account of the
// case: word of how it develops while it is open, and a written statement when
// the assignment has ended. The reports are a legal obligation (Art. 6(1)(c)).
// Permitted means that there is no client, or that the statement was given after
// the end. Where it is not known whether the case is closed, both follow. The zero
// day, and a day before the act of 1988, is undetermined.
func RequiresAccount(c Case, day retention.Date) ruling.Answer {
	act := ActOn(day, c.NewActFrom)
	sheet := &requiresAccount1988
	if act == law.Inkassoloven2026 {
		sheet = &requiresAccount2026
	}
	m := sheet.Start()
	if act == 0 {
		m.Test(atNoClient, privacy.Unknown, factLaw)
		return m.Answer()
	}
	m.Test(atNoClient, known(c.ForClient), factClient)
	k := c.closing(day)
	closed, stated := k.days[atNothingClosed].IsOnOrBefore(day), c.Stated.IsOnOrBefore(day)
	done := all(closed, stated)
	var facts missing
	if done == privacy.Unknown {
		if closed == privacy.Unknown {
			facts = c.closingFacts(&k, day)
		}
		facts.add(factStated, stated)
	}
	m.Test(atStated, not(done), facts.list()...)
	if c.ForClient == privacy.No || done == privacy.Yes {
		return m.Answer()
	}
	if closed != privacy.Yes {
		m.Follow(doInform)
	}
	if closed != privacy.No && stated != privacy.Yes {
		m.Follow(doGiveStatement)
	}
	return m.Answer()
}

// FileBy returns the last day for filing a claim after an announcement: six weeks
// (gjeldsordningsloven § 3-2 first paragraph; after the last of the announcements
// to the creditors of an estate, arveloven § 102). The acts have no rule on days
// off, so that it is never moved to a working day.
func FileBy(announced retention.When) retention.Bound { return lasting(announced, retention.Weeks(6)) }
