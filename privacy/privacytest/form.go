package privacytest

import (
	"cmp"
	"encoding"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"github.com/personvern/personvern/internal/strictjson"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/retention"
)

// The form of facts: an object has the exported fields of its Go type, with
// hyphens between the words; what is zero is left out. So that nothing is written
// that is not read, reading, writing and the schema walk the same types.

// most is how many elements a list may have.
const most = 1000

// memberKey is the key of a field: "ReviewBy" is "review-by", "Private1" "private-1".
func memberKey(name string) string {
	var b strings.Builder
	runes := []rune(name)
	for i, c := range runes {
		if i > 0 {
			before := runes[i-1]
			starts := unicode.IsUpper(c) && (!unicode.IsUpper(before) || i+1 < len(runes) && unicode.IsLower(runes[i+1]))
			if starts || unicode.IsDigit(c) && !unicode.IsDigit(before) {
				b.WriteByte('-')
			}
		}
		b.WriteRune(unicode.ToLower(c))
	}
	return b.String()
}

// part is a member of an object: a field, found by its index.
type part struct {
	key   string
	index []int
	typ   reflect.Type
}

// partsOf are the members of a struct, in order of key. Those of an embedded
// struct are its own.
func partsOf(t reflect.Type) []part {
	var parts []part
	for _, f := range reflect.VisibleFields(t) {
		if f.IsExported() && !f.Anonymous {
			parts = append(parts, part{memberKey(f.Name), f.Index, f.Type})
		}
	}
	slices.SortFunc(parts, func(a, b part) int { return cmp.Compare(a.key, b.key) })
	return parts
}

// listed is a type that is a list which says whether it is complete.
type listed struct {
	element reflect.Type
	// from makes it of a slice of elements.
	from func(slice any) any
	// all gives the elements, and whether anything is said.
	all func(list any) (slice any, said bool)
}

var lists = map[reflect.Type]listed{
	reflect.TypeFor[privacy.Holds](): {
		element: reflect.TypeFor[retention.Hold](),
		from:    func(s any) any { return privacy.AllHolds(s.([]retention.Hold)...) },
		all: func(l any) (any, bool) {
			h := l.(privacy.Holds)
			return slices.Collect(h.All()), h.IsSaid()
		},
	},
	reflect.TypeFor[privacy.Disclosures](): {
		element: reflect.TypeFor[privacy.Disclosure](),
		from:    func(s any) any { return privacy.AllDisclosures(s.([]privacy.Disclosure)...) },
		all: func(l any) (any, bool) {
			d := l.(privacy.Disclosures)
			return slices.Collect(d.All()), d.IsSaid()
		},
	},
	reflect.TypeFor[claims.Steps](): {
		element: reflect.TypeFor[claims.Step](),
		from:    func(s any) any { return claims.AllSteps(s.([]claims.Step)...) },
		all: func(l any) (any, bool) {
			s := l.(claims.Steps)
			return slices.Collect(s.All()), s.IsSaid()
		},
	},
}

var (
	factType      = reflect.TypeFor[privacy.Fact]()
	scopeType     = reflect.TypeFor[retention.Scope]()
	boundType     = reflect.TypeFor[retention.Bound]()
	clockType     = reflect.TypeFor[marketing.Clock]()
	elementsType  = reflect.TypeFor[lawfulbasis.ElementSet]()
	tableType     = reflect.TypeFor[*privacy.Dataset]()
	itemType      = reflect.TypeFor[privacy.Item]()
	unmarshalType = reflect.TypeFor[encoding.TextUnmarshaler]()
)

// isText reports whether a value of the type is written as a text by a method of
// its own.
func isText(t reflect.Type) bool { return reflect.PointerTo(t).Implements(unmarshalType) }

// textual is a text form that is not a type's own.
type textual struct {
	read  func(text string) (any, bool)
	write func(v any) string
}

var textuals = map[reflect.Type]textual{
	factType: {
		func(text string) (any, bool) {
			return map[string]privacy.Fact{"yes": privacy.Yes, "no": privacy.No}[text], text == "yes" || text == "no"
		},
		func(v any) string { return v.(privacy.Fact).String() },
	},
	reflect.TypeFor[bool](): {
		func(text string) (any, bool) { return true, text == "yes" },
		func(any) string { return "yes" },
	},
	scopeType: {
		func(text string) (any, bool) {
			return map[string]retention.Scope{"item": retention.OfItem, "purpose": retention.OfPurpose}[text], text == "item" || text == "purpose"
		},
		func(v any) string {
			return map[retention.Scope]string{retention.OfItem: "item", retention.OfPurpose: "purpose"}[v.(retention.Scope)]
		},
	},
	boundType: {readBound, func(v any) string { return v.(retention.Bound).String() }},
	clockType: {readClock, writeClock},
	// Most elements are met, in most cases.
	elementsType: {readElements, writeElements},
}

// readBound reads what [retention.Bound.String] writes: an end of time, or what is
// known of a day.
func readBound(text string) (any, bool) {
	switch text {
	case "open":
		return retention.NoEnd(), true
	case "never":
		return retention.Always().Bound(), true
	}
	w, err := retention.ParseWhen(text)
	return w.Bound(), err == nil
}

func readClock(text string) (any, bool) {
	var hour, minute, second int
	n, _ := fmt.Sscanf(text, "%d:%d:%d", &hour, &minute, &second)
	c := marketing.ClockAt(hour, minute, second)
	return c, n == 3 && writeClock(c) == text
}

