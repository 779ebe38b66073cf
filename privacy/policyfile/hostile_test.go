package policyfile_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/policyfile"
)

// honest is a file that is in order, from which each hostile one differs in one
// thing.
const honest = `{
 "schema": 1,
 "id": "hostile",
 "version": "2026-1",
 "controllers": ["Inkasso AS", "Kapital \"K\" [Norge] AS"],
 "financial-year": "12-31",
 "erase-within": "P1M",
 "backup-rotation": "P30D",
 "tells": ["complaint"],
 "statements": [
  {"id": "N-1", "heading": "Bookkeeping"},
  {"id": "N-2", "heading": "Cameras"},
  {"id": "N-3", "heading": "Rights"}
 ],
 "notes": [{"statement": "N-3", "topic": "right", "right": "access", "doubt": true, "law": ["gdpr:15"]}],
 "activities": [
  {"id": "accounts", "purpose": "bookkeeping", "role": "controller", "controllers": ["Inkasso AS"],
   "basis": "legal-obligation", "about": ["debtor"], "kinds": ["name", "payment-voucher"], "statements": ["N-1"],
   "duties": [{"id": "vouchers", "law": "bokforingsloven:13(1)[1-4]", "kinds": ["payment-voucher"],
    "from": "booked", "anchor": "end-of-financial-year", "period": "P5Y", "statements": ["N-1"]}]},
  {"id": "cameras", "purpose": "premises-security", "role": "controller", "controllers": ["Kapital \"K\" [Norge] AS"],
   "basis": "legitimate-interests", "claimed": ["legitimate-interests"], "about": ["premises-visitor"],
   "kinds": ["camera-recording"], "sources": ["from-camera"], "recipients": ["to-police"], "tells": ["storage"],
   "begins": "recorded", "statements": ["N-2"], "law": ["kameraforskriften:6"],
   "assessed": {"met": ["interest-real"], "unmet": ["no-law-forbids"], "by": "legal", "on": "2026-01-01", "review-by": "2027-12-31"},
   "limits": [{"id": "six-days", "from": "recorded", "anchor": "day", "period": "P6D", "dated": true,
    "law": ["gdpr:5(1)(e)"], "statements": ["N-2"]}],
   "ceilings": [{"id": "a-week", "law": "kameraforskriften:6(1)", "kinds": ["camera-recording"], "from": "recorded",
    "anchor": "day", "period": "P7D", "at-latest": true, "scope": "item"}]},
  {"id": "cases", "purpose": "collection", "role": "processor", "controllers": ["Inkasso AS"],
   "about": ["debtor"], "kinds": ["debt-details"], "statements": ["N-1"]}
 ]
}
`

// hostileFile is a file that is refused, with what is said of it.
type hostileFile struct {
	name, why string
	text      string
	want      []wanted // in the order of their bytes
	// beyondSchema: what is wrong is not in what the schema can say, though
	// another file with this fault is.
	beyondSchema bool
}

// wanted is a fault that is told.
type wanted struct {
	kind    policyfile.Kind
	problem privacy.Problem
	law     string
	pointer string
	offset  int
}

func (w wanted) String() string {
	what := w.kind.String()
	if w.problem != 0 {
		what = strings.TrimSpace(w.problem.String() + " " + w.law)
	}
	return fmt.Sprintf("%s %q %d", what, w.pointer, w.offset)
}

// marked finds the byte at the mark in a context, or at its beginning.
func marked(t testing.TB, text, context string) int {
	t.Helper()
	before, after, found := strings.Cut(context, "¦")
	if !found {
		before, after = "", context
	}
	require.Contains(t, text, before+after)
	return strings.Index(text, before+after) + len(before)
}

