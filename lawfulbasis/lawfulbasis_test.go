package lawfulbasis_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
)

func TestPurpose(t *testing.T) {
	enumtest.Enumeration(t, lawfulbasis.ParsePurpose, `
	1 collection, 2 collection-handling, 3 collection-compliance, 4 security, 5 business-analysis,
	6 marketing, 7 consented, 8 portfolio-valuation, 9 recruitment, 10 legal-claims,
	11 crime-prevention, 12 know-your-customer, 13 bookkeeping, 14 contract-management,
	15 events-and-enquiries, 16 website, 17 credit-reporting, 18 case-documentation,
	19 learning-from-cases, 20 talent-pool, 21 employment, 22 premises-security, 23 expression,
	24 public-health, 25 archiving, 26 research, 27 statistics, 28 suppression,
	29 compliance-evidence, 30 rights-requests, 31 credit-assessment, 32 financial-reporting,
	33 payroll, 34 vetting, 35 backup, 48 private-1, 49 private-2, 50 private-3, 51 private-4,
	52 private-5, 53 private-6, 54 private-7, 55 private-8, 56 private-9, 57 private-10,
	58 private-11, 59 private-12, 60 private-13, 61 private-14, 62 private-15, 63 private-16`)
}

func TestBasis(t *testing.T) {
	enumtest.Enumeration(t, lawfulbasis.ParseBasis, `
	1 consent, 2 contract, 3 legal-obligation, 4 vital-interests, 5 public-task,
	6 legitimate-interests`)
}

func TestCondition(t *testing.T) {
	enumtest.Enumeration(t, lawfulbasis.ParseCondition, `
	1 explicit-consent, 2 employment-and-social-law, 3 incapable-of-consent, 4 non-profit-body,
	5 made-public, 6 claims-or-courts, 7 substantial-public-interest, 8 health-care,
	9 public-health-interest, 10 archiving-or-research`)
}

func TestRole(t *testing.T) {
	enumtest.Enumeration(t, lawfulbasis.ParseRole, `
	1 controller, 2 joint-controller, 3 processor, 4 sub-processor`)
}

func TestSource(t *testing.T) {
	enumtest.Enumeration(t, lawfulbasis.ParseSource, `
	1 from-data-subject, 2 from-client, 3 from-own-history, 4 from-credit-bureau,
	5 from-population-register, 6 from-tax-authority, 7 from-postal-service,
	8 from-business-registers, 9 from-land-register, 10 from-directory-service,
	11 from-internal-sources, 12 from-tests, 13 from-referee, 14 from-social-media,
	15 from-cookies, 16 from-original-creditor, 17 from-relations, 18 from-visitors,
	19 from-online-services, 20 from-other-public-register, 21 from-other-source,
	22 from-group-company, 23 from-court-or-enforcement, 24 from-debt-register,
	25 from-public-web, 26 from-representative, 27 from-camera, 28 from-recruiter`)
}

func TestRecipient(t *testing.T) {
	enumtest.Enumeration(t, lawfulbasis.ParseRecipient, `
	1 to-client, 2 to-processor, 3 to-agent, 4 to-lawyer, 5 to-supplier, 6 to-bank, 7 to-adviser,
	8 to-credit-bureau, 9 to-public-register, 10 to-conciliation-board,
	11 to-enforcement-authority, 12 to-court, 13 to-bankruptcy-estate, 14 to-employer,
	15 to-welfare-office, 16 to-collection-authority, 17 to-economic-crime-authority,
	18 to-police, 19 to-supervisory-authority, 20 to-other-authority, 21 to-group-company,
	22 to-portfolio-buyer, 23 to-joint-controller, 24 to-data-subject, 25 to-representative,
	26 to-co-debtor, 27 to-complaints-board, 28 to-auditor, 29 to-by-passed-applicant,
	30 to-referee, 31 to-public, 32 to-own-staff,
	33 to-foreign-authority, 34 to-third-party`)
}

