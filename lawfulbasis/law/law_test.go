package law_test

import (
	"regexp"
	"strings"
	"sync"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/lawfulbasis/law"
)

var languages = []law.Language{law.Bokmal, law.Nynorsk, law.English}

func TestAct(t *testing.T) {
	enumtest.Enumeration(t, law.ParseAct, `
	1 gdpr, 2 personopplysningsloven, 3 personopplysningsforskriften,
	4 personopplysningsovergangsreglene, 5 inkassoloven-1988, 6 inkassoloven-2026,
	7 bokforingsloven, 8 bokforingsforskriften, 9 foreldelsesloven, 10 kredittopplysningsloven,
	11 hvitvaskingsloven, 12 hvitvaskingsforskriften, 13 kameraforskriften, 14 ekomloven-2024,
	15 ekomloven-2003, 16 markedsforingsloven, 17 diskrimineringsloven,
	18 diskrimineringsombudsloven, 19 arbeidsmiljoloven, 20 gjeldsordningsloven,
	21 tvangsfullbyrdelsesloven, 22 gjeldsinformasjonsloven, 23 tidsfristforskriften,
	24 helligdagsfredloven, 25 domstolloven, 26 internkontrollforskriften, 27 epostforskriften,
	28 finansavtaleloven, 29 inkassoforskriften, 30 innkrevingsloven,
	31 politiregisterforskriften, 32 folkeregisterloven, 33 arveloven,
	34 bokforingsendringsloven-2026, 35 cjeu, 36 edpb, 37 wp29, 38 inkassobransjenormen,
	39 datatilsynet, 40 privacy-notice, 41 kredittopplysningsforskriften,
	42 gjeldsinformasjonsforskriften, 43 commission, 44 eosloven, 45 ehandelsloven, 46 straffeloven, 47 offentleglova,
	48 law-of-another-eea-state`)
}

func TestLanguage(t *testing.T) {
	enumtest.Enumeration(t, law.ParseLanguage, `
	1 nb, 2 nn, 3 en`)
}

func TestCertainty(t *testing.T) {
	enumtest.Enumeration(t, law.ParseCertainty, `
	1 read-in-full, 2 official-excerpt, 3 secondary, 4 memory, 5 interpretation`)
}

// everything returns provisions of every shape: every place of the GDPR, and for
// the other acts every combination of steps.
var everything = sync.OnceValue(func() []law.Provision {
	var all []law.Provision
	add := func(p law.Provision) {
		if !p.IsZero() {
			all = append(all, p)
		}
	}
	for i := range 256 {
		a := law.Act(i)
		add(law.Whole(a))
		for n := range 120 {
			for _, p := range []law.Provision{law.ArticleOf(a, n)} {
				add(p)
				add(p.Sentence(2))
				for letter := byte('a'); letter <= 'z'; letter++ {
					add(p.Point(letter))
				}
				for m := range 40 {
					q := p.Paragraph(m)
					add(q)
					add(q.Sentence(3))
					for letter := byte('a'); letter <= 'z'; letter++ {
						add(q.Point(letter))
					}
				}
			}
		}
		for _, number := range []string{"1", "13", "13a", "3-15", "2-7b", "205a", "99-999z"} {
			section := law.Section(a, number)
			for _, p := range []law.Provision{section, section.Paragraph(1), section.Paragraph(2), section.Paragraph(11), section.Paragraph(99)} {
				for _, q := range []law.Provision{p, p.Number(3), p.Numbers(1, 4), p.Numbers(99, 99)} {
					for _, r := range []law.Provision{q, q.Point('a'), q.Point('z')} {
						add(r)
						add(r.Sentence(1))
						add(r.Sentence(20))
					}
				}
			}
		}
	}
	for n := range 200 {
		add(law.Recital(n))
		add(law.Recital(n).Sentence(4))
	}
	for _, number := range []string{"C-26/22", "T-553/23", "C-413/23 P", "C-171/03", "C-9999/99", "C-1/00"} {
		add(law.Judgment(number))
		for n := range 1100 {
			add(law.Judgment(number).Paragraph(n))
			add(law.Judgment(number).OperativePart(n))
		}
	}
	for _, number := range []string{"01/2022", "1/2024", "10/2020", "WP251", "WP29"} {
		add(law.Guideline(number))
		for n := range 1100 {
			add(law.Guideline(number).Paragraph(n))
		}
	}
	for _, number := range []string{"2000/518", "2009/1", "2010/87", "2014/9999", "2015/2", "2023/1795", "2099/7", "C(2025) 4626", "C(2000) 518"} {
		add(law.Decision(number))
	}
	return all
})

func TestEveryProvisionHasOneToken(t *testing.T) {
	tokens := map[string]law.Provision{}
	for _, p := range everything() {
		token := p.String()
		if other, ok := tokens[token]; ok && other != p {
			t.Fatalf("two provisions have the token %s", token)
		}
		tokens[token] = p
		back, err := law.Parse(token)
		if err != nil || back != p {
			t.Fatalf("%s is read as %s: %v", token, back, err)
		}
		text, err := p.MarshalText()
		if err != nil || string(text) != token {
			t.Fatalf("%s is written %s: %v", token, text, err)
		}
		var read law.Provision
		if err := read.UnmarshalText(text); err != nil || read != p {
			t.Fatalf("%s is read as %s: %v", token, read, err)
		}
	}
	if len(tokens) != 56_186 {
		t.Fatalf("%d provisions could be built", len(tokens))
	}
}

// TestCitationsAreNormal holds every citation in every language to Unicode normal
// form C, in which texts are compared and searched, and to mean one place only.
func TestCitationsAreNormal(t *testing.T) {
	for _, in := range languages {
		seen := map[string]law.Provision{}
		for _, p := range everything() {
			text := p.Cite(in)
			if text == "" || !norm.NFC.IsNormalString(text) || strings.Contains(text, "  ") || strings.TrimSpace(text) != text {
				t.Fatalf("%s is cited %q", p, text)
			}
			if other, ok := seen[text]; ok && other != p {
				t.Fatalf("%s is cited like %s: %s", p, other, text)
			}
			seen[text] = p
		}
	}
}

