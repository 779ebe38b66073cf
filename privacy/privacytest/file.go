package privacytest

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/personvern/personvern/internal/strictjson"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// CaseSchema is the number of the form of case files that this package writes.
// What was once written is read by every later version.
const CaseSchema = 1

// ReadCases reads a case file. The policies are those that a case may name, by the
// names that it uses. The error lists every fault, with its place as a JSON
// pointer and its byte; the cases are not to be used then.
//
// Refused are, beside what is not in the form: a case without an id, a question
// or a day, two cases with the same id and day, a policy that [privacy.New]
// refuses or that nobody gave, a table that the policy does not take, and an item
// of a table that the case does not have.
func ReadCases(data []byte, policies map[string]*privacy.Policy) ([]Case, error) {
	var cases []Case
	err := strictjson.Read(data, strictjson.Limits{}, func(reader *strictjson.Reader) {
		r := &reading{Reader: reader, tables: map[*privacy.Dataset]*placeholder{}}
		r.Object(
			strictjson.Required("schema", func() {
				if r.Int(1, strictjson.MaxInt) > CaseSchema {
					r.Refuse(strictjson.NotValid, "a later form")
				}
			}),
			strictjson.Required("cases", func() {
				seen := map[string]bool{}
				r.Array(most, func(int) {
					c := r.read(policies)
					if name := c.ID + " " + c.On.String(); seen[name] {
						r.Refuse(strictjson.Repeated, name)
					} else {
						seen[name] = true
					}
					cases = append(cases, c)
				})
			}),
		)
	})
	if err != nil {
		return nil, err
	}
	return cases, nil
}

// read reads one case.
func (r *reading) read(policies map[string]*privacy.Policy) Case {
	var c Case
	var policy casePolicy
	var tables []privacy.DatasetSpec
	var want wantForm
	asked := 0
	r.Object(
		strictjson.Required("ask", func() {
			fields := make([]strictjson.Field, 0, len(questions))
			for _, name := range slices.Sorted(maps.Keys(questions)) {
				fields = append(fields, strictjson.Optional(name, func() {
					c.Question, asked = name, asked+1
					r.ask(&c)
				}))
			}
			r.Object(fields...)
			if asked != 1 {
				r.Refuse(strictjson.NotValid, fmt.Sprintf("%d questions", asked))
			}
		}),
		strictjson.Optional("cites", func() { r.value(reflect.ValueOf(&c.Cites).Elem()) }),
		strictjson.Required("id", func() { c.ID = r.Text() }),
		strictjson.Required("on", func() { r.Token(&c.On) }),
		strictjson.Optional("policy", func() { r.object(reflect.ValueOf(&policy).Elem()) }),
		strictjson.Optional("tables", func() { r.value(reflect.ValueOf(&tables).Elem()) }),
		strictjson.Optional("want", func() { r.object(reflect.ValueOf(&want).Elem()) }),
		strictjson.Optional("why", func() { c.Why = r.Text() }),
	)
	c.Want = want.want()
	err := r.resolve(&c, policy, tables, policies)
	var faults *privacy.SpecError
	switch {
	case errors.As(err, &faults):
		for _, f := range faults.Faults {
			r.Refuse(strictjson.NotValid, f.String())
		}
	case err != nil:
		r.Refuse(strictjson.NotValid, err.Error())
	}
	return c
}

// ask reads what a question takes.
func (r *reading) ask(c *Case) {
	q := questions[c.Question]
	if q.sector != nil {
		facts := reflect.New(reflect.TypeOf(q.sector)).Elem()
		r.object(facts)
		c.Sector = facts.Interface()
		return
	}
	v := reflect.ValueOf(c).Elem()
	var fields []strictjson.Field
	for _, name := range q.takes {
		field := v.FieldByName(name)
		fields = append(fields, strictjson.Optional(memberKey(name), func() { r.value(field) }))
	}
	r.Object(fields...)
}

// casePolicy is the policy of a case: one that is named, or one that stands there.
type casePolicy struct {
	Named string
	privacy.Spec
}

