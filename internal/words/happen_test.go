package words

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy/counterfactual"
	"github.com/personvern/personvern/retention"
)

// Every party, event and hold has words; the person is asked for nothing that others
// place, and told of nothing that others hold back.
func TestWhatCanHappen(t *testing.T) {
	for n := range 256 {
		if p := counterfactual.Party(n); p.IsValid() {
			checkPhrase(t, p.String(), Party(p))
		} else {
			assert.True(t, Party(p).IsZero(), n)
		}
		if e := retention.Event(n); e.IsValid() {
			checkPhrase(t, e.String(), EventHappening(e))
			checkPhrase(t, e.String(), EventForPerson(e))
		} else {
			assert.True(t, EventHappening(e).IsZero() && EventForPerson(e).IsZero(), n)
		}
		k := retention.HoldKind(n)
		asked := counterfactual.Change{Code: counterfactual.HoldPlaced, HoldKind: k, From: -1, To: 1}.By() == counterfactual.PartiesOf(counterfactual.Person)
		assert.Equal(t, asked && k.IsValid(), !HoldAsked(k).IsZero(), "%s: asked for by the person", k)
		assert.Equal(t, k.IsValid(), !HoldEnding(k).IsZero(), n)
		if k.IsValid() {
			checkPhrase(t, k.String(), HoldEnding(k))
		}
		if asked && k.IsValid() {
			checkPhrase(t, k.String(), HoldAsked(k))
			assert.Contains(t, HoldAsked(k).English, "you ")
		}
		c := counterfactual.Code(n)
		if possible := ChangePossible(c); !possible.IsZero() {
			checkPhrase(t, c.String(), possible)
			assert.True(t, ChangeForPerson(c).IsZero(), "%s is the person's own choice", c)
			assert.NotContains(t, []counterfactual.Code{counterfactual.WithholdingFound, counterfactual.WithholdingRejected}, c, "what is withheld is not told of")
		}
	}
}
