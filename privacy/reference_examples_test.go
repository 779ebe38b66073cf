package privacy_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// exampleSpec is a small debt collector with applicants, cameras and customer
// due diligence.
func exampleSpec(eraseWithin retention.Period) *privacy.Spec {
	statutoryDuty := func(p law.Provision, kinds ...subjects.Kind) retention.Duty {
		d, ok := retention.StatutoryDuty(p)
		if !ok {
			panic(p.String())
		}
		d.Kinds = subjects.KindsOf(kinds...)
		return d
	}
	statutoryCeiling := func(p law.Provision, kinds ...subjects.Kind) retention.Ceiling {
		c, ok := retention.StatutoryCeiling(p)
		if !ok {
			panic(p.String())
		}
		c.Kinds = subjects.KindsOf(kinds...)
		return c
	}
	limit := func(id string, from retention.Event, anchor retention.Anchor, p retention.Period) []privacy.Limit {
		return []privacy.Limit{{ID: privacy.RuleID(id), Rule: retention.Limit{From: from, Anchor: anchor, Period: p}}}
	}
	aml := law.Section(law.Hvitvaskingsloven, "30")
	spec := &privacy.Spec{
		ID: "examples", Version: "1", Controllers: []string{"A"},
		FinancialYear: retention.CalendarYear(), EraseWithin: eraseWithin, BackupRotation: retention.Days(90),
		Activities: []privacy.Activity{
			{ID: "collection", Purpose: lawfulbasis.Collection, Basis: lawfulbasis.LegitimateInterests,
				Kinds:  subjects.KindsOf(subjects.CallNote, subjects.PaymentVoucher),
				Limits: limit("three-years", retention.CaseClosed, retention.DayOf, retention.Years(3))},
			{ID: "analysis", Purpose: lawfulbasis.BusinessAnalysis, Basis: lawfulbasis.LegitimateInterests,
				Kinds:  subjects.KindsOf(subjects.CallNote),
				Limits: limit("analysis-while-open", retention.CaseClosed, retention.DayOf, retention.Days(0))},
			{ID: "bookkeeping", Purpose: lawfulbasis.Bookkeeping, Basis: lawfulbasis.LegalObligation,
				Kinds: subjects.KindsOf(subjects.PaymentVoucher, subjects.ClientContract),
				Duties: []privacy.Duty{
					{ID: "five", Rule: statutoryDuty(law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4), subjects.PaymentVoucher)},
					{ID: "three-and-a-half", Rule: statutoryDuty(law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(5, 8), subjects.ClientContract)},
				}},
			{ID: "recruitment", Purpose: lawfulbasis.Recruitment, Basis: lawfulbasis.LegitimateInterests,
				Kinds:  subjects.KindsOf(subjects.CV),
				Limits: limit("filled", retention.PositionFilled, retention.DayOf, retention.Days(0))},
			{ID: "pool", Purpose: lawfulbasis.TalentPool, Basis: lawfulbasis.Consent,
				Kinds:  subjects.KindsOf(subjects.CV),
				Limits: limit("twelve-months", retention.ConsentGiven, retention.DayOf, retention.Months(12))},
			{ID: "planned", Purpose: lawfulbasis.ContractManagement, Basis: lawfulbasis.LegitimateInterests, Begins: retention.Applied,
				Kinds:  subjects.KindsOf(subjects.CV, subjects.PaymentVoucher),
				Limits: limit("that-year", retention.Applied, retention.EndOfYear, retention.Days(0))},
			{ID: "camera", Purpose: lawfulbasis.PremisesSecurity, Basis: lawfulbasis.LegitimateInterests,
				Kinds:    subjects.KindsOf(subjects.CameraRecording),
				Ceilings: []privacy.Ceiling{{ID: "week", Rule: statutoryCeiling(law.Section(law.Kameraforskriften, "6").Paragraph(1), subjects.CameraRecording)}}},
			{ID: "due-diligence", Purpose: lawfulbasis.KnowYourCustomer, Basis: lawfulbasis.LegalObligation,
				Kinds:    subjects.KindsOf(subjects.KnowYourCustomer),
				Duties:   []privacy.Duty{{ID: "aml-five", Rule: statutoryDuty(aml.Paragraph(1), subjects.KnowYourCustomer)}},
				Ceilings: []privacy.Ceiling{{ID: "aml-end", Rule: statutoryCeiling(aml.Paragraph(2), subjects.KnowYourCustomer)}}},
		},
	}
	for i := range spec.Activities {
		a := &spec.Activities[i]
		a.Role, a.Controllers, a.About = lawfulbasis.Controller, spec.Controllers, subjects.CategoriesOf(subjects.Debtor)
	}
	return spec
}

