package credit

import "github.com/personvern/personvern/privacy/ruling"

// Questions.
const (
	// AskMayReport is the question of [MayReport].
	AskMayReport ruling.Code = "may-report"
	// AskMayUse is the question of [MayUse].
	AskMayUse ruling.Code = "may-use"
	// AskRequiresRemoval is the question of [RequiresRemoval].
	AskRequiresRemoval ruling.Code = "requires-entry-removal"
	// AskRequiresErasure is the question of [RequiresErasure].
	AskRequiresErasure ruling.Code = "requires-entry-erasure"
	// AskRequiresNotice is the question of [RequiresNotice].
	AskRequiresNotice ruling.Code = "requires-notice"
	// AskMayScore is the question of [MayScore].
	AskMayScore ruling.Code = "may-score"
	// AskMayRelease is the question of [MayRelease].
	AskMayRelease ruling.Code = "may-release"
	// AskRequiresCopy is the question of [RequiresCopy].
	AskRequiresCopy ruling.Code = "requires-copy"
	// AskMayReleaseDebtData is the question of [MayReleaseDebtData].
	AskMayReleaseDebtData ruling.Code = "may-release-debt-data"
	// AskRequiresDebtErasure is the question of [RequiresDebtErasure].
	AskRequiresDebtErasure ruling.Code = "requires-debt-erasure"
	// AskRequiresModelErasure is the question of [RequiresModelErasure].
	AskRequiresModelErasure ruling.Code = "requires-model-erasure"
)

