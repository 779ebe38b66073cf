package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
)

// app is a small recruiting application: its policy and tables, its database, and
// what has been counted and told.
type app struct {
	*house
	db *sql.DB
	// stride says how many of the rows that are not due are asked about all the
	// same: each of them every so many nights.
	stride int
	// agenda is what happens on each day.
	agenda map[retention.Date][]event
	plans  []plan
	report report
	// onErased is told of every row that goes; nil for nobody.
	onErased func(table string, id int64, on retention.Date)
}

// event is one thing that happens to an application.
type event struct {
	id   int64
	told string
	// query changes exactly one row.
	query string
	args  []any
	// do is what somebody does about it; nil for nothing.
	do func(ctx context.Context, tx *sql.Tx, on retention.Date) error
}

// errGone is an event of an application that is not there, which would mean that
// something was erased too early.
var errGone = errors.New("there is no such row")

// errDiffer is an answer of the database that is not the one given in Go.
var errDiffer = errors.New("the database and the library differ")

// errLate is a request that was answered too late (Art. 12(3)).
var errLate = errors.New("the request is answered too late")

// errNumbers is a number of people or positions that cannot be.
var errNumbers = fmt.Errorf("there must be a position, and at least %d applicants", len(fates))

// newApp opens an empty application for as many applicants and positions.
func newApp(ctx context.Context, applicants, positions, stride int, seed uint64, start retention.Date) (*app, error) {
	if positions < 1 || applicants < len(fates) {
		return nil, errNumbers
	}
	db, err := openStore(ctx)
	if err != nil {
		return nil, err
	}
	a := &app{
		house: newHouse(), db: db, stride: stride, agenda: map[retention.Date][]event{},
		plans: people(applicants, positions, seed, start), report: newReport(),
	}
	filled := map[int64]bool{}
	for i := range a.plans {
		p := &a.plans[i]
		if !filled[p.position] {
			filled[p.position] = true
			if _, err := db.ExecContext(ctx, "INSERT INTO position (id) VALUES (?)", p.position); err != nil {
				return nil, errors.Join(err, db.Close())
			}
			a.on(p.filled, event{query: "UPDATE position SET filled_on = ? WHERE id = ?", args: []any{p.filled.String(), p.position}})
		}
	}
	for i := range a.plans {
		a.schedule(&a.plans[i])
	}
	return a, nil
}

func (a *app) on(day retention.Date, e event) {
	if !day.IsZero() {
		a.agenda[day] = append(a.agenda[day], e)
	}
}

