package privacy_test

import (
	"slices"
	"testing"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// dated is a use of which every fact has a day on which it begins or ends to
// count, between 2026 and 2028.
func dated() (*privacy.Policy, privacy.Item) {
	on := retention.MustParseDate
	all := lawfulbasis.AllElements().Without(lawfulbasis.ElementsOf(lawfulbasis.TellingExempt, lawfulbasis.InterestTold))
	a := privacy.Activity{
		ID: "only", Purpose: lawfulbasis.TalentPool, Role: lawfulbasis.Controller, Controllers: []string{"Acme"}, Basis: lawfulbasis.Consent,
		About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.CV),
		Limits:   []privacy.Limit{until("pool", retention.ConsentGiven, retention.Years(3), false)},
		Assessed: lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: all}, By: "legal", On: on("2026-02-10"), ReviewBy: on("2027-08-20")},
	}
	p := privacy.MustNew(&privacy.Spec{
		ID: "dated", Version: "1", Controllers: []string{"Acme"}, FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(0),
		Activities: []privacy.Activity{a},
	})
	judged := func(from, to string) privacy.Judgement {
		return privacy.Judgement{Result: privacy.Yes, By: "legal", On: on(from), ReviewBy: on(to)}
	}
	return p, privacy.Item{
		Of:     p.MustDataset(privacy.DatasetSpec{Name: "cv", About: a.About, Kinds: a.Kinds, For: []privacy.ActivityID{"only"}, CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.TalentPool)}),
		Origin: subjects.FromOthers,
		Holds:  privacy.AllHolds(retention.Hold{Kind: retention.Contest, Since: retention.On(on("2026-06-01")), Released: retention.On(on("2026-06-20"))}),
		Uses: []privacy.Use{{
			For: "only", Dates: retention.Dates{Collected: retention.On(on("2026-01-20"))}, Contacted: retention.On(on("2026-03-03")),
			Informed: retention.Between(on("2026-03-10"), on("2026-04-01")), Objection: privacy.NoObjection(),
			Consent:  privacy.Consent{Given: retention.On(on("2026-01-25")), Withdrawn: retention.On(on("2028-02-01")), LastDay: on("2027-12-15")},
			Assessed: lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Unmet: lawfulbasis.ElementsOf(lawfulbasis.DataNecessary)}, By: "legal", On: on("2026-10-10"), ReviewBy: on("2026-10-31")},
		}},
		Accurate:            judged("2026-05-05", "2026-09-09"),
		Withheld:            privacy.Withholding{Kind: privacy.ObviousInterest, Judged: judged("2026-07-01", "2026-07-31")},
		OthersRights:        judged("2026-08-01", "2026-08-31"),
		Excluded:            privacy.Exclusion{Kind: privacy.OfDeceased, Judged: judged("2027-10-01", "2027-10-31")},
		TellingUnreasonable: judged("2026-11-01", "2026-11-30"),
		Disclosures:         privacy.AllDisclosures(privacy.Disclosure{To: lawfulbasis.ToBank, On: retention.On(on("2026-04-04"))}),
	}
}

// Through steps from turning point to turning point for every question; the
// reference asks every single day.
func TestThroughOfEveryQuestionEqualsAskingEveryDay(t *testing.T) {
	p, item := dated()
	start, end := retention.MustParseDate("2026-01-26"), retention.MustParseDate("2028-06-01")
	request := func(kind privacy.RequestKind) privacy.Request {
		return privacy.Request{
			Kind: kind, Received: start, Identified: privacy.Yes, Contests: privacy.ContestsFact,
			Excessive: privacy.Judgement{Result: privacy.No, By: "legal", On: start.AddDays(40), ReviewBy: start.AddDays(80)},
		}
	}
	asks := map[string]func(retention.Date) privacy.Decision{
		"process": func(d retention.Date) privacy.Decision {
			return p.MayProcess(&item, privacy.Processing{For: "only"}, d)
		},
		"disclose": func(d retention.Date) privacy.Decision {
			return p.MayDisclose(&item, privacy.Disclosing{For: "only", To: lawfulbasis.ToBank, Abroad: privacy.No}, d)
		},
		"decide": func(d retention.Date) privacy.Decision { return p.MayDecideAutomatically(&item, "only", d) },
		"inform": func(d retention.Date) privacy.Decision { return p.RequiresInformation(&item, "only", d) },
		"notify": func(d retention.Date) privacy.Decision { return p.RequiresNotification(&item, d) },
		"access": func(d retention.Date) privacy.Decision { return p.RequiresAccess(&item, request(privacy.AskAccess), d) },
		"rectify": func(d retention.Date) privacy.Decision {
			return p.RequiresRectification(&item, request(privacy.AskRectification), d)
		},
		"restrict": func(d retention.Date) privacy.Decision {
			return p.RequiresRestriction(&item, request(privacy.AskRestriction), d)
		},
		"hand over": func(d retention.Date) privacy.Decision {
			return p.RequiresPortability(&item, request(privacy.AskPortability), d)
		},
		"end": func(d retention.Date) privacy.Decision {
			return p.RequiresEndOfUse(&item, request(privacy.AskWithdrawal), d)
		},
	}
	turns := 0
	for name, ask := range asks {
		for from := start; from.Before(end); {
			first := ask(from)
			last := from
			for last.Before(end) {
				next := ask(last.AddDays(1))
				if next.Outcome() != first.Outcome() {
					break
				}
				last = last.AddDays(1)
			}
			through := first.Through(&item)
			if last.Before(end) {
				turns++
				require.Equal(t, retention.OnDay(last), through, "%s, from %s", name, from)
			}
			from = last.AddDays(1)
		}
	}
	assert.Greater(t, turns, 15, "the facts turn the answers over and over")
}

