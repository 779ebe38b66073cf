//go:build exhaustive

package editions_test

import (
	"slices"
	"testing"

	"github.com/personvern/personvern/retention"
)

// many are the amounts of the whole.
var many = amounts{spread: 40_000, around: 600, step: 1}

// all are the days of the whole: the first of every edition, and the principal ones.
func all() []string {
	days := append(slices.Clone(changes[:]), principal[:]...)
	slices.Sort(days)
	return slices.Compact(days)
}

// TestWhole: the answers on the first day of every edition are those that were
// frozen, to about ten times as many cases as every day.
func TestWhole(t *testing.T) {
	for _, q := range questions() {
		t.Run(q.name, func(t *testing.T) {
			if !*update {
				t.Parallel()
			}
			sums, cases := q.digest(all(), many, bases(t, q.name))
			var now []string
			for d, day := range all() {
				now = append(now, lineOf(sums[d], day, q.name, cases))
			}
			t.Logf("%s: %d cases of %s on each of %d days", q.name, cases, q.space(retention.MustParseDate(baseDay)).sizeText(), len(sums))
			if *update {
				freeze(t, wholeFile, q.name, now)
				return
			}
			was := frozen(t, wholeFile, q.name)
			for _, line := range now {
				if !slices.Contains(was, line) {
					t.Error("not what was frozen: " + line)
				}
			}
			if len(was) != len(now) {
				t.Errorf("%d digests were frozen, and there are %d", len(was), len(now))
			}
		})
	}
}

// digest is the digests of the answers to a question on several days, without the
// answers.
func (q *question) digest(days []string, n amounts, bases []string) (sums []string, cases int) {
	for _, text := range days {
		day := retention.MustParseDate(text)
		var sum string
		sum, cases = q.sum(q.space(day), day, n, bases)
		sums = append(sums, sum)
	}
	return sums, cases
}
