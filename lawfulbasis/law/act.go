package law

import (
	"strings"

	"github.com/personvern/personvern/internal/enum"
)

// Act is a body of rules or of guidance: a statute, a regulation, the
// judgments of a court, a norm. The zero value means "not said". Identifiers
// and tokens are the official short names, in ASCII.
//
// Do not reorder. New values go last.
type Act uint8

const (
	_ Act = iota
	// GDPR is Regulation (EU) 2016/679, in Norway law by
	// personopplysningsloven § 1. 32016R0679.
	GDPR
	// Personopplysningsloven is the Personal Data Act. LOV-2018-06-15-38.
	Personopplysningsloven
	// Personopplysningsforskriften is the regulations on the processing of
	// personal data. FOR-2018-06-15-876.
	Personopplysningsforskriften
	// Personopplysningsovergangsreglene is the transitional rules by which
	// old licences lapsed. FOR-2018-06-15-877.
	Personopplysningsovergangsreglene
	// Inkassoloven1988 is the Debt Collection Act of 1988, in force until the
	// act of 2026 takes over. LOV-1988-05-13-26.
	Inkassoloven1988
	// Inkassoloven2026 is the Debt Collection Act of 2026: adopted, no day in
	// force set. LOV-2026-05-22-19.
	Inkassoloven2026
	// Bokforingsloven is the Bookkeeping Act. LOV-2004-11-19-73.
	Bokforingsloven
	// Bokforingsforskriften is the Bookkeeping Regulations.
	// FOR-2004-12-01-1558.
	Bokforingsforskriften
	// Foreldelsesloven is the Limitation Act. LOV-1979-05-18-18.
	Foreldelsesloven
	// Kredittopplysningsloven is the Credit Information Act.
	// LOV-2019-12-20-109.
	Kredittopplysningsloven
	// Hvitvaskingsloven is the Anti-Money Laundering Act. LOV-2018-06-01-23.
	Hvitvaskingsloven
	// Hvitvaskingsforskriften is the Anti-Money Laundering Regulations.
	// FOR-2018-09-14-1324.
	Hvitvaskingsforskriften
	// Kameraforskriften is the regulation on camera surveillance in
	// undertakings. FOR-2018-07-02-1107.
	Kameraforskriften
	// Ekomloven2024 is the Electronic Communications Act of 2024.
	// LOV-2024-12-13-76.
	Ekomloven2024
	// Ekomloven2003 is the Electronic Communications Act of 2003, repealed,
	// for historic questions. LOV-2003-07-04-83.
	Ekomloven2003
	// Markedsforingsloven is the Marketing Control Act. LOV-2009-01-09-2.
	Markedsforingsloven
	// Diskrimineringsloven is the Equality and Anti-Discrimination Act.
	// LOV-2017-06-16-51.
	Diskrimineringsloven
	// Diskrimineringsombudsloven is the act on the Equality Ombud and the
	// Anti-Discrimination Tribunal. LOV-2017-06-16-50.
	Diskrimineringsombudsloven
	// Arbeidsmiljoloven is the Working Environment Act. LOV-2005-06-17-62.
	Arbeidsmiljoloven
	// Gjeldsordningsloven is the Debt Settlement Act. LOV-1992-07-17-99.
	Gjeldsordningsloven
	// Tvangsfullbyrdelsesloven is the Enforcement Act. LOV-1992-06-26-86.
	Tvangsfullbyrdelsesloven
	// Gjeldsinformasjonsloven is the Debt Information Act. LOV-2017-06-16-47.
	Gjeldsinformasjonsloven
	// Tidsfristforskriften takes Regulation 1182/71 on time limits into
	// Norwegian law, for every act that the EEA Agreement covers.
	// FOR-1992-12-04-910.
	Tidsfristforskriften
	// Helligdagsfredloven is the act on holidays and their peace.
	// LOV-1995-02-24-12.
	Helligdagsfredloven
	// Domstolloven is the Courts of Justice Act. LOV-1915-08-13-5.
	Domstolloven
	// Internkontrollforskriften is the regulation on risk management and
	// internal control of financial undertakings. FOR-2008-09-22-1080.
	Internkontrollforskriften
	// Epostforskriften is the regulation on an employer's access to mailboxes
	// and stored material. FOR-2018-07-02-1108.
	Epostforskriften
	// Finansavtaleloven is the Financial Contracts Act. LOV-2020-12-18-146.
	Finansavtaleloven
	// Inkassoforskriften is the regulations under the Debt Collection Act of
	// 1988. FOR-1989-07-14-562.
	Inkassoforskriften
	// Innkrevingsloven is the act under which Innkrevingsmyndigheten runs
	// attachment of earnings. LOV-2025-04-25-12.
	Innkrevingsloven
	// Politiregisterforskriften is the regulations on police registers.
	// FOR-2013-09-20-1097.
	Politiregisterforskriften
	// Folkeregisterloven is the Population Register Act. LOV-2016-12-09-88.
	Folkeregisterloven
	// Arveloven is the Inheritance Act. LOV-2019-06-14-21.
	Arveloven
	// Bokforingsendringsloven2026 amends the Bookkeeping Act: most of it from
	// 2027, § 7 from 2030. LOV-2026-06-19-39.
	Bokforingsendringsloven2026
	// CourtOfJustice is what the Union's highest court has judged, the General
	// Court among it.
	CourtOfJustice
	// EDPB is the guidelines of the European Data Protection Board: guidance,
	// not law.
	EDPB
	// WorkingParty29 is the guidelines of the working party before the EDPB,
	// most of which the EDPB took over: guidance, not law.
	WorkingParty29
	// Inkassobransjenormen is the norm of the Norwegian collection trade for
	// personal data: not law, and not found to be a code under Art. 40
	// (N-81).
	Inkassobransjenormen
	// Datatilsynet is the published guidance of the Norwegian supervisory
	// authority: not law.
	Datatilsynet
	// PrivacyNotice is a controller's own notice: a promise, not law.
	PrivacyNotice
	// Kredittopplysningsforskriften is the regulations under the Credit
	// Information Act. FOR-2022-05-20-883.
	Kredittopplysningsforskriften
	// Gjeldsinformasjonsforskriften is the regulations under the Debt
	// Information Act. FOR-2017-10-31-1691.
	Gjeldsinformasjonsforskriften
	// EuropeanCommission is what the European Commission has decided, such as
	// that a country protects personal data well enough. In Norway its decisions
	// on transfers apply by FOR-2018-06-15-876 § 2.
	EuropeanCommission
	// EOSloven is the act by which the EEA Agreement is Norwegian law.
	// LOV-1992-11-27-109.
	EOSloven
	// Ehandelsloven is the Electronic Commerce Act. LOV-2003-05-23-35.
	Ehandelsloven
	// Straffeloven is the Penal Code. LOV-2005-05-20-28.
	Straffeloven
	// Offentleglova is the Freedom of Information Act, for public bodies.
	// LOV-2006-05-19-16.
	Offentleglova
	// LawOfAnotherEEAState is any statute of another state of the EEA that binds the
	// controller, as Art. 6(3) has it: a branch abroad keeps books by the law there.
	// It is cited as a whole, and nothing is known of it, its days included: that
	// there is such a statute, and what it orders, is the word of whoever cites it.
	// The law of other states lays no duty that Art. 6(1)(c) or 17(3)(b) knows, and
	// is not to be cited by this.
	LawOfAnotherEEAState
)

