package job

import (
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/examples/collection/internal/facts"
	"github.com/personvern/personvern/examples/collection/internal/generate"
	"github.com/personvern/personvern/examples/collection/internal/store"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
)

// TestComparisonNoticesMistakes gives the database other columns than Go, as a
// host that states the facts twice might, and wants the survey to stop.
func TestComparisonNoticesMistakes(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cases.db")
	require.NoError(t, generate.File(t.Context(), path, generate.Options{Cases: 1500, Seed: 3}))
	s, err := store.Open(t.Context(), path)
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	for _, c := range []struct {
		reason string
		spoil  func(*facts.Table)
		clean  bool
	}{
		{reason: "nothing spoilt", spoil: func(*facts.Table) {}, clean: true},
		{reason: "a table of holds forgotten (defect 1)", spoil: func(t *facts.Table) {
			t.Columns.Holds = privacy.AllHoldColumns(t.Holds[1:]...)
		}},
		{reason: "all holds forgotten", spoil: func(t *facts.Table) { t.Columns.Holds = privacy.AllHoldColumns() }},
		{reason: "a lost day read as an open case", spoil: func(t *facts.Table) {
			closed := t.Columns.Uses[0].Dates[retention.CaseClosed]
			closed.NotYet = "1 = 1"
			t.Columns.Uses[0].Dates = map[retention.Event]privacy.DayColumn{retention.CaseClosed: closed}
		}},
		{reason: "the day a case was opened for the day it was closed", spoil: func(t *facts.Table) {
			t.Columns.Uses[0].Dates = map[retention.Event]privacy.DayColumn{retention.CaseClosed: {Column: "m.opened_on"}}
		}},
		{reason: "the client's cases taken for one's own (defect 20)", spoil: func(t *facts.Table) {
			t.Columns.Uses[0].Activity = "'" + string(axactor.ThirdPartyCollection) + "'"
		}},
		{reason: "who is outside the rules forgotten", spoil: func(t *facts.Table) { t.Columns.Excluded = privacy.JudgementColumns{} }},
		{reason: "the judgement about an objection forgotten", spoil: func(t *facts.Table) {
			t.Columns.Uses[0].Overriding = privacy.JudgementColumns{}
		}},
	} {
		t.Run(c.reason, func(t *testing.T) {
			catalog, err := facts.New(axactor.Policy())
			require.NoError(t, err)
			honest := catalog.Tables[0] // the call notes
			spoilt := *honest
			spoilt.Columns.Uses = slices.Clone(honest.Columns.Uses)
			c.spoil(&spoilt)
			j := &Job{Store: s, Catalog: catalog, On: on}
			f, err := j.Find(t.Context(), s, &spoilt)
			require.NoError(t, err)
			tx, err := s.BeginTx(t.Context(), nil)
			require.NoError(t, err)
			defer func() { require.NoError(t, tx.Rollback()) }()
			err = j.survey(t.Context(), tx, honest, f, func(Answer) error { return nil })
			if c.clean {
				require.NoError(t, err)
				return
			}
			var d *Disagreement
			require.ErrorAs(t, err, &d)
			assert.Equal(t, "call_note", d.Table)
			assert.ErrorContains(t, err, "disagree")
		})
	}
}

// TestApplyStopsAtADisagreement wants nothing erased that Go does not say must
// go, whatever the condition says.
func TestApplyStopsAtADisagreement(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cases.db")
	require.NoError(t, generate.File(t.Context(), path, generate.Options{Cases: 200, Seed: 3}))
	s, err := store.Open(t.Context(), path)
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	catalog, err := facts.New(axactor.Policy())
	require.NoError(t, err)
	notes := catalog.Tables[0]
	notes.Columns.Holds = privacy.AllHoldColumns()
	j := &Job{Store: s, Catalog: catalog, On: on}
	var d *Disagreement
	require.ErrorAs(t, j.Apply(t.Context(), nil, func(*facts.Table, Done) {}), &d)
	var erased int
	require.NoError(t, s.QueryRowContext(t.Context(), "SELECT COUNT(*) FROM erased").Scan(&erased))
	assert.Zero(t, erased)
}

func TestWalk(t *testing.T) {
	in := walk([]int64{2, 3, 7})
	got := []bool{}
	for key := int64(1); key <= 6; key++ {
		got = append(got, in(key))
	}
	assert.Equal(t, []bool{false, true, true, false, false, false}, got)
	assert.True(t, in(1<<63-1), "7 was left out")
	assert.False(t, walk(nil)(1<<63-1))
}

func TestMissingColumnIsAnError(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cases.db")
	require.NoError(t, generate.File(t.Context(), path, generate.Options{Cases: 10, Seed: 3}))
	s, err := store.Open(t.Context(), path)
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	catalog, err := facts.New(axactor.Policy())
	require.NoError(t, err)
	catalog.Tables[0].Columns.Uses[0].Objected = privacy.DayColumn{}
	j := &Job{Store: s, Catalog: catalog, On: on}
	var missing *privacy.ColumnError
	require.ErrorAs(t, j.Apply(t.Context(), nil, func(*facts.Table, Done) {}), &missing)
	assert.Equal(t, []string{"uses[0].objected"}, missing.Needs)
}
