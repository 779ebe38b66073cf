package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/examples/collection/internal/facts"
	"github.com/personvern/personvern/examples/collection/internal/generate"
	"github.com/personvern/personvern/examples/collection/internal/job"
	"github.com/personvern/personvern/examples/collection/internal/pgtest"
	"github.com/personvern/personvern/examples/collection/internal/record"
	"github.com/personvern/personvern/examples/collection/internal/store"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
)

// asProgram makes the test binary be the program, so that a test can kill it.
const asProgram = "PERSONVERN_COLLECTION_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

const today = "2026-11-23"

// fresh makes a database of some cases, and returns its path.
func fresh(t *testing.T, cases int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "cases.db")
	require.NoError(t, generate.File(t.Context(), path, generate.Options{Cases: cases, Seed: 1, RecordKey: record.NewKey()}))
	return path
}

// copyOf copies a database file to a folder of its own.
func copyOf(t *testing.T, path string) string {
	t.Helper()
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	to := filepath.Join(t.TempDir(), "cases.db")
	require.NoError(t, os.WriteFile(to, content, 0o600))
	return to
}

// runs runs the program in this process, and returns what it says.
func runs(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, run(t.Context(), args, &out, false), "%s", &out)
	return out.String()
}

func fails(t *testing.T, args ...string) error {
	t.Helper()
	err := run(t.Context(), args, io.Discard, false)
	require.Error(t, err)
	return err
}

// dump is everything in a database, a line for each row.
func dump(t *testing.T, address string, without ...string) map[string][]string {
	t.Helper()
	s, err := store.Open(t.Context(), address)
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	all := map[string][]string{}
	for _, table := range store.Tables() {
		if slices.Contains(without, table) {
			continue
		}
		rows, err := s.QueryContext(t.Context(), "SELECT * FROM "+table)
		require.NoError(t, err)
		columns, err := rows.Columns()
		require.NoError(t, err)
		values := make([]any, len(columns))
		into := make([]any, len(columns))
		for i := range values {
			into[i] = &values[i]
		}
		for rows.Next() {
			require.NoError(t, rows.Scan(into...))
			var line strings.Builder
			for i, v := range values {
				if day, ok := v.(time.Time); ok {
					v = day.Format(time.DateOnly)
				}
				fmt.Fprintf(&line, "%s=%v ", columns[i], v)
			}
			all[table] = append(all[table], line.String())
		}
		require.NoError(t, rows.Err())
		require.NoError(t, rows.Close())
		slices.Sort(all[table])
	}
	return all
}

// answers are what the library says of every row, by dataset and key.
func answers(t *testing.T, path, policy, day string) map[string]privacy.Decision {
	t.Helper()
	s, err := store.Open(t.Context(), path)
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	j := &job.Job{Store: s, Catalog: catalog(t, policy), On: retention.MustParseDate(day)}
	all := map[string]privacy.Decision{}
	require.NoError(t, j.Survey(t.Context(), func(a job.Answer) error {
		all[a.Table.Name()+" "+a.Item.Item.Key] = a.Decision
		return nil
	}, func(*facts.Table, job.Found) {}))
	return all
}

func catalog(t *testing.T, policy string) *facts.Catalog {
	t.Helper()
	spec := axactor.Spec()
	if policy == "completed" {
		spec = axactor.CompletedSpec()
	}
	p, err := facts.Policy(spec)
	require.NoError(t, err)
	c, err := facts.New(p)
	require.NoError(t, err)
	return c
}

