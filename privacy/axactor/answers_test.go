package axactor_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

func day(text string) retention.Date { return retention.MustParseDate(text) }
func on(text string) retention.When  { return retention.On(day(text)) }

func dataset(t *testing.T, p *privacy.Policy, who subjects.Category, kinds subjects.KindSet, uses ...privacy.ActivityID) *privacy.Dataset {
	t.Helper()
	d, err := p.Dataset(privacy.DatasetSpec{Name: "table", About: subjects.CategoriesOf(who), Kinds: kinds, For: uses})
	require.NoError(t, err)
	return d
}

// within is the policy with another time for carrying out an erasure.
func within(t *testing.T, spec *privacy.Spec, p retention.Period) *privacy.Policy {
	t.Helper()
	spec.EraseWithin = p
	policy, err := privacy.New(spec)
	require.NoError(t, err)
	return policy
}

func collecting(closed retention.When) privacy.Use {
	return privacy.Use{For: axactor.ThirdPartyCollection, Dates: retention.Dates{CaseClosed: closed}, Objection: privacy.NoObjection()}
}

func booked(when retention.When) privacy.Use {
	return privacy.Use{For: axactor.Bookkeeping, Dates: retention.Dates{Booked: when}}
}

// expect is what is true of an item on a day.
type expect struct {
	day       string
	state     retention.State
	lastDay   string
	eraseFrom string
	goneBy    string
	overdue   int
}

func (e expect) check(t *testing.T, p *privacy.Policy, item *privacy.Item, reason string) {
	t.Helper()
	d := p.RequiresErasure(item, day(e.day)).Deadline()
	assert.Equal(t, e.state, d.State, "state on %s: %s", e.day, reason)
	assert.Equal(t, e.lastDay, d.LastDay.String(), "last day on %s: %s", e.day, reason)
	assert.Equal(t, e.eraseFrom, d.EraseFrom.String(), "erase from on %s: %s", e.day, reason)
	assert.Equal(t, e.goneBy, d.GoneBy.String(), "gone by on %s: %s", e.day, reason)
	assert.Equal(t, e.overdue, d.Overdue(day(e.day)), "days overdue on %s: %s", e.day, reason)
}