// wantForm is [Want] as it is written: what is said as "last-day 2026-03-10".
type wantForm struct {
	Outcomes []privacy.Outcome
	Reason   string
	Missing  []string
	Follows  []string
	Says     []string
	Keys     []string
	Undated  []string
}

func (f *wantForm) want() Want {
	w := Want{Outcomes: f.Outcomes, Reason: f.Reason, Missing: f.Missing, Follows: f.Follows, Keys: f.Keys, Undated: f.Undated}
	for _, text := range f.Says {
		name, value, _ := strings.Cut(text, " ")
		if w.Says == nil {
			w.Says = map[string]string{}
		}
		w.Says[name] = value
	}
	return w
}

func formOf(w *Want) wantForm {
	f := wantForm{w.Outcomes, w.Reason, w.Missing, w.Follows, nil, w.Keys, w.Undated}
	for _, name := range slices.Sorted(maps.Keys(w.Says)) {
		f.Says = append(f.Says, name+" "+w.Says[name])
	}
	return f
}

var (
	errNoPolicy = errors.New("a policy that nobody gave")
	errTwice    = errors.New("a policy is named or stands there, not both")
	errNoTable  = errors.New("an item of a table that is not there")
)

// resolve makes the policy and the tables of a case, and gives the items theirs.
func (r *reading) resolve(c *Case, of casePolicy, tables []privacy.DatasetSpec, policies map[string]*privacy.Policy) error {
	var policy *privacy.Policy
	switch {
	case of.Named != "" && len(of.Activities) > 0:
		return errTwice
	case of.Named != "":
		if policy = policies[of.Named]; policy == nil {
			return errNoPolicy
		}
	case len(of.Activities) > 0:
		var err error
		if policy, err = privacy.New(completed(c, &of.Spec)); err != nil {
			return err
		}
	}
	made := map[string]*privacy.Dataset{}
	for _, spec := range tables {
		if policy == nil {
			return errNoPolicy
		}
		table, err := policy.Dataset(spec)
		if err != nil {
			return err
		}
		made[spec.Name] = table
	}
	items := []*privacy.Item{&c.Item}
	for i := range c.Items {
		items = append(items, &c.Items[i])
	}
	for _, item := range items {
		here := r.tables[item.Of]
		if here == nil {
			continue
		}
		if item.Of = made[here.name]; item.Of == nil {
			return errNoTable
		}
		if here.none {
			*item = privacy.None(item.Of)
		}
	}
	return nil
}

// completed fills in what a policy that stands in a case may leave out: its name
// and edition, who the controller is, the calendar year, and no time for
// erasing. A duty or a maximum that names its law alone is the statute's own.
func completed(c *Case, spec *privacy.Spec) *privacy.Spec {
	spec = spec.Clone()
	if spec.ID == "" {
		spec.ID = strings.ToLower(c.ID)
	}
	if spec.Version == "" {
		spec.Version = "1"
	}
	if len(spec.Controllers) == 0 {
		spec.Controllers = []string{"the controller"}
	}
	if spec.FinancialYear == (retention.YearEnd{}) {
		spec.FinancialYear = retention.CalendarYear()
	}
	if spec.EraseWithin.IsZero() {
		spec.EraseWithin = retention.Days(0)
	}
	for i := range spec.Activities {
		a := &spec.Activities[i]
		if len(a.Controllers) == 0 {
			a.Controllers = spec.Controllers
		}
		for j := range a.Duties {
			rule := &a.Duties[j].Rule
			if statutory, ok := retention.StatutoryDuty(rule.Law); ok && *rule == (retention.Duty{Law: rule.Law}) {
				*rule = statutory
			}
		}
		for j := range a.Ceilings {
			rule := &a.Ceilings[j].Rule
			if statutory, ok := retention.StatutoryCeiling(rule.Law); ok && *rule == (retention.Ceiling{Law: rule.Law}) {
				*rule = statutory
			}
		}
	}
	return spec
}

