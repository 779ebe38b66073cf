package privacytest

import (
	"iter"
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// The laws of every answer: its form, its day, and how answers go together.

// each calls see for every question of the groups that the scene is for, and for
// every right.
func (t *trial) each(see func(q privacy.Question, s *Scene)) {
	for q := privacy.Question(1); q.IsValid(); q++ {
		if t.scene.from != nil && t.scene.from.about&groupOf(q) == 0 {
			continue
		}
		if q != privacy.AskHasRight {
			see(q, t.scene)
			continue
		}
		for r := range lawfulbasis.AllRights() {
			s := *t.scene
			s.Right = r
			see(q, &s)
		}
	}
}

// groupOf is the group of a question.
func groupOf(q privacy.Question) aspect {
	switch q {
	case privacy.AskMayErase, privacy.AskRequiresErasure, privacy.AskRequiresErasureOnRequest, privacy.AskMayKeep:
		return ofErasing
	case privacy.AskMayProcess, privacy.AskMayDecideAutomatically:
		return ofProcessing
	case privacy.AskMayDisclose:
		return ofDisclosing
	}
	return ofRights
}

func answerLaws() []Law {
	list := []Law{
		{
			Name: "outcome-fits-question", Says: "A question of permission orders nothing, and each question has the outcomes that it can have.",
			Provisions: cites(law.Article(5).Paragraph(2), law.Article(6).Paragraph(1)), about: ofAll, check: outcomeFitsQuestion,
		},
		{
			Name: "reason-decides", Says: "Every answer has a reason that decided it, and every reason and obligation rests on a provision.",
			Provisions: cites(law.Article(5).Paragraph(2), law.Article(12).Paragraph(4)), about: ofAll, check: reasonDecides,
		},
		{
			Name: "cited-law-is-in-force", Says: "A provision that is cited is in force on the day asked about, or the reason does not count as verified.",
			Provisions: cites(law.Article(99).Paragraph(2), law.Article(5).Paragraph(2)), about: ofAll, check: citedLawIsInForce,
		},
		{
			Name: "answer-stands", Says: "Asked again, every question has the same answer, with the same reasons.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('a'), law.Article(5).Paragraph(2)), about: ofAll, check: func(t *trial) {
				t.each(func(q privacy.Question, s *Scene) {
					a, b := t.askOf(q, s), t.askOf(q, s)
					holds(t, a == b, q, "asking again", a, b)
				})
			},
		},
		{
			Name: "other-facts-change-nothing", Says: "A fact that a question does not ask for never changes its answer, nor what is missing.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('a'), law.Article(5).Paragraph(1).Point('c')), about: ofAll, check: otherFactsChangeNothing,
		},
		{
			Name: "nothing-known-permits-nothing", Says: "Of an item of which nothing is said, nothing is permitted and nothing ordered.",
			Provisions: cites(law.Article(5).Paragraph(2), law.Article(24).Paragraph(1)), about: ofErasing | ofProcessing | ofDisclosing, check: nothingKnownPermitsNothing,
		},
		{
			Name: "may-and-must-agree", Says: "What may not be erased need not be now, and what must be erased may be.",
			Provisions: cites(law.Article(17).Paragraph(1), law.Article(17).Paragraph(3)), about: ofErasing, check: mayAndMustAgree,
		},
		{
			Name: "keeping-mirrors-erasing", Says: "What must be kept may not be erased, and what may not be kept must be.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('e'), law.Article(17).Paragraph(3)), about: ofErasing, check: keepingMirrorsErasing,
		},
		{
			Name: "one-deadline", Says: "Of the controller's own motion, an item has one deadline, whichever way it is asked for.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('e'), law.Article(30).Paragraph(1).Point('f')), about: ofErasing, check: oneDeadline,
		},
		{
			Name: "days-in-order", Says: "The first free day is no later than the day from which erasing is due, that no later than the day by which the item is gone, and that no later than the same for its backups.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('e'), law.Article(17).Paragraph(1)), about: ofErasing, check: daysInOrder,
		},
		{
			Name: "state-matches-answer", Says: "What is held or too early may not be erased, and what is due or overdue is not simply permitted to stay.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('e'), law.Article(17).Paragraph(3)), about: ofErasing, check: stateMatchesAnswer,
		},
		{
			Name: "deadline-is-first-due-day", Says: "The day from which erasing is due is the first on which it is required, whatever day it is asked for on.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('e'), law.Article(13).Paragraph(2).Point('a')), about: ofErasing, check: deadlineIsFirstDueDay,
		},
		{
			Name: "answer-lasts-as-said", Says: "Until the last day that an answer names it is the same answer, and on the day after another.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('e'), law.Article(5).Paragraph(2)), about: ofErasing, check: answerLastsAsSaid,
		},
		{
			Name: "hold-moves-no-day-forward", Says: "One more hold brings neither the first free day nor the last day of an item forward.",
			Provisions: cites(law.Article(17).Paragraph(3), law.Article(18).Paragraph(1)), about: ofErasing, check: holdMovesNoDayForward,
		},
		{
			Name: "ended-duty-refuses-nothing", Says: "A duty to keep that has ended refuses no erasing.",
			Provisions: cites(law.Article(17).Paragraph(3).Point('b'), law.Article(5).Paragraph(1).Point('e')), about: ofErasing, check: endedDutyRefusesNothing,
		},
		{
			Name: "request-postpones-nothing", Says: "A demand for erasure never makes the item go later than without it.",
			Provisions: cites(law.Article(12).Paragraph(3), law.Article(17).Paragraph(1)), about: ofErasing, check: requestPostponesNothing,
		},
		{
			Name: "demand-is-refused-by-law-alone", Says: "A demand for erasure is refused for what the law lists, and never for an interest, a contract with a client or a period that still runs.",
			Provisions: cites(law.Article(17).Paragraph(3), law.Article(12).Paragraph(5), law.Article(11).Paragraph(2)), about: ofErasing, check: demandIsRefusedByLaw,
		},
		{
			Name: "demand-is-objection", Says: "A demand for erasure is answered as the same demand with an objection filed on its day.",
			Provisions: cites(law.Article(21).Paragraph(1), law.Article(17).Paragraph(1).Point('c')), about: ofErasing, check: demandIsObjection,
		},
		{
			Name: "request-binds-own-duty-not", Says: "What is wrong with a request changes nothing of the controller's own duty.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('e'), law.Article(12).Paragraph(5)), about: ofErasing, check: requestBindsNotOwnDuty,
		},
		{
			Name: "erasing-is-told", Says: "Whoever must erase tells the recipients and keeps proof of it.",
			Provisions: cites(law.Article(19), law.Article(5).Paragraph(2)), about: ofErasing, check: erasingIsTold,
		},
		{
			Name: "withdrawal-undoes-nothing", Says: "What was lawful yesterday stays so when the consent is withdrawn today.",
			Provisions: cites(law.Article(7).Paragraph(3)), about: ofErasing | ofProcessing, check: withdrawalUndoesNothing,
		},
		{
			Name: "consent-speaks-for-its-use", Says: "What is said of a consent is asked for only where the use rests on one.",
			Provisions: cites(law.Article(6).Paragraph(1).Point('a'), law.Article(7).Paragraph(1)), about: ofErasing | ofProcessing, check: consentSpeaksForItsUse,
		},
		{
			Name: "objection-needs-a-right", Says: "An objection counts only against a public task, legitimate interests, research and direct marketing.",
			Provisions: cites(law.Article(21).Paragraph(1), law.Article(21).Paragraph(2), law.Article(21).Paragraph(6)), about: ofErasing | ofProcessing, check: objectionNeedsARight,
		},
	}
	for i := range list {
		if list[i].needs = needAsk; slices.Contains([]string{"one-deadline", "days-in-order", "state-matches-answer", "deadline-is-first-due-day", "hold-moves-no-day-forward"}, list[i].Name) {
			list[i].needs = needDeadline
		}
	}
	return append(list,
		Law{
			Name: "language-changes-words-alone", Says: "In Bokmål, Nynorsk and English an answer has the same citations and the same numbers.",
			Provisions: cites(law.Article(12).Paragraph(1)), about: ofAll, needs: needExplain, check: languageChangesWordsAlone,
		},
		Law{
			Name: "written-is-said", Says: "An answer that is written down, read and asked again is the same answer.",
			Provisions: cites(law.Article(5).Paragraph(2), law.Article(24).Paragraph(1)), about: ofAll, needs: needReread, check: func(t *trial) {
				t.each(func(q privacy.Question, s *Scene) {
					d := t.askOf(q, s)
					holds(t, t.tested.Reread(d, s), q, "", d, "does not come out of its record")
				})
			},
		},
	)
}

