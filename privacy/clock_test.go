package privacy_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// A month that ends on a Sunday, and a week of waiting for proof of identity.
func ExampleRequest_Clock() {
	request := privacy.Request{
		Kind:     privacy.AskAccess,
		Received: retention.MustParseDate("2026-01-15"),
		Queried: privacy.Query{
			Asked:    retention.On(retention.MustParseDate("2026-01-16")),
			Answered: retention.On(retention.MustParseDate("2026-01-23")),
			Prompt:   privacy.Judgement{Result: privacy.Yes, By: "privacy desk"},
		},
	}
	open := request.Clock(retention.MustParseDate("2026-01-20"))
	fmt.Println("waiting:", open.Waiting, "- prudent:", open.Answer.Safe, "- no outermost day:", open.Answer.Outer.IsZero())
	c := request.Clock(retention.MustParseDate("2026-01-23"))
	fmt.Println("waiting:", c.Waiting, "- prudent:", c.Answer.Safe, "- outermost:", c.Answer.Outer, "- stood still for", c.Suspended, "days")
	fmt.Println("a refusal, whatever was asked:", c.Refusal.Safe, "or", c.Refusal.Outer)
	// Output:
	// waiting: yes - prudent: 2026-02-15 - no outermost day: true
	// waiting: no - prudent: 2026-02-15 - outermost: 2026-02-23 - stood still for 7 days
	// a refusal, whatever was asked: 2026-02-15 or 2026-02-16
}

// Two days after the prudent one: late if the period is read strictly.
func ExampleRequest_IsLate() {
	request := privacy.Request{Kind: privacy.AskErasure, Received: retention.MustParseDate("2026-03-05")}
	for _, day := range []string{"2026-04-05", "2026-04-07", "2026-04-08"} {
		fmt.Println(day, request.IsLate(retention.MustParseDate(day)))
	}
	// Output:
	// 2026-04-05 no
	// 2026-04-07 unknown
	// 2026-04-08 yes
}

// clockDay is a day, or the zero Date for the empty text.
func clockDay(t *testing.T, text string) retention.Date {
	t.Helper()
	if text == "" {
		return retention.Date{}
	}
	d, err := retention.ParseDate(text)
	require.NoError(t, err)
	return d
}

func clockWhen(t *testing.T, text string) retention.When {
	t.Helper()
	var w retention.When
	require.NoError(t, w.UnmarshalText([]byte(text)))
	return w
}

func clockTerm(t *testing.T, safe, outer string) retention.Term {
	t.Helper()
	return retention.Term{Safe: clockDay(t, safe), Outer: clockDay(t, outer)}
}

func clockSaid(f privacy.Fact) privacy.Judgement { return privacy.Judgement{Result: f} }

// clockUndecided is a judgement that somebody raised and nobody settled.
var clockUndecided = privacy.Judgement{By: "privacy desk"}

var clockKinds = []privacy.RequestKind{
	0, privacy.AskErasure, privacy.AskAccess, privacy.AskRectification, privacy.AskRestriction, privacy.AskPortability,
	privacy.AskObjection, privacy.AskHumanDecision, privacy.AskUnnamed,
}

// TestClockGolden has days worked out by hand from Art. 12(3) and 12(4) and
// Reg. 1182/71 Art. 3 with the holidays of Norway, for every kind of request
// under Articles 15 to 22, one that names no right and one that is not said. DT
// numbers are those of the case collection.
func TestClockGolden(t *testing.T) {
	tests := []struct{ reason, received, safe, outer, extendedSafe, extendedOuter string }{
		{"ends on a Sunday", "2026-01-15", "2026-02-15", "2026-02-16", "2026-04-15", "2026-04-15"},
		{"clamped to a Saturday", "2026-01-31", "2026-02-28", "2026-03-02", "2026-04-30", "2026-04-30"},
		{"leap day; then Sunday and 1 May", "2028-01-31", "2028-02-29", "2028-02-29", "2028-04-30", "2028-05-02"},
		{"Maundy Thursday to Easter Monday", "2026-03-02", "2026-04-02", "2026-04-07", "2026-06-02", "2026-06-02"},
		{"Easter Sunday", "2026-03-05", "2026-04-05", "2026-04-07", "2026-06-05", "2026-06-05"},
		{"clamped to 30 April", "2026-03-31", "2026-04-30", "2026-04-30", "2026-06-30", "2026-06-30"},
		{"17 May on a Sunday", "2026-04-17", "2026-05-17", "2026-05-18", "2026-07-17", "2026-07-17"},
		{"clamped to 30 September", "2026-08-31", "2026-09-30", "2026-09-30", "2026-11-30", "2026-11-30"},
		{"received on a Saturday, three months end on a Sunday", "2026-10-31", "2026-11-30", "2026-11-30", "2027-01-31", "2027-02-01"},
		{"plain", "2026-11-23", "2026-12-23", "2026-12-23", "2027-02-23", "2027-02-23"},
		{"Christmas Day before a weekend", "2026-11-25", "2026-12-25", "2026-12-28", "2027-02-25", "2027-02-25"},
		{"three months clamped to a Sunday", "2026-11-30", "2026-12-30", "2026-12-30", "2027-02-28", "2027-03-01"},
		{"New Year before a weekend", "2026-12-01", "2027-01-01", "2027-01-04", "2027-03-01", "2027-03-01"},
		{"Maundy Thursday 2027", "2027-02-25", "2027-03-25", "2027-03-30", "2027-05-25", "2027-05-25"},
		{"1 May on a Friday", "2026-04-01", "2026-05-01", "2026-05-04", "2026-07-01", "2026-07-01"},
		{"17 May and Whit Monday on one day", "2027-04-17", "2027-05-17", "2027-05-18", "2027-07-17", "2027-07-19"},
		{"over New Year to a Sunday", "2026-12-24", "2027-01-24", "2027-01-25", "2027-03-24", "2027-03-24"},
		{"DT-02: a Saturday, EDPB 01/2022 example 32", "2025-03-05", "2025-04-05", "2025-04-07", "2025-06-05", "2025-06-05"},
		{"DT-04: no 31 September, EDPB 01/2022 example 33", "2024-08-31", "2024-09-30", "2024-09-30", "2024-11-30", "2024-12-02"},
		{"DT-05: no 31 September, and a Saturday", "2028-08-31", "2028-09-30", "2028-10-02", "2028-11-30", "2028-11-30"},
		{"DT-06: a Saturday", "2026-09-03", "2026-10-03", "2026-10-05", "2026-12-03", "2026-12-03"},
		{"DT-09: clamped to a Wednesday", "2025-03-31", "2025-04-30", "2025-04-30", "2025-06-30", "2025-06-30"},
		{"DT-10: clamped to a leap day", "2024-01-31", "2024-02-29", "2024-02-29", "2024-04-30", "2024-04-30"},
		{"DT-11: clamped first, rolled after", "2027-01-31", "2027-02-28", "2027-03-01", "2027-04-30", "2027-04-30"},
		{"DT-13: 17 May before Whitsun", "2024-04-17", "2024-05-17", "2024-05-21", "2024-07-17", "2024-07-17"},
		{"DT-17: received on a Saturday", "2024-11-16", "2024-12-16", "2024-12-16", "2025-02-16", "2025-02-17"},
		{"DT-19: word of the extension over New Year", "2023-11-30", "2023-12-30", "2024-01-02", "2024-02-29", "2024-02-29"},
		{"DT-21: Datatilsynet 21/02873", "2021-09-28", "2021-10-28", "2021-10-28", "2021-12-28", "2021-12-28"},
		{"DT-23: a Saturday", "2021-08-11", "2021-09-11", "2021-09-13", "2021-11-11", "2021-11-11"},
	}
	for _, test := range tests {
		for _, kind := range clockKinds {
			request := privacy.Request{Kind: kind, Received: clockDay(t, test.received)}
			month := clockTerm(t, test.safe, test.outer)
			want := privacy.Clock{Started: privacy.Yes, Answer: month, Refusal: month, Extension: month, Extended: privacy.No, Waiting: privacy.No}
			assert.Empty(t, cmp.Diff(want, request.Clock(request.Received)), "%s, %v", test.reason, kind)

			request.Extended, request.Complex = retention.On(request.Received), clockSaid(privacy.Yes)
			want.Extended, want.Answer = privacy.Yes, clockTerm(t, test.extendedSafe, test.extendedOuter)
			assert.Empty(t, cmp.Diff(want, request.Clock(request.Received)), "%s, %v, extended", test.reason, kind)
		}
	}
}

