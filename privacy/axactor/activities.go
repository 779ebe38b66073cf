package axactor

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// limit is a controller's own limit that runs from the day of an event.
func limit(id privacy.RuleID, from retention.Event, p retention.Period, statement privacy.StatementID, recommended ...law.Provision) privacy.Limit {
	return privacy.Limit{
		ID:         id,
		Rule:       retention.Limit{From: from, Anchor: retention.DayOf, Period: p},
		Law:        recommended,
		Statements: []privacy.StatementID{statement},
	}
}

// threeYears is the main rule of the trade: gone three years after the case was
// closed (N-81). It is a promise, and no duty to keep.
func threeYears(id privacy.RuleID) []privacy.Limit {
	return []privacy.Limit{limit(id, retention.CaseClosed, retention.Years(3), "N-81",
		law.Whole(law.Inkassobransjenormen), law.Article(5).Paragraph(1).Point('e'))}
}

// whileApplying ends what is done for an application (N-83).
func whileApplying(filled, withdrawn privacy.RuleID) []privacy.Limit {
	return []privacy.Limit{
		limit(filled, retention.PositionFilled, retention.Days(0), "N-83", law.Article(5).Paragraph(1).Point('e')),
		limit(withdrawn, retention.ApplicationWithdrawn, retention.Days(0), "N-83", law.Article(6).Paragraph(1).Point('b')),
	}
}

// duty is a statutory duty to keep, as the library knows it.
func duty(id privacy.RuleID, p law.Provision, kinds subjects.KindSet, statements ...privacy.StatementID) privacy.Duty {
	d, _ := retention.StatutoryDuty(p)
	d.Kinds = kinds
	return privacy.Duty{ID: id, Rule: d, Statements: statements}
}

// claimedForCollection are the bases that the notice gives for collecting
// (N-10, N-21, N-22, N-30).
func claimedForCollection() lawfulbasis.BasisSet {
	return lawfulbasis.BasesOf(lawfulbasis.Contract, lawfulbasis.LegalObligation, lawfulbasis.PublicTask, lawfulbasis.LegitimateInterests)
}

// collectionSources are where a case's data comes from (N-60, N-61, N-67).
func collectionSources() lawfulbasis.SourceSet {
	return lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject, lawfulbasis.FromOwnHistory,
		lawfulbasis.FromCreditBureau, lawfulbasis.FromPopulationRegister, lawfulbasis.FromTaxAuthority,
		lawfulbasis.FromPostalService, lawfulbasis.FromBusinessRegisters, lawfulbasis.FromLandRegister,
		lawfulbasis.FromDirectoryService, lawfulbasis.FromOtherPublicRegister, lawfulbasis.FromOtherSource)
}

// collectionRecipients are who may see a case (N-71, N-73, N-75). Employers and
// the welfare office stand there because the notice names them; see the doubt.
func collectionRecipients() lawfulbasis.RecipientSet {
	return lawfulbasis.RecipientsOf(lawfulbasis.ToProcessor, lawfulbasis.ToAgent, lawfulbasis.ToLawyer,
		lawfulbasis.ToSupplier, lawfulbasis.ToBank, lawfulbasis.ToAdviser, lawfulbasis.ToConciliationBoard,
		lawfulbasis.ToEnforcementAuthority, lawfulbasis.ToCourt, lawfulbasis.ToBankruptcyEstate,
		lawfulbasis.ToEmployer, lawfulbasis.ToWelfareOffice, lawfulbasis.ToGroupCompany)
}

func activities() []privacy.Activity {
	var all []privacy.Activity
	for _, part := range [...][]privacy.Activity{
		collectionActivities(), afterCollection(), accounting(), legalActivities(), business(), outreach(), recruiting(), persons(),
	} {
		all = append(all, part...)
	}
	for i := range all {
		all[i].Tells = tellsOf(all[i].ID)
	}
	return all
}

