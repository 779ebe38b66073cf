package enum_test

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/enum"
)

type colour uint8

const (
	red   colour = 1
	green colour = 2
	edge  colour = 63 // the last bit of the first word
	over  colour = 64 // the first bit of the second
	last  colour = 127
)

var colours = enum.Table[colour]{
	Kind:   "colour",
	Tokens: []string{0: "", red: "red", green: "green", edge: "edge", over: "over", last: "last"},
}

// members are all values of the enumeration, in order.
var members = []colour{red, green, edge, over, last}

func TestTableForEveryNumber(t *testing.T) {
	for i := range 256 {
		v := colour(i)
		known := slices.Contains(members, v)
		assert.Equal(t, known, colours.Valid(v), "value %d", i)
		text, err := colours.Append([]byte("x"), v)
		switch {
		case known:
			require.NoError(t, err)
			assert.Equal(t, "x"+colours.String(v), string(text))
			back, err := colours.Parse(colours.String(v))
			require.NoError(t, err)
			assert.Equal(t, v, back)
		case v == 0:
			require.NoError(t, err)
			assert.Equal(t, "x", string(text), "zero means not said and is the empty text")
			assert.Empty(t, colours.String(v))
		default:
			want := "colour(" + strconv.Itoa(i) + ")"
			assert.Equal(t, want, colours.String(v))
			require.EqualError(t, err, `personvern: "`+want+`" is not a colour`)
			assert.Equal(t, "x", string(text), "on an error nothing is appended")
		}
	}
}

func TestParseMatchesExactly(t *testing.T) {
	for _, tt := range []struct{ text, reason string }{
		{"", "the empty text is the zero value's, not a token"},
		{"Red", "no folding of case"},
		{" red", "no trimming"},
		{"red ", "no trimming"},
		{"re", "no prefix"},
		{"red,green", "a set is no value"},
		{"colour(5)", "the text of a gap is for people only"},
		{"rød", "no other language"},
	} {
		v, err := colours.Parse(tt.text)
		var e *enum.Error
		require.True(t, errors.As(err, &e), tt.reason)
		assert.Equal(t, enum.Error{Kind: "colour", Text: tt.text}, *e, tt.reason)
		assert.Zero(t, v, tt.reason)
	}
}

func TestUnmarshal(t *testing.T) {
	v := green
	require.Error(t, colours.Unmarshal(&v, []byte("blue")))
	assert.Equal(t, green, v, "on an error the value stays")
	require.NoError(t, colours.Unmarshal(&v, []byte("red")))
	assert.Equal(t, red, v)
	require.NoError(t, colours.Unmarshal(&v, nil))
	assert.Zero(t, v, "the empty text is not said")
}

func TestErrorsShowLittleOfALongText(t *testing.T) {
	exactly := strings.Repeat("a", 64)
	_, err := colours.Parse(exactly)
	require.EqualError(t, err, `personvern: "`+exactly+`" is not a colour`)
	_, err = colours.Parse(exactly + "b")
	require.EqualError(t, err, `personvern: "`+exactly+`"... is not a colour`)
	_, err = colours.Parse("a\n\x00b")
	require.EqualError(t, err, `personvern: "a\n\x00b" is not a colour`, "quoted, so that no log line can be forged")
}

// model is the naive second implementation that Bits is held against: which
// members, and whether something else was among the values.
type model struct {
	has   map[colour]bool
	wrong bool
}

// allSets returns every set that can be built over members, with and without
// something that is no member, beside its model.
func allSets() ([]enum.Bits, []model) {
	var sets []enum.Bits
	var models []model
	for mask := range 1 << (len(members) + 1) {
		m := model{has: map[colour]bool{}}
		var values []colour
		for i, v := range members {
			if mask>>i&1 != 0 {
				values = append(values, v, v) // twice is once
				m.has[v] = true
			}
		}
		if m.wrong = mask>>len(members) != 0; m.wrong {
			values = append(values, []colour{0, 3, 200}[mask%3])
		}
		sets, models = append(sets, enum.BitsOf(&colours, values)), append(models, m)
	}
	return sets, models
}

func (m model) check(t *testing.T, b enum.Bits, what string) {
	t.Helper()
	var want []colour
	for i := range 256 {
		if v := colour(i); m.has[v] {
			want = append(want, v)
		}
		if b.Has(uint8(i)) != m.has[colour(i)] {
			t.Fatalf("%s: Has(%d) = %v", what, i, b.Has(uint8(i)))
		}
	}
	require.Equal(t, want, slices.Collect(enum.Members[colour](b)), what)
	require.Equal(t, len(want), b.Len(), what)
	require.Equal(t, len(want) == 0, b.IsEmpty(), what)
	require.Equal(t, !m.wrong, b.IsValid(), what)
}

