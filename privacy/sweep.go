package privacy

import (
	"strconv"
	"strings"

	"github.com/personvern/personvern/retention"
)

// Sweep is the question of a nightly job: which rows of a dataset must be
// erased on a day. It turns the rules into conditions that a database
// evaluates, which compare dates with cutoffs computed here and do no date
// arithmetic of their own: the same text in every dialect, and able to use an
// index.
//
// The conditions and the questions agree row by row: [Sweep.Due] selects the
// rows whose item [Policy.RequiresErasure] says are Required, [Sweep.Undated]
// those for which it is undetermined and could be Required, and
// [Sweep.Restricted] those whose deadline says that only a duty or a hold keeps
// them. Only Undated leaves something out: rows whose use began, by an event,
// after a time without a ground, which the question asks a judgement about.
type Sweep struct {
	of *Dataset
	on retention.Date
}

// Sweep returns the sweep of the dataset on a day.
func (d *Dataset) Sweep(on retention.Date) Sweep { return Sweep{of: d, on: on} }

// Columns says where a host keeps the facts of a row. Every text in it is an
// SQL expression or clause that the host writes, never one that comes from
// outside; it goes into the condition as it is.
type Columns struct {
	// Uses are the uses of a row: together they must say for each row what
	// [Item.Uses] says in Go.
	Uses []UseColumns
	// Holds is where the holds are, by [AllHoldColumns]. Left out, it is not
	// said, which is an error.
	Holds HoldSources
	// Unlawful is [Item.Unlawful]. Left out, nobody raises it.
	Unlawful JudgementColumns
	// ErasureOrdered is [Item.ErasureOrdered]. Left out, nobody raises it.
	ErasureOrdered JudgementColumns
	// Excluded is [Item.Excluded]: Yes may hold only where the kind is said. Left
	// out, nobody raises it.
	Excluded JudgementColumns
}

// UseColumns is one use of a row, or all the uses that a related table holds.
type UseColumns struct {
	// For is the activity, when it is the same for every row.
	For ActivityID
	// Activity is an expression that gives the activity, when it is not. A row
	// with another text, or none, is undetermined.
	Activity string
	// From and Where are a related table and the condition that joins it to the
	// row, when the row has one use for each of its rows, such as a person's
	// cases. Left out, the row itself has the use.
	From, Where string
	// Dates are the days of the events that the activities' rules need.
	Dates map[retention.Event]DayColumn
	// Given and Withdrawn are the days of a consent.
	Given, Withdrawn DayColumn
	// ConsentLastDay is [Consent.LastDay], an expression of the type DATE or of
	// text. Left out, or NULL, none was set.
	ConsentLastDay string
	// Objected is the day an objection was received.
	Objected DayColumn
	// Overriding is [Objection.Overriding]. Left out, nobody has judged.
	Overriding JudgementColumns
	// Necessary is [Use.Necessary]. Left out, nobody has judged.
	Necessary JudgementColumns
	// Exempt and NotExempt are conditions for [Use.Exempt]: yes and no. Left
	// out, it is not said.
	Exempt, NotExempt string
}

// DayColumn is where a day stands. NULL is "not said".
type DayColumn struct {
	// Column is an expression of the type DATE, or of text as 2026-03-10.
	Column string
	// NotYet is a condition under which NULL means that it has not happened,
	// such as "closed_lost = 0". Left out, NULL never means that; "1 = 1" is
	// always.
	NotYet string
}

// JudgementColumns is where a judgement stands.
type JudgementColumns struct {
	// Yes and No are conditions; both false, or NULL, is undecided.
	Yes, No string
	// Raised is a condition under which an undecided judgement is raised; for
	// Unlawful and ErasureOrdered.
	Raised string
	// On and ReviewBy are days; left out, or NULL, there is none.
	On, ReviewBy string
}