// Reasons. Each names what stands in the way while it holds: of using, of
// releasing, of leaving information where it is, or of a duty.
const (
	// NotAsked: the day is missing, or what the question is about.
	NotAsked ruling.Code = "not-asked"
	// EarlierLaw: before 2022-07-01 what was allowed stood in licences
	// (kredittopplysningsloven came into force that day).
	EarlierLaw ruling.Code = "earlier-law"
	// SpecialCategory: data of Art. 9 is barred (kredittopplysningsloven § 7).
	SpecialCategory ruling.Code = "special-category"
	// Offence: data of offences is barred (kredittopplysningsloven § 8).
	Offence ruling.Code = "offence"
	// EarlierRequest: who asked before is barred (kredittopplysningsloven § 13).
	EarlierRequest ruling.Code = "earlier-request"
	// NotListed: it is not on the closed list (kredittopplysningsforskriften §§ 2
	// and 3).
	NotListed ruling.Code = "not-listed"
	// LegalStepMonth: a month has not passed since the collector sent the writ
	// or the request for legal steps, and no instalment agreement is broken
	// (kredittopplysningsloven § 10 first paragraph).
	LegalStepMonth ruling.Code = "legal-step-month"
	// DemandMonth: a month has not passed since the collector sent a legal person
	// the demand (kredittopplysningsloven § 10 second paragraph).
	DemandMonth ruling.Code = "demand-month"
	// ClaimDisputed: the debtor objects, not without any ground, and nothing can
	// be enforced (kredittopplysningsloven § 11).
	ClaimDisputed ruling.Code = "claim-disputed"
	// CourtDeadline: the time that a court gave for paying what was disputed
	// still runs (kredittopplysningsloven § 11 second paragraph).
	CourtDeadline ruling.Code = "court-deadline"
	// ClaimSettled: the claim is settled (kredittopplysningsloven § 24).
	ClaimSettled ruling.Code = "claim-settled"
	// ChangedAtSource: the source has corrected or deleted it
	// (kredittopplysningsloven § 21 second paragraph).
	ChangedAtSource ruling.Code = "changed-at-source"
	// FourYears: four years have passed since the first lawful registration
	// (kredittopplysningsloven § 21 first paragraph).
	FourYears ruling.Code = "four-years"
	// FurtherFourYears: the second four years have passed too
	// (kredittopplysningsloven § 22 second paragraph).
	FurtherFourYears ruling.Code = "further-four-years"
	// FurtherYearsOurReading: the answer rests on the second four years, whose
	// start, length and single use are our reading of kredittopplysningsloven
	// § 22 second paragraph with § 25, which no authority that we know confirms.
	FurtherYearsOurReading ruling.Code = "further-years-our-reading"
	// LeftRegister: the enforcement has left the public register
	// (kredittopplysningsloven § 22 first paragraph).
	LeftRegister ruling.Code = "left-register"
	// NegotiationOver: the debt negotiation was lifted, or a settlement was fixed,
	// or its time ran out (kredittopplysningsloven § 23 first paragraph).
	NegotiationOver ruling.Code = "negotiation-over"
	// NegotiationYear: a year has passed since the negotiation was opened
	// (kredittopplysningsloven § 23 second paragraph).
	NegotiationYear ruling.Code = "negotiation-year"
	// SettlementOver: the debt settlement no longer lasts
	// (kredittopplysningsloven § 23 third paragraph).
	SettlementOver ruling.Code = "settlement-over"
	// NoticePeriod: the fourteen days after the advance notice have not passed,
	// or, of an insolvency, the notice has not been sent
	// (kredittopplysningsloven §§ 19 and 20).
	NoticePeriod ruling.Code = "notice-period"
	// ArchiveTenYears: ten years have passed since the first registration
	// (kredittopplysningsloven § 25 second paragraph).
	ArchiveTenYears ruling.Code = "archive-ten-years"
	// ArchiveUnnecessary: the archive no longer needs it
	// (kredittopplysningsloven § 25 second paragraph).
	ArchiveUnnecessary ruling.Code = "archive-unnecessary"
	// AboutLegalPerson: it is about a legal person, who is owed neither notice nor
	// copy (kredittopplysningsloven §§ 18 and 19).
	AboutLegalPerson ruling.Code = "about-legal-person"
	// SoleTraderIsPerson: a sole trader is treated as a natural person (GDPR
	// Art. 4(1), guidance of Datatilsynet).
	SoleTraderIsPerson ruling.Code = "sole-trader-is-person"
	// KindExempt: no notice is owed of this kind (kredittopplysningsloven § 19
	// second paragraph).
	KindExempt ruling.Code = "kind-exempt"
	// NoticeInEnforcement: the notice was given when the enforcement was
	// (kredittopplysningsloven § 19 third paragraph).
	NoticeInEnforcement ruling.Code = "notice-in-enforcement"
	// NotAboutCompany: what would go into a legal person's score is about
	// somebody else (kredittopplysningsloven § 12).
	NotAboutCompany ruling.Code = "not-about-company"
	// NoNeed: the recipient has no objective need in assessing creditworthiness
	// (kredittopplysningsloven § 14 first paragraph).
	NoNeed ruling.Code = "no-need"
	// NoUniqueHit: the search can hit more than one (kredittopplysningsloven § 14
	// second paragraph).
	NoUniqueHit ruling.Code = "no-unique-hit"
	// DirectSearch: a private individual would search directly
	// (kredittopplysningsloven § 14 third paragraph).
	DirectSearch ruling.Code = "direct-search"
	// MonitorsPerson: a natural person would be watched
	// (kredittopplysningsloven § 14 fifth paragraph).
	MonitorsPerson ruling.Code = "monitors-person"
	// NotPublic: the press could not get it from a public source
	// (kredittopplysningsloven § 14 sixth paragraph).
	NotPublic ruling.Code = "not-public"
	// Frozen: the person has frozen the release of credit information; that it is
	// frozen is all that may be told (kredittopplysningsloven § 16).
	Frozen ruling.Code = "frozen"
	// FreezeLeavesOut: the freeze does not bind this release
	// (kredittopplysningsloven § 16 second paragraph).
	FreezeLeavesOut ruling.Code = "freeze-leaves-out"
	// CopySentBefore: the collector got the same for the same claim before
	// (kredittopplysningsloven § 18 third paragraph).
	CopySentBefore ruling.Code = "copy-sent-before"
	// SolvencyUse: a lender uses it to assess risk and solvency
	// (kredittopplysningsloven § 18 fourth paragraph).
	SolvencyUse ruling.Code = "solvency-use"
	// SecrecyLifted: a collector's secrecy is no obstacle to telling a bureau
	// (inkassoloven § 28 second paragraph). It gives no basis of Art. 6.
	SecrecyLifted ruling.Code = "secrecy-lifted"
	// RecipientNotListed: this recipient may not have debt data at all
	// (gjeldsinformasjonsloven §§ 12 and 13).
	RecipientNotListed ruling.Code = "recipient-not-listed"
	// PurposeNotListed: this recipient may have debt data, but not for this
	// (gjeldsinformasjonsloven §§ 12 and 13).
	PurposeNotListed ruling.Code = "purpose-not-listed"
	// PassedOn: who got debt data may not hand it on, in a group either
	// (gjeldsinformasjonsloven § 12 sixth paragraph).
	PassedOn ruling.Code = "passed-on"
	// DebtOutstanding: the debt is not repaid (gjeldsinformasjonsloven § 15).
	DebtOutstanding ruling.Code = "debt-outstanding"
	// CreditLineOpen: the line of credit is not wound up
	// (gjeldsinformasjonsloven § 15).
	CreditLineOpen ruling.Code = "credit-line-open"
	// ModelInWork: the model is neither finished nor three months old
	// (gjeldsinformasjonsforskriften § 10).
	ModelInWork ruling.Code = "model-in-work"
	// KeptForSupervision: supervision needs it longer
	// (gjeldsinformasjonsforskriften § 10).
	KeptForSupervision ruling.Code = "kept-for-supervision"
)

