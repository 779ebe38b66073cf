package privacytest

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Scene is an item on a day, with all that a question about it may ask for. The
// zero Scene says nothing.
type Scene struct {
	// Item is the item; its dataset says by which policy it is judged.
	Item privacy.Item
	// On is the day asked about.
	On retention.Date
	// For is the activity that questions of processing, disclosing and informing
	// are about. Empty is not said.
	For privacy.ActivityID
	// Doing is what is done with the item. Zero is no operation that stays allowed
	// while it is restricted.
	Doing privacy.Operation
	// Request is what the person asks; the zero Request asks for nothing.
	Request privacy.Request
	// Right is the right that HasRight is asked about; zero is not said.
	Right lawfulbasis.Right
	// To is the recipient of a disclosure; zero is not said.
	To lawfulbasis.Recipient
	// Inquiry says whether an authority asks in a particular inquiry; zero reads as
	// no.
	Inquiry privacy.Fact
	// Abroad says whether the recipient is outside the EEA; zero is not said.
	Abroad privacy.Fact
	// Transfer is the answer to whether it may be transferred; Undetermined is not
	// said.
	Transfer privacy.Outcome

	from *Space // that it was made by, nil for a host's own
	at   int    // its number there
}

// String says what is so in the scene, as far as the space that made it tells;
// otherwise it is the key of the item.
func (s Scene) String() string {
	if s.from == nil {
		return s.Item.Key
	}
	return s.from.describe(s.at)
}

// changed returns the scene with a change. The uses are the copy's own, so that
// a change of them stays with it.
func (s *Scene) changed(change func(*Scene)) *Scene {
	c := *s
	c.Item.Uses = append([]privacy.Use(nil), s.Item.Uses...)
	change(&c)
	return &c
}

// policy is the policy that the item is judged by.
func (s *Scene) policy() *privacy.Policy {
	if s.Item.Of == nil || s.Item.Of.Policy() == nil {
		return new(privacy.Policy)
	}
	return s.Item.Of.Policy()
}

// kinds are the data of the item; none where it belongs to no dataset.
func (s *Scene) kinds() subjects.KindSet {
	if s.Item.Of == nil {
		return subjects.KindSet{}
	}
	return s.Item.Of.Kinds()
}

// activity is what a use is for, as the policy has it.
func (s *Scene) activity(use int) privacy.Activity {
	a, _ := s.policy().Lookup(s.Item.Uses[use].For)
	return a
}

// isOwn reports whether the item has a use, and the host decides about every
// one.
func (s *Scene) isOwn() bool { return s.inRole(lawfulbasis.Controller) }

// inRole reports whether the item has a use, and every use of it is in a role.
func (s *Scene) inRole(role lawfulbasis.Role) bool {
	for i := range s.Item.Uses {
		if s.activity(i).Role != role {
			return false
		}
	}
	return len(s.Item.Uses) > 0
}

// disclosing is what is to be disclosed in the scene.
func (s *Scene) disclosing() privacy.Disclosing {
	return privacy.Disclosing{
		For: s.For, To: s.To, Doing: s.Doing, Request: s.Request, Inquiry: s.Inquiry, Abroad: s.Abroad, Transfer: s.Transfer,
	}
}

// Ask puts a question about a scene to this library. A number that is no
// question gets the zero Decision.
func Ask(q privacy.Question, s *Scene) privacy.Decision {
	p := s.policy()
	switch q {
	case privacy.AskMayErase:
		return p.MayErase(&s.Item, s.On)
	case privacy.AskRequiresErasure:
		return p.RequiresErasure(&s.Item, s.On)
	case privacy.AskRequiresErasureOnRequest:
		return p.RequiresErasureOnRequest(&s.Item, s.Request, s.On)
	case privacy.AskMayKeep:
		return p.MayKeep(&s.Item, s.On)
	case privacy.AskMayProcess:
		return p.MayProcess(&s.Item, privacy.Processing{For: s.For, Doing: s.Doing, Request: s.Request}, s.On)
	case privacy.AskMayDecideAutomatically:
		return p.MayDecideAutomatically(&s.Item, s.For, s.On)
	case privacy.AskRequiresInformation:
		return p.RequiresInformation(&s.Item, s.For, s.On)
	case privacy.AskRequiresAccess:
		return p.RequiresAccess(&s.Item, s.Request, s.On)
	case privacy.AskRequiresRectification:
		return p.RequiresRectification(&s.Item, s.Request, s.On)
	case privacy.AskRequiresRestriction:
		return p.RequiresRestriction(&s.Item, s.Request, s.On)
	case privacy.AskRequiresNotification:
		return p.RequiresNotification(&s.Item, s.On)
	case privacy.AskRequiresPortability:
		return p.RequiresPortability(&s.Item, s.Request, s.On)
	case privacy.AskRequiresEndOfUse:
		return p.RequiresEndOfUse(&s.Item, s.Request, s.On)
	case privacy.AskRequiresHumanDecision:
		return p.RequiresHumanDecision(&s.Item, s.Request, s.On)
	case privacy.AskHasRight:
		return p.HasRight(&s.Item, s.Right, s.On)
	case privacy.AskMayDisclose:
		return p.MayDisclose(&s.Item, s.disclosing(), s.On)
	}
	return privacy.Decision{}
}
