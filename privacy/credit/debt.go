package credit

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// DebtRequest is what is known of a request for data of the debt registers.
// Fields left out are not said; those that do not bear on this holder and
// recipient are not looked at.
type DebtRequest struct {
	// From says who would hand the data over.
	From DebtHolder
	// To says who would receive it. No question is answered about the zero
	// DebtRecipient.
	To DebtRecipient
	// Application says whether it is to assess creditworthiness for a certain
	// application, for credit or for other terms of a running one
	// (gjeldsinformasjonsloven § 12 first paragraph letters a and b, § 13).
	Application privacy.Fact
	// PayoutCheck says whether it is to check before granted credit is paid out
	// (§ 12 third paragraph).
	PayoutCheck privacy.Fact
	// ModelBuilding says whether it is needed to make a model for scores (§ 12
	// second paragraph).
	ModelBuilding privacy.Fact
	// OnRequest says whether a lender of the list asked the bureau for an
	// assessment, or somebody with an objective need for a score (§ 12 first
	// paragraph letter c).
	OnRequest privacy.Fact
	// OtherGround says whether another statute lets this authority have the
	// data, or whether the terms for research that § 12 fifth paragraph points
	// to are met.
	OtherGround privacy.Fact
}

// MayReleaseDebtData answers whether data of the debt registers may be handed to
// the recipient (gjeldsinformasjonsloven §§ 12 and 13, kredittopplysningsloven
// § 15). Debt collectors are on no list. A score that such data went into is none
// of it: it goes by [MayRelease] (§ 13 second paragraph).
func MayReleaseDebtData(r DebtRequest, day retention.Date) ruling.Answer {
	var f form
	if !f.start(&mayReleaseDebtData, day) || !f.hasRecipient(r.To.IsValid()) {
		return f.Answer()
	}
	f.Follow(inWriting)
	f.Follow(keepToYourself)
	application := ruling.So(r.Application, theApplication)
	switch {
	case r.To == ToThePerson: // by everybody
	case r.To == ToCollector || r.To == ToAnother: // by nobody
		f.Test(recipientNotListed, privacy.No)
	case r.From == EarlierRecipient:
		f.Test(passedOn, privacy.No)
	case r.From == CreditBureau:
		switch r.To {
		case ToFinancialUndertaking, ToStateLender, ToMunicipality:
			f.Need(1<<purposeNotListed, application)
		default:
			f.Test(recipientNotListed, privacy.No)
			f.Test(passedOn, privacy.No)
		}
	case r.From != DebtRegister:
		f.lacks(notAsked, theHolder)
	default:
		payout, model := ruling.So(r.PayoutCheck, thePayout), ruling.So(r.ModelBuilding, theModel)
		switch r.To {
		case ToFinancialUndertaking:
			f.Need(1<<purposeNotListed, application, payout, model)
		case ToStateLender, ToMunicipality:
			f.Need(1<<purposeNotListed, application, payout)
		case ToBureau:
			f.Need(1<<purposeNotListed, ruling.So(r.OnRequest, theOrder), model)
		case ToAuthority, ToResearch:
			f.Need(1<<purposeNotListed, ruling.So(r.OtherGround, theGround))
		}
	}
	return f.Answer()
}

// DebtEntry is what is known of a debt in a debt register.
type DebtEntry struct {
	// Repaid is the day on which the debt was repaid.
	Repaid retention.When
	// LineClosed is the day on which the line of credit was wound up; Always
	// where there never was one.
	LineClosed retention.When
}

// RequiresDebtErasure answers whether a debt register must erase the debt
// (gjeldsinformasjonsloven § 15 first paragraph).
func RequiresDebtErasure(e DebtEntry, day retention.Date) ruling.Answer {
	var f form
	if f.start(&requiresDebtErasure, day) {
		f.Need(1<<debtOutstanding, ruling.So(e.Repaid.IsOnOrBefore(day), theRepayment))
		f.Need(1<<creditLineOpen, ruling.So(e.LineClosed.IsOnOrBefore(day), theLine))
		f.Follow(eraseDebt)
		if first, known := e.Repaid.Later(e.LineClosed).Date(); known && f.IsMet() {
			f.From(later(first, act.From), retention.Date{})
		}
	}
	return f.Answer()
}

// ModelCopy is what is known of debt data that was handed over for making a model
// of scores.
type ModelCopy struct {
	// Received is the day on which it was received.
	Received retention.When
	// Validated says whether the model is finished or brought up to date, and
	// validated as far as needed.
	Validated privacy.Fact
	// Supervision says whether it must be kept longer for supervision.
	Supervision privacy.Fact
}

var threeMonths = retention.Ceiling{Anchor: retention.DayOf, Period: retention.Months(3), AtLatest: true}

// RequiresModelErasure answers whether the copy must be erased: when the model is
// done, and at the latest three months after receipt
// (gjeldsinformasjonsforskriften § 10 second paragraph). Until then
// [ruling.Answer.LastDay] is the last day of keeping it, and from then on the
// obligation says by which day. The text of the paragraph is not among the sources
// of this library, which the reasons say.
func RequiresModelErasure(c ModelCopy, day retention.Date) ruling.Answer {
	var f form
	if f.start(&requiresModelErasure, day) {
		final := threeMonths.LastDay(c.Received, retention.YearEnd{})
		f.Need(1<<modelInWork, ruling.So(c.Validated, theValidation), ruling.So(final.IsPassed(day), theReceipt))
		f.Need(1<<keptForSupervision, ruling.Not(c.Supervision, theSupervision))
		f.Follow(eraseDebt)
		if last, known := final.Date(); known {
			by := last.AddDays(1)
			f.FollowBy(eraseDebt, retention.Term{Safe: by, Outer: by})
			if f.isOnly(1 << modelInWork) {
				f.From(retention.Date{}, last)
			}
		}
	}
	return f.Answer()
}

// later returns the later of two days.
func later(a, b retention.Date) retention.Date {
	if a.Before(b) {
		return b
	}
	return a
}
