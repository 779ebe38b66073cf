package generate

import (
	"fmt"
	"strings"
)

// rowsAtOnce is how many rows one statement inserts.
const rowsAtOnce = 100

// inserts collects rows of a table until there are enough for one statement.
type inserts struct {
	table, columns string
	width, rows    int
	args           []any
}

// insert adds a row. Rows go into their tables in the order in which the tables
// were first used, so that what is referred to is there.
func (w *world) insert(table, columns string, values ...any) {
	in := w.into[table]
	if in == nil {
		in = &inserts{table: table, columns: columns, width: len(values)}
		w.into[table] = in
		w.order = append(w.order, in)
	}
	in.args = append(in.args, values...)
	if in.rows++; in.rows < rowsAtOnce {
		return
	}
	// What this row refers to may still be waiting.
	for _, earlier := range w.order {
		w.write(earlier)
		if earlier == in {
			return
		}
	}
}

// flush writes what is left.
func (w *world) flush() error {
	for _, in := range w.order {
		w.write(in)
	}
	return w.err
}

func (w *world) write(in *inserts) {
	if w.err != nil || in.rows == 0 {
		return
	}
	row := "(" + strings.TrimSuffix(strings.Repeat("?, ", in.width), ", ") + ")"
	values := strings.TrimSuffix(strings.Repeat(row+", ", in.rows), ", ")
	query := w.dialect.Bind("INSERT INTO "+in.table+" ("+in.columns+") VALUES "+values, 0)
	if _, err := w.tx.ExecContext(w.ctx, query, in.args...); err != nil {
		w.err = fmt.Errorf("filling %s: %w", in.table, err)
	}
	in.rows, in.args = 0, in.args[:0]
}
