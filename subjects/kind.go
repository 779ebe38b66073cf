package subjects

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
)

// Kind is a kind of personal data, named as engineers store it: what stands
// in one column, document or table. The zero value means "not said". Data
// that falls under several kinds, such as a call note that mentions an
// illness, has all of them.
//
// Do not reorder. New values go last.
type Kind uint8

const (
	_ Kind = iota
	// Name is a person's name (N-50, N-52, N-53, N-54).
	Name
	// PostalAddress is the present address, with postal code and town (N-50,
	// N-53).
	PostalAddress
	// PreviousAddress is an address that the person has left (N-50).
	PreviousAddress
	// Phone is a telephone number (N-50, N-52, N-53, N-54).
	Phone
	// Email is an e-mail address (N-50, N-52, N-53, N-54).
	Email
	// BirthDate is the date of birth (N-50, N-53).
	BirthDate
	// NationalID is a national identity number or another unequivocal means
	// of identification (N-50, N-52; Art. 87, personopplysningsloven § 12).
	NationalID
	// Gender is what a form or a register says of the person's gender (N-53).
	// What reveals sex life or sexual orientation is [SexLife] or
	// [SexualOrientation] as well.
	Gender
	// ContractDetails come from the contract between a client and a debtor
	// (N-50, N-58).
	ContractDetails
	// DebtDetails say what is owed: claim, amounts, interest, costs, due
	// dates (N-50).
	DebtDetails
	// TaxInformation is assessed income, wealth and tax (N-50, N-61).
	TaxInformation
	// CreditInformation comes from a credit bureau (N-50, N-61).
	CreditInformation
	// Employer says where the person works (N-50).
	Employer
	// PaymentHistory says what was paid when and what was not; it comes from
	// the client or from the collection (N-50).
	PaymentHistory
	// LoanInformation tells of loans and credit (N-50).
	LoanInformation
	// Income is what the person earns (N-50).
	Income
	// Assets are what the person owns (N-50).
	Assets
	// Correspondence is letters, messages and e-mail that are no bookkeeping
	// material (N-50).
	Correspondence
	// CallNote is a handler's note of a telephone call (N-50).
	CallNote
	// MeetingNote is a note of a meeting (N-50).
	MeetingNote
	// LatePaymentReason is why the debtor pays late (N-51). What it says of
	// health is [Health] besides.
	LatePaymentReason
	// FamilySituation tells of the person's family and private life (N-51).
	FamilySituation
	// WorkSituation tells of the person's work, such as a lay-off (N-51).
	WorkSituation
	// IPAddress is a network address that was seen in use (N-01, N-51).
	IPAddress
	// TechnicalData comes from devices and logs (N-51).
	TechnicalData
	// CookieData is what is stored in or read from a person's equipment
	// (N-63, N-95; ekomloven § 3-15).
	CookieData
	// KnowYourCustomer is what customer due diligence gathered and prepared
	// (N-52, hvitvaskingsloven § 30).
	KnowYourCustomer
	// IdentityDocument is a copy of a passport or the like; its number is
	// [NationalID] besides (N-52, hvitvaskingsloven § 30).
	IdentityDocument
	// CV is an account of education and working life sent with an application
	// (N-53).
	CV
	// Application is what an applicant writes to apply (N-53).
	Application
	// Photograph is a picture of a person; it is biometric data only when
	// processed to identify (N-53, recital 51).
	Photograph
	// Testimonial is an employer's written statement about former work
	// (N-53).
	Testimonial
	// Diploma is proof of education (N-53).
	Diploma
	// CourseCertificate is proof of a course (N-53).
	CourseCertificate
	// Reference is what a referee said (N-62).
	Reference
	// TestResult is what a test of skills or personality was found to show
	// (N-62).
	TestResult
	// SocialMedia is what was looked up about a person in social media
	// (N-62).
	SocialMedia
	// RacialOrEthnicOrigin reveals racial or ethnic origin (N-55, Art. 9(1)).
	RacialOrEthnicOrigin
	// PoliticalOpinion reveals political opinions (N-55, Art. 9(1)).
	PoliticalOpinion
	// ReligiousOrPhilosophicalBelief reveals religion or a philosophical
	// belief (N-55, Art. 9(1)).
	ReligiousOrPhilosophicalBelief
	// TradeUnionMembership reveals membership of a trade union (N-55, Art.
	// 9(1)).
	TradeUnionMembership
	// GeneticData tells of inherited or acquired genetic characteristics
	// (N-55, Art. 4(13) and 9(1)).
	GeneticData
	// BiometricIdentification is biometric data processed to identify a
	// person uniquely (N-55, Art. 4(14) and 9(1)).
	BiometricIdentification
	// Health tells of physical or mental health, care received among it
	// (N-55, N-57, Art. 4(15) and 9(1)).
	Health
	// SexLife tells of a person's sex life (Art. 9(1); N-55 leaves it out).
	SexLife
	// SexualOrientation tells of a person's sexual orientation (N-55, Art.
	// 9(1)).
	SexualOrientation
	// CriminalOffence tells of convictions, offences or related security
	// measures (Art. 10, personopplysningsloven § 11).
	CriminalOffence
	// PaymentVoucher documents a booked payment or another booked item
	// (bokføringsloven § 13(1) no. 3).
	PaymentVoucher
	// LedgerEntry is a booked item, needed for the specifications of
	// mandatory reports (bokføringsloven § 13(1) no. 2).
	LedgerEntry
	// BookkeepingCorrespondence adds what is essential to a booked item; most
	// letters to debtors do not (bokføringsloven § 13(1) no. 6).
	BookkeepingCorrespondence
	// ClientContract is an agreement of the undertaking that is not of minor
	// importance (bokføringsloven § 13(1) no. 5).
	ClientContract
	// CallRecording is the recorded sound of a call (Art. 4(1); N-50 names
	// notes only).
	CallRecording
	// CameraRecording comes from camera surveillance (FOR-2018-07-02-1107 §
	// 6).
	CameraRecording
	// Score is a number computed to foretell behaviour, such as payment (Art.
	// 4(4)).
	Score
	// Profile is another evaluation of a person made by automated means (Art.
	// 4(4), N-93).
	Profile
	// PaymentRemark is a default registered in credit information activity
	// (kredittopplysningsloven § 21).
	PaymentRemark
	// AccessLog says who opened which data or which door, and when (N-97).
	AccessLog
	// VisitLog says who visited the premises and when (N-13, N-44).
	VisitLog
	// ConsentRecord shows that a consent was given, to what, when, and when
	// withdrawn (Art. 7(1)).
	ConsentRecord
	// SuppressionEntry is the least that must be kept so that an objection to
	// marketing goes on being honoured (Art. 21(3)).
	SuppressionEntry
	// EnquiryText is what somebody wrote to ask for information, a course or
	// an event (N-13, N-35).
	EnquiryText
	// DisputeFile is the papers of a complaint, an objection to a claim, or a
	// lawsuit (N-15).
	DisputeFile
	// DebtSettlement tells of a debt settlement under gjeldsordningsloven (§§
	// 3-2, 5-2).
	DebtSettlement
	// InsolvencyRecord tells of bankruptcy or of enforcement, attachment
	// among it (N-73, kredittopplysningsloven § 22).
	InsolvencyRecord
	// EstateRecord holds who acts for a dead person's estate (inkassoloven §
	// 28(4)).
	EstateRecord
	// MarketingPreference is what a person asked to receive, and by which
	// channel (N-35, markedsføringsloven § 15).
	MarketingPreference
	// PoliceCertificate is a certificate of good conduct (Art. 10,
	// politiregisterforskriften § 37-2).
	PoliceCertificate
	// InterviewNote is a note of a job interview or of how an applicant was
	// ranked (N-14).
	InterviewNote
	// RequestRecord shows a request under chapter III and how it was answered
	// (Art. 5(2), 12).
	RequestRecord
	// SuspicionReport is a report of suspected money laundering, or the
	// examination behind it, which the person may not be told of. That a
	// suspicion counts as data about an offence is this library's reading
	// (hvitvaskingsloven §§ 28 and 32, hvitvaskingsforskriften § 6-1, Art. 10).
	SuspicionReport
	// MailboxContent is what lies in an employee's mailbox or work storage
	// (FOR-2018-07-02-1108 § 4).
	MailboxContent
	// PersonnelFile is what an employer keeps of an employee (N-84).
	PersonnelFile
	// CustomerFunds are the movements of a client account (inkassoloven §
	// 16).
	CustomerFunds
	// PortfolioRecord is a row delivered to value a portfolio, pseudonymised
	// or not (N-12, N-86).
	PortfolioRecord
)

