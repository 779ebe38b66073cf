package facts

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
)

// Policy is a policy with what the collector of this example found of its own
// activities. The notice says what is done and why it is held to be lawful;
// whether it is, is for somebody to find, and no notice says that.
func Policy(spec *privacy.Spec) (*privacy.Policy, error) {
	spec.ID += "-assessed"
	// Everything here is in a database, and somebody with a say looks at what a
	// score suggests before anything follows from it.
	common := lawfulbasis.ElementsOf(lawfulbasis.AutomatedMeans, lawfulbasis.HumanDecides)
	for id, met := range map[privacy.ActivityID]lawfulbasis.ElementSet{
		axactor.ThirdPartyCollection: collecting(),
		axactor.PortfolioCollection:  collecting(),
		axactor.ConsiderateHandling:  consenting(),
		// Warning others of a claim that is not paid, once the rules on credit
		// information let it be reported, which is asked of each claim.
		axactor.CreditReporting: collecting().Union(lawfulbasis.ElementsOf(lawfulbasis.Compatible)),
		// Whether it is lawful is for the client to find; that the client asked
		// for it is not.
		axactor.InvoiceFollowUp: lawfulbasis.ElementsOf(lawfulbasis.Instructed, lawfulbasis.SecurityAssessed),
		// Nobody has looked at these beyond what is common to all.
		axactor.Disputes: {}, axactor.Bookkeeping: {}, axactor.PurchasedClaims: {}, axactor.RightsRequests: {},
	} {
		a := spec.Activity(id)
		a.Assessed = lawfulbasis.Assessment{
			Findings: lawfulbasis.Findings{Met: met}, By: "legal", On: retention.MustParseDate("2025-01-15"),
		}
		if a.Role.Decides() {
			a.Assessed.Met = met.Union(common)
			a.Assessed.Unmet = lawfulbasis.ElementsOf(lawfulbasis.NoDecision, lawfulbasis.NoSignificantEffect,
				lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw)
		}
	}
	return privacy.New(spec)
}

// foundation is what was found of every activity that was looked at.
func foundation() lawfulbasis.ElementSet {
	return lawfulbasis.ElementsOf(
		lawfulbasis.PurposeSpecified, lawfulbasis.PurposeExplicit, lawfulbasis.PurposeLegitimate, lawfulbasis.DataNecessary,
		lawfulbasis.ProcessorGuarantees, lawfulbasis.ProcessorContract,
		lawfulbasis.ImpactAssessed, lawfulbasis.ConsultationSettled, lawfulbasis.SecurityAssessed)
}

// collecting is what was found of the interest in getting paid (Art. 6(1)(f)).
func collecting() lawfulbasis.ElementSet {
	return foundation().Union(lawfulbasis.ElementsOf(
		lawfulbasis.NoPublicTask, lawfulbasis.InterestLawful, lawfulbasis.InterestReal, lawfulbasis.InterestTold,
		lawfulbasis.StrictlyNecessary, lawfulbasis.InterestPrevails, lawfulbasis.NoLawForbids,
		lawfulbasis.NothingInferred, lawfulbasis.IdentificationNeeded, lawfulbasis.NumberNecessary))
}

// consenting is what was found of the way in which debtors are asked whether
// what they told of an illness may be written down (Art. 9(2)(a)).
func consenting() lawfulbasis.ElementSet {
	return foundation().Union(lawfulbasis.ElementsOf(
		lawfulbasis.FreelyGiven, lawfulbasis.Unbundled, lawfulbasis.SpecificToPurpose, lawfulbasis.InformedConsent,
		lawfulbasis.AffirmativeAct, lawfulbasis.Demonstrable, lawfulbasis.Distinguishable, lawfulbasis.EasyToWithdraw,
		lawfulbasis.NotOfferedToChildren, lawfulbasis.ExplicitStatement, lawfulbasis.LawAllowsConsent))
}
