package privacy

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/retention"
)

// Through returns the last day with the same outcome if nothing else happens
// than the item says, and the laws behind the policy's rules begin and end as the
// library knows them; it is open when the outcome never changes again. It takes
// the item that was asked about, which a decision does not keep.
func (d Decision) Through(item *Item) retention.Bound {
	if d.of == nil || item == nil || item.Of != d.of || d.day.IsZero() {
		return retention.Bound{}
	}
	asked := d.asked.request()
	request := &asked
	if !d.inquired && d.question != AskRequiresErasureOnRequest {
		request = nil
	}
	for day := d.day; ; {
		next := turningPoint(d.of.policy, item, request, day)
		if next.IsZero() {
			return retention.NoEnd()
		}
		if d.again(item, request, next) != d.outcome {
			return retention.OnDay(next.AddDays(-1))
		}
		day = next
	}
}

// again asks the same question about another day.
func (d *Decision) again(item *Item, request *Request, day retention.Date) Outcome {
	if !d.inquired {
		d := d.of.policy.decide(d.question, item, request, day, false)
		return d.outcome
	}
	later := d.of.policy.inquire(d.asking(), item, request, day, nil)
	return later.outcome
}

// turningPoint returns the first day after the given one on which anything that
// an answer depends on can change: a day that the facts name, the day after a
// judgement's review, the first day of the law behind a rule, or the day after
// something ends, such as that law. It is zero when there is none. Between two such days every answer is the same.
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
	assessed := func(a *lawfulbasis.Assessment) {
		at(a.On)
		at(a.ReviewBy.AddDays(1))
	}
	for i := range item.Uses {
		u := &item.Uses[i]
		for e := retention.Event(1); e.IsValid(); e++ {
			ends(u.Dates.Of(e).Bound(), 0)
		}
		ends(u.Consent.Given.Bound(), 0)
		ends(u.Consent.Withdrawn.Bound(), 0)
		at(u.Consent.LastDay.AddDays(1))
		ends(u.Informed.Bound(), 0)
		ends(u.Contacted.Bound(), 0)
		assessed(&u.Assessed)
		if i := item.Of.find(u.For); i >= 0 {
			assessed(&item.Of.uses[i].activity.Assessed)
		}
		safe, _ := retention.InformBy(u.Dates.Collected, u.Contacted, item.Disclosures.first())
		ends(safe, 1)
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
	for i := range item.Disclosures.list {
		ends(item.Disclosures.list[i].On.Bound(), 0)
	}
	judged(&item.Accurate)
	judged(&item.Excluded.Judged)
	judged(&item.Withheld.Judged)
	judged(&item.OthersRights)
	judged(&item.TellingUnreasonable)
	judged(&item.Unlawful)
	judged(&item.ErasureOrdered)
	judged(&item.ChildService)
	if request != nil {
		at(request.Received)
		judged(&request.Misdirected)
		judged(&request.Excessive)
	}
	for i := range item.Of.uses {
		u := &item.Of.uses[i]
		for j := range u.duties {
			at(u.duties[j].first)
			at(u.duties[j].last.AddDays(1))
		}
		for j := range u.ceilings {
			at(u.ceilings[j].first)
			at(u.ceilings[j].last.AddDays(1))
		}
	}
	for g := range p.Grounds(item, day) {
		ends(g.Until, 1)
	}
	return next
}
