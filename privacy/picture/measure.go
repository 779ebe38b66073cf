package picture

import (
	"slices"
	"strings"
	"unicode"
)

// advance returns the width of a letter in thousandths of the size of the type, in a
// font that is among the widest in use on screens. What the table does not know is
// taken as wide as anything gets in its script.
func advance(r rune) int {
	switch {
	case r < ' ':
		return 0
	case r <= '~':
		return ascii[r-' ']
	case unicode.Is(unicode.Mn, r):
		return 300
	}
	if width, ok := latin[r]; ok {
		return width
	}
	switch {
	case unicode.Is(unicode.Latin, r), unicode.Is(unicode.Greek, r), unicode.Is(unicode.Cyrillic, r):
		return 1050
	}
	return 1500
}

// ascii are the widths from the space to the tilde.
var ascii = [...]int{
	320, 405, 465, 840, 640, 955, 785, 280, 395, 395, 505, 840, 320, 365, 320, 340,
	640, 640, 640, 640, 640, 640, 640, 640, 640, 640, 340, 340, 840, 840, 840, 535,
	1015, 690, 690, 775, 775, 635, 580, 780, 755, 300, 460, 660, 560, 865, 750, 790,
	605, 790, 700, 640, 615, 735, 690, 990, 690, 615, 690, 395, 340, 395, 840, 505,
	505, 615, 640, 555, 640, 620, 355, 640, 640, 280, 345, 580, 280, 975, 640, 615,
	640, 640, 415, 525, 395, 640, 595, 820, 595, 595, 530, 640, 340, 640, 840,
}

var latin = map[rune]int{
	'æ': 985, 'ø': 620, 'å': 615, 'Æ': 1005, 'Ø': 790, 'Å': 690, 'é': 620, 'è': 620, 'ê': 620, 'ë': 620, 'ò': 615, 'ó': 615, 'ô': 615, 'ö': 615,
	'ä': 615, 'à': 615, 'á': 615, 'ü': 640, 'É': 635, 'Ä': 690, 'Ö': 790, 'Ü': 735, 'ñ': 640, 'ç': 555, 'š': 525, 'ž': 530, 'č': 555, 'đ': 640, 'ŋ': 640,
	'–': 560, '—': 1005, '«': 615, '»': 615, '§': 560, '…': 1005, '·': 320, '’': 320, '‘': 320, '“': 520, '”': 520, '\u00A0': 320, '°': 505, '×': 840,
}

// width returns the width of a text in pixels, rounded up. Bold type is taken as a
// quarter wider.
func width(text string, size int, bold bool) int {
	sum := 0
	for _, r := range text {
		sum += advance(r)
	}
	if bold {
		sum += sum / 4
	}
	return (sum*size + 999) / 1000
}

// wrap breaks a text into lines that are no wider than most, between words where it
// can and within a word that fits no line. The sign of a section stays with its
// number.
func wrap(text string, size int, bold bool, most int) []string {
	var lines []string
	line := ""
	for _, word := range parts(text) {
		joined := word
		if line != "" {
			joined = line + " " + word
		}
		if width(joined, size, bold) <= most {
			line = joined
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for line = word; width(line, size, bold) > most; {
			cut := fitting(line, size, bold, most)
			lines = append(lines, line[:cut])
			line = line[cut:]
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// parts are the words of a text, the sign of a section with what follows it.
func parts(text string) []string {
	words := strings.Fields(text)
	for i := 0; i+1 < len(words); i++ {
		if strings.HasSuffix(words[i], "§") {
			words[i] += " " + words[i+1]
			words = slices.Delete(words, i+1, i+2)
		}
	}
	return words
}

// fitting returns how many bytes of a word fit, at least one letter.
func fitting(word string, size int, bold bool, most int) int {
	cut := 0
	for i := range word {
		if i > 0 && width(word[:i], size, bold) > most {
			break
		}
		cut = i
	}
	if cut == 0 {
		return len(string([]rune(word)[:1]))
	}
	return cut
}
