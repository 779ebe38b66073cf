package accountability_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	acc "github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// exempt is what it takes to be exempt from the record: nothing else than this.
var (
	exemptProcessing   = acc.Processing{Risk: judged(privacy.No), Occasional: privacy.Yes}
	exemptOrganisation = acc.Organisation{Employs250: privacy.No}
)

func TestRequiresRecord(t *testing.T) {
	with := func(edit func(p *acc.Processing, o *acc.Organisation)) (acc.Processing, acc.Organisation) {
		p, o := exemptProcessing, exemptOrganisation
		edit(&p, &o)
		return p, o
	}
	for _, tt := range []struct {
		reason  string
		of      *privacy.Activity
		edit    func(p *acc.Processing, o *acc.Organisation)
		want    privacy.Outcome
		decided []acc.ReasonCode
		missing []acc.FactName
	}{
		{
			"8.1 row 1, Art. 30(5): 250 persons or more", ordinary(),
			func(_ *acc.Processing, o *acc.Organisation) { o.Employs250 = privacy.Yes },
			privacy.Required, []acc.ReasonCode{acc.ManyEmployed}, nil,
		},
		{
			"8.1 row 2, Art. 30(5), I61: a likely risk alone", ordinary(),
			func(p *acc.Processing, _ *acc.Organisation) { p.Risk = judged(privacy.Yes) },
			privacy.Required, []acc.ReasonCode{acc.RiskLikely}, nil,
		},
		{
			"8.1 row 2, I61: a likely high risk is a risk, whatever else was judged", ordinary(),
			func(p *acc.Processing, _ *acc.Organisation) { p.HighRisk = judged(privacy.Yes) },
			privacy.Required, []acc.ReasonCode{acc.RiskLikely}, nil,
		},
		{
			"that high risk is not likely says nothing of risk", ordinary(),
			func(p *acc.Processing, _ *acc.Organisation) {
				p.Risk, p.HighRisk = privacy.Judgement{}, judged(privacy.No)
			},
			privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing}, []acc.FactName{acc.TheRisk},
		},
		{
			"8.1 row 2, Art. 30(5), I61: not occasional alone", ordinary(),
			func(p *acc.Processing, _ *acc.Organisation) { p.Occasional = privacy.No },
			privacy.Required, []acc.ReasonCode{acc.NotOccasional}, nil,
		},
		{
			"8.1 row 2, Art. 30(5), I61: special categories alone",
			activity(lawfulbasis.Controller, lawfulbasis.Consent, subjects.Name, subjects.Health),
			func(*acc.Processing, *acc.Organisation) {},
			privacy.Required, []acc.ReasonCode{acc.SensitiveData}, nil,
		},
		{
			"8.1 row 2, Art. 30(5), I61: data on offences alone",
			activity(lawfulbasis.Controller, lawfulbasis.Consent, subjects.Name, subjects.PoliceCertificate),
			func(*acc.Processing, *acc.Organisation) {},
			privacy.Required, []acc.ReasonCode{acc.SensitiveData}, nil,
		},
		{
			"special categories are read off the activity, not asked",
			activity(lawfulbasis.Controller, lawfulbasis.Consent, subjects.Health, subjects.PrivateKind(1)),
			func(p *acc.Processing, _ *acc.Organisation) { p.PrivateKinds = privacy.No },
			privacy.Required, []acc.ReasonCode{acc.SensitiveData}, nil,
		},
		{
			"nor can ordinary data be made special by saying so", ordinary(),
			func(p *acc.Processing, _ *acc.Organisation) { p.PrivateKinds = privacy.Yes },
			privacy.Permitted, []acc.ReasonCode{acc.RecordExempt}, nil,
		},
		{
			"national identity numbers and confidential data are not in Art. 30(5)",
			activity(lawfulbasis.Controller, lawfulbasis.Consent, subjects.NationalID, subjects.FamilySituation),
			func(*acc.Processing, *acc.Organisation) {},
			privacy.Permitted, []acc.ReasonCode{acc.RecordExempt}, nil,
		},
		{
			"8.1 row 3, Art. 30(5): exempt", ordinary(),
			func(*acc.Processing, *acc.Organisation) {},
			privacy.Permitted, []acc.ReasonCode{acc.RecordExempt}, nil,
		},
		{
			"all that holds is told", ordinary(),
			func(p *acc.Processing, o *acc.Organisation) {
				p.Risk, p.Occasional, o.Employs250 = judged(privacy.Yes), privacy.No, privacy.Yes
			},
			privacy.Required, []acc.ReasonCode{acc.ManyEmployed, acc.RiskLikely, acc.NotOccasional}, nil,
		},
		{
			"E8: a judgement past its review day is none", ordinary(),
			func(p *acc.Processing, _ *acc.Organisation) {
				p.Risk.ReviewBy = retention.MustParseDate("2026-11-22")
			},
			privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing}, []acc.FactName{acc.TheRisk},
		},
		{
			"I01: nothing said is no exemption", private(),
			func(p *acc.Processing, o *acc.Organisation) { *p, *o = acc.Processing{}, acc.Organisation{} },
			privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing},
			[]acc.FactName{acc.TheNumberEmployed, acc.TheRisk, acc.TheOccasion, acc.ThePrivateKinds},
		},
	} {
		p, o := with(tt.edit)
		a := acc.RequiresRecord(tt.of, p, o, day)
		decided, others := codes(a)
		assert.Equal(t, tt.want, a.Outcome(), tt.reason)
		assert.Equal(t, tt.decided, decided, tt.reason)
		assert.Empty(t, others, tt.reason)
		assert.Equal(t, tt.missing, missing(a), tt.reason)
	}
}

