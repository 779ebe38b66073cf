package lawfulbasis

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// Element is one thing that must be so for processing to be lawful, which
// somebody has to find and the library never computes. The zero value means
// "not said".
//
// Every element is worded so that it speaks for the processing: to find that it
// is met never makes an answer worse, and to find that it is not never makes one
// better. Some are alternatives, such as that nothing is decided by machine and
// that a human reviews what is.
//
// Do not reorder. New values go last.
type Element uint8

const (
	_ Element = iota
	// PurposeSpecified: the purpose was laid down precisely, and no later than
	// when the data was collected (Art. 5(1)(b), recital 39).
	PurposeSpecified
	// PurposeExplicit: the purpose is stated where the person can know it (Art.
	// 5(1)(b)).
	PurposeExplicit
	// PurposeLegitimate: no law forbids the purpose itself (Art. 5(1)(b)).
	PurposeLegitimate
	// DataNecessary: the data is adequate and relevant, and no more than the
	// purpose needs (Art. 5(1)(c)).
	DataNecessary
	// NothingInferred: nothing of a special category can be inferred from the data
	// (Art. 9(1), C-184/20).
	NothingInferred
	// Instructed: the controller has given a documented instruction, or a law that
	// binds the processor requires the processing; asked of a processor only
	// (Art. 28(3)(a), 29).
	Instructed
	// NoProcessor: no processor takes part (Art. 28).
	NoProcessor
	// ProcessorGuarantees: the processor, and each that it engages, gives
	// sufficient guarantees (Art. 28(1), (4)).
	ProcessorGuarantees
	// ProcessorContract: a contract or the like binds the processor, is in writing
	// or electronic, and says what it must (Art. 28(3), (9)).
	ProcessorContract
	// ImpactAssessmentNotNeeded: no impact assessment is required (Art. 35(1), (5),
	// (10)).
	ImpactAssessmentNotNeeded
	// ImpactAssessed: the impact assessment was done before the processing (Art.
	// 35(1), (7)).
	ImpactAssessed
	// ConsultationSettled: no prior consultation is called for, or it is over and
	// the authority has nothing left against the processing. A law can call for
	// one where no impact assessment is required (Art. 36(1)-(2), (5)).
	ConsultationSettled
	// SecurityAssessed: the risk was assessed, and security that fits it is in place
	// (Art. 5(1)(f), 32).
	SecurityAssessed
	// FreelyGiven: the person had a real choice: no imbalance of power decided it,
	// and refusing or withdrawing costs nothing (Art. 4(11), recitals 42-43).
	FreelyGiven
	// Unbundled: the consent was no condition of something that does not need it,
	// and each purpose could be refused by itself; Art. 7(4) makes this weigh
	// most, and recital 43 makes a presumption of it, so that what rebuts the
	// presumption meets it (Art. 7(4), recital 43).
	Unbundled
	// SpecificToPurpose: the consent is to this very purpose (Art. 6(1)(a),
	// recital 32).
	SpecificToPurpose
	// InformedConsent: the person knew who asks, for what, and of the right to
	// withdraw (Art. 4(11), 7(3), recital 42).
	InformedConsent
	// AffirmativeAct: the person said or did something to consent: silence is none,
	// nor a box that was ticked beforehand or by somebody else (Art. 4(11), recital
	// 32, C-61/19).
	AffirmativeAct
	// Demonstrable: the controller can show that the person consented (Art. 7(1)).
	Demonstrable
	// Distinguishable: where consent was asked for within a wider written
	// declaration, the request stands out from it in plain words; also met where
	// there is no wider declaration (Art. 7(2)).
	Distinguishable
	// EasyToWithdraw: withdrawing is as easy as consenting (Art. 7(3)).
	EasyToWithdraw
	// ExplicitStatement: the consent is explicit (Art. 9(2)(a), 22(2)(c),
	// 49(1)(a)).
	ExplicitStatement
	// NotOfferedToChildren: it is no information-society service offered directly
	// to a child (Art. 8(1)).
	NotOfferedToChildren
	// OfAge: the person had reached the age of consent to such services when
	// consenting, in Norway 13 years (Art. 8(1), personopplysningsloven § 5).
	OfAge
	// ParentAuthorises: the holder of parental responsibility consented or
	// authorised it, verified with reasonable efforts (Art. 8(1)-(2)).
	ParentAuthorises
	// CounsellingService: it is a preventive or counselling service offered
	// directly to a child, for which no parent is asked (recital 38).
	CounsellingService
	// PartyOrAsked: the person is party to the contract, or asked for the steps
	// before it; who only acts for a party is neither (Art. 6(1)(b)).
	PartyOrAsked
	// Indispensable: what the contract, or the steps before it, are mainly for
	// cannot be had without the processing, and nothing less intrusive works (Art.
	// 6(1)(b), C-252/21, C-394/23).
	Indispensable
	// LawNamed: a law of the EEA or of a state in it lays the processing down, is
	// clear, foreseeable and proportionate, and is named; for Art. 9(2)(b) a
	// collective agreement under such law will do. Where the basis needs a law and
	// the condition needs one, it is met when both are named. A contract with a
	// client, or the law of another state, is none (Art. 6(3), 9(2), recital 41,
	// C-17/22).
	LawNamed
	// AddresseeOfLaw: that law binds this controller (Art. 6(1)(c)).
	AddresseeOfLaw
	// PurposeFromLaw: the purpose follows from that law (Art. 6(3)).
	PurposeFromLaw
	// StrictlyNecessary: the purpose cannot be reached as well by less; that the
	// person may object counts for nothing here (Art. 6(1)(c)-(f), 9(2)(c),
	// C-252/21, C-394/23).
	StrictlyNecessary
	// LifeAtStake: somebody's life or physical integrity is at stake (Art. 6(1)(d),
	// 9(2)(c), recital 46).
	LifeAtStake
	// OwnLifeAtStake: it is the life of the person concerned, not of another
	// (recital 46).
	OwnLifeAtStake
	// NoOtherBasis: the processing can manifestly not rest on another basis
	// (recital 46).
	NoOtherBasis
	// TaskInPublicInterest: it is a task in the public interest that law laid on
	// this controller, or opened to it as for archives, research and statistics
	// with safeguards (Art. 6(1)(e), (3), recital 45, personopplysningsloven § 8).
	TaskInPublicInterest
	// OfficialAuthority: official authority is vested in this controller (Art.
	// 6(1)(e), (3)).
	OfficialAuthority
	// NoPublicTask: it is not a public authority performing its tasks (Art. 6(1)
	// second subparagraph).
	NoPublicTask
	// InterestLawful: the interest is lawful (Art. 6(1)(f), C-621/22).
	InterestLawful
	// InterestReal: the interest is stated precisely, is real and present, and is
	// this controller's or a third party's (Art. 6(1)(f), C-621/22, EDPB 1/2024).
	InterestReal
	// InterestTold: the person was told of the interest: at collection where the
	// data came from the person (Art. 13(1)(d), 14(2)(b), C-394/23).
	InterestTold
	// TellingExempt: the person need not be told, or not yet: an exception applies,
	// such as that the person has the information already, or the time for telling
	// of data that came from others still runs. It is unmet only when neither is so
	// (Art. 13(4), 14(3), 14(5), personopplysningsloven § 16).
	TellingExempt
	// InterestPrevails: the interests and rights of the person do not override it,
	// weighed by what the person could expect, and more heavily for a child (Art.
	// 6(1)(f), recital 47).
	InterestPrevails
	// NoLawForbids: no law forbids processing that is rested on the interest (Art.
	// 5(1)(a), 6(1)(f)).
	NoLawForbids
	// LawAllowsConsent: no law takes from the person the power to lift the ban by
	// consent (Art. 9(2)(a)).
	LawAllowsConsent
	// EmploymentDuty: a duty or right in employment or social law needs it (Art.
	// 9(2)(b), personopplysningsloven § 6).
	EmploymentDuty
	// Incapable: the person is physically or legally incapable of consenting (Art.
	// 9(2)(c)).
	Incapable
	// NonProfitAim: a non-profit body for politics, philosophy, religion or trade
	// unions does it within its legitimate activities (Art. 9(2)(d)).
	NonProfitAim
	// OwnMembers: it concerns only members, former members and those in regular
	// contact because of that aim (Art. 9(2)(d)).
	OwnMembers
	// KeptInside: nothing is disclosed outside that body without consent (Art.
	// 9(2)(d)).
	KeptInside
	// ManifestlyPublic: the person chose to make the data available to everyone
	// (Art. 9(2)(e), C-252/21).
	ManifestlyPublic
	// NeededForClaims: establishing, pursuing or defending a legal claim needs the
	// item, in or out of court, or a court acts as such (Art. 9(2)(f), recital 52).
	NeededForClaims
	// SubstantialInterest: a substantial public interest needs it (Art. 9(2)(g),
	// personopplysningsloven § 7).
	SubstantialInterest
	// Safeguarded: suitable and specific measures guard the person's rights, for
	// point (i) professional secrecy among them, and for points (g) and (j) the law
	// is proportionate and leaves the right its essence (Art. 9(2)(b), (d), (g),
	// (i), (j)).
	Safeguarded
	// CarePurpose: preventive or occupational medicine, finding out whether an
	// employee can work, diagnosis, health or social care, treatment, or running
	// such services needs it (Art. 9(2)(h)).
	CarePurpose
	// CareContract: it follows a contract with a health professional (Art.
	// 9(2)(h)).
	CareContract
	// SecrecyBound: those who process it, or who answer for it, are bound by
	// professional secrecy (Art. 9(2)(h), (3)).
	SecrecyBound
	// PublicHealthNeed: a public interest in public health needs it (Art.
	// 9(2)(i)).
	PublicHealthNeed
	// ResearchNeed: archiving in the public interest, research or statistics needs
	// it; where it rests on § 9, society clearly gains more than the person loses
	// (Art. 9(2)(j), personopplysningsloven § 9 first paragraph).
	ResearchNeed
	// OfficialControl: official authority controls the processing of criminal data
	// (Art. 10).
	OfficialControl
	// LawAllowsCriminal: a law with safeguards authorises the processing of
	// criminal data (Art. 10).
	LawAllowsCriminal
	// IdentificationNeeded: there is a real need to identify securely (Art. 87,
	// personopplysningsloven § 12).
	IdentificationNeeded
	// NumberNecessary: the national number, or another unique means, is necessary
	// to identify so (Art. 87, personopplysningsloven § 12).
	NumberNecessary
	// FurtherConsent: the person consented to the further purpose (Art. 6(4)).
	FurtherConsent
	// FurtherLaw: a law that guards an aim of Art. 23(1), and is necessary and
	// proportionate to it, allows the further purpose (Art. 6(4)).
	FurtherLaw
	// ResearchSafeguards: it is for archiving in the public interest, research or
	// statistics, anonymous data would not do, and the safeguards are in place;
	// where it rests on § 9, the data protection officer was consulted first, or
	// the impact assessment done (Art. 5(1)(b), 89(1), personopplysningsloven § 9
	// second paragraph).
	ResearchSafeguards
	// Compatible: the further purpose is compatible, the five factors and whatever
	// else matters weighed (Art. 6(4)(a)-(e)).
	Compatible
	// NoDecision: no decision about the person follows; a score on which somebody
	// else draws strongly is one (Art. 22(1), C-634/21).
	NoDecision
	// HumanDecides: somebody with authority and insight reviews and can change it;
	// a token review does not count (Art. 22(1), WP251).
	HumanDecides
	// NoSignificantEffect: it has no legal effect on the person, and none as
	// significant (Art. 22(1), recital 71).
	NoSignificantEffect
	// DecisionForContract: entering into or performing a contract between the
	// person and a controller needs the decision to be automated (Art. 22(2)(a)).
	DecisionForContract
	// DecisionByLaw: a law that binds this controller and has safeguards of its own
	// authorises the decision; Art. 6(1)(f) is no such law (Art. 22(2)(b), EDPB
	// 1/2024).
	DecisionByLaw
	// DecisionSafeguards: the person can have a human look at it, be heard and
	// contest it (Art. 22(3)).
	DecisionSafeguards
	// ConcernsNoChild: the decision concerns no child (recital 71).
	ConcernsNoChild
	// AutomatedMeans: machines take part in the processing, though perhaps not
	// alone; asked for portability, and never for lawfulness (Art. 20(1)(b)).
	AutomatedMeans
	// DisclosureNecessary: the purpose needs this recipient to have the data, and
	// no more than that (Art. 5(1)(c), 6(1)).
	DisclosureNecessary
	// SecrecyAllows: no duty of secrecy bars telling this recipient, all things
	// considered. Whom a law lets demand it, or whom the matter concerns, is none
	// of those from whom a collector keeps it (inkassoloven § 28); the ban on
	// tipping off yields to no demand but those in its own text
	// (hvitvaskingsloven § 28).
	SecrecyAllows
	// DemandedByLaw: a law of the EEA or of Norway obliges the controller to give
	// it to this recipient, and is named (Art. 6(1)(c), (3)).
	DemandedByLaw
	// NoMoreThanDemanded: nothing is given that the demand does not reach (Art.
	// 5(1)(c)).
	NoMoreThanDemanded
	// StaffInstructed: those of the controller's staff who get it act on its
	// instructions and need it for their work (Art. 29, 32(4)).
	StaffInstructed
	// SubProcessorAuthorised: the controller has authorised the other processor in
	// writing, and the same obligations bind it (Art. 28(2), (4)).
	SubProcessorAuthorised
	// ArrangementMade: the joint controllers have arranged who answers for what
	// (Art. 26(1)).
	ArrangementMade
	// ArrangementTold: the essence of that arrangement is there for the person
	// (Art. 26(2)).
	ArrangementTold
	// DisclosureOrdered: a decision on enforcement addressed to this recipient is
	// in force (tvangsfullbyrdelsesloven § 7-28).
	DisclosureOrdered
	// CreditRulesMet: the rules on credit information let the claim be reported
	// (kredittopplysningsloven §§ 10-11).
	CreditRulesMet
	// AuthorityShown: the representative has shown the authority to act for the
	// person (Art. 12(6)).
	AuthorityShown
	// TreatyAllows: a treaty in force lets the order of an authority outside the
	// EEA be met, or another ground of chapter V does (Art. 48).
	TreatyAllows
	// NoConvictionRegister: it is no comprehensive register of convictions, which
	// no condition and no law allows but under the control of official authority
	// (Art. 10, personopplysningsloven § 11 first paragraph).
	NoConvictionRegister
	numElements
)

