package privacy

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/retention"
)

// ReasonCode is one reason for an answer. The number is identity: it is never
// reused, and says nothing about precedence. The zero value is no reason.
//
// The list is closed. A legitimate interest, a contract with a client and the
// practice of a trade are not on it: none of them refuses an erasure, an
// objection or the portability of data.
//
// Do not reorder. New values go last.
type ReasonCode uint8

const (
	_ ReasonCode = iota
	// HeldAsProcessor: the controller decides (Art. 28(3), 29).
	HeldAsProcessor
	// NothingHeld: nothing about the person is there (Art. 12(3)).
	NothingHeld
	// NotIdentifiable: the controller has shown that it cannot identify the
	// person (Art. 11(2), 12(2)).
	NotIdentifiable
	// IdentityInDoubt: information that was asked for has not come
	// (Art. 12(6)).
	IdentityInDoubt
	// ExcessiveRequest: manifestly unfounded or excessive; a fee may be charged
	// instead (Art. 12(5)).
	ExcessiveRequest
	// OrderToKeep: an authority or a court has ordered it kept
	// (Art. 17(3)(b), 58).
	OrderToKeep
	// KeptForPerson: the person needs it for a claim (Art. 18(1)(c)).
	KeptForPerson
	// DutyToKeep: a statute orders it kept (Art. 6(1)(c), 17(3)(b)).
	DutyToKeep
	// ErasureOpposed: the person opposes the erasure of what is processed
	// unlawfully (Art. 18(1)(b)).
	ErasureOpposed
	// MaximumPassed: the longest time that a statute allows has passed
	// (Art. 17(1)(e)).
	MaximumPassed
	// OwnClaim: the controller has decided to keep it for a legal claim
	// (Art. 17(3)(e)); no prohibition.
	OwnClaim
	// BreachRecord: it documents a breach (Art. 33(5), 17(3)(b)).
	BreachRecord
	// AccessUnanswered: an access request is open; the answer comes first
	// (Art. 12(2), 15).
	AccessUnanswered
	// ContestUndecided: accuracy or an objection is being decided
	// (Art. 18(1)(a), (d)).
	ContestUndecided
	// ClaimOpen: the claim that the use pursues is still open
	// (Art. 17(3)(e)).
	ClaimOpen
	// FreeExpression: needed for expression and information
	// (Art. 17(3)(a)).
	FreeExpression
	// HealthInterest: needed for public health (Art. 17(3)(c)).
	HealthInterest
	// ResearchOrArchive: needed for archiving, research or statistics
	// (Art. 17(3)(d), 89(1)).
	ResearchOrArchive
	// PurposeActive: a purpose still covers it (Art. 5(1)(e), 6(1)).
	PurposeActive
	// PurposeEnded: every purpose of it has ended (Art. 5(1)(e), 17(1)(a)).
	PurposeEnded
	// ConsentWithdrawn: a consent that it rested on was withdrawn
	// (Art. 7(3), 17(1)(b)).
	ConsentWithdrawn
	// ObjectionStands: an objection was not outweighed (Art. 17(1)(c), 21(1)).
	ObjectionStands
	// MarketingObjection: the person objected to direct marketing
	// (Art. 17(1)(c), 21(2)-(3)).
	MarketingObjection
	// ProcessedUnlawfully: it was collected or processed unlawfully
	// (Art. 17(1)(d)).
	ProcessedUnlawfully
	// ErasureOrdered: a law or an order requires the erasure
	// (Art. 17(1)(e)).
	ErasureOrdered
	// ChildsData: it was collected from a child for an online service
	// (Art. 8(1), 17(1)(f)).
	ChildsData
	// NothingBars: nothing stands in the way of erasing (Art. 5(1)(e)).
	NothingBars
	// NoStorageLimit: the policy gives a use no period and no criteria
	// (Art. 5(1)(e), 5(2), 13(2)(a)).
	NoStorageLimit
	// KeptWithoutGround: it was there for a time without a ground
	// (Art. 5(1)(e), 17(1)(d)).
	KeptWithoutGround
	// FactsMissing: what was said does not settle the answer (Art. 5(2)).
	FactsMissing
	// NotAsked: the question was put without a day, a dataset or a use, or
	// about an activity that the dataset does not have.
	NotAsked
	// OutOfScope: the data protection rules do not reach it: it is about nobody
	// who can be identified, or they say so themselves (Art. 2, 4(1),
	// personopplysningsloven § 2); other law may.
	OutOfScope
	// OnInstruction: a processor acts on its controller's documented instruction;
	// whether the purpose is lawful is the controller's to answer (Art. 28(3)(a),
	// 29).
	OnInstruction
	// NotInstructed: a processor acts without an instruction, and would become a
	// controller (Art. 28(3)(a), (10), 29).
	NotInstructed
	// PurposeUnclear: the purpose was not specified, not explicit or not
	// legitimate (Art. 5(1)(b)).
	PurposeUnclear
	// UseRestricted: it is restricted, and this is none of the operations that
	// stay allowed (Art. 18(2)).
	UseRestricted
	// ObjectionPending: an objection has been made, and no overriding grounds have
	// been shown (Art. 21(1)).
	ObjectionPending
	// BasisFails: the lawful basis that the policy asserts does not hold (Art.
	// 6(1)).
	BasisFails
	// ConsentLacking: no consent has been given (Art. 6(1)(a), 9(2)(a)).
	ConsentLacking
	// ConsentExpired: the consent has passed the last day that was set for it
	// (Art. 6(1)(a), 7(1)).
	ConsentExpired
	// PurposeIncompatible: it was collected for another purpose, and nothing lets
	// it serve this one (Art. 5(1)(b), 6(4)).
	PurposeIncompatible
	// ConditionFails: it is of a special category, and no condition holds (Art.
	// 9(1)-(2)).
	ConditionFails
	// CriminalDataBarred: it is criminal data, and neither official control nor a
	// law allows it (Art. 10, personopplysningsloven § 11).
	CriminalDataBarred
	// IdentifierBarred: it is a national identity number that is not needed to
	// identify securely (Art. 87, personopplysningsloven § 12).
	IdentifierBarred
	// DecisionBarred: it is a decision by automated means alone, and no exception
	// allows it (Art. 22(1)-(2), (4)).
	DecisionBarred
	// DataUnnecessary: the purpose does not need it (Art. 5(1)(c)).
	DataUnnecessary
	// PurposeNotBegun: the purpose has not begun (Art. 5(1)(b)).
	PurposeNotBegun
	// ImpactUnassessed: the impact assessment or the consultation that must come
	// first is not done (Art. 35(1), 36(1)).
	ImpactUnassessed
	// ProcessorUnfit: a processor takes part without sufficient guarantees or
	// without a contract (Art. 28(1), (3)).
	ProcessorUnfit
	// EveryTestMet: no test stands in the way (Art. 5, 6(1)).
	EveryTestMet
	// RightGiven: the person has the right; see [Reason.Provisions] for which.
	RightGiven
	// WithheldByLaw: national law exempts it from access and information (Art. 23,
	// personopplysningsloven §§ 16-17).
	WithheldByLaw
	// OthersRights: handing it over would harm the rights of others (Art. 15(4),
	// 20(4)).
	OthersRights
	// FoundAccurate: it was verified and is accurate and complete (Art. 16).
	FoundAccurate
	// FoundInaccurate: it was verified and is wrong or incomplete (Art. 5(1)(d),
	// 16).
	FoundInaccurate
	// NothingToRestrict: none of the four grounds for restriction is there (Art.
	// 18(1)).
	NothingToRestrict
	// AccuracyContested: the person contests the accuracy, and it has not been
	// verified (Art. 18(1)(a)).
	AccuracyContested
	// NotPortable: it rests neither on consent nor on a contract (Art. 20(1)(a),
	// (3)).
	NotPortable
	// NotAutomated: it is not processed by automated means (Art. 20(1)(b)).
	NotAutomated
	// NotProvided: the person did not provide it (Art. 20(1)).
	NotProvided
	// NotObjectable: it rests neither on a public task nor on legitimate
	// interests, and serves neither direct marketing nor research (Art. 21(1)-(2),
	// (6)).
	NotObjectable
	// OverridingGrounds: the controller has shown compelling grounds that
	// override, or that a legal claim or a task in the public interest needs it
	// (Art. 21(1), (6)).
	OverridingGrounds
	// NoAutomatedDecision: there is no decision by automated means alone with
	// legal or similar effect (Art. 22(1)).
	NoAutomatedDecision
	// DecisionByStatute: a law with safeguards of its own authorises the decision
	// (Art. 22(2)(b)).
	DecisionByStatute
	// NotOnConsent: it does not rest on a consent (Art. 7(3)).
	NotOnConsent
	// NobodyToTell: it was disclosed to no recipient (Art. 19).
	NobodyToTell
	// TellingImpossible: telling the recipients is impossible or a
	// disproportionate effort (Art. 19).
	TellingImpossible
	// InformedAlready: the person has the information (Art. 13(4), 14(5)(a)).
	InformedAlready
	// InformingExempt: an exception from informing applies (Art. 14(5)(b)-(d),
	// personopplysningsloven § 16).
	InformingExempt
	// NotReceived: it came to an address that was plainly not meant for it (Art.
	// 12(3), EDPB 01/2022).
	NotReceived
	// NoSuchUse: the item has no use that the request can mean.
	NoSuchUse
	// RecipientUnfit: this recipient may not have it: what the law asks of such a
	// recipient is not met (Art. 5(1)(c), 6(1), 26, 28, 29).
	RecipientUnfit
	// SecrecyBars: a duty of secrecy bars telling this recipient (inkassoloven §
	// 28).
	SecrecyBars
	// TransferBarred: it would leave the EEA without a ground of chapter V (Art.
	// 44).
	TransferBarred
	numReasons
)

