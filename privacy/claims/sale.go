package claims

import (
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Sale is what is asked about the sale of one claim, alone or in a portfolio.
// Every field left out is "not said"; what did not happen is [retention.NotYet].
type Sale struct {
	// On is the day on which the claim passed to the buyer.
	On retention.When
	// FromCredit says that the claim arose from a credit or a guarantee agreement
	// (finansavtaleloven chapters 5 and 6).
	FromCredit privacy.Fact
	// SellerRegulated says that the seller is a financial undertaking, a
	// municipality or a county (finansavtaleloven § 2-13 second paragraph).
	SellerRegulated privacy.Fact
	// Consented is the day on which the debtor consented to this transfer.
	Consented retention.When
	// BuyerPublic says that the buyer is a body of the state or of a municipality.
	BuyerPublic privacy.Fact
	// BuyerLends says that the buyer is a financial undertaking that may give
	// consumers in Norway such credit.
	BuyerLends privacy.Fact
	// SellerServes says that the seller goes on acting as creditor towards the
	// debtor, by agreement with the buyer and on its behalf.
	SellerServes privacy.Fact
	// Notified is the day on which the seller told the debtor of the transfer.
	Notified retention.When

	// Obtained is the day on which the buyer obtained the debtor's data.
	Obtained retention.When
	// Contacted is the day of the buyer's first letter to the debtor, or other
	// communication. One that is planned counts as well.
	Contacted retention.When
	// Disclosed is the day on which the buyer first disclosed the data to another
	// recipient.
	Disclosed retention.When
	// Informed is the day on which the buyer gave the debtor the information of
	// Article 14.
	Informed retention.When
	// TellingExempt says that the buyer need not: the debtor has the information,
	// or another exception of Article 14(5) or of personopplysningsloven § 16
	// applies.
	TellingExempt privacy.Fact
}

// What stands in the way of a sale, or of what follows from it.
const (
	// NoConsent: the debtor has not consented to the transfer within the thirty
	// days before it, and nothing makes a consent needless (finansavtaleloven
	// § 2-13 second paragraph).
	NoConsent ruling.Code = "no-consent-to-transfer"
	// NotSold: the claim has not passed to a buyer (inkassoloven § 2).
	NotSold ruling.Code = "not-sold"
	// SellerStillActs: the seller goes on collecting for the buyer
	// (finansavtaleloven § 2-13 third paragraph).
	SellerStillActs ruling.Code = "seller-still-acts"
	// NotObtained: the buyer has no data of the debtor yet (Art. 14(3)).
	NotObtained ruling.Code = "not-obtained"
	// WasInformed: the debtor has been informed (Art. 14(1) and (2)).
	WasInformed ruling.Code = "was-informed"
	// NeedNotBeTold: an exception applies (Art. 14(5)).
	NeedNotBeTold ruling.Code = "need-not-be-told"
)

// What can be missing about a sale.
const (
	// TheCreditAgreement is [Sale.FromCredit].
	TheCreditAgreement ruling.Code = "credit-agreement"
	// TheSeller is [Sale.SellerRegulated].
	TheSeller ruling.Code = "seller"
	// TheTransferConsent is [Sale.Consented].
	TheTransferConsent ruling.Code = "consent-to-transfer"
	// TheBuyer is [Sale.BuyerPublic] or [Sale.BuyerLends].
	TheBuyer ruling.Code = "buyer"
	// TheService is [Sale.SellerServes].
	TheService ruling.Code = "seller-serves"
	// TheObtaining is [Sale.Obtained].
	TheObtaining ruling.Code = "obtained"
	// TheInforming is [Sale.Informed].
	TheInforming ruling.Code = "informed"
	// TheTellingExemption is [Sale.TellingExempt].
	TheTellingExemption ruling.Code = "telling-exempt"
)

// What follows from a sale.
const (
	// NotifyOfTransfer: the seller tells the debtor of the transfer
	// (finansavtaleloven § 2-13 third paragraph).
	NotifyOfTransfer ruling.Code = "notify-of-transfer"
	// HandOverHistory: give the buyer what the debtor can invoke, objections and
	// counter-claims among it, and no more (finansavtaleloven § 2-14, Art.
	// 5(1)(c); how much that is, is our reading).
	HandOverHistory ruling.Code = "hand-over-history"
	// StopCollecting: the seller and its collector end every use for collecting,
	// and close the case (Art. 5(1)(b), 6(1), 17(1)(a)).
	StopCollecting ruling.Code = "stop-collecting"
	// KeepVouchersOnly: keep what the books need, for as long as they need it,
	// apart from other use (bokføringsloven § 13, Art. 5(1)(e)).
	KeepVouchersOnly ruling.Code = "keep-vouchers-only"
	// InformDebtor: the buyer is a new controller and tells the debtor who it is,
	// what it holds and from whom (Art. 14(1) to (3)).
	InformDebtor ruling.Code = "inform-debtor"
)

const (
	sCredit = iota
	sSeller
	sConsent
	sBuyer
	sLaw
	sSold
	sServes
	sObtained
	sInformed
	sExempt
)

var saleFacts = []ruling.Code{
	sCredit: TheCreditAgreement, sSeller: TheSeller, sConsent: TheTransferConsent, sBuyer: TheBuyer, sLaw: TheLaw,
	sSold: TheSale, sServes: TheService, sObtained: TheObtaining, sInformed: TheInforming,
	sExempt: TheTellingExemption,
}

const (
	doNotify = iota
	doHandOver
)

var transferring = law.Section(law.Finansavtaleloven, "2-13")

var mayTransfer = ruling.Sheet{
	Question: "may-transfer-claim",
	Met:      privacy.Permitted,
	Failed:   privacy.Forbidden,
	Tests: []ruling.Test{
		test(NoConsent, transferring.Paragraph(2)),
		test(LawUnread, law.Whole(law.Finansavtaleloven)),
	},
	Facts: saleFacts,
	Obligations: []ruling.Obligation{
		doNotify:   {Code: NotifyOfTransfer, Law: []law.Provision{transferring.Paragraph(3)}},
		doHandOver: {Code: HandOverHistory, Law: []law.Provision{law.Section(law.Finansavtaleloven, "2-14"), article5.Point('c')}},
	},
}

// MayTransferClaim answers whether a creditor may transfer the claim on a day, as
// far as it depends on the debtor: claims from credit and guarantee agreements
// need a consent given in the last thirty days, unless the buyer is public or
// lends itself. Before the act of 2020 was in force, and on the zero day, it is
// undetermined for such claims.
func MayTransferClaim(s Sale, day retention.Date) ruling.Answer {
	const (
		consent = iota
		unread
	)
	m := mayTransfer.Start()
	if day.IsZero() {
		m.Test(unread, privacy.Unknown)
		return m.Answer()
	}
	var facts missing
	facts.add(sCredit, s.FromCredit)
	if !actOnCredit.InForce(day) {
		if s.FromCredit != privacy.No {
			facts.put(sLaw)
			m.Test(unread, privacy.Unknown, facts.list()...)
		}
		return m.Answer()
	}
	given := asOf(s.Consented, day)
	oldest, today := spanOf(retention.OnDay(day.AddDays(-30))).lo, spanOf(retention.OnDay(day)).lo
	fresh := settle(oldest <= given.lo && given.hi <= today, oldest <= given.hi && given.lo <= today)
	buyer := some(s.BuyerPublic, s.BuyerLends)
	facts.add(sSeller, s.SellerRegulated)
	facts.add(sConsent, fresh)
	facts.add(sBuyer, buyer)
	met := some(not(s.FromCredit), not(s.SellerRegulated), fresh, buyer)
	m.Test(consent, met, facts.list()...)
	if met == privacy.No {
		return m.Answer()
	}
	if s.FromCredit == privacy.Yes {
		if s.SellerServes != privacy.Yes && s.Notified.IsOnOrBefore(day) != privacy.Yes {
			m.Follow(doNotify)
		}
		m.Follow(doHandOver)
	}
	return m.Answer()
}

const (
	doStop = iota
	doVouchers
	doNotifyNow
)

var requiresSellerToStop = ruling.Sheet{
	Question: "requires-seller-to-stop",
	Met:      privacy.Required,
	Failed:   privacy.Permitted,
	Tests: []ruling.Test{
		test(NotSold, inkasso88("2").Paragraph(1)),
		test(SellerStillActs, transferring.Paragraph(3)),
	},
	Facts: saleFacts,
	Obligations: []ruling.Obligation{
		doStop: {Code: StopCollecting, Law: []law.Provision{
			law.Article(17).Paragraph(1).Point('a'), article5.Point('b'), law.Article(6).Paragraph(1),
		}},
		doVouchers: {Code: KeepVouchersOnly, Law: []law.Provision{
			law.Section(law.Bokforingsloven, "13"), article5.Point('e'),
		}},
		doNotifyNow: {Code: NotifyOfTransfer, Law: []law.Provision{transferring.Paragraph(3)}},
	},
}

// RequiresSellerToStop answers whether the seller and its collector must end the
// use of the debtor's data for collecting the claim. Permitted means that it is
// not sold, or that the seller goes on acting for the buyer, on whose behalf it
// then processes. What may stay after that is what a duty to keep or a claim of
// the seller's own covers, which the policy tells. The zero day is undetermined.
func RequiresSellerToStop(s Sale, day retention.Date) ruling.Answer {
	const (
		sold = iota
		acts
	)
	m := requiresSellerToStop.Start()
	if day.IsZero() {
		m.Test(sold, privacy.Unknown)
		return m.Answer()
	}
	isSold := s.On.IsOnOrBefore(day)
	m.Test(sold, isSold, sSold)
	m.Test(acts, not(s.SellerServes), sServes)
	if m.Answer().Outcome() != privacy.Required {
		return m.Answer()
	}
	m.Follow(doStop)
	m.Follow(doVouchers)
	if s.FromCredit == privacy.Yes && actOnCredit.InForce(day) && s.Notified.IsOnOrBefore(day) != privacy.Yes {
		m.Follow(doNotifyNow)
	}
	return m.Answer()
}

const doInformDebtor = 0

var requiresBuyerToInform = ruling.Sheet{
	Question: "requires-buyer-to-inform",
	Met:      privacy.Required,
	Failed:   privacy.Permitted,
	Tests: []ruling.Test{
		test(NotObtained, law.Article(14).Paragraph(3)),
		test(WasInformed, law.Article(14).Paragraph(1), law.Article(14).Paragraph(2)),
		test(NeedNotBeTold, law.Article(14).Paragraph(5)),
	},
	Facts: saleFacts,
	Obligations: []ruling.Obligation{
		doInformDebtor: {Code: InformDebtor, Law: []law.Provision{
			law.Article(14).Paragraph(1), law.Article(14).Paragraph(2), law.Article(14).Paragraph(3),
		}},
	},
}

// RequiresBuyerToInform answers whether the buyer still owes the debtor the
// information of Article 14, and by when: with the first letter, before the first
// disclosure, and within a month of obtaining the data (see [retention.InformBy]).
// The obligation has its day where that is known. The zero day is undetermined.
func RequiresBuyerToInform(s Sale, day retention.Date) ruling.Answer {
	const (
		obtained = iota
		informed
		exempt
	)
	m := requiresBuyerToInform.Start()
	if day.IsZero() {
		m.Test(obtained, privacy.Unknown)
		return m.Answer()
	}
	m.Test(obtained, s.Obtained.IsOnOrBefore(day), sObtained)
	m.Test(informed, not(s.Informed.IsOnOrBefore(day)), sInformed)
	m.Test(exempt, not(s.TellingExempt), sExempt)
	if m.Answer().Outcome() != privacy.Permitted {
		safe, outer := retention.InformBy(s.Obtained, s.Contacted, s.Disclosed)
		first, last := termOf(safe), termOf(outer)
		if first.Safe.IsZero() || last.Safe.IsZero() {
			m.Follow(doInformDebtor)
		} else {
			m.FollowBy(doInformDebtor, retention.Term{Safe: first.Safe, Outer: last.Safe})
		}
	}
	return m.Answer()
}
