package privacy_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// processing is a question about one use of one item, with all that it is asked
// of. Its parts are changed before it is asked.
type processing struct {
	activity *privacy.Activity // the one asked about
	beside   []privacy.Activity
	rows     privacy.DatasetSpec
	item     *privacy.Item
	use      *privacy.Use // the item's first use, of that activity
	doing    privacy.Processing
	day      retention.Date
}

// theUse is the activity that the questions are about, otherUse one beside it.
const (
	theUse   privacy.ActivityID = "use"
	otherUse privacy.ActivityID = "other"
)

// aStatute stands for the act that a policy names (Art. 6(3)).
var aStatute = law.Section(law.Folkeregisterloven, "1")

// permitted returns a question whose answer is that the item may be processed,
// with nothing to do first: contact data that the person gave on 15 January 2026
// and was told of, in a case that is still open. Every element is found.
func permitted(basis lawfulbasis.Basis, edits ...func(*processing)) *processing {
	given := acmeOn("2026-01-15")
	item := &privacy.Item{
		Key: "r-1", Holds: privacy.AllHolds(), Origin: subjects.Provided, Disclosures: privacy.AllDisclosures(),
		Accurate: privacy.Judgement{Result: privacy.Yes, By: "case handler"},
		Uses: []privacy.Use{{
			For:       theUse,
			Dates:     retention.Dates{Collected: given, CaseClosed: retention.NotYet()},
			Objection: privacy.NoObjection(), Informed: given, Contacted: given,
		}},
	}
	p := &processing{
		activity: &privacy.Activity{
			ID: theUse, Purpose: lawfulbasis.ContractManagement, Role: lawfulbasis.Controller, Basis: basis,
			Assessed: lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: lawfulbasis.AllElements()}, By: "legal"},
			Limits:   []privacy.Limit{acmeLimit("limit", retention.CaseClosed, retention.Years(3))},
		},
		rows: privacy.DatasetSpec{
			Name: "row", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.Email),
			CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.ContractManagement),
		},
		item: item, use: &item.Uses[0],
		doing: privacy.Processing{For: theUse, Doing: privacy.OrdinaryUse},
		day:   acmeDay(today),
	}
	if basis.NeedsLaw() {
		p.activity.Law = []law.Provision{aStatute}
	}
	if basis == lawfulbasis.Consent {
		agreed(p)
	}
	for _, edit := range edits {
		edit(p)
	}
	return p
}

// agreed is an edit: the person has consented, and has not taken it back.
func agreed(p *processing) {
	p.use.Consent.Given, p.use.Consent.Withdrawn = acmeOn("2026-01-15"), retention.NotYet()
}

// policy makes the policy and the dataset that the item belongs to.
func (p *processing) policy() *privacy.Policy {
	spec := &privacy.Spec{
		ID: "firm", Version: "1", Controllers: []string{"Firm AS"},
		FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(10),
	}
	p.rows.For = nil
	for _, a := range append([]privacy.Activity{*p.activity}, p.beside...) {
		a.Controllers, a.About, a.Kinds = spec.Controllers, p.rows.About, p.rows.Kinds
		spec.Activities = append(spec.Activities, a)
		p.rows.For = append(p.rows.For, a.ID)
	}
	policy := privacy.MustNew(spec)
	p.item.Of = policy.MustDataset(p.rows)
	return policy
}

func (p *processing) mayProcess() privacy.Decision {
	return p.policy().MayProcess(p.item, p.doing, p.day)
}

func (p *processing) mayDecide() privacy.Decision {
	return p.policy().MayDecideAutomatically(p.item, p.doing.For, p.day)
}

func (p *processing) requiresInformation() privacy.Decision {
	return p.policy().RequiresInformation(p.item, p.doing.For, p.day)
}

// find says of elements of the activity that they are met, not met, or not
// looked at.
func (p *processing) find(is privacy.Fact, elements ...lawfulbasis.Element) {
	f, set := &p.activity.Assessed.Findings, lawfulbasis.ElementsOf(elements...)
	f.Met, f.Unmet = f.Met.Without(set), f.Unmet.Without(set)
	switch is {
	case privacy.Yes:
		f.Met = f.Met.Union(set)
	case privacy.No:
		f.Unmet = f.Unmet.Union(set)
	}
}

// found is an edit: see find.
func found(is privacy.Fact, elements ...lawfulbasis.Element) func(*processing) {
	return func(p *processing) { p.find(is, elements...) }
}

// purpose is an edit: the activity and the collection are for that purpose.
func purpose(purpose lawfulbasis.Purpose) func(*processing) {
	return func(p *processing) {
		p.activity.Purpose, p.rows.CollectedFor = purpose, lawfulbasis.PurposesOf(purpose)
	}
}

// kinds is an edit: that is what stands in the rows.
func kinds(kinds ...subjects.Kind) func(*processing) {
	return func(p *processing) { p.rows.Kinds = subjects.KindsOf(kinds...) }
}

// condition is an edit: the activity asserts that condition of Art. 9(2).
func condition(c lawfulbasis.Condition) func(*processing) {
	return func(p *processing) { p.activity.Condition = c }
}

// ruled is a judgement that legal made before the day of the questions.
func ruled(result privacy.Fact) privacy.Judgement {
	return privacy.Judgement{Result: result, By: "legal", On: acmeDay("2026-11-01")}
}

// inWords writes an answer: the outcome, then what it misses, or each reason that
// decides with the elements against it, then the reasons that hold besides.
func inWords(d privacy.Decision, item *privacy.Item) string {
	var decide, hold []string
	for r := range d.Reasons() {
		text := r.Code.String()
		if !r.Against.IsEmpty() {
			text += "(" + r.Against.String() + ")"
		}
		if r.Decides {
			decide = append(decide, text)
		} else {
			hold = append(hold, text)
		}
	}
	if d.Outcome() == privacy.Undetermined && !d.Has(privacy.NotAsked) {
		decide = acmeMissing(d, item)
	}
	text := d.Outcome().String() + ": " + strings.Join(decide, " + ")
	if len(hold) > 0 {
		text += "; also " + strings.Join(hold, " + ")
	}
	return text
}

// dutiesInWords writes what follows, each with the day and whether it comes first.
func dutiesInWords(d privacy.Decision) string {
	var all []string
	for o := range d.Obligations() {
		text := o.Code.String()
		if o.First {
			text = "first " + text
		}
		switch {
		case o.By == (retention.Term{}):
		case o.By.Safe == o.By.Outer:
			text += " by " + o.By.Safe.String()
		default:
			text += " by " + o.By.Safe.String() + ".." + o.By.Outer.String()
		}
		all = append(all, text)
	}
	return strings.Join(all, ", ")
}

// A permission comes with what the basis and the purpose bring along, nothing of
// it first.
func TestPermittedOnEveryBasis(t *testing.T) {
	for _, c := range []struct {
		reason string
		basis  lawfulbasis.Basis
		edit   func(*processing)
		duties string
	}{
		{"Art. 7(1), (3): the proof, and a way back", lawfulbasis.Consent, nil, "offer-withdrawal, keep-record"},
		{"Art. 30: the record alone", lawfulbasis.Contract, nil, "keep-record"},
		{"Art. 6(3), 13(1)(c): the law", lawfulbasis.LegalObligation, nil, "name-law, keep-record"},
		{"Art. 30: the record alone", lawfulbasis.VitalInterests, nil, "keep-record"},
		{"Art. 6(3), 21(1), (4): the law, and the right to object", lawfulbasis.PublicTask, nil, "present-objection, name-law, keep-record"},
		{"Art. 5(2), 13(1)(d), 21(1), (4): the weighing, and the right to object", lawfulbasis.LegitimateInterests, nil, "present-objection, document-balance, keep-record"},
		{"Art. 21(2), (4): against marketing on any basis", lawfulbasis.Contract, purpose(lawfulbasis.Marketing), "present-objection, keep-record"},
		{"Art. 21(2), (4), 7(3): marketing on consent", lawfulbasis.Consent, purpose(lawfulbasis.Marketing), "present-objection, offer-withdrawal, keep-record"},
		{"Art. 21(4) speaks of paragraphs 1 and 2, not of research", lawfulbasis.Contract, purpose(lawfulbasis.Research), "keep-record"},
		{
			"Art. 9(2)(a), 7(3): what lifts the ban can be withdrawn, whatever the basis", lawfulbasis.Contract,
			func(p *processing) { kinds(subjects.Health)(p); condition(lawfulbasis.ExplicitConsent)(p); agreed(p) },
			"offer-withdrawal, keep-record",
		},
	} {
		t.Run(c.basis.String()+": "+c.reason, func(t *testing.T) {
			p := permitted(c.basis)
			if c.edit != nil {
				c.edit(p)
			}
			d := p.mayProcess()
			assert.Equal(t, "permitted: every-test-met", inWords(d, p.item))
			assert.Equal(t, c.duties, dutiesInWords(d))
			assert.Empty(t, acmeMissing(d, p.item), "a determined answer misses nothing")
			assert.Equal(t, privacy.AskMayProcess, d.Question())
		})
	}
}

// elementRow is one thing that somebody must find: one of the elements at least.
type elementRow struct {
	row, source string
	oneOf       []lawfulbasis.Element
}

func row(row, source string, oneOf ...lawfulbasis.Element) elementRow {
	return elementRow{row, source, oneOf}
}

// What makes a consent valid (Art. 4(11), 7, 8).
var validConsent = []elementRow{
	row("A1", "Art. 4(11), recital 42: no pressure", lawfulbasis.FreelyGiven),
	row("A1", "Art. 7(4), recital 43: no bundling", lawfulbasis.Unbundled),
	row("A2", "Art. 6(1)(a), recital 32: to this purpose", lawfulbasis.SpecificToPurpose),
	row("A3", "recital 42: knowing what for", lawfulbasis.InformedConsent),
	row("A4", "recital 32, C-61/19: a box ticked beforehand is none", lawfulbasis.AffirmativeAct),
	row("A5", "Art. 7(1): who cannot show it has none", lawfulbasis.Demonstrable),
	row("A6", "Art. 7(2): lost in a wider declaration", lawfulbasis.Distinguishable),
	row("A9", "Art. 7(3): as easy to take back", lawfulbasis.EasyToWithdraw),
	row("A10", "Art. 8: a child and an online service",
		lawfulbasis.NotOfferedToChildren, lawfulbasis.OfAge, lawfulbasis.ParentAuthorises, lawfulbasis.CounsellingService),
}

