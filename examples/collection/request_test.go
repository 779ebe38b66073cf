package main

import (
	"context"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/examples/collection/internal/facts"
	"github.com/personvern/personvern/examples/collection/internal/job"
	"github.com/personvern/personvern/examples/collection/internal/store"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
)

func kindsTogether() string { return strings.ReplaceAll(kinds(), ", ", ",") }

// byHand makes a database of the given rows.
func byHand(t *testing.T, rows ...string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "hand.db")
	s, err := store.Open(t.Context(), path)
	require.NoError(t, err)
	require.NoError(t, s.CreateTables(t.Context(), s))
	for _, row := range append([]string{"setting (name, value) VALUES ('record-key', '00')"}, rows...) {
		_, err := s.ExecContext(t.Context(), "INSERT INTO "+row)
		require.NoError(t, err, row)
	}
	require.NoError(t, s.Close())
	return path
}

// kari has one open case for a client, in which everything has happened that an
// answer can depend on.
func kari() []string {
	return []string{
		"matter (id, line, opened_on, informed_on, contacted_on) VALUES (5, '3pc', '2026-02-01', '2026-02-10', '2026-02-10')",
		"person (id, name, origin, accurate, accurate_on) VALUES (1, 'Kari', 'from-others', 'no', '2026-11-10')",
		"party (matter_id, person_id, role) VALUES (5, 1, 'debtor')",
		"claim (id, matter_id) VALUES (7, 5)",
		"call_note (id, matter_id, called_on, others, others_on) VALUES (2, 5, '2026-03-01', 'yes', '2026-03-01'), (3, 5, '2026-03-02', NULL, NULL)",
		"late_reason (id, matter_id, noted_on) VALUES (8, 5, '2026-03-03')",
		"health_note (id, matter_id, noted_on, consent_on, consent_until) VALUES (4, 5, '2026-03-01', '2026-03-01', '2027-03-01')",
		"dispute (id, matter_id, opened_on, closed_on, withheld, withheld_kind, withheld_on) VALUES (6, 5, '2026-04-01', '2026-05-01', 'yes', 'internal-preparation', '2026-04-01')",
		"disclosure (matter_id, person_id, dataset, recipient, name, disclosed_on, in_inquiry) VALUES (5, NULL, 'claim', 'to-client', 'Client AS', '2026-02-05', 0)",
		"disclosure (matter_id, person_id, dataset, recipient, name, disclosed_on, in_inquiry) VALUES (NULL, 1, 'person', 'to-processor', 'Printing House AS', '2026-02-09', 0), (NULL, 1, 'person', 'to-police', 'Town police', '2026-06-01', 1)",
	}
}

