package recruiting_test

import (
	"iter"
	"os"
	"strings"
	"testing"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Month arithmetic is compared with two other implementations for a list of
// periods, every day of three centuries. Every period of the ready-made policies
// stands in that list, so that none of their days rests on our arithmetic alone.
func TestEveryPeriodIsComparedElsewhere(t *testing.T) {
	text, err := os.ReadFile("../../internal/civil/testdata/periods.txt")
	require.NoError(t, err)
	listed := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		if fields := strings.Fields(line); len(fields) == 3 {
			listed[fields[0]] = true
		}
	}
	require.NotEmpty(t, listed)
	used := 0
	for _, activities := range []iter.Seq[privacy.Activity]{axactor.Completed().Activities(), recruiting.Policy().Activities()} {
		for a := range activities {
			for _, l := range a.Limits {
				assert.True(t, listed[l.Rule.Period.String()], "%s: %s", l.ID, l.Rule.Period)
				used++
			}
			for _, d := range a.Duties {
				assert.True(t, listed[d.Rule.Period.String()], "%s: %s", d.ID, d.Rule.Period)
				used++
			}
		}
	}
	assert.Greater(t, used, 20)
}
