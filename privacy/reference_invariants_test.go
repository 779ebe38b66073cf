package privacy_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// The invariants, each over a space that is built for it. Their numbers are
// those of the tables that the model was made from.

// invariantSpaces are a few uses with everything that can be known or unknown
// about them: small enough for tests that look at pairs of cases.
func invariantSpaces(t *testing.T) []*space {
	t.Helper()
	var list []*space
	for _, a := range []*refActivity{
		{basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.Collection, limit: true},
		{basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.Marketing, limit: true},
		{basis: lawfulbasis.Consent, purpose: lawfulbasis.Research, limit: true},
		{basis: lawfulbasis.Contract, purpose: lawfulbasis.ContractManagement, limit: true, begins: true},
		{basis: lawfulbasis.LegalObligation, purpose: lawfulbasis.Bookkeeping, duty: true},
		{basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.PremisesSecurity, item: true},
	} {
		vars := events(0, a)
		if a.limit {
			vars = append(vars, necessityVar(0, false))
		}
		vars = append(vars, personal(0, a)...)
		vars = append(vars, unlawfulVar(), conflictVar(), holdsVar(holdKinds...))
		list = append(list, &space{name: named(a), activities: []*refActivity{a}, vars: vars})
		pair := []*refActivity{a, {basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.BusinessAnalysis, limit: true}}
		both := slices.Clone(events(0, a))
		both = append(both, personal(0, a)...)
		both = append(both, closedVar(1), objectedVar(1), overridingVar(1), holdsVar(retention.Order, retention.OwnClaim))
		list = append(list, &space{name: named(a) + " + analysis", activities: pair, vars: both})
	}
	for _, s := range list {
		s.build(t)
	}
	return list
}

// everyDecision calls see for every question about every case of the spaces.
func everyDecision(t *testing.T, see func(s *space, w *world, d privacy.Decision, describe func() string)) {
	t.Helper()
	n := 0
	for _, s := range invariantSpaces(t) {
		s.each(func(_ int, w *world, describe func() string) {
			for _, q := range questions {
				n++
				see(s, w, w.ask(s.policy, q, refDay), describe)
			}
		})
	}
	require.Greater(t, n, 100_000)
	t.Logf("%d decisions", n)
}

// I01: with nothing known, nothing is permitted or required.
func TestReferenceI01NothingKnown(t *testing.T) {
	n := 0
	for _, s := range invariantSpaces(t) {
		for _, w := range []*world{
			{item: privacy.Item{}},
			{item: privacy.Item{Of: s.dataset}},
			{item: privacy.Item{Of: s.dataset, Holds: privacy.AllHolds()}},
			{item: privacy.Item{Of: s.dataset, Uses: []privacy.Use{{}}}},
			{item: privacy.Item{Of: s.dataset, Uses: []privacy.Use{{For: activityID(0)}}}},
			{item: privacy.Item{Uses: []privacy.Use{{For: activityID(0)}}, Holds: privacy.AllHolds()}},
		} {
			for _, q := range questions {
				n++
				d := w.ask(s.policy, q, refDay)
				assert.Equal(t, privacy.Undetermined, d.Outcome(), "%s: %v", s.name, q)
				assert.NotEmpty(t, missingText(&d, w), "%s: %v names nothing", s.name, q)
			}
		}
	}
	require.NotZero(t, n)
}

