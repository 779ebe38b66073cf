package picture

import (
	"hash/fnv"
	"html"
	"slices"
	"strconv"
	"strings"
)

// The places, in pixels.
const (
	pageWidth  = 960
	margin     = 24
	labelWidth = 324
	chartLeft  = margin + labelWidth + 20
	chartRight = pageWidth - margin
	barHeight  = 16
	lineHeight = 17
	mostLines  = 7 // of the words of a row; the rest goes below
)

// The sizes of type.
const (
	titleSize = 20
	textSize  = 13
	smallSize = 12
)

// The colours of type and lines, all of them dark on white.
const (
	ink   = "#1a1a1a"
	muted = "#4a4a4a"
	paper = "#ffffff"
)

// look is how a kind of bar is drawn: a pattern of its own, in a colour of its own.
type look struct {
	name, colour string
	pattern      string // what fills a square of 8 by 8; empty for one even colour
	fill         string // the even colour
	dashed       bool   // the outline
}

var looks = [numKinds]look{
	inUse:      {name: "use", colour: "#1f5a8a", fill: "#1f5a8a"},
	duty:       {name: "duty", colour: "#8a4500", pattern: `<path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" stroke="#8a4500" stroke-width="3"/>`},
	hold:       {name: "hold", colour: "#5b2a86", pattern: `<path d="M0 0L8 8M8 0L0 8" stroke="#5b2a86" stroke-width="1.5"/>`},
	maximum:    {name: "maximum", colour: ink, fill: paper},
	may:        {name: "may", colour: "#1f5a8a", fill: "#d5e6f3"},
	kept:       {name: "kept", colour: "#8a4500", pattern: `<path d="M0 0L8 8M-2 6L2 10M6 -2L10 2" stroke="#8a4500" stroke-width="1.5"/>`},
	restricted: {name: "restricted", colour: "#5c3d00", pattern: `<path d="M0 2H8M0 6H8" stroke="#5c3d00" stroke-width="2"/>`},
	must:       {name: "must", colour: "#9c1c1c", pattern: `<path d="M2 0V8M6 0V8" stroke="#9c1c1c" stroke-width="2"/>`},
	overdue:    {name: "overdue", colour: "#9c1c1c", pattern: `<path d="M0 0H4V4H0ZM4 4H8V8H4Z" fill="#9c1c1c"/>`},
	unknown:    {name: "unknown", colour: muted, pattern: `<circle cx="4" cy="4" r="1.2" fill="#4a4a4a"/>`, dashed: true},
}

// drawing collects the parts in the order in which they lie over each other.
type drawing struct {
	c                               *chart
	id                              string
	back, bars, lines, halos, texts strings.Builder
	y                               int
	notes                           []string
}

func (c *chart) svg() string {
	d := &drawing{c: c, id: fingerprint(c), y: margin}
	d.heading()
	tops := d.flags()
	top := d.y
	d.table()
	d.axis(top, tops)
	d.key()
	d.footnotes()
	return d.document()
}

// text writes words on a baseline.
func (d *drawing) text(x, y, size int, anchor, style, words string) {
	d.texts.WriteString(`<text x="` + strconv.Itoa(x) + `" y="` + strconv.Itoa(y) + `" font-size="` + strconv.Itoa(size) + `"` + anchor + style + ">" + html.EscapeString(words) + "</text>\n")
}

const (
	bold   = ` font-weight="bold" fill="` + ink + `"`
	plain  = ` fill="` + ink + `"`
	weak   = ` fill="` + muted + `"`
	middle = ` text-anchor="middle"`
	end    = ` text-anchor="end"`
)

// paragraph writes words across the page.
func (d *drawing) paragraph(words string, size int, style string) {
	for _, line := range wrap(words, size, style == bold, chartRight-margin) {
		d.y += size + 4
		d.text(margin, d.y, size, "", style, line)
	}
}

func (d *drawing) heading() {
	d.paragraph(d.c.title, titleSize, bold)
	d.y += 6
	for _, line := range d.c.lines {
		d.paragraph(line, textSize, plain)
	}
	d.y += 14
}

// x is where a day lies.
func (d *drawing) x(day int) int { return chartLeft + day*(chartRight-chartLeft)/d.c.span }