// schedule puts what will happen to an applicant on the agenda.
func (a *app) schedule(p *plan) {
	at := func(day retention.Date, told, query string, args ...any) {
		a.on(day, event{id: p.id, told: told, query: query, args: args})
	}
	at(p.received, "an application comes in", "INSERT INTO application (id, position, name, cv, received_on) VALUES (?, ?, ?, 'a CV', ?)",
		p.id, p.position, fmt.Sprint("Applicant ", p.id), p.received.String())
	at(p.consented, "agrees to the talent pool", "INSERT INTO consent (application, given_on) VALUES (?, ?)", p.id, p.consented.String())
	if !p.read.IsZero() {
		at(p.received, "writes of an illness beside it", "INSERT INTO letter (id, text) VALUES (?, 'an illness')", p.id)
		a.on(p.read, event{id: p.id, do: func(ctx context.Context, tx *sql.Tx, on retention.Date) error { return a.readLetter(ctx, tx, p, on) }})
	}
	at(p.noted, "is interviewed", "INSERT INTO interview_note (id, text) VALUES (?, 'a note')", p.id)
	at(p.referred, "a referee is heard", "INSERT INTO reference (id, text) VALUES (?, 'a reference')", p.id)
	at(p.withdrawn, "withdraws", "UPDATE application SET withdrawn_on = ? WHERE id = ?", p.withdrawn.String(), p.id)
	at(p.hired, "is hired", "UPDATE application SET hired_on = ? WHERE id = ?", p.hired.String(), p.id)
	if p.hired.IsZero() && p.withdrawn.IsZero() {
		a.on(p.filled, event{id: p.id, told: "the position goes to somebody else"})
	}
	at(p.left, "leaves the employer", "UPDATE application SET left_on = ? WHERE id = ?", p.left.String(), p.id)
	at(p.leftPool, "leaves the talent pool", "UPDATE consent SET withdrawn_on = ? WHERE application = ?", p.leftPool.String(), p.id)
	at(p.objected, "objects to being kept for claims", "UPDATE application SET objected_on = ? WHERE id = ?", p.objected.String(), p.id)
	at(p.decided, "legal decides on the objection: is it overridden? "+yesNo(p.overridden),
		"UPDATE application SET overriding = ?, decided_on = ? WHERE id = ?", yesNo(p.overridden), p.decided.String(), p.id)
	const holds = "INSERT INTO hold (application, kind, since) VALUES (?, ?, ?)"
	at(p.disputed, "disputes the choice", holds, p.id, retention.OwnClaim.String(), p.disputed.String())
	at(p.judged, "legal looks into the claim: is it pending? "+yesNo(p.pending),
		"UPDATE hold SET grounds = ?, judged_on = ? WHERE application = ?", yesNo(p.pending), p.judged.String(), p.id)
	at(p.settled, "the dispute is settled", "UPDATE hold SET released_on = ? WHERE application = ?", p.settled.String(), p.id)
	request := privacy.Request{Kind: privacy.AskAccess, Received: p.asked, Identified: privacy.Yes}
	at(p.asked, fmt.Sprint("asks what is held, to be answered by ", request.Clock(p.asked).Answer.Safe),
		holds, p.id, retention.OpenAccessRequest.String(), p.asked.String())
	a.on(p.answered, event{
		id: p.id, query: "UPDATE hold SET released_on = ? WHERE application = ?", args: []any{p.answered.String(), p.id},
		do: func(ctx context.Context, tx *sql.Tx, on retention.Date) error {
			return a.answer(ctx, tx, p.id, request, on)
		},
	})
}

func yesNo(is bool) string {
	if is {
		return "yes"
	}
	return "no"
}

// run lets the days go by: what happens on each of them, and the job of the
// night after it, in one transaction.
func (a *app) run(ctx context.Context, first, last retention.Date) error {
	for on := first; !on.After(last); on = on.AddDays(1) {
		if err := a.inTx(ctx, func(tx *sql.Tx) error { return a.day(ctx, tx, on) }); err != nil {
			return fmt.Errorf("%s: %w", on, err)
		}
	}
	return a.inTx(ctx, func(tx *sql.Tx) error { return a.remains(ctx, tx, last) })
}

