package privacy_test

import (
	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// erasureCases are the decided cases on erasure, on request and without.
var erasureCases = []decidedCase{
	{
		id: "DC-34", source: "APD/GBA 91/2025",
		story: "the creditor gives up a claim that was an error, and the collector keeps it under a pseudonym",
		facts: func(f *caseFacts) {
			collectedClaim(f)
			f.use.Dates.CaseClosed = retention.Between(day("2018-06-01"), day("2018-06-30"))
			f.item.Excluded = privacy.Exclusion{Kind: privacy.Anonymous, Judged: judged(privacy.No)}
			f.request.Kind, f.request.Received, f.on = privacy.AskErasure, day("2018-09-20"), day("2018-09-20")
		},
		ask: (*privacy.Policy).RequiresErasureOnRequest, want: privacy.Required, reason: privacy.PurposeEnded,
		change: func(f *caseFacts) { f.item.Excluded.Judged = judged(privacy.Yes) },
		then:   privacy.Forbidden,
	},
	{
		id: "DC-35", source: "NAIH-2727-2/2022",
		story: "an heir asks on the telephone; the claim had been found to be none five years before",
		facts: func(f *caseFacts) {
			collectedClaim(f)
			f.activity.About = subjects.CategoriesOf(subjects.EstateContact)
			f.use.Dates.CaseClosed = retention.NoLaterThan(day("2016-12-31"))
			f.request.Kind, f.request.Received, f.on = privacy.AskErasure, day("2021-06-23"), day("2021-06-23")
		},
		ask: (*privacy.Policy).RequiresErasureOnRequest, want: privacy.Required, reason: privacy.PurposeEnded,
		change: func(f *caseFacts) { f.use.Dates.CaseClosed = retention.NotYet() },
		then:   privacy.Forbidden,
	},
	{
		id: "DC-37", source: "AEPD PD-00207-2022",
		story: "somebody whose debt is not paid asks its buyer for erasure",
		facts: func(f *caseFacts) {
			collectedClaim(f)
			f.request.Kind = privacy.AskErasure
		},
		ask: (*privacy.Policy).RequiresErasureOnRequest, weighed: true, want: privacy.Forbidden, reason: privacy.ClaimOpen,
		follows: []privacy.ObligationCode{privacy.ExplainRefusal},
		change:  func(f *caseFacts) { f.use.Dates.CaseClosed = on("2026-11-22") },
		then:    privacy.Required,
	},
	{
		id: "DC-40", source: "Tallinna Ringkonnakohus 2-22-11979",
		story: "a small debt is named on a web site, though it can no longer be enforced",
		facts: func(f *caseFacts) {
			f.activity.Role, f.activity.Purpose = lawfulbasis.JointController, lawfulbasis.PrivatePurpose(1)
			f.activity.Kinds = subjects.KindsOf(subjects.Name, subjects.DebtDetails)
			f.request.Kind, f.request.Received, f.on = privacy.AskErasure, day("2022-05-29"), day("2022-05-29")
		},
		ask: (*privacy.Policy).RequiresErasureOnRequest, weighed: true, want: privacy.Required, reason: privacy.FactsMissing,
		missing: []string{"overriding-grounds of the-use", "necessity of the-use"},
		follows: []privacy.ObligationCode{privacy.StopUse},
		change:  func(f *caseFacts) { f.use.Objection.Overriding = judged(privacy.No) },
		then:    privacy.Required,
	},
	{
		id: "DC-46", source: "OLG München 14 U 3590/24 e, OLG Köln 15 U 249/24, BVwG W298 2296144-1",
		story: "a default was settled, a bureau keeps it for three years, and three courts find three times",
		facts: func(f *caseFacts) {
			registeredDefault(f)
			f.activity.Limits = caseLimit(retention.CaseClosed, retention.Years(3))
			f.use.Dates.CaseClosed = retention.Between(day("2022-02-01"), day("2022-02-28"))
			f.request.Kind, f.request.Received, f.on = privacy.AskErasure, day("2024-06-03"), day("2024-06-03")
		},
		ask: (*privacy.Policy).RequiresErasureOnRequest, weighed: true, want: privacy.Undetermined, reason: privacy.FactsMissing,
		missing: []string{"overriding-grounds of the-use", "necessity of the-use"},
		change:  func(f *caseFacts) { f.use.Necessary = judged(privacy.No) },
		then:    privacy.Required,
	},
	{
		id: "DC-53", source: "CNIL, 2c1s196162814 (Art. 60)",
		story: "a creditor looks for its debtor, finds somebody else, and admits it",
		facts: func(f *caseFacts) {
			collectedClaim(f)
			f.activity.About = subjects.CategoriesOf(subjects.Contact)
			f.activity.Kinds = subjects.KindsOf(subjects.Phone, subjects.PostalAddress)
			f.item.Unlawful = judged(privacy.Yes)
			f.request.Kind = privacy.AskErasure
		},
		ask: (*privacy.Policy).RequiresErasureOnRequest, want: privacy.Required, reason: privacy.ProcessedUnlawfully,
		change: func(f *caseFacts) { f.item.Unlawful = privacy.Judgement{} },
		then:   privacy.Forbidden,
	},
	{
		id: "RC-21", source: "APD/GBA 03/2024",
		story: "an agency confirms that a job seeker was erased, and calls again ten days later",
		facts: func(f *caseFacts) {
			applicant(f, subjects.Phone)
			f.use.Necessary = privacy.Judgement{Result: privacy.No, By: "the agency", On: day("2023-09-05")}
			f.request.Kind, f.request.Received, f.on = privacy.AskErasure, day("2023-08-01"), day("2023-09-15")
		},
		ask: (*privacy.Policy).RequiresErasureOnRequest, want: privacy.Required, reason: privacy.PurposeEnded,
		change: func(f *caseFacts) {
			f.use.Necessary, f.use.Objection.Overriding = judged(privacy.Yes), judged(privacy.Yes)
		},
		then: privacy.Permitted,
	},
	{
		id: "RC-30", source: "PVN-2020-14",
		story: "somebody looks for work, and a search engine finds an article five years old",
		facts: func(f *caseFacts) {
			f.activity.Purpose = lawfulbasis.Expression
			f.item.Origin = subjects.FromOthers
			f.request.Kind, f.request.Situation = privacy.AskErasure, privacy.Yes
			f.request.Received, f.on = day("2017-10-02"), day("2017-10-02")
		},
		ask: (*privacy.Policy).RequiresErasureOnRequest, weighed: true, want: privacy.Undetermined, reason: privacy.FactsMissing,
		missing: []string{"necessity of the-use"},
		change:  func(f *caseFacts) { f.use.Necessary = judged(privacy.No) },
		then:    privacy.Required,
	},
	{
		id: "GE-35", source: "HDPA 6/2020",
		story: "somebody withdraws the consent before any policy is signed; the insurer offers to take the name away",
		facts: func(f *caseFacts) {
			f.activity.Basis, f.activity.Condition = lawfulbasis.Consent, lawfulbasis.ExplicitConsent
			f.activity.Kinds = subjects.KindsOf(subjects.Health, subjects.FamilySituation)
			f.use.Consent.Withdrawn = on("2026-11-20")
			f.item.Excluded = privacy.Exclusion{Kind: privacy.Anonymous, Judged: judged(privacy.No)}
			f.request.Kind = privacy.AskErasure
		},
		ask: (*privacy.Policy).RequiresErasureOnRequest, want: privacy.Required, reason: privacy.ConsentWithdrawn,
		change: func(f *caseFacts) {
			f.use.Consent.Withdrawn, f.use.Necessary = retention.NotYet(), judged(privacy.Yes)
		},
		then: privacy.Permitted,
	},
	{
		id: "DC-52", source: "HmbBfDI, audit of credit collection",
		story: "claims lie in the files five years after they had to go, and nobody was given them",
		facts: func(f *caseFacts) {
			collectedClaim(f)
			f.activity.Limits = caseLimit(retention.CaseClosed, retention.Years(3))
			f.use.Dates.CaseClosed = retention.NoLaterThan(day("2018-12-31"))
			f.item.Disclosures = privacy.AllDisclosures()
		},
		ask: mustErase, want: privacy.Required, reason: privacy.PurposeEnded,
		follows: []privacy.ObligationCode{privacy.RecordErasure},
		change:  func(f *caseFacts) { f.use.Dates.CaseClosed = on("2024-01-01") },
		then:    privacy.Permitted,
	},
	{
		id: "RC-25", source: "ICO, keeping recruitment records (draft), example",
		story: "fifty apply for one post, and the time in which they could make a claim has run out",
		facts: func(f *caseFacts) {
			applicant(f, subjects.CV, subjects.Application)
			f.use.Dates.PositionFilled = on("2025-03-01")
			f.item.Holds = privacy.AllHolds(retention.Hold{
				Kind: retention.OwnClaim, Since: on("2025-03-01"), Released: on("2026-03-01"), Grounds: judged(privacy.Yes),
			})
		},
		ask: mustErase, want: privacy.Required, reason: privacy.PurposeEnded,
		change: func(f *caseFacts) { f.on = day("2026-02-28") },
		then:   privacy.Forbidden,
	},
}

// collectedClaim is a claim that is being collected.
func collectedClaim(f *caseFacts) {
	f.activity.Purpose = lawfulbasis.Collection
	f.activity.About, f.activity.Kinds = subjects.CategoriesOf(subjects.Debtor), subjects.KindsOf(subjects.Name, subjects.DebtDetails)
}
