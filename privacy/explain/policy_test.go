package explain_test

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/lawfulbasis/law"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/privacy/axactor"
	"github.com/personvern/personvern/privacy/explain"
	"github.com/personvern/personvern/privacy/review"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

// Every activity of the ready-made policies, and every finding about them, is said,
// with the provisions that it rests on.
func TestPoliciesAreExplained(t *testing.T) {
	activities, findings, codes := 0, 0, map[review.Code]bool{}
	for _, p := range policies() {
		for a := range p.Activities() {
			var provisions []law.Provision
			for _, d := range a.Duties {
				provisions = append(provisions, d.Rule.Law)
			}
			for _, c := range a.Ceilings {
				provisions = append(provisions, c.Rule.Law)
			}
			checkAnswer(t, func(r explain.Reader) explain.Text { return r.Activity(a) }, provisions, a.ID)
			activities++
		}
		for _, f := range review.Of(p, today) {
			checkAnswer(t, func(r explain.Reader) explain.Text { return r.Finding(f) }, nil, f.Code)
			findings++
			codes[f.Code] = true
		}
	}
	assert.Greater(t, activities, 40)
	assert.Greater(t, findings, 100)
	assert.Greater(t, len(codes), 20)
}

// Every deadline of the representative facts is said, and what sets it to the
// controller's people.
func TestDeadlinesAreExplained(t *testing.T) {
	turn := 0
	for _, p := range policies() {
		for a, d := range sets(p) {
			for item := range items(a, d) {
				if turn++; exhaustive || turn%3 == 0 {
					checkAnswer(t, func(r explain.Reader) explain.Text { return r.Deadline(&item, today) }, nil, a.ID)
				}
			}
		}
	}
	for _, nothing := range []*privacy.Item{nil, {}} {
		checkAnswer(t, func(r explain.Reader) explain.Text { return r.Deadline(nothing, today) }, nil)
		decision := axactor.Policy().MayErase(nothing, today)
		checkAnswer(t, func(r explain.Reader) explain.Text { return r.Decision(decision, nothing) }, nil)
	}
}

// A plan is said step by step. The person sees no step about what is secret, nor that
// a table was not looked at.
func TestPlansAreExplained(t *testing.T) {
	p := axactor.Policy()
	cases, secret := setOf(t, p, axactor.ThirdPartyCollection), setOf(t, p, axactor.CrimePrevention)
	silent := setOf(t, p, axactor.Marketing)
	use := func(id privacy.ActivityID, closed retention.When) []privacy.Use {
		return []privacy.Use{{For: id, Objection: privacy.NoObjection(), Dates: retention.Dates{CaseClosed: closed}}}
	}
	for kind := privacy.RequestKind(1); kind.IsValid(); kind++ {
		request := privacy.Request{Kind: kind, Received: retention.MustParseDate("2026-11-02"), Identified: privacy.Yes}
		for _, closed := range []retention.When{{}, retention.NotYet(), on("2019-03-10"), on("2026-02-10")} {
			items := []privacy.Item{
				{Key: "a", Of: cases, Uses: use(axactor.ThirdPartyCollection, closed), Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures()},
				{Key: "b", Of: secret, Uses: use(axactor.CrimePrevention, closed), Holds: privacy.AllHolds(), Disclosures: privacy.AllDisclosures()},
			}
			plan := p.MustInventory(cases, secret, silent).Plan([]privacy.Request{request}, today, items...)
			checkAnswer(t, func(r explain.Reader) explain.Text { return r.Plan(plan) }, nil, kind)
			without := p.MustInventory(cases).Plan([]privacy.Request{request}, today, items[:1]...)
			for _, in := range languages {
				person, internal := readers(in)[0], readers(in)[1]
				assert.Equal(t, person.Plan(without).HTML(), person.Plan(plan).HTML(), "what is secret leaves no trace")
				assert.NotEqual(t, internal.Plan(without).HTML(), internal.Plan(plan).HTML())
			}
		}
	}
	assert.True(t, explain.Internal(law.English).Plan(nil).IsEmpty())
}

// hostile is a name that would break out of a page or a table.
const hostile = `<script>alert("1")</script>&amp;]]>' | [x](javascript:x) *b* ` + "\x00\u202e"

// Names from outside are text wherever they stand: pages are well-formed and hold no
// element but those of a text, and Markdown has no markup of theirs.
func TestHostileNames(t *testing.T) {
	p := axactor.Policy()
	item := callNote(retention.NotYet())
	names := &explain.Names{
		Activities: map[privacy.ActivityID]explain.Words{axactor.ThirdPartyCollection: {Bokmal: hostile, Nynorsk: hostile, English: hostile}},
		Rules:      map[privacy.RuleID]explain.Words{axactor.ThirdPartyCollectionPeriod: {Bokmal: hostile, Nynorsk: hostile, English: hostile}},
		Datasets:   map[string]explain.Words{"call_note": {Bokmal: hostile, Nynorsk: hostile, English: hostile}},
		Purposes:   map[lawfulbasis.Purpose]explain.Words{lawfulbasis.Collection: {Bokmal: hostile, Nynorsk: hostile, English: hostile}},
		Kinds:      map[subjects.Kind]explain.Words{subjects.CallNote: {Bokmal: hostile, Nynorsk: hostile, English: hostile}},
		Categories: map[subjects.Category]explain.Words{subjects.Debtor: {Bokmal: hostile, Nynorsk: hostile, English: hostile}},
	}
	activity, _ := p.Lookup(axactor.ThirdPartyCollection)
	activity.Controllers = []string{hostile}
	decision := item.Of.Policy().MayErase(&item, today)
	plan := item.Of.Policy().MustInventory(item.Of).Plan(nil, today, item)
	for _, in := range languages {
		for _, r := range readers(in) {
			r = r.With(names).From(explain.Sender{Controller: hostile, Contact: hostile, Officer: hostile})
			for _, text := range []explain.Text{r.Decision(decision, &item), r.Deadline(&item, today), r.Activity(activity), r.Plan(plan), r.Remedies()} {
				if text.IsEmpty() {
					continue
				}
				checkWellFormed(t, text.HTML())
				checkWellFormed(t, strings.TrimPrefix(text.Page(hostile), "<!DOCTYPE html>\n"))
				assert.NotRegexp(t, `[^\\][<*\[\]&]|\x00|\x{202e}`, text.Markdown(), "every mark of theirs is escaped")
			}
		}
	}
}

// checkWellFormed fails unless it is XML with the elements of a text alone.
func checkWellFormed(t *testing.T, page string) {
	t.Helper()
	known := map[string]bool{}
	for name := range strings.FieldsSeq("html head meta title style body article h1 h2 h3 h4 h5 h6 p ul li table thead tbody tr th td") {
		known[name] = true
	}
	d := xml.NewDecoder(strings.NewReader(page))
	d.Strict = true
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		require.NoError(t, err, page)
		if start, ok := token.(xml.StartElement); ok {
			require.True(t, known[start.Name.Local], "<%s> in %s", start.Name.Local, page)
			for _, a := range start.Attr {
				require.Contains(t, []string{"lang", "charset", "name", "content", "scope"}, a.Name.Local, page)
			}
		}
	}
}
