package transfer

import "github.com/personvern/personvern/privacy/ruling"

// AskMayTransfer is the question of [MayTransfer].
const AskMayTransfer ruling.Code = "may-transfer"

// What stands in the way of a transfer.
const (
	// NotAsked: no day was given, or no place.
	NotAsked ruling.Code = "not-asked"
	// BeforeRegulation: the day is before the GDPR was law in Norway, and the law
	// of then is not in this library (Art. 99).
	BeforeRegulation ruling.Code = "before-regulation"
	// SentAbroad: somebody else in a place outside the EEA gets the data (Art. 44,
	// EDPB 05/2021).
	SentAbroad ruling.Code = "sent-abroad"
	// NoAdequacyDecision: no decision on that place is in force (Art. 45(1)).
	NoAdequacyDecision ruling.Code = "no-adequacy-decision"
	// OutsideDecision: the decision on that place does not cover the recipient or
	// the data (Art. 45(3)).
	OutsideDecision ruling.Code = "outside-adequacy-decision"
	// SafeguardLacking: there is no tool (Art. 46(1)).
	SafeguardLacking ruling.Code = "safeguard-lacking"
	// ClausesOutOfForce: the clauses are not yet, or no longer, in force (Art.
	// 46(2)(c), (5)).
	ClausesOutOfForce ruling.Code = "clauses-out-of-force"
	// SafeguardNotBinding: the tool does not bind, or did not in time (Art.
	// 46(1)).
	SafeguardNotBinding ruling.Code = "safeguard-not-binding"
	// SafeguardUnfit: the tool is not for such a transfer (Art. 46(1)).
	SafeguardUnfit ruling.Code = "safeguard-unfit"
	// NotAuthorised: the authority has not authorised the tool (Art. 46(3)).
	NotAuthorised ruling.Code = "not-authorised"
	// RightsUnprotected: rights cannot be enforced there, or remedies do not work
	// (Art. 46(1), C-311/18).
	RightsUnprotected ruling.Code = "rights-unprotected"
	// LimitedByLaw: a law keeps such data from going there (Art. 49(5)).
	LimitedByLaw ruling.Code = "limited-by-law"
	// DerogationLacking: it is no specific situation (Art. 49(1)).
	DerogationLacking ruling.Code = "derogation-lacking"
	// ConsentLacking: the consent is not there, or not what it must be (Art.
	// 49(1)(a)).
	ConsentLacking ruling.Code = "consent-lacking"
	// SituationAbsent: what the derogation is about is not there, such as a
	// contract or a claim (Art. 49(1)(b)-(f)).
	SituationAbsent ruling.Code = "situation-absent"
	// RegisterClosed: it is no such register, or not open in this case (Art.
	// 49(1)(g), (2)).
	RegisterClosed ruling.Code = "register-closed"
	// NotNecessary: the transfer is not necessary for it (Art. 49(1)).
	NotNecessary ruling.Code = "not-necessary"
	// NotOccasional: the transfer is more than occasional (recital 111).
	NotOccasional ruling.Code = "not-occasional"
	// ByPublicPower: public powers are exercised (Art. 49(3)).
	ByPublicPower ruling.Code = "by-public-power"
	// NotLastResort: something else can carry it, it is repeated, or many are
	// concerned (Art. 49(1) second subparagraph).
	NotLastResort ruling.Code = "not-last-resort"
	// PersonPrevails: the interests are not compelling, or those of the person
	// override them (Art. 49(1) second subparagraph).
	PersonPrevails ruling.Code = "person-prevails"
	// NotAssessed: not all circumstances were assessed, or safeguards lack (Art.
	// 49(1) second subparagraph).
	NotAssessed ruling.Code = "not-assessed"
)

