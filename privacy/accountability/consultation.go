package accountability

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// RequiresConsultation answers whether the authority must be consulted before
// the activity begins: when the assessment shows that the measures leave a high
// risk (Art. 36(1)). Of a processor's activity it is Referred.
func RequiresConsultation(a *privacy.Activity, s Assessment, on retention.Date) Answer {
	if lacks := unasked(a, on); lacks != 0 {
		return notAsked(lacks)
	}
	if a.Role.ActsOnInstruction() {
		return referred()
	}
	remains := judged(s.ResidualHighRisk, on, TheResidualRisk)
	var told reasons
	told.when(remains.is == privacy.Yes, HighRiskRemains)
	return answer(remains, told, privacy.Required, privacy.Permitted, HighRiskMitigated).
		oblige(privacy.Required, ConsultAuthority, SubmitInformation)
}

// What the authority is given, and what of it can be left out (Art. 36(3)).
var (
	consultationContent = ElementsOf(Responsibilities, Purposes, Means, ProtectionMeasures, OfficerContacts,
		ImpactAssessment, RequestedInformation)
	consultationExcuses = ElementsOf(Responsibilities, OfficerContacts, RequestedInformation)
	sharedWith          = lawfulbasis.RecipientsOf(lawfulbasis.ToProcessor, lawfulbasis.ToJointController)
)

// MissingFromConsultation returns what a request for consultation about the
// activity lacks (Art. 36(3)). The purposes are read off the activity; the rest
// is what [Particulars] says. An element of which nothing is said is missing.
//
// Excused can be the officer where there is none, further information where none
// was asked for, and the responsibilities where nobody shares them: not of a
// joint controller, nor where a processor receives the data.
func MissingFromConsultation(a *privacy.Activity, p Particulars) ElementSet {
	if a == nil {
		a = &privacy.Activity{}
	}
	excuses := consultationExcuses
	if a.Role == lawfulbasis.JointController || a.Recipients.Intersects(sharedWith) {
		excuses = excuses.Without(ElementsOf(Responsibilities))
	}
	return p.usable().missing(consultationContent, excuses, held(a))
}

// The authority's times (Art. 36(2)).
const (
	adviceWeeks         = 8
	extendedAdviceWeeks = 8 + 6
)

// AdviceBy is the last day of the authority's time for written advice: eight
// weeks from the day it received the request for consultation (Art. 36(2)). The
// zero Date gives the zero Term.
//
// The time is the authority's: whoever waits for it counts [retention.Term]'s
// Outer. It may be suspended while the authority awaits information, and those
// days are not in the result. That it has passed without a word is no approval
// (recital 94).
func AdviceBy(received retention.Date) retention.Term { return weeks(received, adviceWeeks) }

// ExtendedAdviceBy is [AdviceBy] when the authority has extended its time by six
// weeks, which lengthens the one period to fourteen weeks from receipt.
func ExtendedAdviceBy(received retention.Date) retention.Term {
	return weeks(received, extendedAdviceWeeks)
}

// ExtensionNoticeBy is the last day on which the authority may tell that it
// extends its time, with its reasons: one month from the day it received the
// request (Art. 36(2)). The zero Date gives the zero Term.
func ExtensionNoticeBy(received retention.Date) retention.Term {
	return term1182(retention.Months(1).After(received))
}

func weeks(received retention.Date, n int) retention.Term {
	return term1182(retention.Weeks(n).After(received))
}

// term1182 is the end of a period with the day that Reg. 1182/71 Art. 3(4) makes
// of it.
func term1182(end retention.Date) retention.Term {
	return retention.Term{Safe: end, Outer: retention.Roll(end)}
}
