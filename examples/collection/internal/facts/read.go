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
// of their keys, with the facts that the questions about erasing ask for: those
// that the conditions of the database have too. It asks once for the rows, and
// once for each related table, so that the number of questions does not grow
// with the number of rows.
func Read(ctx context.Context, db Querier, t *Table, condition string, args ...any) ([]Item, error) {
	return read(ctx, reading{db: db, t: t, condition: condition, args: args})
}

// ReadWhole is Read with the facts that every other question asks for.
func ReadWhole(ctx context.Context, db Querier, t *Table, condition string, args ...any) ([]Item, error) {
	return read(ctx, reading{db: db, t: t, condition: condition, args: args, whole: true})
}

// reading is what is read, and where.
type reading struct {
	db        Querier
	t         *Table
	condition string
	args      []any
	whole     bool
}

func read(ctx context.Context, r reading) ([]Item, error) {
	r.condition = r.t.rows() + " AND (" + r.condition + ")"
	var items []Item
	if err := r.rows(ctx, &items); err != nil {
		return nil, fmt.Errorf("reading %s: %w", r.t.Name(), err)
	}
	for i := range r.t.Columns.Uses {
		if r.t.Columns.Uses[i].From == "" {
			continue
		}
		if err := r.uses(ctx, i, items); err != nil {
			return nil, fmt.Errorf("reading what %s is used for: %w", r.t.Name(), err)
		}
	}
	if err := r.holds(ctx, items); err != nil {
		return nil, fmt.Errorf("reading the holds of %s: %w", r.t.Name(), err)
	}
	if !r.whole {
		return items, nil
	}
	if err := r.disclosures(ctx, items); err != nil {
		return nil, fmt.Errorf("reading to whom %s was disclosed: %w", r.t.Name(), err)
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

// token adds a word that stands for a value of a list. No word, or one that is
// not on the list, leaves the value not said.
func token[T any](s *selection, expr string, parse func(string) (T, error), into *T) {
	if expr == "" {
		return
	}
	var text sql.NullString
	s.add(expr, &text)
	s.after = append(s.after, func() { *into, _ = parse(text.String) })
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
	s.date(c.ConsentLastDay, &into.Consent.LastDay)
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
func (s *selection) run(ctx context.Context, r reading, rest string, row func()) (err error) {
	rows, err := r.db.QueryContext(ctx, "SELECT "+strings.Join(s.exprs, ", ")+rest, r.args...)
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

func (r reading) rows(ctx context.Context, items *[]Item) error {
	var s selection
	var key int64
	var parent sql.NullInt64
	var item privacy.Item
	t := r.t
	s.add("t.id", &key)
	if t.Parent != "" {
		s.add(t.Parent, &parent)
	}
	s.judgement(t.Columns.Unlawful, &item.Unlawful)
	s.judgement(t.Columns.ErasureOrdered, &item.ErasureOrdered)
	s.judgement(t.Columns.Excluded, &item.Excluded.Judged)
	token(&s, t.ExclusionKind, privacy.ParseExclusionKind, &item.Excluded.Kind)
	if r.whole {
		s.further(&t.Further, &item)
	}
	var uses []*privacy.Use
	for i := range t.Columns.Uses {
		if t.Columns.Uses[i].From == "" {
			u := &privacy.Use{}
			uses = append(uses, u)
			r.use(&s, i, u)
		}
	}
	rest := " FROM " + t.From + " WHERE " + r.condition + " ORDER BY t.id"
	return s.run(ctx, r, rest, func() {
		one := Item{Key: key, Item: item}
		one.Item.Key, one.Of, one.Holds = strconv.FormatInt(key, 10), t.Set, privacy.AllHolds()
		if parent.Valid {
			one.Under = strconv.FormatInt(parent.Int64, 10)
		}
		for _, u := range uses {
			one.Uses = append(one.Uses, *u)
		}
		*items = append(*items, one)
	})
}

// use adds the use of the table with that position.
func (r reading) use(s *selection, at int, into *privacy.Use) {
	s.use(&r.t.Columns.Uses[at], into)
	if r.whole && at < len(r.t.Further.Uses) {
		s.furtherUse(&r.t.Further.Uses[at], into)
	}
}

func (r reading) uses(ctx context.Context, at int, items []Item) error {
	var s selection
	var key int64
	var u privacy.Use
	c := &r.t.Columns.Uses[at]
	s.add("t.id", &key)
	r.use(&s, at, &u)
	from := 0
	return s.run(ctx, r, r.related(c.From, c.Where), func() {
		if item := seek(items, &from, key); item != nil {
			item.Uses = append(item.Uses, u)
		}
	})
}

func (r reading) holds(ctx context.Context, items []Item) error {
	holds := map[int64][]retention.Hold{}
	for i := range r.t.Holds {
		c := &r.t.Holds[i]
		var s selection
		var key int64
		var h retention.Hold
		s.add("t.id", &key)
		h.Kind = c.Is
		// A kind that nobody knows stays not said, and keeps the row out of the
		// erasing until somebody has looked at it.
		token(&s, c.Kind, retention.ParseHoldKind, &h.Kind)
		s.day(c.Since, &h.Since)
		s.day(c.Released, &h.Released)
		s.judgement(c.Grounds, &h.Grounds)
		s.date(c.ReviewBy, &h.ReviewBy)
		if err := s.run(ctx, r, r.related(c.From, c.Where), func() { holds[key] = append(holds[key], h) }); err != nil {
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
func (r reading) related(from, where string) string {
	return " FROM " + r.t.From + ", " + from + " WHERE (" + where + ") AND " + r.condition + " ORDER BY t.id"
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
