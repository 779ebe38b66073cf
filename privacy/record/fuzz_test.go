package record_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/record"
)

// parseSeeds are what FuzzParse begins with.
func parseSeeds(t testing.TB) []string {
	t.Helper()
	seeds := []string{honest(t)} // what it looks like
	for _, tt := range hostile(t) {
		if len(tt.text) < 10_000 {
			seeds = append(seeds, tt.text) // each by its name in the table
		}
	}
	entries, _ := logOf(t, 30) // and records of every question
	for _, e := range entries {
		if !e.IsErased() {
			seeds = append(seeds, string(e.Body))
		}
	}
	return seeds
}

// parses returns the check that what is read as a record is written as it was, and
// that whatever it says can be replayed.
func parses(t testing.TB) func(testing.TB, []byte) {
	t.Helper()
	e := edition(t, axactor.Policy())
	return func(t testing.TB, data []byte) {
		r, err := record.Parse(data)
		if err != nil {
			require.True(t, r.Equal(record.Record{}))
			return
		}
		require.Equal(t, string(data), string(r.AppendJSON(nil)))
		require.Equal(t, string(canonicalJSON(t, data)), string(data))
		result := e.Replay(r)
		require.True(t, result.Verdict.IsValid())
		require.Equal(t, result.Verdict == record.Cannot, result.Obstacle.IsValid())
		again, err := record.Append(record.Head{Sequence: 7, Link: record.Digest{1}}, r, salt(1))
		require.NoError(t, err)
		back, err := again.Record()
		require.NoError(t, err)
		require.Equal(t, result.Verdict, e.Replay(back).Verdict)
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range parseSeeds(f) {
		f.Add([]byte(seed)) // each by its comment in the list
	}
	check := parses(f)
	f.Fuzz(func(t *testing.T, data []byte) { check(t, data) })
}

// logSeeds are what FuzzParseLog begins with.
func logSeeds(t testing.TB) []string {
	t.Helper()
	honest, all := forgeries(t)
	seeds := []string{
		string(record.AppendLog(nil, honest...)),     // what it looks like
		string(record.AppendLog(nil, honest[:1]...)), // the shortest
		"", // the empty log
	}
	for _, forged := range all {
		seeds = append(seeds, string(forged.text)) // each by its name in the table
	}
	return seeds
}

// checkLog: what is read as a log is written as it was, and what verifies still
// does without its bodies.
func checkLog(t testing.TB, data []byte) {
	entries, err := record.ParseLog(data)
	if err != nil {
		require.Nil(t, entries)
		return
	}
	require.Equal(t, string(data), string(record.AppendLog(nil, entries...)))
	require.Equal(t, bytes.Count(data, []byte("\n")), len(entries))
	if record.Verify(entries) != nil {
		return
	}
	for i := range entries {
		entries[i] = entries[i].Erase()
	}
	require.NoError(t, record.Verify(entries))
}

func FuzzParseLog(f *testing.F) {
	for _, seed := range logSeeds(f) {
		f.Add([]byte(seed)) // each by its comment in the list
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkLog(t, data) })
}

var digestSeeds = []string{
	strings.Repeat("0a", 32),     // what it looks like
	strings.Repeat("00", 32), "", // none
	strings.Repeat("0A", 32),                          // capitals
	strings.Repeat("0a", 31), strings.Repeat("g", 64), // too short, and no digits
}

// checkDigest: a digest or an error, and one text for a digest.
func checkDigest(t testing.TB, data []byte) {
	d, err := record.ParseDigest(string(data))
	if (err == nil) == d.IsZero() || err == nil && d.String() != string(data) {
		t.Fatalf("%q is %v: %v", data, d, err)
	}
	s, want := record.Salt{1}, record.Salt(d)
	if err := s.UnmarshalText(data); err != nil && s != (record.Salt{1}) || err == nil && s != want {
		t.Fatalf("%q is the salt %v: %v", data, s, err)
	}
}

func FuzzParseDigest(f *testing.F) {
	for _, seed := range digestSeeds {
		f.Add([]byte(seed)) // each by its comment in the list
	}
	f.Fuzz(func(t *testing.T, data []byte) { checkDigest(t, data) })
}
