package credit_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/credit"
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
	{credit.TheParty, 2}, {credit.TheLegalStep, 2}, {credit.TheBrokenPlan, 2}, {credit.TheResumedPlan, 2}, {credit.TheDemand, 2}, {credit.TheObjection, 2}, {credit.TheMerit, 2},
	{credit.TheEnforcementBasis, 2}, {credit.TheCourtDeadline, 2}, {credit.ThePayment, 2}, {credit.TheEnforceability, 2}, {credit.TheNewStep, 2}, {credit.TheRegistration, 3},
}

var ages = [...]string{"2024-01-10", "2020-01-10", "2016-01-10"}

// claimOf says the facts. What has not been waited for has sometimes not begun,
// and sometimes has begun yesterday.
func claimOf(v []int) credit.Claim {
	waited := func(value, other int) (c credit.Claim) {
		c.LegalStepSent = event(value, "2026-01-15")
		if value == 0 && other == 1 {
			c.LegalStepSent = on("2026-11-22")
		}
		return c
	}
	c := credit.Claim{
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
		c.About = [...]credit.Party{credit.NaturalPerson, credit.LegalPerson}[v[isLegal]]
		if v[isLegal] == 0 && v[settled] == 1 {
			c.About = credit.SoleTrader
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
		answer: func(v []int) ruling.Answer { return credit.MayReport(claimOf(v), today) },
	}
	asked := s.check(t)
	assert.Len(t, asked, 3)
}

// The notice and the source come on top for a bureau. What lengthens the use of a
// claim, which TestReportIsExact goes through, is fixed here.
func TestUseOfClaimIsExact(t *testing.T) {
	facts := slices.Clone(claimFacts)
	const noticed, changed = unenforceable, newStep // their places
	facts[noticed], facts[changed] = dimension{credit.TheNotice, 2}, dimension{credit.TheSource, 2}
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
				e := credit.Entry{Claim: claimOf(report(v)), Kind: credit.PaymentDefault, Changed: event(v[changed], "2026-11-23")}
				e.NoticeReceived = event(v[noticed], "2026-11-08")
				if v[noticed] == 0 && v[changed] == 1 {
					e.NoticeReceived = on("2026-11-09")
				}
				return credit.MayUse(e, today)
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
	{credit.TheParty, 2}, {credit.TheListing, 2}, {credit.TheSource, 2}, {credit.ThePayment, 2}, {credit.TheRegister, 2}, {credit.TheEnd, 2}, {credit.TheNoticeSent, 2}, {credit.TheNotice, 2},
	{credit.TheEnforcementNotice, 2}, {credit.TheOpening, 2}, {credit.TheRegistration, 2},
}

func entryOf(k credit.Kind, v []int) credit.Entry {
	e := credit.Entry{
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
		e.About = [...]credit.Party{credit.SoleTrader, credit.LegalPerson}[v[entryLegal]]
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
func barred(k credit.Kind, v []int) bool {
	switch k {
	case credit.SpecialCategoryData, credit.OffenceData, credit.EarlierRequests:
		return true
	}
	return (k == credit.OtherInformation || k == credit.BookkeepingOffence) && v[entryListed] == 0
}

// over is §§ 21 to 24.
func over(k credit.Kind, v []int) bool {
	if v[entryChanged] == 1 {
		return true
	}
	switch k {
	case credit.PropertyEnforcement:
		return v[entrySettled] == 1 || v[entryLeft] == 1
	case credit.Attachment, credit.FinalJudgment:
		return v[entrySettled] == 1 || v[entryAge] == 1
	case credit.DebtNegotiation:
		return v[entryEnded] == 1 || v[entryOpened] == 0
	case credit.DebtSettlement:
		return v[entryEnded] == 1
	}
	return v[entryAge] == 1
}

// unnoticed is §§ 19 and 20.
func unnoticed(k credit.Kind, v []int) bool {
	if v[entryLegal] == 1 {
		return false
	}
	switch k {
	case credit.TaxAssessment, credit.BusinessInterests, credit.BaseData:
		return false
	case credit.DebtNegotiation, credit.DebtSettlement, credit.Bankruptcy:
		return v[entrySent] == 0
	case credit.Attachment, credit.PropertyEnforcement:
		return v[entryReceived] == 0 && v[entryEnforced] == 0
	}
	return v[entryReceived] == 0
}

// kindsOfNoClaim are all kinds but the one that TestUseOfClaimIsExact is about.
func kindsOfNoClaim(yield func(credit.Kind) bool) {
	for i := range 256 {
		if k := credit.Kind(i); k.IsValid() && k != credit.PaymentDefault && !yield(k) {
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
			answer: func(v []int) ruling.Answer { return credit.MayUse(entryOf(k, v), today) },
		}
		asked := s.check(t)
		assert.Equal(t, barred(k, make([]int, len(entryFacts))) && k != credit.OtherInformation && k != credit.BookkeepingOffence, len(asked) == 1, k)
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
			answer: func(v []int) ruling.Answer { return credit.RequiresRemoval(entryOf(k, whole(v)), today) },
		}
		s.check(t)
	}
}

// A claim must go when it is settled or its time is over, and when its source says
// so; that it is disputed, or that it has not waited, does not remove it.
func TestRemovalOfClaimIsExact(t *testing.T) {
	facts := []dimension{{credit.ThePayment, 2}, {credit.TheEnforceability, 2}, {credit.TheNewStep, 2}, {credit.TheRegistration, 3}, {credit.TheSource, 2}}
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
			return credit.RequiresRemoval(credit.Entry{Claim: claimOf(all), Kind: credit.PaymentDefault, Changed: event(v[4], "2026-11-23")}, today)
		},
	}
	s.check(t)
}

