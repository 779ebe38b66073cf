package editions_test

import (
	"fmt"
	"reflect"
	"sync"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// this stands for the activity of the case in facts that name one.
const this privacy.ActivityID = "this"

// named is a policy and what the questions call it.
type named struct {
	name   string
	policy *privacy.Policy
}

// policies are the policies of which the questions are asked.
var policies = sync.OnceValue(func() []named {
	return []named{
		{"axactor", axactor.Policy()},
		{"recruiting", recruiting.Policy()},
		{"synthetic", privacy.MustNew(synthetic())},
	}
})

// statutes are the duties and maxima that the library knows.
var (
	statutes = [...]law.Provision{
		law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4),
		law.Section(law.Bokforingsloven, "13").Paragraph(1).Number(3),
		law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(5, 8),
		law.Section(law.Hvitvaskingsloven, "30").Paragraph(1),
		law.Section(law.Hvitvaskingsforskriften, "6-4").Paragraph(2),
		law.Section(law.Internkontrollforskriften, "8"),
		law.Section(law.Bokforingsloven, "13b"),
		law.Section(law.Bokforingsforskriften, "7-3").Paragraph(1),
		law.Section(law.Bokforingsforskriften, "7-3").Paragraph(2),
		law.Section(law.Bokforingsforskriften, "7-3").Paragraph(3),
		law.Section(law.Bokforingsforskriften, "7-3").Paragraph(4),
	}
	maxima = [...]law.Provision{
		law.Section(law.Kameraforskriften, "6").Paragraph(1),
		law.Section(law.Kameraforskriften, "6").Paragraph(2),
		law.Section(law.Hvitvaskingsloven, "30").Paragraph(2),
		law.Section(law.Hvitvaskingsforskriften, "6-4").Paragraph(2),
		law.Section(law.Kredittopplysningsloven, "21"),
		law.Section(law.Kredittopplysningsloven, "25"),
		law.Section(law.Politiregisterforskriften, "37-2"),
	}
)

// synthetic is a policy of every basis in every role, every purpose, every
// condition, every statutory duty and every statutory maximum.
func synthetic() *privacy.Spec {
	firm := []string{"Firm"}
	named := []law.Provision{statutes[0]}
	spec := &privacy.Spec{
		ID: "synthetic", Version: "1", Controllers: firm, FinancialYear: retention.CalendarYear(),
		EraseWithin: retention.Days(10), BackupRotation: retention.Days(30),
	}
	add := func(a privacy.Activity) {
		a.Controllers, a.About = firm, subjects.CategoriesOf(subjects.Debtor)
		if a.Kinds.IsEmpty() {
			a.Kinds = subjects.KindsOf(subjects.Name, subjects.CallNote)
		}
		if a.Basis.NeedsLaw() || a.Condition.NeedsLaw() {
			a.Law = named
		}
		spec.Activities = append(spec.Activities, a)
	}
	limit := func(id string, from retention.Event) []privacy.Limit {
		return []privacy.Limit{{ID: privacy.RuleID(id + "-limit"), Rule: retention.Limit{From: from, Anchor: retention.DayOf, Period: retention.Years(3)}}}
	}
	for r := lawfulbasis.Role(1); r.IsValid(); r++ {
		for b := lawfulbasis.Basis(1); b.IsValid(); b++ {
			id := fmt.Sprintf("%v-%v", r, b)
			a := privacy.Activity{ID: privacy.ActivityID(id), Purpose: lawfulbasis.BusinessAnalysis, Role: r, Basis: b, Limits: limit(id, retention.CaseClosed)}
			if r.ActsOnInstruction() {
				a.Basis, a.Limits = 0, nil
				if b > 1 {
					continue
				}
			}
			add(a)
		}
	}
	for p := lawfulbasis.Purpose(1); p.IsValid(); p++ {
		id := "purpose-" + p.String()
		add(privacy.Activity{ID: privacy.ActivityID(id), Purpose: p, Role: lawfulbasis.Controller, Basis: lawfulbasis.LegitimateInterests, Limits: limit(id, retention.ContractEnded)})
	}
	for c := lawfulbasis.Condition(1); c.IsValid(); c++ {
		id := "condition-" + c.String()
		a := privacy.Activity{
			ID: privacy.ActivityID(id), Purpose: lawfulbasis.Consented, Role: lawfulbasis.Controller, Basis: lawfulbasis.Consent, Condition: c,
			Kinds: subjects.KindsOf(subjects.Health), Limits: limit(id, retention.ConsentGiven),
		}
		add(a)
	}
	for i, s := range statutes {
		duty, _ := retention.StatutoryDuty(s)
		if duty.Kinds.IsEmpty() { // which data a document is only a policy can tell
			duty.Kinds = subjects.KindsOf(subjects.Name, subjects.CallNote)
		}
		id := fmt.Sprintf("duty-%d", i)
		add(privacy.Activity{
			ID: privacy.ActivityID(id), Purpose: lawfulbasis.Bookkeeping, Role: lawfulbasis.Controller, Basis: lawfulbasis.LegalObligation,
			Kinds: duty.Kinds, Duties: []privacy.Duty{{ID: privacy.RuleID(id), Rule: duty}},
		})
	}
	for i, s := range maxima {
		ceiling, _ := retention.StatutoryCeiling(s)
		id := fmt.Sprintf("maximum-%d", i)
		add(privacy.Activity{
			ID: privacy.ActivityID(id), Purpose: lawfulbasis.PremisesSecurity, Role: lawfulbasis.Controller, Basis: lawfulbasis.LegitimateInterests,
			Kinds: ceiling.Kinds, Ceilings: []privacy.Ceiling{{ID: privacy.RuleID(id), Rule: ceiling}},
		})
	}
	add(privacy.Activity{
		ID: "begins", Purpose: lawfulbasis.Recruitment, Role: lawfulbasis.Controller, Basis: lawfulbasis.LegitimateInterests, Begins: retention.Applied,
		Limits: limit("begins", retention.PositionFilled),
	})
	add(privacy.Activity{ID: "unlimited", Purpose: lawfulbasis.Security, Role: lawfulbasis.Controller, Basis: lawfulbasis.LegitimateInterests})
	return spec
}

