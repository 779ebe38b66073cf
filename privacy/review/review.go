package review

import (
	"cmp"
	"slices"

	"github.com/personvern/personvern/internal/fact"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Of returns what is lacking or wrong in a policy, and in the notice that it was
// made from, as the law and the assessments stood on a day: the gravest first,
// then by code, then in the order of the policy. A finding is made only where a
// provision that it rests on was in force that day. Of the zero Date nobody knows
// which law was in force, so that all of it counts, and no assessment with days
// does.
//
// No finding says that a policy is lawful: see the package documentation for what
// is not looked at. Without a policy, and of the zero one, there is nothing to
// find.
func Of(p *privacy.Policy, on retention.Date) []Finding {
	if p == nil {
		return nil
	}
	r := reviewer{spec: p.Spec(), on: on}
	if len(r.spec.Activities) == 0 {
		return nil
	}
	for i := range r.spec.Activities {
		r.activity(&r.spec.Activities[i])
	}
	r.policy()
	r.notes()
	slices.SortStableFunc(r.found, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Severity(), b.Severity()), cmp.Compare(a.Code, b.Code))
	})
	return r.found
}

// reviewer collects the findings on one policy.
type reviewer struct {
	spec  *privacy.Spec
	on    retention.Date
	found []Finding
}

// find notes a finding, unless nothing that it rests on was in force.
func (r *reviewer) find(f Finding) {
	for p := range f.Provisions() {
		if r.applies(p) {
			r.found = append(r.found, f)
			return
		}
	}
}

// applies reports whether a provision was in force on the day.
func (r *reviewer) applies(p law.Provision) bool { return r.on.IsZero() || law.InForce(p, r.on) }

// doubt returns the doubtful statement among the given ones that is about one of
// the topics and is measured against law within against, or "".
func (r *reviewer) doubt(among []privacy.StatementID, against law.Provision, topics ...privacy.Topic) privacy.StatementID {
	for i := range r.spec.Notes {
		n := &r.spec.Notes[i]
		if n.Doubt && slices.Contains(topics, n.Topic) && slices.Contains(among, n.Statement) && cites(n, against) {
			return n.Statement
		}
	}
	return ""
}

// cites reports whether a note is measured against p or something within it.
func cites(n *privacy.Note, p law.Provision) bool {
	return slices.ContainsFunc(n.Law, func(q law.Provision) bool { return p == q || p.Contains(q) })
}

// isStatute reports whether p is a section of an act other than the GDPR: what
// can oblige, task or allow (Art. 6(3)).
func isStatute(p law.Provision) bool { return p.Act().IsLaw() && p.Act() != law.GDPR }

func article(n, paragraph int, point byte) law.Provision {
	return law.Article(n).Paragraph(paragraph).Point(point)
}

func (r *reviewer) activity(a *privacy.Activity) {
	f := a.Assessed.AsOf(r.on)
	if !a.Role.Decides() {
		if f.Of(lawfulbasis.Instructed) != fact.Yes {
			r.find(Finding{Code: NotInstructed, Activity: a.ID, Open: lawfulbasis.ElementsOf(lawfulbasis.Instructed),
				Statement: r.doubt(a.Statements, law.Article(28), privacy.TopicController)})
		}
		return
	}
	r.information(a)
	r.claims(a)
	r.assessed(a, f)
	r.data(a, f)
	r.storage(a)
	r.sources(a, f)
	r.recipients(a, f)
	if len(a.Controllers) > 1 && f.Of(lawfulbasis.ArrangementMade) != fact.Yes {
		r.find(Finding{Code: NoArrangement, Activity: a.ID, Open: lawfulbasis.ElementsOf(lawfulbasis.ArrangementMade),
			Statement: r.doubt(a.Statements, law.Article(26), privacy.TopicController)})
	}
}

