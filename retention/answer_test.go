package retention

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
)

// TestAnswerBy has golden dates worked out by hand from GDPR Art. 12(3) and
// Reg. 1182/71 Art. 3 with the holidays of Norway. DT numbers are those of the
// case collection.
func TestAnswerBy(t *testing.T) {
	tests := []struct{ reason, received, safe, outer, extendedSafe, extendedOuter string }{
		{"ends on a Sunday", "2026-01-15", "2026-02-15", "2026-02-16", "2026-04-15", "2026-04-15"},
		{"clamped to a Saturday", "2026-01-31", "2026-02-28", "2026-03-02", "2026-04-30", "2026-04-30"},
		{"leap day; then Sunday and 1 May", "2028-01-31", "2028-02-29", "2028-02-29", "2028-04-30", "2028-05-02"},
		{"Maundy Thursday to Easter Monday", "2026-03-02", "2026-04-02", "2026-04-07", "2026-06-02", "2026-06-02"},
		{"Easter Sunday", "2026-03-05", "2026-04-05", "2026-04-07", "2026-06-05", "2026-06-05"},
		{"clamped to 30 April", "2026-03-31", "2026-04-30", "2026-04-30", "2026-06-30", "2026-06-30"},
		{"17 May on a Sunday", "2026-04-17", "2026-05-17", "2026-05-18", "2026-07-17", "2026-07-17"},
		{"clamped to 30 September", "2026-08-31", "2026-09-30", "2026-09-30", "2026-11-30", "2026-11-30"},
		{"three months end on a Sunday", "2026-10-31", "2026-11-30", "2026-11-30", "2027-01-31", "2027-02-01"},
		{"plain", "2026-11-23", "2026-12-23", "2026-12-23", "2027-02-23", "2027-02-23"},
		{"Christmas Day before a weekend", "2026-11-25", "2026-12-25", "2026-12-28", "2027-02-25", "2027-02-25"},
		{"three months clamped to a Sunday", "2026-11-30", "2026-12-30", "2026-12-30", "2027-02-28", "2027-03-01"},
		{"New Year before a weekend", "2026-12-01", "2027-01-01", "2027-01-04", "2027-03-01", "2027-03-01"},
		{"Maundy Thursday 2027", "2027-02-25", "2027-03-25", "2027-03-30", "2027-05-25", "2027-05-25"},
		{"1 May on a Friday", "2026-04-01", "2026-05-01", "2026-05-04", "2026-07-01", "2026-07-01"},
		{"17 May and Whit Monday", "2027-04-17", "2027-05-17", "2027-05-18", "2027-07-17", "2027-07-19"},
		{"Sunday", "2026-12-24", "2027-01-24", "2027-01-25", "2027-03-24", "2027-03-24"},
		{"DT-02: Saturday, EDPB 01/2022 example 32", "2025-03-05", "2025-04-05", "2025-04-07", "2025-06-05", "2025-06-05"},
		{"DT-04: no 31 September, EDPB 01/2022 example 33", "2024-08-31", "2024-09-30", "2024-09-30", "2024-11-30", "2024-12-02"},
		{"DT-05: clamped to a Saturday", "2028-08-31", "2028-09-30", "2028-10-02", "2028-11-30", "2028-11-30"},
		{"DT-06: Saturday", "2026-09-03", "2026-10-03", "2026-10-05", "2026-12-03", "2026-12-03"},
		{"DT-09: clamped to a Wednesday", "2025-03-31", "2025-04-30", "2025-04-30", "2025-06-30", "2025-06-30"},
		{"DT-10: clamped to a leap day", "2024-01-31", "2024-02-29", "2024-02-29", "2024-04-30", "2024-04-30"},
		{"DT-11: clamped first, rolled after", "2027-01-31", "2027-02-28", "2027-03-01", "2027-04-30", "2027-04-30"},
		{"DT-13: 17 May before Whitsun", "2024-04-17", "2024-05-17", "2024-05-21", "2024-07-17", "2024-07-17"},
		{"DT-17: received on a Saturday", "2024-11-16", "2024-12-16", "2024-12-16", "2025-02-16", "2025-02-17"},
		{"DT-19: word of the extension over New Year", "2023-11-30", "2023-12-30", "2024-01-02", "2024-02-29", "2024-02-29"},
		{"DT-21: Datatilsynet 21/02873", "2021-09-28", "2021-10-28", "2021-10-28", "2021-12-28", "2021-12-28"},
		{"DT-23: Saturday", "2021-08-11", "2021-09-11", "2021-09-13", "2021-11-11", "2021-11-11"},
		{"received on the last day of the calendar", "9999-12-31", "9999-12-31", "9999-12-31", "9999-12-31", "9999-12-31"},
	}
	for _, test := range tests {
		received := MustParseDate(test.received)
		want := Term{Safe: MustParseDate(test.safe), Outer: MustParseDate(test.outer)}
		assert.Empty(t, cmp.Diff(want, AnswerBy(received)), test.reason)
		want = Term{Safe: MustParseDate(test.extendedSafe), Outer: MustParseDate(test.extendedOuter)}
		assert.Empty(t, cmp.Diff(want, ExtendedAnswerBy(received)), "%s, extended", test.reason)
	}
	assert.Equal(t, Term{}, AnswerBy(Date{}), "no receipt, no term")
	assert.Equal(t, Term{}, ExtendedAnswerBy(Date{}), "no receipt, no term")
}

// TestAnswerByEveryDay checks on every day of 1950 to 2200 that both dates say
// what their comments say, and that later receipt never means an earlier answer.
func TestAnswerByEveryDay(t *testing.T) {
	for received := MustParseDate("1950-01-01"); received.Year() <= 2200; received = received.AddDays(1) {
		for months, answer := range map[int]func(Date) Term{1: AnswerBy, 3: ExtendedAnswerBy} {
			term, before := answer(received), answer(received.AddDays(-1))
			days := 0
			for !IsWorkingDay(term.Safe.AddDays(days)) {
				days++
			}
			if term.Safe != received.AddMonths(months) || term.Outer.Sub(term.Safe) != days || days > 5 {
				t.Fatalf("received %v: %v", received, term)
			}
			if term.Safe.Before(before.Safe) || term.Outer.Before(before.Outer) {
				t.Fatalf("received %v is to be answered before the request of the day before", received)
			}
		}
	}
}
