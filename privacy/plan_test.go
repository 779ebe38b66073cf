package privacy_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// acmeTables are a person, her cases and what hangs on those.
type acmeTables struct {
	policy                       *privacy.Policy
	person, file, note, voucher  *privacy.Dataset
	everything                   *privacy.Inventory
	personItem, fileItem, aNote  privacy.Item
	voucherItem, clientsNoteItem privacy.Item
}

func newAcmeTables() *acmeTables {
	p := acmePolicy()
	set := func(name, parent string, kind subjects.Kind, uses ...privacy.ActivityID) *privacy.Dataset {
		return p.MustDataset(privacy.DatasetSpec{
			Name: name, About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(kind), For: uses, Parent: parent,
		})
	}
	t := &acmeTables{
		policy:  p,
		person:  set("person", "", subjects.Name, acmeCollection, acmeClient),
		file:    set("file", "person", subjects.DebtDetails, acmeCollection, acmeClient),
		note:    set("note", "file", subjects.CallNote, acmeCollection, acmeClient),
		voucher: set("voucher", "file", subjects.PaymentVoucher, acmeCollection, acmeBooks),
	}
	t.everything = p.MustInventory(t.person, t.file, t.note, t.voucher)
	item := func(of *privacy.Dataset, key, under string, uses ...privacy.Use) privacy.Item {
		return privacy.Item{Key: key, Of: of, Under: under, Uses: uses, Holds: privacy.AllHolds()}
	}
	t.personItem = item(t.person, "p", "", acmeCase("2026-03-10"))
	t.fileItem = item(t.file, "f", "p", acmeCase("2026-03-10"))
	t.aNote = item(t.note, "n", "f", acmeCase("2026-03-10"))
	t.voucherItem = item(t.voucher, "v", "f", acmeCase("2026-03-10"), privacy.Use{For: acmeBooks, Dates: retention.Dates{Booked: acmeOn("2026-02-10")}})
	t.clientsNoteItem = item(t.note, "c", "f", privacy.Use{For: acmeClient})
	return t
}

// todo is what a plan says, a step a line.
func todo(p *privacy.Plan) []string {
	var all []string
	for s := range p.Steps() {
		text := s.Item.Key + " " + s.Do.String()
		if !s.Until.Equal(retention.Bound{}) {
			text += " until " + s.Until.String()
		}
		all = append(all, text)
	}
	return all
}

func TestEveryInventoryFault(t *testing.T) {
	policy := acmePolicy()
	set := func(name, parent string) *privacy.Dataset {
		return policy.MustDataset(privacy.DatasetSpec{
			Name: name, Parent: parent, About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.Name),
			For: []privacy.ActivityID{acmeCollection},
		})
	}
	for _, tt := range []struct {
		reason string
		sets   []*privacy.Dataset
		want   string
	}{
		{"no dataset", []*privacy.Dataset{set("a", ""), nil}, "\n\tdatasets: not-covered"},
		{"a dataset of another policy", []*privacy.Dataset{acmeNote(acmePolicy()).Of}, "\n\tdatasets: not-covered"},
		{"a name that stands twice", []*privacy.Dataset{set("a", ""), set("a", ""), set("a", "")}, "\n\tdatasets[a]: repeated\n\tdatasets[a]: repeated"},
		{"a parent that is not there", []*privacy.Dataset{set("a", "b")}, "\n\tdatasets[a].parent: not-valid"},
		{"what hangs on itself", []*privacy.Dataset{set("a", "a")}, "\n\tdatasets[a].parent: not-valid"},
		{
			"a circle, and what hangs on it",
			[]*privacy.Dataset{set("a", "b"), set("b", "c"), set("c", "a"), set("d", "a"), set("e", "")},
			"\n\tdatasets[a].parent: not-valid\n\tdatasets[b].parent: not-valid\n\tdatasets[c].parent: not-valid\n\tdatasets[d].parent: not-valid",
		},
	} {
		inventory, err := policy.Inventory(tt.sets...)
		assert.Nil(t, inventory, tt.reason)
		assert.EqualError(t, err, "personvern: acme:"+tt.want, tt.reason)
		var faults *privacy.SpecError
		require.ErrorAs(t, err, &faults)
		assert.PanicsWithValue(t, err.Error(), func() { policy.MustInventory(tt.sets...) }, tt.reason)
	}
	chain := []*privacy.Dataset{set("d", "c"), set("c", "b"), set("b", "a"), set("a", "")}
	_, err := policy.Inventory(chain...)
	assert.NoError(t, err, "the longest chain there can be is no circle")
	inventory, err := policy.Inventory()
	require.NoError(t, err)
	assert.True(t, inventory.Plan(nil, acmeDay("2030-01-01")).IsComplete(), "a host without personal data")
}