// TestWorkedExamples are the project's worked examples that the policy of the
// notice can show, by number, and its vectors of Norwegian law, with a V. Where
// those carry an erasure out within 30 days these take 28, since 30 days are
// longer than a month in February, and a policy allows a month at most.
func TestWorkedExamples(t *testing.T) {
	notes := subjects.KindsOf(subjects.CallNote)
	vouchers := subjects.KindsOf(subjects.PaymentVoucher)
	letters := subjects.KindsOf(subjects.BookkeepingCorrespondence)
	pending := privacy.Judgement{Result: privacy.Yes, By: "legal"}
	cv := subjects.KindsOf(subjects.CV)
	applied := func(pool ...privacy.Use) []privacy.Use {
		return append([]privacy.Use{{
			For:   axactor.Recruitment,
			Dates: retention.Dates{PositionFilled: on("2026-09-01"), ApplicationWithdrawn: retention.NotYet()},
		}}, pool...)
	}
	agreed := func(withdrawn retention.When) privacy.Use {
		return privacy.Use{For: axactor.TalentPool, Consent: privacy.Consent{Given: on("2026-08-20"), Withdrawn: withdrawn}}
	}
	tests := []struct {
		name   string
		reason string
		policy *privacy.Policy
		who    subjects.Category
		kinds  subjects.KindSet
		table  []privacy.ActivityID
		uses   []privacy.Use
		holds  privacy.Holds
		want   []expect
	}{
		{
			"1", "N-81: three years after the case was closed", axactor.Policy(), subjects.Debtor, notes,
			[]privacy.ActivityID{axactor.ThirdPartyCollection}, []privacy.Use{collecting(on("2026-03-10"))}, privacy.AllHolds(),
			[]expect{
				{"2026-11-23", retention.May, "2029-03-10", "2029-03-11", "2029-03-11", 0},
				{"2029-03-10", retention.May, "2029-03-10", "2029-03-11", "2029-03-11", 0},
				{"2029-03-11", retention.Must, "2029-03-10", "2029-03-11", "2029-03-11", 0},
				{"2029-03-12", retention.Overdue, "2029-03-10", "2029-03-11", "2029-03-11", 1},
			},
		},
		{
			"1 with 28 days", "Art. 17(1): a documented time for carrying out", within(t, axactor.Spec(), retention.Days(28)), subjects.Debtor, notes,
			[]privacy.ActivityID{axactor.ThirdPartyCollection}, []privacy.Use{collecting(on("2026-03-10"))}, privacy.AllHolds(),
			[]expect{
				{"2029-04-08", retention.Must, "2029-03-10", "2029-03-11", "2029-04-08", 0},
				{"2029-04-09", retention.Overdue, "2029-03-10", "2029-03-11", "2029-04-08", 1},
			},
		},
		{
			"2", "bokføringsloven § 13(1) nos. 1–4: five years after the financial year", axactor.Policy(), subjects.Debtor, vouchers,
			[]privacy.ActivityID{axactor.ThirdPartyCollection, axactor.Bookkeeping},
			[]privacy.Use{collecting(on("2026-03-10")), booked(on("2026-02-20"))}, privacy.AllHolds(),
			[]expect{
				{"2026-11-23", retention.TooEarly, "2031-12-31", "2032-01-01", "2032-01-01", 0},
				{"2029-06-01", retention.TooEarly, "2031-12-31", "2032-01-01", "2032-01-01", 0},
				{"2032-01-01", retention.Must, "2031-12-31", "2032-01-01", "2032-01-01", 0},
				{"2032-01-02", retention.Overdue, "2031-12-31", "2032-01-01", "2032-01-01", 1},
			},
		},
		{
			"3", "Art. 17(3)(e): a claim of the controller's own, while it is pending", axactor.Policy(), subjects.Debtor, notes,
			[]privacy.ActivityID{axactor.ThirdPartyCollection}, []privacy.Use{collecting(on("2026-03-10"))},
			privacy.AllHolds(retention.Hold{Kind: retention.OwnClaim, Since: on("2028-11-01"), Released: on("2030-02-15"), Grounds: pending}),
			[]expect{
				{"2026-11-23", retention.May, "2029-03-10", "2029-03-11", "2029-03-11", 0},
				{"2028-11-01", retention.Held, "2030-02-14", "2030-02-15", "2030-02-15", 0},
				{"2030-02-14", retention.Held, "2030-02-14", "2030-02-15", "2030-02-15", 0},
				{"2030-02-15", retention.Must, "2030-02-14", "2030-02-15", "2030-02-15", 0},
			},
		},
		{
			"5", "N-83: the day the post is filled is the last day of use", within(t, axactor.Spec(), retention.Days(28)), subjects.Applicant, cv,
			[]privacy.ActivityID{axactor.Recruitment}, applied(), privacy.AllHolds(),
			[]expect{{"2026-11-23", retention.Overdue, "2026-09-01", "2026-09-02", "2026-09-30", 54}},
		},
		{
			"5 at once", "Art. 17(1): without a documented time none is added", axactor.Policy(), subjects.Applicant, cv,
			[]privacy.ActivityID{axactor.Recruitment}, applied(), privacy.AllHolds(),
			[]expect{{"2026-11-23", retention.Overdue, "2026-09-01", "2026-09-02", "2026-09-02", 82}},
		},
		{
			"6", "N-85: a consent for twelve months", within(t, axactor.CompletedSpec(), retention.Days(28)), subjects.Applicant, cv,
			[]privacy.ActivityID{axactor.Recruitment, axactor.TalentPool}, applied(agreed(retention.NotYet())), privacy.AllHolds(),
			[]expect{{"2026-11-23", retention.May, "2027-08-20", "2027-08-21", "2027-09-18", 0}},
		},
		{
			"7", "Art. 7(3): the consent is withdrawn", within(t, axactor.CompletedSpec(), retention.Months(1)), subjects.Applicant, cv,
			[]privacy.ActivityID{axactor.Recruitment, axactor.TalentPool}, applied(agreed(on("2027-01-15"))), privacy.AllHolds(),
			[]expect{
				{"2027-01-15", retention.Must, "2027-01-14", "2027-01-15", "2027-02-15", 0},
				{"2027-02-15", retention.Must, "2027-01-14", "2027-01-15", "2027-02-15", 0},
				{"2027-02-16", retention.Overdue, "2027-01-14", "2027-01-15", "2027-02-15", 1},
			},
		},
		{
			"8", "an open case awaits its closing", axactor.Policy(), subjects.Debtor, notes,
			[]privacy.ActivityID{axactor.ThirdPartyCollection}, []privacy.Use{collecting(retention.NotYet())}, privacy.AllHolds(),
			[]expect{{"2026-11-23", retention.May, "open", "open", "open", 0}},
		},
		{
			"9", "Art. 5(2): a closing day that is lost settles nothing", axactor.Policy(), subjects.Debtor, notes,
			[]privacy.ActivityID{axactor.ThirdPartyCollection}, []privacy.Use{collecting(retention.When{})}, privacy.AllHolds(),
			[]expect{{"2026-11-23", retention.Unknown, "unknown", "unknown", "unknown", 0}},
		},
		{
			"10", "lost, but long ago: determined all the same", axactor.Policy(), subjects.Debtor, notes,
			[]privacy.ActivityID{axactor.ThirdPartyCollection}, []privacy.Use{collecting(retention.NoLaterThan(day("2022-12-31")))}, privacy.AllHolds(),
			[]expect{{"2026-11-23", retention.Overdue, "..2025-12-31", "..2026-01-01", "..2026-01-01", 326}},
		},
		{
			"21", "bokføringsloven § 13(1) nos. 5–8: three years and six months", axactor.Policy(), subjects.Debtor, letters,
			[]privacy.ActivityID{axactor.Bookkeeping}, []privacy.Use{booked(on("2026-11-23"))}, privacy.AllHolds(),
			[]expect{{"2026-11-23", retention.TooEarly, "2030-06-30", "2030-07-01", "2030-07-01", 0}},
		},
		{
			"V7", "a payment booked in 2023", axactor.Policy(), subjects.Debtor, vouchers,
			[]privacy.ActivityID{axactor.ThirdPartyCollection, axactor.Bookkeeping},
			[]privacy.Use{collecting(on("2023-02-10")), booked(on("2023-02-10"))}, privacy.AllHolds(),
			[]expect{
				{"2028-12-31", retention.TooEarly, "2028-12-31", "2029-01-01", "2029-01-01", 0},
				{"2029-01-01", retention.Must, "2028-12-31", "2029-01-01", "2029-01-01", 0},
			},
		},
		{
			"V8", "a letter of the financial year 2023", axactor.Policy(), subjects.Debtor, letters,
			[]privacy.ActivityID{axactor.Bookkeeping}, []privacy.Use{booked(on("2023-06-01"))}, privacy.AllHolds(),
			[]expect{
				{"2027-06-30", retention.TooEarly, "2027-06-30", "2027-07-01", "2027-07-01", 0},
				{"2027-07-01", retention.Must, "2027-06-30", "2027-07-01", "2027-07-01", 0},
			},
		},
		{
			"V9", "the case of V7, apart from its vouchers", axactor.Policy(), subjects.Debtor, notes,
			[]privacy.ActivityID{axactor.ThirdPartyCollection}, []privacy.Use{collecting(on("2023-02-10"))}, privacy.AllHolds(),
			[]expect{
				{"2026-02-10", retention.May, "2026-02-10", "2026-02-11", "2026-02-11", 0},
				{"2026-02-11", retention.Must, "2026-02-10", "2026-02-11", "2026-02-11", 0},
			},
		},
		{
			"V10", "closed on a leap day: the last day of February, never March", axactor.Policy(), subjects.Debtor, notes,
			[]privacy.ActivityID{axactor.ThirdPartyCollection}, []privacy.Use{collecting(on("2024-02-29"))}, privacy.AllHolds(),
			[]expect{
				{"2027-02-28", retention.May, "2027-02-28", "2027-03-01", "2027-03-01", 0},
				{"2027-03-01", retention.Must, "2027-02-28", "2027-03-01", "2027-03-01", 0},
			},
		},
		{
			"V17", "gjeldsordningsloven § 6-2: closed a year after the settlement period", axactor.Policy(), subjects.Debtor, notes,
			[]privacy.ActivityID{axactor.ThirdPartyCollection},
			[]privacy.Use{collecting(axactor.DebtSettlementCompleted.ClosedOn(axactor.ThirdPartyCollection, day("2026-06-01")))}, privacy.AllHolds(),
			[]expect{
				{"2030-06-01", retention.May, "2030-06-01", "2030-06-02", "2030-06-02", 0},
				{"2030-06-02", retention.Must, "2030-06-01", "2030-06-02", "2030-06-02", 0},
			},
		},
		{
			"purchased claim", "bokføringsloven § 13(1) no. 3: five years after the last year in the balance", axactor.Policy(), subjects.Debtor,
			subjects.KindsOf(subjects.DebtDetails),
			[]privacy.ActivityID{axactor.PortfolioCollection, axactor.PurchasedClaims},
			[]privacy.Use{
				{For: axactor.PortfolioCollection, Dates: retention.Dates{CaseClosed: on("2026-03-10")}, Objection: privacy.NoObjection()},
				{For: axactor.PurchasedClaims, Dates: retention.Dates{LeftBalance: on("2026-03-10")}},
			}, privacy.AllHolds(),
			[]expect{
				{"2029-03-11", retention.TooEarly, "2031-12-31", "2032-01-01", "2032-01-01", 0},
				{"2032-01-01", retention.Must, "2031-12-31", "2032-01-01", "2032-01-01", 0},
			},
		},
		{
			"a client's claim in the same table", "claims collected for a client are not the collector's balance", axactor.Policy(), subjects.Debtor,
			subjects.KindsOf(subjects.DebtDetails),
			[]privacy.ActivityID{axactor.ThirdPartyCollection, axactor.PortfolioCollection, axactor.PurchasedClaims},
			[]privacy.Use{collecting(on("2026-03-10")), axactor.NeverOwned()}, privacy.AllHolds(),
			[]expect{
				{"2026-11-23", retention.May, "2029-03-10", "2029-03-11", "2029-03-11", 0},
				{"2029-03-11", retention.Must, "2029-03-10", "2029-03-11", "2029-03-11", 0},
			},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			item := privacy.Item{
				Key: "1", Of: dataset(t, test.policy, test.who, test.kinds, test.table...), Uses: test.uses, Holds: test.holds,
			}
			for _, e := range test.want {
				e.check(t, test.policy, &item, test.reason)
			}
		})
	}
}

