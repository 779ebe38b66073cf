package privacytest

import (
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// The laws of what a system does of its own motion.

// systemLaws are the laws that any system can be held to.
func systemLaws() []Law {
	list := []Law{
		{
			Name: "hold-never-hastens", Says: "One more hold makes nothing go that would have stayed, and brings no last day forward.",
			Provisions: cites(law.Article(17).Paragraph(3), law.Article(18).Paragraph(1)), check: holdNeverHastens,
		},
		{
			Name: "order-keeps", Says: "What an authority or a court orders kept stays, whatever else is so.",
			Provisions: cites(law.Article(17).Paragraph(3).Point('b'), law.Article(58).Paragraph(2)),
			check:      func(t *trial) { heldIsKept(t, retention.Order) },
		},
		{
			Name: "persons-claim-keeps", Says: "What the person needs for a claim stays, whatever else is so.",
			Provisions: cites(law.Article(18).Paragraph(1).Point('c')),
			check:      func(t *trial) { heldIsKept(t, retention.PersonsClaim) },
		},
		{
			Name: "duty-keeps", Says: "What a statute orders kept stays as long as it does.",
			Provisions: cites(law.Article(17).Paragraph(3).Point('b'), law.Article(6).Paragraph(1).Point('c')), check: dutyKeeps,
		},
		{
			Name: "own-claim-passes-no-maximum", Says: "What must go since a statutory maximum has passed is kept by no claim of the controller's own, no contest and no open request.",
			Provisions: cites(law.Article(17).Paragraph(1).Point('e'), law.Article(17).Paragraph(3).Point('e')), check: noHoldPassesMaximum,
		},
		{
			Name: "lapsed-hold-is-none", Says: "A hold that has not begun, or was released on the day it began, is no hold.",
			Provisions: cites(law.Article(17).Paragraph(3), law.Article(5).Paragraph(1).Point('e')), check: lapsedHoldIsNone,
		},
		{
			Name: "holds-not-said-never-erase", Says: "While nobody has said what holds an item, it does not go.",
			Provisions: cites(law.Article(17).Paragraph(3), law.Article(5).Paragraph(2)), check: func(t *trial) {
				s := t.scene.changed(func(c *Scene) { c.Item.Holds = privacy.Holds{} })
				r := t.does(s)
				holds(t, r.Verdict != Erased, 0, "nothing said of holds", r, "erased all the same")
			},
		},
		{
			Name: "nothing-known-never-erases", Says: "An item of which nothing is said does not go.",
			Provisions: cites(law.Article(5).Paragraph(2), law.Article(5).Paragraph(1).Point('f')), check: nothingKnownNeverErases,
		},
		{
			Name: "later-end-never-sooner", Says: "What ends later, such as a case that is closed later, never has to go sooner.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('e'), law.Article(13).Paragraph(2).Point('a')), check: laterEndNeverSooner,
		},
		{
			Name: "due-stays-due", Says: "What has to go one day is not to stay the next, if nothing else happens.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('e'), law.Article(17).Paragraph(1)), check: dueStaysDue,
		},
		{
			Name: "gone-after-its-day", Says: "What must be gone by a day, and nothing holds, does not stay the day after.",
			Provisions: cites(law.Article(17).Paragraph(1), law.Article(5).Paragraph(1).Point('e')), check: goneAfterItsDay,
		},
		{
			Name: "shift-of-400-years", Says: "With every day 146,097 days later, which is a whole number of weeks and of leap cycles, the answer is the same and its day is as much later.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('e')), check: shiftOf400Years,
		},
		{
			Name: "order-of-facts-is-free", Says: "The order in which uses and holds are listed decides nothing.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('a'), law.Article(5).Paragraph(2)), check: orderOfFactsIsFree,
		},
		{
			Name: "twice-is-once", Says: "A use or a hold that is listed twice counts once.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('a'), law.Article(5).Paragraph(2)), check: twiceIsOnce,
		},
		{
			Name: "processor-never-decides", Says: "What is held only as a processor goes on the controller's word alone.",
			Provisions: cites(law.Article(28).Paragraph(3).Point('a'), law.Article(29)), check: processorNeverDecides,
		},
		{
			Name: "fewer-uses-keep-no-longer", Says: "What has to go with a use has to go without it.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('b'), law.Article(6).Paragraph(1)), check: fewerUsesKeepNoLonger,
		},
		{
			Name: "future-is-not-now", Says: "A hold, an objection or a withdrawal dated tomorrow changes nothing today.",
			Provisions: cites(law.Article(7).Paragraph(3), law.Article(21).Paragraph(1)), check: futureIsNotNow,
		},
		{
			Name: "asked-twice", Says: "Asked again, the answer is the same, and the item is as it was.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('a'), law.Article(5).Paragraph(2)), check: askedTwice,
		},
		{
			Name: "key-decides-nothing", Says: "What a host calls its rows decides nothing.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('a')), check: func(t *trial) {
				s := t.scene.changed(func(c *Scene) { c.Item.Key, c.Item.Under = "another", "one" })
				a, b := t.does(t.scene), t.does(s)
				holds(t, a == b, 0, "another key", a, b)
			},
		},
	}
	for _, g := range []struct {
		name, says string
		provision  law.Provision
		applies    func(*Scene) bool
		change     func(*Scene)
	}{
		{
			"withdrawal-never-keeps", "A withdrawal of consent keeps nothing that would have gone, and makes no last day later.", law.Article(17).Paragraph(1).Point('b'),
			func(s *Scene) bool { return len(s.consented()) > 0 },
			func(c *Scene) {
				for _, i := range c.consented() {
					c.Item.Uses[i].Consent.Withdrawn = retention.On(c.On)
				}
			},
		},
		{
			"objection-never-keeps", "An objection that is not outweighed keeps nothing that would have gone, and makes no last day later.", law.Article(17).Paragraph(1).Point('c'),
			func(*Scene) bool { return true },
			func(c *Scene) {
				for i := range c.Item.Uses {
					c.Item.Uses[i].Objection = privacy.Objection{Received: retention.On(c.On), Overriding: found(privacy.No)}
				}
			},
		},
		{
			"unlawfulness-never-keeps", "That an item was processed unlawfully keeps nothing that would have gone.", law.Article(17).Paragraph(1).Point('d'),
			func(*Scene) bool { return true }, func(c *Scene) { c.Item.Unlawful = found(privacy.Yes) },
		},
		{
			"erasure-order-never-keeps", "An order to erase keeps nothing that would have gone.", law.Article(17).Paragraph(1).Point('e'),
			func(*Scene) bool { return true }, func(c *Scene) { c.Item.ErasureOrdered = found(privacy.Yes) },
		},
		{
			"no-need-never-keeps", "That an item is no longer needed keeps nothing that would have gone.", law.Article(17).Paragraph(1).Point('a'),
			func(*Scene) bool { return true },
			func(c *Scene) {
				for i := range c.Item.Uses {
					c.Item.Uses[i].Necessary = privacy.Judgement{Result: privacy.No, By: "legal", On: c.On}
				}
			},
		},
	} {
		list = append(list, Law{Name: g.name, Says: g.says, Provisions: cites(g.provision), check: func(t *trial) {
			if !g.applies(t.scene) {
				return
			}
			a, b := t.does(t.scene), t.does(t.scene.changed(g.change))
			holds(t, a.Verdict != Erased || b.Verdict == Erased, 0, "the ground", a, b)
			if !a.GoneBy.IsZero() && !b.GoneBy.IsZero() && a.Verdict == Kept && b.Verdict != CannotSay {
				holds(t, !b.GoneBy.After(a.GoneBy) || !b.GoneBy.After(t.scene.On.AddMonths(1)), 0, "the ground", a, b)
			}
		}})
	}
	for i := range list {
		list[i].about, list[i].needs = ofErasing, needSystem
	}
	return list
}