func TestErasureIsExact(t *testing.T) {
	s := space{
		facts: []dimension{{credit.TheRegistration, 2}, {credit.TheArchive, 2}},
		model: func(v []int) privacy.Outcome {
			return outcome(v[0] == 1 || v[1] == 0, privacy.Required, privacy.Permitted)
		},
		answer: func(v []int) ruling.Answer {
			e := credit.Entry{ArchiveNeeds: judged(fact(v[1]))}
			if v[0] >= 0 {
				e.Registered = [...]retention.When{on("2016-11-24"), on("2016-11-23")}[v[0]]
			}
			return credit.RequiresErasure(e, today)
		},
	}
	s.check(t)
}

func TestNoticeIsExact(t *testing.T) {
	for i := range 256 {
		k := credit.Kind(i)
		if !k.IsValid() {
			continue
		}
		s := space{
			facts: []dimension{{credit.TheParty, 2}, {credit.TheEnforcementNotice, 2}},
			model: func(v []int) privacy.Outcome {
				exempt := k == credit.TaxAssessment || k == credit.BusinessInterests || k == credit.BaseData
				given := (k == credit.Attachment || k == credit.PropertyEnforcement) && v[1] == 1
				return outcome(v[0] == 0 && !exempt && !given, privacy.Required, privacy.Permitted)
			},
			answer: func(v []int) ruling.Answer {
				e := credit.Entry{Kind: k, NoticeInEnforcement: fact(v[1])}
				if v[0] >= 0 {
					e.About = [...]credit.Party{credit.NaturalPerson, credit.LegalPerson}[v[0]]
				}
				return credit.RequiresNotice(e, today)
			},
		}
		s.check(t)
	}
}

func TestScoreIsExact(t *testing.T) {
	for i := range 256 {
		k := credit.Kind(i)
		if !k.IsValid() {
			continue
		}
		s := space{
			facts: []dimension{{credit.TheParty, 2}, {credit.TheListing, 2}, {credit.TheOther, 2}, {credit.TheLeader, 2}, {credit.TheAccounts, 2}},
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
				s := credit.Score{Kind: k, Listed: fact(v[1]), AboutAnother: fact(v[2]), AboutLeader: fact(v[3]), FirstAccounts: event(v[4], "2026-11-23")}
				if v[0] >= 0 {
					s.Of = [...]credit.Party{credit.NaturalPerson, credit.LegalPerson}[v[0]]
				}
				return credit.MayScore(s, today)
			},
		}
		s.check(t)
	}
}

func TestReleaseIsExact(t *testing.T) {
	const legal, need, hit, search, monitoring, public, freeze, risk = 0, 1, 2, 3, 4, 5, 6, 7
	for i := range 256 {
		to := credit.Recipient(i)
		if !to.IsValid() {
			continue
		}
		s := space{
			facts: []dimension{
				{credit.TheParty, 2}, {credit.TheNeed, 2}, {credit.TheHit, 2}, {credit.TheSearch, 2}, {credit.TheMonitoring, 2}, {credit.ThePublicSource, 2}, {credit.TheFreeze, 2}, {credit.TheRiskAssessment, 2},
			},
			model: func(v []int) privacy.Outcome {
				is := func(fact int) bool { return v[fact] == 1 }
				exempt := to == credit.Press || to == credit.StatisticsBody
				switch {
				case !exempt && !is(need), !is(hit), is(monitoring) && !is(legal), // § 14
					to == credit.PrivateIndividual && is(search), to == credit.Press && !is(legal) && !is(public):
					return privacy.Forbidden
				case is(freeze) && to != credit.Collector && (to != credit.Lender || !is(risk)): // § 16
					return privacy.Forbidden
				}
				return privacy.Permitted
			},
			answer: func(v []int) ruling.Answer {
				r := credit.Release{
					To: to, Need: judged(fact(v[need])), UniqueHit: fact(v[hit]), DirectSearch: fact(v[search]), Monitoring: fact(v[monitoring]),
					PublicSource: fact(v[public]), Frozen: fact(v[freeze]), StatutoryRisk: fact(v[risk]),
				}
				if v[legal] >= 0 {
					r.About = [...]credit.Party{credit.NaturalPerson, credit.LegalPerson}[v[legal]]
				}
				return credit.MayRelease(r, today)
			},
		}
		s.check(t)
	}
}

