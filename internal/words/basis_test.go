package words

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
)

func TestLawfulBasis(t *testing.T) {
	checkLower(t, Purpose, aPhrase)
	checkLower(t, BasisName, aPhrase)
	checkLower(t, BasisForPerson, toPerson)
	checkLower(t, ConditionName, aPhrase)
	checkLower(t, ConditionForPerson, toPerson)
	checkLower(t, Role, aPhrase)
	checkLower(t, Recipient, aPhrase)
	checkLower(t, Source, aPhrase)
	checkLower(t, Right, aPhrase)
	checkLower(t, Information, aPhrase)
	checkLower(t, ElementName, aClause)
	checkLower(t, ElementQuestion, aQuestion)
	checkLower(t, Certainty, aStatement)
}

func TestPrivatePurpose(t *testing.T) {
	assert.Equal(t, Text{"eget formål nr. 1", "eige føremål nr. 1", "own purpose no. 1"}, Purpose(lawfulbasis.PrivatePurpose(1)))
	assert.Equal(t, Text{"eget formål nr. 16", "eige føremål nr. 16", "own purpose no. 16"}, Purpose(lawfulbasis.PrivatePurpose(16)))
}

// The terms are those of the Norwegian text of the regulation, articles 15 to 21,
// which is in Bokmål; Nynorsk has the same but for restriction.
func TestOfficialTerms(t *testing.T) {
	terms := map[lawfulbasis.Right][2]string{
		lawfulbasis.RightOfAccess:            {"innsyn", "innsyn"},
		lawfulbasis.RightToRectification:     {"retting", "retting"},
		lawfulbasis.RightToErasure:           {"sletting", "sletting"},
		lawfulbasis.RightToRestriction:       {"begrensning", "avgrensing"},
		lawfulbasis.RightToPortability:       {"dataportabilitet", "dataportabilitet"},
		lawfulbasis.RightToObject:            {"protestere", "protestere"},
		lawfulbasis.RightToObjectToMarketing: {"protestere", "protestere"},
	}
	for right, term := range terms {
		assert.Contains(t, Right(right).Bokmal, term[0])
		assert.Contains(t, Right(right).Nynorsk, term[1])
	}
	for _, text := range informationWords {
		assert.NotContains(t, text.Bokmal, "motsette")
	}
}

// Who has nothing to do but to read the question must not be led to answer about
// something else than the clause claims: where the clause denies, so does the
// question, and a denial is asked for as such.
func TestElementQuestionsAskForTheFinding(t *testing.T) {
	denials := map[law.Language][]string{
		law.Bokmal:  {"ingen", "ikke", "ingenting"},
		law.Nynorsk: {"ingen", "inga", "ikkje", "ingenting"},
		law.English: {"no", "not", "nothing", "cannot"},
	}
	asSuch := map[law.Language]string{law.Bokmal: "Er det slik at ", law.Nynorsk: "Er det slik at ", law.English: "Is it so that "}
	for e := range lawfulbasis.AllElements().All() {
		for language, words := range denials {
			clause, question := ElementName(e).In(language), ElementQuestion(e).In(language)
			first, _, _ := strings.Cut(clause, " ")
			for _, denial := range words {
				if first == denial {
					assert.True(t, strings.HasPrefix(question, asSuch[language]), "%v, %v: %q", e, language, question)
				}
			}
			if claim, found := strings.CutPrefix(question, asSuch[language]); found {
				assert.Equal(t, clause+"?", claim, "%v, %v", e, language)
			}
		}
	}
}