// TestClock has the rules one by one. The month of the requests is 2026-02-15, a
// Sunday, or 2026-02-16; the three months are 2026-04-15. Where the columns of
// the answer are empty there is no day.
func TestClock(t *testing.T) {
	const yes, no, unknown = privacy.Yes, privacy.No, privacy.Unknown
	type request = privacy.Request
	received := clockDay(t, "2026-01-15")
	extended := func(told string, isComplex privacy.Fact) request {
		return request{Kind: privacy.AskAccess, Received: received, Extended: clockWhen(t, told), Complex: clockSaid(isComplex)}
	}
	queried := func(asked, answered string, prompt privacy.Fact) request {
		return request{Kind: privacy.AskAccess, Received: received, Queried: privacy.Query{
			Asked: clockWhen(t, asked), Answered: clockWhen(t, answered), Prompt: clockSaid(prompt),
		}}
	}
	misdirected := func(j privacy.Judgement) request {
		return request{Kind: privacy.AskAccess, Received: received, Misdirected: j}
	}
	both := func(told, asked, answered string) request {
		r := queried(asked, answered, yes)
		r.Extended, r.Complex = clockWhen(t, told), clockSaid(yes)
		return r
	}
	kind := func(r request, k privacy.RequestKind) request {
		r.Kind = k
		return r
	}
	tests := []struct {
		reason, on         string
		request            request
		started            privacy.Fact
		safe, outer        string
		extended, waiting  privacy.Fact
		suspended          int
		month, monthRolled string // of the refusal and the extension
	}{
		{"Art. 12(3): the day of receipt", "2026-01-15", queried("", "", unknown), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"Art. 12(3): the day before it was received", "2026-01-14", queried("", "", unknown), no, "", "", no, no, 0, "", ""},
		{"the day of receipt is not said", "2026-01-15", request{}, unknown, "", "", unknown, unknown, 0, "", ""},
		{"the day asked about is not said", "", queried("", "", unknown), unknown, "2026-02-15", "2026-02-16", unknown, unknown, 0, "2026-02-15", "2026-02-16"},

		{"RC-20, EDPB 01/2022 example 9: an address plainly not for it, a proper one announced", "2026-03-01", misdirected(clockSaid(yes)), no, "", "", no, no, 0, "", ""},
		{"RC-19: it came to somebody who deals with the person", "2026-01-20", misdirected(clockSaid(no)), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"raised and undecided: counted as received", "2026-01-20", misdirected(clockUndecided), unknown, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"undecided the day before the judgement", "2026-01-19", misdirected(privacy.Judgement{Result: yes, On: clockDay(t, "2026-01-20")}), unknown, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"decided on the day of the judgement", "2026-01-20", misdirected(privacy.Judgement{Result: yes, On: clockDay(t, "2026-01-20")}), no, "", "", no, no, 0, "", ""},
		{"misdirected, and no day of receipt said", "2026-01-20", request{Misdirected: clockSaid(yes)}, no, "", "", no, no, 0, "", ""},
		{"undecided, and no day of receipt said", "2026-01-20", request{Misdirected: clockUndecided}, unknown, "", "", unknown, unknown, 0, "", ""},
		{"misdirected, the day asked about not said", "", misdirected(clockSaid(yes)), unknown, "2026-02-15", "2026-02-16", unknown, unknown, 0, "2026-02-15", "2026-02-16"},

		{"Art. 7(3): a withdrawal takes effect at once and is no request under Art. 15 to 22", "2026-01-20", kind(queried("", "", unknown), privacy.AskWithdrawal), yes, "", "", no, no, 0, "", ""},
		{"Art. 7(3): nothing extends or stops it", "2026-01-20", kind(both("2026-01-16", "2026-01-16", "not-yet"), privacy.AskWithdrawal), yes, "", "", no, no, 0, "", ""},
		{"Art. 7(3): not said whether it has come", "", kind(queried("", "", unknown), privacy.AskWithdrawal), unknown, "", "", unknown, unknown, 0, "", ""},
		{"Art. 21(3), 12(3): an objection to marketing is answered within the month", "2026-01-20", kind(queried("", "", unknown), privacy.AskObjection), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},

		{"Art. 12(3): extended, never one month and two", "2026-02-16", extended("2026-02-01", yes), yes, "2026-04-15", "2026-04-15", yes, no, 0, "2026-02-15", "2026-02-16"},
		{"told on the day of receipt", "2026-01-15", extended("2026-01-15", yes), yes, "2026-04-15", "2026-04-15", yes, no, 0, "2026-02-15", "2026-02-16"},
		{"told before receipt: of other requests", "2026-02-20", extended("2026-01-14", yes), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"told always: of other requests", "2026-02-20", extended("always", yes), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"told on the last day, a Sunday", "2026-02-20", extended("2026-02-15", yes), yes, "2026-04-15", "2026-04-15", yes, no, 0, "2026-02-15", "2026-02-16"},
		{"told on the Monday to which the month runs on", "2026-02-20", extended("2026-02-16", yes), yes, "2026-04-15", "2026-04-15", yes, no, 0, "2026-02-15", "2026-02-16"},
		{"told the day after: too late", "2026-02-20", extended("2026-02-17", yes), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"told tomorrow: not yet", "2026-01-31", extended("2026-02-01", yes), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"told today", "2026-02-01", extended("2026-02-01", yes), yes, "2026-04-15", "2026-04-15", yes, no, 0, "2026-02-15", "2026-02-16"},
		{"nobody was told", "2026-02-01", extended("not-yet", yes), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"complex, and nobody said whether the person was told", "2026-02-01", extended("", yes), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"told, and not complex", "2026-02-01", extended("2026-01-20", no), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"told, and nobody judged whether it is complex: the month", "2026-02-01", extended("2026-01-20", unknown), yes, "2026-02-15", "2026-02-16", unknown, no, 0, "2026-02-15", "2026-02-16"},
		{"told around the last day: the month", "2026-02-20", extended("2026-02-16..2026-02-17", yes), yes, "2026-02-15", "2026-02-16", unknown, no, 0, "2026-02-15", "2026-02-16"},
		{"told some day up to the last", "2026-02-20", extended("2026-02-10..2026-02-16", yes), yes, "2026-04-15", "2026-04-15", yes, no, 0, "2026-02-15", "2026-02-16"},
		{"told by the last day, of what had come", "2026-02-20", extended("..2026-02-16", yes), yes, "2026-04-15", "2026-04-15", yes, no, 0, "2026-02-15", "2026-02-16"},
		{"told too late, and nobody judged", "2026-02-20", extended("2026-02-17", unknown), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},

		{"EDPB 01/2022 no. 159: waiting, no outermost day", "2026-01-20", queried("2026-01-16", "not-yet", yes), yes, "2026-02-15", "", no, yes, 0, "2026-02-15", "2026-02-16"},
		{"years later it still waits, and the refusal is long due", "2030-01-01", queried("2026-01-16", "not-yet", yes), yes, "2026-02-15", "", no, yes, 0, "2026-02-15", "2026-02-16"},
		{"answered tomorrow: waiting", "2026-01-22", queried("2026-01-16", "2026-01-23", yes), yes, "2026-02-15", "", no, yes, 0, "2026-02-15", "2026-02-16"},
		{"answered today: seven days from Sunday 15 to Sunday 22 February, then Monday", "2026-01-23", queried("2026-01-16", "2026-01-23", yes), yes, "2026-02-15", "2026-02-23", no, no, 7, "2026-02-15", "2026-02-16"},
		{"one day: the days come first, the rolling after", "2026-02-20", queried("2026-01-16", "2026-01-17", yes), yes, "2026-02-15", "2026-02-16", no, no, 1, "2026-02-15", "2026-02-16"},
		{"two days: no Sunday to roll", "2026-02-20", queried("2026-01-16", "2026-01-18", yes), yes, "2026-02-15", "2026-02-17", no, no, 2, "2026-02-15", "2026-02-16"},
		{"answered the same day", "2026-02-20", queried("2026-01-16", "2026-01-16", yes), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"answered the same day, and nobody judged: no day either way", "2026-02-20", queried("2026-01-16", "2026-01-16", unknown), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"answered before it was asked: no day", "2026-02-20", queried("2026-01-16", "2026-01-15", yes), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"answered before all days: no day", "2026-02-20", queried("2026-01-16", "always", yes), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"asked tomorrow: not yet", "2026-01-15", queried("2026-01-16", "not-yet", yes), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"asked before receipt: about something else", "2026-02-20", queried("2026-01-14", "not-yet", yes), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"asked on the day of receipt", "2026-02-20", queried("2026-01-15", "2026-01-20", yes), yes, "2026-02-15", "2026-02-20", no, no, 5, "2026-02-15", "2026-02-16"},
		{"asked on the last day: the answer is due when it comes", "2026-03-20", queried("2026-02-15", "2026-03-10", yes), yes, "2026-02-15", "2026-03-10", no, no, 23, "2026-02-15", "2026-02-16"},
		{"asked while the month runs on to Monday: nothing left to stop", "2026-03-20", queried("2026-02-16", "2026-03-10", yes), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"not prompt or not reasonable", "2026-02-20", queried("2026-02-10", "not-yet", no), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"nobody judged, and still open", "2026-02-20", queried("2026-01-16", "not-yet", unknown), yes, "2026-02-15", "2026-02-16", no, unknown, 0, "2026-02-15", "2026-02-16"},
		{"nobody judged, and answered", "2026-02-20", queried("2026-01-16", "2026-01-23", unknown), yes, "2026-02-15", "2026-02-16", no, unknown, 0, "2026-02-15", "2026-02-16"},
		{"not said whether it was answered", "2026-02-20", queried("2026-01-16", "", yes), yes, "2026-02-15", "2026-02-16", no, unknown, 0, "2026-02-15", "2026-02-16"},
		{"not said whether it was asked", "2026-02-20", queried("", "2026-01-23", yes), yes, "2026-02-15", "2026-02-16", no, unknown, 0, "2026-02-15", "2026-02-16"},
		{"judged prompt, and nothing else said", "2026-02-20", queried("", "", yes), yes, "2026-02-15", "2026-02-16", no, unknown, 0, "2026-02-15", "2026-02-16"},
		{"not asked", "2026-02-20", queried("not-yet", "not-yet", yes), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"asked on one of two days, and open: it waits either way", "2026-02-20", queried("2026-01-16..2026-01-17", "not-yet", yes), yes, "2026-02-15", "", no, yes, 0, "2026-02-15", "2026-02-16"},
		{"asked on one of two days, and answered: six days or seven", "2026-02-20", queried("2026-01-16..2026-01-17", "2026-01-23", yes), yes, "2026-02-15", "2026-02-16", no, unknown, 0, "2026-02-15", "2026-02-16"},
		{"answered on one of two days", "2026-02-20", queried("2026-01-16", "2026-01-22..2026-01-23", yes), yes, "2026-02-15", "2026-02-16", no, unknown, 0, "2026-02-15", "2026-02-16"},
		{"asked by the day of receipt, so on it", "2026-02-20", queried("..2026-01-15", "2026-01-20", yes), yes, "2026-02-15", "2026-02-20", no, no, 5, "2026-02-15", "2026-02-16"},

		{"extended: the days are added to the three months", "2026-02-20", both("2026-02-01", "2026-01-16", "2026-01-26"), yes, "2026-04-15", "2026-04-27", yes, no, 10, "2026-02-15", "2026-02-16"},
		{"extended, and waiting", "2026-02-20", both("2026-02-01", "2026-01-16", "not-yet"), yes, "2026-04-15", "", yes, yes, 0, "2026-02-15", "2026-02-16"},
		{"extended: asked in the second month", "2026-03-20", both("2026-02-01", "2026-03-01", "2026-03-03"), yes, "2026-04-15", "2026-04-17", yes, no, 2, "2026-02-15", "2026-02-16"},
		{"extended: asked the day after three months", "2026-05-01", both("2026-02-01", "2026-04-16", "2026-04-20"), yes, "2026-04-15", "2026-04-15", yes, no, 0, "2026-02-15", "2026-02-16"},
		{"perhaps extended: asked in the second month", "2026-03-20", both("2026-02-16..2026-02-17", "2026-03-01", "2026-03-03"), yes, "2026-02-15", "2026-02-16", unknown, unknown, 0, "2026-02-15", "2026-02-16"},
		{"perhaps extended: asked in the first month", "2026-03-20", both("2026-02-16..2026-02-17", "2026-02-15", "2026-02-18"), yes, "2026-02-15", "2026-02-18", unknown, no, 3, "2026-02-15", "2026-02-16"},
		{"a question moves no day for telling of the extension", "2026-03-20", both("2026-02-17", "2026-01-16", "2026-02-06"), yes, "2026-02-15", "2026-03-09", no, no, 21, "2026-02-15", "2026-02-16"},

		{"Art. 12(6): not for Art. 22", "2026-01-20", kind(queried("2026-01-16", "not-yet", yes), privacy.AskHumanDecision), yes, "2026-02-15", "2026-02-16", no, no, 0, "2026-02-15", "2026-02-16"},
		{"Art. 12(3): for Art. 22 too", "2026-01-20", kind(extended("2026-01-16", yes), privacy.AskHumanDecision), yes, "2026-04-15", "2026-04-15", yes, no, 0, "2026-02-15", "2026-02-16"},
		{"Art. 12(6): for what may be Art. 15 to 21", "2026-01-20", kind(queried("2026-01-16", "not-yet", yes), privacy.AskUnnamed), yes, "2026-02-15", "", no, yes, 0, "2026-02-15", "2026-02-16"},
	}
	for _, test := range tests {
		month := clockTerm(t, test.month, test.monthRolled)
		want := privacy.Clock{
			Started: test.started, Answer: clockTerm(t, test.safe, test.outer), Refusal: month, Extension: month,
			Extended: test.extended, Waiting: test.waiting, Suspended: test.suspended,
		}
		assert.Empty(t, cmp.Diff(want, test.request.Clock(clockDay(t, test.on))), test.reason)
	}
	assert.Equal(t, privacy.Clock{}, privacy.Request{}.Clock(retention.Date{}), "nothing said")
}

