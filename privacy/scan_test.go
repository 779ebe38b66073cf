package privacy_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// TestScanFortyYears: the day from which an item must be erased is the first on
// which erasing is required, found by asking on every day of forty years; from then
// on it is required every day, and the day told is the same on every day before.
// The events are on days of the calendar on which years and months are counted in
// different ways, and all have happened when the walk begins.
func TestScanFortyYears(t *testing.T) {
	duty, ok := retention.StatutoryDuty(law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4))
	require.True(t, ok)
	people, kinds := subjects.CategoriesOf(subjects.Debtor), duty.Kinds
	firm := []string{"Firm"}
	limit := func(id privacy.RuleID, from retention.Event, p retention.Period) []privacy.Limit {
		return []privacy.Limit{{ID: id, Rule: retention.Limit{From: from, Anchor: retention.DayOf, Period: p}}}
	}
	policy := privacy.MustNew(&privacy.Spec{
		ID: "scan", Version: "1", Controllers: firm, FinancialYear: retention.YearEnding(2, 28), EraseWithin: retention.Days(0),
		Activities: []privacy.Activity{
			{
				ID: "collect", Purpose: lawfulbasis.Collection, Role: lawfulbasis.Controller, Controllers: firm, Basis: lawfulbasis.LegitimateInterests,
				About: people, Kinds: kinds, Limits: limit("collect", retention.CaseClosed, retention.Years(3)),
			},
			{
				ID: "books", Purpose: lawfulbasis.Bookkeeping, Role: lawfulbasis.Controller, Controllers: firm, Basis: lawfulbasis.LegalObligation,
				About: people, Kinds: kinds, Law: []law.Provision{duty.Law}, Duties: []privacy.Duty{{ID: "books", Rule: duty}},
			},
			{
				ID: "pool", Purpose: lawfulbasis.TalentPool, Role: lawfulbasis.Controller, Controllers: firm, Basis: lawfulbasis.Consent,
				About: people, Kinds: kinds, Limits: limit("pool", retention.ConsentGiven, retention.Months(18)),
			},
		},
	})
	table := policy.MustDataset(privacy.DatasetSpec{Name: "vouchers", About: people, Kinds: kinds, For: []privacy.ActivityID{"collect", "books", "pool"}})
	days := []retention.When{retention.NotYet()}
	for _, d := range []string{"2020-02-29", "2020-08-31", "2021-02-28", "2021-12-31", "2022-01-01"} {
		days = append(days, retention.On(retention.MustParseDate(d)))
	}
	begin := retention.MustParseDate("2022-01-02")
	const fortyYears = 14_610
	number, walked, due := 0, 0, 0
	each := func(closed, booked, given, withdrawn, objected retention.When, held int) {
		if number++; number%scanStride != 0 {
			return
		}
		item := privacy.Item{Of: table, Uses: []privacy.Use{
			{For: "collect", Dates: retention.Dates{CaseClosed: closed}, Objection: privacy.Objection{
				Received: objected, Overriding: privacy.Judgement{Result: privacy.No, On: retention.MustParseDate("2020-01-01")},
			}},
			{For: "books", Dates: retention.Dates{Booked: booked}},
			{For: "pool", Consent: privacy.Consent{Given: given, Withdrawn: withdrawn}},
		}}
		var holds []retention.Hold
		if held > 0 {
			holds = []retention.Hold{{
				Kind: []retention.HoldKind{retention.Order, retention.OwnClaim}[held-1], Since: days[1], Grounds: privacy.Judgement{Result: privacy.Yes},
				Released: retention.On(retention.MustParseDate("2024-02-29")),
			}}
		}
		item.Holds = privacy.AllHolds(holds...)
		var first, told retention.Date
		for step := range fortyYears {
			walked++
			day := begin.AddDays(step)
			d := policy.RequiresErasure(&item, day)
			from, exact := d.Deadline().EraseFrom.Date()
			required := d.Outcome() == privacy.Required
			switch {
			case step == 0:
				told = from
			case from != told:
				t.Fatalf("case %d: %v is told on %v, and %v before", number, from, day, told)
			}
			if required && first.IsZero() {
				first = day
				if exact && step > 0 {
					require.Equal(t, first, told, "case %d", number)
				}
				if step == 0 {
					require.False(t, told.After(begin), "case %d", number)
				}
			}
			if !required && !first.IsZero() {
				t.Fatalf("case %d: required from %v, and on %v %v", number, first, day, d.Outcome())
			}
		}
		if !first.IsZero() {
			due++
		} else {
			assert.True(t, told.IsZero(), "case %d: %v was told", number, told)
		}
	}
	for _, closed := range days {
		for _, booked := range days {
			for _, given := range days {
				for _, withdrawn := range days {
					for _, objected := range days {
						for held := range 3 {
							each(closed, booked, given, withdrawn, objected, held)
						}
					}
				}
			}
		}
	}
	t.Logf("%d of %d cases, %d days, %d cases must go", number/scanStride, number, walked, due)
	assert.Greater(t, due, number/scanStride/4)
}
