package record_test

import (
	"math/rand/v2"
	"reflect"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/record"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// sample is a value of every type that a fact can have, never the zero one.
func sample(of reflect.Type) (any, bool) {
	c := &chance{Rand: rand.New(rand.NewPCG(1, 1)), activities: []privacy.ActivityID{axactor.ThirdPartyCollection}, density: 1}
	value, ok := c.leaf(of)
	return value, ok
}

// eachField calls visit once for each exported field below a struct that holds
// a fact, with a copy of the struct in which that field alone is said. A list
// has one element then.
func eachField(t *testing.T, of reflect.Type, path string, visit func(path string, v reflect.Value)) {
	t.Helper()
	exported := 0
	for i := range of.NumField() {
		field := of.Field(i)
		if !field.IsExported() {
			continue
		}
		exported++
		at := path + "." + field.Name
		set := func(value reflect.Value) {
			v := reflect.New(of).Elem()
			v.Field(i).Set(value)
			visit(at, v)
		}
		switch {
		case field.Type == reflect.TypeFor[*privacy.Dataset]():
			continue // TestEveryFieldOfADataset
		case field.Type == reflect.TypeFor[privacy.Holds]():
			set(reflect.ValueOf(privacy.AllHolds()))
			eachField(t, reflect.TypeFor[retention.Hold](), at+"[0]", func(path string, v reflect.Value) {
				set(reflect.ValueOf(privacy.AllHolds(v.Interface().(retention.Hold))))
			})
		case field.Type == reflect.TypeFor[privacy.Disclosures]():
			set(reflect.ValueOf(privacy.AllDisclosures()))
			eachField(t, reflect.TypeFor[privacy.Disclosure](), at+"[0]", func(path string, v reflect.Value) {
				set(reflect.ValueOf(privacy.AllDisclosures(v.Interface().(privacy.Disclosure))))
			})
		case field.Type.Kind() == reflect.Slice && field.Type.Elem().Kind() == reflect.Struct && field.Type.Elem().NumField() > 0:
			if value, ok := sample(field.Type.Elem()); ok {
				set(reflect.Append(reflect.Zero(field.Type), reflect.ValueOf(value)))
				break
			}
			eachField(t, field.Type.Elem(), at+"[0]", func(path string, v reflect.Value) {
				set(reflect.Append(reflect.Zero(field.Type), v))
			})
		default:
			if value, ok := sample(field.Type); ok {
				set(reflect.ValueOf(value))
				break
			}
			require.Equal(t, reflect.Struct, field.Type.Kind(), "%s: the test knows no value of type %v", at, field.Type)
			eachField(t, field.Type, at, func(path string, v reflect.Value) { set(v) })
		}
	}
	require.NotZero(t, exported, "%s: nothing is known of type %v", path, of)
}

// Every exported field of the facts is in the record: with that field alone, the
// record says something else than without, and gives the field back. A field that
// package privacy adds fails here until the record has it.
func TestEveryFieldOfAnItem(t *testing.T) {
	e, of := edition(t, axactor.Policy()), notes()
	recorded := func(item privacy.Item) record.Record {
		item.Of = of
		var args record.Args
		if item.Holds.IsSaid() {
			args.Holds = holdsOf(t, item.Holds)
		}
		r, err := e.Of(axactor.Policy().MayErase(&item, today), &item, args, record.Digest{})
		require.NoError(t, err)
		return r
	}
	fields, seen := 0, map[string]string{}
	empty := factsOf(t, recorded(privacy.Item{}))
	eachField(t, reflect.TypeFor[privacy.Item](), "Item", func(path string, v reflect.Value) {
		fields++
		item := v.Interface().(privacy.Item)
		r := recorded(item)
		read, err := record.Parse(r.AppendJSON(nil))
		require.NoError(t, err, path)
		assert.Empty(t, cmp.Diff(item, read.Item(), cmp.AllowUnexported(privacy.Item{})), path)
		facts := factsOf(t, r)
		assert.NotEqual(t, empty, facts, "%s is not recorded", path)
		if other := seen[facts]; other != "" && path != other {
			t.Errorf("%s is recorded as %s is", path, other)
		}
		seen[facts] = path
	})
	assert.Equal(t, 94, fields, "the fields of an item, of its uses, holds and disclosures")
}

// factsOf is what a record says of the item.
func factsOf(t testing.TB, r record.Record) string {
	t.Helper()
	return string(memberOf(t, r.AppendJSON(nil), "item"))
}

// holdsOf finds which holds a list was made of: it says so itself to whoever
// guesses them, and the test knows which it made.
func holdsOf(t *testing.T, h privacy.Holds) []retention.Hold {
	if h.Equal(privacy.AllHolds()) {
		return nil
	}
	var found []retention.Hold
	eachField(t, reflect.TypeFor[retention.Hold](), "", func(_ string, v reflect.Value) {
		if one := v.Interface().(retention.Hold); h.Equal(privacy.AllHolds(one)) {
			found = []retention.Hold{one}
		}
	})
	require.Len(t, found, 1)
	return found
}

// The same of the arguments.
func TestEveryFieldOfTheArguments(t *testing.T) {
	p, e, of := axactor.Policy(), edition(t, axactor.Policy()), notes()
	item := privacy.Item{Of: of}
	check := func(path string, q privacy.Question, args record.Args) {
		d, taken := ask(p, q, &item, args, today)
		r, err := e.Of(d, &item, taken, record.Digest{})
		require.NoError(t, err, path)
		read, err := record.Parse(r.AppendJSON(nil))
		require.NoError(t, err, path)
		assert.Empty(t, cmp.Diff(args, read.Args()), path)
	}
	fields := 0
	eachField(t, reflect.TypeFor[privacy.Request](), "Request", func(path string, v reflect.Value) {
		fields++
		check(path, privacy.AskRequiresAccess, record.Args{Request: v.Interface().(privacy.Request)})
	})
	eachField(t, reflect.TypeFor[privacy.Processing](), "Processing", func(path string, v reflect.Value) {
		fields++
		check(path, privacy.AskMayProcess, record.Args{Processing: v.Interface().(privacy.Processing)})
	})
	eachField(t, reflect.TypeFor[privacy.Disclosing](), "Disclosing", func(path string, v reflect.Value) {
		fields++
		check(path, privacy.AskMayDisclose, record.Args{Disclosing: v.Interface().(privacy.Disclosing)})
	})
	assert.Equal(t, 3*28+2+6, fields)
	check("Activity", privacy.AskMayDecideAutomatically, record.Args{Activity: axactor.InvoiceFollowUp})
	check("Activity", privacy.AskRequiresInformation, record.Args{Activity: axactor.InvoiceFollowUp})
	for right := range lawfulbasis.AllRights() {
		check("Right", privacy.AskHasRight, record.Args{Right: right})
	}
	assert.Equal(t, 6, reflect.TypeFor[record.Args]().NumField(), "every argument is tried above, and the holds with the item")
}

// And of the dataset, which a replay makes anew.
func TestEveryFieldOfADataset(t *testing.T) {
	want := privacy.DatasetSpec{
		Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
		For:          []privacy.ActivityID{axactor.ThirdPartyCollection, axactor.PortfolioCollection, axactor.InvoiceFollowUp},
		CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.Collection), Parent: "person",
	}
	for v, i := reflect.ValueOf(want), 0; i < v.NumField(); i++ {
		require.False(t, v.Field(i).IsZero(), v.Type().Field(i).Name)
	}
	item := privacy.Item{Of: notes()}
	r, err := edition(t, axactor.Policy()).Of(axactor.Policy().MayKeep(&item, today), &item, record.Args{}, record.Digest{})
	require.NoError(t, err)
	read, err := record.Parse(r.AppendJSON(nil))
	require.NoError(t, err)
	assert.Empty(t, cmp.Diff(want, read.Dataset()))
}