// TestClockJudgements takes the days on which a judgement holds: not before it
// was made, and not after its review.
func TestClockJudgements(t *testing.T) {
	from, to := clockDay(t, "2026-01-20"), clockDay(t, "2026-01-30")
	judged := privacy.Judgement{Result: privacy.Yes, By: "privacy desk", On: from, ReviewBy: to}
	received := clockDay(t, "2026-01-15")
	told := privacy.Request{Received: received, Extended: retention.On(received), Complex: judged}
	asked := privacy.Request{Received: received, Queried: privacy.Query{Asked: retention.On(received), Answered: retention.NotYet(), Prompt: judged}}
	lost := privacy.Request{Received: received, Misdirected: judged}
	for _, test := range []struct {
		reason, on string
		holds      bool
	}{
		{"the day before the judgement", "2026-01-19", false},
		{"the day of the judgement", "2026-01-20", true},
		{"the last day before the review", "2026-01-30", true},
		{"the day after the review", "2026-01-31", false},
	} {
		want, started := privacy.Unknown, privacy.Unknown
		if test.holds {
			want, started = privacy.Yes, privacy.No
		}
		on := clockDay(t, test.on)
		assert.Equal(t, want, told.Clock(on).Extended, "%s: complex", test.reason)
		assert.Equal(t, want, asked.Clock(on).Waiting, "%s: prompt", test.reason)
		assert.Equal(t, started, lost.Clock(on).Started, "%s: misdirected", test.reason)
	}
}

