package law

import "strings"

// A unit is what the number of a Provision counts.
type unit uint8

const (
	_ unit = iota
	whole
	article
	recital
	section
	judgment
	guideline
	decision
)

// Provision is a place in the law, down to the point or the sentence: Art.
// 17(3)(b), § 13 first paragraph nos. 1–4, paragraph 111 of a judgment. It is a
// small value that can be compared with ==, kept in tables and used as a key.
//
// The zero Provision cites nothing. It is also what every constructor and
// method returns for what cannot be cited, and it stays zero through further
// methods, so that a slip anywhere in a chain shows at its end: see
// [Provision.IsZero]. A chain goes from the wider to the narrower, in the order
// Paragraph, Number, Point, Sentence, and each step is taken once at most.
type Provision struct {
	act       Act
	unit      unit
	chapter   uint8  // of a section such as § 3-15; the last two digits of the year of a judgment, guideline or decision
	letter    byte   // of a section such as § 13a; 'c', 'p' or 't' of a judgment; 'c' of an unpublished decision
	number    uint16 // of the article, recital, section, case, guideline, decision
	paragraph uint16
	first     uint8 // numbers in a list, such as nos. 1-4; a point of the operative part
	last      uint8
	point     byte
	sentence  uint8
}

// Whole returns the whole of an act: how an industry norm or a notice is cited,
// and how a statute is named without a section. Judgments, guidelines and
// decisions have no whole.
func Whole(a Act) Provision {
	switch a.fact().form {
	case wholeOnly, byArticle, bySection, elsewhere:
		return Provision{act: a, unit: whole}
	default:
		return Provision{}
	}
}

// Article returns article n of the GDPR, 1 to 99.
func Article(n int) Provision { return ArticleOf(GDPR, n) }

// ArticleOf returns article n of an act that is divided into articles: [GDPR] or
// [Tidsfristforskriften].
func ArticleOf(a Act, n int) Provision {
	most := 0
	switch a {
	case GDPR:
		most = len(gdprArticles) - 1
	case Tidsfristforskriften:
		most = timeLimitArticles
	}
	if n < 1 || n > most {
		return Provision{}
	}
	return Provision{act: a, unit: article, number: uint16(n)}
}

// Recital returns recital n of the GDPR, 1 to 173.
func Recital(n int) Provision {
	if n < 1 || n > gdprRecitals {
		return Provision{}
	}
	return Provision{act: GDPR, unit: recital, number: uint16(n)}
}

// Section returns a section of a Norwegian act or regulation. The number is
// written as in the act but without blanks: "13", "13a", "3-15", "2-7b".
func Section(a Act, number string) Provision {
	if a.fact().form != bySection {
		return Provision{}
	}
	p := Provision{act: a, unit: section}
	if chapter, rest, ok := strings.Cut(number, "-"); ok {
		n, after := leadingNumber(chapter, mostChapters)
		if n == 0 || after != "" {
			return Provision{}
		}
		p.chapter, number = uint8(n), rest
	}
	n, letter := leadingNumber(number, mostSections)
	switch {
	case n == 0 || len(letter) > 1:
		return Provision{}
	case letter != "":
		if !isLetter(letter[0]) {
			return Provision{}
		}
		p.letter = letter[0]
	}
	p.number = uint16(n)
	return p
}

// Judgment returns a judgment of the Court of Justice by its case number, such as
// "C-26/22", of the General Court, such as "T-553/23", or on appeal, such as
// "C-413/23 P". Joined cases are cited by the first.
func Judgment(number string) Provision {
	p := Provision{act: CourtOfJustice, unit: judgment}
	rest, appeal := strings.CutSuffix(number, " P")
	switch {
	case strings.HasPrefix(rest, "C-") && appeal:
		p.letter = 'p'
	case strings.HasPrefix(rest, "C-"):
		p.letter = 'c'
	case strings.HasPrefix(rest, "T-") && !appeal:
		p.letter = 't'
	default:
		return Provision{}
	}
	n, year := leadingNumber(rest[2:], mostCaseNumber)
	if n == 0 || len(year) != 3 || year[0] != '/' || !isDigit(year[1]) || !isDigit(year[2]) {
		return Provision{}
	}
	p.number, p.chapter = uint16(n), 10*(year[1]-'0')+year[2]-'0'
	return p
}

// Guideline returns a guideline of the European Data Protection Board by number
// and year, such as "01/2022" or "1/2022", or one of the working party before
// it, such as "WP251".
func Guideline(number string) Provision {
	if rest, ok := strings.CutPrefix(number, "WP"); ok {
		n, after := leadingNumber(rest, mostCaseNumber)
		if n == 0 || after != "" {
			return Provision{}
		}
		return Provision{act: WorkingParty29, unit: guideline, number: uint16(n)}
	}
	if len(number) == 7 {
		number = strings.TrimPrefix(number, "0")
	}
	n, year := leadingNumber(number, 99)
	if n == 0 || len(year) != 5 || year[:3] != "/20" || !isDigit(year[3]) || !isDigit(year[4]) {
		return Provision{}
	}
	// The board was set up in 2018.
	short := 10*(year[3]-'0') + year[4] - '0'
	if short < 18 {
		return Provision{}
	}
	return Provision{act: EDPB, unit: guideline, number: uint16(n), chapter: short}
}

