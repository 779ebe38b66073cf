package main

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"maps"
	"os"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
)

// small is an application for the tests, which asks in Go about every row every
// night.
func small(t *testing.T) *app {
	t.Helper()
	a, err := newApp(context.Background(), 200, 8, 1, seed, day("2026-01-01"))
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, a.db.Close()) })
	return a
}

// TestCareer compares the whole report, for fewer people, with testdata/year.txt.
func TestCareer(t *testing.T) {
	want, err := os.ReadFile("testdata/year.txt")
	require.NoError(t, err)
	var out bytes.Buffer
	require.NoError(t, career(context.Background(), &out, 200, 8))
	assert.Empty(t, cmp.Diff(string(want), out.String()))
}

// A gone is a row that the job erased.
type gone struct {
	table string
	id    int64
}

// TestYearOfNights holds what the job did in a year against what should have
// come of the plans, which is worked out without the library's rules.
func TestYearOfNights(t *testing.T) {
	first, last := day("2026-01-01"), day("2026-12-31")
	a := small(t)
	erased := map[gone]retention.Date{}
	a.onErased = func(table string, id int64, on retention.Date) {
		assert.NotContains(t, erased, gone{table, id}, "a row is erased once")
		erased[gone{table, id}] = on
	}
	require.NoError(t, a.run(context.Background(), first, last))
	there := remaining(t, a.db)

	t.Run("everything due is gone on its day, and nothing else", func(t *testing.T) {
		want, stay := map[gone]retention.Date{}, map[gone]bool{}
		for i := range a.plans {
			p := &a.plans[i]
			for table, came := range p.papers() {
				if came.After(last) {
					continue
				}
				on := p.gone(table)
				if on.IsZero() || on.After(last) {
					stay[gone{table, p.id}] = true
				} else {
					want[gone{table, p.id}] = on
				}
			}
		}
		assert.Empty(t, cmp.Diff(want, erased))
		assert.Empty(t, cmp.Diff(stay, there))
	})
	t.Run("nothing held is erased", func(t *testing.T) {
		held := 0
		for i := range a.plans {
			p := &a.plans[i]
			for table := range p.papers() {
				on, ok := erased[gone{table, p.id}]
				for _, hold := range p.holds() {
					held++
					if ok && on.Before(hold.to) {
						assert.True(t, on.Before(hold.from), "%s %d was erased on %s, held %v", table, p.id, on, hold)
					}
				}
			}
		}
		assert.Greater(t, held, 20, "there must be something held")
	})
	t.Run("nothing of the hired is lost", func(t *testing.T) {
		employees := 0
		for i := range a.plans {
			p := &a.plans[i]
			if p.fate == hired && !p.hired.After(last) && (p.left.IsZero() || !p.left.Before(last)) {
				employees++
				assert.Contains(t, there, gone{"application", p.id}, "of one who works there")
			}
		}
		assert.Greater(t, employees, 3)
	})
	t.Run("what hangs on an application goes with it", func(t *testing.T) {
		for _, table := range []string{"consent", "hold"} {
			var kept, lost int
			query := "SELECT COUNT(*), COUNT(*) - COUNT(a.id) FROM " + table + " r LEFT JOIN application a ON a.id = r.application"
			require.NoError(t, a.db.QueryRow(query).Scan(&kept, &lost))
			assert.Positive(t, kept, table)
			assert.Zero(t, lost, table)
		}
	})
	t.Run("every fate is there, and every turn that the job can take", func(t *testing.T) {
		seen := map[fate]int{}
		for i := range a.plans {
			seen[a.plans[i].fate]++
		}
		assert.Len(t, seen, len(fates))
		did := map[string]bool{}
		for d := range a.report.did {
			did[d.what] = true
		}
		assert.Equal(t, []string{
			"asked to stay", "erased", "held back", "left to a person", "not shown on request", "read and left in", "read and taken out",
			"shown on request",
		}, slices.Sorted(maps.Keys(did)))
	})
}

// papers are the rows that the plan brings, with the day each comes.
func (p *plan) papers() map[string]retention.Date {
	all := map[string]retention.Date{"application": p.received, "interview_note": p.noted, "reference": p.referred}
	if !p.read.IsZero() {
		all["letter"] = p.received
	}
	maps.DeleteFunc(all, func(_ string, came retention.Date) bool { return came.IsZero() })
	return all
}

// span is from a day until the day before another.
type span struct{ from, to retention.Date }

// holds are the days on which nothing of the applicant may go: a dispute, until
// it is settled or found not to be pending (Art. 17(3)(e)), and a request that is
// not answered (Art. 15).
func (p *plan) holds() []span {
	var all []span
	switch {
	case p.disputed.IsZero():
	case p.pending:
		all = append(all, span{p.disputed, p.settled})
	default:
		all = append(all, span{p.disputed, p.judged})
	}
	if !p.asked.IsZero() {
		all = append(all, span{p.asked, p.answered})
	}
	return all
}