// TestClockOfficialCases answers the decided cases on when an answer was due, in
// our own words.
func TestClockOfficialCases(t *testing.T) {
	const yes, no, unknown = privacy.Yes, privacy.No, privacy.Unknown
	answered := func(received, on string) privacy.Fact {
		return privacy.Request{Kind: privacy.AskAccess, Received: clockDay(t, received)}.IsLate(clockDay(t, on))
	}

	cleaner := privacy.Request{Kind: privacy.AskAccess, Received: clockDay(t, "2022-01-03"), Misdirected: clockSaid(yes)}
	day := clockDay(t, "2022-06-01")
	assert.Equal(t, no, cleaner.Clock(day).Started, "RC-20: the cleaning staff, or the managing director, while a proper address is announced")
	assert.Equal(t, retention.Term{}, cleaner.Clock(day).Answer, "RC-20: no month runs")
	assert.Equal(t, no, cleaner.IsLate(day), "RC-20: so nothing is late")

	word := privacy.Request{Kind: privacy.AskAccess, Received: clockDay(t, "2023-11-30"), Complex: clockSaid(yes)}
	assert.Equal(t, "2024-01-02", word.Clock(word.Received).Extension.Outer.String(), "DT-19: Saturday, Sunday, New Year's Day")
	word.Extended = retention.On(clockDay(t, "2024-01-02"))
	assert.Equal(t, "2024-02-29", word.Clock(clockDay(t, "2024-01-02")).Answer.Outer.String(), "DT-19: three months from receipt")
	word.Extended = retention.On(clockDay(t, "2024-01-03"))
	assert.Equal(t, "2024-01-02", word.Clock(clockDay(t, "2024-01-03")).Answer.Outer.String(), "DT-19: a day late extends nothing")

	assert.Equal(t, yes, answered("2021-09-28", "2021-12-22"), "DT-21: in the spam filter is received, and twelve weeks are late")
	assert.Equal(t, no, answered("2021-09-28", "2021-10-28"), "DT-21: the last day")
	assert.Equal(t, yes, answered("2021-09-28", "2021-10-29"), "DT-21: the day after it")

	assert.Equal(t, yes, answered("2021-08-11", "2021-11-04"), "DT-23: 86 days are late")
	assert.Equal(t, unknown, answered("2021-08-11", "2021-09-12"), "DT-23: the Sunday of the complaint, which the month runs on over")
	assert.Equal(t, unknown, answered("2021-08-11", "2021-09-13"), "DT-23: the last day if it runs on")
	assert.Equal(t, yes, answered("2021-08-11", "2021-09-14"), "DT-23: the day after it")
}

