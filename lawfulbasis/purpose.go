package lawfulbasis

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
)

// Purpose says what data is processed for. The zero value means "not said",
// never "any". A purpose is one, as Art. 5(1)(b) has it: an item that serves
// several has one use for each.
//
// Do not reorder. New values go last.
type Purpose uint8

const (
	_ Purpose = iota
	// Collection is getting a claim paid: for a client, as its purchaser, or
	// as invoice follow-up (N-30).
	Collection
	// CollectionHandling is running the procedures and systems of collection,
	// their analysis and optimisation among it (N-31).
	CollectionHandling
	// CollectionCompliance is verifying who the debtor is, handling
	// deviations, internal control and risk analysis (N-11, N-32).
	CollectionCompliance
	// Security is the security of networks and information (N-17, N-33).
	Security
	// BusinessAnalysis is developing and improving the business (N-34).
	BusinessAnalysis
	// Marketing is direct marketing to existing and possible customers (N-35,
	// Art. 21(2)).
	Marketing
	// Consented is another specific purpose that the person consented to
	// (N-36).
	Consented
	// PortfolioValuation is pricing claims before they are bought, and later
	// ones by what was learnt (N-12, N-86).
	PortfolioValuation
	// Recruitment is finding out whether an applicant is qualified for the
	// post (N-14).
	Recruitment
	// LegalClaims is establishing, exercising or defending a claim: disputes
	// and complaints (N-15, Art. 17(3)(e)).
	LegalClaims
	// CrimePrevention is preventing and proving fraud, money laundering and
	// other crime, reports to the police among it (N-16, inkassoloven §
	// 28(3)).
	CrimePrevention
	// KnowYourCustomer is customer due diligence (N-52, hvitvaskingsloven §
	// 30).
	KnowYourCustomer
	// Bookkeeping is keeping accounts and their documentation (N-21,
	// bokføringsloven § 13).
	Bookkeeping
	// ContractManagement is making and running contracts, and contact with
	// those who represent the other side (N-13).
	ContractManagement
	// EventsAndEnquiries is answering enquiries and holding courses and
	// events (N-13, N-35).
	EventsAndEnquiries
	// Website is running the web site and online services (N-63, N-95).
	Website
	// CreditReporting is reporting claims to credit bureaus (N-72,
	// kredittopplysningsloven § 10).
	CreditReporting
	// CaseDocumentation is being able to show, after a case is closed, how it
	// was handled (N-81).
	CaseDocumentation
	// LearningFromCases is using what solved cases taught in later ones
	// (N-81).
	LearningFromCases
	// TalentPool is keeping an applicant in mind for later posts with the
	// applicant's permission (N-85).
	TalentPool
	// Employment is running an employment relation (N-65, N-84).
	Employment
	// PremisesSecurity is guarding premises, by cameras and visit logs among
	// it (N-97, FOR-2018-07-02-1107 § 6).
	PremisesSecurity
	// Expression is freedom of expression and information, journalism among
	// it (Art. 17(3)(a), 85).
	Expression
	// PublicHealth is a public interest in public health (Art. 17(3)(c)).
	PublicHealth
	// Archiving is archiving in the public interest, which a firm's own
	// archive is not (Art. 89(1)).
	Archiving
	// Research is scientific or historical research (Art. 89(1)).
	Research
	// Statistics is statistics whose result is no personal data and supports
	// no decision about a person (Art. 89(1), recital 162).
	Statistics
	// Suppression is keeping a list of those who are not to be addressed
	// again (Art. 21(3), markedsføringsloven § 12).
	Suppression
	// ComplianceEvidence is being able to show that the rules were followed
	// (Art. 5(2), 7(1); N-97).
	ComplianceEvidence
	// RightsRequests is receiving and answering requests under chapter III
	// (Art. 12; N-90).
	RightsRequests
	// CreditAssessment is judging whether a person can or will pay
	// (kredittopplysningsloven § 14; N-61).
	CreditAssessment
	// FinancialReporting is giving authorities what tax and company law
	// demand besides bookkeeping (N-16, N-74).
	FinancialReporting
	// Payroll is paying employees and what goes with it
	// (bokføringsforskriften § 7-3).
	Payroll
	// Vetting is a background check of an applicant or employee beyond what
	// the person sent (N-62).
	Vetting
	// Backup is keeping copies to restore from (N-87, Art. 32(1)(c)).
	Backup
)

