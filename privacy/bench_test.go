package privacy_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// benchRecords is how many records each benchmark goes through: more than a
// branch predictor can learn. It is a power of two.
const benchRecords = 1 << 16

var benchDay = retention.MustParseDate("2029-06-01")

// benchItems returns records whose days, holds and gaps cannot be foreseen. The
// edit makes an item of the dataset out of the given day.
func benchItems(of *privacy.Dataset, edit func(r *rand.Rand, day retention.Date, item *privacy.Item)) []privacy.Item {
	random := rand.New(rand.NewPCG(2026, 11))
	first := retention.MustParseDate("2022-01-01")
	items := make([]privacy.Item, benchRecords)
	for i := range items {
		items[i] = privacy.Item{Of: of, Holds: privacy.AllHolds()}
		edit(random, first.AddDays(random.IntN(2500)), &items[i])
	}
	return items
}

func benchCase(day retention.Date) privacy.Use {
	return privacy.Use{
		For: acmeCollection, Dates: retention.Dates{CaseClosed: retention.On(day)}, Objection: privacy.NoObjection(),
	}
}

func oneUse(of *privacy.Dataset) []privacy.Item {
	return benchItems(of, func(r *rand.Rand, day retention.Date, item *privacy.Item) {
		item.Uses = []privacy.Use{benchCase(day)}
	})
}

func twoUses(of *privacy.Dataset) []privacy.Item {
	return benchItems(of, func(r *rand.Rand, day retention.Date, item *privacy.Item) {
		item.Uses = []privacy.Use{benchCase(day), {
			For: acmeMarketing, Dates: retention.Dates{LastContact: retention.On(day.AddDays(r.IntN(900)))}, Objection: privacy.NoObjection(),
		}}
	})
}

func dutyAndHold(of *privacy.Dataset) []privacy.Item {
	return benchItems(of, func(r *rand.Rand, day retention.Date, item *privacy.Item) {
		item.Uses = []privacy.Use{benchCase(day), {For: acmeBooks, Dates: retention.Dates{Booked: retention.On(day.AddDays(-r.IntN(1500)))}}}
		item.Holds = privacy.AllHolds(retention.Hold{
			Kind: retention.HoldKind(1 + r.IntN(7)), Since: retention.On(day), Released: retention.On(day.AddDays(r.IntN(1500))),
			Grounds: privacy.Judgement{Result: privacy.Yes, By: "legal"},
		})
	})
}

func undetermined(of *privacy.Dataset) []privacy.Item {
	return benchItems(of, func(r *rand.Rand, day retention.Date, item *privacy.Item) {
		item.Uses = []privacy.Use{benchCase(day), {For: acmeBooks}}
		if r.IntN(2) == 0 {
			item.Uses[0].Dates = retention.Dates{}
		}
		if r.IntN(2) == 0 {
			item.Holds = privacy.Holds{}
		}
		if r.IntN(2) == 0 {
			item.Uses[0].Objection = privacy.Objection{}
		}
	})
}

// benchSets are the datasets of the benchmarks, each with its records.
func benchSets(p *privacy.Policy) (note, contact, voucher *privacy.Dataset) {
	return acmeSet(p, "note", subjects.CallNote, acmeCollection),
		acmeSet(p, "contact", subjects.Email, acmeCollection, acmeMarketing),
		acmeSet(p, "voucher", subjects.PaymentVoucher, acmeCollection, acmeBooks)
}

// tallies counts outcomes, so that no answer can be left out by the compiler.
type tallies [privacy.Required + 1]int

func BenchmarkRequiresErasure(b *testing.B) {
	policy := acmePolicy()
	note, contact, voucher := benchSets(policy)
	for _, bb := range []struct {
		name  string
		items []privacy.Item
	}{
		{"one-use", oneUse(note)}, {"two-uses", twoUses(contact)}, {"duty-and-hold", dutyAndHold(voucher)},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			var counts tallies
			i := 0
			for b.Loop() {
				d := policy.RequiresErasure(&bb.items[i%benchRecords], benchDay)
				counts[d.Outcome()]++
				i++
			}
			if counts[privacy.Undetermined] > 0 {
				b.Fatalf("these records are complete: %v", counts)
			}
		})
	}
}