// TestClockIsLate takes both sides of every boundary of the period, with each
// thing that can move it.
func TestClockIsLate(t *testing.T) {
	const yes, no, unknown = privacy.Yes, privacy.No, privacy.Unknown
	base := privacy.Request{Kind: privacy.AskErasure, Received: clockDay(t, "2026-01-15")}
	with := func(edit func(*privacy.Request)) privacy.Request {
		r := base
		edit(&r)
		return r
	}
	queried := func(asked, answered string, prompt privacy.Fact) privacy.Request {
		return with(func(r *privacy.Request) {
			r.Queried = privacy.Query{Asked: clockWhen(t, asked), Answered: clockWhen(t, answered), Prompt: clockSaid(prompt)}
		})
	}
	extended := func(isComplex privacy.Fact) privacy.Request {
		return with(func(r *privacy.Request) {
			r.Extended, r.Complex = clockWhen(t, "2026-02-01"), clockSaid(isComplex)
		})
	}
	tests := []struct {
		reason     string
		request    privacy.Request
		no, yes    string // the last day that is not late, the first day that is; empty: there is none
		afterwards privacy.Fact
	}{
		{"the month", base, "2026-02-15", "2026-02-17", yes},
		{"extended", extended(yes), "2026-04-15", "2026-04-16", yes},
		{"not extended", extended(no), "2026-02-15", "2026-02-17", yes},
		{"perhaps extended: late after three months either way", extended(unknown), "2026-02-15", "2026-04-16", yes},
		{"a week stood still", queried("2026-01-16", "2026-01-23", yes), "2026-02-15", "2026-02-24", yes},
		{"a week that perhaps stood still", queried("2026-01-16", "2026-01-23", unknown), "2026-02-15", "2026-02-24", yes},
		{"up to nine days stood still", queried("2026-01-16", "2026-01-23..2026-01-25", yes), "2026-02-15", "2026-02-25", yes},
		{"answered by a day", queried("2026-01-16", "..2026-01-25", yes), "2026-02-15", "2026-02-25", yes},
		{"it stood still and waits", queried("2026-01-16", "not-yet", yes), "2026-02-15", "", unknown},
		{"perhaps it waits", queried("2026-01-16", "not-yet", unknown), "2026-02-15", "", unknown},
		{"not said whether it waits", queried("2026-01-16", "", yes), "2026-02-15", "", unknown},
		{"a question that stops nothing", queried("2026-01-16", "not-yet", no), "2026-02-15", "2026-02-17", yes},
		{"perhaps not received", with(func(r *privacy.Request) { r.Misdirected = clockUndecided }), "2026-02-15", "", unknown},
		{"not received", with(func(r *privacy.Request) { r.Misdirected = clockSaid(yes) }), "2030-01-01", "", no},
		{"a withdrawal", with(func(r *privacy.Request) { r.Kind = privacy.AskWithdrawal }), "2030-01-01", "", no},
	}
	for _, test := range tests {
		last, first := clockDay(t, test.no), clockDay(t, test.yes)
		for day := clockDay(t, "2026-01-13"); day.Before(clockDay(t, "2026-07-01")); day = day.AddDays(1) {
			want := unknown
			switch {
			case !day.After(last):
				want = no
			case !first.IsZero() && !day.Before(first):
				want = yes
			}
			require.Equal(t, want, test.request.IsLate(day), "%s, on %v", test.reason, day)
		}
		assert.Equal(t, test.afterwards, test.request.IsLate(clockDay(t, "2029-12-31")), test.reason)
	}
	assert.Equal(t, unknown, base.IsLate(retention.Date{}), "no day asked about")
	assert.Equal(t, unknown, privacy.Request{}.IsLate(clockDay(t, "2026-01-15")), "no day of receipt")
	assert.Equal(t, no, privacy.Request{Kind: privacy.AskWithdrawal}.IsLate(retention.Date{}), "a withdrawal, and no day at all")
	assert.Equal(t, no, privacy.Request{Misdirected: clockSaid(yes)}.IsLate(clockDay(t, "2026-01-15")), "no day of receipt, and misdirected")
}

// clockMonths is a number of months later by the package time, which goes over
// into the next month where the month is too short.
func clockMonths(d retention.Date, months int) retention.Date {
	day := d.Time()
	later := time.Date(day.Year(), day.Month()+time.Month(months), day.Day(), 0, 0, 0, 0, time.UTC)
	if later.Day() != day.Day() {
		later = later.AddDate(0, 0, -later.Day())
	}
	return retention.DateIn(later, time.UTC)
}

