package privacytest_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/privacytest"
	"github.com/personvern/personvern/retention"
)

// The checks of the four drivers that compare with the library.
func allChecks(cases []privacytest.Case) map[string]func(*privacytest.Implementation) privacytest.Results {
	items, day := debtorItems(), dateOf("2026-05-17")
	days := privacytest.SweepDays(items, day)
	steps := []privacytest.Step{
		{Do: privacytest.DoPreview, On: dateOf("2030-01-01")}, {Do: privacytest.DoSweep, On: dateOf("2026-05-18")},
		{Do: privacytest.DoSweep, On: dateOf("2026-05-19")}, {Do: privacytest.DoRestore, On: dateOf("2026-05-20")},
	}
	return map[string]func(*privacytest.Implementation) privacytest.Results{
		"item": func(im *privacytest.Implementation) privacytest.Results {
			return privacytest.CheckDeadlines(im.Item, cases, privacytest.Options{})
		},
		"sweep": func(im *privacytest.Implementation) privacytest.Results {
			return privacytest.CheckSweep(im.Sweep, items, days...)
		},
		"store": func(im *privacytest.Implementation) privacytest.Results {
			return privacytest.CheckStore(im.Store(), items, steps...)
		},
	}
}

// debtorItems are a debtor's name with what hangs on it.
func debtorItems() []privacy.Item {
	notes, vouchers, names, _ := debtorTables()
	made := func(key, under string, c privacytest.Case) privacy.Item {
		c.Item.Key, c.Item.Under = key, under
		return c.Item
	}
	at := func(cases []privacytest.Case, id string) privacytest.Case {
		return cases[slices.IndexFunc(cases, func(c privacytest.Case) bool { return c.ID == id })]
	}
	ofNotes, ofVouchers, ofNames := privacytest.Cases(notes), privacytest.Cases(vouchers), privacytest.Cases(names)
	return []privacy.Item{
		made("p-1", "", at(ofNames, "name/collection-3pc/case-closed-2023-05-17")),
		made("n-1", "p-1", at(ofNotes, "call_note/collection-3pc/case-closed-2023-05-17")),
		made("n-2", "p-1", at(ofNotes, "call_note/collection-3pc/hold-own-claim")),
		made("n-3", "p-1", at(ofNotes, "call_note/collection-3pc/holds-unsaid")),
		made("v-1", "p-1", at(ofVouchers, "voucher/collection-3pc/case-closed-2023-05-17")),
	}
}

// Which driver finds which mistake. What a question alone shows is found by the
// cases of a file.
func TestDriversFindTheDefects(t *testing.T) {
	checks := allChecks(allCases())
	want := map[string][]privacytest.Defect{
		"item": {
			privacytest.HoldsMissing, privacytest.UnknownRuleIgnored, privacytest.MonthIs30Days, privacytest.YearIs365Days,
			privacytest.MonthEndOverflows, privacytest.YearEndForgotten, privacytest.ShortestPeriod, privacytest.MissingDayIsNow,
			privacytest.DayInUTC, privacytest.HoldOnPerson, privacytest.ExpiredStillKeeps, privacytest.ReleaseForgets,
			privacytest.PolicyShortensDuty, privacytest.ProcessorDecides, privacytest.OpenCaseIgnored, privacytest.EvidencePurged,
		},
		"sweep": {
			privacytest.HoldsMissing, privacytest.MonthIs30Days, privacytest.YearIs365Days, privacytest.YearEndForgotten,
			privacytest.ShortestPeriod, privacytest.DayInUTC, privacytest.ExpiredStillKeeps, privacytest.PolicyShortensDuty,
			privacytest.ConditionDropped, privacytest.ParentFirst,
		},
		"store": {
			privacytest.HoldsMissing, privacytest.ShortestPeriod, privacytest.ExpiredStillKeeps, privacytest.RestoreResurrects,
			privacytest.PolicyShortensDuty, privacytest.ConditionDropped, privacytest.PreviewErases, privacytest.Reclassified,
		},
	}
	for name, check := range checks {
		right := check(privacytest.Right())
		assert.Zero(t, right.Failed(), "%s: the library is right: %v", name, slices.Collect(right.Failures()))
		live := privacytest.Survivors(func(im *privacytest.Implementation) bool { return check(im).Failed() > 0 })
		found := slices.DeleteFunc(slices.Collect(privacytest.AllDefects()), func(d privacytest.Defect) bool { return slices.Contains(live, d) })
		assert.Equal(t, want[name], found, name)
	}
}

