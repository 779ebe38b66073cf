package privacy_test

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// The tests of the rights ask a policy that has every lawful basis with every
// purpose that a right turns on, so that a row of the law is one line here.

// Which right a person has turns on the basis, on these purposes, and on whether
// data of a special category rests on explicit consent.
var (
	rightsBases = []lawfulbasis.Basis{
		lawfulbasis.Consent, lawfulbasis.Contract, lawfulbasis.LegalObligation,
		lawfulbasis.VitalInterests, lawfulbasis.PublicTask, lawfulbasis.LegitimateInterests,
	}
	rightsPurposes = []lawfulbasis.Purpose{
		lawfulbasis.ContractManagement, lawfulbasis.Marketing, lawfulbasis.Research, lawfulbasis.Statistics, lawfulbasis.Archiving, lawfulbasis.Collection,
	}
	rightsConditions = []lawfulbasis.Condition{0, lawfulbasis.ExplicitConsent, lawfulbasis.ClaimsOrCourts}
)

// rightsClient is held for a client, as processor.
const rightsClient privacy.ActivityID = "client"

// rightsID names the activity with that basis and purpose; with a condition it
// may have data of a special category, otherwise it has none.
func rightsID(b lawfulbasis.Basis, p lawfulbasis.Purpose, c lawfulbasis.Condition) privacy.ActivityID {
	id := b.String() + "." + p.String()
	if c != 0 {
		id += "." + c.String()
	}
	return privacy.ActivityID(id)
}

var (
	rightsConsent   = rightsID(lawfulbasis.Consent, lawfulbasis.ContractManagement, 0)
	rightsContract  = rightsID(lawfulbasis.Contract, lawfulbasis.ContractManagement, 0)
	rightsInterest  = rightsID(lawfulbasis.LegitimateInterests, lawfulbasis.ContractManagement, 0)
	rightsMarketing = rightsID(lawfulbasis.LegitimateInterests, lawfulbasis.Marketing, 0)
	rightsResearch  = rightsID(lawfulbasis.Contract, lawfulbasis.Research, 0)
)

var rightsPolicy = sync.OnceValue(func() *privacy.Policy {
	acme := []string{"Acme AS"}
	debtors := subjects.CategoriesOf(subjects.Debtor)
	special := subjects.SpecialKinds()
	ordinary := subjects.AllKinds().Without(special).Without(subjects.KindsOf(subjects.CameraRecording))
	spec := &privacy.Spec{
		ID: "rights", Version: "2026-1", Controllers: acme,
		FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(10), BackupRotation: retention.Days(30),
		Activities: []privacy.Activity{{
			ID: rightsClient, Purpose: lawfulbasis.Collection, Role: lawfulbasis.Processor, Controllers: acme,
			About: debtors, Kinds: ordinary.Union(special),
		}},
	}
	for _, b := range rightsBases {
		for _, p := range rightsPurposes {
			for _, c := range rightsConditions {
				id := rightsID(b, p, c)
				a := privacy.Activity{
					ID: id, Purpose: p, Role: lawfulbasis.Controller, Controllers: acme, Basis: b, Condition: c, About: debtors, Kinds: ordinary,
					Limits: []privacy.Limit{acmeLimit("limit."+privacy.RuleID(id), retention.CaseClosed, retention.Years(3))},
				}
				if c != 0 {
					a.Kinds = ordinary.Union(special)
				}
				if b.NeedsLaw() {
					a.Law = []law.Provision{law.Section(law.Folkeregisterloven, "1")}
				}
				spec.Activities = append(spec.Activities, a)
			}
		}
	}
	return privacy.MustNew(spec)
})

// rightsDay is a Wednesday: a month on is a holiday, and the working day after
// it is the Monday of 28 December (Reg. 1182/71 Art. 3(4)).
var rightsDay = acmeDay("2026-11-25")

var (
	rightsYes  = privacy.Judgement{Result: privacy.Yes, By: "legal"}
	rightsNo   = privacy.Judgement{Result: privacy.No, By: "legal"}
	rightsOpen = privacy.Judgement{By: "legal"}
)

// rightsUse is a live use of which everything is known and everything was found
// to be in order. Machines alone decide nothing.
func rightsUse(id privacy.ActivityID) privacy.Use {
	return privacy.Use{
		For: id, Dates: retention.Dates{CaseClosed: retention.NotYet()}, Objection: privacy.NoObjection(),
		Consent:   privacy.Consent{Given: acmeOn("2026-01-10"), Withdrawn: retention.NotYet()},
		Necessary: rightsYes, Informed: acmeOn("2026-01-10"),
		Assessed: lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Met: lawfulbasis.AllElements()}, By: "legal"},
	}
}

// rightsFound moves elements of a use from met to another state.
func rightsFound(u *privacy.Use, is privacy.Fact, elements ...lawfulbasis.Element) {
	set := lawfulbasis.ElementsOf(elements...)
	f := &u.Assessed.Findings
	f.Met, f.Unmet = f.Met.Without(set), f.Unmet.Without(set)
	switch is {
	case privacy.Yes:
		f.Met = f.Met.Union(set)
	case privacy.No:
		f.Unmet = f.Unmet.Union(set)
	}
}

// rightsOutside22 are the elements of which one takes a use outside Art. 22(1).
var rightsOutside22 = []lawfulbasis.Element{lawfulbasis.NoDecision, lawfulbasis.HumanDecides, lawfulbasis.NoSignificantEffect}

// rightsMachineDecides says that machines alone make a decision in the use.
func rightsMachineDecides(u *privacy.Use) { rightsFound(u, privacy.No, rightsOutside22...) }

// rightsItem is an item of one kind of data with those uses, which nothing
// restricts, and which the person provided.
func rightsItem(kind subjects.Kind, ids ...privacy.ActivityID) privacy.Item {
	item := privacy.Item{
		Key: "1", Holds: privacy.AllHolds(), Origin: subjects.Provided, Disclosures: privacy.AllDisclosures(),
		Of: rightsPolicy().MustDataset(privacy.DatasetSpec{
			Name: "row", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(kind), For: ids, CollectedFor: lawfulbasis.AllPurposes(),
		}),
	}
	for _, id := range ids {
		item.Uses = append(item.Uses, rightsUse(id))
	}
	return item
}

// rightsAsk puts the question of a request.
type rightsAsk func(*privacy.Policy, *privacy.Item, privacy.Request, retention.Date) privacy.Decision

// rightsRequest is a request that came on the day, from a person who is known.
func rightsRequest(kind privacy.RequestKind) privacy.Request {
	return privacy.Request{Kind: kind, Received: rightsDay, Identified: privacy.Yes}
}

// rightsSaid is what a decision says, for comparing: its outcome and what decided,
// what holds besides, what is missing, and what follows. A month from the
// request is written @.
func rightsSaid(d privacy.Decision, item *privacy.Item) string {
	words := func(codes []privacy.ReasonCode) string {
		var all []string
		for _, c := range codes {
			all = append(all, c.String())
		}
		return strings.Join(all, " ")
	}
	deciding, besides := acmeCodes(d)
	text := d.Outcome().String() + ": " + words(deciding)
	if len(besides) > 0 {
		text += " | " + words(besides)
	}
	if lacks := acmeMissing(d, item); len(lacks) > 0 {
		text += "; lacks " + strings.Join(lacks, ", ")
	}
	if then := acmeObligations(d); len(then) > 0 {
		text += "; then " + strings.ReplaceAll(strings.Join(then, ", "), " by 2026-12-25..2026-12-28", "@")
	}
	return text
}

// rightsCase is a row of the law, and an example of it.
type rightsCase struct {
	row, reason string
	edit        func(*privacy.Item, *privacy.Request)
	want        string
}

// rightsHold checks the rows. Each starts from a fresh item and request.
func rightsHold(t *testing.T, ask rightsAsk, kind privacy.RequestKind, item func() privacy.Item, cases []rightsCase) {
	t.Helper()
	for _, tt := range cases {
		i, r := item(), rightsRequest(kind)
		if tt.edit != nil {
			tt.edit(&i, &r)
		}
		assert.Equal(t, tt.want, rightsSaid(ask(rightsPolicy(), &i, r, rightsDay), &i), "%s: %s", tt.row, tt.reason)
	}
}

// rightsOf makes items with those uses.
func rightsOf(ids ...privacy.ActivityID) func() privacy.Item {
	return func() privacy.Item { return rightsItem(subjects.Email, ids...) }
}

// rightsQuestions are the questions that answer a request, each with an item for
// which the demand is met on its merits.
var rightsQuestions = []struct {
	name    string
	article string
	kind    privacy.RequestKind
	ask     rightsAsk
	item    func() privacy.Item
}{
	{"access", "15", privacy.AskAccess, (*privacy.Policy).RequiresAccess, rightsOf(rightsContract)},
	{"rectification", "16", privacy.AskRectification, (*privacy.Policy).RequiresRectification, func() privacy.Item {
		item := rightsItem(subjects.Email, rightsContract)
		item.Accurate = rightsNo
		return item
	}},
	{"erasure", "17", privacy.AskErasure, (*privacy.Policy).RequiresErasureOnRequest, func() privacy.Item {
		item := rightsItem(subjects.Email, rightsContract)
		item.Uses[0].Dates.CaseClosed = acmeOn("2020-01-01")
		return item
	}},
	{"restriction", "18", privacy.AskObjection, (*privacy.Policy).RequiresRestriction, rightsOf(rightsInterest)},
	{"portability", "20", privacy.AskPortability, (*privacy.Policy).RequiresPortability, rightsOf(rightsContract)},
	{"objection", "21", privacy.AskObjection, (*privacy.Policy).RequiresEndOfUse, rightsOf(rightsMarketing)},
	{"human-decision", "22", privacy.AskHumanDecision, (*privacy.Policy).RequiresHumanDecision, func() privacy.Item {
		item := rightsItem(subjects.Email, rightsContract)
		rightsMachineDecides(&item.Uses[0])
		rightsFound(&item.Uses[0], privacy.No, lawfulbasis.DecisionByLaw)
		return item
	}},
	{"withdrawal", "7(3)", privacy.AskWithdrawal, (*privacy.Policy).RequiresEndOfUse, rightsOf(rightsConsent)},
}

