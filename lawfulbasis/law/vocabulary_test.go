package law_test

import (
	"encoding"
	"fmt"
	"maps"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// value and pointer are what every enumeration of this module can do.
type value interface {
	~uint8
	fmt.Stringer
	encoding.TextAppender
	encoding.TextMarshaler
	IsValid() bool
}

type pointer[E any] interface {
	*E
	encoding.TextUnmarshaler
}

// pins reads the pinned numbers and tokens of an enumeration: "1 debtor, 2 …".
func pins(t *testing.T, text string) map[int]string {
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

// checkEnumeration holds all 256 numbers of an enumeration against the pins.
// Numbers and tokens are the public contract: a pin is added, never changed.
func checkEnumeration[E value, P pointer[E]](t *testing.T, parse func(string) (E, error), pinned string) {
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
		assert.NotContains(t, strings.Trim(token, "abcdefghijklmnopqrstuvwxyz0123456789-"), token)
		_, err := parse(strings.ToUpper(token))
		require.Error(t, err, "no folding of case")
	}
}
