package counterfactual

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// Question is a question with what it was put about: one of those of
// [privacy.Policy]. Questions can be compared with ==. The zero Question asks
// nothing.
type Question struct {
	question   privacy.Question
	request    privacy.Request
	disclosing privacy.Disclosing // For and Doing count for processing too
	right      lawfulbasis.Right
}

// MayErase is [privacy.Policy.MayErase].
func MayErase() Question { return Question{question: privacy.AskMayErase} }

// RequiresErasure is [privacy.Policy.RequiresErasure].
func RequiresErasure() Question { return Question{question: privacy.AskRequiresErasure} }

// RequiresErasureOnRequest is [privacy.Policy.RequiresErasureOnRequest].
func RequiresErasureOnRequest(request privacy.Request) Question {
	return Question{question: privacy.AskRequiresErasureOnRequest, request: request}
}

// MayKeep is [privacy.Policy.MayKeep].
func MayKeep() Question { return Question{question: privacy.AskMayKeep} }

// MayProcess is [privacy.Policy.MayProcess].
func MayProcess(doing privacy.Processing) Question {
	return Question{question: privacy.AskMayProcess, request: doing.Request, disclosing: privacy.Disclosing{For: doing.For, Doing: doing.Doing}}
}

// MayDisclose is [privacy.Policy.MayDisclose].
func MayDisclose(disclosing privacy.Disclosing) Question {
	q := Question{question: privacy.AskMayDisclose, request: disclosing.Request, disclosing: disclosing}
	q.disclosing.Request = privacy.Request{} // one home
	return q
}

// MayDecideAutomatically is [privacy.Policy.MayDecideAutomatically].
func MayDecideAutomatically(activity privacy.ActivityID) Question {
	return Question{question: privacy.AskMayDecideAutomatically, disclosing: privacy.Disclosing{For: activity}}
}

// RequiresInformation is [privacy.Policy.RequiresInformation].
func RequiresInformation(activity privacy.ActivityID) Question {
	return Question{question: privacy.AskRequiresInformation, disclosing: privacy.Disclosing{For: activity}}
}

// RequiresAccess is [privacy.Policy.RequiresAccess].
func RequiresAccess(request privacy.Request) Question {
	return Question{question: privacy.AskRequiresAccess, request: request}
}

// RequiresRectification is [privacy.Policy.RequiresRectification].
func RequiresRectification(request privacy.Request) Question {
	return Question{question: privacy.AskRequiresRectification, request: request}
}

// RequiresRestriction is [privacy.Policy.RequiresRestriction].
func RequiresRestriction(request privacy.Request) Question {
	return Question{question: privacy.AskRequiresRestriction, request: request}
}

// RequiresNotification is [privacy.Policy.RequiresNotification].
func RequiresNotification() Question { return Question{question: privacy.AskRequiresNotification} }

// RequiresPortability is [privacy.Policy.RequiresPortability].
func RequiresPortability(request privacy.Request) Question {
	return Question{question: privacy.AskRequiresPortability, request: request}
}

// RequiresEndOfUse is [privacy.Policy.RequiresEndOfUse].
func RequiresEndOfUse(request privacy.Request) Question {
	return Question{question: privacy.AskRequiresEndOfUse, request: request}
}

// RequiresHumanDecision is [privacy.Policy.RequiresHumanDecision].
func RequiresHumanDecision(request privacy.Request) Question {
	return Question{question: privacy.AskRequiresHumanDecision, request: request}
}

// HasRight is [privacy.Policy.HasRight].
func HasRight(right lawfulbasis.Right) Question {
	return Question{question: privacy.AskHasRight, right: right}
}

// Asks returns which question it is; zero for the zero Question.
func (q Question) Asks() privacy.Question { return q.question }

// Put puts the question about an item and a day. The zero Question gets the zero
// Decision.
func (q Question) Put(policy *privacy.Policy, item *privacy.Item, on retention.Date) privacy.Decision {
	switch q.question {
	case privacy.AskMayErase:
		return policy.MayErase(item, on)
	case privacy.AskRequiresErasure:
		return policy.RequiresErasure(item, on)
	case privacy.AskRequiresErasureOnRequest:
		return policy.RequiresErasureOnRequest(item, q.request, on)
	case privacy.AskMayKeep:
		return policy.MayKeep(item, on)
	case privacy.AskMayProcess:
		return policy.MayProcess(item, privacy.Processing{For: q.disclosing.For, Doing: q.disclosing.Doing, Request: q.request}, on)
	case privacy.AskMayDisclose:
		disclosing := q.disclosing
		disclosing.Request = q.request
		return policy.MayDisclose(item, disclosing, on)
	case privacy.AskMayDecideAutomatically:
		return policy.MayDecideAutomatically(item, q.disclosing.For, on)
	case privacy.AskRequiresInformation:
		return policy.RequiresInformation(item, q.disclosing.For, on)
	case privacy.AskRequiresAccess:
		return policy.RequiresAccess(item, q.request, on)
	case privacy.AskRequiresRectification:
		return policy.RequiresRectification(item, q.request, on)
	case privacy.AskRequiresRestriction:
		return policy.RequiresRestriction(item, q.request, on)
	case privacy.AskRequiresNotification:
		return policy.RequiresNotification(item, on)
	case privacy.AskRequiresPortability:
		return policy.RequiresPortability(item, q.request, on)
	case privacy.AskRequiresEndOfUse:
		return policy.RequiresEndOfUse(item, q.request, on)
	case privacy.AskRequiresHumanDecision:
		return policy.RequiresHumanDecision(item, q.request, on)
	case privacy.AskHasRight:
		return policy.HasRight(item, q.right, on)
	}
	return privacy.Decision{}
}
