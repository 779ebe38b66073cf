package editions_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/retention"
)

// first is the day on which the regulation became law in Norway. On the day before
// it there is no edition, and the answers of that day are frozen too.
var first = retention.MustParseDate("2018-07-20")

// changes are the days on which something in the dated law begins, and those after
// the days on which something ends. Each is the first day of an edition, which
// lasts until the day before the next. TestChanges finds them in the tables.
var changes = [...]string{
	"2018-07-20", "2018-10-15", "2019-01-23", "2020-02-01", "2020-05-04", "2020-07-16", "2020-11-11", "2021-01-01", "2021-06-27", "2021-06-28",
	"2021-07-01", "2021-09-27", "2021-12-17", "2022-07-01", "2022-08-01", "2022-10-20", "2022-12-28", "2023-01-01", "2023-01-12", "2023-02-09",
	"2023-02-14", "2023-03-02", "2023-03-28", "2023-05-04", "2023-06-22", "2023-07-04", "2023-07-10", "2023-10-26", "2023-12-07", "2023-12-21",
	"2024-09-12", "2024-10-04", "2024-10-08", "2025-01-01", "2025-01-09", "2025-02-27", "2025-03-13", "2025-06-28", "2025-07-15", "2025-09-03",
	"2025-09-04", "2025-12-28", "2026-01-01", "2026-01-26", "2027-01-01", "2030-01-01", "2031-12-28",
}

// principal are the days of which the everyday run recomputes the answers: those
// on which an act, a regulation, a decision on adequacy or the territory of the
// regulation changes what is answered, the last day before one, and the days
// before, between and after them all.
var principal = [...]string{
	"2018-07-19", "2018-07-20", "2020-02-01", "2020-07-16", "2021-01-01", "2021-07-01", "2022-12-28", "2023-06-01", "2023-07-10", "2024-12-31",
	"2025-01-01", "2025-12-28", "2026-01-01", "2026-11-23", "2027-01-01", "2031-12-28",
}

// elsewhere are days that change the law and that stand in the code beside the
// table: the last days of the United Kingdom as a member and in the transition, and
// the last on which the former standard clauses could be chosen.
var elsewhere = [...]string{"2020-01-31", "2020-12-31", "2021-09-26"}

func TestChanges(t *testing.T) {
	found := map[string]bool{}
	keep := func(day retention.Date) {
		if !day.Before(first) {
			found[day.String()] = true
		}
	}
	for _, last := range elsewhere {
		keep(retention.MustParseDate(last).AddDays(1))
	}
	sources, err := filepath.Glob("../../lawfulbasis/law/*.go")
	require.NoError(t, err)
	for _, source := range sources {
		file, err := parser.ParseFile(token.NewFileSet(), source, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			field, ok := n.(*ast.KeyValueExpr)
			if !ok {
				return true
			}
			key, named := field.Key.(*ast.Ident)
			text, said := field.Value.(*ast.BasicLit)
			if !named || !said || text.Kind != token.STRING || key.Name != "from" && key.Name != "until" {
				return true
			}
			written, err := strconv.Unquote(text.Value)
			require.NoError(t, err)
			day := retention.MustParseDate(written)
			if key.Name == "until" {
				day = day.AddDays(1)
			}
			keep(day)
			return true
		})
	}
	assert.Equal(t, changes[:], slices.Sorted(maps.Keys(found)), "every change of the dated law begins an edition")
}
