package privacy_test

import (
	"flag"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

var update = flag.Bool("update", false, "write the conditions of sweeps into testdata instead of comparing them")

// acmeColumns are columns for every fact of one use, of which the rules take
// what they need.
func acmeColumns(id privacy.ActivityID) privacy.UseColumns {
	day := func(name string) privacy.DayColumn { return privacy.DayColumn{Column: "r." + name} }
	u := privacy.UseColumns{
		For: id, Dates: map[retention.Event]privacy.DayColumn{},
		Given: day("given"), Withdrawn: day("withdrawn"), Objected: day("objected"),
	}
	for e := retention.Event(1); e.IsValid(); e++ {
		u.Dates[e] = day(e.String())
	}
	return u
}

func acmeHolds() privacy.HoldSources {
	return privacy.AllHoldColumns(
		privacy.HoldColumns{
			From: "hold h", Where: "h.row_id = r.id", Kind: "h.kind", Since: privacy.DayColumn{Column: "h.since"},
			Released: privacy.DayColumn{Column: "h.released", NotYet: "h.standing"}, ReviewBy: "h.review_by",
			Grounds: privacy.JudgementColumns{Yes: "h.grounds = 'yes'", No: "h.grounds = 'no'", On: "h.judged_on", ReviewBy: "h.judge_again_by"},
		},
		privacy.HoldColumns{
			From: "access_request a", Where: "a.person_id = r.person_id", Is: retention.OpenAccessRequest,
			Since: privacy.DayColumn{Column: "a.received"}, Released: privacy.DayColumn{Column: "a.answered", NotYet: "1 = 1"},
		},
	)
}

// sweepCase is a dataset with columns for it.
type sweepCase struct {
	name    string
	reason  string
	set     *privacy.Dataset
	columns privacy.Columns
}

func sweepCases(p *privacy.Policy) []sweepCase {
	small := privacy.Columns{
		Uses: []privacy.UseColumns{{
			For:      acmeCollection,
			Dates:    map[retention.Event]privacy.DayColumn{retention.CaseClosed: {Column: "r.closed_on", NotYet: "r.is_open"}},
			Objected: privacy.DayColumn{Column: "r.objected_on", NotYet: "1 = 1"},
		}},
		Holds: privacy.AllHoldColumns(privacy.HoldColumns{
			From: "access_request a", Where: "a.person_id = r.person_id", Is: retention.OpenAccessRequest,
			Since: privacy.DayColumn{Column: "a.received"}, Released: privacy.DayColumn{Column: "a.answered", NotYet: "1 = 1"},
		}),
	}
	related := privacy.Columns{
		Uses: []privacy.UseColumns{
			{
				Activity: "c.activity", From: "case_ c", Where: "c.person_id = r.person_id",
				Dates: map[retention.Event]privacy.DayColumn{
					retention.CaseClosed: {Column: "c.closed_on", NotYet: "c.is_open"}, retention.Booked: {Column: "c.booked_on"},
				},
				Objected:   privacy.DayColumn{Column: "c.objected_on", NotYet: "1 = 1"},
				Overriding: privacy.JudgementColumns{Yes: "c.overriding = 1", No: "c.overriding = 0"},
				Necessary:  privacy.JudgementColumns{Yes: "c.needed = 1", No: "c.needed = 0", On: "c.needed_on", ReviewBy: "c.needed_by"},
			},
			{For: acmeBooks, Dates: map[retention.Event]privacy.DayColumn{retention.Booked: {Column: "r.booked_on"}}},
		},
		Holds:          acmeHolds(),
		Unlawful:       privacy.JudgementColumns{Yes: "r.unlawful = 1", No: "r.unlawful = 0", Raised: "r.unlawful_raised", On: "r.unlawful_on", ReviewBy: "r.unlawful_by"},
		ErasureOrdered: privacy.JudgementColumns{Yes: "r.ordered = 1", Raised: "r.ordered_raised"},
	}
	mixed := privacy.Columns{Holds: privacy.AllHoldColumns()}
	uses := []privacy.ActivityID{acmeCollection, acmeClient, acmeMarketing, acmeAnalysis, acmePool, acmeHiring, acmeStaff}
	for _, id := range uses {
		u := acmeColumns(id)
		u.Necessary = privacy.JudgementColumns{Yes: "r.needed = 1", No: "r.needed = 0"}
		mixed.Uses = append(mixed.Uses, u)
	}
	inline := privacy.Columns{Uses: []privacy.UseColumns{acmeColumns("")}, Holds: privacy.AllHoldColumns()}
	inline.Uses[0].Activity = "r.activity"
	one := func(id privacy.ActivityID) privacy.Columns {
		u := acmeColumns(id)
		u.Exempt, u.NotExempt = "r.exempt = 1", "r.exempt = 0"
		return privacy.Columns{Uses: []privacy.UseColumns{u}, Holds: privacy.AllHoldColumns()}
	}
	return []sweepCase{
		{"note", "one use and one table of requests", acmeSet(p, "note", subjects.CallNote, acmeCollection), small},
		{"voucher", "the uses of a related table, a duty, holds and judgements", acmeSet(p, "voucher", subjects.PaymentVoucher, acmeCollection, acmeBooks, acmeClient), related},
		{"contact", "every kind of use in the row itself", acmeSet(p, "contact", subjects.Email, uses...), mixed},
		{"line", "the activity in a column of the row", acmeSet(p, "line", subjects.CallNote, acmeCollection, acmeClient), inline},
		{"remark", "a maximum with exceptions on the purpose, and one on the item", acmeSet(p, "remark", subjects.PaymentRemark, acmeRemarks), one(acmeRemarks)},
		{"camera", "a maximum with exceptions on the item", acmeSet(p, "camera", subjects.CameraRecording, acmeCameras), one(acmeCameras)},
		{"customer", "a duty and a maximum", acmeSet(p, "customer", subjects.KnowYourCustomer, acmeCustomers), one(acmeCustomers)},
	}
}

// sweepConditions are the three conditions of a sweep.
var sweepConditions = []struct {
	name string
	of   func(privacy.Sweep, privacy.Columns, string) (string, []any, error)
}{
	{"due", privacy.Sweep.Due}, {"undated", privacy.Sweep.Undated}, {"restricted", privacy.Sweep.Restricted},
}

// broken breaks a condition into lines where parentheses open, so that a change
// of it can be read.
func broken(where string) string {
	var b strings.Builder
	depth := 0
	for i := range len(where) {
		switch where[i] {
		case '(':
			depth++
		case ')':
			depth--
		}
		if strings.HasSuffix(where[:i+1], " AND ") || strings.HasSuffix(where[:i+1], " OR ") {
			b.WriteString("\n" + strings.Repeat(" ", depth))
			continue
		}
		b.WriteByte(where[i])
	}
	return b.String()
}

var numbered = regexp.MustCompile(`\$\d+`)

func TestSweepText(t *testing.T) {
	for _, c := range sweepCases(acmePolicy()) {
		sweep := c.set.Sweep(acmeDay("2030-01-01"))
		var text strings.Builder
		text.WriteString("-- " + c.reason + "\n")
		for _, condition := range sweepConditions {
			where, args, err := condition.of(sweep, c.columns, "$%d")
			require.NoError(t, err, c.name)
			text.WriteString("\n-- " + condition.name + "\n" + broken(where) + "\n")
			for i, a := range args {
				text.WriteString("-- $" + strconv.Itoa(i+1) + " " + a.(string) + "\n")
			}

			plain, plainArgs, err := condition.of(sweep, c.columns, "?")
			require.NoError(t, err, c.name)
			assert.Equal(t, numbered.ReplaceAllString(where, "?"), plain, "%s %s: the two styles differ in the placeholder alone", c.name, condition.name)
			assert.Equal(t, args, plainArgs)
		}
		file := filepath.Join("testdata", "sweep", c.name+".sql")
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(text.String()), 0o644))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(text.String(), "\n")); diff != "" {
			t.Errorf("%s differs from %s; look at it, and write it with -update (-want +got):\n%s", c.name, file, diff)
		}
	}
}