// collectionActivities are the three lines, and what belongs to their cases.
func collectionActivities() []privacy.Activity {
	client := lawfulbasis.RecipientsOf(lawfulbasis.ToClient)
	fromClient := lawfulbasis.SourcesOf(lawfulbasis.FromClient)
	return []privacy.Activity{
		{
			ID: ThirdPartyCollection, Purpose: lawfulbasis.Collection,
			Role: lawfulbasis.Controller, Controllers: []string{Norway},
			Basis: lawfulbasis.LegitimateInterests, Claimed: claimedForCollection(),
			About: debtors(), Kinds: caseFile(),
			Sources: collectionSources().Union(fromClient), Recipients: collectionRecipients().Union(client),
			Limits: threeYears(ThirdPartyCollectionPeriod),
			// The client is kept informed by law.
			Law:        []law.Provision{law.Section(law.Inkassoloven1988, "2"), law.Section(law.Inkassoloven1988, "15")},
			Statements: []privacy.StatementID{"N-02", "N-05", "N-10", "N-22", "N-30", "N-40", "N-50", "N-51", "N-58", "N-60", "N-61", "N-67", "N-70", "N-71", "N-73", "N-75"},
		},
		{
			ID: PortfolioCollection, Purpose: lawfulbasis.Collection,
			Role: lawfulbasis.Controller, Controllers: []string{Capital, Norway},
			Basis: lawfulbasis.LegitimateInterests, Claimed: claimedForCollection(),
			About: debtors(), Kinds: caseFile(),
			Sources:    collectionSources().Union(lawfulbasis.SourcesOf(lawfulbasis.FromOriginalCreditor)),
			Recipients: collectionRecipients(),
			Limits:     threeYears(PortfolioCollectionPeriod),
			Law:        []law.Provision{law.Section(law.Inkassoloven1988, "2")},
			Statements: []privacy.StatementID{"N-02", "N-04", "N-10", "N-22", "N-30", "N-40", "N-50", "N-51", "N-60", "N-61", "N-64", "N-67", "N-71", "N-73", "N-75"},
		},
		{
			ID: InvoiceFollowUp, Purpose: lawfulbasis.Collection,
			Role: lawfulbasis.Processor, Controllers: []string{Norway},
			About: debtors(), Kinds: caseFile(),
			Sources: fromClient, Recipients: client,
			Law:        []law.Provision{law.Article(28).Paragraph(3), law.Article(29)},
			Statements: []privacy.StatementID{"N-03", "N-05", "N-30", "N-70"},
		},
		{
			ID: CollectionHandling, Purpose: lawfulbasis.CollectionHandling,
			Role: lawfulbasis.Controller, Controllers: []string{Norway, Capital},
			Basis: lawfulbasis.LegitimateInterests, Claimed: claimedForCollection(),
			About: debtors().Union(partners()), Kinds: caseFile(),
			Sources: lawfulbasis.SourcesOf(lawfulbasis.FromOwnHistory, lawfulbasis.FromClient), Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToProcessor),
			Limits:     threeYears(CollectionHandlingPeriod),
			Law:        []law.Provision{law.Article(21).Paragraph(1)},
			Statements: []privacy.StatementID{"N-10", "N-31", "N-93"},
		},
		{
			// Care about who the debtor is follows from good practice and from
			// the duty to look into doubt; no act orders the look-up itself.
			ID: CollectionCompliance, Purpose: lawfulbasis.CollectionCompliance,
			Role: lawfulbasis.Controller, Controllers: []string{Norway, Capital},
			Basis: lawfulbasis.LegitimateInterests, Claimed: lawfulbasis.BasesOf(lawfulbasis.LegalObligation),
			About: debtors().Union(partners()), Kinds: caseFile(),
			Sources: collectionSources(), Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToSupervisoryAuthority, lawfulbasis.ToAuditor),
			Limits: threeYears(CollectionCompliancePeriod),
			Law: []law.Provision{
				law.Section(law.Inkassoloven1988, "8"), law.Section(law.Inkassoloven1988, "10").Paragraph(1),
				law.Section(law.Personopplysningsloven, "12"), law.Section(law.Internkontrollforskriften, "8"),
			},
			Statements: []privacy.StatementID{"N-11", "N-32", "N-61"},
		},
		{
			ID: ConsiderateHandling, Purpose: lawfulbasis.CollectionHandling,
			Role: lawfulbasis.Controller, Controllers: []string{Norway, Capital},
			Basis: lawfulbasis.Consent, Claimed: lawfulbasis.BasesOf(lawfulbasis.Consent, lawfulbasis.VitalInterests, lawfulbasis.LegitimateInterests),
			Condition: lawfulbasis.ExplicitConsent,
			About:     debtors(),
			Kinds: identity().Union(subjects.KindsOf(subjects.Health, subjects.Correspondence, subjects.CallNote, subjects.MeetingNote,
				subjects.LatePaymentReason, subjects.FamilySituation, subjects.WorkSituation, subjects.ConsentRecord)),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject, lawfulbasis.FromRepresentative),
			Law:        []law.Provision{law.Article(9).Paragraph(2).Point('a')},
			Statements: []privacy.StatementID{"N-23", "N-24", "N-51", "N-55", "N-56", "N-57"},
		},
	}
}

