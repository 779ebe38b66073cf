package words

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
)

// Every reason, obligation, question, kind of request, problem and their like has
// words of its form in three languages, and no two of a vocabulary have the same.
func TestDecisionWords(t *testing.T) {
	checkValues(t, ReasonInternal, checkSentence)
	checkValues(t, ReasonForPerson, checkPersonal)
	checkValues(t, ObligationInternal, checkImperative)
	checkValues(t, Question, checkQuestion)
	checkValues(t, RequestKind, checkPhrase)
	checkValues(t, Contest, checkPhrase)
	checkValues(t, Exclusion, checkPhrase)
	checkValues(t, Operation, checkPhrase)
	checkValues(t, GroundKind, checkPhrase)
	checkValues(t, Topic, checkPhrase)
	checkValues(t, Problem, checkPhrase)
	checkValues(t, Certainty, checkStatement)
}

// checkPersonal fails unless the text is short sentences that a reader who knows no
// term of the trade can read.
func checkPersonal(t *testing.T, token string, text Text) {
	t.Helper()
	checkSentence(t, token, text)
	each(text, func(language, words string) {
		for sentence := range strings.SplitSeq(words, ". ") {
			assert.LessOrEqual(t, len(strings.Fields(sentence)), 22, "%s, %s: %q", token, language, words)
		}
		for _, term := range []string{"registrerte", "behandlingsansvarlig", "databehandler", "data subject", "controller", "processor", "slettesperre"} {
			assert.NotContains(t, strings.ToLower(words), term, "%s, %s: a term of the trade: %q", token, language, words)
		}
	})
}

// What follows concerns the person, or is the controller's own housekeeping.
func TestObligationsForPerson(t *testing.T) {
	housekeeping := map[privacy.ObligationCode]bool{
		privacy.SecureFirst: true, privacy.DocumentBalance: true, privacy.KeepRecord: true, privacy.LogDisclosure: true,
		privacy.NameLaw: true, privacy.CiteExemption: true,
	}
	for n := range 256 {
		c := privacy.ObligationCode(n)
		assert.Equal(t, c.IsValid() && !housekeeping[c], !ObligationForPerson(c).IsZero(), "%s", c)
		if text := ObligationForPerson(c); !text.IsZero() {
			checkPersonal(t, c.String(), text)
		}
	}
}

// Every outcome has words, also undetermined, and each question a verdict for each
// outcome that it can have, in the same cases for both readers.
func TestOutcomesAndVerdicts(t *testing.T) {
	outcomes := []privacy.Outcome{privacy.Undetermined, privacy.Referred, privacy.Forbidden, privacy.Permitted, privacy.Required}
	for _, o := range outcomes {
		checkPhrase(t, "outcome "+o.String(), Outcome(o))
	}
	assert.Zero(t, Outcome(privacy.Required+1))
	for n := range 256 {
		q := privacy.Question(n)
		said := 0
		for _, o := range outcomes {
			internal, person := VerdictInternal(q, o), VerdictForPerson(q, o)
			assert.Equal(t, internal.IsZero(), person.IsZero(), "%s %s", q, o)
			if internal.IsZero() {
				continue
			}
			said++
			checkStatement(t, q.String(), internal)
			checkPersonal(t, q.String(), person)
		}
		assert.Equal(t, q.IsValid(), said >= 3, "%s: %d outcomes", q, said)
		assert.Zero(t, VerdictInternal(q, privacy.Required+1))
	}
	assert.Zero(t, Certainty(law.Certainty(0)))
}
