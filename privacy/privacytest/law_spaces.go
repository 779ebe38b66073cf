package privacytest

import (
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// lawDay is the day on which the scenes of [Spaces] are asked about.
func lawDay() retention.Date { return retention.MustParseDate("2026-11-23") }

// LawPolicy is the small policy that the scenes of [Spaces] are judged by. It has
// an activity for each lawful basis, for each condition of Art. 9(2), in each
// role, and for each kind of rule: a limit, no limit, a duty, a maximum of the
// item and one of the purpose, a use that begins by an event.
func LawPolicy() *privacy.Policy { return privacy.MustNew(lawSpec()) }

// The activities of the small policy that others are combined with.
const (
	lawCollection  privacy.ActivityID = "collection"
	lawMarketing   privacy.ActivityID = "marketing"
	lawConsented   privacy.ActivityID = "consented"
	lawContract    privacy.ActivityID = "contract"
	lawBookkeeping privacy.ActivityID = "bookkeeping"
	lawCustomers   privacy.ActivityID = "customers"
	lawFollowUp    privacy.ActivityID = "follow-up"
)

func lawSpec() *privacy.Spec {
	both := []string{"Fjord", "Fjell"}
	years := func(id privacy.RuleID, from retention.Event, n int) []privacy.Limit {
		return []privacy.Limit{{ID: id, Rule: retention.Limit{From: from, Anchor: retention.DayOf, Period: retention.Years(n)}}}
	}
	names := subjects.KindsOf(subjects.Name)
	use := func(id privacy.ActivityID, p lawfulbasis.Purpose, b lawfulbasis.Basis, limits ...privacy.Limit) privacy.Activity {
		a := privacy.Activity{
			ID: id, Purpose: p, Role: lawfulbasis.Controller, Basis: b, Controllers: both,
			About: subjects.CategoriesOf(subjects.Debtor), Kinds: names, Limits: limits,
		}
		if b.NeedsLaw() {
			a.Law = []law.Provision{law.Section(law.Hvitvaskingsloven, "10")}
		}
		return a
	}
	duty := func(id privacy.RuleID, kinds subjects.KindSet, p law.Provision) []privacy.Duty {
		d, _ := retention.StatutoryDuty(p)
		d.Kinds = kinds
		return []privacy.Duty{{ID: id, Rule: d}}
	}
	maximum := func(id privacy.RuleID, kinds subjects.KindSet, p law.Provision) privacy.Ceiling {
		c, _ := retention.StatutoryCeiling(p)
		c.Kinds = kinds
		return privacy.Ceiling{ID: id, Rule: c}
	}

	collection := use(lawCollection, lawfulbasis.Collection, lawfulbasis.LegitimateInterests, years("three-years", retention.CaseClosed, 3)...)
	collection.Kinds = subjects.KindsOf(subjects.Name, subjects.PaymentVoucher, subjects.KnowYourCustomer)
	marketing := use(lawMarketing, lawfulbasis.Marketing, lawfulbasis.LegitimateInterests, years("two-years", retention.LastContact, 2)...)
	marketing.Kinds = collection.Kinds
	consented := use(lawConsented, lawfulbasis.Consented, lawfulbasis.Consent, years("one-year", retention.ConsentGiven, 1)...)
	contract := use(lawContract, lawfulbasis.ContractManagement, lawfulbasis.Contract, years("after-contract", retention.ContractEnded, 3)...)
	contract.Begins = retention.Applied
	bookkeeping := use(lawBookkeeping, lawfulbasis.Bookkeeping, lawfulbasis.LegalObligation)
	bookkeeping.Kinds = subjects.KindsOf(subjects.PaymentVoucher)
	bookkeeping.Duties = duty("vouchers", bookkeeping.Kinds, law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4))
	customers := use(lawCustomers, lawfulbasis.KnowYourCustomer, lawfulbasis.LegalObligation)
	customers.Kinds = subjects.KindsOf(subjects.KnowYourCustomer)
	customers.Duties = duty("customers", customers.Kinds, law.Section(law.Hvitvaskingsloven, "30").Paragraph(1))
	customers.Ceilings = []privacy.Ceiling{maximum("customers-at-most", customers.Kinds, law.Section(law.Hvitvaskingsloven, "30").Paragraph(2))}
	cameras := use("cameras", lawfulbasis.PremisesSecurity, lawfulbasis.LegitimateInterests)
	cameras.Kinds = subjects.KindsOf(subjects.CameraRecording)
	cameras.Ceilings = []privacy.Ceiling{maximum("one-week", cameras.Kinds, law.Section(law.Kameraforskriften, "6").Paragraph(1))}
	remarks := use("remarks", lawfulbasis.CreditReporting, lawfulbasis.LegitimateInterests, years("remarks-limit", retention.Registered, 3)...)
	remarks.Kinds = subjects.KindsOf(subjects.PaymentRemark)
	remarks.Ceilings = []privacy.Ceiling{maximum("four-years", remarks.Kinds, law.Section(law.Kredittopplysningsloven, "21"))}
	health := use("health", lawfulbasis.PublicHealth, lawfulbasis.PublicTask, years("health-limit", retention.CaseClosed, 3)...)
	rescue := use("rescue", lawfulbasis.PrivatePurpose(1), lawfulbasis.VitalInterests, years("rescue-limit", retention.CaseClosed, 3)...)
	research := use("research", lawfulbasis.Research, lawfulbasis.PublicTask)
	numbers := use("numbers", lawfulbasis.Collection, lawfulbasis.LegitimateInterests, years("numbers-limit", retention.CaseClosed, 3)...)
	numbers.Kinds = subjects.KindsOf(subjects.NationalID, subjects.CriminalOffence)
	followUp := privacy.Activity{
		ID: lawFollowUp, Purpose: lawfulbasis.Collection, Role: lawfulbasis.Processor, Controllers: both,
		About: subjects.CategoriesOf(subjects.Debtor), Kinds: collection.Kinds,
	}
	spec := &privacy.Spec{
		ID: "laws", Version: "1", Controllers: both, FinancialYear: retention.CalendarYear(),
		EraseWithin: retention.Days(30), BackupRotation: retention.Days(90),
		Activities: []privacy.Activity{
			collection, marketing, consented, contract, bookkeeping, customers, cameras, remarks, health, rescue, research, numbers, followUp,
		},
	}
	for c := lawfulbasis.Condition(1); c.IsValid(); c++ {
		b := lawfulbasis.Contract
		if c == lawfulbasis.ExplicitConsent {
			b = lawfulbasis.Consent
		}
		a := use(privacy.ActivityID(c.String()), lawfulbasis.CaseDocumentation, b, years(privacy.RuleID(c.String()+"-limit"), retention.CaseClosed, 3)...)
		a.Condition, a.Kinds = c, subjects.KindsOf(subjects.Health)
		spec.Activities = append(spec.Activities, a)
	}
	return spec
}

