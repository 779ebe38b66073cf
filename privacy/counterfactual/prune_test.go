package counterfactual_test

import (
	"iter"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/counterfactual"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// set is a table of all the data of some activities, but what a statute keeps for
// another.
func set(p *privacy.Policy, ids ...privacy.ActivityID) *privacy.Dataset {
	spec := privacy.DatasetSpec{Name: "table", About: subjects.AllCategories(), Kinds: subjects.AllKinds(), For: ids}
	for _, id := range ids {
		a, _ := p.Lookup(id)
		spec.About, spec.Kinds = spec.About.Intersect(a.About), spec.Kinds.Intersect(a.Kinds)
		spec.CollectedFor = lawfulbasis.PurposesOf(a.Purpose) // of the last alone
	}
	for a := range p.Activities() {
		for _, duty := range a.Duties {
			if !slices.Contains(ids, a.ID) {
				spec.Kinds = spec.Kinds.Without(duty.Rule.Kinds)
			}
		}
	}
	return p.MustDataset(spec)
}

// filmed is a policy with a maximum that has exceptions, and a public task.
func filmed() *privacy.Policy {
	week, _ := retention.StatutoryCeiling(law.Section(law.Kameraforskriften, "6").Paragraph(1))
	about, kinds := subjects.CategoriesOf(subjects.Contact), subjects.KindsOf(subjects.CameraRecording)
	return privacy.MustNew(&privacy.Spec{
		ID: "shop", Version: "2026-1", Controllers: []string{"Shop AS"}, FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(0),
		Activities: []privacy.Activity{
			{
				ID: "cameras", Purpose: lawfulbasis.Security, Role: lawfulbasis.Controller, Controllers: []string{"Shop AS"},
				Basis: lawfulbasis.LegitimateInterests, About: about, Kinds: kinds, Ceilings: []privacy.Ceiling{{ID: "a-week", Rule: week}},
			},
			{
				ID: "study", Purpose: lawfulbasis.Research, Role: lawfulbasis.Controller, Controllers: []string{"Shop AS"},
				Basis: lawfulbasis.PublicTask, Law: []law.Provision{law.Section(law.Personopplysningsloven, "8")}, About: about, Kinds: kinds,
				Limits:   []privacy.Limit{{ID: "study", Rule: retention.Limit{From: retention.Collected, Anchor: retention.DayOf, Period: retention.Days(3)}}},
				Ceilings: []privacy.Ceiling{{ID: "a-week-too", Rule: week}},
			},
		},
	})
}

func judged(result privacy.Fact) privacy.Judgement {
	return privacy.Judgement{Result: result, By: "somebody", On: date("2026-10-01"), ReviewBy: date("2027-10-01")}
}

// cast is an item and what its policy is.
type cast struct {
	policy *privacy.Policy
	item   privacy.Item
}

// casts yields facts of several kinds of use: as nothing is known, as all is, and
// in between.
func casts() iter.Seq2[string, cast] {
	return func(yield func(string, cast) bool) {
		shop, notice, hiring := filmed(), axactor.Policy(), recruiting.Policy()
		tables := []struct {
			name   string
			policy *privacy.Policy
			uses   []privacy.ActivityID
			absent privacy.ActivityID // an activity of the table that the item does not mention
		}{
			{"cameras", shop, []privacy.ActivityID{"cameras"}, ""},
			{"cameras and a study", shop, []privacy.ActivityID{"study"}, "cameras"},
			{"a case", notice, []privacy.ActivityID{axactor.ThirdPartyCollection}, ""},
			{"a case of a client's", notice, []privacy.ActivityID{axactor.ThirdPartyCollection, axactor.InvoiceFollowUp}, ""},
			{"marketing", notice, []privacy.ActivityID{axactor.Marketing}, ""},
			{"bought claims", notice, []privacy.ActivityID{axactor.PortfolioCollection}, axactor.PurchasedClaims},
			{"a talent pool", hiring, []privacy.ActivityID{recruiting.Hiring, recruiting.TalentPool}, ""},
		}
		for _, c := range tables {
			all := c.uses
			if c.absent != "" {
				all = append([]privacy.ActivityID{c.absent}, c.uses...)
			}
			d := set(c.policy, all...)
			unknown, settled, mixed := privacy.Item{Of: d}, privacy.Item{Of: d, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures(), Origin: subjects.Provided}, privacy.Item{Of: d}
			for _, id := range c.uses {
				unknown.Uses = append(unknown.Uses, privacy.Use{For: id})
				use := privacy.Use{For: id, Objection: privacy.NoObjection(), Informed: on("2026-10-05"), Contacted: on("2026-10-05"), Exempt: privacy.No}
				use.Consent = privacy.Consent{Given: on("2026-10-05"), Withdrawn: retention.NotYet()}
				for e := retention.Event(1); e.IsValid(); e++ {
					use.Dates = use.Dates.With(e, retention.NotYet())
				}
				use.Dates.Collected = on("2026-10-05")
				use.Assessed = lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: lawfulbasis.AllElements()}, On: date("2026-10-05")}
				settled.Uses = append(settled.Uses, use)
				use.Dates.CaseClosed = on("2020-02-03")
				use.Objection = privacy.Objection{Received: on("2026-10-06")}
				use.Assessed = lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Unmet: lawfulbasis.ElementsOf(lawfulbasis.PurposeSpecified)}}
				use.Consent.Withdrawn, use.Necessary, use.Exempt = on("2026-11-01"), judged(privacy.Yes), privacy.Yes
				mixed.Uses = append(mixed.Uses, use)
			}
			mixed.Unlawful, mixed.Accurate, mixed.Withheld = judged(privacy.Unknown), judged(privacy.No), privacy.Withholding{Kind: privacy.CrimeInvestigation, Judged: judged(privacy.Unknown)}
			mixed.ErasureOrdered, mixed.ChildService, mixed.OthersRights, mixed.TellingUnreasonable = judged(privacy.Unknown), judged(privacy.Unknown), judged(privacy.Unknown), judged(privacy.Unknown)
			mixed.Excluded = privacy.Exclusion{Kind: privacy.OfDeceased, Judged: judged(privacy.Unknown)}
			mixed.Disclosures = privacy.AllDisclosures(privacy.Disclosure{To: lawfulbasis.ToClient, On: on("2026-10-07")})
			mixed.Origin = subjects.FromOthers
			mixed.Holds = privacy.AllHolds(
				retention.Hold{Kind: retention.Contest, Since: on("2026-10-07"), Released: retention.NotYet()},
				retention.Hold{Kind: retention.OwnClaim, Since: on("2026-10-07"), Grounds: judged(privacy.Unknown), ReviewBy: date("2026-11-01")},
				retention.Hold{Since: retention.NoEarlierThan(date("2026-11-01")), Released: retention.NotYet()},
				retention.Hold{Kind: retention.Order, Since: on("2026-10-07"), Released: retention.NotYet(), Covers: subjects.KindsOf(subjects.PrivateKind(1))},
			)
			for _, item := range []struct {
				name string
				item privacy.Item
			}{{"unknown", unknown}, {"settled", settled}, {"mixed", mixed}} {
				if !yield(c.name+", "+item.name, cast{c.policy, item.item}) {
					return
				}
			}
		}
	}
}

