package privacy_test

import (
	"reflect"
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

// specFaults are ways to go wrong with a specification, each with every fault
// that New must find, in order.
var specFaults = []struct {
	reason string
	edit   func(*privacy.Spec)
	want   []string
}{
	{
		"nothing in a specification has a default (Art. 13(1)(a), 17(1))",
		func(s *privacy.Spec) { *s = privacy.Spec{} },
		[]string{
			"id: not-said", "version: not-said", "controllers: not-said (gdpr:13(1)(a))", "financial-year: not-said",
			"erase-within: not-said (gdpr:17(1))", "activities: not-said",
		},
	},
	{
		"an id is what hosts store: lowercase letters, digits, hyphen and dot",
		func(s *privacy.Spec) {
			s.ID = "Acme"
			s.Activity(acmePress).ID = "-press"
			s.Activity(acmeResearch).ID = ".research"
			s.Activity(acmeHealth).ID = "hélse"
			s.Activity(acmeAnalysis).ID = privacy.ActivityID(strings.Repeat("a", 65))
			s.Activity(acmeClaims).Limits[0].ID = "claims limit"
			s.Activity(acmePool).Limits[0].ID = ""
		},
		[]string{
			"id: not-valid", "activities[" + strings.Repeat("a", 65) + "].id: not-valid",
			"activities[claims].limits[claims limit].id: not-valid", "activities[-press].id: not-valid",
			"activities[hélse].id: not-valid", "activities[.research].id: not-valid",
			"activities[talent-pool].limits[].id: not-said",
		},
	},
	{
		"erasing without undue delay takes one month at most (Art. 12(3), 17(1)); 31 days are more than one in February",
		func(s *privacy.Spec) { s.EraseWithin = retention.Days(31) },
		[]string{"erase-within: longer-than-one-month (gdpr:17(1))"},
	},
	{
		"an edit of what does not exist changes nothing, and is told first",
		func(s *privacy.Spec) {
			s.SetPeriod("tree-years", retention.Years(2))
			s.Activity("colection").Basis = lawfulbasis.Consent
			s.Remove("marketting")
			s.Version = ""
		},
		[]string{
			"limits[tree-years]: no-such-rule", "activities[colection]: no-such-activity",
			"activities[marketting]: no-such-activity", "version: not-said",
		},
	},
	{
		"the period of a duty is the statute's, and no edit of a limit reaches it",
		func(s *privacy.Spec) { s.SetPeriod("vouchers", retention.Years(1)) },
		[]string{"limits[vouchers]: no-such-rule"},
	},
	{
		"one id, one thing",
		func(s *privacy.Spec) {
			s.Activity(acmeResearch).ID = acmePress
			s.Activity(acmeClaims).Limits[0].ID = "vouchers"
			s.Statements = []privacy.Statement{{ID: "N-1", Heading: "Who we are"}, {ID: "N-1", Heading: "Who we are"}}
			for i := range s.Activities {
				a := &s.Activities[i]
				a.Statements = []privacy.StatementID{"N-1"}
				for j := range a.Limits {
					a.Limits[j].Statements = a.Statements
				}
				for j := range a.Duties {
					a.Duties[j].Statements = a.Statements
				}
			}
		},
		[]string{
			"statements[1]: repeated", "activities[claims].limits[vouchers]: repeated", "activities[press]: repeated",
		},
	},
	{
		"a policy made from a notice names the statement behind every activity, limit and duty; a maximum and a proposed limit need none",
		func(s *privacy.Spec) {
			s.Statements = []privacy.Statement{{ID: "N-1", Heading: "Who we are"}, {}}
			s.Activities = []privacy.Activity{*s.Activity(acmeCollection), *s.Activity(acmeCameras), *s.Activity(acmeBooks)}
			s.Activities[0].Statements = []privacy.StatementID{"N-1", "N-9"}
			s.Activities[1].Limits[0].Rule.Proposed = true
			s.Activities[1].Ceilings[0].Statements = []privacy.StatementID{"N-8"}
		},
		[]string{
			"statements[1].id: not-said", "statements[1].heading: not-said",
			"activities[collection].statements[N-9]: no-such-statement", "activities[collection].limits[three-years].statements: not-said",
			"activities[cameras].statements: not-said", "activities[cameras].ceilings[camera-week].statements[N-8]: no-such-statement",
			"activities[bookkeeping].statements: not-said", "activities[bookkeeping].duties[vouchers].statements: not-said",
			"activities[bookkeeping].duties[letters].statements: not-said",
		},
	},
	{
		"a note has a statement and a topic, and a right exactly when it tells of one (Art. 13(2)(b))",
		func(s *privacy.Spec) {
			s.Notes = []privacy.Note{
				{Statement: "N-7", Topic: privacy.TopicRight, Law: []law.Provision{law.Article(15), {}}},
				{Statement: "N-7", Topic: privacy.TopicSafeguard, Right: lawfulbasis.RightOfAccess},
				{Topic: 99},
			}
		},
		[]string{
			"notes[0].statements[N-7]: no-such-statement", "notes[0].right: not-said", "notes[0].law[1]: not-valid",
			"notes[1].statements[N-7]: no-such-statement", "notes[1].right: not-said",
			"notes[2].statements[]: no-such-statement", "notes[2].topic: not-said",
		},
	},
	{
		"what an activity cannot do without (Art. 5(1)(b), 6(1), 30(1)(c))",
		func(s *privacy.Spec) {
			s.Activities = []privacy.Activity{{ID: "x", Begins: 99, Limits: []privacy.Limit{{}}, Law: []law.Provision{{}}}}
		},
		[]string{
			"activities[x].law[0]: not-valid", "activities[x].purpose: not-said (gdpr:5(1)(b))", "activities[x].role: not-said",
			"activities[x].controllers: not-said", "activities[x].about: not-said (gdpr:30(1)(c))",
			"activities[x].kinds: not-said (gdpr:30(1)(c))", "activities[x].begins: not-valid", "activities[x].basis: not-said (gdpr:6(1))",
			"activities[x].limits[].id: not-said", "activities[x].limits[].from: not-said", "activities[x].limits[].anchor: not-said",
			"activities[x].limits[].period: not-said (gdpr:5(1)(e))",
		},
	},
	{
		"a number outside its enumeration is not said, and stands for no neighbour",
		func(s *privacy.Spec) {
			a := s.Activity(acmeCollection)
			a.Purpose, a.Basis, a.Role, a.Condition = 200, 200, 200, 200
			a.Claimed = lawfulbasis.BasesOf(lawfulbasis.Consent, 200)
			a.About, a.Kinds = subjects.CategoriesOf(subjects.Debtor, 0), subjects.KindsOf(subjects.Name, 0)
			a.Limits[0].Rule.From, a.Limits[0].Rule.Anchor = 200, 200
			a.Limits[0].Law = []law.Provision{{}}
		},
		[]string{
			"activities[collection].purpose: not-said (gdpr:5(1)(b))", "activities[collection].role: not-said",
			"activities[collection].about: not-said (gdpr:30(1)(c))", "activities[collection].kinds: not-said (gdpr:30(1)(c))",
			"activities[collection].basis: not-said (gdpr:6(1))", "activities[collection].claimed: not-valid",
			"activities[collection].condition: not-valid", "activities[collection].limits[three-years].law[0]: not-valid",
			"activities[collection].limits[three-years].from: not-said", "activities[collection].limits[three-years].anchor: not-said",
		},
	},
	{
		"only undertakings that the policy names act in it (Art. 13(1)(a))",
		func(s *privacy.Spec) { s.Activity(acmePress).Controllers = []string{"Acme AS", "Other AS"} },
		[]string{`activities[press].controllers["Other AS"]: no-such-controller`},
	},
	{
		"special categories need a condition (Art. 9(2))",
		func(s *privacy.Spec) { s.Activity(acmePress).Kinds = subjects.KindsOf(subjects.Health) },
		[]string{"activities[press].condition: no-condition (gdpr:9(2))"},
	},
	{
		"a legal obligation and a public task name the law that lays them down (Art. 6(3)); the GDPR itself and guidance do not",
		func(s *privacy.Spec) {
			s.Activity(acmePress).Basis = lawfulbasis.LegalObligation
			s.Activity(acmePress).Law = []law.Provision{law.Article(5), law.Guideline("01/2022"), law.Whole(law.Inkassobransjenormen)}
			s.Activity(acmeHealth).Law = nil
		},
		[]string{"activities[press].law: no-law-named (gdpr:6(3))", "activities[health].law: no-law-named (gdpr:6(3))"},
	},
	{
		"a processor keeps what the controller says, and asserts nothing itself (Art. 28(3))",
		func(s *privacy.Spec) {
			a := s.Activity(acmeClient)
			a.Limits = []privacy.Limit{acmeLimit("client-limit", retention.CaseClosed, retention.Years(3))}
			a.Basis, a.Condition = lawfulbasis.Contract, lawfulbasis.ClaimsOrCourts
		},
		[]string{"activities[for-clients]: processor-has-rules (gdpr:28(3))", "activities[for-clients].basis: processor-has-rules (gdpr:28(3))"},
	},
	{
		"neither the norm of a trade nor legitimate interests lay a duty on anyone (Art. 6(3))",
		func(s *privacy.Spec) {
			s.Activity(acmeBooks).Duties[0].Rule.Law = law.Whole(law.Inkassobransjenormen)
			s.Activity(acmeBooks).Duties[1].Rule.Law = law.Article(6).Paragraph(1).Point('f')
			s.Activity(acmeCameras).Ceilings[0].Rule.Law = law.Guideline("03/2019")
			s.Activity(acmeCustomers).Ceilings[0].Rule.Law = law.Provision{}
		},
		[]string{
			"activities[bookkeeping].duties[vouchers].law: not-statutory (gdpr:6(3))",
			"activities[bookkeeping].duties[letters].law: not-statutory (gdpr:6(3))",
			"activities[cameras].ceilings[camera-week].law: not-statutory (gdpr:6(3))",
			"activities[cameras].ceilings[camera-recording]: statute-missing (kameraforskriften:6)",
			"activities[customers].ceilings[customer-erase].law: not-statutory (gdpr:6(3))",
		},
	},
	{
		"a contract cited as a duty to keep is refused, also for a use that rests on it (Art. 6(1)(b))",
		func(s *privacy.Spec) {
			s.Activity(acmeClaims).Duties = []privacy.Duty{{ID: "contract", Rule: retention.Duty{
				Kinds: subjects.KindsOf(subjects.Name), From: retention.CaseClosed, Anchor: retention.DayOf, Period: retention.Years(3),
				Law: law.Article(6).Paragraph(1).Point('b'),
			}}}
		},
		[]string{"activities[claims].duties[contract].law: not-statutory (gdpr:6(3))"},
	},
	{
		"bokføringsloven § 13: neither shorter, nor longer, nor from another start",
		func(s *privacy.Spec) {
			d := s.Activity(acmeBooks).Duties
			d[0].Rule.Period = retention.Years(5).And(retention.Days(1))
			d[1].Rule.Period, d[1].Rule.Anchor = retention.Years(3), retention.EndOfYear
		},
		[]string{
			"activities[bookkeeping].duties[vouchers].period: longer-than-statute (bokforingsloven:13(1)[1-4])",
			"activities[bookkeeping].duties[letters].period: shorter-than-statute (bokforingsloven:13(1)[5-8])",
			"activities[bookkeeping].duties[letters].anchor: other-anchor (bokforingsloven:13(1)[5-8])",
		},
	},
	{
		"kameraforskriften § 6: at the latest one week after, from the recording",
		func(s *privacy.Spec) {
			m := &s.Activity(acmeCameras).Ceilings[0].Rule
			m.Period, m.From = retention.Days(8), retention.LastContact
		},
		[]string{
			"activities[cameras].ceilings[camera-week].period: longer-than-statute (kameraforskriften:6(1))",
			"activities[cameras].ceilings[camera-week].anchor: other-anchor (kameraforskriften:6(1))",
		},
	},
	{
		"kameraforskriften § 6: a week is over before it has passed",
		func(s *privacy.Spec) { s.Activity(acmeCameras).Ceilings[0].Rule.AtLatest = false },
		[]string{"activities[cameras].ceilings[camera-week].period: longer-than-statute (kameraforskriften:6(1))"},
	},
	{
		"hvitvaskingsloven § 30: a period of the controller's own beyond a statutory maximum",
		func(s *privacy.Spec) {
			s.Activity(acmeCustomers).Limits = []privacy.Limit{acmeLimit("ten", retention.RelationshipEnded, retention.Years(10))}
		},
		[]string{"activities[customers].limits[ten].period: longer-than-statute (hvitvaskingsloven:30(2))"},
	},
	{
		"kameraforskriften § 6 binds whoever records",
		func(s *privacy.Spec) { s.Activity(acmeCameras).Ceilings = nil },
		[]string{"activities[cameras].ceilings[camera-recording]: statute-missing (kameraforskriften:6)"},
	},
	{
		"kameraforskriften § 6: nor does a maximum of some other act replace it, or one that it is not given in",
		func(s *privacy.Spec) {
			s.Activity(acmeCameras).Ceilings[0].Rule.Law = law.Section(law.Arveloven, "6")
			s.Activity(acmeRemarks).Kinds = subjects.KindsOf(subjects.PaymentRemark, subjects.CameraRecording)
			s.Activity(acmeRemarks).Ceilings[0].Rule.Kinds = s.Activity(acmeRemarks).Kinds
		},
		[]string{
			"activities[cameras].ceilings[camera-recording]: statute-missing (kameraforskriften:6)",
			"activities[remarks].ceilings[camera-recording]: statute-missing (kameraforskriften:6)",
		},
	},
	{
		"kameraforskriften § 6: the section is named, and the recordings are not among its data",
		func(s *privacy.Spec) {
			s.Activity(acmeCameras).Kinds = subjects.KindsOf(subjects.CameraRecording, subjects.VisitLog)
			s.Activity(acmeCameras).Ceilings[0].Rule.Kinds = subjects.KindsOf(subjects.VisitLog)
		},
		[]string{"activities[cameras].ceilings[camera-recording]: statute-missing (kameraforskriften:6)"},
	},
	{
		"bokføringsloven § 13: from the year of the booking, not from another event",
		func(s *privacy.Spec) { s.Activity(acmeBooks).Duties[0].Rule.From = retention.CaseClosed },
		[]string{"activities[bookkeeping].duties[vouchers].anchor: other-anchor (bokforingsloven:13(1)[1-4])"},
	},
	{
		"a citation too wide to hold a period against is no way around it",
		func(s *privacy.Spec) {
			wide := law.Section(law.Bokforingsloven, "13")
			s.Activity(acmeBooks).Duties[0].Rule.Law, s.Activity(acmeBooks).Duties[0].Rule.Period = wide, retention.Years(30)
			s.Activity(acmeBooks).Duties[1].Rule.Law = law.Whole(law.Bokforingsloven)
			s.Activity(acmeCameras).Ceilings[0].Rule.Law, s.Activity(acmeCameras).Ceilings[0].Rule.Period = law.Section(law.Kameraforskriften, "6"), retention.Years(10)
		},
		[]string{
			"activities[bookkeeping].duties[vouchers].law: not-valid (bokforingsloven:13(1)[1-4])",
			"activities[bookkeeping].duties[letters].law: not-valid (bokforingsloven:13(1)[1-4])",
			"activities[cameras].ceilings[camera-week].law: not-valid (kameraforskriften:6(1))",
		},
	},
	{
		"nor is one to a part of it",
		func(s *privacy.Spec) {
			d := &s.Activity(acmeBooks).Duties[0].Rule
			d.Law, d.Period = law.Section(law.Bokforingsloven, "13").Paragraph(1).Number(1), retention.Years(30)
		},
		[]string{"activities[bookkeeping].duties[vouchers].period: longer-than-statute (bokforingsloven:13(1)[1-4])"},
	},
	{
		"law that has no day in force orders nothing yet (inkassoloven 2026)",
		func(s *privacy.Spec) {
			s.Activity(acmeBooks).Duties[0].Rule.Law = law.Whole(law.Inkassoloven2026)
		},
		[]string{"activities[bookkeeping].duties[vouchers].law: not-statutory (gdpr:6(3))"},
	},
	{
		"kameraforskriften § 6 ends the storage, and kredittopplysningsloven § 25 has no exceptions, which a use could not tell from those of § 21",
		func(s *privacy.Spec) {
			s.Activity(acmeCameras).Ceilings[0].Rule.Scope = retention.OfPurpose
			s.Activity(acmeRemarks).Ceilings[1].Rule.Exceptions = true
		},
		[]string{
			"activities[cameras].ceilings[camera-week].scope: longer-than-statute (kameraforskriften:6(1))",
			"activities[remarks].ceilings[remark-storage].exceptions: repeated",
			"activities[remarks].ceilings[remark-storage].exceptions: longer-than-statute (kredittopplysningsloven:25)",
		},
	},
	{
		"kredittopplysningsloven § 25: at the latest ten years after, so that neither ten years nor ten from the end of the year will do",
		func(s *privacy.Spec) {
			years := acmeLimit("ten", retention.Registered, retention.Years(10))
			ends := acmeLimit("ten-from-year", retention.Registered, retention.Years(10))
			ends.Rule.Anchor = retention.EndOfYear
			s.Activity(acmeRemarks).Limits = []privacy.Limit{years, ends}
		},
		[]string{
			"activities[remarks].limits[ten].period: longer-than-statute (kredittopplysningsloven:25)",
			"activities[remarks].limits[ten-from-year].period: longer-than-statute (kredittopplysningsloven:25)",
		},
	},
	{
		"sets built from what is no value",
		func(s *privacy.Spec) {
			s.Activity(acmePress).Sources, s.Activity(acmePress).Recipients = lawfulbasis.SourcesOf(0), lawfulbasis.RecipientsOf(200)
			s.Activity(acmeBooks).Duties[0].Rule.Kinds = subjects.KindsOf(subjects.PaymentVoucher, 0)
			s.Tells, s.Activity(acmePress).Tells = lawfulbasis.InformationOf(0), lawfulbasis.InformationOf(200)
		},
		[]string{
			"tells: not-valid",
			"activities[bookkeeping].duties[vouchers].kinds: not-valid", "activities[press].sources: not-valid", "activities[press].recipients: not-valid",
			"activities[press].tells: not-valid",
		},
	},
	{
		"a duty and a maximum are about data of the activity, from a start, for a time, and a maximum ends something",
		func(s *privacy.Spec) {
			s.Activity(acmeBooks).Duties[0].Rule = retention.Duty{Law: law.Section(law.Arveloven, "6")}
			s.Activity(acmeBooks).Duties[1].Rule.Kinds = subjects.KindsOf(subjects.CV)
			s.Activity(acmeCustomers).Ceilings[0].Rule = retention.Ceiling{Law: law.Section(law.Arveloven, "6")}
		},
		[]string{
			"activities[bookkeeping].duties[vouchers].from: not-said", "activities[bookkeeping].duties[vouchers].anchor: not-said",
			"activities[bookkeeping].duties[vouchers].period: not-said (gdpr:5(1)(e))", "activities[bookkeeping].duties[vouchers].kinds: not-valid",
			"activities[bookkeeping].duties[letters].kinds: not-valid",
			"activities[customers].ceilings[customer-erase].from: not-said", "activities[customers].ceilings[customer-erase].anchor: not-said",
			"activities[customers].ceilings[customer-erase].period: not-said (gdpr:5(1)(e))",
			"activities[customers].ceilings[customer-erase].kinds: not-valid", "activities[customers].ceilings[customer-erase].scope: not-said",
		},
	},
}

func TestEverySpecFault(t *testing.T) {
	for _, tt := range specFaults {
		t.Run(tt.reason, func(t *testing.T) {
			spec := acmeSpec()
			tt.edit(spec)
			policy, err := privacy.New(spec)
			assert.Nil(t, policy)
			var faults *privacy.SpecError
			require.ErrorAs(t, err, &faults)
			var got []string
			for _, f := range faults.Faults {
				assert.True(t, f.Problem.IsValid())
				got = append(got, f.String())
			}
			assert.Equal(t, tt.want, got)
			assert.Equal(t, spec.ID, faults.Name)
			assert.EqualError(t, err, "personvern: "+spec.ID+":\n\t"+strings.Join(tt.want, "\n\t"))
			assert.PanicsWithValue(t, err.Error(), func() { privacy.MustNew(spec) })
		})
	}
}

func TestNoSpecAtAll(t *testing.T) {
	policy, err := privacy.New(nil)
	assert.Nil(t, policy)
	_, empty := privacy.New(&privacy.Spec{})
	assert.Equal(t, empty, err, "it says what an empty one says")
}

// Every problem that can be told is told of something: those of a specification
// above, those of a dataset in its own test.
func TestEveryProblemIsReached(t *testing.T) {
	ofDatasets := []privacy.Problem{privacy.NotCovered, privacy.DutyLeftOut, privacy.TooMany}
	for p := privacy.Problem(1); p.IsValid(); p++ {
		reached := slices.Contains(ofDatasets, p)
		for _, tt := range specFaults {
			reached = reached || slices.ContainsFunc(tt.want, func(f string) bool {
				_, said, _ := strings.Cut(f, ": ")
				said, _, _ = strings.Cut(said, " ")
				return said == p.String()
			})
		}
		assert.True(t, reached, p)
	}
}

// What a policy may be: stricter than the law, and with law that the library
// does not know.
func TestWhatNewAccepts(t *testing.T) {
	for _, tt := range []struct {
		reason string
		edit   func(*privacy.Spec)
	}{
		{"the policy of the tests itself", func(*privacy.Spec) {}},
		{"Art. 17(1): one month is without undue delay", func(s *privacy.Spec) { s.EraseWithin = retention.Months(1) }},
		{"Art. 17(1): so are 28 days, in every month", func(s *privacy.Spec) { s.EraseWithin = retention.Days(28) }},
		{"a rotation of backups that is not said is a finding, and no fault", func(s *privacy.Spec) { s.BackupRotation = retention.Period{} }},
		{"kameraforskriften § 6: a controller may erase sooner", func(s *privacy.Spec) { s.Activity(acmeCameras).Ceilings[0].Rule.Period = retention.Days(3) }},
		{"kameraforskriften § 6: or do without the exceptions", func(s *privacy.Spec) { s.Activity(acmeCameras).Ceilings[0].Rule.Exceptions = false }},
		{"kredittopplysningsloven § 21: or end the storage with the purpose", func(s *privacy.Spec) { s.Activity(acmeRemarks).Ceilings[0].Rule.Scope = retention.OfItem }},
		{"hvitvaskingsloven § 30: a limit up to the maximum", func(s *privacy.Spec) {
			s.Activity(acmeCustomers).Limits = []privacy.Limit{acmeLimit("five", retention.RelationshipEnded, retention.Years(5))}
		}},
		{"an exception in the text of the maximum can allow more than it (kredittopplysningsloven § 21)", func(s *privacy.Spec) {
			s.Activity(acmeRemarks).Limits = []privacy.Limit{acmeLimit("five", retention.Registered, retention.Years(5))}
		}},
		{"kredittopplysningsloven § 25: nine years from the end of the year are at most ten less a day, also for 1 January", func(s *privacy.Spec) {
			l := acmeLimit("nine-from-year", retention.Registered, retention.Years(9))
			l.Rule.Anchor = retention.EndOfYear
			s.Activity(acmeRemarks).Limits = []privacy.Limit{l}
		}},
		{"a duty of a statute that the library does not know", func(s *privacy.Spec) {
			s.Activity(acmePress).Duties = []privacy.Duty{{ID: "other", Rule: retention.Duty{
				Kinds: subjects.KindsOf(subjects.Name), From: retention.CaseClosed, Anchor: retention.DayOf, Period: retention.Years(1),
				Law: law.Section(law.Arveloven, "6"),
			}}}
		}},
		{"a maximum of a statute that the library does not know", func(s *privacy.Spec) {
			s.Activity(acmePress).Ceilings = []privacy.Ceiling{{ID: "other", Rule: retention.Ceiling{
				Kinds: subjects.KindsOf(subjects.Name), From: retention.CaseClosed, Anchor: retention.DayOf, Period: retention.Years(5),
				Scope: retention.OfPurpose, Law: law.Section(law.Arveloven, "6"),
			}}}
		}},
		{"special categories with a condition (Art. 9(2)(f))", func(s *privacy.Spec) {
			s.Activity(acmeClaims).Kinds = subjects.KindsOf(subjects.Health)
			s.Activity(acmeClaims).Condition = lawfulbasis.ClaimsOrCourts
		}},
		{"a note about a right of the notice", func(s *privacy.Spec) {
			s.Activities = s.Activities[1:2]
			s.Activities[0].Statements = []privacy.StatementID{"N-1"}
			s.Statements = []privacy.Statement{{ID: "N-1", Heading: "Your rights"}}
			s.Notes = []privacy.Note{{Statement: "N-1", Topic: privacy.TopicRight, Right: lawfulbasis.RightOfAccess, Law: []law.Provision{law.Article(15)}}}
		}},
		{"an activity less", func(s *privacy.Spec) { s.Remove(acmeMarketing) }},
	} {
		spec := acmeSpec()
		tt.edit(spec)
		_, err := privacy.New(spec)
		assert.NoError(t, err, tt.reason)
	}
}

func TestEditsOfASpec(t *testing.T) {
	spec := acmeSpec()
	spec.SetPeriod("three-years", retention.Years(2))
	spec.Remove(acmePress)
	spec.Activity(acmeResearch).Purpose = lawfulbasis.Statistics
	policy := privacy.MustNew(spec)
	item := acmeNote(policy)
	assert.Equal(t, "2028-03-10", policy.Deadline(&item, acmeDay("2027-01-01")).LastDay.String(), "the period that was set")
	_, ok := policy.Lookup(acmePress)
	assert.False(t, ok, "the activity that was removed")
	a, ok := policy.Lookup(acmeResearch)
	assert.True(t, ok)
	assert.Equal(t, lawfulbasis.Statistics, a.Purpose, "the activity that was changed in place")
}

func TestPolicySaysWhatItWasMadeFrom(t *testing.T) {
	policy := acmePolicy()
	id, version := policy.ID()
	assert.Equal(t, "acme", id)
	assert.Equal(t, "2026-1", version)
	assert.Equal(t, retention.CalendarYear(), policy.FinancialYear())
	assert.Equal(t, acmeSpec(), policy.Spec())
	var ids []privacy.ActivityID
	for a := range policy.Activities() {
		ids = append(ids, a.ID)
		found, ok := policy.Lookup(a.ID)
		assert.True(t, ok)
		assert.Equal(t, a, found)
	}
	assert.Equal(t, []privacy.ActivityID{
		acmeCollection, acmeClient, acmeBooks, acmeMarketing, acmeAnalysis, acmeClaims, acmePress, acmeHealth, acmeResearch,
		acmePool, acmeHiring, acmeStaff, acmeCameras, acmeRemarks, acmeCustomers,
	}, ids)
}

// fullSpec has something in every slice of a Spec, so that sharing any of them
// would show.
func fullSpec() *privacy.Spec {
	spec := acmeSpec()
	spec.Statements = []privacy.Statement{{ID: "N-1", Heading: "Who we are"}}
	cited := func() []law.Provision { return []law.Provision{law.Article(5)} }
	named := func() []privacy.StatementID { return []privacy.StatementID{"N-1"} }
	spec.Notes = []privacy.Note{{Statement: "N-1", Topic: privacy.TopicSafeguard, Law: cited()}}
	for i := range spec.Activities {
		a := &spec.Activities[i]
		a.Statements, a.Law, a.Controllers = named(), append(a.Law, cited()...), []string{"Acme AS"}
		for j := range a.Limits {
			a.Limits[j].Statements, a.Limits[j].Law = named(), cited()
		}
		for j := range a.Duties {
			a.Duties[j].Statements = named()
		}
		for j := range a.Ceilings {
			a.Ceilings[j].Statements = named()
		}
	}
	return spec
}

// wreck empties every element of every slice that can be reached from v.
func wreck(v reflect.Value) (elements int) {
	switch v.Kind() {
	case reflect.Pointer:
		return wreck(v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				elements += wreck(v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			elements += wreck(v.Index(i)) + 1
			v.Index(i).SetZero()
		}
	}
	return elements
}

// A policy shares nothing with the specification it was made from, nor with the
// copy it gives out.
func TestPolicySharesNothing(t *testing.T) {
	spec := fullSpec()
	policy := privacy.MustNew(spec)
	item := acmeNote(policy)
	before := policy.Deadline(&item, acmeDay("2027-01-01"))

	require.Greater(t, wreck(reflect.ValueOf(spec)), 100)
	assert.Equal(t, fullSpec(), policy.Spec(), "the specification it was made from")
	given := policy.Spec()
	wreck(reflect.ValueOf(given))
	given.SetPeriod("three-years", retention.Years(1))
	assert.Equal(t, fullSpec(), policy.Spec(), "the copy that it gave out")
	assert.Equal(t, before, policy.Deadline(&item, acmeDay("2027-01-01")))

	for a := range policy.Activities() {
		wreck(reflect.ValueOf(&a))
		found, _ := policy.Lookup(a.ID)
		wreck(reflect.ValueOf(&found))
	}
	for range policy.Activities() {
		break
	}
	assert.Equal(t, fullSpec(), policy.Spec(), "its activities, one by one")

	first := fullSpec()
	second := first.Clone()
	wreck(reflect.ValueOf(second))
	assert.Equal(t, fullSpec(), first, "a clone")
}

// A clone carries the faults of the edits with it, and edits of the clone are
// no faults of the first.
func TestCloneKeepsFaults(t *testing.T) {
	first := acmeSpec()
	first.SetPeriod("nothing", retention.Years(1))
	second := first.Clone()
	second.Remove("nothing-either")
	_, err := privacy.New(second)
	assert.EqualError(t, err, "personvern: acme:\n\tlimits[nothing]: no-such-rule\n\tactivities[nothing-either]: no-such-activity")
	_, err = privacy.New(first)
	assert.EqualError(t, err, "personvern: acme:\n\tlimits[nothing]: no-such-rule")
}
