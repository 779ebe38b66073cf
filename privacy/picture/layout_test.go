package picture_test

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/privacy/picture"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// element is an element of a drawing, with its place among all of them.
type element struct {
	name string
	at   map[string]string
	text string
}

func (e *element) number(t *testing.T, name string) int {
	t.Helper()
	n, err := strconv.Atoi(e.at[name])
	require.NoError(t, err, "%s of %s", name, e.name)
	return n
}

// read parses a drawing strictly: it is well-formed XML, of elements that draw and
// neither load nor run anything.
func read(t *testing.T, svg string) []element {
	t.Helper()
	var list []element
	var open []int
	decoder := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return list
		}
		require.NoError(t, err, svg)
		switch token := token.(type) {
		case xml.StartElement:
			e := element{name: token.Name.Local, at: map[string]string{}}
			require.Contains(t, []string{"svg", "title", "desc", "defs", "pattern", "path", "rect", "circle", "text"}, e.name)
			for _, a := range token.Attr {
				assert.False(t, strings.HasPrefix(a.Name.Local, "on") || a.Name.Local == "href", a.Name.Local)
				e.at[a.Name.Local] = a.Value
			}
			open = append(open, len(list))
			list = append(list, e)
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if len(open) > 0 {
				list[open[len(open)-1]].text += string(token)
			}
		case xml.ProcInst, xml.Directive, xml.Comment:
			require.Fail(t, "only elements and text")
		}
	}
}

// box is what a thing covers.
type box struct {
	what                     string
	left, top, right, bottom int
}

func (b box) meets(c box) bool {
	return b.left < c.right && c.left < b.right && b.top < c.bottom && c.top < b.bottom
}

// boxOf is what a text covers, in the widest of the usual fonts.
func boxOf(t *testing.T, e *element) box {
	t.Helper()
	size, x, y := e.number(t, "font-size"), e.number(t, "x"), e.number(t, "y")
	w := picture.Width(e.text, size, e.at["font-weight"] == "bold")
	switch e.at["text-anchor"] {
	case "middle":
		x -= w / 2
	case "end":
		x -= w
	}
	return box{e.text, x, y - size*4/5, x + w, y + size/4}
}

var outline = regexp.MustCompile(`-?[0-9]+`)

// check holds a drawing to what everybody needs of it: no text lies over another, over
// a bar or beyond the edge, no line passes through one, and the words say it all.
func check(t *testing.T, svg string) {
	t.Helper()
	all := read(t, svg)
	require.NotEmpty(t, all)
	root := all[0]
	require.Equal(t, "img", root.at["role"])
	require.Equal(t, []string{"title", "desc"}, []string{all[1].name, all[2].name}, "first of all")
	require.Equal(t, all[1].at["id"]+" "+all[2].at["id"], root.at["aria-labelledby"])
	require.NotEmpty(t, all[1].text)
	page := box{"page", 0, 0, root.number(t, "width"), root.number(t, "height")}
	var texts, bars, halos []box
	var lines []box
	for i := range all {
		e := &all[i]
		switch {
		case e.name == "text":
			b := boxOf(t, e)
			require.False(t, b.left < page.left || b.top < page.top || b.right > page.right || b.bottom > page.bottom, "%q leaves the page", e.text)
			require.NotEmpty(t, strings.TrimSpace(e.text))
			require.Equal(t, strings.Join(strings.Fields(e.text), " "), e.text, "one line, one space")
			texts = append(texts, b)
		case e.name == "path" && e.at["d"][len(e.at["d"])-1] == 'Z' && e.at["stroke"] != "", e.name == "rect" && e.at["stroke"] != "":
			bars = append(bars, covered(t, e))
		case e.name == "path" && e.at["stroke"] == "#1a1a1a":
			lines = append(lines, covered(t, e))
		case e.name == "rect" && e.at["fill"] == "#ffffff" && i > 0 && all[i-1].name != "defs":
			halos = append(halos, covered(t, e))
		}
	}
	for i, a := range texts {
		for _, b := range texts[i+1:] {
			require.False(t, a.meets(b), "%q lies over %q", a.what, b.what)
		}
		for _, b := range bars {
			require.False(t, a.meets(b), "%q lies over a bar", a.what)
		}
		for _, l := range lines {
			if a.meets(l) {
				require.True(t, slices.ContainsFunc(halos, func(h box) bool { return h.left <= a.left && h.right >= a.right && h.meets(a) }), "a line passes through %q", a.what)
			}
		}
	}
}

