package policyfile_test

import (
	"bytes"
	"crypto/sha256"
	"flag"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/policyfile"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

var update = flag.Bool("update", false, "write schema.json and testdata anew")

// golden compares what was made with a file, or writes the file.
func golden(t testing.TB, name string, got []byte) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(name, got, 0o644))
	}
	want, err := os.ReadFile(name)
	require.NoError(t, err)
	assert.Empty(t, cmp.Diff(string(want), string(got)), "%s: run the test with -update and read what changed", name)
}

// asData makes two policies comparable: a list without elements is none.
var asData = cmp.Options{cmpopts.IgnoreUnexported(privacy.Spec{}), cmpopts.EquateEmpty()}

// policies are all that the module knows, and one with every field of the form.
func policies(t testing.TB) []*privacy.Policy {
	t.Helper()
	return []*privacy.Policy{axactor.Policy(), axactor.Completed(), recruiting.Policy(), everything(t)}
}

func refused(t testing.TB, err error) *policyfile.Error {
	t.Helper()
	var e *policyfile.Error
	require.ErrorAs(t, err, &e)
	require.NotEmpty(t, e.Faults)
	return e
}

// everything is a policy in which every field of the form is said.
func everything(t testing.TB) *privacy.Policy {
	t.Helper()
	cited := []privacy.StatementID{"N-1", "N_2.a"}
	provisions := []law.Provision{law.Article(5).Paragraph(1).Point('e'), law.Judgment("C-26/22").Paragraph(111)}
	ceiling, _ := retention.StatutoryCeiling(law.Section(law.Kameraforskriften, "6").Paragraph(1))
	private := retention.Ceiling{
		Kinds: subjects.KindsOf(subjects.CallNote), From: retention.Private1, Anchor: retention.EndOfMonth, Period: retention.Years(100),
		Scope: retention.OfPurpose, Law: law.Section(law.Inkassoloven1988, "8"),
	}
	duty, _ := retention.StatutoryDuty(law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4))
	p, err := privacy.New(&privacy.Spec{
		ID: "every.thing-1", Version: "2026 – første \"utgave\" \\ 😀", Controllers: []string{"Blåbær & Sønn AS", "B"},
		Statements:    []privacy.Statement{{ID: "N-1", Heading: "Hvor lenge?"}, {ID: "N_2.a", Heading: "<b>"}},
		FinancialYear: retention.YearEnding(2, 29), EraseWithin: retention.Days(30), BackupRotation: retention.Years(1).And(retention.Days(3)),
		Tells: lawfulbasis.InformationOf(lawfulbasis.AboutOfficer),
		Notes: []privacy.Note{{Statement: "N-1", Topic: privacy.TopicRight, Right: lawfulbasis.RightOfAccess, Doubt: true, Law: provisions}},
		Activities: []privacy.Activity{{
			ID: "a.1", Purpose: lawfulbasis.Collection, Role: lawfulbasis.JointController, Controllers: []string{"B"},
			Basis: lawfulbasis.LegitimateInterests, Claimed: lawfulbasis.BasesOf(lawfulbasis.Contract, lawfulbasis.PublicTask),
			Condition: lawfulbasis.ClaimsOrCourts,
			Assessed: lawfulbasis.Assessment{
				Findings: lawfulbasis.Findings{Met: lawfulbasis.ElementsOf(lawfulbasis.InterestReal), Unmet: lawfulbasis.ElementsOf(lawfulbasis.InterestPrevails)},
				By:       "legal", On: retention.MustParseDate("1900-01-01"), ReviewBy: retention.MustParseDate("2200-12-31"),
			},
			About:   subjects.CategoriesOf(subjects.Debtor, subjects.Guarantor),
			Kinds:   subjects.KindsOf(subjects.CallNote, subjects.CameraRecording, subjects.PaymentVoucher, subjects.LedgerEntry, subjects.Health),
			Sources: lawfulbasis.SourcesOf(lawfulbasis.FromDataSubject), Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToCourt),
			Tells: lawfulbasis.InformationOf(lawfulbasis.AboutPurpose), Begins: retention.Private4,
			Limits: []privacy.Limit{{
				ID: "l.1", Rule: retention.Limit{From: retention.CaseClosed, Anchor: retention.EndOfYear, Period: retention.Days(0), Dated: true, Proposed: true},
				Law: provisions, Statements: cited,
			}},
			Duties:   []privacy.Duty{{ID: "d-1", Rule: duty, Statements: cited[:1]}},
			Ceilings: []privacy.Ceiling{{ID: "c", Rule: ceiling, Statements: cited[1:]}, {ID: "c2", Rule: private}},
			Law:      provisions, Statements: cited,
		}},
	})
	require.NoError(t, err)
	return p
}