// information holds what is told against what must be.
func (r *reviewer) information(a *privacy.Activity) {
	told := r.spec.Tells.Union(a.Tells)
	required, perhaps := Information(a, r.on)
	missing := required.Without(told)
	person, others := articles(a.Sources)
	if !person && !others {
		r.find(Finding{Code: SourcesNotSaid, Activity: a.ID})
		others = true // what both articles ask for is missing under either
	}
	if part := missing.Intersect(askedFromPerson()); person && !part.IsEmpty() {
		r.find(Finding{Code: NotToldAtCollection, Activity: a.ID, Missing: part})
	}
	if part := missing.Intersect(askedFromOthers()); others && !part.IsEmpty() {
		r.find(Finding{Code: NotToldOfObtained, Activity: a.ID, Missing: part})
	}
	if open := perhaps.Without(told); !open.IsEmpty() {
		r.find(Finding{Code: InformationUnsettled, Activity: a.ID, Missing: open})
	}
}

// representing are the people who act for a firm or an authority.
func representing() subjects.CategorySet {
	return subjects.CategoriesOf(subjects.DebtorRepresentative, subjects.ClientRepresentative, subjects.Agent,
		subjects.SupplierRepresentative, subjects.AuthorityRepresentative)
}

// noParty are the people who are no party to the contract that an activity is
// about: those who act for one, live with one, or speak about one.
func noParty() subjects.CategorySet {
	return representing().Union(subjects.CategoriesOf(subjects.HouseholdMember, subjects.EstateContact, subjects.Referee))
}

// claims holds the bases that the notice claims against the one asserted.
func (r *reviewer) claims(a *privacy.Activity) {
	basis := func(b lawfulbasis.Basis) privacy.StatementID {
		return r.doubt(a.Statements, b.Provision(), privacy.TopicBasis)
	}
	unheld := func(b lawfulbasis.Basis) bool { return a.Claimed.Has(b) && a.Basis != b }
	if a.Claimed.Len() > 1 {
		r.find(Finding{Code: SeveralBasesClaimed, Activity: a.ID})
	}
	if !a.Claimed.IsEmpty() && !a.Claimed.Has(a.Basis) {
		r.find(Finding{Code: OtherBasisClaimed, Activity: a.ID})
	}
	if a.Claimed.ContainsAll(lawfulbasis.BasesOf(lawfulbasis.VitalInterests, lawfulbasis.LegitimateInterests)) {
		r.find(Finding{Code: VitalInterestsMixed, Activity: a.ID, Statement: basis(lawfulbasis.VitalInterests)})
	}
	if unheld(lawfulbasis.PublicTask) {
		r.find(Finding{Code: PublicTaskWithoutLaw, Activity: a.ID, Statement: basis(lawfulbasis.PublicTask)})
	}
	if unheld(lawfulbasis.LegalObligation) {
		r.find(Finding{Code: ObligationWithoutLaw, Activity: a.ID, Statement: basis(lawfulbasis.LegalObligation)})
	}
	if (a.Claimed.Has(lawfulbasis.Contract) || a.Basis == lawfulbasis.Contract) && a.About.Intersects(noParty()) {
		r.find(Finding{Code: ContractWithoutParty, Activity: a.ID, Statement: basis(lawfulbasis.Contract)})
	}
	if unheld(lawfulbasis.Contract) && !noParty().ContainsAll(a.About) {
		r.find(Finding{Code: ContractNotNecessary, Activity: a.ID, Statement: basis(lawfulbasis.Contract)})
	}
}

// number is what a national identity number takes (personopplysningsloven § 12).
func number() lawfulbasis.ElementSet {
	return lawfulbasis.ElementsOf(lawfulbasis.IdentificationNeeded, lawfulbasis.NumberNecessary)
}

