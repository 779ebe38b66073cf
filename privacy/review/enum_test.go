package review_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/internal/enum/enumtest"
	"github.com/personvern/personvern/privacy/review"
)

func TestCode(t *testing.T) {
	enumtest.Enumeration(t, review.ParseCode, `
	1 not-told-at-collection, 2 not-told-of-obtained, 3 information-unsettled, 4 sources-not-said,
	5 several-bases-claimed, 6 other-basis-claimed, 7 vital-interests-mixed, 8 public-task-without-law,
	9 obligation-without-law, 10 contract-without-party, 11 contract-not-necessary, 12 basis-not-met,
	13 condition-not-met, 14 condition-without-law, 15 condition-loosened, 16 special-kind-left-out,
	17 criminal-without-law, 18 number-without-need, 19 data-not-listed, 20 no-storage-limit,
	21 limit-vague, 22 norm-is-not-law, 23 backups-not-bounded, 24 pseudonymised-as-anonymous,
	25 further-use-not-assessed, 26 processor-data-reused, 27 source-not-named, 28 source-name-outdated,
	29 source-without-channel, 30 source-closed, 31 social-media-not-assessed,
	32 cookies-without-consent, 33 recipient-closed, 34 credit-rules-not-met,
	35 group-need-not-assessed, 36 safeguard-not-named, 37 no-arrangement, 38 officer-not-told,
	39 not-instructed, 40 erasure-refused-by-interest, 41 erasure-grounds-left-out,
	42 portability-misread, 43 objection-limited, 44 marketing-objection-left-out,
	45 restriction-limited, 46 automated-decisions-limited, 47 withdrawal-softened, 48 right-doubtful,
	49 change-only-published, 50 statement-doubtful, 51 assessment-open`)
}

func TestSeverity(t *testing.T) {
	enumtest.Enumeration(t, review.ParseSeverity, "1 critical, 2 serious, 3 minor, 4 hint")
}

func TestMend(t *testing.T) {
	enumtest.Enumeration(t, review.ParseMend, `
	1 tell, 2 name-sources, 3 claim-one-basis, 4 rest-on-other-basis, 5 name-law, 6 name-condition,
	7 set-limit, 8 state-reason, 9 reword, 10 leave-out, 11 assess, 12 name-safeguard, 13 arrange,
	14 instruct`)
}

// TestEveryCodeIsExplained asks all numbers: a finding that did not say how grave
// it is, what mends it and what it rests on would be of no use to anyone.
func TestEveryCodeIsExplained(t *testing.T) {
	for i := range 256 {
		c := review.Code(i)
		rests := 0
		for p := range c.Provisions() {
			assert.False(t, p.IsZero(), "%v rests on something that cannot be cited", c)
			rests++
		}
		for range c.Provisions() {
			break // a caller may stop
		}
		assert.Equal(t, c.IsValid(), rests > 0, "%v: provisions", c)
		assert.Equal(t, c.IsValid(), c.Severity().IsValid(), "%v: severity", c)
		assert.Equal(t, c.IsValid(), c.Mend().IsValid(), "%v: mend", c)
	}
	seen := 0
	for c := range review.AllCodes() {
		assert.True(t, c.IsValid())
		seen++
	}
	assert.Equal(t, 51, seen)
}