// Every field of a specification can be in a file: a policy in which all are said
// has none left. A field that package privacy adds fails here until the form has it.
func TestEveryFieldHasAPlace(t *testing.T) {
	spec := everything(t).Spec()
	said := map[string]bool{}
	var visit func(path string, v reflect.Value)
	visit = func(path string, v reflect.Value) {
		opaque := v.Type().PkgPath() != "" && v.Kind() == reflect.Struct && v.NumField() > 0 && !v.Type().Field(0).IsExported()
		switch {
		case v.Kind() == reflect.Slice:
			said[path] = said[path] || v.Len() > 0
			for i := range v.Len() {
				visit(path+"[]", v.Index(i))
			}
		case v.Kind() == reflect.Struct && !opaque:
			for i := range v.NumField() {
				if f := v.Type().Field(i); f.IsExported() {
					visit(path+"."+f.Name, v.Field(i))
				}
			}
		default:
			said[path] = said[path] || !v.IsZero()
		}
	}
	visit("", reflect.ValueOf(spec).Elem())
	for path, is := range said {
		assert.True(t, is, "%s is not said: say it in everything, and give it a place in the form", path)
	}
	assert.Len(t, said, 74)
}

// Reading what was written gives the same policy, in both forms, and writing that
// the same bytes.
func TestThereAndBack(t *testing.T) {
	for _, p := range policies(t) {
		spec := p.Spec()
		people, err := policyfile.Format(p)
		require.NoError(t, err)
		line, err := policyfile.Append([]byte("x"), p)
		require.NoError(t, err)
		require.Equal(t, byte('x'), line[0])
		line = line[1:]
		assert.NotContains(t, string(line), "\n")
		for _, text := range [][]byte{people, line} {
			back, err := policyfile.Parse(text)
			require.NoError(t, err)
			assert.Empty(t, cmp.Diff(spec, back.Spec(), asData), spec.ID)
			again, err := policyfile.Format(back)
			require.NoError(t, err)
			assert.Equal(t, string(people), string(again))
			again, err = policyfile.Append(nil, back)
			require.NoError(t, err)
			assert.Equal(t, string(line), string(again))
			digest, err := policyfile.Digest(back)
			require.NoError(t, err)
			assert.Equal(t, sha256.Sum256(line), digest)
		}
	}
}

// A policy that was read from a file answers as the one it was written from: every
// question, for items of every activity, on days around its periods.
func TestDecidesTheSame(t *testing.T) {
	asked := 0
	for _, p := range []*privacy.Policy{axactor.Policy(), recruiting.Policy()} {
		text, err := policyfile.Format(p)
		require.NoError(t, err)
		q, err := policyfile.Parse(text)
		require.NoError(t, err)
		for a := range p.Activities() {
			spec := privacy.DatasetSpec{Name: "t", About: a.About, Kinds: a.Kinds, For: []privacy.ActivityID{a.ID}}
			of, err := p.Dataset(spec)
			if err != nil {
				continue // a duty of another activity keeps the same data
			}
			ofToo, err := q.Dataset(spec)
			require.NoError(t, err)
			for _, happened := range []retention.When{{}, retention.NotYet(), retention.On(retention.MustParseDate("2021-02-28"))} {
				use := privacy.Use{For: a.ID, Objection: privacy.NoObjection(), Consent: privacy.Consent{Given: happened, Withdrawn: retention.NotYet()}}
				for e := range retention.Private4 + 1 {
					use.Dates = use.Dates.With(e, happened)
				}
				one, two := privacy.Item{Of: of, Holds: privacy.AllHolds(), Uses: []privacy.Use{use}}, privacy.Item{Of: ofToo, Holds: privacy.AllHolds(), Uses: []privacy.Use{use}}
				for year := 2021; year < 2032; year++ {
					on := retention.MustParseDate("2021-03-01").AddYears(year - 2021)
					request := privacy.Request{Kind: privacy.AskErasure, Received: on, Identified: privacy.Yes}
					for name, ask := range map[string]func(*privacy.Policy, *privacy.Item) privacy.Decision{
						"MayErase":        func(p *privacy.Policy, i *privacy.Item) privacy.Decision { return p.MayErase(i, on) },
						"RequiresErasure": func(p *privacy.Policy, i *privacy.Item) privacy.Decision { return p.RequiresErasure(i, on) },
						"OnRequest": func(p *privacy.Policy, i *privacy.Item) privacy.Decision {
							return p.RequiresErasureOnRequest(i, request, on)
						},
						"MayKeep": func(p *privacy.Policy, i *privacy.Item) privacy.Decision { return p.MayKeep(i, on) },
						"MayProcess": func(p *privacy.Policy, i *privacy.Item) privacy.Decision {
							return p.MayProcess(i, privacy.Processing{For: a.ID, Doing: privacy.OrdinaryUse}, on)
						},
						"Access": func(p *privacy.Policy, i *privacy.Item) privacy.Decision { return p.RequiresAccess(i, request, on) },
					} {
						d, e := ask(p, &one), ask(q, &two)
						asked++
						require.Equal(t, d.Outcome(), e.Outcome(), "%s of %s on %v", name, a.ID, on)
						require.Equal(t, d.Deadline(), e.Deadline(), "%s of %s on %v", name, a.ID, on)
						require.Equal(t, reasons(d), reasons(e), "%s of %s on %v", name, a.ID, on)
					}
				}
			}
		}
	}
	assert.Greater(t, asked, 3000)
}