// assessed holds what was found against what the basis and the condition ask for.
func (r *reviewer) assessed(a *privacy.Activity, f lawfulbasis.Findings) {
	if slices.ContainsFunc(a.Law, isStatute) || len(a.Duties) > 0 {
		// The policy names the law; what was found of it goes before.
		f = f.Over(lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(lawfulbasis.LawNamed)})
	} else if a.Condition.NeedsLaw() {
		r.find(Finding{Code: ConditionWithoutLaw, Activity: a.ID})
	}
	basis := a.Basis.Test(f)
	open := basis.Open
	if basis.Holds == fact.No {
		r.find(Finding{Code: BasisNotMet, Activity: a.ID, Open: basis.Against})
	}
	if a.Condition.IsValid() {
		condition := a.Condition.Test(f)
		open = open.Union(condition.Open)
		if condition.Holds == fact.No {
			r.find(Finding{Code: ConditionNotMet, Activity: a.ID, Open: condition.Against})
		}
	}
	if a.Kinds.Has(subjects.NationalID) {
		for e := range number().All() {
			if f.Of(e) == fact.Unknown {
				open = open.Union(lawfulbasis.ElementsOf(e))
			}
		}
	}
	if !open.IsEmpty() {
		r.find(Finding{Code: AssessmentOpen, Activity: a.ID, Open: open})
	}
}

func (r *reviewer) data(a *privacy.Activity, f lawfulbasis.Findings) {
	if a.Kinds.Intersects(subjects.KindsAt(subjects.Criminal)) && !a.Condition.CoversCriminal() &&
		f.Of(lawfulbasis.OfficialControl) != fact.Yes && f.Of(lawfulbasis.LawAllowsCriminal) != fact.Yes {
		r.find(Finding{Code: CriminalWithoutLaw, Activity: a.ID, Open: lawfulbasis.ElementsOf(lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal)})
	}
	// Where others are concerned as well, nothing says whose number it is.
	if a.Kinds.Has(subjects.NationalID) && representing().ContainsAll(a.About) &&
		(f.Of(lawfulbasis.IdentificationNeeded) != fact.Yes || f.Of(lawfulbasis.NumberNecessary) != fact.Yes) {
		r.find(Finding{Code: NumberWithoutNeed, Activity: a.ID, Open: number(),
			Statement: r.doubt(a.Statements, law.Section(law.Personopplysningsloven, "12"), privacy.TopicData)})
	}
}

func (r *reviewer) storage(a *privacy.Activity) {
	period := article(13, 2, 'a')
	if len(a.Limits)+len(a.Duties)+len(a.Ceilings) == 0 {
		r.find(Finding{Code: NoStorageLimit, Activity: a.ID, Statement: r.doubt(a.Statements, period, privacy.TopicRetention)})
	}
	vague := map[privacy.StatementID]bool{}
	for i := range a.Limits {
		l := &a.Limits[i]
		if id := r.doubt(l.Statements, period, privacy.TopicRetention); id != "" && !vague[id] {
			vague[id] = true
			r.find(Finding{Code: LimitVague, Activity: a.ID, Rule: l.ID, Statement: id})
		}
		if slices.ContainsFunc(l.Law, func(p law.Provision) bool { return !p.Act().IsLaw() }) && !slices.ContainsFunc(l.Law, isStatute) {
			r.find(Finding{Code: NormIsNotLaw, Activity: a.ID, Rule: l.ID,
				Statement: r.doubt(l.Statements, article(5, 1, 'e'), privacy.TopicRetention)})
		}
	}
}

