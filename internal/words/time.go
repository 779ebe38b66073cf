package words

import (
	"strconv"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/retention"
)

// PeriodWords returns a period in words, such as "three years and six months", to
// stand before "from" or in a sentence. Numbers from one to twelve are words and
// others digits, never grouped; an empty period is "0 days", and the zero Period,
// which was not said, "". A language that is not said is English.
func PeriodWords(p retention.Period, language law.Language) string {
	text, _ := p.AppendText(nil)
	var parts []string
	n := 0
	for _, c := range string(text) {
		switch {
		case '0' <= c && c <= '9':
			n = 10*n + int(c-'0')
		case c != 'P':
			parts, n = append(parts, quantity(n, c, language)), 0
		}
	}
	return joined(parts, language)
}

// quantity is a number of the unit that the letter stands for in a period.
func quantity(n int, unit rune, language law.Language) string {
	one, many := Text{"én dag", "éin dag", "one day"}, Text{"dager", "dagar", "days"}
	switch unit {
	case 'Y':
		one, many = Text{"ett år", "eitt år", "one year"}, Text{"år", "år", "years"}
	case 'M':
		one, many = Text{"én måned", "éin månad", "one month"}, Text{"måneder", "månader", "months"}
	}
	switch {
	case n == 1:
		return one.In(language)
	case n > 1 && n < len(numerals):
		return numerals[n].In(language) + " " + many.In(language)
	}
	return strconv.Itoa(n) + " " + many.In(language)
}

// numerals are the numbers that stand as words, but one, which agrees with its
// noun.
var numerals = [...]Text{
	2:  {"to", "to", "two"},
	3:  {"tre", "tre", "three"},
	4:  {"fire", "fire", "four"},
	5:  {"fem", "fem", "five"},
	6:  {"seks", "seks", "six"},
	7:  {"sju", "sju", "seven"},
	8:  {"åtte", "åtte", "eight"},
	9:  {"ni", "ni", "nine"},
	10: {"ti", "ti", "ten"},
	11: {"elleve", "elleve", "eleven"},
	12: {"tolv", "tolv", "twelve"},
}

// joined is the parts of one length of time as one phrase.
func joined(parts []string, language law.Language) string {
	var text string
	for i, part := range parts {
		switch {
		case i == 0:
		case i == len(parts)-1:
			text += Text{" og ", " og ", " and "}.In(language)
		default:
			text += ", "
		}
		text += part
	}
	return text
}

// DateWords returns a day in words, such as "1 January 2029" or "1. januar 2029".
// The year is plain digits, never grouped, without zeros before it. The zero Date
// is "". A language that is not said is English.
func DateWords(d retention.Date, language law.Language) string {
	if d.IsZero() {
		return ""
	}
	point := Text{".", ".", ""}.In(language)
	return strconv.Itoa(d.Day()) + point + " " + months[d.Month()].In(language) + " " + strconv.Itoa(d.Year())
}

var months = [...]Text{
	1:  {"januar", "januar", "January"},
	2:  {"februar", "februar", "February"},
	3:  {"mars", "mars", "March"},
	4:  {"april", "april", "April"},
	5:  {"mai", "mai", "May"},
	6:  {"juni", "juni", "June"},
	7:  {"juli", "juli", "July"},
	8:  {"august", "august", "August"},
	9:  {"september", "september", "September"},
	10: {"oktober", "oktober", "October"},
	11: {"november", "november", "November"},
	12: {"desember", "desember", "December"},
}
