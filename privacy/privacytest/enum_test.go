package privacytest_test

import (
	"testing"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/privacy/privacytest"
)

// The numbers and tokens that programs have stored.
func TestEnumerations(t *testing.T) {
	enumtest.Enumeration(t, privacytest.ParseVerdict, `1 kept, 2 erased, 3 cannot-say`)
	enumtest.Enumeration(t, privacytest.ParseStepKind, `1 preview, 2 sweep, 3 restore`)
	enumtest.Enumeration(t, privacytest.ParseFailure, `1 said-nothing, 2 erased-what-stays, 3 erased-on-a-guess,
		4 erased-while-used, 5 kept-what-goes, 6 wrong-day, 7 guessed-day, 8 wrong-answer, 9 wrong-selection,
		10 wrong-order, 11 side-effect, 12 resurrected`)
	enumtest.Enumeration(t, privacytest.ParseDefect, `1 holds-missing, 2 unknown-rule-ignored, 3 month-is-30-days,
		4 year-is-365-days, 5 month-end-overflows, 6 year-end-forgotten, 7 shortest-period, 8 missing-day-is-now,
		9 day-in-utc, 10 hold-on-person, 11 expired-still-keeps, 12 release-forgets, 13 restore-resurrects,
		14 policy-shortens-duty, 15 restriction-lifted, 16 barred-basis, 17 exceptions-ignored, 18 portable-interest,
		19 marketing-balanced, 20 processor-decides, 21 condition-dropped, 22 wrong-period, 23 open-case-ignored,
		24 parent-first, 25 preview-erases, 26 evidence-purged, 27 reclassified`)
}
