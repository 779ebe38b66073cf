package retention

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestHoldKindText(t *testing.T) {
	textForms[HoldKind](t, "", []string{
		"order", "own-claim", "breach-record", "persons-claim", "opposed-erasure", "contest", "open-access-request",
	}, ParseHoldKind)
}

// TestHoldKinds says what each kind is, for all values.
func TestHoldKinds(t *testing.T) {
	type kind struct {
		keeps, lifts, grounds bool
		reason                string
	}
	want := map[HoldKind]kind{
		Order:             {keeps: true, lifts: true, reason: "Art. 17(3)(b), 58"},
		OwnClaim:          {keeps: true, grounds: true, reason: "Art. 17(3)(e): foreseeable, and no bar to a maximum"},
		BreachRecord:      {keeps: true, reason: "Art. 33(5)"},
		PersonsClaim:      {keeps: true, lifts: true, reason: "Art. 18(1)(c), personopplysningsloven § 2 fourth paragraph"},
		OpposedErasure:    {grounds: true, reason: "Art. 18(1)(b): against unlawful processing only"},
		Contest:           {reason: "Art. 18(1)(a) and (d)"},
		OpenAccessRequest: {reason: "Art. 12(2), 15: answer first"},
	}
	for n := range 256 {
		k := HoldKind(n)
		w, valid := want[k]
		assert.Equal(t, valid, k.IsValid(), n)
		assert.Equal(t, w.keeps, k.Keeps(), "%v: %s", k, w.reason)
		assert.Equal(t, w.lifts, k.LiftsCeiling(), "%v: %s", k, w.reason)
		assert.Equal(t, w.grounds, k.NeedsGrounds(), "%v: %s", k, w.reason)
	}
}

func TestHoldOn(t *testing.T) {
	day := MustParseDate("2026-11-23")
	before, same, after := on("2026-11-22"), on("2026-11-23"), on("2026-11-24")
	sound := Judgement{Result: factYes, By: "legal"}
	for _, test := range []struct {
		reason  string
		hold    Hold
		want    Fact
		missing HoldFact
	}{
		{"in force", Hold{Kind: Order, Since: before, Released: NotYet()}, factYes, 0},
		{"it begins today", Hold{Kind: Order, Since: same, Released: NotYet()}, factYes, 0},
		{"it begins tomorrow", Hold{Kind: Order, Since: after, Released: NotYet()}, factNo, 0},
		{"released today: half open", Hold{Kind: Order, Since: before, Released: same}, factNo, 0},
		{"released tomorrow", Hold{Kind: Order, Since: before, Released: after}, factYes, 0},
		{"who knows since when", Hold{Kind: Order, Released: NotYet()}, factUnknown, HoldSince},
		{"who knows until when", Hold{Kind: Order, Since: before}, factUnknown, HoldReleased},
		{"released by tomorrow at the latest", Hold{Kind: Order, Since: before, Released: NoLaterThan(MustParseDate("2026-11-24"))}, factUnknown, HoldReleased},
		{"released by yesterday at the latest", Hold{Kind: Order, Since: before, Released: NoLaterThan(MustParseDate("2026-11-22"))}, factNo, 0},
		{"nothing was said", Hold{}, factUnknown, HoldOfKind | HoldSince | HoldReleased},
		{"a number that is no kind", Hold{Kind: 200, Since: before, Released: NotYet()}, factUnknown, HoldOfKind},
		{"Art. 17(3)(e): nobody judged", Hold{Kind: OwnClaim, Since: before, Released: NotYet()}, factUnknown, HoldGrounds},
		{"Art. 17(3)(e): foreseeable", Hold{Kind: OwnClaim, Since: before, Released: NotYet(), Grounds: sound}, factYes, 0},
		{"Art. 17(3)(e): not foreseeable", Hold{Kind: OwnClaim, Since: before, Released: NotYet(), Grounds: Judgement{Result: factNo}}, factNo, 0},
		{"Art. 17(3)(e): judged tomorrow", Hold{Kind: OwnClaim, Since: before, Released: NotYet(), Grounds: Judgement{Result: factYes, On: day.AddDays(1)}}, factUnknown, HoldGrounds},
		{"Art. 18(1)(b): nobody judged", Hold{Kind: OpposedErasure, Since: before, Released: NotYet()}, factUnknown, HoldGrounds},
		{"an order needs no judgement", Hold{Kind: Order, Since: before, Released: NotYet(), Grounds: Judgement{Result: factNo}}, factYes, 0},
		{"its review is today", Hold{Kind: Order, Since: before, Released: NotYet(), ReviewBy: day}, factYes, 0},
		{"its review was yesterday", Hold{Kind: Order, Since: before, Released: NotYet(), ReviewBy: day.AddDays(-1)}, factUnknown, HoldRenewal},
		{"released long ago, so no review", Hold{Kind: Order, Since: before, Released: same, ReviewBy: day.AddDays(-1)}, factNo, 0},
	} {
		got := test.hold.On(day)
		assert.Equal(t, test.want, got.InForce, test.reason)
		assert.Equal(t, test.missing, got.Missing, test.reason)
		assert.Equal(t, test.hold.Since.Bound(), got.Since, test.reason)
		assert.Equal(t, test.hold.Released.Bound(), got.Released, test.reason)
	}
	unasked := (&Hold{Kind: Order, Since: before, Released: NotYet()}).On(Date{})
	assert.Equal(t, factUnknown, unasked.InForce, "no day was asked about")
}