func TestCite(t *testing.T) {
	for _, tt := range []struct {
		provision  law.Provision
		token      string
		nb, nn, en string
	}{
		{
			law.Article(17).Paragraph(3).Point('b'), "gdpr:17(3)(b)",
			"personvernforordningen artikkel 17 nr. 3 bokstav b",
			"personvernforordninga artikkel 17 nr. 3 bokstav b",
			"Article 17(3)(b) GDPR",
		},
		{
			law.Article(12).Paragraph(3).Sentence(2), "gdpr:12(3):s2",
			"personvernforordningen artikkel 12 nr. 3 annet punktum",
			"personvernforordninga artikkel 12 nr. 3 andre punktum",
			"Article 12(3) second sentence GDPR",
		},
		{
			law.Article(50).Point('d'), "gdpr:50(d)",
			"personvernforordningen artikkel 50 bokstav d",
			"personvernforordninga artikkel 50 bokstav d",
			"Article 50(d) GDPR",
		},
		{
			law.Recital(26), "gdpr:recital-26",
			"personvernforordningen fortalepunkt 26",
			"personvernforordninga fortalepunkt 26",
			"recital 26 GDPR",
		},
		{
			law.Recital(39).Sentence(10), "gdpr:recital-39:s10",
			"personvernforordningen fortalepunkt 39 tiende punktum",
			"personvernforordninga fortalepunkt 39 tiande punktum",
			"recital 39 tenth sentence GDPR",
		},
		{
			law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4), "bokforingsloven:13(1)[1-4]",
			"bokføringsloven § 13 første ledd nr. 1–4",
			"bokføringslova § 13 første ledd nr. 1–4",
			"Bookkeeping Act section 13 first paragraph nos. 1–4",
		},
		{
			law.Section(law.Bokforingsloven, "13").Paragraph(1).Number(3), "bokforingsloven:13(1)[3]",
			"bokføringsloven § 13 første ledd nr. 3",
			"bokføringslova § 13 første ledd nr. 3",
			"Bookkeeping Act section 13 first paragraph no. 3",
		},
		{
			law.Section(law.Ekomloven2024, "3-15"), "ekomloven-2024:3-15",
			"ekomloven 2024 § 3-15", "ekomlova 2024 § 3-15", "Electronic Communications Act 2024 section 3-15",
		},
		{
			law.Section(law.Ekomloven2003, "2-7b"), "ekomloven-2003:2-7b",
			"ekomloven 2003 § 2-7b", "ekomlova 2003 § 2-7b", "Electronic Communications Act 2003 section 2-7b",
		},
		{
			law.Section(law.Markedsforingsloven, "13a").Paragraph(2), "markedsforingsloven:13a(2)",
			"markedsføringsloven § 13a annet ledd", "marknadsføringslova § 13a andre ledd",
			"Marketing Control Act section 13a second paragraph",
		},
		{
			law.Section(law.Foreldelsesloven, "16").Number(2).Point('c'), "foreldelsesloven:16[2](c)",
			"foreldelsesloven § 16 nr. 2 bokstav c", "foreldingslova § 16 nr. 2 bokstav c",
			"Limitation Act section 16 no. 2 letter c",
		},
		{
			law.Section(law.Inkassoloven1988, "10").Paragraph(1).Sentence(3), "inkassoloven-1988:10(1):s3",
			"inkassoloven 1988 § 10 første ledd tredje punktum", "inkassolova 1988 § 10 første ledd tredje punktum",
			"Debt Collection Act 1988 section 10 first paragraph third sentence",
		},
		{
			law.ArticleOf(law.Tidsfristforskriften, 3).Paragraph(2).Point('c'), "tidsfristforskriften:3(2)(c)",
			"forskrift om tidsfrister i EØS-avtalen artikkel 3 nr. 2 bokstav c",
			"forskrift om tidsfristar i EØS-avtalen artikkel 3 nr. 2 bokstav c",
			"Article 3(2)(c) of the Regulation on Time Limits in the EEA Agreement",
		},
		{
			law.Judgment("C-26/22").Paragraph(111), "cjeu:c-26/22(111)",
			"EU-domstolens dom C-26/22 avsnitt 111", "EU-domstolen sin dom C-26/22 avsnitt 111",
			"CJEU judgment C-26/22 paragraph 111",
		},
		{
			law.Judgment("C-26/22").OperativePart(4), "cjeu:c-26/22[4]",
			"EU-domstolens dom C-26/22 domsslutning punkt 4", "EU-domstolen sin dom C-26/22 domsslutning punkt 4",
			"CJEU judgment C-26/22 operative part point 4",
		},
		{
			law.Judgment("C-413/23 P"), "cjeu:c-413/23-p",
			"EU-domstolens dom C-413/23 P", "EU-domstolen sin dom C-413/23 P", "CJEU judgment C-413/23 P",
		},
		{
			law.Judgment("T-553/23"), "cjeu:t-553/23",
			"Underrettens dom T-553/23", "Underretten sin dom T-553/23", "General Court judgment T-553/23",
		},
		{
			law.Guideline("01/2022").Paragraph(39), "edpb:1/2022(39)",
			"Personvernrådets retningslinjer 01/2022 avsnitt 39", "Personvernrådet sine retningslinjer 01/2022 avsnitt 39",
			"EDPB Guidelines 01/2022 paragraph 39",
		},
		{
			law.Guideline("1/2024"), "edpb:1/2024",
			"Personvernrådets retningslinjer 1/2024", "Personvernrådet sine retningslinjer 1/2024",
			"EDPB Guidelines 1/2024",
		},
		{
			law.Guideline("WP251"), "wp29:251",
			"Artikkel 29-gruppens retningslinjer WP251", "Artikkel 29-gruppa sine retningslinjer WP251",
			"Article 29 Working Party Guidelines WP251",
		},
		{
			law.Decision("2000/518"), "commission:2000/518",
			"Kommisjonens beslutning 2000/518/EF", "Kommisjonen si avgjerd 2000/518/EF", "Commission Decision 2000/518/EC",
		},
		{
			law.Decision("2013/65"), "commission:2013/65",
			"Kommisjonens beslutning 2013/65/EU", "Kommisjonen si avgjerd 2013/65/EU", "Commission Decision 2013/65/EU",
		},
		{
			law.Decision("2023/1795"), "commission:2023/1795",
			"Kommisjonens beslutning (EU) 2023/1795", "Kommisjonen si avgjerd (EU) 2023/1795", "Commission Decision (EU) 2023/1795",
		},
		{
			law.Decision("C(2025) 4626"), "commission:c-2025/4626",
			"Kommisjonens beslutning C(2025) 4626", "Kommisjonen si avgjerd C(2025) 4626", "Commission Decision C(2025) 4626",
		},
		{
			law.Whole(law.Inkassobransjenormen), "inkassobransjenormen",
			"bransjenormen for inkasso", "bransjenorma for inkasso", "industry norm of the collection trade",
		},
		{law.Whole(law.GDPR), "gdpr", "personvernforordningen", "personvernforordninga", "GDPR"},
		{law.Provision{}, "", "", "", ""},
	} {
		assert.Equal(t, tt.token, tt.provision.String())
		assert.Equal(t, tt.nb, tt.provision.Cite(law.Bokmal))
		assert.Equal(t, tt.nn, tt.provision.Cite(law.Nynorsk))
		assert.Equal(t, tt.en, tt.provision.Cite(law.English))
		assert.Equal(t, tt.en, tt.provision.Cite(0), "a language that is not said is English")
		assert.Equal(t, tt.en, tt.provision.Cite(200), "what is no language is English")
	}
}

