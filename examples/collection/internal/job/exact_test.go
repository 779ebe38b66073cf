package job

import (
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/examples/collection/internal/facts"
	"github.com/personvern/personvern/examples/collection/internal/pgtest"
	"github.com/personvern/personvern/examples/collection/internal/store"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// This file proves that the conditions which the library compiles select exactly
// the rows that its questions answer so: for made-up policies in which every
// kind of rule occurs, over rows in which every column takes every kind of
// value, alone, in pairs, and at random all together.

// exactPolicy has an activity for every kind of rule that a condition knows.
func exactPolicy(t *testing.T) *privacy.Policy {
	t.Helper()
	voucher, ok := retention.StatutoryDuty(law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4))
	require.True(t, ok)
	voucher.Kinds = subjects.KindsOf(subjects.PaymentVoucher)
	camera, ok := retention.StatutoryCeiling(law.Section(law.Kameraforskriften, "6").Paragraph(1))
	require.True(t, ok)
	remark, ok := retention.StatutoryCeiling(law.Section(law.Kredittopplysningsloven, "21"))
	require.True(t, ok)
	registered, ok := retention.StatutoryCeiling(law.Section(law.Kredittopplysningsloven, "25"))
	require.True(t, ok)
	limit := func(id string, from retention.Event, anchor retention.Anchor, p retention.Period) []privacy.Limit {
		return []privacy.Limit{{ID: privacy.RuleID(id), Rule: retention.Limit{From: from, Anchor: anchor, Period: p}}}
	}
	all := func(a privacy.Activity) privacy.Activity {
		a.Controllers, a.About = []string{"Example AS"}, subjects.CategoriesOf(subjects.Debtor)
		if a.Role == 0 {
			a.Role = lawfulbasis.Controller
		}
		if a.Kinds.IsEmpty() {
			a.Kinds = subjects.KindsOf(subjects.CallNote, subjects.PaymentVoucher, subjects.PaymentRemark)
		}
		if a.Basis == 0 && a.Role == lawfulbasis.Controller {
			a.Basis = lawfulbasis.LegitimateInterests
		}
		return a
	}
	film := subjects.KindsOf(subjects.CameraRecording)
	return privacy.MustNew(&privacy.Spec{
		ID: "exact", Version: "1", Controllers: []string{"Example AS"},
		FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(14),
		Activities: []privacy.Activity{
			all(privacy.Activity{ID: "collect", Purpose: lawfulbasis.Collection, Limits: limit("collect", retention.CaseClosed, retention.DayOf, retention.Years(3))}),
			all(privacy.Activity{ID: "contract", Purpose: lawfulbasis.ContractManagement, Basis: lawfulbasis.Contract, Limits: append(
				limit("contract", retention.ContractEnded, retention.EndOfYear, retention.Months(18)),
				limit("contract-contact", retention.LastContact, retention.EndOfMonth, retention.Years(2))...)}),
			all(privacy.Activity{ID: "process", Purpose: lawfulbasis.Collection, Role: lawfulbasis.Processor}),
			all(privacy.Activity{ID: "consented", Purpose: lawfulbasis.EventsAndEnquiries, Basis: lawfulbasis.Consent, Limits: limit("consented", retention.ConsentGiven, retention.DayOf, retention.Months(6))}),
			all(privacy.Activity{ID: "market", Purpose: lawfulbasis.Marketing, Limits: limit("market", retention.LastContact, retention.DayOf, retention.Years(1))}),
			all(privacy.Activity{ID: "document", Purpose: lawfulbasis.CaseDocumentation, Begins: retention.CaseClosed, Limits: limit("document", retention.CaseClosed, retention.DayOf, retention.Years(3))}),
			all(privacy.Activity{ID: "endless", Purpose: lawfulbasis.BusinessAnalysis}),
			all(privacy.Activity{ID: "book", Purpose: lawfulbasis.Bookkeeping, Basis: lawfulbasis.LegalObligation, Duties: []privacy.Duty{{ID: "book", Rule: voucher}}}),
			all(privacy.Activity{ID: "credit", Purpose: lawfulbasis.CreditReporting, Limits: limit("credit", retention.CaseClosed, retention.DayOf, retention.Years(3)), Ceilings: []privacy.Ceiling{
				{ID: "four-years", Rule: remark}, {ID: "ten-years", Rule: registered},
			}}),
			all(privacy.Activity{ID: "film", Purpose: lawfulbasis.Security, Kinds: film, Limits: limit("film", retention.Recorded, retention.DayOf, retention.Days(5)), Ceilings: []privacy.Ceiling{{ID: "one-week", Rule: camera}}}),
		},
	})
}