func TestVoucherIsRestricted(t *testing.T) {
	p := axactor.Policy()
	item := privacy.Item{
		Of:    dataset(t, p, subjects.Debtor, subjects.KindsOf(subjects.PaymentVoucher), axactor.ThirdPartyCollection, axactor.Bookkeeping),
		Uses:  []privacy.Use{collecting(on("2026-03-10")), booked(on("2026-02-20"))},
		Holds: privacy.AllHolds(),
	}
	for _, test := range []struct {
		day        string
		restricted privacy.Fact
		reason     string
	}{
		{"2026-11-23", privacy.No, "the case is still there"},
		{"2029-03-10", privacy.No, "the last day of collection"},
		{"2029-03-11", privacy.Yes, "kept for bookkeeping and nothing else"},
		{"2030-05-02", privacy.Yes, "example 20: no voucher serves collection any more"},
	} {
		d := p.MayErase(&item, day(test.day))
		assert.Equal(t, privacy.Forbidden, d.Outcome(), "bokføringsloven § 13 on %s", test.day)
		assert.Equal(t, test.restricted, d.Deadline().Restricted, "%s: %s", test.day, test.reason)
		for r := range d.Reasons() {
			if r.Code == privacy.DutyToKeep {
				assert.Equal(t, axactor.BookkeepingFiveYears, r.Rule)
			}
		}
		assert.True(t, d.Has(privacy.DutyToKeep))
	}
	until := map[privacy.ActivityID]string{}
	for id, last := range p.UseUntil(&item, day("2030-05-02")) {
		until[id] = last.String()
	}
	assert.Equal(t, "2029-03-10", until[axactor.ThirdPartyCollection], "example 20")
}

