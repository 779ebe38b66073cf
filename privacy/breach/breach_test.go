package breach_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/breach"
	"github.com/personvern/personvern/retention"
)

// aware is when the organisation of the tests became aware: a Friday.
var aware = time.Date(2026, time.November, 20, 14, 20, 0, 0, time.UTC)

// soon is the moment asked about: well within the 72 hours.
var soon = aware.Add(2 * time.Hour)

// judged is a judgement that somebody answers for.
func judged(result privacy.Fact) privacy.Judgement {
	return privacy.Judgement{Result: result, By: "security officer"}
}

// leak is a breach as a controller that brings a high risk, where nobody has
// raised anything else.
func leak(edits ...func(*breach.Breach)) breach.Breach {
	b := breach.Breach{
		Role: lawfulbasis.Controller, Aware: aware, SecurityBreach: privacy.Yes, DataAffected: privacy.Yes,
		Risk: judged(privacy.Yes), HighRisk: judged(privacy.Yes),
	}
	for _, edit := range edits {
		edit(&b)
	}
	return b
}

var (
	notice     = breach.RequiresNotice
	persons    = breach.RequiresTellingPersons
	controller = breach.RequiresTellingController
	record     = func(b breach.Breach, _ time.Time) breach.Answer { return breach.RequiresRecord(b) }
)

// written is an answer as a line: the outcome, the reasons that decided and in
// brackets the others, after a question mark the facts that are missing, after
// an arrow the duties.
func written(a breach.Answer) string {
	text := a.Outcome().String() + ":"
	for r := range a.Reasons() {
		if r.Decides {
			text += " " + r.Code.String()
		} else {
			text += " (" + r.Code.String() + ")"
		}
	}
	for n := range a.Missing() {
		text += " ?" + n.String()
	}
	for d := range a.Duties() {
		text += " >" + d.Code.String()
	}
	return text
}

