package fact

import "github.com/personvern/personvern/internal/civil"

// Fact is what is known of a yes-or-no question. The zero value is [Unknown]:
// not said, or said to be undecided.
type Fact int8

const (
	// No says that it is not so.
	No Fact = -1
	// Unknown says nothing: the zero value.
	Unknown Fact = 0
	// Yes says that it is so.
	Yes Fact = 1
)

// Settled reports whether f is Yes or No. Any other number is unknown.
func (f Fact) Settled() bool { return f == Yes || f == No }

// String returns "yes", "no" or "unknown"; a number outside the three is
// unknown.
func (f Fact) String() string {
	switch f {
	case Yes:
		return "yes"
	case No:
		return "no"
	}
	return "unknown"
}

// Judgement is an answer to a question that the law leaves to a person: a
// balance of interests, a necessity, whether a claim is foreseeable. The
// library never makes one. The zero Judgement says that nobody has judged.
type Judgement struct {
	// Result is the answer; zero is undecided.
	Result Fact
	// By names the role or person who answers for it, such as "legal"; never
	// the data subject.
	By string
	// On is the day it was made, and from which it counts. Zero: from the start.
	On civil.Date
	// ReviewBy is the last day on which it may be relied on. Zero: no review
	// was set.
	ReviewBy civil.Date
}

// AsOf returns the result that may be relied on that day: Unknown before the
// judgement was made and after its review day.
func (j Judgement) AsOf(day civil.Date) Fact {
	if !j.Result.Settled() || day.Before(j.On) || (!j.ReviewBy.IsZero() && j.ReviewBy.Before(day)) {
		return Unknown
	}
	return j.Result
}

// IsRaised reports whether anything was said at all: a judgement that is
// undecided is raised, the zero Judgement is not. One with a number that is no
// Fact is raised, and undecided.
func (j *Judgement) IsRaised() bool {
	return j.Result != Unknown || j.By != "" || !j.On.IsZero() || !j.ReviewBy.IsZero()
}
