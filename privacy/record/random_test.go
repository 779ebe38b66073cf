package record_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/record"
)

// canonicalJSON is the canonical form by another hand: the standard library
// sorts the keys of a map by their bytes.
func canonicalJSON(t testing.TB, data []byte) []byte {
	t.Helper()
	var tree any
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	require.NoError(t, decoder.Decode(&tree))
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	require.NoError(t, encoder.Encode(tree))
	return bytes.TrimSuffix(out.Bytes(), []byte("\n"))
}

// Every record is read back as it was written and replays to the same answer.
func TestRandomRecords(t *testing.T) {
	const shards = 4
	everywhere, questions := worlds(t), allQuestions()
	var outcomes [shards]map[privacy.Question]map[privacy.Outcome]int
	t.Run("all", func(t *testing.T) {
		for shard := range shards {
			outcomes[shard] = map[privacy.Question]map[privacy.Outcome]int{}
			t.Run(strconv.Itoa(shard), func(t *testing.T) {
				t.Parallel()
				r := rand.New(rand.NewPCG(20261124, uint64(shard)))
				for i := range randomRecords / shards {
					w := &everywhere[r.IntN(len(everywhere))]
					rec := w.random(t, r, questions)
					written := rec.AppendJSON(nil)
					read, err := record.Parse(written)
					if err != nil || !bytes.Equal(written, read.AppendJSON(nil)) {
						t.Fatalf("record %d is not read back (%v): %s", i, err, written)
					}
					if i%16 == 0 {
						require.Equal(t, string(canonicalJSON(t, written)), string(written))
					}
					if result := w.edition.Replay(read); result.Verdict != record.Same {
						t.Fatalf("record %d: %+v", i, result)
					}
					if outcomes[shard][rec.Question()] == nil {
						outcomes[shard][rec.Question()] = map[privacy.Outcome]int{}
					}
					outcomes[shard][rec.Question()][rec.Answer().Outcome]++
				}
			})
		}
	})
	all := map[privacy.Question]map[privacy.Outcome]int{}
	for _, of := range outcomes {
		assert.Len(t, of, len(questions))
		for q, seen := range of {
			if all[q] == nil {
				all[q] = map[privacy.Outcome]int{}
			}
			for outcome, n := range seen {
				all[q][outcome] += n
			}
		}
	}
	for q, seen := range all {
		assert.Greater(t, len(seen), 1, "%v has more than one outcome among the records", q)
	}
	t.Logf("%d records", randomRecords)
}