// Spaces are the spaces of the small policy of [LawPolicy]: for each activity
// alone, and for pairs of which each kind of rule meets another.
func Spaces() []*Space {
	p := LawPolicy()
	set := func(name string, kinds subjects.KindSet, ids ...privacy.ActivityID) privacy.DatasetSpec {
		spec := privacy.DatasetSpec{Name: name, About: subjects.CategoriesOf(subjects.Debtor), Kinds: kinds, For: ids}
		var purposes []lawfulbasis.Purpose
		for _, id := range ids {
			a, _ := p.Lookup(id)
			purposes = append(purposes, a.Purpose)
		}
		spec.CollectedFor = lawfulbasis.PurposesOf(purposes...)
		return spec
	}
	var list []*Space
	add := func(set *privacy.Dataset, uses ...privacy.ActivityID) {
		for _, s := range spacesFor(set, lawDay(), uses...) {
			a, _ := p.Lookup(uses[0])
			condition := a.Condition != 0 && a.Condition != lawfulbasis.ExplicitConsent
			// A condition beside the contract bears on processing alone, and what a
			// recipient asks for does not depend on the basis.
			if condition && s.about&ofProcessing == 0 || s.about == ofDisclosing && uses[0] != lawCollection {
				continue
			}
			list = append(list, s)
		}
	}
	for a := range p.Activities() {
		kinds := a.Kinds
		if a.Kinds.Has(subjects.Name) || a.Role == lawfulbasis.Processor {
			kinds = subjects.KindsOf(subjects.Name)
		}
		if a.Role == lawfulbasis.Processor {
			kinds = subjects.KindsOf(subjects.PaymentVoucher)
			add(p.MustDataset(set(string(a.ID), kinds, a.ID, lawBookkeeping)), a.ID)
			continue
		}
		add(p.MustDataset(set(string(a.ID), kinds, a.ID)), a.ID)
	}
	for _, pair := range []struct {
		kind subjects.Kind
		uses []privacy.ActivityID
	}{
		{subjects.Name, []privacy.ActivityID{lawCollection, lawMarketing}},
		{subjects.Name, []privacy.ActivityID{lawConsented, lawCollection}},
		{subjects.Name, []privacy.ActivityID{lawContract, lawCollection}},
		{subjects.PaymentVoucher, []privacy.ActivityID{lawCollection, lawBookkeeping}},
		{subjects.PaymentVoucher, []privacy.ActivityID{lawBookkeeping, lawFollowUp}},
		{subjects.KnowYourCustomer, []privacy.ActivityID{lawCollection, lawCustomers}},
	} {
		kinds := subjects.KindsOf(pair.kind)
		add(p.MustDataset(set(string(pair.uses[0]+"+"+pair.uses[1]), kinds, pair.uses...)), pair.uses...)
	}
	// Collected for one purpose and used for another.
	further := set("further", subjects.KindsOf(subjects.Name), lawCollection)
	further.CollectedFor = lawfulbasis.PurposesOf(lawfulbasis.EventsAndEnquiries)
	return append(list, furtherSpace(p.MustDataset(further)))
}