func TestOrdinals(t *testing.T) {
	section := law.Section(law.Bokforingsloven, "1")
	for n, want := range map[int][3]string{
		1:  {"første ledd", "første ledd", "first paragraph"},
		2:  {"annet ledd", "andre ledd", "second paragraph"},
		3:  {"tredje ledd", "tredje ledd", "third paragraph"},
		4:  {"fjerde ledd", "fjerde ledd", "fourth paragraph"},
		5:  {"femte ledd", "femte ledd", "fifth paragraph"},
		6:  {"sjette ledd", "sjette ledd", "sixth paragraph"},
		7:  {"sjuende ledd", "sjuande ledd", "seventh paragraph"},
		8:  {"åttende ledd", "åttande ledd", "eighth paragraph"},
		9:  {"niende ledd", "niande ledd", "ninth paragraph"},
		10: {"tiende ledd", "tiande ledd", "tenth paragraph"},
		11: {"11. ledd", "11. ledd", "11th paragraph"},
		12: {"12. ledd", "12. ledd", "12th paragraph"},
		13: {"13. ledd", "13. ledd", "13th paragraph"},
		21: {"21. ledd", "21. ledd", "21st paragraph"},
		22: {"22. ledd", "22. ledd", "22nd paragraph"},
		23: {"23. ledd", "23. ledd", "23rd paragraph"},
		99: {"99. ledd", "99. ledd", "99th paragraph"},
	} {
		for i, in := range languages {
			assert.True(t, strings.HasSuffix(section.Paragraph(n).Cite(in), " "+want[i]), "%d: %s", n, section.Paragraph(n).Cite(in))
		}
	}
}

