package privacytest_test

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/privacytest"
	"github.com/personvern/personvern/retention"
)

func ownCases(t *testing.T) []privacytest.Case {
	t.Helper()
	cases, err := privacytest.ReadFiles(privacytest.Vectors(), privacytest.Policies())
	require.NoError(t, err)
	return cases
}

// decidedNumbers are the numbers of the decided cases, by group.
var decidedNumbers = map[string][]string{
	"DC": {
		"02", "04", "05", "12", "13", "14", "17", "28", "32", "34", "35", "37", "40", "42", "46", "49", "51", "52", "53", "57",
		"59", "63", "67", "68", "72",
	},
	"RC": {"03", "05", "09", "10", "20", "21", "25", "29", "30"},
	"GE": {"08", "09", "15", "17", "18", "19", "24", "26", "29", "34", "35"},
	"DT": {
		"02", "04", "05", "06", "09", "10", "11", "13", "17", "19", "21", "23", "28", "30", "36", "37", "38", "46", "47",
	},
}

// Every decided case of the collection is there, and every case says why and
// what it rests on, and wants something.
func TestOwnCasesAreComplete(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range ownCases(t) {
		assert.False(t, seen[c.ID], "%s stands twice", c.ID)
		seen[c.ID] = true
		assert.NotEmpty(t, c.Why, c.ID)
		assert.NotEmpty(t, c.Cites, c.ID)
		assert.False(t, c.Want.IsZero(), c.ID)
		for _, o := range c.Want.Outcomes[min(1, len(c.Want.Outcomes)):] {
			assert.Equal(t, privacy.Undetermined, o, "%s: only silence passes beside what was decided", c.ID)
		}
	}
	n := 0
	for group, numbers := range decidedNumbers {
		for _, number := range numbers {
			assert.True(t, seen[group+"-"+number], "%s-%s", group, number)
			n++
		}
	}
	assert.Equal(t, 64, n)
}

// The library answers its own cases as they were decided.
func TestOwnCasesAreRight(t *testing.T) {
	results := privacytest.CheckAnswers(privacytest.Right().Answer, ownCases(t))
	assert.Zero(t, results.Failed(), slices.Collect(results.Failures()))
	assert.Zero(t, results.Open())
}

// What is written is what was read, so that a file has one form.
func TestOwnCasesAreWrittenAsTheyStand(t *testing.T) {
	names, err := fs.Glob(privacytest.Vectors(), "*.json")
	require.NoError(t, err)
	assert.Len(t, names, 7)
	for _, name := range names {
		data, err := fs.ReadFile(privacytest.Vectors(), name)
		require.NoError(t, err)
		cases, err := privacytest.ReadCases(data, privacytest.Policies())
		require.NoError(t, err, name)
		written, err := privacytest.AppendCases([]byte("before"), cases, privacytest.Policies())
		require.NoError(t, err, name)
		assert.Equal(t, "before"+string(data), string(written), name)
	}
}

// Each known mistake is found by one of the cases at least.
func TestOwnCasesFindEveryDefect(t *testing.T) {
	cases := ownCases(t)
	live := privacytest.Survivors(func(im *privacytest.Implementation) bool {
		return privacytest.CheckAnswers(im.Answer, cases).Failed() > 0
	})
	assert.Empty(t, live)
}

// A suite that knows nothing of holds is told what it lets live.
func TestSurvivors(t *testing.T) {
	cases := slices.DeleteFunc(ownCases(t), func(c privacytest.Case) bool {
		return strings.HasPrefix(c.ID, "hold") || c.Question == "sweep"
	})
	live := privacytest.Survivors(func(im *privacytest.Implementation) bool {
		return privacytest.CheckAnswers(im.Answer, cases).Failed() > 0
	})
	assert.Equal(t, []privacytest.Defect{
		privacytest.HoldsMissing, privacytest.HoldOnPerson, privacytest.ConditionDropped,
	}, live)
}

// A host's function on items answers what it can of the files.
func TestFiles(t *testing.T) {
	var right, wrong recorder
	privacytest.Files(&right, privacytest.Vectors(), privacytest.Policies(), privacytest.AnswerOf(privacytest.Correct()))
	assert.Empty(t, right.errors)
	require.NotEmpty(t, right.logs)
	assert.NotContains(t, right.logs[0], " 0 not said", "other questions are counted")

	privacytest.Files(&wrong, privacytest.Vectors(), privacytest.Policies(),
		privacytest.AnswerOf(privacytest.MonthIs30Days.Implementation().Item))
	assert.NotEmpty(t, wrong.errors)

	var broken recorder
	privacytest.Files(&broken, fstest.MapFS{"a.json": {Data: []byte("{}")}}, nil, privacytest.AnswerOf(privacytest.Correct()))
	require.Len(t, broken.errors, 1)
	assert.Contains(t, broken.errors[0], "a.json")

	_, err := privacytest.ReadFiles(fstest.MapFS{"a.json": {Mode: fs.ModeDir}}, nil)
	assert.Error(t, err, "a folder of that name is no file")
}

// What is done amounts to an answer, whatever kept the item.
func TestAnswerOf(t *testing.T) {
	notes, _, _, _ := debtorTables()
	item := privacytest.Cases(notes)[0].Item
	asked := func(on string, want ...privacy.Outcome) *privacytest.Case {
		return &privacytest.Case{ID: "c", On: dateOf(on), Item: item, Want: privacytest.Want{Outcomes: want}}
	}
	for _, tt := range []struct {
		reason string
		did    privacytest.Verdict
		c      *privacytest.Case
		fails  bool
		open   bool
	}{
		{"erased what must go", privacytest.Erased, asked("2026-02-01"), false, false},
		{"kept what must go", privacytest.Kept, asked("2026-02-01"), true, false},
		{"kept what a purpose covers", privacytest.Kept, asked("2026-01-31"), false, false},
		{"erased what a purpose covers: it may", privacytest.Erased, asked("2026-01-31"), false, false},
		{"erased what must stay", privacytest.Erased, asked("2026-01-31", privacy.Forbidden), true, false},
		{"kept what must stay", privacytest.Kept, asked("2026-01-31", privacy.Forbidden), false, false},
		{"said nothing to count", privacytest.CannotSay, asked("2026-02-01"), false, true},
	} {
		system := func(*privacy.Item, retention.Date) privacytest.Report { return privacytest.Report{Verdict: tt.did} }
		results := privacytest.CheckAnswers(privacytest.AnswerOf(system), []privacytest.Case{*tt.c})
		assert.Equal(t, tt.fails, results.Failed() == 1, tt.reason)
		assert.Equal(t, tt.open, results.Open() == 1, tt.reason)
	}
}
