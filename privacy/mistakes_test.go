package privacy_test

import (
	"errors"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// The tests here are the silent mistakes that this library exists to prevent:
// each must be impossible to compile, or come out as undetermined or an error,
// never as a wrong answer.

// compiler type-checks short pieces of code against the packages as they are.
type compiler struct {
	files *token.FileSet
	from  types.Importer
}

var newCompiler = sync.OnceValues(func() (*compiler, error) {
	packages := []string{
		"time", "github.com/personvern/personvern/privacy", "github.com/personvern/personvern/retention",
		"github.com/personvern/personvern/lawfulbasis", "github.com/personvern/personvern/subjects",
	}
	var complaint strings.Builder
	command := exec.Command("go", append([]string{"list", "-export", "-deps", "-f", "{{.ImportPath}} {{.Export}}"}, packages...)...)
	command.Stderr = &complaint
	list, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w: %s", err, complaint.String())
	}
	exports := map[string]string{}
	for line := range strings.Lines(string(list)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), " ")
		exports[path] = file
	}
	c := &compiler{files: token.NewFileSet()}
	c.from = importer.ForCompiler(c.files, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })
	return c, nil
})

// check returns what the compiler says of statements in a function that has an
// item, a policy, a day, a decision and a dataset at hand.
func (c *compiler) check(statements string) error {
	source := `package mistake
import (
	"time"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)
var (
	_ time.Time
	_ lawfulbasis.Purpose
	_ subjects.Kind
)
func use(...any) {}
func mistake(policy *privacy.Policy, item privacy.Item, set *privacy.Dataset, d privacy.Decision, day retention.Date, now time.Time) {
` + statements + "\n}"
	file, err := parser.ParseFile(c.files, "mistake.go", source, 0)
	if err != nil {
		return err
	}
	_, err = (&types.Config{Importer: c.from}).Check("mistake", c.files, []*ast.File{file}, nil)
	return err
}

// refused asserts that the compiler takes what is right, and says the given
// words of what is wrong: the two differ in the mistake alone.
func refused(t *testing.T, right, wrong, says string) {
	t.Helper()
	c, err := newCompiler()
	require.NoError(t, err)
	require.NoError(t, c.check(right), "what is right must compile, or the test proves nothing")
	err = c.check(wrong)
	var refusal types.Error
	require.True(t, errors.As(err, &refusal), "it compiles: %s", wrong)
	assert.Contains(t, refusal.Msg, says)
}

// everyStay asks the four questions about whether an item stays.
func everyStay(p *privacy.Policy, item *privacy.Item, day retention.Date) []privacy.Decision {
	return []privacy.Decision{
		p.MayErase(item, day), p.RequiresErasure(item, day), p.MayKeep(item, day),
		p.RequiresErasureOnRequest(item, privacy.Request{Kind: privacy.AskErasure, Received: day, Identified: privacy.Yes}, day),
	}
}

// everyQuestion asks all questions, of one of the activities of the item's
// dataset where they are about one.
func everyQuestion(p *privacy.Policy, item *privacy.Item, activity privacy.ActivityID, day retention.Date) []privacy.Decision {
	asks := func(kind privacy.RequestKind) privacy.Request {
		return privacy.Request{Kind: kind, Received: day, Identified: privacy.Yes}
	}
	all := append(everyStay(p, item, day),
		p.MayProcess(item, privacy.Processing{For: activity}, day), p.MayDecideAutomatically(item, activity, day), p.RequiresInformation(item, activity, day), p.RequiresNotification(item, day),
		p.RequiresAccess(item, asks(privacy.AskAccess), day), p.RequiresRectification(item, asks(privacy.AskRectification), day),
		p.RequiresRestriction(item, asks(privacy.AskRestriction), day), p.RequiresPortability(item, asks(privacy.AskPortability), day),
		p.RequiresEndOfUse(item, asks(privacy.AskObjection), day), p.RequiresEndOfUse(item, asks(privacy.AskWithdrawal), day),
		p.RequiresHumanDecision(item, asks(privacy.AskHumanDecision), day),
	)
	for _, d := range p.Rights(item, day) {
		all = append(all, d)
	}
	return all
}

