package policyfile

import (
	"maps"
	"slices"

	"github.com/personvern/personvern/internal/strictjson"
)

// members are the members of an object of the schema: numbers, texts, lists of
// texts, and members again.
type members map[string]any

// description is the schema while it is made.
type description struct {
	defs members // by name
}

// defined returns a reference to what is described once for all.
func (d *description) defined(name string, by describe) members {
	if d.defs[name] == nil {
		d.defs[name] = true // it is being described
		d.defs[name] = by(d)
	}
	return members{"$ref": "#/$defs/" + name}
}

// describe describes an object with these members and no others.
func (fs fields[T]) describe(d *description) members {
	properties := members{}
	var required []string
	for _, f := range fs {
		one := f.schema(d)
		one["description"] = f.about
		properties[f.key] = one
		if f.required {
			required = append(required, f.key)
		}
	}
	m := members{"additionalProperties": false, "properties": properties, "type": "object"}
	if len(required) > 0 {
		m["required"] = required
	}
	return m
}

// Schema returns a JSON Schema (draft 2020-12) of the files that [Parse] reads,
// for editors and other programs. It is the file schema.json beside this package.
// Not all that Parse refuses can be said in it: no duplicate keys, no hidden
// characters, lengths in bytes, what refers to what, and what the law demands.
func Schema() []byte {
	d := description{defs: members{}}
	root := policyFields.describe(&d)
	root["$defs"] = d.defs
	root["$id"] = "https://github.com/personvern/personvern/privacy/policyfile/schema.json"
	root["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	root["description"] = "A policy: what a controller does with personal data, why, and for how long."
	root["title"] = "Personvern policy"
	text, _ := strictjson.AppendIndent(nil, func(o *strictjson.Object) { root.write(o) })
	return text
}

func (m members) write(o *strictjson.Object) {
	for _, key := range slices.Sorted(maps.Keys(m)) {
		switch v := m[key].(type) {
		case bool:
			o.Bool(key, v)
		case int:
			o.Int(key, int64(v))
		case string:
			o.Text(key, v)
		case []string:
			o.Array(key, func(a *strictjson.Array) {
				for _, text := range v {
					a.Text(text)
				}
			})
		case members:
			o.Object(key, v.write)
		}
	}
}