// What comes before the merits of a request (gdpr.md § 5, gate G), and which
// rights each test reaches: it is not the same for all (Art. 11(2) names 15 to
// 20, Art. 12(6) 15 to 21, Art. 12(5) 15 to 22).
func TestGateOfEachRight(t *testing.T) {
	const all = "access rectification erasure restriction portability objection human-decision withdrawal"
	for _, tt := range []struct {
		row, reason string
		edit        func(*privacy.Item, *privacy.Request)
		reaches     string
		outcome     privacy.Outcome
		deciding    privacy.ReasonCode
		lacks       string
	}{
		{"G role", "Art. 28(3)(e): a processor passes it on, and never answers on the merits", func(i *privacy.Item, r *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsClient)
		}, all, privacy.Referred, privacy.HeldAsProcessor, ""},
		{"G identified, X1", "Art. 11(2), 12(2): the controller has shown that it cannot find the person; Art. 21, 22 and 7(3) stay", func(_ *privacy.Item, r *privacy.Request) {
			r.Identified = privacy.No
		}, "access rectification erasure restriction portability", privacy.Forbidden, privacy.NotIdentifiable, ""},
		{"G identified, X1", "Art. 12(2): nobody has shown anything", func(_ *privacy.Item, r *privacy.Request) {
			r.Identified = privacy.Unknown
		}, "access rectification erasure restriction portability", privacy.Undetermined, privacy.FactsMissing, "identity"},
		{"G identified, X1", "Art. 12(2): what is no fact shows nothing", func(_ *privacy.Item, r *privacy.Request) {
			r.Identified = 7
		}, "access rectification erasure restriction portability", privacy.Undetermined, privacy.FactsMissing, "identity"},
		{"G doubt, X2", "Art. 12(6): the information that was asked for has not come; Art. 22 and 7(3) stay", func(_ *privacy.Item, r *privacy.Request) {
			r.Doubted = privacy.Yes
		}, "access rectification erasure restriction portability objection", privacy.Undetermined, privacy.FactsMissing, "identity"},
		{"G doubt", "Art. 12(6): no doubt was raised", func(_ *privacy.Item, r *privacy.Request) {
			r.Doubted = privacy.Unknown
		}, "", 0, 0, ""},
		{"G doubt", "Art. 12(6): the information came", func(_ *privacy.Item, r *privacy.Request) {
			r.Doubted = privacy.No
		}, "", 0, 0, ""},
		{"G 12(5)", "Art. 12(5): shown to be excessive; a withdrawal is no request under Art. 15 to 22, and marketing stops on the objection (Art. 21(3))", func(_ *privacy.Item, r *privacy.Request) {
			r.Excessive = rightsYes
		}, "access rectification erasure restriction portability human-decision", privacy.Forbidden, privacy.ExcessiveRequest, ""},
		{"G 12(5)", "Art. 12(5): said to be excessive, and not shown", func(_ *privacy.Item, r *privacy.Request) {
			r.Excessive = rightsOpen
		}, "access rectification erasure restriction portability human-decision", privacy.Undetermined, privacy.FactsMissing, "excess"},
		{"6.4", "C-307/22, EDPB 01/2022 no. 189: a motive of another kind, a lawsuit to come and no reasons at all make no request excessive", func(_ *privacy.Item, r *privacy.Request) {
			r.Excessive = rightsNo
		}, "", 0, 0, ""},
		{"6.2", "EDPB 01/2022 no. 54-57: it came to an address that was plainly not meant for it", func(_ *privacy.Item, r *privacy.Request) {
			r.Misdirected = rightsYes
		}, all, privacy.Forbidden, privacy.NotReceived, ""},
		{"6.2", "EDPB 01/2022 no. 54-57: whether it did is not settled", func(_ *privacy.Item, r *privacy.Request) {
			r.Misdirected = rightsOpen
		}, all, privacy.Undetermined, privacy.FactsMissing, "receipt"},
		{"6.2", "EDPB 01/2022 no. 54-57: any other channel will do", func(_ *privacy.Item, r *privacy.Request) {
			r.Misdirected = rightsNo
		}, "", 0, 0, ""},
	} {
		for _, q := range rightsQuestions {
			item, request := q.item(), rightsRequest(q.kind)
			tt.edit(&item, &request)
			d := q.ask(rightsPolicy(), &item, request, rightsDay)
			if !slices.Contains(strings.Fields(tt.reaches), q.name) {
				assert.Equal(t, privacy.Required, d.Outcome(), "%s stays open to Art. %s: %s", tt.row, q.article, tt.reason)
				continue
			}
			deciding, _ := acmeCodes(d)
			assert.Equal(t, tt.outcome, d.Outcome(), "%s, Art. %s: %s", tt.row, q.article, tt.reason)
			assert.Contains(t, deciding, tt.deciding, "%s, Art. %s: %s", tt.row, q.article, tt.reason)
			assert.Equal(t, tt.lacks, strings.Join(acmeMissing(d, &item), ", "), "%s, Art. %s: %s", tt.row, q.article, tt.reason)
		}
	}
}

// The gate decides before the merits, which are told and overridden. What cannot
// be granted on its merits is refused whoever asks.
func TestGateAndMerits(t *testing.T) {
	rightsHold(t, (*privacy.Policy).RequiresPortability, privacy.AskPortability, rightsOf(rightsInterest), []rightsCase{
		{"PO1", "Art. 20(1)(a): refused on its merits", nil, "forbidden: not-portable; then explain-refusal@"},
		{"G", "Art. 12(5): refused before they are looked at", func(_ *privacy.Item, r *privacy.Request) { r.Excessive = rightsYes },
			"forbidden: excessive-request | not-portable; then explain-refusal@"},
		{"G", "Art. 12(6): who asks changes nothing, and nobody need be asked", func(_ *privacy.Item, r *privacy.Request) { r.Doubted, r.Identified = privacy.Yes, privacy.Unknown },
			"forbidden: not-portable | identity-in-doubt; then explain-refusal@"},
	})
	rightsHold(t, (*privacy.Policy).RequiresPortability, privacy.AskPortability, rightsOf(rightsContract), []rightsCase{
		{"G", "Art. 12(6): in doubt, and not identified: one fact is missing", func(_ *privacy.Item, r *privacy.Request) { r.Doubted, r.Identified = privacy.Yes, privacy.Unknown },
			"undetermined: facts-missing | identity-in-doubt; lacks identity; then settle-facts!, answer-person@"},
		{"G role", "Art. 28(3)(e): the client's use is the client's, the controller's own is answered", func(i *privacy.Item, _ *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsContract, rightsClient)
		}, "required: right-given | held-as-processor; then forward-request, hand-over@, answer-person@"},
		{"G role", "Art. 28(3)(e): a processor neither answers nor refuses", func(i *privacy.Item, _ *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsClient)
		}, "referred: held-as-processor; then forward-request"},
		{"G", "Art. 12(3): nothing is held, and that is told", func(i *privacy.Item, _ *privacy.Request) { *i = privacy.None(i.Of) }, "permitted: nothing-held; then answer-person@"},
		{"MP02", "Art. 2: the rules do not reach it", func(i *privacy.Item, _ *privacy.Request) {
			i.Excluded = privacy.Exclusion{Kind: privacy.Anonymous, Judged: rightsYes}
		}, "forbidden: out-of-scope; then explain-refusal@"},
		{"MP01", "Art. 4(1): while it is undecided whether they do, they do", func(i *privacy.Item, _ *privacy.Request) {
			i.Excluded = privacy.Exclusion{Kind: privacy.Anonymous, Judged: rightsOpen}
		}, "required: right-given; then hand-over@, answer-person@"},
	})
}

// § 5.2 Access (Art. 15).
func TestRightOfAccess(t *testing.T) {
	rightsHold(t, (*privacy.Policy).RequiresAccess, privacy.AskAccess, rightsOf(rightsInterest), []rightsCase{
		{"AC2", "Art. 15(1): nothing is held, and the person is told so", func(i *privacy.Item, _ *privacy.Request) { *i = privacy.None(i.Of) }, "permitted: nothing-held; then answer-person@"},
		{"AC3", "Art. 23: an exemption was raised, and nobody has decided it", func(i *privacy.Item, _ *privacy.Request) {
			i.Withheld = privacy.Withholding{Kind: privacy.StatutorySecrecy, Judged: rightsOpen}
		}, "undetermined: facts-missing; lacks withholding; then settle-facts!, answer-person@"},
		{"AC3", "Art. 23: it does not apply", func(i *privacy.Item, _ *privacy.Request) {
			i.Withheld = privacy.Withholding{Kind: privacy.StatutorySecrecy, Judged: rightsNo}
		}, "required: right-given; then provide-access@, answer-person@"},
		{"AC3", "personopplysningsloven § 16(3): a ground that nobody names refuses nothing", func(i *privacy.Item, _ *privacy.Request) {
			i.Withheld = privacy.Withholding{Judged: rightsYes}
		}, "undetermined: facts-missing; lacks withholding; then settle-facts!, answer-person@"},
		{"AC4", "Art. 15(4), recital 63: what harms others is taken out, and the rest is given", func(i *privacy.Item, _ *privacy.Request) { i.OthersRights = rightsYes },
			"required: right-given | others-rights; then redact-others!, provide-access@, answer-person@"},
		{"AC4", "Art. 15(4): whether it harms is not decided: the access is owed all the same", func(i *privacy.Item, _ *privacy.Request) { i.OthersRights = rightsOpen },
			"required: right-given | others-rights; then redact-others!, provide-access@, answer-person@"},
		{"AC4", "Art. 15(4): it harms nobody", func(i *privacy.Item, _ *privacy.Request) { i.OthersRights = rightsNo }, "required: right-given; then provide-access@, answer-person@"},
		{"AC5", "Art. 12(5), C-526/24: a single request can be abusive, which the controller shows", func(_ *privacy.Item, r *privacy.Request) { r.Excessive = rightsYes },
			"forbidden: excessive-request; then explain-refusal@"},
		{"AC6", "recital 63: asking back what is meant changes no answer; while it is prompt and open, there is no outermost day", func(_ *privacy.Item, r *privacy.Request) {
			r.Queried = privacy.Query{Asked: retention.On(rightsDay), Answered: retention.NotYet(), Prompt: rightsYes}
		}, "required: right-given; then provide-access by 2026-12-25..not said, answer-person by 2026-12-25..not said"},
		{"AC7", "Art. 15(1), (3), C-307/22: it is shown, and no reasons are asked for", nil, "required: right-given; then provide-access@, answer-person@"},
		{"AC7", "Art. 12(3): by the extended day, if the extension was told in time", func(_ *privacy.Item, r *privacy.Request) {
			r.Extended, r.Complex = retention.On(rightsDay), rightsYes
		}, "required: right-given; then provide-access by 2027-02-25, answer-person by 2027-02-25"},
		{"AC7", "Art. 15: a request that names no right is one for access too", func(_ *privacy.Item, r *privacy.Request) { r.Kind = privacy.AskUnnamed }, "required: right-given; then provide-access@, answer-person@"},
		{"AC7", "Art. 15(1): what is restricted is shown", func(i *privacy.Item, _ *privacy.Request) {
			i.Holds = privacy.AllHolds(retention.Hold{Kind: retention.Contest, Since: acmeOn("2026-11-01"), Released: retention.NotYet()})
		}, "required: right-given; then provide-access@, answer-person@"},
		{"AC7", "Art. 15(1): and what should have been gone", func(i *privacy.Item, _ *privacy.Request) { i.Uses[0].Dates.CaseClosed = acmeOn("2001-01-01") },
			"required: right-given; then provide-access@, answer-person@"},
	})

	item := rightsItem(subjects.Email, rightsInterest)
	for r := range rightsPolicy().RequiresAccess(&item, rightsRequest(privacy.AskAccess), rightsDay).Reasons() {
		assert.Equal(t, "gdpr:15", cited(slices.Collect(r.Provisions())), "what the person has rests on the right itself")
		assert.True(t, r.IsVerified())
	}

	item.Uses[0].Dates.CaseClosed = acmeOn("2020-01-01")
	require.Equal(t, privacy.Required, rightsPolicy().RequiresErasure(&item, rightsDay).Outcome())
	item.Holds = privacy.AllHolds(retention.Hold{Kind: retention.OpenAccessRequest, Since: retention.On(rightsDay), Released: retention.NotYet()})
	assert.Equal(t, privacy.Forbidden, rightsPolicy().RequiresErasure(&item, rightsDay).Outcome(), "EDPB 01/2022 no. 39: what was asked for is not erased to avoid the answer")
}

// AC3: each ground of national law, with the provision that a refusal must cite
// (personopplysningsloven § 16 third paragraph), and which rights it limits.
func TestNationalExemptions(t *testing.T) {
	cites := map[privacy.WithholdingKind]string{
		privacy.NationalSecurity:    "personopplysningsloven:16(1)(a)",
		privacy.CrimeInvestigation:  "personopplysningsloven:16(1)(b)",
		privacy.HarmfulToPerson:     "personopplysningsloven:16(1)(c)",
		privacy.StatutorySecrecy:    "personopplysningsloven:16(1)(d)",
		privacy.InternalPreparation: "personopplysningsloven:16(1)(e)",
		privacy.ObviousInterest:     "personopplysningsloven:16(1)(f)",
		privacy.ResearchEffort:      "personopplysningsloven:17",
		privacy.ResearchImpaired:    "personopplysningsloven:17",
	}
	for k := privacy.WithholdingKind(1); k.IsValid(); k++ {
		for _, q := range rightsQuestions {
			item := q.item()
			item.Withheld = privacy.Withholding{Kind: k, Judged: rightsYes}
			d := q.ask(rightsPolicy(), &item, rightsRequest(q.kind), rightsDay)
			limited := q.name == "access" || k == privacy.ResearchImpaired && (q.name == "rectification" || q.name == "restriction")
			if !limited {
				assert.Equal(t, privacy.Required, d.Outcome(), "§§ 16-17: %s does not limit Art. %s", k, q.article)
				assert.False(t, d.Has(privacy.WithheldByLaw))
				continue
			}
			assert.Equal(t, privacy.Forbidden, d.Outcome(), "%s, Art. %s", k, q.article)
			for r := range d.Reasons() {
				if r.Decides {
					assert.Equal(t, privacy.WithheldByLaw, r.Code)
					assert.Equal(t, cites[k]+" gdpr:23", cited(slices.Collect(r.Provisions())), "the exact provision, before the article that lets it")
				}
			}
			follows := []string{"cite-exemption by 2026-12-25..2026-12-28", "explain-refusal by 2026-12-25..2026-12-28"}
			if q.name == "restriction" { // asked for with an objection, which stops the use whatever becomes of it
				follows = append([]string{"stop-use!"}, follows...)
			}
			assert.Equal(t, follows, acmeObligations(d), "%s, Art. %s", k, q.article)
		}
	}
	assert.Len(t, cites, 8)
}

