package axactor_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// homes pins every statement of the notice: the heading it stands under,
// whether it is doubtful, and where the policy has it. A statement may have
// several homes; those told here are "activity", "rule" and "note".
var homes = []struct {
	id       privacy.StatementID
	heading  string
	doubtful bool
	home     string
}{
	{"N-01", "Hva er personopplysninger", false, "note"},
	{"N-02", "Behandlingsansvarlig", true, "activity, note"},
	{"N-03", "Behandlingsansvarlig", false, "activity"},
	{"N-04", "Hvorfor", false, "activity, rule"},
	{"N-05", "Utlevering", false, "activity"},
	{"N-06", "Informasjonssikkerhet, Utlevering", false, "note"},
	{"N-07", "Personvernombud", true, "note"},
	{"N-08", "Informasjonssikkerhet", false, "note"},
	{"N-10", "Hvorfor", false, "activity"},
	{"N-11", "Hvorfor", false, "activity"},
	{"N-12", "Hvorfor", false, "activity"},
	{"N-13", "Hvorfor", true, "activity, note"},
	{"N-14", "Hvorfor", false, "activity"},
	{"N-15", "Hvorfor", false, "activity"},
	{"N-16", "Hvorfor", true, "activity, note"},
	{"N-17", "Hvorfor, Formål med behandlingen", false, "activity"},
	{"N-20", "Lovlig grunnlag", false, "activity, note"},
	{"N-21", "Lovlig grunnlag", false, "activity, rule"},
	{"N-22", "Lovlig grunnlag", true, "activity, note"},
	{"N-23", "Lovlig grunnlag", true, "activity, note"},
	{"N-24", "Lovlig grunnlag", false, "activity, note"},
	{"N-30", "Formål med behandlingen", true, "activity, note"},
	{"N-31", "Formål med behandlingen", false, "activity"},
	{"N-32", "Formål med behandlingen", false, "activity"},
	{"N-33", "Formål med behandlingen", false, "activity"},
	{"N-34", "Formål med behandlingen", false, "activity"},
	{"N-35", "Formål med behandlingen", false, "activity"},
	{"N-36", "Formål med behandlingen", false, "activity"},
	{"N-37", "Formål med behandlingen", false, "activity"},
	{"N-40", "Kategorier av registrerte", false, "activity"},
	{"N-41", "Kategorier av registrerte", false, "activity"},
	{"N-42", "Kategorier av registrerte", false, "activity"},
	{"N-43", "Kategorier av registrerte", false, "activity"},
	{"N-44", "Kategorier av registrerte", false, "activity"},
	{"N-50", "Kategorier av personopplysninger som behandles", false, "activity"},
	{"N-51", "Kategorier av personopplysninger som behandles", false, "activity"},
	{"N-52", "Kategorier av personopplysninger som behandles", true, "activity, note"},
	{"N-53", "Kategorier av personopplysninger som behandles", true, "activity, note"},
	{"N-54", "Kategorier av personopplysninger som behandles", false, "activity"},
	{"N-55", "Særskilte kategorier", true, "activity, note"},
	{"N-56", "Særskilte kategorier", true, "activity, note"},
	{"N-57", "Særskilte kategorier", true, "activity, note"},
	{"N-58", "Kategorier av personopplysninger som behandles", true, "activity, note"},
	{"N-59", "Kategorier av personopplysninger som behandles", true, "activity, note"},
	{"N-60", "Innhenting av personopplysninger", false, "activity"},
	{"N-61", "Innhenting av personopplysninger", true, "activity, note"},
	{"N-62", "Innhenting av personopplysninger", true, "activity, note"},
	{"N-63", "Innhenting av personopplysninger", true, "activity, note"},
	{"N-64", "Hvordan samler vi inn personopplysninger", false, "activity"},
	{"N-65", "Hvordan samler vi inn personopplysninger", false, "activity"},
	{"N-66", "Hvordan samler vi inn personopplysninger", false, "activity"},
	{"N-67", "Hvordan samler vi inn personopplysninger", true, "activity, note"},
	{"N-70", "Utlevering", false, "activity"},
	{"N-71", "Utlevering", false, "activity"},
	{"N-72", "Utlevering", true, "activity, note"},
	{"N-73", "Utlevering", true, "activity, note"},
	{"N-74", "Utlevering", false, "activity"},
	{"N-75", "Utlevering", true, "activity, note"},
	{"N-76", "Overføring", true, "note"},
	{"N-80", "Lagring og sletting", false, "activity, note"},
	{"N-81", "Lagring og sletting", true, "activity, rule, note"},
	{"N-82", "Lagring og sletting", false, "activity, rule"},
	{"N-83", "Lagring og sletting", true, "activity, rule, note"},
	{"N-84", "Lagring og sletting", false, "activity"},
	{"N-85", "Lagring og sletting", false, "activity"},
	{"N-86", "Lagring og sletting", true, "activity, note"},
	{"N-87", "Lagring og sletting", true, "note"},
	{"N-88", "Lagring og sletting", true, "activity, note"},
	{"N-90", "Rettigheter for den registrerte", false, "activity, note"},
	{"N-91", "Rettigheter for den registrerte", true, "note"},
	{"N-92", "Rettigheter for den registrerte", true, "note"},
	{"N-93", "Rettigheter for den registrerte", true, "activity, note"},
	{"N-94", "Rettigheter for den registrerte", true, "activity, note"},
	{"N-95", "Bruk av Cookies", false, "activity"},
	{"N-96", "Endringer i denne personvernerklæringen", true, "note"},
	{"N-97", "Behandlingsansvarlig, Informasjonssikkerhet", false, "activity, note"},
	{"N-98", "Rettigheter for den registrerte", false, "note"},
	{"N-99", "Rettigheter for den registrerte", true, "activity, note"},
}