// rightsItems are the items of the space of rights, in an order in which one
// tells nothing of the next: each basis and purpose, alone and beside another use,
// and whatever was judged.
func rightsItems() []privacy.Item {
	items := slices.Collect(rightsSpace())
	rand.New(rand.NewPCG(2026, 11)).Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
	return items
}

func BenchmarkMayProcess(b *testing.B) {
	policy := rightsPolicy()
	items := rightsItems()
	silent := slices.Clone(items)
	for i := range silent {
		silent[i].Uses = slices.Clone(silent[i].Uses)
		silent[i].Uses[0].Assessed = lawfulbasis.Assessment{}
	}
	for _, bb := range []struct {
		name    string
		items   []privacy.Item
		request privacy.Request
	}{
		{"assessed", items, privacy.Request{}}, {"nothing-assessed", silent, privacy.Request{}},
		{"with-an-objection", items, rightsRequest(privacy.AskObjection)},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			var counts tallies
			i := 0
			for b.Loop() {
				item := &bb.items[i%len(bb.items)]
				d := policy.MayProcess(item, privacy.Processing{For: item.Uses[0].For, Request: bb.request}, rightsDay)
				counts[d.Outcome()]++
				i++
			}
			if counts[privacy.Required] > 0 {
				b.Fatalf("nobody must process: %v", counts)
			}
		})
	}
}

// Every question that answers a request, those beside them, and the overview of
// all rights.
func BenchmarkRights(b *testing.B) {
	policy := rightsPolicy()
	items := rightsItems()
	type question struct {
		name string
		ask  func(*privacy.Item) privacy.Decision
	}
	questions := []question{
		{"decision", func(item *privacy.Item) privacy.Decision {
			return policy.MayDecideAutomatically(item, item.Uses[0].For, rightsDay)
		}},
		{"information", func(item *privacy.Item) privacy.Decision {
			return policy.RequiresInformation(item, item.Uses[0].For, rightsDay)
		}},
		{"notification", func(item *privacy.Item) privacy.Decision { return policy.RequiresNotification(item, rightsDay) }},
	}
	for _, q := range rightsQuestions {
		request := rightsRequest(q.kind)
		questions = append(questions, question{q.name, func(item *privacy.Item) privacy.Decision { return q.ask(policy, item, request, rightsDay) }})
	}
	for _, bb := range questions {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			var counts tallies
			i := 0
			for b.Loop() {
				d := bb.ask(&items[i%len(items)])
				counts[d.Outcome()]++
				i++
			}
			answered := 0
			for _, n := range counts {
				answered += n
			}
			if answered != i {
				b.Fatalf("%d answers to %d questions", answered, i)
			}
		})
	}
	b.Run("disclosure", func(b *testing.B) {
		b.ReportAllocs()
		i := 0
		for b.Loop() {
			item := &items[i%len(items)]
			if d := policy.MayDisclose(item, privacy.Disclosing{For: item.Uses[0].For, To: lawfulbasis.ToClient}, rightsDay); d.CouldBe(privacy.Required) {
				b.Fatal("nobody must disclose")
			}
			i++
		}
	})
	b.Run("overview", func(b *testing.B) {
		b.ReportAllocs()
		has, i := 0, 0
		for b.Loop() {
			for _, d := range policy.Rights(&items[i%len(items)], rightsDay) {
				if d.Outcome() == privacy.Permitted {
					has++
				}
			}
			i++
		}
		if has < 6*i {
			b.Fatalf("%d rights over %d items: six are always there", has, i)
		}
	})
}

func BenchmarkMissing(b *testing.B) {
	policy := acmePolicy()
	_, _, voucher := benchSets(policy)
	items := undetermined(voucher)
	b.ReportAllocs()
	missing, i := 0, 0
	for b.Loop() {
		item := &items[i%benchRecords]
		d := policy.RequiresErasure(item, benchDay)
		for range d.Missing(item) {
			missing++
		}
		i++
	}
	if missing == 0 {
		b.Fatal("nothing was missing")
	}
}

