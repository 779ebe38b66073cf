package counterfactual

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// list is the changes that can matter to a query, in the order of the item's own
// fields.
type list struct {
	query   *Query
	reads   fields
	asked   map[finding]bool // the elements that can matter; nil for every one
	changes []Change
}

// finding is one element of one use.
type finding struct {
	use     int
	element lawfulbasis.Element
}

// listed returns the changes that can matter to a query.
func listed(q *Query) []Change {
	l := list{query: q, reads: q.Question.read()}
	if l.reads&readsElements != 0 {
		l.asked = q.asked()
	}
	return l.all()
}

// all returns the changes of everything that is read.
func (l *list) all() []Change {
	item := l.query.Item
	if item.Of == nil || item.Of.Policy() != l.query.Policy || item.IsNone() {
		return nil
	}
	mentioned := map[privacy.ActivityID]bool{}
	for i := range item.Uses {
		if a, ok := l.query.Policy.Lookup(item.Uses[i].For); ok {
			mentioned[a.ID] = true
			l.use(i, &item.Uses[i], &a)
		}
	}
	for id := range item.Of.For() {
		if a, ok := l.query.Policy.Lookup(id); ok && !mentioned[id] {
			l.absent(&a)
		}
	}
	l.heldBack(item)
	l.ofItem(item)
	l.ofRequest()
	return l.changes
}

func (l *list) read(f fields) bool { return l.reads&f != 0 }

func (l *list) add(c Change) { l.changes = append(l.changes, c) }

// ofItem returns a change of the item itself, to be completed.
func ofItem(code Code) Change { return Change{Code: code, Use: -1, Hold: -1} }

// days adds the changes of a day: that it happens, and that it turns out not to
// have. Without a second code the latter is not looked at.
func (l *list) days(c Change, w retention.When, happens, awaited Code) {
	w = w.AsOf(l.query.On)
	c.From, c.To = w.IsOnOrBefore(l.query.On), privacy.Yes
	if c.Code = happens; c.From == privacy.No {
		c.Day = retention.On(l.query.On)
		l.add(c)
		return
	}
	for _, end := range ends(w, l.query.On) {
		c.Day = end
		l.add(c)
	}
	c.Code, c.To, c.Day = awaited, privacy.No, retention.NotYet()
	l.add(c)
}

// ends are the days between which something lies that happened by a day, or may
// have: none where it is known.
func ends(w retention.When, on retention.Date) []retention.When {
	if _, known := w.Date(); known || w == retention.Always() {
		return nil
	}
	first, last := retention.Always(), retention.On(on)
	if d, known := w.Bound().From(); known {
		first = retention.On(d)
	}
	if d, known := w.Bound().To(); known {
		last = retention.On(d)
	}
	if first == last {
		return []retention.When{first}
	}
	return []retention.When{first, last}
}

// fact adds the changes of a fact to each settled value that it does not have.
func (l *list) fact(c Change, is privacy.Fact, yes, no Code) {
	if c.From = is; !is.Settled() {
		c.From = privacy.Unknown
	}
	if is != privacy.Yes {
		c.Code, c.To = yes, privacy.Yes
		l.add(c)
	}
	if is != privacy.No {
		c.Code, c.To = no, privacy.No
		l.add(c)
	}
}

// raised adds the changes of a judgement that counts only when it is raised.
func (l *list) raised(c Change, j privacy.Judgement, yes, no Code) {
	is := privacy.No
	if j.IsRaised() && !l.query.On.Before(j.On) {
		is = j.AsOf(l.query.On)
	}
	l.fact(c, is, yes, no)
}

