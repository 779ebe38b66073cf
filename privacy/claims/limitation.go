package claims

import (
	"iter"
	"slices"

	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Claim is what limitation asks about one claim: the principal, or interest or
// an instalment that has a period of its own. Every field left out is "not
// said".
type Claim struct {
	// Kind says how long its period is.
	Kind Kind
	// From is the day from which the period runs. For most kinds it is the day on
	// which the creditor could first demand performance, or on which the contract
	// was broken (foreldelsesloven § 3); where a creditor calls a debt before its
	// time, the day of telling the debtor so (§ 3 no. 3). For a [PeriodicRight]
	// it is the last payment, or the day on which the first could be demanded if
	// none was made (§ 6); for [Damages] the day on which the creditor knew, or
	// should have known, the damage and who answers for it (§ 9 no. 1). A day to
	// come is a due date that is set.
	From retention.When
	// ActEnded is the day on which the act behind [Damages] ended (foreldelsesloven
	// § 9 no. 2). It says nothing of other kinds.
	ActEnded retention.When
	// Steps are what was done that bears on the limitation.
	Steps Steps
}

// Step is one thing that was done, or that stood in the way, and what came of it.
// Which fields a kind of step reads:
//
//	Acknowledgement    On, Later
//	Proceedings        On, Ended, Result, Later
//	Enforcement        On, Ended, Result, Later
//	Attachment         On, Ended, Later
//	PublicCollection   On
//	Estate             On, Ended, Result
//	Arrangement        On, Ended, Result
//	Agreement          On, Later
//	Hindrance          On
//
// A field of those that is left out is "not said", and the limitation then
// reaches from what the law gives at least to what it gives at most.
type Step struct {
	// Kind says what it is. Of a step without a kind nothing is known.
	Kind StepKind
	// On is the day of it: of the acknowledgement, the filing, the decision, the
	// agreement. What was filed in time in an estate or for a debt settlement
	// counts as filed on the day that was opened (foreldelsesloven § 18 no. 2).
	// For a [Hindrance] it is the day on which it ended.
	On retention.When
	// Ended is the day on which the judgment was given, the settlement made or the
	// case closed; the attachment ended; the estate was wound up. Of a debt
	// settlement it is the day on which a forced one was confirmed, or on which
	// the creditors' time for a voluntary one was out (foreldelsesloven § 21 no.
	// 3). [retention.NotYet] means that it is still pursued, and then nothing is
	// time-barred.
	Ended retention.When
	// Result is what came of it, once it has ended.
	Result Result
	// Later is a second day, and [retention.NotYet] where there is none:
	//   - after an acknowledgement or a judgment, the later day on which
	//     performance can first be demanded (foreldelsesloven §§ 20, 21 no. 2);
	//   - after a case that was dropped, the later day on which the creditor learnt
	//     of it or should have asked (§ 22 no. 1);
	//   - during an attachment, the last payment to the creditor, or the last word
	//     from the creditor that the claim stands (§ 21 no. 1);
	//   - of an agreement, the last day agreed on; none means the three years that
	//     the law allows (§ 28).
	Later retention.When
}

// Steps says what was done about a claim, and whether that is all. The zero
// Steps is "not said": anything may have interrupted the limitation.
type Steps struct {
	list []Step
	said bool
}

// AllSteps says that these steps were taken, in this order, and no others.
// Without arguments it says that none was. The order is that of [Step.On]: a list
// that is out of order is "not said". The list is kept and must not be changed.
func AllSteps(steps ...Step) Steps {
	for i := 1; i < len(steps); i++ {
		if spanOf(steps[i].On.Bound()).hi < spanOf(steps[i-1].On.Bound()).lo {
			return Steps{}
		}
	}
	return Steps{steps, true}
}

// IsSaid reports whether the steps were said, and in order.
func (s Steps) IsSaid() bool { return s.said }

// All yields the steps, in their order.
func (s Steps) All() iter.Seq[Step] { return slices.Values(s.list) }

// What an answer about limitation tells.
const (
	// TimeBarred: the claim is time-barred, and the creditor has lost the right to
	// performance (foreldelsesloven § 24).
	TimeBarred ruling.Code = "time-barred"
	// GeneralPeriod is told where the period is the general one of three years
	// (foreldelsesloven § 2).
	GeneralPeriod ruling.Code = "general-period"
	// LoanPeriod is told where it is that of loans and promissory notes
	// (foreldelsesloven § 5).
	LoanPeriod ruling.Code = "loan-period"
	// PeriodicPeriod is told of what falls due at intervals (foreldelsesloven
	// § 6).
	PeriodicPeriod ruling.Code = "periodic-period"
	// DamagesPeriod is told of damages (foreldelsesloven § 9).
	DamagesPeriod ruling.Code = "damages-period"
	// WasAcknowledged is told where the debtor acknowledged the debt
	// (foreldelsesloven §§ 14 and 20).
	WasAcknowledged ruling.Code = "was-acknowledged"
	// WasPursued is told where it was taken to those who decide it
	// (foreldelsesloven §§ 15, 16, 21 no. 2 and 22).
	WasPursued ruling.Code = "was-pursued"
	// WasEnforced is told where enforcement was asked for (foreldelsesloven §§ 17,
	// 21 no. 3 and 22).
	WasEnforced ruling.Code = "was-enforced"
	// WasAttached is told where an attachment of earnings was decided
	// (foreldelsesloven §§ 21 no. 1 and 22 no. 4).
	WasAttached ruling.Code = "was-attached"
	// WasCollectedPublicly is told where public collection interrupted it
	// (foreldelsesloven §§ 17 no. 3 and 21 no. 4).
	WasCollectedPublicly ruling.Code = "was-collected-publicly"
	// WasFiledInEstate is told where it was filed in an estate (foreldelsesloven
	// §§ 18 and 21 no. 3).
	WasFiledInEstate ruling.Code = "was-filed-in-estate"
	// WasFiledForSettlement is told where it was filed for a debt settlement
	// (foreldelsesloven §§ 18 and 21 no. 3).
	WasFiledForSettlement ruling.Code = "was-filed-for-settlement"
	// WasExtended is told where the debtor agreed to a longer period
	// (foreldelsesloven § 28).
	WasExtended ruling.Code = "was-extended"
	// WasHindered is told where the creditor was hindered (foreldelsesloven § 10).
	WasHindered ruling.Code = "was-hindered"
)

// What can be missing about limitation.
const (
	// TheKind is the kind of claim ([Claim.Kind]).
	TheKind ruling.Code = "claim-kind"
	// TheStart is the day from which the period runs ([Claim.From]).
	TheStart ruling.Code = "limitation-start"
	// TheDamagingAct is the day on which the damaging act ended
	// ([Claim.ActEnded]).
	TheDamagingAct ruling.Code = "damaging-act"
	// TheSteps are the steps, or something about one of them ([Claim.Steps]).
	TheSteps ruling.Code = "steps"
)

// The positions of the tests below, after those of the kinds of steps, which
// stand at their own number.
const (
	atTimeBarred = 0
	atGeneral    = int(Hindrance) + iota
	atLoan
	atPeriodic
	atDamages
)

const (
	factKind = iota
	factStart
	factAct
	factSteps
)

var mayClaim = ruling.Sheet{
	Question: "may-claim",
	Met:      privacy.Permitted,
	Failed:   privacy.Forbidden,
	Tests: []ruling.Test{
		atTimeBarred:     test(TimeBarred, foreldelse("24"), foreldelse("29")),
		Acknowledgement:  test(WasAcknowledged, foreldelse("14"), foreldelse("20")),
		Proceedings:      test(WasPursued, foreldelse("15"), foreldelse("16"), foreldelse("21").Number(2), foreldelse("22").Number(1)),
		Enforcement:      test(WasEnforced, foreldelse("17").Number(1), foreldelse("21").Number(3), foreldelse("22").Number(1)),
		Attachment:       test(WasAttached, foreldelse("21").Number(1), foreldelse("22").Number(4)),
		PublicCollection: test(WasCollectedPublicly, foreldelse("17").Numbers(3, 4), foreldelse("21").Number(4)),
		Estate:           test(WasFiledInEstate, foreldelse("18"), foreldelse("21").Number(3), foreldelse("22").Numbers(2, 3)),
		Arrangement:      test(WasFiledForSettlement, foreldelse("18").Number(2), foreldelse("21").Number(3), foreldelse("22").Number(2)),
		Agreement:        test(WasExtended, foreldelse("28").Number(1)),
		Hindrance:        test(WasHindered, foreldelse("10")),
		atGeneral:        test(GeneralPeriod, foreldelse("2"), foreldelse("3")),
		atLoan:           test(LoanPeriod, foreldelse("5"), foreldelse("3")),
		atPeriodic:       test(PeriodicPeriod, foreldelse("6")),
		atDamages:        test(DamagesPeriod, foreldelse("9")),
	},
	Facts: []ruling.Code{factKind: TheKind, factStart: TheStart, factAct: TheDamagingAct, factSteps: TheSteps},
}

// MayClaim answers whether the creditor still has a right to performance on a
// day, as far as limitation goes: Permitted while the claim can still be
// interrupted, and Forbidden from the day after. While the right lasts the need
// for the data of an open case can last; when it is gone the case is closed, see
// [Case.BarredAfter]. The zero day is undetermined.
func MayClaim(c Claim, day retention.Date) ruling.Answer {
	m := mayClaim.Start()
	if day.IsZero() {
		m.Test(atTimeBarred, privacy.Unknown)
		return m.Answer()
	}
	e := newEnds(&c, day)
	bound := e.bound()
	stands := not(bound.IsPassed(day))
	var facts missing
	if stands == privacy.Unknown {
		facts = e.facts()
	}
	m.Test(atTimeBarred, stands, facts.list()...)
	switch c.Kind {
	case General, SellerCredit, Interest:
		m.Hold(atGeneral)
	case MoneyLoan, PromissoryNote:
		m.Hold(atLoan)
	case PeriodicRight, Instalment, MaintenanceInstalment:
		m.Hold(atPeriodic)
	case Damages:
		m.Hold(atDamages)
	}
	for i := range c.Steps.list {
		s := &c.Steps.list[i]
		if s.Kind.IsValid() && (s.Kind == Hindrance || s.On.IsOnOrBefore(day) == privacy.Yes) {
			m.Hold(int(s.Kind))
		}
	}
	if last, ok := bound.Date(); ok {
		if stands == privacy.Yes {
			m.From(retention.Date{}, last)
		} else {
			m.From(last.AddDays(1), retention.Date{})
		}
	}
	return m.Answer()
}

// LastDay returns the last day on which the limitation can be interrupted, as it
// looks at the end of a day: from the day after, the claim is time-barred. It is
// open while the claim is pursued, and as wide as what is not said makes it. Steps
// after that day have not been taken. The zero day gives the unknown bound.
//
// Of several claims in one case the last to be time-barred closes it, see
// [retention.Bound.Later].
func (c Claim) LastDay(day retention.Date) retention.Bound {
	if day.IsZero() {
		return retention.Bound{}
	}
	e := newEnds(&c, day)
	return e.bound()
}

// ends computes the last day for the ways in which what is not said can be.
//
// The last day grows with the start, with the end of the damaging act, and from
// what is certain of the steps to what is possible, so that the bounds lie at the
// ends of these. Whether a fact matters for a day can show between them only: at
// the latest start, or act, that leaves the claim time-barred for some kind and
// some side of the steps.
type ends struct {
	claim  *Claim
	day    retention.Date
	kinds  list // the kinds it can be, one for each length of the period
	starts list
	acts   list
}

// list is a short list of numbers.
type list struct {
	at [8]int32
	n  int
}

func (l *list) add(n int32) {
	l.at[l.n] = n
	l.n++
}

func (l *list) all() []int32 { return l.at[:l.n] }

func newEnds(c *Claim, day retention.Date) ends {
	e := ends{claim: c, day: day}
	if c.Kind.IsValid() {
		e.kinds.add(int32(c.Kind))
	} else {
		e.kinds = list{[8]int32{int32(General), int32(MoneyLoan), int32(Damages)}, 3}
	}
	from, act := spanOf(c.From.Bound()), asOf(c.ActEnded, day)
	e.starts.add(from.lo)
	if from.hi != from.lo {
		e.starts.add(from.hi)
	}
	e.acts.add(act.lo)
	if act.hi != act.lo {
		e.acts.add(act.hi)
	}
	return e
}

func (e *ends) end(kind, start, act int32, long bool) int32 {
	r := run{kind: Kind(kind), day: e.day, long: long, plain: start, act: act}
	r.start()
	return r.finish(&e.claim.Steps)
}

// bound is what is known of the last day.
func (e *ends) bound() retention.Bound {
	s := span{open, past}
	for _, k := range e.kinds.all() {
		s.lo = min(s.lo, e.end(k, e.starts.at[0], e.acts.at[0], false))
		s.hi = max(s.hi, e.end(k, e.starts.at[e.starts.n-1], e.acts.at[e.acts.n-1], true))
	}
	return s.when().Bound()
}

// between adds the starts and the acts that lie between the ends and tell more
// than they do.
func (e *ends) between() {
	lastStart, lastAct := e.starts.at[e.starts.n-1], e.acts.at[e.acts.n-1]
	starts, acts := e.starts, e.acts
	for _, long := range [...]bool{false, true} {
		if e.starts.n > 1 {
			for _, k := range e.kinds.all() {
				starts.add(e.latest(e.starts, func(start int32) int32 { return e.end(k, start, lastAct, long) }))
			}
		}
		if e.acts.n > 1 {
			acts.add(e.latest(e.acts, func(act int32) int32 { return e.end(int32(Damages), lastStart, act, long) }))
		}
	}
	e.starts, e.acts = starts, acts
}

// latest is the latest day between two at which the claim is time-barred on the
// day asked about, or the first of them.
func (e *ends) latest(between list, end func(int32) int32) int32 {
	barred, day := between.at[0], civil.Num(e.day)
	lo, hi := max(barred, civil.MinNum), min(between.at[1], civil.MaxNum)
	for lo <= hi {
		mid := lo + (hi-lo)/2
		if end(mid) < day {
			barred, lo = mid, mid+1
		} else {
			hi = mid - 1
		}
	}
	return barred
}

// facts collects the facts that change whether the claim stands, for some value
// of the others.
func (e *ends) facts() (m missing) {
	e.between()
	day := civil.Num(e.day)
	var stands [3][8][4][2]bool
	for k, kind := range e.kinds.all() {
		for s, start := range e.starts.all() {
			for a, act := range e.acts.all() {
				stands[k][s][a][0] = day <= e.end(kind, start, act, false)
				stands[k][s][a][1] = day <= e.end(kind, start, act, true)
			}
		}
	}
	var byKind, byStart, byAct, bySteps bool
	for k := range e.kinds.n {
		for s := range e.starts.n {
			for a := range e.acts.n {
				for side := range 2 {
					is := stands[k][s][a][side]
					byKind = byKind || is != stands[0][s][a][side]
					byStart = byStart || is != stands[k][0][a][side]
					byAct = byAct || is != stands[k][s][0][side]
					bySteps = bySteps || is != stands[k][s][a][0]
				}
			}
		}
	}
	for at, matters := range [...]bool{factKind: byKind, factStart: byStart, factAct: byAct, factSteps: bySteps} {
		if matters {
			m.put(at)
		}
	}
	return m
}

// run follows one period of limitation from its start through the steps.
type run struct {
	kind  Kind
	day   retention.Date
	long  bool  // what is not known of the steps lengthens it
	plain int32 // the end by the law's own periods, before the day is moved
	act   int32 // the day on which the damaging act ended, then the end of the twenty years
	end   int32 // the last day, moved to a working day
	anew  bool  // an interruption has begun a new period
}

// after is the day of a period of months (foreldelsesloven § 29 no. 1).
func after(n, months int32) int32 { return civil.AddMonthsNum(n, months) }

// start sets the end of the first period.
func (r *run) start() {
	r.plain = after(r.plain, r.kind.months())
	if r.kind == Damages {
		r.act = after(r.act, 240)
		r.plain = min(r.plain, r.act)
	}
	r.end = civil.RollNum(r.plain)
}

// finish takes the steps and returns the last day.
func (r *run) finish(s *Steps) int32 {
	if !s.said {
		if r.long && r.end != past { // something may have been done in time
			return open
		}
		return r.end
	}
	for i := range s.list {
		r.hinder(s.list)
		r.take(&s.list[i])
	}
	r.hinder(s.list)
	return r.end
}

// hinder lengthens the period for ignorance and other hindrances, by no more than
// ten years in all (§ 10 no. 4).
func (r *run) hinder(steps []Step) {
	for i := range steps {
		if steps[i].Kind != Hindrance {
			continue
		}
		ended := r.of(asOf(steps[i].On, r.day))
		end := min(after(ended, 12), after(r.plain, 120))
		if r.kind == Damages && !r.anew {
			end = min(end, r.act) // the twenty years are not lengthened
		}
		r.extend(end)
	}
}

// take takes a step that was taken in time.
func (r *run) take(s *Step) {
	on := asOf(s.On, r.day)
	day := civil.Num(r.day)
	at := on.lo
	if r.long {
		if on.lo > min(r.end, day) {
			return
		}
		at = min(on.hi, day, r.end)
	} else if on.hi > r.end {
		return
	}
	switch s.Kind {
	case Acknowledgement:
		r.renew(after(max(at, r.later(spanOf(s.Later.Bound()))), r.kind.months()))
	case Proceedings, Enforcement, Estate, Arrangement:
		r.pursue(s)
	case Attachment:
		r.attach(s, at)
	case PublicCollection:
		r.renew(after(at, 120))
	case Agreement:
		until := r.of(spanOf(s.Later.Bound()))
		r.extend(min(after(at, 36), until, after(r.plain, 120)))
	case Hindrance:
	default:
		if r.long {
			r.renew(open)
		}
	}
}

// of is the end of a span that the run takes.
func (r *run) of(s span) int32 {
	if r.long {
		return s.hi
	}
	return s.lo
}

// later is a second day that lengthens, and past where there is none.
func (r *run) later(s span) int32 {
	switch {
	case s.lo == open, !r.long && s.hi == open:
		return past
	}
	return r.of(s)
}

// pursue takes a step that is pursued for a time, during which nothing is
// time-barred (§ 21 no. 1).
func (r *run) pursue(s *Step) {
	ended := asOf(s.Ended, r.day)
	if ended.lo == open {
		r.renew(open)
		return
	}
	later := past
	if s.Kind == Proceedings || s.Kind == Enforcement {
		later = r.later(spanOf(s.Later.Bound()))
	}
	if s.Kind.canEnd(s.Result) {
		r.renew(r.effect(s.Kind, s.Result, ended, later))
		return
	}
	shortest, longest := open, past
	for result := Upheld; result <= Forfeited; result++ {
		if s.Kind.canEnd(result) {
			n := r.effect(s.Kind, result, ended, later)
			shortest, longest = min(shortest, n), max(longest, n)
		}
	}
	r.renew(r.of(span{shortest, longest}))
}

// effect is the end of the period after a pursuit, past where it has no effect
// (§§ 21 and 22).
func (r *run) effect(k StepKind, result Result, ended span, later int32) int32 {
	end := r.of(ended)
	switch result {
	case Upheld:
		if k == Proceedings {
			end = max(end, later)
		}
		return after(end, 120)
	case Unbinding:
		return after(end, 36)
	case Dropped:
		return max(after(end, 12), min(after(later, 12), after(end, 36)))
	}
	if end == open { // it may still be pursued
		return open
	}
	return past
}

// attach takes an attachment of earnings: nothing is time-barred while it lasts,
// nor for a year after, unless the creditor lets ten years go by in silence (§ 21
// no. 1, § 22 no. 4).
func (r *run) attach(s *Step, decided int32) {
	sign := min(r.later(asOf(s.Later, r.day)), civil.Num(r.day))
	silent := after(max(decided, sign), 120)
	if r.long && silent < civil.Num(twoYearsRule.From) {
		silent = open // how the rule meets older silence was not read
	}
	ended := asOf(s.Ended, r.day)
	end := r.of(ended)
	switch {
	case ended.lo > silent:
		r.renew(silent)
	case r.long:
		r.renew(after(min(end, silent), 12))
	case ended.hi > silent:
		r.renew(min(after(end, 12), silent))
	default:
		r.renew(after(end, 12))
	}
}

// renew begins a new period that ends on a day. It never shortens one that runs.
func (r *run) renew(n int32) {
	if n > r.plain {
		r.plain, r.anew = n, true
	}
	r.end = max(r.end, civil.RollNum(n))
}

// extend lengthens the period that runs.
func (r *run) extend(n int32) { r.end = max(r.end, civil.RollNum(n)) }
