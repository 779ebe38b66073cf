package job

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"github.com/personvern/personvern/examples/collection/internal/facts"
	"github.com/personvern/personvern/privacy"
)

// Done is what was done to one table.
type Done struct{ Erased, Restricted, Lifted int }

// batch is how many rows one transaction decides and erases.
const batch = 500

// Apply erases what is due, table by table in the order of the catalog, and
// marks what only a duty or a hold keeps. Every row is decided again in the
// transaction that erases it, and the list of what was erased grows in the same
// transaction: a job that is killed has done whole batches, and another one
// does the rest.
func (j *Job) Apply(ctx context.Context, list *List, done func(*facts.Table, Done)) error {
	for _, t := range j.Catalog.Tables {
		c, err := j.conditions(t)
		if err != nil {
			return err
		}
		var all Done
		now := c.due.and(j.Store.Dialect, "NOT "+t.Waiting())
		if all.Erased, err = j.batches(ctx, t, now, list, func(tx *sql.Tx, items []facts.Item) ([]int64, error) {
			return j.eraseDue(ctx, tx, t, items)
		}); err != nil {
			return fmt.Errorf("erasing from %s: %w", t.Name(), err)
		}
		mark := c.restricted.and(j.Store.Dialect, "t.restricted_on IS NULL")
		if all.Restricted, err = j.batches(ctx, t, mark, nil, func(tx *sql.Tx, items []facts.Item) ([]int64, error) {
			return j.mark(ctx, tx, t, items, privacy.Yes, j.On.String())
		}); err != nil {
			return fmt.Errorf("restricting in %s: %w", t.Name(), err)
		}
		lift := condition{text: "(" + c.restricted.text + ") IS NOT TRUE AND t.restricted_on IS NOT NULL", args: c.restricted.args}
		if all.Lifted, err = j.batches(ctx, t, lift, nil, func(tx *sql.Tx, items []facts.Item) ([]int64, error) {
			return j.mark(ctx, tx, t, items, privacy.No, nil)
		}); err != nil {
			return fmt.Errorf("lifting restrictions in %s: %w", t.Name(), err)
		}
		done(t, all)
	}
	return j.tidy(ctx)
}

// batches goes through the rows that meet a condition, a transaction for each
// batch, and counts those that act dealt with.
func (j *Job) batches(ctx context.Context, t *facts.Table, c condition, list *List, act func(*sql.Tx, []facts.Item) ([]int64, error)) (int, error) {
	count := 0
	for last, more := int64(0), true; more; {
		dealt := 0
		from := last
		err := j.Store.InTx(ctx, func(tx *sql.Tx) error {
			next := c.and(j.Store.Dialect, "t.id > ?", from)
			found, err := keys(ctx, tx, t.Select(next.text)+fmt.Sprintf(" LIMIT %d", batch), next.args)
			if more = len(found) == batch; err != nil || len(found) == 0 {
				return err
			}
			last = found[len(found)-1]
			in, args := j.in(found)
			items, err := facts.Read(ctx, tx, t, "t.id IN ("+in+")", args...)
			if err != nil {
				return err
			}
			acted, err := act(tx, items)
			dealt = len(acted)
			return err
		})
		if err != nil {
			return count, err
		}
		count += dealt
		if list != nil && dealt > 0 {
			if err := list.Follow(ctx, j.Store); err != nil {
				return count, err
			}
		}
	}
	return count, nil
}

// in writes a list of keys as arguments.
func (j *Job) in(list []int64) (text string, args []any) {
	for _, key := range list {
		args = append(args, key)
	}
	return j.Store.Bind(marks(len(list)), 0), args
}

// marks are that many "?".
func marks(n int) string { return strings.TrimSuffix(strings.Repeat("?, ", n), ", ") }

// eraseDue decides items once more and erases them. That one is not due after
// all, within the transaction that found it, is a disagreement.
func (j *Job) eraseDue(ctx context.Context, tx *sql.Tx, t *facts.Table, items []facts.Item) ([]int64, error) {
	var due []int64
	for i := range items {
		d := j.Catalog.Policy.RequiresErasure(&items[i].Item, j.On)
		if d.Outcome() != privacy.Required {
			return nil, &Disagreement{Table: t.Name(), Key: items[i].Key, Question: "due", Database: true, Decision: d}
		}
		due = append(due, items[i].Key)
	}
	return due, j.erase(ctx, tx, t, due)
}

// erase takes rows out, with what belongs to them, and puts them on the list.
func (j *Job) erase(ctx context.Context, tx *sql.Tx, t *facts.Table, rows []int64) error {
	for _, key := range rows {
		for _, clear := range t.Clear {
			if _, err := tx.ExecContext(ctx, j.Store.Bind(clear, 0), key); err != nil {
				return fmt.Errorf("%s: %w", clear, err)
			}
		}
	}
	in, args := j.in(rows)
	if _, err := tx.ExecContext(ctx, "DELETE FROM "+t.Table+" WHERE id IN ("+in+")", args...); err != nil {
		return err
	}
	values := strings.TrimSuffix(strings.Repeat("(?, ?, ?), ", len(rows)), ", ")
	entries := make([]any, 0, 3*len(rows))
	for _, key := range rows {
		entries = append(entries, t.Name(), key, j.On.String())
	}
	_, err := tx.ExecContext(ctx, j.Store.Bind("INSERT INTO erased (dataset, item, erased_on) VALUES "+values, 0), entries...)
	return err
}

// mark writes or clears the restriction of the items whose answer is still so.
func (j *Job) mark(ctx context.Context, tx *sql.Tx, t *facts.Table, items []facts.Item, restricted privacy.Fact, on any) ([]int64, error) {
	var list []int64
	for i := range items {
		if j.Catalog.Policy.Deadline(&items[i].Item, j.On).Restricted == restricted {
			list = append(list, items[i].Key)
		}
	}
	if len(list) == 0 {
		return nil, nil
	}
	for _, key := range list {
		if _, err := tx.ExecContext(ctx, j.Store.Bind("UPDATE "+t.Table+" SET restricted_on = ? WHERE id = ?", 0), on, key); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// tidy takes out the lives of cases that nothing refers to any more, and what
// was said about them.
func (j *Job) tidy(ctx context.Context) error {
	var unused strings.Builder
	unused.WriteString("SELECT m.id FROM matter m WHERE m.id > ?")
	for _, table := range [...]string{"party", "claim", "payment", "letter", "call_note", "late_reason", "health_note", "remark", "dispute"} {
		unused.WriteString(" AND NOT EXISTS (SELECT 1 FROM " + table + " x WHERE x.matter_id = m.id)")
	}
	fmt.Fprintf(&unused, " ORDER BY m.id LIMIT %d", batch)
	for last, more := int64(0), true; more; {
		from := last
		err := j.Store.InTx(ctx, func(tx *sql.Tx) error {
			found, err := keys(ctx, tx, j.Store.Bind(unused.String(), 0), []any{from})
			if more = len(found) == batch; err != nil || len(found) == 0 {
				return err
			}
			last = found[len(found)-1]
			in, args := j.in(found)
			for _, statement := range [...]string{
				"DELETE FROM objection WHERE matter_id IN (", "DELETE FROM hold WHERE matter_id IN (",
				"DELETE FROM disclosure WHERE matter_id IN (", "DELETE FROM matter WHERE id IN (",
			} {
				if _, err := tx.ExecContext(ctx, statement+in+")", args...); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return fmt.Errorf("tidying up: %w", err)
		}
	}
	return nil
}
