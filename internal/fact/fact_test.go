package fact

import (
	"testing"

	"github.com/personvern/personvern/internal/civil"
	"github.com/stretchr/testify/assert"
)

func TestFact(t *testing.T) {
	for n := -128; n <= 127; n++ {
		f := Fact(n)
		switch f {
		case Yes:
			assert.Equal(t, "yes", f.String())
		case No:
			assert.Equal(t, "no", f.String())
		default:
			assert.Equal(t, "unknown", f.String(), "a number outside the three is unknown: %d", n)
		}
		assert.Equal(t, f == Yes || f == No, f.Settled(), "%d", n)
	}
	assert.Equal(t, Unknown, Fact(0), "the zero value says nothing")
}

func TestJudgementAsOf(t *testing.T) {
	day := civil.MustParse
	for _, c := range []struct {
		reason string
		j      Judgement
		on     string
		want   Fact
	}{
		{"nobody has judged", Judgement{}, "2026-11-23", Unknown},
		{"raised and undecided", Judgement{By: "legal", On: day("2026-01-01")}, "2026-11-23", Unknown},
		{"made before the day", Judgement{Result: Yes, On: day("2026-01-01")}, "2026-11-23", Yes},
		{"made on the day", Judgement{Result: No, On: day("2026-11-23")}, "2026-11-23", No},
		{"made after the day: it has not happened", Judgement{Result: Yes, On: day("2026-11-24")}, "2026-11-23", Unknown},
		{"without a day it counts from the start", Judgement{Result: Yes}, "1990-01-01", Yes},
		{"on its review day it may still be relied on", Judgement{Result: Yes, ReviewBy: day("2026-11-23")}, "2026-11-23", Yes},
		{"after its review day it is stale", Judgement{Result: Yes, ReviewBy: day("2026-11-22")}, "2026-11-23", Unknown},
		{"a number outside the three is undecided", Judgement{Result: 7}, "2026-11-23", Unknown},
	} {
		assert.Equal(t, c.want, c.j.AsOf(day(c.on)), c.reason)
	}
}

func TestIsRaised(t *testing.T) {
	for _, c := range []struct {
		reason string
		j      Judgement
		want   bool
	}{
		{"the zero Judgement raises nothing", Judgement{}, false},
		{"somebody is looking at it", Judgement{By: "legal"}, true},
		{"it was decided", Judgement{Result: No}, true},
		{"it was raised that day", Judgement{On: civil.MustParse("2026-11-23")}, true},
		{"somebody has set a day for it", Judgement{ReviewBy: civil.MustParse("2026-11-23")}, true},
	} {
		assert.Equal(t, c.want, c.j.IsRaised(), c.reason)
	}
}