func TestDatabaseAndGoAgreeOnEveryDay(t *testing.T) {
	path := fresh(t, 2000)
	s, err := store.Open(t.Context(), path)
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	days := []retention.Date{}
	around := func(d retention.Date) { days = append(days, d.AddDays(-1), d, d.AddDays(1)) }
	around(retention.MustParseDate("2027-01-01")) // the end of a financial year, bokføringsloven § 13
	around(retention.MustParseDate("2028-07-01")) // three years and six months after one
	for _, ask := range []string{
		"SELECT closed_on FROM matter WHERE line = '3pc' AND closed_on > '2023-06-01' ORDER BY closed_on LIMIT 1",
		"SELECT closed_on FROM matter WHERE closed_on = '2024-02-29' OR closed_on > '2024-02-20' ORDER BY closed_on LIMIT 1",
	} {
		var closed retention.Date
		require.NoError(t, s.QueryRowContext(t.Context(), ask).Scan(&closed))
		around(closed.AddYears(3).AddDays(1)) // the first day after the three years, N-81
	}
	var review retention.Date
	require.NoError(t, s.QueryRowContext(t.Context(), "SELECT MAX(review_by) FROM hold").Scan(&review))
	around(review)
	days = append(days, retention.MustParseDate("2016-11-24"), retention.MustParseDate("2050-01-01"))
	for _, policy := range []string{"notice", "completed"} {
		total := map[privacy.Outcome]int{}
		if policy == "completed" {
			days = days[len(days)-5:] // the same conditions with more limits
		}
		for _, day := range days {
			for _, d := range answers(t, path, policy, day.String()) {
				total[d.Outcome()]++
			}
		}
		for o := privacy.Undetermined; o <= privacy.Required; o++ {
			assert.Positive(t, total[o], "%s: rows that are %s", policy, o)
		}
		t.Logf("%s: %d days, %v", policy, len(days), total)
	}
}

func TestDryRunChangesNothing(t *testing.T) {
	path := fresh(t, 300)
	before := dump(t, path)
	out := runs(t, "-db", path, "-on", today)
	assert.Empty(t, cmp.Diff(before, dump(t, path)))
	assert.Contains(t, out, "dry run")
	assert.NoFileExists(t, filepath.Join(path+".out", "erased.jsonl"))
}

func TestApplyErasesWhatIsDueAndNothingElse(t *testing.T) {
	for _, policy := range []string{"notice", "completed"} {
		t.Run(policy, func(t *testing.T) {
			path := fresh(t, 1000)
			before := answers(t, path, policy, today)
			runs(t, "-db", path, "-on", today, "-policy", policy, "-apply")
			after := answers(t, path, policy, today)
			gone, stay := 0, 0
			for row, d := range before {
				_, there := after[row]
				switch {
				case d.Outcome() != privacy.Required:
					require.True(t, there, "%s is %s and gone", row, d.Outcome())
					stay++
				case there:
					// What hangs on it stays for a reason of its own.
					require.True(t, strings.HasPrefix(row, "person "), "%s is due and there", row)
				default:
					gone++
				}
			}
			for row, d := range after {
				was := before[row]
				require.Equal(t, was.Outcome(), d.Outcome(), "%s: what went must not change the answers about what stays", row)
			}
			assert.Greater(t, gone, 500)
			assert.Greater(t, stay, 500)
			assert.Len(t, dump(t, path)["erased"], gone)
			marked(t, path, policy)
			again := dump(t, path)
			runs(t, "-db", path, "-on", today, "-policy", policy, "-apply")
			assert.Empty(t, cmp.Diff(again, dump(t, path)), "a second run finds nothing to do")
		})
	}
}

// marked checks that exactly what only a duty or a hold keeps is marked so.
func marked(t *testing.T, path, policy string) {
	t.Helper()
	s, err := store.Open(t.Context(), path)
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	restricted := 0
	for row, d := range answers(t, path, policy, today) {
		dataset, key, _ := strings.Cut(row, " ")
		if d.Deadline().Restricted != privacy.Yes {
			continue
		}
		table := map[string]string{"booked_letter": "letter", "bought_claim": "claim"}[dataset]
		if table == "" {
			table = dataset
		}
		var on retention.Date
		require.NoError(t, s.QueryRowContext(t.Context(), "SELECT restricted_on FROM "+table+" WHERE id = "+key).Scan(&on))
		require.Equal(t, today, on.String(), row)
		restricted++
	}
	count := 0
	for _, table := range []string{"person", "claim", "payment", "letter", "call_note", "late_reason", "health_note", "remark", "dispute", "request"} {
		var n int
		require.NoError(t, s.QueryRowContext(t.Context(), "SELECT COUNT(*) FROM "+table+" WHERE restricted_on IS NOT NULL").Scan(&n))
		count += n
	}
	assert.Equal(t, restricted, count)
	assert.Greater(t, restricted, 100)
}

