package recruiting

import (
	"iter"
	"slices"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
)

// Positions of the tests, which the questions share.
const (
	notAsked = iota
	earlierLaw
	outsideRecruitment
	tooEarly
	neverAllowed
	notDecisive
	notWarrantedByPost
	nothingPromoted
	noPartInPromoting
	notInAdvert
	notNeededForTasks
	notFromApplicant
	noMedicalGround
	noCondition
	refereeNotAgreed
	noBusinessNeed
	notEntrusted
	registerClosed
	noStatute
	incompatible
	notNecessary
	notBalanced
	notDemanded
	notAnApplicant
	nobodyHired
	noBreachClaimed
	privateEmployer
	deadlineRuns
	exempted
)

// Positions of the facts, which the questions share.
const (
	theDay = iota
	theLaw
	theTopic
	theWay
	theStage
	theDecisive
	theNature
	thePromotion
	thePart
	theAdvert
	theNecessity
	theCondition
	theStatute
	theRisk
	theProtection
	theAgreement
	theNeed
	theTrust
	theCompatibility
	theBalance
	theDemand
	theApplication
	theHiring
	theClaim
	theEmployer
	theDeadline
	theExemptionAsked
	theExemption
)

// Positions of the obligations, which the questions share.
const (
	tellApplicant = iota
	tellBeforehand
	tellNewPurpose
	tellReferee
	noteOnlyRelevant
	hearObjection
	lockAway
	takeOut
	leaveOutOfChoice
	answerInWriting
	giveOnlyQualifications
	keepAccount
	tellRefusal
	listOnlyBasics
)

var (
	ban         = law.Section(law.Diskrimineringsloven, "30")
	political   = law.Section(law.Arbeidsmiljoloven, "13-4")
	health      = law.Section(law.Arbeidsmiljoloven, "9-3")
	medical     = law.Section(law.Arbeidsmiljoloven, "9-4")
	credit      = law.Section(law.Kredittopplysningsloven, "14")
	debts       = law.Section(law.Gjeldsinformasjonsloven, "12")
	offences    = law.Section(law.Personopplysningsloven, "11")
	employment  = law.Section(law.Personopplysningsloven, "6")
	certificate = law.Section(law.Politiregisterforskriften, "37-2")
	openness    = law.Section(law.Offentleglova, "25")
	minimal     = law.Article(5).Paragraph(1).Point('c')
	interests   = law.Article(6).Paragraph(1).Point('f')

	// passedOver is the duty towards who was not chosen.
	passedOver = on(law.Section(law.Diskrimineringsloven, "31"), law.Section(law.Arbeidsmiljoloven, "13-7"))
)

func on(provisions ...law.Provision) []law.Provision { return provisions }

var tests = []ruling.Test{
	notAsked:   {Code: NotAsked},
	earlierLaw: {Code: EarlierLaw, Law: on(law.Whole(law.GDPR))},
	outsideRecruitment: {Code: OutsideRecruitment, Law: on(
		law.Article(5).Paragraph(1).Point('b'), law.Article(5).Paragraph(1).Point('e'))},
	tooEarly:           {Code: TooEarly, Law: on(minimal)},
	neverAllowed:       {Code: NeverAllowed, Law: on(ban.Paragraph(1), political.Paragraph(3))},
	notDecisive:        {Code: NotDecisive, Law: on(ban.Paragraph(2))},
	notWarrantedByPost: {Code: NotWarrantedByPost, Law: on(political.Paragraph(2))},
	nothingPromoted:    {Code: NothingPromoted, Law: on(ban.Paragraph(3))},
	noPartInPromoting:  {Code: NoPartInPromoting, Law: on(ban.Paragraph(3))},
	notInAdvert:        {Code: NotInAdvert, Law: on(ban.Paragraph(3).Sentence(2))},
	notNeededForTasks:  {Code: NotNeededForTasks, Law: on(health.Paragraph(1).Sentence(1))},
	notFromApplicant:   {Code: NotFromApplicant, Law: on(health.Paragraph(1).Sentence(2))},
	noMedicalGround:    {Code: NoMedicalGround, Law: on(medical.Paragraph(1))},
	noCondition:        {Code: NoCondition, Law: on(employment, law.Article(9).Paragraph(2))},
	refereeNotAgreed:   {Code: RefereeNotAgreed, Law: on(law.Article(5).Paragraph(1).Point('a'), interests)},
	noBusinessNeed:     {Code: NoBusinessNeed, Law: on(credit.Paragraph(1))},
	notEntrusted:       {Code: NotEntrusted, Law: on(law.Whole(law.Datatilsynet), interests)},
	registerClosed:     {Code: RegisterClosed, Law: on(debts)},
	noStatute:          {Code: NoStatute, Law: on(offences, law.Article(10))},
	incompatible:       {Code: Incompatible, Law: on(law.Article(6).Paragraph(4), law.Article(5).Paragraph(1).Point('b'))},
	notNecessary:       {Code: NotNecessary, Law: on(minimal)},
	notBalanced:        {Code: NotBalanced, Law: on(interests)},
	notDemanded:        {Code: NotDemanded, Law: passedOver},
	notAnApplicant:     {Code: NotAnApplicant, Law: passedOver},
	nobodyHired:        {Code: NobodyHired, Law: passedOver},
	noBreachClaimed:    {Code: NoBreachClaimed, Law: passedOver},
	privateEmployer:    {Code: PrivateEmployer, Law: on(openness)},
	deadlineRuns:       {Code: DeadlineRuns, Law: on(openness)},
	exempted:           {Code: Exempted, Law: on(openness)},
}