func (r *reviewer) sources(a *privacy.Activity, f lawfulbasis.Findings) {
	doubt := func(against law.Provision) privacy.StatementID {
		return r.doubt(a.Statements, against, privacy.TopicSource, privacy.TopicRetention)
	}
	free := a.Basis == lawfulbasis.Consent || a.Basis == lawfulbasis.LegalObligation // Art. 6(4)
	further := [...]lawfulbasis.ElementSet{lawfulbasis.ElementsOf(lawfulbasis.Compatible, lawfulbasis.FurtherConsent, lawfulbasis.FurtherLaw)}
	if a.Sources.Has(lawfulbasis.FromOwnHistory) && !free && lawfulbasis.Test(f, further[:]...).Holds != fact.Yes {
		r.find(Finding{Code: FurtherUseNotAssessed, Activity: a.ID, Open: further[0], Statement: doubt(law.Article(6).Paragraph(4))})
	}
	if a.Sources.Has(lawfulbasis.FromOtherSource) {
		r.find(Finding{Code: SourceNotNamed, Activity: a.ID, Statement: r.unnamed(a)})
	}
	if a.Sources.Has(lawfulbasis.FromTaxAuthority) && a.Kinds.Has(subjects.TaxInformation) && f.Of(lawfulbasis.NoLawForbids) != fact.Yes {
		r.find(Finding{Code: SourceWithoutChannel, Activity: a.ID, Open: lawfulbasis.ElementsOf(lawfulbasis.NoLawForbids)})
	}
	if collecting := lawfulbasis.PurposesOf(lawfulbasis.Collection, lawfulbasis.CollectionHandling, lawfulbasis.CollectionCompliance); a.Sources.Has(lawfulbasis.FromDebtRegister) && collecting.Has(a.Purpose) {
		r.find(Finding{Code: SourceClosed, Activity: a.ID})
	}
	if a.Sources.Has(lawfulbasis.FromSocialMedia) && a.About.Intersects(subjects.CategoriesOf(subjects.Applicant, subjects.InternalApplicant)) {
		if v := a.Basis.Test(f); v.Holds != fact.Yes {
			r.find(Finding{Code: SocialMediaNotAssessed, Activity: a.ID, Open: v.Open.Union(v.Against), Statement: doubt(law.Article(14))})
		}
	}
	if a.Sources.Has(lawfulbasis.FromCookies) && a.Basis != lawfulbasis.Consent {
		r.find(Finding{Code: CookiesWithoutConsent, Activity: a.ID})
	}
}

// unnamed returns the doubtful statement that leaves sources without a name. One
// that names a source by a former name is another matter.
func (r *reviewer) unnamed(a *privacy.Activity) privacy.StatementID {
	among := slices.DeleteFunc(slices.Clone(a.Statements), func(id privacy.StatementID) bool {
		return r.doubt([]privacy.StatementID{id}, law.Article(12).Paragraph(1), privacy.TopicSource) != ""
	})
	return r.doubt(among, article(14, 2, 'f'), privacy.TopicSource)
}

func (r *reviewer) recipients(a *privacy.Activity, f lawfulbasis.Findings) {
	doubt := func(against law.Provision) privacy.StatementID {
		return r.doubt(a.Statements, against, privacy.TopicRecipient)
	}
	attached := lawfulbasis.RecipientsOf(lawfulbasis.ToEmployer, lawfulbasis.ToWelfareOffice)
	if a.Recipients.Intersects(attached) && a.Purpose.PursuesClaim() && f.Of(lawfulbasis.DisclosureOrdered) != fact.Yes {
		r.find(Finding{Code: RecipientClosed, Activity: a.ID, Open: lawfulbasis.ElementsOf(lawfulbasis.DisclosureOrdered),
			Statement: doubt(law.Section(law.Tvangsfullbyrdelsesloven, "7-28"))})
	}
	if a.Recipients.Has(lawfulbasis.ToCreditBureau) && f.Of(lawfulbasis.CreditRulesMet) != fact.Yes {
		r.find(Finding{Code: CreditRulesNotMet, Activity: a.ID, Open: lawfulbasis.ElementsOf(lawfulbasis.CreditRulesMet),
			Statement: doubt(law.Section(law.Kredittopplysningsloven, "10"))})
	}
	if a.Recipients.Has(lawfulbasis.ToGroupCompany) && f.Of(lawfulbasis.DisclosureNecessary) != fact.Yes {
		r.find(Finding{Code: GroupNeedNotAssessed, Activity: a.ID, Open: lawfulbasis.ElementsOf(lawfulbasis.DisclosureNecessary),
			Statement: doubt(law.Article(4).Paragraph(9))})
	}
}

// policy looks at what belongs to no activity.
func (r *reviewer) policy() {
	if !r.spec.BackupRotation.IsZero() {
		return
	}
	f := Finding{Code: BackupsNotBounded}
	for i := range r.spec.Notes {
		n := &r.spec.Notes[i]
		if n.Doubt && n.Topic == privacy.TopicRetention && !r.isHomed(n.Statement) {
			f.Statement = n.Statement
			break
		}
	}
	r.find(f)
}