// elementGroups are the tests that rest on elements alone, row by row, with the
// question in which they are made and the reason that they give.
var elementGroups = []struct {
	name     string
	question func() *processing
	asked    []lawfulbasis.ElementSet // what the package of the elements says is asked; nil: no such list
	reason   privacy.ReasonCode
	rows     []elementRow
}{
	{
		"MP04", resting(lawfulbasis.Contract), nil, privacy.PurposeUnclear,
		[]elementRow{
			row("MP04", "Art. 5(1)(b), recital 39: laid down beforehand", lawfulbasis.PurposeSpecified),
			row("MP04", "Art. 5(1)(b): stated", lawfulbasis.PurposeExplicit),
			row("MP04", "Art. 5(1)(b): not forbidden in itself", lawfulbasis.PurposeLegitimate),
		},
	},
	{"MP08 consent", resting(lawfulbasis.Consent), lawfulbasis.Consent.Asks(), privacy.BasisFails, validConsent},
	{
		"MP08 contract", resting(lawfulbasis.Contract), lawfulbasis.Contract.Asks(), privacy.BasisFails,
		[]elementRow{
			row("B1", "Art. 6(1)(b): the person's own contract", lawfulbasis.PartyOrAsked),
			row("B2", "C-252/21, C-394/23: not to be had without", lawfulbasis.Indispensable),
		},
	},
	{
		"MP08 legal obligation", resting(lawfulbasis.LegalObligation), lawNamed(lawfulbasis.LegalObligation.Asks()), privacy.BasisFails,
		[]elementRow{
			row("C2", "Art. 6(1)(c): it binds this controller", lawfulbasis.AddresseeOfLaw),
			row("C3", "Art. 6(3): the purpose is the law's", lawfulbasis.PurposeFromLaw),
			row("C4", "C-252/21: no more than that", lawfulbasis.StrictlyNecessary),
		},
	},
	{
		"MP08 vital interests", resting(lawfulbasis.VitalInterests), lawfulbasis.VitalInterests.Asks(), privacy.BasisFails,
		[]elementRow{
			row("D1", "Art. 6(1)(d), recital 46: life and limb", lawfulbasis.LifeAtStake),
			row("D2", "Art. 6(1)(d)", lawfulbasis.StrictlyNecessary),
			row("D3", "recital 46: for another only as the last resort", lawfulbasis.OwnLifeAtStake, lawfulbasis.NoOtherBasis),
		},
	},
	{
		"MP08 public task", resting(lawfulbasis.PublicTask), lawNamed(lawfulbasis.PublicTask.Asks()), privacy.BasisFails,
		[]elementRow{
			row("E2", "Art. 6(1)(e), (3): either limb", lawfulbasis.TaskInPublicInterest, lawfulbasis.OfficialAuthority),
			row("E3", "Art. 6(1)(e)", lawfulbasis.StrictlyNecessary),
		},
	},
	{
		"MP08 legitimate interests", resting(lawfulbasis.LegitimateInterests), lawfulbasis.LegitimateInterests.Asks(), privacy.BasisFails,
		[]elementRow{
			row("F0", "Art. 6(1) second subparagraph", lawfulbasis.NoPublicTask),
			row("F1", "C-621/22: a lawful interest", lawfulbasis.InterestLawful),
			row("F1", "C-621/22, EDPB 1/2024: a real and present one", lawfulbasis.InterestReal),
			row("F2", "Art. 13(1)(d), 14(2)(b), C-252/21, C-394/23: told", lawfulbasis.InterestTold, lawfulbasis.TellingExempt),
			row("F3", "C-252/21, C-394/23", lawfulbasis.StrictlyNecessary),
			row("F4", "Art. 6(1)(f), recital 47: the weighing", lawfulbasis.InterestPrevails),
			row("F5", "Art. 5(1)(a), 6(1)(f)", lawfulbasis.NoLawForbids),
		},
	},
	{
		"9(2)(a)", resting(lawfulbasis.Contract, kinds(subjects.Health), condition(lawfulbasis.ExplicitConsent), agreed),
		lawfulbasis.ExplicitConsent.Asks(), privacy.ConditionFails,
		append([]elementRow{
			row("A11", "Art. 9(2)(a): explicit", lawfulbasis.ExplicitStatement),
			row("9(2)(a)", "Art. 9(2)(a): unless a law says that consent lifts no ban", lawfulbasis.LawAllowsConsent),
		}, validConsent...),
	},
	{
		"9(2)(b)", resting(lawfulbasis.Contract, kinds(subjects.TradeUnionMembership), condition(lawfulbasis.EmploymentAndSocialLaw)),
		lawfulbasis.EmploymentAndSocialLaw.Asks(), privacy.ConditionFails,
		[]elementRow{
			row("9(2)(b)", "by law or collective agreement", lawfulbasis.LawNamed),
			row("9(2)(b)", "personopplysningsloven § 6", lawfulbasis.EmploymentDuty),
			row("9(2)(b)", "with safeguards", lawfulbasis.Safeguarded),
		},
	},
	{
		"9(2)(c)", resting(lawfulbasis.Contract, kinds(subjects.GeneticData), condition(lawfulbasis.IncapableOfConsent)),
		lawfulbasis.IncapableOfConsent.Asks(), privacy.ConditionFails,
		[]elementRow{
			row("9(2)(c)", "a vital interest", lawfulbasis.LifeAtStake),
			row("9(2)(c)", "that needs it", lawfulbasis.StrictlyNecessary),
			row("9(2)(c)", "X10: more than Art. 6(1)(d) asks", lawfulbasis.Incapable),
		},
	},
	{
		"9(2)(d)", resting(lawfulbasis.Contract, kinds(subjects.PoliticalOpinion), condition(lawfulbasis.NonProfitBody)),
		lawfulbasis.NonProfitBody.Asks(), privacy.ConditionFails,
		[]elementRow{
			row("9(2)(d)", "the aim", lawfulbasis.NonProfitAim), row("9(2)(d)", "the people", lawfulbasis.OwnMembers),
			row("9(2)(d)", "nothing outside", lawfulbasis.KeptInside), row("9(2)(d)", "safeguards", lawfulbasis.Safeguarded),
		},
	},
	{
		"9(2)(e)", resting(lawfulbasis.Contract, kinds(subjects.ReligiousOrPhilosophicalBelief), condition(lawfulbasis.MadePublic)),
		lawfulbasis.MadePublic.Asks(), privacy.ConditionFails,
		[]elementRow{row("9(2)(e)", "C-252/21, C-446/21: by choice", lawfulbasis.ManifestlyPublic)},
	},
	{
		"9(2)(f)", resting(lawfulbasis.Contract, kinds(subjects.Health), condition(lawfulbasis.ClaimsOrCourts)),
		lawfulbasis.ClaimsOrCourts.Asks(), privacy.ConditionFails,
		[]elementRow{row("9(2)(f)", "recital 52: item by item", lawfulbasis.NeededForClaims)},
	},
	{
		"9(2)(g)", resting(lawfulbasis.Contract, kinds(subjects.RacialOrEthnicOrigin), condition(lawfulbasis.SubstantialPublicInterest)),
		lawfulbasis.SubstantialPublicInterest.Asks(), privacy.ConditionFails,
		[]elementRow{
			row("9(2)(g)", "by law", lawfulbasis.LawNamed),
			row("9(2)(g)", "personopplysningsloven § 7", lawfulbasis.SubstantialInterest),
			row("9(2)(g)", "proportionate, with safeguards", lawfulbasis.Safeguarded),
		},
	},
	{
		"9(2)(h)", resting(lawfulbasis.Contract, kinds(subjects.Health), condition(lawfulbasis.HealthCare)),
		lawfulbasis.HealthCare.Asks(), privacy.ConditionFails,
		[]elementRow{
			row("9(2)(h)", "care", lawfulbasis.CarePurpose), row("9(2)(h)", "Art. 9(3): secrecy", lawfulbasis.SecrecyBound),
			row("9(2)(h)", "by law or contract", lawfulbasis.LawNamed, lawfulbasis.CareContract),
		},
	},
	{
		"9(2)(i)", resting(lawfulbasis.Contract, kinds(subjects.Health), condition(lawfulbasis.PublicHealthInterest)),
		lawfulbasis.PublicHealthInterest.Asks(), privacy.ConditionFails,
		[]elementRow{
			row("9(2)(i)", "by law", lawfulbasis.LawNamed), row("9(2)(i)", "the need", lawfulbasis.PublicHealthNeed),
			row("9(2)(i)", "secrecy and other safeguards", lawfulbasis.Safeguarded),
		},
	},
	{
		"9(2)(j)", resting(lawfulbasis.Contract, kinds(subjects.SexLife), condition(lawfulbasis.ArchivingOrResearch)),
		lawfulbasis.ArchivingOrResearch.Asks(), privacy.ConditionFails,
		[]elementRow{
			row("9(2)(j)", "by law", lawfulbasis.LawNamed), row("9(2)(j)", "personopplysningsloven § 9", lawfulbasis.ResearchNeed),
			row("9(2)(j)", "Art. 89(1)", lawfulbasis.ResearchSafeguards), row("9(2)(j)", "proportionate", lawfulbasis.Safeguarded),
		},
	},
	{
		"MP10 inferred", resting(lawfulbasis.Contract), nil, privacy.ConditionFails,
		[]elementRow{row("MP10", "C-184/20: what can be inferred counts", lawfulbasis.NothingInferred)},
	},
	{
		"MP10 inferred, with a condition", resting(lawfulbasis.Contract, condition(lawfulbasis.ClaimsOrCourts)), nil, privacy.ConditionFails,
		[]elementRow{row("MP10", "C-184/20, Art. 9(2)(f)", lawfulbasis.NothingInferred, lawfulbasis.NeededForClaims)},
	},
	{
		"MP11", resting(lawfulbasis.Contract, kinds(subjects.CriminalOffence)), nil, privacy.CriminalDataBarred,
		[]elementRow{
			row("MP11", "Art. 10", lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal),
			row("MP11", "Art. 10, second sentence: a comprehensive register", lawfulbasis.OfficialControl, lawfulbasis.NoConvictionRegister),
		},
	},
	{
		"MP11 with a condition", resting(lawfulbasis.Contract, kinds(subjects.CriminalOffence), condition(lawfulbasis.ClaimsOrCourts)), nil,
		privacy.CriminalDataBarred,
		[]elementRow{
			row("MP11", "personopplysningsloven § 11 with Art. 9(2)(f)",
				lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal, lawfulbasis.NeededForClaims),
			row("MP11", "personopplysningsloven § 11, second sentence: no condition carries a comprehensive register",
				lawfulbasis.OfficialControl, lawfulbasis.NoConvictionRegister),
		},
	},
	{
		"MP11 with a condition that carries none", resting(lawfulbasis.Contract, kinds(subjects.CriminalOffence), condition(lawfulbasis.HealthCare)),
		nil, privacy.CriminalDataBarred,
		[]elementRow{
			row("MP11", "personopplysningsloven § 11 leaves Art. 9(2)(h) out", lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal),
			row("MP11", "personopplysningsloven § 11, second sentence", lawfulbasis.OfficialControl, lawfulbasis.NoConvictionRegister),
		},
	},
	{
		"MP12", resting(lawfulbasis.Contract, kinds(subjects.NationalID)), nil, privacy.IdentifierBarred,
		[]elementRow{
			row("MP12", "personopplysningsloven § 12: the need", lawfulbasis.IdentificationNeeded),
			row("MP12", "personopplysningsloven § 12: the method", lawfulbasis.NumberNecessary),
		},
	},
	{
		"MP13", resting(lawfulbasis.Contract, agreed), nil, privacy.DecisionBarred,
		[]elementRow{
			row("AD4", "Art. 22(2)", lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect,
				lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw, lawfulbasis.ExplicitStatement),
			row("AD7", "recital 71: no child", lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect,
				lawfulbasis.ConcernsNoChild),
		},
	},
	{
		"MP14", resting(lawfulbasis.Contract), nil, privacy.DataUnnecessary,
		[]elementRow{row("MP14", "Art. 5(1)(c)", lawfulbasis.DataNecessary)},
	},
	{
		"MP17", resting(lawfulbasis.Contract), nil, privacy.ImpactUnassessed,
		[]elementRow{
			row("MP17", "Art. 35(1)", lawfulbasis.ImpactAssessmentNotNeeded, lawfulbasis.ImpactAssessed),
			row("MP17", "Art. 36(1), (5): also where no assessment is required", lawfulbasis.ConsultationSettled),
		},
	},
	{
		"MP19", resting(lawfulbasis.Contract), nil, privacy.ProcessorUnfit,
		[]elementRow{
			row("MP19", "Art. 28(1)", lawfulbasis.NoProcessor, lawfulbasis.ProcessorGuarantees),
			row("MP19", "Art. 28(3), (9)", lawfulbasis.NoProcessor, lawfulbasis.ProcessorContract),
		},
	},
	{
		"MP09", resting(lawfulbasis.Contract, collectedFor(lawfulbasis.Collection)), nil, privacy.PurposeIncompatible,
		[]elementRow{row("CP2, CP3, CP5", "Art. 6(4)", lawfulbasis.FurtherConsent, lawfulbasis.FurtherLaw, lawfulbasis.Compatible)},
	},
	{
		"MP09 research", resting(lawfulbasis.Contract, purpose(lawfulbasis.Research), collectedFor(lawfulbasis.Collection)), nil, privacy.PurposeIncompatible,
		[]elementRow{row("CP2-CP5", "Art. 5(1)(b), 6(4), 89(1)",
			lawfulbasis.FurtherConsent, lawfulbasis.FurtherLaw, lawfulbasis.Compatible, lawfulbasis.ResearchSafeguards)},
	},
	{
		"MP03", asProcessor, nil, privacy.NotInstructed,
		[]elementRow{row("MP03", "Art. 28(3)(a), (10), 29", lawfulbasis.Instructed)},
	},
}

// resting returns what makes a permitted question anew.
func resting(basis lawfulbasis.Basis, edits ...func(*processing)) func() *processing {
	return func() *processing { return permitted(basis, edits...) }
}

// asProcessor is a question about a use on another's behalf.
func asProcessor() *processing {
	return permitted(0, func(p *processing) { p.activity.Role, p.activity.Limits = lawfulbasis.Processor, nil })
}

// collectedFor is an edit: the rows were collected for those purposes.
func collectedFor(purposes ...lawfulbasis.Purpose) func(*processing) {
	return func(p *processing) { p.rows.CollectedFor = lawfulbasis.PurposesOf(purposes...) }
}

// lawNamed leaves out that a law is named: New sees to that (row C1, E1).
func lawNamed(asked []lawfulbasis.ElementSet) []lawfulbasis.ElementSet {
	return slices.DeleteFunc(asked, func(s lawfulbasis.ElementSet) bool { return s == lawfulbasis.ElementsOf(lawfulbasis.LawNamed) })
}

// Each row fails when none of its elements is met, is open while nobody has
// looked at them, and passes with any one of them. The others are found.
func TestElementsDecide(t *testing.T) {
	for _, g := range elementGroups {
		best := "permitted: every-test-met"
		if g.reason == privacy.NotInstructed {
			best = "permitted: on-instruction"
		}
		p := g.question()
		require.Equal(t, best, inWords(p.mayProcess(), p.item), g.name)
		for _, r := range g.rows {
			t.Run(r.row+": "+r.source, func(t *testing.T) {
				set := lawfulbasis.ElementsOf(r.oneOf...)

				p := g.question()
				p.find(privacy.No, r.oneOf...)
				assert.Equal(t, "forbidden: "+g.reason.String()+"("+set.String()+")", inWords(p.mayProcess(), p.item), "none is met")

				p = g.question()
				p.find(privacy.Unknown, r.oneOf...)
				var open []string
				for e := range set.All() {
					open = append(open, e.String()+" of use")
				}
				d := p.mayProcess()
				assert.Equal(t, "undetermined: "+strings.Join(open, " + "), inWords(d, p.item), "nobody has looked")
				assert.Equal(t, "first settle-facts", dutiesInWords(d))
				for m := range d.Missing(p.item) {
					assert.Equal(t, privacy.Missing{Fact: privacy.TheElement, Element: m.Element, Activity: theUse, Use: 0, Hold: -1}, m)
				}

				p = g.question()
				p.find(privacy.Unknown, r.oneOf...)
				p.use.Assessed = lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Unmet: set}}
				assert.Equal(t, privacy.Forbidden, p.mayProcess().Outcome(), "found of this item alone")

				for _, one := range r.oneOf {
					p = g.question()
					p.find(privacy.No, r.oneOf...)
					p.find(privacy.Yes, one)
					assert.Equal(t, best, inWords(p.mayProcess(), p.item), "%s is enough", one)

					p = g.question()
					p.find(privacy.No, r.oneOf...)
					p.find(privacy.Unknown, one)
					assert.Equal(t, "undetermined: "+one.String()+" of use", inWords(p.mayProcess(), p.item), "%s is left", one)
				}
			})
		}
	}
}

// The rows are all that the bases and the conditions ask for.
func TestElementRowsAreComplete(t *testing.T) {
	groups := 0
	for _, g := range elementGroups {
		if g.asked == nil {
			continue
		}
		groups++
		var rows, asked []string
		for _, r := range g.rows {
			rows = append(rows, lawfulbasis.ElementsOf(r.oneOf...).String())
		}
		for _, s := range g.asked {
			asked = append(asked, s.String())
		}
		assert.ElementsMatch(t, asked, rows, g.name)
	}
	assert.Equal(t, 6+10, groups, "every basis of Art. 6(1), every condition of Art. 9(2)")
}

// Nothing else is asked: with one element of each row, and every other element
// found not to be so, the answer is the same. The security of the processing
// comes first then, as a duty (MP21).
func TestNothingElseIsAsked(t *testing.T) {
	common := []lawfulbasis.Element{
		lawfulbasis.PurposeSpecified, lawfulbasis.PurposeExplicit, lawfulbasis.PurposeLegitimate, lawfulbasis.NoDecision,
		lawfulbasis.DataNecessary, lawfulbasis.ImpactAssessmentNotNeeded, lawfulbasis.ConsultationSettled, lawfulbasis.NoProcessor,
	}
	for _, g := range elementGroups {
		p := g.question()
		needed := lawfulbasis.ElementsOf(lawfulbasis.Instructed)
		if g.reason != privacy.NotInstructed {
			needed = lawfulbasis.ElementsOf(common...)
			if !p.rows.Kinds.Intersects(subjects.SpecialKinds()) {
				needed = needed.Union(lawfulbasis.ElementsOf(lawfulbasis.NothingInferred))
			}
			if p.activity.Basis == lawfulbasis.Contract {
				needed = needed.Union(lawfulbasis.ElementsOf(lawfulbasis.PartyOrAsked, lawfulbasis.Indispensable))
			}
			if p.activity.Basis.NeedsLaw() {
				needed = needed.Union(lawfulbasis.ElementsOf(lawfulbasis.LawNamed))
			}
			for _, r := range g.rows {
				needed = needed.Union(lawfulbasis.ElementsOf(r.oneOf[0]))
			}
		}
		p.activity.Assessed.Findings = lawfulbasis.Findings{Met: needed, Unmet: lawfulbasis.AllElements().Without(needed)}
		d := p.mayProcess()
		assert.Equal(t, privacy.Permitted, d.Outcome(), "%s: %s", g.name, inWords(d, p.item))
		assert.Contains(t, dutiesInWords(d), "first secure-first", g.name)
		for e := range needed.All() {
			q := g.question()
			q.activity.Assessed.Findings = lawfulbasis.Findings{Met: needed.Without(lawfulbasis.ElementsOf(e)), Unmet: lawfulbasis.AllElements().Without(needed)}
			if e == lawfulbasis.LawNamed && q.activity.Basis.NeedsLaw() {
				assert.Equal(t, privacy.Permitted, q.mayProcess().Outcome(), "%s: the policy names the law", g.name)
				continue
			}
			assert.Equal(t, "undetermined: "+e.String()+" of use", inWords(q.mayProcess(), q.item), "%s asks for %s", g.name, e)
		}
	}
}

// factRow is a question that differs from a permitted one by what it is edited
// by, and its answer.
type factRow struct {
	row, source string
	question    *processing
	want        string
}

