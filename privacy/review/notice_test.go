package review_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/privacy/review"
)

// place is where a finding is: "activity" or "N-81", or both.
func place(f review.Finding) string {
	return strings.TrimSpace(string(f.Activity) + " " + string(f.Statement))
}

// known are the doubts about the notice, by number, each with the findings
// that show it. The D are doubts of the regulation, the S of Norwegian law.
var known = []struct {
	number string
	code   review.Code
	place  string
	reason string
}{
	{"D1", review.ObjectionLimited, "N-93", "Art. 21(1): no exception because a claim is due"},
	{"D1", review.AutomatedDecisionsLimited, "N-93", "Art. 22(2)"},
	{"D1", review.RestrictionLimited, "N-93", "Art. 18(1)"},
	{"D2", review.PortabilityMisread, "N-92", "Art. 20(1)(b): automated, not solely"},
	{"D3", review.SeveralBasesClaimed, "collection-3pc", "Art. 13(1)(c)"},
	{"D3", review.ContractNotNecessary, "collection-3pc N-30", "Art. 6(1)(b)"},
	{"D4", review.PublicTaskWithoutLaw, "collection-npl N-22", "Art. 6(3)"},
	{"D5", review.VitalInterestsMixed, "considerate-handling N-23", "Art. 6(1)(d), (f)"},
	{"D6", review.ObligationWithoutLaw, "collection-3pc", "Art. 6(3)"},
	{"D7", review.ConditionLoosened, "N-56", "Art. 9(2)"},
	{"D7", review.ConditionLoosened, "N-57", "Art. 9(2): asking is collecting"},
	{"D7", review.SpecialKindLeftOut, "N-55", "Art. 9(1): sex life"},
	{"D8", review.ErasureRefusedByInterest, "N-91", "Art. 17(3)"},
	{"D9", review.MarketingObjectionLeftOut, "N-93", "Art. 21(2)-(3)"},
	{"D9", review.NotToldAtCollection, "marketing-post-and-phone", "Art. 21(4): objection"},
	{"D10", review.WithdrawalSoftened, "N-94", "Art. 7(3)"},
	{"D10", review.NotToldAtCollection, "talent-pool", "Art. 13(2)(c): withdrawal"},
	{"D11", review.NotToldAtCollection, "collection-npl", "Art. 13(1)(a): the second company; 13(2)(e)"},
	{"D11", review.NotToldOfObtained, "business-analysis", "Art. 14(1)(c), 14(2)(b): basis and interests"},
	{"D11", review.InformationUnsettled, "collection-handling", "Art. 13(2)(f): machines"},
	{"D11", review.NoStorageLimit, "contracts N-88", "Art. 13(2)(a)"},
	{"D12", review.ChangeOnlyPublished, "N-96", "Art. 13(3)"},
	{"D13", review.PseudonymisedAsAnonymous, "N-86", "recital 26"},
	{"D13", review.NoStorageLimit, "portfolio-valuation", "Art. 5(1)(e)"},
	{"D14", review.FurtherUseNotAssessed, "learning-from-cases N-67", "Art. 6(4)"},
	{"D14", review.NormIsNotLaw, "case-documentation N-81", "a norm of the trade"},
	{"D15", review.SocialMediaNotAssessed, "applicant-checks N-62", "Art. 6(1)(f), 14"},
	{"D15", review.LimitVague, "recruitment N-83", "after, and not when"},
	{"D16", review.SafeguardNotNamed, "N-76", "Art. 46"},
	{"D16", review.GroupNeedNotAssessed, "collection-3pc N-75", "the group is not one controller"},
	{"D17", review.CreditRulesNotMet, "credit-reporting N-72", "kredittopplysningsloven §§ 10, 11, 24"},
	{"D18", review.AutomatedDecisionsLimited, "N-93", "Art. 21 and 22 are two rights"},
	{"D19", review.BackupsNotBounded, "N-87", "Art. 13(2)(a)"},
	{"D20", review.ObligationWithoutLaw, "crime-prevention N-16", "each duty needs its act"},
	{"D21", review.NumberWithoutNeed, "know-your-customer N-52", "personopplysningsloven § 12"},
	{"D22", review.NoArrangement, "collection-npl N-02", "Art. 26"},

	{"S1", review.NormIsNotLaw, "collection-3pc N-81", "three years are no law"},
	{"S2", review.PseudonymisedAsAnonymous, "N-86", "recital 26"},
	{"S3", review.FurtherUseNotAssessed, "learning-from-cases N-67", "a purpose of its own"},
	{"S3", review.NoStorageLimit, "learning-from-cases", "that does not prolong the rest"},
	{"S4", review.ConditionLoosened, "N-56", "Art. 9(2)"},
	{"S5", review.VitalInterestsMixed, "considerate-handling N-23", "Art. 6(1)"},
	{"S6", review.ContractNotNecessary, "collection-npl N-30", "necessity, not being a party"},
	{"S7", review.PublicTaskWithoutLaw, "collection-3pc N-22", "Art. 6(3)"},
	{"S8", review.ObligationWithoutLaw, "collection-compliance", "no duty to verify identity"},
	{"S8", review.ObligationWithoutLaw, "crime-prevention N-16", "no duty to report"},
	{"S9", review.NumberWithoutNeed, "know-your-customer N-52", "§ 12"},
	{"S10", review.PortabilityMisread, "N-92", "Art. 20"},
	{"S11", review.ObjectionLimited, "N-93", "Art. 21(1)"},
	{"S12", review.ErasureRefusedByInterest, "N-91", "Art. 17(3)"},
	{"S13", review.ErasureGroundsLeftOut, "N-99", "Art. 17(1)"},
	{"S14", review.LimitVague, "recruitment N-83", "found is no event"},
	{"S14", review.NoStorageLimit, "talent-pool", "a permission without end"},
	{"S15", review.BackupsNotBounded, "N-87", "no period"},
	{"S16", review.RecipientClosed, "collection-3pc N-73", "§ 7-28"},
	{"S17", review.CookiesWithoutConsent, "N-63", "ekomloven § 3-15"},
	{"S18", review.SourceNameOutdated, "N-61", "a former name"},
	{"S19", review.SocialMediaNotAssessed, "applicant-checks N-62", "likestillings- og diskrimineringsloven § 30"},
	{"S20", review.SourceWithoutChannel, "collection-3pc", "tax data"},
	{"S21", review.NoArrangement, "collection-npl N-02", "two controllers"},
	{"S21", review.OfficerNotTold, "N-07", "one officer"},
	{"S22", review.SafeguardNotNamed, "N-76", "Art. 46"},
	{"S23", review.NoStorageLimit, "authority-contact N-88", "contacts"},
	{"S23", review.NoStorageLimit, "premises N-88", "visitors"},
	{"S23", review.NoStorageLimit, "website-logs N-88", "logs"},
	{"S24", review.CreditRulesNotMet, "credit-reporting N-72", "the brakes"},
	{"S25", review.NotInstructed, "collection-arm", "a processor returns or erases"},
}