func TestMistake01_RowRepeatsWhatThePolicyKnows(t *testing.T) {
	t.Run("a row has no place for role, purpose or basis", func(t *testing.T) {
		right := `use(privacy.Use{For: "collection"})`
		refused(t, right, `use(privacy.Use{For: "collection", Purpose: lawfulbasis.Marketing})`, "unknown field Purpose")
		refused(t, right, `use(privacy.Use{For: "collection", Role: lawfulbasis.Controller})`, "unknown field Role")
		refused(t, right, `use(privacy.Use{For: "collection", Basis: lawfulbasis.Consent})`, "unknown field Basis")
		refused(t, `item.Uses = nil`, `item.Kinds = subjects.AllKinds()`, "item.Kinds undefined")
		refused(t, right, `use(privacy.Use{For: lawfulbasis.Collection})`, "cannot use lawfulbasis.Collection")
	})
	t.Run("what no activity covers is an error at start", func(t *testing.T) {
		_, err := acmePolicy().Dataset(privacy.DatasetSpec{
			Name: "t", About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.CV), For: []privacy.ActivityID{acmeCollection},
		})
		assert.EqualError(t, err, "personvern: t:\n\tfor[collection].about: not-covered")
	})
	t.Run("and undetermined at run time, never required", func(t *testing.T) {
		policy := acmePolicy()
		for _, tt := range []struct {
			reason string
			uses   []privacy.Use
			lacks  string
		}{
			{"an activity of the policy that the dataset does not have", []privacy.Use{{For: acmeMarketing}}, "activity of marketing"},
			{"an activity that is none", []privacy.Use{acmeCase("2001-01-01"), {For: "colection"}}, "activity of colection"},
			{"an activity left out", []privacy.Use{{}}, "activity"},
			{"no use at all", nil, "uses"},
		} {
			item := acmeNote(policy)
			item.Uses = tt.uses
			for _, d := range everyQuestion(policy, &item, acmeCollection, acmeDay("2040-01-01")) {
				assert.Equal(t, privacy.Undetermined, d.Outcome(), "%s: %s", d.Question(), tt.reason)
				assert.True(t, d.Has(privacy.NotAsked), tt.reason)
				assert.Equal(t, []string{tt.lacks}, acmeMissing(d, &item), tt.reason)
			}
		}
	})
	t.Run("a row silent about a use that carries a statutory duty stays open", func(t *testing.T) {
		policy := acmePolicy()
		item := privacy.Item{
			Of: acmeSet(policy, "voucher", subjects.PaymentVoucher, acmeCollection, acmeBooks), Holds: privacy.AllHolds(),
			Uses: []privacy.Use{acmeCase("2001-01-01")},
		}
		d := policy.RequiresErasure(&item, acmeDay("2040-01-01"))
		assert.Equal(t, privacy.Undetermined, d.Outcome())
		assert.Equal(t, []string{"booked of bookkeeping"}, acmeMissing(d, &item))
	})
}

func TestMistake02_UnknownAndNotYetAreTheSameZero(t *testing.T) {
	t.Run("a bare day is no answer to when", func(t *testing.T) {
		refused(t, `use(retention.Dates{CaseClosed: retention.On(day)})`, `use(retention.Dates{CaseClosed: day})`, "cannot use day")
		refused(t, `use(retention.Dates{CaseClosed: retention.NotYet()})`, `use(retention.Dates{CaseClosed: nil})`, "cannot use nil")
	})
	policy := acmePolicy()
	var null retention.When
	require.NoError(t, null.Scan(nil))
	for _, tt := range []struct {
		reason string
		closed retention.When
		want   privacy.Outcome
	}{
		{"the zero value is not said", retention.When{}, privacy.Undetermined},
		{"NULL is not said", null, privacy.Undetermined},
		{"the zero day is not said", retention.On(retention.Date{}), privacy.Undetermined},
		{"the host's own reading of NULL is visible where it is made: an open case", null.Else(retention.NotYet()), privacy.Permitted},
		{"an open case", retention.NotYet(), privacy.Permitted},
		{"a closed case whose day was lost, long ago", retention.NoLaterThan(acmeDay("2020-01-01")), privacy.Required},
		{"a closed case whose day was lost, within the three years", retention.NoLaterThan(acmeDay("2027-01-01")), privacy.Undetermined},
		{"closed some day of the last three years", retention.Between(acmeDay("2026-06-01"), acmeDay("2027-01-01")), privacy.Permitted},
		{"a day that is known", acmeOn("2025-12-31"), privacy.Required},
		{"a closing planned for later has not happened", acmeOn("2029-06-01"), privacy.Permitted},
	} {
		item := acmeNote(policy)
		item.Uses[0].Dates.CaseClosed = tt.closed
		d := policy.RequiresErasure(&item, acmeDay("2029-01-01"))
		assert.Equal(t, tt.want, d.Outcome(), tt.reason)
		if tt.want == privacy.Undetermined {
			assert.Equal(t, []string{"case-closed of collection"}, acmeMissing(d, &item), tt.reason)
		}
	}
}