// fieldsOf is an answer without its own idea of what is equal.
func fieldsOf(a record.Answer) any {
	type fields record.Answer
	return fields(a)
}

// What is written of an answer is all that a decision says, and all of it is read
// back.
func TestEveryFieldOfAnAnswer(t *testing.T) {
	item := privacy.Item{Of: notes()}
	r, err := edition(t, axactor.Policy()).Of(axactor.Policy().MayKeep(&item, today), &item, record.Args{}, record.Digest{})
	require.NoError(t, err)
	fields := 0
	eachField(t, reflect.TypeFor[record.Answer](), "Answer", func(path string, v reflect.Value) {
		fields++
		want := v.Interface().(record.Answer)
		for i := range want.Missing {
			m := &want.Missing[i]
			m.Use, m.Hold = m.Use-1, m.Hold-1 // so that none is what is left out
		}
		read, err := record.Parse(r.With(want, retention.Date{}, record.Digest{}).AppendJSON(nil))
		require.NoError(t, err, path)
		assert.Empty(t, cmp.Diff(fieldsOf(want), fieldsOf(read.Answer())), path)
	})
	assert.Equal(t, 29, fields)
	for mine, theirs := range map[reflect.Type]reflect.Type{
		reflect.TypeFor[record.Reason]():     reflect.TypeFor[privacy.Reason](),
		reflect.TypeFor[record.Obligation](): reflect.TypeFor[privacy.Obligation](),
	} {
		for i := range theirs.NumField() {
			if field := theirs.Field(i); field.IsExported() {
				same, ok := mine.FieldByName(field.Name)
				assert.True(t, ok && same.Type == field.Type, "%v of %v", field.Name, theirs)
			}
		}
	}
}

