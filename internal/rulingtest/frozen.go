package rulingtest

import (
	"fmt"
	"iter"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy/ruling"
)

// Frozen compares every row of the sheets, with the provisions it rests on, with
// the file testdata/sheets.txt: what a slip in a table would change unseen changes
// there, to be read beside the law. With update it writes the file anew.
func Frozen(t *testing.T, sheets iter.Seq[ruling.Sheet], update bool) {
	t.Helper()
	const name = "testdata/sheets.txt"
	text := Text(sheets)
	if update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
		return
	}
	frozen, err := os.ReadFile(name)
	require.NoError(t, err)
	assert.Equal(t, string(frozen), text, "the rows are not those of %s; see its -update flag", name)
}

// Text writes sheets a line a row: what it is, its code, and its provisions.
func Text(sheets iter.Seq[ruling.Sheet]) string {
	var b strings.Builder
	row := func(kind string, code ruling.Code, mark string, rests []law.Provision) {
		fmt.Fprintf(&b, "  %s %s%s", kind, code, mark)
		for _, p := range rests {
			fmt.Fprintf(&b, " | %s", p)
		}
		b.WriteByte('\n')
	}
	for s := range sheets {
		fmt.Fprintf(&b, "%s: %s, or %s\n", s.Question, s.Met, s.Failed)
		for _, test := range s.Tests {
			mark := ""
			if test.OnRow {
				mark = " (on its row)"
			}
			row("test", test.Code, mark, test.Law)
		}
		for _, fact := range s.Facts {
			row("fact", fact, "", nil)
		}
		for _, o := range s.Obligations {
			mark := ""
			if o.First {
				mark = " (first)"
			}
			row("then", o.Code, mark, o.Law)
		}
	}
	return b.String()
}
