package rows

// row is one row of the inventories.
type row struct {
	// id is its number there. Rows without one are named after their section.
	id string
	// law is what it is about.
	law string
	// held are the tests that hold it, parted by "; ": package and test, and after
	// a colon what the files of the package's tests call it, if not by its number.
	held string
	// not is why it is not modelled, or which part of it is not.
	not string
}

// The inventory of Norwegian law, by its sections.

var personalDataAct = []row{
	{"NO-POL-1", "personopplysningsloven § 1", "lawfulbasis/law.TestRegulationIsInForce: personopplysningsloven § 1", ""},
	{"NO-POL-2-2", "personopplysningsloven § 2(2)", "privacy.TestExclusionOnEveryQuestion: privacy.CourtCase", ""},
	{"NO-POL-2-4", "personopplysningsloven § 2(4)", "retention.TestHoldKinds: personopplysningsloven § 2 fourth paragraph; privacy.TestReferenceI24Opposition: 18(1)", ""},
	{"NO-POL-5", "personopplysningsloven § 5", "privacy.TestAgeOfConsent: personopplysningsloven § 5", "the proposal of fifteen years is no law"},
	{"NO-POL-6", "personopplysningsloven § 6", "privacy.TestElementsDecide: personopplysningsloven § 6; privacy/recruiting.TestWhatMayBeCollected", ""},
	{"NO-POL-7", "personopplysningsloven § 7", "privacy.TestElementsDecide: personopplysningsloven § 7", ""},
	{"NO-POL-8-9", "personopplysningsloven §§ 8-9", "privacy.TestElementsDecide: personopplysningsloven § 9; lawfulbasis.TestRows: personopplysningsloven § 9", ""},
	{"NO-POL-11", "personopplysningsloven § 11", "privacy.TestElementsDecide: personopplysningsloven § 11; lawfulbasis.TestCoversCriminal: § 11", ""},
	{"NO-POL-12", "personopplysningsloven § 12", "privacy.TestElementsDecide: personopplysningsloven § 12", ""},
	{"NO-POL-16", "personopplysningsloven § 16", "privacy.TestNationalExemptions: personopplysningsloven:16(1)(f); privacy/breach.TestRows: personopplysningsloven § 16(4)", ""},
	{"NO-POL-17", "personopplysningsloven § 17", "privacy.TestNationalExemptions: personopplysningsloven:17", ""},
	{"NO-POL-18", "personopplysningsloven § 18", "privacy/accountability.TestWhatFollowsFromAnOfficer: acc.KeepSecrecy", ""},
	{"NO-POL-26-29", "personopplysningsloven §§ 26-29", "", "fines and coercive fines answer no question about an item"},
	{"NO-POL-28", "personopplysningsloven § 28", "", "until when a fine can be set is no duty to keep and no maximum; whoever keeps evidence of compliance for it states a limit"},
	{"NO-POL-30", "personopplysningsloven § 30", "privacy/claims.TestLimitationRows: NO-FORELD-9", "how much is owed"},
	{"NO-PFF-2", "personopplysningsforskriften § 2", "privacy/transfer.TestDecisions", ""},
	{"NO-OVG-3", "FOR-2018-06-15-877 § 3", "", "licences of before 2018-07-20 are no basis here, so that none has to lapse"},
}

