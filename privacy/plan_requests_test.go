package privacy_test

import (
	"slices"
	"testing"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
	"github.com/stretchr/testify/assert"
)

// shop is a policy with a use of each sort that requests tell apart, and its
// datasets: an order rests on a contract, a profile on legitimate interests, a
// newsletter on consent, and a ticket is kept for somebody else.
type shop struct {
	policy                           *privacy.Policy
	inventory                        *privacy.Inventory
	order, profile, newsletter, care privacy.Item
}

var shopDay = retention.MustParseDate("2026-11-24")

func newShop() shop {
	customer := subjects.CategoriesOf(subjects.WebsiteVisitor)
	activity := func(id privacy.ActivityID, purpose lawfulbasis.Purpose, basis lawfulbasis.Basis, kind subjects.Kind) privacy.Activity {
		a := privacy.Activity{
			ID: id, Purpose: purpose, Role: lawfulbasis.Controller, Controllers: []string{"Shop"}, Basis: basis, About: customer, Kinds: subjects.KindsOf(kind),
			Limits: []privacy.Limit{until(privacy.RuleID(id)+"-ends", retention.ContractEnded, retention.Years(1), false)},
		}
		a.Assessed.Met = lawfulbasis.ElementsOf(lawfulbasis.AutomatedMeans, lawfulbasis.HumanDecides)
		if id == "profiles" {
			a.Assessed.Met = lawfulbasis.ElementSet{}
			a.Assessed.Unmet = lawfulbasis.ElementsOf(lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect, lawfulbasis.DecisionByLaw)
		}
		return a
	}
	tickets := activity("tickets", lawfulbasis.ContractManagement, 0, subjects.Correspondence)
	tickets.Role, tickets.Limits = lawfulbasis.Processor, nil
	s := shop{policy: privacy.MustNew(&privacy.Spec{
		ID: "shop", Version: "1", Controllers: []string{"Shop"}, FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(0),
		Activities: []privacy.Activity{
			activity("orders", lawfulbasis.ContractManagement, lawfulbasis.Contract, subjects.Name),
			activity("profiles", lawfulbasis.BusinessAnalysis, lawfulbasis.LegitimateInterests, subjects.CallNote),
			activity("newsletters", lawfulbasis.Marketing, lawfulbasis.Consent, subjects.Email),
			tickets,
		},
	})}
	item := func(name string, kind subjects.Kind, use privacy.Use) privacy.Item {
		use.Dates.ContractEnded = retention.NotYet()
		return privacy.Item{
			Key: name, Uses: []privacy.Use{use}, Holds: privacy.AllHolds(), Origin: subjects.Provided,
			Of: s.policy.MustDataset(privacy.DatasetSpec{Name: name, About: customer, Kinds: subjects.KindsOf(kind), For: []privacy.ActivityID{use.For}}),
		}
	}
	s.order = item("order", subjects.Name, privacy.Use{For: "orders"})
	s.profile = item("profile", subjects.CallNote, privacy.Use{For: "profiles", Objection: privacy.NoObjection()})
	s.newsletter = item("newsletter", subjects.Email, privacy.Use{
		For: "newsletters", Objection: privacy.NoObjection(),
		Consent: privacy.Consent{Given: retention.On(shopDay.AddYears(-1)), Withdrawn: retention.NotYet()},
	})
	s.care = item("ticket", subjects.Correspondence, privacy.Use{For: "tickets"})
	s.inventory = s.policy.MustInventory(s.order.Of, s.profile.Of, s.newsletter.Of, s.care.Of)
	return s
}

func (s *shop) items() []privacy.Item {
	return []privacy.Item{s.order, s.profile, s.newsletter, s.care}
}

// steps are what a plan does, in its order: item, question and action.
func steps(plan *privacy.Plan) []string {
	var all []string
	for s := range plan.Steps() {
		all = append(all, s.Item.Key+" "+s.Decision.Question().String()+" "+s.Do.String())
	}
	return all
}

