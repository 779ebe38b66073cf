package transfer_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/privacy/transfer"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

func TestEnumerations(t *testing.T) {
	enumtest.Enumeration(t, transfer.ParseTool, `1 no-tool, 2 public-instrument, 3 corporate-rules,
		4 commission-clauses, 5 commission-clauses-2010, 6 commission-clauses-2001, 7 authority-clauses,
		8 code-of-conduct, 9 certification, 10 ad-hoc-clauses, 11 administrative-arrangement,
		12 international-agreement`)
	enumtest.Enumeration(t, transfer.ParseDerogation, `1 no-derogation, 2 explicit-consent, 3 contract-with-person,
		4 contract-for-person, 5 public-interest, 6 legal-claims, 7 vital-interests, 8 public-register,
		9 compelling-interests`)
}

// codesOf are the reasons of an answer: those that decide, and the others.
func codesOf(a ruling.Answer) (decide, others []ruling.Code) {
	for r := range a.Reasons() {
		if r.Decides {
			decide = append(decide, r.Code)
		} else {
			others = append(others, r.Code)
		}
	}
	return decide, others
}

func obligationsOf(a ruling.Answer) []ruling.Code {
	var all []ruling.Code
	for o := range a.Obligations() {
		all = append(all, o.Code)
	}
	return all
}

