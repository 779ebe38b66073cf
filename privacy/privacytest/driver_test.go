package privacytest_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/privacytest"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// says is a system that says the same of everything.
func says(v privacytest.Verdict) privacytest.System {
	return func(*privacy.Item, retention.Date) privacytest.Report { return privacytest.Report{Verdict: v} }
}

func caseOf(t *testing.T, id string) privacytest.Case {
	t.Helper()
	cases := allCases()
	i := slices.IndexFunc(cases, func(c privacytest.Case) bool { return c.ID == id })
	require.GreaterOrEqual(t, i, 0, id)
	return cases[i]
}

// What each verdict is worth against each answer of the law.
func TestCheckErasure(t *testing.T) {
	const note = "call_note/collection-3pc/"
	free := privacytest.Options{}
	strict := privacytest.Options{KeepWhileUsed: true}
	for _, tt := range []struct {
		reason  string
		id      string
		options privacytest.Options
		// what it is to keep, to erase, not to be able to say, and to say nothing
		kept, erased privacytest.Failure
		want         string
	}{
		{"it must go", note + "due", free, privacytest.KeptWhatGoes, 0, "erased"},
		{"a purpose covers it: it may go", note + "second-use-open", free, 0, 0, "kept or erased"},
		{"a purpose covers it, and the host wants it kept", note + "second-use-open", strict, 0, privacytest.ErasedWhileUsed, "kept"},
		{"a claim keeps it", note + "hold-own-claim", free, 0, privacytest.ErasedWhatStays, "kept"},
		{"a duty keeps it", "voucher/bookkeeping/second-use-open", free, 0, privacytest.ErasedWhatStays, "kept"},
		{"nobody looked for holds", note + "holds-unsaid", free, 0, privacytest.ErasedOnAGuess, "cannot-say"},
		{"the closing day was lost: erasing early is lawful", note + "lost-case-closed", free, 0, 0, "kept or erased"},
		{"and not wanted where a purpose may cover it", note + "lost-case-closed", strict, 0, privacytest.ErasedWhileUsed, "kept"},
		{"the client decides", "client_note/collection-arm/due", free, 0, privacytest.ErasedWhatStays, "kept"},
	} {
		c := caseOf(t, tt.id)
		for did, want := range map[privacytest.Verdict]privacytest.Failure{
			privacytest.Kept: tt.kept, privacytest.Erased: tt.erased, privacytest.CannotSay: 0, 0: privacytest.SaidNothing, 200: privacytest.SaidNothing,
		} {
			r := privacytest.CheckErasure(says(did), []privacytest.Case{c}, tt.options)[0]
			assert.Equal(t, want, r.Failure, "%s: %s", tt.reason, did)
			assert.Equal(t, did == privacytest.CannotSay, r.Open, "%s: %s", tt.reason, did)
			assert.Equal(t, tt.want, r.Want, "%s: %s", tt.reason, did)
			assert.NotEmpty(t, r.Because, "%s: %s", tt.reason, did)
		}
	}
}

// The day is right to the day, or wrong.
func TestCheckDeadlines(t *testing.T) {
	c := caseOf(t, "call_note/collection-3pc/case-closed-2023-05-17")
	day := func(text string) privacytest.System {
		return func(item *privacy.Item, on retention.Date) privacytest.Report {
			r := privacytest.Correct()(item, on)
			r.GoneBy = retention.Date{}
			if text != "" {
				r.GoneBy = dateOf(text)
			}
			return r
		}
	}
	open, lost := caseOf(t, "call_note/collection-3pc/before-case-closed"), caseOf(t, "call_note/collection-3pc/lost-case-closed")
	for _, tt := range []struct {
		reason string
		c      privacytest.Case
		day    string
		want   privacytest.Failure
		open   bool
	}{
		{"the day after three years", c, "2026-05-18", 0, false},
		{"the last of the three years", c, "2026-05-17", privacytest.WrongDay, false},
		{"a day late", c, "2026-05-19", privacytest.WrongDay, false},
		{"no day, though one follows", c, "", 0, true},
		{"no day, and none follows", open, "", 0, false},
		{"a day for a case that is open", open, "2026-05-18", privacytest.GuessedDay, false},
		{"a day for a case whose end was lost", lost, "2026-05-18", privacytest.GuessedDay, false},
		{"no day for it", lost, "", 0, false},
	} {
		results := privacytest.CheckDeadlines(day(tt.day), []privacytest.Case{tt.c}, privacytest.Options{})
		assert.Zero(t, len(results)%2, tt.reason)
		for i, r := range results {
			if i%2 == 1 {
				assert.Equal(t, tt.want, r.Failure, tt.reason)
				assert.Equal(t, tt.open, r.Open, tt.reason)
			}
		}
	}
}

