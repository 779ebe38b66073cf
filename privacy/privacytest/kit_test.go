package privacytest_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/privacytest"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

func dateOf(text string) retention.Date { return retention.MustParseDate(text) }

func happened(text string) retention.When { return retention.On(dateOf(text)) }

// The tables that tests ask about: what cases hold, what the books hold, and what
// is held for clients.
func debtorTables() (notes, vouchers, names, forClients *privacy.Dataset) {
	p := axactor.Policy()
	debtor := subjects.CategoriesOf(subjects.Debtor)
	notes = p.MustDataset(privacy.DatasetSpec{
		Name: "call_note", About: debtor, Kinds: subjects.KindsOf(subjects.CallNote), Parent: "name",
		For: []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	vouchers = p.MustDataset(privacy.DatasetSpec{
		Name: "voucher", About: debtor, Kinds: subjects.KindsOf(subjects.PaymentVoucher), Parent: "name",
		For: []privacy.ActivityID{axactor.ThirdPartyCollection, axactor.Bookkeeping},
	})
	names = p.MustDataset(privacy.DatasetSpec{
		Name: "name", About: debtor, Kinds: subjects.KindsOf(subjects.Name),
		For: []privacy.ActivityID{axactor.ThirdPartyCollection, axactor.PortfolioCollection},
	})
	forClients = p.MustDataset(privacy.DatasetSpec{
		Name: "client_note", About: debtor, Kinds: subjects.KindsOf(subjects.CallNote),
		For: []privacy.ActivityID{axactor.InvoiceFollowUp},
	})
	return notes, vouchers, names, forClients
}

func applicantTable() *privacy.Dataset {
	return recruiting.Policy().MustDataset(privacy.DatasetSpec{
		Name: "cv", About: subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.CV),
		For: []privacy.ActivityID{recruiting.Hiring, recruiting.TalentPool, recruiting.Claims},
	})
}

// recorder is a test that keeps what it is told.
type recorder struct {
	errors, logs []string
}

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) {
	r.errors = append(r.errors, fmt.Sprintf(format, args...))
}

func (r *recorder) Logf(format string, args ...any) {
	r.logs = append(r.logs, fmt.Sprintf(format, args...))
}

// allCases are the cases of all these tables.
func allCases() []privacytest.Case {
	notes, vouchers, names, forClients := debtorTables()
	analyses := axactor.Policy().MustDataset(privacy.DatasetSpec{
		Name: "analysis", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.PaymentHistory),
		For: []privacy.ActivityID{axactor.BusinessAnalysis},
	})
	return privacytest.Cases(notes, vouchers, names, forClients, applicantTable(), recordingTable(), analyses)
}

// recordingTable is of recordings of a shop, which a regulation has erased within
// a week.
func recordingTable() *privacy.Dataset {
	week, _ := retention.StatutoryCeiling(law.Section(law.Kameraforskriften, "6").Paragraph(1))
	about, kinds := subjects.CategoriesOf(subjects.Contact), subjects.KindsOf(subjects.CameraRecording)
	return privacy.MustNew(&privacy.Spec{
		ID: "shop", Version: "1", Controllers: []string{"the shop"}, FinancialYear: retention.CalendarYear(),
		EraseWithin: retention.Days(0), BackupRotation: retention.Days(0),
		Activities: []privacy.Activity{{
			ID: "cameras", Purpose: lawfulbasis.PremisesSecurity, Role: lawfulbasis.Controller, Controllers: []string{"the shop"},
			Basis: lawfulbasis.LegitimateInterests, About: about, Kinds: kinds,
			Ceilings: []privacy.Ceiling{{ID: "a-week", Rule: week}},
		}},
	}).MustDataset(privacy.DatasetSpec{Name: "recording", About: about, Kinds: kinds, For: []privacy.ActivityID{"cameras"}})
}
