package marketing_test

import (
	"iter"
	"maps"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// TestCitations pins what each reason and each obligation rests on.
func TestCitations(t *testing.T) {
	cited := func(provisions iter.Seq[law.Provision]) string {
		var list []string
		for p := range provisions {
			list = append(list, p.String())
		}
		return strings.Join(list, " ")
	}
	got := map[ruling.Code]string{}
	note := func(answers ...ruling.Answer) {
		for _, a := range answers {
			for r := range a.Reasons() {
				got[r.Code] = cited(r.Provisions())
			}
			for o := range a.Obligations() {
				got[o.Code] = cited(o.Provisions())
			}
		}
	}
	asked := func(channel marketing.Channel) marketing.Approach {
		a := callable(channel)
		a.Requested = yes
		return a
	}
	inRegister := func(channel marketing.Channel) marketing.Approach {
		a := customer(callable(channel))
		a.InRegister = yes
		return a
	}
	consented := marketing.Consent{Given: then, Withdrawn: never, Valid: judged(yes)}
	shared := map[ruling.Code]string{
		marketing.Objected: "gdpr:21(3) gdpr:21(2)", marketing.Deceased: "markedsforingsloven:2",
		marketing.UnfitForChild:     "markedsforingsloven:19 markedsforingsloven:20 gdpr:recital-38",
		marketing.TellRightToObject: "gdpr:21(4)",
	}
	reservations := map[ruling.Code]string{
		marketing.NotWashed: "markedsforingsloven:13a(2)", marketing.WashRegister: "markedsforingsloven:13a(2)",
		marketing.TakeReservations: "markedsforingsloven:13a(3)",
		marketing.TellSource:       "markedsforingsloven:16(1):s1", marketing.TellReservation: "markedsforingsloven:16(1):s2",
	}
	of := func(section string) map[ruling.Code]string {
		return map[ruling.Code]string{
			marketing.InRegister: section + "(1)", marketing.Reserved: section + "(2)", marketing.RestsOnRequest: section + "(3)",
			marketing.NotCustomer: section + "(4)", marketing.AddressNotFromSale: section + "(4)", marketing.NotOwnSimilar: section + "(4)",
			marketing.RestsOnSale: section + "(4)",
		}
	}
	calls := map[ruling.Code]string{
		marketing.RestDay:      "markedsforingsloven:14(1) helligdagsfredloven:2",
		marketing.OutsideHours: "markedsforingsloven:14(1)", marketing.NumberHidden: "markedsforingsloven:14(2)",
		marketing.NumberNotListed: "markedsforingsloven:14(2)", marketing.Introduce: "markedsforingsloven:16(2)",
	}
	electronic := map[ruling.Code]string{
		marketing.Reserved: "markedsforingsloven:15(3):s3", marketing.NotConsented: "markedsforingsloven:15(1)",
		marketing.ConsentWithdrawn: "markedsforingsloven:15(1) gdpr:7(3)",
		marketing.ConsentInvalid:   "markedsforingsloven:15(1) gdpr:4(11) gdpr:7",
		marketing.NotCustomer:      "markedsforingsloven:15(3)", marketing.AddressNotFromSale: "markedsforingsloven:15(3)",
		marketing.NotOwnSimilar: "markedsforingsloven:15(3)", marketing.OptOutNotOffered: "markedsforingsloven:15(3):s3",
		marketing.RestsOnSale: "markedsforingsloven:15(3)", marketing.RestsOnConsent: "markedsforingsloven:15(1)",
		marketing.OfferOptOut: "markedsforingsloven:15(3):s3", marketing.OfferWithdrawal: "gdpr:7(3)",
		marketing.ShowSender: "ehandelsloven:9 markedsforingsloven:15(5)",
	}
	storage := func(rule, exception string) map[ruling.Code]string {
		return map[ruling.Code]string{
			marketing.NotInformed: rule, marketing.NotConsented: rule, marketing.ConsentWithdrawn: rule + " gdpr:7(3)",
			marketing.ConsentInvalid: rule + " gdpr:4(11) gdpr:7", marketing.RestsOnConsent: rule,
			marketing.RestsOnNecessity: exception, marketing.OfferWithdrawal: "gdpr:7(3)",
		}
	}
	sunday := day("2026-11-29")
	old := marketing.Consent{Given: retention.On(day("2019-01-01")), Withdrawn: never, Valid: judged(yes)}
	for _, c := range []struct {
		about   string
		answers []ruling.Answer
		want    []map[ruling.Code]string
	}{
		{"a call", []ruling.Answer{
			marketing.MayAddress(marketing.Approach{Channel: marketing.Phone}, sunday), marketing.MayAddress(asked(marketing.Phone), today),
			marketing.MayAddress(marketing.Approach{Channel: marketing.Phone}, today), marketing.MayAddress(inRegister(marketing.Phone), today),
		}, []map[ruling.Code]string{shared, reservations, of("markedsforingsloven:12"), calls}},
		{"a letter", []ruling.Answer{
			marketing.MayAddress(marketing.Approach{Channel: marketing.Post}, today), marketing.MayAddress(asked(marketing.Post), today),
			marketing.MayAddress(inRegister(marketing.Post), today),
		}, []map[ruling.Code]string{shared, reservations, of("markedsforingsloven:13")}},
		{"an e-mail", []ruling.Answer{
			marketing.MayAddress(marketing.Approach{Channel: marketing.Email}, today), marketing.MayAddress(customer(mailed()), today),
			marketing.MayAddress(consenting(mailed()), today),
		}, []map[ruling.Code]string{shared, electronic}},
		{"a cookie since 2025", []ruling.Answer{
			marketing.MayStore(marketing.Storage{}, today), marketing.MayStore(marketing.Storage{OnlyTransmits: yes}, today),
			marketing.MayStore(marketing.Storage{Informed: yes, Consent: consented}, today),
		}, []map[ruling.Code]string{storage("ekomloven-2024:3-15(1)", "ekomloven-2024:3-15(2)")}},
		{"a cookie before", []ruling.Answer{
			marketing.MayStore(marketing.Storage{}, day("2024-12-31")), marketing.MayStore(marketing.Storage{OnlyTransmits: yes}, day("2024-12-31")),
			marketing.MayStore(marketing.Storage{Informed: yes, Consent: old}, day("2024-12-31")),
		}, []map[ruling.Code]string{storage("ekomloven-2003:2-7b", "ekomloven-2003:2-7b")}},
		{"no question", []ruling.Answer{
			marketing.MayAddress(marketing.Approach{}, today), marketing.MayAddress(marketing.Approach{}, day("2018-07-19")),
		}, []map[ruling.Code]string{{marketing.NotAsked: "", marketing.EarlierLaw: "gdpr"}}},
	} {
		clear(got)
		note(c.answers...)
		want := map[ruling.Code]string{}
		for _, m := range c.want {
			maps.Copy(want, m)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", c.about, diff)
		}
	}
}