func TestWhatCannotBeCitedIsZero(t *testing.T) {
	section := law.Section(law.Bokforingsloven, "13")
	judgment, guideline := law.Judgment("C-26/22"), law.Guideline("01/2022")
	require.False(t, section.IsZero() || judgment.IsZero() || guideline.IsZero())
	for reason, p := range map[string]law.Provision{
		"no Article 0":                             law.Article(0),
		"no Article -1":                            law.Article(-1),
		"the last is Article 99":                   law.Article(100),
		"a number that would wrap":                 law.Article(65536 + 17),
		"the time limits have five articles":       law.ArticleOf(law.Tidsfristforskriften, 6),
		"an act has sections":                      law.ArticleOf(law.Bokforingsloven, 13),
		"zero is no act":                           law.ArticleOf(0, 1),
		"no recital 0":                             law.Recital(0),
		"the last is recital 173":                  law.Recital(174),
		"a recital has no paragraphs":              law.Recital(26).Paragraph(1),
		"a recital has no points":                  law.Recital(26).Point('a'),
		"Art. 17 has three paragraphs":             law.Article(17).Paragraph(4),
		"no paragraph 0":                           law.Article(17).Paragraph(0),
		"no paragraph -1":                          law.Article(17).Paragraph(-1),
		"Art. 17(3) ends with (e)":                 law.Article(17).Paragraph(3).Point('f'),
		"Art. 17(2) has no points":                 law.Article(17).Paragraph(2).Point('a'),
		"the points are in paragraphs":             law.Article(17).Point('a'),
		"Art. 19 has no numbered paragraphs":       law.Article(19).Paragraph(1),
		"Art. 19 has no points":                    law.Article(19).Point('a'),
		"Art. 50 ends with (d)":                    law.Article(50).Point('e'),
		"no numbers in articles":                   law.Article(17).Number(1),
		"a point is a small letter":                law.Article(17).Paragraph(3).Point('B'),
		"a point is a letter":                      law.Article(17).Paragraph(3).Point('1'),
		"one point":                                law.Article(17).Paragraph(3).Point('b').Point('a'),
		"one paragraph":                            law.Article(17).Paragraph(3).Paragraph(1),
		"paragraph before point":                   law.Article(50).Point('a').Paragraph(1),
		"point before sentence":                    law.Article(17).Paragraph(3).Sentence(1).Point('a'),
		"paragraph before sentence":                law.Article(17).Sentence(1).Paragraph(3),
		"one sentence":                             law.Article(17).Sentence(1).Sentence(1),
		"no sentence 0":                            law.Article(17).Sentence(0),
		"too many sentences":                       law.Article(17).Sentence(21),
		"a whole act has no paragraph":             law.Whole(law.GDPR).Paragraph(1),
		"a whole act has no point":                 law.Whole(law.GDPR).Point('a'),
		"a whole act has no sentence":              law.Whole(law.GDPR).Sentence(1),
		"a whole act has no numbers":               law.Whole(law.Bokforingsloven).Number(1),
		"zero is no act at all":                    law.Whole(0),
		"a number that no act has":                 law.Whole(250),
		"judgments have no whole":                  law.Whole(law.CourtOfJustice),
		"guidelines have no whole":                 law.Whole(law.EDPB),
		"the GDPR has no sections":                 law.Section(law.GDPR, "13"),
		"zero has no sections":                     law.Section(0, "13"),
		"no number":                                law.Section(law.Bokforingsloven, ""),
		"no section 0":                             law.Section(law.Bokforingsloven, "0"),
		"a leading zero":                           law.Section(law.Bokforingsloven, "013"),
		"no section sign":                          law.Section(law.Bokforingsloven, "§ 13"),
		"no blanks":                                law.Section(law.Bokforingsloven, "13 a"),
		"one letter":                               law.Section(law.Bokforingsloven, "13ab"),
		"a small letter":                           law.Section(law.Bokforingsloven, "13A"),
		"beyond any act":                           law.Section(law.Bokforingsloven, "1000"),
		"no chapter":                               law.Section(law.Bokforingsloven, "-13"),
		"chapter 0":                                law.Section(law.Bokforingsloven, "0-13"),
		"beyond any chapter":                       law.Section(law.Bokforingsloven, "100-13"),
		"a chapter with a letter":                  law.Section(law.Bokforingsloven, "2a-1"),
		"nothing after the chapter":                law.Section(law.Bokforingsloven, "3-"),
		"two hyphens":                              law.Section(law.Bokforingsloven, "3-1-2"),
		"no paragraph 100 of a section":            section.Paragraph(100),
		"no numbers from 0":                        section.Numbers(0, 4),
		"numbers go upwards":                       section.Numbers(4, 1),
		"too many numbers":                         section.Numbers(1, 100),
		"numbers once":                             section.Number(1).Number(1),
		"paragraph before numbers":                 section.Number(1).Paragraph(1),
		"numbers before point":                     section.Point('a').Number(1),
		"numbers before sentence":                  section.Sentence(1).Number(1),
		"a point of several numbers":               section.Numbers(1, 4).Point('a'),
		"a sentence of several numbers":            section.Numbers(1, 4).Sentence(1),
		"a section has no operative part":          section.OperativePart(1),
		"no such court":                            law.Judgment("F-1/05"),
		"no court":                                 law.Judgment("26/22"),
		"appeals are before the Court":             law.Judgment("T-26/22 P"),
		"case 0":                                   law.Judgment("C-0/22"),
		"no case":                                  law.Judgment("C-/22"),
		"no year":                                  law.Judgment("C-26"),
		"a year has two digits":                    law.Judgment("C-26/2022"),
		"a year is a number":                       law.Judgment("C-26/2x"),
		"a year is a number, also its first":       law.Judgment("C-26/x2"),
		"a slash":                                  law.Judgment("C-26-22"),
		"beyond any case":                          law.Judgment("C-10000/22"),
		"no paragraph 0 of a judgment":             judgment.Paragraph(0),
		"beyond any judgment":                      judgment.Paragraph(1000),
		"no operative part 0":                      judgment.OperativePart(0),
		"operative part 100":                       judgment.OperativePart(100),
		"a paragraph is not in the operative part": judgment.Paragraph(1).OperativePart(1),
		"one operative part":                       judgment.OperativePart(1).OperativePart(1),
		"the operative part has no paragraphs":     judgment.OperativePart(1).Paragraph(1),
		"a judgment has no points":                 judgment.Point('a'),
		"a judgment has no numbers":                judgment.Number(1),
		"a judgment has no sentences":              judgment.Sentence(1),
		"before the board":                         law.Guideline("1/2017"),
		"another century":                          law.Guideline("1/1922"),
		"guideline 0":                              law.Guideline("0/2022"),
		"guideline 00":                             law.Guideline("00/2022"),
		"a year has four digits":                   law.Guideline("1/22"),
		"a guideline's year is a number":           law.Guideline("1/202x"),
		"a guideline's year is a number, earlier":  law.Guideline("1/20x2"),
		"no number of a guideline":                 law.Guideline(""),
		"no number of a working paper":             law.Guideline("WP"),
		"a revision is not in the number":          law.Guideline("WP251rev.01"),
		"beyond any guideline":                     guideline.Paragraph(1000),
		"a guideline has no points":                guideline.Point('a'),
		"a guideline has no operative part":        guideline.OperativePart(1),
		"decisions have no whole":                  law.Whole(law.EuropeanCommission),
		"no number of a decision":                  law.Decision(""),
		"a decision has a year":                    law.Decision("1795"),
		"a decision has a number":                  law.Decision("2023/"),
		"decision 0":                               law.Decision("2023/0"),
		"beyond any decision":                      law.Decision("2023/10000"),
		"a decision's number is a number":          law.Decision("2023/1795/EU"),
		"a decision's year has four digits":        law.Decision("23/1795"),
		"a decision's year has four digits only":   law.Decision("20230/1795"),
		"decisions of before 2000":                 law.Decision("1999/1"),
		"decisions of the century after next":      law.Decision("2100/1"),
		"a decision's year is a number":            law.Decision("20x3/1795"),
		"a decision's year is a number, later":     law.Decision("202x/1795"),
		"an unpublished decision has a number":     law.Decision("C(2025)"),
		"an unpublished decision is closed":        law.Decision("C(2025/4626"),
		"a decision has no paragraphs":             law.Decision("2023/1795").Paragraph(1),
		"a decision has no numbers":                law.Decision("2023/1795").Number(1),
		"a decision has no points":                 law.Decision("2023/1795").Point('a'),
		"a decision has no sentences":              law.Decision("2023/1795").Sentence(1),
		"a decision has no operative part":         law.Decision("2023/1795").OperativePart(1),
	} {
		assert.True(t, p.IsZero(), "%s: %s", reason, p)
	}
}

// TestBounds names the first and the last of everything that is counted.
func TestBounds(t *testing.T) {
	section, article := law.Section(law.Bokforingsloven, "13"), law.ArticleOf(law.Tidsfristforskriften, 3)
	judgment, guideline := law.Judgment("C-26/22"), law.Guideline("WP251")
	for what, p := range map[string][]law.Provision{
		"articles":        {law.Article(1), law.Article(99)},
		"time limits":     {law.ArticleOf(law.Tidsfristforskriften, 1), law.ArticleOf(law.Tidsfristforskriften, 5)},
		"recitals":        {law.Recital(1), law.Recital(173)},
		"sections":        {law.Section(law.Bokforingsloven, "1"), law.Section(law.Bokforingsloven, "999")},
		"chapters":        {law.Section(law.Bokforingsloven, "1-1"), law.Section(law.Bokforingsloven, "99-1")},
		"letters":         {law.Section(law.Bokforingsloven, "1a"), law.Section(law.Bokforingsloven, "1z")},
		"paragraphs":      {section.Paragraph(1), section.Paragraph(99), article.Paragraph(1), article.Paragraph(99)},
		"GDPR paragraphs": {law.Article(17).Paragraph(1), law.Article(17).Paragraph(3)},
		"GDPR points":     {law.Article(17).Paragraph(3).Point('a'), law.Article(17).Paragraph(3).Point('e')},
		"bare points":     {law.Article(50).Point('a'), law.Article(50).Point('d')},
		"points":          {section.Point('a'), section.Point('z'), article.Point('a'), article.Paragraph(2).Point('z')},
		"numbers":         {section.Number(1), section.Number(99), section.Numbers(1, 99)},
		"sentences":       {section.Sentence(1), section.Sentence(20), article.Sentence(20)},
		"cases":           {law.Judgment("C-1/00"), law.Judgment("C-9999/99")},
		"of judgments":    {judgment.Paragraph(1), judgment.Paragraph(999), judgment.OperativePart(1), judgment.OperativePart(99)},
		"guidelines":      {law.Guideline("1/2018"), law.Guideline("99/2099"), law.Guideline("WP1"), law.Guideline("WP9999")},
		"of guidelines":   {guideline.Paragraph(1), guideline.Paragraph(999)},
		"decisions":       {law.Decision("2000/1"), law.Decision("2099/9999"), law.Decision("C(2000) 1"), law.Decision("C(2099) 9999")},
	} {
		for i := range p {
			assert.False(t, p[i].IsZero(), "%s, %d", what, i)
		}
	}
	for what, p := range map[string]law.Provision{
		"paragraph 100 of an article": article.Paragraph(100),
		"guideline 100":               law.Guideline("100/2022"),
		"working paper 10000":         law.Guideline("WP10000"),
	} {
		assert.True(t, p.IsZero(), what)
	}
}

