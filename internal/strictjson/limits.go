package strictjson

import (
	"unicode"
	"unicode/utf8"
)

// What a text may have at most. Callers may allow less, by [Limits], never more.
const (
	// MaxBytes is the length of a text: 1 MiB.
	MaxBytes = 1 << 20
	// MaxDepth is how many arrays and objects stand within each other; the
	// outermost is the first.
	MaxDepth = 16
	// MaxString is the length of a text value or a key in bytes of UTF-8, after
	// unescaping and without the quotes.
	MaxString = 4096
	// MaxInt is the largest integer, and the smallest without its sign: 2^53-1,
	// up to which every reader of JSON has the same number.
	MaxInt = 1<<53 - 1
)

// Limits lower what a text may have. The zero Limits are the constants above; a
// field that is zero, negative, or larger than its constant is that constant.
type Limits struct {
	// Bytes is at most [MaxBytes].
	Bytes int
	// Depth is at most [MaxDepth].
	Depth int
	// String is at most [MaxString].
	String int
}

func (l Limits) lowered() Limits {
	return Limits{lower(l.Bytes, MaxBytes), lower(l.Depth, MaxDepth), lower(l.String, MaxString)}
}

func lower(n, most int) int {
	if n <= 0 {
		return most
	}
	return min(n, most)
}

// judge says what is wrong with a character in a text, zero for nothing.
func judge(c rune) Kind {
	switch {
	case c < ' ' || 0x7f <= c && c <= 0x9f:
		return ControlCharacter
	case c < utf8.RuneSelf:
		return 0
	case c == utf8.RuneError:
		return ReplacementCharacter
	case c&0xfffe == 0xfffe || 0xfdd0 <= c && c <= 0xfdef || unicode.In(c, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Co,
		unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point):
		return HiddenCharacter
	}
	return 0
}