// A policy that takes a month to erase has a first and a last day.
func TestDayIsFirst(t *testing.T) {
	spec := axactor.Spec()
	spec.EraseWithin = retention.Months(1)
	table := privacy.MustNew(spec).MustDataset(privacy.DatasetSpec{
		Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
		For: []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	cases := privacytest.Cases(table)[:1]
	first := func(item *privacy.Item, on retention.Date) privacytest.Report {
		r := privacytest.Correct()(item, on)
		r.GoneBy, _ = item.Of.Policy().Deadline(item, on).EraseFrom.Date()
		return r
	}
	assert.Zero(t, privacytest.CheckDeadlines(first, cases, privacytest.Options{DayIsFirst: true}).Failed())
	assert.Positive(t, privacytest.CheckDeadlines(first, cases, privacytest.Options{}).Failed())
	assert.Positive(t, privacytest.CheckDeadlines(privacytest.Correct(), cases, privacytest.Options{DayIsFirst: true}).Failed())
	var told recorder
	privacytest.Deadlines(&told, first, cases, privacytest.Options{DayIsFirst: true})
	assert.Empty(t, told.errors)
	thirty := privacytest.MonthIs30Days.Implementation().Item
	wrong := func(item *privacy.Item, on retention.Date) privacytest.Report {
		r := thirty(item, on)
		r.GoneBy = r.GoneBy.AddDays(-28) // from 1 February to 1 March
		return r
	}
	privacytest.Deadlines(&told, wrong, cases, privacytest.Options{DayIsFirst: true})
	assert.NotEmpty(t, told.errors)
	assert.Contains(t, told.logs[len(told.logs)-1], "looks like 3 month-is-30-days")
}

// The days around each change of the answer.
func TestBoundaryDays(t *testing.T) {
	c := caseOf(t, "voucher/collection-3pc/case-closed-2023-05-17")
	var days []string
	for _, day := range privacytest.BoundaryDays(&c.Item, dateOf("2023-05-17")) {
		days = append(days, day.String())
	}
	assert.Equal(t, []string{
		"2023-05-17", "2028-12-30", "2028-12-31", "2029-01-01", "2029-01-02",
	}, days, "the day asked about, and those around the end of the duty")
	assert.Len(t, c.AtBoundaries(), len(days))
	none := privacy.Item{}
	assert.Equal(t, []retention.Date{c.On}, privacytest.BoundaryDays(&none, c.On), "an item of no table has no deadline")
	of := privacy.Item{Of: new(privacy.Dataset)}
	assert.Equal(t, []retention.Date{c.On}, privacytest.BoundaryDays(&of, c.On))
	asked := c.AsOf(dateOf("2024-02-29"), dateOf("2025-02-28"))
	assert.Equal(t, []string{"2024-02-29", "2025-02-28"}, []string{asked[0].On.String(), asked[1].On.String()})
}

// A driver prints what it counted, the first failures, and what they look like.
func TestDrivers(t *testing.T) {
	cases, items := allCases(), debtorItems()
	on := dateOf("2026-05-17")
	for name, run := range map[string]func(privacytest.TB, *privacytest.Implementation){
		"erasure": func(t privacytest.TB, im *privacytest.Implementation) {
			privacytest.Erasure(t, im.Item, cases, privacytest.Options{})
		},
		"deadlines": func(t privacytest.TB, im *privacytest.Implementation) {
			privacytest.Deadlines(t, im.Item, cases[:40], privacytest.Options{})
		},
		"sweeps": func(t privacytest.TB, im *privacytest.Implementation) { privacytest.Sweeps(t, im.Sweep, items, on) },
		"stores": func(t privacytest.TB, im *privacytest.Implementation) { privacytest.Stores(t, im.Store, items, on) },
		"answers": func(t privacytest.TB, im *privacytest.Implementation) {
			privacytest.Answers(t, im.Answer, cases[:400])
		},
	} {
		var right, wrong recorder
		run(&right, privacytest.Right())
		assert.Empty(t, right.errors, name)
		require.Len(t, right.logs, 1, name)
		assert.Contains(t, right.logs[0], "asked", name)

		run(&wrong, privacytest.ExpiredStillKeeps.Implementation())
		assert.NotEmpty(t, wrong.errors, name)
		require.Greater(t, len(wrong.logs), 1, name)
		assert.Contains(t, strings.Join(wrong.logs, "\n"), "looks like 11 expired-still-keeps", name)
	}
	var many recorder
	privacytest.Erasure(&many, says(0), cases, privacytest.Options{})
	assert.Len(t, many.errors, 21)
	assert.Regexp(t, `^and \d+ more$`, many.errors[20])
}

// Results are values: comparable, and readable on one line.
func TestResults(t *testing.T) {
	c := caseOf(t, "call_note/collection-3pc/holds-unsaid")
	results := privacytest.CheckErasure(says(privacytest.Erased), []privacytest.Case{c}, privacytest.Options{})
	assert.Empty(t, cmp.Diff(results, privacytest.CheckErasure(says(privacytest.Erased), []privacytest.Case{c}, privacytest.Options{})))
	assert.Equal(t, "1 asked, 0 not said, 1 wrong", results.String())
	assert.Equal(t, "call_note/collection-3pc/holds-unsaid on "+c.On.String()+": erased-on-a-guess: got erased, want cannot-say: "+
		"facts-missing (gdpr:5(2)); missing holds (nobody has looked for holds)", results[0].String())
	open := privacytest.CheckErasure(says(privacytest.CannotSay), []privacytest.Case{c}, privacytest.Options{})[0]
	assert.Contains(t, open.String(), "the system cannot say")
	kept := privacytest.CheckErasure(says(privacytest.Kept), []privacytest.Case{c}, privacytest.Options{})[0]
	assert.Equal(t, "call_note/collection-3pc/holds-unsaid on "+c.On.String()+": kept", kept.String())
	for r := range append(results, results...).Failures() {
		assert.Equal(t, privacytest.ErasedOnAGuess, r.Failure)
		break
	}
}

// A sweep is compared item by item, and in its order.
func TestCheckSweep(t *testing.T) {
	items, on := debtorItems(), dateOf("2026-05-18")
	right := privacytest.SweepOf(privacytest.Correct())(items, on)
	assert.Equal(t, privacytest.Selection{Erased: []string{"n-1", "p-1"}, Undated: []string{"n-3"}}, right)
	for _, tt := range []struct {
		reason  string
		erased  []string
		undated []string
		want    []privacytest.Failure
	}{
		{"right", []string{"n-1", "p-1"}, []string{"n-3"}, nil},
		{"right, and lists nothing", []string{"n-1", "p-1"}, nil, nil},
		{"lists too little", []string{"n-1", "p-1"}, []string{}, []privacytest.Failure{privacytest.WrongSelection}},
		{"lists what is known", []string{"n-1", "p-1"}, []string{"n-3", "v-1"}, []privacytest.Failure{privacytest.WrongSelection}},
		{"forgets one", []string{"n-1"}, nil, []privacytest.Failure{privacytest.WrongSelection}},
		{"takes one too many", []string{"n-1", "n-2", "p-1"}, nil, []privacytest.Failure{privacytest.WrongSelection}},
		{"takes what is not there", []string{"n-1", "p-1", "x-9"}, nil, []privacytest.Failure{privacytest.WrongSelection}},
		{"takes the person first", []string{"p-1", "n-1"}, nil, []privacytest.Failure{privacytest.WrongOrder}},
	} {
		sweep := func([]privacy.Item, retention.Date) privacytest.Selection {
			return privacytest.Selection{Erased: tt.erased, Undated: tt.undated}
		}
		var got []privacytest.Failure
		for r := range privacytest.CheckSweep(sweep, items, on).Failures() {
			got = append(got, r.Failure)
			assert.NotEmpty(t, r.String(), tt.reason)
		}
		assert.Equal(t, tt.want, got, tt.reason)
	}
	// A use that begins by an event may have begun after a time without a ground,
	// which no query asks about.
	later := caseOf(t, "cv/claims/holds-unsaid")
	later.Item.Uses = later.Item.Uses[:1]
	unlisted := func([]privacy.Item, retention.Date) privacytest.Selection {
		return privacytest.Selection{Undated: []string{}}
	}
	listed := func([]privacy.Item, retention.Date) privacytest.Selection {
		return privacytest.Selection{Undated: []string{"the-item"}}
	}
	for _, sweep := range []privacytest.Sweep{unlisted, listed} {
		assert.Zero(t, privacytest.CheckSweep(sweep, []privacy.Item{later.Item}, later.On).Failed())
	}
	circle := slices.Clone(items[:2])
	circle[0].Under, circle[1].Under = "n-1", "p-1"
	assert.Len(t, privacytest.SweepOf(privacytest.Correct())(circle, on).Erased, 2, "items that hang on each other are an end too")
}

// A store is compared step by step.
func TestCheckStore(t *testing.T) {
	items := debtorItems()
	results := privacytest.CheckStore(privacytest.Right().Store(), items,
		privacytest.Step{Do: privacytest.DoSweep, On: dateOf("2026-05-18")}, privacytest.Step{On: dateOf("2026-05-18")},
		privacytest.Step{Do: privacytest.DoSweep, On: dateOf("2040-01-01")})
	var got []privacytest.Failure
	for _, r := range results {
		got = append(got, r.Failure)
	}
	assert.Equal(t, []privacytest.Failure{0, privacytest.SaidNothing, 0}, got, "a step that there is none of is none")
	assert.Equal(t, "there: n-2,n-3,v-1", results[0].Got)
	assert.Equal(t, "there: n-2,n-3", results[2].Got)
	gone := privacytest.CheckStore(privacytest.Right().Store(), items[1:2], privacytest.Step{Do: privacytest.DoSweep, On: dateOf("2026-05-18")})
	assert.Equal(t, "nothing there", gone[0].Got)
	stranger := privacytest.CheckStore(&keeper{}, items[:1], privacytest.Step{Do: privacytest.DoSweep, On: dateOf("2026-05-18")})
	assert.Equal(t, privacytest.WrongSelection, stranger[0].Failure, "what was never loaded is nobody's to erase")
}

// keeper is a store that has an item of its own and erases nothing.
type keeper struct{ items []privacy.Item }

func (k *keeper) Load(items []privacy.Item)       { k.items = items }
func (k *keeper) Preview(retention.Date) []string { return nil }
func (k *keeper) Sweep(retention.Date) []string   { return nil }
func (k *keeper) Restore(retention.Date)          {}

func (k *keeper) Keys() []string {
	keys := []string{"stranger"}
	for i := range k.items {
		keys = append(keys, k.items[i].Key)
	}
	return keys
}

// The same tables make the same cases, among them what calendars differ about.
func TestCases(t *testing.T) {
	cases := allCases()
	assert.Equal(t, len(cases), len(allCases()))
	seen := map[string]bool{}
	for _, c := range cases {
		seen[c.ID] = true
		assert.NotEmpty(t, c.Why, c.ID)
		assert.NotNil(t, c.Item.Of, c.ID)
	}
	for _, id := range []string{
		"call_note/collection-3pc/case-closed-2024-02-29", "voucher/bookkeeping/booked-2023-12-31", "voucher/bookkeeping/booked-2024-01-01",
		"cv/talent-pool/withdrawn", "recording/cameras/recorded-2024-02-29", "client_note/collection-arm/hold-order",
	} {
		assert.True(t, seen[id], id)
	}
	assert.Empty(t, privacytest.Cases())

	spec := axactor.Spec()
	spec.FinancialYear = retention.YearEnd{}
	require.NoError(t, spec.FinancialYear.UnmarshalText([]byte("06-30")))
	table := privacy.MustNew(spec).MustDataset(privacy.DatasetSpec{
		Name: "voucher", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.PaymentVoucher),
		For: []privacy.ActivityID{axactor.Bookkeeping},
	})
	days := map[string]bool{}
	for _, c := range privacytest.Cases(table) {
		days[c.ID] = true
	}
	assert.True(t, days["voucher/bookkeeping/booked-2023-06-30"] && days["voucher/bookkeeping/booked-2023-07-01"],
		"a financial year that ends in June has its own boundary")
	results := privacytest.CheckDeadlines(privacytest.Correct(), privacytest.Cases(table), privacytest.Options{})
	assert.Zero(t, results.Failed())
}