// AppendCases appends cases as a case file, for people to read and compare. The
// policies are those that may be named, by their names; any other stands in the
// case. The error lists what cannot be written: a question that there is none of,
// a number that its enumeration does not have, and the like. Then b is returned as
// it was.
func AppendCases(b []byte, cases []Case, policies map[string]*privacy.Policy) ([]byte, error) {
	return strictjson.AppendIndent(b, func(o *strictjson.Object) {
		o.Array("cases", func(a *strictjson.Array) {
			for i := range cases {
				a.Object(func(o *strictjson.Object) { writeCase(o, &cases[i], policies) })
			}
		})
		o.Int("schema", CaseSchema)
	})
}

func writeCase(o *strictjson.Object, c *Case, policies map[string]*privacy.Policy) {
	q, ok := questions[c.question()]
	if !ok {
		o.Refuse("ask", strictjson.NotValid, c.Question)
		return
	}
	v := reflect.ValueOf(c).Elem()
	o.Object("ask", func(o *strictjson.Object) {
		o.Object(c.question(), func(o *strictjson.Object) {
			switch {
			case q.sector != nil && reflect.TypeOf(c.Sector) == reflect.TypeOf(q.sector):
				writeObject(o, reflect.ValueOf(c.Sector))
			case q.sector == nil:
				for _, name := range slices.SortedFunc(slices.Values(q.takes), func(a, b string) int { return strings.Compare(memberKey(a), memberKey(b)) }) {
					write(o, memberKey(name), v.FieldByName(name))
				}
			}
		})
	})
	write(o, "cites", reflect.ValueOf(c.Cites))
	o.Text("id", c.ID)
	o.Token("on", &c.On)
	var tables []privacy.DatasetSpec
	var policy *privacy.Policy
	var items []privacy.Item
	if slices.Contains(q.takes, "Item") {
		items = append(items, c.Item)
	}
	if slices.Contains(q.takes, "Items") {
		items = append(items, c.Items...)
	}
	for _, item := range items {
		of := item.Of
		if of == nil || slices.ContainsFunc(tables, func(t privacy.DatasetSpec) bool { return t.Name == of.Name() }) {
			continue
		}
		policy = of.Policy()
		tables = append(tables, privacy.DatasetSpec{
			Name: of.Name(), About: of.About(), Kinds: of.Kinds(), For: slices.Collect(of.For()), CollectedFor: of.CollectedFor(),
			Parent: of.Parent(),
		})
	}
	if policy != nil {
		written := casePolicy{}
		for _, name := range slices.Sorted(maps.Keys(policies)) {
			if policies[name] == policy {
				written.Named = name
			}
		}
		if written.Named == "" {
			written.Spec = *shortened(policy.Spec())
		}
		write(o, "policy", reflect.ValueOf(written))
	}
	write(o, "tables", reflect.ValueOf(tables))
	if !c.Want.IsZero() {
		write(o, "want", reflect.ValueOf(formOf(&c.Want)))
	}
	write(o, "why", reflect.ValueOf(c.Why))
}

// shortened leaves out what [completed] fills in.
func shortened(spec *privacy.Spec) *privacy.Spec {
	if len(spec.Controllers) == 1 && spec.Controllers[0] == "the controller" {
		spec.Controllers = nil
		for i := range spec.Activities {
			spec.Activities[i].Controllers = nil
		}
	}
	if spec.Version == "1" {
		spec.Version = ""
	}
	if spec.FinancialYear == retention.CalendarYear() {
		spec.FinancialYear = retention.YearEnd{}
	}
	if spec.EraseWithin == retention.Days(0) {
		spec.EraseWithin = retention.Period{}
	}
	for i := range spec.Activities {
		a := &spec.Activities[i]
		for j := range a.Duties {
			rule := &a.Duties[j].Rule
			if statutory, ok := retention.StatutoryDuty(rule.Law); ok && *rule == statutory {
				*rule = retention.Duty{Law: rule.Law}
			}
		}
		for j := range a.Ceilings {
			rule := &a.Ceilings[j].Rule
			if statutory, ok := retention.StatutoryCeiling(rule.Law); ok && *rule == statutory {
				*rule = retention.Ceiling{Law: rule.Law}
			}
		}
	}
	return spec
}