func TestMistake03_ForgottenHoldsReadAsNone(t *testing.T) {
	refused(t, `item.Holds = privacy.AllHolds()`, `item.Holds = nil`, "cannot use nil")
	refused(t, `item.Holds = privacy.AllHolds(retention.Hold{})`, `item.Holds = []retention.Hold{}`, "cannot use []retention.Hold")
	refused(t, `var c privacy.Columns; c.Holds = privacy.AllHoldColumns()`, `var c privacy.Columns; c.Holds = nil`, "cannot use nil")

	policy := acmePolicy()
	item := acmeNote(policy)
	day := acmeDay("2030-01-01")
	assert.True(t, item.Holds.IsSaid())
	require.Equal(t, privacy.Required, policy.RequiresErasure(&item, day).Outcome(), "none, and the host looked")
	item.Holds = privacy.Holds{}
	assert.False(t, item.Holds.IsSaid())
	for _, d := range everyStay(policy, &item, day) {
		assert.Equal(t, privacy.Undetermined, d.Outcome(), d.Question())
		assert.Contains(t, acmeMissing(d, &item), "holds", d.Question())
		assert.NotEqual(t, retention.Must, d.Deadline().State)
	}
	_, _, err := item.Of.Sweep(day).Due(privacy.Columns{Uses: []privacy.UseColumns{acmeColumns(acmeCollection)}}, "?")
	assert.EqualError(t, err, "personvern: the columns of call_note lack holds", "nor does a sweep read silence as none")

	t.Run("nor may it be used", func(t *testing.T) {
		item := rightsItem(subjects.Email, rightsContract)
		may := func() privacy.Decision {
			return rightsPolicy().MayProcess(&item, privacy.Processing{For: rightsContract}, rightsDay)
		}
		require.Equal(t, privacy.Permitted, may().Outcome(), "none, and the host looked")
		item.Holds = privacy.Holds{}
		assert.Equal(t, privacy.Undetermined, may().Outcome())
		assert.Equal(t, []string{"holds"}, acmeMissing(may(), &item))
	})
	t.Run("and forgotten disclosures are not none", func(t *testing.T) {
		refused(t, `item.Disclosures = privacy.AllDisclosures()`, `item.Disclosures = nil`, "cannot use nil")
		refused(t, `item.Disclosures = privacy.AllDisclosures(privacy.Disclosure{})`, `item.Disclosures = []privacy.Disclosure{}`, "cannot use []privacy.Disclosure")
		item := rightsItem(subjects.Email, rightsContract)
		require.Equal(t, privacy.Permitted, rightsPolicy().RequiresNotification(&item, rightsDay).Outcome(), "none, and the host looked")
		item.Disclosures = privacy.Disclosures{}
		d := rightsPolicy().RequiresNotification(&item, rightsDay)
		assert.Equal(t, privacy.Undetermined, d.Outcome(), "Art. 19: somebody may have to be told")
		assert.Equal(t, []string{"disclosures"}, acmeMissing(d, &item))
	})
	t.Run("nor is what nobody looked at in order", func(t *testing.T) {
		refused(t, `use(privacy.Use{Assessed: lawfulbasis.Assessment{}})`, `use(privacy.Use{Assessed: true})`, "cannot use true")
		refused(t, `use(lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(lawfulbasis.FreelyGiven)})`, `use(lawfulbasis.Findings{Met: lawfulbasis.FreelyGiven})`, "cannot use lawfulbasis.FreelyGiven")
		for _, id := range []privacy.ActivityID{rightsConsent, rightsContract, rightsInterest, rightsMarketing} {
			item := rightsItem(subjects.Email, id)
			may := func() privacy.Decision {
				return rightsPolicy().MayProcess(&item, privacy.Processing{For: id}, rightsDay)
			}
			require.Equal(t, privacy.Permitted, may().Outcome())
			item.Uses[0].Assessed = lawfulbasis.Assessment{}
			assert.Equal(t, privacy.Undetermined, may().Outcome(), "I01: %s", id)
			item.Uses[0].Assessed = rightsUse(id).Assessed
			item.Uses[0].Assessed.ReviewBy = rightsDay.AddDays(-1)
			assert.Equal(t, privacy.Undetermined, may().Outcome(), "Art. 5(2): %s, looked at, and not since the review day", id)
		}
	})
}

func TestMistake04_TwoDisputesReadAsClosed(t *testing.T) {
	refused(t, `item.Holds = privacy.AllHolds()`, `item.Disputed = true`, "item.Disputed undefined")
	claim := func(since, released retention.When) retention.Hold {
		return retention.Hold{Kind: retention.Contest, Since: since, Released: released}
	}
	first := claim(acmeOn("2024-01-10"), acmeOn("2024-03-01"))
	second := claim(acmeOn("2024-02-01"), retention.NotYet())
	policy := acmePolicy()
	for _, tt := range []struct {
		reason string
		holds  []retention.Hold
		want   privacy.Outcome
	}{
		{"the first was decided", []retention.Hold{first}, privacy.Required},
		{"the second is open, whatever became of the first", []retention.Hold{first, second}, privacy.Forbidden},
		{"and in any order", []retention.Hold{second, first}, privacy.Forbidden},
		{"the outcome of one was lost", []retention.Hold{first, claim(acmeOn("2024-02-01"), retention.When{})}, privacy.Undetermined},
	} {
		item := acmeNote(policy)
		item.Holds = privacy.AllHolds(tt.holds...)
		assert.Equal(t, tt.want, policy.RequiresErasure(&item, acmeDay("2030-01-01")).Outcome(), tt.reason)
	}
}

