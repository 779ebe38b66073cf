package credit_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	. "github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// What follows goes through everything that can be said, and holds the answers
// against a second reading of the law for facts that are all known.

// The facts of a claim, in the order of claimFacts.
const (
	isLegal = iota
	stepWaited
	planBroken
	planResumed
	demandWaited
	objected
	groundless
	enforceable
	deadlineOver
	settled
	unenforceable
	newStep
	age // 0: under four years, 1: under eight, 2: more
	numClaimFacts
)

var claimFacts = []dimension{
	{TheParty, 2}, {TheLegalStep, 2}, {TheBrokenPlan, 2}, {TheResumedPlan, 2}, {TheDemand, 2}, {TheObjection, 2}, {TheMerit, 2},
	{TheEnforcementBasis, 2}, {TheCourtDeadline, 2}, {ThePayment, 2}, {TheEnforceability, 2}, {TheNewStep, 2}, {TheRegistration, 3},
}

var ages = [...]string{"2024-01-10", "2020-01-10", "2016-01-10"}

// claimOf says the facts. What has not been waited for has sometimes not begun,
// and sometimes has begun yesterday.
func claimOf(v []int) Claim {
	waited := func(value, other int) (c Claim) {
		c.LegalStepSent = event(value, "2026-01-15")
		if value == 0 && other == 1 {
			c.LegalStepSent = on("2026-11-22")
		}
		return c
	}
	c := Claim{
		LegalStepSent:    waited(v[stepWaited], v[planBroken]).LegalStepSent,
		PlanBroken:       event(v[planBroken], "2026-11-23"),
		PlanResumed:      event(v[planResumed], "2026-11-23"),
		DemandSent:       waited(v[demandWaited], v[objected]).LegalStepSent,
		Objection:        event(v[objected], "2026-05-01"),
		Unfounded:        privacy.Judgement{Result: fact(v[groundless]), By: "legal"},
		EnforcementBasis: event(v[enforceable], "2026-06-01"),
		Settled:          event(v[settled], "2026-11-23"),
		Unenforceable:    fact(v[unenforceable]),
		NewStepTaken:     event(v[newStep], "2016-05-01"), // in time, whatever the age
	}
	c.PayBy = event(v[deadlineOver], "2026-11-22")
	if v[deadlineOver] == 0 {
		c.PayBy = on("2026-11-23")
	}
	if v[isLegal] >= 0 {
		c.About = [...]Party{NaturalPerson, LegalPerson}[v[isLegal]]
		if v[isLegal] == 0 && v[settled] == 1 {
			c.About = SoleTrader
		}
	}
	if v[age] >= 0 {
		c.Registered = on(ages[v[age]])
	}
	return c
}

// mayBeReported is kredittopplysningsloven §§ 10, 11, 21, 22 and 24.
func mayBeReported(v []int) bool {
	is := func(fact int) bool { return v[fact] == 1 }
	if is(settled) { // § 24
		return false
	}
	switch v[age] { // §§ 21, 22
	case 1:
		if !is(unenforceable) || !is(newStep) {
			return false
		}
	case 2:
		return false
	}
	if is(objected) && !is(groundless) { // § 11
		if !is(enforceable) {
			return false
		}
		if !is(deadlineOver) {
			return false
		}
	}
	if is(isLegal) { // § 10
		return is(demandWaited)
	}
	if is(planBroken) && !is(planResumed) {
		return true
	}
	return is(stepWaited)
}

func outcome(met bool, yes, no privacy.Outcome) privacy.Outcome {
	if met {
		return yes
	}
	return no
}

func TestReportIsExact(t *testing.T) {
	s := space{
		facts:  claimFacts,
		model:  func(v []int) privacy.Outcome { return outcome(mayBeReported(v), privacy.Permitted, privacy.Forbidden) },
		answer: func(v []int) ruling.Answer { return MayReport(claimOf(v), today) },
	}
	asked := s.check(t)
	assert.Len(t, asked, 3)
}