// TestErasureRequest is example 14: a demand the day it is received.
func TestErasureRequest(t *testing.T) {
	p := axactor.Policy()
	received := day("2026-11-23")
	request := privacy.Request{Kind: privacy.AskErasure, Received: received, Identified: privacy.Yes}
	use := func(necessary, overriding privacy.Fact) privacy.Use {
		u := collecting(on("2026-03-10"))
		judge := func(f privacy.Fact) privacy.Judgement {
			if f == privacy.Unknown {
				return privacy.Judgement{}
			}
			return privacy.Judgement{Result: f, By: "legal"}
		}
		u.Necessary, u.Objection.Overriding = judge(necessary), judge(overriding)
		return u
	}
	voucher := privacy.Item{
		Of:    dataset(t, p, subjects.Debtor, subjects.KindsOf(subjects.PaymentVoucher), axactor.ThirdPartyCollection, axactor.Bookkeeping),
		Uses:  []privacy.Use{use(privacy.Unknown, privacy.Unknown), booked(on("2026-02-20"))},
		Holds: privacy.AllHolds(),
	}
	d := p.RequiresErasureOnRequest(&voucher, request, received)
	assert.Equal(t, privacy.Forbidden, d.Outcome(), "Art. 17(3)(b): a voucher is kept by law")
	assert.True(t, d.Has(privacy.DutyToKeep))

	for _, test := range []struct {
		necessary, overriding privacy.Fact
		want                  privacy.Outcome
		reason                string
	}{
		{privacy.Unknown, privacy.Unknown, privacy.Undetermined, "three years of the trade's norm do not show that a note is needed (Art. 17(1)(a))"},
		{privacy.Yes, privacy.Unknown, privacy.Undetermined, "needing it is not overriding the objection (Art. 21(1))"},
		{privacy.Yes, privacy.No, privacy.Required, "an interest that does not override refuses nothing (Art. 17(1)(c), N-91)"},
		{privacy.No, privacy.Yes, privacy.Required, "the purpose is over (Art. 17(1)(a))"},
		{privacy.Yes, privacy.Yes, privacy.Permitted, "no ground of Art. 17(1)"},
	} {
		note := privacy.Item{
			Of:    dataset(t, p, subjects.Debtor, subjects.KindsOf(subjects.CallNote), axactor.ThirdPartyCollection),
			Uses:  []privacy.Use{use(test.necessary, test.overriding)},
			Holds: privacy.AllHolds(),
		}
		d := p.RequiresErasureOnRequest(&note, request, received)
		assert.Equal(t, test.want, d.Outcome(), "necessary %s, overriding %s: %s", test.necessary, test.overriding, test.reason)
	}
	open := privacy.Item{
		Of:    dataset(t, p, subjects.Debtor, subjects.KindsOf(subjects.CallNote), axactor.ThirdPartyCollection),
		Uses:  []privacy.Use{collecting(retention.NotYet())},
		Holds: privacy.AllHolds(),
	}
	d = p.RequiresErasureOnRequest(&open, request, received)
	assert.Equal(t, privacy.Forbidden, d.Outcome(), "Art. 17(3)(e): the claim is still open")
	assert.True(t, d.Has(privacy.ClaimOpen))
}