func TestEveryStatementHasAHome(t *testing.T) {
	spec := axactor.Spec()
	inActivity, inRule, inNote, doubtful := map[privacy.StatementID]bool{}, map[privacy.StatementID]bool{}, map[privacy.StatementID]bool{}, map[privacy.StatementID]bool{}
	mark := func(set map[privacy.StatementID]bool, ids []privacy.StatementID) {
		for _, id := range ids {
			set[id] = true
		}
	}
	for _, a := range spec.Activities {
		mark(inActivity, a.Statements)
		for _, l := range a.Limits {
			mark(inRule, l.Statements)
		}
		for _, d := range a.Duties {
			mark(inRule, d.Statements)
		}
	}
	for _, n := range spec.Notes {
		inNote[n.Statement] = true
		doubtful[n.Statement] = doubtful[n.Statement] || n.Doubt
	}
	var want []privacy.Statement
	for _, h := range homes {
		want = append(want, privacy.Statement{ID: h.id, Heading: h.heading})
		var got string
		for _, place := range []struct {
			has  map[privacy.StatementID]bool
			name string
		}{{inActivity, "activity"}, {inRule, "rule"}, {inNote, "note"}} {
			if !place.has[h.id] {
				continue
			}
			if got != "" {
				got += ", "
			}
			got += place.name
		}
		assert.Equal(t, h.home, got, "the home of %s", h.id)
		assert.Equal(t, h.doubtful, doubtful[h.id], "whether %s is doubtful", h.id)
	}
	assert.Empty(t, cmp.Diff(want, spec.Statements), "the statements, in the order of their numbers")
	assert.Len(t, homes, 78)
}

func TestNoteOfDoubtNamesALaw(t *testing.T) {
	for _, n := range axactor.Spec().Notes {
		assert.NotEmpty(t, n.Law, "%s: measured against what?", n.Statement)
	}
}