func (r factRow) test(t *testing.T, ask func(*processing) privacy.Decision) {
	t.Run(r.row+": "+r.source, func(t *testing.T) {
		assert.Equal(t, r.want, inWords(ask(r.question), r.question.item))
	})
}

const (
	fPermitted = "permitted: every-test-met"
	fInterests = lawfulbasis.LegitimateInterests
)

// objected is an edit: an objection came that day, and what was found of it.
func objected(received string, overriding privacy.Judgement) func(*processing) {
	return func(p *processing) {
		p.use.Objection = privacy.Objection{Received: acmeOn(received), Overriding: overriding}
	}
}

// doing is an edit: that is what is done.
func doing(o privacy.Operation) func(*processing) {
	return func(p *processing) { p.doing.Doing = o }
}

// asked is an edit: that is what the person has asked, on 20 November.
func asked(kind privacy.RequestKind, edits ...func(*privacy.Request)) func(*processing) {
	return func(p *processing) {
		p.doing.Request = privacy.Request{Kind: kind, Received: acmeDay("2026-11-20")}
		for _, edit := range edits {
			edit(&p.doing.Request)
		}
	}
}

// held is an edit: that hold is on the item, since November began.
func held(kind retention.HoldKind, edits ...func(*retention.Hold)) func(*processing) {
	return func(p *processing) {
		h := retention.Hold{Kind: kind, Since: acmeOn("2026-11-01"), Released: retention.NotYet()}
		for _, edit := range edits {
			edit(&h)
		}
		p.item.Holds = privacy.AllHolds(h)
	}
}

// item, used and active are edits of those parts.
func item(edit func(*privacy.Item)) func(*processing) {
	return func(p *processing) { edit(p.item) }
}

func used(edit func(*privacy.Use)) func(*processing) {
	return func(p *processing) { edit(p.use) }
}

func active(edit func(*privacy.Activity)) func(*processing) {
	return func(p *processing) { edit(p.activity) }
}

// MP03: what a processor does is judged by its instruction, and by what stops
// everybody.
func TestProcessorActsOnInstruction(t *testing.T) {
	processor := func(edits ...func(*processing)) *processing {
		p := asProcessor()
		for _, edit := range edits {
			edit(p)
		}
		return p
	}
	everything := lawfulbasis.AllElements().Without(lawfulbasis.ElementsOf(lawfulbasis.Instructed))
	for _, r := range []factRow{
		{"MP03", "Art. 29: a processor engaged by another too", processor(active(func(a *privacy.Activity) { a.Role = lawfulbasis.SubProcessor })), "permitted: on-instruction"},
		{"MP03", "Art. 28(3)(a): the rest is the controller's to answer", processor(active(func(a *privacy.Activity) {
			a.Assessed.Findings = lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(lawfulbasis.Instructed), Unmet: everything}
		})), "permitted: on-instruction"},
		{"MP03", "Art. 28(3)(a): nor is its objection, its consent or its period asked for", processor(func(p *processing) { *p.use = privacy.Use{For: theUse} }), "permitted: on-instruction"},
		{"MP05", "Art. 18(2): restricted for whoever holds it", processor(held(retention.Contest)), "forbidden: use-restricted"},
		{"MP05", "Art. 18(2): what stays allowed does for a processor", processor(held(retention.Contest), doing(privacy.PursuingClaim)), "permitted: on-instruction"},
		{"Art. 17(1)(d)", "what is unlawful is nobody's to process", processor(item(func(i *privacy.Item) { i.Unlawful = ruled(privacy.Yes) })), "forbidden: processed-unlawfully"},
		{"MP03 and Art. 17(1)(e)", "all that stands in the way", processor(found(privacy.No, lawfulbasis.Instructed), item(func(i *privacy.Item) { i.ErasureOrdered = ruled(privacy.Yes) })), "forbidden: erasure-ordered + not-instructed(instructed)"},
	} {
		r.test(t, (*processing).mayProcess)
	}
	p := processor(found(privacy.Unknown, lawfulbasis.SecurityAssessed))
	assert.Equal(t, "first secure-first", dutiesInWords(p.mayProcess()), "MP21: Art. 32 binds a processor too")
	assert.Empty(t, dutiesInWords(processor().mayProcess()), "what comes with a basis is the controller's")
}

// MP04 to MP07: what the person or a contest has stopped.
func TestStoppedUse(t *testing.T) {
	no := privacy.Judgement{}
	research, archiving := purpose(lawfulbasis.Research), purpose(lawfulbasis.Archiving)
	marketing := purpose(lawfulbasis.Marketing)
	const restricted, pending, stands, struck = "forbidden: use-restricted", "forbidden: objection-pending", "forbidden: objection-stands", "forbidden: marketing-objection"
	for _, r := range []factRow{
		{"MP05", "Art. 18(1)(a), (d), 18(2)", permitted(fInterests, held(retention.Contest)), restricted},
		{"MP05", "Art. 18(1)(c), 18(2)", permitted(fInterests, held(retention.PersonsClaim)), restricted},
		{"MP05", "Art. 18(1)(b), 18(2)", permitted(fInterests, held(retention.OpposedErasure, func(h *retention.Hold) { h.Grounds = ruled(privacy.Yes) })), restricted},
		{"MP05", "Art. 18(1)(b): lawful processing is not restricted so", permitted(fInterests, held(retention.OpposedErasure, func(h *retention.Hold) { h.Grounds = ruled(privacy.No) })), fPermitted},
		{"MP05", "Art. 18(1)(b): whether it is unlawful", permitted(fInterests, held(retention.OpposedErasure)), "undetermined: hold-grounds"},
		{"MP05", "Art. 58: an order to keep restricts nothing", permitted(fInterests, held(retention.Order)), fPermitted},
		{"MP05", "Art. 17(3)(e): nor does a claim of one's own", permitted(fInterests, held(retention.OwnClaim, func(h *retention.Hold) { h.Grounds = ruled(privacy.Yes) })), fPermitted},
		{"MP05", "Art. 33(5): nor does the record of a breach", permitted(fInterests, held(retention.BreachRecord)), fPermitted},
		{"MP05", "Art. 15: nor does an open request for access", permitted(fInterests, held(retention.OpenAccessRequest)), fPermitted},
		{"MP05", "what kind of hold", permitted(fInterests, held(0)), "undetermined: hold-kind"},
		{"MP05", "a hold of no said kind that is over", permitted(fInterests, held(0, func(h *retention.Hold) { h.Released = acmeOn("2026-11-22") })), fPermitted},
		{"MP05", "whether it was lifted", permitted(fInterests, held(retention.Contest, func(h *retention.Hold) { h.Released = retention.When{} })), "undetermined: hold-released"},
		{"MP05", "since when", permitted(fInterests, held(retention.Contest, func(h *retention.Hold) { h.Since = retention.When{} })), "undetermined: hold-since"},
		{"MP05", "its review day has passed", permitted(fInterests, held(retention.Contest, func(h *retention.Hold) { h.ReviewBy = acmeDay("2026-11-22") })), "undetermined: hold-renewal"},
		{"MP05", "from its first day", permitted(fInterests, held(retention.Contest, func(h *retention.Hold) { h.Since = acmeOn(today) })), restricted},
		{"MP05", "not before", permitted(fInterests, held(retention.Contest, func(h *retention.Hold) { h.Since = acmeOn("2026-11-24") })), fPermitted},
		{"MP05", "no longer on the day it is lifted", permitted(fInterests, held(retention.Contest, func(h *retention.Hold) { h.Released = acmeOn(today) })), fPermitted},
		{"MP05", "of other data", permitted(fInterests, held(retention.Contest, func(h *retention.Hold) { h.Covers = subjects.KindsOf(subjects.Phone) })), fPermitted},
		{"MP05", "of this data", permitted(fInterests, held(retention.Contest, func(h *retention.Hold) { h.Covers = subjects.KindsOf(subjects.Email) })), restricted},
		{"MP05", "nobody has said", permitted(fInterests, item(func(i *privacy.Item) { i.Holds = privacy.Holds{} })), "undetermined: holds"},
		{"MP05", "nobody has said, and it is only stored", permitted(fInterests, doing(privacy.Storing), item(func(i *privacy.Item) { i.Holds = privacy.Holds{} })), fPermitted},

		{"MP05", "what of the hold, and what of the use", permitted(fInterests, held(0), used(func(u *privacy.Use) { u.Objection = privacy.Objection{} })), "undetermined: hold-kind + objection of use"},
		{"18(1)(a)", "a request that is open, and the accuracy not verified", permitted(fInterests, contesting), restricted},
		{"18(1)(a)", "verified, and accurate", permitted(fInterests, contesting, item(func(i *privacy.Item) { i.Accurate = ruled(privacy.Yes) })), fPermitted},
		{"18(1)(a)", "what stays allowed", permitted(fInterests, contesting, doing(privacy.PursuingClaim)), fPermitted},
		{"18(1)(a)", "on the day it comes", permitted(fInterests, contesting, received(today)), restricted},
		{"18(1)(a)", "not before", permitted(fInterests, contesting, received("2026-11-24")), fPermitted},
		{"12(5)", "found excessive, it may be refused", permitted(fInterests, contesting, excessive(privacy.Yes)), fPermitted},
		{"12(5)", "said to be excessive, and undecided", permitted(fInterests, contesting, excessive(privacy.Unknown)), restricted},
		{"18(1)", "a request on no ground", permitted(fInterests, asked(privacy.AskRestriction)), fPermitted},
		{"18(1)(c)", "needed for a claim, and whether a purpose needs it", permitted(fInterests, asked(privacy.AskRestriction, func(r *privacy.Request) { r.NeedsForClaim = privacy.Yes }), used(func(u *privacy.Use) {
			u.Dates.CaseClosed, u.Objection = retention.When{}, privacy.Objection{Overriding: ruled(privacy.No)}
		})), "undetermined: case-closed of use + objection of use"},

		{"MP06", "Art. 21(2)-(3)", permitted(fInterests, marketing, objected("2026-10-01", no)), struck},
		{"MP06", "Art. 21(3): from the day it came", permitted(fInterests, marketing, objected(today, no)), struck},
		{"MP06", "Art. 21(3): not before", permitted(fInterests, marketing, objected("2026-11-24", no)), fPermitted},
		{"MP06", "Art. 21(3): nothing overrides it", permitted(fInterests, marketing, objected("2026-10-01", ruled(privacy.Yes))), struck},
		{"MP06", "EDPB 1/2024 no. 122: on every basis", permitted(lawfulbasis.Consent, marketing, objected("2026-10-01", no)), struck},
		{"MP06", "EDPB 1/2024 no. 122: on every basis", permitted(lawfulbasis.Contract, marketing, objected("2026-10-01", no)), struck},
		{"MP06", "Art. 21(3): storing for marketing too", permitted(fInterests, marketing, objected("2026-10-01", no), doing(privacy.Storing)), struck},
		{"MP06", "whether the person objected", permitted(fInterests, marketing, used(func(u *privacy.Use) { u.Objection = privacy.Objection{} })), "undetermined: objection of use"},
		{"MP06", "at some day in November", permitted(fInterests, marketing, used(func(u *privacy.Use) {
			u.Objection.Received = retention.Between(acmeDay("2026-11-20"), acmeDay("2026-11-30"))
		})), "undetermined: objection of use"},

		{"MP07", "Art. 21(1): the use has stopped while it is decided", permitted(fInterests, objected("2026-10-01", no)), pending},
		{"MP07", "Art. 21(1): on a public task too", permitted(lawfulbasis.PublicTask, objected("2026-10-01", no)), pending},
		{"MP07", "Art. 21(1): undecided is not refused", permitted(fInterests, objected("2026-10-01", ruled(privacy.Unknown))), pending},
		{"MP07", "Art. 21(1): decided later", permitted(fInterests, objected("2026-10-01", privacy.Judgement{Result: privacy.Yes, On: acmeDay("2026-11-24")})), pending},
		{"MP07", "Art. 21(1): on grounds that are due for review", permitted(fInterests, objected("2026-10-01", privacy.Judgement{Result: privacy.Yes, ReviewBy: acmeDay("2026-11-22")})), pending},
		{"MP07", "Art. 21(1): overriding grounds shown", permitted(fInterests, objected("2026-10-01", ruled(privacy.Yes))), fPermitted},
		{"MP07", "Art. 21(1): none shown", permitted(fInterests, objected("2026-10-01", ruled(privacy.No))), stands},
		{"MP07", "Art. 21(1): accepted, it ends the storing too", permitted(fInterests, objected("2026-10-01", ruled(privacy.No)), doing(privacy.Storing)), stands},
		{"MP07", "not before it came", permitted(fInterests, objected("2026-11-24", no)), fPermitted},
		{"MP07", "whether the person objected", permitted(fInterests, used(func(u *privacy.Use) { u.Objection = privacy.Objection{} })), "undetermined: objection of use"},
		{"MP07", "whether the person objected, though none would stand", permitted(fInterests, used(func(u *privacy.Use) { u.Objection = privacy.Objection{Overriding: ruled(privacy.Yes)} })), fPermitted},
		{"MP07", "whether the person objected, which would stand", permitted(fInterests, used(func(u *privacy.Use) { u.Objection = privacy.Objection{Overriding: ruled(privacy.No)} })), "undetermined: objection of use"},
		{"MP07", "Art. 21(1) knows no objection to a contract", permitted(lawfulbasis.Contract, objected("2026-10-01", no)), fPermitted},
		{"MP07", "Art. 21(1) knows no objection to a legal obligation", permitted(lawfulbasis.LegalObligation, objected("2026-10-01", no)), fPermitted},
		{"MP07", "Art. 21(6): research on any basis", permitted(lawfulbasis.Contract, research, objected("2026-10-01", no)), pending},
		{"MP07", "Art. 21(6): a task in the public interest needs it", permitted(lawfulbasis.Contract, research, objected("2026-10-01", ruled(privacy.Yes))), fPermitted},
		{"MP07", "Art. 21(6): statistics", permitted(lawfulbasis.Contract, purpose(lawfulbasis.Statistics), objected("2026-10-01", no)), pending},
		{"MP07", "Art. 21(6) leaves archiving out", permitted(lawfulbasis.Contract, archiving, objected("2026-10-01", no)), fPermitted},

		{"MP06", "Art. 12(3): a request that is open is heard at once", permitted(fInterests, marketing, asked(privacy.AskObjection)), struck},
		{"MP07", "Art. 21(1): a request that is open", permitted(fInterests, asked(privacy.AskObjection)), pending},
		{"MP07", "I71: a demand for erasure is an objection too", permitted(fInterests, asked(privacy.AskErasure)), pending},
		{"MP07", "EDPB 1/2024 no. 77: no right need be named", permitted(fInterests, asked(privacy.AskUnnamed)), pending},
		{"MP07", "Art. 15: who asks for access objects to nothing", permitted(fInterests, asked(privacy.AskAccess)), fPermitted},
		{"MP07", "Art. 7(3): a withdrawal is no objection", permitted(fInterests, asked(privacy.AskWithdrawal)), fPermitted},
		{"MP07", "Art. 21(1): decided against the person already", permitted(fInterests, objected("2026-10-01", ruled(privacy.Yes)), asked(privacy.AskObjection)), fPermitted},
		{"MP07", "on the day it comes", permitted(fInterests, asked(privacy.AskObjection, func(r *privacy.Request) { r.Received = acmeDay(today) })), pending},
		{"MP07", "not before it comes", permitted(fInterests, asked(privacy.AskObjection, func(r *privacy.Request) { r.Received = acmeDay("2026-11-24") })), fPermitted},
		{"MP07", "of no day, nothing was asked", permitted(fInterests, asked(privacy.AskObjection, func(r *privacy.Request) { r.Received = retention.Date{} })), fPermitted},
		{"MP07", "this use among all", permitted(fInterests, asked(privacy.AskObjection, func(r *privacy.Request) { r.For = theUse })), pending},
		{"I16", "Art. 21(1): another use alone", permitted(fInterests, besides(), asked(privacy.AskObjection, func(r *privacy.Request) { r.For = otherUse })), fPermitted},
		{"MP07", "EDPB 01/2022 no. 54-57: it came where nothing is received", permitted(fInterests, asked(privacy.AskObjection, func(r *privacy.Request) { r.Misdirected = ruled(privacy.Yes) })), fPermitted},
		{"MP07", "while that is undecided it counts", permitted(fInterests, asked(privacy.AskObjection, func(r *privacy.Request) { r.Misdirected = ruled(privacy.Unknown) })), pending},
		{"12(5)", "Art. 12(5): found excessive, it may be refused", permitted(fInterests, asked(privacy.AskObjection), excessive(privacy.Yes)), fPermitted},
		{"12(5)", "Art. 12(5): undecided, it is heard", permitted(fInterests, asked(privacy.AskObjection), excessive(privacy.Unknown)), pending},
		{"12(5)", "Art. 12(5): found not to be", permitted(fInterests, asked(privacy.AskObjection), excessive(privacy.No)), pending},
		{"12(5)", "Art. 21(3): against marketing it stands all the same", permitted(fInterests, marketing, asked(privacy.AskObjection), excessive(privacy.Yes)), struck},
		{"2.7", "X1: Art. 11(2) does not switch off Art. 21", permitted(fInterests, asked(privacy.AskObjection, func(r *privacy.Request) { r.Identified = privacy.No })), pending},
		{"2.7", "X1: nor marketing", permitted(fInterests, marketing, asked(privacy.AskObjection, func(r *privacy.Request) { r.Identified = privacy.No })), struck},
	} {
		r.test(t, (*processing).mayProcess)
		if duties := dutiesInWords(r.question.mayProcess()); r.want == pending || r.want == stands || r.want == struck {
			assert.Equal(t, "first stop-use", duties, "Art. 21(1), (3): %s", r.source)
		} else {
			assert.NotContains(t, duties, "stop-use", r.source)
		}
	}
}

