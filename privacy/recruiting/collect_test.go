package recruiting_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// inquiry is one of a finalist that nothing stands against but what the topic
// and the way have bans for.
func inquiry(about recruiting.Topic, by recruiting.Way) recruiting.Inquiry {
	return recruiting.Inquiry{
		About: about, By: by, Stage: recruiting.Chosen,
		Necessary: decided(yes), Decisive: decided(no), Warranted: decided(no), Promotes: no, TakesPart: decided(no), InAdvert: no,
		Condition: decided(yes), Statute: no, SpecialRisk: decided(no), Protects: decided(no), RefereeAgreed: yes,
		BusinessNeed: decided(yes), Entrusted: decided(yes), Compatible: decided(yes), Prevails: decided(yes),
	}
}

func TestWhatMayBeCollected(t *testing.T) {
	promoting := func(i *recruiting.Inquiry) { i.Promotes, i.TakesPart, i.InAdvert = yes, decided(yes), yes }
	at := func(s recruiting.Stage) func(*recruiting.Inquiry) { return func(i *recruiting.Inquiry) { i.Stage = s } }
	same := func(*recruiting.Inquiry) {}
	tests := []struct {
		reason string
		about  recruiting.Topic
		by     recruiting.Way
		change func(*recruiting.Inquiry)
		want   privacy.Outcome
		codes  []ruling.Code
	}{
		{"Art. 6(1)(b): what the post needs is asked of who applies", recruiting.Qualifications, recruiting.Asking, same, privacy.Permitted, nil},
		{"Art. 6(1)(b): so in the advert", recruiting.Qualifications, recruiting.Asking, at(recruiting.Advertised), privacy.Permitted, nil},
		{"Art. 5(1)(c): not what the post does not need", recruiting.Qualifications, recruiting.Asking,
			func(i *recruiting.Inquiry) { i.Necessary = decided(no) }, privacy.Forbidden, []ruling.Code{recruiting.NotNecessary}},
		{"Art. 5(1)(e): not of one who was passed over", recruiting.Qualifications, recruiting.Referees, at(recruiting.Closed),
			privacy.Forbidden, []ruling.Code{recruiting.OutsideRecruitment}},
		{"Art. 5(1)(b): not of one who has the post", recruiting.Qualifications, recruiting.Referees, at(recruiting.Hired),
			privacy.Forbidden, []ruling.Code{recruiting.OutsideRecruitment}},
		{"Art. 5(1)(b): nobody is looked up who has not applied", recruiting.Qualifications, recruiting.SocialNetworks, at(recruiting.Advertised),
			privacy.Forbidden, []ruling.Code{recruiting.OutsideRecruitment}},

		{"NO-LDL-30, first paragraph: no exception for children", recruiting.FamilyPlans, recruiting.Asking,
			func(i *recruiting.Inquiry) { promoting(i); i.Decisive = decided(yes) }, privacy.Forbidden, []ruling.Code{recruiting.NeverAllowed}},
		{"NO-LDL-30, first paragraph: nor for orientation or gender", recruiting.OrientationOrGender, recruiting.Asking,
			func(i *recruiting.Inquiry) { promoting(i); i.Decisive = decided(yes) }, privacy.Forbidden, []ruling.Code{recruiting.NeverAllowed}},
		{"NO-LDL-30, first paragraph: or otherwise", recruiting.FamilyPlans, recruiting.SocialNetworks, same, privacy.Forbidden,
			[]ruling.Code{recruiting.NeverAllowed}},
		{"NO-LDL-30, second paragraph: decisive for the work", recruiting.Ethnicity, recruiting.Asking,
			func(i *recruiting.Inquiry) { i.Decisive = decided(yes) }, privacy.Permitted, nil},
		{"NO-LDL-30, second paragraph: the third does not know ethnicity", recruiting.Ethnicity, recruiting.Asking, promoting,
			privacy.Forbidden, []ruling.Code{recruiting.NotDecisive}},
		{"NO-LDL-30, third paragraph: a pastor's belief", recruiting.Belief, recruiting.Asking, promoting, privacy.Permitted, nil},
		{"NO-LDL-30, third paragraph: not the caretaker's", recruiting.Belief, recruiting.Asking,
			func(i *recruiting.Inquiry) { promoting(i); i.TakesPart = decided(no) }, privacy.Forbidden,
			[]ruling.Code{recruiting.NotDecisive, recruiting.NoPartInPromoting}},
		{"NO-LDL-30, third paragraph second sentence: the advert said nothing", recruiting.Cohabitation, recruiting.Asking,
			func(i *recruiting.Inquiry) { promoting(i); i.InAdvert = no }, privacy.Forbidden,
			[]ruling.Code{recruiting.NotDecisive, recruiting.NotInAdvert}},
		{"NO-LDL-30, second paragraph: what is decisive need not be in the advert", recruiting.Belief, recruiting.Asking,
			func(i *recruiting.Inquiry) { i.Decisive = decided(yes) }, privacy.Permitted, nil},
		{"NO-LDL-30, S19: a profile read in order to learn of belief", recruiting.Belief, recruiting.SocialNetworks, same, privacy.Forbidden,
			[]ruling.Code{recruiting.NotDecisive, recruiting.NothingPromoted, recruiting.NoPartInPromoting, recruiting.NotInAdvert}},

		{"NO-AML-13-4: politics", recruiting.Politics, recruiting.Asking, same, privacy.Forbidden,
			[]ruling.Code{recruiting.NotWarrantedByPost, recruiting.NothingPromoted, recruiting.NoPartInPromoting, recruiting.NotInAdvert}},
		{"NO-AML-13-4(2): a party's adviser, said in the advert", recruiting.Politics, recruiting.Asking, promoting, privacy.Permitted, nil},
		{"NO-AML-13-4(2): the nature of the post, said in the advert", recruiting.UnionMembership, recruiting.Referees,
			func(i *recruiting.Inquiry) { i.Warranted, i.InAdvert = decided(yes), yes }, privacy.Permitted, nil},
		{"NO-AML-13-4(2) second sentence: not said in the advert", recruiting.UnionMembership, recruiting.Asking,
			func(i *recruiting.Inquiry) { i.Warranted = decided(yes) }, privacy.Forbidden, []ruling.Code{recruiting.NotInAdvert}},

		{"NO-AML-9-3: what the tasks need", recruiting.Health, recruiting.Asking, same, privacy.Permitted, nil},
		{"NO-AML-9-3: what they do not need", recruiting.Health, recruiting.Asking,
			func(i *recruiting.Inquiry) { i.Necessary = decided(no) }, privacy.Forbidden, []ruling.Code{recruiting.NotNeededForTasks}},
		{"NO-AML-9-3, second sentence: not of a referee", recruiting.Health, recruiting.Referees, same, privacy.Forbidden,
			[]ruling.Code{recruiting.NotFromApplicant}},
		{"NO-AML-9-3, second sentence: nor on a network", recruiting.Health, recruiting.SocialNetworks, same, privacy.Forbidden,
			[]ruling.Code{recruiting.NotFromApplicant}},
		{"NO-AML-9-3, second sentence: nor by a test", recruiting.Disability, recruiting.Testing,
			func(i *recruiting.Inquiry) { i.Decisive = decided(yes) }, privacy.Forbidden, []ruling.Code{recruiting.NotFromApplicant}},
		{"NO-POL-6, Art. 9(2): no condition", recruiting.Health, recruiting.Asking,
			func(i *recruiting.Inquiry) { i.Condition = decided(no) }, privacy.Forbidden, []ruling.Code{recruiting.NoCondition}},
		{"NO-AML-9-4: no ground for an examination", recruiting.Health, recruiting.MedicalExamination, same, privacy.Forbidden,
			[]ruling.Code{recruiting.NoMedicalGround}},
		{"NO-AML-9-4(1) first: a law asks for it", recruiting.Health, recruiting.MedicalExamination,
			func(i *recruiting.Inquiry) { i.Statute = yes }, privacy.Permitted, nil},
		{"NO-AML-9-4(1) second: special risk", recruiting.Health, recruiting.MedicalExamination,
			func(i *recruiting.Inquiry) { i.SpecialRisk = decided(yes) }, privacy.Permitted, nil},
		{"NO-AML-9-4(1) third: life or health", recruiting.Health, recruiting.MedicalExamination,
			func(i *recruiting.Inquiry) { i.Protects = decided(yes) }, privacy.Permitted, nil},

		{"S19, Art. 6(1)(f): a network, for the post", recruiting.Qualifications, recruiting.SocialNetworks, same, privacy.Permitted, nil},
		{"S19, Art. 6(1)(f): a network, out of proportion", recruiting.Qualifications, recruiting.SocialNetworks,
			func(i *recruiting.Inquiry) { i.Prevails = decided(no) }, privacy.Forbidden, []ruling.Code{recruiting.NotBalanced}},
		{"Art. 6(1)(f): a referee whom the applicant named", recruiting.Qualifications, recruiting.Referees, same, privacy.Permitted, nil},
		{"Art. 5(1)(a), 6(1)(f), our reading: a present employer behind the applicant's back", recruiting.Qualifications, recruiting.Referees,
			func(i *recruiting.Inquiry) { i.RefereeAgreed = no }, privacy.Forbidden, []ruling.Code{recruiting.RefereeNotAgreed}},
		{"Art. 6(1)(f): a test", recruiting.Qualifications, recruiting.Testing, same, privacy.Permitted, nil},
		{"NO-REKR-INTERN, Art. 6(4): the personnel file", recruiting.Qualifications, recruiting.PersonnelFile, same, privacy.Permitted, nil},
		{"NO-REKR-INTERN, Art. 6(4): a sick-leave file is for something else", recruiting.Qualifications, recruiting.PersonnelFile,
			func(i *recruiting.Inquiry) { i.Compatible = decided(no) }, privacy.Forbidden, []ruling.Code{recruiting.Incompatible}},

		{"NO-REKR-KREDITT: a finance director, among the last two", recruiting.PrivateEconomy, recruiting.CreditBureau, same, privacy.Permitted, nil},
		{"NO-REKR-KREDITT: finalists only", recruiting.PrivateEconomy, recruiting.CreditBureau, at(recruiting.Interviewed), privacy.Forbidden,
			[]ruling.Code{recruiting.TooEarly}},
		{"NO-REKR-KREDITT: finalists when the offer is out", recruiting.PrivateEconomy, recruiting.CreditBureau, at(recruiting.Offered),
			privacy.Permitted, nil},
		{"NO-REKR-KREDITT: a cashier", recruiting.PrivateEconomy, recruiting.CreditBureau,
			func(i *recruiting.Inquiry) { i.Entrusted = decided(no) }, privacy.Forbidden, []ruling.Code{recruiting.NotEntrusted}},
		{"NO-KREDOPP-14: no need on the merits", recruiting.PrivateEconomy, recruiting.CreditBureau,
			func(i *recruiting.Inquiry) { i.BusinessNeed = decided(no) }, privacy.Forbidden, []ruling.Code{recruiting.NoBusinessNeed}},
		{"gjeldsinformasjonsloven § 12: an employer is not on the list", recruiting.PrivateEconomy, recruiting.DebtRegister, same,
			privacy.Forbidden, []ruling.Code{recruiting.RegisterClosed}},

		{"NO-POL-11: a teacher's certificate, which a law asks for", recruiting.CriminalRecord, recruiting.PoliceCertificate,
			func(i *recruiting.Inquiry) { i.Statute = yes }, privacy.Permitted, nil},
		{"NO-POL-11, Art. 10: no law asks", recruiting.CriminalRecord, recruiting.PoliceCertificate, same, privacy.Forbidden,
			[]ruling.Code{recruiting.NoStatute}},
		{"Art. 5(1)(c): not of all who are interviewed", recruiting.CriminalRecord, recruiting.PoliceCertificate,
			func(i *recruiting.Inquiry) { i.Statute, i.Stage = yes, recruiting.Interviewed }, privacy.Forbidden, []ruling.Code{recruiting.TooEarly}},
		{"personopplysningsloven § 11: asked, and no condition", recruiting.CriminalRecord, recruiting.Asking,
			func(i *recruiting.Inquiry) { i.Condition = decided(no) }, privacy.Forbidden, []ruling.Code{recruiting.NoCondition}},

		{"RC-09: record and family of all who are called to an interview", recruiting.CriminalRecord, recruiting.Asking,
			func(i *recruiting.Inquiry) { i.Stage = recruiting.Interviewed; i.Condition = privacy.Judgement{} }, privacy.Forbidden,
			[]ruling.Code{recruiting.TooEarly}},
		{"RC-09: the children", recruiting.FamilyPlans, recruiting.Asking, at(recruiting.Interviewed), privacy.Forbidden,
			[]ruling.Code{recruiting.NeverAllowed}},
		{"RC-10: a clean record, as a condition", recruiting.CriminalRecord, recruiting.PoliceCertificate,
			func(i *recruiting.Inquiry) { i.Condition = decided(no) }, privacy.Forbidden, []ruling.Code{recruiting.NoStatute}},
	}
	for _, test := range tests {
		i := inquiry(test.about, test.by)
		test.change(&i)
		a := recruiting.MayCollect(i, today)
		assert.Equal(t, test.want, a.Outcome(), test.reason)
		assert.Equal(t, test.codes, decisive(a), test.reason)
		for code := range a.Missing() {
			assert.Fail(t, "nothing is missing", "%s: %s", test.reason, code)
		}
	}
}

