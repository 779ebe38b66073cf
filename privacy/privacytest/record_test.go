package privacytest_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/privacytest"
	"github.com/personvern/personvern/privacy/record"
)

// An item and a request stand in a case file as they stand in a record, so that a
// recorded question can be made a case. A record says where the item is from in
// full; a case names a table.
func TestFormIsThatOfRecords(t *testing.T) {
	compared, requests := 0, 0
	for _, c := range ownCases(t) {
		if c.Item.Of == nil {
			continue
		}
		policy := c.Item.Of.Policy()
		edition, err := record.NewEdition(policy, record.Digest{1}, "v0")
		require.NoError(t, err)
		d := policy.RequiresAccess(&c.Item, c.Request, c.On)
		r, err := edition.Of(d, &c.Item, record.Args{Request: c.Request, Holds: slices.Collect(c.Item.Holds.All())}, record.Digest{2})
		require.NoError(t, err, c.ID)
		var recorded struct {
			Item  map[string]any
			Asked struct{ Request map[string]any }
		}
		require.NoError(t, json.Unmarshal(r.AppendJSON(nil), &recorded))

		c.Question, c.Want = "requires-access", privacytest.Want{}
		b, err := privacytest.AppendCases(nil, []privacytest.Case{c}, nil)
		require.NoError(t, err)
		var written struct {
			Cases []struct {
				Ask map[string]struct{ Item, Request map[string]any }
			}
		}
		require.NoError(t, json.Unmarshal(b, &written))
		ask := written.Cases[0].Ask["requires-access"]
		delete(recorded.Item, "dataset")
		delete(ask.Item, "of")
		assert.Equal(t, recorded.Item, ask.Item, c.ID)
		assert.Equal(t, recorded.Asked.Request, ask.Request, c.ID)
		compared++
		if c.Request != (privacy.Request{}) {
			requests++
		}
	}
	assert.Greater(t, compared, 100)
	assert.Greater(t, requests, 20)
}
