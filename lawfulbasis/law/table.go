package law

import "strings"

// A sectionList names sections of one act whose text is known equally well, and
// whose dates are the act's.
type sectionList struct {
	act       Act
	certainty Certainty
	unamended bool // the act was never amended, so its sections are as old as it
	sections  string
}

// has reports whether q, a section without anything narrower, is in the list.
func (l *sectionList) has(q Provision) bool {
	for number := range strings.SplitSeq(l.sections, " ") {
		if Section(l.act, number) == q {
			return true
		}
	}
	return false
}

// sections lists the sections that were read, and below them those that are only
// told of by others. The sections that are younger than their act, or change,
// are in versions instead.
var sections = [...]sectionList{
	{act: Personopplysningsloven, certainty: ReadInFull, sections: "1 2 5 6 7 8 9 11 12 16 17 18 28 30"},
	{act: Personopplysningsforskriften, certainty: ReadInFull, sections: "1 2 3 4 5 6 7 8"},
	{act: Personopplysningsovergangsreglene, certainty: ReadInFull, sections: "1 2 3 5 6"},
	{act: Inkassoloven1988, certainty: ReadInFull, sections: "2 4 8 9 10 11 12 13 15 16 22 28 32"},
	{act: Foreldelsesloven, certainty: ReadInFull, sections: "2 3 5 6 9 10 14 15 16 18 20 24 28 29"},
	{act: Bokforingsforskriften, certainty: ReadInFull, sections: "7-1 7-2 7-3 7-5"},
	{act: Hvitvaskingsloven, certainty: ReadInFull, sections: "4 9 28 30 32 33"},
	{act: Hvitvaskingsforskriften, certainty: ReadInFull, sections: "6-1"},
	{
		act: Kredittopplysningsloven, certainty: ReadInFull, unamended: true,
		sections: "7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25",
	},
	{act: Gjeldsinformasjonsloven, certainty: ReadInFull, sections: "12 13 15"},
	{act: Markedsforingsloven, certainty: ReadInFull, sections: "12 13 13a 14 15 16"},
	{act: Ekomloven2024, certainty: ReadInFull, sections: "3-15"},
	{act: Diskrimineringsloven, certainty: ReadInFull, sections: "30 31 37 38"},
	{act: Diskrimineringsombudsloven, certainty: ReadInFull, sections: "10"},
	{act: Arbeidsmiljoloven, certainty: ReadInFull, sections: "9-3 9-4 13-4 13-7 13-8 13-9"},
	{act: Kameraforskriften, certainty: ReadInFull, sections: "1 2 3 4 5 7 8 9"},
	{act: Epostforskriften, certainty: ReadInFull, unamended: true, sections: "1 2 3 4 5 6 7"},
	{act: Domstolloven, certainty: ReadInFull, sections: "140 148 149"},
	{act: Helligdagsfredloven, certainty: ReadInFull, sections: "2"},
	{act: Finansavtaleloven, certainty: ReadInFull, sections: "2-13 2-14"},
	{act: Internkontrollforskriften, certainty: ReadInFull, sections: "8"},
	{act: Gjeldsordningsloven, certainty: ReadInFull, sections: "3-4 5-2 6-2 6-5"},
	{act: Tvangsfullbyrdelsesloven, certainty: ReadInFull, sections: "4-18"},

	{act: Personopplysningsloven, certainty: Secondary, sections: "26 27 29"},
	{act: Inkassoloven1988, certainty: Secondary, sections: "3 23 24 25 26"},
	{act: Inkassoloven2026, certainty: Secondary, sections: "14 15 17 18 20 21 26 55"},
	{act: Foreldelsesloven, certainty: Secondary, sections: "19 26 27"},
	{act: Gjeldsordningsloven, certainty: Secondary, sections: "7-1"},
	{act: Arbeidsmiljoloven, certainty: Secondary, sections: "17-4"},
	{act: Internkontrollforskriften, certainty: Secondary, sections: "1"},
	{act: Ekomloven2003, certainty: Secondary, sections: "2-7b"},
	{act: Inkassoforskriften, certainty: Secondary, sections: "4-1"},
	{act: Innkrevingsloven, certainty: Secondary, sections: "32"},
	{act: Politiregisterforskriften, certainty: Secondary, sections: "37-2"},
	{act: Folkeregisterloven, certainty: Secondary, sections: "10-1 10-4"},
	{act: Arveloven, certainty: Secondary, sections: "102"},
	{act: Kredittopplysningsforskriften, certainty: Secondary, sections: "2 3"},
	{act: Gjeldsinformasjonsforskriften, certainty: Secondary, sections: "10"},
	{act: Ehandelsloven, certainty: Secondary, sections: "9"},
	{act: Straffeloven, certainty: Secondary, sections: "205"},
	{act: Offentleglova, certainty: Secondary, sections: "25"},
}

