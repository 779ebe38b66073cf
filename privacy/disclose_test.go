package privacy_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
	"github.com/stretchr/testify/assert"
)

// told is a policy of one activity of which everything was found, and an item
// that may be used for it, so that only what is about the recipient is open.
type told struct {
	policy *privacy.Policy
	item   privacy.Item
	day    retention.Date
}

// about are the elements that recipients ask for.
var aboutRecipients = lawfulbasis.ElementsOf(
	lawfulbasis.DisclosureNecessary, lawfulbasis.SecrecyAllows, lawfulbasis.DemandedByLaw, lawfulbasis.NoMoreThanDemanded,
	lawfulbasis.StaffInstructed, lawfulbasis.SubProcessorAuthorised, lawfulbasis.ArrangementMade, lawfulbasis.ArrangementTold,
	lawfulbasis.DisclosureOrdered, lawfulbasis.CreditRulesMet, lawfulbasis.AuthorityShown, lawfulbasis.TreatyAllows,
	lawfulbasis.NoProcessor, lawfulbasis.ProcessorGuarantees, lawfulbasis.ProcessorContract,
)

func newTold(role lawfulbasis.Role) told { return newToldOf(role, subjects.CallNote, 0) }

// newToldOf is newTold for data of another kind, processed on a condition.
func newToldOf(role lawfulbasis.Role, kind subjects.Kind, condition lawfulbasis.Condition) told {
	t := told{day: retention.MustParseDate("2026-11-24")}
	a := privacy.Activity{
		ID: "only", Purpose: lawfulbasis.Collection, Role: role, Controllers: []string{"Acme"},
		About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(kind), Condition: condition,
		Recipients: lawfulbasis.RecipientsOf(lawfulbasis.ToClient, lawfulbasis.ToLawyer),
	}
	if role.Decides() {
		a.Basis = lawfulbasis.LegitimateInterests
		a.Limits = []privacy.Limit{until("closed", retention.CaseClosed, retention.Years(3), false)}
	}
	a.Assessed.Met = lawfulbasis.AllElements().Without(aboutRecipients).Union(lawfulbasis.ElementsOf(lawfulbasis.NoProcessor))
	a.Assessed.Met = a.Assessed.Met.Without(lawfulbasis.ElementsOf(lawfulbasis.TellingExempt))
	t.policy = privacy.MustNew(&privacy.Spec{
		ID: "one", Version: "1", Controllers: []string{"Acme"}, FinancialYear: retention.CalendarYear(),
		EraseWithin: retention.Days(0), Activities: []privacy.Activity{a},
	})
	t.item = privacy.Item{
		Of: t.policy.MustDataset(privacy.DatasetSpec{
			Name: "note", About: a.About, Kinds: a.Kinds, For: []privacy.ActivityID{"only"}, CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.Collection),
		}),
		Holds: privacy.AllHolds(), Origin: subjects.FromOthers, Disclosures: privacy.AllDisclosures(),
		Uses: []privacy.Use{{
			For: "only", Objection: privacy.NoObjection(), Informed: retention.On(t.day.AddDays(-10)), Contacted: retention.NotYet(),
			Dates: retention.Dates{Collected: retention.On(t.day.AddDays(-20)), CaseClosed: retention.NotYet()},
		}},
	}
	return t
}

// answer is the outcome, what decided with the elements against, and what is
// missing.
func (t *told) answer(d privacy.Disclosing) string {
	d.For = "only"
	decision := t.policy.MayDisclose(&t.item, d, t.day)
	parts := []string{decision.Outcome().String()}
	for r := range decision.Reasons() {
		if r.Decides && r.Code != privacy.FactsMissing && r.Code != privacy.EveryTestMet {
			parts = append(parts, strings.TrimSuffix(r.Code.String()+" "+r.Against.String(), " "))
		}
	}
	var missing []string
	for m := range decision.Missing(&t.item) {
		missing = append(missing, strings.TrimSuffix(m.String(), " of only"))
	}
	if len(missing) > 0 {
		parts = append(parts, "? "+strings.Join(missing, ", "))
	}
	return strings.Join(parts, "; ")
}

