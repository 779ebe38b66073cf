package terms

import (
	"github.com/personvern/personvern/internal/words"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/claims"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/privacy/marketing"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/privacy/transfer"
)

// ClaimKind says what a claim arose from, such as "a loan of money".
func ClaimKind(r explain.Reader, k claims.Kind) string { return r.Phrase(words.ClaimKind(k)) }

// ClaimStep says what was done about a claim, such as "an acknowledgement of the
// debt".
func ClaimStep(r explain.Reader, k claims.StepKind) string { return r.Phrase(words.ClaimStep(k)) }

// ClaimResult says what came of a step, such as "upheld", to stand after the step.
func ClaimResult(r explain.Reader, result claims.Result) string {
	return r.Phrase(words.ClaimResult(result))
}

// CaseEvent says what can happen to a collection case, such as "full payment of the
// claim".
func CaseEvent(r explain.Reader, e axactor.CaseEvent) string { return r.Phrase(words.CaseEvent(e)) }

// CreditKind says a kind of credit information, such as "a payment default".
func CreditKind(r explain.Reader, k credit.Kind) string { return r.Phrase(words.CreditKind(k)) }

// CreditParty says whom credit information is about, such as "a sole trader".
func CreditParty(r explain.Reader, p credit.Party) string { return r.Phrase(words.CreditParty(p)) }

// CreditRecipient says a recipient of credit information, such as "a debt collector",
// to stand after "to".
func CreditRecipient(r explain.Reader, to credit.Recipient) string {
	return r.Phrase(words.CreditRecipient(to))
}

// DebtHolder says a holder of data of the debt registers, to stand after "from".
func DebtHolder(r explain.Reader, h credit.DebtHolder) string {
	return r.Phrase(words.CreditDebtHolder(h))
}

// DebtRecipient says a recipient of data of the debt registers, such as "a
// municipality", to stand after "to".
func DebtRecipient(r explain.Reader, to credit.DebtRecipient) string {
	return r.Phrase(words.CreditDebtRecipient(to))
}

// MarketingChannel says a channel, such as "addressed post".
func MarketingChannel(r explain.Reader, c marketing.Channel) string {
	return r.Phrase(words.MarketingChannel(c))
}

// MarketingRecipient says as what somebody is addressed, such as "a consumer".
func MarketingRecipient(r explain.Reader, to marketing.Recipient) string {
	return r.Phrase(words.MarketingRecipient(to))
}

// RecruitingStage says how far an applicant has come, such as "after the interview".
func RecruitingStage(r explain.Reader, s recruiting.Stage) string {
	return r.Phrase(words.RecruitingStage(s))
}

// RecruitingTopic says what an employer would know, such as "family plans".
func RecruitingTopic(r explain.Reader, t recruiting.Topic) string {
	return r.Phrase(words.RecruitingTopic(t))
}

// RecruitingWay says how an employer would learn it, such as "a question to the
// applicant".
func RecruitingWay(r explain.Reader, w recruiting.Way) string {
	return r.Phrase(words.RecruitingWay(w))
}

// TransferTool says a tool, such as "binding corporate rules".
func TransferTool(r explain.Reader, t transfer.Tool) string { return r.Phrase(words.TransferTool(t)) }

// Derogation says a specific situation, such as "explicit consent".
func Derogation(r explain.Reader, d transfer.Derogation) string {
	return r.Phrase(words.TransferDerogation(d))
}

// Place says the name of a country, a territory or an organisation, such as "the
// United Kingdom".
func Place(r explain.Reader, p transfer.Place) string { return r.Phrase(words.Place(p)) }