// afterCollection is what a case serves beside getting the claim paid.
func afterCollection() []privacy.Activity {
	both := []string{Norway, Capital}
	return []privacy.Activity{
		{
			ID: CaseDocumentation, Purpose: lawfulbasis.CaseDocumentation,
			Role: lawfulbasis.Controller, Controllers: both,
			Basis: lawfulbasis.LegitimateInterests,
			About: debtors(), Kinds: caseFile(),
			Sources: lawfulbasis.SourcesOf(lawfulbasis.FromOwnHistory),
			Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToClient, lawfulbasis.ToDataSubject,
				lawfulbasis.ToSupervisoryAuthority, lawfulbasis.ToComplaintsBoard),
			Begins:     retention.CaseClosed,
			Limits:     threeYears(CaseDocumentationPeriod),
			Law:        []law.Provision{law.Section(law.Foreldelsesloven, "2"), law.Section(law.Foreldelsesloven, "9")},
			Statements: []privacy.StatementID{"N-37", "N-80", "N-81"},
		},
		{
			// What was learnt goes on into later cases, and the notice does not
			// say for how long.
			ID: LearningFromCases, Purpose: lawfulbasis.LearningFromCases,
			Role: lawfulbasis.Controller, Controllers: both,
			Basis: lawfulbasis.LegitimateInterests,
			About: debtors(), Kinds: caseFile(),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromOwnHistory),
			Law:        []law.Provision{law.Article(6).Paragraph(4), law.Article(5).Paragraph(1).Point('b')},
			Statements: []privacy.StatementID{"N-37", "N-67", "N-81"},
		},
		{
			ID: PortfolioValuation, Purpose: lawfulbasis.PortfolioValuation,
			Role: lawfulbasis.Controller, Controllers: []string{Capital, Norway},
			Basis:      lawfulbasis.LegitimateInterests,
			About:      debtors(),
			Kinds:      subjects.KindsOf(subjects.PortfolioRecord, subjects.DebtDetails, subjects.PaymentHistory, subjects.Score),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromOriginalCreditor, lawfulbasis.FromOwnHistory),
			Law:        []law.Provision{law.Article(4).Paragraph(5), law.Article(11)},
			Statements: []privacy.StatementID{"N-12", "N-37", "N-86"},
		},
		{
			ID: CreditReporting, Purpose: lawfulbasis.CreditReporting,
			Role: lawfulbasis.Controller, Controllers: both,
			Basis: lawfulbasis.LegitimateInterests,
			About: debtors(), Kinds: identity().Union(subjects.KindsOf(subjects.DebtDetails, subjects.PaymentHistory, subjects.Income)),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromOwnHistory),
			Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToCreditBureau, lawfulbasis.ToPublicRegister),
			Law: []law.Provision{
				law.Section(law.Inkassoloven1988, "28").Paragraph(2), law.Section(law.Kredittopplysningsloven, "10"),
				law.Section(law.Kredittopplysningsloven, "11"), law.Section(law.Kredittopplysningsloven, "24"),
			},
			Statements: []privacy.StatementID{"N-37", "N-72"},
		},
	}
}