func cites(list ...law.Provision) []law.Provision { return list }

// consented are the uses that rest on consent.
func (s *Scene) consented() []int {
	var list []int
	for i := range s.Item.Uses {
		if s.activity(i).Basis == lawfulbasis.Consent {
			list = append(list, i)
		}
	}
	return list
}

func holdNeverHastens(t *trial) {
	for _, kind := range everyHold() {
		s := t.scene.withHolds(t.scene.inForce(kind))
		if s == nil {
			return
		}
		a, b := t.does(t.scene), t.does(s)
		sooner := !a.GoneBy.IsZero() && !b.GoneBy.IsZero() && b.GoneBy.Before(a.GoneBy)
		holds(t, (a.Verdict == Erased || b.Verdict != Erased) && !sooner, 0, "a hold "+kind.String(), a, b)
	}
}

func heldIsKept(t *trial, kind retention.HoldKind) {
	if s := t.scene.withHolds(t.scene.inForce(kind)); s != nil {
		r := t.does(s)
		holds(t, r.Verdict != Erased, 0, "a hold "+kind.String(), r, "erased all the same")
	}
}

func dutyKeeps(t *trial) {
	for i := range t.scene.Item.Uses {
		for _, d := range t.scene.activity(i).Duties {
			if !d.Rule.Kinds.Intersects(t.scene.kinds()) || !law.InForce(d.Rule.Law, t.scene.On) {
				continue
			}
			s := t.scene.changed(func(c *Scene) { c.Item.Uses[i].Dates = c.Item.Uses[i].Dates.With(d.Rule.From, retention.On(c.On)) })
			r := t.does(s)
			holds(t, r.Verdict != Erased, 0, string(d.ID)+" runs", r, "erased all the same")
		}
	}
}

