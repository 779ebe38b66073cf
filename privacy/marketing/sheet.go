package marketing

import (
	"iter"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
)

// Positions of the tests, which the questions share.
const (
	notAsked = iota
	earlierLaw
	objected
	deceased
	unfitForChild
	reserved
	notConsented
	consentWithdrawn
	consentInvalid
	notCustomer
	addressNotFromSale
	notOwnSimilar
	optOutNotOffered
	inRegister
	notWashed
	restDay
	outsideHours
	numberHidden
	numberNotListed
	notInformed
	// What is only told stands last.
	restsOnConsent
	restsOnSale
	restsOnRequest
	restsOnNecessity
)

// Positions of the facts, which the questions share.
const (
	theDay = iota
	theLaw
	theChannel
	theRecipient
	theObjection
	theDeath
	theAge
	theFitness
	theReservation
	theRequest
	theConsent
	theWithdrawal
	theValidity
	theCustomer
	theDonor
	theAddressOrigin
	theSimilarity
	theOptOut
	theRegister
	theWash
	theTime
	theNumberShown
	theNumberListed
	theInformation
	theSettings
	theTransmission
	theNecessity
	numFacts
)

// Positions of the obligations, which the questions share.
const (
	washRegister = iota
	offerOptOut
	offerWithdrawal
	tellRightToObject
	showSender
	tellSource
	tellReservation
	introduce
	takeReservations
)

var (
	consents   = law.Article(7)
	withdrawal = law.Article(7).Paragraph(3)
	definition = law.Article(4).Paragraph(11)
	storing    = law.Section(law.Ekomloven2024, "3-15")
	storedOnce = law.Section(law.Ekomloven2003, "2-7b")
)

// control is a section of the Marketing Control Act.
func control(section string) law.Provision { return law.Section(law.Markedsforingsloven, section) }

func on(provisions ...law.Provision) []law.Provision { return provisions }

// tests are the tests of electronic marketing, and of what all channels share.
var tests = []ruling.Test{
	notAsked:           {Code: NotAsked},
	earlierLaw:         {Code: EarlierLaw, Law: on(law.Whole(law.GDPR))},
	objected:           {Code: Objected, Law: on(law.Article(21).Paragraph(3), law.Article(21).Paragraph(2))},
	deceased:           {Code: Deceased, Law: on(control("2"))},
	unfitForChild:      {Code: UnfitForChild, Law: on(control("19"), control("20"), law.Recital(38))},
	reserved:           {Code: Reserved, Law: on(control("15").Paragraph(3).Sentence(3))},
	notConsented:       {Code: NotConsented, Law: on(control("15").Paragraph(1))},
	consentWithdrawn:   {Code: ConsentWithdrawn, Law: on(control("15").Paragraph(1), withdrawal)},
	consentInvalid:     {Code: ConsentInvalid, Law: on(control("15").Paragraph(1), definition, consents)},
	notCustomer:        {Code: NotCustomer, Law: on(control("15").Paragraph(3))},
	addressNotFromSale: {Code: AddressNotFromSale, Law: on(control("15").Paragraph(3))},
	notOwnSimilar:      {Code: NotOwnSimilar, Law: on(control("15").Paragraph(3))},
	optOutNotOffered:   {Code: OptOutNotOffered, Law: on(control("15").Paragraph(3).Sentence(3))},
	inRegister:         {Code: InRegister},
	notWashed:          {Code: NotWashed, Law: on(control("13a").Paragraph(2))},
	restDay:            {Code: RestDay, Law: on(control("14").Paragraph(1), law.Section(law.Helligdagsfredloven, "2"))},
	outsideHours:       {Code: OutsideHours, Law: on(control("14").Paragraph(1))},
	numberHidden:       {Code: NumberHidden, Law: on(control("14").Paragraph(2))},
	numberNotListed:    {Code: NumberNotListed, Law: on(control("14").Paragraph(2))},
	notInformed:        {Code: NotInformed, Law: on(storing.Paragraph(1))},
	restsOnConsent:     {Code: RestsOnConsent, Law: on(control("15").Paragraph(1))},
	restsOnSale:        {Code: RestsOnSale, Law: on(control("15").Paragraph(3))},
	restsOnRequest:     {Code: RestsOnRequest},
	restsOnNecessity:   {Code: RestsOnNecessity, Law: on(storing.Paragraph(2))},
}

// reservationTests are the tests of a channel whose section first forbids what goes
// against the register, and then what goes against a reservation with the sender;
// excepts who asked for it, and who is a customer.
func reservationTests(section string) []ruling.Test {
	list := append([]ruling.Test(nil), tests...)
	list[inRegister].Law = on(control(section).Paragraph(1))
	list[reserved].Law = on(control(section).Paragraph(2))
	list[restsOnRequest].Law = on(control(section).Paragraph(3))
	for _, at := range [...]int{notCustomer, addressNotFromSale, notOwnSimilar, restsOnSale} {
		list[at].Law = on(control(section).Paragraph(4))
	}
	return list
}