// contesting is an edit: the person says that a fact is wrong, and asks for
// restriction until that has been looked into (Art. 18(1)(a)).
func contesting(p *processing) {
	asked(privacy.AskRestriction, func(r *privacy.Request) { r.Contests = privacy.ContestsFact })(p)
	p.item.Accurate = privacy.Judgement{}
}

// received and excessive are edits of the request that is open.
func received(day string) func(*processing) {
	return func(p *processing) { p.doing.Request.Received = acmeDay(day) }
}

func excessive(is privacy.Fact) func(*processing) {
	return func(p *processing) { p.doing.Request.Excessive = ruled(is) }
}

// besides is an edit: another activity of the firm, on a contract, uses the rows.
func besides(edits ...func(*privacy.Activity)) func(*processing) {
	return func(p *processing) {
		a := *permitted(lawfulbasis.Contract).activity
		a.ID = otherUse
		a.Limits = []privacy.Limit{acmeLimit("other-limit", retention.CaseClosed, retention.Years(3))}
		for _, edit := range edits {
			edit(&a)
		}
		p.beside = append(p.beside, a)
	}
}

// What stays allowed while an item is restricted, or an objection is being
// decided, and nothing else (MP05, MP07; Art. 18(2)).
func TestOperationsThatStayAllowed(t *testing.T) {
	for o := privacy.Operation(0); o <= privacy.ServingPublicInterest+1; o++ {
		stays := o >= privacy.Storing && o <= privacy.ServingPublicInterest
		want, pending := "forbidden: use-restricted", "forbidden: objection-pending"
		if stays {
			want, pending = fPermitted, fPermitted
		}
		p := permitted(fInterests, held(retention.Contest), doing(o))
		d := p.mayProcess()
		assert.Equal(t, want, inWords(d, p.item), "restricted, operation %d", o)
		if !stays {
			assert.Equal(t, "mark-restricted, tell-before-lifting", dutiesInWords(d), "recital 67, Art. 18(3)")
		}
		p = permitted(fInterests, objected("2026-10-01", privacy.Judgement{}), doing(o))
		d = p.mayProcess()
		assert.Equal(t, pending, inWords(d, p.item), "objected to, operation %d", o)
		if !stays {
			assert.Equal(t, "first stop-use", dutiesInWords(d), "Art. 21(1)")
		}
	}
}

// takenBack is an edit: the person consented, and withdrew that in October.
func takenBack(p *processing) {
	agreed(p)
	p.use.Consent.Withdrawn = acmeOn("2026-10-01")
}

// A7 and A8: the consent itself, apart from what makes it valid.
func TestConsentGivenAndLasting(t *testing.T) {
	consent := func(edit func(*privacy.Consent), edits ...func(*processing)) *processing {
		return permitted(lawfulbasis.Consent, append(edits, used(func(u *privacy.Use) { edit(&u.Consent) }))...)
	}
	same := func(*privacy.Consent) {}
	year := active(func(a *privacy.Activity) {
		a.Limits = []privacy.Limit{acmeLimit("year", retention.ConsentGiven, retention.Months(12))}
	})
	const lacking, withdrawn, expired = "forbidden: consent-lacking", "forbidden: consent-withdrawn", "forbidden: consent-expired"
	for _, r := range []factRow{
		{"A7", "Art. 6(1)(a): none was given", consent(func(c *privacy.Consent) { c.Given = retention.NotYet() }), lacking},
		{"A7", "Art. 6(1)(a): given tomorrow", consent(func(c *privacy.Consent) { c.Given = acmeOn("2026-11-24") }), lacking},
		{"A7", "Art. 6(1)(a): given today", consent(func(c *privacy.Consent) { c.Given = acmeOn(today) }), fPermitted},
		{"A7", "Art. 7(1): whether it was given", consent(func(c *privacy.Consent) { c.Given = retention.When{} }), "undetermined: consent of use"},
		{"A7", "Art. 7(3)", consent(func(c *privacy.Consent) { c.Withdrawn = acmeOn("2026-10-01") }), withdrawn},
		{"A7", "Art. 7(3): at once", consent(func(c *privacy.Consent) { c.Withdrawn = acmeOn(today) }), withdrawn},
		{"I05", "Art. 7(3): what was done before stays lawful", consent(func(c *privacy.Consent) { c.Withdrawn = acmeOn("2026-11-24") }), fPermitted},
		{"A7", "whether it was withdrawn", consent(func(c *privacy.Consent) { c.Withdrawn = retention.When{} }), "undetermined: withdrawal of use"},
		{"A7", "neither is known", consent(func(c *privacy.Consent) { *c = privacy.Consent{} }), "undetermined: consent of use + withdrawal of use"},
		{"A7", "none given, and it was withdrawn", consent(func(c *privacy.Consent) { c.Given, c.Withdrawn = retention.NotYet(), acmeOn("2026-10-01") }), "forbidden: consent-withdrawn + consent-lacking"},
		{"A7", "Art. 7(3): no hold saves it", consent(func(c *privacy.Consent) { c.Withdrawn = acmeOn("2026-10-01") }, doing(privacy.Storing)), withdrawn},
		{"A7", "Art. 7(3): a withdrawal that nobody has recorded yet", consent(same, asked(privacy.AskWithdrawal)), withdrawn},
		{"A7", "EDPB 1/2024 no. 77: which may be what was meant", consent(same, asked(privacy.AskUnnamed)), withdrawn},
		{"A7", "a demand for erasure withdraws nothing by itself", consent(same, asked(privacy.AskErasure)), fPermitted},
		{"A7", "of another consent", consent(same, besides(), asked(privacy.AskWithdrawal, func(r *privacy.Request) { r.For = otherUse })), fPermitted},
		{"A7", "not before it comes", consent(same, asked(privacy.AskWithdrawal, func(r *privacy.Request) { r.Received = acmeDay("2026-11-24") })), fPermitted},
		{"A8", "the day for which it was asked", consent(func(c *privacy.Consent) { c.LastDay = acmeDay(today) }), fPermitted},
		{"A8", "the day after", consent(func(c *privacy.Consent) { c.LastDay = acmeDay("2026-11-22") }), expired},
		{"A8", "Art. 5(1)(e): the policy's own period ends it too", consent(func(c *privacy.Consent) { c.Given = acmeOn("2025-11-22") }, year), "forbidden: purpose-ended"},
		{"A8", "the last day of that", consent(func(c *privacy.Consent) { c.Given = acmeOn("2025-11-23") }, year), fPermitted},
		{"A8", "whichever is earlier", consent(func(c *privacy.Consent) { c.Given, c.LastDay = acmeOn("2025-11-22"), acmeDay("2026-11-01") }, year), "forbidden: purpose-ended + consent-expired"},
		{"9(2)(a)", "Art. 9(2)(a), 7(3): withdrawn, whatever the basis", permitted(lawfulbasis.Contract, kinds(subjects.Health), condition(lawfulbasis.ExplicitConsent), takenBack), "forbidden: consent-withdrawn + condition-fails(explicit-statement)"},
		{"9(2)(a)", "Art. 9(2)(a): never given", permitted(lawfulbasis.Contract, kinds(subjects.Health), condition(lawfulbasis.ExplicitConsent), used(func(u *privacy.Use) { u.Consent = privacy.Consent{} })), "undetermined: consent of use + withdrawal of use"},
		{"9(2)(a)", "C-184/20: withdrawn, of what lets a special category be inferred", permitted(lawfulbasis.Contract, condition(lawfulbasis.ExplicitConsent), found(privacy.No, lawfulbasis.NothingInferred), takenBack), "forbidden: condition-fails(nothing-inferred,explicit-statement)"},
		{"9(2)(a)", "nothing is inferred, so that no consent is asked for", permitted(lawfulbasis.Contract, condition(lawfulbasis.ExplicitConsent), used(func(u *privacy.Use) { u.Consent = privacy.Consent{} })), fPermitted},
		{"MP11", "personopplysningsloven § 11 with Art. 9(2)(a): withdrawn", permitted(lawfulbasis.Contract, kinds(subjects.CriminalOffence), condition(lawfulbasis.ExplicitConsent), found(privacy.No, lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal), takenBack), "forbidden: criminal-data-barred(explicit-statement,official-control,law-allows-criminal)"},
		{"B", "a contract needs no consent", permitted(lawfulbasis.Contract, used(func(u *privacy.Use) { u.Consent = privacy.Consent{} })), fPermitted},
	} {
		r.test(t, (*processing).mayProcess)
	}
}

// C1 and E1: no policy rests on law without naming one (Art. 6(3)); and a law
// that is found wanting carries nothing.
func TestLawIsNamed(t *testing.T) {
	for _, basis := range []lawfulbasis.Basis{lawfulbasis.LegalObligation, lawfulbasis.PublicTask} {
		p := permitted(basis, active(func(a *privacy.Activity) { a.Law = nil }))
		assert.PanicsWithValue(t, "personvern: firm:\n\tactivities[use].law: no-law-named (gdpr:6(3))", func() { p.mayProcess() }, basis)

		p = permitted(basis, found(privacy.Unknown, lawfulbasis.LawNamed))
		assert.Equal(t, fPermitted, inWords(p.mayProcess(), p.item), "%s: the policy names it", basis)

		p = permitted(basis, found(privacy.No, lawfulbasis.LawNamed))
		assert.Equal(t, "forbidden: basis-fails(law-named)", inWords(p.mayProcess(), p.item), "%s: Art. 6(3), C-17/22: neither clear nor foreseeable", basis)

		p = permitted(basis, found(privacy.Unknown, lawfulbasis.LawNamed, lawfulbasis.StrictlyNecessary))
		assert.Equal(t, "undetermined: strictly-necessary of use", inWords(p.mayProcess(), p.item), "%s: the law is not what is missing", basis)

		special := []func(*processing){kinds(subjects.Health), condition(lawfulbasis.SubstantialPublicInterest)}
		p = permitted(basis, append(special, found(privacy.Unknown, lawfulbasis.LawNamed))...)
		assert.Equal(t, "undetermined: law-named of use", inWords(p.mayProcess(), p.item), "%s: the policy names the law of the basis, not that of Art. 9(2)(g)", basis)

		p = permitted(basis, append(special, found(privacy.No, lawfulbasis.LawNamed))...)
		assert.Equal(t, "forbidden: basis-fails(law-named) + condition-fails(law-named)", inWords(p.mayProcess(), p.item), "%s: neither has one", basis)
	}
	disputed := func(p *processing) {
		p.use.Assessed.Met = lawfulbasis.ElementsOf(lawfulbasis.LawNamed)
		p.use.Assessed.Unmet = p.use.Assessed.Met
	}
	p := permitted(lawfulbasis.LegalObligation, disputed)
	assert.Equal(t, "undetermined: law-named of use", inWords(p.mayProcess(), p.item), "what the policy says settles no dispute about it")
}

// 9(2) and 6(1) are both asked for (C-667/21), and criminal data takes only the
// conditions that § 11 names.
func TestConditionsAreCumulative(t *testing.T) {
	for c := lawfulbasis.ExplicitConsent; c <= lawfulbasis.ArchivingOrResearch; c++ {
		p := permitted(lawfulbasis.Contract, kinds(subjects.Health), condition(c), agreed, found(privacy.No, lawfulbasis.PartyOrAsked))
		assert.Equal(t, "forbidden: basis-fails(party-or-asked)", inWords(p.mayProcess(), p.item), "I08: %s carries no basis", c)

		carries := c != lawfulbasis.HealthCare && c != lawfulbasis.PublicHealthInterest
		want := "forbidden: criminal-data-barred(official-control,law-allows-criminal)"
		if carries {
			want = fPermitted
		}
		p = permitted(lawfulbasis.Contract, kinds(subjects.CriminalOffence), condition(c), agreed, found(privacy.No, lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal))
		assert.Equal(t, want, inWords(p.mayProcess(), p.item), "personopplysningsloven § 11: %s", c)
	}
	for b := lawfulbasis.Consent; b <= fInterests; b++ {
		p := permitted(b, kinds(subjects.Health, subjects.Email), condition(lawfulbasis.ClaimsOrCourts), found(privacy.No, lawfulbasis.NeededForClaims))
		assert.Equal(t, "forbidden: condition-fails(needed-for-claims)", inWords(p.mayProcess(), p.item), "I07, C-252/21 no. 89: %s carries no condition, and a mixed row is special", b)
	}
	for _, kind := range []subjects.Kind{subjects.Photograph, subjects.CallNote} {
		p := permitted(lawfulbasis.Contract, kinds(kind))
		assert.Equal(t, fPermitted, inWords(p.mayProcess(), p.item), "recital 51: %s is not special by itself", kind)
	}
}

