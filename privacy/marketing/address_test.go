package marketing_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/internal/rulingtest"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

func TestEnumerations(t *testing.T) {
	enumtest.Enumeration(t, marketing.ParseChannel, "1 post, 2 phone, 3 email, 4 automated")
	enumtest.Enumeration(t, marketing.ParseRecipient, "1 legal-person, 2 at-work, 3 consumer")
}

// mailed is an e-mail to a consumer who never said anything.
func mailed() marketing.Approach {
	a := callable(marketing.Email)
	a.Washed, a.At = never, marketing.Clock{}
	return a
}

func customer(a marketing.Approach) marketing.Approach {
	a.Customer, a.AddressFromSale, a.OwnSimilar, a.OptOutOffered = judged(yes), yes, judged(yes), yes
	return a
}

func consenting(a marketing.Approach) marketing.Approach {
	a.Consent = marketing.Consent{Given: then, Withdrawn: never, Valid: judged(yes)}
	return a
}

func with(a marketing.Approach, change func(*marketing.Approach)) marketing.Approach {
	change(&a)
	return a
}

func codes(list ...ruling.Code) []ruling.Code { return list }

func TestMayAddress(t *testing.T) {
	type approach = marketing.Approach
	mail, call, post := mailed(), callable(marketing.Phone), callable(marketing.Post)
	noSale := codes(marketing.NotCustomer, marketing.AddressNotFromSale, marketing.NotOwnSimilar, marketing.OptOutNotOffered)
	noConsent := codes(marketing.NotConsented, marketing.ConsentInvalid)
	neither := append(slices.Clone(noConsent), noSale...)
	inRegister := codes(marketing.NotCustomer, marketing.AddressNotFromSale, marketing.NotOwnSimilar, marketing.InRegister)
	for _, c := range []struct {
		reason string
		a      marketing.Approach
		on     string
		want   privacy.Outcome
		codes  []ruling.Code
	}{
		{"NO-MFL-15, § 15(1): no e-mail without consent", mail, "", privacy.Forbidden, neither},
		{"NO-MFL-15, § 15(1): with consent", consenting(mail), "", privacy.Permitted, nil},
		{"NO-MFL-15: a contact at a company is a natural person", with(mail, func(a *approach) { a.To = marketing.AtWork }), "", privacy.Forbidden, neither},
		{"NO-MFL-15: a company at its own address is not", with(mail, func(a *approach) { a.To = marketing.LegalPerson }), "", privacy.Permitted, nil},
		{"NO-MFL-15, § 15(2): a human voice needs no consent", call, "", privacy.Permitted, nil},
		{"NO-MFL-15, § 15(1): a machine that calls does", with(call, func(a *approach) { a.Channel = marketing.Automated }), "", privacy.Forbidden, noConsent},
		{"NO-MFL-15, § 15(3): an existing customer", customer(mail), "", privacy.Permitted, nil},
		{"NO-MFL-15, § 15(3): customers are e-mailed, not called by machines", with(customer(mail), func(a *approach) { a.Channel = marketing.Automated }), "", privacy.Forbidden, noConsent},
		{
			"§ 15(3): the relationship is over", with(customer(mail), func(a *approach) { a.Customer = judged(no) }),
			"", privacy.Forbidden, append(slices.Clone(noConsent), marketing.NotCustomer),
		},
		{
			"§ 15(3): the address was bought", with(customer(mail), func(a *approach) { a.AddressFromSale = no }),
			"", privacy.Forbidden, append(slices.Clone(noConsent), marketing.AddressNotFromSale),
		},
		{
			"§ 15(3): somebody else's goods", with(customer(mail), func(a *approach) { a.OwnSimilar = judged(no) }),
			"", privacy.Forbidden, append(slices.Clone(noConsent), marketing.NotOwnSimilar),
		},
		{
			"§ 15(3): no way of saying no", with(customer(mail), func(a *approach) { a.OptOutOffered = no }),
			"", privacy.Forbidden, append(slices.Clone(noConsent), marketing.OptOutNotOffered),
		},
		{"§ 15(3): said no", with(customer(mail), func(a *approach) { a.Reserved = yes }), "", privacy.Forbidden, codes(marketing.Reserved)},
		{"our reading: no to e-mail ends a consent to it", with(consenting(mail), func(a *approach) { a.Reserved = yes }), "", privacy.Forbidden, codes(marketing.Reserved)},
		{"our reading: a donor is no customer by e-mail", with(customer(mail), func(a *approach) { a.Customer, a.Donor = judged(no), judged(yes) }), "", privacy.Forbidden, append(slices.Clone(noConsent), marketing.NotCustomer)},
		{
			"GDPR Art. 7(3): withdrawn that day", with(consenting(mail), func(a *approach) { a.Consent.Withdrawn = retention.On(today) }),
			"", privacy.Forbidden, append(codes(marketing.ConsentWithdrawn), noSale...),
		},
		{
			"GDPR Art. 7(3): withdrawn the day after", with(consenting(mail), func(a *approach) { a.Consent.Withdrawn = retention.On(today.AddDays(1)) }),
			"", privacy.Permitted, nil,
		},
		{
			"§ 15(1): prior means not tomorrow", with(consenting(mail), func(a *approach) { a.Consent.Given = retention.On(today.AddDays(1)) }),
			"", privacy.Forbidden, append(codes(marketing.NotConsented), noSale...),
		},
		{"§ 15(1): given that day", with(consenting(mail), func(a *approach) { a.Consent.Given = retention.On(today) }), "", privacy.Permitted, nil},
		{
			"GDPR Art. 4(11): a box that was ticked beforehand", with(consenting(mail), func(a *approach) { a.Consent.Valid = judged(no) }),
			"", privacy.Forbidden, append(codes(marketing.ConsentInvalid), noSale...),
		},

		{"GE-19, GDPR Art. 21(2) and (3): objected that day, and nothing is weighed", with(customer(consenting(mail)), func(a *approach) { a.Objected = retention.On(today) }), "", privacy.Forbidden, codes(marketing.Objected)},
		{"GDPR Art. 21(2): objects tomorrow", with(customer(consenting(mail)), func(a *approach) { a.Objected = retention.On(today.AddDays(1)) }), "", privacy.Permitted, nil},
		{"GDPR Art. 21(3): asking for it does not undo an objection that stands", with(call, func(a *approach) { a.Objected, a.Requested = then, yes }), "", privacy.Forbidden, codes(marketing.Objected)},
		{"GDPR Art. 21 is for natural persons", with(post, func(a *approach) { a.Objected, a.To = then, marketing.LegalPerson }), "", privacy.Permitted, nil},
		{"GDPR Art. 21(2) on a later day of asking", with(post, func(a *approach) {
			a.Objected = retention.On(day("2026-12-01"))
			a.Washed = retention.On(day("2026-12-01"))
		}), "2026-12-01", privacy.Forbidden, codes(marketing.Objected)},

		{"our reading, § 2: the dead", with(post, func(a *approach) { a.Died = then }), "", privacy.Forbidden, codes(marketing.Deceased)},
		{"our reading, § 2: on the day of death", with(post, func(a *approach) { a.Died = retention.On(today) }), "", privacy.Forbidden, codes(marketing.Deceased)},
		{"our reading, § 2: alive that day", with(post, func(a *approach) { a.Died = retention.On(today.AddDays(1)) }), "", privacy.Permitted, nil},
		{"§§ 19, 20: a child", with(consenting(mail), func(a *approach) { a.Child, a.FitForChild = yes, judged(no) }), "", privacy.Forbidden, codes(marketing.UnfitForChild)},
		{"§§ 19, 20: a child, and found lawful", with(consenting(mail), func(a *approach) { a.Child, a.FitForChild = yes, judged(yes) }), "", privacy.Permitted, nil},
		{
			"§§ 19, 20: a judgement that has to be made again", with(consenting(mail), func(a *approach) {
				a.Child, a.FitForChild = yes, privacy.Judgement{Result: yes, ReviewBy: today.AddDays(-1)}
			}), "", privacy.Undetermined, codes(marketing.UnfitForChild),
		},

		{"NO-MFL-12, § 12(1): in the register", with(call, func(a *approach) { a.InRegister = yes }), "", privacy.Forbidden, inRegister},
		{"NO-MFL-12, § 13(1): in the register", with(post, func(a *approach) { a.InRegister = yes }), "", privacy.Forbidden, inRegister},
		{"NO-MFL-12: the register is for consumers", with(call, func(a *approach) { a.InRegister, a.To = yes, marketing.AtWork }), "", privacy.Permitted, nil},
		{"NO-MFL-12, § 12(2): said no to the sender", with(call, func(a *approach) { a.Reserved = yes }), "", privacy.Forbidden, codes(marketing.Reserved)},
		{"NO-MFL-12, § 13(2): said no to the sender, at work", with(post, func(a *approach) { a.Reserved, a.To = yes, marketing.AtWork }), "", privacy.Forbidden, codes(marketing.Reserved)},
		{"NO-MFL-12, § 12(3): asked for it after all", with(call, func(a *approach) { a.Reserved, a.InRegister, a.Requested = yes, yes, yes }), "", privacy.Permitted, nil},
		{"NO-MFL-12, § 13(3): asked for it after all", with(post, func(a *approach) { a.Reserved, a.InRegister, a.Requested = yes, yes, yes }), "", privacy.Permitted, nil},
		{"NO-MFL-12, § 12(4): a customer in the register", with(customer(call), func(a *approach) { a.InRegister = yes }), "", privacy.Permitted, nil},
		{"NO-MFL-12, § 13(4): a donor in the register", with(customer(post), func(a *approach) { a.InRegister, a.Customer, a.Donor = yes, judged(no), judged(yes) }), "", privacy.Permitted, nil},
		{"NO-MFL-12, § 12(4): against the register only", with(customer(call), func(a *approach) { a.Reserved = yes }), "", privacy.Forbidden, codes(marketing.Reserved)},
		{"NO-MFL-12, § 12(4): own and similar services only", with(customer(call), func(a *approach) { a.InRegister, a.OwnSimilar = yes, judged(no) }), "", privacy.Forbidden, codes(marketing.NotOwnSimilar, marketing.InRegister)},
		{"NO-MFL-12, § 12(4): a number from a sale only", with(customer(call), func(a *approach) { a.InRegister, a.AddressFromSale = yes, no }), "", privacy.Forbidden, codes(marketing.AddressNotFromSale, marketing.InRegister)},

		{"NO-MFL-13a: never washed", with(post, func(a *approach) { a.Washed = never }), "", privacy.Forbidden, codes(marketing.NotWashed)},
		{"NO-MFL-13a: washed on the first of the month", with(post, func(a *approach) { a.Washed = retention.On(day("2026-11-01")) }), "", privacy.Permitted, nil},
		{"NO-MFL-13a: washed on the last of the month before", with(post, func(a *approach) { a.Washed = retention.On(day("2026-10-31")) }), "", privacy.Forbidden, codes(marketing.NotWashed)},
		{"NO-MFL-13a: washed that day", with(post, func(a *approach) { a.Washed = retention.On(today) }), "", privacy.Permitted, nil},
		{"NO-MFL-13a: washed too late", with(post, func(a *approach) { a.Washed = retention.On(today.AddDays(1)) }), "", privacy.Forbidden, codes(marketing.NotWashed)},
		{"NO-MFL-13a: until the last of the month", post, "2026-11-30", privacy.Permitted, nil},
		{"NO-MFL-13a: and no longer", post, "2026-12-01", privacy.Forbidden, codes(marketing.NotWashed)},
		{"NO-MFL-13a: washed this month or last", with(post, func(a *approach) { a.Washed = retention.Between(day("2026-10-31"), day("2026-11-01")) }), "", privacy.Undetermined, codes(marketing.NotWashed)},
		{"our reading, § 13a(2): also of who asked for it", with(post, func(a *approach) { a.Washed, a.Requested = never, yes }), "", privacy.Forbidden, codes(marketing.NotWashed)},
		{"NO-MFL-13a: not of companies", with(post, func(a *approach) { a.Washed, a.To = never, marketing.AtWork }), "", privacy.Permitted, nil},

		{"NO-MFL-14: on a Saturday", call, "2026-11-28", privacy.Forbidden, codes(marketing.RestDay)},
		{"NO-MFL-14: on a Sunday", call, "2026-11-29", privacy.Forbidden, codes(marketing.RestDay)},
		{"NO-MFL-14: on a Friday", call, "2026-11-27", privacy.Permitted, nil},
		{"NO-MFL-14, NO-HELL-2: 17 May is a Monday in 2027", with(call, func(a *approach) { a.Washed = retention.On(day("2027-05-01")) }), "2027-05-17", privacy.Forbidden, codes(marketing.RestDay)},
		{"NO-MFL-14, NO-HELL-2: 24 December is no holiday", with(call, func(a *approach) { a.Washed = retention.On(day("2026-12-01")) }), "2026-12-24", privacy.Permitted, nil},
		{"NO-MFL-14, NO-HELL-2: 25 December is", with(call, func(a *approach) { a.Washed = retention.On(day("2026-12-01")) }), "2026-12-25", privacy.Forbidden, codes(marketing.RestDay)},
		{"NO-MFL-14 is for consumers", with(call, func(a *approach) { a.To = marketing.AtWork }), "2026-11-28", privacy.Permitted, nil},
		{"NO-MFL-14 is for calls: a letter on a Saturday", post, "2026-11-28", privacy.Permitted, nil},
		{"NO-MFL-14: a second before nine", with(call, func(a *approach) { a.At = marketing.ClockAt(8, 59, 59) }), "", privacy.Forbidden, codes(marketing.OutsideHours)},
		{"NO-MFL-14: at nine", with(call, func(a *approach) { a.At = marketing.ClockAt(9, 0, 0) }), "", privacy.Permitted, nil},
		{"our reading, § 14: at nine in the evening", with(call, func(a *approach) { a.At = marketing.ClockAt(21, 0, 0) }), "", privacy.Permitted, nil},
		{"NO-MFL-14: a second after", with(call, func(a *approach) { a.At = marketing.ClockAt(21, 0, 1) }), "", privacy.Forbidden, codes(marketing.OutsideHours)},
		{"NO-MFL-14: midnight is a time", with(call, func(a *approach) { a.At = marketing.ClockAt(0, 0, 0) }), "", privacy.Forbidden, codes(marketing.OutsideHours)},
		{"NO-MFL-14: a hidden number", with(call, func(a *approach) { a.NumberShown = no }), "", privacy.Forbidden, codes(marketing.NumberHidden)},
		{"NO-MFL-14: a number that nobody finds", with(call, func(a *approach) { a.NumberListed = no }), "", privacy.Forbidden, codes(marketing.NumberNotListed)},

		{"dated law: the day before the GDPR", post, "2018-07-19", privacy.Undetermined, codes(marketing.EarlierLaw)},
		{"dated law: the first day of the GDPR", with(post, func(a *approach) { a.Washed = retention.On(day("2018-07-01")) }), "2018-07-20", privacy.Permitted, nil},
		{"dated law: nothing changes in 2027", with(post, func(a *approach) { a.Washed = retention.On(day("2027-01-01")) }), "2027-01-01", privacy.Permitted, nil},
		{"nothing said", marketing.Approach{}, "", privacy.Undetermined, codes(marketing.NotAsked)},
		{"a number that no channel has", with(post, func(a *approach) { a.Channel = 200 }), "", privacy.Undetermined, codes(marketing.NotAsked)},
		{"a recipient that is none: as if not said", with(post, func(a *approach) { a.To, a.InRegister = 200, yes }), "", privacy.Undetermined, inRegister},
		{"a fact outside the three is unknown", with(post, func(a *approach) { a.Child = 7 }), "", privacy.Undetermined, codes(marketing.UnfitForChild)},
		{"the smallest number has no opposite", with(post, func(a *approach) { a.Child = -128 }), "", privacy.Undetermined, codes(marketing.UnfitForChild)},
	} {
		on := today
		if c.on != "" {
			on = day(c.on)
		}
		if c.reason == "a fact outside the three is unknown" || c.reason == "the smallest number has no opposite" {
			c.a.FitForChild = privacy.Judgement{}
		}
		got := marketing.MayAddress(c.a, on)
		assert.Equal(t, c.want.String(), got.Outcome().String(), c.reason)
		assertCodes(t, c.codes, rulingtest.Deciding(got), c.reason)
		assert.Equal(t, marketing.AskMayAddress, got.Question(), c.reason)
	}
}