// The rows of the law, one by one, and each of their edges.
func TestRows(t *testing.T) {
	type edit = func(*breach.Breach)
	for _, test := range []struct {
		row, reason string
		ask         func(breach.Breach, time.Time) breach.Answer
		edit        edit
		want        string
	}{
		{
			"BR1", "Art. 4(12): security and data, both", notice, func(b *breach.Breach) {},
			"required: is-a-breach high-risk-likely risk-found >notify-authority",
		},
		{
			"BR1", "Art. 4(12): what had to go was erased; no breach of security", notice,
			func(b *breach.Breach) { b.SecurityBreach = privacy.No },
			"permitted: not-a-breach (high-risk-likely) (risk-found)",
		},
		{
			"BR1", "Art. 4(12): stopped before any personal data was reached", notice,
			func(b *breach.Breach) { b.DataAffected = privacy.No },
			"permitted: not-a-breach (high-risk-likely) (risk-found)",
		},
		{
			"BR1", "Art. 4(12): one No suffices, whatever the other is", persons,
			func(b *breach.Breach) { b.SecurityBreach, b.DataAffected = privacy.Unknown, privacy.No },
			"permitted: not-a-breach (high-risk-likely)",
		},
		{
			"BR1", "Art. 4(12): nobody knows yet what the intruder reached", notice,
			func(b *breach.Breach) { b.DataAffected = privacy.Unknown },
			"undetermined: facts-missing (high-risk-likely) (risk-found) ?effect >settle-facts",
		},
		{
			"BR1", "Art. 4(12): a number that is no fact is not said", notice,
			func(b *breach.Breach) { b.SecurityBreach = 7 },
			"undetermined: facts-missing (high-risk-likely) (risk-found) ?security-breach >settle-facts",
		},
		{
			"BR1", "Art. 4(12), 33(5): what is no breach is not recorded as one", record,
			func(b *breach.Breach) { b.DataAffected = privacy.No },
			"permitted: not-a-breach",
		},
		{
			"BR2", "Art. 33(2): a processor tells its controller", controller,
			func(b *breach.Breach) { b.Role = lawfulbasis.Processor },
			"required: as-processor is-a-breach >tell-controller",
		},
		{
			"BR2", "Art. 33(2): also of a breach without risk; assessing that is the controller's part", controller,
			func(b *breach.Breach) {
				b.Role, b.Risk, b.HighRisk = lawfulbasis.Processor, judged(privacy.No), judged(privacy.No)
			},
			"required: as-processor is-a-breach >tell-controller",
		},
		{
			"BR2", "Art. 28(4), 33(2): a processor engaged by a processor", controller,
			func(b *breach.Breach) { b.Role = lawfulbasis.SubProcessor },
			"required: as-processor is-a-breach >tell-controller",
		},
		{
			"BR2", "Art. 33(2): told already", controller,
			func(b *breach.Breach) { b.Role, b.ControllerTold = lawfulbasis.Processor, soon },
			"required: as-processor is-a-breach",
		},
		{
			"BR2", "Art. 33(2): a controller has nobody to tell", controller, func(b *breach.Breach) {},
			"permitted: as-controller (is-a-breach)",
		},
		{
			"BR2", "Art. 4(12), 33(2): no breach, nothing to tell, whoever it is", controller,
			func(b *breach.Breach) { b.Role, b.DataAffected = 0, privacy.No },
			"permitted: not-a-breach",
		},
		{
			"BR2", "Art. 33(2): the role decides", controller,
			func(b *breach.Breach) { b.Role = 0 },
			"undetermined: facts-missing (is-a-breach) ?role >settle-facts",
		},
		{
			"BR2", "Art. 28(3)(f), 33(1): the notice is the controller's, who must hear of it", notice,
			func(b *breach.Breach) { b.Role = lawfulbasis.Processor },
			"referred: as-processor >tell-controller",
		},
		{
			"BR2", "Art. 28(3)(f), 34(1): and so is telling persons, also while it is unclear", persons,
			func(b *breach.Breach) { b.Role, b.DataAffected = lawfulbasis.Processor, privacy.Unknown },
			"referred: as-processor >tell-controller",
		},
		{
			"BR2", "Art. 4(12): the controller is not troubled with what is no breach", persons,
			func(b *breach.Breach) { b.Role, b.DataAffected = lawfulbasis.Processor, privacy.No },
			"referred: as-processor",
		},
		{
			"BR2", "Art. 28(3)(f): told already", notice,
			func(b *breach.Breach) { b.Role, b.ControllerTold = lawfulbasis.Processor, aware },
			"referred: as-processor",
		},
		{
			"BR3", "Art. 33(5): every breach, also one without risk", record,
			func(b *breach.Breach) { b.Risk, b.HighRisk = judged(privacy.No), judged(privacy.No) },
			"required: is-a-breach >record-breach",
		},
		{
			"BR3", "Art. 33(5): of which nothing but the breach is known", record,
			func(b *breach.Breach) {
				b.Risk, b.HighRisk, b.Aware = privacy.Judgement{}, privacy.Judgement{}, time.Time{}
			},
			"required: is-a-breach >record-breach",
		},
		{
			"BR3", "Art. 33(5): unclear whether there was one", record,
			func(b *breach.Breach) { b.SecurityBreach, b.DataAffected = privacy.Unknown, privacy.Unknown },
			"undetermined: facts-missing ?security-breach ?effect >settle-facts",
		},
		{
			"BR3", "Art. 33(5): the record is the controller's", record,
			func(b *breach.Breach) { b.Role = lawfulbasis.Processor },
			"referred: as-processor",
		},
		{
			"BR4", "Art. 33(1): shown to be unlikely", notice,
			func(b *breach.Breach) { b.Risk, b.HighRisk = judged(privacy.No), judged(privacy.No) },
			"permitted: risk-unlikely (is-a-breach)",
		},
		{
			"BR4", "Art. 33(1): shown to be unlikely, and so releases while the rest is unclear", notice,
			func(b *breach.Breach) {
				b.Risk, b.HighRisk, b.DataAffected = judged(privacy.No), privacy.Judgement{}, privacy.Unknown
			},
			"permitted: risk-unlikely",
		},
		{
			"BR4", "Art. 5(2), 33(1), recital 85: nobody has judged", notice,
			func(b *breach.Breach) { b.Risk, b.HighRisk = privacy.Judgement{}, privacy.Judgement{} },
			"required: is-a-breach risk-not-shown-unlikely >notify-authority",
		},
		{
			"BR4", "Art. 5(2), 33(1): somebody is still judging", notice,
			func(b *breach.Breach) { b.Risk, b.HighRisk = judged(privacy.Unknown), judged(privacy.Unknown) },
			"required: is-a-breach risk-not-shown-unlikely >notify-authority",
		},
		{
			"BR4", "Art. 33(1): that a high risk is unlikely does not show that any is", notice,
			func(b *breach.Breach) { b.Risk, b.HighRisk = privacy.Judgement{}, judged(privacy.No) },
			"required: is-a-breach risk-not-shown-unlikely >notify-authority",
		},
		{
			"BR4", "Art. 5(2): what was shown could be relied on until yesterday", notice,
			func(b *breach.Breach) {
				b.HighRisk = privacy.Judgement{}
				b.Risk = privacy.Judgement{Result: privacy.No, By: "dpo", ReviewBy: retention.MustParseDate("2026-11-19")}
			},
			"required: is-a-breach risk-not-shown-unlikely >notify-authority",
		},
		{
			"BR4", "Art. 5(2): and today it still can", notice,
			func(b *breach.Breach) {
				b.HighRisk = privacy.Judgement{}
				b.Risk = privacy.Judgement{Result: privacy.No, By: "dpo", ReviewBy: retention.MustParseDate("2026-11-20")}
			},
			"permitted: risk-unlikely (is-a-breach)",
		},
		{
			"BR4", "Art. 5(2): it will be shown tomorrow", notice,
			func(b *breach.Breach) {
				b.HighRisk = privacy.Judgement{}
				b.Risk = privacy.Judgement{Result: privacy.No, By: "dpo", On: retention.MustParseDate("2026-11-21")}
			},
			"required: is-a-breach risk-not-shown-unlikely >notify-authority",
		},
		{
			"BR4", "Art. 33(1), 34(1): a high risk is a risk, whatever was judged of that", notice,
			func(b *breach.Breach) { b.Risk = judged(privacy.No) },
			"required: is-a-breach high-risk-likely (risk-unlikely) >notify-authority",
		},
		{
			"BR4", "Art. 4(12), 33(1): whether it is a breach decides, unless it does not matter", notice,
			func(b *breach.Breach) {
				b.SecurityBreach, b.Risk, b.HighRisk = privacy.Unknown, privacy.Judgement{}, privacy.Judgement{}
			},
			"undetermined: facts-missing ?security-breach ?risk >settle-facts",
		},
		{
			"BR5", "Art. 33(1): a risk that is not high is notified", notice,
			func(b *breach.Breach) { b.HighRisk = judged(privacy.No) },
			"required: is-a-breach risk-found >notify-authority",
		},
		{
			"BR5", "Art. 33(1): nobody knows in which role", notice,
			func(b *breach.Breach) { b.Role = 0 },
			"undetermined: facts-missing (is-a-breach) (high-risk-likely) (risk-found) ?role >settle-facts",
		},
		{
			"BR5", "Art. 33(1): a number that is no role is not said", notice,
			func(b *breach.Breach) { b.Role = 200 },
			"undetermined: facts-missing (is-a-breach) (high-risk-likely) (risk-found) ?role >settle-facts",
		},
		{
			"BR5", "Art. 26(1), 33(1): a joint controller is a controller", notice,
			func(b *breach.Breach) { b.Role = lawfulbasis.JointController },
			"required: is-a-breach high-risk-likely risk-found >notify-authority",
		},
		{
			"BR5", "Art. 33(1), 34(3): what releases from telling persons does not release from the notice", notice,
			func(b *breach.Breach) {
				b.Protected, b.Remedied, b.Disproportionate, b.Exempt = judged(privacy.Yes), judged(privacy.Yes), judged(privacy.Yes), judged(privacy.Yes)
			},
			"required: is-a-breach high-risk-likely risk-found >notify-authority",
		},
		{
			"BR5", "Art. 33(4): notified, and something was lacking", notice,
			func(b *breach.Breach) { b.Notified, b.NoticeComplete = soon, privacy.No },
			"required: is-a-breach high-risk-likely risk-found >complete-notice",
		},
		{
			"BR5", "Art. 33(3)-(4): notified, and nobody says whether all was there", notice,
			func(b *breach.Breach) { b.Notified = soon },
			"required: is-a-breach high-risk-likely risk-found >complete-notice",
		},
		{
			"BR5", "Art. 33(3): notified in full", notice,
			func(b *breach.Breach) { b.Notified, b.NoticeComplete = soon, privacy.Yes },
			"required: is-a-breach high-risk-likely risk-found",
		},
		{
			"BR5", "Art. 33(1): to be notified in an hour is not notified", notice,
			func(b *breach.Breach) { b.Notified, b.NoticeComplete = soon.Add(time.Hour), privacy.Yes },
			"required: is-a-breach high-risk-likely risk-found >notify-authority",
		},
		{
			"BR6", "Art. 34(1): a high risk is told", persons, func(b *breach.Breach) {},
			"required: is-a-breach high-risk-likely >tell-persons",
		},
		{
			"BR6", "Art. 34(1): whatever was judged of the risk", persons,
			func(b *breach.Breach) { b.Risk = judged(privacy.No) },
			"required: is-a-breach high-risk-likely (risk-unlikely) >tell-persons",
		},
		{
			"BR6", "Art. 34(1): a risk that is not high is not", persons,
			func(b *breach.Breach) { b.HighRisk = judged(privacy.No) },
			"permitted: no-high-risk (is-a-breach)",
		},
		{
			"BR6", "Art. 34(1): nobody has judged whether it is high", persons,
			func(b *breach.Breach) { b.HighRisk = privacy.Judgement{} },
			"undetermined: facts-missing (is-a-breach) ?high-risk >settle-facts",
		},
		{
			"BR6", "Art. 33(1), 34(1): what is unlikely at all is not likely to be high", persons,
			func(b *breach.Breach) { b.Risk, b.HighRisk = judged(privacy.No), privacy.Judgement{} },
			"permitted: risk-unlikely (is-a-breach)",
		},
		{
			"BR6", "Art. 34(3)(a): the data was encrypted", persons,
			func(b *breach.Breach) { b.Protected = judged(privacy.Yes) },
			"permitted: data-protected (is-a-breach) (high-risk-likely)",
		},
		{
			"BR6", "Art. 34(3)(a): it is not known yet whether the key was taken", persons,
			func(b *breach.Breach) { b.Protected = judged(privacy.Unknown) },
			"undetermined: facts-missing (is-a-breach) (high-risk-likely) ?protection >settle-facts",
		},
		{
			"BR6", "Art. 34(3)(a): it was, and the key too", persons,
			func(b *breach.Breach) { b.Protected = judged(privacy.No) },
			"required: is-a-breach high-risk-likely >tell-persons",
		},
		{
			"BR6", "Art. 34(1), (3)(a): the protection releases, and not the risk that was thought unlikely", persons,
			func(b *breach.Breach) { b.Protected, b.Risk = judged(privacy.Yes), judged(privacy.No) },
			"permitted: data-protected (is-a-breach) (high-risk-likely) (risk-unlikely)",
		},
		{
			"BR6", "Art. 34(3)(b): remedied before anything could come of it", persons,
			func(b *breach.Breach) { b.Remedied = judged(privacy.Yes) },
			"permitted: risk-remedied (is-a-breach) (high-risk-likely)",
		},
		{
			"BR6", "Art. 34(3)(b): whether it was is still being looked into", persons,
			func(b *breach.Breach) { b.Remedied = judged(privacy.Unknown) },
			"undetermined: facts-missing (is-a-breach) (high-risk-likely) ?remedy >settle-facts",
		},
		{
			"BR6", "Art. 34(3)(c): too many to tell each; all the same they are informed", persons,
			func(b *breach.Breach) { b.Disproportionate = judged(privacy.Yes) },
			"required: is-a-breach high-risk-likely (effort-disproportionate) >communicate-publicly",
		},
		{
			"BR6", "Art. 34(3)(c): until it is shown, each is told", persons,
			func(b *breach.Breach) { b.Disproportionate = judged(privacy.Unknown) },
			"required: is-a-breach high-risk-likely >tell-persons",
		},
		{
			"BR6", "Art. 34(3)(a), (c): one condition is enough, and nothing takes the place of (a)", persons,
			func(b *breach.Breach) { b.Protected, b.Disproportionate = judged(privacy.Yes), judged(privacy.Yes) },
			"permitted: data-protected (is-a-breach) (high-risk-likely) (effort-disproportionate)",
		},
		{
			"BR6", "Art. 34(1): told already", persons,
			func(b *breach.Breach) { b.Told, b.ExemptInPart = soon, judged(privacy.Yes) },
			"required: is-a-breach high-risk-likely (secret-in-part)",
		},
		{
			"BR6", "Art. 34(1): the letters go out in an hour", persons,
			func(b *breach.Breach) { b.Told = soon.Add(time.Hour) },
			"required: is-a-breach high-risk-likely >tell-persons",
		},
		{
			"BR6", "Art. 34(1): nothing was said at all", persons,
			func(b *breach.Breach) { *b = breach.Breach{} },
			"undetermined: facts-missing ?role ?security-breach ?effect ?high-risk >settle-facts",
		},
		{
			"BR6", "Art. 33(1), 34(1): no high risk for a controller, and a processor refers", persons,
			func(b *breach.Breach) { b.Role, b.HighRisk = 0, judged(privacy.No) },
			"undetermined: facts-missing (is-a-breach) (no-high-risk) ?role >settle-facts",
		},
		{
			"BR7", "Art. 34(4): the authority disagrees about the risk", persons,
			func(b *breach.Breach) {
				b.Ordered, b.Risk, b.HighRisk = privacy.Yes, judged(privacy.No), judged(privacy.No)
			},
			"required: is-a-breach ordered-to-tell (risk-unlikely) (no-high-risk) >tell-persons",
		},
		{
			"BR7", "Art. 34(4): and about what was done", persons,
			func(b *breach.Breach) {
				b.Ordered, b.Protected, b.Remedied = privacy.Yes, judged(privacy.Yes), judged(privacy.Yes)
			},
			"required: is-a-breach ordered-to-tell high-risk-likely (data-protected) (risk-remedied) >tell-persons",
		},
		{
			"BR7", "Art. 34(4): it orders that the persons be told, not the public", persons,
			func(b *breach.Breach) { b.Ordered, b.Disproportionate = privacy.Yes, judged(privacy.Yes) },
			"required: is-a-breach ordered-to-tell high-risk-likely (effort-disproportionate) >tell-persons",
		},
		{
			"BR7", "Art. 34(4), 58(2)(e): it binds also who sees no breach", persons,
			func(b *breach.Breach) { b.Ordered, b.DataAffected = privacy.Yes, privacy.No },
			"required: ordered-to-tell high-risk-likely (not-a-breach) >tell-persons",
		},
		{
			"BR7", "Art. 33(1), 34(4): what it presupposes holds for the notice", notice,
			func(b *breach.Breach) {
				b.Ordered, b.DataAffected, b.Risk, b.HighRisk = privacy.Yes, privacy.No, judged(privacy.No), judged(privacy.No)
			},
			"required: ordered-to-tell (not-a-breach) (risk-unlikely) >notify-authority",
		},
		{
			"BR7", "Art. 33(1), 34(4): nobody asks for the risk after that", notice,
			func(b *breach.Breach) {
				b.Ordered, b.Risk, b.HighRisk = privacy.Yes, privacy.Judgement{}, privacy.Judgement{}
			},
			"required: is-a-breach ordered-to-tell >notify-authority",
		},
		{
			"BR7", "Art. 33(5), 34(4): and for the record", record,
			func(b *breach.Breach) { b.Ordered, b.DataAffected = privacy.Yes, privacy.Unknown },
			"required: ordered-to-tell >record-breach",
		},
		{
			"BR7", "Art. 34(4): the authority has decided not to order it", persons,
			func(b *breach.Breach) { b.Ordered = privacy.No },
			"required: is-a-breach high-risk-likely >tell-persons",
		},
		{
			"BR7", "Art. 34(4): the authority has decided that a condition is met", persons,
			func(b *breach.Breach) {
				b.Remedied = privacy.Judgement{Result: privacy.Yes, By: "Datatilsynet", On: retention.MustParseDate("2026-11-20")}
			},
			"permitted: risk-remedied (is-a-breach) (high-risk-likely)",
		},
		{
			"BR8", "personopplysningsloven § 16(4): telling reveals an investigation", persons,
			func(b *breach.Breach) { b.Exempt = judged(privacy.Yes) },
			"permitted: secret-by-law (is-a-breach) (high-risk-likely) >leave-out-secrets",
		},
		{
			"BR8", "§ 16(4): nor is it communicated publicly", persons,
			func(b *breach.Breach) { b.Exempt, b.Disproportionate = judged(privacy.Yes), judged(privacy.Yes) },
			"permitted: secret-by-law (is-a-breach) (high-risk-likely) (effort-disproportionate) >leave-out-secrets",
		},
		{
			"BR8", "§ 16(4): whether it does is being asked", persons,
			func(b *breach.Breach) { b.Exempt = judged(privacy.Unknown) },
			"undetermined: facts-missing (is-a-breach) (high-risk-likely) ?exemption >settle-facts",
		},
		{
			"BR8", "§ 16(4), inkassoloven § 28: what is secret from others only is told to the person", persons,
			func(b *breach.Breach) { b.Exempt = judged(privacy.No) },
			"required: is-a-breach high-risk-likely >tell-persons",
		},
		{
			"BR8", "§ 16(4): no further than the secret reaches", persons,
			func(b *breach.Breach) { b.ExemptInPart = judged(privacy.Yes) },
			"required: is-a-breach high-risk-likely (secret-in-part) >tell-persons >leave-out-secrets",
		},
		{
			"BR8", "§ 16(4): also in public", persons,
			func(b *breach.Breach) {
				b.ExemptInPart, b.Disproportionate = judged(privacy.Unknown), judged(privacy.Yes)
			},
			"required: is-a-breach high-risk-likely (effort-disproportionate) >communicate-publicly >leave-out-secrets",
		},
		{
			"BR8", "§ 16(4): and by who need not tell", persons,
			func(b *breach.Breach) { b.HighRisk, b.ExemptInPart = judged(privacy.No), judged(privacy.Yes) },
			"permitted: no-high-risk (is-a-breach) (secret-in-part) >leave-out-secrets",
		},
		{
			"BR8", "§ 16(4), Art. 34(4): an order against a secret", persons,
			func(b *breach.Breach) { b.Ordered, b.Exempt = privacy.Yes, judged(privacy.Yes) },
			"undetermined: facts-missing (is-a-breach) (ordered-to-tell) (high-risk-likely) (secret-by-law) ?conflict >settle-facts",
		},
		{
			"BR8", "§ 16(4), Art. 34(4): an order, and perhaps a secret", persons,
			func(b *breach.Breach) { b.Ordered, b.Exempt = privacy.Yes, judged(privacy.Unknown) },
			"undetermined: facts-missing (is-a-breach) (ordered-to-tell) (high-risk-likely) ?exemption ?conflict >settle-facts",
		},
	} {
		t.Run(test.row+" "+test.reason, func(t *testing.T) {
			assert.Equal(t, test.want, written(test.ask(leak(test.edit), soon)))
		})
	}
}