// use adds the changes of a use.
func (l *list) use(at int, u *privacy.Use, a *privacy.Activity) {
	c := Change{Activity: a.ID, Use: at, Hold: -1}
	counted, onConsent := countedFrom(a)
	for e := retention.Event(1); e.IsValid(); e++ {
		if l.read(readsEvents) && counted.has(e) || l.read(readsTiming) && e == retention.Collected || l.reads == readsAll && e != retention.ConsentGiven {
			c.Event = e
			l.days(c, u.Dates.Of(e), EventHappens, EventAwaited)
		}
	}
	c.Event = 0
	if onConsent || l.read(readsElements) {
		l.consent(c, &u.Consent)
	}
	if objectable(a) || l.reads == readsAll {
		l.objection(c, &u.Objection)
	}
	if l.read(readsNecessity) {
		l.fact(c, u.Necessary.AsOf(l.query.On), NecessityAffirmed, NecessityDenied)
	}
	if l.read(readsExemption) && (hasExceptions(a) || l.reads == readsAll) {
		l.fact(c, u.Exempt, ExemptionApplies, ExemptionFails)
	}
	if l.read(readsElements) {
		l.elements(c, u.Assessed.AsOf(l.query.On).Over(a.Assessed.AsOf(l.query.On)))
	}
	if l.read(readsInformed) {
		l.days(c, u.Informed, PersonInformed, PersonUninformed)
	}
	if l.read(readsTiming) {
		l.days(c, u.Contacted, PersonContacted, PersonUncontacted)
	}
}

// events is a set of events, as bits.
type events uint64

func (s events) has(e retention.Event) bool { return s>>e&1 == 1 }

// countedFrom returns the events that the rules of an activity count from, and
// whether a consent is among them or is what the activity rests on.
func countedFrom(a *privacy.Activity) (counted events, onConsent bool) {
	add := func(e retention.Event) { counted |= 1 << e }
	add(a.Begins)
	for i := range a.Limits {
		add(a.Limits[i].Rule.From)
	}
	for i := range a.Duties {
		add(a.Duties[i].Rule.From)
	}
	for i := range a.Ceilings {
		add(a.Ceilings[i].Rule.From)
	}
	onConsent = counted.has(retention.ConsentGiven) || a.Basis == lawfulbasis.Consent || a.Condition == lawfulbasis.ExplicitConsent
	return counted &^ (1<<retention.ConsentGiven | 1), onConsent
}

// objectable reports whether an objection to the activity has an effect (Art. 21).
func objectable(a *privacy.Activity) bool {
	return a.Basis == lawfulbasis.PublicTask || a.Basis == lawfulbasis.LegitimateInterests || a.Purpose.IsDirectMarketing() || a.Purpose.IsArchivingOrResearch()
}

// hasExceptions reports whether some maximum of the activity has exceptions in its
// own text.
func hasExceptions(a *privacy.Activity) bool {
	for i := range a.Ceilings {
		if a.Ceilings[i].Rule.Exceptions {
			return true
		}
	}
	return false
}

// consent adds that the person consents anew, and the changes of what is recorded.
func (l *list) consent(c Change, consent *privacy.Consent) {
	if !l.read(readsConsent) {
		return
	}
	given, today := consent.Given.AsOf(l.query.On), retention.On(l.query.On)
	l.days(c, given, ConsentGiven, ConsentAbsent)
	if given.HasNotHappened() {
		return
	}
	if given != today || consent.Withdrawn.AsOf(l.query.On).IsOnOrBefore(l.query.On) != privacy.No {
		anew := c
		anew.Code, anew.From, anew.To, anew.Day = ConsentGiven, privacy.No, privacy.Yes, today
		l.add(anew)
	}
	l.days(c, consent.Withdrawn, ConsentWithdrawn, ConsentStands)
}

// objection adds the changes of an objection. One that is known to have been made
// is taken back, and does not turn out not to have been.
func (l *list) objection(c Change, o *privacy.Objection) {
	if l.read(readsObjection) {
		absent := ObjectionAbsent
		if o.Received.AsOf(l.query.On).IsOnOrBefore(l.query.On) == privacy.Yes {
			absent = ObjectionWithdrawn
		}
		l.days(c, o.Received, ObjectionMade, absent)
	}
	if l.read(readsGrounds) {
		l.fact(c, o.Overriding.AsOf(l.query.On), GroundsOverride, GroundsFail)
	}
}

// elements adds the changes of what was found of a use.
func (l *list) elements(c Change, found lawfulbasis.Findings) {
	for e := lawfulbasis.Element(1); e.IsValid(); e++ {
		if l.asked == nil || l.asked[finding{c.Use, e}] {
			c.Element = e
			l.fact(c, found.Of(e), ElementMet, ElementUnmet)
		}
	}
}