func TestEverythingNamesItsStatementAndItsProvisions(t *testing.T) {
	for _, spec := range []*privacy.Spec{axactor.Spec(), axactor.CompletedSpec()} {
		for _, a := range spec.Activities {
			assert.NotEmpty(t, a.Statements, "%s: statements", a.ID)
			assert.NotEmpty(t, a.Law, "%s: provisions", a.ID)
			if a.Role == lawfulbasis.Controller {
				assert.False(t, a.Basis.Provision().IsZero(), "%s: Art. 6(1)", a.ID)
			}
			for _, l := range a.Limits {
				assert.NotEmpty(t, l.Law, "%s: provisions", l.ID)
				assert.Equal(t, l.Rule.Proposed, len(l.Statements) == 0, "%s: a limit comes from the notice or is a proposal", l.ID)
			}
			for _, d := range a.Duties {
				assert.NotEmpty(t, d.Statements, "%s: statements", d.ID)
				assert.True(t, d.Rule.Law.Act().IsLaw(), "%s: a duty needs an act", d.ID)
			}
		}
	}
}

// TestActivities pins what each activity asserts: which statements it is the
// home of, whose it is, in which role, on which basis and condition, and what
// the notice claims.
func TestActivities(t *testing.T) {
	const (
		both    = "Axactor Norway AS, Axactor Capital AS"
		capital = "Axactor Capital AS, Axactor Norway AS"
		norway  = "Axactor Norway AS"
	)
	type row struct {
		ID          privacy.ActivityID
		Begins      retention.Event
		Statements  string
		Purpose     string
		Role        string
		Controllers string
		Basis       string
		Condition   string
		Claimed     string
		Reason      string
	}
	f, c, b, a := "legitimate-interests", "legal-obligation", "contract", "consent"
	collection := "contract,legal-obligation,public-task,legitimate-interests"
	want := []row{
		{axactor.ThirdPartyCollection, 0, "N-02 N-05 N-10 N-22 N-30 N-40 N-50 N-51 N-58 N-60 N-61 N-67 N-70 N-71 N-73 N-75", "collection", "controller", norway, f, "", collection, "N-02, N-10: the creditor's interest and its own; no public task (Art. 6(3))"},
		{axactor.PortfolioCollection, 0, "N-02 N-04 N-10 N-22 N-30 N-40 N-50 N-51 N-60 N-61 N-64 N-67 N-71 N-73 N-75", "collection", "controller", capital, f, "", collection, "N-02, N-04: the purchaser decides, and who collects for it (Art. 26)"},
		{axactor.InvoiceFollowUp, 0, "N-03 N-05 N-30 N-70", "collection", "processor", norway, "", "", "", "N-03; Art. 28(3): the client's basis"},
		{axactor.CollectionHandling, 0, "N-10 N-31 N-93", "collection-handling", "controller", both, f, "", collection, "N-31: analysis needs a balance of its own (Art. 6(1)(f), 21(1))"},
		{axactor.CollectionCompliance, 0, "N-11 N-32 N-61", "collection-compliance", "controller", both, f, "", c, "N-32: no act orders the look-up (Art. 6(3))"},
		{axactor.ConsiderateHandling, 0, "N-23 N-24 N-51 N-55 N-56 N-57", "collection-handling", "controller", both, a, "explicit-consent", "consent,vital-interests,legitimate-interests", "N-56, Art. 9(2)(a)"},
		{axactor.CaseDocumentation, retention.CaseClosed, "N-37 N-80 N-81", "case-documentation", "controller", both, f, "", "", "N-81"},
		{axactor.LearningFromCases, 0, "N-37 N-67 N-81", "learning-from-cases", "controller", both, f, "", "", "N-81: a purpose of its own (Art. 6(4))"},
		{axactor.PortfolioValuation, 0, "N-12 N-37 N-86", "portfolio-valuation", "controller", capital, f, "", "", "N-12, N-86: pseudonymised is personal (recital 26)"},
		{axactor.CreditReporting, 0, "N-37 N-72", "credit-reporting", "controller", both, f, "", "", "N-72: a purpose and recipients of its own"},
		{axactor.Bookkeeping, 0, "N-21 N-37 N-82", "bookkeeping", "controller", both, c, "", c, "N-21"},
		{axactor.PurchasedClaims, 0, "N-04 N-21 N-82", "bookkeeping", "controller", "Axactor Capital AS", c, "", c, "bokføringsloven § 13(1) no. 3: the purchaser's balance"},
		{axactor.Disputes, 0, "N-15 N-37 N-55 N-56 N-73 N-85", "legal-claims", "controller", both, f, "claims-or-courts", "legal-obligation,legitimate-interests", "N-15, Art. 9(2)(f)"},
		{axactor.CrimePrevention, 0, "N-16 N-37 N-74", "crime-prevention", "controller", both, f, "claims-or-courts", c, "N-16, inkassoloven § 28(3): a permission, no duty"},
		{axactor.Audits, 0, "N-16 N-74", "financial-reporting", "controller", both, c, "", c, "N-16, Art. 58(1): what an authority may order"},
		{axactor.KnowYourCustomer, 0, "N-16 N-37 N-52", "know-your-customer", "controller", both, f, "", c, "hvitvaskingsloven § 4 lists no collectors"},
		{axactor.Contracts, 0, "N-13 N-20 N-37 N-41 N-42 N-43 N-52 N-59 N-65 N-88", "contract-management", "controller", both, f, "", b, "N-13: contact persons are no party (Art. 6(1)(b))"},
		{axactor.AuthorityContact, 0, "N-37 N-43 N-54 N-88", "contract-management", "controller", both, f, "", "", "N-43, N-54"},
		{axactor.Security, 0, "N-17 N-33 N-88", "security", "controller", both, f, "", f, "N-17, recital 49"},
		{axactor.BusinessAnalysis, 0, "N-34", "business-analysis", "controller", both, f, "", "", "N-34: what is strictly necessary (Art. 6(1)(f))"},
		{axactor.Premises, 0, "N-13 N-44 N-59 N-65 N-88 N-97", "premises-security", "controller", norway, f, "", "", "N-44, N-97"},
		{axactor.Marketing, 0, "N-35 N-88", "marketing", "controller", norway, a, "", "", "N-35, markedsføringsloven § 15"},
		{axactor.MarketingByPost, 0, "N-35 N-88", "marketing", "controller", norway, f, "", "", "N-35, markedsføringsloven §§ 12, 13"},
		{axactor.Consented, 0, "N-24 N-36", "consented", "controller", both, a, "", a, "N-36"},
		{axactor.EventsAndEnquiries, 0, "N-13 N-35 N-37 N-44 N-65 N-88", "events-and-enquiries", "controller", norway, f, "", "", "N-13, N-35"},
		{axactor.Website, 0, "N-37 N-44 N-63 N-95", "website", "controller", norway, a, "", "", "N-63, ekomloven § 3-15"},
		{axactor.WebsiteLogs, 0, "N-13 N-44 N-66 N-88", "website", "controller", norway, f, "", "", "N-66, recital 49"},
		{axactor.Recruitment, 0, "N-14 N-20 N-37 N-44 N-53 N-62 N-83", "recruitment", "controller", norway, b, "", b, "N-14: steps at the applicant's request"},
		{axactor.ApplicantChecks, 0, "N-62 N-83", "vetting", "controller", norway, f, "", "", "N-62: not asked for by the applicant"},
		{axactor.TalentPool, 0, "N-24 N-37 N-85", "talent-pool", "controller", norway, a, "", a, "N-85"},
		{axactor.EmployeeData, retention.Hired, "N-44 N-65 N-84", "employment", "controller", norway, b, "", b, "N-84"},
		{axactor.RightsRequests, 0, "N-90 N-94 N-99", "rights-requests", "controller", both, c, "", "", "Art. 12, personopplysningsloven § 1"},
	}
	var got []row
	for activity := range axactor.Policy().Activities() {
		r := row{
			ID: activity.ID, Begins: activity.Begins, Purpose: activity.Purpose.String(), Role: activity.Role.String(),
			Basis: activity.Basis.String(), Condition: activity.Condition.String(), Claimed: activity.Claimed.String(),
		}
		for i, id := range activity.Statements {
			if i > 0 {
				r.Statements += " "
			}
			r.Statements += string(id)
		}
		for i, name := range activity.Controllers {
			if i > 0 {
				r.Controllers += ", "
			}
			r.Controllers += name
		}
		if len(got) < len(want) {
			r.Reason = want[len(got)].Reason
		}
		got = append(got, r)
	}
	assert.Empty(t, cmp.Diff(want, got))
}