// Private-use values stand at the upper end, so that new values never meet them.
const firstPrivatePurpose Purpose = 48

const privatePurposes = 16

// PrivatePurpose returns the private-use value number n, counted from 1 to 16:
// for what a program knows and this list does not. Its token is such as
// "private-1", and its meaning is the program's own. For any other n it returns
// zero, "not said".
func PrivatePurpose(n int) Purpose {
	if n < 1 || n > privatePurposes {
		return 0
	}
	return firstPrivatePurpose + Purpose(n-1)
}

// IsPrivate reports whether p is a private-use value.
func (p Purpose) IsPrivate() bool {
	return p >= firstPrivatePurpose && p < firstPrivatePurpose+privatePurposes
}

var purposes = enum.Table[Purpose]{
	Kind: "purpose",
	Tokens: []string{
		0:                        "",
		Collection:               "collection",
		CollectionHandling:       "collection-handling",
		CollectionCompliance:     "collection-compliance",
		Security:                 "security",
		BusinessAnalysis:         "business-analysis",
		Marketing:                "marketing",
		Consented:                "consented",
		PortfolioValuation:       "portfolio-valuation",
		Recruitment:              "recruitment",
		LegalClaims:              "legal-claims",
		CrimePrevention:          "crime-prevention",
		KnowYourCustomer:         "know-your-customer",
		Bookkeeping:              "bookkeeping",
		ContractManagement:       "contract-management",
		EventsAndEnquiries:       "events-and-enquiries",
		Website:                  "website",
		CreditReporting:          "credit-reporting",
		CaseDocumentation:        "case-documentation",
		LearningFromCases:        "learning-from-cases",
		TalentPool:               "talent-pool",
		Employment:               "employment",
		PremisesSecurity:         "premises-security",
		Expression:               "expression",
		PublicHealth:             "public-health",
		Archiving:                "archiving",
		Research:                 "research",
		Statistics:               "statistics",
		Suppression:              "suppression",
		ComplianceEvidence:       "compliance-evidence",
		RightsRequests:           "rights-requests",
		CreditAssessment:         "credit-assessment",
		FinancialReporting:       "financial-reporting",
		Payroll:                  "payroll",
		Vetting:                  "vetting",
		Backup:                   "backup",
		firstPrivatePurpose:      "private-1",
		firstPrivatePurpose + 1:  "private-2",
		firstPrivatePurpose + 2:  "private-3",
		firstPrivatePurpose + 3:  "private-4",
		firstPrivatePurpose + 4:  "private-5",
		firstPrivatePurpose + 5:  "private-6",
		firstPrivatePurpose + 6:  "private-7",
		firstPrivatePurpose + 7:  "private-8",
		firstPrivatePurpose + 8:  "private-9",
		firstPrivatePurpose + 9:  "private-10",
		firstPrivatePurpose + 10: "private-11",
		firstPrivatePurpose + 11: "private-12",
		firstPrivatePurpose + 12: "private-13",
		firstPrivatePurpose + 13: "private-14",
		firstPrivatePurpose + 14: "private-15",
		firstPrivatePurpose + 15: "private-16",
	},
}

// ParsePurpose returns the value whose token is exactly text, such as
// "collection". The empty text is an error.
func ParsePurpose(text string) (Purpose, error) { return purposes.Parse(text) }

// IsValid reports whether p is a value of this list: not zero, and not a
// number that no value has.
func (p Purpose) IsValid() bool { return purposes.Valid(p) }

