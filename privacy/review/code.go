package review

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// Code says what is lacking or wrong. The zero value means "not said". D and S
// in the comments number the known doubts about the notice of package axactor,
// those of the regulation and those of Norwegian law; the tests list them all.
//
// Do not reorder. New values go last.
type Code uint8

const (
	_ Code = iota
	// NotToldAtCollection: what Art. 13 asks for of data collected from the person is
	// not told; Missing says what (D11).
	NotToldAtCollection
	// NotToldOfObtained: what Art. 14 asks for of data from elsewhere is not told;
	// Missing says what (D11).
	NotToldOfObtained
	// InformationUnsettled: whether it must be told is not known from the policy:
	// that a machine decides, that data leaves the EEA, that there is an officer
	// or an arrangement; Missing says what (Art. 13, 14, 26(2)).
	InformationUnsettled
	// SourcesNotSaid: the activity names no source, so that it is open which of
	// Art. 13 and 14 applies (Art. 14(2)(f)).
	SourcesNotSaid
	// SeveralBasesClaimed: the notice claims several bases for one activity, so
	// that nobody can tell which rights there are (Art. 13(1)(c); D3).
	SeveralBasesClaimed
	// OtherBasisClaimed: the notice claims another basis than the one asserted
	// (Art. 13(1)(c)).
	OtherBasisClaimed
	// VitalInterestsMixed: vital and legitimate interests are claimed together,
	// though only the latter are weighed (Art. 6(1)(d) and (f); D5, S5).
	VitalInterestsMixed
	// PublicTaskWithoutLaw: a public task is claimed where another basis is
	// asserted: no law is shown that lays the task down (Art. 6(3); D4, S7).
	PublicTaskWithoutLaw
	// ObligationWithoutLaw: a legal obligation is claimed where another basis is
	// asserted: no law is shown that orders the activity (Art. 6(3); D6, D20, S8).
	ObligationWithoutLaw
	// ContractWithoutParty: a contract is claimed or asserted for people who act for
	// others, or merely live with a party, and are none themselves (Art. 6(1)(b);
	// N-13).
	ContractWithoutParty
	// ContractNotNecessary: a contract is claimed, and the controller asserts
	// another basis: nothing shows that performing it needs the processing (Art.
	// 6(1)(b); D3, S6).
	ContractNotNecessary
	// BasisNotMet: what was found refutes the asserted basis; Open says which
	// elements are not met (Art. 6(1)).
	BasisNotMet
	// ConditionNotMet: what was found refutes the condition for special
	// categories; Open says which elements are not met (Art. 9(2)).
	ConditionNotMet
	// ConditionWithoutLaw: the condition for special categories holds only with a
	// law, and the activity names none (Art. 9(2)).
	ConditionWithoutLaw
	// ConditionLoosened: the notice words a condition for special categories wider
	// than the law, or asks for such data without one (Art. 9(2); D7, S4).
	ConditionLoosened
	// SpecialKindLeftOut: the notice's list of special categories lacks one (Art.
	// 9(1); D7).
	SpecialKindLeftOut
	// CriminalWithoutLaw: criminal data without official control, a law or a
	// condition that carries it (Art. 10, personopplysningsloven § 11; D20).
	CriminalWithoutLaw
	// NumberWithoutNeed: national identity numbers of people who act for a firm or
	// an authority, and nobody has found that they are needed
	// (personopplysningsloven § 12; D21, S9).
	NumberWithoutNeed
	// DataNotListed: the notice lists the data of some people nowhere, or under
	// others (Art. 14(1)(d)).
	DataNotListed
	// NoStorageLimit: nothing ends the activity: no limit, no duty to keep and no
	// maximum (Art. 5(1)(e), 13(2)(a); D11, S23).
	NoStorageLimit
	// LimitVague: the notice gives a limit whose event or period cannot be told
	// from it (Art. 13(2)(a); D15, S14).
	LimitVague
	// NormIsNotLaw: a limit rests on a norm of the trade alone, which neither makes
	// the period necessary nor keeps anything (Art. 5(1)(e); D14, S1).
	NormIsNotLaw
	// BackupsNotBounded: how often backups are overwritten is not said (Art.
	// 5(1)(e), 13(2)(a); D19, S15).
	BackupsNotBounded
	// PseudonymisedAsAnonymous: pseudonymised data is treated as if it were
	// anonymous (Art. 4(5), recital 26; D13, S2).
	PseudonymisedAsAnonymous
	// FurtherUseNotAssessed: data of earlier cases is used again, and nobody has
	// found that the new purpose is compatible with the old (Art. 5(1)(b), 6(4);
	// D14, S3).
	FurtherUseNotAssessed
	// ProcessorDataReused: data held on instruction may be used for purposes of the
	// processor's own (Art. 28(3)(a); N-67).
	ProcessorDataReused
	// SourceNotNamed: data comes from sources that have no name (Art. 14(2)(f);
	// N-67).
	SourceNotNamed
	// SourceNameOutdated: a source stands there under a name that it no longer
	// goes by (Art. 12(1), 14(2)(f); S18).
	SourceNameOutdated
	// SourceWithoutChannel: tax data from the tax authority, and nobody has found
	// that a law lets the controller have it (Art. 14(2)(f); S20).
	SourceWithoutChannel
	// SourceClosed: debt register data is used to collect, for which it is not given
	// out (gjeldsinformasjonsloven § 12).
	SourceClosed
	// SocialMediaNotAssessed: applicants are looked up in social media, and nobody
	// has found that the basis holds (Art. 6(1)(f), 14, likestillings- og
	// diskrimineringsloven § 30; D15, S19).
	SocialMediaNotAssessed
	// CookiesWithoutConsent: cookies that the site could do without are said to need
	// information only, or rest on another basis than consent (ekomloven 2024
	// § 3-15, since 2025; S17).
	CookiesWithoutConsent
	// RecipientClosed: employers and the welfare office get data for an attachment
	// that no longer runs through them (tvangsfullbyrdelsesloven § 7-28, since
	// 2026; S16).
	RecipientClosed
	// CreditRulesNotMet: claims go to credit bureaus, and nobody has found that the
	// rules on when, which and for how long are met (kredittopplysningsloven
	// §§ 10, 11, 24; D17, S24).
	CreditRulesNotMet
	// GroupNeedNotAssessed: other companies of the group get data, and nobody has
	// found that they need it (Art. 4(9), 6(1); D16).
	GroupNeedNotAssessed
	// SafeguardNotNamed: data may leave the EEA, and the notice does not name the
	// safeguard (Art. 13(1)(f), 46; D16, S22).
	SafeguardNotNamed
	// NoArrangement: several controllers share the activity, and nobody has found who
	// of them answers for what (Art. 26(1); D2, D22, S21).
	NoArrangement
	// OfficerNotTold: the notice leaves open whether one of the controllers has a data
	// protection officer (Art. 13(1)(b), 37; S21).
	OfficerNotTold
	// NotInstructed: the controllers for whom a processor acts have given no
	// instruction that anybody has found (Art. 28(3)(a) and (g), 29; S25).
	NotInstructed
	// ErasureRefusedByInterest: the notice refuses erasure for reasons that are no
	// exception: an interest, or a contract with somebody else (Art. 17(3); D8,
	// S12).
	ErasureRefusedByInterest
	// ErasureGroundsLeftOut: the notice tells of erasure, and of none of its grounds
	// (Art. 17(1); S13).
	ErasureGroundsLeftOut
	// PortabilityMisread: the notice denies portability for a reason that does not
	// count (Art. 20(1); D2, S10).
	PortabilityMisread
	// ObjectionLimited: the notice takes the right to object away from a whole sort of
	// processing (Art. 21(1); D1, D9, D18, S11).
	ObjectionLimited
	// MarketingObjectionLeftOut: the notice is silent on objecting to marketing,
	// which needs no grounds (Art. 21(2)-(3); D9).
	MarketingObjectionLeftOut
	// RestrictionLimited: the notice takes the right to restriction away from a whole
	// sort of processing (Art. 18(1); D1).
	RestrictionLimited
	// AutomatedDecisionsLimited: the notice takes away, or merges with another, the
	// right against decisions by machine (Art. 22; D1, D18, S11).
	AutomatedDecisionsLimited
	// WithdrawalSoftened: the notice makes it doubtful that a consent can be withdrawn
	// (Art. 7(3); D10).
	WithdrawalSoftened
	// RightDoubtful: the notice tells of another right in a way that is open to doubt
	// (Art. 12(2)).
	RightDoubtful
	// ChangeOnlyPublished: changes are published and nothing else, though a new purpose
	// asks for word beforehand (Art. 13(3), 14(4); D12).
	ChangeOnlyPublished
	// StatementDoubtful: the policy marks the statement as doubtful, and no other
	// finding points to it (Art. 12(1)).
	StatementDoubtful
	// AssessmentOpen: what the basis, the condition or the national number asks for
	// has not been found; Open says what (Art. 5(2)).
	AssessmentOpen
)

