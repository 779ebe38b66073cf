package record_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/record"
	"github.com/personvern/personvern/retention"
)

// honest is a record of a few words, in its own form.
func honest(t testing.TB) string {
	t.Helper()
	hold := retention.Hold{Kind: retention.Order, Since: retention.On(today), Released: retention.NotYet()}
	item := privacy.Item{
		Key: "n-1", Of: notes(), Holds: privacy.AllHolds(hold), Unlawful: privacy.Judgement{Result: privacy.No, By: "legal"},
		Uses: []privacy.Use{{For: axactor.ThirdPartyCollection, Dates: retention.Dates{CaseClosed: retention.On(day("2023-05-17"))}}},
	}
	r, err := edition(t, axactor.Policy()).Of(axactor.Policy().RequiresErasure(&item, today), &item, record.Args{Holds: []retention.Hold{hold}}, record.Digest{1})
	require.NoError(t, err)
	return string(r.AppendJSON(nil))
}

// hostile are texts that are no records, and what is said of them. Each that
// starts from an honest record changes one thing.
func hostile(t testing.TB) []hostileText {
	text := honest(t)
	with := func(old, new string) string {
		require.Contains(t, text, old)
		return strings.Replace(text, old, new, 1)
	}
	const (
		no    = record.NotARecord
		form  = record.NotCanonical
		other = record.OtherSchema
	)
	return []hostileText{
		{"nothing", no, "", ""},
		{"no JSON", no, "", "record"},
		{"a list", no, "", "[]"},
		{"null", no, "", "null"},
		{"an empty object", no, "/answer", "{}"},
		{"cut off", no, "", text[:len(text)-1]},
		{"something after it", no, "", text + "{}"},
		{"two of them", no, "", text + text},
		{"a byte order mark", no, "", "\ufeff" + text},
		{"a byte that is no text", no, "", with("n-1", "n-\xff")},
		{"a blank before", form, "", " " + text},
		{"a line feed after", form, "", text + "\n"},
		{"a blank within", form, "", with(`"item":`, `"item": `)},
		{"keys in another order", form, "", with(`"key":"n-1","unlawful":{"by":"legal","result":"no"}`, `"unlawful":{"by":"legal","result":"no"},"key":"n-1"`)},
		{"an escape that need not be", form, "", with("n-1", `n\u002d1`)},
		{"a slash that is escaped", form, "", with("n-1", `n\/1`)},
		{"an object that says nothing", form, "", with(`"key":"n-1"`, `"key":"n-1","others-rights":{}`)},
		{"a list that says nothing", form, "", with(`"outcome"`, `"missing":[],"outcome"`)},
		{"what is not so", form, "", with(`"decides":"yes"`, `"decides":"no"`)},
		{"a day of an event for a day that was computed", form, "", with(`"earliest":"open"`, `"earliest":"not-yet"`)},
		{"a set in another order", form, "", with(`"about":"debtor"`, `"about":"guarantor,debtor"`)},
		{"none of a dataset without a name", form, "", with(`"name":"call_note",`, ``)},
		{"an empty text", no, "/item/key", with("n-1", "")},
		{"a key twice", no, "/item/key", with(`"key":"n-1"`, `"key":"n-1","key":"n-1"`)},
		{"a key twice, escaped", no, "/item/key", with(`"key":"n-1"`, `"key":"n-1","k\u0065y":"n-1"`)},
		{"a key in capitals", no, "/item", with(`"key":"n-1"`, `"Key":"n-1"`)},
		{"a key of nobody", no, "/item", with(`"key":"n-1"`, `"key":"n-1","name":"Kari"`)},
		{"no answer", no, "/answer", with(`"answer":`, `"Answer":`)},
		{"no outcome", no, "/answer/outcome", with(`"outcome":"forbidden",`, ``)},
		{"no question", no, "/asked/question", with(`,"question":"requires-erasure"`, ``)},
		{"no law", no, "/law", with(`"law"`, `"library":"x","law_"`)},
		{"an outcome in capitals", no, "/answer/outcome", with(`"forbidden"`, `"Forbidden"`)},
		{"a question of nobody", no, "/asked/question", with(`"requires-erasure"`, `"requires-coffee"`)},
		{"true for yes", no, "/answer/reasons/0/decides", with(`"decides":"yes"`, `"decides":true`)},
		{"a fact that is neither", no, "/item/unlawful/result", with(`"result":"no"`, `"result":"unknown"`)},
		{"a day that is none", no, "/asked/day", with(`"day":"2026-11-24"`, `"day":"2026-11-31"`)},
		{"a moment for a day", no, "/asked/day", with(`"day":"2026-11-24"`, `"day":"2026-11-24T00:00:00Z"`)},
		{"a span of days backwards", no, "/item/uses/0/dates/case-closed", with(`"case-closed":"2023-05-17"`, `"case-closed":"2023-05-17..2022-01-01"`)},
		{"a bound that is none", no, "/answer/deadline/earliest", with(`"earliest":"open"`, `"earliest":"soon"`)},
		{"an event of nobody", no, "/item/uses/0/dates", with(`"case-closed"`, `"case-opened"`)},
		{"a provision of no act", no, "/answer/obligations/0/provisions/0", with(`"provisions":["`, `"provisions":["magna-carta:`)},
		{"a digest in capitals", no, "/subject", with(`"subject":"01`, `"subject":"0A`)},
		{"a digest that is too short", no, "/subject", with(`"subject":"01`, `"subject":"`)},
		{"a zero digest", no, "/subject", with(`"subject":"01`, `"subject":"00`)},
		{"null for nothing", no, "/item/key", with(`"n-1"`, `null`)},
		{"a number for a text", no, "/item/key", with(`"n-1"`, `1`)},
		{"an object for a list", no, "/item/holds", with(`"holds":[`, `"holds":{"a":[`)},
		{"a fraction", no, "/sequence", with(`"sequence":0`, `"sequence":0.0`)},
		{"an exponent", no, "/sequence", with(`"sequence":0`, `"sequence":1e3`)},
		{"less than nothing", no, "/sequence", with(`"sequence":0`, `"sequence":-1`)},
		{"minus nothing", no, "/sequence", with(`"sequence":0`, `"sequence":-0`)},
		{"a leading zero", no, "/sequence", with(`"sequence":0`, `"sequence":00`)},
		{"a number that not every reader reads exactly", no, "/sequence", with(`"sequence":0`, `"sequence":9007199254740992`)},
		{"a number in words", no, "/sequence", with(`"sequence":0`, `"sequence":"0"`)},
		{"a position that is none", no, "/answer/missing/0/use", with(`"outcome"`, `"missing":[{"fact":"consent","use":-1}],"outcome"`)},
		{"another schema", other, "/schema", with(`"schema":1`, `"schema":2`)},
		{"another schema, with other keys", other, "/schema", with(`"schema":1`, `"sector":"x","schema":2`)},
		{"schema zero", no, "/schema", with(`"schema":1`, `"schema":0`)},
		{"no schema", no, "/schema", with(`"schema":1,`, ``)},
		{"a schema in words", no, "/schema", with(`"schema":1`, `"schema":"1"`)},
		{"marks that turn the line round", no, "/item/key", with("n-1", "n-\u202e1")},
		{"marks that nobody sees", no, "/item/key", with("n-1", "n-\u200b1")},
		{"a control character", no, "/item/key", with("n-1", `n-\u0007`)},
		{"half a character", no, "/item/key", with("n-1", `n-\ud800`)},
		{"the trace of a lost text", no, "/item/key", with("n-1", "n-\ufffd")},
		{"a text that is too long", no, "/item/key", with("n-1", strings.Repeat("x", 4097))},
		{"a record that is too large", no, "", text + strings.Repeat(" ", 1<<20)},
		{"lists within lists", no, "", with(`"holds":[`, `"holds":[`+strings.Repeat("[", 100))},
	}
}

