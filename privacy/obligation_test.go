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

// acmeObligations is what a decision entails, one a line: what comes first is
// marked with an exclamation mark, and days follow.
func acmeObligations(d privacy.Decision) []string {
	var all []string
	for o := range d.Obligations() {
		text := o.Code.String()
		if o.First {
			text += "!"
		}
		if o.By != (retention.Term{}) {
			text += " by " + o.By.Safe.String()
			if o.By.Outer != o.By.Safe {
				text += ".." + o.By.Outer.String()
			}
		}
		if o.Until != (retention.Bound{}) {
			text += " until " + o.Until.String()
		}
		all = append(all, text)
	}
	return all
}

// rightsDisclosed answers whether an item may be disclosed to a recipient.
func rightsDisclosed(to lawfulbasis.Recipient, inquiry privacy.Fact) privacy.Decision {
	item := rightsItem(subjects.Email, rightsContract)
	return rightsPolicy().MayDisclose(&item, privacy.Disclosing{For: rightsContract, To: to, Inquiry: inquiry, Abroad: privacy.No}, rightsDay)
}

func TestEveryObligation(t *testing.T) {
	policy := acmePolicy()
	day := acmeDay("2029-03-15") // a Thursday, four days after the three years
	note := acmeNote(policy)
	with := func(edit func(*privacy.Item)) privacy.Item {
		item := note
		item.Uses = slices.Clone(note.Uses)
		edit(&item)
		return item
	}
	held := func(k retention.HoldKind, released retention.When) privacy.Item {
		return with(func(i *privacy.Item) {
			i.Holds = privacy.AllHolds(retention.Hold{Kind: k, Since: acmeOn("2029-01-01"), Released: released, Grounds: privacy.Judgement{Result: privacy.Yes}})
		})
	}
	own := func(item privacy.Item) privacy.Decision { return policy.RequiresErasure(&item, day) }
	asked := func(item privacy.Item, r privacy.Request) privacy.Decision {
		return policy.RequiresErasureOnRequest(&item, r, day)
	}
	request := privacy.Request{Kind: privacy.AskErasure, Received: day, Identified: privacy.Yes}
	extended := request
	extended.Extended, extended.Complex = retention.On(extended.Received), privacy.Judgement{Result: privacy.Yes, By: "legal"}
	doubted := request
	doubted.Doubted = privacy.Yes
	stranger := request
	stranger.Identified = privacy.No
	live := with(func(i *privacy.Item) { i.Uses[0].Dates.CaseClosed = acmeOn("2027-01-01") })
	judged := with(func(i *privacy.Item) {
		i.Uses[0].Dates.CaseClosed = acmeOn("2027-01-01")
		i.Uses[0].Necessary = privacy.Judgement{Result: privacy.Yes, By: "legal"}
		i.Uses[0].Objection.Overriding = privacy.Judgement{Result: privacy.Yes, By: "legal"}
	})
	objected := with(func(i *privacy.Item) {
		i.Uses[0].Dates.CaseClosed = retention.NotYet()
		i.Uses[0].Objection = privacy.Objection{Received: acmeOn("2029-03-01"), Overriding: privacy.Judgement{Result: privacy.No, By: "legal"}}
	})
	client := privacy.Item{Of: acmeSet(policy, "client_note", subjects.CallNote, acmeClient), Holds: privacy.AllHolds(), Uses: []privacy.Use{{For: acmeClient}}}
	voucher := privacy.Item{
		Of: acmeSet(policy, "voucher", subjects.PaymentVoucher, acmeCollection, acmeBooks), Holds: privacy.AllHolds(),
		Uses: []privacy.Use{acmeCase("2026-03-10"), {For: acmeBooks, Dates: retention.Dates{Booked: acmeOn("2026-02-10")}}},
	}
	marketing := privacy.Item{
		Of: acmeSet(policy, "mailing", subjects.Email, acmeMarketing), Holds: privacy.AllHolds(),
		Uses: []privacy.Use{{For: acmeMarketing, Dates: retention.Dates{LastContact: acmeOn("2029-01-01")}, Objection: privacy.Objection{Received: acmeOn("2029-03-10")}}},
	}
	erased := []string{"tell-recipients by 2029-03-21", "instruct-processors by 2029-03-21", "record-erasure by 2029-03-21", "erase-backups by 2029-04-20"}
	// The questions about processing and about the rights are asked of the policy
	// of the tests of rights, on its own day.
	processed := func(id privacy.ActivityID, edit func(*privacy.Item)) privacy.Decision {
		item := rightsItem(subjects.Email, id)
		edit(&item)
		return rightsPolicy().MayProcess(&item, privacy.Processing{For: id}, rightsDay)
	}
	demanded := func(ask rightsAsk, kind privacy.RequestKind, id privacy.ActivityID, edit func(*privacy.Item, *privacy.Request)) privacy.Decision {
		item, r := rightsItem(subjects.Email, id), rightsRequest(kind)
		edit(&item, &r)
		return ask(rightsPolicy(), &item, r, rightsDay)
	}
	statute := rightsID(lawfulbasis.LegalObligation, lawfulbasis.ContractManagement, 0)
	const month = " by 2026-12-25..2026-12-28"
	reached := map[privacy.ObligationCode]bool{}
	for _, tt := range []struct {
		reason string
		d      privacy.Decision
		want   []string
	}{
		{"Art. 5(1)(e): a purpose covers it, and nothing follows", own(live), nil},
		{"Art. 5(2), 17(1), 19, 28(3): gone within the ten days of the policy, the backups thirty later", own(note), erased},
		{
			"Art. 12(3): and the person is answered within a month; the month ends on a Sunday, and the outer day rolls to Monday", asked(note, request),
			append(slices.Clone(erased), "answer-person by 2029-04-15..2029-04-16"),
		},
		{
			"Art. 12(3): an extension moves the answer by two months, and no erasure", asked(note, extended),
			append(slices.Clone(erased), "answer-person by 2029-06-15"),
		},
		{
			"Art. 12(4): none of the grounds is there, which is told within a month, and with it how to complain", asked(judged, extended),
			[]string{"answer-person by 2029-06-15", "explain-refusal by 2029-04-15..2029-04-16"},
		},
		{"Art. 12(4): refused", asked(held(retention.Order, retention.NotYet()), request), []string{"restrict-use until open", "explain-refusal by 2029-04-15..2029-04-16"}},
		{"Art. 11(2): refused, since nobody can be found", asked(note, stranger), []string{"explain-refusal by 2029-04-15..2029-04-16"}},
		{"Art. 12(6): information that was asked for has not come", asked(note, doubted), []string{"settle-facts!", "answer-person by 2029-04-15..2029-04-16"}},
		{"Art. 17(1)(a), 21(1): whether it is necessary is judged first, and the use stops meanwhile", asked(live, request), []string{"settle-facts!", "stop-use", "answer-person by 2029-04-15..2029-04-16"}},
		{"Art. 28(3)(e): the client decides", own(client), []string{"forward-request"}},
		{"Art. 28(3)(e): on request too", asked(client, request), []string{"forward-request"}},
		{"Art. 12(2), 15: the access answer comes first", own(held(retention.OpenAccessRequest, retention.NotYet())), []string{"answer-access-first!"}},
		{"Art. 18(3): the contest is decided first", own(held(retention.Contest, retention.NotYet())), []string{"decide-contest-first!"}},
		{"Art. 21(1), 17(1)(c): the use stops, and the data goes", own(objected), append([]string{"stop-use"}, "tell-recipients by 2029-03-11", "instruct-processors by 2029-03-11", "record-erasure by 2029-03-11", "erase-backups by 2029-04-10")},
		{"Art. 21(3): direct marketing stops without any weighing", own(marketing), []string{"stop-use", "tell-recipients by 2029-03-20", "instruct-processors by 2029-03-20", "record-erasure by 2029-03-20", "erase-backups by 2029-04-19"}},
		{"Art. 5(1)(b), 18(2): stored for the duty alone until 2032", own(voucher), []string{"restrict-use until 2032-01-01"}},
		{"Art. 17(3)(e): stored for the claim alone", own(held(retention.OwnClaim, acmeOn("2030-05-01"))), []string{"restrict-use until 2030-05-01"}},
		{"Art. 5(2): what is missing is found out first", own(privacy.Item{}), []string{"settle-facts!"}},
		{"Art. 5(2): a question without a request stops nothing", asked(note, privacy.Request{}), []string{"settle-facts!"}},
		{"a question about keeping erases nothing", policy.MayKeep(&voucher, day), []string{"restrict-use until 2032-01-01"}},
		{"nor does one about whether it may be erased", policy.MayErase(&note, day), nil},
		{"the zero Decision", privacy.Decision{}, []string{"settle-facts!"}},

		{"Art. 5(2), 13(1)(d), 21(4), 30: processing on legitimate interests", processed(rightsInterest, func(*privacy.Item) {}), []string{"present-objection", "document-balance", "keep-record"}},
		{"Art. 7(1), (3), 30: on consent", processed(rightsConsent, func(*privacy.Item) {}), []string{"offer-withdrawal", "keep-record"}},
		{"Art. 6(3), 13(1)(c), 30: on a law", processed(statute, func(*privacy.Item) {}), []string{"name-law", "keep-record"}},
		{"Art. 5(1)(d): what is known to be wrong is corrected first", processed(rightsContract, func(i *privacy.Item) { i.Accurate = rightsNo }), []string{"rectify-first!", "keep-record"}},
		{"Art. 5(1)(f), 32: security comes first", processed(rightsContract, func(i *privacy.Item) {
			rightsFound(&i.Uses[0], privacy.Unknown, lawfulbasis.SecurityAssessed)
		}), []string{"secure-first!", "keep-record"}},
		{"Art. 13(1): what came from the person was to be told when it was collected", processed(rightsContract, func(i *privacy.Item) {
			i.Uses[0].Informed, i.Uses[0].Dates.Collected = retention.NotYet(), acmeOn("2026-11-20")
			rightsFound(&i.Uses[0], privacy.No, lawfulbasis.TellingExempt)
		}), []string{"inform-person! by 2026-11-20", "keep-record"}},
		{"Art. 14(3)(a): what came from others is told within a month", processed(rightsContract, func(i *privacy.Item) {
			i.Origin = subjects.FromOthers
			i.Uses[0].Informed, i.Uses[0].Contacted, i.Uses[0].Dates.Collected = retention.NotYet(), retention.NotYet(), acmeOn("2026-11-25")
			rightsFound(&i.Uses[0], privacy.No, lawfulbasis.TellingExempt)
		}), []string{"inform-person by 2026-12-25..2026-12-28", "keep-record"}},
		{"Art. 22(3): a machine decides what a contract needs, and a human is there to turn to", processed(rightsContract, func(i *privacy.Item) {
			rightsMachineDecides(&i.Uses[0])
			rightsFound(&i.Uses[0], privacy.No, lawfulbasis.DecisionByLaw)
		}),
			[]string{"keep-record", "offer-human-review"}},
		{"Art. 22(3): and comes first where there is none yet", processed(rightsContract, func(i *privacy.Item) {
			rightsMachineDecides(&i.Uses[0])
			rightsFound(&i.Uses[0], privacy.No, lawfulbasis.DecisionByLaw, lawfulbasis.DecisionSafeguards)
		}), []string{"offer-human-review!", "keep-record"}},
		{"Art. 18(2)-(3): what may not be used stays marked", processed(rightsContract, func(i *privacy.Item) {
			i.Holds = privacy.AllHolds(retention.Hold{Kind: retention.Contest, Since: acmeOn("2026-11-01"), Released: retention.NotYet()})
		}), []string{"mark-restricted", "tell-before-lifting"}},
		{"Art. 21(1): what may not be used while an objection is decided stops", processed(rightsInterest, func(i *privacy.Item) { i.Uses[0].Objection.Received = acmeOn("2026-11-20") }), []string{"stop-use!"}},
		{"Art. 5(2): no permission, and nothing that would follow one", processed(rightsContract, func(i *privacy.Item) {
			rightsFound(&i.Uses[0], privacy.Unknown, lawfulbasis.DataNecessary)
		}), []string{"settle-facts!"}},

		{"Art. 15(1)(c), 19, 13(1)(e): a disclosure is kept on record; the person was told of no such recipient", rightsDisclosed(lawfulbasis.ToCreditBureau, privacy.No),
			[]string{"tell-of-recipient!", "keep-record", "log-disclosure"}},
		{"Art. 4(9): an authority in a particular inquiry is no recipient to tell of", rightsDisclosed(lawfulbasis.ToPolice, privacy.Yes), []string{"keep-record", "log-disclosure"}},

		{"Art. 15(1), (3), 12(3): shown within a month", demanded((*privacy.Policy).RequiresAccess, privacy.AskAccess, rightsContract, func(*privacy.Item, *privacy.Request) {}),
			[]string{"provide-access" + month, "answer-person" + month}},
		{"Art. 15(4), recital 63: without what harms others", demanded((*privacy.Policy).RequiresAccess, privacy.AskAccess, rightsContract, func(i *privacy.Item, _ *privacy.Request) { i.OthersRights = rightsYes }),
			[]string{"redact-others!", "provide-access" + month, "answer-person" + month}},
		{"personopplysningsloven § 16(3): withheld, with the exact provision", demanded((*privacy.Policy).RequiresAccess, privacy.AskAccess, rightsContract, func(i *privacy.Item, _ *privacy.Request) {
			i.Withheld = privacy.Withholding{Kind: privacy.CrimeInvestigation, Judged: rightsYes}
		}), []string{"cite-exemption" + month, "explain-refusal" + month}},
		{"Art. 16, 19: corrected", demanded((*privacy.Policy).RequiresRectification, privacy.AskRectification, rightsContract, func(i *privacy.Item, _ *privacy.Request) { i.Accurate = rightsNo }),
			[]string{"rectify" + month, "tell-recipients", "answer-person" + month}},
		{"Art. 16: a score that is disputed has the person's statement beside it", demanded((*privacy.Policy).RequiresRectification, privacy.AskRectification, rightsContract, func(i *privacy.Item, r *privacy.Request) {
			i.Accurate, r.Contests = rightsYes, privacy.ContestsEvaluation
		}), []string{"add-statement", "explain-refusal" + month}},
		{"Art. 5(1)(d): a claim that is disputed is marked as such", demanded((*privacy.Policy).RequiresRectification, privacy.AskRectification, rightsContract, func(i *privacy.Item, r *privacy.Request) {
			i.Accurate, r.Contests = rightsYes, privacy.ContestsClaim
		}), []string{"record-dispute", "explain-refusal" + month}},
		{"Art. 18, 19: restricted", demanded((*privacy.Policy).RequiresRestriction, privacy.AskRestriction, rightsContract, func(_ *privacy.Item, r *privacy.Request) { r.Contests = privacy.ContestsFact }),
			[]string{"mark-restricted", "tell-before-lifting", "tell-recipients", "answer-person" + month}},
		{"Art. 20: handed over", demanded((*privacy.Policy).RequiresPortability, privacy.AskPortability, rightsContract, func(*privacy.Item, *privacy.Request) {}),
			[]string{"hand-over" + month, "answer-person" + month}},
		{"Art. 21(2)-(3): marketing ends, and the person stays on the list of those not to be addressed", demanded((*privacy.Policy).RequiresEndOfUse, privacy.AskObjection, rightsMarketing, func(*privacy.Item, *privacy.Request) {}),
			[]string{"end-use!", "keep-suppression", "answer-person" + month}},
		{"Art. 21(1), EDPB 1/2024: it stops meanwhile, and the grounds are asked for", demanded((*privacy.Policy).RequiresEndOfUse, privacy.AskObjection, rightsInterest, func(_ *privacy.Item, r *privacy.Request) { r.Situation = privacy.No }),
			[]string{"stop-use!", "settle-facts!", "ask-grounds", "answer-person" + month}},
		{"Art. 22(3): a human decides", demanded((*privacy.Policy).RequiresHumanDecision, privacy.AskHumanDecision, rightsContract, func(i *privacy.Item, _ *privacy.Request) {
			rightsMachineDecides(&i.Uses[0])
			rightsFound(&i.Uses[0], privacy.No, lawfulbasis.DecisionByLaw)
		}), []string{"decide-by-human" + month, "answer-person" + month}},
		{"Art. 28(3)(e): the client is told", demanded((*privacy.Policy).RequiresAccess, privacy.AskAccess, rightsClient, func(*privacy.Item, *privacy.Request) {}), []string{"forward-request"}},
		{"Art. 5(2): a question that is no answer to the request stops nothing", demanded((*privacy.Policy).RequiresAccess, privacy.AskErasure, rightsContract, func(*privacy.Item, *privacy.Request) {}), []string{"settle-facts!"}},
	} {
		assert.Equal(t, tt.want, acmeObligations(tt.d), tt.reason)
		first := true
		for o := range tt.d.Obligations() {
			reached[o.Code] = true
			assert.True(t, first || !o.First, "what comes first is told first: %s", tt.reason)
			first = o.First
			assert.NotEmpty(t, slices.Collect(o.Provisions()), o.Code)
		}
	}
	for c := privacy.ObligationCode(1); c.IsValid(); c++ {
		assert.True(t, reached[c], c)
	}
}