// TestJudgementsCountFromTheirDay: what was not yet found, or is due for review,
// is not found.
func TestJudgementsCountFromTheirDay(t *testing.T) {
	i := inquiry(recruiting.Qualifications, recruiting.SocialNetworks)
	i.Prevails = privacy.Judgement{Result: yes, By: "hr", On: day("2026-11-01"), ReviewBy: day("2026-11-30")}
	for _, c := range []struct {
		day  string
		want privacy.Outcome
	}{{"2026-10-31", privacy.Undetermined}, {"2026-11-01", privacy.Permitted}, {"2026-11-30", privacy.Permitted}, {"2026-12-01", privacy.Undetermined}} {
		assert.Equal(t, c.want, recruiting.MayCollect(i, day(c.day)).Outcome(), "Art. 5(2): on %s", c.day)
	}
}

func TestWhatFollowsCollecting(t *testing.T) {
	for _, c := range []struct {
		reason string
		about  recruiting.Topic
		by     recruiting.Way
		want   []ruling.Code
	}{
		{"Art. 13", recruiting.Qualifications, recruiting.Asking, []ruling.Code{recruiting.TellBeforehand}},
		{"Art. 14 towards both, § 30, Art. 21", recruiting.Qualifications, recruiting.Referees,
			[]ruling.Code{recruiting.TellApplicant, recruiting.TellReferee, recruiting.NoteOnlyRelevant, recruiting.HearObjection}},
		{"Art. 14, § 30, Art. 21", recruiting.Qualifications, recruiting.SocialNetworks,
			[]ruling.Code{recruiting.TellApplicant, recruiting.NoteOnlyRelevant, recruiting.HearObjection}},
		{"Art. 14, § 30, Art. 21", recruiting.Qualifications, recruiting.OpenSources,
			[]ruling.Code{recruiting.TellApplicant, recruiting.NoteOnlyRelevant, recruiting.HearObjection}},
		{"Art. 13, 21", recruiting.Qualifications, recruiting.Testing, []ruling.Code{recruiting.TellBeforehand, recruiting.HearObjection}},
		{"Art. 13", recruiting.Health, recruiting.MedicalExamination, []ruling.Code{recruiting.TellBeforehand}},
		{"Art. 14, 21", recruiting.PrivateEconomy, recruiting.CreditBureau, []ruling.Code{recruiting.TellApplicant, recruiting.HearObjection}},
		{"Art. 13; NO-POLREG-37-2", recruiting.CriminalRecord, recruiting.PoliceCertificate, []ruling.Code{recruiting.TellBeforehand, recruiting.LockAway}},
		{"NO-REKR-INTERN: Art. 13(3)", recruiting.Qualifications, recruiting.PersonnelFile,
			[]ruling.Code{recruiting.TellNewPurpose, recruiting.NoteOnlyRelevant}},
	} {
		i := inquiry(c.about, c.by)
		i.Statute = yes
		a := recruiting.MayCollect(i, today)
		require.Equal(t, privacy.Permitted, a.Outcome(), "%s by %s", c.about, c.by)
		assert.Equal(t, c.want, following(a), "%s: %s by %s", c.reason, c.about, c.by)
	}
	assert.Empty(t, following(recruiting.MayCollect(inquiry(recruiting.FamilyPlans, recruiting.Asking), today)), "nothing follows a ban")
}

