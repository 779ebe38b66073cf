package counterfactual

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/subjects"
)

// asked returns the elements that can matter to the answer: those that the same
// question misses of an item of which nothing at all is known. What is missing is
// exact, so that no facts make any other element count.
func (q *Query) asked() map[finding]bool {
	raised := privacy.Judgement{By: "the controller"}
	open := lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: lawfulbasis.AllElements(), Unmet: lawfulbasis.AllElements()}}
	probe := privacy.Item{
		Of: q.Item.Of, Origin: subjects.Provided, Unlawful: raised, ErasureOrdered: raised,
		Withheld: privacy.Withholding{Judged: raised}, OthersRights: raised,
	}
	for i := range q.Item.Uses {
		probe.Uses = append(probe.Uses, privacy.Use{For: q.Item.Uses[i].For, Assessed: open})
	}
	question := q.Question
	question.request = privacy.Request{Kind: question.request.Kind, For: question.request.For, Received: question.request.Received}
	if question.question == privacy.AskMayProcess || question.question == privacy.AskMayDisclose {
		question.request = privacy.Request{} // it stops the use, whatever was found of it
	}
	question.disclosing.Abroad, question.disclosing.Transfer = privacy.Unknown, privacy.Undetermined
	all := map[finding]bool{}
	for m := range question.Put(q.Policy, &probe, q.On).Missing(&probe) {
		if m.Fact == privacy.TheElement {
			all[finding{m.Use, m.Element}] = true
		}
	}
	return all
}