// 2.5 and MP09: a purpose for which the rows were not collected.
func TestFurtherPurpose(t *testing.T) {
	none := found(privacy.No, lawfulbasis.FurtherConsent, lawfulbasis.FurtherLaw, lawfulbasis.Compatible, lawfulbasis.ResearchSafeguards)
	open := found(privacy.Unknown, lawfulbasis.FurtherConsent, lawfulbasis.FurtherLaw, lawfulbasis.Compatible)
	research := purpose(lawfulbasis.Research)
	for _, r := range []factRow{
		{"CP1", "C-77/21 no. 34: the purpose of the collection is no further one", permitted(lawfulbasis.Contract, none), fPermitted},
		{"CP1", "C-77/21: one of several purposes of the collection", permitted(lawfulbasis.Contract, none, collectedFor(lawfulbasis.Collection, lawfulbasis.ContractManagement)), fPermitted},
		{"MP09", "Art. 5(1)(b), 6(4)", permitted(lawfulbasis.Contract, none, collectedFor(lawfulbasis.Collection)), "forbidden: purpose-incompatible(further-consent,further-law,compatible)"},
		{"CP4", "Art. 5(1)(b): research is presumed compatible with safeguards alone", permitted(lawfulbasis.Contract, research, collectedFor(lawfulbasis.Collection), none, found(privacy.Yes, lawfulbasis.ResearchSafeguards)), fPermitted},
		{"CP4", "Art. 89(1): and not without", permitted(lawfulbasis.Contract, research, collectedFor(lawfulbasis.Collection), none), "forbidden: purpose-incompatible(further-consent,further-law,research-safeguards,compatible)"},
		{"CP4", "Art. 89(1): archiving too", permitted(lawfulbasis.Contract, purpose(lawfulbasis.Archiving), collectedFor(lawfulbasis.Collection), none, found(privacy.Yes, lawfulbasis.ResearchSafeguards)), fPermitted},
		{"CP4", "Art. 89(1): safeguards help no other purpose", permitted(lawfulbasis.Contract, collectedFor(lawfulbasis.Collection), none, found(privacy.Yes, lawfulbasis.ResearchSafeguards)), "forbidden: purpose-incompatible(further-consent,further-law,compatible)"},
		{"CP5", "Art. 6(4): nobody has weighed it", permitted(lawfulbasis.Contract, collectedFor(lawfulbasis.Collection), open), "undetermined: further-consent of use + further-law of use + compatible of use"},
		{"CP1", "nobody has said what it was collected for", permitted(lawfulbasis.Contract, collectedFor(), none), "undetermined: collection"},
		{"CP1", "nor whether it is compatible", permitted(lawfulbasis.Contract, collectedFor(), none, found(privacy.Unknown, lawfulbasis.Compatible)), "undetermined: collection + compatible of use"},
		{"CP1", "it would be compatible with any", permitted(lawfulbasis.Contract, collectedFor(), none, found(privacy.Yes, lawfulbasis.Compatible)), fPermitted},
		{"CP2", "Art. 6(4): the consent that the use rests on is one to its purpose", permitted(lawfulbasis.Consent, collectedFor(lawfulbasis.Collection), open), fPermitted},
		{"CP2", "it was found to be none to that", permitted(lawfulbasis.Consent, collectedFor(lawfulbasis.Collection), none), "forbidden: purpose-incompatible(further-consent,further-law,compatible)"},
		{"CP2", "the further purpose is not what is missing then", permitted(lawfulbasis.Consent, collectedFor(lawfulbasis.Collection), open, found(privacy.Unknown, lawfulbasis.DataNecessary)), "undetermined: data-necessary of use"},
		{"CP2", "a consent to something else, where the basis is another", permitted(lawfulbasis.Contract, agreed, collectedFor(lawfulbasis.Collection), open), "undetermined: further-consent of use + further-law of use + compatible of use"},
		{"CP2", "a consent that was withdrawn", permitted(lawfulbasis.Consent, takenBack, collectedFor(lawfulbasis.Collection), none), "forbidden: consent-withdrawn + purpose-incompatible(further-consent,further-law,compatible)"},
		{"CP5", "Art. 6(4): nobody has weighed it, and the policy names the law of the basis", permitted(lawfulbasis.LegalObligation, collectedFor(lawfulbasis.Collection), open, found(privacy.Unknown, lawfulbasis.LawNamed)), "undetermined: further-consent of use + further-law of use + compatible of use"},
		{"CP4", "9(2)(j) asks for the safeguards anyhow, which then suffice", permitted(lawfulbasis.Contract, research, kinds(subjects.SexLife), condition(lawfulbasis.ArchivingOrResearch), collectedFor(lawfulbasis.Collection), open, found(privacy.Unknown, lawfulbasis.ResearchSafeguards)), "undetermined: research-safeguards of use"},
		{"MP08", "recital 50 spares a basis for some; here each purpose has its own", permitted(lawfulbasis.Contract, collectedFor(lawfulbasis.Collection), found(privacy.No, lawfulbasis.Indispensable)), "forbidden: basis-fails(indispensable)"},
	} {
		r.test(t, (*processing).mayProcess)
	}
}

// MP15: the use has begun, and no end of it has come.
func TestPeriodOfUse(t *testing.T) {
	closed := func(day string) func(*processing) {
		return used(func(u *privacy.Use) { u.Dates.CaseClosed = acmeOn(day) })
	}
	hired := func(when retention.When, necessary privacy.Judgement) func(*processing) {
		return func(p *processing) {
			p.activity.Begins, p.use.Dates.Hired, p.use.Necessary = retention.Hired, when, necessary
		}
	}
	withConsent := active(func(a *privacy.Activity) { a.Begins = retention.ConsentGiven })
	unlimited := active(func(a *privacy.Activity) { a.Limits = nil })
	books := func(booked retention.When) *processing {
		return permitted(lawfulbasis.LegalObligation, purpose(lawfulbasis.Bookkeeping), kinds(subjects.PaymentVoucher), active(func(a *privacy.Activity) {
			a.Limits, a.Duties = nil, []privacy.Duty{{ID: "vouchers", Rule: acmeDuty(acmeVouchers, subjects.PaymentVoucher)}}
		}), used(func(u *privacy.Use) { u.Dates.Booked = booked }))
	}
	no := privacy.Judgement{}
	const ended, notBegun = "forbidden: purpose-ended", "forbidden: purpose-not-begun"
	for _, r := range []factRow{
		{"MP15", "Art. 5(1)(e): the last day", permitted(lawfulbasis.Contract, closed("2023-11-23")), fPermitted},
		{"MP15", "Art. 5(1)(e): the day after", permitted(lawfulbasis.Contract, closed("2023-11-22")), ended},
		{"MP15", "Art. 5(1)(e): storing for the purpose too", permitted(lawfulbasis.Contract, closed("2023-11-22"), doing(privacy.Storing)), ended},
		{"MP15", "the closing day was lost", permitted(lawfulbasis.Contract, used(func(u *privacy.Use) { u.Dates.CaseClosed = retention.When{} })), "undetermined: case-closed of use"},
		{"MP15", "lost, and long ago", permitted(lawfulbasis.Contract, used(func(u *privacy.Use) { u.Dates.CaseClosed = retention.NoLaterThan(acmeDay("2023-11-22")) })), ended},
		{"MP15", "Art. 17(1)(a): found unnecessary before that", permitted(lawfulbasis.Contract, used(func(u *privacy.Use) { u.Necessary = ruled(privacy.No) })), ended},
		{"MP15", "found unnecessary tomorrow", permitted(lawfulbasis.Contract, used(func(u *privacy.Use) {
			u.Necessary = privacy.Judgement{Result: privacy.No, On: acmeDay("2026-11-24")}
		})), fPermitted},
		{"MP15", "Art. 5(1)(e): to be necessary moves no end", permitted(lawfulbasis.Contract, closed("2023-11-22"), used(func(u *privacy.Use) { u.Necessary = ruled(privacy.Yes) })), ended},
		{"MP15", "Art. 5(1)(b): begun today", permitted(lawfulbasis.Contract, hired(acmeOn(today), no)), fPermitted},
		{"MP15", "Art. 5(1)(b): begins tomorrow", permitted(lawfulbasis.Contract, hired(acmeOn("2026-11-24"), no)), notBegun},
		{"MP15", "Art. 5(1)(b): a necessary preparation is storage, not use", permitted(lawfulbasis.Contract, hired(retention.NotYet(), ruled(privacy.Yes))), notBegun},
		{"MP15", "Art. 5(1)(b), (e): stored as a necessary preparation", permitted(lawfulbasis.Contract, hired(retention.NotYet(), ruled(privacy.Yes)), doing(privacy.Storing)), fPermitted},
		{"MP15", "whether that is necessary", permitted(lawfulbasis.Contract, hired(retention.NotYet(), no), doing(privacy.Storing)), "undetermined: necessity of use"},
		{"MP15", "it is not", permitted(lawfulbasis.Contract, hired(retention.NotYet(), ruled(privacy.No)), doing(privacy.Storing)), "forbidden: purpose-ended + purpose-not-begun"},
		{"MP15", "whether it has begun", permitted(lawfulbasis.Contract, hired(retention.When{}, no)), "undetermined: hired of use"},
		{"MP15", "whether it has begun, and is stored: to be necessary would settle it too", permitted(lawfulbasis.Contract, hired(retention.When{}, no), doing(privacy.Storing)), "undetermined: necessity of use + hired of use"},
		{"MP15", "whether it has begun, and is stored as necessary", permitted(lawfulbasis.Contract, hired(retention.When{}, ruled(privacy.Yes)), doing(privacy.Storing)), fPermitted},
		{"MP15", "begins with a consent, which was given", permitted(lawfulbasis.Contract, agreed, withConsent), fPermitted},
		{"MP15", "begins with a consent, which was not given", permitted(lawfulbasis.Contract, withConsent, used(func(u *privacy.Use) { u.Consent.Given = retention.NotYet() })), notBegun},
		{"MP15", "Art. 5(1)(e), 13(2)(a): no period at all", permitted(lawfulbasis.Contract, unlimited), "undetermined: necessity of use + storage-limit of use"},
		{"MP15", "found necessary meanwhile", permitted(lawfulbasis.Contract, unlimited, used(func(u *privacy.Use) { u.Necessary = ruled(privacy.Yes) })), fPermitted},
		{"MP15", "bokføringsloven § 13: the duty's own use", books(acmeOn("2026-05-01")), fPermitted},
		{"MP15", "bokføringsloven § 13: the last day of five years", books(acmeOn("2021-05-01")), fPermitted},
		{"MP15", "bokføringsloven § 13: five years have passed", books(acmeOn("2020-12-31")), ended},
		{"MP15", "bokføringsloven § 13: booked when", books(retention.When{}), "undetermined: booked of use"},
	} {
		r.test(t, (*processing).mayProcess)
	}
	p := books(retention.On(acmeDay("2020-12-31")))
	p.day = acmeDay("2025-12-31")
	assert.Equal(t, fPermitted, inWords(p.mayProcess(), p.item), "bokføringsloven § 13: to the end of the fifth year after")
}

// I73 and I38: what a duty or a hold keeps serves that duty or hold, and no
// purpose that has ended.
func TestKeptForSomethingElse(t *testing.T) {
	p := permitted(fInterests, purpose(lawfulbasis.Collection), kinds(subjects.PaymentVoucher), besides(func(a *privacy.Activity) {
		a.Purpose, a.Basis, a.Limits = lawfulbasis.Bookkeeping, lawfulbasis.LegalObligation, nil
		a.Duties = []privacy.Duty{{ID: "vouchers", Rule: acmeDuty(acmeVouchers, subjects.PaymentVoucher)}}
	}), collectedFor(lawfulbasis.Collection, lawfulbasis.Bookkeeping))
	p.item.Uses[0].Dates.CaseClosed = acmeOn("2023-01-10")
	p.item.Uses = append(p.item.Uses, privacy.Use{For: otherUse, Dates: retention.Dates{Booked: acmeOn("2026-05-01")}})
	p.use = &p.item.Uses[0]
	assert.Equal(t, "forbidden: purpose-ended", inWords(p.mayProcess(), p.item), "MP15: collection has ended")
	p.doing.For = otherUse
	assert.Equal(t, fPermitted, inWords(p.mayProcess(), p.item), "MP15: bookkeeping goes on")
	assert.Equal(t, privacy.Forbidden, p.policy().MayErase(p.item, p.day).Outcome(), "bokføringsloven § 13")

	p = permitted(fInterests, held(retention.Order), used(func(u *privacy.Use) { u.Dates.CaseClosed = acmeOn("2023-01-10") }))
	assert.Equal(t, "forbidden: purpose-ended", inWords(p.mayProcess(), p.item), "I40: an order to keep is no use")
	assert.Equal(t, privacy.Required, p.policy().MayKeep(p.item, p.day).Outcome(), "Art. 17(3)(b)")
}

// A statutory maximum ends every use of the item, whichever brings it.
func TestMaximumEndsEveryUse(t *testing.T) {
	week := privacy.Ceiling{ID: "camera-week", Rule: acmeCeiling(acmeCamera)}
	cameras := func(recorded retention.When, exempt privacy.Fact) *processing {
		return permitted(fInterests, purpose(lawfulbasis.PremisesSecurity), kinds(subjects.CameraRecording),
			active(func(a *privacy.Activity) { a.Ceilings = []privacy.Ceiling{week} }),
			used(func(u *privacy.Use) { u.Dates.Recorded, u.Exempt = recorded, exempt }))
	}
	beside := func(uses ...privacy.Use) *processing {
		p := permitted(fInterests, kinds(subjects.CameraRecording), besides(func(a *privacy.Activity) { a.Ceilings = []privacy.Ceiling{week} }))
		p.activity.Ceilings = []privacy.Ceiling{{ID: "camera-months", Rule: acmeCeiling(law.Section(law.Kameraforskriften, "6").Paragraph(2))}}
		p.use.Dates.Recorded, p.use.Exempt = acmeOn("2026-11-15"), privacy.No
		p.item.Uses = append(p.item.Uses, uses...)
		p.use = &p.item.Uses[0]
		return p
	}
	remark := func(registered retention.When, exempt privacy.Fact) *processing {
		return permitted(fInterests, purpose(lawfulbasis.CreditReporting), kinds(subjects.PaymentRemark), active(func(a *privacy.Activity) {
			a.Ceilings = []privacy.Ceiling{{ID: "remark-use", Rule: acmeCeiling(law.Section(law.Kredittopplysningsloven, "21"))}}
		}), used(func(u *privacy.Use) { u.Dates.Registered, u.Exempt = registered, exempt }))
	}
	const passed = "forbidden: maximum-passed"
	for _, r := range []factRow{
		{"MP15", "kameraforskriften § 6: the last whole day of the week", cameras(acmeOn("2026-11-17"), privacy.No), fPermitted},
		{"MP15", "kameraforskriften § 6: at the latest a week after", cameras(acmeOn("2026-11-16"), privacy.No), passed},
		{"MP15", "kameraforskriften § 6: it goes to the police", cameras(acmeOn("2026-11-15"), privacy.Yes), fPermitted},
		{"MP15", "whether it does", cameras(acmeOn("2026-11-15"), privacy.Unknown), "undetermined: exemption of use"},
		{"MP15", "when it was recorded", cameras(retention.When{}, privacy.No), "undetermined: recorded of use"},
		{"MP15", "either would settle it", cameras(retention.When{}, privacy.Unknown), "undetermined: recorded of use + exemption of use"},
		{"MP15", "the maximum of another use of the same item", beside(privacy.Use{For: otherUse, Dates: retention.Dates{Recorded: acmeOn("2026-11-15")}, Exempt: privacy.No}), passed},
		{"MP15", "which has not passed", beside(privacy.Use{For: otherUse, Dates: retention.Dates{Recorded: acmeOn("2026-11-17")}, Exempt: privacy.No}), fPermitted},
		{"MP15", "whether that passed", beside(privacy.Use{For: otherUse, Exempt: privacy.No}), "undetermined: recorded of other"},
		{"MP15", "which the item does not tell of", beside(), "undetermined: exemption of other + recorded of other"},
		{"MP15", "kredittopplysningsloven § 21: a maximum on the purpose ends the purpose", remark(acmeOn("2022-11-22"), privacy.No), "forbidden: purpose-ended"},
		{"MP15", "kredittopplysningsloven § 21: the last day of four years", remark(acmeOn("2022-11-23"), privacy.No), fPermitted},
		{"MP15", "whether its exception applies", remark(acmeOn("2022-11-22"), privacy.Unknown), "undetermined: exemption of use"},
		{"MP15", "its exception applies", remark(acmeOn("2022-11-22"), privacy.Yes), fPermitted},
	} {
		r.test(t, (*processing).mayProcess)
	}
	for r := range cameras(acmeOn("2026-11-15"), privacy.No).mayProcess().Reasons() {
		assert.Equal(t, privacy.RuleID("camera-week"), r.Rule, "the rule behind it")
		for p := range r.Provisions() {
			assert.Equal(t, acmeCamera, p, "the regulation first")
			break
		}
	}
}