// § 5.3 Rectification (Art. 16).
func TestRightToRectification(t *testing.T) {
	contests := func(c privacy.Contest, accurate privacy.Judgement) func(*privacy.Item, *privacy.Request) {
		return func(i *privacy.Item, r *privacy.Request) { r.Contests, i.Accurate = c, accurate }
	}
	rightsHold(t, (*privacy.Policy).RequiresRectification, privacy.AskRectification, rightsOf(rightsInterest), []rightsCase{
		{"5.3 inaccurate", "Art. 16, 5(1)(d): wrong for the purpose, which was found out; recipients are told (Art. 19)", contests(privacy.ContestsFact, rightsNo),
			"required: found-inaccurate; then rectify@, tell-recipients, answer-person@"},
		{"5.3 incomplete", "Art. 16: completed", contests(privacy.ContestsCompleteness, rightsNo), "required: found-inaccurate; then rectify@, tell-recipients, answer-person@"},
		{"5.3 inaccurate", "Art. 16: verified, and right", contests(privacy.ContestsFact, rightsYes), "forbidden: found-accurate; then explain-refusal@"},
		{"5.3 opinion", "Art. 16, WP251: a score is neither right nor wrong; a statement stands beside it", contests(privacy.ContestsEvaluation, rightsYes),
			"forbidden: found-accurate; then add-statement, explain-refusal@"},
		{"5.3 opinion", "Art. 16, WP251: what it was made from is wrong", contests(privacy.ContestsEvaluation, rightsNo),
			"required: found-inaccurate; then rectify@, add-statement, tell-recipients, answer-person@"},
		{"5.3 undecidable", "Art. 16: nobody can tell yet", contests(privacy.ContestsFact, privacy.Judgement{}), "undetermined: facts-missing; lacks accuracy; then settle-facts!, answer-person@"},
		{"5.3 debt", "Art. 5(1)(d): a claim that is disputed is recorded as such, and makes no datum wrong", contests(privacy.ContestsClaim, rightsYes),
			"forbidden: found-accurate; then record-dispute, explain-refusal@"},
		{"5.3 debt", "Art. 5(1)(d): its amount was found to be wrong", contests(privacy.ContestsClaim, rightsNo),
			"required: found-inaccurate; then rectify@, record-dispute, tell-recipients, answer-person@"},
		{"5.3 stale", "Art. 5(2): a finding past its review day is none", contests(privacy.ContestsFact, privacy.Judgement{Result: privacy.Yes, By: "legal", ReviewBy: rightsDay.AddDays(-1)}),
			"undetermined: facts-missing; lacks accuracy; then settle-facts!, answer-person@"},
		{"5.3 after", "Art. 16: without undue delay, and an extension of the answer is no more", func(i *privacy.Item, r *privacy.Request) {
			i.Accurate, r.Extended, r.Complex = rightsNo, retention.On(rightsDay), rightsYes
		}, "required: found-inaccurate; then rectify by 2027-02-25, tell-recipients, answer-person by 2027-02-25"},
	})
}

// § 5.4 Restriction (Art. 18): when each ground starts and ends.
func TestRightToRestriction(t *testing.T) {
	const marked = "; then mark-restricted, tell-before-lifting, tell-recipients, answer-person@"
	const refused = "forbidden: nothing-to-restrict; then explain-refusal@"
	rightsHold(t, (*privacy.Policy).RequiresRestriction, privacy.AskRestriction, rightsOf(rightsInterest), []rightsCase{
		{"18", "Art. 18(1): none of the grounds", nil, refused},
		{"18 a, start", "Art. 18(1)(a): accuracy is contested", func(_ *privacy.Item, r *privacy.Request) { r.Contests = privacy.ContestsFact }, "required: accuracy-contested" + marked},
		{"18 a, start", "Art. 18(1)(a): and completeness", func(_ *privacy.Item, r *privacy.Request) { r.Contests = privacy.ContestsCompleteness }, "required: accuracy-contested" + marked},
		{"18 a, start", "Art. 18(1)(a): and what a score was made from", func(_ *privacy.Item, r *privacy.Request) { r.Contests = privacy.ContestsEvaluation }, "required: accuracy-contested" + marked},
		{"18 a, start", "Art. 18(1)(a): with the rectification, if asked for in it", func(_ *privacy.Item, r *privacy.Request) {
			r.Kind, r.Contests = privacy.AskRectification, privacy.ContestsFact
		}, "required: accuracy-contested" + marked},
		{"18 a", "Art. 5(1)(d): a claim that is disputed is no datum that is contested", func(_ *privacy.Item, r *privacy.Request) { r.Contests = privacy.ContestsClaim }, refused},
		{"18 a, end", "Art. 18(1)(a): verified, and right", func(i *privacy.Item, r *privacy.Request) { r.Contests, i.Accurate = privacy.ContestsFact, rightsYes }, refused},
		{"18 a, end", "Art. 18(1)(a): verified, and wrong: it is corrected instead", func(i *privacy.Item, r *privacy.Request) { r.Contests, i.Accurate = privacy.ContestsFact, rightsNo }, refused},
		{"18 a, end", "Art. 18(1)(a): the finding is dated later", func(i *privacy.Item, r *privacy.Request) {
			r.Contests, i.Accurate = privacy.ContestsFact, privacy.Judgement{Result: privacy.Yes, By: "legal", On: rightsDay.AddDays(1)}
		}, "required: accuracy-contested" + marked},
		{"18 b, start", "Art. 18(1)(b): unlawful, and the person wants it kept", func(i *privacy.Item, r *privacy.Request) { r.OpposesErasure, i.Unlawful = privacy.Yes, rightsYes }, "required: erasure-opposed" + marked},
		{"18 b", "Art. 18(1)(b): nobody says that it is unlawful", func(_ *privacy.Item, r *privacy.Request) { r.OpposesErasure = privacy.Yes }, refused},
		{"18 b", "Art. 18(1)(b): it was said, and not decided", func(i *privacy.Item, r *privacy.Request) { r.OpposesErasure, i.Unlawful = privacy.Yes, rightsOpen },
			"undetermined: facts-missing; lacks unlawfulness; then settle-facts!, answer-person@"},
		{"18 b, end", "Art. 18(1)(b): it is lawful", func(i *privacy.Item, r *privacy.Request) { r.OpposesErasure, i.Unlawful = privacy.Yes, rightsNo }, refused},
		{"18 b, end", "Art. 18(1)(b): the person agrees to the erasure", func(i *privacy.Item, r *privacy.Request) { r.OpposesErasure, i.Unlawful = privacy.No, rightsYes }, refused},
		{"18 b, I24", "Art. 18(1)(b): a period that ended lawfully is nothing unlawful", func(i *privacy.Item, r *privacy.Request) {
			r.OpposesErasure, i.Uses[0].Dates.CaseClosed = privacy.Yes, acmeOn("2020-01-01")
		}, refused},
		{"18 c, start", "Art. 18(1)(c): the controller needs it no more, and the person does", func(i *privacy.Item, r *privacy.Request) {
			r.NeedsForClaim, i.Uses[0].Dates.CaseClosed = privacy.Yes, acmeOn("2020-01-01")
		}, "required: kept-for-person" + marked},
		{"18 c", "Art. 18(1)(c): the controller needs it still", func(_ *privacy.Item, r *privacy.Request) { r.NeedsForClaim = privacy.Yes }, refused},
		{"18 c", "Art. 18(1)(c): whether it does is not known", func(i *privacy.Item, r *privacy.Request) {
			r.NeedsForClaim, i.Uses[0].Dates.CaseClosed = privacy.Yes, retention.When{}
		}, "undetermined: facts-missing; lacks case-closed of legitimate-interests.contract-management; then settle-facts!, answer-person@"},
		{"18 c", "Art. 18(1)(c): whether an order ends the use is not decided", func(i *privacy.Item, r *privacy.Request) {
			r.NeedsForClaim, i.ErasureOrdered = privacy.Yes, rightsOpen
		}, "undetermined: facts-missing; lacks erasure-order; then settle-facts!, answer-person@"},
		{"18 c", "Art. 18(1)(c): whether it is unlawful is not decided", func(i *privacy.Item, r *privacy.Request) {
			r.NeedsForClaim, i.Unlawful = privacy.Yes, rightsOpen
		}, "undetermined: facts-missing; lacks unlawfulness; then settle-facts!, answer-person@"},
		{"18 c and d", "Art. 18(1)(c)-(d): an objection bears on both grounds, and is missing once", func(i *privacy.Item, r *privacy.Request) {
			r.NeedsForClaim, i.Uses[0].Objection = privacy.Yes, privacy.Objection{}
		}, "undetermined: facts-missing; lacks objection of legitimate-interests.contract-management; then settle-facts!, answer-person@"},
		{"18 c, end", "Art. 18(1)(c): the person needs it no more", func(i *privacy.Item, r *privacy.Request) {
			r.NeedsForClaim, i.Uses[0].Dates.CaseClosed = privacy.No, acmeOn("2020-01-01")
		}, refused},
		{"18 d, start", "Art. 18(1)(d): an objection waits for its decision; the use has stopped already (Art. 21(1))", func(i *privacy.Item, _ *privacy.Request) {
			i.Uses[0].Objection.Received = acmeOn("2026-11-20")
		}, "required: objection-pending; then stop-use!, mark-restricted, tell-before-lifting, tell-recipients, answer-person@"},
		{"18 d, start", "Art. 18(1)(d): the objection itself is enough", func(_ *privacy.Item, r *privacy.Request) { r.Kind = privacy.AskObjection },
			"required: objection-pending; then stop-use!, mark-restricted, tell-before-lifting, tell-recipients, answer-person@"},
		{"18 d", "Art. 18(1)(d): whether there was one is not known", func(i *privacy.Item, _ *privacy.Request) { i.Uses[0].Objection = privacy.Objection{} },
			"undetermined: facts-missing; lacks objection of legitimate-interests.contract-management; then settle-facts!, answer-person@"},
		{"18 d", "Art. 18(1)(d): it is dated later", func(i *privacy.Item, _ *privacy.Request) { i.Uses[0].Objection.Received = acmeOn("2026-11-26") }, refused},
		{"18 d, end", "Art. 18(1)(d): decided, for the controller", func(i *privacy.Item, _ *privacy.Request) {
			i.Uses[0].Objection = privacy.Objection{Received: acmeOn("2026-11-20"), Overriding: rightsYes}
		}, refused},
		{"18 d, end", "Art. 18(1)(d): decided, for the person: the use ends instead (Art. 21(1))", func(i *privacy.Item, _ *privacy.Request) {
			i.Uses[0].Objection = privacy.Objection{Received: acmeOn("2026-11-20"), Overriding: rightsNo}
		}, refused},
		{"18 a-d", "Art. 18(1): every ground that is there decides", func(i *privacy.Item, r *privacy.Request) {
			i.Uses[0].Dates.CaseClosed, i.Uses[0].Objection.Received, i.Unlawful = acmeOn("2020-01-01"), acmeOn("2026-11-20"), rightsYes
			r.Contests, r.OpposesErasure, r.NeedsForClaim = privacy.ContestsFact, privacy.Yes, privacy.Yes
		}, "required: kept-for-person erasure-opposed objection-pending accuracy-contested; then stop-use!, mark-restricted, tell-before-lifting, tell-recipients, answer-person@"},
		{"18 a and b", "Art. 18(1): a ground that is there needs no other", func(i *privacy.Item, r *privacy.Request) {
			i.Unlawful, r.Contests, r.OpposesErasure = rightsOpen, privacy.ContestsFact, privacy.Yes
		}, "required: accuracy-contested" + marked},
		{"18, unasked", "Art. 18(1): nothing is restricted that nobody asked to have restricted", func(i *privacy.Item, r *privacy.Request) {
			i.Unlawful, i.Uses[0].Dates.CaseClosed = rightsYes, acmeOn("2020-01-01")
		}, refused},
	})

	// 5.1: point (d) is for public task and legitimate interests alone, and an
	// objection to direct marketing leaves nothing to verify (Art. 21(1), (3)).
	for _, b := range rightsBases {
		for _, p := range rightsPurposes {
			item := rightsItem(subjects.Email, rightsID(b, p, 0))
			item.Uses[0].Objection.Received = acmeOn("2026-11-20")
			want := privacy.Forbidden
			if (b == lawfulbasis.PublicTask || b == lawfulbasis.LegitimateInterests) && p != lawfulbasis.Marketing {
				want = privacy.Required
			}
			assert.Equal(t, want, rightsPolicy().RequiresRestriction(&item, rightsRequest(privacy.AskRestriction), rightsDay).Outcome(), "18 d: %s, %s", b, p)
		}
	}

	// Several uses: what is missing of one does not matter where another has a
	// ground.
	item := rightsItem(subjects.Email, rightsInterest, rightsID(lawfulbasis.PublicTask, lawfulbasis.ContractManagement, 0))
	item.Uses[0].Objection = privacy.Objection{}
	item.Uses[1].Objection.Received = acmeOn("2026-11-20")
	request := rightsRequest(privacy.AskRestriction)
	request.Identified = privacy.Unknown
	assert.Equal(t, []string{"identity"}, acmeMissing(rightsPolicy().RequiresRestriction(&item, request, rightsDay), &item))
}

