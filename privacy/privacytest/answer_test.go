package privacytest_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/privacytest"
	"github.com/personvern/personvern/privacy/recruiting"
)

// How an answer scores. A rule takes only its own answer; where somebody weighed,
// undetermined passes with the right missing facts.
func TestCheckAnswer(t *testing.T) {
	const yes, no, open = privacy.Required, privacy.Forbidden, privacy.Undetermined
	c := caseOf(t, "call_note/collection-3pc/due")
	want := func(w privacytest.Want) privacytest.Case {
		asked := c
		asked.Want = w
		return asked
	}
	rule := want(privacytest.Want{Outcomes: []privacy.Outcome{no}})
	weighed := want(privacytest.Want{
		Outcomes: []privacy.Outcome{no, open}, Reason: "claim-open", Missing: []string{"necessity of x"}, Follows: []string{"explain-refusal"},
	})
	split := want(privacytest.Want{Outcomes: []privacy.Outcome{open}})
	days := want(privacytest.Want{Says: map[string]string{"last-day": "2026-05-17", "gone-by": "2026-05-18"}})
	keys := want(privacytest.Want{Keys: []string{"a", "b"}, Undated: []string{}})
	unknown := c
	unknown.Question = "must-erase"
	for _, tt := range []struct {
		reason string
		c      privacytest.Case
		got    privacytest.Answer
		fails  bool
		open   bool
	}{
		{"a rule: the same answer", rule, privacytest.Answer{Outcome: no}, false, false},
		{"a rule: no answer", rule, privacytest.Answer{}, true, false},
		{"a rule: the opposite", rule, privacytest.Answer{Outcome: yes}, true, false},
		{"weighed: no answer", weighed, privacytest.Answer{Outcome: open}, false, false},
		{"weighed: no answer, for the right reason", weighed, privacytest.Answer{Outcome: open, Missing: []string{"necessity of x"}}, false, false},
		{"weighed: no answer, for another", weighed, privacytest.Answer{Outcome: open, Missing: []string{"holds"}}, true, false},
		{"weighed: the opposite", weighed, privacytest.Answer{Outcome: yes}, true, false},
		{"the same answer for its reason", weighed, privacytest.Answer{Outcome: no, Reasons: []string{"claim-open"}}, false, false},
		{"the same answer for another reason", weighed, privacytest.Answer{Outcome: no, Reasons: []string{"duty-to-keep"}}, true, false},
		{"no answer, for no reason of the one decided", weighed, privacytest.Answer{Outcome: open, Reasons: []string{"facts-missing"}}, false, false},
		{"with what follows", weighed, privacytest.Answer{Outcome: no, Obligations: []string{"answer-person", "explain-refusal"}}, false, false},
		{"without what follows", weighed, privacytest.Answer{Outcome: no, Obligations: []string{"answer-person"}}, true, false},
		{"decided both ways: a firm answer", split, privacytest.Answer{Outcome: no}, true, false},
		{"a day", days, privacytest.Answer{Says: map[string]string{"last-day": "2026-05-17"}}, false, false},
		{"another day", days, privacytest.Answer{Says: map[string]string{"last-day": "2026-05-16"}}, true, false},
		{"no day", days, privacytest.Answer{}, false, true},
		{"the keys", keys, privacytest.Answer{Keys: []string{"a", "b"}}, false, false},
		{"the keys in another order", keys, privacytest.Answer{Keys: []string{"b", "a"}}, true, false},
		{"other undated keys", keys, privacytest.Answer{Keys: []string{"a", "b"}, Undated: []string{"c"}}, true, false},
		{"what the library answers", c, privacytest.Answer{Outcome: yes}, false, false},
		{"and not the opposite", c, privacytest.Answer{Outcome: no}, true, false},
		{"a question that there is none of", unknown, privacytest.Answer{}, true, false},
	} {
		r := privacytest.CheckAnswer(&tt.c, tt.got)
		assert.Equal(t, tt.fails, r.Failure == privacytest.WrongAnswer, "%s: %s", tt.reason, r)
		assert.Equal(t, tt.open, r.Open, tt.reason)
		if tt.fails {
			assert.NotEqual(t, r.Got, r.Want, tt.reason)
		}
	}
	_, ok := unknown.Ask()
	assert.False(t, ok)
}

