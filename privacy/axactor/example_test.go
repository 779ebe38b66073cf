package axactor_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
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

// Nothing is assessed in a notice, so that the policy alone permits nothing. A
// controller that takes it over says what it found, who answers for that and
// until when it is relied on.
func Example_assessed() {
	today := retention.MustParseDate("2026-11-23")
	ask := func(policy *privacy.Policy) privacy.Decision {
		notes := policy.MustDataset(privacy.DatasetSpec{
			Name:         "call_note",
			About:        subjects.CategoriesOf(subjects.Debtor),
			Kinds:        subjects.KindsOf(subjects.CallNote),
			For:          []privacy.ActivityID{axactor.ThirdPartyCollection},
			CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.Collection),
		})
		item := privacy.Item{
			Of: notes, Origin: subjects.Provided, Holds: privacy.AllHolds(),
			Uses: []privacy.Use{{
				For:       axactor.ThirdPartyCollection,
				Dates:     retention.Dates{CaseClosed: retention.NotYet()},
				Objection: privacy.NoObjection(),
				Informed:  retention.On(retention.MustParseDate("2026-11-02")),
			}},
		}
		d := policy.MayProcess(&item, privacy.Processing{For: axactor.ThirdPartyCollection, Doing: privacy.PursuingClaim}, today)
		left := 0
		for range d.Missing(&item) {
			left++
		}
		fmt.Println(d.Outcome(), left, "left to find")
		return d
	}
	ask(axactor.Policy())

	spec := axactor.Spec()
	spec.ID, spec.Version = "fjord-inkasso", "2027-1"
	spec.Activity(axactor.ThirdPartyCollection).Assessed = lawfulbasis.Assessment{
		By: "privacy officer", On: retention.MustParseDate("2026-11-01"), ReviewBy: retention.MustParseDate("2027-10-31"),
		Findings: lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(
			lawfulbasis.PurposeSpecified, lawfulbasis.PurposeExplicit, lawfulbasis.PurposeLegitimate, lawfulbasis.DataNecessary,
			lawfulbasis.NoPublicTask, lawfulbasis.InterestLawful, lawfulbasis.InterestReal, lawfulbasis.InterestTold,
			lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails, lawfulbasis.NoLawForbids, lawfulbasis.NothingInferred,
			lawfulbasis.HumanDecides, lawfulbasis.ProcessorGuarantees, lawfulbasis.ProcessorContract,
			lawfulbasis.ImpactAssessed, lawfulbasis.ConsultationSettled, lawfulbasis.SecurityAssessed,
		)},
	}
	for o := range ask(privacy.MustNew(spec)).Obligations() {
		fmt.Println(" ", o.Code)
	}
	// Output:
	// undetermined 25 left to find
	// permitted 0 left to find
	//   present-objection
	//   document-balance
	//   keep-record
}

// What a debtor has a right to, over a note of a call. The notice gives another
// reason against portability: that people look at accounts now and then (N-92).
func Example_rights() {
	policy := axactor.Policy()
	notes := policy.MustDataset(privacy.DatasetSpec{
		Name:  "call_note",
		About: subjects.CategoriesOf(subjects.Debtor),
		Kinds: subjects.KindsOf(subjects.CallNote),
		For:   []privacy.ActivityID{axactor.ThirdPartyCollection},
	})
	item := privacy.Item{
		Of: notes, Origin: subjects.Provided, Holds: privacy.AllHolds(),
		Uses: []privacy.Use{{For: axactor.ThirdPartyCollection}},
	}
	for right, d := range policy.Rights(&item, retention.MustParseDate("2026-11-23")) {
		fmt.Print(right, ": ", d.Outcome())
		for reason := range d.Reasons() {
			for p := range reason.Provisions() {
				fmt.Print(", ", reason.Code, ", ", p.Cite(law.English))
				break
			}
		}
		fmt.Println()
	}
	// Output:
	// information: permitted, right-given, Article 13 GDPR
	// access: permitted, right-given, Article 15 GDPR
	// rectification: permitted, right-given, Article 16 GDPR
	// erasure: permitted, right-given, Article 17(1) GDPR
	// restriction: permitted, right-given, Article 18(1) GDPR
	// portability: forbidden, not-portable, Article 20(1)(a) GDPR
	// objection: permitted, right-given, Article 21(1) GDPR
	// objection-to-marketing: forbidden, not-objectable, Article 21(1) GDPR
	// automated-decisions: undetermined, facts-missing, Article 5(2) GDPR
	// withdrawal: forbidden, not-on-consent, Article 7(3) GDPR
	// complaint: permitted, right-given, Article 77(1) GDPR
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

// The notice tells debtors for how long, and tells nobody what follows from
// giving no data.
func ExampleToldIn() {
	fmt.Println(axactor.ToldIn(axactor.ThirdPartyCollection, lawfulbasis.AboutStorage))
	fmt.Println(axactor.ToldIn(axactor.ThirdPartyCollection, lawfulbasis.AboutNeedToProvide) == "")
	// Output:
	// N-81
	// true
}
