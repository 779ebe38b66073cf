package privacytest_test

import (
	"encoding"
	"flag"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/privacy/privacytest"
	"github.com/personvern/personvern/retention"
)

var update = flag.Bool("update", false, "write the schema anew")

// The schema that is checked in is that of the form.
func TestSchema(t *testing.T) {
	const name = "testdata/case.schema.json"
	if *update {
		require.NoError(t, os.WriteFile(name, privacytest.Schema(), 0o644))
	}
	want, err := os.ReadFile(name)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(privacytest.Schema()), "run the test with -update")
}

// fill says something of every field of a value, so that nothing is left out.
func fill(v reflect.Value, depth int) {
	p := v.Addr().Interface()
	switch p := p.(type) {
	case *privacy.Fact:
		*p = privacy.No
	case *bool:
		*p = true
	case *retention.Date:
		*p = dateOf("2024-02-29")
	case *retention.When:
		*p = retention.Between(dateOf("2024-02-28"), dateOf("2024-02-29"))
	case *retention.Bound:
		*p = retention.OnDay(dateOf("2024-02-29"))
	case *retention.Scope:
		*p = retention.OfPurpose
	case *retention.Period:
		*p = retention.Years(3).And(retention.Days(4))
	case *retention.YearEnd:
		*p = retention.CalendarYear()
	case *time.Time:
		*p = time.Date(2026, time.November, 23, 10, 30, 0, 0, time.UTC)
	case *marketing.Clock:
		*p = marketing.ClockAt(9, 5, 7)
	case *lawfulbasis.ElementSet:
		*p = lawfulbasis.ElementsOf(lawfulbasis.FreelyGiven)
	case *privacy.Holds:
		*p = privacy.AllHolds(retention.Hold{Kind: retention.Order, Since: happened("2024-02-29")})
	case *privacy.Disclosures:
		*p = privacy.AllDisclosures(privacy.Disclosure{To: lawfulbasis.ToBank, Name: "a bank"})
	case *claims.Steps:
		*p = claims.AllSteps(claims.Step{Kind: claims.Acknowledgement, On: happened("2024-02-29")})
	case **privacy.Dataset:
	case encoding.TextUnmarshaler:
		fillToken(v, p)
	default:
		fillKind(v, depth)
	}
}

// fillToken takes the first token of an enumeration, and a member of a set.
func fillToken(v reflect.Value, p encoding.TextUnmarshaler) {
	if v.Kind() == reflect.Uint8 {
		v.SetUint(1)
		return
	}
	for _, text := range []string{
		"debtor", "name", "collection", "consent", "data-subject", "bank", "controller", "gdpr:6(1)(f)", "US", "purposes", "nature",
	} {
		if p.UnmarshalText([]byte(text)) == nil {
			return
		}
	}
}

func fillKind(v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("some-text")
	case reflect.Int, reflect.Int64:
		v.SetInt(7)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), depth+1)
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(v.Field(i), depth+1)
			}
		}
	}
}

// Whatever a question is asked about is written, and read again the same.
func TestEveryQuestionIsWrittenAndRead(t *testing.T) {
	notes, _, _, _ := debtorTables()
	for name, facts := range privacytest.QuestionFacts() {
		c := privacytest.Case{ID: "c-1", Why: "every field", Cites: []string{"Art. 5"}, Question: name, On: dateOf("2026-11-23")}
		if facts != nil {
			v := reflect.New(reflect.TypeOf(facts)).Elem()
			fill(v, 0)
			c.Sector = v.Interface()
		} else {
			fill(reflect.ValueOf(&c.Item).Elem(), 0)
			fill(reflect.ValueOf(&c.Items).Elem(), 0)
			fill(reflect.ValueOf(&c.Request).Elem(), 0)
			fill(reflect.ValueOf(&c.Processing).Elem(), 0)
			fill(reflect.ValueOf(&c.Disclosing).Elem(), 0)
			c.For, c.Right = "collection-3pc", lawfulbasis.RightToObject
			c.Steps = []privacytest.Step{{Do: privacytest.DoRestore, On: c.On}}
			c.Item.Of, c.Items[0].Of = notes, notes
		}
		c.Want = privacytest.Want{
			Outcomes: []privacy.Outcome{privacy.Required, privacy.Undetermined}, Reason: "a", Missing: []string{"b"}, Follows: []string{"c"},
			Says: map[string]string{"last-day": "2026-01-01", "state": "held"}, Keys: []string{}, Undated: []string{"d"},
		}
		written, err := privacytest.AppendCases(nil, []privacytest.Case{c}, privacytest.Policies())
		require.NoError(t, err, name)
		read, err := privacytest.ReadCases(written, privacytest.Policies())
		require.NoError(t, err, "%s: %s", name, written)
		again, err := privacytest.AppendCases(nil, read, privacytest.Policies())
		require.NoError(t, err, name)
		assert.Equal(t, string(written), string(again), name)
		assert.Equal(t, c.Want, read[0].Want, name)
		if facts != nil {
			assert.Equal(t, c.Sector, read[0].Sector, name)
		}
		_, ok := read[0].Ask()
		assert.True(t, ok, name)
	}
}

