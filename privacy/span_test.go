package privacy_test

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// A statutory rule of a policy counts on the days on which its law is in force:
// not before a day has been set, not after a repeal, and on days before what the
// library knows nobody can tell.
func TestTheLawOfTheDayAskedAbout(t *testing.T) {
	enhanced := law.Section(law.Hvitvaskingsforskriften, "6-4").Paragraph(2)
	for _, c := range []struct {
		reason  string
		statute law.Provision
		on      string
		may     privacy.Outcome
		lacks   []string
	}{
		{"hvitvaskingsforskriften § 6-4 since 2021-07-01: it orders keeping", enhanced, "2021-07-01", privacy.Forbidden, nil},
		{"the day before: what was law then is not known", enhanced, "2021-06-30", privacy.Undetermined, []string{"law of acme-calls"}},
		{"an act that is repealed orders nothing after its last day", repealed(t), "2026-11-01", privacy.Permitted, nil},
	} {
		spec := acmeSpec()
		period, kinds := retention.Years(10), subjects.KindsOf(subjects.Phone)
		spec.Activities = append(spec.Activities, privacy.Activity{
			ID: "acme-calls", Purpose: spec.Activity(acmeBooks).Purpose, Role: spec.Activity(acmeBooks).Role,
			Controllers: spec.Activity(acmeBooks).Controllers, Basis: spec.Activity(acmeBooks).Basis, Law: []law.Provision{c.statute},
			About: spec.Activity(acmeBooks).About, Kinds: kinds, Sources: spec.Activity(acmeBooks).Sources,
			Duties: []privacy.Duty{{ID: "acme-calls-kept", Rule: retention.Duty{
				Kinds: kinds, From: retention.RelationshipEnded, Anchor: retention.DayOf, Period: period, Law: c.statute,
			}}},
		})
		policy, err := privacy.New(spec)
		require.NoError(t, err, c.reason)
		set := acmeSet(policy, "telephone", subjects.Phone, "acme-calls")
		item := privacy.Item{Of: set, Holds: privacy.AllHolds(), Uses: []privacy.Use{{
			For: "acme-calls", Dates: retention.Dates{RelationshipEnded: acmeOn("2019-02-10")},
		}}}
		day := acmeDay(c.on)
		d := policy.MayErase(&item, day)
		assert.Equal(t, c.may, d.Outcome(), c.reason)
		var lacks []string
		for m := range d.Missing(&item) {
			lacks = append(lacks, m.String())
		}
		assert.Equal(t, c.lacks, lacks, c.reason)

		// So it does for an activity that the item does not mention.
		more := spec.Activities[len(spec.Activities)-1]
		more.ID, more.Duties = "acme-more", slices.Clone(more.Duties)
		more.Duties[0].ID = "acme-more-kept"
		spec.Activities = append(spec.Activities, more)
		both, err := privacy.New(spec)
		require.NoError(t, err, c.reason)
		silent := item
		silent.Of = acmeSet(both, "telephone", subjects.Phone, "acme-calls", "acme-more")
		assert.Equal(t, c.may, both.MayErase(&silent, day).Outcome(), "%s: not mentioned", c.reason)

		assertThrough(t, c.reason, d, &item, func(on retention.Date) privacy.Outcome { return policy.MayErase(&item, on).Outcome() })

		columns := privacy.Columns{
			Uses: []privacy.UseColumns{{For: "acme-calls", Dates: map[retention.Event]privacy.DayColumn{
				retention.RelationshipEnded: {Column: "r.ended_on"},
			}}},
			Holds: privacy.AllHoldColumns(),
		}
		if c.on == "2021-07-01" {
			continue // what the columns say decides: see the tests of the sweep
		}
		for _, q := range []struct {
			selects privacy.Outcome
			ask     func(privacy.Columns, string) (string, []any, error)
		}{{privacy.Required, set.Sweep(day).Due}, {privacy.Undetermined, set.Sweep(day).Undated}} {
			where, args, err := q.ask(columns, "?")
			require.NoError(t, err, c.reason)
			assert.Empty(t, args, "%s: no row can say otherwise", c.reason)
			is := policy.RequiresErasure(&item, day).Outcome()
			assert.Equal(t, is == q.selects, holdsAlways(t, where), "%s: %s", c.reason, where)
		}
	}
}

// assertThrough asks every day for which the answer is said to last, and the day
// after: a law that begins or ends in between changes the answer too.
func assertThrough(t *testing.T, reason string, d privacy.Decision, item *privacy.Item, ask func(retention.Date) privacy.Outcome) {
	t.Helper()
	last, ends := d.Through(item).Date()
	if !ends {
		last = d.Day().AddYears(12)
	}
	for day := d.Day(); !day.After(last); day = day.AddDays(1) {
		require.Equal(t, d.Outcome(), ask(day), "%s: on %s of %s to %s", reason, day, d.Day(), last)
	}
	if ends {
		assert.NotEqual(t, d.Outcome(), ask(last.AddDays(1)), "%s: the day after %s", reason, last)
	}
}

