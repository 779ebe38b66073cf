package privacy

import "github.com/personvern/personvern/retention"

// circumstances is what the facts of one item come to on one day: for each
// aspect whether it certainly and whether it possibly is so, the dates, and
// what is worth telling.
type circumstances struct {
	certain, possible aspects
	told              reasons // true besides what the aspects say
	tally             retention.Tally
	duty, ceiling     int16 // the governing rules, counted from 1
	dutyFree          retention.Bound
	processor         bool     // some use is as processor
	controller        bool     // some use is not
	late              bool     // some use that may be live began with an event
	broken            FactName // what makes the question unanswerable, or 0
	brokenUse         int
}

// factSet is a set of facts of one use: the events by number, then the others.
type factSet uint64

func eventFact(e retention.Event) factSet { return 1 << e }

// The facts of a use that are no events stand above the events.
func otherFact(n FactName) factSet { return 1 << (32 + n) }

// useFindings is what one use comes to: for each of its aspects what is so, and
// the facts that would settle it.
type useFindings struct {
	live, affirmed, refuses, upheld, judged, duty, passed                       Fact
	liveLacks, affirmedLacks, refusesLacks, upheldLacks, dutyLacks, passedLacks factSet
	gapLacks, openLacks                                                         factSet
	shown                                                                       Fact // that it is necessary, without a judgement
	never                                                                       bool // consent was not given
}

// observer is told the details of an evaluation.
type observer struct {
	// lacks is called with each thing that is not known: the aspect it leaves
	// open, the position of the use, the position of the hold, and the facts.
	// A position is -1 where there is none, and -2 less the position in the
	// dataset for a use that the item does not mention.
	lacks func(aspect, int, int, factSet)
	// ground is called with each ground for storing the item, and each maximum.
	ground func(Ground)
}

func (o *observer) lack(a aspect, use, hold int, facts factSet) {
	if o != nil && o.lacks != nil && facts != 0 {
		o.lacks(a, use, hold, facts)
	}
}

func (o *observer) tell(g Ground) {
	if o != nil && o.ground != nil {
		o.ground(g)
	}
}

// add records what an aspect is.
func (c *circumstances) add(a aspect, f Fact) {
	if f != No {
		c.possible |= 1 << a
		if f == Yes {
			c.certain |= 1 << a
		}
	}
}

// evaluate works out the circumstances of an item. request is nil for the
// controller's own motion. see, where given, is told what a decision does not
// keep.
func (c *circumstances) evaluate(item *Item, q Question, request *Request, day retention.Date, see *observer) {
	c.tally = retention.NewTally(day)
	c.brokenUse = -1
	d := item.Of
	switch {
	case day.IsZero():
		c.broken = TheDay
	case d == nil || d.policy == nil:
		c.broken = TheDataset
	case q == AskRequiresErasureOnRequest && (request == nil || request.Kind != AskErasure || request.Received.IsZero() || day.Before(request.Received)):
		c.broken = TheRequest
	case item.none:
	case len(item.Uses) == 0:
		c.broken = TheUses
	}
	if c.broken != 0 || item.none {
		return
	}
	struck := c.grounds(item, request != nil, day, see)
	var seen uint64
	var f useFindings
	for i := range item.Uses {
		use := &item.Uses[i]
		at := d.find(use.For)
		if at < 0 {
			c.broken, c.brokenUse = TheActivity, i
			return
		}
		seen |= 1 << at
		u := &d.uses[at]
		if u.processor {
			c.processor = true
			continue
		}
		c.controller = true
		c.use(&f, d, u, use, i, struck, request, day, see)
		c.add(aspectLive, f.live)
		c.add(aspectAffirmed, f.affirmed)
		c.add(aspectRefuses, f.refuses)
		c.add(aspectUpheld, f.upheld)
		c.add(aspectJudged, f.judged)
		c.add(aspectDuty, f.duty)
		c.add(aspectPassed, f.passed)
		if see != nil {
			f.tell(i, see)
		}
	}
	if unseen := d.bound &^ seen; unseen != 0 {
		c.silent(d, unseen, see)
	}
	c.holds(item, day, see)
	if conflict := only(aspectOpposed, aspectPassed); c.possible&conflict == conflict {
		c.add(aspectYields, Unknown)
		see.lack(aspectYields, -1, -1, otherFact(TheConflict))
	}
	if request != nil {
		c.gate(request, day, see)
	}
}