var collectionActs = []row{
	{"NO-INKL88-2", "inkassoloven 1988 § 2", "privacy/claims.TestClosingRows: closed for the seller", "who collects for whom is the role of an activity"},
	{"NO-INKL88-4", "inkassoloven 1988 § 4", "privacy/claims.TestCollectingRows", "which licence is needed is one fact"},
	{"NO-INKL88-8", "inkassoloven 1988 § 8", "privacy/claims.TestCollectingRows", ""},
	{"NO-INKL88-9", "inkassoloven 1988 § 9", "privacy/claims.TestCollectingRows", ""},
	{"NO-INKL88-10", "inkassoloven 1988 § 10", "privacy/claims.TestCollectingRows", ""},
	{"NO-INKL88-11", "inkassoloven 1988 § 11(2)", "privacy/claims.TestCollectingRows", ""},
	{"NO-INKL88-13", "inkassoloven 1988 § 13", "privacy/claims.TestCollectingObligations", ""},
	{"NO-INKL88-15", "inkassoloven 1988 § 15", "privacy/claims.TestClosingRows; privacy/claims.TestAccountRows", ""},
	{"NO-INKL88-16", "inkassoloven 1988 § 16, inkassoforskriften § 4-1", "", "the account of clients' money has no period; its vouchers are bookkeeping"},
	{"NO-INKL88-22-26", "inkassoloven 1988 §§ 22-26", "privacy/claims.TestLimitationRows: NO-FORELD-15-18", "the board's procedure; a pending case is a hold"},
	{"NO-INKL88-28-1", "inkassoloven 1988 § 28(1)", "privacy/claims.TestSecrecyRows; privacy.TestSecrecyBarsADisclosure: inkassoloven § 28(1)", ""},
	{"NO-INKL88-28-3", "inkassoloven 1988 § 28(3)", "privacy/claims.TestSecrecyRows", ""},
	{"NO-INKL88-28-4", "inkassoloven 1988 § 28(4)", "privacy/claims.TestCollectingObligations", ""},
	{"NO-INKL88-32", "inkassoloven 1988 § 32", "", "penalties"},
	{"NO-INKL26-0", "LOV-2026-05-22-19 § 55", "privacy/claims.TestActOn; lawfulbasis/law.TestInForce: inkassoloven-2026", ""},
	{"NO-INKL26-14", "LOV-2026-05-22-19 § 14", "privacy/claims.TestCollectingObligations", ""},
	{"NO-INKL26-15", "LOV-2026-05-22-19 § 15", "", "hours and manner of contact in an act that is not in force and was not read"},
	{"NO-INKL26-17", "LOV-2026-05-22-19 § 17(2)", "", "a week that is a wish, in an act that is not in force"},
	{"NO-INKL26-18", "LOV-2026-05-22-19 § 18", "privacy/claims.TestCollectingObligations", ""},
	{"NO-INKL26-20", "LOV-2026-05-22-19 §§ 20-21", "privacy/claims.TestCollectingRows", "what it says: the answer is undetermined from the day of the act"},
	{"NO-INKL26-26", "LOV-2026-05-22-19 § 26", "", "payout concerns money; the closing statement is that of NO-INKL88-15"},
}

var closingRule = []row{
	{"NO-NORM-INKASSO-3Y", "the norm of the trade", "privacy/axactor.TestRules: N-81; privacy/review.TestKnownDoubtsAreFound: review.NormIsNotLaw", ""},
	{"3.3 Sweden and Denmark", "codes of other countries", "", "a limit of one's own where somebody chooses it"},
	{"3.3 Skuls", "another collector's practice", "", "a limit of one's own where somebody chooses it"},
	{"NO-NORM-INKASSO-BASIS", "foreldelsesloven §§ 2, 9", "privacy/axactor.TestWorkedExamples: pending", "that a limitation runs refuses no erasure: it is a part of a balance that somebody else strikes"},
	{"3.3 paid in full", "inkassoloven § 15, kredittopplysningsloven § 24", "privacy/claims.TestClosingRows", ""},
	{"3.3 settlement or remission", "inkassoloven § 13", "privacy/claims.TestClosingRows", ""},
	{"3.3 the client withdraws", "inkassoloven § 15", "privacy/claims.TestClosingRows", ""},
	{"3.3 sold", "inkassoloven § 2", "privacy/claims.TestClosingRows", ""},
	{"3.3 time-barred", "foreldelsesloven § 24", "privacy/claims.TestClosingRows", ""},
	{"3.3 lapsed in debt settlement", "gjeldsordningsloven § 3-2", "privacy/claims.TestClosingRows: NO-GOL-3-2", ""},
	{"3.3 lapsed in an estate", "arveloven § 102", "privacy/claims.TestClosingRows: NO-ARVEL-102", ""},
	{"3.3 settlement completed", "gjeldsordningsloven §§ 5-2, 6-2, 6-5", "privacy/claims.TestClosingRows: V17, NO-GOL-6-5", ""},
	{"3.3: monitoring", "foreldelsesloven §§ 15-22", "privacy/claims.TestClosingRows", ""},
	{"3.3 disputed and abandoned", "inkassoloven § 10(1)", "privacy/claims.TestClosingRows", ""},
	{"3.3 debtor dead", "recital 27, inkassoloven § 28(4)", "privacy.TestExclusionOnEveryQuestion: privacy.OfDeceased; privacy/claims.TestCollectingObligations: NO-INKL88-28-4", ""},
}