func TestPlanOrder(t *testing.T) {
	a := newAcmeTables()
	second := a.aNote
	second.Key = "n2"
	after := acmeDay("2032-01-01") // everything has ended, the duty too
	t.Run("children before parents, in whatever order they come", func(t *testing.T) {
		plan := a.everything.Plan(nil, after, a.personItem, a.aNote, a.fileItem, a.voucherItem, second)
		assert.Equal(t, []string{"n erase", "v erase", "n2 erase", "f erase", "p erase"}, todo(plan), "and within a depth as they came")
		assert.True(t, plan.IsComplete())
	})
	t.Run("a parent goes last while something that hangs on it stays", func(t *testing.T) {
		plan := a.everything.Plan(nil, acmeDay("2030-01-01"), a.personItem, a.fileItem, a.aNote, a.voucherItem)
		assert.Equal(t, []string{"n erase", "v restrict until 2032-01-01", "f erase-last", "p erase-last"}, todo(plan), "bokføringsloven § 13 keeps the voucher, and with it the file and the person")
	})
	t.Run("what hangs on another row holds nothing up", func(t *testing.T) {
		elsewhere := a.voucherItem
		elsewhere.Under = "g"
		loose := a.voucherItem
		loose.Key, loose.Under = "v2", ""
		plan := a.everything.Plan(nil, acmeDay("2030-01-01"), a.personItem, a.fileItem, elsewhere, loose)
		assert.Equal(t, []string{"v restrict until 2032-01-01", "v2 restrict until 2032-01-01", "f erase", "p erase"}, todo(plan))
	})
	t.Run("an item whose table is not in the inventory is asked about", func(t *testing.T) {
		plan := a.everything.Plan(nil, after, privacy.Item{Key: "?"}, a.personItem)
		assert.Equal(t, []string{"? ask", "p erase"}, todo(plan))
		assert.False(t, plan.IsComplete())

		onlyPersons := a.policy.MustInventory(a.person)
		stray := a.fileItem
		plan = onlyPersons.Plan(nil, after, a.personItem, stray)
		assert.Equal(t, []string{"f ask", "p erase-last"}, todo(plan), "and the person stays until that is settled")
		assert.False(t, plan.IsComplete())
	})
}

func TestPlanIsSilentAboutNothing(t *testing.T) {
	a := newAcmeTables()
	day := acmeDay("2030-01-01")
	names := func(p *privacy.Plan) []string {
		var all []string
		for d := range p.Silent() {
			all = append(all, d.Name())
		}
		return all
	}
	assert.Equal(t, []string{"person", "file", "note", "voucher"}, names(a.everything.Plan(nil, day)))
	plan := a.everything.Plan(nil, day, a.aNote, privacy.None(a.voucher))
	assert.Equal(t, []string{"person", "file"}, names(plan))
	assert.False(t, plan.IsComplete())
	plan = a.everything.Plan(nil, day, a.aNote, privacy.None(a.voucher), privacy.None(a.person), privacy.None(a.file))
	assert.Empty(t, names(plan))
	assert.True(t, plan.IsComplete())
	assert.Equal(t, []string{"n erase"}, todo(plan), "none is no step")

	none := privacy.None(a.note)
	assert.True(t, none.IsNone())
	assert.False(t, a.aNote.IsNone())
	assert.Equal(t, a.note, none.Of)
	for _, tt := range []struct {
		d    privacy.Decision
		want privacy.Outcome
	}{
		{a.policy.MayErase(&none, day), privacy.Permitted},
		{a.policy.RequiresErasure(&none, day), privacy.Permitted},
		{a.policy.MayKeep(&none, day), privacy.Forbidden},
	} {
		deciding, _ := acmeCodes(tt.d)
		assert.Equal(t, tt.want, tt.d.Outcome(), tt.d.Question())
		assert.Equal(t, []privacy.ReasonCode{privacy.NothingHeld}, deciding)
		assert.True(t, tt.d.CouldBe(tt.want))
		assert.False(t, tt.d.CouldBe(privacy.Undetermined))
	}
	var empty privacy.Inventory
	assert.Empty(t, todo(empty.Plan(nil, day)), "the zero Inventory makes empty plans")
	assert.Equal(t, []string{"n ask"}, todo(empty.Plan(nil, day, a.aNote)), "and answers nothing about anything")
}