// accounting is what bookkeeping law orders kept.
func accounting() []privacy.Activity {
	section13 := law.Section(law.Bokforingsloven, "13").Paragraph(1)
	details := subjects.KindsOf(subjects.DebtDetails)
	return []privacy.Activity{
		{
			ID: Bookkeeping, Purpose: lawfulbasis.Bookkeeping,
			Role: lawfulbasis.Controller, Controllers: []string{Norway, Capital},
			Basis: lawfulbasis.LegalObligation, Claimed: lawfulbasis.BasesOf(lawfulbasis.LegalObligation),
			// Anybody can be named in a voucher: a debtor who paid, an applicant
			// whose fare was refunded.
			About:      everybody(),
			Kinds:      identity().Union(accounts()).Union(subjects.KindsOf(subjects.ContractDetails, subjects.DebtDetails, subjects.PaymentHistory)),
			Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToAuditor, lawfulbasis.ToOtherAuthority),
			Duties: []privacy.Duty{
				duty(BookkeepingFiveYears, section13.Numbers(1, 4),
					subjects.KindsOf(subjects.PaymentVoucher, subjects.LedgerEntry, subjects.CustomerFunds), "N-21", "N-82"),
				duty(BookkeepingThreeYearsSixMonths, section13.Numbers(5, 8),
					subjects.KindsOf(subjects.ClientContract, subjects.BookkeepingCorrespondence), "N-21", "N-82"),
			},
			Law:        []law.Provision{section13.Parent()},
			Statements: []privacy.StatementID{"N-21", "N-37", "N-82"},
		},
		{
			ID: PurchasedClaims, Purpose: lawfulbasis.Bookkeeping,
			Role: lawfulbasis.Controller, Controllers: []string{Capital},
			Basis: lawfulbasis.LegalObligation, Claimed: lawfulbasis.BasesOf(lawfulbasis.LegalObligation),
			About: debtors(),
			// The kinds that can stand in one row with the debt; the duty is for
			// the debt itself.
			Kinds:      identity().Union(subjects.KindsOf(subjects.ContractDetails, subjects.PaymentHistory, subjects.PortfolioRecord)).Union(details),
			Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToAuditor, lawfulbasis.ToOtherAuthority),
			Duties:     []privacy.Duty{duty(PurchasedClaimsFiveYears, section13.Number(3), details, "N-04", "N-21", "N-82")},
			Law:        []law.Provision{section13.Parent()},
			Statements: []privacy.StatementID{"N-04", "N-21", "N-82"},
		},
	}
}

// legalActivities are disputes, authorities and crime.
func legalActivities() []privacy.Activity {
	both := []string{Norway, Capital}
	ordered := lawfulbasis.BasesOf(lawfulbasis.LegalObligation)
	return []privacy.Activity{
		{
			ID: Disputes, Purpose: lawfulbasis.LegalClaims,
			Role: lawfulbasis.Controller, Controllers: both,
			Basis: lawfulbasis.LegitimateInterests, Claimed: lawfulbasis.BasesOf(lawfulbasis.LegalObligation, lawfulbasis.LegitimateInterests),
			Condition: lawfulbasis.ClaimsOrCourts,
			About:     everybody(),
			Kinds: caseFile().Union(applicationFile()).Union(findings()).Union(subjects.SpecialKinds()).Union(subjects.KindsOf(
				subjects.DisputeFile, subjects.RequestRecord, subjects.EnquiryText, subjects.ClientContract)),
			Sources: lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject, lawfulbasis.FromRepresentative, lawfulbasis.FromOwnHistory, lawfulbasis.FromCourtOrEnforcement),
			Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToLawyer, lawfulbasis.ToConciliationBoard,
				lawfulbasis.ToCourt, lawfulbasis.ToComplaintsBoard, lawfulbasis.ToSupervisoryAuthority),
			Law:        []law.Provision{law.Article(9).Paragraph(2).Point('f'), law.Section(law.Inkassoloven1988, "22")},
			Statements: []privacy.StatementID{"N-15", "N-37", "N-55", "N-56", "N-73", "N-85"},
		},
		{
			// The act lifts secrecy for a report of a suspicion, and orders none.
			ID: CrimePrevention, Purpose: lawfulbasis.CrimePrevention,
			Role: lawfulbasis.Controller, Controllers: both,
			Basis: lawfulbasis.LegitimateInterests, Claimed: ordered,
			Condition: lawfulbasis.ClaimsOrCourts,
			About:     debtors().Union(partners()),
			Kinds: identity().Union(technical()).Union(subjects.KindsOf(
				subjects.SuspicionReport, subjects.PaymentHistory, subjects.Correspondence)),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromOwnHistory),
			Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToEconomicCrimeAuthority, lawfulbasis.ToOtherAuthority),
			Law: []law.Provision{
				law.Section(law.Inkassoloven1988, "28").Paragraph(3), law.Article(10), law.Section(law.Personopplysningsloven, "11"),
			},
			Statements: []privacy.StatementID{"N-16", "N-37", "N-74"},
		},
		{
			// What an authority may demand it demands under an act, and nobody
			// weighs that. The act of the data protection authority is named
			// here, and that of the collectors' supervisor; who gives anything
			// to another names its act.
			ID: Audits, Purpose: lawfulbasis.FinancialReporting,
			Role: lawfulbasis.Controller, Controllers: both,
			Basis: lawfulbasis.LegalObligation, Claimed: ordered,
			About: everybody(), Kinds: caseFile().Union(applicationFile()).Union(subjects.KindsOf(subjects.ClientContract, subjects.RequestRecord)),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromOwnHistory),
			Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToSupervisoryAuthority, lawfulbasis.ToOtherAuthority, lawfulbasis.ToAuditor),
			Law: []law.Provision{
				law.Section(law.Personopplysningsloven, "1"), law.Section(law.Internkontrollforskriften, "8"),
				law.Article(6).Paragraph(3), law.Article(31), law.Article(58).Paragraph(1),
			},
			Statements: []privacy.StatementID{"N-16", "N-74"},
		},
		{
			// Collectors are not among those whom the act obliges, so that its
			// duty and its maximum are not here.
			ID: KnowYourCustomer, Purpose: lawfulbasis.KnowYourCustomer,
			Role: lawfulbasis.Controller, Controllers: both,
			Basis: lawfulbasis.LegitimateInterests, Claimed: ordered,
			About: partners(), Kinds: identity().Union(subjects.KindsOf(subjects.KnowYourCustomer, subjects.IdentityDocument)),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject, lawfulbasis.FromRelations, lawfulbasis.FromBusinessRegisters),
			Law:        []law.Provision{law.Section(law.Hvitvaskingsloven, "4"), law.Section(law.Personopplysningsloven, "12")},
			Statements: []privacy.StatementID{"N-16", "N-37", "N-52"},
		},
	}
}