func TestVolunteered(t *testing.T) {
	ill := recruiting.Volunteered{About: recruiting.Health, Necessary: decided(no), Condition: decided(no)}
	a := recruiting.RequiresRemoval(ill, today)
	assert.Equal(t, privacy.Required, a.Outcome(), "Art. 5(1)(c), 9(1): an illness in a CV that serves nothing")
	assert.Equal(t, []ruling.Code{recruiting.NoCondition, recruiting.NotNecessary}, decisive(a))
	assert.Equal(t, []ruling.Code{recruiting.LeaveOutOfChoice, recruiting.TakeOut}, following(a))

	ill.Necessary, ill.Condition = decided(yes), decided(yes)
	a = recruiting.RequiresRemoval(ill, today)
	assert.Equal(t, privacy.Permitted, a.Outcome(), "NO-POL-6: needed to hold the interview where the applicant can come in")
	assert.Equal(t, []ruling.Code{recruiting.LeaveOutOfChoice}, following(a), "arbeidsmiljøloven § 9-3: but not for choosing")

	a = recruiting.RequiresRemoval(recruiting.Volunteered{About: recruiting.Health, Necessary: decided(yes)}, today)
	assert.Equal(t, privacy.Undetermined, a.Outcome(), "Art. 9(2): nobody has looked for a condition")
	assert.Equal(t, []ruling.Code{recruiting.LeaveOutOfChoice, recruiting.TakeOut}, following(a), "until somebody has, it is out")

	a = recruiting.RequiresRemoval(recruiting.Volunteered{About: recruiting.Qualifications, Necessary: decided(yes)}, today)
	assert.Equal(t, privacy.Permitted, a.Outcome(), "Art. 6(1)(b): what the CV is for")
	assert.Empty(t, following(a))

	for topic := recruiting.Topic(1); topic <= lastTopic; topic++ {
		a := recruiting.RequiresRemoval(recruiting.Volunteered{About: topic}, today)
		banned := topic >= recruiting.FamilyPlans && topic <= recruiting.UnionMembership
		assert.Equal(t, banned, slices.Contains(following(a), recruiting.LeaveOutOfChoice),
			"likestillings- og diskrimineringsloven § 30, arbeidsmiljøloven §§ 9-3, 13-4: %s", topic)
	}
}

