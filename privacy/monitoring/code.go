package monitoring

import "github.com/personvern/personvern/privacy/ruling"

// Questions.
const (
	// AskMayWatch is the question of [MayWatch].
	AskMayWatch ruling.Code = "may-watch"
	// AskRequiresErasure is the question of [RequiresErasure].
	AskRequiresErasure ruling.Code = "requires-recording-erasure"
	// AskMayHandOver is the question of [MayHandOver].
	AskMayHandOver ruling.Code = "may-hand-over"
	// AskMayOpen is the question of [MayOpen].
	AskMayOpen ruling.Code = "may-open"
	// AskMayTrack is the question of [MayTrack].
	AskMayTrack ruling.Code = "may-track"
	// AskRequiresClosing is the question of [RequiresClosing].
	AskRequiresClosing ruling.Code = "requires-mailbox-closing"
	// AskRequiresEmptying is the question of [RequiresEmptying].
	AskRequiresEmptying ruling.Code = "requires-emptying"
	// AskMayRecord is the question of [MayRecord].
	AskMayRecord ruling.Code = "may-record"
)

// Reasons. Each names what stands in the way while it holds: of watching, of
// opening, of leaving things where they are.
const (
	// NotAsked: the day is missing.
	NotAsked ruling.Code = "not-asked"
	// EarlierLaw: the law of that day was not read; see the package
	// documentation.
	EarlierLaw ruling.Code = "earlier-law"

	// NoSpecialNeed: a limited circle of people is there regularly, and no danger,
	// safety or other special need calls for the camera (FOR-2018-07-02-1107 § 3).
	NoSpecialNeed ruling.Code = "no-special-need"
	// NotSigned: nothing makes it clear that the place is watched
	// (FOR-2018-07-02-1107 § 4).
	NotSigned ruling.Code = "not-signed"
	// ControllerNotNamed: the notice does not say who the controller is
	// (FOR-2018-07-02-1107 § 4).
	ControllerNotNamed ruling.Code = "controller-not-named"
	// SoundNotNamed: sound is recorded, and the notice does not say so
	// (FOR-2018-07-02-1107 § 4).
	SoundNotNamed ruling.Code = "sound-not-named"
	// ControlUnlawful: employees are watched, and the conditions for control
	// measures are not met (FOR-2018-07-02-1107 § 2; arbeidsmiljøloven §§ 9-1, 9-2).
	ControlUnlawful ruling.Code = "control-unlawful"

	// WeekOver: the week is over (FOR-2018-07-02-1107 § 6 first paragraph).
	WeekOver ruling.Code = "week-over"
	// ThirtyDaysOver: the thirty days for the police are over, too
	// (FOR-2018-07-02-1107 § 6 first paragraph).
	ThirtyDaysOver ruling.Code = "thirty-days-over"
	// ThreeMonthsOver: the three months of points of sale, post and banks are over,
	// too (FOR-2018-07-02-1107 § 6 second paragraph).
	ThreeMonthsOver ruling.Code = "three-months-over"

	// NotConsented: the person filmed does not consent (FOR-2018-07-02-1107 § 5).
	NotConsented ruling.Code = "not-consented"
	// NotByLaw: no other law says that it may be handed over (FOR-2018-07-02-1107
	// § 5).
	NotByLaw ruling.Code = "not-by-law"
	// NotPolice: it does not go to the police (FOR-2018-07-02-1107 § 5).
	NotPolice ruling.Code = "not-police"
	// NoInvestigation: the police do not investigate a crime or an accident with it
	// (FOR-2018-07-02-1107 § 5).
	NoInvestigation ruling.Code = "no-investigation"
	// SecrecyBars: a statutory duty of secrecy stands in the way
	// (FOR-2018-07-02-1107 § 5).
	SecrecyBars ruling.Code = "secrecy-bars"

	// NoGround: it is neither needed for daily operation or another legitimate
	// interest, nor is there a reasoned suspicion (FOR-2018-07-02-1108 § 2 first
	// paragraph).
	NoGround ruling.Code = "no-ground"
	// NotNotified: the employee could be notified and heard first, and was not
	// (FOR-2018-07-02-1108 § 3 first paragraph).
	NotNotified ruling.Code = "not-notified"
	// PresenceNotOffered: the employee could be let to be there, and was not
	// (FOR-2018-07-02-1108 § 3 third paragraph).
	PresenceNotOffered ruling.Code = "presence-not-offered"
	// Objected: the employee objects, and no compelling ground overrides that
	// (FOR-2018-07-02-1108 § 3 second paragraph; GDPR Art. 21(1)).
	Objected ruling.Code = "objected"
	// PurposeBarred: the use of equipment is followed for another purpose than to
	// run the network, or to find or clear up breaches of its security
	// (FOR-2018-07-02-1108 § 2 second paragraph).
	PurposeBarred ruling.Code = "purpose-barred"
	// EmploymentEnded: the employment has ended, and no special need keeps the
	// mailbox open for a short time (FOR-2018-07-02-1108 § 4 first paragraph).
	EmploymentEnded ruling.Code = "employment-ended"
	// ReasonableTimeOver: the reasonable time after the end of the employment is
	// over, and daily operation does not need it (FOR-2018-07-02-1108 § 4 second
	// paragraph).
	ReasonableTimeOver ruling.Code = "reasonable-time-over"

	// OthersConversation: who records takes no part, and does it secretly
	// (straffeloven § 205 a).
	OthersConversation ruling.Code = "others-conversation"
	// NotInformed: those who speak were not told (GDPR Art. 13).
	NotInformed ruling.Code = "not-informed"
)

