package recruiting

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// AskAgainBy returns the last day of the applicant's time in the talent pool,
// under a policy that was made from [Spec]: the day by which a new consent must be
// in place for the application to stay. A consent that comes later does not heal
// the days between. The employer chooses how long before that it asks; silence is
// no consent (GDPR Art. 4(11)).
//
// It counts the consent that lasts longest of those that are not withdrawn and
// whose day is known. It reports false when there is none, when the applicant is
// hired or may be, and when the policy has no pool with a known end.
func (a *Application) AskAgainBy(p *privacy.Policy) (retention.Date, bool) {
	pool, ok := p.Lookup(TalentPool)
	if !ok || !a.Hired.HasNotHappened() {
		return retention.Date{}, false
	}
	var by retention.Date
	for i := range a.Pool {
		c := &a.Pool[i]
		if !c.Withdrawn.HasNotHappened() {
			continue
		}
		last := retention.NoEnd()
		for _, l := range pool.Limits {
			last = last.Earlier(l.Rule.LastDay(c.Given, p.FinancialYear()))
		}
		if !c.LastDay.IsZero() && !c.Given.HasNotHappened() {
			last = last.Earlier(retention.OnDay(c.LastDay))
		}
		if day, known := last.Date(); known && (by.IsZero() || day.After(by)) {
			by = day
		}
	}
	return by, !by.IsZero()
}

// ClaimsWindow returns the first and the last day on which the employer may keep
// what shows how it chose, under a policy that was made from [Spec]. Why it may
// is what the employer found, in the Assessed of [Claims]; without that whether
// it may is undetermined, and an objection can end it sooner. The window is a
// limit: nothing has to be kept so long, and no erasure is refused for it.
//
// It reports false when the window does not concern the applicant, or its days
// are not known: while the position is open, for the one who is hired or may be,
// for one who had withdrawn, and when the policy has no such activity with a
// known end.
func (a *Application) ClaimsWindow(p *privacy.Policy) (first, last retention.Date, ok bool) {
	claims, ok := p.Lookup(Claims)
	if !ok || !a.concerns(Claims) {
		return retention.Date{}, retention.Date{}, false
	}
	filled := a.filled()
	end := retention.NoEnd()
	for _, l := range claims.Limits {
		end = end.Earlier(l.Rule.LastDay(filled, p.FinancialYear()))
	}
	first, begun := filled.Date()
	last, ends := end.Date()
	if !begun || !ends {
		return retention.Date{}, retention.Date{}, false
	}
	return first, last, true
}
