package enumtest_test

import (
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/internal/enum/enumtest"
)

// colour is an enumeration as the packages of this module declare theirs, with
// a gap at 3.
type colour uint8

var colours = enum.Table[colour]{Kind: "colour", Tokens: []string{"", "red", "light-green", "", "blue"}}

const pins = "1 red, 2 light-green, 4 blue"

func (c colour) String() string                         { return colours.String(c) }
func (c colour) AppendText(text []byte) ([]byte, error) { return colours.Append(text, c) }
func (c colour) MarshalText() ([]byte, error)           { return c.AppendText(nil) }
func (c *colour) UnmarshalText(text []byte) error       { return colours.Unmarshal(c, text) }
func (c colour) IsValid() bool                          { return colours.Valid(c) }

func parse(text string) (colour, error) { return colours.Parse(text) }

type colourSet struct{ bits enum.Bits }

func of(c ...colour) colourSet { return colourSet{enum.BitsOf(&colours, c)} }
func all() colourSet           { return colourSet{enum.AllBits(&colours)} }

func parseSet(text string) (colourSet, error) {
	bits, err := enum.ParseSet(&colours, text)
	return colourSet{bits}, err
}

func (s colourSet) String() string { return enum.SetString(&colours, s.bits) }
func (s colourSet) AppendText(text []byte) ([]byte, error) {
	return enum.AppendSet(&colours, text, s.bits)
}
func (s colourSet) MarshalText() ([]byte, error) { return s.AppendText(nil) }
func (s *colourSet) UnmarshalText(text []byte) error {
	read, err := parseSet(string(text))
	if err == nil {
		*s = read
	}
	return err
}
func (s colourSet) Has(c colour) bool               { return s.bits.Has(uint8(c)) }
func (s colourSet) ContainsAll(o colourSet) bool    { return s.bits.ContainsAll(o.bits) }
func (s colourSet) Intersects(o colourSet) bool     { return s.bits.Intersects(o.bits) }
func (s colourSet) Union(o colourSet) colourSet     { return colourSet{s.bits.Union(o.bits)} }
func (s colourSet) Intersect(o colourSet) colourSet { return colourSet{s.bits.Intersect(o.bits)} }
func (s colourSet) Without(o colourSet) colourSet   { return colourSet{s.bits.Without(o.bits)} }
func (s colourSet) IsEmpty() bool                   { return s.bits.IsEmpty() }
func (s colourSet) IsValid() bool                   { return s.bits.IsValid() }
func (s colourSet) Len() int                        { return s.bits.Len() }
func (s colourSet) All() iter.Seq[colour]           { return enum.Members[colour](s.bits) }

func TestSoundVocabularyPasses(t *testing.T) {
	enumtest.Enumeration(t, parse, pins)
	enumtest.Set(t, of, all, parseSet)
}

// recorder is a test that keeps its failure to itself.
type recorder struct {
	testing.TB
	failed bool
}

// stopped is what FailNow panics with, to leave the check.
type stopped struct{}

func (*recorder) Helper()                 {}
func (r *recorder) Errorf(string, ...any) { r.failed = true }
func (r *recorder) FailNow()              { r.failed = true; panic(stopped{}) }

// fails reports whether check fails its test.
func fails(t *testing.T, check func(testing.TB)) bool {
	r := &recorder{TB: t}
	func() {
		defer func() {
			if p := recover(); p != nil && p != (stopped{}) {
				panic(p)
			}
		}()
		check(r)
	}()
	return r.failed
}

// Every promise is broken once, and seen to be broken.
func TestFaultsAreSeen(t *testing.T) {
	pinned := func(text string) func(testing.TB) {
		return func(t testing.TB) { enumtest.Enumeration(t, parse, text) }
	}
	token := func(i int, token string) func(testing.TB) {
		return func(t testing.TB) {
			sound := colours.Tokens[i]
			defer func() { colours.Tokens[i] = sound }()
			colours.Tokens[i] = token
			enumtest.Enumeration(t, parse, strings.Replace(pins, sound, token, 1))
		}
	}
	parser := func(parse func(string) (colour, error)) func(testing.TB) {
		return func(t testing.TB) { enumtest.Enumeration(t, parse, pins) }
	}
	set := func(of func(...colour) colourSet, all func() colourSet, parse func(string) (colourSet, error)) func(testing.TB) {
		return func(t testing.TB) { enumtest.Set(t, of, all, parse) }
	}
	for _, tt := range []struct {
		reason string
		check  func(testing.TB)
	}{
		{"a token has changed", pinned("1 red, 2 green, 4 blue")},
		{"a number has changed", pinned("1 red, 3 light-green, 4 blue")},
		{"two tokens have changed places", pinned("1 light-green, 2 red, 4 blue")},
		{"a value without a pin", pinned("1 red, 2 light-green")},
		{"a pin without a value", pinned(pins + ", 5 grey")},
		{"a number pinned twice", pinned(pins + ", 4 blue")},
		{"a pin without a token", pinned(pins + ", 5")},
		{"a pin without a number", pinned(pins + ", five grey")},
		{"a token with an underscore", token(2, "light_green")},
		{"a token with a letter of Norwegian", token(2, "grønn")},
		{"a token two values share", token(2, "red")},
		{"the empty text is a token", parser(func(text string) (colour, error) {
			if text == "" {
				return 0, nil
			}
			return parse(text)
		})},
		{"case is folded", parser(func(text string) (colour, error) {
			return parse(strings.ToLower(text))
		})},
		{"another value is read", parser(func(text string) (colour, error) {
			_, err := parse(text)
			return 1, err
		})},

		{"what is no value is dropped", set(func(c ...colour) colourSet {
			var s colourSet
			for _, v := range c {
				if v.IsValid() {
					s = s.Union(of(v))
				}
			}
			return s
		}, all, parseSet)},
		{"all lacks one", set(of, func() colourSet { return of(1, 2) }, parseSet)},
		{"the first value alone is kept", set(func(c ...colour) colourSet { return of(c[:min(1, len(c))]...) }, all, parseSet)},
		{"a value may be named twice", set(of, all, func(text string) (colourSet, error) {
			var s colourSet
			for token := range strings.SplitSeq(text, ",") {
				v, err := parse(token)
				if err != nil {
					return colourSet{}, err
				}
				s = s.Union(of(v))
			}
			return s, nil
		})},
		{"another set is read", set(of, all, func(text string) (colourSet, error) {
			_, err := parseSet(text)
			return all(), err
		})},
	} {
		assert.True(t, fails(t, tt.check), tt.reason)
	}
	assert.False(t, fails(t, pinned(pins)))
	assert.False(t, fails(t, set(of, all, parseSet)))
	assert.False(t, fails(t, token(2, "green")), "changed in both places")
}
