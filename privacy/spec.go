package privacy

import (
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// StatementID names a numbered statement of the notice behind a policy, such as
// "N-81".
type StatementID string

// RuleID names a limit, duty or maximum within a policy, such as
// "vouchers-five-years".
type RuleID string

// Statement is one statement of a notice: its number and the heading it stands
// under, not its text.
type Statement struct {
	// ID is its number.
	ID StatementID
	// Heading is where the notice says it.
	Heading string
}

// Spec is a policy as plain data: what a controller does with personal data,
// why, and for how long. [New] checks it and makes a [Policy] of it. Nothing in
// it has a default: what is left out is not said, and New refuses what it
// needs.
type Spec struct {
	// ID names the policy, such as "axactor-no".
	ID string
	// Version is the edition of the policy, such as "2026-1".
	Version string
	// Controllers are the undertakings whose policy it is.
	Controllers []string
	// Statements are the statements of the notice that it was made from; empty
	// for a policy without a notice.
	Statements []Statement
	// FinancialYear is the last day of the controllers' financial year.
	FinancialYear retention.YearEnd
	// EraseWithin is the documented time for carrying out an erasure; one month
	// at most. retention.Days(0) is none.
	EraseWithin retention.Period
	// BackupRotation is after how many days a backup is overwritten. Not said
	// is allowed, and a finding.
	BackupRotation retention.Period
	// Tells is what the notice tells of every activity, such as that one may
	// complain. It changes no answer; the review of a policy holds it against
	// Art. 13 and 14. Without a notice it is empty.
	Tells lawfulbasis.InformationSet
	// Activities are what is done with personal data.
	Activities []Activity
	// Notes give the statements that are no activity or rule a home.
	Notes []Note

	faults []Fault
}

// Activity is one processing activity: one purpose, on one lawful basis, in one
// role, about certain people and data.
type Activity struct {
	// ID is its name in the host's tables.
	ID ActivityID
	// Purpose is what for.
	Purpose lawfulbasis.Purpose
	// Role is who decides. As a processor the controller's policy applies, so
	// that limits, duties and maxima must be left out.
	Role lawfulbasis.Role
	// Controllers are the undertakings that act in it, all of them named in the
	// Spec.
	Controllers []string
	// Basis is the one lawful basis that the controller asserts; left out for a
	// processor.
	Basis lawfulbasis.Basis
	// Claimed are the bases that the notice claims for it, tenable or not.
	Claimed lawfulbasis.BasisSet
	// Condition is the condition of Art. 9(2) for special categories; required
	// when Kinds has any.
	Condition lawfulbasis.Condition
	// Assessed is what the controller found of the activity at large, with who
	// answers for it: that the interest prevails, that the consent form is free
	// of pressure, that a processor has its contract. [lawfulbasis.Basis.Asks]
	// and its like say what is asked for. Left out, nothing has been found, and
	// whether anything may be processed stays undetermined.
	Assessed lawfulbasis.Assessment
	// About are the people. It may not be empty.
	About subjects.CategorySet
	// Kinds are the data. It may not be empty.
	Kinds subjects.KindSet
	// Sources are where the data comes from.
	Sources lawfulbasis.SourceSet
	// Recipients are who receives it.
	Recipients lawfulbasis.RecipientSet
	// Tells is what the notice tells of this activity beside what it tells of
	// every one. What it tells wrongly, such as a basis that does not hold, counts
	// as told: that is a finding of another kind.
	Tells lawfulbasis.InformationSet
	// Begins is the event with which the use begins; zero: when the data is
	// stored.
	Begins retention.Event
	// Limits end the use: the earliest that has run out counts. Without any, and
	// without a duty, the use has no storage limit, which is a finding and keeps
	// answers undetermined.
	Limits []Limit
	// Duties are the statutory duties to keep that come with the activity.
	Duties []Duty
	// Ceilings are the statutory maxima that bind it.
	Ceilings []Ceiling
	// Law are the provisions that the activity rests on beside its basis: the
	// act that orders it, for a legal obligation or a public task.
	Law []law.Provision
	// Statements are the statements of the notice that it comes from.
	Statements []StatementID
}

// Limit is a controller's own limit in a policy.
type Limit struct {
	// ID names it.
	ID RuleID
	// Rule is the limit.
	Rule retention.Limit
	// Law is where a norm or a guideline recommends it, if one does.
	Law []law.Provision
	// Statements are the statements of the notice that it comes from.
	Statements []StatementID
}

// Duty is a statutory duty to keep in a policy.
type Duty struct {
	// ID names it.
	ID RuleID
	// Rule is the duty.
	Rule retention.Duty
	// Statements are the statements of the notice that it comes from.
	Statements []StatementID
}

// Ceiling is a statutory maximum in a policy.
type Ceiling struct {
	// ID names it.
	ID RuleID
	// Rule is the maximum.
	Rule retention.Ceiling
	// Statements are the statements of the notice that it comes from.
	Statements []StatementID
}

// Note is a statement that is neither an activity nor a rule: a right that the
// notice tells of, a safeguard, a definition.
type Note struct {
	// Statement is its number.
	Statement StatementID
	// Topic says what it is about.
	Topic Topic
	// Right is the right it tells of, for TopicRight.
	Right lawfulbasis.Right
	// Doubt says that the statement claims what the law does not give, or is
	// too vague to tell.
	Doubt bool
	// Law are the provisions that it is measured against.
	Law []law.Provision
}

// Clone returns a Spec that shares nothing with s, so that a policy can start
// from another.
func (s *Spec) Clone() *Spec {
	c := *s
	c.Controllers = slices.Clone(s.Controllers)
	c.Statements = slices.Clone(s.Statements)
	c.Notes = slices.Clone(s.Notes)
	for i := range c.Notes {
		c.Notes[i].Law = slices.Clone(c.Notes[i].Law)
	}
	c.faults = slices.Clone(s.faults)
	c.Activities = slices.Clone(s.Activities)
	for i := range c.Activities {
		c.Activities[i] = s.Activities[i].clone()
	}
	return &c
}

// clone returns an activity that shares nothing with a.
func (a *Activity) clone() Activity {
	c := *a
	c.Controllers = slices.Clone(a.Controllers)
	c.Limits = slices.Clone(a.Limits)
	for i := range c.Limits {
		c.Limits[i].Law = slices.Clone(a.Limits[i].Law)
		c.Limits[i].Statements = slices.Clone(a.Limits[i].Statements)
	}
	c.Duties = slices.Clone(a.Duties)
	for i := range c.Duties {
		c.Duties[i].Statements = slices.Clone(a.Duties[i].Statements)
	}
	c.Ceilings = slices.Clone(a.Ceilings)
	for i := range c.Ceilings {
		c.Ceilings[i].Statements = slices.Clone(a.Ceilings[i].Statements)
	}
	c.Law = slices.Clone(a.Law)
	c.Statements = slices.Clone(a.Statements)
	return c
}

// SetPeriod changes the period of the limit with that id. An id that names no
// limit is a fault that [New] reports: an edit that changes nothing is a
// mistake.
func (s *Spec) SetPeriod(id RuleID, p retention.Period) {
	found := false
	for i := range s.Activities {
		for j := range s.Activities[i].Limits {
			if l := &s.Activities[i].Limits[j]; l.ID == id {
				l.Rule.Period = p
				found = true
			}
		}
	}
	if !found {
		s.faults = append(s.faults, Fault{Path: "limits[" + string(id) + "]", Problem: NoSuchRule})
	}
}

// Activity returns the activity with that id, to be changed in place. For an id
// that names none it returns one that belongs to no policy, and [New] reports
// the fault.
func (s *Spec) Activity(id ActivityID) *Activity {
	for i := range s.Activities {
		if s.Activities[i].ID == id {
			return &s.Activities[i]
		}
	}
	s.faults = append(s.faults, Fault{Path: "activities[" + string(id) + "]", Problem: NoSuchActivity})
	return &Activity{}
}

// Remove takes the activity with that id out. An id that names none is a fault
// that [New] reports.
func (s *Spec) Remove(id ActivityID) {
	before := len(s.Activities)
	s.Activities = slices.DeleteFunc(s.Activities, func(a Activity) bool { return a.ID == id })
	if len(s.Activities) == before {
		s.faults = append(s.faults, Fault{Path: "activities[" + string(id) + "]", Problem: NoSuchActivity})
	}
}