var erasureQuestions = [...]privacy.Question{privacy.AskMayErase, privacy.AskRequiresErasure, privacy.AskRequiresErasureOnRequest, privacy.AskMayKeep}

// canBe are the outcomes that a question can have, beside undetermined, as bits.
func canBe(q privacy.Question) uint8 {
	const referred, forbidden, permitted, required = 1 << privacy.Referred, 1 << privacy.Forbidden, 1 << privacy.Permitted, 1 << privacy.Required
	switch q {
	case privacy.AskMayErase, privacy.AskHasRight:
		return referred | forbidden | permitted
	case privacy.AskMayProcess, privacy.AskMayDisclose, privacy.AskMayDecideAutomatically:
		return forbidden | permitted
	case privacy.AskRequiresInformation, privacy.AskRequiresNotification:
		return referred | permitted | required
	}
	return referred | forbidden | permitted | required
}

func outcomeFitsQuestion(t *trial) {
	t.each(func(q privacy.Question, s *Scene) {
		d := t.askOf(q, s)
		o := d.Outcome()
		holds(t, d.Question() == q && (o == privacy.Undetermined || canBe(q)>>o&1 != 0), q, "", d, "no outcome of this question")
	})
}

func reasonDecides(t *trial) {
	t.each(func(q privacy.Question, s *Scene) {
		d := t.askOf(q, s)
		decides, cited := false, true
		for r := range d.Reasons() {
			decides = decides || r.Decides
			cited = cited && rests(r.Provisions)
		}
		for o := range d.Obligations() {
			cited = cited && rests(o.Provisions)
		}
		holds(t, decides && cited, q, "", d, "no reason decides, or one rests on nothing")
	})
}

