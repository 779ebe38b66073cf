package facts

import (
	"context"
	"fmt"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/transfer"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Standing is how far the collecting of a claim has come: what whoever may be
// told of it depends on, and no question about erasing asks for.
type Standing struct {
	// Claim is what the rules on credit information ask for.
	Claim credit.Claim
	// Home is where the debtor lives; the zero Place is not said.
	Home transfer.Place
	// Lawyer says whether the claim cannot be pursued without a lawyer where the
	// debtor lives.
	Lawyer privacy.Judgement
}

// ReadStanding returns, by the key of its row, how each claim of a table stands
// that meets a condition on "t", with its disputes as they are on a day.
func ReadStanding(ctx context.Context, db Querier, t *Table, on retention.Date, condition string, args ...any) (map[int64]Standing, error) {
	r := reading{db: db, t: t, condition: t.rows() + " AND (" + condition + ")", args: args}
	var s selection
	var key int64
	var one Standing
	once := func(column string) privacy.DayColumn {
		return privacy.DayColumn{Column: column, NotYet: "1 = 1"} // nothing written is nothing done
	}
	s.add("t.id", &key)
	token(&s, "t.about", credit.ParseParty, &one.Claim.About)
	s.day(once("t.demanded_on"), &one.Claim.DemandSent)
	s.day(day("t.legal_step_on", "t.legal_step_lost"), &one.Claim.LegalStepSent)
	s.day(once("t.plan_broken_on"), &one.Claim.PlanBroken)
	s.day(once("t.plan_resumed_on"), &one.Claim.PlanResumed)
	s.day(once("t.enforceable_on"), &one.Claim.EnforcementBasis)
	s.day(once("t.pay_by"), &one.Claim.PayBy)
	s.day(once("t.settled_on"), &one.Claim.Settled)
	// Reported once, it is registered; to report it again starts nothing anew.
	s.day(once("(SELECT MIN(x.reported_on) FROM remark x WHERE x.matter_id = t.matter_id)"), &one.Claim.Registered)
	token(&s, "(SELECT MIN(p.country) FROM party y JOIN person p ON p.id = y.person_id WHERE y.matter_id = t.matter_id AND y.role = 'debtor')",
		transfer.ParsePlace, &one.Home)
	s.judgement(judged("t.lawyer_needed", "t.lawyer_needed_on", ""), &one.Lawyer)
	standing := map[int64]Standing{}
	err := s.run(ctx, r, " FROM "+t.From+" WHERE "+r.condition+" ORDER BY t.id", func() {
		one.Claim.Objection = retention.NotYet()
		standing[key] = one
	})
	if err != nil {
		return nil, fmt.Errorf("reading how far %s has come: %w", t.Name(), err)
	}
	if err := r.objections(ctx, standing, on); err != nil {
		return nil, fmt.Errorf("reading what is said against %s: %w", t.Name(), err)
	}
	return standing, nil
}

// dispute is what one dispute says of the claim.
type dispute struct {
	// stands says whether the debtor objects in it.
	stands    privacy.Fact
	opened    retention.When
	unfounded privacy.Judgement
}

// objections adds the objection to each claim, out of its disputes as they are on
// a day. A dispute is closed when the debtor no longer objects; where the day of
// that was lost, it is not known whether anybody still does.
func (r reading) objections(ctx context.Context, standing map[int64]Standing, on retention.Date) error {
	var s selection
	var key int64
	var one dispute
	var closed retention.When
	s.add("t.id", &key)
	s.day(privacy.DayColumn{Column: "d.opened_on"}, &one.opened)
	s.day(day("d.closed_on", "d.closed_lost"), &closed)
	s.judgement(judged("d.unfounded", "d.unfounded_on", ""), &one.unfounded)
	disputes := map[int64][]dispute{}
	err := s.run(ctx, r, r.related("dispute d", "d.matter_id = t.matter_id")+", d.opened_on, d.id", func() {
		one.stands = min(one.opened.IsOnOrBefore(on), -closed.IsOnOrBefore(on))
		disputes[key] = append(disputes[key], one)
	})
	for key, list := range disputes {
		c := standing[key]
		c.Claim.Objection, c.Claim.Unfounded = objection(list)
		standing[key] = c
	}
	return err
}

// objection is what disputes come to, the oldest first: the first that stands
// counts, and together they are no better founded than the best of them.
func objection(list []dispute) (received retention.When, unfounded privacy.Judgement) {
	open, doubt := privacy.No, privacy.Yes // doubt is the best of those that may stand
	for _, d := range list {
		switch {
		case d.stands == privacy.Yes && open != privacy.Yes:
			open, received, unfounded = privacy.Yes, d.opened, d.unfounded
		case d.stands == privacy.Yes && d.unfounded.Result < unfounded.Result:
			unfounded = d.unfounded
		case d.stands == privacy.Unknown:
			doubt = min(doubt, d.unfounded.Result)
			if open == privacy.No {
				open, unfounded = privacy.Unknown, d.unfounded
			} else if open == privacy.Unknown && d.unfounded.Result < unfounded.Result {
				unfounded = d.unfounded
			}
		}
	}
	switch {
	case open == privacy.No:
		return retention.NotYet(), privacy.Judgement{}
	case open == privacy.Yes && unfounded.Result == privacy.Yes && doubt != privacy.Yes:
		return received, privacy.Judgement{} // as open as whether the other stands
	}
	return received, unfounded
}

// report is what a credit bureau is told of a claim. It stands in no table: it is
// made of the claim and the debtor's name for as long as it takes to send it.
func report() privacy.DatasetSpec {
	return privacy.DatasetSpec{
		Name: "report", About: debtors(), Kinds: subjects.KindsOf(subjects.Name, subjects.DebtDetails),
		// A bought claim is in the books beside, whoever is told of it.
		For:          []privacy.ActivityID{axactor.CreditReporting, axactor.PurchasedClaims},
		CollectedFor: lawfulbasis.PurposesOf(lawfulbasis.Collection),
	}
}

// Lawyer is what the collector has arranged with the lawyers it uses in a place,
// and what one case says: the lawyers pursue claims there, one at a time.
func Lawyer(in transfer.Place, needed privacy.Judgement) transfer.Transfer {
	t := transfer.Transfer{
		To: in, Importer: privacy.Yes, LimitedByLaw: privacy.No, PublicPower: privacy.No,
		Recipient: transfer.Recipient{ForImmigration: privacy.No},
		Safeguard: transfer.Safeguard{Tool: transfer.NoTool},
		Situation: transfer.Situation{Derogation: transfer.NoDerogation},
	}
	switch in {
	case transfer.Country("US"):
		// Clauses were signed, and nobody has assessed the law there.
		t.Recipient.Listed = privacy.No
		t.Safeguard = transfer.Safeguard{
			Tool: transfer.CommissionClauses, Since: retention.On(retention.MustParseDate("2025-03-01")), Fits: privacy.Yes,
		}
	case transfer.Country("TH"):
		// Nothing was signed: what is left is that the claim needs it, now and then.
		t.Situation = transfer.Situation{
			Derogation: transfer.LegalClaims, Claim: privacy.Yes, Necessary: needed, Occasional: privacy.Yes,
		}
	}
	return t
}
