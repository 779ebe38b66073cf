package strictjson_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/strictjson"
)

// The canonical form, byte by byte, and the one for people.
func TestAppend(t *testing.T) {
	s := sample{
		name: "å\"\\/<&>😀", said: true, count: -7, yes: true, kind: strictjson.Null, tags: []string{"b", "a"}, kinds: []strictjson.Kind{strictjson.Empty},
		grid: [][]int64{{}, {strictjson.MaxInt, -strictjson.MaxInt, 0}}, inner: []*sample{}, one: &sample{name: "b"},
	}
	line, err := strictjson.Append([]byte("x"), s.write)
	require.NoError(t, err)
	assert.Equal(t, `x{"count":-7,"grid":[[],[9007199254740991,-9007199254740991,0]],"inner":[],"kind":"null","kinds":["empty"],`+
		`"name":"å\"\\/<&>😀","one":{"name":"b"},"tags":["b","a"],"yes":true}`, string(line))
	people, err := strictjson.AppendIndent(nil, s.write)
	require.NoError(t, err)
	assert.Equal(t, `{
  "count": -7,
  "grid": [
    [],
    [
      9007199254740991,
      -9007199254740991,
      0
    ]
  ],
  "inner": [],
  "kind": "null",
  "kinds": [
    "empty"
  ],
  "name": "å\"\\/<&>😀",
  "one": {
    "name": "b"
  },
  "tags": [
    "b",
    "a"
  ],
  "yes": true
}
`, string(people))
	empty, err := strictjson.AppendIndent(nil, func(*strictjson.Object) {})
	require.NoError(t, err)
	assert.Equal(t, "{}\n", string(empty))
}

// What the reader would refuse, the writer refuses, with the same kind and
// pointer, and writes nothing.
func TestWriterRefuses(t *testing.T) {
	type object = *strictjson.Object
	type array = *strictjson.Array
	for _, tt := range []struct {
		reason  string
		write   func(object)
		kind    strictjson.Kind
		pointer string
		excerpt string
	}{
		{"an empty text", func(o object) { o.Text("a", "") }, strictjson.Empty, "/a", ""},
		{"an empty text in a list", func(o object) { o.Array("a", func(a array) { a.Text("x"); a.Text("") }) }, strictjson.Empty, "/a/1", ""},
		{"the token of zero", func(o object) { o.Token("a", strictjson.Kind(0)) }, strictjson.Empty, "/a", ""},
		{"a number outside its enumeration", func(o object) { o.Array("a", func(a array) { a.Token(strictjson.Kind(200)) }) }, strictjson.NotValid, "/a/0", strictjson.Excerpt(`personvern: "fault kind(200)" is not a fault kind`)},
		{"a text that is too long", func(o object) { o.Text("a", strings.Repeat("x", strictjson.MaxString+1)) }, strictjson.TooLong, "/a", ""},
		{"bytes that are no text", func(o object) { o.Text("a", "x\xff") }, strictjson.NotUTF8, "/a", ""},
		{"half a character in bytes", func(o object) { o.Text("a", "\xed\xa0\x80") }, strictjson.NotUTF8, "/a", ""},
		{"the trace of a lost text", func(o object) { o.Text("a", "\ufffd") }, strictjson.ReplacementCharacter, "/a", ""},
		{"a control character", func(o object) { o.Text("a", "a\nb") }, strictjson.ControlCharacter, "/a", ""},
		{"a hidden character", func(o object) { o.Object("a", func(o object) { o.Text("b", "\u202e") }) }, strictjson.HiddenCharacter, "/a/b", ""},
		{"an integer beyond those of every reader", func(o object) { o.Int("a", strictjson.MaxInt+1) }, strictjson.OutOfRange, "/a", "9007199254740992"},
		{"and below", func(o object) { o.Array("a", func(a array) { a.Int(-strictjson.MaxInt - 1) }) }, strictjson.OutOfRange, "/a/0", "-9007199254740992"},
		{"a key twice", func(o object) { o.Int("a", 1); o.Int("a", 2) }, strictjson.NotCanonical, "", `"a"`},
		{"keys in another order", func(o object) { o.Int("b", 1); o.Int("a", 2) }, strictjson.NotCanonical, "", `"a"`},
		{"an empty key", func(o object) { o.Int("", 1) }, strictjson.NotCanonical, "", `""`},
		{"a key that is not ASCII", func(o object) { o.Int("å", 1) }, strictjson.NotCanonical, "", `"\u00e5"`},
		{"a value that the caller cannot write", func(o object) { o.Refuse("a", strictjson.NotValid, "why") }, strictjson.NotValid, "/a", `"why"`},
	} {
		text, err := strictjson.Append([]byte("x"), tt.write)
		assert.Equal(t, "x", string(text), tt.reason)
		found := faultsOf(t, err)
		require.NotEmpty(t, found, tt.reason)
		assert.Equal(t, tt.kind, found[0].Kind, "%s: %v", tt.reason, err)
		assert.Equal(t, tt.pointer, found[0].Pointer, tt.reason)
		assert.Equal(t, tt.excerpt, found[0].Excerpt, tt.reason)
		text, err = strictjson.AppendIndent(nil, tt.write)
		assert.Empty(t, text)
		assert.Equal(t, tt.kind, faultsOf(t, err)[0].Kind, tt.reason)
	}
	// All faults at once, as the reader has them.
	_, err := strictjson.Append(nil, func(o object) {
		o.Array("a", func(a array) {
			for range strictjson.MaxFaults + 5 {
				a.Text("")
			}
		})
	})
	var e *strictjson.Error
	require.ErrorAs(t, err, &e)
	assert.Len(t, e.Faults, strictjson.MaxFaults)
	assert.True(t, e.More)
}