// The notice and the source come on top for a bureau. What lengthens the use of a
// claim, which TestReportIsExact goes through, is fixed here.
func TestUseOfClaimIsExact(t *testing.T) {
	facts := slices.Clone(claimFacts)
	const noticed, changed = unenforceable, newStep // their places
	facts[noticed], facts[changed] = dimension{TheNotice, 2}, dimension{TheSource, 2}
	for _, longer := range []int{0, 1} {
		report := func(v []int) []int {
			c := slices.Clone(v)
			c[unenforceable], c[newStep] = longer, 1
			return c
		}
		s := space{
			facts: facts,
			model: func(v []int) privacy.Outcome {
				may := mayBeReported(report(v)) && v[changed] == 0 && (v[noticed] == 1 || v[isLegal] == 1)
				return outcome(may, privacy.Permitted, privacy.Forbidden)
			},
			answer: func(v []int) ruling.Answer {
				e := Entry{Claim: claimOf(report(v)), Kind: PaymentDefault, Changed: event(v[changed], "2026-11-23")}
				e.NoticeReceived = event(v[noticed], "2026-11-08")
				if v[noticed] == 0 && v[changed] == 1 {
					e.NoticeReceived = on("2026-11-09")
				}
				return MayUse(e, today)
			},
		}
		assert.Len(t, s.check(t), 3)
	}
}

// The facts of any entry but a claim, in the order of entryFacts.
const (
	entryLegal = iota
	entryListed
	entryChanged
	entrySettled
	entryLeft
	entryEnded
	entrySent
	entryReceived
	entryEnforced
	entryOpened // 1: within the year
	entryAge    // 0: under four years, 1: more
)

var entryFacts = []dimension{
	{TheParty, 2}, {TheListing, 2}, {TheSource, 2}, {ThePayment, 2}, {TheRegister, 2}, {TheEnd, 2}, {TheNoticeSent, 2}, {TheNotice, 2},
	{TheEnforcementNotice, 2}, {TheOpening, 2}, {TheRegistration, 2},
}

func entryOf(k Kind, v []int) Entry {
	e := Entry{
		Kind:                k,
		Listed:              fact(v[entryListed]),
		Changed:             event(v[entryChanged], "2026-11-23"),
		LeftRegister:        event(v[entryLeft], "2026-11-23"),
		Ended:               event(v[entryEnded], "2026-11-23"),
		NoticeSent:          event(v[entrySent], "2026-11-23"),
		NoticeReceived:      event(v[entryReceived], "2026-11-08"),
		NoticeInEnforcement: fact(v[entryEnforced]),
	}
	e.Settled = event(v[entrySettled], "2026-11-23")
	if v[entryLegal] >= 0 {
		e.About = [...]Party{SoleTrader, LegalPerson}[v[entryLegal]]
	}
	if v[entryOpened] >= 0 {
		e.Opened = [...]retention.When{on("2025-11-22"), on("2025-11-23")}[v[entryOpened]]
	}
	if v[entryAge] >= 0 {
		e.Registered = [...]retention.When{on("2022-11-23"), on("2022-11-22")}[v[entryAge]]
	}
	return e
}

// barred is §§ 7, 8 and 13, and the closed list.
func barred(k Kind, v []int) bool {
	switch k {
	case SpecialCategoryData, OffenceData, EarlierRequests:
		return true
	}
	return (k == OtherInformation || k == BookkeepingOffence) && v[entryListed] == 0
}

// over is §§ 21 to 24.
func over(k Kind, v []int) bool {
	if v[entryChanged] == 1 {
		return true
	}
	switch k {
	case PropertyEnforcement:
		return v[entrySettled] == 1 || v[entryLeft] == 1
	case Attachment, FinalJudgment:
		return v[entrySettled] == 1 || v[entryAge] == 1
	case DebtNegotiation:
		return v[entryEnded] == 1 || v[entryOpened] == 0
	case DebtSettlement:
		return v[entryEnded] == 1
	}
	return v[entryAge] == 1
}

