// Package facts says once where each fact of a row stands, and makes of it both
// what the questions in Go take and what the compiled conditions need.
//
// A host could write the two separately: a privacy.Columns for the database and
// a function from a row to a privacy.Item for Go. They would drift apart, and
// the day they do, the nightly job erases what the answers to a debtor say must
// be kept. Here the Columns are the only statement, and [Read] reads the Items
// through them.
package facts

import (
	"github.com/personvern/personvern/privacy"
)

// Table is one dataset of the database and where the facts of its rows stand.
type Table struct {
	// Spec is what the policy is asked about the table, and Set the answer.
	Spec privacy.DatasetSpec
	Set  *privacy.Dataset
	// Table is its name in the database, and From the table as "t" with what it
	// is joined to.
	Table, From string
	// Where chooses the rows that belong to the dataset; empty for all.
	Where string
	// Columns is where the facts stand, apart from the holds.
	Columns privacy.Columns
	// ExclusionKind is an expression for the token of why the rules do not reach
	// the row; empty where that is never said. Columns.Excluded says yes only
	// where it gives a kind that there is.
	ExclusionKind string
	// Holds are the tables of holds, all of them.
	Holds []privacy.HoldColumns
	// Further is where the facts stand that no question about erasing asks for.
	Further Further
	// Parent is an expression for the key of the row it hangs on; empty for
	// none.
	Parent string
	// Waits are conditions under which something still hangs on the row, so
	// that it goes later.
	Waits []string
	// Clear are statements that take out what belongs to a row and is no
	// dataset, before the row itself goes. Each has one "?", the key.
	Clear []string
	// OfPerson is the condition for the rows about a person, with one "?".
	OfPerson string
}

// rows is the condition for the rows of the dataset, never empty.
func (t *Table) rows() string {
	if t.Where == "" {
		return "1 = 1"
	}
	return "(" + t.Where + ")"
}

// Select is a query for the keys of the rows that meet a condition, in order.
func (t *Table) Select(condition string) string {
	return "SELECT t.id FROM " + t.From + " WHERE " + t.rows() + " AND (" + condition + ") ORDER BY t.id"
}

// Waiting is the condition that something still hangs on the row.
func (t *Table) Waiting() string {
	if len(t.Waits) == 0 {
		return "1 = 0"
	}
	condition := ""
	for i, w := range t.Waits {
		if i > 0 {
			condition += " OR "
		}
		condition += "EXISTS (" + w + ")"
	}
	return "(" + condition + ")"
}

// Name is the name of the dataset, which two that share a table do not share.
func (t *Table) Name() string { return t.Spec.Name }

// Bind checks the dataset against the policy, and completes the columns.
func (t *Table) Bind(policy *privacy.Policy) (err error) {
	t.Columns.Holds = privacy.AllHoldColumns(t.Holds...)
	t.Set, err = policy.Dataset(t.Spec)
	return err
}