// business is running the companies.
func business() []privacy.Activity {
	both := []string{Norway, Capital}
	suppliers := lawfulbasis.RecipientsOf(lawfulbasis.ToProcessor)
	return []privacy.Activity{
		{
			ID: Contracts, Purpose: lawfulbasis.ContractManagement,
			Role: lawfulbasis.Controller, Controllers: both,
			Basis: lawfulbasis.LegitimateInterests, Claimed: lawfulbasis.BasesOf(lawfulbasis.Contract),
			About: partners(), Kinds: contact().Union(subjects.KindsOf(subjects.ClientContract, subjects.Correspondence)),
			Sources: lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject, lawfulbasis.FromRelations), Recipients: suppliers,
			Law:        []law.Provision{law.Article(6).Paragraph(1).Point('f')},
			Statements: []privacy.StatementID{"N-13", "N-20", "N-37", "N-41", "N-42", "N-43", "N-52", "N-59", "N-65", "N-88"},
		},
		{
			ID: AuthorityContact, Purpose: lawfulbasis.ContractManagement,
			Role: lawfulbasis.Controller, Controllers: both,
			Basis: lawfulbasis.LegitimateInterests,
			About: subjects.CategoriesOf(subjects.AuthorityRepresentative), Kinds: contact().Union(subjects.KindsOf(subjects.Correspondence)),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject, lawfulbasis.FromRelations),
			Law:        []law.Provision{law.Article(6).Paragraph(1).Point('f')},
			Statements: []privacy.StatementID{"N-37", "N-43", "N-54", "N-88"},
		},
		{
			ID: Security, Purpose: lawfulbasis.Security,
			Role: lawfulbasis.Controller, Controllers: both,
			Basis: lawfulbasis.LegitimateInterests, Claimed: lawfulbasis.BasesOf(lawfulbasis.LegitimateInterests),
			About: everybody(), Kinds: technical().Union(subjects.KindsOf(subjects.Name, subjects.Email, subjects.AccessLog)),
			Sources: lawfulbasis.SourcesOf(lawfulbasis.FromOnlineServices), Recipients: suppliers,
			Law:        []law.Provision{law.Article(32).Paragraph(1), law.Recital(49)},
			Statements: []privacy.StatementID{"N-17", "N-33", "N-88"},
		},
		{
			ID: BusinessAnalysis, Purpose: lawfulbasis.BusinessAnalysis,
			Role: lawfulbasis.Controller, Controllers: both,
			Basis:      lawfulbasis.LegitimateInterests,
			About:      everybody(),
			Kinds:      technical().Union(subjects.KindsOf(subjects.PostalAddress, subjects.DebtDetails, subjects.PaymentHistory, subjects.Score, subjects.Profile)),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromOwnHistory),
			Law:        []law.Provision{law.Article(5).Paragraph(1).Point('c'), law.Article(6).Paragraph(4)},
			Statements: []privacy.StatementID{"N-34"},
		},
		{
			ID: Premises, Purpose: lawfulbasis.PremisesSecurity,
			Role: lawfulbasis.Controller, Controllers: []string{Norway},
			Basis: lawfulbasis.LegitimateInterests,
			About: everybody(), Kinds: contact().Union(subjects.KindsOf(subjects.VisitLog, subjects.AccessLog)),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromVisitors),
			Law:        []law.Provision{law.Article(32).Paragraph(1)},
			Statements: []privacy.StatementID{"N-13", "N-44", "N-59", "N-65", "N-88", "N-97"},
		},
	}
}

