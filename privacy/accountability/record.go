package accountability

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// RequiresRecord answers whether an activity must be in the record of
// processing activities (Art. 30). Permitted means that it is exempt
// (Art. 30(5)): fewer than 250 persons work there, and the processing is
// occasional, of no likely risk and without data of Articles 9 and 10. Each of
// the four alone takes the exemption away. Of a smaller organisation, only the
// activities for which this is Required must be in it.
//
// It is asked of controllers and processors alike; the obligation says which of
// the two records is meant.
func RequiresRecord(a *privacy.Activity, p Processing, o Organisation, on retention.Date) Answer {
	if lacks := unasked(a, on); lacks != 0 {
		return notAsked(lacks)
	}
	many := given(o.Employs250, TheNumberEmployed)
	risk := judged(p.Risk, on, TheRisk)
	if p.HighRisk.AsOf(on) == privacy.Yes {
		risk = term{is: privacy.Yes}
	}
	steady := given(p.Occasional, TheOccasion).not()
	data := sensitive(a, &p)

	var told reasons
	told.when(many.is == privacy.Yes, ManyEmployed)
	told.when(risk.is == privacy.Yes, RiskLikely)
	told.when(steady.is == privacy.Yes, NotOccasional)
	told.when(data.is == privacy.Yes, SensitiveData)
	keep := KeepRecord
	if a.Role.ActsOnInstruction() {
		keep = KeepProcessorRecord
	}
	return answer(many.or(risk).or(steady).or(data), told, privacy.Required, privacy.Permitted, RecordExempt).
		oblige(privacy.Required, keep, ShowRecord)
}

// What the two records contain, and what of it only "where applicable" or
// "where possible" (Art. 30(1), 30(2)).
var (
	controllerRecord = ElementsOf(ControllerContacts, JointControllerContacts, RepresentativeContacts, OfficerContacts,
		Purposes, SubjectCategories, DataCategories, RecipientCategories, TransferDestinations, TransferSafeguards,
		ErasureTimeLimits, SecurityMeasures)
	processorRecord = ElementsOf(ControllerContacts, RepresentativeContacts, OfficerContacts, ProcessorContacts,
		ProcessingCategories, TransferDestinations, TransferSafeguards, SecurityMeasures)
	recordExcuses = ElementsOf(RepresentativeContacts, OfficerContacts, RecipientCategories, TransferDestinations,
		TransferSafeguards, ErasureTimeLimits, SecurityMeasures)
)

// MissingFromRecord returns what the record of an activity lacks: of a
// controller's under Art. 30(1), of a processor's under Art. 30(2). Purposes,
// categories of people and data, recipients and time limits are read off the
// activity; the rest is what [Particulars] says. An element of which nothing is
// said is missing.
//
// Excused can be the representative, the officer, transfers and their
// safeguards where there are none, the time limits and the description of
// security where none can be given, and the recipients where there are none.
// Whoever transfers nothing needs no safeguards either. The other controllers of
// a joint controller cannot be excused, and a sole controller needs none.
//
// Of an activity without a role, or none at all, the elements of both records
// are looked for.
func MissingFromRecord(a *privacy.Activity, p Particulars) ElementSet {
	if a == nil {
		a = &privacy.Activity{}
	}
	required := controllerRecord
	switch {
	case a.Role == lawfulbasis.Controller:
		required = required.Without(ElementsOf(JointControllerContacts))
	case a.Role.ActsOnInstruction():
		required = processorRecord
	case !a.Role.IsValid():
		required = required.Union(processorRecord)
	}
	p = p.usable()
	if p.Excused.Has(TransferDestinations) && !p.Stated.Has(TransferDestinations) {
		p.Excused = p.Excused.Union(ElementsOf(TransferSafeguards))
	}
	return p.missing(required, recordExcuses, held(a))
}

// held are the elements of a record that the activity itself states.
func held(a *privacy.Activity) ElementSet {
	var s ElementSet
	if a.Purpose.IsValid() {
		s = s.Union(ElementsOf(Purposes, ProcessingCategories))
	}
	if a.About.IsValid() && !a.About.IsEmpty() {
		s = s.Union(ElementsOf(SubjectCategories))
	}
	if a.Kinds.IsValid() && !a.Kinds.IsEmpty() {
		s = s.Union(ElementsOf(DataCategories))
	}
	if a.Recipients.IsValid() && !a.Recipients.IsEmpty() {
		s = s.Union(ElementsOf(RecipientCategories))
	}
	if isLimited(a) {
		s = s.Union(ElementsOf(ErasureTimeLimits))
	}
	return s
}

// isLimited reports whether there is a time limit for all data of an activity.
// A limit of the controller's own is for all of it, a duty or a maximum for the
// kinds that it names; an end of the duty is a limit where no other is set.
func isLimited(a *privacy.Activity) bool {
	for i := range a.Limits {
		if !a.Limits[i].Rule.Period.IsZero() {
			return true
		}
	}
	left := a.Kinds
	for i := range a.Duties {
		if d := &a.Duties[i].Rule; !d.Period.IsZero() {
			left = left.Without(d.Kinds)
		}
	}
	for i := range a.Ceilings {
		if c := &a.Ceilings[i].Rule; !c.Period.IsZero() {
			left = left.Without(c.Kinds)
		}
	}
	return left.IsValid() && left.IsEmpty() && !a.Kinds.IsEmpty()
}
