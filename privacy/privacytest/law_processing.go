package privacytest

import (
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// The laws of processing and disclosing.

func processingLaws() []Law {
	list := []Law{
		{
			Name: "withdrawal-permits-nothing", Says: "A withdrawal makes no processing lawful, and from its day nothing rests on the consent.",
			Provisions: cites(law.Article(7).Paragraph(3), law.Article(6).Paragraph(1).Point('a')), check: withdrawalPermitsNothing,
		},
		{
			Name: "unmet-element-permits-nothing", Says: "To find that something which speaks for the processing is not so makes nothing lawful, and to find that it is so makes nothing unlawful.",
			Provisions: cites(law.Article(5).Paragraph(2), law.Article(6).Paragraph(1)), check: unmetElementPermitsNothing,
		},
		{
			Name: "basis-is-needed", Says: "Without what its basis asks for nothing may be processed, whatever condition is met.",
			Provisions: cites(law.Article(6).Paragraph(1), law.Judgment("C-667/21")), check: basisIsNeeded,
		},
		{
			Name: "condition-is-needed", Says: "Without what its condition asks for no special category may be processed, whatever basis holds.",
			Provisions: cites(law.Article(9).Paragraph(1), law.Article(9).Paragraph(2)), check: conditionIsNeeded,
		},
		{
			Name: "criminal-data-needs-law", Says: "Criminal data is not processed without official control, a law, or a condition that carries it.",
			Provisions: cites(law.Article(10), law.Section(law.Personopplysningsloven, "11")), check: criminalDataNeedsLaw,
		},
		{
			Name: "law-is-needed", Says: "A legal obligation and a public task rest on a law, and on nothing without.",
			Provisions: cites(law.Article(6).Paragraph(3)), check: func(t *trial) {
				if i := t.scene.asked(); i >= 0 && t.scene.activity(i).Basis.NeedsLaw() {
					d := t.askOf(privacy.AskMayProcess, t.scene.unmet(i, lawfulbasis.LawNamed))
					holds(t, d.Outcome() != privacy.Permitted, privacy.AskMayProcess, "no law", d, "permitted all the same")
				}
			},
		},
		{
			Name: "instruction-is-needed", Says: "A processor processes nothing without an instruction.",
			Provisions: cites(law.Article(28).Paragraph(3).Point('a'), law.Article(29)), check: func(t *trial) {
				if i := t.scene.asked(); i >= 0 && t.scene.activity(i).Role == lawfulbasis.Processor {
					d := t.askOf(privacy.AskMayProcess, t.scene.unmet(i, lawfulbasis.Instructed))
					holds(t, d.Outcome() != privacy.Permitted, privacy.AskMayProcess, "no instruction", d, "permitted all the same")
				}
			},
		},
		{
			Name: "processor-is-bound", Says: "No processor takes part without guarantees and a contract.",
			Provisions: cites(law.Article(28).Paragraph(1), law.Article(28).Paragraph(3)), check: processorIsBound,
		},
		{
			Name: "hold-permits-nothing", Says: "A hold makes no processing lawful.",
			Provisions: cites(law.Article(18).Paragraph(2), law.Article(5).Paragraph(1).Point('b')), check: holdPermitsNothing,
		},
		{
			Name: "restricted-is-restricted", Says: "What is restricted is stored, and used for what Art. 18(2) lists and for nothing else.",
			Provisions: cites(law.Article(18).Paragraph(2)), check: restrictedIsRestricted,
		},
		{
			Name: "marketing-objection-is-absolute", Says: "An objection to direct marketing ends it from its day, whatever its basis and whatever grounds are claimed.",
			Provisions: cites(law.Article(21).Paragraph(2), law.Article(21).Paragraph(3)), check: marketingObjectionIsAbsolute,
		},
		{
			Name: "objection-stops", Says: "While nobody has shown overriding grounds, what was objected to stops, save for what Art. 18(2) lists.",
			Provisions: cites(law.Article(21).Paragraph(1), law.Article(18).Paragraph(1).Point('d')), check: objectionStops,
		},
		{
			Name: "ended-use-is-over", Says: "What has passed the last day of a use is not used for it, whatever it is kept for.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('b'), law.Article(5).Paragraph(1).Point('e')), check: endedUseIsOver,
		},
		{
			Name: "one-purpose-at-a-time", Says: "A withdrawal, an objection or an end of one purpose changes nothing of another.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('b'), law.Article(7).Paragraph(3), law.Article(21).Paragraph(3)), check: onePurposeAtATime,
		},
		{
			Name: "machine-needs-exception", Says: "No machine decides alone about a person without one of the exceptions, whatever the basis.",
			Provisions: cites(law.Article(22).Paragraph(1), law.Article(22).Paragraph(2)), check: machineNeedsException,
		},
		{
			Name: "pending-request-permits-nothing", Says: "What a person asks for makes no processing lawful that was not.",
			Provisions: cites(law.Article(7).Paragraph(3), law.Article(18).Paragraph(1), law.Article(21).Paragraph(1)), check: func(t *trial) {
				if t.scene.Request.Kind == 0 {
					return
				}
				b := t.askOf(privacy.AskMayProcess, t.scene.changed(func(c *Scene) { c.Request = privacy.Request{} }))
				a := t.ask(privacy.AskMayProcess)
				holds(t, ranks(a.Outcome()) <= ranks(b.Outcome()), privacy.AskMayProcess, "no request", a, b)
			},
		},
		{
			Name: "unlawful-is-not-used", Says: "What was found unlawful, or was ordered to be erased, is not processed.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('a'), law.Article(58).Paragraph(2)), check: unlawfulIsNotUsed,
		},
		{
			Name: "kept-is-not-used", Says: "A voucher that a statute keeps after the claim is over serves the books and not the claim.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('b'), law.Article(6).Paragraph(1).Point('c')), check: keptIsNotUsed,
		},
		{
			Name: "disclosing-is-processing", Says: "What may be disclosed may be processed.",
			Provisions: cites(law.Article(4), law.Article(6).Paragraph(1)), about: ofDisclosing, check: func(t *trial) {
				a, b := t.ask(privacy.AskMayDisclose), t.ask(privacy.AskMayProcess)
				holds(t, a.Outcome() != privacy.Permitted || b.Outcome() == privacy.Permitted, privacy.AskMayDisclose, "", a, b)
			},
		},
		{
			Name: "abroad-permits-nothing", Says: "That a recipient is outside the EEA makes no disclosure lawful, and without a transfer that is permitted there is none.",
			Provisions: cites(law.Article(44)), about: ofDisclosing, check: abroadPermitsNothing,
		},
		{
			Name: "recipient-needs-grounds", Says: "To find that what a recipient asks for is not so makes no disclosure lawful.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('f'), law.Article(6).Paragraph(1)), about: ofDisclosing, check: func(t *trial) {
				a := t.ask(privacy.AskMayDisclose)
				for _, e := range []lawfulbasis.Element{lawfulbasis.DisclosureNecessary, lawfulbasis.SecrecyAllows, lawfulbasis.DemandedByLaw, lawfulbasis.NoMoreThanDemanded,
					lawfulbasis.StaffInstructed, lawfulbasis.ProcessorContract, lawfulbasis.AuthorityShown, lawfulbasis.DataNecessary} {
					b := t.askOf(privacy.AskMayDisclose, t.scene.unmet(0, e))
					holds(t, ranks(b.Outcome()) <= ranks(a.Outcome()), privacy.AskMayDisclose, "not "+e.String(), a, b)
				}
			},
		},
	}
	for i := range list {
		if list[i].about == 0 {
			list[i].about = ofProcessing
		}
		// Over what is out of scope the rules of processing say nothing.
		check := list[i].check
		list[i].needs, list[i].check = needAsk, func(t *trial) {
			if !t.scene.isOut() {
				check(t)
			}
		}
	}
	return list
}