// answerToKari is what the law makes of that: Art. 15(4) takes somebody else out of
// a note, personopplysningsloven § 16 first paragraph e withholds what was written
// for one's own preparation, Art. 20 reaches what she told on consent and no more,
// and Art. 19 and 4(9) tell the printer of the correction, not the police.
const answerToKari = `Person 1, on 2026-11-23
  asks for access, received on 2026-11-23: to be answered by 2026-12-23
  asks for rectification, received on 2026-11-23: to be answered by 2026-12-23
  asks for portability, received on 2026-11-23: to be answered by 2026-12-23
For the case handler; a letter to the person says less and says it otherwise.

call_note 2
  show (requires-access: required)
    because right-given: Article 15 GDPR
    first redact-others
    then provide-access by 2026-12-23
    then answer-person by 2026-12-23
  ask (requires-rectification: undetermined)
    because facts-missing: Article 5(2) GDPR
    find out accuracy
    then answer-person by 2026-12-23
  refuse (requires-portability: forbidden)
    because others-rights: Article 15(4) GDPR; Article 20(4) GDPR
    because not-portable: Article 20(1)(a) GDPR; Article 20(3) GDPR
    then explain-refusal by 2026-12-23

call_note 3
  show (requires-access: required)
    because right-given: Article 15 GDPR
    then provide-access by 2026-12-23
    then answer-person by 2026-12-23
  ask (requires-rectification: undetermined)
    because facts-missing: Article 5(2) GDPR
    find out accuracy
    then answer-person by 2026-12-23
  refuse (requires-portability: forbidden)
    because not-portable: Article 20(1)(a) GDPR; Article 20(3) GDPR
    then explain-refusal by 2026-12-23

late_reason 8
  show (requires-access: required)
    because right-given: Article 15 GDPR
    then provide-access by 2026-12-23
    then answer-person by 2026-12-23
  ask (requires-rectification: undetermined)
    because facts-missing: Article 5(2) GDPR
    find out accuracy
    then answer-person by 2026-12-23
  refuse (requires-portability: forbidden)
    because not-portable: Article 20(1)(a) GDPR; Article 20(3) GDPR
    then explain-refusal by 2026-12-23

health_note 4
  show (requires-access: required)
    because right-given: Article 15 GDPR
    then provide-access by 2026-12-23
    then answer-person by 2026-12-23
  ask (requires-rectification: undetermined)
    because facts-missing: Article 5(2) GDPR
    find out accuracy
    then answer-person by 2026-12-23
  export (requires-portability: required)
    because right-given: Article 20(1) GDPR
    then hand-over by 2026-12-23
    then answer-person by 2026-12-23

claim 7
  show (requires-access: required)
    because right-given: Article 15 GDPR
    then provide-access by 2026-12-23
    then answer-person by 2026-12-23
  ask (requires-rectification: undetermined)
    because facts-missing: Article 5(2) GDPR
    find out accuracy
    then answer-person by 2026-12-23
  refuse (requires-portability: forbidden)
    because not-portable: Article 20(1)(a) GDPR; Article 20(3) GDPR
    because not-provided: Article 20(1) GDPR
    then explain-refusal by 2026-12-23

person 1
  show (requires-access: required)
    because right-given: Article 15 GDPR
    then provide-access by 2026-12-23
    then answer-person by 2026-12-23
  correct (requires-rectification: required)
    because found-inaccurate: Article 16 GDPR; Article 5(1)(d) GDPR
    then rectify by 2026-12-23
    then tell-recipients: Printing House AS (to-processor, 2026-02-09)
    then answer-person by 2026-12-23
  refuse (requires-portability: forbidden)
    because not-portable: Article 20(1)(a) GDPR; Article 20(3) GDPR
    because not-provided: Article 20(1) GDPR
    then explain-refusal by 2026-12-23

dispute 6
  refuse (requires-access: forbidden)
    because withheld-by-law: Personal Data Act section 16 first paragraph letter e; Article 23 GDPR
    then cite-exemption by 2026-12-23
    then explain-refusal by 2026-12-23
  ask (requires-rectification: undetermined)
    because facts-missing: Article 5(2) GDPR
    find out accuracy
    then answer-person by 2026-12-23
  refuse (requires-portability: forbidden)
    because not-portable: Article 20(1)(a) GDPR; Article 20(3) GDPR
    because not-provided: Article 20(1) GDPR
    then explain-refusal by 2026-12-23

With call_note 2, call_note 3 the person is told (Article 15(1) GDPR):
  (a) purposes: collection (legitimate-interests)
  (b) categories of data: call-note
  (c) recipients: it has gone to nobody; it may go to others ...
  (d) period: by the rule collection-3pc-three-years: P3Y from case-closed
  (e, f) rights: information, access, rectification, erasure, restriction, objection, complaint
  (h) automated decisions: none

With late_reason 8 the person is told (Article 15(1) GDPR):
  (a) purposes: collection (legitimate-interests)
  (b) categories of data: late-payment-reason
  (c) recipients: it has gone to nobody; it may go to others ...
  (d) period: by the rule collection-3pc-three-years: P3Y from case-closed
  (e, f) rights: information, access, rectification, erasure, restriction, objection, complaint
  (h) automated decisions: none

With health_note 4 the person is told (Article 15(1) GDPR):
  (a) purposes: collection-handling (consent)
  (b) categories of data: health
  (c) recipients: it has gone to nobody
  (d) period: to 2027-03-01 at the latest (set in the case)
  (e, f) rights: information, access, rectification, erasure, restriction, portability, withdrawal, complaint
  (h) automated decisions: none

With claim 7 the person is told (Article 15(1) GDPR):
  (a) purposes: collection (legitimate-interests)
  (b) categories of data: contract-details, debt-details
  (c) recipients: Client AS (to-client, 2026-02-05); it may go to others ...
  (d) period: by the rule collection-3pc-three-years: P3Y from case-closed
  (e, f) rights: information, access, rectification, erasure, restriction, objection, complaint
  (g) source: say which of ...
  (h) automated decisions: none

With person 1 the person is told (Article 15(1) GDPR):
  (a) purposes: collection (legitimate-interests)
  (b) categories of data: name, postal-address, phone, email, national-id
  (c) recipients: Printing House AS (to-processor, 2026-02-09); it may go to others ...
  (d) period: by the rule collection-3pc-three-years: P3Y from case-closed
  (e, f) rights: information, access, rectification, erasure, restriction, objection, complaint
  (g) source: say which of ...
  (h) automated decisions: none

The plan is not complete: see what is to be found out.
`