func clockRolled(d retention.Date) retention.Date {
	for !retention.IsWorkingDay(d) {
		d = d.AddDays(1)
	}
	return d
}

// TestClockEveryDay is I50 to I52 on every day of receipt from 2024 to 2039: the
// prudent day is not rolled, the outermost is the next working day and at most
// five days later, an extension is one period from receipt, its word falls due
// with the first month, a refusal has none, and what comes later is not due
// earlier.
func TestClockEveryDay(t *testing.T) {
	days, most := 0, 0
	var before [2]privacy.Clock
	for received := clockDay(t, "2024-01-01"); received.Year() < 2040; received = received.AddDays(1) {
		r := privacy.Request{Kind: privacy.AskAccess, Received: received}
		plain := r.Clock(received)
		month := retention.Term{Safe: clockMonths(received, 1), Outer: clockRolled(clockMonths(received, 1))}
		want := privacy.Clock{Started: privacy.Yes, Answer: month, Refusal: month, Extension: month, Extended: privacy.No, Waiting: privacy.No}
		require.Equal(t, want, plain, received)
		most = max(most, plain.Answer.Outer.Sub(plain.Answer.Safe))

		for told, valid := range map[retention.Date]bool{
			received.AddDays(-1): false, received: true, month.Safe: true, month.Outer: true, month.Outer.AddDays(1): false,
		} {
			r.Extended, r.Complex = retention.On(told), clockSaid(privacy.Yes)
			c := r.Clock(month.Outer.AddDays(1))
			want.Extended, want.Answer = privacy.No, month
			if valid {
				three := clockMonths(received, 3)
				want.Extended, want.Answer = privacy.Yes, retention.Term{Safe: three, Outer: clockRolled(three)}
			}
			require.Equal(t, want, c, "received %v, told %v", received, told)
		}
		r.Extended = retention.On(received)
		extended := r.Clock(received)
		for i, c := range []privacy.Clock{plain, extended} {
			for _, term := range [][2]retention.Term{{before[i].Answer, c.Answer}, {before[i].Refusal, c.Refusal}, {before[i].Extension, c.Extension}} {
				require.False(t, term[1].Safe.Before(term[0].Safe) || term[1].Outer.Before(term[0].Outer), received)
			}
			before[i] = c
		}
		days++
	}
	assert.Equal(t, 5844, days)
	assert.Equal(t, 5, most, "I50: from the day before a Maundy Thursday to Easter Tuesday, and no more")
}

// TestClockSuspendedDays takes every day of receipt of a year, every day of the
// period to ask on, one past it, and answers after up to forty days.
func TestClockSuspendedDays(t *testing.T) {
	for received := clockDay(t, "2026-01-01"); received.Year() == 2026; received = received.AddDays(1) {
		last := clockMonths(received, 1)
		month := retention.Term{Safe: last, Outer: clockRolled(last)}
		for asked := received; !asked.After(last.AddDays(1)); asked = asked.AddDays(1) {
			r := privacy.Request{Received: received, Queried: privacy.Query{Asked: retention.On(asked), Prompt: clockSaid(privacy.Yes)}}
			for n := 0; n <= 40; n++ {
				answered := asked.AddDays(n)
				r.Queried.Answered = retention.On(answered)
				c := r.Clock(answered)
				want := privacy.Clock{Started: privacy.Yes, Answer: month, Refusal: month, Extension: month, Extended: privacy.No, Waiting: privacy.No}
				if !asked.After(last) {
					want.Suspended, want.Answer.Outer = n, clockRolled(last.AddDays(n))
				}
				if c != want {
					t.Fatalf("received %v, asked %v, answered %v: %+v and not %+v", received, asked, answered, c, want)
				}
				if c.Suspended > 0 && c.Answer.Outer.Before(answered) {
					t.Fatalf("received %v, asked %v: due on %v, before the answer of %v", received, asked, c.Answer.Outer, answered)
				}
			}
		}
	}
}

// The model below knows only single worlds, in which every fact is settled, and
// finds the clock of incomplete facts by trying all worlds that they allow.

const (
	clockPast = -1 << 20 // before all days
	clockNot  = 1 << 20  // has not happened
)

// clockSpan is what is known of an event, and the days, counted from receipt,
// that it can have.
type clockSpan struct {
	when retention.When
	can  []int
}

// since are the days from the receipt on, which is when something can have
// happened because of a request; where none is left, it has not.
func (s clockSpan) since() []int {
	for i, n := range s.can {
		if n >= 0 {
			return s.can[i:]
		}
	}
	return []int{clockNot}
}

// clockSpans are all that can be known of an event, with the ends of what is
// known on a grid of days.
func clockSpans(received retention.Date, grid []int) []clockSpan {
	all := slices.Concat([]int{clockPast}, grid, []int{clockNot})
	var spans []clockSpan
	for i, lo := range all {
		for j := i; j < len(all); j++ {
			var w retention.When
			switch hi := all[j]; {
			case lo == clockNot:
				w = retention.NotYet()
			case hi == clockPast:
				w = retention.Always()
			case lo == clockPast && hi == clockNot: // not said
			case lo == clockPast:
				w = retention.NoLaterThan(received.AddDays(hi))
			case hi == clockNot:
				w = retention.NoEarlierThan(received.AddDays(lo))
			default:
				w = retention.Between(received.AddDays(lo), received.AddDays(hi))
			}
			spans = append(spans, clockSpan{w, all[i : j+1]})
		}
	}
	return spans
}

// clockCase is a receipt, with the last days of its two periods counted from it.
type clockCase struct {
	received retention.Date
	last     [2]int // before rolling: one month, three months
	told     int    // the last day for telling of an extension
	grid     []int
	rolled   []int // what a last day runs on to
	spans    []clockSpan
}

func clockCaseOf(received retention.Date) *clockCase {
	k := &clockCase{received: received}
	for i, months := range []int{1, 3} {
		k.last[i] = clockMonths(received, months).Sub(received)
	}
	for n := 0; n <= 400; n++ {
		k.rolled = append(k.rolled, clockRolled(received.AddDays(n)).Sub(received))
	}
	k.told = k.rolled[k.last[0]]
	k.grid = []int{-1, 0, 1, k.last[0], k.last[0] + 1, k.told, k.told + 1, k.last[1], k.last[1] + 1}
	slices.Sort(k.grid)
	k.grid = slices.Compact(k.grid)
	k.spans = clockSpans(received, k.grid)
	return k
}

