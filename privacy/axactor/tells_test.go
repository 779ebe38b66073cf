package axactor_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
)

// TestTells pins what the notice tells, and where: by activity, the items told
// beside the rights (N-90) and the complaint (N-94), which it tells to all.
func TestTells(t *testing.T) {
	const toAll = "rights,complaint"
	want := map[privacy.ActivityID]struct{ items, reason string }{
		axactor.ThirdPartyCollection: {"purpose,basis,interests,categories,recipients,storage", "N-30, N-10, N-50, N-71, N-81; N-67 leaves sources without a name"},
		axactor.PortfolioCollection:  {"purpose,basis,interests,categories,recipients,storage", "N-30, N-10, N-50, N-71, N-81; N-67"},
		axactor.InvoiceFollowUp:      {"purpose", "N-30; the rest is the client's to tell"},
		axactor.CollectionHandling:   {"purpose,basis,interests,categories,recipients,storage,sources", "N-31, N-10, N-50, N-06, N-81, N-60"},
		axactor.CollectionCompliance: {"purpose,basis,categories,recipients,storage", "N-32, N-10, N-50, N-16, N-81; N-67"},
		axactor.ConsiderateHandling:  {"purpose,basis,categories", "N-57, N-24, N-51"},
		axactor.CaseDocumentation:    {"purpose,categories,recipients,storage,sources", "N-81, N-50, N-67"},
		axactor.LearningFromCases:    {"purpose,categories,sources", "N-81, N-50, N-67; no period of its own"},
		axactor.PortfolioValuation:   {"purpose,sources", "N-86, N-64"},
		axactor.CreditReporting:      {"purpose,categories,recipients,sources", "N-72, N-67"},
		axactor.Bookkeeping:          {"purpose,basis,recipients,storage", "N-21, N-16, N-82"},
		axactor.PurchasedClaims:      {"purpose,basis,recipients,storage", "N-21, N-16, N-82"},
		axactor.Disputes:             {"purpose,basis,recipients", "N-15, N-73"},
		axactor.CrimePrevention:      {"purpose,basis,recipients,sources", "N-16, N-74, N-67"},
		axactor.Audits:               {"purpose,basis,recipients,sources", "N-16, N-67"},
		axactor.KnowYourCustomer:     {"purpose,basis,categories", "N-52, N-16"},
		axactor.Contracts:            {"purpose,basis,recipients,sources", "N-13, N-20, N-06, N-65; N-59 names no data of agents"},
		axactor.AuthorityContact:     {"purpose,categories,sources", "N-13, N-54, N-65"},
		axactor.Security:             {"purpose,basis,recipients", "N-33, N-23, N-06"},
		axactor.BusinessAnalysis:     {"purpose,sources", "N-34, N-67"},
		axactor.Premises:             {"controller,officer,purpose", "N-07, N-13"},
		axactor.Marketing:            {"controller,officer,purpose", "N-07, N-35"},
		axactor.MarketingByPost:      {"controller,officer,purpose,sources", "N-07, N-35, N-65"},
		axactor.Consented:            {"purpose,basis", "N-36, N-24"},
		axactor.EventsAndEnquiries:   {"controller,officer,purpose", "N-07, N-13"},
		axactor.Website:              {"controller,officer,purpose", "N-07, N-95"},
		axactor.WebsiteLogs:          {"controller,officer,purpose", "N-07, N-66"},
		axactor.Recruitment:          {"controller,officer,purpose,basis,categories,sources", "N-07, N-14, N-20, N-53, N-62; N-83 tells no period"},
		axactor.ApplicantChecks:      {"controller,officer,purpose,sources", "N-07, N-14, N-62"},
		axactor.TalentPool:           {"controller,officer,purpose,basis", "N-07, N-85, N-24"},
		axactor.EmployeeData:         {"controller,officer,purpose,basis,sources", "N-07, N-84, N-20, N-65"},
		axactor.RightsRequests:       {"purpose", "N-94"},
	}
	spec := axactor.Spec()
	assert.Equal(t, toAll, spec.Tells.String(), "N-90, N-94")
	require.Len(t, want, len(spec.Activities))
	known := map[privacy.StatementID]bool{}
	for _, s := range spec.Statements {
		known[s.ID] = true
	}
	for _, a := range spec.Activities {
		assert.Equal(t, want[a.ID].items, a.Tells.String(), "%s: %s", a.ID, want[a.ID].reason)
		for item := range lawfulbasis.AllInformation().All() {
			in := axactor.ToldIn(a.ID, item)
			assert.Equal(t, spec.Tells.Has(item) || a.Tells.Has(item), in != "", "%s: where %s is told", a.ID, item)
			assert.True(t, in == "" || known[in], "%s: %s is no statement", a.ID, in)
		}
		// A basis is told where the notice claims one, and nowhere else.
		assert.Equal(t, !a.Claimed.IsEmpty(), a.Tells.Has(lawfulbasis.AboutBasis), "%s: N-20 to N-24", a.ID)
	}
	assert.Equal(t, privacy.StatementID("N-81"), axactor.ToldIn(axactor.ThirdPartyCollection, lawfulbasis.AboutStorage))
	assert.Equal(t, privacy.StatementID("N-90"), axactor.ToldIn("no-such-activity", lawfulbasis.AboutRights), "told to all")
	assert.Empty(t, axactor.ToldIn("no-such-activity", lawfulbasis.AboutStorage))
}