// exampleTables are the datasets of the examples, by the data in them.
var exampleTables = map[subjects.Kind][]privacy.ActivityID{
	subjects.CallNote:         {"collection", "analysis"},
	subjects.PaymentVoucher:   {"collection", "bookkeeping", "planned"},
	subjects.ClientContract:   {"bookkeeping"},
	subjects.CV:               {"recruitment", "pool", "planned"},
	subjects.CameraRecording:  {"camera"},
	subjects.KnowYourCustomer: {"due-diligence"},
}

func day(text string) retention.Date { return retention.MustParseDate(text) }
func on(text string) retention.When  { return retention.On(day(text)) }

// collection is a use for a case closed that day.
func collection(closed retention.When) privacy.Use {
	return privacy.Use{For: "collection", Dates: retention.Dates{CaseClosed: closed}, Objection: privacy.NoObjection()}
}

func booked(text string) privacy.Use {
	return privacy.Use{For: "bookkeeping", Dates: retention.Dates{Booked: on(text)}}
}

func recruitment(filled string) privacy.Use {
	return privacy.Use{For: "recruitment", Dates: retention.Dates{PositionFilled: on(filled)}, Objection: privacy.NoObjection()}
}

func pool(given string, withdrawn retention.When) privacy.Use {
	return privacy.Use{For: "pool", Consent: privacy.Consent{Given: on(given), Withdrawn: withdrawn}}
}

func planned(begins string, necessary privacy.Fact) privacy.Use {
	u := privacy.Use{For: "planned", Dates: retention.Dates{Applied: on(begins)}, Objection: privacy.NoObjection()}
	if necessary != privacy.Unknown {
		u.Necessary = judged(necessary)
	}
	return u
}

func holdFrom(kind retention.HoldKind, since string, released retention.When) retention.Hold {
	h := retention.Hold{Kind: kind, Since: on(since), Released: released}
	if kind.NeedsGrounds() {
		h.Grounds = judged(privacy.Yes)
	}
	return h
}