var reasonCodes = enum.Table[ReasonCode]{Kind: "reason", Tokens: []string{
	"", "held-as-processor", "nothing-held", "not-identifiable", "identity-in-doubt", "excessive-request",
	"order-to-keep", "kept-for-person", "duty-to-keep", "erasure-opposed", "maximum-passed", "own-claim",
	"breach-record", "access-unanswered", "contest-undecided", "claim-open", "free-expression",
	"health-interest", "research-or-archive", "purpose-active", "purpose-ended", "consent-withdrawn",
	"objection-stands", "marketing-objection", "processed-unlawfully", "erasure-ordered", "childs-data",
	"nothing-bars", "no-storage-limit", "kept-without-ground", "facts-missing", "not-asked",
	"out-of-scope", "on-instruction", "not-instructed", "purpose-unclear", "use-restricted", "objection-pending", "basis-fails", "consent-lacking", "consent-expired", "purpose-incompatible", "condition-fails", "criminal-data-barred", "identifier-barred", "decision-barred", "data-unnecessary", "purpose-not-begun", "impact-unassessed", "processor-unfit", "every-test-met", "right-given", "withheld-by-law", "others-rights", "found-accurate", "found-inaccurate", "nothing-to-restrict", "accuracy-contested", "not-portable", "not-automated", "not-provided", "not-objectable", "overriding-grounds", "no-automated-decision", "decision-by-statute", "not-on-consent", "nobody-to-tell", "telling-impossible", "informed-already", "informing-exempt", "not-received", "no-such-use",
	"recipient-unfit", "secrecy-bars", "transfer-barred",
}}