// Direct marketing stops on an objection whatever basis it rests on, and without
// any weighing (Art. 21(2)-(3)).
func TestMarketingObjectionNeedsNoWeighing(t *testing.T) {
	for _, basis := range []lawfulbasis.Basis{lawfulbasis.LegitimateInterests, lawfulbasis.Contract} {
		spec := acmeSpec()
		spec.Activity(acmeMarketing).Basis = basis
		policy := privacy.MustNew(spec)
		item := privacy.Item{
			Of: acmeSet(policy, "mailing", subjects.Email, acmeMarketing), Holds: privacy.AllHolds(),
			Uses: []privacy.Use{{For: acmeMarketing, Dates: retention.Dates{LastContact: acmeOn("2029-01-01")}, Objection: privacy.Objection{
				Received: acmeOn("2029-03-10"), Overriding: privacy.Judgement{Result: privacy.Yes, By: "sales"},
			}}},
		}
		for _, tt := range []struct {
			day  string
			want privacy.Outcome
		}{{"2029-03-09", privacy.Permitted}, {"2029-03-10", privacy.Required}} {
			d := policy.RequiresErasure(&item, acmeDay(tt.day))
			assert.Equal(t, tt.want, d.Outcome(), "%s on %s", basis, tt.day)
			assert.Equal(t, tt.want == privacy.Required, d.Has(privacy.MarketingObjection))
		}
	}
}