var elements = enum.Table[Element]{
	Kind: "lawfulness element",
	Tokens: []string{
		0:                         "",
		PurposeSpecified:          "purpose-specified",
		PurposeExplicit:           "purpose-explicit",
		PurposeLegitimate:         "purpose-legitimate",
		DataNecessary:             "data-necessary",
		NothingInferred:           "nothing-inferred",
		Instructed:                "instructed",
		NoProcessor:               "no-processor",
		ProcessorGuarantees:       "processor-guarantees",
		ProcessorContract:         "processor-contract",
		ImpactAssessmentNotNeeded: "impact-assessment-not-needed",
		ImpactAssessed:            "impact-assessed",
		ConsultationSettled:       "consultation-settled",
		SecurityAssessed:          "security-assessed",
		FreelyGiven:               "freely-given",
		Unbundled:                 "unbundled",
		SpecificToPurpose:         "specific-to-purpose",
		InformedConsent:           "informed-consent",
		AffirmativeAct:            "affirmative-act",
		Demonstrable:              "demonstrable",
		Distinguishable:           "distinguishable",
		EasyToWithdraw:            "easy-to-withdraw",
		ExplicitStatement:         "explicit-statement",
		NotOfferedToChildren:      "not-offered-to-children",
		OfAge:                     "of-age",
		ParentAuthorises:          "parent-authorises",
		CounsellingService:        "counselling-service",
		PartyOrAsked:              "party-or-asked",
		Indispensable:             "indispensable",
		LawNamed:                  "law-named",
		AddresseeOfLaw:            "addressee-of-law",
		PurposeFromLaw:            "purpose-from-law",
		StrictlyNecessary:         "strictly-necessary",
		LifeAtStake:               "life-at-stake",
		OwnLifeAtStake:            "own-life-at-stake",
		NoOtherBasis:              "no-other-basis",
		TaskInPublicInterest:      "task-in-public-interest",
		OfficialAuthority:         "official-authority",
		NoPublicTask:              "no-public-task",
		InterestLawful:            "interest-lawful",
		InterestReal:              "interest-real",
		InterestTold:              "interest-told",
		TellingExempt:             "telling-exempt",
		InterestPrevails:          "interest-prevails",
		NoLawForbids:              "no-law-forbids",
		LawAllowsConsent:          "law-allows-consent",
		EmploymentDuty:            "employment-duty",
		Incapable:                 "incapable",
		NonProfitAim:              "non-profit-aim",
		OwnMembers:                "own-members",
		KeptInside:                "kept-inside",
		ManifestlyPublic:          "manifestly-public",
		NeededForClaims:           "needed-for-claims",
		SubstantialInterest:       "substantial-interest",
		Safeguarded:               "safeguarded",
		CarePurpose:               "care-purpose",
		CareContract:              "care-contract",
		SecrecyBound:              "secrecy-bound",
		PublicHealthNeed:          "public-health-need",
		ResearchNeed:              "research-need",
		OfficialControl:           "official-control",
		LawAllowsCriminal:         "law-allows-criminal",
		IdentificationNeeded:      "identification-needed",
		NumberNecessary:           "number-necessary",
		FurtherConsent:            "further-consent",
		FurtherLaw:                "further-law",
		ResearchSafeguards:        "research-safeguards",
		Compatible:                "compatible",
		NoDecision:                "no-decision",
		HumanDecides:              "human-decides",
		NoSignificantEffect:       "no-significant-effect",
		DecisionForContract:       "decision-for-contract",
		DecisionByLaw:             "decision-by-law",
		DecisionSafeguards:        "decision-safeguards",
		ConcernsNoChild:           "concerns-no-child",
		AutomatedMeans:            "automated-means",
		DisclosureNecessary:       "disclosure-necessary",
		SecrecyAllows:             "secrecy-allows",
		DemandedByLaw:             "demanded-by-law",
		NoMoreThanDemanded:        "no-more-than-demanded",
		StaffInstructed:           "staff-instructed",
		SubProcessorAuthorised:    "sub-processor-authorised",
		ArrangementMade:           "arrangement-made",
		ArrangementTold:           "arrangement-told",
		DisclosureOrdered:         "disclosure-ordered",
		CreditRulesMet:            "credit-rules-met",
		AuthorityShown:            "authority-shown",
		TreatyAllows:              "treaty-allows",
		NoConvictionRegister:      "no-conviction-register",
	},
}

