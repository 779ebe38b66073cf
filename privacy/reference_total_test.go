package privacy_test

import (
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// threeUses is a dataset with a claim, a consent and a duty with a maximum.
func threeUses(t testing.TB) *space {
	t.Helper()
	s := &space{name: "three", activities: []*refActivity{
		{basis: lawfulbasis.LegitimateInterests, purpose: lawfulbasis.Collection, limit: true},
		{basis: lawfulbasis.Consent, purpose: lawfulbasis.Research, limit: true, begins: true, bound: true},
		{basis: lawfulbasis.LegalObligation, purpose: lawfulbasis.Bookkeeping, duty: true, item: true},
	}}
	s.build(t)
	return s
}

// exercise asks everything that can be asked of a case, and reads every answer
// to its end.
func exercise(t testing.TB, s *space, w *world, on retention.Date) [4]privacy.Decision {
	t.Helper()
	var list [4]privacy.Decision
	for k, q := range questions {
		d := w.ask(s.policy, q, on)
		list[k] = d
		reasons, missing := 0, 0
		for r := range d.Reasons() {
			for range r.Provisions() {
				reasons++
			}
		}
		for o := range d.Obligations() {
			for range o.Provisions() {
				reasons++
			}
		}
		for m := range d.Missing(&w.item) {
			missing++
			_ = m.String()
		}
		if reasons == 0 {
			t.Fatalf("%v: %v without a reason", q, d.Outcome())
		}
		if (missing > 0) != (d.Outcome() == privacy.Undetermined) {
			t.Fatalf("%v: %v and %d facts missing", q, d.Outcome(), missing)
		}
		if d.Outcome() > privacy.Required || q == privacy.AskMayErase && d.Outcome() == privacy.Required {
			t.Fatalf("%v: %v", q, d.Outcome())
		}
		dl := d.Deadline()
		_ = dl.Overdue(on)
	}
	for _, until := range s.policy.UseUntil(&w.item, on) {
		_ = until.String()
	}
	return list
}

// spoil are all places where a number outside its enumeration, or a text that
// names nothing, can stand in a case.
var spoil = []struct {
	name string
	set  func(w *world, n uint8)
	// fact is what must be missing for a number outside the enumeration, in the
	// question; 0 where the number reads as unknown and need not matter.
	fact     privacy.FactName
	question privacy.Question
	valid    func(n uint8) bool
}{
	{"request kind", func(w *world, n uint8) { w.request.Kind = privacy.RequestKind(n) }, privacy.TheRequest, privacy.AskRequiresErasureOnRequest,
		func(n uint8) bool { return privacy.RequestKind(n).IsValid() }},
	{"identified", func(w *world, n uint8) {
		w.request.Identified = privacy.Fact(n)
		w.item.Uses[0].Dates.CaseClosed = on("2015-01-10") // otherwise an open claim refuses whoever asks
		w.item.Uses[1].Consent.Withdrawn = on("2026-01-10")
	}, privacy.TheIdentity, privacy.AskRequiresErasureOnRequest,
		func(n uint8) bool { return privacy.Fact(n) == privacy.Yes || privacy.Fact(n) == privacy.No }},
	{"doubted", func(w *world, n uint8) { w.request.Doubted = privacy.Fact(n) }, 0, 0, nil},
	{"complex", func(w *world, n uint8) { w.request.Complex.Result = privacy.Fact(n) }, 0, 0, nil},
	{"excessive", func(w *world, n uint8) { w.request.Excessive.Result = privacy.Fact(n) }, 0, 0, nil},
	{"unlawful", func(w *world, n uint8) { w.item.Unlawful.Result = privacy.Fact(n) }, privacy.TheUnlawfulness, privacy.AskRequiresErasure,
		func(n uint8) bool {
			return n == 0 || privacy.Fact(n) == privacy.Yes || privacy.Fact(n) == privacy.No
		}},
	{"ordered", func(w *world, n uint8) { w.item.ErasureOrdered.Result = privacy.Fact(n) }, privacy.TheErasureOrder, privacy.AskRequiresErasure,
		func(n uint8) bool {
			return n == 0 || privacy.Fact(n) == privacy.Yes || privacy.Fact(n) == privacy.No
		}},
	{"child", func(w *world, n uint8) { w.item.ChildService.Result = privacy.Fact(n) }, 0, 0, nil},
	{"necessary", func(w *world, n uint8) { w.item.Uses[0].Necessary.Result = privacy.Fact(n) }, 0, 0, nil},
	{"overriding", func(w *world, n uint8) { w.item.Uses[0].Objection.Overriding.Result = privacy.Fact(n) }, 0, 0, nil},
	{"exempt", func(w *world, n uint8) { w.item.Uses[1].Exempt = privacy.Fact(n) }, 0, 0, nil},
	{"hold kind", func(w *world, n uint8) {
		h := inForce(retention.Contest)
		h.Kind, h.Grounds = retention.HoldKind(n), judged(privacy.Yes)
		w.item.Holds = privacy.AllHolds(h)
	}, privacy.TheHoldKind, privacy.AskMayErase, func(n uint8) bool { return retention.HoldKind(n).IsValid() }},
	{"hold grounds", func(w *world, n uint8) {
		h := inForce(retention.OwnClaim)
		h.Grounds.Result = privacy.Fact(n)
		w.item.Holds = privacy.AllHolds(h)
	}, privacy.TheHoldGrounds, privacy.AskMayErase, func(n uint8) bool { return privacy.Fact(n) == privacy.Yes || privacy.Fact(n) == privacy.No }},
	{"activity", func(w *world, n uint8) { w.item.Uses[0].For = privacy.ActivityID([]byte{n, 0xff, 0}) }, privacy.TheActivity, privacy.AskRequiresErasure,
		func(uint8) bool { return false }},
	{"key", func(w *world, n uint8) { w.item.Key, w.item.Under = string([]byte{n, 0}), string([]byte{0, n}) }, 0, 0, nil},
}

// TestReferenceEveryNumber puts all 256 numbers in every enumeration of a case,
// one at a time: no panic, and what names nothing is missing.
func TestReferenceEveryNumber(t *testing.T) {
	s := threeUses(t)
	for _, place := range spoil {
		for n := range 256 {
			w := s.world()
			w.item.Uses[2].Dates.Booked = on("2015-01-10") // the duty is over
			place.set(w, uint8(n))
			list := exercise(t, s, w, refDay)
			if place.fact == 0 || place.valid(uint8(n)) {
				continue
			}
			d := list[slices.Index(questions, place.question)]
			assert.Equal(t, privacy.Undetermined, d.Outcome(), "%s %d", place.name, n)
			named := false
			for m := range d.Missing(&w.item) {
				named = named || m.Fact == place.fact
			}
			assert.True(t, named, "%s %d: missing %s", place.name, n, missingText(&d, w))
		}
	}
}

// TestReferenceZero: the zero item, and what it lacks.
func TestReferenceZero(t *testing.T) {
	s := threeUses(t)
	for _, tt := range []struct {
		reason string
		item   privacy.Item
		on     retention.Date
		want   privacy.FactName
	}{
		{"the zero item has no dataset", privacy.Item{}, refDay, privacy.TheDataset},
		{"no day was asked about", s.world().item, retention.Date{}, privacy.TheDay},
		{"data was stored for some purpose", privacy.Item{Of: s.dataset, Holds: privacy.AllHolds()}, refDay, privacy.TheUses},
		{"a dataset of no policy", privacy.Item{Of: &privacy.Dataset{}, Holds: privacy.AllHolds()}, refDay, privacy.TheDataset},
	} {
		for _, q := range questions {
			w := &world{item: tt.item, request: s.world().request}
			d := w.ask(s.policy, q, tt.on)
			assert.Equal(t, privacy.Undetermined, d.Outcome(), "%s: %v", tt.reason, q)
			assert.Contains(t, missingText(&d, w), tt.want.String(), "%s: %v", tt.reason, q)
		}
	}
	w := s.world()
	w.request = privacy.Request{}
	d := w.ask(s.policy, privacy.AskRequiresErasureOnRequest, refDay)
	assert.Equal(t, privacy.Undetermined, d.Outcome(), "nothing was asked")
	assert.Contains(t, missingText(&d, w), privacy.TheRequest.String())
	var none privacy.Policy
	for _, q := range questions {
		assert.Equal(t, privacy.Undetermined, s.world().ask(&none, q, refDay).Outcome(), "a policy that answers nothing")
	}
}

// source makes cases out of bytes; when they run out it gives zeros.
type source struct{ data []byte }

func (s *source) byte() byte {
	if len(s.data) == 0 {
		return 0
	}
	b := s.data[0]
	s.data = s.data[1:]
	return b
}

func (s *source) date() retention.Date {
	var b [4]byte
	for i := range b {
		b[i] = s.byte()
	}
	n := binary.LittleEndian.Uint32(b[:])
	switch n % 8 {
	case 0:
		return retention.Date{}
	case 1:
		return retention.MustParseDate([]string{"0001-01-01", "9999-12-31"}[n>>3&1])
	default:
		return refDay.AddDays(int(n>>3)%6000 - 4000)
	}
}

func (s *source) when() retention.When {
	switch s.byte() % 8 {
	case 0:
		return retention.When{}
	case 1:
		return retention.NotYet()
	case 2:
		return retention.Always()
	case 3:
		return retention.NoLaterThan(s.date())
	case 4:
		return retention.NoEarlierThan(s.date())
	case 5:
		return retention.Between(s.date(), s.date())
	default:
		return retention.On(s.date())
	}
}

func (s *source) judgement() privacy.Judgement {
	j := privacy.Judgement{Result: privacy.Fact(s.byte())}
	switch s.byte() % 4 {
	case 0:
		return privacy.Judgement{}
	case 1:
		j.On = s.date()
	case 2:
		j.ReviewBy = s.date()
	}
	return j
}

func (s *source) world(of *space) *world {
	w := &world{item: privacy.Item{Of: of.dataset}}
	for range s.byte() % 5 {
		u := privacy.Use{
			For: activityID(int(s.byte() % 4)), Necessary: s.judgement(), Exempt: privacy.Fact(s.byte()),
			Consent:   privacy.Consent{Given: s.when(), Withdrawn: s.when()},
			Objection: privacy.Objection{Received: s.when(), Overriding: s.judgement()},
		}
		for _, e := range []retention.Event{retention.Applied, retention.CaseClosed, retention.Booked, retention.Recorded, retention.Registered} {
			u.Dates = u.Dates.With(e, s.when())
		}
		w.item.Uses = append(w.item.Uses, u)
	}
	if n := s.byte() % 5; n > 0 {
		for range n - 1 {
			h := retention.Hold{Kind: retention.HoldKind(s.byte() % 9), Since: s.when(), Released: s.when(), Grounds: s.judgement()}
			if s.byte()%4 == 0 {
				h.ReviewBy = s.date()
			}
			if s.byte()%8 == 0 {
				h.Covers = subjects.KindsOf(subjects.CallNote)
			}
			w.holds = append(w.holds, h)
		}
		w.item.Holds = privacy.AllHolds(w.holds...)
	}
	w.item.Unlawful, w.item.ErasureOrdered, w.item.ChildService = s.judgement(), s.judgement(), s.judgement()
	w.request = privacy.Request{
		Kind: privacy.RequestKind(s.byte() % 3), Received: s.date(), Identified: privacy.Fact(s.byte()), Doubted: privacy.Fact(s.byte()),
		Excessive: s.judgement(), Extended: s.when(), Complex: s.judgement(),
	}
	return w
}

// decideTwice asks a case twice, the second time with its uses and holds turned
// round.
func decideTwice(t testing.TB, s *space, data []byte) {
	t.Helper()
	in := &source{data}
	w := in.world(s)
	on := in.date()
	first := exercise(t, s, w, on)
	again := exercise(t, s, w, on)
	if first != again {
		t.Fatal("the same question has two answers")
	}
	turned := *w
	turned.item.Uses = slices.Clone(w.item.Uses)
	slices.Reverse(turned.item.Uses)
	if w.item.Holds.IsSaid() {
		holds := slices.Clone(w.holds)
		slices.Reverse(holds)
		turned.item.Holds = privacy.AllHolds(holds...)
	}
	for k, d := range exercise(t, s, &turned, on) {
		if d.Outcome() != first[k].Outcome() || d.Deadline() != first[k].Deadline() {
			t.Fatalf("%v: %v, and %v in another order", questions[k], first[k].Outcome(), d.Outcome())
		}
	}
}

// TestReferenceRandomCases is the fuzz target over seeded random bytes.
func TestReferenceRandomCases(t *testing.T) {
	s := threeUses(t)
	r := rand.New(rand.NewPCG(17, 3))
	seen := map[privacy.Outcome]int{}
	for range 30_000 {
		data := make([]byte, 40+r.IntN(400))
		for i := range data {
			data[i] = byte(r.Uint32())
		}
		decideTwice(t, s, data)
		for _, q := range questions {
			seen[(&source{data}).world(s).ask(s.policy, q, refDay).Outcome()]++
		}
	}
	for _, o := range []privacy.Outcome{privacy.Undetermined, privacy.Forbidden, privacy.Permitted, privacy.Required} {
		require.NotZero(t, seen[o], "%v was never reached", o)
	}
	t.Log(seen)
}

func FuzzDecide(f *testing.F) {
	s := threeUses(f)
	f.Add([]byte{})
	f.Add([]byte("1 use of an item, and everything else left out"))
	r := rand.New(rand.NewPCG(1, 2))
	for range 8 {
		data := make([]byte, 200)
		for i := range data {
			data[i] = byte(r.Uint32())
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) { decideTwice(t, s, data) })
}

// TestReferenceNoAllocation: questions and everything read off an answer cost no
// memory, also of an item with several uses and holds of which much is unknown.
func TestReferenceNoAllocation(t *testing.T) {
	s := threeUses(t)
	known, unknown := s.world(), s.world()
	known.item.Uses[0].Dates.CaseClosed = on("2024-03-10")
	known.item.Uses[2].Dates.Booked = on("2015-03-10")
	known.item.Holds = privacy.AllHolds(inForce(retention.OwnClaim), inForce(retention.OpenAccessRequest))
	for i := range unknown.item.Uses {
		unknown.item.Uses[i].Dates = retention.Dates{}
		unknown.item.Uses[i].Objection = privacy.Objection{}
	}
	unknown.item.Holds = privacy.AllHolds(retention.Hold{Kind: retention.OwnClaim, Since: on("2026-01-01")}, inForce(retention.Contest))
	n := 0
	for name, w := range map[string]*world{"known": known, "unknown": unknown} {
		for k, ask := range []func() privacy.Decision{
			func() privacy.Decision { return s.policy.MayErase(&w.item, refDay) },
			func() privacy.Decision { return s.policy.RequiresErasure(&w.item, refDay) },
			func() privacy.Decision { return s.policy.RequiresErasureOnRequest(&w.item, w.request, refDay) },
			func() privacy.Decision { return s.policy.MayKeep(&w.item, refDay) },
		} {
			d := ask()
			for what, f := range map[string]func(){
				"the question": func() { d = ask() },
				"Reasons": func() {
					for range d.Reasons() {
						n++
					}
				},
				"Obligations": func() {
					for range d.Obligations() {
						n++
					}
				},
				"Missing": func() {
					for range d.Missing(&w.item) {
						n++
					}
				},
				"Deadline": func() { dl := d.Deadline(); n += dl.Overdue(refDay) },
				"CouldBe":  func() { _ = d.CouldBe(privacy.Required) },
				"UseUntil": func() {
					for range s.policy.UseUntil(&w.item, refDay) {
						n++
					}
				},
			} {
				assert.Zero(t, testing.AllocsPerRun(20, f), "%s of %v, %s", what, questions[k], name)
			}
		}
	}
	require.NotZero(t, n)
}
