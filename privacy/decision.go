package privacy

import (
	"iter"
	"math/bits"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/retention"
)

// Decision is the answer to one question about one item on one day, with what
// it rests on. Decisions are comparable with ==. The zero Decision is
// undetermined and answers nothing.
type Decision struct {
	of            *Dataset
	day           retention.Date
	asked         asked
	deadline      retention.Deadline
	told          reasons // what holds besides the aspects
	certain       aspects
	possible      aspects
	duty, ceiling int16 // the governing rules, counted from 1
	question      Question
	outcome       Outcome
	judged        bool // as controller, on the merits
	mixed         bool // held as processor too
	stopped       bool // an objection has stopped a use
	gap           Fact // whether the present cover began after a time without one

	// For questions that are lists of tests; see inquiry.
	inquired bool
	deciding reasons
	against  lawfulbasis.ElementSet
	follows  duties
	withheld WithholdingKind
	// The item came from others than the person: Art. 14 and not 13.
	fromOthers bool
	// It is referred, or else answered so: whether the host decides depends on
	// duties whose end is not known.
	lent   bool
	merits Outcome
}

// MayErase answers whether the item may be erased. It is never Required.
func (p *Policy) MayErase(item *Item, on retention.Date) Decision {
	return p.decide(AskMayErase, item, nil, on, false)
}

// RequiresErasure answers whether the controller must erase the item of its own
// motion. Permitted means that it need not, and may.
func (p *Policy) RequiresErasure(item *Item, on retention.Date) Decision {
	return p.decide(AskRequiresErasure, item, nil, on, false)
}

// RequiresErasureOnRequest answers whether the controller must erase the item
// because the person demands it. Forbidden means that the demand is refused for
// this item; Permitted that none of its grounds is there.
func (p *Policy) RequiresErasureOnRequest(item *Item, request Request, on retention.Date) Decision {
	return p.decide(AskRequiresErasureOnRequest, item, &request, on, false)
}

// MayKeep answers whether the item may be kept. Required means that it must be,
// by law, by order or until something that comes first is done.
func (p *Policy) MayKeep(item *Item, on retention.Date) Decision {
	return p.decide(AskMayKeep, item, nil, on, false)
}

// Deadline answers when the item must be gone, and where it stands. It is what
// the decisions of that day say too; see [Decision.Deadline].
func (p *Policy) Deadline(item *Item, on retention.Date) retention.Deadline {
	d := p.decide(AskRequiresErasure, item, nil, on, false)
	return d.deadline
}

// UseUntil yields for each use of the item its activity and the last day on
// which it may be used for that; see [retention.Bound]. A use that is carried
// by duties alone, or is held as a processor, or whose activity the dataset does
// not have, is not among them.
func (p *Policy) UseUntil(item *Item, on retention.Date) iter.Seq2[ActivityID, retention.Bound] {
	return func(yield func(ActivityID, retention.Bound) bool) {
		for g := range p.Grounds(item, on) {
			if g.Kind == GroundUse && !yield(g.Activity, g.Until) {
				return
			}
		}
	}
}