func TestAnswerToOnePerson(t *testing.T) {
	path := byHand(t, kari()...)
	got := runs(t, "-db", path, "-on", today, "-person", "1", "-request", "access,rectification,portability", "-says", "fact")
	assert.NotContains(t, got, "from-data-subject", "what came from others did not come from her")
	// Who may receive it, and where it may come from, is the policy's to say.
	got = regexp.MustCompile(`(it may go to others|say which of)( to-|: to-| from-).*`).ReplaceAllString(got, "$1 ...")
	assert.Equal(t, answerToKari, got)
}

// TestEveryKindOfRequest asks everything of many people. What is not asked about
// erasing and is not unnamed erases nothing.
func TestEveryKindOfRequest(t *testing.T) {
	path := fresh(t, 300)
	for kind := privacy.AskErasure; kind.IsValid(); kind++ {
		for person := 1; person <= 15; person++ {
			out := runs(t, "-db", path, "-on", today, "-person", strconv.Itoa(person), "-request", kind.String())
			switch kind {
			case privacy.AskWithdrawal:
				assert.Contains(t, out, "asks for withdrawal, received on 2026-11-23: takes effect at once", "Art. 7(3)")
			default:
				assert.Contains(t, out, "asks for "+kind.String()+", received on 2026-11-23: to be answered by 2026-12-23\n", "Art. 12(3)")
			}
			assert.NotContains(t, out, "nobody looked", "every table was asked")
			if kind == privacy.AskErasure {
				self := strings.Index(out, "\nperson ")
				require.Positive(t, self)
				for _, paper := range []string{"\ncall_note ", "\nlate_reason ", "\nletter ", "\nhealth_note ", "\nclaim "} {
					assert.Less(t, strings.LastIndex(out, paper), self, "the papers go before the name")
				}
			} else if kind != privacy.AskUnnamed {
				assert.NotContains(t, out, "requires-erasure", "nobody asked for that")
			}
			shows := strings.Contains(out, "\n  show ")
			assert.Equal(t, shows, strings.Contains(out, "the person is told (Article 15(1) GDPR)"), "%s of %d", kind, person)
			if kind != privacy.AskAccess && kind != privacy.AskUnnamed {
				assert.False(t, shows, "%s of %d", kind, person)
			}
		}
	}
	all := runs(t, "-db", path, "-on", today, "-person", "3", "-request", kindsTogether())
	assert.Equal(t, 9, strings.Count(all, "  asks for "))
	assert.ErrorContains(t, fails(t, "-db", path, "-on", today, "-person", "999999"), "nobody here has that number")
}

