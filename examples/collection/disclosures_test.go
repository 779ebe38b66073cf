package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/examples/collection/internal/job"
	"github.com/personvern/personvern/examples/collection/internal/store"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

// changed is Kari's case, of which a request for legal steps was sent more than a
// month ago, after some statements with "; " between them.
func changed(t *testing.T, change string) string {
	t.Helper()
	path := byHand(t, kari()...)
	s, err := store.Open(t.Context(), path)
	require.NoError(t, err)
	for _, statement := range append([]string{
		"UPDATE claim SET about = 'natural-person', demanded_on = '2026-03-01', legal_step_on = '2026-06-01'",
		"UPDATE person SET country = 'NO'",
	}, strings.Split(change, "; ")...) {
		_, err = s.ExecContext(t.Context(), statement)
		require.NoError(t, err, statement)
	}
	require.NoError(t, s.Close())
	return path
}

// told are the answers of a night about who may be told of Kari's claim: the
// outcome, what decided, and what is missing.
func told(t *testing.T, path, policy string) map[string]string {
	t.Helper()
	s, err := store.Open(t.Context(), path)
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	j := &job.Job{Store: s, Catalog: catalog(t, policy), On: retention.MustParseDate(today)}
	all := map[string]string{}
	require.NoError(t, j.Disclosures(t.Context(), func(told job.Told) {
		require.Equal(t, int64(7), told.Key)
		require.NotContains(t, all, told.Name, "asked twice")
		var outcome privacy.Outcome
		var words []string
		if told.IsRuling() {
			outcome = told.Ruling.Outcome()
			for r := range told.Ruling.Reasons() {
				if r.Decides {
					words = append(words, string(r.Code))
				}
			}
			for m := range told.Ruling.Missing() {
				words = append(words, "?"+string(m))
			}
		} else {
			outcome = told.Decision.Outcome()
			for r := range told.Decision.Reasons() {
				if r.Decides && r.Code != privacy.EveryTestMet && r.Code != privacy.FactsMissing {
					words = append(words, r.Code.String())
				}
			}
			for m := range told.Decision.Missing(&told.Item) {
				name, _, _ := strings.Cut(m.String(), " ")
				words = append(words, "?"+name)
			}
		}
		all[told.Name] = strings.Join(append([]string{outcome.String()}, words...), " ")
	}))
	return all
}