// The tests that the law has for each recipient (gdpr.md's ordered list of
// disclosures: Art. 4(9)-(10), 6, 26, 28, 29, 48; inkassoloven § 28).
func TestWhatEachRecipientAsksFor(t *testing.T) {
	e := lawfulbasis.ElementsOf
	necessary := e(lawfulbasis.DisclosureNecessary)
	secret := e(lawfulbasis.SecrecyAllows)
	var asked []lawfulbasis.Recipient
	for _, tt := range []struct {
		reason string
		to     []lawfulbasis.Recipient
		met    lawfulbasis.ElementSet // enough
		open   string                 // with nothing found
		unmet  lawfulbasis.ElementSet // found against
		failed string
	}{
		{
			"Art. 29, 32(4): own staff under instruction is no disclosure", []lawfulbasis.Recipient{lawfulbasis.ToOwnStaff},
			e(lawfulbasis.StaffInstructed), "undetermined; ? staff-instructed",
			e(lawfulbasis.StaffInstructed), "forbidden; recipient-unfit staff-instructed",
		},
		{
			"Art. 28(1), (3): a processor needs guarantees and a contract", []lawfulbasis.Recipient{lawfulbasis.ToProcessor},
			e(lawfulbasis.ProcessorGuarantees, lawfulbasis.ProcessorContract), "undetermined; ? processor-guarantees, processor-contract",
			e(lawfulbasis.ProcessorContract), "forbidden; recipient-unfit processor-contract",
		},
		{
			"Art. 26(1)-(2): joint controllers need an arrangement, and a basis", []lawfulbasis.Recipient{lawfulbasis.ToJointController},
			e(lawfulbasis.ArrangementMade, lawfulbasis.ArrangementTold).Union(necessary).Union(secret),
			"undetermined; ? disclosure-necessary, secrecy-allows, arrangement-made, arrangement-told",
			e(lawfulbasis.ArrangementMade), "forbidden; recipient-unfit arrangement-made",
		},
		{
			"Art. 5(1)(b), 6: another controller, the group among them (recital 48)", []lawfulbasis.Recipient{
				lawfulbasis.ToClient, lawfulbasis.ToAgent, lawfulbasis.ToLawyer, lawfulbasis.ToSupplier, lawfulbasis.ToBank, lawfulbasis.ToAdviser,
				lawfulbasis.ToGroupCompany, lawfulbasis.ToPortfolioBuyer, lawfulbasis.ToCoDebtor, lawfulbasis.ToComplaintsBoard,
				lawfulbasis.ToAuditor, lawfulbasis.ToByPassedApplicant, lawfulbasis.ToReferee,
				lawfulbasis.ToThirdParty,
			},
			necessary.Union(secret), "undetermined; ? disclosure-necessary, secrecy-allows",
			necessary, "forbidden; recipient-unfit disclosure-necessary",
		},
		{
			"Art. 6(1)(c), 4(9): an authority that a law obliges to give it to, and no more than that", []lawfulbasis.Recipient{
				lawfulbasis.ToSupervisoryAuthority, lawfulbasis.ToOtherAuthority, lawfulbasis.ToEnforcementAuthority, lawfulbasis.ToCollectionAuthority,
				lawfulbasis.ToCourt, lawfulbasis.ToConciliationBoard, lawfulbasis.ToPolice, lawfulbasis.ToEconomicCrimeAuthority,
				lawfulbasis.ToBankruptcyEstate, lawfulbasis.ToPublicRegister,
			},
			e(lawfulbasis.DemandedByLaw, lawfulbasis.NoMoreThanDemanded).Union(secret), "undetermined; ? disclosure-necessary, secrecy-allows, demanded-by-law, no-more-than-demanded",
			e(lawfulbasis.DemandedByLaw, lawfulbasis.DisclosureNecessary), "forbidden; recipient-unfit disclosure-necessary,demanded-by-law",
		},
		{
			"tvangsfullbyrdelsesloven § 7-28: an employer or the welfare office only under a decision on enforcement", []lawfulbasis.Recipient{
				lawfulbasis.ToEmployer, lawfulbasis.ToWelfareOffice,
			},
			e(lawfulbasis.DisclosureOrdered, lawfulbasis.NoMoreThanDemanded).Union(secret),
			"undetermined; ? secrecy-allows, no-more-than-demanded, disclosure-ordered",
			e(lawfulbasis.DisclosureOrdered), "forbidden; recipient-unfit disclosure-ordered",
		},
		{
			"kredittopplysningsloven §§ 10-11, inkassoloven § 28(2): a credit bureau", []lawfulbasis.Recipient{lawfulbasis.ToCreditBureau},
			e(lawfulbasis.CreditRulesMet).Union(necessary).Union(secret), "undetermined; ? disclosure-necessary, secrecy-allows, credit-rules-met",
			e(lawfulbasis.CreditRulesMet), "forbidden; recipient-unfit credit-rules-met",
		},
		{
			"Art. 6(3): anyone at all only where a law says so", []lawfulbasis.Recipient{lawfulbasis.ToPublic},
			e(lawfulbasis.DemandedByLaw, lawfulbasis.NoMoreThanDemanded).Union(secret), "undetermined; ? secrecy-allows, demanded-by-law, no-more-than-demanded",
			e(lawfulbasis.DemandedByLaw), "forbidden; recipient-unfit demanded-by-law",
		},
		{
			"Art. 12(6): whoever acts for the person has shown it", []lawfulbasis.Recipient{lawfulbasis.ToRepresentative},
			e(lawfulbasis.AuthorityShown), "undetermined; ? authority-shown",
			e(lawfulbasis.AuthorityShown), "forbidden; recipient-unfit authority-shown",
		},
		{
			"Art. 48: an authority outside the EEA only by treaty or chapter V", []lawfulbasis.Recipient{lawfulbasis.ToForeignAuthority},
			e(lawfulbasis.TreatyAllows).Union(necessary).Union(secret), "undetermined; ? disclosure-necessary, secrecy-allows, treaty-allows",
			e(lawfulbasis.TreatyAllows), "forbidden; recipient-unfit treaty-allows",
		},
		{
			"Art. 15: the person", []lawfulbasis.Recipient{lawfulbasis.ToDataSubject},
			lawfulbasis.ElementSet{}, "permitted", lawfulbasis.ElementSet{}, "permitted",
		},
	} {
		for _, to := range tt.to {
			asked = append(asked, to)
			s := newTold(lawfulbasis.Controller)
			disclosing := privacy.Disclosing{To: to, Abroad: privacy.No}
			assert.Equal(t, tt.open, s.answer(disclosing), "%s: %s, nothing found", tt.reason, to)
			s.item.Uses[0].Assessed.Met = tt.met
			assert.Equal(t, "permitted", s.answer(disclosing), "%s: %s, all of it", tt.reason, to)
			for one := range tt.met.All() {
				s.item.Uses[0].Assessed.Met = tt.met.Without(lawfulbasis.ElementsOf(one))
				assert.NotEqual(t, "permitted", s.answer(disclosing), "%s: %s, all but %s", tt.reason, to, one)
			}
			s.item.Uses[0].Assessed = lawfulbasis.Assessment{Findings: lawfulbasis.Findings{Unmet: tt.unmet}}
			assert.Equal(t, tt.failed, s.answer(disclosing), "%s: %s, against", tt.reason, to)
		}
	}
	assert.Equal(t, lawfulbasis.AllRecipients(), lawfulbasis.RecipientsOf(asked...), "a recipient that nobody has decided on")
}