func TestBackupsWithoutARotationHaveNoDay(t *testing.T) {
	spec := acmeSpec()
	spec.BackupRotation = retention.Period{}
	policy := privacy.MustNew(spec)
	item := acmeNote(policy)
	d := policy.RequiresErasure(&item, acmeDay("2029-03-15"))
	assert.Contains(t, acmeObligations(d), "erase-backups", "Art. 32(1)(c): nobody said when they are overwritten")
	assert.Equal(t, "2029-03-21..", d.Deadline().BackupsGoneBy.String())
}

// cited are the provisions of the reasons or obligations that are asked for.
func cited(all []law.Provision) string {
	var text []string
	for _, p := range all {
		text = append(text, p.String())
	}
	return strings.Join(text, " ")
}

func TestProvisionsOfObligations(t *testing.T) {
	assert.Equal(t, "gdpr:15 gdpr:12(2)", cited(slices.Collect(privacy.Obligation{Code: privacy.AnswerAccessFirst}.Provisions())))
	assert.Empty(t, slices.Collect(privacy.Obligation{}.Provisions()))
	assert.Empty(t, slices.Collect(privacy.Obligation{Code: 200}.Provisions()), "a number outside the list rests on nothing")
	for c := privacy.ObligationCode(1); c.IsValid(); c++ {
		n := 0
		for range (privacy.Obligation{Code: c}).Provisions() {
			n++
			break
		}
		assert.Equal(t, 1, n, "%s can be read in part", c)
	}
}

