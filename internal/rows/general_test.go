package rows

// The inventory of the general part, by its sections: processing, rights, clocks
// and breach, and what holds of all of it.

var processing = []row{
	{"MP01", "Art. 4(1), 4(5)", "privacy.TestExclusionOnEveryQuestion", ""},
	{"MP02", "Art. 2", "privacy.TestExclusionOnEveryQuestion", ""},
	{"MP03", "Art. 28(3)(a), 29", "privacy.TestProcessorActsOnInstruction", ""},
	{"MP04", "Art. 5(1)(b)", "privacy.TestElementsDecide", ""},
	{"MP05", "Art. 18(2)", "privacy.TestStoppedUse", ""},
	{"MP06", "Art. 21(2)-(3)", "privacy.TestStoppedUse", ""},
	{"MP07", "Art. 21(1)", "privacy.TestStoppedUse", ""},
	{"MP08", "Art. 6(1)", "privacy.TestElementsDecide", ""},
	{"MP09", "Art. 6(4)", "privacy.TestFurtherPurpose", ""},
	{"MP10", "Art. 9", "privacy.TestElementsDecide", ""},
	{"MP11", "Art. 10", "privacy.TestElementsDecide", ""},
	{"MP12", "Art. 87, personopplysningsloven § 12", "privacy.TestElementsDecide", ""},
	{"MP13", "Art. 22", "privacy.TestMayDecideAutomatically; privacy.TestElementsDecide", ""},
	{"MP14", "Art. 5(1)(c)", "privacy.TestElementsDecide", ""},
	{"MP15", "Art. 5(1)(b), (e)", "privacy.TestPeriodOfUse; privacy.TestMaximumEndsEveryUse", ""},
	{"MP16", "Art. 5(1)(d)", "privacy.TestDutiesOfPermission", ""},
	{"MP17", "Art. 35(1), 36", "privacy.TestElementsDecide", ""},
	{"MP18", "Art. 44", "privacy.TestDisclosureAbroad: Art. 44; privacy/transfer.TestRows: TR1", "leaving the EEA is asked of a disclosure"},
	{"MP19", "Art. 28(1), (3)", "privacy.TestElementsDecide", ""},
	{"MP20", "Art. 13, 14", "privacy.TestDutiesOfPermission; privacy.TestInterestTold: F2", ""},
	{"MP21", "Art. 32", "privacy.TestDutiesOfPermission", ""},
}