// § 5.4: which operations stay allowed while an item is restricted (Art. 18(2)),
// and while an objection is decided (Art. 21(1)). Every operation with every
// kind of hold.
func TestOperationsWhileRestricted(t *testing.T) {
	stays := map[privacy.Operation]bool{
		privacy.Storing: true, privacy.WithConsent: true, privacy.PursuingClaim: true, privacy.ProtectingAnother: true, privacy.ServingPublicInterest: true,
	}
	restricts := map[retention.HoldKind]bool{retention.PersonsClaim: true, retention.OpposedErasure: true, retention.Contest: true}
	operations, kinds := 0, 0
	for doing := privacy.Operation(0); doing == 0 || doing.IsValid(); doing++ {
		operations++
		assert.Equal(t, stays[doing], doing.StaysAllowed(), doing)
		may := func(edit func(*privacy.Item)) privacy.Decision {
			item := rightsItem(subjects.Email, rightsInterest)
			edit(&item)
			return rightsPolicy().MayProcess(&item, privacy.Processing{For: rightsInterest, Doing: doing}, rightsDay)
		}
		// allowed says what an operation that stays allowed comes to, and any other.
		allowed := func(else_ privacy.Outcome) privacy.Outcome {
			if stays[doing] {
				return privacy.Permitted
			}
			return else_
		}
		kinds = 0
		for k := retention.HoldKind(0); k == 0 || k.IsValid(); k++ {
			kinds++
			for _, tt := range []struct {
				reason string
				hold   retention.Hold
				want   privacy.Outcome
			}{
				{"in force", retention.Hold{Kind: k, Since: acmeOn("2026-11-01"), Released: retention.NotYet(), Grounds: rightsYes}, privacy.Forbidden},
				{"from the day", retention.Hold{Kind: k, Since: retention.On(rightsDay), Released: retention.NotYet(), Grounds: rightsYes}, privacy.Forbidden},
				{"not begun", retention.Hold{Kind: k, Since: acmeOn("2026-11-26"), Released: retention.NotYet(), Grounds: rightsYes}, privacy.Permitted},
				{"lifted", retention.Hold{Kind: k, Since: acmeOn("2026-11-01"), Released: retention.On(rightsDay), Grounds: rightsYes}, privacy.Permitted},
				{"about other data", retention.Hold{Kind: k, Since: acmeOn("2026-11-01"), Released: retention.NotYet(), Grounds: rightsYes, Covers: subjects.KindsOf(subjects.Name)}, privacy.Permitted},
				{"about this data", retention.Hold{Kind: k, Since: acmeOn("2026-11-01"), Released: retention.NotYet(), Grounds: rightsYes, Covers: subjects.KindsOf(subjects.Email)}, privacy.Forbidden},
				{"of an unknown day", retention.Hold{Kind: k, Released: retention.NotYet(), Grounds: rightsYes}, privacy.Undetermined},
			} {
				want := privacy.Permitted
				switch {
				case k == 0 && tt.want != privacy.Permitted:
					want = allowed(privacy.Undetermined) // it may be a restriction
				case restricts[k]:
					want = allowed(tt.want)
				}
				d := may(func(i *privacy.Item) { i.Holds = privacy.AllHolds(tt.hold) })
				assert.Equal(t, want, d.Outcome(), "18(2): %q while %q is %s", doing, k, tt.reason)
				assert.Equal(t, want == privacy.Forbidden, d.Has(privacy.UseRestricted))
				if want == privacy.Forbidden {
					assert.Equal(t, []string{"mark-restricted", "tell-before-lifting"}, acmeObligations(d), "18(3), recital 67")
				}
			}
		}
		for _, tt := range []struct {
			row, reason string
			edit        func(*privacy.Item)
			want        privacy.Outcome
		}{
			{"18(2)", "nobody looked for restrictions", func(i *privacy.Item) { i.Holds = privacy.Holds{} }, allowed(privacy.Undetermined)},
			{"OB5", "Art. 21(1): from the objection until it is decided", func(i *privacy.Item) { i.Uses[0].Objection.Received = retention.On(rightsDay) }, allowed(privacy.Forbidden)},
			{"OB5", "Art. 21(1): whether there is one is not known", func(i *privacy.Item) { i.Uses[0].Objection = privacy.Objection{} }, allowed(privacy.Undetermined)},
			{"OB6", "Art. 21(1): decided, for the controller", func(i *privacy.Item) {
				i.Uses[0].Objection = privacy.Objection{Received: acmeOn("2026-11-20"), Overriding: rightsYes}
			}, privacy.Permitted},
			{"OB7", "Art. 21(1), 17(1)(c): decided, for the person: nothing is left of the purpose", func(i *privacy.Item) {
				i.Uses[0].Objection = privacy.Objection{Received: acmeOn("2026-11-20"), Overriding: rightsNo}
			}, privacy.Forbidden},
		} {
			assert.Equal(t, tt.want, may(tt.edit).Outcome(), "%s, %q: %s", tt.row, doing, tt.reason)
		}
		marketing := rightsItem(subjects.Email, rightsMarketing)
		marketing.Uses[0].Objection.Received = retention.On(rightsDay)
		d := rightsPolicy().MayProcess(&marketing, privacy.Processing{For: rightsMarketing, Doing: doing}, rightsDay)
		assert.Equal(t, privacy.Forbidden, d.Outcome(), "OB1, Art. 21(3): direct marketing ends for every operation")
		assert.True(t, d.Has(privacy.MarketingObjection))
	}
	assert.Equal(t, 7, operations)
	assert.Equal(t, 8, kinds)
}

// § 5.4: what a restriction means for erasing.
func TestErasingWhatIsRestricted(t *testing.T) {
	for _, tt := range []struct {
		row, reason             string
		kind                    retention.HoldKind
		own, onRequest, lifting privacy.Outcome
	}{
		{"18 b", "Art. 18(1)(b): not without the person", retention.OpposedErasure, privacy.Forbidden, privacy.Forbidden, privacy.Required},
		{"18 c", "Art. 18(1)(c): not without the person", retention.PersonsClaim, privacy.Forbidden, privacy.Forbidden, privacy.Required},
		{"18 a, d", "Art. 18(3): after the contest, or at once on the person's own demand", retention.Contest, privacy.Forbidden, privacy.Required, privacy.Required},
	} {
		item := rightsItem(subjects.Email, rightsInterest)
		item.Uses[0].Dates.CaseClosed = acmeOn("2020-01-01")
		hold := retention.Hold{Kind: tt.kind, Since: acmeOn("2026-11-01"), Released: retention.NotYet(), Grounds: rightsYes}
		item.Holds = privacy.AllHolds(hold)
		assert.Equal(t, tt.own, rightsPolicy().MayErase(&item, rightsDay).Outcome(), "%s: %s", tt.row, tt.reason)
		assert.Equal(t, tt.own, rightsPolicy().RequiresErasure(&item, rightsDay).Outcome(), "%s: %s", tt.row, tt.reason)
		assert.Equal(t, tt.onRequest, rightsPolicy().RequiresErasureOnRequest(&item, rightsRequest(privacy.AskErasure), rightsDay).Outcome(), "%s: %s", tt.row, tt.reason)
		hold.Released = retention.On(rightsDay)
		item.Holds = privacy.AllHolds(hold)
		assert.Equal(t, tt.lifting, rightsPolicy().RequiresErasure(&item, rightsDay).Outcome(), "%s: lifted", tt.row)
	}
}