func TestReasonsInOrder(t *testing.T) {
	policy := acmePolicy()
	hold := func(k retention.HoldKind) retention.Hold {
		return retention.Hold{Kind: k, Since: acmeOn("2020-01-01"), Released: retention.NotYet(), Grounds: privacy.Judgement{Result: privacy.Yes, By: "legal"}}
	}
	voucher := privacy.Item{
		Of:   acmeSet(policy, "voucher", subjects.PaymentVoucher, acmeCollection, acmeBooks),
		Uses: []privacy.Use{acmeCase("2026-03-10"), {For: acmeBooks, Dates: retention.Dates{Booked: acmeOn("2026-02-10")}}},
		Holds: privacy.AllHolds(hold(retention.Contest), hold(retention.OpenAccessRequest), hold(retention.BreachRecord), hold(retention.OwnClaim),
			hold(retention.OpposedErasure), hold(retention.PersonsClaim), hold(retention.Order)),
	}
	bars := []privacy.ReasonCode{
		privacy.OrderToKeep, privacy.KeptForPerson, privacy.DutyToKeep, privacy.ErasureOpposed, privacy.OwnClaim, privacy.BreachRecord,
		privacy.AccessUnanswered, privacy.ContestUndecided,
	}
	day := acmeDay("2030-01-01")
	d := policy.RequiresErasure(&voucher, day)
	deciding, overridden := acmeCodes(d)
	assert.Equal(t, bars, deciding, "every bar that stands decides, by precedence and not by the order of the list")
	assert.Equal(t, []privacy.ReasonCode{privacy.PurposeEnded}, overridden, "and the purpose that ended is told, and overridden")
	for r := range d.Reasons() {
		assert.True(t, d.Has(r.Code))
		switch r.Code {
		case privacy.DutyToKeep:
			assert.Equal(t, privacy.RuleID("vouchers"), r.Rule)
			assert.Equal(t, "bokforingsloven:13(1)[1-4] gdpr:17(3)(b) gdpr:6(1)(c)", cited(slices.Collect(r.Provisions())), "the statute that orders it, before the article that lets it")
			for p := range r.Provisions() {
				assert.Equal(t, acmeVouchers, p, "read in part")
				break
			}
		default:
			assert.Empty(t, r.Rule)
			for p := range r.Provisions() {
				assert.Equal(t, law.GDPR, p.Act(), "read in part")
				break
			}
		}
	}
	for range d.Reasons() {
		break
	}
	assert.False(t, d.Has(0), "zero is no reason")
	assert.False(t, d.Has(200))
	assert.Equal(t, day, d.Day())
	assert.Equal(t, voucher.Of, d.Dataset())
	assert.Equal(t, privacy.AskRequiresErasure, d.Question())

	assert.Empty(t, slices.Collect(privacy.Reason{}.Provisions()))
	assert.Empty(t, slices.Collect(privacy.Reason{Code: 200}.Provisions()))
	for c := privacy.ReasonCode(1); c.IsValid(); c++ {
		// A right that is given rests on that right, which the decision knows.
		assert.Equal(t, c == privacy.RightGiven, len(slices.Collect(privacy.Reason{Code: c}.Provisions())) == 0, c)
	}
}