var bases = []row{
	{"A1", "Art. 4(11), 7", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"A2", "Art. 4(11), 7", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"A3", "Art. 4(11), 7", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"A4", "Art. 4(11), 7", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"A5", "Art. 4(11), 7", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"A6", "Art. 4(11), 7", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"A9", "Art. 4(11), 7", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"A10", "Art. 4(11), 7", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"A11", "Art. 4(11), 7", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"A7", "Art. 7(3)", "privacy.TestConsentGivenAndLasting", ""},
	{"A8", "Art. 5(1)(e)", "privacy.TestConsentGivenAndLasting", ""},
	{"B1", "Art. 6(1)(b)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"B2", "Art. 6(1)(b)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"C1", "Art. 6(3)", "lawfulbasis.TestRows; privacy.TestLawIsNamed", ""},
	{"C2", "Art. 6(1)(c)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"C3", "Art. 6(1)(c)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"C4", "Art. 6(1)(c)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"2.3 D1", "Art. 6(1)(d)", "lawfulbasis.TestRows: D1; privacy.TestElementsDecide: D1", ""},
	{"2.3 D2", "Art. 6(1)(d)", "lawfulbasis.TestRows: D2; privacy.TestElementsDecide: D2", ""},
	{"2.3 D3", "recital 46", "lawfulbasis.TestRows: D3; privacy.TestElementsDecide: D3", ""},
	{"E1", "Art. 6(3)", "lawfulbasis.TestRows; privacy.TestLawIsNamed", ""},
	{"E2", "Art. 6(1)(e)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"E3", "Art. 6(1)(e)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"F0", "Art. 6(1)(f)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"F1", "Art. 6(1)(f)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"F3", "Art. 6(1)(f)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"F4", "Art. 6(1)(f)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"F5", "Art. 6(1)(f)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"F2", "Art. 13(1)(d), 14(2)(b)", "privacy.TestInterestTold", ""},
}

var conditions = []row{
	{"9(2)(a)", "Art. 9(2)(a)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"9(2)(b)", "Art. 9(2)(b)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"9(2)(c)", "Art. 9(2)(c)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"9(2)(d)", "Art. 9(2)(d)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"9(2)(e)", "Art. 9(2)(e)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"9(2)(f)", "Art. 9(2)(f)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"9(2)(g)", "Art. 9(2)(g)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"9(2)(h)", "Art. 9(2)(h)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"9(2)(i)", "Art. 9(2)(i)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"9(2)(j)", "Art. 9(2)(j)", "lawfulbasis.TestRows; privacy.TestElementsDecide", ""},
	{"2.4 mixed", "C-252/21: what cannot be separated", "privacy.TestElementsDecide: C-184/20", "an item is what cannot be separated, and one kind of its dataset makes it special"},
	{"2.4 photograph", "recital 51", "", "whether a picture was processed to identify is what makes a kind biometric: the host names its kinds"},
}

var furtherPurposes = []row{
	{"CP1", "C-77/21", "privacy.TestFurtherPurpose", ""},
	{"CP2", "Art. 6(4)", "privacy.TestFurtherPurpose", ""},
	{"CP3", "Art. 6(4), 23", "privacy.TestElementsDecide", ""},
	{"CP4", "Art. 5(1)(b), 89(1)", "privacy.TestFurtherPurpose", ""},
	{"CP5", "Art. 6(4)(a)-(e)", "privacy.TestFurtherPurpose", ""},
	{"2.5 inform", "Art. 13(3), 14(4)", "privacy.TestInformationIsDue: 14(4)", ""},
	{"2.5 basis", "recital 50", "privacy.TestPermittedOnEveryBasis: MP08", "the basis is asked of a further purpose too"},
	{"2.5 copies", "C-77/21", "privacy.TestPeriodOfUse: C-77/21", ""},
}

var children = []row{
	{"2.6 service", "Art. 8(1)", "lawfulbasis.TestChildren: Art. 8(1)", ""},
	{"2.6 age", "Art. 8(1), personopplysningsloven § 5", "privacy.TestAgeOfConsent: personopplysningsloven § 5", ""},
	{"2.6 parent", "Art. 8(2)", "lawfulbasis.TestRows: A10", ""},
	{"2.6 age unknown", "Art. 8(1)", "privacy.TestAgeOfConsent: Art. 8(1)", ""},
	{"2.6 counselling", "recital 38", "lawfulbasis.TestChildren: recital 38", ""},
}

var identification = []row{
	{"2.7 nothing to keep for it", "Art. 11(1)", "", "what need not be kept has no use, and so no ground"},
	{"2.7 demonstrated", "Art. 11(2)", "privacy.TestGateOfEachRight: G identified, X1", ""},
	{"2.7 more information", "Art. 11(2)", "privacy.TestGateOfEachRight: G doubt", ""},
}

var following = []row{
	{"2.8 consent", "Art. 7(1), (3)", "privacy.TestDutiesOfPermission: 2.8", ""},
	{"2.8 objection", "Art. 21(4)", "privacy.TestDutiesOfPermission: 2.8", ""},
	{"2.8 balance", "Art. 5(2), 13(1)(d)", "privacy.TestDutiesOfPermission: 2.8", ""},
	{"2.8 law", "Art. 6(3), 13(1)(c)", "privacy.TestDutiesOfPermission: 2.8", ""},
	{"2.8 record", "Art. 30", "privacy.TestDutiesOfPermission: 2.8", ""},
}

var access = []row{
	{"AC1", "Art. 12", "privacy.TestGateOfEachRight: G role", ""},
	{"AC2", "Art. 15", "privacy.TestRightOfAccess", ""},
	{"AC3", "Art. 15", "privacy.TestRightOfAccess", ""},
	{"AC4", "Art. 15", "privacy.TestRightOfAccess", ""},
	{"AC5", "Art. 15", "privacy.TestRightOfAccess", ""},
	{"AC6", "Art. 15", "privacy.TestRightOfAccess", ""},
	{"AC7", "Art. 15", "privacy.TestRightOfAccess", ""},
	{"5.2 content", "Art. 15(1)-(2)", "privacy.TestDecidedCases: furtherCases; privacy/letter.TestPartsOfLetters: 15(1)", "what a letter has to say"},
	{"5.2 copy", "Art. 15(3), C-487/21", "privacy.TestDecidedCases: requestCases; privacy.TestRightOfAccess: C-307/22", ""},
	{"5.2 logs", "C-579/21", "privacy.TestDecidedCases: furtherCases", ""},
	{"5.2 freeze", "EDPB 01/2022", "privacy.TestPlanOrdersConflicts: EDPB 01/2022", ""},
}

var rectification = []row{
	{"5.3 inaccurate", "Art. 16", "privacy.TestRightToRectification", ""},
	{"5.3 incomplete", "Art. 16", "privacy.TestRightToRectification", ""},
	{"5.3 opinion", "WP251", "privacy.TestRightToRectification", ""},
	{"5.3 undecidable", "Art. 18(1)(a)", "privacy.TestRightToRectification", ""},
	{"5.3 debt", "Art. 5(1)(d)", "privacy.TestRightToRectification", ""},
	{"5.3 after", "Art. 19", "privacy.TestRightToRectification", ""},
}

var restriction = []row{
	{"5.4 a", "Art. 18(1)(a)", "privacy.TestRightToRestriction: 18 a, start", ""},
	{"5.4 b", "Art. 18(1)(b)", "privacy.TestRightToRestriction: 18 b, start", ""},
	{"5.4 c", "Art. 18(1)(c)", "privacy.TestRightToRestriction: 18 c, start", ""},
	{"5.4 d", "Art. 18(1)(d)", "privacy.TestRightToRestriction: 18 d, start", ""},
	{"5.4 operations", "Art. 18(2)", "privacy.TestOperationsWhileRestricted: 5.4; privacy.TestOperationsThatStayAllowed: MP05", ""},
	{"5.4 erasing", "Art. 18(2)-(3)", "privacy.TestErasingWhatIsRestricted: 18 a, d", ""},
	{"5.4 duties", "Art. 18(3), 19", "privacy.TestInquiryI47Lifting: I47", ""},
}

var portability = []row{
	{"PO1", "Art. 20", "privacy.TestRightToPortability", ""},
	{"PO2", "Art. 20", "privacy.TestRightToPortability", ""},
	{"PO3", "Art. 20", "privacy.TestRightToPortability", ""},
	{"PO4", "Art. 20", "privacy.TestRightToPortability", ""},
	{"PO5", "Art. 20", "privacy.TestRightToPortability", ""},
	{"5.5 out", "Art. 20(2)", "privacy.TestEveryObligation: hand-over", "the form is the host's"},
}

var objection = []row{
	{"OB1", "Art. 21", "privacy.TestRightToObject", ""},
	{"OB2", "Art. 21", "privacy.TestRightToObject", ""},
	{"OB3", "Art. 21", "privacy.TestRightToObject", ""},
	{"OB4", "Art. 21", "privacy.TestRightToObject", ""},
	{"OB5", "Art. 21", "privacy.TestRightToObject", ""},
	{"OB6a", "Art. 21(1): legal claims", "privacy.TestRightToObject: OB6", ""},
	{"OB6b", "Art. 21(1): compelling grounds", "privacy.TestRightToObject: OB6", ""},
	{"OB7", "Art. 21(1), 17(1)(c)", "privacy.TestRightToObject", ""},
	{"OB8", "Art. 21(1)", "privacy.TestRightToObject", ""},
	{"5.6 burden", "recital 69", "privacy.TestRightToObject: recital 69", ""},
}

var decisions = []row{
	{"AD1", "Art. 22", "privacy.TestMayDecideAutomatically", ""},
	{"AD2", "Art. 22", "privacy.TestMayDecideAutomatically", ""},
	{"AD3", "Art. 22", "privacy.TestMayDecideAutomatically", ""},
	{"AD4", "Art. 22", "privacy.TestMayDecideAutomatically", ""},
	{"AD5", "Art. 22", "privacy.TestMayDecideAutomatically", ""},
	{"AD6", "Art. 22", "privacy.TestMayDecideAutomatically", ""},
	{"AD7", "Art. 22", "privacy.TestMayDecideAutomatically", ""},
	{"5.7 information", "Art. 13(2)(f), 14(2)(g)", "privacy/review.TestInformationOverEveryCircumstance: AboutAutomation", ""},
	{"5.7 assessment", "Art. 35(3)(a)", "privacy/accountability.TestRequiresImpactAssessment: DP1", ""},
}

var withdrawal = []row{
	{"5.8 withdraw", "Art. 7(3)", "privacy.TestRightToWithdraw: 5.8", ""},
	{"5.8 complaint", "Art. 77", "privacy.TestComplaintIsNeverConditional: 77", ""},
}

var informing = []row{
	{"5.9 from the person", "Art. 13(1)", "privacy.TestInformationIsDue: 13(1)", ""},
	{"5.9 from elsewhere", "Art. 14(3)", "retention.TestInformBy: 14(3)(a); privacy.TestInformationIsDue: 14(3)", ""},
	{"5.9 new purpose", "Art. 13(3), 14(4)", "privacy.TestInformationIsDue: 14(4)", ""},
	{"5.9 objection", "Art. 21(4)", "privacy.TestDutiesOfPermission: 21(4)", ""},
	{"5.9 last resort", "Art. 49(1)", "privacy/transfer.TestRows: TR6", ""},
	{"5.9 has it", "Art. 13(4), 14(5)(a)", "privacy.TestInformationIsDue: 13(4)", ""},
	{"5.9 effort", "Art. 14(5)(b)", "privacy.TestInformationIsDue: 14(5)", "which exception is found by one element"},
	{"5.9 law", "Art. 14(5)(c)", "privacy.TestInformationIsDue: 14(5)", "which exception is found by one element"},
	{"5.9 secrecy", "Art. 14(5)(d)", "privacy.TestInformationIsDue: 14(5)", "which exception is found by one element"},
	{"5.9 Norway", "personopplysningsloven § 16", "privacy.TestInformationIsDue: § 16", ""},
	{"5.9 example", "Art. 14(3)", "retention.TestInformBy: 2026-11-09", ""},
}

var clocks = []row{
	{"6.2 answer", "Art. 12(3)", "privacy.TestClock: 12(3)", ""},
	{"6.2 refusal", "Art. 12(4)", "privacy.TestClock: 12(4)", ""},
	{"6.2 suspension", "Art. 12(6)", "privacy.TestClockSuspendedDays: EDPB 01/2022", ""},
	{"6.2 marketing", "Art. 21(3)", "privacy.TestStoppedUse: MP06", ""},
	{"6.2 withdrawal", "Art. 7(3)", "privacy.TestRightToWithdraw: 5.8", ""},
	{"6.2 informing", "Art. 14(3)", "retention.TestInformByEveryDay: 14(3)", ""},
	{"6.2 breach", "Art. 33(1)", "privacy/breach.TestLastMomentsInOslo: I53", ""},
	{"6.2 breach, processor", "Art. 33(2)", "privacy/breach.TestRows: BR2", ""},
	{"6.2 breach, persons", "Art. 34(1)", "privacy/breach.TestRows: BR6", ""},
	{"6.2 consultation", "Art. 36(2)", "privacy/accountability.TestAuthoritysTime: 36(2)", ""},
	{"6.2 extension", "Art. 12(3)", "privacy.TestClockGolden: 12(3)", ""},
}

var fees = []row{
	{"6.4 free", "Art. 12(5)", "privacy.TestRightOfAccess: AC7", ""},
	{"6.4 excessive", "Art. 12(5)", "privacy.TestGateOfEachRight: G 12(5)", ""},
	{"6.4 not merely", "C-307/22", "privacy.TestGateOfEachRight: 6.4", ""},
	{"6.4 further copy", "Art. 15(3)", "", "what a further copy may cost is no question about an item"},
	{"6.4 doubt", "Art. 12(6)", "privacy.TestGateOfEachRight: G doubt, X2", ""},
	{"6.4 refuses to say", "Art. 12(2), (6)", "privacy.TestGateOfEachRight: G identified, X1", ""},
}

var breaches = []row{
	{"BR1", "Art. 33, 34, personopplysningsloven § 16", "privacy/breach.TestRows", ""},
	{"BR2", "Art. 33, 34, personopplysningsloven § 16", "privacy/breach.TestRows", ""},
	{"BR3", "Art. 33, 34, personopplysningsloven § 16", "privacy/breach.TestRows", ""},
	{"BR4", "Art. 33, 34, personopplysningsloven § 16", "privacy/breach.TestRows", ""},
	{"BR5", "Art. 33, 34, personopplysningsloven § 16", "privacy/breach.TestRows", ""},
	{"BR6", "Art. 33, 34, personopplysningsloven § 16", "privacy/breach.TestRows", ""},
	{"BR7", "Art. 33, 34, personopplysningsloven § 16", "privacy/breach.TestRows", ""},
	{"BR8", "Art. 33, 34, personopplysningsloven § 16", "privacy/breach.TestRows", ""},
}

// invariants are the properties that hold over the complete spaces.
var invariants = []row{
	{"I01", "", "privacy.TestInquiryI01NothingKnown; privacy.TestReferenceI01NothingKnown", ""},
	{"I02", "", "privacy.TestInquiryI02Refinement; privacy.TestReferenceI02Refinement", ""},
	{"I03", "", "privacy.TestInquiryI03I04TotalAndOrder; privacy.TestReferenceI03Total", ""},
	{"I04", "", "privacy.TestInquiryI03I04TotalAndOrder; privacy.TestReferenceI04Order", ""},
	{"I05", "", "privacy.TestInquiryI05I42Withdrawal", ""},
	{"I06", "", "privacy.TestInquiryI06Consent", ""},
	{"I07", "", "privacy.TestInquiryI07I08Cumulative", ""},
	{"I08", "", "privacy.TestInquiryI07I08Cumulative", ""},
	{"I09", "", "privacy.TestInquiryI09Kinds", ""},
	{"I10", "", "privacy.TestInquiryI10Criminal", ""},
	{"I11", "", "privacy.TestInquiryI11Law", ""},
	{"I12", "", "privacy.TestInquiryI12Balance", ""},
	{"I13", "", "privacy.TestInquiryI13OutOfScope", ""},
	{"I14", "", "privacy.TestInquiryI14Processor; privacy.TestReferenceI14Processor", ""},
	{"I15", "", "privacy.TestInquiryI15I16Marketing", ""},
	{"I16", "", "privacy.TestInquiryI15I16Marketing", ""},
	{"I17", "", "privacy.TestInquiryI17I43I44Matrix", ""},
	{"I18", "", "privacy.TestInquiryI18Burden", ""},
	{"I19", "", "privacy.TestInquiryI19Stands; privacy.TestReferenceI19Objection", ""},
	{"I20", "", "privacy.TestReferenceI20ClosedSet; privacy.TestWhatCannotRefuse", ""},
	{"I21", "", "privacy.TestReferenceI21Grounds; privacy.TestReferenceI21I40Holds", ""},
	{"I22", "", "privacy.TestReferenceI22Locality", ""},
	{"I23", "", "privacy.TestReferenceI23I39Coherence", ""},
	{"I24", "", "privacy.TestInquiryI24Opposition; privacy.TestReferenceI24Opposition", ""},
	{"I25", "", "privacy.TestInquiryI25Recipients; privacy.TestReferenceI25Duties", ""},
	{"I26", "", "retention.TestLaw01", ""},
	{"I27", "", "retention.TestLaw02", ""},
	{"I28", "", "retention.TestLaw03", ""},
	{"I29", "", "retention.TestLaw04", ""},
	{"I30", "", "retention.TestLaw05", ""},
	{"I31", "", "retention.TestLaw06", ""},
	{"I32", "", "retention.TestLaw07", ""},
	{"I33", "", "retention.TestLaw08", ""},
	{"I34", "", "retention.TestLaw09", ""},
	{"I35", "", "retention.TestLaw10", ""},
	{"I36", "", "retention.TestLaw11", ""},
	{"I37", "", "retention.TestLaw12", ""},
	{"I38", "", "privacy.TestInquiryI38Ended; privacy.TestReferenceI29I38Uses", ""},
	{"I39", "", "privacy.TestReferenceI23I39Coherence; retention.TestLaw14", ""},
	{"I40", "", "privacy.TestInquiryI40Holds; privacy.TestReferenceI21I40Holds", ""},
	{"I41", "", "privacy.TestReferenceI41Released", ""},
	{"I42", "", "privacy.TestInquiryI05I42Withdrawal; privacy.TestReferenceI42Consent", ""},
	{"I43", "", "privacy.TestInquiryI43Swap; privacy.TestInquiryI17I43I44Matrix", ""},
	{"I44", "", "privacy.TestInquiryI17I43I44Matrix", ""},
	{"I45", "", "privacy.TestInquiryI45Portability", ""},
	{"I46", "", "privacy.TestInquiryI46Restricted", ""},
	{"I47", "", "privacy.TestInquiryI47Lifting", ""},
	{"I48", "", "privacy.TestInquiryI48I49Decision", ""},
	{"I49", "", "privacy.TestInquiryI48I49Decision", ""},
	{"I50", "", "privacy.TestClockEveryDay", ""},
	{"I51", "", "privacy.TestClockAnyNumbers", ""},
	{"I52", "", "privacy.TestClockEveryDay", ""},
	{"I53", "", "privacy/breach.TestLastMomentsInOslo", ""},
	{"I54", "", "privacy/breach.TestEveryStatement", ""},
	{"I55", "", "retention.TestInformByEveryCompletion", ""},
	{"I56", "", "privacy/transfer.TestRows", ""},
	{"I57", "", "privacy/transfer.TestInvariants; privacy.TestDisclosureAbroad", ""},
	{"I58", "", "privacy/transfer.TestRows", ""},
	{"I59", "", "privacy/transfer.TestInvariants", ""},
	{"I60", "", "privacy/review.TestInformationIsMonotone; privacy/review.TestTellingMoreLeavesLessMissing", ""},
	{"I61", "", "privacy/accountability.TestRequiresRecord", ""},
	{"I62", "", "privacy.TestInquiryI62Children", ""},
	{"I63", "", "privacy.TestInquiryI63JointControllers", ""},
	{"I64", "", "privacy.TestInquiryI64Edition", ""},
	{"I65", "", "privacy/explain.TestEveryAnswerHasATextInEveryLanguage", ""},
	{"I66", "", "privacy.TestInquiryI66NoDeadRule", ""},
	{"I67", "", "retention.TestLaw13", ""},
	{"I68", "", "retention.TestLaw14", ""},
	{"I69", "", "retention.TestLaw15", ""},
	{"I70", "", "retention.TestLaw16", ""},
	{"I71", "", "privacy.TestInquiryI71DemandIsObjection; privacy.TestReferenceI71DemandIsObjection", ""},
	{"I72", "", "privacy.TestInquiryI72Locality; privacy.TestReferenceI72Locality", ""},
	{"I73", "", "privacy.TestInquiryI73Voucher", ""},
	{"I74", "", "privacy.TestInquiryI74Processor", ""},
}
