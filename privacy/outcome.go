package privacy

import "github.com/personvern/personvern/internal/enum"

// Outcome is the answer to a question. The zero value is [Undetermined]. Their
// order is that of the text below and means nothing more: compare with ==.
// What each means for each question is a table in the package documentation.
//
// Do not reorder. New values go last.
type Outcome uint8

const (
	// Undetermined: facts are missing, and they decide. [Decision.Missing]
	// lists them.
	Undetermined Outcome = iota
	// Referred: the data is held as a processor, and the controller decides
	// (Art. 28(3)).
	Referred
	// Forbidden: it may not be done, or a demand is refused.
	Forbidden
	// Permitted: it may be done, and need not be.
	Permitted
	// Required: it must be done.
	Required
)

var outcomes = enum.Table[Outcome]{Kind: "outcome", Tokens: []string{"", "referred", "forbidden", "permitted", "required"}}

// String returns the token of o, such as "permitted"; the zero value is
// "undetermined".
func (o Outcome) String() string {
	if o == Undetermined {
		return "undetermined"
	}
	return outcomes.String(o)
}

// AppendText appends the token of o. It fails for a number outside the
// outcomes.
func (o Outcome) AppendText(b []byte) ([]byte, error) {
	if o == Undetermined {
		return append(b, "undetermined"...), nil
	}
	return outcomes.Append(b, o)
}

// MarshalText returns the token of o. It fails for a number outside the
// outcomes.
func (o Outcome) MarshalText() ([]byte, error) { return o.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Outcome.String].
func (o *Outcome) UnmarshalText(text []byte) error {
	parsed, err := ParseOutcome(string(text))
	if err == nil {
		*o = parsed
	}
	return err
}

// ParseOutcome returns the outcome with exactly that token.
func ParseOutcome(token string) (Outcome, error) {
	if token == "undetermined" {
		return Undetermined, nil
	}
	return outcomes.Parse(token)
}

// Question is what a decision answers. The zero value is not said.
//
// Do not reorder. New values go last.
type Question uint8

const (
	_ Question = iota
	// AskMayErase: may this be erased?
	AskMayErase
	// AskRequiresErasure: must this be erased, of the controller's own motion?
	AskRequiresErasure
	// AskRequiresErasureOnRequest: must this be erased, because the person
	// demands it?
	AskRequiresErasureOnRequest
	// AskMayKeep: may this be kept?
	AskMayKeep
	// AskMayProcess: may this be processed, for this purpose and in this way?
	AskMayProcess
	// AskMayDecideAutomatically: may a machine alone decide (Art. 22)?
	AskMayDecideAutomatically
	// AskRequiresInformation: must the person be informed (Art. 13, 14)?
	AskRequiresInformation
	// AskRequiresAccess: must this be shown, because the person asks (Art. 15)?
	AskRequiresAccess
	// AskRequiresRectification: must this be corrected, because the person asks
	// (Art. 16)?
	AskRequiresRectification
	// AskRequiresRestriction: must this be restricted, because the person asks
	// (Art. 18)?
	AskRequiresRestriction
	// AskRequiresNotification: must recipients be told of a rectification, an
	// erasure or a restriction (Art. 19)?
	AskRequiresNotification
	// AskRequiresPortability: must this be handed over in a form for machines
	// (Art. 20)?
	AskRequiresPortability
	// AskRequiresEndOfUse: must a use end, because the person objects or withdraws
	// a consent (Art. 7(3), 21)?
	AskRequiresEndOfUse
	// AskRequiresHumanDecision: must a human decide, because the person asks (Art.
	// 22)?
	AskRequiresHumanDecision
	// AskHasRight: has the person this right over the item?
	AskHasRight
	// AskMayDisclose: may this be disclosed to this recipient?
	AskMayDisclose
	numQuestions
)

var questions = enum.Table[Question]{Kind: "question", Tokens: []string{
	"", "may-erase", "requires-erasure", "requires-erasure-on-request", "may-keep",
	"may-process", "may-decide-automatically", "requires-information", "requires-access", "requires-rectification", "requires-restriction", "requires-notification", "requires-portability", "requires-end-of-use", "requires-human-decision", "has-right", "may-disclose",
}}

// String returns the token of q, such as "may-erase", and "" for zero.
func (q Question) String() string { return questions.String(q) }

// IsValid reports whether q is a question, and not the zero value.
func (q Question) IsValid() bool { return questions.Valid(q) }

// AppendText appends the token of q. It fails for a number outside the
// questions.
func (q Question) AppendText(b []byte) ([]byte, error) { return questions.Append(b, q) }

// MarshalText returns the token of q. It fails for a number outside the
// questions.
func (q Question) MarshalText() ([]byte, error) { return q.AppendText(nil) }

// UnmarshalText accepts exactly the tokens of [Question.String]; the empty
// text is the zero value.
func (q *Question) UnmarshalText(text []byte) error { return questions.Unmarshal(q, text) }

// ParseQuestion returns the question with exactly that token.
func ParseQuestion(token string) (Question, error) { return questions.Parse(token) }
