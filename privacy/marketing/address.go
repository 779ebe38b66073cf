package marketing

import (
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Approach is what is known of addressing one person with marketing, on one
// channel. Fields left out are not said.
type Approach struct {
	// Channel is how the person is reached.
	Channel Channel
	// To says as what the person is addressed.
	To Recipient
	// Objected is the day on which the person objected to direct marketing, on
	// whatever channel; NotYet where none did, or took it back (GDPR Art. 21(2)).
	Objected retention.When
	// Died is the day on which the person died.
	Died retention.When
	// Child says whether the person is under 18.
	Child privacy.Fact
	// FitForChild says whether the marketing is lawful towards a child: no direct
	// appeal to buy, nothing that exploits credulity (markedsføringsloven §§ 19, 20).
	FitForChild privacy.Judgement
	// Reserved says whether the person has said no to this sender on this channel,
	// and has not taken that back.
	Reserved privacy.Fact
	// Requested says whether the person expressly asked this sender for marketing
	// on this channel, after any reservation, and has not taken that back; for post
	// and phone (§ 12 third paragraph, § 13 third paragraph).
	Requested privacy.Fact
	// Consent is the consent to marketing on this channel; for electronic
	// channels (§ 15 first paragraph).
	Consent Consent
	// Customer says whether the person stands in a customer relationship with
	// the sender. The law sets no time when one has ended.
	Customer privacy.Judgement
	// Donor says whether the person stands in a donor relationship with the
	// sender; for post and phone. For voluntary organisations and calls, § 12 fifth
	// paragraph says more of when one is there.
	Donor privacy.Judgement
	// AddressFromSale says whether the sender itself got the address or number
	// on this channel from the person in a sale; of a donor, in a collection.
	AddressFromSale privacy.Fact
	// OwnSimilar says whether the marketing is only of the sender's own goods and
	// services, and like those that the relationship is about.
	OwnSimilar privacy.Judgement
	// OptOutOffered says whether the person was offered an easy and free way of
	// saying no when the e-mail address was collected, and in each message since.
	OptOutOffered privacy.Fact
	// InRegister says whether the consumer is in the reservation register, for
	// this channel and against this kind of sender: one can make an exception for
	// voluntary organisations (§ 13a first paragraph).
	InRegister privacy.Fact
	// Washed is the day of the latest check of the sender's addresses against the
	// register that is not after the day asked about; NotYet where there was none.
	Washed retention.When
	// At is when the call begins.
	At Clock
	// NumberShown says whether the caller's number is shown.
	NumberShown privacy.Fact
	// NumberListed says whether the caller's number is registered, and found in
	// the directory services.
	NumberListed privacy.Fact
}

// Consent is what is known of one consent. Fields left out are not said.
type Consent struct {
	// Given is the day on which it was given; NotYet where it was not. On that day
	// itself it counts: what comes first within a day the host knows.
	Given retention.When
	// Withdrawn is the day on which it was withdrawn; NotYet where it was not.
	Withdrawn retention.When
	// Valid says whether it is a consent as the GDPR asks for one, and covers who,
	// what and how (GDPR Art. 4(11), 7, 8; personopplysningsloven § 5).
	Valid privacy.Judgement
}

// atoms are what makes a consent hold, each with the test that fails without
// it.
func (c *Consent) atoms(day retention.Date) [3]term {
	return [3]term{
		{ruling.So(c.Given.IsOnOrBefore(day), theConsent), notConsented},
		{ruling.Not(c.Withdrawn.IsOnOrBefore(day), theWithdrawal), consentWithdrawn},
		{ruling.So(c.Valid.AsOf(day), theValidity), consentInvalid},
	}
}

// term is an atom of something that needs several, with the test that fails
// without it.
type term struct {
	ruling.Atom
	test int
}

// all reports whether every term is so.
func all(terms []term) bool {
	for i := range terms {
		if terms[i].Is != privacy.Yes {
			return false
		}
	}
	return true
}

// The days on which the law is known.
var (
	gdprEntry, _       = law.Lookup(law.Whole(law.GDPR))
	storedOnceEntry, _ = law.Lookup(storedOnce)
)

// Atoms beyond the facts: nobody who is not a natural person is a consumer.
const (
	isNoPerson uint64 = 1 << (numFacts + iota)
	isNoConsumer
)

// scope tells whom a rule protects: the first atom is that it is no natural
// person, the second that it is no consumer.
func (r Recipient) scope() (noPerson, noConsumer ruling.Atom) {
	person, consumer := privacy.Unknown, privacy.Unknown
	switch r {
	case LegalPerson:
		person, consumer = privacy.No, privacy.No
	case AtWork:
		person, consumer = privacy.Yes, privacy.No
	case Consumer:
		person, consumer = privacy.Yes, privacy.Yes
	}
	return ruling.Atom{Is: -person, Marks: isNoPerson, Facts: 1 << theRecipient}, ruling.Atom{Is: -consumer, Marks: isNoPerson | isNoConsumer, Facts: 1 << theRecipient}
}

// by reports whether a channel is said.
func (f *form) by(c Channel) bool { return c.IsValid() || f.lacks(notAsked, theChannel) }

// MayAddress answers whether the person may be addressed with marketing on that
// day (markedsføringsloven §§ 12 to 16). Permitted with an open first obligation
// is not yet a permission.
//
// The address itself needs a basis of Article 6: that is another question, of a
// policy.
func MayAddress(a Approach, day retention.Date) ruling.Answer {
	var f form
	if !a.Channel.IsValid() {
		a.Channel = 0
	}
	if f.start(&mayAddress[a.Channel], day) && f.by(a.Channel) {
		noPerson, noConsumer := a.To.scope()
		f.Need(1<<objected, ruling.Not(a.Objected.IsOnOrBefore(day), theObjection), noPerson)
		f.Need(1<<deceased, ruling.Not(a.Died.IsOnOrBefore(day), theDeath), noPerson)
		f.Need(1<<unfitForChild, ruling.Not(a.Child, theAge), ruling.So(a.FitForChild.AsOf(day), theFitness), noPerson)
		switch a.Channel {
		case Email, Automated:
			f.electronic(&a, day, noPerson)
		default:
			f.reservations(&a, day, noPerson, noConsumer)
		}
		if a.Channel == Phone {
			f.calls(&a, day, noConsumer)
		}
		if noPerson.Is != privacy.Yes {
			f.Follow(tellRightToObject)
		}
	}
	return f.answer()
}

// electronic is § 15: a consent, or of e-mail a customer who never said no.
func (f *form) electronic(a *Approach, day retention.Date, noPerson ruling.Atom) {
	consent := a.Consent.atoms(day)
	sale := [...]term{
		{ruling.So(a.Customer.AsOf(day), theCustomer), notCustomer},
		{ruling.So(a.AddressFromSale, theAddressOrigin), addressNotFromSale},
		{ruling.So(a.OwnSimilar.AsOf(day), theSimilarity), notOwnSimilar},
		{ruling.So(a.OptOutOffered, theOptOut), optOutNotOffered},
	}
	f.Need(1<<reserved, ruling.Not(a.Reserved, theReservation), noPerson)
	for _, c := range consent {
		if a.Channel == Automated {
			f.Need(1<<c.test, c.Atom, noPerson)
			continue
		}
		for _, s := range sale {
			f.Need(1<<c.test|1<<s.test, c.Atom, s.Atom, noPerson)
		}
	}
	f.Follow(showSender)
	if noPerson.Is == privacy.Yes {
		return
	}
	if all(consent[:]) {
		f.rests = restsOnConsent
		f.Follow(offerWithdrawal)
	}
	if a.Channel == Email && !all(consent[:]) {
		f.Follow(offerOptOut)
		if all(sale[:]) {
			f.rests = restsOnSale
		}
	}
}

// reservations is §§ 12, 13 and 13a, and § 16.
func (f *form) reservations(a *Approach, day retention.Date, noPerson, noConsumer ruling.Atom) {
	requested := ruling.So(a.Requested, theRequest)
	customer, donor := ruling.So(a.Customer.AsOf(day), theCustomer), ruling.So(a.Donor.AsOf(day), theDonor)
	fromSale, similar := ruling.So(a.AddressFromSale, theAddressOrigin), ruling.So(a.OwnSimilar.AsOf(day), theSimilarity)
	free := ruling.Not(a.InRegister, theRegister)
	f.Need(1<<reserved, ruling.Not(a.Reserved, theReservation), requested, noPerson)
	f.Need(1<<inRegister|1<<notCustomer, free, requested, customer, donor, noConsumer)
	f.Need(1<<inRegister|1<<addressNotFromSale, free, requested, fromSale, noConsumer)
	f.Need(1<<inRegister|1<<notOwnSimilar, free, requested, similar, noConsumer)
	f.wash(a, day, noConsumer)
	if noPerson.Is == privacy.Yes {
		return
	}
	f.Follow(takeReservations)
	unasked := requested.Is != privacy.Yes
	if unasked || a.Channel == Post {
		f.Follow(tellSource)
		f.Follow(tellReservation)
	}
	if unasked && a.Channel == Phone && noConsumer.Is != privacy.Yes {
		f.Follow(introduce)
	}
	inSale := max(customer.Is, donor.Is) == privacy.Yes && fromSale.Is == privacy.Yes && similar.Is == privacy.Yes
	switch {
	case !unasked:
		f.rests = restsOnRequest
	case inSale && noConsumer.Is != privacy.Yes && free.Is != privacy.Yes:
		f.rests = restsOnSale
	}
}

// wash is § 13a second paragraph.
func (f *form) wash(a *Approach, day retention.Date, noConsumer ruling.Atom) {
	from := WashFrom(day)
	before, inMonth := a.Washed.IsOnOrBefore(day), -a.Washed.IsOnOrBefore(from.AddDays(-1))
	washed := ruling.So(min(before, inMonth), theWash)
	f.Need(1<<notWashed, washed, noConsumer)
	if washed.Is != privacy.Yes && noConsumer.Is != privacy.Yes {
		f.FollowBy(washRegister, retention.Term{Safe: day, Outer: day})
	}
}

// calls is § 14.
func (f *form) calls(a *Approach, day retention.Date, noConsumer ruling.Atom) {
	working := privacy.No
	if retention.IsWorkingDay(day) {
		working = privacy.Yes
	}
	f.Need(1<<restDay, ruling.So(working, theDay), noConsumer)
	f.Need(1<<outsideHours, ruling.So(a.At.isCallingHour(), theTime), noConsumer)
	f.Need(1<<numberHidden, ruling.So(a.NumberShown, theNumberShown), noConsumer)
	f.Need(1<<numberNotListed, ruling.So(a.NumberListed, theNumberListed), noConsumer)
}

// RequiresWash answers whether the sender's addresses must be checked against the
// reservation register before the person is addressed on that day
// (markedsføringsloven § 13a second paragraph). Only Channel, To and Washed count.
// Required comes with the obligation [WashRegister], whose day is that of the
// approach; a check counts from [WashFrom]. Permitted means that none is needed.
func RequiresWash(a Approach, day retention.Date) ruling.Answer {
	var f form
	if f.start(&requiresWash, day) && f.by(a.Channel) && (a.Channel == Post || a.Channel == Phone) {
		_, noConsumer := a.To.scope()
		f.wash(&a, day, noConsumer)
	}
	return f.answer()
}

// WashFrom is the first day on which a check against the reservation register
// counts for an approach on that day: the first of the month. The zero Date gives
// the zero Date.
func WashFrom(day retention.Date) retention.Date {
	return day.AddDays(1 - day.Day())
}
