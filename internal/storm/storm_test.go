package storm

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The inputs are the same each time, as many as asked for, mostly different, and
// never much longer than the seeds.
func TestRun(t *testing.T) {
	collect := func(n uint64, seeds ...string) (all []string) {
		Target{Seeds: seeds, Body: func(_ testing.TB, data []byte) { all = append(all, string(data)) }}.Run(t, n)
		return all
	}
	seeds := []string{"2026-03-10", strings.Repeat("x", 200)}
	inputs := collect(20_000, seeds...)
	require.Len(t, inputs, 20_000)
	assert.Equal(t, inputs, collect(20_000, seeds...), "the same command makes the same inputs")
	different := map[string]bool{}
	near := 0
	for _, input := range inputs {
		different[input] = true
		assert.LessOrEqual(t, len(input), 200+64)
		if strings.HasPrefix(input, "2026-") {
			near++
		}
	}
	assert.Greater(t, len(different), 12_000)
	assert.Greater(t, near, 2_000, "what a parser takes is near")
	assert.Len(t, collect(100), 100, "also without a seed")
}

// failing is a test that notes what is logged and goes on.
type failing struct {
	testing.TB
	failed bool
	log    bytes.Buffer
}

func (f *failing) Failed() bool { return f.failed }

func (f *failing) Logf(format string, args ...any) { fmt.Fprintf(&f.log, format, args...) }

// An input that fails, or that makes the body panic, is told, and ends the storm.
func TestRunTellsWhatFails(t *testing.T) {
	f := &failing{TB: t}
	runs := 0
	Target{Seeds: []string{"seed"}, Body: func(_ testing.TB, data []byte) {
		runs++
		f.failed = runs == 7
	}}.Run(f, 1000)
	assert.Equal(t, 7, runs)
	assert.Contains(t, f.log.String(), "the input is ")

	f = &failing{TB: t}
	assert.PanicsWithValue(t, "oops", func() {
		Target{Seeds: []string{"seed"}, Body: func(testing.TB, []byte) { panic("oops") }}.Run(f, 1000)
	})
	assert.Contains(t, f.log.String(), "the input is ")
}

// Run runs each target as often as the flag says.
func TestRunTargets(t *testing.T) {
	before := *executions
	defer func() { *executions = before }()
	*executions = 50
	count := map[string]int{}
	body := func(t testing.TB, _ []byte) { count[t.Name()]++ }
	Run(t, Target{Name: "One", Seeds: []string{"a"}, Body: body}, Target{Name: "Two", Seeds: []string{"b"}, Body: body})
	assert.Equal(t, map[string]int{"TestRunTargets/One": 50, "TestRunTargets/Two": 50}, count)
}