// TestRolesPerLine asks the same of one note in the three lines.
func TestRolesPerLine(t *testing.T) {
	p := axactor.Policy()
	notes := dataset(t, p, subjects.Debtor, subjects.KindsOf(subjects.CallNote),
		axactor.ThirdPartyCollection, axactor.PortfolioCollection, axactor.InvoiceFollowUp)
	use := func(id privacy.ActivityID) privacy.Use {
		return privacy.Use{For: id, Dates: retention.Dates{CaseClosed: on("2020-03-10")}, Objection: privacy.NoObjection()}
	}
	for _, test := range []struct {
		uses    []privacy.Use
		want    privacy.Outcome
		request privacy.Outcome
		reason  string
	}{
		{[]privacy.Use{use(axactor.ThirdPartyCollection)}, privacy.Required, privacy.Required, "N-02: controller of its own collecting"},
		{[]privacy.Use{use(axactor.PortfolioCollection)}, privacy.Required, privacy.Required, "N-02, N-04: the purchaser's own claim"},
		{[]privacy.Use{use(axactor.InvoiceFollowUp)}, privacy.Referred, privacy.Referred, "N-03, Art. 28(3): the client decides, and no norm of the trade"},
		{[]privacy.Use{use(axactor.ThirdPartyCollection), use(axactor.InvoiceFollowUp)}, privacy.Referred, privacy.Referred, "Art. 28(3): not without the client's word"},
	} {
		item := privacy.Item{Of: notes, Uses: test.uses, Holds: privacy.AllHolds()}
		d := p.RequiresErasure(&item, day("2026-11-23"))
		assert.Equal(t, test.want, d.Outcome(), test.reason)
		request := privacy.Request{Kind: privacy.AskErasure, Received: day("2026-11-23"), Identified: privacy.Yes}
		d = p.RequiresErasureOnRequest(&item, request, day("2026-11-23"))
		assert.Equal(t, test.request, d.Outcome(), test.reason)
	}
}