// HoldColumns is one table of holds.
type HoldColumns struct {
	// From and Where are the table and the condition that joins it to the row.
	From, Where string
	// Is is the kind of hold, when it is the same for all of them.
	Is retention.HoldKind
	// Kind is an expression that gives the token of the kind, when it is not.
	Kind string
	// Since and Released are the days.
	Since, Released DayColumn
	// Grounds is [retention.Hold.Grounds]. Left out, nobody has judged.
	Grounds JudgementColumns
	// ReviewBy is a day; left out, or NULL, there is none.
	ReviewBy string
}

// HoldSources is the list of every table of holds. The zero value is not said.
type HoldSources struct {
	list []HoldColumns
	said bool
}

// AllHoldColumns states that these are the tables of holds, and that there are
// no others.
func AllHoldColumns(sources ...HoldColumns) HoldSources {
	return HoldSources{list: sources, said: true}
}

// ColumnError lists what a condition needs and the columns do not have. A
// condition is never given with a part left out.
type ColumnError struct {
	// Dataset is the name of the dataset.
	Dataset string
	// Needs are the places that were left out, such as
	// "uses[0].dates[case-closed]".
	Needs []string
}

// Error lists the places.
func (e *ColumnError) Error() string {
	return "personvern: the columns of " + e.Dataset + " lack " + strings.Join(e.Needs, ", ")
}

// Due returns the condition for the rows that must be erased, with its
// arguments in order: days as text such as "2026-03-10". The placeholder is "?"
// or, with a number, such as "$%d".
func (s Sweep) Due(columns Columns, placeholder string) (where string, args []any, err error) {
	return s.compile(columns, placeholder, (*emitter).due)
}

// Undated returns the condition for the rows that may have to be erased and of
// which too little is known to tell: a day that was lost, an activity that the
// dataset does not have, a hold without a judgement.
func (s Sweep) Undated(columns Columns, placeholder string) (where string, args []any, err error) {
	return s.compile(columns, placeholder, (*emitter).undated)
}

// Restricted returns the condition for the rows that only a duty or a hold
// keeps: they may be stored, and used for nothing else.
func (s Sweep) Restricted(columns Columns, placeholder string) (where string, args []any, err error) {
	return s.compile(columns, placeholder, (*emitter).restricted)
}

func (s Sweep) compile(columns Columns, placeholder string, condition func(*emitter)) (string, []any, error) {
	e := &emitter{of: s.of, on: s.on, day: s.on.String(), columns: &columns, placeholder: placeholder}
	e.check()
	if len(e.needs) > 0 {
		return "", nil, &ColumnError{Dataset: s.of.name(), Needs: e.needs}
	}
	condition(e)
	return e.b.String(), e.args, nil
}

func (d *Dataset) name() string {
	if d == nil {
		return "no dataset"
	}
	return d.spec.Name
}

// emitter writes one condition. Each part exists in two versions: "sure" holds
// only where the facts certainly make it so, the other wherever they possibly
// do.
type emitter struct {
	of          *Dataset
	on          retention.Date
	day         string
	columns     *Columns
	placeholder string
	b           strings.Builder
	args        []any
	needs       []string
}

