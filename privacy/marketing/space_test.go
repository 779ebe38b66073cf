package marketing_test

import (
	"testing"

	"github.com/personvern/personvern/internal/rulingtest"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// to is the recipient of a choice; past the last it is not said.
func to(choice int) marketing.Recipient {
	return [...]marketing.Recipient{marketing.LegalPerson, marketing.AtWork, marketing.Consumer, 0}[choice]
}

func permitted(ok bool) privacy.Outcome {
	if ok {
		return privacy.Permitted
	}
	return privacy.Forbidden
}

// twos are the choices of that many facts, and then three recipients.
func twos(n int) []int {
	list := make([]int, n+1)
	for i := range n {
		list[i] = 2
	}
	list[n] = 3
	return list
}

// TestElectronicSpace is § 15 with what stands beside it, towards children for whom
// the marketing is not fit.
func TestElectronicSpace(t *testing.T) {
	for _, channel := range []marketing.Channel{marketing.Email, marketing.Automated} {
		s := rulingtest.Space{
			Facts: []ruling.Code{
				marketing.FactObjection, marketing.FactReservation, marketing.FactConsent, marketing.FactWithdrawal, marketing.FactValidity,
				marketing.FactCustomer, marketing.FactAddressOrigin, marketing.FactSimilarity, marketing.FactOptOut,
				marketing.FactAge, marketing.FactRecipient,
			},
			Choices: twos(10),
			Model: func(c []int) privacy.Outcome {
				is := func(i int) bool { return c[i] == 1 }
				company := c[10] == 0
				consent := is(2) && !is(3) && is(4)
				sale := channel == marketing.Email && is(5) && is(6) && is(7) && is(8)
				return permitted(company || !is(0) && !is(1) && !is(9) && (consent || sale))
			},
			Ask: func(c []int) ruling.Answer {
				return marketing.MayAddress(marketing.Approach{
					Channel: channel, To: to(c[10]), Objected: happened(said(c[0])), Died: never, Reserved: said(c[1]),
					Consent:  marketing.Consent{Given: happened(said(c[2])), Withdrawn: happened(said(c[3])), Valid: judged(said(c[4]))},
					Customer: judged(said(c[5])), AddressFromSale: said(c[6]), OwnSimilar: judged(said(c[7])), OptOutOffered: said(c[8]),
					Child: said(c[9]), FitForChild: judged(no),
				}, today)
			},
		}
		s.Check(t)
	}
}

// TestReservationSpace is §§ 12, 13 and 13a.
func TestReservationSpace(t *testing.T) {
	for _, channel := range []marketing.Channel{marketing.Post, marketing.Phone} {
		s := rulingtest.Space{
			Facts: []ruling.Code{
				marketing.FactObjection, marketing.FactDeath, marketing.FactReservation, marketing.FactRequest, marketing.FactRegister,
				marketing.FactCustomer, marketing.FactDonor, marketing.FactAddressOrigin, marketing.FactSimilarity, marketing.FactWash,
				marketing.FactRecipient,
			},
			Choices: twos(10),
			Model: func(c []int) privacy.Outcome {
				is := func(i int) bool { return c[i] == 1 }
				person, consumer := c[10] != 0, c[10] == 2
				sale := (is(5) || is(6)) && is(7) && is(8)
				switch {
				case person && (is(0) || is(1)):
					return privacy.Forbidden
				case person && is(2) && !is(3):
					return privacy.Forbidden
				case consumer && is(4) && !is(3) && !sale:
					return privacy.Forbidden
				case consumer && !is(9):
					return privacy.Forbidden
				}
				return privacy.Permitted
			},
			Ask: func(c []int) ruling.Answer {
				a := callable(channel)
				a.To, a.Objected, a.Died, a.Reserved, a.Requested = to(c[10]), happened(said(c[0])), happened(said(c[1])), said(c[2]), said(c[3])
				a.InRegister, a.Customer, a.Donor = said(c[4]), judged(said(c[5])), judged(said(c[6]))
				a.AddressFromSale, a.OwnSimilar, a.Washed = said(c[7]), judged(said(c[8])), happened(said(c[9]))
				return marketing.MayAddress(a, today)
			},
		}
		s.Check(t)
	}
}

// callable is an approach that nothing stands against.
func callable(channel marketing.Channel) marketing.Approach {
	return marketing.Approach{
		Channel: channel, To: marketing.Consumer, Objected: never, Died: never, Child: no, Reserved: no, Requested: no,
		Consent:  marketing.Consent{Given: never, Withdrawn: never, Valid: judged(no)},
		Customer: judged(no), Donor: judged(no), AddressFromSale: no, OwnSimilar: judged(no), OptOutOffered: no,
		InRegister: no, Washed: then, At: marketing.ClockAt(12, 0, 0), NumberShown: yes, NumberListed: yes,
	}
}

// TestCallSpace is § 14 with what stands beside it.
func TestCallSpace(t *testing.T) {
	s := rulingtest.Space{
		Facts: []ruling.Code{
			marketing.FactTime, marketing.FactNumberShown, marketing.FactNumberListed, marketing.FactWash, marketing.FactRegister,
			marketing.FactReservation, marketing.FactRequest, marketing.FactAge, marketing.FactFitness, marketing.FactObjection,
			marketing.FactRecipient,
		},
		Choices: twos(10),
		Model: func(c []int) privacy.Outcome {
			is := func(i int) bool { return c[i] == 1 }
			person, consumer := c[10] != 0, c[10] == 2
			return permitted((!consumer || is(0) && is(1) && is(2) && is(3) && (!is(4) || is(6))) &&
				(!person || (!is(5) || is(6)) && (!is(7) || is(8)) && !is(9)))
		},
		Ask: func(c []int) ruling.Answer {
			a := callable(marketing.Phone)
			a.At = [...]marketing.Clock{marketing.ClockAt(8, 59, 59), marketing.ClockAt(9, 0, 0), {}}[c[0]]
			a.NumberShown, a.NumberListed, a.Washed, a.InRegister = said(c[1]), said(c[2]), happened(said(c[3])), said(c[4])
			a.Reserved, a.Requested, a.Child, a.FitForChild = said(c[5]), said(c[6]), said(c[7]), judged(said(c[8]))
			a.Objected, a.To = happened(said(c[9])), to(c[10])
			return marketing.MayAddress(a, today)
		},
	}
	s.Check(t)
}

func TestWashSpace(t *testing.T) {
	for _, channel := range []marketing.Channel{marketing.Post, marketing.Phone, marketing.Email, marketing.Automated} {
		s := rulingtest.Space{
			Facts:   []ruling.Code{marketing.FactWash, marketing.FactRecipient},
			Choices: twos(1),
			Model: func(c []int) privacy.Outcome {
				if c[0] == 0 && c[1] == 2 && (channel == marketing.Post || channel == marketing.Phone) {
					return privacy.Required
				}
				return privacy.Permitted
			},
			Ask: func(c []int) ruling.Answer {
				return marketing.RequiresWash(marketing.Approach{Channel: channel, To: to(c[1]), Washed: happened(said(c[0]))}, today)
			},
		}
		s.Check(t)
	}
}

func TestStorageSpace(t *testing.T) {
	for _, c := range []struct {
		day         retention.Date
		bySettings  bool
		explanation string
	}{
		{day("2018-07-20"), true, "the act of 2003"},
		{day("2024-12-31"), true, "its last day"},
		{day("2025-01-01"), false, "the first day of the act of 2024"},
		{today, false, "the act of 2024"},
		{day("2027-01-01"), false, "no other law is adopted"},
	} {
		s := rulingtest.Space{
			Facts: []ruling.Code{
				marketing.FactTransmission, marketing.FactNecessity, marketing.FactInformation, marketing.FactConsent,
				marketing.FactWithdrawal, marketing.FactValidity, marketing.FactSettings,
			},
			Choices: []int{2, 2, 2, 2, 2, 2, 2},
			Model: func(f []int) privacy.Outcome {
				is := func(i int) bool { return f[i] == 1 }
				agreed := is(3) && is(5) || c.bySettings && is(6)
				return permitted(is(0) || is(1) || is(2) && agreed && !is(4))
			},
			Ask: func(f []int) ruling.Answer {
				event := func(is privacy.Fact) retention.When {
					if is == yes {
						return retention.On(day("2018-07-20"))
					}
					return happened(is)
				}
				return marketing.MayStore(marketing.Storage{
					OnlyTransmits: said(f[0]), StrictlyNecessary: judged(said(f[1])), Informed: said(f[2]),
					Consent:    marketing.Consent{Given: event(said(f[3])), Withdrawn: event(said(f[4])), Valid: judged(said(f[5]))},
					BySettings: said(f[6]),
				}, c.day)
			},
		}
		s.Check(t)
	}
}