// outreach is marketing, events and the web site.
func outreach() []privacy.Activity {
	agreed := lawfulbasis.BasesOf(lawfulbasis.Consent)
	reached := contact().Union(subjects.KindsOf(subjects.MarketingPreference))
	return []privacy.Activity{
		{
			ID: Marketing, Purpose: lawfulbasis.Marketing,
			Role: lawfulbasis.Controller, Controllers: []string{Norway},
			Basis: lawfulbasis.Consent,
			About: everybody(), Kinds: reached.Union(subjects.KindsOf(subjects.ConsentRecord)),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject, lawfulbasis.FromOnlineServices),
			Law:        []law.Provision{law.Section(law.Markedsforingsloven, "15"), law.Article(21).Paragraph(2)},
			Statements: []privacy.StatementID{"N-35", "N-88"},
		},
		{
			ID: MarketingByPost, Purpose: lawfulbasis.Marketing,
			Role: lawfulbasis.Controller, Controllers: []string{Norway},
			Basis: lawfulbasis.LegitimateInterests,
			About: subjects.CategoriesOf(subjects.ClientRepresentative, subjects.MarketingContact), Kinds: reached,
			Sources: lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject, lawfulbasis.FromRelations),
			Law: []law.Provision{
				law.Section(law.Markedsforingsloven, "12"), law.Section(law.Markedsforingsloven, "13"), law.Article(21).Paragraph(2),
			},
			Statements: []privacy.StatementID{"N-35", "N-88"},
		},
		{
			ID: Consented, Purpose: lawfulbasis.Consented,
			Role: lawfulbasis.Controller, Controllers: []string{Norway, Capital},
			Basis: lawfulbasis.Consent, Claimed: agreed,
			About: everybody(), Kinds: contact().Union(subjects.KindsOf(subjects.BirthDate, subjects.Photograph, subjects.Correspondence, subjects.ConsentRecord)),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject),
			Law:        []law.Provision{law.Article(7)},
			Statements: []privacy.StatementID{"N-24", "N-36"},
		},
		{
			ID: EventsAndEnquiries, Purpose: lawfulbasis.EventsAndEnquiries,
			Role: lawfulbasis.Controller, Controllers: []string{Norway},
			Basis: lawfulbasis.LegitimateInterests,
			About: everybody(), Kinds: contact().Union(subjects.KindsOf(subjects.EnquiryText, subjects.Correspondence)),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject, lawfulbasis.FromVisitors),
			Law:        []law.Provision{law.Article(6).Paragraph(1).Point('f')},
			Statements: []privacy.StatementID{"N-13", "N-35", "N-37", "N-44", "N-65", "N-88"},
		},
		{
			ID: Website, Purpose: lawfulbasis.Website,
			Role: lawfulbasis.Controller, Controllers: []string{Norway},
			Basis: lawfulbasis.Consent,
			About: everybody(), Kinds: technical().Union(subjects.KindsOf(subjects.CookieData, subjects.ConsentRecord)),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromCookies),
			Law:        []law.Provision{law.Section(law.Ekomloven2024, "3-15")},
			Statements: []privacy.StatementID{"N-37", "N-44", "N-63", "N-95"},
		},
		{
			ID: WebsiteLogs, Purpose: lawfulbasis.Website,
			Role: lawfulbasis.Controller, Controllers: []string{Norway},
			Basis: lawfulbasis.LegitimateInterests,
			About: everybody(), Kinds: technical(),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromOnlineServices),
			Law:        []law.Provision{law.Recital(49)},
			Statements: []privacy.StatementID{"N-13", "N-44", "N-66", "N-88"},
		},
	}
}

