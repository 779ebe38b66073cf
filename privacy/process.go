package privacy

import (
	"slices"

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

// What the tests of processing ask for, beside the basis and the condition: of
// each set one element at least.
var (
	purposeAsks    = sets(lawfulbasis.PurposeSpecified, lawfulbasis.PurposeExplicit, lawfulbasis.PurposeLegitimate)
	instructionAsk = sets(lawfulbasis.Instructed)
	identifierAsks = sets(lawfulbasis.IdentificationNeeded, lawfulbasis.NumberNecessary)
	furtherAsks    = []lawfulbasis.ElementSet{lawfulbasis.ElementsOf(lawfulbasis.FurtherConsent, lawfulbasis.FurtherLaw, lawfulbasis.Compatible)}
	researchAsk    = []lawfulbasis.ElementSet{lawfulbasis.ElementsOf(lawfulbasis.FurtherConsent, lawfulbasis.FurtherLaw, lawfulbasis.Compatible, lawfulbasis.ResearchSafeguards)}
	necessityAsk   = sets(lawfulbasis.DataNecessary)
	impactAsks     = []lawfulbasis.ElementSet{
		lawfulbasis.ElementsOf(lawfulbasis.ImpactAssessmentNotNeeded, lawfulbasis.ImpactAssessed),
		lawfulbasis.ElementsOf(lawfulbasis.ImpactAssessmentNotNeeded, lawfulbasis.ConsultationSettled),
	}
	processorAsks = []lawfulbasis.ElementSet{
		lawfulbasis.ElementsOf(lawfulbasis.NoProcessor, lawfulbasis.ProcessorGuarantees),
		lawfulbasis.ElementsOf(lawfulbasis.NoProcessor, lawfulbasis.ProcessorContract),
	}
	automatedAsk = sets(lawfulbasis.AutomatedMeans)

	// An explicit consent to a decision; that law lets consent lift a ban is
	// asked of special categories alone (Art. 9(2)(a)).
	explicitAsks = slices.DeleteFunc(lawfulbasis.ExplicitConsent.Asks(), func(s lawfulbasis.ElementSet) bool { return s.Has(lawfulbasis.LawAllowsConsent) })

	noInference = lawfulbasis.ElementsOf(lawfulbasis.NothingInferred)
	controlled  = lawfulbasis.ElementsOf(lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal)
	outside     = lawfulbasis.ElementsOf(lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect)
	excepted    = lawfulbasis.ElementsOf(lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw)
	statute     = lawfulbasis.ElementsOf(lawfulbasis.DecisionByLaw)
	adult       = lawfulbasis.ElementsOf(lawfulbasis.ConcernsNoChild)
	safeguarded = lawfulbasis.ElementsOf(lawfulbasis.DecisionSafeguards)
)

// sets asks for every one of the elements.
func sets(elements ...lawfulbasis.Element) []lawfulbasis.ElementSet {
	all := make([]lawfulbasis.ElementSet, len(elements))
	for i, e := range elements {
		all[i] = lawfulbasis.ElementsOf(e)
	}
	return all
}

// or asks for one of some elements, or else for everything that is asked.
func or(instead lawfulbasis.ElementSet, asked []lawfulbasis.ElementSet) []lawfulbasis.ElementSet {
	all := make([]lawfulbasis.ElementSet, len(asked))
	for i, s := range asked {
		all[i] = s.Union(instead)
	}
	return all
}

// elementTest is what one test asks for of a use, and the reason it gives.
type elementTest struct {
	asks   []lawfulbasis.ElementSet
	reason ReasonCode
}

// elementTests are the tests of elements that a use of the dataset's rows has to
// meet, in their order.
func (d *Dataset) elementTests(u *compiledUse) []elementTest {
	a := u.activity
	if u.processor {
		return []elementTest{{instructionAsk, NotInstructed}}
	}
	special := or(noInference, a.Condition.Asks())
	switch {
	case d.special:
		special = a.Condition.Asks()
	case len(special) == 0:
		special = []lawfulbasis.ElementSet{noInference}
	}
	tests := []elementTest{{a.Basis.Asks(), BasisFails}, {purposeAsks, PurposeUnclear}, {special, ConditionFails}}
	if d.criminal {
		criminal := []lawfulbasis.ElementSet{controlled}
		if a.Condition.CoversCriminal() {
			criminal = or(controlled, a.Condition.Asks())
		}
		tests = append(tests, elementTest{criminal, CriminalDataBarred})
	}
	if d.identification {
		tests = append(tests, elementTest{identifierAsks, IdentifierBarred})
	}
	return append(tests, elementTest{u.decisionAsks, DecisionBarred}, elementTest{necessityAsk, DataUnnecessary},
		elementTest{impactAsks, ImpactUnassessed}, elementTest{processorAsks, ProcessorUnfit})
}

// compileTests says once what is asked of a use.
func (d *Dataset) compileTests(u *compiledUse) {
	a := u.activity
	u.decisionAsks, u.statuteAsks = d.decisionAsks(u), d.statuteAsks(u)
	u.tests = d.elementTests(u)
	u.lawNamed = slices.ContainsFunc(a.Law, isStatute) || len(a.Duties) > 0
	u.explicit = a.Basis == lawfulbasis.Consent || a.Condition == lawfulbasis.ExplicitConsent
	for i, t := range u.tests {
		all, named := t.asks, t.asks
		if i == 0 {
			named = slices.DeleteFunc(slices.Clone(t.asks), func(s lawfulbasis.ElementSet) bool { return s.Has(lawfulbasis.LawNamed) })
		}
		u.all[0] = append(u.all[0], all...)
		u.all[lawIsNamed] = append(u.all[lawIsNamed], named...)
	}
	u.all[purposeIsFurther] = append(slices.Clone(u.all[0]), furtherAsk(u)...)
	u.all[lawIsNamed|purposeIsFurther] = append(slices.Clone(u.all[lawIsNamed]), furtherAsk(u)...)
}

// allAsks is everything that is asked of the elements of a use: as it is, without
// the law that the policy names, and with what a further purpose asks for.
type allAsks [4][]lawfulbasis.ElementSet

const (
	lawIsNamed = 1 << iota
	purposeIsFurther
)

// decisionAsks is what a decision by a machine alone asks for: that there is none,
// or that an exception allows it (Art. 22(2)). What is of a special category, or
// lets one be inferred, takes explicit consent or a substantial public interest,
// and safeguards (Art. 22(4)). It concerns no child (recital 71).
func (d *Dataset) decisionAsks(u *compiledUse) []lawfulbasis.ElementSet {
	asks := or(outside, append(or(excepted, explicitAsks), adult))
	if d.special {
		return append(asks, or(outside, d.sensitiveAsks(u))...)
	}
	return append(asks, or(outside.Union(noInference), d.sensitiveAsks(u))...)
}

// statuteAsks is what a law that authorises the decision asks for besides
// (Art. 22(2)(b), (4)).
func (d *Dataset) statuteAsks(u *compiledUse) []lawfulbasis.ElementSet {
	asks := []lawfulbasis.ElementSet{statute, adult}
	if d.special {
		return append(asks, d.sensitiveAsks(u)...)
	}
	return append(asks, or(noInference, d.sensitiveAsks(u))...)
}

// sensitiveAsks is what a decision about special categories asks for besides. A
// set without elements is never met.
func (d *Dataset) sensitiveAsks(u *compiledUse) []lawfulbasis.ElementSet {
	switch c := u.activity.Condition; c {
	case lawfulbasis.ExplicitConsent, lawfulbasis.SubstantialPublicInterest:
		return append(c.Asks(), safeguarded)
	}
	return []lawfulbasis.ElementSet{{}}
}

// findings returns what was found of a use on the day: of this item, else what
// the days of the item say, else of the activity at large.
func (q *inquiry) findings(u *compiledUse, use *Use) lawfulbasis.Findings {
	var own lawfulbasis.Findings
	switch ofAgeToConsent(&use.Consent) {
	case Yes:
		own.Met = ofAge
	case No:
		own.Unmet = ofAge
	}
	if w := &q.item.Withheld; w.Kind.IsValid() && w.Kind <= ObviousInterest && w.Judged.AsOf(q.day) == Yes {
		own.Met = own.Met.Union(tellingExempt)
	}
	return use.Assessed.AsOf(q.day).Over(own).Over(u.activity.Assessed.AsOf(q.day))
}

// asFound adds what the days say to what was found: an interest need not have
// been told while the time for informing runs, and a consent that is not in force
// is no explicit one.
func (q *inquiry) asFound(u *compiledUse, use *Use, f lawfulbasis.Findings) lawfulbasis.Findings {
	if q.notYetDue(u, use) == Yes {
		f.Met, f.Unmet = f.Met.Union(tellingExempt), f.Unmet.Without(tellingExempt)
	}
	switch q.consented(u, use) {
	case No:
		f.Met, f.Unmet = f.Met.Without(explicit), f.Unmet.Union(explicit)
	case Unknown:
		f.Met = f.Met.Without(explicit)
	}
	return f
}

// tellOpen tells what elements are open. Where the consent itself is, its days
// are what would settle it.
func (q *inquiry) tellOpen(u *compiledUse, use *Use, found lawfulbasis.Findings, open lawfulbasis.ElementSet) {
	if q.see == nil {
		return
	}
	if open.Intersects(explicit) && q.consented(u, use) == Unknown {
		if found.Of(lawfulbasis.ExplicitStatement) == Yes {
			open = open.Without(explicit)
		}
		if use.Consent.Given.AsOf(q.day).IsOnOrBefore(q.day) == Unknown {
			q.see.add(lack{name: TheConsent})
		}
		if q.withdrawn(use) == Unknown {
			q.see.add(lack{name: TheWithdrawal})
		}
	}
	q.see.add(lack{elements: open})
}

var (
	ofAge          = lawfulbasis.ElementsOf(lawfulbasis.OfAge)
	tellingExempt  = lawfulbasis.ElementsOf(lawfulbasis.TellingExempt)
	explicit       = lawfulbasis.ElementsOf(lawfulbasis.ExplicitStatement)
	furtherConsent = lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(lawfulbasis.FurtherConsent)}
	lawNamed       = lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(lawfulbasis.LawNamed)}
)