// hostile are all hostile files: those that are written out, and those made from
// each member of the honest one.
func hostile(t testing.TB) []hostileFile {
	t.Helper()
	var all []hostileFile
	for _, h := range texts() {
		text := h.whole
		if text == "" {
			require.Contains(t, honest, h.old, h.name)
			text = strings.Replace(honest, h.old, h.new, 1)
		}
		f := hostileFile{name: h.name, why: h.why, text: text, beyondSchema: h.beyondSchema}
		for _, w := range h.want {
			if w.at == "END" {
				w.offset = len(text)
			} else if w.at != "" {
				w.offset = marked(t, text, w.at)
			}
			f.want = append(f.want, w.wanted)
		}
		all = append(all, f)
	}
	return append(all, members(t)...)
}

// member is a member of an object of the honest file, as package json finds it.
type member struct {
	object, pointer  string // of the object and of the member
	key              string
	keyAt, valueAt   int
	end, objectStart int
	value            any // the text, number or truth; nil for a list or an object
}

// walk finds the members of a file with the decoder of package json.
func walk(t testing.TB, text string) []member {
	t.Helper()
	var all []member
	d := json.NewDecoder(strings.NewReader(text))
	// start is where the next token begins.
	start := func() int {
		at := int(d.InputOffset())
		for strings.IndexByte(" \n\t,:", text[at]) >= 0 {
			at++
		}
		return at
	}
	var value func(pointer string) any
	value = func(pointer string) any {
		at := start()
		token, err := d.Token()
		require.NoError(t, err)
		switch token {
		case json.Delim('{'):
			for d.More() {
				m := member{object: pointer, objectStart: at, keyAt: start()}
				key, err := d.Token()
				require.NoError(t, err)
				m.key = key.(string)
				m.pointer, m.valueAt = pointer+"/"+m.key, start()
				m.value = value(m.pointer)
				m.end = int(d.InputOffset())
				all = append(all, m)
			}
			_, err = d.Token()
		case json.Delim('['):
			for i := 0; d.More(); i++ {
				value(fmt.Sprintf("%s/%d", pointer, i))
			}
			_, err = d.Token()
		default:
			return token
		}
		require.NoError(t, err)
		return nil
	}
	value("")
	_, err := d.Token()
	require.ErrorIs(t, err, io.EOF)
	return all
}

// optional are the keys that may be left out, in every object that has them.
var optional = map[string]bool{
	"backup-rotation": true, "tells": true, "statements": true, "notes": true, "doubt": true, "right": true, "law": true, "basis": true,
	"claimed": true, "sources": true, "recipients": true, "begins": true, "assessed": true, "met": true, "unmet": true, "by": true,
	"on": true, "review-by": true, "limits": true, "duties": true, "ceilings": true, "dated": true, "at-latest": true,
}