// activities are those of all policies, for questions that take one.
var activities = sync.OnceValue(func() []value {
	list := []value{{"-", (*privacy.Activity)(nil)}}
	for _, p := range policies() {
		for a := range p.policy.Activities() {
			list = append(list, value{p.name + "/" + string(a.ID), &a})
		}
	}
	return list
})

// row is a row of a table: what it is about and the activity that uses it.
type row struct {
	of     *privacy.Dataset
	use    privacy.ActivityID
	beside []privacy.ActivityID
}

// rows are the rows that the items of a policy are in: one table for each activity
// by itself, and one for each together with the next.
func rows(p *privacy.Policy) []value {
	list := []value{{"-", row{}}}
	var before privacy.Activity
	for a := range p.Activities() {
		spec := privacy.DatasetSpec{Name: "t-" + string(a.ID), About: a.About, Kinds: a.Kinds, For: []privacy.ActivityID{a.ID}}
		if d, err := p.Dataset(spec); err == nil {
			list = append(list, value{string(a.ID), row{of: d, use: a.ID}})
		}
		about, kinds := a.About.Intersect(before.About), a.Kinds.Intersect(before.Kinds)
		if before.ID != "" && !about.IsEmpty() && !kinds.IsEmpty() {
			spec = privacy.DatasetSpec{Name: "t-both-" + string(a.ID), About: about, Kinds: kinds, For: []privacy.ActivityID{a.ID, before.ID}}
			if d, err := p.Dataset(spec); err == nil {
				list = append(list, value{string(a.ID) + "+" + string(before.ID), row{of: d, use: a.ID, beside: []privacy.ActivityID{before.ID}}})
			}
		}
		before = a
	}
	return list
}

// besides is what is said of the other use of a row, if it has one.
type besides uint8

const (
	_ besides = iota
	besidesOver
	besidesRuns
	besidesUnsaid
)

func (b besides) IsValid() bool { return b >= besidesOver && b <= besidesUnsaid }

func (b besides) String() string { return [...]string{"", "over", "runs", "unsaid"}[b%4] }

// scene is an item of a policy with one or two uses.
type scene struct {
	Row    row
	Beside besides
	Use    privacy.Use
	Item   privacy.Item

	uses [2]privacy.Use // of the item, in place
}

