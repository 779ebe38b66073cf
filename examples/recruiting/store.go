package main

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// schema is what such an application has: a row for each application, and rows
// for the papers that came to it, with its key. An application cannot go before
// its papers, and takes its consents and holds with it. A day that is NULL has not
// come.
const schema = `
CREATE TABLE position (id INTEGER PRIMARY KEY, filled_on TEXT);
CREATE TABLE application (
	id INTEGER PRIMARY KEY, position INTEGER NOT NULL REFERENCES position, name TEXT NOT NULL, cv TEXT NOT NULL,
	received_on TEXT NOT NULL, withdrawn_on TEXT, hired_on TEXT, left_on TEXT,
	objected_on TEXT, overriding TEXT, decided_on TEXT);
CREATE TABLE consent (
	id INTEGER PRIMARY KEY, application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
	given_on TEXT NOT NULL, withdrawn_on TEXT);
CREATE TABLE hold (
	id INTEGER PRIMARY KEY, application INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
	kind TEXT NOT NULL, since TEXT NOT NULL, released_on TEXT, grounds TEXT, judged_on TEXT);
CREATE TABLE interview_note (id INTEGER PRIMARY KEY REFERENCES application, text TEXT NOT NULL);
CREATE TABLE reference (id INTEGER PRIMARY KEY REFERENCES application, text TEXT NOT NULL);
CREATE TABLE letter (id INTEGER PRIMARY KEY REFERENCES application, text TEXT NOT NULL, unneeded_on TEXT);
CREATE INDEX consent_of ON consent (application);
CREATE INDEX hold_on ON hold (application);
`

func openStore(ctx context.Context) (*sql.DB, error) {
	db, err := sql.Open("sqlite", ":memory:?_pragma=foreign_keys(1)")
	if err != nil {
		return nil, fmt.Errorf("opening the database: %w", err)
	}
	db.SetMaxOpenConns(1) // each connection would have a database of its own
	if _, err := db.ExecContext(ctx, schema); err != nil {
		_ = db.Close() // the first error is the one to tell
		return nil, fmt.Errorf("making the tables: %w", err)
	}
	return db, nil
}

// table is a dataset and the table that holds it, whose name it has.
type table struct {
	set *privacy.Dataset
	// from joins the application a and its position p to the row t.
	from string
	// unneeded is where the day stands on which somebody found that the row is
	// not needed.
	unneeded string
	columns  privacy.Columns
}

// house is the employer's policy and tables, the papers before what they hang on.
type house struct {
	policy *privacy.Policy
	tables []*table
}

func newHouse() *house {
	spec := recruiting.Spec("Acme AS")
	spec.ID, spec.Version = "acme-app", "2026-1"
	spec.SetPeriod(recruiting.PoolPeriod, retention.Months(6))
	spec.SetPeriod(recruiting.ClaimsPeriod, retention.Months(3))
	h := &house{policy: privacy.MustNew(spec)}
	add := func(name string, kinds subjects.KindSet, uses ...privacy.ActivityID) *table {
		t := &table{
			set: h.policy.MustDataset(privacy.DatasetSpec{
				Name: name, About: subjects.CategoriesOf(subjects.Applicant), Kinds: kinds, For: uses,
				CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.Recruitment),
			}),
			from:     name + " t JOIN application a ON a.id = t.id JOIN position p ON p.id = a.position",
			unneeded: "NULL",
		}
		h.tables = append(h.tables, t)
		return t
	}
	add("interview_note", subjects.KindsOf(subjects.InterviewNote), recruiting.Hiring, recruiting.Claims)
	add("reference", subjects.KindsOf(subjects.Reference), recruiting.Checks, recruiting.Claims)
	add("letter", subjects.KindsOf(subjects.Correspondence), recruiting.Hiring).unneeded = "t.unneeded_on"
	add("application", subjects.KindsOf(subjects.Name, subjects.CV, subjects.Application),
		recruiting.Hiring, recruiting.TalentPool, recruiting.Claims, recruiting.Employment)
	for _, t := range h.tables {
		t.columns = t.where()
	}
	return h
}

// where says for the database what [recruiting.Application.Item] says in Go.
func (t *table) where() privacy.Columns {
	day := func(column string) privacy.DayColumn { return privacy.DayColumn{Column: column, NotYet: "1 = 1"} }
	// The position is filled for those who were not hired.
	const filled = "CASE WHEN a.hired_on IS NULL THEN p.filled_on END"
	c := privacy.Columns{Holds: privacy.AllHoldColumns(privacy.HoldColumns{
		From: "hold h", Where: "h.application = a.id", Kind: "h.kind", Since: day("h.since"), Released: day("h.released_on"),
		Grounds: privacy.JudgementColumns{Yes: "h.grounds = 'yes'", No: "h.grounds = 'no'", On: "h.judged_on"},
	})}
	for id := range t.set.For() {
		u := privacy.UseColumns{
			For: id,
			Dates: map[retention.Event]privacy.DayColumn{
				retention.Applied: day("a.received_on"), retention.ApplicationWithdrawn: day("a.withdrawn_on"),
				retention.PositionFilled: day(filled), retention.Hired: day("a.hired_on"), retention.EmploymentEnded: day("a.left_on"),
			},
			Objected:   day("a.objected_on"),
			Overriding: privacy.JudgementColumns{Yes: "a.overriding = 'yes'", No: "a.overriding = 'no'", On: "a.decided_on"},
		}
		switch id {
		case recruiting.TalentPool:
			u.From, u.Where = "consent c", "c.application = a.id"
			u.Given, u.Withdrawn = day("c.given_on"), day("c.withdrawn_on")
		case recruiting.Claims:
			// A use that has not begun might be prepared for. This one is there
			// from the day it can begin, and so is employment.
			u.From = "(SELECT 1)"
			u.Where = filled + " IS NOT NULL AND (a.withdrawn_on IS NULL OR a.withdrawn_on > p.filled_on)"
		case recruiting.Employment:
			u.From, u.Where = "(SELECT 1)", "a.hired_on IS NOT NULL"
		case recruiting.Hiring:
			u.Necessary = privacy.JudgementColumns{No: t.unneeded + " IS NOT NULL", On: t.unneeded}
		}
		c.Uses = append(c.Uses, u)
	}
	return c
}

