package law

import (
	"strconv"
	"strings"

	"github.com/personvern/personvern/internal/enum"
)

// Equal reports whether the two are the same; it is == for go-cmp.
func (p Provision) Equal(q Provision) bool { return p == q }

// String returns the stable token of p, and "" for the zero Provision. Tokens
// are identity, to be stored and compared; people are shown [Provision.Cite].
//
//	gdpr:17(3)(b)                 Art. 17(3)(b)
//	gdpr:12(3):s2                 Art. 12(3) second sentence
//	gdpr:recital-26               recital 26
//	bokforingsloven:13(1)[1-4]    § 13 first paragraph nos. 1–4
//	foreldelsesloven:16[2](c)     § 16 no. 2 letter c
//	cjeu:c-26/22(111)             paragraph 111 of a judgment
//	cjeu:c-26/22[4]               point 4 of its operative part
//	edpb:1/2022(39)               paragraph 39 of a guideline
//	commission:2023/1795          a decision of the Commission
//	commission:c-2025/4626        one without a number in the official journal
//	inkassobransjenormen          a whole act
func (p Provision) String() string { return string(p.appendToken(nil)) }

func (p Provision) appendToken(b []byte) []byte {
	if p.IsZero() {
		return b
	}
	b = append(b, p.act.String()...)
	switch p.unit {
	case whole:
		return b
	case recital:
		b = append(b, ":recital-"...)
	case judgment:
		b = append(b, ':', courtLetter(p.letter)|0x20, '-')
	default:
		b = append(b, ':')
	}
	b = p.appendNumber(b)
	if p.paragraph != 0 {
		b = append(b, '(')
		b = strconv.AppendUint(b, uint64(p.paragraph), 10)
		b = append(b, ')')
	}
	if p.first != 0 {
		b = append(b, '[')
		b = strconv.AppendUint(b, uint64(p.first), 10)
		if p.last != p.first {
			b = append(b, '-')
			b = strconv.AppendUint(b, uint64(p.last), 10)
		}
		b = append(b, ']')
	}
	if p.point != 0 {
		b = append(b, '(', p.point, ')')
	}
	if p.sentence != 0 {
		b = append(b, ":s"...)
		b = strconv.AppendUint(b, uint64(p.sentence), 10)
	}
	return b
}

// courtLetter returns the capital that the case number of a judgment begins with.
func courtLetter(letter byte) byte {
	if letter == 't' {
		return 'T'
	}
	return 'C'
}

// appendNumber appends the number of the article, recital, section, case,
// guideline or decision as it stands in a token.
func (p Provision) appendNumber(b []byte) []byte {
	if p.unit == section && p.chapter != 0 {
		b = strconv.AppendUint(b, uint64(p.chapter), 10)
		b = append(b, '-')
	}
	if p.unit == decision {
		if p.letter != 0 {
			b = append(b, "c-"...)
		}
		b = append(b, '2', '0', '0'+p.chapter/10, '0'+p.chapter%10, '/')
	}
	b = strconv.AppendUint(b, uint64(p.number), 10)
	switch {
	case p.unit == section && p.letter != 0:
		b = append(b, p.letter)
	case p.unit == judgment:
		b = append(b, '/', '0'+p.chapter/10, '0'+p.chapter%10)
		if p.letter == 'p' {
			b = append(b, "-p"...)
		}
	case p.act == EDPB:
		b = append(b, "/20"...)
		b = append(b, '0'+p.chapter/10, '0'+p.chapter%10)
	}
	return b
}

// AppendText implements [encoding.TextAppender] with the token of p. It never
// fails: there is no Provision that cannot be written.
func (p Provision) AppendText(b []byte) ([]byte, error) { return p.appendToken(b), nil }

// MarshalText implements [encoding.TextMarshaler] with the token of p.
func (p Provision) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts what [Parse]
// does, and the empty text as the zero Provision. On an error p keeps its value.
func (p *Provision) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = Provision{}
		return nil
	}
	parsed, err := Parse(string(text))
	if err != nil {
		return err
	}
	*p = parsed
	return nil
}

// Parse returns the Provision whose token is exactly text. Every Provision has
// one token only, and what cannot be cited has none.
func Parse(text string) (Provision, error) {
	p := parse(text)
	// One token a Provision: what is written otherwise, such as "[3-3]", is
	// refused here, in one place.
	if p.IsZero() || p.String() != text {
		return Provision{}, &enum.Error{Kind: "legal provision", Text: text}
	}
	return p, nil
}

func parse(text string) Provision {
	name, rest, divided := strings.Cut(text, ":")
	a, err := ParseAct(name)
	if err != nil {
		return Provision{}
	}
	if !divided {
		return Whole(a)
	}
	sentence := ""
	if i := strings.LastIndex(rest, ":s"); i >= 0 {
		rest, sentence = rest[:i], rest[i+2:]
	}
	end := strings.IndexAny(rest, "([")
	if end < 0 {
		end = len(rest)
	}
	p := parseNumber(a, rest[:end])
	p = p.parseParts(rest[end:])
	if sentence != "" {
		n, after := leadingNumber(sentence, mostSentences)
		if after != "" {
			return Provision{}
		}
		p = p.Sentence(n)
	}
	return p
}

// parseNumber reads what stands between the act and the first bracket.
func parseNumber(a Act, text string) Provision {
	switch a.fact().form {
	case byArticle:
		if number, ok := strings.CutPrefix(text, "recital-"); ok && a == GDPR {
			return Recital(wholeNumber(number))
		}
		return ArticleOf(a, wholeNumber(text))
	case bySection:
		return Section(a, text)
	case byCase:
		number, appeal := strings.CutSuffix(strings.ToUpper(text), "-P")
		if appeal {
			number += " P"
		}
		return Judgment(number)
	case byGuideline:
		if a == WorkingParty29 {
			return Guideline("WP" + text)
		}
		return Guideline(text)
	case byDecision:
		return parseDecision(text)
	default:
		return Provision{}
	}
}

// wholeNumber returns the number that text is, 0 if it is none.
func wholeNumber(text string) int {
	n, after := leadingNumber(text, mostCaseNumber)
	if after != "" {
		return 0
	}
	return n
}

// parseParts reads the brackets.
func (p Provision) parseParts(text string) Provision {
	for text != "" {
		closing := "]"
		if text[0] == '(' {
			closing = ")"
		}
		inside, rest, ok := strings.Cut(text[1:], closing)
		switch {
		case !ok || inside == "":
			return Provision{}
		case text[0] == '(' && isLetter(inside[0]) && len(inside) == 1:
			p = p.Point(inside[0])
		case text[0] == '(':
			p = p.Paragraph(wholeNumber(inside))
		case text[0] != '[':
			return Provision{}
		case p.unit == judgment:
			p = p.OperativePart(wholeNumber(inside))
		default:
			first, last, many := strings.Cut(inside, "-")
			if !many {
				last = first
			}
			p = p.Numbers(wholeNumber(first), wholeNumber(last))
		}
		text = rest
	}
	return p
}