// § 5.5 Portability (Art. 20).
func TestRightToPortability(t *testing.T) {
	const handed = "; then hand-over@, answer-person@"
	use := func(edit func(*privacy.Use)) func(*privacy.Item, *privacy.Request) {
		return func(i *privacy.Item, _ *privacy.Request) { edit(&i.Uses[0]) }
	}
	is := func(is privacy.Fact) func(*privacy.Item, *privacy.Request) {
		return use(func(u *privacy.Use) { rightsFound(u, is, lawfulbasis.AutomatedMeans) })
	}
	origin := func(o subjects.Origin) func(*privacy.Item, *privacy.Request) {
		return func(i *privacy.Item, _ *privacy.Request) { i.Origin = o }
	}
	rightsHold(t, (*privacy.Policy).RequiresPortability, privacy.AskPortability, rightsOf(rightsContract), []rightsCase{
		{"PO1", "Art. 20(1)(a): on a contract", nil, "required: right-given" + handed},
		{"PO1", "Art. 20(1)(a): on consent", func(i *privacy.Item, _ *privacy.Request) { *i = rightsItem(subjects.Email, rightsConsent) }, "required: right-given" + handed},
		{"PO1", "Art. 20(1)(a): on explicit consent to data of a special category, whatever the basis", func(i *privacy.Item, _ *privacy.Request) {
			*i = rightsItem(subjects.Health, rightsID(lawfulbasis.LegitimateInterests, lawfulbasis.ContractManagement, lawfulbasis.ExplicitConsent))
		}, "required: right-given" + handed},
		{"PO1", "Art. 20(1)(a), 9(1): the same activity with data of no special category needs no such consent", func(i *privacy.Item, _ *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsID(lawfulbasis.LegitimateInterests, lawfulbasis.ContractManagement, lawfulbasis.ExplicitConsent))
		}, "forbidden: not-portable; then explain-refusal@"},
		{"PO1", "Art. 20(1)(a): on another condition of Art. 9(2)", func(i *privacy.Item, _ *privacy.Request) {
			*i = rightsItem(subjects.Health, rightsID(lawfulbasis.LegitimateInterests, lawfulbasis.ContractManagement, lawfulbasis.ClaimsOrCourts))
		}, "forbidden: not-portable; then explain-refusal@"},
		{"PO1", "Art. 20(1)(a): one of several uses is enough", func(i *privacy.Item, _ *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsInterest, rightsContract)
		}, "required: right-given" + handed},
		{"PO2", "Art. 20(1)(b): on paper", is(privacy.No), "forbidden: not-automated; then explain-refusal@"},
		{"PO2", "Art. 20(1)(b): nobody says how", is(privacy.Unknown), "undetermined: facts-missing; lacks automated-means of contract.contract-management; then settle-facts!, answer-person@"},
		{"PO2, X4", "Art. 20(1)(b): by machine, though a human decides what comes of it", use(func(u *privacy.Use) { rightsFound(u, privacy.Yes, lawfulbasis.HumanDecides) }), "required: right-given" + handed},
		{"PO3", "Art. 20(1): observed when the person used the service", origin(subjects.Observed), "required: right-given" + handed},
		{"PO3", "Art. 20(1), WP251: a score was made, not provided", origin(subjects.Derived), "forbidden: not-provided; then explain-refusal@"},
		{"PO3", "Art. 20(1): received from somebody else", origin(subjects.FromOthers), "forbidden: not-provided; then explain-refusal@"},
		{"PO3", "Art. 20(1): nobody says where it came from", origin(0), "undetermined: facts-missing; lacks origin; then settle-facts!, answer-person@"},
		{"PO3", "Art. 20(1): a score is derived whether or not the row says so", func(i *privacy.Item, _ *privacy.Request) {
			*i = rightsItem(subjects.Score, rightsContract)
			i.Origin = 0
		}, "forbidden: not-provided; then explain-refusal@"},
		{"PO3", "Art. 20(1): an enquiry is provided whether or not the row says so", func(i *privacy.Item, _ *privacy.Request) {
			*i = rightsItem(subjects.EnquiryText, rightsContract)
			i.Origin = 0
		}, "required: right-given" + handed},
		{"PO4", "Art. 20(3): a public task", func(i *privacy.Item, _ *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsID(lawfulbasis.PublicTask, lawfulbasis.ContractManagement, 0))
		}, "forbidden: not-portable; then explain-refusal@"},
		{"PO4", "Art. 20(3): a public task, and explicit consent lifts no more than the ban of Art. 9(1)", func(i *privacy.Item, _ *privacy.Request) {
			*i = rightsItem(subjects.Health, rightsID(lawfulbasis.PublicTask, lawfulbasis.ContractManagement, lawfulbasis.ExplicitConsent))
		}, "forbidden: not-portable; then explain-refusal@"},
		{"PO5", "Art. 20(4): it would harm others: this item stays behind", func(i *privacy.Item, _ *privacy.Request) { i.OthersRights = rightsYes }, "forbidden: others-rights; then explain-refusal@"},
		{"PO5", "Art. 20(4): whether it would is not decided", func(i *privacy.Item, _ *privacy.Request) { i.OthersRights = rightsOpen },
			"undetermined: facts-missing; lacks others-rights; then settle-facts!, answer-person@"},
		{"PO5", "Art. 20(4): it would not", func(i *privacy.Item, _ *privacy.Request) { i.OthersRights = rightsNo }, "required: right-given" + handed},
		{"PO1-5", "Art. 12(4): every ground of the refusal is told", func(i *privacy.Item, _ *privacy.Request) {
			*i = rightsItem(subjects.Score, rightsInterest)
			i.Origin, i.OthersRights = 0, rightsYes
		}, "forbidden: others-rights not-portable not-provided; then explain-refusal@"},
		{"PO1-5", "Art. 20: what is missing matters only where nothing refuses", func(i *privacy.Item, r *privacy.Request) {
			i.Origin, i.OthersRights, r.Identified = 0, rightsYes, privacy.Unknown
		}, "forbidden: others-rights; then explain-refusal@"},
	})

	item := rightsItem(subjects.Email, rightsContract)
	before := rightsPolicy().Deadline(&item, rightsDay)
	require.Equal(t, privacy.Required, rightsPolicy().RequiresPortability(&item, rightsRequest(privacy.AskPortability), rightsDay).Outcome())
	assert.Equal(t, before, rightsPolicy().Deadline(&item, rightsDay), "out, Art. 20(3): it moves no erasure")

	// I45: what is handed over is shown on demand too.
	for _, b := range rightsBases {
		for _, o := range []subjects.Origin{subjects.Provided, subjects.Observed, subjects.Derived, subjects.FromOthers} {
			item := rightsItem(subjects.Email, rightsID(b, lawfulbasis.ContractManagement, 0))
			item.Origin = o
			want := privacy.Forbidden
			if (b == lawfulbasis.Consent || b == lawfulbasis.Contract) && (o == subjects.Provided || o == subjects.Observed) {
				want = privacy.Required
			}
			assert.Equal(t, want, rightsPolicy().RequiresPortability(&item, rightsRequest(privacy.AskPortability), rightsDay).Outcome(), "%s, %s", b, o)
			assert.Equal(t, privacy.Required, rightsPolicy().RequiresAccess(&item, rightsRequest(privacy.AskAccess), rightsDay).Outcome(), "I45: %s, %s", b, o)
		}
	}
}

// § 5.6 Objection (Art. 21).
func TestRightToObject(t *testing.T) {
	overriding := func(j privacy.Judgement) func(*privacy.Item, *privacy.Request) {
		return func(i *privacy.Item, _ *privacy.Request) { i.Uses[0].Objection.Overriding = j }
	}
	for _, b := range rightsBases {
		for _, j := range []privacy.Judgement{{}, rightsNo, rightsYes} {
			rightsHold(t, (*privacy.Policy).RequiresEndOfUse, privacy.AskObjection, rightsOf(rightsID(b, lawfulbasis.Marketing, 0)), []rightsCase{
				{"OB1", "Art. 21(2)-(3): direct marketing ends at once, on every basis, whatever anybody weighs: " + b.String(), overriding(j),
					"required: marketing-objection; then end-use!, keep-suppression, answer-person@"},
				{"OB1", "Art. 21(2): and no reasons are given", func(_ *privacy.Item, r *privacy.Request) { r.Situation = privacy.No },
					"required: marketing-objection; then end-use!, keep-suppression, answer-person@"},
			})
		}
		for _, p := range []lawfulbasis.Purpose{lawfulbasis.Research, lawfulbasis.Statistics} {
			id := rightsID(b, p, 0)
			rightsHold(t, (*privacy.Policy).RequiresEndOfUse, privacy.AskObjection, rightsOf(id), []rightsCase{
				{"OB2", "Art. 21(6): research and statistics, on every basis, not needed for a task in the public interest", overriding(rightsNo),
					"required: objection-stands; then end-use!, answer-person@"},
				{"OB2", "Art. 21(6): needed for a task in the public interest", overriding(rightsYes), "forbidden: overriding-grounds; then explain-refusal@"},
				{"OB2, OB8", "Art. 21(6): nobody has judged it, and the use has stopped", nil,
					"undetermined: facts-missing | objection-pending; lacks overriding-grounds of " + string(id) + "; then stop-use!, settle-facts!, answer-person@"},
			})
		}
		want := "forbidden: not-objectable; then explain-refusal@"
		if b == lawfulbasis.PublicTask || b == lawfulbasis.LegitimateInterests {
			want = "required: objection-stands; then end-use!, answer-person@"
		}
		rightsHold(t, (*privacy.Policy).RequiresEndOfUse, privacy.AskObjection, rightsOf(rightsID(b, lawfulbasis.ContractManagement, 0)), []rightsCase{
			{"OB3", "Art. 21(1): only a public task and legitimate interests: " + b.String(), overriding(rightsNo), want},
		})
		rightsHold(t, (*privacy.Policy).RequiresEndOfUse, privacy.AskObjection, rightsOf(rightsID(b, lawfulbasis.Archiving, 0)), []rightsCase{
			{"OB2", "Art. 21(6): archiving is not named there", overriding(rightsNo), want},
		})
	}
	const name = "legitimate-interests.contract-management"
	rightsHold(t, (*privacy.Policy).RequiresEndOfUse, privacy.AskObjection, rightsOf(rightsInterest), []rightsCase{
		{"OB4", "Art. 21(1), EDPB 1/2024 no. 71: thin grounds are asked for, and dismiss nothing", func(_ *privacy.Item, r *privacy.Request) { r.Situation = privacy.No },
			"undetermined: facts-missing | objection-pending; lacks overriding-grounds of " + name + "; then stop-use!, settle-facts!, ask-grounds, answer-person@"},
		{"OB4", "Art. 21(1): nor are they asked for when the objection prevails", func(i *privacy.Item, r *privacy.Request) {
			r.Situation, i.Uses[0].Objection.Overriding = privacy.No, rightsNo
		}, "required: objection-stands; then end-use!, answer-person@"},
		{"OB4", "Art. 21(1): they were given", func(_ *privacy.Item, r *privacy.Request) { r.Situation = privacy.Yes },
			"undetermined: facts-missing | objection-pending; lacks overriding-grounds of " + name + "; then stop-use!, settle-facts!, answer-person@"},
		{"OB6", "Art. 21(1): compelling grounds, or legal claims, were shown", overriding(rightsYes), "forbidden: overriding-grounds; then explain-refusal@"},
		{"OB7", "Art. 21(1): they were looked for and not shown", overriding(rightsNo), "required: objection-stands; then end-use!, answer-person@"},
		{"OB8", "Art. 21(1), recital 69: the burden is the controller's", overriding(rightsOpen),
			"undetermined: facts-missing | objection-pending; lacks overriding-grounds of " + name + "; then stop-use!, settle-facts!, answer-person@"},
		{"OB8", "Art. 5(2): a judgement past its review day shows nothing", overriding(privacy.Judgement{Result: privacy.Yes, By: "legal", ReviewBy: rightsDay.AddDays(-1)}),
			"undetermined: facts-missing | objection-pending; lacks overriding-grounds of " + name + "; then stop-use!, settle-facts!, answer-person@"},
		{"OB8", "Art. 5(2): nor does one to come", overriding(privacy.Judgement{Result: privacy.Yes, By: "legal", On: rightsDay.AddDays(1)}),
			"undetermined: facts-missing | objection-pending; lacks overriding-grounds of " + name + "; then stop-use!, settle-facts!, answer-person@"},
		{"OB6, partial", "Art. 21(1): rejected for one use, and met for another", func(i *privacy.Item, _ *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsInterest, rightsMarketing)
			i.Uses[0].Objection.Overriding = rightsYes
		}, "required: marketing-objection; then end-use!, keep-suppression, answer-person@"},
		{"OB8, partial", "Art. 21(1), (3): one use ends, and another stops until it is decided", func(i *privacy.Item, _ *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsInterest, rightsMarketing)
		}, "required: marketing-objection | objection-pending; then end-use!, stop-use!, keep-suppression, answer-person@"},
		{"OB1", "Art. 12(5), 21(3): what is excessive may be refused of the one, and marketing ends on the objection", func(i *privacy.Item, r *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsInterest, rightsMarketing)
			r.Excessive = rightsYes
		}, "required: marketing-objection; then end-use!, keep-suppression, answer-person@"},
		{"G 12(5)", "Art. 12(5), 21(1): without marketing it may be refused", func(_ *privacy.Item, r *privacy.Request) { r.Excessive = rightsYes },
			"forbidden: excessive-request; then explain-refusal@"},
		{"OB6, partial", "Art. 21(1): and asked about the one, rejected", func(i *privacy.Item, r *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsInterest, rightsMarketing)
			i.Uses[0].Objection.Overriding, r.For = rightsYes, rightsInterest
		}, "forbidden: overriding-grounds; then explain-refusal@"},
	})

	// What follows elsewhere: OB5 and OB8 for the use and the restriction, OB7
	// for the erasure (Art. 17(1)(c)).
	for _, tt := range []struct {
		row                           string
		overriding                    privacy.Judgement
		use, restriction, erasure, on privacy.Outcome
	}{
		{"OB5, OB8", privacy.Judgement{}, privacy.Forbidden, privacy.Required, privacy.Undetermined, privacy.Undetermined},
		{"OB6", rightsYes, privacy.Permitted, privacy.Forbidden, privacy.Permitted, privacy.Permitted},
		{"OB7", rightsNo, privacy.Forbidden, privacy.Forbidden, privacy.Required, privacy.Required},
	} {
		item := rightsItem(subjects.Email, rightsInterest)
		item.Uses[0].Objection = privacy.Objection{Received: retention.On(rightsDay), Overriding: tt.overriding}
		p := rightsPolicy()
		assert.Equal(t, tt.use, p.MayProcess(&item, privacy.Processing{For: rightsInterest}, rightsDay).Outcome(), "%s: the use", tt.row)
		assert.Equal(t, tt.restriction, p.RequiresRestriction(&item, rightsRequest(privacy.AskRestriction), rightsDay).Outcome(), "%s: the restriction", tt.row)
		assert.Equal(t, tt.erasure, p.RequiresErasure(&item, rightsDay).Outcome(), "%s: the erasure", tt.row)
		assert.Equal(t, tt.on, p.RequiresErasureOnRequest(&item, rightsRequest(privacy.AskErasure), rightsDay).Outcome(), "%s: the erasure on demand", tt.row)
	}
}