func TestMistake05_OnePurposePerRecord(t *testing.T) {
	policy := acmePolicy()
	books := privacy.Use{For: acmeBooks, Dates: retention.Dates{Booked: acmeOn("2026-02-10")}}
	vouchers := acmeSet(policy, "voucher", subjects.PaymentVoucher, acmeCollection, acmeBooks)
	names := acmeSet(policy, "name", subjects.Name, acmeCollection, acmeMarketing)
	for _, tt := range []struct {
		reason string
		of     *privacy.Dataset
		day    string
		uses   []privacy.Use
		want   privacy.Outcome
		state  retention.State
	}{
		{"the case has ended, the duty runs to the end of 2031", vouchers, "2030-01-01", []privacy.Use{acmeCase("2026-03-10"), books}, privacy.Forbidden, retention.TooEarly},
		{"the duty has ended, the case has not", vouchers, "2032-01-01", []privacy.Use{{For: acmeCollection, Dates: retention.Dates{CaseClosed: retention.NotYet()}, Objection: privacy.NoObjection()}, books}, privacy.Permitted, retention.May},
		{"both have ended", vouchers, "2032-01-01", []privacy.Use{acmeCase("2026-03-10"), books}, privacy.Required, retention.Must},
		{"a name in two cases stays for the later", names, "2030-01-01", []privacy.Use{acmeCase("2026-03-10"), acmeCase("2028-05-01")}, privacy.Permitted, retention.May},
		{"a name in two cases, of which one lost its day", names, "2030-01-01", []privacy.Use{acmeCase("2026-03-10"), {For: acmeCollection, Objection: privacy.NoObjection()}}, privacy.Undetermined, retention.Unknown},
	} {
		for range 2 {
			item := privacy.Item{Of: tt.of, Holds: privacy.AllHolds(), Uses: tt.uses}
			d := policy.RequiresErasure(&item, acmeDay(tt.day))
			assert.Equal(t, tt.want, d.Outcome(), tt.reason)
			assert.Equal(t, tt.state, d.Deadline().State, tt.reason)
			slices.Reverse(tt.uses)
		}
	}
	t.Run("neither the least nor the greatest of the answers for each use is the answer", func(t *testing.T) {
		alone := func(of *privacy.Dataset, use privacy.Use) privacy.Outcome {
			return policy.RequiresErasure(&privacy.Item{Of: of, Holds: privacy.AllHolds(), Uses: []privacy.Use{use}}, acmeDay("2030-01-01")).Outcome()
		}
		ended, live := acmeCase("2026-03-10"), acmeCase("2028-05-01")
		require.Equal(t, privacy.Required, max(alone(names, ended), alone(names, live)), "the greatest says erase, and the name is needed")
		onlyBooks := acmeSet(policy, "ledger", subjects.LedgerEntry, acmeBooks)
		duty := privacy.Use{For: acmeBooks, Dates: retention.Dates{Booked: retention.When{}}}
		require.Equal(t, privacy.Undetermined, alone(onlyBooks, duty), "the least says nothing is known")
		order := privacy.Item{
			Of: onlyBooks, Uses: []privacy.Use{duty},
			Holds: privacy.AllHolds(retention.Hold{Kind: retention.Order, Since: acmeOn("2029-01-01"), Released: retention.NotYet()}),
		}
		assert.Equal(t, privacy.Forbidden, policy.RequiresErasure(&order, acmeDay("2030-01-01")).Outcome(), "an order keeps it whatever the duty")
	})
}

func TestMistake06_ForgottenTableLooksComplete(t *testing.T) {
	policy := acmePolicy()
	notes, names := acmeSet(policy, "call_note", subjects.CallNote, acmeCollection), acmeSet(policy, "name", subjects.Name, acmeCollection)
	inventory := policy.MustInventory(notes, names)
	day := acmeDay("2030-01-01")
	note := acmeNote(policy)
	note.Of = notes

	plan := inventory.Plan(nil, day, note)
	assert.False(t, plan.IsComplete(), "nothing was said of the names")
	assert.Equal(t, []*privacy.Dataset{names}, slices.Collect(plan.Silent()))
	assert.True(t, inventory.Plan(nil, day, note, privacy.None(names)).IsComplete(), "the host looked, and has none")
	assert.Len(t, slices.Collect(inventory.Plan(nil, day).Silent()), 2, "no items at all are no empty answer")
	refused(t, `var i privacy.Inventory; i.Plan(nil, day, item)`, `policy.Plan(nil, day, item)`, "policy.Plan undefined")
}

func TestMistake07_ZonesMoveDays(t *testing.T) {
	refused(t, `use(retention.DateIn(now, time.UTC))`, `use(retention.DateIn(now))`, "not enough arguments")
	refused(t, `use(retention.On(day))`, `use(retention.On(now))`, "cannot use now")
	refused(t, `use(policy.MayErase(&item, day))`, `use(policy.MayErase(&item, now))`, "cannot use now")
	refused(t, `use(day == retention.Date{})`, `use(retention.Date(now))`, "cannot convert now")

	oslo, err := time.LoadLocation("Europe/Oslo")
	require.NoError(t, err)
	posted := time.Date(2025, time.December, 31, 23, 30, 0, 0, time.UTC)
	policy := acmePolicy()
	voucher := func(booked retention.Date) string {
		item := privacy.Item{
			Of: acmeSet(policy, "voucher", subjects.PaymentVoucher, acmeBooks), Holds: privacy.AllHolds(),
			Uses: []privacy.Use{{For: acmeBooks, Dates: retention.Dates{Booked: retention.On(booked)}}},
		}
		return policy.Deadline(&item, acmeDay("2026-11-23")).Earliest.String()
	}
	assert.Equal(t, "2032-01-01", voucher(retention.DateIn(posted, oslo)), "half past midnight in Oslo is next year's voucher")
	assert.Equal(t, "2031-01-01", voucher(retention.DateIn(posted, time.UTC)), "the zone is the caller's word, and moves a year")
	for _, d := range []retention.Date{retention.DateIn(time.Time{}, oslo), retention.DateIn(posted, nil)} {
		assert.True(t, d.IsZero(), "no instant, or no zone, is no day")
		assert.Equal(t, "unknown", voucher(d), "and nothing is counted from it")
	}
	item := acmeNote(policy)
	for _, d := range []privacy.Decision{policy.MayErase(&item, retention.Date{}), policy.RequiresErasure(&item, retention.Date{}), policy.MayKeep(&item, retention.Date{})} {
		assert.Equal(t, privacy.Undetermined, d.Outcome(), "a question without a day")
		assert.Equal(t, []string{"day"}, acmeMissing(d, &item))
	}
}