// The duty that runs longest is the one that is told; the maximum that has
// passed carries its own section.
func TestGoverningRule(t *testing.T) {
	policy := acmePolicy()
	mixed := policy.MustDataset(privacy.DatasetSpec{
		Name: "mixed", About: subjects.CategoriesOf(subjects.Debtor),
		Kinds: subjects.KindsOf(subjects.PaymentVoucher, subjects.BookkeepingCorrespondence), For: []privacy.ActivityID{acmeBooks},
	})
	remark := acmeSet(policy, "remark", subjects.PaymentRemark, acmeRemarks)
	customer := acmeSet(policy, "customer", subjects.KnowYourCustomer, acmeCustomers)
	use := func(id privacy.ActivityID, e retention.Event, day string) privacy.Use {
		return privacy.Use{For: id, Dates: retention.Dates{}.With(e, acmeOn(day)), Objection: privacy.NoObjection(), Exempt: privacy.No}
	}
	for _, tt := range []struct {
		reason string
		of     *privacy.Dataset
		use    privacy.Use
		day    string
		want   string
	}{
		{"both duties run, and five years are longer", mixed, use(acmeBooks, retention.Booked, "2026-02-10"), "2030-01-01", "duty-to-keep vouchers bokforingsloven:13(1)[1-4]"},
		{"only the five years are left", mixed, use(acmeBooks, retention.Booked, "2026-02-10"), "2031-01-01", "duty-to-keep vouchers bokforingsloven:13(1)[1-4]"},
		{"kredittopplysningsloven § 25: the item's maximum has passed", remark, use(acmeRemarks, retention.Registered, "2020-01-01"), "2030-01-01", "maximum-passed remark-storage kredittopplysningsloven:25"},
		{"hvitvaskingsloven § 30: the duty runs through its last day", customer, use(acmeCustomers, retention.RelationshipEnded, "2025-01-01"), "2030-01-01", "duty-to-keep customer-keep hvitvaskingsloven:30(1)"},
		{"and the maximum has passed on the next", customer, use(acmeCustomers, retention.RelationshipEnded, "2025-01-01"), "2030-01-02", "maximum-passed customer-erase hvitvaskingsloven:30(2)"},
	} {
		item := privacy.Item{Of: tt.of, Holds: privacy.AllHolds(), Uses: []privacy.Use{tt.use}}
		for r := range policy.RequiresErasure(&item, acmeDay(tt.day)).Reasons() {
			assert.True(t, r.Decides, tt.reason)
			statute := slices.Collect(r.Provisions())[0]
			assert.Equal(t, tt.want, r.Code.String()+" "+string(r.Rule)+" "+statute.String(), tt.reason)
			break
		}
	}
}