// unnoticed is §§ 19 and 20.
func unnoticed(k Kind, v []int) bool {
	if v[entryLegal] == 1 {
		return false
	}
	switch k {
	case TaxAssessment, BusinessInterests, BaseData:
		return false
	case DebtNegotiation, DebtSettlement, Bankruptcy:
		return v[entrySent] == 0
	case Attachment, PropertyEnforcement:
		return v[entryReceived] == 0 && v[entryEnforced] == 0
	}
	return v[entryReceived] == 0
}

// kindsOfNoClaim are all kinds but the one that TestUseOfClaimIsExact is about.
func kindsOfNoClaim(yield func(Kind) bool) {
	for i := range 256 {
		if k := Kind(i); k.IsValid() && k != PaymentDefault && !yield(k) {
			return
		}
	}
}

func TestUseIsExact(t *testing.T) {
	n := 0
	for k := range kindsOfNoClaim {
		s := space{
			facts: entryFacts,
			model: func(v []int) privacy.Outcome {
				return outcome(!barred(k, v) && !over(k, v) && !unnoticed(k, v), privacy.Permitted, privacy.Forbidden)
			},
			answer: func(v []int) ruling.Answer { return MayUse(entryOf(k, v), today) },
		}
		asked := s.check(t)
		assert.Equal(t, barred(k, make([]int, len(entryFacts))) && k != OtherInformation && k != BookkeepingOffence, len(asked) == 1, k)
		n++
	}
	assert.Equal(t, 14, n)
}

func TestRemovalIsExact(t *testing.T) {
	read := []int{entryListed, entryChanged, entrySettled, entryLeft, entryEnded, entryOpened, entryAge}
	var facts []dimension
	for _, i := range read {
		facts = append(facts, entryFacts[i])
	}
	whole := func(v []int) []int {
		all := slices.Repeat([]int{-1}, len(entryFacts))
		for i, at := range read {
			all[at] = v[i]
		}
		return all
	}
	for k := range kindsOfNoClaim {
		s := space{
			facts: facts,
			model: func(v []int) privacy.Outcome {
				return outcome(barred(k, whole(v)) || over(k, whole(v)), privacy.Required, privacy.Permitted)
			},
			answer: func(v []int) ruling.Answer { return RequiresRemoval(entryOf(k, whole(v)), today) },
		}
		s.check(t)
	}
}

// A claim must go when it is settled or its time is over, and when its source says
// so; that it is disputed, or that it has not waited, does not remove it.
func TestRemovalOfClaimIsExact(t *testing.T) {
	facts := []dimension{{ThePayment, 2}, {TheEnforceability, 2}, {TheNewStep, 2}, {TheRegistration, 3}, {TheSource, 2}}
	s := space{
		facts: facts,
		model: func(v []int) privacy.Outcome {
			all := make([]int, numClaimFacts)
			all[settled], all[unenforceable], all[newStep], all[age] = v[0], v[1], v[2], v[3]
			all[stepWaited] = 1
			return outcome(!mayBeReported(all) || v[4] == 1, privacy.Required, privacy.Permitted)
		},
		answer: func(v []int) ruling.Answer {
			all := make([]int, numClaimFacts)
			for i := range all {
				all[i] = -1
			}
			all[settled], all[unenforceable], all[newStep], all[age] = v[0], v[1], v[2], v[3]
			return RequiresRemoval(Entry{Claim: claimOf(all), Kind: PaymentDefault, Changed: event(v[4], "2026-11-23")}, today)
		},
	}
	s.check(t)
}

func TestErasureIsExact(t *testing.T) {
	s := space{
		facts: []dimension{{TheRegistration, 2}, {TheArchive, 2}},
		model: func(v []int) privacy.Outcome {
			return outcome(v[0] == 1 || v[1] == 0, privacy.Required, privacy.Permitted)
		},
		answer: func(v []int) ruling.Answer {
			e := Entry{ArchiveNeeds: judged(fact(v[1]))}
			if v[0] >= 0 {
				e.Registered = [...]retention.When{on("2016-11-24"), on("2016-11-23")}[v[0]]
			}
			return RequiresErasure(e, today)
		},
	}
	s.check(t)
}

