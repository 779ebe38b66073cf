package privacy_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A question about nothing is undetermined, and says what it lacks.
func TestNoItemAtAll(t *testing.T) {
	p, day := acmePolicy(), acmeDay("2026-11-23")
	request := privacy.Request{Kind: privacy.AskErasure, Received: day, Identified: privacy.Yes}
	for _, d := range []privacy.Decision{
		p.MayErase(nil, day), p.RequiresErasure(nil, day), p.MayKeep(nil, day), p.RequiresErasureOnRequest(nil, request, day),
	} {
		assert.Equal(t, privacy.Undetermined, d.Outcome(), d.Question())
		assert.True(t, d.Has(privacy.NotAsked))
		missing := 0
		for m := range d.Missing(nil) {
			missing++
			assert.Equal(t, privacy.TheDataset, m.Fact)
		}
		assert.Equal(t, 1, missing, d.Question())
		assert.Equal(t, retention.Bound{}, d.Through(nil))
	}
	for range p.Grounds(nil, day) {
		t.Error("nothing has no grounds")
	}
	assert.Equal(t, retention.Deadline{}, p.Deadline(nil, day))
}

// The zero Policy answers nothing, and has nothing to start another from.
func TestNoPolicyAtAll(t *testing.T) {
	var p privacy.Policy
	assert.Equal(t, &privacy.Spec{}, p.Spec())
}

// A zero value and a nil pointer answer every question about them, with nothing:
// a program that has not been given its policy fails closed, and stays up.
func TestEveryMethodOfNothing(t *testing.T) {
	items := []*privacy.Item{
		nil, {}, {Of: &privacy.Dataset{}},
		{Of: &privacy.Dataset{}, Holds: privacy.AllHolds(), Uses: []privacy.Use{{For: "some-activity"}}},
	}
	days := []retention.Date{{}, acmeDay("2026-11-23")}
	for _, of := range []any{
		&privacy.Policy{}, (*privacy.Policy)(nil), &privacy.Dataset{}, (*privacy.Dataset)(nil),
		&privacy.Inventory{}, (*privacy.Inventory)(nil), &privacy.Plan{}, (*privacy.Plan)(nil),
		privacy.Decision{}, &privacy.Decision{}, privacy.Sweep{},
	} {
		v := reflect.ValueOf(of)
		for i := range v.NumMethod() {
			name := v.Type().Method(i).Name
			if strings.HasPrefix(name, "Must") {
				continue // a panic is what it says of a fault
			}
			for _, item := range items {
				for _, day := range days {
					assert.NotPanics(t, func() { callAndDrain(v.Method(i), item, day) }, "%T (nil: %t) %s", of, v.Kind() == reflect.Pointer && v.IsNil(), name)
				}
			}
		}
	}
}

// callAndDrain calls a method with the item, the day and zeros, and takes
// whatever its results yield.
func callAndDrain(method reflect.Value, item *privacy.Item, day retention.Date) {
	in := make([]reflect.Value, method.Type().NumIn())
	for i := range in {
		switch kind := method.Type().In(i); kind {
		case reflect.TypeFor[*privacy.Item]():
			in[i] = reflect.ValueOf(item)
		case reflect.TypeFor[retention.Date]():
			in[i] = reflect.ValueOf(day)
		default:
			in[i] = reflect.Zero(kind)
		}
	}
	call := method.Call
	if method.Type().IsVariadic() {
		call = method.CallSlice
	}
	for _, out := range call(in) {
		switch {
		case out.Kind() == reflect.Func && out.Type().CanSeq():
			for range out.Seq() {
			}
		case out.Kind() == reflect.Func && out.Type().CanSeq2():
			for range out.Seq2() {
			}
		}
	}
}

// What the zero values say of themselves is nothing.
func TestNothingSaysNothing(t *testing.T) {
	for _, p := range []*privacy.Policy{nil, {}} {
		id, version := p.ID()
		assert.Empty(t, id+version)
		assert.True(t, p.FinancialYear().IsZero())
		assert.Empty(t, slices.Collect(p.Activities()))
		_, found := p.Lookup("some-activity")
		assert.False(t, found)
		_, err := p.Dataset(privacy.DatasetSpec{Name: "note", For: []privacy.ActivityID{"some-activity"}})
		require.Error(t, err, "it has no such activity")
		_, err = p.Inventory(&privacy.Dataset{}, nil)
		require.Error(t, err, "no dataset is nothing's")
	}
}
