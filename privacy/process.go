package privacy

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/retention"
)

// Processing is what one wants to do with an item. The zero value is not said.
type Processing struct {
	// For is the activity for which it is done: one of the item's uses. Where
	// several uses are of that activity, such as two cases of one debtor, one
	// that allows it is enough.
	For ActivityID
	// Doing is what is done. Left out, it is none of the operations that stay
	// allowed while an item is restricted.
	Doing Operation
	// Request is what the person has asked and nobody has decided. What it may
	// mean as an objection or a withdrawal stops the use as one recorded with
	// the use does, and a restriction that must be granted restricts it. The zero
	// Request is none.
	Request Request
}

// MayProcess answers whether the item may be processed for a purpose, in a way,
// on a day. It makes every test, so that the reasons are all that stands in the
// way. A permission is one when the obligations that come first are done.
//
// What the law leaves to judgement is read from [Activity.Assessed] and
// [Use.Assessed]. Whether the item may leave the EEA, and whether a given
// recipient may have it, are questions of their own.
func (p *Policy) MayProcess(item *Item, doing Processing, on retention.Date) Decision {
	return p.inquire(asking{question: AskMayProcess, activity: doing.For, doing: doing.Doing}, item, &doing.Request, on, nil)
}

// MayDecideAutomatically answers whether a machine alone may make the decision
// about the person that an activity makes (Art. 22). It is a prohibition that
// nobody has to invoke; where there is no such decision, it is Permitted.
func (p *Policy) MayDecideAutomatically(item *Item, activity ActivityID, on retention.Date) Decision {
	return p.inquire(asking{question: AskMayDecideAutomatically, activity: activity}, item, nil, on, nil)
}

// mayProcess makes the tests of processing for one use.
func (q *inquiry) mayProcess(u *compiledUse, use *Use, doing Operation) {
	f := q.findings(u, use)
	q.foundations(u, use, f)
	q.restricted(doing)
	q.struck()
	if u.processor {
		q.onInstruction()
		q.secured(f)
		return
	}
	q.objection(u, use, doing)
	if u.consent {
		q.consent(use)
	}
	q.further(u, use, f)
	q.period(u, use, doing)
	q.maxima()
	q.follow(u, use, f)
}

// onInstruction notes what a processor's permission rests on.
func (q *inquiry) onInstruction() {
	if q.found.is == Yes {
		q.found.told.add(OnInstruction)
	}
}

// foundations makes the tests of elements. What would settle them is told of all
// of them together, since one element can stand in several. Where the policy
// names the law of its basis, that counts until somebody finds otherwise.
func (q *inquiry) foundations(u *compiledUse, use *Use, found lawfulbasis.Findings) {
	f, asked := q.asFound(u, use, found), 0
	named := !f.Met.Has(lawfulbasis.LawNamed) && !f.Unmet.Has(lawfulbasis.LawNamed)
	if named {
		asked |= lawIsNamed
	}
	for i := range u.tests {
		t, g := &u.tests[i], f
		if named && t.reason == BasisFails {
			g = f.Over(lawNamed)
		}
		q.elements(lawfulbasis.Test(g, t.asks...), t.reason)
	}
	if q.see == nil {
		return
	}
	if q.isFurther(u) == Yes && !u.processor && !(u.activity.Basis == lawfulbasis.Consent && q.consented(u, use) == Yes) {
		asked |= purposeIsFurther
	}
	q.tellOpen(u, use, found, lawfulbasis.Test(f, u.all[asked]...).Open)
}

// mayDecide tests that no decision is made by a machine alone, or that an
// exception allows it.
func (q *inquiry) mayDecide(u *compiledUse, use *Use) {
	found := q.findings(u, use)
	if u.processor {
		q.foundations(u, use, found)
		q.onInstruction()
		return
	}
	f := q.asFound(u, use, found)
	v := lawfulbasis.Test(f, u.decisionAsks...)
	q.elements(v, DecisionBarred)
	q.tellOpen(u, use, found, v.Open)
	if lawfulbasis.Test(f, outside).Holds == Yes {
		q.found.told.add(NoAutomatedDecision)
		return
	}
	q.reviewed(f)
}

// secured adds that security has to fit the risk first.
func (q *inquiry) secured(f lawfulbasis.Findings) {
	if f.Of(lawfulbasis.SecurityAssessed) != Yes {
		q.found.follows.add(SecureFirst, true)
	}
}

// reviewed adds what an automated decision that an exception allows must come
// with: a human to turn to, unless a law has safeguards of its own.
func (q *inquiry) reviewed(f lawfulbasis.Findings) {
	if f.Of(lawfulbasis.DecisionByLaw) != Yes {
		q.found.follows.add(OfferHumanReview, f.Of(lawfulbasis.DecisionSafeguards) != Yes)
	}
}