func missing(a acc.Answer) []acc.FactName {
	var list []acc.FactName
	for n := range a.Missing() {
		list = append(list, n)
	}
	return list
}

// 8.1, form: what follows depends on the role in the activity, not on the firm
// (Art. 30(1)-(4); N-02, N-03).
func TestWhichRecord(t *testing.T) {
	employsMany := acc.Organisation{Employs250: privacy.Yes}
	for _, tt := range []struct {
		reason string
		of     privacy.ActivityID
		keep   acc.ObligationCode
	}{
		{"8.1: collection for a client, as controller (3PC)", axactor.ThirdPartyCollection, acc.KeepRecord},
		{"8.1: collection of purchased claims, as controller (NPL)", axactor.PortfolioCollection, acc.KeepRecord},
		{"8.1: invoice follow-up, as processor (ARM)", axactor.InvoiceFollowUp, acc.KeepProcessorRecord},
	} {
		of, ok := axactor.Policy().Lookup(tt.of)
		require.True(t, ok)
		a := acc.RequiresRecord(&of, acc.Processing{}, employsMany, day)
		assert.Equal(t, privacy.Required, a.Outcome(), tt.reason)
		assert.Equal(t, []acc.ObligationCode{tt.keep, acc.ShowRecord}, duties(a), tt.reason)
	}
	for role, keep := range map[lawfulbasis.Role]acc.ObligationCode{
		lawfulbasis.Controller: acc.KeepRecord, lawfulbasis.JointController: acc.KeepRecord,
		lawfulbasis.Processor: acc.KeepProcessorRecord, lawfulbasis.SubProcessor: acc.KeepProcessorRecord,
	} {
		a := acc.RequiresRecord(activity(role, 0, subjects.Name), acc.Processing{}, employsMany, day)
		assert.Equal(t, []acc.ObligationCode{keep, acc.ShowRecord}, duties(a), role)
	}
	assert.Empty(t, duties(acc.RequiresRecord(ordinary(), exemptProcessing, exemptOrganisation, day)), "nothing follows from an exemption")
}

// The elements that each record has, in the order of their numbers.
const (
	controllers = "controller-contacts,representative-contacts,officer-contacts,purposes,subject-categories,data-categories," +
		"recipient-categories,transfer-destinations,transfer-safeguards,erasure-time-limits,security-measures"
	processors = "controller-contacts,representative-contacts,officer-contacts,processor-contacts,processing-categories," +
		"transfer-destinations,transfer-safeguards,security-measures"
)

func set(t testing.TB, text string) acc.ElementSet {
	t.Helper()
	s, err := acc.ParseElementSet(text)
	require.NoError(t, err)
	return s
}