// recruiting follows an applicant to the employee's policy.
func recruiting() []privacy.Activity {
	bans := []law.Provision{
		law.Section(law.Diskrimineringsloven, "30"), law.Section(law.Arbeidsmiljoloven, "9-3"), law.Section(law.Arbeidsmiljoloven, "13-4"),
	}
	return []privacy.Activity{
		{
			ID: Recruitment, Purpose: lawfulbasis.Recruitment,
			Role: lawfulbasis.Controller, Controllers: []string{Norway},
			Basis: lawfulbasis.Contract, Claimed: lawfulbasis.BasesOf(lawfulbasis.Contract),
			About: applicants(), Kinds: applicationFile(),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject, lawfulbasis.FromInternalSources),
			Limits:     whileApplying(RecruitmentFilled, RecruitmentWithdrawn),
			Law:        bans,
			Statements: []privacy.StatementID{"N-14", "N-20", "N-37", "N-44", "N-53", "N-62", "N-83"},
		},
		{
			ID: ApplicantChecks, Purpose: lawfulbasis.Vetting,
			Role: lawfulbasis.Controller, Controllers: []string{Norway},
			Basis: lawfulbasis.LegitimateInterests,
			About: applicants().Union(subjects.CategoriesOf(subjects.Referee)), Kinds: applicationFile().Union(findings()),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromTests, lawfulbasis.FromReferee, lawfulbasis.FromSocialMedia, lawfulbasis.FromInternalSources),
			Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToReferee),
			Limits:     whileApplying(ApplicantChecksFilled, ApplicantChecksWithdrawn),
			Law:        append(bans[:len(bans):len(bans)], law.Article(14)),
			Statements: []privacy.StatementID{"N-62", "N-83"},
		},
		{
			ID: TalentPool, Purpose: lawfulbasis.TalentPool,
			Role: lawfulbasis.Controller, Controllers: []string{Norway},
			Basis: lawfulbasis.Consent, Claimed: lawfulbasis.BasesOf(lawfulbasis.Consent),
			About: applicants(), Kinds: applicationFile().Union(findings()).Union(subjects.KindsOf(subjects.ConsentRecord)),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject),
			Law:        []law.Provision{law.Article(7)},
			Statements: []privacy.StatementID{"N-24", "N-37", "N-85"},
		},
		{
			ID: EmployeeData, Purpose: lawfulbasis.Employment,
			Role: lawfulbasis.Controller, Controllers: []string{Norway},
			Basis: lawfulbasis.Contract, Claimed: lawfulbasis.BasesOf(lawfulbasis.Contract),
			About:      applicants().Union(subjects.CategoriesOf(subjects.Employee, subjects.FormerEmployee)),
			Kinds:      applicationFile().Union(subjects.KindsOf(subjects.PersonnelFile)),
			Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject, lawfulbasis.FromRelations),
			Begins:     retention.Hired,
			Law:        []law.Provision{law.Article(6).Paragraph(4), law.Article(13).Paragraph(3)},
			Statements: []privacy.StatementID{"N-44", "N-65", "N-84"},
		},
	}
}

// persons is what persons themselves ask of the controllers.
func persons() []privacy.Activity {
	return []privacy.Activity{{
		// By personopplysningsloven § 1 the regulation is an act of Norwegian law,
		// and answering is its duty.
		ID: RightsRequests, Purpose: lawfulbasis.RightsRequests,
		Role: lawfulbasis.Controller, Controllers: []string{Norway, Capital},
		Basis: lawfulbasis.LegalObligation,
		About: everybody(), Kinds: identity().Union(subjects.KindsOf(subjects.RequestRecord, subjects.Correspondence)),
		Sources:    lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject, lawfulbasis.FromRepresentative),
		Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToDataSubject, lawfulbasis.ToRepresentative, lawfulbasis.ToSupervisoryAuthority),
		Law:        []law.Provision{law.Section(law.Personopplysningsloven, "1"), law.Article(12).Paragraph(3)},
		Statements: []privacy.StatementID{"N-90", "N-94", "N-99"},
	}}
}
