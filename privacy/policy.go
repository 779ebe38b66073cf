package privacy

import (
	"iter"
	"slices"
	"strconv"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Policy is a checked specification, ready to answer questions. It never
// changes, and any number of goroutines may use it. Policies are made by [New];
// the zero Policy answers nothing.
type Policy struct {
	spec  *Spec
	index map[ActivityID]int
	terms retention.Terms
}

// New checks a specification and makes a policy of it. The error is a
// [*SpecError] with every fault at once. The policy shares nothing with the
// specification.
func New(spec *Spec) (*Policy, error) {
	if spec == nil {
		spec = &Spec{}
	}
	c := checker{spec: spec}
	c.policy()
	if len(c.faults) > 0 {
		return nil, &SpecError{Name: spec.ID, Faults: c.faults}
	}
	p := &Policy{spec: spec.Clone(), index: make(map[ActivityID]int, len(spec.Activities))}
	for i := range p.spec.Activities {
		p.index[p.spec.Activities[i].ID] = i
	}
	p.terms = retention.Terms{EraseWithin: spec.EraseWithin, BackupRotation: spec.BackupRotation}
	return p, nil
}

// MustNew is [New] for policies that are part of a program: it panics on a
// fault.
func MustNew(spec *Spec) *Policy {
	p, err := New(spec)
	if err != nil {
		panic(err.Error())
	}
	return p
}

// Spec returns a copy of the specification, to start another policy from. That
// of the zero Policy is empty.
func (p *Policy) Spec() *Spec {
	return p.stated().Clone()
}

// stated is the specification, which of no policy is empty.
func (p *Policy) stated() *Spec {
	if p == nil || p.spec == nil {
		return &Spec{}
	}
	return p.spec
}

// ID returns the policy's name and edition.
func (p *Policy) ID() (id, version string) {
	s := p.stated()
	return s.ID, s.Version
}

// FinancialYear returns the last day of the controllers' financial year.
func (p *Policy) FinancialYear() retention.YearEnd { return p.stated().FinancialYear }

// Activities yields copies of the activities in the order of the specification.
func (p *Policy) Activities() iter.Seq[Activity] {
	return func(yield func(Activity) bool) {
		s := p.stated()
		for i := range s.Activities {
			if !yield(s.Activities[i].clone()) {
				return
			}
		}
	}
}

// Lookup returns a copy of the activity with that id.
func (p *Policy) Lookup(id ActivityID) (Activity, bool) {
	i, ok := p.find(id)
	if !ok {
		return Activity{}, false
	}
	return p.spec.Activities[i].clone(), true
}

// find returns the position of an activity, of which no policy has any.
func (p *Policy) find(id ActivityID) (int, bool) {
	if p == nil {
		return 0, false
	}
	i, ok := p.index[id]
	return i, ok
}

// checker collects the faults of a specification.
type checker struct {
	spec   *Spec
	faults []Fault
}

func (c *checker) fault(path string, problem Problem) { c.cite(path, problem, law.Provision{}) }

func (c *checker) cite(path string, problem Problem, p law.Provision) {
	c.faults = append(c.faults, Fault{Path: path, Problem: problem, Law: p})
}

func (c *checker) policy() {
	s := c.spec
	c.faults = append(c.faults, s.faults...)
	c.name("id", s.ID)
	if s.Version == "" {
		c.fault("version", NotSaid)
	}
	if len(s.Controllers) == 0 {
		c.cite("controllers", NotSaid, law.Article(13).Paragraph(1).Point('a'))
	}
	if s.FinancialYear.IsZero() {
		c.fault("financial-year", NotSaid)
	}
	switch {
	case s.EraseWithin.IsZero():
		c.cite("erase-within", NotSaid, law.Article(17).Paragraph(1))
	case !s.EraseWithin.AtMost(retention.Months(1)) && !s.EraseWithin.AtMost(retention.Days(30)):
		c.cite("erase-within", LongerThanOneMonth, law.Article(17).Paragraph(1))
	}
	if !s.Tells.IsValid() {
		c.fault("tells", NotValid)
	}
	statements := c.statements()
	for i := range s.Notes {
		n := &s.Notes[i]
		path := "notes[" + strconv.Itoa(i) + "]"
		c.statement(path, statements, n.Statement)
		if !n.Topic.IsValid() {
			c.fault(path+".topic", NotSaid)
		}
		if (n.Topic == TopicRight) != n.Right.IsValid() {
			c.fault(path+".right", NotSaid)
		}
		c.provisions(path, n.Law)
	}
	if len(s.Activities) == 0 {
		c.fault("activities", NotSaid)
	}
	activities := map[ActivityID]bool{}
	rules := map[RuleID]bool{}
	for i := range s.Activities {
		a := &s.Activities[i]
		path := "activities[" + string(a.ID) + "]"
		c.name(path+".id", string(a.ID))
		if activities[a.ID] {
			c.fault(path, Repeated)
		}
		activities[a.ID] = true
		c.activity(path, a, statements, rules)
	}
}

// name checks an id: lowercase ASCII letters, digits, hyphen and dot, 64 at
// most, beginning with a letter or digit.
func (c *checker) name(path, id string) {
	if id == "" {
		c.fault(path, NotSaid)
		return
	}
	ok := len(id) <= 64 && id[0] != '-' && id[0] != '.'
	for i := 0; i < len(id); i++ {
		b := id[i]
		ok = ok && ('a' <= b && b <= 'z' || '0' <= b && b <= '9' || b == '-' || b == '.')
	}
	if !ok {
		c.fault(path, NotValid)
	}
}

func (c *checker) statements() map[StatementID]bool {
	seen := map[StatementID]bool{}
	for i, st := range c.spec.Statements {
		path := "statements[" + strconv.Itoa(i) + "]"
		if st.ID == "" {
			c.fault(path+".id", NotSaid)
		}
		if st.Heading == "" {
			c.fault(path+".heading", NotSaid)
		}
		if seen[st.ID] {
			c.fault(path, Repeated)
		}
		seen[st.ID] = true
	}
	return seen
}

func (c *checker) statement(path string, known map[StatementID]bool, ids ...StatementID) {
	for _, id := range ids {
		if !known[id] {
			c.fault(path+".statements["+string(id)+"]", NoSuchStatement)
		}
	}
}

// sourced checks that an activity or rule of a policy with a notice names its
// statement.
func (c *checker) sourced(path string, known map[StatementID]bool, ids []StatementID, exempt bool) {
	if len(known) > 0 && len(ids) == 0 && !exempt {
		c.fault(path+".statements", NotSaid)
	}
	c.statement(path, known, ids...)
}

func (c *checker) provisions(path string, list []law.Provision) {
	for i, p := range list {
		if p.IsZero() {
			c.fault(path+".law["+strconv.Itoa(i)+"]", NotValid)
		}
	}
}

func (c *checker) activity(path string, a *Activity, statements map[StatementID]bool, rules map[RuleID]bool) {
	c.sourced(path, statements, a.Statements, false)
	c.provisions(path, a.Law)
	if !a.Purpose.IsValid() {
		c.cite(path+".purpose", NotSaid, law.Article(5).Paragraph(1).Point('b'))
	}
	if !a.Role.IsValid() {
		c.fault(path+".role", NotSaid)
	}
	if len(a.Controllers) == 0 {
		c.fault(path+".controllers", NotSaid)
	}
	for _, name := range a.Controllers {
		if !slices.Contains(c.spec.Controllers, name) {
			c.fault(path+".controllers["+strconv.Quote(name)+"]", NoSuchController)
		}
	}
	if a.About.IsEmpty() || !a.About.IsValid() {
		c.cite(path+".about", NotSaid, law.Article(30).Paragraph(1).Point('c'))
	}
	if a.Kinds.IsEmpty() || !a.Kinds.IsValid() {
		c.cite(path+".kinds", NotSaid, law.Article(30).Paragraph(1).Point('c'))
	}
	if !a.Sources.IsValid() {
		c.fault(path+".sources", NotValid)
	}
	if !a.Recipients.IsValid() {
		c.fault(path+".recipients", NotValid)
	}
	if !a.Tells.IsValid() {
		c.fault(path+".tells", NotValid)
	}
	if !a.Assessed.Met.IsValid() || !a.Assessed.Unmet.IsValid() || a.Assessed.Met.Intersects(a.Assessed.Unmet) {
		c.fault(path+".assessed", NotValid)
	}
	if a.Begins != 0 && !a.Begins.IsValid() {
		c.fault(path+".begins", NotValid)
	}
	if a.Role.ActsOnInstruction() {
		c.processor(path, a)
		return
	}
	c.basis(path, a)
	for i := range a.Limits {
		l := &a.Limits[i]
		at := path + ".limits[" + string(l.ID) + "]"
		c.rule(at, l.ID, rules)
		c.sourced(at, statements, l.Statements, l.Rule.Proposed)
		c.provisions(at, l.Law)
		c.shape(at, l.Rule.From, l.Rule.Anchor, l.Rule.Period)
		for j := range a.Ceilings {
			m := &a.Ceilings[j].Rule
			if l.Rule.From == m.From && !m.Exceptions && l.Rule.Exceeds(*m, c.spec.FinancialYear) {
				c.cite(at+".period", LongerThanStatute, m.Law)
			}
		}
	}
	for i := range a.Duties {
		d := &a.Duties[i]
		at := path + ".duties[" + string(d.ID) + "]"
		c.rule(at, d.ID, rules)
		c.sourced(at, statements, d.Statements, false)
		c.duty(at, a, &d.Rule)
	}
	excepted := 0
	for i := range a.Ceilings {
		m := &a.Ceilings[i]
		at := path + ".ceilings[" + string(m.ID) + "]"
		if m.Rule.Exceptions {
			// A use has one word for whether an exception applies.
			if excepted++; excepted > 1 {
				c.fault(at+".exceptions", Repeated)
			}
		}
		c.rule(at, m.ID, rules)
		c.sourced(at, statements, m.Statements, true)
		c.ceiling(at, a, &m.Rule)
	}
	c.bounded(path, a)
}

func (c *checker) processor(path string, a *Activity) {
	if len(a.Limits)+len(a.Duties)+len(a.Ceilings) > 0 {
		c.cite(path, ProcessorHasRules, law.Article(28).Paragraph(3))
	}
	if a.Basis != 0 || a.Condition != 0 {
		c.cite(path+".basis", ProcessorHasRules, law.Article(28).Paragraph(3))
	}
}

func (c *checker) basis(path string, a *Activity) {
	switch {
	case !a.Basis.IsValid():
		c.cite(path+".basis", NotSaid, law.Article(6).Paragraph(1))
	case a.Basis.NeedsLaw() && !slices.ContainsFunc(a.Law, isStatute) && len(a.Duties) == 0:
		c.cite(path+".law", NoLawNamed, law.Article(6).Paragraph(3))
	}
	if !a.Claimed.IsValid() {
		c.fault(path+".claimed", NotValid)
	}
	if a.Condition != 0 && !a.Condition.IsValid() {
		c.fault(path+".condition", NotValid)
	}
	if a.Condition == 0 && a.Kinds.Intersects(subjects.SpecialKinds()) {
		c.cite(path+".condition", NoCondition, law.Article(9).Paragraph(2))
	}
}

func (c *checker) rule(path string, id RuleID, seen map[RuleID]bool) {
	c.name(path+".id", string(id))
	if id != "" && seen[id] {
		c.fault(path, Repeated)
	}
	seen[id] = true
}

func (c *checker) shape(path string, from retention.Event, anchor retention.Anchor, p retention.Period) {
	if !from.IsValid() {
		c.fault(path+".from", NotSaid)
	}
	if !anchor.IsValid() {
		c.fault(path+".anchor", NotSaid)
	}
	if p.IsZero() {
		c.cite(path+".period", NotSaid, law.Article(5).Paragraph(1).Point('e'))
	}
}

// isStatute reports whether a provision can lay a duty on someone: a section of
// an act or regulation, and not the GDPR, which leaves that to other law
// (Art. 6(3)).
func isStatute(p law.Provision) bool { return p.Act().IsLaw() && p.Act() != law.GDPR }

func (c *checker) duty(path string, a *Activity, d *retention.Duty) {
	c.shape(path, d.From, d.Anchor, d.Period)
	c.kinds(path, a, d.Kinds)
	if !c.statute(path, d.Law) {
		return
	}
	s, known := retention.StatutoryDuty(d.Law)
	if !known {
		return
	}
	switch {
	case s.Law != d.Law && !s.Law.Contains(d.Law):
		// Wider than the provision that lays the duty down: nothing to hold
		// the period against.
		c.cite(path+".law", NotValid, s.Law)
		return
	case !s.Period.AtMost(d.Period):
		c.cite(path+".period", ShorterThanStatute, s.Law)
	case !d.Period.AtMost(s.Period):
		c.cite(path+".period", LongerThanStatute, s.Law)
	}
	if d.Anchor != s.Anchor || d.From != s.From {
		c.cite(path+".anchor", OtherAnchor, s.Law)
	}
}

func (c *checker) ceiling(path string, a *Activity, m *retention.Ceiling) {
	c.shape(path, m.From, m.Anchor, m.Period)
	c.kinds(path, a, m.Kinds)
	if m.Scope != retention.OfItem && m.Scope != retention.OfPurpose {
		c.fault(path+".scope", NotSaid)
	}
	if !c.statute(path, m.Law) {
		return
	}
	s, known := retention.StatutoryCeiling(m.Law)
	if !known {
		return
	}
	switch {
	case s.Law != m.Law && !s.Law.Contains(m.Law):
		c.cite(path+".law", NotValid, s.Law)
		return
	case !m.Period.AtMost(s.Period), s.AtLatest && !m.AtLatest:
		c.cite(path+".period", LongerThanStatute, s.Law)
	}
	if m.Anchor != s.Anchor || m.From != s.From {
		c.cite(path+".anchor", OtherAnchor, s.Law)
	}
	// A policy may be stricter than the statute: bind the item where only the
	// purpose is bound, or make no use of an exception.
	if m.Scope == retention.OfPurpose && s.Scope == retention.OfItem {
		c.cite(path+".scope", LongerThanStatute, s.Law)
	}
	if m.Exceptions && !s.Exceptions {
		c.cite(path+".exceptions", LongerThanStatute, s.Law)
	}
}

// kinds checks that a rule is about data of its activity.
func (c *checker) kinds(path string, a *Activity, kinds subjects.KindSet) {
	if kinds.IsEmpty() || !kinds.IsValid() || !a.Kinds.ContainsAll(kinds) {
		c.fault(path+".kinds", NotValid)
	}
}

// statute checks that a rule cites an act or regulation that has been in force
// on some day.
func (c *checker) statute(path string, p law.Provision) bool {
	entry, known := law.Lookup(p)
	if !isStatute(p) || known && entry.From.IsZero() {
		c.cite(path+".law", NotStatutory, law.Article(6).Paragraph(3))
		return false
	}
	return true
}

// bounded checks that data with a maximum that binds everyone has it.
func (c *checker) bounded(path string, a *Activity) {
	for kind := range retention.MustHaveCeiling().Intersect(a.Kinds).All() {
		has := slices.ContainsFunc(a.Ceilings, func(m Ceiling) bool {
			s, known := retention.StatutoryCeiling(m.Rule.Law)
			return known && s.Kinds.Has(kind) && m.Rule.Kinds.Has(kind)
		})
		if !has {
			c.cite(path+".ceilings["+kind.String()+"]", StatuteMissing, law.Section(law.Kameraforskriften, "6"))
		}
	}
}
