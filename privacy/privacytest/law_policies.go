package privacytest

import (
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// The laws of a policy and the same policy edited.

func policyLaws() []Law {
	list := []Law{
		{
			Name: "longer-limit-never-sooner", Says: "With a longer limit nothing has to go sooner.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('e'), law.Article(13).Paragraph(2).Point('a')), check: longerLimitNeverSooner,
		},
		{
			Name: "duty-only-lengthens", Says: "A statutory duty to keep makes nothing go sooner, and with it nothing may go that could not without.",
			Provisions: cites(law.Article(6).Paragraph(1).Point('c'), law.Article(17).Paragraph(3).Point('b')), check: dutyOnlyLengthens,
		},
		{
			Name: "maximum-only-shortens", Says: "A statutory maximum keeps nothing longer.",
			Provisions: cites(law.Article(17).Paragraph(1).Point('e'), law.Article(6).Paragraph(3)), check: maximumOnlyShortens,
		},
		{
			Name: "order-of-rules-is-free", Says: "The order in which a policy lists its activities and rules decides nothing.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('a'), law.Article(30).Paragraph(1)), check: func(t *trial) {
				same(t, "its rules turned round", func(s *privacy.Spec) {
					slices.Reverse(s.Activities)
					for i := range s.Activities {
						slices.Reverse(s.Activities[i].Limits)
						slices.Reverse(s.Activities[i].Duties)
						slices.Reverse(s.Activities[i].Ceilings)
					}
				})
			},
		},
		{
			Name: "joint-controllers-answer-alike", Says: "Which of several controllers is named first, and what they are called, decides nothing.",
			Provisions: cites(law.Article(26).Paragraph(3)), check: func(t *trial) {
				same(t, "its controllers renamed", func(s *privacy.Spec) {
					for i := range s.Controllers {
						s.Controllers[i] += " II"
					}
					for i := range s.Activities {
						names := s.Activities[i].Controllers
						for k := range names {
							names[k] += " II"
						}
						slices.Reverse(names)
					}
				})
			},
		},
		{
			Name: "group-keeps-its-duties", Says: "That another company of the group acts frees it of nothing.",
			Provisions: cites(law.Article(4), law.Article(24).Paragraph(1)), check: func(t *trial) {
				same(t, "one controller alone", func(s *privacy.Spec) {
					for i := range s.Activities {
						s.Activities[i].Controllers = s.Activities[i].Controllers[:1]
					}
				})
			},
		},
		{
			Name: "backups-only-follow", Says: "How long backups rotate moves the day of the backups, and neither another day nor an answer.",
			Provisions: cites(law.Article(17).Paragraph(1), law.Article(32).Paragraph(1).Point('c')), check: backupsOnlyFollow,
		},
		{
			Name: "time-to-erase-moves-the-last-day-alone", Says: "The time for carrying an erasure out moves the day by which it is done, and neither the day from which it is due nor whether it is.",
			Provisions: cites(law.Article(17).Paragraph(1), law.Article(12).Paragraph(3)), check: timeToErase,
		},
		{
			Name: "notice-decides-nothing", Says: "What a notice claims, such as a second basis, changes no answer: the law does.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('a'), law.Article(13).Paragraph(1).Point('c')), check: func(t *trial) {
				same(t, "another notice", func(s *privacy.Spec) {
					for i := range s.Activities {
						s.Activities[i].Claimed = lawfulbasis.AllBases()
					}
				})
			},
		},
		{
			Name: "activities-are-apart", Says: "An activity that is not used for an item, and neither keeps nor bounds its data, changes nothing about it.",
			Provisions: cites(law.Article(5).Paragraph(1).Point('b')), check: activitiesAreApart,
		},
	}
	for i := range list {
		list[i].about, list[i].needs = ofErasing|ofProcessing, needAsk
	}
	return list
}

// policyQuestions are asked under both policies.
var policyQuestions = [...]privacy.Question{privacy.AskMayErase, privacy.AskRequiresErasure, privacy.AskRequiresErasureOnRequest, privacy.AskMayKeep, privacy.AskMayProcess}

// same holds that an edit changes no answer.
func same(t *trial, edit string, change func(*privacy.Spec)) {
	s := t.under(edit, change)
	if s == nil {
		return
	}
	for _, q := range policyQuestions {
		a, b := t.ask(q), t.askOf(q, s)
		holds(t, a.Outcome() == b.Outcome() && a.Deadline() == b.Deadline(), q, edit, a, b)
	}
}

