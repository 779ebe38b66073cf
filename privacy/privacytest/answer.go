package privacytest

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Answer is what a system answers to the question of a case. Parts that the
// question does not have, or the system does not give, are left out.
type Answer struct {
	// Outcome is the answer itself. It has no meaning for the questions that ask
	// for days and keys: deadline, clock, plan, sweep and store.
	Outcome privacy.Outcome
	// Reasons are the reasons that decide, by their tokens.
	Reasons []string
	// Missing are the facts that would settle an undetermined answer.
	Missing []string
	// Obligations are what follows, by their tokens.
	Obligations []string
	// Says are further parts of the answer by name. Days are written as
	// 2026-03-10, or "open", "never" and the like; see [retention.Bound].
	Says map[string]string
	// Keys are the items that a sweep erases, in that order, those that are there
	// in the end, or the steps of a plan.
	Keys []string
	// Undated are the items that a sweep lists because too little is known.
	Undated []string
}

// Equal reports whether two answers are the same in every part; it is for
// go-cmp.
func (a Answer) Equal(other Answer) bool {
	return a.Outcome == other.Outcome && slices.Equal(a.Reasons, other.Reasons) && slices.Equal(a.Missing, other.Missing) &&
		slices.Equal(a.Obligations, other.Obligations) && maps.Equal(a.Says, other.Says) && slices.Equal(a.Keys, other.Keys) &&
		slices.Equal(a.Undated, other.Undated)
}

// Ask answers the question of a case as the library does. It reports false for a
// question that there is none of.
func (c *Case) Ask() (Answer, bool) {
	q, ok := questions[c.question()]
	if !ok {
		return Answer{}, false
	}
	return q.answer(c), true
}

func (c *Case) question() string {
	if c.Question == "" {
		return privacy.AskRequiresErasure.String()
	}
	return c.Question
}

// question is a question that a case can ask.
type question struct {
	// takes are the fields of Case that it takes beside the day.
	takes []string
	// sector is the zero value of its facts, for a sector's question.
	sector any
	// outcome says that the answer has an outcome.
	outcome bool
	answer  func(*Case) Answer
}

// questions are all questions by their names. Sectors add theirs in sector.go.
var questions = withSectors(map[string]question{
	"deadline": {takes: []string{"Item"}, answer: askDeadline},
	"clock":    {takes: []string{"Request"}, answer: askClock},
	"plan":     {takes: []string{"Items", "Request"}, answer: askPlan},
	"sweep":    {takes: []string{"Items"}, answer: askSweep},
	"store":    {takes: []string{"Items", "Steps"}, answer: askStore},
	"may-erase": ofItem(func(p *privacy.Policy, c *Case) privacy.Decision {
		return p.MayErase(&c.Item, c.On)
	}),
	"requires-erasure": ofItem(func(p *privacy.Policy, c *Case) privacy.Decision {
		return p.RequiresErasure(&c.Item, c.On)
	}),
	"may-keep": ofItem(func(p *privacy.Policy, c *Case) privacy.Decision {
		return p.MayKeep(&c.Item, c.On)
	}),
	"requires-notification": ofItem(func(p *privacy.Policy, c *Case) privacy.Decision {
		return p.RequiresNotification(&c.Item, c.On)
	}),
	"may-process": ofItem(func(p *privacy.Policy, c *Case) privacy.Decision {
		return p.MayProcess(&c.Item, c.Processing, c.On)
	}, "Processing"),
	"may-disclose": ofItem(func(p *privacy.Policy, c *Case) privacy.Decision {
		return p.MayDisclose(&c.Item, c.Disclosing, c.On)
	}, "Disclosing"),
	"may-decide-automatically": ofItem(func(p *privacy.Policy, c *Case) privacy.Decision {
		return p.MayDecideAutomatically(&c.Item, c.For, c.On)
	}, "For"),
	"requires-information": ofItem(func(p *privacy.Policy, c *Case) privacy.Decision {
		return p.RequiresInformation(&c.Item, c.For, c.On)
	}, "For"),
	"has-right": ofItem(func(p *privacy.Policy, c *Case) privacy.Decision {
		return p.HasRight(&c.Item, c.Right, c.On)
	}, "Right"),
	"requires-erasure-on-request": onRequest((*privacy.Policy).RequiresErasureOnRequest),
	"requires-access":             onRequest((*privacy.Policy).RequiresAccess),
	"requires-rectification":      onRequest((*privacy.Policy).RequiresRectification),
	"requires-restriction":        onRequest((*privacy.Policy).RequiresRestriction),
	"requires-portability":        onRequest((*privacy.Policy).RequiresPortability),
	"requires-end-of-use":         onRequest((*privacy.Policy).RequiresEndOfUse),
	"requires-human-decision":     onRequest((*privacy.Policy).RequiresHumanDecision),
})