// notShown are the parts of the doubts that the typed policy cannot show.
var notShown = map[string]string{
	"S13": "that the right is named after wrong data alone: which data a right is named after is not typed; that no ground is told is",
	"S23": "recorded calls: the notice names none, so that no activity has them",
	"S25": "that no norm of three years may be a processor's own: New refuses limits of a processor, so that no finding can be needed",
}

func TestKnownDoubtsAreFound(t *testing.T) {
	found := map[string]bool{}
	for _, f := range review.Of(axactor.Policy(), today) {
		found[f.Code.String()+" "+place(f)] = true
	}
	shown := map[string]bool{}
	for _, k := range known {
		assert.True(t, found[k.code.String()+" "+k.place], "%s: %s at %s: %s", k.number, k.code, k.place, k.reason)
		shown[k.number] = true
	}
	for _, series := range []struct {
		letter string
		last   int
	}{{"D", 22}, {"S", 25}} {
		for n := 1; n <= series.last; n++ {
			number := series.letter + strconv.Itoa(n)
			assert.True(t, shown[number], "%s is not shown", number)
			delete(shown, number)
		}
	}
	assert.Empty(t, shown, "no other numbers")
	for number, why := range notShown {
		assert.NotEmpty(t, why, number)
	}
}

// wantFound is everything that is found in the notice: by code, the places, and
// for missing information the items.
var wantFound = map[string][]string{
	"condition-loosened": {
		"N-56",
		"N-57",
	},
	"erasure-refused-by-interest": {
		"N-91",
	},
	"objection-limited": {
		"N-93",
	},
	"automated-decisions-limited": {
		"N-93",
	},
	"not-told-at-collection": {
		"collection-3pc: controller,need-to-provide,objection",
		"collection-npl: controller,need-to-provide,objection",
		"collection-compliance: controller,interests,need-to-provide,objection",
		"considerate-handling: controller,storage,withdrawal,need-to-provide",
		"disputes: controller,interests,storage,need-to-provide,objection",
		"know-your-customer: controller,interests,storage,need-to-provide,objection",
		"contracts: controller,interests,storage,need-to-provide,objection",
		"authority-contact: controller,basis,interests,storage,need-to-provide,objection",
		"security: controller,interests,storage,need-to-provide,objection",
		"premises: basis,interests,storage,need-to-provide,objection",
		"marketing: basis,storage,withdrawal,need-to-provide,objection",
		"marketing-post-and-phone: basis,interests,storage,need-to-provide,objection",
		"consented: controller,storage,withdrawal,need-to-provide",
		"events-and-enquiries: basis,interests,storage,need-to-provide,objection",
		"website: basis,storage,withdrawal,need-to-provide",
		"website-logs: basis,interests,storage,need-to-provide,objection",
		"recruitment: storage,need-to-provide",
		"applicant-checks: basis,interests,recipients,storage,need-to-provide,objection",
		"talent-pool: storage,withdrawal,need-to-provide",
		"employee-data: storage,need-to-provide",
		"rights-requests: controller,basis,storage,need-to-provide",
	},
	"not-told-of-obtained": {
		"collection-3pc: controller,sources,objection",
		"collection-npl: controller,sources,objection",
		"collection-handling: controller,objection",
		"collection-compliance: controller,interests,sources,objection",
		"considerate-handling: controller,storage,withdrawal,sources",
		"case-documentation: controller,basis,interests,objection",
		"learning-from-cases: controller,basis,interests,storage,objection",
		"portfolio-valuation: controller,basis,interests,categories,storage,objection",
		"credit-reporting: controller,basis,interests,storage,objection",
		"bookkeeping: controller",
		"bookkeeping-purchased-claims: controller",
		"disputes: controller,interests,categories,storage,sources,objection",
		"crime-prevention: controller,interests,categories,storage,objection",
		"authority-audits: controller,categories,storage",
		"know-your-customer: controller,interests,storage,sources,objection",
		"contracts: controller,interests,categories,storage,objection",
		"authority-contact: controller,basis,interests,storage,objection",
		"business-analysis: controller,basis,interests,categories,storage,objection",
		"marketing-post-and-phone: basis,interests,categories,storage,objection",
		"recruitment: storage",
		"applicant-checks: basis,interests,categories,recipients,storage,objection",
		"employee-data: categories,storage",
		"rights-requests: controller,basis,categories,storage,sources",
	},
	"several-bases-claimed": {
		"collection-3pc",
		"collection-npl",
		"collection-handling",
		"considerate-handling",
		"disputes",
	},
	"other-basis-claimed": {
		"collection-compliance",
		"crime-prevention",
		"know-your-customer",
		"contracts",
	},
	"vital-interests-mixed": {
		"considerate-handling N-23",
	},
	"public-task-without-law": {
		"collection-3pc N-22",
		"collection-npl N-22",
		"collection-handling",
	},
	"obligation-without-law": {
		"collection-3pc",
		"collection-npl",
		"collection-handling",
		"collection-compliance",
		"disputes",
		"crime-prevention N-16",
		"know-your-customer N-16",
	},
	"contract-without-party": {
		"collection-3pc N-30",
		"collection-npl N-30",
		"collection-handling",
		"contracts N-13",
	},
	"contract-not-necessary": {
		"collection-3pc N-30",
		"collection-npl N-30",
		"collection-handling",
	},
	"number-without-need": {
		"know-your-customer N-52",
	},
	"no-storage-limit": {
		"considerate-handling",
		"learning-from-cases",
		"portfolio-valuation",
		"credit-reporting",
		"disputes",
		"crime-prevention",
		"authority-audits",
		"know-your-customer",
		"contracts N-88",
		"authority-contact N-88",
		"security N-88",
		"business-analysis",
		"premises N-88",
		"marketing N-88",
		"marketing-post-and-phone N-88",
		"consented",
		"events-and-enquiries N-88",
		"website",
		"website-logs N-88",
		"talent-pool",
		"employee-data",
		"rights-requests",
	},
	"limit-vague": {
		"recruitment N-83",
		"applicant-checks N-83",
	},
	"backups-not-bounded": {
		"N-87",
	},
	"pseudonymised-as-anonymous": {
		"N-86",
	},
	"further-use-not-assessed": {
		"collection-3pc N-67",
		"collection-npl N-67",
		"collection-handling",
		"collection-compliance",
		"case-documentation N-81",
		"learning-from-cases N-67",
		"portfolio-valuation",
		"credit-reporting",
		"disputes",
		"crime-prevention",
		"business-analysis",
	},
	"processor-data-reused": {
		"N-67",
	},
	"social-media-not-assessed": {
		"applicant-checks N-62",
	},
	"cookies-without-consent": {
		"N-63",
	},
	"recipient-closed": {
		"collection-3pc N-73",
		"collection-npl N-73",
	},
	"credit-rules-not-met": {
		"credit-reporting N-72",
	},
	"group-need-not-assessed": {
		"collection-3pc N-75",
		"collection-npl N-75",
	},
	"safeguard-not-named": {
		"N-76",
	},
	"no-arrangement": {
		"collection-npl N-02",
		"collection-handling",
		"collection-compliance",
		"considerate-handling",
		"case-documentation",
		"learning-from-cases",
		"portfolio-valuation",
		"credit-reporting",
		"bookkeeping",
		"disputes",
		"crime-prevention",
		"authority-audits",
		"know-your-customer",
		"contracts",
		"authority-contact",
		"security",
		"business-analysis",
		"consented",
		"rights-requests",
	},
	"portability-misread": {
		"N-92",
	},
	"marketing-objection-left-out": {
		"N-93",
	},
	"restriction-limited": {
		"N-93",
	},
	"withdrawal-softened": {
		"N-94",
	},
	"sources-not-said": {
		"bookkeeping",
		"bookkeeping-purchased-claims",
	},
	"special-kind-left-out": {
		"N-55",
	},
	"data-not-listed": {
		"N-53",
		"N-58",
		"N-59",
	},
	"source-not-named": {
		"collection-3pc N-67",
		"collection-npl N-67",
		"collection-compliance",
	},
	"source-name-outdated": {
		"N-61",
	},
	"officer-not-told": {
		"N-07",
	},
	"not-instructed": {
		"collection-arm",
	},
	"erasure-grounds-left-out": {
		"N-99",
	},
	"change-only-published": {
		"N-96",
	},
	"information-unsettled": {
		"collection-3pc: officer,transfers,automation",
		"collection-npl: officer,transfers,automation,arrangement",
		"collection-handling: officer,transfers,automation,arrangement",
		"collection-compliance: officer,transfers,automation,arrangement",
		"considerate-handling: officer,arrangement",
		"case-documentation: officer,transfers,automation,arrangement",
		"learning-from-cases: officer,automation,arrangement",
		"portfolio-valuation: officer,automation,arrangement",
		"credit-reporting: officer,transfers,arrangement",
		"bookkeeping: officer,transfers,arrangement",
		"bookkeeping-purchased-claims: officer,transfers",
		"disputes: officer,transfers,automation,arrangement",
		"crime-prevention: officer,transfers,arrangement",
		"authority-audits: officer,transfers,automation,arrangement",
		"know-your-customer: officer,arrangement",
		"contracts: officer,transfers,arrangement",
		"authority-contact: officer,arrangement",
		"security: officer,transfers,arrangement",
		"business-analysis: officer,automation,arrangement",
		"consented: officer,arrangement",
		"applicant-checks: transfers,automation",
		"talent-pool: automation",
		"rights-requests: officer,arrangement",
	},
	"norm-is-not-law": {
		"collection-3pc N-81",
		"collection-npl N-81",
		"collection-handling N-81",
		"collection-compliance N-81",
		"case-documentation N-81",
	},
	"source-without-channel": {
		"collection-3pc",
		"collection-npl",
		"collection-compliance",
	},
	"assessment-open": {
		"collection-3pc",
		"collection-npl",
		"collection-handling",
		"collection-compliance",
		"considerate-handling",
		"case-documentation",
		"learning-from-cases",
		"portfolio-valuation",
		"credit-reporting",
		"bookkeeping",
		"bookkeeping-purchased-claims",
		"disputes",
		"crime-prevention",
		"authority-audits",
		"know-your-customer",
		"contracts",
		"authority-contact",
		"security",
		"business-analysis",
		"premises",
		"marketing",
		"marketing-post-and-phone",
		"consented",
		"events-and-enquiries",
		"website",
		"website-logs",
		"recruitment",
		"applicant-checks",
		"talent-pool",
		"employee-data",
		"rights-requests",
	},
}

