package privacy_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// An order to erase (Art. 58(2)(g)), and a law that demands it, stand by
// themselves: Art. 17(3) takes away the duty of Art. 17(1) and nothing else.
func TestAnOrderToEraseStandsByItself(t *testing.T) {
	hold := func(kind retention.HoldKind) retention.Hold {
		h := retention.Hold{Kind: kind, Since: acmeOn("2026-11-10"), Released: retention.NotYet()}
		if kind.NeedsGrounds() {
			h.Grounds = rightsYes
		}
		return h
	}
	for _, tt := range []struct {
		reason          string
		kind            retention.HoldKind
		without, with   privacy.Outcome // RequiresErasure
		state           retention.State // with the order
		mayErase, mayBe privacy.Outcome // MayErase and MayKeep with the order
	}{
		{"17(3)(e): a claim of one's own", retention.OwnClaim, privacy.Forbidden, privacy.Required, retention.Overdue, privacy.Permitted, privacy.Forbidden},
		{"17(3)(b), 33(5): a breach record", retention.BreachRecord, privacy.Forbidden, privacy.Required, retention.Overdue, privacy.Permitted, privacy.Forbidden},
		{"15: an access request", retention.OpenAccessRequest, privacy.Forbidden, privacy.Required, retention.Overdue, privacy.Permitted, privacy.Forbidden},
		{"18(1)(a), (d): what is being decided", retention.Contest, privacy.Forbidden, privacy.Required, retention.Overdue, privacy.Permitted, privacy.Forbidden},
		{"17(3)(b): an order to keep, of which the authority that asks for the erasure has to be told", retention.Order, privacy.Forbidden, privacy.Forbidden, retention.Held, privacy.Forbidden, privacy.Required},
		{"18(1)(c): the person's own claim", retention.PersonsClaim, privacy.Forbidden, privacy.Forbidden, retention.Held, privacy.Forbidden, privacy.Required},
		{"18(1)(b): no authority says whether opposition prevails", retention.OpposedErasure, privacy.Forbidden, privacy.Undetermined, retention.Overdue, privacy.Undetermined, privacy.Undetermined},
	} {
		item := rightsItem(subjects.Email, rightsInterest)
		item.Holds = privacy.AllHolds(hold(tt.kind))
		p := rightsPolicy()
		assert.Equal(t, tt.without, p.RequiresErasure(&item, rightsDay).Outcome(), "%s: without an order", tt.reason)
		item.ErasureOrdered = privacy.Judgement{Result: privacy.Yes, By: "legal", On: acmeDay("2026-11-12")}
		d := p.RequiresErasure(&item, rightsDay)
		assert.Equal(t, tt.with, d.Outcome(), tt.reason)
		deadline := d.Deadline()
		assert.Equal(t, tt.state, deadline.State, tt.reason)
		assert.Equal(t, retention.OnDay(acmeDay("2026-11-11")), deadline.Ceiling, "the day before the order: %s", tt.reason)
		assert.Equal(t, tt.mayErase, p.MayErase(&item, rightsDay).Outcome(), tt.reason)
		assert.Equal(t, tt.mayBe, p.MayKeep(&item, rightsDay).Outcome(), tt.reason)
		assert.Equal(t, tt.without, p.RequiresErasure(&item, acmeDay("2026-11-11")).Outcome(), "before the order: %s", tt.reason)
		item.ErasureOrdered.Result = privacy.Unknown
		item.ErasureOrdered.By = "legal"
		assert.Equal(t, tt.with == tt.without, p.RequiresErasure(&item, rightsDay).Outcome() != privacy.Undetermined, "undecided: %s", tt.reason)
	}
}