// TestReferenceExamples are the worked examples of the retention algebra, with
// dates computed by hand.
func TestReferenceExamples(t *testing.T) {
	note, voucher, cv := subjects.CallNote, subjects.PaymentVoucher, subjects.CV
	notYet := retention.NotYet()
	none, month := retention.Days(0), retention.Months(1)
	closed := collection(on("2026-03-10"))
	tests := []struct {
		reason   string
		within   retention.Period
		kind     subjects.Kind
		uses     []privacy.Use
		holds    []retention.Hold
		received string
		on       string
		last     string
		from     string
		goneBy   string
		state    retention.State
		overdue  int
	}{
		{"1: three years after the case was closed", none, note, []privacy.Use{closed}, nil, "", today, "2029-03-10", "2029-03-11", "2029-03-11", retention.May, 0},
		{"1: due on the day after", none, note, []privacy.Use{closed}, nil, "", "2029-03-11", "2029-03-10", "2029-03-11", "2029-03-11", retention.Must, 0},
		{"1: late the day after that", none, note, []privacy.Use{closed}, nil, "", "2029-03-12", "2029-03-10", "2029-03-11", "2029-03-11", retention.Overdue, 1},
		{"1: a month to carry it out", month, note, []privacy.Use{closed}, nil, "", "2029-04-11", "2029-03-10", "2029-03-11", "2029-04-11", retention.Must, 0},
		{"1: and no day more", month, note, []privacy.Use{closed}, nil, "", "2029-04-12", "2029-03-10", "2029-03-11", "2029-04-11", retention.Overdue, 1},
		{"2: a voucher of 2026, bokføringsloven § 13", none, voucher, []privacy.Use{closed, booked("2026-02-10")}, nil, "", today, "2031-12-31", "2032-01-01", "2032-01-01", retention.TooEarly, 0},
		{"2: the last day of the duty", none, voucher, []privacy.Use{closed, booked("2026-02-10")}, nil, "", "2031-12-31", "2031-12-31", "2032-01-01", "2032-01-01", retention.TooEarly, 0},
		{"2: due at the new year", none, voucher, []privacy.Use{closed, booked("2026-02-10")}, nil, "", "2032-01-01", "2031-12-31", "2032-01-01", "2032-01-01", retention.Must, 0},
		{"2: late", none, voucher, []privacy.Use{closed, booked("2026-02-10")}, nil, "", "2032-01-02", "2031-12-31", "2032-01-01", "2032-01-01", retention.Overdue, 1},
		{"3: an own claim that has not begun", none, note, []privacy.Use{closed}, []retention.Hold{holdFrom(retention.OwnClaim, "2028-11-01", on("2030-02-15"))}, "", today, "2029-03-10", "2029-03-11", "2029-03-11", retention.May, 0},
		{"3: begun", none, note, []privacy.Use{closed}, []retention.Hold{holdFrom(retention.OwnClaim, "2028-11-01", on("2030-02-15"))}, "", "2028-11-01", "2030-02-14", "2030-02-15", "2030-02-15", retention.Held, 0},
		{"3: its last day", none, note, []privacy.Use{closed}, []retention.Hold{holdFrom(retention.OwnClaim, "2028-11-01", on("2030-02-15"))}, "", "2030-02-14", "2030-02-14", "2030-02-15", "2030-02-15", retention.Held, 0},
		{"3: released", none, note, []privacy.Use{closed}, []retention.Hold{holdFrom(retention.OwnClaim, "2028-11-01", on("2030-02-15"))}, "", "2030-02-15", "2030-02-14", "2030-02-15", "2030-02-15", retention.Must, 0},
		{"4: before a hold that came late", none, note, []privacy.Use{closed}, []retention.Hold{holdFrom(retention.OwnClaim, "2029-06-01", notYet)}, "", "2029-05-31", "2029-03-10", "2029-03-11", "2029-03-11", retention.Overdue, 81},
		{"4: after it", none, note, []privacy.Use{closed}, []retention.Hold{holdFrom(retention.OwnClaim, "2029-06-01", notYet)}, "", "2029-06-02", "open", "open", "open", retention.Held, 0},
		{"5: an applicant, deleted after the post was filled", month, cv, []privacy.Use{recruitment("2026-09-01")}, nil, "", today, "2026-09-01", "2026-09-02", "2026-10-02", retention.Overdue, 52},
		{"5: without that month", none, cv, []privacy.Use{recruitment("2026-09-01")}, nil, "", today, "2026-09-01", "2026-09-02", "2026-09-02", retention.Overdue, 82},
		{"6: with consent for twelve months", month, cv, []privacy.Use{recruitment("2026-09-01"), pool("2026-08-20", notYet)}, nil, "", today, "2027-08-20", "2027-08-21", "2027-09-21", retention.May, 0},
		{"7: withdrawn", month, cv, []privacy.Use{recruitment("2026-09-01"), pool("2026-08-20", on("2027-01-15"))}, nil, "", "2027-01-15", "2027-01-14", "2027-01-15", "2027-02-15", retention.Must, 0},
		{"7: late", month, cv, []privacy.Use{recruitment("2026-09-01"), pool("2026-08-20", on("2027-01-15"))}, nil, "", "2027-02-16", "2027-01-14", "2027-01-15", "2027-02-15", retention.Overdue, 1},
		{"7: at once", none, cv, []privacy.Use{recruitment("2026-09-01"), pool("2026-08-20", on("2027-01-15"))}, nil, "", "2027-01-15", "2027-01-14", "2027-01-15", "2027-01-15", retention.Must, 0},
		{"8: an open case", none, note, []privacy.Use{collection(notYet)}, nil, "", today, "open", "open", "open", retention.May, 0},
		{"9: the day of closing was lost", none, note, []privacy.Use{collection(retention.When{})}, nil, "", today, "unknown", "unknown", "unknown", retention.Unknown, 0},
		{"10: lost, but no later than 2022", none, note, []privacy.Use{collection(retention.NoLaterThan(day("2022-12-31")))}, nil, "", today, "..2025-12-31", "..2026-01-01", "..2026-01-01", retention.Overdue, 326},
		{"11: closed on leap day", none, note, []privacy.Use{collection(on("2028-02-29"))}, nil, "", "2028-03-01", "2031-02-28", "2031-03-01", "2031-03-01", retention.May, 0},
		{"16: a camera recording, its last day", month, subjects.CameraRecording, []privacy.Use{cameraUse("2026-11-16")}, []retention.Hold{holdFrom(retention.OwnClaim, "2026-11-20", notYet)}, "", "2026-11-22", "2026-11-22", "2026-11-23", "2026-11-23", retention.Held, 0},
		{"16: an own claim does not lift the week", month, subjects.CameraRecording, []privacy.Use{cameraUse("2026-11-16")}, []retention.Hold{holdFrom(retention.OwnClaim, "2026-11-20", notYet)}, "", "2026-11-23", "2026-11-22", "2026-11-23", "2026-11-23", retention.Must, 0},
		{"16: no time after a maximum", month, subjects.CameraRecording, []privacy.Use{cameraUse("2026-11-16")}, []retention.Hold{holdFrom(retention.OwnClaim, "2026-11-20", notYet)}, "", "2026-11-24", "2026-11-22", "2026-11-23", "2026-11-23", retention.Overdue, 1},
		{"16: an order lifts it", month, subjects.CameraRecording, []privacy.Use{cameraUse("2026-11-16")}, []retention.Hold{holdFrom(retention.Order, "2026-11-20", on("2026-12-20"))}, "", "2026-11-24", "2026-12-19", "2026-12-20", "2026-12-20", retention.Held, 0},
		{"16: until it ends", month, subjects.CameraRecording, []privacy.Use{cameraUse("2026-11-16")}, []retention.Hold{holdFrom(retention.Order, "2026-11-20", on("2026-12-20"))}, "", "2026-12-20", "2026-12-19", "2026-12-20", "2026-12-20", retention.Must, 0},
		{"16: late", month, subjects.CameraRecording, []privacy.Use{cameraUse("2026-11-16")}, []retention.Hold{holdFrom(retention.Order, "2026-11-20", on("2026-12-20"))}, "", "2026-12-21", "2026-12-19", "2026-12-20", "2026-12-20", retention.Overdue, 1},
		{"17: due diligence, the last day of the duty", month, subjects.KnowYourCustomer, []privacy.Use{diligenceUse("2016-03-31")}, []retention.Hold{holdFrom(retention.OwnClaim, "2020-01-01", notYet)}, "", "2021-03-31", "2021-03-31", "2021-04-01", "2021-04-01", retention.Held, 0},
		{"17: then it must go", month, subjects.KnowYourCustomer, []privacy.Use{diligenceUse("2016-03-31")}, []retention.Hold{holdFrom(retention.OwnClaim, "2020-01-01", notYet)}, "", "2021-04-01", "2021-03-31", "2021-04-01", "2021-04-01", retention.Must, 0},
		{"17: late", month, subjects.KnowYourCustomer, []privacy.Use{diligenceUse("2016-03-31")}, []retention.Hold{holdFrom(retention.OwnClaim, "2020-01-01", notYet)}, "", "2021-04-02", "2021-03-31", "2021-04-01", "2021-04-01", retention.Overdue, 1},
		{"18: a purpose planned after a gap", none, cv, []privacy.Use{recruitment("2026-09-30"), planned("2027-01-01", privacy.No)}, nil, "", today, "2026-09-30", "2026-10-01", "2026-10-01", retention.Overdue, 53},
		{"19: with a voucher the purpose that has not begun changes nothing", none, voucher, []privacy.Use{booked("2026-02-10"), planned("2027-01-01", privacy.No)}, nil, "", today, "2031-12-31", "2032-01-01", "2032-01-01", retention.TooEarly, 0},
		{"21: bokføringsloven § 13 nos. 5-8, three years and six months", none, subjects.ClientContract, []privacy.Use{booked("2026-02-10")}, nil, "", today, "2030-06-30", "2030-07-01", "2030-07-01", retention.TooEarly, 0},
		{"22: consent withdrawn and erasure asked", month, cv, []privacy.Use{pool("2026-01-10", on(today))}, nil, today, "2026-12-23", "2026-11-22", today, "2026-12-23", retention.Must, 0},
		{"22: late", month, cv, []privacy.Use{pool("2026-01-10", on(today))}, nil, today, "2026-12-24", "2026-11-22", today, "2026-12-23", retention.Overdue, 1},
		{"22: a request before the end shortens the time", month, cv, []privacy.Use{recruitment("2026-11-20")}, nil, "2026-11-10", today, "2026-11-20", "2026-11-21", "2026-12-10", retention.Must, 0},
	}
	for _, tt := range tests {
		p, err := privacy.New(exampleSpec(tt.within))
		require.NoError(t, err)
		table, err := p.Dataset(privacy.DatasetSpec{
			Name: "rows", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(tt.kind), For: exampleTables[tt.kind],
		})
		require.NoError(t, err)
		item := privacy.Item{Of: table, Uses: tt.uses, Holds: privacy.AllHolds(tt.holds...)}
		d := p.RequiresErasure(&item, day(tt.on))
		if tt.received != "" {
			item.Uses[0].Objection = privacy.NoObjection()
			d = p.RequiresErasureOnRequest(&item, privacy.Request{Kind: privacy.AskErasure, Received: day(tt.received), Identified: privacy.Yes}, day(tt.on))
		}
		dl := d.Deadline()
		got := []string{dl.LastDay.String(), dl.EraseFrom.String(), dl.GoneBy.String(), dl.State.String()}
		assert.Equal(t, []string{tt.last, tt.from, tt.goneBy, tt.state.String()}, got, "%s, on %s", tt.reason, tt.on)
		assert.Equal(t, tt.overdue, dl.Overdue(day(tt.on)), "%s, on %s", tt.reason, tt.on)
		assertStateAgrees(t, tt.reason+", on "+tt.on, d)
	}
}