func TestRight(t *testing.T) {
	enumtest.Enumeration(t, lawfulbasis.ParseRight, `
	1 information, 2 access, 3 rectification, 4 erasure, 5 restriction, 6 portability,
	7 objection, 8 objection-to-marketing, 9 automated-decisions, 10 withdrawal, 11 complaint`)
}

func TestSets(t *testing.T) {
	enumtest.Set(t, lawfulbasis.PurposesOf, lawfulbasis.AllPurposes, lawfulbasis.ParsePurposeSet)
	enumtest.Set(t, lawfulbasis.BasesOf, lawfulbasis.AllBases, lawfulbasis.ParseBasisSet)
	enumtest.Set(t, lawfulbasis.ConditionsOf, lawfulbasis.AllConditions, lawfulbasis.ParseConditionSet)
	enumtest.Set(t, lawfulbasis.SourcesOf, lawfulbasis.AllSources, lawfulbasis.ParseSourceSet)
	enumtest.Set(t, lawfulbasis.RecipientsOf, lawfulbasis.AllRecipients, lawfulbasis.ParseRecipientSet)
}

func TestPrivatePurpose(t *testing.T) {
	seen := lawfulbasis.PurposeSet{}
	for n := -300; n <= 300; n++ {
		p := lawfulbasis.PrivatePurpose(n)
		require.Equal(t, n >= 1 && n <= 16, p.IsValid(), "private purpose %d", n)
		require.Equal(t, p.IsValid(), p.IsPrivate())
		if p.IsValid() {
			seen = seen.Union(lawfulbasis.PurposesOf(p))
		}
	}
	assert.Equal(t, 16, seen.Len(), "each has a number of its own")
	assert.True(t, lawfulbasis.AllPurposes().ContainsAll(seen), "all includes private values")
	for i := range 256 {
		assert.Equal(t, seen.Has(lawfulbasis.Purpose(i)), lawfulbasis.Purpose(i).IsPrivate())
	}
}

// TestPurposeTraits asks every number, so that a purpose that is added later
// must be judged here.
func TestPurposeTraits(t *testing.T) {
	type traits struct{ marketing, research, claim bool }
	want := map[lawfulbasis.Purpose]traits{
		lawfulbasis.Marketing:   {marketing: true}, // Art. 21(2)
		lawfulbasis.Archiving:   {research: true},  // Art. 89(1)
		lawfulbasis.Research:    {research: true},  // Art. 89(1)
		lawfulbasis.Statistics:  {research: true},  // Art. 89(1)
		lawfulbasis.Collection:  {claim: true},     // Art. 17(3)(e): the open debt itself
		lawfulbasis.LegalClaims: {claim: true},     // Art. 17(3)(e)
	}
	for i := range 256 {
		p := lawfulbasis.Purpose(i)
		got := traits{p.IsDirectMarketing(), p.IsArchivingOrResearch(), p.PursuesClaim()}
		assert.Equal(t, want[p], got, p.String())
	}
}