// wantLeft is what is left of it in the completed policy, where no sentence and
// no proposal helps: only the controller can mend it.
var wantLeft = map[string]struct {
	places int
	reason string
}{
	"not-told-at-collection":    {21, "how to reach the second company, its interests, and what follows from giving nothing: the controller knows"},
	"not-told-of-obtained":      {21, "how to reach the second company, its interests, and sources that have no name"},
	"information-unsettled":     {23, "whether a machine decides, data leaves the EEA, there is an officer or an arrangement"},
	"sources-not-said":          {2, "who brings the vouchers"},
	"number-without-need":       {1, "whether the number is needed (personopplysningsloven § 12)"},
	"norm-is-not-law":           {5, "why three years, apart from the norm"},
	"backups-not-bounded":       {1, "how often backups are overwritten"},
	"further-use-not-assessed":  {11, "whether the use is compatible (Art. 6(4))"},
	"processor-data-reused":     {1, "whether clients' data is kept apart (Art. 28(3)(a))"},
	"source-not-named":          {3, "which sources"},
	"source-without-channel":    {3, "by which law tax data comes"},
	"social-media-not-assessed": {1, "whether the interest prevails"},
	"credit-rules-not-met":      {1, "whether the rules are met when a claim is reported"},
	"group-need-not-assessed":   {2, "what the other companies need"},
	"safeguard-not-named":       {1, "which safeguard"},
	"no-arrangement":            {19, "who answers for what (Art. 26)"},
	"officer-not-told":          {1, "whether the second company has one"},
	"not-instructed":            {1, "what the clients instructed"},
	"assessment-open":           {31, "what nobody but the controller can find"},
}