func asks(kinds ...privacy.RequestKind) []privacy.Request {
	var requests []privacy.Request
	for _, k := range kinds {
		requests = append(requests, privacy.Request{Kind: k, Received: shopDay, Identified: privacy.Yes})
	}
	return requests
}

// Each request is answered for every item by its own right (Art. 15-22, 7(3)).
func TestPlanOfEachRequest(t *testing.T) {
	for _, tt := range []struct {
		reason string
		ask    privacy.RequestKind
		change func(*shop, *privacy.Request)
		want   []string
	}{
		{"Art. 15: everything is shown; the client shows its own", privacy.AskAccess, nil, []string{
			"order requires-access show", "profile requires-access show", "newsletter requires-access show", "ticket requires-access forward",
		}},
		{"Art. 15, 12(6): who asks is in doubt", privacy.AskAccess, func(_ *shop, r *privacy.Request) { r.Doubted = privacy.Yes }, []string{
			"order requires-access ask", "profile requires-access ask", "newsletter requires-access ask", "ticket requires-access forward",
		}},
		{"personopplysningsloven § 16: one item is withheld, the others are shown", privacy.AskAccess, func(s *shop, _ *privacy.Request) {
			s.profile.Withheld = privacy.Withholding{Kind: privacy.InternalPreparation, Judged: privacy.Judgement{Result: privacy.Yes}}
		}, []string{
			"order requires-access show", "profile requires-access refuse", "newsletter requires-access show", "ticket requires-access forward",
		}},
		{"Art. 16: what was found wrong is corrected, what was found right is not, the rest is verified", privacy.AskRectification, func(s *shop, r *privacy.Request) {
			r.Contests = privacy.ContestsFact
			s.order.Accurate.Result, s.profile.Accurate.Result = privacy.No, privacy.Yes
		}, []string{
			"order requires-rectification correct", "profile requires-rectification refuse", "newsletter requires-rectification ask", "ticket requires-rectification forward",
		}},
		{"Art. 18(1)(a): restricted while it is verified", privacy.AskRestriction, func(s *shop, r *privacy.Request) {
			r.Contests = privacy.ContestsFact
			s.profile.Accurate.Result = privacy.Yes
		}, []string{
			"order requires-restriction restrict", "profile requires-restriction refuse", "newsletter requires-restriction restrict", "ticket requires-restriction forward",
		}},
		{"Art. 20(1)(a): contract and consent, not legitimate interests", privacy.AskPortability, nil, []string{
			"order requires-portability export", "profile requires-portability refuse", "newsletter requires-portability export", "ticket requires-portability forward",
		}},
		{"Art. 21: no objection to a contract; restricted while it is decided; always against marketing", privacy.AskObjection, nil, []string{
			"order requires-end-of-use refuse", "profile requires-end-of-use restrict", "newsletter requires-end-of-use stop-using", "ticket requires-end-of-use forward",
		}},
		{"Art. 22: a machine alone decides about profiles", privacy.AskHumanDecision, nil, []string{
			"order requires-human-decision refuse", "profile requires-human-decision let-human-decide", "newsletter requires-human-decision refuse", "ticket requires-human-decision forward",
		}},
		{"Art. 7(3): what rests on consent stops", privacy.AskWithdrawal, nil, []string{
			"order requires-end-of-use refuse", "profile requires-end-of-use refuse", "newsletter requires-end-of-use stop-using", "ticket requires-end-of-use forward",
		}},
		{"Art. 17: as before", privacy.AskErasure, nil, []string{
			"order requires-erasure-on-request leave-or-erase", "profile requires-erasure-on-request ask", "newsletter requires-erasure-on-request erase", "ticket requires-erasure-on-request forward",
		}},
	} {
		s := newShop()
		requests := asks(tt.ask)
		if tt.change != nil {
			tt.change(&s, &requests[0])
		}
		plan := s.inventory.Plan(requests, shopDay, s.items()...)
		assert.Equal(t, tt.want, steps(plan), tt.reason)
		assert.Equal(t, !slices.ContainsFunc(tt.want, func(w string) bool { return w[len(w)-4:] == " ask" }), plan.IsComplete(), tt.reason)
	}
}

