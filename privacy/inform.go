package privacy

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// RequiresInformation answers whether the person must be informed of a use of
// the item (Art. 13, 14), and by when. Permitted means that the person need not
// be: the information is there already, or an exception applies.
func (p *Policy) RequiresInformation(item *Item, activity ActivityID, on retention.Date) Decision {
	return p.inquire(asking{question: AskRequiresInformation, activity: activity}, item, nil, on, nil)
}

// information tests that the person has not been informed, and that nothing
// exempts the controller from informing.
func (q *inquiry) information(u *compiledUse, use *Use) {
	informed := use.Informed.AsOf(q.day).IsOnOrBefore(q.day)
	q.test(-informed, InformedAlready, lack{name: TheInformation})
	q.withheld(NationalSecurity, ObviousInterest)
	if w := &q.item.Withheld; !w.Kind.IsValid() || w.Kind > ObviousInterest || w.Judged.AsOf(q.day) != Yes {
		switch f := q.findings(u, use); {
		case f.Of(lawfulbasis.TellingExempt) == Yes:
			q.test(No, InformingExempt, lack{})
		case f.Met.Has(lawfulbasis.TellingExempt):
			// In dispute: it was claimed, and is not settled.
			q.test(Unknown, InformingExempt, lack{elements: tellingExempt})
		}
	}
	q.found.follows.add(InformPerson, q.isFurther(u) == Yes)
	q.found.follows.inform = termBetween(q.informBy(u, use))
}

// informBy returns the prudent and the outermost day for informing the person:
// the day of collection for what comes from the person, otherwise the earliest
// of one month, the first communication and the first disclosure to another
// recipient (Art. 13(1), 14(3)). A further purpose is to be told of before it
// begins, for which there is no day (Art. 13(3), 14(4)).
func (q *inquiry) informBy(u *compiledUse, use *Use) (safe, outer retention.Bound) {
	obtained := use.Dates.Collected
	switch o := q.origin(); {
	case q.isFurther(u) == Yes, o == 0:
		return retention.Bound{}, retention.Bound{}
	case o == subjects.FromOthers:
		return retention.InformBy(obtained, use.Contacted, q.item.Disclosures.first())
	}
	return obtained.Bound(), obtained.Bound()
}

// notYetDue says whether the time for informing still runs for what came from
// others, and what it was collected for. What comes from the person is due when
// it is collected.
func (q *inquiry) notYetDue(u *compiledUse, use *Use) Fact {
	if q.origin() != subjects.FromOthers || q.isFurther(u) != No {
		return No
	}
	safe, _ := q.informBy(u, use)
	return -safe.IsPassed(q.day)
}

// first returns the day of the first disclosure to a recipient: not to one's own
// processor, and not to an authority in a particular inquiry (Art. 4(9),
// 14(3)(c)).
func (d Disclosures) first() retention.When {
	if !d.said {
		return retention.When{}
	}
	first := retention.NotYet()
	for i := range d.list {
		l := &d.list[i]
		if l.To == lawfulbasis.ToProcessor || l.To == lawfulbasis.ToDataSubject || l.Inquiry == Yes {
			continue
		}
		first = first.Earlier(l.On)
	}
	return first
}
