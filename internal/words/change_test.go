package words

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy/counterfactual"
)

// Every change has a clause, and the person is told of what the person alone can
// bring about.
func TestChanges(t *testing.T) {
	seen := map[string]string{}
	for n := range 256 {
		c := counterfactual.Code(n)
		if !c.IsValid() {
			assert.True(t, Change(c).IsZero(), n)
			assert.True(t, ChangeFound(c).IsZero() && ChangeForPerson(c).IsZero(), n)
			continue
		}
		checkPhrase(t, c.String(), Change(c))
		other, twice := seen[Change(c).English]
		assert.False(t, twice, "%s says the same as %s", c, other)
		seen[Change(c).English] = c.String()
		if found := ChangeFound(c); found != Change(c) {
			checkPhrase(t, c.String(), found)
			assert.Contains(t, found.English, "turns out", c)
		}
		if own := ChangeForPerson(c); !own.IsZero() {
			checkPhrase(t, c.String(), own)
			assert.Contains(t, own.English, "you", c)
		}
		person := counterfactual.PartiesOf(counterfactual.Person)
		change := counterfactual.Change{Code: c, From: -1, To: 1}
		assert.Equal(t, change.By() == person, !ChangeForPerson(c).IsZero(), "%s: by %s", c, change.By())
	}
}