var limitation = []row{
	{"NO-FORELD-2", "foreldelsesloven §§ 2-3, 10", "privacy/claims.TestLimitationRows", "guarantees of goods, § 3 no. 4"},
	{"NO-FORELD-5", "foreldelsesloven § 5", "privacy/claims.TestLimitationRows", ""},
	{"NO-FORELD-6", "foreldelsesloven § 6", "privacy/claims.TestLimitationRows", ""},
	{"NO-FORELD-9", "foreldelsesloven § 9", "privacy/claims.TestLimitationRows", "certain personal injuries"},
	{"NO-FORELD-14", "foreldelsesloven §§ 14, 20", "privacy/claims.TestLimitationRows", ""},
	{"NO-FORELD-15-18", "foreldelsesloven §§ 15-19", "privacy/claims.TestLimitationRows", "§ 19, which was not read"},
	{"NO-FORELD-21-2", "foreldelsesloven § 21 no. 2", "privacy/claims.TestLimitationRows", "interest that falls due later is a claim of its own"},
	{"NO-FORELD-21-3", "foreldelsesloven § 21 nos. 1, 3", "privacy/claims.TestLimitationRows", ""},
	{"NO-FORELD-21-4", "foreldelsesloven § 21 no. 4", "privacy/claims.TestLimitationRows", ""},
	{"NO-FORELD-22", "foreldelsesloven § 22", "privacy/claims.TestLimitationRows", "no. 4 second sentence, late word of the end of an attachment"},
	{"NO-FORELD-24", "foreldelsesloven § 24", "privacy/claims.TestCollectingRows", ""},
	{"NO-FORELD-28", "foreldelsesloven § 28", "privacy/claims.TestLimitationRows", ""},
	{"NO-FORELD-29", "foreldelsesloven § 29", "privacy/claims.TestLimitationRows", ""},
	{"NO-TVANGSL-4-18", "tvangsfullbyrdelsesloven § 4-18", "privacy/claims.TestCollectingRows", ""},
	{"NO-TVANGSL-7-27", "tvangsfullbyrdelsesloven § 7-27", "privacy/claims.TestClosingToldAndFollowing", "the authority's own decision"},
	{"NO-TVANGSL-7-28", "tvangsfullbyrdelsesloven § 7-28", "privacy/claims.TestWithholdingRows", ""},
	{"NO-INNKR-32", "innkrevingsloven § 32", "privacy/claims.TestWithholdingRows", ""},
	{"NO-LOSORE-34a", "tinglysingsloven § 34a", "", "the register's own erasure, not read; copies follow their source by Art. 5(1)(d)"},
	{"NO-GOL-3-2", "gjeldsordningsloven § 3-2", "privacy/claims.TestClosingRows", ""},
	{"NO-GOL-3-4", "gjeldsordningsloven § 3-4", "privacy/claims.TestCollectingRows", "how long it can be prolonged: the last day is given"},
	{"NO-GOL-5-2", "gjeldsordningsloven § 5-2", "privacy/claims.TestClosingRows", "how long a settlement may be: the last day is given"},
	{"NO-GOL-6-5", "gjeldsordningsloven §§ 6-2, 6-5", "privacy/claims.TestClosingRows", ""},
	{"NO-GOL-7-1", "gjeldsordningsloven § 7-1", "", "the authority's register, which no collector holds"},
	{"NO-ARVEL-102", "arveloven § 102", "privacy/claims.TestClosingRows", ""},
}

var bookkeeping = []row{
	{"NO-BOKFL-13-P", "bokføringsloven § 13(1) nos. 1-4, (2)", "retention.TestStatutoryRules: § 13 second paragraph first sentence; privacy/axactor.TestVouchersOfAClosedCase: voucher", ""},
	{"NO-BOKFL-13-BAL", "bokføringsloven § 13(1) no. 3", "retention.TestStatutoryRules: § 13 first paragraph no. 3", ""},
	{"NO-BOKFL-13-S", "bokføringsloven § 13(1) nos. 5-8", "retention.TestStatutoryRules: § 13 second paragraph second sentence", ""},
	{"NO-BOKFL-13b", "bokføringsloven § 13b", "retention.TestStatutoryRules", ""},
	{"NO-BOKFF-7-2", "bokføringsforskriften § 7-2", "", "a back-up has the duty of what it copies, and no item of its own: what restores it restores the item"},
	{"NO-BOKFF-7-3", "bokføringsforskriften § 7-3", "retention.TestStatutoryRules", ""},
	{"NO-BOKFF-7-5", "bokføringsforskriften § 7-5", "", "where material is kept, and the word to the tax office, concern no person; the way abroad is privacy/transfer"},
	{"NO-BOKFL-27", "LOV-2026-06-19-39", "lawfulbasis/law.TestVersionsOfBookkeeping: the amendment, not read", "what it changes, which was not read"},
	{"NO-SKTFVL-12-6", "skatteforvaltningsloven § 12-6", "", "until when tax can be assessed anew is no duty to keep; a concrete case is a hold"},
	{"NO-SKTFVL-8-11", "skatteforvaltningsloven § 8-11", "", "dealings within a group are seldom personal data, and the text was not read"},
	{"NO-IK-8", "FOR-2008-09-22-1080 § 8", "retention.TestStatutoryRules: § 8: three years at least", ""},
	{"NO-REGNF-5-3", "regnskapsførerloven § 5-3", "", "for accountants; not read"},
	{"NO-ADVL-36", "advokatloven § 36", "", "for lawyers; not read, and without a start in what was told"},
}

