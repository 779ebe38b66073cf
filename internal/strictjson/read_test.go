package strictjson_test

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/internal/strictjson"
)

func TestKinds(t *testing.T) {
	enumtest.Enumeration(t, strictjson.ParseKind, `
		1 too-large, 2 not-utf-8, 3 byte-order-mark, 4 not-json, 5 truncated, 6 trailing-data, 7 too-deep, 8 too-long, 9 too-many,
		10 bad-escape, 11 lone-surrogate, 12 control-character, 13 hidden-character, 14 replacement-character, 15 duplicate-key,
		16 unknown-key, 17 case-variant-key, 18 missing-key, 19 null, 20 wrong-type, 21 not-integer, 22 not-canonical, 23 out-of-range,
		24 empty, 25 not-valid, 26 repeated, 27 other-schema`)
}

// What is taken, and what is read from it.
func TestRead(t *testing.T) {
	for _, tt := range []struct {
		reason, text string
		want         sample
	}{
		{"the least", `{"name":"a"}`, sample{name: "a"}},
		{"white space wherever it may be", " \t\r\n{ \"name\" \n:\t\"a\" , \"tags\" : [ \"b\" , \"c\" ] } \n", sample{name: "a", tags: []string{"b", "c"}}},
		{"members in any order", `{"yes":true,"name":"a","count":-7}`, sample{name: "a", yes: true, said: true, count: -7}},
		{"lists without elements", `{"name":"a","tags":[],"inner":[ ],"grid":[[],[ ]]}`, sample{name: "a", grid: [][]int64{nil, nil}}},
		{"false", `{"name":"a","yes":false}`, sample{name: "a"}},
		{"every escape", `{"name":"\"\\\/"}`, sample{name: `"\/`}},
		{"a letter, escaped in both letters of digits", `{"name":"\u00e5\u00E5"}`, sample{name: "åå"}},
		{"a character of two escapes", `{"name":"\ud83d\ude00"}`, sample{name: "😀"}},
		{"characters of one to four bytes", `{"name":"aå€😀"}`, sample{name: "aå€😀"}},
		{"letters with marks of their own, and of other alphabets", "{\"name\":\"e\u0301 жא中\"}", sample{name: "e\u0301 жא中"}},
		{"an escaped key", `{"n\u0061me":"a"}`, sample{name: "a"}},
		{"the ends of the integers", `{"name":"a","grid":[[9007199254740991,-9007199254740991,0]]}`, sample{name: "a", grid: [][]int64{{strictjson.MaxInt, -strictjson.MaxInt, 0}}}},
		{"tokens", `{"name":"a","kind":"null","kinds":["empty","null"]}`, sample{name: "a", kind: strictjson.Null, kinds: []strictjson.Kind{strictjson.Empty, strictjson.Null}}},
		{"objects within each other", `{"name":"a","one":{"name":"b","inner":[{"name":"c"}]}}`, sample{name: "a", one: &sample{name: "b", inner: []*sample{{name: "c"}}}}},
	} {
		got, err := read(tt.text, strictjson.Limits{})
		require.NoError(t, err, tt.reason)
		assert.Empty(t, cmp.Diff(tt.want, *got, cmp.AllowUnexported(sample{})), tt.reason)
		assert.True(t, json.Valid([]byte(tt.text)), tt.reason)
	}
}