// Whatever the rules, a condition is well formed: its placeholders are numbered
// from one without a gap, its arguments are days and tokens, and every part is
// in parentheses that close again.
func TestSweepIsWellFormed(t *testing.T) {
	policy := acmePolicy()
	tokens := map[string]bool{}
	for k := retention.HoldKind(1); k.IsValid(); k++ {
		tokens[k.String()] = true
	}
	for a := range policy.Activities() {
		tokens[string(a.ID)] = true
	}
	for _, c := range sweepCases(policy) {
		for _, day := range []string{"0001-01-01", "2024-02-29", "2030-01-01", "9999-12-31"} {
			for _, condition := range sweepConditions {
				where, args, err := condition.of(c.set.Sweep(acmeDay(day)), c.columns, "$%d")
				require.NoError(t, err)
				found := numbered.FindAllString(where, -1)
				require.Len(t, found, len(args))
				for i, p := range found {
					require.Equal(t, "$"+strconv.Itoa(i+1), p)
					text := args[i].(string)
					if _, err := retention.ParseDate(text); err != nil {
						require.True(t, tokens[text], "%q is neither a day nor a token", text)
					}
				}
				depth := 0
				for _, r := range where {
					switch r {
					case '(':
						depth++
					case ')':
						depth--
					}
					require.GreaterOrEqual(t, depth, 0)
				}
				require.Zero(t, depth)
				for _, bad := range []string{"()", "  ", "%d", "%!", "NOT IN ()", "= AND", "= OR", "<= )", "(AND", "(OR"} {
					require.NotContains(t, where, bad)
				}
			}
		}
	}
}

