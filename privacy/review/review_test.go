package review_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/review"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

func day(text string) retention.Date { return retention.MustParseDate(text) }

var today = day("2026-11-23")

const hiring privacy.ActivityID = "hiring"

// sound is a policy in which there is nothing to find: one activity that tells
// everything, has been assessed, and ends.
func sound() *privacy.Spec {
	return &privacy.Spec{
		ID: "sound", Version: "1", Controllers: []string{"Fjord AS", "Fell AS"},
		FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(14), BackupRotation: retention.Days(30),
		Statements: []privacy.Statement{{ID: "S-1", Heading: "Hiring"}, {ID: "S-2", Heading: "The rest"}},
		Tells:      lawfulbasis.AllInformation(),
		Activities: []privacy.Activity{{
			ID: hiring, Purpose: lawfulbasis.Recruitment, Role: lawfulbasis.Controller, Controllers: []string{"Fjord AS"},
			Basis: lawfulbasis.Contract, Claimed: lawfulbasis.BasesOf(lawfulbasis.Contract),
			Assessed: lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(lawfulbasis.PartyOrAsked, lawfulbasis.Indispensable)}, By: "hr"},
			About:    subjects.CategoriesOf(subjects.Applicant), Kinds: subjects.KindsOf(subjects.Name, subjects.CV),
			Sources: lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject),
			Limits: []privacy.Limit{{
				ID:         "hired",
				Rule:       retention.Limit{From: retention.PositionFilled, Anchor: retention.DayOf, Period: retention.Months(6)},
				Statements: []privacy.StatementID{"S-1"},
			}},
			Statements: []privacy.StatementID{"S-1"},
		}},
	}
}

// met adds elements that were found to be so.
func met(a *privacy.Activity, elements ...lawfulbasis.Element) {
	a.Assessed.Met = a.Assessed.Met.Union(lawfulbasis.ElementsOf(elements...))
}

// rest rests the activity on another basis, with everything found that it asks
// for.
func rest(a *privacy.Activity, b lawfulbasis.Basis) {
	a.Basis, a.Claimed = b, lawfulbasis.BasesOf(b)
	for _, oneOf := range b.Asks() {
		for e := range oneOf.All() {
			if e != lawfulbasis.TellingExempt {
				met(a, e)
			}
		}
	}
	if b.NeedsLaw() {
		a.Law = append(a.Law, law.Section(law.Bokforingsloven, "13"))
	}
}

// doubt marks a statement as doubtful.
func doubt(s *privacy.Spec, id privacy.StatementID, topic privacy.Topic, against ...law.Provision) {
	s.Notes = append(s.Notes, privacy.Note{Statement: id, Topic: topic, Doubt: true, Law: against})
}

func doubtRight(s *privacy.Spec, r lawfulbasis.Right, against ...law.Provision) {
	s.Notes = append(s.Notes, privacy.Note{Statement: "S-2", Topic: privacy.TopicRight, Right: r, Doubt: true, Law: against})
}

// show writes a finding as one line.
func show(f review.Finding) string {
	text := f.Code.String()
	for _, part := range []struct{ name, text string }{
		{"activity", string(f.Activity)}, {"statement", string(f.Statement)}, {"rule", string(f.Rule)},
		{"missing", f.Missing.String()}, {"open", f.Open.String()},
	} {
		if part.text != "" {
			text += " " + part.name + "=" + part.text
		}
	}
	return text
}

func shown(t *testing.T, s *privacy.Spec, on retention.Date) []string {
	t.Helper()
	p, err := privacy.New(s)
	require.NoError(t, err)
	lines := []string{}
	for _, f := range review.Of(p, on) {
		lines = append(lines, show(f))
	}
	return lines
}

func art(n, paragraph int, point byte) law.Provision {
	return law.Article(n).Paragraph(paragraph).Point(point)
}