func TestMistake08_MayAndMustInOneMethod(t *testing.T) {
	refused(t, `if d.Outcome() == privacy.Permitted { use() }`, `if d.Allowed() { use() }`, "d.Allowed undefined")
	refused(t, `if d.Outcome() == privacy.Permitted { use() }`, `if d.Outcome() { use() }`, "non-boolean condition")
	refused(t, `policy.RequiresErasure(&item, day)`, `policy.MustErase(&item, day)`, "policy.MustErase undefined")

	policy := acmePolicy()
	holds := []privacy.Holds{{}, privacy.AllHolds()}
	for k := retention.HoldKind(0); k <= retention.OpenAccessRequest; k++ {
		for _, grounds := range []privacy.Fact{privacy.No, privacy.Unknown, privacy.Yes} {
			holds = append(holds, privacy.AllHolds(retention.Hold{
				Kind: k, Since: acmeOn("2024-01-01"), Released: retention.NotYet(), Grounds: privacy.Judgement{Result: grounds},
			}))
		}
	}
	asked := 0
	for _, h := range holds {
		for _, closed := range []retention.When{{}, retention.NotYet(), acmeOn("2020-01-01"), acmeOn("2029-01-01")} {
			for _, unlawful := range []privacy.Fact{privacy.No, privacy.Unknown, privacy.Yes} {
				item := acmeNote(policy)
				item.Holds, item.Uses[0].Dates.CaseClosed = h, closed
				item.Unlawful = privacy.Judgement{Result: unlawful, By: "legal"}
				day := acmeDay("2030-01-01")
				may, must := policy.MayErase(&item, day), policy.RequiresErasure(&item, day)
				asked++
				assert.NotEqual(t, privacy.Required, may.Outcome(), "may is never must")
				assert.False(t, may.CouldBe(privacy.Required))
				if may.Outcome() == privacy.Forbidden {
					assert.Equal(t, privacy.Forbidden, must.Outcome(), "what may not go need not go now")
				}
				if must.Outcome() == privacy.Required {
					assert.Equal(t, privacy.Permitted, may.Outcome(), "what must go may go")
				}
			}
		}
	}
	assert.Equal(t, len(holds)*12, asked)
}

func TestMistake09_BareCutoffs(t *testing.T) {
	policy := acmePolicy()
	set := acmeSet(policy, "voucher", subjects.PaymentVoucher, acmeCollection, acmeClient, acmeBooks)
	sweep := set.Sweep(acmeDay("2030-01-01"))
	columns := privacy.Columns{
		Uses: []privacy.UseColumns{acmeColumns(acmeCollection), acmeColumns(acmeBooks)},
		Holds: privacy.AllHoldColumns(privacy.HoldColumns{
			From: "hold h", Where: "h.row_id = r.id", Kind: "h.kind",
			Since: privacy.DayColumn{Column: "h.since"}, Released: privacy.DayColumn{Column: "h.released", NotYet: "1 = 1"},
		}),
	}
	due, _, err := sweep.Due(columns, "?")
	require.NoError(t, err)
	assert.Contains(t, due, "FROM hold h", "held rows are not selected")
	assert.Contains(t, due, "r.booked", "nor those that a duty keeps")
	lost, _, err := sweep.Undated(columns, "?")
	require.NoError(t, err)
	assert.Contains(t, lost, "r.case-closed IS NULL", "rows whose day was lost are listed apart")

	columns.Uses[1].Dates = nil
	columns.Uses[0].Objected = privacy.DayColumn{}
	for _, condition := range []func(privacy.Columns, string) (string, []any, error){sweep.Due, sweep.Undated, sweep.Restricted} {
		where, args, err := condition(columns, "?")
		assert.EqualError(t, err, "personvern: the columns of voucher lack uses[0].objected, uses[1].dates[booked]", "a column that a rule needs is an error")
		assert.Empty(t, where, "and there is no condition with a part left out")
		assert.Empty(t, args)
	}
}