// String returns the token of p, such as "collection", or "" for zero.
func (p Purpose) String() string { return purposes.String(p) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (p Purpose) AppendText(text []byte) ([]byte, error) { return purposes.Append(text, p) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Purpose.AppendText].
func (p Purpose) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (p *Purpose) UnmarshalText(text []byte) error { return purposes.Unmarshal(p, text) }

// IsDirectMarketing reports whether an objection ends processing for p without
// any weighing (Art. 21(2) and (3)). A private-use purpose never counts: a
// policy that gives one that meaning uses [Marketing] instead.
func (p Purpose) IsDirectMarketing() bool { return p == Marketing }

// IsArchivingOrResearch reports whether p is one of the purposes that Art. 89(1)
// favours: archiving in the public interest, scientific or historical research,
// statistics. Whether the safeguards of that article are in place is a fact
// that this method cannot know.
func (p Purpose) IsArchivingOrResearch() bool {
	return p == Archiving || p == Research || p == Statistics
}

// PursuesClaim reports whether p is itself the pursuit of a legal claim, so
// that as long as the claim is open Art. 17(3)(e) applies without a dispute
// having been raised. What serves a claim at one remove, such as the analysis
// of how to collect, does not count.
func (p Purpose) PursuesClaim() bool { return p == Collection || p == LegalClaims }

// PurposeSet is a set of purposes.
//
// The zero value is the empty set. Sets can be compared with ==. A set built
// from something that is not a value of [Purpose] is not valid and stays so
// through every operation: see [PurposeSet.IsValid].
type PurposeSet struct{ bits enum.Bits }

// PurposesOf returns the set of the given values. Zero, or a number that no
// value has, makes the set invalid instead of smaller.
func PurposesOf(values ...Purpose) PurposeSet { return PurposeSet{enum.BitsOf(&purposes, values)} }

// AllPurposes returns the set of every value, private-use values included.
func AllPurposes() PurposeSet { return PurposeSet{enum.AllBits(&purposes)} }

// ParsePurposeSet returns the set whose members text names with commas between
// them, such as "collection,bookkeeping". The order is free. The empty text is the empty
// set; an unknown token and a token named twice are errors.
func ParsePurposeSet(text string) (PurposeSet, error) {
	b, err := enum.ParseSet(&purposes, text)
	return PurposeSet{b}, err
}

// Has reports whether v is a member. Zero never is.
func (s PurposeSet) Has(v Purpose) bool { return s.bits.Has(uint8(v)) }

// ContainsAll reports whether every member of other is a member of s. That is
// so for every s when other is empty.
func (s PurposeSet) ContainsAll(other PurposeSet) bool { return s.bits.ContainsAll(other.bits) }

// Intersects reports whether s and other share a member.
func (s PurposeSet) Intersects(other PurposeSet) bool { return s.bits.Intersects(other.bits) }

// Union returns the members of s and of other.
func (s PurposeSet) Union(other PurposeSet) PurposeSet { return PurposeSet{s.bits.Union(other.bits)} }

// Intersect returns the members that s and other share.
func (s PurposeSet) Intersect(other PurposeSet) PurposeSet {
	return PurposeSet{s.bits.Intersect(other.bits)}
}

// Without returns the members of s that are not members of other.
func (s PurposeSet) Without(other PurposeSet) PurposeSet {
	return PurposeSet{s.bits.Without(other.bits)}
}

// IsEmpty reports whether s has no member.
func (s PurposeSet) IsEmpty() bool { return s.bits.IsEmpty() }

// IsValid reports whether s was built from values of [Purpose] only. The empty
// set is valid.
func (s PurposeSet) IsValid() bool { return s.bits.IsValid() }

// Len returns the number of members.
func (s PurposeSet) Len() int { return s.bits.Len() }

// All yields the members in the order of the list.
func (s PurposeSet) All() iter.Seq[Purpose] { return enum.Members[Purpose](s.bits) }

// Equal reports whether the two are the same; it is == for go-cmp.
func (s PurposeSet) Equal(other PurposeSet) bool { return s == other }

// String returns the tokens of the members in the order of the list with commas
// between them, and "" for the empty set. It begins with "?" when s is not
// valid.
func (s PurposeSet) String() string { return enum.SetString(&purposes, s.bits) }

// AppendText implements [encoding.TextAppender]. A set that is not valid is an
// error.
func (s PurposeSet) AppendText(text []byte) ([]byte, error) {
	return enum.AppendSet(&purposes, text, s.bits)
}

// MarshalText implements [encoding.TextMarshaler] with the text of
// [PurposeSet.AppendText].
func (s PurposeSet) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] with the rules of
// [ParsePurposeSet]. On an error s keeps its value.
func (s *PurposeSet) UnmarshalText(text []byte) error {
	parsed, err := ParsePurposeSet(string(text))
	if err != nil {
		return err
	}
	*s = parsed
	return nil
}