// TestRules pins every limit and duty.
func TestRules(t *testing.T) {
	day := func(from retention.Event, p retention.Period) retention.Limit {
		return retention.Limit{From: from, Anchor: retention.DayOf, Period: p}
	}
	wantLimits := map[privacy.RuleID]retention.Limit{
		axactor.ThirdPartyCollectionPeriod: day(retention.CaseClosed, retention.Years(3)),
		axactor.PortfolioCollectionPeriod:  day(retention.CaseClosed, retention.Years(3)),
		axactor.CollectionHandlingPeriod:   day(retention.CaseClosed, retention.Years(3)),
		axactor.CollectionCompliancePeriod: day(retention.CaseClosed, retention.Years(3)),
		axactor.CaseDocumentationPeriod:    day(retention.CaseClosed, retention.Years(3)),
		axactor.RecruitmentFilled:          day(retention.PositionFilled, retention.Days(0)),
		axactor.RecruitmentWithdrawn:       day(retention.ApplicationWithdrawn, retention.Days(0)),
		axactor.ApplicantChecksFilled:      day(retention.PositionFilled, retention.Days(0)),
		axactor.ApplicantChecksWithdrawn:   day(retention.ApplicationWithdrawn, retention.Days(0)),
	}
	section13 := law.Section(law.Bokforingsloven, "13").Paragraph(1)
	wantDuties := map[privacy.RuleID]retention.Duty{
		axactor.BookkeepingFiveYears: {
			Kinds: subjects.KindsOf(subjects.PaymentVoucher, subjects.LedgerEntry, subjects.CustomerFunds),
			From:  retention.Booked, Anchor: retention.EndOfFinancialYear, Period: retention.Years(5), Law: section13.Numbers(1, 4),
		},
		axactor.BookkeepingThreeYearsSixMonths: {
			Kinds: subjects.KindsOf(subjects.ClientContract, subjects.BookkeepingCorrespondence),
			From:  retention.Booked, Anchor: retention.EndOfFinancialYear, Period: retention.Months(42), Law: section13.Numbers(5, 8),
		},
		axactor.PurchasedClaimsFiveYears: {
			Kinds: subjects.KindsOf(subjects.DebtDetails),
			From:  retention.LeftBalance, Anchor: retention.EndOfFinancialYear, Period: retention.Years(5), Law: section13.Number(3),
		},
	}
	limits, duties := map[privacy.RuleID]retention.Limit{}, map[privacy.RuleID]retention.Duty{}
	for a := range axactor.Policy().Activities() {
		for _, l := range a.Limits {
			limits[l.ID] = l.Rule
		}
		for _, d := range a.Duties {
			duties[d.ID] = d.Rule
		}
		assert.Empty(t, a.Ceilings, "the notice bounds nothing by statute: no cameras, no credit bureau")
	}
	assert.Empty(t, cmp.Diff(wantLimits, limits))
	assert.Empty(t, cmp.Diff(wantDuties, duties, cmp.Comparer(func(x, y subjects.KindSet) bool { return x == y }), cmp.Comparer(func(x, y law.Provision) bool { return x == y })))
}