func TestMistake10_SetsAreIntegers(t *testing.T) {
	refused(t, `use(subjects.KindsOf(subjects.Health))`, `use(subjects.KindSet(subjects.Health))`, "cannot convert subjects.Health")
	refused(t, `var s subjects.KindSet = subjects.KindsOf(subjects.Health); use(s)`, `var s subjects.KindSet = subjects.Health; use(s)`, "cannot use subjects.Health")
	refused(t, `use(subjects.KindsOf(subjects.Health, subjects.Name))`, `var s subjects.KindSet = subjects.Health | subjects.Name; use(s)`, "cannot use subjects.Health | subjects.Name")
	refused(t, `use(subjects.KindsOf(subjects.Name))`, `use(subjects.KindsOf(subjects.Debtor))`, "cannot use subjects.Debtor")
	refused(t, `use(privacy.DatasetSpec{Kinds: subjects.AllKinds()})`, `use(privacy.DatasetSpec{Kinds: 7})`, "cannot use 7")
	assert.Equal(t, "name,health", subjects.KindsOf(subjects.Health, subjects.Name).String(), "a set can be read")
	assert.True(t, subjects.AllKinds().Has(subjects.PrivateKind(1)), "all includes what a host added")
	assert.True(t, subjects.AllCategories().Has(subjects.PrivateCategory(1)))
	assert.True(t, lawfulbasis.AllPurposes().Has(lawfulbasis.PrivatePurpose(1)))

	spec := acmeSpec()
	spec.Activity(acmePress).Kinds = subjects.KindsOf(subjects.Name, 0)
	_, err := privacy.New(spec)
	assert.EqualError(t, err, "personvern: acme:\n\tactivities[press].kinds: not-said (gdpr:30(1)(c))", "a slip is no smaller set")
}

func TestMistake11_UnkeyedEvents(t *testing.T) {
	refused(t, `use(retention.Dates{CaseClosed: retention.On(day)})`, `use(retention.Dates{retention.On(day)})`, "too few values")
	refused(t, `use(retention.Dates{CaseClosed: retention.On(day)})`, `use(retention.Dates{retention.CaseClosed: retention.On(day)})`, "invalid field name")
	refused(t, `use(retention.Dates{CaseClosed: retention.On(day)})`, `use([]retention.When{retention.CaseClosed: retention.On(day)}, retention.Dates([1]retention.When{}))`, "cannot convert")

	said, err := exec.Command("go", "vet", "./testdata/unkeyed").CombinedOutput()
	require.Error(t, err, "values by position must not pass go vet")
	assert.Contains(t, string(said), "privacy.Consent struct literal uses unkeyed fields")
	assert.Contains(t, string(said), "privacy.Disclosure struct literal uses unkeyed fields")
	assert.Contains(t, string(said), "lawfulbasis.Findings struct literal uses unkeyed fields")
	assert.Contains(t, string(said), "retention.Dates struct literal uses unkeyed fields")
}

func TestMistake12_DeadlineAndDecisionDisagree(t *testing.T) {
	policy := acmePolicy()
	voucher := privacy.Item{
		Of: acmeSet(policy, "voucher", subjects.PaymentVoucher, acmeCollection, acmeBooks), Holds: privacy.AllHolds(),
		Uses: []privacy.Use{acmeCase("2026-03-10"), {For: acmeBooks, Dates: retention.Dates{Booked: acmeOn("2021-02-10")}}},
	}
	note := acmeNote(policy)
	note.Holds = privacy.AllHolds(retention.Hold{Kind: retention.Order, Since: acmeOn("2029-02-01"), Released: acmeOn("2029-07-01")})
	lost := acmeNote(policy)
	lost.Uses[0].Dates.CaseClosed = retention.Between(acmeDay("2026-01-10"), acmeDay("2026-03-10"))
	outcomes := map[retention.State]privacy.Outcome{
		retention.Unknown: privacy.Undetermined, retention.Held: privacy.Forbidden, retention.TooEarly: privacy.Forbidden,
		retention.May: privacy.Permitted, retention.Must: privacy.Required, retention.Overdue: privacy.Required,
	}
	seen := map[retention.State]int{}
	for _, item := range []*privacy.Item{&voucher, &note, &lost} {
		for day := acmeDay("2026-03-10"); day.Before(acmeDay("2029-12-31")); day = day.AddDays(1) {
			d := policy.RequiresErasure(item, day)
			deadline := d.Deadline()
			seen[deadline.State]++
			due := deadline.EraseFrom.AddDays(-1).IsPassed(day)
			want := outcomes[deadline.State]
			if deadline.State == retention.Unknown && due == privacy.Yes {
				want = privacy.Required // only whether it is late already is not known
			}
			if d.Outcome() != want {
				t.Fatalf("%s: the decision says %s, the deadline %s", day, d.Outcome(), deadline.State)
			}
			if deadline != policy.Deadline(item, day) || deadline != policy.MayErase(item, day).Deadline() {
				t.Fatalf("%s: two deadlines", day)
			}
			if (d.Outcome() == privacy.Required) != (due == privacy.Yes) || (d.Outcome() == privacy.Undetermined) != (due == privacy.Unknown) {
				t.Fatalf("%s: %s, erase from %s", day, d.Outcome(), deadline.EraseFrom)
			}
		}
	}
	assert.Len(t, seen, len(outcomes), "every state was there: %v", seen)
}

