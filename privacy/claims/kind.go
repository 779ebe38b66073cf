package claims

import "github.com/personvern/personvern/internal/enum"

// Kind is what a claim arose from, as far as its period of limitation depends on
// it. The zero value is "not said".
//
// Do not reorder. New values go last.
type Kind uint8

const (
	_ Kind = iota
	// General is any claim without a period of its own: three years
	// (foreldelsesloven § 2).
	General
	// SellerCredit is a loan that the seller, or somebody by arrangement with the
	// seller, gave to pay for a purchase: three years, unless there is a
	// promissory note (foreldelsesloven § 5 no. 2).
	SellerCredit
	// MoneyLoan is a claim for a loan of money, interest left out: ten years
	// (foreldelsesloven § 5 no. 2).
	MoneyLoan
	// PromissoryNote is a claim with a promissory note, or one in a securities
	// register: ten years (foreldelsesloven § 5 no. 1).
	PromissoryNote
	// PeriodicRight is the right as such to a pension, maintenance or the like
	// that falls due at intervals: ten years (foreldelsesloven § 6).
	PeriodicRight
	// Instalment is one payment of such a right: three years (foreldelsesloven
	// § 6).
	Instalment
	// MaintenanceInstalment is one payment of maintenance: ten years
	// (foreldelsesloven § 6).
	MaintenanceInstalment
	// Interest is interest that fell due: three years, also on a claim of ten
	// (foreldelsesloven § 5).
	Interest
	// Damages is a claim for damages or redress outside contract: three years
	// from knowledge, twenty from the end of the act (foreldelsesloven § 9).
	Damages
)

var kinds = enum.Table[Kind]{Kind: "kind of claim", Tokens: []string{
	"", "general", "seller-credit", "money-loan", "promissory-note", "periodic-right", "instalment",
	"maintenance-instalment", "interest", "damages",
}}

// String returns the token of k, such as "money-loan", and "" for zero.
func (k Kind) String() string { return kinds.String(k) }

// IsValid reports whether k is a kind of claim, and not the zero value.
func (k Kind) IsValid() bool { return kinds.Valid(k) }

// AppendText appends the token of k. It fails for a number outside the kinds.
func (k Kind) AppendText(b []byte) ([]byte, error) { return kinds.Append(b, k) }

// MarshalText returns the token of k. It fails for a number outside the kinds.
func (k Kind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Kind.String]; the empty text is
// the zero value.
func (k *Kind) UnmarshalText(text []byte) error { return kinds.Unmarshal(k, text) }

// ParseKind returns the kind with exactly that token. The empty text is an error.
func ParseKind(token string) (Kind, error) { return kinds.Parse(token) }

// months is the period in months (foreldelsesloven §§ 2, 5, 6, 9).
func (k Kind) months() int32 {
	switch k {
	case MoneyLoan, PromissoryNote, PeriodicRight, MaintenanceInstalment:
		return 120
	}
	return 36
}

// StepKind is what was done about a claim that bears on its limitation. The zero
// value is "not said".
//
// Do not reorder. New values go last.
type StepKind uint8

const (
	_ StepKind = iota
	// Acknowledgement is that the debtor acknowledged the debt to the creditor, in
	// words or by conduct such as a promise or paying interest (foreldelsesloven
	// §§ 14 and 20).
	Acknowledgement
	// Proceedings is that the claim was taken to a court, a tribunal, arbitration
	// or a board that decides it (foreldelsesloven §§ 15 and 16).
	Proceedings
	// Enforcement is that a creditor with a ground for it asked for enforcement
	// (foreldelsesloven § 17 no. 1).
	Enforcement
	// Attachment is that an authority decided that the claim be covered by an
	// attachment of earnings (foreldelsesloven § 21 no. 1).
	Attachment
	// PublicCollection is the notice or decision by which a claim that the state
	// or a municipality collects itself is interrupted (foreldelsesloven § 17
	// nos. 3 and 4).
	PublicCollection
	// Estate is that the claim was filed in a bankruptcy or another estate, or
	// that the creditor asked for one (foreldelsesloven § 18).
	Estate
	// Arrangement is that the claim was filed when negotiations for a debt
	// settlement had opened (foreldelsesloven § 18 no. 2).
	Arrangement
	// Agreement is that the debtor agreed, after the claim arose, to a longer
	// period (foreldelsesloven § 28).
	Agreement
	// Hindrance is that the creditor lacked the knowledge it needed, or could not
	// interrupt, until a day (foreldelsesloven § 10).
	Hindrance
)

var stepKinds = enum.Table[StepKind]{Kind: "step of limitation", Tokens: []string{
	"", "acknowledgement", "proceedings", "enforcement", "attachment", "public-collection", "estate",
	"arrangement", "agreement", "hindrance",
}}

// String returns the token of k, such as "acknowledgement", and "" for zero.
func (k StepKind) String() string { return stepKinds.String(k) }

// IsValid reports whether k is a kind of step, and not the zero value.
func (k StepKind) IsValid() bool { return stepKinds.Valid(k) }

// AppendText appends the token of k. It fails for a number outside the kinds.
func (k StepKind) AppendText(b []byte) ([]byte, error) { return stepKinds.Append(b, k) }

// MarshalText returns the token of k. It fails for a number outside the kinds.
func (k StepKind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [StepKind.String]; the empty text
// is the zero value.
func (k *StepKind) UnmarshalText(text []byte) error { return stepKinds.Unmarshal(k, text) }

// ParseStepKind returns the kind of step with exactly that token. The empty text
// is an error.
func ParseStepKind(token string) (StepKind, error) { return stepKinds.Parse(token) }

// Result is what came of a step that is pursued for a time. The zero value is
// "not said".
//
// Do not reorder. New values go last.
type Result uint8

const (
	_ Result = iota
	// Upheld is that the claim was bindingly established, enforcement was carried
	// out without full cover, the claim was recognised in the estate, or the debt
	// settlement covers it: ten new years (foreldelsesloven § 21 nos. 2 and 3).
	Upheld
	// Unbinding is a decision in the proceedings that does not bind: three new
	// years (foreldelsesloven § 21 no. 2).
	Unbinding
	// Dropped is that nothing came of it, without intent of the creditor's: the
	// effect lasts one year more (foreldelsesloven § 22).
	Dropped
	// Forfeited is that nothing came of it by the creditor's intent: no effect
	// (foreldelsesloven § 22 no. 1).
	Forfeited
)

var results = enum.Table[Result]{Kind: "result of a step", Tokens: []string{
	"", "upheld", "unbinding", "dropped", "forfeited",
}}

// String returns the token of r, such as "upheld", and "" for zero.
func (r Result) String() string { return results.String(r) }

// IsValid reports whether r is a result, and not the zero value.
func (r Result) IsValid() bool { return results.Valid(r) }

// AppendText appends the token of r. It fails for a number outside the results.
func (r Result) AppendText(b []byte) ([]byte, error) { return results.Append(b, r) }

// MarshalText returns the token of r. It fails for a number outside the results.
func (r Result) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Result.String]; the empty text is
// the zero value.
func (r *Result) UnmarshalText(text []byte) error { return results.Unmarshal(r, text) }

// ParseResult returns the result with exactly that token. The empty text is an
// error.
func ParseResult(token string) (Result, error) { return results.Parse(token) }

// canEnd reports whether a step of kind k can end with r.
func (k StepKind) canEnd(r Result) bool {
	return r.IsValid() && (r != Unbinding || k == Proceedings)
}
