package retention

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis/law"
)

// The worked examples of the retention algebra with the dates and states that were
// computed by hand, and the vectors of Norwegian law that are limits, duties and
// maxima.

func on(day string) When { return On(MustParseDate(day)) }

// An expectation is what an example says of one day. Empty texts are not looked at.
type expectation struct {
	day        string
	state      State
	lastDay    string
	eraseFrom  string
	goneBy     string
	overdue    int
	restricted bool
	stretch    string
}

type example struct {
	name, reason string
	add          func(t *Tally)
	terms        Terms
	want         []expectation
}

// The rules that the examples use.
var (
	threeYears = Limit{From: CaseClosed, Anchor: DayOf, Period: Years(3)}
	police     = Ceiling{From: Recorded, Anchor: DayOf, Period: Days(30), AtLatest: true, Scope: OfItem}
	booking    = law.Section(law.Bokforingsloven, "13").Paragraph(1)
	thirtyDays = Terms{EraseWithin: Days(30)}
	oneMonth   = Terms{EraseWithin: Months(1)}
)

func duty(t *testing.T, p law.Provision) Duty {
	t.Helper()
	d, ok := StatutoryDuty(p)
	require.True(t, ok, p.String())
	return d
}

func maximum(t *testing.T, p law.Provision) Ceiling {
	t.Helper()
	c, ok := StatutoryCeiling(p)
	require.True(t, ok, p.String())
	return c
}

func collection(t *Tally) { t.AddUse(Always(), threeYears.LastDay(on("2026-03-10"), YearEnd{})) }

func claim(since string, released When) *Hold {
	return &Hold{Kind: OwnClaim, Since: on(since), Released: released, Grounds: Judgement{Result: factYes}}
}