// § 5.7 Automated decisions (Art. 22), as a right of the person.
func TestRightToHumanDecision(t *testing.T) {
	use := func(edit func(*privacy.Use)) func(*privacy.Item, *privacy.Request) {
		return func(i *privacy.Item, _ *privacy.Request) {
			rightsMachineDecides(&i.Uses[0])
			rightsFound(&i.Uses[0], privacy.No, lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw)
			edit(&i.Uses[0])
		}
	}
	const owed = "required: right-given; then decide-by-human@, answer-person@"
	const none = "forbidden: no-automated-decision; then explain-refusal@"
	rightsHold(t, (*privacy.Policy).RequiresHumanDecision, privacy.AskHumanDecision, rightsOf(rightsContract), []rightsCase{
		{"AD1", "Art. 22(1): no decision follows", use(func(u *privacy.Use) { rightsFound(u, privacy.Yes, lawfulbasis.NoDecision) }), none},
		{"AD2", "Art. 22(1), WP251: somebody with authority decides", use(func(u *privacy.Use) { rightsFound(u, privacy.Yes, lawfulbasis.HumanDecides) }), none},
		{"AD3", "Art. 22(1): it has no legal or similar effect", use(func(u *privacy.Use) { rightsFound(u, privacy.Yes, lawfulbasis.NoSignificantEffect) }), none},
		{"AD1-3", "Art. 22(1): any of the three would take it outside, and nobody looked", use(func(u *privacy.Use) { rightsFound(u, privacy.Unknown, rightsOutside22...) }),
			"undetermined: facts-missing; lacks no-decision of contract.contract-management, human-decides of contract.contract-management, no-significant-effect of contract.contract-management; then settle-facts!, answer-person@"},
		{"AD3", "Art. 22(1): only the effect is not known", use(func(u *privacy.Use) { rightsFound(u, privacy.Unknown, lawfulbasis.NoSignificantEffect) }),
			"undetermined: facts-missing; lacks no-significant-effect of contract.contract-management; then settle-facts!, answer-person@"},
		{"AD4", "Art. 22(1)-(2): without an exception, it is for a human", use(func(*privacy.Use) {}), owed},
		{"AD4 a, AD6", "Art. 22(2)(a), (3): allowed for a contract, and reviewed by a human on demand", use(func(u *privacy.Use) { rightsFound(u, privacy.Yes, lawfulbasis.DecisionForContract) }), owed},
		{"AD4 b, X7", "Art. 22(2)(b): a law with safeguards of its own", use(func(u *privacy.Use) { rightsFound(u, privacy.Yes, lawfulbasis.DecisionByLaw) }),
			"forbidden: decision-by-statute; then explain-refusal@"},
		{"AD4 b", "Art. 22(2)(b): whether there is one is not known", use(func(u *privacy.Use) { rightsFound(u, privacy.Unknown, lawfulbasis.DecisionByLaw) }),
			"undetermined: facts-missing; lacks decision-by-law of contract.contract-management; then settle-facts!, answer-person@"},
		{"AD7", "recital 71: not about a child, whatever the law", use(func(u *privacy.Use) {
			rightsFound(u, privacy.Yes, lawfulbasis.DecisionByLaw)
			rightsFound(u, privacy.No, lawfulbasis.ConcernsNoChild)
		}), owed},
		{"AD4 c, AD6", "Art. 22(2)(c), (3): on explicit consent, and reviewed by a human on demand", func(i *privacy.Item, r *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsConsent)
			use(func(*privacy.Use) {})(i, r)
		}, owed},
		{"AD5", "Art. 22(4): with data of a special category, a law alone does not do", func(i *privacy.Item, r *privacy.Request) {
			*i = rightsItem(subjects.Health, rightsID(lawfulbasis.Contract, lawfulbasis.ContractManagement, lawfulbasis.ClaimsOrCourts))
			use(func(u *privacy.Use) { rightsFound(u, privacy.Yes, lawfulbasis.DecisionByLaw) })(i, r)
		}, owed},
		{"AD1-3", "Art. 22(1): one of several uses is enough", func(i *privacy.Item, r *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsContract, rightsInterest)
			use(func(*privacy.Use) {})(i, r)
		}, owed},
		{"AD1-3", "Art. 22(1): asked about the other, there is none", func(i *privacy.Item, r *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsContract, rightsInterest)
			use(func(*privacy.Use) {})(i, r)
			r.For = rightsInterest
		}, none},
		{"AD", "Art. 22: an objection may mean it", func(i *privacy.Item, r *privacy.Request) {
			use(func(*privacy.Use) {})(i, r)
			r.Kind = privacy.AskObjection
		}, owed},
	})

	// C-634/21 no. 52: the prohibition holds whether or not anybody invokes it;
	// the right to a human stands beside it.
	for _, b := range rightsBases {
		item := rightsItem(subjects.Email, rightsID(b, lawfulbasis.ContractManagement, 0))
		rightsMachineDecides(&item.Uses[0])
		rightsFound(&item.Uses[0], privacy.No, lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw, lawfulbasis.ExplicitStatement)
		assert.Equal(t, privacy.Forbidden, rightsPolicy().MayDecideAutomatically(&item, item.Uses[0].For, rightsDay).Outcome(), "AD4, I48: %s", b)
		assert.Equal(t, privacy.Required, rightsPolicy().RequiresHumanDecision(&item, rightsRequest(privacy.AskHumanDecision), rightsDay).Outcome(), "AD4: %s", b)
	}
}

// What a machine may not decide alone is for a human, on demand: the two
// questions never both say no (Art. 22(1)-(4)).
func TestProhibitedDecisionIsForAHuman(t *testing.T) {
	asked := 0
	for _, kind := range []subjects.Kind{subjects.Email, subjects.Health} {
		for _, c := range rightsConditions[1:] {
			for bits := range 1 << 6 {
				item := rightsItem(kind, rightsID(lawfulbasis.Contract, lawfulbasis.ContractManagement, c))
				u := &item.Uses[0]
				rightsMachineDecides(u)
				for i, e := range []lawfulbasis.Element{
					lawfulbasis.DecisionForContract, lawfulbasis.DecisionByLaw, lawfulbasis.ConcernsNoChild,
					lawfulbasis.DecisionSafeguards, lawfulbasis.ExplicitStatement, lawfulbasis.NoDecision,
				} {
					if bits>>i&1 == 0 {
						rightsFound(u, privacy.No, e)
					} else {
						rightsFound(u, privacy.Yes, e)
					}
				}
				may := rightsPolicy().MayDecideAutomatically(&item, u.For, rightsDay).Outcome()
				human := rightsPolicy().RequiresHumanDecision(&item, rightsRequest(privacy.AskHumanDecision), rightsDay).Outcome()
				asked++
				if may == privacy.Forbidden {
					assert.Equal(t, privacy.Required, human, "%s, %s, %06b", kind, c, bits)
				}
				if human == privacy.Forbidden {
					assert.Equal(t, privacy.Permitted, may, "%s, %s, %06b", kind, c, bits)
				}
			}
		}
	}
	assert.Equal(t, 256, asked)
}

// § 5.8 Withdrawal and complaint.
func TestRightToWithdraw(t *testing.T) {
	explicit := rightsID(lawfulbasis.LegitimateInterests, lawfulbasis.ContractManagement, lawfulbasis.ExplicitConsent)
	// A withdrawal takes effect at once, and no period runs (Art. 7(3), 6.2).
	const ended = "required: consent-withdrawn; then end-use!, answer-person"
	rightsHold(t, (*privacy.Policy).RequiresEndOfUse, privacy.AskWithdrawal, rightsOf(rightsConsent), []rightsCase{
		{"5.8", "Art. 7(3): at any time, without fee or reasons", nil, ended},
		{"5.8", "Art. 7(3): and whoever asks: it is as easy as the consent was", func(_ *privacy.Item, r *privacy.Request) {
			r.Identified, r.Doubted, r.Excessive, r.Situation = privacy.No, privacy.Yes, rightsYes, privacy.No
		}, ended},
		{"5.8", "Art. 7(3): marketing on consent, withdrawn", func(i *privacy.Item, _ *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsID(lawfulbasis.Consent, lawfulbasis.Marketing, 0))
		}, ended},
		{"5.1", "Art. 7(3), 9(2)(a): explicit consent to data of a special category, under another basis", func(i *privacy.Item, _ *privacy.Request) { *i = rightsItem(subjects.Health, explicit) }, ended},
		{"5.1", "Art. 7(3): there is no consent", func(i *privacy.Item, _ *privacy.Request) { *i = rightsItem(subjects.Email, rightsContract) }, "forbidden: not-on-consent; then explain-refusal"},
		{"5.1", "Art. 7(3): it is asked about another use", func(i *privacy.Item, r *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsConsent, rightsContract)
			r.For = rightsContract
		}, "forbidden: not-on-consent; then explain-refusal"},
		{"5.1", "Art. 7(3): no other use ends with it", func(i *privacy.Item, r *privacy.Request) {
			*i = rightsItem(subjects.Email, rightsConsent, rightsContract)
			r.For = rightsConsent
		}, ended},
	})
	for _, tt := range []struct {
		reason string
		id     privacy.ActivityID
		kind   subjects.Kind
	}{{"17(1)(b): consent", rightsConsent, subjects.Email}, {"17(1)(b): explicit consent, under another basis", explicit, subjects.Health}} {
		item := rightsItem(tt.kind, tt.id)
		may := func(r privacy.Request, day retention.Date) privacy.Outcome {
			return rightsPolicy().MayProcess(&item, privacy.Processing{For: tt.id, Request: r}, day).Outcome()
		}
		require.Equal(t, privacy.Permitted, may(privacy.Request{}, rightsDay), tt.reason)
		assert.Equal(t, privacy.Forbidden, may(rightsRequest(privacy.AskWithdrawal), rightsDay), "7(3): the use stops with the request")
		assert.Equal(t, privacy.Permitted, may(rightsRequest(privacy.AskWithdrawal), rightsDay.AddDays(-1)), "7(3): what was done before stays lawful")
		item.Uses[0].Consent.Withdrawn = retention.On(rightsDay)
		assert.Equal(t, privacy.Forbidden, may(privacy.Request{}, rightsDay), tt.reason)
		d := rightsPolicy().RequiresErasure(&item, rightsDay)
		assert.Equal(t, privacy.Required, d.Outcome(), tt.reason)
		assert.True(t, d.Has(privacy.ConsentWithdrawn))
	}
}

// A complaint to the authority is open to everybody, whatever is held on
// whichever basis, and nothing need be tried first (Art. 77).
func TestComplaintIsNeverConditional(t *testing.T) {
	for item := range rightsSpace() {
		d := rightsPolicy().HasRight(&item, lawfulbasis.RightToComplain, rightsDay)
		assert.Equal(t, privacy.Permitted, d.Outcome())
		for r := range d.Reasons() {
			assert.Equal(t, "gdpr:77(1)", cited(slices.Collect(r.Provisions())))
			break
		}
	}
}