// Each fault, with its place, its byte, where the mark is, and what it shows.
func TestFaults(t *testing.T) {
	type fault struct {
		kind             strictjson.Kind
		pointer, excerpt string
	}
	for _, tt := range []struct {
		reason, text string // with a mark at each fault
		want         []fault
	}{
		{"nothing", `¦`, []fault{{strictjson.Truncated, "", ""}}},
		{"blanks", " \n¦", []fault{{strictjson.Truncated, "", ""}}},
		{"a byte order mark", "¦\ufeff{}", []fault{{strictjson.ByteOrderMark, "", ""}}},
		{"no UTF-8", "{\"name\":\"å€😀¦\xff\"}", []fault{{strictjson.NotUTF8, "", ""}}},
		{"a letter that is cut off", "{\"name\":\"¦\xe2\x82\"}", []fault{{strictjson.NotUTF8, "", ""}}},
		{"a replacement character is UTF-8 and refused", "{\"name\":\"¦\ufffd\"}", []fault{{strictjson.ReplacementCharacter, "/name", ""}}},
		{"and the byte after it is none", "{\"name\":\"\ufffd¦\xff\"}", []fault{{strictjson.NotUTF8, "", ""}}},
		{"no JSON", `¦x`, []fault{{strictjson.NotJSON, "", ""}}},
		{"a word cut off", `{"name":"a","yes":¦tru`, []fault{{strictjson.NotJSON, "/yes", ""}}},
		{"another object", `{"name":"a"} ¦{"name":"a"}`, []fault{{strictjson.TrailingData, "", ""}}},
		{"no comma", `{"name":"a" ¦"yes":true}`, []fault{{strictjson.NotJSON, "", ""}}},
		{"no colon", `{"name"¦"a"}`, []fault{{strictjson.NotJSON, "", ""}}},
		{"a comma too many", `{"name":"a",¦}`, []fault{{strictjson.NotJSON, "", ""}}},
		{"only a comma", `{¦,"name":"a"}`, []fault{{strictjson.NotJSON, "", ""}}},
		{"a comma too many in a list", `{"name":"a","tags":["b",¦]}`, []fault{{strictjson.NotJSON, "/tags/1", ""}}},
		{"no end of an object", `{"name":"a"¦`, []fault{{strictjson.Truncated, "", ""}}},
		{"no end of a list", `{"name":"a","tags":["b"¦`, []fault{{strictjson.Truncated, "/tags", ""}}},
		{"no end of a text", `{"name":"a¦`, []fault{{strictjson.Truncated, "/name", ""}}},
		{"no end of a key", `{"nam¦`, []fault{{strictjson.Truncated, "", ""}}},
		{"no end of an escape", `{"name":"\¦`, []fault{{strictjson.Truncated, "/name", ""}}},
		{"no value", `{"name":¦}`, []fault{{strictjson.NotJSON, "/name", ""}}},
		{"no value at the end", `{"name":¦`, []fault{{strictjson.Truncated, "/name", ""}}},
		{"a number that is a sign", `{"name":"a","count":-¦}`, []fault{{strictjson.NotJSON, "/count", ""}}},
		{"a number without a fraction after its dot", `{"name":"a","count":1.¦}`, []fault{{strictjson.NotJSON, "/count", ""}}},
		{"a number without an exponent", `{"name":"a","count":1e+¦`, []fault{{strictjson.Truncated, "/count", ""}}},
		{"no digits before and after a dot", `{"name":"a","count":-.¦}`, []fault{{strictjson.NotJSON, "/count", ""}}},
		{"a fraction", `{"name":"a","count":¦1.5}`, []fault{{strictjson.NotInteger, "/count", `"1.5"`}}},
		{"an exponent", `{"name":"a","count":¦1E-2}`, []fault{{strictjson.NotInteger, "/count", `"1E-2"`}}},
		{"minus zero", `{"name":"a","count":¦-0}`, []fault{{strictjson.NotCanonical, "/count", `"-0"`}}},
		{"a leading zero", `{"name":"a","count":¦007}`, []fault{{strictjson.NotCanonical, "/count", `"007"`}}},
		{"a leading zero after a sign", `{"name":"a","count":¦-01}`, []fault{{strictjson.NotCanonical, "/count", `"-01"`}}},
		{"one too many", `{"name":"a","count":¦1001}`, []fault{{strictjson.OutOfRange, "/count", `"1001"`}}},
		{"one too few", `{"name":"a","count":¦-1001}`, []fault{{strictjson.OutOfRange, "/count", `"-1001"`}}},
		{"beyond the integers of every reader", `{"name":"a","grid":[[¦9007199254740992,¦-9007199254740992,¦10000000000000000]]}`, []fault{
			{strictjson.OutOfRange, "/grid/0/0", `"9007199254740992"`}, {strictjson.OutOfRange, "/grid/0/1", `"-9007199254740992"`},
			{strictjson.OutOfRange, "/grid/0/2", `"10000000000000000"`},
		}},
		{"a number of many digits", `{"name":"a","count":¦` + strings.Repeat("1", 500) + `}`, []fault{{strictjson.OutOfRange, "/count", `"` + strings.Repeat("1", 59) + `"...`}}},
		{"a control character", "{\"name\":\"a¦\x01¦\x7f¦\u0085¦\\u001f¦\\n\"}", []fault{
			{strictjson.ControlCharacter, "/name", ""}, {strictjson.ControlCharacter, "/name", ""}, {strictjson.ControlCharacter, "/name", ""},
			{strictjson.ControlCharacter, "/name", ""}, {strictjson.ControlCharacter, "/name", ""},
		}},
		{"a hidden character", "{\"name\":\"a¦\u202e¦\u200b¦\\u2066¦\\udb40\\udc01\"}", []fault{
			{strictjson.HiddenCharacter, "/name", ""}, {strictjson.HiddenCharacter, "/name", ""},
			{strictjson.HiddenCharacter, "/name", ""}, {strictjson.HiddenCharacter, "/name", ""},
		}},
		{"half a character", `{"name":"¦\ud800x¦\udc00x¦\ud800\u0041"}`, []fault{
			{strictjson.LoneSurrogate, "/name", ""}, {strictjson.LoneSurrogate, "/name", ""}, {strictjson.LoneSurrogate, "/name", ""},
		}},
		{"an escape that is none", `{"name":"¦\x¦\u12¦\u12g4"}`, []fault{
			{strictjson.BadEscape, "/name", ""}, {strictjson.BadEscape, "/name", ""}, {strictjson.BadEscape, "/name", ""},
		}},
		{"an escape at the end of the text", `{"name":"¦\u12"}`, []fault{{strictjson.BadEscape, "/name", ""}}},
		{"a key that is not fit to be read", `{"name":"a","¦\u0000":[1,{"x":null}]}`, []fault{{strictjson.ControlCharacter, "", ""}}},
		{"a key twice", `{"name":"a",¦"name":"b",¦"n\u0061me":{"x":[null]}}`, []fault{{strictjson.DuplicateKey, "/name", ""}, {strictjson.DuplicateKey, "/name", ""}}},
		{"a key that is not asked for", `{"name":"a",¦"x":[1,"a",true,false,null,{"b":1e5}]}`, []fault{{strictjson.UnknownKey, "", `"x"`}}},
		{"a key in other letters", "{\"name\":\"a\",¦\"Name\":1,¦\"\u212aind\":1}", []fault{
			{strictjson.CaseVariantKey, "", `"Name"`}, {strictjson.CaseVariantKey, "", `"\u212aind"`},
		}},
		{"an object without members", `¦{}`, []fault{{strictjson.MissingKey, "/name", ""}}},
		{"no key that must be there", `{"one":¦{},"name":"a"}`, []fault{{strictjson.MissingKey, "/one/name", ""}}},
		{"a key that must be there and is not read", `{"one":¦{¦"Name":"b"},"name":"a"}`, []fault{{strictjson.MissingKey, "/one/name", ""}, {strictjson.CaseVariantKey, "/one", `"Name"`}}},
		{"null for each type", `{"name":¦null,"count":¦null,"yes":¦null,"tags":¦null,"one":¦null,"kind":¦null}`, []fault{
			{strictjson.Null, "/name", ""}, {strictjson.Null, "/count", ""}, {strictjson.Null, "/yes", ""}, {strictjson.Null, "/tags", ""},
			{strictjson.Null, "/one", ""}, {strictjson.Null, "/kind", ""},
		}},
		{"another type for each", `{"name":¦1,"count":¦"1","yes":¦"true","tags":¦{"0":"a"},"one":¦[{}],"kind":¦false}`, []fault{
			{strictjson.WrongType, "/name", ""}, {strictjson.WrongType, "/count", ""}, {strictjson.WrongType, "/yes", ""},
			{strictjson.WrongType, "/tags", ""}, {strictjson.WrongType, "/one", ""}, {strictjson.WrongType, "/kind", ""},
		}},
		{"an empty text", `{"name":¦"","kind":¦"","tags":["b",¦""]}`, []fault{{strictjson.Empty, "/name", ""}, {strictjson.Empty, "/kind", ""}, {strictjson.Empty, "/tags/1", ""}}},
		{"a token that there is none of", `{"name":"a","kind":¦"Null","kinds":["null",¦"x\u00e5"]}`, []fault{
			{strictjson.NotValid, "/kind", `"Null"`}, {strictjson.NotValid, "/kinds/1", `"x\u00e5"`},
		}},
		{"a token that is not fit to be read is refused once", "{\"name\":\"a\",\"kind\":\"nu¦\u200bll\"}", []fault{{strictjson.HiddenCharacter, "/kind", ""}}},
		{"too many elements are one fault", `{"name":"a","tags":["a","b","c",¦1,null,{"x":[]}]}`, []fault{{strictjson.TooMany, "/tags", ""}}},
		{"an empty key", `{"name":"a",¦"":1}`, []fault{{strictjson.UnknownKey, "", `""`}}},
		{"within what is refused only the structure is judged", `{"name":"a",¦"x":{"a":1,"a":007,"b":"\q\ud800","":null}}`, []fault{{strictjson.UnknownKey, "", `"x"`}}},
		{"which ends the reading", `{"name":"a",¦"x":{"a" ¦1},"yes":1}`, []fault{{strictjson.UnknownKey, "", `"x"`}, {strictjson.NotJSON, "", ""}}},
		{"what is missing in front of it is not known then", `{"one":{¦"x":[¦}`, []fault{{strictjson.UnknownKey, "/one", `"x"`}, {strictjson.NotJSON, "/one", ""}}},
	} {
		text, places := cut(tt.text)
		require.Len(t, places, len(tt.want), tt.reason)
		var want []strictjson.Fault
		for i, w := range tt.want {
			want = append(want, strictjson.Fault{Kind: w.kind, Pointer: w.pointer, Offset: places[i], Excerpt: w.excerpt})
		}
		assert.Equal(t, want, faults(t, text), "%s: %s", tt.reason, text)
	}
}

