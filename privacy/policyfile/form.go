package policyfile

import (
	"encoding"
	"iter"
	"slices"

	"github.com/personvern/personvern/internal/strictjson"
	"github.com/personvern/personvern/retention"
)

// A form is how a value stands in a file: how it is read, how it is written, as a
// member of an object or as an element of a list, and how the schema describes it.
type form[V any] struct {
	read    func(*reader, *V)
	member  func(*strictjson.Object, string, *V)
	element func(*strictjson.Array, *V)
	schema  describe
}

// describe returns what the schema says of a value.
type describe func(*description) members

// A field is one member of an object that stands for a T. The same description
// reads, writes and describes it, so that nothing is written that is not read, and
// the schema tells of what is.
type field[T any] struct {
	key      string
	about    string // what the schema says of it
	required bool
	read     func(*reader, *T)
	write    func(*strictjson.Object, *T)
	schema   describe
}

// must makes a field one that the object must have.
func (f field[T]) must() field[T] {
	f.required = true
	return f
}

// fields are the members of an object, in the order of their keys.
type fields[T any] []field[T]

func (fs fields[T]) read(r *reader, v *T) {
	all := make([]strictjson.Field, len(fs))
	for i, f := range fs {
		member := strictjson.Optional
		if f.required {
			member = strictjson.Required
		}
		all[i] = member(f.key, func() { f.read(r, v) })
	}
	r.Object(all...)
}

func (fs fields[T]) write(o *strictjson.Object, v *T) {
	for _, f := range fs {
		f.write(o, v)
	}
}

// one is a member that is left out when it says nothing, which its zero value does.
func one[T any, V comparable](key, about string, f form[V], at func(*T) *V) field[T] {
	return field[T]{
		key: key, about: about, schema: f.schema,
		read: func(r *reader, v *T) { f.read(r, at(v)) },
		write: func(o *strictjson.Object, v *T) {
			var zero V
			if *at(v) != zero {
				f.member(o, key, at(v))
			}
		},
	}
}

// many is a list of most elements at most, which is left out when it has none.
func many[T, E any](key, about string, most int, f form[E], at func(*T) *[]E) field[T] {
	return field[T]{
		key: key, about: about,
		schema: func(d *description) members {
			return members{"items": f.schema(d), "maxItems": most, "type": "array"}
		},
		read: func(r *reader, v *T) {
			list := at(v)
			r.Array(most, func(i int) {
				var zero E
				*list = append(*list, zero)
				f.read(r, &(*list)[i])
			})
		},
		write: func(o *strictjson.Object, v *T) {
			if list := *at(v); len(list) > 0 {
				o.Array(key, func(a *strictjson.Array) {
					for i := range list {
						f.element(a, &list[i])
					}
				})
			}
		},
	}
}

// object is the form of an object. What is left to be judged when it has been
// read, after judges; it may be nil.
func object[V any](name string, fs fields[V], after func(*reader, *V)) form[V] {
	return form[V]{
		read: func(r *reader, v *V) {
			fs.read(r, v)
			if after != nil {
				after(r, v)
			}
		},
		member: func(o *strictjson.Object, key string, v *V) {
			o.Object(key, func(o *strictjson.Object) { fs.write(o, v) })
		},
		element: func(a *strictjson.Array, v *V) { a.Object(func(o *strictjson.Object) { fs.write(o, v) }) },
		schema:  func(d *description) members { return d.defined(name, fs.describe) },
	}
}

// text is the form of a text that says what it will.
func text[V ~string]() form[V] {
	return form[V]{
		read:    func(r *reader, v *V) { *v = V(r.Text()) },
		member:  func(o *strictjson.Object, key string, v *V) { o.Text(key, string(*v)) },
		element: func(a *strictjson.Array, v *V) { a.Text(string(*v)) },
		schema: func(*description) members {
			return members{"maxLength": MaxText, "minLength": 1, "type": "string"}
		},
	}
}

// unique is a form of which no value stands twice in its sort.
func unique[V ~string](sort string, f form[V]) form[V] {
	read := f.read
	f.read = func(r *reader, v *V) {
		read(r, v)
		r.once(sort, string(*v))
	}
	return f
}

// id is the form of an id: 64 bytes of ASCII at most, letters, digits, hyphens and
// dots, beginning with a letter or a digit. Small ones have no capital letters and
// no low lines.
func id[V ~string](small bool) form[V] {
	f := text[V]()
	pattern := "^[A-Za-z0-9][A-Za-z0-9._-]*$"
	if small {
		pattern = "^[a-z0-9][a-z0-9.-]*$"
	}
	f.read = func(r *reader, v *V) {
		text := r.Text()
		if text != "" && !isID(text, small) {
			r.Refuse(NotValid, text)
			text = ""
		}
		*v = V(text)
	}
	f.schema = func(d *description) members {
		return members{"maxLength": MaxID, "minLength": 1, "pattern": pattern, "type": "string"}
	}
	return f
}

