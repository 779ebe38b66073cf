package privacytest

import (
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// What laws change in a scene.

// withHolds is the scene with some more holds. It is nil where nothing is said of
// the holds, to which nothing can be added.
func (s *Scene) withHolds(more ...retention.Hold) *Scene {
	if !s.Item.Holds.IsSaid() {
		return nil
	}
	return s.changed(func(c *Scene) {
		c.Item.Holds = privacy.AllHolds(append(slices.Collect(s.Item.Holds.All()), more...)...)
	})
}

// inForce is a hold of a kind that began a week before.
func (s *Scene) inForce(kind retention.HoldKind) retention.Hold {
	return hold(s.On, kind, privacy.Yes)
}

// hasHolds reports whether there is a hold, or nobody has said that there is none.
func (s *Scene) hasHolds() bool {
	for range s.Item.Holds.All() {
		return true
	}
	return !s.Item.Holds.IsSaid()
}

// ends are the events of a use from which a limit, a duty or a maximum runs, save
// those that begin it.
func (s *Scene) ends(use int) []retention.Event {
	a := s.activity(use)
	var list []retention.Event
	for _, l := range a.Limits {
		list = append(list, l.Rule.From)
	}
	for _, d := range a.Duties {
		list = append(list, d.Rule.From)
	}
	for _, c := range a.Ceilings {
		list = append(list, c.Rule.From)
	}
	slices.Sort(list)
	return slices.DeleteFunc(slices.Compact(list), func(e retention.Event) bool { return e == a.Begins || e == retention.ConsentGiven })
}

// isPast reports whether nothing in the scene is dated after the day asked about,
// and nothing lasts until a day, so that time alone changes what there is.
func (s *Scene) isPast() bool {
	past := func(w retention.When) bool {
		return w.HasNotHappened() || w.IsOnOrBefore(s.On) == privacy.Yes
	}
	for i := range s.Item.Uses {
		u := &s.Item.Uses[i]
		if !past(u.Consent.Given) || !past(u.Consent.Withdrawn) || !past(u.Objection.Received) || !u.Consent.LastDay.IsZero() ||
			!s.lasts(u.Objection.Overriding) || !s.lasts(u.Necessary) {
			return false
		}
		for e := retention.Event(1); e.IsValid(); e++ {
			if e != retention.ConsentGiven && !past(u.Dates.Of(e)) {
				return false
			}
		}
	}
	for h := range s.Item.Holds.All() {
		if !past(h.Since) || !past(h.Released) || !h.ReviewBy.IsZero() || !s.lasts(h.Grounds) {
			return false
		}
	}
	return s.lasts(s.Item.Unlawful) && s.lasts(s.Item.ErasureOrdered) && s.lasts(s.Item.ChildService) && s.lasts(s.Item.Excluded.Judged)
}

// hasItsLaw reports whether the law that the item's rules rest on is in force on
// the day asked about. Before, the answer waits for the law of that day.
func (s *Scene) hasItsLaw() bool {
	return !s.anyUse(func(a privacy.Activity) bool {
		return slices.ContainsFunc(a.Duties, func(d privacy.Duty) bool { return !law.InForce(d.Rule.Law, s.On) }) ||
			slices.ContainsFunc(a.Ceilings, func(c privacy.Ceiling) bool { return !law.InForce(c.Rule.Law, s.On) })
	})
}

// lasts reports whether a judgement was made by the day asked about, and is to be
// relied on for ever.
func (s *Scene) lasts(j privacy.Judgement) bool {
	return j.ReviewBy.IsZero() && !s.On.Before(j.On)
}

// after is the scene so many days later, when nothing else has happened.
func (s *Scene) after(days int) *Scene {
	return s.changed(func(c *Scene) { c.On = s.On.AddDays(days) })
}

// moved is a day that was said, so many days later.
func moved(w retention.When, days int) retention.When {
	if day, ok := w.Date(); ok {
		return retention.On(day.AddDays(days))
	}
	b := w.Bound()
	first, last := false, false
	var lo, hi retention.Date
	if lo, first = b.From(); first {
		lo = lo.AddDays(days)
	}
	if hi, last = b.To(); last {
		hi = hi.AddDays(days)
	}
	switch {
	case w.HasNotHappened() || !w.IsSaid():
		return w
	case first && last:
		return retention.Between(lo, hi)
	case first:
		return retention.NoEarlierThan(lo)
	case last:
		return retention.NoLaterThan(hi)
	}
	return w
}

// shifted is the scene with every day in it so many days later.
func (s *Scene) shifted(days int) *Scene {
	day := func(d *retention.Date) { *d = d.AddDays(days) }
	when := func(w *retention.When) { *w = moved(*w, days) }
	judged := func(j *privacy.Judgement) { day(&j.On); day(&j.ReviewBy) }
	return s.changed(func(c *Scene) {
		day(&c.On)
		for i := range c.Item.Uses {
			u := &c.Item.Uses[i]
			for e := retention.Event(1); e.IsValid(); e++ {
				u.Dates = u.Dates.With(e, moved(u.Dates.Of(e), days))
			}
			when(&u.Consent.Given)
			when(&u.Consent.Withdrawn)
			when(&u.Consent.Born)
			day(&u.Consent.LastDay)
			when(&u.Objection.Received)
			judged(&u.Objection.Overriding)
			judged(&u.Necessary)
			day(&u.Assessed.On)
			day(&u.Assessed.ReviewBy)
			when(&u.Informed)
			when(&u.Contacted)
		}
		if s.Item.Holds.IsSaid() {
			var holds []retention.Hold
			for h := range s.Item.Holds.All() {
				when(&h.Since)
				when(&h.Released)
				judged(&h.Grounds)
				day(&h.ReviewBy)
				holds = append(holds, h)
			}
			c.Item.Holds = privacy.AllHolds(holds...)
		}
		for _, j := range []*privacy.Judgement{&c.Item.Unlawful, &c.Item.ErasureOrdered, &c.Item.ChildService, &c.Item.Accurate, &c.Item.Excluded.Judged,
			&c.Item.Withheld.Judged, &c.Item.OthersRights, &c.Item.TellingUnreasonable, &c.Request.Excessive, &c.Request.Misdirected} {
			judged(j)
		}
		day(&c.Request.Received)
	})
}

// unmet is the scene with elements of a use found not to be so.
func (s *Scene) unmet(use int, list ...lawfulbasis.Element) *Scene {
	return s.changed(func(c *Scene) {
		for _, e := range list {
			findingState(use, e, privacy.No)(c)
		}
	})
}

// asked is the place of the use that the questions about an activity are about,
// or -1. Where several are of that activity, none is.
func (s *Scene) asked() int {
	at := -1
	for i := range s.Item.Uses {
		if s.Item.Uses[i].For == s.For {
			if at >= 0 {
				return -1
			}
			at = i
		}
	}
	return at
}

// ranks orders the outcomes of a question of permission.
func ranks(o privacy.Outcome) int {
	switch o {
	case privacy.Permitted:
		return 2
	case privacy.Undetermined:
		return 1
	}
	return 0
}

// later reports whether a day that is known is after another that is known.
func later(a, b retention.Bound) bool {
	return a.IsKnown() && b.IsKnown() && a != b && a.Later(b) == a
}

// edited names an edit of the policy behind a dataset.
type edited struct {
	set  *privacy.Dataset
	edit string
}

// under is the scene under an edited policy. It is nil where there is no such
// policy, such as one without a duty that its data calls for.
func (t *trial) under(edit string, change func(*privacy.Spec)) *Scene {
	key := edited{t.scene.Item.Of, edit}
	set, ok := t.edited[key]
	if !ok {
		set = rebuilt(t.scene.Item.Of, change)
		t.edited[key] = set
	}
	if set == nil {
		return nil
	}
	return t.scene.changed(func(c *Scene) { c.Item.Of = set })
}

func rebuilt(set *privacy.Dataset, change func(*privacy.Spec)) *privacy.Dataset {
	if set == nil || set.Policy() == nil {
		return nil
	}
	spec := set.Policy().Spec()
	change(spec)
	p, err := privacy.New(spec)
	if err != nil {
		return nil
	}
	again, _ := p.Dataset(privacy.DatasetSpec{
		Name: set.Name(), About: set.About(), Kinds: set.Kinds(), For: slices.Collect(set.For()), CollectedFor: set.CollectedFor(), Parent: set.Parent(),
	})
	return again // nil where the edited policy has no such table
}