// assertStateAgrees checks outcome and state against each other: one
// evaluation, read twice.
func assertStateAgrees(t *testing.T, name string, d privacy.Decision) {
	t.Helper()
	want := map[retention.State]privacy.Outcome{
		retention.Unknown: privacy.Undetermined, retention.Held: privacy.Forbidden, retention.TooEarly: privacy.Forbidden,
		retention.May: privacy.Permitted, retention.Must: privacy.Required, retention.Overdue: privacy.Required,
	}
	assert.Equal(t, want[d.Deadline().State], d.Outcome(), name)
}

func cameraUse(recorded string) privacy.Use {
	return privacy.Use{For: "camera", Dates: retention.Dates{Recorded: on(recorded)}, Objection: privacy.NoObjection(), Exempt: privacy.No}
}

func diligenceUse(ended string) privacy.Use {
	return privacy.Use{For: "due-diligence", Dates: retention.Dates{RelationshipEnded: on(ended)}}
}

func exampleItem(t *testing.T, p *privacy.Policy, kind subjects.Kind, uses ...privacy.Use) *privacy.Item {
	t.Helper()
	table, err := p.Dataset(privacy.DatasetSpec{
		Name: "rows-" + kind.String(), About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(kind), For: exampleTables[kind],
	})
	require.NoError(t, err)
	return &privacy.Item{Of: table, Uses: uses, Holds: privacy.AllHolds()}
}

