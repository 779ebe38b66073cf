package law

import "strconv"

// Cite returns p as a lawyer who writes the language would cite it, and "" for
// the zero Provision. A language that is not said is English.
//
//	personvernforordningen artikkel 17 nr. 3 bokstav b
//	personvernforordninga artikkel 17 nr. 3 bokstav b
//	Article 17(3)(b) GDPR
//
// Blanks are plain blanks; whoever sets type makes those after "§" and "nr."
// unbreakable. The text is in Unicode normal form C.
func (p Provision) Cite(in Language) string {
	switch in = in.orEnglish(); {
	case p.IsZero():
		return ""
	case p.unit == whole:
		return p.act.Name(in)
	case in == English:
		return p.citeEnglish()
	default:
		return p.citeNorwegian(in)
	}
}

func (p Provision) citeNorwegian(in Language) string {
	text := p.act.Name(in)
	switch p.unit {
	case article:
		text += " artikkel " + p.numberText()
		if p.paragraph != 0 {
			text += " nr. " + decimal(p.paragraph)
		}
	case recital:
		text += " fortalepunkt " + p.numberText()
	case section:
		text += " § " + p.numberText()
		if p.paragraph != 0 {
			text += " " + ordinal(in, uint8(p.paragraph)) + " ledd"
		}
		if p.first != 0 {
			text += " nr. " + p.numbersText()
		}
	case judgment:
		text = courtName(in, p.letter) + " " + p.numberText()
		if p.paragraph != 0 {
			text += " avsnitt " + decimal(p.paragraph)
		}
		if p.first != 0 {
			text += " domsslutning punkt " + p.numbersText()
		}
	case guideline:
		text = text + owns(in) + " retningslinjer " + p.numberText()
		if p.paragraph != 0 {
			text += " avsnitt " + decimal(p.paragraph)
		}
	case decision:
		text += decides(in) + p.decisionText(in)
	}
	if p.point != 0 {
		text += " bokstav " + string(rune(p.point))
	}
	if p.sentence != 0 {
		text += " " + ordinal(in, p.sentence) + " punktum"
	}
	return text
}

func (p Provision) citeEnglish() string {
	name := p.act.Name(English)
	switch p.unit {
	case article:
		text := "Article " + p.numberText()
		if p.paragraph != 0 {
			text += "(" + decimal(p.paragraph) + ")"
		}
		if p.point != 0 {
			text += "(" + string(rune(p.point)) + ")"
		}
		return text + p.sentenceEnglish() + " " + theAct(p.act, name)
	case recital:
		return "recital " + p.numberText() + p.sentenceEnglish() + " " + theAct(p.act, name)
	case section:
		text := name + " section " + p.numberText()
		if p.paragraph != 0 {
			text += " " + ordinal(English, uint8(p.paragraph)) + " paragraph"
		}
		switch {
		case p.first != p.last:
			text += " nos. " + p.numbersText()
		case p.first != 0:
			text += " no. " + p.numbersText()
		}
		if p.point != 0 {
			text += " letter " + string(rune(p.point))
		}
		return text + p.sentenceEnglish()
	case judgment:
		text := courtName(English, p.letter) + " " + p.numberText()
		if p.paragraph != 0 {
			text += " paragraph " + decimal(p.paragraph)
		}
		if p.first != 0 {
			text += " operative part point " + p.numbersText()
		}
		return text
	case decision:
		return "Commission Decision " + p.decisionText(English)
	default:
		text := name + " Guidelines " + p.numberText()
		if p.paragraph != 0 {
			text += " paragraph " + decimal(p.paragraph)
		}
		return text
	}
}

// theAct is the name of an act after "Article 3 ".
func theAct(a Act, name string) string {
	if a == GDPR {
		return name
	}
	return "of the " + name
}

func (p Provision) sentenceEnglish() string {
	if p.sentence == 0 {
		return ""
	}
	return " " + ordinal(English, p.sentence) + " sentence"
}

// numberText is the number of the article, recital, section, case or guideline
// as people write it.
func (p Provision) numberText() string {
	switch {
	case p.unit == judgment:
		text := string(rune(courtLetter(p.letter))) + "-" + string(Provision{
			unit: judgment, number: p.number, chapter: p.chapter,
		}.appendNumber(nil))
		if p.letter == 'p' {
			text += " P"
		}
		return text
	case p.act == EDPB && p.number < 10 && p.chapter < 24:
		// The board wrote its numbers with two digits until the end of 2023.
		return "0" + string(p.appendNumber(nil))
	case p.act == WorkingParty29:
		return "WP" + string(p.appendNumber(nil))
	default:
		return string(p.appendNumber(nil))
	}
}

func (p Provision) numbersText() string {
	text := decimal(uint16(p.first))
	if p.last != p.first {
		text += "–" + decimal(uint16(p.last))
	}
	return text
}

func decimal(n uint16) string { return strconv.Itoa(int(n)) }

func courtName(in Language, letter byte) string {
	general := letter == 't'
	switch {
	case in == English && general:
		return "General Court judgment"
	case in == English:
		return "CJEU judgment"
	case in == Nynorsk && general:
		return "Underretten sin dom"
	case in == Nynorsk:
		return "EU-domstolen sin dom"
	case general:
		return "Underrettens dom"
	default:
		return "EU-domstolens dom"
	}
}

// owns is the genitive after the name of a body, as each written standard
// prefers it.
func owns(in Language) string {
	if in == Nynorsk {
		return " sine"
	}
	return "s"
}

// decides is what stands between the Commission's name and the number of what it
// decided, in each written standard.
func decides(in Language) string {
	if in == Nynorsk {
		return " si avgjerd "
	}
	return "s beslutning "
}

// ordinals are written out to ten, as statutes are cited.
var ordinals = [...][11]string{
	Bokmal:  {1: "første", "annet", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende", "tiende"},
	Nynorsk: {1: "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuande", "åttande", "niande", "tiande"},
	English: {1: "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"},
}

// ordinal is the ordinal of n in front of a noun of neuter gender.
func ordinal(in Language, n uint8) string {
	switch {
	case int(n) < len(ordinals[in]):
		return ordinals[in][n]
	case in != English:
		return decimal(uint16(n)) + "."
	case n/10 != 1 && n%10 == 1:
		return decimal(uint16(n)) + "st"
	case n/10 != 1 && n%10 == 2:
		return decimal(uint16(n)) + "nd"
	case n/10 != 1 && n%10 == 3:
		return decimal(uint16(n)) + "rd"
	default:
		return decimal(uint16(n)) + "th"
	}
}