// decide is the one function behind every question. With asController only the
// uses as controller are asked about, and the others left to their own step.
func (p *Policy) decide(q Question, item *Item, request *Request, on retention.Date, asController bool) Decision {
	d := Decision{day: on, question: q}
	if request != nil {
		d.asked = request.asked(on)
	}
	var c circumstances
	if item == nil || item.Of != nil && item.Of.policy != p {
		c.broken = TheDataset
	} else {
		d.of = item.Of
		c.evaluate(item, q, request, on, nil)
	}
	switch {
	case c.broken != 0:
		d.told = reasonsOf(NotAsked)
		return d
	case item.none:
		d.told, d.outcome = reasonsOf(NothingHeld), Permitted
		if q == AskMayKeep {
			d.outcome = Forbidden
		}
		return d
	case !c.controller:
		d.told, d.outcome = reasonsOf(HeldAsProcessor), Referred
		return d
	}
	terms := p.terms
	if request != nil {
		terms.Received = request.Received
	}
	d.deadline = c.tally.Deadline(terms)
	for _, b := range [...]*retention.Bound{
		&d.deadline.Earliest, &d.deadline.LastDay, &d.deadline.EraseFrom, &d.deadline.GoneBy, &d.deadline.BackupsGoneBy, &d.deadline.Ceiling,
	} {
		if b.Equal(retention.Bound{}) {
			*b = retention.Bound{} // what is unknown has one form, also when it is compared with ==
		}
	}
	if c.late {
		d.gap = d.deadline.Uncovered
		if request != nil {
			// Whether a use began after a gap does not depend on the demand.
			d.gap = p.Deadline(item, on).Uncovered
		}
	} else {
		d.gap = No
	}
	c.add(aspectGap, d.gap)
	if d.mixed = c.processor && !asController; d.mixed {
		c.lend()
	}
	d.duty, d.ceiling = c.duty, c.ceiling
	d.told, d.certain, d.possible, d.judged, d.stopped = c.told, c.certain, c.possible, true, c.stopped
	if d.mixed {
		// The same data is the client's too: it does not go without the
		// client's word.
		d.told.add(HeldAsProcessor)
	}
	d.outcome = settle(q, d.mixed, c.certain, c.possible)
	return d
}

// reasons returns what holds, and among it what decided.
func (d *Decision) reasons() (all, decides reasons) {
	all = d.told
	if d.inquired {
		return all, d.deciding
	}
	if !d.judged {
		return all, all
	}
	for _, r := range aspectReasons {
		if d.certain.has(r.aspect) {
			all.add(r.reason)
		}
	}
	active := only(aspectLive, aspectAffirmed, aspectRefuses, aspectUpheld)
	if d.certain&active != 0 && d.certain&only(aspectStruck, aspectOrdered, aspectChild) == 0 {
		all.add(PurposeActive)
	}
	if d.possible&active == 0 {
		all.add(PurposeEnded)
	}
	switch d.outcome {
	case Undetermined:
		all.add(FactsMissing)
		return all, all.intersect(unsettling)
	case Referred:
		return all, reasonsOf(HeldAsProcessor)
	}
	decides = supporting[d.question][d.outcome].intersect(all)
	if decides.isEmpty() {
		all.add(NothingBars)
		return all, reasonsOf(NothingBars)
	}
	return all, decides.foremost()
}

// aspectReasons are the reasons that aspects give by themselves; holds tell
// theirs one by one.
var aspectReasons = [...]struct {
	aspect aspect
	reason ReasonCode
}{
	{aspectDuty, DutyToKeep},
	{aspectPassed, MaximumPassed},
	{aspectGap, KeptWithoutGround},
	{aspectNobody, NotIdentifiable},
	{aspectExcessive, ExcessiveRequest},
	{aspectMisdirected, NotReceived},
	{aspectOutside, OutOfScope},
}

var (
	barring    = reasonsOf(OrderToKeep, KeptForPerson, DutyToKeep, ErasureOpposed, OwnClaim, BreachRecord, AccessUnanswered, ContestUndecided)
	demanding  = reasonsOf(MaximumPassed, ProcessedUnlawfully, ErasureOrdered, ChildsData, MarketingObjection, ObjectionStands, ConsentWithdrawn, PurposeEnded)
	unsettling = reasonsOf(FactsMissing, NoStorageLimit, KeptWithoutGround, IdentityInDoubt)
	refusing   = reasonsOf(NotReceived, NotIdentifiable, ExcessiveRequest, OutOfScope, ClaimOpen, FreeExpression, HealthInterest, ResearchOrArchive)
)

// supporting are the reasons that can carry each outcome of each question.
var supporting = [AskMayKeep + 1][Required + 1]reasons{
	AskMayErase:                 {Forbidden: barring, Permitted: reasonsOf(MaximumPassed, ErasureOrdered)},
	AskRequiresErasure:          {Forbidden: barring, Permitted: reasonsOf(PurposeActive, OutOfScope), Required: demanding},
	AskRequiresErasureOnRequest: {Forbidden: barring.without(reasonsOf(ContestUndecided)).union(refusing), Permitted: reasonsOf(PurposeActive), Required: demanding},
	AskMayKeep:                  {Forbidden: demanding, Permitted: reasonsOf(PurposeActive, OwnClaim, OutOfScope), Required: barring.without(reasonsOf(OwnClaim))},
}

