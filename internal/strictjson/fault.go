package strictjson

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/personvern/personvern/internal/enum"
)

// MaxFaults is how many faults an [Error] has at most.
const MaxFaults = 20

// maxExcerpt is how many bytes of a stranger's text an error repeats at most.
const maxExcerpt = 64

// Kind is what is wrong at a place in a text. The zero value is nothing.
//
// Do not reorder. New values go last.
type Kind uint8

const (
	_ Kind = iota
	// TooLarge: the text has more bytes than allowed. Nothing of it is read.
	TooLarge
	// NotUTF8: the bytes are not UTF-8. Nothing of the text is read (RFC 8259
	// section 8.1).
	NotUTF8
	// ByteOrderMark: the text begins with U+FEFF. Nothing of it is read (RFC
	// 8259 section 8.1).
	ByteOrderMark
	// NotJSON: something else than JSON allows here. Reading stops (RFC 8259).
	NotJSON
	// Truncated: the text ends too early (RFC 8259).
	Truncated
	// TrailingData: something follows the one value (RFC 8259 section 2).
	TrailingData
	// TooDeep: more arrays and objects within each other than allowed. Reading
	// stops.
	TooDeep
	// TooLong: a text or a key has more bytes than allowed.
	TooLong
	// TooMany: an array has more elements than allowed.
	TooMany
	// BadEscape: a backslash that begins no escape (RFC 8259 section 7).
	BadEscape
	// LoneSurrogate: half a character, such as \ud800 (RFC 7493 section 2.1).
	LoneSurrogate
	// ControlCharacter: U+0000 to U+001F and U+007F to U+009F, escaped or not.
	ControlCharacter
	// HiddenCharacter: what a reader does not see or cannot tell: direction and
	// zero-width marks and all else of the category Cf, line and paragraph
	// separators, variation selectors, fillers, private use and numbers that
	// are no characters (Unicode Standard Annex 9 and Technical Report 36).
	HiddenCharacter
	// ReplacementCharacter: U+FFFD, the trace of a text that was lost.
	ReplacementCharacter
	// DuplicateKey: a key that stands twice in its object, however written (RFC
	// 7493 section 2.3).
	DuplicateKey
	// UnknownKey: a key that the object does not have.
	UnknownKey
	// CaseVariantKey: a key of the object in other letters, such as "Id" for
	// "id".
	CaseVariantKey
	// MissingKey: a key that the object must have.
	MissingKey
	// Null: null, which says neither something nor nothing.
	Null
	// WrongType: a value of another type.
	WrongType
	// NotInteger: a number with a fraction or an exponent.
	NotInteger
	// NotCanonical: what is not written in the one way, such as -0 and 007; of a
	// writer, keys that are not ASCII or not in order (RFC 8785).
	NotCanonical
	// OutOfRange: an integer that is too small or too large. None is beyond
	// 2^53-1 (RFC 7493 section 2.2).
	OutOfRange
	// Empty: a text without a character. What is not said is left out.
	Empty
	// NotValid: a text that is not one of those allowed, or malformed.
	NotValid
	// Repeated: what may stand once only, such as a member of a set or an id.
	Repeated
	// OtherSchema: a text that has the form of another edition of its program.
	OtherSchema
)

var kinds = enum.Table[Kind]{Kind: "fault kind", Tokens: []string{
	"", "too-large", "not-utf-8", "byte-order-mark", "not-json", "truncated", "trailing-data", "too-deep", "too-long",
	"too-many", "bad-escape", "lone-surrogate", "control-character", "hidden-character", "replacement-character",
	"duplicate-key", "unknown-key", "case-variant-key", "missing-key", "null", "wrong-type", "not-integer",
	"not-canonical", "out-of-range", "empty", "not-valid", "repeated", "other-schema",
}}

// String returns the token of k, such as "duplicate-key", and "" for zero.
func (k Kind) String() string { return kinds.String(k) }

// IsValid reports whether k is a kind, and not the zero value.
func (k Kind) IsValid() bool { return kinds.Valid(k) }

// AppendText appends the token of k. It fails for a number outside the kinds.
func (k Kind) AppendText(b []byte) ([]byte, error) { return kinds.Append(b, k) }

