package main

import (
	"context"
	"database/sql"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	_ "modernc.org/sqlite"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/privacytest"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// A host's nightly job in SQL is tested as a whole: the items go into its tables,
// and what its conditions select is compared, on every boundary day.

const tables = `
CREATE TABLE call_note (key TEXT, closed TEXT, is_open INTEGER);
CREATE TABLE claim_hold (note TEXT, since TEXT, released TEXT, is_open INTEGER, well_founded INTEGER)`

func notesTable() *privacy.Dataset {
	return axactor.Policy().MustDataset(privacy.DatasetSpec{
		Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
		For: []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
}

// noteColumns says where the host keeps what the rules ask for.
func noteColumns() privacy.Columns {
	return privacy.Columns{
		Uses: []privacy.UseColumns{{
			For: axactor.ThirdPartyCollection,
			Dates: map[retention.Event]privacy.DayColumn{
				retention.CaseClosed: {Column: "closed", NotYet: "is_open = 1"},
			},
			Objected: privacy.DayColumn{Column: "NULL", NotYet: "1 = 1"},
		}},
		Holds: privacy.AllHoldColumns(privacy.HoldColumns{
			From: "claim_hold", Where: "claim_hold.note = call_note.key", Is: retention.OwnClaim,
			Since:    privacy.DayColumn{Column: "claim_hold.since"},
			Released: privacy.DayColumn{Column: "claim_hold.released", NotYet: "claim_hold.is_open = 1"},
			Grounds:  privacy.JudgementColumns{Yes: "claim_hold.well_founded = 1", No: "claim_hold.well_founded = 0"},
		}),
	}
}

// sqlSweep is the job. What forgets is left out of the condition for what is due.
func sqlSweep(t *testing.T, forgets string) privacytest.Sweep {
	return func(items []privacy.Item, on retention.Date) privacytest.Selection {
		db, err := sql.Open("sqlite", ":memory:")
		require.NoError(t, err)
		defer db.Close()
		db.SetMaxOpenConns(1)
		ctx := context.Background()
		exec := func(query string, args ...any) {
			_, err := db.ExecContext(ctx, query, args...)
			require.NoError(t, err)
		}
		exec(tables)
		for _, i := range items {
			closed, _ := i.Uses[0].Dates.CaseClosed.Date()
			exec("INSERT INTO call_note VALUES (?, nullif(?, ''), ?)", i.Key, text(closed), i.Uses[0].Dates.CaseClosed.HasNotHappened())
			for h := range i.Holds.All() {
				since, _ := h.Since.Date()
				released, _ := h.Released.Date()
				judged := any(nil)
				if h.Grounds.Result.Settled() {
					judged = h.Grounds.Result == privacy.Yes
				}
				exec("INSERT INTO claim_hold VALUES (?, ?, nullif(?, ''), ?, ?)", i.Key, text(since), text(released), h.Released.HasNotHappened(), judged)
			}
		}
		keys := func(where string, args []any, err error) []string {
			require.NoError(t, err)
			rows, err := db.QueryContext(ctx, "SELECT key FROM call_note WHERE "+where+" ORDER BY key", args...)
			require.NoError(t, err)
			defer rows.Close()
			found := []string{}
			for rows.Next() {
				var key string
				require.NoError(t, rows.Scan(&key))
				found = append(found, key)
			}
			require.NoError(t, rows.Err())
			return found
		}
		if forgets != "" {
			exec("DELETE FROM " + forgets)
		}
		sweep := notesTable().Sweep(on)
		return privacytest.Selection{Erased: keys(sweep.Due(noteColumns(), "?")), Undated: keys(sweep.Undated(noteColumns(), "?"))}
	}
}

func text(d retention.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

// sqlItems are the boundary cases that the host's tables can hold.
func sqlItems() []privacy.Item {
	var items []privacy.Item
	seen := map[string]bool{}
	for _, c := range privacytest.Cases(notesTable()) {
		name := c.ID[strings.LastIndex(c.ID, "/")+1:]
		held := !strings.HasPrefix(name, "hold") || name == "hold-own-claim" || strings.HasPrefix(name, "hold-released") ||
			name == "hold-ends-today" || name == "hold-to-come" || name == "hold-unjudged"
		of := strings.HasPrefix(name, "case-closed") || strings.HasPrefix(name, "hold") || name == "lost-case-closed" || name == "before-case-closed"
		if held && of && !seen[name] {
			seen[name] = true
			c.Item.Key = name
			items = append(items, c.Item)
		}
	}
	return items
}

func TestSweepInSQL(t *testing.T) {
	items, on := sqlItems(), retention.MustParseDate("2026-05-18")
	require.Greater(t, len(items), 12)
	privacytest.Sweeps(t, sqlSweep(t, ""), items, on)

	days := privacytest.SweepDays(items, on)
	forgetful := privacytest.CheckSweep(sqlSweep(t, "claim_hold"), items, days...)
	require.Positive(t, forgetful.Failed())
	likely := privacytest.LooksLike(forgetful, func(im *privacytest.Implementation) privacytest.Results {
		return privacytest.CheckSweep(im.Sweep, items, days...)
	})
	require.NotEmpty(t, likely)
	assert.Equal(t, privacytest.ConditionDropped, likely[0].Defect, "a job that does not look at holds is told so")
}