func TestDecisionThrough(t *testing.T) {
	policy := acmePolicy()
	closed := acmeNote(policy)
	open := acmeNote(policy)
	open.Uses = []privacy.Use{{For: acmeCollection, Dates: retention.Dates{CaseClosed: retention.NotYet()}, Objection: privacy.NoObjection()}}
	order := acmeNote(policy)
	order.Holds = privacy.AllHolds(retention.Hold{Kind: retention.Order, Since: acmeOn("2027-01-01"), Released: acmeOn("2028-01-01")})
	lost := acmeNote(policy)
	lost.Uses = []privacy.Use{{For: acmeCollection, Objection: privacy.NoObjection(), Dates: retention.Dates{CaseClosed: retention.Between(acmeDay("2026-01-01"), acmeDay("2026-03-10"))}}}
	request := privacy.Request{Kind: privacy.AskErasure, Received: acmeDay("2026-12-01"), Identified: privacy.Yes}
	for _, tt := range []struct {
		reason string
		d      func(*privacy.Item, retention.Date) privacy.Decision
		item   *privacy.Item
		day    string
		want   string
	}{
		{"the last day of the three years", policy.RequiresErasure, &closed, "2026-11-23", "2029-03-10"},
		{"on the last day itself", policy.RequiresErasure, &closed, "2029-03-10", "2029-03-10"},
		{"what is due stays due", policy.RequiresErasure, &closed, "2029-03-11", "open"},
		{"an open case stays open unless something happens", policy.RequiresErasure, &open, "2026-11-23", "open"},
		{"it may be erased until the order", policy.MayErase, &order, "2026-11-23", "2026-12-31"},
		{"and not while it stands; on the day of its release it no longer does", policy.MayErase, &order, "2027-06-01", "2027-12-31"},
		{"a day lost within two months is settled by time", policy.RequiresErasure, &lost, "2029-02-01", "2029-03-10"},
		{"the demand is refused for as long as the claim is open", func(i *privacy.Item, on retention.Date) privacy.Decision {
			return policy.RequiresErasureOnRequest(i, request, on)
		}, &open, "2026-12-01", "open"},
		{"what is due on the last day of the calendar", policy.RequiresErasure, &closed, "9999-12-31", "open"},
		{"a question without a day", policy.RequiresErasure, &closed, "", "unknown"},
	} {
		var day retention.Date
		if tt.day != "" {
			day = acmeDay(tt.day)
		}
		assert.Equal(t, tt.want, tt.d(tt.item, day).Through(tt.item).String(), tt.reason)
	}
	d := policy.RequiresErasure(&closed, acmeDay("2026-11-23"))
	other := acmeNote(policy)
	assert.Equal(t, retention.Bound{}, d.Through(&other), "another item's dataset is another question")
	assert.Equal(t, []string(nil), acmeMissing(d, &closed), "a determined decision misses nothing")
	assert.Equal(t, retention.Bound{}, privacy.Decision{}.Through(&closed))
}

func TestUseUntil(t *testing.T) {
	policy := acmePolicy()
	item := privacy.Item{
		Of: acmeSet(policy, "contact", subjects.Email, acmeCollection, acmeMarketing, acmeClient, acmePool), Holds: privacy.AllHolds(),
		Uses: []privacy.Use{
			acmeCase("2026-03-10"),
			{For: acmeMarketing, Dates: retention.Dates{LastContact: acmeOn("2026-05-01")}, Objection: privacy.Objection{Received: acmeOn("2026-10-01")}},
			{For: acmeClient},
			{For: acmePool, Consent: privacy.Consent{Given: acmeOn("2026-01-31"), Withdrawn: acmeOn("2026-06-01")}},
			{For: acmeCollection, Objection: privacy.NoObjection(), Dates: retention.Dates{CaseClosed: retention.NotYet()}},
			{For: acmeCollection, Objection: privacy.NoObjection()},
		},
	}
	until := func() []string {
		var all []string
		for id, last := range policy.UseUntil(&item, acmeDay("2026-11-23")) {
			all = append(all, string(id)+" "+last.String())
		}
		return all
	}
	assert.Equal(t, []string{
		"collection 2029-03-10", "marketing 2026-09-30", "talent-pool 2026-05-31", "collection open", "collection unknown",
	}, until(), "each use has a last day of its own; what is used for a client has none here (Art. 28(3))")
	item.Unlawful = privacy.Judgement{Result: privacy.Yes, By: "legal", On: acmeDay("2026-03-01")}
	assert.Equal(t, []string{
		"collection 2026-02-28", "marketing 2026-02-28", "talent-pool 2026-02-28", "collection 2026-02-28", "collection ..2026-02-28",
	}, until(), "Art. 17(1)(d): unlawfulness ends every use from the day it was judged")
	for range policy.UseUntil(&item, acmeDay("2026-11-23")) {
		break
	}
	require.Empty(t, slices.Collect(func(yield func(privacy.ActivityID) bool) {
		for id := range policy.UseUntil(&item, retention.Date{}) {
			if !yield(id) {
				return
			}
		}
	}), "without a day there is nothing to tell")
}

