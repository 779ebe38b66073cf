package privacy_test

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/subjects"
)

// This file is a second model of processing and of the rights. It was written
// from Art. 5 to 22, 28, 35, 36 and the tables made of them before the first was
// read, and shares nothing with it: every fact is known, a test is a formula, and
// an answer is what is left when all formulas are asked. What an unknown fact
// means is left to closure over all its possibilities; see the spaces.

// codeSet is a set of reasons.
type codeSet [2]uint64

func codesOf(list ...privacy.ReasonCode) codeSet {
	var s codeSet
	for _, c := range list {
		s[c/64] |= 1 << (c % 64)
	}
	return s
}

func (s codeSet) and(t codeSet) codeSet { return codeSet{s[0] & t[0], s[1] & t[1]} }
func (s codeSet) or(t codeSet) codeSet  { return codeSet{s[0] | t[0], s[1] | t[1]} }
func (s codeSet) isEmpty() bool         { return s == codeSet{} }
func (s codeSet) has(c privacy.ReasonCode) bool {
	return s[c/64]>>(c%64)&1 != 0
}

func (s codeSet) list() []privacy.ReasonCode {
	var list []privacy.ReasonCode
	for c := range privacy.ReasonCode(128) {
		if s.has(c) {
			list = append(list, c)
		}
	}
	return list
}

// inqShape is what the model must know of an activity.
type inqShape struct {
	processor bool
	basis     lawfulbasis.Basis
	condition lawfulbasis.Condition
	purpose   lawfulbasis.Purpose
	begins    bool // the use begins with Applied; otherwise when the item is stored
	limit     bool // three years from CaseClosed
	duty      bool // five years from the end of the year of Booked
	item      bool // a maximum on the item: one year from Recorded, with exceptions in the text
	bound     bool // a maximum on the purpose: one year from Registered, with exceptions if there is no other
}

// inqUse is one use with every fact known. A day that has not come is never.
type inqUse struct {
	shape                                         *inqShape
	lacks                                         [96]bool // the elements that are not so
	given, withdrawn, lastDay                     int
	objected                                      int
	overriding                                    int // 1: the grounds override; -1: they do not; 0: nobody has weighed them
	applied, closed, booked, recorded, registered int
	exempt                                        bool
	unnecessary                                   bool // judged so
	preparation                                   bool // judged necessary, or would be if anybody judged
	named                                         bool // a law is named for the basis, and not for the condition
	informed                                      int
}

// inqFacts is a case with every fact known.
type inqFacts struct {
	day                           int
	uses                          []inqUse
	about                         *inqShape // the activity asked about
	none, excluded                bool
	special, criminal, identifier bool // what the kinds are
	collectedFor                  bool // the purpose asked about is one of those it was collected for
	restricted                    bool // a restriction that the person asked for is in force
	unlawful, ordered             bool
	accuracy                      int // 1: found accurate; -1: found inaccurate; 0: nobody has verified it
	origin                        subjects.Origin
	withheld                      privacy.WithholdingKind // 0: nothing is
	othersRights                  bool
	told, unreasonable            bool // somebody is to be told; it cannot reasonably be done
	doing                         privacy.Operation
	request                       inqRequest
}

// inqRequest is a request with every fact known.
type inqRequest struct {
	kind                                 privacy.RequestKind
	narrowedTo                           *inqShape // nil: not narrowed
	received                             int
	misdirected, unidentified, excessive bool
	unproven                             bool // who asks was in doubt, and stayed so
	contests                             privacy.Contest
	opposesErasure, needsForClaim        bool
}

func (u *inqUse) is(e lawfulbasis.Element) bool { return !u.lacks[e] }

func (u *inqUse) are(list ...lawfulbasis.Element) bool {
	for _, e := range list {
		if u.lacks[e] {
			return false
		}
	}
	return true
}

func (u *inqUse) one(list ...lawfulbasis.Element) bool {
	for _, e := range list {
		if !u.lacks[e] {
			return true
		}
	}
	return false
}

