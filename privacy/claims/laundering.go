package claims

import (
	"github.com/personvern/personvern/internal/civil"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// CustomerFile is what was gathered and prepared about one customer, or one
// transaction, under the measures of the act on money laundering. Every field
// left out is "not said".
type CustomerFile struct {
	// Obliged says that the undertaking is on the list of hvitvaskingsloven § 4.
	// A debt collector as such is not on it; one that is also a financing
	// undertaking is.
	Obliged privacy.Fact
	// Ended is the day on which the customer relationship ended or the transaction
	// was carried out.
	Ended retention.When
	// Enhanced says that enhanced measures applied then, so that the period is ten
	// years (hvitvaskingsforskriften § 6-4).
	Enhanced privacy.Fact
	// Relieved is the judgement, made five years after the end or later, that
	// special reasons show that the risk was not high, so that the file goes all
	// the same (§ 6-4 third paragraph). It has to be raised: a zero Judgement means
	// that nobody did.
	Relieved privacy.Judgement
	// OtherDuty says that another statute orders the same data to be kept.
	OtherDuty privacy.Fact
	// HiddenAddress says that the data is an address that the population register
	// grades as confidential, which the duty to store leaves out.
	HiddenAddress privacy.Fact
}

// What an answer about such a file tells.
const (
	// NotObliged: the undertaking is not one that the act binds (hvitvaskingsloven
	// § 4).
	NotObliged ruling.Code = "not-obliged"
	// PeriodOver: the period has run out (hvitvaskingsloven § 30).
	PeriodOver ruling.Code = "period-over"
	// PeriodRuns: the period has not run out (hvitvaskingsloven § 30).
	PeriodRuns ruling.Code = "period-runs"
	// AddressLeftOut: the duty does not cover a graded address (hvitvaskingsloven
	// § 30 first paragraph).
	AddressLeftOut ruling.Code = "address-left-out"
	// KeptByOtherLaw: another statute orders keeping (hvitvaskingsloven § 30 second
	// paragraph).
	KeptByOtherLaw ruling.Code = "kept-by-other-law"
	// TenYears is told where enhanced measures make the period ten years
	// (hvitvaskingsforskriften § 6-4).
	TenYears ruling.Code = "ten-years"
)

// What can be missing about such a file.
const (
	// TheObligedEntity is [CustomerFile.Obliged].
	TheObligedEntity ruling.Code = "obliged-entity"
	// TheRelationshipEnd is [CustomerFile.Ended].
	TheRelationshipEnd ruling.Code = "relationship-end"
	// TheMeasures is [CustomerFile.Enhanced].
	TheMeasures ruling.Code = "enhanced-measures"
	// TheRelief is [CustomerFile.Relieved].
	TheRelief ruling.Code = "relief"
	// TheOtherDuty is [CustomerFile.OtherDuty].
	TheOtherDuty ruling.Code = "other-duty"
	// TheAddressGrade is [CustomerFile.HiddenAddress].
	TheAddressGrade ruling.Code = "address-grade"
)

// What follows.
const (
	// StoreSafely: store it where nobody unauthorised reaches it, and use it for
	// nothing else (hvitvaskingsloven § 30 first paragraph).
	StoreSafely ruling.Code = "store-safely"
	// ErasePersonalData: erase the personal data; a claim of the undertaking's own
	// does not lift that (hvitvaskingsloven § 30 second paragraph).
	ErasePersonalData ruling.Code = "erase-personal-data"
	// KeepTheAssessment: document the judgement and keep that for five more years
	// (hvitvaskingsforskriften § 6-4 fourth paragraph).
	KeepTheAssessment ruling.Code = "keep-the-assessment"
)

const (
	lObliged = iota
	lEnded
	lEnhanced
	lRelief
	lOther
	lAddress
	lLaw
)

const (
	atNotObliged = iota
	atPeriod
	atExempt
	atTenYears
	atActUnread
)

var launderingFacts = []ruling.Code{
	lObliged: TheObligedEntity, lEnded: TheRelationshipEnd, lEnhanced: TheMeasures, lRelief: TheRelief,
	lOther: TheOtherDuty, lAddress: TheAddressGrade, lLaw: TheLaw,
}

var (
	fiveYears    = law.Section(law.Hvitvaskingsloven, "30").Paragraph(1)
	thenErased   = law.Section(law.Hvitvaskingsloven, "30").Paragraph(2)
	tenYears     = law.Section(law.Hvitvaskingsforskriften, "6-4").Paragraph(2)
	obligedList  = law.Section(law.Hvitvaskingsloven, "4")
	ceilingAt5   = ceilingOf(thenErased)
	ceilingAt10  = ceilingOf(tenYears)
	tenYearsTest = test(TenYears, tenYears, law.Section(law.Hvitvaskingsloven, "30").Paragraph(4))
	unreadTest   = test(LawUnread, law.Whole(law.Hvitvaskingsloven))
)

// ceilingOf is the maximum of a provision, which the duty to keep equals.
func ceilingOf(p law.Provision) retention.Ceiling {
	c, _ := retention.StatutoryCeiling(p)
	return c
}

var requiresKeepingFile = ruling.Sheet{
	Question: "requires-keeping-file",
	Met:      privacy.Required,
	Failed:   privacy.Permitted,
	Tests: []ruling.Test{
		atNotObliged: test(NotObliged, obligedList),
		atPeriod:     test(PeriodOver, fiveYears),
		atExempt:     test(AddressLeftOut, fiveYears.Sentence(3)),
		atTenYears:   tenYearsTest,
		atActUnread:  unreadTest,
	},
	Facts:       launderingFacts,
	Obligations: []ruling.Obligation{{Code: StoreSafely, Law: []law.Provision{fiveYears.Sentence(2)}}},
}

var requiresErasingFile = ruling.Sheet{
	Question: "requires-erasing-file",
	Met:      privacy.Required,
	Failed:   privacy.Permitted,
	Tests: []ruling.Test{
		atNotObliged: test(NotObliged, obligedList),
		atPeriod:     test(PeriodRuns, thenErased),
		atExempt:     test(KeptByOtherLaw, thenErased.Sentence(3)),
		atTenYears:   tenYearsTest,
		atActUnread:  unreadTest,
	},
	Facts: launderingFacts,
	Obligations: []ruling.Obligation{
		{Code: ErasePersonalData, Law: []law.Provision{thenErased.Sentence(1)}},
		{Code: KeepTheAssessment, Law: []law.Provision{law.Section(law.Hvitvaskingsforskriften, "6-4").Paragraph(4)}},
	},
}

// LastDay returns the last day of the period under the law of a day: five years
// after the end, or ten where enhanced measures applied and nobody has found that
// special reasons end it. On that day the file is still kept, and from the day
// after its personal data is gone. It is as wide as what is not said makes it, and
// unknown on the zero day.
func (f CustomerFile) LastDay(day retention.Date) retention.Bound {
	if day.IsZero() {
		return retention.Bound{}
	}
	five := spanOf(ceilingAt5.LastDay(f.Ended.AsOf(day), retention.YearEnd{}))
	ten := spanOf(ceilingAt10.LastDay(f.Ended.AsOf(day), retention.YearEnd{}))
	switch f.isTen(day) {
	case privacy.Yes:
		return ten.when().Bound()
	case privacy.No:
		return five.when().Bound()
	}
	return span{five.lo, ten.hi}.when().Bound()
}

// isTen reports whether the period is ten years on a day.
func (f *CustomerFile) isTen(day retention.Date) privacy.Fact {
	if !tenYearsRule.InForce(day) {
		return privacy.No
	}
	return all(f.Enhanced, not(f.relieved(day)))
}

// relieved reports whether it was judged that the file goes after five years. A
// judgement made before they are over relieves from nothing.
func (f *CustomerFile) relieved(day retention.Date) privacy.Fact {
	judged := raised(f.Relieved, day)
	if judged != privacy.Yes {
		return judged
	}
	made := f.Relieved.On
	if made.IsZero() {
		return privacy.Unknown
	}
	return ceilingAt5.LastDay(f.Ended.AsOf(day), retention.YearEnd{}).IsPassed(made)
}

// period makes the tests that keeping and erasing share. They ask for opposite
// sides of the same last day.
func (f *CustomerFile) period(m *ruling.Maker, day retention.Date, over bool) {
	m.Test(atNotObliged, known(f.Obliged), lObliged)
	last := f.LastDay(day)
	met := last.IsPassed(day)
	var facts missing
	if met == privacy.Unknown {
		facts = f.periodFacts(day)
	}
	if !over {
		met = not(met)
	}
	m.Test(atPeriod, met, facts.list()...)
	if f.isTen(day) == privacy.Yes {
		m.Hold(atTenYears)
	}
}

// periodFacts collects what keeps open whether the period is over. It is over for
// files that ended up to some day: the one before five years, the one before ten,
// or, where it was judged that the file goes, the one before five years on the
// day of judging.
func (f *CustomerFile) periodFacts(day retention.Date) (m missing) {
	cutoff := func(c retention.Ceiling, on retention.Date) int32 {
		return civil.Num(c.Cutoff(on, retention.YearEnd{}))
	}
	ended := asOf(f.Ended, day)
	five, ten := cutoff(ceilingAt5, day), cutoff(ceilingAt10, day)
	enhanced, judged := known(f.Enhanced), raised(f.Relieved, day)
	if !tenYearsRule.InForce(day) {
		enhanced = privacy.No
	}
	isOpen := judged == privacy.Unknown || judged == privacy.Yes && f.Relieved.On.IsZero()
	long := ten // up to here it is over in spite of enhanced measures
	if judged == privacy.Yes && !isOpen {
		long = max(ten, cutoff(ceilingAt5, f.Relieved.On))
	}
	splits := func(at int32) bool { return ended.lo <= at && at < ended.hi }
	if enhanced != privacy.Yes && splits(five) || enhanced != privacy.No && (splits(long) || isOpen && splits(five)) {
		m.put(lEnded)
	}
	if max(ended.lo, long+1) <= min(ended.hi, five) { // for some file the measures decide
		m.add(lEnhanced, enhanced)
		if enhanced != privacy.No && isOpen {
			m.put(lRelief)
		}
	}
	return m
}

// isActRead reports whether the act was in force on a day, and leaves the answer
// open if not.
func isActRead(m *ruling.Maker, day retention.Date) bool {
	switch {
	case actOnAML.InForce(day):
		return true
	case day.IsZero():
		m.Test(atActUnread, privacy.Unknown)
	default:
		m.Test(atActUnread, privacy.Unknown, lLaw)
	}
	return false
}

// RequiresKeepingFile answers whether the undertaking must keep the file on a day:
// Required while the period runs. Permitted means that this act does not order
// it, not that anything else allows it. A day before the act, and the zero day,
// is undetermined.
func RequiresKeepingFile(f CustomerFile, day retention.Date) ruling.Answer {
	m := requiresKeepingFile.Start()
	if !isActRead(&m, day) {
		return m.Answer()
	}
	f.period(&m, day, false)
	m.Test(atExempt, not(f.HiddenAddress), lAddress)
	if m.Answer().Outcome() == privacy.Permitted {
		return m.Answer()
	}
	m.Follow(0)
	if last, ok := f.LastDay(day).Date(); ok {
		m.From(retention.Date{}, last)
	}
	return m.Answer()
}

// RequiresErasingFile answers whether the personal data of the file must be erased on
// a day, because the period of the act is over: Required from the day after
// [CustomerFile.LastDay], unless another statute orders keeping. Permitted means
// that this act does not order it. A day before the act, and the zero day, is
// undetermined.
func RequiresErasingFile(f CustomerFile, day retention.Date) ruling.Answer {
	m := requiresErasingFile.Start()
	if !isActRead(&m, day) {
		return m.Answer()
	}
	f.period(&m, day, true)
	m.Test(atExempt, not(f.OtherDuty), lOther)
	if m.Answer().Outcome() == privacy.Required {
		m.Follow(0)
		if f.relieved(day) == privacy.Yes {
			m.Follow(1)
		}
		if last, ok := f.LastDay(day).Date(); ok {
			m.From(last.AddDays(1), retention.Date{})
		}
	}
	return m.Answer()
}