// TestGaps pins the activities that the notice gives no period, and what is
// proposed for each.
func TestGaps(t *testing.T) {
	want := map[privacy.ActivityID]struct {
		rule   privacy.RuleID
		from   retention.Event
		period string
		reason string
	}{
		axactor.ConsiderateHandling: {axactor.ProposedConsiderateHandling, retention.CaseClosed, "P0D", "N-57 gives none; needless once nothing is collected"},
		axactor.LearningFromCases:   {axactor.ProposedLearningFromCases, retention.CaseClosed, "P3Y", "N-81 gives none of its own"},
		axactor.PortfolioValuation:  {axactor.ProposedPortfolioValuation, retention.Collected, "P1Y", "N-86 says longer, and not how long"},
		axactor.CreditReporting:     {axactor.ProposedCreditReporting, retention.CaseClosed, "P0D", "N-72; kredittopplysningsloven § 24"},
		axactor.Disputes:            {axactor.ProposedDisputes, retention.Answered, "P3Y", "N-15; foreldelsesloven §§ 2, 9"},
		axactor.CrimePrevention:     {axactor.ProposedCrimePrevention, retention.Collected, "P3Y", "N-16"},
		axactor.Audits:              {axactor.ProposedAudits, retention.Answered, "P1Y", "N-16"},
		axactor.KnowYourCustomer:    {axactor.ProposedKnowYourCustomer, retention.RelationshipEnded, "P0D", "N-52; no duty under hvitvaskingsloven § 30"},
		axactor.Contracts:           {axactor.ProposedContracts, retention.ContractEnded, "P3Y", "N-88; foreldelsesloven § 2"},
		axactor.AuthorityContact:    {axactor.ProposedAuthorityContact, retention.LastContact, "P1Y", "N-88"},
		axactor.Security:            {axactor.ProposedSecurity, retention.Collected, "P6M", "N-88"},
		axactor.BusinessAnalysis:    {axactor.ProposedBusinessAnalysis, retention.Collected, "P1Y", "N-34"},
		axactor.Premises:            {axactor.ProposedPremises, retention.LastContact, "P1M", "N-88"},
		axactor.Marketing:           {axactor.ProposedMarketing, retention.ConsentGiven, "P2Y", "N-88"},
		axactor.MarketingByPost:     {axactor.ProposedMarketingByPost, retention.LastContact, "P1Y", "N-88"},
		axactor.Consented:           {axactor.ProposedConsented, retention.ConsentGiven, "P1Y", "N-36"},
		axactor.EventsAndEnquiries:  {axactor.ProposedEventsAndEnquiries, retention.LastContact, "P1Y", "N-88"},
		axactor.Website:             {axactor.ProposedWebsite, retention.ConsentGiven, "P6M", "N-95"},
		axactor.WebsiteLogs:         {axactor.ProposedWebsiteLogs, retention.Collected, "P3M", "N-88"},
		axactor.TalentPool:          {axactor.ProposedTalentPool, retention.ConsentGiven, "P1Y", "N-85"},
		axactor.EmployeeData:        {axactor.ProposedEmployeeData, retention.EmploymentEnded, "P0D", "N-84: another policy says how long"},
		axactor.RightsRequests:      {axactor.ProposedRightsRequests, retention.Answered, "P3Y", "N-90; foreldelsesloven § 9"},
	}
	seen := 0
	for a := range axactor.Policy().Activities() {
		w, gap := want[a.ID]
		unlimited := a.Role == lawfulbasis.Controller && len(a.Limits)+len(a.Duties)+len(a.Ceilings) == 0
		assert.Equal(t, gap, unlimited, "whether the notice leaves %s without a period", a.ID)
		full, ok := axactor.Completed().Lookup(a.ID)
		require.True(t, ok, a.ID)
		if !gap {
			assert.Equal(t, len(a.Limits), len(full.Limits), "%s: nothing is added where the notice says something", a.ID)
			continue
		}
		seen++
		require.Len(t, full.Limits, 1, "%s: %s", a.ID, w.reason)
		l := full.Limits[0]
		assert.Equal(t, w.rule, l.ID)
		assert.Equal(t, w.from, l.Rule.From, "%s: %s", a.ID, w.reason)
		assert.Equal(t, retention.DayOf, l.Rule.Anchor, a.ID)
		assert.Equal(t, w.period, l.Rule.Period.String(), "%s: %s", a.ID, w.reason)
		assert.True(t, l.Rule.Proposed, "%s: no invented number passes for the notice's", a.ID)
	}
	assert.Equal(t, len(want), seen)
}