// What the host writes stands in the condition as it is, with its alternatives
// in parentheses, so that an OR of the host's reaches no further than its
// column.
func TestSweepKeepsHostText(t *testing.T) {
	set := acmeSet(acmePolicy(), "note", subjects.CallNote, acmeCollection)
	columns := privacy.Columns{
		Uses: []privacy.UseColumns{{
			For: acmeCollection, From: "case_ c", Where: "c.id = r.a OR c.id = r.b",
			Dates:      map[retention.Event]privacy.DayColumn{retention.CaseClosed: {Column: "c.closed", NotYet: "c.x OR c.y"}},
			Objected:   privacy.DayColumn{Column: "c.objected"},
			Overriding: privacy.JudgementColumns{Yes: "c.o = 1 OR c.p = 1", No: "c.o = 0 OR c.p = 0"},
			Necessary:  privacy.JudgementColumns{Yes: "c.n = 1 OR c.m = 1", No: "c.n = 0 OR c.m = 0"},
		}},
		Holds: privacy.AllHoldColumns(privacy.HoldColumns{
			From: "hold h", Where: "h.id = r.h OR h.all_rows", Is: retention.OwnClaim, Since: privacy.DayColumn{Column: "h.since"},
			Released: privacy.DayColumn{Column: "h.released", NotYet: "h.s OR h.t"}, Grounds: privacy.JudgementColumns{Yes: "h.y OR h.z", No: "h.v OR h.w"},
		}),
		Unlawful: privacy.JudgementColumns{Yes: "r.u = 1 OR r.w = 1", No: "r.u = 0 OR r.w = 0", Raised: "r.q OR r.t"},
	}
	free := regexp.MustCompile(`[a-z]\.[a-z_]+(?: = (?:[01]|[a-z]\.[a-z]))? OR [a-z]\.[a-z_]+(?: = (?:[01]|[a-z]\.[a-z]))?`)
	seen := map[string]bool{}
	for _, condition := range sweepConditions {
		where, _, err := condition.of(set.Sweep(acmeDay("2030-01-01")), columns, "?")
		require.NoError(t, err)
		for _, at := range free.FindAllStringIndex(where, -1) {
			seen[where[at[0]:at[1]]] = true
			assert.Equal(t, "(", where[at[0]-1:at[0]], where[at[0]:at[1]])
			assert.Equal(t, ")", where[at[1]:at[1]+1], where[at[0]:at[1]])
		}
	}
	assert.Equal(t, []string{
		"c.id = r.a OR c.id = r.b", "c.n = 0 OR c.m = 0", "c.o = 0 OR c.p = 0", "c.o = 1 OR c.p = 1", "c.x OR c.y",
		"h.id = r.h OR h.all_rows", "h.s OR h.t", "h.v OR h.w", "h.y OR h.z", "r.q OR r.t", "r.u = 0 OR r.w = 0", "r.u = 1 OR r.w = 1",
	}, slices.Sorted(maps.Keys(seen)), "and none of it is lost but what no rule asks about")
}