func ofItem(decide func(*privacy.Policy, *Case) privacy.Decision, also ...string) question {
	return question{takes: append([]string{"Item"}, also...), outcome: true, answer: func(c *Case) Answer {
		return answerTo(decide(policyOf(&c.Item), c), &c.Item)
	}}
}

func onRequest(decide func(*privacy.Policy, *privacy.Item, privacy.Request, retention.Date) privacy.Decision) question {
	return ofItem(func(p *privacy.Policy, c *Case) privacy.Decision {
		return decide(p, &c.Item, c.Request, c.On)
	}, "Request")
}

// answerTo makes an answer of a decision. The day of an obligation that has one
// stands under its token.
func answerTo(d privacy.Decision, item *privacy.Item) Answer {
	a := Answer{Outcome: d.Outcome(), Missing: missingTexts(d, item), Says: map[string]string{}}
	for r := range d.Reasons() {
		if r.Decides {
			a.Reasons = append(a.Reasons, r.Code.String())
		}
	}
	for o := range d.Obligations() {
		a.Obligations = append(a.Obligations, o.Code.String())
		if !o.By.Outer.IsZero() {
			a.Says[o.Code.String()+"-by"] = o.By.Outer.String()
		}
	}
	return a
}

func askDeadline(c *Case) Answer {
	d := policyOf(&c.Item).Deadline(&c.Item, c.On)
	return Answer{Says: map[string]string{
		"earliest": d.Earliest.String(), "last-day": d.LastDay.String(), "erase-from": d.EraseFrom.String(),
		"gone-by": d.GoneBy.String(), "backups-gone-by": d.BackupsGoneBy.String(), "ceiling": d.Ceiling.String(),
		"state": d.State.String(), "restricted": d.Restricted.String(),
	}}
}

func askClock(c *Case) Answer {
	k := c.Request.Clock(c.On)
	return Answer{Says: map[string]string{
		"started": k.Started.String(), "waiting": k.Waiting.String(), "extended": k.Extended.String(),
		"answer-by": k.Answer.Outer.String(), "prudent-answer-by": k.Answer.Safe.String(),
		"refusal-by": k.Refusal.Outer.String(), "extension-by": k.Extension.Outer.String(),
		"late": c.Request.IsLate(c.On).String(),
	}}
}

// askPlan answers with a key for each step, such as "n-1 erase", in their order.
func askPlan(c *Case) Answer {
	if len(c.Items) == 0 {
		return Answer{}
	}
	p := policyOf(&c.Items[0])
	var tables []*privacy.Dataset
	for i := range c.Items {
		if of := c.Items[i].Of; of != nil && !slices.Contains(tables, of) {
			tables = append(tables, of)
		}
	}
	inventory, err := p.Inventory(tables...)
	if err != nil {
		return Answer{Reasons: []string{err.Error()}}
	}
	var requests []privacy.Request
	if c.Request != (privacy.Request{}) {
		requests = append(requests, c.Request)
	}
	var a Answer
	for s := range inventory.Plan(requests, c.On, c.Items...).Steps() {
		a.Keys = append(a.Keys, s.Item.Key+" "+s.Do.String())
	}
	return a
}