// Several requests are put in an order in which none defeats another.
func TestPlanOrdersConflicts(t *testing.T) {
	s := newShop()
	plan := s.inventory.Plan(asks(privacy.AskErasure, privacy.AskAccess), shopDay, s.newsletter)
	assert.Equal(t, []string{
		"newsletter requires-access show", "newsletter requires-erasure-on-request answer-first",
	}, steps(plan), "Art. 15, EDPB 01/2022 no. 39: shown before it goes, whichever was asked first")

	s.newsletter.Unlawful.Result = privacy.Yes
	opposed := asks(privacy.AskErasure, privacy.AskRestriction)
	opposed[1].OpposesErasure = privacy.Yes
	assert.Equal(t, []string{
		"newsletter requires-restriction restrict", "newsletter requires-erasure-on-request ask",
	}, steps(s.inventory.Plan(opposed, shopDay, s.newsletter)), "Art. 18(1)(b): the person opposes the erasure and demands it: somebody asks what is meant")

	s = newShop()
	s.newsletter.Uses[0].Consent.Withdrawn = retention.On(shopDay)
	claim := asks(privacy.AskErasure, privacy.AskRestriction)
	claim[1].NeedsForClaim = privacy.Yes
	assert.Equal(t, []string{
		"newsletter requires-restriction restrict", "newsletter requires-erasure-on-request ask",
	}, steps(s.inventory.Plan(claim, shopDay, s.newsletter)), "Art. 18(1)(c): needed for the person's claim, and to be erased")

	s = newShop()
	verified := asks(privacy.AskErasure, privacy.AskRestriction)
	verified[1].Contests = privacy.ContestsFact
	assert.Equal(t, []string{
		"newsletter requires-restriction restrict", "newsletter requires-erasure-on-request erase",
	}, steps(s.inventory.Plan(verified, shopDay, s.newsletter)), "Art. 18(2): a restriction for verification gives way to the person's own demand")

	assert.Equal(t, []string{
		"order requires-access show", "profile requires-access show",
		"order requires-erasure-on-request leave-or-erase", "profile requires-erasure-on-request ask",
	}, steps(s.inventory.Plan(asks(privacy.AskErasure, privacy.AskAccess), shopDay, s.order, s.profile)), "nothing goes before everything was shown")
}

// A request that names no right is read as every right it may mean: what shows
// is done, what changes something is asked about, and what the law does not give
// is left out.
func TestPlanOfARequestThatNamesNoRight(t *testing.T) {
	s := newShop()
	plan := s.inventory.Plan(asks(privacy.AskUnnamed), shopDay, s.items()...)
	assert.Equal(t, []string{
		"order requires-access show", "order requires-rectification ask", "order requires-portability ask",
		"profile requires-access show", "profile requires-rectification ask", "profile requires-restriction ask",
		"profile requires-end-of-use ask", "profile requires-human-decision ask",
		"newsletter requires-access show", "newsletter requires-rectification ask", "newsletter requires-portability ask",
		"newsletter requires-end-of-use ask",
		"ticket requires-access forward",
		"order requires-erasure-on-request ask", "profile requires-erasure-on-request ask", "newsletter requires-erasure-on-request ask",
		"ticket requires-erasure-on-request forward",
	}, steps(plan), "Art. 12(2), EDPB 1/2024: no form is needed")
	assert.False(t, plan.IsComplete())

	stranger := newShop()
	assert.Equal(t, []string{"order requires-access ask"}, steps(s.inventory.Plan(asks(privacy.AskAccess), shopDay, stranger.order)),
		"an item of a dataset outside the inventory is a question")
}