// questions yields every question that can be put about an activity.
func questions(id privacy.ActivityID) iter.Seq[counterfactual.Question] {
	return func(yield func(counterfactual.Question) bool) {
		request := func(kind privacy.RequestKind) privacy.Request {
			return privacy.Request{Kind: kind, Received: date("2026-11-02"), Identified: privacy.Yes}
		}
		doubted := request(privacy.AskErasure)
		doubted.Doubted, doubted.Identified, doubted.Excessive = privacy.Yes, privacy.Unknown, judged(privacy.Unknown)
		restriction := request(privacy.AskRestriction)
		restriction.Contests, restriction.NeedsForClaim = privacy.ContestsFact, privacy.Yes
		opposing := request(privacy.AskUnnamed)
		opposing.OpposesErasure, opposing.Misdirected = privacy.Yes, judged(privacy.Unknown)
		for _, q := range []counterfactual.Question{
			counterfactual.MayErase(), counterfactual.RequiresErasure(), counterfactual.MayKeep(),
			counterfactual.RequiresErasureOnRequest(request(privacy.AskErasure)), counterfactual.RequiresErasureOnRequest(doubted),
			counterfactual.MayProcess(privacy.Processing{For: id}),
			counterfactual.MayProcess(privacy.Processing{For: id, Doing: privacy.Storing, Request: request(privacy.AskObjection)}),
			counterfactual.MayProcess(privacy.Processing{For: id, Request: restriction}),
			counterfactual.MayDisclose(privacy.Disclosing{For: id, To: lawfulbasis.ToClient, Abroad: privacy.No}),
			counterfactual.MayDisclose(privacy.Disclosing{For: id, To: lawfulbasis.ToPolice, Abroad: privacy.Yes, Transfer: privacy.Forbidden}),
			counterfactual.MayDecideAutomatically(id), counterfactual.RequiresInformation(id), counterfactual.RequiresNotification(),
			counterfactual.RequiresAccess(request(privacy.AskAccess)), counterfactual.RequiresRectification(request(privacy.AskRectification)),
			counterfactual.RequiresRestriction(restriction), counterfactual.RequiresRestriction(opposing), counterfactual.RequiresRestriction(request(privacy.AskObjection)),
			counterfactual.RequiresPortability(request(privacy.AskPortability)), counterfactual.RequiresEndOfUse(request(privacy.AskObjection)),
			counterfactual.RequiresEndOfUse(request(privacy.AskWithdrawal)), counterfactual.RequiresHumanDecision(request(privacy.AskHumanDecision)),
			counterfactual.HasRight(lawfulbasis.RightToErasure), counterfactual.HasRight(lawfulbasis.RightToPortability),
			counterfactual.HasRight(lawfulbasis.RightAgainstAutomatedDecisions), counterfactual.HasRight(lawfulbasis.RightToWithdraw),
		} {
			if !yield(q) {
				return
			}
		}
	}
}

