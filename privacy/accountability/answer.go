package accountability

import (
	"iter"

	"github.com/personvern/personvern/privacy"
)

// Answer is the answer to one question, with what it rests on. Answers are
// comparable with ==, and safe for concurrent use. The zero Answer is
// undetermined and answers nothing.
type Answer struct {
	reasons     reasons
	missing     facts
	obligations obligations
	outcome     privacy.Outcome
}

// notAsked is the answer to a question that lacks its object or its day.
func notAsked(lacks facts) Answer {
	return Answer{reasons: reasonsOf(NotAsked), missing: lacks, obligations: obligationsOf(SettleFacts)}
}

// referred is the answer to a processor about the controller's duty.
func referred() Answer {
	return Answer{reasons: reasonsOf(HeldAsProcessor), obligations: obligationsOf(AssistController), outcome: privacy.Referred}
}

// answer is the answer to a question whose proposition is t: yes and no are the
// outcomes, otherwise the reason that no other one is needed for.
func answer(t term, told reasons, yes, no privacy.Outcome, otherwise ReasonCode) Answer {
	a := Answer{reasons: told, missing: t.lacks}
	switch t.is {
	case privacy.Yes:
		a.outcome = yes
	case privacy.No:
		a.outcome = no
		a.reasons.when(a.deciding() == 0, otherwise)
	default:
		a.reasons |= reasonsOf(FactsMissing)
		a.obligations = obligationsOf(SettleFacts)
	}
	return a
}

// oblige says what follows if the outcome is that.
func (a Answer) oblige(outcome privacy.Outcome, codes ...ObligationCode) Answer {
	if a.outcome == outcome {
		a.obligations = obligationsOf(codes...)
	}
	return a
}

// ranks are the reasons of Article 35 that decide before others that speak for
// the same outcome; those of one rank decide together.
var ranks = [...]reasons{
	reasonsOf(AssessedInLaw),
	reasonsOf(DecisiveEvaluation, SensitiveOnLargeScale, PublicAreaMonitored, OnRequiredList, HighRiskLikely),
	reasonsOf(OnExemptList),
	reasonsOf(HighRiskUnlikely),
}

// deciding are the foremost reasons that speak for the outcome.
func (a Answer) deciding() reasons {
	decide := a.reasons & speaking[a.outcome]
	for _, rank := range ranks {
		if decide&rank != 0 {
			return decide & rank
		}
	}
	return decide
}

// Equal reports whether the two are the same; it is == for go-cmp.
func (a Answer) Equal(other Answer) bool { return a == other }

// Outcome returns the answer. What each outcome means for each question is a
// table in the package documentation.
func (a Answer) Outcome() privacy.Outcome { return a.outcome }

// Has reports whether a reason is among those of the answer.
func (a Answer) Has(c ReasonCode) bool { return c.IsValid() && a.reasons.has(c) }

// Reasons yields the reasons: those that decided first, then those that hold
// as well, each in the order of the list.
func (a Answer) Reasons() iter.Seq[Reason] {
	return func(yield func(Reason) bool) {
		decide := a.deciding()
		for c := range members[ReasonCode](uint64(decide)) {
			if !yield(Reason{Code: c, Decides: true}) {
				return
			}
		}
		for c := range members[ReasonCode](uint64(a.reasons &^ decide)) {
			if !yield(Reason{Code: c}) {
				return
			}
		}
	}
}

// Missing yields the facts that keep the answer undetermined, in the order of
// the list: exactly those that change it for some value of the others. A
// determined answer misses nothing.
func (a Answer) Missing() iter.Seq[FactName] { return members[FactName](uint64(a.missing)) }

// first are the obligations that come before the processing, or the position.
var first = obligationsOf(SettleFacts, AssessImpact, SeekOfficerAdvice, SeekViews, DocumentJudgement, ConsultAuthority, SubmitInformation, MendPosition)

// Obligations yields what follows from the answer, in the order of the list.
func (a Answer) Obligations() iter.Seq[Obligation] {
	return func(yield func(Obligation) bool) {
		for c := range members[ObligationCode](uint64(a.obligations)) {
			if !yield(Obligation{Code: c, First: first.has(c)}) {
				return
			}
		}
	}
}
