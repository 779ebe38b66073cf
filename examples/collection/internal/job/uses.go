package job

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/personvern/personvern/examples/collection/internal/facts"
	"github.com/personvern/personvern/privacy"
)

// Wish is something that somebody wants to do with open cases tonight.
type Wish struct {
	// Name says what.
	Name string
	// Doing is how it is done.
	Doing privacy.Operation
}

// Wishes are those of a night: a letter, which pursues the claim and may do so
// while the data is restricted, and a score, which may not (Art. 18(2)).
func Wishes() []Wish {
	return []Wish{
		{Name: "may the next letter go out", Doing: privacy.PursuingClaim},
		{Name: "may the case be scored", Doing: privacy.OrdinaryUse},
	}
}

// Sample is about how many open cases are asked about.
const Sample = 1000

// Uses asks of a sample of the claims that are open whether what is wished may be
// done with them, and hands each answer to visit. What a debtor has asked and
// nobody has decided counts: an objection stops the use on the day it comes, not
// on the day somebody has dealt with it.
func (j *Job) Uses(ctx context.Context, visit func(Wish, *facts.Item, privacy.Decision)) error {
	return j.sample(ctx, func(s *sampled) error {
		for i := range s.items {
			for _, w := range Wishes() {
				visit(w, &s.items[i], j.may(w, &s.items[i], s.asked[s.items[i].Key]))
			}
		}
		return nil
	})
}

// sampled are the claims of one table that are asked about.
type sampled struct {
	tx    *sql.Tx
	table *facts.Table
	items []facts.Item
	asked map[int64][]privacy.Request
	// where chooses them, with every for its placeholder.
	where string
	every int64
}

// sample reads a sample of the claims that are open: the same every time, while
// the database is.
func (j *Job) sample(ctx context.Context, ask func(*sampled) error) error {
	return j.Store.InSnapshot(ctx, func(tx *sql.Tx) error {
		var open int64
		if err := tx.QueryRowContext(ctx, "SELECT COUNT(*) FROM matter WHERE closed_on IS NULL").Scan(&open); err != nil {
			return fmt.Errorf("counting the open cases: %w", err)
		}
		s := sampled{tx: tx, where: j.Store.Bind("m.closed_on IS NULL AND t.id % ? = 0", 0), every: max(1, open/Sample)}
		for _, s.table = range j.Catalog.Tables {
			if s.table.Table != "claim" {
				continue
			}
			var err error
			if s.items, err = facts.ReadWhole(ctx, tx, s.table, s.where, s.every); err != nil {
				return err
			}
			s.asked, err = facts.ReadRequests(ctx, tx, "t.id",
				s.table.From+" JOIN party rp ON rp.matter_id = t.matter_id JOIN request r ON r.person_id = rp.person_id", j.On, s.where, s.every)
			if err != nil {
				return err
			}
			if err := ask(&s); err != nil {
				return err
			}
		}
		return nil
	})
}

// may answers whether a wish may be done with a claim.
func (j *Job) may(w Wish, item *facts.Item, asked []privacy.Request) privacy.Decision {
	doing := privacy.Processing{For: item.Uses[0].For, Doing: w.Doing} // by the line of the case
	return strictest(asked, func(r privacy.Request) privacy.Decision {
		doing.Request = r
		return j.Catalog.Policy.MayProcess(&item.Item, doing, j.On)
	})
}

// strictest is the answer that allows least, of those without the requests that
// are open and with each of them.
func strictest(asked []privacy.Request, decide func(privacy.Request) privacy.Decision) privacy.Decision {
	d := decide(privacy.Request{})
	for _, r := range asked {
		d = stricter(d, decide(r))
	}
	return d
}

// stricter is the answer that allows less; the first where both allow the same.
func stricter(a, b privacy.Decision) privacy.Decision {
	for _, o := range [...]privacy.Outcome{privacy.Forbidden, privacy.Undetermined} {
		switch {
		case a.Outcome() == o:
			return a
		case b.Outcome() == o:
			return b
		}
	}
	return a
}