// TestWhatMayBeReported changes one thing of the case, and wants what
// kredittopplysningsloven and the policy make of it.
func TestWhatMayBeReported(t *testing.T) {
	const ok, unfit = "permitted", "forbidden recipient-unfit"
	for _, c := range []struct {
		reason, change, report, bureau string
	}{
		{"nothing changed", "UPDATE claim SET id = id", ok, ok},
		{"§ 10: the last day of the waiting month", "UPDATE claim SET legal_step_on = '2026-10-23'", "forbidden legal-step-month", unfit},
		{"§ 10: the day after the waiting month", "UPDATE claim SET legal_step_on = '2026-10-22'", ok, ok},
		{"§ 10: nothing was sent but demands", "UPDATE claim SET legal_step_on = NULL", "forbidden legal-step-month", unfit},
		{"§ 10: it was sent on a day that was lost", "UPDATE claim SET legal_step_on = NULL, legal_step_lost = 1",
			"undetermined legal-step-month ?legal-step-sent", "undetermined ?credit-rules-met"},
		{"§ 10: an instalment agreement was broken today", "UPDATE claim SET legal_step_on = NULL, plan_broken_on = '2026-11-23'", ok, ok},
		{"§ 10: it is broken tomorrow", "UPDATE claim SET legal_step_on = NULL, plan_broken_on = '2026-11-24'", "forbidden legal-step-month", unfit},
		{"§ 10: it was taken up again", "UPDATE claim SET legal_step_on = NULL, plan_broken_on = '2026-09-01', plan_resumed_on = '2026-09-20'",
			"forbidden legal-step-month", unfit},
		{"§ 10(2): a legal person, last day of the month", "UPDATE claim SET about = 'legal-person', demanded_on = '2026-10-23'", "forbidden demand-month", unfit},
		{"§ 10(2): a legal person, the day after", "UPDATE claim SET about = 'legal-person', demanded_on = '2026-10-22'", ok, ok},
		{"a sole trader is a natural person, Art. 4(1)", "UPDATE claim SET about = 'sole-trader', legal_step_on = '2026-10-23'", "forbidden legal-step-month", unfit},
		{"nobody said what the debtor is", "UPDATE claim SET about = NULL, demanded_on = NULL", "undetermined demand-month ?party", "undetermined ?credit-rules-met"},
		{"it makes no difference what the debtor is", "UPDATE claim SET about = NULL", ok, ok},
		{"§ 11: disputed, and not without ground", "UPDATE dispute SET closed_on = NULL, unfounded = 'no'", "forbidden claim-disputed", "forbidden use-restricted recipient-unfit"},
		{"§ 11: manifestly without ground", "UPDATE dispute SET closed_on = NULL, unfounded = 'yes'", ok, "forbidden use-restricted"},
		{"§ 11: nobody has looked yet", "UPDATE dispute SET closed_on = NULL, unfounded = 'raised'",
			"undetermined claim-disputed ?manifestly-unfounded", "forbidden use-restricted"},
		{"§ 11: disputed until tomorrow", "UPDATE dispute SET closed_on = '2026-11-24', unfounded = 'no'", "forbidden claim-disputed", "forbidden use-restricted recipient-unfit"},
		{"§ 11: no longer, on a day that was lost", "UPDATE dispute SET closed_on = NULL, closed_lost = 1", "undetermined claim-disputed ?objection ?manifestly-unfounded", "undetermined ?hold-released ?credit-rules-met"},
		{"§ 11: disputed from tomorrow", "UPDATE dispute SET opened_on = '2026-11-24', closed_on = NULL, unfounded = 'no'", ok, ok},
		{"§ 11(2): disputed, and can be enforced", "UPDATE dispute SET closed_on = NULL, unfounded = 'no'; UPDATE claim SET enforceable_on = '2026-11-23'",
			ok, "forbidden use-restricted"},
		{"§ 11(2): the last day that the court gave", "UPDATE dispute SET closed_on = NULL, unfounded = 'no'; UPDATE claim SET enforceable_on = '2026-11-09', pay_by = '2026-11-23'",
			"forbidden court-deadline", "forbidden use-restricted recipient-unfit"},
		{"§ 11(2): the day after", "UPDATE dispute SET closed_on = NULL, unfounded = 'no'; UPDATE claim SET enforceable_on = '2026-11-08', pay_by = '2026-11-22'",
			ok, "forbidden use-restricted"},
		{"§ 24: settled today", "UPDATE claim SET settled_on = '2026-11-23'", "forbidden claim-settled", unfit},
		{"§ 24: settled tomorrow", "UPDATE claim SET settled_on = '2026-11-24'", ok, ok},
		{"§ 21: the last day of four years", "INSERT INTO remark (matter_id, reported_on) VALUES (5, '2022-11-23'), (5, '2025-01-01')", ok, ok},
		{"§ 21: the day after, and nobody said whether it can be enforced", "INSERT INTO remark (matter_id, reported_on) VALUES (5, '2022-11-22'), (5, '2025-01-01')",
			"undetermined four-years ?unenforceable ?new-step-taken", "undetermined ?credit-rules-met"},
		{"Art. 21(1): an objection to the use", "INSERT INTO request (person_id, kind, received_on) VALUES (1, 'objection', '2026-11-20')", ok, "forbidden objection-pending"},
		{"Art. 18(2): to warn others is not to pursue the claim", "INSERT INTO request (person_id, kind, received_on) VALUES (1, 'restriction', '2026-11-20')", ok, "forbidden use-restricted"},
		{"Art. 6(1)(f): the case handler found against it", "UPDATE matter SET unmet = 'interest-prevails', unmet_on = '2026-11-23'", ok, "forbidden basis-fails"},
		{"found tomorrow", "UPDATE matter SET unmet = 'interest-prevails', unmet_on = '2026-11-24'", ok, ok},
		{"the GDPR protects nobody in it, recital 14; the act does", "UPDATE matter SET excluded = 'yes', excluded_kind = 'of-legal-person'; UPDATE claim SET about = 'legal-person', demanded_on = '2026-10-23'",
			"forbidden demand-month", "permitted out-of-scope"},
		{"no line of business", "UPDATE matter SET line = NULL", ok, "undetermined not-asked ?activity"},
		{"an invoice that is followed up has nothing to report", "UPDATE matter SET line = 'arm'", "", ""},
	} {
		t.Run(c.reason, func(t *testing.T) {
			got := told(t, changed(t, c.change), "completed")
			assert.Equal(t, c.report, got[job.ReportDefault], "by the rules on credit information")
			assert.Equal(t, c.bureau, got[job.TellBureau], "by the policy")
		})
	}
	t.Run("the notice gives reports no period", func(t *testing.T) {
		assert.Equal(t, "undetermined ?necessity ?storage-limit", told(t, changed(t, "UPDATE claim SET id = id"), "notice")[job.TellBureau])
	})
}