func TestNoticeIsExact(t *testing.T) {
	for i := range 256 {
		k := Kind(i)
		if !k.IsValid() {
			continue
		}
		s := space{
			facts: []dimension{{TheParty, 2}, {TheEnforcementNotice, 2}},
			model: func(v []int) privacy.Outcome {
				exempt := k == TaxAssessment || k == BusinessInterests || k == BaseData
				given := (k == Attachment || k == PropertyEnforcement) && v[1] == 1
				return outcome(v[0] == 0 && !exempt && !given, privacy.Required, privacy.Permitted)
			},
			answer: func(v []int) ruling.Answer {
				e := Entry{Kind: k, NoticeInEnforcement: fact(v[1])}
				if v[0] >= 0 {
					e.About = [...]Party{NaturalPerson, LegalPerson}[v[0]]
				}
				return RequiresNotice(e, today)
			},
		}
		s.check(t)
	}
}

func TestScoreIsExact(t *testing.T) {
	for i := range 256 {
		k := Kind(i)
		if !k.IsValid() {
			continue
		}
		s := space{
			facts: []dimension{{TheParty, 2}, {TheListing, 2}, {TheOther, 2}, {TheLeader, 2}, {TheAccounts, 2}},
			model: func(v []int) privacy.Outcome {
				if barred(k, []int{entryListed: v[1]}) {
					return privacy.Forbidden
				}
				if v[0] == 0 || v[2] == 0 { // § 12 is about legal persons, and what is their own may be used
					return privacy.Permitted
				}
				return outcome(v[3] == 1 && v[4] == 0, privacy.Permitted, privacy.Forbidden)
			},
			answer: func(v []int) ruling.Answer {
				s := Score{Kind: k, Listed: fact(v[1]), AboutAnother: fact(v[2]), AboutLeader: fact(v[3]), FirstAccounts: event(v[4], "2026-11-23")}
				if v[0] >= 0 {
					s.Of = [...]Party{NaturalPerson, LegalPerson}[v[0]]
				}
				return MayScore(s, today)
			},
		}
		s.check(t)
	}
}

func TestReleaseIsExact(t *testing.T) {
	const legal, need, hit, search, monitoring, public, freeze, risk = 0, 1, 2, 3, 4, 5, 6, 7
	for i := range 256 {
		to := Recipient(i)
		if !to.IsValid() {
			continue
		}
		s := space{
			facts: []dimension{
				{TheParty, 2}, {TheNeed, 2}, {TheHit, 2}, {TheSearch, 2}, {TheMonitoring, 2}, {ThePublicSource, 2}, {TheFreeze, 2}, {TheRiskAssessment, 2},
			},
			model: func(v []int) privacy.Outcome {
				is := func(fact int) bool { return v[fact] == 1 }
				exempt := to == Press || to == StatisticsBody
				switch {
				case !exempt && !is(need), !is(hit), is(monitoring) && !is(legal), // § 14
					to == PrivateIndividual && is(search), to == Press && !is(legal) && !is(public):
					return privacy.Forbidden
				case is(freeze) && to != Collector && (to != Lender || !is(risk)): // § 16
					return privacy.Forbidden
				}
				return privacy.Permitted
			},
			answer: func(v []int) ruling.Answer {
				r := Release{
					To: to, Need: judged(fact(v[need])), UniqueHit: fact(v[hit]), DirectSearch: fact(v[search]), Monitoring: fact(v[monitoring]),
					PublicSource: fact(v[public]), Frozen: fact(v[freeze]), StatutoryRisk: fact(v[risk]),
				}
				if v[legal] >= 0 {
					r.About = [...]Party{NaturalPerson, LegalPerson}[v[legal]]
				}
				return MayRelease(r, today)
			},
		}
		s.check(t)
	}
}

