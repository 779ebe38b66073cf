package accountability_test

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	acc "github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// everyQuestion asks everything about the same facts.
func everyQuestion(of *privacy.Activity, p acc.Processing, o acc.Organisation, s acc.Assessment, position acc.Position, on retention.Date) [6]acc.Answer {
	return [...]acc.Answer{
		acc.RequiresRecord(of, p, o, on), acc.RequiresImpactAssessment(of, p, on), acc.RequiresReview(of, s, on),
		acc.RequiresConsultation(of, s, on), acc.RequiresOfficer(o, on), acc.MayServeAsOfficer(position, on),
	}
}

// What a question is put about must be said: without it, no fact matters.
func TestNotAsked(t *testing.T) {
	invalid := ordinary()
	invalid.Kinds = invalid.Kinds.Union(subjects.KindsOf(0))
	everything := acc.Organisation{Employs250: privacy.Yes, CoreMonitoring: privacy.Yes}
	for _, tt := range []struct {
		reason  string
		of      *privacy.Activity
		on      retention.Date
		missing []acc.FactName
	}{
		{"no activity", nil, day, []acc.FactName{acc.TheActivity}},
		{"the zero activity", &privacy.Activity{}, day, []acc.FactName{acc.TheActivity}},
		{"no role", activity(0, lawfulbasis.Consent, subjects.Name), day, []acc.FactName{acc.TheActivity}},
		{"a number that is no role", activity(200, lawfulbasis.Consent, subjects.Name), day, []acc.FactName{acc.TheActivity}},
		{"no data", activity(lawfulbasis.Controller, lawfulbasis.Consent), day, []acc.FactName{acc.TheActivity}},
		{"data that is a slip", invalid, day, []acc.FactName{acc.TheActivity}},
		{"no day", ordinary(), retention.Date{}, []acc.FactName{acc.TheDay}},
		{"neither, as processor", activity(lawfulbasis.Processor, 0), retention.Date{}, []acc.FactName{acc.TheDay, acc.TheActivity}},
	} {
		for i, a := range everyQuestion(tt.of, acc.Processing{OnRequiredList: privacy.Yes}, everything, acc.Assessment{RiskChanged: privacy.Yes}, acc.Position{Qualified: privacy.No}, tt.on) {
			if i >= 4 && !tt.on.IsZero() {
				assert.NotEqual(t, privacy.Undetermined, a.Outcome(), "a question about no activity does not look at one: %s", tt.reason)
				continue
			}
			want := tt.missing
			if i >= 4 {
				want = want[:1]
			}
			decided, others := codes(a)
			assert.Equal(t, privacy.Undetermined, a.Outcome(), "%s, question %d", tt.reason, i)
			assert.Equal(t, []acc.ReasonCode{acc.NotAsked}, decided, tt.reason)
			assert.Empty(t, others, tt.reason)
			assert.Equal(t, want, missing(a), "%s, question %d", tt.reason, i)
			assert.Equal(t, []acc.ObligationCode{acc.SettleFacts}, duties(a), tt.reason)
		}
	}
}

