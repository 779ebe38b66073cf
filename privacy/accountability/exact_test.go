package accountability_test

import (
	"testing"

	acc "github.com/personvern/personvern/privacy/accountability"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/subjects"
)

// A judgement that counts only when it is raised has four states.
var raisings = [...]privacy.Judgement{
	{},            // nobody has raised it
	{By: "legal"}, // raised, and open
	judged(privacy.Yes),
	judged(privacy.No),
}

func bit(completed uint32, k int) bool { return completed>>k&1 != 0 }

// Art. 30(5), I61: each disqualifier alone suffices, and so does the number
// employed.
func TestRecordIsExact(t *testing.T) {
	const employs, risk, occasional, sensitive = 0, 1, 2, 3
	c := cube{4, func(f uint32) bool {
		exempt := !bit(f, employs) && !bit(f, risk) && bit(f, occasional) && !bit(f, sensitive)
		return !exempt
	}}
	for _, role := range []lawfulbasis.Role{lawfulbasis.Controller, lawfulbasis.JointController, lawfulbasis.Processor, lawfulbasis.SubProcessor} {
		of := private()
		of.Role = role
		c.check(t, []acc.FactName{acc.TheNumberEmployed, acc.TheRisk, acc.TheOccasion, acc.ThePrivateKinds}, privacy.Required, privacy.Permitted,
			func(f []privacy.Fact) acc.Answer {
				return acc.RequiresRecord(of, acc.Processing{Risk: judged(f[risk]), Occasional: f[occasional], PrivateKinds: f[sensitive]},
					acc.Organisation{Employs250: f[employs]}, day)
			})
	}
}

// assessmentSpace is how the facts of Article 35 are numbered. The criteria are
// those of WP248 without the fourth, which stands first among them.
const (
	inLaw = iota
	exemptList
	decisive
	largeSensitive
	isSensitive
	personal
	evaluation
	automated
	monitoring
	scale
	matching
	vulnerable
	innovative
	preventing
	publicArea
	requiredList
	numAssessment
	highRisk = 31 // the judgement, where it is open
)

var assessmentNames = [numAssessment]acc.FactName{
	acc.TheAssessmentInLaw, acc.TheExemptList, acc.TheDecisiveEvaluation, acc.TheSensitiveScale, acc.ThePrivateKinds, acc.TheHighlyPersonal,
	acc.TheEvaluation, acc.TheAutomatedDecisions, acc.TheMonitoring, acc.TheLargeScale, acc.TheMatching, acc.TheVulnerable, acc.TheInnovation,
	acc.ThePrevention, acc.ThePublicAreaMonitoring, acc.TheRequiredList,
}

// requiresAssessment is Article 35 as the package documentation reads it, for
// facts that are all known, as a list of tests of which the first that applies
// decides.
func requiresAssessment(f uint32, raised bool) bool {
	if bit(f, inLaw) {
		return false // 35(10)
	}
	if bit(f, decisive) || bit(f, publicArea) || bit(f, isSensitive) && bit(f, largeSensitive) {
		return true // 35(3)
	}
	if bit(f, requiredList) {
		return true // 35(4)
	}
	if raised && bit(f, highRisk) {
		return true // 35(1)
	}
	if bit(f, exemptList) {
		return false // 35(5)
	}
	if raised {
		return false // 35(1), judged
	}
	count := 0
	for k := evaluation; k <= preventing; k++ {
		if bit(f, k) {
			count++
		}
	}
	if bit(f, isSensitive) || bit(f, personal) {
		count++
	}
	switch count { // WP248
	case 0:
		return false
	case 1:
		return bit(f, highRisk)
	default:
		return true
	}
}

func processing(f *[numAssessment]privacy.Fact, high privacy.Judgement) acc.Processing {
	return acc.Processing{
		HighRisk: high, AssessedInLaw: f[inLaw], OnExemptList: f[exemptList], DecisiveEvaluation: f[decisive],
		SensitiveOnLargeScale: f[largeSensitive], PrivateKinds: f[isSensitive], HighlyPersonal: f[personal], Evaluation: f[evaluation],
		AutomatedDecisions: f[automated], Monitoring: f[monitoring], LargeScale: f[scale], Matching: f[matching], Vulnerable: f[vulnerable],
		Innovative: f[innovative], Preventing: f[preventing], PublicAreaMonitoring: f[publicArea], OnRequiredList: f[requiredList],
	}
}