// TestCompletedMends says what the completed policy changes beside the limits.
func TestCompletedMends(t *testing.T) {
	before, after := axactor.Spec(), axactor.CompletedSpec()
	assert.Equal(t, "purpose,basis,categories,recipients,storage,rights,withdrawal,complaint,objection", after.Tells.String(),
		"what a policy holds in itself a notice made from it can tell")
	closed := lawfulbasis.RecipientsOf(lawfulbasis.ToEmployer, lawfulbasis.ToWelfareOffice)
	for i, a := range after.Activities {
		was := before.Activities[i]
		if a.Role == lawfulbasis.Processor {
			assert.True(t, a.Claimed.IsEmpty(), a.ID)
		} else {
			assert.Equal(t, lawfulbasis.BasesOf(a.Basis), a.Claimed, "%s: the basis that is asserted (Art. 13(1)(c))", a.ID)
		}
		assert.Equal(t, was.Basis, a.Basis, "%s: nothing rests on another basis than before", a.ID)
		assert.False(t, a.Recipients.Intersects(closed), "%s: tvangsfullbyrdelsesloven § 7-28", a.ID)
		assert.Equal(t, was.Recipients.Intersects(closed), a.Recipients.Has(lawfulbasis.ToCollectionAuthority), a.ID)
		assert.Equal(t, was.Recipients.Without(closed), a.Recipients.Without(lawfulbasis.RecipientsOf(lawfulbasis.ToCollectionAuthority)), a.ID)
		assert.True(t, a.Tells.ContainsAll(was.Tells), a.ID)
		named := !a.Sources.IsEmpty() && !a.Sources.Has(lawfulbasis.FromOtherSource)
		assert.Equal(t, named || was.Tells.Has(lawfulbasis.AboutSources), a.Tells.Has(lawfulbasis.AboutSources), "%s: Art. 14(2)(f)", a.ID)
	}
	var left []privacy.StatementID
	for i, n := range after.Notes {
		assert.Equal(t, before.Notes[i].Statement, n.Statement)
		assert.False(t, n.Doubt && !before.Notes[i].Doubt, "%s: no doubt is added", n.Statement)
		if n.Doubt {
			left = append(left, n.Statement)
		}
	}
	assert.Equal(t, []privacy.StatementID{"N-02", "N-07", "N-52", "N-62", "N-67", "N-72", "N-75", "N-76", "N-81", "N-87"}, left,
		"no other sentence mends these")
	assert.True(t, slices.ContainsFunc(before.Notes, func(n privacy.Note) bool {
		return n.Statement == "N-61" && n.Doubt && slices.Contains(n.Law, law.Article(12).Paragraph(1))
	}), "N-61: a source under a former name")
}