// A version is one stretch of time of a provision that has dates of its own.
// Days are written YYYY-MM-DD; the empty text is no day.
type version struct {
	provision   Provision
	from, until string
	verified    string
	certainty   Certainty
	dates       Certainty
}

func (v *version) entry() Entry {
	return Entry{
		Provision: v.provision,
		From:      day(v.from),
		Until:     day(v.until),
		Verified:  day(v.verified),
		Certainty: v.certainty,
		Dates:     v.dates,
	}
}

// The days up to which the sources speak.
const (
	actsRead        = "2026-05-02" // consolidated acts
	regulationsRead = "2026-05-05" // consolidated regulations
)

// versions holds the provisions that changed in a way that matters to an answer,
// or are younger than their act, and the judgments and guidelines that were
// used. Rows about the same provision stand together, the oldest first.
var versions = [...]version{
	// Other wordings of the sections below were not read; the first row of a pair
	// only says that there was one.
	{
		provision: Provision{act: Bokforingsloven, unit: section, number: 3},
		from:      "2005-01-01", until: "2026-12-31", verified: asOf, certainty: Memory, dates: Secondary,
	},
	{
		provision: Provision{act: Bokforingsloven, unit: section, number: 3},
		from:      "2027-01-01", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{
		provision: Provision{act: Bokforingsloven, unit: section, number: 7},
		from:      "2005-01-01", until: "2029-12-31", verified: asOf, certainty: Memory, dates: Secondary,
	},
	{
		provision: Provision{act: Bokforingsloven, unit: section, number: 7},
		from:      "2030-01-01", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{
		provision: Provision{act: Bokforingsloven, unit: section, number: 10},
		from:      "2005-01-01", until: "2026-12-31", verified: actsRead, certainty: ReadInFull, dates: Secondary,
	},
	{
		provision: Provision{act: Bokforingsloven, unit: section, number: 10},
		from:      "2027-01-01", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{
		provision: Provision{act: Bokforingsloven, unit: section, number: 11},
		from:      "2005-01-01", until: "2026-12-31", verified: asOf, certainty: Memory, dates: Secondary,
	},
	{
		provision: Provision{act: Bokforingsloven, unit: section, number: 11},
		from:      "2027-01-01", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // The primary period was ten years before; transitional rules kept it for older years.
		provision: Provision{act: Bokforingsloven, unit: section, number: 13},
		from:      "2005-01-01", until: "2014-01-31", verified: asOf, certainty: Memory, dates: OfficialExcerpt,
	},
	{
		provision: Provision{act: Bokforingsloven, unit: section, number: 13},
		from:      "2014-02-01", until: "2026-12-31", verified: actsRead, certainty: ReadInFull, dates: OfficialExcerpt,
	},
	{ // Reported: the form of electronic invoices; the periods stay.
		provision: Provision{act: Bokforingsloven, unit: section, number: 13},
		from:      "2027-01-01", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // Moved out of § 13, without change, for financial years begun after 2012.
		provision: Provision{act: Bokforingsloven, unit: section, number: 13, letter: 'b'},
		from:      "2013-01-01", verified: actsRead, certainty: ReadInFull, dates: Secondary,
	},
	{ // Ten years where due diligence was enhanced.
		provision: Provision{act: Hvitvaskingsforskriften, unit: section, chapter: 6, number: 4},
		from:      "2021-07-01", verified: regulationsRead, certainty: ReadInFull, dates: Secondary,
	},
	{
		provision: Provision{act: Kameraforskriften, unit: section, number: 6},
		from:      "2018-07-20", until: "2021-06-30", verified: asOf, certainty: Memory, dates: ReadInFull,
	},
	{
		provision: Provision{act: Kameraforskriften, unit: section, number: 6},
		from:      "2021-07-01", verified: regulationsRead, certainty: ReadInFull, dates: Interpretation,
	},
	{
		provision: Provision{act: Foreldelsesloven, unit: section, number: 17},
		from:      "1980-01-01", until: "2025-12-31", verified: asOf, certainty: Memory, dates: Interpretation,
	},
	{
		provision: Provision{act: Foreldelsesloven, unit: section, number: 17},
		from:      "2026-01-01", verified: actsRead, certainty: ReadInFull, dates: Interpretation,
	},
	{
		provision: Provision{act: Foreldelsesloven, unit: section, number: 21},
		from:      "1980-01-01", until: "2025-12-31", verified: asOf, certainty: Memory, dates: Interpretation,
	},
	{
		provision: Provision{act: Foreldelsesloven, unit: section, number: 21},
		from:      "2026-01-01", verified: actsRead, certainty: ReadInFull, dates: Interpretation,
	},
	{
		provision: Provision{act: Foreldelsesloven, unit: section, number: 22},
		from:      "1980-01-01", until: "2025-12-31", verified: asOf, certainty: Memory, dates: Interpretation,
	},
	{
		provision: Provision{act: Foreldelsesloven, unit: section, number: 22},
		from:      "2026-01-01", verified: actsRead, certainty: ReadInFull, dates: Interpretation,
	},
	{
		provision: Provision{act: Gjeldsordningsloven, unit: section, chapter: 3, number: 2},
		from:      "1993-01-01", until: "2024-12-31", verified: asOf, certainty: Memory, dates: Secondary,
	},
	{ // Collected claims lapse that the authority did not know of and nobody filed in time.
		provision: Provision{act: Gjeldsordningsloven, unit: section, chapter: 3, number: 2},
		from:      "2025-01-01", verified: actsRead, certainty: ReadInFull, dates: Secondary,
	},
	{
		provision: Provision{act: Tvangsfullbyrdelsesloven, unit: section, chapter: 7, number: 27},
		from:      "2026-01-01", verified: actsRead, certainty: ReadInFull, dates: Interpretation,
	},
	{
		provision: Provision{act: Tvangsfullbyrdelsesloven, unit: section, chapter: 7, number: 28},
		from:      "2026-01-01", verified: actsRead, certainty: ReadInFull, dates: Interpretation,
	},

	{ // Credit bureaus' copies of the insolvency register; erasure after an objection.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 26, chapter: 22},
		from:      "2023-12-07", verified: asOf, certainty: ReadInFull, dates: Secondary,
	},
	{ // Contract and legitimate interest are narrow; mixed data is special.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 252, chapter: 21},
		from:      "2023-07-04", verified: asOf, certainty: ReadInFull, dates: Memory,
	},
	{ // A score that others draw strongly on is a decision.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 634, chapter: 21},
		from:      "2023-12-07", verified: asOf, certainty: ReadInFull, dates: Memory,
	},
	{ // A copy for a side purpose lives as long as that purpose.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 77, chapter: 21},
		from:      "2022-10-20", verified: asOf, certainty: ReadInFull, dates: Memory,
	},
	{ // No unlimited aggregation; what is made public.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 446, chapter: 21},
		from:      "2024-10-04", verified: asOf, certainty: ReadInFull, dates: Memory,
	},
	{ // Which interests are legitimate.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 621, chapter: 22},
		from:      "2024-10-04", verified: asOf, certainty: ReadInFull, dates: Memory,
	},
	{ // Necessity for a contract; telling the interest.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 394, chapter: 23},
		from:      "2025-01-09", verified: asOf, certainty: ReadInFull, dates: Secondary,
	},
	{ // Contract and case law as a legal obligation.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 17, chapter: 22},
		from:      "2024-09-12", verified: asOf, certainty: ReadInFull, dates: Memory,
	},
	{ // A condition of Art. 9(2) does not replace a basis.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 667, chapter: 21},
		from:      "2023-12-21", verified: asOf, certainty: ReadInFull, dates: Memory,
	},
	{ // The first copy is free, whatever the motive.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 307, chapter: 22},
		from:      "2023-10-26", verified: asOf, certainty: ReadInFull, dates: Memory,
	},
	{ // What a copy is.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 487, chapter: 21},
		from:      "2023-05-04", verified: asOf, certainty: ReadInFull, dates: Secondary,
	},
	{ // Recipients by name.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 154, chapter: 21},
		from:      "2023-01-12", verified: asOf, certainty: ReadInFull, dates: Memory,
	},
	{ // Access to logs.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 579, chapter: 21},
		from:      "2023-06-22", verified: asOf, certainty: ReadInFull, dates: Memory,
	},
	{ // Explaining automated decisions.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 203, chapter: 22},
		from:      "2025-02-27", verified: asOf, certainty: ReadInFull, dates: Memory,
	},
	{ // Conflicts of a data protection officer.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 453, chapter: 21},
		from:      "2023-02-09", verified: asOf, certainty: ReadInFull, dates: Memory,
	},
	{ // What proof rectification may ask for.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 247, chapter: 23},
		from:      "2025-03-13", verified: asOf, certainty: ReadInFull, dates: Memory,
	},
	{ // Number alone does not make requests excessive.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 416, chapter: 23},
		from:      "2025-01-09", verified: asOf, certainty: ReadInFull, dates: Memory,
	},
	{ // What reveals a special category indirectly.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 184, chapter: 20},
		from:      "2022-08-01", verified: asOf, certainty: ReadInFull, dates: Memory,
	},
	{ // No consent by a ticked box.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 61, chapter: 19},
		from:      "2020-11-11", verified: asOf, certainty: ReadInFull, dates: Secondary,
	},
	{ // Transfers need protection in substance.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 311, chapter: 18},
		from:      "2020-07-16", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // Personal data as evidence.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 268, chapter: 21},
		from:      "2023-03-02", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // Missing paperwork is not unlawful processing.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 60, chapter: 22},
		from:      "2023-05-04", verified: asOf, certainty: Secondary, dates: Memory,
	},
	{ // Pseudonymised data in a recipient's hands.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'p', number: 413, chapter: 23},
		from:      "2025-09-04", verified: asOf, certainty: Secondary, dates: Memory,
	},
	{ // Inferred health data.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 21, chapter: 23},
		from:      "2024-10-04", verified: asOf, certainty: Secondary, dates: Memory,
	},
	{ // The test of legitimate interest, before the regulation.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 13, chapter: 16},
		from:      "2017-05-04", verified: asOf, certainty: Secondary, dates: Memory,
	},
	{ // Counting periods under Regulation 1182/71.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 171, chapter: 3},
		from:      "2004-11-11", verified: asOf, certainty: Secondary, dates: Memory,
	},
	{ // Abusive requests; the day was not seen.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 'c', number: 526, chapter: 24},
		verified:  asOf, certainty: Secondary, dates: Memory,
	},
	{ // Adequacy of the United States.
		provision: Provision{act: CourtOfJustice, unit: judgment, letter: 't', number: 553, chapter: 23},
		from:      "2025-09-03", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // Access, version 2.
		provision: Provision{act: EDPB, unit: guideline, number: 1, chapter: 22},
		from:      "2023-03-28", verified: asOf, certainty: ReadInFull, dates: Secondary,
	},
	{ // Legitimate interest, the version for consultation.
		provision: Provision{act: EDPB, unit: guideline, number: 1, chapter: 24},
		from:      "2024-10-08", verified: asOf, certainty: ReadInFull, dates: Secondary,
	},
	{ // Consent.
		provision: Provision{act: EDPB, unit: guideline, number: 5, chapter: 20},
		from:      "2020-05-04", verified: asOf, certainty: Memory, dates: Memory,
	},
	{ // Transfers.
		provision: Provision{act: EDPB, unit: guideline, number: 5, chapter: 21},
		from:      "2023-02-14", verified: asOf, certainty: Secondary, dates: Memory,
	},
	{ // Breach notification.
		provision: Provision{act: EDPB, unit: guideline, number: 9, chapter: 22},
		from:      "2023-03-28", verified: asOf, certainty: Memory, dates: Memory,
	},
	{ // Legitimate interest, before the regulation.
		provision: Provision{act: WorkingParty29, unit: guideline, number: 217},
		from:      "2014-04-09", verified: asOf, certainty: Memory, dates: Memory,
	},
	{ // Portability.
		provision: Provision{act: WorkingParty29, unit: guideline, number: 242},
		from:      "2017-04-05", verified: asOf, certainty: Memory, dates: Memory,
	},
	{ // Impact assessment.
		provision: Provision{act: WorkingParty29, unit: guideline, number: 248},
		from:      "2017-10-04", verified: asOf, certainty: Secondary, dates: Memory,
	},
	{ // Automated decisions and profiling.
		provision: Provision{act: WorkingParty29, unit: guideline, number: 251},
		from:      "2018-02-06", verified: asOf, certainty: ReadInFull, dates: Secondary,
	},
	{ // Transparency.
		provision: Provision{act: WorkingParty29, unit: guideline, number: 260},
		from:      "2018-04-11", verified: asOf, certainty: Memory, dates: Memory,
	},

	// Decisions on whether a country protects personal data well enough, and on
	// standard clauses: the days are those on which transfers can rest on them. Art.
	// 45(9) carries the decisions on countries from before the regulation, and the
	// Commission found in 2024 that they can stay.
	{ // Switzerland.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 518, chapter: 0},
		from:      "2000-07-26", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // The United States, Safe Harbour: void by C-362/14.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 520, chapter: 0},
		from:      "2000-07-26", until: "2015-10-05", verified: asOf, certainty: Secondary, dates: Memory,
	},
	{ // Standard clauses between controllers. Contracts of before 2021-09-27 stayed good until the end.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 497, chapter: 1},
		from:      "2001-06-15", until: "2022-12-27", verified: asOf, certainty: Secondary, dates: Memory,
	},
	{ // Canada, where its act on commercial use applies.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 2, chapter: 2},
		from:      "2001-12-20", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // Argentina.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 490, chapter: 3},
		from:      "2003-06-30", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // Guernsey.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 821, chapter: 3},
		from:      "2003-11-21", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // The Isle of Man.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 411, chapter: 4},
		from:      "2004-04-28", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // Jersey.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 393, chapter: 8},
		from:      "2008-05-08", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // Standard clauses for processors. Contracts of before 2021-09-27 stayed good until the end.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 87, chapter: 10},
		from:      "2010-02-05", until: "2022-12-27", verified: asOf, certainty: Secondary, dates: Memory,
	},
	{ // The Faroe Islands.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 146, chapter: 10},
		from:      "2010-03-05", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // Andorra.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 625, chapter: 10},
		from:      "2010-10-19", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // Israel, for what machines process.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 61, chapter: 11},
		from:      "2011-01-31", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // Uruguay.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 484, chapter: 12},
		from:      "2012-08-21", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // New Zealand.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 65, chapter: 13},
		from:      "2012-12-19", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // The United States, Privacy Shield: void by C-311/18.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 1250, chapter: 16},
		from:      "2016-07-12", until: "2020-07-15", verified: asOf, certainty: Secondary, dates: Memory,
	},
	{ // Japan, where its act on business operators applies.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 419, chapter: 19},
		from:      "2019-01-23", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // Standard clauses of 2021.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 914, chapter: 21},
		from:      "2021-06-27", verified: asOf, certainty: Secondary, dates: Memory,
	},
	{ // The United Kingdom, as it was first decided.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 1772, chapter: 21},
		from:      "2021-06-28", until: "2025-06-27", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // The Republic of Korea, where its act applies.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 254, chapter: 22},
		from:      "2021-12-17", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // The United States, for who is listed in the framework; T-553/23 upheld it, and an appeal is pending.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 1795, chapter: 23},
		from:      "2023-07-10", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // The United Kingdom, prolonged: from when the first decision would have ended.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 1226, chapter: 25},
		from:      "2025-06-28", until: "2025-12-27", verified: asOf, certainty: Secondary, dates: Interpretation,
	},
	{ // The European Patent Organisation.
		provision: Provision{act: EuropeanCommission, unit: decision, letter: 'c', number: 4626, chapter: 25},
		from:      "2025-07-15", verified: asOf, certainty: Secondary, dates: Secondary,
	},
	{ // The United Kingdom, renewed: from when the prolonged decision would have ended.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 2574, chapter: 25},
		from:      "2025-12-28", until: "2031-12-27", verified: asOf, certainty: Secondary, dates: Interpretation,
	},
	{ // Brazil, where its act applies.
		provision: Provision{act: EuropeanCommission, unit: decision, number: 179, chapter: 26},
		from:      "2026-01-26", verified: asOf, certainty: Secondary, dates: Secondary,
	},
}
