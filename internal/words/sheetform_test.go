package words

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/privacy/review"
	"github.com/personvern/personvern/privacy/transfer"
)

// vocabulary is a value with a text, as every vocabulary has.
type vocabulary interface {
	~uint8
	IsValid() bool
	String() string
}

// checkForm is one of the checks of a form.
type checkForm func(t *testing.T, token string, text Text)

// checkQuestion fails unless the text asks.
func checkQuestion(t *testing.T, token string, text Text) {
	t.Helper()
	checkSentence(t, token, text)
	each(text, func(language, words string) {
		assert.True(t, strings.HasSuffix(words, "?"), "%s, %s: no question: %q", token, language, words)
	})
}

// checkStatement fails unless the text states, in sentences of no more words than a
// reader takes in at once.
func checkStatement(t *testing.T, token string, text Text) {
	t.Helper()
	checkSentence(t, token, text)
	each(text, func(language, words string) {
		assert.NotContains(t, words, "?", "%s, %s", token, language)
		assert.LessOrEqual(t, len(strings.Fields(words)), 25, "%s, %s: %q", token, language, words)
	})
}

// checkImperative fails unless the text is one sentence that orders something.
func checkImperative(t *testing.T, token string, text Text) {
	t.Helper()
	checkStatement(t, token, text)
	for _, subject := range []string{"Vi ", "Du ", "We ", "You ", "De ", "Dei ", "Det ", "The ", "It "} {
		each(text, func(language, words string) {
			assert.False(t, strings.HasPrefix(words, subject), "%s, %s: no order: %q", token, language, words)
		})
	}
}

func each(text Text, f func(language, words string)) {
	f("nb", text.Bokmal)
	f("nn", text.Nynorsk)
	f("en", text.English)
}

// abbreviations are those that the sources have, and that no reader need know.
var abbreviations = []string{"GDPR", "EØS", "EEA", "EU", "EDPB", "DPO", "DPIA", "jf", "osv", "etc", "e.g", "i.e", "Okokrim", "Økokrim", "NAV", "pvf", "art"}

// numberedFacts are the entries with a number: the fact is the number itself, which the
// regulation fixes (Art. 30(5)).
var numberedFacts = map[Text]bool{AccountabilityFact(accountability.TheNumberEmployed): true}

// checkCommon fails for what no entry here has: numbers, abbreviations, and the same
// words in English as in Norwegian.
func checkCommon(t *testing.T, name string, text Text) {
	t.Helper()
	assert.NotEqual(t, text.Bokmal, text.English, "%s", name)
	assert.NotEqual(t, text.Nynorsk, text.English, "%s", name)
	each(text, func(language, words string) {
		for _, word := range strings.FieldsFunc(words, func(r rune) bool { return !unicode.IsLetter(r) && r != '.' }) {
			assert.NotContains(t, abbreviations, strings.TrimSuffix(word, "."), "%s, %s: %q", name, language, words)
		}
		assert.Equal(t, numberedFacts[text], strings.ContainsFunc(words, unicode.IsDigit), "%s, %s: a number: %q", name, language, words)
	})
}

// checkMap fails unless each entry has the form, and no two have the same words.
func checkMap[K ~string](t *testing.T, name string, table map[K]Text, form checkForm) {
	t.Helper()
	seen := map[string]string{}
	for _, key := range slices.Sorted(maps.Keys(table)) {
		text := table[key]
		form(t, string(key), text)
		checkCommon(t, name+": "+string(key), text)
		checkUnique(t, name, string(key), text, seen)
	}
}

func checkUnique(t *testing.T, name, key string, text Text, seen map[string]string) {
	t.Helper()
	each(text, func(language, words string) {
		at := language + ": " + words
		assert.Empty(t, seen[at], "%s: %s has the same words: %s", name, key, at)
		seen[at] = key
	})
}

// checkValues fails unless all valid values of a type have words of a form, all
// others none, and no two the same.
func checkValues[T vocabulary](t *testing.T, words func(T) Text, form checkForm) {
	t.Helper()
	seen, valid := map[string]string{}, 0
	for n := range 256 {
		value := T(n)
		text, name := words(value), fmt.Sprintf("%T %d %s", value, n, value)
		if !value.IsValid() {
			assert.Zero(t, text, name)
			continue
		}
		valid++
		form(t, value.String(), text)
		checkCommon(t, name, text)
		checkUnique(t, fmt.Sprintf("%T", value), value.String(), text, seen)
	}
	assert.Positive(t, valid)
}