// I02 and L10: learning a fact never changes an answer that was determined.
func TestReferenceI02Refinement(t *testing.T) {
	pairs := 0
	for _, s := range invariantSpaces(t) {
		strides := make([]int, len(s.vars))
		n := 1
		for i := range s.vars {
			strides[i] = n
			n *= s.vars[i].options()
		}
		const unasked = 0xff
		got := make([]uint8, n*4)
		for i := range got {
			got[i] = unasked
		}
		states := make([]retention.State, n)
		s.each(func(p int, w *world, describe func() string) {
			for k, q := range questions {
				d := w.ask(s.policy, q, refDay)
				got[p*4+k] = uint8(d.Outcome())
				states[p] = d.Deadline().State
			}
			for i := range s.vars {
				digit := p / strides[i] % s.vars[i].options()
				if digit < len(s.vars[i].values) || s.vars[i].values[0].lib == nil {
					continue
				}
				mask := s.vars[i].partial[digit-len(s.vars[i].values)].mask
				for v := range s.vars[i].values {
					known := p + (v-digit)*strides[i]
					if mask>>v&1 == 0 || got[known*4] == unasked {
						continue
					}
					pairs++
					for k, q := range questions {
						if before, after := got[p*4+k], got[known*4+k]; before != uint8(privacy.Undetermined) && before != after {
							t.Fatalf("%v %s: %v, but %v when %s=%s", q, describe(), privacy.Outcome(before), privacy.Outcome(after),
								s.vars[i].name, s.vars[i].values[v].name)
						}
					}
					if states[p] != retention.Unknown && states[p] != states[known] {
						t.Fatalf("%s: state %v, but %v when %s=%s", describe(), states[p], states[known], s.vars[i].name, s.vars[i].values[v].name)
					}
				}
			}
		})
	}
	require.Greater(t, pairs, 10_000)
	t.Logf("%d refinements", pairs)
}

// I03: one outcome, a reason that decides, and a provision for every reason;
// what is undetermined says what is missing, and what is not misses nothing.
func TestReferenceI03Total(t *testing.T) {
	everyDecision(t, func(_ *space, w *world, d privacy.Decision, describe func() string) {
		decides := false
		for r := range d.Reasons() {
			decides = decides || r.Decides
			cited := false
			for p := range r.Provisions() {
				cited = cited || !p.IsZero()
			}
			if !cited {
				t.Fatalf("%s: %v cites nothing", describe(), r.Code)
			}
		}
		if !decides {
			t.Fatalf("%v %s: no reason decides", d.Question(), describe())
		}
		if (d.Outcome() == privacy.Undetermined) != (missingText(&d, w) != "") {
			t.Fatalf("%v %s: %v, missing %q", d.Question(), describe(), d.Outcome(), missingText(&d, w))
		}
		for o := range privacy.Required + 1 {
			if d.Outcome() != privacy.Undetermined && d.CouldBe(o) != (o == d.Outcome()) {
				t.Fatalf("%v %s: %v could be %v", d.Question(), describe(), d.Outcome(), o)
			}
		}
	})
}

// I04 and L2: the order of uses and holds decides nothing.
func TestReferenceI04Order(t *testing.T) {
	n := 0
	for _, s := range invariantSpaces(t) {
		if len(s.activities) != 2 {
			continue
		}
		s.each(func(_ int, w *world, describe func() string) {
			turned := *w
			turned.item.Uses = []privacy.Use{w.item.Uses[1], w.item.Uses[0]}
			for _, q := range questions {
				n++
				a, b := w.ask(s.policy, q, refDay), turned.ask(s.policy, q, refDay)
				if a.Outcome() != b.Outcome() || a.Deadline() != b.Deadline() || !slices.Equal(codes(a), codes(b)) {
					t.Fatalf("%v %s: %v, %v when turned", q, describe(), a.Outcome(), b.Outcome())
				}
			}
		})
	}
	s := invariantSpaces(t)[0]
	w := s.world()
	for _, a := range holdKinds {
		for _, b := range holdKinds {
			past := inForce(b)
			past.Since, past.Released = on("2020-01-01"), on("2021-01-01")
			list := []retention.Hold{inForce(a), past, inForce(b)}
			for _, q := range questions {
				n++
				w.item.Holds = privacy.AllHolds(list...)
				x := w.ask(s.policy, q, refDay)
				w.item.Holds = privacy.AllHolds(list[2], list[0], list[1])
				y := w.ask(s.policy, q, refDay)
				assert.Equal(t, x.Outcome(), y.Outcome(), "%v %v %v", q, a, b)
				assert.Equal(t, x.Deadline(), y.Deadline(), "%v %v %v", q, a, b)
				w.item.Holds = privacy.AllHolds(append(list, list...)...)
				assert.Equal(t, x.Deadline(), w.ask(s.policy, q, refDay).Deadline(), "adding twice changes nothing: %v %v %v", q, a, b)
			}
		}
	}
	require.NotZero(t, n)
}

