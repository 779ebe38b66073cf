package picture

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// columns is how many letters a bar is drawn with.
const columns = 70

// glyphs are the kinds of bar in plain text.
var glyphs = [numKinds]byte{
	inUse: '#', duty: '/', hold: 'x', maximum: '~', may: '.', kept: '\\', restricted: '=', must: '!', overdue: '@', unknown: '?',
}

// plain draws with letters: the words of a row above its bar.
func (c *chart) plain() string {
	var b strings.Builder
	b.WriteString(c.title + "\n" + strings.Repeat("=", utf8.RuneCountInString(c.title)) + "\n\n")
	for _, line := range c.lines {
		b.WriteString(line + "\n")
	}
	for i := range c.rows {
		r := &c.rows[i]
		b.WriteString("\n" + r.words() + "\n")
		if len(r.bars) > 0 {
			b.WriteString(" " + c.line(r) + "\n")
		}
	}
	b.WriteString(c.scale())
	if len(c.marks) > 0 {
		b.WriteString(c.pointers())
		for i, m := range c.marks {
			b.WriteString(strconv.Itoa(i+1) + "  " + m.label + "\n")
		}
	}
	b.WriteString("\n" + c.in(meanwhile) + ":\n")
	for _, k := range c.kinds() {
		b.WriteString(strings.Repeat(string(glyphs[k]), 3) + "  " + c.in(kindWords[k]) + "\n")
	}
	for i, note := range c.notes {
		if i == 0 {
			b.WriteByte('\n')
		}
		b.WriteString(note + "\n")
	}
	return b.String()
}

// column is where a day lies.
func (c *chart) column(day int) int { return min(day*columns/c.span, columns-1) }

// line draws the bars of a row.
func (c *chart) line(r *row) string {
	cells := []byte(strings.Repeat(" ", columns))
	for _, b := range r.bars {
		first, last := c.column(b.from), c.column(max(b.to-1, b.from))
		for i := first; i <= last; i++ {
			cells[i] = glyphs[b.kind]
		}
		if b.before {
			cells[first] = '<'
		}
		if b.after {
			cells[last] = '>'
		}
	}
	return strings.TrimRight(string(cells), " ")
}

// scale draws the axis with those of its labels that have room.
func (c *chart) scale() string {
	axis := []byte(strings.Repeat("-", columns))
	labels, free := []byte(strings.Repeat(" ", columns+8)), 0
	for _, t := range c.ticks {
		at := c.column(t.at)
		axis[at] = '+'
		if at >= free {
			copy(labels[at:], t.label)
			free = at + len(t.label) + 2
		}
	}
	text := "\n " + string(axis) + "\n " + strings.TrimRight(string(labels), " ") + "\n"
	if c.axis != "" {
		text += " " + c.axis + ".\n"
	}
	return text
}

// pointers draws the numbers of the marks below the axis.
func (c *chart) pointers() string {
	var b strings.Builder
	for i, m := range c.marks {
		b.WriteString(" " + strings.Repeat(" ", c.column(m.at)) + "^" + strconv.Itoa(i+1) + "\n")
	}
	return b.String() + "\n"
}
