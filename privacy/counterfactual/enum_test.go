package counterfactual_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/counterfactual"
)

func TestCode(t *testing.T) {
	enumtest.Enumeration(t, counterfactual.ParseCode, `
	1 event-happens, 2 event-awaited, 3 consent-given, 4 consent-absent, 5 consent-withdrawn, 6 consent-stands,
	7 objection-made, 8 objection-absent, 9 objection-withdrawn, 10 grounds-override, 11 grounds-fail,
	12 necessity-affirmed, 13 necessity-denied, 14 exemption-applies, 15 exemption-fails, 16 element-met,
	17 element-unmet, 18 person-informed, 19 person-uninformed, 20 person-contacted, 21 person-uncontacted,
	22 unlawfulness-found, 23 unlawfulness-rejected, 24 erasure-ordered, 25 erasure-not-ordered,
	26 child-service-found, 27 child-service-rejected, 28 accuracy-found, 29 inaccuracy-found,
	30 exclusion-found, 31 exclusion-rejected, 32 withholding-found, 33 withholding-rejected,
	34 others-harmed, 35 others-unharmed, 36 origin-identified, 37 disclosure-made, 38 disclosures-absent,
	39 telling-unreasonable, 40 telling-reasonable, 41 holds-absent, 42 hold-placed, 43 hold-released,
	44 hold-lasts, 45 hold-begins, 46 hold-awaited, 47 hold-identified, 48 hold-founded, 49 hold-unfounded,
	50 hold-renewed, 51 identity-confirmed, 52 identity-refuted, 53 doubt-removed, 54 excess-found,
	55 excess-rejected, 56 misdirection-found, 57 misdirection-rejected, 58 accuracy-contested,
	59 restriction-preferred, 60 restriction-forgone, 61 claim-invoked, 62 claim-forgone,
	63 recipient-inside, 64 recipient-abroad, 65 transfer-allowed, 66 transfer-barred`)
}

func TestParty(t *testing.T) {
	enumtest.Enumeration(t, counterfactual.ParseParty, "1 person, 2 controller, 3 client, 4 authority")
	enumtest.Set(t, counterfactual.PartiesOf, counterfactual.AllParties, counterfactual.ParsePartySet)
}

// Every change that a missing fact can ask for names that fact, and each of those
// facts but what no change settles can change.
func TestFact(t *testing.T) {
	settled := map[privacy.FactName]bool{
		// A person asks about another day, table or activity, or reads the law.
		privacy.TheDay: true, privacy.TheDataset: true, privacy.TheUses: true, privacy.TheActivity: true, privacy.TheCollection: true,
		privacy.TheRecipient: true, privacy.TheLaw: true, privacy.TheConflict: true,
		privacy.TheStorageLimit: true, // the policy's, not the item's
	}
	for n := range 256 {
		c := counterfactual.Code(n)
		if !c.IsValid() {
			assert.Zero(t, c.Fact(), n)
			continue
		}
		switch c {
		case counterfactual.PersonContacted, counterfactual.PersonUncontacted, counterfactual.ExclusionFound, counterfactual.ExclusionRejected:
			assert.Zero(t, c.Fact(), "%s is of a fact that is never missing", c)
		default:
			assert.NotZero(t, c.Fact(), c)
			settled[c.Fact()] = true
		}
	}
	for n := range 256 {
		if f := privacy.FactName(n); f.IsValid() {
			assert.True(t, settled[f], "%s", f)
		}
	}
}