func codes(d privacy.Decision) []privacy.ReasonCode {
	var list []privacy.ReasonCode
	for r := range d.Reasons() {
		list = append(list, r.Code)
	}
	return list
}

// I14: what is held as processor is referred, whatever else is the case
// (Art. 28(3)).
func TestReferenceI14Processor(t *testing.T) {
	a := &refActivity{processor: true, purpose: lawfulbasis.Collection}
	s := &space{name: "processor", activities: []*refActivity{a}, vars: []variable{
		unlawfulVar(), orderedVar(), childVar(), identifiedVar(), doubtedVar(), excessiveVar(), holdsVar(holdKinds...),
	}}
	s.build(t)
	s.each(func(_ int, w *world, describe func() string) {
		for _, q := range questions {
			d := w.ask(s.policy, q, refDay)
			require.Equal(t, privacy.Referred, d.Outcome(), "%v %s", q, describe())
			require.Equal(t, []privacy.ReasonCode{privacy.HeldAsProcessor}, decidedBy(d))
		}
	})
}

// I14 of an item in both roles: never Permitted and never Required to erase.
func TestReferenceI14BothRoles(t *testing.T) {
	own := &refActivity{basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.Collection, limit: true}
	s := &space{name: "both", activities: []*refActivity{own, {processor: true, purpose: lawfulbasis.Collection}}, vars: append(personal(0, own),
		closedVar(0), necessityVar(0, false), unlawfulVar(), holdsVar(holdKinds...))}
	s.build(t)
	s.each(func(_ int, w *world, describe func() string) {
		for _, q := range questions[:3] {
			o := w.ask(s.policy, q, refDay).Outcome()
			require.NotContains(t, []privacy.Outcome{privacy.Permitted, privacy.Required}, o, "%v %s", q, describe())
		}
	})
}

// I19 and I15: an objection that stands ends its use from the day it came, and
// the item must go unless something else keeps it (Art. 17(1)(c), 21).
func TestReferenceI19Objection(t *testing.T) {
	n := 0
	for _, s := range invariantSpaces(t) {
		a := s.activities[0]
		if a.basis != lawfulbasis.LegitimateInterests || !a.limit {
			continue
		}
		s.each(func(_ int, w *world, describe func() string) {
			u := &w.item.Uses[0]
			stands := u.Objection.Received == on("2026-10-01") &&
				(a.purpose == lawfulbasis.Marketing || u.Objection.Overriding.Result == privacy.No)
			if !stands {
				return
			}
			n++
			first := true
			for _, until := range s.policy.UseUntil(&w.item, refDay) {
				if first && until.IsPassed(day("2026-09-30")) != privacy.Yes {
					require.NotEqual(t, privacy.No, until.IsPassed(day("2026-10-01")), describe())
				}
				first = false
			}
			d := s.policy.RequiresErasure(&w.item, refDay)
			if len(s.activities) == 1 && d.Outcome() == privacy.Permitted {
				t.Fatalf("%s: permitted, with nothing that keeps it", describe())
			}
			may := s.policy.MayErase(&w.item, refDay)
			if len(s.activities) == 1 && may.Outcome() == privacy.Permitted && d.Outcome() != privacy.Required {
				t.Fatalf("%s: %v, want required", describe(), d.Outcome())
			}
		})
	}
	require.NotZero(t, n)
}