func rests(on func() iter.Seq[law.Provision]) bool {
	return slices.ContainsFunc(slices.Collect(on()), func(p law.Provision) bool { return !p.IsZero() })
}

// lawDays are days on which the law was another: none of it, the regulation not
// yet in Norway, and the day asked about.
func (s *Scene) lawDays() []retention.Date {
	return []retention.Date{s.On, retention.MustParseDate("2017-06-01"), retention.MustParseDate("2019-06-01")}
}

func citedLawIsInForce(t *trial) {
	for _, day := range t.scene.lawDays() {
		t.each(func(q privacy.Question, s *Scene) {
			c := *s
			c.On = day
			d := t.askOf(q, &c)
			for r := range d.Reasons() {
				for p := range r.Provisions() {
					if p.Act().IsLaw() && !law.InForce(p, day) {
						holds(t, !r.IsVerified(), q, "asked on "+day.String(), d, p.String()+" is not in force")
						continue
					}
					holds(t, true, q, "", d, d)
				}
			}
		})
	}
}

func nothingKnownPermitsNothing(t *trial) {
	s := t.scene.changed(func(c *Scene) {
		c.Item = privacy.Item{Of: c.Item.Of, Uses: c.Item.Uses}
		for i := range c.Item.Uses {
			c.Item.Uses[i] = privacy.Use{For: c.Item.Uses[i].For}
		}
		c.Request, c.Abroad, c.Transfer = privacy.Request{}, 0, 0
	})
	for _, q := range []privacy.Question{privacy.AskMayErase, privacy.AskRequiresErasure, privacy.AskRequiresErasureOnRequest, privacy.AskMayKeep, privacy.AskMayProcess, privacy.AskMayDisclose} {
		d := t.askOf(q, s)
		holds(t, d.Outcome() != privacy.Permitted && d.Outcome() != privacy.Required, q, "nothing said", d, "all the same")
	}
}

func mayAndMustAgree(t *trial) {
	may, must := t.ask(privacy.AskMayErase), t.ask(privacy.AskRequiresErasure)
	ok := (may.Outcome() != privacy.Forbidden || must.Outcome() == privacy.Forbidden) &&
		(must.Outcome() != privacy.Forbidden || may.Outcome() == privacy.Forbidden) &&
		(must.Outcome() != privacy.Required && must.Outcome() != privacy.Permitted || may.Outcome() == privacy.Permitted)
	holds(t, ok, privacy.AskMayErase, "", may, must)
}