// item returns the item that the scene describes.
func (s *scene) item(day retention.Date) *privacy.Item {
	item, uses := &s.Item, &s.uses
	item.Of = s.Row.of
	uses[0] = s.Use
	uses[0].For = s.Row.use
	item.Uses = uses[:1]
	if len(s.Row.beside) > 0 && s.Beside != 0 {
		uses[1] = privacy.Use{For: s.Row.beside[0]}
		at := retention.On(shift(day, -15, 0))
		switch s.Beside {
		case besidesRuns:
			at = retention.NotYet()
			fallthrough
		case besidesOver:
			uses[1].Objection, uses[1].Exempt = privacy.NoObjection(), privacy.No
			uses[1].Consent = privacy.Consent{Given: retention.On(shift(day, -16, 0)), Withdrawn: at}
			for e := retention.Event(1); e.IsValid(); e++ {
				if e != retention.ConsentGiven {
					uses[1].Dates = uses[1].Dates.With(e, at)
				}
			}
		}
		item.Uses = uses[:2]
	}
	if s.Row.use == "" {
		item.Uses = nil
	}
	return item
}

// asked are the facts of a question that takes something beside the item.
type asked[T any] struct {
	Scene scene
	Asked T
}

// ofActivity is the activity that a question is about.
type ofActivity struct{ For privacy.ActivityID }

// ofRight is the right that a question is about.
type ofRight struct{ Right lawfulbasis.Right }

// personal are the questions of package privacy on one policy.
func personal(n named) []*question {
	p := n.policy
	var list []*question
	add := func(q *question) {
		q.leaves = func(day retention.Date, l leaves) { l[reflect.TypeFor[row]()] = rows(p) }
		list = append(list, q)
	}
	bare := func(name string, ask func(item *privacy.Item, day retention.Date) privacy.Decision) {
		add(on(n.name+"."+name, func(w *writer, s *scene) {
			item := s.item(w.day)
			w.decision(ask(item, w.day), item)
		}))
	}
	bare("may-erase", p.MayErase)
	bare("requires-erasure", p.RequiresErasure)
	bare("may-keep", p.MayKeep)
	bare("requires-notification", p.RequiresNotification)
	for name, ask := range map[string]func(*privacy.Item, privacy.Request, retention.Date) privacy.Decision{
		"requires-erasure-on-request": p.RequiresErasureOnRequest, "requires-access": p.RequiresAccess, "requires-rectification": p.RequiresRectification,
		"requires-restriction": p.RequiresRestriction, "requires-portability": p.RequiresPortability, "requires-end-of-use": p.RequiresEndOfUse,
		"requires-human-decision": p.RequiresHumanDecision,
	} {
		add(beside(n.name+"."+name, func(w *writer, item *privacy.Item, r privacy.Request) {
			r.For = meant(r.For, item)
			w.decision(ask(item, r, w.day), item)
			c := r.Clock(w.day)
			w.word('=', "clock:"+r.IsLate(w.day).String())
			w.term(c.Answer)
		}))
	}
	add(beside(n.name+".may-process", func(w *writer, item *privacy.Item, doing privacy.Processing) {
		doing.For, doing.Request.For = meant(doing.For, item), meant(doing.Request.For, item)
		w.decision(p.MayProcess(item, doing, w.day), item)
	}))
	add(beside(n.name+".may-disclose", func(w *writer, item *privacy.Item, doing privacy.Disclosing) {
		doing.For, doing.Request.For = meant(doing.For, item), meant(doing.Request.For, item)
		w.decision(p.MayDisclose(item, doing, w.day), item)
	}))
	add(beside(n.name+".may-decide-automatically", func(w *writer, item *privacy.Item, of ofActivity) {
		w.decision(p.MayDecideAutomatically(item, meant(of.For, item), w.day), item)
	}))
	add(beside(n.name+".requires-information", func(w *writer, item *privacy.Item, of ofActivity) {
		w.decision(p.RequiresInformation(item, meant(of.For, item), w.day), item)
	}))
	add(beside(n.name+".has-right", func(w *writer, item *privacy.Item, of ofRight) {
		w.decision(p.HasRight(item, of.Right, w.day), item)
	}))
	return list
}

// beside makes a question of one that takes something beside the item.
func beside[T any](name string, ask func(w *writer, item *privacy.Item, what T)) *question {
	return on(name, func(w *writer, f *asked[T]) { ask(w, f.Scene.item(w.day), f.Asked) })
}

// meant returns the activity that is meant by [this].
func meant(id privacy.ActivityID, item *privacy.Item) privacy.ActivityID {
	if id == this && len(item.Uses) > 0 {
		return item.Uses[0].For
	}
	return id
}
