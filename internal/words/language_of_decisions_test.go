package words

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
)

// checkDecided holds each entry of a value of package privacy to its form, and to
// its own language; tables of what a person is told leave some values out.
func checkDecided[T lowerValue](t *testing.T, words func(T) Text, form func(*testing.T, string, Text), isWhole bool) {
	t.Helper()
	found := 0
	for v := T(1); v.IsValid(); v++ {
		if text := words(v); !text.IsZero() {
			form(t, v.String(), text)
			found++
		} else {
			assert.False(t, isWhole, "%v has no words", v)
		}
	}
	assert.NotZero(t, found)
}

// The words of decisions are sentences or phrases in their own
// language, as those of the other tables are.
func TestWordsOfDecisionsAreInTheirLanguage(t *testing.T) {
	checkDecided(t, ReasonInternal, checkSentence, true)
	checkDecided(t, ReasonForPerson, checkSentence, false)
	checkDecided(t, ObligationInternal, checkSentence, true)
	checkDecided(t, ObligationForPerson, checkSentence, false)
	checkDecided(t, Question, checkSentence, true)
	checkDecided(t, FactQuestion, checkSentence, true)
	checkDecided(t, Action, checkPhrase, true)
	checkDecided(t, ActionForPerson, checkSentence, false)
	checkDecided(t, Withholding, checkPhrase, true)
	checkDecided(t, Certainty, checkSentence, true)
	for o := privacy.Undetermined; o <= privacy.Required; o++ {
		checkPhrase(t, o.String(), Outcome(o))
	}
	for q := privacy.Question(1); q.IsValid(); q++ {
		for o := privacy.Undetermined; o <= privacy.Required; o++ {
			for _, text := range []Text{VerdictInternal(q, o), VerdictForPerson(q, o)} {
				if !text.IsZero() {
					checkSentence(t, q.String(), text)
				}
			}
		}
	}
}