func keepingMirrorsErasing(t *trial) {
	may, must, keep := t.ask(privacy.AskMayErase), t.ask(privacy.AskRequiresErasure), t.ask(privacy.AskMayKeep)
	ok := (keep.Outcome() != privacy.Required || may.Outcome() == privacy.Forbidden) &&
		(keep.Outcome() != privacy.Forbidden || must.Outcome() == privacy.Required) &&
		(must.Outcome() != privacy.Required || keep.Outcome() == privacy.Forbidden)
	holds(t, ok, privacy.AskMayKeep, "", keep, must)
}

func oneDeadline(t *trial) {
	if !t.scene.isOwn() {
		return // of what is held as processor too there is more to say than a day
	}
	a := t.tested.Deadline(t.scene)
	for _, q := range []privacy.Question{privacy.AskMayErase, privacy.AskRequiresErasure, privacy.AskMayKeep} {
		b := t.ask(q).Deadline()
		holds(t, a == b, q, "", a, b)
	}
}

func daysInOrder(t *trial) {
	d := t.tested.Deadline(t.scene)
	ok := !later(d.Earliest, d.EraseFrom) && !later(d.EraseFrom, d.GoneBy) && !later(d.GoneBy, d.BackupsGoneBy)
	if d.State == retention.May && d.LastDay.IsKnown() {
		ok = ok && d.EraseFrom == d.LastDay.AddDays(1) && d.LastDay.IsPassed(t.scene.On) == privacy.No
	}
	holds(t, ok, 0, "", d, "out of order")
}

func stateMatchesAnswer(t *trial) {
	may, must := t.ask(privacy.AskMayErase), t.ask(privacy.AskRequiresErasure)
	if may.Has(privacy.OutOfScope) {
		return
	}
	switch state := t.tested.Deadline(t.scene).State; state {
	case retention.Held, retention.TooEarly:
		holds(t, may.Outcome() != privacy.Permitted, privacy.AskMayErase, "", may, state)
	case retention.Must, retention.Overdue:
		holds(t, must.Outcome() != privacy.Permitted, privacy.AskRequiresErasure, "", must, state)
	}
}

// probes is how many days between two are asked about.
const probes = 16

func deadlineIsFirstDueDay(t *trial) {
	from, ok := t.tested.Deadline(t.scene).EraseFrom.Date()
	if !ok || !from.After(t.scene.On) || t.scene.hasHolds() || !t.scene.isPast() || t.scene.Item.Excluded.Kind != 0 || !t.scene.isOwn() || t.scene.hasRaised() {
		return
	}
	span := from.Sub(t.scene.On)
	for i := range probes {
		days := i * (span - 1) / (probes - 1)
		d := t.askOf(privacy.AskRequiresErasure, t.scene.after(days))
		holds(t, d.Outcome() != privacy.Required, privacy.AskRequiresErasure, "days gone by", from, d)
	}
	for _, days := range []int{span, span + 1, span + 800} {
		d := t.askOf(privacy.AskRequiresErasure, t.scene.after(days))
		holds(t, d.Outcome() == privacy.Required, privacy.AskRequiresErasure, "days gone by", from, d)
	}
}

// hasRaised reports whether something was raised against the item that leaves
// the answer open or ends its uses.
func (s *Scene) hasRaised() bool {
	return s.Item.Unlawful.IsRaised() || s.Item.ErasureOrdered.IsRaised()
}

func answerLastsAsSaid(t *trial) {
	for _, q := range []privacy.Question{privacy.AskMayErase, privacy.AskRequiresErasure, privacy.AskMayKeep} {
		d := t.ask(q)
		last, ok := d.Through(&t.scene.Item).Date()
		if !ok {
			continue
		}
		days := last.Sub(t.scene.On)
		for _, n := range []int{days / 2, days} {
			b := t.askOf(q, t.scene.after(n))
			holds(t, b.Outcome() == d.Outcome(), q, "days gone by", d, b)
		}
		b := t.askOf(q, t.scene.after(days+1))
		holds(t, b.Outcome() != d.Outcome(), q, "a day more than said", d, b)
	}
}

