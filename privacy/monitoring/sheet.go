package monitoring

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
	noSpecialNeed
	notSigned
	controllerNotNamed
	soundNotNamed
	controlUnlawful
	weekOver
	thirtyDaysOver
	threeMonthsOver
	notConsented
	notByLaw
	notPolice
	noInvestigation
	secrecyBars
	noGround
	notNotified
	presenceNotOffered
	objected
	purposeBarred
	employmentEnded
	reasonableTimeOver
	othersConversation
	notInformed
)

// Positions of the facts, which all questions share.
const (
	theDay = iota
	theLaw
	theCircle
	theNeed
	theSign
	theController
	theSound
	theSoundNamed
	theEmployees
	theControl
	theRecorded
	thePoliceLikely
	theCounter
	theConsent
	theSecurity
	theExemption
	thePolice
	theInvestigation
	theSecrecy
	theLegalGround
	theNecessity
	theSuspicion
	theNotice
	theNoticePossible
	thePresence
	thePresencePossible
	theObjection
	theCompelling
	theNetwork
	theBreaches
	theEnd
	theReasonable
	thePart
	theInformation
	numFacts
)

// Positions of the obligations, which all questions share.
const (
	eraseRecording = iota
	keepUnaltered
	closeIrrelevant
	writeAccount
	closeMailbox
	eraseContent
)

// cameras is a section of the camera regulation, mailboxes one of the regulation
// on mailboxes, work one of the Working Environment Act.
func cameras(section string) law.Provision   { return law.Section(law.Kameraforskriften, section) }
func mailboxes(section string) law.Provision { return law.Section(law.Epostforskriften, section) }
func work(section string) law.Provision      { return law.Section(law.Arbeidsmiljoloven, section) }

func on(provisions ...law.Provision) []law.Provision { return provisions }

// Since when the law is known: the section on erasing was amended in 2021, and its
// earlier wording was not read.
var (
	camerasKnown, _   = law.Lookup(law.Whole(law.Kameraforskriften))
	erasingKnown, _   = law.Lookup(cameras("6"))
	mailboxesKnown, _ = law.Lookup(law.Whole(law.Epostforskriften))
	gdprKnown, _      = law.Lookup(law.Whole(law.GDPR))
)

var tests = []ruling.Test{
	notAsked:           {Code: NotAsked},
	earlierLaw:         {Code: EarlierLaw, Law: on(law.Whole(law.GDPR))},
	noSpecialNeed:      {Code: NoSpecialNeed, Law: on(cameras("3"))},
	notSigned:          {Code: NotSigned, Law: on(cameras("4"))},
	controllerNotNamed: {Code: ControllerNotNamed, Law: on(cameras("4"))},
	soundNotNamed:      {Code: SoundNotNamed, Law: on(cameras("4"))},
	controlUnlawful:    {Code: ControlUnlawful, Law: on(work("9-1"), work("9-2"), cameras("2"))},
	weekOver:           {Code: WeekOver, Law: on(cameras("6").Paragraph(1).Sentence(1))},
	thirtyDaysOver:     {Code: ThirtyDaysOver, Law: on(cameras("6").Paragraph(1).Sentence(2))},
	threeMonthsOver:    {Code: ThreeMonthsOver, Law: on(cameras("6").Paragraph(2))},
	notConsented:       {Code: NotConsented, Law: on(cameras("5"))},
	notByLaw:           {Code: NotByLaw, Law: on(cameras("5"))},
	notPolice:          {Code: NotPolice, Law: on(cameras("5"))},
	noInvestigation:    {Code: NoInvestigation, Law: on(cameras("5"))},
	secrecyBars:        {Code: SecrecyBars, Law: on(cameras("5"))},
	noGround:           {Code: NoGround, Law: on(mailboxes("2").Paragraph(1))},
	notNotified:        {Code: NotNotified, Law: on(mailboxes("3").Paragraph(1))},
	presenceNotOffered: {Code: PresenceNotOffered, Law: on(mailboxes("3").Paragraph(3))},
	objected:           {Code: Objected, Law: on(mailboxes("3").Paragraph(2), law.Article(21).Paragraph(1))},
	purposeBarred:      {Code: PurposeBarred, Law: on(mailboxes("2").Paragraph(2))},
	employmentEnded:    {Code: EmploymentEnded, Law: on(mailboxes("4").Paragraph(1))},
	reasonableTimeOver: {Code: ReasonableTimeOver, Law: on(mailboxes("4").Paragraph(2))},
	othersConversation: {Code: OthersConversation, Law: on(law.Section(law.Straffeloven, "205").Point('a'))},
	notInformed:        {Code: NotInformed, Law: on(law.Article(13))},
}