// SpacesOf are the spaces of items of a host's dataset on a day: used for each of
// its activities alone, and for each two of them.
func SpacesOf(set *privacy.Dataset, on retention.Date) []*Space {
	var list []*Space
	ids := slices.Collect(set.For())
	for i, id := range ids {
		list = append(list, spacesFor(set, on, id)...)
		for _, other := range ids[:i] {
			list = append(list, spacesFor(set, on, other, id)...)
		}
	}
	return list
}

// baseScene is an item of which everything is said, and that nothing stands
// against.
func baseScene(set *privacy.Dataset, on retention.Date, uses ...privacy.ActivityID) Scene {
	s := Scene{
		On: on, For: uses[0], Doing: privacy.OrdinaryUse,
		Item: privacy.Item{
			Key: set.Name(), Of: set, Holds: privacy.AllHolds(), Accurate: found(privacy.Yes), Origin: subjects.Provided,
			Disclosures: privacy.AllDisclosures(),
		},
	}
	for _, id := range uses {
		u := privacy.Use{
			For: id, Exempt: privacy.No,
			Consent:   privacy.Consent{Given: retention.On(on.AddDays(-100)), Withdrawn: retention.NotYet()},
			Objection: privacy.Objection{Received: retention.NotYet(), Overriding: found(privacy.No)},
			Assessed:  lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: lawfulbasis.AllElements()}, By: "legal"},
			Informed:  retention.On(on.AddDays(-100)), Contacted: retention.NotYet(),
		}
		for e := retention.Event(1); e.IsValid(); e++ {
			u.Dates = u.Dates.With(e, retention.NotYet())
		}
		s.Item.Uses = append(s.Item.Uses, u)
	}
	for i := range s.Item.Uses {
		if begins := s.activity(i).Begins; begins != 0 {
			s.Item.Uses[i].Dates = s.Item.Uses[i].Dates.With(begins, retention.On(on.AddYears(-60)))
		}
	}
	return s
}