// foremost keeps the reasons of the first kind that is there: what the request
// lacks, every bar that stands, a passed maximum or an order, every exception that refuses,
// every ground that demands, or else whatever there is.
func (s reasons) foremost() reasons {
	for _, kind := range [...]reasons{
		reasonsOf(NotReceived), reasonsOf(NotIdentifiable), reasonsOf(ExcessiveRequest), barring, reasonsOf(MaximumPassed, ErasureOrdered), refusing, demanding,
	} {
		if !s.intersect(kind).isEmpty() {
			return s.intersect(kind)
		}
	}
	return s
}

// Equal reports whether the two are the same; it is == for go-cmp.
func (d Decision) Equal(other Decision) bool { return d == other }

// Outcome returns the answer.
func (d Decision) Outcome() Outcome { return d.outcome }

// CouldBe reports whether the answer is, or with the missing facts could turn
// out to be, the outcome. Of an item that says too little to be judged at all,
// anything could be.
func (d Decision) CouldBe(o Outcome) bool {
	switch {
	case d.inquired && d.outcome == Undetermined && !d.told.has(NotAsked):
		if d.lent && (o == Referred || d.merits != Undetermined) {
			return o == Referred || o == d.merits
		}
		ends := outcomesOf[d.question]
		return o == ends.met || o == ends.failed
	case d.judged:
		return possibleOutcomes(d.question, d.mixed, d.certain, d.possible)>>o&1 != 0
	case d.outcome == Undetermined:
		return o <= Required
	}
	return d.outcome == o
}

// Question returns what was asked.
func (d Decision) Question() Question { return d.question }

// Day returns the day asked about.
func (d Decision) Day() retention.Date { return d.day }

// Dataset returns the dataset of the item, or nil.
func (d Decision) Dataset() *Dataset { return d.of }

// Deadline returns when the item must be gone, and where it stands on the day
// asked about. For what is held as processor it is unknown. Of an item that is
// held as controller too it says when the controller's own part ends: the item
// goes then only if the client says so, and when nothing but duties made it the
// controller's, it is unknown from the day after the last of them.
//
// Of an item that the rules do not reach ([Item.Excluded]) nothing but other law
// sets a day: the statutory maxima bind it, and the policy's own limits do not.
func (d Decision) Deadline() retention.Deadline { return d.deadline }

// Has reports whether a reason is among those of the decision.
func (d Decision) Has(c ReasonCode) bool {
	all, _ := d.reasons()
	return c.IsValid() && all.has(c)
}

// Reasons yields the reasons: those that decided first, then those that hold
// and were overridden, each in the order of precedence.
func (d Decision) Reasons() iter.Seq[Reason] {
	return func(yield func(Reason) bool) {
		all, decides := d.reasons()
		for _, part := range [...]reasons{decides, all.without(decides)} {
			if part.isEmpty() {
				continue
			}
			for _, c := range precedence {
				if part.has(c) && !yield(d.reason(c, part == decides)) {
					return
				}
			}
		}
	}
}

func (d *Decision) reason(c ReasonCode, decides bool) Reason {
	r := Reason{Code: c, Decides: decides, Against: d.against.Intersect(d.elementsBehind(c)), day: d.day}
	at := int16(0)
	switch c {
	case DutyToKeep:
		at = d.duty
	case MaximumPassed:
		at = d.ceiling
	case WithheldByLaw:
		r.statute = d.withheld.Provision()
	case RightGiven:
		switch r.right = d.right(); {
		case d.question == AskRequiresNotification:
			r.statute = law.Article(19)
		case d.question == AskRequiresInformation && d.fromOthers:
			r.statute, r.right = law.Article(14), 0
		}
	}
	if at > 0 {
		rule := &d.of.rules[at-1]
		r.Rule, r.statute = rule.id, rule.statute
	}
	return r
}