func TestByPassed(t *testing.T) {
	d := recruiting.Demand{Received: on("2026-11-20"), Applied: yes, OtherHired: on("2026-11-01"), ClaimsBreach: yes}
	a := recruiting.RequiresQualifications(d, day("2026-11-20"))
	assert.Equal(t, privacy.Required, a.Outcome(), "NO-LDL-31: on the day of the demand")
	assert.Equal(t, []ruling.Code{recruiting.GiveOnlyQualifications, recruiting.AnswerInWriting, recruiting.KeepAccount}, following(a))
	for o := range a.Obligations() {
		assert.Zero(t, o.By, "NO-LDL-31: the text has no period (%s)", o.Code)
	}
	for _, c := range []struct {
		reason string
		change func(*recruiting.Demand)
		day    string
		want   ruling.Code
	}{
		{"the day before the demand", func(*recruiting.Demand) {}, "2026-11-19", recruiting.NotDemanded},
		{"one who did not apply", func(d *recruiting.Demand) { d.Applied = no }, "2026-11-20", recruiting.NotAnApplicant},
		{"the day before anybody was hired", func(d *recruiting.Demand) { d.OtherHired = on("2026-11-21") }, "2026-11-20", recruiting.NobodyHired},
		{"curiosity", func(d *recruiting.Demand) { d.ClaimsBreach = no }, "2026-11-20", recruiting.NoBreachClaimed},
	} {
		d := d
		c.change(&d)
		a := recruiting.RequiresQualifications(d, day(c.day))
		assert.Equal(t, privacy.Forbidden, a.Outcome(), "NO-LDL-31: %s", c.reason)
		assert.Equal(t, []ruling.Code{c.want}, decisive(a), c.reason)
		assert.Empty(t, following(a), c.reason)
	}
}

