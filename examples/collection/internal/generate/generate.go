// Package generate fills the database with cases that nobody ever had. The same
// seed makes the same cases, on every machine and in every database.
package generate

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"

	"github.com/personvern/personvern/examples/collection/internal/store"
	"github.com/personvern/personvern/retention"
)

// Options say what to make.
type Options struct {
	Cases int
	Seed  uint64
	// RecordKey is the key for opaque names in the records. It is no part of the
	// made-up world, and differs from one database to the next.
	RecordKey string
	// Progress is called now and then with the number of cases made.
	Progress func(done int)
}

// LastDay is the day up to which things have happened in the made-up world. It
// is fixed, so that the same seed makes the same database tomorrow.
func LastDay() retention.Date { return retention.MustParseDate("2026-11-23") }

// File makes a database file. It is filled beside its place and moved there
// when it is complete, so that a file that is there is always a whole one.
func File(ctx context.Context, path string, o Options) (err error) {
	scratch := path + ".filling"
	if err := os.Remove(scratch); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("removing what a killed run left: %w", err)
	}
	s, err := store.OpenScratch(ctx, scratch)
	if err != nil {
		return err
	}
	if err := fill(ctx, s, o); err != nil {
		return errors.Join(err, s.Close())
	}
	if err := s.Close(); err != nil {
		return fmt.Errorf("closing the new database: %w", err)
	}
	return os.Rename(scratch, path)
}

// Server makes the tables on a server that has none, in one transaction. It
// reports whether it did.
func Server(ctx context.Context, s *store.Store, o Options) (bool, error) {
	var there bool
	const ask = "SELECT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'erased')"
	if err := s.QueryRowContext(ctx, ask).Scan(&there); err != nil || there {
		return false, err
	}
	return true, fill(ctx, s, o)
}

func fill(ctx context.Context, s *store.Store, o Options) error {
	return s.InTx(ctx, func(tx *sql.Tx) error {
		if err := s.CreateTables(ctx, tx); err != nil {
			return err
		}
		w := &world{
			ctx: ctx, tx: tx, dialect: s.Dialect, rand: rand.New(rand.NewPCG(o.Seed, 0)), more: rand.New(rand.NewPCG(o.Seed, 1)),
			far: rand.New(rand.NewPCG(o.Seed, 2)), last: LastDay(), into: map[string]*inserts{},
		}
		w.insert("setting", "name, value", "seed", strconv.FormatUint(o.Seed, 10))
		w.insert("setting", "name, value", "cases", strconv.Itoa(o.Cases))
		w.insert("setting", "name, value", "record-key", o.RecordKey)
		for n := 1; n <= o.Cases && w.err == nil; n++ {
			w.matter(int64(n))
			if n%1000 == 0 && o.Progress != nil {
				o.Progress(n)
			}
		}
		if err := w.flush(); err != nil {
			return err
		}
		if s.File == "" {
			// The keys were given, so that the server's own counters stand at
			// the beginning still.
			for _, table := range [...]string{"matter", "person", "claim", "payment", "letter", "call_note", "late_reason", "health_note", "remark", "dispute", "request", "disclosure", "hold"} {
				if _, err := tx.ExecContext(ctx, "SELECT setval(pg_get_serial_sequence('"+table+"', 'id'), (SELECT COALESCE(MAX(id), 1) FROM "+table+"))"); err != nil {
					return fmt.Errorf("setting the counter of %s: %w", table, err)
				}
			}
		}
		return s.CreateIndexes(ctx, tx)
	})
}

// world is what has been made so far.
type world struct {
	ctx     context.Context
	tx      *sql.Tx
	dialect store.Dialect
	rand    *rand.Rand
	more    *rand.Rand // for what no question about erasing asks
	far     *rand.Rand // for how far the collecting has come
	last    retention.Date
	into    map[string]*inserts
	order   []*inserts
	err     error

	persons, payments, letters, notes, reasons, health, remarks, disputes, requests, disclosures, holds int64
}

