package credit_test

import (
	"testing"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/privacy/credit"
)

func TestEnumerations(t *testing.T) {
	enumtest.Enumeration(t, credit.ParseParty, "1 natural-person, 2 sole-trader, 3 legal-person")
	enumtest.Enumeration(t, credit.ParseKind, `1 payment-default, 2 property-enforcement, 3 attachment, 4 final-judgment, 5 debt-negotiation,
		6 debt-settlement, 7 bankruptcy, 8 tax-assessment, 9 business-interests, 10 base-data, 11 other-information,
		12 earlier-requests, 13 special-category-data, 14 offence-data, 15 bookkeeping-offence`)
	enumtest.Enumeration(t, credit.ParseRecipient, "1 collector, 2 lender, 3 press, 4 statistics-body, 5 other-business, 6 private-individual")
	enumtest.Enumeration(t, credit.ParseDebtHolder, "1 debt-register, 2 credit-bureau, 3 earlier-recipient")
	enumtest.Enumeration(t, credit.ParseDebtRecipient, `1 to-financial-undertaking, 2 to-state-lender, 3 to-municipality, 4 to-bureau, 5 to-the-person,
		6 to-statistics-body, 7 to-authority, 8 to-research, 9 to-collector, 10 to-another`)
}
