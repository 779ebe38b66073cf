package privacy_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// An item that is held for a client, and of one's own for the books alone, is the
// client's when the books are over (Art. 28(3), 29). While the day is not known
// from which the duty runs, it is open whose answer it is: everything that the
// answer then is must be possible, and that day is missing.
func TestLentItems(t *testing.T) {
	s := &space{name: "lent", activities: []*refActivity{
		{basis: lawfulbasis.LegalObligation, purpose: lawfulbasis.Bookkeeping, duty: true}, {processor: true, purpose: lawfulbasis.Collection},
	}}
	s.build(t)
	at := func(booked retention.When, holds privacy.Holds) *world {
		w := s.world()
		w.item.Uses[0].Dates.Booked, w.item.Holds = booked, holds
		w.item.Accurate, w.item.Disclosures = judged(privacy.Yes), privacy.AllDisclosures()
		return w
	}
	ask := func(q privacy.Question, right lawfulbasis.Right, w *world) privacy.Decision {
		c := &inqWorld{item: w.item, request: privacy.Request{Kind: privacy.AskUnnamed, Received: refDay, Identified: privacy.Yes}}
		return askCase(s.policy, q, right, c, refDay)
	}
	lost, over, runs := retention.When{}, on("2015-01-01"), on("2026-01-01")
	n := 0
	for _, holds := range []privacy.Holds{privacy.AllHolds(), privacy.AllHolds(inForce(retention.OwnClaim)), privacy.AllHolds(inForce(retention.Order)), {}} {
		for q := range allQuestions() {
			if q == privacy.AskMayProcess || q == privacy.AskMayDisclose || q == privacy.AskMayDecideAutomatically || q == privacy.AskRequiresInformation {
				continue // of one use, which says whose it is
			}
			n++
			d := ask(q, lawfulbasis.RightOfAccess, at(lost, holds))
			ended := ask(q, lawfulbasis.RightOfAccess, at(over, holds))
			running := ask(q, lawfulbasis.RightOfAccess, at(runs, holds))
			require.Equal(t, privacy.Referred, ended.Outcome(), "%v: the books are over", q)
			require.NotEqual(t, privacy.Referred, running.Outcome(), "%v: the books run", q)
			assert.Equal(t, privacy.Undetermined, d.Outcome(), "%v", q)
			for o := privacy.Referred; o <= privacy.Required; o++ {
				assert.Equal(t, ended.CouldBe(o) || running.CouldBe(o), d.CouldBe(o), "%v could be %v", q, o)
			}
			item := at(lost, holds).item
			booked := slices.ContainsFunc(slices.Collect(d.Missing(&item)), func(m privacy.Missing) bool {
				return m.Fact == privacy.TheEvent && m.Event == retention.Booked && m.Use == 0
			})
			assert.True(t, booked, "%v: the day it was booked is missing", q)
		}
	}
	require.Positive(t, n)

	// What is open besides stays open.
	w := at(lost, privacy.AllHolds())
	w.item.Accurate = privacy.Judgement{}
	d := ask(privacy.AskRequiresRectification, 0, w)
	for _, o := range []privacy.Outcome{privacy.Referred, privacy.Forbidden, privacy.Required} {
		assert.True(t, d.CouldBe(o), "%v", o)
	}
	assert.False(t, d.CouldBe(privacy.Permitted))

	// A plan takes the two roles apart, and asks whose the item is.
	inv := s.policy.MustInventory(s.dataset)
	var did []privacy.Action
	item := at(lost, privacy.AllHolds()).item
	for step := range inv.Plan(nil, refDay, item).Steps() {
		did = append(did, step.Do)
	}
	assert.Contains(t, did, privacy.Ask)
}