// A third party of no other kind is reached as any other controller is: by a use
// that has its basis, and past secrecy (Art. 4(10), 6(1)).
func TestAThirdParty(t *testing.T) {
	for _, tt := range []struct {
		reason string
		change func(*told)
		want   string
	}{
		{"Art. 6(1): no basis, no disclosure", func(s *told) { s.item.Unlawful.Result = privacy.Yes }, "forbidden; processed-unlawfully"},
		{"Art. 5(1)(f), inkassoloven § 28(1): whom the matter does not concern", func(s *told) {
			s.item.Uses[0].Assessed.Unmet = lawfulbasis.ElementsOf(lawfulbasis.SecrecyAllows)
		}, "forbidden; secrecy-bars secrecy-allows"},
	} {
		s := newTold(lawfulbasis.Controller)
		s.item.Uses[0].Assessed.Met = lawfulbasis.ElementsOf(lawfulbasis.DisclosureNecessary)
		tt.change(&s)
		assert.Contains(t, s.answer(privacy.Disclosing{To: lawfulbasis.ToThirdParty, Abroad: privacy.No}), tt.want, tt.reason)
	}
}

// Who finds that secrecy bars a recipient has considered what the recipient can
// demand: whom a law gives a demand is none of those whom the matter does not
// concern (inkassoloven § 28 first paragraph), and the ban on tipping off names
// the demands to which it yields (hvitvaskingsloven § 28).
func TestSecrecyBarsADisclosure(t *testing.T) {
	demanded := lawfulbasis.ElementsOf(lawfulbasis.DemandedByLaw, lawfulbasis.NoMoreThanDemanded, lawfulbasis.DisclosureNecessary)
	secret := lawfulbasis.ElementsOf(lawfulbasis.SecrecyAllows)
	for _, tt := range []struct {
		reason string
		to     lawfulbasis.Recipient
		found  lawfulbasis.Findings
		want   string
	}{
		{"inkassoloven § 28(1): whom the matter does not concern", lawfulbasis.ToAdviser, lawfulbasis.Findings{Met: demanded, Unmet: secret}, "forbidden; secrecy-bars secrecy-allows"},
		{"inkassoloven § 28(1): whom a law lets demand it is not barred", lawfulbasis.ToSupervisoryAuthority, lawfulbasis.Findings{Met: demanded.Union(secret)}, "permitted"},
		{"hvitvaskingsloven § 28(1): third persons are told of no report, whatever they can demand elsewhere", lawfulbasis.ToCourt, lawfulbasis.Findings{Met: demanded, Unmet: secret}, "forbidden; secrecy-bars secrecy-allows"},
		{"hvitvaskingsloven § 28: nobody has looked", lawfulbasis.ToCourt, lawfulbasis.Findings{Met: demanded}, "undetermined; ? secrecy-allows"},
		{"hvitvaskingsloven § 28(2): the prosecuting authority may be told", lawfulbasis.ToEconomicCrimeAuthority, lawfulbasis.Findings{Met: demanded.Union(secret)}, "permitted"},
	} {
		s := newTold(lawfulbasis.Controller)
		s.item.Uses[0].Assessed.Findings = tt.found
		assert.Equal(t, tt.want, s.answer(privacy.Disclosing{To: tt.to, Abroad: privacy.No}), tt.reason)
	}
}

