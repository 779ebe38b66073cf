package facts

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Querier is a database or a transaction.
type Querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// Item is an item and the key of its row.
type Item struct {
	Key int64
	privacy.Item
}

// Read returns the items of the rows that meet a condition on "t", in the order
// of their keys. It asks once for the rows, and once for each related table, so
// that the number of questions does not grow with the number of rows.
func Read(ctx context.Context, db Querier, t *Table, condition string, args ...any) ([]Item, error) {
	condition = t.rows() + " AND (" + condition + ")"
	var items []Item
	if err := readRows(ctx, db, t, condition, args, &items); err != nil {
		return nil, fmt.Errorf("reading %s: %w", t.Name(), err)
	}
	for i := range t.Columns.Uses {
		if u := &t.Columns.Uses[i]; u.From != "" {
			if err := readUses(ctx, db, t, u, condition, args, items); err != nil {
				return nil, fmt.Errorf("reading what %s is used for: %w", t.Name(), err)
			}
		}
	}
	if err := readHolds(ctx, db, t, condition, args, items); err != nil {
		return nil, fmt.Errorf("reading the holds of %s: %w", t.Name(), err)
	}
	return items, nil
}

// selection collects the expressions of a query and where their values go.
type selection struct {
	exprs []string
	into  []any
	after []func() // makes facts of the values of one row
}

func (s *selection) add(expr string, into any) {
	s.exprs = append(s.exprs, expr)
	s.into = append(s.into, into)
}

// flag adds a condition of the host's; NULL is false.
func (s *selection) flag(condition string) *bool {
	is := new(bool)
	if condition != "" {
		var n int64
		s.add("CASE WHEN "+condition+" THEN 1 ELSE 0 END", &n)
		s.after = append(s.after, func() { *is = n == 1 })
	}
	return is
}

// day adds a day that may not be said, or not have happened.
func (s *selection) day(c privacy.DayColumn, into *retention.When) {
	if c.Column == "" {
		return
	}
	s.add(c.Column, into)
	if c.NotYet == "" {
		return
	}
	not := s.flag(c.NotYet)
	s.after = append(s.after, func() {
		if *not {
			*into = into.Else(retention.NotYet())
		}
	})
}

// date adds a day that is there or not.
func (s *selection) date(column string, into *retention.Date) {
	if column != "" {
		s.add(column, into)
	}
}

func (s *selection) judgement(c privacy.JudgementColumns, into *privacy.Judgement) {
	if c.Yes == "" && c.No == "" && c.Raised == "" {
		return
	}
	var on, review retention.Date
	yes, no, raised := s.flag(c.Yes), s.flag(c.No), s.flag(c.Raised)
	s.date(c.On, &on)
	s.date(c.ReviewBy, &review)
	s.after = append(s.after, func() {
		*into = privacy.Judgement{}
		if !*yes && !*no && !*raised {
			return
		}
		*into = privacy.Judgement{By: "case handler", On: on, ReviewBy: review}
		switch {
		case *yes:
			into.Result = privacy.Yes
		case *no:
			into.Result = privacy.No
		}
	})
}

func (s *selection) use(c *privacy.UseColumns, into *privacy.Use) {
	if c.For != "" {
		into.For = c.For
	} else {
		var activity sql.NullString
		s.add(c.Activity, &activity)
		s.after = append(s.after, func() { into.For = privacy.ActivityID(activity.String) })
	}
	for _, event := range slices.Sorted(maps.Keys(c.Dates)) {
		var day retention.When
		s.day(c.Dates[event], &day)
		s.after = append(s.after, func() { into.Dates = into.Dates.With(event, day) })
	}
	s.day(c.Given, &into.Consent.Given)
	s.day(c.Withdrawn, &into.Consent.Withdrawn)
	s.day(c.Objected, &into.Objection.Received)
	s.judgement(c.Overriding, &into.Objection.Overriding)
	s.judgement(c.Necessary, &into.Necessary)
	yes, no := s.flag(c.Exempt), s.flag(c.NotExempt)
	s.after = append(s.after, func() {
		switch into.Exempt = privacy.Unknown; {
		case *yes:
			into.Exempt = privacy.Yes
		case *no:
			into.Exempt = privacy.No
		}
	})
}