// on is the day that the values are chosen around.
var on = retention.MustParseDate("2026-11-23")

// values are what a column can say; nil is NULL.
type values []any

func around(cutoffs ...retention.Date) values {
	list := values{nil, on.AddDays(1).String(), on.String()}
	for _, c := range cutoffs {
		list = append(list, c.String(), c.AddDays(1).String())
	}
	return list
}

// column is a column of the made-up table, and what it can say. The first value
// is the one that stands in the way of nothing.
type column struct {
	name   string
	values values
}

var years = retention.CalendarYear()

// useColumns are the columns of a use.
func useColumns(policy *privacy.Policy) []column {
	cutoff := map[retention.Event][]retention.Date{}
	for a := range policy.Activities() {
		for _, l := range a.Limits {
			cutoff[l.Rule.From] = append(cutoff[l.Rule.From], l.Rule.Cutoff(on, years))
		}
		for _, d := range a.Duties {
			cutoff[d.Rule.From] = append(cutoff[d.Rule.From], d.Rule.Cutoff(on, years))
		}
		for _, m := range a.Ceilings {
			cutoff[m.Rule.From] = append(cutoff[m.Rule.From], m.Rule.Cutoff(on, years))
		}
	}
	var list []column
	for _, event := range eventsOf(policy) {
		list = append(list,
			column{name(event) + "_on", around(cutoff[event]...)},
			column{name(event) + "_lost", values{0, 1}})
	}
	list = append(list,
		column{"given_on", append(values{"2026-10-01"}, around(cutoff[retention.ConsentGiven]...)...)}, column{"given_lost", values{1, 0}},
		column{"withdrawn_on", around(on.AddDays(-1))}, column{"withdrawn_lost", values{0, 1}},
		column{"objected_on", around(on.AddDays(-1))}, column{"objected_lost", values{0, 1}},
		column{"asked_until", values{nil, on.AddDays(-1).String(), on.String(), on.AddDays(1).String()}},
		column{"exempt", values{"no", nil, "yes"}},
	)
	list = append(list, judgementColumns("needed")...)
	return append(list, judgementColumns("overriding")...)
}

func judgementColumns(name string) []column {
	return []column{
		{name, values{nil, "yes", "no", "raised"}},
		{name + "_judged", values{nil, on.AddDays(-1).String(), on.String(), on.AddDays(1).String()}},
		{name + "_review", values{nil, on.AddDays(-1).String(), on.String(), on.AddDays(1).String()}},
	}
}

func eventsOf(policy *privacy.Policy) []retention.Event {
	seen := map[retention.Event]bool{}
	for a := range policy.Activities() {
		for _, l := range a.Limits {
			seen[l.Rule.From] = true
		}
		for _, d := range a.Duties {
			seen[d.Rule.From] = true
		}
		for _, m := range a.Ceilings {
			seen[m.Rule.From] = true
		}
	}
	delete(seen, retention.ConsentGiven)
	return slices.Sorted(maps.Keys(seen))
}

func name(e retention.Event) string { return strings.ReplaceAll(e.String(), "-", "_") }

// itemColumns are the columns of the item itself.
func itemColumns() []column {
	list := append(judgementColumns("unlawful"), judgementColumns("ordered")...)
	list = append(list, judgementColumns("excluded")...)
	return append(list, column{"excluded_kind", values{"of-deceased", "household", "nonsense", nil}})
}

// holdColumns are the columns of a hold.
func holdColumns() []column {
	return append([]column{
		{"kind", values{"order", "own-claim", "breach-record", "persons-claim", "opposed-erasure", "contest", "open-access-request", nil, "legal"}},
		{"since_on", append(values{on.AddDays(-2000).String()}, around()...)}, {"since_lost", values{1, 0}},
		{"released_on", around(on.AddDays(-1))}, {"released_lost", values{0, 1}},
		{"review_by", values{nil, on.AddDays(-1).String(), on.String()}},
	}, judgementColumns("grounds")...)
}

// row is one row of a made-up table.
type row map[string]any

func (r row) day(column string) retention.When {
	var w retention.When
	if text, ok := r[column+"_on"].(string); ok {
		w = retention.On(retention.MustParseDate(text))
	}
	if r[column+"_lost"] == 0 {
		w = w.Else(retention.NotYet())
	}
	return w
}