// I20: a demand is refused only for what Art. 11, 12 and 17(3) and 18 allow, and
// the request's own defects never reach the controller's own duty.
func TestReferenceI20ClosedSet(t *testing.T) {
	closed := []privacy.ReasonCode{
		privacy.NotIdentifiable, privacy.IdentityInDoubt, privacy.ExcessiveRequest, privacy.OrderToKeep, privacy.KeptForPerson,
		privacy.DutyToKeep, privacy.ErasureOpposed, privacy.OwnClaim, privacy.BreachRecord, privacy.AccessUnanswered,
		privacy.ClaimOpen, privacy.FreeExpression, privacy.HealthInterest, privacy.ResearchOrArchive,
	}
	n := 0
	everyDecision(t, func(_ *space, _ *world, d privacy.Decision, describe func() string) {
		if d.Question() != privacy.AskRequiresErasureOnRequest || d.Outcome() != privacy.Forbidden {
			return
		}
		n++
		for _, c := range decidedBy(d) {
			if !slices.Contains(closed, c) {
				t.Fatalf("%s: refused for %v", describe(), c)
			}
		}
	})
	require.NotZero(t, n)

	gates := gateSpaces()[0]
	gates.build(t)
	own := map[string]privacy.Outcome{}
	gates.each(func(_ int, w *world, _ func() string) {
		key := w.item.Uses[0].Dates.CaseClosed.String() + w.item.Unlawful.Result.String() + w.item.ErasureOrdered.Result.String() +
			w.item.Uses[0].Necessary.Result.String() + w.item.Uses[0].Objection.Overriding.Result.String() +
			w.item.Unlawful.By + w.item.ErasureOrdered.By + w.item.Uses[0].Necessary.By
		if !w.item.Holds.IsSaid() || w.item.ChildService.IsRaised() {
			return
		}
		d := gates.policy.RequiresErasure(&w.item, refDay)
		key += string(rune('0' + len(codes(gates.policy.MayKeep(&w.item, refDay)))))
		if gates.policy.MayErase(&w.item, refDay).Outcome() == privacy.Forbidden {
			key += "held"
		}
		before, ok := own[key]
		require.True(t, !ok || before == d.Outcome(), "the request changed the controller's own duty: %s", key)
		own[key] = d.Outcome()
	})
}

// withHold is a case with one more hold.
func withHold(w *world, h retention.Hold) *world {
	more := *w
	more.item.Holds = privacy.AllHolds(h)
	return &more
}

// I21, I40 and L3: a hold never creates a duty to erase, never brings a day
// forward and never lengthens a use; an own claim never passes a maximum.
func TestReferenceI21I40Holds(t *testing.T) {
	n := 0
	for _, s := range invariantSpaces(t) {
		s.each(func(_ int, w *world, describe func() string) {
			if !strings.Contains(describe(), "holds=none") {
				return
			}
			before := s.policy.RequiresErasure(&w.item, refDay)
			for _, kind := range holdKinds {
				n++
				held := withHold(w, inForce(kind))
				after := s.policy.RequiresErasure(&held.item, refDay)
				if after.Outcome() == privacy.Required && before.Outcome() != privacy.Required {
					t.Fatalf("%s: a hold %v makes %v required", describe(), kind, before.Outcome())
				}
				if after.Outcome() == privacy.Required && before.Deadline().Ceiling.IsPassed(refDay) == privacy.No {
					t.Fatalf("%s: required in spite of %v, and no maximum", describe(), kind)
				}
				a, b := before.Deadline(), after.Deadline()
				for _, x := range [][2]retention.Bound{{a.Earliest, b.Earliest}, {a.LastDay, b.LastDay}} {
					if x[0].IsKnown() && x[1].IsKnown() && x[0].Later(x[1]) != x[1] {
						t.Fatalf("%s: a hold %v moves %v to %v", describe(), kind, x[0], x[1])
					}
				}
				if kind == retention.OwnClaim && b.Ceiling.IsKnown() && b.LastDay.IsKnown() && a.LastDay.IsKnown() &&
					b.LastDay.Later(b.Ceiling) != b.Ceiling && b.LastDay != a.LastDay {
					t.Fatalf("%s: an own claim keeps past %v, until %v", describe(), b.Ceiling, b.LastDay)
				}
				var x, y []retention.Bound
				for _, until := range s.policy.UseUntil(&w.item, refDay) {
					x = append(x, until)
				}
				for _, until := range s.policy.UseUntil(&held.item, refDay) {
					y = append(y, until)
				}
				if !slices.Equal(x, y) {
					t.Fatalf("%s: a hold %v moves a use from %v to %v", describe(), kind, x, y)
				}
			}
		})
	}
	require.NotZero(t, n)
}

