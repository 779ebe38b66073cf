package claims

import (
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Telling is what secrecy asks about something a collector would tell. Every
// field left out is "not said".
type Telling struct {
	// Secret says that it is about somebody's personal or business affairs, learnt
	// in the business.
	Secret privacy.Fact
	// Concerned says that whoever is told is concerned by the matter: the debtor
	// and the debtor's own data, the client and its claim. Towards the debtor it
	// is a third person's data that secrecy covers.
	Concerned privacy.Fact
	// CreditBureau says that it goes to, or is used in, the business of a credit
	// bureau in accordance with the act on credit information.
	CreditBureau privacy.Fact
	// Okokrim says that it goes to the authority for economic crime.
	Okokrim privacy.Fact
	// Suspicious says that it is about circumstances that give reason to suspect
	// money laundering or the financing of terrorism.
	Suspicious privacy.Fact
	// NoInterest is the judgement that no legitimate interest calls for secrecy
	// (inkassoloven § 28 first paragraph). It has to be raised: a zero Judgement
	// means that nobody did.
	NoInterest privacy.Judgement
	// NewActFrom is the first day of the debt-collection act of 2026, see [ActOn].
	NewActFrom retention.Date
}

// What an answer about secrecy tells.
const (
	// Secrecy: it is told to somebody whom the matter does not concern
	// (inkassoloven § 28 first paragraph).
	Secrecy ruling.Code = "secrecy"
	// ForCreditInformation is told where secrecy yields to credit information
	// (inkassoloven § 28 second paragraph).
	ForCreditInformation ruling.Code = "for-credit-information"
	// ForOkokrim is told where secrecy yields to a suspicion of laundering
	// (inkassoloven § 28 third paragraph). It is a permission and no duty.
	ForOkokrim ruling.Code = "for-okokrim"
)

// What can be missing about secrecy.
const (
	// TheSubject is [Telling.Secret].
	TheSubject ruling.Code = "subject-matter"
	// TheListener is [Telling.Concerned].
	TheListener ruling.Code = "listener"
	// TheCreditUse is [Telling.CreditBureau].
	TheCreditUse ruling.Code = "credit-bureau"
	// TheAuthority is [Telling.Okokrim].
	TheAuthority ruling.Code = "okokrim"
	// TheSuspicion is [Telling.Suspicious].
	TheSuspicion ruling.Code = "suspicion"
	// TheInterest is [Telling.NoInterest].
	TheInterest ruling.Code = "interest-in-secrecy"
)

const (
	tSecret = iota
	tListener
	tCredit
	tAuthority
	tSuspicion
	tInterest
	tLaw
)

const (
	atSecrecy = iota
	atForCredit
	atForOkokrim
	atSecrecyUnread
)

var secrecyLaw = inkasso88("28")

var mayTell = ruling.Sheet{
	Question: "may-tell",
	Met:      privacy.Permitted,
	Failed:   privacy.Forbidden,
	Tests: []ruling.Test{
		atSecrecy:       test(Secrecy, secrecyLaw.Paragraph(1)),
		atForCredit:     test(ForCreditInformation, secrecyLaw.Paragraph(2)),
		atForOkokrim:    test(ForOkokrim, secrecyLaw.Paragraph(3)),
		atSecrecyUnread: test(LawUnread, law.Whole(law.Inkassoloven2026)),
	},
	Facts: []ruling.Code{
		tSecret: TheSubject, tListener: TheListener, tCredit: TheCreditUse, tAuthority: TheAuthority,
		tSuspicion: TheSuspicion, tInterest: TheInterest, tLaw: TheLaw,
	},
}

// MayTell answers whether secrecy lets the collector tell something. Permitted is
// no basis: a disclosure still needs one under Art. 6(1). The zero day is
// undetermined, and so is a day on which the act of 1988 is not in force.
func MayTell(t Telling, day retention.Date) ruling.Answer {
	m := mayTell.Start()
	switch {
	case day.IsZero():
		m.Test(atSecrecyUnread, privacy.Unknown)
		return m.Answer()
	case ActOn(day, t.NewActFrom) != law.Inkassoloven1988:
		m.Test(atSecrecyUnread, privacy.Unknown, tLaw)
		return m.Answer()
	}
	suspicion := all(t.Okokrim, t.Suspicious)
	noInterest := raised(t.NoInterest, day)
	var facts missing
	facts.add(tSecret, t.Secret)
	facts.add(tListener, t.Concerned)
	facts.add(tCredit, t.CreditBureau)
	if suspicion == privacy.Unknown {
		facts.add(tAuthority, t.Okokrim)
		facts.add(tSuspicion, t.Suspicious)
	}
	facts.add(tInterest, noInterest)
	m.Test(atSecrecy, some(not(t.Secret), t.Concerned, t.CreditBureau, suspicion, noInterest), facts.list()...)
	if t.CreditBureau == privacy.Yes {
		m.Hold(atForCredit)
	}
	if suspicion == privacy.Yes {
		m.Hold(atForOkokrim)
	}
	return m.Answer()
}