func (r row) date(column string) retention.Date {
	if text, ok := r[column].(string); ok {
		return retention.MustParseDate(text)
	}
	return retention.Date{}
}

func (r row) judgement(column string) privacy.Judgement {
	j := privacy.Judgement{By: "case handler", On: r.date(column + "_judged"), ReviewBy: r.date(column + "_review")}
	switch r[column] {
	case "yes":
		j.Result = privacy.Yes
	case "no":
		j.Result = privacy.No
	case nil:
		return privacy.Judgement{}
	}
	return j
}

// use is the use that a row says, written by hand: the mapping of package facts
// is held against it.
func (r row) use(events []retention.Event, activity any) privacy.Use {
	u := privacy.Use{
		Consent:   privacy.Consent{Given: r.day("given"), Withdrawn: r.day("withdrawn"), LastDay: r.date("asked_until")},
		Objection: privacy.Objection{Received: r.day("objected"), Overriding: r.judgement("overriding")},
		Necessary: r.judgement("needed"),
	}
	if id, ok := activity.(string); ok {
		u.For = privacy.ActivityID(id)
	}
	for _, e := range events {
		u.Dates = u.Dates.With(e, r.day(name(e)))
	}
	switch r["exempt"] {
	case "yes":
		u.Exempt = privacy.Yes
	case "no":
		u.Exempt = privacy.No
	}
	return u
}

// exclusion is why the rules do not reach a row, if somebody said so.
func (r row) exclusion() privacy.Exclusion {
	kind, _ := r["excluded_kind"].(string)
	e := privacy.Exclusion{Judged: r.judgement("excluded")}
	e.Kind, _ = privacy.ParseExclusionKind(kind)
	return e
}

func (r row) hold() retention.Hold {
	kind, _ := r["kind"].(string)
	h := retention.Hold{Since: r.day("since"), Released: r.day("released"), ReviewBy: r.date("review_by"), Grounds: r.judgement("grounds")}
	h.Kind, _ = retention.ParseHoldKind(kind)
	return h
}

// dayColumn, judgementColumn and useColumn are the same mapping for a database.
func dayColumn(alias, column string) privacy.DayColumn {
	return privacy.DayColumn{Column: alias + column + "_on", NotYet: alias + column + "_lost = 0"}
}

func judgementColumn(alias, column string) privacy.JudgementColumns {
	c := alias + column
	return privacy.JudgementColumns{Yes: c + " = 'yes'", No: c + " = 'no'", Raised: c + " = 'raised'", On: c + "_judged", ReviewBy: c + "_review"}
}

// exclusionColumn says yes for a kind of exclusion that there is, and no other.
func exclusionColumn() privacy.JudgementColumns {
	var kinds []string
	for kind := privacy.Anonymous; kind.IsValid(); kind++ {
		kinds = append(kinds, "'"+kind.String()+"'")
	}
	c := judgementColumn("t.", "excluded")
	c.Yes += " AND t.excluded_kind IN (" + strings.Join(kinds, ", ") + ")"
	return c
}

func useColumn(alias string, events []retention.Event) privacy.UseColumns {
	u := privacy.UseColumns{
		Given: dayColumn(alias, "given"), Withdrawn: dayColumn(alias, "withdrawn"), ConsentLastDay: alias + "asked_until",
		Objected:   dayColumn(alias, "objected"),
		Overriding: judgementColumn(alias, "overriding"), Necessary: judgementColumn(alias, "needed"),
		Exempt: alias + "exempt = 'yes'", NotExempt: alias + "exempt = 'no'",
		Dates: map[retention.Event]privacy.DayColumn{},
	}
	for _, e := range events {
		u.Dates[e] = dayColumn(alias, name(e))
	}
	return u
}

// thing is a row with what hangs on it, and what Go makes of it by hand.
type thing struct {
	row
	uses, holds []row
	item        privacy.Item
}

// exactCase is a way for rows to have uses.
type exactCase struct {
	name string
	why  string
	film bool
	// fixed are the uses that every row has; choice is what the column that
	// names an activity can say; related is what each row of the related table
	// can.
	fixed   []privacy.ActivityID
	choice  values
	related values
}