type hostileText struct {
	name    string
	problem record.Problem
	pointer string
	text    string
}

func TestHostile(t *testing.T) {
	_, err := record.Parse([]byte(honest(t)))
	require.NoError(t, err)
	for _, tt := range hostile(t) {
		t.Run(tt.name, func(t *testing.T) {
			r, err := record.Parse([]byte(tt.text))
			var refused *record.Error
			require.ErrorAs(t, err, &refused)
			assert.Equal(t, tt.problem, refused.Problem, "%v", err)
			if tt.problem != record.NotCanonical && tt.name != "lists within lists" {
				assert.Equal(t, tt.pointer, refused.Pointer, "%v", err)
			}
			assert.LessOrEqual(t, refused.Offset, len(tt.text))
			assert.True(t, r.Equal(record.Record{}), "no record with an error")
			assert.Less(t, len(err.Error()), 4000)

			// The same as the body of an entry.
			line := `{"body":` + tt.text + `,"commitment":"` + strings.Repeat("ab", 32) + `","link":"` + strings.Repeat("cd", 32) + `","salt":"` + strings.Repeat("ef", 32) + `","sequence":1}`
			_, err = record.ParseEntry([]byte(line))
			require.ErrorAs(t, err, &refused)
			if tt.problem == record.OtherSchema {
				assert.Equal(t, record.OtherSchema, refused.Problem)
				assert.Equal(t, "/body/schema", refused.Pointer)
			}
			// And in an entry that was not read but made.
			e := record.Entry{Sequence: 1, Salt: salt(1), Body: []byte(tt.text)}
			e.Commitment = record.CommitmentOf(e.Salt, e.Body)
			e.Link = record.LinkOf(record.Digest{}, 1, e.Commitment)
			if tt.text == "" {
				return // that is an erased body with a salt left over
			}
			var broken *record.BreakError
			require.ErrorAs(t, record.Verify([]record.Entry{e}), &broken)
			assert.Equal(t, record.Unreadable, broken.Kind)
			assert.Equal(t, uint64(1), broken.Position)
			assert.ErrorAs(t, broken, &refused, "with what was read")
		})
	}
}

// The first byte that is otherwise than it would be written is told.
func TestWhereItIsNotCanonical(t *testing.T) {
	text := honest(t)
	for _, at := range []int{0, strings.Index(text, `"item"`), len(text)} {
		_, err := record.Parse([]byte(text[:at] + " " + text[at:]))
		var refused *record.Error
		require.ErrorAs(t, err, &refused)
		assert.Equal(t, record.NotCanonical, refused.Problem)
		assert.Equal(t, at, refused.Offset)
		assert.Empty(t, refused.Pointer)
		assert.NoError(t, refused.Unwrap())
	}
}