// What a use under Art. 17(3)(a), (c) or (d) is judged necessary for, no demand
// takes away, while the controller's own period runs.
func TestExceptionsRefuseADemand(t *testing.T) {
	policy := acmePolicy()
	day := acmeDay("2027-01-01")
	request := privacy.Request{Kind: privacy.AskErasure, Received: day, Identified: privacy.Yes}
	for _, tt := range []struct {
		reason   string
		activity privacy.ActivityID
		want     privacy.ReasonCode
		cites    string
	}{
		{"Art. 17(3)(a): expression and information", acmePress, privacy.FreeExpression, "gdpr:17(3)(a)"},
		{"Art. 17(3)(c): public health", acmeHealth, privacy.HealthInterest, "gdpr:17(3)(c)"},
		{"Art. 17(3)(d): research", acmeResearch, privacy.ResearchOrArchive, "gdpr:17(3)(d) gdpr:89(1)"},
	} {
		use := acmeCase("2026-03-10")
		use.For = tt.activity
		item := privacy.Item{Of: acmeSet(policy, "t", subjects.Name, tt.activity), Holds: privacy.AllHolds(), Uses: []privacy.Use{use}}
		use.Necessary = privacy.Judgement{Result: privacy.Yes, By: "editor"}
		use.Objection.Overriding = privacy.Judgement{Result: privacy.Yes, By: "editor"}
		assert.Equal(t, privacy.Undetermined, policy.RequiresErasureOnRequest(&item, request, day).Outcome(), "nobody has judged: %s", tt.reason)

		item.Uses[0] = use
		d := policy.RequiresErasureOnRequest(&item, request, day)
		assert.Equal(t, privacy.Forbidden, d.Outcome(), tt.reason)
		for r := range d.Reasons() {
			assert.Equal(t, tt.want, r.Code, tt.reason)
			assert.Equal(t, tt.cites, cited(slices.Collect(r.Provisions())))
			break
		}
		assert.Equal(t, privacy.Permitted, policy.MayErase(&item, day).Outcome(), "an exception refuses a demand, and forbids nothing")

		item.Unlawful = privacy.Judgement{Result: privacy.Yes, By: "legal"}
		assert.Equal(t, privacy.Required, policy.RequiresErasureOnRequest(&item, request, day).Outcome(), "Art. 17(1)(d): but not where the processing is unlawful")
	}
}

func TestWhatIsMissingIsNamed(t *testing.T) {
	policy := acmePolicy()
	day := acmeDay("2030-01-01")
	owned := func(edit func(*privacy.Item)) privacy.Item {
		item := acmeNote(policy)
		edit(&item)
		return item
	}
	pool := privacy.Item{Of: acmeSet(policy, "cv", subjects.CV, acmePool), Holds: privacy.AllHolds(), Uses: []privacy.Use{{For: acmePool}}}
	hold := func(h retention.Hold) privacy.Item {
		return owned(func(i *privacy.Item) { i.Holds = privacy.AllHolds(retention.Hold{}, h) })
	}
	since, standing := acmeOn("2029-01-01"), retention.NotYet()
	for _, tt := range []struct {
		reason string
		item   privacy.Item
		day    retention.Date
		want   []string
	}{
		{"a question without a day", acmeNote(policy), retention.Date{}, []string{"day"}},
		{"without a day or a dataset: the day is told first", privacy.Item{}, retention.Date{}, []string{"day"}},
		{"without a dataset", privacy.Item{}, day, []string{"dataset"}},
		{"a consent of which nothing is said", pool, day, []string{"consent of talent-pool", "withdrawal of talent-pool"}},
		{"a maximum on the item, of an activity that the row does not mention", privacy.Item{
			Of: acmeSet(policy, "remark", subjects.PaymentRemark, acmeRemarks, acmeCollection), Holds: privacy.AllHolds(), Uses: []privacy.Use{acmeCase("2029-03-10")},
		}, day, []string{"registered of remarks"}},
		{"unlawfulness that was raised", owned(func(i *privacy.Item) {
			i.Uses = []privacy.Use{acmeCase("2029-01-01")}
			i.Unlawful = privacy.Judgement{By: "legal"}
		}), day, []string{"unlawfulness"}},
		{"an order to erase that was raised", owned(func(i *privacy.Item) {
			i.Uses = []privacy.Use{acmeCase("2029-01-01")}
			i.ErasureOrdered = privacy.Judgement{By: "legal"}
		}), day, []string{"erasure-order"}},
		{"two holds: one that says nothing, and may be of a kind that needs a judgement, and one that was not renewed", hold(retention.Hold{Kind: retention.Order, Since: since, Released: standing, ReviewBy: acmeDay("2029-06-01")}), day,
			[]string{"hold-kind", "hold-since", "hold-released", "hold-grounds", "hold-renewal"}},
		{"one whose beginning and end were lost", hold(retention.Hold{Kind: retention.Order}), day,
			[]string{"hold-kind", "hold-since", "hold-released", "hold-grounds", "hold-since", "hold-released"}},
		{"one without a judgement", hold(retention.Hold{Kind: retention.OwnClaim, Since: since, Released: standing}), day,
			[]string{"hold-kind", "hold-since", "hold-released", "hold-grounds", "hold-grounds"}},
	} {
		d := policy.RequiresErasure(&tt.item, tt.day)
		assert.Equal(t, privacy.Undetermined, d.Outcome(), tt.reason)
		assert.Equal(t, tt.want, acmeMissing(d, &tt.item), tt.reason)
		for range d.Missing(&tt.item) {
			break
		}
	}
	last := hold(retention.Hold{Kind: retention.OwnClaim, Since: since, Released: standing})
	var where []int
	for m := range policy.RequiresErasure(&last, day).Missing(&last) {
		assert.Equal(t, -1, m.Use)
		where = append(where, m.Hold)
	}
	assert.Equal(t, []int{0, 0, 0, 0, 1}, where, "each with the place of its hold")
}

