package transfer

import "github.com/personvern/personvern/internal/enum"

// Derogation is a specific situation in which data may be transferred without an
// adequate level of protection and without safeguards (Art. 49(1)). The zero value
// is not said; that there is none is [NoDerogation].
//
// Do not reorder. New values go last.
type Derogation uint8

const (
	_ Derogation = iota
	// NoDerogation: there is none.
	NoDerogation
	// ExplicitConsent: the person has agreed to the transfer and its risks (Art.
	// 49(1)(a)).
	ExplicitConsent
	// ContractWithPerson: a contract between the person and the controller needs
	// it, or steps before one that the person asked for (Art. 49(1)(b)).
	ContractWithPerson
	// ContractForPerson: a contract with somebody else, in the person's interest,
	// needs it (Art. 49(1)(c)).
	ContractForPerson
	// PublicInterest: important reasons of public interest need it (Art.
	// 49(1)(d), (4)).
	PublicInterest
	// LegalClaims: to establish, exercise or defend legal claims needs it, in
	// court or out of it (Art. 49(1)(e), recital 111).
	LegalClaims
	// VitalInterests: somebody's life or health needs it, and the person cannot
	// consent (Art. 49(1)(f)).
	VitalInterests
	// PublicRegister: it comes from a register that is there to inform the public
	// (Art. 49(1)(g), (2)).
	PublicRegister
	// CompellingInterests: compelling legitimate interests of the controller need
	// it, when nothing else is left (Art. 49(1) second subparagraph).
	CompellingInterests
)

var derogations = enum.Table[Derogation]{Kind: "derogation", Tokens: []string{
	"", "no-derogation", "explicit-consent", "contract-with-person", "contract-for-person", "public-interest",
	"legal-claims", "vital-interests", "public-register", "compelling-interests",
}}

// ParseDerogation returns the derogation with exactly that token. The empty text
// is an error.
func ParseDerogation(token string) (Derogation, error) { return derogations.Parse(token) }

// String returns the token of d, such as "legal-claims", and "" for zero.
func (d Derogation) String() string { return derogations.String(d) }

// IsValid reports whether d is a derogation or [NoDerogation], and not the zero
// value.
func (d Derogation) IsValid() bool { return derogations.Valid(d) }

// AppendText appends the token of d. It fails for a number outside the
// derogations.
func (d Derogation) AppendText(b []byte) ([]byte, error) { return derogations.Append(b, d) }

// MarshalText returns the token of d. It fails for a number outside the
// derogations.
func (d Derogation) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Derogation.String]; the empty text
// is the zero value.
func (d *Derogation) UnmarshalText(text []byte) error { return derogations.Unmarshal(d, text) }

// derogationGround is what a derogation needs, as literals, and what it is called
// as a reason. or, where there is any, is another way to meet it.
type derogationGround struct {
	needs, or uint64
	test      int
}

const (
	private  = 1<<litNoPublicPower | 1<<litUnlimited // Art. 49(3), (5)
	needed   = 1<<litNecessary | 1<<litUnlimited
	onceOnly = needed | 1<<litOccasional // recital 111
	register = 1<<litRegister | 1<<litConditions | 1<<litInPart | 1<<litUnlimited
)

var derogationGrounds = [...]derogationGround{
	ExplicitConsent: {
		needs: private | 1<<litConsented | 1<<litNotWithdrawn | 1<<litExplicit | 1<<litRisksTold | 1<<litSpecific | 1<<litConsentValid,
		test:  testByConsent,
	},
	ContractWithPerson: {needs: private | onceOnly | 1<<litWithPerson, test: testByContractWithPerson},
	ContractForPerson:  {needs: private | onceOnly | 1<<litForPerson, test: testByContractForPerson},
	PublicInterest:     {needs: needed | 1<<litRecognised, test: testByPublicInterest},
	LegalClaims:        {needs: onceOnly | 1<<litClaim, test: testByLegalClaims},
	VitalInterests:     {needs: needed | 1<<litAtStake | 1<<litIncapable, test: testByVitalInterests},
	PublicRegister:     {needs: register | 1<<litOpenToAll, or: register | 1<<litForEntitled, test: testByPublicRegister},
	CompellingInterests: {
		needs: private | needed | 1<<litLastResort | 1<<litNotRepetitive | 1<<litFewPersons | 1<<litInterestsPrevail | 1<<litAssessed,
		test:  testByCompellingInterests,
	},
}
