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
	lent              bool     // whether one is depends on duties whose end is not known
	late              bool     // some use that may be live began with an event
	stopped           bool     // an objection that is not outweighed, or not yet, has stopped a use
	broken            FactName // what makes the question unanswerable, or 0
	brokenUse         int
}

// The sets of this package are words: what they hold must fit.
const (
	_ = uint(namesAbove - 1 - retention.Private4)
	_ = uint(64 - namesAbove - numFactNames)
	_ = uint(128 - numReasons)
	_ = uint(32 - numAspects)
)

// factSet is a set of facts of one use: the events by number, then the others.
type factSet uint64

func eventFact(e retention.Event) factSet { return 1 << e }

// namesAbove is where the facts stand that are no events.
const namesAbove = 24

func otherFact(n FactName) factSet { return 1 << (namesAbove + n) }

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

// lend leaves of an item that is held as processor too, and as controller for
// duties alone, nothing but whether these run: while one does, the item stays, and
// after that it is the controller's who lent it, whatever else is so.
func (c *circumstances) lend() {
	if c.lent {
		c.certain, c.possible = 0, only(aspectDuty)
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
	case q == AskRequiresErasureOnRequest && (request == nil || !q.accepts(request.Kind) || request.Received.IsZero() || day.Before(request.Received)):
		c.broken = TheRequest
	case item.none:
	case len(item.Uses) == 0:
		c.broken = TheUses
	}
	if c.broken != 0 || item.none {
		return
	}
	if item.Excluded.asOf(day) {
		c.add(aspectOutside, Yes)
		// It needs no ground to be there (Art. 2): only other law sets a day.
		c.tally.AddUse(retention.Always(), retention.NoEnd())
	}
	struck := c.grounds(item, request != nil, day, see)
	var seen uint64
	over, perhaps := false, false
	a := assessment{c: c, d: d, request: request, day: day}
	f := &a.f
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
		a.u, a.use, a.at = u, use, i
		a.assess(struck, see)
		switch {
		case u.dutyOnly && f.duty == No:
			over = true // nothing of it is left
		case u.dutyOnly && f.duty == Unknown:
			perhaps = true
		default:
			c.controller = true
		}
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
	c.lent = perhaps && c.processor && !c.controller
	c.controller = c.controller || perhaps || over && !c.processor
	if unseen := d.bound &^ seen; unseen != 0 {
		c.silent(d, unseen, day, see)
	}
	c.holds(item, day, see)
	if c.possible.has(aspectOpposed) && c.possible&conflict != 0 {
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
	raised := func(j *Judgement, a aspect, code ReasonCode, name FactName) {
		if !j.IsRaised() || day.Before(j.On) {
			return
		}
		switch f := j.AsOf(day); f {
		case Yes:
			c.add(a, Yes)
			c.told.add(code)
			from = from.Earlier(onOrAlways(j.On))
		case Unknown:
			c.add(a, Unknown)
			from = from.Earlier(retention.NoEarlierThan(j.On))
			see.lack(a, -1, -1, otherFact(name))
		}
	}
	raised(&item.Unlawful, aspectStruck, ProcessedUnlawfully, TheUnlawfulness)
	if order := &item.ErasureOrdered; !item.Excluded.asOf(day) && order.IsRaised() && !day.Before(order.On) && order.AsOf(day) != No {
		// It demands the erasure by itself, as a statutory maximum does.
		ends := onOrAlways(order.On).Bound().AddDays(-1)
		if order.AsOf(day) == Unknown {
			ends = ends.OrNoEnd()
		}
		c.tally.AddCeiling(ends)
	}
	raised(&item.ErasureOrdered, aspectOrdered, ErasureOrdered, TheErasureOrder)
	if onRequest {
		raised(&item.ChildService, aspectChild, ChildsData, TheChildService)
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

// govern remembers the duty that runs longest.
func (c *circumstances) govern(rule int16, free retention.Bound, runs Fact) {
	if runs != No && (c.duty == 0 || c.dutyFree.Later(free) != c.dutyFree) {
		c.duty, c.dutyFree = rule, free
	}
}

// silent handles statutory rules of activities that the item does not mention:
// whether they apply to it is open.
func (c *circumstances) silent(d *Dataset, unseen uint64, day retention.Date, see *observer) {
	for at := range d.uses {
		if unseen>>at&1 == 0 {
			continue
		}
		u := &d.uses[at]
		for i := range u.duties {
			stands := u.duties[i].on(day)
			if stands == No {
				continue
			}
			c.add(aspectDuty, c.tally.AddDuty(retention.Bound{}))
			c.govern(u.duties[i].rule, retention.Bound{}, Unknown)
			see.lack(aspectDuty, -2-at, -1, lawOr(stands, factOf(u.duties[i].From)))
			see.tell(d.ground(GroundDuty, -1, u, u.duties[i].rule, retention.Bound{}, u.duties[i].From))
		}
		for i := range u.ceilings {
			stands := u.ceilings[i].on(day)
			if u.ceilings[i].Scope != retention.OfItem || stands == No {
				continue
			}
			c.add(aspectPassed, c.tally.AddCeiling(retention.Bound{}))
			lacks := factOf(u.ceilings[i].From)
			if u.ceilings[i].Exceptions {
				lacks |= otherFact(TheExemption)
			}
			see.lack(aspectPassed, -2-at, -1, lawOr(stands, lacks))
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

// conflict is what may meet an opposition to the erasure, which no authority has
// decided; see aspectYields.
var conflict = only(aspectPassed, aspectOrdered)

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
				c.told.add(holdReasons[h.Kind])
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
		c.told.add(IdentityInDoubt)
	case r.Identified.Settled():
		tell(aspectNobody, -r.Identified, TheIdentity)
	default:
		tell(aspectNobody, Unknown, TheIdentity)
	}
	if r.Excessive.IsRaised() {
		tell(aspectExcessive, r.Excessive.AsOf(day), TheExcess)
	}
	tell(aspectMisdirected, r.misdirected(day), TheReceipt)
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