func TestEveryColumnThatIsMissing(t *testing.T) {
	policy := acmePolicy()
	cases := map[string]sweepCase{}
	for _, c := range sweepCases(policy) {
		cases[c.name] = c
	}
	holds := func(edit func(*privacy.HoldColumns)) func(*privacy.Columns) {
		return func(c *privacy.Columns) {
			h := privacy.HoldColumns{
				From: "hold h", Where: "h.row_id = r.id", Kind: "h.kind",
				Since: privacy.DayColumn{Column: "h.since"}, Released: privacy.DayColumn{Column: "h.released"},
			}
			edit(&h)
			c.Holds = privacy.AllHoldColumns(h)
		}
	}
	use := func(i int, edit func(*privacy.UseColumns)) func(*privacy.Columns) {
		return func(c *privacy.Columns) {
			c.Uses = slices.Clone(c.Uses)
			edit(&c.Uses[i])
		}
	}
	without := func(i int, e retention.Event) func(*privacy.Columns) {
		return use(i, func(u *privacy.UseColumns) {
			u.Dates = maps.Clone(u.Dates)
			delete(u.Dates, e)
		})
	}
	for _, tt := range []struct {
		reason, of string
		edit       func(*privacy.Columns)
		want       string
	}{
		{"holds left out are not said", "note", func(c *privacy.Columns) { c.Holds = privacy.HoldSources{} }, "holds"},
		{"a table of holds without a name", "note", holds(func(h *privacy.HoldColumns) { h.From = "" }), "holds[0].from"},
		{"or without a join, which would hold every row", "note", holds(func(h *privacy.HoldColumns) { h.Where = "" }), "holds[0].where"},
		{"holds of no kind", "note", holds(func(h *privacy.HoldColumns) { h.Kind = "" }), "holds[0].kind"},
		{"holds of two kinds at once", "note", holds(func(h *privacy.HoldColumns) { h.Is = retention.Order }), "holds[0].kind"},
		{"holds of a kind that does not exist", "note", holds(func(h *privacy.HoldColumns) { h.Is = 200 }), "holds[0].kind"},
		{"and of that alone", "note", holds(func(h *privacy.HoldColumns) { h.Is, h.Kind = 200, "" }), "holds[0].kind"},
		{"a hold without a beginning", "note", holds(func(h *privacy.HoldColumns) { h.Since = privacy.DayColumn{NotYet: "1 = 1"} }), "holds[0].since"},
		{"or an end", "note", holds(func(h *privacy.HoldColumns) { h.Released.Column = "" }), "holds[0].released"},
		{"a dataset whose rows have no use", "note", func(c *privacy.Columns) { c.Uses = nil }, "uses"},
		{"a use of no activity", "note", use(0, func(u *privacy.UseColumns) { u.For = "" }), "uses[0].activity"},
		{"a use of two", "note", use(0, func(u *privacy.UseColumns) { u.Activity = "r.activity" }), "uses[0].activity"},
		{"a related table without a join", "note", use(0, func(u *privacy.UseColumns) { u.From = "case_ c" }), "uses[0].where"},
		{"a join without a table", "note", use(0, func(u *privacy.UseColumns) { u.Where = "c.id = r.case_id" }), "uses[0].where"},
		{"an activity that the dataset does not have", "note", use(0, func(u *privacy.UseColumns) { u.For = acmeMarketing }), "uses[0].for[marketing]"},
		{"the day that the three years run from", "note", without(0, retention.CaseClosed), "uses[0].dates[case-closed]"},
		{"Art. 21(1): the objection", "note", use(0, func(u *privacy.UseColumns) { u.Objected = privacy.DayColumn{} }), "uses[0].objected"},
		{"bokføringsloven § 13: the day of the booking, in the related table", "voucher", without(0, retention.Booked), "uses[0].dates[booked]"},
		{"and in the row", "voucher", without(1, retention.Booked), "uses[1].dates[booked]"},
		{"a duty whose activity no row is sure to mention", "voucher", func(c *privacy.Columns) { c.Uses = c.Uses[:1] }, "uses.for[bookkeeping]"},
		{"a duty that a related table mentions for some rows only", "voucher", use(1, func(u *privacy.UseColumns) { u.From, u.Where = "booking b", "b.row_id = r.id" }), "uses.for[bookkeeping]"},
		{"Art. 21(2): an objection to marketing", "contact", use(2, func(u *privacy.UseColumns) { u.Objected = privacy.DayColumn{} }), "uses[2].objected"},
		{"Art. 7(3): a consent withdrawn", "contact", use(4, func(u *privacy.UseColumns) { u.Withdrawn = privacy.DayColumn{} }), "uses[4].withdrawn"},
		{"Art. 7(1): a consent given, which the period runs from too", "contact", use(4, func(u *privacy.UseColumns) { u.Given = privacy.DayColumn{} }), "uses[4].given"},
		{"each of two limits", "contact", use(5, func(u *privacy.UseColumns) { u.Dates = nil }), "uses[5].dates[position-filled], uses[5].dates[application-withdrawn]"},
		{"the event with which a use begins", "contact", without(6, retention.Hired), "uses[6].dates[hired]"},
		{"kredittopplysningsloven §§ 21 and 25: one day, told once", "remark", without(0, retention.Registered), "uses[0].dates[registered]"},
		{"kameraforskriften § 6: the day of the recording", "camera", without(0, retention.Recorded), "uses[0].dates[recorded]"},
		{"hvitvaskingsloven § 30: the end of the relationship", "customer", without(0, retention.RelationshipEnded), "uses[0].dates[relationship-ended]"},
		{"whatever the activity in the column is, its facts are there", "line", without(0, retention.CaseClosed), "uses[0].dates[case-closed]"},
		{"all at once", "voucher", func(c *privacy.Columns) { *c = privacy.Columns{} }, "holds, uses, uses.for[bookkeeping]"},
	} {
		c := cases[tt.of]
		columns := c.columns
		tt.edit(&columns)
		for _, condition := range sweepConditions {
			where, args, err := condition.of(c.set.Sweep(acmeDay("2030-01-01")), columns, "?")
			var missing *privacy.ColumnError
			if !assert.ErrorAs(t, err, &missing, tt.reason) {
				continue
			}
			assert.Equal(t, tt.of, missing.Dataset)
			assert.Equal(t, tt.want, strings.Join(missing.Needs, ", "), tt.reason)
			assert.EqualError(t, err, "personvern: the columns of "+tt.of+" lack "+tt.want)
			assert.Empty(t, where)
			assert.Nil(t, args)
		}
	}
}