// writeClock finds the time by trying all: it is not given out.
func writeClock(v any) string {
	for second := range 24 * 60 * 60 {
		if marketing.ClockAt(second/3600, second/60%60, second%60) == v {
			return fmt.Sprintf("%02d:%02d:%02d", second/3600, second/60%60, second%60)
		}
	}
	return ""
}

const allBut = "all but "

func readElements(text string) (any, bool) {
	if text == "all" {
		return lawfulbasis.AllElements(), true
	}
	listed, but := strings.CutPrefix(text, allBut)
	s, err := lawfulbasis.ParseElementSet(listed)
	if but {
		s = lawfulbasis.AllElements().Without(s)
	}
	return s, err == nil
}

func writeElements(v any) string {
	s := v.(lawfulbasis.ElementSet)
	rest := lawfulbasis.AllElements().Without(s)
	switch {
	case rest.IsEmpty():
		return "all"
	case rest.Len() < s.Len():
		return allBut + rest.String()
	}
	return s.String()
}

// A reading reads cases. Tables are named before they are known: each item gets a
// table of its own as a placeholder, and the name is looked up in the end.
type reading struct {
	*strictjson.Reader
	tables map[*privacy.Dataset]*placeholder
}

type placeholder struct {
	name string
	none bool
}

// object reads an object into a struct. The fields are its members.
func (r *reading) object(v reflect.Value, also ...strictjson.Field) {
	fields := also
	for _, p := range partsOf(v.Type()) {
		field := v.FieldByIndex(p.index)
		fields = append(fields, strictjson.Optional(p.key, func() { r.value(field) }))
	}
	r.Object(fields...)
}

func (r *reading) value(v reflect.Value) {
	t := v.Type()
	form, isListed := lists[t]
	words, isTextual := textuals[t]
	switch {
	case isTextual:
		text := r.Text()
		if read, ok := words.read(text); ok {
			v.Set(reflect.ValueOf(read))
		} else if text != "" {
			r.Refuse(strictjson.NotValid, text)
		}
	case isListed:
		s := reflect.New(reflect.SliceOf(form.element)).Elem()
		r.slice(s)
		v.Set(reflect.ValueOf(form.from(s.Interface())))
	case t == itemType:
		r.item(v)
	case isText(t):
		r.Token(v.Addr().Interface().(encoding.TextUnmarshaler))
	default:
		r.plain(v)
	}
}

func (r *reading) plain(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(r.Text())
	case reflect.Int, reflect.Int64:
		v.SetInt(r.Int(-strictjson.MaxInt, strictjson.MaxInt))
	case reflect.Slice:
		r.slice(v)
	default:
		r.object(v)
	}
}

func (r *reading) slice(v reflect.Value) {
	all := reflect.MakeSlice(v.Type(), 0, 0)
	r.Array(most, func(int) {
		element := reflect.New(v.Type().Elem()).Elem()
		r.value(element)
		all = reflect.Append(all, element)
	})
	v.Set(all)
}

// item reads an item, with the name of its table.
func (r *reading) item(v reflect.Value) {
	table, here := new(privacy.Dataset), &placeholder{}
	var item privacy.Item
	into := reflect.ValueOf(&item).Elem()
	fields := []strictjson.Field{
		strictjson.Optional("none", func() { r.value(reflect.ValueOf(&here.none).Elem()) }),
		strictjson.Required("of", func() { here.name = r.Text() }),
	}
	for _, p := range partsOf(itemType) {
		if p.typ != tableType {
			field := into.FieldByIndex(p.index)
			fields = append(fields, strictjson.Optional(p.key, func() { r.value(field) }))
		}
	}
	r.Object(fields...)
	item.Of = table
	r.tables[table] = here
	v.Set(into)
}

// write writes a member that is not zero.
func write(o *strictjson.Object, key string, v reflect.Value) {
	if v.IsZero() {
		return
	}
	t := v.Type()
	form, isListed := lists[t]
	words, isTextual := textuals[t]
	switch {
	case isTextual:
		o.Text(key, words.write(v.Interface()))
	case isListed:
		if slice, said := form.all(v.Interface()); said {
			o.Array(key, func(a *strictjson.Array) { writeElementsOf(a, reflect.ValueOf(slice)) })
		}
	case t == tableType:
		o.Text(key, v.Interface().(*privacy.Dataset).Name())
	case isText(t):
		o.Token(key, appender(v))
	default:
		writePlain(o, key, v)
	}
}

func writePlain(o *strictjson.Object, key string, v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		o.Text(key, v.String())
	case reflect.Int, reflect.Int64:
		o.Int(key, v.Int())
	case reflect.Slice:
		o.Array(key, func(a *strictjson.Array) { writeElementsOf(a, v) })
	default:
		o.Object(key, func(o *strictjson.Object) { writeObject(o, v) })
	}
}

func writeObject(o *strictjson.Object, v reflect.Value) {
	for _, p := range partsOf(v.Type()) {
		if p.key == "of" && v.Type() == itemType {
			if item := v.Interface().(privacy.Item); item.IsNone() {
				o.Text("none", "yes")
			}
		}
		write(o, p.key, v.FieldByIndex(p.index))
	}
}

func writeElementsOf(a *strictjson.Array, v reflect.Value) {
	for i := range v.Len() {
		e := v.Index(i)
		switch {
		case isText(e.Type()):
			a.Token(appender(e))
		case e.Kind() == reflect.String:
			a.Text(e.String())
		default:
			a.Object(func(o *strictjson.Object) { writeObject(o, e) })
		}
	}
}

// appender is the value with its text form, whatever the form's receiver.
func appender(v reflect.Value) encoding.TextAppender {
	p := reflect.New(v.Type())
	p.Elem().Set(v)
	return p.Interface().(encoding.TextAppender)
}
