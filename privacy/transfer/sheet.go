package transfer

import (
	"iter"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
)

// The tests of the sheet, by position.
const (
	testNotAsked = iota
	testBeforeRegulation
	testSentAbroad
	testNoAdequacyDecision
	testOutsideDecision
	testSafeguardLacking
	testClausesOutOfForce
	testSafeguardNotBinding
	testSafeguardUnfit
	testNotAuthorised
	testRightsUnprotected
	testLimitedByLaw
	testDerogationLacking
	testConsentLacking
	testSituationAbsent
	testRegisterClosed
	testNotNecessary
	testNotOccasional
	testByPublicPower
	testNotLastResort
	testPersonPrevails
	testNotAssessed

	testNotATransfer
	testInEEA
	testOnSvalbard
	testInTransition
	testByAdequacy
	testByPublicInstrument
	testByCorporateRules
	testByCommissionClauses
	testByCommissionClauses2010
	testByCommissionClauses2001
	testByAuthorityClauses
	testByCodeOfConduct
	testByCertification
	testByAdHocClauses
	testByAdministrativeArrangement
	testByInternationalAgreement
	testByConsent
	testByContractWithPerson
	testByContractForPerson
	testByPublicInterest
	testByLegalClaims
	testByVitalInterests
	testByPublicRegister
	testByCompellingInterests
	testDemandedAbroad
)

var (
	art45    = law.Article(45)
	art46    = law.Article(46)
	art49    = law.Article(49)
	residual = art49.Paragraph(1).Sentence(2)
	occasion = law.Recital(111)
)

func laws(list ...law.Provision) []law.Provision { return list }

func safeguard(point byte) []law.Provision {
	return laws(art46.Paragraph(2).Point(point), art46.Paragraph(1))
}

func situation(point byte) []law.Provision {
	return laws(art49.Paragraph(1).Point(point))
}

var tests = []ruling.Test{
	testNotAsked:            {Code: NotAsked, Law: laws(chapterV)},
	testBeforeRegulation:    {Code: BeforeRegulation, Law: laws(law.Article(99).Paragraph(2))},
	testSentAbroad:          {Code: SentAbroad, Law: laws(chapterV, law.Guideline("05/2021"))},
	testNoAdequacyDecision:  {Code: NoAdequacyDecision, Law: laws(art45.Paragraph(1))},
	testOutsideDecision:     {Code: OutsideDecision, OnRow: true, Law: laws(art45.Paragraph(3))},
	testSafeguardLacking:    {Code: SafeguardLacking, Law: laws(art46.Paragraph(1))},
	testClausesOutOfForce:   {Code: ClausesOutOfForce, Law: laws(law.Decision("2021/914"), art46.Paragraph(2).Point('c'), art46.Paragraph(5))},
	testSafeguardNotBinding: {Code: SafeguardNotBinding, Law: laws(art46.Paragraph(1))},
	testSafeguardUnfit:      {Code: SafeguardUnfit, Law: laws(art46.Paragraph(1))},
	testNotAuthorised:       {Code: NotAuthorised, Law: laws(art46.Paragraph(3))},
	testRightsUnprotected:   {Code: RightsUnprotected, Law: laws(art46.Paragraph(1), law.Judgment("C-311/18"))},
	testLimitedByLaw:        {Code: LimitedByLaw, Law: laws(art49.Paragraph(5))},
	testDerogationLacking:   {Code: DerogationLacking, Law: laws(art49.Paragraph(1))},
	testConsentLacking:      {Code: ConsentLacking, Law: situation('a')},
	testSituationAbsent:     {Code: SituationAbsent, Law: laws(art49.Paragraph(1))},
	testRegisterClosed:      {Code: RegisterClosed, Law: append(situation('g'), art49.Paragraph(2))},
	testNotNecessary:        {Code: NotNecessary, Law: laws(art49.Paragraph(1))},
	testNotOccasional:       {Code: NotOccasional, Law: laws(occasion, art49.Paragraph(1))},
	testByPublicPower:       {Code: ByPublicPower, Law: laws(art49.Paragraph(3))},
	testNotLastResort:       {Code: NotLastResort, Law: laws(residual, law.Recital(113))},
	testPersonPrevails:      {Code: PersonPrevails, Law: laws(residual)},
	testNotAssessed:         {Code: NotAssessed, Law: laws(residual)},

	testNotATransfer: {Code: NotATransfer, Law: laws(chapterV, law.Guideline("05/2021"))},
	testInEEA:        {Code: InEEA, Law: laws(law.Section(law.Personopplysningsloven, "1"), law.Whole(law.EOSloven))},
	testOnSvalbard:   {Code: OnSvalbard, Law: laws(law.Section(law.Personopplysningsforskriften, "1"))},
	testInTransition: {Code: InTransition, Law: laws(law.Whole(law.EOSloven))},
	testByAdequacy: {Code: ByAdequacy, OnRow: true, Law: laws(
		art45.Paragraph(1), law.Section(law.Personopplysningsforskriften, "2").Paragraph(2),
	)},
	testByPublicInstrument:          {Code: ByPublicInstrument, Law: safeguard('a')},
	testByCorporateRules:            {Code: ByCorporateRules, Law: append(safeguard('b'), law.Article(47))},
	testByCommissionClauses:         {Code: ByCommissionClauses, Law: append(laws(law.Decision("2021/914")), safeguard('c')...)},
	testByCommissionClauses2010:     {Code: ByCommissionClauses2010, Law: laws(law.Decision("2010/87"), law.Decision("2021/914"), art46.Paragraph(5))},
	testByCommissionClauses2001:     {Code: ByCommissionClauses2001, Law: laws(law.Decision("2001/497"), law.Decision("2021/914"), art46.Paragraph(5))},
	testByAuthorityClauses:          {Code: ByAuthorityClauses, Law: safeguard('d')},
	testByCodeOfConduct:             {Code: ByCodeOfConduct, Law: safeguard('e')},
	testByCertification:             {Code: ByCertification, Law: safeguard('f')},
	testByAdHocClauses:              {Code: ByAdHocClauses, Law: laws(art46.Paragraph(3).Point('a'), art46.Paragraph(1))},
	testByAdministrativeArrangement: {Code: ByAdministrativeArrangement, Law: laws(art46.Paragraph(3).Point('b'), art46.Paragraph(1))},
	testByInternationalAgreement:    {Code: ByInternationalAgreement, Law: laws(law.Article(48), law.Recital(102))},
	testByConsent:                   {Code: ByConsent, Law: situation('a')},
	testByContractWithPerson:        {Code: ByContractWithPerson, Law: append(situation('b'), occasion)},
	testByContractForPerson:         {Code: ByContractForPerson, Law: append(situation('c'), occasion)},
	testByPublicInterest:            {Code: ByPublicInterest, Law: append(situation('d'), art49.Paragraph(4))},
	testByLegalClaims:               {Code: ByLegalClaims, Law: append(situation('e'), occasion)},
	testByVitalInterests:            {Code: ByVitalInterests, Law: situation('f')},
	testByPublicRegister:            {Code: ByPublicRegister, Law: append(situation('g'), art49.Paragraph(2))},
	testByCompellingInterests:       {Code: ByCompellingInterests, Law: laws(residual)},
	testDemandedAbroad:              {Code: DemandedAbroad, Law: laws(law.Article(48), law.Recital(115))},
}

