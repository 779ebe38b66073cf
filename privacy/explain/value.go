package explain

import (
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/privacy/breach"
	"github.com/personvern/personvern/privacy/counterfactual"
	"github.com/personvern/personvern/privacy/review"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Value says a value of one of the library's vocabularies, such as
// [lawfulbasis.Consent] or [privacy.DutyToKeep]: as a phrase, a sentence or a
// question, as it stands in the texts of the reader. Zero, a number outside its
// vocabulary, and what is of no vocabulary are "not said". The vocabularies of sector
// law are said by package terms, which alone links that law.
func (r Reader) Value(v any) string {
	toPerson := r.audience == person
	var text Words
	switch v := v.(type) {
	case subjects.Category:
		return r.Category(v)
	case subjects.Kind:
		return r.Kind(v)
	case subjects.Origin:
		text = words.Origin(v)
	case subjects.Sensitivity:
		text = words.Sensitivity(v)
	case lawfulbasis.Purpose:
		return r.Purpose(v)
	case lawfulbasis.Source:
		return r.Source(v)
	case lawfulbasis.Basis:
		text = choose(toPerson, words.BasisForPerson(v), words.BasisName(v))
	case lawfulbasis.Condition:
		text = choose(toPerson, words.ConditionForPerson(v), words.ConditionName(v))
	case lawfulbasis.Role:
		text = words.Role(v)
	case lawfulbasis.Recipient:
		text = words.Recipient(v)
	case lawfulbasis.Right:
		text = words.Right(v)
	case lawfulbasis.Information:
		text = words.Information(v)
	case lawfulbasis.Element:
		text = words.ElementName(v)
	case law.Certainty:
		text = words.Certainty(v)
	case law.Act:
		return r.phrase(v.Name(r.language), Words{})
	case retention.Event:
		text = words.EventNoun(v)
	case retention.Anchor:
		text = words.Anchor(v)
	case retention.HoldKind:
		text = choose(toPerson, words.HoldForPerson(v), words.HoldKind(v))
	case retention.State:
		text = choose(toPerson, words.StateForPerson(v), words.State(v))
	case retention.Scope:
		text = words.Scope(v)
	case counterfactual.Code:
		text = choose(toPerson, words.ChangeForPerson(v), words.Change(v))
	case counterfactual.Party:
		text = words.Party(v)
	case breach.Question:
		text = words.BreachQuestion(v)
	case breach.ReasonCode:
		text = words.BreachReason(v)
	case breach.DutyCode:
		text = words.BreachDuty(v)
	case breach.FactName:
		text = words.BreachFact(v)
	case breach.Content:
		text = words.BreachContent(v)
	case accountability.ReasonCode:
		text = words.AccountabilityReason(v)
	case accountability.ObligationCode:
		text = words.AccountabilityObligation(v)
	case accountability.FactName:
		text = words.AccountabilityFact(v)
	case accountability.Element:
		text = words.AccountabilityElement(v)
	case review.Code:
		text = words.ReviewFinding(v)
	case review.Mend:
		text = words.ReviewMend(v)
	case review.Severity:
		text = words.ReviewSeverity(v)
	default:
		text = decided(v, toPerson)
	}
	return r.phrase("", text)
}

// decided returns the words of a value of package privacy.
func decided(v any, toPerson bool) Words {
	switch v := v.(type) {
	case privacy.Outcome:
		return words.Outcome(v)
	case privacy.Question:
		return words.Question(v)
	case privacy.ReasonCode:
		return choose(toPerson, words.ReasonForPerson(v), words.ReasonInternal(v))
	case privacy.ObligationCode:
		return choose(toPerson, words.ObligationForPerson(v), words.ObligationInternal(v))
	case privacy.FactName:
		return words.FactQuestion(v)
	case privacy.Action:
		return choose(toPerson, words.ActionForPerson(v), words.Action(v))
	case privacy.WithholdingKind:
		return words.Withholding(v)
	case privacy.ExclusionKind:
		return words.Exclusion(v)
	case privacy.Operation:
		return words.Operation(v)
	case privacy.RequestKind:
		return words.RequestKind(v)
	case privacy.Contest:
		return words.Contest(v)
	case privacy.GroundKind:
		return words.GroundKind(v)
	case privacy.Topic:
		return words.Topic(v)
	case privacy.Problem:
		return words.Problem(v)
	}
	return Words{}
}

// choose returns the words for the person, where they are for the person and there
// are any.
func choose(toPerson bool, forPerson, internal Words) Words {
	if toPerson && !forPerson.IsZero() {
		return forPerson
	}
	return internal
}