func TestWorkedExamples(t *testing.T) {
	vouchers := duty(t, booking.Numbers(1, 4))
	letters := duty(t, booking.Numbers(5, 8))
	customers := duty(t, law.Section(law.Hvitvaskingsloven, "30").Paragraph(1))
	enhanced := duty(t, law.Section(law.Hvitvaskingsforskriften, "6-4").Paragraph(2))
	customersMost := maximum(t, law.Section(law.Hvitvaskingsloven, "30").Paragraph(2))
	enhancedMost := maximum(t, law.Section(law.Hvitvaskingsforskriften, "6-4").Paragraph(2))
	camera := maximum(t, law.Section(law.Kameraforskriften, "6").Paragraph(1))
	remark := maximum(t, law.Section(law.Kredittopplysningsloven, "21"))
	archive := maximum(t, law.Section(law.Kredittopplysningsloven, "25"))

	voucher := func(t *Tally) { t.AddDuty(vouchers.FirstFree(on("2026-03-10"), CalendarYear())) }
	recruiting := func(t *Tally) {
		t.AddUse(Always(), Limit{From: PositionFilled, Anchor: DayOf, Period: Days(0)}.LastDay(on("2026-09-01"), YearEnd{}))
	}
	pool := Limit{From: ConsentGiven, Anchor: DayOf, Period: Years(1)}.LastDay(on("2026-08-20"), YearEnd{})
	recording := func(day string) func(t *Tally) {
		return func(t *Tally) {
			t.AddUse(on(day), NoEnd())
			t.AddCeiling(camera.LastDay(on(day), YearEnd{}))
		}
	}
	customer := func(d Duty, c Ceiling, ended string) func(t *Tally) {
		return func(t *Tally) {
			t.AddDuty(d.FirstFree(on(ended), YearEnd{}))
			t.AddCeiling(c.LastDay(on(ended), YearEnd{}))
		}
	}
	both := func(fs ...func(t *Tally)) func(t *Tally) {
		return func(t *Tally) {
			for _, f := range fs {
				f(t)
			}
		}
	}
	hold := func(h *Hold) func(t *Tally) { return func(t *Tally) { t.AddHold(h) } }
	use := func(begins When, last Bound) func(t *Tally) { return func(t *Tally) { t.AddUse(begins, last) } }
	last := func(day string) Bound { return OnDay(MustParseDate(day)) }

	for _, e := range []example{
		{"1", "notice N-81: three years after the case was closed", collection, Terms{}, []expectation{
			{day: "2026-11-23", state: May, lastDay: "2029-03-10", eraseFrom: "2029-03-11", goneBy: "2029-03-11"},
			{day: "2029-03-10", state: May}, {day: "2029-03-11", state: Must}, {day: "2029-03-12", state: Overdue, overdue: 1},
		}},
		{"1, thirty days", "Art. 17(1): a documented time for carrying out", collection, thirtyDays, []expectation{
			{day: "2029-04-10", state: Must, eraseFrom: "2029-03-11", goneBy: "2029-04-10"}, {day: "2029-04-11", state: Overdue, overdue: 1},
		}},
		{"2", "bokføringsloven § 13: five years from the end of 2026", both(collection, voucher), Terms{}, []expectation{
			{day: "2026-11-23", state: TooEarly, lastDay: "2031-12-31", eraseFrom: "2032-01-01", goneBy: "2032-01-01"},
			{day: "2029-06-01", state: TooEarly, restricted: true}, {day: "2031-12-31", state: TooEarly, restricted: true},
			{day: "2032-01-01", state: Must}, {day: "2032-01-02", state: Overdue, overdue: 1},
		}},
		{"3", "Art. 17(3)(e): an own claim, from when it began", both(collection, hold(claim("2028-11-01", on("2030-02-15")))), Terms{}, []expectation{
			{day: "2026-11-23", state: May, lastDay: "2029-03-10", eraseFrom: "2029-03-11", goneBy: "2029-03-11"},
			{day: "2028-10-31", state: May, lastDay: "2029-03-10"},
			{day: "2028-11-01", state: Held, lastDay: "2030-02-14", eraseFrom: "2030-02-15", goneBy: "2030-02-15"},
			{day: "2029-03-11", state: Held, restricted: true}, {day: "2030-02-14", state: Held, restricted: true},
			{day: "2030-02-15", state: Must}, {day: "2030-02-16", state: Overdue, overdue: 1},
		}},
		{"4", "a hold that came late cures nothing", both(collection, hold(claim("2029-06-01", NotYet()))), Terms{}, []expectation{
			{day: "2029-05-31", state: Overdue, overdue: 81},
			{day: "2029-06-02", state: Held, lastDay: "open", eraseFrom: "open", goneBy: "open", restricted: true, stretch: "2029-03-11..2029-05-31"},
		}},
		{"5", "notice N-83: deleted after the position was filled", recruiting, thirtyDays, []expectation{
			{day: "2026-11-23", state: Overdue, lastDay: "2026-09-01", eraseFrom: "2026-09-02", goneBy: "2026-10-02", overdue: 52},
		}},
		{"5, at once", "Art. 17(1): without undue delay", recruiting, Terms{}, []expectation{{day: "2026-11-23", state: Overdue, overdue: 82}}},
		{"6", "notice N-15: a consent for twelve months", both(recruiting, use(on("2026-08-20"), pool)), thirtyDays, []expectation{
			{day: "2026-11-23", state: May, lastDay: "2027-08-20", eraseFrom: "2027-08-21", goneBy: "2027-09-20"},
		}},
		{"7", "Art. 7(3): withdrawn", both(recruiting, use(on("2026-08-20"), pool.Cut(on("2027-01-15")))), oneMonth, []expectation{
			{day: "2027-01-14", state: May, lastDay: "2027-01-14", eraseFrom: "2027-01-15", goneBy: "2027-02-15"},
			{day: "2027-01-15", state: Must}, {day: "2027-02-15", state: Must}, {day: "2027-02-16", state: Overdue, overdue: 1},
		}},
		{"7, at once", "Art. 7(3)", both(recruiting, use(on("2026-08-20"), pool.Cut(on("2027-01-15")))), Terms{}, []expectation{
			{day: "2027-01-15", state: Must}, {day: "2027-01-16", state: Overdue, overdue: 1},
		}},
		{"8", "the case is still open", use(Always(), threeYears.LastDay(NotYet(), YearEnd{})), Terms{}, []expectation{
			{day: "2026-11-23", state: May, lastDay: "open", eraseFrom: "open", goneBy: "open"},
		}},
		{"9", "the closing day was lost", use(Always(), threeYears.LastDay(When{}, YearEnd{})), Terms{}, []expectation{
			{day: "2026-11-23", state: Unknown, lastDay: "unknown", eraseFrom: "unknown", goneBy: "unknown"},
		}},
		{"10", "lost, but before 2023", use(Always(), threeYears.LastDay(NoLaterThan(MustParseDate("2022-12-31")), YearEnd{})), Terms{}, []expectation{
			{day: "2026-11-23", state: Overdue, lastDay: "..2025-12-31", eraseFrom: "..2026-01-01", goneBy: "..2026-01-01", overdue: 326},
		}},
		{"11", "Reg. 1182/71 Art. 3(2)(c): three years from a leap day", use(Always(), threeYears.LastDay(on("2028-02-29"), YearEnd{})), Terms{}, []expectation{
			{day: "2026-11-23", state: May, lastDay: "2031-02-28", eraseFrom: "2031-03-01", goneBy: "2031-03-01"},
		}},
		{"13", "Art. 21(1): accepted, so from the day of the objection", use(Always(), threeYears.LastDay(on("2026-03-10"), YearEnd{}).Cut(on("2026-10-01"))), Terms{}, []expectation{
			{day: "2026-11-23", state: Overdue, lastDay: "2026-09-30", eraseFrom: "2026-10-01", goneBy: "2026-10-01", overdue: 53},
		}},
		{"13, thirty days", "Art. 21(1)", use(Always(), threeYears.LastDay(on("2026-03-10"), YearEnd{}).Cut(on("2026-10-01"))), thirtyDays, []expectation{
			{day: "2026-11-23", state: Overdue, goneBy: "2026-10-31", overdue: 23},
		}},
		{"13, undecided", "Art. 18(1)(d): until it is decided", use(Always(), threeYears.LastDay(on("2026-03-10"), YearEnd{}).OrCut(on("2026-10-01"))), Terms{}, []expectation{
			{day: "2026-10-10", state: Unknown, lastDay: "2026-09-30..2029-03-10"},
		}},
		{"13, beside the collection", "Art. 21(1): the purpose objected to, no other", both(collection, use(Always(), threeYears.LastDay(on("2026-03-10"), YearEnd{}).Cut(on("2026-10-01")))), Terms{}, []expectation{
			{day: "2026-11-23", state: May, lastDay: "2029-03-10"},
		}},
		{"14", "Art. 17(3)(b): a request moves nothing while the duty runs", both(collection, voucher), Terms{Received: MustParseDate("2026-11-23")}, []expectation{
			{day: "2026-11-23", state: TooEarly, lastDay: "2031-12-31", eraseFrom: "2032-01-01", goneBy: "2032-01-01"},
		}},
		{"15", "Art. 5(1)(b): two purposes, two ends", both(use(Always(), last("2027-01-01")), use(on("2026-06-01"), last("2028-01-01"))), Terms{}, []expectation{
			{day: "2027-01-02", state: May, lastDay: "2028-01-01", eraseFrom: "2028-01-02", goneBy: "2028-01-02"},
		}},
		{"16, own claim", "FOR-2018-07-02-1107 § 6: the maximum does not yield", both(recording("2026-11-16"), hold(claim("2026-11-20", NotYet()))), thirtyDays, []expectation{
			{day: "2026-11-22", state: Held, lastDay: "2026-11-22", eraseFrom: "2026-11-23", goneBy: "2026-11-23"},
			{day: "2026-11-23", state: Must}, {day: "2026-11-24", state: Overdue, overdue: 1},
		}},
		{"16, own claim too late", "FOR-2018-07-02-1107 § 6: what begins after the maximum holds nothing, and hides no delay", func(t *Tally) {
			use(Always(), last("2026-11-10"))(t)
			t.AddCeiling(last("2026-11-22"))
			hold(claim("2026-11-23", NotYet()))(t)
		}, Terms{}, []expectation{
			{day: "2026-11-23", state: Overdue, lastDay: "2026-11-10", eraseFrom: "2026-11-11", goneBy: "2026-11-11", overdue: 12},
		}},
		{"16, court order", "Art. 17(3)(b): to which it yields", both(recording("2026-11-16"), hold(&Hold{Kind: Order, Since: on("2026-11-20"), Released: on("2026-12-20")})), thirtyDays, []expectation{
			{day: "2026-11-24", state: Held, restricted: true}, {day: "2026-12-20", state: Must}, {day: "2026-12-21", state: Overdue, overdue: 1},
		}},
		{"16, the person's claim", "Art. 18(1)(c): and to this", both(recording("2026-11-16"), hold(&Hold{Kind: PersonsClaim, Since: on("2026-11-20"), Released: NotYet()})), thirtyDays, []expectation{
			{day: "2026-11-24", state: Held, restricted: true, lastDay: "open"},
		}},
		{"17", "hvitvaskingsloven § 30: a duty and then a maximum", both(customer(customers, customersMost, "2016-03-31"), hold(claim("2020-01-01", NotYet()))), thirtyDays, []expectation{
			{day: "2021-03-31", state: Held, lastDay: "2021-03-31", eraseFrom: "2021-04-01", goneBy: "2021-04-01", restricted: true},
			{day: "2021-04-01", state: Must}, {day: "2021-04-02", state: Overdue, overdue: 1},
		}},
		{"18", "Art. 5(1)(e): a gap between two purposes", both(use(Always(), last("2026-09-30")), use(on("2027-01-01"), last("2027-12-31"))), Terms{}, []expectation{
			{day: "2026-11-23", state: Overdue, lastDay: "2026-09-30", eraseFrom: "2026-10-01", goneBy: "2026-10-01", overdue: 53},
			{day: "2027-01-01", state: May, stretch: "2026-10-01..2026-12-31"},
		}},
		{"19", "Art. 5(1)(b): a purpose that has not begun permits nothing", use(on("2027-01-01"), NoEnd()), Terms{}, []expectation{
			{day: "2026-11-23", state: Overdue, lastDay: "never", eraseFrom: "never", goneBy: "never"},
		}},
		{"19, with vouchers", "Art. 17(3)(b)", both(use(on("2027-01-01"), NoEnd()), voucher), Terms{}, []expectation{
			{day: "2026-11-23", state: TooEarly, restricted: true},
		}},
		{"20", "Art. 5(1)(b): kept for the books, not for collection", both(collection, voucher), Terms{}, []expectation{
			{day: "2030-05-02", state: TooEarly, lastDay: "2031-12-31", restricted: true},
		}},
		{"21, nos. 1 to 4", "bokføringsloven § 13 second paragraph", voucher, Terms{}, []expectation{
			{day: "2026-11-23", state: TooEarly, lastDay: "2031-12-31", eraseFrom: "2032-01-01", restricted: true},
		}},
		{"21, nos. 5 to 8", "bokføringsloven § 13 second paragraph", func(t *Tally) { t.AddDuty(letters.FirstFree(on("2026-12-31"), CalendarYear())) }, Terms{}, []expectation{
			{day: "2026-11-23", state: TooEarly, lastDay: "2030-06-30", eraseFrom: "2030-07-01", restricted: true},
		}},
		{"22", "Art. 12(3): the answer may be late, the erasing not", use(on("2026-08-20"), pool.Cut(on("2026-11-23"))), Terms{EraseWithin: Months(1), Received: MustParseDate("2026-11-23")}, []expectation{
			{day: "2026-11-23", state: Must, lastDay: "2026-11-22", eraseFrom: "2026-11-23", goneBy: "2026-12-23"},
			{day: "2026-12-23", state: Must}, {day: "2026-12-24", state: Overdue, overdue: 1},
		}},
		{"22, asked before the end", "Art. 12(3): a month from the request", use(Always(), last("2026-11-20")), Terms{EraseWithin: Days(30), Received: MustParseDate("2026-11-10")}, []expectation{
			{day: "2026-11-23", state: Must, eraseFrom: "2026-11-21", goneBy: "2026-12-10"},
		}},
		{"22, not asked", "EraseWithin alone", use(Always(), last("2026-11-20")), thirtyDays, []expectation{
			{day: "2026-11-23", state: Must, goneBy: "2026-12-21"},
		}},
		{"V7", "bokføringsloven § 13: booked in 2023", func(t *Tally) { t.AddDuty(vouchers.FirstFree(on("2023-02-10"), CalendarYear())) }, Terms{}, []expectation{
			{day: "2028-12-31", state: TooEarly, lastDay: "2028-12-31", eraseFrom: "2029-01-01", restricted: true}, {day: "2029-01-01", state: Must},
		}},
		{"V8", "bokføringsloven § 13: correspondence of 2023", func(t *Tally) { t.AddDuty(letters.FirstFree(on("2023-02-10"), CalendarYear())) }, Terms{}, []expectation{
			{day: "2027-06-30", state: TooEarly, lastDay: "2027-06-30", eraseFrom: "2027-07-01", restricted: true}, {day: "2027-07-01", state: Must},
		}},
		{"V9", "notice N-81: what the books do not need", use(Always(), threeYears.LastDay(on("2023-02-10"), YearEnd{})), Terms{}, []expectation{
			{day: "2026-02-10", state: May, lastDay: "2026-02-10", eraseFrom: "2026-02-11"}, {day: "2026-02-11", state: Must},
		}},
		{"V10", "Reg. 1182/71 Art. 3(2)(c)", use(Always(), threeYears.LastDay(on("2024-02-29"), YearEnd{})), Terms{}, []expectation{
			{day: "2027-02-28", state: May, lastDay: "2027-02-28", eraseFrom: "2027-03-01"}, {day: "2027-03-01", state: Must},
		}},
		{"V12", "hvitvaskingsloven § 30", customer(customers, customersMost, "2021-06-30"), thirtyDays, []expectation{
			{day: "2026-06-30", state: TooEarly, lastDay: "2026-06-30", eraseFrom: "2026-07-01", goneBy: "2026-07-01", restricted: true},
			{day: "2026-07-01", state: Must}, {day: "2026-07-02", state: Overdue, overdue: 1},
		}},
		{"V13", "hvitvaskingsforskriften § 6-4: enhanced measures", customer(enhanced, enhancedMost, "2021-06-30"), thirtyDays, []expectation{
			{day: "2031-06-30", state: TooEarly, lastDay: "2031-06-30", eraseFrom: "2031-07-01", goneBy: "2031-07-01", restricted: true},
			{day: "2031-07-01", state: Must}, {day: "2031-07-02", state: Overdue, overdue: 1},
		}},
		{"V14", "FOR-2018-07-02-1107 § 6: a week", both(recording("2026-11-23"), hold(claim("2026-11-24", NotYet()))), thirtyDays, []expectation{
			{day: "2026-11-29", state: Held, lastDay: "2026-11-29", goneBy: "2026-11-30"},
			{day: "2026-11-30", state: Must}, {day: "2026-12-01", state: Overdue, overdue: 1},
		}},
		{"V14, for the police", "FOR-2018-07-02-1107 § 6: thirty days", func(t *Tally) {
			t.AddUse(on("2026-11-23"), NoEnd())
			t.AddCeiling(police.LastDay(on("2026-11-23"), YearEnd{}))
		}, Terms{}, []expectation{{day: "2026-12-22", state: May, lastDay: "2026-12-22", goneBy: "2026-12-23"}}},
		{"V15", "kredittopplysningsloven § 21: four years of use", use(Always(), remark.LastDay(on("2022-11-23"), YearEnd{})), Terms{}, []expectation{
			{day: "2026-11-23", state: May, lastDay: "2026-11-23"}, {day: "2026-11-24", state: Must},
		}},
		{"V15, in the archive", "kredittopplysningsloven § 25: ten years at the latest", func(t *Tally) {
			t.AddUse(Always(), NoEnd())
			t.AddCeiling(archive.LastDay(on("2022-11-23"), YearEnd{}))
		}, thirtyDays, []expectation{{day: "2032-11-23", state: Must, lastDay: "2032-11-22", goneBy: "2032-11-23"}, {day: "2032-11-24", state: Overdue, overdue: 1}}},
		{"V15, paid", "kredittopplysningsloven § 24: use stops the same day", use(Always(), remark.LastDay(on("2022-11-23"), YearEnd{}).Cut(on("2024-05-01"))), Terms{}, []expectation{
			{day: "2024-04-30", state: May, lastDay: "2024-04-30"}, {day: "2024-05-01", state: Must},
		}},
		{"V16", "kredittopplysningsloven § 10: a month, to the end of February", use(Always(), Limit{From: Private1, Anchor: DayOf, Period: Months(1)}.LastDay(on("2026-01-31"), YearEnd{})), Terms{}, []expectation{
			{day: "2026-02-28", state: May, lastDay: "2026-02-28", eraseFrom: "2026-03-01"},
		}},
		{"V17", "gjeldsordningsloven § 6-5: a year for revocation, then three", use(Always(), threeYears.LastDay(On(Years(1).After(MustParseDate("2026-06-01"))), YearEnd{})), Terms{}, []expectation{
			{day: "2030-06-01", state: May, lastDay: "2030-06-01", eraseFrom: "2030-06-02"},
		}},
		{"V18", "foreldelsesloven § 21: ten years from a judgment, then three", use(Always(), threeYears.LastDay(On(Years(10).After(MustParseDate("2017-03-01"))), YearEnd{})), Terms{}, []expectation{
			{day: "2030-03-01", state: May, lastDay: "2030-03-01", eraseFrom: "2030-03-02"},
		}},
	} {
		t.Run(e.name, func(t *testing.T) {
			for _, want := range e.want {
				tally := NewTally(MustParseDate(want.day))
				e.add(&tally)
				d := tally.Deadline(e.terms)
				about := want.day + ": " + e.reason
				assert.Equal(t, want.state, d.State, about)
				for _, text := range [][2]string{{want.lastDay, d.LastDay.String()}, {want.eraseFrom, d.EraseFrom.String()}, {want.goneBy, d.GoneBy.String()}} {
					if text[0] != "" {
						assert.Equal(t, text[0], text[1], about)
					}
				}
				assert.Equal(t, want.overdue, d.Overdue(MustParseDate(want.day)), about)
				if want.state != Unknown {
					assert.Equal(t, yes(want.restricted), d.Restricted, about)
					assert.Equal(t, yes(want.stretch != ""), d.Uncovered, about)
				}
				if want.stretch != "" {
					assert.Equal(t, want.stretch, d.UncoveredFrom.String()+".."+d.UncoveredTo.String(), about)
				}
			}
		})
	}
}