func TestListOfApplicants(t *testing.T) {
	l := recruiting.Listing{PublicEmployer: yes, Deadline: on("2026-11-20"), ExemptionAsked: no}
	for _, c := range []struct {
		reason  string
		change  func(*recruiting.Listing)
		day     string
		want    privacy.Outcome
		codes   []ruling.Code
		follows []ruling.Code
	}{
		{"the last day for applying", func(*recruiting.Listing) {}, "2026-11-20", privacy.Forbidden, []ruling.Code{recruiting.DeadlineRuns}, nil},
		{"the day after", func(*recruiting.Listing) {}, "2026-11-21", privacy.Required, nil, []ruling.Code{recruiting.ListOnlyBasics}},
		{"a private employer", func(l *recruiting.Listing) { l.PublicEmployer = no }, "2026-11-21", privacy.Forbidden,
			[]ruling.Code{recruiting.PrivateEmployer}, nil},
		{"left out", func(l *recruiting.Listing) { l.ExemptionAsked, l.Exempted = yes, decided(yes) }, "2026-11-21", privacy.Forbidden,
			[]ruling.Code{recruiting.Exempted}, nil},
		{"asked in vain", func(l *recruiting.Listing) { l.ExemptionAsked, l.Exempted = yes, decided(no) }, "2026-11-21", privacy.Required, nil,
			[]ruling.Code{recruiting.TellRefusal, recruiting.ListOnlyBasics}},
		{"found that one can be left out, and not said whether one asked", func(l *recruiting.Listing) { l.ExemptionAsked, l.Exempted = unknown, decided(yes) },
			"2026-11-21", privacy.Undetermined, []ruling.Code{recruiting.Exempted}, []ruling.Code{recruiting.ListOnlyBasics}},
		{"asked, and nobody has answered", func(l *recruiting.Listing) { l.ExemptionAsked = yes }, "2026-11-21", privacy.Undetermined,
			[]ruling.Code{recruiting.Exempted}, []ruling.Code{recruiting.TellRefusal, recruiting.ListOnlyBasics}},
	} {
		l := l
		c.change(&l)
		a := recruiting.RequiresListing(l, day(c.day))
		assert.Equal(t, c.want, a.Outcome(), "NO-OFFL-25: %s", c.reason)
		assert.Equal(t, c.codes, decisive(a), c.reason)
		assert.Equal(t, c.follows, following(a), c.reason)
	}
}