func decidedBy(d privacy.Decision) []privacy.ReasonCode {
	var list []privacy.ReasonCode
	for r := range d.Reasons() {
		if r.Decides {
			list = append(list, r.Code)
		}
	}
	return list
}

// Example 13: an objection that is not outweighed counts from the day of the
// objection (Art. 21(1), 17(1)(c)), and until somebody has judged it is open.
func TestReferenceExampleObjection(t *testing.T) {
	p, err := privacy.New(exampleSpec(retention.Days(0)))
	require.NoError(t, err)
	use := privacy.Use{For: "analysis", Dates: retention.Dates{CaseClosed: retention.NotYet()}, Objection: privacy.Objection{
		Received:   on("2026-10-01"),
		Overriding: privacy.Judgement{Result: privacy.No, By: "legal", On: day("2026-10-20")},
	}}
	item := exampleItem(t, p, subjects.CallNote, use)
	before := p.RequiresErasure(item, day("2026-10-19"))
	assert.Equal(t, privacy.Undetermined, before.Outcome(), "nobody has judged")
	after := p.RequiresErasure(item, refDay)
	assert.Equal(t, privacy.Required, after.Outcome())
	assert.Equal(t, "2026-09-30", after.Deadline().LastDay.String())
	assert.Equal(t, 53, func() int { d := after.Deadline(); return d.Overdue(refDay) }())
	assert.Contains(t, decidedBy(after), privacy.ObjectionStands)
	beside := exampleItem(t, p, subjects.CallNote, use, collection(on("2026-03-10")))
	both := p.RequiresErasure(beside, refDay)
	assert.Equal(t, privacy.Permitted, both.Outcome(), "only the purpose objected to ends")
	assert.Equal(t, "2029-03-10", both.Deadline().LastDay.String())
	until := map[privacy.ActivityID]string{}
	for id, b := range p.UseUntil(beside, refDay) {
		until[id] = b.String()
	}
	assert.Equal(t, map[privacy.ActivityID]string{"analysis": "2026-09-30", "collection": "2029-03-10"}, until)
}