// Every character of Unicode is judged alike, as itself and escaped: for what it
// is, by the properties that the package names.
func TestCharacters(t *testing.T) {
	count := map[strictjson.Kind]int{}
	for c := rune(0); c <= 0x10ffff; c++ {
		if 0xd800 <= c && c <= 0xdfff || c == '"' || c == '\\' {
			continue
		}
		// The judgement of every character takes long enough: beyond the first
		// planes the pages that have any of the marks are few.
		if c > 0x1ffff && c < 0xdffff && c&0xff != 0 && c&0xfffe != 0xfffe || c > 0xe0fff && c&0xff != 0 && c&0xfffe != 0xfffe {
			continue
		}
		found := faults(t, `{"name":"`+string(c)+`"}`)
		var kind strictjson.Kind
		if len(found) > 0 {
			require.Len(t, found, 1)
			require.Equal(t, len(`{"name":"`), found[0].Offset)
			kind = found[0].Kind
		}
		count[kind]++
		var escaped string
		if c <= 0xffff {
			escaped = `\u` + hex4(c)
		} else {
			escaped = `\u` + hex4(0xd800+(c-0x10000)>>10) + `\u` + hex4(0xdc00+(c-0x10000)&0x3ff)
		}
		again := faults(t, `{"name":"`+escaped+`"}`)
		require.Len(t, again, len(found), "%U", c)
		if kind != 0 {
			require.Equal(t, kind, again[0].Kind, "%U", c)
		}
		if c < ' ' || c >= 0x7f && c <= 0x9f {
			require.Equal(t, strictjson.ControlCharacter, kind, "%U", c)
		} else if c < 0xa0 {
			require.Zero(t, kind, "%U", c)
		}
	}
	assert.Equal(t, 65, count[strictjson.ControlCharacter])
	assert.Equal(t, 1, count[strictjson.ReplacementCharacter])
	for _, c := range "\u00ad\u034f\u061c\u115f\u17b4\u180e\u200b\u200e\u202a\u202e\u2028\u2029\u2060\u2066\u2069\u3164\ufe0f\ufeff\uffa0\ufff9\ufffe\uffff\ufdd0\ue000\U0001d173\U000e0001\U000e0100\U000f0000\U0010ffff" {
		found := faults(t, `{"name":"`+string(c)+`"}`)
		require.Len(t, found, 1, "%U", c)
		assert.Equal(t, strictjson.HiddenCharacter, found[0].Kind, "%U", c)
	}
	for _, c := range "aåæøžßıſKµ«»–—…€№😀中א\u0301\u00a0\u2003\u3000" {
		assert.Empty(t, faults(t, `{"name":"`+string(c)+`"}`), "%U is seen", c)
	}
}

