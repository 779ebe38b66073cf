package privacy_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// assessedWorkshop is the workshop's policy after somebody has looked into it:
// what was found of the enquiries, by whom, and until when that may be relied on.
func assessedWorkshop() (*privacy.Policy, privacy.Item) {
	spec := workshopSpec()
	spec.Activity("enquiries").Assessed = lawfulbasis.Assessment{
		By: "manager", On: retention.MustParseDate("2026-01-15"), ReviewBy: retention.MustParseDate("2027-01-15"),
		Findings: lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(
			lawfulbasis.PurposeSpecified, lawfulbasis.PurposeExplicit, lawfulbasis.PurposeLegitimate, lawfulbasis.DataNecessary,
			lawfulbasis.NothingInferred, lawfulbasis.NoProcessor, lawfulbasis.ImpactAssessmentNotNeeded, lawfulbasis.ConsultationSettled, lawfulbasis.SecurityAssessed,
			lawfulbasis.NoPublicTask, lawfulbasis.InterestLawful, lawfulbasis.InterestReal, lawfulbasis.InterestTold,
			lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails, lawfulbasis.NoLawForbids, lawfulbasis.NoDecision,
		)},
	}
	policy := privacy.MustNew(spec)
	item := enquiry("e-1", "2026-11-02")
	item.Of = policy.MustDataset(privacy.DatasetSpec{
		Name: "enquiry", About: subjects.CategoriesOf(subjects.Contact), Kinds: subjects.KindsOf(subjects.Name, subjects.EnquiryText),
		For: []privacy.ActivityID{"enquiries"}, CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.EventsAndEnquiries),
	})
	item.Origin = subjects.Provided
	item.Uses[0].Informed = retention.On(retention.MustParseDate("2026-11-02"))
	return policy, item
}

// May an enquiry be read? While an objection is undecided, only for a claim.
func ExamplePolicy_MayProcess() {
	policy, item := assessedWorkshop()
	day := retention.MustParseDate("2026-11-24")
	ask := func(doing privacy.Operation, request privacy.Request) {
		d := policy.MayProcess(&item, privacy.Processing{For: "enquiries", Doing: doing, Request: request}, day)
		for r := range d.Reasons() {
			for p := range r.Provisions() {
				fmt.Println(doing, d.Outcome(), r.Code, p.Cite(law.English))
				break
			}
		}
	}
	ask(privacy.OrdinaryUse, privacy.Request{})
	objection := privacy.Request{Kind: privacy.AskObjection, Received: day}
	ask(privacy.OrdinaryUse, objection)
	ask(privacy.PursuingClaim, objection)
	// Output:
	// ordinary-use permitted every-test-met Article 5(1) GDPR
	// ordinary-use forbidden objection-pending Article 21(1) GDPR
	// pursuing-claim permitted every-test-met Article 5(1) GDPR
}

// What nobody has found keeps the answer open, and is listed.
func ExampleDecision_Missing_element() {
	policy, item := assessedWorkshop()
	afterReview := retention.MustParseDate("2027-01-16")
	item.Uses[0].Dates.LastContact = retention.On(afterReview)
	item.Uses[0].Assessed.Met = lawfulbasis.AllElements().Without(lawfulbasis.ElementsOf(lawfulbasis.InterestPrevails))
	d := policy.MayProcess(&item, privacy.Processing{For: "enquiries"}, afterReview)
	for m := range d.Missing(&item) {
		fmt.Println(d.Outcome(), m.Fact, m.Element, m.Element.Provision().Cite(law.English))
	}
	// Output: undetermined element interest-prevails Article 6(1)(f) GDPR
}

// May an enquiry be given to a lawyer? The law asks more of that than of reading
// it, and something follows.
func ExamplePolicy_MayDisclose() {
	policy, item := assessedWorkshop()
	day := retention.MustParseDate("2026-11-24")
	lawyer := privacy.Disclosing{For: "enquiries", To: lawfulbasis.ToLawyer, Abroad: privacy.No}
	d := policy.MayDisclose(&item, lawyer, day)
	for m := range d.Missing(&item) {
		fmt.Println(d.Outcome(), m)
	}
	item.Uses[0].Assessed.Met = lawfulbasis.ElementsOf(lawfulbasis.DisclosureNecessary, lawfulbasis.SecrecyAllows)
	d = policy.MayDisclose(&item, lawyer, day)
	for o := range d.Obligations() {
		if o.First {
			fmt.Println(d.Outcome(), "first", o.Code)
		}
	}
	// Output:
	// undetermined disclosure-necessary of enquiries
	// undetermined secrecy-allows of enquiries
	// permitted first tell-of-recipient
}

// Which rights has the person over this row, and why not the others?
func ExamplePolicy_Rights() {
	policy, item := assessedWorkshop()
	for right, d := range policy.Rights(&item, retention.MustParseDate("2026-11-24")) {
		for r := range d.Reasons() {
			if d.Outcome() == privacy.Forbidden {
				fmt.Println("no", right, "because", r.Code)
			}
		}
		if d.Outcome() == privacy.Permitted {
			fmt.Println(right)
		}
	}
	// Output:
	// information
	// access
	// rectification
	// erasure
	// restriction
	// no portability because not-portable
	// objection
	// no objection-to-marketing because not-objectable
	// no automated-decisions because no-automated-decision
	// no withdrawal because not-on-consent
	// complaint
}