// isOut reports whether the rules were found not to reach the item.
func (s *Scene) isOut() bool { return s.Item.Excluded.Judged.Result == privacy.Yes }

func withdrawalPermitsNothing(t *trial) {
	for _, i := range t.scene.consented() {
		s := t.scene.changed(func(c *Scene) { c.Item.Uses[i].Consent.Withdrawn, c.For = retention.On(c.On), c.Item.Uses[i].For })
		b := t.askOf(privacy.AskMayProcess, s)
		holds(t, b.Outcome() == privacy.Forbidden, privacy.AskMayProcess, "a withdrawal", t.ask(privacy.AskMayProcess), b)
	}
}

func unmetElementPermitsNothing(t *trial) {
	a := t.ask(privacy.AskMayProcess)
	i := t.scene.asked()
	if i < 0 {
		return
	}
	for _, e := range elementsAsked(t.scene) {
		b := t.askOf(privacy.AskMayProcess, t.scene.unmet(i, e))
		holds(t, ranks(b.Outcome()) <= ranks(a.Outcome()), privacy.AskMayProcess, "not "+e.String(), a, b)
		b = t.askOf(privacy.AskMayProcess, t.scene.changed(findingState(i, e, privacy.Yes)))
		holds(t, ranks(b.Outcome()) >= ranks(a.Outcome()), privacy.AskMayProcess, e.String(), a, b)
	}
}