// TestNoticeHasWords holds the vocabulary against the notice: every purpose,
// source and recipient that a statement names has a word here.
func TestNoticeHasWords(t *testing.T) {
	for statement, words := range map[string]string{
		"N-30": "collection", "N-31": "collection-handling", "N-32": "collection-compliance",
		"N-33": "security", "N-34": "business-analysis", "N-35": "marketing,events-and-enquiries", "N-36": "consented",
		"N-37": "portfolio-valuation,recruitment,legal-claims,crime-prevention,know-your-customer,bookkeeping," +
			"contract-management,events-and-enquiries,website,credit-reporting,case-documentation,learning-from-cases",
		"N-84": "employment", "N-85": "talent-pool,legal-claims", "N-87": "backup", "N-97": "premises-security,compliance-evidence",
	} {
		set, err := lawfulbasis.ParsePurposeSet(words)
		require.NoError(t, err, statement)
		assert.False(t, set.IsEmpty(), statement)
	}
	for statement, words := range map[string]string{
		"N-60": "from-client,from-data-subject,from-own-history",
		"N-61": "from-credit-bureau,from-population-register,from-tax-authority,from-postal-service," +
			"from-business-registers,from-land-register,from-directory-service",
		"N-62": "from-data-subject,from-internal-sources,from-tests,from-referee,from-social-media",
		"N-63": "from-cookies", "N-64": "from-original-creditor", "N-65": "from-relations,from-visitors",
		"N-66": "from-online-services", "N-67": "from-other-public-register,from-other-source,from-own-history",
	} {
		set, err := lawfulbasis.ParseSourceSet(words)
		require.NoError(t, err, statement)
		assert.False(t, set.IsEmpty(), statement)
	}
	for statement, words := range map[string]string{
		"N-70": "to-client", "N-71": "to-agent,to-lawyer,to-supplier,to-bank,to-adviser,to-processor",
		"N-72": "to-credit-bureau,to-public-register",
		"N-73": "to-conciliation-board,to-enforcement-authority,to-lawyer,to-bankruptcy-estate,to-court," +
			"to-employer,to-welfare-office,to-collection-authority",
		"N-74": "to-economic-crime-authority,to-other-authority", "N-75": "to-group-company",
		"N-04": "to-portfolio-buyer", "N-90": "to-data-subject",
	} {
		set, err := lawfulbasis.ParseRecipientSet(words)
		require.NoError(t, err, statement)
		assert.False(t, set.IsEmpty(), statement)
	}
}

func TestBasisProvision(t *testing.T) {
	for _, tt := range []struct {
		basis    lawfulbasis.Basis
		want     string
		needsLaw bool
		reason   string
	}{
		{lawfulbasis.Consent, "gdpr:6(1)(a)", false, "N-24"},
		{lawfulbasis.Contract, "gdpr:6(1)(b)", false, "N-20"},
		{lawfulbasis.LegalObligation, "gdpr:6(1)(c)", true, "N-21; Art. 6(3)"},
		{lawfulbasis.VitalInterests, "gdpr:6(1)(d)", false, "N-23; Art. 6(3) does not name (d)"},
		{lawfulbasis.PublicTask, "gdpr:6(1)(e)", true, "N-22; Art. 6(3)"},
		{lawfulbasis.LegitimateInterests, "gdpr:6(1)(f)", false, "N-23"},
	} {
		assert.Equal(t, tt.want, tt.basis.Provision().String(), tt.reason)
		assert.Equal(t, tt.needsLaw, tt.basis.NeedsLaw(), tt.reason)
	}
	for i := range 256 {
		if b := lawfulbasis.Basis(i); !b.IsValid() {
			assert.True(t, b.Provision().IsZero(), "number %d is no basis", i)
			assert.False(t, b.NeedsLaw())
		}
	}
	assert.Equal(t, 6, lawfulbasis.AllBases().Len(), "Art. 6(1) has six points")
}

func TestConditionProvision(t *testing.T) {
	for _, tt := range []struct {
		condition lawfulbasis.Condition
		want      string
		needsLaw  bool
		reason    string
	}{
		{lawfulbasis.ExplicitConsent, "gdpr:9(2)(a)", false, "a law can only take this one away"},
		{lawfulbasis.EmploymentAndSocialLaw, "gdpr:9(2)(b)", true, "personopplysningsloven § 6"},
		{lawfulbasis.IncapableOfConsent, "gdpr:9(2)(c)", false, "no law named"},
		{lawfulbasis.NonProfitBody, "gdpr:9(2)(d)", false, "no law named"},
		{lawfulbasis.MadePublic, "gdpr:9(2)(e)", false, "no law named"},
		{lawfulbasis.ClaimsOrCourts, "gdpr:9(2)(f)", false, "no law named"},
		{lawfulbasis.SubstantialPublicInterest, "gdpr:9(2)(g)", true, "personopplysningsloven § 7"},
		{lawfulbasis.HealthCare, "gdpr:9(2)(h)", false, "a contract with a health professional serves as well"},
		{lawfulbasis.PublicHealthInterest, "gdpr:9(2)(i)", true, "on the basis of law"},
		{lawfulbasis.ArchivingOrResearch, "gdpr:9(2)(j)", true, "personopplysningsloven § 9"},
	} {
		assert.Equal(t, tt.want, tt.condition.Provision().String(), tt.reason)
		assert.Equal(t, tt.needsLaw, tt.condition.NeedsLaw(), tt.reason)
	}
	for i := range 256 {
		if c := lawfulbasis.Condition(i); !c.IsValid() {
			assert.True(t, c.Provision().IsZero(), "number %d is no condition", i)
			assert.False(t, c.NeedsLaw())
		}
	}
	assert.Equal(t, 10, lawfulbasis.AllConditions().Len(), "Art. 9(2) has ten points")
}