// TestRules breaks the sound policy in one way at a time. Where a rule has a
// condition, the next cases are those just beyond it.
func TestRules(t *testing.T) {
	type edit = func(*privacy.Spec, *privacy.Activity)
	others := lawfulbasis.SourcesOf(lawfulbasis.FromReferee)
	contact := subjects.CategoriesOf(subjects.ClientRepresentative)
	for _, tt := range []struct {
		reason string
		edit   edit
		want   []string
	}{
		{"nothing is lacking", func(*privacy.Spec, *privacy.Activity) {}, nil},

		// Information (Art. 13, 14).
		{"Art. 13(2)(a): from the person, no word of how long", func(s *privacy.Spec, _ *privacy.Activity) {
			s.Tells = s.Tells.Without(lawfulbasis.InformationOf(lawfulbasis.AboutStorage))
		}, []string{"not-told-at-collection activity=hiring missing=storage"}},
		{"the activity tells it itself", func(s *privacy.Spec, a *privacy.Activity) {
			a.Tells = lawfulbasis.InformationOf(lawfulbasis.AboutStorage)
			s.Tells = s.Tells.Without(a.Tells)
		}, nil},
		{"Art. 14(2)(f) is not asked of what the person gave", func(s *privacy.Spec, _ *privacy.Activity) {
			s.Tells = s.Tells.Without(lawfulbasis.InformationOf(lawfulbasis.AboutSources, lawfulbasis.AboutCategories))
		}, nil},
		{"Art. 14(1)(d), (2)(f): from others, and 13(2)(e) is not asked", func(s *privacy.Spec, a *privacy.Activity) {
			a.Sources = others
			s.Tells = s.Tells.Without(lawfulbasis.InformationOf(lawfulbasis.AboutSources, lawfulbasis.AboutCategories, lawfulbasis.AboutNeedToProvide))
		}, []string{"not-told-of-obtained activity=hiring missing=categories,sources"}},
		{"from both: each article asks for its own", func(s *privacy.Spec, a *privacy.Activity) {
			a.Sources = a.Sources.Union(others)
			s.Tells = s.Tells.Without(lawfulbasis.InformationOf(lawfulbasis.AboutPurpose, lawfulbasis.AboutSources, lawfulbasis.AboutNeedToProvide))
		}, []string{"not-told-at-collection activity=hiring missing=purpose,need-to-provide", "not-told-of-obtained activity=hiring missing=purpose,sources"}},
		{"Art. 14(2)(f): no source is named, so only what both articles ask for is surely missing", func(s *privacy.Spec, a *privacy.Activity) {
			a.Sources = lawfulbasis.SourceSet{}
			s.Tells = s.Tells.Without(lawfulbasis.InformationOf(lawfulbasis.AboutPurpose, lawfulbasis.AboutSources, lawfulbasis.AboutNeedToProvide))
		}, []string{"not-told-of-obtained activity=hiring missing=purpose", "sources-not-said activity=hiring"}},
		{"Art. 13(1)(b): whether there is an officer is not in a policy", func(s *privacy.Spec, _ *privacy.Activity) {
			s.Tells = s.Tells.Without(lawfulbasis.InformationOf(lawfulbasis.AboutOfficer))
		}, []string{"information-unsettled activity=hiring missing=officer"}},

		// Basis (Art. 6).
		{"Art. 13(1)(c): two bases for one purpose (D3)", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Claimed = lawfulbasis.BasesOf(lawfulbasis.Contract, lawfulbasis.Consent)
		}, []string{"several-bases-claimed activity=hiring"}},
		{"Art. 13(1)(c): another one", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Claimed = lawfulbasis.BasesOf(lawfulbasis.Consent)
		}, []string{"other-basis-claimed activity=hiring"}},
		{"no claim at all is missing information, and no contradiction", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Claimed = lawfulbasis.BasisSet{}
		}, nil},
		{"Art. 6(1)(d), (f): under one balance (D5, S5)", func(s *privacy.Spec, a *privacy.Activity) {
			rest(a, lawfulbasis.LegitimateInterests)
			a.Claimed = lawfulbasis.BasesOf(lawfulbasis.VitalInterests, lawfulbasis.LegitimateInterests)
			doubt(s, "S-1", privacy.TopicBasis, art(6, 1, 'd'))
		}, []string{"several-bases-claimed activity=hiring", "vital-interests-mixed activity=hiring statement=S-1"}},
		{"vital interests alone are no mixture", func(_ *privacy.Spec, a *privacy.Activity) {
			rest(a, lawfulbasis.VitalInterests)
		}, nil},
		{"Art. 6(3): a public task that nobody laid down (D4, S7)", func(s *privacy.Spec, a *privacy.Activity) {
			a.Claimed = lawfulbasis.BasesOf(lawfulbasis.PublicTask)
			doubt(s, "S-1", privacy.TopicBasis, art(6, 1, 'e'))
		}, []string{"other-basis-claimed activity=hiring", "public-task-without-law activity=hiring statement=S-1"}},
		{"a public task that the policy asserts names its law", func(_ *privacy.Spec, a *privacy.Activity) { rest(a, lawfulbasis.PublicTask) }, nil},
		{"Art. 6(3): a duty that no law lays down (D6, S8); the doubt about another basis is not this one", func(s *privacy.Spec, a *privacy.Activity) {
			a.Claimed = lawfulbasis.BasesOf(lawfulbasis.LegalObligation)
			doubt(s, "S-1", privacy.TopicBasis, art(6, 1, 'e'), law.Article(6).Paragraph(3))
		}, []string{"other-basis-claimed activity=hiring", "obligation-without-law activity=hiring", "statement-doubtful statement=S-1"}},
		{"an obligation that the policy asserts names its law", func(_ *privacy.Spec, a *privacy.Activity) { rest(a, lawfulbasis.LegalObligation) }, nil},
		{"Art. 6(1)(b): who speaks for a firm is no party (N-13)", func(s *privacy.Spec, a *privacy.Activity) {
			a.About = a.About.Union(contact)
			doubt(s, "S-1", privacy.TopicBasis, art(6, 1, 'b'))
		}, []string{"contract-without-party activity=hiring statement=S-1"}},
		{"Art. 6(1)(b): claimed for them, asserted is another", func(_ *privacy.Spec, a *privacy.Activity) {
			rest(a, lawfulbasis.LegitimateInterests)
			a.About, a.Claimed = contact, lawfulbasis.BasesOf(lawfulbasis.Contract)
		}, []string{"other-basis-claimed activity=hiring", "contract-without-party activity=hiring"}},
		{"Art. 6(1)(b): a party, and no necessity (D3, S6)", func(_ *privacy.Spec, a *privacy.Activity) {
			rest(a, lawfulbasis.LegitimateInterests)
			a.Claimed = lawfulbasis.BasesOf(lawfulbasis.Contract)
		}, []string{"other-basis-claimed activity=hiring", "contract-not-necessary activity=hiring"}},
		{"Art. 6(1): what was found refutes it", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Assessed.Findings = lawfulbasis.Findings{Unmet: lawfulbasis.ElementsOf(lawfulbasis.Indispensable)}
		}, []string{"basis-not-met activity=hiring open=indispensable"}},
		{"nothing was found", func(_ *privacy.Spec, a *privacy.Activity) { a.Assessed = lawfulbasis.Assessment{} },
			[]string{"assessment-open activity=hiring open=party-or-asked,indispensable"}},
		{"the review day has passed", func(_ *privacy.Spec, a *privacy.Activity) { a.Assessed.ReviewBy = day("2026-11-22") },
			[]string{"assessment-open activity=hiring open=party-or-asked,indispensable"}},
		{"the review day is the last that counts", func(_ *privacy.Spec, a *privacy.Activity) { a.Assessed.ReviewBy = today }, nil},
		{"the law that a policy names need not be found again", func(_ *privacy.Spec, a *privacy.Activity) {
			rest(a, lawfulbasis.LegalObligation)
			a.Assessed.Met = a.Assessed.Met.Without(lawfulbasis.ElementsOf(lawfulbasis.LawNamed))
		}, nil},
		{"a duty to keep names it as well", func(_ *privacy.Spec, a *privacy.Activity) {
			rest(a, lawfulbasis.LegalObligation)
			a.Assessed.Met = a.Assessed.Met.Without(lawfulbasis.ElementsOf(lawfulbasis.LawNamed))
			vouchers, _ := retention.StatutoryDuty(law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4))
			a.Law, a.Limits = nil, nil
			a.Kinds = a.Kinds.Union(vouchers.Kinds)
			a.Duties = []privacy.Duty{{ID: "vouchers", Rule: vouchers, Statements: []privacy.StatementID{"S-1"}}}
		}, nil},
		{"what was found of it goes before", func(_ *privacy.Spec, a *privacy.Activity) {
			rest(a, lawfulbasis.LegalObligation)
			a.Assessed.Met = a.Assessed.Met.Without(lawfulbasis.ElementsOf(lawfulbasis.LawNamed))
			a.Assessed.Unmet = lawfulbasis.ElementsOf(lawfulbasis.LawNamed)
		}, []string{"basis-not-met activity=hiring open=law-named"}},

		// Special, criminal and numbered (Art. 9, 10, 87).
		{"Art. 9(2)(f): found to be needed", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Kinds, a.Condition = a.Kinds.Union(subjects.KindsOf(subjects.Health)), lawfulbasis.ClaimsOrCourts
			met(a, lawfulbasis.NeededForClaims)
		}, nil},
		{"Art. 9(2)(f): not looked at", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Kinds, a.Condition = a.Kinds.Union(subjects.KindsOf(subjects.Health)), lawfulbasis.ClaimsOrCourts
		}, []string{"assessment-open activity=hiring open=needed-for-claims"}},
		{"Art. 9(2)(f): refuted", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Kinds, a.Condition = a.Kinds.Union(subjects.KindsOf(subjects.Health)), lawfulbasis.ClaimsOrCourts
			a.Assessed.Unmet = lawfulbasis.ElementsOf(lawfulbasis.NeededForClaims)
		}, []string{"condition-not-met activity=hiring open=needed-for-claims"}},
		{"Art. 9(2)(b): needs a law, and names none; the GDPR is none", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Kinds, a.Condition = a.Kinds.Union(subjects.KindsOf(subjects.Health)), lawfulbasis.EmploymentAndSocialLaw
			a.Law = []law.Provision{law.Article(88)}
			met(a, lawfulbasis.LawNamed, lawfulbasis.EmploymentDuty, lawfulbasis.Safeguarded)
		}, []string{"condition-without-law activity=hiring"}},
		{"Art. 9(2)(b): names it", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Kinds, a.Condition = a.Kinds.Union(subjects.KindsOf(subjects.Health)), lawfulbasis.EmploymentAndSocialLaw
			a.Law = []law.Provision{law.Section(law.Personopplysningsloven, "6")}
			met(a, lawfulbasis.EmploymentDuty, lawfulbasis.Safeguarded)
		}, nil},
		{"Art. 10, § 11: criminal data (D20)", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Kinds = a.Kinds.Union(subjects.KindsOf(subjects.PoliceCertificate))
		}, []string{"criminal-without-law activity=hiring open=official-control,law-allows-criminal"}},
		{"Art. 10: a law allows it", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Kinds = a.Kinds.Union(subjects.KindsOf(subjects.PoliceCertificate))
			met(a, lawfulbasis.LawAllowsCriminal)
		}, nil},
		{"Art. 10: an authority controls it", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Kinds = a.Kinds.Union(subjects.KindsOf(subjects.PoliceCertificate))
			met(a, lawfulbasis.OfficialControl)
		}, nil},
		{"§ 11: a condition that carries it", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Kinds, a.Condition = a.Kinds.Union(subjects.KindsOf(subjects.PoliceCertificate)), lawfulbasis.ClaimsOrCourts
			met(a, lawfulbasis.NeededForClaims)
		}, nil},
		{"§ 12: a number of those who speak for firms (D21, S9)", func(s *privacy.Spec, a *privacy.Activity) {
			rest(a, lawfulbasis.LegitimateInterests)
			a.About, a.Kinds = contact, a.Kinds.Union(subjects.KindsOf(subjects.NationalID))
			met(a, lawfulbasis.IdentificationNeeded)
			doubt(s, "S-1", privacy.TopicData, law.Section(law.Personopplysningsloven, "12"))
		}, []string{"number-without-need activity=hiring statement=S-1 open=identification-needed,number-necessary", "assessment-open activity=hiring open=number-necessary"}},
		{"§ 12: the number, and no need to identify", func(_ *privacy.Spec, a *privacy.Activity) {
			rest(a, lawfulbasis.LegitimateInterests)
			a.About, a.Kinds = contact, a.Kinds.Union(subjects.KindsOf(subjects.NationalID))
			met(a, lawfulbasis.NumberNecessary)
			a.Assessed.Unmet = lawfulbasis.ElementsOf(lawfulbasis.IdentificationNeeded)
		}, []string{"number-without-need activity=hiring open=identification-needed,number-necessary"}},
		{"§ 12: both are found", func(_ *privacy.Spec, a *privacy.Activity) {
			rest(a, lawfulbasis.LegitimateInterests)
			a.About, a.Kinds = contact, a.Kinds.Union(subjects.KindsOf(subjects.NationalID))
			met(a, lawfulbasis.IdentificationNeeded, lawfulbasis.NumberNecessary)
		}, nil},
		{"§ 12: among others nothing says whose number it is", func(_ *privacy.Spec, a *privacy.Activity) {
			rest(a, lawfulbasis.LegitimateInterests)
			a.About, a.Kinds = a.About.Union(contact), a.Kinds.Union(subjects.KindsOf(subjects.NationalID))
		}, []string{"assessment-open activity=hiring open=identification-needed,number-necessary"}},

		// How long (Art. 5(1)(e)).
		{"Art. 5(1)(e): nothing ends it (D11, S23)", func(s *privacy.Spec, a *privacy.Activity) {
			a.Limits = nil
			doubt(s, "S-1", privacy.TopicRetention, art(13, 2, 'a'))
		}, []string{"no-storage-limit activity=hiring statement=S-1"}},
		{"a maximum ends it", func(_ *privacy.Spec, a *privacy.Activity) {
			most, _ := retention.StatutoryCeiling(law.Section(law.Kredittopplysningsloven, "25"))
			a.Limits, a.Kinds = nil, a.Kinds.Union(most.Kinds)
			a.Ceilings = []privacy.Ceiling{{ID: "most", Rule: most}}
		}, nil},
		{"Art. 13(2)(a): a vague limit (D15, S14), told once though two limits rest on it", func(s *privacy.Spec, a *privacy.Activity) {
			second := a.Limits[0]
			second.ID = "withdrawn"
			a.Limits = append(a.Limits, second)
			doubt(s, "S-1", privacy.TopicRetention, art(13, 2, 'a'))
		}, []string{"limit-vague activity=hiring statement=S-1 rule=hired"}},
		{"a doubt about a statement that no limit rests on", func(s *privacy.Spec, _ *privacy.Activity) {
			doubt(s, "S-2", privacy.TopicRetention, art(13, 2, 'a'))
		}, []string{"statement-doubtful statement=S-2"}},
		{"Art. 5(1)(e): a norm is no law (D14, S1)", func(s *privacy.Spec, a *privacy.Activity) {
			a.Limits[0].Law = []law.Provision{law.Whole(law.Inkassobransjenormen), art(5, 1, 'e')}
			doubt(s, "S-1", privacy.TopicRetention, art(5, 1, 'e'))
		}, []string{"norm-is-not-law activity=hiring statement=S-1 rule=hired"}},
		{"a statute stands beside the norm", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Limits[0].Law = []law.Provision{law.Whole(law.Inkassobransjenormen), law.Section(law.Foreldelsesloven, "2")}
		}, nil},
		{"the limit rests on the GDPR", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Limits[0].Law = []law.Provision{art(5, 1, 'e')}
		}, nil},
		{"Art. 13(2)(a): backups without a period (D19, S15)", func(s *privacy.Spec, _ *privacy.Activity) {
			s.BackupRotation = retention.Period{}
			doubt(s, "S-2", privacy.TopicRetention, art(13, 2, 'a'))
		}, []string{"backups-not-bounded statement=S-2"}},
		{"a doubt that an activity answers for is none about backups", func(s *privacy.Spec, a *privacy.Activity) {
			s.BackupRotation, a.Limits = retention.Period{}, nil
			doubt(s, "S-1", privacy.TopicRetention, art(13, 2, 'a'))
		}, []string{"no-storage-limit activity=hiring statement=S-1", "backups-not-bounded"}},
		{"nor one that a limit answers for", func(s *privacy.Spec, a *privacy.Activity) {
			s.BackupRotation, a.Limits[0].Statements = retention.Period{}, []privacy.StatementID{"S-2"}
			doubt(s, "S-2", privacy.TopicRetention, art(13, 2, 'a'))
		}, []string{"limit-vague activity=hiring statement=S-2 rule=hired", "backups-not-bounded"}},
		{"nor one that a duty answers for, nor one of another topic", func(s *privacy.Spec, a *privacy.Activity) {
			vouchers, _ := retention.StatutoryDuty(law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4))
			a.Kinds = a.Kinds.Union(vouchers.Kinds)
			a.Duties = []privacy.Duty{{ID: "vouchers", Rule: vouchers, Statements: []privacy.StatementID{"S-2"}}}
			s.BackupRotation = retention.Period{}
			doubt(s, "S-2", privacy.TopicRetention, art(13, 2, 'a'))
			doubt(s, "S-2", privacy.TopicTransfer, law.Article(46))
		}, []string{"backups-not-bounded", "safeguard-not-named statement=S-2"}},
		{"Art. 4(5), recital 26: pseudonymised (D13, S2)", func(s *privacy.Spec, _ *privacy.Activity) {
			doubt(s, "S-1", privacy.TopicRetention, law.Article(4).Paragraph(5))
		}, []string{"pseudonymised-as-anonymous statement=S-1"}},

		// Sources.
		{"Art. 6(4): earlier cases (D14, S3)", func(s *privacy.Spec, a *privacy.Activity) {
			a.Sources = lawfulbasis.SourcesOf(lawfulbasis.FromOwnHistory)
			doubt(s, "S-1", privacy.TopicSource, law.Article(6).Paragraph(4))
		}, []string{"further-use-not-assessed activity=hiring statement=S-1 open=further-consent,further-law,compatible"}},
		{"Art. 6(4): compatible", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Sources = lawfulbasis.SourcesOf(lawfulbasis.FromOwnHistory)
			met(a, lawfulbasis.Compatible)
		}, nil},
		{"Art. 6(4): a law orders it", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Sources = lawfulbasis.SourcesOf(lawfulbasis.FromOwnHistory)
			rest(a, lawfulbasis.LegalObligation)
		}, nil},
		{"Art. 6(4): the person agreed", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Sources = lawfulbasis.SourcesOf(lawfulbasis.FromOwnHistory)
			rest(a, lawfulbasis.Consent)
		}, nil},
		{"Art. 14(2)(f): other sources; the statement with the former name is another matter", func(s *privacy.Spec, a *privacy.Activity) {
			a.Sources = lawfulbasis.SourcesOf(lawfulbasis.FromOtherSource)
			a.Statements = append(a.Statements, "S-2")
			doubt(s, "S-2", privacy.TopicSource, law.Article(12).Paragraph(1), art(14, 2, 'f'))
			doubt(s, "S-1", privacy.TopicSource, art(14, 2, 'f'))
		}, []string{"source-not-named activity=hiring statement=S-1", "source-name-outdated statement=S-2"}},
		{"S20: tax data, and no channel", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Sources, a.Kinds = lawfulbasis.SourcesOf(lawfulbasis.FromTaxAuthority), a.Kinds.Union(subjects.KindsOf(subjects.TaxInformation))
		}, []string{"source-without-channel activity=hiring open=no-law-forbids"}},
		{"S20: somebody has looked", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Sources, a.Kinds = lawfulbasis.SourcesOf(lawfulbasis.FromTaxAuthority), a.Kinds.Union(subjects.KindsOf(subjects.TaxInformation))
			met(a, lawfulbasis.NoLawForbids)
		}, nil},
		{"the tax authority gives addresses as well", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Sources = lawfulbasis.SourcesOf(lawfulbasis.FromTaxAuthority)
		}, nil},
		{"the person gives tax data as well", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Kinds = a.Kinds.Union(subjects.KindsOf(subjects.TaxInformation))
		}, nil},
		{"gjeldsinformasjonsloven § 12: not to collect", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Purpose, a.Sources = lawfulbasis.CollectionHandling, lawfulbasis.SourcesOf(lawfulbasis.FromDebtRegister)
		}, []string{"source-closed activity=hiring"}},
		{"gjeldsinformasjonsloven § 12: to assess credit", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Purpose, a.Sources = lawfulbasis.CreditAssessment, lawfulbasis.SourcesOf(lawfulbasis.FromDebtRegister)
		}, nil},
		{"D15, S19: applicants in social media", func(s *privacy.Spec, a *privacy.Activity) {
			a.Sources, a.Assessed = lawfulbasis.SourcesOf(lawfulbasis.FromSocialMedia), lawfulbasis.Assessment{}
			a.Assessed.Met = lawfulbasis.ElementsOf(lawfulbasis.PartyOrAsked)
			doubt(s, "S-1", privacy.TopicSource, law.Article(14))
		}, []string{"social-media-not-assessed activity=hiring statement=S-1 open=indispensable", "assessment-open activity=hiring open=indispensable"}},
		{"S19: refuted is not assessed either", func(_ *privacy.Spec, a *privacy.Activity) {
			a.About = subjects.CategoriesOf(subjects.InternalApplicant)
			a.Sources, a.Assessed = lawfulbasis.SourcesOf(lawfulbasis.FromSocialMedia), lawfulbasis.Assessment{}
			a.Assessed.Unmet = lawfulbasis.ElementsOf(lawfulbasis.PartyOrAsked)
		}, []string{"basis-not-met activity=hiring open=party-or-asked", "social-media-not-assessed activity=hiring open=party-or-asked"}},
		{"S19: the basis was found to hold", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Sources = lawfulbasis.SourcesOf(lawfulbasis.FromSocialMedia)
		}, nil},
		{"S19 is about applicants", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Sources, a.Assessed = lawfulbasis.SourcesOf(lawfulbasis.FromSocialMedia), lawfulbasis.Assessment{}
			a.About = subjects.CategoriesOf(subjects.MarketingContact)
		}, []string{"assessment-open activity=hiring open=party-or-asked,indispensable"}},
		{"ekomloven § 3-15: cookies on an interest (S17)", func(_ *privacy.Spec, a *privacy.Activity) {
			rest(a, lawfulbasis.LegitimateInterests)
			a.Sources = lawfulbasis.SourcesOf(lawfulbasis.FromCookies)
		}, []string{"cookies-without-consent activity=hiring"}},
		{"ekomloven § 3-15: by consent", func(_ *privacy.Spec, a *privacy.Activity) {
			rest(a, lawfulbasis.Consent)
			a.Sources = lawfulbasis.SourcesOf(lawfulbasis.FromCookies)
		}, nil},
		{"ekomloven § 3-15: the notice speaks of information only", func(s *privacy.Spec, _ *privacy.Activity) {
			doubt(s, "S-2", privacy.TopicSource, law.Section(law.Ekomloven2024, "3-15"))
		}, []string{"cookies-without-consent statement=S-2"}},
		{"Art. 28(3)(a): a client's data reused (N-67)", func(s *privacy.Spec, _ *privacy.Activity) {
			doubt(s, "S-2", privacy.TopicSource, art(28, 3, 'a'))
		}, []string{"processor-data-reused statement=S-2"}},

		// Recipients and roles.
		{"tvangsfullbyrdelsesloven § 7-28: the employer (S16)", func(s *privacy.Spec, a *privacy.Activity) {
			a.Purpose, a.Recipients = lawfulbasis.Collection, lawfulbasis.RecipientsOf(lawfulbasis.ToEmployer)
			doubt(s, "S-1", privacy.TopicRecipient, law.Section(law.Tvangsfullbyrdelsesloven, "7-28"))
		}, []string{"recipient-closed activity=hiring statement=S-1 open=disclosure-ordered"}},
		{"tvangsfullbyrdelsesloven § 7-28: the welfare office", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Purpose, a.Recipients = lawfulbasis.Collection, lawfulbasis.RecipientsOf(lawfulbasis.ToWelfareOffice)
		}, []string{"recipient-closed activity=hiring open=disclosure-ordered"}},
		{"a decision addressed to the employer is in force", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Purpose, a.Recipients = lawfulbasis.Collection, lawfulbasis.RecipientsOf(lawfulbasis.ToEmployer)
			met(a, lawfulbasis.DisclosureOrdered)
		}, nil},
		{"an employer for another purpose than a claim", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Recipients = lawfulbasis.RecipientsOf(lawfulbasis.ToEmployer)
		}, nil},
		{"kredittopplysningsloven §§ 10, 11, 24 (D17, S24)", func(s *privacy.Spec, a *privacy.Activity) {
			a.Recipients = lawfulbasis.RecipientsOf(lawfulbasis.ToCreditBureau)
			doubt(s, "S-1", privacy.TopicRecipient, law.Section(law.Kredittopplysningsloven, "10"))
		}, []string{"credit-rules-not-met activity=hiring statement=S-1 open=credit-rules-met"}},
		{"kredittopplysningsloven: the rules are met", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Recipients = lawfulbasis.RecipientsOf(lawfulbasis.ToCreditBureau)
			met(a, lawfulbasis.CreditRulesMet)
		}, nil},
		{"Art. 4(9): the group (D16)", func(s *privacy.Spec, a *privacy.Activity) {
			a.Recipients = lawfulbasis.RecipientsOf(lawfulbasis.ToGroupCompany)
			doubt(s, "S-1", privacy.TopicRecipient, law.Article(4).Paragraph(9))
		}, []string{"group-need-not-assessed activity=hiring statement=S-1 open=disclosure-necessary"}},
		{"Art. 4(9): the need is found", func(_ *privacy.Spec, a *privacy.Activity) {
			a.Recipients = lawfulbasis.RecipientsOf(lawfulbasis.ToGroupCompany)
			met(a, lawfulbasis.DisclosureNecessary)
		}, nil},
		{"Art. 26(1): two controllers (D22, S21)", func(s *privacy.Spec, a *privacy.Activity) {
			a.Controllers = s.Controllers
			doubt(s, "S-1", privacy.TopicController, law.Article(26))
		}, []string{"no-arrangement activity=hiring statement=S-1 open=arrangement-made"}},
		{"Art. 26(1): arranged", func(s *privacy.Spec, a *privacy.Activity) {
			a.Controllers = s.Controllers
			met(a, lawfulbasis.ArrangementMade)
		}, nil},
		{"Art. 28(3)(a), (g): a processor, and no instruction (S25); nothing else is the processor's to mend", func(s *privacy.Spec, a *privacy.Activity) {
			*a = privacy.Activity{ID: a.ID, Purpose: a.Purpose, Role: lawfulbasis.Processor, Controllers: s.Controllers,
				About: a.About, Kinds: a.Kinds, Statements: a.Statements}
			s.Tells = lawfulbasis.InformationSet{}
			doubt(s, "S-1", privacy.TopicController, art(28, 3, 'a'))
		}, []string{"not-instructed activity=hiring statement=S-1 open=instructed"}},
		{"Art. 28(3)(a): instructed", func(s *privacy.Spec, a *privacy.Activity) {
			*a = privacy.Activity{ID: a.ID, Purpose: a.Purpose, Role: lawfulbasis.SubProcessor, Controllers: s.Controllers,
				About: a.About, Kinds: a.Kinds, Statements: a.Statements}
			met(a, lawfulbasis.Instructed)
		}, nil},

		// What only a statement shows.
		{"Art. 13(1)(b): one officer for two (S21)", func(s *privacy.Spec, _ *privacy.Activity) {
			doubt(s, "S-2", privacy.TopicController, art(13, 1, 'b'), law.Article(37))
		}, []string{"officer-not-told statement=S-2"}},
		{"Art. 9(2): a condition of one's own (D7, S4)", func(s *privacy.Spec, _ *privacy.Activity) {
			doubt(s, "S-2", privacy.TopicData, art(9, 2, 'c'))
		}, []string{"condition-loosened statement=S-2"}},
		{"Art. 9(1): the list (D7)", func(s *privacy.Spec, _ *privacy.Activity) {
			doubt(s, "S-2", privacy.TopicData, law.Article(9).Paragraph(1))
		}, []string{"special-kind-left-out statement=S-2"}},
		{"Art. 14(1)(d): data of nobody", func(s *privacy.Spec, _ *privacy.Activity) {
			doubt(s, "S-2", privacy.TopicData, art(14, 1, 'd'))
		}, []string{"data-not-listed statement=S-2"}},
		{"Art. 46: which safeguard (D16, S22)", func(s *privacy.Spec, _ *privacy.Activity) {
			doubt(s, "S-2", privacy.TopicTransfer, law.Article(46).Paragraph(2))
		}, []string{"safeguard-not-named statement=S-2"}},
		{"Art. 13(3): changes (D12)", func(s *privacy.Spec, _ *privacy.Activity) {
			doubt(s, "S-2", privacy.TopicChange, law.Article(13).Paragraph(3))
		}, []string{"change-only-published statement=S-2"}},
		{"Art. 17(3): interests (D8, S12)", func(s *privacy.Spec, _ *privacy.Activity) {
			doubtRight(s, lawfulbasis.RightToErasure, art(17, 3, 'b'))
		}, []string{"erasure-refused-by-interest statement=S-2"}},
		{"Art. 17(1): no ground (S13)", func(s *privacy.Spec, _ *privacy.Activity) {
			doubtRight(s, lawfulbasis.RightToErasure, law.Article(17).Paragraph(1))
		}, []string{"erasure-grounds-left-out statement=S-2"}},
		{"Art. 20 (D2, S10)", func(s *privacy.Spec, _ *privacy.Activity) {
			doubtRight(s, lawfulbasis.RightToPortability, law.Article(20).Paragraph(1))
		}, []string{"portability-misread statement=S-2"}},
		{"Art. 21(1) (D1, S11)", func(s *privacy.Spec, _ *privacy.Activity) {
			doubtRight(s, lawfulbasis.RightToObject, law.Article(21).Paragraph(1))
		}, []string{"objection-limited statement=S-2"}},
		{"Art. 21(2) (D9)", func(s *privacy.Spec, _ *privacy.Activity) {
			doubtRight(s, lawfulbasis.RightToObjectToMarketing, law.Article(21).Paragraph(2))
		}, []string{"marketing-objection-left-out statement=S-2"}},
		{"Art. 18 (D1)", func(s *privacy.Spec, _ *privacy.Activity) {
			doubtRight(s, lawfulbasis.RightToRestriction, law.Article(18))
		}, []string{"restriction-limited statement=S-2"}},
		{"Art. 22 (D1, D18)", func(s *privacy.Spec, _ *privacy.Activity) {
			doubtRight(s, lawfulbasis.RightAgainstAutomatedDecisions, law.Article(22))
		}, []string{"automated-decisions-limited statement=S-2"}},
		{"Art. 7(3) (D10)", func(s *privacy.Spec, _ *privacy.Activity) {
			doubtRight(s, lawfulbasis.RightToWithdraw, law.Article(7).Paragraph(3))
		}, []string{"withdrawal-softened statement=S-2"}},
		{"another right is doubtful too, beside what the same statement says of a known one", func(s *privacy.Spec, _ *privacy.Activity) {
			doubtRight(s, lawfulbasis.RightToWithdraw, law.Article(7).Paragraph(3))
			doubtRight(s, lawfulbasis.RightOfAccess, law.Article(15))
		}, []string{"withdrawal-softened statement=S-2", "right-doubtful statement=S-2"}},
		{"one statement may come to several things", func(s *privacy.Spec, _ *privacy.Activity) {
			doubt(s, "S-2", privacy.TopicData, law.Article(9).Paragraph(1), art(9, 2, 'a'), art(14, 1, 'd'))
		}, []string{"condition-loosened statement=S-2", "special-kind-left-out statement=S-2", "data-not-listed statement=S-2"}},
		{"a doubt that measures against nothing is told all the same", func(s *privacy.Spec, _ *privacy.Activity) {
			doubt(s, "S-2", privacy.TopicDefinition)
		}, []string{"statement-doubtful statement=S-2"}},
		{"nothing is said of a statement without a doubt", func(s *privacy.Spec, _ *privacy.Activity) {
			s.Notes = append(s.Notes, privacy.Note{Statement: "S-2", Topic: privacy.TopicTransfer, Law: []law.Provision{law.Article(46)}})
		}, nil},
	} {
		s := sound()
		tt.edit(s, &s.Activities[0])
		want := tt.want
		if want == nil {
			want = []string{}
		}
		assert.Empty(t, cmp.Diff(want, shown(t, s, today)), tt.reason)
	}
}