// CheckAnswer compares an answer with what a case wants, or with what the library
// answers where it wants nothing. It is the rule by which decided cases are
// scored: a second outcome passes where the case allows one; undetermined passes
// with the right missing facts; reasons, obligations, missing facts and what is
// said by name are compared only where the system gives some, and a system that
// gives nothing of what is wanted cannot say.
func CheckAnswer(c *Case, got Answer) Result {
	want := c.Want
	mine, ok := c.Ask()
	if !ok {
		return Result{Case: c.ID, Why: c.Why, On: c.On, Failure: WrongAnswer, Got: "nothing", Want: "a question that exists, not " + c.Question}
	}
	q := questions[c.question()]
	if want.IsZero() {
		want = Want{Missing: mine.Missing, Says: mine.Says, Keys: mine.Keys, Undated: mine.Undated}
		if q.outcome {
			want.Outcomes = []privacy.Outcome{mine.Outcome}
		}
	}
	r := Result{Case: c.ID, Why: c.Why, On: c.On, Because: strings.Join(mine.Reasons, ", ")}
	gave, wanted := &diff{}, &diff{}
	compare := func(name, got, want string, same bool) {
		if !same {
			r.Failure = WrongAnswer
		}
		if !same || r.Failure == 0 {
			gave.add(name, got)
			wanted.add(name, want)
		}
	}
	if len(want.Outcomes) > 0 {
		compare("", got.Outcome.String(), list(want.Outcomes), slices.Contains(want.Outcomes, got.Outcome))
	}
	if want.Reason != "" && len(got.Reasons) > 0 && got.Outcome == want.first() {
		compare("reasons", strings.Join(got.Reasons, ","), want.Reason, slices.Contains(got.Reasons, want.Reason))
	}
	if got.Outcome == privacy.Undetermined && len(want.Missing) > 0 && len(got.Missing) > 0 {
		compare("missing", strings.Join(got.Missing, ","), strings.Join(want.Missing, ","), slices.Equal(got.Missing, want.Missing))
	}
	if len(got.Obligations) > 0 {
		for _, o := range want.Follows {
			compare("obligations", strings.Join(got.Obligations, ","), o, slices.Contains(got.Obligations, o))
		}
	}
	said := len(want.Says) == 0 || len(want.Outcomes) > 0
	for _, name := range slices.Sorted(maps.Keys(want.Says)) {
		if got.Says[name] == "" {
			continue
		}
		said = true
		compare(name, got.Says[name], want.Says[name], got.Says[name] == want.Says[name])
	}
	if want.Keys != nil {
		compare("keys", strings.Join(got.Keys, ","), strings.Join(want.Keys, ","), slices.Equal(got.Keys, want.Keys))
	}
	if want.Undated != nil {
		compare("undated", strings.Join(got.Undated, ","), strings.Join(want.Undated, ","), slices.Equal(got.Undated, want.Undated))
	}
	r.Open = !said && r.Failure == 0
	r.Got, r.Want = gave.String(), wanted.String()
	return r
}

// first is the outcome that was decided.
func (w *Want) first() privacy.Outcome {
	if len(w.Outcomes) == 0 {
		return privacy.Undetermined
	}
	return w.Outcomes[0]
}

func list(outcomes []privacy.Outcome) string {
	var all []string
	for _, o := range outcomes {
		all = append(all, o.String())
	}
	return strings.Join(all, " or ")
}

// diff is the parts of an answer in words.
type diff struct{ parts []string }

func (d *diff) add(name, text string) {
	switch {
	case text == "" && name != "":
		text = name + " none"
	case name != "":
		text = fmt.Sprintf("%s %s", name, text)
	}
	d.parts = append(d.parts, text)
}

func (d *diff) String() string { return strings.Join(d.parts, "; ") }

// CheckAnswers asks a system each case and compares its answers, by
// [CheckAnswer]. A case that the system cannot answer, for which it reports
// false, is counted as not said.
func CheckAnswers(answer func(*Case) (Answer, bool), cases []Case) Results {
	results := make(Results, 0, len(cases))
	for i := range cases {
		c := &cases[i]
		got, ok := answer(c)
		if !ok {
			results = append(results, Result{Case: c.ID, Why: c.Why, On: c.On, Open: true, Got: CannotSay.String()})
			continue
		}
		results = append(results, CheckAnswer(c, got))
	}
	return results
}

// Answers is [CheckAnswers] in a test; see [Erasure].
func Answers(t TB, answer func(*Case) (Answer, bool), cases []Case) {
	t.Helper()
	check := func(im *Implementation) Results { return CheckAnswers(im.Answer, cases) }
	tell(t, CheckAnswers(answer, cases), check)
}
