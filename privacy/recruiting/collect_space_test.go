package recruiting_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/privacy/ruling"
)

const (
	lastTopic = recruiting.CriminalRecord
	lastWay   = recruiting.PersonnelFile
	lastStage = recruiting.Closed
)

// what an inquiry can say, apart from its topic, way and stage.
var sayable = []struct {
	fact ruling.Code
	set  func(*recruiting.Inquiry, privacy.Fact)
}{
	{recruiting.FactNecessity, func(i *recruiting.Inquiry, f privacy.Fact) { i.Necessary = decided(f) }},
	{recruiting.FactDecisive, func(i *recruiting.Inquiry, f privacy.Fact) { i.Decisive = decided(f) }},
	{recruiting.FactNature, func(i *recruiting.Inquiry, f privacy.Fact) { i.Warranted = decided(f) }},
	{recruiting.FactPromotion, func(i *recruiting.Inquiry, f privacy.Fact) { i.Promotes = f }},
	{recruiting.FactPart, func(i *recruiting.Inquiry, f privacy.Fact) { i.TakesPart = decided(f) }},
	{recruiting.FactAdvert, func(i *recruiting.Inquiry, f privacy.Fact) { i.InAdvert = f }},
	{recruiting.FactCondition, func(i *recruiting.Inquiry, f privacy.Fact) { i.Condition = decided(f) }},
	{recruiting.FactStatute, func(i *recruiting.Inquiry, f privacy.Fact) { i.Statute = f }},
	{recruiting.FactRisk, func(i *recruiting.Inquiry, f privacy.Fact) { i.SpecialRisk = decided(f) }},
	{recruiting.FactProtection, func(i *recruiting.Inquiry, f privacy.Fact) { i.Protects = decided(f) }},
	{recruiting.FactAgreement, func(i *recruiting.Inquiry, f privacy.Fact) { i.RefereeAgreed = f }},
	{recruiting.FactNeed, func(i *recruiting.Inquiry, f privacy.Fact) { i.BusinessNeed = decided(f) }},
	{recruiting.FactTrust, func(i *recruiting.Inquiry, f privacy.Fact) { i.Entrusted = decided(f) }},
	{recruiting.FactCompatibility, func(i *recruiting.Inquiry, f privacy.Fact) { i.Compatible = decided(f) }},
	{recruiting.FactBalance, func(i *recruiting.Inquiry, f privacy.Fact) { i.Prevails = decided(f) }},
}

// asked is what the law asks for, of one topic and one way: written from the
// provisions, without the sheet.
var (
	ofTopic = map[recruiting.Topic][]ruling.Code{
		recruiting.Belief:          {recruiting.FactDecisive, recruiting.FactPromotion, recruiting.FactPart, recruiting.FactAdvert, recruiting.FactCondition},
		recruiting.Ethnicity:       {recruiting.FactDecisive, recruiting.FactCondition},
		recruiting.Disability:      {recruiting.FactDecisive, recruiting.FactCondition},
		recruiting.Cohabitation:    {recruiting.FactDecisive, recruiting.FactPromotion, recruiting.FactPart, recruiting.FactAdvert},
		recruiting.Health:          {recruiting.FactCondition},
		recruiting.Politics:        {recruiting.FactNature, recruiting.FactPromotion, recruiting.FactPart, recruiting.FactAdvert, recruiting.FactCondition},
		recruiting.UnionMembership: {recruiting.FactNature, recruiting.FactPromotion, recruiting.FactPart, recruiting.FactAdvert, recruiting.FactCondition},
		recruiting.PrivateEconomy:  {recruiting.FactTrust},
		recruiting.CriminalRecord:  {recruiting.FactCondition},
	}
	ofWay = map[recruiting.Way][]ruling.Code{
		recruiting.Referees:           {recruiting.FactAgreement, recruiting.FactBalance},
		recruiting.SocialNetworks:     {recruiting.FactBalance},
		recruiting.OpenSources:        {recruiting.FactBalance},
		recruiting.Testing:            {recruiting.FactBalance},
		recruiting.MedicalExamination: {recruiting.FactStatute, recruiting.FactRisk, recruiting.FactProtection, recruiting.FactCondition},
		recruiting.CreditBureau:       {recruiting.FactNeed, recruiting.FactTrust, recruiting.FactBalance},
		recruiting.PoliceCertificate:  {recruiting.FactStatute},
		recruiting.PersonnelFile:      {recruiting.FactCompatibility},
	}
)