// TestPeople asks of everybody whether they are a party, and whether they merely
// speak for a firm.
func TestPeople(t *testing.T) {
	representing := subjects.CategoriesOf(subjects.DebtorRepresentative, subjects.ClientRepresentative, subjects.Agent,
		subjects.SupplierRepresentative, subjects.AuthorityRepresentative) // N-40 to N-43
	noParty := representing.Union(subjects.CategoriesOf(
		subjects.HouseholdMember, // N-51: told of by a debtor
		subjects.EstateContact,   // acts for the estate
		subjects.Referee,         // N-62: told of by an applicant
	))
	for who := range subjects.AllCategories().All() {
		s := sound()
		s.Activities[0].About = subjects.CategoriesOf(who)
		want := []string{}
		if noParty.Has(who) {
			want = append(want, "contract-without-party activity=hiring")
		}
		assert.Equal(t, want, shown(t, s, today), "Art. 6(1)(b): %s", who)

		s = sound()
		a := &s.Activities[0]
		rest(a, lawfulbasis.LegitimateInterests)
		a.About, a.Kinds = subjects.CategoriesOf(who), a.Kinds.Union(subjects.KindsOf(subjects.NationalID))
		want = []string{}
		if representing.Has(who) {
			want = append(want, "number-without-need activity=hiring open=identification-needed,number-necessary")
		}
		want = append(want, "assessment-open activity=hiring open=identification-needed,number-necessary")
		assert.Equal(t, want, shown(t, s, today), "personopplysningsloven § 12: %s", who)
	}
}

