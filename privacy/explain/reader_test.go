package explain_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// A reader is chosen: the zero Reader writes nothing, whatever it is asked.
func TestNobodyReads(t *testing.T) {
	var nobody explain.Reader
	item := callNote(retention.NotYet())
	d := axactor.Policy().MayErase(&item, today)
	limit, duty, ceiling := privacy.Limit{}, privacy.Duty{}, privacy.Ceiling{}
	for _, text := range []string{
		nobody.Day(today), nobody.Moment(time.Unix(0, 0)), nobody.Moment(time.Time{}), nobody.Bound(retention.NoEnd()), nobody.Period(retention.Years(3)),
		nobody.Category(subjects.Debtor), nobody.Kind(subjects.Name), nobody.Purpose(lawfulbasis.Collection), nobody.Recipient(lawfulbasis.ToCourt),
		nobody.Source(lawfulbasis.FromClient), nobody.Right(lawfulbasis.RightToErasure), nobody.Use(privacy.Activity{}), nobody.Dataset(item.Of),
		nobody.Value(privacy.DutyToKeep), nobody.Missing(privacy.Missing{Fact: privacy.TheHolds}), nobody.Reasons(d), nobody.Limit(limit),
		nobody.Duty(duty), nobody.Ceiling(ceiling),
	} {
		assert.Empty(t, text)
	}
	for _, text := range []explain.Text{nobody.Decision(d, &item), nobody.Deadline(&item, today), nobody.Remedies(), nobody.Empty(), nobody.Plan(nil)} {
		assert.True(t, text.IsEmpty())
	}
	assert.False(t, nobody.IsToPerson())
}

func TestReader(t *testing.T) {
	for _, in := range languages {
		assert.True(t, explain.ToPerson(in).IsToPerson())
		assert.False(t, explain.Internal(in).IsToPerson())
		assert.Equal(t, in, explain.Internal(in).Language())
	}
	assert.Equal(t, "nb", explain.ToPerson(law.Bokmal).Empty().Language())
	assert.Equal(t, "nn", explain.ToPerson(law.Nynorsk).Empty().Language())
	assert.Equal(t, "en", explain.ToPerson(0).Empty().Language(), "a language that is not said is English")
	assert.True(t, explain.Internal(law.English).Remedies().IsEmpty(), "remedies are the person's")
}

// Days are in words, and years are never grouped.
func TestDays(t *testing.T) {
	day := retention.MustParseDate
	nb, en := explain.Internal(law.Bokmal), explain.Internal(law.English)
	assert.Equal(t, "1. januar 2029", nb.Day(day("2029-01-01")))
	assert.Equal(t, "1 January 2029", en.Day(day("2029-01-01")))
	assert.Equal(t, "ikke oppgitt", nb.Day(retention.Date{}))
	assert.Equal(t, "not said", en.Moment(time.Time{}))
	assert.Equal(t, "24. november 2026 klokken 14:05", nb.Moment(time.Date(2026, 11, 24, 14, 5, 0, 0, time.UTC)))
	assert.Equal(t, "three years", en.Period(retention.Years(3)))
	assert.Equal(t, "not said", en.Period(retention.Period{}))
	for _, c := range []struct {
		bound retention.Bound
		want  string
	}{
		{retention.OnDay(day("2029-01-01")), "1 January 2029"},
		{retention.NoEnd(), "open so far"},
		{retention.Always().Bound(), "already passed"},
		{retention.Between(day("2026-01-01"), day("2026-02-01")).Bound(), "between 1 January 2026 and 1 February 2026"},
		{retention.NoEarlierThan(day("2026-01-01")).Bound(), "at the earliest 1 January 2026"},
		{retention.NoLaterThan(day("2026-01-01")).Bound(), "at the latest 1 January 2026"},
		{retention.Bound{}, "not known"},
	} {
		assert.Equal(t, c.want, en.Bound(c.bound))
	}
}