func TestMissingFromRecord(t *testing.T) {
	bare := func(role lawfulbasis.Role) *privacy.Activity { return &privacy.Activity{Role: role} }
	full := func(role lawfulbasis.Role) *privacy.Activity {
		a := activity(role, lawfulbasis.LegitimateInterests, subjects.Name, subjects.Email)
		a.Recipients = lawfulbasis.RecipientsOf(lawfulbasis.ToProcessor)
		a.Limits = []privacy.Limit{{Rule: retention.Limit{Period: retention.Years(3)}}}
		return a
	}
	limited := func(edit func(a *privacy.Activity)) *privacy.Activity {
		a := full(lawfulbasis.Controller)
		a.Limits = nil
		edit(a)
		return a
	}
	names, mails := subjects.KindsOf(subjects.Name), subjects.KindsOf(subjects.Email)
	everything := acc.AllElements()
	for _, tt := range []struct {
		reason          string
		of              *privacy.Activity
		stated, excused string
		want            string
	}{
		{"30(1)(a)-(g): a controller of whom nothing is said lacks all of it", bare(lawfulbasis.Controller), "", "", controllers},
		{"30(1)(a): a joint controller names the others too", bare(lawfulbasis.JointController), "", "", "joint-controller-contacts," + controllers},
		{"30(2)(a)-(d): a processor of whom nothing is said lacks all of it", bare(lawfulbasis.Processor), "", "", processors},
		{"30(2): so does a sub-processor", bare(lawfulbasis.SubProcessor), "", "", processors},
		{"no role: both records are looked for", bare(0), "", "", "joint-controller-contacts,processor-contacts,processing-categories," + controllers},
		{"no activity: the same", nil, "", "", "joint-controller-contacts,processor-contacts,processing-categories," + controllers},
		{
			"30(1)(b)-(d), (f): what the policy states is not asked", full(lawfulbasis.Controller), "", "",
			"controller-contacts,representative-contacts,officer-contacts,transfer-destinations,transfer-safeguards,security-measures",
		},
		{
			"30(2)(b): nor is what kind of processing it is", full(lawfulbasis.Processor), "", "",
			"controller-contacts,representative-contacts,officer-contacts,processor-contacts,transfer-destinations,transfer-safeguards,security-measures",
		},
		{"everything stated", bare(lawfulbasis.JointController), everything.String(), "", ""},
		{"everything stated, as processor", bare(lawfulbasis.Processor), everything.String(), "", ""},
		{
			"30(1): only what is where applicable or where possible is excused", bare(lawfulbasis.JointController), "", everything.String(),
			"controller-contacts,joint-controller-contacts,purposes,subject-categories,data-categories",
		},
		{
			"30(2): the same of a processor", bare(lawfulbasis.Processor), "", everything.String(),
			"controller-contacts,processor-contacts,processing-categories",
		},
		{"30(1)(a): no officer and no representative", full(lawfulbasis.Controller), "controller-contacts,security-measures,transfer-destinations,transfer-safeguards", "representative-contacts,officer-contacts", ""},
		{"30(1)(e): who transfers nothing needs no safeguards", full(lawfulbasis.Controller), "controller-contacts,security-measures,officer-contacts,representative-contacts", "transfer-destinations", ""},
		{
			"30(1)(e), 49(6): who does may need them", full(lawfulbasis.Controller),
			"controller-contacts,security-measures,officer-contacts,representative-contacts,transfer-destinations", "",
			"transfer-safeguards",
		},
		{
			"what is stated is there, so that its excuse excuses nothing else", full(lawfulbasis.Controller),
			"controller-contacts,security-measures,officer-contacts,representative-contacts,transfer-destinations", "transfer-destinations",
			"transfer-safeguards",
		},
		{
			"30(1)(e): a transfer on another ground needs no such documentation", full(lawfulbasis.Controller),
			"controller-contacts,security-measures,officer-contacts,representative-contacts,transfer-destinations", "transfer-safeguards", "",
		},
		{
			"30(1)(f): no limit at all", limited(func(*privacy.Activity) {}),
			"controller-contacts,security-measures,officer-contacts,representative-contacts", "transfer-destinations", "erasure-time-limits",
		},
		{
			"30(1)(f): none is possible", limited(func(*privacy.Activity) {}),
			"controller-contacts,security-measures,officer-contacts,representative-contacts", "transfer-destinations,erasure-time-limits", "",
		},
		{
			"30(1)(f): a duty for some of the data is no limit for the rest",
			limited(func(a *privacy.Activity) {
				a.Duties = []privacy.Duty{{Rule: retention.Duty{Kinds: names, Period: retention.Years(5)}}}
			}),
			"controller-contacts,security-measures,officer-contacts,representative-contacts", "transfer-destinations", "erasure-time-limits",
		},
		{
			"30(1)(f): a duty and a maximum for all of it",
			limited(func(a *privacy.Activity) {
				a.Duties = []privacy.Duty{{Rule: retention.Duty{Kinds: names, Period: retention.Years(5)}}}
				a.Ceilings = []privacy.Ceiling{{Rule: retention.Ceiling{Kinds: mails, Period: retention.Years(5)}}}
			}),
			"controller-contacts,security-measures,officer-contacts,representative-contacts", "transfer-destinations", "",
		},
		{
			"30(1)(f): two duties for all of it",
			limited(func(a *privacy.Activity) {
				a.Duties = []privacy.Duty{
					{Rule: retention.Duty{Kinds: names, Period: retention.Years(5)}},
					{Rule: retention.Duty{Kinds: mails, Period: retention.Years(5)}},
				}
			}),
			"controller-contacts,security-measures,officer-contacts,representative-contacts", "transfer-destinations", "",
		},
		{
			"30(1)(f): a rule without a period limits nothing",
			limited(func(a *privacy.Activity) {
				a.Limits = []privacy.Limit{{}}
				a.Duties = []privacy.Duty{{Rule: retention.Duty{Kinds: a.Kinds}}}
				a.Ceilings = []privacy.Ceiling{{Rule: retention.Ceiling{Kinds: a.Kinds}}}
			}),
			"controller-contacts,security-measures,officer-contacts,representative-contacts", "transfer-destinations", "erasure-time-limits",
		},
		{
			"30(1)(f): kinds that are a slip limit nothing",
			limited(func(a *privacy.Activity) {
				a.Duties = []privacy.Duty{{Rule: retention.Duty{Kinds: a.Kinds.Union(subjects.KindsOf(0)), Period: retention.Years(5)}}}
			}),
			"controller-contacts,security-measures,officer-contacts,representative-contacts", "transfer-destinations", "erasure-time-limits",
		},
		{
			"30(1)(d): disclosed to nobody", limited(func(a *privacy.Activity) { a.Recipients = lawfulbasis.RecipientSet{} }),
			"controller-contacts,security-measures,officer-contacts,representative-contacts,erasure-time-limits", "transfer-destinations,recipient-categories", "",
		},
		{
			"30(1)(b)-(d): sets that are a slip state nothing",
			&privacy.Activity{
				Role: lawfulbasis.Controller, About: subjects.CategoriesOf(subjects.Debtor, 0), Kinds: subjects.KindsOf(subjects.Name, 0),
				Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToBank, 0), Purpose: 255,
			}, "", "", controllers,
		},
		{"an element of another document changes nothing", full(lawfulbasis.Processor), "risk-measures,means", "responsibilities", "controller-contacts,representative-contacts,officer-contacts,processor-contacts,transfer-destinations,transfer-safeguards,security-measures"},
	} {
		got := acc.MissingFromRecord(tt.of, acc.Particulars{Stated: set(t, tt.stated), Excused: set(t, tt.excused)})
		assert.True(t, got.IsValid(), tt.reason)
		assert.Equal(t, set(t, tt.want).String(), got.String(), tt.reason)
	}
}

