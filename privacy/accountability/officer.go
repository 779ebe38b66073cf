package accountability

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// RequiresOfficer answers whether a controller or processor must designate a
// data protection officer (Art. 37(1), 37(4)). Permitted means that it may. The
// obligations are those that come with any officer, also one designated without
// need; the officer's own tasks are among them (Art. 39), see
// [ObligationCode.IsOfficers].
func RequiresOfficer(o Organisation, on retention.Date) Answer {
	if lacks := undated(on); lacks != 0 {
		return notAsked(lacks)
	}
	public := given(o.PublicBody, ThePublicBody).and(given(o.JudicialCapacity, TheJudicialCapacity).not())
	monitoring := given(o.CoreMonitoring, TheCoreMonitoring)
	data := given(o.CoreSensitiveData, TheCoreSensitiveData)
	other := raised(o.OtherLaw, on, TheOtherLaw)

	var told reasons
	told.when(public.is == privacy.Yes, PublicBody)
	told.when(monitoring.is == privacy.Yes, CoreMonitoring)
	told.when(data.is == privacy.Yes, CoreSensitiveData)
	told.when(other.is == privacy.Yes, OtherLaw)
	return answer(public.or(monitoring).or(data).or(other), told, privacy.Required, privacy.Permitted, OfficerOptional).
		oblige(privacy.Required, DesignateOfficer, PublishContacts, TellAuthority, InvolveOfficer, SupportOfficer,
			KeepIndependent, OpenToPersons, AvoidConflicts, KeepSecrecy, GiveAdvice, MonitorCompliance,
			AdviseOnAssessment, CooperateWithAuthority, ActAsContact)
}

// MayServeAsOfficer answers whether somebody in that position may be the data
// protection officer, required or not (Art. 37(2), 37(5), 38). Forbidden names
// everything that stands against it. Secrecy is not among what is asked: every
// officer in Norway is bound to it by law (personopplysningsloven § 18).
func MayServeAsOfficer(p Position, on retention.Date) Answer {
	if lacks := undated(on); lacks != 0 {
		return notAsked(lacks)
	}
	unfit := term{is: privacy.No}
	var told reasons
	for _, s := range [...]struct {
		shortcoming term
		code        ReasonCode
	}{
		{given(p.Qualified, TheQualification).not(), Unqualified},
		{given(p.SharedByGroup, TheSharing).and(given(p.Accessible, TheAccessibility).not()), Inaccessible},
		{given(p.Involved, TheInvolvement).not(), NotInvolved},
		{given(p.Supported, TheSupport).not(), Unsupported},
		{given(p.Instructed, TheInstructions), Instructed},
		{given(p.Penalised, ThePenalty), Penalised},
		{given(p.ReportsToTop, TheReporting).not(), ReportsBelowTop},
		{judged(p.Conflict, on, TheConflict), ConflictOfInterests},
	} {
		unfit = unfit.or(s.shortcoming)
		told.when(s.shortcoming.is == privacy.Yes, s.code)
	}
	return answer(unfit, told, privacy.Forbidden, privacy.Permitted, PositionFit).
		oblige(privacy.Forbidden, MendPosition)
}
