package accountability_test

import (
	"fmt"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/retention"
)

// A debt collector asks whether the impact of a way of handling cases must be
// assessed, and what the assessment still lacks.
func Example() {
	handling, _ := axactor.Policy().Lookup(axactor.CollectionHandling)
	today := retention.MustParseDate("2026-11-23")

	planned := accountability.Processing{
		OnExemptList: privacy.No,
		Evaluation:   privacy.Yes, // debtors are scored
		LargeScale:   privacy.Yes, // all of them
	}
	answer := accountability.RequiresImpactAssessment(&handling, planned, today)
	fmt.Println(answer.Outcome())
	for reason := range answer.Reasons() {
		for p := range reason.Provisions() {
			fmt.Println("-", reason.Code, "by", p.Cite(law.English))
		}
	}
	for o := range answer.Obligations() {
		fmt.Println("to do:", o.Code, "first:", o.First)
	}

	made := accountability.Particulars{Stated: accountability.ElementsOf(
		accountability.OperationsDescription, accountability.LegitimateInterest, accountability.RiskAssessment)}
	fmt.Println("lacks:", accountability.MissingFromAssessment(&handling, made))
	// Output:
	// required
	// - several-criteria by Article 35(1) GDPR
	// - several-criteria by Article 29 Working Party Guidelines WP248
	// to do: assess-impact first: true
	// to do: seek-officer-advice first: true
	// to do: seek-views first: true
	// to do: review-assessment first: false
	// lacks: necessity-assessment,risk-measures
}

func ExampleRequiresRecord() {
	today := retention.MustParseDate("2026-11-23")
	small := accountability.Organisation{Employs250: privacy.No}
	regular := accountability.Processing{Occasional: privacy.No}

	for _, id := range []privacy.ActivityID{axactor.ThirdPartyCollection, axactor.InvoiceFollowUp} {
		activity, _ := axactor.Policy().Lookup(id)
		answer := accountability.RequiresRecord(&activity, regular, small, today)
		fmt.Println(id, answer.Outcome(), "not occasional:", answer.Has(accountability.NotOccasional))
		for o := range answer.Obligations() {
			fmt.Println("-", o.Code)
		}
	}
	// Output:
	// collection-3pc required not occasional: true
	// - keep-record
	// - show-record
	// collection-arm required not occasional: true
	// - keep-processor-record
	// - show-record
}

func ExampleMissingFromRecord() {
	valuation, _ := axactor.Policy().Lookup(axactor.PortfolioValuation)
	lacks := accountability.MissingFromRecord(&valuation, accountability.Particulars{
		Stated: accountability.ElementsOf(accountability.ControllerContacts, accountability.OfficerContacts, accountability.SecurityMeasures),
		Excused: accountability.ElementsOf(accountability.RepresentativeContacts, accountability.TransferDestinations,
			accountability.RecipientCategories),
	})
	for element := range lacks.All() {
		for p := range element.Provisions() {
			fmt.Println(element, "by", p.Cite(law.English))
		}
	}
	// Output:
	// erasure-time-limits by Article 30(1)(f) GDPR
}

// A single criterion leaves the answer to a person, who then answers for it.
func ExampleAnswer_Missing() {
	enquiries, _ := axactor.Policy().Lookup(axactor.EventsAndEnquiries)
	today := retention.MustParseDate("2026-11-23")
	known := accountability.Processing{
		DecisiveEvaluation: privacy.No, SensitiveOnLargeScale: privacy.No, PublicAreaMonitoring: privacy.No,
		OnRequiredList: privacy.No, OnExemptList: privacy.No,
		Evaluation: privacy.No, AutomatedDecisions: privacy.No, Monitoring: privacy.No, HighlyPersonal: privacy.No, LargeScale: privacy.No,
		Matching: privacy.No, Vulnerable: privacy.No, Preventing: privacy.No,
		Innovative: privacy.Yes, // a new chat
	}
	answer := accountability.RequiresImpactAssessment(&enquiries, known, today)
	fmt.Println(answer.Outcome())
	for fact := range answer.Missing() {
		fmt.Println("missing:", fact)
	}

	known.HighRisk = privacy.Judgement{Result: privacy.No, By: "privacy officer", On: today}
	answer = accountability.RequiresImpactAssessment(&enquiries, known, today)
	fmt.Println(answer.Outcome())
	for o := range answer.Obligations() {
		fmt.Println("to do:", o.Code)
	}
	// Output:
	// undetermined
	// missing: high-risk
	// permitted
	// to do: document-judgement
}