func TestNoDayIsUndetermined(t *testing.T) {
	for name, a := range map[string]ruling.Answer{
		"address": marketing.MayAddress(callable(marketing.Post), retention.Date{}),
		"wash":    marketing.RequiresWash(callable(marketing.Post), retention.Date{}),
		"store":   marketing.MayStore(marketing.Storage{OnlyTransmits: yes}, retention.Date{}),
	} {
		assert.Equal(t, privacy.Undetermined, a.Outcome(), name)
		assertCodes(t, codes(marketing.FactDay), slices.Collect(a.Missing()), name)
	}
	assertCodes(t, codes(marketing.FactChannel), slices.Collect(marketing.RequiresWash(marketing.Approach{}, today).Missing()), "no channel")
	assertCodes(t, codes(marketing.FactLaw), slices.Collect(marketing.MayStore(marketing.Storage{OnlyTransmits: yes}, day("2018-07-19")).Missing()), "before the GDPR")
}

func TestObligations(t *testing.T) {
	type approach = marketing.Approach
	mail, call, post := mailed(), callable(marketing.Phone), callable(marketing.Post)
	for _, c := range []struct {
		reason string
		a      marketing.Approach
		want   []ruling.Code
	}{
		{"NO-MFL-15, § 15(3): a customer is offered a way out each time", customer(mail), codes(marketing.OfferOptOut, marketing.TellRightToObject, marketing.ShowSender)},
		{"GDPR Art. 7(3): who consented can withdraw", consenting(mail), codes(marketing.OfferWithdrawal, marketing.TellRightToObject, marketing.ShowSender)},
		{"NO-EHL-9: companies too are told who writes", with(mail, func(a *approach) { a.To = marketing.LegalPerson }), codes(marketing.ShowSender)},
		{"NO-MFL-16: a letter", post, codes(marketing.TellRightToObject, marketing.TellSource, marketing.TellReservation, marketing.TakeReservations)},
		{"NO-MFL-16: a call", call, codes(marketing.TellRightToObject, marketing.TellSource, marketing.TellReservation, marketing.Introduce, marketing.TakeReservations)},
		{"NO-MFL-16, § 16(2) is for consumers", with(call, func(a *approach) { a.To = marketing.AtWork }), codes(marketing.TellRightToObject, marketing.TellSource, marketing.TellReservation, marketing.TakeReservations)},
		{"NO-MFL-16: a call that was asked for", with(call, func(a *approach) { a.Requested = yes }), codes(marketing.TellRightToObject, marketing.TakeReservations)},
		{"our reading, § 16(1): a letter that was asked for", with(post, func(a *approach) { a.Requested = yes }), codes(marketing.TellRightToObject, marketing.TellSource, marketing.TellReservation, marketing.TakeReservations)},
		{"a company has no personal data", with(call, func(a *approach) { a.To = marketing.LegalPerson }), nil},
		{"NO-MFL-13a: nobody knows when it was washed", with(post, func(a *approach) { a.Washed = retention.When{} }), codes(marketing.WashRegister, marketing.TellRightToObject, marketing.TellSource, marketing.TellReservation, marketing.TakeReservations)},
		{"who may not be addressed is told nothing", with(post, func(a *approach) { a.Objected = then }), nil},
	} {
		assertCodes(t, c.want, rulingtest.Following(marketing.MayAddress(c.a, today)), c.reason)
	}
}

