package strictjson

import (
	"encoding"
	"strconv"
	"unicode/utf8"
)

// Object writes the members of an object, in ascending order of their keys. What
// the reader would refuse is a fault, which [Append] returns at the end.
type Object struct {
	w    *writer
	last string
}

// Array writes the elements of an array.
type Array struct {
	w *writer
	n int
}

type writer struct {
	buf    []byte
	base   int // where the text begins in buf
	indent bool
	depth  int
	path   path
	faults faults
}

// Append appends an object in the canonical form of RFC 8785. The error is an
// [*Error]; then b is returned as it was.
func Append(b []byte, members func(*Object)) ([]byte, error) { return write(b, false, members) }

// AppendIndent is [Append] with each member and element on a line of its own, two
// blanks further in than what it belongs to, and a line break at the end.
func AppendIndent(b []byte, members func(*Object)) ([]byte, error) { return write(b, true, members) }

func write(b []byte, indent bool, members func(*Object)) ([]byte, error) {
	w := writer{buf: b, base: len(b), indent: indent}
	w.object(members)
	if indent {
		w.buf = append(w.buf, '\n')
	}
	if len(w.buf)-w.base > MaxBytes {
		w.faults.add(TooLarge, "", MaxBytes, "")
	}
	if err := w.faults.err(); err != nil {
		return b, err
	}
	return w.buf, nil
}

func (w *writer) fault(kind Kind, excerpt string) {
	w.faults.add(kind, w.path.pointer(), len(w.buf)-w.base, excerpt)
}

// line begins a line, where lines are wanted.
func (w *writer) line() {
	if !w.indent {
		return
	}
	w.buf = append(w.buf, '\n')
	for range w.depth {
		w.buf = append(w.buf, "  "...)
	}
}

// between writes an opening bracket, what inside writes, and the closing one.
func (w *writer) between(brackets string, inside func()) {
	if w.depth == MaxDepth {
		w.fault(TooDeep, "")
		return
	}
	w.buf = append(w.buf, brackets[0])
	w.depth++
	start := len(w.buf)
	inside()
	w.depth--
	if len(w.buf) > start {
		w.line()
	}
	w.buf = append(w.buf, brackets[1])
}

func (w *writer) object(members func(*Object)) {
	w.between("{}", func() { members(&Object{w: w}) })
}

func (w *writer) array(elements func(*Array)) {
	w.between("[]", func() { elements(&Array{w: w}) })
}

func (w *writer) text(text string) {
	if text == "" {
		w.fault(Empty, "")
	}
	if len(text) > MaxString {
		w.fault(TooLong, "")
	}
	w.quote(text)
}

func (w *writer) token(v encoding.TextAppender) {
	text, err := v.AppendText(nil)
	if err != nil {
		w.fault(NotValid, Excerpt(err.Error()))
		return
	}
	w.text(string(text))
}

func (w *writer) integer(n int64) {
	if n < -MaxInt || n > MaxInt {
		w.fault(OutOfRange, strconv.FormatInt(n, 10))
	}
	w.buf = strconv.AppendInt(w.buf, n, 10)
}

// quote writes a text in quotes. Of what the reader takes, only quotes and
// backslashes need an escape (RFC 8785 section 3.2.2.2).
func (w *writer) quote(text string) {
	w.buf = append(w.buf, '"')
	for i := 0; i < len(text); {
		c, size := utf8.DecodeRuneInString(text[i:])
		kind := judge(c)
		if c == utf8.RuneError && size == 1 {
			kind = NotUTF8
		}
		if kind != 0 {
			w.fault(kind, "")
		}
		if c == '"' || c == '\\' {
			w.buf = append(w.buf, '\\')
		}
		w.buf = append(w.buf, text[i:i+size]...)
		i += size
	}
	w.buf = append(w.buf, '"')
}

// member writes a key, and the value by what value writes.
func (o *Object) member(key string, value func(*writer)) {
	w := o.w
	if o.last != "" {
		w.buf = append(w.buf, ',')
	}
	w.line()
	// No two keys may be equal, and none empty, so this is also the order.
	ok := key > o.last
	for i := range len(key) {
		ok = ok && key[i] < utf8.RuneSelf
	}
	if !ok {
		w.fault(NotCanonical, Excerpt(key))
		return
	}
	o.last = key
	w.path.push(step{key: key})
	w.quote(key)
	w.buf = append(w.buf, ':')
	if w.indent {
		w.buf = append(w.buf, ' ')
	}
	value(w)
	w.path.pop()
}

// Text writes a text, which may not be empty.
func (o *Object) Text(key, text string) { o.member(key, func(w *writer) { w.text(text) }) }

// Token writes the text of a value of an enumeration or the like, which may not
// be the empty text of its zero value.
func (o *Object) Token(key string, v encoding.TextAppender) {
	o.member(key, func(w *writer) { w.token(v) })
}

// Int writes an integer, from -MaxInt to MaxInt.
func (o *Object) Int(key string, n int64) { o.member(key, func(w *writer) { w.integer(n) }) }

// Bool writes true or false.
func (o *Object) Bool(key string, yes bool) {
	o.member(key, func(w *writer) { w.buf = strconv.AppendBool(w.buf, yes) })
}

// Object writes an object.
func (o *Object) Object(key string, members func(*Object)) {
	o.member(key, func(w *writer) { w.object(members) })
}

// Array writes an array.
func (o *Object) Array(key string, elements func(*Array)) {
	o.member(key, func(w *writer) { w.array(elements) })
}

// Refuse notes a fault of the member with this key, for a caller that cannot
// write its value.
func (o *Object) Refuse(key string, kind Kind, text string) {
	w := o.w
	w.path.push(step{key: key})
	w.fault(kind, Excerpt(text))
	w.path.pop()
}

func (a *Array) element(value func(*writer)) {
	w := a.w
	if a.n > 0 {
		w.buf = append(w.buf, ',')
	}
	w.line()
	w.path.push(step{index: a.n})
	value(w)
	w.path.pop()
	a.n++
}

// Text writes a text, which may not be empty.
func (a *Array) Text(text string) { a.element(func(w *writer) { w.text(text) }) }

// Token writes the text of a value of an enumeration or the like, which may not
// be the empty text of its zero value.
func (a *Array) Token(v encoding.TextAppender) { a.element(func(w *writer) { w.token(v) }) }

// Int writes an integer, from -MaxInt to MaxInt.
func (a *Array) Int(n int64) { a.element(func(w *writer) { w.integer(n) }) }

// Object writes an object.
func (a *Array) Object(members func(*Object)) { a.element(func(w *writer) { w.object(members) }) }

// Array writes an array.
func (a *Array) Array(elements func(*Array)) { a.element(func(w *writer) { w.array(elements) }) }
