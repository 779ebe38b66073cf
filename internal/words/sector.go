package words

import "github.com/personvern/personvern/privacy/ruling"

// sector holds the words of the sheets of one package: of its questions, and of
// the tests, facts and obligations of all of them.
type sector struct {
	questions, reasons, facts, obligations map[ruling.Code]Text
}

// sectors are the packages with sheets. No two of them ask a question of the same
// token; the other codes are unique within their package, and among their like. The
// tables stand by themselves, and are found by the text of a code, so that a program
// that asks none of these questions links neither them nor the packages.
func sectors() [6]sector {
	return [...]sector{
		{transferQuestions, transferReasons, transferFacts, transferObligations},
		{creditQuestions, creditReasons, creditFacts, creditObligations},
		{claimsQuestions, claimsReasons, claimsFacts, claimsObligations},
		{marketingQuestions, marketingReasons, marketingFacts, marketingObligations},
		{monitoringQuestions, monitoringReasons, monitoringFacts, monitoringObligations},
		{recruitingQuestions, recruitingReasons, recruitingFacts, recruitingObligations},
	}
}

// sectorOf returns the words of the package that asks a question; those of none
// have no entries.
func sectorOf(question ruling.Code) sector {
	for _, s := range sectors() {
		if _, asks := s.questions[question]; asks {
			return s
		}
	}
	return sector{}
}

// SectorQuestion returns a question of sector law as a sentence, such as "May the
// claim be reported to a credit bureau?", for the head of an answer. A question of
// no package here has the zero Text.
func SectorQuestion(question ruling.Code) Text { return sectorOf(question).questions[question] }

// SectorReason returns the sentence of a test of a question: what stands in the
// way while the test fails, or what the answer rests on, as the sheet has it. It
// is neutral, for both readers. Of an undetermined answer the reasons that decide
// are open, and the sentence says what would stand in the way. Questions and codes
// of no package here have the zero Text.
func SectorReason(question, code ruling.Code) Text { return sectorOf(question).reasons[code] }

// SectorFact returns the question that a missing fact of a question asks, as a
// sentence to a case handler; "yes" is the Yes of the field. Questions and codes of
// no package here have the zero Text.
func SectorFact(question, code ruling.Code) Text { return sectorOf(question).facts[code] }

// SectorObligation returns what an obligation of a question asks for, as a
// sentence in the imperative, for the controller's own people. Questions and codes
// of no package here have the zero Text.
func SectorObligation(question, code ruling.Code) Text { return sectorOf(question).obligations[code] }