// clockFacts are incomplete facts, as a request and as the model has them.
type clockFacts struct {
	kind                  privacy.RequestKind
	misdirected           privacy.Judgement
	complex, prompt       privacy.Fact
	told, asked, answered clockSpan
	promptBy              string // who raised the judgement of the question
}

func (f *clockFacts) request(k *clockCase) privacy.Request {
	return privacy.Request{
		Kind: f.kind, Received: k.received, Misdirected: f.misdirected, Extended: f.told.when, Complex: clockSaid(f.complex),
		Queried: privacy.Query{Asked: f.asked.when, Answered: f.answered.when, Prompt: privacy.Judgement{Result: f.prompt, By: f.promptBy}},
	}
}

func clockCan(f privacy.Fact) []bool {
	switch f {
	case privacy.Yes:
		return []bool{true}
	case privacy.No:
		return []bool{false}
	}
	return []bool{false, true}
}

// clockSeen collects the values of a fact in the worlds.
type clockSeen struct{ no, yes bool }

func (s *clockSeen) add(b bool) {
	if b {
		s.yes = true
	} else {
		s.no = true
	}
}

func (s *clockSeen) fact() privacy.Fact {
	switch {
	case s.yes && !s.no:
		return privacy.Yes
	case s.no && !s.yes:
		return privacy.No
	}
	return privacy.Unknown
}

// clockModel is the clock and whether an answer is late, on a day counted from
// receipt.
func (k *clockCase) clockModel(f *clockFacts, on int) (privacy.Clock, privacy.Fact) {
	undecided := f.misdirected == clockUndecided
	if on < 0 || f.misdirected.Result == privacy.Yes {
		return privacy.Clock{Started: privacy.No, Extended: privacy.No, Waiting: privacy.No}, privacy.No
	}
	c := privacy.Clock{Started: privacy.Yes}
	if undecided {
		c.Started = privacy.Unknown
	}
	if f.kind == privacy.AskWithdrawal {
		c.Extended, c.Waiting = privacy.No, privacy.No
		return c, privacy.No
	}
	told, asked := f.told.since(), f.asked.since()
	if !f.told.when.IsSaid() {
		told = []int{clockNot}
	}
	if !f.asked.when.IsSaid() && !f.answered.when.IsSaid() && f.prompt == privacy.Unknown && f.promptBy == "" {
		asked = []int{clockNot}
	}
	var extended, waiting, late clockSeen
	least, most := clockNot, clockPast
	late.no = undecided
	for _, told := range told {
		for _, isComplex := range clockCan(f.complex) {
			isExtended := isComplex && told <= k.told && told <= on
			extended.add(isExtended)
			last := k.last[0]
			if isExtended {
				last = k.last[1]
			}
			for _, asked := range asked {
				for _, prompt := range clockCan(f.prompt) {
					stops := prompt && asked <= last && asked <= on && f.kind != privacy.AskHumanDecision
					for _, answered := range f.answered.can {
						waits, days := stops && answered > on, 0
						if stops && !waits {
							days = max(0, answered-asked)
						}
						waiting.add(waits)
						least, most = min(least, days), max(most, days)
						late.add(on > last) // read strictly
						late.add(!waits && on > k.rolled[last+days])
					}
				}
			}
		}
	}
	c.Extended, c.Waiting = extended.fact(), waiting.fact()
	if least != most {
		c.Waiting = privacy.Unknown
	}
	last := k.last[0]
	if c.Extended == privacy.Yes {
		last = k.last[1]
	}
	c.Refusal = retention.Term{Safe: k.received.AddDays(k.last[0]), Outer: k.received.AddDays(k.told)}
	c.Extension = c.Refusal
	c.Answer = retention.Term{Safe: k.received.AddDays(last), Outer: k.received.AddDays(k.rolled[last])}
	switch c.Waiting {
	case privacy.Yes:
		c.Answer.Outer = retention.Date{}
	case privacy.No:
		c.Suspended = least
		c.Answer.Outer = k.received.AddDays(k.rolled[last+least])
	}
	return c, late.fact()
}

func (k *clockCase) check(t *testing.T, f *clockFacts, on int) {
	r, day := f.request(k), k.received.AddDays(on)
	want, late := k.clockModel(f, on)
	if got := r.Clock(day); got != want {
		t.Fatalf("%+v\non %v: %s", r, day, cmp.Diff(want, got))
	}
	if got := r.IsLate(day); got != late {
		t.Fatalf("%+v\nis late on %v: %v and not %v", r, day, got, late)
	}
	if want.Waiting != privacy.Yes && want.Answer.Outer.Before(want.Answer.Safe) {
		t.Fatalf("%+v\non %v: %+v", r, day, want)
	}
}

var clockFactsOf = []privacy.Fact{privacy.Yes, privacy.No, privacy.Unknown}

// clockCases are a month that rolls with three months that do not, and the
// other way round.
func clockCases(t *testing.T) []*clockCase {
	return []*clockCase{clockCaseOf(clockDay(t, "2026-01-15")), clockCaseOf(clockDay(t, "2026-10-31"))}
}

// TestClockQuestionByEveryWorld takes all that can be known of a question and
// its answer, by whether the answer is extended, on both sides of every boundary.
func TestClockQuestionByEveryWorld(t *testing.T) {
	seen := 0
	for _, k := range clockCases(t) {
		said := func(w retention.When, can ...int) clockSpan { return clockSpan{w, can} }
		told := []clockSpan{
			said(retention.NotYet(), clockNot),
			said(retention.On(k.received), 0),
			said(retention.Between(k.received.AddDays(k.told), k.received.AddDays(k.told+1)), k.told, k.told+1),
		}
		days := append(slices.Clone(k.grid), k.last[0]+30, k.last[1]+40)
		for _, asked := range k.spans {
			for _, answered := range k.spans {
				for _, prompt := range clockFactsOf {
					for _, told := range told {
						for _, on := range days {
							k.check(t, &clockFacts{
								kind: privacy.AskAccess, told: told, complex: privacy.Yes, asked: asked, answered: answered, prompt: prompt,
							}, on)
							seen++
						}
					}
				}
			}
		}
	}
	// Nine days and both ends of time in January, and seven in October, where
	// two pairs of boundaries coincide.
	assert.Equal(t, 3*3*(55*55*10+45*45*9), seen)
}