// What a law keeps from the person may be told neither to the person nor to who
// acts for the person. Inkassoloven § 28 is no such law: the matter concerns the
// person.
func TestWhatIsKeptFromThePerson(t *testing.T) {
	for _, tt := range []struct {
		reason   string
		withheld privacy.Withholding
		want     string
	}{
		{"inkassoloven § 28: a collector's secrecy is none towards the debtor", privacy.Withholding{}, "permitted"},
		{"hvitvaskingsloven § 28(1): the customer is told of no report", privacy.Withholding{Kind: privacy.StatutorySecrecy, Judged: rightsYes}, "forbidden; withheld-by-law"},
		{"hvitvaskingsloven § 28(1): undecided, nothing is told meanwhile", privacy.Withholding{Kind: privacy.StatutorySecrecy, Judged: rightsOpen}, "undetermined; ? withholding"},
		{"decided against", privacy.Withholding{Kind: privacy.StatutorySecrecy, Judged: rightsNo}, "permitted"},
		{"personopplysningsloven § 16(1)(b): it has to be secret because of crime", privacy.Withholding{Kind: privacy.CrimeInvestigation, Judged: rightsYes}, "forbidden; withheld-by-law"},
		{"personopplysningsloven § 16(1)(a): security", privacy.Withholding{Kind: privacy.NationalSecurity, Judged: rightsYes}, "forbidden; withheld-by-law"},
		{"raised, and nobody says on which ground", privacy.Withholding{Judged: rightsYes}, "undetermined; ? withholding"},
		{"personopplysningsloven § 16(1)(e): limits a right, and forbids nobody to tell", privacy.Withholding{Kind: privacy.InternalPreparation, Judged: rightsYes}, "permitted"},
	} {
		for _, to := range []lawfulbasis.Recipient{lawfulbasis.ToDataSubject, lawfulbasis.ToRepresentative} {
			s := newTold(lawfulbasis.Controller)
			s.item.Uses[0].Assessed.Met = lawfulbasis.ElementsOf(lawfulbasis.AuthorityShown)
			s.item.Withheld = tt.withheld
			assert.Equal(t, tt.want, s.answer(privacy.Disclosing{To: to, Abroad: privacy.No}), "%s: %s", tt.reason, to)
		}
	}
}