// lacking asks about the use with everything that one of the sets needs not met.
func lacking(t *trial, asks []lawfulbasis.ElementSet, what string) {
	for _, set := range asks {
		s := t.scene.unmet(t.scene.asked(), slices.Collect(set.All())...)
		d := t.askOf(privacy.AskMayProcess, s)
		holds(t, d.Outcome() != privacy.Permitted, privacy.AskMayProcess, "not "+set.String(), d, "permitted without "+what)
	}
}

func basisIsNeeded(t *trial) {
	if i := t.scene.asked(); i >= 0 {
		lacking(t, t.scene.activity(i).Basis.Asks(), "its basis")
	}
}

func conditionIsNeeded(t *trial) {
	if i := t.scene.asked(); i >= 0 && t.scene.kinds().Intersects(subjects.SpecialKinds()) {
		lacking(t, t.scene.activity(i).Condition.Asks(), "its condition")
	}
}

func criminalDataNeedsLaw(t *trial) {
	i := t.scene.asked()
	if i < 0 || !t.scene.kinds().Has(subjects.CriminalOffence) || t.scene.activity(i).Condition.CoversCriminal() || t.scene.activity(i).Role != lawfulbasis.Controller {
		return
	}
	lacking(t, []lawfulbasis.ElementSet{lawfulbasis.ElementsOf(lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal)}, "control or a law")
}

func processorIsBound(t *trial) {
	i := t.scene.asked()
	if i < 0 || t.scene.activity(i).Role == lawfulbasis.Processor {
		return
	}
	for _, e := range []lawfulbasis.Element{lawfulbasis.ProcessorGuarantees, lawfulbasis.ProcessorContract} {
		d := t.askOf(privacy.AskMayProcess, t.scene.unmet(i, lawfulbasis.NoProcessor, e))
		holds(t, d.Outcome() != privacy.Permitted, privacy.AskMayProcess, "not "+e.String(), d, "permitted all the same")
	}
}

func holdPermitsNothing(t *trial) {
	for _, kind := range everyHold() {
		s := t.scene.withHolds(t.scene.inForce(kind))
		if s == nil {
			return
		}
		a, b := t.ask(privacy.AskMayProcess), t.askOf(privacy.AskMayProcess, s)
		holds(t, ranks(b.Outcome()) <= ranks(a.Outcome()), privacy.AskMayProcess, "a hold "+kind.String(), a, b)
	}
}

func restrictedIsRestricted(t *trial) {
	for _, kind := range []retention.HoldKind{retention.PersonsClaim, retention.Contest} {
		s := t.scene.withHolds(t.scene.inForce(kind))
		if s == nil {
			return
		}
		d := t.askOf(privacy.AskMayProcess, s)
		holds(t, d.Outcome() != privacy.Permitted || s.Doing.StaysAllowed(), privacy.AskMayProcess, "a hold "+kind.String(), d, "permitted all the same")
	}
}

func marketingObjectionIsAbsolute(t *trial) {
	for i := range t.scene.Item.Uses {
		if a := t.scene.activity(i); a.Purpose != lawfulbasis.Marketing || a.Role != lawfulbasis.Controller {
			continue
		}
		s := t.scene.changed(func(c *Scene) {
			c.For = c.Item.Uses[i].For
			c.Item.Uses[i].Objection = privacy.Objection{Received: retention.On(c.On), Overriding: found(privacy.Yes)}
		})
		d := t.askOf(privacy.AskMayProcess, s)
		holds(t, d.Outcome() == privacy.Forbidden, privacy.AskMayProcess, "an objection to marketing", d, "want forbidden")
	}
}

func objectionStops(t *trial) {
	for i := range t.scene.Item.Uses {
		a := t.scene.activity(i)
		if a.Basis != lawfulbasis.PublicTask && a.Basis != lawfulbasis.LegitimateInterests || t.scene.Doing.StaysAllowed() {
			continue
		}
		s := t.scene.changed(func(c *Scene) {
			c.For = c.Item.Uses[i].For
			c.Item.Uses[i].Objection = privacy.Objection{Received: retention.On(c.On)}
		})
		d := t.askOf(privacy.AskMayProcess, s)
		holds(t, d.Outcome() != privacy.Permitted, privacy.AskMayProcess, "an objection that nobody has weighed", d, "permitted all the same")
	}
}

