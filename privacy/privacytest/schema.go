package privacytest

import (
	"encoding"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Schema returns the JSON Schema (2020-12) of the form of case files, with a line
// break at the end. What it cannot say, [ReadCases] still refuses: a policy that
// is none, sets with a member twice, an item of a table that is not there.
func Schema() []byte {
	d := describing{defs: members{}}
	ask := members{}
	for _, name := range slices.Sorted(maps.Keys(questions)) {
		q := questions[name]
		if q.sector != nil {
			ask[name] = d.object(reflect.TypeOf(q.sector), nil)
			continue
		}
		takes := members{}
		for _, field := range q.takes {
			f, _ := reflect.TypeFor[Case]().FieldByName(field)
			takes[memberKey(field)] = d.of(f.Type)
		}
		ask[name] = object(takes)
	}
	one := object(ask)
	one["minProperties"], one["maxProperties"] = 1, 1
	text := members{"type": "string", "minLength": 1}
	aCase := object(members{
		"ask": one, "cites": array(text), "id": text, "on": d.of(reflect.TypeFor[retention.Date]()),
		"policy": d.object(reflect.TypeFor[casePolicy](), nil), "tables": array(d.of(reflect.TypeFor[privacy.DatasetSpec]())),
		"want": d.object(reflect.TypeFor[wantForm](), nil), "why": text,
	})
	aCase["required"] = []string{"ask", "id", "on"}
	file := object(members{
		"cases":  array(aCase),
		"schema": members{"type": "integer", "minimum": 1, "maximum": CaseSchema},
	})
	file["required"] = []string{"cases", "schema"}
	file["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	file["title"] = "Cases on personal data: questions, facts and answers"
	file["$defs"] = d.defs
	written, _ := json.MarshalIndent(file, "", "  ") // maps, lists, texts and numbers
	return append(written, '\n')
}

// members are the members of an object of a schema.
type members = map[string]any

func object(properties members) members {
	return members{"type": "object", "properties": properties, "additionalProperties": false}
}

func array(items members) members {
	return members{"type": "array", "items": items, "maxItems": most}
}

// describing describes types, each struct and enumeration once.
type describing struct{ defs members }

func (d *describing) of(t reflect.Type) members {
	form, isListed := lists[t]
	switch {
	case t == factType:
		return members{"enum": []string{"no", "yes"}}
	case t.Kind() == reflect.Bool:
		return members{"const": "yes"}
	case t == scopeType:
		return members{"enum": []string{"item", "purpose"}}
	case t == clockType:
		return members{"type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]:[0-5][0-9]$"}
	case isListed:
		return array(d.of(form.element))
	case t == reflect.TypeFor[retention.Date]():
		return members{"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
	case t == reflect.TypeFor[time.Time]():
		return members{"type": "string", "format": "date-time"}
	case isText(t) && t.Kind() == reflect.Uint8:
		return d.named(t, func() members { return members{"enum": tokensOf(t)} })
	case isText(t) || t == boundType || t.Kind() == reflect.String:
		return members{"type": "string", "minLength": 1}
	case t.Kind() == reflect.Int || t.Kind() == reflect.Int64:
		return members{"type": "integer"}
	case t.Kind() == reflect.Slice:
		return array(d.of(t.Elem()))
	case t == itemType:
		return d.named(t, func() members {
			o := d.object(t, members{"none": members{"const": "yes"}, "of": members{"type": "string", "minLength": 1}})
			o["required"] = []string{"of"}
			return o
		})
	}
	return d.named(t, func() members { return d.object(t, nil) })
}

func (d *describing) object(t reflect.Type, properties members) members {
	if properties == nil {
		properties = members{}
	}
	for _, p := range partsOf(t) {
		if p.typ != tableType {
			properties[p.key] = d.of(p.typ)
		}
	}
	return object(properties)
}

// named refers to the description of a type, which is made once.
func (d *describing) named(t reflect.Type, describe func() members) members {
	name := strings.ReplaceAll(t.String(), ".", "-")
	if _, ok := d.defs[name]; !ok {
		d.defs[name] = members{} // for a type within itself
		d.defs[name] = describe()
	}
	return members{"$ref": "#/$defs/" + name}
}

// tokensOf are the tokens of an enumeration.
func tokensOf(t reflect.Type) []string {
	var tokens []string
	for n := range 256 {
		v := reflect.New(t)
		v.Elem().SetUint(uint64(n))
		text, err := v.Interface().(encoding.TextAppender).AppendText(nil)
		if err == nil && len(text) > 0 {
			tokens = append(tokens, string(text))
		}
	}
	return tokens
}