func TestNothingElseIsFound(t *testing.T) {
	got := map[string][]string{}
	for _, f := range review.Of(axactor.Policy(), today) {
		at := place(f)
		if !f.Missing.IsEmpty() {
			at += ": " + f.Missing.String()
		}
		got[f.Code.String()] = append(got[f.Code.String()], at)
	}
	assert.Empty(t, cmp.Diff(wantFound, got))
}

func TestFindingsPointSomewhere(t *testing.T) {
	policies := map[string]*privacy.Policy{"notice": axactor.Policy(), "completed": axactor.Completed(), "recruiting": recruiting.Policy()}
	for name, p := range policies {
		spec := p.Spec()
		statements := map[privacy.StatementID]bool{}
		for _, s := range spec.Statements {
			statements[s.ID] = true
		}
		seen := map[review.Finding]bool{}
		last := review.Critical
		for _, f := range review.Of(p, today) {
			require.True(t, f.Code.IsValid())
			require.False(t, seen[f], "%s: %s is told twice", name, show(f))
			seen[f] = true
			assert.GreaterOrEqual(t, f.Severity(), last, "%s: the gravest first", name)
			last = f.Severity()
			assert.True(t, f.Activity != "" || f.Statement != "" || f.Code == review.BackupsNotBounded, "%s: %s is nowhere", name, show(f))
			assert.True(t, f.Statement == "" || statements[f.Statement], "%s: %s", name, show(f))
			a, ok := p.Lookup(f.Activity)
			assert.Equal(t, f.Activity != "", ok, "%s: %s", name, show(f))
			if f.Rule != "" {
				has := false
				for _, l := range a.Limits {
					has = has || l.ID == f.Rule
				}
				assert.True(t, has, "%s: %s names no limit of the activity", name, show(f))
			}
			told := spec.Tells.Union(a.Tells)
			assert.False(t, f.Missing.Intersects(told), "%s: %s is told", name, show(f))
		}
	}
}

