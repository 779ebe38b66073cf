package claims

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/ruling"
	"github.com/personvern/personvern/retention"
)

func sheets() []*ruling.Sheet {
	list := []*ruling.Sheet{
		&mayClaim, &requiresClosing1988, &requiresClosing2026, &requiresAccount1988, &requiresAccount2026, &mayTransfer,
		&requiresSellerToStop, &requiresBuyerToInform, &requiresReport, &mayTell, &requiresKeepingFile, &requiresErasingFile,
	}
	for i := range collecting {
		list = append(list, &collecting[i][0], &collecting[i][1])
	}
	return list
}

// TestSheets: every test and obligation has a code and cites law that exists, and
// the tokens are those that hosts have stored.
func TestSheets(t *testing.T) {
	var tests, facts, obligations []string
	for _, s := range sheets() {
		assert.NotEmpty(t, s.Question)
		assert.LessOrEqual(t, len(s.Tests), 64)
		assert.LessOrEqual(t, len(s.Facts), 64)
		assert.LessOrEqual(t, len(s.Obligations), 64)
		seen := map[ruling.Code]bool{}
		cites := func(code ruling.Code, list []law.Provision) {
			assert.NotEmpty(t, list, "%s: %s rests on law", s.Question, code)
			for _, p := range list {
				assert.False(t, p.IsZero(), "%s: %s", s.Question, code)
				_, ok := law.Lookup(p)
				assert.True(t, ok, "%s: %s", s.Question, p)
			}
		}
		for _, x := range s.Tests {
			assert.False(t, seen[x.Code], "%s: %s twice", s.Question, x.Code)
			seen[x.Code] = true
			cites(x.Code, x.Law)
			tests = append(tests, string(x.Code))
		}
		for _, o := range s.Obligations {
			cites(o.Code, o.Law)
			obligations = append(obligations, string(o.Code))
		}
		for i, f := range s.Facts {
			assert.NotEmpty(t, f)
			assert.Equal(t, i, slices.Index(s.Facts, f), "%s: %s twice", s.Question, f)
			facts = append(facts, string(f))
		}
	}
	pin := func(codes []string, want string) {
		slices.Sort(codes)
		assert.Equal(t, strings.Fields(want), slices.Compact(codes))
	}
	pin(tests, `address-left-out assignment-withdrawn attachment-ended attachment-runs case-closed case-pending
		claim-abandoned claim-lapsed claim-lapsed-in-estate claim-sold damages-period demand-not-run-out demand-too-old
		demand-too-short duty-not-in-force enforcement-notice-not-run-out for-credit-information for-okokrim
		general-period kept-by-other-law law-unread limitation-passed loan-period monitored need-not-be-told
		no-attachment no-client no-consent-to-transfer no-ground-for-enforcement not-entitled not-obliged not-obtained
		not-sold nothing-closed-it nothing-owed nothing-to-report notice-not-run-out notice-too-short paid-in-full
		payment-plan period-over period-runs periodic-period rightfulness-not-assessed secrecy seller-still-acts
		settled-or-remitted settlement-binds settlement-completed standstill statement-given ten-years time-barred
		undue-method warning-not-run-out warning-too-short was-acknowledged was-attached was-collected-publicly
		was-enforced was-extended was-filed-for-settlement was-filed-in-estate was-hindered was-informed was-pursued`)
	pin(facts, `abandonment address-grade assessment-of-claim attachment-decided attachment-end bill-or-cheque buyer
		claim-concealed claim-filed claim-kind claim-known-to-authority claim-spared client closing consent-to-transfer
		credit-agreement credit-bureau damaging-act demand-days demand-sent dispute due-day enforcement-notice
		enforcement-notice-excused enhanced-measures entitlement finding-of-no-debt ground-for-enforcement holder
		informed interest-in-secrecy lapse-in-estate last-received last-sign law limitation limitation-start listener
		method negotiations-opened notice-days notice-sent obliged-entity obtained okokrim other-duty payment
		recovery-at-risk relationship-end relief revocation-asked sale security seller seller-serves
		settlement-covers-claim settlement-end settlement-fixed settlement-fulfilled settlement-or-remission
		settlement-set-aside special-ground standstill-end statement steps subject-matter suspicion telling-exempt
		unreported-change warning-days warning-sent withdrawal`)
	pin(obligations, `adapt-to-hardship ask-for-register-removal charge-no-costs confirm-claim end-use-for-collection
		erase-personal-data give-closing-statement hand-over-history inform-debtor keep-client-informed
		keep-the-assessment keep-vouchers-only notify-of-transfer pass-on-objection report-change state-the-claim
		stop-collecting store-safely turn-to-the-estate`)
}

// TestLimitationVerified: what was read in its own text says so, and what was not
// does not.
func TestLimitationVerified(t *testing.T) {
	day := retention.MustParseDate("2026-11-23")
	for at, x := range mayClaim.Tests {
		m := mayClaim.Start()
		m.Hold(at)
		a := m.Answer()
		for r := range a.Reasons() {
			assert.True(t, r.IsVerified(), "NO-FORELD-* is A: %s", x.Code)
		}
	}
	a := RequiresClosing(Case{LapsedInEstate: retention.On(day), Secured: privacy.No}, day)
	for r := range a.Reasons() {
		assert.Equal(t, ClaimLapsedInEstate, r.Code)
		assert.False(t, r.IsVerified(), "NO-ARVEL-102 is C")
	}
}

func TestSpan(t *testing.T) {
	for _, w := range []retention.When{
		{}, retention.NotYet(), retention.Always(), retention.On(retention.MustParseDate("2026-11-23")),
		retention.Between(retention.MustParseDate("2026-11-22"), retention.MustParseDate("2026-11-23")),
		retention.NoLaterThan(retention.MustParseDate("2026-11-23")), retention.NoEarlierThan(retention.MustParseDate("2026-11-23")),
	} {
		assert.Equal(t, w, spanOf(w.Bound()).when(), "there and back")
	}
}