// lawful is the second model: whether it may be collected when everything is
// said.
func lawful(topic recruiting.Topic, way recruiting.Way, stage recruiting.Stage, is func(ruling.Code) bool) bool {
	during := stage >= recruiting.Applied && stage <= recruiting.Offered || stage == recruiting.Advertised && way == recruiting.Asking
	promoting := is(recruiting.FactPromotion) && is(recruiting.FactPart) && is(recruiting.FactAdvert)
	switch {
	case !during, !is(recruiting.FactNecessity), way == recruiting.DebtRegister:
		return false
	case topic == recruiting.FamilyPlans, topic == recruiting.OrientationOrGender:
		return false
	case (topic == recruiting.Ethnicity || topic == recruiting.Disability) && !is(recruiting.FactDecisive):
		return false
	case (topic == recruiting.Belief || topic == recruiting.Cohabitation) && !is(recruiting.FactDecisive) && !promoting:
		return false
	case (topic == recruiting.Politics || topic == recruiting.UnionMembership) && !promoting &&
		!(is(recruiting.FactNature) && is(recruiting.FactAdvert)):
		return false
	case (topic == recruiting.Health || topic == recruiting.Disability) && way != recruiting.Asking && way != recruiting.MedicalExamination:
		return false
	}
	special := topic >= recruiting.Belief && topic <= recruiting.Disability || topic >= recruiting.Health && topic <= recruiting.UnionMembership
	few := topic == recruiting.PrivateEconomy || topic == recruiting.CriminalRecord || way == recruiting.CreditBureau || way == recruiting.PoliceCertificate
	own := way >= recruiting.Referees && way <= recruiting.Testing || way == recruiting.CreditBureau
	for _, hurdle := range []struct{ applies, cleared bool }{
		{few, stage == recruiting.Chosen || stage == recruiting.Offered},
		{(special || topic == recruiting.CriminalRecord) && way != recruiting.PoliceCertificate, is(recruiting.FactCondition)},
		{way == recruiting.MedicalExamination, is(recruiting.FactCondition)},
		{way == recruiting.MedicalExamination, is(recruiting.FactStatute) || is(recruiting.FactRisk) || is(recruiting.FactProtection)},
		{way == recruiting.PoliceCertificate, is(recruiting.FactStatute)},
		{way == recruiting.Referees, is(recruiting.FactAgreement)},
		{way == recruiting.CreditBureau, is(recruiting.FactNeed)},
		{way == recruiting.CreditBureau || topic == recruiting.PrivateEconomy, is(recruiting.FactTrust)},
		{way == recruiting.PersonnelFile, is(recruiting.FactCompatibility)},
		{own, is(recruiting.FactBalance)},
	} {
		if hurdle.applies && !hurdle.cleared {
			return false
		}
	}
	return true
}

// TestCollectSpace asks about every topic in every way at every stage, with every
// combination of the facts that the law asks for there. The other facts are
// then said to be all so, all not so and not said: they change nothing.
func TestCollectSpace(t *testing.T) {
	for topic := recruiting.Topic(1); topic <= lastTopic; topic++ {
		for way := recruiting.Way(1); way <= lastWay; way++ {
			codes := append([]ruling.Code{recruiting.FactNecessity}, ofTopic[topic]...)
			for _, code := range ofWay[way] {
				if !slices.Contains(codes, code) {
					codes = append(codes, code)
				}
			}
			vars := []variable{{recruiting.FactStage, int(lastStage)}}
			for _, code := range codes {
				vars = append(vars, variable{code, 2})
			}
			for _, others := range []privacy.Fact{unknown, no, yes} {
				space(t, topic.String()+" by "+way.String(), vars,
					func(said []int) privacy.Outcome {
						if lawful(topic, way, recruiting.Stage(said[0]+1), func(c ruling.Code) bool {
							at := slices.Index(codes, c)
							return at >= 0 && said[at+1] == 1
						}) {
							return privacy.Permitted
						}
						return privacy.Forbidden
					},
					func(said []int) ruling.Answer {
						i := recruiting.Inquiry{About: topic, By: way}
						if said[0] < int(lastStage) {
							i.Stage = recruiting.Stage(said[0] + 1)
						}
						for _, s := range sayable {
							if at := slices.Index(codes, s.fact); at >= 0 {
								s.set(&i, fact(said[at+1]))
							} else {
								s.set(&i, others)
							}
						}
						return recruiting.MayCollect(i, today)
					})
			}
		}
	}
}

