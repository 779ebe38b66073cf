package explain

import (
	"golang.org/x/text/language"

	"github.com/personvern/personvern/lawfulbasis/law"
)

// offered are the languages in the order in which they are matched: what is not
// matched is English.
var offered = [...]struct {
	tag language.Tag
	is  law.Language
}{
	{language.English, law.English},
	{language.MustParse("nb"), law.Bokmal},
	{language.MustParse("nn"), law.Nynorsk},
}

var matcher = language.NewMatcher([]language.Tag{offered[0].tag, offered[1].tag, offered[2].tag})

// Match returns the language for the tags that a reader understands, the best
// first, such as "no", "nn-NO" or "en-GB". Norwegian without more is Bokmål. It
// reports false, and English, where none of them is understood by who reads one of
// the three: the caller may then choose another. What is no tag is passed over.
//
// It takes tags one by one, and does not parse the header of a web request.
func Match(tags ...string) (law.Language, bool) {
	for _, text := range tags {
		if len(text) > maxTag {
			continue
		}
		tag, err := language.Parse(text)
		if err != nil || tag == language.Und {
			continue
		}
		if _, index, confidence := matcher.Match(tag); confidence >= language.High {
			return offered[index].is, true
		}
	}
	return law.English, false
}

// maxTag is longer than any tag in use.
const maxTag = 64