var elementProvisions = [numElements]law.Provision{
	PurposeSpecified:          law.Article(5).Paragraph(1).Point('b'),
	PurposeExplicit:           law.Article(5).Paragraph(1).Point('b'),
	PurposeLegitimate:         law.Article(5).Paragraph(1).Point('b'),
	DataNecessary:             law.Article(5).Paragraph(1).Point('c'),
	NothingInferred:           law.Article(9).Paragraph(1),
	Instructed:                law.Article(28).Paragraph(3).Point('a'),
	NoProcessor:               law.Article(28).Paragraph(1),
	ProcessorGuarantees:       law.Article(28).Paragraph(1),
	ProcessorContract:         law.Article(28).Paragraph(3),
	ImpactAssessmentNotNeeded: law.Article(35).Paragraph(1),
	ImpactAssessed:            law.Article(35).Paragraph(1),
	ConsultationSettled:       law.Article(36).Paragraph(1),
	SecurityAssessed:          law.Article(32).Paragraph(1),
	FreelyGiven:               law.Article(4).Paragraph(11),
	Unbundled:                 law.Article(7).Paragraph(4),
	SpecificToPurpose:         law.Article(6).Paragraph(1).Point('a'),
	InformedConsent:           law.Article(4).Paragraph(11),
	AffirmativeAct:            law.Article(4).Paragraph(11),
	Demonstrable:              law.Article(7).Paragraph(1),
	Distinguishable:           law.Article(7).Paragraph(2),
	EasyToWithdraw:            law.Article(7).Paragraph(3),
	ExplicitStatement:         law.Article(9).Paragraph(2).Point('a'),
	NotOfferedToChildren:      law.Article(8).Paragraph(1),
	OfAge:                     law.Section(law.Personopplysningsloven, "5"),
	ParentAuthorises:          law.Article(8).Paragraph(1),
	CounsellingService:        law.Recital(38),
	PartyOrAsked:              law.Article(6).Paragraph(1).Point('b'),
	Indispensable:             law.Article(6).Paragraph(1).Point('b'),
	LawNamed:                  law.Article(6).Paragraph(3),
	AddresseeOfLaw:            law.Article(6).Paragraph(1).Point('c'),
	PurposeFromLaw:            law.Article(6).Paragraph(3),
	StrictlyNecessary:         law.Article(6).Paragraph(1),
	LifeAtStake:               law.Article(6).Paragraph(1).Point('d'),
	OwnLifeAtStake:            law.Recital(46),
	NoOtherBasis:              law.Recital(46),
	TaskInPublicInterest:      law.Article(6).Paragraph(1).Point('e'),
	OfficialAuthority:         law.Article(6).Paragraph(1).Point('e'),
	NoPublicTask:              law.Article(6).Paragraph(1).Point('f'),
	InterestLawful:            law.Article(6).Paragraph(1).Point('f'),
	InterestReal:              law.Article(6).Paragraph(1).Point('f'),
	InterestTold:              law.Article(13).Paragraph(1).Point('d'),
	TellingExempt:             law.Article(14).Paragraph(5),
	InterestPrevails:          law.Article(6).Paragraph(1).Point('f'),
	NoLawForbids:              law.Article(5).Paragraph(1).Point('a'),
	LawAllowsConsent:          law.Article(9).Paragraph(2).Point('a'),
	EmploymentDuty:            law.Article(9).Paragraph(2).Point('b'),
	Incapable:                 law.Article(9).Paragraph(2).Point('c'),
	NonProfitAim:              law.Article(9).Paragraph(2).Point('d'),
	OwnMembers:                law.Article(9).Paragraph(2).Point('d'),
	KeptInside:                law.Article(9).Paragraph(2).Point('d'),
	ManifestlyPublic:          law.Article(9).Paragraph(2).Point('e'),
	NeededForClaims:           law.Article(9).Paragraph(2).Point('f'),
	SubstantialInterest:       law.Article(9).Paragraph(2).Point('g'),
	Safeguarded:               law.Article(9).Paragraph(2).Point('g'),
	CarePurpose:               law.Article(9).Paragraph(2).Point('h'),
	CareContract:              law.Article(9).Paragraph(2).Point('h'),
	SecrecyBound:              law.Article(9).Paragraph(3),
	PublicHealthNeed:          law.Article(9).Paragraph(2).Point('i'),
	ResearchNeed:              law.Article(9).Paragraph(2).Point('j'),
	OfficialControl:           law.Article(10),
	LawAllowsCriminal:         law.Article(10),
	IdentificationNeeded:      law.Section(law.Personopplysningsloven, "12"),
	NumberNecessary:           law.Section(law.Personopplysningsloven, "12"),
	FurtherConsent:            law.Article(6).Paragraph(4),
	FurtherLaw:                law.Article(6).Paragraph(4),
	ResearchSafeguards:        law.Article(89).Paragraph(1),
	Compatible:                law.Article(6).Paragraph(4),
	NoDecision:                law.Article(22).Paragraph(1),
	HumanDecides:              law.Article(22).Paragraph(1),
	NoSignificantEffect:       law.Article(22).Paragraph(1),
	DecisionForContract:       law.Article(22).Paragraph(2).Point('a'),
	DecisionByLaw:             law.Article(22).Paragraph(2).Point('b'),
	DecisionSafeguards:        law.Article(22).Paragraph(3),
	ConcernsNoChild:           law.Recital(71),
	AutomatedMeans:            law.Article(20).Paragraph(1).Point('b'),
	DisclosureNecessary:       law.Article(5).Paragraph(1).Point('c'),
	SecrecyAllows:             law.Section(law.Inkassoloven1988, "28"),
	DemandedByLaw:             law.Article(6).Paragraph(1).Point('c'),
	NoMoreThanDemanded:        law.Article(5).Paragraph(1).Point('c'),
	StaffInstructed:           law.Article(29),
	SubProcessorAuthorised:    law.Article(28).Paragraph(2),
	ArrangementMade:           law.Article(26).Paragraph(1),
	ArrangementTold:           law.Article(26).Paragraph(2),
	DisclosureOrdered:         law.Section(law.Tvangsfullbyrdelsesloven, "7-28"),
	CreditRulesMet:            law.Section(law.Kredittopplysningsloven, "10"),
	AuthorityShown:            law.Article(12).Paragraph(6),
	TreatyAllows:              law.Article(48),
	NoConvictionRegister:      law.Article(10),
}