// A question without a moment is no question, but for the record, on which none
// bears.
func TestQuestionWithoutMoment(t *testing.T) {
	for _, at := range []time.Time{{}, time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)} {
		for _, ask := range []func(breach.Breach, time.Time) breach.Answer{notice, persons, controller} {
			for _, role := range []lawfulbasis.Role{0, lawfulbasis.Controller, lawfulbasis.Processor} {
				got := ask(leak(func(b *breach.Breach) { b.Role = role }), at)
				assert.Equal(t, "undetermined: not-asked ?moment >settle-facts", written(got), "Art. 5(2): %s", at)
			}
		}
	}
}

// A judgement counts by the days of the zone of the moment asked about: the
// same instant is the last day of review in one, and past it in another.
func TestJudgementsCountByTheDaysOfTheMoment(t *testing.T) {
	b := leak(func(b *breach.Breach) {
		b.HighRisk = privacy.Judgement{}
		b.Risk = privacy.Judgement{Result: privacy.No, By: "dpo", ReviewBy: retention.MustParseDate("2026-12-31")}
	})
	at := time.Date(2026, time.December, 31, 23, 30, 0, 0, time.UTC)
	assert.Equal(t, privacy.Permitted, breach.RequiresNotice(b, at).Outcome())
	assert.Equal(t, privacy.Required, breach.RequiresNotice(b, at.In(time.FixedZone("CET", 3600))).Outcome())
}

