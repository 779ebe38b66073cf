package privacytest

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Options change what counts as a failure. The zero Options are the law, and no
// more.
type Options struct {
	// KeepWhileUsed makes it a failure to erase an item while a purpose covers
	// it, or may cover it. The law allows that; whoever uses the item would
	// rather not.
	KeepWhileUsed bool
	// DayIsFirst says that the day of [Report.GoneBy] is the first day on which
	// the system erases, and not the last: it is compared with
	// [retention.Deadline.EraseFrom]. The two differ where a policy allows time
	// for carrying out an erasure.
	DayIsFirst bool
}

// Correct returns the library as a tested system: it erases what must be erased,
// from the first day on, keeps what need not be, and says where it cannot. It
// passes every driver.
func Correct() System { return correct }

func correct(item *privacy.Item, on retention.Date) Report {
	p := policyOf(item)
	report := Report{Verdict: Kept}
	if day, ok := p.Deadline(item, on).GoneBy.Date(); ok {
		report.GoneBy = day
	}
	switch d := p.RequiresErasure(item, on); {
	case d.Outcome() == privacy.Required:
		report.Verdict = Erased
	case d.Outcome() == privacy.Undetermined && d.CouldBe(privacy.Required):
		report.Verdict = CannotSay
	}
	return report
}

// CheckErasure asks a system about the item of each case on its day, and
// compares what it did with what may and must be done.
//
// Keeping is a failure where the item must be erased. Erasing is one where it
// may not be, where facts are missing that could forbid it and, with
// [Options.KeepWhileUsed], where a purpose covers it. Not being able to say is
// none: it is counted.
func CheckErasure(system System, cases []Case, options Options) Results {
	results := make(Results, 0, len(cases))
	for i := range cases {
		c := &cases[i]
		results = append(results, checkErasure(c, system(&c.Item, c.On).Verdict, options))
	}
	return results
}

// Erasure is [CheckErasure] in a test: it fails the test for each failure, prints
// how often the system could not say, and which known mistakes the failures look
// like.
func Erasure(t TB, system System, cases []Case, options Options) {
	t.Helper()
	check := func(im *Implementation) Results { return CheckErasure(im.Item, cases, options) }
	tell(t, CheckErasure(system, cases, options), check)
}

func checkErasure(c *Case, did Verdict, options Options) Result {
	p := policyOf(&c.Item)
	must, may := p.RequiresErasure(&c.Item, c.On), p.MayErase(&c.Item, c.On)
	r := Result{Case: c.ID, Why: c.Why, On: c.On, Got: did.String(), Because: because(must, &c.Item)}
	isFree := may.Outcome() == privacy.Permitted
	switch {
	case must.Outcome() == privacy.Required:
		r.Want = Erased.String()
	case !isFree && may.Outcome() == privacy.Undetermined:
		r.Want, r.Because = CannotSay.String(), because(may, &c.Item)
	case !isFree || options.KeepWhileUsed:
		r.Want = Kept.String()
	default:
		r.Want = "kept or erased"
	}
	switch {
	case !did.IsValid():
		r.Failure, r.Got = SaidNothing, "nothing"
	case did == CannotSay:
		r.Open = true
	case did == Kept && must.Outcome() == privacy.Required:
		r.Failure = KeptWhatGoes
	case did == Kept || must.Outcome() == privacy.Required:
	case may.Outcome() == privacy.Undetermined:
		r.Failure = ErasedOnAGuess
	case !isFree:
		r.Failure = ErasedWhatStays
	case options.KeepWhileUsed:
		r.Failure = ErasedWhileUsed
	}
	return r
}
