package breach_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/breach"
)

// What follows goes through everything that can be said of a breach, and holds
// the answers against a second reading of the law, written for a world in which
// nothing is unknown. An answer must be what that reading says of every world
// that agrees with what was said, or else be undetermined.

// world is everything that is so, one bit a fact.
type world uint16

const (
	isProcessor world = 1 << iota
	securityBroken
	dataHit
	risky
	highlyRisky
	isProtected
	isRemedied
	isSecret
	orderPrevails // over a secret
	worlds
)

func (w world) is(all world) bool { return w&all == all }

// The reading. None of it knows what is unknown.
var readings = map[breach.Question]func(w world, ordered bool) privacy.Outcome{
	breach.AskNotice: func(w world, ordered bool) privacy.Outcome {
		switch {
		case w.is(isProcessor): // Art. 28(3)(f), 33(2)
			return privacy.Referred
		case ordered: // Art. 34(4) presupposes what Art. 33(1) asks for
			return privacy.Required
		case !w.is(securityBroken | dataHit): // Art. 4(12)
			return privacy.Permitted
		case w.is(risky) || w.is(highlyRisky): // Art. 33(1)
			return privacy.Required
		}
		return privacy.Permitted
	},
	breach.AskTellingPersons: func(w world, ordered bool) privacy.Outcome {
		switch {
		case w.is(isProcessor):
			return privacy.Referred
		case ordered && (w.is(orderPrevails) || !w.is(isSecret)): // Art. 34(4)
			return privacy.Required
		case ordered:
			return privacy.Permitted
		case !w.is(securityBroken | dataHit): // Art. 4(12)
			return privacy.Permitted
		case !w.is(highlyRisky): // Art. 34(1)
			return privacy.Permitted
		case w.is(isProtected) || w.is(isRemedied): // Art. 34(3)(a), (b)
			return privacy.Permitted
		case w.is(isSecret): // personopplysningsloven § 16(4)
			return privacy.Permitted
		}
		return privacy.Required
	},
	breach.AskTellingController: func(w world, ordered bool) privacy.Outcome {
		if w.is(isProcessor) && (ordered || w.is(securityBroken|dataHit)) { // Art. 33(2)
			return privacy.Required
		}
		return privacy.Permitted
	},
	breach.AskRecord: func(w world, ordered bool) privacy.Outcome {
		switch {
		case w.is(isProcessor):
			return privacy.Referred
		case ordered || w.is(securityBroken|dataHit): // Art. 33(5)
			return privacy.Required
		}
		return privacy.Permitted
	},
}

// statement is what was said: of each fact 0 nothing, 1 no, 2 yes; of what has
// to be raised 0 not raised, 1 no, 2 yes, 3 raised and undecided.
type statement struct {
	role                                                  lawfulbasis.Role
	security, data, risk, high, ordered                   uint8
	protected, remedied, disproportionate, secret, partly uint8
}

var (
	says   = [...]privacy.Fact{privacy.Unknown, privacy.No, privacy.Yes}
	raises = [...]privacy.Judgement{
		{}, {Result: privacy.No, By: "dpo"}, {Result: privacy.Yes, By: "dpo"}, {By: "dpo"},
	}
	roles = [...]lawfulbasis.Role{0, lawfulbasis.Controller, lawfulbasis.JointController, lawfulbasis.Processor, lawfulbasis.SubProcessor}
)

func (s *statement) breach() breach.Breach {
	return breach.Breach{
		Role: s.role, Aware: aware, SecurityBreach: says[s.security], DataAffected: says[s.data],
		Risk: raises[s.risk], HighRisk: raises[s.high], Ordered: says[s.ordered],
		Protected: raises[s.protected], Remedied: raises[s.remedied], Disproportionate: raises[s.disproportionate],
		Exempt: raises[s.secret], ExemptInPart: raises[s.partly],
	}
}