// Answers are compared in every part.
func TestAnswerEqual(t *testing.T) {
	full := func() privacytest.Answer {
		return privacytest.Answer{
			Outcome: privacy.Required, Reasons: []string{"a"}, Missing: []string{"b"}, Obligations: []string{"c"},
			Says: map[string]string{"d": "e"}, Keys: []string{"f"}, Undated: []string{"g"},
		}
	}
	assert.True(t, full().Equal(full()))
	for _, change := range []func(*privacytest.Answer){
		func(a *privacytest.Answer) { a.Outcome = 0 },
		func(a *privacytest.Answer) { a.Reasons = nil },
		func(a *privacytest.Answer) { a.Missing = nil },
		func(a *privacytest.Answer) { a.Obligations = nil },
		func(a *privacytest.Answer) { a.Says = nil },
		func(a *privacytest.Answer) { a.Keys = nil },
		func(a *privacytest.Answer) { a.Undated = nil },
	} {
		other := full()
		change(&other)
		assert.False(t, full().Equal(other))
	}
}

// Every question of package privacy is there, by its token.
func TestEveryQuestionOfThePackage(t *testing.T) {
	names := privacytest.QuestionFacts()
	for q := privacy.Question(1); q.IsValid(); q++ {
		assert.Contains(t, names, q.String())
	}
}

// The questions that ask for more than an outcome.
func TestAsk(t *testing.T) {
	items, on := debtorItems(), dateOf("2026-05-18")
	notes, _, _, _ := debtorTables()
	ask := func(c privacytest.Case) privacytest.Answer {
		c.On = on
		a, ok := c.Ask()
		assert.True(t, ok, c.Question)
		return a
	}
	request := privacy.Request{Kind: privacy.AskAccess, Received: dateOf("2026-05-11"), Identified: privacy.Yes}
	assert.Empty(t, ask(privacytest.Case{Question: "plan"}).Keys)
	assert.Equal(t, []string{"p-1 ask"}, ask(privacytest.Case{Question: "plan", Items: []privacy.Item{{Key: "p-1", Of: items[0].Of}}}).Keys)
	assert.Contains(t, ask(privacytest.Case{Question: "plan", Items: items, Request: request}).Keys, "v-1 show")
	twins := ask(privacytest.Case{Question: "plan", Items: []privacy.Item{{Of: notes}}})
	assert.Contains(t, twins.Reasons[0], "parent", "a table whose parent is not there is no inventory")

	assert.Equal(t, "2026-06-11", ask(privacytest.Case{Question: "clock", Request: request}).Says["answer-by"])
	assert.Equal(t, "2026-05-18", ask(privacytest.Case{Question: "deadline", Item: items[1]}).Says["erase-from"])
	letter := privacytest.Case{Question: "requires-information", For: axactor.ThirdPartyCollection, Item: items[1]}
	letter.Item.Origin = 0
	assert.NotEmpty(t, ask(letter).Missing)
	assert.Equal(t, privacy.Undetermined, ask(privacytest.Case{Question: "credit.may-use", Sector: "no facts of this question"}).Outcome)
	officer := ask(privacytest.Case{Question: "accountability.officer", Sector: accountability.Organisation{}})
	assert.Equal(t, privacy.Undetermined, officer.Outcome)
	assert.NotEmpty(t, officer.Missing)
	assert.NotEmpty(t, officer.Reasons)
	assert.Equal(t, "unknown", ask(privacytest.Case{Question: "credit.wait-ends", Sector: credit.Claim{}}).Says["day"])
	tested := ask(privacytest.Case{Question: "recruiting.may-collect", Sector: recruiting.Inquiry{About: recruiting.Health}})
	assert.NotEmpty(t, tested.Reasons)
	assert.NotEmpty(t, tested.Missing)
}

// The mistakes that only an answer shows, asked of the library's right items.
func TestMarketingIsNotWeighed(t *testing.T) {
	for _, c := range ownCases(t) {
		if c.ID != "GE-19" {
			continue
		}
		wrong, _ := privacytest.MarketingBalanced.Implementation().Answer(&c)
		assert.Equal(t, privacy.Forbidden, wrong.Outcome, "other grounds were judged to override")
		c.Item.Uses[0].Objection.Overriding = privacy.Judgement{}
		wrong, _ = privacytest.MarketingBalanced.Implementation().Answer(&c)
		assert.Equal(t, privacy.Undetermined, wrong.Outcome, "nobody has judged")
	}
	processor := caseOf(t, "client_note/collection-arm/due")
	processor.Question = "may-erase"
	wrong, _ := privacytest.ProcessorDecides.Implementation().Answer(&processor)
	assert.Equal(t, privacy.Permitted, wrong.Outcome)
}