// matter makes one case with all that hangs on it.
func (w *world) matter(id int64) {
	line := w.line()
	opened := w.last.AddDays(-w.upTo(10 * 365))
	closed, lost, end := w.ending(opened)
	var leftBalance any
	leftLost := 0
	if line == "npl" && closed != nil {
		if leftBalance = closed; w.one(200) {
			leftBalance, leftLost = nil, 1
		}
	}
	var unneeded, unlawful, unlawfulOn any
	if w.one(150) {
		unneeded = w.between(opened, end).String()
	}
	if w.one(400) {
		unlawful, unlawfulOn = w.pick("yes", "no", "raised"), w.between(opened, end).String()
	}
	excluded, excludedKind, excludedOn := w.exclusion(opened)
	informed, contacted := w.told(opened)
	unmet, unmetOn := w.found(opened)
	w.insert("matter", "id, line, opened_on, closed_on, closed_lost, left_balance_on, left_balance_lost, unneeded_on, unlawful, unlawful_on, "+
		"excluded, excluded_kind, excluded_on, informed_on, contacted_on, unmet, unmet_on",
		id, line, opened.String(), closed, lost, leftBalance, leftLost, unneeded, unlawful, unlawfulOn,
		excluded, excludedKind, excludedOn, informed, contacted, unmet, unmetOn)

	debtor := w.person()
	w.insert("party", "matter_id, person_id, role", id, debtor, "debtor")
	if w.one(12) {
		if other := w.person(); other != debtor {
			w.insert("party", "matter_id, person_id, role", id, other, "co-debtor")
		}
	}
	var inBalance any
	if line == "npl" {
		inBalance = "made-up debtor"
	}
	f := w.come(line, excludedKind, opened, end)
	w.insert("claim", "id, matter_id, claim_no, debtor_name, agreement, amount_ore, about, demanded_on, legal_step_on, legal_step_lost, "+
		"plan_broken_on, plan_resumed_on, enforceable_on, pay_by, settled_on, lawyer_needed, lawyer_needed_on",
		id, id, "C-"+strconv.FormatInt(id, 10), inBalance, w.pick("electricity", "telephone", "loan", "gym", "parking"), int64(w.upTo(5_000_000)),
		f.about, f.demanded, f.step, f.stepLost, f.broken, f.resumed, f.enforceable, f.payBy, f.settled, f.lawyer, f.lawyerOn)
	w.papers(id, opened, end)
	w.hindrances(id, debtor, opened, end)
	w.disclosed(id, debtor, line, opened)
}

func (w *world) line() any {
	switch n := w.rand.IntN(1000); {
	case n < 500:
		return "3pc"
	case n < 800:
		return "npl"
	case n < 997:
		return "arm"
	case n < 999:
		return nil // a migration did not say
	}
	return "3pc-old" // a line that was given up
}

// ending is the day a case was closed, if it was; and the day up to which
// things happen in it.
func (w *world) ending(opened retention.Date) (closed any, lost int, end retention.Date) {
	day := opened.AddDays(30 + w.upTo(4*365))
	switch {
	case day.After(w.last):
		return nil, 0, w.last // open
	case w.one(120):
		return nil, 1, day // closed before a migration, on a day nobody knows
	}
	return day.String(), 0, day
}

// person makes somebody, or takes somebody who has a case already.
func (w *world) person() int64 {
	if w.persons > 10 && w.rand.IntN(100) < 25 {
		return w.persons - w.rand.Int64N(min(w.persons, 5000))
	}
	w.persons++
	id := w.persons
	name := w.pick("Kari", "Ola", "Nora", "Jakob", "Emma", "Ahmed", "Ingrid", "Lars").(string) + " " +
		w.pick("Hansen", "Berg", "Haugen", "Nilsen", "Ali", "Moen", "Lie", "Dahl").(string)
	origin, accurate, accurateOn := w.known()
	w.insert("person", "id, origin, accurate, accurate_on, country, name, address, national_id, email, phone",
		id, origin, accurate, accurateOn, w.home(), name, fmt.Sprintf("Street %d, 0000 Town", 1+id%200), fmt.Sprintf("made-up-%d", id), fmt.Sprintf("person%d@example.org", id), fmt.Sprintf("made-up %d", id))
	return id
}

// papers makes what the case file holds.
func (w *world) papers(matter int64, opened, end retention.Date) {
	for range w.rand.IntN(3) {
		w.payments++
		w.insert("payment", "id, matter_id, booked_on, payer_name, amount_ore",
			w.payments, matter, w.between(opened, end).String(), "made-up payer", int64(w.upTo(500_000)))
	}
	for range 1 + w.rand.IntN(2) {
		w.letters++
		essential := 0
		if w.one(7) {
			essential = 1
		}
		w.insert("letter", "id, matter_id, sent_on, essential, body", w.letters, matter, w.between(opened, end).String(), essential, "We write about your case.")
	}
	for range w.rand.IntN(3) {
		w.notes++
		called := w.between(opened, end).String()
		others, othersOn := w.others(called)
		w.insert("call_note", "id, matter_id, called_on, body, others, others_on", w.notes, matter, called, "Called, agreed to call again.", others, othersOn)
	}
	if w.one(5) {
		w.reasons++
		w.insert("late_reason", "id, matter_id, noted_on, body", w.reasons, matter, w.between(opened, end).String(), w.pick("laid off", "moved", "forgot"))
	}
	if w.one(60) {
		w.healthNote(matter, opened, end)
	}
	if w.one(12) {
		w.remarks++
		w.insert("remark", "id, matter_id, reported_on, body", w.remarks, matter, w.between(opened, end).String(), "reported to a credit bureau")
	}
}