// spacesFor are the spaces of an item with some uses.
func spacesFor(set *privacy.Dataset, on retention.Date, uses ...privacy.ActivityID) []*Space {
	base := baseScene(set, on, uses...)
	asked := base
	asked.Request = privacy.Request{Kind: privacy.AskErasure, Received: on, Identified: privacy.Yes}
	space := func(name string, base Scene, about aspect, dims ...[]dimension) *Space {
		return &Space{set.Name() + "/" + name, base, about, slices.Concat(dims...)}
	}
	one := func(d dimension) []dimension { return []dimension{d} }

	var list []*Space
	if len(uses) == 1 {
		list = append(list, space("erasing", asked, ofErasing, eventFacts(&base, 0), personFacts(&base, 0), one(necessityFact(0)), exemptFacts(&base, 0),
			one(holdsFact(on, everyHold()...)), one(unlawfulFact()), one(orderedFact()), one(childFact())))
	} else {
		dims := []dimension{holdsFact(on, retention.Order, retention.OwnClaim, retention.OpenAccessRequest), unlawfulFact()}
		for i := range uses {
			dims = append(dims, slices.Concat(eventFacts(&base, i), personFacts(&base, i), exemptFacts(&base, i))...)
		}
		list = append(list, space("erasing", asked, ofErasing, dims))
	}
	elements := elementsAsked(&base)
	list = append(list,
		space("found", base, ofProcessing, one(pairFact(0, elements)), personFacts(&base, 0), one(doingFact(privacy.OrdinaryUse, privacy.PursuingClaim))),
		space("decided", base, ofProcessing|ofRights, findingFacts(0, lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect,
			lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw, lawfulbasis.DecisionSafeguards, lawfulbasis.ConcernsNoChild),
			one(requestFact(0, privacy.AskHumanDecision))),
		space("helped", base, ofProcessing, findingFacts(0, lawfulbasis.NoProcessor, lawfulbasis.ProcessorGuarantees, lawfulbasis.ProcessorContract,
			lawfulbasis.ImpactAssessmentNotNeeded, lawfulbasis.ImpactAssessed, lawfulbasis.ConsultationSettled)),
		space("done", base, ofProcessing, eventFacts(&base, 0), personFacts(&base, 0), exemptFacts(&base, 0), one(holdsFact(on, everyHold()...)), one(excludedFact()),
			one(doingFact(privacy.OrdinaryUse, privacy.Storing, privacy.PursuingClaim)),
			one(requestFact(0, privacy.AskErasure, privacy.AskObjection, privacy.AskWithdrawal))),
		space("asked", base, ofRights, one(requestFact(everyRequestKind()...)), one(originFact()), one(accuracyFact()), one(withheldFact()), one(othersFact())),
		space("told", base, ofRights, one(requestFact(0, privacy.AskRectification, privacy.AskUnnamed)), one(accuracyFact()), one(disclosedFact(on)), one(tellingFact())),
		space("restricted", base, ofRights, one(requestFact(privacy.AskRestriction, privacy.AskUnnamed)), one(contestFact()), one(accuracyFact()),
			one(unlawfulFact()), one(statedFact("opposes", func(s *Scene) *privacy.Fact { return &s.Request.OpposesErasure })),
			one(statedFact("needs", func(s *Scene) *privacy.Fact { return &s.Request.NeedsForClaim })), eventFacts(&base, 0), personFacts(&base, 0)),
		space("gate", base, ofRights|ofErasing, one(requestFact(everyRequestKind()...)), gateFacts(), one(excludedFact())),
		space("informed", base, ofRights, one(dayFact("informed", factOf(privacy.TheInformation, 0), func(s *Scene) *retention.When { return &s.Item.Uses[0].Informed }, on)),
			one(originFact()), one(withheldFact()), findingFacts(0, lawfulbasis.AutomatedMeans), one(requestFact(0, privacy.AskObjection, privacy.AskWithdrawal, privacy.AskPortability)),
			personFacts(&base, 0)),
	)
	if len(uses) == 1 {
		list = append(list, space("disclosing", base, ofDisclosing, one(pairFact(0, []lawfulbasis.Element{
			lawfulbasis.DataNecessary, lawfulbasis.DisclosureNecessary, lawfulbasis.SecrecyAllows, lawfulbasis.DemandedByLaw, lawfulbasis.NoMoreThanDemanded, lawfulbasis.StaffInstructed,
			lawfulbasis.SubProcessorAuthorised, lawfulbasis.ArrangementMade, lawfulbasis.ArrangementTold, lawfulbasis.DisclosureOrdered, lawfulbasis.CreditRulesMet,
			lawfulbasis.AuthorityShown, lawfulbasis.TreatyAllows, lawfulbasis.ProcessorGuarantees, lawfulbasis.ProcessorContract,
		})), recipientFacts()))
	}
	return list
}