// TestCodeRestsOn pins how grave each finding is, what mends it, and where in the
// law to look: the provisions are those that the doubts about the notice cite.
func TestCodeRestsOn(t *testing.T) {
	want := map[string]string{
		"not-told-at-collection":       "serious; tell; gdpr:13",
		"not-told-of-obtained":         "serious; tell; gdpr:14",
		"information-unsettled":        "hint; assess; gdpr:13 gdpr:14",
		"sources-not-said":             "minor; name-sources; gdpr:14(2)(f)",
		"several-bases-claimed":        "serious; claim-one-basis; gdpr:13(1)(c) gdpr:14(1)(c)",
		"other-basis-claimed":          "serious; claim-one-basis; gdpr:13(1)(c) gdpr:14(1)(c)",
		"vital-interests-mixed":        "serious; claim-one-basis; gdpr:6(1)(d) gdpr:6(1)(f) gdpr:recital-46",
		"public-task-without-law":      "serious; name-law; gdpr:6(1)(e) gdpr:6(3)",
		"obligation-without-law":       "serious; name-law; gdpr:6(1)(c) gdpr:6(3)",
		"contract-without-party":       "serious; rest-on-other-basis; gdpr:6(1)(b)",
		"contract-not-necessary":       "serious; rest-on-other-basis; gdpr:6(1)(b)",
		"basis-not-met":                "critical; rest-on-other-basis; gdpr:6(1)",
		"condition-not-met":            "critical; name-condition; gdpr:9(2)",
		"condition-without-law":        "critical; name-law; gdpr:9(2)",
		"condition-loosened":           "critical; reword; gdpr:9(2)",
		"special-kind-left-out":        "minor; reword; gdpr:9(1)",
		"criminal-without-law":         "critical; name-condition; gdpr:10 personopplysningsloven:11",
		"number-without-need":          "serious; assess; personopplysningsloven:12",
		"data-not-listed":              "minor; reword; gdpr:14(1)(d)",
		"no-storage-limit":             "serious; set-limit; gdpr:5(1)(e) gdpr:13(2)(a)",
		"limit-vague":                  "serious; set-limit; gdpr:13(2)(a)",
		"norm-is-not-law":              "hint; state-reason; gdpr:5(1)(e)",
		"backups-not-bounded":          "serious; set-limit; gdpr:5(1)(e) gdpr:13(2)(a)",
		"pseudonymised-as-anonymous":   "serious; set-limit; gdpr:4(5) gdpr:recital-26",
		"further-use-not-assessed":     "serious; assess; gdpr:6(4) gdpr:5(1)(b)",
		"processor-data-reused":        "serious; leave-out; gdpr:28(3)(a)",
		"source-not-named":             "minor; name-sources; gdpr:14(2)(f)",
		"source-name-outdated":         "minor; reword; gdpr:12(1) gdpr:14(2)(f)",
		"source-without-channel":       "hint; name-law; gdpr:14(2)(f) kredittopplysningsforskriften:2",
		"source-closed":                "critical; leave-out; gjeldsinformasjonsloven:12",
		"social-media-not-assessed":    "serious; assess; gdpr:6(1)(f) gdpr:14 diskrimineringsloven:30",
		"cookies-without-consent":      "serious; rest-on-other-basis; ekomloven-2024:3-15",
		"recipient-closed":             "serious; leave-out; tvangsfullbyrdelsesloven:7-28",
		"credit-rules-not-met":         "serious; assess; kredittopplysningsloven:10 kredittopplysningsloven:11 kredittopplysningsloven:24",
		"group-need-not-assessed":      "serious; assess; gdpr:4(9) gdpr:6(1)",
		"safeguard-not-named":          "serious; name-safeguard; gdpr:13(1)(f) gdpr:14(1)(f) gdpr:46 gdpr:49",
		"no-arrangement":               "serious; arrange; gdpr:26(1)",
		"officer-not-told":             "minor; tell; gdpr:13(1)(b) gdpr:37",
		"not-instructed":               "minor; instruct; gdpr:28(3)(a) gdpr:28(3)(g) gdpr:29",
		"erasure-refused-by-interest":  "critical; reword; gdpr:17(3)",
		"erasure-grounds-left-out":     "minor; reword; gdpr:17(1)",
		"portability-misread":          "serious; reword; gdpr:20(1)",
		"objection-limited":            "critical; reword; gdpr:21(1)",
		"marketing-objection-left-out": "serious; reword; gdpr:21(2) gdpr:21(3)",
		"restriction-limited":          "serious; reword; gdpr:18(1)",
		"automated-decisions-limited":  "critical; reword; gdpr:22(1)",
		"withdrawal-softened":          "serious; reword; gdpr:7(3)",
		"right-doubtful":               "serious; reword; gdpr:12(2)",
		"change-only-published":        "minor; reword; gdpr:13(3) gdpr:14(4)",
		"statement-doubtful":           "minor; reword; gdpr:12(1)",
		"assessment-open":              "hint; assess; gdpr:5(2)",
	}
	got := map[string]string{}
	for c := range review.AllCodes() {
		text := c.Severity().String() + "; " + c.Mend().String() + ";"
		for p := range c.Provisions() {
			text += " " + p.String()
		}
		got[c.String()] = text
	}
	assert.Empty(t, cmp.Diff(want, got))
}