// right is the right that a question is about, or zero.
func (d *Decision) right() lawfulbasis.Right {
	if d.question == AskHasRight {
		return d.asked.right
	}
	return rightsAsked[d.question]
}

var rightsAsked = [numQuestions]lawfulbasis.Right{
	AskRequiresErasureOnRequest: lawfulbasis.RightToErasure,
	AskRequiresInformation:      lawfulbasis.RightToInformation,
	AskRequiresAccess:           lawfulbasis.RightOfAccess,
	AskRequiresRectification:    lawfulbasis.RightToRectification,
	AskRequiresRestriction:      lawfulbasis.RightToRestriction,
	AskRequiresPortability:      lawfulbasis.RightToPortability,
	AskRequiresEndOfUse:         lawfulbasis.RightToObject,
	AskRequiresHumanDecision:    lawfulbasis.RightAgainstAutomatedDecisions,
}

// elementsBehind are the elements on which a reason can rest.
func (d *Decision) elementsBehind(c ReasonCode) lawfulbasis.ElementSet {
	if d.against.IsEmpty() {
		return lawfulbasis.ElementSet{}
	}
	asks := automatedAsk
	if at := d.of.find(d.asked.subject); at >= 0 {
		asks = d.of.uses[at].asks(c)
	}
	var all lawfulbasis.ElementSet
	for _, s := range asks {
		all = all.Union(s)
	}
	return all
}

// asks returns what the test behind a reason asks for.
func (u *compiledUse) asks(c ReasonCode) []lawfulbasis.ElementSet {
	switch c {
	case PurposeIncompatible:
		return researchAsk
	case RecipientUnfit:
		return unfitAsks
	case SecrecyBars:
		return secrecyAsk
	}
	for i := range u.tests {
		if u.tests[i].reason == c {
			return u.tests[i].asks
		}
	}
	return nil
}

// Missing yields the facts that keep the answer undetermined: exactly those
// that change it for some value of the other missing ones, in the order of the
// item's own fields. It takes the item that was asked about, which a decision
// does not keep. A determined decision misses nothing.
//
// In three cases a fact may be listed that turns out not to matter; none that
// matters is left out in any. First, where a use began by an event or with a
// consent, and it is open whether the item was there for a time without a ground
// before. Second, where the item has several uses, of which one covers it
// whatever the others come to, and whether it is unlawful, ordered to be erased or
// past a maximum is open: the withdrawal, the overriding grounds or the judgement
// of the others may be listed. Third, where two rules run from one event, whose
// day is not known: they are weighed as if their days were independent.
func (d Decision) Missing(item *Item) iter.Seq[Missing] {
	return func(yield func(Missing) bool) {
		if d.outcome != Undetermined {
			return
		}
		if d.inquired {
			d.inquireAgain(item, yield)
			return
		}
		var c circumstances
		var request *Request
		if asked := d.asked.request(); d.question == AskRequiresErasureOnRequest {
			request = &asked
		}
		if d.of == nil || item == nil || item.Of != d.of {
			c.broken = TheDataset
			if d.day.IsZero() {
				c.broken = TheDay
			}
			c.brokenUse = -1
		} else {
			c.evaluate(item, d.question, request, d.day, nil)
		}
		if c.broken != 0 {
			m := Missing{Fact: c.broken, Use: c.brokenUse, Hold: -1}
			if c.brokenUse >= 0 {
				m.Activity = item.Uses[c.brokenUse].For
			}
			yield(m)
			return
		}
		c.add(aspectGap, d.gap)
		if d.mixed {
			c.lend()
		}
		open := deciding(d.question, d.mixed, c.certain, c.possible)
		d.missing(item, request, open, yield)
	}
}

// asking returns what was asked about.
func (d *Decision) asking() asking {
	return asking{d.question, d.asked.subject, d.asked.doing, d.asked.right, d.asked.to, d.asked.inquiry, d.asked.abroad, d.asked.transfer}
}

