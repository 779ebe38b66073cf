package picture

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The widths are never below those of the fonts that a drawing names, in thousandths
// of the size: Arial, and DejaVu Sans, which is among the widest.
func TestWidths(t *testing.T) {
	for _, c := range []struct {
		letter        rune
		arial, dejavu int
	}{
		{' ', 278, 318}, {'.', 278, 318}, {',', 278, 318}, {':', 278, 337}, {'-', 333, 361}, {'(', 333, 390}, {'0', 556, 636}, {'9', 556, 636},
		{'a', 556, 613}, {'e', 556, 615}, {'f', 278, 352}, {'i', 222, 278}, {'l', 222, 278}, {'m', 833, 974}, {'n', 556, 634}, {'r', 333, 411}, {'s', 500, 521},
		{'t', 278, 392}, {'w', 722, 818}, {'A', 667, 684}, {'I', 278, 295}, {'M', 833, 863}, {'W', 944, 989}, {'@', 1015, 1000},
		{'æ', 889, 982}, {'ø', 611, 612}, {'å', 556, 613}, {'Æ', 1000, 974}, {'Ø', 778, 787}, {'Å', 667, 684}, {'§', 556, 500}, {'–', 556, 500}, {'…', 1000, 1000},
	} {
		assert.GreaterOrEqual(t, advance(c.letter), max(c.arial, c.dejavu), "%c", c.letter)
	}
	assert.Zero(t, advance('\n'), "what is not for reading is cleaned away")
	assert.Equal(t, 300, advance('\u0301'))
	for _, r := range "ßΩЖ" {
		assert.Equal(t, 1050, advance(r))
	}
	for _, r := range "漢ع😀" {
		assert.Equal(t, 1500, advance(r))
	}
	assert.Equal(t, 13, width("W", 13, false), "rounded up")
	assert.Greater(t, width("W", 13, true), width("W", 13, false))
}

func TestWrap(t *testing.T) {
	assert.Empty(t, wrap("  ", 13, false, 300))
	assert.Equal(t, []string{"a", "b"}, wrap("a b", 13, false, 1), "a letter that does not fit stands alone")
	assert.Equal(t, []string{"æ", "ø", "å"}, wrap("æøå", 13, false, 1), "letters are not cut")
	assert.Equal(t, []string{"ab cd", "ef"}, wrap("ab cd ef", 13, false, width("ab cd", 13, false)))
	assert.Equal(t, []string{"lov", "§ 13", "nr. 1"}, wrap("lov § 13 nr. 1", 13, false, width("lov §", 13, false)), "the sign stays with its number")
	assert.Equal(t, []string{"og", "§§ 2", "og §"}, wrap("og §§ 2 og §", 13, false, width("og §§", 13, false)))
	text := strings.Repeat("bokføringsloven ", 40)
	assert.Equal(t, strings.TrimSpace(text), strings.Join(wrap(text, 13, true, 300), " "), "nothing is lost")
	for _, line := range wrap(strings.Repeat("W", 400), 13, true, 300) {
		assert.LessOrEqual(t, width(line, 13, true), 300)
	}
}

// Words that have no room at the left of their line stand at its right, and never
// beyond the edge.
func TestWordsOfMarks(t *testing.T) {
	long := strings.Repeat("langt ", 20)
	c := chart{title: "t", span: 10, marks: []mark{{at: 0, label: long}, {at: 9, label: "b"}}}
	d := drawing{c: &c}
	tops := d.flags()
	assert.Greater(t, tops[0], tops[1], "the last day stands on top")
	assert.NotContains(t, strings.SplitAfter(d.texts.String(), "\n")[1], "text-anchor")
	assert.Contains(t, strings.SplitAfter(d.texts.String(), "\n")[0], `text-anchor="end"`)
}