func TestStoredRequestsAreAnswered(t *testing.T) {
	for _, c := range []struct{ reason, row, want string }{
		{"Art. 12(3)", "'access', '', '2026-11-02', NULL, NULL, NULL, NULL", "asks for access, received on 2026-11-02: to be answered by 2026-12-02\n"},
		{"the last day is a Saturday, Reg. 1182/71 Art. 3(4)", "'access', '', '2026-11-05', NULL, NULL, NULL, NULL", "to be answered by 2026-12-05 (2026-12-07 at the latest)\n"},
		{"a month has passed", "'portability', '', '2026-10-01', NULL, NULL, NULL, NULL", "to be answered by 2026-11-01 (2026-11-02 at the latest), late: yes\n"},
		{"told in time of two months more; a refusal has no more time", "'access', '', '2026-10-01', NULL, NULL, '2026-10-20', NULL", "to be answered by 2027-01-01 (2027-01-04 at the latest), refused by 2026-11-01 (2026-11-02 at the latest), extended\n"},
		{"the person is asked who she is, EDPB 01/2022 no. 159", "'access', '', '2026-11-10', '2026-11-12', NULL, NULL, NULL", "to be answered by 2026-12-10, later only while the person owes an answer"},
		{"she has answered after nine days", "'access', '', '2026-11-10', '2026-11-11', '2026-11-20', NULL, NULL", ", 9 days waited for the person\n"},
		{"answered already", "'access', '', '2026-11-02', NULL, NULL, NULL, '2026-11-20'", "nothing is asked, of the collector's own motion"},
		{"asked tomorrow", "'access', '', '2026-11-24', NULL, NULL, NULL, NULL", "nothing is asked, of the collector's own motion"},
		{"what is stated with it counts, Art. 18(1)(a)", "'restriction', 'fact', '2026-11-02', NULL, NULL, NULL, NULL", "because accuracy-contested: Article 18(1)(a) GDPR"},
		{"a kind that nobody knows", "'nonsense', '', '2026-11-02', NULL, NULL, NULL, NULL", "find out request"},
		{"words that nobody knows", "'access', 'nonsense', '2026-11-02', NULL, NULL, NULL, NULL", "find out request"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			path := byHand(t, append(kari(), "request (person_id, kind, says, received_on, queried_on, replied_on, extended_on, answered_on) VALUES (1, "+c.row+")")...)
			assert.Contains(t, runs(t, "-db", path, "-on", today, "-person", "1"), c.want)
		})
	}
}

// effect is what an open request does to a case.
type effect struct {
	reason        string
	kind          privacy.RequestKind
	erase         privacy.Outcome // of a case closed long ago
	letter, score privacy.Outcome // of an open one
	because       privacy.ReasonCode
}

// effects are those of every kind of request on a case for a client, which rests
// on legitimate interests.
func effects() []effect {
	const ok, no = privacy.Permitted, privacy.Forbidden
	return []effect{
		{"none is open", 0, privacy.Required, ok, ok, privacy.EveryTestMet},
		{"it is read as an objection too, Art. 21", privacy.AskErasure, privacy.Required, ok, no, privacy.ObjectionPending},
		{"the answer comes before the erasing, Art. 12(2), 15", privacy.AskAccess, no, ok, ok, privacy.EveryTestMet},
		{"nothing is restricted unless that is asked for, Art. 18(1)", privacy.AskRectification, privacy.Required, ok, ok, privacy.EveryTestMet},
		{"stored, and used for the claim alone, Art. 18(2)", privacy.AskRestriction, no, ok, no, privacy.UseRestricted},
		{"Art. 20 takes nothing away", privacy.AskPortability, privacy.Required, ok, ok, privacy.EveryTestMet},
		{"the use stops until grounds are shown, Art. 21(1), 18(2)", privacy.AskObjection, privacy.Required, ok, no, privacy.ObjectionPending},
		{"a human decides anyway", privacy.AskHumanDecision, privacy.Required, ok, ok, privacy.EveryTestMet},
		{"nothing here rests on consent, Art. 7(3)", privacy.AskWithdrawal, privacy.Required, ok, ok, privacy.EveryTestMet},
		{"it may be for access, and an objection", privacy.AskUnnamed, no, ok, no, privacy.ObjectionPending},
	}
}