// absent adds the changes of an activity that the item does not mention, and whose
// statutory rules stay open meanwhile: that there is such a use, with a day. Where
// those rules are not asked for, such a use is none of the facts looked at.
func (l *list) absent(a *privacy.Activity) {
	if len(a.Duties)+len(a.Ceilings) == 0 || l.query.Question.read()&readsAbsent == 0 {
		return
	}
	c := Change{Activity: a.ID, Use: -1, Hold: -1}
	counted, _ := countedFrom(a)
	for e := retention.Event(1); e.IsValid(); e++ {
		if counted.has(e) {
			c.Event = e
			l.days(c, retention.When{}, EventHappens, EventAwaited)
		}
	}
	if c.Event = 0; hasExceptions(a) {
		l.fact(c, privacy.Unknown, ExemptionApplies, ExemptionFails)
	}
}

// heldBack adds the changes of the holds.
func (l *list) heldBack(item *privacy.Item) {
	if !l.read(readsHolds) {
		return
	}
	at := 0
	for h := range item.Holds.All() {
		if h.Covers.IsEmpty() || h.Covers.Intersects(item.Of.Kinds()) {
			l.hold(Change{Use: -1, Hold: at, HoldKind: h.Kind}, &h)
		}
		at++
	}
	from := privacy.No
	if !item.Holds.IsSaid() {
		from = privacy.Unknown
		absent := ofItem(HoldsAbsent)
		absent.To = privacy.No
		l.add(absent)
	}
	for kind := retention.HoldKind(1); kind.IsValid(); kind++ {
		placed := ofItem(HoldPlaced)
		placed.HoldKind, placed.From, placed.To, placed.Day = kind, from, privacy.Yes, retention.On(l.query.On)
		l.add(placed)
	}
}

// hold adds the changes of one hold.
func (l *list) hold(c Change, h *retention.Hold) {
	if !h.Kind.IsValid() {
		named := c
		named.Code, named.To = HoldIdentified, privacy.Yes
		for kind := retention.HoldKind(1); kind.IsValid(); kind++ {
			named.HoldKind = kind
			l.add(named)
		}
	}
	l.days(c, h.Since, HoldBegins, HoldAwaited)
	l.days(c, h.Released, HoldReleased, HoldLasts)
	if !h.Kind.IsValid() || h.Kind.NeedsGrounds() {
		l.fact(c, h.Grounds.AsOf(l.query.On), HoldFounded, HoldUnfounded)
	}
	if !h.ReviewBy.IsZero() && h.ReviewBy.Before(l.query.On) {
		c.Code, c.To = HoldRenewed, privacy.Yes
		l.add(c)
	}
}

// ofItem adds the changes of the item itself.
func (l *list) ofItem(item *privacy.Item) {
	on := l.query.On
	if l.read(readsUnlawfulness) {
		l.raised(ofItem(0), item.Unlawful, UnlawfulnessFound, UnlawfulnessRejected)
	}
	if l.read(readsOrder) {
		l.raised(ofItem(0), item.ErasureOrdered, ErasureOrdered, ErasureNotOrdered)
	}
	if l.read(readsChildService) {
		l.raised(ofItem(0), item.ChildService, ChildServiceFound, ChildServiceRejected)
	}
	if l.read(readsOrigin) {
		l.origin(item)
	}
	if l.read(readsAccuracy) {
		l.fact(ofItem(0), item.Accurate.AsOf(on), AccuracyFound, InaccuracyFound)
	}
	if l.read(readsExclusion) {
		if item.Excluded.Kind.IsValid() {
			l.raised(ofItem(0), item.Excluded.Judged, ExclusionFound, ExclusionRejected)
		} else {
			l.fact(ofItem(0), privacy.No, ExclusionFound, ExclusionRejected)
		}
	}
	if l.read(readsWithholding) {
		l.withholding(&item.Withheld)
	}
	if l.read(readsOthers) {
		l.raised(ofItem(0), item.OthersRights, OthersHarmed, OthersUnharmed)
	}
	if l.read(readsDisclosures) {
		l.disclosures(item)
	}
	if l.read(readsTelling) {
		l.raised(ofItem(0), item.TellingUnreasonable, TellingUnreasonable, TellingReasonable)
	}
}

// origin adds how else the item may have come about, unless the definition of its
// kinds leaves no choice.
func (l *list) origin(item *privacy.Item) {
	is := item.Origin.IsValid()
	if !is && settlesOrigin(item.Of.Kinds()) && l.reads != readsAll {
		return
	}
	c := ofItem(OriginIdentified)
	if c.To = privacy.Yes; is {
		c.From = privacy.No
	}
	for o := subjects.Origin(1); o.IsValid(); o++ {
		if o != item.Origin {
			c.Origin = o
			l.add(c)
		}
	}
}