// check lists the columns that the rules need and the host did not name.
func (e *emitter) check() {
	switch {
	case e.of == nil || e.of.policy == nil:
		e.need("dataset")
		return
	case e.on.IsZero():
		e.need("day")
	}
	if e.placeholder != "?" && strings.Count(e.placeholder, "%d") != 1 {
		e.need("placeholder")
	}
	if !e.columns.Holds.said {
		e.need("holds")
	}
	for i := range e.columns.Holds.list {
		h := &e.columns.Holds.list[i]
		path := "holds[" + strconv.Itoa(i) + "]"
		e.needIf(h.From == "", path+".from")
		e.needIf(h.Where == "", path+".where")
		e.needIf((h.Is != 0) == (h.Kind != "") || h.Is != 0 && !h.Is.IsValid(), path+".kind")
		e.needIf(h.Since.Column == "", path+".since")
		e.needIf(h.Released.Column == "", path+".released")
	}
	e.needIf(len(e.columns.Uses) == 0, "uses")
	var fixed uint64
	for i := range e.columns.Uses {
		u := &e.columns.Uses[i]
		path := "uses[" + strconv.Itoa(i) + "]"
		e.needIf((u.For == "") == (u.Activity == ""), path+".activity")
		e.needIf((u.From == "") != (u.Where == ""), path+".where")
		if u.For != "" {
			at := e.of.find(u.For)
			if at < 0 {
				e.need(path + ".for[" + string(u.For) + "]")
				continue
			}
			if u.From == "" {
				fixed |= 1 << at
			}
			e.use(path, u, &e.of.uses[at])
			continue
		}
		for at := range e.of.uses {
			e.use(path, u, &e.of.uses[at])
		}
	}
	for at := range e.of.uses {
		if e.of.bound&^fixed>>at&1 != 0 {
			e.need("uses.for[" + string(e.of.uses[at].id) + "]")
		}
	}
}

func (e *emitter) need(path string) {
	for _, n := range e.needs {
		if n == path {
			return
		}
	}
	e.needs = append(e.needs, path)
}

func (e *emitter) needIf(missing bool, path string) {
	if missing {
		e.need(path)
	}
}

func (e *emitter) use(path string, c *UseColumns, u *compiledUse) {
	if u.processor {
		return
	}
	event := func(ev retention.Event) {
		switch {
		case ev == 0:
		case ev == retention.ConsentGiven:
			e.needIf(c.Given.Column == "", path+".given")
		default:
			e.needIf(c.Dates[ev].Column == "", path+".dates["+ev.String()+"]")
		}
	}
	for i := range u.duties {
		event(u.duties[i].From)
	}
	for i := range u.ceilings {
		event(u.ceilings[i].From)
	}
	if u.dutyOnly {
		return
	}
	event(u.begins)
	for i := range u.limits {
		event(u.limits[i].From)
	}
	if u.consent {
		e.needIf(c.Given.Column == "", path+".given")
		e.needIf(c.Withdrawn.Column == "", path+".withdrawn")
	}
	if u.objectable || u.marketing {
		e.needIf(c.Objected.Column == "", path+".objected")
	}
}

func (e *emitter) put(text ...string) {
	for _, t := range text {
		e.b.WriteString(t)
	}
}

// arg writes a placeholder for a day or a token.
func (e *emitter) arg(value string) {
	e.args = append(e.args, value)
	e.put(strings.Replace(e.placeholder, "%d", strconv.Itoa(len(e.args)), 1))
}

// all writes parts joined by AND, any by OR; without parts they are true and
// false.
func (e *emitter) all(parts ...func()) { e.join(" AND ", "1 = 1", parts) }

func (e *emitter) any(parts ...func()) { e.join(" OR ", "1 = 0", parts) }

func (e *emitter) join(with, empty string, parts []func()) {
	if len(parts) == 0 {
		e.put(empty)
		return
	}
	e.put("(")
	for i, part := range parts {
		if i > 0 {
			e.put(with)
		}
		part()
	}
	e.put(")")
}

func (e *emitter) not(part func()) func() {
	return func() {
		e.put("NOT ")
		e.wrap(part)
	}
}

func (e *emitter) wrap(part func()) {
	e.put("(")
	part()
	e.put(")")
}

func (e *emitter) text(t string) func() { return func() { e.put(t) } }

// holds writes a condition of the host's as one that is true or false, never
// NULL.
func (e *emitter) isTrue(condition string) {
	if condition == "" {
		e.put("1 = 0")
		return
	}
	e.put("(", condition, ") IS TRUE")
}

