package policyfile_test

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy/policyfile"
)

// The published schema is the one that the tables make.
func TestSchemaFile(t *testing.T) { golden(t, "schema.json", policyfile.Schema()) }

// validator is as much of JSON Schema as the schema uses. It is written from the
// standard, and knows nothing of the form.
type validator struct{ root map[string]any }

func newValidator(t testing.TB) *validator {
	t.Helper()
	v := &validator{}
	require.NoError(t, json.Unmarshal(policyfile.Schema(), &v.root))
	return v
}

// accepts reports whether a value is as the schema says.
func (v *validator) accepts(t testing.TB, schema map[string]any, value any) bool {
	t.Helper()
	for keyword, says := range schema {
		ok := true
		switch keyword {
		case "$defs", "$id", "$schema", "description", "title":
		case "$ref":
			name := strings.TrimPrefix(says.(string), "#/$defs/")
			def, found := v.root["$defs"].(map[string]any)[name]
			require.True(t, found, name)
			ok = v.accepts(t, def.(map[string]any), value)
		case "type":
			switch value.(type) {
			case map[string]any:
				ok = says == "object"
			case []any:
				ok = says == "array"
			case string:
				ok = says == "string"
			case bool:
				ok = says == "boolean"
			default:
				ok = false
			}
		case "const":
			ok = says == value
		case "enum":
			ok = slices.Contains(says.([]any), value)
		case "pattern":
			if text, is := value.(string); is {
				ok = regexp.MustCompile(says.(string)).MatchString(text)
			}
		case "minLength", "maxLength":
			if text, is := value.(string); is {
				n := float64(utf8.RuneCountInString(text))
				ok = keyword == "minLength" && n >= says.(float64) || keyword == "maxLength" && n <= says.(float64)
			}
		case "maxItems":
			list, is := value.([]any)
			ok = !is || float64(len(list)) <= says.(float64)
		case "uniqueItems":
			if list, is := value.([]any); is {
				for i, e := range list {
					ok = ok && !slices.Contains(list[:i], e)
				}
			}
		case "items":
			if list, is := value.([]any); is {
				for _, e := range list {
					ok = ok && v.accepts(t, says.(map[string]any), e)
				}
			}
		case "required":
			if object, is := value.(map[string]any); is {
				for _, key := range says.([]any) {
					_, has := object[key.(string)]
					ok = ok && has
				}
			}
		case "properties":
			if object, is := value.(map[string]any); is {
				for key, e := range object {
					if of, known := says.(map[string]any)[key]; known {
						ok = ok && v.accepts(t, of.(map[string]any), e)
					} else {
						ok = ok && schema["additionalProperties"] == true
					}
				}
			}
		case "additionalProperties": // with the properties
		default:
			t.Fatalf("the schema says %s, which this test does not know", keyword)
		}
		if !ok {
			return false
		}
	}
	return true
}

// The schema takes the policies that there are, and refuses the files whose fault
// it can tell of.
func TestSchemaAgrees(t *testing.T) {
	v := newValidator(t)
	for _, p := range policies(t) {
		text, err := policyfile.Format(p)
		require.NoError(t, err)
		var value any
		require.NoError(t, json.Unmarshal(text, &value))
		id, _ := p.ID()
		assert.True(t, v.accepts(t, v.root, value), id)
	}
	// What the fault is, and how it looks to who reads JSON leniently.
	tells := []policyfile.Kind{
		policyfile.UnknownKey, policyfile.CaseVariantKey, policyfile.MissingKey, policyfile.Null, policyfile.WrongType,
		policyfile.Empty, policyfile.OtherSchema,
	}
	count := map[policyfile.Kind]int{}
	for _, h := range hostile(t) {
		var value any
		kind := h.want[0].kind
		if json.Unmarshal([]byte(h.text), &value) != nil || !slices.Contains(tells, kind) || h.beyondSchema {
			continue
		}
		count[kind]++
		assert.False(t, v.accepts(t, v.root, value), "%s: %s", h.name, h.why)
	}
	for _, kind := range tells {
		assert.NotZero(t, count[kind], "no file is %v", kind)
	}
}