// Art. 19: recipients are told of a rectification, an erasure and a
// restriction, and of nothing else.
func TestRecipientsAreTold(t *testing.T) {
	ask := func(p *privacy.Policy, i *privacy.Item, _ privacy.Request, day retention.Date) privacy.Decision {
		return p.RequiresNotification(i, day)
	}
	disclosed := func(list ...privacy.Disclosure) func(*privacy.Item, *privacy.Request) {
		return func(i *privacy.Item, _ *privacy.Request) { i.Disclosures = privacy.AllDisclosures(list...) }
	}
	to := func(r lawfulbasis.Recipient, when retention.When) privacy.Disclosure {
		return privacy.Disclosure{To: r, Name: "somebody", On: when}
	}
	sent := acmeOn("2026-11-05")
	const told = "required: right-given; then tell-recipients"
	rightsHold(t, ask, privacy.AskErasure, rightsOf(rightsInterest), []rightsCase{
		{"19", "Art. 19: there is nobody to tell", nil, "permitted: nobody-to-tell"},
		{"19", "Art. 19: nobody says whether there is", func(i *privacy.Item, _ *privacy.Request) { i.Disclosures = privacy.Disclosures{} }, "undetermined: facts-missing; lacks disclosures; then settle-facts!"},
		{"19", "Art. 19: a credit bureau has it", disclosed(to(lawfulbasis.ToCreditBureau, sent)), told},
		{"19", "Art. 4(9): a processor is a recipient", disclosed(to(lawfulbasis.ToProcessor, sent)), told},
		{"19", "Art. 19: the day is lost, and the disclosure is not", disclosed(to(lawfulbasis.ToCreditBureau, retention.NoLaterThan(rightsDay))), told},
		{"19", "Art. 19: whether it was disclosed yet is not known", disclosed(to(lawfulbasis.ToCreditBureau, retention.When{})), "undetermined: facts-missing; lacks disclosures; then settle-facts!"},
		{"19", "Art. 19: a disclosure to come is none", disclosed(to(lawfulbasis.ToCreditBureau, acmeOn("2026-11-26"))), "permitted: nobody-to-tell"},
		{"19", "Art. 19: nor does it hide the others", disclosed(to(lawfulbasis.ToCreditBureau, sent), to(lawfulbasis.ToClient, acmeOn("2026-11-26"))), told},
		{"19", "Art. 19: the person is nobody else", disclosed(to(lawfulbasis.ToDataSubject, sent)), "permitted: nobody-to-tell"},
		{"19, X9", "Art. 4(9): an authority in a particular inquiry is no recipient", disclosed(privacy.Disclosure{To: lawfulbasis.ToPolice, On: sent, Inquiry: privacy.Yes}), "permitted: nobody-to-tell"},
		{"19, X9", "Art. 4(9): one outside an inquiry is", disclosed(privacy.Disclosure{To: lawfulbasis.ToPolice, On: sent, Inquiry: privacy.No}), told},
		{"19, X9", "Art. 4(9): nor does it hide the others", disclosed(privacy.Disclosure{To: lawfulbasis.ToPolice, On: sent, Inquiry: privacy.Yes}, to(lawfulbasis.ToClient, sent)), told},
		{"19", "Art. 19: impossible, or out of proportion", func(i *privacy.Item, _ *privacy.Request) {
			i.Disclosures, i.TellingUnreasonable = privacy.AllDisclosures(to(lawfulbasis.ToCreditBureau, sent)), rightsYes
		}, "permitted: telling-impossible"},
		{"19", "Art. 19: said to be so, and not decided", func(i *privacy.Item, _ *privacy.Request) {
			i.Disclosures, i.TellingUnreasonable = privacy.AllDisclosures(to(lawfulbasis.ToCreditBureau, sent)), rightsOpen
		}, "undetermined: facts-missing; lacks telling; then settle-facts!"},
		{"19", "Art. 19: found not to be so", func(i *privacy.Item, _ *privacy.Request) {
			i.Disclosures, i.TellingUnreasonable = privacy.AllDisclosures(to(lawfulbasis.ToCreditBureau, sent)), rightsNo
		}, told},
		{"19", "Art. 28(3): the client tells its recipients", func(i *privacy.Item, _ *privacy.Request) { *i = rightsItem(subjects.Email, rightsClient) },
			"referred: held-as-processor; then forward-request"},
		{"19", "Art. 19: what is out of scope", func(i *privacy.Item, _ *privacy.Request) {
			i.Excluded = privacy.Exclusion{Kind: privacy.OfDeceased, Judged: rightsYes}
		}, "permitted: out-of-scope"},
		{"19", "Art. 19: what nobody holds", func(i *privacy.Item, _ *privacy.Request) { *i = privacy.None(i.Of) }, "permitted: nothing-held"},
	})
	item := rightsItem(subjects.Email, rightsInterest)
	item.Disclosures = privacy.AllDisclosures(to(lawfulbasis.ToCreditBureau, sent))
	for r := range rightsPolicy().RequiresNotification(&item, rightsDay).Reasons() {
		assert.Equal(t, "gdpr:19", cited(slices.Collect(r.Provisions())), "I03: every answer cites something")
	}

	tells := map[string]bool{"rectification": true, "erasure": true, "restriction": true}
	for _, q := range rightsQuestions {
		item := q.item()
		d := q.ask(rightsPolicy(), &item, rightsRequest(q.kind), rightsDay)
		require.Equal(t, privacy.Required, d.Outcome())
		follows := slices.ContainsFunc(slices.Collect(d.Obligations()), func(o privacy.Obligation) bool { return o.Code == privacy.TellRecipients })
		assert.Equal(t, tells[q.name], follows, "X15: Art. 19 names 16, 17(1) and 18; Art. %s", q.article)
	}
}

// rightsOverview is what the rights say of an item, one token each: as it stands for a
// right that the person has, with ? for one that is not settled.
func rightsOverview(item *privacy.Item) string {
	var all []string
	for right, d := range rightsPolicy().Rights(item, rightsDay) {
		switch d.Outcome() {
		case privacy.Permitted:
			all = append(all, right.String())
		case privacy.Undetermined:
			all = append(all, right.String()+"?")
		case privacy.Referred:
			all = append(all, right.String()+">")
		}
	}
	return strings.Join(all, " ")
}

// § 5.1: which right exists under which basis.
func TestRightsMatrix(t *testing.T) {
	const always = "information access rectification erasure restriction"
	plain := func(b lawfulbasis.Basis) func() privacy.Item {
		return rightsOf(rightsID(b, lawfulbasis.ContractManagement, 0))
	}
	for _, tt := range []struct {
		row  string
		item func() privacy.Item
		want string
	}{
		{"A consent", plain(lawfulbasis.Consent), always + " portability withdrawal complaint"},
		{"B contract", plain(lawfulbasis.Contract), always + " portability complaint"},
		{"C legal obligation", plain(lawfulbasis.LegalObligation), always + " complaint"},
		{"D vital interests", plain(lawfulbasis.VitalInterests), always + " complaint"},
		{"E public task", plain(lawfulbasis.PublicTask), always + " objection complaint"},
		{"F legitimate interests", plain(lawfulbasis.LegitimateInterests), always + " objection complaint"},
		{"both B and F, I43", rightsOf(rightsContract, rightsInterest), always + " portability objection complaint"},
		{"as processor", rightsOf(rightsClient), "information> access> rectification> erasure> restriction> portability> objection> objection-to-marketing> automated-decisions> withdrawal> complaint>"},
		{"as processor too", rightsOf(rightsContract, rightsClient), always + " portability complaint"},
	} {
		item := tt.item()
		assert.Equal(t, tt.want, rightsOverview(&item), tt.row)
	}
	for _, b := range rightsBases {
		has := map[lawfulbasis.Right]bool{
			lawfulbasis.RightToInformation: true, lawfulbasis.RightOfAccess: true, lawfulbasis.RightToRectification: true, lawfulbasis.RightToErasure: true,
			lawfulbasis.RightToRestriction: true, lawfulbasis.RightToComplain: true,
			lawfulbasis.RightToPortability: b == lawfulbasis.Consent || b == lawfulbasis.Contract,
			lawfulbasis.RightToObject:      b == lawfulbasis.PublicTask || b == lawfulbasis.LegitimateInterests,
			lawfulbasis.RightToWithdraw:    b == lawfulbasis.Consent,
		}
		for _, p := range rightsPurposes {
			for _, c := range rightsConditions {
				for _, kind := range []subjects.Kind{subjects.Email, subjects.Health} {
					if c == 0 && kind == subjects.Health {
						continue // no policy can have it (Art. 9(1))
					}
					item := rightsItem(kind, rightsID(b, p, c))
					var want []string
					for right := range lawfulbasis.AllRights() {
						has := has[right]
						explicit := c == lawfulbasis.ExplicitConsent && kind == subjects.Health
						switch right {
						case lawfulbasis.RightToWithdraw: // 9(2)(a)
							has = has || explicit
						case lawfulbasis.RightToPortability: // 9(2)(a), and 20(3)
							has = has || explicit && b != lawfulbasis.PublicTask
						case lawfulbasis.RightToObject: // 21(6)
							has = has || p == lawfulbasis.Research || p == lawfulbasis.Statistics
						case lawfulbasis.RightToObjectToMarketing: // 21(2)
							has = p == lawfulbasis.Marketing
						}
						if has {
							want = append(want, right.String())
						}
					}
					assert.Equal(t, strings.Join(want, " "), rightsOverview(&item), "%s, %s, %s, %s", b, p, c, kind)
				}
			}
		}
		// Art. 22: the prohibition holds on every basis, where there is such a
		// decision.
		item := rightsItem(subjects.Email, rightsID(b, lawfulbasis.ContractManagement, 0))
		rightsMachineDecides(&item.Uses[0])
		assert.Contains(t, strings.Fields(rightsOverview(&item)), "automated-decisions", "%s", b)
		rightsFound(&item.Uses[0], privacy.Unknown, lawfulbasis.HumanDecides)
		assert.Contains(t, strings.Fields(rightsOverview(&item)), "automated-decisions?", "%s", b)
	}

	item := rightsItem(subjects.Email, rightsContract)
	for range rightsPolicy().Rights(&item, rightsDay) {
		break // it can be read in part
	}
	d := rightsPolicy().HasRight(&item, 0, rightsDay)
	assert.Equal(t, privacy.Undetermined, d.Outcome(), "no right is none")
	assert.Equal(t, []string{"request"}, acmeMissing(d, &item))
	for right, d := range rightsPolicy().Rights(&item, rightsDay) {
		for r := range d.Reasons() {
			if r.Code == privacy.RightGiven {
				assert.Equal(t, right.Provision().String(), cited(slices.Collect(r.Provisions())), right)
				assert.True(t, r.IsVerified(), right)
			}
		}
	}
}

// § 5.1, erasure: which grounds of Art. 17(1) can be reached under which basis.
func TestReachableGroundsOfErasure(t *testing.T) {
	grounds := []struct {
		name    string
		reason  privacy.ReasonCode
		purpose lawfulbasis.Purpose
		edit    func(*privacy.Item)
	}{
		{"a", privacy.PurposeEnded, lawfulbasis.ContractManagement, func(i *privacy.Item) { i.Uses[0].Necessary = rightsNo }},
		{"b", privacy.ConsentWithdrawn, lawfulbasis.ContractManagement, func(i *privacy.Item) { i.Uses[0].Consent.Withdrawn = acmeOn("2026-11-20") }},
		{"c1", privacy.ObjectionStands, lawfulbasis.ContractManagement, func(i *privacy.Item) {
			i.Uses[0].Objection = privacy.Objection{Received: acmeOn("2026-11-20"), Overriding: rightsNo}
		}},
		{"c2", privacy.MarketingObjection, lawfulbasis.Marketing, func(i *privacy.Item) {
			i.Uses[0].Objection = privacy.Objection{Received: acmeOn("2026-11-20"), Overriding: rightsYes}
		}},
		{"d", privacy.ProcessedUnlawfully, lawfulbasis.ContractManagement, func(i *privacy.Item) { i.Unlawful = rightsYes }},
		{"e", privacy.ErasureOrdered, lawfulbasis.ContractManagement, func(i *privacy.Item) { i.ErasureOrdered = rightsYes }},
		{"f", privacy.ChildsData, lawfulbasis.ContractManagement, func(i *privacy.Item) { i.ChildService = rightsYes }},
	}
	// That data was collected on consent is part of the judgement on point (f), so
	// that the basis of today's use does not matter to it.
	want := map[lawfulbasis.Basis]string{
		lawfulbasis.Consent: "a b c2 d e f", lawfulbasis.Contract: "a c2 d e f", lawfulbasis.LegalObligation: "a c2 d e f",
		lawfulbasis.VitalInterests: "a c2 d e f", lawfulbasis.PublicTask: "a c1 c2 d e f", lawfulbasis.LegitimateInterests: "a c1 c2 d e f",
	}
	for _, b := range rightsBases {
		var reached []string
		for _, g := range grounds {
			item := rightsItem(subjects.Email, rightsID(b, g.purpose, 0))
			item.Uses[0].Objection.Overriding = rightsYes
			require.NotEqual(t, privacy.Required, rightsPolicy().RequiresErasure(&item, rightsDay).Outcome(), "%s %s: without the ground nothing must go", b, g.name)
			g.edit(&item)
			d := rightsPolicy().RequiresErasureOnRequest(&item, rightsRequest(privacy.AskErasure), rightsDay)
			if d.Outcome() == privacy.Required && d.Has(g.reason) {
				reached = append(reached, g.name)
			}
		}
		assert.Equal(t, want[b], strings.Join(reached, " "), "%s", b)
	}
	item := rightsItem(subjects.Health, rightsID(lawfulbasis.LegitimateInterests, lawfulbasis.ContractManagement, lawfulbasis.ExplicitConsent))
	item.Uses[0].Objection.Overriding = rightsYes
	item.Uses[0].Consent.Withdrawn = acmeOn("2026-11-20")
	d := rightsPolicy().RequiresErasureOnRequest(&item, rightsRequest(privacy.AskErasure), rightsDay)
	assert.Equal(t, privacy.Required, d.Outcome(), "17(1)(b), 9(2)(a): explicit consent, under every basis")
	assert.True(t, d.Has(privacy.ConsentWithdrawn))
}