// inquireAgain asks once more, for what is missing, a page at a time.
func (d *Decision) inquireAgain(item *Item, yield func(Missing) bool) {
	var policy *Policy
	if item != nil && d.of != nil && item.Of == d.of {
		policy = d.of.policy
	}
	request := d.asked.request()
	about := d.asking()
	for skip := 0; ; {
		see := missingFacts{use: -1, hold: -1, skip: skip}
		policy.inquire(about, item, &request, d.day, &see)
		for i := range min(see.told-skip, len(see.page)) {
			f := &see.page[i]
			m := Missing{Fact: f.fact, Event: f.event, Element: f.element, Use: int(f.use), Hold: int(f.hold)}
			switch {
			case m.Use >= 0:
				m.Activity = item.Uses[m.Use].For
			case m.Use <= -2:
				m.Activity, m.Use = item.Of.uses[-2-m.Use].id, -1
			}
			if !yield(m) {
				return
			}
		}
		if skip += len(see.page); see.told <= skip {
			return
		}
	}
}

// missing evaluates once more for the facts behind the open aspects. A fact
// that bears on several is told once.
func (d *Decision) missing(item *Item, request *Request, open aspects, yield func(Missing) bool) {
	var c circumstances
	stopped := false
	lastUse, lastHold, told := -1<<31, -1<<31, factSet(0)
	see := observer{lacks: func(a aspect, use, hold int, facts factSet) {
		if stopped || !open.has(a) {
			return
		}
		if use != lastUse || hold != lastHold {
			lastUse, lastHold, told = use, hold, 0
		}
		facts &^= told
		told |= facts
		for ; facts != 0 && !stopped; facts &= facts - 1 {
			bit := bits.TrailingZeros64(uint64(facts))
			m := Missing{Use: max(use, -1), Hold: hold}
			if bit < namesAbove {
				m.Fact, m.Event = TheEvent, retention.Event(bit)
			} else {
				m.Fact = FactName(bit - namesAbove)
			}
			switch {
			case use >= 0:
				m.Activity = item.Uses[use].For
			case use <= -2:
				m.Activity = d.of.uses[-2-use].id
			}
			stopped = !yield(m)
		}
	}}
	c.evaluate(item, d.question, request, d.day, &see)
}

// asked is what a decision keeps of a request: what bears on the answer, and
// the days of its clock, but not who judged.
type asked struct {
	subject, activity                 ActivityID
	received, judgedOn, reviewBy      retention.Date
	answer, refusal                   retention.Term
	kind                              RequestKind
	contests                          Contest
	identified, doubted, excessive    Fact
	raised                            bool // whether it is excessive
	sent                              bool // whether it was sent to the wrong place
	sentOn, sentReview                retention.Date
	doing                             Operation
	right                             lawfulbasis.Right
	to                                lawfulbasis.Recipient
	inquiry, abroad                   Fact
	transfer                          Outcome
	opposes, needs, situation, misled Fact
}

func (r *Request) asked(on retention.Date) asked {
	clock := r.Clock(on)
	return asked{
		activity: r.For, received: r.Received, kind: r.Kind, contests: r.Contests, identified: r.Identified, doubted: r.Doubted,
		excessive: r.Excessive.Result, judgedOn: r.Excessive.On, reviewBy: r.Excessive.ReviewBy, raised: r.Excessive.IsRaised(),
		opposes: r.OpposesErasure, needs: r.NeedsForClaim, situation: r.Situation, misled: r.Misdirected.Result, sentOn: r.Misdirected.On, sentReview: r.Misdirected.ReviewBy, sent: r.Misdirected.IsRaised(),
		answer: clock.Answer, refusal: clock.Refusal,
	}
}

// request returns the request again, for a question that was asked on one.
func (a *asked) request() Request {
	r := Request{
		Kind: a.kind, For: a.activity, Received: a.received, Identified: a.identified, Doubted: a.doubted, Contests: a.contests,
		OpposesErasure: a.opposes, NeedsForClaim: a.needs, Situation: a.situation,
	}
	if a.raised {
		r.Excessive = Judgement{Result: a.excessive, By: "the controller", On: a.judgedOn, ReviewBy: a.reviewBy}
	}
	if a.sent {
		r.Misdirected = Judgement{Result: a.misled, By: "the controller", On: a.sentOn, ReviewBy: a.sentReview}
	}
	return r
}