// TestAlternatives: one of several findings is enough, and every purpose of
// collecting is one.
func TestAlternatives(t *testing.T) {
	for e := range lawfulbasis.AllElements().All() {
		s := sound()
		a := &s.Activities[0]
		a.Sources = lawfulbasis.SourcesOf(lawfulbasis.FromOwnHistory)
		met(a, e)
		enough := e == lawfulbasis.Compatible || e == lawfulbasis.FurtherConsent || e == lawfulbasis.FurtherLaw
		assert.Equal(t, enough, len(shown(t, s, today)) == 0, "Art. 6(4): %s", e)
	}
	closed := lawfulbasis.PurposesOf(lawfulbasis.Collection, lawfulbasis.CollectionHandling, lawfulbasis.CollectionCompliance)
	for purpose := range lawfulbasis.AllPurposes().All() {
		s := sound()
		s.Activities[0].Purpose, s.Activities[0].Sources = purpose, lawfulbasis.SourcesOf(lawfulbasis.FromDebtRegister)
		assert.Equal(t, closed.Has(purpose), len(shown(t, s, today)) == 1, "gjeldsinformasjonsloven § 12: %s", purpose)
	}
}

// TestOrder: the gravest first, then by code, then as in the policy.
func TestOrder(t *testing.T) {
	s := sound()
	s.BackupRotation = retention.Period{}
	second := s.Activities[0]
	second.ID, second.Limits = "again", nil
	s.Activities[0].Limits = nil
	s.Activities[0].Assessed = lawfulbasis.Assessment{}
	s.Activities = append(s.Activities, second)
	doubtRight(s, lawfulbasis.RightToObject, law.Article(21))
	assert.Equal(t, []string{
		"objection-limited statement=S-2", "no-storage-limit activity=hiring", "no-storage-limit activity=again",
		"backups-not-bounded", "assessment-open activity=hiring open=party-or-asked,indispensable",
	}, shown(t, s, today))
}