// covered is what a shape covers.
func covered(t *testing.T, e *element) box {
	t.Helper()
	if e.name == "rect" {
		x, y := e.number(t, "x"), e.number(t, "y")
		return box{"", x, y, x + e.number(t, "width"), y + e.number(t, "height")}
	}
	b := box{"", math.MaxInt, math.MaxInt, 0, 0}
	x, y := 0, 0
	path := e.at["d"]
	for i := 0; i < len(path); {
		n := outline.FindAllString(path[i+1:i+1+strings.IndexFunc(path[i+1:]+"Z", func(r rune) bool { return r >= 'A' })], -1)
		switch path[i] {
		case 'M', 'L':
			x, y = number(t, n[0]), number(t, n[1])
		case 'H':
			x = number(t, n[0])
		}
		b = box{"", min(b.left, x), min(b.top, y), max(b.right, x), max(b.bottom, y)}
		i += 1 + strings.IndexFunc(path[i+1:]+"Z", func(r rune) bool { return r >= 'A' })
	}
	b.right = max(b.right, b.left+1)
	return b
}

func number(t *testing.T, text string) int {
	t.Helper()
	n, err := strconv.Atoi(text)
	require.NoError(t, err)
	return n
}

// drawn is a picture with how much it says.
type drawn struct {
	name   string
	policy bool
	picture.Picture
}

// everywhere draws an item of every activity of the ready-made policies, with nothing
// said, an open life, a past one with every hold and two without, for both readers in three languages.
func everywhere(t *testing.T, yield func(drawn)) {
	t.Helper()
	holds := []privacy.Holds{{}, privacy.AllHolds(), privacy.AllHolds(every()...), privacy.AllHolds(), privacy.AllHolds()}
	for _, p := range []*privacy.Policy{axactor.Policy(), privacy.MustNew(axactor.CompletedSpec()), recruiting.Policy(), surveillance(t)} {
		id, _ := p.ID()
		var sets []*privacy.Dataset
		for a := range p.Activities() {
			spec := privacy.DatasetSpec{Name: "data", About: a.About, Kinds: a.Kinds, For: []privacy.ActivityID{a.ID}}
			set, err := p.Dataset(spec)
			if err != nil { // some other activity has to keep some of it
				continue
			}
			sets = append(sets, set)
		}
		require.NotEmpty(t, sets, id)
		for _, set := range sets {
			var uses []privacy.Use
			for id := range set.For() {
				uses = append(uses, privacy.Use{For: id})
			}
			for i, days := range []retention.Dates{{}, dates(retention.NotYet()), dates(on("2021-02-28")), dates(on("2026-02-28")), dates(on("2021-02-28"))} {
				item := privacy.Item{Key: "k", Of: set, Holds: holds[i], Uses: slices.Clone(uses)}
				for j := range item.Uses {
					item.Uses[j].Dates = days
					if i > 0 {
						item.Uses[j].Consent.Given = on("2020-02-28")
						item.Uses[j].Objection = privacy.NoObjection()
						item.Uses[j].Necessary = judged(privacy.Yes)
					}
				}
				for _, in := range languages {
					yield(drawn{id, false, picture.Life(explain.Internal(in), &item, today)})
					yield(drawn{id, false, picture.Life(explain.ToPerson(in), &item, today)})
				}
			}
		}
		for _, in := range languages {
			yield(drawn{id, true, picture.Policy(explain.Internal(in), p)})
			yield(drawn{id, true, picture.Policy(explain.ToPerson(in), p)})
		}
	}
}

func every() []retention.Hold {
	var list []retention.Hold
	for k := retention.Order; k.IsValid(); k++ {
		list = append(list, retention.Hold{Kind: k, Since: on("2024-01-01"), Released: retention.NotYet(), Grounds: judged(privacy.Yes)})
	}
	return list
}