func TestRestrictionIsLiftedWhenACaseIsReopened(t *testing.T) {
	path := fresh(t, 300)
	runs(t, "-db", path, "-on", today, "-apply")
	exec := func(statement string) {
		t.Helper()
		s, err := store.Open(t.Context(), path)
		require.NoError(t, err)
		_, err = s.ExecContext(t.Context(), statement)
		require.NoError(t, err)
		require.NoError(t, s.Close())
	}
	exec("UPDATE matter SET closed_on = NULL, closed_lost = 0, line = '3pc', unneeded_on = NULL, unlawful = NULL WHERE id IN (SELECT matter_id FROM payment WHERE restricted_on IS NOT NULL)")
	exec("DELETE FROM objection")
	exec("DELETE FROM hold")
	assert.NotContains(t, runs(t, "-db", path, "-on", today, "-apply"), ", 0 restrictions lifted")
	marked := 0
	for _, line := range dump(t, path)["payment"] {
		if !strings.Contains(line, "restricted_on=<nil>") {
			marked++
		}
	}
	assert.Zero(t, marked)
}

// TestKilledAtAnyMoment kills the program with no chance to tidy up, again and
// again, and lets it finish.
func TestKilledAtAnyMoment(t *testing.T) {
	template := fresh(t, 1500)
	whole := copyOf(t, template)
	began := time.Now()
	program(t, whole).mustRun(t)
	took := time.Since(began)
	want := dump(t, whole)
	wantList, err := os.ReadFile(filepath.Join(whole+".out", "erased.jsonl"))
	require.NoError(t, err)
	kept := answers(t, template, "notice", today)
	maps.DeleteFunc(kept, func(_ string, d privacy.Decision) bool { return d.Outcome() == privacy.Required })

	r := rand.New(rand.NewPCG(1, 2))
	const databases, kills = 4, 5
	halfway := 0
	for n := range databases {
		path := copyOf(t, template)
		list := filepath.Join(path+".out", "erased.jsonl")
		for k := range kills {
			p := program(t, path)
			require.NoError(t, p.Start())
			ended := make(chan struct{})
			go func() {
				defer close(ended)
				_ = p.Wait() // killed, or done already
			}()
			if k%2 == 0 {
				wait(ended, time.Duration(r.Int64N(int64(took))), func() bool { return false })
			} else {
				// In the middle of erasing: when the list has grown some more.
				size := sizeOf(list) + r.Int64N(int64(len(wantList)/kills))
				wait(ended, time.Minute, func() bool { return sizeOf(list) > size })
			}
			_ = p.Process.Kill() // or done already
			<-ended
			if erased := len(dump(t, path)["erased"]); 0 < erased && erased < len(want["erased"]) {
				halfway++
			}
		}
		program(t, path).mustRun(t)
		require.Empty(t, cmp.Diff(want, dump(t, path)), "database %d", n)
		list2, err := os.ReadFile(list)
		require.NoError(t, err)
		require.Equal(t, string(wantList), string(list2), "database %d: the list", n)
		left := answers(t, path, "notice", today)
		for row := range kept {
			require.Contains(t, left, row, "database %d: had to be kept", n)
		}
	}
	t.Logf("%d kills, %d of them with the erasing halfway", databases*kills, halfway)
	assert.Positive(t, halfway, "no kill hit the erasing")
}

func TestKilledWhileFilling(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cases.db")
	require.NoError(t, os.WriteFile(path+".filling", []byte("half a database"), 0o600))
	runs(t, "-db", path, "-cases", "50", "-on", today)
	assert.NoFileExists(t, path+".filling")
	assert.FileExists(t, path)
}

type process struct{ *exec.Cmd }

func program(t *testing.T, path string) process {
	t.Helper()
	self, err := os.Executable()
	require.NoError(t, err)
	p := exec.Command(self, "-db", path, "-on", today, "-apply")
	p.Env = append(os.Environ(), asProgram+"=1")
	return process{p}
}