func (w *world) healthNote(matter int64, opened, end retention.Date) {
	w.health++
	noted := w.between(opened, end)
	var consent, withdrawn, needed, judged, review any
	lost := 0
	if !w.one(10) { // else nobody wrote down whether there was a consent
		consent = noted.String()
	}
	switch w.rand.IntN(4) {
	case 0:
		withdrawn = w.between(noted, w.last).String()
	case 1:
		if w.one(5) {
			lost = 1
		}
	}
	if w.one(2) {
		day := w.between(noted, w.last)
		needed, judged, review = w.pick("yes", "no"), day.String(), day.AddDays(365).String()
	}
	w.insert("health_note", "id, matter_id, noted_on, body, consent_on, consent_until, withdrawn_on, withdrawn_lost, needed, needed_judged_on, needed_review_by",
		w.health, matter, noted.String(), "told of an illness", consent, w.until(noted), withdrawn, lost, needed, judged, review)
}

// hindrances makes what stands in the way of erasing, and what speaks against
// keeping.
func (w *world) hindrances(matter, debtor int64, opened, end retention.Date) {
	if w.one(25) {
		w.disputes++
		from := w.between(opened, end)
		var closed any
		lost := 0
		switch {
		case w.one(30):
			lost = 1
		case !w.one(4):
			closed = w.between(from, w.last).String()
		}
		withheld, withheldKind := w.withheld()
		unfounded, unfoundedOn := w.unfounded(from)
		w.insert("dispute", "id, matter_id, opened_on, closed_on, closed_lost, body, withheld, withheld_kind, withheld_on, unfounded, unfounded_on",
			w.disputes, matter, from.String(), closed, lost, "the claim is disputed", withheld, withheldKind, from.String(), unfounded, unfoundedOn)
	}
	if w.one(30) {
		w.hold(matter, nil, opened)
	}
	if w.one(150) {
		w.hold(nil, debtor, opened)
	}
	if w.one(80) {
		w.requests++
		received := w.between(w.last.AddDays(-900), w.last)
		var answered any
		if !w.one(6) {
			answered = received.AddDays(w.upTo(30)).String()
		}
		kind, says, queried, replied, extended := w.asked(received)
		w.insert("request", "id, person_id, kind, says, received_on, queried_on, replied_on, extended_on, answered_on, body",
			w.requests, debtor, kind.String(), says, received.String(), queried, replied, extended, answered, "asks in words of their own")
	}
	if w.one(60) {
		received := w.between(opened, w.last)
		var overriding, decided, review any
		if !w.one(3) {
			day := w.between(received, w.last)
			overriding, decided = w.pick("yes", "no"), day.String()
			if w.one(2) {
				review = day.AddDays(365).String()
			}
		}
		var day any = received.String()
		if w.one(20) {
			day = nil // the day of receipt was lost
		}
		w.insert("objection", "matter_id, received_on, overriding, decided_on, review_by", matter, day, overriding, decided, review)
	}
}

func (w *world) hold(matter, person any, opened retention.Date) {
	w.holds++
	kind := w.pick("order", "own-claim", "own-claim", "breach-record", "persons-claim", "opposed-erasure", "contest", "legal")
	from := w.between(opened, w.last)
	var since, released, review, grounds, groundsOn, groundsReview any = from.String(), nil, nil, nil, nil, nil
	lost := 0
	switch {
	case w.one(40):
		since = nil
	case w.one(3):
		released = w.between(from, w.last).String()
	case w.one(40):
		lost = 1
	}
	if w.one(2) {
		review = from.AddDays(365 + w.upTo(1500)).String()
	}
	if !w.one(10) {
		grounds, groundsOn = w.pick("yes", "yes", "yes", "no"), from.AddDays(w.upTo(30)).String()
	}
	if w.one(8) {
		groundsReview = from.AddDays(w.upTo(1500)).String()
	}
	if w.one(60) {
		kind = nil
	}
	w.insert("hold", "id, matter_id, person_id, kind, since_on, released_on, released_lost, review_by, grounds, grounds_on, grounds_review_by",
		w.holds, matter, person, kind, since, released, lost, review, grounds, groundsOn, groundsReview)
}

func (w *world) upTo(n int) int { return w.rand.IntN(n + 1) }

func (w *world) one(in int) bool { return w.rand.IntN(in) == 0 }

func (w *world) pick(from ...any) any { return from[w.rand.IntN(len(from))] }

func (w *world) between(first, last retention.Date) retention.Date {
	return first.AddDays(w.upTo(max(0, last.Sub(first))))
}
