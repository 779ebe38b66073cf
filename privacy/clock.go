package privacy

import "github.com/personvern/personvern/retention"

// Clock is by when a request must be answered, as far as the facts of a day
// tell. The zero Clock has no day to count from.
//
// Each period is read twice. The prudent day counts nothing in the
// controller's favour but a valid extension. The outermost day also runs on to
// the next working day (Reg. 1182/71 Art. 3(4)) and, for the answer, waits while
// a question to the person is open (EDPB 01/2022 no. 159). Where a fact is
// missing on which a suspension or an extension depends, neither is counted, and
// Waiting or Extended is [Unknown].
//
// All periods are the outer limits of "without undue delay", not times that may
// always be used. None of this moves the day by which data must be gone: to
// answer later is not to erase later.
//
// Clocks are comparable with ==.
type Clock struct {
	// Started says whether the request has been received by that day, through
	// any channel of the controller. No: it is dated later, or came to an
	// address that was plainly not meant for it; then no period runs and the
	// terms are zero. Unknown: nobody has settled which address that was, or
	// the day of receipt or the day asked about is not said; the terms are then
	// counted as if it had been received.
	Started Fact
	// Answer is the last day for telling what was done (Art. 12(3)): one month
	// from receipt or, with a valid extension, three. Outer is zero while
	// Waiting is [Yes], when there is no outermost day yet. Both are zero for a
	// withdrawal of consent, which takes effect at once and is no request under
	// Articles 15 to 22 (Art. 7(3)).
	Answer retention.Term
	// Refusal is the last day for telling why nothing was done, and of the
	// complaint and the court that are open to the person: one month from
	// receipt (Art. 12(4)). No extension moves it, and no question to the
	// person: that a question stops this period too is said nowhere, and a
	// person who does not answer it would never learn of a remedy.
	Refusal retention.Term
	// Extension is the last day for telling the person of an extension, with
	// the reasons: one month from receipt (Art. 12(3)), which no question to the
	// person moves.
	Extension retention.Term
	// Extended says whether a valid extension has been told: from the day of
	// receipt to the outermost day of Extension, and because of complexity and
	// number. Unknown: one of these is not known; it is not counted then.
	Extended Fact
	// Waiting says whether the outermost day of Answer waits for the person.
	// Yes: a prompt and reasonable question is open. No: none was asked, none
	// that stops the clock, or it was answered and Suspended are its days.
	// Unknown: whether a question stopped the clock, or for how long, is not
	// known; no day is counted then.
	Waiting Fact
	// Suspended are the days for which the clock stood still, from the question
	// to the complete answer. They are added to the prudent day of Answer, and
	// what they lead to runs on to the next working day.
	Suspended int
}

// Clock returns by when the request must be answered, as known at the end of a
// day: what is dated later has not happened. As of the zero day nothing has
// happened or not happened for certain, and every Fact is [Unknown].
//
// A question to the person stops the clock if it was judged prompt and
// reasonable and was asked from the day of receipt to the last day of the period
// as it stands before it runs on to a working day; a later one comes when there
// is nothing left to stop. Nor is there anything to ask in return about an
// automated decision: Art. 12(6) speaks of Articles 15 to 21 and recital 63 of
// access, so that a question stops nothing for [AskHumanDecision].
func (r Request) Clock(on retention.Date) Clock {
	c, _ := r.clock(on)
	return c
}

// IsLate reports whether an answer given on that day, as the facts stand on it,
// comes too late (Art. 12(3)). It is No to the end of the prudent day, and Yes
// only when the outermost day has passed whatever the missing facts turn out to
// be. In between it is [Unknown]: it depends on them, or on whether the period
// is read strictly, without a suspension and without running on to a working
// day. Nothing that is not received is late, and no withdrawal of consent.
//
// Being late ends no duty. The answer is still owed, a request left without
// action must be refused with reasons (Art. 12(4)), and the person may turn to
// the authority and to a court (Art. 77 and 79).
func (r Request) IsLate(on retention.Date) Fact {
	c, latest := r.clock(on)
	switch {
	case c.Started == No || r.Kind == AskWithdrawal:
		return No
	case on.IsZero() || r.Received.IsZero():
		return Unknown
	case !on.After(c.Answer.Safe):
		return No
	case c.Started == Yes && on.After(latest):
		return Yes
	}
	return Unknown
}