// rightsSpace yields an item of every kind that the rights tell apart: each
// basis, purpose and condition, alone, beside another use of the controller's and
// beside a client's; where it came from; whether machines take part, and decide;
// and what was judged.
func rightsSpace() iter.Seq[privacy.Item] {
	three := []privacy.Fact{privacy.No, privacy.Unknown, privacy.Yes}
	judged := []privacy.Judgement{{}, rightsOpen, rightsNo, rightsYes}
	return func(yield func(privacy.Item) bool) {
		n := 0
		for _, b := range rightsBases {
			for _, p := range rightsPurposes {
				for _, c := range rightsConditions {
					for _, beside := range []privacy.ActivityID{"", rightsContract, rightsResearch, rightsMarketing, rightsClient} {
						id := rightsID(b, p, c)
						if beside == id {
							continue
						}
						kind := subjects.Email
						ids := []privacy.ActivityID{id}
						switch {
						case beside != "":
							ids = append(ids, beside)
						case c != 0:
							kind = subjects.Health
						}
						item := rightsItem(kind, ids...)
						for o := subjects.Origin(0); o == 0 || o.IsValid(); o++ {
							for _, automated := range three {
								for _, decides := range three {
									// The judgements change together, each at its own pace, so
									// that every pair of a judgement and the rest is there.
									n++
									item.Origin = o
									item.Uses = slices.Clone(item.Uses)
									item.Uses[0] = rightsUse(id)
									u := &item.Uses[0]
									rightsFound(u, automated, lawfulbasis.AutomatedMeans)
									rightsFound(u, -decides, rightsOutside22...)
									rightsFound(u, three[n%3], lawfulbasis.DecisionByLaw)
									item.OthersRights = judged[n%4]
									item.Unlawful = judged[n/4%4]
									item.Accurate = judged[n/5%4]
									u.Objection.Overriding = judged[n/2%4]
									u.Necessary = judged[n/3%4]
									if n%5 == 0 {
										u.Dates.CaseClosed = acmeOn("2020-01-01")
									}
									if n%7 == 0 {
										u.Consent.Withdrawn = acmeOn("2026-11-20")
									}
									if !yield(item) {
										return
									}
								}
							}
						}
					}
				}
			}
		}
	}
}

// The matrix is no second set of rules: a right that the person does not have is
// a demand that is refused, for that reason.
func TestNoRightMeansRefusal(t *testing.T) {
	demands := []struct {
		rights []lawfulbasis.Right // the demand is for any of them
		kind   privacy.RequestKind
		ask    rightsAsk
	}{
		{[]lawfulbasis.Right{lawfulbasis.RightOfAccess}, privacy.AskAccess, (*privacy.Policy).RequiresAccess},
		{[]lawfulbasis.Right{lawfulbasis.RightToRectification}, privacy.AskRectification, (*privacy.Policy).RequiresRectification},
		{[]lawfulbasis.Right{lawfulbasis.RightToErasure}, privacy.AskErasure, (*privacy.Policy).RequiresErasureOnRequest},
		{[]lawfulbasis.Right{lawfulbasis.RightToRestriction}, privacy.AskRestriction, (*privacy.Policy).RequiresRestriction},
		{[]lawfulbasis.Right{lawfulbasis.RightToPortability}, privacy.AskPortability, (*privacy.Policy).RequiresPortability},
		{[]lawfulbasis.Right{lawfulbasis.RightToObject, lawfulbasis.RightToObjectToMarketing}, privacy.AskObjection, (*privacy.Policy).RequiresEndOfUse},
		{[]lawfulbasis.Right{lawfulbasis.RightToWithdraw}, privacy.AskWithdrawal, (*privacy.Policy).RequiresEndOfUse},
		{[]lawfulbasis.Right{lawfulbasis.RightAgainstAutomatedDecisions}, privacy.AskHumanDecision, (*privacy.Policy).RequiresHumanDecision},
	}
	refused, granted := map[string]int{}, map[string]int{}
	items := 0
	for item := range rightsSpace() {
		items++
		for _, excluded := range []privacy.Exclusion{{}, {Kind: privacy.Household, Judged: rightsYes}} {
			if item.Excluded = excluded; excluded.Kind != 0 && items%50 != 0 {
				continue
			}
			for _, q := range demands {
				request := rightsRequest(q.kind)
				request.Contests = privacy.ContestsFact
				d := q.ask(rightsPolicy(), &item, request, rightsDay)
				answers, _ := acmeCodes(d)
				none := true
				for _, right := range q.rights {
					has := rightsPolicy().HasRight(&item, right, rightsDay)
					if has.Outcome() != privacy.Forbidden {
						none = false
						continue
					}
					reasons, _ := acmeCodes(has)
					for _, c := range reasons {
						if d.Outcome() == privacy.Forbidden {
							if len(q.rights) == 1 && !slices.Contains(answers, c) {
								t.Fatalf("%s over %s is denied as %s, and refused as %s", right, rightsName(&item), c, answers)
							}
							refused[c.String()]++
						}
					}
				}
				if none && d.Outcome() != privacy.Forbidden {
					t.Fatalf("%s of %s is %s, though there is no such right", q.kind, rightsName(&item), d.Outcome())
				}
				if d.Outcome() == privacy.Required {
					granted[q.kind.String()]++
				}
			}
		}
	}
	assert.Equal(t, (6*6*3*5-3)*5*9, items, "three activities are not beside themselves")
	assert.Len(t, granted, len(demands), "each demand is met somewhere: %v", granted)
	for _, c := range []privacy.ReasonCode{
		privacy.NotPortable, privacy.NotAutomated, privacy.NotProvided, privacy.NotObjectable, privacy.NotOnConsent, privacy.NoAutomatedDecision, privacy.OutOfScope,
	} {
		assert.Positive(t, refused[c.String()], c)
		delete(refused, c.String())
	}
	assert.Empty(t, refused, "and for no other reason")
}

func rightsName(item *privacy.Item) string {
	var ids []string
	for _, u := range item.Uses {
		ids = append(ids, string(u.For))
	}
	return fmt.Sprintf("%v (%s)", ids, item.Origin)
}

// The reasons for which the law lets a demand be refused: what the request
// lacks (Art. 11(2), 12), where the rules do not reach, and for each right its
// own (Art. 17(3), 18(1)(b)-(c), 20(1), (3)-(4), 21(1), (6), 7(3)). Anything that
// stands in the way of erasing for the time being is an exception of Art. 17(3),
// another right of the person, or another duty.
var rightsRefusals = map[privacy.RequestKind][]privacy.ReasonCode{
	privacy.AskErasure: {
		privacy.OrderToKeep, privacy.KeptForPerson, privacy.DutyToKeep, privacy.ErasureOpposed, privacy.OwnClaim, privacy.BreachRecord,
		privacy.AccessUnanswered, privacy.ClaimOpen, privacy.FreeExpression, privacy.HealthInterest, privacy.ResearchOrArchive,
	},
	privacy.AskObjection:   {privacy.NotObjectable, privacy.OverridingGrounds},
	privacy.AskWithdrawal:  {privacy.NotOnConsent},
	privacy.AskPortability: {privacy.NotPortable, privacy.NotAutomated, privacy.NotProvided, privacy.OthersRights},
}

var rightsGate = []privacy.ReasonCode{privacy.NotReceived, privacy.NotIdentifiable, privacy.ExcessiveRequest, privacy.OutOfScope}

// X3, I20, D8: a legitimate interest, a contract with a client and the practice
// of a trade refuse no erasure, no objection and no portability. They are no
// reasons at all, and nothing that refuses rests on where the law has them.
func TestWhatCannotRefuse(t *testing.T) {
	for c := privacy.ReasonCode(1); c.IsValid(); c++ {
		for _, word := range []string{"legitimate", "contract", "client", "customer", "industry", "trade", "business", "practice", "norm", "policy", "cap"} {
			assert.NotContains(t, strings.Split(c.String(), "-"), word, "no reason is a %s", word)
		}
	}
	// Where the law has them, and what is no law.
	never := func(p law.Provision) bool {
		contract, interest := law.Article(6).Paragraph(1).Point('b'), law.Article(6).Paragraph(1).Point('f')
		return p == contract || p == interest || p.Act() == law.Inkassobransjenormen || p.Act() == law.Inkassoloven1988
	}
	for kind, codes := range rightsRefusals {
		for _, c := range append(slices.Clone(codes), rightsGate...) {
			for p := range (privacy.Reason{Code: c}).Provisions() {
				assert.False(t, never(p), "%s of %s rests on %s", c, kind, p)
			}
		}
	}

	ask := map[privacy.RequestKind]rightsAsk{
		privacy.AskErasure: (*privacy.Policy).RequiresErasureOnRequest, privacy.AskObjection: (*privacy.Policy).RequiresEndOfUse,
		privacy.AskWithdrawal: (*privacy.Policy).RequiresEndOfUse, privacy.AskPortability: (*privacy.Policy).RequiresPortability,
	}
	holds := []privacy.Holds{privacy.AllHolds(), {}}
	for k := retention.HoldKind(1); k.IsValid(); k++ {
		holds = append(holds, privacy.AllHolds(retention.Hold{Kind: k, Since: acmeOn("2026-01-01"), Released: retention.NotYet(), Grounds: rightsYes}))
	}
	refusals, n := map[string]int{}, 0
	for item := range rightsSpace() {
		n++
		item.Holds = holds[n%len(holds)]
		for kind, question := range ask {
			request := rightsRequest(kind)
			switch n % 11 {
			case 0:
				request.Identified = privacy.No
			case 1:
				request.Excessive = rightsYes
			case 2:
				request.Misdirected = rightsYes
			case 3:
				item.Excluded = privacy.Exclusion{Kind: privacy.OfLegalPerson, Judged: rightsYes}
			}
			d := question(rightsPolicy(), &item, request, rightsDay)
			if d.Outcome() != privacy.Forbidden {
				continue
			}
			for r := range d.Reasons() {
				if !r.Decides {
					continue
				}
				if !slices.Contains(rightsRefusals[kind], r.Code) && !slices.Contains(rightsGate, r.Code) {
					t.Fatalf("%s of %s is refused for %s", kind, rightsName(&item), r.Code)
				}
				for p := range r.Provisions() {
					if never(p) {
						t.Fatalf("%s of %s is refused under %s", kind, rightsName(&item), p)
					}
				}
				refusals[kind.String()+" "+r.Code.String()]++
			}
		}
	}
	for kind, codes := range rightsRefusals {
		for _, c := range codes {
			if c == privacy.DutyToKeep || c == privacy.FreeExpression || c == privacy.HealthInterest {
				continue // the policy of these tests has no such activity
			}
			assert.Positive(t, refusals[kind.String()+" "+c.String()], "%s is refused for %s somewhere", kind, c)
		}
	}
	// D8, D14: the three by name, for a live use that rests on them.
	for _, id := range []privacy.ActivityID{rightsInterest, rightsContract} {
		item := rightsItem(subjects.Email, id)
		for _, necessary := range []privacy.Judgement{{}, rightsYes, rightsNo} {
			for _, overriding := range []privacy.Judgement{{}, rightsYes, rightsNo} {
				item.Uses[0].Necessary, item.Uses[0].Objection.Overriding = necessary, overriding
				d := rightsPolicy().RequiresErasureOnRequest(&item, rightsRequest(privacy.AskErasure), rightsDay)
				assert.NotEqual(t, privacy.Forbidden, d.Outcome(), "X3: %s is no exception; where it is still needed, there is no ground instead", id)
				assert.False(t, d.CouldBe(privacy.Forbidden), "%s", id)
			}
		}
	}
}