// settlesOrigin reports whether all the kinds came about in the same way.
func settlesOrigin(kinds subjects.KindSet) bool {
	var origin subjects.Origin
	for k := range kinds.All() {
		if o := k.Origin(); o == 0 || origin != 0 && origin != o {
			return false
		} else {
			origin = o
		}
	}
	return true
}

// withholding adds the grounds that may withhold the item: that which was raised,
// or where none was, every one.
func (l *list) withholding(w *privacy.Withholding) {
	from := privacy.No
	if w.Judged.IsRaised() && !l.query.On.Before(w.Judged.On) {
		if from = w.Judged.AsOf(l.query.On); from == privacy.Yes && !w.Kind.IsValid() {
			from = privacy.Unknown // on which ground?
		}
	}
	c := ofItem(WithholdingFound)
	c.From, c.To = from, privacy.Yes
	for kind := privacy.WithholdingKind(1); kind.IsValid() && from != privacy.Yes; kind++ {
		if from == privacy.No || !w.Kind.IsValid() || kind == w.Kind {
			c.Withholding = kind
			l.add(c)
		}
	}
	if from != privacy.No {
		c.Code, c.To, c.Withholding = WithholdingRejected, privacy.No, w.Kind
		l.add(c)
	}
}

// disclosures adds that the item is disclosed, and that it never was.
func (l *list) disclosures(item *privacy.Item) {
	disclosed := privacy.Unknown
	if item.Disclosures.IsSaid() {
		disclosed = privacy.No
		for d := range item.Disclosures.All() {
			disclosed = max(disclosed, d.On.AsOf(l.query.On).IsOnOrBefore(l.query.On))
		}
	}
	c := ofItem(0)
	if c.From = disclosed; disclosed != privacy.Yes {
		c.Code, c.To, c.Day = DisclosureMade, privacy.Yes, retention.On(l.query.On)
		l.add(c)
	}
	if disclosed != privacy.No {
		c.Code, c.To, c.Day = DisclosuresAbsent, privacy.No, retention.NotYet()
		l.add(c)
	}
}

// ofRequest adds the changes of the request and of what is disclosed.
func (l *list) ofRequest() {
	r, on := &l.query.Question.request, l.query.On
	stated := func(f privacy.Fact, yes, no Code) {
		if f != privacy.Yes {
			f = privacy.No // left out is not stated
		}
		l.fact(ofItem(0), f, yes, no)
	}
	if l.read(readsReceipt) {
		if r.Misdirected.IsRaised() {
			l.fact(ofItem(0), r.Misdirected.AsOf(on), MisdirectionFound, MisdirectionRejected)
		} else {
			l.fact(ofItem(0), privacy.No, MisdirectionFound, MisdirectionRejected)
		}
	}
	if l.read(readsIdentity) {
		l.fact(ofItem(0), r.Identified, IdentityConfirmed, IdentityRefuted)
	}
	if l.read(readsDoubt) && r.Doubted == privacy.Yes {
		c := ofItem(DoubtRemoved)
		c.From, c.To = privacy.Yes, privacy.No
		l.add(c)
	}
	if l.read(readsExcess) {
		l.raised(ofItem(0), r.Excessive, ExcessFound, ExcessRejected)
	}
	if l.read(readsContest) {
		if !r.Contests.IsValid() || r.Contests == privacy.ContestsClaim {
			c := ofItem(AccuracyContested)
			c.From, c.To = privacy.No, privacy.Yes
			l.add(c)
		}
		stated(r.OpposesErasure, RestrictionPreferred, RestrictionForgone)
		stated(r.NeedsForClaim, ClaimInvoked, ClaimForgone)
	}
	if l.read(readsTransfer) {
		l.transfer()
	}
}

// transfer adds where else the recipient may be, and whether the item may go there.
func (l *list) transfer() {
	d := &l.query.Question.disclosing
	l.fact(ofItem(0), d.Abroad, RecipientAbroad, RecipientInside)
	may := privacy.No
	switch d.Transfer {
	case privacy.Permitted:
		may = privacy.Yes
	case privacy.Undetermined:
		may = privacy.Unknown
	}
	l.fact(ofItem(0), may, TransferAllowed, TransferBarred)
}