// I21, the other half: a ground never takes a duty to erase away.
func TestReferenceI21Grounds(t *testing.T) {
	everyDecision(t, func(s *space, w *world, d privacy.Decision, describe func() string) {
		q := d.Question()
		if d.Outcome() != privacy.Required || q == privacy.AskMayKeep {
			return
		}
		for _, more := range []func(*world){
			func(w *world) { w.item.Unlawful = judged(privacy.Yes) },
			func(w *world) { w.item.ErasureOrdered = judged(privacy.Yes) },
			func(w *world) { w.item.ChildService = judged(privacy.Yes) },
		} {
			x := *w
			more(&x)
			if got := x.ask(s.policy, q, refDay).Outcome(); got != privacy.Required {
				t.Fatalf("%v %s: %v with one ground more", q, describe(), got)
			}
		}
	})
}

// I22: what keeps one item never keeps another.
func TestReferenceI22Locality(t *testing.T) {
	p, err := privacy.New(exampleSpec(retention.Days(0)))
	require.NoError(t, err)
	old := collection(on("2020-01-10"))
	note, voucher := exampleItem(t, p, subjects.CallNote, old), exampleItem(t, p, subjects.PaymentVoucher, old, booked("2026-02-10"))
	inv, err := p.Inventory(note.Of, voucher.Of)
	require.NoError(t, err)
	plan := inv.Plan([]privacy.Request{{Kind: privacy.AskErasure, Received: refDay, Identified: privacy.Yes}}, refDay, *note, *voucher)
	did := map[string]privacy.Action{}
	for step := range plan.Steps() {
		did[step.Item.Of.Name()] = step.Do
	}
	assert.Equal(t, privacy.Erase, did[note.Of.Name()])
	assert.NotEqual(t, privacy.Erase, did[voucher.Of.Name()])
}

// I23 and I39: the four questions agree with each other and with the state of
// the deadline: what may not be erased need not be now, what may not be kept
// must go, what must be kept may not be erased.
func TestReferenceI23I39Coherence(t *testing.T) {
	for _, s := range invariantSpaces(t) {
		s.each(func(_ int, w *world, describe func() string) {
			var o [4]privacy.Outcome
			var dl [4]retention.Deadline
			for k, q := range questions {
				d := w.ask(s.policy, q, refDay)
				o[k], dl[k] = d.Outcome(), d.Deadline()
			}
			may, own, request, keep := o[0], o[1], o[2], o[3]
			ok := may != privacy.Required &&
				(may != privacy.Forbidden || own == privacy.Forbidden) &&
				(own != privacy.Forbidden || may == privacy.Forbidden) &&
				(own != privacy.Required || may == privacy.Permitted && keep == privacy.Forbidden && request == privacy.Required) &&
				(keep != privacy.Required || may == privacy.Forbidden) &&
				(keep != privacy.Forbidden || own == privacy.Required)
			if !ok {
				t.Fatalf("%s: may %v, requires %v, on request %v, keep %v", describe(), may, own, request, keep)
			}
			if dl[0] != dl[1] || dl[0] != dl[3] {
				t.Fatalf("%s: three deadlines", describe())
			}
			settled := w.item.Unlawful.Result != privacy.Yes
			switch st := dl[1].State; {
			case (st == retention.Must || st == retention.Overdue) && own != privacy.Required && own != privacy.Forbidden && own != privacy.Undetermined,
				(st == retention.Held || st == retention.TooEarly) && may != privacy.Forbidden && may != privacy.Undetermined,
				st == retention.May && settled && own != privacy.Permitted && own != privacy.Forbidden &&
					(own != privacy.Undetermined || dl[1].Uncovered == privacy.No): // after a gap a judgement is needed
				t.Fatalf("%s: state %v, requires %v", describe(), st, own)
			}
		})
	}
}

// I24: opposition has effect against unlawful processing only (Art. 18(1)(b)).
func TestReferenceI24Opposition(t *testing.T) {
	p, err := privacy.New(exampleSpec(retention.Days(0)))
	require.NoError(t, err)
	item := exampleItem(t, p, subjects.CallNote, collection(on("2020-01-10")))
	hold := inForce(retention.OpposedErasure)
	for _, tt := range []struct {
		reason string
		ground privacy.Fact
		want   privacy.Outcome
	}{
		{"unlawful and opposed: restrict instead", privacy.Yes, privacy.Forbidden},
		{"a lawful end of the period, opposed: no such right", privacy.No, privacy.Required},
		{"nobody has judged", privacy.Unknown, privacy.Undetermined},
	} {
		hold.Grounds = judged(tt.ground)
		item.Holds = privacy.AllHolds(hold)
		d := p.RequiresErasure(item, refDay)
		assert.Equal(t, tt.want, d.Outcome(), tt.reason)
		restricts := false
		for o := range d.Obligations() {
			restricts = restricts || o.Code == privacy.RestrictUse
		}
		assert.Equal(t, tt.want == privacy.Forbidden, restricts, tt.reason)
	}
}