// row is one row as it was read, with what the database says of it that night.
type row struct {
	of                       *table
	id                       int64
	item                     privacy.Item
	due, undated, restricted bool
}

// related are the consents and the holds of every application.
type related struct {
	pool  map[int64][]privacy.Consent
	holds map[int64][]retention.Hold
}

func readRelated(ctx context.Context, tx *sql.Tx) (related, error) {
	r := related{pool: map[int64][]privacy.Consent{}, holds: map[int64][]retention.Hold{}}
	var id int64
	var kind string
	var first, last, judged retention.When
	var grounds sql.NullString
	err := each(ctx, tx, "SELECT application, given_on, withdrawn_on FROM consent ORDER BY id", nil, func() error {
		r.pool[id] = append(r.pool[id], privacy.Consent{Given: first, Withdrawn: last.Else(retention.NotYet())})
		return nil
	}, &id, &first, &last)
	if err != nil {
		return r, err
	}
	err = each(ctx, tx, "SELECT application, kind, since, released_on, grounds, judged_on FROM hold ORDER BY id", nil, func() error {
		k, err := retention.ParseHoldKind(kind)
		r.holds[id] = append(r.holds[id], retention.Hold{
			Kind: k, Since: first, Released: last.Else(retention.NotYet()), Grounds: judgement(grounds, judged),
		})
		return err
	}, &id, &kind, &first, &last, &grounds, &judged)
	return r, err
}

// read reads the rows of a table that are due on a day or of which too little is
// known, those that are held, and those that the condition adds.
func (t *table) read(ctx context.Context, tx *sql.Tx, on retention.Date, r related, also string, more ...any) ([]row, error) {
	sweep := t.set.Sweep(on)
	due, dueArgs, err := sweep.Due(t.columns, "?")
	if err != nil {
		return nil, err
	}
	undated, undatedArgs, err := sweep.Undated(t.columns, "?")
	if err != nil {
		return nil, err
	}
	restricted, restrictedArgs, err := sweep.Restricted(t.columns, "?")
	if err != nil {
		return nil, err
	}
	query := "SELECT a.id, a.received_on, a.withdrawn_on, p.filled_on, a.hired_on, a.left_on, a.objected_on, a.overriding, a.decided_on, " +
		t.unneeded + ", (" + due + "), (" + undated + "), (" + restricted + ") FROM " + t.from +
		" WHERE (" + due + ") OR (" + undated + ") OR EXISTS (SELECT 1 FROM hold h WHERE h.application = a.id) OR " + also + " ORDER BY a.id"
	var args []any
	for _, list := range [][]any{dueArgs, undatedArgs, restrictedArgs, dueArgs, undatedArgs, more} {
		args = append(args, list...)
	}
	var rows []row
	var received, withdrawn, filled, hired, left, objected, decided, unneeded retention.When
	var overriding sql.NullString
	now := row{of: t}
	err = each(ctx, tx, query, args, func() error {
		notYet := retention.NotYet()
		a := recruiting.Application{
			Received: received, Withdrawn: withdrawn.Else(notYet), PositionFilled: filled.Else(notYet), Hired: hired.Else(notYet),
			EmploymentEnded: left.Else(notYet), Pool: r.pool[now.id], Holds: privacy.AllHolds(r.holds[now.id]...),
			Objection: privacy.Objection{Received: objected.Else(notYet), Overriding: judgement(overriding, decided)},
		}
		if len(a.Pool) == 0 {
			a.Pool = recruiting.NoConsent()
		}
		now.item = a.Item(strconv.FormatInt(now.id, 10), t.set)
		if day, ok := unneeded.Date(); ok {
			for i := range now.item.Uses {
				now.item.Uses[i].Necessary = privacy.Judgement{Result: privacy.No, By: "personnel", On: day}
			}
		}
		rows = append(rows, now)
		return nil
	}, &now.id, &received, &withdrawn, &filled, &hired, &left, &objected, &overriding, &decided, &unneeded,
		&now.due, &now.undated, &now.restricted)
	return rows, err
}

// judgement is one that stands as "yes" or "no" beside its day, or not at all.
func judgement(result sql.NullString, on retention.When) privacy.Judgement {
	j := privacy.Judgement{By: "legal"}
	switch result.String {
	case "yes":
		j.Result = privacy.Yes
	case "no":
		j.Result = privacy.No
	}
	j.On, _ = on.Date()
	return j
}

// each runs a query and calls visit after each row is in dest.
func each(ctx context.Context, tx *sql.Tx, query string, args []any, visit func() error, dest ...any) error {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return fmt.Errorf("reading: %w", err)
	}
	defer func() { _ = rows.Close() }() // Err says what went wrong
	for rows.Next() {
		if err := rows.Scan(dest...); err != nil {
			return fmt.Errorf("reading: %w", err)
		}
		if err := visit(); err != nil {
			return err
		}
	}
	return rows.Err()
}