// Facts that can be missing.
const (
	// FactDay is the day asked about.
	FactDay ruling.Code = "day"
	// FactLaw is the law of a day before those that the library knows.
	FactLaw ruling.Code = "law-of-the-day"
	// FactCircle is [Camera].LimitedCircle.
	FactCircle ruling.Code = "circle"
	// FactNeed is [Camera].SpecialNeed, or [Mailbox].SpecialNeed.
	FactNeed ruling.Code = "special-need"
	// FactSign is [Camera].Signed.
	FactSign ruling.Code = "sign"
	// FactController is [Camera].NamesController.
	FactController ruling.Code = "controller"
	// FactSound is [Camera].Sound.
	FactSound ruling.Code = "sound"
	// FactSoundNamed is [Camera].NamesSound.
	FactSoundNamed ruling.Code = "sound-named"
	// FactEmployees is [Camera].Employees.
	FactEmployees ruling.Code = "employees"
	// FactControl is [Camera].LawfulControl.
	FactControl ruling.Code = "control"
	// FactRecorded is [Recording].Recorded.
	FactRecorded ruling.Code = "recorded"
	// FactPoliceLikely is [Recording].PoliceLikely.
	FactPoliceLikely ruling.Code = "police-likely"
	// FactCounter is [Recording].AtCounter.
	FactCounter ruling.Code = "counter"
	// FactConsent is [Recording].Consented, or [Release].Consented.
	FactConsent ruling.Code = "consent"
	// FactSecurity is [Recording].NationalSecurity.
	FactSecurity ruling.Code = "national-security"
	// FactExemption is [Recording].Exempted, or [Call].NeedNotTell.
	FactExemption ruling.Code = "exemption"
	// FactPolice is [Release].ToPolice.
	FactPolice ruling.Code = "police"
	// FactInvestigation is [Release].Investigation.
	FactInvestigation ruling.Code = "investigation"
	// FactSecrecy is [Release].SecrecyBars.
	FactSecrecy ruling.Code = "secrecy"
	// FactLegalGround is [Release].LawAllows.
	FactLegalGround ruling.Code = "legal-ground"
	// FactNecessity is [Access].Necessary, or [Mailbox].InOperation.
	FactNecessity ruling.Code = "necessity"
	// FactSuspicion is [Access].Suspicion.
	FactSuspicion ruling.Code = "suspicion"
	// FactNotice is [Access].Notified.
	FactNotice ruling.Code = "notice"
	// FactNoticePossible is [Access].CannotNotify.
	FactNoticePossible ruling.Code = "notice-possible"
	// FactPresence is [Access].PresenceOffered.
	FactPresence ruling.Code = "presence"
	// FactPresencePossible is [Access].CannotAttend.
	FactPresencePossible ruling.Code = "presence-possible"
	// FactObjection is [Access].Objected.
	FactObjection ruling.Code = "objection"
	// FactCompelling is [Access].Compelling.
	FactCompelling ruling.Code = "compelling-grounds"
	// FactNetwork is [Tracking].RunsNetwork.
	FactNetwork ruling.Code = "network"
	// FactBreaches is [Tracking].SecurityBreaches.
	FactBreaches ruling.Code = "security-breaches"
	// FactEnd is [Mailbox].Ended.
	FactEnd ruling.Code = "end-of-employment"
	// FactReasonable is [Mailbox].Reasonable.
	FactReasonable ruling.Code = "reasonable-time"
	// FactPart is [Call].TakesPart.
	FactPart ruling.Code = "part-in-call"
	// FactInformation is [Call].Told.
	FactInformation ruling.Code = "information"
)

// Obligations.
const (
	// EraseRecording: erase the recording, and be done by the day given
	// (FOR-2018-07-02-1107 § 6).
	EraseRecording ruling.Code = "erase-recording"
	// KeepUnaltered: open it so that it is changed as little as possible, and what
	// is found can be checked (FOR-2018-07-02-1108 § 3 sixth paragraph).
	KeepUnaltered ruling.Code = "keep-unaltered"
	// CloseIrrelevant: close at once what turns out not to matter, and erase copies
	// of it (FOR-2018-07-02-1108 § 3 seventh paragraph).
	CloseIrrelevant ruling.Code = "close-irrelevant"
	// WriteAccount: tell the employee in writing, as soon as it is done, why, how,
	// what was opened and what came of it (FOR-2018-07-02-1108 § 3 fourth paragraph).
	WriteAccount ruling.Code = "write-account"
	// CloseMailbox: close the mailbox when the employment ends
	// (FOR-2018-07-02-1108 § 4 first paragraph).
	CloseMailbox ruling.Code = "close-mailbox"
	// EraseContent: erase what daily operation does not need (FOR-2018-07-02-1108
	// § 4 second paragraph).
	EraseContent ruling.Code = "erase-content"
)
