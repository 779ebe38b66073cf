package privacy

import (
	"slices"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/retention"
)

// Disclosing is what one wants to disclose of an item, and to whom. The zero
// value is not said.
type Disclosing struct {
	// For is the activity for which it is disclosed: one of the item's uses.
	For ActivityID
	// To is what the recipient is to the controller. A company of the same group
	// is a recipient like any other.
	To lawfulbasis.Recipient
	// Doing is what is done; see [Processing.Doing].
	Doing Operation
	// Request is what the person has asked and nobody has decided; see
	// [Processing.Request].
	Request Request
	// Inquiry says whether an authority asks for it in a particular inquiry under
	// law: it is no recipient then, and nobody is told because of it
	// (Art. 4(9)). The zero value reads as no.
	Inquiry Fact
	// Abroad says whether the recipient is outside the EEA, an international
	// organisation, or can look into the data from there. Yes with a permitted
	// Transfer does for any recipient.
	Abroad Fact
	// Transfer is the answer to whether it may be transferred there, for a
	// recipient abroad; Undetermined is not said.
	Transfer Outcome
}

// MayDisclose answers whether the item may be disclosed to a recipient. It makes
// the tests of [Policy.MayProcess], those that the law has for such a recipient,
// and that of secrecy. Handing an item to one's own staff is no disclosure and
// passes the same tests of use.
func (p *Policy) MayDisclose(item *Item, disclosing Disclosing, on retention.Date) Decision {
	return p.inquire(asking{
		question: AskMayDisclose, activity: disclosing.For, doing: disclosing.Doing,
		to: disclosing.To, inquiry: disclosing.Inquiry, abroad: disclosing.Abroad, transfer: disclosing.Transfer,
	}, item, &disclosing.Request, on, nil)
}

// recipientTest is what a recipient asks for: of each set one element at least,
// and whether secrecy can bar telling it.
type recipientTest struct {
	asks, all []lawfulbasis.ElementSet // by themselves, and with secrecy
	secrecy   bool
}

func secret(asks []lawfulbasis.ElementSet) recipientTest {
	return recipientTest{asks, append(slices.Clone(asks), secrecyAsk...), true}
}

func open(asks []lawfulbasis.ElementSet) recipientTest { return recipientTest{asks, asks, false} }

var (
	secrecyAsk = lawfulbasis.Each(lawfulbasis.SecrecyAllows)
	fitness    = lawfulbasis.Each(lawfulbasis.ProcessorGuarantees, lawfulbasis.ProcessorContract)

	whoever     = secret(lawfulbasis.Each(lawfulbasis.DisclosureNecessary))
	staff       = open(lawfulbasis.Each(lawfulbasis.StaffInstructed))
	processors  = open(fitness)
	another     = open(append(lawfulbasis.Each(lawfulbasis.SubProcessorAuthorised), fitness...))
	jointly     = secret(lawfulbasis.Each(lawfulbasis.ArrangementMade, lawfulbasis.ArrangementTold, lawfulbasis.DisclosureNecessary))
	authorities = secret([]lawfulbasis.ElementSet{
		lawfulbasis.ElementsOf(lawfulbasis.DemandedByLaw, lawfulbasis.DisclosureNecessary),
		lawfulbasis.ElementsOf(lawfulbasis.NoMoreThanDemanded, lawfulbasis.DisclosureNecessary),
	})
	ordered   = secret(lawfulbasis.Each(lawfulbasis.DisclosureOrdered, lawfulbasis.NoMoreThanDemanded))
	reported  = secret(lawfulbasis.Each(lawfulbasis.CreditRulesMet, lawfulbasis.DisclosureNecessary))
	published = secret(lawfulbasis.Each(lawfulbasis.DemandedByLaw, lawfulbasis.NoMoreThanDemanded))
	acting    = open(lawfulbasis.Each(lawfulbasis.AuthorityShown))
	foreign   = secret(lawfulbasis.Each(lawfulbasis.TreatyAllows, lawfulbasis.DisclosureNecessary))

	unfitAsks = slices.Concat(whoever.asks, staff.asks, another.asks, jointly.asks, authorities.asks, ordered.asks, reported.asks, published.asks, acting.asks, foreign.asks)
)