// I03, I04: every input whatsoever gets one outcome of the question's own, a
// reason that rests on law, and the same answer again. Numbers outside the
// three facts are unknown.
func TestTotal(t *testing.T) {
	random := rand.New(rand.NewPCG(30, 35))
	plain := func(f privacy.Fact) privacy.Fact {
		if !f.Settled() {
			return privacy.Unknown
		}
		return f
	}
	wild := func() privacy.Fact { return privacy.Fact([]int8{-1, 0, 1, 2, -2, 127, -128}[random.IntN(7)]) }
	days := []retention.Date{{}, day.AddDays(-1), day, day.AddDays(1), retention.MustParseDate("9999-12-31")}
	judgement := func() privacy.Judgement {
		return privacy.Judgement{
			Result: wild(), By: []string{"", "legal"}[random.IntN(2)], On: days[random.IntN(len(days))], ReviewBy: days[random.IntN(len(days))],
		}
	}
	may := [...][]privacy.Outcome{
		{privacy.Required, privacy.Permitted}, {privacy.Required, privacy.Permitted, privacy.Referred},
		{privacy.Required, privacy.Permitted, privacy.Referred}, {privacy.Required, privacy.Permitted, privacy.Referred},
		{privacy.Required, privacy.Permitted}, {privacy.Forbidden, privacy.Permitted},
	}
	kinds := []subjects.KindSet{
		{}, subjects.KindsOf(0), subjects.KindsOf(subjects.Name), subjects.KindsOf(subjects.PrivateKind(2)),
		subjects.KindsOf(subjects.Health, subjects.PrivateKind(1)), subjects.AllKinds(),
	}
	for range 50_000 {
		of := activity(lawfulbasis.Role(random.IntN(6)), lawfulbasis.Basis(random.IntN(8)))
		of.Kinds = kinds[random.IntN(len(kinds))]
		p := acc.Processing{
			Risk: judgement(), HighRisk: judgement(), Occasional: wild(), PrivateKinds: wild(), DecisiveEvaluation: wild(), SensitiveOnLargeScale: wild(),
			PublicAreaMonitoring: wild(), OnRequiredList: wild(), OnExemptList: wild(), AssessedInLaw: wild(), Evaluation: wild(), AutomatedDecisions: wild(),
			Monitoring: wild(), HighlyPersonal: wild(), LargeScale: wild(), Matching: wild(), Vulnerable: wild(), Innovative: wild(), Preventing: wild(),
		}
		o := acc.Organisation{Employs250: wild(), PublicBody: wild(), JudicialCapacity: wild(), CoreMonitoring: wild(), CoreSensitiveData: wild(), OtherLaw: judgement()}
		s := acc.Assessment{ResidualHighRisk: judgement(), RiskChanged: wild(), ReviewNecessary: judgement()}
		position := acc.Position{
			Qualified: wild(), SharedByGroup: wild(), Accessible: wild(), Involved: wild(), Supported: wild(), Instructed: wild(), Penalised: wild(),
			ReportsToTop: wild(), Conflict: judgement(),
		}
		on := days[random.IntN(len(days))]
		answers := everyQuestion(of, p, o, s, position, on)
		for i, a := range answers {
			sound(t, a)
			if a.Outcome() != privacy.Undetermined {
				assert.Contains(t, may[i], a.Outcome())
			}
		}
		if answers != everyQuestion(of, p, o, s, position, on) {
			t.Fatal("the same question has two answers")
		}
		for _, f := range []*privacy.Fact{
			&p.Occasional, &p.PrivateKinds, &p.DecisiveEvaluation, &p.SensitiveOnLargeScale, &p.PublicAreaMonitoring, &p.OnRequiredList, &p.OnExemptList,
			&p.AssessedInLaw, &p.Evaluation, &p.AutomatedDecisions, &p.Monitoring, &p.HighlyPersonal, &p.LargeScale, &p.Matching, &p.Vulnerable,
			&p.Innovative, &p.Preventing, &o.Employs250, &o.PublicBody, &o.JudicialCapacity, &o.CoreMonitoring, &o.CoreSensitiveData, &s.RiskChanged,
			&position.Qualified, &position.SharedByGroup, &position.Accessible, &position.Involved, &position.Supported, &position.Instructed,
			&position.Penalised, &position.ReportsToTop,
		} {
			*f = plain(*f)
		}
		if answers != everyQuestion(of, p, o, s, position, on) {
			t.Fatal("a number outside the three facts is unknown")
		}
	}
}

// Of no activity of a policy is anything released for want of facts (I01).
func TestNothingSaidReleasesFromNothing(t *testing.T) {
	for of := range axactor.Policy().Activities() {
		for _, a := range everyQuestion(&of, acc.Processing{}, acc.Organisation{}, acc.Assessment{}, acc.Position{}, day) {
			assert.NotEqual(t, privacy.Permitted, a.Outcome(), of.ID)
		}
	}
}

func TestAnswersAreValues(t *testing.T) {
	a := acc.RequiresRecord(ordinary(), exemptProcessing, exemptOrganisation, day)
	b := acc.RequiresRecord(ordinary(), acc.Processing{}, acc.Organisation{Employs250: privacy.Yes}, day)
	assert.Empty(t, cmp.Diff(a, a))
	assert.NotEmpty(t, cmp.Diff(a, b))
	assert.True(t, a.Equal(acc.RequiresRecord(ordinary(), exemptProcessing, exemptOrganisation, day)))

	assert.True(t, a.Has(acc.RecordExempt))
	assert.False(t, a.Has(acc.ManyEmployed))
	for n := range 256 {
		if c := acc.ReasonCode(n); !c.IsValid() {
			assert.False(t, a.Has(c), n)
		}
	}

	var zero acc.Answer
	assert.Equal(t, privacy.Undetermined, zero.Outcome(), "the zero Answer answers nothing")
	decided, others := codes(zero)
	assert.Empty(t, decided)
	assert.Empty(t, others)
	assert.Empty(t, missing(zero))
	assert.Empty(t, duties(zero))
}

// A reader may stop at any point of a list.
func TestListsCanBeLeft(t *testing.T) {
	p := harmless()
	p.OnExemptList, p.DecisiveEvaluation, p.PublicAreaMonitoring = privacy.Yes, privacy.Yes, privacy.Yes
	a := acc.RequiresImpactAssessment(ordinary(), p, day)
	decided, others := codes(a)
	all := append(decided, others...)
	assert.Len(t, all, 4)
	for stop := range all {
		seen := 0
		for range a.Reasons() {
			if seen++; seen > stop {
				break
			}
		}
		assert.Equal(t, stop+1, seen)
	}
	for range a.Obligations() {
		break
	}
	for range acc.RequiresOfficer(acc.Organisation{}, day).Missing() {
		break
	}
}