// Every reason and duty rests on something, which was read (Art. 33, 34 and
// personopplysningsloven § 16), and numbers that are neither rest on nothing.
func TestProvisions(t *testing.T) {
	provisions := func(all []law.Provision) string {
		var texts []string
		for _, p := range all {
			entry, ok := law.Lookup(p)
			assert.True(t, ok && !p.IsZero() && entry.Certainty == law.ReadInFull, p.String())
			texts = append(texts, p.String())
		}
		return strings.Join(texts, " ")
	}
	const secrecy = "personopplysningsloven:16(4) personopplysningsloven:16(1)(a) personopplysningsloven:16(1)(b) personopplysningsloven:16(1)(d)"
	reasons := map[breach.ReasonCode]string{
		breach.NotAsked:               "gdpr:5(2)",
		breach.FactsMissing:           "gdpr:5(2)",
		breach.AsProcessor:            "gdpr:33(2) gdpr:28(3)(f)",
		breach.AsController:           "gdpr:33(2) gdpr:4(7)",
		breach.NotABreach:             "gdpr:4(12)",
		breach.IsABreach:              "gdpr:4(12)",
		breach.OrderedToTell:          "gdpr:34(4) gdpr:58(2)(e)",
		breach.HighRiskLikely:         "gdpr:34(1)",
		breach.RiskFound:              "gdpr:33(1)",
		breach.RiskNotShownUnlikely:   "gdpr:33(1) gdpr:5(2) gdpr:recital-85",
		breach.RiskUnlikely:           "gdpr:33(1)",
		breach.NoHighRisk:             "gdpr:34(1)",
		breach.DataProtected:          "gdpr:34(3)(a)",
		breach.RiskRemedied:           "gdpr:34(3)(b)",
		breach.EffortDisproportionate: "gdpr:34(3)(c)",
		breach.SecretByLaw:            secrecy,
		breach.SecretInPart:           secrecy,
	}
	duties := map[breach.DutyCode]string{
		breach.SettleFacts:         "gdpr:5(2) gdpr:recital-87",
		breach.EstablishAwareness:  "gdpr:33(1) gdpr:5(2)",
		breach.NotifyAuthority:     "gdpr:33(1) gdpr:33(3) gdpr:55",
		breach.ExplainDelay:        "gdpr:33(1)",
		breach.CompleteNotice:      "gdpr:33(4) gdpr:33(3)",
		breach.TellPersons:         "gdpr:34(1) gdpr:34(2)",
		breach.CommunicatePublicly: "gdpr:34(3)(c)",
		breach.LeaveOutSecrets:     secrecy,
		breach.TellController:      "gdpr:33(2) gdpr:28(3)(f)",
		breach.RecordBreach:        "gdpr:33(5)",
	}
	contents := map[breach.Content]string{
		breach.NatureInPlainWords: "gdpr:34(2)",
		breach.NatureAndNumbers:   "gdpr:33(3)(a)",
		breach.ContactPoint:       "gdpr:33(3)(b)",
		breach.LikelyConsequences: "gdpr:33(3)(c)",
		breach.MeasuresTaken:      "gdpr:33(3)(d)",
		breach.FactsOfBreach:      "gdpr:33(5)",
		breach.EffectsOfBreach:    "gdpr:33(5)",
		breach.RemedialAction:     "gdpr:33(5)",
	}
	for i := range 256 {
		reason := breach.Reason{Code: breach.ReasonCode(i)}
		assert.Equal(t, reasons[reason.Code], provisions(slices.Collect(reason.Provisions())), reason.Code)
		duty := breach.Duty{Code: breach.DutyCode(i)}
		assert.Equal(t, duties[duty.Code], provisions(slices.Collect(duty.Provisions())), duty.Code)
		content := breach.Content(i)
		if want, ok := contents[content]; ok {
			assert.Equal(t, want, provisions([]law.Provision{content.Provision()}), content)
		} else {
			assert.True(t, content.Provision().IsZero(), content)
		}
	}
	for p := range (breach.Reason{Code: breach.SecretByLaw}).Provisions() {
		assert.Equal(t, "personopplysningsloven:16(4)", p.String(), "whoever has enough may stop")
		break
	}
}