// TestSpecialCategories holds the policy to Art. 9: only two activities have
// such data, and each names the condition that carries it.
func TestSpecialCategories(t *testing.T) {
	want := map[privacy.ActivityID]subjects.KindSet{
		axactor.ConsiderateHandling: subjects.KindsOf(subjects.Health),
		axactor.Disputes:            subjects.SpecialKinds(),
	}
	for a := range axactor.Policy().Activities() {
		assert.Equal(t, want[a.ID].String(), a.Kinds.Intersect(subjects.SpecialKinds()).String(), "Art. 9(1), N-55, N-56: %s", a.ID)
	}
}

// TestNoCameras: the notice names none, and a policy with camera recordings
// would need the maximum of FOR-2018-07-02-1107 § 6.
func TestNoCameras(t *testing.T) {
	for a := range axactor.Policy().Activities() {
		assert.False(t, a.Kinds.Intersects(subjects.KindsOf(subjects.CameraRecording, subjects.CallRecording)), a.ID)
	}
}

func TestSources(t *testing.T) {
	has := func(id privacy.ActivityID, want string) {
		t.Helper()
		a, ok := axactor.Policy().Lookup(id)
		require.True(t, ok)
		assert.Equal(t, want, a.Sources.String(), id)
	}
	registers := "from-credit-bureau,from-population-register,from-tax-authority,from-postal-service,from-business-registers,from-land-register,from-directory-service"
	has(axactor.ThirdPartyCollection, "from-data-subject,from-client,from-own-history,"+registers+",from-other-public-register,from-other-source")
	has(axactor.PortfolioCollection, "from-data-subject,from-own-history,"+registers+",from-original-creditor,from-other-public-register,from-other-source")
	has(axactor.InvoiceFollowUp, "from-client")
	has(axactor.ApplicantChecks, "from-internal-sources,from-tests,from-referee,from-social-media")
}