// A policy that is not one of those named stands in the case.
func TestPolicyInTheCase(t *testing.T) {
	table := recordingTable()
	c := privacytest.Cases(table)[:1]
	written, err := privacytest.AppendCases(nil, c, nil)
	require.NoError(t, err)
	assert.Contains(t, string(written), `"law": "kameraforskriften:6(1)"`)
	assert.NotContains(t, string(written), `"at-latest"`, "the statute's own maximum is named by its law")
	read, err := privacytest.ReadCases(written, nil)
	require.NoError(t, err)
	got, want := read[0].Item.Of.Policy().Spec(), table.Policy().Spec()
	assert.Equal(t, want, got)

	// A duty that says more than its law stays as it is, and so does what is not
	// said of backups.
	notes, _, _, _ := debtorTables()
	written, err = privacytest.AppendCases(nil, privacytest.Cases(notes)[:1], nil)
	require.NoError(t, err)
	read, err = privacytest.ReadCases(written, nil)
	require.NoError(t, err)
	assert.Equal(t, axactor.Policy().Spec(), read[0].Item.Of.Policy().Spec())

	stricter := table.Policy().Spec()
	stricter.Activities[0].Ceilings[0].Rule.Period = retention.Days(3)
	three := privacy.MustNew(stricter).MustDataset(privacy.DatasetSpec{
		Name: table.Name(), About: table.About(), Kinds: table.Kinds(), For: slices.Collect(table.For()),
	})
	written, err = privacytest.AppendCases(nil, privacytest.Cases(three)[:1], nil)
	require.NoError(t, err)
	read, err = privacytest.ReadCases(written, nil)
	require.NoError(t, err)
	assert.Equal(t, stricter, read[0].Item.Of.Policy().Spec(), "a maximum that is shorter than its law's stays so")

	none := privacy.None(table)
	written, err = privacytest.AppendCases(nil, []privacytest.Case{{ID: "none", On: dateOf("2026-01-01"), Item: none}}, nil)
	require.NoError(t, err)
	read, err = privacytest.ReadCases(written, nil)
	require.NoError(t, err)
	assert.True(t, read[0].Item.IsNone())
}

// made is a case file with one case, in which a part is replaced.
func made(from, to string) []byte {
	const file = `{"cases":[{"ask":{"requires-erasure":{"item":{"holds":[],"of":"rows","uses":[{"for":"the-use"}]}}},` +
		`"id":"c-1","on":"2026-01-01","policy":{"activities":[{"about":"debtor","basis":"contract","id":"the-use",` +
		`"kinds":"name","limits":[{"id":"the-limit","rule":{"anchor":"day","from":"case-closed","period":"P1Y"}}],` +
		`"purpose":"collection","role":"controller"}]},"tables":[{"about":"debtor","for":["the-use"],"kinds":"name","name":"rows"}]}],"schema":1}`
	return []byte(strings.Replace(file, from, to, 1))
}