// String returns the token of c, such as "duty-to-keep", and "" for zero.
func (c ReasonCode) String() string { return reasonCodes.String(c) }

// IsValid reports whether c is a reason, and not the zero value.
func (c ReasonCode) IsValid() bool { return reasonCodes.Valid(c) }

// AppendText appends the token of c. It fails for a number outside the reasons.
func (c ReasonCode) AppendText(b []byte) ([]byte, error) { return reasonCodes.Append(b, c) }

// MarshalText returns the token of c. It fails for a number outside the
// reasons.
func (c ReasonCode) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [ReasonCode.String]; the empty
// text is the zero value.
func (c *ReasonCode) UnmarshalText(text []byte) error { return reasonCodes.Unmarshal(c, text) }

// ParseReasonCode returns the reason with exactly that token.
func ParseReasonCode(token string) (ReasonCode, error) { return reasonCodes.Parse(token) }

// precedence is the order in which reasons are given, apart from their
// numbers: what the request itself lacks, what stands in the way of erasing,
// what demands it, what remains.
var precedence = [...]ReasonCode{
	NotAsked, HeldAsProcessor, NothingHeld, OutOfScope, NotReceived, NotIdentifiable, ExcessiveRequest, IdentityInDoubt,
	OrderToKeep, KeptForPerson, DutyToKeep, ErasureOpposed, MaximumPassed, OwnClaim, BreachRecord,
	AccessUnanswered, ContestUndecided, ProcessedUnlawfully, ErasureOrdered, ChildsData,
	ClaimOpen, FreeExpression, HealthInterest, ResearchOrArchive, PurposeActive,
	MarketingObjection, ObjectionStands, ConsentWithdrawn, PurposeEnded,
	KeptWithoutGround, NoStorageLimit, FactsMissing, NothingBars,
	OnInstruction, NotInstructed, PurposeUnclear, UseRestricted, ObjectionPending, BasisFails, ConsentLacking, ConsentExpired, PurposeIncompatible, ConditionFails, CriminalDataBarred, IdentifierBarred, DecisionBarred, DataUnnecessary, PurposeNotBegun, ImpactUnassessed, ProcessorUnfit, EveryTestMet, RightGiven, WithheldByLaw, OthersRights, FoundAccurate, FoundInaccurate, NothingToRestrict, AccuracyContested, NotPortable, NotAutomated, NotProvided, NotObjectable, OverridingGrounds, NoAutomatedDecision, DecisionByStatute, NotOnConsent, NobodyToTell, TellingImpossible, InformedAlready, InformingExempt, NoSuchUse,
	RecipientUnfit, SecrecyBars, TransferBarred,
}