func holdMovesNoDayForward(t *trial) {
	for _, kind := range everyHold() {
		s := t.scene.withHolds(t.scene.inForce(kind))
		if s == nil {
			return
		}
		a, b := t.tested.Deadline(t.scene), t.tested.Deadline(s)
		holds(t, !later(a.Earliest, b.Earliest) && !later(a.LastDay, b.LastDay), 0, "a hold "+kind.String(), a, b)
	}
}

func endedDutyRefusesNothing(t *trial) {
	s := t.scene.changed(func(c *Scene) {
		for i := range c.Item.Uses {
			for _, d := range c.activity(i).Duties {
				c.Item.Uses[i].Dates = c.Item.Uses[i].Dates.With(d.Rule.From, retention.On(c.On.AddYears(-60)))
			}
		}
	})
	for i := range s.Item.Uses {
		if len(s.activity(i).Duties) > 0 {
			d := t.askOf(privacy.AskMayErase, s)
			holds(t, !decided(d, privacy.DutyToKeep), privacy.AskMayErase, "every duty long over", d, "a duty refuses")
			return
		}
	}
}

// decided reports whether a reason decided.
func decided(d privacy.Decision, c privacy.ReasonCode) bool {
	for r := range d.Reasons() {
		if r.Decides && r.Code == c {
			return true
		}
	}
	return false
}

func requestPostponesNothing(t *trial) {
	own, asked := t.ask(privacy.AskRequiresErasure), t.ask(privacy.AskRequiresErasureOnRequest)
	ok := !later(asked.Deadline().GoneBy, own.Deadline().GoneBy) && (own.Outcome() != privacy.Required || asked.Outcome() == privacy.Required ||
		!t.scene.isAsked(privacy.AskErasure, privacy.AskUnnamed))
	holds(t, ok, privacy.AskRequiresErasureOnRequest, "the demand", own, asked)
}

// isAsked reports whether the person asks for one of some things, and nothing
// stands before it.
func (s *Scene) isAsked(kinds ...privacy.RequestKind) bool {
	r := &s.Request
	return slices.Contains(kinds, r.Kind) && !r.Received.IsZero() && !s.On.Before(r.Received) && r.Identified == privacy.Yes &&
		r.Doubted != privacy.Yes && !r.Excessive.IsRaised() && !r.Misdirected.IsRaised() && r.For == ""
}

func demandIsRefusedByLaw(t *trial) {
	d := t.ask(privacy.AskRequiresErasureOnRequest)
	if d.Outcome() != privacy.Forbidden {
		return
	}
	closed := []privacy.ReasonCode{
		privacy.NotIdentifiable, privacy.IdentityInDoubt, privacy.ExcessiveRequest, privacy.OrderToKeep, privacy.KeptForPerson, privacy.DutyToKeep,
		privacy.ErasureOpposed, privacy.OwnClaim, privacy.BreachRecord, privacy.AccessUnanswered, privacy.ContestUndecided, privacy.ClaimOpen,
		privacy.FreeExpression, privacy.HealthInterest, privacy.ResearchOrArchive, privacy.OutOfScope, privacy.NotReceived,
	}
	for r := range d.Reasons() {
		holds(t, !r.Decides || slices.Contains(closed, r.Code), privacy.AskRequiresErasureOnRequest, "", d, "no law refuses for that")
	}
}

func demandIsObjection(t *trial) {
	if !t.scene.isAsked(privacy.AskErasure) || t.scene.isExcepted() {
		return
	}
	s := t.scene.changed(func(c *Scene) {
		for i := range c.Item.Uses {
			if o := &c.Item.Uses[i].Objection; o.Received.HasNotHappened() {
				o.Received = retention.On(c.Request.Received)
			}
		}
	})
	a, b := t.ask(privacy.AskRequiresErasureOnRequest), t.askOf(privacy.AskRequiresErasureOnRequest, s)
	holds(t, a.Outcome() == b.Outcome(), privacy.AskRequiresErasureOnRequest, "an objection", a, b)
}

// isExcepted reports whether a use of the item is for something that Art. 17(3)
// excepts, which a demand for erasure leaves alone and an objection may end.
func (s *Scene) isExcepted() bool {
	for i := range s.Item.Uses {
		switch s.activity(i).Purpose {
		case lawfulbasis.Marketing, lawfulbasis.BusinessAnalysis, lawfulbasis.PremisesSecurity, lawfulbasis.CreditReporting, lawfulbasis.Security,
			lawfulbasis.Consented, lawfulbasis.ContractManagement:
		default:
			return true
		}
	}
	return false
}