// I25: whoever must erase must tell the recipients (Art. 19), the processors and
// the proof; every obligation cites something.
func TestReferenceI25Duties(t *testing.T) {
	everyDecision(t, func(_ *space, _ *world, d privacy.Decision, describe func() string) {
		tells := false
		for o := range d.Obligations() {
			tells = tells || o.Code == privacy.TellRecipients
			cited := false
			for p := range o.Provisions() {
				cited = cited || !p.IsZero()
			}
			if !cited {
				t.Fatalf("%s: %v cites nothing", describe(), o.Code)
			}
		}
		if d.Outcome() == privacy.Required && d.Question() != privacy.AskMayKeep && !tells {
			t.Fatalf("%v %s: nobody is told", d.Question(), describe())
		}
	})
}

// I26, I36 and I37 (L1, L11, L16): the days of a deadline are in order, and a
// request only brings the last one forward.
func TestReferenceI26Order(t *testing.T) {
	everyDecision(t, func(s *space, w *world, d privacy.Decision, describe func() string) {
		dl := d.Deadline()
		in := func(name string, a, b retention.Bound) {
			if a.IsKnown() && b.IsKnown() && a.Later(b) != b {
				t.Fatalf("%v %s: %s: %v is after %v", d.Question(), describe(), name, a, b)
			}
		}
		in("Earliest, EraseFrom", dl.Earliest, dl.EraseFrom)
		in("EraseFrom, GoneBy", dl.EraseFrom, dl.GoneBy)
		in("GoneBy, BackupsGoneBy", dl.GoneBy, dl.BackupsGoneBy)
		if dl.State == retention.May || dl.State == retention.Held || dl.State == retention.TooEarly {
			if dl.LastDay.IsKnown() && dl.LastDay.IsPassed(refDay) != privacy.No {
				t.Fatalf("%s: %v, but the last day was %v", describe(), dl.State, dl.LastDay)
			}
			if dl.LastDay.IsKnown() && dl.EraseFrom != dl.LastDay.AddDays(1) {
				t.Fatalf("%s: last day %v, erase from %v", describe(), dl.LastDay, dl.EraseFrom)
			}
		}
		own := s.policy.RequiresErasure(&w.item, refDay).Deadline()
		in("GoneBy on request, GoneBy", dl.GoneBy, own.GoneBy)
	})
}

// I29 and I38 (L4, L15): a use that is added ends nothing, and no use lasts
// longer than the item.
func TestReferenceI29I38Uses(t *testing.T) {
	everyDecision(t, func(s *space, w *world, d privacy.Decision, describe func() string) {
		if d.Question() != privacy.AskRequiresErasure || len(s.activities) != 2 {
			return
		}
		both := d.Deadline()
		i := 0
		for _, until := range s.policy.UseUntil(&w.item, refDay) {
			if until.IsKnown() && until.IsPassed(refDay) == privacy.No && both.LastDay.IsKnown() && until.Later(both.LastDay) != both.LastDay {
				t.Fatalf("%s: use %d until %v, the item until %v", describe(), i, until, both.LastDay)
			}
			i++
		}
		one := *w
		one.item.Uses = w.item.Uses[:1]
		if o := s.policy.RequiresErasure(&one.item, refDay).Outcome(); o == privacy.Permitted && d.Outcome() == privacy.Required {
			t.Fatalf("%s: required, with one use permitted", describe())
		}
		if a := s.policy.Deadline(&one.item, refDay); a.Earliest.IsKnown() && both.Earliest.IsKnown() && a.Earliest != both.Earliest {
			t.Fatalf("%s: a use moves the earliest day from %v to %v", describe(), a.Earliest, both.Earliest)
		}
	})
}