// isHomed reports whether an activity or one of its limits or duties comes from
// the statement.
func (r *reviewer) isHomed(id privacy.StatementID) bool {
	return slices.ContainsFunc(r.spec.Activities, func(a privacy.Activity) bool {
		return slices.Contains(a.Statements, id) ||
			slices.ContainsFunc(a.Limits, func(l privacy.Limit) bool { return slices.Contains(l.Statements, id) }) ||
			slices.ContainsFunc(a.Duties, func(d privacy.Duty) bool { return slices.Contains(d.Statements, id) })
	})
}

// saying is what a doubtful statement comes to: of that topic, about that right,
// measured against that provision or something within it.
type saying struct {
	topic   privacy.Topic
	right   lawfulbasis.Right
	against law.Provision
	code    Code
}

// sayings are the doubts that only a statement shows. One statement may come to
// several of them.
func sayings() []saying {
	right := func(r lawfulbasis.Right, against law.Provision, c Code) saying {
		return saying{privacy.TopicRight, r, against, c}
	}
	return []saying{
		{privacy.TopicController, 0, article(13, 1, 'b'), OfficerNotTold},
		{privacy.TopicData, 0, law.Article(9).Paragraph(2), ConditionLoosened},
		{privacy.TopicData, 0, law.Article(9).Paragraph(1), SpecialKindLeftOut},
		{privacy.TopicData, 0, article(14, 1, 'd'), DataNotListed},
		{privacy.TopicSource, 0, law.Article(12).Paragraph(1), SourceNameOutdated},
		{privacy.TopicSource, 0, law.Article(28).Paragraph(3), ProcessorDataReused},
		{privacy.TopicSource, 0, law.Section(law.Ekomloven2024, "3-15"), CookiesWithoutConsent},
		{privacy.TopicTransfer, 0, law.Article(46), SafeguardNotNamed},
		{privacy.TopicRetention, 0, law.Article(4).Paragraph(5), PseudonymisedAsAnonymous},
		{privacy.TopicChange, 0, law.Article(13).Paragraph(3), ChangeOnlyPublished},
		right(lawfulbasis.RightToErasure, law.Article(17).Paragraph(3), ErasureRefusedByInterest),
		right(lawfulbasis.RightToErasure, law.Article(17).Paragraph(1), ErasureGroundsLeftOut),
		right(lawfulbasis.RightToPortability, law.Article(20), PortabilityMisread),
		right(lawfulbasis.RightToObject, law.Article(21), ObjectionLimited),
		right(lawfulbasis.RightToObjectToMarketing, law.Article(21), MarketingObjectionLeftOut),
		right(lawfulbasis.RightToRestriction, law.Article(18), RestrictionLimited),
		right(lawfulbasis.RightAgainstAutomatedDecisions, law.Article(22), AutomatedDecisionsLimited),
		right(lawfulbasis.RightToWithdraw, law.Article(7).Paragraph(3), WithdrawalSoftened),
	}
}

// notes looks at the doubtful statements: at what only they show, and then at
// those that nothing else has pointed to.
func (r *reviewer) notes() {
	doubtful := slices.DeleteFunc(r.spec.Notes, func(n privacy.Note) bool {
		return !n.Doubt || len(n.Law) > 0 && !slices.ContainsFunc(n.Law, r.applies)
	})
	table := sayings()
	for i := range doubtful {
		n, said := &doubtful[i], false
		for _, s := range table {
			if s.topic == n.Topic && s.right == n.Right && cites(n, s.against) {
				r.find(Finding{Code: s.code, Statement: n.Statement})
				said = true
			}
		}
		if n.Topic == privacy.TopicRight && !said {
			r.find(Finding{Code: RightDoubtful, Statement: n.Statement})
		}
	}
	for i := range doubtful {
		id := doubtful[i].Statement
		if !slices.ContainsFunc(r.found, func(f Finding) bool { return f.Statement == id }) {
			r.find(Finding{Code: StatementDoubtful, Statement: id})
		}
	}
}