func requestBindsNotOwnDuty(t *trial) {
	s := t.scene.changed(func(c *Scene) {
		c.Request.Identified, c.Request.Doubted, c.Request.Excessive = privacy.No, privacy.Yes, found(privacy.Yes)
	})
	a, b := t.ask(privacy.AskRequiresErasure), t.askOf(privacy.AskRequiresErasure, s)
	holds(t, a == b, privacy.AskRequiresErasure, "a request that is refused", a, b)
}

func erasingIsTold(t *trial) {
	for _, q := range []privacy.Question{privacy.AskRequiresErasure, privacy.AskRequiresErasureOnRequest} {
		d := t.ask(q)
		if d.Outcome() != privacy.Required {
			continue
		}
		told, proved := false, false
		for o := range d.Obligations() {
			told = told || o.Code == privacy.TellRecipients
			proved = proved || o.Code == privacy.RecordErasure
		}
		holds(t, told && proved, q, "", d, "nobody is told, or nothing proves it")
	}
}

func withdrawalUndoesNothing(t *trial) {
	uses := t.scene.consented()
	if len(uses) == 0 {
		return
	}
	yesterday := t.scene.after(-1)
	s := yesterday.changed(func(c *Scene) {
		for _, i := range uses {
			if c.Item.Uses[i].Consent.Withdrawn.HasNotHappened() {
				c.Item.Uses[i].Consent.Withdrawn = retention.On(t.scene.On)
			}
		}
	})
	for _, q := range []privacy.Question{privacy.AskMayProcess, privacy.AskMayErase, privacy.AskRequiresErasure} {
		a, b := t.askOf(q, yesterday), t.askOf(q, s)
		holds(t, a.Outcome() == b.Outcome(), q, "a withdrawal on the next day", a, b)
	}
}

func consentSpeaksForItsUse(t *trial) {
	s := t.scene.changed(func(c *Scene) {
		for i := range c.Item.Uses {
			// An automated decision can rest on a consent to it, on any basis.
			if f := c.Item.Uses[i].Assessed.Of(lawfulbasis.NoDecision); f != privacy.Yes {
				continue
			}
			if a := c.activity(i); a.Basis != lawfulbasis.Consent && a.Condition != lawfulbasis.ExplicitConsent {
				c.Item.Uses[i].Consent = privacy.Consent{Withdrawn: retention.On(c.On.AddDays(-400))}
			}
		}
	})
	for _, q := range []privacy.Question{privacy.AskMayErase, privacy.AskRequiresErasure, privacy.AskMayKeep, privacy.AskMayProcess} {
		a, b := t.ask(q), t.askOf(q, s)
		holds(t, a.Outcome() == b.Outcome(), q, "a consent withdrawn that nothing rests on", a, b)
	}
}

func objectionNeedsARight(t *trial) {
	s := t.scene.changed(func(c *Scene) {
		for i := range c.Item.Uses {
			switch a := c.activity(i); {
			case a.Basis == lawfulbasis.PublicTask, a.Basis == lawfulbasis.LegitimateInterests, a.Purpose == lawfulbasis.Marketing,
				a.Purpose == lawfulbasis.Research, a.Purpose == lawfulbasis.Statistics, a.Purpose == lawfulbasis.Archiving:
			default:
				c.Item.Uses[i].Objection = privacy.Objection{Received: retention.On(c.On.AddDays(-400)), Overriding: found(privacy.No)}
			}
		}
	})
	for _, q := range []privacy.Question{privacy.AskMayErase, privacy.AskRequiresErasure, privacy.AskMayKeep, privacy.AskMayProcess} {
		a, b := t.ask(q), t.askOf(q, s)
		holds(t, a.Outcome() == b.Outcome(), q, "an objection that nobody can make", a, b)
	}
}

// numbersOf are the numbers of a text, in order of size; which comes first in a
// sentence is a matter of the language.
func numbersOf(text string) []string {
	list := []string{}
	from := -1
	for i, c := range text + " " {
		switch digit := '0' <= c && c <= '9'; {
		case digit && from < 0:
			from = i
		case !digit && from >= 0:
			list = append(list, text[from:i])
			from = -1
		}
	}
	slices.Sort(list)
	return list
}