func noHoldPassesMaximum(t *trial) {
	if !maximumPassed(t.scene) {
		return
	}
	a := t.does(t.scene)
	if a.Verdict != Erased {
		return
	}
	for _, kind := range []retention.HoldKind{retention.OwnClaim, retention.BreachRecord, retention.Contest, retention.OpenAccessRequest} {
		b := t.does(t.scene.withHolds(t.scene.inForce(kind)))
		holds(t, b.Verdict == Erased, 0, "a hold "+kind.String(), a, b)
	}
}

// maximumPassed reports whether a maximum of the item certainly has, with all
// holds said.
func maximumPassed(s *Scene) bool {
	for i := range s.Item.Uses {
		for _, c := range s.activity(i).Ceilings {
			if c.Rule.Scope == retention.OfItem && (!c.Rule.Exceptions || s.Item.Uses[i].Exempt == privacy.No) && law.InForce(c.Rule.Law, s.On) &&
				c.Rule.LastDay(s.Item.Uses[i].Dates.Of(c.Rule.From), s.policy().FinancialYear()).IsPassed(s.On) == privacy.Yes {
				return s.Item.Holds.IsSaid()
			}
		}
	}
	return false
}

func lapsedHoldIsNone(t *trial) {
	for _, kind := range everyHold() {
		later, over := t.scene.inForce(kind), t.scene.inForce(kind)
		later.Since = retention.On(t.scene.On.AddDays(1))
		over.Released = over.Since
		s := t.scene.withHolds(later, over)
		if s == nil {
			return
		}
		a, b := t.does(t.scene), t.does(s)
		holds(t, a.Verdict == b.Verdict, 0, "a lapsed hold "+kind.String(), a, b)
	}
}

func nothingKnownNeverErases(t *trial) {
	s := t.scene.changed(func(c *Scene) {
		c.Item = privacy.Item{Key: c.Item.Key, Of: c.Item.Of, Uses: c.Item.Uses}
		for i := range c.Item.Uses {
			c.Item.Uses[i] = privacy.Use{For: c.Item.Uses[i].For}
		}
	})
	r := t.does(s)
	holds(t, r.Verdict != Erased, 0, "nothing said", r, "erased all the same")
}

func laterEndNeverSooner(t *trial) {
	for i := range t.scene.Item.Uses {
		for _, e := range t.scene.ends(i) {
			day, ok := t.scene.Item.Uses[i].Dates.Of(e).Date()
			if !ok {
				continue
			}
			for _, days := range []int{1, 365} {
				s := t.scene.changed(func(c *Scene) { c.Item.Uses[i].Dates = c.Item.Uses[i].Dates.With(e, retention.On(day.AddDays(days))) })
				a, b := t.does(t.scene), t.does(s)
				sooner := !a.GoneBy.IsZero() && !b.GoneBy.IsZero() && b.GoneBy.Before(a.GoneBy)
				holds(t, (a.Verdict != Kept || b.Verdict != Erased) && !sooner, 0, e.String()+" later", a, b)
			}
		}
	}
}

func dueStaysDue(t *trial) {
	if !t.scene.isPast() {
		return
	}
	a := t.does(t.scene)
	if a.Verdict != Erased {
		return
	}
	for _, days := range []int{1, 31, 400} {
		b := t.does(t.scene.after(days))
		holds(t, b.Verdict != Kept, 0, "days gone by", a, b)
	}
}