func (p process) mustRun(t *testing.T) {
	t.Helper()
	out, err := p.CombinedOutput()
	require.NoError(t, err, "%s", out)
}

// wait waits for a time, unless something comes before.
func wait(ended <-chan struct{}, most time.Duration, enough func() bool) {
	end := time.After(most)
	for !enough() {
		select {
		case <-ended:
			return
		case <-end:
			return
		case <-time.After(time.Millisecond):
		}
	}
}

func sizeOf(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		return 0
	}
	return info.Size()
}

func TestRestoredBackupIsErasedAgain(t *testing.T) {
	backup := fresh(t, 600)
	path := copyOf(t, backup)
	runs(t, "-db", path, "-on", today, "-apply")
	want := dump(t, path, "erased")
	erased := len(dump(t, path)["erased"])
	var payment string // one that was erased
	for _, line := range dump(t, path)["erased"] {
		if _, after, found := strings.Cut(line, "dataset=payment item="); found {
			payment, _, _ = strings.Cut(after, " ")
		}
	}
	require.NotEmpty(t, payment)

	restore := func() {
		content, err := os.ReadFile(backup)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(path, content, 0o600))
		for _, suffix := range []string{"-wal", "-shm"} {
			require.NoError(t, os.RemoveAll(path+suffix))
		}
	}
	restore()
	assert.ErrorContains(t, fails(t, "-db", path, "-on", today, "-apply"), "restore-check")
	out := runs(t, "-db", path, "-on", today, "-restore-check")
	assert.Contains(t, out, fmt.Sprintf("%d rows on the list, %d of them were back", erased, erased))
	assert.NotContains(t, out, "kept")
	runs(t, "-db", path, "-on", today, "-apply")
	assert.Empty(t, cmp.Diff(want, dump(t, path, "erased")))
	assert.Len(t, dump(t, path)["erased"], erased)
	out = runs(t, "-db", path, "-on", today, "-restore-check")
	assert.Contains(t, out, " 0 of them were back", "a second time finds nothing")

	// What an order keeps since is not erased, whatever the list says.
	restore()
	s, err := store.Open(t.Context(), path)
	require.NoError(t, err)
	_, err = s.ExecContext(t.Context(), "INSERT INTO hold (matter_id, kind, since_on) SELECT matter_id, 'order', '2026-11-01' FROM payment WHERE id = "+payment)
	require.NoError(t, err)
	require.NoError(t, s.Close())
	out = runs(t, "-db", path, "-on", today, "-restore-check")
	assert.Contains(t, out, "kept, to be looked at: payment "+payment+": erasing is forbidden, order-to-keep")
	runs(t, "-db", path, "-on", today, "-apply")
}

func TestRestoreErasesWhatIsNoLongerDue(t *testing.T) {
	// Art. 17: erased on an objection that the backup does not know of.
	path := fresh(t, 600)
	backup := copyOf(t, path)
	s, err := store.Open(t.Context(), path)
	require.NoError(t, err)
	var matter int64
	require.NoError(t, s.QueryRowContext(t.Context(), `SELECT m.id FROM matter m WHERE m.line = '3pc' AND m.closed_on IS NULL AND m.closed_lost = 0
		AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.matter_id = m.id) AND NOT EXISTS (SELECT 1 FROM objection o WHERE o.matter_id = m.id)
		AND NOT EXISTS (SELECT 1 FROM dispute d WHERE d.matter_id = m.id) AND m.unlawful IS NULL
		AND NOT EXISTS (SELECT 1 FROM party p JOIN hold h ON h.person_id = p.person_id WHERE p.matter_id = m.id)
		AND NOT EXISTS (SELECT 1 FROM party p JOIN request a ON a.person_id = p.person_id WHERE p.matter_id = m.id)
		AND EXISTS (SELECT 1 FROM call_note n WHERE n.matter_id = m.id) ORDER BY m.id LIMIT 1`).Scan(&matter))
	_, err = s.ExecContext(t.Context(), "INSERT INTO objection (matter_id, received_on, overriding, decided_on) VALUES (?, '2026-11-02', 'no', '2026-11-20')", matter)
	require.NoError(t, err)
	require.NoError(t, s.Close())
	runs(t, "-db", path, "-on", today, "-apply")
	notes := func() (n int) {
		s, err := store.Open(t.Context(), path)
		require.NoError(t, err)
		require.NoError(t, s.QueryRowContext(t.Context(), "SELECT COUNT(*) FROM call_note WHERE matter_id = ?", matter).Scan(&n))
		require.NoError(t, s.Close())
		return n
	}
	require.Zero(t, notes())
	content, err := os.ReadFile(backup)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, content, 0o600))
	for _, suffix := range []string{"-wal", "-shm"} {
		require.NoError(t, os.RemoveAll(path+suffix))
	}
	require.NotZero(t, notes())
	runs(t, "-db", path, "-on", today, "-restore-check")
	assert.Zero(t, notes())
}

