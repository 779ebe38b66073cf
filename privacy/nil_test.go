package privacy_test

import (
	"testing"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/stretchr/testify/assert"
)

// A question about nothing is undetermined, and says what it lacks.
func TestNoItemAtAll(t *testing.T) {
	p, day := acmePolicy(), acmeDay("2026-11-23")
	request := privacy.Request{Kind: privacy.AskErasure, Received: day, Identified: privacy.Yes}
	for _, d := range []privacy.Decision{
		p.MayErase(nil, day), p.RequiresErasure(nil, day), p.MayKeep(nil, day), p.RequiresErasureOnRequest(nil, request, day),
	} {
		assert.Equal(t, privacy.Undetermined, d.Outcome(), d.Question())
		assert.True(t, d.Has(privacy.NotAsked))
		missing := 0
		for m := range d.Missing(nil) {
			missing++
			assert.Equal(t, privacy.TheDataset, m.Fact)
		}
		assert.Equal(t, 1, missing, d.Question())
		assert.Equal(t, retention.Bound{}, d.Through(nil))
	}
	for range p.Grounds(nil, day) {
		t.Error("nothing has no grounds")
	}
	assert.Equal(t, retention.Deadline{}, p.Deadline(nil, day))
}

// The zero Policy answers nothing, and has nothing to start another from.
func TestNoPolicyAtAll(t *testing.T) {
	var p privacy.Policy
	assert.Equal(t, &privacy.Spec{}, p.Spec())
}
