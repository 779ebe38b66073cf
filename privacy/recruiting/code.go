package recruiting

import "github.com/personvern/personvern/privacy/ruling"

// Questions.
const (
	// AskMayCollect is the question of [MayCollect].
	AskMayCollect ruling.Code = "may-collect"
	// AskRequiresRemoval is the question of [RequiresRemoval].
	AskRequiresRemoval ruling.Code = "requires-data-removal"
	// AskRequiresQualifications is the question of [RequiresQualifications].
	AskRequiresQualifications ruling.Code = "requires-qualifications"
	// AskRequiresListing is the question of [RequiresListing].
	AskRequiresListing ruling.Code = "requires-listing"
)

// Reasons. Each names what stands in the way while it holds.
const (
	// NotAsked: the day is missing, or the topic or the way.
	NotAsked ruling.Code = "not-asked"
	// EarlierLaw: the law of that day was not read; see the package
	// documentation.
	EarlierLaw ruling.Code = "earlier-law"
	// OutsideRecruitment: nobody has applied yet, or the recruitment is over for
	// the applicant (GDPR Art. 5(1)(b) and (e)).
	OutsideRecruitment ruling.Code = "outside-recruitment"
	// TooEarly: it is asked of more people than those who are left for the post
	// (GDPR Art. 5(1)(c)).
	TooEarly ruling.Code = "too-early"
	// NeverAllowed: no exception opens for the topic (likestillings- og
	// diskrimineringsloven § 30 first paragraph).
	NeverAllowed ruling.Code = "never-allowed"
	// NotDecisive: the work does not turn on it (likestillings- og
	// diskrimineringsloven § 30 second paragraph).
	NotDecisive ruling.Code = "not-decisive"
	// NotWarrantedByPost: the nature of the post gives no ground for it
	// (arbeidsmiljøloven § 13-4(2)).
	NotWarrantedByPost ruling.Code = "not-warranted-by-post"
	// NothingPromoted: the undertaking does not exist to promote a belief, or
	// political views (likestillings- og diskrimineringsloven § 30 third
	// paragraph; arbeidsmiljøloven § 13-4(2)).
	NothingPromoted ruling.Code = "nothing-promoted"
	// NoPartInPromoting: the post plays no part in promoting it (likestillings-
	// og diskrimineringsloven § 30 third paragraph; arbeidsmiljøloven § 13-4(2)).
	NoPartInPromoting ruling.Code = "no-part-in-promoting"
	// NotInAdvert: the advert did not say that it would be asked (likestillings-
	// og diskrimineringsloven § 30 third paragraph; arbeidsmiljøloven § 13-4(2)).
	NotInAdvert ruling.Code = "not-in-advert"
	// NotNeededForTasks: the tasks of the post can be done without knowing of the
	// person's health (arbeidsmiljøloven § 9-3(1) first sentence).
	NotNeededForTasks ruling.Code = "not-needed-for-tasks"
	// NotFromApplicant: health is asked of others than the applicant
	// (arbeidsmiljøloven § 9-3(1) second sentence).
	NotFromApplicant ruling.Code = "not-from-applicant"
	// NoMedicalGround: no law asks for the examination, the post has no special
	// risk, and no life or health needs it (arbeidsmiljøloven § 9-4(1)).
	NoMedicalGround ruling.Code = "no-medical-ground"
	// NoCondition: no condition opens for data of a special category, or of
	// offences (GDPR Art. 9(2); personopplysningsloven §§ 6, 11).
	NoCondition ruling.Code = "no-condition"
	// RefereeNotAgreed: the applicant did not name the referee, nor agree (GDPR
	// Art. 5(1)(a), 6(1)(f); our reading).
	RefereeNotAgreed ruling.Code = "referee-not-agreed"
	// NoBusinessNeed: the employer does not need to assess the applicant's
	// ability to pay (kredittopplysningsloven § 14 first paragraph).
	NoBusinessNeed ruling.Code = "no-business-need"
	// NotEntrusted: the post is no higher function with a large economic
	// responsibility (guidance of Datatilsynet; GDPR Art. 6(1)(f)).
	NotEntrusted ruling.Code = "not-entrusted"
	// RegisterClosed: a debt register gives nothing to employers
	// (gjeldsinformasjonsloven § 12).
	RegisterClosed ruling.Code = "register-closed"
	// NoStatute: no law asks for the certificate of those who take such a post
	// (GDPR Art. 10; personopplysningsloven § 11).
	NoStatute ruling.Code = "no-statute"
	// Incompatible: what the employer holds of its own people was collected for
	// something that does not go together with this (GDPR Art. 6(4)).
	Incompatible ruling.Code = "incompatible"
	// NotNecessary: the choice, or what the data is to be kept for, does not need
	// it (GDPR Art. 5(1)(c)).
	NotNecessary ruling.Code = "not-necessary"
	// NotBalanced: the applicant's interests go before the employer's (GDPR Art.
	// 6(1)(f)).
	NotBalanced ruling.Code = "not-balanced"
	// NotDemanded: nobody has asked yet (likestillings- og diskrimineringsloven
	// § 31; arbeidsmiljøloven § 13-7).
	NotDemanded ruling.Code = "not-demanded"
	// NotAnApplicant: who asks did not apply for the post (likestillings- og
	// diskrimineringsloven § 31; arbeidsmiljøloven § 13-7).
	NotAnApplicant ruling.Code = "not-an-applicant"
	// NobodyHired: nobody else has been hired (likestillings- og
	// diskrimineringsloven § 31; arbeidsmiljøloven § 13-7).
	NobodyHired ruling.Code = "nobody-hired"
	// NoBreachClaimed: who asks does not hold to have been passed over in breach
	// of the rules against discrimination (likestillings- og
	// diskrimineringsloven § 31; arbeidsmiljøloven § 13-7).
	NoBreachClaimed ruling.Code = "no-breach-claimed"
	// PrivateEmployer: only public bodies have a list of applicants that others
	// may ask for (offentleglova § 25).
	PrivateEmployer ruling.Code = "private-employer"
	// DeadlineRuns: applications can still be sent (offentleglova § 25).
	DeadlineRuns ruling.Code = "deadline-runs"
	// Exempted: the applicant asked to be left out, and is (offentleglova § 25).
	Exempted ruling.Code = "exempted"
)

