package privacytest

import (
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// The laws of the rights.

func rightsLaws() []Law {
	list := []Law{
		{
			Name: "processor-refers", Says: "Whoever holds an item only as a processor passes every request on, and answers none on its merits.",
			Provisions: cites(law.Article(28).Paragraph(3).Point('e')), check: processorRefers,
		},
		{
			Name: "nothing-asked-nothing-owed", Says: "What nobody has asked for, or what has not been received yet, is not owed.",
			Provisions: cites(law.Article(12).Paragraph(3)), check: nothingAskedNothingOwed,
		},
		{
			Name: "excessive-is-not-owed", Says: "What is manifestly unfounded or excessive is not owed, save that a consent withdrawn and marketing objected to end.",
			Provisions: cites(law.Article(12).Paragraph(5), law.Article(7).Paragraph(3), law.Article(21).Paragraph(3)), check: func(t *trial) {
				for _, q := range requestQuestions {
					if t.scene.Request.Kind == 0 || t.scene.Request.Kind == privacy.AskWithdrawal {
						continue
					}
					d := t.askOf(q, t.scene.changed(func(c *Scene) { c.Request.Excessive = found(privacy.Yes) }))
					ends := q == privacy.AskRequiresEndOfUse && (d.Has(privacy.ConsentWithdrawn) || d.Has(privacy.MarketingObjection))
					holds(t, d.Outcome() != privacy.Required || ends, q, "excessive", d, "owed all the same")
				}
			},
		},
		{
			Name: "unidentified-is-not-owed", Says: "Nothing of Art. 15 to 20 is owed to somebody who cannot be identified.",
			Provisions: cites(law.Article(11).Paragraph(2), law.Article(12).Paragraph(2)), check: func(t *trial) {
				for _, q := range requestQuestions {
					if t.scene.Request.Kind == 0 || q == privacy.AskRequiresEndOfUse || q == privacy.AskRequiresHumanDecision {
						continue
					}
					d := t.askOf(q, t.scene.changed(func(c *Scene) { c.Request.Identified = privacy.No }))
					holds(t, d.Outcome() != privacy.Required, q, "not identified", d, "owed all the same")
				}
			},
		},
		{
			Name: "gate-opens-one-way", Says: "A doubt that is cleared, and a request that turns out to be proper, takes no right away.",
			Provisions: cites(law.Article(12).Paragraph(2), law.Article(12).Paragraph(6)), check: func(t *trial) {
				s := t.scene.changed(func(c *Scene) {
					c.Request.Identified, c.Request.Doubted, c.Request.Excessive, c.Request.Misdirected = privacy.Yes, privacy.No, found(privacy.No), found(privacy.No)
				})
				for _, q := range requestQuestions {
					a, b := t.ask(q), t.askOf(q, s)
					holds(t, a.Outcome() != privacy.Required || b.Outcome() == privacy.Required, q, "every doubt cleared", a, b)
				}
			},
		},
		{
			Name: "rights-of-every-basis", Says: "Access, rectification, erasure, restriction and complaint are there whatever the basis is.",
			Provisions: cites(law.Article(15).Paragraph(1), law.Article(16), law.Article(17).Paragraph(1), law.Article(18).Paragraph(1), law.Article(77).Paragraph(1)), check: rightsOfEveryBasis,
		},
		{
			Name: "portability-needs-consent-or-contract", Says: "Portability is there for what rests on consent or a contract, and for nothing else.",
			Provisions: cites(law.Article(20).Paragraph(1), law.Article(20).Paragraph(3)), check: portabilityNeedsItsBasis,
		},
		{
			Name: "objection-needs-task-or-interests", Says: "The right to object is there for a public task, legitimate interests and research, and for nothing else.",
			Provisions: cites(law.Article(21).Paragraph(1), law.Article(21).Paragraph(6)), check: objectionNeedsItsBasis,
		},
		{
			Name: "concluded-data-is-not-ported", Says: "What was concluded from other data is not handed over for machines.",
			Provisions: cites(law.Article(20).Paragraph(1)), check: func(t *trial) {
				s := t.scene.changed(func(c *Scene) { c.Item.Origin = subjects.Derived })
				d := t.askOf(privacy.AskRequiresPortability, s)
				holds(t, d.Outcome() != privacy.Required, privacy.AskRequiresPortability, "derived data", d, "owed all the same")
			},
		},
		{
			Name: "ported-can-be-seen", Says: "What must be handed over for machines must be shown to whoever asks to see it, unless a law withholds it.",
			Provisions: cites(law.Article(15).Paragraph(1), law.Article(20).Paragraph(1)), check: portedCanBeSeen,
		},
		{
			Name: "harm-to-others-only-limits", Says: "Harm to others never makes anything owed, and never keeps all of an item from the person who asks to see it.",
			Provisions: cites(law.Article(15).Paragraph(4), law.Article(20).Paragraph(4)), check: func(t *trial) {
				s := t.scene.changed(func(c *Scene) { c.Item.OthersRights = found(privacy.Yes) })
				a, b := t.ask(privacy.AskRequiresPortability), t.askOf(privacy.AskRequiresPortability, s)
				holds(t, b.Outcome() != privacy.Required || a.Outcome() == privacy.Required, privacy.AskRequiresPortability, "harm to others", a, b)
				a, b = t.ask(privacy.AskRequiresAccess), t.askOf(privacy.AskRequiresAccess, s)
				holds(t, a.Outcome() == b.Outcome(), privacy.AskRequiresAccess, "harm to others", a, b)
			},
		},
		{
			Name: "withholding-needs-a-ground", Says: "To withhold an item on a ground in law makes nothing owed, and without a ground access is not refused for one.",
			Provisions: cites(law.Article(23).Paragraph(1), law.Section(law.Personopplysningsloven, "16")), check: func(t *trial) {
				s := t.scene.changed(func(c *Scene) {
					c.Item.Withheld = privacy.Withholding{Kind: privacy.StatutorySecrecy, Judged: found(privacy.Yes)}
				})
				a, b := t.ask(privacy.AskRequiresAccess), t.askOf(privacy.AskRequiresAccess, s)
				holds(t, b.Outcome() != privacy.Required && (t.scene.Item.Withheld.Kind != 0 || !decided(a, privacy.WithheldByLaw)), privacy.AskRequiresAccess, "secrecy", a, b)
			},
		},
		{
			Name: "nobody-told-nobody-to-tell", Says: "Where nobody received an item, nobody has to be told of what happens to it.",
			Provisions: cites(law.Article(19)), check: func(t *trial) {
				s := t.scene.changed(func(c *Scene) { c.Item.Disclosures = privacy.AllDisclosures() })
				d := t.askOf(privacy.AskRequiresNotification, s)
				holds(t, !d.CouldBe(privacy.Required) || d.Has(privacy.NotAsked), privacy.AskRequiresNotification, "no recipients", d, "owed or open all the same")
			},
		},
		{
			Name: "informed-once", Says: "A person who has the information need not be given it again.",
			Provisions: cites(law.Article(13).Paragraph(4), law.Article(14).Paragraph(5).Point('a')), check: func(t *trial) {
				s := t.scene.changed(func(c *Scene) {
					for i := range c.Item.Uses {
						c.Item.Uses[i].Informed = retention.On(c.On)
						findingState(i, lawfulbasis.TellingExempt, privacy.No)(c)
					}
				})
				d := t.askOf(privacy.AskRequiresInformation, s)
				holds(t, d.Outcome() == privacy.Permitted || d.Outcome() == privacy.Referred || d.Has(privacy.NotAsked), privacy.AskRequiresInformation, "informed", d, "owed or open all the same")
			},
		},
		{
			Name: "out-of-scope-is-no-right", Says: "Over what the rules do not reach the person has no right under them.",
			Provisions: cites(law.Article(2).Paragraph(1), law.Article(4)), check: outOfScopeIsNoRight,
		},
		{
			Name: "marketing-objection-is-met", Says: "An objection to direct marketing is met, whatever grounds are claimed.",
			Provisions: cites(law.Article(21).Paragraph(2), law.Article(21).Paragraph(3)), check: marketingObjectionIsMet,
		},
		{
			Name: "withdrawal-is-met", Says: "A withdrawal of a consent is met without conditions.",
			Provisions: cites(law.Article(7).Paragraph(3)), check: withdrawalIsMet,
		},
		{
			Name: "refusal-is-explained", Says: "Whoever refuses what a person asks for says why, and where to complain.",
			Provisions: cites(law.Article(12).Paragraph(4)), check: refusalIsExplained,
		},
	}
	for i := range list {
		list[i].about, list[i].needs = ofRights, needAsk
	}
	return list
}

// requestQuestions are those that answer a request.
var requestQuestions = [...]privacy.Question{
	privacy.AskRequiresErasureOnRequest, privacy.AskRequiresAccess, privacy.AskRequiresRectification, privacy.AskRequiresRestriction,
	privacy.AskRequiresPortability, privacy.AskRequiresEndOfUse, privacy.AskRequiresHumanDecision,
}

func processorRefers(t *trial) {
	if !t.scene.inRole(lawfulbasis.Processor) {
		return
	}
	for _, q := range requestQuestions {
		d := t.ask(q)
		o := d.Outcome()
		holds(t, o == privacy.Referred || o == privacy.Undetermined && d.Has(privacy.NotAsked) || d.Has(privacy.OutOfScope), q, "", d, "answered for the controller")
	}
}

func nothingAskedNothingOwed(t *trial) {
	for _, change := range []func(*Scene){
		func(c *Scene) { c.Request = privacy.Request{} },
		func(c *Scene) { c.Request.Received = c.On.AddDays(1) },
		func(c *Scene) { c.Request.Misdirected = found(privacy.Yes) },
	} {
		s := t.scene.changed(change)
		for _, q := range requestQuestions {
			d := t.askOf(q, s)
			holds(t, d.Outcome() != privacy.Required, q, "nothing received", d, "owed all the same")
		}
	}
}

// has is whether the person has a right over the item.
func (t *trial) has(r lawfulbasis.Right) privacy.Decision {
	s := *t.scene
	s.Right = r
	return t.askOf(privacy.AskHasRight, &s)
}

func rightsOfEveryBasis(t *trial) {
	if !t.scene.isOwn() || t.scene.isOut() {
		return
	}
	for _, r := range []lawfulbasis.Right{lawfulbasis.RightOfAccess, lawfulbasis.RightToRectification, lawfulbasis.RightToErasure, lawfulbasis.RightToRestriction, lawfulbasis.RightToComplain} {
		d := t.has(r)
		holds(t, d.Outcome() == privacy.Permitted || decided(d, privacy.WithheldByLaw) || d.Outcome() == privacy.Undetermined && t.scene.Item.Withheld.Kind != 0, privacy.AskHasRight, r.String(), d, "a right of everybody's")
	}
}

func portabilityNeedsItsBasis(t *trial) {
	for i := range t.scene.Item.Uses {
		switch a := t.scene.activity(i); {
		case a.Basis == lawfulbasis.Consent, a.Basis == lawfulbasis.Contract, a.Condition == lawfulbasis.ExplicitConsent:
			return
		}
	}
	for _, d := range []privacy.Decision{t.has(lawfulbasis.RightToPortability), t.ask(privacy.AskRequiresPortability)} {
		holds(t, d.Outcome() != privacy.Permitted && d.Outcome() != privacy.Required, d.Question(), "", d, "no consent and no contract")
	}
}

func objectionNeedsItsBasis(t *trial) {
	can := false
	for i := range t.scene.Item.Uses {
		a := t.scene.activity(i)
		can = can || a.Basis == lawfulbasis.PublicTask || a.Basis == lawfulbasis.LegitimateInterests || a.Purpose == lawfulbasis.Research ||
			a.Purpose == lawfulbasis.Statistics || a.Purpose == lawfulbasis.Archiving
	}
	if t.scene.isOwn() && !t.scene.isOut() {
		d := t.has(lawfulbasis.RightToObject)
		holds(t, (d.Outcome() == privacy.Permitted) == can, privacy.AskHasRight, "objection", d, can)
	}
}

func portedCanBeSeen(t *trial) {
	if t.ask(privacy.AskRequiresPortability).Outcome() != privacy.Required || t.scene.Item.Withheld.Kind != 0 {
		return
	}
	s := t.scene.changed(func(c *Scene) { c.Request.Kind = privacy.AskAccess })
	d := t.askOf(privacy.AskRequiresAccess, s)
	holds(t, d.Outcome() == privacy.Required, privacy.AskRequiresAccess, "asked to see it", d, "want required")
}

func outOfScopeIsNoRight(t *trial) {
	s := t.scene.changed(func(c *Scene) {
		c.Item.Excluded = privacy.Exclusion{Kind: privacy.OfDeceased, Judged: found(privacy.Yes)}
	})
	for _, q := range requestQuestions {
		d := t.askOf(q, s)
		// A statutory maximum of other law stays.
		holds(t, d.Outcome() != privacy.Required || decided(d, privacy.MaximumPassed), q, "out of scope", d, "owed all the same")
	}
	for r := range lawfulbasis.AllRights() {
		s.Right = r
		d := t.askOf(privacy.AskHasRight, s)
		holds(t, d.Outcome() == privacy.Forbidden || d.Has(privacy.NotAsked), privacy.AskHasRight, r.String()+" out of scope", d, "want forbidden")
	}
}

func marketingObjectionIsMet(t *trial) {
	for i := range t.scene.Item.Uses {
		if a := t.scene.activity(i); a.Purpose != lawfulbasis.Marketing || a.Role != lawfulbasis.Controller || t.scene.isOut() {
			continue
		}
		s := t.scene.changed(func(c *Scene) {
			c.Request = privacy.Request{Kind: privacy.AskObjection, Received: c.On, Identified: privacy.Yes, For: c.Item.Uses[i].For}
			c.Item.Uses[i].Objection.Overriding = found(privacy.Yes)
		})
		d := t.askOf(privacy.AskRequiresEndOfUse, s)
		holds(t, d.Outcome() == privacy.Required, privacy.AskRequiresEndOfUse, "an objection to marketing", d, "want required")
	}
}

func withdrawalIsMet(t *trial) {
	for _, i := range t.scene.consented() {
		if t.scene.isOut() {
			return
		}
		s := t.scene.changed(func(c *Scene) {
			c.Request = privacy.Request{Kind: privacy.AskWithdrawal, Received: c.On, Identified: privacy.Yes, For: c.Item.Uses[i].For, Excessive: c.Request.Excessive}
		})
		d := t.askOf(privacy.AskRequiresEndOfUse, s)
		holds(t, d.Outcome() == privacy.Required, privacy.AskRequiresEndOfUse, "a withdrawal", d, "want required")
	}
}

func refusalIsExplained(t *trial) {
	for _, q := range requestQuestions {
		d := t.ask(q)
		if d.Outcome() != privacy.Forbidden {
			continue
		}
		said := slices.ContainsFunc(slices.Collect(d.Obligations()), func(o privacy.Obligation) bool {
			return o.Code == privacy.ExplainRefusal || o.Code == privacy.CiteExemption
		})
		holds(t, said, q, "", d, "refused without a word")
	}
}