// A set that holds a slip states and excuses nothing, whatever else is in it.
func TestSlipsInParticularsCountAsNothing(t *testing.T) {
	slip := acc.AllElements().Union(acc.ElementsOf(0))
	for _, p := range []acc.Particulars{{Stated: slip}, {Excused: slip}, {Stated: slip, Excused: slip}} {
		assert.Equal(t, acc.MissingFromRecord(ordinary(), acc.Particulars{}), acc.MissingFromRecord(ordinary(), p))
		assert.Equal(t, acc.MissingFromAssessment(ordinary(), acc.Particulars{}), acc.MissingFromAssessment(ordinary(), p))
		assert.Equal(t, acc.MissingFromConsultation(ordinary(), acc.Particulars{}), acc.MissingFromConsultation(ordinary(), p))
	}
}

// Of every activity of a checked policy the record has purposes, people and
// data. Time limits are missing exactly where some of the data has none: no
// limit of the controller's own, and no duty or maximum for its kind (D13, D14).
func TestRecordsOfThePolicies(t *testing.T) {
	said := acc.Particulars{
		Stated:  set(t, "controller-contacts,processor-contacts,officer-contacts,security-measures"),
		Excused: set(t, "representative-contacts,transfer-destinations,recipient-categories"),
	}
	hasLimit := func(of *privacy.Activity, kind subjects.Kind) bool {
		return len(of.Limits) > 0 ||
			slices.ContainsFunc(of.Duties, func(d privacy.Duty) bool { return d.Rule.Kinds.Has(kind) }) ||
			slices.ContainsFunc(of.Ceilings, func(c privacy.Ceiling) bool { return c.Rule.Kinds.Has(kind) })
	}
	complete, lacking := 0, 0
	for _, policy := range []*privacy.Policy{axactor.Policy(), axactor.Completed(), recruiting.Policy()} {
		for of := range policy.Activities() {
			want := ""
			for kind := range of.Kinds.All() {
				if of.Role.Decides() && !hasLimit(&of, kind) {
					want = "erasure-time-limits"
				}
			}
			if want == "" {
				complete++
			} else {
				lacking++
			}
			assert.Equal(t, want, acc.MissingFromRecord(&of, said).String(), of.ID)
		}
	}
	assert.Positive(t, complete)
	assert.Positive(t, lacking)
}
