package job

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/personvern/personvern/examples/collection/internal/facts"
	"github.com/personvern/personvern/privacy"
)

// Reapplied is what became of the rows of the list that a restored database had
// again.
type Reapplied struct {
	// Entries is the length of the list, and Erased how many of its rows were
	// there again and went again.
	Entries, Erased int
	// Kept are the rows that may not be erased on what the restored database
	// knows: somebody has to look at them.
	Kept []Answer
}

// Reapply erases again what stands on the list and came back with a backup. A
// backup may lack the fact that made a row due, such as an objection of the day
// after, so that it need not be due again; but what a duty, an order or a claim
// keeps stays, and is told. The list is then written anew.
func (j *Job) Reapply(ctx context.Context, list *List, entries []Entry) (Reapplied, error) {
	r := Reapplied{Entries: len(entries)}
	for _, t := range j.Catalog.Tables {
		var listed []int64
		for _, e := range entries {
			if e.Dataset == t.Name() {
				listed = append(listed, e.Item)
			}
		}
		for len(listed) > 0 {
			n := min(batch, len(listed))
			var again Reapplied
			err := j.Store.InTx(ctx, func(tx *sql.Tx) (err error) {
				again, err = j.reapply(ctx, tx, t, listed[:n])
				return err
			})
			if err != nil {
				return r, fmt.Errorf("erasing from %s again: %w", t.Name(), err)
			}
			r.Erased += again.Erased
			r.Kept = append(r.Kept, again.Kept...)
			listed = listed[n:]
		}
	}
	if err := j.tidy(ctx); err != nil {
		return r, err
	}
	return r, list.Replace(ctx, j.Store)
}

func (j *Job) reapply(ctx context.Context, tx *sql.Tx, t *facts.Table, listed []int64) (Reapplied, error) {
	in, args := j.in(listed)
	there, err := facts.Read(ctx, tx, t, "t.id IN ("+in+")", args...)
	if err != nil {
		return Reapplied{}, err
	}
	waiting, err := keys(ctx, tx, t.Select("t.id IN ("+in+") AND "+t.Waiting()), args)
	if err != nil {
		return Reapplied{}, err
	}
	waits := walk(waiting)
	var r Reapplied
	kept := map[int64]bool{}
	for i := range there {
		item := &there[i]
		d := j.Catalog.Policy.MayErase(&item.Item, j.On)
		if w := waits(item.Key); w || d.Outcome() != privacy.Permitted {
			kept[item.Key] = true
			r.Kept = append(r.Kept, Answer{Table: t, Item: item, Decision: d, Waits: w})
		}
	}
	// What the backup still had on its own list stays there; what is kept comes
	// off the list, and is decided like any other row from now on.
	inKnown := j.Store.Bind("SELECT item FROM erased WHERE dataset = ? AND item IN ("+marks(len(listed))+")", 0)
	known, err := keys(ctx, tx, inKnown, append([]any{t.Name()}, args...))
	if err != nil {
		return r, err
	}
	isKnown := map[int64]bool{}
	for _, key := range known {
		isKnown[key] = true
	}
	var gone []int64
	for _, key := range listed {
		if !isKnown[key] && !kept[key] {
			gone = append(gone, key)
		}
	}
	r.Erased = len(there) - len(r.Kept)
	if len(gone) == 0 {
		return r, nil
	}
	return r, j.erase(ctx, tx, t, gone)
}
