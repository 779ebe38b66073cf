package transfer

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Transfer is what is known of a transfer: personal data that goes to a recipient
// in a place, or that a recipient there can look into. What is not said is
// unknown.
type Transfer struct {
	// To is where the recipient is.
	To Place
	// Importer says whether somebody else gets the data: another controller, or a
	// processor. The exporter's own staff who work from abroad are nobody else
	// (EDPB 05/2021).
	Importer privacy.Fact
	// Recipient is what decisions on places ask for.
	Recipient Recipient
	// Safeguard is what the exporter has provided (Art. 46).
	Safeguard Safeguard
	// Situation is the specific situation, if it is one (Art. 49).
	Situation Situation
	// PublicPower says whether a public authority transfers in the exercise of its
	// public powers (Art. 49(3)).
	PublicPower privacy.Fact
	// LimitedByLaw says whether a law of the EEA or of Norway expressly keeps such
	// data from going to such a place (Art. 49(5)).
	LimitedByLaw privacy.Fact
	// Demanded says whether a court or an authority outside the EEA demands it.
	// That alone opens no way (Art. 48), and changes no answer.
	Demanded privacy.Fact
	// Done is what has been done of what follows; it changes no outcome.
	Done Done
}

// Recipient is what decisions on the level of protection ask about. Each is asked
// where the decision on the place does, and nowhere else.
type Recipient struct {
	// Covered says whether the decision covers the recipient and the data. Canada:
	// PIPEDA applies to the recipient. Japan: the act on personal information
	// (APPI) and the supplementary rules do. Korea: its act (PIPA) does, and it is
	// none of those that the decision leaves out, such as who is supervised for
	// credit information. Brazil: its act (LGPD) does. Gibraltar: the decision on
	// the United Kingdom reaches it, which the library does not know.
	Covered privacy.Fact
	// Listed says whether the recipient is active on the list of the framework on
	// the day: United States.
	Listed privacy.Fact
	// DataListed says whether its listing is for data of this kind, about
	// employees or about others: United States.
	DataListed privacy.Fact
	// Automated says whether the data is transferred by machine, or processed
	// further by machine there: Israel.
	Automated privacy.Fact
	// ForImmigration says whether the data goes there for the control of
	// immigration, which the decision on the United Kingdom left out until the end
	// of 2025.
	ForImmigration privacy.Fact
}

// Safeguard is what the exporter has provided for a transfer. With every tool the
// person's rights must be enforceable there (Art. 46(1)).
type Safeguard struct {
	// Tool is what provides it.
	Tool Tool
	// Since is the day from which it has bound exporter and recipient: signed,
	// approved, or in force.
	Since retention.When
	// Fits says whether it is for such a transfer: the right parties, data and
	// purpose; of clauses the right module with its annexes filled in, and of an
	// instrument or arrangement that both are public bodies.
	Fits privacy.Fact
	// Protects says whether rights are enforceable and remedies effective there,
	// with what supplements the tool: the assessment of the transfer (Art. 46(1),
	// C-311/18).
	Protects privacy.Judgement
	// Authorised is the day on which the authority authorised it, for ad hoc
	// clauses and administrative arrangements (Art. 46(3)).
	Authorised retention.When
}

// Situation is a specific situation of Art. 49. Each fact is asked for the
// derogations that it names, and for no other.
type Situation struct {
	// Derogation is which.
	Derogation Derogation

	// Consented is the day of the consent, and Withdrawn that of its withdrawal
	// (explicit consent).
	Consented, Withdrawn retention.When
	// Explicit says whether the consent was given in so many words (explicit
	// consent).
	Explicit privacy.Fact
	// RisksTold says whether the person was first told what the lack of protection
	// there can mean (explicit consent).
	RisksTold privacy.Fact
	// Specific says whether the consent is to this transfer or set of transfers
	// (explicit consent).
	Specific privacy.Fact
	// ConsentValid says whether it is all that a consent must be besides, such as
	// freely given (explicit consent; Art. 4(11), 7).
	ConsentValid privacy.Judgement

	// WithPerson says whether the person and the controller have a contract, or the
	// person asked for steps before one (contract with person).
	WithPerson privacy.Fact
	// ForPerson says whether the controller has a contract with somebody else that
	// is in the person's interest (contract for person).
	ForPerson privacy.Fact
	// Recognised says whether a law of the EEA or of Norway that binds the
	// controller recognises the interest (public interest; Art. 49(4)).
	Recognised privacy.Fact
	// Claim says whether legal claims are established, exercised or defended
	// (legal claims).
	Claim privacy.Fact
	// AtStake says whether life or physical integrity is at stake, the person's or
	// another's (vital interests).
	AtStake privacy.Fact
	// Incapable says whether the person is unable to consent, physically or
	// legally (vital interests).
	Incapable privacy.Fact

	// Register says whether a law makes it a register that informs the public,
	// open to all or to whoever shows a legitimate interest (public register).
	Register privacy.Fact
	// ConditionsMet says whether what that law asks for a look into it is met
	// here (public register).
	ConditionsMet privacy.Fact
	// Entire says whether all of the register goes, or whole categories of it
	// (public register; Art. 49(2)).
	Entire privacy.Fact
	// OpenToAll says whether it is open to the public in general (public
	// register).
	OpenToAll privacy.Fact
	// ForEntitled says whether whoever has a legitimate interest asks for it or
	// gets it (public register not open to all; Art. 49(2)).
	ForEntitled privacy.Fact

	// Necessary says whether the transfer is necessary for what the derogation
	// names (every one but consent and register).
	Necessary privacy.Judgement
	// Occasional says whether it is occasional, and no regular part of what the
	// exporter does (contracts and legal claims; recital 111).
	Occasional privacy.Fact

	// LastResort says whether no decision, safeguard or other derogation can carry
	// the transfer (compelling interests).
	LastResort privacy.Judgement
	// Repetitive says whether it happens again (compelling interests).
	Repetitive privacy.Fact
	// FewPersons says whether it is about a limited number of persons (compelling
	// interests).
	FewPersons privacy.Fact
	// InterestsPrevail says whether the controller's interests are compelling, and
	// those of the person do not override them (compelling interests).
	InterestsPrevail privacy.Judgement
	// Assessed says whether all circumstances were assessed, and suitable
	// safeguards provided on that assessment (compelling interests).
	Assessed privacy.Fact
}

// Done is what has been done of what follows from a transfer. What is not said to
// be done follows.
type Done struct {
	// Recorded says whether the transfer is in the record of processing.
	Recorded privacy.Fact
	// Told says whether the persons know of it and of what protects them, or need
	// not be told (Art. 13(4), 14(5)).
	Told privacy.Fact
	// AuthorityTold says whether the supervisory authority knows (compelling
	// interests).
	AuthorityTold privacy.Fact
	// InterestsTold says whether the persons know of the interests (compelling
	// interests).
	InterestsTold privacy.Fact
	// Documented says whether the assessment and the safeguards are in the record
	// (compelling interests).
	Documented privacy.Fact
}