var acts = enum.Table[Act]{
	Kind: "legal act",
	Tokens: []string{
		0:                                 "",
		GDPR:                              "gdpr",
		Personopplysningsloven:            "personopplysningsloven",
		Personopplysningsforskriften:      "personopplysningsforskriften",
		Personopplysningsovergangsreglene: "personopplysningsovergangsreglene",
		Inkassoloven1988:                  "inkassoloven-1988",
		Inkassoloven2026:                  "inkassoloven-2026",
		Bokforingsloven:                   "bokforingsloven",
		Bokforingsforskriften:             "bokforingsforskriften",
		Foreldelsesloven:                  "foreldelsesloven",
		Kredittopplysningsloven:           "kredittopplysningsloven",
		Hvitvaskingsloven:                 "hvitvaskingsloven",
		Hvitvaskingsforskriften:           "hvitvaskingsforskriften",
		Kameraforskriften:                 "kameraforskriften",
		Ekomloven2024:                     "ekomloven-2024",
		Ekomloven2003:                     "ekomloven-2003",
		Markedsforingsloven:               "markedsforingsloven",
		Diskrimineringsloven:              "diskrimineringsloven",
		Diskrimineringsombudsloven:        "diskrimineringsombudsloven",
		Arbeidsmiljoloven:                 "arbeidsmiljoloven",
		Gjeldsordningsloven:               "gjeldsordningsloven",
		Tvangsfullbyrdelsesloven:          "tvangsfullbyrdelsesloven",
		Gjeldsinformasjonsloven:           "gjeldsinformasjonsloven",
		Tidsfristforskriften:              "tidsfristforskriften",
		Helligdagsfredloven:               "helligdagsfredloven",
		Domstolloven:                      "domstolloven",
		Internkontrollforskriften:         "internkontrollforskriften",
		Epostforskriften:                  "epostforskriften",
		Finansavtaleloven:                 "finansavtaleloven",
		Inkassoforskriften:                "inkassoforskriften",
		Innkrevingsloven:                  "innkrevingsloven",
		Politiregisterforskriften:         "politiregisterforskriften",
		Folkeregisterloven:                "folkeregisterloven",
		Arveloven:                         "arveloven",
		Bokforingsendringsloven2026:       "bokforingsendringsloven-2026",
		CourtOfJustice:                    "cjeu",
		EDPB:                              "edpb",
		WorkingParty29:                    "wp29",
		Inkassobransjenormen:              "inkassobransjenormen",
		Datatilsynet:                      "datatilsynet",
		PrivacyNotice:                     "privacy-notice",
		Kredittopplysningsforskriften:     "kredittopplysningsforskriften",
		Gjeldsinformasjonsforskriften:     "gjeldsinformasjonsforskriften",
		EuropeanCommission:                "commission",
		EOSloven:                          "eosloven",
		Ehandelsloven:                     "ehandelsloven",
		Straffeloven:                      "straffeloven",
		Offentleglova:                     "offentleglova",
		LawOfAnotherEEAState:              "law-of-another-eea-state",
	},
}

