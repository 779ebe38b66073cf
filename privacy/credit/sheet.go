package credit

import (
	"iter"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
)

// Positions of the tests, which all questions share.
const (
	notAsked = iota
	earlierLaw
	specialCategory
	offence
	earlierRequest
	notListed
	legalStepMonth
	demandMonth
	claimDisputed
	courtDeadline
	claimSettled
	changedAtSource
	fourYears
	furtherFourYears
	leftRegister
	negotiationOver
	negotiationYear
	settlementOver
	noticePeriod
	archiveTenYears
	archiveUnnecessary
	aboutLegalPerson
	kindExempt
	noticeInEnforcement
	notAboutCompany
	noNeed
	noUniqueHit
	directSearch
	monitorsPerson
	notPublic
	frozen
	copySentBefore
	solvencyUse
	recipientNotListed
	purposeNotListed
	passedOn
	debtOutstanding
	creditLineOpen
	modelInWork
	keptForSupervision
	// What is only told stands last.
	furtherYearsOurReading
	soleTraderIsPerson
	freezeLeavesOut
	secrecyLifted
)

// credits is a section of the Credit Information Act, debts one of the Debt
// Information Act.
func credits(section string) law.Provision { return law.Section(law.Kredittopplysningsloven, section) }
func debts(section string) law.Provision   { return law.Section(law.Gjeldsinformasjonsloven, section) }

var (
	listOfPersons   = law.Section(law.Kredittopplysningsforskriften, "2")
	listOfCompanies = law.Section(law.Kredittopplysningsforskriften, "3")
	modelCopies     = law.Section(law.Gjeldsinformasjonsforskriften, "10").Paragraph(2)
)

func on(provisions ...law.Provision) []law.Provision { return provisions }

var tests = []ruling.Test{
	notAsked:               {Code: NotAsked},
	earlierLaw:             {Code: EarlierLaw, Law: on(law.Whole(law.Kredittopplysningsloven))},
	specialCategory:        {Code: SpecialCategory, Law: on(credits("7"), law.Article(9).Paragraph(1))},
	offence:                {Code: Offence, Law: on(credits("8").Paragraph(1))},
	earlierRequest:         {Code: EarlierRequest, Law: on(credits("13"))},
	notListed:              {Code: NotListed, Law: on(listOfPersons, listOfCompanies)},
	legalStepMonth:         {Code: LegalStepMonth, Law: on(credits("10").Paragraph(1))},
	demandMonth:            {Code: DemandMonth, Law: on(credits("10").Paragraph(2))},
	claimDisputed:          {Code: ClaimDisputed, Law: on(credits("11").Paragraph(1), credits("11").Paragraph(2).Sentence(1))},
	courtDeadline:          {Code: CourtDeadline, Law: on(credits("11").Paragraph(2).Sentence(2))},
	claimSettled:           {Code: ClaimSettled, Law: on(credits("24"))},
	changedAtSource:        {Code: ChangedAtSource, Law: on(credits("21").Paragraph(2), credits("20").Paragraph(2))},
	fourYears:              {Code: FourYears, Law: on(credits("21").Paragraph(1))},
	furtherFourYears:       {Code: FurtherFourYears, Law: on(credits("22").Paragraph(2), credits("21").Paragraph(1))},
	leftRegister:           {Code: LeftRegister, Law: on(credits("22").Paragraph(1))},
	negotiationOver:        {Code: NegotiationOver, Law: on(credits("23").Paragraph(1))},
	negotiationYear:        {Code: NegotiationYear, Law: on(credits("23").Paragraph(2))},
	settlementOver:         {Code: SettlementOver, Law: on(credits("23").Paragraph(3))},
	noticePeriod:           {Code: NoticePeriod, Law: on(credits("20").Paragraph(1), credits("19").Paragraph(1))},
	archiveTenYears:        {Code: ArchiveTenYears, Law: on(credits("25").Paragraph(2))},
	archiveUnnecessary:     {Code: ArchiveUnnecessary, Law: on(credits("25").Paragraph(2))},
	aboutLegalPerson:       {Code: AboutLegalPerson, Law: on(credits("18").Paragraph(1), credits("19").Paragraph(1))},
	kindExempt:             {Code: KindExempt, Law: on(credits("19").Paragraph(2))},
	noticeInEnforcement:    {Code: NoticeInEnforcement, Law: on(credits("19").Paragraph(3))},
	notAboutCompany:        {Code: NotAboutCompany, Law: on(credits("12"))},
	noNeed:                 {Code: NoNeed, Law: on(credits("14").Paragraph(1), law.Article(6).Paragraph(1).Point('f'))},
	noUniqueHit:            {Code: NoUniqueHit, Law: on(credits("14").Paragraph(2))},
	directSearch:           {Code: DirectSearch, Law: on(credits("14").Paragraph(3))},
	monitorsPerson:         {Code: MonitorsPerson, Law: on(credits("14").Paragraph(5))},
	notPublic:              {Code: NotPublic, Law: on(credits("14").Paragraph(6), law.Section(law.Personopplysningsloven, "3"))},
	frozen:                 {Code: Frozen, Law: on(credits("16").Paragraph(1))},
	copySentBefore:         {Code: CopySentBefore, Law: on(credits("18").Paragraph(3))},
	solvencyUse:            {Code: SolvencyUse, Law: on(credits("18").Paragraph(4))},
	recipientNotListed:     {Code: RecipientNotListed, Law: on(debts("12").Paragraph(1), debts("13").Paragraph(1), credits("15"))},
	purposeNotListed:       {Code: PurposeNotListed, Law: on(debts("12"), debts("13"), credits("15"))},
	passedOn:               {Code: PassedOn, Law: on(debts("12").Paragraph(6))},
	debtOutstanding:        {Code: DebtOutstanding, Law: on(debts("15").Paragraph(1))},
	creditLineOpen:         {Code: CreditLineOpen, Law: on(debts("15").Paragraph(1))},
	modelInWork:            {Code: ModelInWork, Law: on(modelCopies)},
	keptForSupervision:     {Code: KeptForSupervision, Law: on(modelCopies)},
	furtherYearsOurReading: {Code: FurtherYearsOurReading, Law: on(credits("22").Paragraph(2), credits("25"))},
	soleTraderIsPerson:     {Code: SoleTraderIsPerson, Law: on(law.Article(4).Paragraph(1), law.Whole(law.Datatilsynet))},
	freezeLeavesOut:        {Code: FreezeLeavesOut, Law: on(credits("16").Paragraph(2))},
	secrecyLifted:          {Code: SecrecyLifted, Law: on(law.Section(law.Inkassoloven1988, "28").Paragraph(2))},
}

