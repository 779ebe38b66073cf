package explain_test

import (
	"iter"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/counterfactual"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/retention"
)

var languages = []law.Language{law.Bokmal, law.Nynorsk, law.English}

// readers are both readers of one language.
func readers(in law.Language) []explain.Reader {
	sender := explain.Sender{Controller: "Kreditor <AS>", Contact: "post@kreditor.example", Officer: "ombud@kreditor.example"}
	return []explain.Reader{explain.ToPerson(in).From(sender), explain.Internal(in).From(sender)}
}

var numbers = regexp.MustCompile(`[0-9]+`)

// tokens are the texts that identify values; none of them is for reading.
var tokens = func() map[string]bool {
	all := map[string]bool{}
	add := func(text string) {
		if strings.Contains(text, "-") {
			all[text] = true
		}
	}
	for n := range 256 {
		add(privacy.ReasonCode(n).String())
		add(privacy.ObligationCode(n).String())
		add(privacy.FactName(n).String())
		add(privacy.Question(n).String())
		add(privacy.Action(n).String())
		add(retention.Event(n).String())
		add(retention.HoldKind(n).String())
		add(lawfulbasis.Element(n).String())
		add(lawfulbasis.Purpose(n).String())
		add(lawfulbasis.Recipient(n).String())
		add(counterfactual.Code(n).String())
	}
	for _, p := range policies() {
		for a := range p.Activities() {
			add(string(a.ID))
			for _, l := range a.Limits {
				add(string(l.ID))
			}
			for _, d := range a.Duties {
				add(string(d.ID))
			}
			for _, c := range a.Ceilings {
				add(string(c.ID))
			}
		}
	}
	return all
}()

var hyphenated = regexp.MustCompile(`[a-z0-9]+(?:-[a-z0-9]+)+`)

// checkText fails for what no text may hold.
func checkText(t *testing.T, text explain.Text, what ...any) {
	t.Helper()
	plain := text.String()
	for line := range strings.Lines(plain) {
		line = strings.TrimRight(line, "\n")
		if line != strings.Join(strings.Fields(line), " ") && !strings.HasSuffix(line, "| ") {
			require.Fail(t, "spaces", "%q in %v", line, what)
		}
	}
	for _, bad := range []string{"%!", "..", " .", " ,", "()", ": .", "MISSING", "<nil>", "{", "?."} {
		if strings.Contains(plain, bad) {
			require.Fail(t, "broken", "%q in %v:\n%s", bad, what, plain)
		}
	}
	for _, word := range hyphenated.FindAllString(plain, -1) {
		if tokens[word] {
			require.Fail(t, "a raw token", "%q in %v:\n%s", word, what, plain)
		}
	}
	if text.IsEmpty() {
		require.Fail(t, "empty", "%v", what)
	}
}

// answers yields answers of the ready-made policies with what would change them: of
// each activity and question all that there are, or every so manieth.
func answers(everyday int) iter.Seq2[counterfactual.Answer, *privacy.Item] {
	return func(yield func(counterfactual.Answer, *privacy.Item) bool) {
		turn := 0
		for _, p := range policies() {
			for a, d := range sets(p) {
				for item := range items(a, d) {
					for q := range questions(a) {
						if turn++; !exhaustive && turn%everyday != 0 {
							continue
						}
						query := counterfactual.Query{Policy: p, Item: &item, Question: q, On: today, Size: 2, Evaluations: 1_000}
						if !yield(counterfactual.Find(query), &item) {
							return
						}
					}
				}
			}
		}
	}
}

// I65: every answer of the ready-made policies has a text for both readers in each
// language, with the same structure and the same numbers in all of them, and with
// what would change it.
func TestEveryAnswerHasATextInEveryLanguage(t *testing.T) {
	texts, asked := 0, map[string]bool{}
	for answer, item := range answers(43) {
		d := answer.Decision()
		asked[d.Question().String()+" "+d.Outcome().String()] = true
		for i := range readers(law.Bokmal) {
			var blocks []int
			var digits []string
			for _, in := range languages {
				r := readers(in)[i]
				text, decision := r.Answer(answer, item), r.Decision(d, item)
				checkText(t, text, d.Dataset().Name(), d.Question(), in, i)
				checkText(t, decision, d.Dataset().Name(), d.Question(), in, i)
				texts += 2
				for reason := range d.Reasons() {
					for p := range reason.Provisions() {
						if reason.Decides && !(r.IsToPerson() && (item.IsNone() || r.IsSilent(item, today))) {
							require.Contains(t, text.String(), p.Cite(in), "%s", reason.Code)
						}
					}
				}
				blocks = append(blocks, len(slices.Collect(text.Blocks())))
				digits = append(digits, strings.Join(numbers.FindAllString(text.String(), -1), " "))
			}
			require.Equal(t, []int{blocks[0], blocks[0], blocks[0]}, blocks, "%s: parts", d.Question())
			require.Equal(t, digits[0], digits[1], "%s: numbers in nb and nn", d.Question())
			require.Equal(t, digits[0], digits[2], "%s: numbers in nb and en\n%s", d.Question(), readers(law.English)[i].Answer(answer, item))
		}
	}
	assert.Greater(t, texts, 5_000)
	assert.Greater(t, len(asked), 40, "questions with an outcome")
	t.Log(texts, "texts of", len(asked), "questions with an outcome")
}

