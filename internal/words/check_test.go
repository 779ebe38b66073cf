package words

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
)

// checkPhrase fails unless the text is a phrase in all three languages.
func checkPhrase(t *testing.T, token string, text Text) {
	t.Helper()
	checkWords(t, token, text, func(language, words string) {
		assert.NotContains(t, ".:;!?", words[len(words)-1:], "%s, %s: a phrase ends without a mark: %q", token, language, words)
	})
}

// checkSentence fails unless the text is one or more whole sentences in all three
// languages.
func checkSentence(t *testing.T, token string, text Text) {
	t.Helper()
	checkWords(t, token, text, func(language, words string) {
		first, _ := utf8.DecodeRuneInString(words)
		assert.True(t, unicode.IsUpper(first) || first == '§', "%s, %s: a sentence begins with a capital: %q", token, language, words)
		assert.Contains(t, ".?", words[len(words)-1:], "%s, %s: a sentence ends with its mark: %q", token, language, words)
	})
}

// checkWords fails for what no text may have, in any language.
func checkWords(t *testing.T, token string, text Text, form func(language, words string)) {
	t.Helper()
	for language, words := range map[string]string{"nb": text.Bokmal, "nn": text.Nynorsk, "en": text.English} {
		if !assert.NotEmpty(t, words, "%s has no words in %s", token, language) {
			continue
		}
		assert.Equal(t, strings.Join(strings.Fields(words), " "), words, "%s, %s: spaces", token, language)
		assert.NotContains(t, words, "%", "%s, %s", token, language)
		if strings.Contains(token, "-") {
			assert.NotContains(t, words, token, "%s, %s: a raw token", token, language)
		}
		assert.True(t, utf8.ValidString(words), "%s, %s", token, language)
		for _, r := range words {
			assert.False(t, unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r), "%s, %s: %q", token, language, r)
		}
		form(language, words)
	}
	checkNynorsk(t, token, text.Nynorsk)
	checkBokmal(t, token, text.Bokmal)
}

// bokmalOnly are words that Nynorsk does not have.
var bokmalOnly = words(`ikke bare noen noe hvis hva hvem hvor hvordan hvilke hvilken hvilket hvorfor hun jeg en et fra dere
	deres hver hvert opplysningene opplysninger behandlingen behandlingsansvarlig personvernforordningen slettes behandles
	lagres formålet formål rettslig rettigheter mottakere mottaker skyldner skyldneren skyldnere lovlig gjøre gjør
	avgjørelse avgjørelsen avgjørelser selv være vært hele ble
	virksomhet virksomheten myndigheten tilsynsmyndigheten ansettelse arbeidsgiveren oppdragsgiver oppdragsgiveren søkeren
	mottakeren mottakerne skriftlig offentlig endelig allerede uten høyt finnes skyldes disse mulig bekreftet forbudt
	begrenset overdragelse kilde kilden kilder loven åpen åpent åpnet slettet rettet endret lagret uttrykkelig særlig
	særlige tilstrekkelig sannsynlig tydelig rimelig overføringen beslutning beslutningen fremme innsigelse innsigelser
	foreldelse foreldelsen hvitvasking taushetsplikt regnskap regnskapet pålegger
	oppdragsgivere arbeidsgiver ansatt ansatte søker søkere databehandler databehandleren virksomheter myndighet
	myndigheter foretak foretaket saken navn hendelse hendelsen utenfor innenfor fremdeles gjelder krever trenger
	tidligere senere senest måned måneden måneder dager tjeneste tjenester sikkerhet bundet dem mens innkreving
	innsamlingen avslutningen vurderingen`)

// nynorskOnly are words that Bokmål does not have.
var nynorskOnly = words(`ikkje berre nokon nokre noko kva kven korleis kvifor kvar kvart eit ein ei frå eg dykk dykkar
	opplysningane opplysningar handsaminga behandlinga personvernforordninga blei vart skuldnar skuldnaren føremål
	føremålet rettsleg rettar mottakarar lovleg gjer gjere avgjerd avgjerda sjølv vere vore heile
	verksemd verksemda tryggleik tilsynsmyndigheita arbeidsgjevar arbeidsgjevaren oppdragsgjevar oppdragsgjevaren søkjar
	søkjaren skriftleg offentleg endeleg utan sidan teke teken finst desse mogleg stadfesta forbode avgrensa avgrensing
	overdraging føretak føretaket kjelde kjelda kjelder lova opna sletta uttrykkeleg særleg tilstrekkeleg sannsynleg
	tydeleg rimeleg overføringa fremje innvendingar forelding foreldinga kvitvasking teieplikt rekneskap rekneskapen
	tilsett tilsette søkjarar databehandlar databehandlaren verksemder myndigheit myndigheita myndigheiter
	styresmakt styresmakter saka namn hending hendinga utanfor innanfor framleis treng tidlegare seinare seinast
	månad månaden månader dagar teneste tenester bunden dei medan innkrevjing innsamlinga avslutninga vurderinga`)

// otherForms are correct Nynorsk in forms that these texts have not chosen: a text
// that changes between two forms of a word reads as written by two.
var otherForms = words(`bygger bygge sørger òg foreslått foreslåtte påberopt begynt uttrykkjeleg allmenn allmenne
	alminnelege netttenesta nettteneste nett-teneste tryggleikskopi tryggleikskopiar tryggleikskopiane
	tryggleikskopiering tilsynsstyresmakta styresmakt komme handsame handsaming grunnlaust
	givar givarforhold grunngiving arbeidsgivar arbeidsgivaren oppdragsgivar oppdragsgivaren rådgivar långivar`)

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

func checkNynorsk(t *testing.T, token, text string) {
	t.Helper()
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		assert.False(t, bokmalOnly[w], "%s, nn: %q is Bokmål: %q", token, w, text)
		assert.False(t, otherForms[w], "%s, nn: %q has another form elsewhere: %q", token, w, text)
	}
}

func checkBokmal(t *testing.T, token, text string) {
	t.Helper()
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		assert.False(t, nynorskOnly[w], "%s, nb: %q is Nynorsk: %q", token, w, text)
	}
}
