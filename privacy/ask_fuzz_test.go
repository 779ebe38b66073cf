package privacy_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// house is a policy with a dataset, to be asked about anything.
type house struct {
	policy *privacy.Policy
	of     *privacy.Dataset
	ids    []privacy.ActivityID // of the dataset, of the policy, and of nobody
}

// houses are the notice, and an employer with applicants.
func houses(t testing.TB) []house {
	t.Helper()
	var all []house
	for _, h := range []struct {
		policy *privacy.Policy
		spec   privacy.DatasetSpec
	}{
		{axactor.Policy(), privacy.DatasetSpec{
			Name: "note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
			For: []privacy.ActivityID{axactor.ThirdPartyCollection, axactor.PortfolioCollection, axactor.InvoiceFollowUp, axactor.Disputes},
		}},
		{axactor.Completed(), privacy.DatasetSpec{
			Name: "visit", About: subjects.CategoriesOf(subjects.WebsiteVisitor), Kinds: subjects.KindsOf(subjects.CookieData),
			For: []privacy.ActivityID{axactor.Website},
		}},
		{recruiting.Policy(), privacy.DatasetSpec{
			Name: "cv", About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.CV, subjects.Name),
			For: []privacy.ActivityID{recruiting.Hiring, recruiting.TalentPool, recruiting.Claims},
		}},
	} {
		of, err := h.policy.Dataset(h.spec)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, house{h.policy, of, append(slices.Clone(h.spec.For), "", "nobody", axactor.Audits)})
	}
	return all
}

// raw fills facts from bytes, also with numbers that no value has. Of these it
// makes nothing said where it is told to.
type raw struct {
	source
	ids   []privacy.ActivityID
	valid bool // numbers that no value has become zero
	slips int  // numbers that no value has
}

// number returns a number of an enumeration: often zero, mostly one of the first,
// and now and then any.
func (r *raw) number() byte {
	switch b := r.byte(); {
	case b >= 248:
		return r.byte()
	case b >= 100:
		return b % 20
	}
	return 0
}

func (r *raw) fact() privacy.Fact {
	var f privacy.Fact
	switch b := r.byte(); {
	case b >= 248:
		f = privacy.Fact(r.byte())
	case b >= 60:
		f = []privacy.Fact{privacy.Yes, privacy.Yes, privacy.No}[b%3]
	}
	if f != privacy.Unknown && !f.Settled() {
		r.slips++
		if r.valid {
			f = privacy.Unknown
		}
	}
	return f
}

// enumeration is a value of one.
type enumeration interface{ IsValid() bool }

// fill fills a value, and everything in it that others may set.
func (r *raw) fill(v reflect.Value) {
	switch p := v.Addr().Interface().(type) {
	case *retention.When:
		*p = r.when()
	case *retention.Date:
		*p = r.date()
	case *privacy.Fact:
		*p = r.fact()
	case *privacy.ActivityID:
		own := len(r.ids) - 3
		if b := int(r.byte()); b%16 != 0 {
			*p = r.ids[b%own]
		} else {
			*p = r.ids[own+b/16%3]
		}
	case *privacy.RequestKind:
		*p = privacy.AskErasure + privacy.RequestKind(r.byte()%12)
		if !p.IsValid() {
			r.slips++
			if r.valid {
				*p = 0
			}
		}
	case *privacy.Judgement:
		before := r.slips
		if r.byte()%2 == 0 {
			return
		}
		*p = privacy.Judgement{Result: r.fact()}
		if r.slips > before {
			p.By = "somebody" // it is raised, whatever the number says
		}
		switch r.byte() % 4 {
		case 0:
			p.On = r.date()
		case 1:
			p.ReviewBy = r.date()
		}
	case *lawfulbasis.Findings:
		p.Met, p.Unmet = r.elements(), r.elements()
		if !p.Met.IsValid() || !p.Unmet.IsValid() {
			r.slips++
			if r.valid {
				*p = lawfulbasis.Findings{}
			}
		}
	case *privacy.Holds:
		if n := int(r.byte() % 8); n > 0 {
			holds := make([]retention.Hold, max(0, n-5))
			for i := range holds {
				r.fill(reflect.ValueOf(&holds[i]).Elem())
			}
			*p = privacy.AllHolds(holds...)
		}
	case *privacy.Disclosures:
		if n := r.byte() % 4; n > 0 {
			list := make([]privacy.Disclosure, n-1)
			for i := range list {
				r.fill(reflect.ValueOf(&list[i]).Elem())
			}
			*p = privacy.AllDisclosures(list...)
		}
	case *subjects.KindSet:
		if r.byte()%4 == 0 {
			*p = subjects.KindsOf(subjects.CallNote)
		}
	case *[]privacy.Use:
		*p = make([]privacy.Use, r.byte()%4)
		for i := range *p {
			r.fill(reflect.ValueOf(&(*p)[i]).Elem())
		}
	case **privacy.Dataset:
	case *string:
		*p = []string{"", "x"}[r.byte()%2]
	default:
		switch v.Kind() {
		case reflect.Uint8:
			v.SetUint(uint64(r.number()))
			if e, is := v.Interface().(enumeration); v.Uint() != 0 && is && !e.IsValid() {
				r.slips++
				if r.valid {
					v.SetUint(0)
				}
			}
		case reflect.Struct:
			for i := range v.NumField() {
				if v.Type().Field(i).IsExported() {
					r.fill(v.Field(i))
				}
			}
		default:
			panic("nothing is known of " + v.Type().String())
		}
	}
}