func TestMistake13_OffByOne(t *testing.T) {
	policy := acmePolicy()
	voucher := privacy.Item{
		Of: acmeSet(policy, "voucher", subjects.PaymentVoucher, acmeBooks), Holds: privacy.AllHolds(),
		Uses: []privacy.Use{{For: acmeBooks, Dates: retention.Dates{Booked: acmeOn("2026-12-31")}}},
	}
	note := acmeNote(policy)
	for _, tt := range []struct {
		reason string
		item   *privacy.Item
		day    string
		may    privacy.Outcome
		must   privacy.Outcome
		state  retention.State
	}{
		{"bokføringsloven § 13: the last day of the fifth year after", &voucher, "2031-12-31", privacy.Forbidden, privacy.Forbidden, retention.TooEarly},
		{"the first day on which erasing is lawful", &voucher, "2032-01-01", privacy.Permitted, privacy.Required, retention.Must},
		{"the notice's three years: the last day the item may be there", &note, "2029-03-10", privacy.Permitted, privacy.Permitted, retention.May},
		{"the day from which it goes", &note, "2029-03-11", privacy.Permitted, privacy.Required, retention.Must},
		{"the last of the ten days for carrying it out", &note, "2029-03-21", privacy.Permitted, privacy.Required, retention.Must},
		{"the day it is late", &note, "2029-03-22", privacy.Permitted, privacy.Required, retention.Overdue},
	} {
		day := acmeDay(tt.day)
		assert.Equal(t, tt.may, policy.MayErase(tt.item, day).Outcome(), tt.reason)
		assert.Equal(t, tt.must, policy.RequiresErasure(tt.item, day).Outcome(), tt.reason)
		assert.Equal(t, tt.state, policy.Deadline(tt.item, day).State, tt.reason)
	}
	deadline := policy.Deadline(&note, acmeDay("2029-03-22"))
	assert.Equal(t, "2029-03-10", deadline.LastDay.String())
	assert.Equal(t, "2029-03-11", deadline.EraseFrom.String())
	assert.Equal(t, "2029-03-21", deadline.GoneBy.String())
	assert.Equal(t, 1, deadline.Overdue(acmeDay("2029-03-22")))
	assert.Equal(t, 0, deadline.Overdue(acmeDay("2029-03-21")))
	booked := policy.Deadline(&voucher, acmeDay("2031-12-31"))
	assert.Equal(t, "2032-01-01", booked.Earliest.String())
	assert.Equal(t, "2031-12-31", booked.LastDay.String())
	assert.Equal(t, retention.Deadline{}, policy.Deadline(&note, retention.Date{}), "a day that is not said is no day")
}

func TestMistake14_OneFactInTwoPlaces(t *testing.T) {
	right := `use(privacy.Use{Consent: privacy.Consent{Given: retention.On(day)}})`
	refused(t, right, `use(privacy.Use{Dates: retention.Dates{ConsentGiven: retention.On(day)}})`, "unknown field ConsentGiven")
	refused(t, right, `use(privacy.Use{Dates: retention.Dates{ConsentWithdrawn: retention.On(day)}})`, "unknown field ConsentWithdrawn")
	refused(t, right, `use(privacy.Use{Dates: retention.Dates{Objected: retention.On(day)}})`, "unknown field Objected")
	refused(t, `item.Uses[0].Consent = privacy.Consent{}`, `item.Consent = privacy.Consent{}`, "item.Consent undefined")
	refused(t, `item.Uses[0].Objection = privacy.NoObjection()`, `item.Objection = privacy.NoObjection()`, "item.Objection undefined")
	refused(t, `use(privacy.Judgement{Result: privacy.Yes, By: "legal"})`, `use(privacy.Objection{OverridingDay: day})`, "unknown field OverridingDay")
	var dates retention.Dates
	assert.Equal(t, dates, dates.With(retention.ConsentGiven, acmeOn("2026-01-01")), "the day of a consent has its home in the consent")
	assert.False(t, dates.Of(retention.ConsentGiven).IsSaid())

	policy := acmePolicy()
	pool := privacy.Item{
		Of: acmeSet(policy, "cv", subjects.CV, acmePool), Holds: privacy.AllHolds(),
		Uses: []privacy.Use{{For: acmePool, Consent: privacy.Consent{Given: acmeOn("2026-01-31"), Withdrawn: retention.NotYet()}}},
	}
	assert.Equal(t, "2027-01-31", policy.Deadline(&pool, acmeDay("2026-11-23")).LastDay.String(), "both the basis and the period read the one day")
}

func TestMistake15_OneTextForTwoReaders(t *testing.T) {
	refused(t, `use(d.Outcome().String())`, `use(d.String())`, "d.String undefined")
	refused(t, `use(d.Outcome().String())`, `use(d.Text())`, "d.Text undefined")
	refused(t, `for r := range d.Reasons() { use(r.Code.String()) }`, `for r := range d.Reasons() { use(r.String()) }`, "r.String undefined")
	_, isText := any(privacy.Decision{}).(fmt.Stringer)
	assert.False(t, isText, "a decision has no text that could be sent to the wrong reader")
	_, isText = any(&privacy.Plan{}).(fmt.Stringer)
	assert.False(t, isText)
}