// What ends every use at once, by a judgement (Art. 17(1)(d), (e)).
func TestStruckItem(t *testing.T) {
	unlawful := func(j privacy.Judgement) *processing {
		return permitted(fInterests, item(func(i *privacy.Item) { i.Unlawful = j }))
	}
	order := func(j privacy.Judgement) *processing {
		return permitted(fInterests, item(func(i *privacy.Item) { i.ErasureOrdered = j }))
	}
	later := privacy.Judgement{Result: privacy.Yes, On: acmeDay("2026-11-24")}
	for _, r := range []factRow{
		{"5(1)(a)", "found unlawful", unlawful(ruled(privacy.Yes)), "forbidden: processed-unlawfully"},
		{"5(1)(a)", "said to be, and undecided", unlawful(ruled(privacy.Unknown)), "undetermined: unlawfulness"},
		{"5(1)(a)", "found lawful", unlawful(ruled(privacy.No)), fPermitted},
		{"5(1)(a)", "found unlawful tomorrow", unlawful(later), fPermitted},
		{"58(2)(g)", "ordered erased", order(ruled(privacy.Yes)), "forbidden: erasure-ordered"},
		{"58(2)(g)", "whether it is", order(ruled(privacy.Unknown)), "undetermined: erasure-order"},
		{"58(2)(g)", "it is not", order(ruled(privacy.No)), fPermitted},
		{"58(2)(g)", "from tomorrow", order(later), fPermitted},
	} {
		r.test(t, (*processing).mayProcess)
	}
}

// 2.8, MP16, MP20, MP21: what a permission takes.
func TestDutiesOfPermission(t *testing.T) {
	const after = "present-objection, document-balance, keep-record"
	others := func(p *processing) {
		p.item.Origin, p.use.Informed, p.use.Contacted = subjects.FromOthers, retention.NotYet(), retention.NotYet()
		p.use.Dates.Collected = acmeOn("2026-11-10")
		p.find(privacy.No, lawfulbasis.TellingExempt)
	}
	uninformed := func(p *processing) {
		p.use.Informed = retention.NotYet()
		p.find(privacy.No, lawfulbasis.TellingExempt)
	}
	collected := func(day string) func(*processing) {
		return used(func(u *privacy.Use) { u.Dates.Collected = acmeOn(day) })
	}
	automated := func(p *processing) {
		p.find(privacy.No, lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect, lawfulbasis.DecisionByLaw)
	}
	for _, c := range []struct {
		row, source string
		question    *processing
		want        string
	}{
		{"MP16", "Art. 5(1)(d): known to be wrong", permitted(fInterests, item(func(i *privacy.Item) { i.Accurate = ruled(privacy.No) })), "first rectify-first, " + after},
		{"MP16", "Art. 5(1)(d): nobody has looked", permitted(fInterests, item(func(i *privacy.Item) { i.Accurate = privacy.Judgement{} })), after},
		{"MP16", "found wrong tomorrow", permitted(fInterests, item(func(i *privacy.Item) { i.Accurate = privacy.Judgement{Result: privacy.No, On: acmeDay("2026-11-24")} })), after},
		{"MP21", "Art. 32: nobody has looked", permitted(fInterests, found(privacy.Unknown, lawfulbasis.SecurityAssessed)), "first secure-first, " + after},
		{"MP21", "Art. 32: found wanting", permitted(fInterests, found(privacy.No, lawfulbasis.SecurityAssessed)), "first secure-first, " + after},
		{"MP20", "Art. 13(1): from the person, due when it was collected", permitted(fInterests, uninformed), "first inform-person by 2026-01-15, " + after},
		{"MP20", "Art. 13(1): collected today, it is due today", permitted(fInterests, uninformed, collected(today)), "inform-person by 2026-11-23, " + after},
		{"MP20", "Art. 13(1): whether the person was told", permitted(fInterests, uninformed, used(func(u *privacy.Use) { u.Informed = retention.When{} })), "first inform-person by 2026-01-15, " + after},
		{"MP20", "told tomorrow is not told", permitted(fInterests, uninformed, used(func(u *privacy.Use) { u.Informed = acmeOn("2026-11-24") })), "first inform-person by 2026-01-15, " + after},
		{"MP20", "Art. 13(4): an exception was found", permitted(fInterests, used(func(u *privacy.Use) { u.Informed = retention.NotYet() })), after},
		{"MP20", "Art. 14(3)(a): the month runs", permitted(fInterests, others), "inform-person by 2026-12-10, " + after},
		{"MP20", "Art. 14(3)(a): its last day", permitted(fInterests, others, collected("2026-10-23")), "inform-person by 2026-11-23, " + after},
		{"MP20", "Art. 14(3)(a): it has passed", permitted(fInterests, others, collected("2026-10-22")), "first inform-person by 2026-11-22..2026-11-23, " + after},
		{"MP20", "Art. 14(5): an exception while the month runs", permitted(fInterests, others, found(privacy.Yes, lawfulbasis.TellingExempt)), after},
		{"MP20", "Art. 14(3): nobody has said when it came", permitted(fInterests, others, used(func(u *privacy.Use) { u.Dates.Collected = retention.When{} })), "first inform-person, " + after},
		{"MP20", "nobody has said where it came from", permitted(fInterests, others, item(func(i *privacy.Item) { i.Origin = 0 })), "first inform-person, " + after},
		{"MP20", "Art. 14(4): a further purpose has no month", permitted(fInterests, others, collectedFor(lawfulbasis.Collection)), "first inform-person, " + after},
		{"MP20", "Art. 13(3): a further purpose of what the person gave", permitted(fInterests, uninformed, collectedFor(lawfulbasis.Collection)), "first inform-person, " + after},
		{"MP20", "personopplysningsloven § 16", permitted(fInterests, uninformed, withheld(privacy.StatutorySecrecy, ruled(privacy.Yes))), after},
		{"MP20", "personopplysningsloven § 16: undecided", permitted(fInterests, uninformed, withheld(privacy.StatutorySecrecy, ruled(privacy.Unknown))), "first inform-person by 2026-01-15, " + after},
		{"MP20", "personopplysningsloven § 17 exempts from access, not from informing", permitted(fInterests, uninformed, withheld(privacy.ResearchEffort, ruled(privacy.Yes))), "first inform-person by 2026-01-15, " + after},
		{"MP20", "personopplysningsloven §§ 16-17: of no ground", permitted(fInterests, uninformed, withheld(0, ruled(privacy.Yes))), "first inform-person by 2026-01-15, " + after},
		{"AD6", "Art. 22(3): what comes with a decision", permitted(lawfulbasis.Contract, automated), "keep-record, offer-human-review"},
		{"AD6", "Art. 22(3): before it", permitted(lawfulbasis.Contract, automated, found(privacy.No, lawfulbasis.DecisionSafeguards)), "first offer-human-review, keep-record"},
		{"AD6", "X7: a law has its own", permitted(lawfulbasis.Contract, automated, found(privacy.Yes, lawfulbasis.DecisionByLaw), found(privacy.No, lawfulbasis.DecisionSafeguards)), "keep-record"},
		{"AD1", "Art. 22(1): nothing to review where nothing is decided by machine", permitted(lawfulbasis.Contract, found(privacy.No, lawfulbasis.DecisionByLaw)), "keep-record"},
		{"AD6", "Art. 22(3): what may be decided by machine comes with a review", permitted(lawfulbasis.Contract, automated, found(privacy.Unknown, lawfulbasis.NoDecision)), "keep-record, offer-human-review"},
		{"all", "what comes first comes first", permitted(fInterests, uninformed, found(privacy.No, lawfulbasis.SecurityAssessed), item(func(i *privacy.Item) { i.Accurate = ruled(privacy.No) })), "first rectify-first, first inform-person by 2026-01-15, first secure-first, " + after},
	} {
		t.Run(c.row+": "+c.source, func(t *testing.T) {
			d := c.question.mayProcess()
			assert.Equal(t, fPermitted, inWords(d, c.question.item))
			assert.Equal(t, c.want, dutiesInWords(d))
		})
	}
}

// withheld is an edit: national law is said to exempt the item.
func withheld(kind privacy.WithholdingKind, j privacy.Judgement) func(*processing) {
	return item(func(i *privacy.Item) { i.Withheld = privacy.Withholding{Kind: kind, Judged: j} })
}

// F2 rests on the days as well: an interest need not have been told while the
// time for telling of what came from others runs, or where § 16 exempts it
// (MP20, I12).
func TestInterestTold(t *testing.T) {
	notTold := func(exempt privacy.Fact) func(*processing) {
		return func(p *processing) {
			p.use.Informed, p.use.Contacted = retention.NotYet(), retention.NotYet()
			p.find(privacy.No, lawfulbasis.InterestTold)
			p.find(exempt, lawfulbasis.TellingExempt)
		}
	}
	others := func(collected string) func(*processing) {
		return func(p *processing) { p.item.Origin, p.use.Dates.Collected = subjects.FromOthers, acmeOn(collected) }
	}
	const fails, open = "forbidden: basis-fails(interest-told,telling-exempt)", "undetermined: telling-exempt of use"
	for _, r := range []factRow{
		{"F2", "C-394/23: from the person, and not told", permitted(fInterests, notTold(privacy.No)), fails},
		{"F2", "Art. 13(4): whether an exception applies", permitted(fInterests, notTold(privacy.Unknown)), open},
		{"F2", "Art. 14(3): the month runs", permitted(fInterests, notTold(privacy.No), others("2026-11-10")), fPermitted},
		{"F2", "Art. 14(3): and nobody has looked for exceptions", permitted(fInterests, notTold(privacy.Unknown), others("2026-10-23")), fPermitted},
		{"F2", "Art. 14(3): told of the rest, while the month runs", permitted(fInterests, notTold(privacy.No), others("2026-11-10"), used(func(u *privacy.Use) { u.Informed = acmeOn("2026-11-11") })), fPermitted},
		{"F2", "Art. 13(1)(d): from the person, on the very day", permitted(fInterests, notTold(privacy.No), used(func(u *privacy.Use) { u.Dates.Collected = acmeOn(today) })), fails},
		{"F2", "Art. 14(3): it has passed", permitted(fInterests, notTold(privacy.No), others("2026-10-22")), fails},
		{"F2", "Art. 14(3): it has passed, and nobody has looked for exceptions", permitted(fInterests, notTold(privacy.Unknown), others("2026-10-22")), open},
		{"F2", "Art. 14(4): a further purpose has no month", permitted(fInterests, notTold(privacy.No), others("2026-11-10"), collectedFor(lawfulbasis.Collection)), fails},
		{"F2", "personopplysningsloven § 16", permitted(fInterests, notTold(privacy.Unknown), withheld(privacy.CrimeInvestigation, ruled(privacy.Yes))), fPermitted},
		{"F2", "personopplysningsloven § 16: its first ground, of this item, before what was found at large", permitted(fInterests, notTold(privacy.No), withheld(privacy.NationalSecurity, ruled(privacy.Yes))), fPermitted},
		{"F2", "personopplysningsloven § 16: its last ground", permitted(fInterests, notTold(privacy.Unknown), withheld(privacy.ObviousInterest, ruled(privacy.Yes))), fPermitted},
		{"F2", "personopplysningsloven § 17 does not exempt", permitted(fInterests, notTold(privacy.Unknown), withheld(privacy.ResearchImpaired, ruled(privacy.Yes))), open},
	} {
		r.test(t, (*processing).mayProcess)
	}
}

// 2.6: a child's own consent to an online service, to the day (Art. 8(1),
// personopplysningsloven § 5).
func TestAgeOfConsent(t *testing.T) {
	const open = "undetermined: of-age of use"
	const fails = "forbidden: basis-fails(not-offered-to-children,of-age,parent-authorises,counselling-service)"
	for _, c := range []struct{ reason, born, given, want string }{
		{"on the thirteenth birthday", "2013-06-15", "2026-06-15", fPermitted},
		{"on the day before", "2013-06-15", "2026-06-14", fails},
		{"on the day after", "2013-06-15", "2026-06-16", fPermitted},
		{"in the month before, late in the month", "2013-06-15", "2026-05-31", fails},
		{"in the month after, early in the month", "2013-06-15", "2026-07-01", fPermitted},
		{"a year before", "2013-06-15", "2025-12-31", fails},
		{"a year after", "2013-06-15", "2027-01-01", "forbidden: consent-lacking"},
		{"born on 29 February: not on 28 February", "2012-02-29", "2025-02-28", fails},
		{"born on 29 February: on 1 March", "2012-02-29", "2025-03-01", fPermitted},
		{"an adult", "1970-01-01", "2026-06-15", fPermitted},
		{"born at some time in 2012", "2012-01-01..2012-12-31", "2026-06-15", fPermitted},
		{"born at some time in 2013: it may be either", "2013-01-01..2013-12-31", "2026-06-15", open},
		{"the range ends on the birthday", "2013-01-01..2013-06-15", "2026-06-15", fPermitted},
		{"the range ends the day after it", "2013-01-01..2013-06-16", "2026-06-15", open},
		{"the range begins the day after it", "2013-06-16..2013-12-31", "2026-06-15", fails},
		{"the range begins on it", "2013-06-15..2013-12-31", "2026-06-15", open},
		{"born by a day", "..2013-06-15", "2026-06-15", fPermitted},
		{"born by a later day", "..2013-06-16", "2026-06-15", open},
		{"born from a day on", "2013-06-16..", "2026-06-15", fails},
		{"consented on some day from the birthday on", "2013-06-15", "2026-06-15..2026-06-30", fPermitted},
		{"consented on some day before it", "2013-06-15", "2026-06-01..2026-06-14", fails},
		{"consented on some day around it", "2013-06-15", "2026-06-01..2026-06-30", open},
		{"nobody has said", "", "2026-06-15", open},
		{"nobody has said when", "2013-06-15", "", "undetermined: of-age of use + consent of use"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			p := permitted(lawfulbasis.Consent, found(privacy.No, lawfulbasis.NotOfferedToChildren, lawfulbasis.ParentAuthorises, lawfulbasis.CounsellingService))
			p.find(privacy.Unknown, lawfulbasis.OfAge)
			require.NoError(t, p.use.Consent.Born.UnmarshalText([]byte(c.born)))
			require.NoError(t, p.use.Consent.Given.UnmarshalText([]byte(c.given)))
			assert.Equal(t, c.want, inWords(p.mayProcess(), p.item))

			if c.want == fails {
				for _, e := range []lawfulbasis.Element{lawfulbasis.NotOfferedToChildren, lawfulbasis.ParentAuthorises, lawfulbasis.CounsellingService} {
					p.find(privacy.Yes, e)
					assert.Equal(t, fPermitted, inWords(p.mayProcess(), p.item), "%s: %s", e, e.Provision())
					p.find(privacy.Unknown, e)
					assert.Equal(t, "undetermined: "+e.String()+" of use", inWords(p.mayProcess(), p.item))
					p.find(privacy.No, e)
				}
				p.find(privacy.Yes, lawfulbasis.OfAge)
				assert.Equal(t, fails, inWords(p.mayProcess(), p.item), "I62: what was found of all users says nothing of this child")
			}
		})
	}
}