// tell passes on what would settle the aspects that the use leaves open.
func (f *useFindings) tell(use int, see *observer) {
	for _, open := range [...]struct {
		aspect aspect
		is     Fact
		lacks  factSet
	}{
		{aspectLive, f.live, f.liveLacks},
		{aspectAffirmed, f.affirmed, f.affirmedLacks},
		{aspectRefuses, f.refuses, f.refusesLacks},
		{aspectUpheld, f.upheld, f.upheldLacks},
		{aspectJudged, f.judged, otherFact(TheNecessity)},
		{aspectDuty, f.duty, f.dutyLacks},
		{aspectPassed, f.passed, f.passedLacks},
		{aspectGap, Unknown, f.gapLacks},
	} {
		if open.is == Unknown {
			see.lack(open.aspect, use, -1, open.lacks)
		}
	}
}

// grounds handles the grounds that end every use: what is raised counts from
// the day of its judgement, what is undecided leaves it open.
func (c *circumstances) grounds(item *Item, onRequest bool, day retention.Date, see *observer) retention.When {
	from := retention.NotYet()
	raised := func(j *Judgement, code ReasonCode, name FactName) {
		if !j.IsRaised() || day.Before(j.On) {
			return
		}
		switch f := j.AsOf(day); f {
		case Yes:
			c.add(aspectStruck, Yes)
			c.told |= reasonsOf(code)
			from = from.Earlier(onOrAlways(j.On))
		case Unknown:
			c.add(aspectStruck, Unknown)
			from = from.Earlier(retention.NoEarlierThan(j.On))
			see.lack(aspectStruck, -1, -1, otherFact(name))
		}
	}
	raised(&item.Unlawful, ProcessedUnlawfully, TheUnlawfulness)
	raised(&item.ErasureOrdered, ErasureOrdered, TheErasureOrder)
	if onRequest {
		raised(&item.ChildService, ChildsData, TheChildService)
	}
	return from
}

// onOrAlways is the day of a judgement, or before all days if it has none.
func onOrAlways(d retention.Date) retention.When {
	if d.IsZero() {
		return retention.Always()
	}
	return retention.On(d)
}

// use works out one use: whether it covers the day, and what its statutory
// rules come to.
func (c *circumstances) use(f *useFindings, d *Dataset, u *compiledUse, use *Use, at int, struck retention.When, request *Request, day retention.Date, see *observer) {
	*f = useFindings{live: No, affirmed: No, refuses: No, upheld: No, judged: No, duty: No, passed: No}
	year := d.policy.spec.FinancialYear
	for i := range u.duties {
		duty := &u.duties[i]
		free := duty.FirstFree(use.day(duty.From).AsOf(day), year)
		runs := c.tally.AddDuty(free)
		if runs == Unknown {
			f.dutyLacks |= factOf(duty.From)
		}
		f.duty = max(f.duty, runs)
		c.govern(duty.rule, free, runs)
		see.tell(d.ground(GroundDuty, at, u, duty.rule, free.AddDays(-1), duty.From))
	}
	purpose := retention.NoEnd()
	for i := range u.ceilings {
		m := &u.ceilings[i]
		end := c.maximum(m, use, year, day, f)
		see.tell(d.ground(Maximum, at, u, m.rule, end, m.From))
		if m.Scope == retention.OfPurpose {
			purpose = purpose.Earlier(end)
		}
	}
	if u.dutyOnly {
		return
	}

	necessary := use.Necessary.AsOf(day)
	begins, started, begun := c.beginning(u, use, necessary, day, f)
	last := retention.NoEnd()
	setter := -1
	for i := range u.limits {
		l := &u.limits[i]
		end := l.LastDay(use.day(l.From).AsOf(day), year)
		if end.IsPassed(day) == Unknown {
			f.liveLacks |= factOf(l.From)
		}
		if !end.IsKnown() {
			f.gapLacks |= factOf(l.From)
		}
		if end.IsOpenEnded() == Unknown {
			f.openLacks |= factOf(l.From)
		}
		if shorter := last.Earlier(end); shorter != last || setter < 0 {
			last, setter = shorter, i
		}
	}
	if u.unlimited && necessary != Yes {
		last = retention.Bound{}
		// The judgement alone decides, whether or not the use has begun.
		f.liveLacks = f.liveLacks&^factOf(u.begins) | otherFact(TheStorageLimit) | otherFact(TheNecessity)
		c.told |= reasonsOf(NoStorageLimit)
	}
	for i := range u.limits {
		if u.limits[i].Dated {
			c.tally.AddPromise(last)
			break
		}
	}
	if f.never {
		last = last.Cut(retention.Always())
	}
	openEnded := last.IsOpenEnded()
	if u.unlimited {
		openEnded = Yes
	}
	if necessary == No {
		last = last.Cut(onOrAlways(use.Necessary.On))
		c.told |= reasonsOf(PurposeEnded)
	}
	if u.consent {
		withdrawn := use.Consent.Withdrawn.AsOf(day)
		switch withdrawn.IsOnOrBefore(day) {
		case Yes:
			c.told |= reasonsOf(ConsentWithdrawn)
		case Unknown:
			f.liveLacks |= otherFact(TheWithdrawal)
			f.gapLacks |= otherFact(TheWithdrawal)
		}
		last = last.Cut(withdrawn)
	}
	if u.objectable || u.marketing {
		last = c.objection(u, use, use.Objection.Received.AsOf(day), day, last, f)
	}
	last = last.Earlier(purpose)
	if request != nil {
		last = c.demanded(u, use, request, openEnded, necessary, started, begun, day, last, f)
	}
	last = last.Cut(struck)
	if see != nil {
		g := d.ground(GroundUse, at, u, 0, last, 0)
		if setter >= 0 {
			g = d.ground(GroundUse, at, u, u.limits[setter].rule, last, u.limits[setter].From)
		}
		see.tell(g)
	}
	covers := c.tally.AddUse(begins, last)
	c.late = c.late || begins != retention.Always() && max(covers, f.refuses, f.upheld) != No
	switch {
	case request != nil && started == Yes && (u.exception != 0 || u.claim && openEnded == Yes):
		// It refuses the demand or ends with it: it is no live use besides.
	case necessary == Yes, request != nil && necessary == Unknown && f.shown == No:
		f.affirmed, f.affirmedLacks = covers, f.liveLacks
	default:
		f.live = covers
	}
	if necessary == Unknown && max(f.live, f.refuses) != No {
		f.judged = Unknown
	}
}

