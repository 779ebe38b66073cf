package retention

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/subjects"
)

// TestStatutoryRules holds each rule against what the provision says, read in the
// consolidated text: the period, from when, and whether the erasing falls within it.
func TestStatutoryRules(t *testing.T) {
	book := law.Section(law.Bokforingsloven, "13").Paragraph(1)
	more := law.Section(law.Bokforingsforskriften, "7-3")
	duties := []struct {
		reason string
		law    law.Provision
		from   Event
		anchor Anchor
		period string
		// The event, and the first day on which keeping is no longer ordered.
		event, free string
	}{
		{"§ 13 second paragraph first sentence: five years from the end of the financial year", book.Numbers(1, 4), Booked, EndOfFinancialYear, "P5Y", "2026-03-10", "2032-01-01"},
		{"§ 13 first paragraph no. 3, the balance: the same, from the last year in it", book.Number(3), LeftBalance, EndOfFinancialYear, "P5Y", "2026-03-10", "2032-01-01"},
		{"§ 13 second paragraph second sentence: three years and six months from there", book.Numbers(5, 8), Booked, EndOfFinancialYear, "P3Y6M", "2026-03-10", "2030-07-01"},
		{"§ 30(1): five years after the customer relationship or the transaction", law.Section(law.Hvitvaskingsloven, "30").Paragraph(1), RelationshipEnded, DayOf, "P5Y", "2026-03-10", "2031-03-11"},
		{"§ 6-4(2): ten years under enhanced measures", law.Section(law.Hvitvaskingsforskriften, "6-4").Paragraph(2), RelationshipEnded, DayOf, "P10Y", "2026-03-10", "2036-03-11"},
		{"§ 8: three years at least", law.Section(law.Internkontrollforskriften, "8"), Dated, DayOf, "P3Y", "2026-03-10", "2029-03-11"},
		{"NO-BOKFL-13b, § 13b: three years and six months to be had electronically", law.Section(law.Bokforingsloven, "13b"), Booked, EndOfFinancialYear, "P3Y6M", "2026-03-10", "2030-07-01"},
		{"NO-BOKFF-7-3, § 7-3 first paragraph: hours worked", more.Paragraph(1), Dated, EndOfFinancialYear, "P3Y6M", "2026-03-10", "2030-07-01"},
		{"NO-BOKFF-7-3, § 7-3 second paragraph: services by time", more.Paragraph(2), Dated, EndOfFinancialYear, "P3Y6M", "2026-03-10", "2030-07-01"},
		{"NO-BOKFF-7-3, § 7-3 third paragraph: what § 5-15 asks for", more.Paragraph(3), Dated, EndOfFinancialYear, "P5Y", "2026-03-10", "2032-01-01"},
		{"NO-BOKFF-7-3, § 7-3 fourth paragraph: capital goods", more.Paragraph(4), Booked, EndOfFinancialYear, "P10Y", "2026-03-10", "2037-01-01"},
	}
	require.Len(t, statutoryDuties, len(duties))
	for _, want := range duties {
		got, ok := StatutoryDuty(want.law)
		require.True(t, ok, want.reason)
		assert.Equal(t, want.law, got.Law, want.reason)
		assert.Equal(t, want.from, got.From, want.reason)
		assert.Equal(t, want.anchor, got.Anchor, want.reason)
		assert.Equal(t, want.period, got.Period.String(), want.reason)
		assert.Equal(t, want.free, got.FirstFree(on(want.event), CalendarYear()).String(), want.reason)
	}

	camera := law.Section(law.Kameraforskriften, "6")
	ceilings := []struct {
		reason     string
		law        law.Provision
		from       Event
		period     string
		atLatest   bool
		scope      Scope
		exceptions bool
		event      string
		last       string
	}{
		{"§ 6 first paragraph: erased at the latest a week after; third paragraph excepts", camera.Paragraph(1), Recorded, "P7D", true, OfItem, true, "2026-11-16", "2026-11-22"},
		{"§ 6 second paragraph: erased at the latest three months after; third paragraph excepts", camera.Paragraph(2), Recorded, "P3M", true, OfItem, true, "2026-11-16", "2027-02-15"},
		{"§ 30(2): erased when the five years are over, saving other duties to keep", law.Section(law.Hvitvaskingsloven, "30").Paragraph(2), RelationshipEnded, "P5Y", false, OfItem, false, "2016-03-31", "2021-03-31"},
		{"§ 30(4), regulation § 6-4: never more than ten years", law.Section(law.Hvitvaskingsforskriften, "6-4").Paragraph(2), RelationshipEnded, "P10Y", false, OfItem, false, "2016-03-31", "2026-03-31"},
		{"§ 21: in credit information no longer than four years; the chapter excepts", law.Section(law.Kredittopplysningsloven, "21"), Registered, "P4Y", false, OfPurpose, true, "2022-11-23", "2026-11-23"},
		{"§ 25: erased or anonymised at the latest when ten years have gone", law.Section(law.Kredittopplysningsloven, "25"), Registered, "P10Y", true, OfItem, false, "2022-11-23", "2032-11-22"},
		{"NO-POLREG-37-2, § 37-2: a certificate of conduct no longer than the post", law.Section(law.Politiregisterforskriften, "37-2"), EmploymentEnded, "P1D", true, OfItem, false, "2026-11-23", "2026-11-23"},
	}
	require.Len(t, statutoryCeilings, len(ceilings))
	for _, want := range ceilings {
		got, ok := StatutoryCeiling(want.law)
		require.True(t, ok, want.reason)
		assert.Equal(t, want.law, got.Law, want.reason)
		assert.Equal(t, want.from, got.From, want.reason)
		assert.Equal(t, DayOf, got.Anchor, want.reason)
		assert.Equal(t, want.period, got.Period.String(), want.reason)
		assert.Equal(t, want.atLatest, got.AtLatest, want.reason)
		assert.Equal(t, want.scope, got.Scope, want.reason)
		assert.Equal(t, want.exceptions, got.Exceptions, want.reason)
		assert.False(t, got.Kinds.IsEmpty(), want.reason)
		assert.Equal(t, want.last, got.LastDay(on(want.event), YearEnd{}).String(), want.reason)
	}
	assert.Equal(t, subjects.KindsOf(subjects.CameraRecording), MustHaveCeiling())
}