// Positions of the facts.
const (
	theDay = iota
	theLicence
	theKind
	theListing
	theParty
	theLegalStep
	theBrokenPlan
	theResumedPlan
	theDemand
	theObjection
	theMerit
	theEnforcementBasis
	theCourtDeadline
	thePayment
	theRegistration
	theEnforceability
	theNewStep
	theSource
	theRegister
	theOpening
	theEnd
	theNoticeSent
	theNotice
	theEnforcementNotice
	theArchive
	theOther
	theLeader
	theAccounts
	theRecipient
	theNeed
	theHit
	theSearch
	theMonitoring
	thePublicSource
	theFreeze
	theRiskAssessment
	theEarlierCopy
	theSolvencyUse
	theHolder
	theApplication
	thePayout
	theModel
	theOrder
	theGround
	theRepayment
	theLine
	theReceipt
	theValidation
	theSupervision
	numFacts
)

var facts = []ruling.Code{
	theDay: TheDay, theLicence: TheLicence, theKind: TheKind, theListing: TheListing, theParty: TheParty,
	theLegalStep: TheLegalStep, theBrokenPlan: TheBrokenPlan, theResumedPlan: TheResumedPlan, theDemand: TheDemand,
	theObjection: TheObjection, theMerit: TheMerit, theEnforcementBasis: TheEnforcementBasis, theCourtDeadline: TheCourtDeadline,
	thePayment: ThePayment, theRegistration: TheRegistration, theEnforceability: TheEnforceability, theNewStep: TheNewStep,
	theSource: TheSource, theRegister: TheRegister, theOpening: TheOpening, theEnd: TheEnd, theNoticeSent: TheNoticeSent,
	theNotice: TheNotice, theEnforcementNotice: TheEnforcementNotice, theArchive: TheArchive, theOther: TheOther,
	theLeader: TheLeader, theAccounts: TheAccounts, theRecipient: TheRecipient, theNeed: TheNeed, theHit: TheHit,
	theSearch: TheSearch, theMonitoring: TheMonitoring, thePublicSource: ThePublicSource, theFreeze: TheFreeze,
	theRiskAssessment: TheRiskAssessment, theEarlierCopy: TheEarlierCopy, theSolvencyUse: TheSolvencyUse, theHolder: TheHolder,
	theApplication: TheApplication, thePayout: ThePayout, theModel: TheModel, theOrder: TheOrder, theGround: TheGround,
	theRepayment: TheRepayment, theLine: TheLine, theReceipt: TheReceipt, theValidation: TheValidation, theSupervision: TheSupervision,
}

