package claims_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// TestCases expresses decided cases on claims and their closing. What is cited is
// foreign but for the Norwegian statutes, so that the foreign period, where one
// matters, is what Norwegian law has by chance as well.
func TestCases(t *testing.T) {
	waived := openCase()
	waived.Abandoned = on("2018-06-15")
	unjustified := openCase()
	unjustified.NotOwed = on("2016-05-10")
	small := claims.Claim{Kind: claims.General, From: on("2019-05-02"), Steps: claims.AllSteps()}
	published := openCase()
	published.BarredAfter = small.LastDay(date("2022-05-29"))
	for _, c := range []struct {
		id, reason string
		of         claims.Case
		day        string
		want       privacy.Outcome
		closed     string
	}{
		{"DC-34", "APD/GBA 91/2025: a claim that the creditor gave up is no open case, whatever demands followed", waived, "2018-09-15", privacy.Required, "2018-06-15"},
		{"DC-35", "NAIH-2727-2/2022: a claim found unjustified", unjustified, "2021-06-23", privacy.Required, "2016-05-10"},
		{"DC-37", "AEPD PD-00207-2022: a debt that is outstanding keeps the case open", openCase(), "2024-11-15", privacy.Permitted, "not-yet"},
		{"DC-40", "Tallinna Ringkonnakohus 2-22-11979: due 2 May 2019, barred from 3 May 2022", published, "2022-05-29", privacy.Required, "2022-05-02"},
	} {
		day := date(c.day)
		assert.Equal(t, c.want, claims.RequiresClosing(c.of, day).Outcome(), "%s: %s", c.id, c.reason)
		assert.Equal(t, c.closed, c.of.Closed(day).String(), "%s: %s", c.id, c.reason)
	}
	assert.Equal(t, privacy.Permitted, claims.MayClaim(small, date("2022-05-02")).Outcome(), "DC-40: the last day")
	assert.Equal(t, privacy.Forbidden, claims.MayClaim(small, date("2022-05-03")).Outcome(), "DC-40: the day it was barred from")
}

// TestClosingFeedsThePolicy: the day of closing is the one from which the three
// years of the notice run (V10, V17, V18).
func TestClosingFeedsThePolicy(t *testing.T) {
	notes := axactor.Policy().MustDataset(privacy.DatasetSpec{
		Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
		For: []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	judgment := claims.Claim{Kind: claims.General, From: on("2014-05-02"), Steps: claims.AllSteps(ended(claims.Proceedings, "2017-01-05", "2017-03-01", claims.Upheld))}
	for _, c := range []struct {
		reason  string
		of      func(day retention.Date) claims.Case
		lastDay string
	}{
		{"V18", func(day retention.Date) claims.Case {
			c := openCase()
			c.BarredAfter = judgment.LastDay(day)
			return c
		}, "2030-03-01"},
		{"V17", func(retention.Date) claims.Case {
			c := openCase()
			c.Settlement = settled()
			return c
		}, "2030-06-01"},
		{"V10", func(retention.Date) claims.Case {
			c := openCase()
			c.Paid = on("2024-02-29")
			return c
		}, "2027-02-28"},
	} {
		last := date(c.lastDay)
		for _, day := range []retention.Date{last, last.AddDays(1)} {
			item := privacy.Item{
				Key: "n-1", Of: notes, Holds: privacy.AllHolds(),
				Uses: []privacy.Use{{For: axactor.ThirdPartyCollection, Dates: retention.Dates{CaseClosed: c.of(day).Closed(day)}}},
			}
			assert.Equal(t, day.After(last), axactor.Policy().RequiresErasure(&item, day).Outcome() == privacy.Required, "%s on %s", c.reason, day)
		}
	}
}