func TestUnfinishedLastLineOfTheList(t *testing.T) {
	path := fresh(t, 300)
	runs(t, "-db", path, "-on", today, "-apply")
	list := filepath.Join(path+".out", "erased.jsonl")
	whole, err := os.ReadFile(list)
	require.NoError(t, err)
	require.NoError(t, os.Truncate(list, int64(len(whole)-20)))
	runs(t, "-db", path, "-on", today, "-apply")
	repaired, err := os.ReadFile(list)
	require.NoError(t, err)
	assert.Equal(t, string(whole), string(repaired))
}

func TestRecords(t *testing.T) {
	path := fresh(t, 1000)
	personal := map[string]bool{}
	for _, line := range dump(t, path)["person"] {
		for _, field := range []string{"national_id=", "email="} {
			_, value, found := strings.Cut(line, field)
			require.True(t, found)
			value, _, _ = strings.Cut(value, " ")
			personal[value] = true
		}
	}
	runs(t, "-db", path, "-on", today, "-apply")
	files, err := filepath.Glob(filepath.Join(path+".out", "records", "*"))
	require.NoError(t, err)
	require.Equal(t, []string{filepath.Join(path+".out", "records", today+"-001.jsonl")}, files)
	content, err := os.ReadFile(files[0])
	require.NoError(t, err)
	for value := range personal {
		require.NotContains(t, string(content), value)
	}
	outcomes, names := map[string]int{}, map[string]bool{}
	for line := range strings.Lines(string(content)) {
		var r record.Record
		decoder := json.NewDecoder(strings.NewReader(line))
		decoder.DisallowUnknownFields()
		require.NoError(t, decoder.Decode(&r))
		require.NotEmpty(t, r.Reasons)
		require.NotEmpty(t, r.Law)
		require.Equal(t, today, r.Day)
		require.Len(t, r.Item, 32)
		if r.Outcome == privacy.Undetermined.String() {
			require.NotEmpty(t, r.Missing)
		}
		outcomes[r.Outcome]++
		names[r.Item] = true
	}
	want := map[string]int{}
	for range answers(t, copyOf(t, fresh(t, 1000)), "notice", today) {
		want["all"]++
	}
	assert.Len(t, names, want["all"], "every row has a name of its own")
	assert.GreaterOrEqual(t, outcomes["required"], len(dump(t, path)["erased"]), "everything that was erased has its record")
}

func TestSameSeedSameDatabase(t *testing.T) {
	one, two, other := filepath.Join(t.TempDir(), "1.db"), filepath.Join(t.TempDir(), "2.db"), filepath.Join(t.TempDir(), "3.db")
	require.NoError(t, generate.File(t.Context(), one, generate.Options{Cases: 300, Seed: 5}))
	require.NoError(t, generate.File(t.Context(), two, generate.Options{Cases: 300, Seed: 5}))
	require.NoError(t, generate.File(t.Context(), other, generate.Options{Cases: 300, Seed: 6}))
	assert.Empty(t, cmp.Diff(dump(t, one), dump(t, two)))
	assert.NotEmpty(t, cmp.Diff(dump(t, one), dump(t, other)))
}