// Facts that can be missing.
const (
	// FactDay is the day asked about.
	FactDay ruling.Code = "day"
	// FactLaw is the law of a day before those that the library knows.
	FactLaw ruling.Code = "law-of-the-day"
	// FactTopic is [Inquiry].About, or [Volunteered].About.
	FactTopic ruling.Code = "topic"
	// FactWay is [Inquiry].By.
	FactWay ruling.Code = "way"
	// FactStage is [Inquiry].Stage.
	FactStage ruling.Code = "stage"
	// FactDecisive is [Inquiry].Decisive.
	FactDecisive ruling.Code = "decisive"
	// FactNature is [Inquiry].Warranted.
	FactNature ruling.Code = "nature-of-post"
	// FactPromotion is [Inquiry].Promotes.
	FactPromotion ruling.Code = "promotion"
	// FactPart is [Inquiry].TakesPart.
	FactPart ruling.Code = "part-in-promotion"
	// FactAdvert is [Inquiry].InAdvert.
	FactAdvert ruling.Code = "advert"
	// FactNecessity is [Inquiry].Necessary, or [Volunteered].Necessary.
	FactNecessity ruling.Code = "necessity"
	// FactCondition is [Inquiry].Condition, or [Volunteered].Condition.
	FactCondition ruling.Code = "condition"
	// FactStatute is [Inquiry].Statute.
	FactStatute ruling.Code = "statute"
	// FactRisk is [Inquiry].SpecialRisk.
	FactRisk ruling.Code = "special-risk"
	// FactProtection is [Inquiry].Protects.
	FactProtection ruling.Code = "protection"
	// FactAgreement is [Inquiry].RefereeAgreed.
	FactAgreement ruling.Code = "agreement"
	// FactNeed is [Inquiry].BusinessNeed.
	FactNeed ruling.Code = "business-need"
	// FactTrust is [Inquiry].Entrusted.
	FactTrust ruling.Code = "trust"
	// FactCompatibility is [Inquiry].Compatible.
	FactCompatibility ruling.Code = "compatibility"
	// FactBalance is [Inquiry].Prevails.
	FactBalance ruling.Code = "balance"
	// FactDemand is [Demand].Received.
	FactDemand ruling.Code = "demand"
	// FactApplication is [Demand].Applied.
	FactApplication ruling.Code = "application"
	// FactHiring is [Demand].OtherHired.
	FactHiring ruling.Code = "hiring"
	// FactClaim is [Demand].ClaimsBreach.
	FactClaim ruling.Code = "claim"
	// FactEmployer is [Listing].PublicEmployer.
	FactEmployer ruling.Code = "public-employer"
	// FactDeadline is [Listing].Deadline.
	FactDeadline ruling.Code = "deadline"
	// FactExemptionAsked is [Listing].ExemptionAsked.
	FactExemptionAsked ruling.Code = "exemption-asked"
	// FactExemption is [Listing].Exempted.
	FactExemption ruling.Code = "exemption"
)