func TestOpenRequestsStopWhatTheyMust(t *testing.T) {
	for _, e := range effects() {
		t.Run(e.kind.String()+": "+e.reason, func(t *testing.T) {
			asked := "request (person_id, kind, received_on, answered_on) VALUES (1, '" + e.kind.String() + "', '2026-11-20', "
			for _, answered := range []bool{false, true} {
				rows, want := append(kari(), asked+"NULL)"), e
				if answered {
					rows[len(rows)-1], want = asked+"'2026-11-22')", effects()[0]
				}
				if e.kind == 0 {
					rows = kari()
				}
				erase, letter, score := outcomes(t, byHand(t, rows...))
				assert.Equal(t, want.erase.String(), erase.Outcome().String(), "erasing a case closed long ago, answered %t", answered)
				assert.Equal(t, want.letter.String(), letter.Outcome().String(), "the letter, answered %t", answered)
				assert.Equal(t, want.score.String(), score.Outcome().String(), "the score, answered %t", answered)
				assert.True(t, score.Has(want.because), "answered %t", answered)
			}
		})
	}
}

// outcomes are what is decided of Kari's claim tonight, and of erasing it when
// the case was closed long ago.
func outcomes(t *testing.T, path string) (erase, letter, score privacy.Decision) {
	t.Helper()
	s, err := store.Open(t.Context(), path)
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	j := &job.Job{Store: s, Catalog: catalog(t, "notice"), On: retention.MustParseDate(today)}
	decisions := map[privacy.Operation]privacy.Decision{}
	require.NoError(t, j.Uses(t.Context(), func(w job.Wish, item *facts.Item, d privacy.Decision) {
		require.Equal(t, int64(7), item.Key)
		decisions[w.Doing] = d
	}))
	require.Len(t, decisions, len(job.Wishes()))
	_, err = s.ExecContext(t.Context(), "UPDATE matter SET closed_on = '2022-01-01'")
	require.NoError(t, err)
	require.NoError(t, j.Survey(t.Context(), func(a job.Answer) error {
		if a.Table.Name() == "claim" {
			erase = a.Decision
		}
		return nil
	}, func(*facts.Table, job.Found) {}))
	require.NotNil(t, erase.Dataset())
	require.NoError(t, j.Uses(t.Context(), func(job.Wish, *facts.Item, privacy.Decision) {
		t.Error("a closed case is not asked about")
	}))
	return erase, decisions[privacy.PursuingClaim], decisions[privacy.OrdinaryUse]
}