// ParseAct returns the value whose token is exactly text, such as
// "gdpr". The empty text is an error.
func ParseAct(text string) (Act, error) { return acts.Parse(text) }

// IsValid reports whether a is a value of this list: not zero, and not a
// number that no value has.
func (a Act) IsValid() bool { return acts.Valid(a) }

// String returns the token of a, such as "gdpr", or "" for zero.
func (a Act) String() string { return acts.String(a) }

// AppendText implements [encoding.TextAppender]. A number that no value has is
// an error.
func (a Act) AppendText(text []byte) ([]byte, error) { return acts.Append(text, a) }

// MarshalText implements [encoding.TextMarshaler] with the text of
// [Act.AppendText].
func (a Act) MarshalText() ([]byte, error) { return a.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the tokens
// exactly, and the empty text as zero.
func (a *Act) UnmarshalText(text []byte) error { return acts.Unmarshal(a, text) }

// A form says how an act is divided, and so which constructor cites it.
type form uint8

const (
	_ form = iota
	wholeOnly
	byArticle
	bySection
	byCase
	byGuideline
	byDecision
	elsewhere // the whole of law that the library does not know
)

// An actFact holds what is known of one act. Days are written YYYY-MM-DD; the
// empty text is no day.
type actFact struct {
	identifier  string
	form        form
	from, until string
	verified    string
	certainty   Certainty
	names       [English + 1]string
}

// fact returns what is known of a, and the zero actFact for what is no act.
func (a Act) fact() *actFact {
	if !a.IsValid() {
		return &actFacts[0]
	}
	return &actFacts[a]
}

// Name returns the short name of a in running text, such as "bokføringsloven",
// and "" for zero and for a number that no act has. A language that is not said
// is English. The Nynorsk and English names are renderings, not official titles.
func (a Act) Name(in Language) string { return a.fact().names[in.orEnglish()] }

// Identifier returns the official number of a: Lovdata's for Norwegian acts and
// regulations, such as "LOV-2004-11-19-73", and the CELEX number for the GDPR.
// It is "" for what has none. How well it is known is the certainty of the entry
// that [Lookup] has for the whole act.
func (a Act) Identifier() string { return a.fact().identifier }

// URL returns where the official text of a is published, derived from its
// identifier, and "" for what has none.
func (a Act) URL() string {
	identifier := a.Identifier()
	if number, ok := strings.CutPrefix(identifier, "LOV-"); ok {
		return "https://lovdata.no/lov/" + number
	}
	if number, ok := strings.CutPrefix(identifier, "FOR-"); ok {
		return "https://lovdata.no/forskrift/" + number
	}
	if a == GDPR {
		return "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
	}
	return ""
}

// IsLaw reports whether a is a statute or a regulation, which alone can lay a
// duty on anyone. Judgments say what the law is, guidance what an authority
// thinks it is, norms and notices what somebody promised: for all these, and for
// zero, it is false.
func (a Act) IsLaw() bool {
	form := a.fact().form
	return form == byArticle || form == bySection || form == elsewhere
}

var actFacts = [...]actFact{
	GDPR: {
		identifier: "32016R0679", form: byArticle,
		from: "2018-07-20", verified: "2026-05-02", certainty: ReadInFull,
		names: [...]string{
			Bokmal:  "personvernforordningen",
			Nynorsk: "personvernforordninga",
			English: "GDPR",
		},
	},
	Personopplysningsloven: {
		identifier: "LOV-2018-06-15-38", form: bySection,
		from: "2018-07-20", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "personopplysningsloven",
			Nynorsk: "personopplysningslova",
			English: "Personal Data Act",
		},
	},
	Personopplysningsforskriften: {
		identifier: "FOR-2018-06-15-876", form: bySection,
		from: "2018-07-20", verified: "2026-05-05", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "personopplysningsforskriften",
			Nynorsk: "personopplysningsforskrifta",
			English: "Personal Data Regulations",
		},
	},
	Personopplysningsovergangsreglene: {
		identifier: "FOR-2018-06-15-877", form: bySection,
		from: "2018-07-20", verified: "2026-05-05", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "overgangsregler om behandling av personopplysninger",
			Nynorsk: "overgangsreglar om behandling av personopplysningar",
			English: "Transitional Rules on Personal Data",
		},
	},
	Inkassoloven1988: {
		identifier: "LOV-1988-05-13-26", form: bySection,
		from: "1989-10-01", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "inkassoloven 1988",
			Nynorsk: "inkassolova 1988",
			English: "Debt Collection Act 1988",
		},
	},
	Inkassoloven2026: {
		identifier: "LOV-2026-05-22-19", form: bySection,
		verified: "2026-10-06", certainty: Secondary,
		names: [...]string{
			Bokmal:  "inkassoloven 2026",
			Nynorsk: "inkassolova 2026",
			English: "Debt Collection Act 2026",
		},
	},
	Bokforingsloven: {
		identifier: "LOV-2004-11-19-73", form: bySection,
		from: "2005-01-01", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "bokføringsloven",
			Nynorsk: "bokføringslova",
			English: "Bookkeeping Act",
		},
	},
	Bokforingsforskriften: {
		identifier: "FOR-2004-12-01-1558", form: bySection,
		from: "2005-01-01", verified: "2026-05-05", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "bokføringsforskriften",
			Nynorsk: "bokføringsforskrifta",
			English: "Bookkeeping Regulations",
		},
	},
	Foreldelsesloven: {
		identifier: "LOV-1979-05-18-18", form: bySection,
		from: "1980-01-01", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "foreldelsesloven",
			Nynorsk: "foreldingslova",
			English: "Limitation Act",
		},
	},
	Kredittopplysningsloven: {
		identifier: "LOV-2019-12-20-109", form: bySection,
		from: "2022-07-01", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "kredittopplysningsloven",
			Nynorsk: "kredittopplysningslova",
			English: "Credit Information Act",
		},
	},
	Hvitvaskingsloven: {
		identifier: "LOV-2018-06-01-23", form: bySection,
		from: "2018-10-15", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "hvitvaskingsloven",
			Nynorsk: "kvitvaskingslova",
			English: "Anti-Money Laundering Act",
		},
	},
	Hvitvaskingsforskriften: {
		identifier: "FOR-2018-09-14-1324", form: bySection,
		from: "2018-10-15", verified: "2026-05-05", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "hvitvaskingsforskriften",
			Nynorsk: "kvitvaskingsforskrifta",
			English: "Anti-Money Laundering Regulations",
		},
	},
	Kameraforskriften: {
		identifier: "FOR-2018-07-02-1107", form: bySection,
		from: "2018-07-20", verified: "2026-05-05", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "forskrift om kameraovervåking i virksomhet",
			Nynorsk: "forskrift om kameraovervaking i verksemd",
			English: "Regulation on Camera Surveillance in Undertakings",
		},
	},
	Ekomloven2024: {
		identifier: "LOV-2024-12-13-76", form: bySection,
		from: "2025-01-01", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "ekomloven 2024",
			Nynorsk: "ekomlova 2024",
			English: "Electronic Communications Act 2024",
		},
	},
	Ekomloven2003: {
		identifier: "LOV-2003-07-04-83", form: bySection,
		from: "2003-07-25", until: "2024-12-31", verified: "2026-11-23", certainty: Memory,
		names: [...]string{
			Bokmal:  "ekomloven 2003",
			Nynorsk: "ekomlova 2003",
			English: "Electronic Communications Act 2003",
		},
	},
	Markedsforingsloven: {
		identifier: "LOV-2009-01-09-2", form: bySection,
		from: "2009-06-01", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "markedsføringsloven",
			Nynorsk: "marknadsføringslova",
			English: "Marketing Control Act",
		},
	},
	Diskrimineringsloven: {
		identifier: "LOV-2017-06-16-51", form: bySection,
		from: "2018-01-01", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "likestillings- og diskrimineringsloven",
			Nynorsk: "likestillings- og diskrimineringslova",
			English: "Equality and Anti-Discrimination Act",
		},
	},
	Diskrimineringsombudsloven: {
		identifier: "LOV-2017-06-16-50", form: bySection,
		from: "2018-01-01", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "diskrimineringsombudsloven",
			Nynorsk: "diskrimineringsombodslova",
			English: "Equality and Anti-Discrimination Ombud Act",
		},
	},
	Arbeidsmiljoloven: {
		identifier: "LOV-2005-06-17-62", form: bySection,
		from: "2006-01-01", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "arbeidsmiljøloven",
			Nynorsk: "arbeidsmiljølova",
			English: "Working Environment Act",
		},
	},
	Gjeldsordningsloven: {
		identifier: "LOV-1992-07-17-99", form: bySection,
		from: "1993-01-01", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "gjeldsordningsloven",
			Nynorsk: "gjeldsordningslova",
			English: "Debt Settlement Act",
		},
	},
	Tvangsfullbyrdelsesloven: {
		identifier: "LOV-1992-06-26-86", form: bySection,
		from: "1993-01-01", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "tvangsfullbyrdelsesloven",
			Nynorsk: "tvangsfullføringslova",
			English: "Enforcement Act",
		},
	},
	Gjeldsinformasjonsloven: {
		identifier: "LOV-2017-06-16-47", form: bySection,
		from: "2017-11-01", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "gjeldsinformasjonsloven",
			Nynorsk: "gjeldsinformasjonslova",
			English: "Debt Information Act",
		},
	},
	Tidsfristforskriften: {
		identifier: "FOR-1992-12-04-910", form: byArticle,
		from: "1994-01-01", verified: "2026-05-05", certainty: ReadInFull,
		names: [...]string{
			Bokmal:  "forskrift om tidsfrister i EØS-avtalen",
			Nynorsk: "forskrift om tidsfristar i EØS-avtalen",
			English: "Regulation on Time Limits in the EEA Agreement",
		},
	},
	Helligdagsfredloven: {
		identifier: "LOV-1995-02-24-12", form: bySection,
		from: "1995-02-24", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "helligdagsfredloven",
			Nynorsk: "heilagdagsfredlova",
			English: "Public Holidays Act",
		},
	},
	Domstolloven: {
		identifier: "LOV-1915-08-13-5", form: bySection,
		from: "1927-07-01", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "domstolloven",
			Nynorsk: "domstollova",
			English: "Courts of Justice Act",
		},
	},
	Internkontrollforskriften: {
		identifier: "FOR-2008-09-22-1080", form: bySection,
		from: "2009-01-01", verified: "2026-05-05", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "forskrift om risikostyring og internkontroll",
			Nynorsk: "forskrift om risikostyring og internkontroll",
			English: "Regulation on Risk Management and Internal Control",
		},
	},
	Epostforskriften: {
		identifier: "FOR-2018-07-02-1108", form: bySection,
		from: "2018-07-20", verified: "2026-05-05", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "forskrift om arbeidsgivers innsyn i e-postkasse",
			Nynorsk: "forskrift om arbeidsgjevars innsyn i e-postkasse",
			English: "Regulation on Employers' Access to Mailboxes",
		},
	},
	Finansavtaleloven: {
		identifier: "LOV-2020-12-18-146", form: bySection,
		from: "2023-01-01", verified: "2026-05-02", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "finansavtaleloven",
			Nynorsk: "finansavtalelova",
			English: "Financial Contracts Act",
		},
	},
	Inkassoforskriften: {
		identifier: "FOR-1989-07-14-562", form: bySection,
		from: "1989-10-01", verified: "2026-11-23", certainty: Memory,
		names: [...]string{
			Bokmal:  "inkassoforskriften",
			Nynorsk: "inkassoforskrifta",
			English: "Debt Collection Regulations",
		},
	},
	Innkrevingsloven: {
		identifier: "LOV-2025-04-25-12", form: bySection,
		from: "2026-01-01", verified: "2026-11-23", certainty: Secondary,
		names: [...]string{
			Bokmal:  "innkrevingsloven",
			Nynorsk: "innkrevjingslova",
			English: "Act on Collection of Central Government Claims",
		},
	},
	Politiregisterforskriften: {
		identifier: "FOR-2013-09-20-1097", form: bySection,
		from: "2014-07-01", verified: "2026-11-23", certainty: Memory,
		names: [...]string{
			Bokmal:  "politiregisterforskriften",
			Nynorsk: "politiregisterforskrifta",
			English: "Police Registers Regulations",
		},
	},
	Folkeregisterloven: {
		identifier: "LOV-2016-12-09-88", form: bySection,
		from: "2017-10-01", verified: "2026-11-23", certainty: Memory,
		names: [...]string{
			Bokmal:  "folkeregisterloven",
			Nynorsk: "folkeregisterlova",
			English: "Population Register Act",
		},
	},
	Arveloven: {
		identifier: "LOV-2019-06-14-21", form: bySection,
		from: "2021-01-01", verified: "2026-11-23", certainty: Memory,
		names: [...]string{
			Bokmal:  "arveloven",
			Nynorsk: "arvelova",
			English: "Inheritance Act",
		},
	},
	Bokforingsendringsloven2026: {
		identifier: "LOV-2026-06-19-39", form: bySection,
		from: "2027-01-01", verified: "2026-11-23", certainty: Secondary,
		names: [...]string{
			Bokmal:  "lov 19. juni 2026 nr. 39 om endringer i bokføringsloven",
			Nynorsk: "lov 19. juni 2026 nr. 39 om endringar i bokføringslova",
			English: "Act of 19 June 2026 No. 39 amending the Bookkeeping Act",
		},
	},
	CourtOfJustice: {
		form:     byCase,
		verified: "2026-11-23", certainty: Memory,
		names: [...]string{
			Bokmal:  "EU-domstolen",
			Nynorsk: "EU-domstolen",
			English: "CJEU",
		},
	},
	EDPB: {
		form:     byGuideline,
		verified: "2026-11-23", certainty: Memory,
		names: [...]string{
			Bokmal:  "Personvernrådet",
			Nynorsk: "Personvernrådet",
			English: "EDPB",
		},
	},
	WorkingParty29: {
		form:     byGuideline,
		verified: "2026-11-23", certainty: Memory,
		names: [...]string{
			Bokmal:  "Artikkel 29-gruppen",
			Nynorsk: "Artikkel 29-gruppa",
			English: "Article 29 Working Party",
		},
	},
	Inkassobransjenormen: {
		form:     wholeOnly,
		verified: "2026-11-23", certainty: Secondary,
		names: [...]string{
			Bokmal:  "bransjenormen for inkasso",
			Nynorsk: "bransjenorma for inkasso",
			English: "industry norm of the collection trade",
		},
	},
	Datatilsynet: {
		form:     wholeOnly,
		verified: "2026-11-23", certainty: OfficialExcerpt,
		names: [...]string{
			Bokmal:  "veiledning fra Datatilsynet",
			Nynorsk: "rettleiing frå Datatilsynet",
			English: "guidance of the Norwegian Data Protection Authority",
		},
	},
	PrivacyNotice: {
		form:     wholeOnly,
		verified: "2026-11-23", certainty: Interpretation,
		names: [...]string{
			Bokmal:  "personvernerklæringen",
			Nynorsk: "personvernerklæringa",
			English: "privacy notice",
		},
	},
	Kredittopplysningsforskriften: {
		identifier: "FOR-2022-05-20-883", form: bySection,
		from: "2022-07-01", verified: "2026-05-05", certainty: Secondary,
		names: [...]string{
			Bokmal:  "kredittopplysningsforskriften",
			Nynorsk: "kredittopplysningsforskrifta",
			English: "Credit Information Regulations",
		},
	},
	Gjeldsinformasjonsforskriften: {
		identifier: "FOR-2017-10-31-1691", form: bySection,
		from: "2017-11-01", verified: "2026-05-05", certainty: Secondary,
		names: [...]string{
			Bokmal:  "gjeldsinformasjonsforskriften",
			Nynorsk: "gjeldsinformasjonsforskrifta",
			English: "Debt Information Regulations",
		},
	},
	EuropeanCommission: {
		form:     byDecision,
		verified: asOf, certainty: Memory,
		names: [...]string{
			Bokmal:  "Kommisjonen",
			Nynorsk: "Kommisjonen",
			English: "Commission",
		},
	},
	EOSloven: {
		identifier: "LOV-1992-11-27-109", form: bySection,
		from: "1994-01-01", verified: asOf, certainty: Memory,
		names: [...]string{
			Bokmal:  "EØS-loven",
			Nynorsk: "EØS-lova",
			English: "EEA Act",
		},
	},
	Ehandelsloven: {
		identifier: "LOV-2003-05-23-35", form: bySection,
		from: "2003-07-01", verified: asOf, certainty: Memory,
		names: [...]string{
			Bokmal:  "ehandelsloven",
			Nynorsk: "ehandelslova",
			English: "Electronic Commerce Act",
		},
	},
	Straffeloven: {
		identifier: "LOV-2005-05-20-28", form: bySection,
		from: "2015-10-01", verified: asOf, certainty: Memory,
		names: [...]string{
			Bokmal:  "straffeloven",
			Nynorsk: "straffelova",
			English: "Penal Code",
		},
	},
	Offentleglova: {
		identifier: "LOV-2006-05-19-16", form: bySection,
		from: "2009-01-01", verified: asOf, certainty: Memory,
		names: [...]string{
			Bokmal:  "offentleglova",
			Nynorsk: "offentleglova",
			English: "Freedom of Information Act",
		},
	},
	LawOfAnotherEEAState: {
		form: elsewhere,
		names: [...]string{
			Bokmal:  "lov i en annen EØS-stat",
			Nynorsk: "lov i ein annan EØS-stat",
			English: "law of another EEA state",
		},
	},
}