func dates(w retention.When) retention.Dates {
	var d retention.Dates
	for e := retention.Event(1); e.IsValid(); e++ {
		if e != retention.ConsentGiven {
			d = d.With(e, w)
		}
	}
	return d
}

// The twenty lives and the twenty policies with the most to say, and every seventh of
// the others, hold no text over another.
func TestNothingLiesOverAnything(t *testing.T) {
	var lives, policies []drawn
	everywhere(t, func(d drawn) {
		switch {
		case d.IsEmpty():
		case d.policy:
			policies = append(policies, d)
		default:
			lives = append(lives, d)
		}
	})
	assert.Greater(t, len(lives), 1000)
	assert.GreaterOrEqual(t, len(policies), 20)
	for _, all := range [][]drawn{lives, policies} {
		slices.SortStableFunc(all, func(a, b drawn) int { return len(b.String()) - len(a.String()) })
		for i, d := range all {
			if i < 20 || i%7 == 0 {
				check(t, d.SVG())
			}
			for _, bad := range []string{"%!", "::", ".:", ": .", "()", " .\n", "not said"} {
				require.False(t, strings.Contains(d.String(), bad), "%s: %q in %s", d.name, bad, d)
			}
		}
	}
}

// The same arguments give the same bytes.
func TestPicturesAreReproducible(t *testing.T) {
	for name, item := range lives(t) {
		r := explain.ToPerson(law.Nynorsk)
		assert.Equal(t, picture.Life(r, &item, today).SVG(), picture.Life(r, &item, today).SVG(), name)
	}
}

// hostile are names that a database could hold.
var hostile = []string{
	`<script>alert(1)</script>`, `</text></svg><svg onload=alert(1)>`, `" onload="x`, "&lt;b&gt;", "]]>", "<!--", "a\nb\r\n", "\u202Etxt.exe", "\x00\x07", "\xff\xfe", "\ufffe\uffff",
	strings.Repeat("W", 400), strings.Repeat("lang ", 200), strings.Repeat("漢", 90), strings.Repeat("é", 200), strings.Repeat("§ ", 200), "…", "  ", "_", "م" + strings.Repeat("ر", 60),
}

func TestHostileNames(t *testing.T) {
	voucher := lives(t)["voucher"]
	for _, name := range hostile {
		w := explain.Words{Bokmal: name, Nynorsk: name, English: name}
		names := &explain.Names{Activities: map[privacy.ActivityID]explain.Words{axactor.ThirdPartyCollection: w, axactor.Bookkeeping: w}, Datasets: map[string]explain.Words{"voucher": w}}
		for _, r := range []explain.Reader{explain.Internal(law.English).With(names), explain.ToPerson(law.Bokmal).With(names)} {
			svg := picture.Life(r, &voucher, today).SVG()
			check(t, svg)
			check(t, picture.Policy(r, axactor.Policy()).SVG())
			text := picture.Life(r, &voucher, today).String()
			assert.NotContains(t, text, "\u202E")
			assert.NotContains(t, text, "\x00")
		}
	}
	long := strings.TrimSpace(strings.Repeat("lang ", 200))
	names := &explain.Names{Activities: map[privacy.ActivityID]explain.Words{axactor.Bookkeeping: {English: long}}}
	svg := picture.Life(explain.Internal(law.English).With(names), &voucher, today).SVG()
	assert.Contains(t, svg, "… [1]")
	joined := ""
	for _, e := range read(t, svg) {
		if e.name == "text" {
			joined += e.text + " "
		}
	}
	assert.Contains(t, joined, "[1] The whole text: L"+long[1:], "what had no room stands below in full")
}

// contrast is the contrast of a colour with white (WCAG 2.2, 1.4.3).
func contrast(t *testing.T, colour string) float64 {
	t.Helper()
	require.Len(t, colour, 7)
	luminance := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		require.NoError(t, err)
		c := float64(n) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		luminance += weight * c
	}
	return 1.05 / (luminance + 0.05)
}