func TestZeroStaysZero(t *testing.T) {
	var zero law.Provision
	for _, p := range []law.Provision{
		zero.Paragraph(1), zero.Number(1), zero.Numbers(1, 2), zero.OperativePart(1), zero.Point('a'), zero.Sentence(1), zero.Parent(),
		law.Article(100).Paragraph(1).Point('a').Sentence(1),
	} {
		assert.True(t, p.IsZero())
	}
	assert.Zero(t, zero.Act())
	text, err := zero.MarshalText()
	require.NoError(t, err)
	assert.Empty(t, text)
	p := law.Article(17)
	require.NoError(t, p.UnmarshalText(nil))
	assert.True(t, p.IsZero(), "the empty text is the zero Provision")
	assert.False(t, zero.Contains(law.Article(17)) || law.Article(17).Contains(zero) || zero.Contains(zero))
}

func TestParseRefuses(t *testing.T) {
	for text, reason := range map[string]string{
		"":                               "the zero Provision has no token",
		"GDPR:17":                        "no folding of case",
		"gdpr:":                          "nothing named",
		"gdpr:17(4)":                     "no such paragraph",
		"gdpr:017":                       "a leading zero",
		"gdpr:17x":                       "an article is a number",
		"gdpr:17(3)(b) ":                 "no trimming",
		"gdpr:17(3)(b":                   "a bracket is open",
		"commission":                     "decisions have no whole",
		"commission:c-2025":              "an unpublished decision without a number",
		"commission:C(2025) 4626":        "the token of an unpublished decision has no brackets",
		"commission:2023/1795(1)":        "a decision has no paragraphs",
		"gdpr:17()":                      "an empty bracket",
		"gdpr:17(3)(bb)":                 "one letter",
		"gdpr:17(3)x":                    "something after the bracket",
		"gdpr:17(3)xy]":                  "no bracket opened",
		"gdpr:17[3]":                     "articles have no numbers",
		"gdpr:recital-0":                 "no such recital",
		"gdpr:recital-":                  "no recital",
		"tidsfristforskriften:recital-1": "the GDPR only",
		"gdpr:12(3):s":                   "no sentence",
		"gdpr:12(3):s02":                 "a leading zero",
		"gdpr:12(3):sx":                  "a sentence is a number",
		"gdpr:12(3):s2:s2":               "one sentence",
		"bokforingsloven:13[3-3]":        "a single number is written once",
		"bokforingsloven:13[4-1]":        "numbers go upwards",
		"bokforingsloven:13[1-2-3]":      "two numbers at most",
		"bokforingsloven:13(b)[1]":       "numbers before points",
		"bokforingsloven:§13":            "no section sign",
		"inkassobransjenormen:1":         "cited as a whole only",
		"cjeu":                           "no case",
		"cjeu:C-26/22":                   "small letters",
		"cjeu:c-26/22 p":                 "a hyphen",
		"cjeu:c-26/22[1-2]":              "one point",
		"edpb:01/2022":                   "no leading zero in a token",
		"wp29:WP251":                     "the number only",
		"no-such-act:1":                  "unknown act",
	} {
		p, err := law.Parse(text)
		require.Error(t, err, "%q: %s", text, reason)
		assert.Contains(t, err.Error(), "is not a legal provision")
		assert.True(t, p.IsZero(), reason)
		if text != "" {
			kept := law.Article(5)
			require.Error(t, kept.UnmarshalText([]byte(text)))
			assert.Equal(t, law.Article(5), kept, "on an error the value stays")
		}
	}
}

func TestParent(t *testing.T) {
	for _, chain := range [][]string{
		{"gdpr:12(5)(b):s2", "gdpr:12(5)(b)", "gdpr:12(5)", "gdpr:12", "gdpr", ""},
		{"gdpr:recital-26:s3", "gdpr:recital-26", "gdpr", ""},
		{"foreldelsesloven:16(1)[2](c)", "foreldelsesloven:16(1)[2]", "foreldelsesloven:16(1)", "foreldelsesloven:16", "foreldelsesloven", ""},
		{"bokforingsloven:13(1)[1-4]", "bokforingsloven:13(1)", "bokforingsloven:13", "bokforingsloven", ""},
		{"cjeu:c-26/22(111)", "cjeu:c-26/22", ""},
		{"cjeu:c-26/22[4]", "cjeu:c-26/22", ""},
		{"edpb:1/2022(39)", "edpb:1/2022", ""},
		{"inkassobransjenormen", ""},
	} {
		p, err := law.Parse(chain[0])
		require.NoError(t, err)
		for _, want := range chain[1:] {
			q := p.Parent()
			assert.Equal(t, want, q.String())
			assert.Equal(t, want != "", q.Contains(p))
			assert.False(t, p.Contains(q))
			p = q
		}
	}
}