func ExampleRequiresReview() {
	handling, _ := axactor.Policy().Lookup(axactor.CollectionHandling)
	known := accountability.Assessment{RiskChanged: privacy.Yes}
	fmt.Println(accountability.RequiresReview(&handling, known, retention.MustParseDate("2026-11-23")).Outcome())
	// Output:
	// required
}

func ExampleRequiresConsultation() {
	handling, _ := axactor.Policy().Lookup(axactor.CollectionHandling)
	today := retention.MustParseDate("2026-11-23")
	known := accountability.Assessment{ResidualHighRisk: privacy.Judgement{Result: privacy.Yes, By: "privacy officer", On: today}}
	answer := accountability.RequiresConsultation(&handling, known, today)
	fmt.Println(answer.Outcome())
	for o := range answer.Obligations() {
		fmt.Println("to do:", o.Code, "first:", o.First)
	}
	// Output:
	// required
	// to do: consult-authority first: true
	// to do: submit-information first: true
}

func ExampleMissingFromConsultation() {
	// A processor receives the data, so that responsibilities are shared.
	handling, _ := axactor.Policy().Lookup(axactor.CollectionHandling)
	fmt.Println(accountability.MissingFromConsultation(&handling, accountability.Particulars{
		Stated:  accountability.ElementsOf(accountability.Means, accountability.ImpactAssessment, accountability.OfficerContacts),
		Excused: accountability.ElementsOf(accountability.RequestedInformation, accountability.Responsibilities),
	}))
	// Output:
	// responsibilities,protection-measures
}

func ExampleAdviceBy() {
	received := retention.MustParseDate("2026-10-30")
	fmt.Println("advice by", accountability.AdviceBy(received).Safe, "rolled", accountability.AdviceBy(received).Outer)
	fmt.Println("extended", accountability.ExtendedAdviceBy(received).Outer)
	fmt.Println("if told by", accountability.ExtensionNoticeBy(received).Outer)
	// Output:
	// advice by 2026-12-25 rolled 2026-12-28
	// extended 2027-02-05
	// if told by 2026-11-30
}

func ExampleRequiresOfficer() {
	collector := accountability.Organisation{
		PublicBody:     privacy.No,
		CoreMonitoring: privacy.Yes, // debtors' ability to pay, for years, in great number
	}
	answer := accountability.RequiresOfficer(collector, retention.MustParseDate("2026-11-23"))
	fmt.Println(answer.Outcome())
	for reason := range answer.Reasons() {
		fmt.Println("because", reason.Code, "verified:", reason.IsVerified())
	}
	for o := range answer.Obligations() {
		if o.Code.IsOfficers() {
			fmt.Println("the officer is to", o.Code)
		}
	}
	// Output:
	// required
	// because core-monitoring verified: true
	// the officer is to keep-secrecy
	// the officer is to give-advice
	// the officer is to monitor-compliance
	// the officer is to advise-on-assessment
	// the officer is to cooperate-with-authority
	// the officer is to act-as-contact
}

func ExampleMayServeAsOfficer() {
	today := retention.MustParseDate("2026-11-23")
	headOfAnalytics := accountability.Position{
		Qualified: privacy.Yes, SharedByGroup: privacy.No, Involved: privacy.Yes, Supported: privacy.Yes,
		Instructed: privacy.No, Penalised: privacy.No, ReportsToTop: privacy.Yes,
		Conflict: privacy.Judgement{Result: privacy.Yes, By: "legal", On: today}, // decides how debtors are scored
	}
	answer := accountability.MayServeAsOfficer(headOfAnalytics, today)
	fmt.Println(answer.Outcome())
	for reason := range answer.Reasons() {
		for p := range reason.Provisions() {
			fmt.Println("-", reason.Code, "by", p.Cite(law.English))
		}
	}
	// Output:
	// forbidden
	// - conflict-of-interests by Article 38(6) GDPR
	// - conflict-of-interests by CJEU judgment C-453/21 operative part point 2
}
