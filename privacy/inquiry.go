package privacy

import (
	"math/bits"
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// An inquiry is a question whose answer is a list of tests. Each test passes,
// fails or is open. One that fails decides; otherwise one that is open leaves
// the answer undetermined; otherwise the answer is the question's best.
//
// Every fact pulls one way through all tests of a question, so that taking each
// test by itself is exact: all open facts at their worst, and all at their
// best, are possibilities too.
type inquiry struct {
	p       *Policy
	about   asking
	item    *Item
	day     retention.Date
	request *Request
	found   finding
	ceiling int16         // the rule of a maximum that has passed
	see     *missingFacts // nil: nobody asks what is missing
}

// finding is what tests come to.
type finding struct {
	is      Fact                   // Yes: none fails, none is open
	failed  reasons                // why some fail
	told    reasons                // what holds besides
	against lawfulbasis.ElementSet // the elements behind what failed
	follows duties                 // what follows if the best answer is given
}

// duties are the obligations that follow an answer, as bits of their codes.
type duties struct {
	all, first uint64
	inform     retention.Term
}

func (d *duties) add(c ObligationCode, first bool) {
	if d.all |= 1 << c; first {
		d.first |= 1 << c
	}
}

func (d duties) union(e duties) duties {
	if e.inform != (retention.Term{}) {
		d.inform = e.inform
	}
	return duties{d.all | e.all, d.first | e.first, d.inform}
}

// The obligations fit the words above.
const _ = uint(64 - numObligations)

// lack is what would settle a test: at most a few facts, elements, and events.
type lack struct {
	name     FactName
	facts    factSet
	elements lawfulbasis.ElementSet
}

// missingFacts takes down what is missing, each fact of a use once. It holds a
// page at a time and no pointers, so that asking leaves everything on the stack.
type missingFacts struct {
	use, hold int
	ofItem    uint64 // names that stand for a fact of the item, told once for all
	names     uint64
	facts     factSet
	elements  lawfulbasis.ElementSet

	skip, told int // how many came before the page, and how many came
	page       [64]missingFact
}

// missingFact is a [Missing] without the name of its activity.
type missingFact struct {
	use, hold int32
	fact      FactName
	event     retention.Event
	element   lawfulbasis.Element
}

// The names of facts fit the word above.
const _ = uint(63 - numFactNames)

// at says which use and which hold the next facts are of.
func (m *missingFacts) at(use, hold int) {
	if m != nil && (use != m.use || hold != m.hold) {
		m.use, m.hold = use, hold
		m.names, m.facts, m.elements = 0, 0, lawfulbasis.ElementSet{}
	}
}

// add takes down what a test lacks.
func (m *missingFacts) add(l lack) {
	if m == nil {
		return
	}
	switch {
	case l.name == 0:
	case l.name.isOfItem():
		if m.ofItem>>l.name&1 == 0 {
			m.ofItem |= 1 << l.name
			use := m.use
			m.use = -1
			m.tell(l.name, 0, 0)
			m.use = use
		}
	case m.names>>l.name&1 == 0 && m.facts&otherFact(l.name) == 0:
		m.names |= 1 << l.name
		m.facts |= otherFact(l.name)
		m.tell(l.name, 0, 0)
	}
	for facts := l.facts &^ m.facts; facts != 0; facts &= facts - 1 {
		if bit := bits.TrailingZeros64(uint64(facts)); bit < namesAbove {
			m.tell(TheEvent, retention.Event(bit), 0)
		} else {
			m.tell(FactName(bit-namesAbove), 0, 0)
		}
	}
	m.facts |= l.facts
	for e := range l.elements.Without(m.elements).All() {
		m.tell(TheElement, 0, e)
	}
	m.elements = m.elements.Union(l.elements)
}

// isOfItem reports whether a fact is one of the item, its dataset or the request,
// and of no use.
func (n FactName) isOfItem() bool {
	switch n {
	case TheHolds, TheUnlawfulness, TheErasureOrder, TheCollection, TheOrigin, TheAccuracy, TheWithholding, TheOthersRights,
		TheDisclosures, TheTelling, TheIdentity, TheExcess, TheReceipt:
		return true
	}
	return false
}

func (m *missingFacts) tell(n FactName, event retention.Event, element lawfulbasis.Element) {
	f := missingFact{int32(m.use), int32(m.hold), n, event, element}
	at := m.told - m.skip
	if slices.Contains(m.page[:max(0, min(at, len(m.page)))], f) {
		return // told of the same use before another
	}
	if at >= 0 && at < len(m.page) {
		m.page[at] = f
	}
	m.told++
}

// test adds one test: whether it passes, why not if it fails, and what would
// settle it.
func (q *inquiry) test(passes Fact, code ReasonCode, l lack) {
	switch passes {
	case Yes:
		return
	case No:
		q.found.is = No
		q.found.failed.add(code)
		return
	}
	q.found.is = min(q.found.is, Unknown)
	q.see.add(l)
}

// elements adds a test of elements. What would settle it is told apart.
func (q *inquiry) elements(v lawfulbasis.Verdict, code ReasonCode) {
	if v.Holds == No {
		q.found.against = q.found.against.Union(v.Against)
	}
	q.test(v.Holds, code, lack{})
}

// raised returns what a judgement says that counts only when it is raised.
func raised(j *Judgement, day retention.Date) Fact {
	if !j.IsRaised() || day.Before(j.On) {
		return No
	}
	return j.AsOf(day)
}

// unraised adds a test that passes unless a judgement says otherwise.
func (q *inquiry) unraised(j *Judgement, code ReasonCode, name FactName) {
	q.test(-raised(j, q.day), code, lack{name: name})
}

// step is a test that is made of the uses of an item one by one. Steps are
// values and not functions, so that the facts stay on the stack.
type step uint8

const (
	toProcess step = iota
	toDisclose
	toDecide
	toInform
	toHandOver
	toEnd
	toDecideAgain
	hasObjection
	hasMarketing
	hasConsent
	hasDecision
)

// matches reports whether a step is about a use.
func (q *inquiry) matches(s step, u *compiledUse) bool {
	if s <= toInform {
		return u.id == q.about.activity
	}
	if u.processor || q.isElsewhere(u) {
		return false
	}
	switch s {
	case toHandOver:
		return (u.consent || u.contract) && u.activity.Basis != lawfulbasis.PublicTask // 20(3)
	case toEnd:
		return q.mayWithdraw() && u.consent || q.mayObject() && (u.objectable || u.marketing || u.research)
	case hasObjection:
		return u.objectable || u.research
	case hasMarketing:
		return u.marketing
	case hasConsent:
		return u.consent
	}
	return true
}

// run makes a step for one use.
func (q *inquiry) run(s step, u *compiledUse, use *Use) {
	switch s {
	case toProcess:
		q.mayProcess(u, use, q.about.doing)
	case toDisclose:
		q.mayDisclose(u, use)
	case toDecide:
		q.mayDecide(u, use)
	case toInform:
		q.information(u, use)
	case toHandOver:
		v := lawfulbasis.Test(q.findings(u, use), automatedAsk...)
		q.elements(v, NotAutomated)
		q.see.add(lack{elements: v.Open})
	case toEnd:
		q.mustEnd(u, use)
	case toDecideAgain, hasDecision:
		q.mustDecideAgain(u, use, s == hasDecision)
	}
}

// either makes a step for the uses that it is about, of which one is enough to
// pass. Without any, none is what fails.
func (q *inquiry) either(s step, none ReasonCode) {
	best := finding{is: No}
	var pending reasons
	matched := false
	for i := range q.item.Uses {
		use := &q.item.Uses[i]
		u := &q.item.Of.uses[q.item.Of.find(use.For)]
		if !q.matches(s, u) {
			continue
		}
		one := inquiry{p: q.p, about: q.about, item: q.item, day: q.day, request: q.request, found: finding{is: Yes}}
		one.run(s, u, use)
		matched = true
		if q.ceiling == 0 {
			q.ceiling = one.ceiling
		}
		switch {
		case one.found.is > best.is:
			best.is = one.found.is
			best.told, best.follows = one.found.told, one.found.follows
		case one.found.is == best.is:
			best.told, best.follows = best.told.union(one.found.told), best.follows.union(one.found.follows)
		}
		// An objection that is undecided has stopped its use, whatever another does.
		pending = pending.union(one.found.told.intersect(reasonsOf(ObjectionPending)))
		best.failed = best.failed.union(one.found.failed)
		best.against = best.against.Union(one.found.against)
	}
	if !matched {
		q.test(No, none, lack{})
		return
	}
	q.found.told, q.found.follows = q.found.told.union(best.told).union(pending), q.found.follows.union(best.follows)
	switch best.is {
	case No:
		q.found.is = No
		q.found.failed = q.found.failed.union(best.failed)
		q.found.against = q.found.against.Union(best.against)
	case Unknown:
		q.found.is = min(q.found.is, Unknown)
		q.tellEither(s)
	}
}

// tellEither passes on what would settle a step that is open: what is missing of
// the uses for which it is.
func (q *inquiry) tellEither(s step) {
	if q.see == nil {
		return
	}
	for i := range q.item.Uses {
		use := &q.item.Uses[i]
		u := &q.item.Of.uses[q.item.Of.find(use.For)]
		if !q.matches(s, u) {
			continue
		}
		one := inquiry{p: q.p, about: q.about, item: q.item, day: q.day, request: q.request, found: finding{is: Yes}}
		if one.run(s, u, use); one.found.is == Unknown {
			q.see.at(i, -1)
			one.found, one.see = finding{is: Yes}, q.see
			one.run(s, u, use)
		}
	}
	q.see.at(-1, -1)
}

// inquire answers a question that is a list of tests. see, where given, is told
// what is missing.
func (p *Policy) inquire(a asking, item *Item, request *Request, on retention.Date, see *missingFacts) Decision {
	d := Decision{day: on, question: a.question, inquired: true}
	if request != nil {
		d.asked = request.asked(on)
	}
	d.asked.subject, d.asked.doing, d.asked.right = a.activity, a.doing, a.right
	if item != nil && item.Of != nil && item.Of.policy == p {
		d.of = item.Of
	}
	d.asked.to, d.asked.inquiry, d.asked.abroad, d.asked.transfer = a.to, a.inquiry, a.abroad, a.transfer
	if fact, use := p.unanswerable(a, item, request, on); fact != 0 {
		d.told, d.deciding = reasonsOf(NotAsked), reasonsOf(NotAsked)
		if see != nil {
			see.at(use, -1)
			see.add(lack{name: fact})
		}
		return d
	}
	ends := outcomesOf[a.question]
	settle := func(o Outcome, code ReasonCode) Decision {
		d.told.add(code)
		d.outcome, d.deciding = o, reasonsOf(code)
		return d
	}
	switch {
	case item.none && (a.question == AskMayProcess || a.question == AskMayDisclose):
		return settle(Forbidden, NothingHeld)
	case item.none:
		return settle(Permitted, NothingHeld)
	case item.Excluded.asOf(on) && (ends.met != Permitted || a.question == AskHasRight):
		return settle(ends.failed, OutOfScope)
	case a.question == AskRequiresInformation && item.Of.uses[item.Of.find(a.activity)].processor:
		return settle(Referred, HeldAsProcessor)
	}
	q := inquiry{p: p, about: a, item: item, day: on, request: request, found: finding{is: Yes}, see: see}
	if item.Excluded.asOf(on) {
		// A statutory maximum in other law stays.
		q.found.told.add(OutOfScope)
		q.maxima()
		d.conclude(&q, ends.met, ends.failed)
		return d
	}
	controller, processor := q.roles()
	if a.activity == "" && processor && controller == No {
		return settle(Referred, HeldAsProcessor)
	}
	if processor && a.activity == "" {
		d.told.add(HeldAsProcessor)
	}
	if len(requestsFor[a.question]) > 0 {
		q.gate(a.question)
	}
	q.ask()
	d.fromOthers = q.origin() == subjects.FromOthers
	d.conclude(&q, ends.met, ends.failed)
	if a.activity == "" && processor && controller == Unknown {
		// With its duties over, the item is the client's alone.
		d.lent, d.merits = true, d.outcome
		d.outcome, d.deciding = Undetermined, reasonsOf(FactsMissing)
		d.told.add(FactsMissing)
	}
	return d
}

// unanswerable returns what makes a question one that says too little to be
// answered at all, and the position of the use concerned, or -1.
func (p *Policy) unanswerable(a asking, item *Item, request *Request, on retention.Date) (FactName, int) {
	switch {
	case on.IsZero():
		return TheDay, -1
	case item == nil || item.Of == nil || item.Of.policy != p:
		return TheDataset, -1
	}
	if len(requestsFor[a.question]) > 0 && (!a.question.accepts(request.Kind) || request.Received.IsZero() || on.Before(request.Received)) {
		return TheRequest, -1
	}
	if a.question.isOfActivity() && item.Of.find(a.activity) < 0 || request != nil && request.For != "" && item.Of.find(request.For) < 0 {
		return TheActivity, -1
	}
	if a.question == AskHasRight && !a.right.IsValid() {
		return TheRequest, -1
	}
	if item.none {
		return 0, -1
	}
	if len(item.Uses) == 0 {
		return TheUses, -1
	}
	for i := range item.Uses {
		if item.Of.find(item.Uses[i].For) < 0 {
			return TheActivity, i
		}
	}
	return 0, -1
}

// isOfActivity reports whether a question is about one activity.
func (q Question) isOfActivity() bool {
	return q == AskMayProcess || q == AskMayDisclose || q == AskMayDecideAutomatically || q == AskRequiresInformation
}

// isElsewhere reports whether the request is narrowed to another activity, for
// questions about uses. What is asked about the item is asked about all of it.
func (q *inquiry) isElsewhere(u *compiledUse) bool {
	switch q.about.question {
	case AskRequiresRestriction:
		return q.request.Kind == AskObjection && q.request.For != "" && q.request.For != u.id
	case AskRequiresPortability, AskRequiresEndOfUse, AskRequiresHumanDecision:
		return q.request.For != "" && q.request.For != u.id
	}
	return false
}

// isOver reports whether nothing of a use that duties alone carry is left, and the
// facts that would tell.
func (q *inquiry) isOver(at int, u *compiledUse) (Fact, factSet) {
	c := circumstances{tally: retention.NewTally(q.day)}
	a := assessment{c: &c, d: q.item.Of, u: u, use: &q.item.Uses[at], day: q.day}
	a.f.duty = No
	a.duties(nil)
	return -a.f.duty, a.f.dutyLacks
}

// roles says whether the item is used as controller, and as processor, in the
// uses that the request can be about. What would tell is missing where only that
// decides.
func (q *inquiry) roles() (controller Fact, processor bool) {
	over, perhaps := false, false
	controller = No
	for i := range q.item.Uses {
		u := &q.item.Of.uses[q.item.Of.find(q.item.Uses[i].For)]
		switch {
		case q.isElsewhere(u):
		case u.processor:
			processor = true
		case !u.dutyOnly:
			controller = Yes
		default:
			switch is, _ := q.isOver(i, u); is {
			case Yes:
				over = true
			case No:
				controller = Yes
			default:
				perhaps = true
			}
		}
	}
	switch {
	case controller == Yes:
	case perhaps && processor:
		controller = Unknown
		q.tellDuties()
	case perhaps, over && !processor:
		controller = Yes
	}
	return controller, processor
}

// tellDuties tells what would say whether the duties of the item's uses run.
func (q *inquiry) tellDuties() {
	if q.see == nil || q.about.activity != "" {
		return
	}
	for i := range q.item.Uses {
		if u := &q.item.Of.uses[q.item.Of.find(q.item.Uses[i].For)]; u.dutyOnly && !q.isElsewhere(u) {
			_, lacks := q.isOver(i, u)
			q.see.at(i, -1)
			q.see.add(lack{facts: lacks})
		}
	}
}

// ask makes the tests of a question.
func (q *inquiry) ask() {
	switch q.about.question {
	case AskMayProcess:
		q.either(toProcess, NoSuchUse)
	case AskMayDisclose:
		q.either(toDisclose, NoSuchUse)
	case AskMayDecideAutomatically:
		q.either(toDecide, NoSuchUse)
	case AskRequiresInformation:
		q.either(toInform, NoSuchUse)
	case AskRequiresAccess:
		q.access()
	case AskRequiresRectification:
		q.rectification()
	case AskRequiresRestriction:
		q.restriction()
	case AskRequiresNotification:
		q.notification()
	case AskRequiresPortability:
		q.portability()
	case AskRequiresEndOfUse:
		q.endOfUse()
	case AskRequiresHumanDecision:
		q.either(toDecideAgain, NoSuchUse)
	case AskHasRight:
		q.hasRight(q.about.right)
	}
}

// conclude makes the answer of what the tests came to.
func (d *Decision) conclude(q *inquiry, met, failed Outcome) {
	f := &q.found
	d.told = d.told.union(f.told)
	d.against, d.ceiling = f.against, q.ceiling
	if d.told.union(f.failed).has(WithheldByLaw) {
		d.withheld = q.item.Withheld.Kind
	}
	switch f.is {
	case Yes:
		d.outcome, d.follows = met, f.follows
		d.deciding = f.told.intersect(granting)
		if d.question == AskRequiresEndOfUse {
			d.deciding = d.deciding.without(reasonsOf(ObjectionPending)) // of another use
		}
		if d.deciding.isEmpty() {
			d.deciding = reasonsOf(RightGiven)
			if d.question.isOfActivity() && met == Permitted {
				d.deciding = reasonsOf(EveryTestMet)
			}
		}
	case No:
		d.outcome, d.deciding = failed, f.failed
		for _, c := range gating {
			if f.failed.has(c) {
				d.deciding = reasonsOf(c)
				break
			}
		}
		d.told = d.told.union(f.failed)
	default:
		d.deciding = reasonsOf(FactsMissing)
		d.told.add(FactsMissing)
		d.follows = f.follows
	}
	d.told = d.told.union(d.deciding)
}

var (
	// granting are the reasons that carry the best answer by themselves.
	granting = reasonsOf(OutOfScope, OnInstruction, FoundInaccurate, AccuracyContested, ErasureOpposed, KeptForPerson, ObjectionPending, ConsentWithdrawn, MarketingObjection, ObjectionStands, NoAutomatedDecision)
	// gating are the reasons that decide before the merits, the first before the
	// others.
	gating = [...]ReasonCode{NotReceived, NotIdentifiable, ExcessiveRequest}
)