// onOrBefore writes that the event had happened by the day of the cutoff. What
// is not said may have happened at any time.
func (e *emitter) onOrBefore(c DayColumn, cutoff retention.Date, sure bool) func() {
	return func() {
		known := func() {
			if cutoff.IsZero() {
				e.put("1 = 0")
				return
			}
			e.put(c.Column, " <= ")
			e.arg(cutoff.String())
		}
		if sure {
			e.all(func() { e.put(c.Column, " IS NOT NULL") }, known)
			return
		}
		e.any(
			func() { e.all(func() { e.put(c.Column, " IS NULL") }, e.not(func() { e.isTrue(c.NotYet) })) },
			func() { e.all(func() { e.put(c.Column, " IS NOT NULL") }, known) },
		)
	}
}

// judged writes that a judgement that may be relied on that day says so.
func (e *emitter) judged(j JudgementColumns, condition string) func() {
	return func() {
		if condition == "" {
			e.put("1 = 0")
			return
		}
		parts := []func(){func() { e.isTrue(condition) }}
		if j.On != "" {
			parts = append(parts, func() {
				e.put("(", j.On, " IS NULL OR ", j.On, " <= ")
				e.arg(e.day)
				e.put(")")
			})
		}
		if j.ReviewBy != "" {
			parts = append(parts, func() {
				e.put("(", j.ReviewBy, " IS NULL OR ", j.ReviewBy, " >= ")
				e.arg(e.day)
				e.put(")")
			})
		}
		e.all(parts...)
	}
}

func (e *emitter) yes(j JudgementColumns) func() { return e.judged(j, j.Yes) }

func (e *emitter) no(j JudgementColumns) func() { return e.judged(j, j.No) }

// each writes something about every use of the row: a condition on the
// activity, joined by OR over the activities that it can be.
func (e *emitter) each(about func(*UseColumns, *compiledUse)) {
	var parts []func()
	for i := range e.columns.Uses {
		c := &e.columns.Uses[i]
		parts = append(parts, func() {
			if c.From != "" {
				e.put("EXISTS (SELECT 1 FROM ", c.From, " WHERE (", c.Where, ") AND ")
				defer e.put(")")
			}
			if c.For != "" {
				about(c, &e.of.uses[e.of.find(c.For)])
				return
			}
			var cases []func()
			for at := range e.of.uses {
				u := &e.of.uses[at]
				cases = append(cases, func() {
					e.put("(", c.Activity, " = ")
					e.arg(string(u.id))
					e.put(" AND ")
					about(c, u)
					e.put(")")
				})
			}
			e.any(cases...)
		})
	}
	e.any(parts...)
}

// live writes that a use covers the day.
func (e *emitter) live(sure bool) func() {
	return func() {
		e.each(func(c *UseColumns, u *compiledUse) {
			if u.processor || u.dutyOnly {
				e.put("1 = 0")
				return
			}
			e.all(e.begun(c, u, sure), e.not(e.ended(c, u, !sure)))
		})
	}
}

func (e *emitter) dayOf(c *UseColumns, ev retention.Event) DayColumn {
	if ev == retention.ConsentGiven {
		return c.Given
	}
	return c.Dates[ev]
}

func (e *emitter) begun(c *UseColumns, u *compiledUse, sure bool) func() {
	var parts []func()
	if u.begins != 0 && u.begins != retention.ConsentGiven {
		begun := e.onOrBefore(e.dayOf(c, u.begins), e.on, sure)
		prepared := e.yes(c.Necessary)
		if !sure {
			// Stored before its use begins, it may be a necessary preparation.
			prepared = e.not(e.no(c.Necessary))
		}
		parts = append(parts, func() { e.any(begun, prepared) })
	}
	if u.consent || u.begins == retention.ConsentGiven {
		parts = append(parts, e.onOrBefore(c.Given, e.on, sure))
	}
	return func() { e.all(parts...) }
}