// TestEveryDoubtIsFound: no statement that the policy marks is passed by.
func TestEveryDoubtIsFound(t *testing.T) {
	for _, p := range []*privacy.Policy{axactor.Policy(), axactor.Completed()} {
		at := map[privacy.StatementID]bool{}
		for _, f := range review.Of(p, today) {
			at[f.Statement] = true
		}
		for _, n := range p.Spec().Notes {
			assert.True(t, !n.Doubt || at[n.Statement], "%s", n.Statement)
		}
	}
}

// TestCompletedLacksOnlyWhatTheControllerKnows: every finding that a proposal or
// another sentence mends is gone.
func TestCompletedLacksOnlyWhatTheControllerKnows(t *testing.T) {
	before, left := map[review.Finding]bool{}, map[string]int{}
	for _, f := range review.Of(axactor.Policy(), today) {
		f.Missing = lawfulbasis.InformationSet{}
		before[f] = true
	}
	controllers := lawfulbasis.InformationOf(lawfulbasis.AboutController, lawfulbasis.AboutOfficer, lawfulbasis.AboutInterests,
		lawfulbasis.AboutTransfers, lawfulbasis.AboutNeedToProvide, lawfulbasis.AboutSources, lawfulbasis.AboutAutomation, lawfulbasis.AboutArrangement)
	for _, f := range review.Of(axactor.Completed(), today) {
		left[f.Code.String()]++
		assert.True(t, controllers.ContainsAll(f.Missing), "%s: a policy holds this in itself", show(f))
		if f.Missing.Has(lawfulbasis.AboutSources) {
			a, _ := axactor.Completed().Lookup(f.Activity)
			assert.True(t, a.Sources.Has(lawfulbasis.FromOtherSource), "%s: the sources are named", f.Activity)
		}
		f.Missing = lawfulbasis.InformationSet{}
		assert.True(t, before[f], "%s is new", show(f))
	}
	want := map[string]int{}
	for code, w := range wantLeft {
		want[code] = w.places
		assert.NotEmpty(t, w.reason, code)
	}
	assert.Empty(t, cmp.Diff(want, left))
}

