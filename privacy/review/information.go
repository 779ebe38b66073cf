package review

import (
	"github.com/personvern/personvern/internal/fact"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Information returns what the persons must be told of an activity, and what they
// must perhaps be told because the activity does not say whether it applies. An
// item is in one of the two at most. Both are empty for an activity as processor,
// of which the controller tells, and where an exception was found to apply on
// that day (Art. 13(4), 14(5), personopplysningsloven § 16). Of the zero Date
// only findings without days count.
//
// An activity from both sources must tell what either article asks for. One that
// names no source must tell what both do.
func Information(a *privacy.Activity, on retention.Date) (required, perhaps lawfulbasis.InformationSet) {
	person, others := articles(a.Sources)
	all, open := asked(a, a.Assessed.AsOf(on))
	switch {
	case person && others:
	case person:
		all, open = all.Intersect(askedFromPerson()), open.Intersect(askedFromPerson())
	case others:
		all, open = all.Intersect(askedFromOthers()), open.Intersect(askedFromOthers())
	default:
		both := askedFromPerson().Intersect(askedFromOthers())
		all, open = all.Intersect(both), open.Intersect(both)
	}
	return all, open
}

// articles reports whether Art. 13 applies, and whether Art. 14 does. What the
// controller holds of earlier cases counts as obtained elsewhere: that article
// asks for more, where it can apply.
func articles(sources lawfulbasis.SourceSet) (person, others bool) {
	for s := range sources.All() {
		if s.IsDataSubject() {
			person = true
		} else {
			others = true
		}
	}
	return person, others
}

// askedFromPerson returns the items that Art. 13 and its companions ask for.
func askedFromPerson() lawfulbasis.InformationSet {
	return lawfulbasis.AllInformation().Without(lawfulbasis.InformationOf(lawfulbasis.AboutCategories, lawfulbasis.AboutSources))
}

// askedFromOthers returns the items that Art. 14 and its companions ask for.
func askedFromOthers() lawfulbasis.InformationSet {
	return lawfulbasis.AllInformation().Without(lawfulbasis.InformationOf(lawfulbasis.AboutNeedToProvide))
}

// asked returns the items of either article whose condition holds, and those
// whose condition is open.
func asked(a *privacy.Activity, f lawfulbasis.Findings) (required, perhaps lawfulbasis.InformationSet) {
	if !a.Role.Decides() || f.Of(lawfulbasis.TellingExempt) == fact.Yes {
		return required, perhaps
	}
	required = lawfulbasis.InformationOf(lawfulbasis.AboutController, lawfulbasis.AboutPurpose, lawfulbasis.AboutBasis,
		lawfulbasis.AboutCategories, lawfulbasis.AboutStorage, lawfulbasis.AboutRights, lawfulbasis.AboutComplaint,
		lawfulbasis.AboutNeedToProvide, lawfulbasis.AboutSources)
	add := func(item lawfulbasis.Information, applies fact.Fact) {
		switch applies {
		case fact.Yes:
			required = required.Union(lawfulbasis.InformationOf(item))
		case fact.Unknown:
			perhaps = perhaps.Union(lawfulbasis.InformationOf(item))
		}
	}
	is := func(b bool) fact.Fact {
		if b {
			return fact.Yes
		}
		return fact.No
	}
	told := !a.Recipients.Without(notRecipients()).IsEmpty()
	add(lawfulbasis.AboutInterests, is(a.Basis == lawfulbasis.LegitimateInterests))
	add(lawfulbasis.AboutRecipients, is(told))
	add(lawfulbasis.AboutWithdrawal, is(a.Basis == lawfulbasis.Consent || a.Condition == lawfulbasis.ExplicitConsent))
	add(lawfulbasis.AboutObjection, is(a.Basis == lawfulbasis.LegitimateInterests || a.Basis == lawfulbasis.PublicTask || a.Purpose.IsDirectMarketing()))
	add(lawfulbasis.AboutAutomation, automated(a, f))
	// Whether there is an officer, and whether data leaves the EEA, no policy
	// says.
	add(lawfulbasis.AboutOfficer, fact.Unknown)
	if told {
		add(lawfulbasis.AboutTransfers, fact.Unknown)
	}
	switch {
	case a.Role == lawfulbasis.JointController:
		add(lawfulbasis.AboutArrangement, fact.Yes)
	case len(a.Controllers) > 1:
		add(lawfulbasis.AboutArrangement, fact.Unknown)
	}
	return required, perhaps
}

// notRecipients are those whom nobody has to be told of: the person, who acts for
// the person or is staff, and an authority that asks in a particular inquiry
// (Art. 4(9), (10)).
func notRecipients() lawfulbasis.RecipientSet {
	return lawfulbasis.RecipientsOf(lawfulbasis.ToDataSubject, lawfulbasis.ToRepresentative, lawfulbasis.ToOwnStaff,
		lawfulbasis.ToSupervisoryAuthority)
}

// automated says whether a machine alone decides about the person (Art. 22(1)).
// Where the data holds neither scores nor profiles nor results of tests, nobody
// has to find that none does.
func automated(a *privacy.Activity, f lawfulbasis.Findings) fact.Fact {
	human := lawfulbasis.Test(f, lawfulbasis.ElementsOf(lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect)).Holds
	if human == fact.Unknown && !a.Kinds.Intersects(subjects.KindsOf(subjects.Score, subjects.Profile, subjects.TestResult)) {
		return fact.No
	}
	return -human
}