// MarshalText returns the token of k. It fails for a number outside the kinds.
func (k Kind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Kind.String]; the empty text is
// the zero value.
func (k *Kind) UnmarshalText(text []byte) error { return kinds.Unmarshal(k, text) }

// ParseKind returns the kind with exactly that token.
func ParseKind(token string) (Kind, error) { return kinds.Parse(token) }

// Fault is one thing that is wrong with a text.
type Fault struct {
	// Kind says what.
	Kind Kind
	// Pointer is the place as a JSON pointer (RFC 6901): "" is the whole text,
	// "/activities/0/basis" a value. It holds only keys that were asked for: of
	// a key that was not, it is the object.
	Pointer string
	// Offset is the byte at which it stands, from 0: of a character, the
	// character or its escape; of a key, the quote before it; of a missing key,
	// the brace of the object; of all else, the first byte of the value.
	Offset int
	// Excerpt is what stands there, quoted, in ASCII and cut to 64 bytes. It is
	// empty where the kind says enough.
	Excerpt string
}

// String returns the place, the kind and the excerpt.
func (f Fault) String() string {
	pointer := f.Pointer
	if pointer == "" {
		pointer = "the whole"
	}
	text := pointer + ", byte " + strconv.Itoa(f.Offset) + ": " + f.Kind.String()
	if f.Excerpt != "" {
		text += " " + f.Excerpt
	}
	return text
}

// Error is what is wrong with a text.
type Error struct {
	// Faults are in the order of their bytes. There is one at least, and
	// [MaxFaults] at most.
	Faults []Fault
	// More says that reading stopped because there are more.
	More bool
}

// Error lists the faults, one a line.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString("personvern: JSON refused:")
	for _, f := range e.Faults {
		b.WriteString("\n\t" + f.String())
	}
	if e.More {
		b.WriteString("\n\tand more")
	}
	return b.String()
}

// faults collects what is wrong, up to MaxFaults.
type faults struct {
	list  []Fault
	more  bool
	quiet bool // within what is refused already
}

func (f *faults) add(kind Kind, pointer string, offset int, excerpt string) {
	if len(f.list) == MaxFaults {
		f.more = true
		return
	}
	f.list = append(f.list, Fault{Kind: kind, Pointer: pointer, Offset: offset, Excerpt: excerpt})
}

func (f *faults) err() error {
	if len(f.list) == 0 {
		return nil
	}
	slices.SortStableFunc(f.list, func(a, b Fault) int { return a.Offset - b.Offset })
	return &Error{Faults: f.list, More: f.more}
}

// Excerpt returns text as errors repeat it: quoted, in ASCII, so that nothing in
// it is hidden, and cut to 64 bytes, quotes included.
func Excerpt(text string) string {
	if len(text) <= maxExcerpt {
		if quoted := strconv.QuoteToASCII(text); len(quoted) <= maxExcerpt {
			return quoted
		}
	}
	const end = `"...`
	cut := []byte{'"'}
	for {
		_, size := utf8.DecodeRuneInString(text)
		one := strconv.QuoteToASCII(text[:size])
		one = one[1 : len(one)-1]
		if len(cut)+len(one)+len(end) > maxExcerpt {
			return string(cut) + end
		}
		cut, text = append(cut, one...), text[size:]
	}
}

// path is the place of a value: the keys and indices that lead to it.
type path struct {
	steps [MaxDepth]step
	n     int
}

// step is a key, or an index where the key is empty.
type step struct {
	key   string
	index int
}

func (p *path) push(s step) {
	p.steps[p.n] = s
	p.n++
}

func (p *path) pop() { p.n-- }

func (p *path) pointer() string {
	var b []byte
	for _, s := range p.steps[:p.n] {
		if s.key == "" {
			b = strconv.AppendInt(append(b, '/'), int64(s.index), 10)
		} else {
			b = appendKey(b, s.key)
		}
	}
	return string(b)
}

// appendKey appends a key to a JSON pointer (RFC 6901 section 3).
func appendKey(b []byte, key string) []byte {
	b = append(b, '/')
	for i := range len(key) {
		switch key[i] {
		case '~':
			b = append(b, "~0"...)
		case '/':
			b = append(b, "~1"...)
		default:
			b = append(b, key[i])
		}
	}
	return b
}
