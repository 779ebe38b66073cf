package privacy_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// The policy of a made-up collector, with an activity for everything that the
// rules tell apart.
const (
	acmeCollection privacy.ActivityID = "collection"  // legitimate interests, three years after closure
	acmeClient     privacy.ActivityID = "for-clients" // as processor
	acmeBooks      privacy.ActivityID = "bookkeeping" // two duties, no limit
	acmeMarketing  privacy.ActivityID = "marketing"   // direct marketing
	acmeAnalysis   privacy.ActivityID = "analysis"    // no storage limit
	acmeClaims     privacy.ActivityID = "claims"      // legal claims
	acmePress      privacy.ActivityID = "press"       // expression
	acmeHealth     privacy.ActivityID = "health"      // public health, public task
	acmeResearch   privacy.ActivityID = "research"    // research
	acmePool       privacy.ActivityID = "talent-pool" // consent, a dated promise
	acmeHiring     privacy.ActivityID = "hiring"      // contract, two limits
	acmeStaff      privacy.ActivityID = "employment"  // begins with an event
	acmeCameras    privacy.ActivityID = "cameras"     // a maximum on the item, with exceptions
	acmeRemarks    privacy.ActivityID = "remarks"     // a maximum on the purpose and one on the item
	acmeCustomers  privacy.ActivityID = "customers"   // a duty and a maximum from one section
)

func acmeDay(text string) retention.Date { return retention.MustParseDate(text) }

func acmeOn(text string) retention.When { return retention.On(acmeDay(text)) }

func acmeDuty(p law.Provision, kinds ...subjects.Kind) retention.Duty {
	d, ok := retention.StatutoryDuty(p)
	if !ok {
		panic("no statutory duty in " + p.String())
	}
	if len(kinds) > 0 {
		d.Kinds = subjects.KindsOf(kinds...)
	}
	return d
}

func acmeCeiling(p law.Provision) retention.Ceiling {
	c, ok := retention.StatutoryCeiling(p)
	if !ok {
		panic("no statutory maximum in " + p.String())
	}
	return c
}

var (
	acmeVouchers = law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4)
	acmeLetters  = law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(5, 8)
	acmeCamera   = law.Section(law.Kameraforskriften, "6").Paragraph(1)
)

func acmeLimit(id privacy.RuleID, from retention.Event, p retention.Period) privacy.Limit {
	return privacy.Limit{ID: id, Rule: retention.Limit{From: from, Anchor: retention.DayOf, Period: p}}
}

