package retention

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestStateText(t *testing.T) {
	textForms[State](t, "unknown", []string{"held", "too-early", "may", "must", "overdue"}, ParseState)
	var s State
	require.Error(t, s.UnmarshalText(nil), "the zero State has a token of its own")
}

// TestNoDay: a Tally about no day answers nothing, whatever it is told.
func TestNoDay(t *testing.T) {
	for _, tally := range []Tally{{}, NewTally(Date{})} {
		assert.Equal(t, factUnknown, tally.AddUse(Always(), NoEnd()))
		assert.Equal(t, factUnknown, tally.AddDuty(NoEnd()))
		assert.Equal(t, factUnknown, tally.AddCeiling(exactly(past)))
		tally.AddPromise(exactly(past))
		assert.Equal(t, factUnknown, tally.AddHold(&Hold{Kind: Order, Since: Always(), Released: NotYet()}).InForce)
		d := tally.Deadline(Terms{})
		assert.Empty(t, cmp.Diff(Deadline{}, d))
		assert.Equal(t, Unknown, d.State)
		assert.Equal(t, "unknown", d.LastDay.String())
	}
}

// TestReports: what each Add says of the day.
func TestReports(t *testing.T) {
	day := MustParseDate("2026-11-23")
	today, yesterday, tomorrow := OnDay(day), OnDay(day.AddDays(-1)), OnDay(day.AddDays(1))
	tally := NewTally(day)
	assert.Equal(t, factYes, tally.AddDuty(tomorrow), "Art. 17(3)(b): it runs today")
	assert.Equal(t, factNo, tally.AddDuty(today), "today is the first free day")
	assert.Equal(t, factUnknown, tally.AddDuty(Bound{}))
	assert.Equal(t, factNo, tally.AddCeiling(today), "Art. 17(1)(e): today is the last day")
	assert.Equal(t, factYes, tally.AddCeiling(yesterday))
	assert.Equal(t, factUnknown, tally.AddCeiling(Bound{}))
}

func TestOverdue(t *testing.T) {
	day := MustParseDate("2026-11-23")
	for _, test := range []struct {
		reason string
		goneBy Bound
		want   int
	}{
		{"on the day itself", OnDay(day), 0},
		{"the day after", OnDay(day.AddDays(-1)), 1},
		{"the least that is certain", Bound{past, on("2026-11-20").lo}, 3},
		{"perhaps not at all", Bound{on("2026-11-20").lo, open}, 0},
		{"unknown", Bound{}, 0},
		{"no ground was ever stated, so no day to count from", exactly(past), 0},
	} {
		d := Deadline{GoneBy: test.goneBy}
		assert.Equal(t, test.want, d.Overdue(day), test.reason)
		assert.Zero(t, d.Overdue(Date{}), test.reason)
	}
}

// TestNoAllocations: the usual item costs nothing but time.
func TestNoAllocations(t *testing.T) {
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		tally := NewTally(benchDay)
		benchTally(&tally)
		benchDeadline = tally.Deadline(lawTerms)
	}))
}