// TestWhoElseMayBeTold does the same about the client and a lawyer elsewhere.
func TestWhoElseMayBeTold(t *testing.T) {
	const ok = "permitted"
	lives := func(in, needed string) string {
		return "UPDATE person SET country = '" + in + "'; UPDATE claim SET lawyer_needed = " + needed
	}
	for _, c := range []struct {
		reason, change, client, send, lawyer string
	}{
		{"nothing changed: a debtor in Norway", "UPDATE claim SET id = id", ok, "", ""},
		{"a bought claim has no client", "UPDATE matter SET line = 'npl'", "", "", ""},
		{"the client's own data, Art. 29", "UPDATE matter SET line = 'arm'", "permitted on-instruction", "", ""},
		{"no line of business", "UPDATE matter SET line = NULL", "undetermined not-asked ?activity", "", ""},
		{"to pursue the claim, Art. 18(2)", "INSERT INTO request (person_id, kind, received_on) VALUES (1, 'restriction', '2026-11-20')", ok, "", ""},
		{"a child's interests weigh more, Art. 6(1)(f)", "UPDATE matter SET unmet = 'interest-prevails'", "forbidden basis-fails", "", ""},
		{"in the EEA nothing is transferred, Art. 44", lives("SE", "'yes'"), ok, ok, ok},
		{"found adequate, Art. 45", lives("GB", "'yes'"), ok, ok, ok},
		{"no lawyer is needed, Art. 5(1)(c)", lives("GB", "'no'"), ok, ok, "forbidden recipient-unfit"},
		{"nobody said whether one is needed", lives("GB", "NULL"), ok, ok, "undetermined ?disclosure-necessary"},
		{"needed from tomorrow", lives("GB", "'yes', lawyer_needed_on = '2026-11-24'"), ok, ok, "undetermined ?disclosure-necessary"},
		{"nobody assessed the law there, C-311/18", lives("US", "'yes'"), ok, "undetermined rights-unprotected ?protection", "undetermined ?transfer"},
		{"the claim needs it, Art. 49(1)(e)", lives("TH", "'yes'"), ok, ok, ok},
		{"the claim does not need it, Art. 49(1)(e)", lives("TH", "'no'"), ok,
			"forbidden sent-abroad no-adequacy-decision safeguard-lacking not-necessary", "forbidden recipient-unfit transfer-barred"},
		{"nothing lets it go there, Art. 44", lives("PK", "'yes'"), ok,
			"forbidden sent-abroad no-adequacy-decision safeguard-lacking derogation-lacking", "forbidden transfer-barred"},
		{"nobody knows where the debtor lives", "UPDATE person SET country = NULL; UPDATE claim SET lawyer_needed = 'yes'", ok, "", "undetermined ?country ?transfer"},
		{"no code of a country", lives("UK", "'yes'"), ok, "", "undetermined ?country ?transfer"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			got := told(t, changed(t, c.change), "notice")
			assert.Equal(t, c.client, got[job.TellClient], "the client")
			assert.Equal(t, c.send, got[job.SendAbroad], "by Chapter V")
			assert.Equal(t, c.lawyer, got[job.TellLawyer], "a lawyer there")
		})
	}
	t.Run("words that nobody knows leave everything open", func(t *testing.T) {
		got := told(t, changed(t, lives("GB", "'yes'")+"; UPDATE matter SET unmet = 'nonsense'"), "notice")
		for _, name := range []string{job.TellClient, job.TellBureau, job.TellLawyer} {
			assert.True(t, strings.HasPrefix(got[name], "undetermined ?"), "%s: %s", name, got[name])
		}
	})
}

// TestNightTellsWhoMayBeTold holds what the night prints against what it printed
// when somebody last read it.
func TestNightTellsWhoMayBeTold(t *testing.T) {
	out := runs(t, "-db", fresh(t, 1500), "-on", today, "-policy", "completed")
	assert.Empty(t, cmp.Diff(whoMayBeTold, sampleOf(t, out)))
}

