package privacy

import "github.com/personvern/personvern/retention"

// Through returns the last day with the same outcome if nothing else happens
// than the item says; it is open when the outcome never changes again. It takes
// the item that was asked about, which a decision does not keep.
func (d Decision) Through(item *Item) retention.Bound {
	if d.of == nil || item == nil || item.Of != d.of || d.day.IsZero() {
		return retention.Bound{}
	}
	var request *Request
	if asked := d.asked.request(); d.question == AskRequiresErasureOnRequest {
		request = &asked
	}
	for day := d.day; ; {
		next := turningPoint(d.of.policy, item, request, day)
		if next.IsZero() {
			return retention.NoEnd()
		}
		if d.of.policy.decide(d.question, item, request, next, false).outcome != d.outcome {
			return retention.OnDay(next.AddDays(-1))
		}
		day = next
	}
}

// turningPoint returns the first day after the given one on which anything that
// an answer depends on can change: a day that the facts name, the day after a
// judgement's review, or the day after something ends. It is zero when there is
// none. Between two such days every answer is the same.
func turningPoint(p *Policy, item *Item, request *Request, day retention.Date) retention.Date {
	var next retention.Date
	at := func(d retention.Date) {
		if d.After(day) && (next.IsZero() || d.Before(next)) {
			next = d
		}
	}
	ends := func(b retention.Bound, later int) {
		if from, ok := b.From(); ok {
			at(from.AddDays(later))
		}
		if to, ok := b.To(); ok {
			at(to.AddDays(later))
		}
	}
	judged := func(j *Judgement) {
		at(j.On)
		at(j.ReviewBy.AddDays(1))
	}
	for i := range item.Uses {
		u := &item.Uses[i]
		for e := retention.Event(1); e.IsValid(); e++ {
			ends(u.Dates.Of(e).Bound(), 0)
		}
		ends(u.Consent.Given.Bound(), 0)
		ends(u.Consent.Withdrawn.Bound(), 0)
		ends(u.Objection.Received.Bound(), 0)
		judged(&u.Objection.Overriding)
		judged(&u.Necessary)
	}
	for i := range item.Holds.list {
		h := &item.Holds.list[i]
		ends(h.Since.Bound(), 0)
		ends(h.Released.Bound(), 0)
		judged(&h.Grounds)
		at(h.ReviewBy.AddDays(1))
	}
	judged(&item.Unlawful)
	judged(&item.ErasureOrdered)
	judged(&item.ChildService)
	if request != nil {
		judged(&request.Excessive)
	}
	for g := range p.Grounds(item, day) {
		ends(g.Until, 1)
	}
	return next
}