// demanded works out what a demand for erasure makes of a use that the
// controller would otherwise go on with: what it refuses the demand for, and
// whether it ends. A period of the controller's own that still runs does not
// show that the item is necessary (Art. 17(1)(a)); an open claim and an open
// contract do. The demand is read as an objection too (Art. 21(1)-(3)).
func (c *circumstances) demanded(u *compiledUse, use *Use, request *Request, openEnded, necessary, started, begun Fact, day retention.Date, last retention.Bound, f *useFindings) retention.Bound {
	own := both(begun, -last.IsPassed(day))
	lacks := f.liveLacks | f.openLacks
	if u.begins != 0 {
		if !u.unlimited {
			// A necessary preparation refuses nothing.
			lacks &^= otherFact(TheNecessity)
		}
		if started == Unknown {
			lacks |= factOf(u.begins)
		}
	}
	if u.claim {
		if own = both(own, openEnded); own == Yes {
			c.told |= reasonsOf(ClaimOpen)
		}
		if necessary == Yes {
			f.upheld, f.upheldLacks = own, lacks
		} else {
			f.refuses, f.refusesLacks = own, lacks
		}
	}
	if u.exception != 0 {
		if f.upheld, f.upheldLacks = both(own, necessary), lacks; f.upheld == Yes {
			c.told |= reasonsOf(u.exception)
		}
		if necessary == Unknown {
			f.upheldLacks |= otherFact(TheNecessity)
		}
	}
	if last.IsPassed(day) == Yes {
		return last
	}
	f.shown = No
	if u.claim || u.contract {
		f.shown = openEnded
	}
	if necessary == Unknown && f.shown != Yes {
		last = last.OrCut(retention.On(request.Received))
		if f.shown == No {
			// The judgement alone decides, whether or not the use has begun.
			f.liveLacks &^= factOf(u.begins)
		}
		f.liveLacks |= otherFact(TheNecessity)
		if f.shown == Unknown {
			f.liveLacks |= f.openLacks
		}
	}
	if u.objectable || u.marketing {
		f.liveLacks &^= otherFact(TheObjection)
		last = c.objection(u, use, retention.On(request.Received), day, last, f)
	}
	return last
}