// politicalTests are the tests on politics and unions, which the Working
// Environment Act has exceptions for; offenceTests are those on offences.
var (
	politicalTests = with(map[int]law.Provision{
		nothingPromoted:   political.Paragraph(2).Sentence(1),
		noPartInPromoting: political.Paragraph(2).Sentence(1),
		notInAdvert:       political.Paragraph(2).Sentence(2),
	})
	offenceTests = with(map[int]law.Provision{noCondition: offences})
)

// with returns the tests, of which some rest on another provision.
func with(others map[int]law.Provision) []ruling.Test {
	list := slices.Clone(tests)
	for at, p := range others {
		list[at].Law = on(p)
	}
	return list
}

var facts = []ruling.Code{
	theDay:            FactDay,
	theLaw:            FactLaw,
	theTopic:          FactTopic,
	theWay:            FactWay,
	theStage:          FactStage,
	theDecisive:       FactDecisive,
	theNature:         FactNature,
	thePromotion:      FactPromotion,
	thePart:           FactPart,
	theAdvert:         FactAdvert,
	theNecessity:      FactNecessity,
	theCondition:      FactCondition,
	theStatute:        FactStatute,
	theRisk:           FactRisk,
	theProtection:     FactProtection,
	theAgreement:      FactAgreement,
	theNeed:           FactNeed,
	theTrust:          FactTrust,
	theCompatibility:  FactCompatibility,
	theBalance:        FactBalance,
	theDemand:         FactDemand,
	theApplication:    FactApplication,
	theHiring:         FactHiring,
	theClaim:          FactClaim,
	theEmployer:       FactEmployer,
	theDeadline:       FactDeadline,
	theExemptionAsked: FactExemptionAsked,
	theExemption:      FactExemption,
}

var obligations = []ruling.Obligation{
	tellApplicant:    {Code: TellApplicant, Law: on(law.Article(14).Paragraph(3))},
	tellBeforehand:   {Code: TellBeforehand, First: true, Law: on(law.Article(13).Paragraph(1))},
	tellNewPurpose:   {Code: TellNewPurpose, First: true, Law: on(law.Article(13).Paragraph(3))},
	tellReferee:      {Code: TellReferee, Law: on(law.Article(13), law.Article(14))},
	noteOnlyRelevant: {Code: NoteOnlyRelevant, Law: on(ban.Paragraph(1), minimal)},
	hearObjection: {Code: HearObjection, Law: on(
		law.Article(21).Paragraph(1), law.Article(21).Paragraph(4))},
	lockAway:               {Code: LockAway, Law: on(certificate)},
	takeOut:                {Code: TakeOut, Law: on(minimal, law.Article(17).Paragraph(1).Point('d'))},
	leaveOutOfChoice:       {Code: LeaveOutOfChoice, First: true, Law: on(ban, health, political)},
	answerInWriting:        {Code: AnswerInWriting, Law: passedOver},
	giveOnlyQualifications: {Code: GiveOnlyQualifications, First: true, Law: append(slices.Clone(passedOver), minimal)},
	keepAccount:            {Code: KeepAccount, Law: on(law.Article(15).Paragraph(1).Point('c'))},
	tellRefusal:            {Code: TellRefusal, First: true, Law: on(openness)},
	listOnlyBasics:         {Code: ListOnlyBasics, Law: on(openness)},
}

var (
	mayCollect          = sheet(AskMayCollect, privacy.Permitted, privacy.Forbidden, tests)
	mayCollectPolitics  = sheet(AskMayCollect, privacy.Permitted, privacy.Forbidden, politicalTests)
	mayCollectOffences  = sheet(AskMayCollect, privacy.Permitted, privacy.Forbidden, offenceTests)
	requiresRemoval     = sheet(AskRequiresRemoval, privacy.Permitted, privacy.Required, tests)
	requiresOffencesOut = sheet(AskRequiresRemoval, privacy.Permitted, privacy.Required, offenceTests)
	requiresListing     = sheet(AskRequiresListing, privacy.Required, privacy.Forbidden, tests)

	requiresQualifications = sheet(AskRequiresQualifications, privacy.Required, privacy.Forbidden, tests)
)

func sheet(question ruling.Code, met, failed privacy.Outcome, tests []ruling.Test) ruling.Sheet {
	return ruling.Sheet{Question: question, Met: met, Failed: failed, Tests: tests, Facts: facts, Obligations: obligations}
}

// Sheets yields what every question of this package asks: of [MayCollect] and
// [RequiresRemoval] for each sort of topic that has tests of its own.
func Sheets() iter.Seq[ruling.Sheet] {
	return ruling.Copies(
		&mayCollect, &mayCollectPolitics, &mayCollectOffences, &requiresRemoval, &requiresOffencesOut, &requiresListing, &requiresQualifications,
	)
}
