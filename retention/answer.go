package retention

import "github.com/personvern/personvern/internal/civil"

// Term is the end of a period that the law gives for an answer, read twice. The
// zero Term means that there is no day to count from.
type Term struct {
	// Safe is the prudent last day: the same day of the month as the day of
	// receipt, whatever day of the week it is.
	Safe Date
	// Outer is the last day if the period is computed under Reg. 1182/71
	// Art. 3(4): Safe, or the next working day in Norway. It is never earlier
	// than Safe, and zero where it still waits for something.
	Outer Date
}

// AnswerBy is the last day for telling a person what was done about a request
// under Articles 15 to 22, or why nothing was: one month from the day it was
// received (GDPR Art. 12(3) and 12(4)). The month is the outer limit of "without
// undue delay", not a time that may always be used. A request received on the
// zero Date gives the zero Term.
func AnswerBy(received Date) Term { return monthsTerm(received, 1) }

// ExtendedAnswerBy is AnswerBy when the period was extended by two months, which
// needs a complex case, the number of requests, and word with the reasons to the
// person before the first month is over (GDPR Art. 12(3)). The extension
// lengthens the one period: it is three months from receipt and not one month
// and then two, so a request of 31 January is answered by 30 April, not 28.
func ExtendedAnswerBy(received Date) Term { return monthsTerm(received, 3) }

func monthsTerm(received Date, months int32) Term {
	safe := civil.AddMonthsNum(civil.Num(received), months)
	return Term{Safe: civil.FromNum(safe), Outer: civil.FromNum(civil.RollNum(safe))}
}
