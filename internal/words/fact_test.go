package words

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
)

// Every missing fact, action and ground for withholding has words, none of them
// those of another.
func TestFactsAndActions(t *testing.T) {
	seen := map[Text]string{}
	once := func(token string, text Text) {
		other, twice := seen[text]
		assert.False(t, twice, "%s says the same as %s", token, other)
		seen[text] = token
	}
	for n := range 256 {
		if f := privacy.FactName(n); f.IsValid() {
			checkSentence(t, f.String(), FactQuestion(f))
			assert.Contains(t, FactQuestion(f).English, "?", f)
			once(f.String(), FactQuestion(f))
		} else {
			assert.True(t, FactQuestion(f).IsZero(), n)
		}
		if a := privacy.Action(n); a.IsValid() {
			checkPhrase(t, a.String(), Action(a))
			checkSentence(t, a.String(), ActionForPerson(a))
			once(a.String(), Action(a))
			once(a.String(), ActionForPerson(a))
		} else {
			assert.True(t, Action(a).IsZero() && ActionForPerson(a).IsZero(), n)
		}
		if k := privacy.WithholdingKind(n); k.IsValid() {
			checkPhrase(t, k.String(), Withholding(k))
			once(k.String(), Withholding(k))
		} else {
			assert.True(t, Withholding(k).IsZero(), n)
		}
	}
}