// The writer keeps the limits of the reader: at each, and one above it.
func TestWriterLimits(t *testing.T) {
	deep := func(n int) func(*strictjson.Object) {
		var one func(n int) func(*strictjson.Object)
		one = func(n int) func(*strictjson.Object) {
			return func(o *strictjson.Object) {
				if n > 1 {
					o.Object("a", one(n-1))
				}
			}
		}
		return one(n)
	}
	large := func(n int) func(*strictjson.Object) {
		return func(o *strictjson.Object) {
			o.Array("a", func(a *strictjson.Array) {
				left := n - len(`{"a":[]}`)
				for left > 0 {
					// A text, its quotes, and the comma before it.
					size := min(left, 1000)
					if left-size < 10 {
						size = left
					}
					comma := 1
					if left == n-len(`{"a":[]}`) {
						comma = 0
					}
					a.Text(strings.Repeat("x", size-2-comma))
					left -= size
				}
			})
		}
	}
	for _, tt := range []struct {
		name  string
		write func(n int) func(*strictjson.Object)
		most  int
		kind  strictjson.Kind
	}{
		{"depth", deep, strictjson.MaxDepth, strictjson.TooDeep},
		{"bytes", large, strictjson.MaxBytes, strictjson.TooLarge},
		{"text", func(n int) func(*strictjson.Object) {
			return func(o *strictjson.Object) { o.Text("a", strings.Repeat("x", n)) }
		}, strictjson.MaxString, strictjson.TooLong},
	} {
		for n := tt.most - 1; n <= tt.most+1; n++ {
			text, err := strictjson.Append([]byte("before"), tt.write(n))
			if n <= tt.most {
				require.NoError(t, err, "%s: %d", tt.name, n)
				if tt.name == "bytes" {
					assert.Len(t, text, len("before")+n)
				}
				continue
			}
			assert.Equal(t, tt.kind, faultsOf(t, err)[0].Kind, tt.name)
		}
	}
}

// chance makes a sample of random parts, which the writer takes.
func chance(r *rand.Rand, depth int) *sample {
	letters := []rune("abc \"\\/<é漢😀")
	word := func() string {
		text := make([]rune, 1+r.IntN(6))
		for i := range text {
			text[i] = letters[r.IntN(len(letters))]
		}
		return string(text)
	}
	s := &sample{name: word(), yes: r.IntN(2) == 0}
	if s.said = r.IntN(2) == 0; s.said {
		s.count = int64(r.IntN(2001) - 1000)
	}
	if r.IntN(2) == 0 {
		s.kind = strictjson.Kind(1 + r.IntN(27))
	}
	for range r.IntN(4) {
		s.tags = append(s.tags, word())
		s.kinds = append(s.kinds, strictjson.Kind(1+r.IntN(27)))
		row := []int64{}
		for range r.IntN(4) {
			row = append(row, r.Int64N(2*strictjson.MaxInt+1)-strictjson.MaxInt)
		}
		s.grid = append(s.grid, row)
	}
	if depth > 0 {
		for range r.IntN(3) {
			s.inner = append(s.inner, chance(r, depth-1))
		}
		if r.IntN(2) == 0 {
			s.one = chance(r, depth-1)
		}
	}
	return s
}

// What was written is read as it was, from both forms, and package json reads the
// same from it.
func TestThereAndBack(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 7))
	for range 400 {
		s := chance(r, 3)
		line, err := strictjson.Append(nil, s.write)
		require.NoError(t, err)
		people, err := strictjson.AppendIndent(nil, s.write)
		require.NoError(t, err)
		for _, text := range [][]byte{line, people} {
			back, err := read(string(text), strictjson.Limits{})
			require.NoError(t, err)
			require.Empty(t, cmp.Diff(s, back, cmp.AllowUnexported(sample{}), cmpopts.EquateEmpty()))
			again, err := strictjson.Append(nil, back.write)
			require.NoError(t, err)
			require.Equal(t, string(line), string(again))
		}
		require.Equal(t, string(line), string(byPackageJSON(t, people)))
	}
}

// byPackageJSON writes what package json reads in the canonical form: it sorts
// the keys, which are ASCII, and keeps the digits of numbers.
func byPackageJSON(t testing.TB, text []byte) []byte {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var value any
	require.NoError(t, d.Decode(&value))
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	require.NoError(t, e.Encode(value))
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}