var codes = enum.Table[Code]{
	Kind: "finding",
	Tokens: []string{
		0:                         "",
		NotToldAtCollection:       "not-told-at-collection",
		NotToldOfObtained:         "not-told-of-obtained",
		InformationUnsettled:      "information-unsettled",
		SourcesNotSaid:            "sources-not-said",
		SeveralBasesClaimed:       "several-bases-claimed",
		OtherBasisClaimed:         "other-basis-claimed",
		VitalInterestsMixed:       "vital-interests-mixed",
		PublicTaskWithoutLaw:      "public-task-without-law",
		ObligationWithoutLaw:      "obligation-without-law",
		ContractWithoutParty:      "contract-without-party",
		ContractNotNecessary:      "contract-not-necessary",
		BasisNotMet:               "basis-not-met",
		ConditionNotMet:           "condition-not-met",
		ConditionWithoutLaw:       "condition-without-law",
		ConditionLoosened:         "condition-loosened",
		SpecialKindLeftOut:        "special-kind-left-out",
		CriminalWithoutLaw:        "criminal-without-law",
		NumberWithoutNeed:         "number-without-need",
		DataNotListed:             "data-not-listed",
		NoStorageLimit:            "no-storage-limit",
		LimitVague:                "limit-vague",
		NormIsNotLaw:              "norm-is-not-law",
		BackupsNotBounded:         "backups-not-bounded",
		PseudonymisedAsAnonymous:  "pseudonymised-as-anonymous",
		FurtherUseNotAssessed:     "further-use-not-assessed",
		ProcessorDataReused:       "processor-data-reused",
		SourceNotNamed:            "source-not-named",
		SourceNameOutdated:        "source-name-outdated",
		SourceWithoutChannel:      "source-without-channel",
		SourceClosed:              "source-closed",
		SocialMediaNotAssessed:    "social-media-not-assessed",
		CookiesWithoutConsent:     "cookies-without-consent",
		RecipientClosed:           "recipient-closed",
		CreditRulesNotMet:         "credit-rules-not-met",
		GroupNeedNotAssessed:      "group-need-not-assessed",
		SafeguardNotNamed:         "safeguard-not-named",
		NoArrangement:             "no-arrangement",
		OfficerNotTold:            "officer-not-told",
		NotInstructed:             "not-instructed",
		ErasureRefusedByInterest:  "erasure-refused-by-interest",
		ErasureGroundsLeftOut:     "erasure-grounds-left-out",
		PortabilityMisread:        "portability-misread",
		ObjectionLimited:          "objection-limited",
		MarketingObjectionLeftOut: "marketing-objection-left-out",
		RestrictionLimited:        "restriction-limited",
		AutomatedDecisionsLimited: "automated-decisions-limited",
		WithdrawalSoftened:        "withdrawal-softened",
		RightDoubtful:             "right-doubtful",
		ChangeOnlyPublished:       "change-only-published",
		StatementDoubtful:         "statement-doubtful",
		AssessmentOpen:            "assessment-open",
	},
}

