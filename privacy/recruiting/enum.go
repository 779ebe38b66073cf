package recruiting

import "github.com/personvern/personvern/internal/enum"

// Stage is how far an applicant has come in the recruitment. The zero value
// means "not said"; an answer that differs with it is then undetermined.
//
// Do not reorder. New values go last.
type Stage uint8

const (
	_ Stage = iota
	// Advertised: the post is announced, and the question is put to all who may
	// apply (arbeidsmiljøloven §§ 9-3(1), 13-4(1)).
	Advertised
	// Applied: the application has come (GDPR Art. 6(1)(b)).
	Applied
	// Interviewed: the applicant is called to an interview
	// (likestillings- og diskrimineringsloven § 30 first paragraph).
	Interviewed
	// Chosen: the applicant is among the few left for the post (GDPR Art.
	// 5(1)(c)).
	Chosen
	// Offered: the post is offered to the applicant (GDPR Art. 5(1)(c)).
	Offered
	// Hired: the applicant has the post; the recruitment is over, and what the
	// employer may ask is that of an employee (GDPR Art. 5(1)(b)).
	Hired
	// Closed: the applicant withdrew, or the post went to somebody else (GDPR
	// Art. 5(1)(e)).
	Closed
)

var stages = enum.Table[Stage]{Kind: "stage of recruitment", Tokens: []string{
	"", "advertised", "applied", "interviewed", "chosen", "offered", "hired", "closed",
}}

// ParseStage returns the stage with exactly that token. The empty text is an
// error.
func ParseStage(token string) (Stage, error) { return stages.Parse(token) }

// String returns the token of s, such as "applied", and "" for zero.
func (s Stage) String() string { return stages.String(s) }

// IsValid reports whether s is a stage, and not the zero value.
func (s Stage) IsValid() bool { return stages.Valid(s) }

// AppendText appends the token of s. It fails for a number outside the stages.
func (s Stage) AppendText(b []byte) ([]byte, error) { return stages.Append(b, s) }

// MarshalText returns the token of s. It fails for a number outside the stages.
func (s Stage) MarshalText() ([]byte, error) { return s.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Stage.String]; the empty text is
// the zero value.
func (s *Stage) UnmarshalText(text []byte) error { return stages.Unmarshal(s, text) }

// Topic is what somebody wants to know of an applicant, or what the search would
// reveal: who reads profiles in order to learn of somebody's belief asks about
// [Belief]. The zero value means "not said"; nothing is then answered.
//
// Do not reorder. New values go last.
type Topic uint8

const (
	_ Topic = iota
	// Qualifications are education, practice, skills, and whether the person
	// suits the tasks of the post (likestillings- og diskrimineringsloven § 31
	// names the first two).
	Qualifications
	// FamilyPlans are pregnancy, adoption and plans to have children
	// (likestillings- og diskrimineringsloven § 30 first paragraph).
	FamilyPlans
	// Belief is religion or belief (likestillings- og diskrimineringsloven § 30
	// first paragraph).
	Belief
	// Ethnicity is ethnic origin (likestillings- og diskrimineringsloven § 30
	// first paragraph).
	Ethnicity
	// Disability is reduced ability of body or mind (likestillings- og
	// diskrimineringsloven § 30 first paragraph). It is health as well.
	Disability
	// OrientationOrGender is sexual orientation, gender identity or gender
	// expression (likestillings- og diskrimineringsloven § 30 first paragraph).
	OrientationOrGender
	// Cohabitation is whether and with whom the person lives together
	// (likestillings- og diskrimineringsloven § 30 second and third paragraph).
	Cohabitation
	// Health is any other data concerning health (arbeidsmiljøloven § 9-3).
	Health
	// Politics is what the person holds of political questions
	// (arbeidsmiljøloven § 13-4).
	Politics
	// UnionMembership is membership of an organisation of employees
	// (arbeidsmiljøloven § 13-4).
	UnionMembership
	// PrivateEconomy is debt, income and ability to pay (kredittopplysningsloven
	// § 14).
	PrivateEconomy
	// CriminalRecord is convictions and offences, a record without any among
	// them (GDPR Art. 10; personopplysningsloven § 11).
	CriminalRecord
)

var topics = enum.Table[Topic]{Kind: "topic of recruitment", Tokens: []string{
	"", "qualifications", "family-plans", "belief", "ethnicity", "disability", "orientation-or-gender", "cohabitation",
	"health", "politics", "union-membership", "private-economy", "criminal-record",
}}

// ParseTopic returns the topic with exactly that token. The empty text is an
// error.
func ParseTopic(token string) (Topic, error) { return topics.Parse(token) }

// String returns the token of t, such as "belief", and "" for zero.
func (t Topic) String() string { return topics.String(t) }

// IsValid reports whether t is a topic, and not the zero value.
func (t Topic) IsValid() bool { return topics.Valid(t) }

// AppendText appends the token of t. It fails for a number outside the topics.
func (t Topic) AppendText(b []byte) ([]byte, error) { return topics.Append(b, t) }

// MarshalText returns the token of t. It fails for a number outside the topics.
func (t Topic) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Topic.String]; the empty text is
// the zero value.
func (t *Topic) UnmarshalText(text []byte) error { return topics.Unmarshal(t, text) }

// Way is how the employer would learn of a topic. The zero value means "not
// said"; nothing is then answered.
//
// Do not reorder. New values go last.
type Way uint8

const (
	_ Way = iota
	// Asking is a question to the applicant: in the advert, a form, an interview
	// (likestillings- og diskrimineringsloven § 30 first paragraph).
	Asking
	// Referees are asked (N-62).
	Referees
	// SocialNetworks are read (N-62).
	SocialNetworks
	// OpenSources are other sources that anybody can read: search engines, the
	// press, public registers (GDPR Art. 14(2)(f)).
	OpenSources
	// Testing is a test of skills or personality (N-62).
	Testing
	// MedicalExamination is a physician's or the like (arbeidsmiljøloven § 9-4).
	MedicalExamination
	// CreditBureau is a report from a credit bureau (kredittopplysningsloven
	// § 14).
	CreditBureau
	// DebtRegister is a debt information company (gjeldsinformasjonsloven § 12).
	DebtRegister
	// PoliceCertificate is a certificate of conduct from the police
	// (politiregisterforskriften § 37-2).
	PoliceCertificate
	// PersonnelFile is what the employer holds of an applicant who works there
	// already (GDPR Art. 6(4)).
	PersonnelFile
)

var ways = enum.Table[Way]{Kind: "way of learning", Tokens: []string{
	"", "asking", "referees", "social-networks", "open-sources", "testing", "medical-examination", "credit-bureau",
	"debt-register", "police-certificate", "personnel-file",
}}

// ParseWay returns the way with exactly that token. The empty text is an error.
func ParseWay(token string) (Way, error) { return ways.Parse(token) }

// String returns the token of w, such as "asking", and "" for zero.
func (w Way) String() string { return ways.String(w) }

// IsValid reports whether w is a way, and not the zero value.
func (w Way) IsValid() bool { return ways.Valid(w) }

// AppendText appends the token of w. It fails for a number outside the ways.
func (w Way) AppendText(b []byte) ([]byte, error) { return ways.Append(b, w) }

// MarshalText returns the token of w. It fails for a number outside the ways.
func (w Way) MarshalText() ([]byte, error) { return w.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Way.String]; the empty text is the
// zero value.
func (w *Way) UnmarshalText(text []byte) error { return ways.Unmarshal(w, text) }
