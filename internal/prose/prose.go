package prose

import (
	"html"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kind says what a block is.
type Kind uint8

// The kinds of block.
const (
	_ Kind = iota
	// Heading is a heading; Block.Level is 1 for the highest.
	Heading
	// Paragraph is a paragraph.
	Paragraph
	// Item is an item of a list; items that follow one another are one list.
	Item
	// Head is the head of a table, Row one of its rows.
	Head
	Row
)

// Block is one part of a document. The zero Block is none.
type Block struct {
	// Kind says what it is.
	Kind Kind
	// Level is the level of a heading, 1 to 6; zero for the others.
	Level int
	// Text is the text of a heading, a paragraph or an item.
	Text string
	// Cells are the cells of a head or a row.
	Cells []string
	// Anchor is the name by which a link finds it; empty where it has none.
	Anchor string
	// Target is the anchor that an item links to; empty where it links to none.
	Target string
}

// Document is a text in one language. The zero Document is empty, in no language.
type Document struct {
	language string
	blocks   []Block
}

// New returns an empty document in a language, named by its BCP 47 tag.
func New(language string) Document { return Document{language: language} }

// Language returns the tag of the language.
func (d Document) Language() string { return d.language }

// IsEmpty reports whether nothing was put into it.
func (d Document) IsEmpty() bool { return len(d.blocks) == 0 }

// Blocks yields the parts in order.
func (d Document) Blocks() iter.Seq[Block] { return slices.Values(d.blocks) }

// Heading adds a heading; level 1 is the highest, and 6 the lowest there is.
func (d *Document) Heading(level int, text string) {
	if text = Clean(text); text != "" {
		d.blocks = append(d.blocks, Block{Kind: Heading, Level: min(max(level, 1), 6), Text: text})
	}
}

// Paragraph adds a paragraph of sentences; empty ones are left out.
func (d *Document) Paragraph(sentences ...string) { d.text(Paragraph, sentences) }

// Item adds an item to a list.
func (d *Document) Item(sentences ...string) { d.text(Item, sentences) }

// Link adds an item that links to an anchor of the same document.
func (d *Document) Link(text, anchor string) {
	if text = Clean(text); text != "" {
		d.blocks = append(d.blocks, Block{Kind: Item, Text: text, Target: name(anchor)})
	}
}

// Anchor names the last heading, paragraph or item, so that a link can find it.
// Whatever is no letter or digit of ASCII, hyphen or dot becomes a hyphen.
func (d *Document) Anchor(anchor string) {
	if n := len(d.blocks); n > 0 && d.blocks[n-1].Cells == nil {
		d.blocks[n-1].Anchor = name(anchor)
	}
}

func name(anchor string) string {
	return strings.Map(func(r rune) rune {
		if 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '-' || r == '.' {
			return r
		}
		return '-'
	}, anchor)
}

func (d *Document) text(kind Kind, sentences []string) {
	if text := Clean(strings.Join(sentences, " ")); text != "" {
		d.blocks = append(d.blocks, Block{Kind: kind, Text: text})
	}
}

// Table adds a table. Rows shorter than the head are filled with empty cells, and
// what is longer is left out.
func (d *Document) Table(head []string, rows [][]string) {
	if len(head) == 0 || len(rows) == 0 {
		return
	}
	d.blocks = append(d.blocks, Block{Kind: Head, Cells: cells(head, len(head))})
	for _, row := range rows {
		d.blocks = append(d.blocks, Block{Kind: Row, Cells: cells(row, len(head))})
	}
}

func cells(row []string, n int) []string {
	out := make([]string, n)
	for i := range min(n, len(row)) {
		out[i] = Clean(row[i])
	}
	return out
}

// Append adds the blocks of another document, its headings lowered by some levels.
func (d *Document) Append(other Document, lower int) {
	for _, b := range other.blocks {
		if b.Kind == Heading {
			b.Level = min(max(b.Level+lower, 1), 6)
		}
		d.blocks = append(d.blocks, b)
	}
}

// Clean returns a text as a document holds it. It folds white space and drops what is
// not for reading: control characters, marks of direction, characters without a
// width, code points that are none, and bytes that are no text.
func Clean(text string) string {
	var b strings.Builder
	space := false
	for i, r := range text {
		switch {
		case unicode.IsSpace(r):
			space = b.Len() > 0
			continue
		case r == utf8.RuneError && !strings.HasPrefix(text[i:], "\uFFFD"),
			unicode.Is(unicode.Cc, r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Co, r), unicode.Is(unicode.Noncharacter_Code_Point, r):
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// String returns the document as plain text, a line for each block, ending with a
// line break. Cells are joined by " | ".
func (d Document) String() string {
	var b strings.Builder
	for i, block := range d.blocks {
		if i > 0 && !(block.Kind == Item && d.blocks[i-1].Kind == Item) && block.Kind != Row {
			b.WriteByte('\n')
		}
		switch block.Kind {
		case Heading:
			b.WriteString(block.Text)
			if block.Level <= 2 {
				b.WriteString("\n" + strings.Repeat([]string{"=", "-"}[block.Level-1], utf8.RuneCountInString(block.Text)))
			}
		case Item:
			b.WriteString("- " + block.Text)
		case Head, Row:
			b.WriteString(strings.Join(block.Cells, " | "))
		default:
			b.WriteString(block.Text)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// Markdown returns the document as CommonMark, with tables as GitHub writes them.
func (d Document) Markdown() string {
	var b strings.Builder
	for i, block := range d.blocks {
		if i > 0 && !(block.Kind == Item && d.blocks[i-1].Kind == Item) && block.Kind != Row {
			b.WriteByte('\n')
		}
		switch block.Kind {
		case Heading:
			b.WriteString(strings.Repeat("#", block.Level) + " " + block.markdown())
		case Item:
			b.WriteString("- " + block.markdown())
		case Head, Row:
			b.WriteByte('|')
			for _, c := range block.Cells {
				b.WriteString(" " + escape(c) + " |")
			}
			if block.Kind == Head {
				b.WriteString("\n|" + strings.Repeat(" --- |", len(block.Cells)))
			}
		default:
			b.WriteString(block.markdown())
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// markdown is the text with its anchor before it, or as a link.
func (b Block) markdown() string {
	text := escape(b.Text)
	if b.Target != "" {
		text = "[" + text + "](#" + b.Target + ")"
	}
	if b.Anchor != "" {
		text = `<a id="` + b.Anchor + `"></a>` + text
	}
	return text
}

// html is the text, as a link where it is one.
func (b Block) html() string {
	text := html.EscapeString(b.Text)
	if b.Target != "" {
		text = `<a href="#` + b.Target + `">` + text + "</a>"
	}
	return text
}

// id is the attribute that the anchor is in HTML.
func (b Block) id() string {
	if b.Anchor == "" {
		return ""
	}
	return ` id="` + b.Anchor + `"`
}

// escape puts a backslash before what Markdown would read as more than text.
func escape(text string) string {
	var b strings.Builder
	for i, r := range text {
		switch {
		case strings.ContainsRune("\\`*_[]<>|&~#!", r):
			b.WriteByte('\\')
		case i == 0 && strings.ContainsRune("+-=:", r):
			b.WriteByte('\\')
		case (r == '.' || r == ')') && i > 0 && digits(text[:i]):
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

func digits(text string) bool {
	for _, r := range text {
		if r < '0' || r > '9' {
			return false
		}
	}
	return true
}

// HTML returns the document as an article element, which is also well-formed XML.
func (d Document) HTML() string {
	var b strings.Builder
	b.WriteString("<article")
	if d.language != "" {
		b.WriteString(` lang="` + html.EscapeString(d.language) + `"`)
	}
	b.WriteString(">\n")
	open := Kind(0)
	for _, block := range d.blocks {
		kind := block.Kind
		if kind == Row {
			kind = Head // the two are one table
		}
		if kind != open || block.Kind == Head {
			b.WriteString(closing(open) + opening(kind))
			open = kind
		}
		switch block.Kind {
		case Heading:
			level := strconv.Itoa(block.Level)
			b.WriteString("<h" + level + block.id() + ">" + block.html() + "</h" + level + ">\n")
		case Item:
			b.WriteString("<li" + block.id() + ">" + block.html() + "</li>\n")
		case Head:
			row(&b, `<thead><tr>`, `<th scope="col">`, "</th>", "</tr></thead>\n<tbody>\n", block.Cells)
		case Row:
			row(&b, "<tr>", "<td>", "</td>", "</tr>\n", block.Cells)
		default:
			b.WriteString("<p" + block.id() + ">" + block.html() + "</p>\n")
		}
	}
	b.WriteString(closing(open) + "</article>\n")
	return b.String()
}

func opening(kind Kind) string {
	switch kind {
	case Item:
		return "<ul>\n"
	case Head:
		return "<table>\n"
	}
	return ""
}

func closing(kind Kind) string {
	switch kind {
	case Item:
		return "</ul>\n"
	case Head:
		return "</tbody>\n</table>\n"
	}
	return ""
}

func row(b *strings.Builder, before, open, end, after string, cells []string) {
	b.WriteString(before)
	for _, c := range cells {
		b.WriteString(open + html.EscapeString(c) + end)
	}
	b.WriteString(after)
}

// Page returns the document as a whole HTML page with a title. It loads nothing
// and holds no script.
func (d Document) Page(title string) string {
	lang := ""
	if d.language != "" {
		lang = ` lang="` + html.EscapeString(d.language) + `"`
	}
	return "<!DOCTYPE html>\n<html" + lang + ">\n<head>\n<meta charset=\"utf-8\"/>\n" +
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>" + html.EscapeString(Clean(title)) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n" +
		d.HTML() + "</body>\n</html>\n"
}

const style = "body{max-width:42em;margin:2em auto;padding:0 1em;font:1.05em/1.5 serif;color:#111;background:#fff}" +
	"table{border-collapse:collapse}th,td{border:1px solid #555;padding:.3em .6em;text-align:left;vertical-align:top}"

// Upper begins a sentence with a phrase.
func Upper(phrase string) string {
	_, n := utf8.DecodeRuneInString(phrase)
	return strings.ToUpper(phrase[:n]) + phrase[n:]
}
