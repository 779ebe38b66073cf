package counterfactual

import (
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// trial is a copy of an item and a question in which changes are made. Its room is
// used again, so that starting anew allocates nothing.
type trial struct {
	item     privacy.Item
	uses     []privacy.Use
	holds    []retention.Hold
	said     bool // the list of holds is
	question Question
}

// start forgets the changes, and begins with what a query asks about. The holds are
// those of its item.
func (t *trial) start(q *Query, holds []retention.Hold) {
	t.item, t.question = *q.Item, q.Question
	t.uses = append(t.uses[:0], q.Item.Uses...)
	t.holds, t.said = append(t.holds[:0], holds...), q.Item.Holds.IsSaid()
}

// end returns the item and the question as they are now, until the next start.
func (t *trial) end() (*privacy.Item, Question) {
	t.item.Uses = t.uses
	if t.said {
		t.item.Holds = privacy.AllHolds(t.holds...)
	}
	return &t.item, t.question
}

// make makes one change, on a day.
func (t *trial) make(c Change, on retention.Date) {
	judged := privacy.Judgement{Result: c.To, By: "the controller", On: on}
	switch c.Code {
	case UnlawfulnessFound, UnlawfulnessRejected:
		t.item.Unlawful = judged
	case ErasureOrdered, ErasureNotOrdered:
		t.item.ErasureOrdered = judged
	case ChildServiceFound, ChildServiceRejected:
		t.item.ChildService = judged
	case AccuracyFound, InaccuracyFound:
		t.item.Accurate = judged
	case ExclusionFound, ExclusionRejected:
		t.item.Excluded.Judged = judged
		if t.item.Excluded.Kind == 0 {
			t.item.Excluded.Kind = privacy.Anonymous
		}
	case WithholdingFound, WithholdingRejected:
		t.item.Withheld = privacy.Withholding{Kind: c.Withholding, Judged: judged}
	case OthersHarmed, OthersUnharmed:
		t.item.OthersRights = judged
	case TellingUnreasonable, TellingReasonable:
		t.item.TellingUnreasonable = judged
	case OriginIdentified:
		t.item.Origin = c.Origin
	case DisclosureMade:
		made := privacy.Disclosure{To: lawfulbasis.ToThirdParty, On: c.Day, Inquiry: privacy.No}
		t.item.Disclosures = privacy.AllDisclosures(append(slices.Collect(t.item.Disclosures.All()), made)...)
	case DisclosuresAbsent:
		t.item.Disclosures = privacy.AllDisclosures()
	case HoldsAbsent:
		t.said = true
	case HoldPlaced:
		t.said = true
		t.holds = append(t.holds, retention.Hold{Kind: c.HoldKind, Since: c.Day, Released: retention.NotYet(), Grounds: judgedYes(on)})
	default:
		switch {
		case c.Hold >= 0:
			t.ofHold(&t.holds[c.Hold], c, judged)
		case c.Activity != "":
			t.ofUse(t.use(c), c, judged, on)
		default:
			t.question.make(c, judged)
		}
	}
}

func judgedYes(on retention.Date) privacy.Judgement {
	return privacy.Judgement{Result: privacy.Yes, By: "the controller", On: on}
}

// ofHold makes a change of a hold.
func (t *trial) ofHold(h *retention.Hold, c Change, judged privacy.Judgement) {
	switch c.Code {
	case HoldReleased, HoldLasts:
		h.Released = c.Day
	case HoldBegins, HoldAwaited:
		h.Since = c.Day
	case HoldIdentified:
		h.Kind = c.HoldKind
	case HoldFounded, HoldUnfounded:
		h.Grounds = judged
	case HoldRenewed:
		h.ReviewBy = retention.Date{}
	}
}

// use returns the use that a change is of: one of the item's, or one more of an
// activity that the item does not mention.
func (t *trial) use(c Change) *privacy.Use {
	if c.Use >= 0 {
		return &t.uses[c.Use]
	}
	for i := range t.uses {
		if t.uses[i].For == c.Activity {
			return &t.uses[i]
		}
	}
	t.uses = append(t.uses, privacy.Use{For: c.Activity})
	return &t.uses[len(t.uses)-1]
}

// ofUse makes a change of a use.
func (t *trial) ofUse(u *privacy.Use, c Change, judged privacy.Judgement, on retention.Date) {
	switch c.Code {
	case EventHappens, EventAwaited:
		u.Dates = u.Dates.With(c.Event, c.Day)
	case ConsentGiven, ConsentAbsent:
		u.Consent.Given = c.Day
		if c.isNewConsent() {
			u.Consent.Withdrawn = retention.NotYet()
			if u.Consent.LastDay.Before(on) {
				u.Consent.LastDay = retention.Date{}
			}
		}
	case ConsentWithdrawn, ConsentStands:
		u.Consent.Withdrawn = c.Day
	case ObjectionMade, ObjectionAbsent, ObjectionWithdrawn:
		u.Objection.Received = c.Day
	case GroundsOverride, GroundsFail:
		u.Objection.Overriding = judged
	case NecessityAffirmed, NecessityDenied:
		u.Necessary = judged
	case ExemptionApplies, ExemptionFails:
		u.Exempt = c.To
	case ElementMet, ElementUnmet:
		u.Assessed = found(u.Assessed, c, on)
	case PersonInformed, PersonUninformed:
		u.Informed = c.Day
	case PersonContacted, PersonUncontacted:
		u.Contacted = c.Day
	}
}

// found is an assessment with one finding otherwise. What may not be relied on that
// day goes.
func found(a lawfulbasis.Assessment, c Change, on retention.Date) lawfulbasis.Assessment {
	if a.AsOf(on).IsZero() {
		a = lawfulbasis.Assessment{By: "the controller", On: on}
	}
	one := lawfulbasis.ElementsOf(c.Element)
	a.Met, a.Unmet = a.Met.Without(one), a.Unmet.Without(one)
	if c.To == privacy.Yes {
		a.Met = a.Met.Union(one)
	} else {
		a.Unmet = a.Unmet.Union(one)
	}
	return a
}

// make makes a change of the request, or of what is disclosed.
func (q *Question) make(c Change, judged privacy.Judgement) {
	r := &q.request
	switch c.Code {
	case IdentityConfirmed, IdentityRefuted:
		r.Identified = c.To
	case DoubtRemoved:
		r.Doubted = privacy.No
	case ExcessFound, ExcessRejected:
		r.Excessive = judged
	case MisdirectionFound, MisdirectionRejected:
		r.Misdirected = judged
	case AccuracyContested:
		r.Contests = privacy.ContestsFact
	case RestrictionPreferred, RestrictionForgone:
		r.OpposesErasure = c.To
	case ClaimInvoked, ClaimForgone:
		r.NeedsForClaim = c.To
	case RecipientInside, RecipientAbroad:
		q.disclosing.Abroad = c.To
	case TransferAllowed:
		q.disclosing.Transfer = privacy.Permitted
	case TransferBarred:
		q.disclosing.Transfer = privacy.Forbidden
	}
}