// A host names its own; what it has no word for in the language is described.
func TestNames(t *testing.T) {
	r := explain.Internal(law.Nynorsk).With(&explain.Names{
		Activities: map[privacy.ActivityID]explain.Words{"own": {Nynorsk: "eiga behandling"}, "half": {English: "half"}},
		Datasets:   map[string]explain.Words{"call_note": {Nynorsk: "samtalenotat"}},
	})
	item := callNote(retention.NotYet())
	assert.Equal(t, "eiga behandling", r.Use(privacy.Activity{ID: "own"}))
	assert.Equal(t, r.Purpose(lawfulbasis.Collection), r.Use(privacy.Activity{ID: "half", Purpose: lawfulbasis.Collection}))
	assert.Equal(t, "samtalenotat", r.Dataset(item.Of))
	assert.Equal(t, "ikkje oppgitt", r.Dataset(nil))
	assert.Equal(t, "ikkje oppgitt", r.Dataset(&privacy.Dataset{}))
	assert.Equal(t, "yourself", explain.ToPerson(law.English).Source(lawfulbasis.FromDataSubject))
	assert.Equal(t, "earlier cases with us", explain.ToPerson(law.English).Source(lawfulbasis.FromOwnHistory))
	assert.Equal(t, "ikkje oppgitt", r.Phrase(explain.Words{}))
	assert.Contains(t, explain.ToPerson(law.English).Recipient(lawfulbasis.ToCourt), "court")
	assert.NotEqual(t, "not said", explain.ToPerson(law.English).Right(lawfulbasis.RightToErasure))
}

// What is missing is asked with what it is of.
func TestMissing(t *testing.T) {
	r := explain.Internal(law.English)
	assert.Equal(t, "What kind of hold is it? (hold number 2)", r.Missing(privacy.Missing{Fact: privacy.TheHoldKind, Use: -1, Hold: 1}))
	assert.Equal(t, "Has this happened, and if so when? (the closing of the case; use; use number 1)",
		r.Missing(privacy.Missing{Fact: privacy.TheEvent, Event: retention.CaseClosed, Activity: "somebody-elses", Hold: -1}))
}

// Rules are said with their law: in which days it is in force, and how well it is
// known, to the controller's people alone.
func TestRules(t *testing.T) {
	week, _ := retention.StatutoryCeiling(law.Section(law.Kameraforskriften, "6").Paragraph(1))
	ofPurpose := week
	ofPurpose.Scope, ofPurpose.Exceptions = retention.OfPurpose, false
	person, internal := explain.ToPerson(law.English), explain.Internal(law.English)
	assert.Contains(t, internal.Ceiling(privacy.Ceiling{Rule: week}), "May be kept at most")
	assert.Contains(t, internal.Ceiling(privacy.Ceiling{Rule: week}), "exceptions of its own")
	assert.Contains(t, internal.Ceiling(privacy.Ceiling{Rule: ofPurpose}), "May be used at most")
	assert.NotContains(t, internal.Ceiling(privacy.Ceiling{Rule: ofPurpose}), "exceptions")
	assert.Contains(t, internal.Duty(privacy.Duty{Rule: retention.Duty{From: retention.Booked, Anchor: retention.EndOfYear, Period: retention.Years(5)}}), "when the item was booked.", "a statute that names no data leaves it to the policy")
	ended := law.Section(law.Inkassoloven1988, "2")
	limit := privacy.Limit{
		Rule: retention.Limit{From: retention.CaseClosed, Anchor: retention.DayOf, Period: retention.Years(3), Proposed: true},
		Law:  []law.Provision{ended, law.Section(law.Kameraforskriften, "6")}, Statements: []privacy.StatementID{"N-81"},
	}
	assert.Contains(t, internal.Limit(limit), "proposed here")
	assert.Contains(t, internal.Limit(limit), "in force from 1 October 1989")
	assert.Contains(t, internal.Limit(limit), "N-81")
	assert.NotContains(t, person.Limit(limit), "N-81")
	assert.NotContains(t, person.Limit(limit), "in force")
	limit.Rule.Period = retention.Days(0)
	assert.Contains(t, internal.Limit(limit), "The use ends on the day when the case was closed")
	assert.Contains(t, internal.Activity(privacy.Activity{}).String(), "Data: not said.", "the zero activity")
	// Whatever the library knows of a provision is said.
	said := map[law.Certainty]bool{}
	for act := law.Act(1); act.IsValid(); act++ {
		p := law.Whole(act)
		if entry, ok := law.Lookup(p); ok && !entry.From.IsZero() {
			text := internal.Limit(privacy.Limit{Rule: limit.Rule, Law: []law.Provision{p}})
			require.NotContains(t, text, "  ")
			said[entry.Certainty] = true
		}
	}
	assert.Greater(t, len(said), 1)
}