func TestRecipients(t *testing.T) {
	has := func(id privacy.ActivityID, want string) {
		t.Helper()
		a, ok := axactor.Policy().Lookup(id)
		require.True(t, ok)
		assert.Equal(t, want, a.Recipients.String(), id)
	}
	common := "to-processor,to-agent,to-lawyer,to-supplier,to-bank,to-adviser,to-conciliation-board,to-enforcement-authority,to-court,to-bankruptcy-estate,to-employer,to-welfare-office,to-group-company"
	has(axactor.ThirdPartyCollection, "to-client,"+common)
	has(axactor.PortfolioCollection, common)
	has(axactor.InvoiceFollowUp, "to-client")
	has(axactor.CreditReporting, "to-credit-bureau,to-public-register")
	has(axactor.CrimePrevention, "to-economic-crime-authority,to-other-authority")
}

func TestSpecIsFresh(t *testing.T) {
	for _, make := range []func() *privacy.Spec{axactor.Spec, axactor.CompletedSpec} {
		s := make()
		for i := range s.Activities {
			a := &s.Activities[i]
			a.ID = "changed"
			a.Controllers[0] = "changed"
			a.Statements[0] = "changed"
			for j := range a.Law {
				a.Law[j] = law.Article(99)
			}
			for j := range a.Limits {
				a.Limits[j].ID, a.Limits[j].Law[0] = "changed", law.Article(99)
			}
		}
		s.Statements[0].ID, s.Notes[0].Statement, s.Controllers[0] = "changed", "changed", "changed"
		_, err := privacy.New(make())
		require.NoError(t, err, "a copy that shares nothing is not changed")
	}
	assert.Same(t, axactor.Policy(), axactor.Policy())
	assert.Same(t, axactor.Completed(), axactor.Completed())
}

func TestHeader(t *testing.T) {
	id, version := axactor.Policy().ID()
	assert.Equal(t, "axactor-no 2026-1", id+" "+version)
	id, version = axactor.Completed().ID()
	assert.Equal(t, "axactor-no-completed 2026-1", id+" "+version)
	spec := axactor.Spec()
	assert.Equal(t, []string{axactor.Norway, axactor.Capital}, spec.Controllers)
	assert.Equal(t, retention.CalendarYear(), spec.FinancialYear)
	assert.Equal(t, retention.Days(0), spec.EraseWithin)
	assert.True(t, spec.BackupRotation.IsZero(), "N-87 gives no period")
}