// ask puts every question with nothing said.
func ask(d retention.Date) []ruling.Answer {
	return []ruling.Answer{
		recruiting.MayCollect(recruiting.Inquiry{About: recruiting.Belief, By: recruiting.Asking}, d),
		recruiting.RequiresRemoval(recruiting.Volunteered{About: recruiting.Health}, d),
		recruiting.RequiresQualifications(recruiting.Demand{}, d),
		recruiting.RequiresListing(recruiting.Listing{}, d),
	}
}

func TestDays(t *testing.T) {
	missing := func(a ruling.Answer) []ruling.Code {
		var codes []ruling.Code
		for c := range a.Missing() {
			codes = append(codes, c)
		}
		return codes
	}
	for _, a := range ask(retention.Date{}) {
		assert.Equal(t, []ruling.Code{recruiting.FactDay}, missing(a), "no day: %s", a.Question())
	}
	for _, a := range ask(day("2018-07-19")) {
		assert.Equal(t, []ruling.Code{recruiting.FactLaw}, missing(a), "the day before the GDPR in Norway: %s", a.Question())
	}
	for _, text := range []string{"2018-07-20", "2023-06-01", "2024-12-31", "2025-01-01", "2026-01-01", "2027-01-01"} {
		for at, a := range ask(day(text)) {
			assert.Equal(t, privacy.Undetermined, a.Outcome())
			assert.NotContains(t, missing(a), recruiting.FactLaw, text)
			assert.Equal(t, missing(ask(today)[at]), missing(a), "the law here did not change: %s", text)
		}
	}
	for topic, a := range map[string]ruling.Answer{
		"topic": recruiting.MayCollect(recruiting.Inquiry{By: recruiting.Asking}, today),
		"way":   recruiting.MayCollect(recruiting.Inquiry{About: recruiting.Belief}, today),
	} {
		assert.Equal(t, []ruling.Code{ruling.Code(topic)}, missing(a))
		assert.Equal(t, []ruling.Code{recruiting.NotAsked}, decisive(a))
	}
	assert.Equal(t, []ruling.Code{recruiting.FactTopic, recruiting.FactWay}, missing(recruiting.MayCollect(recruiting.Inquiry{}, today)))
	assert.Equal(t, []ruling.Code{recruiting.FactTopic}, missing(recruiting.RequiresRemoval(recruiting.Volunteered{}, today)))
}