// A recipient outside the EEA needs a ground of chapter V beside all else
// (Art. 44); a disclosure that is barred at home is barred abroad (I57).
func TestDisclosureAbroad(t *testing.T) {
	s := newTold(lawfulbasis.Controller)
	s.item.Uses[0].Assessed.Met = lawfulbasis.ElementsOf(lawfulbasis.DisclosureNecessary, lawfulbasis.SecrecyAllows)
	for _, tt := range []struct {
		abroad   privacy.Fact
		transfer privacy.Outcome
		want     string
	}{
		{privacy.No, privacy.Undetermined, "permitted"},
		{privacy.No, privacy.Forbidden, "permitted"},
		{privacy.Unknown, privacy.Undetermined, "undetermined; ? country, transfer"},
		{privacy.Unknown, privacy.Forbidden, "undetermined; ? country"},
		{privacy.Unknown, privacy.Permitted, "permitted"},
		{privacy.Yes, privacy.Undetermined, "undetermined; ? transfer"},
		{privacy.Yes, privacy.Permitted, "permitted"},
		{privacy.Yes, privacy.Forbidden, "forbidden; transfer-barred"},
		{privacy.Yes, privacy.Referred, "forbidden; transfer-barred"},
	} {
		got := s.answer(privacy.Disclosing{To: lawfulbasis.ToLawyer, Abroad: tt.abroad, Transfer: tt.transfer})
		assert.Equal(t, tt.want, got, "abroad %s, transfer %s", tt.abroad, tt.transfer)
		s.item.Unlawful.Result = privacy.Yes
		got = s.answer(privacy.Disclosing{To: lawfulbasis.ToLawyer, Abroad: tt.abroad, Transfer: tt.transfer})
		assert.True(t, strings.HasPrefix(got, "forbidden; processed-unlawfully"), "Art. 44: chapter V comes on top of the rest: %s", got)
		s.item.Unlawful = privacy.Judgement{}
	}
}

