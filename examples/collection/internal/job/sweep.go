// Package job is the nightly job: it finds what is due, decides each row, and
// erases.
package job

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"github.com/personvern/personvern/examples/collection/internal/facts"
	"github.com/personvern/personvern/examples/collection/internal/store"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Job is the job of one day.
type Job struct {
	Store   *store.Store
	Catalog *facts.Catalog
	On      retention.Date
}

// condition is a compiled condition: its text, with the placeholders of the
// database, and its arguments.
type condition struct {
	text string
	args []any
}

// and adds a condition of the host's own, with "?" for its arguments.
func (c condition) and(d store.Dialect, more string, args ...any) condition {
	return condition{
		text: "(" + c.text + ") AND (" + d.Bind(more, len(c.args)) + ")",
		args: append(slices.Clone(c.args), args...),
	}
}

// conditions are the three questions of the library to the rows of a table.
type conditions struct{ due, undated, restricted condition }

func (j *Job) conditions(t *facts.Table) (c conditions, err error) {
	sweep := t.Set.Sweep(j.On)
	for _, q := range [...]struct {
		into *condition
		ask  func(privacy.Columns, string) (string, []any, error)
	}{
		{&c.due, sweep.Due}, {&c.undated, sweep.Undated}, {&c.restricted, sweep.Restricted},
	} {
		if q.into.text, q.into.args, err = q.ask(t.Columns, j.Store.Placeholder); err != nil {
			return c, err
		}
	}
	return c, nil
}

// Found is what the database found in one table.
type Found struct {
	Due, Undated, Restricted []int64
	Took                     time.Duration
}

// Find lets the database find the rows of a table that are due, those that may
// be due and say too little, and those that only a duty or a hold keeps.
func (j *Job) Find(ctx context.Context, db facts.Querier, t *facts.Table) (Found, error) {
	began := time.Now()
	c, err := j.conditions(t)
	if err != nil {
		return Found{}, err
	}
	var f Found
	for _, q := range [...]struct {
		into *[]int64
		condition
	}{
		{&f.Due, c.due}, {&f.Undated, c.undated}, {&f.Restricted, c.restricted},
	} {
		if *q.into, err = keys(ctx, db, t.Select(q.text), q.args); err != nil {
			return f, fmt.Errorf("sweeping %s: %w", t.Name(), err)
		}
	}
	f.Took = time.Since(began)
	return f, nil
}

func keys(ctx context.Context, db facts.Querier, query string, args []any) (found []int64, err error) {
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }() // Err says what went wrong
	for rows.Next() {
		var key int64
		if err := rows.Scan(&key); err != nil {
			return nil, err
		}
		found = append(found, key)
	}
	return found, rows.Err()
}

// Answer is what the library says of one row.
type Answer struct {
	Table    *facts.Table
	Item     *facts.Item
	Decision privacy.Decision
	// Waits says that the row must go, and that something hangs on it still.
	Waits bool
}

// Disagreement is a row of which the database and Go do not say the same. There
// is none; one would mean that the wrong things are erased.
type Disagreement struct {
	Table    string
	Key      int64
	Question string
	Database bool
	Decision privacy.Decision
}

// Error tells of the row.
func (d *Disagreement) Error() string {
	return fmt.Sprintf("the database and Go disagree about row %d of %s: %s is %t in the database, and Go answers %v, restricted %v",
		d.Key, d.Table, d.Question, d.Database, d.Decision.Outcome(), d.Decision.Deadline().Restricted)
}

// chunk is how many keys are read at once.
const chunk = 2000

// Survey decides every row of every table in Go, compares each with what the
// database found, and hands it to visit. A row on which they differ ends the
// survey with a [*Disagreement]. Everything is read from one state of the
// database.
func (j *Job) Survey(ctx context.Context, visit func(Answer) error, found func(*facts.Table, Found)) error {
	return j.Store.InSnapshot(ctx, func(tx *sql.Tx) error {
		for _, t := range j.Catalog.Tables {
			f, err := j.Find(ctx, tx, t)
			if err != nil {
				return err
			}
			found(t, f)
			if err := j.survey(ctx, tx, t, f, visit); err != nil {
				return err
			}
		}
		return nil
	})
}

func (j *Job) survey(ctx context.Context, tx *sql.Tx, t *facts.Table, f Found, visit func(Answer) error) error {
	var last sql.NullInt64
	if err := tx.QueryRowContext(ctx, "SELECT MAX(t.id) FROM "+t.Table+" t").Scan(&last); err != nil {
		return fmt.Errorf("counting %s: %w", t.Name(), err)
	}
	waiting, err := keys(ctx, tx, t.Select(t.Waiting()), nil)
	if err != nil {
		return fmt.Errorf("what hangs on %s: %w", t.Name(), err)
	}
	due, undated, restricted, waits := walk(f.Due), walk(f.Undated), walk(f.Restricted), walk(waiting)
	within := j.Store.Bind("t.id > ? AND t.id <= ?", 0)
	for from := int64(0); from < last.Int64; from += chunk {
		items, err := facts.Read(ctx, tx, t, within, from, from+chunk)
		if err != nil {
			return err
		}
		for i := range items {
			item := &items[i]
			d := j.Catalog.Policy.RequiresErasure(&item.Item, j.On)
			if err := compare(t, item.Key, d, due(item.Key), undated(item.Key), restricted(item.Key)); err != nil {
				return err
			}
			a := Answer{Table: t, Item: item, Decision: d, Waits: waits(item.Key) && d.Outcome() == privacy.Required}
			if err := visit(a); err != nil {
				return err
			}
		}
	}
	for question, left := range map[string]func(int64) bool{"due": due, "undated": undated, "restricted": restricted} {
		if left(1<<63 - 1) {
			return fmt.Errorf("the database says %s of rows of %s that are not there", question, t.Name())
		}
	}
	return nil
}

// walk returns a function that tells whether a key is in an ascending list, for
// ascending keys that leave none of the list out. Past the last one it tells
// whether something was left out.
func walk(list []int64) func(int64) bool {
	at := 0
	return func(key int64) bool {
		switch {
		case at == len(list) || list[at] > key:
			return false
		case list[at] == key:
			at++
		}
		return true
	}
}

// compare holds what the database found of a row against what Go decides.
func compare(t *facts.Table, key int64, d privacy.Decision, due, undated, restricted bool) error {
	wantUndated := d.Outcome() == privacy.Undetermined && d.CouldBe(privacy.Required)
	if wantUndated && !undated && d.Deadline().Uncovered != privacy.No {
		// The one thing that the conditions leave out: after a time without a
		// ground, a later ground asks for a judgement.
		undated = true
	}
	for _, q := range [...]struct {
		question     string
		database, is bool
	}{
		{"due", due, d.Outcome() == privacy.Required},
		{"undated", undated, wantUndated},
		{"restricted", restricted, d.Deadline().Restricted == privacy.Yes},
	} {
		if q.database != q.is {
			return &Disagreement{Table: t.Name(), Key: key, Question: q.question, Database: q.database, Decision: d}
		}
	}
	return nil
}