// AD1 to AD7: whether a machine alone may decide (Art. 22).
func TestMayDecideAutomatically(t *testing.T) {
	automated := found(privacy.No, lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect,
		lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw)
	open := found(privacy.Unknown, lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect)
	excepted := func(e lawfulbasis.Element) func(*processing) {
		return func(p *processing) { automated(p); p.find(privacy.Yes, e) }
	}
	health := func(c lawfulbasis.Condition) func(*processing) {
		return func(p *processing) { kinds(subjects.Health)(p); condition(c)(p) }
	}
	const (
		none   = "permitted: no-automated-decision"
		barred = "forbidden: decision-barred(explicit-statement,no-decision,human-decides,no-significant-effect,decision-for-contract,decision-by-law)"
	)
	for _, c := range []struct {
		row, source string
		question    *processing
		want        string
		duties      string
	}{
		{"AD1", "C-634/21: no decision, and no score on which another draws", permitted(fInterests, automated, found(privacy.Yes, lawfulbasis.NoDecision)), none, ""},
		{"AD2", "WP251: a human with a say", permitted(fInterests, automated, found(privacy.Yes, lawfulbasis.HumanDecides)), none, ""},
		{"AD3", "recital 71: nothing much follows", permitted(fInterests, automated, found(privacy.Yes, lawfulbasis.NoSignificantEffect)), none, ""},
		{"AD3", "whether much follows", permitted(fInterests, automated, found(privacy.Unknown, lawfulbasis.NoSignificantEffect)), "undetermined: no-significant-effect of use", "first settle-facts"},
		{"AD1-AD3", "nobody has looked, and no exception applies", permitted(fInterests, automated, open), "undetermined: no-decision of use + human-decides of use + no-significant-effect of use", "first settle-facts"},
		{"AD1-AD4", "nobody has looked at anything", permitted(fInterests, open, found(privacy.Unknown, lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw, lawfulbasis.ConcernsNoChild)),
			"undetermined: no-decision of use + human-decides of use + no-significant-effect of use + decision-for-contract of use + decision-by-law of use + concerns-no-child of use", "first settle-facts"},
		{"AD4", "C-634/21 no. 52: forbidden, and nobody need say so", permitted(fInterests, automated), barred, ""},
		{"AD4", "I48: a basis under Art. 6(1) is no exception", permitted(lawfulbasis.Contract, automated), barred, ""},
		{"AD4", "Art. 22(2)(a): a contract with the person", permitted(lawfulbasis.Contract, excepted(lawfulbasis.DecisionForContract)), fPermitted, "offer-human-review"},
		{"AD4", "Art. 22(2)(b): a law with safeguards", permitted(lawfulbasis.Contract, excepted(lawfulbasis.DecisionByLaw)), fPermitted, ""},
		{"AD4", "Art. 22(2)(c): explicit consent", permitted(lawfulbasis.Consent, automated), fPermitted, "offer-human-review"},
		{"AD4", "Art. 22(2)(c): a consent that is not explicit", permitted(lawfulbasis.Consent, automated, found(privacy.No, lawfulbasis.ExplicitStatement)), barred, ""},
		{"AD4", "Art. 22(2)(c): explicit consent to the decision, whatever the basis", permitted(lawfulbasis.Contract, automated, agreed), fPermitted, "offer-human-review"},
		{"AD4", "Art. 22(2)(c): whether it was given", permitted(lawfulbasis.Consent, automated, used(func(u *privacy.Use) { u.Consent.Given = retention.When{} })), "undetermined: consent of use", "first settle-facts"},
		{"AD4", "Art. 22(2)(c): whether it was withdrawn", permitted(lawfulbasis.Consent, automated, used(func(u *privacy.Use) { u.Consent.Withdrawn = retention.When{} })), "undetermined: withdrawal of use", "first settle-facts"},
		{"AD4", "Art. 22(2)(c): whether it was given, and explicit", permitted(lawfulbasis.Consent, automated, found(privacy.Unknown, lawfulbasis.ExplicitStatement), used(func(u *privacy.Use) { u.Consent.Given = retention.When{} })),
			"undetermined: consent of use + explicit-statement of use", "first settle-facts"},
		{"AD4", "Art. 22(2)(c): a consent that is worth nothing", permitted(lawfulbasis.Consent, automated, found(privacy.No, lawfulbasis.FreelyGiven)),
			"forbidden: decision-barred(freely-given,no-decision,human-decides,no-significant-effect,decision-for-contract,decision-by-law)", ""},
		{"AD4", "Art. 7(3), 22(2)(c): a consent that was withdrawn", permitted(lawfulbasis.Consent, automated, takenBack), barred, ""},
		{"AD4", "Art. 22(2)(c): a consent that was never given", permitted(lawfulbasis.Consent, automated, used(func(u *privacy.Use) { u.Consent.Given = retention.NotYet() })), barred, ""},
		{"AD4", "A8: the time for which it was asked has passed", permitted(lawfulbasis.Consent, automated, used(func(u *privacy.Use) { u.Consent.LastDay = acmeDay("2026-11-22") })), barred, ""},
		{"AD4", "A8: the last day for which it was asked", permitted(lawfulbasis.Consent, automated, used(func(u *privacy.Use) { u.Consent.LastDay = acmeDay(today) })), fPermitted, "offer-human-review"},
		{"AD4", "a consent that was withdrawn, where the contract needs the decision", permitted(lawfulbasis.Consent, excepted(lawfulbasis.DecisionForContract), takenBack), fPermitted, "offer-human-review"},
		{"AD4", "a consent that was withdrawn, where there is no decision", permitted(lawfulbasis.Consent, automated, found(privacy.Yes, lawfulbasis.NoDecision), takenBack), none, ""},
		{"AD5", "I49: Art. 22(4): health data and a claim", permitted(lawfulbasis.Contract, health(lawfulbasis.ClaimsOrCourts), excepted(lawfulbasis.DecisionForContract)),
			"forbidden: decision-barred(no-decision,human-decides,no-significant-effect)", ""},
		{"AD5", "Art. 22(4) with 9(2)(a)", permitted(lawfulbasis.Contract, health(lawfulbasis.ExplicitConsent), agreed, excepted(lawfulbasis.DecisionForContract)), fPermitted, "offer-human-review"},
		{"AD5", "Art. 22(4) with 9(2)(a): withdrawn", permitted(lawfulbasis.Contract, health(lawfulbasis.ExplicitConsent), excepted(lawfulbasis.DecisionForContract), takenBack), "forbidden: decision-barred(explicit-statement,no-decision,human-decides,no-significant-effect)", ""},
		{"AD5", "Art. 22(4) with 9(2)(g)", permitted(lawfulbasis.Contract, health(lawfulbasis.SubstantialPublicInterest), excepted(lawfulbasis.DecisionByLaw)), fPermitted, ""},
		{"AD5", "Art. 22(4): the substantial interest does not need it", permitted(lawfulbasis.Contract, health(lawfulbasis.SubstantialPublicInterest), excepted(lawfulbasis.DecisionByLaw), found(privacy.No, lawfulbasis.SubstantialInterest)),
			"forbidden: decision-barred(substantial-interest,no-decision,human-decides,no-significant-effect)", ""},
		{"AD5", "Art. 22(4): safeguards are a condition there", permitted(lawfulbasis.Contract, health(lawfulbasis.SubstantialPublicInterest), excepted(lawfulbasis.DecisionByLaw), found(privacy.No, lawfulbasis.DecisionSafeguards)),
			"forbidden: decision-barred(no-decision,human-decides,no-significant-effect,decision-safeguards)", ""},
		{"AD5", "Art. 22(4): still an exception under 22(2)", permitted(lawfulbasis.Contract, health(lawfulbasis.SubstantialPublicInterest), automated), barred, ""},
		{"AD5", "Art. 22(4): a human decides on health data", permitted(lawfulbasis.Contract, health(lawfulbasis.ClaimsOrCourts), automated, found(privacy.Yes, lawfulbasis.HumanDecides)), none, ""},
		{"AD5", "C-184/20, Art. 22(4): what is inferred is special too", permitted(lawfulbasis.Contract, condition(lawfulbasis.ClaimsOrCourts), excepted(lawfulbasis.DecisionForContract), found(privacy.No, lawfulbasis.NothingInferred)),
			"forbidden: decision-barred(nothing-inferred,no-decision,human-decides,no-significant-effect)", ""},
		{"AD6", "Art. 22(3): nobody has looked at the safeguards", permitted(lawfulbasis.Contract, excepted(lawfulbasis.DecisionForContract), found(privacy.Unknown, lawfulbasis.DecisionSafeguards)), fPermitted, "first offer-human-review"},
		{"AD6", "Art. 22(3): there are none", permitted(lawfulbasis.Contract, excepted(lawfulbasis.DecisionForContract), found(privacy.No, lawfulbasis.DecisionSafeguards)), fPermitted, "first offer-human-review"},
		{"AD6", "X7: the law has its own", permitted(lawfulbasis.Contract, excepted(lawfulbasis.DecisionByLaw), found(privacy.No, lawfulbasis.DecisionSafeguards)), fPermitted, ""},
		{"AD7", "recital 71: a child", permitted(lawfulbasis.Contract, excepted(lawfulbasis.DecisionForContract), found(privacy.No, lawfulbasis.ConcernsNoChild)),
			"forbidden: decision-barred(no-decision,human-decides,no-significant-effect,concerns-no-child)", ""},
		{"AD7", "recital 71: whether it is a child", permitted(lawfulbasis.Contract, excepted(lawfulbasis.DecisionForContract), found(privacy.Unknown, lawfulbasis.ConcernsNoChild)), "undetermined: concerns-no-child of use", "first settle-facts"},
		{"AD7", "recital 71: a human decides on a child", permitted(lawfulbasis.Contract, automated, found(privacy.Yes, lawfulbasis.HumanDecides), found(privacy.No, lawfulbasis.ConcernsNoChild)), none, ""},
		{"MP03", "Art. 28(3)(a): a processor asks its controller", asProcessor(), "permitted: on-instruction", ""},
		{"MP03", "Art. 28(10): and does not decide by itself", func() *processing { p := asProcessor(); p.find(privacy.No, lawfulbasis.Instructed); return p }(), "forbidden: not-instructed(instructed)", ""},
		{"MP03", "Art. 28(3)(a): whether it was told to", func() *processing { p := asProcessor(); p.find(privacy.Unknown, lawfulbasis.Instructed); return p }(), "undetermined: instructed of use", "first settle-facts"},
		{"MP15", "whether it may be used at all is another question", permitted(lawfulbasis.Contract, excepted(lawfulbasis.DecisionForContract), used(func(u *privacy.Use) { u.Dates.CaseClosed = acmeOn("2020-01-01") })), fPermitted, "offer-human-review"},
	} {
		t.Run(c.row+": "+c.source, func(t *testing.T) {
			d := c.question.mayDecide()
			assert.Equal(t, c.want, inWords(d, c.question.item))
			assert.Equal(t, c.duties, dutiesInWords(d))
			assert.Equal(t, privacy.AskMayDecideAutomatically, d.Question())
			if strings.HasPrefix(c.want, "forbidden: decision-barred") {
				assert.Contains(t, inWords(c.question.mayProcess(), c.question.item), strings.TrimPrefix(c.want, "forbidden: "), "MP13: nor may it be processed so")
			}
		})
	}
}

// Everything that stands in the way is told, not the first alone.
func TestEveryFindingIsTold(t *testing.T) {
	p := permitted(lawfulbasis.Consent, purpose(lawfulbasis.Marketing), collectedFor(lawfulbasis.Collection),
		kinds(subjects.Health, subjects.CriminalOffence, subjects.NationalID, subjects.CameraRecording), condition(lawfulbasis.ClaimsOrCourts),
		held(retention.Contest), objected("2026-10-01", privacy.Judgement{}), func(p *processing) {
			p.activity.Assessed.Findings = lawfulbasis.Findings{Unmet: lawfulbasis.AllElements()}
			p.activity.Ceilings = []privacy.Ceiling{{ID: "camera-week", Rule: acmeCeiling(acmeCamera)}}
			p.activity.Begins = retention.Hired
			p.item.Unlawful, p.item.ErasureOrdered = ruled(privacy.Yes), ruled(privacy.Yes)
			p.use.Dates = retention.Dates{Recorded: acmeOn("2026-01-01"), CaseClosed: acmeOn("2020-01-01"), Hired: retention.NotYet()}
			p.use.Exempt = privacy.No
			p.use.Consent = privacy.Consent{Given: retention.NotYet(), Withdrawn: acmeOn("2026-10-01"), LastDay: acmeDay("2026-01-01")}
		})
	want := []string{
		"maximum-passed", "processed-unlawfully", "erasure-ordered", "marketing-objection", "consent-withdrawn", "purpose-ended",
		"purpose-unclear(purpose-specified,purpose-explicit,purpose-legitimate)", "use-restricted",
		"basis-fails(freely-given,unbundled,specific-to-purpose,informed-consent,affirmative-act,demonstrable,distinguishable,easy-to-withdraw,not-offered-to-children,of-age,parent-authorises,counselling-service)",
		"consent-lacking", "consent-expired",
		"purpose-incompatible(further-consent,further-law,compatible)", "condition-fails(needed-for-claims)",
		"criminal-data-barred(needed-for-claims,official-control,law-allows-criminal,no-conviction-register)",
		"identifier-barred(identification-needed,number-necessary)",
		"decision-barred(freely-given,unbundled,specific-to-purpose,informed-consent,affirmative-act,demonstrable,distinguishable,easy-to-withdraw,explicit-statement,not-offered-to-children,of-age,parent-authorises,counselling-service,no-decision,human-decides,no-significant-effect,decision-for-contract,decision-by-law,concerns-no-child)",
		"data-unnecessary(data-necessary)", "purpose-not-begun",
		"impact-unassessed(impact-assessment-not-needed,impact-assessed,consultation-settled)",
		"processor-unfit(no-processor,processor-guarantees,processor-contract)",
	}
	d := p.mayProcess()
	assert.Equal(t, "forbidden: "+strings.Join(want, " + "), inWords(d, p.item))

	for r := range d.Reasons() {
		assert.True(t, r.Decides, r.Code)
		assert.NotEmpty(t, slices.Collect(r.Provisions()), r.Code)
		for e := range r.Against.All() {
			assert.Contains(t, slices.Collect(r.Provisions()), e.Provision(), "%s cites what asks for %s", r.Code, e)
		}
	}
	assert.False(t, d.CouldBe(privacy.Permitted), "a failing test decides, whatever else is open")
}