// What bars the use bars the disclosure, in the same words (Art. 5, 6, 18, 21).
func TestWhatBarsTheUseBarsTheDisclosure(t *testing.T) {
	for _, tt := range []struct {
		reason string
		change func(*told)
		doing  privacy.Operation
		want   string
	}{
		{"Art. 21(1): objected to, and not decided", func(s *told) { s.item.Uses[0].Objection.Received = retention.On(s.day) }, privacy.OrdinaryUse, "forbidden; objection-pending"},
		{"Art. 18(2), 21(1): save for a claim", func(s *told) { s.item.Uses[0].Objection.Received = retention.On(s.day) }, privacy.PursuingClaim, "permitted"},
		{"Art. 18(2): restricted", func(s *told) {
			s.item.Holds = privacy.AllHolds(retention.Hold{Kind: retention.Contest, Since: retention.On(s.day), Released: retention.NotYet()})
		}, privacy.OrdinaryUse, "forbidden; use-restricted"},
		{"Art. 5(1)(e): three years after the case", func(s *told) { s.item.Uses[0].Dates.CaseClosed = retention.On(s.day.AddYears(-4)) }, privacy.OrdinaryUse, "forbidden; purpose-ended"},
		{"Art. 5(1)(b): a use that is none of the item's", func(s *told) { s.item.Uses = slices.Clone(s.item.Uses[:0]) }, privacy.OrdinaryUse, "undetermined; not-asked; ? uses"},
	} {
		s := newTold(lawfulbasis.Controller)
		s.item.Uses[0].Assessed.Met = lawfulbasis.ElementsOf(lawfulbasis.DisclosureNecessary, lawfulbasis.SecrecyAllows)
		tt.change(&s)
		assert.Equal(t, tt.want, s.answer(privacy.Disclosing{To: lawfulbasis.ToLawyer, Doing: tt.doing, Abroad: privacy.No}), tt.reason)
	}
	s := newTold(lawfulbasis.Controller)
	assert.Equal(t, "undetermined; ? recipient", s.answer(privacy.Disclosing{Abroad: privacy.No}), "Art. 4(9): to whom is not said")
	none := privacy.None(s.item.Of)
	d := s.policy.MayDisclose(&none, privacy.Disclosing{For: "only", To: lawfulbasis.ToLawyer, Abroad: privacy.No}, s.day)
	assert.Equal(t, privacy.Forbidden, d.Outcome(), "there is nothing to disclose")
}

// Data of special categories, of offences and of national numbers is disclosed
// only on what its use needs, too (Art. 9, 10, 87).
func TestProtectedDataIsDisclosedOnItsConditions(t *testing.T) {
	e := lawfulbasis.ElementsOf
	for _, tt := range []struct {
		reason    string
		kind      subjects.Kind
		condition lawfulbasis.Condition
		against   lawfulbasis.ElementSet
		want      string
	}{
		{"Art. 9(2): the condition", subjects.Health, lawfulbasis.ClaimsOrCourts, e(lawfulbasis.NeededForClaims), "condition-fails"},
		{"Art. 10, personopplysningsloven § 11: offences", subjects.CriminalOffence, 0, e(lawfulbasis.OfficialControl, lawfulbasis.LawAllowsCriminal), "criminal-data-barred"},
		{"Art. 87, personopplysningsloven § 12: the number", subjects.NationalID, 0, e(lawfulbasis.NumberNecessary), "identifier-barred"},
	} {
		s := newToldOf(lawfulbasis.Controller, tt.kind, tt.condition)
		s.item.Uses[0].Assessed.Met = e(lawfulbasis.DisclosureNecessary, lawfulbasis.SecrecyAllows)
		to := privacy.Disclosing{To: lawfulbasis.ToThirdParty, Abroad: privacy.No}
		assert.Equal(t, "permitted", s.answer(to), tt.reason)
		s.item.Uses[0].Assessed.Unmet = tt.against
		assert.Equal(t, "forbidden; "+tt.want+" "+tt.against.String(), s.answer(to), tt.reason)
	}
}