// TestWhatTheyRestOn reads the law of every reason and obligation that answers
// give, and which of it was read in its own text.
func TestWhatTheyRestOn(t *testing.T) {
	rests, verified := map[ruling.Code]string{}, map[ruling.Code]bool{}
	note := func(a ruling.Answer, of ruling.Code) {
		for r := range a.Reasons() {
			for p := range r.Provisions() {
				rests[of+r.Code] = p.String()
				break
			}
			verified[r.Code] = r.IsVerified()
		}
		for o := range a.Obligations() {
			entries := 0
			for p := range o.Provisions() {
				entry, ok := law.Lookup(p)
				assert.True(t, ok, p)
				assert.Equal(t, p.Act() != law.Politiregisterforskriften && p.Act() != law.Offentleglova, entry.Certainty.IsVerified(), "%s: %s", o.Code, p)
				if entries == 0 {
					rests["then:"+o.Code] = p.String()
				}
				entries++
			}
			assert.NotZero(t, entries, o.Code)
		}
	}
	for topic := recruiting.Topic(1); topic <= lastTopic; topic++ {
		var of ruling.Code
		switch topic {
		case recruiting.Politics, recruiting.UnionMembership:
			of = "politics:"
		case recruiting.CriminalRecord:
			of = "offences:"
		}
		for way := recruiting.Way(1); way <= lastWay; way++ {
			for stage := recruiting.Stage(0); stage <= lastStage; stage++ {
				for _, f := range []privacy.Fact{unknown, no} {
					i := recruiting.Inquiry{About: topic, By: way, Stage: stage}
					for _, s := range sayable {
						s.set(&i, f)
					}
					note(recruiting.MayCollect(i, today), of)
				}
			}
		}
		note(recruiting.RequiresRemoval(recruiting.Volunteered{About: topic}, today), "removal:"+of)
	}
	note(recruiting.RequiresQualifications(recruiting.Demand{}, today), "")
	note(recruiting.RequiresListing(recruiting.Listing{}, today), "")
	for code, want := range map[ruling.Code]string{
		recruiting.OutsideRecruitment:                "gdpr:5(1)(b)",
		recruiting.TooEarly:                          "gdpr:5(1)(c)",
		recruiting.NeverAllowed:                      "diskrimineringsloven:30(1)",
		recruiting.NotDecisive:                       "diskrimineringsloven:30(2)",
		recruiting.NothingPromoted:                   "diskrimineringsloven:30(3)",
		recruiting.NoPartInPromoting:                 "diskrimineringsloven:30(3)",
		recruiting.NotInAdvert:                       "diskrimineringsloven:30(3):s2",
		"politics:" + recruiting.NotWarrantedByPost:  "arbeidsmiljoloven:13-4(2)",
		"politics:" + recruiting.NothingPromoted:     "arbeidsmiljoloven:13-4(2):s1",
		"politics:" + recruiting.NoPartInPromoting:   "arbeidsmiljoloven:13-4(2):s1",
		"politics:" + recruiting.NotInAdvert:         "arbeidsmiljoloven:13-4(2):s2",
		recruiting.NotNeededForTasks:                 "arbeidsmiljoloven:9-3(1):s1",
		recruiting.NotFromApplicant:                  "arbeidsmiljoloven:9-3(1):s2",
		recruiting.NoMedicalGround:                   "arbeidsmiljoloven:9-4(1)",
		recruiting.NoCondition:                       "personopplysningsloven:6",
		"offences:" + recruiting.NoCondition:         "personopplysningsloven:11",
		"removal:" + recruiting.NoCondition:          "personopplysningsloven:6",
		"removal:offences:" + recruiting.NoCondition: "personopplysningsloven:11",
		"removal:" + recruiting.NotNecessary:         "gdpr:5(1)(c)",
		recruiting.RefereeNotAgreed:                  "gdpr:5(1)(a)",
		recruiting.NoBusinessNeed:                    "kredittopplysningsloven:14(1)",
		recruiting.NotEntrusted:                      "datatilsynet",
		recruiting.RegisterClosed:                    "gjeldsinformasjonsloven:12",
		recruiting.NoStatute:                         "personopplysningsloven:11",
		recruiting.Incompatible:                      "gdpr:6(4)",
		recruiting.NotNecessary:                      "gdpr:5(1)(c)",
		recruiting.NotBalanced:                       "gdpr:6(1)(f)",
		recruiting.NotDemanded:                       "diskrimineringsloven:31",
		recruiting.NotAnApplicant:                    "diskrimineringsloven:31",
		recruiting.NobodyHired:                       "diskrimineringsloven:31",
		recruiting.NoBreachClaimed:                   "diskrimineringsloven:31",
		"then:" + recruiting.TellApplicant:           "gdpr:14(3)",
		"then:" + recruiting.TellBeforehand:          "gdpr:13(1)",
		"then:" + recruiting.TellNewPurpose:          "gdpr:13(3)",
		"then:" + recruiting.TellReferee:             "gdpr:13",
		"then:" + recruiting.NoteOnlyRelevant:        "diskrimineringsloven:30(1)",
		"then:" + recruiting.HearObjection:           "gdpr:21(1)",
		"then:" + recruiting.LockAway:                "politiregisterforskriften:37-2",
		"then:" + recruiting.TakeOut:                 "gdpr:5(1)(c)",
		"then:" + recruiting.LeaveOutOfChoice:        "diskrimineringsloven:30",
		"then:" + recruiting.AnswerInWriting:         "diskrimineringsloven:31",
		"then:" + recruiting.GiveOnlyQualifications:  "diskrimineringsloven:31",
		"then:" + recruiting.KeepAccount:             "gdpr:15(1)(c)",
		"then:" + recruiting.TellRefusal:             "offentleglova:25",
		"then:" + recruiting.ListOnlyBasics:          "offentleglova:25",
		recruiting.PrivateEmployer:                   "offentleglova:25",
		recruiting.DeadlineRuns:                      "offentleglova:25",
		recruiting.Exempted:                          "offentleglova:25",
	} {
		assert.Equal(t, want, rests[code], code)
	}
	for code, is := range verified {
		switch code {
		case recruiting.NotEntrusted: // NO-REKR-KREDITT, certainty B
			assert.False(t, is, code)
		case recruiting.PrivateEmployer, recruiting.DeadlineRuns, recruiting.Exempted: // NO-OFFL-25, certainty C
			assert.False(t, is, code)
		default:
			assert.True(t, is, code)
		}
	}
}