func BenchmarkDeadline(b *testing.B) {
	policy := acmePolicy()
	_, _, voucher := benchSets(policy)
	items := dutyAndHold(voucher)
	b.ReportAllocs()
	late, i := 0, 0
	for b.Loop() {
		deadline := policy.Deadline(&items[i%benchRecords], benchDay)
		late += deadline.Overdue(benchDay)
		i++
	}
	if late == 0 {
		b.Fatal("nothing was late")
	}
}

func BenchmarkPlanOf100Items(b *testing.B) {
	policy := acmePolicy()
	note, contact, voucher := benchSets(policy)
	inventory := policy.MustInventory(note, contact, voucher)
	items := make([]privacy.Item, 0, 3*benchRecords)
	one, two, held := oneUse(note), twoUses(contact), dutyAndHold(voucher)
	for i := range benchRecords {
		items = append(items, one[i], two[i], held[i])
	}
	b.ReportAllocs()
	steps, i := 0, 0
	for b.Loop() {
		from := i * 100 % (len(items) - 100)
		for range inventory.Plan(nil, benchDay, items[from:from+100]...).Steps() {
			steps++
		}
		i++
	}
	if steps != 100*i {
		b.Fatalf("%d steps in %d plans", steps, i)
	}
}

// grownSpec is the specification of the tests with so many activities in all.
func grownSpec(activities int) *privacy.Spec {
	spec := acmeSpec()
	for i := len(spec.Activities); i < activities; i++ {
		id := "extra-" + strconv.Itoa(i)
		spec.Activities = append(spec.Activities, privacy.Activity{
			ID: privacy.ActivityID(id), Purpose: lawfulbasis.BusinessAnalysis, Role: lawfulbasis.Controller, Controllers: spec.Controllers,
			Basis: lawfulbasis.LegitimateInterests, About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
			Limits: []privacy.Limit{acmeLimit(privacy.RuleID(id), retention.CaseClosed, retention.Years(1+i%3))},
		})
	}
	return spec
}

func BenchmarkNew(b *testing.B) {
	spec := acmeSpec()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := privacy.New(spec); err != nil {
			b.Fatal(err)
		}
	}
}

// What an answer costs has nothing to do with the size of the policy: compare
// the three.
func BenchmarkMayEraseByPolicySize(b *testing.B) {
	for _, activities := range []int{15, 1000, 10000} {
		b.Run(strconv.Itoa(activities), func(b *testing.B) {
			policy := privacy.MustNew(grownSpec(activities))
			note, _, _ := benchSets(policy)
			items := oneUse(note)
			b.ReportAllocs()
			var counts tallies
			i := 0
			for b.Loop() {
				d := policy.MayErase(&items[i%benchRecords], benchDay)
				counts[d.Outcome()]++
				i++
			}
			if counts[privacy.Permitted] != i {
				b.Fatalf("nothing bars erasing these: %v", counts)
			}
		})
	}
}

