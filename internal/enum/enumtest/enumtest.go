package enumtest

import (
	"encoding"
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// value is what every enumeration of this module can do.
type value interface {
	~uint8
	fmt.Stringer
	encoding.TextAppender
	encoding.TextMarshaler
	IsValid() bool
}

// pointer is what a pointer to a value, or to a set of values, can do.
type pointer[E any] interface {
	*E
	encoding.TextUnmarshaler
}

// pins reads the pinned numbers and tokens of an enumeration: "1 debtor, 2 …".
func pins(t testing.TB, text string) map[int]string {
	t.Helper()
	pinned := map[int]string{}
	for pin := range strings.SplitSeq(text, ",") {
		number, token, ok := strings.Cut(strings.TrimSpace(pin), " ")
		require.True(t, ok, pin)
		n, err := strconv.Atoi(number)
		require.NoError(t, err)
		require.NotContains(t, pinned, n)
		pinned[n] = token
	}
	return pinned
}

// Enumeration holds all 256 numbers of an enumeration against its pins, which
// are numbers and tokens such as "1 debtor, 2 guarantor". They are the public
// contract: a pin is added, never changed.
func Enumeration[E value, P pointer[E]](t testing.TB, parse func(string) (E, error), pinned string) {
	t.Helper()
	want, got := pins(t, pinned), map[int]string{}
	for i := range 256 {
		v := E(i)
		text, err := v.MarshalText()
		appended, appendErr := v.AppendText([]byte("x"))
		require.Equal(t, err, appendErr)
		var back E
		switch {
		case v.IsValid():
			got[i] = v.String()
			require.NoError(t, err)
			require.Equal(t, v.String(), string(text))
			require.Equal(t, "x"+v.String(), string(appended))
			back, err = parse(v.String())
			require.NoError(t, err)
			require.Equal(t, v, back)
			require.NoError(t, P(&back).UnmarshalText(text))
			require.Equal(t, v, back)
		case i == 0:
			require.NoError(t, err)
			require.Empty(t, text)
			require.Empty(t, v.String())
			_, err = parse("")
			require.Error(t, err, "the empty text is not a token")
			back = E(1)
			require.NoError(t, P(&back).UnmarshalText(nil))
			require.Zero(t, back, "the empty text is not said")
		default:
			require.Error(t, err, "number %d has no value", i)
			require.Contains(t, v.String(), "("+strconv.Itoa(i)+")")
			require.Error(t, P(&back).UnmarshalText([]byte(v.String())))
		}
	}
	assert.Empty(t, cmp.Diff(want, got))
	for token := range maps.Values(got) {
		assert.Empty(t, strings.Trim(token, "abcdefghijklmnopqrstuvwxyz0123456789-"), token)
		_, err := parse(strings.ToUpper(token))
		require.Error(t, err, "no folding of case")
	}
}

// set is what every set type of this module can do.
type set[E, S any] interface {
	comparable
	fmt.Stringer
	encoding.TextAppender
	encoding.TextMarshaler
	Has(E) bool
	ContainsAll(S) bool
	Intersects(S) bool
	Union(S) S
	Intersect(S) S
	Without(S) S
	IsEmpty() bool
	IsValid() bool
	Len() int
	All() iter.Seq[E]
}

// Set holds the operations of a set type against plain slices, for every pair of
// values: of builds a set, all builds the set of everything.
func Set[E value, S set[E, S], P pointer[S]](t testing.TB, of func(...E) S, all func() S, parse func(string) (S, error)) {
	t.Helper()
	var values []E
	var empty S
	for i := range 256 {
		if v := E(i); v.IsValid() {
			values = append(values, v)
		} else {
			wrong := of(v)
			require.False(t, wrong.IsValid(), "number %d is no value", i)
			require.True(t, wrong.IsEmpty())
			require.False(t, all().Has(v))
			require.False(t, wrong.Union(all()).IsValid(), "once wrong, wrong")
			_, err := wrong.MarshalText()
			require.Error(t, err)
			_, err = parse(wrong.String())
			require.Error(t, err)
			require.NotEqual(t, empty, wrong, "a slip is not the empty set")
		}
	}
	require.Equal(t, values, slices.Collect(all().All()), "all means all, in declared order")
	require.Equal(t, len(values), all().Len())
	require.True(t, empty.IsValid())
	require.True(t, empty.IsEmpty())
	require.Equal(t, empty, of())
	require.Equal(t, all(), of(values...))
	for _, a := range values {
		for _, b := range values {
			s, alone := of(a, b), of(b)
			require.True(t, s.Has(a))
			require.True(t, s.Has(b))
			require.True(t, s.IsValid())
			require.False(t, s.IsEmpty())
			require.Equal(t, of(a).Union(alone), s)
			require.Equal(t, alone, s.Intersect(alone))
			require.Equal(t, a == b, s.Without(alone).IsEmpty())
			require.Equal(t, a == b, alone.ContainsAll(s))
			require.Equal(t, a == b, of(a).Intersects(alone))
			text, err := s.MarshalText()
			require.NoError(t, err)
			require.Equal(t, s.String(), string(text))
			back, err := parse(b.String() + "," + a.String())
			if a == b {
				require.Error(t, err, "named twice")
			} else {
				require.NoError(t, err)
				require.Equal(t, s, back, "the order is free")
				require.Equal(t, min(a, b).String()+","+max(a, b).String(), s.String(), "declared order")
			}
		}
	}
	appended, err := all().AppendText([]byte("x"))
	require.NoError(t, err)
	require.Equal(t, "x"+all().String(), string(appended))
	back := all()
	require.Error(t, P(&back).UnmarshalText([]byte("no such token")))
	require.Equal(t, all(), back, "on an error the set stays")
	require.NoError(t, P(&back).UnmarshalText(nil))
	require.Equal(t, empty, back)
	data, err := json.Marshal(map[string]S{"set": all()})
	require.NoError(t, err)
	var read map[string]S
	require.NoError(t, json.Unmarshal(data, &read))
	require.Equal(t, all(), read["set"])
}