var questions = []struct {
	name string
	ask  func() ruling.Answer
}{
	{"belief by asking", func() ruling.Answer {
		return recruiting.MayCollect(inquiry(recruiting.Belief, recruiting.Asking), today)
	}},
	{"health by examination", func() ruling.Answer {
		return recruiting.MayCollect(inquiry(recruiting.Health, recruiting.MedicalExamination), today)
	}},
	{"nothing said", func() ruling.Answer { return recruiting.MayCollect(recruiting.Inquiry{}, today) }},
	{"removal", func() ruling.Answer {
		return recruiting.RequiresRemoval(recruiting.Volunteered{About: recruiting.Health}, today)
	}},
	{"demand", func() ruling.Answer { return recruiting.RequiresQualifications(recruiting.Demand{}, today) }},
	{"list", func() ruling.Answer { return recruiting.RequiresListing(recruiting.Listing{}, today) }},
}

func BenchmarkQuestions(b *testing.B) {
	for _, q := range questions {
		b.Run(q.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				q.ask()
			}
		})
	}
}

func TestQuestionsDoNotAllocate(t *testing.T) {
	for _, q := range questions {
		var sink ruling.Answer
		assert.Zero(t, testing.AllocsPerRun(100, func() { sink = q.ask() }), q.name)
		assert.NotEmpty(t, sink.Question(), q.name)
	}
}