// The processor's part of an item is passed on, whatever the controller's part
// says (Art. 28(3)).
func TestPlanTakesTheRolesApart(t *testing.T) {
	a := newAcmeTables()
	both := a.personItem
	both.Uses = []privacy.Use{acmeCase("2026-03-10"), {For: acmeClient}}
	for _, tt := range []struct {
		reason, day string
		uses        []privacy.Use
		whole       privacy.Outcome
		want        []string
	}{
		{"its own part has ended", "2030-01-01", both.Uses, privacy.Referred, []string{"p end-own-use", "p forward"}},
		{"its own part has not", "2029-01-01", both.Uses, privacy.Referred, []string{"p keep until open", "p forward"}},
		{"its own part lost its day, and whichever it was, the client decides too", "2029-01-01", []privacy.Use{{For: acmeClient}, {For: acmeCollection, Objection: privacy.NoObjection()}}, privacy.Referred, []string{"p ask", "p forward"}},
		{"it has no part of its own", "2030-01-01", []privacy.Use{{For: acmeClient}}, privacy.Referred, []string{"p forward"}},
	} {
		item := both
		item.Uses = tt.uses
		day := acmeDay(tt.day)
		plan := a.everything.Plan(nil, day, item)
		require.Equal(t, tt.want, todo(plan), tt.reason)
		last := slices.Collect(plan.Steps())[len(tt.want)-1].Decision
		assert.Equal(t, privacy.Referred, last.Outcome(), tt.reason)
		assert.True(t, last.CouldBe(privacy.Referred))
		assert.False(t, last.CouldBe(privacy.Required))
		whole := a.policy.RequiresErasure(&item, day)
		assert.Equal(t, tt.whole, whole.Outcome(), "the question about the whole erases nothing of the client's, and leaves nothing to choice: %s", tt.reason)
		assert.False(t, whole.CouldBe(privacy.Permitted) || whole.CouldBe(privacy.Required), tt.reason)
		assert.True(t, whole.Has(privacy.HeldAsProcessor))
		deciding, _ := acmeCodes(last)
		assert.Equal(t, []privacy.ReasonCode{privacy.HeldAsProcessor}, deciding, tt.reason)
		assert.Equal(t, "forward-request", acmeObligations(last)[0])
	}
	t.Run("what holds of its own part is told, and overridden", func(t *testing.T) {
		deciding, overridden := acmeCodes(a.policy.RequiresErasure(&both, acmeDay("2030-01-01")))
		assert.Equal(t, []privacy.ReasonCode{privacy.HeldAsProcessor}, deciding)
		assert.Equal(t, []privacy.ReasonCode{privacy.PurposeEnded}, overridden)
	})
	t.Run("what the client decides holds the parent up", func(t *testing.T) {
		plan := a.everything.Plan(nil, acmeDay("2030-01-01"), a.fileItem, a.clientsNoteItem)
		assert.Equal(t, []string{"c forward", "f erase-last"}, todo(plan))
	})
}

