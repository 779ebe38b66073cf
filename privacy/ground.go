package privacy

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/retention"
)

// GroundKind is a kind of thing that a deadline is made of. The zero value is
// not said.
//
// Do not reorder. New values go last.
type GroundKind uint8

const (
	_ GroundKind = iota
	// GroundUse: a use of the item.
	GroundUse
	// GroundDuty: a statutory duty to keep it.
	GroundDuty
	// GroundHold: a hold on it.
	GroundHold
	// Maximum: a statutory maximum, which is no ground but bounds them.
	Maximum
)

var groundKinds = enum.Table[GroundKind]{Kind: "ground", Tokens: []string{"", "use", "duty", "hold", "maximum"}}

// String returns the token of k, such as "duty", and "" for zero.
func (k GroundKind) String() string { return groundKinds.String(k) }

// IsValid reports whether k is a kind of ground, and not the zero value.
func (k GroundKind) IsValid() bool { return groundKinds.Valid(k) }

// AppendText appends the token of k. It fails for a number outside the kinds.
func (k GroundKind) AppendText(b []byte) ([]byte, error) { return groundKinds.Append(b, k) }

// MarshalText returns the token of k. It fails for a number outside the kinds.
func (k GroundKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [GroundKind.String]; the empty
// text is the zero value.
func (k *GroundKind) UnmarshalText(text []byte) error { return groundKinds.Unmarshal(k, text) }

// ParseGroundKind returns the kind of ground with exactly that token.
func ParseGroundKind(token string) (GroundKind, error) { return groundKinds.Parse(token) }

// Ground is one thing that a deadline is made of: which rule of the policy it
// follows, and until when it lasts.
type Ground struct {
	// Kind says what it is.
	Kind GroundKind
	// Activity is the activity of the policy; empty for a hold.
	Activity ActivityID
	// Use is the position in [Item.Uses]; -1 for a hold, and for a duty or
	// maximum of an activity that the item does not mention.
	Use int
	// Hold is the position in the list of holds, or -1.
	Hold int
	// HoldKind is the kind of the hold.
	HoldKind retention.HoldKind
	// Rule is the limit, duty or maximum that sets the day; empty for a hold,
	// and for a use without a limit.
	Rule RuleID
	// Statute is the provision behind a duty or maximum.
	Statute law.Provision
	// Until is the last day.
	Until retention.Bound
	// Awaits is the event that has not happened and keeps Until open; zero when
	// none does.
	Awaits retention.Event
}

// Grounds yields what the item's deadline is made of on a day, of the
// controller's own motion: its uses, with the last day on which the item may be
// used for each, the duties to keep it, the maxima that bind it and the holds
// that are or may be in force. It yields nothing for an item that cannot be
// judged at all.
func (p *Policy) Grounds(item *Item, on retention.Date) iter.Seq[Ground] {
	return func(yield func(Ground) bool) {
		if item == nil || item.Of == nil || item.Of.policy != p {
			return
		}
		// A maximum on the item bounds every use of it, whichever brings it.
		ceiling := p.Deadline(item, on).Ceiling
		stopped := false
		see := observer{ground: func(g Ground) {
			if g.Kind == GroundUse {
				g.Until = g.Until.Earlier(ceiling)
			}
			stopped = stopped || !yield(g)
		}}
		var c circumstances
		c.evaluate(item, AskRequiresErasure, nil, on, &see)
	}
}

func (d *Dataset) ground(kind GroundKind, use int, u *compiledUse, rule int16, until retention.Bound, from retention.Event) Ground {
	g := Ground{Kind: kind, Activity: u.id, Use: use, Hold: -1, Until: until}
	if rule > 0 {
		g.Rule, g.Statute = d.rules[rule-1].id, d.rules[rule-1].statute
	}
	if until.IsOpenEnded() == Yes {
		g.Awaits = from
	}
	return g
}
