package privacytest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Wrong systems and wrong answers: a mistake for each law, which that law must
// find. Each is this library but for the one mistake.

// lawWrongSystem is the library's own system with a mistake in what it does.
func lawWrongSystem(mistake func(item *privacy.Item, on retention.Date, right Report) Report) Tested {
	t := Library()
	t.System = func(item *privacy.Item, on retention.Date) Report { return mistake(item, on, libraryDoes(item, on)) }
	return t
}

// lawWrongFacts asks the right question about other facts.
func lawWrongFacts(mistake func(q privacy.Question, c *Scene)) Tested {
	t := Library()
	t.Ask = func(q privacy.Question, s *Scene) privacy.Decision {
		return Ask(q, s.changed(func(c *Scene) { mistake(q, c) }))
	}
	return t
}

// lawWrongAnswer gives another answer.
func lawWrongAnswer(mistake func(q privacy.Question, s *Scene) privacy.Decision) Tested {
	t := Library()
	t.Ask = mistake
	return t
}

func lawErases(*privacy.Item, retention.Date, Report) Report { return Report{Verdict: Erased} }

// lawKeepsWhere keeps wrongly.
func lawKeepsWhere(where func(*privacy.Item, retention.Date) bool) Tested {
	return lawWrongSystem(func(item *privacy.Item, on retention.Date, right Report) Report {
		if where(item, on) {
			return Report{Verdict: Kept}
		}
		return right
	})
}

// lawErasesWhere erases wrongly, and keeps wrongly elsewhere.
func lawErasesWhere(where func(*privacy.Item, retention.Date) bool) Tested {
	return lawWrongSystem(func(item *privacy.Item, on retention.Date, _ Report) Report {
		if where(item, on) {
			return Report{Verdict: Erased}
		}
		return Report{Verdict: Kept}
	})
}

func lawAnyHold(item *privacy.Item, _ retention.Date) bool {
	for range item.Holds.All() {
		return true
	}
	return false
}

func lawAnyUse(where func(*privacy.Use, retention.Date) bool) func(*privacy.Item, retention.Date) bool {
	return func(item *privacy.Item, on retention.Date) bool {
		for i := range item.Uses {
			if where(&item.Uses[i], on) {
				return true
			}
		}
		return false
	}
}

func lawOdd(d retention.Date) bool { return d.Sub(lawDay())%2 != 0 }

// lawEveryDay sets every day of every use.
func lawEveryDay(c *Scene, w retention.When) {
	for i := range c.Item.Uses {
		u := &c.Item.Uses[i]
		for e := retention.Event(1); e.IsValid(); e++ {
			u.Dates = u.Dates.With(e, w)
		}
		if w.HasNotHappened() {
			u.Consent.Given = retention.On(c.On.AddDays(-1))
		} else {
			u.Consent.Given = w
		}
	}
}

func lawAllMet(c *Scene) {
	for i := range c.Item.Uses {
		c.Item.Uses[i].Assessed = lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: lawfulbasis.AllElements()}}
	}
}

// lawUnmetIsMet takes every finding for one that speaks for the processing.
func lawUnmetIsMet(c *Scene) {
	for i := range c.Item.Uses {
		a := &c.Item.Uses[i].Assessed
		a.Met, a.Unmet = a.Met.Union(a.Unmet), lawfulbasis.ElementSet{}
	}
}

func lawOrdered(c *Scene) { c.Item.Holds = privacy.AllHolds(c.inForce(retention.Order)) }
func lawFree(c *Scene)    { c.Item.Holds = privacy.AllHolds() }
func lawUnlawful(c *Scene) {
	c.Item.Unlawful = found(privacy.Yes)
}

func lawUnheard(c *Scene) {
	for i := range c.Item.Uses {
		c.Item.Uses[i].Objection = privacy.NoObjection()
		c.Item.Uses[i].Consent.Withdrawn = retention.NotYet()
	}
	c.Request = privacy.Request{}
}

// lawEdited reports whether a scene is under another policy than it was made for.
func lawEdited(s *Scene) bool { return s.Item.Of.Policy() != s.from.base.Item.Of.Policy() }

func lawIfEdited(mistake func(*Scene)) Tested {
	return lawWrongFacts(func(_ privacy.Question, c *Scene) {
		if lawEdited(c) {
			mistake(c)
		}
	})
}

// lawOfController is an item that is held as controller, on legitimate interests
// or on consent.
func lawOfController(id string, on retention.Date) Scene {
	for _, s := range Spaces() {
		if strings.HasPrefix(s.name, id+"/asked") {
			scene := s.base
			scene.On = on
			return scene
		}
	}
	panic("no such space")
}