func TestDutySpaces(t *testing.T) {
	for topic := recruiting.Topic(1); topic <= lastTopic; topic++ {
		protected := topic != recruiting.Qualifications && topic != recruiting.Cohabitation && topic != recruiting.PrivateEconomy
		vars := []variable{{recruiting.FactNecessity, 2}}
		if protected {
			vars = append(vars, variable{recruiting.FactCondition, 2})
		}
		space(t, "removal of "+topic.String(), vars,
			func(said []int) privacy.Outcome {
				if said[0] == 1 && (!protected || said[1] == 1) {
					return privacy.Permitted
				}
				return privacy.Required
			},
			func(said []int) ruling.Answer {
				v := recruiting.Volunteered{About: topic, Necessary: decided(fact(said[0]))}
				if protected {
					v.Condition = decided(fact(said[1]))
				}
				return recruiting.RequiresRemoval(v, today)
			})
	}
	space(t, "demand", []variable{
		{recruiting.FactDemand, 2}, {recruiting.FactApplication, 2}, {recruiting.FactHiring, 2}, {recruiting.FactClaim, 2},
	}, func(said []int) privacy.Outcome {
		if slices.Contains(said, 0) {
			return privacy.Forbidden
		}
		return privacy.Required
	}, func(said []int) ruling.Answer {
		return recruiting.RequiresQualifications(recruiting.Demand{
			Received: event(said[0]), Applied: fact(said[1]), OtherHired: event(said[2]), ClaimsBreach: fact(said[3]),
		}, today)
	})
	space(t, "list", []variable{
		{recruiting.FactEmployer, 2}, {recruiting.FactDeadline, 2}, {recruiting.FactExemptionAsked, 2}, {recruiting.FactExemption, 2},
	}, func(said []int) privacy.Outcome {
		if said[0] == 1 && said[1] == 1 && (said[2] == 0 || said[3] == 0) {
			return privacy.Required
		}
		return privacy.Forbidden
	}, func(said []int) ruling.Answer {
		return recruiting.RequiresListing(recruiting.Listing{
			PublicEmployer: fact(said[0]), Deadline: event(said[1]), ExemptionAsked: fact(said[2]), Exempted: decided(fact(said[3])),
		}, today)
	})
}

// Numbers outside the three facts, and outside an enumeration, are not said.
func TestNumbersOutside(t *testing.T) {
	for _, out := range []privacy.Fact{-128, -2, 2, 127} {
		for topic := recruiting.Topic(1); topic <= lastTopic; topic++ {
			for way := recruiting.Way(1); way <= lastWay; way++ {
				odd := recruiting.Inquiry{About: topic, By: way, Stage: recruiting.Chosen}
				for _, s := range sayable {
					s.set(&odd, out)
				}
				blank := recruiting.Inquiry{About: topic, By: way, Stage: recruiting.Chosen}
				assert.True(t, recruiting.MayCollect(blank, today).Equal(recruiting.MayCollect(odd, today)), "%s by %s: %d", topic, way, out)
			}
		}
		assert.True(t, recruiting.RequiresListing(recruiting.Listing{}, today).Equal(recruiting.RequiresListing(
			recruiting.Listing{PublicEmployer: out, ExemptionAsked: out, Exempted: decided(out)}, today)))
		assert.True(t, recruiting.RequiresRemoval(recruiting.Volunteered{About: recruiting.Health}, today).Equal(recruiting.RequiresRemoval(
			recruiting.Volunteered{About: recruiting.Health, Necessary: decided(out), Condition: decided(out)}, today)))
	}
}