// TestDays asks on both sides of the days on which the law changed.
func TestDays(t *testing.T) {
	s := sound()
	a := &s.Activities[0]
	rest(a, lawfulbasis.LegitimateInterests)
	a.Purpose, a.Sources = lawfulbasis.Collection, lawfulbasis.SourcesOf(lawfulbasis.FromCookies)
	a.Recipients = lawfulbasis.RecipientsOf(lawfulbasis.ToEmployer)
	doubt(s, "S-1", privacy.TopicRecipient, law.Section(law.Tvangsfullbyrdelsesloven, "7-28"))
	doubt(s, "S-2", privacy.TopicSource, law.Section(law.Ekomloven2024, "3-15"))
	doubtRight(s, lawfulbasis.RightToErasure, law.Article(17).Paragraph(1))
	const (
		cookies  = "cookies-without-consent activity=hiring"
		said     = "cookies-without-consent statement=S-2"
		employer = "recipient-closed activity=hiring statement=S-1 open=disclosure-ordered"
		erasure  = "erasure-grounds-left-out statement=S-2"
	)
	for _, tt := range []struct {
		day    string
		want   []string
		reason string
	}{
		{"2018-07-19", []string{}, "the GDPR is not in force in Norway"},
		{"2018-07-20", []string{erasure}, "its first day there"},
		{"2023-06-01", []string{erasure}, "the electronic-communications act of 2003 asked for information"},
		{"2024-12-31", []string{erasure}, "its last day"},
		{"2025-01-01", []string{cookies, said, erasure}, "ekomloven 2024 § 3-15"},
		{"2025-12-31", []string{cookies, said, erasure}, "attachments run through employers for the last day"},
		{"2026-01-01", []string{cookies, said, employer, erasure}, "tvangsfullbyrdelsesloven § 7-28"},
		{"2027-01-01", []string{cookies, said, employer, erasure}, "nothing changes"},
	} {
		assert.Equal(t, tt.want, shown(t, s, day(tt.day)), "%s: %s", tt.day, tt.reason)
	}
	assert.Equal(t, []string{cookies, said, employer, erasure}, shown(t, s, retention.Date{}),
		"of no day nobody knows which law was in force: all of it counts")
	dated := sound()
	dated.Activities[0].Assessed.On = today
	assert.Len(t, shown(t, dated, retention.Date{}), 1, "and no assessment that has a day")
	assert.Empty(t, shown(t, dated, today))
}