func TestMistake16_EditOfNoRule(t *testing.T) {
	for _, tt := range []struct {
		reason string
		edit   func(*privacy.Spec)
		want   string
	}{
		{"a slip in the name of a limit", func(s *privacy.Spec) { s.SetPeriod("tree-years", retention.Years(1)) }, "limits[tree-years]: no-such-rule"},
		{"the name of a duty is no limit", func(s *privacy.Spec) { s.SetPeriod("letters", retention.Years(1)) }, "limits[letters]: no-such-rule"},
		{"a slip in the name of an activity", func(s *privacy.Spec) { s.Activity("colection").Limits = nil }, "activities[colection]: no-such-activity"},
		{"removing what is not there", func(s *privacy.Spec) { s.Remove("colection") }, "activities[colection]: no-such-activity"},
		{"a limit of an activity that was removed", func(s *privacy.Spec) { s.Remove(acmePress); s.SetPeriod("press-limit", retention.Years(1)) }, "limits[press-limit]: no-such-rule"},
	} {
		spec := acmeSpec()
		tt.edit(spec)
		_, err := privacy.New(spec)
		assert.EqualError(t, err, "personvern: acme:\n\t"+tt.want, tt.reason)
		_, err = privacy.New(spec.Clone())
		assert.EqualError(t, err, "personvern: acme:\n\t"+tt.want, "a copy does not lose it")
	}
}

func TestMistake17_DutyMaximumAndPromiseAreOne(t *testing.T) {
	right := `use(privacy.Duty{Rule: retention.Duty{}}, privacy.Limit{Rule: retention.Limit{}}, privacy.Ceiling{Rule: retention.Ceiling{}})`
	refused(t, right, `use(privacy.Duty{Rule: retention.Limit{}})`, "cannot use retention.Limit")
	refused(t, right, `use(privacy.Limit{Rule: retention.Duty{}})`, "cannot use retention.Duty")
	refused(t, right, `use(privacy.Ceiling{Rule: retention.Limit{}})`, "cannot use retention.Limit")
	refused(t, right, `use(retention.Duty(retention.Limit{}))`, "cannot convert")
	refused(t, right, `use(privacy.Limit{Rule: retention.Limit{Mandatory: true}})`, "unknown field Mandatory")

	spec := acmeSpec()
	spec.Activity(acmeCollection).Limits[0].Law = []law.Provision{law.Whole(law.Inkassobransjenormen)}
	policy := privacy.MustNew(spec)
	item := acmeNote(policy)
	for day := acmeDay("2026-03-10"); day.Before(acmeDay("2029-04-01")); day = day.AddDays(1) {
		if o := policy.MayErase(&item, day).Outcome(); o != privacy.Permitted {
			t.Fatalf("%s: the industry's three years made it %s: a limit refuses nothing", day, o)
		}
	}
	d := policy.RequiresErasureOnRequest(&item, privacy.Request{Kind: privacy.AskErasure, Received: acmeDay("2027-01-01"), Identified: privacy.Yes}, acmeDay("2027-01-01"))
	assert.Equal(t, privacy.Undetermined, d.Outcome(), "Art. 17(1)(a): a period of one's own that still runs does not answer a demand")
	assert.Equal(t, []string{"overriding-grounds of collection", "necessity of collection"}, acmeMissing(d, &item))

	spec.Activity(acmeBooks).Duties[0].Rule.Law = law.Whole(law.Inkassobransjenormen)
	_, err := privacy.New(spec)
	assert.EqualError(t, err, "personvern: acme:\n\tactivities[bookkeeping].duties[vouchers].law: not-statutory (gdpr:6(3))", "nor does the norm of a trade order keeping")
}

// What another system did is held against what was open to it: keeping and
// erasing are both right while a purpose is active, and the day that it
// computes tells a month from thirty days.
func TestMistake18_OutcomesAloneJudgeASystem(t *testing.T) {
	policy := acmePolicy()
	item := acmeNote(policy)
	active := acmeDay("2027-01-01")
	assert.Equal(t, privacy.Permitted, policy.MayErase(&item, active).Outcome(), "a system that erased it did nothing wrong")
	assert.Equal(t, privacy.Permitted, policy.MayKeep(&item, active).Outcome(), "nor did one that kept it")
	assert.Equal(t, privacy.Permitted, policy.RequiresErasure(&item, active).Outcome())

	over := acmeDay("2029-04-01")
	assert.Equal(t, privacy.Forbidden, policy.MayKeep(&item, over).Outcome(), "now one of them did")
	assert.Equal(t, privacy.Required, policy.RequiresErasure(&item, over).Outcome())

	item.Uses[0].Dates.CaseClosed = retention.When{}
	assert.Equal(t, privacy.Undetermined, policy.RequiresErasure(&item, over).Outcome(), "and here a system may say that it cannot tell")

	spec := acmeSpec()
	spec.SetPeriod("three-years", retention.Months(1))
	monthly := privacy.MustNew(spec)
	item = acmeNote(monthly)
	for _, tt := range []struct {
		reason, closed, last string
	}{
		{"Reg. 1182/71 Art. 3(2)(c): the same day of the next month", "2026-03-10", "2026-04-10"},
		{"a month is 31 days here", "2026-01-15", "2026-02-15"},
		{"and 28 here: the last day of a shorter month", "2026-01-31", "2026-02-28"},
		{"29 in a leap year", "2028-01-31", "2028-02-29"},
	} {
		item.Uses[0].Dates.CaseClosed = acmeOn(tt.closed)
		d := monthly.RequiresErasure(&item, acmeDay("2029-01-01"))
		assert.Equal(t, tt.last, d.Deadline().LastDay.String(), tt.reason)
	}
}