// What hangs on something secret goes "when it goes", and says not after what.
func TestWhatGoesLast(t *testing.T) {
	p := axactor.Policy()
	about, kinds := subjects.CategoriesOf(subjects.Debtor), subjects.KindsOf(subjects.CallNote)
	parent := p.MustDataset(privacy.DatasetSpec{Name: "case", About: about, Kinds: kinds, For: []privacy.ActivityID{axactor.ThirdPartyCollection}})
	child := p.MustDataset(privacy.DatasetSpec{Name: "note", About: about, Kinds: kinds, For: []privacy.ActivityID{axactor.ThirdPartyCollection}, Parent: "case"})
	use := func(closed retention.When) []privacy.Use {
		return []privacy.Use{{For: axactor.ThirdPartyCollection, Objection: privacy.NoObjection(), Dates: retention.Dates{CaseClosed: closed}}}
	}
	held := privacy.AllHolds(retention.Hold{Kind: retention.Order, Since: on("2026-01-01"), Released: retention.NotYet()})
	plan := p.MustInventory(parent, child).Plan(nil, today,
		privacy.Item{Key: "1", Of: parent, Uses: use(on("2019-03-10")), Holds: privacy.AllHolds()},
		privacy.Item{Key: "2", Of: child, Under: "1", Uses: use(on("2019-03-10")), Holds: held},
	)
	last := false
	for s := range plan.Steps() {
		last = last || s.Do == privacy.EraseLast
	}
	require.True(t, last, "the case goes when its note has gone")
	assert.NotContains(t, explain.ToPerson(law.English).Plan(plan).String(), "once what belongs")
	assert.Contains(t, explain.Internal(law.English).Plan(plan).String(), "once what hangs on it")
	none := p.MustInventory(parent).Plan(nil, today, privacy.None(parent))
	assert.Contains(t, explain.ToPerson(law.English).Plan(none).String(), "nothing to do")
}

// The reasons alone, for a letter that has its own frame.
func TestReasons(t *testing.T) {
	item := callNote(on("2019-03-10"))
	request := privacy.Request{Kind: privacy.AskErasure, Received: retention.MustParseDate("2026-09-02"), Identified: privacy.Yes}
	d := axactor.Policy().RequiresErasureOnRequest(&item, request, today)
	r := explain.ToPerson(law.English)
	assert.Equal(t, "The purpose of using the data no longer applies. (Article 17(1)(a) GDPR; Article 5(1)(e) GDPR)", r.Reasons(d))
	assert.Empty(t, explain.Internal(law.English).Reasons(d))
	text := r.Decision(d, &item).String()
	assert.Contains(t, text, "We erase it now. It should have been gone by")
	assert.Contains(t, text, "This should have been done no later than", "the answer is late, and is still owed")
}

// A shop's recordings, with a maximum and some days for carrying an erasure out.
func recordings() (*privacy.Policy, *privacy.Dataset) {
	week, _ := retention.StatutoryCeiling(law.Section(law.Kameraforskriften, "6").Paragraph(1))
	about, kinds := subjects.CategoriesOf(subjects.Contact), subjects.KindsOf(subjects.CameraRecording)
	p := privacy.MustNew(&privacy.Spec{
		ID: "shop", Version: "2026-1", Controllers: []string{"Shop AS"}, FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(7),
		Activities: []privacy.Activity{{
			ID: "cameras", Purpose: lawfulbasis.Security, Role: lawfulbasis.Controller, Controllers: []string{"Shop AS"},
			Basis: lawfulbasis.LegitimateInterests, About: about, Kinds: kinds, Begins: retention.Recorded,
			Limits:   []privacy.Limit{{ID: "five-days", Rule: retention.Limit{From: retention.Recorded, Anchor: retention.DayOf, Period: retention.Days(5)}}},
			Ceilings: []privacy.Ceiling{{ID: "a-week", Rule: week}},
		}},
	})
	return p, p.MustDataset(privacy.DatasetSpec{Name: "recording", About: about, Kinds: kinds, For: []privacy.ActivityID{"cameras"}})
}