func lawMistakes() map[string]Tested {
	asController, onConsent := lawOfController("collection", lawDay()), lawOfController("consented", lawDay())
	kindOf := map[privacy.Question]privacy.RequestKind{
		privacy.AskRequiresErasureOnRequest: privacy.AskErasure, privacy.AskRequiresAccess: privacy.AskAccess, privacy.AskRequiresRectification: privacy.AskRectification,
		privacy.AskRequiresRestriction: privacy.AskRestriction, privacy.AskRequiresPortability: privacy.AskPortability, privacy.AskRequiresEndOfUse: privacy.AskObjection,
		privacy.AskRequiresHumanDecision: privacy.AskHumanDecision,
	}
	toggle := false
	always := func(change func(*Scene)) Tested {
		return lawWrongFacts(func(_ privacy.Question, c *Scene) { change(c) })
	}
	only := func(asked privacy.Question, change func(*Scene)) Tested {
		return lawWrongFacts(func(q privacy.Question, c *Scene) {
			if q == asked {
				change(c)
			}
		})
	}
	deadline := func(mistake func(*Scene) retention.Deadline) Tested {
		t := Library()
		t.Deadline = mistake
		return t
	}
	explain := Library()
	explain.Explain = func(in law.Language, d privacy.Decision, s *Scene) string {
		return strings.NewReplacer("1", "", "5", "7").Replace(libraryExplains(in, d, s))
	}
	inEnglishAlone := explain
	inEnglishAlone.Explain = func(in law.Language, d privacy.Decision, s *Scene) string {
		if in == law.English {
			return libraryExplains(in, d, s)
		}
		return explain.Explain(in, d, s)
	}
	reread := Library()
	reread.Reread = func(d privacy.Decision, s *Scene) bool {
		return libraryRereads(d, s.changed(func(c *Scene) { c.Request, c.Item.Holds = privacy.Request{}, privacy.Holds{} }))
	}

	return map[string]Tested{
		// What a system does.
		"hold-never-hastens":          lawErasesWhere(lawAnyHold),
		"order-keeps":                 lawWrongSystem(lawErases),
		"persons-claim-keeps":         lawWrongSystem(lawErases),
		"duty-keeps":                  lawWrongSystem(lawErases),
		"own-claim-passes-no-maximum": lawKeepsWhere(lawAnyHold),
		"lapsed-hold-is-none":         lawKeepsWhere(lawAnyHold),
		"holds-not-said-never-erase": lawWrongSystem(func(item *privacy.Item, on retention.Date, right Report) Report {
			if !item.Holds.IsSaid() {
				again := *item
				again.Holds = privacy.AllHolds()
				return libraryDoes(&again, on)
			}
			return right
		}),
		"nothing-known-never-erases": lawWrongSystem(lawErases),
		"later-end-never-sooner": lawErasesWhere(lawAnyUse(func(u *privacy.Use, _ retention.Date) bool {
			day, ok := u.Dates.CaseClosed.Date()
			return ok && lawOdd(day)
		})),
		"due-stays-due":          lawErasesWhere(func(_ *privacy.Item, on retention.Date) bool { return !lawOdd(on) }),
		"gone-after-its-day":     lawWrongSystem(func(_ *privacy.Item, _ retention.Date, r Report) Report { return Report{Kept, r.GoneBy} }),
		"shift-of-400-years":     lawErasesWhere(func(_ *privacy.Item, on retention.Date) bool { return on.Year() < 2200 }),
		"order-of-facts-is-free": lawErasesWhere(func(item *privacy.Item, _ retention.Date) bool { return item.Uses[0].For == lawCollection }),
		"twice-is-once":          lawErasesWhere(func(item *privacy.Item, _ retention.Date) bool { return len(item.Uses)%2 == 0 }),
		"processor-never-decides": lawWrongSystem(func(_ *privacy.Item, on retention.Date, r Report) Report {
			return Report{r.Verdict, on}
		}),
		"fewer-uses-keep-no-longer": lawErasesWhere(func(item *privacy.Item, _ retention.Date) bool { return len(item.Uses) > 1 }),
		"future-is-not-now":         lawKeepsWhere(lawAnyHold),
		"asked-twice": lawErasesWhere(func(*privacy.Item, retention.Date) bool {
			toggle = !toggle
			return toggle
		}),
		"key-decides-nothing": lawErasesWhere(func(item *privacy.Item, _ retention.Date) bool { return item.Key == "another" }),
		"withdrawal-never-keeps": lawKeepsWhere(lawAnyUse(func(u *privacy.Use, on retention.Date) bool {
			return u.Consent.Withdrawn.IsOnOrBefore(on) == privacy.Yes
		})),
		"objection-never-keeps": lawKeepsWhere(lawAnyUse(func(u *privacy.Use, on retention.Date) bool {
			return u.Objection.Received.IsOnOrBefore(on) == privacy.Yes
		})),
		"unlawfulness-never-keeps":  lawKeepsWhere(func(item *privacy.Item, _ retention.Date) bool { return item.Unlawful.Result == privacy.Yes }),
		"erasure-order-never-keeps": lawKeepsWhere(func(item *privacy.Item, _ retention.Date) bool { return item.ErasureOrdered.Result == privacy.Yes }),
		"no-need-never-keeps": lawKeepsWhere(lawAnyUse(func(u *privacy.Use, on retention.Date) bool {
			return u.Necessary.Result == privacy.No && u.Necessary.On == on
		})),

		// Answers.
		"outcome-fits-question": lawWrongAnswer(func(q privacy.Question, s *Scene) privacy.Decision {
			if q == privacy.AskMayErase {
				q = privacy.AskRequiresErasure
			}
			return Ask(q, s)
		}),
		"reason-decides":        lawWrongAnswer(func(privacy.Question, *Scene) privacy.Decision { return privacy.Decision{} }),
		"cited-law-is-in-force": always(func(c *Scene) { c.On = lawDay() }),
		"answer-stands": always(func(c *Scene) {
			if toggle = !toggle; toggle {
				c.On = c.On.AddDays(1)
			}
		}),
		"other-facts-change-nothing": lawWrongAnswer(func(q privacy.Question, s *Scene) privacy.Decision {
			if !s.Item.Accurate.IsRaised() {
				return privacy.Decision{}
			}
			return Ask(q, s)
		}),
		"nothing-known-permits-nothing": lawWrongAnswer(func(q privacy.Question, s *Scene) privacy.Decision { return Ask(q, &s.from.base) }),
		"may-and-must-agree":            only(privacy.AskMayErase, lawOrdered),
		"keeping-mirrors-erasing":       only(privacy.AskMayKeep, lawOrdered),
		"one-deadline":                  only(privacy.AskMayKeep, lawOrdered),
		"days-in-order": deadline(func(s *Scene) retention.Deadline {
			d := libraryKeeps(s)
			d.GoneBy, d.EraseFrom = d.EraseFrom, d.GoneBy
			return d
		}),
		"state-matches-answer":      always(func(c *Scene) { lawFree(c); lawEveryDay(c, retention.On(c.On.AddYears(-60))) }),
		"deadline-is-first-due-day": only(privacy.AskRequiresErasure, func(c *Scene) { c.On = c.On.AddDays(1) }),
		"answer-lasts-as-said": lawWrongAnswer(func(q privacy.Question, s *Scene) privacy.Decision {
			if s.On != lawDay() {
				return privacy.Decision{}
			}
			return Ask(q, s)
		}),
		"hold-moves-no-day-forward": deadline(func(s *Scene) retention.Deadline {
			if lawAnyHold(&s.Item, s.On) {
				s = s.changed(func(c *Scene) { lawFree(c); lawEveryDay(c, retention.On(c.On.AddYears(-60))) })
			}
			return libraryKeeps(s)
		}),
		"ended-duty-refuses-nothing": always(func(c *Scene) { lawEveryDay(c, retention.On(c.On)) }),
		"request-postpones-nothing":  only(privacy.AskRequiresErasureOnRequest, lawOrdered),
		"demand-is-refused-by-law-alone": lawWrongAnswer(func(_ privacy.Question, s *Scene) privacy.Decision {
			return Ask(privacy.AskMayProcess, s.unmet(0, lawfulbasis.PurposeSpecified))
		}),
		"demand-is-objection": always(func(c *Scene) {
			if lawAnyUse(func(u *privacy.Use, on retention.Date) bool {
				return u.Objection.Received.IsOnOrBefore(on) == privacy.Yes
			})(&c.Item, c.On) {
				lawOrdered(c)
			}
		}),
		"request-binds-own-duty-not": always(func(c *Scene) {
			if c.Request.Excessive.Result == privacy.Yes {
				lawOrdered(c)
			}
		}),
		"erasing-is-told": lawWrongAnswer(func(_ privacy.Question, s *Scene) privacy.Decision {
			return Ask(privacy.AskMayKeep, s.changed(lawOrdered))
		}),
		"withdrawal-undoes-nothing": always(func(c *Scene) {
			for i := range c.Item.Uses {
				if w := &c.Item.Uses[i].Consent.Withdrawn; !w.HasNotHappened() {
					*w = retention.Always()
				}
			}
		}),
		"consent-speaks-for-its-use": always(func(c *Scene) {
			if lawAnyUse(func(u *privacy.Use, on retention.Date) bool {
				return u.Consent.Withdrawn.IsOnOrBefore(on) == privacy.Yes
			})(&c.Item, c.On) {
				lawUnlawful(c)
			}
		}),
		"objection-needs-a-right": always(func(c *Scene) {
			if lawAnyUse(func(u *privacy.Use, on retention.Date) bool {
				return u.Objection.Received.IsOnOrBefore(on) == privacy.Yes
			})(&c.Item, c.On) {
				lawUnlawful(c)
			}
		}),
		"language-changes-words-alone": inEnglishAlone,
		"written-is-said":              reread,

		// What is not known.
		"learning-never-flips": always(func(c *Scene) {
			if !c.Item.Holds.IsSaid() {
				lawFree(c)
			}
		}),
		"undetermined-is-disagreement": always(func(c *Scene) {
			if !c.Item.Holds.IsSaid() {
				lawFree(c)
			}
		}),
		"missing-iff-undetermined": always(func(c *Scene) { c.Item.Holds = privacy.Holds{} }),
		"missing-list-is-exact": always(func(c *Scene) {
			if !c.Item.Holds.IsSaid() {
				lawFree(c)
			}
		}),

		// Processing.
		"withdrawal-permits-nothing":    always(lawUnheard),
		"unmet-element-permits-nothing": always(lawUnmetIsMet),
		"basis-is-needed":               always(lawAllMet),
		"condition-is-needed":           always(lawAllMet),
		"criminal-data-needs-law":       always(lawAllMet),
		"law-is-needed":                 always(lawAllMet),
		"instruction-is-needed":         always(lawAllMet),
		"processor-is-bound":            always(lawAllMet),
		"machine-needs-exception":       always(lawAllMet),
		"hold-permits-nothing": always(func(c *Scene) {
			if lawAnyHold(&c.Item, c.On) {
				lawFree(c)
				lawAllMet(c)
			}
		}),
		"restricted-is-restricted":        always(lawFree),
		"marketing-objection-is-absolute": always(lawUnheard),
		"objection-stops":                 always(lawUnheard),
		"ended-use-is-over":               always(func(c *Scene) { lawEveryDay(c, retention.NotYet()) }),
		"one-purpose-at-a-time": always(func(c *Scene) {
			if lawAnyUse(func(u *privacy.Use, _ retention.Date) bool { return u.Necessary.Result == privacy.No })(&c.Item, c.On) {
				lawUnlawful(c)
			}
		}),
		"pending-request-permits-nothing": always(func(c *Scene) {
			if c.Request.Kind == 0 {
				lawUnlawful(c)
			}
		}),
		"unlawful-is-not-used":     always(func(c *Scene) { c.Item.Unlawful, c.Item.ErasureOrdered = privacy.Judgement{}, privacy.Judgement{} }),
		"kept-is-not-used":         only(privacy.AskMayProcess, func(c *Scene) { lawEveryDay(c, retention.NotYet()) }),
		"disclosing-is-processing": only(privacy.AskMayDisclose, lawAllMet),
		"abroad-permits-nothing":   always(func(c *Scene) { c.Abroad = privacy.No }),
		"recipient-needs-grounds":  always(lawUnmetIsMet),

		// Rights.
		"processor-refers": lawWrongAnswer(func(q privacy.Question, s *Scene) privacy.Decision {
			c := asController
			c.Request = s.Request
			return Ask(q, &c)
		}),
		"nothing-asked-nothing-owed": lawWrongFacts(func(q privacy.Question, c *Scene) {
			c.Request = privacy.Request{Kind: kindOf[q], Received: c.On, Identified: privacy.Yes}
		}),
		"excessive-is-not-owed":    always(func(c *Scene) { c.Request.Excessive = privacy.Judgement{} }),
		"unidentified-is-not-owed": always(func(c *Scene) { c.Request.Identified = privacy.Yes }),
		"gate-opens-one-way": always(func(c *Scene) {
			if c.Request.Excessive.Result == privacy.No {
				c.Request.Excessive.Result = privacy.Yes
			}
		}),
		"rights-of-every-basis": always(func(c *Scene) {
			c.Item.Excluded = privacy.Exclusion{Kind: privacy.Anonymous, Judged: found(privacy.Yes)}
		}),
		"portability-needs-consent-or-contract": lawWrongAnswer(func(q privacy.Question, s *Scene) privacy.Decision {
			c := onConsent
			c.Right, c.Request = s.Right, s.Request
			return Ask(q, &c)
		}),
		"objection-needs-task-or-interests": lawWrongAnswer(func(q privacy.Question, s *Scene) privacy.Decision {
			c := asController
			c.Right = s.Right
			return Ask(q, &c)
		}),
		"concluded-data-is-not-ported": always(func(c *Scene) { c.Item.Origin = subjects.Provided }),
		"ported-can-be-seen": only(privacy.AskRequiresAccess, func(c *Scene) {
			c.Item.Withheld = privacy.Withholding{Kind: privacy.StatutorySecrecy, Judged: found(privacy.Yes)}
		}),
		"harm-to-others-only-limits": always(func(c *Scene) {
			if c.Item.OthersRights.Result == privacy.Yes {
				c.Item.Withheld = privacy.Withholding{Kind: privacy.StatutorySecrecy, Judged: found(privacy.Yes)}
			}
		}),
		"withholding-needs-a-ground": always(func(c *Scene) { c.Item.Withheld = privacy.Withholding{} }),
		"nobody-told-nobody-to-tell": always(func(c *Scene) { c.Item.Disclosures = privacy.Disclosures{} }),
		"informed-once": always(func(c *Scene) {
			for i := range c.Item.Uses {
				c.Item.Uses[i].Informed = retention.NotYet()
			}
		}),
		"out-of-scope-is-no-right":   always(func(c *Scene) { c.Item.Excluded = privacy.Exclusion{} }),
		"marketing-objection-is-met": always(func(c *Scene) { c.Request.Misdirected = found(privacy.Yes) }),
		"withdrawal-is-met":          always(func(c *Scene) { c.Request.Received = c.On.AddDays(1) }),
		"refusal-is-explained": lawWrongAnswer(func(_ privacy.Question, s *Scene) privacy.Decision {
			return Ask(privacy.AskMayProcess, s.unmet(0, lawfulbasis.PurposeSpecified))
		}),

		// Policies.
		"longer-limit-never-sooner": lawIfEdited(func(c *Scene) { lawFree(c); lawEveryDay(c, retention.On(c.On.AddYears(-60))) }),
		"duty-only-lengthens": lawWrongFacts(func(_ privacy.Question, c *Scene) {
			if lawFree(c); lawEdited(c) {
				lawOrdered(c)
			} else {
				lawEveryDay(c, retention.On(c.On.AddYears(-60)))
			}
		}),
		"maximum-only-shortens": lawWrongFacts(func(_ privacy.Question, c *Scene) {
			lawEveryDay(c, retention.NotYet())
			if lawFree(c); lawEdited(c) {
				lawEveryDay(c, retention.On(c.On.AddYears(-60)))
				lawUnlawful(c)
			}
		}),
		"order-of-rules-is-free":                 lawIfEdited(lawUnlawful),
		"joint-controllers-answer-alike":         lawIfEdited(lawUnlawful),
		"group-keeps-its-duties":                 lawIfEdited(lawUnlawful),
		"backups-only-follow":                    lawIfEdited(lawUnlawful),
		"time-to-erase-moves-the-last-day-alone": lawIfEdited(lawUnlawful),
		"notice-decides-nothing":                 lawIfEdited(lawUnlawful),
		"activities-are-apart":                   lawIfEdited(lawUnlawful),
	}
}

// A law that no mistake can break says nothing.
func TestEveryLawCanFail(t *testing.T) {
	mistakes := lawMistakes()
	spaces := Spaces()
	for l := range Laws() {
		tested, ok := mistakes[l.Name]
		require.True(t, ok, "no mistake for %s", l.Name)
		delete(mistakes, l.Name)
		var r LawResult
		for about := 300; r.Broken == 0 && about <= 12_000; about *= 6 {
			r = l.Test(tested, SpreadScenes(about, lawSpaces(l, spaces)...))
		}
		assert.NotZero(t, r.Broken, "%s finds no mistake in %d comparisons", l.Name, r.Compared)
		assert.LessOrEqual(t, len(r.Violations), mostViolations)
		for _, v := range r.Violations {
			assert.Equal(t, l.Name, v.Law)
			assert.Contains(t, v.String(), v.Said)
			assert.NotEmpty(t, v.Scene)
		}
	}
	assert.Empty(t, mistakes, "mistakes that belong to no law")
}