var moneyLaundering = []row{
	{"NO-HVITV-4", "hvitvaskingsloven § 4", "privacy/claims.TestLaunderingRows; privacy/axactor.TestObligedUndertaking: hvitvaskingsloven § 4", "the list of the obliged is one fact"},
	{"NO-HVITV-30-1", "hvitvaskingsloven § 30(1)", "privacy/claims.TestLaunderingRows; retention.TestStatutoryRules: § 30(1)", ""},
	{"NO-HVITV-30-2", "hvitvaskingsloven § 30(2)", "privacy/claims.TestLaunderingRows; retention.TestStatutoryRules: § 30(2)", ""},
	{"NO-HVITV-6-4", "hvitvaskingsforskriften § 6-4", "privacy/claims.TestLaunderingRows; retention.TestStatutoryRules: § 6-4(2)", ""},
	{"NO-HVITV-32", "hvitvaskingsloven §§ 28, 32", "privacy.TestNationalExemptions: privacy.StatutorySecrecy", "what must stay secret is a judgement on the item"},
	{"NO-HVITV-33", "hvitvaskingsloven § 33", "", "informing before a customer relationship is the duty of Art. 13 at a time that no fact here tells"},
	{"NO-HVITVF-6-1", "hvitvaskingsforskriften § 6-1", "", "which law opens for special data is named by a policy, and that it does is found by a person"},
}

var creditInformation = []row{
	{"NO-KREDOPP-7-8", "kredittopplysningsloven §§ 7-8", "privacy/credit.TestUse", ""},
	{"NO-KREDOPP-10", "kredittopplysningsloven § 10", "privacy/credit.TestReport", ""},
	{"NO-KREDOPP-11", "kredittopplysningsloven § 11", "privacy/credit.TestReport", ""},
	{"NO-KREDOPP-14", "kredittopplysningsloven § 14", "privacy/credit.TestRelease", ""},
	{"NO-KREDOPP-16", "kredittopplysningsloven § 16", "privacy/credit.TestRelease", ""},
	{"NO-KREDOPP-18", "kredittopplysningsloven § 18", "privacy/credit.TestCopy", "what the letter says"},
	{"NO-KREDOPP-19-20", "kredittopplysningsloven §§ 19-20", "privacy/credit.TestNotice; privacy/credit.TestUse", "what the notice says"},
	{"NO-KREDOPP-21", "kredittopplysningsloven § 21", "privacy/credit.TestRemoval", ""},
	{"NO-KREDOPP-22", "kredittopplysningsloven § 22", "privacy/credit.TestRemoval; privacy/credit.TestFurtherYearsSayThatTheyAreOurReading", ""},
	{"NO-KREDOPP-23", "kredittopplysningsloven § 23", "privacy/credit.TestRemoval", ""},
	{"NO-KREDOPP-24", "kredittopplysningsloven § 24", "privacy/credit.TestRemoval", ""},
	{"NO-KREDOPP-25", "kredittopplysningsloven § 25", "privacy/credit.TestErasure", ""},
	{"NO-KREDOPPF-2", "kredittopplysningsforskriften § 2", "privacy/credit.TestUse", "the list, item by item"},
	{"NO-GJELDINF-12", "gjeldsinformasjonsloven §§ 12-13", "privacy/credit.TestDebtData", ""},
	{"NO-GJELDINF-15", "gjeldsinformasjonsloven § 15", "privacy/credit.TestDebtErasure; privacy/credit.TestModelErasure", "a balance that a newer one replaces"},
}