// A test that fails decides over those that are open, and what is open is told
// of all tests that are.
func TestFailingDecidesOverOpen(t *testing.T) {
	p := permitted(fInterests)
	p.activity.Assessed.Findings = lawfulbasis.Findings{}
	p.item.Holds, *p.use = privacy.Holds{}, privacy.Use{For: theUse}
	p.rows.CollectedFor = lawfulbasis.PurposeSet{}
	d := p.mayProcess()
	assert.Equal(t, privacy.Undetermined, d.Outcome(), "I01: nothing known, nothing permitted")
	assert.True(t, d.CouldBe(privacy.Permitted) && d.CouldBe(privacy.Forbidden))
	assert.False(t, d.CouldBe(privacy.Required), "nobody must process")
	assert.True(t, d.Has(privacy.FactsMissing))
	var of, item []string
	for m := range d.Missing(p.item) {
		if m.Use == 0 {
			of = append(of, m.String())
		} else {
			assert.Equal(t, -1, m.Use)
			item = append(item, m.String())
		}
	}
	assert.ElementsMatch(t, []string{"holds", "collection"}, item, "facts of the item and its rows")
	assert.ElementsMatch(t, []string{
		"purpose-specified of use", "purpose-explicit of use", "purpose-legitimate of use", "data-necessary of use", "nothing-inferred of use",
		"no-processor of use", "processor-guarantees of use", "processor-contract of use",
		"impact-assessment-not-needed of use", "impact-assessed of use", "consultation-settled of use",
		"strictly-necessary of use", "no-public-task of use", "interest-lawful of use", "interest-real of use", "interest-told of use",
		"telling-exempt of use", "interest-prevails of use", "no-law-forbids of use",
		"further-consent of use", "further-law of use", "compatible of use",
		"no-decision of use", "human-decides of use", "no-significant-effect of use", "decision-for-contract of use", "decision-by-law of use", "concerns-no-child of use",
		"objection of use", "case-closed of use",
	}, of)

	p.find(privacy.No, lawfulbasis.DataNecessary)
	assert.Equal(t, "forbidden: data-unnecessary(data-necessary)", inWords(p.mayProcess(), p.item), "MP14")
}

// Where several uses are of the activity, one that allows it is enough; where
// none does, all that stands in the way is told.
func TestSeveralUsesOfOneActivity(t *testing.T) {
	two := func(edit func(first, second *privacy.Use)) *processing {
		p := permitted(fInterests)
		p.item.Uses = append(p.item.Uses, p.item.Uses[0])
		edit(&p.item.Uses[0], &p.item.Uses[1])
		return p
	}
	ended := acmeOn("2020-01-01")
	for _, r := range []factRow{
		{"MP15", "one case is closed, the other open", two(func(a, b *privacy.Use) { a.Dates.CaseClosed = ended }), fPermitted},
		{"MP15", "the other way round", two(func(a, b *privacy.Use) { b.Dates.CaseClosed = ended }), fPermitted},
		{"MP15", "an open question of one, the other open", two(func(a, b *privacy.Use) { a.Dates.CaseClosed = retention.When{} }), fPermitted},
		{"MP15", "an open question of one, the other closed", two(func(a, b *privacy.Use) { a.Dates.CaseClosed, b.Dates.CaseClosed = ended, retention.When{} }), "undetermined: case-closed of use"},
		{"MP15", "both closed", two(func(a, b *privacy.Use) { a.Dates.CaseClosed, b.Dates.CaseClosed = ended, ended }), "forbidden: purpose-ended"},
		{"MP15", "closed, and objected to", two(func(a, b *privacy.Use) {
			a.Dates.CaseClosed = ended
			b.Objection = privacy.Objection{Received: acmeOn("2026-10-01"), Overriding: ruled(privacy.No)}
		}), "forbidden: objection-stands + purpose-ended"},
		{"MP08", "closed, and of no basis", two(func(a, b *privacy.Use) {
			a.Dates.CaseClosed = ended
			b.Assessed.Unmet = lawfulbasis.ElementsOf(lawfulbasis.InterestReal)
		}), "forbidden: purpose-ended + basis-fails(interest-real)"},
		{"MP05", "what the item lacks is told once", func() *processing {
			p := two(func(a, b *privacy.Use) {})
			p.item.Holds = privacy.Holds{}
			return p
		}(), "undetermined: holds"},
		{"MP15", "Art. 6(1): no use of that activity", func() *processing {
			p := permitted(fInterests, besides())
			p.doing.For = otherUse
			return p
		}(), "forbidden: no-such-use"},
	} {
		r.test(t, (*processing).mayProcess)
	}
	p := two(func(a, b *privacy.Use) { a.Dates.CaseClosed, b.Dates.CaseClosed = ended, retention.When{} })
	for m := range p.mayProcess().Missing(p.item) {
		assert.Equal(t, privacy.Missing{Fact: privacy.TheEvent, Event: retention.CaseClosed, Activity: theUse, Use: 1, Hold: -1}, m, "which of them")
	}
	p = two(func(a, b *privacy.Use) {
		a.Informed = retention.NotYet()
		b.Dates.CaseClosed = ended
		a.Assessed.Unmet = lawfulbasis.ElementsOf(lawfulbasis.TellingExempt)
	})
	assert.Contains(t, dutiesInWords(p.mayProcess()), "first inform-person by 2026-01-15", "the duties are of the use that allows it")
	uninformed := lawfulbasis.ElementsOf(lawfulbasis.TellingExempt)
	p = two(func(a, b *privacy.Use) { a.Informed, a.Assessed.Unmet = retention.NotYet(), uninformed })
	assert.Contains(t, dutiesInWords(p.mayProcess()), "first inform-person by 2026-01-15", "of either, where both allow it")
	p = two(func(a, b *privacy.Use) { b.Informed, b.Assessed.Unmet = retention.NotYet(), uninformed })
	assert.Contains(t, dutiesInWords(p.mayProcess()), "first inform-person by 2026-01-15", "of either, where both allow it")
	p = two(func(a, b *privacy.Use) {
		a.Informed = retention.NotYet()
		a.Dates.CaseClosed = ended
		a.Assessed.Unmet = lawfulbasis.ElementsOf(lawfulbasis.TellingExempt)
	})
	assert.NotContains(t, dutiesInWords(p.mayProcess()), "inform-person", "and of no other")
}

// What was found of this item goes before what was found at large, each from its
// day to its review day.
func TestFindingsOfTheItemGoFirst(t *testing.T) {
	present := lawfulbasis.ElementsOf(lawfulbasis.InterestReal)
	no, yes := lawfulbasis.Findings{Unmet: present}, lawfulbasis.Findings{Met: present}
	const fails, open = "forbidden: basis-fails(interest-real)", "undetermined: interest-real of use"
	for _, c := range []struct {
		reason string
		large  privacy.Fact // of the element, at large
		of     lawfulbasis.Assessment
		want   string
	}{
		{"nobody has looked", privacy.Unknown, lawfulbasis.Assessment{}, open},
		{"of the item alone", privacy.Unknown, lawfulbasis.Assessment{Findings: yes}, fPermitted},
		{"against the item", privacy.Yes, lawfulbasis.Assessment{Findings: no}, fails},
		{"for the item", privacy.No, lawfulbasis.Assessment{Findings: yes}, fPermitted},
		{"disputed of the item", privacy.Yes, lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: present, Unmet: present}}, open},
		{"of the item from tomorrow", privacy.Yes, lawfulbasis.Assessment{Findings: no, On: acmeDay("2026-11-24")}, fPermitted},
		{"of the item from today", privacy.Yes, lawfulbasis.Assessment{Findings: no, On: acmeDay(today)}, fails},
		{"of the item until today", privacy.Yes, lawfulbasis.Assessment{Findings: no, ReviewBy: acmeDay(today)}, fails},
		{"of the item until yesterday", privacy.Yes, lawfulbasis.Assessment{Findings: no, ReviewBy: acmeDay("2026-11-22")}, fPermitted},
	} {
		p := permitted(fInterests, found(c.large, lawfulbasis.InterestReal))
		p.use.Assessed = c.of
		assert.Equal(t, c.want, inWords(p.mayProcess(), p.item), c.reason)
	}
	for _, c := range []struct {
		reason       string
		on, reviewBy retention.Date
		want         privacy.Outcome
	}{
		{"at large until today", retention.Date{}, acmeDay(today), privacy.Permitted},
		{"at large until yesterday", retention.Date{}, acmeDay("2026-11-22"), privacy.Undetermined},
		{"at large from today", acmeDay(today), retention.Date{}, privacy.Permitted},
		{"at large from tomorrow", acmeDay("2026-11-24"), retention.Date{}, privacy.Undetermined},
	} {
		p := permitted(fInterests)
		p.activity.Assessed.On, p.activity.Assessed.ReviewBy = c.on, c.reviewBy
		assert.Equal(t, c.want, p.mayProcess().Outcome(), c.reason)
	}
}

// A question that cannot be answered says what it lacks.
func TestProcessingNotAsked(t *testing.T) {
	elsewhere := permitted(fInterests)
	other := elsewhere.policy()
	for _, c := range []struct {
		reason string
		ask    func(*processing) (privacy.Decision, *privacy.Item)
		want   []string
	}{
		{"no day", func(p *processing) (privacy.Decision, *privacy.Item) {
			return p.policy().MayProcess(p.item, p.doing, retention.Date{}), p.item
		}, []string{"day"}},
		{"no item", func(p *processing) (privacy.Decision, *privacy.Item) {
			return p.policy().MayProcess(nil, p.doing, p.day), nil
		}, []string{"dataset"}},
		{"no dataset", func(p *processing) (privacy.Decision, *privacy.Item) {
			return p.policy().MayProcess(&privacy.Item{}, p.doing, p.day), &privacy.Item{}
		}, []string{"dataset"}},
		{"a dataset of another policy", func(p *processing) (privacy.Decision, *privacy.Item) {
			p.policy()
			return other.MayProcess(p.item, p.doing, p.day), p.item
		}, []string{"dataset"}},
		{"no uses", func(p *processing) (privacy.Decision, *privacy.Item) {
			p.item.Uses = nil
			return p.mayProcess(), p.item
		}, []string{"uses"}},
		{"no activity", func(p *processing) (privacy.Decision, *privacy.Item) {
			p.doing.For = ""
			return p.mayProcess(), p.item
		}, []string{"activity"}},
		{"an activity that the rows do not serve", func(p *processing) (privacy.Decision, *privacy.Item) {
			p.doing.For = otherUse
			return p.mayProcess(), p.item
		}, []string{"activity"}},
		{"a use of such an activity", func(p *processing) (privacy.Decision, *privacy.Item) {
			p.item.Uses = append(p.item.Uses, privacy.Use{For: otherUse})
			return p.mayProcess(), p.item
		}, []string{"activity of other"}},
		{"a request about such an activity", func(p *processing) (privacy.Decision, *privacy.Item) {
			asked(privacy.AskObjection, func(r *privacy.Request) { r.For = otherUse })(p)
			return p.mayProcess(), p.item
		}, []string{"activity"}},
		{"a decision of such an activity", func(p *processing) (privacy.Decision, *privacy.Item) {
			p.doing.For = otherUse
			return p.mayDecide(), p.item
		}, []string{"activity"}},
		{"information on such an activity", func(p *processing) (privacy.Decision, *privacy.Item) {
			p.doing.For = otherUse
			return p.requiresInformation(), p.item
		}, []string{"activity"}},
	} {
		p := permitted(fInterests)
		d, of := c.ask(p)
		assert.Equal(t, "undetermined: not-asked", inWords(d, of), c.reason)
		assert.Equal(t, c.want, acmeMissing(d, of), c.reason)
		assert.Equal(t, "first settle-facts", dutiesInWords(d), c.reason)
		for _, o := range []privacy.Outcome{privacy.Referred, privacy.Forbidden, privacy.Permitted, privacy.Required} {
			assert.True(t, d.CouldBe(o), "%s: anything could be", c.reason)
		}
	}
}

// Nothing is processed where nothing is held, nothing is decided on, and nobody
// is to be informed of it.
func TestNothingHeldToProcess(t *testing.T) {
	p := permitted(fInterests)
	policy := p.policy()
	none := privacy.None(p.item.Of)
	assert.Equal(t, "forbidden: nothing-held", inWords(policy.MayProcess(&none, p.doing, p.day), &none))
	assert.Equal(t, "permitted: nothing-held", inWords(policy.MayDecideAutomatically(&none, theUse, p.day), &none))
	assert.Equal(t, "permitted: nothing-held", inWords(policy.RequiresInformation(&none, theUse, p.day), &none))
}

// X7: a person is owed no review of a decision that a law authorises with
// safeguards of its own, and is owed one where that law does not reach what
// Art. 22(4) guards.
func TestStatuteSparesReview(t *testing.T) {
	automated := found(privacy.No, lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect)
	for _, r := range []factRow{
		{"AD4", "Art. 22(2)(b)", permitted(lawfulbasis.Contract, automated), "forbidden: decision-by-statute"},
		{"AD4", "Art. 22(2)(b): no such law", permitted(lawfulbasis.Contract, automated, found(privacy.No, lawfulbasis.DecisionByLaw)), "required: right-given"},
		{"AD4", "Art. 22(2)(b): whether there is", permitted(lawfulbasis.Contract, automated, found(privacy.Unknown, lawfulbasis.DecisionByLaw)), "undetermined: decision-by-law of use"},
		{"AD5", "Art. 22(4): health data and a claim", permitted(lawfulbasis.Contract, automated, kinds(subjects.Health), condition(lawfulbasis.ClaimsOrCourts)), "required: right-given"},
		{"AD5", "Art. 22(4) with 9(2)(g)", permitted(lawfulbasis.Contract, automated, kinds(subjects.Health), condition(lawfulbasis.SubstantialPublicInterest)), "forbidden: decision-by-statute"},
		{"AD5", "C-184/20: inferred, and of no condition", permitted(lawfulbasis.Contract, automated, found(privacy.No, lawfulbasis.NothingInferred)), "required: right-given"},
		{"AD5", "C-184/20: inferred, with 9(2)(g)", permitted(lawfulbasis.Contract, automated, condition(lawfulbasis.SubstantialPublicInterest), found(privacy.No, lawfulbasis.NothingInferred)), "forbidden: decision-by-statute"},
		{"AD7", "recital 71: a child", permitted(lawfulbasis.Contract, automated, found(privacy.No, lawfulbasis.ConcernsNoChild)), "required: right-given"},
		{"AD1", "nothing to review", permitted(lawfulbasis.Contract), "forbidden: no-automated-decision"},
	} {
		r.test(t, func(p *processing) privacy.Decision {
			return p.policy().RequiresHumanDecision(p.item, privacy.Request{Kind: privacy.AskHumanDecision, Received: p.day, Identified: privacy.Yes}, p.day)
		})
	}
}