func TestNoPolicy(t *testing.T) {
	assert.Nil(t, review.Of(nil, today))
	var zero privacy.Policy
	assert.Nil(t, review.Of(&zero, today))
}

// TestProvisions: a finding rests on what its code rests on, and one on missing
// information on where the law asks for it.
func TestProvisions(t *testing.T) {
	cite := func(f review.Finding) (cited []string) {
		for p := range f.Provisions() {
			cited = append(cited, p.String())
		}
		return cited
	}
	both := lawfulbasis.InformationOf(lawfulbasis.AboutInterests, lawfulbasis.AboutSources)
	assert.Equal(t, []string{"gdpr:13(1)(d)"}, cite(review.Finding{Code: review.NotToldAtCollection, Missing: lawfulbasis.InformationOf(lawfulbasis.AboutInterests)}))
	assert.Equal(t, []string{"gdpr:14(2)(b)", "gdpr:14(2)(f)"}, cite(review.Finding{Code: review.NotToldOfObtained, Missing: both}))
	assert.Equal(t, []string{"gdpr:13(1)(d)", "gdpr:14(2)(f)"}, cite(review.Finding{Code: review.InformationUnsettled, Missing: both}),
		"Art. 13, and Art. 14 for what that does not ask")
	assert.Equal(t, []string{"tvangsfullbyrdelsesloven:7-28"}, cite(review.Finding{Code: review.RecipientClosed}))
	assert.Empty(t, cite(review.Finding{}))
	for p := range (review.Finding{Code: review.NotToldOfObtained, Missing: both}).Provisions() {
		assert.Equal(t, "gdpr:14(2)(b)", p.String())
		break // a caller may stop
	}
	assert.Equal(t, review.Serious, review.Finding{Code: review.NoStorageLimit}.Severity())
	assert.Equal(t, review.SetLimit, review.Finding{Code: review.NoStorageLimit}.Mend())
}

// TestVerified: what rests on law that was not read says so.
func TestVerified(t *testing.T) {
	assert.True(t, review.Finding{Code: review.NoStorageLimit}.IsVerified())
	assert.True(t, review.Finding{Code: review.NotToldAtCollection, Missing: lawfulbasis.InformationOf(lawfulbasis.AboutStorage)}.IsVerified())
	assert.False(t, review.Finding{Code: review.SourceWithoutChannel}.IsVerified(), "kredittopplysningsforskriften § 2 is known from others' accounts")
	assert.False(t, review.Finding{}.IsVerified())
}