var marketing = []row{
	{"NO-MFL-15", "markedsføringsloven § 15", "privacy/marketing.TestMayAddress", ""},
	{"NO-MFL-12", "markedsføringsloven §§ 12, 13", "privacy/marketing.TestMayAddress", "§ 12 fifth paragraph: who is a donor is judged"},
	{"NO-MFL-13a", "markedsføringsloven § 13a", "privacy/marketing.TestRequiresWash", "regulations on the register, not read"},
	{"NO-MFL-14", "markedsføringsloven § 14", "privacy/marketing.TestMayAddress", ""},
	{"NO-MFL-16", "markedsføringsloven § 16", "privacy/marketing.TestObligations", ""},
	{"NO-EHL-9", "ehandelsloven § 9", "privacy/marketing.TestObligations", "all but showing the sender"},
	{"NO-EKOM-3-15", "ekomloven 2024 § 3-15", "privacy/marketing.TestMayStore", "who supervises"},
	{"NO-EKOM-2-7b", "ekomloven 2003 § 2-7b", "privacy/marketing.TestMayStore; privacy/marketing.TestDatedLaw", ""},
}

var recruiting = []row{
	{"NO-LDL-30", "likestillings- og diskrimineringsloven § 30", "privacy/recruiting.TestWhatMayBeCollected", ""},
	{"NO-AML-13-4", "arbeidsmiljøloven § 13-4", "privacy/recruiting.TestWhatMayBeCollected", ""},
	{"NO-AML-9-3", "arbeidsmiljøloven § 9-3", "privacy/recruiting.TestWhatMayBeCollected", ""},
	{"NO-AML-9-4", "arbeidsmiljøloven § 9-4", "privacy/recruiting.TestWhatMayBeCollected", ""},
	{"NO-LDL-31", "likestillings- og diskrimineringsloven § 31", "privacy/recruiting.TestByPassed", ""},
	{"NO-LDL-37", "likestillings- og diskrimineringsloven § 37", "", "who has to prove what changes no answer; it is a reason for weighing a claims window"},
	{"NO-LDL-38", "likestillings- og diskrimineringsloven § 38", "", "that fault is not needed changes no answer"},
	{"NO-DISKR-CLAIM", "foreldelsesloven § 9, diskrimineringsombudsloven § 10", "privacy/recruiting.TestClaimsRefuseNothing: 17(3)(e); privacy/claims.TestLimitationRows: NO-FORELD-9", "that the tribunal may reject what is old"},
	{"NO-REKR-DELETE", "Art. 5(1)(e)", "privacy/recruiting.TestLifeOfAnApplication: Art. 5(1)(e); privacy/recruiting.TestConsentToThePool: Art. 6", ""},
	{"NO-REKR-HIRED", "Art. 6(4)", "privacy/recruiting.TestLifeOfAnApplication: hired", "the trial period, which checks never reach"},
	{"NO-REKR-KREDITT", "guidance of Datatilsynet", "privacy/recruiting.TestWhatMayBeCollected", ""},
	{"NO-POLREG-37-2", "politiregisterforskriften § 37-2", "retention.TestStatutoryRules; privacy/recruiting.TestWhatFollowsCollecting", "that it goes when it is no longer needed is a limit of the policy"},
	{"NO-OFFL-25", "offentleglova § 25", "privacy/recruiting.TestListOfApplicants", ""},
	{"NO-ARKIV-13", "arkivlova 2025 § 13", "", "not read: a public employer adds its own duties to the policy"},
	{"NO-KI-HR", "the act on artificial intelligence", "privacy/recruiting.TestShortlistMadeByMachine: Art. 22", "the act, which is not in force"},
	{"NO-REKR-INTERN", "Art. 6(4), 13(3)", "privacy/recruiting.TestWhatMayBeCollected", ""},
}

var premises = []row{
	{"NO-KAMERA-6-1", "FOR-2018-07-02-1107 § 6(1)", "privacy/monitoring.TestRequiresErasure; retention.TestStatutoryRules: § 6 first paragraph", ""},
	{"NO-KAMERA-6-2", "FOR-2018-07-02-1107 § 6(2)", "privacy/monitoring.TestRequiresErasure; retention.TestStatutoryRules: § 6 second paragraph", ""},
	{"NO-KAMERA-6-3", "FOR-2018-07-02-1107 § 6(3)-(4)", "privacy/monitoring.TestRequiresErasure", "exceptions of older regulations are a fact"},
	{"NO-KAMERA-3-5", "FOR-2018-07-02-1107 §§ 3-5", "privacy/monitoring.TestMayWatch; privacy/monitoring.TestMayHandOver", ""},
	{"NO-EPOST-4", "FOR-2018-07-02-1108 § 4", "privacy/monitoring.TestMailboxAfterEmployment", ""},
	{"NO-VISIT", "no statute", "", "there is no rule; a policy sets a limit"},
	{"NO-CALLREC", "straffeloven § 205", "privacy/monitoring.TestTracksAndCalls", "how long: no statute says"},
}