// Facts that can be missing. Each names the field that says it.
const (
	// TheDay is the day asked about.
	TheDay ruling.Code = "day"
	// TheLicence is what stood in the licence of the bureau on a day before the
	// act.
	TheLicence ruling.Code = "licence"
	// TheKind is Kind.
	TheKind ruling.Code = "kind"
	// TheListing is Listed.
	TheListing ruling.Code = "listed"
	// TheParty is About, or Of.
	TheParty ruling.Code = "party"
	// TheLegalStep is LegalStepSent.
	TheLegalStep ruling.Code = "legal-step-sent"
	// TheBrokenPlan is PlanBroken.
	TheBrokenPlan ruling.Code = "plan-broken"
	// TheResumedPlan is PlanResumed.
	TheResumedPlan ruling.Code = "plan-resumed"
	// TheDemand is DemandSent.
	TheDemand ruling.Code = "demand-sent"
	// TheObjection is Objection.
	TheObjection ruling.Code = "objection"
	// TheMerit is Unfounded.
	TheMerit ruling.Code = "manifestly-unfounded"
	// TheEnforcementBasis is EnforcementBasis.
	TheEnforcementBasis ruling.Code = "enforcement-basis"
	// TheCourtDeadline is PayBy.
	TheCourtDeadline ruling.Code = "pay-by"
	// ThePayment is Settled.
	ThePayment ruling.Code = "settled"
	// TheRegistration is Registered.
	TheRegistration ruling.Code = "registered"
	// TheEnforceability is Unenforceable.
	TheEnforceability ruling.Code = "unenforceable"
	// TheNewStep is NewStepTaken.
	TheNewStep ruling.Code = "new-step-taken"
	// TheSource is Changed.
	TheSource ruling.Code = "changed"
	// TheRegister is LeftRegister.
	TheRegister ruling.Code = "register-left"
	// TheOpening is Opened.
	TheOpening ruling.Code = "opened"
	// TheEnd is Ended.
	TheEnd ruling.Code = "ended"
	// TheNoticeSent is NoticeSent.
	TheNoticeSent ruling.Code = "notice-sent"
	// TheNotice is NoticeReceived.
	TheNotice ruling.Code = "notice-received"
	// TheEnforcementNotice is NoticeInEnforcement.
	TheEnforcementNotice ruling.Code = "notice-given-in-enforcement"
	// TheArchive is ArchiveNeeds.
	TheArchive ruling.Code = "archive-needs"
	// TheOther is AboutAnother.
	TheOther ruling.Code = "about-another"
	// TheLeader is AboutLeader.
	TheLeader ruling.Code = "about-leader"
	// TheAccounts is FirstAccounts.
	TheAccounts ruling.Code = "first-accounts"
	// TheRecipient is To.
	TheRecipient ruling.Code = "recipient"
	// TheNeed is Need.
	TheNeed ruling.Code = "need"
	// TheHit is UniqueHit.
	TheHit ruling.Code = "unique-hit"
	// TheSearch is DirectSearch.
	TheSearch ruling.Code = "searches-directly"
	// TheMonitoring is Monitoring.
	TheMonitoring ruling.Code = "monitoring"
	// ThePublicSource is PublicSource.
	ThePublicSource ruling.Code = "public-source"
	// TheFreeze is Frozen.
	TheFreeze ruling.Code = "freeze"
	// TheRiskAssessment is StatutoryRisk.
	TheRiskAssessment ruling.Code = "statutory-risk"
	// TheEarlierCopy is GotBefore.
	TheEarlierCopy ruling.Code = "got-before"
	// TheSolvencyUse is Solvency.
	TheSolvencyUse ruling.Code = "solvency"
	// TheHolder is From.
	TheHolder ruling.Code = "holder"
	// TheApplication is Application.
	TheApplication ruling.Code = "application"
	// ThePayout is PayoutCheck.
	ThePayout ruling.Code = "payout-check"
	// TheModel is ModelBuilding.
	TheModel ruling.Code = "model-building"
	// TheOrder is OnRequest.
	TheOrder ruling.Code = "on-request"
	// TheGround is OtherGround.
	TheGround ruling.Code = "other-ground"
	// TheRepayment is Repaid.
	TheRepayment ruling.Code = "repaid"
	// TheLine is LineClosed.
	TheLine ruling.Code = "line-closed"
	// TheReceipt is Received.
	TheReceipt ruling.Code = "received"
	// TheValidation is Validated.
	TheValidation ruling.Code = "validated"
	// TheSupervision is Supervision.
	TheSupervision ruling.Code = "supervision"
)

