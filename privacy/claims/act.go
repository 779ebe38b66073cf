package claims

import (
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// ActOn returns the debt-collection act that is in force on a day: that of 1988,
// or that of 2026 from its first day on. That day was not set when this edition
// was made, so that the library's own table has the act of 2026 in force on no
// day; a host that knows it says so, and otherwise passes the zero Date. The zero
// Act is returned for the zero day and for days before the act of 1988.
func ActOn(day, newActFrom retention.Date) law.Act {
	switch {
	case act2026.InForce(day), !newActFrom.IsZero() && !day.IsZero() && !day.Before(newActFrom):
		return law.Inkassoloven2026
	case act1988.InForce(day):
		return law.Inkassoloven1988
	}
	return 0
}

var (
	act1988      = inTable(law.Whole(law.Inkassoloven1988))
	act2026      = inTable(law.Whole(law.Inkassoloven2026))
	actOnCredit  = inTable(law.Whole(law.Finansavtaleloven))
	actOnAML     = inTable(law.Whole(law.Hvitvaskingsloven))
	tenYearsRule = inTable(law.Section(law.Hvitvaskingsforskriften, "6-4"))
	reportRule   = inTable(law.Section(law.Innkrevingsloven, "32"))
	twoYearsRule = inTable(law.Section(law.Tvangsfullbyrdelsesloven, "7-28"))
	lapseRule    = inTable(law.Section(law.Gjeldsordningsloven, "3-2"))
)

func inTable(p law.Provision) law.Entry {
	e, _ := law.Lookup(p)
	return e
}

// TheLaw is missing where the law of the day asked about was not read: the
// questions on collecting answer by the act of 1988 alone. No host can supply it.
const TheLaw ruling.Code = "law"

func inkasso88(section string) law.Provision { return law.Section(law.Inkassoloven1988, section) }

func inkasso26(section string) law.Provision { return law.Section(law.Inkassoloven2026, section) }

func foreldelse(section string) law.Provision { return law.Section(law.Foreldelsesloven, section) }

func gjeldsordning(section string) law.Provision {
	return law.Section(law.Gjeldsordningsloven, section)
}