// A system that makes one of the mistakes is told that it looks like it, and
// which explains all of its failures.
func TestLooksLike(t *testing.T) {
	_, vouchers, _, forClients := debtorTables()
	for name, check := range allChecks(privacytest.Cases(vouchers, forClients)) {
		for d := range privacytest.AllDefects() {
			results := check(d.Implementation())
			likely := privacytest.LooksLike(results, check)
			if results.Failed() == 0 {
				assert.Empty(t, likely, "%s %s", name, d)
				continue
			}
			require.NotEmpty(t, likely, "%s %s", name, d)
			assert.Equal(t, likely[0].Of, likely[0].Explains, "%s %s", name, d)
			assert.Zero(t, likely[0].Beyond, "%s %s", name, d)
			assert.True(t, slices.ContainsFunc(likely, func(l privacytest.Likeness) bool { return l.Defect == d }), "%s %s", name, d)
			if name == "item" {
				assert.Equal(t, d, likely[0].Defect, "%s", d)
			}
		}
	}
}

// Nothing explains failures of another kind.
func TestLooksLikeNothing(t *testing.T) {
	checks := allChecks(allCases())
	silent := func(*privacy.Item, retention.Date) privacytest.Report { return privacytest.Report{} }
	results := privacytest.CheckErasure(silent, allCases(), privacytest.Options{})
	assert.Equal(t, len(results), results.Failed())
	assert.Empty(t, privacytest.LooksLike(results, checks["item"]))
}

// What counts as an explanation: half of the failures, and more than it adds.
func TestLikeness(t *testing.T) {
	fail := func(names ...string) privacytest.Results {
		var results privacytest.Results
		for _, name := range names {
			results = append(results, privacytest.Result{Case: name, Failure: privacytest.WrongAnswer})
		}
		return results
	}
	failed := fail("a", "b", "c", "d")
	asked := 0
	likely := privacytest.LooksLike(failed, func(*privacytest.Implementation) privacytest.Results {
		asked++
		return map[int]privacytest.Results{
			1: fail("a", "b", "x"), 2: fail("a"), 3: fail("a", "b", "x", "y"), 4: fail("a", "a", "b", "c", "d"),
		}[asked]
	})
	assert.Equal(t, []privacytest.Likeness{
		{Defect: privacytest.YearIs365Days, Explains: 4, Of: 4},
		{Defect: privacytest.HoldsMissing, Explains: 2, Of: 4, Beyond: 1},
	}, likely)
}

// Every defect says where the law has it otherwise, and has an implementation.
func TestDefects(t *testing.T) {
	n := 0
	for d := range privacytest.AllDefects() {
		n++
		assert.Equal(t, uint8(n), uint8(d), d)
		for p := range d.Provisions() {
			assert.False(t, p.IsZero(), d)
		}
		assert.NotEmpty(t, slices.Collect(d.Provisions()), d)
	}
	assert.Equal(t, 27, n)
	for range privacytest.AllDefects() {
		break
	}
	cases := allCases()
	zero := privacytest.Defect(0)
	assert.Empty(t, slices.Collect(zero.Provisions()))
	assert.Equal(t, privacytest.CheckDeadlines(privacytest.Correct(), cases, privacytest.Options{}),
		privacytest.CheckDeadlines(zero.Implementation().Item, cases, privacytest.Options{}), "no defect is the right one")
}

// A wrong implementation is right where its mistake makes no difference.
func TestWrongAndOtherwiseRight(t *testing.T) {
	c := caseOf(t, "call_note/collection-3pc/due")
	c.Item.Uses = slices.Clone(c.Item.Uses)
	c.Item.Uses[0].Dates.CaseClosed = happened("2023-04-30")
	first := dateOf("2026-05-01")
	assert.Equal(t, privacytest.Erased, privacytest.ExpiredStillKeeps.Implementation().Item(&c.Item, first).Verdict,
		"what runs out at the end of a month is taken off the list at once")

	c.Item.Uses[0].For = "misspelt"
	assert.Equal(t, privacytest.CannotSay, privacytest.UnknownRuleIgnored.Implementation().Item(&c.Item, first).Verdict,
		"where nothing is left to judge by, it cannot say")
	asked := caseOf(t, "call_note/collection-3pc/hold-open-access-request")
	assert.Equal(t, privacytest.Kept, privacytest.MonthIs30Days.Implementation().Item(&asked.Item, asked.On).Verdict,
		"a wrong count of months does not answer a request")
	open := caseOf(t, "call_note/collection-3pc/before-case-closed")
	assert.Equal(t, privacytest.Kept, privacytest.OpenCaseIgnored.Implementation().Item(&open.Item, open.On).Verdict,
		"the only case of a person is not ignored")
}
