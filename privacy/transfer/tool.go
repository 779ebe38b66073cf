package transfer

import (
	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// Tool is what provides appropriate safeguards for a transfer (Art. 46). The zero
// value is not said; that there is none is [NoTool].
//
// Do not reorder. New values go last.
type Tool uint8

const (
	_ Tool = iota
	// NoTool: there is none.
	NoTool
	// PublicInstrument is a binding and enforceable instrument between public
	// bodies (Art. 46(2)(a)).
	PublicInstrument
	// CorporateRules are binding corporate rules that an authority has approved
	// (Art. 46(2)(b), 47).
	CorporateRules
	// CommissionClauses are the Commission's standard clauses of 2021 (Art.
	// 46(2)(c), decision (EU) 2021/914).
	CommissionClauses
	// CommissionClauses2010 are the Commission's former standard clauses for
	// processors, good until 27 December 2022 where they were agreed before 27
	// September 2021 (Art. 46(2)(c), (5), decision 2010/87/EU).
	CommissionClauses2010
	// CommissionClauses2001 are the Commission's former standard clauses between
	// controllers, good as long as those for processors (Art. 46(2)(c), (5),
	// decision 2001/497/EC).
	CommissionClauses2001
	// AuthorityClauses are standard clauses of an authority that the Commission
	// has approved (Art. 46(2)(d)).
	AuthorityClauses
	// CodeOfConduct is an approved code to which the recipient has bound itself
	// (Art. 46(2)(e), 40).
	CodeOfConduct
	// Certification is an approved certification to which the recipient has bound
	// itself (Art. 46(2)(f), 42).
	Certification
	// AdHocClauses are clauses that the parties wrote (Art. 46(3)(a)).
	AdHocClauses
	// AdministrativeArrangement is an arrangement between public bodies that does
	// not bind them (Art. 46(3)(b), recital 108).
	AdministrativeArrangement
	// InternationalAgreement is an agreement between that place and the EEA or a
	// state in it: one on which the order of a court or authority there can be
	// met, or one on such transfers that has safeguards of its own (Art. 48,
	// recital 102).
	InternationalAgreement
)

var tools = enum.Table[Tool]{Kind: "transfer tool", Tokens: []string{
	"", "no-tool", "public-instrument", "corporate-rules", "commission-clauses", "commission-clauses-2010",
	"commission-clauses-2001", "authority-clauses", "code-of-conduct", "certification", "ad-hoc-clauses",
	"administrative-arrangement", "international-agreement",
}}

// ParseTool returns the tool with exactly that token. The empty text is an error.
func ParseTool(token string) (Tool, error) { return tools.Parse(token) }

// String returns the token of t, such as "corporate-rules", and "" for zero.
func (t Tool) String() string { return tools.String(t) }

// IsValid reports whether t is a tool or [NoTool], and not the zero value.
func (t Tool) IsValid() bool { return tools.Valid(t) }

// AppendText appends the token of t. It fails for a number outside the tools.
func (t Tool) AppendText(b []byte) ([]byte, error) { return tools.Append(b, t) }

// MarshalText returns the token of t. It fails for a number outside the tools.
func (t Tool) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Tool.String]; the empty text is the
// zero value.
func (t *Tool) UnmarshalText(text []byte) error { return tools.Unmarshal(t, text) }

// toolGround is what a tool needs, as literals, and what it is called as a reason.
// by is the decision that it stands and falls with, where there is one.
type toolGround struct {
	needs uint64
	test  int
	by    law.Provision
}

const (
	standard = 1<<litSince | 1<<litFits | 1<<litProtects | 1<<litUnlimited
	former   = standard&^(1<<litSince) | 1<<litSinceFormer
	own      = standard | 1<<litAuthorised
)

var toolGrounds = [...]toolGround{
	PublicInstrument:          {needs: standard, test: testByPublicInstrument},
	CorporateRules:            {needs: standard, test: testByCorporateRules},
	CommissionClauses:         {needs: standard, test: testByCommissionClauses, by: law.Decision("2021/914")},
	CommissionClauses2010:     {needs: former, test: testByCommissionClauses2010, by: law.Decision("2010/87")},
	CommissionClauses2001:     {needs: former, test: testByCommissionClauses2001, by: law.Decision("2001/497")},
	AuthorityClauses:          {needs: standard, test: testByAuthorityClauses},
	CodeOfConduct:             {needs: standard, test: testByCodeOfConduct},
	Certification:             {needs: standard, test: testByCertification},
	AdHocClauses:              {needs: own, test: testByAdHocClauses},
	AdministrativeArrangement: {needs: own, test: testByAdministrativeArrangement},
	InternationalAgreement:    {needs: standard, test: testByInternationalAgreement},
}