// sampleOf is the part of what a night prints that tells who may be told of the
// open cases, without the spaces at the ends of lines.
func sampleOf(t *testing.T, out string) string {
	t.Helper()
	from, to := strings.Index(out, "open cases, "+job.TellClient), strings.Index(out, "\nThis was a dry run")
	require.Positive(t, from)
	require.Greater(t, to, from)
	var lines []string
	for line := range strings.Lines(out[strings.LastIndex(out[:from], "\n")+1 : to]) {
		lines = append(lines, strings.TrimRight(line, " \n"))
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}

// whoMayBeTold is of 1500 cases.
const whoMayBeTold = `Of 233 open cases, may the client be told of it
permitted     225
              171  every-test-met        Article 5(1) GDPR; Article 6(1) GDPR
              53   on-instruction        Article 28(3)(a) GDPR; Article 29 GDPR
              1    out-of-scope          Article 2 GDPR; Article 4(1) GDPR; Personal Data Act section 2
forbidden     5
              2    purpose-ended         Article 17(1)(a) GDPR; Article 5(1)(e) GDPR
              1    processed-unlawfully  Article 17(1)(d) GDPR
              1    decision-barred       Article 9(2)(a) GDPR; Article 22(1) GDPR; Article 22(2)(a) GDPR; Article 22(2)(b) GDPR; Article 22(2) GDPR
              1    data-unnecessary      Article 5(1)(c) GDPR
undetermined  3
              2    facts-missing         Article 5(2) GDPR
              1    not-asked             Article 5(2) GDPR
before 14 of those permitted: inform-person
to find out, 2 times: case-closed of collection-3pc
to find out, 1 times: activity

Of 254 open cases, may the claim be reported by the rules on credit information
permitted     116
              116  secrecy-lifted         Debt Collection Act 1988 section 28 second paragraph
              5    sole-trader-is-person  Article 4(1) GDPR; guidance of the Norwegian Data Protection Authority
forbidden     132
              129  legal-step-month       Credit Information Act section 10 first paragraph
              8    claim-settled          Credit Information Act section 24
              1    claim-disputed         Credit Information Act section 11 first paragraph; Credit Information Act section 11 second paragraph first sentence
              1    demand-month           Credit Information Act section 10 second paragraph
undetermined  6
              5    legal-step-month       Credit Information Act section 10 first paragraph
              1    four-years             Credit Information Act section 21 first paragraph
before 116 of those permitted: register-as-one
to find out, 4 times: party
to find out, 1 times: legal-step-sent
to find out, 1 times: new-step-taken
to find out, 1 times: unenforceable

Of 254 open cases, may a credit bureau be told of it
permitted     103
              101  every-test-met        Article 5(1) GDPR; Article 6(1) GDPR
              2    out-of-scope          Article 2 GDPR; Article 4(1) GDPR; Personal Data Act section 2
forbidden     138
              131  recipient-unfit       Credit Information Act section 10; Article 5(1)(c) GDPR; Article 6(1) GDPR
              5    use-restricted        Article 18(2) GDPR
              2    purpose-ended         Article 17(1)(a) GDPR; Article 5(1)(e) GDPR
              2    decision-barred       Article 9(2)(a) GDPR; Article 22(1) GDPR; Article 22(2)(a) GDPR; Article 22(2)(b) GDPR; Article 22(2) GDPR
              1    objection-stands      Article 17(1)(c) GDPR; Article 21(1) GDPR
              1    processed-unlawfully  Article 17(1)(d) GDPR
              1    objection-pending     Article 21(1) GDPR
              1    data-unnecessary      Article 5(1)(c) GDPR
undetermined  13
              12   facts-missing         Article 5(2) GDPR
              1    not-asked             Article 5(2) GDPR
before 7 of those permitted: inform-person
to find out, 5 times: credit-rules-met of credit-reporting
to find out, 4 times: case-closed of credit-reporting
to find out, 4 times: hold-kind
to find out, 1 times: activity
to find out, 1 times: hold-released

Of 36 open cases, may it go abroad, to where the debtor lives
permitted     15
              7   in-eea                Personal Data Act section 1; EEA Act
              5   by-legal-claims       Article 49(1)(e) GDPR; recital 111 GDPR
              5   no-adequacy-decision  Article 45(1) GDPR
              3   by-adequacy           Commission Decision (EU) 2025/2574; Article 45(1) GDPR; Personal Data Regulations section 2 second paragraph
forbidden     9
              9   no-adequacy-decision  Article 45(1) GDPR
              9   safeguard-lacking     Article 46(1) GDPR
              9   sent-abroad           Article 44 GDPR; EDPB Guidelines 05/2021
              7   derogation-lacking    Article 49(1) GDPR
              2   not-necessary         Article 49(1) GDPR
undetermined  12
              10  rights-unprotected    Article 46(1) GDPR; CJEU judgment C-311/18
              2   not-necessary         Article 49(1) GDPR
before 8 of those permitted: tell-of-transfer
to find out, 10 times: protection
to find out, 2 times: necessity

Of 41 open cases, may a lawyer be told of it where the debtor lives
permitted     13
              12  every-test-met   Article 5(1) GDPR; Article 6(1) GDPR
              1   out-of-scope     Article 2 GDPR; Article 4(1) GDPR; Personal Data Act section 2
forbidden     12
              9   transfer-barred  Article 44 GDPR
              7   recipient-unfit  Article 5(1)(c) GDPR; Article 6(1) GDPR
undetermined  16
              15  facts-missing    Article 5(2) GDPR
              1   not-asked        Article 5(2) GDPR
before 1 of those permitted: inform-person
to find out, 11 times: transfer of collection-3pc
to find out, 6 times: disclosure-necessary of collection-3pc
to find out, 3 times: disclosure-necessary of collection-npl
to find out, 2 times: country of collection-3pc
to find out, 2 times: transfer of collection-npl
to find out, 1 times: activity
to find out, 1 times: country of collection-npl`