func TestWhatItRestsOn(t *testing.T) {
	type approach = marketing.Approach
	mail, call, post := mailed(), callable(marketing.Phone), callable(marketing.Post)
	all := codes(marketing.RestsOnConsent, marketing.RestsOnSale, marketing.RestsOnRequest)
	for _, c := range []struct {
		reason string
		a      marketing.Approach
		want   []ruling.Code
	}{
		{"a customer", customer(mail), codes(marketing.RestsOnSale)},
		{"a consent", consenting(mail), codes(marketing.RestsOnConsent)},
		{"both: the consent is the wider", customer(consenting(mail)), codes(marketing.RestsOnConsent)},
		{"a company needs neither", with(customer(consenting(mail)), func(a *approach) { a.To = marketing.LegalPerson }), nil},
		{"a customer in the register", with(customer(call), func(a *approach) { a.InRegister = yes }), codes(marketing.RestsOnSale)},
		{"a donor in the register", with(customer(post), func(a *approach) { a.InRegister, a.Customer, a.Donor = yes, judged(no), judged(yes) }), codes(marketing.RestsOnSale)},
		{"a customer who is in no register", customer(call), nil},
		{"a customer at work: the register is not for them", with(customer(call), func(a *approach) { a.InRegister, a.To = yes, marketing.AtWork }), nil},
		{"asked for", with(customer(call), func(a *approach) { a.InRegister, a.Requested = yes, yes }), codes(marketing.RestsOnRequest)},
	} {
		a := marketing.MayAddress(c.a, today)
		require.Equal(t, privacy.Permitted, a.Outcome(), c.reason)
		var got []ruling.Code
		for _, code := range all {
			if a.Has(code) {
				got = append(got, code)
			}
		}
		assertCodes(t, c.want, got, c.reason)
	}
}