// TestControllerCanMendTheRest: what is left goes when the controller looks,
// decides and tells, so that no finding is there for ever.
func TestControllerCanMendTheRest(t *testing.T) {
	s := axactor.CompletedSpec()
	s.Tells = lawfulbasis.AllInformation()
	s.BackupRotation = sound().BackupRotation
	for i := range s.Activities {
		a := &s.Activities[i]
		a.Assessed.By, a.Assessed.Met = "privacy officer", lawfulbasis.AllElements()
		if a.Sources.IsEmpty() {
			a.Sources = lawfulbasis.SourcesOf(lawfulbasis.FromClient)
		}
		a.Sources = a.Sources.Without(lawfulbasis.SourcesOf(lawfulbasis.FromOtherSource))
		for j := range a.Limits { // what stands last is not the norm
			a.Limits[j].Law = a.Limits[j].Law[len(a.Limits[j].Law)-1:]
		}
	}
	for i := range s.Notes {
		s.Notes[i].Doubt = false
	}
	assert.Empty(t, shown(t, s, today))
}

// TestDatedFindings: on the days on which law changed, only those findings come.
func TestDatedFindings(t *testing.T) {
	found := func(on string) map[string]bool {
		set := map[string]bool{}
		for _, f := range review.Of(axactor.Policy(), day(on)) {
			set[show(f)] = true
		}
		return set
	}
	differs := func(one, other map[string]bool) (more []string) {
		for line := range other {
			if !one[line] {
				more = append(more, line)
			}
		}
		return more
	}
	days := []string{"2023-06-01", "2024-12-31", "2025-01-01", "2026-01-01", "2027-01-01"}
	comes := [][]string{
		nil,
		{"cookies-without-consent statement=N-63"},
		{
			"recipient-closed activity=collection-3pc statement=N-73 open=disclosure-ordered",
			"recipient-closed activity=collection-npl statement=N-73 open=disclosure-ordered",
		},
		nil,
	}
	for i := range comes {
		earlier, later := found(days[i]), found(days[i+1])
		assert.ElementsMatch(t, comes[i], differs(earlier, later), "from %s to %s", days[i], days[i+1])
		assert.Empty(t, differs(later, earlier), "nothing goes from %s to %s", days[i], days[i+1])
	}
}