// What the person must not learn of leaves no trace: the text is, byte for byte,
// the one for nothing held, whatever the answer is.
func TestSecretsLeaveNoTrace(t *testing.T) {
	p := policies()[0]
	compared := 0
	for a, d := range sets(p) {
		none := privacy.None(d)
		for item := range items(a, d) {
			if item.IsNone() {
				continue
			}
			for _, withheld := range []privacy.Withholding{
				{Kind: privacy.NationalSecurity, Judged: judged(privacy.Yes)},
				{Kind: privacy.CrimeInvestigation, Judged: judged(privacy.Unknown)},
				{Kind: privacy.StatutorySecrecy, Judged: privacy.Judgement{By: "somebody"}},
				{Kind: privacy.StatutorySecrecy},
				{Judged: judged(privacy.Yes)},
			} {
				item.Withheld = withheld
				for _, in := range languages {
					r := readers(in)[0]
					require.True(t, r.IsSilent(&item, today))
					for q := range questions(a) {
						secret, nothing := q.Put(p, &item, today), q.Put(p, &none, today)
						require.Equal(t, r.Decision(nothing, &none).HTML(), r.Decision(secret, &item).HTML(), "%s %s %s", a.ID, q.Asks(), withheld.Kind)
						if compared%20 == 0 { // the search takes its time, and what it finds is not looked at
							answer := counterfactual.Find(counterfactual.Query{Policy: p, Item: &item, Question: q, On: today, Size: 1})
							require.Equal(t, r.Decision(nothing, &none).HTML(), r.Answer(answer, &item).HTML(), "%s %s %s", a.ID, q.Asks(), withheld.Kind)
						}
						compared++
					}
					require.Equal(t, r.Deadline(&none, today).HTML(), r.Deadline(&item, today).HTML())
				}
				internal := readers(law.English)[1]
				require.Contains(t, internal.Decision(p.MayErase(&item, today), &item).String(), "must not be told", "the controller's people are warned")
			}
			break
		}
	}
	assert.Greater(t, compared, 5_000)
}

func TestWhatIsSecret(t *testing.T) {
	p := policies()[0]
	r := explain.ToPerson(law.English)
	item := func(w privacy.Withholding) *privacy.Item {
		return &privacy.Item{Of: setOf(t, p, axactor.ThirdPartyCollection), Withheld: w}
	}
	for _, c := range []struct {
		reason string
		item   *privacy.Item
		want   bool
	}{
		{"no item", nil, false},
		{"nothing is said", item(privacy.Withholding{}), false},
		{"§ 16 a: the security of the state", item(privacy.Withholding{Kind: privacy.NationalSecurity, Judged: judged(privacy.Yes)}), true},
		{"§ 16 b: crime", item(privacy.Withholding{Kind: privacy.CrimeInvestigation, Judged: judged(privacy.Yes)}), true},
		{"§ 16 d: a duty of secrecy, hvitvaskingsloven § 28", item(privacy.Withholding{Kind: privacy.StatutorySecrecy, Judged: judged(privacy.Yes)}), true},
		{"undecided: nothing is told meanwhile", item(privacy.Withholding{Kind: privacy.CrimeInvestigation, Judged: judged(privacy.Unknown)}), true},
		{"decided against", item(privacy.Withholding{Kind: privacy.CrimeInvestigation, Judged: judged(privacy.No)}), false},
		{"a ground is raised that nobody named", item(privacy.Withholding{Judged: judged(privacy.Yes)}), true},
		{"§ 16 c: may be told and must be cited", item(privacy.Withholding{Kind: privacy.HarmfulToPerson, Judged: judged(privacy.Yes)}), false},
		{"§ 16 e: the same", item(privacy.Withholding{Kind: privacy.InternalPreparation, Judged: judged(privacy.Yes)}), false},
		{"§ 16 f: the same", item(privacy.Withholding{Kind: privacy.ObviousInterest, Judged: judged(privacy.Yes)}), false},
		{"§ 17: the same", item(privacy.Withholding{Kind: privacy.ResearchEffort, Judged: judged(privacy.Yes)}), false},
		{"hvitvaskingsloven § 28: a report of suspicion", &privacy.Item{Of: setOf(t, p, axactor.CrimePrevention)}, true},
		{"one that somebody judged need not be secret", &privacy.Item{Of: setOf(t, p, axactor.CrimePrevention), Withheld: privacy.Withholding{Judged: judged(privacy.No)}}, false},
	} {
		assert.Equal(t, c.want, r.IsSilent(c.item, today), c.reason)
	}
}

func setOf(t *testing.T, p *privacy.Policy, id privacy.ActivityID) *privacy.Dataset {
	t.Helper()
	for a, d := range sets(p) {
		if a.ID == id {
			return d
		}
	}
	require.Fail(t, "no such activity", id)
	return nil
}