func endedUseIsOver(t *trial) {
	i := t.scene.asked()
	if i < 0 || len(t.scene.activity(i).Limits) == 0 {
		return
	}
	s := t.scene.changed(func(c *Scene) {
		u := &c.Item.Uses[i]
		for _, l := range c.activity(i).Limits {
			u.Dates = u.Dates.With(l.Rule.From, retention.On(c.On.AddYears(-60)))
			if l.Rule.From == retention.ConsentGiven {
				u.Consent.Given = retention.On(c.On.AddYears(-60))
			}
		}
	})
	d := t.askOf(privacy.AskMayProcess, s)
	holds(t, d.Outcome() != privacy.Permitted || s.Doing.StaysAllowed(), privacy.AskMayProcess, "every limit long past", d, "permitted all the same")
}

func onePurposeAtATime(t *trial) {
	if len(t.scene.Item.Uses) < 2 || t.scene.asked() < 0 {
		return
	}
	s := t.scene.changed(func(c *Scene) {
		for i := range c.Item.Uses {
			if c.Item.Uses[i].For == c.For {
				continue
			}
			u := &c.Item.Uses[i]
			u.Consent.Withdrawn = retention.On(c.On)
			u.Objection = privacy.Objection{Received: retention.On(c.On), Overriding: found(privacy.No)}
			u.Necessary = privacy.Judgement{Result: privacy.No, By: "legal", On: c.On}
		}
	})
	a, b := t.ask(privacy.AskMayProcess), t.askOf(privacy.AskMayProcess, s)
	holds(t, a.Outcome() == b.Outcome(), privacy.AskMayProcess, "the other purposes ended", a, b)
}

func machineNeedsException(t *trial) {
	i := t.scene.asked()
	if i < 0 || t.scene.activity(i).Role != lawfulbasis.Controller {
		return
	}
	s := t.scene.unmet(i, lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect, lawfulbasis.DecisionForContract,
		lawfulbasis.DecisionByLaw, lawfulbasis.ExplicitStatement)
	for _, q := range []privacy.Question{privacy.AskMayDecideAutomatically, privacy.AskMayProcess} {
		d := t.askOf(q, s)
		holds(t, d.Outcome() != privacy.Permitted, q, "a decision without an exception", d, "permitted all the same")
	}
}

func unlawfulIsNotUsed(t *trial) {
	for _, change := range []func(*Scene){
		func(c *Scene) { c.Item.Unlawful = found(privacy.Yes) },
		func(c *Scene) { c.Item.ErasureOrdered = found(privacy.Yes) },
	} {
		d := t.askOf(privacy.AskMayProcess, t.scene.changed(change))
		holds(t, d.Outcome() != privacy.Permitted || t.scene.Doing.StaysAllowed(), privacy.AskMayProcess, "a finding against it", d, "permitted all the same")
	}
}

func keptIsNotUsed(t *trial) {
	for i := range t.scene.Item.Uses {
		if len(t.scene.activity(i).Duties) == 0 {
			continue
		}
		for k := range t.scene.Item.Uses {
			if len(t.scene.activity(k).Limits) == 0 {
				continue
			}
			s := t.scene.changed(func(c *Scene) {
				c.For = c.Item.Uses[k].For
				for _, l := range c.activity(k).Limits {
					c.Item.Uses[k].Dates = c.Item.Uses[k].Dates.With(l.Rule.From, retention.On(c.On.AddYears(-60)))
				}
				for _, d := range c.activity(i).Duties {
					c.Item.Uses[i].Dates = c.Item.Uses[i].Dates.With(d.Rule.From, retention.On(c.On))
				}
			})
			d, may := t.askOf(privacy.AskMayProcess, s), t.askOf(privacy.AskMayErase, s)
			holds(t, d.Outcome() != privacy.Permitted && may.Outcome() != privacy.Permitted || s.Doing.StaysAllowed(), privacy.AskMayProcess,
				"the claim over and the duty running", d, may)
		}
	}
}

func abroadPermitsNothing(t *trial) {
	at := func(abroad privacy.Fact, transfer privacy.Outcome) privacy.Decision {
		return t.askOf(privacy.AskMayDisclose, t.scene.changed(func(c *Scene) { c.Abroad, c.Transfer = abroad, transfer }))
	}
	home := at(privacy.No, 0)
	for _, transfer := range []privacy.Outcome{privacy.Permitted, privacy.Forbidden, privacy.Undetermined} {
		away := at(privacy.Yes, transfer)
		holds(t, ranks(away.Outcome()) <= ranks(home.Outcome()) && (transfer == privacy.Permitted || away.Outcome() != privacy.Permitted), privacy.AskMayDisclose,
			"abroad, transfer "+transfer.String(), home, away)
	}
}