// members makes hostile files of each member of the honest one: null, a value of
// another type, the key twice and in other letters, and no key.
func members(t testing.TB) []hostileFile {
	t.Helper()
	var all []hostileFile
	seen := map[string]bool{}
	for _, m := range walk(t, honest) {
		// One of each sort of member is enough.
		sort := strings.NewReplacer("/0", "", "/1", "", "/2", "").Replace(m.pointer)
		if seen[sort] {
			continue
		}
		seen[sort] = true
		name := strings.ReplaceAll(strings.TrimPrefix(sort, "/"), "/", "-")
		put := func(from, to int, with string) string { return honest[:from] + with + honest[to:] }
		add := func(what, why, text string, kind policyfile.Kind, pointer string, offset int, more ...wanted) {
			all = append(all, hostileFile{
				name: what + "-" + name, why: why, text: text, want: append([]wanted{{kind: kind, pointer: pointer, offset: offset}}, more...),
			})
		}
		// What is not read is not there, for those that must be.
		add("null", "null says neither something nor nothing", put(m.valueAt, m.end, "null"), policyfile.Null, m.pointer, m.valueAt)
		other := "1"
		if m.key == "schema" {
			other = `"1"`
		}
		add("type", "a value of another type", put(m.valueAt, m.end, other), policyfile.WrongType, m.pointer, m.valueAt)
		escaped := fmt.Sprintf(`"\u%04x%s"`, m.key[0], m.key[1:])
		twice := honest[m.keyAt:m.end] + ", " + escaped + honest[m.valueAt-2:m.end]
		add("twice", "a key that stands twice, the second time escaped: readers take the first, or the last",
			put(m.keyAt, m.end, twice), policyfile.DuplicateKey, m.pointer, m.end+2)
		capital := `"` + strings.ToUpper(m.key[:1]) + m.key[1:] + `"`
		f := hostileFile{
			name: "case-" + name, why: "a key in other letters, which lenient readers take for the key",
			text: put(m.keyAt, m.valueAt-2, capital),
			want: []wanted{{kind: policyfile.CaseVariantKey, pointer: m.object, offset: m.keyAt}},
		}
		missing := wanted{kind: policyfile.MissingKey, pointer: m.pointer, offset: m.objectStart}
		needed := !optional[m.key] || m.key == "law" && strings.Contains(m.object, "duties") || m.key == "law" && strings.Contains(m.object, "ceilings")
		if needed {
			f.want = append([]wanted{missing}, f.want...)
			gone := honest[:m.keyAt] + strings.TrimLeft(honest[m.end:], ",")
			if strings.HasPrefix(strings.TrimSpace(honest[m.end:]), "}") || strings.HasPrefix(strings.TrimSpace(honest[m.end:]), "]") {
				gone = strings.TrimRight(honest[:m.keyAt], ", \n") + honest[m.end:]
			}
			all = append(all, hostileFile{name: "missing-" + name, why: "a key that the object must have", text: gone, want: []wanted{missing}})
		}
		all = append(all, f)
	}
	return all
}

func (h hostileFile) check(t *testing.T, text []byte) {
	t.Helper()
	p, err := policyfile.Parse(text)
	assert.Nil(t, p)
	var got []wanted
	for _, f := range refused(t, err).Faults {
		assert.NotEqual(t, f.Kind != 0, f.Problem != 0, "the text or the policy: %v", f)
		assert.LessOrEqual(t, len(f.Excerpt), 64+len("..."))
		assert.NotContains(t, f.String(), "%!")
		got = append(got, wanted{f.Kind, f.Problem, f.Law.String(), f.Pointer, f.Offset})
	}
	assert.Equal(t, fmt.Sprint(h.want), fmt.Sprint(got), "%s", h.why)
	for _, c := range err.Error() {
		if c != '\n' && c != '\t' && (c < ' ' || c > '~') && c != '–' {
			t.Fatalf("an error shows %q", c)
		}
	}
}

// Every hostile file is refused, for what is wrong with it and where. The files
// are in testdata, for other readers of the form to be tried on, with a table of
// what is wrong with each.
func TestHostileFiles(t *testing.T) {
	_, err := policyfile.Parse([]byte(honest))
	require.NoError(t, err)
	folder := filepath.Join("testdata", "hostile")
	var index bytes.Buffer
	index.WriteString("# The hostile files: name, why, and each fault that is told: kind or problem with provision, pointer, byte.\n")
	all := hostile(t)
	names := map[string]bool{"index.tsv": true}
	for _, h := range all {
		require.False(t, names[h.name+".json"], "%s is there twice", h.name)
		names[h.name+".json"] = true
		fmt.Fprintf(&index, "%s.json\t%s", h.name, h.why)
		for _, w := range h.want {
			fmt.Fprintf(&index, "\t%v", w)
		}
		index.WriteByte('\n')
		t.Run(h.name, func(t *testing.T) {
			file := filepath.Join(folder, h.name+".json")
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(h.text), 0o644))
			}
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			assert.Equal(t, h.text, string(text), "%s is not as it is made: run the test with -update", file)
			h.check(t, text)
		})
	}
	golden(t, filepath.Join(folder, "index.tsv"), index.Bytes())
	files, err := os.ReadDir(folder)
	require.NoError(t, err)
	for _, f := range files {
		assert.True(t, names[f.Name()], "%s is in no table", f.Name())
	}
	assert.GreaterOrEqual(t, len(all), 200)
	t.Logf("%d hostile files", len(all))
}
