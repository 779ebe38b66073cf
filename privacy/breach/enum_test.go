package breach_test

import (
	"testing"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/privacy/breach"
)

func TestEnumerations(t *testing.T) {
	enumtest.Enumeration(t, breach.ParseQuestion, "1 notice, 2 telling-persons, 3 telling-controller, 4 record")
	enumtest.Enumeration(t, breach.ParseReasonCode, `1 not-asked, 2 facts-missing, 3 as-processor, 4 as-controller,
		5 not-a-breach, 6 is-a-breach, 7 ordered-to-tell, 8 high-risk-likely, 9 risk-found, 10 risk-not-shown-unlikely,
		11 risk-unlikely, 12 no-high-risk, 13 data-protected, 14 risk-remedied, 15 effort-disproportionate,
		16 secret-by-law, 17 secret-in-part`)
	enumtest.Enumeration(t, breach.ParseFactName, `1 moment, 2 role, 3 security-breach, 4 effect, 5 risk, 6 high-risk,
		7 protection, 8 remedy, 9 exemption, 10 conflict`)
	enumtest.Enumeration(t, breach.ParseDutyCode, `1 settle-facts, 2 establish-awareness, 3 notify-authority,
		4 explain-delay, 5 complete-notice, 6 tell-persons, 7 communicate-publicly, 8 leave-out-secrets,
		9 tell-controller, 10 record-breach`)
	enumtest.Enumeration(t, breach.ParseContent, `1 nature-in-plain-words, 2 nature-and-numbers, 3 contact-point,
		4 likely-consequences, 5 measures-taken, 6 facts-of-breach, 7 effects-of-breach, 8 remedial-action`)
}