// An answer that waits for the law of an earlier day lasts to the day before the
// law that is known, and one that a law gives to the last day of that law.
func TestThroughTheFirstAndLastDayOfALaw(t *testing.T) {
	ended := repealed(t)
	var last retention.Date
	for v := range law.Versions(ended) {
		last = v.Until
	}
	enhanced := law.Section(law.Hvitvaskingsforskriften, "6-4").Paragraph(2)
	for _, c := range []struct {
		reason  string
		statute law.Provision
		ceiling bool
		on      retention.Date
		is      privacy.Outcome
		through retention.Date
	}{
		{"hvitvaskingsforskriften § 6-4 orders keeping from 2021-07-01", enhanced, false, acmeDay("1990-01-01"), privacy.Undetermined, acmeDay("2021-06-30")},
		{"a repealed act orders keeping to its last day", ended, false, last.AddDays(-30), privacy.Forbidden, last},
		{"a maximum of an act binds from the act's first day", enhanced, true, acmeDay("1990-01-01"), privacy.Undetermined, acmeDay("2021-06-30")},
		{"a maximum of a repealed act binds to its last day", ended, true, last.AddDays(-30), privacy.Required, last},
	} {
		spec := acmeSpec()
		period, kinds := retention.Years(10), subjects.KindsOf(subjects.Phone)
		calls := privacy.Activity{
			ID: "acme-calls", Purpose: spec.Activity(acmeBooks).Purpose, Role: spec.Activity(acmeBooks).Role,
			Controllers: spec.Activity(acmeBooks).Controllers, Basis: spec.Activity(acmeBooks).Basis, Law: []law.Provision{c.statute},
			About: spec.Activity(acmeBooks).About, Kinds: kinds, Sources: spec.Activity(acmeBooks).Sources,
		}
		if c.ceiling {
			calls.Ceilings = []privacy.Ceiling{{ID: "acme-calls-gone", Rule: retention.Ceiling{
				Kinds: kinds, From: retention.RelationshipEnded, Anchor: retention.DayOf, Period: retention.Months(1), Law: c.statute, Scope: retention.OfItem,
			}}}
		} else {
			calls.Duties = []privacy.Duty{{ID: "acme-calls-kept", Rule: retention.Duty{
				Kinds: kinds, From: retention.RelationshipEnded, Anchor: retention.DayOf, Period: period, Law: c.statute,
			}}}
		}
		spec.Activities = append(spec.Activities, calls)
		policy, err := privacy.New(spec)
		require.NoError(t, err, c.reason)
		item := privacy.Item{Of: acmeSet(policy, "telephone", subjects.Phone, "acme-calls"), Holds: privacy.AllHolds(), Uses: []privacy.Use{{
			For: "acme-calls", Objection: privacy.NoObjection(), Dates: retention.Dates{RelationshipEnded: acmeOn("2019-02-10")},
		}}}
		ask := policy.MayErase
		if c.ceiling {
			ask = policy.RequiresErasure
		}
		d := ask(&item, c.on)
		assert.Equal(t, c.is, d.Outcome(), c.reason)
		assert.Equal(t, retention.OnDay(c.through), d.Through(&item), c.reason)
	}
}

// holdsAlways evaluates a condition without columns.
func holdsAlways(t *testing.T, where string) bool {
	t.Helper()
	as := strings.NewReplacer("1 = 1", "true", "1 = 0", "false", "NOT", "!", "AND", "&&", "OR", "||").Replace(where)
	value, err := types.Eval(token.NewFileSet(), nil, token.NoPos, as)
	require.NoError(t, err, as)
	return constant.BoolVal(value.Value)
}

// What was given can be read again.
func TestWhatWasSaidCanBeRead(t *testing.T) {
	hold := retention.Hold{Kind: retention.Order}
	assert.Equal(t, []retention.Hold{hold}, slices.Collect(privacy.AllHolds(hold).All()))
	policy := privacy.MustNew(acmeSpec())
	assert.Same(t, policy, acmeSet(policy, "voucher", subjects.PaymentVoucher, acmeCollection, acmeBooks).Policy())
}

// repealed returns a provision that is in force no more.
func repealed(t *testing.T) law.Provision {
	t.Helper()
	p := law.Section(law.Ekomloven2003, "2-7b")
	require.False(t, law.InForce(p, law.AsOf()))
	return p
}