// each goes through every statement: 1 244 160 of them.
func each(visit func(*statement)) {
	var s statement
	for _, s.role = range roles {
		for s.security = range uint8(3) {
			for s.data = range uint8(3) {
				for s.risk = range uint8(3) {
					for s.high = range uint8(3) {
						for s.ordered = range uint8(3) {
							for s.protected = range uint8(4) {
								for s.remedied = range uint8(4) {
									for s.disproportionate = range uint8(4) {
										for s.secret = range uint8(4) {
											for s.partly = range uint8(4) {
												visit(&s)
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

// open splits the facts of a statement into those that are so and those that are
// unknown. What has to be raised and was not is not so.
func (s *statement) open() (fixed, unknown world) {
	put := func(bit world, said uint8) {
		switch said {
		case 0, 3:
			unknown |= bit
		case 2:
			fixed |= bit
		}
	}
	put(securityBroken, s.security)
	put(dataHit, s.data)
	put(risky, s.risk)
	put(highlyRisky, s.high)
	for bit, said := range map[world]uint8{isProtected: s.protected, isRemedied: s.remedied, isSecret: s.secret} {
		if said != 0 {
			put(bit, said)
		}
	}
	switch s.role {
	case 0:
		unknown |= isProcessor
	case lawfulbasis.Processor, lawfulbasis.SubProcessor:
		fixed |= isProcessor
	}
	return fixed, unknown | orderPrevails
}

var namesOf = map[world]breach.FactName{
	isProcessor: breach.TheRole, securityBroken: breach.TheSecurityBreach, dataHit: breach.TheEffect, risky: breach.TheRisk,
	highlyRisky: breach.TheHighRisk, isProtected: breach.TheProtection, isRemedied: breach.TheRemedy, isSecret: breach.TheExemption,
	orderPrevails: breach.TheConflict,
}

// factSet is a set of names of facts.
type factSet uint16

// expected is the exact answer: the outcome of all worlds or undetermined, and
// then every fact that for some value of the others changes it.
func (s *statement) expected(q breach.Question) (privacy.Outcome, factSet) {
	read := readings[q]
	fixed, unknown := s.open()
	contradictory := s.risk == 1 && s.high == 2
	possible := func(w world) bool { // a high risk is a risk
		return contradictory || !w.is(highlyRisky) || w.is(risky)
	}
	outcomes, missing := 0, factSet(0)
	for free := unknown; ; free = (free - 1) & unknown {
		if w := fixed | free; possible(w) {
			got := read(w, s.ordered == 2)
			// The burden is the controller's: a risk that nobody has judged is there
			// (Art. 33(1)), which says nothing about telling persons.
			if q != breach.AskNotice || unknown&risky == 0 || w.is(risky) {
				outcomes |= 1 << got
			}
			for bit := world(1); bit < worlds; bit <<= 1 {
				if unknown&bit != 0 && possible(w^bit) && read(w^bit, s.ordered == 2) != got {
					missing |= 1 << namesOf[bit]
				}
			}
		}
		if free == 0 {
			break
		}
	}
	for o := range privacy.Required + 1 {
		if outcomes == 1<<o {
			return o, 0
		}
	}
	return privacy.Undetermined, missing
}

// bearing is a statement without what the reading does not know, so that equal
// answers are worked out once.
func (s *statement) bearing() statement {
	b := *s
	b.disproportionate, b.partly = 0, 0
	return b
}

// bearings are what each reason says of a statement, the questions that tell it,
// and the outcome that it can carry; none where it bears on the duties alone.
var bearings = [...]struct {
	code    breach.ReasonCode
	of      []breach.Question
	carries privacy.Outcome
	holds   func(*statement) bool
}{
	{breach.AsController, []breach.Question{breach.AskTellingController}, privacy.Permitted, func(s *statement) bool { return s.role.Decides() }},
	{breach.NotABreach, everyQuestion, privacy.Permitted, func(s *statement) bool { return s.security == 1 || s.data == 1 }},
	{breach.IsABreach, everyQuestion, privacy.Required, func(s *statement) bool { return s.security == 2 && s.data == 2 }},
	{breach.OrderedToTell, everyQuestion, privacy.Required, func(s *statement) bool { return s.ordered == 2 }},
	{breach.HighRiskLikely, aboutRisk, privacy.Required, func(s *statement) bool { return s.high == 2 }},
	{breach.RiskFound, aboutRisk[:1], privacy.Required, func(s *statement) bool { return s.risk == 2 }},
	{breach.RiskUnlikely, aboutRisk, privacy.Permitted, func(s *statement) bool { return s.risk == 1 }},
	{breach.NoHighRisk, aboutRisk[1:], privacy.Permitted, func(s *statement) bool { return s.high == 1 }},
	{breach.DataProtected, aboutRisk[1:], privacy.Permitted, func(s *statement) bool { return s.protected == 2 }},
	{breach.RiskRemedied, aboutRisk[1:], privacy.Permitted, func(s *statement) bool { return s.remedied == 2 }},
	{breach.EffortDisproportionate, aboutRisk[1:], privacy.Undetermined, func(s *statement) bool { return s.disproportionate == 2 }},
	{breach.SecretByLaw, aboutRisk[1:], privacy.Permitted, func(s *statement) bool { return s.secret == 2 }},
	{breach.SecretInPart, aboutRisk[1:], privacy.Undetermined, func(s *statement) bool { return s.partly == 2 }},
}

var (
	everyQuestion = []breach.Question{breach.AskNotice, breach.AskTellingPersons, breach.AskTellingController, breach.AskRecord}
	aboutRisk     = everyQuestion[:2]
)

// reasonsOf are the reasons of an answer, and among them those that decide.
func (s *statement) reasonsOf(q breach.Question, o privacy.Outcome) (all, decides uint32) {
	if o == privacy.Referred {
		return 1 << breach.AsProcessor, 1 << breach.AsProcessor
	}
	if q == breach.AskTellingController && s.role.ActsOnInstruction() {
		all |= 1 << breach.AsProcessor
		if o == privacy.Required {
			decides |= 1 << breach.AsProcessor
		}
	}
	if o == privacy.Undetermined {
		all |= 1 << breach.FactsMissing
		decides |= 1 << breach.FactsMissing
	}
	// A risk that nobody has shown to be unlikely is a reason where it counts.
	if q == breach.AskNotice && o == privacy.Required && s.risk == 0 && s.high != 2 && s.ordered != 2 {
		all |= 1 << breach.RiskNotShownUnlikely
		decides |= 1 << breach.RiskNotShownUnlikely
	}
	for i := range bearings {
		r := &bearings[i]
		if !slices.Contains(r.of, q) || !r.holds(s) {
			continue
		}
		all |= 1 << r.code
		overridden := r.code == breach.RiskUnlikely && s.high == 2 // a high risk is a risk
		if r.carries == o && o != privacy.Undetermined && !overridden {
			decides |= 1 << r.code
		}
	}
	return all, decides
}

// dutiesOf are the duties of an answer, when nothing was done yet and the time
// has not run out.
func (s *statement) dutiesOf(q breach.Question, o privacy.Outcome) (all uint32) {
	persons, required := q == breach.AskTellingPersons, o == privacy.Required
	public := s.disproportionate == 2 && s.ordered != 2
	unclear := s.ordered == 2 || s.security != 1 && s.data != 1
	for _, d := range [...]struct {
		code  breach.DutyCode
		holds bool
	}{
		{breach.SettleFacts, o == privacy.Undetermined},
		{breach.NotifyAuthority, q == breach.AskNotice && required},
		{breach.TellPersons, persons && required && !public},
		{breach.CommunicatePublicly, persons && required && public},
		{breach.LeaveOutSecrets, persons && (required || o == privacy.Permitted) && (s.secret > 1 || s.partly > 1)},
		{breach.TellController, q == breach.AskTellingController && required},
		{breach.TellController, q != breach.AskRecord && o == privacy.Referred && unclear},
		{breach.RecordBreach, q == breach.AskRecord && required},
	} {
		if d.holds {
			all |= 1 << d.code
		}
	}
	return all
}

// Every answer is exact, and has exactly the reasons and duties that it should
// have (BR1 to BR8, I54).
func TestEveryStatement(t *testing.T) {
	type asked struct {
		q breach.Question
		statement
	}
	type expectation struct {
		outcome privacy.Outcome
		missing factSet
	}
	exact := map[asked]expectation{}
	statements := 0
	var reached struct {
		reasons, duties uint32
		missing         factSet
	}
	each(func(s *statement) {
		statements++
		b := s.breach()
		var outcomes [breach.AskRecord + 1]privacy.Outcome
		for i, ask := range [...]func(breach.Breach, time.Time) breach.Answer{notice, persons, controller, record} {
			q, a := everyQuestion[i], ask(b, soon)
			outcomes[q] = a.Outcome()
			key := asked{q, s.bearing()}
			want, ok := exact[key]
			if !ok {
				want.outcome, want.missing = s.expected(q)
				exact[key] = want
			}
			missing := factSet(0)
			for n := range a.Missing() {
				missing |= 1 << n
			}
			if a.Outcome() != want.outcome || missing != want.missing {
				require.Fail(t, "not exact", "%s of %+v: %s; want %s and %b", q, *s, written(a), want.outcome, want.missing)
			}
			var all, decides, duties uint32
			for r := range a.Reasons() {
				all |= 1 << r.Code
				if r.Decides {
					decides |= 1 << r.Code
				}
			}
			if wantAll, wantDecides := s.reasonsOf(q, a.Outcome()); all != wantAll || decides != wantDecides || decides == 0 {
				require.Fail(t, "not the reasons", "%s of %+v: %s; want %b and %b", q, *s, written(a), wantAll, wantDecides)
			}
			for d := range a.Duties() {
				duties |= 1 << d.Code
			}
			if wantDuties := s.dutiesOf(q, a.Outcome()); duties != wantDuties {
				require.Fail(t, "not the duties", "%s of %+v: %s; want %b", q, *s, written(a), wantDuties)
			}
			reached.reasons |= all
			reached.duties |= duties
			reached.missing |= missing
		}
		// I54: whoever must tell persons must notify, and whoever must notify must
		// record.
		if outcomes[breach.AskTellingPersons] == privacy.Required && outcomes[breach.AskNotice] != privacy.Required ||
			outcomes[breach.AskNotice] == privacy.Required && outcomes[breach.AskRecord] != privacy.Required {
			require.Fail(t, "one duty without the other", "%+v: %v", *s, outcomes)
		}
	})
	assert.Equal(t, 1_244_160, statements)

	// No reason, duty or fact is dead: these alone need a moment or an act.
	for c := breach.ReasonCode(1); c.IsValid(); c++ {
		assert.Equal(t, c != breach.NotAsked, reached.reasons>>c&1 == 1, c)
	}
	for c := breach.DutyCode(1); c.IsValid(); c++ {
		byAct := c == breach.EstablishAwareness || c == breach.ExplainDelay || c == breach.CompleteNotice
		assert.Equal(t, !byAct, reached.duties>>c&1 == 1, c)
	}
	for n := breach.FactName(1); n.IsValid(); n++ {
		assert.Equal(t, n != breach.TheMoment, reached.missing>>n&1 == 1, n)
	}
}

// I54, Art. 33(1): a risk of which nothing can be relied on is notified like one
// that was found, in every statement of a breach by its controller.
func TestUnknownRiskIsNotified(t *testing.T) {
	unknown := 0
	each(func(s *statement) {
		if s.risk != 0 || !s.role.Decides() || s.security != 2 || s.data != 2 {
			return
		}
		unknown++
		if breach.RequiresNotice(s.breach(), soon).Outcome() != privacy.Required {
			require.Fail(t, "not notified", "%+v", *s)
		}
	})
	assert.Equal(t, 2*3*3*1024, unknown)
}

// What is said later changes no settled answer, save that a risk which reads as
// one until then may be shown to be unlikely (Art. 33(1)).
func TestSettledAnswersStay(t *testing.T) {
	moved := 0
	each(func(s *statement) {
		if s.disproportionate != 0 || s.partly != 0 {
			return // these bear on no outcome
		}
		for i, ask := range [...]func(breach.Breach, time.Time) breach.Answer{notice, persons, controller, record} {
			before := ask(s.breach(), soon).Outcome()
			if before == privacy.Undetermined {
				continue
			}
			for _, f := range [...]struct {
				field   *uint8
				unknown uint8
			}{
				{&s.security, 0}, {&s.data, 0}, {&s.risk, 0}, {&s.high, 0}, {&s.protected, 3}, {&s.remedied, 3}, {&s.secret, 3},
			} {
				if *f.field != f.unknown {
					continue
				}
				for _, told := range [...]uint8{1, 2} {
					*f.field = told
					contradictory := s.risk == 1 && s.high == 2
					if after := ask(s.breach(), soon).Outcome(); after != before && !contradictory {
						if f.field != &s.risk || told != 1 || everyQuestion[i] != breach.AskNotice {
							require.Fail(t, "changed", "%s of %+v: %s, was %s", everyQuestion[i], *s, after, before)
						}
						moved++
					}
				}
				*f.field = f.unknown
			}
		}
	})
	assert.Positive(t, moved, "the one exception is there")
}

// Joint controllers and sub-processors are answered like the others (Art. 26(3),
// 28(4)), what is not a role like none, and a judgement that is still being made
// of the risk like none.
func TestAlike(t *testing.T) {
	each(func(s *statement) {
		if s.disproportionate != 0 || s.partly != 0 {
			return
		}
		b, like := s.breach(), s.breach()
		switch s.role {
		case lawfulbasis.Controller:
			like.Role = lawfulbasis.JointController
		case lawfulbasis.Processor:
			like.Role = lawfulbasis.SubProcessor
		case 0:
			like.Role = 99
		}
		if s.risk == 0 {
			like.Risk = raises[3]
		}
		if s.high == 0 {
			like.HighRisk = raises[3]
		}
		for _, ask := range [...]func(breach.Breach, time.Time) breach.Answer{notice, persons, controller, record} {
			if ask(b, soon) != ask(like, soon) {
				require.Fail(t, "not alike", "%+v", *s)
			}
		}
	})
}

// No value of any field makes a question panic, and numbers that are no facts
// are not said.
func TestTotal(t *testing.T) {
	moments := []time.Time{
		{}, soon, time.Unix(1<<62, 0), time.Unix(-1<<62, 999_999_999), time.Date(1, 1, 1, 0, 0, 0, 1, time.UTC),
		time.Date(9999, 12, 31, 23, 59, 59, 0, time.FixedZone("far", -86399)),
	}
	for _, moment := range moments {
		for _, at := range moments {
			for n := range 256 {
				odd := privacy.Judgement{Result: privacy.Fact(n - 128)}
				b := breach.Breach{
					Role: lawfulbasis.Role(n), Aware: moment, SecurityBreach: odd.Result, DataAffected: odd.Result,
					Risk: odd, HighRisk: odd, Protected: odd, Remedied: odd, Disproportionate: odd, Ordered: odd.Result,
					Exempt: odd, ExemptInPart: odd, Notified: moment, Told: moment, ControllerTold: moment, NoticeComplete: odd.Result,
				}
				plain := b
				if !odd.Result.Settled() {
					plain.SecurityBreach, plain.DataAffected, plain.Ordered, plain.NoticeComplete = 0, 0, 0, 0
				}
				for _, ask := range [...]func(breach.Breach, time.Time) breach.Answer{notice, persons, controller, record} {
					a := ask(b, at)
					require.Contains(t, []privacy.Outcome{privacy.Undetermined, privacy.Referred, privacy.Permitted, privacy.Required}, a.Outcome())
					require.NotEmpty(t, written(a))
					require.Equal(t, a, ask(plain, at))
				}
			}
		}
	}
}