func hex4(c rune) string {
	text := strconv.FormatInt(int64(c), 16)
	return strings.Repeat("0", 4-len(text)) + text
}

// Each limit, one below it, at it, and one above it; by the constants, and lower.
func TestLimits(t *testing.T) {
	deep := func(n int) string {
		return strings.Repeat(`{"name":"a","one":`, n-1) + `{"name":"a"}` + strings.Repeat("}", n-1)
	}
	for _, tt := range []struct {
		name   string
		most   int
		limits func(n int) strictjson.Limits
		text   func(n int) string
		kind   strictjson.Kind
		offset func(n int) int
	}{
		{"bytes", strictjson.MaxBytes, func(n int) strictjson.Limits { return strictjson.Limits{Bytes: n} }, func(n int) string {
			return `{"name":"a"}` + strings.Repeat(" ", n-12)
		}, strictjson.TooLarge, func(n int) int { return n }},
		{"depth", strictjson.MaxDepth, func(n int) strictjson.Limits { return strictjson.Limits{Depth: n} }, deep, strictjson.TooDeep, func(n int) int { return n * len(`{"name":"a","one":`) }},
		{"string", strictjson.MaxString, func(n int) strictjson.Limits { return strictjson.Limits{String: n} }, func(n int) string {
			return `{"name":"` + strings.Repeat("x", n) + `"}`
		}, strictjson.TooLong, func(int) int { return len(`{"name":`) }},
		{"string, escaped", strictjson.MaxString, func(n int) strictjson.Limits { return strictjson.Limits{String: n} }, func(n int) string {
			return `{"name":"` + strings.Repeat(`\u0078`, n) + `"}`
		}, strictjson.TooLong, func(int) int { return len(`{"name":`) }},
	} {
		for _, most := range []int{0, 7} {
			limits := strictjson.Limits{}
			n := tt.most
			if most != 0 {
				n = most
				if tt.name == "bytes" {
					n = 20
				}
				limits = tt.limits(n)
			}
			for _, at := range []int{n - 1, n, n + 1} {
				_, err := read(tt.text(at), limits)
				found := faultsOf(t, err)
				if at <= n {
					require.Empty(t, found, "%s: %d of %d", tt.name, at, n)
					continue
				}
				require.NotEmpty(t, found, "%s: %d of %d", tt.name, at, n)
				assert.Equal(t, tt.kind, found[0].Kind)
				assert.Equal(t, tt.offset(n), found[0].Offset, tt.name)
			}
		}
		// Nobody may allow more, and less than none is none said.
		_, err := read(tt.text(tt.most+1), tt.limits(1<<30))
		assert.Equal(t, tt.kind, faultsOf(t, err)[0].Kind, tt.name)
		_, err = read(tt.text(tt.most), tt.limits(-1))
		require.NoError(t, err, tt.name)
	}
	// A key is a text too.
	found := faults(t, `{"name":"a","`+strings.Repeat("k", strictjson.MaxString+1)+`":1}`)
	assert.Equal(t, strictjson.TooLong, found[0].Kind)
	assert.Equal(t, strictjson.UnknownKey, faults(t, `{"name":"a","`+strings.Repeat("k", strictjson.MaxString)+`":1}`)[0].Kind)
	// Depth counts also within what is refused.
	found = faults(t, `{"name":"a","x":`+strings.Repeat("[", strictjson.MaxDepth)+strings.Repeat("]", strictjson.MaxDepth)+`}`)
	require.Len(t, found, 2)
	assert.Equal(t, strictjson.TooDeep, found[1].Kind)
	// Elements: three of three, four of three.
	assert.Empty(t, faults(t, `{"name":"a","grid":[[1,2,3],[],[]]}`))
	assert.Equal(t, strictjson.TooMany, faults(t, `{"name":"a","grid":[[1,2,3,4]]}`)[0].Kind)
}

