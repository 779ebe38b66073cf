package prose_test

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"
	"unicode"

	"github.com/personvern/personvern/internal/prose"
)

var nameSeeds = []string{
	"Ola Nordmann", "Blåbær & Sønn AS", // names
	"<script>alert(1)</script>", "</p><h1>x", `"><img src=x onerror=1>`, "&amp;", // of a browser
	"# x", "- x", "1. x", "| a |", "[x](javascript:1)", "`x`", "\\|", "*x*", "> x", "+ x", "2) x", "~~~", "===", // of Markdown
	"a\nb", "a\r\n\r\n# b", "a\tb", "a\u2028b", // lines
	"\u202eAS", "\u200b", "\x00", "\xff", "\ufffd", "", // what is not seen, and nothing
	"\ufffe", "\uffff", "\ufdd0", "\U0010ffff", // numbers that are no characters
}

// document has a name in every part.
func document(name string) prose.Document {
	d := prose.New("nb")
	d.Heading(1, "About "+name)
	d.Paragraph("To "+name+".", name)
	d.Item("For " + name)
	d.Item(name + ".")
	d.Table([]string{"Who", name + "!"}, [][]string{{"x", name}, {name + "?"}})
	return d
}

// lines counts the lines of a text.
func lines(text string) int { return strings.Count(text, "\n") }

// checkName: whatever a name is, the document has the same parts as with a plain
// one, shows no control characters, and as HTML has no element that the name
// brought.
func checkName(t testing.TB, data []byte) {
	name := string(data)
	d, plain := document(name), document("x")
	text, markdown, page := d.String(), d.Markdown(), d.HTML()
	for _, of := range []string{text, markdown, page} {
		for _, r := range of {
			if r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Zl, unicode.Zp) {
				t.Fatalf("%q shows %q", name, r)
			}
		}
	}
	if lines(text) != lines(plain.String()) || lines(markdown) != lines(plain.Markdown()) || lines(page) != lines(plain.HTML()) {
		t.Fatalf("%q makes other lines: %q", name, markdown)
	}
	if elements(t, page) != elements(t, plain.HTML()) {
		t.Fatalf("%q makes other elements: %s", name, page)
	}
}

// elements counts the elements of well-formed XML.
func elements(t testing.TB, page string) int {
	d := xml.NewDecoder(strings.NewReader(page))
	for n := 0; ; {
		token, err := d.Token()
		switch {
		case err == io.EOF:
			return n
		case err != nil:
			t.Fatalf("%s: %v", page, err)
		}
		if _, is := token.(xml.StartElement); is {
			n++
		}
	}
}

// FuzzDocument puts arbitrary bytes into a document as a name.
func FuzzDocument(f *testing.F) {
	for _, seed := range nameSeeds {
		f.Add([]byte(seed)) // each by its comment in the list
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkName(t, data) })
}