// What must be said is what Art. 33(3), 34(2) and 33(5) list.
func TestContents(t *testing.T) {
	measures := "contact-point likely-consequences measures-taken"
	want := map[breach.DutyCode]string{
		breach.NotifyAuthority:     "nature-and-numbers " + measures, // Art. 33(3)
		breach.CompleteNotice:      "nature-and-numbers " + measures, // Art. 33(4)
		breach.TellPersons:         "nature-in-plain-words " + measures,
		breach.CommunicatePublicly: "nature-in-plain-words " + measures, // Art. 34(2): in another form
		breach.RecordBreach:        "facts-of-breach effects-of-breach remedial-action",
	}
	for i := range 256 {
		duty := breach.Duty{Code: breach.DutyCode(i)}
		var got []string
		for c := range duty.Contents() {
			got = append(got, c.String())
		}
		assert.Equal(t, want[duty.Code], strings.Join(got, " "), duty.Code)
	}
	for c := range (breach.Duty{Code: breach.RecordBreach}).Contents() {
		assert.Equal(t, breach.FactsOfBreach, c, "whoever has enough may stop")
		break
	}
}

func TestAnswer(t *testing.T) {
	var none breach.Answer
	assert.Equal(t, "undetermined:", written(none), "the zero Answer answers nothing")
	assert.False(t, none.Question().IsValid())

	b := leak(func(b *breach.Breach) { b.Ordered, b.Exempt = privacy.Yes, judged(privacy.Unknown) })
	a := breach.RequiresTellingPersons(b, soon)
	for i := range 256 {
		c, has := breach.ReasonCode(i), false
		for r := range a.Reasons() {
			has = has || r.Code == c
		}
		assert.Equal(t, has, a.Has(c), c)
	}
	questions := []breach.Question{
		breach.RequiresNotice(b, soon).Question(), a.Question(),
		breach.RequiresTellingController(b, soon).Question(), breach.RequiresRecord(b).Question(),
	}
	assert.Equal(t, []breach.Question{breach.AskNotice, breach.AskTellingPersons, breach.AskTellingController, breach.AskRecord}, questions)

	same := breach.RequiresTellingPersons(b, soon)
	assert.True(t, a == same && a.Equal(same), "the same facts, the same answer")
	assert.Empty(t, cmp.Diff(a, same))
	assert.False(t, a.Equal(breach.RequiresNotice(b, soon)))

	// A sequence can be read twice, and left at any point.
	for _, n := range []int{1, 2, 3, 4, 5} {
		var first, again []breach.Reason
		for r := range a.Reasons() {
			if first = append(first, r); len(first) == n {
				break
			}
		}
		for r := range a.Reasons() {
			if again = append(again, r); len(again) == n {
				break
			}
		}
		assert.Equal(t, first, again)
		assert.LessOrEqual(t, len(first), n)
	}
	missing := a.Missing()
	require.Equal(t, []breach.FactName{breach.TheExemption, breach.TheConflict}, slices.Collect(missing))
	require.Equal(t, []breach.FactName{breach.TheExemption, breach.TheConflict}, slices.Collect(missing), "a second time")
	for n := range missing {
		assert.Equal(t, breach.TheExemption, n)
		break
	}
	secret := breach.RequiresTellingPersons(leak(func(b *breach.Breach) { b.ExemptInPart = judged(privacy.Yes) }), soon)
	for d := range secret.Duties() {
		assert.Equal(t, breach.TellPersons, d.Code)
		break
	}
}