// text is a day in tables, empty for none.
func text(d retention.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

func codes(list ...ruling.Code) []ruling.Code { return list }

// with is a plain transfer to a place with something changed.
func with(place string, changes ...func(*transfer.Transfer)) transfer.Transfer {
	p, err := transfer.ParsePlace(place)
	if err != nil {
		panic(err)
	}
	t := plain(p)
	for _, change := range changes {
		change(&t)
	}
	return t
}

func bound(tool transfer.Tool) func(*transfer.Transfer) {
	return func(t *transfer.Transfer) {
		t.Safeguard = transfer.Safeguard{
			Tool: tool, Since: retention.On(date("2021-09-01")), Fits: privacy.Yes, Protects: judged(privacy.Yes),
			Authorised: retention.On(date("2021-09-01")),
		}
	}
}

// in is a specific situation in which all is as it should be.
func in(d transfer.Derogation) func(*transfer.Transfer) {
	return func(t *transfer.Transfer) {
		t.Situation = transfer.Situation{
			Derogation: d, Consented: retention.On(date("2021-09-01")), Withdrawn: retention.NotYet(),
			Explicit: privacy.Yes, RisksTold: privacy.Yes, Specific: privacy.Yes, ConsentValid: judged(privacy.Yes),
			WithPerson: privacy.Yes, ForPerson: privacy.Yes, Recognised: privacy.Yes, Claim: privacy.Yes,
			AtStake: privacy.Yes, Incapable: privacy.Yes,
			Register: privacy.Yes, ConditionsMet: privacy.Yes, Entire: privacy.No, OpenToAll: privacy.No, ForEntitled: privacy.Yes,
			Necessary: judged(privacy.Yes), Occasional: privacy.Yes,
			LastResort: judged(privacy.Yes), Repetitive: privacy.No, FewPersons: privacy.Yes,
			InterestsPrevail: judged(privacy.Yes), Assessed: privacy.Yes,
		}
	}
}

func recipient(r transfer.Recipient) func(*transfer.Transfer) {
	return func(t *transfer.Transfer) { t.Recipient = r }
}

// The rows of the table of transfers in gdpr.md (TR0 to TR7), each element of a
// derogation, and what follows.
func TestRows(t *testing.T) {
	const permitted, forbidden, undetermined = privacy.Permitted, privacy.Forbidden, privacy.Undetermined
	both := codes(transfer.TellOfTransfer, transfer.RecordTransfer)
	five := codes(transfer.TellOfTransfer, transfer.TellAuthority, transfer.TellOfInterests, transfer.DocumentAssessment, transfer.RecordTransfer)
	nothing := codes(transfer.SentAbroad, transfer.NoAdequacyDecision)
	none := append(nothing, transfer.SafeguardLacking, transfer.DerogationLacking)
	noTool := func(more ...ruling.Code) []ruling.Code {
		return append(append(nothing[:2:2], transfer.SafeguardLacking), more...)
	}
	noSituation := func(more ...ruling.Code) []ruling.Code {
		return append(append(nothing[:2:2], more...), transfer.DerogationLacking)
	}
	absent := codes(transfer.NoAdequacyDecision)
	for _, tt := range []struct {
		reason  string
		t       transfer.Transfer
		on      string
		want    privacy.Outcome
		decide  []ruling.Code
		others  []ruling.Code
		missing []ruling.Code
		follows []ruling.Code
	}{
		{
			"TR0, EDPB 05/2021: an employee reads the data abroad, and nobody else gets it",
			with("IN", func(t *transfer.Transfer) { t.Importer = privacy.No }), "2026-11-24",
			permitted, nil, codes(transfer.NotATransfer), nil, nil,
		},
		{
			"TR0: nobody said whether somebody else gets it",
			with("IN", func(t *transfer.Transfer) { t.Importer = privacy.Unknown }), "2026-11-24",
			undetermined, codes(transfer.SentAbroad), absent, codes(transfer.TheImporter), both,
		},
		{"TR1: in the EEA", with("DE"), "2026-11-24", permitted, nil, codes(transfer.InEEA), nil, nil},
		{
			"TR1, forskriften § 1: Svalbard", with("SJ"), "2026-11-24",
			permitted, nil, codes(transfer.OnSvalbard), nil, nil,
		},
		{
			"TR1: the United Kingdom on the last day of its membership", with("GB"), "2020-01-31",
			permitted, nil, codes(transfer.InEEA), nil, nil,
		},
		{
			"TR1: the United Kingdom on the first day after it", with("GB"), "2020-02-01",
			permitted, nil, codes(transfer.InTransition), nil, nil,
		},
		{
			"TR2, Art. 45(1): a whole country", with("NZ"), "2026-11-24",
			permitted, nil, codes(transfer.ByAdequacy), nil, both,
		},
		{
			"TR2: an organisation", with("european-patent-organisation"), "2026-11-24",
			permitted, nil, codes(transfer.ByAdequacy), nil, both,
		},
		{"TR7: another organisation", with("other-organisation"), "2026-11-24", forbidden, none, nil, nil, nil},
		{
			"TR2: listed for data of that kind (United States)",
			with("US", recipient(transfer.Recipient{Listed: privacy.Yes, DataListed: privacy.Yes})), "2026-11-24",
			permitted, nil, codes(transfer.ByAdequacy), nil, both,
		},
		{
			"I58: not listed, no clauses and no derogation (United States)",
			with("US", recipient(transfer.Recipient{Listed: privacy.No})), "2026-11-24",
			forbidden, codes(transfer.SentAbroad, transfer.OutsideDecision, transfer.SafeguardLacking, transfer.DerogationLacking), nil, nil, nil,
		},
		{
			"TR2: listed, but not for data on employees (United States)",
			with("US", recipient(transfer.Recipient{Listed: privacy.Yes, DataListed: privacy.No})), "2026-11-24",
			forbidden, codes(transfer.SentAbroad, transfer.OutsideDecision, transfer.SafeguardLacking, transfer.DerogationLacking), nil, nil, nil,
		},
		{
			"TR2: nobody looked at the list (United States)", with("US"), "2026-11-24",
			undetermined, codes(transfer.OutsideDecision), nil, codes(transfer.TheListing, transfer.TheListedData), both,
		},
		{
			"TR2: PIPEDA does not apply (Canada), and the clauses carry it",
			with("CA", recipient(transfer.Recipient{Covered: privacy.No}), bound(transfer.CommissionClauses)), "2026-11-24",
			permitted, nil, codes(transfer.OutsideDecision, transfer.ByCommissionClauses), nil, both,
		},
		{
			"TR2: nobody looked at the list (United States), and the clauses carry it anyway",
			with("US", bound(transfer.CommissionClauses)), "2026-11-24",
			permitted, nil, codes(transfer.ByCommissionClauses), nil, both,
		},
		{
			"TR2: not listed (United States), and nobody assessed the clauses",
			with("US", recipient(transfer.Recipient{Listed: privacy.No}), bound(transfer.CommissionClauses), func(t *transfer.Transfer) {
				t.Safeguard.Protects = privacy.Judgement{}
			}), "2026-11-24",
			undetermined, codes(transfer.RightsUnprotected), codes(transfer.OutsideDecision), codes(transfer.TheProtection), both,
		},
		{
			"TR2: nothing automated (Israel)", with("IL", recipient(transfer.Recipient{Automated: privacy.No})), "2026-11-24",
			forbidden, codes(transfer.SentAbroad, transfer.OutsideDecision, transfer.SafeguardLacking, transfer.DerogationLacking), nil, nil, nil,
		},
		{
			"TR2: immigration control, while it was left out (United Kingdom)",
			with("GB", recipient(transfer.Recipient{ForImmigration: privacy.Yes})), "2025-12-27",
			forbidden, codes(transfer.SentAbroad, transfer.OutsideDecision, transfer.SafeguardLacking, transfer.DerogationLacking), nil, nil, nil,
		},
		{
			"TR2: immigration control, no longer left out (United Kingdom)",
			with("GB", recipient(transfer.Recipient{ForImmigration: privacy.Yes})), "2025-12-28",
			permitted, nil, codes(transfer.ByAdequacy), nil, both,
		},
		{
			"gdpr.md § 13: whether the decision reaches Gibraltar is not known", with("GI"), "2026-11-24",
			undetermined, codes(transfer.OutsideDecision), nil, codes(transfer.TheCoverage), both,
		},
		{
			"TR3, Art. 46(2)(c): clauses with their assessment", with("IN", bound(transfer.CommissionClauses)), "2026-11-24",
			permitted, nil, codes(transfer.NoAdequacyDecision, transfer.ByCommissionClauses), nil, both,
		},
		{
			"TR3, C-311/18: clauses that nobody assessed",
			with("IN", bound(transfer.CommissionClauses), func(t *transfer.Transfer) { t.Safeguard.Protects = privacy.Judgement{} }), "2026-11-24",
			undetermined, codes(transfer.RightsUnprotected), absent, codes(transfer.TheProtection), both,
		},
		{
			"TR3: an assessment that is due for review",
			with("IN", bound(transfer.CommissionClauses), func(t *transfer.Transfer) { t.Safeguard.Protects.ReviewBy = date("2026-11-23") }), "2026-11-24",
			undetermined, codes(transfer.RightsUnprotected), absent, codes(transfer.TheProtection), both,
		},
		{
			"TR3, C-311/18: the remedies there do not work",
			with("IN", bound(transfer.CorporateRules), func(t *transfer.Transfer) { t.Safeguard.Protects = judged(privacy.No) }), "2026-11-24",
			forbidden, noSituation(transfer.RightsUnprotected), nil, nil, nil,
		},
		{
			"TR3: the wrong module",
			with("IN", bound(transfer.CommissionClauses), func(t *transfer.Transfer) { t.Safeguard.Fits = privacy.No }), "2026-11-24",
			forbidden, noSituation(transfer.SafeguardUnfit), nil, nil, nil,
		},
		{
			"TR3: signed tomorrow",
			with("IN", bound(transfer.CommissionClauses), func(t *transfer.Transfer) { t.Safeguard.Since = retention.On(date("2026-11-25")) }), "2026-11-24",
			forbidden, noSituation(transfer.SafeguardNotBinding), nil, nil, nil,
		},
		{
			"Art. 46(5): the former clauses, agreed in time, on their last day", with("IN", bound(transfer.CommissionClauses2010)), "2022-12-27",
			permitted, nil, codes(transfer.NoAdequacyDecision, transfer.ByCommissionClauses2010), nil, both,
		},
		{
			"Art. 46(5): the former clauses on the day after it", with("IN", bound(transfer.CommissionClauses2010)), "2022-12-28",
			forbidden, noSituation(transfer.ClausesOutOfForce), nil, nil, nil,
		},
		{
			"decision (EU) 2021/914, Art. 4: the former clauses, agreed too late",
			with("IN", bound(transfer.CommissionClauses2001), func(t *transfer.Transfer) { t.Safeguard.Since = retention.On(date("2021-09-27")) }), "2022-01-01",
			forbidden, noSituation(transfer.SafeguardNotBinding), nil, nil, nil,
		},
		{
			"decision (EU) 2021/914: the clauses of 2021 on the day before they were in force",
			with("IN", bound(transfer.CommissionClauses)), "2021-06-26",
			forbidden, noSituation(transfer.ClausesOutOfForce), nil, nil, nil,
		},
		{
			"TR4, Art. 46(3): ad hoc clauses, authorised", with("IN", bound(transfer.AdHocClauses)), "2026-11-24",
			permitted, nil, codes(transfer.NoAdequacyDecision, transfer.ByAdHocClauses), nil, both,
		},
		{
			"TR4, I74: ad hoc clauses, not authorised",
			with("IN", bound(transfer.AdHocClauses), func(t *transfer.Transfer) { t.Safeguard.Authorised = retention.NotYet() }), "2026-11-24",
			forbidden, noSituation(transfer.NotAuthorised), nil, nil, nil,
		},
		{
			"TR4: an arrangement, and nobody said whether it is authorised",
			with("IN", bound(transfer.AdministrativeArrangement), func(t *transfer.Transfer) { t.Safeguard.Authorised = retention.When{} }), "2026-11-24",
			undetermined, codes(transfer.NotAuthorised), absent, codes(transfer.TheAuthorisation), both,
		},
		{
			"Art. 48: an order from abroad opens no way", with("US", recipient(transfer.Recipient{Listed: privacy.No}), func(t *transfer.Transfer) { t.Demanded = privacy.Yes }), "2026-11-24",
			forbidden, codes(transfer.SentAbroad, transfer.OutsideDecision, transfer.SafeguardLacking, transfer.DerogationLacking), codes(transfer.DemandedAbroad), nil, nil,
		},
		{
			"Art. 48: an order that a treaty covers",
			with("IN", bound(transfer.InternationalAgreement), func(t *transfer.Transfer) { t.Demanded = privacy.Yes }), "2026-11-24",
			permitted, nil, codes(transfer.NoAdequacyDecision, transfer.ByInternationalAgreement, transfer.DemandedAbroad), nil, both,
		},
		{
			"Art. 49(5): a law keeps such data at home",
			with("IN", bound(transfer.CommissionClauses), func(t *transfer.Transfer) { t.LimitedByLaw = privacy.Yes }), "2026-11-24",
			forbidden, noSituation(transfer.LimitedByLaw), nil, nil, nil,
		},
		{
			"Art. 49(5): not where there is a decision", with("NZ", func(t *transfer.Transfer) { t.LimitedByLaw = privacy.Yes }), "2026-11-24",
			permitted, nil, codes(transfer.ByAdequacy), nil, both,
		},
		{
			"TR5, Art. 49(1)(e): a debtor has moved, and a local lawyer is asked once", with("KE", in(transfer.LegalClaims)), "2026-11-24",
			permitted, nil, codes(transfer.NoAdequacyDecision, transfer.ByLegalClaims), nil, both,
		},
		{
			"TR5, I59: all debtors abroad, as a system",
			with("KE", in(transfer.LegalClaims), func(t *transfer.Transfer) { t.Situation.Occasional = privacy.No }), "2026-11-24",
			forbidden, noTool(transfer.NotOccasional), nil, nil, nil,
		},
		{
			"TR5, Art. 49(1)(a): consent that was withdrawn today",
			with("KE", in(transfer.ExplicitConsent), func(t *transfer.Transfer) { t.Situation.Withdrawn = retention.On(today) }), "2026-11-24",
			forbidden, noTool(transfer.ConsentLacking), nil, nil, nil,
		},
		{
			"TR5, Art. 49(1)(a): nobody was told of the risks",
			with("KE", in(transfer.ExplicitConsent), func(t *transfer.Transfer) { t.Situation.RisksTold = privacy.No }), "2026-11-24",
			forbidden, noTool(transfer.ConsentLacking), nil, nil, nil,
		},
		{
			"Art. 49(3): consent, to a public authority with its powers",
			with("KE", in(transfer.ExplicitConsent), func(t *transfer.Transfer) { t.PublicPower = privacy.Yes }), "2026-11-24",
			forbidden, noTool(transfer.ByPublicPower), nil, nil, nil,
		},
		{
			"Art. 49(3): a claim may carry it for an authority too",
			with("KE", in(transfer.LegalClaims), func(t *transfer.Transfer) { t.PublicPower = privacy.Yes }), "2026-11-24",
			permitted, nil, codes(transfer.NoAdequacyDecision, transfer.ByLegalClaims), nil, both,
		},
		{
			"Art. 49(1)(b): the person is no party",
			with("KE", in(transfer.ContractWithPerson), func(t *transfer.Transfer) { t.Situation.WithPerson = privacy.No }), "2026-11-24",
			forbidden, noTool(transfer.SituationAbsent), nil, nil, nil,
		},
		{
			"Art. 49(1)(c): useful, and not necessary",
			with("KE", in(transfer.ContractForPerson), func(t *transfer.Transfer) { t.Situation.Necessary = judged(privacy.No) }), "2026-11-24",
			forbidden, noTool(transfer.NotNecessary), nil, nil, nil,
		},
		{
			"Art. 49(1)(d), (4): recognised by foreign law only",
			with("KE", in(transfer.PublicInterest), func(t *transfer.Transfer) { t.Situation.Recognised = privacy.No }), "2026-11-24",
			forbidden, noTool(transfer.SituationAbsent), nil, nil, nil,
		},
		{
			"Art. 49(1)(f): the person can be asked",
			with("KE", in(transfer.VitalInterests), func(t *transfer.Transfer) { t.Situation.Incapable = privacy.No }), "2026-11-24",
			forbidden, noTool(transfer.SituationAbsent), nil, nil, nil,
		},
		{
			"Art. 49(2): the whole register",
			with("KE", in(transfer.PublicRegister), func(t *transfer.Transfer) { t.Situation.Entire = privacy.Yes }), "2026-11-24",
			forbidden, noTool(transfer.RegisterClosed), nil, nil, nil,
		},
		{
			"Art. 49(2): a register for some, and somebody else asks",
			with("KE", in(transfer.PublicRegister), func(t *transfer.Transfer) { t.Situation.ForEntitled = privacy.No }), "2026-11-24",
			forbidden, noTool(transfer.RegisterClosed), nil, nil, nil,
		},
		{
			"Art. 49(2): a register for all, and somebody asks",
			with("KE", in(transfer.PublicRegister), func(t *transfer.Transfer) {
				t.Situation.OpenToAll, t.Situation.ForEntitled = privacy.Yes, privacy.No
			}), "2026-11-24",
			permitted, nil, codes(transfer.NoAdequacyDecision, transfer.ByPublicRegister), nil, both,
		},
		{
			"TR6, Art. 49(1) second subparagraph, 49(6): the last resort", with("KE", in(transfer.CompellingInterests)), "2026-11-24",
			permitted, nil, codes(transfer.NoAdequacyDecision, transfer.ByCompellingInterests), nil, five,
		},
		{
			"TR6: nobody weighed",
			with("KE", in(transfer.CompellingInterests), func(t *transfer.Transfer) { t.Situation.InterestsPrevail = privacy.Judgement{} }), "2026-11-24",
			undetermined, codes(transfer.PersonPrevails), absent, codes(transfer.TheBalance), five,
		},
		{
			"TR6: the person prevails",
			with("KE", in(transfer.CompellingInterests), func(t *transfer.Transfer) { t.Situation.InterestsPrevail = judged(privacy.No) }), "2026-11-24",
			forbidden, noTool(transfer.PersonPrevails), nil, nil, nil,
		},
		{
			"TR6: every month",
			with("KE", in(transfer.CompellingInterests), func(t *transfer.Transfer) { t.Situation.Repetitive = privacy.Yes }), "2026-11-24",
			forbidden, noTool(transfer.NotLastResort), nil, nil, nil,
		},
		{
			"TR6: no safeguards",
			with("KE", in(transfer.CompellingInterests), func(t *transfer.Transfer) { t.Situation.Assessed = privacy.No }), "2026-11-24",
			forbidden, noTool(transfer.NotAssessed), nil, nil, nil,
		},
		{
			"TR6: not where clauses carry it; then its duties do not follow",
			with("KE", in(transfer.CompellingInterests), bound(transfer.CommissionClauses)), "2026-11-24",
			permitted, nil, codes(transfer.NoAdequacyDecision, transfer.ByCommissionClauses), nil, both,
		},
		{
			"TR6: its duties follow from nothing that it cannot carry",
			with("KE", in(transfer.CompellingInterests), bound(transfer.CommissionClauses), func(t *transfer.Transfer) {
				t.Safeguard.Fits, t.Situation.Assessed = privacy.Unknown, privacy.No
			}), "2026-11-24",
			undetermined, codes(transfer.SafeguardUnfit), absent, codes(transfer.TheFit), both,
		},
		{
			"what is done follows no more",
			with("KE", in(transfer.CompellingInterests), func(t *transfer.Transfer) {
				t.Done = transfer.Done{Recorded: privacy.Yes, Told: privacy.Yes, AuthorityTold: privacy.Yes, InterestsTold: privacy.Yes, Documented: privacy.Yes}
			}), "2026-11-24",
			permitted, nil, codes(transfer.NoAdequacyDecision, transfer.ByCompellingInterests), nil, nil,
		},
		{"TR7, Art. 44: nothing", with("CN"), "2026-11-24", forbidden, none, nil, nil, nil},
		{
			"no day", with("DE"), "", undetermined, codes(transfer.NotAsked), nil, codes(transfer.TheDay), nil,
		},
		{
			"I56: no place, whatever speaks for it",
			func() transfer.Transfer {
				t := with("IN", bound(transfer.CommissionClauses))
				t.To = transfer.Country("UK")
				return t
			}(), "2026-11-24",
			undetermined, codes(transfer.NotAsked), nil, codes(transfer.ThePlace), nil,
		},
		{
			"nothing at all", transfer.Transfer{}, "", undetermined, codes(transfer.NotAsked), nil, codes(transfer.TheDay, transfer.ThePlace), nil,
		},
		{
			"Art. 99: the day before the regulation was law in Norway", with("DE"), "2018-07-19",
			undetermined, codes(transfer.BeforeRegulation), nil, codes(transfer.TheDay), nil,
		},
		{"Art. 99: the day on which it became so", with("DE"), "2018-07-20", permitted, nil, codes(transfer.InEEA), nil, nil},
	} {
		var on retention.Date
		if tt.on != "" {
			on = date(tt.on)
		}
		a := transfer.MayTransfer(tt.t, on)
		decide, others := codesOf(a)
		assert.Equal(t, tt.want, a.Outcome(), tt.reason)
		assert.Equal(t, tt.decide, decide, tt.reason)
		assert.Equal(t, tt.others, others, tt.reason)
		assert.Equal(t, tt.missing, slices.Collect(a.Missing()), tt.reason)
		assert.Equal(t, tt.follows, obligationsOf(a), tt.reason)
		assert.Equal(t, transfer.AskMayTransfer, a.Question(), tt.reason)
	}
}

// Each fact of a tool or a derogation stands in the way by itself, under a name of
// its own, and leaves the same open while it is unknown.
func TestWhatStandsInTheWay(t *testing.T) {
	names := map[ruling.Code]ruling.Code{
		transfer.TheBinding: transfer.SafeguardNotBinding, transfer.TheFit: transfer.SafeguardUnfit,
		transfer.TheProtection: transfer.RightsUnprotected, transfer.TheAuthorisation: transfer.NotAuthorised,
		transfer.TheConsent: transfer.ConsentLacking, transfer.TheWithdrawal: transfer.ConsentLacking,
		transfer.TheExplicitness: transfer.ConsentLacking, transfer.TheRisks: transfer.ConsentLacking,
		transfer.TheSpecificity: transfer.ConsentLacking, transfer.TheValidity: transfer.ConsentLacking,
		transfer.TheContract: transfer.SituationAbsent, transfer.TheRecognition: transfer.SituationAbsent,
		transfer.TheClaim: transfer.SituationAbsent, transfer.TheStake: transfer.SituationAbsent, transfer.TheIncapacity: transfer.SituationAbsent,
		transfer.TheRegister: transfer.RegisterClosed, transfer.TheConditions: transfer.RegisterClosed, transfer.TheExtent: transfer.RegisterClosed,
		transfer.TheOpenness: transfer.RegisterClosed, transfer.TheEntitlement: transfer.RegisterClosed,
		transfer.TheNecessity: transfer.NotNecessary, transfer.TheOccasion: transfer.NotOccasional,
		transfer.ThePublicPower: transfer.ByPublicPower, transfer.TheLimit: transfer.LimitedByLaw,
		transfer.TheLastResort: transfer.NotLastResort, transfer.TheRepetition: transfer.NotLastResort, transfer.TheNumber: transfer.NotLastResort,
		transfer.TheBalance: transfer.PersonPrevails, transfer.TheAssessment: transfer.NotAssessed,
	}
	met := map[ruling.Code]bool{}
	on := today
	try := func(what string, good transfer.Transfer, slots []slot) {
		for _, s := range slots {
			for value := -1; value < 2; value++ {
				x := good
				s.set(&x, value)
				a := transfer.MayTransfer(x, on)
				decide, _ := codesOf(a)
				switch a.Outcome() {
				case privacy.Undetermined:
					assert.Equal(t, codes(names[s.fact]), decide, "%s: %s", what, s.fact)
					assert.Equal(t, codes(s.fact), slices.Collect(a.Missing()), "%s: %s", what, s.fact)
					met[s.fact] = true
				case privacy.Forbidden:
					want := codes(transfer.SentAbroad, transfer.NoAdequacyDecision, transfer.SafeguardLacking, names[s.fact])
					if x.Safeguard.Tool != transfer.NoTool {
						want = codes(transfer.SentAbroad, transfer.NoAdequacyDecision, names[s.fact], transfer.DerogationLacking)
					}
					assert.Equal(t, want, decide, "%s: %s", what, s.fact)
				}
			}
		}
	}
	for tool := transfer.PublicInstrument; tool <= transfer.InternationalAgreement; tool++ {
		if on = today; tool == transfer.CommissionClauses2010 || tool == transfer.CommissionClauses2001 {
			on = date("2022-01-01")
		}
		try(tool.String(), with("IN", bound(tool)), append([]slot{limitSlot}, safeguardSlots...))
	}
	on = today
	for d := transfer.ExplicitConsent; d <= transfer.CompellingInterests; d++ {
		good := with("IN", in(d))
		try(d.String(), good, append([]slot{limitSlot}, situationSlots[d]...))
		good.Situation.OpenToAll, good.Situation.ForEntitled = privacy.Yes, privacy.No
		try(d.String(), good, situationSlots[d])
	}
	for fact := range names {
		assert.True(t, met[fact], "%s is never asked for by itself", fact)
	}
}

// What comes before the transfer, and what it rests on.
func TestObligations(t *testing.T) {
	a := transfer.MayTransfer(with("KE", in(transfer.CompellingInterests)), today)
	var got []string
	for o := range a.Obligations() {
		text := string(o.Code)
		if o.First {
			text += " first"
		}
		for p := range o.Provisions() {
			text += " " + p.String()
		}
		got = append(got, text)
		assert.Zero(t, o.By, "the law gives no day")
	}
	assert.Equal(t, []string{
		"tell-of-transfer first gdpr:13(1)(f) gdpr:14(1)(f)",
		"tell-authority first gdpr:49(1):s3",
		"tell-of-interests first gdpr:49(1):s4",
		"document-assessment first gdpr:49(6) gdpr:30(1)(e) gdpr:30(2)(c)",
		"record-transfer gdpr:30(1)(e) gdpr:30(2)(c)",
	}, got)
}

// Every tool and derogation is a way, called after itself and resting on its own
// provision.
func TestWays(t *testing.T) {
	for what, want := range map[string]string{
		"public-instrument": "gdpr:46(2)(a)", "corporate-rules": "gdpr:46(2)(b)", "commission-clauses": "commission:2021/914",
		"authority-clauses": "gdpr:46(2)(d)", "code-of-conduct": "gdpr:46(2)(e)", "certification": "gdpr:46(2)(f)",
		"ad-hoc-clauses": "gdpr:46(3)(a)", "administrative-arrangement": "gdpr:46(3)(b)", "international-agreement": "gdpr:48",
		"commission-clauses-2010": "commission:2010/87", "commission-clauses-2001": "commission:2001/497",
		"explicit-consent": "gdpr:49(1)(a)", "contract-with-person": "gdpr:49(1)(b)", "contract-for-person": "gdpr:49(1)(c)",
		"public-interest": "gdpr:49(1)(d)", "legal-claims": "gdpr:49(1)(e)", "vital-interests": "gdpr:49(1)(f)",
		"public-register": "gdpr:49(1)(g)", "compelling-interests": "gdpr:49(1):s2",
	} {
		code := ruling.Code("by-" + what)
		x := with("KE")
		if tool, err := transfer.ParseTool(what); err == nil {
			bound(tool)(&x)
		} else {
			d, err := transfer.ParseDerogation(what)
			require.NoError(t, err)
			in(d)(&x)
			if d == transfer.ExplicitConsent {
				code = transfer.ByConsent
			}
		}
		on := today
		if what == "commission-clauses-2010" || what == "commission-clauses-2001" {
			on = date("2022-01-01")
		}
		a := transfer.MayTransfer(x, on)
		require.Equal(t, privacy.Permitted, a.Outcome(), what)
		assert.Equal(t, want, first(t, a, code).String(), what)
	}
}

// first is the first provision of a reason that an answer has.
func first(t *testing.T, a ruling.Answer, code ruling.Code) law.Provision {
	t.Helper()
	for r := range a.Reasons() {
		if r.Code == code {
			for p := range r.Provisions() {
				return p
			}
		}
	}
	t.Errorf("no reason %s", code)
	return law.Provision{}
}

// What rests on a decision that nobody read says so; what rests on the regulation
// alone is verified.
func TestVerified(t *testing.T) {
	for _, tt := range []struct {
		reason   string
		t        transfer.Transfer
		code     ruling.Code
		verified bool
	}{
		{"a decision known from lists", with("NZ"), transfer.ByAdequacy, false},
		{"clauses known from lists", with("IN", bound(transfer.CommissionClauses)), transfer.ByCommissionClauses, false},
		{"membership of the EEA, from memory", with("DE"), transfer.InEEA, false},
		{"the regulation on Svalbard was read", with("SJ"), transfer.OnSvalbard, true},
		{"Art. 46 was read", with("IN", bound(transfer.CorporateRules)), transfer.ByCorporateRules, true},
		{"Art. 49 was read", with("IN", in(transfer.LegalClaims)), transfer.ByLegalClaims, true},
		{"a decision that does not cover it", with("CA", recipient(transfer.Recipient{Covered: privacy.No})), transfer.OutsideDecision, false},
		{"no decision", with("IN"), transfer.NoAdequacyDecision, true},
	} {
		found := false
		for r := range transfer.MayTransfer(tt.t, today).Reasons() {
			if r.Code == tt.code {
				found = true
				assert.Equal(t, tt.verified, r.IsVerified(), tt.reason)
			}
		}
		assert.True(t, found, tt.reason)
	}
}

// covered meets whatever a decision asks for.
var covered = transfer.Recipient{
	Covered: privacy.Yes, Listed: privacy.Yes, DataListed: privacy.Yes, Automated: privacy.Yes, ForImmigration: privacy.No,
}

// The decisions, with the days on either side of both ends, and what each asks
// for (gdpr.md § 7.3). The days before 2018-07-20 are history that no answer
// reaches.
func TestDecisions(t *testing.T) {
	want := []struct {
		place, decision, from, until string
		asks                         []ruling.Code
	}{
		{"AD", "commission:2010/625", "2010-10-19", "", nil},
		{"AR", "commission:2003/490", "2003-06-30", "", nil},
		{"BR", "commission:2026/179", "2026-01-26", "", codes(transfer.TheCoverage)},
		{"CA", "commission:2002/2", "2001-12-20", "", codes(transfer.TheCoverage)},
		{"CH", "commission:2000/518", "2000-07-26", "", nil},
		{"FO", "commission:2010/146", "2010-03-05", "", nil},
		{"GB", "commission:2021/1772", "2021-06-28", "2025-06-27", codes(transfer.TheImmigration)},
		{"GB", "commission:2025/1226", "2025-06-28", "2025-12-27", codes(transfer.TheImmigration)},
		{"GB", "commission:2025/2574", "2025-12-28", "2031-12-27", nil},
		{"GG", "commission:2003/821", "2003-11-21", "", nil},
		{"GI", "commission:2021/1772", "2021-06-28", "2025-06-27", codes(transfer.TheCoverage, transfer.TheImmigration)},
		{"GI", "commission:2025/1226", "2025-06-28", "2025-12-27", codes(transfer.TheCoverage, transfer.TheImmigration)},
		{"GI", "commission:2025/2574", "2025-12-28", "2031-12-27", codes(transfer.TheCoverage)},
		{"IL", "commission:2011/61", "2011-01-31", "", codes(transfer.TheAutomation)},
		{"IM", "commission:2004/411", "2004-04-28", "", nil},
		{"JE", "commission:2008/393", "2008-05-08", "", nil},
		{"JP", "commission:2019/419", "2019-01-23", "", codes(transfer.TheCoverage)},
		{"KR", "commission:2022/254", "2021-12-17", "", codes(transfer.TheCoverage)},
		{"NZ", "commission:2013/65", "2012-12-19", "", nil},
		{"US", "commission:2000/520", "2000-07-26", "2015-10-05", codes(transfer.TheListing, transfer.TheListedData)},
		{"US", "commission:2016/1250", "2016-07-12", "2020-07-15", codes(transfer.TheListing, transfer.TheListedData)},
		{"US", "commission:2023/1795", "2023-07-10", "", codes(transfer.TheListing, transfer.TheListedData)},
		{"UY", "commission:2012/484", "2012-08-21", "", nil},
		{"european-patent-organisation", "commission:c-2025/4626", "2025-07-15", "", nil},
	}
	n := 0
	for p := range transfer.AllPlaces() {
		for a := range p.Adequacies() {
			require.Less(t, n, len(want), "%s %s", p, a.Decision)
			w := want[n]
			n++
			assert.Equal(t, w.place, a.Place.String())
			assert.Equal(t, p, a.Place)
			assert.Equal(t, w.decision, a.Decision.String())
			assert.Equal(t, w.from, text(a.From), w.decision)
			assert.Equal(t, w.until, text(a.Until), w.decision)
			assert.Equal(t, w.asks, slices.Collect(a.Asks()), w.decision)
			assert.Equal(t, law.AsOf(), a.Verified, w.decision)
			known, ok := law.Lookup(a.Decision)
			assert.True(t, ok && known.Certainty == law.Secondary, "%s: known from others' lists", w.decision)

			x := with(w.place, recipient(covered))
			adequate := func(on retention.Date) (bool, string) {
				answer := transfer.MayTransfer(x, on)
				if !answer.Has(transfer.ByAdequacy) {
					return false, ""
				}
				return true, first(t, answer, transfer.ByAdequacy).String()
			}
			law0 := date("2018-07-20")
			if a.From.After(law0) {
				_, by := adequate(a.From.AddDays(-1))
				assert.NotEqual(t, w.decision, by, "the day before")
			}
			if on := a.From; a.Until.IsZero() || !a.Until.Before(law0) {
				if on.Before(law0) {
					on = law0
				}
				yes, by := adequate(on)
				assert.True(t, yes, "%s on its first day", w.decision)
				assert.Equal(t, w.decision, by)
				for r := range transfer.MayTransfer(x, on).Reasons() {
					if r.Code == transfer.ByAdequacy {
						assert.Equal(t, w.decision+" gdpr:45(1) personopplysningsforskriften:2(2)", cited(r), "NO-PFF-2: in Norway from the same day as in the Union")
					}
				}
			}
			if !a.Until.IsZero() && a.Until.After(law0) {
				yes, by := adequate(a.Until)
				assert.True(t, yes, "%s on its last day", w.decision)
				assert.Equal(t, w.decision, by)
				_, by = adequate(a.Until.AddDays(1))
				assert.NotEqual(t, w.decision, by, "the day after")
			}
		}
	}
	assert.Len(t, want, n)
	for range transfer.Country("US").Adequacies() {
		n--
		break
	}
	for a := range transfer.Country("US").Adequacies() {
		for range a.Asks() {
			n--
			break
		}
	}
	assert.Len(t, want, n+4, "both can be left off")
}

func cited(r ruling.Reason) string {
	var all []string
	for p := range r.Provisions() {
		all = append(all, p.String())
	}
	return strings.Join(all, " ")
}

// On every day a place has one decision at most, and the answer of a day is the
// same whatever became law later (I64): all of it is in the days.
func TestOneDecisionADay(t *testing.T) {
	for p := range transfer.AllPlaces() {
		var last transfer.Adequacy
		for a := range p.Adequacies() {
			if last.Decision != (law.Provision{}) {
				assert.True(t, !last.Until.IsZero() && last.Until.Before(a.From), "%s: %s and %s", p, last.Decision, a.Decision)
			}
			last = a
		}
	}
}

// A place without a decision, and one whose decision does not cover the transfer,
// are the same to whoever has nothing else; a decision outside its days is none
// (I56, I58).
func TestOutsideItsDaysADecisionIsNone(t *testing.T) {
	for _, tt := range []struct {
		place, on string
		want      privacy.Outcome
		reason    string
	}{
		{"GB", "2021-06-27", privacy.Forbidden, "before the first decision"},
		{"GB", "2021-06-28", privacy.Permitted, "its first day"},
		{"GB", "2025-06-27", privacy.Permitted, "the last day that it first had"},
		{"GB", "2025-06-28", privacy.Permitted, "prolonged"},
		{"GB", "2025-12-27", privacy.Permitted, "the last day of the prolongation"},
		{"GB", "2025-12-28", privacy.Permitted, "renewed"},
		{"GB", "2031-12-27", privacy.Permitted, "the last day of the renewal"},
		{"GB", "2032-01-01", privacy.Forbidden, "not renewed again"},
		{"GB", "2020-12-31", privacy.Permitted, "the end of the transition"},
		{"GB", "2021-01-01", privacy.Forbidden, "after the transition"},
		{"US", "2020-07-15", privacy.Permitted, "Privacy Shield"},
		{"US", "2020-07-16", privacy.Forbidden, "C-311/18"},
		{"US", "2023-07-09", privacy.Forbidden, "before the framework"},
		{"US", "2023-07-10", privacy.Permitted, "the framework"},
		{"BR", "2026-01-25", privacy.Forbidden, "before the decision"},
		{"BR", "2026-01-26", privacy.Permitted, "in Norway from the same day as in the Union"},
		{"GL", "2026-11-24", privacy.Forbidden, "Greenland is not in the EEA"},
		{"AX", "2026-11-24", privacy.Permitted, "Åland is"},
		{"XK", "2026-11-24", privacy.Forbidden, "Kosovo has no decision"},
	} {
		a := transfer.MayTransfer(with(tt.place, recipient(covered)), date(tt.on))
		assert.Equal(t, tt.want, a.Outcome(), "%s on %s: %s", tt.place, tt.on, tt.reason)
	}
}

// The days between which an answer holds, where one thing alone carries it.
func TestDaysOfAnAnswer(t *testing.T) {
	review := func(t *transfer.Transfer) { t.Safeguard.Protects.ReviewBy = date("2027-06-30") }
	for _, tt := range []struct {
		reason      string
		t           transfer.Transfer
		on          string
		first, last string
	}{
		{"the GDPR is the law there", with("DE"), "2026-11-24", "2018-07-20", ""},
		{"and was, until the end of the transition", with("GB"), "2019-01-01", "2018-07-20", "2020-12-31"},
		{"a decision from before the regulation", with("NZ"), "2026-11-24", "2018-07-20", ""},
		{"a decision that was annulled", with("US", recipient(covered)), "2019-01-01", "2018-07-20", "2020-07-15"},
		{"the one that came later does not carry on from it", with("US", recipient(covered)), "2026-11-24", "2023-07-10", ""},
		{"three that carry on, from the first", with("GB", recipient(covered)), "2021-06-28", "2021-06-28", "2031-12-27"},
		{"three that carry on, from the second", with("GB", recipient(covered)), "2025-07-01", "2021-06-28", "2031-12-27"},
		{"three that carry on, from the last", with("GB", recipient(covered)), "2026-11-24", "2021-06-28", "2031-12-27"},
		{
			"for immigration control the last one alone",
			with("GB", recipient(transfer.Recipient{ForImmigration: privacy.Yes})), "2026-11-24", "2025-12-28", "2031-12-27",
		},
		{
			"a neighbour in the table does not carry on", with("GI", recipient(covered)), "2026-11-24", "2021-06-28", "2031-12-27",
		},
		{"clauses, until the assessment is reviewed", with("IN", bound(transfer.CommissionClauses), review), "2026-11-24", "", "2027-06-30"},
		{"clauses without a review", with("IN", bound(transfer.CommissionClauses)), "2026-11-24", "", ""},
		{"the former clauses, until they end", with("IN", bound(transfer.CommissionClauses2010)), "2022-01-01", "", "2022-12-27"},
		{"the former clauses, which end before the review", with("IN", bound(transfer.CommissionClauses2001), review), "2022-01-01", "", "2022-12-27"},
		{
			"a derogation, until the first of its reviews",
			with("KE", in(transfer.CompellingInterests), func(t *transfer.Transfer) {
				t.Situation.Necessary.ReviewBy, t.Situation.InterestsPrevail.ReviewBy = date("2027-03-31"), date("2027-01-31")
				t.Situation.LastResort.ReviewBy, t.Situation.ConsentValid.ReviewBy = date("2027-02-28"), date("2026-12-31")
			}), "2026-11-24", "", "2027-01-31",
		},
		{"consent", with("KE", in(transfer.ExplicitConsent), func(t *transfer.Transfer) { t.Situation.ConsentValid.ReviewBy = date("2026-12-31") }), "2026-11-24", "", "2026-12-31"},
		{"two things carry it", with("GB", recipient(covered), bound(transfer.CommissionClauses)), "2026-11-24", "", ""},
		{"nothing carries it", with("KE"), "2026-11-24", "", ""},
		{"it is no transfer", with("KE", func(t *transfer.Transfer) { t.Importer = privacy.No }), "2026-11-24", "", ""},
	} {
		a := transfer.MayTransfer(tt.t, date(tt.on))
		assert.Equal(t, tt.first, text(a.FirstDay()), tt.reason)
		assert.Equal(t, tt.last, text(a.LastDay()), tt.reason)
		if !a.LastDay().IsZero() {
			assert.Equal(t, a.Outcome(), transfer.MayTransfer(tt.t, a.LastDay()).Outcome(), tt.reason)
			assert.NotEqual(t, a.Outcome(), transfer.MayTransfer(tt.t, a.LastDay().AddDays(1)).Outcome(), tt.reason)
		}
		if !a.FirstDay().IsZero() {
			assert.Equal(t, a.Outcome(), transfer.MayTransfer(tt.t, a.FirstDay()).Outcome(), tt.reason)
			assert.NotEqual(t, a.Outcome(), transfer.MayTransfer(tt.t, a.FirstDay().AddDays(-1)).Outcome(), tt.reason)
		}
	}
}

// No derogation that is for the occasional carries more than that, whatever else
// is so (I59); unknown everything never permits, outside the EEA (I01).
func TestInvariants(t *testing.T) {
	for _, d := range []transfer.Derogation{transfer.ContractWithPerson, transfer.ContractForPerson, transfer.LegalClaims} {
		x := with("KE", in(d))
		x.Situation.Occasional = privacy.No
		assert.Equal(t, privacy.Forbidden, transfer.MayTransfer(x, today).Outcome(), "I59: %s", d)
		x.Situation.Occasional = privacy.Unknown
		assert.Equal(t, privacy.Undetermined, transfer.MayTransfer(x, today).Outcome(), "I59: %s", d)
	}
	for p := range transfer.AllPlaces() {
		a := transfer.MayTransfer(transfer.Transfer{To: p}, today)
		if p.IsUnderGDPR(today) != privacy.Yes && !a.Has(transfer.ByAdequacy) {
			assert.Equal(t, privacy.Undetermined, a.Outcome(), "I01: %s", p)
			assert.Empty(t, slices.Collect(func(yield func(ruling.Code) bool) {
				for m := range a.Missing() {
					if m == transfer.ThePlace || m == transfer.TheDay {
						yield(m)
					}
				}
			}), p)
		}
		strange := transfer.Transfer{To: p, Importer: 7}
		strange.Safeguard.Tool, strange.Situation.Derogation = 200, 200
		assert.True(t, transfer.MayTransfer(strange, today).Equal(a), "numbers outside a list say nothing: %s", p)
	}
}

// Abroad needs both: what a disclosure at home needs, and a way of Chapter V (I57).
// Where the GDPR is the law, abroad is home.
func TestTransferComesOnTopOfDisclosure(t *testing.T) {
	activity := privacy.Activity{
		ID: "use", Purpose: lawfulbasis.ContractManagement, Basis: lawfulbasis.LegitimateInterests, Role: lawfulbasis.Controller,
		Controllers: []string{"Acme"}, About: subjects.CategoriesOf(subjects.Contact), Kinds: subjects.KindsOf(subjects.Name),
		Limits: []privacy.Limit{{ID: "end", Rule: retention.Limit{From: retention.CaseClosed, Anchor: retention.DayOf, Period: retention.Days(0)}}},
	}
	activity.Assessed.Met = lawfulbasis.AllElements().Without(lawfulbasis.ElementsOf(lawfulbasis.DisclosureNecessary))
	policy := privacy.MustNew(&privacy.Spec{
		ID: "one", Version: "1", Controllers: activity.Controllers, Activities: []privacy.Activity{activity},
		FinancialYear: retention.CalendarYear(), EraseWithin: retention.Days(0),
	})
	item := privacy.Item{
		Of: policy.MustDataset(privacy.DatasetSpec{
			Name: "rows", About: activity.About, Kinds: activity.Kinds, For: []privacy.ActivityID{"use"},
			CollectedFor: lawfulbasis.PurposesOf(activity.Purpose),
		}),
		Origin: subjects.Provided, Accurate: judged(privacy.Yes), Holds: privacy.AllHolds(),
		Uses: []privacy.Use{{
			For: "use", Informed: retention.Always(), Objection: privacy.NoObjection(), Dates: retention.Dates{CaseClosed: retention.NotYet()},
		}},
	}
	necessary := lawfulbasis.ElementsOf(lawfulbasis.DisclosureNecessary)
	seen := map[privacy.Outcome]bool{}
	for _, found := range []lawfulbasis.Findings{{Met: necessary}, {}, {Unmet: necessary}} {
		item.Uses[0].Assessed.Findings = found
		ask := func(abroad privacy.Fact, outcome privacy.Outcome) privacy.Outcome {
			return policy.MayDisclose(&item, privacy.Disclosing{
				For: "use", To: lawfulbasis.ToSupplier, Doing: privacy.OrdinaryUse, Abroad: abroad, Transfer: outcome,
			}, today).Outcome()
		}
		home := ask(privacy.No, privacy.Undetermined)
		for _, x := range append(benchCases(), transfer.Transfer{}) {
			way := transfer.MayTransfer(x, today).Outcome()
			abroad := ask(privacy.Yes, way)
			seen[abroad] = true
			assert.Equal(t, home == privacy.Permitted && way == privacy.Permitted, abroad == privacy.Permitted, "%s: home %s, way %s", x.To, home, way)
			if way == privacy.Permitted {
				assert.Equal(t, home, abroad, "%s: a way adds nothing against it", x.To)
			}
			if home == privacy.Forbidden || way == privacy.Forbidden {
				assert.Equal(t, privacy.Forbidden, abroad, x.To)
			}
		}
	}
	assert.Len(t, seen, 3)
}

func TestNoAllocations(t *testing.T) {
	cases := benchCases()
	i, told := 0, 0
	assert.Zero(t, testing.AllocsPerRun(10*len(cases), func() {
		a := transfer.MayTransfer(cases[i%len(cases)], today)
		for range a.Reasons() {
			told++
		}
		for range a.Missing() {
			told++
		}
		for range a.Obligations() {
			told++
		}
		i++
	}))
	assert.Positive(t, told)
}

func benchCases() []transfer.Transfer {
	return []transfer.Transfer{
		with("DE"), with("NZ"), with("US"), with("US", recipient(covered)), with("GB"), with("CN"),
		with("IN", bound(transfer.CommissionClauses)), with("KE", in(transfer.CompellingInterests)),
		{To: transfer.Country("KE")},
	}
}

func BenchmarkMayTransfer(b *testing.B) {
	cases := benchCases()
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		if transfer.MayTransfer(cases[i%len(cases)], today).Outcome() == privacy.Required {
			b.Fatal("nobody must transfer")
		}
		i++
	}
}
