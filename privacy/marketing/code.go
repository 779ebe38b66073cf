package marketing

import "github.com/personvern/personvern/privacy/ruling"

// Questions.
const (
	// AskMayAddress is the question of [MayAddress].
	AskMayAddress ruling.Code = "may-address"
	// AskRequiresWash is the question of [RequiresWash].
	AskRequiresWash ruling.Code = "requires-wash"
	// AskMayStore is the question of [MayStore].
	AskMayStore ruling.Code = "may-store"
)

// Reasons. Each names what stands in the way while it holds.
const (
	// NotAsked: the day is missing, or the channel.
	NotAsked ruling.Code = "not-asked"
	// EarlierLaw: the law of that day was not read; see the package
	// documentation.
	EarlierLaw ruling.Code = "earlier-law"
	// Objected: the person objects to direct marketing. Nothing is weighed
	// against that (GDPR Art. 21(2) and (3)).
	Objected ruling.Code = "objected"
	// Deceased: the person is dead (markedsføringsloven § 2; our reading).
	Deceased ruling.Code = "deceased"
	// UnfitForChild: the person is a child, and nobody has found the marketing to
	// be lawful towards children (markedsføringsloven §§ 19 and 20; GDPR recital
	// 38).
	UnfitForChild ruling.Code = "unfit-for-child"
	// Reserved: the person has said no to the sender on this channel
	// (markedsføringsloven § 12 second paragraph, § 13 second paragraph, § 15 third
	// paragraph).
	Reserved ruling.Code = "reserved"
	// NotConsented: no consent was given (markedsføringsloven § 15 first
	// paragraph; ekomloven § 3-15).
	NotConsented ruling.Code = "not-consented"
	// ConsentWithdrawn: the consent was withdrawn (GDPR Art. 7(3)).
	ConsentWithdrawn ruling.Code = "consent-withdrawn"
	// ConsentInvalid: the consent is not what the GDPR calls one, or does not
	// cover this (GDPR Art. 4(11), 7).
	ConsentInvalid ruling.Code = "consent-invalid"
	// NotCustomer: no customer relationship carries it; by post and phone, no
	// donor relationship either (markedsføringsloven § 15 third paragraph; § 12
	// fourth paragraph, § 13 fourth paragraph).
	NotCustomer ruling.Code = "not-customer"
	// AddressNotFromSale: the sender did not get the address in a sale
	// (markedsføringsloven § 15 third paragraph; § 12 fourth paragraph, § 13 fourth
	// paragraph).
	AddressNotFromSale ruling.Code = "address-not-from-sale"
	// NotOwnSimilar: the marketing is not only of the sender's own goods and
	// services like those bought (markedsføringsloven § 15 third paragraph; § 12
	// fourth paragraph, § 13 fourth paragraph).
	NotOwnSimilar ruling.Code = "not-own-similar"
	// OptOutNotOffered: no easy and free way of saying no was offered when the
	// address was collected, or in a message since (markedsføringsloven § 15 third
	// paragraph).
	OptOutNotOffered ruling.Code = "opt-out-not-offered"
	// InRegister: the consumer is in the reservation register, and did not ask
	// for this (markedsføringsloven § 12 first paragraph, § 13 first paragraph).
	InRegister ruling.Code = "in-register"
	// NotWashed: the sender's addresses have not been checked against the
	// register in the month of the marketing (markedsføringsloven § 13a second
	// paragraph).
	NotWashed ruling.Code = "not-washed"
	// RestDay: no marketing calls on Saturdays and holidays (markedsføringsloven
	// § 14 first paragraph).
	RestDay ruling.Code = "rest-day"
	// OutsideHours: no marketing calls before 09:00 and after 21:00
	// (markedsføringsloven § 14 first paragraph).
	OutsideHours ruling.Code = "outside-hours"
	// NumberHidden: the caller's number is not shown (markedsføringsloven § 14
	// second paragraph).
	NumberHidden ruling.Code = "number-hidden"
	// NumberNotListed: the caller's number is not registered where people can look
	// it up (markedsføringsloven § 14 second paragraph).
	NumberNotListed ruling.Code = "number-not-listed"
	// NotInformed: the user was not told what is stored or read, why, and by
	// whom (ekomloven § 3-15 first paragraph).
	NotInformed ruling.Code = "not-informed"
)

// Reasons that decide nothing: what an answer rests on.
const (
	// RestsOnConsent: the person has consented (markedsføringsloven § 15 first
	// paragraph).
	RestsOnConsent ruling.Code = "rests-on-consent"
	// RestsOnSale: the person is a customer, or a donor, with an address from a
	// sale (markedsføringsloven § 15 third paragraph; § 12 fourth paragraph, § 13
	// fourth paragraph).
	RestsOnSale ruling.Code = "rests-on-sale"
	// RestsOnRequest: the person asked this sender for it (markedsføringsloven
	// § 12 third paragraph, § 13 third paragraph).
	RestsOnRequest ruling.Code = "rests-on-request"
	// RestsOnNecessity: nothing but transmission, or strictly necessary for what
	// the user asked for (ekomloven § 3-15 second paragraph).
	RestsOnNecessity ruling.Code = "rests-on-necessity"
)