// follow adds what follows a permission to process.
func (q *inquiry) follow(u *compiledUse, use *Use, f lawfulbasis.Findings) {
	to := &q.found.follows
	if q.item.Accurate.AsOf(q.day) == No {
		to.add(RectifyFirst, true)
	}
	if use.Informed.AsOf(q.day).IsOnOrBefore(q.day) != Yes && f.Of(lawfulbasis.TellingExempt) != Yes {
		safe, outer := q.informBy(u, use)
		to.add(InformPerson, safe.IsPassed(q.day) != No)
		to.inform = termBetween(safe, outer)
	}
	q.secured(f)
	if u.objectable || u.marketing {
		to.add(PresentObjection, false)
	}
	if u.consent {
		to.add(OfferWithdrawal, false)
	}
	switch basis := u.activity.Basis; {
	case basis == lawfulbasis.LegitimateInterests:
		to.add(DocumentBalance, false)
	case basis.NeedsLaw():
		to.add(NameLaw, false)
	}
	to.add(KeepRecord, false)
	if lawfulbasis.Test(f, outside).Holds != Yes {
		q.reviewed(f)
	}
}

// termBetween is a term of which the days are known, and zero otherwise.
func termBetween(safe, outer retention.Bound) retention.Term {
	first, known := safe.Date()
	last, alsoKnown := outer.Date()
	if !known || !alsoKnown {
		return retention.Term{}
	}
	return retention.Term{Safe: first, Outer: last}
}

// struck tests the grounds that end every use.
func (q *inquiry) struck() {
	q.unraised(&q.item.Unlawful, ProcessedUnlawfully, TheUnlawfulness)
	q.unraised(&q.item.ErasureOrdered, ErasureOrdered, TheErasureOrder)
}

// restricted tests that the item is not restricted, or that the operation stays
// allowed (Art. 18(2)).
func (q *inquiry) restricted(doing Operation) {
	if doing.StaysAllowed() {
		return
	}
	use := -1
	if q.see != nil {
		use = q.see.use
	}
	if r := q.request; r != nil && r.Kind == AskRestriction && q.isReceived() && r.Excessive.AsOf(q.day) != Yes {
		one := inquiry{p: q.p, about: q.about, item: q.item, day: q.day, request: r, found: finding{is: Yes}}
		one.restriction()
		if q.test(-one.found.is, UseRestricted, lack{}); one.found.is == Unknown {
			one.see = q.see
			one.restriction()
			q.see.at(use, -1)
		}
	}
	if !q.item.Holds.said {
		q.test(Unknown, UseRestricted, lack{name: TheHolds})
		return
	}
	for i := range q.item.Holds.list {
		h := &q.item.Holds.list[i]
		if !h.Covers.IsEmpty() && !h.Covers.Intersects(q.item.Of.spec.Kinds) {
			continue
		}
		if h.Kind.IsValid() && !h.Kind.Restricts() {
			continue
		}
		s := h.On(q.day)
		q.see.at(-1, i)
		q.test(-s.InForce, UseRestricted, lack{facts: holdFacts(s.Missing)})
		q.see.at(use, -1)
	}
}

// objected says whether an objection to the use has been made by the day: one
// that is recorded with the use, or what an open request may mean.
func (q *inquiry) objected(u *compiledUse, use *Use) Fact {
	if q.asks(use, AskObjection, AskErasure, AskUnnamed) && (u.marketing || q.request.Excessive.AsOf(q.day) != Yes) {
		return Yes
	}
	return use.Objection.Received.AsOf(q.day).IsOnOrBefore(q.day)
}

// withdrawn says whether the consent of the use has been withdrawn by the day.
func (q *inquiry) withdrawn(use *Use) Fact {
	if q.asks(use, AskWithdrawal, AskUnnamed) {
		return Yes
	}
	return use.Consent.Withdrawn.AsOf(q.day).IsOnOrBefore(q.day)
}

// consented says whether a consent is in force on the day. Where the activity
// rests on none, one that nobody mentions is not there.
func (q *inquiry) consented(u *compiledUse, use *Use) Fact {
	if !u.explicit && !use.Consent.Given.IsSaid() {
		return No
	}
	is := both(use.Consent.Given.AsOf(q.day).IsOnOrBefore(q.day), -q.withdrawn(use))
	if last := use.Consent.LastDay; !last.IsZero() && last.Before(q.day) {
		return No
	}
	return is
}

// asks reports whether the request is one of those kinds, is about that use, and
// has been received by the day.
func (q *inquiry) asks(use *Use, kinds ...RequestKind) bool {
	r := q.request
	if r == nil || !q.isReceived() || r.For != "" && r.For != use.For {
		return false
	}
	for _, k := range kinds {
		if r.Kind == k {
			return true
		}
	}
	return false
}

// isReceived reports whether the request has been received by the day.
func (q *inquiry) isReceived() bool {
	r := q.request
	return !r.Received.IsZero() && !q.day.Before(r.Received) && r.misdirected(q.day) != Yes
}