func TestContains(t *testing.T) {
	for _, tt := range []struct {
		wide, narrow string
		want         bool
		reason       string
	}{
		{"gdpr:17", "gdpr:17(3)(b)", true, "a point of the article"},
		{"gdpr:17(3)", "gdpr:17(3)", true, "itself"},
		{"gdpr:17(1)", "gdpr:17(3)(b)", false, "another paragraph"},
		{"bokforingsloven:13(1)[1-4]", "bokforingsloven:13(1)[3]", true, "within the numbers"},
		{"bokforingsloven:13(1)[1-4]", "bokforingsloven:13(1)[2-3]", true, "within the numbers"},
		{"bokforingsloven:13(1)[1-4]", "bokforingsloven:13(1)[3](a)", true, "a letter within the numbers"},
		{"bokforingsloven:13(1)[1-4]", "bokforingsloven:13(1)[4-5]", false, "beyond the numbers"},
		{"bokforingsloven:13(1)[2-4]", "bokforingsloven:13(1)[1-3]", false, "before the numbers"},
		{"bokforingsloven:13(1)[3]", "bokforingsloven:13(1)[1-4]", false, "more than the number"},
		{"bokforingsloven:13(1)[1-4]", "bokforingsloven:13(2)[3]", false, "another paragraph"},
		{"bokforingsloven", "bokforingsloven:13b", true, "a section of the act"},
		{"bokforingsloven:13", "bokforingsloven:13b", false, "another section"},
		{"bokforingsloven", "bokforingsforskriften:7-2", false, "another act"},
	} {
		wide, err := law.Parse(tt.wide)
		require.NoError(t, err)
		narrow, err := law.Parse(tt.narrow)
		require.NoError(t, err)
		assert.Equal(t, tt.want, wide.Contains(narrow), "%s in %s: %s", tt.narrow, tt.wide, tt.reason)
	}
}

func TestActFacts(t *testing.T) {
	number := regexp.MustCompile(`^(LOV|FOR)-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]+$`)
	notLaw := map[law.Act]bool{
		law.CourtOfJustice: true, law.EDPB: true, law.WorkingParty29: true,
		law.Inkassobransjenormen: true, law.Datatilsynet: true, law.PrivacyNotice: true,
		law.EuropeanCommission: true,
	}
	identifiers := map[string]bool{}
	for i := range 256 {
		a := law.Act(i)
		if !a.IsValid() {
			assert.Empty(t, a.Name(law.English)+a.Identifier()+a.URL())
			assert.False(t, a.IsLaw())
			continue
		}
		for _, in := range languages {
			assert.NotEmpty(t, a.Name(in), a)
			assert.True(t, norm.NFC.IsNormalString(a.Name(in)), a)
		}
		assert.Equal(t, a.Name(law.English), a.Name(0), "a language that is not said is English")
		assert.Equal(t, !notLaw[a], a.IsLaw(), a.String())
		known := a.IsLaw() && a != law.LawOfAnotherEEAState
		assert.Equal(t, known, a.Identifier() != "", "what is law has a number: %s", a)
		assert.Equal(t, known, strings.HasPrefix(a.URL(), "https://"), a)
		if known {
			assert.False(t, identifiers[a.Identifier()], "two acts with one number: %s", a)
			identifiers[a.Identifier()] = true
			assert.True(t, a == law.GDPR || number.MatchString(a.Identifier()), a.Identifier())
		}
		whole := law.Whole(a)
		if whole.IsZero() {
			continue
		}
		assert.Equal(t, a, whole.Act())
		if a == law.LawOfAnotherEEAState {
			continue
		}
		e, ok := law.Lookup(whole)
		require.True(t, ok)
		assert.Equal(t, whole, e.Provision)
		assert.True(t, e.Certainty.IsValid() && e.Dates.IsValid(), a)
		assert.False(t, e.Verified.IsZero() || e.Verified.After(law.AsOf()), a)
	}
	assert.Equal(t, "https://lovdata.no/lov/2004-11-19-73", law.Bokforingsloven.URL())
	assert.Equal(t, "https://lovdata.no/forskrift/1992-12-04-910", law.Tidsfristforskriften.URL())
	assert.Equal(t, "https://eur-lex.europa.eu/eli/reg/2016/679/oj", law.GDPR.URL())
}

// Law of another EEA state is law, and nothing is known of it (Art. 6(3)).
func TestLawOfAnotherState(t *testing.T) {
	p := law.Whole(law.LawOfAnotherEEAState)
	assert.True(t, p.Act().IsLaw())
	assert.Equal(t, "law-of-another-eea-state", p.String())
	for in, want := range map[law.Language]string{
		law.Bokmal: "lov i en annen EØS-stat", law.Nynorsk: "lov i ein annan EØS-stat", law.English: "law of another EEA state",
	} {
		assert.Equal(t, want, p.Cite(in))
	}
	assert.True(t, p.Parent().IsZero())
	e, ok := law.Lookup(p)
	assert.False(t, ok)
	assert.Zero(t, e)
	assert.False(t, e.Certainty.IsVerified(), "nobody has read it")
	_, ok = law.LookupOn(p, law.AsOf())
	assert.False(t, ok || law.InForce(p, law.AsOf()), "nor knows its days")
	for range law.Versions(p) {
		t.Error("it has no known version")
	}
	assert.True(t, law.Section(law.LawOfAnotherEEAState, "1").IsZero(), "it is cited as a whole: whose § 1 would it be?")
	assert.True(t, law.ArticleOf(law.LawOfAnotherEEAState, 1).IsZero() && p.Paragraph(1).IsZero() && p.Number(1).IsZero())
	_, err := law.Parse("law-of-another-eea-state:1")
	assert.Error(t, err)
}

func TestIsVerified(t *testing.T) {
	for i := range 256 {
		assert.Equal(t, law.Certainty(i) == law.ReadInFull, law.Certainty(i).IsVerified())
	}
}

func TestProvisionIsSmall(t *testing.T) {
	assert.LessOrEqual(t, unsafe.Sizeof(law.Provision{}), uintptr(16))
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		if law.Article(17).Paragraph(3).Point('b').IsZero() || law.Section(law.Bokforingsloven, "13b").Paragraph(1).IsZero() ||
			law.Judgment("C-26/22").Paragraph(111).IsZero() || !law.Article(17).Contains(law.Article(17).Paragraph(1)) {
			panic("lost")
		}
	}))
}

