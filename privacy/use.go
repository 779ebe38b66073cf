package privacy

import "github.com/personvern/personvern/retention"

// assessment works out what one use of an item comes to on a day: whether it
// covers the day, what its statutory rules come to, and on request what it sets
// against the demand. Its steps are made in the order in which they stand here.
type assessment struct {
	c       *circumstances
	d       *Dataset
	u       *compiledUse
	use     *Use
	at      int      // the position in the item's uses
	request *Request // nil of the controller's own motion
	day     retention.Date

	necessary      Fact           // what was judged
	begins         retention.When // from when it can cover
	started, begun Fact           // its first event has happened; and consent was given
	last           retention.Bound
	purposeEnds    retention.Bound // under statutory maxima on the purpose
	setter         int             // the limit that sets the last day, or -1
	openEnded      Fact            // it awaits the event that ends it
	openLacks      factSet         // what would tell that
	f              useFindings
}

// useFindings is what one use comes to: for each of its aspects what is so, and
// the facts that would settle it.
type useFindings struct {
	live, affirmed, refuses, upheld, judged, duty, passed                       Fact
	liveLacks, affirmedLacks, refusesLacks, upheldLacks, dutyLacks, passedLacks factSet
	gapLacks                                                                    factSet // bears on whether a gap was before it
}

// assess makes the steps.
func (a *assessment) assess(struck retention.When, see *observer) {
	a.openLacks = 0
	a.f = useFindings{live: No, affirmed: No, refuses: No, upheld: No, judged: No, duty: No, passed: No}
	a.duties(see)
	a.maxima(see)
	if a.u.dutyOnly {
		return
	}
	a.necessary = a.use.Necessary.AsOf(a.day)
	a.beginning()
	a.limits()
	a.consent()
	if a.u.objectable || a.u.marketing {
		a.objection(a.use.Objection.Received.AsOf(a.day))
	}
	a.last = a.last.Earlier(a.purposeEnds)
	shown := Yes
	if a.request != nil {
		shown = a.demand()
	}
	a.last = a.last.Cut(struck)
	a.conclude(shown, see)
}

// duties adds the statutory duties to keep.
func (a *assessment) duties(see *observer) {
	for i := range a.u.duties {
		duty := &a.u.duties[i]
		stands := duty.on(a.day)
		if stands == No {
			continue
		}
		free := duty.FirstFree(a.event(duty.From), a.d.policy.spec.FinancialYear)
		if stands == Unknown {
			free = retention.Bound{}
			a.f.dutyLacks |= otherFact(TheLaw)
		}
		runs := a.c.tally.AddDuty(free)
		if runs == Unknown && stands == Yes {
			a.f.dutyLacks |= factOf(duty.From)
		}
		a.f.duty = max(a.f.duty, runs)
		a.c.govern(duty.rule, free, runs)
		see.tell(a.d.ground(GroundDuty, a.at, a.u, duty.rule, free.AddDays(-1), duty.From))
	}
}

// maxima adds the statutory maxima: one on the item counts for itself, one on
// the purpose bounds the use.
func (a *assessment) maxima(see *observer) {
	a.purposeEnds = retention.NoEnd()
	for i := range a.u.ceilings {
		m := &a.u.ceilings[i]
		if m.on(a.day) == No {
			continue
		}
		end, lacks := a.maximum(m)
		see.tell(a.d.ground(Maximum, a.at, a.u, m.rule, end, m.From))
		if m.Scope == retention.OfPurpose {
			a.f.liveLacks |= lacks
			a.purposeEnds = a.purposeEnds.Earlier(end)
			continue
		}
		a.f.passedLacks |= lacks
		passed := a.c.tally.AddCeiling(end)
		a.f.passed = max(a.f.passed, passed)
		if passed == Yes {
			a.c.ceiling = m.rule
		}
	}
}

// maximum returns the last day under a maximum, open where an exception in its
// own text applies, and what would tell whether it has passed.
func (a *assessment) maximum(m *compiledCeiling) (end retention.Bound, lacks factSet) {
	if m.on(a.day) == Unknown {
		return retention.Bound{}, otherFact(TheLaw)
	}
	if m.Exceptions && a.use.Exempt == Yes {
		return retention.NoEnd(), 0
	}
	end = m.LastDay(a.event(m.From), a.d.policy.spec.FinancialYear)
	passed := end.IsPassed(a.day)
	if passed == Unknown {
		lacks = factOf(m.From)
	}
	if m.Exceptions && a.use.Exempt != No && passed != No {
		end = end.OrNoEnd()
		lacks |= otherFact(TheExemption)
	}
	return end, lacks
}

