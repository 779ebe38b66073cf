package job

import (
	"context"
	"slices"

	"github.com/personvern/personvern/examples/collection/internal/facts"
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/credit"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/privacy/transfer"
)

// What is asked every night about telling others of a claim. A default is
// reported only where the second and the third both allow it, and a case goes to
// a lawyer abroad only where the fifth does, which has heard the fourth.
const (
	TellClient    = "may the client be told of it"
	ReportDefault = "may the claim be reported by the rules on credit information"
	TellBureau    = "may a credit bureau be told of it"
	SendAbroad    = "may it go abroad, to where the debtor lives"
	TellLawyer    = "may a lawyer be told of it where the debtor lives"
)

// Told is the answer to one of these about one claim.
type Told struct {
	// Name says what was asked.
	Name string
	// Key is the key of the claim, and Item what would be disclosed of it.
	Key  int64
	Item privacy.Item
	// Decision is the answer of the policy, and Ruling that of the law of a trade
	// or of Chapter V: one of them is there, as IsRuling says.
	Decision privacy.Decision
	Ruling   ruling.Answer
}

// IsRuling reports whether Ruling is the answer, and not Decision.
func (t *Told) IsRuling() bool { return t.Ruling.Question() != "" }

// Disclosures asks of the sample of [Job.Uses] who may be told of each claim, and
// hands each answer to visit. Not everything is asked of every claim: one that
// was bought has no client, an invoice followed up for a client has nothing to
// report or to sue for, and a debtor in Norway needs no lawyer elsewhere.
func (j *Job) Disclosures(ctx context.Context, visit func(Told)) error {
	return j.sample(ctx, func(s *sampled) error {
		standing, err := facts.ReadStanding(ctx, s.tx, s.table, j.On, s.where, s.every)
		if err != nil {
			return err
		}
		for i := range s.items {
			t := telling{Job: j, item: &s.items[i], asked: s.asked[s.items[i].Key], visit: visit}
			t.all(standing[s.items[i].Key])
		}
		return nil
	})
}

// telling asks about one claim.
type telling struct {
	*Job
	item  *facts.Item
	asked []privacy.Request
	visit func(Told)
}

func (t *telling) all(s facts.Standing) {
	line := t.item.Uses[0].For
	if line != axactor.PortfolioCollection {
		t.client()
	}
	if line == axactor.InvoiceFollowUp {
		return
	}
	t.bureau(s.Claim)
	if s.Home != transfer.Country("NO") {
		t.lawyer(s)
	}
}

// client asks about whom the claim belongs to: whom it concerns, so that no
// secrecy bars it (inkassoloven § 28), and who needs to know how it goes.
func (t *telling) client() {
	t.disclose(TellClient, t.with(lawfulbasis.ElementsOf(lawfulbasis.DisclosureNecessary, lawfulbasis.SecrecyAllows), lawfulbasis.ElementSet{}),
		privacy.Disclosing{To: lawfulbasis.ToClient, Doing: privacy.PursuingClaim, Abroad: privacy.No})
}

// bureau asks about reporting a default: first the rules on credit information,
// whose answer the policy is then told. To warn others is not to pursue the claim,
// so that what is restricted is not reported (Art. 18(2)).
func (t *telling) bureau(c credit.Claim) {
	may := credit.MayReport(c, t.On)
	t.visit(Told{Name: ReportDefault, Key: t.item.Key, Item: t.item.Item, Ruling: may})

	met, unmet := lawfulbasis.ElementsOf(lawfulbasis.DisclosureNecessary), lawfulbasis.ElementSet{}
	switch may.Outcome() {
	case privacy.Permitted:
		met = met.Union(lawfulbasis.ElementsOf(lawfulbasis.CreditRulesMet))
	case privacy.Forbidden:
		unmet = lawfulbasis.ElementsOf(lawfulbasis.CreditRulesMet)
	}
	if may.Has(credit.SecrecyLifted) {
		met = met.Union(lawfulbasis.ElementsOf(lawfulbasis.SecrecyAllows))
	}
	item := t.with(met, unmet)
	item.Of = t.Catalog.Report
	if item.Uses[0].For != "" { // a line that nobody knows stays not known
		item.Uses[0].For = axactor.CreditReporting
	}
	t.disclose(TellBureau, item, privacy.Disclosing{To: lawfulbasis.ToCreditBureau, Doing: privacy.OrdinaryUse, Abroad: privacy.No})
}

// lawyer asks about somebody who pursues the claim where the debtor lives, for
// whom secrecy is no bar: whoever pursues it for the collector is concerned.
func (t *telling) lawyer(s facts.Standing) {
	d := privacy.Disclosing{To: lawfulbasis.ToLawyer, Doing: privacy.PursuingClaim}
	if s.Home.IsValid() {
		may := transfer.MayTransfer(facts.Lawyer(s.Home, s.Lawyer), t.On)
		t.visit(Told{Name: SendAbroad, Key: t.item.Key, Item: t.item.Item, Ruling: may})
		d.Transfer = may.Outcome()
		d.Abroad = -s.Home.IsUnderGDPR(t.On)
	}
	met, unmet := lawfulbasis.ElementsOf(lawfulbasis.SecrecyAllows), lawfulbasis.ElementSet{}
	switch s.Lawyer.AsOf(t.On) {
	case privacy.Yes:
		met = met.Union(lawfulbasis.ElementsOf(lawfulbasis.DisclosureNecessary))
	case privacy.No:
		unmet = lawfulbasis.ElementsOf(lawfulbasis.DisclosureNecessary)
	}
	t.disclose(TellLawyer, t.with(met, unmet), d)
}

// with is the claim with what was found of telling a recipient, beside what a case
// handler had found of the case by that day.
func (t *telling) with(met, unmet lawfulbasis.ElementSet) privacy.Item {
	item := t.item.Item
	item.Uses = slices.Clone(item.Uses)
	use := &item.Uses[0] // by the line of the case
	found := lawfulbasis.Findings{Met: met, Unmet: unmet}
	use.Assessed = lawfulbasis.Assessment{Findings: found.Over(use.Assessed.AsOf(t.On)), By: "legal", On: t.On}
	return item
}

// disclose asks the policy, also with each request of the debtor's that is open.
func (t *telling) disclose(name string, item privacy.Item, d privacy.Disclosing) {
	d.For = item.Uses[0].For
	decision := strictest(t.asked, func(r privacy.Request) privacy.Decision {
		d.Request = r
		return t.Catalog.Policy.MayDisclose(&item, d, t.On)
	})
	t.visit(Told{Name: name, Key: t.item.Key, Item: item, Decision: decision})
}
