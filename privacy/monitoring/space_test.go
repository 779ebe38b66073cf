package monitoring_test

import (
	"slices"
	"testing"

	"github.com/personvern/personvern/internal/rulingtest"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/monitoring"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

func permitted(ok bool) privacy.Outcome {
	if ok {
		return privacy.Permitted
	}
	return privacy.Forbidden
}

func required(is bool) privacy.Outcome {
	if is {
		return privacy.Required
	}
	return privacy.Permitted
}

func twos(n int) []int { return slices.Repeat([]int{2}, n) }

func TestWatchSpace(t *testing.T) {
	s := rulingtest.Space{
		Facts: []ruling.Code{
			monitoring.FactCircle, monitoring.FactNeed, monitoring.FactSign, monitoring.FactController,
			monitoring.FactSound, monitoring.FactSoundNamed, monitoring.FactEmployees, monitoring.FactControl,
		},
		Choices: twos(8),
		Model: func(c []int) privacy.Outcome {
			is := func(i int) bool { return c[i] == 1 }
			switch {
			case is(0) && !is(1), !is(2), !is(3), is(4) && !is(5), is(6) && !is(7):
				return privacy.Forbidden
			}
			return privacy.Permitted
		},
		Ask: func(c []int) ruling.Answer {
			return monitoring.MayWatch(monitoring.Camera{
				LimitedCircle: said(c[0]), SpecialNeed: judged(said(c[1])), Signed: said(c[2]), NamesController: said(c[3]),
				Sound: said(c[4]), NamesSound: said(c[5]), Employees: said(c[6]), LawfulControl: judged(said(c[7])),
			}, today)
		},
	}
	s.Check(t)
}

// ages are recordings that are within the week, the thirty days, the three months,
// and within none.
var ages = [...]retention.Date{day("2026-11-18"), day("2026-10-26"), day("2026-08-25"), day("2026-08-24")}

// mustErase is § 6 in the words of a case handler.
func mustErase(age int, police, counter, consent, security, exempted bool) bool {
	switch {
	case consent, security, exempted, age == 0:
		return false
	case age == 1:
		return !police && !counter
	case age == 2:
		return !counter
	}
	return true
}

func recording(recorded retention.When, c []int) monitoring.Recording {
	return monitoring.Recording{
		Recorded: recorded, PoliceLikely: judged(said(c[0])), AtCounter: said(c[1]),
		Consented: said(c[2]), NationalSecurity: judged(said(c[3])), Exempted: said(c[4]),
	}
}

var erasureFacts = []ruling.Code{
	monitoring.FactPoliceLikely, monitoring.FactCounter, monitoring.FactConsent, monitoring.FactSecurity, monitoring.FactExemption,
	monitoring.FactRecorded,
}

func TestErasureSpace(t *testing.T) {
	s := rulingtest.Space{
		Facts:   erasureFacts,
		Choices: append(twos(5), len(ages)),
		Model: func(c []int) privacy.Outcome {
			is := func(i int) bool { return c[i] == 1 }
			return required(mustErase(c[5], is(0), is(1), is(2), is(3), is(4)))
		},
		Ask: func(c []int) ruling.Answer {
			var recorded retention.When
			if c[5] < len(ages) {
				recorded = retention.On(ages[c[5]])
			}
			return monitoring.RequiresErasure(recording(recorded, c), today)
		},
	}
	s.Check(t)
}

// TestErasureSpans is the same for recordings of which only a span of days is
// known.
func TestErasureSpans(t *testing.T) {
	for youngest := range ages {
		for oldest := youngest + 1; oldest < len(ages); oldest++ {
			first, last := ages[oldest], ages[youngest]
			s := rulingtest.Space{
				Facts:   erasureFacts,
				Choices: append(twos(5), oldest-youngest+1),
				Model: func(c []int) privacy.Outcome {
					is := func(i int) bool { return c[i] == 1 }
					return required(mustErase(youngest+c[5], is(0), is(1), is(2), is(3), is(4)))
				},
				Ask: func(c []int) ruling.Answer {
					recorded := retention.Between(first, last)
					if at := youngest + c[5]; at <= oldest {
						recorded = retention.On(ages[at])
					}
					return monitoring.RequiresErasure(recording(recorded, c), today)
				},
			}
			s.Check(t)
		}
	}
}

func TestHandOverSpace(t *testing.T) {
	s := rulingtest.Space{
		Facts: []ruling.Code{
			monitoring.FactConsent, monitoring.FactPolice, monitoring.FactInvestigation, monitoring.FactSecrecy, monitoring.FactLegalGround,
		},
		Choices: twos(5),
		Model: func(c []int) privacy.Outcome {
			is := func(i int) bool { return c[i] == 1 }
			return permitted(is(0) || is(1) && is(2) && !is(3) || is(4))
		},
		Ask: func(c []int) ruling.Answer {
			return monitoring.MayHandOver(monitoring.Release{
				Consented: said(c[0]), ToPolice: said(c[1]), Investigation: said(c[2]), SecrecyBars: said(c[3]), LawAllows: said(c[4]),
			}, today)
		},
	}
	s.Check(t)
}

func TestOpenSpace(t *testing.T) {
	s := rulingtest.Space{
		Facts: []ruling.Code{
			monitoring.FactNecessity, monitoring.FactSuspicion, monitoring.FactNotice, monitoring.FactNoticePossible,
			monitoring.FactPresence, monitoring.FactPresencePossible, monitoring.FactObjection, monitoring.FactCompelling,
		},
		Choices: twos(8),
		Model: func(c []int) privacy.Outcome {
			is := func(i int) bool { return c[i] == 1 }
			if !is(0) && !is(1) {
				return privacy.Forbidden
			}
			return permitted((is(2) || is(3)) && (is(4) || is(5)) && (!is(6) || is(7)))
		},
		Ask: func(c []int) ruling.Answer {
			return monitoring.MayOpen(monitoring.Access{
				Necessary: judged(said(c[0])), Suspicion: judged(said(c[1])), Notified: said(c[2]), CannotNotify: judged(said(c[3])),
				PresenceOffered: said(c[4]), CannotAttend: judged(said(c[5])), Objected: happened(said(c[6])), Compelling: judged(said(c[7])),
			}, today)
		},
	}
	s.Check(t)
}

func TestTrackSpace(t *testing.T) {
	s := rulingtest.Space{
		Facts:   []ruling.Code{monitoring.FactNetwork, monitoring.FactBreaches},
		Choices: twos(2),
		Model:   func(c []int) privacy.Outcome { return permitted(c[0] == 1 || c[1] == 1) },
		Ask: func(c []int) ruling.Answer {
			return monitoring.MayTrack(monitoring.Tracking{RunsNetwork: said(c[0]), SecurityBreaches: said(c[1])}, today)
		},
	}
	s.Check(t)
}

func TestClosingSpace(t *testing.T) {
	s := rulingtest.Space{
		Facts:   []ruling.Code{monitoring.FactEnd, monitoring.FactNeed},
		Choices: twos(2),
		Model:   func(c []int) privacy.Outcome { return required(c[0] == 1 && c[1] == 0) },
		Ask: func(c []int) ruling.Answer {
			need := judged(said(c[1]))
			need.ReviewBy = today
			return monitoring.RequiresClosing(monitoring.Mailbox{Ended: happened(said(c[0])), SpecialNeed: need}, today)
		},
	}
	s.Check(t)
}

// TestEmptyingSpace has four ends of an employment (none, the day asked about,
// three weeks before, before all days) and three reasonable times.
func TestEmptyingSpace(t *testing.T) {
	ends := [...]retention.When{never, retention.On(today), then, retention.Always(), {}}
	times := [...]retention.Period{retention.Days(0), retention.Days(20), retention.Days(21), {}}
	s := rulingtest.Space{
		Facts:   []ruling.Code{monitoring.FactEnd, monitoring.FactReasonable, monitoring.FactNecessity},
		Choices: []int{4, 3, 2},
		Model: func(c []int) privacy.Outcome {
			over := c[0] == 3 || c[0] == 2 && c[1] < 2 // 3 November and 20 days is the 23rd
			return required(over && c[2] == 0)
		},
		Ask: func(c []int) ruling.Answer {
			return monitoring.RequiresEmptying(monitoring.Mailbox{Ended: ends[c[0]], Reasonable: times[c[1]], InOperation: judged(said(c[2]))}, today)
		},
	}
	s.Check(t)
}

func TestRecordSpace(t *testing.T) {
	s := rulingtest.Space{
		Facts:   []ruling.Code{monitoring.FactPart, monitoring.FactInformation, monitoring.FactExemption},
		Choices: twos(3),
		Model: func(c []int) privacy.Outcome {
			crime := c[0] == 0 && c[1] == 0
			return permitted(!crime && (c[1] == 1 || c[2] == 1))
		},
		Ask: func(c []int) ruling.Answer {
			return monitoring.MayRecord(monitoring.Call{TakesPart: said(c[0]), Told: said(c[1]), NeedNotTell: judged(said(c[2]))}, today)
		},
	}
	s.Check(t)
}