// furtherSpace is an item that was collected for another purpose.
func furtherSpace(set *privacy.Dataset) *Space {
	base := baseScene(set, lawDay(), slices.Collect(set.For())...)
	return &Space{set.Name() + "/found", base, ofProcessing, append(
		findingFacts(0, lawfulbasis.FurtherConsent, lawfulbasis.FurtherLaw, lawfulbasis.ResearchSafeguards, lawfulbasis.Compatible, lawfulbasis.InterestPrevails),
		doingFact(privacy.OrdinaryUse, privacy.Storing),
	)}
}

// personFacts are what the person has said of a use: a consent, an objection.
func personFacts(s *Scene, use int) []dimension {
	a := s.activity(use)
	switch {
	case a.Role == lawfulbasis.Processor:
		return nil
	case a.Basis == lawfulbasis.Consent:
		return consentFacts(s, use)
	case a.Basis == lawfulbasis.PublicTask || a.Basis == lawfulbasis.LegitimateInterests || a.Purpose == lawfulbasis.Marketing:
		return objectionFacts(s, use)
	}
	return nil
}

func exemptFacts(s *Scene, use int) []dimension {
	for _, c := range s.activity(use).Ceilings {
		if c.Rule.Exceptions {
			return []dimension{exemptionFact(use)}
		}
	}
	return nil
}

func findingFacts(use int, elements ...lawfulbasis.Element) []dimension {
	var dims []dimension
	for _, e := range elements {
		dims = append(dims, findingFact(use, e))
	}
	return dims
}

// elementsAsked are the elements that processing asks for of the first use.
func elementsAsked(s *Scene) []lawfulbasis.Element {
	a := s.activity(0)
	if a.Role == lawfulbasis.Processor {
		return []lawfulbasis.Element{lawfulbasis.Instructed, lawfulbasis.SecurityAssessed, lawfulbasis.DataNecessary}
	}
	all := lawfulbasis.ElementsOf(lawfulbasis.PurposeSpecified, lawfulbasis.PurposeExplicit, lawfulbasis.PurposeLegitimate, lawfulbasis.DataNecessary,
		lawfulbasis.NothingInferred, lawfulbasis.ImpactAssessmentNotNeeded, lawfulbasis.SecurityAssessed)
	for _, asked := range slices.Concat(a.Basis.Asks(), a.Condition.Asks()) {
		all = all.Union(asked)
	}
	kinds := s.kinds()
	if kinds.Has(subjects.CriminalOffence) {
		all = all.Union(lawfulbasis.ElementsOf(lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal))
	}
	if kinds.Has(subjects.NationalID) {
		all = all.Union(lawfulbasis.ElementsOf(lawfulbasis.IdentificationNeeded, lawfulbasis.NumberNecessary))
	}
	return slices.Collect(all.All())
}