// Facts that can be missing.
const (
	// FactDay is the day asked about.
	FactDay ruling.Code = "day"
	// FactLaw is the law of a day before those that the library knows.
	FactLaw ruling.Code = "law-of-the-day"
	// FactChannel is [Approach].Channel.
	FactChannel ruling.Code = "channel"
	// FactRecipient is [Approach].To.
	FactRecipient ruling.Code = "recipient"
	// FactObjection is [Approach].Objected.
	FactObjection ruling.Code = "objection"
	// FactDeath is [Approach].Died.
	FactDeath ruling.Code = "death"
	// FactAge is [Approach].Child.
	FactAge ruling.Code = "age"
	// FactFitness is [Approach].FitForChild.
	FactFitness ruling.Code = "fitness-for-child"
	// FactReservation is [Approach].Reserved.
	FactReservation ruling.Code = "reservation"
	// FactRequest is [Approach].Requested.
	FactRequest ruling.Code = "request"
	// FactConsent is [Consent].Given.
	FactConsent ruling.Code = "consent"
	// FactWithdrawal is [Consent].Withdrawn.
	FactWithdrawal ruling.Code = "withdrawal"
	// FactValidity is [Consent].Valid.
	FactValidity ruling.Code = "consent-validity"
	// FactCustomer is [Approach].Customer.
	FactCustomer ruling.Code = "customer"
	// FactDonor is [Approach].Donor.
	FactDonor ruling.Code = "donor"
	// FactAddressOrigin is [Approach].AddressFromSale.
	FactAddressOrigin ruling.Code = "address-origin"
	// FactSimilarity is [Approach].OwnSimilar.
	FactSimilarity ruling.Code = "similarity"
	// FactOptOut is [Approach].OptOutOffered.
	FactOptOut ruling.Code = "opt-out"
	// FactRegister is [Approach].InRegister.
	FactRegister ruling.Code = "register"
	// FactWash is [Approach].Washed.
	FactWash ruling.Code = "wash"
	// FactTime is [Approach].At.
	FactTime ruling.Code = "time"
	// FactNumberShown is [Approach].NumberShown.
	FactNumberShown ruling.Code = "number-shown"
	// FactNumberListed is [Approach].NumberListed.
	FactNumberListed ruling.Code = "number-listed"
	// FactInformation is [Storage].Informed.
	FactInformation ruling.Code = "information"
	// FactSettings is [Storage].BySettings.
	FactSettings ruling.Code = "settings"
	// FactTransmission is [Storage].OnlyTransmits.
	FactTransmission ruling.Code = "transmission"
	// FactNecessity is [Storage].StrictlyNecessary.
	FactNecessity ruling.Code = "necessity"
)

// Obligations.
const (
	// WashRegister: check the addresses against the reservation register before
	// the first approach, and in each month of marketing before an approach
	// (markedsføringsloven § 13a second paragraph).
	WashRegister ruling.Code = "wash-register"
	// OfferOptOut: offer an easy and free way of saying no in the message
	// (markedsføringsloven § 15 third paragraph).
	OfferOptOut ruling.Code = "offer-opt-out"
	// OfferWithdrawal: consent can be withdrawn as easily as it was given (GDPR
	// Art. 7(3)).
	OfferWithdrawal ruling.Code = "offer-withdrawal"
	// TellRightToObject: tell clearly, apart from all else, and in the first
	// communication at the latest, that one can object (GDPR Art. 21(4)).
	TellRightToObject ruling.Code = "tell-right-to-object"
	// ShowSender: the message shows that it is marketing, and for whom
	// (ehandelsloven § 9; markedsføringsloven § 15 fifth paragraph).
	ShowSender ruling.Code = "show-sender"
	// TellSource: say who supplied the personal data (markedsføringsloven § 16
	// first paragraph).
	TellSource ruling.Code = "tell-source"
	// TellReservation: where relevant, tell of the register and of saying no to the
	// sender (markedsføringsloven § 16 first paragraph).
	TellReservation ruling.Code = "tell-reservation"
	// Introduce: say at once who calls, for whom, and that it is marketing
	// (markedsføringsloven § 16 second paragraph).
	Introduce ruling.Code = "introduce"
	// TakeReservations: let people say no to the sender easily and free of charge
	// (markedsføringsloven § 13a third paragraph).
	TakeReservations ruling.Code = "take-reservations"
)