// beginning returns when a use began, whether the event with which it begins has
// happened, and whether it has begun altogether. What is stored before its use begins needs to be a
// necessary preparation; what rests on consent begins with the consent at the
// earliest.
func (c *circumstances) beginning(u *compiledUse, use *Use, necessary Fact, day retention.Date, f *useFindings) (begins retention.When, started, begun Fact) {
	begins, started = retention.Always(), Yes
	if u.begins != 0 && u.begins != retention.ConsentGiven {
		begins = use.day(u.begins)
		if started = begins.IsOnOrBefore(day); started != Yes {
			switch necessary {
			case Yes:
				begins = retention.Always()
			case Unknown:
				begins = begins.OrAlways()
				f.liveLacks |= otherFact(TheNecessity)
				if started == Unknown {
					f.liveLacks |= factOf(u.begins)
				}
			}
		}
		if !use.day(u.begins).Bound().IsKnown() {
			f.gapLacks |= factOf(u.begins)
		}
	}
	begun = started
	if u.consent || u.begins == retention.ConsentGiven {
		given := use.Consent.Given.AsOf(day)
		if given.IsOnOrBefore(day) == Unknown {
			f.liveLacks |= otherFact(TheConsent)
		}
		if !given.Bound().IsKnown() {
			f.gapLacks |= otherFact(TheConsent)
		}
		begins, begun = begins.Later(given), both(begun, given.IsOnOrBefore(day))
		f.never = given.IsOnOrBefore(day) == No
	}
	return begins, started, begun
}

// maximum handles a statutory maximum and returns its last day. One on the item
// counts for itself, one on the purpose bounds the use.
func (c *circumstances) maximum(m *compiledCeiling, use *Use, year retention.YearEnd, day retention.Date, f *useFindings) retention.Bound {
	if m.Exceptions && use.Exempt == Yes {
		return retention.NoEnd()
	}
	end := m.LastDay(use.day(m.From).AsOf(day), year)
	passed := end.IsPassed(day)
	var lacks factSet
	if passed == Unknown {
		lacks = factOf(m.From)
	}
	if m.Exceptions && use.Exempt != No && passed != No {
		end = end.OrNoEnd()
		lacks |= otherFact(TheExemption)
	}
	if m.Scope == retention.OfPurpose {
		f.liveLacks |= lacks
		return end
	}
	f.passedLacks |= lacks
	passed = c.tally.AddCeiling(end)
	f.passed = max(f.passed, passed)
	if passed == Yes {
		c.ceiling = m.rule
	}
	return end
}

// objection cuts a use that was objected to on the day received.
func (c *circumstances) objection(u *compiledUse, use *Use, received retention.When, day retention.Date, last retention.Bound, f *useFindings) retention.Bound {
	made := received.IsOnOrBefore(day)
	if made == No {
		return last
	}
	if u.marketing {
		if made == Yes {
			c.told |= reasonsOf(MarketingObjection)
		} else {
			f.liveLacks |= otherFact(TheObjection)
			f.gapLacks |= otherFact(TheObjection)
		}
		return last.Cut(received)
	}
	switch use.Objection.Overriding.AsOf(day) {
	case Yes:
		return last
	case No:
		if made == Yes {
			c.told |= reasonsOf(ObjectionStands)
		} else {
			f.liveLacks |= otherFact(TheObjection)
			f.gapLacks |= otherFact(TheObjection)
		}
		return last.Cut(received)
	}
	f.liveLacks |= otherFact(TheOverridingGrounds)
	f.gapLacks |= otherFact(TheOverridingGrounds)
	if made == Unknown {
		f.liveLacks |= otherFact(TheObjection)
		f.gapLacks |= otherFact(TheObjection)
	}
	return last.OrCut(received)
}

// govern remembers the duty that runs longest.
func (c *circumstances) govern(rule int16, free retention.Bound, runs Fact) {
	if runs != No && (c.duty == 0 || c.dutyFree.Later(free) != c.dutyFree) {
		c.duty, c.dutyFree = rule, free
	}
}

// silent handles statutory rules of activities that the item does not mention:
// whether they apply to it is open.
func (c *circumstances) silent(d *Dataset, unseen uint64, see *observer) {
	for at := range d.uses {
		if unseen>>at&1 == 0 {
			continue
		}
		u := &d.uses[at]
		for i := range u.duties {
			c.add(aspectDuty, c.tally.AddDuty(retention.Bound{}))
			c.govern(u.duties[i].rule, retention.Bound{}, Unknown)
			see.lack(aspectDuty, -2-at, -1, factOf(u.duties[i].From))
			see.tell(d.ground(GroundDuty, -1, u, u.duties[i].rule, retention.Bound{}, u.duties[i].From))
		}
		for i := range u.ceilings {
			if u.ceilings[i].Scope != retention.OfItem {
				continue
			}
			c.add(aspectPassed, c.tally.AddCeiling(retention.Bound{}))
			lacks := factOf(u.ceilings[i].From)
			if u.ceilings[i].Exceptions {
				lacks |= otherFact(TheExemption)
			}
			see.lack(aspectPassed, -2-at, -1, lacks)
			see.tell(d.ground(Maximum, -1, u, u.ceilings[i].rule, retention.Bound{}, u.ceilings[i].From))
		}
	}
}

