package prose

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func sample() Document {
	d := New("nb")
	d.Heading(1, "Svar på kravet ditt")
	d.Paragraph("Vi sletter opplysningene.", "", "Det skjer i dag.")
	d.Item("navn")
	d.Item("telefon")
	d.Heading(2, "Frister")
	d.Table([]string{"hva", "når"}, [][]string{{"navn", "1. januar 2029"}, {"telefon"}, {"a", "b", "c"}})
	d.Table([]string{"enda en"}, [][]string{{"x"}})
	return d
}

func TestPlain(t *testing.T) {
	assert.Equal(t, `Svar på kravet ditt
===================

Vi sletter opplysningene. Det skjer i dag.

- navn
- telefon

Frister
-------

hva | når
navn | 1. januar 2029
telefon | 
a | b

enda en
x
`, sample().String())
}

func TestMarkdown(t *testing.T) {
	assert.Equal(t, `# Svar på kravet ditt

Vi sletter opplysningene. Det skjer i dag.

- navn
- telefon

## Frister

| hva | når |
| --- | --- |
| navn | 1\. januar 2029 |
| telefon |  |
| a | b |

| enda en |
| --- |
| x |
`, sample().Markdown())
}

func TestHTML(t *testing.T) {
	assert.Equal(t, `<article lang="nb">
<h1>Svar på kravet ditt</h1>
<p>Vi sletter opplysningene. Det skjer i dag.</p>
<ul>
<li>navn</li>
<li>telefon</li>
</ul>
<h2>Frister</h2>
<table>
<thead><tr><th scope="col">hva</th><th scope="col">når</th></tr></thead>
<tbody>
<tr><td>navn</td><td>1. januar 2029</td></tr>
<tr><td>telefon</td><td></td></tr>
<tr><td>a</td><td>b</td></tr>
</tbody>
</table>
<table>
<thead><tr><th scope="col">enda en</th></tr></thead>
<tbody>
<tr><td>x</td></tr>
</tbody>
</table>
</article>
`, sample().HTML())
}

// hostile are names that a database could hold.
var hostile = []string{
	`<script>alert(1)</script>`, `</p></article><img src=x onerror=alert(1)>`, `"><svg onload=alert(1)>`, `&lt;b&gt;`, `' onclick='x`,
	"[click](javascript:alert(1))", "![x](http://tracker.example/p.png)", "`code`", "**bold** _it_", "| a | b |", "# heading", "1. list", "12) list",
	"- item", "+ item", "= x", ": x", "~~~", "<http://tracker.example>", "a\nb\r\n\r\n# c", "\u202Etxt.exe", "a\u200Bb", "\u0000nul\u0007", "\xff\xfe", "\uFFFE\uFFFF\uFDD0\U0001FFFE", "]]>", "<!--", "\\",
}

func TestHostileTextIsOnlyText(t *testing.T) {
	for _, name := range hostile {
		d := New(`nb"><script>`)
		d.Heading(1, name)
		d.Paragraph(name)
		d.Item(name)
		d.Table([]string{name}, [][]string{{name}})
		var texts []string
		for _, out := range []string{d.HTML(), d.Page(name)} {
			elements, text := parse(t, out)
			assert.Subset(t, []string{"article", "h1", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "html", "head", "body", "meta", "title", "style"}, elements, name)
			texts = append(texts, text)
		}
		want := Clean(name)
		if want == "" {
			assert.NotContains(t, d.String(), name)
			continue
		}
		assert.Equal(t, 5, strings.Count(texts[0], want), "%q is there as it was given", name)
		for line := range strings.Lines(d.Markdown()) {
			assert.NotRegexp(t, `(^|[^\\])(\\\\)*[\x60*_\[\]<>&~!]`, line, "%q", name)
		}
		for _, out := range []string{d.String(), d.Markdown(), d.HTML()} {
			assert.NotContains(t, out, "\u202E")
			assert.NotContains(t, out, "\u0000")
			assert.NotContains(t, out, "\u200B")
		}
	}
}