// beginning finds when the use began. What is stored before its use begins
// needs to be a necessary preparation; what rests on consent begins with the
// consent at the earliest, and never without.
func (a *assessment) beginning() {
	a.begins, a.started, a.last = retention.Always(), Yes, retention.NoEnd()
	if first := a.u.begins; first != 0 && first != retention.ConsentGiven {
		a.begins = a.use.day(first)
		if !a.begins.Bound().IsKnown() {
			a.f.gapLacks |= factOf(first)
		}
		a.started = a.begins.IsOnOrBefore(a.day)
		switch {
		case a.started == Yes:
		case a.necessary == Yes:
			a.begins = retention.Always()
		case a.necessary == Unknown:
			a.begins = a.begins.OrAlways()
			a.f.liveLacks |= otherFact(TheNecessity)
			if a.started == Unknown {
				a.f.liveLacks |= factOf(first)
			}
		}
	}
	a.begun = a.started
	if a.u.consent || a.u.begins == retention.ConsentGiven {
		given := a.use.Consent.Given.AsOf(a.day)
		is := given.IsOnOrBefore(a.day)
		switch is {
		case Unknown:
			a.f.liveLacks |= otherFact(TheConsent)
		case No:
			a.last = a.last.Cut(retention.Always())
		}
		if !given.Bound().IsKnown() {
			a.f.gapLacks |= otherFact(TheConsent)
		}
		a.begins, a.begun = a.begins.Later(given), both(a.begun, is)
	}
}

// limits ends the use with the earliest of the controller's own limits, and
// with a judgement that it is no longer necessary. Without a limit the judgement
// alone decides.
func (a *assessment) limits() {
	a.setter = -1
	promised := false
	for i := range a.u.limits {
		l := &a.u.limits[i]
		end := l.LastDay(a.event(l.From), a.d.policy.spec.FinancialYear)
		if end.IsPassed(a.day) == Unknown {
			a.f.liveLacks |= factOf(l.From)
		}
		if !end.IsKnown() {
			a.f.gapLacks |= factOf(l.From)
		}
		if end.IsOpenEnded() == Unknown {
			a.openLacks |= factOf(l.From)
		}
		if shorter := a.last.Earlier(end); shorter != a.last || a.setter < 0 {
			a.last, a.setter = shorter, i
		}
		promised = promised || l.Dated
	}
	if promised {
		a.c.tally.AddPromise(a.last)
	}
	a.openEnded = a.last.IsOpenEnded()
	if a.u.unlimited {
		a.openEnded = Yes
		if a.necessary != Yes {
			a.last = a.last.Earlier(retention.Bound{})
			a.f.liveLacks = a.f.liveLacks&^factOf(a.u.begins) | otherFact(TheStorageLimit) | otherFact(TheNecessity)
			a.c.told.add(NoStorageLimit)
		}
	}
	if a.necessary == No {
		a.last = a.last.Cut(onOrAlways(a.use.Necessary.On))
	}
}

// consent ends the use with a withdrawal.
func (a *assessment) consent() {
	if !a.u.consent {
		return
	}
	if last := a.use.Consent.LastDay; !last.IsZero() {
		a.last = a.last.Earlier(retention.OnDay(last))
	}
	withdrawn := a.use.Consent.Withdrawn.AsOf(a.day)
	switch withdrawn.IsOnOrBefore(a.day) {
	case Yes:
		a.c.told.add(ConsentWithdrawn)
	case Unknown:
		a.f.lack(otherFact(TheWithdrawal))
	}
	a.last = a.last.Cut(withdrawn)
}

// objection ends the use on the day an objection was received: always against
// direct marketing, otherwise unless grounds override it.
func (a *assessment) objection(received retention.When) {
	made := received.IsOnOrBefore(a.day)
	if made == No {
		return
	}
	overriding := a.use.Objection.Overriding.AsOf(a.day)
	stands := ObjectionStands
	if a.u.marketing {
		overriding, stands = No, MarketingObjection
	}
	if overriding == Yes {
		return
	}
	a.c.stopped = a.c.stopped || made == Yes
	if made == Unknown {
		a.f.lack(otherFact(TheObjection))
	}
	if overriding == Unknown {
		a.f.lack(otherFact(TheOverridingGrounds))
		a.last = a.last.OrCut(received)
		return
	}
	if made == Yes {
		a.c.told.add(stands)
	}
	a.last = a.last.Cut(received)
}