// Obligations.
const (
	// RegisterAsOne: all that is reported about a claim is one remark
	// (kredittopplysningsloven § 10 third paragraph). It comes first.
	RegisterAsOne ruling.Code = "register-as-one"
	// ReportChanges: whoever reported tells the bureau at once when the claim is
	// settled, corrected or given up, which §§ 21 and 24 presuppose; that it is
	// the same day is our reading.
	ReportChanges ruling.Code = "report-changes"
	// DeleteOrArchive: delete it or move it to the archive
	// (kredittopplysningsloven § 25 first paragraph).
	DeleteOrArchive ruling.Code = "delete-or-archive"
	// FollowSource: correct or delete it as the source did
	// (kredittopplysningsloven § 21 second paragraph).
	FollowSource ruling.Code = "follow-source"
	// EraseUnlawful: erase what may not be used at all (GDPR Art. 17(1)(d)).
	EraseUnlawful ruling.Code = "erase-unlawful"
	// EraseOrAnonymise: erase it or make it anonymous (kredittopplysningsloven
	// § 25 second paragraph). Its day is the last on which that may be done.
	EraseOrAnonymise ruling.Code = "erase-or-anonymise"
	// SendNotice: send the person at once what was registered, with what Art. 14
	// of the GDPR asks for and a call to have errors corrected
	// (kredittopplysningsloven §§ 19 and 20).
	SendNotice ruling.Code = "send-notice"
	// SendCopy: send the person a copy, free and at the same time
	// (kredittopplysningsloven § 18).
	SendCopy ruling.Code = "send-copy"
	// InWriting: release it in writing (kredittopplysningsloven § 14 third
	// paragraph, gjeldsinformasjonsloven § 12 seventh paragraph).
	InWriting ruling.Code = "in-writing"
	// WithoutCharge: release it free of charge (kredittopplysningsloven § 14
	// sixth paragraph).
	WithoutCharge ruling.Code = "without-charge"
	// KeepToYourself: hand it on to nobody (gjeldsinformasjonsloven § 12 sixth
	// paragraph).
	KeepToYourself ruling.Code = "keep-to-yourself"
	// EraseDebt: erase it from the register, or the copy
	// (gjeldsinformasjonsloven § 15, gjeldsinformasjonsforskriften § 10).
	EraseDebt ruling.Code = "erase-debt"
)