func TestLookup(t *testing.T) {
	const open = ""
	for _, tt := range []struct {
		provision   string
		found       string
		from, until string
		certainty   law.Certainty
		dates       law.Certainty
	}{
		{"bokforingsloven:13(1)[1-4]", "bokforingsloven:13", "2014-02-01", "2026-12-31", law.ReadInFull, law.OfficialExcerpt},
		{"bokforingsloven:13b", "bokforingsloven:13b", "2013-01-01", open, law.ReadInFull, law.Secondary},
		{"bokforingsloven:7", "bokforingsloven:7", "2005-01-01", "2029-12-31", law.Memory, law.Secondary},
		{"bokforingsloven:5", "bokforingsloven", "2005-01-01", open, law.Memory, law.Interpretation},
		{"bokforingsforskriften:7-2(4)", "bokforingsforskriften:7-2", "2005-01-01", open, law.ReadInFull, law.Interpretation},
		{"hvitvaskingsloven:30(1)", "hvitvaskingsloven:30", "2018-10-15", open, law.ReadInFull, law.Interpretation},
		{"hvitvaskingsloven:30(2)", "hvitvaskingsloven:30", "2018-10-15", open, law.ReadInFull, law.Interpretation},
		{"hvitvaskingsforskriften:6-4", "hvitvaskingsforskriften:6-4", "2021-07-01", open, law.ReadInFull, law.Secondary},
		{"kameraforskriften:6(1)", "kameraforskriften:6", "2021-07-01", open, law.ReadInFull, law.Interpretation},
		{"kameraforskriften:6(4)", "kameraforskriften:6", "2021-07-01", open, law.ReadInFull, law.Interpretation},
		{"kredittopplysningsloven:21", "kredittopplysningsloven:21", "2022-07-01", open, law.ReadInFull, law.ReadInFull},
		{"kredittopplysningsloven:22(2)", "kredittopplysningsloven:22", "2022-07-01", open, law.ReadInFull, law.ReadInFull},
		{"kredittopplysningsloven:25", "kredittopplysningsloven:25", "2022-07-01", open, law.ReadInFull, law.ReadInFull},
		{"inkassoloven-1988:15", "inkassoloven-1988:15", "1989-10-01", open, law.ReadInFull, law.Interpretation},
		{"inkassoloven-1988:28(3)", "inkassoloven-1988:28", "1989-10-01", open, law.ReadInFull, law.Interpretation},
		{"inkassoloven-1988:23", "inkassoloven-1988:23", "1989-10-01", open, law.Secondary, law.Interpretation},
		{"inkassoloven-2026:14(3)", "inkassoloven-2026:14", open, open, law.Secondary, law.Interpretation},
		{"inkassoloven-2026", "inkassoloven-2026", open, open, law.Secondary, law.Secondary},
		{"foreldelsesloven:2", "foreldelsesloven:2", "1980-01-01", open, law.ReadInFull, law.Interpretation},
		{"foreldelsesloven:9", "foreldelsesloven:9", "1980-01-01", open, law.ReadInFull, law.Interpretation},
		{"foreldelsesloven:21[1]", "foreldelsesloven:21", "2026-01-01", open, law.ReadInFull, law.Interpretation},
		{"foreldelsesloven:24", "foreldelsesloven:24", "1980-01-01", open, law.ReadInFull, law.Interpretation},
		{"tidsfristforskriften:3(4)", "tidsfristforskriften:3(4)", "1994-01-01", open, law.ReadInFull, law.ReadInFull},
		{"internkontrollforskriften:8", "internkontrollforskriften:8", "2009-01-01", open, law.ReadInFull, law.Interpretation},
		{"personopplysningsloven:12", "personopplysningsloven:12", "2018-07-20", open, law.ReadInFull, law.Interpretation},
		{"personopplysningsloven:16(1)(d)", "personopplysningsloven:16", "2018-07-20", open, law.ReadInFull, law.Interpretation},
		{"personopplysningsloven:28", "personopplysningsloven:28", "2018-07-20", open, law.ReadInFull, law.Interpretation},
		{"personopplysningsloven:20", "personopplysningsloven", "2018-07-20", open, law.Memory, law.Interpretation},
		{"diskrimineringsombudsloven:10(2)", "diskrimineringsombudsloven:10", "2018-01-01", open, law.ReadInFull, law.Interpretation},
		{"gjeldsordningsloven:3-2", "gjeldsordningsloven:3-2", "2025-01-01", open, law.ReadInFull, law.Secondary},
		{"gjeldsordningsloven:6-5", "gjeldsordningsloven:6-5", "1993-01-01", open, law.ReadInFull, law.Interpretation},
		{"tvangsfullbyrdelsesloven:7-28", "tvangsfullbyrdelsesloven:7-28", "2026-01-01", open, law.ReadInFull, law.Interpretation},
		{"ekomloven-2003:2-7b", "ekomloven-2003:2-7b", "2003-07-25", "2024-12-31", law.Secondary, law.Interpretation},
		{"epostforskriften:4", "epostforskriften:4", "2018-07-20", open, law.ReadInFull, law.ReadInFull},
		{"cjeu:c-26/22(111)", "cjeu:c-26/22", "2023-12-07", open, law.ReadInFull, law.Secondary},
		{"cjeu:c-526/24", "cjeu:c-526/24", open, open, law.Secondary, law.Memory},
		{"edpb:1/2022(39)", "edpb:1/2022", "2023-03-28", open, law.ReadInFull, law.Secondary},
		{"wp29:260", "wp29:260", "2018-04-11", open, law.Memory, law.Memory},
		{"inkassobransjenormen", "inkassobransjenormen", open, open, law.Secondary, law.Secondary},
		{"commission:2023/1795", "commission:2023/1795", "2023-07-10", open, law.Secondary, law.Secondary},
		{"commission:c-2025/4626", "commission:c-2025/4626", "2025-07-15", open, law.Secondary, law.Secondary},
		{"commission:2016/1250", "commission:2016/1250", "2016-07-12", "2020-07-15", law.Secondary, law.Memory},
		{"eosloven:1", "eosloven", "1994-01-01", open, law.Memory, law.Interpretation},
		{"kredittopplysningsforskriften:2(2)", "kredittopplysningsforskriften:2", "2022-07-01", open, law.Secondary, law.Interpretation},
		{"gjeldsinformasjonsforskriften:10(2)", "gjeldsinformasjonsforskriften:10", "2017-11-01", open, law.Secondary, law.Interpretation},
		{"ehandelsloven:9(1)", "ehandelsloven:9", "2003-07-01", open, law.Secondary, law.Interpretation},
		{"straffeloven:205(1)(a)", "straffeloven:205", "2015-10-01", open, law.Secondary, law.Interpretation},
		{"offentleglova:25", "offentleglova:25", "2009-01-01", open, law.Secondary, law.Interpretation},
	} {
		p, err := law.Parse(tt.provision)
		require.NoError(t, err)
		e, ok := law.Lookup(p)
		require.True(t, ok, tt.provision)
		assert.Equal(t, tt.found, e.Provision.String(), tt.provision)
		assert.Equal(t, day(t, tt.from), e.From, tt.provision)
		assert.Equal(t, day(t, tt.until), e.Until, tt.provision)
		assert.Equal(t, tt.certainty, e.Certainty, tt.provision)
		assert.Equal(t, tt.dates, e.Dates, tt.provision)
		assert.False(t, e.Verified.IsZero(), tt.provision)
	}
	for _, unknown := range []law.Provision{{}, law.Judgment("C-1/54"), law.Guideline("3/2019").Paragraph(1)} {
		e, ok := law.Lookup(unknown)
		assert.False(t, ok, unknown)
		assert.Zero(t, e)
		assert.False(t, law.InForce(unknown, law.AsOf()))
	}
}

