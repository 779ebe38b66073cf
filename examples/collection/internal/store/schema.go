package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// schema is what a collector has. Days are civil days in Norway, written when
// the row is: a moment such as that of an e-mail becomes a day in Europe/Oslo
// before it comes here, never later.
//
// "matter" holds the life of a case: its line of business, the day it was
// closed. It has no content, belongs to no dataset, and outlives what hangs on
// it, because everything else is decided by its days: with the day of closing
// inside the case file, erasing the file would leave the debtor's name without
// the facts that its own erasure depends on. It goes when nothing refers to it
// any more.
//
// How far the collecting has come stands in "claim", and goes with it: no question
// about erasing asks for that. "country" is the code of where somebody lives.
//
// Columns that end in _lost say that it happened and that the day is not known,
// as after a migration: an empty day alone means that it has not happened.
const schema = `
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE matter (
	id {key}, line TEXT, opened_on {date} NOT NULL,
	closed_on {date}, closed_lost {number} NOT NULL DEFAULT 0,
	left_balance_on {date}, left_balance_lost {number} NOT NULL DEFAULT 0,
	unneeded_on {date},
	unlawful TEXT, unlawful_on {date},
	excluded TEXT, excluded_kind TEXT, excluded_on {date},
	informed_on {date}, contacted_on {date},
	unmet TEXT, unmet_on {date}
);
CREATE TABLE person (
	id {key}, name TEXT, address TEXT, national_id TEXT, email TEXT, phone TEXT,
	origin TEXT, accurate TEXT, accurate_on {date}, country TEXT, restricted_on {date}
);
CREATE TABLE party (
	matter_id {number} NOT NULL REFERENCES matter, person_id {number} NOT NULL REFERENCES person, role TEXT NOT NULL,
	PRIMARY KEY (matter_id, person_id)
);
CREATE TABLE claim (
	id {key}, matter_id {number} NOT NULL UNIQUE REFERENCES matter,
	claim_no TEXT, debtor_name TEXT, agreement TEXT, amount_ore {number},
	about TEXT, demanded_on {date}, legal_step_on {date}, legal_step_lost {number} NOT NULL DEFAULT 0,
	plan_broken_on {date}, plan_resumed_on {date}, enforceable_on {date}, pay_by {date}, settled_on {date},
	lawyer_needed TEXT, lawyer_needed_on {date}, restricted_on {date}
);
CREATE TABLE payment (
	id {key}, matter_id {number} NOT NULL REFERENCES matter,
	booked_on {date} NOT NULL, payer_name TEXT, amount_ore {number}, restricted_on {date}
);
CREATE TABLE letter (
	id {key}, matter_id {number} NOT NULL REFERENCES matter,
	sent_on {date} NOT NULL, essential {number} NOT NULL, body TEXT, restricted_on {date}
);
CREATE TABLE call_note (
	id {key}, matter_id {number} NOT NULL REFERENCES matter, called_on {date} NOT NULL, body TEXT,
	others TEXT, others_on {date}, restricted_on {date}
);
CREATE TABLE late_reason (
	id {key}, matter_id {number} NOT NULL REFERENCES matter, noted_on {date} NOT NULL, body TEXT, restricted_on {date}
);
CREATE TABLE health_note (
	id {key}, matter_id {number} NOT NULL REFERENCES matter, noted_on {date} NOT NULL, body TEXT,
	consent_on {date}, consent_until {date}, withdrawn_on {date}, withdrawn_lost {number} NOT NULL DEFAULT 0,
	needed TEXT, needed_judged_on {date}, needed_review_by {date}, restricted_on {date}
);
CREATE TABLE remark (
	id {key}, matter_id {number} NOT NULL REFERENCES matter, reported_on {date} NOT NULL, body TEXT, restricted_on {date}
);
CREATE TABLE dispute (
	id {key}, matter_id {number} NOT NULL REFERENCES matter, opened_on {date} NOT NULL,
	closed_on {date}, closed_lost {number} NOT NULL DEFAULT 0, body TEXT,
	withheld TEXT, withheld_kind TEXT, withheld_on {date}, unfounded TEXT, unfounded_on {date}, restricted_on {date}
);
CREATE TABLE request (
	id {key}, person_id {number} NOT NULL, kind TEXT NOT NULL, says TEXT NOT NULL DEFAULT '',
	received_on {date} NOT NULL, queried_on {date}, replied_on {date}, extended_on {date}, answered_on {date},
	body TEXT, restricted_on {date}
);
CREATE TABLE disclosure (
	id {key}, matter_id {number} REFERENCES matter, person_id {number} REFERENCES person, dataset TEXT NOT NULL,
	recipient TEXT NOT NULL, name TEXT NOT NULL, disclosed_on {date} NOT NULL, in_inquiry {number} NOT NULL DEFAULT 0
);

CREATE TABLE hold (
	id {key}, matter_id {number}, person_id {number}, kind TEXT,
	since_on {date}, released_on {date}, released_lost {number} NOT NULL DEFAULT 0, review_by {date},
	grounds TEXT, grounds_on {date}, grounds_review_by {date}
);
CREATE TABLE objection (
	matter_id {number} PRIMARY KEY REFERENCES matter, received_on {date},
	overriding TEXT, decided_on {date}, review_by {date}
);

CREATE TABLE erased (
	number {key}, dataset TEXT NOT NULL, item {number} NOT NULL, erased_on {date} NOT NULL, UNIQUE (dataset, item)
);
`

