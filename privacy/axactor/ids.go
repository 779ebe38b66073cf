package axactor

import "github.com/personvern/personvern/privacy"

// The undertakings that the notice names as controllers (N-02).
const (
	// Norway collects debts, its own companies' and others'.
	Norway = "Axactor Norway AS"
	// Capital buys portfolios of claims.
	Capital = "Axactor Capital AS"
)

// The activities of the policy. An activity has one purpose and one lawful
// basis; what the notice puts under one heading can be several here.
const (
	// ThirdPartyCollection is collecting for a client, 3PC (N-30).
	ThirdPartyCollection privacy.ActivityID = "collection-3pc"
	// PortfolioCollection is collecting claims that were bought, NPL (N-30).
	PortfolioCollection privacy.ActivityID = "collection-npl"
	// InvoiceFollowUp is following up a client's invoices, ARM, as its
	// processor (N-03, N-30).
	InvoiceFollowUp privacy.ActivityID = "collection-arm"
	// CollectionHandling is running the procedures and systems of collection,
	// with analysis of what works (N-31).
	CollectionHandling privacy.ActivityID = "collection-handling"
	// CollectionCompliance is making sure who the debtor is before anything is
	// collected, and controlling oneself (N-11, N-32).
	CollectionCompliance privacy.ActivityID = "collection-compliance"
	// ConsiderateHandling is adapting a case to illness that the debtor has
	// told of (N-56, N-57).
	ConsiderateHandling privacy.ActivityID = "considerate-handling"
	// CaseDocumentation is showing, after a case is closed, how it was handled
	// (N-81).
	CaseDocumentation privacy.ActivityID = "case-documentation"
	// LearningFromCases is using what closed cases taught in later ones (N-81).
	LearningFromCases privacy.ActivityID = "learning-from-cases"
	// PortfolioValuation is pricing portfolios before they are bought, and
	// later ones by what is known (N-12, N-86).
	PortfolioValuation privacy.ActivityID = "portfolio-valuation"
	// CreditReporting is reporting debts to credit bureaus (N-72).
	CreditReporting privacy.ActivityID = "credit-reporting"
	// Bookkeeping is keeping accounts and their documents (N-21, N-82).
	Bookkeeping privacy.ActivityID = "bookkeeping"
	// PurchasedClaims is documenting claims that stand in the purchaser's
	// balance (N-04, N-21).
	PurchasedClaims privacy.ActivityID = "bookkeeping-purchased-claims"
	// Disputes is complaints, disputes and legal claims (N-15).
	Disputes privacy.ActivityID = "disputes"
	// CrimePrevention is preventing and reporting fraud and money laundering
	// (N-16, N-74).
	CrimePrevention privacy.ActivityID = "crime-prevention"
	// Audits is giving authorities what they ask for when they audit (N-16).
	Audits privacy.ActivityID = "authority-audits"
	// KnowYourCustomer is checking those who represent clients and suppliers
	// (N-52).
	KnowYourCustomer privacy.ActivityID = "know-your-customer"
	// Contracts is making and running contracts with clients, suppliers and
	// agents (N-13).
	Contracts privacy.ActivityID = "contracts"
	// AuthorityContact is keeping in touch with public authorities (N-43, N-54).
	AuthorityContact privacy.ActivityID = "authority-contact"
	// Security is the security of networks and information (N-17, N-33).
	Security privacy.ActivityID = "security"
	// BusinessAnalysis is developing the business (N-34).
	BusinessAnalysis privacy.ActivityID = "business-analysis"
	// Marketing is marketing by e-mail and text message, to those who agreed
	// to it (N-35).
	Marketing privacy.ActivityID = "marketing"
	// MarketingByPost is marketing by post and telephone to customers and
	// possible customers (N-35).
	MarketingByPost privacy.ActivityID = "marketing-post-and-phone"
	// Consented is whatever else a person consented to (N-36).
	Consented privacy.ActivityID = "consented"
	// EventsAndEnquiries is courses, events and answering those who ask (N-13,
	// N-35).
	EventsAndEnquiries privacy.ActivityID = "events-and-enquiries"
	// Website is cookies that the web site could do without (N-63, N-95).
	Website privacy.ActivityID = "website"
	// WebsiteLogs is serving the web pages and online services themselves
	// (N-66).
	WebsiteLogs privacy.ActivityID = "website-logs"
	// Premises is receiving visitors and controlling access (N-13, N-97).
	Premises privacy.ActivityID = "premises"
	// Recruitment is finding out whether an applicant is qualified (N-14).
	Recruitment privacy.ActivityID = "recruitment"
	// ApplicantChecks is tests, references and social media (N-62).
	ApplicantChecks privacy.ActivityID = "applicant-checks"
	// TalentPool is keeping an application for longer with permission (N-85).
	TalentPool privacy.ActivityID = "talent-pool"
	// EmployeeData is what an applicant who was hired takes along; another
	// policy says how long (N-84).
	EmployeeData privacy.ActivityID = "employee-data"
	// RightsRequests is receiving and answering those who use their rights
	// (N-90).
	RightsRequests privacy.ActivityID = "rights-requests"
)