// Each day that a deadline has is said: what a statute allows at most, that there was
// no ground for a time, and until when there is time to erase.
func TestEveryDayOfADeadline(t *testing.T) {
	p, set := recordings()
	recorded := func(day string) privacy.Item {
		return privacy.Item{Of: set, Holds: privacy.AllHolds(), Uses: []privacy.Use{{
			For: "cameras", Objection: privacy.NoObjection(), Exempt: privacy.No, Dates: retention.Dates{Recorded: on(day)},
		}}}
	}
	person, internal := explain.ToPerson(law.English), explain.Internal(law.English)
	due := recorded("2026-11-18")
	text := internal.Deadline(&due, today).String()
	assert.Contains(t, text, "Longest time that a statute allows: 24 November 2026.")
	assert.Contains(t, text, "Statutory maximum: use. Rule: a rule of the policy. Last day: 24 November 2026. (Regulation on Camera Surveillance in Undertakings section 6 first paragraph)")
	decision := p.RequiresErasure(&due, today)
	require.Equal(t, privacy.Required, decision.Outcome())
	assert.Contains(t, person.Decision(decision, &due).String(), "It will be gone no later than")

	early := recorded("2018-05-30")
	unread := p.RequiresErasure(&early, retention.MustParseDate("2018-06-01"))
	assert.Contains(t, internal.Decision(unread, &early).String(), "What has not been verified")
}

// A duty that runs is told with the first day on which the data may go.
func TestTheEarliestDay(t *testing.T) {
	p := axactor.Policy()
	vouchers := p.MustDataset(privacy.DatasetSpec{
		Name: "voucher", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.PaymentVoucher),
		For: []privacy.ActivityID{axactor.Bookkeeping},
	})
	item := privacy.Item{Of: vouchers, Holds: privacy.AllHolds(), Uses: []privacy.Use{{For: axactor.Bookkeeping, Dates: allDates(on("2023-05-05"))}}}
	d := p.MayErase(&item, today)
	require.Equal(t, privacy.Forbidden, d.Outcome())
	assert.Contains(t, explain.ToPerson(law.English).Decision(d, &item).String(), "The earliest day on which we may erase the data is 1 January 2029.")
}

// An answer is due on the day after a weekend at the latest: both days are said to
// the controller's people, and the person is promised the first.
func TestTwoDaysOfATerm(t *testing.T) {
	item := callNote(retention.NotYet())
	request := privacy.Request{Kind: privacy.AskErasure, Received: retention.MustParseDate("2026-11-19"), Identified: privacy.Yes}
	d := axactor.Policy().RequiresErasureOnRequest(&item, request, today)
	assert.Contains(t, explain.Internal(law.English).Decision(d, &item).String(), "By 19 December 2026 (outermost day: 21 December 2026).")
	person := explain.ToPerson(law.English).Decision(d, &item).String()
	assert.Contains(t, person, "19 December 2026")
	assert.NotContains(t, person, "21 December 2026")
}

// What was there for a time without a ground is told to the controller's people.
func TestATimeWithoutAGround(t *testing.T) {
	p := recruiting.Policy()
	set := p.MustDataset(privacy.DatasetSpec{
		Name: "cv", About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.CV),
		For: []privacy.ActivityID{recruiting.Hiring, recruiting.TalentPool},
	})
	item := privacy.Item{Of: set, Holds: privacy.AllHolds(), Uses: []privacy.Use{
		{For: recruiting.Hiring, Dates: allDates(on("2019-03-10")), Objection: privacy.NoObjection(), Necessary: judged(privacy.Yes)},
		{For: recruiting.TalentPool, Consent: privacy.Consent{Given: on("2026-10-10"), Withdrawn: retention.NotYet()}, Necessary: judged(privacy.Yes)},
	}}
	assert.Contains(t, explain.Internal(law.English).Deadline(&item, today).String(), "The data was there for a time without a ground.")
}

// An answer to nothing has a heading, and nothing more to say.
func TestNoDecision(t *testing.T) {
	assert.Contains(t, explain.Internal(law.English).Decision(privacy.Decision{}, nil).String(), "Not said")
}

// The deadline to the person says when the data goes.
func TestDeadlineToThePerson(t *testing.T) {
	item := callNote(on("2026-02-10"))
	assert.Contains(t, explain.ToPerson(law.English).Deadline(&item, today).String(), "It will be gone no later than 11 February 2029.")
}