// run asks the query and calls row for each of its rows.
func (s *selection) run(ctx context.Context, db Querier, rest string, args []any, row func()) (err error) {
	rows, err := db.QueryContext(ctx, "SELECT "+strings.Join(s.exprs, ", ")+rest, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }() // Err says what went wrong
	for rows.Next() {
		if err := rows.Scan(s.into...); err != nil {
			return err
		}
		for _, f := range s.after {
			f()
		}
		row()
	}
	return rows.Err()
}

func readRows(ctx context.Context, db Querier, t *Table, condition string, args []any, items *[]Item) error {
	var s selection
	var key int64
	var parent sql.NullInt64
	var unlawful, ordered privacy.Judgement
	s.add("t.id", &key)
	if t.Parent != "" {
		s.add(t.Parent, &parent)
	}
	s.judgement(t.Columns.Unlawful, &unlawful)
	s.judgement(t.Columns.ErasureOrdered, &ordered)
	var uses []*privacy.Use
	for i := range t.Columns.Uses {
		if c := &t.Columns.Uses[i]; c.From == "" {
			u := &privacy.Use{}
			uses = append(uses, u)
			s.use(c, u)
		}
	}
	rest := " FROM " + t.From + " WHERE " + condition + " ORDER BY t.id"
	return s.run(ctx, db, rest, args, func() {
		item := Item{Key: key, Item: privacy.Item{
			Key: strconv.FormatInt(key, 10), Of: t.Set, Holds: privacy.AllHolds(),
			Unlawful: unlawful, ErasureOrdered: ordered,
		}}
		if parent.Valid {
			item.Under = strconv.FormatInt(parent.Int64, 10)
		}
		for _, u := range uses {
			item.Uses = append(item.Uses, *u)
		}
		*items = append(*items, item)
	})
}

func readUses(ctx context.Context, db Querier, t *Table, c *privacy.UseColumns, condition string, args []any, items []Item) error {
	var s selection
	var key int64
	var u privacy.Use
	s.add("t.id", &key)
	s.use(c, &u)
	at := 0
	return s.run(ctx, db, related(t, c.From, c.Where, condition), args, func() {
		if item := seek(items, &at, key); item != nil {
			item.Uses = append(item.Uses, u)
		}
	})
}

func readHolds(ctx context.Context, db Querier, t *Table, condition string, args []any, items []Item) error {
	holds := map[int64][]retention.Hold{}
	for i := range t.Holds {
		c := &t.Holds[i]
		var s selection
		var key int64
		var kind sql.NullString
		var h retention.Hold
		s.add("t.id", &key)
		if c.Is.IsValid() {
			h.Kind = c.Is
		} else {
			s.add(c.Kind, &kind)
			s.after = append(s.after, func() {
				// A kind that nobody knows stays not said, and keeps the row out
				// of the erasing until somebody has looked at it.
				h.Kind, _ = retention.ParseHoldKind(kind.String)
			})
		}
		s.day(c.Since, &h.Since)
		s.day(c.Released, &h.Released)
		s.judgement(c.Grounds, &h.Grounds)
		s.date(c.ReviewBy, &h.ReviewBy)
		err := s.run(ctx, db, related(t, c.From, c.Where, condition), args, func() { holds[key] = append(holds[key], h) })
		if err != nil {
			return err
		}
	}
	for i := range items {
		if list, ok := holds[items[i].Key]; ok {
			items[i].Holds = privacy.AllHolds(list...)
		}
	}
	return nil
}

// related is the rest of a query for the rows of a related table.
func related(t *Table, from, where, condition string) string {
	return " FROM " + t.From + ", " + from + " WHERE (" + where + ") AND " + condition + " ORDER BY t.id"
}

// seek finds the item with a key, from where the last one was: both come in the
// order of keys.
func seek(items []Item, at *int, key int64) *Item {
	for *at < len(items) && items[*at].Key < key {
		*at++
	}
	if *at < len(items) && items[*at].Key == key {
		return &items[*at]
	}
	return nil
}