// What is left out because the question does not read it changes nothing, alone or
// with another change: the answer is that of a search through every fact there is a
// code for, every event and element among them.
func TestNothingThatMattersIsLeftOut(t *testing.T) {
	compared, looked, all := 0, 0, 0
	turn := 0
	for name, c := range casts() {
		for q := range questions(c.item.Uses[0].For) {
			query := counterfactual.Query{Policy: c.policy, Item: &c.item, Question: q, On: today, Size: 2}
			if turn++; !exhaustive && turn%5 != 0 && q.Asks() != privacy.AskMayDecideAutomatically {
				query.Size = 1
			}
			want, got := counterfactual.FindUnpruned(query), counterfactual.Find(query)
			require.Empty(t, cmp.Diff(want, got), "%s, %s: %s", name, q.Asks(), got.Decision().Outcome())
			compared++
			looked += len(counterfactual.Listed(query))
			all += len(counterfactual.EveryChange(query))
		}
	}
	assert.Greater(t, compared, 500)
	assert.Less(t, looked, all/5, "most facts are none that a question reads")
}

// A change that was made is so, and the same change makes no difference any more;
// the one that takes it back is there instead.
func TestEveryChangeIsMade(t *testing.T) {
	seen := map[counterfactual.Code]bool{}
	doubted := privacy.Request{Kind: privacy.AskErasure, Doubted: privacy.Yes, Excessive: judged(privacy.Unknown), Misdirected: judged(privacy.Unknown)}
	stated := privacy.Request{Kind: privacy.AskRestriction, OpposesErasure: privacy.Yes, NeedsForClaim: privacy.Yes}
	for name, c := range casts() {
		for _, q := range []counterfactual.Question{
			counterfactual.MayErase(), counterfactual.RequiresErasureOnRequest(doubted), counterfactual.RequiresRestriction(stated), counterfactual.MayDisclose(privacy.Disclosing{}),
		} {
			query := counterfactual.Query{Policy: c.policy, Item: &c.item, Question: q, On: today}
			for _, change := range counterfactual.EveryChange(query) {
				if seen[change.Code] = true; change.Code == counterfactual.HoldPlaced {
					continue // another may always come
				}
				for _, again := range counterfactual.EveryChange(counterfactual.Made(query, change)) {
					if change.Code != counterfactual.ConsentGiven {
						again.From = change.From // one that was not known, and one given anew, differ
					}
					if change == again {
						require.Fail(t, "not made", "%s: %s", name, change)
					}
				}
			}
		}
	}
	for n := range 256 {
		if code := counterfactual.Code(n); code.IsValid() {
			assert.True(t, seen[code], "%s was never looked at", code)
		}
	}
}