// validConsent: Art. 4(11), 6(1)(a), 7, 8; personopplysningsloven § 5; recitals
// 32, 38, 42 and 43.
func (u *inqUse) validConsent() bool {
	return u.are(lawfulbasis.FreelyGiven, lawfulbasis.Unbundled, lawfulbasis.SpecificToPurpose, lawfulbasis.InformedConsent,
		lawfulbasis.AffirmativeAct, lawfulbasis.Demonstrable, lawfulbasis.Distinguishable, lawfulbasis.EasyToWithdraw) &&
		u.one(lawfulbasis.NotOfferedToChildren, lawfulbasis.OfAge, lawfulbasis.ParentAuthorises, lawfulbasis.CounsellingService)
}

// lawful: a law is named that the basis rests on (Art. 6(3)).
func (u *inqUse) lawful() bool { return u.named || u.is(lawfulbasis.LawNamed) }

// basisHolds is Art. 6(1) apart from whether a consent was given and stands.
func (u *inqUse) basisHolds() bool {
	switch u.shape.basis {
	case lawfulbasis.Consent:
		return u.validConsent()
	case lawfulbasis.Contract:
		return u.are(lawfulbasis.PartyOrAsked, lawfulbasis.Indispensable)
	case lawfulbasis.LegalObligation:
		return u.lawful() && u.are(lawfulbasis.AddresseeOfLaw, lawfulbasis.PurposeFromLaw, lawfulbasis.StrictlyNecessary)
	case lawfulbasis.VitalInterests:
		return u.are(lawfulbasis.LifeAtStake, lawfulbasis.StrictlyNecessary) && u.one(lawfulbasis.OwnLifeAtStake, lawfulbasis.NoOtherBasis)
	case lawfulbasis.PublicTask:
		return u.lawful() && u.is(lawfulbasis.StrictlyNecessary) && u.one(lawfulbasis.TaskInPublicInterest, lawfulbasis.OfficialAuthority)
	case lawfulbasis.LegitimateInterests:
		return u.are(lawfulbasis.NoPublicTask, lawfulbasis.InterestLawful, lawfulbasis.InterestReal, lawfulbasis.StrictlyNecessary,
			lawfulbasis.InterestPrevails, lawfulbasis.NoLawForbids) && u.one(lawfulbasis.InterestTold, lawfulbasis.TellingExempt)
	}
	return false
}

// consented: a consent was given and stands (Art. 7(3)).
func (f *inqFacts) consented(u *inqUse) bool {
	return f.by(u.given) && !f.withdrawn(u) && f.day <= u.lastDay
}

// conditionHolds is Art. 9(2).
func (f *inqFacts) conditionHolds(u *inqUse) bool {
	switch u.shape.condition {
	case lawfulbasis.ExplicitConsent:
		return u.are(lawfulbasis.ExplicitStatement, lawfulbasis.LawAllowsConsent) && u.validConsent() && f.consented(u)
	case lawfulbasis.EmploymentAndSocialLaw:
		return u.are(lawfulbasis.LawNamed, lawfulbasis.EmploymentDuty, lawfulbasis.Safeguarded)
	case lawfulbasis.IncapableOfConsent:
		return u.are(lawfulbasis.LifeAtStake, lawfulbasis.StrictlyNecessary, lawfulbasis.Incapable)
	case lawfulbasis.NonProfitBody:
		return u.are(lawfulbasis.NonProfitAim, lawfulbasis.OwnMembers, lawfulbasis.KeptInside, lawfulbasis.Safeguarded)
	case lawfulbasis.MadePublic:
		return u.is(lawfulbasis.ManifestlyPublic)
	case lawfulbasis.ClaimsOrCourts:
		return u.is(lawfulbasis.NeededForClaims)
	case lawfulbasis.SubstantialPublicInterest:
		return u.are(lawfulbasis.LawNamed, lawfulbasis.SubstantialInterest, lawfulbasis.Safeguarded)
	case lawfulbasis.HealthCare:
		return u.are(lawfulbasis.CarePurpose, lawfulbasis.SecrecyBound) && u.one(lawfulbasis.LawNamed, lawfulbasis.CareContract)
	case lawfulbasis.PublicHealthInterest:
		return u.are(lawfulbasis.LawNamed, lawfulbasis.PublicHealthNeed, lawfulbasis.Safeguarded)
	case lawfulbasis.ArchivingOrResearch:
		return u.are(lawfulbasis.LawNamed, lawfulbasis.ResearchNeed, lawfulbasis.ResearchSafeguards, lawfulbasis.Safeguarded)
	}
	return false
}