// TestClockExtensionByEveryWorld takes all that can be known of the word of an
// extension, by the kind of request, whether it was received and what was asked.
func TestClockExtensionByEveryWorld(t *testing.T) {
	for _, k := range clockCases(t) {
		questions := []clockFacts{{}}
		for _, answered := range []clockSpan{{retention.NotYet(), []int{clockNot}}, {retention.On(k.received.AddDays(10)), []int{10}}} {
			for _, prompt := range clockFactsOf {
				questions = append(questions, clockFacts{
					asked: clockSpan{retention.On(k.received.AddDays(1)), []int{1}}, answered: answered, prompt: prompt, promptBy: "privacy desk",
				})
			}
		}
		unsaid := clockSpan{can: []int{clockNot}}
		questions[0].asked, questions[0].answered = unsaid, unsaid
		for _, told := range k.spans {
			for _, isComplex := range clockFactsOf {
				for _, question := range questions {
					for _, misdirected := range []privacy.Judgement{{}, clockSaid(privacy.Yes), clockSaid(privacy.No), clockUndecided} {
						for _, kind := range []privacy.RequestKind{privacy.AskErasure, privacy.AskHumanDecision, privacy.AskWithdrawal} {
							for _, on := range append(slices.Clone(k.grid), k.last[1]+40) {
								f := question
								f.kind, f.misdirected, f.told, f.complex = kind, misdirected, told, isComplex
								k.check(t, &f, on)
							}
						}
					}
				}
			}
		}
	}
}

// TestClockAnyNumbers gives facts and kinds that are none: they are unknown, and
// a kind that is none has the clock of one that is not said.
func TestClockAnyNumbers(t *testing.T) {
	received := clockDay(t, "2026-01-15")
	for n := range 256 {
		f := privacy.Fact(int8(n))
		known := f
		if !f.Settled() {
			known = privacy.Unknown
		}
		with := func(f privacy.Fact) privacy.Request {
			return privacy.Request{
				Received: received, Misdirected: privacy.Judgement{Result: f, By: "x"}, Extended: retention.On(received), Complex: clockSaid(f),
				Queried: privacy.Query{Asked: retention.On(received), Answered: retention.NotYet(), Prompt: clockSaid(f)},
			}
		}
		assert.Equal(t, with(known).Clock(received), with(f).Clock(received), n)
		kind := privacy.RequestKind(n)
		if r := (privacy.Request{Kind: kind, Received: received}); !kind.IsValid() {
			assert.Equal(t, privacy.Request{Received: received}.Clock(received), r.Clock(received), n)
		}
	}
	end := clockDay(t, "9999-12-31")
	r := privacy.Request{Received: end, Queried: privacy.Query{Asked: retention.On(end), Answered: retention.On(end), Prompt: clockSaid(privacy.Yes)}}
	assert.Equal(t, retention.Term{Safe: end, Outer: end}, r.Clock(end).Answer, "the calendar ends")
}

// TestClockErasesNoLater is the second half of I51: what moves the answer moves
// no day of an erasure, and does not change whether it must be. The three years
// of the note end on 2029-03-10. It is asked for so early that the month from
// receipt ends before the time that the controller has of its own motion.
func TestClockErasesNoLater(t *testing.T) {
	policy := acmePolicy()
	item := acmeNote(policy)
	item.Uses[0].Necessary = clockSaid(privacy.Yes)
	item.Uses[0].Objection.Overriding = clockSaid(privacy.Yes)
	received := clockDay(t, "2029-02-15")
	plain := privacy.Request{Kind: privacy.AskErasure, Received: received, Identified: privacy.Yes}
	for on := received; on.Before(received.AddDays(120)); on = on.AddDays(1) {
		want := policy.RequiresErasureOnRequest(&item, plain, on)
		require.Equal(t, "2029-03-15", want.Deadline().GoneBy.String(), "a month from receipt, on %v", on)
		for _, told := range []retention.When{{}, retention.On(received), retention.NotYet()} {
			for _, answered := range []retention.When{{}, retention.On(received.AddDays(20)), retention.NotYet()} {
				for _, f := range clockFactsOf {
					r := plain
					r.Extended, r.Complex = told, clockSaid(f)
					r.Queried = privacy.Query{Asked: retention.On(received), Answered: answered, Prompt: clockSaid(f)}
					got := policy.RequiresErasureOnRequest(&item, r, on)
					require.Equal(t, want.Deadline(), got.Deadline(), "%+v, on %v", r, on)
					require.Equal(t, want.Outcome(), got.Outcome(), "%+v, on %v", r, on)
				}
			}
		}
	}
}

func TestClockAllocatesNothing(t *testing.T) {
	r := clockBenchRequest()
	on := retention.MustParseDate("2026-02-20")
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		r.Clock(on)
		r.IsLate(on)
	}))
}

// clockBenchRequest has everything that moves a clock.
func clockBenchRequest() privacy.Request {
	return privacy.Request{
		Kind: privacy.AskAccess, Received: retention.MustParseDate("2026-01-15"),
		Extended: retention.On(retention.MustParseDate("2026-02-01")), Complex: clockSaid(privacy.Yes),
		Queried: privacy.Query{
			Asked: retention.On(retention.MustParseDate("2026-01-16")), Answered: retention.On(retention.MustParseDate("2026-01-26")), Prompt: clockSaid(privacy.Yes),
		},
	}
}

func BenchmarkClock(b *testing.B) {
	on := retention.MustParseDate("2026-02-20")
	plain := privacy.Request{Kind: privacy.AskAccess, Received: retention.MustParseDate("2026-01-15")}
	for _, bench := range []struct {
		name    string
		request privacy.Request
	}{{"plain", plain}, {"moved", clockBenchRequest()}} {
		b.Run(bench.name, func(b *testing.B) {
			b.ReportAllocs()
			days := 0
			for b.Loop() {
				c := bench.request.Clock(on)
				days += c.Suspended
			}
			_ = days
		})
	}
}