// Positions of the obligations.
const (
	registerAsOne = iota
	reportChanges
	sendNotice
	inWriting
	withoutCharge
	sendCopy
	deleteOrArchive
	followSource
	eraseUnlawful
	eraseOrAnonymise
	keepToYourself
	eraseDebt
)

var obligations = []ruling.Obligation{
	registerAsOne:    {Code: RegisterAsOne, First: true, Law: on(credits("10").Paragraph(3))},
	reportChanges:    {Code: ReportChanges, Law: on(credits("21").Paragraph(2), credits("24"))},
	sendNotice:       {Code: SendNotice, Law: on(credits("19").Paragraph(1), credits("20").Paragraph(1), law.Article(14))},
	inWriting:        {Code: InWriting, First: true, Law: on(credits("14").Paragraph(3), debts("12").Paragraph(7))},
	withoutCharge:    {Code: WithoutCharge, First: true, Law: on(credits("14").Paragraph(6))},
	sendCopy:         {Code: SendCopy, Law: on(credits("18").Paragraph(1), credits("18").Paragraph(2))},
	deleteOrArchive:  {Code: DeleteOrArchive, Law: on(credits("25").Paragraph(1))},
	followSource:     {Code: FollowSource, Law: on(credits("21").Paragraph(2))},
	eraseUnlawful:    {Code: EraseUnlawful, Law: on(law.Article(17).Paragraph(1).Point('d'))},
	eraseOrAnonymise: {Code: EraseOrAnonymise, Law: on(credits("25").Paragraph(2))},
	keepToYourself:   {Code: KeepToYourself, Law: on(debts("12").Paragraph(6))},
	eraseDebt:        {Code: EraseDebt, Law: on(debts("15").Paragraph(1), modelCopies)},
}

func sheet(question ruling.Code, met, failed privacy.Outcome) ruling.Sheet {
	return ruling.Sheet{Question: question, Met: met, Failed: failed, Tests: tests, Facts: facts, Obligations: obligations}
}

var (
	mayReport            = sheet(AskMayReport, privacy.Permitted, privacy.Forbidden)
	mayUse               = sheet(AskMayUse, privacy.Permitted, privacy.Forbidden)
	requiresRemoval      = sheet(AskRequiresRemoval, privacy.Permitted, privacy.Required)
	requiresErasure      = sheet(AskRequiresErasure, privacy.Permitted, privacy.Required)
	requiresNotice       = sheet(AskRequiresNotice, privacy.Required, privacy.Permitted)
	mayScore             = sheet(AskMayScore, privacy.Permitted, privacy.Forbidden)
	mayRelease           = sheet(AskMayRelease, privacy.Permitted, privacy.Forbidden)
	requiresCopy         = sheet(AskRequiresCopy, privacy.Required, privacy.Permitted)
	mayReleaseDebtData   = sheet(AskMayReleaseDebtData, privacy.Permitted, privacy.Forbidden)
	requiresDebtErasure  = sheet(AskRequiresDebtErasure, privacy.Required, privacy.Permitted)
	requiresModelErasure = sheet(AskRequiresModelErasure, privacy.Required, privacy.Permitted)
)

// Sheets yields what every question of this package asks.
func Sheets() iter.Seq[ruling.Sheet] {
	return ruling.Copies(
		&mayReport, &mayUse, &requiresRemoval, &requiresErasure, &requiresNotice, &mayScore, &mayRelease, &requiresCopy, &mayReleaseDebtData, &requiresDebtErasure, &requiresModelErasure,
	)
}