// checkAssessment goes through every way of saying the facts in free, with the
// others answered no, in each state of the judgement.
func checkAssessment(t *testing.T, free ...int) {
	t.Helper()
	of := private()
	of.Basis = lawfulbasis.PublicTask
	for _, h := range raisings {
		names := make([]acc.FactName, len(free))
		for k, fact := range free {
			names[k] = assessmentNames[fact]
		}
		ask := func(facts []privacy.Fact) acc.Answer {
			var f [numAssessment]privacy.Fact
			for k := range f {
				f[k] = privacy.No
			}
			for k, fact := range free {
				f[fact] = facts[k]
			}
			return acc.RequiresImpactAssessment(of, processing(&f, h), day)
		}
		raised, settled := h != privacy.Judgement{}, h.Result
		lift := func(completed uint32, high bool) uint32 {
			f := uint32(0)
			for k, fact := range free {
				if bit(completed, k) {
					f |= 1 << fact
				}
			}
			if high {
				f |= 1 << highRisk
			}
			return f
		}
		if settled != privacy.Unknown {
			c := cube{len(free), func(completed uint32) bool {
				return requiresAssessment(lift(completed, settled == privacy.Yes), raised)
			}}
			c.check(t, names, privacy.Required, privacy.Permitted, ask)
			continue
		}
		// Where the judgement is open, or nobody has made it, it is one more fact,
		// of which nothing is said.
		n := len(free)
		c := cube{n + 1, func(completed uint32) bool { return requiresAssessment(lift(completed, bit(completed, n)), raised) }}
		c.checkOpen(t, append(names, acc.TheHighRisk), ask)
	}
}

// checkOpen is check for a cube whose last fact is never said: only the
// positions where it is unknown are asked about.
func (c cube) checkOpen(t *testing.T, names []acc.FactName, ask func([]privacy.Fact) acc.Answer) {
	t.Helper()
	said := cube{c.n - 1, nil}
	outcomes, deciding := c.outcomes(), c.deciding()
	want := [...]privacy.Outcome{canBeNo: privacy.Permitted, canBeYes: privacy.Required, canBeNo | canBeYes: privacy.Undetermined}
	unsaid := 2 * said.size()
	facts := make([]privacy.Fact, said.n)
	said.walk(func(at int, digits []byte) {
		for k, digit := range digits {
			facts[k] = trits[digit]
		}
		a := ask(facts)
		if a.Outcome() != want[outcomes[unsaid+at]] {
			t.Fatalf("%v: %v is %v, and should be %v", names, facts, a.Outcome(), want[outcomes[unsaid+at]])
		}
		missing := uint32(0)
		for n := range a.Missing() {
			for k, name := range names {
				if name == n {
					missing |= 1 << k
				}
			}
			if n == acc.TheDay || n == acc.TheActivity {
				t.Fatalf("%v: %v misses %v", names, facts, n)
			}
		}
		if missing != deciding[unsaid+at] {
			t.Fatalf("%v: %v misses %b, and should miss %b", names, facts, missing, deciding[unsaid+at])
		}
		sound(t, a)
	})
}

// Every way of saying the facts of Article 35, in two overlapping spaces that
// together have all of them: everything that sets the article aside, forces or
// exempts, with three of the criteria; and all nine criteria, without the three
// facts that do nothing but force.
func TestAssessmentIsExact(t *testing.T) {
	t.Run("what forces and exempts", func(t *testing.T) {
		checkAssessment(t, inLaw, exemptList, decisive, publicArea, requiredList, largeSensitive, isSensitive, personal, evaluation, preventing)
	})
	t.Run("the nine criteria", func(t *testing.T) {
		checkAssessment(t, inLaw, exemptList, largeSensitive, isSensitive, personal, evaluation, automated, monitoring, scale, matching, vulnerable, innovative, preventing)
	})
}