// Schema counts the editions of the schema: a file of cases that an earlier
// program made and left behind has other tables.
const Schema = 3

// indexes are made after the tables are filled.
const indexes = `
CREATE INDEX party_person ON party (person_id);
CREATE INDEX payment_matter ON payment (matter_id);
CREATE INDEX letter_matter ON letter (matter_id);
CREATE INDEX call_note_matter ON call_note (matter_id);
CREATE INDEX late_reason_matter ON late_reason (matter_id);
CREATE INDEX health_note_matter ON health_note (matter_id);
CREATE INDEX remark_matter ON remark (matter_id);
CREATE INDEX dispute_matter ON dispute (matter_id);
CREATE INDEX request_person ON request (person_id);
CREATE INDEX disclosure_matter ON disclosure (matter_id);
CREATE INDEX disclosure_person ON disclosure (person_id);
CREATE INDEX hold_matter ON hold (matter_id);
CREATE INDEX hold_person ON hold (person_id);
`

// tables are in the order in which their rows refer to one another.
var tables = []string{
	"setting", "matter", "person", "party", "claim", "payment", "letter", "call_note", "late_reason",
	"health_note", "remark", "dispute", "request", "disclosure", "hold", "objection", "erased",
}

// Tables returns the names of the tables, each after those that it refers to.
func Tables() []string { return append([]string(nil), tables...) }

// Execer is a database or a transaction.
type Execer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// CreateTables makes the tables.
func (d Dialect) CreateTables(ctx context.Context, db Execer) error { return d.each(ctx, db, schema) }

// CreateIndexes makes the indexes, best when the tables are full, and counts
// the rows for the planner.
func (d Dialect) CreateIndexes(ctx context.Context, db Execer) error {
	return d.each(ctx, db, indexes+"ANALYZE;")
}

func (d Dialect) each(ctx context.Context, db Execer, script string) error {
	for statement := range strings.SplitSeq(d.types.Replace(script), ";") {
		if statement = strings.TrimSpace(statement); statement == "" {
			continue
		}
		if _, err := db.ExecContext(ctx, statement); err != nil {
			first, _, _ := strings.Cut(statement, "(")
			return fmt.Errorf("%s: %w", strings.TrimSpace(first), err)
		}
	}
	return nil
}