// holdAspects are what each kind of hold is to the rules.
var holdAspects = [...]aspect{
	retention.Order:             aspectOrder,
	retention.OwnClaim:          aspectOwn,
	retention.BreachRecord:      aspectRecord,
	retention.PersonsClaim:      aspectOrder,
	retention.OpposedErasure:    aspectOpposed,
	retention.Contest:           aspectContest,
	retention.OpenAccessRequest: aspectFrozen,
}

// holdReasons are the reasons that each kind of hold gives.
var holdReasons = [...]ReasonCode{
	retention.Order:             OrderToKeep,
	retention.OwnClaim:          OwnClaim,
	retention.BreachRecord:      BreachRecord,
	retention.PersonsClaim:      KeptForPerson,
	retention.OpposedErasure:    ErasureOpposed,
	retention.Contest:           ContestUndecided,
	retention.OpenAccessRequest: AccessUnanswered,
}

// anyHold are the aspects that a hold can be.
var anyHold = only(aspectOrder, aspectOwn, aspectRecord, aspectOpposed, aspectContest, aspectFrozen)

func (c *circumstances) holds(item *Item, day retention.Date, see *observer) {
	if !item.Holds.said {
		c.possible |= anyHold
		var silent retention.Hold
		c.tally.AddHold(&silent)
		for a := range numAspects {
			if anyHold.has(a) {
				see.lack(a, -1, -1, otherFact(TheHolds))
			}
		}
		return
	}
	for i := range item.Holds.list {
		h := &item.Holds.list[i]
		if !h.Covers.IsEmpty() && !h.Covers.Intersects(item.Of.spec.Kinds) {
			continue
		}
		s := c.tally.AddHold(h)
		kinds := anyHold
		if h.Grounds.AsOf(day) == No {
			kinds &^= only(aspectOwn, aspectOpposed)
		}
		if h.Kind.IsValid() {
			kinds = only(holdAspects[h.Kind])
			if s.InForce == Yes {
				c.told |= reasonsOf(holdReasons[h.Kind])
			}
		}
		for a := range numAspects {
			if !kinds.has(a) {
				continue
			}
			c.add(a, s.InForce)
			if s.InForce == Unknown {
				missing := s.Missing
				if !h.Kind.IsValid() && (a == aspectOwn || a == aspectOpposed) && h.Grounds.AsOf(day) == Unknown {
					missing |= retention.HoldGrounds
				}
				see.lack(a, -1, i, holdFacts(missing))
			}
		}
		if s.InForce != No {
			see.tell(Ground{Kind: GroundHold, Use: -1, Hold: i, HoldKind: h.Kind, Until: s.Released.AddDays(-1)})
		}
	}
}

func holdFacts(m retention.HoldFact) factSet {
	var s factSet
	for _, pair := range [...]struct {
		fact retention.HoldFact
		name FactName
	}{
		{retention.HoldOfKind, TheHoldKind},
		{retention.HoldSince, TheHoldSince},
		{retention.HoldReleased, TheHoldReleased},
		{retention.HoldGrounds, TheHoldGrounds},
		{retention.HoldRenewal, TheHoldRenewal},
	} {
		if m&pair.fact != 0 {
			s |= otherFact(pair.name)
		}
	}
	return s
}

// gate handles what Art. 11 and 12 ask of a request before its merits.
func (c *circumstances) gate(r *Request, day retention.Date, see *observer) {
	tell := func(a aspect, f Fact, name FactName) {
		c.add(a, f)
		if f == Unknown {
			see.lack(a, -1, -1, otherFact(name))
		}
	}
	switch {
	case r.Identified == Yes && r.Doubted == Yes:
		// The information that was asked for settles it.
		tell(aspectNobody, Unknown, TheIdentity)
		c.told |= reasonsOf(IdentityInDoubt)
	case r.Identified.Settled():
		tell(aspectNobody, -r.Identified, TheIdentity)
	default:
		tell(aspectNobody, Unknown, TheIdentity)
	}
	if r.Excessive.IsRaised() {
		tell(aspectExcessive, r.Excessive.AsOf(day), TheExcess)
	}
}

// day returns what is said of an event of the use.
func (u *Use) day(e retention.Event) retention.When {
	if e == retention.ConsentGiven {
		return u.Consent.Given
	}
	return u.Dates.Of(e)
}

func factOf(e retention.Event) factSet {
	if e == retention.ConsentGiven {
		return otherFact(TheConsent)
	}
	return eventFact(e)
}

func both(a, b Fact) Fact { return min(a, b) }