func exactCases() []exactCase {
	return []exactCase{
		{name: "limit", why: "one period of the controller's own", fixed: []privacy.ActivityID{"collect"}},
		{name: "two limits", why: "the earlier of two ends; year's and month's end", fixed: []privacy.ActivityID{"contract"}},
		{name: "consent", why: "Art. 7(3)", fixed: []privacy.ActivityID{"consented"}},
		{name: "marketing", why: "Art. 21(2)-(3)", fixed: []privacy.ActivityID{"market"}},
		{name: "begins", why: "a use that begins with an event", fixed: []privacy.ActivityID{"document"}},
		{name: "endless", why: "no storage limit, Art. 5(1)(e)", fixed: []privacy.ActivityID{"endless"}},
		{name: "duty", why: "bokføringsloven § 13", fixed: []privacy.ActivityID{"collect", "book"}},
		{name: "duty alone", why: "carried by its duty", fixed: []privacy.ActivityID{"book"}},
		{name: "maximum of a purpose and of the item", why: "kredittopplysningsloven §§ 21 and 25", fixed: []privacy.ActivityID{"credit", "collect"}},
		{name: "maximum with exceptions", why: "FOR-2018-07-02-1107 § 6", film: true, fixed: []privacy.ActivityID{"film"}},
		{name: "processor", why: "Art. 28(3)", fixed: []privacy.ActivityID{"process"}},
		{name: "processor and controller", why: "two roles in one row", fixed: []privacy.ActivityID{"process", "collect", "book"}},
		{name: "processor and duty alone", why: "a duty that is over makes nobody a controller of what is the client's", fixed: []privacy.ActivityID{"process", "book"}},
		{name: "by expression", why: "the line of business stands in a column", choice: values{"collect", "process", "consented", "market", nil, "nonsense"}},
		{name: "by expression and fixed", why: "a voucher of any line", choice: values{"collect", "process", nil, "nonsense"}, fixed: []privacy.ActivityID{"book", "credit"}},
		{name: "related", why: "one use for each case of a debtor", related: values{"collect", "process", "consented", "document", nil, "nonsense"}},
		{name: "related and fixed", why: "a debtor who also gets advertisements", related: values{"collect", "contract"}, fixed: []privacy.ActivityID{"market"}},
	}
}

// things are the rows of a case: each value of each column alone, each pair of
// values of two columns, each hold, and a lot of everything at random.
func (c exactCase) things(policy *privacy.Policy, r *rand.Rand) []*thing {
	own := itemColumns()
	if c.fixed != nil || c.choice != nil {
		own = append(own, useColumns(policy)...)
	}
	if c.choice != nil {
		own = append(own, column{"activity", c.choice})
	}
	uses := append(useColumns(policy), column{"activity", c.related})
	var list []*thing
	add := func(set map[string]any) *thing {
		t := &thing{row: row{}}
		for _, col := range own {
			t.row[col.name] = col.values[0]
		}
		maps.Copy(t.row, set)
		list = append(list, t)
		return t
	}
	use := func(t *thing, set map[string]any) {
		u := row{}
		for _, col := range uses {
			u[col.name] = col.values[0]
		}
		maps.Copy(u, set)
		t.uses = append(t.uses, u)
	}
	pairs := func(columns []column, each func(map[string]any)) {
		for i, a := range columns {
			for _, b := range columns[i+1:] {
				for _, x := range a.values {
					for _, y := range b.values {
						each(map[string]any{a.name: x, b.name: y})
					}
				}
			}
		}
	}
	pairs(own, func(set map[string]any) {
		t := add(set)
		for range r.IntN(2) {
			if c.related != nil {
				use(t, random(uses, r, 3))
			}
		}
	})
	if c.related != nil {
		pairs(uses, func(set map[string]any) { use(add(nil), set) })
	}
	holds := holdColumns()
	pairs(holds, func(set map[string]any) {
		t := add(random(own, r, 6))
		t.holds = append(t.holds, random(holds, r, 0))
		maps.Copy(t.holds[0], set)
		if c.related != nil {
			use(t, random(uses, r, 6))
		}
	})
	for range 1500 {
		t := add(random(own, r, 3))
		for range r.IntN(4) {
			t.holds = append(t.holds, random(holds, r, 2))
		}
		for range r.IntN(4) {
			if c.related != nil {
				use(t, random(uses, r, 3))
			}
		}
	}
	return list
}

// random takes a value for each column: the first, and about one in n any.
func random(columns []column, r *rand.Rand, n int) row {
	set := row{}
	for _, col := range columns {
		set[col.name] = col.values[0]
		if n == 0 || r.IntN(n) == 0 {
			set[col.name] = col.values[r.IntN(len(col.values))]
		}
	}
	return set
}

