package retention

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// textValue is what every enumeration here can do.
type textValue[T any] interface {
	*T
	UnmarshalText(text []byte) error
}

// textForms tries all 256 values of an enumeration: the tokens there and back, and
// all others refused. The zero value has the text zero.
func textForms[T interface {
	~uint8
	String() string
	AppendText(b []byte) ([]byte, error)
	MarshalText() ([]byte, error)
}, P textValue[T]](t *testing.T, zero string, tokens []string, parse func(string) (T, error)) {
	for n := range 256 {
		v := T(n)
		text, err := v.MarshalText()
		if n > len(tokens) {
			require.Error(t, err, n)
			continue
		}
		want := zero
		if n > 0 {
			want = tokens[n-1]
		}
		require.NoError(t, err, n)
		assert.Equal(t, want, string(text), "the number and the token are the contract: %d", n)
		assert.Equal(t, want, v.String())
		appended, err := v.AppendText([]byte("is "))
		require.NoError(t, err)
		assert.Equal(t, "is "+want, string(appended))
		back := T(255)
		require.NoError(t, P(&back).UnmarshalText(text))
		assert.Equal(t, v, back)
		if want != "" {
			parsed, err := parse(want)
			require.NoError(t, err)
			assert.Equal(t, v, parsed)
		}
	}
	for _, text := range []string{"nonsense", "Held", tokens[0] + " "} {
		_, err := parse(text)
		require.Error(t, err, text)
		kept := T(1)
		require.Error(t, P(&kept).UnmarshalText([]byte(text)))
		assert.Equal(t, T(1), kept, "an error leaves the value")
	}
}

var eventTokens = []string{
	"collected", "case-closed", "booked", "left-balance", "relationship-ended", "contract-ended", "applied",
	"application-withdrawn", "position-filled", "hired", "employment-ended", "consent-given", "recorded", "last-contact",
	"registered", "dated", "answered", "private-1", "private-2", "private-3", "private-4",
}

func TestEventText(t *testing.T) {
	textForms[Event](t, "", eventTokens, ParseEvent)
	assert.False(t, Event(0).IsValid(), "not said")
	assert.True(t, Collected.IsValid())
	assert.True(t, Private4.IsValid())
	assert.False(t, (Private4 + 1).IsValid())
}

// TestDates takes each event: it has a field of its own, but the giving of a
// consent, which has its home elsewhere.
func TestDates(t *testing.T) {
	day := on("2026-03-10")
	for n := range 256 {
		e := Event(n)
		dates := Dates{}.With(e, day)
		if !e.IsValid() || e == ConsentGiven {
			assert.Equal(t, Dates{}, dates, e)
			assert.False(t, dates.Of(e).IsSaid(), e)
			continue
		}
		for other := Collected; other <= Private4; other++ {
			assert.Equal(t, other == e, dates.Of(other).IsSaid(), "%v sets %v", e, other)
		}
		assert.Equal(t, day, dates.Of(e))
	}
	before := Dates{CaseClosed: NotYet()}
	after := before.With(CaseClosed, day)
	assert.Equal(t, NotYet(), before.CaseClosed, "a changed copy")
	assert.Equal(t, day, after.CaseClosed)
}
