package privacy

import (
	"encoding"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// word is what every enumeration of this package can do.
type word interface {
	~uint8
	String() string
	AppendText([]byte) ([]byte, error)
	MarshalText() ([]byte, error)
}

// pinned checks an enumeration for every number it can hold. Hosts store the
// tokens, and other packages the numbers: neither is ever changed, and new
// values go last. What is not among the tokens is no value.
func pinned[E word, P interface {
	*E
	encoding.TextUnmarshaler
}](t *testing.T, kind string, zero string, valid func(E) bool, parse func(string) (E, error), tokens ...string) {
	t.Helper()
	for i := range 256 {
		v := E(i)
		text, err := v.AppendText([]byte("x"))
		marshalled, marshalErr := v.MarshalText()
		switch {
		case i == 0:
			require.NoError(t, err)
			require.NoError(t, marshalErr)
			assert.Equal(t, zero, v.String(), "%s: the zero value", kind)
			assert.Equal(t, "x"+zero, string(text))
			assert.Equal(t, zero, string(marshalled))
		case i <= len(tokens):
			require.NoError(t, err)
			require.NoError(t, marshalErr)
			require.Equal(t, tokens[i-1], v.String(), "%s %d is pinned", kind, i)
			assert.Equal(t, "x"+tokens[i-1], string(text))
			assert.Equal(t, tokens[i-1], string(marshalled))
			parsed, err := parse(tokens[i-1])
			require.NoError(t, err)
			assert.Equal(t, v, parsed)
			read := E(0)
			require.NoError(t, P(&read).UnmarshalText(marshalled))
			assert.Equal(t, v, read)
		default:
			assert.Equal(t, kind+"("+strconv.Itoa(i)+")", v.String())
			assert.Error(t, err, "%s %d", kind, i)
			assert.Error(t, marshalErr)
			assert.Equal(t, "x", string(text), "on an error nothing is appended")
		}
		if valid != nil {
			assert.Equal(t, 0 < i && i <= len(tokens), valid(v), "%s %d", kind, i)
		}
	}
	for _, text := range []string{"nonsense", strings.ToUpper(tokens[0]), " " + tokens[0], tokens[0] + " ", tokens[0] + "," + tokens[0], kind + "(200)"} {
		_, err := parse(text)
		assert.EqualError(t, err, `personvern: `+strconv.Quote(text)+` is not a `+kind, "tokens are matched exactly")
		kept := E(1)
		assert.Error(t, P(&kept).UnmarshalText([]byte(text)))
		assert.Equal(t, E(1), kept, "on an error the value stays")
	}
	read := E(1)
	err := P(&read).UnmarshalText(nil)
	_, parseErr := parse("")
	require.Error(t, parseErr, "the empty text is no token")
	if zero != "" {
		require.Error(t, err, "%s: the zero value has a text, so that the empty one is a slip", kind)
		parsed, err := parse(zero)
		require.NoError(t, err)
		assert.Zero(t, parsed)
		require.NoError(t, P(&read).UnmarshalText([]byte(zero)))
	} else {
		require.NoError(t, err, "%s: the empty text is not said", kind)
	}
	assert.Zero(t, read)
}

func TestNumbersAndTokensArePinned(t *testing.T) {
	pinned(t, "outcome", "undetermined", nil, ParseOutcome, "referred", "forbidden", "permitted", "required")
	pinned(t, "question", "", Question.IsValid, ParseQuestion,
		"may-erase", "requires-erasure", "requires-erasure-on-request", "may-keep", "may-process", "may-decide-automatically", "requires-information",
		"requires-access", "requires-rectification", "requires-restriction", "requires-notification", "requires-portability", "requires-end-of-use",
		"requires-human-decision", "has-right", "may-disclose")
	pinned(t, "request", "", RequestKind.IsValid, ParseRequestKind,
		"erasure", "access", "rectification", "restriction", "portability", "objection", "human-decision", "withdrawal", "unnamed")
	pinned(t, "reason", "", ReasonCode.IsValid, ParseReasonCode,
		"held-as-processor", "nothing-held", "not-identifiable", "identity-in-doubt", "excessive-request", "order-to-keep", "kept-for-person",
		"duty-to-keep", "erasure-opposed", "maximum-passed", "own-claim", "breach-record", "access-unanswered", "contest-undecided", "claim-open",
		"free-expression", "health-interest", "research-or-archive", "purpose-active", "purpose-ended", "consent-withdrawn", "objection-stands",
		"marketing-objection", "processed-unlawfully", "erasure-ordered", "childs-data", "nothing-bars", "no-storage-limit", "kept-without-ground",
		"facts-missing", "not-asked", "out-of-scope", "on-instruction", "not-instructed", "purpose-unclear", "use-restricted", "objection-pending",
		"basis-fails", "consent-lacking", "consent-expired", "purpose-incompatible", "condition-fails", "criminal-data-barred", "identifier-barred",
		"decision-barred", "data-unnecessary", "purpose-not-begun", "impact-unassessed", "processor-unfit", "every-test-met", "right-given",
		"withheld-by-law", "others-rights", "found-accurate", "found-inaccurate", "nothing-to-restrict", "accuracy-contested", "not-portable",
		"not-automated", "not-provided", "not-objectable", "overriding-grounds", "no-automated-decision", "decision-by-statute", "not-on-consent",
		"nobody-to-tell", "telling-impossible", "informed-already", "informing-exempt", "not-received", "no-such-use", "recipient-unfit", "secrecy-bars",
		"transfer-barred")
	pinned(t, "fact", "", FactName.IsValid, ParseFactName,
		"day", "dataset", "uses", "activity", "event", "consent", "withdrawal", "objection", "overriding-grounds", "necessity", "exemption", "storage-limit",
		"holds", "hold-kind", "hold-since", "hold-released", "hold-grounds", "hold-renewal", "unlawfulness", "erasure-order", "child-service", "request",
		"identity", "excess", "conflict", "receipt", "element", "collection", "origin", "accuracy", "withholding", "others-rights", "disclosures", "telling",
		"information", "country", "transfer", "recipient", "law")
	pinned(t, "obligation", "", ObligationCode.IsValid, ParseObligationCode,
		"answer-person", "explain-refusal", "forward-request", "answer-access-first", "decide-contest-first", "stop-use", "restrict-use", "tell-recipients",
		"instruct-processors", "erase-backups", "record-erasure", "settle-facts", "rectify-first", "inform-person", "secure-first", "present-objection",
		"offer-withdrawal", "document-balance", "name-law", "keep-record", "offer-human-review", "provide-access", "redact-others", "cite-exemption",
		"rectify", "add-statement", "record-dispute", "mark-restricted", "tell-before-lifting", "hand-over", "end-use", "keep-suppression", "ask-grounds",
		"decide-by-human", "log-disclosure", "tell-of-recipient")
	pinned(t, "action", "", Action.IsValid, ParseAction,
		"ask", "forward", "answer-first", "keep", "restrict", "leave-or-erase", "erase", "erase-last", "end-own-use", "show", "correct", "export",
		"stop-using", "let-human-decide", "refuse")
	pinned(t, "problem", "", Problem.IsValid, ParseProblem,
		"not-said", "not-valid", "repeated", "no-such-rule", "no-such-activity", "no-such-statement", "no-such-controller", "not-statutory",
		"shorter-than-statute", "longer-than-statute", "other-anchor", "statute-missing", "longer-than-one-month", "no-law-named", "no-condition",
		"processor-has-rules", "not-covered", "duty-left-out", "too-many")
	pinned(t, "topic", "", Topic.IsValid, ParseTopic,
		"definition", "controller", "safeguard", "right", "retention", "basis", "data", "source", "recipient", "transfer", "change")
	pinned(t, "ground", "", GroundKind.IsValid, ParseGroundKind, "use", "duty", "hold", "maximum")
	pinned(t, "contest", "", Contest.IsValid, ParseContest, "fact", "completeness", "evaluation", "claim")
	pinned(t, "exclusion", "", ExclusionKind.IsValid, ParseExclusionKind,
		"anonymous", "of-deceased", "of-legal-person", "unstructured", "household", "law-enforcement", "court-case")
	pinned(t, "withholding", "", WithholdingKind.IsValid, ParseWithholdingKind,
		"national-security", "crime-investigation", "harmful-to-person", "statutory-secrecy", "internal-preparation", "obvious-interest", "research-effort",
		"research-impaired")
	pinned(t, "operation", "", Operation.IsValid, ParseOperation,
		"ordinary-use", "storing", "with-consent", "pursuing-claim", "protecting-another", "serving-public-interest")
}

// The order in which reasons are told has nothing to do with their numbers, and
// is pinned apart from them. It is the order of the package documentation: what the
// request lacks, what stands in the way of erasing, what demands it, what
// remains.
func TestPrecedenceIsPinned(t *testing.T) {
	var order []string
	for _, c := range precedence {
		order = append(order, c.String())
	}
	assert.Equal(t, []string{
		"not-asked", "held-as-processor", "nothing-held", "out-of-scope", "not-received", "not-identifiable", "excessive-request", "identity-in-doubt", "order-to-keep", "kept-for-person",
		"duty-to-keep", "erasure-opposed", "maximum-passed", "own-claim", "breach-record", "access-unanswered", "contest-undecided", "processed-unlawfully",
		"erasure-ordered", "childs-data", "claim-open", "free-expression", "health-interest", "research-or-archive", "purpose-active", "marketing-objection",
		"objection-stands", "consent-withdrawn", "purpose-ended", "kept-without-ground", "no-storage-limit", "facts-missing", "nothing-bars", "on-instruction", "not-instructed", "purpose-unclear", "use-restricted", "objection-pending", "basis-fails", "consent-lacking",
		"consent-expired", "purpose-incompatible", "condition-fails", "criminal-data-barred", "identifier-barred", "decision-barred", "data-unnecessary",
		"purpose-not-begun", "impact-unassessed", "processor-unfit", "every-test-met", "right-given", "withheld-by-law", "others-rights", "found-accurate",
		"found-inaccurate", "nothing-to-restrict", "accuracy-contested", "not-portable", "not-automated", "not-provided", "not-objectable",
		"overriding-grounds", "no-automated-decision", "decision-by-statute", "not-on-consent", "nobody-to-tell", "telling-impossible", "informed-already",
		"informing-exempt", "no-such-use", "recipient-unfit", "secrecy-bars", "transfer-barred",
	}, order)
	for c := ReasonCode(1); c.IsValid(); c++ {
		n := 0
		for _, other := range precedence {
			if other == c {
				n++
			}
		}
		assert.Equal(t, 1, n, "%s stands in the order of precedence exactly once", c)
	}
}

// A reason and an obligation rest on at least one provision, and none of them
// on one that does not exist. That a right is given rests on that right, which
// is the question's.
func TestEveryReasonAndObligationRestsOnSomething(t *testing.T) {
	for c := ReasonCode(1); c.IsValid(); c++ {
		assert.Equal(t, c == RightGiven, len(provisions[c]) == 0, c)
		for _, p := range provisions[c] {
			assert.False(t, p.IsZero(), c)
		}
	}
	for c := ObligationCode(1); c.IsValid(); c++ {
		assert.NotEmpty(t, obligationProvisions[c], c)
		for _, p := range obligationProvisions[c] {
			assert.False(t, p.IsZero(), c)
		}
	}
}