// parse reads the output as XML, strictly, and returns its elements and its text.
func parse(t *testing.T, out string) (elements []string, text string) {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader(out))
	decoder.Strict = true
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return elements, text
		}
		require.NoError(t, err, out)
		switch token := token.(type) {
		case xml.StartElement:
			if !slices.Contains(elements, token.Name.Local) {
				elements = append(elements, token.Name.Local)
			}
			for _, a := range token.Attr {
				assert.Contains(t, []string{"lang", "scope", "charset", "name", "content"}, a.Name.Local)
			}
		case xml.CharData:
			text += string(token)
		case xml.Comment:
			assert.Fail(t, "a comment")
		}
	}
}

func TestClean(t *testing.T) {
	for _, c := range []struct{ in, want, reason string }{
		{"  a  b ", "a b", "space is folded"},
		{"a\u00a0b", "a b", "so is the space that does not break"},
		{"a\u202eb\u2066c\u2069", "abc", "marks of direction"},
		{"a\ufeffb\u00adc", "abc", "characters without a width"},
		{"\xffa\xc3", "a", "bytes that are no text"},
		{"a\ufffdb", "a\ufffdb", "a replacement character that was written"},
		{"blåbærsyltetøy", "blåbærsyltetøy", "letters stay"},
		{"", "", "nothing"},
	} {
		assert.Equal(t, c.want, Clean(c.in), c.reason)
	}
}

func TestParts(t *testing.T) {
	d := New("en")
	assert.True(t, d.IsEmpty())
	d.Heading(0, "a")
	d.Heading(9, "b")
	d.Heading(1, " ")
	d.Paragraph("", " ")
	d.Table(nil, [][]string{{"x"}})
	d.Table([]string{"x"}, nil)
	assert.Equal(t, []Block{{Kind: Heading, Level: 1, Text: "a"}, {Kind: Heading, Level: 6, Text: "b"}}, slices.Collect(d.Blocks()), "levels are those that there are, and nothing empty is kept")
	whole := New("en")
	whole.Append(d, 1)
	assert.Equal(t, []Block{{Kind: Heading, Level: 2, Text: "a"}, {Kind: Heading, Level: 6, Text: "b"}}, slices.Collect(whole.Blocks()))
	assert.Equal(t, "en", whole.Language())
	assert.Equal(t, "<article>\n</article>\n", Document{}.HTML())
	assert.Equal(t, "a\n=\n\nb\n", d.String())
	assert.Contains(t, Document{}.Page("x"), "<html>\n")
}

// TestLinks: a link finds what is named, and no name ends a tag.
func TestLinks(t *testing.T) {
	d := New("en")
	d.Anchor("nothing to name")
	d.Link("", "nowhere")
	d.Link("to [the] <rule>", "rule.a")
	d.Heading(2, "Rules")
	d.Anchor("rules")
	d.Item("The rule.")
	d.Anchor("rule.a")
	d.Paragraph("Why.")
	d.Anchor(`x" onclick="y`)
	d.Table([]string{"a"}, [][]string{{"b"}})
	d.Anchor("tables have none")
	assert.Equal(t, "- to [the] <rule>\n\nRules\n-----\n\n- The rule.\n\nWhy.\n\na\nb\n", d.String())
	assert.Equal(t, "- [to \\[the\\] \\<rule\\>](#rule.a)\n\n## <a id=\"rules\"></a>Rules\n\n- <a id=\"rule.a\"></a>The rule.\n\n"+
		"<a id=\"x--onclick--y\"></a>Why.\n\n| a |\n| --- |\n| b |\n", d.Markdown())
	assert.Equal(t, "<article lang=\"en\">\n<ul>\n<li><a href=\"#rule.a\">to [the] &lt;rule&gt;</a></li>\n</ul>\n<h2 id=\"rules\">Rules</h2>\n<ul>\n<li id=\"rule.a\">The rule.</li>\n</ul>\n"+
		"<p id=\"x--onclick--y\">Why.</p>\n<table>\n<thead><tr><th scope=\"col\">a</th></tr></thead>\n<tbody>\n<tr><td>b</td></tr>\n</tbody>\n</table>\n</article>\n", d.HTML())
}

func TestUpper(t *testing.T) {
	for phrase, want := range map[string]string{"": "", "a": "A", "øre": "Øre", "§ 13": "§ 13", "Årsak": "Årsak"} {
		assert.Equal(t, want, Upper(phrase))
	}
}
