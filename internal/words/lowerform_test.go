package words

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// lowerValue is a value of the packages below privacy, which has words.
type lowerValue interface {
	~uint8
	fmt.Stringer
	IsValid() bool
}

// checkLower tries all 256 numbers: a value of the type has words of the form
// in three languages that no other value has, and any other number has none. The
// tokens listed have the same words in Bokmål and English.
func checkLower[T lowerValue](t *testing.T, words func(T) Text, form func(*testing.T, string, Text), alike ...string) {
	t.Helper()
	seen, valid := map[string]string{}, 0
	for i := range 256 {
		v := T(i)
		if !v.IsValid() {
			assert.Zero(t, words(v), "number %d is no value", i)
			continue
		}
		valid++
		checkLowerEntry(t, v.String(), words(v), form, seen, alike)
	}
	require.NotZero(t, valid)
}

// checkLowerEntry holds one entry to its form and to what holds beside the others of its
// table.
func checkLowerEntry(t *testing.T, token string, text Text, form func(*testing.T, string, Text), seen map[string]string, alike []string) {
	t.Helper()
	if slices.Contains(englishTokens, token) {
		form(t, strings.ReplaceAll(token, "-", " "), text)
	} else {
		form(t, token, text)
	}
	assert.Equal(t, slices.Contains(alike, token), text.Bokmal == text.English, "%s: the same in Bokmål and English: %q", token, text.Bokmal)
	for language, words := range byLanguage(text) {
		assert.NotContains(t, seen, language+words, "%s, %s: the words of another: %q", token, language, words)
		seen[language+words] = token
		if !strings.HasPrefix(token, "private-") {
			assert.Equal(t, -1, strings.IndexFunc(words, unicode.IsDigit), "%s, %s: a number: %q", token, language, words)
		}
		for _, mark := range []string{"§", "Art.", "artikkel", "Article", "{", "<", "Axactor", " ,", ",,", "  "} {
			assert.NotContains(t, words, mark, "%s, %s", token, language)
		}
	}
}

// englishTokens are the tokens that are English words as they stand.
var englishTokens = []string{"co-debtor", "sub-processor"}

func byLanguage(text Text) map[string]string {
	return map[string]string{"nb": text.Bokmal, "nn": text.Nynorsk, "en": text.English}
}

// lowerNames are what a phrase may begin with in spite of the capital.
var lowerNames = []string{"Arbeids- og velferdsetaten", "Brønnøysundregistr", "CV", "Folkeregisteret", "IP", "Kartverket", "Posten", "Skatteetaten"}

// aPhrase holds for a phrase that stands within a sentence.
func aPhrase(t *testing.T, token string, text Text) {
	t.Helper()
	checkPhrase(t, token, text)
	for language, words := range byLanguage(text) {
		isName := slices.ContainsFunc(lowerNames, func(n string) bool { return strings.HasPrefix(words, n) })
		assert.NotEqual(t, isName, unicode.IsLower([]rune(words + "?")[0]), "%s, %s: %q", token, language, words)
	}
}

// aClause holds for a phrase that stands after "that" or "when".
func aClause(t *testing.T, token string, text Text) {
	t.Helper()
	aPhrase(t, token, text)
	for language, words := range byLanguage(text) {
		first, _, _ := strings.Cut(words, " ")
		assert.NotContains(t, []string{"at", "that", "when", "da", "då"}, first, "%s, %s: %q", token, language, words)
	}
}

// aQuestion holds for one sentence that asks.
func aQuestion(t *testing.T, token string, text Text) {
	t.Helper()
	checkSentence(t, token, text)
	for language, words := range byLanguage(text) {
		assert.Equal(t, strings.Index(words, "?"), len(words)-1, "%s, %s: %q", token, language, words)
		assert.NotContains(t, words, ".", "%s, %s", token, language)
	}
}

// aStatement holds for one sentence that does not ask.
func aStatement(t *testing.T, token string, text Text) {
	t.Helper()
	checkSentence(t, token, text)
	for language, words := range byLanguage(text) {
		assert.Equal(t, strings.Index(words, "."), len(words)-1, "%s, %s: %q", token, language, words)
		assert.NotContains(t, words, "?", "%s, %s", token, language)
	}
}

// toPerson holds for a sentence to the person: of us and you, short, and without
// the terms that only a lawyer uses.
func toPerson(t *testing.T, token string, text Text) {
	t.Helper()
	aStatement(t, token, text)
	const most = 26
	speaks := map[string][]string{"nb": {"vi", "oss", "du"}, "nn": {"vi", "oss", "du"}, "en": {"we", "us", "you"}}
	for language, words := range byLanguage(text) {
		said := strings.FieldsFunc(strings.ToLower(words), func(r rune) bool { return !unicode.IsLetter(r) })
		assert.LessOrEqual(t, len(said), most, "%s, %s: %q", token, language, words)
		assert.True(t, slices.ContainsFunc(said, func(w string) bool { return slices.Contains(speaks[language], w) }), "%s, %s: %q", token, language, words)
		for _, term := range []string{"den registrerte", "behandlingsansvarl", "data subject", "controller", "særlige kategorier", "særlege kategoriar", "special categor"} {
			assert.NotContains(t, strings.ToLower(words), term, "%s, %s", token, language)
		}
	}
}