var facts = []ruling.Code{
	theDay:              FactDay,
	theLaw:              FactLaw,
	theCircle:           FactCircle,
	theNeed:             FactNeed,
	theSign:             FactSign,
	theController:       FactController,
	theSound:            FactSound,
	theSoundNamed:       FactSoundNamed,
	theEmployees:        FactEmployees,
	theControl:          FactControl,
	theRecorded:         FactRecorded,
	thePoliceLikely:     FactPoliceLikely,
	theCounter:          FactCounter,
	theConsent:          FactConsent,
	theSecurity:         FactSecurity,
	theExemption:        FactExemption,
	thePolice:           FactPolice,
	theInvestigation:    FactInvestigation,
	theSecrecy:          FactSecrecy,
	theLegalGround:      FactLegalGround,
	theNecessity:        FactNecessity,
	theSuspicion:        FactSuspicion,
	theNotice:           FactNotice,
	theNoticePossible:   FactNoticePossible,
	thePresence:         FactPresence,
	thePresencePossible: FactPresencePossible,
	theObjection:        FactObjection,
	theCompelling:       FactCompelling,
	theNetwork:          FactNetwork,
	theBreaches:         FactBreaches,
	theEnd:              FactEnd,
	theReasonable:       FactReasonable,
	thePart:             FactPart,
	theInformation:      FactInformation,
}

var obligations = []ruling.Obligation{
	eraseRecording:  {Code: EraseRecording, Law: on(cameras("6"))},
	keepUnaltered:   {Code: KeepUnaltered, Law: on(mailboxes("3").Paragraph(6))},
	closeIrrelevant: {Code: CloseIrrelevant, Law: on(mailboxes("3").Paragraph(7))},
	writeAccount:    {Code: WriteAccount, Law: on(mailboxes("3").Paragraph(4))},
	closeMailbox:    {Code: CloseMailbox, Law: on(mailboxes("4").Paragraph(1))},
	eraseContent:    {Code: EraseContent, Law: on(mailboxes("4").Paragraph(2))},
}

// sheet is the sheet of a question that fails with an outcome.
func sheet(question ruling.Code, failed privacy.Outcome) ruling.Sheet {
	return ruling.Sheet{
		Question: question, Met: privacy.Permitted, Failed: failed,
		Tests: tests, Facts: facts, Obligations: obligations,
	}
}

var (
	mayWatch         = sheet(AskMayWatch, privacy.Forbidden)
	requiresErasure  = sheet(AskRequiresErasure, privacy.Required)
	mayHandOver      = sheet(AskMayHandOver, privacy.Forbidden)
	mayOpen          = sheet(AskMayOpen, privacy.Forbidden)
	mayTrack         = sheet(AskMayTrack, privacy.Forbidden)
	requiresClosing  = sheet(AskRequiresClosing, privacy.Required)
	requiresEmptying = sheet(AskRequiresEmptying, privacy.Required)
	mayRecord        = sheet(AskMayRecord, privacy.Forbidden)
)

// Sheets yields what every question of this package asks.
func Sheets() iter.Seq[ruling.Sheet] {
	return ruling.Copies(
		&mayWatch, &requiresErasure, &mayHandOver, &mayOpen, &mayTrack, &requiresClosing, &requiresEmptying, &mayRecord,
	)
}