// codeFacts holds how grave each finding is, what mends it, and what it rests on,
// the most specific first.
var codeFacts = [...]struct {
	severity Severity
	mend     Mend
	law      []law.Provision
}{
	NotToldAtCollection:       {Serious, Tell, []law.Provision{law.Article(13)}},
	NotToldOfObtained:         {Serious, Tell, []law.Provision{law.Article(14)}},
	InformationUnsettled:      {Hint, Assess, []law.Provision{law.Article(13), law.Article(14)}},
	SourcesNotSaid:            {Minor, NameSources, []law.Provision{law.Article(14).Paragraph(2).Point('f')}},
	SeveralBasesClaimed:       {Serious, ClaimOneBasis, []law.Provision{law.Article(13).Paragraph(1).Point('c'), law.Article(14).Paragraph(1).Point('c')}},
	OtherBasisClaimed:         {Serious, ClaimOneBasis, []law.Provision{law.Article(13).Paragraph(1).Point('c'), law.Article(14).Paragraph(1).Point('c')}},
	VitalInterestsMixed:       {Serious, ClaimOneBasis, []law.Provision{law.Article(6).Paragraph(1).Point('d'), law.Article(6).Paragraph(1).Point('f'), law.Recital(46)}},
	PublicTaskWithoutLaw:      {Serious, NameLaw, []law.Provision{law.Article(6).Paragraph(1).Point('e'), law.Article(6).Paragraph(3)}},
	ObligationWithoutLaw:      {Serious, NameLaw, []law.Provision{law.Article(6).Paragraph(1).Point('c'), law.Article(6).Paragraph(3)}},
	ContractWithoutParty:      {Serious, RestOnOtherBasis, []law.Provision{law.Article(6).Paragraph(1).Point('b')}},
	ContractNotNecessary:      {Serious, RestOnOtherBasis, []law.Provision{law.Article(6).Paragraph(1).Point('b')}},
	BasisNotMet:               {Critical, RestOnOtherBasis, []law.Provision{law.Article(6).Paragraph(1)}},
	ConditionNotMet:           {Critical, NameCondition, []law.Provision{law.Article(9).Paragraph(2)}},
	ConditionWithoutLaw:       {Critical, NameLaw, []law.Provision{law.Article(9).Paragraph(2)}},
	ConditionLoosened:         {Critical, Reword, []law.Provision{law.Article(9).Paragraph(2)}},
	SpecialKindLeftOut:        {Minor, Reword, []law.Provision{law.Article(9).Paragraph(1)}},
	CriminalWithoutLaw:        {Critical, NameCondition, []law.Provision{law.Article(10), law.Section(law.Personopplysningsloven, "11")}},
	NumberWithoutNeed:         {Serious, Assess, []law.Provision{law.Section(law.Personopplysningsloven, "12")}},
	DataNotListed:             {Minor, Reword, []law.Provision{law.Article(14).Paragraph(1).Point('d')}},
	NoStorageLimit:            {Serious, SetLimit, []law.Provision{law.Article(5).Paragraph(1).Point('e'), law.Article(13).Paragraph(2).Point('a')}},
	LimitVague:                {Serious, SetLimit, []law.Provision{law.Article(13).Paragraph(2).Point('a')}},
	NormIsNotLaw:              {Hint, StateReason, []law.Provision{law.Article(5).Paragraph(1).Point('e')}},
	BackupsNotBounded:         {Serious, SetLimit, []law.Provision{law.Article(5).Paragraph(1).Point('e'), law.Article(13).Paragraph(2).Point('a')}},
	PseudonymisedAsAnonymous:  {Serious, SetLimit, []law.Provision{law.Article(4).Paragraph(5), law.Recital(26)}},
	FurtherUseNotAssessed:     {Serious, Assess, []law.Provision{law.Article(6).Paragraph(4), law.Article(5).Paragraph(1).Point('b')}},
	ProcessorDataReused:       {Serious, LeaveOut, []law.Provision{law.Article(28).Paragraph(3).Point('a')}},
	SourceNotNamed:            {Minor, NameSources, []law.Provision{law.Article(14).Paragraph(2).Point('f')}},
	SourceNameOutdated:        {Minor, Reword, []law.Provision{law.Article(12).Paragraph(1), law.Article(14).Paragraph(2).Point('f')}},
	SourceWithoutChannel:      {Hint, NameLaw, []law.Provision{law.Article(14).Paragraph(2).Point('f'), law.Section(law.Kredittopplysningsforskriften, "2")}},
	SourceClosed:              {Critical, LeaveOut, []law.Provision{law.Section(law.Gjeldsinformasjonsloven, "12")}},
	SocialMediaNotAssessed:    {Serious, Assess, []law.Provision{law.Article(6).Paragraph(1).Point('f'), law.Article(14), law.Section(law.Diskrimineringsloven, "30")}},
	CookiesWithoutConsent:     {Serious, RestOnOtherBasis, []law.Provision{law.Section(law.Ekomloven2024, "3-15")}},
	RecipientClosed:           {Serious, LeaveOut, []law.Provision{law.Section(law.Tvangsfullbyrdelsesloven, "7-28")}},
	CreditRulesNotMet:         {Serious, Assess, []law.Provision{law.Section(law.Kredittopplysningsloven, "10"), law.Section(law.Kredittopplysningsloven, "11"), law.Section(law.Kredittopplysningsloven, "24")}},
	GroupNeedNotAssessed:      {Serious, Assess, []law.Provision{law.Article(4).Paragraph(9), law.Article(6).Paragraph(1)}},
	SafeguardNotNamed:         {Serious, NameSafeguard, []law.Provision{law.Article(13).Paragraph(1).Point('f'), law.Article(14).Paragraph(1).Point('f'), law.Article(46), law.Article(49)}},
	NoArrangement:             {Serious, Arrange, []law.Provision{law.Article(26).Paragraph(1)}},
	OfficerNotTold:            {Minor, Tell, []law.Provision{law.Article(13).Paragraph(1).Point('b'), law.Article(37)}},
	NotInstructed:             {Minor, Instruct, []law.Provision{law.Article(28).Paragraph(3).Point('a'), law.Article(28).Paragraph(3).Point('g'), law.Article(29)}},
	ErasureRefusedByInterest:  {Critical, Reword, []law.Provision{law.Article(17).Paragraph(3)}},
	ErasureGroundsLeftOut:     {Minor, Reword, []law.Provision{law.Article(17).Paragraph(1)}},
	PortabilityMisread:        {Serious, Reword, []law.Provision{law.Article(20).Paragraph(1)}},
	ObjectionLimited:          {Critical, Reword, []law.Provision{law.Article(21).Paragraph(1)}},
	MarketingObjectionLeftOut: {Serious, Reword, []law.Provision{law.Article(21).Paragraph(2), law.Article(21).Paragraph(3)}},
	RestrictionLimited:        {Serious, Reword, []law.Provision{law.Article(18).Paragraph(1)}},
	AutomatedDecisionsLimited: {Critical, Reword, []law.Provision{law.Article(22).Paragraph(1)}},
	WithdrawalSoftened:        {Serious, Reword, []law.Provision{law.Article(7).Paragraph(3)}},
	RightDoubtful:             {Serious, Reword, []law.Provision{law.Article(12).Paragraph(2)}},
	ChangeOnlyPublished:       {Minor, Reword, []law.Provision{law.Article(13).Paragraph(3), law.Article(14).Paragraph(4)}},
	StatementDoubtful:         {Minor, Reword, []law.Provision{law.Article(12).Paragraph(1)}},
	AssessmentOpen:            {Hint, Assess, []law.Provision{law.Article(5).Paragraph(2)}},
}