func TestEveryActionIsReached(t *testing.T) {
	a := newAcmeTables()
	request := privacy.Request{Kind: privacy.AskErasure, Received: acmeDay("2030-01-01"), Identified: privacy.Yes}
	hold := func(k retention.HoldKind, released string) retention.Hold {
		h := retention.Hold{Kind: k, Since: acmeOn("2029-01-01"), Released: retention.NotYet(), Grounds: privacy.Judgement{Result: privacy.Yes}}
		if released != "" {
			h.Released = acmeOn(released)
		}
		return h
	}
	open := privacy.Use{For: acmeCollection, Dates: retention.Dates{CaseClosed: retention.NotYet()}, Objection: privacy.NoObjection()}
	seen := map[privacy.Action]bool{}
	for _, tt := range []struct {
		reason  string
		request privacy.Request
		uses    []privacy.Use
		holds   []retention.Hold
		want    string
	}{
		{"Art. 5(2): what is missing is found out first", privacy.Request{}, []privacy.Use{{For: acmeCollection}}, nil, "n ask"},
		{"Art. 12(3): a request without a day", privacy.Request{Kind: privacy.AskErasure}, []privacy.Use{open}, nil, "n ask"},
		{"Art. 12(3): a request that does not say what it asks for is no plan of one's own motion", privacy.Request{Received: acmeDay("2030-01-01")}, []privacy.Use{acmeCase("2026-03-10")}, nil, "n ask"},
		{"Art. 28(3): the client decides", request, []privacy.Use{{For: acmeClient}}, nil, "n forward"},
		{"Art. 15: the answer comes before the erasure", privacy.Request{}, []privacy.Use{acmeCase("2026-03-10")}, []retention.Hold{hold(retention.OpenAccessRequest, "")}, "n answer-first"},
		{"Art. 18(3): a contest is decided before", privacy.Request{}, []privacy.Use{acmeCase("2026-03-10")}, []retention.Hold{hold(retention.Contest, "")}, "n answer-first"},
		{"Art. 17(3)(e): the claim is open", request, []privacy.Use{open}, nil, "n keep until open"},
		{"Art. 17(3)(b): an order, while a purpose covers it too", privacy.Request{}, []privacy.Use{open}, []retention.Hold{hold(retention.Order, "2031-05-01")}, "n keep until 2031-05-01"},
		{"Art. 17(3)(b), 18(2): an order alone", privacy.Request{}, []privacy.Use{acmeCase("2026-03-10")}, []retention.Hold{hold(retention.Order, "2031-05-01")}, "n restrict until 2031-05-01"},
		{"Art. 17(3)(e): a claim of the controller's own, without an end", privacy.Request{}, []privacy.Use{acmeCase("2026-03-10")}, []retention.Hold{hold(retention.OwnClaim, "")}, "n restrict until open"},
		{"Art. 18(1)(b): the person opposes the erasure", privacy.Request{}, []privacy.Use{acmeCase("2026-03-10")}, []retention.Hold{hold(retention.OpposedErasure, "")}, "n restrict until open"},
		{"Art. 5(1)(e): a purpose covers it", privacy.Request{}, []privacy.Use{open}, nil, "n leave-or-erase"},
		{"Art. 17(1)(a): nothing does", privacy.Request{}, []privacy.Use{acmeCase("2026-03-10")}, nil, "n erase"},
		{"Art. 17(1)(a), on request", request, []privacy.Use{acmeCase("2026-03-10")}, nil, "n erase"},
	} {
		item := a.aNote
		item.Uses, item.Holds = tt.uses, privacy.AllHolds(tt.holds...)
		var requests []privacy.Request
		if tt.request != (privacy.Request{}) {
			requests = append(requests, tt.request)
		}
		plan := a.everything.Plan(requests, acmeDay("2030-01-01"), item, privacy.None(a.person), privacy.None(a.file), privacy.None(a.voucher))
		assert.Equal(t, []string{tt.want}, todo(plan), tt.reason)
		assert.Equal(t, strings.HasSuffix(tt.want, " ask"), !plan.IsComplete(), tt.reason)
		for s := range plan.Steps() {
			seen[s.Do] = true
			assert.Equal(t, tt.request != privacy.Request{}, s.Decision.Question() == privacy.AskRequiresErasureOnRequest, "without a request the plan is of the controller's own motion")
		}
	}
	for s := range a.everything.Plan(nil, acmeDay("2030-01-01"), a.fileItem, a.voucherItem).Steps() {
		seen[s.Do] = true
	}
	mixed := a.personItem
	mixed.Uses = []privacy.Use{acmeCase("2026-03-10"), {For: acmeClient}}
	for s := range a.everything.Plan(nil, acmeDay("2030-01-01"), mixed).Steps() {
		seen[s.Do] = true
	}
	shop := newShop()
	shop.order.Accurate.Result = privacy.No
	for k := privacy.RequestKind(1); k.IsValid(); k++ {
		for s := range shop.inventory.Plan(asks(k), shopDay, shop.items()...).Steps() {
			seen[s.Do] = true
		}
	}
	for action := privacy.Action(1); action.IsValid(); action++ {
		assert.True(t, seen[action], action)
	}
}

// A plan can be read in part.
func TestPlanCanBeReadInPart(t *testing.T) {
	a := newAcmeTables()
	plan := a.everything.Plan(nil, acmeDay("2030-01-01"), a.fileItem, a.aNote)
	for s := range plan.Steps() {
		assert.Equal(t, "n", s.Item.Key)
		break
	}
	for d := range plan.Silent() {
		assert.Equal(t, "person", d.Name())
		break
	}
}