// flags writes the words of the marks, a line for each, so that none meets another,
// and returns where their lines begin. The last day stands on top and words stand at
// the left of their line, so that no line passes through them; where there is no room
// at the left, a line that has to pass is broken.
func (d *drawing) flags() []int {
	tops := make([]int, len(d.c.marks))
	for i, m := range slices.Backward(d.c.marks) {
		d.y += 20
		x, style := d.x(m.at), plain
		if m.today {
			style = bold
		}
		w := width(m.label, smallSize, m.today)
		left := x - 8 - w
		if left >= margin {
			d.text(x-8, d.y, smallSize, end, style, m.label)
		} else {
			left = min(x+8, chartRight-w)
			d.text(left, d.y, smallSize, "", style, m.label)
		}
		d.halos.WriteString(rectangle(left-2, d.y-13, w+4, 18, paper))
		tops[i] = d.y - 5
	}
	if len(d.c.marks) > 0 {
		d.y += 10
	}
	return tops
}

func rectangle(x, y, w, h int, fill string) string {
	return `<rect x="` + strconv.Itoa(x) + `" y="` + strconv.Itoa(y) + `" width="` + strconv.Itoa(w) + `" height="` + strconv.Itoa(h) + `" fill="` + fill + "\"/>\n"
}

func line(x1, y1, x2, y2 int, style string) string {
	return `<path d="M` + strconv.Itoa(x1) + " " + strconv.Itoa(y1) + "L" + strconv.Itoa(x2) + " " + strconv.Itoa(y2) + `" ` + style + "/>\n"
}

// table writes the rows: words at the left, bars beside them.
func (d *drawing) table() {
	for i := range d.c.rows {
		r := &d.c.rows[i]
		if r.head != "" {
			d.back.WriteString(line(margin, d.y, chartRight, d.y, `stroke="#b0b0b0"`))
		}
		y := d.y
		d.y += 6
		for _, part := range []struct{ words, style string }{{r.head, bold}, {r.label, plain}, {r.note, weak}} {
			for _, words := range d.shortened(part.words, part.style == bold) {
				d.y += lineHeight
				d.text(margin, d.y-4, textSize, "", part.style, words)
			}
		}
		for _, b := range r.bars {
			d.bar(b, y+8)
		}
		d.y = max(d.y, y+8+barHeight) + 8
	}
}

// shortened breaks the words of a row into lines. What takes too many ends in an
// ellipsis, and stands in full below.
func (d *drawing) shortened(words string, heavy bool) []string {
	lines := wrap(words, textSize, heavy, labelWidth)
	if len(lines) <= mostLines {
		return lines
	}
	d.notes = append(d.notes, words)
	more := "… [" + strconv.Itoa(len(d.notes)) + "]"
	return append(lines[:mostLines-1:mostLines-1], more)
}

// bar draws one bar; what goes on beyond the edge ends in a point.
func (d *drawing) bar(b bar, y int) {
	from, to := d.x(b.from), max(d.x(b.to), d.x(b.from)+3)
	how := looks[b.kind]
	start, finish := strconv.Itoa(from)+" "+strconv.Itoa(y), strconv.Itoa(to)+" "+strconv.Itoa(y)
	closing := strconv.Itoa(to) + " " + strconv.Itoa(y+barHeight)
	path := "M" + start + "L" + finish + "L" + closing
	point := min(8, (to-from)/2)
	if b.after {
		path = "M" + start + "H" + strconv.Itoa(to-point) + "L" + strconv.Itoa(to) + " " + strconv.Itoa(y+barHeight/2) + "L" + strconv.Itoa(to-point) + " " + strconv.Itoa(y+barHeight)
	}
	if b.before {
		path += "H" + strconv.Itoa(from+point) + "L" + strconv.Itoa(from) + " " + strconv.Itoa(y+barHeight/2) + "L" + strconv.Itoa(from+point) + " " + strconv.Itoa(y) + "Z"
		path = strings.Replace(path, "M"+start, "M"+strconv.Itoa(from+point)+" "+strconv.Itoa(y), 1)
	} else {
		path += "H" + strconv.Itoa(from) + "Z"
	}
	fill := how.fill
	if how.pattern != "" {
		fill = "url(#" + d.id + how.name + ")"
	}
	style := `fill="` + fill + `" stroke="` + how.colour + `" stroke-width="1"`
	if how.dashed {
		style += ` stroke-dasharray="3 3"`
	}
	d.bars.WriteString(`<path d="` + path + `" ` + style + "/>\n")
	if b.kind == maximum && !b.after {
		d.bars.WriteString(rectangle(to-4, y-2, 4, barHeight+4, ink))
	}
}