// ageOfConsent is the age from which a child may consent to an online service in
// Norway (personopplysningsloven § 5).
const ageOfConsent = 13

// ofAgeToConsent says whether the person had reached that age when the consent
// was given. Who was born on 29 February reaches it on 1 March in other years.
func ofAgeToConsent(c *Consent) Fact {
	reached := func(born, given retention.Date) Fact {
		years := given.Year() - born.Year() - ageOfConsent
		if years > 0 || years == 0 && (given.Month() > born.Month() || given.Month() == born.Month() && given.Day() >= born.Day()) {
			return Yes
		}
		return No
	}
	if youngest, ok := c.Born.Bound().To(); ok {
		if first, ok := c.Given.Bound().From(); ok && reached(youngest, first) == Yes {
			return Yes
		}
	}
	if oldest, ok := c.Born.Bound().From(); ok {
		if last, ok := c.Given.Bound().To(); ok && reached(oldest, last) == No {
			return No
		}
	}
	return Unknown
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
	named := u.lawNamed && !f.Met.Has(lawfulbasis.LawNamed) && !f.Unmet.Has(lawfulbasis.LawNamed)
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

// furtherAsk is what a further purpose asks for.
func furtherAsk(u *compiledUse) []lawfulbasis.ElementSet {
	if u.activity.Purpose.IsArchivingOrResearch() {
		return researchAsk
	}
	return furtherAsks
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
		if at < 0 {
			continue
		}
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
