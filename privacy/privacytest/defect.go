package privacytest

import (
	"fmt"
	"iter"
	"slices"

	"github.com/personvern/personvern/internal/enum"
	"github.com/personvern/personvern/lawfulbasis/law"
)

// Defect is a mistake that systems are known to make. The zero value is none.
// Each has a wrong implementation, which makes that mistake and is right
// otherwise, as far as the mistake leaves it.
//
// Do not reorder. New values go last.
type Defect uint8

const (
	_ Defect = iota
	// HoldsMissing: nothing said of holds reads as no holds, and the item goes.
	HoldsMissing
	// UnknownRuleIgnored: a use under a name that no rule has is passed over, and
	// the item is judged by the rest.
	UnknownRuleIgnored
	// MonthIs30Days: a month is counted as thirty days.
	MonthIs30Days
	// YearIs365Days: a year is counted as 365 days.
	YearIs365Days
	// MonthEndOverflows: a month after 31 January is counted into March.
	MonthEndOverflows
	// YearEndForgotten: a period from the end of a month or year is counted from
	// the event itself.
	YearEndForgotten
	// ShortestPeriod: of several periods that keep an item the shortest counts.
	ShortestPeriod
	// MissingDayIsNow: the day of an event that was lost reads as a period that
	// is over.
	MissingDayIsNow
	// DayInUTC: midnight in Oslo is stored as an instant, whose day is read in
	// UTC: the day before.
	DayInUTC
	// HoldOnPerson: a hold about some data of a person keeps all of it.
	HoldOnPerson
	// ExpiredStillKeeps: what has run out keeps the item until a job on the first
	// of the month has taken it off the list.
	ExpiredStillKeeps
	// ReleaseForgets: an erasure that waited for a hold is not taken up when the
	// hold is released.
	ReleaseForgets
	// RestoreResurrects: after a restore, what was erased is there again.
	RestoreResurrects
	// PolicyShortensDuty: the controller's own shorter period ends a statutory
	// duty to keep.
	PolicyShortensDuty
	// RestrictionLifted: what is restricted is used as if it were not.
	RestrictionLifted
	// BarredBasis: a lawful basis counts because it is claimed, whoever claims it.
	BarredBasis
	// ExceptionsIgnored: a demand for erasure is met whatever exception stands
	// against it.
	ExceptionsIgnored
	// PortableInterest: data on legitimate interests is handed over as portable.
	PortableInterest
	// MarketingBalanced: an objection to direct marketing is weighed.
	MarketingBalanced
	// ProcessorDecides: a processor decides about its client's data.
	ProcessorDecides
	// ConditionDropped: the query of a sweep leaves a condition out.
	ConditionDropped
	// WrongPeriod: a refusal is given the time that the extension of an answer
	// has.
	WrongPeriod
	// OpenCaseIgnored: the master data goes with the first case, though another is
	// open.
	OpenCaseIgnored
	// ParentFirst: a sweep erases the person before the cases that hang on it.
	ParentFirst
	// PreviewErases: a preview of a sweep erases.
	PreviewErases
	// EvidencePurged: what an open request for access is about is erased before
	// the answer.
	EvidencePurged
	// Reclassified: an item is classified anew when what it was classified by has
	// gone, and loses its duty.
	Reclassified
)

var defects = enum.Table[Defect]{Kind: "defect", Tokens: []string{
	"", "holds-missing", "unknown-rule-ignored", "month-is-30-days", "year-is-365-days", "month-end-overflows",
	"year-end-forgotten", "shortest-period", "missing-day-is-now", "day-in-utc", "hold-on-person", "expired-still-keeps",
	"release-forgets", "restore-resurrects", "policy-shortens-duty", "restriction-lifted", "barred-basis",
	"exceptions-ignored", "portable-interest", "marketing-balanced", "processor-decides", "condition-dropped",
	"wrong-period", "open-case-ignored", "parent-first", "preview-erases", "evidence-purged", "reclassified",
}}

// AllDefects yields every defect, in order of number.
func AllDefects() iter.Seq[Defect] {
	return func(yield func(Defect) bool) {
		for d := Defect(1); d.IsValid(); d++ {
			if !yield(d) {
				return
			}
		}
	}
}

// IsValid reports whether d is a defect, and not the zero value.
func (d Defect) IsValid() bool { return defects.Valid(d) }

// String returns the token of d, such as "month-is-30-days", and "" for zero.
func (d Defect) String() string { return defects.String(d) }

// AppendText appends the token of d. It fails for a number outside the defects.
func (d Defect) AppendText(b []byte) ([]byte, error) { return defects.Append(b, d) }

// MarshalText returns the token of d. It fails for a number outside the defects.
func (d Defect) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Defect.String]; the empty text is
// the zero value.
func (d *Defect) UnmarshalText(text []byte) error { return defects.Unmarshal(d, text) }

