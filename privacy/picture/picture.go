package picture

import (
	"strings"

	"github.com/personvern/personvern/lawfulbasis/law"
)

// Picture is a drawing with its words. Pictures are made by [Life] and [Policy]; the
// zero Picture is empty. It does not change, and is safe for concurrent use.
type Picture struct{ c *chart }

// IsEmpty reports whether there is nothing to draw.
func (p Picture) IsEmpty() bool { return p.c == nil }

// SVG returns the picture as an SVG document, which can also stand within HTML. An
// empty picture is the empty text.
func (p Picture) SVG() string {
	if p.c == nil {
		return ""
	}
	return p.c.svg()
}

// String returns the picture as plain text, 72 columns wide where its words allow. An
// empty picture is the empty text.
func (p Picture) String() string {
	if p.c == nil {
		return ""
	}
	return p.c.plain()
}

// chart is what is drawn, without its places: days are counted from the left edge.
type chart struct {
	language law.Language
	tag      string // of the language
	title    string
	lines    []string // below the title
	axis     string   // what the ticks count; may be empty
	span     int      // days from edge to edge
	ticks    []tick
	rows     []row
	marks    []mark
	notes    []string // below the drawing
}

// tick is a label on the axis.
type tick struct {
	at    int
	label string
}

// row is one line of the drawing: words at the left, bars at the right.
type row struct {
	head  string // what it is
	label string // which one
	note  string // until when, or by which law
	bars  []bar
}

// bar covers the days from and up to, but not including, another.
type bar struct {
	from, to      int
	kind          kind
	before, after bool // it goes on beyond the edge
}

// mark is a line through all rows.
type mark struct {
	at    int
	label string
	today bool
}

// kind is what a bar stands for.
type kind uint8

const (
	inUse kind = iota
	duty
	hold
	maximum
	may
	kept
	restricted
	must
	overdue
	unknown
	numKinds
)

// kinds yields the kinds of the bars, each once, in the order of the constants.
func (c *chart) kinds() []kind {
	var there [numKinds]bool
	for _, r := range c.rows {
		for _, b := range r.bars {
			there[b.kind] = true
		}
	}
	var list []kind
	for k, is := range there {
		if is {
			list = append(list, kind(k))
		}
	}
	return list
}

// sentences are all that the chart says, for those who do not see it.
func (c *chart) sentences() []string {
	list := append([]string(nil), c.lines...)
	for _, m := range c.marks {
		list = append(list, m.label+".")
	}
	for _, r := range c.rows {
		list = append(list, r.words())
	}
	return append(list, c.notes...)
}

// words are the words of a row in one sentence.
func (r *row) words() string {
	text := r.head
	for _, part := range []string{r.label, r.note} {
		if part = strings.TrimSuffix(part, "."); part == "" {
			continue
		}
		if text != "" {
			text += ": "
		}
		text += part
	}
	return text + "."
}