// provisions are what each reason rests on; a duty and a maximum add the
// statute that the policy names.
var provisions = [numReasons][]law.Provision{
	HeldAsProcessor:     {law.Article(28).Paragraph(3), law.Article(29)},
	NothingHeld:         {law.Article(12).Paragraph(3)},
	NotIdentifiable:     {law.Article(11).Paragraph(2), law.Article(12).Paragraph(2)},
	IdentityInDoubt:     {law.Article(12).Paragraph(6)},
	ExcessiveRequest:    {law.Article(12).Paragraph(5)},
	OrderToKeep:         {law.Article(17).Paragraph(3).Point('b'), law.Article(58)},
	KeptForPerson:       {law.Article(18).Paragraph(1).Point('c')},
	DutyToKeep:          {law.Article(17).Paragraph(3).Point('b'), law.Article(6).Paragraph(1).Point('c')},
	ErasureOpposed:      {law.Article(18).Paragraph(1).Point('b')},
	MaximumPassed:       {law.Article(17).Paragraph(1).Point('e')},
	OwnClaim:            {law.Article(17).Paragraph(3).Point('e')},
	BreachRecord:        {law.Article(33).Paragraph(5), law.Article(17).Paragraph(3).Point('b')},
	AccessUnanswered:    {law.Article(15), law.Article(12).Paragraph(2)},
	ContestUndecided:    {law.Article(18).Paragraph(1).Point('a'), law.Article(18).Paragraph(1).Point('d')},
	ClaimOpen:           {law.Article(17).Paragraph(3).Point('e')},
	FreeExpression:      {law.Article(17).Paragraph(3).Point('a')},
	HealthInterest:      {law.Article(17).Paragraph(3).Point('c')},
	ResearchOrArchive:   {law.Article(17).Paragraph(3).Point('d'), law.Article(89).Paragraph(1)},
	PurposeActive:       {law.Article(5).Paragraph(1).Point('e'), law.Article(6).Paragraph(1)},
	PurposeEnded:        {law.Article(17).Paragraph(1).Point('a'), law.Article(5).Paragraph(1).Point('e')},
	ConsentWithdrawn:    {law.Article(17).Paragraph(1).Point('b'), law.Article(7).Paragraph(3)},
	ObjectionStands:     {law.Article(17).Paragraph(1).Point('c'), law.Article(21).Paragraph(1)},
	MarketingObjection:  {law.Article(17).Paragraph(1).Point('c'), law.Article(21).Paragraph(2), law.Article(21).Paragraph(3)},
	ProcessedUnlawfully: {law.Article(17).Paragraph(1).Point('d')},
	ErasureOrdered:      {law.Article(17).Paragraph(1).Point('e')},
	ChildsData:          {law.Article(17).Paragraph(1).Point('f'), law.Article(8).Paragraph(1)},
	NothingBars:         {law.Article(5).Paragraph(1).Point('e')},
	NoStorageLimit:      {law.Article(5).Paragraph(1).Point('e'), law.Article(13).Paragraph(2).Point('a'), law.Article(5).Paragraph(2)},
	KeptWithoutGround:   {law.Article(17).Paragraph(1).Point('d'), law.Article(5).Paragraph(1).Point('e')},
	FactsMissing:        {law.Article(5).Paragraph(2)},
	NotAsked:            {law.Article(5).Paragraph(2)},
	OutOfScope:          {law.Article(2), law.Article(4).Paragraph(1), law.Section(law.Personopplysningsloven, "2")},
	OnInstruction:       {law.Article(28).Paragraph(3).Point('a'), law.Article(29)},
	NotInstructed:       {law.Article(28).Paragraph(3).Point('a'), law.Article(28).Paragraph(10)},
	PurposeUnclear:      {law.Article(5).Paragraph(1).Point('b')},
	UseRestricted:       {law.Article(18).Paragraph(2)},
	ObjectionPending:    {law.Article(21).Paragraph(1)},
	BasisFails:          {law.Article(6).Paragraph(1)},
	ConsentLacking:      {law.Article(6).Paragraph(1).Point('a'), law.Article(7).Paragraph(1)},
	ConsentExpired:      {law.Article(6).Paragraph(1).Point('a')},
	PurposeIncompatible: {law.Article(5).Paragraph(1).Point('b'), law.Article(6).Paragraph(4)},
	ConditionFails:      {law.Article(9).Paragraph(1), law.Article(9).Paragraph(2)},
	CriminalDataBarred:  {law.Article(10), law.Section(law.Personopplysningsloven, "11")},
	IdentifierBarred:    {law.Article(87), law.Section(law.Personopplysningsloven, "12")},
	DecisionBarred:      {law.Article(22).Paragraph(1), law.Article(22).Paragraph(2)},
	DataUnnecessary:     {law.Article(5).Paragraph(1).Point('c')},
	PurposeNotBegun:     {law.Article(5).Paragraph(1).Point('b')},
	ImpactUnassessed:    {law.Article(35).Paragraph(1), law.Article(36).Paragraph(1)},
	ProcessorUnfit:      {law.Article(28).Paragraph(1), law.Article(28).Paragraph(3)},
	EveryTestMet:        {law.Article(5).Paragraph(1), law.Article(6).Paragraph(1)},
	WithheldByLaw:       {law.Article(23)},
	OthersRights:        {law.Article(15).Paragraph(4), law.Article(20).Paragraph(4)},
	FoundAccurate:       {law.Article(16)},
	FoundInaccurate:     {law.Article(16), law.Article(5).Paragraph(1).Point('d')},
	NothingToRestrict:   {law.Article(18).Paragraph(1)},
	AccuracyContested:   {law.Article(18).Paragraph(1).Point('a')},
	NotPortable:         {law.Article(20).Paragraph(1).Point('a'), law.Article(20).Paragraph(3)},
	NotAutomated:        {law.Article(20).Paragraph(1).Point('b')},
	NotProvided:         {law.Article(20).Paragraph(1)},
	NotObjectable:       {law.Article(21).Paragraph(1), law.Article(21).Paragraph(2), law.Article(21).Paragraph(6)},
	OverridingGrounds:   {law.Article(21).Paragraph(1), law.Article(21).Paragraph(6)},
	NoAutomatedDecision: {law.Article(22).Paragraph(1)},
	DecisionByStatute:   {law.Article(22).Paragraph(2).Point('b')},
	NotOnConsent:        {law.Article(7).Paragraph(3)},
	NobodyToTell:        {law.Article(19)},
	TellingImpossible:   {law.Article(19)},
	InformedAlready:     {law.Article(13).Paragraph(4), law.Article(14).Paragraph(5).Point('a')},
	InformingExempt:     {law.Article(14).Paragraph(5), law.Section(law.Personopplysningsloven, "16")},
	NotReceived:         {law.Article(12).Paragraph(3)},
	NoSuchUse:           {law.Article(5).Paragraph(1).Point('b')},
	RecipientUnfit:      {law.Article(5).Paragraph(1).Point('c'), law.Article(6).Paragraph(1)},
	SecrecyBars:         {law.Section(law.Inkassoloven1988, "28")},
	TransferBarred:      {law.Article(44)},
}