// All faults are told, up to MaxFaults; then reading stops, and the error says
// that there are more.
func TestMaxFaults(t *testing.T) {
	for n := strictjson.MaxFaults - 1; n <= strictjson.MaxFaults+2; n++ {
		text := `{"name":"a"` + strings.Repeat(`,"x":1`, n) + `}`
		s, err := read(text, strictjson.Limits{})
		var e *strictjson.Error
		require.ErrorAs(t, err, &e)
		assert.Len(t, e.Faults, min(n, strictjson.MaxFaults))
		assert.Equal(t, n > strictjson.MaxFaults, e.More)
		assert.Equal(t, e.More, strings.HasSuffix(err.Error(), "\n\tand more"))
		assert.Equal(t, "a", s.name)
	}
	// Nothing after the last fault is read.
	s, err := read(`{`+strings.Repeat(`"x":1,`, strictjson.MaxFaults+1)+`"name":"a"`, strictjson.Limits{})
	require.Error(t, err)
	assert.Empty(t, s.name)
	// What is told at its beginning is told in the order of the bytes.
	found := faults(t, `{"one":{"count":1.5},"tags":[1]}`)
	require.Len(t, found, 4)
	for i := 1; i < len(found); i++ {
		assert.LessOrEqual(t, found[i-1].Offset, found[i].Offset)
	}
}