func (a *app) inTx(ctx context.Context, do func(*sql.Tx) error) error {
	tx, err := a.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := do(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

func (a *app) day(ctx context.Context, tx *sql.Tx, on retention.Date) error {
	for _, e := range a.agenda[on] {
		if err := a.happens(ctx, tx, e, on); err != nil {
			return fmt.Errorf("application %d: %s: %w", e.id, e.told, err)
		}
	}
	a.report.nights++
	r, err := readRelated(ctx, tx)
	if err != nil {
		return err
	}
	for _, t := range a.tables {
		rows, err := t.read(ctx, tx, on, r, "a.id <= ? OR a.id % ? = ?", len(fates), a.stride, a.report.nights%a.stride)
		if err != nil {
			return err
		}
		for i := range rows {
			if err := a.decide(ctx, tx, &rows[i], on); err != nil {
				return err
			}
		}
	}
	return a.askPool(ctx, tx, r, on)
}

func (a *app) happens(ctx context.Context, tx *sql.Tx, e event, on retention.Date) error {
	if e.query != "" {
		result, err := tx.ExecContext(ctx, e.query, e.args...)
		if err != nil {
			return err
		}
		if n, err := result.RowsAffected(); err != nil || n != 1 {
			return errors.Join(errGone, err)
		}
	}
	if e.told != "" {
		a.report.tell(e.id, on, e.told)
	}
	if e.do != nil {
		return e.do(ctx, tx, on)
	}
	return nil
}

// decide asks of a row in Go what the database was asked, and does what the
// answer says.
func (a *app) decide(ctx context.Context, tx *sql.Tx, r *row, on retention.Date) error {
	d := a.policy.RequiresErasure(&r.item, on)
	deadline := d.Deadline()
	a.report.asked++
	undated := d.Outcome() == privacy.Undetermined && d.CouldBe(privacy.Required)
	if r.due != (d.Outcome() == privacy.Required) || r.undated != undated || r.restricted != (deadline.Restricted == privacy.Yes) {
		return fmt.Errorf("%s %d: %w: %s", r.of.set.Name(), r.id, errDiffer, d.Outcome())
	}
	name := r.of.set.Name()
	codes, cited := because(d)
	why := strings.Join(cited, "; ")
	switch {
	case r.due:
		result, err := tx.ExecContext(ctx, "DELETE FROM "+name+" WHERE id = ?", r.id)
		if err != nil {
			return fmt.Errorf("erasing %s %d: %w", name, r.id, err)
		}
		if n, err := result.RowsAffected(); err != nil || n != 1 {
			return fmt.Errorf("erasing %s %d: %w", name, r.id, errors.Join(errGone, err))
		}
		a.report.count("erased", name, codes, r.id, cited...)
		if a.onErased != nil {
			a.onErased(name, r.id, on)
		}
		a.report.tell(r.id, on, "job: erases the "+spaced(name)+": "+why)
	case d.Outcome() == privacy.Forbidden:
		a.report.count("held back", name, codes, r.id, cited...)
		a.report.turn(r, on, "job: holds the "+spaced(name)+" back: "+why)
	case undated:
		var facts []string
		for m := range d.Missing(&r.item) {
			facts = append(facts, m.String())
		}
		a.report.count("left to a person", name, codes+" "+strings.Join(facts, ","), r.id, cited...)
		a.report.turn(r, on, "job: leaves the "+spaced(name)+" to a person, who finds out "+strings.Join(facts, ", "))
	case d.Outcome() == privacy.Undetermined:
		a.report.turn(r, on, "job: lets the "+spaced(name)+" be, which need not go whatever is found out")
	default:
		a.report.turn(r, on, letBe+spaced(name)+" be: "+why)
	}
	return nil
}

// askPool asks everybody whose time in the talent pool has 30 days left whether
// to stay. Only an answer is a consent.
func (a *app) askPool(ctx context.Context, tx *sql.Tx, r related, on retention.Date) error {
	const notice = 30
	const members = "SELECT id, hired_on FROM application a WHERE EXISTS (SELECT 1 FROM consent c WHERE c.application = a.id) ORDER BY id"
	var id int64
	var hired retention.When
	return each(ctx, tx, members, nil, func() error {
		member := recruiting.Application{Hired: hired.Else(retention.NotYet()), Pool: r.pool[id]}
		by, ok := member.AskAgainBy(a.policy)
		if !ok || on.AddDays(notice) != by {
			return nil
		}
		p := &a.plans[id-1]
		a.report.count("asked to stay", "application", string(recruiting.PoolPeriod), id)
		a.report.tell(id, on, fmt.Sprint("is asked whether to stay in the talent pool, by ", by))
		if p.agreesAfter > 0 && len(r.pool[id]) == 1 {
			day := on.AddDays(p.agreesAfter)
			a.on(day, event{
				id: id, told: "agrees to the talent pool again",
				query: "INSERT INTO consent (application, given_on) VALUES (?, ?)", args: []any{id, day.String()},
			})
		}
		return nil
	}, &id, &hired)
}

// readLetter is somebody reading what an applicant told of an illness without
// being asked. What must be taken out is marked as not needed, and goes that
// night.
func (a *app) readLetter(ctx context.Context, tx *sql.Tx, p *plan, on retention.Date) error {
	found := privacy.Judgement{Result: privacy.No, By: "personnel", On: on}
	if p.fate == toldNeeded {
		found.Result = privacy.Yes
	}
	answer := recruiting.RequiresRemoval(recruiting.Volunteered{About: recruiting.Health, Necessary: found, Condition: found}, on)
	var codes, cited []string
	for r := range answer.Reasons() {
		if r.Decides {
			codes = append(codes, string(r.Code))
			cited = append(cited, cite(string(r.Code), r.Provisions()))
		}
	}
	if answer.Outcome() != privacy.Required {
		a.report.count("read and left in", "letter", "needed", p.id)
		a.report.tell(p.id, on, "personnel reads the letter: it need not be taken out")
		return nil
	}
	a.report.count("read and taken out", "letter", strings.Join(codes, " + "), p.id, cited...)
	a.report.tell(p.id, on, "personnel reads the letter, which must be taken out: "+strings.Join(cited, "; "))
	return a.happens(ctx, tx, event{query: "UPDATE letter SET unneeded_on = ? WHERE id = ?", args: []any{on.String(), p.id}}, on)
}

// answer shows an applicant what is held. The notes of the panel, made to prepare
// the choice and shown to nobody, stay inside.
func (a *app) answer(ctx context.Context, tx *sql.Tx, id int64, request privacy.Request, on retention.Date) error {
	if request.IsLate(on) == privacy.Yes {
		return errLate
	}
	related, err := readRelated(ctx, tx)
	if err != nil {
		return err
	}
	for _, t := range a.tables {
		rows, err := t.read(ctx, tx, on, related, "a.id = ?", id)
		if err != nil {
			return err
		}
		for i := range rows {
			if rows[i].id != id {
				continue // it is due or held, and not what is asked for
			}
			name, item := t.set.Name(), &rows[i].item
			if name == "interview_note" {
				item.Withheld = privacy.Withholding{
					Kind: privacy.InternalPreparation, Judged: privacy.Judgement{Result: privacy.Yes, By: "legal", On: on},
				}
			}
			d := a.policy.RequiresAccess(item, request, on)
			did := "shown on request"
			if d.Outcome() != privacy.Required {
				did = "not shown on request"
			}
			codes, cited := because(d)
			a.report.count(did, name, codes, id, cited...)
			a.report.tell(id, on, "the "+spaced(name)+" is "+did+": "+strings.Join(cited, "; "))
		}
	}
	return nil
}

// remains counts what is still there in the end, by the month in which it has to
// go if nothing else happens.
func (a *app) remains(ctx context.Context, tx *sql.Tx, on retention.Date) error {
	related, err := readRelated(ctx, tx)
	if err != nil {
		return err
	}
	for _, t := range a.tables {
		rows, err := t.read(ctx, tx, on, related, "1 = 1")
		if err != nil {
			return err
		}
		for i := range rows {
			d := a.policy.RequiresErasure(&rows[i].item, on)
			until := "open"
			if last, ok := d.Deadline().LastDay.Date(); ok {
				until = last.AddDays(1).String()[:len("2026-12")]
			}
			switch d.Outcome() {
			case privacy.Forbidden:
				until = "held back"
			case privacy.Undetermined:
				until = "to be found out"
			}
			a.report.stays(t.set.Name(), until)
		}
	}
	return nil
}

// because gives the codes of the reasons that decided, and each with its
// provisions.
func because(d privacy.Decision) (codes string, cited []string) {
	var all []string
	for r := range d.Reasons() {
		if r.Decides {
			all = append(all, r.Code.String())
			cited = append(cited, cite(r.Code.String(), r.Provisions()))
		}
	}
	return strings.Join(all, " + "), cited
}

func cite(code string, provisions iter.Seq[law.Provision]) string {
	for p := range provisions {
		code += ", " + p.Cite(law.English)
	}
	return code
}

// spaced is the name of a table in words.
func spaced(table string) string { return strings.ReplaceAll(table, "_", " ") }