// Art. 37(1)(a)-(c) and 37(4).
func TestOfficerIsExact(t *testing.T) {
	const public, judicial, monitors, data, other = 0, 1, 2, 3, 4
	names := []acc.FactName{acc.ThePublicBody, acc.TheJudicialCapacity, acc.TheCoreMonitoring, acc.TheCoreSensitiveData}
	required := func(f uint32) bool {
		court := bit(f, public) && bit(f, judicial)
		return bit(f, public) && !court || bit(f, monitors) || bit(f, data)
	}
	organisation := func(f []privacy.Fact, other privacy.Judgement) acc.Organisation {
		return acc.Organisation{PublicBody: f[public], JudicialCapacity: f[judicial], CoreMonitoring: f[monitors], CoreSensitiveData: f[data], OtherLaw: other}
	}
	cube{4, required}.check(t, names, privacy.Required, privacy.Permitted, func(f []privacy.Fact) acc.Answer {
		return acc.RequiresOfficer(organisation(f, privacy.Judgement{}), day)
	})
	cube{5, func(f uint32) bool { return required(f) || bit(f, other) }}.check(t, append(names, acc.TheOtherLaw), privacy.Required, privacy.Permitted,
		func(f []privacy.Fact) acc.Answer {
			return acc.RequiresOfficer(organisation(f, judged(f[other])), day)
		})
}

// Art. 37(2), 37(5) and 38: every shortcoming alone stands in the way.
func TestPositionIsExact(t *testing.T) {
	const qualified, shared, accessible, involved, supported, instructed, penalised, top, conflict = 0, 1, 2, 3, 4, 5, 6, 7, 8
	c := cube{9, func(f uint32) bool {
		fit := bit(f, qualified) && (!bit(f, shared) || bit(f, accessible)) && bit(f, involved) && bit(f, supported) &&
			!bit(f, instructed) && !bit(f, penalised) && bit(f, top) && !bit(f, conflict)
		return !fit
	}}
	c.check(t, []acc.FactName{
		acc.TheQualification, acc.TheSharing, acc.TheAccessibility, acc.TheInvolvement, acc.TheSupport, acc.TheInstructions,
		acc.ThePenalty, acc.TheReporting, acc.TheConflict,
	}, privacy.Forbidden, privacy.Permitted, func(f []privacy.Fact) acc.Answer {
		return acc.MayServeAsOfficer(acc.Position{
			Qualified: f[qualified], SharedByGroup: f[shared], Accessible: f[accessible], Involved: f[involved], Supported: f[supported],
			Instructed: f[instructed], Penalised: f[penalised], ReportsToTop: f[top], Conflict: judged(f[conflict]),
		}, day)
	})
}

// Art. 35(11) and 36(1).
func TestReviewAndConsultationAreExact(t *testing.T) {
	of := activity(lawfulbasis.Controller, lawfulbasis.Consent, subjects.Name)
	cube{1, func(f uint32) bool { return bit(f, 0) }}.check(t, []acc.FactName{acc.TheRiskChange}, privacy.Required, privacy.Permitted,
		func(f []privacy.Fact) acc.Answer {
			return acc.RequiresReview(of, acc.Assessment{RiskChanged: f[0]}, day)
		})
	cube{2, func(f uint32) bool { return f != 0 }}.check(t, []acc.FactName{acc.TheRiskChange, acc.TheReviewNeed}, privacy.Required, privacy.Permitted,
		func(f []privacy.Fact) acc.Answer {
			return acc.RequiresReview(of, acc.Assessment{RiskChanged: f[0], ReviewNecessary: judged(f[1])}, day)
		})
	cube{1, func(f uint32) bool { return bit(f, 0) }}.check(t, []acc.FactName{acc.TheResidualRisk}, privacy.Required, privacy.Permitted,
		func(f []privacy.Fact) acc.Answer {
			return acc.RequiresConsultation(of, acc.Assessment{ResidualHighRisk: judged(f[0])}, day)
		})
}
