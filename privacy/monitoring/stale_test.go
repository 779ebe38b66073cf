package monitoring_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/monitoring"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// TestStaleJudgements: on its review day a judgement carries the answer, and on the
// day after nobody has judged.
func TestStaleJudgements(t *testing.T) {
	open := func(change func(*monitoring.Access)) ruling.Answer {
		a := monitoring.Access{
			Necessary: judged(yes), Suspicion: judged(no), Notified: yes, CannotNotify: judged(no), PresenceOffered: yes,
			CannotAttend: judged(no), Objected: never, Compelling: judged(no),
		}
		change(&a)
		return monitoring.MayOpen(a, today)
	}
	watch := monitoring.Camera{
		LimitedCircle: yes, SpecialNeed: judged(yes), Signed: yes, NamesController: yes, Sound: no, Employees: yes, LawfulControl: judged(yes),
	}
	for _, c := range []struct {
		about string
		fact  ruling.Code
		ask   func(privacy.Judgement) ruling.Answer
	}{
		{"camera", monitoring.FactNeed, func(j privacy.Judgement) ruling.Answer {
			c := watch
			c.SpecialNeed = j
			return monitoring.MayWatch(c, today)
		}},
		{"camera", monitoring.FactControl, func(j privacy.Judgement) ruling.Answer {
			c := watch
			c.LawfulControl = j
			return monitoring.MayWatch(c, today)
		}},
		{"recording", monitoring.FactPoliceLikely, func(j privacy.Judgement) ruling.Answer {
			return monitoring.RequiresErasure(recordingWith("2026-11-01", func(r *monitoring.Recording) { r.PoliceLikely = j }), today)
		}},
		{"recording", monitoring.FactSecurity, func(j privacy.Judgement) ruling.Answer {
			return monitoring.RequiresErasure(recordingWith("2026-01-01", func(r *monitoring.Recording) { r.NationalSecurity = j }), today)
		}},
		{"access", monitoring.FactNecessity, func(j privacy.Judgement) ruling.Answer {
			return open(func(a *monitoring.Access) { a.Necessary = j })
		}},
		{"access", monitoring.FactSuspicion, func(j privacy.Judgement) ruling.Answer {
			return open(func(a *monitoring.Access) { a.Necessary, a.Suspicion = judged(no), j })
		}},
		{"access", monitoring.FactNoticePossible, func(j privacy.Judgement) ruling.Answer {
			return open(func(a *monitoring.Access) { a.Notified, a.CannotNotify = no, j })
		}},
		{"access", monitoring.FactPresencePossible, func(j privacy.Judgement) ruling.Answer {
			return open(func(a *monitoring.Access) { a.PresenceOffered, a.CannotAttend = no, j })
		}},
		{"access", monitoring.FactCompelling, func(j privacy.Judgement) ruling.Answer {
			return open(func(a *monitoring.Access) { a.Objected, a.Compelling = then, j })
		}},
		{"mailbox", monitoring.FactNeed, func(j privacy.Judgement) ruling.Answer {
			return monitoring.RequiresClosing(monitoring.Mailbox{Ended: then, SpecialNeed: j}, today)
		}},
		{"mailbox", monitoring.FactNecessity, func(j privacy.Judgement) ruling.Answer {
			m := monitoring.Mailbox{Ended: then, Reasonable: retention.Days(1)}
			m.InOperation = j
			return monitoring.RequiresEmptying(m, today)
		}},
		{"call", monitoring.FactExemption, func(j privacy.Judgement) ruling.Answer {
			return monitoring.MayRecord(monitoring.Call{TakesPart: yes, Told: no, NeedNotTell: j}, today)
		}},
	} {
		j := judged(yes)
		j.ReviewBy = today
		assert.Equal(t, privacy.Permitted, c.ask(j).Outcome(), "%s: %s", c.about, c.fact)
		j.ReviewBy = today.AddDays(-1)
		assert.Equal(t, privacy.Undetermined, c.ask(j).Outcome(), "%s: %s", c.about, c.fact)
		assert.Equal(t, codes(c.fact), slices.Collect(c.ask(j).Missing()), "%s: %s", c.about, c.fact)
	}
}
