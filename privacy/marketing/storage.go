package marketing

import (
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

// Storage is what is known of storing something in a user's equipment, or reading
// it there: a cookie, a pixel, a fingerprint, whether or not it is personal data.
// Fields left out are not said.
type Storage struct {
	// OnlyTransmits says whether it serves the transmission of a communication and
	// nothing else.
	OnlyTransmits privacy.Fact
	// StrictlyNecessary says whether it is strictly necessary for a service that
	// the user expressly asked for.
	StrictlyNecessary privacy.Judgement
	// Informed says whether the user was told, before, what is processed, why and
	// by whom.
	Informed privacy.Fact
	// Consent is the user's consent to it.
	Consent Consent
	// BySettings says whether the user's browser was set to accept it, which
	// was consent enough until 2024-12-31. Later it does nothing.
	BySettings privacy.Fact
}

// MayStore answers whether something may be stored in a user's equipment, or read
// there, on that day (ekomloven § 3-15; until 2024-12-31 the act of 2003
// § 2-7b, which we know at second hand).
//
// What is then done with personal data needs a basis of Article 6: that is
// another question, of a policy.
func MayStore(s Storage, day retention.Date) ruling.Answer {
	sheet, settings := &mayStore, ruling.So(privacy.No, theSettings)
	if storedOnceEntry.InForce(day) {
		sheet, settings = &mayStoreOnce, ruling.So(s.BySettings, theSettings)
	}
	var f form
	if f.start(sheet, day) {
		transmits := ruling.So(s.OnlyTransmits, theTransmission)
		necessary := ruling.So(s.StrictlyNecessary.AsOf(day), theNecessity)
		consent := s.Consent.atoms(day)
		f.Need(1<<notInformed, ruling.So(s.Informed, theInformation), transmits, necessary)
		for _, c := range consent {
			if c.test == consentWithdrawn { // whoever says no has not accepted by settings
				f.Need(1<<c.test, c.Atom, transmits, necessary)
				continue
			}
			f.Need(1<<c.test, c.Atom, settings, transmits, necessary)
		}
		switch {
		case max(transmits.Is, necessary.Is) == privacy.Yes:
			f.rests = restsOnNecessity
		case all(consent[:]):
			f.rests = restsOnConsent
			f.Follow(offerWithdrawal)
		}
	}
	return f.answer()
}