// ended writes that the use is over on the day: a limit has run out, it was
// judged unnecessary, consent was withdrawn, an objection stands, or the
// purpose's maximum has passed.
func (e *emitter) ended(c *UseColumns, u *compiledUse, sure bool) func() {
	year := e.of.policy.spec.FinancialYear
	return func() {
		parts := []func(){e.no(c.Necessary)}
		for i := range u.limits {
			l := &u.limits[i]
			parts = append(parts, e.onOrBefore(e.dayOf(c, l.From), l.Cutoff(e.on, year), sure))
		}
		if u.unlimited && !sure {
			parts = append(parts, e.not(e.yes(c.Necessary)))
		}
		if u.consent {
			parts = append(parts, e.onOrBefore(c.Withdrawn, e.on, sure))
			if c.ConsentLastDay != "" {
				parts = append(parts, func() {
					e.put("(", c.ConsentLastDay, " IS NOT NULL AND ", c.ConsentLastDay, " < ")
					e.arg(e.day)
					e.put(")")
				})
			}
		}
		if u.objectable || u.marketing {
			upheld := e.text("1 = 1")
			switch {
			case u.marketing:
			case sure:
				upheld = e.no(c.Overriding)
			default:
				upheld = e.not(e.yes(c.Overriding))
			}
			parts = append(parts, func() { e.all(e.onOrBefore(c.Objected, e.on, sure), upheld) })
		}
		for i := range u.ceilings {
			if m := &u.ceilings[i]; m.Scope == retention.OfPurpose {
				parts = append(parts, e.over(c, m, sure))
			}
		}
		e.any(parts...)
	}
}

// over writes that a statutory maximum has passed and no exception applies.
func (e *emitter) over(c *UseColumns, m *compiledCeiling, sure bool) func() {
	if stands := m.on(e.on); stands != Yes {
		return func() { e.put(truth(stands == Unknown && !sure)) }
	}
	passed := e.onOrBefore(e.dayOf(c, m.From), m.Cutoff(e.on, e.of.policy.spec.FinancialYear), sure)
	if !m.Exceptions {
		return passed
	}
	unlifted := func() { e.isTrue(c.NotExempt) }
	if !sure {
		unlifted = e.not(func() { e.isTrue(c.Exempt) })
	}
	return func() { e.all(passed, unlifted) }
}

// passed writes that a maximum on the item has passed.
func (e *emitter) passed(sure bool) func() {
	return func() {
		e.each(func(c *UseColumns, u *compiledUse) {
			var parts []func()
			for i := range u.ceilings {
				if m := &u.ceilings[i]; m.Scope == retention.OfItem && !u.processor {
					parts = append(parts, e.over(c, m, sure))
				}
			}
			e.any(parts...)
		})
	}
}

// duty writes that a duty to keep runs.
func (e *emitter) duty(sure bool) func() {
	return func() {
		e.each(func(c *UseColumns, u *compiledUse) { e.runs(c, u, sure) })
	}
}

// runs writes that a duty of one use runs.
func (e *emitter) runs(c *UseColumns, u *compiledUse, sure bool) {
	var parts []func()
	for i := range u.duties {
		d := &u.duties[i]
		if stands := d.on(e.on); stands != Yes {
			parts = append(parts, func() { e.put(truth(stands == Unknown && !sure)) })
			continue
		}
		parts = append(parts, e.not(e.onOrBefore(e.dayOf(c, d.From), d.Cutoff(e.on, e.of.policy.spec.FinancialYear), !sure)))
	}
	e.any(parts...)
}

// processor writes that some use is as processor.
func (e *emitter) processor() {
	e.each(func(_ *UseColumns, u *compiledUse) { e.put(truth(u.processor)) })
}

// controller writes that some use is not as processor. What duties alone carry is
// none beside a processor's when nothing of it is left.
func (e *emitter) controller() {
	e.any(
		func() {
			e.each(func(c *UseColumns, u *compiledUse) {
				if u.dutyOnly {
					e.runs(c, u, false)
					return
				}
				e.put(truth(!u.processor))
			})
		},
		e.not(e.processor),
	)
}

func truth(is bool) string {
	if is {
		return "1 = 1"
	}
	return "1 = 0"
}