// onConsent: the use rests on a consent that can be withdrawn, of Art. 6(1)(a)
// or of Art. 9(2)(a).
func (f *inqFacts) onConsent(u *inqUse) bool {
	return u.shape.basis == lawfulbasis.Consent || f.special && u.shape.condition == lawfulbasis.ExplicitConsent
}

// isResearch: Art. 21(6), which leaves archiving out.
func (u *inqUse) isResearch() bool {
	return u.shape.purpose == lawfulbasis.Research || u.shape.purpose == lawfulbasis.Statistics
}

// isObjectable: the person may object to the use for grounds of the person's own
// situation (Art. 21(1), (6)).
func (u *inqUse) isObjectable() bool { return u.isPublic() || u.isResearch() }

// isPublic: Art. 21(1) gives the right by the basis.
func (u *inqUse) isPublic() bool {
	return u.shape.basis == lawfulbasis.PublicTask || u.shape.basis == lawfulbasis.LegitimateInterests
}

// isWeighed: such an objection is weighed against the controller's grounds,
// which one to direct marketing is not (Art. 21(3)).
func (u *inqUse) isWeighed() bool { return u.isObjectable() && !u.isMarketing() }

func (u *inqUse) isMarketing() bool { return u.shape.purpose == lawfulbasis.Marketing }

// staysAllowed: Art. 18(2).
func staysAllowed(o privacy.Operation) bool {
	switch o {
	case privacy.Storing, privacy.WithConsent, privacy.PursuingClaim, privacy.ProtectingAnother, privacy.ServingPublicInterest:
		return true
	}
	return false
}

func (f *inqFacts) by(day int) bool { return day <= f.day }

// means reports whether the request is one of these kinds, has come, and is
// about the use.
func (f *inqFacts) means(u *inqUse, kinds ...privacy.RequestKind) bool {
	for _, k := range kinds {
		if f.request.kind == k {
			return f.by(f.request.received) && !f.request.misdirected && (f.request.narrowedTo == nil || f.request.narrowedTo == u.shape)
		}
	}
	return false
}

// objected: the person has objected to the use, in a request that names no right
// and in a demand for erasure too (Art. 21; no form is needed). One that is
// manifestly unfounded stops nothing (Art. 12(5)), but against direct marketing
// there is nothing to be founded.
func (f *inqFacts) objected(u *inqUse) bool {
	asked := f.means(u, privacy.AskObjection, privacy.AskErasure, privacy.AskUnnamed) && (u.isMarketing() || !f.request.excessive)
	return f.by(u.objected) || asked
}

func (f *inqFacts) withdrawn(u *inqUse) bool {
	return f.by(u.withdrawn) || f.means(u, privacy.AskWithdrawal, privacy.AskUnnamed)
}

// maximumPassed: a statutory maximum on the item has passed. A hold that lifts it
// lets the item be kept, not used.
func (f *inqFacts) maximumPassed() bool {
	for i := range f.uses {
		u := &f.uses[i]
		if u.shape.item && !u.exempt && f.by(u.recorded) && f.day > addYears(u.recorded, 1) {
			return true
		}
	}
	return false
}