func acmeSpec() *privacy.Spec {
	acme := []string{"Acme AS"}
	ordinary := subjects.AllKinds().Without(subjects.SpecialKinds()).Without(subjects.KindsOf(subjects.CameraRecording))
	debtors := subjects.CategoriesOf(subjects.Debtor, subjects.CoDebtor)
	own := func(id privacy.ActivityID, purpose lawfulbasis.Purpose, basis lawfulbasis.Basis, limits ...privacy.Limit) privacy.Activity {
		return privacy.Activity{
			ID: id, Purpose: purpose, Role: lawfulbasis.Controller, Controllers: acme, Basis: basis,
			About: debtors, Kinds: ordinary, Limits: limits,
		}
	}
	books := own(acmeBooks, lawfulbasis.Bookkeeping, lawfulbasis.LegalObligation)
	books.Kinds = subjects.KindsOf(subjects.PaymentVoucher, subjects.LedgerEntry, subjects.BookkeepingCorrespondence)
	books.Duties = []privacy.Duty{
		{ID: "vouchers", Rule: acmeDuty(acmeVouchers)},
		{ID: "letters", Rule: acmeDuty(acmeLetters, subjects.BookkeepingCorrespondence)},
	}
	health := own(acmeHealth, lawfulbasis.PublicHealth, lawfulbasis.PublicTask, acmeLimit("health-limit", retention.CaseClosed, retention.Years(3)))
	health.Law = []law.Provision{law.Section(law.Folkeregisterloven, "1")}
	pool := own(acmePool, lawfulbasis.TalentPool, lawfulbasis.Consent, acmeLimit("pool-year", retention.ConsentGiven, retention.Months(12)))
	pool.Limits[0].Rule.Dated = true
	staff := own(acmeStaff, lawfulbasis.Employment, lawfulbasis.Contract, acmeLimit("staff-limit", retention.EmploymentEnded, retention.Days(0)))
	staff.Begins = retention.Hired
	cameras := own(acmeCameras, lawfulbasis.PremisesSecurity, lawfulbasis.LegitimateInterests, acmeLimit("camera-days", retention.Recorded, retention.Days(5)))
	cameras.Kinds = subjects.KindsOf(subjects.CameraRecording)
	cameras.Ceilings = []privacy.Ceiling{{ID: "camera-week", Rule: acmeCeiling(acmeCamera)}}
	remarks := own(acmeRemarks, lawfulbasis.CreditReporting, lawfulbasis.LegitimateInterests)
	remarks.Kinds = subjects.KindsOf(subjects.PaymentRemark)
	remarks.Ceilings = []privacy.Ceiling{
		{ID: "remark-use", Rule: acmeCeiling(law.Section(law.Kredittopplysningsloven, "21"))},
		{ID: "remark-storage", Rule: acmeCeiling(law.Section(law.Kredittopplysningsloven, "25"))},
	}
	customers := own(acmeCustomers, lawfulbasis.KnowYourCustomer, lawfulbasis.LegalObligation)
	customers.Kinds = subjects.KindsOf(subjects.KnowYourCustomer)
	known := law.Section(law.Hvitvaskingsloven, "30")
	customers.Duties = []privacy.Duty{{ID: "customer-keep", Rule: acmeDuty(known.Paragraph(1), subjects.KnowYourCustomer)}}
	customers.Ceilings = []privacy.Ceiling{{ID: "customer-erase", Rule: acmeCeiling(known.Paragraph(2))}}
	customers.Ceilings[0].Rule.Kinds = subjects.KindsOf(subjects.KnowYourCustomer)

	return &privacy.Spec{
		ID: "acme", Version: "2026-1", Controllers: acme,
		FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(10), BackupRotation: retention.Days(30),
		Activities: []privacy.Activity{
			own(acmeCollection, lawfulbasis.Collection, lawfulbasis.LegitimateInterests, acmeLimit("three-years", retention.CaseClosed, retention.Years(3))),
			{ID: acmeClient, Purpose: lawfulbasis.Collection, Role: lawfulbasis.Processor, Controllers: acme, About: debtors, Kinds: ordinary},
			books,
			own(acmeMarketing, lawfulbasis.Marketing, lawfulbasis.LegitimateInterests, acmeLimit("marketing-year", retention.LastContact, retention.Years(1))),
			own(acmeAnalysis, lawfulbasis.BusinessAnalysis, lawfulbasis.LegitimateInterests),
			own(acmeClaims, lawfulbasis.LegalClaims, lawfulbasis.LegitimateInterests, acmeLimit("claims-limit", retention.Answered, retention.Years(1))),
			own(acmePress, lawfulbasis.Expression, lawfulbasis.Contract, acmeLimit("press-limit", retention.CaseClosed, retention.Years(3))),
			health,
			own(acmeResearch, lawfulbasis.Research, lawfulbasis.Contract, acmeLimit("research-limit", retention.CaseClosed, retention.Years(3))),
			pool,
			own(acmeHiring, lawfulbasis.Recruitment, lawfulbasis.Contract,
				acmeLimit("filled", retention.PositionFilled, retention.Days(0)), acmeLimit("withdrawn", retention.ApplicationWithdrawn, retention.Days(0))),
			staff, cameras, remarks, customers,
		},
	}
}

func acmePolicy() *privacy.Policy { return privacy.MustNew(acmeSpec()) }

// acmeSet is a dataset of one kind of data of debtors.
func acmeSet(p *privacy.Policy, name string, kind subjects.Kind, uses ...privacy.ActivityID) *privacy.Dataset {
	return p.MustDataset(privacy.DatasetSpec{
		Name: name, About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(kind), For: uses,
	})
}