// TestGapsAreVisible asks of an item of each activity without a period, whose
// events have all happened long ago, whether it must go. In the policy of the
// notice nobody can tell; in the completed one everybody can.
func TestGapsAreVisible(t *testing.T) {
	spec := axactor.Spec()
	gaps := 0
	for _, a := range spec.Activities {
		if len(a.Limits)+len(a.Duties) > 0 || a.ID == axactor.InvoiceFollowUp {
			continue
		}
		gaps++
		var kind subjects.Kind
		for k := range a.Kinds.All() {
			if k != subjects.DebtDetails && k != subjects.ClientContract && k != subjects.PaymentVoucher {
				kind = k
				break
			}
		}
		var who subjects.Category
		for c := range a.About.All() {
			who = c
			break
		}
		long := on("2015-01-01")
		use := privacy.Use{
			For: a.ID,
			Dates: retention.Dates{
				Collected: long, CaseClosed: long, RelationshipEnded: long, ContractEnded: long, LastContact: long,
				Answered: long, Hired: long, EmploymentEnded: long,
			},
			Consent:   privacy.Consent{Given: long, Withdrawn: retention.NotYet()},
			Objection: privacy.NoObjection(),
		}
		item := privacy.Item{Of: dataset(t, axactor.Policy(), who, subjects.KindsOf(kind), a.ID), Uses: []privacy.Use{use}, Holds: privacy.AllHolds()}
		d := axactor.Policy().RequiresErasure(&item, day("2026-11-23"))
		assert.Equal(t, privacy.Undetermined, d.Outcome(), "%s: the notice gives no period (Art. 13(2)(a))", a.ID)
		assert.True(t, d.Has(privacy.NoStorageLimit), a.ID)
		var missing []privacy.FactName
		for m := range d.Missing(&item) {
			missing = append(missing, m.Fact)
		}
		assert.Contains(t, missing, privacy.TheStorageLimit, "%s", a.ID)

		item.Of = dataset(t, axactor.Completed(), who, subjects.KindsOf(kind), a.ID)
		d = axactor.Completed().RequiresErasure(&item, day("2026-11-23"))
		assert.Equal(t, privacy.Required, d.Outcome(), "%s: the proposal has run out", a.ID)
		assert.False(t, d.Has(privacy.NoStorageLimit), a.ID)
	}
	assert.Equal(t, 22, gaps)
}