func isID(text string, small bool) bool {
	ok := len(text) <= MaxID && text[0] != '-' && text[0] != '.' && text[0] != '_'
	for i := range len(text) {
		c := text[i]
		ok = ok && ('a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '-' || c == '.' || !small && ('A' <= c && c <= 'Z' || c == '_'))
	}
	return ok
}

// worded is a pointer to a value with a text form.
type worded[V any] interface {
	*V
	encoding.TextAppender
	encoding.TextUnmarshaler
}

// words is the form of a value with a text form.
func words[V any, P worded[V]](schema describe) form[V] {
	return form[V]{
		read:    func(r *reader, v *V) { r.Token(P(v)) },
		member:  func(o *strictjson.Object, key string, v *V) { o.Token(key, P(v)) },
		element: func(a *strictjson.Array, v *V) { a.Token(P(v)) },
		schema:  schema,
	}
}

// token is the form of a value of an enumeration, which the schema knows by name.
func token[V ~uint8, P worded[V]](name string) form[V] {
	return words[V, P](func(d *description) members {
		return d.defined(name, func(*description) members {
			return members{"enum": tokens[V, P](), "type": "string"}
		})
	})
}

// tokens returns the tokens of an enumeration, in its order.
func tokens[V ~uint8, P worded[V]]() []string {
	var all []string
	for i := 1; i < 256; i++ {
		v := V(i)
		if text, err := P(&v).AppendText(nil); err == nil {
			all = append(all, string(text))
		}
	}
	return all
}

// setOf is a set of values of an enumeration.
type setOf[E, S any] interface {
	comparable
	Has(E) bool
	Union(S) S
	All() iter.Seq[E]
}

// set is the form of a set: a list of tokens, in any order, none of them twice.
func set[E ~uint8, S setOf[E, S], P worded[E]](name string, of func(...E) S) form[S] {
	member, most := token[E, P](name), len(tokens[E, P]())
	write := func(a *strictjson.Array, s *S) {
		for e := range (*s).All() {
			a.Token(P(&e))
		}
	}
	return form[S]{
		read: func(r *reader, s *S) {
			r.Array(most+1, func(int) {
				var e E
				r.Token(P(&e))
				switch {
				case e == 0: // refused already
				case (*s).Has(e):
					text, _ := P(&e).AppendText(nil)
					r.Refuse(Repeated, string(text))
				default:
					*s = (*s).Union(of(e))
				}
			})
		},
		member:  func(o *strictjson.Object, key string, s *S) { o.Array(key, func(a *strictjson.Array) { write(a, s) }) },
		element: nil, // no list has it
		schema: func(d *description) members {
			return members{"items": member.schema(d), "type": "array", "uniqueItems": true}
		},
	}
}

// flag is the form of what is so or not. What is not so is left out.
func flag() form[bool] {
	return form[bool]{
		read:    func(r *reader, v *bool) { *v = r.Bool() },
		member:  func(o *strictjson.Object, key string, v *bool) { o.Bool(key, *v) },
		element: nil, // no list has it
		schema:  func(*description) members { return members{"type": "boolean"} },
	}
}

// pattern describes a text form that the schema knows by a pattern.
func pattern(name, expression string) describe {
	return func(d *description) members {
		return d.defined(name, func(*description) members {
			return members{"pattern": expression, "type": "string"}
		})
	}
}

// day is the form of a day between 1900 and 2200.
func day() form[retention.Date] {
	f := words[retention.Date](pattern("day", "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$|^2200-[0-9]{2}-[0-9]{2}$"))
	read := f.read
	f.read = func(r *reader, v *retention.Date) {
		read(r, v)
		if !v.IsZero() && (v.Year() < FirstYear || v.Year() > LastYear) {
			r.Refuse(OutOfRange, v.String())
		}
	}
	return f
}

// scope is a scope with a text form.
type scope retention.Scope

var scopes = []string{retention.OfItem: "item", retention.OfPurpose: "purpose"}

// AppendText appends "item" or "purpose".
func (s *scope) AppendText(b []byte) ([]byte, error) {
	if int(*s) >= len(scopes) {
		return b, errScope
	}
	return append(b, scopes[*s]...), nil
}

// UnmarshalText reads "item" or "purpose".
func (s *scope) UnmarshalText(text []byte) error {
	i := slices.Index(scopes, string(text))
	if i < 1 {
		return errScope
	}
	*s = scope(i)
	return nil
}