// AllCodes yields every code, in the order of the list.
func AllCodes() iter.Seq[Code] { return enum.Members[Code](enum.AllBits(&codes)) }

// ParseCode returns the value whose token is exactly text, such as
// "no-storage-limit". The empty text is an error.
func ParseCode(text string) (Code, error) { return codes.Parse(text) }

// IsValid reports whether c is a value of this list: not zero, and not a
// number that no value has.
func (c Code) IsValid() bool { return codes.Valid(c) }

// String returns the token of c, such as "no-storage-limit", or "" for zero.
func (c Code) String() string { return codes.String(c) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (c Code) AppendText(text []byte) ([]byte, error) { return codes.Append(text, c) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Code.AppendText].
func (c Code) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (c *Code) UnmarshalText(text []byte) error { return codes.Unmarshal(c, text) }

// Severity returns how grave such a finding is, and zero for what is no value.
func (c Code) Severity() Severity {
	if !c.IsValid() {
		return 0
	}
	return codeFacts[c].severity
}

// Mend returns what would mend such a finding, and zero for what is no value.
func (c Code) Mend() Mend {
	if !c.IsValid() {
		return 0
	}
	return codeFacts[c].mend
}

// Provisions yields what such a finding rests on, the most specific first, and
// nothing for what is no value. What a finding on missing information rests on is
// told by the finding: see [Finding.Provisions].
func (c Code) Provisions() iter.Seq[law.Provision] {
	return func(yield func(law.Provision) bool) {
		if !c.IsValid() {
			return
		}
		for _, p := range codeFacts[c].law {
			if !yield(p) {
				return
			}
		}
	}
}