// Obligations.
const (
	// TellApplicant: tell the applicant what was gathered from others, and from
	// whom, within a month of having it (GDPR Art. 14).
	TellApplicant ruling.Code = "tell-applicant"
	// TellBeforehand: the applicant is told of it when asked (GDPR Art. 13).
	TellBeforehand ruling.Code = "tell-beforehand"
	// TellNewPurpose: the employee is told beforehand that the file serves the
	// recruitment (GDPR Art. 13(3)).
	TellNewPurpose ruling.Code = "tell-new-purpose"
	// TellReferee: the referee is told what is kept of the referee (GDPR Art. 13,
	// 14).
	TellReferee ruling.Code = "tell-referee"
	// NoteOnlyRelevant: what comes to light beside it, and may not be asked
	// about, is not noted and not used (likestillings- og diskrimineringsloven
	// § 30 first paragraph; GDPR Art. 5(1)(c)).
	NoteOnlyRelevant ruling.Code = "note-only-relevant"
	// HearObjection: the applicant can object to what rests on the employer's own
	// interests, and is told so (GDPR Art. 21(1) and (4)).
	HearObjection ruling.Code = "hear-objection"
	// LockAway: the certificate is kept where others cannot read it, and
	// destroyed when it is no longer needed, the day the person leaves the post
	// at the latest (politiregisterforskriften § 37-2).
	LockAway ruling.Code = "lock-away"
	// TakeOut: take it out of what is kept and passed around; the rest of the
	// application stays (GDPR Art. 5(1)(c), 17(1)(d)).
	TakeOut ruling.Code = "take-out"
	// LeaveOutOfChoice: nobody is chosen or passed over for it (likestillings- og
	// diskrimineringsloven § 30; arbeidsmiljøloven §§ 9-3, 13-4).
	LeaveOutOfChoice ruling.Code = "leave-out-of-choice"
	// AnswerInWriting: the answer is written (likestillings- og
	// diskrimineringsloven § 31; arbeidsmiljøloven § 13-7). The law sets no day
	// for it.
	AnswerInWriting ruling.Code = "answer-in-writing"
	// GiveOnlyQualifications: education, practice and other qualifications that
	// can be clearly ascertained, and nothing else of the one who was hired
	// (likestillings- og diskrimineringsloven § 31; GDPR Art. 5(1)(c)).
	GiveOnlyQualifications ruling.Code = "give-only-qualifications"
	// KeepAccount: note what was given and to whom, so that the one it is about
	// can be told (GDPR Art. 15(1)(c)).
	KeepAccount ruling.Code = "keep-account"
	// TellRefusal: an applicant who asked in vain to be left out is told before
	// the list is given (offentleglova § 25).
	TellRefusal ruling.Code = "tell-refusal"
	// ListOnlyBasics: name, age, title or position, and municipality
	// (offentleglova § 25).
	ListOnlyBasics ruling.Code = "list-only-basics"
)