// The facts of the sheet, by position.
const (
	factDay = iota
	factPlace
	factImporter
	factCoverage
	factListing
	factListedData
	factAutomation
	factImmigration
	factTool
	factBinding
	factFit
	factProtection
	factAuthorisation
	factDerogation
	factConsent
	factWithdrawal
	factExplicitness
	factRisks
	factSpecificity
	factValidity
	factContract
	factRecognition
	factClaim
	factStake
	factIncapacity
	factRegister
	factConditions
	factExtent
	factOpenness
	factEntitlement
	factNecessity
	factOccasion
	factLastResort
	factRepetition
	factNumber
	factBalance
	factAssessment
	factPublicPower
	factLimit
)

var facts = []ruling.Code{
	factDay: TheDay, factPlace: ThePlace, factImporter: TheImporter,
	factCoverage: TheCoverage, factListing: TheListing, factListedData: TheListedData,
	factAutomation: TheAutomation, factImmigration: TheImmigration,
	factTool: TheTool, factBinding: TheBinding, factFit: TheFit, factProtection: TheProtection, factAuthorisation: TheAuthorisation,
	factDerogation: TheDerogation, factConsent: TheConsent, factWithdrawal: TheWithdrawal, factExplicitness: TheExplicitness,
	factRisks: TheRisks, factSpecificity: TheSpecificity, factValidity: TheValidity,
	factContract: TheContract, factRecognition: TheRecognition, factClaim: TheClaim, factStake: TheStake, factIncapacity: TheIncapacity,
	factRegister: TheRegister, factConditions: TheConditions, factExtent: TheExtent, factOpenness: TheOpenness, factEntitlement: TheEntitlement,
	factNecessity: TheNecessity, factOccasion: TheOccasion,
	factLastResort: TheLastResort, factRepetition: TheRepetition, factNumber: TheNumber, factBalance: TheBalance, factAssessment: TheAssessment,
	factPublicPower: ThePublicPower, factLimit: TheLimit,
}

// The obligations of the sheet, by position.
const (
	thenTell = iota
	thenTellAuthority
	thenTellInterests
	thenDocument
	thenRecord
)

var obligations = []ruling.Obligation{
	thenTell:          {Code: TellOfTransfer, First: true, Law: laws(law.Article(13).Paragraph(1).Point('f'), law.Article(14).Paragraph(1).Point('f'))},
	thenTellAuthority: {Code: TellAuthority, First: true, Law: laws(art49.Paragraph(1).Sentence(3))},
	thenTellInterests: {Code: TellOfInterests, First: true, Law: laws(art49.Paragraph(1).Sentence(4))},
	thenDocument:      {Code: DocumentAssessment, First: true, Law: laws(art49.Paragraph(6), law.Article(30).Paragraph(1).Point('e'), law.Article(30).Paragraph(2).Point('c'))},
	thenRecord:        {Code: RecordTransfer, Law: laws(law.Article(30).Paragraph(1).Point('e'), law.Article(30).Paragraph(2).Point('c'))},
}

var sheet = ruling.Sheet{
	Question: AskMayTransfer, Met: privacy.Permitted, Failed: privacy.Forbidden,
	Tests: tests, Facts: facts, Obligations: obligations,
}

// Sheets yields what every question of this package asks.
func Sheets() iter.Seq[ruling.Sheet] {
	return ruling.Copies(&sheet)
}