// leadingNumber returns the number that text begins with, from 1 to most and
// without a leading zero, and what follows it. It returns 0 if there is none.
func leadingNumber(text string, most int) (int, string) {
	n, i := 0, 0
	for i < len(text) && isDigit(text[i]) {
		n = 10*n + int(text[i]-'0')
		if n == 0 || n > most {
			return 0, text
		}
		i++
	}
	return n, text[i:]
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' }

// Paragraph returns paragraph n of p: of an article ("nr." in Norwegian), of a
// section ("ledd"), of a judgment or a guideline. Of the GDPR only paragraphs
// that exist are cited.
func (p Provision) Paragraph(n int) Provision {
	if p.paragraph != 0 || p.first != 0 || p.point != 0 || p.sentence != 0 || n < 1 {
		return Provision{}
	}
	ok := false
	switch p.unit {
	case article:
		ok = p.act != GDPR && n <= mostParagraphs || p.act == GDPR && hasParagraph(int(p.number), n)
	case section:
		ok = n <= mostParagraphs
	case judgment, guideline:
		ok = n <= mostCaseParagraph
	}
	if !ok {
		return Provision{}
	}
	p.paragraph = uint16(n)
	return p
}

// Number returns number n of a list in p, as Norwegian statutes count them: § 13
// first paragraph no. 3.
func (p Provision) Number(n int) Provision { return p.Numbers(n, n) }

// Numbers returns the numbers first to last of a list in p, both included: § 13
// first paragraph nos. 1–4.
func (p Provision) Numbers(first, last int) Provision {
	if p.unit != section || p.first != 0 || p.point != 0 || p.sentence != 0 ||
		first < 1 || last < first || last > mostNumbers {
		return Provision{}
	}
	p.first, p.last = uint8(first), uint8(last)
	return p
}

// OperativePart returns point n of the operative part of a judgment, where the
// court answers.
func (p Provision) OperativePart(n int) Provision {
	if p.unit != judgment || p.paragraph != 0 || p.first != 0 || n < 1 || n > mostNumbers {
		return Provision{}
	}
	p.first, p.last = uint8(n), uint8(n)
	return p
}

// Point returns the point with this letter, 'a' to 'z': Art. 17(3)(b), § 16 first
// paragraph letter a. Of the GDPR only points that exist are cited.
func (p Provision) Point(letter byte) Provision {
	if p.point != 0 || p.sentence != 0 || p.first != p.last || !isLetter(letter) {
		return Provision{}
	}
	switch {
	case p.act == GDPR && p.unit == article:
		if !hasPoint(int(p.number), int(p.paragraph), letter) {
			return Provision{}
		}
	case p.unit != article && p.unit != section:
		return Provision{}
	}
	p.point = letter
	return p
}

// Sentence returns sentence n of p, 1 to 20: Art. 12(3) second sentence. How many
// sentences there are is not checked.
func (p Provision) Sentence(n int) Provision {
	if p.sentence != 0 || p.first != p.last || n < 1 || n > mostSentences {
		return Provision{}
	}
	switch p.unit {
	case article, recital, section:
		p.sentence = uint8(n)
		return p
	default:
		return Provision{}
	}
}

// IsZero reports whether p cites nothing.
func (p Provision) IsZero() bool { return p == Provision{} }

// Act returns the act that p is a place in, zero for the zero Provision.
func (p Provision) Act() Act { return p.act }

// Parent returns the place that p is directly part of: of a point its paragraph,
// of a section its act. The parent of a whole act, of a judgment, of a
// guideline and of a decision is the zero Provision.
func (p Provision) Parent() Provision {
	switch {
	case p.sentence != 0:
		p.sentence = 0
	case p.point != 0:
		p.point = 0
	case p.first != 0:
		p.first, p.last = 0, 0
	case p.paragraph != 0:
		p.paragraph = 0
	case p.unit == article || p.unit == recital || p.unit == section:
		return Whole(p.act)
	default:
		return Provision{}
	}
	return p
}

// Contains reports whether q is p or a part of it: Art. 17 contains Art.
// 17(3)(b), and nos. 1–4 contain no. 3. The zero Provision contains nothing and
// is part of nothing.
func (p Provision) Contains(q Provision) bool {
	if p.IsZero() {
		return false
	}
	for ; !q.IsZero(); q = q.Parent() {
		if p == q {
			return true
		}
		if q.first >= p.first && q.last <= p.last && p.first != 0 {
			q.first, q.last = p.first, p.last
			if p == q {
				return true
			}
		}
	}
	return false
}