// elements returns a set of elements, or now and then of something else.
func (r *raw) elements() lawfulbasis.ElementSet {
	var s lawfulbasis.ElementSet
	switch n := r.byte(); {
	case n < 100: // all but a few, so that tests are met
		s = lawfulbasis.AllElements()
		for range n % 4 {
			s = s.Without(lawfulbasis.ElementsOf(lawfulbasis.Element(1 + r.byte()%100)))
		}
	case n < 200:
		for range n % 5 {
			s = s.Union(lawfulbasis.ElementsOf(lawfulbasis.Element(r.byte())))
		}
	}
	return s
}

// question is a question with its arguments.
type question struct {
	Processing privacy.Processing
	Disclosing privacy.Disclosing
	Request    privacy.Request
	Activity   privacy.ActivityID
	Right      lawfulbasis.Right
}

// answers asks everything about an item.
func (h *house) answers(item *privacy.Item, q *question, on retention.Date) []privacy.Decision {
	p := h.policy
	return []privacy.Decision{
		p.MayErase(item, on), p.RequiresErasure(item, on), p.MayKeep(item, on), p.RequiresNotification(item, on),
		p.RequiresErasureOnRequest(item, q.Request, on), p.RequiresAccess(item, q.Request, on), p.RequiresRectification(item, q.Request, on),
		p.RequiresRestriction(item, q.Request, on), p.RequiresPortability(item, q.Request, on), p.RequiresEndOfUse(item, q.Request, on),
		p.RequiresHumanDecision(item, q.Request, on), p.HasRight(item, q.Right, on), p.MayProcess(item, q.Processing, on),
		p.MayDisclose(item, q.Disclosing, on), p.MayDecideAutomatically(item, q.Activity, on), p.RequiresInformation(item, q.Activity, on),
	}
}

// facts makes an item, the arguments of every question and a day out of bytes.
func (h *house) facts(data []byte, valid bool) (privacy.Item, question, retention.Date, int) {
	r := raw{source: source{data}, ids: h.ids, valid: valid}
	on := r.date()
	var item privacy.Item
	var q question
	r.fill(reflect.ValueOf(&item).Elem())
	r.fill(reflect.ValueOf(&q).Elem())
	if r.byte()%8 != 0 {
		item.Of = h.of
	}
	return item, q, on, r.slips
}

