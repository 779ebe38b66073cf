package privacy

import (
	"iter"
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// DatasetSpec says once what is the same for every row of a table: whose data,
// which data, and which activities use it.
type DatasetSpec struct {
	// Name is the host's name of it, such as "call_note".
	Name string
	// About are the people the rows are about.
	About subjects.CategorySet
	// Kinds are the data that stand in every row, and cannot be separated.
	Kinds subjects.KindSet
	// For are the activities that use the rows.
	For []ActivityID
	// CollectedFor are the purposes for which the rows were collected. Another
	// purpose is a further one (Art. 6(4)). Empty is not said, and leaves it
	// undetermined whether they may be processed.
	CollectedFor lawfulbasis.PurposeSet
	// Parent is the dataset whose rows these rows hang on, such as the person of
	// a case: it is erased after them. Empty for none.
	Parent string
}

// Dataset is a table checked against a policy. It never changes, and any number
// of goroutines may use it. Datasets are made by [Policy.Dataset]; the zero
// Dataset belongs to no policy, and its items are undetermined.
type Dataset struct {
	policy *Policy
	spec   DatasetSpec
	uses   []compiledUse
	rules  []compiledRule // the rules of all uses, for reasons and grounds
	// bound are the uses with duties or maxima on the item: a row that is silent
	// about one of these leaves it open.
	bound uint64
	// What the kinds of the rows say of themselves.
	origin                                        subjects.Origin
	special, criminal, identification, suspicions bool
}

// compiledUse is an activity as it applies to the rows of one dataset.
type compiledUse struct {
	id         ActivityID
	activity   *Activity
	begins     retention.Event
	limits     []compiledLimit
	duties     []compiledDuty
	ceilings   []compiledCeiling
	processor  bool
	consent    bool // rests on consent: Art. 6(1)(a), 9(2)(a)
	contract   bool // rests on a contract: Art. 6(1)(b)
	objectable bool // public task or legitimate interests: Art. 21(1)
	marketing  bool // Art. 21(2)
	research   bool // Art. 21(6)
	claim      bool // open, it is a legal claim: Art. 17(3)(e)
	unlimited  bool // no limit and no duty: no storage limit
	dutyOnly   bool // carried by its duties alone
	exception  ReasonCode
	// What is asked of processing, and of a decision by a machine alone. The
	// whole of it stands for what settles it all.
	tests                     []elementTest
	decisionAsks, statuteAsks []lawfulbasis.ElementSet
	all                       allAsks
	explicit                  bool // a consent may have to be explicit
}

type compiledLimit struct {
	retention.Limit
	rule int16
}

type compiledDuty struct {
	retention.Duty
	rule int16
	span
}

type compiledCeiling struct {
	retention.Ceiling
	rule int16
	span
}

type compiledRule struct {
	id       RuleID
	activity ActivityID
	statute  law.Provision
}

// maxUses is how many activities one dataset can have.
const maxUses = 64

// Dataset checks a table against the policy: every activity must exist, and be
// about all of its people and all of its data, and an activity whose duty keeps
// the data, for a controller that decides about it, may not be left out. The
// error is a [*SpecError] with every fault.
func (p *Policy) Dataset(spec DatasetSpec) (*Dataset, error) {
	c := checker{}
	c.dataset(p, &spec)
	if len(c.faults) > 0 {
		return nil, &SpecError{Name: spec.Name, Faults: c.faults}
	}
	spec.For = slices.Clone(spec.For)
	d := &Dataset{policy: p, spec: spec}
	special := spec.Kinds.Intersects(subjects.SpecialKinds())
	d.special = special
	d.suspicions = spec.Kinds.Has(subjects.SuspicionReport)
	d.criminal = spec.Kinds.Intersects(subjects.KindsAt(subjects.Criminal))
	d.identification = spec.Kinds.Intersects(subjects.KindsAt(subjects.NationalIdentifier))
	d.origin = originOf(spec.Kinds)
	for i, id := range spec.For {
		a := &p.spec.Activities[p.index[id]]
		u := compiledUse{
			id:         id,
			activity:   a,
			begins:     a.Begins,
			processor:  a.Role.ActsOnInstruction(),
			consent:    a.Basis == lawfulbasis.Consent || special && a.Condition == lawfulbasis.ExplicitConsent,
			contract:   a.Basis == lawfulbasis.Contract,
			objectable: a.Basis == lawfulbasis.PublicTask || a.Basis == lawfulbasis.LegitimateInterests,
			marketing:  a.Purpose.IsDirectMarketing(),
			research:   a.Purpose.IsArchivingOrResearch() && a.Purpose != lawfulbasis.Archiving,
			claim:      a.Purpose.PursuesClaim(),
			exception:  exceptionOf(a.Purpose),
		}
		for _, l := range a.Limits {
			u.limits = append(u.limits, compiledLimit{l.Rule, d.rule(l.ID, id, law.Provision{})})
		}
		for _, duty := range a.Duties {
			if duty.Rule.Kinds.Intersects(spec.Kinds) {
				u.duties = append(u.duties, compiledDuty{duty.Rule, d.rule(duty.ID, id, duty.Rule.Law), spanOf(duty.Rule.Law)})
			}
		}
		for _, m := range a.Ceilings {
			if m.Rule.Kinds.Intersects(spec.Kinds) {
				u.ceilings = append(u.ceilings, compiledCeiling{m.Rule, d.rule(m.ID, id, m.Rule.Law), spanOf(m.Rule.Law)})
				if m.Rule.Scope == retention.OfItem {
					d.bound |= 1 << i
				}
			}
		}
		if len(u.duties) > 0 {
			d.bound |= 1 << i
		}
		u.dutyOnly = len(u.limits) == 0 && len(u.duties) > 0
		u.unlimited = len(u.limits)+len(u.duties)+len(u.ceilings) == 0
		d.compileTests(&u)
		d.uses = append(d.uses, u)
	}
	return d, nil
}

// MustDataset is [Policy.Dataset] for tables that are part of a program: it
// panics on a fault.
func (p *Policy) MustDataset(spec DatasetSpec) *Dataset {
	d, err := p.Dataset(spec)
	if err != nil {
		panic(err.Error())
	}
	return d
}

func (d *Dataset) rule(id RuleID, activity ActivityID, statute law.Provision) int16 {
	d.rules = append(d.rules, compiledRule{id, activity, statute})
	return int16(len(d.rules))
}

// originOf returns how all the kinds came about, where each of their
// definitions leaves no choice and they agree.
func originOf(kinds subjects.KindSet) subjects.Origin {
	var found subjects.Origin
	for k := range kinds.All() {
		if o := k.Origin(); o == 0 || found != 0 && o != found {
			return 0
		} else {
			found = o
		}
	}
	return found
}

func exceptionOf(p lawfulbasis.Purpose) ReasonCode {
	switch {
	case p == lawfulbasis.Expression:
		return FreeExpression
	case p == lawfulbasis.PublicHealth:
		return HealthInterest
	case p.IsArchivingOrResearch():
		return ResearchOrArchive
	}
	return 0
}

func (c *checker) dataset(p *Policy, spec *DatasetSpec) {
	if spec.Name == "" {
		c.fault("name", NotSaid)
	}
	if spec.About.IsEmpty() || !spec.About.IsValid() {
		c.fault("about", NotSaid)
	}
	if spec.Kinds.IsEmpty() || !spec.Kinds.IsValid() {
		c.fault("kinds", NotSaid)
	}
	if !spec.CollectedFor.IsValid() {
		c.fault("collected-for", NotValid)
	}
	if len(spec.For) == 0 {
		c.fault("for", NotSaid)
	}
	if len(spec.For) > maxUses {
		c.fault("for", TooMany)
	}
	seen := map[ActivityID]bool{}
	for _, id := range spec.For {
		path := "for[" + string(id) + "]"
		i, ok := p.find(id)
		if !ok {
			c.fault(path, NoSuchActivity)
			continue
		}
		if seen[id] {
			c.fault(path, Repeated)
		}
		seen[id] = true
		a := &p.spec.Activities[i]
		if !a.About.ContainsAll(spec.About) {
			c.fault(path+".about", NotCovered)
		}
		if !a.Kinds.ContainsAll(spec.Kinds) {
			c.fault(path+".kinds", NotCovered)
		}
	}
	deciding := map[string]bool{}
	for id := range seen {
		if a := &p.spec.Activities[p.index[id]]; a.Role.Decides() {
			for _, name := range a.Controllers {
				deciding[name] = true
			}
		}
	}
	stated := p.stated()
	for i := range stated.Activities {
		a := &stated.Activities[i]
		if seen[a.ID] || !a.About.Intersects(spec.About) || !slices.ContainsFunc(a.Controllers, func(name string) bool { return deciding[name] }) {
			continue
		}
		for j := range a.Duties {
			if d := &a.Duties[j]; d.Rule.Kinds.Intersects(spec.Kinds) {
				c.cite("for["+string(a.ID)+"]", DutyLeftOut, d.Rule.Law)
			}
		}
	}
}

// stated is the specification, which of no dataset is empty.
func (d *Dataset) stated() *DatasetSpec {
	if d == nil {
		return &DatasetSpec{}
	}
	return &d.spec
}

// Name returns the host's name of the dataset.
func (d *Dataset) Name() string { return d.stated().Name }

// Parent returns the name of the dataset that its rows hang on, or "".
func (d *Dataset) Parent() string { return d.stated().Parent }

// CollectedFor returns the purposes for which the rows were collected.
func (d *Dataset) CollectedFor() lawfulbasis.PurposeSet { return d.stated().CollectedFor }

// Policy returns the policy that the dataset was checked against, and nil for the
// zero Dataset.
func (d *Dataset) Policy() *Policy {
	if d == nil {
		return nil
	}
	return d.policy
}

// Kinds returns the data in every row.
func (d *Dataset) Kinds() subjects.KindSet { return d.stated().Kinds }

// About returns the people that the rows are about.
func (d *Dataset) About() subjects.CategorySet { return d.stated().About }

// For yields the activities that use the rows.
func (d *Dataset) For() iter.Seq[ActivityID] { return slices.Values(d.stated().For) }

// find returns the position of an activity among the uses, or -1. A dataset has
// a handful, however large the policy.
func (d *Dataset) find(id ActivityID) int {
	for i := range d.uses {
		if d.uses[i].id == id {
			return i
		}
	}
	return -1
}