// table is the made-up table of a case, for the database, and the items by hand.
func (c exactCase) table(t *testing.T, policy *privacy.Policy, things []*thing) *facts.Table {
	t.Helper()
	events := eventsOf(policy)
	kinds := subjects.KindsOf(subjects.PaymentVoucher, subjects.PaymentRemark)
	named := func(id privacy.ActivityID) bool {
		return slices.Contains(c.fixed, id) || slices.Contains(c.choice, any(string(id))) || slices.Contains(c.related, any(string(id)))
	}
	if c.film {
		kinds = subjects.KindsOf(subjects.CameraRecording)
	} else if !named("book") {
		kinds = subjects.KindsOf(subjects.PaymentRemark)
	}
	table := &facts.Table{
		Table: "thing", From: "thing t",
		Spec: privacy.DatasetSpec{Name: "thing", About: subjects.CategoriesOf(subjects.Debtor), Kinds: kinds},
		Columns: privacy.Columns{
			Unlawful: judgementColumn("t.", "unlawful"), ErasureOrdered: judgementColumn("t.", "ordered"), Excluded: exclusionColumn(),
		},
		ExclusionKind: "t.excluded_kind",
		Holds: []privacy.HoldColumns{{
			From: "thing_hold h", Where: "h.thing_id = t.id", Kind: "h.kind",
			Since: dayColumn("h.", "since"), Released: dayColumn("h.", "released"), Grounds: judgementColumn("h.", "grounds"), ReviewBy: "h.review_by",
		}},
	}
	// A kind that is the same for a whole table of holds, for the same holds.
	for kind := retention.Order; kind.IsValid(); kind++ {
		h := table.Holds[0]
		h.Kind, h.Is, h.Where = "", kind, h.Where+" AND h.kind = '"+kind.String()+"' AND 1 = 0"
		table.Holds = append(table.Holds, h)
	}
	if c.choice != nil {
		u := useColumn("t.", events)
		u.Activity = "t.activity"
		table.Columns.Uses = append(table.Columns.Uses, u)
	}
	for _, id := range c.fixed {
		u := useColumn("t.", events)
		u.For = id
		table.Columns.Uses = append(table.Columns.Uses, u)
	}
	if c.related != nil {
		u := useColumn("u.", events)
		u.Activity, u.From, u.Where = "u.activity", "thing_use u", "u.thing_id = t.id"
		table.Columns.Uses = append(table.Columns.Uses, u)
	}
	for a := range policy.Activities() {
		if named(a.ID) {
			table.Spec.For = append(table.Spec.For, a.ID)
		}
	}
	require.NoError(t, table.Bind(policy))
	for _, th := range things {
		th.item = privacy.Item{Of: table.Set, Unlawful: th.judgement("unlawful"), ErasureOrdered: th.judgement("ordered"), Excluded: th.exclusion()}
		if c.choice != nil {
			th.item.Uses = append(th.item.Uses, th.use(events, th.row["activity"]))
		}
		for _, id := range c.fixed {
			th.item.Uses = append(th.item.Uses, th.use(events, string(id)))
		}
		for _, u := range th.uses {
			th.item.Uses = append(th.item.Uses, u.use(events, u["activity"]))
		}
		var holds []retention.Hold
		for _, h := range th.holds {
			holds = append(holds, h.hold())
		}
		th.item.Holds = privacy.AllHolds(holds...)
	}
	return table
}

// write writes rows into a table that is made for them.
func write(t *testing.T, tx *sql.Tx, d store.Dialect, table string, columns []column, keyed string, rows []row, keys []int) {
	t.Helper()
	ctx := t.Context()
	kind := func(c column) string {
		for _, v := range c.values {
			switch v := v.(type) {
			case int:
				return "INTEGER"
			case string:
				if _, err := retention.ParseDate(v); err == nil && d.Name == "postgresql" {
					return "date"
				}
			}
		}
		return "TEXT"
	}
	var definitions, names strings.Builder
	for _, c := range columns {
		definitions.WriteString(", " + c.name + " " + kind(c))
		names.WriteString(", " + c.name)
	}
	_, err := tx.ExecContext(ctx, "DROP TABLE IF EXISTS "+table)
	require.NoError(t, err)
	_, err = tx.ExecContext(ctx, "CREATE TABLE "+table+" ("+keyed+" bigint"+definitions.String()+")")
	require.NoError(t, err)
	one := "(?" + strings.Repeat(", ?", len(columns)) + ")"
	for from := 0; from < len(rows); from += 200 {
		to := min(from+200, len(rows))
		var args []any
		for i := from; i < to; i++ {
			args = append(args, keys[i])
			for _, c := range columns {
				args = append(args, rows[i][c.name])
			}
		}
		values := strings.TrimSuffix(strings.Repeat(one+", ", to-from), ", ")
		_, err := tx.ExecContext(ctx, d.Bind("INSERT INTO "+table+" ("+keyed+names.String()+") VALUES "+values, 0), args...)
		require.NoError(t, err)
	}
	_, err = tx.ExecContext(ctx, "CREATE INDEX "+table+"_key ON "+table+" ("+keyed+")")
	require.NoError(t, err)
}