// Private-use values stand at the upper end, so that new values never meet them.
const firstPrivateKind Kind = 112

const privateKinds = 16

// PrivateKind returns the private-use value number n, counted from 1 to 16:
// for what a program knows and this list does not. Its token is such as
// "private-1", and its meaning is the program's own. For any other n it returns
// zero, "not said".
func PrivateKind(n int) Kind {
	if n < 1 || n > privateKinds {
		return 0
	}
	return firstPrivateKind + Kind(n-1)
}

// IsPrivate reports whether k is a private-use value.
func (k Kind) IsPrivate() bool {
	return k >= firstPrivateKind && k < firstPrivateKind+privateKinds
}

var kindTokens = enum.Table[Kind]{
	Kind: "kind of personal data",
	Tokens: []string{
		0:                              "",
		Name:                           "name",
		PostalAddress:                  "postal-address",
		PreviousAddress:                "previous-address",
		Phone:                          "phone",
		Email:                          "email",
		BirthDate:                      "birth-date",
		NationalID:                     "national-id",
		Gender:                         "gender",
		ContractDetails:                "contract-details",
		DebtDetails:                    "debt-details",
		TaxInformation:                 "tax-information",
		CreditInformation:              "credit-information",
		Employer:                       "employer",
		PaymentHistory:                 "payment-history",
		LoanInformation:                "loan-information",
		Income:                         "income",
		Assets:                         "assets",
		Correspondence:                 "correspondence",
		CallNote:                       "call-note",
		MeetingNote:                    "meeting-note",
		LatePaymentReason:              "late-payment-reason",
		FamilySituation:                "family-situation",
		WorkSituation:                  "work-situation",
		IPAddress:                      "ip-address",
		TechnicalData:                  "technical-data",
		CookieData:                     "cookie-data",
		KnowYourCustomer:               "know-your-customer",
		IdentityDocument:               "identity-document",
		CV:                             "cv",
		Application:                    "application",
		Photograph:                     "photograph",
		Testimonial:                    "testimonial",
		Diploma:                        "diploma",
		CourseCertificate:              "course-certificate",
		Reference:                      "reference",
		TestResult:                     "test-result",
		SocialMedia:                    "social-media",
		RacialOrEthnicOrigin:           "racial-or-ethnic-origin",
		PoliticalOpinion:               "political-opinion",
		ReligiousOrPhilosophicalBelief: "religious-or-philosophical-belief",
		TradeUnionMembership:           "trade-union-membership",
		GeneticData:                    "genetic-data",
		BiometricIdentification:        "biometric-identification",
		Health:                         "health",
		SexLife:                        "sex-life",
		SexualOrientation:              "sexual-orientation",
		CriminalOffence:                "criminal-offence",
		PaymentVoucher:                 "payment-voucher",
		LedgerEntry:                    "ledger-entry",
		BookkeepingCorrespondence:      "bookkeeping-correspondence",
		ClientContract:                 "client-contract",
		CallRecording:                  "call-recording",
		CameraRecording:                "camera-recording",
		Score:                          "score",
		Profile:                        "profile",
		PaymentRemark:                  "payment-remark",
		AccessLog:                      "access-log",
		VisitLog:                       "visit-log",
		ConsentRecord:                  "consent-record",
		SuppressionEntry:               "suppression-entry",
		EnquiryText:                    "enquiry-text",
		DisputeFile:                    "dispute-file",
		DebtSettlement:                 "debt-settlement",
		InsolvencyRecord:               "insolvency-record",
		EstateRecord:                   "estate-record",
		MarketingPreference:            "marketing-preference",
		PoliceCertificate:              "police-certificate",
		InterviewNote:                  "interview-note",
		RequestRecord:                  "request-record",
		SuspicionReport:                "suspicion-report",
		MailboxContent:                 "mailbox-content",
		PersonnelFile:                  "personnel-file",
		CustomerFunds:                  "customer-funds",
		PortfolioRecord:                "portfolio-record",
		firstPrivateKind:               "private-1",
		firstPrivateKind + 1:           "private-2",
		firstPrivateKind + 2:           "private-3",
		firstPrivateKind + 3:           "private-4",
		firstPrivateKind + 4:           "private-5",
		firstPrivateKind + 5:           "private-6",
		firstPrivateKind + 6:           "private-7",
		firstPrivateKind + 7:           "private-8",
		firstPrivateKind + 8:           "private-9",
		firstPrivateKind + 9:           "private-10",
		firstPrivateKind + 10:          "private-11",
		firstPrivateKind + 11:          "private-12",
		firstPrivateKind + 12:          "private-13",
		firstPrivateKind + 13:          "private-14",
		firstPrivateKind + 14:          "private-15",
		firstPrivateKind + 15:          "private-16",
	},
}