func longerLimitNeverSooner(t *trial) {
	s := t.under("every limit a year longer", func(s *privacy.Spec) {
		for i := range s.Activities {
			for k := range s.Activities[i].Limits {
				l := &s.Activities[i].Limits[k]
				l.Rule.Period = l.Rule.Period.And(retention.Months(11))
			}
		}
	})
	if s != nil {
		notSooner(t, "every limit longer", t.scene, s)
	}
}

// notSooner holds that the item goes no sooner under another policy.
func notSooner(t *trial, change string, short, long *Scene) {
	a, b := t.askOf(privacy.AskRequiresErasure, short), t.askOf(privacy.AskRequiresErasure, long)
	ok := !later(a.Deadline().LastDay, b.Deadline().LastDay) && !later(a.Deadline().EraseFrom, b.Deadline().EraseFrom) &&
		(a.Outcome() == privacy.Required || a.Outcome() == privacy.Undetermined || b.Outcome() != privacy.Required)
	holds(t, ok, privacy.AskRequiresErasure, change, a, b)
}

func dutyOnlyLengthens(t *trial) {
	if !t.scene.anyUse(func(a privacy.Activity) bool { return len(a.Duties) > 0 }) {
		return
	}
	if without := t.under("no duties", func(s *privacy.Spec) {
		for i := range s.Activities {
			if a := &s.Activities[i]; len(a.Duties) > 0 {
				a.Duties = nil
				// Without its duty the activity needs an end of its own.
				a.Limits = append(a.Limits, privacy.Limit{ID: "end-of-" + privacy.RuleID(a.ID), Rule: retention.Limit{From: retention.Booked, Anchor: retention.DayOf, Period: retention.Days(0)}})
			}
		}
	}); without != nil {
		a, b := t.askOf(privacy.AskMayErase, without), t.ask(privacy.AskMayErase)
		holds(t, !later(a.Deadline().Earliest, b.Deadline().Earliest) && (a.Outcome() != privacy.Forbidden || b.Outcome() != privacy.Permitted), privacy.AskMayErase, "no duty", a, b)
	}
}

// anyUse reports whether some use of the item is for such an activity.
func (s *Scene) anyUse(such func(privacy.Activity) bool) bool {
	for i := range s.Item.Uses {
		if such(s.activity(i)) {
			return true
		}
	}
	return false
}

func maximumOnlyShortens(t *trial) {
	if !t.scene.anyUse(func(a privacy.Activity) bool { return len(a.Ceilings) > 0 }) {
		return
	}
	if without := t.under("no maxima", func(s *privacy.Spec) {
		for i := range s.Activities {
			if a := &s.Activities[i]; !a.Kinds.Intersects(retention.MustHaveCeiling()) {
				a.Ceilings = nil
			}
		}
	}); without != nil {
		notSooner(t, "no maximum", t.scene, without)
	}
}

func backupsOnlyFollow(t *trial) {
	s := t.under("slower backups", func(s *privacy.Spec) { s.BackupRotation = retention.Days(365) })
	if s == nil {
		return
	}
	for _, q := range policyQuestions {
		a, b := t.ask(q), t.askOf(q, s)
		x, y := a.Deadline(), b.Deadline()
		ok := !later(x.BackupsGoneBy, y.BackupsGoneBy)
		x.BackupsGoneBy = y.BackupsGoneBy
		holds(t, ok && x == y && a.Outcome() == b.Outcome(), q, "slower backups", a, b)
	}
}

func timeToErase(t *trial) {
	s := t.under("no time to erase", func(s *privacy.Spec) { s.EraseWithin = retention.Days(0) })
	if s == nil {
		return
	}
	a, b := t.ask(privacy.AskRequiresErasure), t.askOf(privacy.AskRequiresErasure, s)
	x, y := a.Deadline(), b.Deadline()
	holds(t, a.Outcome() == b.Outcome() && x.Earliest == y.Earliest && x.LastDay == y.LastDay && x.EraseFrom == y.EraseFrom && !later(y.GoneBy, x.GoneBy),
		privacy.AskRequiresErasure, "no time to erase", a, b)
}

func activitiesAreApart(t *trial) {
	set := t.scene.Item.Of
	if set == nil {
		return
	}
	same(t, "the other activities gone", func(s *privacy.Spec) {
		used := slices.Collect(set.For())
		s.Activities = slices.DeleteFunc(s.Activities, func(a privacy.Activity) bool { return !slices.Contains(used, a.ID) })
	})
}
