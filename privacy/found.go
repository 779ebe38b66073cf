package privacy

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/retention"
)

// findings returns what was found of a use on the day: of this item, else what
// the days of the item say, else of the activity at large.
func (q *inquiry) findings(u *compiledUse, use *Use) lawfulbasis.Findings {
	var own lawfulbasis.Findings
	switch ofAgeToConsent(&use.Consent) {
	case Yes:
		own.Met = ofAge
	case No:
		own.Unmet = ofAge
	}
	if w := &q.item.Withheld; w.Kind.IsValid() && w.Kind <= ObviousInterest && w.Judged.AsOf(q.day) == Yes {
		own.Met = own.Met.Union(tellingExempt)
	}
	return use.Assessed.AsOf(q.day).Over(own).Over(u.activity.Assessed.AsOf(q.day))
}

// asFound adds what the days say to what was found: an interest need not have
// been told while the time for informing runs, and a consent that is not in force
// is no explicit one.
func (q *inquiry) asFound(u *compiledUse, use *Use, f lawfulbasis.Findings) lawfulbasis.Findings {
	if q.notYetDue(u, use) == Yes {
		f.Met, f.Unmet = f.Met.Union(tellingExempt), f.Unmet.Without(tellingExempt)
	}
	switch q.consented(u, use) {
	case No:
		f.Met, f.Unmet = f.Met.Without(explicit), f.Unmet.Union(explicit)
	case Unknown:
		f.Met = f.Met.Without(explicit)
	}
	return f
}

// tellOpen tells what elements are open. Where the consent itself is, its days
// are what would settle it.
func (q *inquiry) tellOpen(u *compiledUse, use *Use, found lawfulbasis.Findings, open lawfulbasis.ElementSet) {
	if q.see == nil {
		return
	}
	if open.Intersects(explicit) && q.consented(u, use) == Unknown {
		if found.Of(lawfulbasis.ExplicitStatement) == Yes {
			open = open.Without(explicit)
		}
		if use.Consent.Given.AsOf(q.day).IsOnOrBefore(q.day) == Unknown {
			q.see.add(lack{name: TheConsent})
		}
		if q.withdrawn(use) == Unknown {
			q.see.add(lack{name: TheWithdrawal})
		}
	}
	q.see.add(lack{elements: open})
}

var (
	ofAge          = lawfulbasis.ElementsOf(lawfulbasis.OfAge)
	tellingExempt  = lawfulbasis.ElementsOf(lawfulbasis.TellingExempt)
	explicit       = lawfulbasis.ElementsOf(lawfulbasis.ExplicitStatement)
	furtherConsent = lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(lawfulbasis.FurtherConsent)}
	lawNamed       = lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(lawfulbasis.LawNamed)}
)

// ageOfConsent is the age from which a child may consent to an online service in
// Norway (personopplysningsloven § 5).
const ageOfConsent = 13

// ofAgeToConsent says whether the person had reached that age when the consent
// was given. Who was born on 29 February reaches it on 1 March in other years.
func ofAgeToConsent(c *Consent) Fact {
	reached := func(born, given retention.Date) Fact {
		years := given.Year() - born.Year() - ageOfConsent
		if years > 0 || years == 0 && (given.Month() > born.Month() || given.Month() == born.Month() && given.Day() >= born.Day()) {
			return Yes
		}
		return No
	}
	if youngest, ok := c.Born.Bound().To(); ok {
		if first, ok := c.Given.Bound().From(); ok && reached(youngest, first) == Yes {
			return Yes
		}
	}
	if oldest, ok := c.Born.Bound().From(); ok {
		if last, ok := c.Given.Bound().To(); ok && reached(oldest, last) == No {
			return No
		}
	}
	return Unknown
}