// ParseDefect returns the defect with exactly that token.
func ParseDefect(token string) (Defect, error) { return defects.Parse(token) }

// Provisions yields what says that it is wrong, the most specific first; none for
// zero and for a number that no defect has.
func (d Defect) Provisions() iter.Seq[law.Provision] { return slices.Values(offended[d]) }

// offended is what each defect offends.
var offended = map[Defect][]law.Provision{
	HoldsMissing:       {law.Article(5).Paragraph(2), law.Article(17).Paragraph(3).Point('e')},
	UnknownRuleIgnored: {law.Article(5).Paragraph(2), law.Article(30).Paragraph(1).Point('f')},
	MonthIs30Days:      {timeLimits().Paragraph(2).Point('c')},
	YearIs365Days:      {timeLimits().Paragraph(2).Point('c')},
	MonthEndOverflows:  {timeLimits().Paragraph(2).Point('c')},
	YearEndForgotten:   {law.Section(law.Bokforingsloven, "13").Paragraph(2)},
	ShortestPeriod:     {law.Article(17).Paragraph(3).Point('b')},
	MissingDayIsNow:    {law.Article(5).Paragraph(2)},
	DayInUTC:           {timeLimits().Paragraph(1)},
	HoldOnPerson:       {law.Article(5).Paragraph(1).Point('e'), law.Article(17).Paragraph(3).Point('e')},
	ExpiredStillKeeps:  {law.Article(5).Paragraph(1).Point('e')},
	ReleaseForgets:     {law.Article(17).Paragraph(1).Point('a')},
	RestoreResurrects:  {law.Article(17).Paragraph(1), law.Article(32).Paragraph(1).Point('c')},
	PolicyShortensDuty: {law.Article(17).Paragraph(3).Point('b'), law.Article(6).Paragraph(1).Point('c')},
	RestrictionLifted:  {law.Article(18).Paragraph(2)},
	BarredBasis:        {law.Article(6).Paragraph(1), law.Article(6).Paragraph(3)},
	ExceptionsIgnored:  {law.Article(17).Paragraph(3)},
	PortableInterest:   {law.Article(20).Paragraph(1).Point('a')},
	MarketingBalanced:  {law.Article(21).Paragraph(3)},
	ProcessorDecides:   {law.Article(28).Paragraph(3).Point('a'), law.Article(29)},
	ConditionDropped:   {law.Article(17).Paragraph(3), law.Article(5).Paragraph(2)},
	WrongPeriod:        {law.Article(12).Paragraph(4)},
	OpenCaseIgnored:    {law.Article(17).Paragraph(1).Point('a'), law.Article(17).Paragraph(3).Point('e')},
	ParentFirst:        {law.Article(5).Paragraph(1).Point('f')},
	PreviewErases:      {law.Article(5).Paragraph(1).Point('f')},
	EvidencePurged:     {law.Article(15).Paragraph(1), law.Article(12).Paragraph(2)},
	Reclassified:       {law.Article(17).Paragraph(3).Point('b'), law.Article(5).Paragraph(1).Point('d')},
}

// timeLimits is the article on how periods are counted.
func timeLimits() law.Provision { return law.ArticleOf(law.Tidsfristforskriften, 3) }

// Likeness says how far the failures of a system look like a known mistake.
// Values are comparable with ==.
type Likeness struct {
	// Defect is the mistake.
	Defect Defect
	// Explains is how many of the failures it makes too, with the same result.
	Explains int
	// Of is how many failures there are.
	Of int
	// Beyond is how many failures it would make that the system does not.
	Beyond int
}

// String returns the mistake and how much it explains.
func (l Likeness) String() string {
	return fmt.Sprintf("looks like %d %s: it explains %d of %d failures, and would make %d more (%s)",
		uint8(l.Defect), l.Defect, l.Explains, l.Of, l.Beyond, offended[l.Defect][0])
}

// LooksLike returns the known mistakes that the failures of a system look like,
// the best explanation first: those that explain at least half of them and more
// than they would add. The check is the one that gave the results; it is made of
// each wrong implementation.
func LooksLike(results Results, check func(*Implementation) Results) []Likeness {
	failed := map[Result]bool{}
	for r := range results.Failures() {
		failed[r] = true
	}
	var all []Likeness
	if len(failed) == 0 {
		return all
	}
	for d := range AllDefects() {
		l := Likeness{Defect: d, Of: len(failed)}
		seen := map[Result]bool{}
		for r := range check(d.Implementation()).Failures() {
			switch {
			case seen[r]:
			case failed[r]:
				l.Explains++
			default:
				l.Beyond++
			}
			seen[r] = true
		}
		if 2*l.Explains >= l.Of && l.Explains > l.Beyond {
			all = append(all, l)
		}
	}
	slices.SortStableFunc(all, func(a, b Likeness) int { return (b.Explains - b.Beyond) - (a.Explains - a.Beyond) })
	return all
}