// What is in no form is refused, with its place.
func TestReadCasesRefuses(t *testing.T) {
	_, err := privacytest.ReadCases(made("", ""), nil)
	require.NoError(t, err)
	const again = `{"ask":{"clock":{}},"id":"c-1","on":"2026-01-01"},`
	for _, tt := range []struct{ reason, from, to, place string }{
		{"a later form", `"schema":1`, `"schema":2`, "/schema"},
		{"no form", `,"schema":1`, ``, "schema"},
		{"a case without a question", `"requires-erasure":{"item":{"holds":[],"of":"rows","uses":[{"for":"the-use"}]}}`, ``, "/cases/0/ask"},
		{"a case with two", `{"requires-erasure"`, `{"clock":{},"requires-erasure"`, "/cases/0/ask"},
		{"a question that there is none of", `"requires-erasure"`, `"must-erase"`, "/cases/0/ask"},
		{"what the question does not take", `"ask":{"requires-erasure":{`, `"ask":{"requires-erasure":{"right":"access",`, "requires-erasure"},
		{"the same case twice", `"cases":[`, `"cases":[` + again + again, "/cases/1"},
		{"no day", `"on":"2026-01-01",`, ``, "/cases/0"},
		{"a day that there is none of", `2026-01-01`, `2026-02-29`, "/cases/0/on"},
		{"a field that there is none of", `"holds":[]`, `"hold":[]`, "/cases/0/ask/requires-erasure/item"},
		{"a token that there is none of", `"basis":"contract"`, `"basis":"interest"`, "/cases/0/policy/activities/0/basis"},
		{"a fact that is neither yes nor no", `{"for":"the-use"}`, `{"exempt":"maybe","for":"the-use"}`, "/uses/0/exempt"},
		{"an empty text for a fact", `{"for":"the-use"}`, `{"exempt":"","for":"the-use"}`, "/uses/0/exempt"},
		{"a policy that is none", `"controller"`, `"processor"`, "processor-has-rules"},
		{"a policy that nobody gave", `{"activities":[`, `{"named":"ours","activities":[`, "not both"},
		{"a table that the policy does not take", `"kinds":"name","name":"rows"`, `"kinds":"health","name":"rows"`, "not-covered"},
		{"an item of another table", `"of":"rows"`, `"of":"row"`, "a table that is not there"},
		{"elements that there are none of", `"id":"the-use","kinds"`, `"assessed":{"met":"all but freely"},"id":"the-use","kinds"`, "/assessed/met"},
	} {
		_, err := privacytest.ReadCases(made(tt.from, tt.to), nil)
		require.Error(t, err, tt.reason)
		assert.Contains(t, err.Error(), tt.place, tt.reason)
	}
	for reason, file := range map[string]string{
		"a name that nobody gave": `{"cases":[{"ask":{"clock":{}},"id":"c","on":"2026-01-01","policy":{"named":"ours"}}],"schema":1}`,
		"a table without a policy": `{"cases":[{"ask":{"clock":{}},"id":"c","on":"2026-01-01",` +
			`"tables":[{"about":"debtor","for":["x"],"kinds":"name","name":"rows"}]}],"schema":1}`,
	} {
		_, err := privacytest.ReadCases([]byte(file), nil)
		require.Error(t, err, reason)
		assert.Contains(t, err.Error(), "a policy that nobody gave", reason)
	}
}

// Texts that are read in a way of their own.
func TestTextsOfTheirOwn(t *testing.T) {
	read := func(question, facts string) (privacytest.Case, error) {
		cases, err := privacytest.ReadCases([]byte(`{"cases":[{"ask":{"`+question+`":`+facts+`},"id":"c","on":"2026-01-01"}],"schema":1}`), nil)
		if err != nil {
			return privacytest.Case{}, err
		}
		return cases[0], nil
	}
	for text, want := range map[string]retention.Bound{
		"open": retention.NoEnd(), "never": retention.Always().Bound(), "2026-03-10": retention.OnDay(dateOf("2026-03-10")),
	} {
		c, err := read("claims.may-enforce", `{"barred-after":"`+text+`"}`)
		require.NoError(t, err)
		assert.Equal(t, want, c.Sector.(claims.Collection).BarredAfter, text)
	}
	c, err := read("claims.may-claim", `{"steps":[]}`)
	require.NoError(t, err)
	assert.True(t, c.Sector.(claims.Claim).Steps.IsSaid(), "no steps is said")
	for _, text := range []string{"24:00:00", "9:05:07", "noon", "09:05"} {
		_, err := read("marketing.may-address", `{"at":"`+text+`"}`)
		assert.Error(t, err, text)
	}
	for question, facts := range map[string]string{
		"claims.may-enforce": `{"barred-after":"soon"}`, "credit.may-use": `{"kind":7}`,
	} {
		_, err := read(question, facts)
		assert.Error(t, err, question)
	}
}

// What has no form is refused, and not left out.
func TestAppendCasesRefuses(t *testing.T) {
	on := dateOf("2026-01-01")
	for reason, c := range map[string]privacytest.Case{
		"a question that there is none of": {ID: "c", On: on, Question: "must-erase"},
		"no id":                            {On: on},
		"no day":                           {ID: "c"},
		"a kind that there is none of":     {ID: "c", On: on, Question: "clock", Request: privacy.Request{Kind: 200}},
	} {
		b, err := privacytest.AppendCases([]byte("before"), []privacytest.Case{c}, nil)
		assert.Error(t, err, reason)
		assert.Equal(t, "before", string(b), reason)
	}
	// Facts of another type say nothing of this question.
	c := privacytest.Case{ID: "c", On: on, Question: "credit.may-use", Sector: credit.Release{}}
	b, err := privacytest.AppendCases(nil, []privacytest.Case{c}, nil)
	require.NoError(t, err)
	assert.Contains(t, string(b), `"credit.may-use": {}`)
}