// acmeNote is a call note whose case was closed on 10 March 2026: the limit of
// three years has its last day on 10 March 2029.
func acmeNote(p *privacy.Policy) privacy.Item {
	return privacy.Item{
		Key: "n-1", Of: acmeSet(p, "call_note", subjects.CallNote, acmeCollection), Holds: privacy.AllHolds(),
		Uses: []privacy.Use{acmeCase("2026-03-10")},
	}
}

// acmeCase is a use for a case closed on that day, without an objection.
func acmeCase(closed string) privacy.Use {
	return privacy.Use{
		For: acmeCollection, Dates: retention.Dates{CaseClosed: acmeOn(closed)}, Objection: privacy.NoObjection(),
	}
}

func acmeCodes(d privacy.Decision) (deciding, overridden []privacy.ReasonCode) {
	for r := range d.Reasons() {
		if r.Decides {
			deciding = append(deciding, r.Code)
		} else {
			overridden = append(overridden, r.Code)
		}
	}
	return deciding, overridden
}

func acmeMissing(d privacy.Decision, item *privacy.Item) []string {
	var all []string
	for m := range d.Missing(item) {
		all = append(all, m.String())
	}
	return all
}

func TestEveryDatasetFault(t *testing.T) {
	policy := acmePolicy()
	debtor := subjects.CategoriesOf(subjects.Debtor)
	note := subjects.KindsOf(subjects.CallNote)
	duty := func(id privacy.ActivityID, p law.Provision) privacy.Fault {
		return privacy.Fault{Path: "for[" + string(id) + "]", Problem: privacy.DutyLeftOut, Law: p}
	}
	many := make([]privacy.ActivityID, 0, 65)
	var unknown []privacy.Fault
	for i := range 65 {
		id := privacy.ActivityID("a" + strconv.Itoa(i))
		many = append(many, id)
		unknown = append(unknown, privacy.Fault{Path: "for[" + string(id) + "]", Problem: privacy.NoSuchActivity})
	}
	for _, tt := range []struct {
		reason string
		spec   privacy.DatasetSpec
		want   []privacy.Fault
	}{
		{
			"Art. 5(2): a table that says nothing has nothing that can be answered, and all of it is told at once",
			privacy.DatasetSpec{},
			[]privacy.Fault{
				{Path: "name", Problem: privacy.NotSaid}, {Path: "about", Problem: privacy.NotSaid},
				{Path: "kinds", Problem: privacy.NotSaid}, {Path: "for", Problem: privacy.NotSaid},
			},
		},
		{
			"a set built from no value is no smaller set",
			privacy.DatasetSpec{
				Name: "t", About: subjects.CategoriesOf(subjects.Debtor, 0), Kinds: subjects.KindsOf(subjects.CallNote, 0),
				For: []privacy.ActivityID{acmeCollection},
			},
			[]privacy.Fault{{Path: "about", Problem: privacy.NotSaid}, {Path: "kinds", Problem: privacy.NotSaid}},
		},
		{
			"what no activity covers is an error at start",
			privacy.DatasetSpec{Name: "t", About: debtor, Kinds: note, For: []privacy.ActivityID{"colection"}},
			[]privacy.Fault{{Path: "for[colection]", Problem: privacy.NoSuchActivity}},
		},
		{
			"an activity named twice",
			privacy.DatasetSpec{Name: "t", About: debtor, Kinds: note, For: []privacy.ActivityID{acmeCollection, acmeCollection}},
			[]privacy.Fault{{Path: "for[collection]", Problem: privacy.Repeated}},
		},
		{
			"Art. 5(1)(b): the activity is about other people",
			privacy.DatasetSpec{
				Name: "t", About: subjects.CategoriesOf(subjects.Debtor, subjects.Applicant), Kinds: note, For: []privacy.ActivityID{acmeCollection},
			},
			[]privacy.Fault{{Path: "for[collection].about", Problem: privacy.NotCovered}},
		},
		{
			"Art. 5(1)(b): the activity is about other data",
			privacy.DatasetSpec{Name: "t", About: debtor, Kinds: note, For: []privacy.ActivityID{acmeCollection, acmeBooks}},
			[]privacy.Fault{{Path: "for[bookkeeping].kinds", Problem: privacy.NotCovered}},
		},
		{
			"bokføringsloven § 13: a voucher is kept whatever else it is used for",
			privacy.DatasetSpec{Name: "t", About: debtor, Kinds: subjects.KindsOf(subjects.PaymentVoucher), For: []privacy.ActivityID{acmeCollection}},
			[]privacy.Fault{duty(acmeBooks, acmeVouchers)},
		},
		{
			"bokføringsloven § 13: both duties of the activity that was left out",
			privacy.DatasetSpec{
				Name: "t", About: debtor, Kinds: subjects.KindsOf(subjects.PaymentVoucher, subjects.BookkeepingCorrespondence),
				For: []privacy.ActivityID{acmeCollection},
			},
			[]privacy.Fault{duty(acmeBooks, acmeVouchers), duty(acmeBooks, acmeLetters)},
		},
		{
			"more activities than a dataset has room for",
			privacy.DatasetSpec{Name: "t", About: debtor, Kinds: note, For: many},
			slices.Concat([]privacy.Fault{{Path: "for", Problem: privacy.TooMany}}, unknown),
		},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			set, err := policy.Dataset(tt.spec)
			assert.Nil(t, set)
			var faults *privacy.SpecError
			require.ErrorAs(t, err, &faults)
			assert.Equal(t, tt.spec.Name, faults.Name)
			assert.Equal(t, tt.want, faults.Faults)
			assert.PanicsWithValue(t, err.Error(), func() { policy.MustDataset(tt.spec) }, "a table that is part of a program stops it at start")
		})
	}
}