func TestRequiresWash(t *testing.T) {
	for _, c := range []struct{ reason, asked, washed, from string }{
		{"NO-MFL-13a: the month before", "2026-11-24", "2026-10-31", "2026-11-01"},
		{"NO-MFL-13a: on the first of a month nothing of the last counts", "2027-01-01", "2026-12-31", "2027-01-01"},
		{"NO-MFL-13a: on the last of a month", "2028-02-29", "2028-01-31", "2028-02-01"},
	} {
		on, washed := day(c.asked), day(c.washed)
		assert.Equal(t, c.from, marketing.WashFrom(on).String(), c.reason)
		a := marketing.Approach{Channel: marketing.Post, To: marketing.Consumer, Washed: retention.On(washed)}
		got := marketing.RequiresWash(a, on)
		assert.Equal(t, privacy.Required, got.Outcome(), c.reason)
		obligations := slices.Collect(got.Obligations())
		require.Len(t, obligations, 1, c.reason)
		assert.Equal(t, marketing.WashRegister, obligations[0].Code, c.reason)
		assert.True(t, obligations[0].First, c.reason)
		assert.Equal(t, retention.Term{Safe: on, Outer: on}, obligations[0].By, c.reason)

		a.Washed = retention.On(marketing.WashFrom(on))
		assert.Equal(t, privacy.Permitted, marketing.RequiresWash(a, on).Outcome(), c.reason)
	}
	assert.True(t, marketing.WashFrom(retention.Date{}).IsZero(), "no day has no month")
}