// TestWorkedExample12 is the one about copies.
func TestWorkedExample12(t *testing.T) {
	tally := NewTally(MustParseDate("2026-11-23"))
	collection(&tally)
	d := tally.Deadline(Terms{BackupRotation: Days(90)})
	assert.Equal(t, "2029-03-11", d.GoneBy.String())
	assert.Equal(t, "2029-06-09", d.BackupsGoneBy.String(), "Art. 32(1)(c): copies are overwritten")
	assert.Equal(t, "2029-03-11..", tally.Deadline(Terms{}).BackupsGoneBy.String(), "it was not said when")
}

// TestUseAlone holds what AddUse reports of a use against the examples: the item
// may stay when the use has ended.
func TestUseAlone(t *testing.T) {
	for _, test := range []struct {
		reason, day string
		begins      When
		last        Bound
		want        Fact
	}{
		{"#2: the collection on its last day", "2029-03-10", Always(), threeYears.LastDay(on("2026-03-10"), YearEnd{}), factYes},
		{"#2: the day after", "2029-03-11", Always(), threeYears.LastDay(on("2026-03-10"), YearEnd{}), factNo},
		{"#7: on the day of the withdrawal", "2027-01-15", on("2026-08-20"), NoEnd().Cut(on("2027-01-15")), factNo},
		{"#9: lost", "2026-11-23", Always(), threeYears.LastDay(When{}, YearEnd{}), factUnknown},
		{"#19: not begun", "2026-11-23", on("2027-01-01"), NoEnd(), factNo},
		{"#20: the vouchers are not the collector's", "2030-05-02", Always(), threeYears.LastDay(on("2026-03-10"), YearEnd{}), factNo},
		{"a beginning nobody knows", "2026-11-23", When{}, NoEnd(), factUnknown},
		{"no day asked about", "", Always(), NoEnd(), factUnknown},
	} {
		var day Date
		if test.day != "" {
			day = MustParseDate(test.day)
		}
		tally := NewTally(day)
		assert.Equal(t, test.want, tally.AddUse(test.begins, test.last), test.reason)
	}
}

// TestManyCovers goes beyond the spans that a Tally holds in itself.
func TestManyCovers(t *testing.T) {
	tally := NewTally(MustParseDate("2026-01-01"))
	for month := 12; month >= 1; month-- {
		begin, ok := NewDate(2026, 1, 1)
		require.True(t, ok)
		begin = begin.AddMonths(month - 1)
		tally.AddUse(On(begin), OnDay(begin.AddMonths(1).AddDays(-1)))
	}
	assert.Equal(t, "2026-12-31", tally.Deadline(Terms{}).LastDay.String(), strconv.Itoa(12)+" months, added backwards")
	assert.Equal(t, factNo, tally.Deadline(Terms{}).Uncovered)
}