// lack notes facts that tell whether the use is live, and when it ended.
func (f *useFindings) lack(facts factSet) {
	f.liveLacks |= facts
	f.gapLacks |= facts
}

// demand works out what a demand for erasure makes of a use that the controller
// would otherwise go on with: what refuses the demand, and whether the use ends.
// A period of the controller's own that still runs does not show that the item
// is necessary (Art. 17(1)(a)); an open claim and an open contract do, and demand
// returns whether there is one. The demand is read as an objection too
// (Art. 21(1)-(3)).
func (a *assessment) demand() (shown Fact) {
	a.refusal()
	shown = No
	if a.u.claim || a.u.contract {
		shown = a.openEnded
	}
	if a.last.IsPassed(a.day) == Yes {
		return shown
	}
	received := retention.On(a.request.Received)
	if a.necessary == Unknown && shown != Yes {
		a.last = a.last.OrCut(received)
		if shown == No {
			// The judgement alone decides, whether or not the use has begun.
			a.f.liveLacks &^= factOf(a.u.begins)
		} else {
			a.f.liveLacks |= a.openLacks
		}
		a.f.liveLacks |= otherFact(TheNecessity)
	}
	if a.u.objectable || a.u.marketing {
		a.f.liveLacks &^= otherFact(TheObjection)
		a.objection(received)
	}
	return shown
}

// refusal finds what the use sets against a demand (Art. 17(3)): an open claim,
// or a purpose that is excepted and judged necessary. It must have begun, and
// be live of the controller's own motion.
func (a *assessment) refusal() {
	own := both(a.begun, -a.last.IsPassed(a.day))
	lacks := a.f.liveLacks | a.openLacks
	if a.u.begins != 0 {
		if !a.u.unlimited {
			// A necessary preparation refuses nothing.
			lacks &^= otherFact(TheNecessity)
		}
		if a.started == Unknown {
			lacks |= factOf(a.u.begins)
		}
	}
	switch {
	case a.u.claim:
		if own = both(own, a.openEnded); own == Yes {
			a.c.told.add(ClaimOpen)
		}
		if a.necessary == Yes {
			a.f.upheld, a.f.upheldLacks = own, lacks
		} else {
			a.f.refuses, a.f.refusesLacks = own, lacks
		}
	case a.u.exception != 0:
		if a.necessary == Unknown {
			lacks |= otherFact(TheNecessity)
		}
		if a.f.upheld, a.f.upheldLacks = both(own, a.necessary), lacks; a.f.upheld == Yes {
			a.c.told.add(a.u.exception)
		}
	}
}

// conclude adds the use to the tally, and says what it is: refusing the demand,
// judged necessary, or live.
func (a *assessment) conclude(shown Fact, see *observer) {
	if see != nil {
		g := a.d.ground(GroundUse, a.at, a.u, 0, a.last, 0)
		if a.setter >= 0 {
			l := &a.u.limits[a.setter]
			g = a.d.ground(GroundUse, a.at, a.u, l.rule, a.last, l.From)
		}
		see.tell(g)
	}
	covers := a.c.tally.AddUse(a.begins, a.last)
	f := &a.f
	a.c.late = a.c.late || a.begins != retention.Always() && max(covers, f.refuses, f.upheld) != No
	switch {
	case a.request != nil && a.started == Yes && (a.u.exception != 0 || a.u.claim && a.openEnded == Yes):
		// It refuses the demand or ends with it: it is no live use besides.
	case a.necessary == Yes, a.necessary == Unknown && shown == No:
		f.affirmed, f.affirmedLacks = covers, f.liveLacks
	default:
		f.live = covers
	}
	if a.necessary == Unknown && max(f.live, f.refuses) != No {
		f.judged = Unknown
	}
}

// event returns what is said of an event of the use, as of the day asked about.
func (a *assessment) event(e retention.Event) retention.When { return a.use.day(e).AsOf(a.day) }
