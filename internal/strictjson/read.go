package strictjson

import (
	"bytes"
	"encoding"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Reader is where [Read] stands in a text: at one value, which is to be read by
// one call of Object, Array, Text, Token, Int or Bool. A value that a function
// given to the Reader leaves unread is refused as [NotValid]. After the call,
// Refuse refuses the value.
type Reader struct {
	data   []byte
	limits Limits
	at     int  // the next byte
	start  int  // the first byte of the value at hand
	taken  bool // the value at hand was read
	dead   bool // the structure is in doubt: nothing more is read
	depth  int
	path   path
	faults faults
}

// Field is a member that an object may or must have. Its Key is not empty.
type Field struct {
	key      string
	required bool
	read     func()
}

// Required is a member that the object must have; read is called at its value.
func Required(key string, read func()) Field { return Field{key, true, read} }

// Optional is a member that the object may have; read is called at its value, if
// it is there.
func Optional(key string, read func()) Field { return Field{key, false, read} }

// Read reads a text that is one value, for which it calls value. It returns nil
// or an [*Error].
func Read(data []byte, limits Limits, value func(*Reader)) error {
	r := &Reader{data: data, limits: limits.lowered()}
	if r.readable() {
		r.space()
		r.value(func() { value(r) })
		r.space()
		if !r.dead && r.at < len(data) {
			r.fault(TrailingData, r.at, "")
		}
	}
	return r.faults.err()
}

// readable judges the bytes as a whole.
func (r *Reader) readable() bool {
	switch {
	case len(r.data) > r.limits.Bytes:
		r.fault(TooLarge, r.limits.Bytes, "")
	case bytes.HasPrefix(r.data, []byte("\ufeff")):
		r.fault(ByteOrderMark, 0, "")
	case !utf8.Valid(r.data):
		r.fault(NotUTF8, validPrefix(r.data), "")
	default:
		return true
	}
	return false
}

// validPrefix returns the first byte of data that is not UTF-8.
func validPrefix[T string | []byte](data T) int {
	at := 0
	for at < len(data) {
		c, size := utf8.DecodeRuneInString(string(data[at:min(at+utf8.UTFMax, len(data))]))
		if c == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	return at
}

// fault notes what is wrong, unless within what is refused already.
func (r *Reader) fault(kind Kind, offset int, excerpt string) {
	if r.faults.quiet {
		return
	}
	r.faults.add(kind, r.path.pointer(), offset, excerpt)
	r.dead = r.dead || r.faults.more
}

// stop notes what leaves the structure in doubt.
func (r *Reader) stop(kind Kind, offset int) {
	r.faults.quiet = false
	r.fault(kind, offset, "")
	r.dead = true
}

// unexpected stops at a byte that JSON does not allow here, or at the end.
func (r *Reader) unexpected() {
	if r.at >= len(r.data) {
		r.stop(Truncated, len(r.data))
	} else {
		r.stop(NotJSON, r.at)
	}
}

func (r *Reader) space() {
	for r.at < len(r.data) {
		switch r.data[r.at] {
		case ' ', '\t', '\n', '\r':
			r.at++
		default:
			return
		}
	}
}

// peek returns the next byte, 0 at the end; 0 is a byte that JSON allows nowhere.
func (r *Reader) peek() byte {
	if r.at < len(r.data) {
		return r.data[r.at]
	}
	return 0
}

// class is what a value is, by how it begins.
type class uint8

const (
	noValue class = iota
	isObject
	isArray
	isText
	isNumber
	isTrue
	isFalse
	isNull
)

func (r *Reader) class() class {
	switch c := r.peek(); {
	case c == '{':
		return isObject
	case c == '[':
		return isArray
	case c == '"':
		return isText
	case c == '-' || isDigit(c):
		return isNumber
	case bytes.HasPrefix(r.data[r.at:], []byte("true")):
		return isTrue
	case bytes.HasPrefix(r.data[r.at:], []byte("false")):
		return isFalse
	case bytes.HasPrefix(r.data[r.at:], []byte("null")):
		return isNull
	}
	return noValue
}

func isDigit(c byte) bool { return c-'0' <= 9 }

// value lets read read the value at hand, and makes sure that it did.
func (r *Reader) value(read func()) {
	r.start, r.taken = r.at, false
	read()
	if !r.taken && !r.dead {
		r.fault(NotValid, r.start, "")
		r.skip()
	}
	r.taken = true
}

// take reports whether the value at hand is of one of the classes. If not, it
// refuses the value.
func (r *Reader) take(want ...class) bool {
	if r.taken || r.dead {
		return false
	}
	r.taken = true
	got := r.class()
	switch {
	case slices.Contains(want, got):
		return true
	case got == noValue:
		r.unexpected()
	case got == isNull:
		r.fault(Null, r.at, "")
		r.skip()
	default:
		r.fault(WrongType, r.at, "")
		r.skip()
	}
	return false
}

// Refuse refuses the value at hand, once it has been read: kind says why, and
// text is what stands there, to be repeated in the error; empty where the kind
// says enough. Of an object or an array it says so after its members were read.
func (r *Reader) Refuse(kind Kind, text string) {
	if r.dead {
		return
	}
	excerpt := ""
	if text != "" {
		excerpt = Excerpt(text)
	}
	r.fault(kind, r.start, excerpt)
}

// Offset returns the first byte of the value at hand.
func (r *Reader) Offset() int { return r.start }

// Text reads a text. It is empty if it was refused; the empty text is.
func (r *Reader) Text() string {
	if !r.take(isText) {
		return ""
	}
	text, ok := r.text()
	if !ok {
		return ""
	}
	if text == "" {
		r.fault(Empty, r.start, "")
	}
	return text
}

// Token reads a text into a value of an enumeration or the like, which keeps its
// value if the text was refused.
func (r *Reader) Token(into encoding.TextUnmarshaler) {
	if text := r.Text(); text != "" && into.UnmarshalText([]byte(text)) != nil {
		r.Refuse(NotValid, text)
	}
}

// Bool reads true or false. It is false if the value was refused.
func (r *Reader) Bool() bool {
	if !r.take(isTrue, isFalse) {
		return false
	}
	yes := r.class() == isTrue
	r.skip()
	return yes
}

// Int reads an integer from least to most. It is zero if it was refused.
func (r *Reader) Int(least, most int64) int64 {
	if !r.take(isNumber) {
		return 0
	}
	text, ok := r.number()
	if !ok {
		return 0
	}
	kind := Kind(0)
	digits := strings.TrimPrefix(text, "-")
	var n int64
	switch {
	case strings.ContainsAny(text, ".eE"):
		kind = NotInteger
	case text == "-0" || len(digits) > 1 && digits[0] == '0':
		kind = NotCanonical
	case len(digits) > len("9007199254740991"):
		kind = OutOfRange
	default:
		n, _ = strconv.ParseInt(text, 10, 64)
		if n < max(least, -MaxInt) || n > min(most, MaxInt) {
			kind = OutOfRange
		}
	}
	if kind != 0 {
		r.Refuse(kind, text[:min(len(text), maxExcerpt)])
		return 0
	}
	return n
}

// Object reads an object with these members and no others, in any order. Their
// keys differ, and not only in case.
func (r *Reader) Object(fields ...Field) {
	if !r.take(isObject) || !r.enter() {
		return
	}
	start := r.start
	seen := make([]bool, len(fields))
	for r.member(func(key string, at int, ok bool) {
		i := slices.IndexFunc(fields, func(f Field) bool { return f.key == key })
		switch {
		case !ok: // refused already
		case i < 0 && slices.ContainsFunc(fields, func(f Field) bool { return strings.EqualFold(f.key, key) }):
			r.fault(CaseVariantKey, at, Excerpt(key))
		case i < 0:
			r.fault(UnknownKey, at, Excerpt(key))
		case seen[i]:
			r.path.push(step{key: key})
			r.fault(DuplicateKey, at, "")
			r.path.pop()
		default:
			seen[i] = true
			r.path.push(step{key: key})
			r.value(fields[i].read)
			r.path.pop()
			return
		}
		r.skip()
	}) {
	}
	r.start = start
	for i, f := range fields {
		if f.required && !seen[i] && !r.dead {
			r.path.push(step{key: f.key})
			r.fault(MissingKey, start, "")
			r.path.pop()
		}
	}
}

// Array reads an array of most elements at most, and calls element at each with
// its index. Of one that has more, the rest is not read.
func (r *Reader) Array(most int, element func(i int)) {
	if !r.take(isArray) || !r.enter() {
		return
	}
	start, n := r.start, 0
	for r.element(func() {
		switch {
		case n < most:
			r.path.push(step{index: n})
			r.value(func() { element(n) })
			r.path.pop()
		case n == most:
			r.fault(TooMany, r.at, "")
			r.skip()
		default:
			r.skip()
		}
		n++
	}) {
	}
	r.start = start
}

// enter steps over the bracket of an array or object.
func (r *Reader) enter() bool {
	if r.depth == r.limits.Depth {
		r.stop(TooDeep, r.at)
		return false
	}
	r.depth++
	r.at++
	return true
}

// member reads the next member of an object, for whose key it calls value, with
// the byte of the key and whether the key is fit to be read. It reports whether
// there may be another.
func (r *Reader) member(value func(key string, at int, ok bool)) bool {
	return r.next('{', '}', func() {
		if r.peek() != '"' {
			r.unexpected()
			return
		}
		at := r.at
		key, ok := r.text()
		r.space()
		if r.dead {
			return
		}
		if r.peek() != ':' {
			r.unexpected()
			return
		}
		r.at++
		r.space()
		value(key, at, ok)
	})
}

// element reads the next element of an array. It reports whether there may be
// another.
func (r *Reader) element(value func()) bool { return r.next('[', ']', value) }

// next reads one entry between brackets and the comma or bracket after it.
func (r *Reader) next(opening, closing byte, entry func()) bool {
	first := r.data[r.at-1] == opening
	r.space()
	if first && r.peek() == closing {
		return r.leave()
	}
	entry()
	if r.dead {
		return false
	}
	r.space()
	switch r.peek() {
	case ',':
		r.at++
		return true
	case closing:
		return r.leave()
	}
	r.unexpected()
	return false
}

// leave steps over the closing bracket.
func (r *Reader) leave() bool {
	r.at++
	r.depth--
	return false
}

// skip passes over the value at hand, judging only its structure.
func (r *Reader) skip() {
	r.faults.quiet = true
	r.walk(nil, nil)
	r.faults.quiet = false
}

// walk passes over the value at hand. Where places is given, it notes the first
// byte of each value whose pointer is in it; here is the pointer of the value.
func (r *Reader) walk(here []byte, places map[string]int) {
	if _, ok := places[string(here)]; ok {
		places[string(here)] = r.at
	}
	switch r.class() {
	case isObject:
		for ok := r.enter(); ok; {
			ok = r.member(func(key string, _ int, _ bool) {
				if places == nil {
					r.walk(nil, nil)
				} else {
					r.walk(appendKey(here, key), places)
				}
			})
		}
	case isArray:
		n := 0
		for ok := r.enter(); ok; {
			ok = r.element(func() {
				if places == nil {
					r.walk(nil, nil)
				} else {
					r.walk(strconv.AppendInt(append(here, '/'), int64(n), 10), places)
				}
				n++
			})
		}
	case isText:
		r.text()
	case isNumber:
		r.number()
	case isTrue, isNull:
		r.at += len("true")
	case isFalse:
		r.at += len("false")
	default:
		r.unexpected()
	}
}

// number reads a number, which it stops at unless JSON or a person might write
// it so. Leading zeros are for the caller to refuse.
func (r *Reader) number() (string, bool) {
	start := r.at
	r.accept("-")
	ok := r.digits()
	if r.accept(".") {
		ok = r.digits() && ok
	}
	if r.accept("eE") {
		r.accept("+-")
		ok = r.digits() && ok
	}
	if !ok {
		r.unexpected()
		return "", false
	}
	return string(r.data[start:r.at]), true
}

// accept steps over one of these bytes, if the next is one.
func (r *Reader) accept(set string) bool {
	ok := r.at < len(r.data) && strings.IndexByte(set, r.data[r.at]) >= 0
	if ok {
		r.at++
	}
	return ok
}

// digits steps over digits, and reports whether there were any.
func (r *Reader) digits() bool {
	start := r.at
	for isDigit(r.peek()) {
		r.at++
	}
	return r.at > start
}

// text reads a text, and reports whether it was fit to be read.
func (r *Reader) text() (string, bool) {
	start := r.at
	r.at++
	before := len(r.faults.list)
	var text []byte
	size := 0
	for {
		at := r.at
		c := r.peek()
		switch {
		case at == len(r.data):
			r.unexpected()
			return "", false
		case c == '"':
			r.at++
			if size > r.limits.String {
				r.fault(TooLong, start, "")
			}
			if len(r.faults.list) > before || r.dead || r.faults.quiet {
				return string(text), false
			}
			return string(text), true
		case c == '\\':
			char, ok := r.escape()
			if !ok {
				if r.dead {
					return "", false
				}
				continue
			}
			if kind := judge(char); kind != 0 {
				r.fault(kind, at, "")
			}
			size += utf8.RuneLen(char)
			if size <= r.limits.String {
				text = utf8.AppendRune(text, char)
			}
		default:
			char, width := utf8.DecodeRune(r.data[at:])
			if kind := judge(char); kind != 0 {
				r.fault(kind, at, "")
			}
			r.at += width
			size += width
			if size <= r.limits.String {
				text = append(text, r.data[at:r.at]...)
			}
		}
	}
}

// escape reads an escape. It refuses one that stands for no character.
func (r *Reader) escape() (rune, bool) {
	at := r.at
	if at+1 == len(r.data) {
		r.at = len(r.data)
		r.unexpected()
		return 0, false
	}
	c := r.data[at+1]
	r.at += 2
	if i := strings.IndexByte(`"\/bfnrt`, c); i >= 0 {
		return rune("\"\\/\b\f\n\r\t"[i]), true
	}
	first, ok := r.unit(at)
	if !ok {
		r.fault(BadEscape, at, "")
		return 0, false
	}
	r.at = at + 6
	if !utf16.IsSurrogate(first) {
		return first, true
	}
	if second, ok := r.unit(r.at); ok {
		if char := utf16.DecodeRune(first, second); char != utf8.RuneError {
			r.at += 6
			return char, true
		}
	}
	r.fault(LoneSurrogate, at, "")
	return 0, false
}

// unit reads an escape such as \u00e5 that begins at a byte.
func (r *Reader) unit(at int) (rune, bool) {
	if at+6 > len(r.data) || r.data[at] != '\\' || r.data[at+1] != 'u' {
		return 0, false
	}
	var n rune
	for _, c := range r.data[at+2 : at+6] {
		switch {
		case isDigit(c):
			n = n<<4 | rune(c-'0')
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			n = n<<4 | rune(c|0x20-'a'+10)
		default:
			return 0, false
		}
	}
	return n, true
}

// Locate returns the first byte of the value at each pointer or, where there is
// none, of the innermost value around it. The text is one that [Read] has
// accepted; it is read once.
func Locate(data []byte, pointers ...string) []int {
	places := map[string]int{}
	for _, p := range pointers {
		for ; p != ""; p = p[:strings.LastIndexByte(p, '/')] {
			places[p] = -1
		}
	}
	r := &Reader{data: data, limits: Limits{}.lowered()}
	r.space()
	places[""] = r.at
	r.walk(nil, places)
	found := make([]int, len(pointers))
	for i, p := range pointers {
		for places[p] < 0 {
			p = p[:strings.LastIndexByte(p, '/')]
		}
		found[i] = places[p]
	}
	return found
}