func TestSectorVocabularies(t *testing.T) {
	checkValues(t, TransferTool[transfer.Tool], checkPhrase)
	checkValues(t, TransferDerogation[transfer.Derogation], checkPhrase)
	checkValues(t, CreditKind[credit.Kind], checkPhrase)
	checkValues(t, CreditParty[credit.Party], checkPhrase)
	checkValues(t, CreditRecipient[credit.Recipient], checkPhrase)
	checkValues(t, CreditDebtHolder[credit.DebtHolder], checkPhrase)
	checkValues(t, CreditDebtRecipient[credit.DebtRecipient], checkPhrase)
	checkValues(t, ClaimKind[claims.Kind], checkPhrase)
	checkValues(t, ClaimStep[claims.StepKind], checkPhrase)
	checkValues(t, ClaimResult[claims.Result], checkPhrase)
	checkValues(t, MarketingChannel[marketing.Channel], checkPhrase)
	checkValues(t, MarketingRecipient[marketing.Recipient], checkPhrase)
	checkValues(t, RecruitingStage[recruiting.Stage], checkPhrase)
	checkValues(t, RecruitingTopic[recruiting.Topic], checkPhrase)
	checkValues(t, RecruitingWay[recruiting.Way], checkPhrase)
	checkValues(t, CaseEvent[axactor.CaseEvent], checkPhrase)
}

func TestBreachWords(t *testing.T) {
	checkValues(t, BreachQuestion, checkQuestion)
	checkValues(t, BreachReason, checkStatement)
	checkValues(t, BreachDuty, checkImperative)
	checkValues(t, BreachFact, checkQuestion)
	checkValues(t, BreachContent, checkPhrase)
}

func TestAccountabilityWords(t *testing.T) {
	checkValues(t, AccountabilityReason, checkStatement)
	checkValues(t, AccountabilityObligation, checkImperative)
	checkValues(t, AccountabilityFact, checkQuestion)
	checkValues(t, AccountabilityElement, checkPhrase)
}

func TestReviewWords(t *testing.T) {
	checkValues(t, ReviewHeading, checkPhrase)
	checkValues(t, ReviewFinding, checkStatement)
	checkValues(t, ReviewMend, checkImperative)
	checkValues(t, ReviewSeverity, checkPhrase)
	for c := range review.AllCodes() {
		each(ReviewHeading(c), func(language, words string) {
			assert.LessOrEqual(t, len(strings.Fields(words)), 9, "%s, %s: a heading is short: %q", c, language, words)
		})
	}
}

// Names are the same in many languages: a place has words in each, no two places
// have the same, and what is no place has none.
func TestPlaces(t *testing.T) {
	seen, n := map[string]string{}, 0
	for p := range transfer.AllPlaces() {
		text := Place(p)
		checkPhrase(t, p.String(), text)
		checkUnique(t, "places", p.String(), text, seen)
		each(text, func(_, words string) {
			assert.NotContains(t, words, "&", p)
			assert.NotContains(t, words, ".", p)
		})
		n++
	}
	assert.Len(t, places, n, "no name is of no place")
	assert.Zero(t, Place(transfer.Place{}))
	for code, want := range map[string]Text{
		"NO": {"Norge", "Noreg", "Norway"},
		"AT": {"Østerrike", "Austerrike", "Austria"},
		"GB": {"Storbritannia", "Storbritannia", "the United Kingdom"},
		"US": {"USA", "USA", "the United States"},
		"FO": {"Færøyene", "Færøyane", "the Faroe Islands"},
		"KR": {"Sør-Korea", "Sør-Korea", "South Korea"},
		"DE": {"Tyskland", "Tyskland", "Germany"},
	} {
		assert.Equal(t, want, Place(transfer.Country(code)))
	}
}

// Each activity and each rule of the two policies has a name, what a policy proposes
// beside them as well, and nothing else has one.
func TestPolicyNames(t *testing.T) {
	activities, rules := map[privacy.ActivityID]bool{}, map[privacy.RuleID]bool{}
	for _, spec := range []*privacy.Spec{axactor.Spec(), axactor.CompletedSpec(), recruiting.Spec()} {
		for _, a := range spec.Activities {
			activities[a.ID] = true
			for _, l := range a.Limits {
				rules[l.ID] = true
			}
			for _, d := range a.Duties {
				rules[d.ID] = true
			}
		}
	}
	assert.Equal(t, slices.Sorted(maps.Keys(activities)), slices.Sorted(maps.Keys(activityNames)))
	assert.Equal(t, slices.Sorted(maps.Keys(rules)), slices.Sorted(maps.Keys(ruleNames)))
	checkMap(t, "activities", activityNames, checkPhrase)
	checkMap(t, "rules", ruleNames, checkPhrase)
	for id := range activities {
		assert.Equal(t, activityNames[id], ActivityName(id))
	}
	for id := range rules {
		assert.Equal(t, ruleNames[id], RuleName(id))
	}
	assert.Zero(t, ActivityName("somebody-else"))
	assert.Zero(t, RuleName("somebody-else"))
	assert.Zero(t, ActivityName(""))
	assert.Zero(t, RuleName(""))
}