// ended: the purpose has reached the end of its period (Art. 5(1)(e)).
func (f *inqFacts) ended(u *inqUse) bool {
	passed := func(from, years int) bool { return f.by(from) && f.day > addYears(from, years) }
	s := u.shape
	if s.bound && (!u.exempt || s.item) && passed(u.registered, 1) {
		return true
	}
	if s.duty && !s.limit { // carried by the duty alone
		return f.by(u.booked) && f.day >= dutyFree(u.booked)
	}
	return u.unnecessary || s.limit && passed(u.closed, 3)
}

// dutyFree is the first day after five years from the end of the year.
func dutyFree(booked int) int {
	n := dayNumber("1970-12-31")
	for n < booked {
		n = addYears(n, 1)
	}
	return addYears(n, 5) + 1
}

// specialData: a special category, by its kind or because it can be inferred
// (Art. 9(1), C-184/20).
func (f *inqFacts) specialData(u *inqUse) bool {
	return f.special || !u.is(lawfulbasis.NothingInferred)
}

// covers: the conditions that may carry criminal data without official control
// (personopplysningsloven § 11).
func covers(c lawfulbasis.Condition) bool {
	return c != 0 && c != lawfulbasis.HealthCare && c != lawfulbasis.PublicHealthInterest
}

// isDecided: a machine alone decides, with effect (Art. 22(1)).
func (u *inqUse) isDecided() bool {
	return !u.one(lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect)
}

// mayDecide: Art. 22(2) to (4), recital 71.
func (f *inqFacts) mayDecide(u *inqUse) bool {
	if !u.isDecided() {
		return true
	}
	// The consent of Art. 22(2)(c) is to the decision, whatever the use rests on;
	// that no law forbids lifting the ban belongs to Art. 9(2)(a).
	consent := u.is(lawfulbasis.ExplicitStatement) && u.validConsent()
	if u.shape.basis == lawfulbasis.Consent || u.shape.condition == lawfulbasis.ExplicitConsent {
		consent = consent && f.consented(u)
	}
	return (consent || u.one(lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw)) && f.admitted(u)
}

// admitted: what every exception asks for: special categories need consent or a
// substantial public interest, and safeguards (Art. 22(4)); and no child
// (recital 71).
func (f *inqFacts) admitted(u *inqUse) bool {
	c := u.shape.condition
	special := (c == lawfulbasis.ExplicitConsent || c == lawfulbasis.SubstantialPublicInterest) && f.conditionHolds(u) && u.is(lawfulbasis.DecisionSafeguards)
	return u.is(lawfulbasis.ConcernsNoChild) && (special || !f.specialData(u))
}

