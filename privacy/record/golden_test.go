package record_test

import (
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/record"
	"github.com/personvern/personvern/retention"
)

var update = flag.Bool("update", false, "write testdata/schema-1.jsonl anew")

// golden is a log in which every field of the form is said once, in values that
// do not depend on what the library answers: of each question that has arguments
// of its own, one that is erased, and one that says next to nothing.
func golden(t *testing.T) []record.Entry {
	t.Helper()
	p, e := axactor.Policy(), edition(t, axactor.Policy())
	item := privacy.Item{}
	full(reflect.ValueOf(&item).Elem(), "Item")
	item.Of = notes()
	var args record.Args
	full(reflect.ValueOf(&args).Elem(), "Args")
	item.Holds = privacy.AllHolds(args.Holds...)
	var answer record.Answer
	full(reflect.ValueOf(&answer).Elem(), "Answer")
	none := privacy.None(nil)
	asked := []struct {
		question privacy.Question
		item     *privacy.Item
		erased   bool
	}{
		{privacy.AskMayProcess, &item, false}, {privacy.AskMayDisclose, &item, false}, {privacy.AskHasRight, &item, false},
		{privacy.AskRequiresInformation, &item, false}, {privacy.AskRequiresAccess, &item, false},
		{privacy.AskMayErase, &item, true}, {privacy.AskMayKeep, &none, false},
	}
	var entries []record.Entry
	var end record.Head
	for i, a := range asked {
		on := today
		if a.item == &none {
			args, on = record.Args{}, retention.Date{}
		}
		d, taken := ask(p, a.question, a.item, args, on)
		subject := record.Digest{31: byte(i)}
		r, err := e.Of(d, a.item, taken, subject)
		require.NoError(t, err)
		says := answer
		if a.item == &none {
			says = record.Answer{Outcome: privacy.Permitted}
		}
		r = r.With(says, day("2026-10-01"), record.Digest{0: 0xab, 31: 0xcd})
		entry, err := record.Append(end, r, salt(i))
		require.NoError(t, err)
		end = entry.Head()
		if a.erased {
			entry = entry.Erase()
		}
		entries = append(entries, entry)
	}
	return entries
}

// The form of schema 1, for ever. When a field is added, its line here changes by
// that field alone: keep the file as it was under another name that begins with
// "schema-1-", and write this one anew with -update. Any other change is another
// schema.
func TestGolden(t *testing.T) {
	file := filepath.Join("testdata", "schema-1.jsonl")
	want := record.AppendLog(nil, golden(t)...)
	if *update {
		require.NoError(t, os.WriteFile(file, want, 0o644))
	}
	got, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Empty(t, cmp.Diff(string(want), string(got)), "what is written has changed")
	files, err := filepath.Glob(filepath.Join("testdata", "schema-*.jsonl"))
	require.NoError(t, err)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		entries, err := record.ParseLog(text)
		require.NoError(t, err, file)
		require.NoError(t, record.Verify(entries), file)
		assert.Equal(t, string(text), string(record.AppendLog(nil, entries...)), file)
		for _, e := range entries {
			if r, err := e.Record(); !e.IsErased() {
				require.NoError(t, err)
				assert.Equal(t, record.Cannot, edition(t, axactor.Policy()).Replay(r).Verdict, "another law and another policy")
			}
		}
	}
}

// What is read from the file is in the fields that it is about.
func TestGoldenFields(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("testdata", "schema-1.jsonl"))
	require.NoError(t, err)
	entries, err := record.ParseLog(text)
	require.NoError(t, err)
	r, err := entries[0].Record()
	require.NoError(t, err)
	var item privacy.Item
	full(reflect.ValueOf(&item).Elem(), "Item")
	var args record.Args
	full(reflect.ValueOf(&args).Elem(), "Args")
	item.Holds = privacy.AllHolds(args.Holds...)
	var answer record.Answer
	full(reflect.ValueOf(&answer).Elem(), "Answer")
	assert.Empty(t, cmp.Diff(item, r.Item(), cmp.AllowUnexported(privacy.Item{})))
	assert.Empty(t, cmp.Diff(record.Args{Processing: args.Processing, Holds: args.Holds}, r.Args()))
	assert.Empty(t, cmp.Diff(fieldsOf(answer), fieldsOf(r.Answer())))
	access, err := entries[4].Record()
	require.NoError(t, err)
	assert.Empty(t, cmp.Diff(args.Request, access.Args().Request))
	disclosing, err := entries[1].Record()
	require.NoError(t, err)
	assert.Empty(t, cmp.Diff(args.Disclosing, disclosing.Args().Disclosing))
}
