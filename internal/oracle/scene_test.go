package oracle_test

import (
	"testing"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// today is the day on which every question is asked. Every use begins on the
// first day at the latest, so that no item was ever without a ground before: what
// a time without one does is asked by the program on days.
var (
	today    = retention.MustParseDate("2026-11-23")
	first    = retention.MustParseDate("2014-01-01")
	longAgo  = retention.MustParseDate("2015-06-01")
	recently = retention.MustParseDate("2026-11-20")
)

// perhaps is an event that has happened recently or is to come, and lost one
// that happened long ago or recently. What was left out altogether could also
// have happened before the first day, which opens a time without a ground: that
// is a fact of its own, and here it is held still.
var (
	perhaps = retention.NoEarlierThan(recently)
	lost    = retention.Between(longAgo, recently)
)

// The activities of the policy under test.
const (
	collect   privacy.ActivityID = "collect"
	consented privacy.ActivityID = "consented"
	analyse   privacy.ActivityID = "analyse"
	market    privacy.ActivityID = "market"
	express   privacy.ActivityID = "express"
	care      privacy.ActivityID = "care"
	serve     privacy.ActivityID = "serve"
	deal      privacy.ActivityID = "deal"
	books     privacy.ActivityID = "books"
	followUp  privacy.ActivityID = "follow-up"
)

var (
	people   = subjects.CategoriesOf(subjects.Debtor)
	allKinds = subjects.KindsOf(subjects.Name, subjects.CallNote, subjects.PaymentVoucher)
)

// yes and no are judgements that somebody made, and undecided is one that was
// raised and that nobody has made.
var (
	yes       = privacy.Judgement{Result: privacy.Yes, By: "legal", On: recently}
	no        = privacy.Judgement{Result: privacy.No, By: "legal", On: recently}
	undecided = privacy.Judgement{By: "legal", On: recently}
)

// spec is a policy with an activity for each use that the programs speak of.
func spec(t testing.TB) *privacy.Spec {
	t.Helper()
	firm := []string{"Fjord Collection"}
	kept, ok := retention.StatutoryDuty(law.Section(law.Bokforingsloven, "13").Paragraph(1).Numbers(1, 4))
	if !ok {
		t.Fatal("no such duty")
	}
	kept.Kinds = subjects.KindsOf(subjects.PaymentVoucher)
	ends := func(id privacy.RuleID, from retention.Event) []privacy.Limit {
		return []privacy.Limit{{ID: id, Rule: retention.Limit{From: from, Anchor: retention.DayOf, Period: retention.Years(3)}}}
	}
	maximum := func(id privacy.RuleID) []privacy.Ceiling {
		return []privacy.Ceiling{{ID: id, Rule: retention.Ceiling{
			Kinds: subjects.KindsOf(subjects.CallNote), From: retention.Recorded, Anchor: retention.DayOf, Period: retention.Weeks(1),
			AtLatest: true, Scope: retention.OfItem, Exceptions: true, Law: law.Section(law.Kameraforskriften, "6").Paragraph(1),
		}}}
	}
	use := func(id privacy.ActivityID, purpose lawfulbasis.Purpose, basis lawfulbasis.Basis, from retention.Event, named ...law.Provision) privacy.Activity {
		return privacy.Activity{
			ID: id, Purpose: purpose, Role: lawfulbasis.Controller, Controllers: firm, Basis: basis, About: people, Kinds: allKinds, Law: named,
			Limits: ends(privacy.RuleID(id)+"-limit", from), Ceilings: maximum(privacy.RuleID(id) + "-maximum"),
		}
	}
	return &privacy.Spec{
		ID: "oracle", Version: "1", Controllers: firm, FinancialYear: retention.CalendarYear(),
		EraseWithin: retention.Days(0), BackupRotation: retention.Days(30),
		Activities: []privacy.Activity{
			use(collect, lawfulbasis.Collection, lawfulbasis.LegitimateInterests, retention.CaseClosed),
			use(analyse, lawfulbasis.BusinessAnalysis, lawfulbasis.LegitimateInterests, retention.CaseClosed),
			use(market, lawfulbasis.Marketing, lawfulbasis.LegitimateInterests, retention.CaseClosed),
			use(express, lawfulbasis.Expression, lawfulbasis.LegitimateInterests, retention.CaseClosed),
			use(care, lawfulbasis.PublicHealth, lawfulbasis.PublicTask, retention.CaseClosed, kept.Law),
			use(serve, lawfulbasis.PrivatePurpose(1), lawfulbasis.PublicTask, retention.CaseClosed, kept.Law),
			use(deal, lawfulbasis.ContractManagement, lawfulbasis.Contract, retention.ContractEnded),
			{
				ID: consented, Purpose: lawfulbasis.Consented, Role: lawfulbasis.Controller, Controllers: firm,
				Basis: lawfulbasis.Consent, About: people, Kinds: allKinds,
				Limits: []privacy.Limit{{ID: "consented-limit", Rule: retention.Limit{From: retention.ConsentGiven, Anchor: retention.DayOf, Period: retention.Years(30)}}},
			},
			{
				ID: books, Purpose: lawfulbasis.Bookkeeping, Role: lawfulbasis.Controller, Controllers: firm,
				Basis: lawfulbasis.LegalObligation, About: people, Kinds: allKinds, Law: []law.Provision{kept.Law},
				Duties: []privacy.Duty{{ID: "books-duty", Rule: kept}},
			},
			{
				ID: followUp, Purpose: lawfulbasis.Collection, Role: lawfulbasis.Processor, Controllers: firm,
				About: people, Kinds: allKinds,
			},
		},
	}
}