// Every text has a contrast of 4.5 to 1, and so has the outline of every bar.
func TestContrast(t *testing.T) {
	assert.InDelta(t, 21, contrast(t, "#000000"), 0.01)
	assert.InDelta(t, 4.48, contrast(t, "#777777"), 0.01)
	seen := 0
	look := func(svg string) {
		for _, e := range read(t, svg) {
			switch {
			case e.name == "text":
				assert.GreaterOrEqual(t, contrast(t, e.at["fill"]), 4.5, e.text)
			case e.name == "path" && strings.HasSuffix(e.at["d"], "Z") && e.at["stroke"] != "":
				assert.GreaterOrEqual(t, contrast(t, e.at["stroke"]), 4.5, e.at["d"])
			default:
				continue
			}
			seen++
		}
	}
	for _, item := range lives(t) {
		look(picture.Life(explain.Internal(law.Bokmal), &item, today).SVG())
	}
	look(picture.Policy(explain.Internal(law.Bokmal), axactor.Policy()).SVG())
	assert.Greater(t, seen, 100)
}

var colours = regexp.MustCompile(`#[0-9a-f]{6}`)

// Without its colours every kind of bar still looks different.
func TestBlackAndWhite(t *testing.T) {
	shapes := map[string]string{}
	svg := ""
	for _, item := range lives(t) {
		svg += picture.Life(explain.Internal(law.Bokmal), &item, today).SVG()
	}
	for _, p := range regexp.MustCompile(`<pattern id="[^-]*-([a-z]*)"[^>]*>(.*)</pattern>`).FindAllStringSubmatch(svg, -1) {
		shape := colours.ReplaceAllString(p[2], "")
		if other, ok := shapes[shape]; ok {
			assert.Equal(t, other, p[1], "two kinds with one pattern")
		}
		shapes[shape] = p[1]
	}
	assert.Len(t, shapes, 7, "of ten kinds three are even: dark, light and white")
}

// Of what the person must not learn of nothing is drawn, and the controller's people
// are warned.
func TestSecretsAreNotDrawn(t *testing.T) {
	for _, in := range languages {
		for kind := privacy.WithholdingKind(1); kind.IsValid(); kind++ {
			item := lives(t)["voucher"]
			item.Withheld = privacy.Withholding{Kind: kind, Judged: judged(privacy.Yes)}
			person := picture.Life(explain.ToPerson(in), &item, today)
			secret := explain.ToPerson(in).IsSilent(&item, today)
			assert.Equal(t, secret, person.IsEmpty(), kind)
			if secret {
				none := privacy.None(item.Of)
				assert.Equal(t, picture.Life(explain.ToPerson(in), &none, today), person)
				assert.Empty(t, person.SVG()+person.String())
				plain := lives(t)["voucher"]
				assert.NotEqual(t, picture.Life(explain.Internal(in), &plain, today).String(), picture.Life(explain.Internal(in), &item, today).String(), "a warning")
			}
		}
	}
	// The record of a breach and an order are to the person the duty that they are.
	item := lives(t)["closed"]
	item.Holds = privacy.AllHolds(retention.Hold{Kind: retention.BreachRecord, Since: on("2025-06-01"), Released: retention.NotYet()}, retention.Hold{Kind: retention.Order, Since: on("2025-06-01"), Released: retention.NotYet()})
	text := picture.Life(explain.ToPerson(law.English), &item, today).String()
	for _, not := range []string{"breach", "order", "authority", "court", "hold"} {
		assert.NotContains(t, strings.ToLower(text), not)
	}
	assert.Contains(t, picture.Life(explain.Internal(law.English), &item, today).String(), "breach")
}