// TestFactsOfACaseCount changes one fact of the case, and wants another answer
// about the letter.
func TestFactsOfACaseCount(t *testing.T) {
	for _, c := range []struct {
		reason, change string
		want           privacy.Outcome
		because        privacy.ReasonCode
		inform         bool
	}{
		{"nothing changed", "matter SET id = id", privacy.Permitted, privacy.EveryTestMet, false},
		{"she was never told, Art. 14(3)", "matter SET informed_on = NULL", privacy.Permitted, privacy.EveryTestMet, true},
		{"a child's interests weigh more, Art. 6(1)(f)", "matter SET unmet = 'interest-prevails'", privacy.Forbidden, privacy.BasisFails, false},
		{"found tomorrow", "matter SET unmet = 'interest-prevails', unmet_on = '2026-11-24'", privacy.Permitted, privacy.EveryTestMet, false},
		{"a machine chose alone, Art. 22(1)", "matter SET unmet = 'human-decides'", privacy.Forbidden, privacy.DecisionBarred, false},
		{"words that nobody knows", "matter SET unmet = 'nonsense'", privacy.Undetermined, privacy.FactsMissing, false},
		{"an undertaking alone, recital 14", "matter SET excluded = 'yes', excluded_kind = 'of-legal-person'", privacy.Permitted, privacy.OutOfScope, false},
		{"that is only said", "matter SET excluded = 'raised', excluded_kind = 'of-legal-person'", privacy.Permitted, privacy.EveryTestMet, false},
		{"the client's invoice, Art. 29", "matter SET line = 'arm'", privacy.Permitted, privacy.OnInstruction, false},
		{"no line of business", "matter SET line = NULL", privacy.Undetermined, privacy.NotAsked, false},
		{"said to be unlawful, Art. 17(1)(d)", "matter SET unlawful = 'raised'", privacy.Undetermined, privacy.FactsMissing, false},
	} {
		t.Run(c.reason, func(t *testing.T) {
			path := byHand(t, kari()...)
			s, err := store.Open(t.Context(), path)
			require.NoError(t, err)
			_, err = s.ExecContext(t.Context(), "UPDATE "+c.change)
			require.NoError(t, err)
			require.NoError(t, s.Close())
			_, letter, _ := outcomes(t, path)
			assert.Equal(t, c.want.String(), letter.Outcome().String())
			assert.True(t, letter.Has(c.because), "%s", c.because)
			inform := false
			for o := range letter.Obligations() {
				inform = inform || o.Code == privacy.InformPerson && o.First
			}
			assert.Equal(t, c.inform, inform, "to be informed first")
		})
	}
	t.Run("what forbids goes before what is open", func(t *testing.T) {
		path := byHand(t, append(kari(),
			"objection (matter_id) VALUES (5)", // on a day that was lost
			"request (person_id, kind, received_on) VALUES (1, 'objection', '2026-11-20')")...)
		_, _, score := outcomes(t, path)
		assert.Equal(t, privacy.Forbidden.String(), score.Outcome().String())
	})
}

// TestNightCountsWhatMayBeDone holds what the night prints against what the
// library says of each case by itself.
func TestNightCountsWhatMayBeDone(t *testing.T) {
	path := fresh(t, 3000)
	s, err := store.Open(t.Context(), path)
	require.NoError(t, err)
	j := &job.Job{Store: s, Catalog: catalog(t, "notice"), On: retention.MustParseDate(today)}
	count := map[string]int{}
	codes := map[privacy.ReasonCode]int{}
	asked := map[string]int{}
	require.NoError(t, j.Uses(context.WithoutCancel(t.Context()), func(w job.Wish, item *facts.Item, d privacy.Decision) {
		asked[w.Name]++
		count[w.Name+" "+d.Outcome().String()]++
		for r := range d.Reasons() {
			if r.Decides {
				codes[r.Code]++
			}
		}
	}))
	require.NoError(t, s.Close())
	out := runs(t, "-db", path, "-on", today)
	for _, w := range job.Wishes() {
		assert.Contains(t, out, "Of "+strconv.Itoa(asked[w.Name])+" open cases, "+w.Name)
		for _, o := range []privacy.Outcome{privacy.Permitted, privacy.Forbidden, privacy.Undetermined} {
			assert.Positive(t, count[w.Name+" "+o.String()], "%s: %s", w.Name, o)
			assert.True(t, slices.ContainsFunc(strings.Split(out, "\n"), func(line string) bool {
				return slices.Equal(strings.Fields(line), []string{o.String(), strconv.Itoa(count[w.Name+" "+o.String()])})
			}), "%s: %s", w.Name, o)
		}
	}
	for _, code := range []privacy.ReasonCode{
		privacy.EveryTestMet, privacy.OnInstruction, privacy.OutOfScope, privacy.UseRestricted, privacy.ObjectionPending,
		privacy.PurposeEnded, privacy.BasisFails, privacy.DataUnnecessary, privacy.FactsMissing,
	} {
		assert.Positive(t, codes[code], "no case with %s", code)
	}
	assert.Contains(t, out, "before ")
	assert.Contains(t, out, ": inform-person")
}
