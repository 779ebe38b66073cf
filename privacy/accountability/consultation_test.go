package accountability_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	acc "github.com/personvern/personvern/privacy/accountability"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

func TestRequiresConsultation(t *testing.T) {
	for _, tt := range []struct {
		reason  string
		of      *privacy.Activity
		remains privacy.Judgement
		want    privacy.Outcome
		reasons []acc.ReasonCode
		duties  []acc.ObligationCode
		missing []acc.FactName
	}{
		{
			"DP7, Art. 36(1): the measures leave a high risk", ordinary(), judged(privacy.Yes),
			privacy.Required, []acc.ReasonCode{acc.HighRiskRemains}, []acc.ObligationCode{acc.ConsultAuthority, acc.SubmitInformation}, nil,
		},
		{
			"Art. 36(1), recital 94: they leave none", ordinary(), judged(privacy.No),
			privacy.Permitted, []acc.ReasonCode{acc.HighRiskMitigated}, nil, nil,
		},
		{
			"Art. 36(1): the assessment does not say, or there is none", ordinary(), privacy.Judgement{},
			privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing}, []acc.ObligationCode{acc.SettleFacts}, []acc.FactName{acc.TheResidualRisk},
		},
		{
			"E8: it said so, and should have been looked at again", ordinary(),
			privacy.Judgement{Result: privacy.No, ReviewBy: retention.MustParseDate("2026-11-22")},
			privacy.Undetermined, []acc.ReasonCode{acc.FactsMissing}, []acc.ObligationCode{acc.SettleFacts}, []acc.FactName{acc.TheResidualRisk},
		},
		{
			"Art. 36(1), 28(3)(f): the duty is the controller's", forSomeoneElse, judged(privacy.Yes),
			privacy.Referred, []acc.ReasonCode{acc.HeldAsProcessor}, []acc.ObligationCode{acc.AssistController}, nil,
		},
	} {
		a := acc.RequiresConsultation(tt.of, acc.Assessment{ResidualHighRisk: tt.remains}, day)
		reasons, _ := codes(a)
		assert.Equal(t, tt.want, a.Outcome(), tt.reason)
		assert.Equal(t, tt.reasons, reasons, tt.reason)
		assert.Equal(t, tt.duties, duties(a), tt.reason)
		assert.Equal(t, tt.missing, missing(a), tt.reason)
		for o := range a.Obligations() {
			assert.Equal(t, o.Code != acc.AssistController, o.First, "prior to the processing: %s", tt.reason)
		}
	}
}

func TestMissingFromConsultation(t *testing.T) {
	const all = "officer-contacts,responsibilities,means,protection-measures,impact-assessment,requested-information"
	joint := activity(lawfulbasis.JointController, lawfulbasis.Consent, subjects.Name)
	received := func(r lawfulbasis.Recipient) *privacy.Activity {
		a := ordinary()
		a.Recipients = lawfulbasis.RecipientsOf(r)
		return a
	}
	for _, tt := range []struct {
		reason          string
		of              *privacy.Activity
		stated, excused string
		want            string
	}{
		{"Art. 36(3)(a)-(f): nothing said but the purposes", ordinary(), "", "", all},
		{"Art. 36(3)(b): not even the purposes", nil, "", "", "officer-contacts,purposes," + strings.TrimPrefix(all, "officer-contacts,")},
		{"Art. 36(3)(a), (d), (f): where applicable, and where asked for", ordinary(), "", acc.AllElements().String(), "means,protection-measures,impact-assessment"},
		{"Art. 36(3)(a): joint controllers share responsibilities", joint, "", "responsibilities,officer-contacts,requested-information", "responsibilities,means,protection-measures,impact-assessment"},
		{"Art. 36(3)(a): so does one with a processor", received(lawfulbasis.ToProcessor), "means,protection-measures,impact-assessment", "responsibilities,officer-contacts,requested-information", "responsibilities"},
		{"Art. 36(3)(a): and one with a joint controller", received(lawfulbasis.ToJointController), "means,protection-measures,impact-assessment", "responsibilities,officer-contacts,requested-information", "responsibilities"},
		{"Art. 36(3)(a): a bank is neither", received(lawfulbasis.ToBank), "means,protection-measures,impact-assessment", "responsibilities,officer-contacts,requested-information", ""},
		{"Art. 36(3)(d): there is an officer", ordinary(), "means,protection-measures,impact-assessment,requested-information", "responsibilities", "officer-contacts"},
		{"Art. 36(3)(e): the assessment is left out", ordinary(), "means,protection-measures", "responsibilities,officer-contacts,requested-information", "impact-assessment"},
		{"complete", joint, all, "", ""},
	} {
		got := acc.MissingFromConsultation(tt.of, acc.Particulars{Stated: set(t, tt.stated), Excused: set(t, tt.excused)})
		assert.Equal(t, tt.want, got.String(), tt.reason)
	}
}