// Direct marketing can be objected to on whatever basis it rests (Art. 21(2)).
func TestSweepOfMarketingOnAnotherBasis(t *testing.T) {
	spec := acmeSpec()
	spec.Activity(acmeMarketing).Basis = lawfulbasis.Contract
	set := acmeSet(privacy.MustNew(spec), "mailing", subjects.Email, acmeMarketing)
	columns := privacy.Columns{Uses: []privacy.UseColumns{acmeColumns(acmeMarketing)}, Holds: privacy.AllHoldColumns()}
	where, _, err := set.Sweep(acmeDay("2030-01-01")).Due(columns, "?")
	require.NoError(t, err)
	assert.Contains(t, where, "r.objected <= ?")
	columns.Uses[0].Objected = privacy.DayColumn{}
	_, _, err = set.Sweep(acmeDay("2030-01-01")).Due(columns, "?")
	assert.EqualError(t, err, "personvern: the columns of mailing lack uses[0].objected")
}

func TestSweepThatAsksNothing(t *testing.T) {
	c := sweepCases(acmePolicy())[0]
	for _, tt := range []struct {
		reason      string
		sweep       privacy.Sweep
		placeholder string
		want        string
	}{
		{"no dataset", privacy.Sweep{}, "?", "personvern: the columns of no dataset lack dataset"},
		{"a dataset of no policy", new(privacy.Dataset).Sweep(acmeDay("2030-01-01")), "?", "personvern: the columns of  lack dataset"},
		{"no day", c.set.Sweep(retention.Date{}), "?", "personvern: the columns of note lack day"},
		{"no placeholder", c.set.Sweep(acmeDay("2030-01-01")), "", "personvern: the columns of note lack placeholder"},
		{"one that all arguments would share", c.set.Sweep(acmeDay("2030-01-01")), "$1", "personvern: the columns of note lack placeholder"},
		{"one with two numbers", c.set.Sweep(acmeDay("2030-01-01")), "$%d%d", "personvern: the columns of note lack placeholder"},
	} {
		_, _, err := tt.sweep.Due(c.columns, tt.placeholder)
		assert.EqualError(t, err, tt.want, tt.reason)
	}
	where, _, err := c.set.Sweep(acmeDay("2030-01-01")).Due(c.columns, ":p%d")
	require.NoError(t, err)
	assert.Contains(t, where, ":p1", "any other style with a number")
}

// A cutoff is the latest day of an event for which a rule has run out, for
// every day that is asked about.
func TestSweepCutoffs(t *testing.T) {
	c := sweepCases(acmePolicy())[0]
	for day := acmeDay("2028-01-01"); day.Before(acmeDay("2033-01-01")); day = day.AddDays(1) {
		_, args, err := c.set.Sweep(day).Due(c.columns, "?")
		require.NoError(t, err)
		cutoff := retention.Limit{From: retention.CaseClosed, Anchor: retention.DayOf, Period: retention.Years(3)}.Cutoff(day, retention.CalendarYear())
		require.Contains(t, args, any(cutoff.String()))
		item := acmeNote(acmePolicyOnce)
		for _, tt := range []struct {
			closed retention.Date
			want   privacy.Outcome
		}{{cutoff, privacy.Required}, {cutoff.AddDays(1), privacy.Permitted}} {
			item.Uses[0].Dates.CaseClosed = retention.On(tt.closed)
			require.Equal(t, tt.want, acmePolicyOnce.RequiresErasure(&item, day).Outcome(), "closed on %s, asked on %s", tt.closed, day)
		}
	}
}

var acmePolicyOnce = acmePolicy()