// storageTests are the tests with the law on storing in equipment in force from
// 2025, storageTestsOnce those of the act before it.
var (
	storageTests     = onStorage(storing.Paragraph(1), storing.Paragraph(2))
	storageTestsOnce = onStorage(storedOnce, storedOnce)
)

func onStorage(rule, exception law.Provision) []ruling.Test {
	list := append([]ruling.Test(nil), tests...)
	list[notInformed].Law = on(rule)
	list[notConsented].Law = on(rule)
	list[consentWithdrawn].Law = on(rule, withdrawal)
	list[consentInvalid].Law = on(rule, definition, consents)
	list[restsOnConsent].Law = on(rule)
	list[restsOnNecessity].Law = on(exception)
	return list
}

var facts = []ruling.Code{
	theDay:           FactDay,
	theLaw:           FactLaw,
	theChannel:       FactChannel,
	theRecipient:     FactRecipient,
	theObjection:     FactObjection,
	theDeath:         FactDeath,
	theAge:           FactAge,
	theFitness:       FactFitness,
	theReservation:   FactReservation,
	theRequest:       FactRequest,
	theConsent:       FactConsent,
	theWithdrawal:    FactWithdrawal,
	theValidity:      FactValidity,
	theCustomer:      FactCustomer,
	theDonor:         FactDonor,
	theAddressOrigin: FactAddressOrigin,
	theSimilarity:    FactSimilarity,
	theOptOut:        FactOptOut,
	theRegister:      FactRegister,
	theWash:          FactWash,
	theTime:          FactTime,
	theNumberShown:   FactNumberShown,
	theNumberListed:  FactNumberListed,
	theInformation:   FactInformation,
	theSettings:      FactSettings,
	theTransmission:  FactTransmission,
	theNecessity:     FactNecessity,
}

var obligations = []ruling.Obligation{
	washRegister:      {Code: WashRegister, First: true, Law: on(control("13a").Paragraph(2))},
	offerOptOut:       {Code: OfferOptOut, First: true, Law: on(control("15").Paragraph(3).Sentence(3))},
	offerWithdrawal:   {Code: OfferWithdrawal, Law: on(withdrawal)},
	tellRightToObject: {Code: TellRightToObject, Law: on(law.Article(21).Paragraph(4))},
	showSender:        {Code: ShowSender, Law: on(law.Section(law.Ehandelsloven, "9"), control("15").Paragraph(5))},
	tellSource:        {Code: TellSource, Law: on(control("16").Paragraph(1).Sentence(1))},
	tellReservation:   {Code: TellReservation, Law: on(control("16").Paragraph(1).Sentence(2))},
	introduce:         {Code: Introduce, Law: on(control("16").Paragraph(2))},
	takeReservations:  {Code: TakeReservations, Law: on(control("13a").Paragraph(3))},
}

// sheet is the sheet of a question that fails with an outcome.
func sheet(question ruling.Code, failed privacy.Outcome, tests []ruling.Test) ruling.Sheet {
	return ruling.Sheet{
		Question: question, Met: privacy.Permitted, Failed: failed,
		Tests: tests, Facts: facts, Obligations: obligations,
	}
}

// mayAddress has a sheet for each channel, and one where none is said.
var mayAddress = [...]ruling.Sheet{
	0:         sheet(AskMayAddress, privacy.Forbidden, tests),
	Post:      sheet(AskMayAddress, privacy.Forbidden, reservationTests("13")),
	Phone:     sheet(AskMayAddress, privacy.Forbidden, reservationTests("12")),
	Email:     sheet(AskMayAddress, privacy.Forbidden, tests),
	Automated: sheet(AskMayAddress, privacy.Forbidden, tests),
}

var (
	requiresWash = sheet(AskRequiresWash, privacy.Required, tests)
	mayStore     = sheet(AskMayStore, privacy.Forbidden, storageTests)
	mayStoreOnce = sheet(AskMayStore, privacy.Forbidden, storageTestsOnce)
)

// Sheets yields what every question of this package asks: of [MayAddress] for each
// channel, the one where none is said first; of [MayStore] under the act in force and
// under the one before it.
func Sheets() iter.Seq[ruling.Sheet] {
	return ruling.Copies(
		&mayAddress[0], &mayAddress[Post], &mayAddress[Phone], &mayAddress[Email], &mayAddress[Automated], &requiresWash, &mayStore, &mayStoreOnce,
	)
}