// A duty about people whom a dataset is not about binds it to nothing.
func TestDutiesOfOtherPeopleBindNoDataset(t *testing.T) {
	spec := acmeSpec()
	spec.Activity(acmeBooks).About = subjects.CategoriesOf(subjects.Employee)
	_, err := privacy.MustNew(spec).Dataset(privacy.DatasetSpec{
		Name: "t", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.PaymentVoucher),
		For: []privacy.ActivityID{acmeCollection},
	})
	assert.NoError(t, err)
}

func TestDatasetSaysWhatItWasGiven(t *testing.T) {
	policy := acmePolicy()
	spec := privacy.DatasetSpec{
		Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor, subjects.CoDebtor), Kinds: subjects.KindsOf(subjects.CallNote, subjects.Phone),
		For: []privacy.ActivityID{acmeCollection, acmeClient}, Parent: "person",
	}
	set, err := policy.Dataset(spec)
	require.NoError(t, err)
	assert.Equal(t, "call_note", set.Name())
	assert.Equal(t, "person", set.Parent())
	assert.Equal(t, spec.About, set.About())
	assert.Equal(t, spec.Kinds, set.Kinds())
	spec.For[0] = acmeMarketing
	assert.Equal(t, []privacy.ActivityID{acmeCollection, acmeClient}, slices.Collect(set.For()), "it shares nothing with what it was made from")
}

// A dataset of another policy, and one of none, are never answered by guessing.
func TestDatasetsOfOtherPoliciesAreUndetermined(t *testing.T) {
	policy, other := acmePolicy(), acmePolicy()
	day := acmeDay("2030-01-01")
	item := acmeNote(other)
	require.Equal(t, privacy.Required, other.RequiresErasure(&item, day).Outcome(), "it is due where it belongs")
	for _, tt := range []struct {
		reason string
		of     *privacy.Dataset
	}{
		{"an equal policy is another policy", item.Of},
		{"the zero Dataset belongs to none", &privacy.Dataset{}},
		{"no dataset", nil},
	} {
		it := item
		it.Of = tt.of
		d := policy.RequiresErasure(&it, day)
		assert.Equal(t, privacy.Undetermined, d.Outcome(), tt.reason)
		assert.True(t, d.Has(privacy.NotAsked), tt.reason)
		assert.Equal(t, []string{"dataset"}, acmeMissing(d, &it), tt.reason)
		for _, until := range policy.UseUntil(&it, day) {
			assert.False(t, until.IsKnown(), tt.reason)
		}
	}
}