func (c exactCase) write(t *testing.T, s *store.Store, policy *privacy.Policy, things []*thing) {
	t.Helper()
	own := append(itemColumns(), useColumns(policy)...)
	own = append(own, column{"activity", values{"x"}})
	var rows, uses, holds []row
	var keys, useKeys, holdKeys []int
	for i, th := range things {
		rows, keys = append(rows, th.row), append(keys, i+1)
		for _, u := range th.uses {
			uses, useKeys = append(uses, u), append(useKeys, i+1)
		}
		for _, h := range th.holds {
			holds, holdKeys = append(holds, h), append(holdKeys, i+1)
		}
	}
	require.NoError(t, s.InTx(t.Context(), func(tx *sql.Tx) error {
		write(t, tx, s.Dialect, "thing", own, "id", rows, keys)
		write(t, tx, s.Dialect, "thing_use", own, "thing_id", uses, useKeys)
		write(t, tx, s.Dialect, "thing_hold", holdColumns(), "thing_id", holds, holdKeys)
		return nil
	}))
}

func TestConditionsAreExact(t *testing.T) {
	for _, address := range []string{t.TempDir() + "/exact.db", pgtest.Start(t)} {
		if address == "" {
			continue
		}
		s, err := store.Open(t.Context(), address)
		require.NoError(t, err)
		t.Run(s.Dialect.Name, func(t *testing.T) { testExact(t, s) })
		require.NoError(t, s.Close())
	}
}

func testExact(t *testing.T, s *store.Store) {
	policy := exactPolicy(t)
	seen := map[string]int{}
	total := 0
	for n, c := range exactCases() {
		t.Run(c.name, func(t *testing.T) {
			things := c.things(policy, rand.New(rand.NewPCG(uint64(n), 7)))
			table := c.table(t, policy, things)
			c.write(t, s, policy, things)
			catalog := &facts.Catalog{Policy: policy, Tables: []*facts.Table{table}}
			for _, day := range []retention.Date{on, on.AddDays(1)} {
				j := &Job{Store: s, Catalog: catalog, On: day}
				at := 0
				err := j.Survey(t.Context(), func(a Answer) error {
					th := things[at]
					at++
					if by := policy.RequiresErasure(&th.item, day); by != a.Decision {
						return fmt.Errorf("%s: row %d reads as %+v, by hand %+v: %v and %v", c.why, a.Item.Key, a.Item.Item, th.item, a.Decision.Outcome(), by.Outcome())
					}
					seen[a.Decision.Outcome().String()]++
					if a.Decision.Deadline().Restricted == privacy.Yes {
						seen["restricted"]++
					}
					return nil
				}, func(*facts.Table, Found) {})
				require.NoError(t, explain(err, things))
				require.Equal(t, len(things), at, "every row was answered")
				total += at
			}
		})
	}
	for _, o := range []string{"undetermined", "referred", "forbidden", "permitted", "required", "restricted"} {
		assert.Greater(t, seen[o], 1000, "rows that are %s", o)
	}
	t.Logf("%s: %d answers compared: %v", s.Dialect.Name, total, seen)
}

// explain adds the row to a disagreement.
func explain(err error, things []*thing) error {
	var d *Disagreement
	if errors.As(err, &d) {
		th := things[d.Key-1]
		said := func(r row) string {
			var b strings.Builder
			for _, k := range slices.Sorted(maps.Keys(r)) {
				if r[k] != nil && r[k] != 0 {
					fmt.Fprintf(&b, " %s=%v", k, r[k])
				}
			}
			return b.String()
		}
		text := said(th.row)
		for _, u := range th.uses {
			text += "\n  use" + said(u)
		}
		for _, h := range th.holds {
			text += "\n  hold" + said(h)
		}
		for m := range d.Decision.Missing(&th.item) {
			text += "\n  missing " + m.String()
		}
		return fmt.Errorf("%w\nuncovered %v\n%s", err, d.Decision.Deadline().Uncovered, text)
	}
	return err
}