func TestCopyIsExact(t *testing.T) {
	for i := range 256 {
		to := Recipient(i)
		if !to.IsValid() {
			continue
		}
		s := space{
			facts: []dimension{{TheParty, 2}, {TheEarlierCopy, 2}, {TheSolvencyUse, 2}},
			model: func(v []int) privacy.Outcome {
				exempt := to == Collector && v[1] == 1 || to == Lender && v[2] == 1
				return outcome(v[0] == 0 && !exempt, privacy.Required, privacy.Permitted)
			},
			answer: func(v []int) ruling.Answer {
				r := Release{To: to, GotBefore: fact(v[1]), Solvency: fact(v[2])}
				if v[0] >= 0 {
					r.About = [...]Party{NaturalPerson, LegalPerson}[v[0]]
				}
				return RequiresCopy(r, today)
			},
		}
		s.check(t)
	}
}

// debtPurposes are the purposes for which each recipient may have debt data of a
// register: no fact is needed for an empty list, and none helps where there is
// none.
var debtPurposes = map[DebtRecipient][]int{
	ToFinancialUndertaking: {0, 1, 2}, ToStateLender: {0, 1}, ToMunicipality: {0, 1}, ToBureau: {2, 3}, ToThePerson: {}, ToStatisticsBody: {},
	ToAuthority: {4}, ToResearch: {4},
}

func TestDebtDataIsExact(t *testing.T) {
	n := 0
	for i := range 256 {
		to := DebtRecipient(i)
		if !to.IsValid() {
			continue
		}
		for _, from := range []DebtHolder{DebtRegister, CreditBureau, EarlierRecipient} {
			s := space{
				facts: []dimension{{TheApplication, 2}, {ThePayout, 2}, {TheModel, 2}, {TheOrder, 2}, {TheGround, 2}},
				model: func(v []int) privacy.Outcome {
					purposes, listed := debtPurposes[to]
					lender := to == ToFinancialUndertaking || to == ToStateLender || to == ToMunicipality
					any := slices.ContainsFunc(purposes, func(p int) bool { return v[p] == 1 })
					switch {
					case to == ToThePerson:
						return privacy.Permitted
					case from == EarlierRecipient:
						return privacy.Forbidden
					case from == CreditBureau:
						return outcome(lender && v[0] == 1, privacy.Permitted, privacy.Forbidden)
					}
					return outcome(listed && (any || len(purposes) == 0), privacy.Permitted, privacy.Forbidden)
				},
				answer: func(v []int) ruling.Answer {
					return MayReleaseDebtData(DebtRequest{
						From: from, To: to, Application: fact(v[0]), PayoutCheck: fact(v[1]), ModelBuilding: fact(v[2]),
						OnRequest: fact(v[3]), OtherGround: fact(v[4]),
					}, today)
				},
			}
			s.check(t)
			n++
		}
	}
	assert.Equal(t, 30, n)
}

func TestDebtErasureIsExact(t *testing.T) {
	s := space{
		facts: []dimension{{TheRepayment, 2}, {TheLine, 2}},
		model: func(v []int) privacy.Outcome {
			return outcome(v[0] == 1 && v[1] == 1, privacy.Required, privacy.Permitted)
		},
		answer: func(v []int) ruling.Answer {
			return RequiresDebtErasure(DebtEntry{event(v[0], "2026-11-23"), event(v[1], "2026-11-22")}, today)
		},
	}
	s.check(t)
}

func TestModelErasureIsExact(t *testing.T) {
	s := space{
		facts: []dimension{{TheReceipt, 2}, {TheValidation, 2}, {TheSupervision, 2}},
		model: func(v []int) privacy.Outcome {
			return outcome((v[0] == 1 || v[1] == 1) && v[2] == 0, privacy.Required, privacy.Permitted)
		},
		answer: func(v []int) ruling.Answer {
			c := ModelCopy{Validated: fact(v[1]), Supervision: fact(v[2])}
			if v[0] >= 0 {
				c.Received = [...]retention.When{on("2026-08-24"), on("2026-08-23")}[v[0]]
			}
			return RequiresModelErasure(c, today)
		},
	}
	s.check(t)
}
