package lawfulbasis_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/stretchr/testify/assert"
)

// The sets and provisions are opaque, so go-cmp needs their own word for
// equality.
func TestValuesCompare(t *testing.T) {
	for _, c := range []struct{ same, again, other any }{
		{lawfulbasis.BasesOf(lawfulbasis.Consent), lawfulbasis.BasesOf(lawfulbasis.Consent), lawfulbasis.AllBases()},
		{lawfulbasis.ConditionsOf(), lawfulbasis.ConditionsOf(), lawfulbasis.AllConditions()},
		{lawfulbasis.PurposesOf(lawfulbasis.Collection), lawfulbasis.PurposesOf(lawfulbasis.Collection), lawfulbasis.AllPurposes()},
		{lawfulbasis.SourcesOf(), lawfulbasis.SourcesOf(), lawfulbasis.AllSources()},
		{lawfulbasis.RecipientsOf(), lawfulbasis.RecipientsOf(), lawfulbasis.AllRecipients()},
		{law.Article(17), law.Article(17), law.Article(18)},
	} {
		assert.Empty(t, cmp.Diff(c.same, c.again), "%v", c.same)
		assert.NotEmpty(t, cmp.Diff(c.same, c.other), "%v", c.other)
	}
}