func TestClock(t *testing.T) {
	for _, c := range [][3]int{{-1, 0, 0}, {24, 0, 0}, {0, -1, 0}, {0, 60, 0}, {0, 0, -1}, {0, 0, 60}} {
		assert.True(t, marketing.ClockAt(c[0], c[1], c[2]).IsZero(), "%v is no time of day", c)
	}
	seen := map[marketing.Clock]bool{}
	for h := range 24 {
		for m := range 60 {
			for s := range 60 {
				c := marketing.ClockAt(h, m, s)
				seen[c] = true
				if c.IsZero() || !c.Equal(marketing.ClockAt(h, m, s)) {
					t.Fatalf("%d:%d:%d", h, m, s)
				}
			}
		}
	}
	assert.Len(t, seen, 86_400, "each second is one")
	assert.False(t, marketing.ClockAt(0, 0, 0).Equal(marketing.Clock{}), "midnight is said")
}

func TestMayStore(t *testing.T) {
	consent := marketing.Consent{Given: retention.On(day("2024-12-01")), Withdrawn: never, Valid: judged(yes)}
	none := marketing.Consent{Given: never, Withdrawn: never, Valid: judged(no)}
	tracking := marketing.Storage{OnlyTransmits: no, StrictlyNecessary: judged(no), Informed: yes, Consent: none, BySettings: yes}
	for _, c := range []struct {
		reason string
		s      marketing.Storage
		on     string
		want   privacy.Outcome
		codes  []ruling.Code
	}{
		{"NO-EKOM-2-7b: settings of the browser, on the last day", tracking, "2024-12-31", privacy.Permitted, nil},
		{"NO-EKOM-3-15: settings are no consent", tracking, "2025-01-01", privacy.Forbidden, codes(marketing.NotConsented, marketing.ConsentInvalid)},
		{"NO-EKOM-2-7b: an older day", tracking, "2023-06-01", privacy.Permitted, nil},
		{"NO-EKOM-3-15: a later day", tracking, "2027-01-01", privacy.Forbidden, codes(marketing.NotConsented, marketing.ConsentInvalid)},
		{"NO-EKOM-3-15: informed and consented", marketing.Storage{OnlyTransmits: no, StrictlyNecessary: judged(no), Informed: yes, Consent: consent, BySettings: no}, "2026-01-01", privacy.Permitted, nil},
		{"NO-EKOM-3-15: consented to what nobody was told", marketing.Storage{OnlyTransmits: no, StrictlyNecessary: judged(no), Informed: no, Consent: consent}, "2026-01-01", privacy.Forbidden, codes(marketing.NotInformed)},
		{"NO-EKOM-3-15, § 3-15(2): a basket", marketing.Storage{StrictlyNecessary: judged(yes)}, "2026-01-01", privacy.Permitted, nil},
		{"NO-EKOM-3-15, § 3-15(2): transmission", marketing.Storage{OnlyTransmits: yes}, "2026-01-01", privacy.Permitted, nil},
		{"nothing said", marketing.Storage{}, "2026-01-01", privacy.Undetermined, codes(marketing.NotConsented, marketing.ConsentWithdrawn, marketing.ConsentInvalid, marketing.NotInformed)},
	} {
		got := marketing.MayStore(c.s, day(c.on))
		assert.Equal(t, c.want.String(), got.Outcome().String(), c.reason)
		assertCodes(t, c.codes, rulingtest.Deciding(got), c.reason)
		assert.Equal(t, marketing.AskMayStore, got.Question(), c.reason)
	}
	withdrawn := consent
	withdrawn.Withdrawn = retention.On(day("2024-12-10"))
	assertCodes(t, codes(marketing.ConsentWithdrawn),
		rulingtest.Deciding(marketing.MayStore(marketing.Storage{OnlyTransmits: no, StrictlyNecessary: judged(no), Informed: yes, Consent: withdrawn, BySettings: yes}, day("2024-12-31"))),
		"GDPR Art. 7(3): whoever says no has not accepted by settings")

	rests := marketing.MayStore(marketing.Storage{StrictlyNecessary: judged(yes), Consent: consent}, today)
	assert.True(t, rests.Has(marketing.RestsOnNecessity) && !rests.Has(marketing.RestsOnConsent), "necessity needs no consent")
	rests = marketing.MayStore(marketing.Storage{Informed: yes, Consent: consent}, today)
	assert.True(t, rests.Has(marketing.RestsOnConsent), "consent")
	assertCodes(t, codes(marketing.OfferWithdrawal), rulingtest.Following(rests), "GDPR Art. 7(3)")
}

