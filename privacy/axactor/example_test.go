package axactor_test

import (
	"fmt"

	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// A note of a call with a debtor whose case was closed in March 2026.
func Example() {
	policy := axactor.Policy()
	notes := policy.MustDataset(privacy.DatasetSpec{
		Name:  "call_note",
		About: subjects.CategoriesOf(subjects.Debtor),
		Kinds: subjects.KindsOf(subjects.CallNote),
		For:   []privacy.ActivityID{axactor.ThirdPartyCollection, axactor.PortfolioCollection, axactor.InvoiceFollowUp},
	})

	closed := axactor.PaidInFull.ClosedOn(axactor.ThirdPartyCollection, retention.MustParseDate("2026-03-10"))
	item := privacy.Item{
		Key: "n-4711", Of: notes,
		Uses: []privacy.Use{{
			For:       axactor.ThirdPartyCollection,
			Dates:     retention.Dates{CaseClosed: closed},
			Objection: privacy.NoObjection(),
		}},
		Holds: privacy.AllHolds(),
	}
	for _, day := range []string{"2026-11-23", "2029-03-10", "2029-03-11"} {
		d := policy.RequiresErasure(&item, retention.MustParseDate(day))
		fmt.Println(day, d.Outcome(), d.Deadline().State)
	}
	// Output:
	// 2026-11-23 permitted may
	// 2029-03-10 permitted may
	// 2029-03-11 required must
}

// The notice says nothing of how long visits are on record, so that nobody can
// say when one must be erased. The completed policy proposes a month.
func ExampleCompleted() {
	visited := retention.Dates{LastContact: retention.On(retention.MustParseDate("2026-10-01"))}
	ask := func(policy *privacy.Policy) {
		visits := policy.MustDataset(privacy.DatasetSpec{
			Name:  "visit",
			About: subjects.CategoriesOf(subjects.PremisesVisitor),
			Kinds: subjects.KindsOf(subjects.Name, subjects.VisitLog),
			For:   []privacy.ActivityID{axactor.Premises},
		})
		item := privacy.Item{
			Of:    visits,
			Uses:  []privacy.Use{{For: axactor.Premises, Dates: visited, Objection: privacy.NoObjection()}},
			Holds: privacy.AllHolds(),
		}
		d := policy.RequiresErasure(&item, retention.MustParseDate("2026-11-23"))
		fmt.Println(d.Outcome(), d.Deadline().LastDay)
		for m := range d.Missing(&item) {
			fmt.Println("  missing", m)
		}
	}
	ask(axactor.Policy())
	ask(axactor.Completed())
	// Output:
	// undetermined unknown
	//   missing necessity of premises
	//   missing storage-limit of premises
	// required 2026-11-01
}

// A debt collector of its own starts from the policy and changes what differs.
func ExampleSpec() {
	spec := axactor.Spec()
	spec.ID, spec.Version = "fjord-inkasso", "2027-1"
	spec.EraseWithin = retention.Days(14)
	spec.SetPeriod(axactor.ThirdPartyCollectionPeriod, retention.Years(2))
	spec.Remove(axactor.PortfolioValuation)

	policy, err := privacy.New(spec)
	if err != nil {
		fmt.Println(err)
		return
	}
	collection, _ := policy.Lookup(axactor.ThirdPartyCollection)
	fmt.Println(collection.Limits[0].ID, collection.Limits[0].Rule.Period)
	// Output:
	// collection-3pc-three-years P2Y
}

func ExampleCaseEvent_ClosedOn() {
	day := retention.MustParseDate("2026-06-01")
	for _, event := range []axactor.CaseEvent{axactor.PaidInFull, axactor.DebtSettlementCompleted, axactor.Monitored} {
		fmt.Println(event, event.ClosedOn(axactor.ThirdPartyCollection, day))
	}
	// Output:
	// paid-in-full 2026-06-01
	// debt-settlement-completed 2027-06-01
	// monitored not-yet
}