// processing is what stands in the way of one use.
func (f *inqFacts) processing(u *inqUse) codeSet {
	var fails []privacy.ReasonCode
	need := func(ok bool, c privacy.ReasonCode) {
		if !ok {
			fails = append(fails, c)
		}
	}
	need(!f.unlawful, privacy.ProcessedUnlawfully)
	need(!f.ordered, privacy.ErasureOrdered)
	asked := f.request.kind == privacy.AskRestriction && f.by(f.request.received) && !f.request.misdirected && !f.request.excessive && f.restrictable()
	need(!f.restricted && !asked || staysAllowed(f.doing), privacy.UseRestricted)
	if u.shape.processor {
		need(u.is(lawfulbasis.Instructed), privacy.NotInstructed)
		return codesOf(fails...)
	}
	need(u.are(lawfulbasis.PurposeSpecified, lawfulbasis.PurposeExplicit, lawfulbasis.PurposeLegitimate), privacy.PurposeUnclear)
	if f.objected(u) {
		need(!u.isMarketing(), privacy.MarketingObjection)
		if u.isWeighed() {
			need(u.overriding >= 0, privacy.ObjectionStands)
			need(u.overriding != 0 || staysAllowed(f.doing), privacy.ObjectionPending)
		}
	}
	need(u.basisHolds(), privacy.BasisFails)
	if f.onConsent(u) {
		need(f.by(u.given), privacy.ConsentLacking)
		need(!f.withdrawn(u), privacy.ConsentWithdrawn)
		need(f.day <= u.lastDay, privacy.ConsentExpired)
	}
	research := u.shape.purpose.IsArchivingOrResearch() && u.is(lawfulbasis.ResearchSafeguards)
	need(f.collectedFor || research || u.one(lawfulbasis.FurtherConsent, lawfulbasis.FurtherLaw, lawfulbasis.Compatible), privacy.PurposeIncompatible)
	need(!f.specialData(u) || f.conditionHolds(u), privacy.ConditionFails)
	if f.criminal {
		need(u.one(lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal) || covers(u.shape.condition) && f.conditionHolds(u), privacy.CriminalDataBarred)
		need(u.one(lawfulbasis.OfficialControl, lawfulbasis.NoConvictionRegister), privacy.CriminalDataBarred)
	}
	if f.identifier {
		need(u.are(lawfulbasis.IdentificationNeeded, lawfulbasis.NumberNecessary), privacy.IdentifierBarred)
	}
	need(f.mayDecide(u), privacy.DecisionBarred)
	need(u.is(lawfulbasis.DataNecessary), privacy.DataUnnecessary)
	need(!u.shape.begins || f.by(u.applied) || f.doing == privacy.Storing && u.preparation, privacy.PurposeNotBegun)
	need(!f.ended(u), privacy.PurposeEnded)
	need(!f.maximumPassed(), privacy.MaximumPassed)
	need(u.one(lawfulbasis.ImpactAssessmentNotNeeded, lawfulbasis.ImpactAssessed) && u.is(lawfulbasis.ConsultationSettled), privacy.ImpactUnassessed)
	need(u.is(lawfulbasis.NoProcessor) || u.are(lawfulbasis.ProcessorGuarantees, lawfulbasis.ProcessorContract), privacy.ProcessorUnfit)
	return codesOf(fails...)
}

// refMayProcess: one use for the activity that may be made is enough; otherwise
// what stands in the way of any.
func refMayProcess(f *inqFacts) (privacy.Outcome, codeSet) {
	switch {
	case f.none:
		return privacy.Forbidden, codesOf(privacy.NothingHeld)
	case f.excluded:
		return privacy.Permitted, codesOf(privacy.OutOfScope)
	}
	return f.anyUse(privacy.Permitted, privacy.NoSuchUse, func(u *inqUse) bool { return u.shape == f.about }, f.processing)
}

// anyUse: one of these uses is enough.
func (f *inqFacts) anyUse(best privacy.Outcome, none privacy.ReasonCode, which func(*inqUse) bool, fails func(*inqUse) codeSet) (privacy.Outcome, codeSet) {
	var all codeSet
	found := false
	for i := range f.uses {
		u := &f.uses[i]
		if !which(u) {
			continue
		}
		found = true
		one := fails(u)
		if one.isEmpty() {
			return best, codeSet{}
		}
		all = all.or(one)
	}
	if !found {
		all = codesOf(none)
	}
	return privacy.Forbidden, all
}

// refMayDecide is Art. 22 alone; out of scope nothing is forbidden.
func refMayDecide(f *inqFacts) (privacy.Outcome, codeSet) {
	if f.none || f.excluded {
		return privacy.Permitted, codeSet{}
	}
	return f.anyUse(privacy.Permitted, privacy.NoSuchUse, func(u *inqUse) bool { return u.shape == f.about }, func(u *inqUse) codeSet {
		switch {
		case u.shape.processor && !u.is(lawfulbasis.Instructed):
			return codesOf(privacy.NotInstructed)
		case u.shape.processor, f.mayDecide(u):
			return codeSet{}
		}
		return codesOf(privacy.DecisionBarred)
	})
}