// objection tests that the person has not objected, or that it is overridden
// (Art. 21). While nobody has judged that, the use has stopped, save for what a
// restricted use may still be for.
func (q *inquiry) objection(u *compiledUse, use *Use, doing Operation) {
	if !u.objectable && !u.marketing && !u.research {
		return
	}
	made := q.objected(u, use)
	overriding := use.Objection.Overriding.AsOf(q.day)
	switch {
	case u.marketing:
		q.test(-made, MarketingObjection, lack{name: TheObjection})
	case overriding == Yes:
	case overriding == No:
		q.test(-made, ObjectionStands, lack{name: TheObjection})
	case !doing.StaysAllowed():
		q.test(-made, ObjectionPending, lack{name: TheObjection})
	}
}

// consent tests that a consent was given and lasts (Art. 6(1)(a), 7(3)).
func (q *inquiry) consent(use *Use) {
	q.test(use.Consent.Given.AsOf(q.day).IsOnOrBefore(q.day), ConsentLacking, lack{name: TheConsent})
	q.test(-q.withdrawn(use), ConsentWithdrawn, lack{name: TheWithdrawal})
	if last := use.Consent.LastDay; !last.IsZero() && last.Before(q.day) {
		q.test(No, ConsentExpired, lack{})
	}
}

// isFurther says whether the purpose is another than those for which the item
// was collected.
func (q *inquiry) isFurther(u *compiledUse) Fact {
	switch collected := q.item.Of.spec.CollectedFor; {
	case collected.IsEmpty():
		return Unknown
	case collected.Has(u.activity.Purpose):
		return No
	}
	return Yes
}

// further tests that the purpose is one for which the item was collected, or one
// that it may serve besides (Art. 6(4)).
func (q *inquiry) further(u *compiledUse, use *Use, f lawfulbasis.Findings) {
	is := q.isFurther(u)
	if is == No {
		return
	}
	if u.activity.Basis == lawfulbasis.Consent && q.consented(u, use) == Yes {
		// The consent that the use rests on is one to the further purpose.
		f = f.Over(furtherConsent)
	}
	v := lawfulbasis.Test(f, furtherAsk(u)...)
	if is == Unknown && v.Holds != Yes {
		q.test(Unknown, PurposeIncompatible, lack{name: TheCollection, elements: v.Open})
		return
	}
	q.elements(v, PurposeIncompatible)
}

// period tests that the use has begun and has not ended (Art. 5(1)(b), (e)).
// What a duty carries alone may be used for that duty while it runs. Being kept
// for a duty or a hold is no use.
func (q *inquiry) period(u *compiledUse, use *Use, doing Operation) {
	c := circumstances{tally: retention.NewTally(q.day)}
	a := assessment{c: &c, d: q.item.Of, u: u, use: use, day: q.day}
	a.f = useFindings{duty: No}
	a.maxima(nil)
	lacks := a.f.liveLacks
	a.necessary = use.Necessary.AsOf(q.day)
	a.beginning()
	begun := a.started
	if doing == Storing && a.necessary != No {
		// What is stored before its use begins may be a necessary preparation.
		begun = max(begun, a.necessary)
	}
	l := lack{facts: factOf(u.begins)}
	if u.begins == retention.ConsentGiven {
		begun = both(begun, a.begun)
	}
	if doing == Storing && a.necessary == Unknown {
		if l.name = TheNecessity; a.started == No {
			l.facts = 0
		}
	}
	q.test(begun, PurposeNotBegun, l)
	a.f.liveLacks, a.last = lacks, retention.NoEnd()
	if u.dutyOnly {
		a.duties(nil)
		q.test(a.f.duty, PurposeEnded, lack{facts: a.f.dutyLacks})
	} else {
		a.limits()
	}
	q.test(-a.last.Earlier(a.purposeEnds).IsPassed(q.day), PurposeEnded, lack{facts: a.f.liveLacks})
}

// maxima tests that no statutory maximum on the item has passed, whichever of
// its uses brings it.
func (q *inquiry) maxima() {
	d := q.item.Of
	from := -1
	if q.see != nil {
		from = q.see.use
	}
	silent := d.bound
	for i := range q.item.Uses {
		use := &q.item.Uses[i]
		at := d.find(use.For)
		silent &^= 1 << at
		c := circumstances{tally: retention.NewTally(q.day)}
		a := assessment{c: &c, d: d, u: &d.uses[at], use: use, at: i, day: q.day}
		a.f = useFindings{passed: No}
		if a.maxima(nil); a.f.passed == Yes {
			q.ceiling = c.ceiling
		}
		q.see.at(i, -1)
		q.test(-a.f.passed, MaximumPassed, lack{facts: a.f.passedLacks})
	}
	for at := range d.uses {
		if silent>>at&1 == 0 {
			continue
		}
		for i := range d.uses[at].ceilings {
			if m := &d.uses[at].ceilings[i]; m.Scope == retention.OfItem {
				l := lack{facts: factOf(m.From)}
				if m.Exceptions {
					l.name = TheExemption
				}
				q.see.at(-2-at, -1)
				q.test(Unknown, MaximumPassed, l)
			}
		}
	}
	q.see.at(from, -1)
}