// ParseKind returns the value whose token is exactly text, such as
// "name". The empty text is an error.
func ParseKind(text string) (Kind, error) { return kindTokens.Parse(text) }

// IsValid reports whether k is a value of this list: not zero, and not a
// number that no value has.
func (k Kind) IsValid() bool { return kindTokens.Valid(k) }

// String returns the token of k, such as "name", or "" for zero.
func (k Kind) String() string { return kindTokens.String(k) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (k Kind) AppendText(text []byte) ([]byte, error) { return kindTokens.Append(text, k) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Kind.AppendText].
func (k Kind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (k *Kind) UnmarshalText(text []byte) error { return kindTokens.Unmarshal(k, text) }

// Level returns how the law guards data of this kind. For a private-use kind,
// for zero and for a number that no kind has it is zero, "not said": the
// policy that gives the kind its meaning must state it.
//
// The level of a kind is the least that holds for all data of the kind. A call
// note that tells of an illness is [Health] as well, and the set of the kinds
// of that item must say so.
func (k Kind) Level() Sensitivity {
	switch {
	case !k.IsValid() || k.IsPrivate():
		return 0
	case levels[k] != 0:
		return levels[k]
	default:
		return Ordinary
	}
}

// Origin returns where data of this kind comes from, for the kinds whose
// definition leaves no choice. For all others it is zero, "not said": the same
// kind comes from the person in one row and from a register in the next, and
// whoever holds the row must say.
func (k Kind) Origin() Origin {
	if !k.IsValid() {
		return 0
	}
	return origins[k]
}

// SpecialKinds returns the special categories of personal data: exactly those
// of Art. 9(1), which no policy can change.
func SpecialKinds() KindSet {
	return KindsOf(RacialOrEthnicOrigin, PoliticalOpinion, ReligiousOrPhilosophicalBelief,
		TradeUnionMembership, GeneticData, BiometricIdentification, Health, SexLife, SexualOrientation)
}

// KindsAt returns the kinds whose level is exactly s. For zero that is the
// private-use kinds, whose level is the policy's to state.
func KindsAt(s Sensitivity) KindSet {
	var set KindSet
	for k := range AllKinds().All() {
		if k.Level() == s {
			set = set.Union(KindsOf(k))
		}
	}
	return set
}

var levels = [firstPrivateKind + privateKinds]Sensitivity{
	NationalID:                     NationalIdentifier,
	LatePaymentReason:              Confidential,
	FamilySituation:                Confidential,
	WorkSituation:                  Confidential,
	RacialOrEthnicOrigin:           Special,
	PoliticalOpinion:               Special,
	ReligiousOrPhilosophicalBelief: Special,
	TradeUnionMembership:           Special,
	GeneticData:                    Special,
	BiometricIdentification:        Special,
	Health:                         Special,
	SexLife:                        Special,
	SexualOrientation:              Special,
	CriminalOffence:                Criminal,
	PoliceCertificate:              Criminal,
	SuspicionReport:                Criminal,
}

var origins = [firstPrivateKind + privateKinds]Origin{
	CreditInformation: FromOthers,
	IPAddress:         Observed,
	TechnicalData:     Observed,
	CookieData:        Observed,
	Application:       Provided,
	Reference:         FromOthers,
	TestResult:        Derived,
	SocialMedia:       FromOthers,
	CallRecording:     Observed,
	CameraRecording:   Observed,
	Score:             Derived,
	Profile:           Derived,
	AccessLog:         Observed,
	EnquiryText:       Provided,
	EstateRecord:      FromOthers,
	PortfolioRecord:   FromOthers,
}

// KindSet is a set of kinds of personal data.
//
// The zero value is the empty set. Sets can be compared with ==. A set built
// from something that is not a value of [Kind] is not valid and stays so
// through every operation: see [KindSet.IsValid].
type KindSet struct{ bits enum.Bits }

// KindsOf returns the set of the given values. Zero, or a number that no
// value has, makes the set invalid instead of smaller.
func KindsOf(values ...Kind) KindSet { return KindSet{enum.BitsOf(&kindTokens, values)} }

// AllKinds returns the set of every value, private-use values included.
func AllKinds() KindSet { return KindSet{enum.AllBits(&kindTokens)} }

// ParseKindSet returns the set whose members text names with commas between
// them, such as "name,email". The order is free. The empty text is the empty
// set; an unknown token and a token named twice are errors.
func ParseKindSet(text string) (KindSet, error) {
	b, err := enum.ParseSet(&kindTokens, text)
	return KindSet{b}, err
}

// Has reports whether v is a member. Zero never is.
func (s KindSet) Has(v Kind) bool { return s.bits.Has(uint8(v)) }

// ContainsAll reports whether every member of other is a member of s. That is
// so for every s when other is empty.
func (s KindSet) ContainsAll(other KindSet) bool { return s.bits.ContainsAll(other.bits) }

// Intersects reports whether s and other share a member.
func (s KindSet) Intersects(other KindSet) bool { return s.bits.Intersects(other.bits) }

// Union returns the members of s and of other.
func (s KindSet) Union(other KindSet) KindSet { return KindSet{s.bits.Union(other.bits)} }

// Intersect returns the members that s and other share.
func (s KindSet) Intersect(other KindSet) KindSet { return KindSet{s.bits.Intersect(other.bits)} }

// Without returns the members of s that are not members of other.
func (s KindSet) Without(other KindSet) KindSet { return KindSet{s.bits.Without(other.bits)} }

// IsEmpty reports whether s has no member.
func (s KindSet) IsEmpty() bool { return s.bits.IsEmpty() }

// IsValid reports whether s was built from values of [Kind] only. The empty
// set is valid.
func (s KindSet) IsValid() bool { return s.bits.IsValid() }

// Len returns the number of members.
func (s KindSet) Len() int { return s.bits.Len() }

// All yields the members in the order of the list.
func (s KindSet) All() iter.Seq[Kind] { return enum.Members[Kind](s.bits) }

// Equal reports whether the two are the same; it is == for go-cmp.
func (s KindSet) Equal(other KindSet) bool { return s == other }

// String returns the tokens of the members in the order of the list with commas
// between them, and "" for the empty set. It begins with "?" when s is not
// valid.
func (s KindSet) String() string { return enum.SetString(&kindTokens, s.bits) }

// AppendText implements [encoding.TextAppender]. A set that is not valid is an
// error.
func (s KindSet) AppendText(text []byte) ([]byte, error) {
	return enum.AppendSet(&kindTokens, text, s.bits)
}

// MarshalText implements [encoding.TextMarshaler] with the text of
// [KindSet.AppendText].
func (s KindSet) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler] with the rules of
// [ParseKindSet]. On an error s keeps its value.
func (s *KindSet) UnmarshalText(text []byte) error {
	parsed, err := ParseKindSet(string(text))
	if err != nil {
		return err
	}
	*s = parsed
	return nil
}