// testOf returns what a recipient asks for. Whoever is no more than a third party
// (Art. 4(10)), [lawfulbasis.ToThirdParty] among them, has no rule that makes it
// easier: the use must have its basis, the disclosure be necessary for it, and
// secrecy not bar it.
func testOf(to lawfulbasis.Recipient, asProcessor bool) recipientTest {
	switch to {
	case lawfulbasis.ToDataSubject:
		return recipientTest{}
	case lawfulbasis.ToRepresentative:
		return acting
	case lawfulbasis.ToOwnStaff:
		return staff
	case lawfulbasis.ToProcessor:
		if asProcessor {
			return another
		}
		return processors
	case lawfulbasis.ToClient:
		if asProcessor {
			return recipientTest{} // it is the client's own data
		}
	case lawfulbasis.ToJointController:
		return jointly
	case lawfulbasis.ToSupervisoryAuthority, lawfulbasis.ToOtherAuthority, lawfulbasis.ToEnforcementAuthority, lawfulbasis.ToCollectionAuthority,
		lawfulbasis.ToCourt, lawfulbasis.ToConciliationBoard, lawfulbasis.ToPolice, lawfulbasis.ToEconomicCrimeAuthority,
		lawfulbasis.ToBankruptcyEstate, lawfulbasis.ToPublicRegister:
		return authorities
	case lawfulbasis.ToEmployer, lawfulbasis.ToWelfareOffice:
		return ordered
	case lawfulbasis.ToCreditBureau:
		return reported
	case lawfulbasis.ToPublic:
		return published
	case lawfulbasis.ToForeignAuthority:
		return foreign
	}
	return whoever
}

// mayDisclose makes the tests of disclosure for one use.
func (q *inquiry) mayDisclose(u *compiledUse, use *Use) {
	q.mayProcess(u, use, q.about.doing)
	to := q.about.to
	if !to.IsValid() {
		q.test(Unknown, RecipientUnfit, lack{name: TheRecipient})
		return
	}
	found := q.findings(u, use)
	t := testOf(to, u.processor)
	q.elements(lawfulbasis.Test(found, t.asks...), RecipientUnfit)
	if t.secrecy {
		q.elements(lawfulbasis.Test(found, secrecyAsk...), SecrecyBars)
	}
	if q.see != nil {
		q.see.add(lack{elements: lawfulbasis.Test(found, t.all...).Open})
	}
	if to == lawfulbasis.ToDataSubject || to == lawfulbasis.ToRepresentative {
		q.secret()
	}
	q.abroad()
	if to == lawfulbasis.ToOwnStaff || to == lawfulbasis.ToDataSubject {
		return
	}
	q.found.follows.add(LogDisclosure, false)
	if q.about.inquiry == Yes {
		return
	}
	if !u.activity.Recipients.Has(to) && !u.processor {
		q.found.follows.add(TellOfRecipient, true)
	}
	if q.origin() != 0 && use.Informed.AsOf(q.day).IsOnOrBefore(q.day) != Yes && found.Of(lawfulbasis.TellingExempt) != Yes && to != lawfulbasis.ToProcessor && !u.processor {
		q.found.follows.add(InformPerson, true)
		q.found.follows.inform = retention.Term{Safe: q.day, Outer: q.day}
	}
}

// secret tests that no law keeps the item from the person, and so from whoever
// acts for the person. A collector's secrecy is none, since the matter concerns
// the person (inkassoloven § 28); the ban on tipping off is one
// (hvitvaskingsloven § 28), and so is what crime or security demands. What else
// may be withheld when it is asked for may still be told (personopplysningsloven
// § 16).
func (q *inquiry) secret() {
	if kind := q.item.Withheld.Kind; !kind.IsValid() || kind.Silences() {
		q.withheld(NationalSecurity, ResearchImpaired)
	}
}

// abroad tests that a recipient outside the EEA may have it (Art. 44).
func (q *inquiry) abroad() {
	switch q.about.abroad {
	case No:
		return
	case Yes:
		switch q.about.transfer {
		case Permitted:
		case Undetermined:
			q.test(Unknown, TransferBarred, lack{name: TheTransfer})
		default:
			q.test(No, TransferBarred, lack{})
		}
		return
	}
	if q.about.transfer == Permitted {
		return
	}
	q.test(Unknown, TransferBarred, lack{name: TheCountry})
	if q.about.transfer == Undetermined {
		// If the recipient is abroad, the answer decides.
		q.see.add(lack{name: TheTransfer})
	}
}
