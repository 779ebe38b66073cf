package record

import (
	"encoding"
	"errors"

	"github.com/personvern/personvern/internal/strictjson"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// A coder goes through the fields of a value in the order of their keys, and
// either writes those that are said, or tells the reader which there may be. One
// description of a type serves both ways, so that nothing is written that is not
// read.
//
// The reader takes the keys in any order. That the form is the canonical one
// shows when what was read is written again.
type coder struct {
	object   *strictjson.Object // written to; nil when reading
	elements *strictjson.Array  // written to within a list
	reader   *strictjson.Reader
	fields   []strictjson.Field // of the object that is read
}

func (c *coder) reading() bool { return c.reader != nil }

// write returns what describe writes, as the members of an object.
func write(b []byte, describe func(*coder)) ([]byte, error) {
	return strictjson.Append(b, func(o *strictjson.Object) { describe(&coder{object: o}) })
}

// read reads an object with the members that describe tells of.
func read(data []byte, describe func(*coder)) error {
	return strictjson.Read(data, strictjson.Limits{}, func(r *strictjson.Reader) {
		c := coder{reader: r}
		c.members(func() { describe(&c) })
	})
}

// members reads an object at hand.
func (c *coder) members(describe func()) {
	outer := c.fields
	c.fields = nil
	describe()
	fields := c.fields
	c.fields = outer
	c.reader.Object(fields...)
}

// into writes into another object, or an element of a list, for a while.
func (c *coder) into(o *strictjson.Object, describe func()) {
	outer := c.object
	c.object = o
	describe()
	c.object = outer
}

func (c *coder) may(key string, read func()) {
	c.fields = append(c.fields, strictjson.Optional(key, read))
}

func (c *coder) must(key string, read func()) {
	c.fields = append(c.fields, strictjson.Required(key, read))
}

// member goes through an object that is always there.
func member[T any](c *coder, key string, v *T, fields func(*coder, *T)) {
	if c.reading() {
		c.must(key, func() { c.members(func() { fields(c, v) }) })
	} else {
		c.object.Object(key, func(o *strictjson.Object) { c.into(o, func() { fields(c, v) }) })
	}
}

// object goes through an object that is left out when it says nothing.
func object[T any](c *coder, key string, said bool, v *T, fields func(*coder, *T)) {
	switch {
	case c.reading():
		c.may(key, func() { c.members(func() { fields(c, v) }) })
	case said:
		member(c, key, v, fields)
	}
}

// part goes through an object that is left out when it is zero.
func part[T comparable](c *coder, key string, v *T, fields func(*coder, *T)) {
	var zero T
	object(c, key, *v != zero, v, fields)
}

// maxElements is how many elements a list may have; how long the whole may be
// ends it long before.
const maxElements = strictjson.MaxBytes

// list goes through a list that is left out when nothing is said, and calls read
// when it was read. One that is said to be empty is there.
func list[E any](c *coder, key string, said bool, v *[]E, element func(*coder, *E), read func()) {
	switch {
	case c.reading():
		c.may(key, func() {
			c.reader.Array(maxElements, func(i int) {
				var zero E
				*v = append(*v, zero)
				element(c, &(*v)[i])
			})
			read()
		})
	case said:
		c.object.Array(key, func(a *strictjson.Array) {
			outer := c.elements
			c.elements = a
			for i := range *v {
				element(c, &(*v)[i])
			}
			c.elements = outer
		})
	}
}

// some is a list of which none and nothing said are the same.
func some[E any](c *coder, key string, v *[]E, element func(*coder, *E)) {
	list(c, key, len(*v) > 0, v, element, func() {})
}

// objects makes the elements of a list objects.
func objects[E any](fields func(*coder, *E)) func(*coder, *E) {
	return func(c *coder, v *E) {
		if c.reading() {
			c.members(func() { fields(c, v) })
		} else {
			c.elements.Object(func(o *strictjson.Object) { c.into(o, func() { fields(c, v) }) })
		}
	}
}

// text goes through a text that is left out when it is empty.
func text[T ~string](c *coder, key string, v *T) {
	switch {
	case c.reading():
		c.may(key, func() { *v = T(c.reader.Text()) })
	case *v != "":
		c.object.Text(key, string(*v))
	}
}

// textElement goes through a text of a list.
func textElement[T ~string](c *coder, v *T) {
	if c.reading() {
		*v = T(c.reader.Text())
	} else {
		c.elements.Text(string(*v))
	}
}

// worded is a pointer to a value that has a text form.
type worded[T any] interface {
	*T
	encoding.TextAppender
	encoding.TextUnmarshaler
}

// token goes through a value with a text form, which is left out when it is zero.
func token[T comparable, P worded[T]](c *coder, key string, v P) {
	var zero T
	switch {
	case c.reading():
		c.may(key, func() { c.reader.Token(v) })
	case *v != zero:
		c.object.Token(key, v)
	}
}

// fixed goes through a value with a text form that is always there.
func fixed[T any, P worded[T]](c *coder, key string, v P) {
	if c.reading() {
		c.must(key, func() { c.reader.Token(v) })
	} else {
		c.object.Token(key, v)
	}
}

// tokenElement goes through a value with a text form of a list.
func tokenElement[T any, P worded[T]](c *coder, v P) {
	if c.reading() {
		c.reader.Token(v)
	} else {
		c.elements.Token(v)
	}
}

// number goes through a whole number that is always there.
func number(c *coder, key string, v *uint64) {
	if c.reading() {
		c.must(key, func() { *v = uint64(c.reader.Int(0, strictjson.MaxInt)) })
	} else {
		c.object.Int(key, int64(*v))
	}
}

// position goes through a place in a list, which is left out when there is none.
func position(c *coder, key string, v *int) {
	switch {
	case c.reading():
		*v = -1
		c.may(key, func() { *v = int(c.reader.Int(0, maxElements)) })
	case *v != -1:
		c.object.Int(key, int64(*v))
	}
}

// flag goes through what is "yes" or left out.
func flag(c *coder, key string, v *bool) {
	switch {
	case c.reading():
		c.may(key, func() {
			f := privacy.Unknown
			c.reader.Token((*said)(&f))
			*v = f == privacy.Yes
		})
	case *v:
		c.object.Text(key, "yes")
	}
}

// fact goes through what is "yes", "no" or left out.
func fact(c *coder, key string, v *privacy.Fact) { token[said](c, key, (*said)(v)) }

// said is a fact with a text form. A number that is none of the three has none:
// it reads as unknown, and yet a judgement that has it was raised.
type said privacy.Fact

// AppendText appends "yes" or "no".
func (s *said) AppendText(b []byte) ([]byte, error) {
	if f := privacy.Fact(*s); f.Settled() {
		return append(b, f.String()...), nil
	}
	return b, &Error{Problem: NotValid}
}

// UnmarshalText reads "yes" or "no".
func (s *said) UnmarshalText(text []byte) error {
	switch string(text) {
	case "yes":
		*s = said(privacy.Yes)
	case "no":
		*s = said(privacy.No)
	default:
		return &Error{Problem: NotValid}
	}
	return nil
}

// bound goes through a day that was computed, which is left out when it is
// unknown.
func bound(c *coder, key string, v *retention.Bound) {
	switch {
	case c.reading():
		c.may(key, func() { c.reader.Token((*computed)(v)) })
	case !v.Equal(retention.Bound{}):
		c.object.Text(key, v.String())
	}
}

// computed is a bound that reads its text form.
type computed retention.Bound

// UnmarshalText reads what [retention.Bound.String] writes.
func (b *computed) UnmarshalText(text []byte) error {
	var w retention.When
	switch string(text) {
	case "open":
		w = retention.NotYet()
	case "never":
		w = retention.Always()
	default:
		// Otherwise it is written as what is known of the day of an event.
		if err := w.UnmarshalText(text); err != nil {
			return err
		}
	}
	*b = computed(w.Bound())
	return nil
}

// unread makes an error of what the reader found. The record stands at a place in
// what was read.
func unread(err error, record string) error {
	var found *strictjson.Error
	errors.As(err, &found) // it gives no other
	at, problem := found.Faults[0], NotARecord
	for _, f := range found.Faults {
		// What another edition of the form says otherwise is no news.
		if f.Pointer == record+"/schema" && f.Kind == strictjson.NotValid {
			at, problem = f, OtherSchema
		}
	}
	return &Error{Problem: problem, Pointer: at.Pointer, Offset: at.Offset, Err: err}
}

// unwritten makes an error of what the writer found.
func unwritten(err error) error {
	var found *strictjson.Error
	errors.As(err, &found) // it gives no other
	return &Error{Problem: NotValid, Pointer: found.Faults[0].Pointer, Err: err}
}