var timeComputation = []row{
	{"NO-EOSFRIST-3", "FOR-1992-12-04-910, Reg. 1182/71 Art. 3", "retention.TestAnswerBy: Reg. 1182/71 Art. 3; retention.TestBreachNotice: 72", "periods counted backwards, and the two working days of short periods, which no period here is"},
	{"NO-DL-148-149", "domstolloven §§ 148-149", "", "procedure in court; no question is asked about it"},
	{"NO-DL-140", "domstolloven § 140", "", "procedure in court; no question is asked about it"},
	{"NO-FORELD-29 (time)", "foreldelsesloven § 29", "privacy/claims.TestLimitationRows: NO-FORELD-29; retention.TestRoll: foreldelsesloven § 29", ""},
	{"NO-HELL-2", "helligdagsfredloven § 2, LOV-1947-04-26-1 § 1", "retention.TestHolidays: holidays-no; internal/civil.TestHolidayEveryDay: Holiday", ""},
	{"NO-RET-CALC", "our reading", "retention.TestDutyIsNeverShortened: five years after a year; retention.TestPeriodAfter: clamp", ""},
}

var portfolios = []row{
	{"NO-FAL-2-13", "finansavtaleloven § 2-13", "privacy/claims.TestSaleRows", ""},
	{"NO-FAL-2-14", "finansavtaleloven § 2-14", "", "that objections follow the claim tells how much a seller hands over, which is judged"},
	{"NO-FFL-2-1", "finansforetaksloven §§ 2-1, 2-9", "", "licences; not read"},
	{"NO-FFL-16-2", "finansforetaksloven §§ 9-6, 16-2", "", "secrecy of financial undertakings, not read: it is the finding that secrecy allows a disclosure"},
	{"NO-NPL", "Directive 2021/2167", "", "no rule in force in Norway"},
	{"NO-AXCAP", "a licence", "", "which licence an undertaking has is a fact of its own, as is whether it is obliged"},
	{"NO-FREG-10-1", "folkeregisterloven § 10-1", "", "what the register gives out; that the number has to be needed is NO-POL-12"},
	{"NO-FREG-10-4", "folkeregisterloven § 10-4", "privacy/claims.TestLaunderingRows: graded address", "what the register holds back"},
	{"NO-GRUNNBOK", "FOR-2013-12-18-1599 § 4", "", "what the register gives out"},
	{"NO-IKT-9", "FOR-2003-05-21-630 § 9", "", "a report to the financial authority, beside that of Art. 33; not read"},
}

// The seed notice as Norwegian law sees it. Every number is found in the notice.
var noticeNorway = numbered("S", []string{
	"a norm of the trade", "recital 26", "Art. 6(4)", "Art. 9(2)", "Art. 6(1)(d), (f)", "Art. 6(1)(b)", "Art. 6(3)",
	"inkassoloven § 28(3)", "personopplysningsloven § 12", "Art. 20", "Art. 21", "Art. 17(3)", "Art. 17(1)", "Art. 13(2)(a)",
	"bokføringsforskriften § 7-2", "tvangsfullbyrdelsesloven § 7-28", "ekomloven § 3-15", "names of sources",
	"likestillings- og diskrimineringsloven § 30", "sources of tax data", "Art. 26", "Art. 46", "Art. 13(2)(a)",
	"kredittopplysningsloven §§ 10, 11, 24", "Art. 28(3)(g)",
})

// The regulation: disclosures and transfers, in the order of their tests.