func reasons(d privacy.Decision) (all []string) {
	for r := range d.Reasons() {
		all = append(all, r.Code.String()+" "+string(r.Rule))
	}
	return all
}

// Any change of a policy changes its digest, and another way of writing it does
// not.
func TestDigest(t *testing.T) {
	seen := map[[sha256.Size]byte]string{}
	for _, p := range policies(t) {
		id, _ := p.ID()
		digest, err := policyfile.Digest(p)
		require.NoError(t, err)
		assert.Empty(t, seen[digest], id)
		seen[digest] = id
	}
	spec := recruiting.Spec()
	spec.SetPeriod(recruiting.ClaimsPeriod, retention.Months(5))
	digest, err := policyfile.Digest(privacy.MustNew(spec))
	require.NoError(t, err)
	assert.Empty(t, seen[digest], "one month less is another policy")

	text, err := policyfile.Append(nil, recruiting.Policy())
	require.NoError(t, err)
	written := bytes.ReplaceAll(text, []byte(`"applicant","internal-applicant"`), []byte("\"internal-applicant\",\n\t\"\\u0061pplicant\""))
	written = bytes.ReplaceAll(written, []byte(`"P1Y"`), []byte(`"P12M"`))
	written = bytes.ReplaceAll(written, []byte(`"schema":1`), []byte(`"notes":[],"schema":1,"statements":[]`))
	require.NotEqual(t, text, written)
	p, err := policyfile.Parse(written)
	require.NoError(t, err)
	digest, err = policyfile.Digest(p)
	require.NoError(t, err)
	assert.Equal(t, "recruiting-no", seen[digest])
}

// What privacy allows and a file does not is refused when it is to be written, and
// nothing is written.
func TestWhatIsNotWritten(t *testing.T) {
	for _, tt := range []struct {
		reason  string
		change  func(*privacy.Spec)
		kind    policyfile.Kind
		pointer string
	}{
		{"an edition that hides a mark", func(s *privacy.Spec) { s.Version = "2026\u200b" }, policyfile.HiddenCharacter, "/version"},
		{"bytes that are no text", func(s *privacy.Spec) { s.Version = "\xff" }, policyfile.NotUTF8, "/version"},
		{"a heading that is too long", func(s *privacy.Spec) { s.Statements[1].Heading = strings.Repeat("x", policyfile.MaxText+1) }, policyfile.TooLong, "/statements/1/heading"},
		{"a statement with a blank in its id", func(s *privacy.Spec) {
			s.Statements[0].ID, s.Notes, s.Activities[0].Statements = "N 1", nil, nil
			s.Activities[0].Limits[0].Statements, s.Activities[0].Duties[0].Statements = nil, nil
			s.Activities[0].Statements = []privacy.StatementID{"N_2.a"}
			s.Activities[0].Duties[0].Statements = []privacy.StatementID{"N_2.a"}
		}, policyfile.NotValid, "/statements/0/id"},
		{"an undertaking twice", func(s *privacy.Spec) { s.Controllers = append(s.Controllers, "B") }, policyfile.Repeated, "/controllers/2"},
		{"an undertaking without a name", func(s *privacy.Spec) { s.Controllers = append(s.Controllers, "") }, policyfile.Empty, "/controllers/2"},
		{"a finding of the last century but one", func(s *privacy.Spec) { s.Activities[0].Assessed.On = retention.MustParseDate("1899-12-31") }, policyfile.OutOfRange, "/activities/0/assessed/on"},
		{"a finding of a time to come", func(s *privacy.Spec) { s.Activities[0].Assessed.ReviewBy = retention.MustParseDate("2201-01-01") }, policyfile.OutOfRange, "/activities/0/assessed/review-by"},
	} {
		spec := everything(t).Spec()
		tt.change(spec)
		p, err := privacy.New(spec)
		require.NoError(t, err, tt.reason)
		text, err := policyfile.Append([]byte("x"), p)
		assert.Equal(t, "x", string(text), tt.reason)
		first := refused(t, err).Faults[0]
		assert.Equal(t, tt.kind, first.Kind, "%s: %v", tt.reason, err)
		assert.Equal(t, tt.pointer, first.Pointer, "%s: %v", tt.reason, err)
		text, err = policyfile.Format(p)
		assert.Empty(t, text)
		refused(t, err)
		digest, err := policyfile.Digest(p)
		assert.Zero(t, digest)
		refused(t, err)
	}
	for _, none := range []*privacy.Policy{nil, {}} {
		_, err := policyfile.Format(none)
		e := refused(t, err)
		assert.Equal(t, policyfile.MissingKey, e.Faults[0].Kind, "a policy that says nothing")
		assert.Len(t, e.Faults, 6)
	}
}