func languageChangesWordsAlone(t *trial) {
	t.each(func(q privacy.Question, s *Scene) {
		d := t.askOf(q, s)
		first := t.tested.Explain(law.English, d, s)
		for _, in := range []law.Language{law.Bokmal, law.Nynorsk} {
			text := t.tested.Explain(in, d, s)
			holds(t, text != "" && text != first && slices.Equal(numbersOf(text), numbersOf(first)), q, "another language", first, text)
		}
	})
}

// otherFacts are facts of an item, with the groups of questions that ask for
// them.
var otherFacts = []struct {
	name  string
	asked func(privacy.Question) bool
	set   func(*Scene)
}{
	{"nothing said of accuracy", isOneOf(privacy.AskRequiresAccess, privacy.AskRequiresRectification, privacy.AskRequiresRestriction, privacy.AskMayProcess, privacy.AskMayDisclose), func(s *Scene) { s.Item.Accurate = privacy.Judgement{} }},
	{"the other operation", isOneOf(privacy.AskMayProcess, privacy.AskMayDisclose), func(s *Scene) { s.Doing = privacy.Storing }},
	{"no recipient", isOneOf(privacy.AskMayDisclose), func(s *Scene) { s.To, s.Abroad, s.Transfer, s.Inquiry = 0, 0, 0, 0 }},
	{"another contest", isOneOf(privacy.AskRequiresRectification, privacy.AskRequiresRestriction, privacy.AskMayProcess, privacy.AskMayDisclose), func(s *Scene) { s.Request.Contests = privacy.ContestsEvaluation }},
	{"nothing said of disclosures", isOneOf(privacy.AskRequiresNotification), func(s *Scene) { s.Item.Disclosures = privacy.Disclosures{} }},
	{"telling unreasonable", isOneOf(privacy.AskRequiresNotification), func(s *Scene) { s.Item.TellingUnreasonable = found(privacy.Yes) }},
	{"never contacted", isOneOf(privacy.AskRequiresInformation), func(s *Scene) {
		for i := range s.Item.Uses {
			s.Item.Uses[i].Contacted = retention.When{}
		}
	}},
	{"harm to others", isOneOf(privacy.AskRequiresAccess, privacy.AskRequiresPortability, privacy.AskHasRight), func(s *Scene) { s.Item.OthersRights = found(privacy.Yes) }},
	{"collected from a child", isOneOf(privacy.AskRequiresErasureOnRequest), func(s *Scene) { s.Item.ChildService = found(privacy.Yes) }},
	{"nothing said of the origin", isOneOf(privacy.AskRequiresPortability, privacy.AskHasRight, privacy.AskRequiresInformation, privacy.AskMayProcess), func(s *Scene) { s.Item.Origin = 0 }},
	{"nothing found", not(isErasure), func(s *Scene) {
		for i := range s.Item.Uses {
			s.Item.Uses[i].Assessed = lawfulbasis.Assessment{}
		}
	}},
}

func isOneOf(list ...privacy.Question) func(privacy.Question) bool {
	return func(q privacy.Question) bool { return slices.Contains(list, q) }
}

func isErasure(q privacy.Question) bool { return slices.Contains(erasureQuestions[:], q) }

func not(f func(privacy.Question) bool) func(privacy.Question) bool {
	return func(q privacy.Question) bool { return !f(q) }
}

func otherFactsChangeNothing(t *trial) {
	for _, f := range otherFacts {
		s := t.scene.changed(f.set)
		t.each(func(q privacy.Question, asked *Scene) {
			if f.asked(q) {
				return
			}
			s.Right = asked.Right
			a, b := t.askOf(q, asked), t.askOf(q, s)
			holds(t, a.Outcome() == b.Outcome() && slices.Equal(missingOf(a, asked), missingOf(b, s)), q, f.name, a, b)
		})
	}
}

// missingOf are the facts that an answer misses, sorted.
func missingOf(d privacy.Decision, s *Scene) []privacy.Missing {
	list := slices.Collect(d.Missing(&s.Item))
	slices.SortFunc(list, compareMissing)
	return list
}