// I31 to I33 (L6 to L8): a later event never ends anything sooner, and without
// holds the state only moves towards erasing.
func TestReferenceI33Time(t *testing.T) {
	p, err := privacy.New(exampleSpec(retention.Months(1)))
	require.NoError(t, err)
	before := retention.NoEnd()
	for closed := day("2031-03-10"); closed.Before(day("2032-05-01")); closed = closed.AddDays(1) {
		item := exampleItem(t, p, subjects.PaymentVoucher, collection(retention.On(closed)), booked("2026-02-10"))
		last := p.Deadline(item, day("2032-06-01")).LastDay
		if !before.IsOpen() {
			require.Equal(t, last, last.Later(before), closed.String())
		}
		before = last
	}
	order := []retention.State{retention.TooEarly, retention.May, retention.Must, retention.Overdue}
	for _, uses := range [][]privacy.Use{
		{collection(on("2026-03-10")), booked("2026-02-10")},
		{collection(on("2030-03-10")), booked("2026-02-10")},
	} {
		item := exampleItem(t, p, subjects.PaymentVoucher, uses...)
		at := 0
		seen := map[retention.State]bool{}
		for d := day("2030-03-10"); d.Before(day("2033-12-31")); d = d.AddDays(1) {
			state := p.Deadline(item, d).State
			i := slices.Index(order, state)
			require.GreaterOrEqual(t, i, at, "%v on %v", state, d)
			at = i
			seen[state] = true
		}
		require.True(t, seen[retention.TooEarly] && seen[retention.Must] && seen[retention.Overdue])
	}
}

// I41: a hold that has not begun, or was released, is no hold; the day of the
// release is free.
func TestReferenceI41Released(t *testing.T) {
	for _, s := range invariantSpaces(t) {
		s.each(func(_ int, w *world, describe func() string) {
			if !w.item.Holds.IsSaid() {
				return
			}
			none := *w
			none.item.Holds = privacy.AllHolds()
			for _, kind := range holdKinds {
				before, after := inForce(kind), inForce(kind)
				before.Since = retention.On(refDay.AddDays(1))
				after.Released = retention.On(refDay)
				for _, q := range questions {
					want := none.ask(s.policy, q, refDay).Outcome()
					for _, h := range []retention.Hold{before, after} {
						if got := withHold(w, h).ask(s.policy, q, refDay).Outcome(); got != want {
							t.Fatalf("%v %s: %v with a hold %v that is not in force, %v without", q, describe(), got, kind, want)
						}
					}
				}
			}
		})
	}
}

// I42 and I30 (L5): consent lengthens, withdrawal undoes exactly that, and
// neither moves the first free day.
func TestReferenceI42Consent(t *testing.T) {
	p, err := privacy.New(exampleSpec(retention.Days(0)))
	require.NoError(t, err)
	filled := recruitment("2026-09-01")
	plain := p.Deadline(exampleItem(t, p, subjects.CV, filled), refDay)
	for given := day("2026-07-01"); !day("2026-09-02").Before(given); given = given.AddDays(7) {
		consented := p.Deadline(exampleItem(t, p, subjects.CV, filled, pool(given.String(), retention.NotYet())), refDay)
		require.Equal(t, plain.Earliest, consented.Earliest)
		require.Equal(t, consented.LastDay, consented.LastDay.Later(plain.LastDay))
		for withdrawn := day("2026-08-01"); !refDay.Before(withdrawn); withdrawn = withdrawn.AddDays(5) {
			if withdrawn.Before(given) {
				continue
			}
			item := exampleItem(t, p, subjects.CV, filled, pool(given.String(), retention.On(withdrawn)))
			cut := p.Deadline(item, refDay)
			want := retention.OnDay(day("2026-09-01")).Later(retention.OnDay(withdrawn.AddDays(-1)))
			if given == withdrawn {
				want = retention.OnDay(day("2026-09-01"))
			}
			require.Equal(t, want, cut.LastDay, "given %v, withdrawn %v", given, withdrawn)
			for id, until := range p.UseUntil(item, refDay) {
				if id == "pool" && given != withdrawn {
					require.Equal(t, withdrawn.AddDays(-1).String(), until.String())
				}
				if id == "recruitment" {
					require.Equal(t, "2026-09-01", until.String(), "I72: another purpose's own end")
				}
			}
		}
	}
}