// A hold on other data than the item has holds nothing of it.
func TestHoldsCoverTheirData(t *testing.T) {
	policy := acmePolicy()
	for _, tt := range []struct {
		reason string
		covers subjects.KindSet
		want   privacy.Outcome
	}{
		{"nothing named is the whole item", subjects.KindSet{}, privacy.Forbidden},
		{"the item's own data", subjects.KindsOf(subjects.CallNote, subjects.Name), privacy.Forbidden},
		{"other data", subjects.KindsOf(subjects.Name), privacy.Required},
	} {
		item := acmeNote(policy)
		item.Holds = privacy.AllHolds(retention.Hold{Kind: retention.Order, Since: acmeOn("2029-01-01"), Released: retention.NotYet(), Covers: tt.covers})
		assert.Equal(t, tt.want, policy.RequiresErasure(&item, acmeDay("2030-01-01")).Outcome(), tt.reason)
	}
}

func TestEqual(t *testing.T) {
	policy := acmePolicy()
	item := acmeNote(policy)
	day := acmeDay("2030-01-01")
	d := policy.RequiresErasure(&item, day)
	assert.True(t, d.Equal(policy.RequiresErasure(&item, day)), "the same question has the same answer")
	assert.False(t, d.Equal(policy.MayErase(&item, day)))
	assert.True(t, privacy.Decision{}.CouldBe(privacy.Required), "the zero Decision knows nothing")

	order := retention.Hold{Kind: retention.Order}
	assert.True(t, privacy.Holds{}.Equal(privacy.Holds{}))
	assert.False(t, privacy.Holds{}.Equal(privacy.AllHolds()), "not said is not none")
	assert.True(t, privacy.AllHolds(order).Equal(privacy.AllHolds(order)))
	assert.False(t, privacy.AllHolds(order).Equal(privacy.AllHolds()))
	for range d.Obligations() {
		break
	}
}

// The grounds of a deadline say which rule sets which day.
func TestGroundsOfADeadline(t *testing.T) {
	policy := acmePolicy()
	item := privacy.Item{
		Of: policy.MustDataset(privacy.DatasetSpec{
			Name: "mixed", About: subjects.CategoriesOf(subjects.Debtor), Kinds: subjects.KindsOf(subjects.PaymentVoucher),
			For: []privacy.ActivityID{acmeCollection, acmeBooks, acmeClient, acmeStaff},
		}),
		Holds: privacy.AllHolds(retention.Hold{Kind: retention.Order, Since: acmeOn("2026-01-01"), Released: acmeOn("2027-01-01")}),
		Uses: []privacy.Use{
			acmeCase("2026-03-10"), {For: acmeClient},
			{For: acmeCollection, Objection: privacy.NoObjection(), Dates: retention.Dates{CaseClosed: retention.NotYet()}},
		},
	}
	var got []string
	for g := range policy.Grounds(&item, acmeDay("2026-11-23")) {
		text := g.Kind.String() + " " + g.Until.String()
		for _, part := range []string{string(g.Activity), string(g.Rule), g.HoldKind.String(), g.Statute.String(), g.Awaits.String()} {
			if part != "" {
				text += " " + part
			}
		}
		got = append(got, text)
	}
	assert.Equal(t, []string{
		"use 2029-03-10 collection three-years", "use open collection three-years case-closed",
		"duty unknown bookkeeping vouchers bokforingsloven:13(1)[1-4]", "hold 2026-12-31 order",
	}, got)
	for range policy.Grounds(&item, acmeDay("2026-11-23")) {
		break
	}
	item.Of = nil
	for range policy.Grounds(&item, acmeDay("2026-11-23")) {
		t.Fatal("an item of no dataset has no grounds")
	}
}
