// Ownpolicy makes two policies: one from nothing, for a small choir, and one
// from the policy of a debt collector's privacy notice. It prints what they
// answer, and what a policy is refused for.
//
//	go run ./examples/ownpolicy
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

func main() { show(os.Stdout) }

func show(w io.Writer) {
	choir(w)
	collector(w)
	refused(w)
}

// choirSpec is a policy from nothing: who sings, and who has paid.
func choirSpec() *privacy.Spec {
	choir := []string{"Fjord Choir"}
	members := subjects.CategoriesOf(subjects.Contact)
	vouchers, _ := retention.StatutoryDuty(law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4))
	return &privacy.Spec{
		ID: "fjord-choir", Version: "2026-1", Controllers: choir,
		FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(14), BackupRotation: retention.Days(30),
		Activities: []privacy.Activity{
			{
				ID: "membership", Purpose: lawfulbasis.PrivatePurpose(1), Role: lawfulbasis.Controller, Controllers: choir,
				Basis: lawfulbasis.Contract, About: members, Kinds: subjects.KindsOf(subjects.Name, subjects.Phone, subjects.PaymentVoucher),
				Limits: []privacy.Limit{{ID: "after-leaving", Rule: retention.Limit{
					From: retention.ContractEnded, Anchor: retention.EndOfYear, Period: retention.Months(3),
				}}},
			},
			{
				ID: "accounts", Purpose: lawfulbasis.Bookkeeping, Role: lawfulbasis.Controller, Controllers: choir,
				Basis: lawfulbasis.LegalObligation, About: members, Kinds: vouchers.Kinds,
				Duties: []privacy.Duty{{ID: "vouchers", Rule: vouchers}},
			},
		},
	}
}

func choir(w io.Writer) {
	policy := privacy.MustNew(choirSpec())
	members := subjects.CategoriesOf(subjects.Contact)
	singers := policy.MustDataset(privacy.DatasetSpec{
		Name: "singer", About: members, Kinds: subjects.KindsOf(subjects.Name, subjects.Phone), For: []privacy.ActivityID{"membership"},
	})
	fees := policy.MustDataset(privacy.DatasetSpec{
		Name: "fee", About: members, Kinds: subjects.KindsOf(subjects.PaymentVoucher), For: []privacy.ActivityID{"membership", "accounts"}, Parent: "singer",
	})
	left := privacy.Use{For: "membership", Dates: retention.Dates{ContractEnded: retention.On(retention.MustParseDate("2026-05-20"))}}
	paid := privacy.Use{For: "accounts", Dates: retention.Dates{Booked: retention.On(retention.MustParseDate("2026-01-15"))}}
	plan := policy.MustInventory(singers, fees).Plan(nil, retention.MustParseDate("2027-04-02"),
		privacy.Item{Key: "s-1", Of: singers, Uses: []privacy.Use{left}, Holds: privacy.AllHolds()},
		privacy.Item{Key: "f-1", Of: fees, Under: "s-1", Uses: []privacy.Use{left, paid}, Holds: privacy.AllHolds()})
	fmt.Fprintln(w, "a singer who left, on 2027-04-02:")
	for s := range plan.Steps() {
		deadline := s.Decision.Deadline()
		fmt.Fprintf(w, "  %s %s: %s, gone by %s\n", s.Item.Of.Name(), s.Item.Key, s.Do, deadline.GoneBy)
	}
}

// collector starts from the notice, and is stricter.
func collector(w io.Writer) {
	spec := axactor.Spec()
	spec.ID, spec.Version = "fjord-collection", "2027-1"
	spec.EraseWithin = retention.Days(14)
	spec.SetPeriod(axactor.ThirdPartyCollectionPeriod, retention.Years(2))
	spec.Remove(axactor.LearningFromCases)
	fmt.Fprintln(w, "a call note of a case closed on 2026-03-10:")
	for _, policy := range []*privacy.Policy{axactor.Policy(), privacy.MustNew(spec)} {
		notes := policy.MustDataset(privacy.DatasetSpec{
			Name: "call_note", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.CallNote),
			For: []privacy.ActivityID{axactor.ThirdPartyCollection},
		})
		item := privacy.Item{Key: "n-1", Of: notes, Holds: privacy.AllHolds(), Uses: []privacy.Use{{
			For: axactor.ThirdPartyCollection, Objection: privacy.NoObjection(),
			Dates: retention.Dates{CaseClosed: retention.On(retention.MustParseDate("2026-03-10"))},
		}}}
		deadline := policy.Deadline(&item, retention.MustParseDate("2026-11-23"))
		id, version := policy.ID()
		fmt.Fprintf(w, "  %s %s: last day %s, gone by %s\n", id, version, deadline.LastDay, deadline.GoneBy)
	}
}

// refused is laxer than the law, or changes what is not there.
func refused(w io.Writer) {
	spec := choirSpec()
	spec.EraseWithin = retention.Months(2)
	spec.SetPeriod("after-laeving", retention.Months(1))
	spec.Activities[1].Duties[0].Rule.Law = law.Whole(law.Inkassobransjenormen)
	_, err := privacy.New(spec)
	fmt.Fprintln(w, err)
}