// unknown writes that some use is of no activity of the dataset, or that there
// is none.
func (e *emitter) unknown() {
	parts := []func(){e.not(func() { e.each(func(*UseColumns, *compiledUse) { e.put("1 = 1") }) })}
	for i := range e.columns.Uses {
		c := &e.columns.Uses[i]
		if c.Activity == "" {
			continue
		}
		parts = append(parts, func() {
			stranger := func() {
				e.put("(", c.Activity, " IS NULL OR ", c.Activity, " NOT IN (")
				for at := range e.of.uses {
					if at > 0 {
						e.put(", ")
					}
					e.arg(string(e.of.uses[at].id))
				}
				e.put("))")
			}
			if c.From == "" {
				stranger()
				return
			}
			e.put("EXISTS (SELECT 1 FROM ", c.From, " WHERE (", c.Where, ") AND ")
			stranger()
			e.put(")")
		})
	}
	e.any(parts...)
}

// held writes that a hold of one of the aspects is in force: one look into each
// table of holds.
func (e *emitter) held(of aspects, sure bool) func() {
	return func() {
		var parts []func()
		for i := range e.columns.Holds.list {
			h := &e.columns.Holds.list[i]
			if h.Is == 0 || of.has(holdAspects[h.Is]) {
				parts = append(parts, e.hold(h, of, sure))
			}
		}
		e.any(parts...)
	}
}

// hold writes that a hold of the table is of one of the aspects and in force.
func (e *emitter) hold(h *HoldColumns, of aspects, sure bool) func() {
	return func() {
		parts := []func(){e.onOrBefore(h.Since, e.on, sure), e.not(e.onOrBefore(h.Released, e.on, !sure))}
		grounds := e.yes(h.Grounds)
		if !sure {
			grounds = e.not(e.no(h.Grounds))
		}
		switch {
		case h.Is == 0:
			parts = append(parts, e.kinds(h, of, sure, grounds))
		case h.Is.NeedsGrounds():
			parts = append(parts, grounds)
		}
		if sure && h.ReviewBy != "" {
			parts = append(parts, func() {
				e.put("(", h.ReviewBy, " IS NULL OR ", h.ReviewBy, " >= ")
				e.arg(e.day)
				e.put(")")
			})
		}
		e.put("EXISTS (SELECT 1 FROM ", h.From, " WHERE (", h.Where, ") AND ")
		e.all(parts...)
		e.put(")")
	}
}

// kinds writes that the hold is of a kind that has one of the aspects, with its
// grounds where it needs them. A token that is no kind at all may be any, but
// for what its grounds rule out.
func (e *emitter) kinds(h *HoldColumns, of aspects, sure bool, grounds func()) func() {
	var plain, grounded []retention.HoldKind
	for k := retention.Order; k <= retention.OpenAccessRequest; k++ {
		switch {
		case !of.has(holdAspects[k]):
		case k.NeedsGrounds():
			grounded = append(grounded, k)
		default:
			plain = append(plain, k)
		}
	}
	var parts []func()
	if len(plain) > 0 {
		parts = append(parts, e.isOneOf(h.Kind, plain))
		if !sure {
			parts = append(parts, e.not(e.isKind(h.Kind)))
		}
	}
	if len(grounded) > 0 {
		which := []func(){e.isOneOf(h.Kind, grounded)}
		if !sure {
			which = append(which, e.not(e.isKind(h.Kind)))
		}
		parts = append(parts, func() { e.all(func() { e.any(which...) }, grounds) })
	}
	return func() { e.any(parts...) }
}

// isKind writes that a column holds the token of a kind, never NULL.
func (e *emitter) isKind(column string) func() {
	var all []retention.HoldKind
	for k := retention.Order; k <= retention.OpenAccessRequest; k++ {
		all = append(all, k)
	}
	return e.isOneOf(column, all)
}

