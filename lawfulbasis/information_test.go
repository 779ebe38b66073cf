package lawfulbasis_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/lawfulbasis"
)

func TestInformation(t *testing.T) {
	enumtest.Enumeration(t, lawfulbasis.ParseInformation, `
	1 controller, 2 officer, 3 purpose, 4 basis, 5 interests,
	6 categories, 7 recipients, 8 transfers, 9 storage, 10 rights, 11 withdrawal,
	12 complaint, 13 need-to-provide, 14 sources, 15 automation, 16 objection, 17 arrangement`)
	enumtest.Set(t, lawfulbasis.InformationOf, lawfulbasis.AllInformation, lawfulbasis.ParseInformationSet)
}

// TestInformationIsAskedFor pins both articles, which say the same in other
// letters: Art. 13(1)(d) is Art. 14(2)(b).
func TestInformationIsAskedFor(t *testing.T) {
	for _, tt := range []struct {
		item                   lawfulbasis.Information
		fromPerson, fromOthers string
		reason                 string
	}{
		{lawfulbasis.AboutController, "gdpr:13(1)(a)", "gdpr:14(1)(a)", "the same letter in both"},
		{lawfulbasis.AboutOfficer, "gdpr:13(1)(b)", "gdpr:14(1)(b)", "the same letter in both"},
		{lawfulbasis.AboutPurpose, "gdpr:13(1)(c)", "gdpr:14(1)(c)", "the same letter in both"},
		{lawfulbasis.AboutBasis, "gdpr:13(1)(c)", "gdpr:14(1)(c)", "the same letter in both"},
		{lawfulbasis.AboutInterests, "gdpr:13(1)(d)", "gdpr:14(2)(b)", "paragraph 1 in the one, 2 in the other"},
		{lawfulbasis.AboutCategories, "", "gdpr:14(1)(d)", "the person knows what the person gave"},
		{lawfulbasis.AboutRecipients, "gdpr:13(1)(e)", "gdpr:14(1)(e)", "the same letter in both"},
		{lawfulbasis.AboutTransfers, "gdpr:13(1)(f)", "gdpr:14(1)(f)", "the same letter in both"},
		{lawfulbasis.AboutStorage, "gdpr:13(2)(a)", "gdpr:14(2)(a)", "the same letter in both"},
		{lawfulbasis.AboutRights, "gdpr:13(2)(b)", "gdpr:14(2)(c)", "one letter on in Art. 14"},
		{lawfulbasis.AboutWithdrawal, "gdpr:13(2)(c)", "gdpr:14(2)(d)", "one letter on in Art. 14"},
		{lawfulbasis.AboutComplaint, "gdpr:13(2)(d)", "gdpr:14(2)(e)", "one letter on in Art. 14"},
		{lawfulbasis.AboutNeedToProvide, "gdpr:13(2)(e)", "", "others were asked"},
		{lawfulbasis.AboutSources, "", "gdpr:14(2)(f)", "the person is the source"},
		{lawfulbasis.AboutAutomation, "gdpr:13(2)(f)", "gdpr:14(2)(g)", "one letter on in Art. 14"},
		{lawfulbasis.AboutObjection, "gdpr:21(4)", "gdpr:21(4)", "the same for both"},
		{lawfulbasis.AboutArrangement, "gdpr:26(2)", "gdpr:26(2)", "the same for both"},
	} {
		assert.Equal(t, tt.fromPerson, tt.item.WhenFromPerson().String(), "%s: %s", tt.item, tt.reason)
		assert.Equal(t, tt.fromOthers, tt.item.WhenFromOthers().String(), "%s: %s", tt.item, tt.reason)
	}
	for i := range 256 {
		item := lawfulbasis.Information(i)
		asked := !item.WhenFromPerson().IsZero() || !item.WhenFromOthers().IsZero()
		require.Equal(t, item.IsValid(), asked, "number %d", i)
	}
	require.True(t, lawfulbasis.InformationOf(lawfulbasis.AboutStorage).Equal(lawfulbasis.InformationOf(lawfulbasis.AboutStorage)))
}