// Example 14: of everything about a person, what a statute keeps is refused and
// the rest waits for a judgement.
func TestReferenceExampleRequest(t *testing.T) {
	p, err := privacy.New(exampleSpec(retention.Days(0)))
	require.NoError(t, err)
	r := privacy.Request{Kind: privacy.AskErasure, Received: refDay, Identified: privacy.Yes}
	closed := collection(on("2026-03-10"))
	voucher := p.RequiresErasureOnRequest(exampleItem(t, p, subjects.PaymentVoucher, closed, booked("2026-02-10")), r, refDay)
	assert.Equal(t, privacy.Forbidden, voucher.Outcome(), "Art. 17(3)(b)")
	assert.Equal(t, []privacy.ReasonCode{privacy.DutyToKeep}, decidedBy(voucher))
	assert.Equal(t, "2032-01-01", voucher.Deadline().EraseFrom.String())

	item := exampleItem(t, p, subjects.CallNote, closed)
	note := p.RequiresErasureOnRequest(item, r, refDay)
	assert.Equal(t, privacy.Undetermined, note.Outcome(), "a running limit does not show that it is necessary")
	var missing []string
	for m := range note.Missing(item) {
		missing = append(missing, m.String())
	}
	assert.ElementsMatch(t, []string{"necessity of collection", "overriding-grounds of collection"}, missing)
	item.Uses[0].Necessary = judged(privacy.No)
	assert.Equal(t, privacy.Required, p.RequiresErasureOnRequest(item, r, refDay).Outcome(), "then erased")
}