func day(t *testing.T, text string) civil.Date {
	t.Helper()
	if text == "" {
		return civil.Date{}
	}
	d, err := civil.Parse(text)
	require.NoError(t, err)
	return d
}

// TestRegulationIsInForce asks for each place of the GDPR that a rule on erasure,
// storage and answering rests on.
func TestRegulationIsInForce(t *testing.T) {
	for place := range strings.FieldsSeq(`
		4(1) 4(5) 5(1)(a) 5(1)(b) 5(1)(c) 5(1)(d) 5(1)(e) 5(1)(f) 5(2) 6(1)(a) 6(1)(b) 6(1)(c) 6(1)(d) 6(1)(e)
		6(1)(f) 6(3) 6(4) 7(3) 8(1) 9(1) 9(2)(a) 9(2)(b) 9(2)(c) 9(2)(d) 9(2)(e) 9(2)(f) 9(2)(g) 9(2)(h)
		9(2)(i) 9(2)(j) 10 11(2) 12(2) 12(3) 12(4) 12(5) 12(6) 13(2)(a) 14(2)(a) 15 16 17(1)(a)
		17(1)(b) 17(1)(c) 17(1)(d) 17(1)(e) 17(1)(f) 17(2) 17(3)(a) 17(3)(b) 17(3)(c) 17(3)(d) 17(3)(e) 18(1)(a) 18(1)(b) 18(1)(c)
		18(1)(d) 18(2) 18(3) 19 20 21(1) 21(2) 21(3) 21(4) 21(5) 21(6) 22 26(3) 28(3)(a)
		28(3)(e) 28(3)(g) 29 30(1)(f) 32(1)(c) 33 34 58(2)(g) 77 79 87 89(1) recital-26 recital-27
		recital-39`) {
		p, err := law.Parse("gdpr:" + place)
		require.NoError(t, err, place)
		e, ok := law.Lookup(p)
		require.True(t, ok, place)
		assert.Equal(t, p, e.Provision, "the whole regulation was read")
		assert.True(t, e.Certainty.IsVerified(), place)
		assert.False(t, law.InForce(p, day(t, "2018-07-19")), place)
		assert.True(t, law.InForce(p, day(t, "2018-07-20")), "in Norway by personopplysningsloven § 1: %s", place)
	}
}

func TestInForce(t *testing.T) {
	for _, tt := range []struct {
		provision, on string
		want          bool
		reason        string
	}{
		{"inkassoloven-1988:15", "1989-09-30", false, "the day before"},
		{"inkassoloven-1988:15", "1989-10-01", true, "the first day"},
		{"inkassoloven-1988:15", "2027-01-01", true, "no day has been set for the act of 2026, so none ends this one"},
		{"inkassoloven-2026:14", "2026-11-23", false, "adopted, not in force"},
		{"inkassoloven-2026:14", "2027-01-01", false, "a signal is no day in force"},
		{"inkassoloven-2026", "9999-12-31", false, "a day that is not set never comes"},
		{"ekomloven-2003:2-7b", "2024-12-31", true, "the last day"},
		{"ekomloven-2003:2-7b", "2025-01-01", false, "repealed"},
		{"ekomloven-2024:3-15", "2024-12-31", false, "the day before"},
		{"ekomloven-2024:3-15", "2025-01-01", true, "the first day"},
		{"hvitvaskingsforskriften:6-4", "2021-06-30", false, "the day before"},
		{"hvitvaskingsforskriften:6-4", "2021-07-01", true, "the first day"},
		{"bokforingsloven:13", "2004-12-31", false, "the day before the act"},
		{"bokforingsloven:13", "2010-01-01", true, "an older version"},
		{"bokforingsendringsloven-2026", "2026-12-31", false, "the day before"},
		{"bokforingsendringsloven-2026", "2027-01-01", true, "the first day"},
		{"inkassobransjenormen", "2026-11-23", false, "no law, and no day known"},
		{"cjeu:c-26/22", "2023-12-06", false, "not yet given"},
		{"cjeu:c-26/22", "2023-12-07", true, "given"},
	} {
		p, err := law.Parse(tt.provision)
		require.NoError(t, err)
		assert.Equal(t, tt.want, law.InForce(p, day(t, tt.on)), "%s on %s: %s", tt.provision, tt.on, tt.reason)
		assert.False(t, law.InForce(p, civil.Date{}), "on no day")
	}
}

func TestVersionsOfBookkeeping(t *testing.T) {
	voucher := law.Section(law.Bokforingsloven, "13").Paragraph(1).Number(3)
	for on, want := range map[string]law.Certainty{
		"2005-01-01": law.Memory,     // ten years, not read
		"2014-01-31": law.Memory,     // the last day of those
		"2014-02-01": law.ReadInFull, // five years
		"2026-12-31": law.ReadInFull, // the last day before the amendment
		"2027-01-01": law.Secondary,  // the amendment, not read
	} {
		e, ok := law.LookupOn(voucher, day(t, on))
		require.True(t, ok, on)
		assert.Equal(t, want, e.Certainty, on)
	}
	_, ok := law.LookupOn(voucher, day(t, "2004-12-31"))
	assert.False(t, ok, "before the act")
	n := 0
	for range law.Versions(voucher) {
		if n++; n == 2 {
			break
		}
	}
	assert.Equal(t, 2, n, "an iterator stops when asked")
}