// refInformation: Art. 13, 14, personopplysningsloven § 16. The person need not be
// told what the person has been told, nor where an exception applies.
func refInformation(f *inqFacts) (privacy.Outcome, codeSet) {
	switch {
	case f.none || f.excluded:
		return privacy.Permitted, codeSet{}
	case f.about.processor:
		return privacy.Referred, codesOf(privacy.HeldAsProcessor)
	case f.withheld != 0 && f.withheld != privacy.ResearchEffort && f.withheld != privacy.ResearchImpaired:
		return privacy.Permitted, codeSet{}
	}
	for i := range f.uses {
		if u := &f.uses[i]; u.shape == f.about && !f.by(u.informed) && !u.is(lawfulbasis.TellingExempt) {
			return privacy.Required, codeSet{}
		}
	}
	return privacy.Permitted, codeSet{}
}

// gate is what decides a request before its merits, the first alone. Art. 11(2) switches off
// Art. 15 to 20, Art. 12(6) is about Art. 15 to 21, Art. 12(5) about Art. 15 to
// 22; a withdrawal is none of these. Art. 12(2) would let a controller refuse
// under Art. 21 and 22 too when it has shown that it cannot identify the person;
// the library reads Art. 11(2), which protects more, and the model follows it.
func (f *inqFacts) gate(q privacy.Question) codeSet {
	r := &f.request
	stays := q == privacy.AskRequiresEndOfUse || q == privacy.AskRequiresHumanDecision
	switch {
	case r.misdirected:
		return codesOf(privacy.NotReceived)
	case r.unidentified && !stays, r.unproven && q != privacy.AskRequiresHumanDecision && r.kind != privacy.AskWithdrawal:
		return codesOf(privacy.NotIdentifiable)
	case r.excessive && r.kind != privacy.AskWithdrawal && !(q == privacy.AskRequiresEndOfUse && f.endsAnyway()):
		return codesOf(privacy.ExcessiveRequest)
	}
	return codeSet{}
}

// endsAnyway: what is on consent ends when it is withdrawn (Art. 7(3)), and
// marketing when it is objected to (Art. 21(3)), whatever Art. 12(5) says of
// acting on a request.
func (f *inqFacts) endsAnyway() bool {
	for i := range f.uses {
		u := &f.uses[i]
		if u.shape.processor || f.request.narrowedTo != nil && f.request.narrowedTo != u.shape {
			continue
		}
		if u.isMarketing() && f.request.kind != privacy.AskWithdrawal || f.onConsent(u) && f.request.kind == privacy.AskUnnamed {
			return true
		}
	}
	return false
}

// right answers a request: out of scope there is none, a processor refers it,
// the gate comes before the merits.
func (f *inqFacts) right(q privacy.Question, merits func() codeSet) (privacy.Outcome, codeSet) {
	switch {
	case f.none:
		return privacy.Permitted, codesOf(privacy.NothingHeld)
	case f.excluded:
		return privacy.Forbidden, codesOf(privacy.OutOfScope)
	case f.processorOnly():
		return privacy.Referred, codesOf(privacy.HeldAsProcessor)
	}
	if fails := f.gate(q); !fails.isEmpty() {
		return privacy.Forbidden, fails
	}
	if fails := merits(); !fails.isEmpty() {
		return privacy.Forbidden, fails
	}
	return privacy.Required, codeSet{}
}

// processorOnly: every use that the request can be about is as processor.
func (f *inqFacts) processorOnly() bool {
	processor := false
	for i := range f.uses {
		switch u := &f.uses[i]; {
		case f.request.narrowedTo != nil && f.request.narrowedTo != u.shape:
		case !u.shape.processor:
			return false
		default:
			processor = true
		}
	}
	return processor
}

// refAccess: Art. 15, personopplysningsloven §§ 16-17. The rights of others
// redact and never refuse (Art. 15(4), recital 63).
func refAccess(f *inqFacts) (privacy.Outcome, codeSet) {
	return f.right(privacy.AskRequiresAccess, func() codeSet {
		if f.withheld != 0 {
			return codesOf(privacy.WithheldByLaw)
		}
		return codeSet{}
	})
}