func TestCopyIsExact(t *testing.T) {
	for i := range 256 {
		to := credit.Recipient(i)
		if !to.IsValid() {
			continue
		}
		s := space{
			facts: []dimension{{credit.TheParty, 2}, {credit.TheEarlierCopy, 2}, {credit.TheSolvencyUse, 2}},
			model: func(v []int) privacy.Outcome {
				exempt := to == credit.Collector && v[1] == 1 || to == credit.Lender && v[2] == 1
				return outcome(v[0] == 0 && !exempt, privacy.Required, privacy.Permitted)
			},
			answer: func(v []int) ruling.Answer {
				r := credit.Release{To: to, GotBefore: fact(v[1]), Solvency: fact(v[2])}
				if v[0] >= 0 {
					r.About = [...]credit.Party{credit.NaturalPerson, credit.LegalPerson}[v[0]]
				}
				return credit.RequiresCopy(r, today)
			},
		}
		s.check(t)
	}
}

// debtPurposes are the purposes for which each recipient may have debt data of a
// register: no fact is needed for an empty list, and none helps where there is
// none.
var debtPurposes = map[credit.DebtRecipient][]int{
	credit.ToFinancialUndertaking: {0, 1, 2}, credit.ToStateLender: {0, 1}, credit.ToMunicipality: {0, 1}, credit.ToBureau: {2, 3}, credit.ToThePerson: {}, credit.ToStatisticsBody: {},
	credit.ToAuthority: {4}, credit.ToResearch: {4},
}

func TestDebtDataIsExact(t *testing.T) {
	n := 0
	for i := range 256 {
		to := credit.DebtRecipient(i)
		if !to.IsValid() {
			continue
		}
		for _, from := range []credit.DebtHolder{credit.DebtRegister, credit.CreditBureau, credit.EarlierRecipient} {
			s := space{
				facts: []dimension{{credit.TheApplication, 2}, {credit.ThePayout, 2}, {credit.TheModel, 2}, {credit.TheOrder, 2}, {credit.TheGround, 2}},
				model: func(v []int) privacy.Outcome {
					purposes, listed := debtPurposes[to]
					lender := to == credit.ToFinancialUndertaking || to == credit.ToStateLender || to == credit.ToMunicipality
					any := slices.ContainsFunc(purposes, func(p int) bool { return v[p] == 1 })
					switch {
					case to == credit.ToThePerson:
						return privacy.Permitted
					case from == credit.EarlierRecipient:
						return privacy.Forbidden
					case from == credit.CreditBureau:
						return outcome(lender && v[0] == 1, privacy.Permitted, privacy.Forbidden)
					}
					return outcome(listed && (any || len(purposes) == 0), privacy.Permitted, privacy.Forbidden)
				},
				answer: func(v []int) ruling.Answer {
					return credit.MayReleaseDebtData(credit.DebtRequest{
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
		facts: []dimension{{credit.TheRepayment, 2}, {credit.TheLine, 2}},
		model: func(v []int) privacy.Outcome {
			return outcome(v[0] == 1 && v[1] == 1, privacy.Required, privacy.Permitted)
		},
		answer: func(v []int) ruling.Answer {
			return credit.RequiresDebtErasure(credit.DebtEntry{event(v[0], "2026-11-23"), event(v[1], "2026-11-22")}, today)
		},
	}
	s.check(t)
}

func TestModelErasureIsExact(t *testing.T) {
	s := space{
		facts: []dimension{{credit.TheReceipt, 2}, {credit.TheValidation, 2}, {credit.TheSupervision, 2}},
		model: func(v []int) privacy.Outcome {
			return outcome((v[0] == 1 || v[1] == 1) && v[2] == 0, privacy.Required, privacy.Permitted)
		},
		answer: func(v []int) ruling.Answer {
			c := credit.ModelCopy{Validated: fact(v[1]), Supervision: fact(v[2])}
			if v[0] >= 0 {
				c.Received = [...]retention.When{on("2026-08-24"), on("2026-08-23")}[v[0]]
			}
			return credit.RequiresModelErasure(c, today)
		},
	}
	s.check(t)
}