var disclosures = []row{
	{"DI1", "Art. 29, 32(4)", "privacy.TestWhatEachRecipientAsksFor: Art. 29, 32(4)", ""},
	{"DI2", "Art. 28(1), (3)", "privacy.TestWhatEachRecipientAsksFor: Art. 28(1), (3); privacy.TestAProcessorDiscloses: sub-processor-authorised", ""},
	{"DI3", "Art. 26", "privacy.TestWhatEachRecipientAsksFor: Art. 26(1)-(2)", ""},
	{"DI4", "Art. 5(1)(b), 6", "privacy.TestWhatEachRecipientAsksFor: Art. 5(1)(b), 6; privacy.TestAThirdParty: Art. 4(10), 6(1)", ""},
	{"DI5", "Art. 6(1)(c), 4(9)", "privacy.TestWhatEachRecipientAsksFor: Art. 6(1)(c), 4(9); privacy.TestWhatFollowsADisclosure: in a particular inquiry", ""},
	{"DI6", "recital 50", "privacy.TestWhatEachRecipientAsksFor: lawfulbasis.ToEconomicCrimeAuthority; privacy.TestSecrecyBarsADisclosure: secrecy-bars", ""},
	{"DI7", "Art. 48", "privacy.TestWhatEachRecipientAsksFor: Art. 48", ""},
	{"DI8", "recital 48", "privacy.TestWhatEachRecipientAsksFor: recital 48", ""},
	{"DI9", "Art. 18(2), 21, 7(3)", "privacy.TestWhatBarsTheUseBarsTheDisclosure: Art. 18(2)", ""},
	{"DI10", "Art. 9, 10, 87", "privacy.TestProtectedDataIsDisclosedOnItsConditions: Art. 9(2)", ""},
	{"DI11", "Art. 44", "privacy.TestDisclosureAbroad: Art. 44; privacy/transfer.TestTransferComesOnTopOfDisclosure: I57", ""},
	{"DI12", "inkassoloven § 28 and its like", "privacy.TestSecrecyBarsADisclosure: inkassoloven § 28(1); privacy/credit.TestDebtData: NO-GJELDINF-12; privacy/monitoring.TestMayHandOver: NO-KAMERA-3-5", ""},
	{"7.1 duties", "Art. 13(1)(e), 14(1)(e), 14(3)(c), 15(1)(c), 19", "privacy.TestWhatFollowsADisclosure: Art. 14(3)(c)", ""},
}

var transfers = []row{
	{"TR0", "EDPB 05/2021", "privacy/transfer.TestRows", "the exporter's side: who asks is under the regulation"},
	{"TR1", "the EEA", "privacy/transfer.TestRows", ""},
	{"TR2", "Art. 45", "privacy/transfer.TestRows", ""},
	{"TR3", "Art. 46(1)-(2)", "privacy/transfer.TestRows; privacy/transfer.TestToolsCompletely: 46", "what a tool must contain is judged"},
	{"TR4", "Art. 46(3)", "privacy/transfer.TestRows", ""},
	{"TR5", "Art. 49(1)", "privacy/transfer.TestRows; privacy/transfer.TestDerogationsCompletely: 49", ""},
	{"TR6", "Art. 49(1) second subparagraph, (6)", "privacy/transfer.TestRows; privacy/transfer.TestDerogationsCompletely: 49", ""},
	{"TR7", "Art. 44", "privacy/transfer.TestRows", ""},
	{"49(1)(a)", "Art. 49(1)(a)", "privacy/transfer.TestRows", ""},
	{"49(1)(b)", "Art. 49(1)(b)", "privacy/transfer.TestRows", ""},
	{"49(1)(c)", "Art. 49(1)(c)", "privacy/transfer.TestRows", ""},
	{"49(1)(d)", "Art. 49(1)(d), (4)", "privacy/transfer.TestRows", ""},
	{"49(1)(e)", "Art. 49(1)(e), recital 111", "privacy/transfer.TestRows", ""},
	{"49(1)(f)", "Art. 49(1)(f)", "privacy/transfer.TestRows", ""},
	{"49(1)(g)", "Art. 49(1)(g), (2)", "privacy/transfer.TestRows; privacy/transfer.TestWays: public-register", ""},
}

var places = []row{
	{"EEA", "EØS-loven", "privacy/transfer.TestIsUnderGDPR: NO PL PT RE RO SE SI SJ SK YT", ""},
	{"SJ", "personopplysningsforskriften § 1", "privacy/transfer.TestIsUnderGDPR", ""},
	{"not EEA", "CH, GB, GL and others", "privacy/transfer.TestIsUnderGDPR: GB", ""},
	{"AD", "decision 2010/625/EU", "privacy/transfer.TestDecisions", ""},
	{"AR", "decision 2003/490/EC", "privacy/transfer.TestDecisions", ""},
	{"CA", "decision 2002/2/EC", "privacy/transfer.TestDecisions", ""},
	{"CH", "decision 2000/518/EC", "privacy/transfer.TestDecisions", ""},
	{"FO", "decision 2010/146/EU", "privacy/transfer.TestDecisions", ""},
	{"GG", "decision 2003/821/EC", "privacy/transfer.TestDecisions", ""},
	{"IL", "decision 2011/61/EU", "privacy/transfer.TestDecisions", ""},
	{"IM", "decision 2004/411/EC", "privacy/transfer.TestDecisions", ""},
	{"JE", "decision 2008/393/EC", "privacy/transfer.TestDecisions", ""},
	{"NZ", "decision 2013/65/EU", "privacy/transfer.TestDecisions", ""},
	{"UY", "decision 2012/484/EU", "privacy/transfer.TestDecisions", ""},
	{"JP", "decision (EU) 2019/419", "privacy/transfer.TestDecisions", ""},
	{"KR", "decision (EU) 2022/254", "privacy/transfer.TestDecisions", ""},
	{"GB", "decisions (EU) 2021/1772, 2025/1226, 2025/2574", "privacy/transfer.TestDecisions", ""},
	{"US", "decision (EU) 2023/1795", "privacy/transfer.TestDecisions", ""},
	{"EPO", "decision C(2025) 4626", "privacy/transfer.TestDecisions: european-patent-organisation", ""},
	{"BR", "decision (EU) 2026/179", "privacy/transfer.TestDecisions", ""},
	{"7.3 review", "COM(2024) 7", "", "the decisions that it confirmed have no end in the table"},
	{"7.3 none", "no decision", "privacy/transfer.TestPlacesCompletely: CN; privacy/transfer.TestNoPlace: ZZ", ""},
	{"7.3 history", "decisions 2000/520/EC, (EU) 2016/1250, the former clauses", "privacy/transfer.TestDecisions: 2016/1250; privacy/transfer.TestToolsCompletely: transfer.CommissionClauses2010", ""},
}