// refRectification: Art. 16, personopplysningsloven § 17 second paragraph.
func refRectification(f *inqFacts) (privacy.Outcome, codeSet) {
	return f.right(privacy.AskRequiresRectification, func() codeSet {
		var fails codeSet
		if f.accuracy > 0 {
			fails = fails.or(codesOf(privacy.FoundAccurate))
		}
		if f.withheld == privacy.ResearchImpaired {
			fails = fails.or(codesOf(privacy.WithheldByLaw))
		}
		return fails
	})
}

// refRestriction: Art. 18(1)(a) to (d), personopplysningsloven § 17 second
// paragraph.
func refRestriction(f *inqFacts) (privacy.Outcome, codeSet) {
	return f.right(privacy.AskRequiresRestriction, func() codeSet {
		var fails codeSet
		if !f.restrictable() {
			fails = fails.or(codesOf(privacy.NothingToRestrict))
		}
		if f.withheld == privacy.ResearchImpaired {
			fails = fails.or(codesOf(privacy.WithheldByLaw))
		}
		return fails
	})
}

// restrictable: one of the grounds of Art. 18(1) is there.
func (f *inqFacts) restrictable() bool {
	// A legal disagreement about the debt makes no datum wrong by itself.
	contested := f.request.contests != 0 && f.request.contests != privacy.ContestsClaim && f.accuracy == 0
	opposed := f.unlawful && f.request.opposesErasure
	needed, pending := f.request.needsForClaim, false
	for i := range f.uses {
		u := &f.uses[i]
		if u.shape.processor {
			continue
		}
		needed = needed && (f.notNeeded(u) || f.unlawful || f.ordered)
		// Point (d) speaks of Art. 21(1) and not of 21(6).
		pending = pending || u.isPublic() && u.isWeighed() && f.objected(u) && u.overriding == 0
	}
	return contested || opposed || needed || pending
}

// notNeeded: the controller no longer needs the item for the use. A known limit,
// which the model follows: an objection to research that rests on no public
// basis (Art. 21(6)) ends the use for processing, and is not read as the end of
// the purpose, since Art. 17(1)(c) names Art. 21(1) and (2) alone.
func (f *inqFacts) notNeeded(u *inqUse) bool {
	return f.ended(u) || f.onConsent(u) && (f.by(u.withdrawn) || f.day > u.lastDay) ||
		f.by(u.objected) && (u.isMarketing() || u.isWeighed() && u.isPublic() && u.overriding < 0)
}

// refPortability: Art. 20(1), (3), (4).
func refPortability(f *inqFacts) (privacy.Outcome, codeSet) {
	return f.right(privacy.AskRequiresPortability, func() codeSet {
		var fails codeSet
		if f.origin != subjects.Provided && f.origin != subjects.Observed {
			fails = fails.or(codesOf(privacy.NotProvided))
		}
		if f.othersRights {
			fails = fails.or(codesOf(privacy.OthersRights))
		}
		portable, automated := false, false
		for i := range f.uses {
			u := &f.uses[i]
			if u.shape.processor || !f.onConsent(u) && u.shape.basis != lawfulbasis.Contract || u.shape.basis == lawfulbasis.PublicTask {
				continue // a public task never (Art. 20(3))
			}
			portable = true
			automated = automated || u.is(lawfulbasis.AutomatedMeans)
		}
		switch {
		case !portable:
			fails = fails.or(codesOf(privacy.NotPortable))
		case !automated:
			fails = fails.or(codesOf(privacy.NotAutomated))
		}
		return fails
	})
}