// A processor gives its client the client's own data, and everybody else what the
// client has instructed (Art. 28(2)-(4)).
func TestAProcessorDiscloses(t *testing.T) {
	s := newTold(lawfulbasis.Processor)
	assert.Equal(t, "permitted; on-instruction", s.answer(privacy.Disclosing{To: lawfulbasis.ToClient, Abroad: privacy.No}))
	assert.Equal(t, "undetermined; ? processor-guarantees, processor-contract, sub-processor-authorised", s.answer(privacy.Disclosing{To: lawfulbasis.ToProcessor, Abroad: privacy.No}))
	s.item.Uses[0].Assessed.Unmet = lawfulbasis.ElementsOf(lawfulbasis.SubProcessorAuthorised)
	assert.Equal(t, "forbidden; recipient-unfit sub-processor-authorised", s.answer(privacy.Disclosing{To: lawfulbasis.ToProcessor, Abroad: privacy.No}))
	s.item.Uses[0].Assessed.Unmet = lawfulbasis.ElementsOf(lawfulbasis.Instructed)
	assert.Equal(t, "forbidden; not-instructed instructed", s.answer(privacy.Disclosing{To: lawfulbasis.ToClient, Abroad: privacy.No}))
}

// What follows a disclosure: a record of it for the person, word of the kind of
// recipient, and the information that is due with the first disclosure
// (Art. 13(1)(e), 14(1)(e), (3)(c), 15(1)(c), 19).
func TestWhatFollowsADisclosure(t *testing.T) {
	for _, tt := range []struct {
		reason string
		to     lawfulbasis.Recipient
		change func(*told, *privacy.Disclosing)
		want   []string
	}{
		{"a recipient that the notice names", lawfulbasis.ToLawyer, nil, []string{"log-disclosure"}},
		{"one that it does not name: tell first", lawfulbasis.ToBank, nil, []string{"first tell-of-recipient", "log-disclosure"}},
		{"Art. 4(9)-(10): a third party of no other kind is a recipient like any", lawfulbasis.ToThirdParty, nil, []string{"first tell-of-recipient", "log-disclosure"}},
		{"Art. 4(9): an authority in a particular inquiry is no recipient", lawfulbasis.ToPolice, func(_ *told, d *privacy.Disclosing) { d.Inquiry = privacy.Yes }, []string{"log-disclosure"}},
		{"Art. 14(3)(c): nobody has informed the person yet", lawfulbasis.ToLawyer, func(s *told, _ *privacy.Disclosing) { s.item.Uses[0].Informed = retention.NotYet() }, []string{
			"first inform-person by 2026-11-24", "log-disclosure",
		}},
		{"handing it to one's own processor starts nothing", lawfulbasis.ToProcessor, func(s *told, _ *privacy.Disclosing) { s.item.Uses[0].Informed = retention.NotYet() }, []string{
			"first tell-of-recipient", "inform-person by 2026-12-04", "log-disclosure",
		}},
		{"the person is no recipient to be told of", lawfulbasis.ToDataSubject, nil, nil},
	} {
		s := newTold(lawfulbasis.Controller)
		s.item.Uses[0].Assessed.Met = aboutRecipients
		disclosing := privacy.Disclosing{For: "only", To: tt.to, Abroad: privacy.No}
		if tt.change != nil {
			tt.change(&s, &disclosing)
		}
		d := s.policy.MayDisclose(&s.item, disclosing, s.day)
		assert.Equal(t, privacy.Permitted, d.Outcome(), tt.reason)
		var got []string
		for o := range d.Obligations() {
			switch o.Code {
			case privacy.LogDisclosure, privacy.TellOfRecipient, privacy.InformPerson:
			default:
				continue
			}
			text := o.Code.String()
			if o.First {
				text = "first " + text
			}
			if !o.By.Safe.IsZero() {
				text += " by " + o.By.Safe.String()
			}
			got = append(got, text)
		}
		assert.ElementsMatch(t, tt.want, got, tt.reason)
	}
}