// TestStatutoryLookup: the provision itself, one within it, one around it.
func TestStatutoryLookup(t *testing.T) {
	book := law.Section(law.Bokforingsloven, "13").Paragraph(1)
	for _, test := range []struct {
		reason string
		of     law.Provision
		want   law.Provision
	}{
		{"itself", book.Number(3), book.Number(3)},
		{"within nos. 1 to 4", book.Number(2), book.Numbers(1, 4)},
		{"within nos. 5 to 8", book.Number(6), book.Numbers(5, 8)},
		{"the act: the first", law.Whole(law.Bokforingsloven), book.Numbers(1, 4)},
		{"the section of four duties: the first", law.Section(law.Bokforingsforskriften, "7-3"), law.Section(law.Bokforingsforskriften, "7-3").Paragraph(1)},
		{"another section", law.Section(law.Bokforingsloven, "10"), law.Provision{}},
		{"another law", law.Article(17), law.Provision{}},
		{"nothing", law.Provision{}, law.Provision{}},
	} {
		got, ok := StatutoryDuty(test.of)
		assert.Equal(t, test.want, got.Law, test.reason)
		assert.Equal(t, !test.want.IsZero(), ok, test.reason)
	}
	_, ok := StatutoryCeiling(law.Article(17))
	assert.False(t, ok, "Art. 17 sets no maximum in days")
	got, ok := StatutoryCeiling(law.Section(law.Kameraforskriften, "6"))
	assert.True(t, ok)
	assert.Equal(t, Weeks(1), got.Period, "the shorter of the two")
}

// TestStatutesAreListed: every one is its own answer.
func TestStatutesAreListed(t *testing.T) {
	duties := 0
	for d := range StatutoryDuties() {
		got, ok := StatutoryDuty(d.Law)
		assert.True(t, ok)
		assert.Equal(t, d, got)
		duties++
	}
	assert.Equal(t, len(statutoryDuties), duties)
	ceilings := 0
	for c := range StatutoryCeilings() {
		got, ok := StatutoryCeiling(c.Law)
		assert.True(t, ok)
		assert.Equal(t, c, got)
		ceilings++
	}
	assert.Equal(t, len(statutoryCeilings), ceilings)
}