func TestRoles(t *testing.T) {
	type answers struct{ decides, instructed bool }
	want := map[lawfulbasis.Role]answers{
		lawfulbasis.Controller:      {decides: true},    // Art. 4(7), N-02
		lawfulbasis.JointController: {decides: true},    // Art. 26(3): each answers
		lawfulbasis.Processor:       {instructed: true}, // Art. 28(3)(a), N-03
		lawfulbasis.SubProcessor:    {instructed: true}, // Art. 28(4)
	}
	for i := range 256 {
		r := lawfulbasis.Role(i)
		assert.Equal(t, want[r], answers{r.Decides(), r.ActsOnInstruction()}, "of one whose role is not said nobody knows: %v", r)
	}
}

func TestSourceIsDataSubject(t *testing.T) {
	want := lawfulbasis.SourcesOf(
		lawfulbasis.FromDataSubject,    // N-60
		lawfulbasis.FromTests,          // N-62: the person sits the test
		lawfulbasis.FromCookies,        // N-63: the person's equipment
		lawfulbasis.FromVisitors,       // N-65
		lawfulbasis.FromOnlineServices, // N-66
		lawfulbasis.FromCamera,         // the person is filmed: Art. 13
	)
	for i := range 256 {
		s := lawfulbasis.Source(i)
		assert.Equal(t, want.Has(s), s.IsDataSubject(), s.String())
	}
}

func TestRightProvision(t *testing.T) {
	for _, tt := range []struct {
		right  lawfulbasis.Right
		want   law.Provision
		reason string
	}{
		{lawfulbasis.RightToInformation, law.Article(13), "and 14: N-90"},
		{lawfulbasis.RightOfAccess, law.Article(15), "N-90"},
		{lawfulbasis.RightToRectification, law.Article(16), "N-90"},
		{lawfulbasis.RightToErasure, law.Article(17).Paragraph(1), "N-90, N-99"},
		{lawfulbasis.RightToRestriction, law.Article(18).Paragraph(1), "N-93"},
		{lawfulbasis.RightToPortability, law.Article(20).Paragraph(1), "N-92"},
		{lawfulbasis.RightToObject, law.Article(21).Paragraph(1), "N-93"},
		{lawfulbasis.RightToObjectToMarketing, law.Article(21).Paragraph(2), "N-93 is silent"},
		{lawfulbasis.RightAgainstAutomatedDecisions, law.Article(22).Paragraph(1), "N-93"},
		{lawfulbasis.RightToWithdraw, law.Article(7).Paragraph(3), "N-94"},
		{lawfulbasis.RightToComplain, law.Article(77).Paragraph(1), "N-94"},
	} {
		assert.Equal(t, tt.want.String(), tt.right.Provision().String(), tt.reason)
		assert.False(t, tt.want.IsZero(), tt.reason)
	}
	for i := range 256 {
		r := lawfulbasis.Right(i)
		assert.Equal(t, r.IsValid(), !r.Provision().IsZero(), "number %d", i)
	}
}

func TestNothingIsAllocatedToAsk(t *testing.T) {
	recipients, found := lawfulbasis.RecipientsOf(lawfulbasis.ToClient, lawfulbasis.ToCourt), 0
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		if recipients.Has(lawfulbasis.ToCourt) && lawfulbasis.Collection.PursuesClaim() &&
			!lawfulbasis.Consent.Provision().IsZero() && !lawfulbasis.RightToErasure.Provision().IsZero() {
			found++
		}
	}))
	assert.Positive(t, found)
}