func (e *emitter) isOneOf(column string, kinds []retention.HoldKind) func() {
	return func() {
		e.put("(", column, " IS NOT NULL AND ", column, " IN (")
		for i, k := range kinds {
			if i > 0 {
				e.put(", ")
			}
			e.arg(k.String())
		}
		e.put("))")
	}
}

// found writes that a judgement has been made, or may be made of one that is
// raised.
func (e *emitter) found(j JudgementColumns, sure bool) func() {
	return func() {
		var parts []func()
		parts = append(parts, e.yes(j))
		if !sure {
			parts = append(parts, func() { e.all(e.raised(j), e.not(e.no(j))) })
		}
		e.any(parts...)
	}
}

// ordered writes that a law or an order requires the erasure.
func (e *emitter) ordered(sure bool) func() {
	return func() {
		j := e.columns.ErasureOrdered
		parts := []func(){e.found(j, sure)}
		if e.columns.Excluded.Yes != "" && (j.Yes != "" || j.Raised != "") {
			parts = append(parts, e.not(e.yes(e.columns.Excluded)))
		}
		e.all(parts...)
	}
}

// raised writes that a judgement was made or is called for, by the day.
func (e *emitter) raised(j JudgementColumns) func() {
	return func() {
		parts := []func(){func() {
			e.any(func() { e.isTrue(j.Raised) }, func() { e.isTrue(j.Yes) }, func() { e.isTrue(j.No) })
		}}
		if j.On != "" {
			parts = append(parts, func() {
				e.put("(", j.On, " IS NULL OR ", j.On, " <= ")
				e.arg(e.day)
				e.put(")")
			})
		}
		e.all(parts...)
	}
}

// required writes the rule of RequiresErasure. Certainly required is what every
// possibility requires, so that what stands in the way is taken as possible and
// what demands it as certain. Opposition to the erasure may yield to a passed
// maximum or an order or not, so that the two together leave it possible.
func (e *emitter) required(sure bool) func() {
	before := only(aspectOrder, aspectOpposed)
	after := only(aspectOwn, aspectRecord, aspectFrozen, aspectContest)
	if !sure {
		before, after = only(aspectOrder), after|only(aspectOpposed)
	}
	return func() {
		e.all(
			e.not(e.duty(!sure)),
			e.not(e.held(before, !sure)),
			func() {
				e.any(
					e.passed(sure),
					e.ordered(sure),
					func() {
						parts := []func(){
							e.not(e.held(after, !sure)),
							func() { e.any(e.not(e.live(!sure)), e.found(e.columns.Unlawful, sure)) },
						}
						if e.columns.Excluded.Yes != "" {
							parts = append(parts, e.not(e.yes(e.columns.Excluded)))
						}
						e.all(parts...)
					},
				)
			},
		)
	}
}

func (e *emitter) due() {
	e.all(e.not(e.unknown), e.not(e.processor), e.required(true))
}

func (e *emitter) undated() {
	e.any(
		e.unknown,
		func() { e.all(e.not(e.processor), e.required(false), e.not(e.required(true))) },
	)
}

func (e *emitter) restricted() {
	e.all(
		e.not(e.unknown),
		e.controller,
		func() {
			if e.columns.Excluded.Yes == "" {
				e.any(e.not(e.live(false)), e.passed(true), e.found(e.columns.ErasureOrdered, true), e.found(e.columns.Unlawful, true))
				return
			}
			// What the rules do not reach needs no use to be there.
			e.any(e.passed(true), func() {
				e.all(e.not(e.yes(e.columns.Excluded)), func() {
					e.any(e.not(e.live(false)), e.found(e.columns.ErasureOrdered, true), e.found(e.columns.Unlawful, true))
				})
			})
		},
		func() {
			e.any(
				e.duty(true),
				e.held(only(aspectOrder), true),
				func() {
					e.all(e.held(only(aspectOwn, aspectRecord), true), e.not(e.passed(false)), e.not(e.ordered(false)))
				},
			)
		},
	)
}