// ParseElement returns the value whose token is exactly text, such as
// "freely-given". The empty text is an error.
func ParseElement(text string) (Element, error) { return elements.Parse(text) }

// IsValid reports whether e is a value of this list: not zero, and not a
// number that no value has.
func (e Element) IsValid() bool { return elements.Valid(e) }

// String returns the token of e, such as "freely-given", or "" for zero.
func (e Element) String() string { return elements.String(e) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (e Element) AppendText(text []byte) ([]byte, error) { return elements.Append(text, e) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Element.AppendText].
func (e Element) MarshalText() ([]byte, error) { return e.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (e *Element) UnmarshalText(text []byte) error { return elements.Unmarshal(e, text) }

// Provision returns where the law asks for the element, and the zero Provision
// for zero and for a number that no element has.
func (e Element) Provision() law.Provision {
	if !e.IsValid() {
		return law.Provision{}
	}
	return elementProvisions[e]
}

// ElementSet is a set of elements.
//
// The zero value is the empty set. Sets can be compared with ==. A set built
// from something that is not a value of [Element] is not valid and stays so
// through every operation: see [ElementSet.IsValid].
type ElementSet struct{ bits enum.Bits }

// ElementsOf returns the set of the given values. Zero, or a number that no
// value has, makes the set invalid instead of smaller.
func ElementsOf(values ...Element) ElementSet {
	return ElementSet{enum.BitsOf(&elements, values)}
}

// AllElements returns the set of every value.
func AllElements() ElementSet { return ElementSet{enum.AllBits(&elements)} }

// ParseElementSet returns the set whose members text names with commas between
// them, such as "freely-given". The order is free. The empty text is the empty
// set; an unknown token and a token named twice are errors.
func ParseElementSet(text string) (ElementSet, error) {
	b, err := enum.ParseSet(&elements, text)
	return ElementSet{b}, err
}

// Has reports whether v is a member. Zero never is.
func (s ElementSet) Has(v Element) bool { return s.bits.Has(uint8(v)) }

// ContainsAll reports whether every member of other is a member of s. That is
// so for every s when other is empty.
func (s ElementSet) ContainsAll(other ElementSet) bool { return s.bits.ContainsAll(other.bits) }

// Intersects reports whether s and other share a member.
func (s ElementSet) Intersects(other ElementSet) bool { return s.bits.Intersects(other.bits) }

// Union returns the members of s and of other.
func (s ElementSet) Union(other ElementSet) ElementSet {
	return ElementSet{s.bits.Union(other.bits)}
}

// Intersect returns the members that s and other share.
func (s ElementSet) Intersect(other ElementSet) ElementSet {
	return ElementSet{s.bits.Intersect(other.bits)}
}

// Without returns the members of s that are not members of other.
func (s ElementSet) Without(other ElementSet) ElementSet {
	return ElementSet{s.bits.Without(other.bits)}
}

// IsEmpty reports whether s has no member.
func (s ElementSet) IsEmpty() bool { return s.bits.IsEmpty() }

// IsValid reports whether s was built from values of [Element] only. The empty
// set is valid.
func (s ElementSet) IsValid() bool { return s.bits.IsValid() }

// Len returns the number of members.
func (s ElementSet) Len() int { return s.bits.Len() }

// All yields the members in the order of the list.
func (s ElementSet) All() iter.Seq[Element] { return enum.Members[Element](s.bits) }

// Equal reports whether the two are the same; it is == for go-cmp.
func (s ElementSet) Equal(other ElementSet) bool { return s == other }

// String returns the tokens of the members in the order of the list with commas
// between them, and "" for the empty set. It begins with "?" when s is not
// valid.
func (s ElementSet) String() string { return enum.SetString(&elements, s.bits) }

// AppendText implements [encoding.TextAppender]. A set that is not valid is an
// error.
func (s ElementSet) AppendText(text []byte) ([]byte, error) {
	return enum.AppendSet(&elements, text, s.bits)
}

// MarshalText implements [encoding.TextMarshaler] with the text of
// [ElementSet.AppendText].
func (s ElementSet) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] with the rules of
// [ParseElementSet]. On an error s keeps its value.
func (s *ElementSet) UnmarshalText(text []byte) error {
	parsed, err := ParseElementSet(string(text))
	if err != nil {
		return err
	}
	*s = parsed
	return nil
}