// The nightly question over columns in memory: ten million closing days are
// compared with the one cutoff that the limit has on that day.
func BenchmarkSweepOfTenMillion(b *testing.B) {
	const rows = 10_000_000
	random := rand.New(rand.NewPCG(2026, 11))
	first := retention.MustParseDate("2022-01-01")
	closed := make([]retention.Date, rows)
	for i := range closed {
		closed[i] = first.AddDays(random.IntN(2500))
	}
	limit := retention.Limit{From: retention.CaseClosed, Anchor: retention.DayOf, Period: retention.Years(3)}
	b.ReportAllocs()
	due := 0
	for b.Loop() {
		cutoff := limit.Cutoff(benchDay, retention.CalendarYear())
		due = 0
		for _, day := range closed {
			if !day.After(cutoff) {
				due++
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/rows, "ns/row")
	if due == 0 || due == rows {
		b.Fatalf("%d of %d rows are due", due, rows)
	}
}

// A sweep over columns and the question about each row say the same.
func TestCutoffEqualsDecision(t *testing.T) {
	policy := acmePolicy()
	note, _, _ := benchSets(policy)
	limit := retention.Limit{From: retention.CaseClosed, Anchor: retention.DayOf, Period: retention.Years(3)}
	cutoff := limit.Cutoff(benchDay, policy.FinancialYear())
	due := 0
	for _, item := range oneUse(note) {
		closed, _ := item.Uses[0].Dates.CaseClosed.Date()
		required := policy.RequiresErasure(&item, benchDay).Outcome() == privacy.Required
		require.Equal(t, !closed.After(cutoff), required, "closed on %s", closed)
		if required {
			due++
		}
	}
	assert.True(t, 0 < due && due < benchRecords, "%d are due", due)
}

// readOff reads everything off an answer, and counts it.
func readOff(d privacy.Decision, item *privacy.Item) int {
	seen := 0
	for r := range d.Reasons() {
		for range r.Provisions() {
			seen++
		}
		for range r.Against.All() {
			seen++
		}
	}
	for o := range d.Obligations() {
		for range o.Provisions() {
			seen++
		}
	}
	for range d.Missing(item) {
		seen++
	}
	deadline := d.Deadline()
	seen += deadline.Overdue(d.Day())
	if d.Through(item).IsOpen() {
		seen++
	}
	return seen
}

// No question, and nothing that is read off its answer, allocates.
func TestNothingAllocates(t *testing.T) {
	policy := acmePolicy()
	note, contact, voucher := benchSets(policy)
	rightsSilent := rightsItems()
	for i := range rightsSilent {
		rightsSilent[i].Uses = []privacy.Use{{For: rightsSilent[i].Uses[0].For}}
		rightsSilent[i].Holds, rightsSilent[i].Disclosures = privacy.Holds{}, privacy.Disclosures{}
	}
	for _, tt := range []struct {
		reason string
		policy *privacy.Policy
		items  []privacy.Item
		day    retention.Date
	}{
		{"one use", policy, oneUse(note), benchDay}, {"two uses", policy, twoUses(contact), benchDay},
		{"a duty and a hold", policy, dutyAndHold(voucher), benchDay}, {"facts that are missing", policy, undetermined(voucher), benchDay},
		{"every kind of right", rightsPolicy(), rightsItems(), rightsDay}, {"elements that are missing", rightsPolicy(), rightsSilent, rightsDay},
	} {
		seen, i := 0, 0
		p, day := tt.policy, tt.day
		asks := func(kind privacy.RequestKind) privacy.Request {
			return privacy.Request{
				Kind: kind, Received: day, Identified: privacy.Yes, Excessive: privacy.Judgement{Result: privacy.No, By: "legal"},
				Contests: privacy.ContestsFact, OpposesErasure: privacy.Yes, NeedsForClaim: privacy.Yes, Situation: privacy.No,
			}
		}
		allocations := testing.AllocsPerRun(1000, func() {
			item := &tt.items[i%len(tt.items)]
			activity := item.Uses[0].For
			i++
			for _, d := range [...]privacy.Decision{
				p.MayErase(item, day), p.RequiresErasure(item, day), p.MayKeep(item, day),
				p.RequiresErasureOnRequest(item, asks(privacy.AskErasure), day),
				p.MayProcess(item, privacy.Processing{For: activity, Doing: privacy.Storing}, day),
				p.MayProcess(item, privacy.Processing{For: activity, Request: asks(privacy.AskUnnamed)}, day),
				p.MayDisclose(item, privacy.Disclosing{For: activity, To: lawfulbasis.ToCreditBureau, Abroad: privacy.No}, day),
				p.MayDecideAutomatically(item, activity, day), p.RequiresInformation(item, activity, day),
				p.RequiresNotification(item, day),
				p.RequiresAccess(item, asks(privacy.AskAccess), day),
				p.RequiresRectification(item, asks(privacy.AskRectification), day),
				p.RequiresRestriction(item, asks(privacy.AskRestriction), day),
				p.RequiresPortability(item, asks(privacy.AskPortability), day),
				p.RequiresEndOfUse(item, asks(privacy.AskObjection), day),
				p.RequiresEndOfUse(item, asks(privacy.AskWithdrawal), day),
				p.RequiresHumanDecision(item, asks(privacy.AskHumanDecision), day),
			} {
				seen += readOff(d, item)
			}
			for _, d := range p.Rights(item, day) {
				seen += readOff(d, item)
			}
			for range p.UseUntil(item, day) {
				seen++
			}
			for range p.Grounds(item, day) {
				seen++
			}
			for range item.Disclosures.All() {
				seen++
			}
		})
		assert.Zero(t, allocations, tt.reason)
		assert.Positive(t, seen)
	}
}
