package axactor_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// The answers on five days, between which the rules on cookies, attachments and
// bookkeeping changed and the general part did not: of an item to which nothing
// happens meanwhile every question of this policy has the same answer, with the
// same reasons, on each of them.
func TestTheGeneralPartIsTheSameOnEveryDay(t *testing.T) {
	days := []retention.Date{
		retention.MustParseDate("2023-06-01"), retention.MustParseDate("2024-12-31"), retention.MustParseDate("2025-01-01"),
		retention.MustParseDate("2026-01-01"), retention.MustParseDate("2027-01-01"),
	}
	p, asked := axactor.Policy(), 0
	outcomes := map[privacy.Outcome]int{}
	for a := range p.Activities() {
		for about := range a.About.All() {
			of, err := p.Dataset(privacy.DatasetSpec{
				Name: "row", About: subjects.CategoriesOf(about), Kinds: a.Kinds, For: []privacy.ActivityID{a.ID}, CollectedFor: lawfulbasis.PurposesOf(a.Purpose),
			})
			if err != nil {
				continue // not every kind is kept of everybody
			}
			for _, happened := range []retention.When{{}, retention.NotYet(), retention.Always()} {
				for _, found := range []lawfulbasis.Findings{{}, {Met: lawfulbasis.AllElements()}, {Unmet: lawfulbasis.AllElements()}} {
					use := privacy.Use{
						For: a.ID, Consent: privacy.Consent{Given: retention.Always(), Withdrawn: retention.NotYet()},
						Objection: privacy.Objection{Received: retention.NotYet()}, Informed: retention.Always(), Contacted: retention.Always(),
						Assessed: lawfulbasis.Assessment{Findings: found},
					}
					use.Dates.CaseClosed, use.Dates.Applied = happened, happened
					item := privacy.Item{Of: of, Uses: []privacy.Use{use}, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures()}
					for name, ask := range map[string]func(retention.Date) privacy.Decision{
						"may erase":  func(on retention.Date) privacy.Decision { return p.MayErase(&item, on) },
						"must erase": func(on retention.Date) privacy.Decision { return p.RequiresErasure(&item, on) },
						"may keep":   func(on retention.Date) privacy.Decision { return p.MayKeep(&item, on) },
						"may process": func(on retention.Date) privacy.Decision {
							return p.MayProcess(&item, privacy.Processing{For: a.ID}, on)
						},
						"may disclose": func(on retention.Date) privacy.Decision {
							return p.MayDisclose(&item, privacy.Disclosing{For: a.ID, To: lawfulbasis.ToLawyer, Abroad: privacy.No}, on)
						},
						"machine": func(on retention.Date) privacy.Decision { return p.MayDecideAutomatically(&item, a.ID, on) },
						"inform":  func(on retention.Date) privacy.Decision { return p.RequiresInformation(&item, a.ID, on) },
						"access": func(on retention.Date) privacy.Decision {
							return p.RequiresAccess(&item, privacy.Request{Kind: privacy.AskAccess, Received: on, Identified: privacy.Yes}, on)
						},
						"erasure asked for": func(on retention.Date) privacy.Decision {
							return p.RequiresErasureOnRequest(&item, privacy.Request{Kind: privacy.AskErasure, Received: on, Identified: privacy.Yes}, on)
						},
						"objection": func(on retention.Date) privacy.Decision {
							return p.RequiresEndOfUse(&item, privacy.Request{Kind: privacy.AskObjection, Received: on, Identified: privacy.Yes}, on)
						},
					} {
						first := ask(days[0])
						var reasons []privacy.ReasonCode
						for r := range first.Reasons() {
							reasons = append(reasons, r.Code)
						}
						for _, on := range days[1:] {
							then := ask(on)
							assert.Equal(t, first.Outcome(), then.Outcome(), "%s of %s, %s, on %s", name, a.ID, about, on)
							var codes []privacy.ReasonCode
							for r := range then.Reasons() {
								codes = append(codes, r.Code)
							}
							assert.Equal(t, reasons, codes, "%s of %s, %s, on %s", name, a.ID, about, on)
							asked++
						}
						outcomes[first.Outcome()]++
					}
				}
			}
		}
	}
	assert.Greater(t, asked, 5_000)
	assert.Len(t, outcomes, 5, "every answer is among them: %v", outcomes)
}