func goneAfterItsDay(t *trial) {
	a := t.does(t.scene)
	if a.GoneBy.IsZero() || a.GoneBy.Before(t.scene.On) || t.scene.hasHolds() || !t.scene.isPast() || t.scene.Item.Excluded.Kind != 0 {
		return
	}
	b := t.does(t.scene.after(a.GoneBy.Sub(t.scene.On) + 1))
	holds(t, b.Verdict != Kept, 0, "its day gone by", a, b)
}

// cycle is 400 years: the days of the week and of the calendar come again.
const cycle = 146_097

func shiftOf400Years(t *trial) {
	if !t.scene.hasItsLaw() {
		return
	}
	a, b := t.does(t.scene), t.does(t.scene.shifted(cycle))
	holds(t, a.Verdict == b.Verdict && a.GoneBy.AddDays(cycle) == b.GoneBy, 0, "every day 400 years later", a, b)
}

func orderOfFactsIsFree(t *trial) {
	s := t.scene.changed(func(c *Scene) {
		slices.Reverse(c.Item.Uses)
		// A second hold, so that there is an order.
		if c.Item.Holds.IsSaid() {
			c.Item.Holds = privacy.AllHolds(append([]retention.Hold{c.inForce(retention.BreachRecord)}, slices.Collect(c.Item.Holds.All())...)...)
		}
	})
	first := t.scene
	if more := t.scene.withHolds(t.scene.inForce(retention.BreachRecord)); more != nil {
		first = more
	}
	a, b := t.does(first), t.does(s)
	holds(t, a == b, 0, "uses and holds turned round", a, b)
}

func twiceIsOnce(t *trial) {
	s := t.scene.changed(func(c *Scene) {
		c.Item.Uses = append(c.Item.Uses, c.Item.Uses...)
		if c.Item.Holds.IsSaid() {
			list := slices.Collect(c.Item.Holds.All())
			c.Item.Holds = privacy.AllHolds(append(list, list...)...)
		}
	})
	a, b := t.does(t.scene), t.does(s)
	holds(t, a == b, 0, "all of it twice", a, b)
}

func processorNeverDecides(t *trial) {
	if t.scene.inRole(lawfulbasis.Processor) {
		r := t.does(t.scene)
		holds(t, r.Verdict != Erased && r.GoneBy.IsZero(), 0, "", r, "decided for the controller")
	}
}

func fewerUsesKeepNoLonger(t *trial) {
	if len(t.scene.Item.Uses) < 2 {
		return
	}
	for i := range t.scene.Item.Uses {
		if a := t.scene.activity(i); len(a.Duties)+len(a.Ceilings) > 0 || a.Role != lawfulbasis.Controller {
			continue
		}
		s := t.scene.changed(func(c *Scene) { c.Item.Uses = slices.Delete(c.Item.Uses, i, i+1) })
		a, b := t.does(t.scene), t.does(s)
		holds(t, a.Verdict != Erased || b.Verdict != Kept, 0, "fewer uses", a, b)
	}
}

func futureIsNotNow(t *trial) {
	tomorrow := retention.On(t.scene.On.AddDays(1))
	s := t.scene.changed(func(c *Scene) {
		for i := range c.Item.Uses {
			u := &c.Item.Uses[i]
			if u.Objection.Received.HasNotHappened() {
				u.Objection.Received = tomorrow
			}
			if u.Consent.Withdrawn.HasNotHappened() {
				u.Consent.Withdrawn = tomorrow
			}
		}
		if c.Item.Holds.IsSaid() {
			h := c.inForce(retention.Order)
			h.Since = tomorrow
			c.Item.Holds = privacy.AllHolds(append(slices.Collect(c.Item.Holds.All()), h)...)
		}
	})
	a, b := t.does(t.scene), t.does(s)
	holds(t, a.Verdict == b.Verdict, 0, "tomorrow's facts", a, b)
}

func askedTwice(t *trial) {
	before := t.scene.changed(func(*Scene) {})
	a := t.does(t.scene)
	same := slices.Equal(before.Item.Uses, t.scene.Item.Uses) && before.Item.Holds.Equal(t.scene.Item.Holds) && before.Item.Unlawful == t.scene.Item.Unlawful
	b := t.does(t.scene)
	holds(t, a == b && same, 0, "asking again", a, b)
}