// gone is the day on which a row has to go; zero for never.
func (p *plan) gone(table string) retention.Date {
	hiring := p.filled.AddDays(1) // the day after the position is filled (Art. 5(1)(e))
	if !p.withdrawn.IsZero() {
		hiring = p.withdrawn.AddDays(1)
	}
	switch {
	case table == "letter" && p.fate == toldUnneeded:
		return p.read // found to be of no need (Art. 5(1)(c), 9(1))
	case table == "letter", p.fate == withdrew, p.fate == hired && table != "application":
		return hiring
	case p.fate == hired && p.left.IsZero():
		return retention.Date{}
	case p.fate == hired:
		return p.left.AddDays(1)
	}
	on := p.filled.AddMonths(3).AddDays(1) // the claims window
	if !p.objected.IsZero() && !p.overridden {
		on = p.decided // Art. 17(1)(c)
	}
	if table == "application" && !p.consented.IsZero() {
		pool := p.consented.AddMonths(6).AddDays(1)
		if p.agreesAfter > 0 {
			again := pool.AddDays(-31 + p.agreesAfter)
			pool = again.AddMonths(6).AddDays(1)
		}
		if !p.leftPool.IsZero() {
			pool = p.leftPool // Art. 7(3)
		}
		if pool.After(on) {
			on = pool
		}
	}
	for _, hold := range p.holds() {
		if !on.Before(hold.from) && on.Before(hold.to) {
			on = hold.to
		}
	}
	return on
}

// remaining are the rows that are in the database.
func remaining(t *testing.T, db *sql.DB) map[gone]bool {
	t.Helper()
	all := map[gone]bool{}
	rows, err := db.Query(`SELECT 'application', id FROM application UNION ALL SELECT 'interview_note', id FROM interview_note
		UNION ALL SELECT 'reference', id FROM reference UNION ALL SELECT 'letter', id FROM letter`)
	require.NoError(t, err)
	defer func() { assert.NoError(t, rows.Close()) }()
	for rows.Next() {
		var g gone
		require.NoError(t, rows.Scan(&g.table, &g.id))
		all[g] = true
	}
	require.NoError(t, rows.Err())
	return all
}

// TestDifferenceStopsTheJob says wrong things about where the facts stand, and
// the job finds out instead of erasing.
func TestDifferenceStopsTheJob(t *testing.T) {
	for _, test := range []struct {
		reason string
		spoil  func(*privacy.Columns)
	}{
		{"no hold is ever found: an unanswered request is not seen (Art. 15)", func(c *privacy.Columns) { c.Holds = privacy.AllHoldColumns() }},
		{"every claim is pending (Art. 17(3)(e))", func(c *privacy.Columns) {
			c.Holds = privacy.AllHoldColumns(privacy.HoldColumns{
				From: "hold h", Where: "h.application = a.id", Kind: "h.kind", Since: privacy.DayColumn{Column: "h.since"},
				Released: privacy.DayColumn{Column: "h.released_on", NotYet: "1 = 1"}, Grounds: privacy.JudgementColumns{Yes: "1 = 1"},
			})
		}},
		{"the claims window is for those who withdrew as well", func(c *privacy.Columns) { spoilUse(c, recruiting.Claims, "1 = 1") }},
		{"whoever consented once is in the pool no more (Art. 6(1)(a))", func(c *privacy.Columns) { spoilUse(c, recruiting.TalentPool, "1 = 0") }},
		{"nobody is employed", func(c *privacy.Columns) { spoilUse(c, recruiting.Employment, "1 = 0") }},
	} {
		t.Run(test.reason, func(t *testing.T) {
			a := small(t)
			for _, table := range a.tables {
				test.spoil(&table.columns)
			}
			assert.ErrorIs(t, a.run(context.Background(), day("2026-01-01"), day("2026-12-31")), errDiffer)
		})
	}
}

func spoilUse(c *privacy.Columns, id privacy.ActivityID, where string) {
	for i := range c.Uses {
		if c.Uses[i].For == id {
			c.Uses[i].Where = where
		}
	}
}

// TestWhatCannotHappen: an event without its row is an error, and so is an answer
// that comes too late, and nothing of that day is written.
func TestWhatCannotHappen(t *testing.T) {
	ctx, first := context.Background(), day("2026-01-01")
	for _, test := range []struct {
		reason string
		event  event
		want   error
	}{
		{"nobody with that number", event{query: "UPDATE application SET name = '' WHERE id = ?", args: []any{999}}, errGone},
		{"no such table", event{query: "DELETE FROM nowhere"}, nil},
	} {
		a := small(t)
		a.on(first, event{query: "INSERT INTO position (id) VALUES (1000)"})
		a.on(first, test.event)
		err := a.run(ctx, first, first)
		require.Error(t, err, test.reason)
		if test.want != nil {
			require.ErrorIs(t, err, test.want, test.reason)
		}
		var n int
		require.NoError(t, a.db.QueryRow("SELECT COUNT(*) FROM position WHERE id = 1000").Scan(&n))
		assert.Zero(t, n, test.reason)
	}

	a := small(t)
	request := privacy.Request{Kind: privacy.AskAccess, Received: first, Identified: privacy.Yes}
	require.NoError(t, a.inTx(ctx, func(tx *sql.Tx) error { return a.answer(ctx, tx, 1, request, day("2026-01-31")) }))
	assert.ErrorIs(t, a.inTx(ctx, func(tx *sql.Tx) error { return a.answer(ctx, tx, 1, request, day("2026-03-01")) }), errLate,
		"a month is over (Art. 12(3))")
}

func TestNumbers(t *testing.T) {
	for _, numbers := range [][2]int{{len(fates) - 1, 1}, {len(fates), 0}, {len(fates), -1}} {
		assert.ErrorIs(t, career(context.Background(), &bytes.Buffer{}, numbers[0], numbers[1]), errNumbers, fmt.Sprint(numbers))
	}
	a, err := newApp(context.Background(), len(fates), 1, 1, seed, day("2026-01-01"))
	require.NoError(t, err, "the fewest there can be")
	require.NoError(t, a.db.Close())
	share := 0
	for _, f := range fates {
		share += f.share
	}
	assert.Equal(t, 100, share, "shares are of a hundred")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	assert.ErrorIs(t, career(ctx, &bytes.Buffer{}, len(fates), 1), context.Canceled)
}