// Examples 18 and 19: a purpose that is planned permits nothing by itself, and
// one that begins after a gap does not cure it (Art. 5(1)(e)).
func TestReferenceExampleGap(t *testing.T) {
	p, err := privacy.New(exampleSpec(retention.Days(0)))
	require.NoError(t, err)
	tests := []struct {
		reason    string
		on        string
		first     []privacy.Use
		necessary privacy.Fact
		want      privacy.Outcome
	}{
		{"18: planned, and nobody judged the preparation", today, []privacy.Use{recruitment("2026-09-30")}, privacy.Unknown, privacy.Undetermined},
		{"18: planned, and no necessary preparation", today, []privacy.Use{recruitment("2026-09-30")}, privacy.No, privacy.Required},
		{"18: begun after the gap", "2027-01-01", []privacy.Use{recruitment("2026-09-30")}, privacy.Unknown, privacy.Undetermined},
		{"18: begun after the gap, judged necessary", "2027-01-01", []privacy.Use{recruitment("2026-09-30")}, privacy.Yes, privacy.Permitted},
		{"18: begun after the gap, judged unnecessary", "2027-01-01", []privacy.Use{recruitment("2026-09-30")}, privacy.No, privacy.Required},
		{"no gap: begun the day after the other ended", "2027-01-01", []privacy.Use{recruitment("2026-12-31")}, privacy.Unknown, privacy.Permitted},
		{"19: the only purpose, planned, not judged", today, nil, privacy.Unknown, privacy.Undetermined},
		{"19: the only purpose, planned, no preparation", today, nil, privacy.No, privacy.Required},
		{"19: the only purpose, a necessary preparation", today, nil, privacy.Yes, privacy.Permitted},
	}
	for _, tt := range tests {
		item := exampleItem(t, p, subjects.CV, append(tt.first, planned("2027-01-01", tt.necessary))...)
		d := p.RequiresErasure(item, day(tt.on))
		assert.Equal(t, tt.want, d.Outcome(), tt.reason)
		if tt.on == "2027-01-01" && tt.necessary != privacy.No && tt.first[0].Dates.PositionFilled == on("2026-09-30") {
			dl := d.Deadline()
			assert.Equal(t, []string{"2026-10-01", "2026-12-31"}, []string{dl.UncoveredFrom.String(), dl.UncoveredTo.String()}, tt.reason)
		}
	}
}

// Examples 2, 15 and 20: a voucher kept by a duty is not there for collection
// (I73), and each purpose ends by itself.
func TestReferenceExampleUseUntil(t *testing.T) {
	p, err := privacy.New(exampleSpec(retention.Days(0)))
	require.NoError(t, err)
	item := exampleItem(t, p, subjects.PaymentVoucher, collection(on("2026-03-10")), booked("2026-02-10"))
	asked := day("2030-05-02")
	for id, b := range p.UseUntil(item, asked) {
		if id == "collection" {
			assert.Equal(t, "2029-03-10", b.String())
			assert.Equal(t, privacy.Yes, b.IsPassed(asked), "20: not to be used for collection")
		}
	}
	d := p.MayErase(item, asked)
	assert.Equal(t, privacy.Forbidden, d.Outcome())
	assert.Equal(t, retention.TooEarly, d.Deadline().State)
	assert.Equal(t, privacy.Yes, d.Deadline().Restricted)
	assert.Equal(t, privacy.Required, p.MayKeep(item, asked).Outcome())

	two := exampleItem(t, p, subjects.CV, recruitment("2026-12-01"), pool("2026-06-01", retention.NotYet()))
	late := day("2026-12-02")
	assert.Equal(t, retention.May, p.Deadline(two, late).State, "15: one purpose has ended, the other has not")
	assert.Equal(t, "2027-06-01", p.Deadline(two, late).LastDay.String())
}

// Example 12: backups follow.
func TestReferenceExampleBackups(t *testing.T) {
	p, err := privacy.New(exampleSpec(retention.Days(0)))
	require.NoError(t, err)
	dl := p.Deadline(exampleItem(t, p, subjects.CallNote, collection(on("2026-03-10"))), refDay)
	assert.Equal(t, "2029-06-09", dl.BackupsGoneBy.String(), "ninety days after 2029-03-11")
}
