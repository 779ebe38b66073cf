package explain_test

import (
	"iter"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/counterfactual"
	"github.com/personvern/personvern/privacy/recruiting"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

var today = retention.MustParseDate("2026-11-24")

func on(day string) retention.When { return retention.On(retention.MustParseDate(day)) }

func judged(result privacy.Fact) privacy.Judgement {
	return privacy.Judgement{Result: result, By: "somebody", On: retention.MustParseDate("2026-10-01"), ReviewBy: retention.MustParseDate("2027-10-01")}
}

// policies are the ready-made ones.
func policies() []*privacy.Policy {
	return []*privacy.Policy{axactor.Policy(), axactor.Completed(), recruiting.Policy()}
}

// sets yields a dataset for every activity of a policy, with all its data.
func sets(p *privacy.Policy) iter.Seq2[privacy.Activity, *privacy.Dataset] {
	return func(yield func(privacy.Activity, *privacy.Dataset) bool) {
		for a := range p.Activities() {
			spec := privacy.DatasetSpec{
				Name: "table_of_" + string(a.ID), About: a.About, Kinds: a.Kinds, For: []privacy.ActivityID{a.ID},
				CollectedFor: lawfulbasis.PurposesOf(a.Purpose),
			}
			d, err := p.Dataset(spec)
			if err != nil {
				// A statute keeps some of its data for another activity.
				spec.Kinds = a.Kinds.Without(kept(p))
				d = p.MustDataset(spec)
			}
			if !yield(a, d) {
				return
			}
		}
	}
}

// kept is the data that some statute orders to keep.
func kept(p *privacy.Policy) subjects.KindSet {
	var all subjects.KindSet
	for a := range p.Activities() {
		for _, d := range a.Duties {
			all = all.Union(d.Rule.Kinds)
		}
	}
	return all
}

// items yields facts that a row can have: each thing that is asked about said,
// left out, and otherwise.
func items(a privacy.Activity, d *privacy.Dataset) iter.Seq[privacy.Item] {
	return func(yield func(privacy.Item) bool) {
		whens := []retention.When{{}, retention.NotYet(), on("2019-03-10"), on("2026-02-10"), retention.Between(retention.MustParseDate("2020-01-01"), retention.MustParseDate("2026-10-10"))}
		for _, w := range whens {
			use := privacy.Use{For: a.ID, Dates: allDates(w), Informed: w, Contacted: w}
			use.Consent = privacy.Consent{Given: on("2018-01-10"), Withdrawn: retention.NotYet()}
			use.Objection = privacy.NoObjection()
			item := privacy.Item{Key: "n-1", Of: d, Uses: []privacy.Use{use}, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures()}
			if !yield(item) {
				return
			}
		}
		base := func() privacy.Item {
			return privacy.Item{Key: "n-1", Of: d, Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures(), Uses: []privacy.Use{{
				For: a.ID, Dates: allDates(retention.NotYet()).With(retention.Collected, on("2026-02-10")), Consent: privacy.Consent{Given: on("2026-02-10"), Withdrawn: retention.NotYet()}, Objection: privacy.NoObjection(),
			}}}
		}
		for kind := retention.HoldKind(1); kind.IsValid(); kind++ {
			item := base()
			item.Holds = privacy.AllHolds(retention.Hold{Kind: kind, Since: on("2026-05-01"), Released: retention.NotYet(), Grounds: judged(privacy.Yes)})
			if !yield(item) {
				return
			}
		}
		for _, change := range []func(*privacy.Item){
			func(i *privacy.Item) { i.Holds = privacy.Holds{} },
			func(i *privacy.Item) { i.Uses = nil },
			func(i *privacy.Item) { i.Uses[0].Consent = privacy.Consent{} },
			func(i *privacy.Item) { i.Uses[0].Consent.Withdrawn = on("2026-06-01") },
			func(i *privacy.Item) { i.Uses[0].Consent.Given = retention.NotYet() },
			func(i *privacy.Item) { i.Uses[0].Consent.LastDay = retention.MustParseDate("2026-06-01") },
			func(i *privacy.Item) { i.Uses[0].Objection = privacy.Objection{Received: on("2026-06-01")} },
			func(i *privacy.Item) {
				i.Uses[0].Objection = privacy.Objection{Received: on("2026-06-01"), Overriding: judged(privacy.No)}
			},
			func(i *privacy.Item) {
				i.Uses[0].Objection = privacy.Objection{Received: on("2026-06-01"), Overriding: judged(privacy.Yes)}
			},
			func(i *privacy.Item) { i.Uses[0].Necessary = judged(privacy.No) },
			func(i *privacy.Item) { i.Uses[0].Necessary = judged(privacy.Yes) },
			func(i *privacy.Item) { i.Unlawful = judged(privacy.Yes) },
			func(i *privacy.Item) { i.Unlawful = judged(privacy.Unknown) },
			func(i *privacy.Item) { i.ErasureOrdered = judged(privacy.Yes) },
			func(i *privacy.Item) { i.ChildService = judged(privacy.Yes) },
			func(i *privacy.Item) { i.Accurate = judged(privacy.Yes) },
			func(i *privacy.Item) { i.Accurate = judged(privacy.No) },
			func(i *privacy.Item) { i.OthersRights = judged(privacy.Yes) },
			func(i *privacy.Item) { i.TellingUnreasonable = judged(privacy.Yes) },
			func(i *privacy.Item) { i.Disclosures = privacy.Disclosures{} },
			func(i *privacy.Item) {
				i.Disclosures = privacy.AllDisclosures(privacy.Disclosure{To: lawfulbasis.ToClient, Name: "A <b>client</b>", On: on("2026-05-01")})
			},
			func(i *privacy.Item) {
				i.Excluded = privacy.Exclusion{Kind: privacy.Anonymous, Judged: judged(privacy.Yes)}
			},
			func(i *privacy.Item) {
				i.Withheld = privacy.Withholding{Kind: privacy.InternalPreparation, Judged: judged(privacy.Yes)}
			},
			func(i *privacy.Item) { *i = privacy.None(d) },
			func(i *privacy.Item) { i.Uses[0].Assessed = everything(judged(privacy.Yes)) },
			func(i *privacy.Item) { i.Uses[0].Assessed = everything(judged(privacy.No)) },
		} {
			item := base()
			change(&item)
			if !yield(item) {
				return
			}
		}
	}
}

// questions yields every question about an activity.
func questions(a privacy.Activity) iter.Seq[counterfactual.Question] {
	return func(yield func(counterfactual.Question) bool) {
		received := retention.MustParseDate("2026-11-02")
		request := func(kind privacy.RequestKind) privacy.Request {
			return privacy.Request{Kind: kind, Received: received, Identified: privacy.Yes}
		}
		erasure, doubted, excessive := request(privacy.AskErasure), request(privacy.AskErasure), request(privacy.AskErasure)
		doubted.Doubted = privacy.Yes
		excessive.Excessive = judged(privacy.Yes)
		contested := request(privacy.AskRectification)
		contested.Contests = privacy.ContestsFact
		restricted := request(privacy.AskRestriction)
		restricted.NeedsForClaim = privacy.Yes
		for _, q := range []counterfactual.Question{
			counterfactual.MayErase(), counterfactual.RequiresErasure(), counterfactual.MayKeep(),
			counterfactual.RequiresErasureOnRequest(erasure), counterfactual.RequiresErasureOnRequest(doubted), counterfactual.RequiresErasureOnRequest(excessive),
			counterfactual.MayProcess(privacy.Processing{For: a.ID}), counterfactual.MayDecideAutomatically(a.ID), counterfactual.RequiresInformation(a.ID),
			counterfactual.RequiresAccess(request(privacy.AskAccess)), counterfactual.RequiresRectification(contested), counterfactual.RequiresRestriction(restricted),
			counterfactual.RequiresNotification(), counterfactual.RequiresPortability(request(privacy.AskPortability)),
			counterfactual.RequiresEndOfUse(request(privacy.AskObjection)), counterfactual.RequiresHumanDecision(request(privacy.AskHumanDecision)),
			counterfactual.HasRight(lawfulbasis.RightToErasure), counterfactual.HasRight(lawfulbasis.RightToPortability),
			counterfactual.MayDisclose(privacy.Disclosing{For: a.ID, To: lawfulbasis.ToClient}), counterfactual.MayDisclose(privacy.Disclosing{For: a.ID, To: lawfulbasis.ToPolice, Abroad: privacy.Yes}),
		} {
			if !yield(q) {
				return
			}
		}
	}
}

// allDates says the same of every event.
func allDates(w retention.When) retention.Dates {
	var dates retention.Dates
	for e := retention.Event(1); e.IsValid(); e++ {
		if e != retention.ConsentGiven {
			dates = dates.With(e, w)
		}
	}
	return dates
}

// everything is an assessment of every element with one result.
func everything(j privacy.Judgement) lawfulbasis.Assessment {
	a := lawfulbasis.Assessment{By: j.By, On: j.On, ReviewBy: j.ReviewBy}
	if j.Result == privacy.Yes {
		a.Met = lawfulbasis.AllElements()
	} else {
		a.Unmet = lawfulbasis.AllElements()
	}
	return a
}