// axis draws the ticks below the rows, and the lines of the marks through them.
func (d *drawing) axis(top int, tops []int) {
	bottom := d.y
	d.back.WriteString(line(margin, bottom, chartRight, bottom, `stroke="#b0b0b0"`))
	free := 0
	d.y += smallSize + 6
	for _, t := range d.c.ticks {
		x := d.x(t.at)
		d.back.WriteString(line(x, top, x, bottom+4, `stroke="#d8d8d8"`))
		w := width(t.label, smallSize, false)
		if left := x - w/2 - 1; left >= free && x+w/2 < pageWidth {
			d.text(x, d.y, smallSize, middle, weak, t.label)
			free = x + w/2 + 8
		}
	}
	if d.c.axis != "" {
		for _, words := range wrap(d.c.axis, smallSize, false, chartRight-chartLeft) {
			d.y += smallSize + 5
			d.text(chartLeft, d.y, smallSize, "", weak, words)
		}
	}
	for i, m := range d.c.marks {
		x, style := d.x(m.at), `stroke="`+ink+`" stroke-width="1.5" stroke-dasharray="5 3"`
		if m.today {
			style = `stroke="` + ink + `" stroke-width="2"`
		}
		d.lines.WriteString(line(x, top, x, bottom, `stroke="`+paper+`" stroke-width="4"`))
		d.lines.WriteString(line(x, tops[i], x, bottom, style))
		d.texts.WriteString(`<circle cx="` + strconv.Itoa(x) + `" cy="` + strconv.Itoa(tops[i]) + `" r="3.5" fill="` + ink + "\"/>\n")
	}
	d.y += 12
}

// key names the kinds of bar that are drawn.
func (d *drawing) key() {
	const swatch, gap = 30, 8
	x := margin
	d.y += 24
	for _, k := range d.c.kinds() {
		words := d.c.in(kindWords[k])
		w := swatch + gap + width(words, smallSize, false)
		if x > margin && x+w > chartRight {
			x = margin
			d.y += 26
		}
		d.swatch(k, x, d.y-12)
		d.text(x+swatch+gap, d.y, smallSize, "", plain, words)
		x += w + 24
	}
	d.y += 8
}

func (d *drawing) swatch(k kind, x, y int) {
	fill := looks[k].fill
	if looks[k].pattern != "" {
		fill = "url(#" + d.id + looks[k].name + ")"
	}
	style := `" stroke="` + looks[k].colour + `" stroke-width="1`
	if looks[k].dashed {
		style += `" stroke-dasharray="3 3`
	}
	d.bars.WriteString(rectangle(x, y, 30, barHeight, fill+style))
	if k == maximum {
		d.bars.WriteString(rectangle(x+26, y-2, 4, barHeight+4, ink))
	}
}

// footnotes tell what is no line, and in full what had no room.
func (d *drawing) footnotes() {
	if len(d.c.notes)+len(d.notes) == 0 {
		return
	}
	d.y += 4
	for _, note := range d.c.notes {
		d.paragraph(note, smallSize, plain)
	}
	for i, note := range d.notes {
		d.paragraph("["+strconv.Itoa(i+1)+"] "+d.c.in(inFull)+": "+note, smallSize, plain)
	}
}

// document puts the parts together.
func (d *drawing) document() string {
	height := strconv.Itoa(d.y + margin)
	wide := strconv.Itoa(pageWidth)
	var b strings.Builder
	b.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="` + d.c.tag + `" lang="` + d.c.tag + `" role="img" aria-labelledby="` + d.id + "title " + d.id + `desc" width="` + wide + `" height="` + height + `" viewBox="0 0 ` + wide + " " + height + `" font-family="Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif">` + "\n")
	b.WriteString(`<title id="` + d.id + `title">` + html.EscapeString(d.c.title) + "</title>\n")
	b.WriteString(`<desc id="` + d.id + `desc">` + html.EscapeString(strings.Join(d.c.sentences(), " ")) + "</desc>\n")
	b.WriteString("<defs>\n")
	for _, k := range d.c.kinds() {
		if how := looks[k]; how.pattern != "" {
			b.WriteString(`<pattern id="` + d.id + how.name + `" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 0H8V8H0Z" fill="` + paper + `"/>` + how.pattern + "</pattern>\n")
		}
	}
	b.WriteString("</defs>\n")
	b.WriteString(rectangle(0, 0, pageWidth, d.y+margin, paper))
	for _, part := range []*strings.Builder{&d.back, &d.bars, &d.lines, &d.halos, &d.texts} {
		b.WriteString(part.String())
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// fingerprint tells pictures on one page apart.
func fingerprint(c *chart) string {
	hash := fnv.New32a()
	hash.Write([]byte(c.tag + c.title + strings.Join(c.sentences(), "\n")))
	return "p" + strconv.FormatUint(uint64(hash.Sum32()), 16) + "-"
}
