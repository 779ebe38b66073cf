package privacy

import (
	"iter"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// RequiresAccess answers whether the item must be shown to the person who asks
// for it (Art. 15). Forbidden means that it is withheld; the rest of what is
// held is shown all the same.
func (p *Policy) RequiresAccess(item *Item, request Request, on retention.Date) Decision {
	return p.inquire(asking{question: AskRequiresAccess}, item, &request, on, nil)
}

// RequiresRectification answers whether the item must be corrected or completed
// (Art. 16). Whether it is accurate is judged, by [Item.Accurate].
func (p *Policy) RequiresRectification(item *Item, request Request, on retention.Date) Decision {
	return p.inquire(asking{question: AskRequiresRectification}, item, &request, on, nil)
}

// RequiresRestriction answers whether the item must be restricted because the
// person asks for that (Art. 18(1)): while its accuracy is being verified or an
// objection decided, where it is processed unlawfully and the person wants it
// kept, or where the person needs it for a claim and the controller does not.
// It stays restricted until the host says that the hold it becomes was released.
func (p *Policy) RequiresRestriction(item *Item, request Request, on retention.Date) Decision {
	return p.inquire(asking{question: AskRequiresRestriction}, item, &request, on, nil)
}

// RequiresPortability answers whether the item must be handed over in a form for
// machines (Art. 20).
func (p *Policy) RequiresPortability(item *Item, request Request, on retention.Date) Decision {
	return p.inquire(asking{question: AskRequiresPortability}, item, &request, on, nil)
}

// RequiresEndOfUse answers whether a use of the item must end because the person
// objects to it or withdraws the consent it rests on (Art. 7(3), 21). One use
// that must end is enough; [Request.For] narrows it to an activity. Whether the
// item must be erased then is a question of its own.
func (p *Policy) RequiresEndOfUse(item *Item, request Request, on retention.Date) Decision {
	return p.inquire(asking{question: AskRequiresEndOfUse}, item, &request, on, nil)
}

// RequiresHumanDecision answers whether the person who asks for it is owed the
// decision, or the review, of a human (Art. 22).
func (p *Policy) RequiresHumanDecision(item *Item, request Request, on retention.Date) Decision {
	return p.inquire(asking{question: AskRequiresHumanDecision}, item, &request, on, nil)
}

// RequiresNotification answers whether the recipients of the item must be told
// that it was rectified, erased or restricted (Art. 19). It is never Forbidden.
func (p *Policy) RequiresNotification(item *Item, on retention.Date) Decision {
	return p.inquire(asking{question: AskRequiresNotification}, item, nil, on, nil)
}

// Rights yields for each right whether the person has it over the item: as the
// controller's uses of it are, and whatever an answer would be on its merits.
// Permitted means that the person has the right, Forbidden that the law does
// not give it for this item, with the reason.
func (p *Policy) Rights(item *Item, on retention.Date) iter.Seq2[lawfulbasis.Right, Decision] {
	return func(yield func(lawfulbasis.Right, Decision) bool) {
		for right := lawfulbasis.Right(1); right.IsValid(); right++ {
			if !yield(right, p.HasRight(item, right, on)) {
				return
			}
		}
	}
}

// HasRight answers whether the person has a right over the item; see
// [Policy.Rights].
func (p *Policy) HasRight(item *Item, right lawfulbasis.Right, on retention.Date) Decision {
	return p.inquire(asking{question: AskHasRight, right: right}, item, nil, on, nil)
}

// asking is a question and what it is about.
type asking struct {
	question Question
	activity ActivityID
	doing    Operation
	right    lawfulbasis.Right
	to       lawfulbasis.Recipient
	inquiry  Fact
	abroad   Fact
	transfer Outcome
}

// requestsFor are the kinds of request that each question answers.
var requestsFor = [numQuestions][]RequestKind{
	AskRequiresErasureOnRequest: {AskErasure, AskUnnamed},
	AskRequiresAccess:           {AskAccess, AskUnnamed},
	AskRequiresRectification:    {AskRectification, AskUnnamed},
	AskRequiresRestriction:      {AskRestriction, AskRectification, AskObjection, AskUnnamed},
	AskRequiresPortability:      {AskPortability, AskUnnamed},
	AskRequiresEndOfUse:         {AskObjection, AskWithdrawal, AskErasure, AskUnnamed},
	AskRequiresHumanDecision:    {AskHumanDecision, AskObjection, AskUnnamed},
}

// outcomes are what each question comes to when every test is met, and when one
// fails. Nobody forbids to inform.
var outcomesOf = [numQuestions]struct{ met, failed Outcome }{
	AskMayProcess:             {Permitted, Forbidden},
	AskMayDisclose:            {Permitted, Forbidden},
	AskMayDecideAutomatically: {Permitted, Forbidden},
	AskRequiresInformation:    {Required, Permitted},
	AskRequiresAccess:         {Required, Forbidden},
	AskRequiresRectification:  {Required, Forbidden},
	AskRequiresRestriction:    {Required, Forbidden},
	AskRequiresNotification:   {Required, Permitted},
	AskRequiresPortability:    {Required, Forbidden},
	AskRequiresEndOfUse:       {Required, Forbidden},
	AskRequiresHumanDecision:  {Required, Forbidden},
	AskHasRight:               {Permitted, Forbidden},
}

// accepts reports whether a question answers that kind of request.
func (q Question) accepts(kind RequestKind) bool {
	for _, k := range requestsFor[q] {
		if k == kind {
			return true
		}
	}
	return false
}

// gate makes the tests that come before the merits of a request (Art. 11, 12).
func (q *inquiry) gate(question Question) {
	r := q.request
	q.unraised(&r.Misdirected, NotReceived, TheReceipt)
	if question != AskRequiresEndOfUse && question != AskRequiresHumanDecision {
		// Art. 11(2) switches off Art. 15 to 20 alone.
		identified := r.Identified
		if !identified.Settled() {
			identified = Unknown
		}
		q.test(identified, NotIdentifiable, lack{name: TheIdentity})
	}
	if r.Doubted == Yes && question != AskRequiresHumanDecision && r.Kind != AskWithdrawal {
		// Art. 12(6) asks about requests under Art. 15 to 21.
		q.found.told.add(IdentityInDoubt)
		q.test(Unknown, NotIdentifiable, lack{name: TheIdentity})
	}
	if r.Kind != AskWithdrawal && !(question == AskRequiresEndOfUse && q.endsAnyway()) {
		q.unraised(&r.Excessive, ExcessiveRequest, TheExcess)
	}
}

// endsAnyway reports whether the request reaches a use that ends by itself when
// the person says so, and not by an action that Art. 12(5) lets be refused: one
// on consent, or direct marketing (Art. 7(3), 21(3)).
func (q *inquiry) endsAnyway() bool {
	for i := range q.item.Uses {
		u := &q.item.Of.uses[q.item.Of.find(q.item.Uses[i].For)]
		if q.matches(toEnd, u) && (u.consent && q.mayWithdraw() || u.marketing) {
			return true
		}
	}
	return false
}

// access tests that nothing exempts the item from being shown. What would harm
// others is taken out, and withholds nothing else.
func (q *inquiry) access() {
	q.withheld(NationalSecurity, ResearchImpaired)
	if raised(&q.item.OthersRights, q.day) != No {
		q.found.told.add(OthersRights)
	}
}

// withheld tests that no ground of a range withholds the item.
func (q *inquiry) withheld(first, last WithholdingKind) {
	w := &q.item.Withheld
	switch {
	case w.Kind.IsValid() && (w.Kind < first || w.Kind > last):
	case w.Kind.IsValid():
		q.unraised(&w.Judged, WithheldByLaw, TheWithholding)
	case raised(&w.Judged, q.day) != No, first <= StatutorySecrecy && q.item.Of.suspicions && w.Judged.AsOf(q.day) == Unknown:
		// Of a suspicion that was reported somebody has to say whether the person
		// may know (hvitvaskingsloven §§ 28, 32).
		q.test(Unknown, WithheldByLaw, lack{name: TheWithholding})
	}
}

// rectification tests that the item is wrong or incomplete.
func (q *inquiry) rectification() {
	q.withheld(ResearchImpaired, ResearchImpaired)
	accurate := q.item.Accurate.AsOf(q.day)
	if accurate == No {
		q.found.told.add(FoundInaccurate)
	}
	q.test(-accurate, FoundAccurate, lack{name: TheAccuracy})
}

// restriction tests that one of the grounds of Art. 18(1) is there. Whether
// something has been verified or decided is a matter of what has been done, so
// that a judgement that is still to be made is a ground, and nothing unknown.
func (q *inquiry) restriction() {
	q.withheld(ResearchImpaired, ResearchImpaired)
	r := q.request
	ground := No
	told := func(code ReasonCode, is Fact) {
		if ground = max(ground, is); is == Yes {
			q.found.told.add(code)
		}
	}
	if r.Contests.IsValid() && r.Contests != ContestsClaim && q.item.Accurate.AsOf(q.day) == Unknown {
		told(AccuracyContested, Yes)
	}
	if r.OpposesErasure == Yes {
		told(ErasureOpposed, raised(&q.item.Unlawful, q.day))
	}
	var needed circumstances
	if r.NeedsForClaim == Yes {
		needed.evaluate(q.item, AskRequiresErasure, nil, q.day, nil)
		told(KeptForPerson, -needed.fact(aspectLive, aspectAffirmed))
	}
	for i := range q.item.Uses {
		use := &q.item.Uses[i]
		u := &q.item.Of.uses[q.item.Of.find(use.For)]
		if u.pends() && use.Objection.Overriding.AsOf(q.day) == Unknown {
			told(ObjectionPending, q.objected(u, use))
		}
	}
	if ground != Unknown {
		q.test(ground, NothingToRestrict, lack{})
		return
	}
	if (r.OpposesErasure == Yes || r.NeedsForClaim == Yes) && raised(&q.item.Unlawful, q.day) == Unknown {
		q.see.add(lack{name: TheUnlawfulness})
	}
	if r.NeedsForClaim == Yes {
		if raised(&q.item.ErasureOrdered, q.day) == Unknown {
			q.see.add(lack{name: TheErasureOrder})
		}
		q.lacking(only(aspectLive, aspectAffirmed))
	}
	for i := range q.item.Uses {
		use := &q.item.Uses[i]
		u := &q.item.Of.uses[q.item.Of.find(use.For)]
		if u.id != q.about.activity && u.pends() && q.objected(u, use) == Unknown && use.Objection.Overriding.AsOf(q.day) == Unknown {
			q.see.at(i, -1)
			q.see.add(lack{name: TheObjection})
		}
	}
	q.see.at(-1, -1)
	q.found.is = min(q.found.is, Unknown)
}

// pends reports whether an objection to the use is one that has to be decided
// (Art. 18(1)(d)): one to direct marketing stops it and is not.
func (u *compiledUse) pends() bool { return u.objectable && !u.marketing && !u.processor }

// lacking passes on what would settle the aspects of the item that are open.
func (q *inquiry) lacking(open aspects) {
	if q.see == nil {
		return
	}
	var c circumstances
	c.evaluate(q.item, AskRequiresErasure, nil, q.day, &observer{lacks: func(a aspect, use, hold int, facts factSet) {
		if open.has(a) {
			// An objection that is made and not weighed is a ground itself.
			facts &^= otherFact(TheOverridingGrounds)
			if use >= 0 && q.item.Of.uses[q.item.Of.find(q.item.Uses[use].For)].pends() && q.item.Uses[use].Objection.Overriding.AsOf(q.day) == Unknown {
				facts &^= otherFact(TheObjection)
			}
			q.see.at(use, hold)
			q.see.add(lack{facts: facts})
		}
	}})
	q.see.at(-1, -1)
}

// fact is what the aspects together come to: one is enough.
func (c *circumstances) fact(any ...aspect) Fact {
	switch s := only(any...); {
	case c.certain&s != 0:
		return Yes
	case c.possible&s != 0:
		return Unknown
	}
	return No
}

// portability tests that a use rests on consent or a contract and is automated,
// that the person provided the item, and that handing it over harms nobody else.
func (q *inquiry) portability() {
	q.either(toHandOver, NotPortable)
	switch q.origin() {
	case subjects.Provided, subjects.Observed:
	case 0:
		q.test(Unknown, NotProvided, lack{name: TheOrigin})
	default:
		q.test(No, NotProvided, lack{})
	}
	if q.about.question == AskRequiresPortability {
		q.unraised(&q.item.OthersRights, OthersRights, TheOthersRights)
	}
}

// origin is how the item came about.
func (q *inquiry) origin() subjects.Origin {
	if o := q.item.Origin; o.IsValid() {
		return o
	}
	return q.item.Of.origin
}

// mayObject and mayWithdraw report what the request may mean.
func (q *inquiry) mayObject() bool { return q.request.Kind != AskWithdrawal }

func (q *inquiry) mayWithdraw() bool {
	return q.request.Kind == AskWithdrawal || q.request.Kind == AskUnnamed
}

// endOfUse tests that a use that the request can mean must end.
func (q *inquiry) endOfUse() {
	if q.mayObject() {
		q.either(toEnd, NotObjectable)
	} else {
		q.either(toEnd, NotOnConsent)
	}
}

// mustEnd tests that a use must end: always on a withdrawal, and against direct
// marketing; otherwise unless overriding grounds have been shown.
func (q *inquiry) mustEnd(u *compiledUse, use *Use) {
	switch overriding := use.Objection.Overriding.AsOf(q.day); {
	case u.consent && q.mayWithdraw():
		q.found.told.add(ConsentWithdrawn)
	case u.marketing:
		q.found.told.add(MarketingObjection)
	case raised(&q.request.Excessive, q.day) == Yes:
		q.test(No, ExcessiveRequest, lack{}) // beside one that ends anyway
	case overriding == No:
		q.found.told.add(ObjectionStands)
	case overriding == Yes:
		q.test(No, OverridingGrounds, lack{})
	default:
		q.found.told.add(ObjectionPending)
		q.test(Unknown, OverridingGrounds, lack{name: TheOverridingGrounds})
	}
}

// mustDecideAgain tests that a use makes a decision by a machine alone, and on
// request that no law with safeguards of its own has authorised it.
func (q *inquiry) mustDecideAgain(u *compiledUse, use *Use, anyway bool) {
	f := q.asFound(u, use, q.findings(u, use))
	decided := lawfulbasis.Test(f, outside)
	q.test(-decided.Holds, NoAutomatedDecision, lack{elements: decided.Open})
	if !anyway && decided.Holds != Yes {
		statute := lawfulbasis.Test(f, u.statuteAsks...)
		q.test(-statute.Holds, DecisionByStatute, lack{elements: statute.Open})
	}
}

// notification tests that there is somebody to tell, and that telling is
// possible. An authority in a particular inquiry is no recipient (Art. 4(9)).
func (q *inquiry) notification() {
	someone := Unknown
	if q.item.Disclosures.said {
		someone = No
		for i := range q.item.Disclosures.list {
			d := &q.item.Disclosures.list[i]
			if d.Inquiry != Yes && d.To != lawfulbasis.ToDataSubject {
				someone = max(someone, d.On.IsOnOrBefore(q.day))
			}
		}
	}
	q.test(someone, NobodyToTell, lack{name: TheDisclosures})
	q.unraised(&q.item.TellingUnreasonable, TellingImpossible, TheTelling)
}

// hasRight tests that the law gives the right over the item.
func (q *inquiry) hasRight(right lawfulbasis.Right) {
	switch right {
	case lawfulbasis.RightToPortability:
		q.portability()
	case lawfulbasis.RightToObject:
		q.either(hasObjection, NotObjectable)
	case lawfulbasis.RightToObjectToMarketing:
		q.either(hasMarketing, NotObjectable)
	case lawfulbasis.RightToWithdraw:
		q.either(hasConsent, NotOnConsent)
	case lawfulbasis.RightAgainstAutomatedDecisions:
		q.either(hasDecision, NoSuchUse)
	}
}