// refEndOfUse: Art. 7(3), 21(1) to (3), (6). The use stops unless overriding
// grounds were shown.
func refEndOfUse(f *inqFacts) (privacy.Outcome, codeSet) {
	return f.right(privacy.AskRequiresEndOfUse, func() codeSet {
		object := f.request.kind == privacy.AskObjection || f.request.kind == privacy.AskUnnamed || f.request.kind == privacy.AskErasure
		withdraw := f.request.kind == privacy.AskWithdrawal || f.request.kind == privacy.AskUnnamed
		reachable, ends := false, false
		for i := range f.uses {
			u := &f.uses[i]
			if u.shape.processor || f.request.narrowedTo != nil && f.request.narrowedTo != u.shape {
				continue
			}
			byWithdrawal := withdraw && f.onConsent(u)
			byObjection := object && (u.isMarketing() || u.isWeighed())
			reachable = reachable || byWithdrawal || byObjection
			ends = ends || byWithdrawal || byObjection && (u.isMarketing() || u.overriding <= 0)
		}
		switch {
		case ends:
			return codeSet{}
		case reachable:
			return codesOf(privacy.OverridingGrounds)
		case !object:
			return codesOf(privacy.NotOnConsent)
		}
		return codesOf(privacy.NotObjectable)
	})
}

// refHumanDecision: Art. 22(1) to (3). What a law with safeguards of its own
// authorises it also answers for.
func refHumanDecision(f *inqFacts) (privacy.Outcome, codeSet) {
	return f.right(privacy.AskRequiresHumanDecision, func() codeSet {
		var all codeSet
		any := false
		for i := range f.uses {
			u := &f.uses[i]
			if u.shape.processor || f.request.narrowedTo != nil && f.request.narrowedTo != u.shape {
				continue
			}
			any = true
			switch {
			case !u.isDecided():
				all = all.or(codesOf(privacy.NoAutomatedDecision))
			case u.is(lawfulbasis.DecisionByLaw) && f.admitted(u):
				all = all.or(codesOf(privacy.DecisionByStatute))
			default:
				return codeSet{}
			}
		}
		if !any {
			return codesOf(privacy.NoSuchUse)
		}
		return all
	})
}

// refNotification: Art. 19; an authority in a particular inquiry is no recipient
// (Art. 4(9)).
func refNotification(f *inqFacts) (privacy.Outcome, codeSet) {
	switch {
	case f.none || f.excluded:
		return privacy.Permitted, codeSet{}
	case f.processorOnly():
		return privacy.Referred, codesOf(privacy.HeldAsProcessor)
	case !f.told || f.unreasonable:
		return privacy.Permitted, codeSet{}
	}
	return privacy.Required, codeSet{}
}

// refHasRight: which right there is, whatever a request would come to.
func refHasRight(right lawfulbasis.Right) func(f *inqFacts) (privacy.Outcome, codeSet) {
	return func(f *inqFacts) (privacy.Outcome, codeSet) {
		switch {
		case f.none:
			return privacy.Permitted, codesOf(privacy.NothingHeld)
		case f.excluded:
			return privacy.Forbidden, codesOf(privacy.OutOfScope)
		case f.processorOnly():
			return privacy.Referred, codesOf(privacy.HeldAsProcessor)
		}
		has := func(which func(*inqUse) bool) bool {
			for i := range f.uses {
				if u := &f.uses[i]; !u.shape.processor && which(u) {
					return true
				}
			}
			return false
		}
		var fails codeSet
		switch right {
		case lawfulbasis.RightToPortability:
			g := *f
			g.request, g.othersRights = inqRequest{}, false // a matter of the merits
			o, codes := refPortability(&g)
			if o == privacy.Forbidden {
				fails = codes
			}
		case lawfulbasis.RightToObject:
			if !has((*inqUse).isObjectable) {
				fails = codesOf(privacy.NotObjectable)
			}
		case lawfulbasis.RightToObjectToMarketing:
			if !has((*inqUse).isMarketing) {
				fails = codesOf(privacy.NotObjectable)
			}
		case lawfulbasis.RightAgainstAutomatedDecisions:
			if !has((*inqUse).isDecided) {
				fails = codesOf(privacy.NoAutomatedDecision)
			}
		case lawfulbasis.RightToWithdraw:
			if !has(f.onConsent) {
				fails = codesOf(privacy.NotOnConsent)
			}
		}
		if !fails.isEmpty() {
			return privacy.Forbidden, fails
		}
		return privacy.Permitted, codeSet{}
	}
}