func TestErrorText(t *testing.T) {
	_, err := read(`{"name":"","X\u202ey":1}x`, strictjson.Limits{})
	require.EqualError(t, err, "personvern: JSON refused:\n"+
		"\t/name, byte 8: empty\n"+
		"\tthe whole, byte 13: hidden-character\n"+
		"\tthe whole, byte 24: trailing-data")
	_, err = read(`{"name":"a","x":1}`, strictjson.Limits{})
	require.EqualError(t, err, "personvern: JSON refused:\n\tthe whole, byte 12: unknown-key \"x\"")
}

// An excerpt shows 64 bytes at most, in ASCII, and says when it was cut.
func TestExcerpt(t *testing.T) {
	for _, tt := range []struct{ reason, text, want string }{
		{"nothing", "", `""`},
		{"a short one", "abc", `"abc"`},
		{"quotes and backslashes", `"\`, `"\"\\"`},
		{"what is not ASCII", "å\u202e\x00", `"\u00e5\u202e\x00"`},
		{"bytes that are no text", "\xff\xfe", `"\xff\xfe"`},
		{"as long as may be", strings.Repeat("x", 62), `"` + strings.Repeat("x", 62) + `"`},
		{"one more", strings.Repeat("x", 63), `"` + strings.Repeat("x", 59) + `"...`},
		{"cut between characters, not within an escape", strings.Repeat("x", 58) + "ååå", `"` + strings.Repeat("x", 58) + `"...`},
		{"many", strings.Repeat("😀", 100), `"` + strings.Repeat(`\U0001f600`, 5) + `"...`},
	} {
		got := strictjson.Excerpt(tt.text)
		assert.Equal(t, tt.want, got, tt.reason)
		assert.LessOrEqual(t, len(got), 64, tt.reason)
	}
}

// What a program does with the reader is held to one call for a value.
func TestReaderIsUsedOnce(t *testing.T) {
	run := func(text string, value func(*strictjson.Reader)) []strictjson.Fault {
		return faultsOf(t, strictjson.Read([]byte(text), strictjson.Limits{}, value))
	}
	assert.Equal(t, []strictjson.Fault{{Kind: strictjson.NotValid}}, run(`{"a":[1]}`, func(*strictjson.Reader) {}), "a value that nobody reads is refused")
	assert.Equal(t, []strictjson.Fault{{Kind: strictjson.NotValid, Pointer: "/1", Offset: 3}}, run(`[1,2]`, func(r *strictjson.Reader) {
		r.Array(5, func(i int) {
			if i == 0 {
				r.Int(0, 9)
			}
		})
	}), "also an element")
	assert.Empty(t, run(`"a"`, func(r *strictjson.Reader) {
		assert.Equal(t, "a", r.Text())
		assert.Empty(t, r.Text(), "and it is read once")
		assert.Zero(t, r.Int(0, 9))
		assert.False(t, r.Bool())
		r.Array(1, func(int) { t.Error("no list is there") })
		r.Object()
	}))
	assert.Equal(t, []strictjson.Fault{{Kind: strictjson.Repeated, Offset: 1, Excerpt: `"why"`}}, run(` {"a":1}`, func(r *strictjson.Reader) {
		r.Object(strictjson.Required("a", func() { r.Int(0, 9) }))
		assert.Equal(t, 1, r.Offset(), "after its members, an object is at hand again")
		r.Refuse(strictjson.Repeated, "why")
	}))
	assert.Equal(t, []strictjson.Fault{{Kind: strictjson.Repeated, Offset: 1}}, run(` [1]`, func(r *strictjson.Reader) {
		r.Array(1, func(int) { r.Int(0, 9) })
		r.Refuse(strictjson.Repeated, "")
	}))
	assert.Equal(t, []strictjson.Fault{{Kind: strictjson.Truncated, Pointer: "/0", Offset: 1}}, run(`[`, func(r *strictjson.Reader) {
		r.Array(1, func(int) { r.Int(0, 9) })
		r.Refuse(strictjson.Repeated, "what is in doubt is not judged")
	}))
	assert.Empty(t, run(`true`, func(r *strictjson.Reader) { assert.True(t, r.Bool()) }))
	assert.Equal(t, strictjson.NotJSON, run(`x`, func(r *strictjson.Reader) { assert.False(t, r.Bool()) })[0].Kind)
	assert.Equal(t, strictjson.OutOfRange, run(`9007199254740992`, func(r *strictjson.Reader) { r.Int(-1<<63, 1<<63-1) })[0].Kind, "whatever is asked for")
}

// What is refused is not given to the program.
func TestRefusedTextIsEmpty(t *testing.T) {
	for _, text := range []string{`"a\u0000"`, `"a\q"`, "\"a\u200b\"", `"\ud800"`, `""`, `1`, `null`, `"` + strings.Repeat("x", strictjson.MaxString+1) + `"`} {
		require.Error(t, strictjson.Read([]byte(text), strictjson.Limits{}, func(r *strictjson.Reader) {
			assert.Empty(t, r.Text(), text)
		}))
	}
}

// A pointer has the signs of RFC 6901 for those of its own, and positions for
// elements.
func TestPointers(t *testing.T) {
	err := strictjson.Read([]byte(`{"a/b~c":[[0],[1,"x"]]}`), strictjson.Limits{}, func(r *strictjson.Reader) {
		r.Object(strictjson.Required("a/b~c", func() { r.Array(9, func(int) { r.Array(9, func(int) { r.Int(0, 9) }) }) }))
	})
	assert.Equal(t, "/a~1b~0c/1/1", faultsOf(t, err)[0].Pointer)
}

func TestLocate(t *testing.T) {
	text, places := cut(` ¦{"a": ¦[1, ¦{"b/c~d": ¦"x", "e": [ ¦true ]}, null], "f": ¦{"g": ¦-1.5e3}, "h": false}`)
	found := strictjson.Locate([]byte(text), "", "/a", "/a/1", "/a/1/b~1c~0d", "/a/1/e/0", "/f", "/f/g")
	assert.Equal(t, places, found)
	assert.Equal(t, []int{places[0], places[2], places[1], places[5]},
		strictjson.Locate([]byte(text), "/x", "/a/1/none/of/these", "/a/9", "/f/x"), "of what is not there, the innermost value around it")
	assert.Equal(t, []int{places[2], places[2]}, strictjson.Locate([]byte(text), "/a/1", "/a/1"), "twice is no matter")
	assert.Empty(t, strictjson.Locate([]byte(text)))
}