// What an answer rests on, and what else holds.
const (
	// NotATransfer: nobody else gets the data (Art. 44, EDPB 05/2021).
	NotATransfer ruling.Code = "not-a-transfer"
	// InEEA: the place is in the EEA (personopplysningsloven § 1).
	InEEA ruling.Code = "in-eea"
	// OnSvalbard: it is Svalbard or Jan Mayen, to which Norway extends the GDPR
	// (personopplysningsforskriften § 1).
	OnSvalbard ruling.Code = "on-svalbard"
	// InTransition: the law of the Union still applied in the United Kingdom, until
	// the end of 2020.
	InTransition ruling.Code = "in-transition"
	// DemandedAbroad: a court or authority there demands it, which by itself opens
	// no way (Art. 48, recital 115).
	DemandedAbroad ruling.Code = "demanded-abroad"
	// ByAdequacy: a decision of the Commission covers it, the first of the reason's
	// provisions (Art. 45(1)).
	ByAdequacy ruling.Code = "by-adequacy"

	// ByPublicInstrument: see [PublicInstrument] (Art. 46(2)(a)).
	ByPublicInstrument ruling.Code = "by-public-instrument"
	// ByCorporateRules: see [CorporateRules] (Art. 46(2)(b)).
	ByCorporateRules ruling.Code = "by-corporate-rules"
	// ByCommissionClauses: see [CommissionClauses] (Art. 46(2)(c)).
	ByCommissionClauses ruling.Code = "by-commission-clauses"
	// ByCommissionClauses2010: see [CommissionClauses2010] (Art. 46(5)).
	ByCommissionClauses2010 ruling.Code = "by-commission-clauses-2010"
	// ByCommissionClauses2001: see [CommissionClauses2001] (Art. 46(5)).
	ByCommissionClauses2001 ruling.Code = "by-commission-clauses-2001"
	// ByAuthorityClauses: see [AuthorityClauses] (Art. 46(2)(d)).
	ByAuthorityClauses ruling.Code = "by-authority-clauses"
	// ByCodeOfConduct: see [CodeOfConduct] (Art. 46(2)(e)).
	ByCodeOfConduct ruling.Code = "by-code-of-conduct"
	// ByCertification: see [Certification] (Art. 46(2)(f)).
	ByCertification ruling.Code = "by-certification"
	// ByAdHocClauses: see [AdHocClauses] (Art. 46(3)(a)).
	ByAdHocClauses ruling.Code = "by-ad-hoc-clauses"
	// ByAdministrativeArrangement: see [AdministrativeArrangement] (Art.
	// 46(3)(b)).
	ByAdministrativeArrangement ruling.Code = "by-administrative-arrangement"
	// ByInternationalAgreement: see [InternationalAgreement] (Art. 48, recital
	// 102).
	ByInternationalAgreement ruling.Code = "by-international-agreement"

	// ByConsent: see [ExplicitConsent] (Art. 49(1)(a)).
	ByConsent ruling.Code = "by-consent"
	// ByContractWithPerson: see [ContractWithPerson] (Art. 49(1)(b)).
	ByContractWithPerson ruling.Code = "by-contract-with-person"
	// ByContractForPerson: see [ContractForPerson] (Art. 49(1)(c)).
	ByContractForPerson ruling.Code = "by-contract-for-person"
	// ByPublicInterest: see [PublicInterest] (Art. 49(1)(d)).
	ByPublicInterest ruling.Code = "by-public-interest"
	// ByLegalClaims: see [LegalClaims] (Art. 49(1)(e)).
	ByLegalClaims ruling.Code = "by-legal-claims"
	// ByVitalInterests: see [VitalInterests] (Art. 49(1)(f)).
	ByVitalInterests ruling.Code = "by-vital-interests"
	// ByPublicRegister: see [PublicRegister] (Art. 49(1)(g)).
	ByPublicRegister ruling.Code = "by-public-register"
	// ByCompellingInterests: see [CompellingInterests] (Art. 49(1) second
	// subparagraph).
	ByCompellingInterests ruling.Code = "by-compelling-interests"
)