func TestCommandLine(t *testing.T) {
	folder := t.TempDir()
	for _, c := range []struct {
		reason string
		args   []string
		want   string
	}{
		{"a day that is none", []string{"-on", "2027-02-29"}, "-on"},
		{"no cases", []string{"-cases", "0"}, "-cases"},
		{"two things at once", []string{"-apply", "-restore-check"}, "one at a time"},
		{"a plan is no sweep", []string{"-apply", "-person", "1"}, "one at a time"},
		{"nobody asks", []string{"-request", "access"}, "-person"},
		{"nothing is asked", []string{"-person", "1", "-says", "fact"}, "-request"},
		{"no such request", []string{"-person", "1", "-request", "access,nothing"}, "nothing"},
		{"nothing that anybody says", []string{"-person", "1", "-request", "access", "-says", "rubbish"}, "rubbish"},
		{"a letter to nobody", []string{"-letter"}, "-letter needs"},
		{"a language without a letter", []string{"-person", "1", "-lang", "nn"}, "-letter"},
		{"a language that nobody here writes", []string{"-person", "1", "-letter", "-lang", "se"}, "-lang"},
		{"no flag", []string{"now"}, "unexpected"},
		{"no policy", []string{"-policy", "mine"}, "-policy"},
		{"no such flag", []string{"-nonsense"}, "nonsense"},
		{"a folder is no database", []string{"-db", folder}, ""},
		{"no server there", []string{"-db", "postgres:///x?host=" + folder}, "opening the database"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			args := c.args
			if !slices.Contains(args, "-db") {
				args = append(args, "-db", filepath.Join(folder, "never.db"))
			}
			args = append(args, "-out", filepath.Join(folder, "out"))
			assert.ErrorContains(t, fails(t, args...), c.want)
		})
	}
}

func TestStopsWhenTold(t *testing.T) {
	path := fresh(t, 300)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	assert.ErrorIs(t, run(ctx, []string{"-db", path, "-on", today, "-apply"}, io.Discard, false), context.Canceled)
	assert.Empty(t, dump(t, path)["erased"])
}

// TestPostgreSQL runs the same job on a server, and wants the same rows left.
func TestPostgreSQL(t *testing.T) {
	address := pgtest.Start(t)
	if address == "" {
		return
	}
	const cases = 1000
	file := filepath.Join(t.TempDir(), "cases.db")
	ours := []string{"-on", today, "-cases", strconv.Itoa(cases)}
	out := t.TempDir()
	first := runs(t, append(ours, "-db", address, "-out", out)...)
	assert.Contains(t, first, "making up cases")
	same := runs(t, append(ours, "-db", file)...)
	assert.Empty(t, cmp.Diff(dump(t, file, "setting"), dump(t, address, "setting")), "the same cases")
	assert.Equal(t, sampleOf(t, same), sampleOf(t, first), "the same answers about who may be told")

	runs(t, append(ours, "-db", file, "-apply")...)
	second := runs(t, append(ours, "-db", address, "-out", out, "-apply")...)
	assert.NotContains(t, second, "making up cases")
	want, got := dump(t, file, "setting"), dump(t, address, "setting")
	assert.Empty(t, cmp.Diff(want, got), "the same rows left")
	assert.NotEmpty(t, got["erased"])
	for _, person := range []string{"30", "31"} {
		every := []string{"-person", person, "-request", kindsTogether()}
		one := runs(t, append(append(ours, "-db", file), every...)...)
		other := runs(t, append(append(ours, "-db", address, "-out", out), every...)...)
		assert.Equal(t, one, other, "the same answer from both")
	}

	// A second job on the same rows at the same time.
	s, err := store.Open(t.Context(), address)
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	next := retention.MustParseDate("2027-06-01")
	results := make(chan error, 2)
	for range cap(results) {
		go func() {
			j := &job.Job{Store: s, Catalog: catalog(t, "notice"), On: next}
			results <- j.Apply(context.WithoutCancel(t.Context()), nil, func(*facts.Table, job.Done) {})
		}()
	}
	for range cap(results) {
		require.NoError(t, <-results)
	}
	runs(t, "-db", file, "-on", next.String(), "-apply")
	assert.Empty(t, cmp.Diff(dump(t, file, "setting", "erased"), dump(t, address, "setting", "erased")))
}