// checkAsk asks every question about facts that are made of bytes: no panic; the
// same answer each time, whatever the order of uses and holds; facts missing
// exactly where it is undetermined; and a number that no value has says no more
// than nothing does: it permits and requires nothing by itself.
func checkAsk(t testing.TB, all []house, data []byte) {
	if len(data) == 0 {
		data = []byte{0}
	}
	h := &all[int(data[0])%len(all)]
	item, q, on, slips := h.facts(data[1:], false)
	first, again := h.answers(&item, &q, on), h.answers(&item, &q, on)
	turned := item
	turned.Uses = slices.Clone(item.Uses)
	slices.Reverse(turned.Uses)
	if item.Holds.IsSaid() {
		holds := slices.Collect(item.Holds.All())
		slices.Reverse(holds)
		turned.Holds = privacy.AllHolds(holds...)
	}
	inTurn := h.answers(&turned, &q, on)
	var said []privacy.Decision
	if slips > 0 {
		valid, validQ, _, _ := h.facts(data[1:], true)
		said = h.answers(&valid, &validQ, on)
	}
	for i, d := range first {
		if d != again[i] {
			t.Fatalf("%v: %v, and %v the second time", d.Question(), d.Outcome(), again[i].Outcome())
		}
		if d.Outcome() != inTurn[i].Outcome() || d.Deadline() != inTurn[i].Deadline() {
			t.Fatalf("%v: %v, and %v in another order", d.Question(), d.Outcome(), inTurn[i].Outcome())
		}
		if d.Outcome() > privacy.Required {
			t.Fatalf("%v: %v", d.Question(), d.Outcome())
		}
		missing := 0
		for m := range d.Missing(&item) {
			missing++
			_ = m.String()
		}
		if (missing > 0) != (d.Outcome() == privacy.Undetermined) {
			t.Fatalf("%v: %v and %d facts missing", d.Question(), d.Outcome(), missing)
		}
		reasons := 0
		for r := range d.Reasons() {
			reasons++
			for range r.Provisions() {
			}
		}
		if reasons == 0 {
			t.Fatalf("%v: %v without a reason", d.Question(), d.Outcome())
		}
		for o := range d.Obligations() {
			for range o.Provisions() {
			}
		}
		if said != nil && d.Outcome() != privacy.Undetermined && d.Outcome() != said[i].Outcome() {
			t.Fatalf("%v: %v with a number that no value has, and %v without it", d.Question(), d.Outcome(), said[i].Outcome())
		}
	}
}

// askSeeds are what FuzzAsk begins with: nothing said, everything the same, and
// bytes at random for each house.
func askSeeds() []string {
	seeds := []string{"", "\x00", "\x01", "\x02"} // nothing said, of each house
	for _, b := range []byte{1, 2, 5, 241, 255} {
		long := make([]byte, 300)
		for i := range long {
			long[i] = b // everything said in one way, also in numbers that no value has
		}
		seeds = append(seeds, string(long))
	}
	r := rand.New(rand.NewPCG(6, 7))
	for range 12 {
		long := make([]byte, 400)
		for i := range long {
			long[i] = byte(r.Uint32()) // everything said in many ways
		}
		seeds = append(seeds, string(long))
	}
	return seeds
}

// TestAskRandomCases is the fuzz target over seeded random bytes: every question
// comes out in more than one way, also of cases with numbers that no value has.
func TestAskRandomCases(t *testing.T) {
	all := houses(t)
	r := rand.New(rand.NewPCG(7, 6))
	seen, slipped := map[privacy.Question]map[privacy.Outcome]int{}, map[privacy.Question]int{}
	for range 4000 {
		data := make([]byte, 100+r.IntN(600))
		for i := range data {
			data[i] = byte(r.Uint32())
		}
		checkAsk(t, all, data)
		h := &all[int(data[0])%len(all)]
		item, q, on, slips := h.facts(data[1:], false)
		for _, d := range h.answers(&item, &q, on) {
			if seen[d.Question()] == nil {
				seen[d.Question()] = map[privacy.Outcome]int{}
			}
			seen[d.Question()][d.Outcome()]++
			if slips > 0 && d.Outcome() != privacy.Undetermined {
				slipped[d.Question()]++
			}
		}
	}
	if len(seen) != 16 {
		t.Fatalf("%d questions", len(seen))
	}
	for q, of := range seen {
		if len(of) < 2 || slipped[q] == 0 {
			t.Errorf("%v came out as %v, %d times with a slip", q, of, slipped[q])
		}
	}
	t.Log(seen)
}

// FuzzAsk makes facts of arbitrary bytes.
func FuzzAsk(f *testing.F) {
	all := houses(f)
	for _, seed := range askSeeds() {
		f.Add([]byte(seed)) // each by its comment in the list
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkAsk(t, all, data) })
}
