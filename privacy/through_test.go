package privacy_test

import (
	"testing"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Through steps from one turning point to the next. The reference asks every
// single day.
func TestThroughEqualsAskingEveryDay(t *testing.T) {
	p := axactor.Policy()
	vouchers := p.MustDataset(privacy.DatasetSpec{
		Name: "voucher", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.PaymentVoucher),
		For: []privacy.ActivityID{axactor.ThirdPartyCollection, axactor.Bookkeeping},
	})
	day := retention.MustParseDate
	days := []retention.When{
		{}, retention.NotYet(), retention.On(day("2026-02-28")), retention.On(day("2028-02-29")),
		retention.Between(day("2025-01-31"), day("2026-12-31")), retention.NoLaterThan(day("2026-06-30")), retention.NoEarlierThan(day("2027-03-01")),
	}
	holds := []privacy.Holds{
		{}, privacy.AllHolds(),
		privacy.AllHolds(retention.Hold{Kind: retention.Order, Since: retention.On(day("2029-01-01")), Released: retention.Between(day("2030-01-01"), day("2030-06-01"))}),
		privacy.AllHolds(retention.Hold{
			Kind: retention.OwnClaim, Since: retention.On(day("2026-01-01")), Released: retention.NotYet(), ReviewBy: day("2030-05-05"),
			Grounds: privacy.Judgement{Result: privacy.Yes, On: day("2026-02-02"), ReviewBy: day("2029-09-09")},
		}),
	}
	objections := []privacy.Objection{
		privacy.NoObjection(), {},
		{Received: retention.On(day("2027-07-01")), Overriding: privacy.Judgement{Result: privacy.No, On: day("2027-07-20")}},
	}
	start, end := day("2026-01-01"), day("2036-01-01")
	request := privacy.Request{Kind: privacy.AskErasure, Received: start, Identified: privacy.Yes, Excessive: privacy.Judgement{Result: privacy.No, On: start, ReviewBy: day("2026-08-08")}}
	cases := 0
	for _, closed := range days {
		for _, booked := range days {
			for _, h := range holds {
				for _, o := range objections {
					item := privacy.Item{Of: vouchers, Holds: h, Uses: []privacy.Use{
						{For: axactor.ThirdPartyCollection, Dates: retention.Dates{CaseClosed: closed}, Objection: o},
						{For: axactor.Bookkeeping, Dates: retention.Dates{Booked: booked}},
					}}
					for q, ask := range map[string]func(retention.Date) privacy.Decision{
						"may erase":        func(on retention.Date) privacy.Decision { return p.MayErase(&item, on) },
						"requires erasure": func(on retention.Date) privacy.Decision { return p.RequiresErasure(&item, on) },
						"on request": func(on retention.Date) privacy.Decision {
							return p.RequiresErasureOnRequest(&item, request, on)
						},
					} {
						cases++
						for from := start; from.Before(end); {
							first := ask(from)
							last := from
							for last.Before(end) && ask(last.AddDays(1)).Outcome() == first.Outcome() {
								last = last.AddDays(1)
							}
							through := first.Through(&item)
							if last.Before(end) {
								require.Equal(t, retention.OnDay(last), through, "%s from %s, closed %s, booked %s", q, from, closed, booked)
							} else {
								to, bounded := through.To()
								require.True(t, !bounded || !to.Before(end), "%s from %s: through %s", q, from, through)
							}
							from = last.AddDays(1)
						}
					}
				}
			}
		}
	}
	t.Log(cases, "histories")
	assert.Equal(t, 7*7*4*3*3, cases)

	var none privacy.Decision
	assert.Equal(t, retention.Bound{}, none.Through(&privacy.Item{}), "an answer to nothing lasts for no time that is known")
}

// A request that is received later stops a use from that day, and one that was found
// to be misdirected is looked at again after the review day.
func TestThroughOfARequest(t *testing.T) {
	p, day := axactor.Policy(), retention.MustParseDate
	notes := p.MustDataset(privacy.DatasetSpec{
		Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
		For: []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	item := privacy.Item{Of: notes, Holds: privacy.AllHolds(), Uses: []privacy.Use{{
		For: axactor.ThirdPartyCollection, Objection: privacy.NoObjection(), Dates: retention.Dates{CaseClosed: retention.NotYet()},
	}}}
	objection := privacy.Request{Kind: privacy.AskObjection, Received: day("2027-01-01")}
	use := p.MayProcess(&item, privacy.Processing{For: axactor.ThirdPartyCollection, Request: objection}, day("2026-11-23"))
	assert.Equal(t, retention.OnDay(day("2026-12-31")), use.Through(&item), "from its receipt the use has stopped")

	item.Uses[0].Dates.CaseClosed = retention.On(day("2019-03-10"))
	misdirected := privacy.Request{
		Kind: privacy.AskErasure, Received: day("2026-11-02"), Identified: privacy.Yes,
		Misdirected: privacy.Judgement{Result: privacy.Yes, On: day("2026-11-03"), ReviewBy: day("2027-02-02")},
	}
	erase := p.RequiresErasureOnRequest(&item, misdirected, day("2026-11-23"))
	assert.Equal(t, privacy.Forbidden, erase.Outcome())
	assert.Equal(t, retention.OnDay(day("2027-02-02")), erase.Through(&item))
}