// The facts that can be missing. Each is the field of [Transfer] that it names, in
// words.
const (
	// TheDay is the day asked about.
	TheDay ruling.Code = "day"
	// ThePlace is Transfer.To.
	ThePlace ruling.Code = "place"
	// TheImporter is Transfer.Importer.
	TheImporter ruling.Code = "importer"
	// ThePublicPower is Transfer.PublicPower.
	ThePublicPower ruling.Code = "public-power"
	// TheLimit is Transfer.LimitedByLaw.
	TheLimit ruling.Code = "limit-by-law"

	// TheCoverage is Recipient.Covered.
	TheCoverage ruling.Code = "coverage"
	// TheListing is Recipient.Listed.
	TheListing ruling.Code = "listing"
	// TheListedData is Recipient.DataListed.
	TheListedData ruling.Code = "listed-data"
	// TheAutomation is Recipient.Automated.
	TheAutomation ruling.Code = "automation"
	// TheImmigration is Recipient.ForImmigration.
	TheImmigration ruling.Code = "immigration"

	// TheTool is Safeguard.Tool.
	TheTool ruling.Code = "tool"
	// TheBinding is Safeguard.Since.
	TheBinding ruling.Code = "binding"
	// TheFit is Safeguard.Fits.
	TheFit ruling.Code = "fit"
	// TheProtection is Safeguard.Protects.
	TheProtection ruling.Code = "protection"
	// TheAuthorisation is Safeguard.Authorised.
	TheAuthorisation ruling.Code = "authorisation"

	// TheDerogation is Situation.Derogation.
	TheDerogation ruling.Code = "derogation"
	// TheConsent is Situation.Consented.
	TheConsent ruling.Code = "consent"
	// TheWithdrawal is Situation.Withdrawn.
	TheWithdrawal ruling.Code = "withdrawal"
	// TheExplicitness is Situation.Explicit.
	TheExplicitness ruling.Code = "explicitness"
	// TheRisks is Situation.RisksTold.
	TheRisks ruling.Code = "risks-told"
	// TheSpecificity is Situation.Specific.
	TheSpecificity ruling.Code = "specificity"
	// TheValidity is Situation.ConsentValid.
	TheValidity ruling.Code = "consent-valid"
	// TheContract is Situation.WithPerson or Situation.ForPerson, as the derogation
	// asks.
	TheContract ruling.Code = "contract"
	// TheRecognition is Situation.Recognised.
	TheRecognition ruling.Code = "recognition"
	// TheClaim is Situation.Claim.
	TheClaim ruling.Code = "claim"
	// TheStake is Situation.AtStake.
	TheStake ruling.Code = "at-stake"
	// TheIncapacity is Situation.Incapable.
	TheIncapacity ruling.Code = "incapacity"
	// TheRegister is Situation.Register.
	TheRegister ruling.Code = "register"
	// TheConditions is Situation.ConditionsMet.
	TheConditions ruling.Code = "register-conditions"
	// TheExtent is Situation.Entire.
	TheExtent ruling.Code = "register-extent"
	// TheOpenness is Situation.OpenToAll.
	TheOpenness ruling.Code = "register-openness"
	// TheEntitlement is Situation.ForEntitled.
	TheEntitlement ruling.Code = "register-entitlement"
	// TheNecessity is Situation.Necessary.
	TheNecessity ruling.Code = "necessity"
	// TheOccasion is Situation.Occasional.
	TheOccasion ruling.Code = "occasional"
	// TheLastResort is Situation.LastResort.
	TheLastResort ruling.Code = "last-resort"
	// TheRepetition is Situation.Repetitive.
	TheRepetition ruling.Code = "repetition"
	// TheNumber is Situation.FewPersons.
	TheNumber ruling.Code = "number-of-persons"
	// TheBalance is Situation.InterestsPrevail.
	TheBalance ruling.Code = "balance"
	// TheAssessment is Situation.Assessed.
	TheAssessment ruling.Code = "assessment"
)

// What follows from a transfer.
const (
	// TellOfTransfer: tell the persons that it goes there, and what protects them
	// or that nothing does, before it goes (Art. 13(1)(f), 14(1)(f)).
	TellOfTransfer ruling.Code = "tell-of-transfer"
	// TellAuthority: tell the supervisory authority of it (Art. 49(1) second
	// subparagraph).
	TellAuthority ruling.Code = "tell-authority"
	// TellOfInterests: tell the persons of it and of the compelling interests
	// (Art. 49(1) second subparagraph).
	TellOfInterests ruling.Code = "tell-of-interests"
	// DocumentAssessment: put the assessment and the safeguards into the record of
	// processing (Art. 49(6), 30(1)(e), (2)(c)).
	DocumentAssessment ruling.Code = "document-assessment"
	// RecordTransfer: put the transfer and the place into the record of processing
	// (Art. 30(1)(e), (2)(c)).
	RecordTransfer ruling.Code = "record-transfer"
)