// What a decision says is what its methods say. Those that a record does not
// write out are listed with the reason.
func TestEveryWordOfADecision(t *testing.T) {
	written := map[string]string{
		"Outcome": "", "Reasons": "", "Obligations": "", "Missing": "", "Deadline": "", "Question": "", "Day": "", "Dataset": "",
		"Has":     "asks of Reasons",
		"CouldBe": "follows from the facts, and is asked again",
		"Through": "follows from the facts, and is asked again",
		"Equal":   "compares",
	}
	decision := reflect.TypeFor[privacy.Decision]()
	for i := range decision.NumMethod() {
		_, ok := written[decision.Method(i).Name]
		assert.True(t, ok, "a decision says %s, and the record does not", decision.Method(i).Name)
	}
	assert.Equal(t, len(written), decision.NumMethod())
}

// What has nothing to be given back by: an item of which nothing is held, and one
// that does not belong to a dataset.
func TestNothingHeld(t *testing.T) {
	p, e := axactor.Policy(), edition(t, axactor.Policy())
	none := privacy.None(notes())
	none.Key, none.Under = "n-1", "p-1"
	for name, item := range map[string]*privacy.Item{"none": &none, "zero": {}, "nil": nil} {
		for _, q := range allQuestions() {
			args := record.Args{Request: privacy.Request{Kind: kindFor[q], Received: today, Identified: privacy.Yes}, Activity: axactor.ThirdPartyCollection}
			args.Processing.For, args.Disclosing.For = args.Activity, args.Activity
			d, taken := ask(p, q, item, args, today)
			r, err := e.Of(d, item, taken, record.Digest{})
			require.NoError(t, err, name+" "+q.String())
			read, err := record.Parse(r.AppendJSON(nil))
			require.NoError(t, err)
			assert.Equal(t, record.Same, e.Replay(read).Verdict)
			back := read.Item()
			assert.Equal(t, name == "none", back.IsNone())
			if item != nil {
				back.Of = item.Of
				assert.Empty(t, cmp.Diff(*item, back, cmp.AllowUnexported(privacy.Item{}), cmp.Comparer(func(a, b *privacy.Dataset) bool { return a == b })), name+strconv.Itoa(int(q)))
			}
		}
	}
}