// Art. 36(2): eight weeks, fourteen when extended, counted once from receipt;
// one month to tell of the extension. Rolled under Reg. 1182/71 Art. 3(4).
func TestAuthoritysTime(t *testing.T) {
	for _, tt := range []struct {
		reason                    string
		received                  string
		advice, adviceOuter       string
		extended, extendedOuter   string
		extension, extensionOuter string
	}{
		{"DP7: a Monday, no holiday near any end", "2026-08-31", "2026-10-26", "2026-10-26", "2026-12-07", "2026-12-07", "2026-09-30", "2026-09-30"},
		{"6.1: a period of weeks ends on the weekday of its event; a Saturday rolls", "2026-01-31", "2026-03-28", "2026-03-30", "2026-05-09", "2026-05-11", "2026-02-28", "2026-03-02"},
		{"6.3: 14 weeks from a Thursday, the eighth on Maundy Thursday", "2026-02-05", "2026-04-02", "2026-04-07", "2026-05-14", "2026-05-15", "2026-03-05", "2026-03-05"},
		{"6.3: Christmas Day", "2026-10-30", "2026-12-25", "2026-12-28", "2027-02-05", "2027-02-05", "2026-11-30", "2026-11-30"},
		{"6.1: from the clamp of 31 January in a leap year", "2028-01-31", "2028-03-27", "2028-03-27", "2028-05-08", "2028-05-08", "2028-02-29", "2028-02-29"},
	} {
		received := retention.MustParseDate(tt.received)
		term := func(safe, outer string) retention.Term {
			return retention.Term{Safe: retention.MustParseDate(safe), Outer: retention.MustParseDate(outer)}
		}
		assert.Equal(t, term(tt.advice, tt.adviceOuter), acc.AdviceBy(received), tt.reason)
		assert.Equal(t, term(tt.extended, tt.extendedOuter), acc.ExtendedAdviceBy(received), tt.reason)
		assert.Equal(t, term(tt.extension, tt.extensionOuter), acc.ExtensionNoticeBy(received), tt.reason)
	}
	assert.Zero(t, acc.AdviceBy(retention.Date{}), "there is no day to count from")
	assert.Zero(t, acc.ExtendedAdviceBy(retention.Date{}))
	assert.Zero(t, acc.ExtensionNoticeBy(retention.Date{}))
}

// The ends never come out of order, for each day of receipt in eight years; 56
// and 98 days are counted one by one.
func TestAuthoritysTimeOnEveryDay(t *testing.T) {
	after := func(d retention.Date, days int) retention.Date {
		for range days {
			d = d.AddDays(1)
		}
		return d
	}
	for received := retention.MustParseDate("2024-01-01"); received.Before(retention.MustParseDate("2032-01-01")); received = received.AddDays(1) {
		advice, extended, notice := acc.AdviceBy(received), acc.ExtendedAdviceBy(received), acc.ExtensionNoticeBy(received)
		if advice.Safe != after(received, 56) || extended.Safe != after(received, 98) {
			t.Fatalf("%s: %s, %s", received, advice.Safe, extended.Safe)
		}
		if notice != retention.AnswerBy(received) {
			t.Fatalf("%s: one month is one month (Art. 12(3), 36(2)): %s", received, notice.Safe)
		}
		for _, term := range [...]retention.Term{advice, extended, notice} {
			if term.Outer.Before(term.Safe) || !retention.IsWorkingDay(term.Outer) {
				t.Fatalf("%s: %s rolls to %s", received, term.Safe, term.Outer)
			}
		}
		if !notice.Outer.Before(advice.Safe) || !advice.Outer.Before(extended.Safe) {
			t.Fatalf("%s: the ends are out of order", received)
		}
	}
}