// clock also returns the latest day that the outermost day for the answer can
// be, whatever the missing facts turn out to be; zero when there may be none.
func (r *Request) clock(on retention.Date) (c Clock, latest retention.Date) {
	month := retention.AnswerBy(r.Received)
	if r.Kind != AskWithdrawal {
		c.Answer, c.Refusal, c.Extension = month, month, month
	}
	misdirected := r.misdirected(on)
	switch {
	case on.IsZero():
		return c, latest
	case misdirected == Yes || on.Before(r.Received):
		return Clock{Started: No, Extended: No, Waiting: No}, latest
	case r.Received.IsZero():
		return c, latest
	case misdirected == No:
		c.Started = Yes
	}
	if r.Kind == AskWithdrawal {
		c.Extended, c.Waiting = No, No
		return c, latest
	}
	longest := month
	if c.Extended = r.extended(month.Outer, on); c.Extended != No {
		longest = retention.ExtendedAnswerBy(r.Received)
	}
	if c.Extended == Yes {
		c.Answer = longest
	}
	stopped := r.stopped(c.Extended, month.Safe, longest.Safe, on)
	if stopped == No {
		c.Waiting = No
		return c, longest.Outer
	}
	switch r.Queried.Answered.IsOnOrBefore(on) {
	case No:
		if c.Waiting = stopped; stopped == Yes {
			c.Answer.Outer = retention.Date{}
		}
	case Yes:
		least, most := r.Queried.days(r.Received)
		if stopped != Yes {
			least = 0
		}
		if least == most {
			c.Waiting, c.Suspended = No, most
			c.Answer.Outer = retention.Roll(c.Answer.Safe.AddDays(most))
		}
		latest = retention.Roll(longest.Safe.AddDays(most))
	}
	return c, latest
}

// extended says whether the person was told in time of an extension that the
// case calls for. What was told before the request came was told of others.
func (r *Request) extended(by, on retention.Date) Fact {
	if !r.Extended.IsSaid() || r.Extended.Bound().IsPassed(r.Received) == Yes {
		return No
	}
	return min(r.Extended.IsOnOrBefore(by), r.Extended.IsOnOrBefore(on), r.Complex.AsOf(on))
}

// stopped says whether a question to the person stopped the clock. The period
// that it must not outlast is the longer one if the answer is extended.
func (r *Request) stopped(extended Fact, last, longest, on retention.Date) Fact {
	asked := r.Queried.Asked
	if r.Queried == (Query{}) || r.Kind == AskHumanDecision || asked.Bound().IsPassed(r.Received) == Yes {
		return No
	}
	inTime := max(asked.IsOnOrBefore(last), min(asked.IsOnOrBefore(longest), extended))
	return min(inTime, asked.IsOnOrBefore(on), r.Queried.Prompt.AsOf(on))
}

// days are the fewest and the most days that can lie between the question and
// an answer that has come, if the question stopped the clock for certain. It was
// asked on the day of receipt at the earliest; an answer dated before it took no
// days.
func (q *Query) days(received retention.Date) (least, most int) {
	asked, answered := q.Asked.Bound().Later(retention.OnDay(received)), q.Answered.Bound()
	// An end of a bound that is no day gives no days.
	first, _ := asked.From()
	last, _ := asked.To()
	soonest, _ := answered.From()
	latest, _ := answered.To()
	return max(0, soonest.Sub(last)), max(0, latest.Sub(first))
}