// The last day of a consent and an exclusion stand in the condition as the host
// names them (Art. 6(1)(a), 2, 4(1)). That a database then selects what the
// question answers is tested with the examples.
func TestSweepOfConsentsWithALastDayAndOfWhatIsOutOfScope(t *testing.T) {
	_, item := dated()
	columns := privacy.Columns{
		Uses: []privacy.UseColumns{{
			For: "only", Given: privacy.DayColumn{Column: "r.given"}, Withdrawn: privacy.DayColumn{Column: "r.withdrawn"}, ConsentLastDay: "r.asked_until",
		}},
		Holds:    privacy.AllHoldColumns(),
		Excluded: privacy.JudgementColumns{Yes: "r.deceased = 1", ReviewBy: "r.deceased_review"},
	}
	where, args, err := item.Of.Sweep(retention.MustParseDate("2028-01-01")).Due(columns, "?")
	require.NoError(t, err)
	assert.Contains(t, where, "(r.asked_until IS NOT NULL AND r.asked_until < ?)")
	assert.Contains(t, where, "NOT (((r.deceased = 1) IS TRUE AND (r.deceased_review IS NULL OR r.deceased_review >= ?)))")
	assert.Equal(t, 2, count(args, "2028-01-01")-count(withoutFurther(t, columns, item.Of), "2028-01-01"), "one day each")
	// An order under these rules reaches nothing that is out of their scope.
	columns.ErasureOrdered.Yes = "r.ordered = 1"
	where, _, err = item.Of.Sweep(retention.MustParseDate("2028-01-01")).Due(columns, "?")
	require.NoError(t, err)
	assert.Regexp(t, `r\.ordered = 1\) IS TRUE\)*\s+AND\s+NOT \(+r\.deceased = 1`, where)
	// Nor is it restricted because no use is left.
	where, _, err = item.Of.Sweep(retention.MustParseDate("2028-01-01")).Restricted(columns, "?")
	require.NoError(t, err)
	assert.Regexp(t, `NOT \(+r\.deceased = 1[^)]*\) IS TRUE[\s\S]*r\.asked_until`, where)
}

func withoutFurther(t *testing.T, columns privacy.Columns, of *privacy.Dataset) []any {
	t.Helper()
	columns.Uses = slices.Clone(columns.Uses)
	columns.Uses[0].ConsentLastDay, columns.Excluded = "", privacy.JudgementColumns{}
	where, args, err := of.Sweep(retention.MustParseDate("2028-01-01")).Due(columns, "?")
	require.NoError(t, err)
	assert.NotContains(t, where, "asked_until")
	assert.NotContains(t, where, "deceased")
	return args
}

func count(args []any, want string) int {
	n := 0
	for _, a := range args {
		if a == want {
			n++
		}
	}
	return n
}

// Sets that are not valid, and findings that contradict each other, are faults of
// the policy and not smaller sets.
func TestFurtherFaults(t *testing.T) {
	p, item := dated()
	_, err := p.Dataset(privacy.DatasetSpec{
		Name: "cv", About: item.Of.About(), Kinds: item.Of.Kinds(), For: []privacy.ActivityID{"only"}, CollectedFor: lawfulbasis.PurposesOf(0),
	})
	assert.ErrorContains(t, err, "collected-for: not-valid")
	one := lawfulbasis.ElementsOf(lawfulbasis.FreelyGiven)
	for _, f := range []lawfulbasis.Findings{{Met: lawfulbasis.ElementsOf(0)}, {Unmet: lawfulbasis.ElementsOf(0)}, {Met: one, Unmet: one}} {
		spec := p.Spec()
		spec.Activity("only").Assessed.Findings = f
		_, err := privacy.New(spec)
		assert.ErrorContains(t, err, "activities[only].assessed: not-valid")
	}
	assert.True(t, item.Of.CollectedFor().Has(lawfulbasis.TalentPool))
}

// A list of disclosures that was said differs from one that was not.
func TestDisclosuresAreSaidOrNot(t *testing.T) {
	one := privacy.Disclosure{To: lawfulbasis.ToBank, Name: "a bank", On: acmeOn("2026-01-01")}
	none := privacy.AllDisclosures()
	assert.False(t, privacy.Disclosures{}.IsSaid())
	assert.True(t, none.IsSaid())
	assert.False(t, none.Equal(privacy.Disclosures{}))
	assert.True(t, privacy.AllDisclosures(one).Equal(privacy.AllDisclosures(one)))
	assert.False(t, privacy.AllDisclosures(one).Equal(none))
	assert.Equal(t, []privacy.Disclosure{one}, slices.Collect(privacy.AllDisclosures(one).All()))
}