// TestDatedLaw asks the same on the days on which the law differs, and on those
// on which it does not.
func TestDatedLaw(t *testing.T) {
	tracking := marketing.Storage{OnlyTransmits: no, StrictlyNecessary: judged(no), Informed: yes, BySettings: yes,
		Consent: marketing.Consent{Given: never, Withdrawn: never, Valid: judged(no)}}
	want := map[string]privacy.Outcome{
		"2018-07-19": privacy.Undetermined, "2023-06-01": privacy.Permitted, "2024-12-31": privacy.Permitted,
		"2025-01-01": privacy.Forbidden, "2026-01-01": privacy.Forbidden, "2027-01-01": privacy.Forbidden,
	}
	for on, outcome := range want {
		assert.Equal(t, outcome, marketing.MayStore(tracking, day(on)).Outcome(), on)
		a := consenting(mailed())
		a.Consent.Given = retention.On(day("2018-07-01"))
		address := privacy.Permitted
		if on == "2018-07-19" {
			address = privacy.Undetermined
		}
		assert.Equal(t, address, marketing.MayAddress(a, day(on)).Outcome(), on)
	}
}

// TestWhatIsVerified holds every reason against what was read.
func TestWhatIsVerified(t *testing.T) {
	seen := map[ruling.Code]bool{}
	note := func(a ruling.Answer) {
		for r := range a.Reasons() {
			seen[r.Code] = r.IsVerified()
		}
	}
	dead := callable(marketing.Phone)
	dead.Died, dead.Child, dead.Reserved, dead.Objected, dead.Washed, dead.InRegister = then, yes, yes, then, never, yes
	dead.NumberShown, dead.NumberListed, dead.At, dead.FitForChild = no, no, marketing.ClockAt(1, 0, 0), judged(no)
	note(marketing.MayAddress(dead, day("2026-11-29")))
	note(marketing.MayAddress(mailed(), today))
	note(marketing.MayAddress(consenting(mailed()), today))
	withdrawn := consenting(mailed())
	withdrawn.Consent.Withdrawn = then
	note(marketing.MayAddress(withdrawn, today))
	note(marketing.MayAddress(marketing.Approach{Channel: marketing.Post, To: marketing.AtWork, Requested: yes}, today))
	want := map[ruling.Code]bool{
		marketing.Deceased: false, marketing.UnfitForChild: false,
		marketing.Objected: true, marketing.Reserved: true, marketing.NotConsented: true, marketing.ConsentWithdrawn: true,
		marketing.ConsentInvalid: true, marketing.NotCustomer: true, marketing.AddressNotFromSale: true, marketing.NotOwnSimilar: true,
		marketing.OptOutNotOffered: true, marketing.InRegister: true, marketing.NotWashed: true, marketing.RestDay: true,
		marketing.OutsideHours: true, marketing.NumberHidden: true, marketing.NumberNotListed: true,
		marketing.RestsOnConsent: true, marketing.RestsOnRequest: true,
	}
	if diff := cmp.Diff(want, seen); diff != "" {
		t.Error(diff)
	}

	s := marketing.Storage{OnlyTransmits: no, StrictlyNecessary: judged(no), Informed: no, BySettings: no,
		Consent: marketing.Consent{Given: never, Withdrawn: then, Valid: judged(no)}}
	for _, c := range []struct {
		on       string
		act      law.Act
		verified bool
	}{{"2024-12-31", law.Ekomloven2003, false}, {"2026-11-24", law.Ekomloven2024, true}} {
		n := 0
		for r := range marketing.MayStore(s, day(c.on)).Reasons() {
			n++
			assert.Equal(t, c.verified, r.IsVerified(), "%s on %s", r.Code, c.on)
			for p := range r.Provisions() {
				assert.Equal(t, c.act, p.Act(), "%s on %s", r.Code, c.on)
				break
			}
		}
		assert.GreaterOrEqual(t, n, 3, c.on)
	}
	for o := range marketing.MayAddress(consenting(mailed()), today).Obligations() {
		for p := range o.Provisions() {
			entry, ok := law.Lookup(p)
			require.True(t, ok, p)
			assert.Equal(t, p.Act() != law.Ehandelsloven, entry.Certainty.IsVerified(), "NO-EHL-9 is known at second hand: %s", p)
		}
	}
}

// TestProvisions looks for slips of the pen: everything that an answer can cite
// must be citable, and known.
func TestProvisions(t *testing.T) {
	n := 0
	cited := func(p law.Provision) {
		n++
		_, ok := law.Lookup(p)
		assert.True(t, ok, "%s", p)
	}
	for _, channel := range []marketing.Channel{marketing.Post, marketing.Phone, marketing.Email, marketing.Automated} {
		for _, a := range []ruling.Answer{
			marketing.MayAddress(marketing.Approach{Channel: channel}, day("2026-11-29")),
			marketing.MayAddress(customer(callable(channel)), today), marketing.MayAddress(consenting(callable(channel)), today),
		} {
			for r := range a.Reasons() {
				for p := range r.Provisions() {
					cited(p)
				}
			}
			for o := range a.Obligations() {
				for p := range o.Provisions() {
					cited(p)
				}
			}
		}
	}
	assert.Greater(t, n, 60)
}
