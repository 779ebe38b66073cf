package privacy

import (
	"iter"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// ReasonCode is one reason for an answer. The number is identity: it is never
// reused, and says nothing about precedence. The zero value is no reason.
//
// The list is closed. A legitimate interest, a contract with a client and the
// practice of a trade are not on it: none of them refuses an erasure.
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
	numReasons
)

var reasonCodes = enum.Table[ReasonCode]{Kind: "reason", Tokens: []string{
	"", "held-as-processor", "nothing-held", "not-identifiable", "identity-in-doubt", "excessive-request",
	"order-to-keep", "kept-for-person", "duty-to-keep", "erasure-opposed", "maximum-passed", "own-claim",
	"breach-record", "access-unanswered", "contest-undecided", "claim-open", "free-expression",
	"health-interest", "research-or-archive", "purpose-active", "purpose-ended", "consent-withdrawn",
	"objection-stands", "marketing-objection", "processed-unlawfully", "erasure-ordered", "childs-data",
	"nothing-bars", "no-storage-limit", "kept-without-ground", "facts-missing", "not-asked",
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
	NotAsked, HeldAsProcessor, NothingHeld, NotIdentifiable, ExcessiveRequest, IdentityInDoubt,
	OrderToKeep, KeptForPerson, DutyToKeep, ErasureOpposed, MaximumPassed, OwnClaim, BreachRecord,
	AccessUnanswered, ContestUndecided, ProcessedUnlawfully, ErasureOrdered, ChildsData,
	ClaimOpen, FreeExpression, HealthInterest, ResearchOrArchive, PurposeActive,
	MarketingObjection, ObjectionStands, ConsentWithdrawn, PurposeEnded,
	KeptWithoutGround, NoStorageLimit, FactsMissing, NothingBars,
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
}

// reasons is a set of reason codes.
type reasons uint64

func reasonsOf(codes ...ReasonCode) reasons {
	var s reasons
	for _, c := range codes {
		s |= 1 << c
	}
	return s
}

func (s reasons) has(c ReasonCode) bool { return s>>c&1 != 0 }

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

	statute law.Provision
}

// Provisions yields what the reason rests on, the most specific first.
func (r Reason) Provisions() iter.Seq[law.Provision] {
	return func(yield func(law.Provision) bool) {
		if !r.statute.IsZero() && !yield(r.statute) {
			return
		}
		if r.Code >= numReasons {
			return
		}
		for _, p := range provisions[r.Code] {
			if !yield(p) {
				return
			}
		}
	}
}

// IsVerified reports whether every provision that the reason rests on was read
// in its own text. A reason that is not verified, or rests on nothing, is one to
// check before relying on it; [law.Lookup] says what is known of a provision.
func (r Reason) IsVerified() bool {
	verified := false
	for p := range r.Provisions() {
		entry, _ := law.Lookup(p)
		if verified = entry.Certainty.IsVerified(); !verified {
			break
		}
	}
	return verified
}