// reasons is a set of reason codes.
type reasons struct{ low, high uint64 }

func reasonsOf(codes ...ReasonCode) reasons {
	var s reasons
	for _, c := range codes {
		s.add(c)
	}
	return s
}

func (s *reasons) add(c ReasonCode) {
	if c < 64 {
		s.low |= 1 << c
	} else {
		s.high |= 1 << (c - 64)
	}
}

func (s reasons) has(c ReasonCode) bool {
	if c < 64 {
		return s.low>>c&1 != 0
	}
	return s.high>>(c-64)&1 != 0
}

func (s reasons) union(t reasons) reasons { return reasons{s.low | t.low, s.high | t.high} }

func (s reasons) intersect(t reasons) reasons { return reasons{s.low & t.low, s.high & t.high} }

func (s reasons) without(t reasons) reasons { return reasons{s.low &^ t.low, s.high &^ t.high} }

func (s reasons) isEmpty() bool { return s == reasons{} }

// Reason is one reason of a decision.
type Reason struct {
	// Code says which.
	Code ReasonCode
	// Decides says whether it decided; the others hold as well, and were
	// overridden.
	Decides bool
	// Rule is the duty or maximum of the policy behind the reason, for
	// DutyToKeep and MaximumPassed.
	Rule RuleID
	// Against are the elements of lawful processing that are not met, for the
	// reasons that rest on such.
	Against lawfulbasis.ElementSet

	statute law.Provision
	right   lawfulbasis.Right
	day     retention.Date
}

// Provisions yields what the reason rests on, the most specific first.
func (r Reason) Provisions() iter.Seq[law.Provision] {
	return func(yield func(law.Provision) bool) {
		if !r.statute.IsZero() && !yield(r.statute) {
			return
		}
		var last law.Provision
		for e := range r.Against.All() {
			if p := e.Provision(); p != last && !yield(p) {
				return
			}
			last = e.Provision()
		}
		if r.right.IsValid() && !yield(r.right.Provision()) {
			return
		}
		if r.Code >= numReasons {
			return
		}
		for _, p := range provisions[r.Code] {
			if p != last && !yield(p) {
				return
			}
		}
	}
}

// IsVerified reports whether every provision that the reason rests on was read
// in its own text, as it stood on the day asked about, and for a reason that comes
// from no decision on [law.AsOf]. A reason that is not verified, or rests on nothing, is one to check before relying on it;
// [law.LookupOn] says what is known of a provision.
func (r Reason) IsVerified() bool {
	verified, day := false, r.day
	if day.IsZero() {
		day = law.AsOf()
	}
	for p := range r.Provisions() {
		entry, _ := law.LookupOn(p, day)
		if verified = entry.Certainty.IsVerified(); !verified {
			break
		}
	}
	return verified
}