// I71: a demand for erasure against a use on public task or legitimate
// interests is an objection to it (Art. 21(1)).
func TestReferenceI71DemandIsObjection(t *testing.T) {
	n := 0
	for _, s := range basisSpaces() {
		if b := s.activities[0].basis; b != lawfulbasis.PublicTask && b != lawfulbasis.LegitimateInterests {
			continue
		}
		s.build(t)
		s.each(func(_ int, w *world, describe func() string) {
			if !w.item.Uses[0].Objection.Received.HasNotHappened() || s.activities[0].purpose != lawfulbasis.BusinessAnalysis && s.activities[0].purpose != lawfulbasis.Marketing {
				return
			}
			n++
			filed := *w
			filed.item.Uses = slices.Clone(w.item.Uses)
			filed.item.Uses[0].Objection.Received = retention.On(refDay)
			q := privacy.AskRequiresErasureOnRequest
			if a, b := w.ask(s.policy, q, refDay).Outcome(), filed.ask(s.policy, q, refDay).Outcome(); a != b {
				t.Fatalf("%s: %v, and %v with the objection that it is", describe(), a, b)
			}
		})
	}
	require.NotZero(t, n)
}

// I72 (L12): what ends one purpose changes no other purpose's end.
func TestReferenceI72Locality(t *testing.T) {
	everyDecision(t, func(s *space, w *world, d privacy.Decision, describe func() string) {
		if d.Question() != privacy.AskMayErase || len(s.activities) != 2 || s.activities[0].item {
			return
		}
		other := func(x *world) retention.Bound {
			var last retention.Bound
			for _, until := range s.policy.UseUntil(&x.item, refDay) {
				last = until
			}
			return last
		}
		cut := *w
		cut.item.Uses = slices.Clone(w.item.Uses)
		cut.item.Uses[0].Necessary = judged(privacy.No)
		cut.item.Uses[0].Consent.Withdrawn = retention.On(refDay)
		cut.item.Uses[0].Objection = privacy.Objection{Received: retention.On(refDay), Overriding: judged(privacy.No)}
		if a, b := other(w), other(&cut); a != b {
			t.Fatalf("%s: the end of one purpose moved another from %v to %v", describe(), a, b)
		}
	})
}

// What a rule does not ask for changes nothing: consent on another basis, an
// objection where none can be made, an exemption without a maximum.
func TestReferenceInertFacts(t *testing.T) {
	a := &refActivity{basis: lawfulbasis.Contract, purpose: lawfulbasis.ContractManagement, limit: true}
	s := &space{name: "inert", activities: []*refActivity{a}, vars: []variable{closedVar(0), necessityVar(0, false), unlawfulVar(), holdsVar(holdKinds...)}}
	s.build(t)
	s.each(func(_ int, w *world, describe func() string) {
		for _, q := range questions {
			before := w.ask(s.policy, q, refDay)
			for i, more := range []func(*privacy.Use){
				func(u *privacy.Use) { u.Consent = privacy.Consent{} },
				func(u *privacy.Use) { u.Consent.Withdrawn = on("2026-01-01") },
				func(u *privacy.Use) { u.Objection = privacy.Objection{} },
				func(u *privacy.Use) {
					u.Objection = privacy.Objection{Received: on("2026-01-01"), Overriding: judged(privacy.No)}
				},
				func(u *privacy.Use) { u.Exempt = privacy.Unknown },
				func(u *privacy.Use) { u.Dates.Booked, u.Dates.Recorded = retention.When{}, on("2020-01-01") },
			} {
				x := *w
				x.item.Uses = slices.Clone(w.item.Uses)
				more(&x.item.Uses[0])
				after := x.ask(s.policy, q, refDay)
				if before.Outcome() != after.Outcome() || before.Deadline() != after.Deadline() || missingText(&before, w) != missingText(&after, &x) {
					t.Fatalf("%v %s: %v, and %v after change %d", q, describe(), before.Outcome(), after.Outcome(), i)
				}
			}
		}
	})
}