func TestEmptyPictures(t *testing.T) {
	item := lives(t)["voucher"]
	none := privacy.None(item.Of)
	for reason, p := range map[string]picture.Picture{
		"no reader":           picture.Life(explain.Reader{}, &item, today),
		"no day":              picture.Life(explain.Internal(law.English), &item, retention.Date{}),
		"no item":             picture.Life(explain.Internal(law.English), nil, today),
		"no dataset":          picture.Life(explain.Internal(law.English), &privacy.Item{}, today),
		"nothing held":        picture.Life(explain.Internal(law.English), &none, today),
		"no policy":           picture.Policy(explain.Internal(law.English), nil),
		"an empty policy":     picture.Policy(explain.Internal(law.English), new(privacy.Policy)),
		"nobody's policy":     picture.Policy(explain.Reader{}, axactor.Policy()),
		"the zero Picture":    {},
		"a private activity?": picture.Policy(explain.Reader{}, recruiting.Policy()),
	} {
		assert.True(t, p.IsEmpty(), reason)
		assert.Empty(t, p.SVG()+p.String(), reason)
	}
}

// An item without a use, facts of long ago and of a far future, and beginnings that
// nobody knows exactly.
func TestOddLives(t *testing.T) {
	held := lives(t)["closed"]
	for reason, change := range map[string]func(*privacy.Use){
		"no day at all":            func(u *privacy.Use) { u.Dates = retention.Dates{} },
		"a century ago":            func(u *privacy.Use) { u.Dates = dates(on("1920-01-01")) },
		"before all days":          func(u *privacy.Use) { u.Dates = dates(retention.Always()) },
		"some time, at the latest": func(u *privacy.Use) { u.Dates = dates(retention.NoLaterThan(retention.MustParseDate("2024-05-01"))) },
		"some time, or not yet":    func(u *privacy.Use) { u.Dates = dates(retention.NoEarlierThan(retention.MustParseDate("2024-05-01"))) },
		"between two days": func(u *privacy.Use) {
			u.Dates = dates(retention.Between(retention.MustParseDate("2023-05-01"), retention.MustParseDate("2024-05-01")))
		},
		"next year":               func(u *privacy.Use) { u.Dates = dates(on("2027-05-01")) },
		"not yet":                 func(u *privacy.Use) { u.Dates = dates(retention.NotYet()) },
		"judged no longer needed": func(u *privacy.Use) { u.Necessary = judged(privacy.No); u.Necessary.On = retention.Date{} },
	} {
		for _, name := range []string{"closed", "voucher", "camera"} {
			item := lives(t)[name]
			item.Uses = slices.Clone(item.Uses)
			for i := range item.Uses {
				change(&item.Uses[i])
			}
			for _, in := range languages {
				p := picture.Life(explain.Internal(in), &item, today)
				require.False(t, p.IsEmpty(), reason)
				check(t, p.SVG())
			}
		}
	}
	held.Uses = nil
	check(t, picture.Life(explain.Internal(law.English), &held, today).SVG())
	check(t, picture.Life(explain.Internal(law.English), &held, retention.MustParseDate("9999-12-31")).SVG())
	check(t, picture.Life(explain.Internal(law.English), &held, retention.MustParseDate("0001-01-01")).SVG())
}

// A consent begins the use that rests on it, and a policy of months has an axis of
// months.
func TestConsentBeginsTheUse(t *testing.T) {
	p := recruiting.Policy()
	pool := p.MustDataset(privacy.DatasetSpec{Name: "pool", About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.Name, subjects.CV), For: []privacy.ActivityID{recruiting.TalentPool}})
	a, _ := p.Lookup(recruiting.TalentPool)
	require.Equal(t, lawfulbasis.Consent, a.Basis)
	item := privacy.Item{Of: pool, Holds: privacy.AllHolds(), Uses: []privacy.Use{{For: recruiting.TalentPool, Consent: privacy.Consent{Given: on("2026-06-01"), Withdrawn: retention.NotYet()}, Dates: retention.Dates{Hired: retention.NotYet()}}}}
	text := picture.Life(explain.ToPerson(law.English), &item, today).String()
	assert.Contains(t, text, "Last day: 1 June 2027")
	item.Uses[0].Consent = privacy.Consent{Given: retention.NotYet(), Withdrawn: retention.NotYet()}
	assert.Contains(t, picture.Life(explain.ToPerson(law.English), &item, today).String(), "Not begun")
	assert.Contains(t, picture.Policy(explain.ToPerson(law.English), p).String(), "Months after")
	assert.NotContains(t, picture.Policy(explain.ToPerson(law.English), p).String(), "Proposed", "no concern of the person's")
}
