package words

import "github.com/personvern/personvern/privacy"

// Outcome is an outcome as a phrase for internal readers, for a list or a table
// head; what it means for a question is said by [VerdictInternal]. The zero
// outcome is undetermined and has words; a number outside the outcomes has the
// zero Text.
func Outcome(o privacy.Outcome) Text { return entry(decisionOutcomes, o) }

var decisionOutcomes = []Text{
	privacy.Undetermined: {"ikke avgjort", "ikkje avgjort", "undetermined"},
	privacy.Referred:     {"opp til den behandlingsansvarlige", "opp til den behandlingsansvarlege", "for the controller to decide"},
	privacy.Forbidden:    {"ikke tillatt", "ikkje tillate", "not allowed"},
	privacy.Permitted:    {"tillatt", "tillate", "allowed"},
	privacy.Required:     {"påkrevd", "påkravd", "required"},
}