// The regulation: what a notice says.

var notices = []row{
	{"8.4 controller", "Art. 13(1)(a), 14(1)(a)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: AllInformation", ""},
	{"8.4 officer", "Art. 13(1)(b), 14(1)(b)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: lawfulbasis.AboutOfficer", "whether there is an officer no policy says"},
	{"8.4 basis", "Art. 13(1)(c), 14(1)(c)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: AllInformation", ""},
	{"8.4 interests", "Art. 13(1)(d), 14(2)(b)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: lawfulbasis.AboutInterests", ""},
	{"8.4 categories", "Art. 14(1)(d)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: lawfulbasis.AboutCategories", ""},
	{"8.4 recipients", "Art. 13(1)(e), 14(1)(e)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: lawfulbasis.AboutRecipients", ""},
	{"8.4 transfers", "Art. 13(1)(f), 14(1)(f)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: lawfulbasis.AboutTransfers", "whether data leaves the EEA no policy says"},
	{"8.4 storage", "Art. 13(2)(a), 14(2)(a)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: AllInformation", ""},
	{"8.4 rights", "Art. 13(2)(b), 14(2)(c)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: AllInformation", ""},
	{"8.4 withdrawal", "Art. 13(2)(c), 14(2)(d)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: lawfulbasis.AboutWithdrawal", ""},
	{"8.4 complaint", "Art. 13(2)(d), 14(2)(e)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: AllInformation", ""},
	{"8.4 need-to-provide", "Art. 13(2)(e)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: lawfulbasis.AboutNeedToProvide", ""},
	{"8.4 sources", "Art. 14(2)(f)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: lawfulbasis.AboutSources", ""},
	{"8.4 automation", "Art. 13(2)(f), 14(2)(g)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: lawfulbasis.AboutAutomation", ""},
	{"8.4 objection", "Art. 21(4)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: lawfulbasis.AboutObjection", ""},
	{"8.4 arrangement", "Art. 26(2)", "lawfulbasis.TestInformation; privacy/review.TestInformationOverEveryCircumstance: lawfulbasis.AboutArrangement", ""},
	{"8.4 exceptions", "Art. 13(4), 14(5), personopplysningsloven § 16", "privacy/review.TestInformationOverEveryCircumstance: TellingExempt", "whether a notice is clear (Art. 12(1)) is for people to read"},
}

// The seed notice as the regulation sees it. Every number is found in the notice.
var noticeGDPR = append(numbered("D", []string{
	"Art. 18, 21, 22", "Art. 20(1)(b)", "Art. 6(1)(b), 13(1)(c)", "Art. 6(1)(e), (3)", "Art. 6(1)(d), (f)", "Art. 6(3)", "Art. 9(2)",
	"Art. 17(3)", "Art. 21", "Art. 7(3), 13(2)(c)", "Art. 13, 14", "Art. 13(3), 14(4)", "Art. 4(5), recital 26", "Art. 6(4)",
	"Art. 6(1)(f), 14", "Art. 44-49", "Art. 6, 14(3)(c)", "Art. 21, 22", "Art. 13(2)(a)", "Art. 6(3), 10",
	"personopplysningsloven § 12", "Art. 26",
}), row{"10 OK", "what is consistent", "privacy/review.TestNothingElseIsFound: everything that is found", ""})