// The limits and duties that the notice and the law state.
const (
	// ThirdPartyCollectionPeriod is three years after the case was closed
	// (N-81).
	ThirdPartyCollectionPeriod privacy.RuleID = "collection-3pc-three-years"
	// PortfolioCollectionPeriod is three years after the case was closed
	// (N-81).
	PortfolioCollectionPeriod privacy.RuleID = "collection-npl-three-years"
	// CollectionHandlingPeriod is three years after the case was closed (N-81).
	CollectionHandlingPeriod privacy.RuleID = "collection-handling-three-years"
	// CollectionCompliancePeriod is three years after the case was closed
	// (N-81).
	CollectionCompliancePeriod privacy.RuleID = "collection-compliance-three-years"
	// CaseDocumentationPeriod is three years after the case was closed (N-81).
	CaseDocumentationPeriod privacy.RuleID = "case-documentation-three-years"
	// RecruitmentFilled ends recruitment when the position is filled (N-83).
	RecruitmentFilled privacy.RuleID = "recruitment-position-filled"
	// RecruitmentWithdrawn ends recruitment when the application is withdrawn
	// (N-83, Art. 6(1)(b)).
	RecruitmentWithdrawn privacy.RuleID = "recruitment-withdrawn"
	// ApplicantChecksFilled ends the checks when the position is filled (N-83).
	ApplicantChecksFilled privacy.RuleID = "applicant-checks-position-filled"
	// ApplicantChecksWithdrawn ends the checks when the application is
	// withdrawn (N-83).
	ApplicantChecksWithdrawn privacy.RuleID = "applicant-checks-withdrawn"
	// BookkeepingFiveYears is the duty to keep vouchers and ledgers
	// (bokføringsloven § 13(1) nos. 1–4).
	BookkeepingFiveYears privacy.RuleID = "bookkeeping-five-years"
	// BookkeepingThreeYearsSixMonths is the duty to keep agreements and
	// correspondence (bokføringsloven § 13(1) nos. 5–8).
	BookkeepingThreeYearsSixMonths privacy.RuleID = "bookkeeping-three-years-six-months"
	// PurchasedClaimsFiveYears is the duty to keep what documents a balance
	// item (bokføringsloven § 13(1) no. 3).
	PurchasedClaimsFiveYears privacy.RuleID = "bookkeeping-purchased-claims-five-years"
)

// The limits that [CompletedSpec] proposes where the notice states none. Each
// is named after its activity; set another with [privacy.Spec.SetPeriod].
const (
	// ProposedConsiderateHandling ends with the case.
	ProposedConsiderateHandling privacy.RuleID = "considerate-handling-proposed"
	// ProposedLearningFromCases is three years after the case was closed.
	ProposedLearningFromCases privacy.RuleID = "learning-from-cases-proposed"
	// ProposedPortfolioValuation is a year after the data was obtained.
	ProposedPortfolioValuation privacy.RuleID = "portfolio-valuation-proposed"
	// ProposedCreditReporting ends with the case.
	ProposedCreditReporting privacy.RuleID = "credit-reporting-proposed"
	// ProposedDisputes is three years after the final answer.
	ProposedDisputes privacy.RuleID = "disputes-proposed"
	// ProposedCrimePrevention is three years after the data was obtained.
	ProposedCrimePrevention privacy.RuleID = "crime-prevention-proposed"
	// ProposedAudits is a year after the authority had its answer.
	ProposedAudits privacy.RuleID = "authority-audits-proposed"
	// ProposedKnowYourCustomer ends with the customer relationship.
	ProposedKnowYourCustomer privacy.RuleID = "know-your-customer-proposed"
	// ProposedContracts is three years after the contract ended.
	ProposedContracts privacy.RuleID = "contracts-proposed"
	// ProposedAuthorityContact is a year after the last contact.
	ProposedAuthorityContact privacy.RuleID = "authority-contact-proposed"
	// ProposedSecurity is six months after the data was obtained.
	ProposedSecurity privacy.RuleID = "security-proposed"
	// ProposedBusinessAnalysis is a year after the data was obtained.
	ProposedBusinessAnalysis privacy.RuleID = "business-analysis-proposed"
	// ProposedMarketing is two years after the consent.
	ProposedMarketing privacy.RuleID = "marketing-proposed"
	// ProposedMarketingByPost is a year after the last contact.
	ProposedMarketingByPost privacy.RuleID = "marketing-post-and-phone-proposed"
	// ProposedConsented is a year after the consent.
	ProposedConsented privacy.RuleID = "consented-proposed"
	// ProposedEventsAndEnquiries is a year after the last contact.
	ProposedEventsAndEnquiries privacy.RuleID = "events-and-enquiries-proposed"
	// ProposedWebsite is six months after the consent.
	ProposedWebsite privacy.RuleID = "website-proposed"
	// ProposedWebsiteLogs is three months after the data was obtained.
	ProposedWebsiteLogs privacy.RuleID = "website-logs-proposed"
	// ProposedPremises is a month after the visit.
	ProposedPremises privacy.RuleID = "premises-proposed"
	// ProposedTalentPool is a year after the consent.
	ProposedTalentPool privacy.RuleID = "talent-pool-proposed"
	// ProposedEmployeeData ends with the employment.
	ProposedEmployeeData privacy.RuleID = "employee-data-proposed"
	// ProposedRightsRequests is three years after the final answer.
	ProposedRightsRequests privacy.RuleID = "rights-requests-proposed"
)