func TestSetsAgainstAModel(t *testing.T) {
	sets, models := allSets()
	for i, a := range models {
		a.check(t, sets[i], "built")
		for j, b := range models {
			union, both, less := model{has: map[colour]bool{}}, model{has: map[colour]bool{}}, model{has: map[colour]bool{}}
			all, any := true, false
			for _, v := range members {
				union.has[v] = a.has[v] || b.has[v]
				both.has[v] = a.has[v] && b.has[v]
				less.has[v] = a.has[v] && !b.has[v]
				all = all && (a.has[v] || !b.has[v])
				any = any || both.has[v]
			}
			wrong := a.wrong || b.wrong
			union.wrong, both.wrong, less.wrong = wrong, wrong, wrong
			union.check(t, sets[i].Union(sets[j]), "union")
			both.check(t, sets[i].Intersect(sets[j]), "intersection")
			less.check(t, sets[i].Without(sets[j]), "difference")
			require.Equal(t, all, sets[i].ContainsAll(sets[j]))
			require.Equal(t, any, sets[i].Intersects(sets[j]))
			require.Equal(t, i == j, sets[i] == sets[j], "equal sets are ==, different ones are not")
		}
	}
}

func TestSetText(t *testing.T) {
	sets, models := allSets()
	for i, b := range sets {
		text, err := enum.AppendSet(&colours, []byte("x,"), b)
		if models[i].wrong {
			var e *enum.Error
			require.True(t, errors.As(err, &e))
			assert.Equal(t, "x,", string(text), "on an error nothing is appended")
			assert.True(t, strings.HasPrefix(enum.SetString(&colours, b), "?"))
			_, err = enum.ParseSet(&colours, enum.SetString(&colours, b))
			require.Error(t, err, "what is not valid cannot be read back")
			continue
		}
		require.NoError(t, err)
		assert.Equal(t, "x,"+enum.SetString(&colours, b), string(text))
		back, err := enum.ParseSet(&colours, enum.SetString(&colours, b))
		require.NoError(t, err)
		assert.Equal(t, b, back)
	}
	assert.Equal(t, "red,green,edge,over,last", enum.SetString(&colours, enum.AllBits(&colours)), "declared order")
	assert.Equal(t, "?,green", enum.SetString(&colours, enum.BitsOf(&colours, []colour{green, 9})))
	assert.Equal(t, "?", enum.SetString(&colours, enum.BitsOf(&colours, []colour{0})))
}

func TestParseSet(t *testing.T) {
	b, err := enum.ParseSet(&colours, "last,red")
	require.NoError(t, err)
	assert.Equal(t, enum.BitsOf(&colours, []colour{red, last}), b, "the order is free")
	for _, tt := range []struct{ text, want, reason string }{
		{"red,red", `personvern: colour "red" is named twice`, "a slip of whoever wrote it"},
		{"red,", `personvern: "" is not a colour`, "an element is missing"},
		{",red", `personvern: "" is not a colour`, "an element is missing"},
		{"red, green", `personvern: " green" is not a colour`, "no blanks"},
		{"red;green", `personvern: "red;green" is not a colour`, "commas only"},
		{"all", `personvern: "all" is not a colour`, "silence and wildcards never mean all"},
	} {
		b, err := enum.ParseSet(&colours, tt.text)
		require.EqualError(t, err, tt.want, tt.reason)
		assert.Zero(t, b, tt.reason)
	}
}

func TestMembersStopsWhenAsked(t *testing.T) {
	for n := 1; n <= len(members); n++ {
		var got []colour
		for v := range enum.Members[colour](enum.AllBits(&colours)) {
			if got = append(got, v); len(got) == n {
				break
			}
		}
		assert.Equal(t, members[:n], got)
	}
}

func TestNothingIsAllocatedToAsk(t *testing.T) {
	set, buffer := enum.AllBits(&colours), make([]byte, 0, 64)
	n := 0
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		for v := range enum.Members[colour](set) {
			if set.Has(uint8(v)) && colours.Valid(v) {
				n += len(colours.String(v))
			}
		}
		buffer, _ = enum.AppendSet(&colours, buffer[:0], set)
		_, _ = colours.Parse("over")
	}))
	assert.Positive(t, n)
}

func Example() {
	set := enum.BitsOf(&colours, []colour{green, red})
	fmt.Println(enum.SetString(&colours, set))
	_, err := enum.ParseSet(&colours, "red,Green")
	fmt.Println(err)
	// Output:
	// red,green
	// personvern: "Green" is not a colour
}