// TestVouchersNameBookkeeping: a table of vouchers that forgets bookkeeping is a
// fault at start, whoever the vouchers are about.
func TestVouchersNameBookkeeping(t *testing.T) {
	for _, who := range []subjects.Category{subjects.Debtor, subjects.Applicant, subjects.ClientRepresentative, subjects.Contact, subjects.Employee} {
		a, _ := axactor.Policy().Lookup(axactor.Bookkeeping)
		assert.True(t, a.About.Has(who), "bokføringsloven § 13: a voucher can name %s", who)
	}
	_, err := axactor.Policy().Dataset(privacy.DatasetSpec{
		Name: "voucher", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.PaymentVoucher),
		For: []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	var faulty *privacy.SpecError
	require.ErrorAs(t, err, &faulty)
	var problems []privacy.Problem
	for _, f := range faulty.Faults {
		problems = append(problems, f.Problem)
	}
	assert.Empty(t, cmp.Diff([]privacy.Problem{privacy.DutyLeftOut}, problems))
}

// TestWithoutPurchases is a controller that buys no claims.
func TestWithoutPurchases(t *testing.T) {
	spec := axactor.Spec()
	spec.Remove(axactor.PortfolioCollection)
	spec.Remove(axactor.PurchasedClaims)
	p, err := privacy.New(spec)
	require.NoError(t, err)
	item := privacy.Item{
		Of:    dataset(t, p, subjects.Debtor, subjects.KindsOf(subjects.DebtDetails, subjects.CreditInformation), axactor.ThirdPartyCollection),
		Uses:  []privacy.Use{collecting(on("2026-03-10"))},
		Holds: privacy.AllHolds(),
	}
	expect{"2026-11-23", retention.May, "2029-03-10", "2029-03-11", "2029-03-11", 0}.check(t, p, &item, "N-81")
}

func TestDocumentationBeginsWhenTheCaseIsClosed(t *testing.T) {
	p := axactor.Policy()
	statement := func(closed retention.When) privacy.Item {
		return privacy.Item{
			Of:    dataset(t, p, subjects.Debtor, subjects.KindsOf(subjects.Correspondence), axactor.CaseDocumentation),
			Uses:  []privacy.Use{{For: axactor.CaseDocumentation, Dates: retention.Dates{CaseClosed: closed}, Objection: privacy.NoObjection()}},
			Holds: privacy.AllHolds(),
		}
	}
	item := statement(on("2026-03-10"))
	expect{"2026-11-23", retention.May, "2029-03-10", "2029-03-11", "2029-03-11", 0}.check(t, p, &item, "N-81")
	item = statement(retention.NotYet())
	d := p.RequiresErasure(&item, day("2026-11-23"))
	assert.Equal(t, privacy.Undetermined, d.Outcome(), "Art. 6(1): documentation of a closed case needs a closed case, or a judgement")
}

func TestHealthEndsWithTheConsent(t *testing.T) {
	p := axactor.Policy()
	item := privacy.Item{
		Of: dataset(t, p, subjects.Debtor, subjects.KindsOf(subjects.CallNote, subjects.Health), axactor.ConsiderateHandling),
		Uses: []privacy.Use{{
			For:     axactor.ConsiderateHandling,
			Dates:   retention.Dates{CaseClosed: retention.NotYet()},
			Consent: privacy.Consent{Given: on("2026-10-01"), Withdrawn: on("2026-11-23")},
		}},
		Holds: privacy.AllHolds(),
	}
	d := p.RequiresErasure(&item, day("2026-11-23"))
	assert.Equal(t, privacy.Required, d.Outcome(), "Art. 7(3), 9(2)(a), 17(1)(b): also while the case is open")
	_, err := p.Dataset(privacy.DatasetSpec{
		Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote, subjects.Health),
		For: []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	assert.Error(t, err, "Art. 9(1): collecting has no condition for health data")
}

// TestHiredApplicant: the employee's policy takes over, and until somebody has
// said what it says, nothing is erased by this one.
func TestHiredApplicant(t *testing.T) {
	p := axactor.Policy()
	item := privacy.Item{
		Of: dataset(t, p, subjects.Applicant, subjects.KindsOf(subjects.CV), axactor.Recruitment, axactor.EmployeeData),
		Uses: []privacy.Use{
			{For: axactor.Recruitment, Dates: retention.Dates{PositionFilled: on("2026-09-01"), ApplicationWithdrawn: retention.NotYet()}},
			{For: axactor.EmployeeData, Dates: retention.Dates{Hired: on("2026-09-01")}},
		},
		Holds: privacy.AllHolds(),
	}
	d := p.RequiresErasure(&item, day("2026-11-23"))
	assert.Equal(t, privacy.Undetermined, d.Outcome(), "N-84")
	assert.True(t, d.Has(privacy.NoStorageLimit))
}

func TestMarketingObjection(t *testing.T) {
	p := axactor.Completed()
	item := privacy.Item{
		Of: dataset(t, p, subjects.ClientRepresentative, subjects.KindsOf(subjects.Email), axactor.MarketingByPost),
		Uses: []privacy.Use{{
			For:       axactor.MarketingByPost,
			Dates:     retention.Dates{LastContact: on("2026-10-01")},
			Objection: privacy.Objection{Received: on("2026-11-01"), Overriding: privacy.Judgement{Result: privacy.Yes, By: "sales"}},
		}},
		Holds: privacy.AllHolds(),
	}
	d := p.RequiresErasure(&item, day("2026-11-23"))
	assert.Equal(t, privacy.Required, d.Outcome(), "Art. 21(2)-(3): nothing overrides an objection to marketing (N-93 leaves it out)")
}

// TestLostClosingDayIsTheOneThingMissing is example 9 told from its facts.
func TestLostClosingDayIsTheOneThingMissing(t *testing.T) {
	p := axactor.Policy()
	item := privacy.Item{
		Of:    dataset(t, p, subjects.Debtor, subjects.KindsOf(subjects.CallNote), axactor.ThirdPartyCollection),
		Uses:  []privacy.Use{collecting(retention.When{})},
		Holds: privacy.AllHolds(),
	}
	d := p.RequiresErasure(&item, day("2026-11-23"))
	require.Equal(t, privacy.Undetermined, d.Outcome(), "Art. 5(2)")
	var missing []string
	for m := range d.Missing(&item) {
		missing = append(missing, m.String())
	}
	assert.Equal(t, []string{"case-closed of collection-3pc"}, missing)
}

// TestHoldLeavesTheUseAlone is the last part of example 3.
func TestHoldLeavesTheUseAlone(t *testing.T) {
	p := axactor.Policy()
	item := privacy.Item{
		Of:   dataset(t, p, subjects.Debtor, subjects.KindsOf(subjects.CallNote), axactor.ThirdPartyCollection),
		Uses: []privacy.Use{collecting(on("2026-03-10"))},
		Holds: privacy.AllHolds(retention.Hold{
			Kind: retention.OwnClaim, Since: on("2028-11-01"), Released: on("2030-02-15"),
			Grounds: privacy.Judgement{Result: privacy.Yes, By: "legal"},
		}),
	}
	uses := 0
	for id, last := range p.UseUntil(&item, day("2029-06-01")) {
		uses++
		assert.Equal(t, axactor.ThirdPartyCollection, id)
		assert.Equal(t, "2029-03-10", last.String(), "Art. 5(1)(b): a hold prolongs no use")
	}
	assert.Equal(t, 1, uses)
}

// TestDebtIsKeptApart: what documents the balance is the debt, so that a table
// where the debt cannot be told from what the debtor earns is refused as long
// as the policy buys claims.
func TestDebtIsKeptApart(t *testing.T) {
	table := func(uses ...privacy.ActivityID) []privacy.Problem {
		_, err := axactor.Policy().Dataset(privacy.DatasetSpec{
			Name: "case", About: subjects.CategoriesOf(subjects.Debtor),
			Kinds: subjects.KindsOf(subjects.DebtDetails, subjects.Income), For: uses,
		})
		var faulty *privacy.SpecError
		require.ErrorAs(t, err, &faulty)
		var problems []privacy.Problem
		for _, f := range faulty.Faults {
			problems = append(problems, f.Problem)
		}
		return problems
	}
	assert.Equal(t, []privacy.Problem{privacy.NotCovered}, table(axactor.PortfolioCollection, axactor.PurchasedClaims),
		"bokføringsloven § 13(1) no. 3, Art. 5(1)(c): the debt, and not the whole case")
	assert.Equal(t, []privacy.Problem{privacy.DutyLeftOut}, table(axactor.PortfolioCollection),
		"bokføringsloven § 13(1) no. 3: a purchaser's table of debts names the duty")
}

// TestObligedUndertaking is what the package says of an undertaking that
// hvitvaskingsloven § 4 lists, with vector V12.
func TestObligedUndertaking(t *testing.T) {
	spec := axactor.Spec()
	section30 := law.Section(law.Hvitvaskingsloven, "30")
	duty, ok := retention.StatutoryDuty(section30.Paragraph(1))
	require.True(t, ok)
	ceiling, ok := retention.StatutoryCeiling(section30.Paragraph(2))
	require.True(t, ok)
	a := spec.Activity(axactor.KnowYourCustomer)
	a.Basis = lawfulbasis.LegalObligation
	a.Duties = []privacy.Duty{{ID: "know-your-customer-five-years", Rule: duty, Statements: []privacy.StatementID{"N-52"}}}
	a.Ceilings = []privacy.Ceiling{{ID: "know-your-customer-no-longer", Rule: ceiling}}
	p, err := privacy.New(spec)
	require.NoError(t, err)
	item := privacy.Item{
		Of:    dataset(t, p, subjects.ClientRepresentative, subjects.KindsOf(subjects.IdentityDocument), axactor.KnowYourCustomer),
		Uses:  []privacy.Use{{For: axactor.KnowYourCustomer, Dates: retention.Dates{RelationshipEnded: on("2021-06-30")}}},
		Holds: privacy.AllHolds(),
	}
	for _, test := range []struct {
		day   string
		state retention.State
	}{{"2026-06-30", retention.TooEarly}, {"2026-07-01", retention.Must}, {"2026-07-02", retention.Overdue}} {
		assert.Equal(t, test.state, p.Deadline(&item, day(test.day)).State, "hvitvaskingsloven § 30 on %s", test.day)
	}
}
