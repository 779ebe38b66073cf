package privacy_test

import (
	"maps"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"

	"github.com/personvern/personvern/lawfulbasis"
	"github.com/personvern/personvern/privacy"
	"github.com/personvern/personvern/retention"
	"github.com/personvern/personvern/subjects"
)

var exclusionKinds = []privacy.ExclusionKind{
	privacy.Anonymous, privacy.OfDeceased, privacy.OfLegalPerson, privacy.Unstructured,
	privacy.Household, privacy.LawEnforcement, privacy.CourtCase,
}

// everyAnswer asks every question about the item, and writes each answer.
func everyAnswer(p *processing) map[string]string {
	policy, item, day := p.policy(), p.item, p.day
	request := func(kind privacy.RequestKind) privacy.Request {
		return privacy.Request{Kind: kind, Received: day, Identified: privacy.Yes}
	}
	answers := map[string]privacy.Decision{
		"may-process":                 policy.MayProcess(item, p.doing, day),
		"may-decide-automatically":    policy.MayDecideAutomatically(item, theUse, day),
		"requires-information":        policy.RequiresInformation(item, theUse, day),
		"requires-access":             policy.RequiresAccess(item, request(privacy.AskAccess), day),
		"requires-rectification":      policy.RequiresRectification(item, request(privacy.AskRectification), day),
		"requires-restriction":        policy.RequiresRestriction(item, request(privacy.AskRestriction), day),
		"requires-notification":       policy.RequiresNotification(item, day),
		"requires-portability":        policy.RequiresPortability(item, request(privacy.AskPortability), day),
		"requires-end-of-use":         policy.RequiresEndOfUse(item, request(privacy.AskObjection), day),
		"requires-human-decision":     policy.RequiresHumanDecision(item, request(privacy.AskHumanDecision), day),
		"may-erase":                   policy.MayErase(item, day),
		"requires-erasure":            policy.RequiresErasure(item, day),
		"requires-erasure-on-request": policy.RequiresErasureOnRequest(item, request(privacy.AskErasure), day),
		"may-keep":                    policy.MayKeep(item, day),
	}
	for right, d := range policy.Rights(item, day) {
		answers["has-right "+right.String()] = d
	}
	all := map[string]string{}
	for question, d := range answers {
		all[question] = inWords(d, item)
	}
	return all
}

// What the rules do not reach may be processed, and nobody has a right over it;
// the four questions of erasing are answered by other law (MP01, MP02, I13).
func TestExclusionOnEveryQuestion(t *testing.T) {
	const refused, free = "forbidden: out-of-scope", "permitted: out-of-scope"
	outside := map[string]string{
		"may-process": free, "may-decide-automatically": free, "requires-information": free, "requires-notification": free,
		"requires-access": refused, "requires-rectification": refused, "requires-restriction": refused, "requires-portability": refused,
		"requires-end-of-use": refused, "requires-human-decision": refused,
	}
	for right := range lawfulbasis.AllRights() {
		outside["has-right "+right.String()] = refused
	}
	with := func(more map[string]string) map[string]string {
		all := maps.Clone(outside)
		maps.Copy(all, more)
		return all
	}
	closed := used(func(u *privacy.Use) { u.Dates.CaseClosed = acmeOn("2020-01-01") })
	vouchers := func(booked string) func(*processing) {
		return func(p *processing) {
			kinds(subjects.PaymentVoucher)(p)
			p.activity.Duties = []privacy.Duty{{ID: "vouchers", Rule: acmeDuty(acmeVouchers, subjects.PaymentVoucher)}}
			p.use.Dates.Booked = acmeOn(booked)
		}
	}
	recorded := func(day string) func(*processing) {
		return func(p *processing) {
			kinds(subjects.CameraRecording)(p)
			p.activity.Ceilings = []privacy.Ceiling{{ID: "camera-week", Rule: acmeCeiling(acmeCamera)}}
			p.use.Dates.Recorded, p.use.Exempt = acmeOn(day), privacy.No
		}
	}
	for _, c := range []struct {
		reason string
		edits  []func(*processing)
		want   map[string]string
	}{
		{"a purpose goes on", nil, with(map[string]string{
			"may-erase": "permitted: nothing-bars", "may-keep": "permitted: out-of-scope",
			"requires-erasure": "permitted: out-of-scope", "requires-erasure-on-request": refused,
		})},
		{"Art. 5(1)(e) does not reach it: a purpose that has ended demands nothing", []func(*processing){closed}, with(map[string]string{
			"may-erase": "permitted: nothing-bars", "may-keep": "permitted: out-of-scope",
			"requires-erasure": "permitted: out-of-scope", "requires-erasure-on-request": "forbidden: out-of-scope",
		})},
		{"bokføringsloven § 13 reaches it: a duty to keep", []func(*processing){vouchers("2026-05-01")}, with(map[string]string{
			"may-erase": "forbidden: duty-to-keep", "may-keep": "required: duty-to-keep",
			"requires-erasure": "forbidden: duty-to-keep", "requires-erasure-on-request": "forbidden: duty-to-keep",
		})},
		{"bokføringsloven § 13: the duty has run out", []func(*processing){vouchers("2019-05-01")}, with(map[string]string{
			"may-erase": "permitted: nothing-bars", "may-keep": "permitted: out-of-scope",
			"requires-erasure": "permitted: out-of-scope", "requires-erasure-on-request": refused,
		})},
		{"Art. 58: an order reaches it", []func(*processing){held(retention.Order)}, with(map[string]string{
			"may-erase": "forbidden: order-to-keep", "may-keep": "required: order-to-keep",
			"requires-erasure": "forbidden: order-to-keep", "requires-erasure-on-request": "forbidden: order-to-keep",
		})},
		{"a statutory maximum reaches it", []func(*processing){recorded("2026-11-01")}, map[string]string{
			"may-erase": "permitted: maximum-passed", "may-keep": "forbidden: maximum-passed",
			"requires-erasure": "required: maximum-passed", "requires-erasure-on-request": "required: maximum-passed",
		}},
		{"a statutory maximum that has not passed", []func(*processing){recorded("2026-11-20")}, with(map[string]string{
			"may-erase": "permitted: nothing-bars", "may-keep": "permitted: out-of-scope",
			"requires-erasure": "permitted: out-of-scope", "requires-erasure-on-request": refused,
		})},
	} {
		for _, kind := range exclusionKinds {
			p := permitted(fInterests, c.edits...)
			p.item.Excluded = privacy.Exclusion{Kind: kind, Judged: ruled(privacy.Yes)}
			got := everyAnswer(p)
			for question, answer := range got {
				if _, pinned := c.want[question]; pinned {
					got[question], _, _ = strings.Cut(answer, "; also ")
					assert.Contains(t, answer, "out-of-scope", "%s: %s", kind, c.reason)
				} else {
					delete(got, question)
				}
			}
			assert.Empty(t, cmp.Diff(c.want, got), "%s: %s", kind, c.reason)
		}
	}
	assert.Len(t, exclusionKinds, 7)
	assert.False(t, privacy.ExclusionKind(len(exclusionKinds)+1).IsValid(), "these are all")
}

// A judgement that is not made, not made yet, no longer to be relied on, or of no
// kind excludes nothing: pseudonymised data is personal data (Art. 4(5), MP01).
func TestUndecidedExclusionChangesNothing(t *testing.T) {
	edits := map[string][]func(*processing){
		"permitted":  nil,
		"forbidden":  {found(privacy.No, lawfulbasis.InterestReal), objected("2026-10-01", privacy.Judgement{})},
		"unanswered": {found(privacy.Unknown, lawfulbasis.InterestReal), used(func(u *privacy.Use) { u.Dates.CaseClosed = retention.When{} })},
		"ended":      {used(func(u *privacy.Use) { u.Dates.CaseClosed = acmeOn("2020-01-01") })},
	}
	for name, edits := range edits {
		want := everyAnswer(permitted(fInterests, edits...))
		for question, answer := range want {
			assert.NotContains(t, answer, "out-of-scope", question)
		}
		for _, c := range []struct {
			reason   string
			excluded privacy.Exclusion
		}{
			{"nobody has judged", privacy.Exclusion{Kind: privacy.Anonymous}},
			{"undecided", privacy.Exclusion{Kind: privacy.Anonymous, Judged: ruled(privacy.Unknown)}},
			{"judged not to be so: a key is held somewhere", privacy.Exclusion{Kind: privacy.Anonymous, Judged: ruled(privacy.No)}},
			{"judged so tomorrow", privacy.Exclusion{Kind: privacy.OfDeceased, Judged: privacy.Judgement{Result: privacy.Yes, On: acmeDay("2026-11-24")}}},
			{"judged so, and due for review", privacy.Exclusion{Kind: privacy.CourtCase, Judged: privacy.Judgement{Result: privacy.Yes, ReviewBy: acmeDay("2026-11-22")}}},
			{"judged so, and nobody says why", privacy.Exclusion{Judged: ruled(privacy.Yes)}},
			{"judged so, of a number that no kind has", privacy.Exclusion{Kind: 99, Judged: ruled(privacy.Yes)}},
		} {
			p := permitted(fInterests, edits...)
			p.item.Excluded = c.excluded
			assert.Empty(t, cmp.Diff(want, everyAnswer(p)), "%s: %s", name, c.reason)
		}
	}
}

// From the day of the judgement to its review day.
func TestExclusionHasItsDays(t *testing.T) {
	for _, c := range []struct {
		reason string
		judged privacy.Judgement
		want   string
	}{
		{"judged today", privacy.Judgement{Result: privacy.Yes, On: acmeDay(today)}, "permitted: out-of-scope"},
		{"to be relied on until today", privacy.Judgement{Result: privacy.Yes, ReviewBy: acmeDay(today)}, "permitted: out-of-scope"},
		{"from the start", privacy.Judgement{Result: privacy.Yes}, "permitted: out-of-scope"},
		{"judged tomorrow", privacy.Judgement{Result: privacy.Yes, On: acmeDay("2026-11-24")}, "forbidden: basis-fails(interest-real)"},
	} {
		p := permitted(fInterests, found(privacy.No, lawfulbasis.InterestReal))
		p.item.Excluded = privacy.Exclusion{Kind: privacy.Unstructured, Judged: c.judged}
		d := p.mayProcess()
		assert.Equal(t, c.want, inWords(d, p.item), c.reason)
		assert.Empty(t, dutiesInWords(d), "%s: nothing follows under rules that do not apply", c.reason)
	}
}

// The rules reach neither what a processor holds of it.
func TestExclusionOfWhatAProcessorHolds(t *testing.T) {
	p := asProcessor()
	p.find(privacy.No, lawfulbasis.Instructed)
	p.item.Excluded = privacy.Exclusion{Kind: privacy.Anonymous, Judged: ruled(privacy.Yes)}
	assert.Equal(t, "permitted: out-of-scope", inWords(p.mayProcess(), p.item))
}

// No limit of the policy ends what the rules do not reach (Art. 2, 5(1)(e)): the
// deadline has no day but that of other law, and nothing is late under it
// (MP01, MP02, ME09).
func TestDeadlineOfWhatIsOutOfScope(t *testing.T) {
	policy, day := acmePolicy(), acmeDay("2026-11-23")
	set := acmeSet(policy, "voucher", subjects.PaymentVoucher, acmeCollection, acmeBooks)
	item := privacy.Item{Of: set, Holds: privacy.AllHolds(), Uses: []privacy.Use{
		{For: acmeCollection, Objection: privacy.NoObjection(), Dates: retention.Dates{CaseClosed: acmeOn("2009-02-10")}},
		{For: acmeBooks, Dates: retention.Dates{Booked: acmeOn("2009-02-10")}},
	}}
	within := policy.Deadline(&item, day)
	_, ends := within.GoneBy.Date()
	assert.True(t, ends, "the limits of the policy have passed: %v", within.GoneBy)
	assert.Equal(t, privacy.Required, policy.RequiresErasure(&item, day).Outcome())

	item.Excluded = privacy.Exclusion{Kind: privacy.OfLegalPerson, Judged: privacy.Judgement{Result: privacy.Yes, On: day}}
	for _, d := range []privacy.Decision{policy.RequiresErasure(&item, day), policy.MayErase(&item, day)} {
		outside := d.Deadline()
		assert.Equal(t, privacy.Permitted, d.Outcome())
		assert.Equal(t, retention.NoEnd(), outside.LastDay)
		assert.Equal(t, retention.NoEnd(), outside.GoneBy)
		assert.Zero(t, outside.Overdue(day), "nothing is late that need not go")
		assert.Equal(t, privacy.No, outside.Restricted)
		assert.Equal(t, privacy.No, outside.Uncovered, "it needs no ground to have been there")
	}
	item.Uses[1].Dates.Booked = acmeOn("2026-02-10")
	assert.Equal(t, privacy.Forbidden, policy.MayErase(&item, day).Outcome(), "the duty to keep vouchers is other law")
	first, _ := policy.Deadline(&item, day).Earliest.From()
	assert.True(t, first.After(day), "it stays while the duty runs: %s", first)
}

// To whom an item went, as far as the recipients are to be told of a change
// (Art. 19) and the person of the item (Art. 14(3)(c)). Who is an authority in a
// particular inquiry is no recipient (X9, Art. 4(9)).
func TestDisclosures(t *testing.T) {
	inquiry := func(is privacy.Fact) privacy.Disclosure {
		d := to(lawfulbasis.ToPolice, "2026-11-05")
		d.Inquiry = is
		return d
	}
	undated := privacy.Disclosure{To: lawfulbasis.ToClient}
	const required, nobody, open = "required: right-given", "permitted: nobody-to-tell", "undetermined: disclosures"
	for _, c := range []struct {
		reason       string
		disclosures  privacy.Disclosures
		notification string
		informed     string // by when, of what came in on 2 November
	}{
		{"nobody has said", privacy.Disclosures{}, open, "inform-person"},
		{"there are none", privacy.AllDisclosures(), nobody, "inform-person by 2026-12-02"},
		{"to a client", privacy.AllDisclosures(to(lawfulbasis.ToClient, "2026-11-05")), required, "inform-person by 2026-11-05"},
		{"to one's own processor, who is a recipient, though not another one", privacy.AllDisclosures(to(lawfulbasis.ToProcessor, "2026-11-05")), required, "inform-person by 2026-12-02"},
		{"to the person", privacy.AllDisclosures(to(lawfulbasis.ToDataSubject, "2026-11-05")), nobody, "inform-person by 2026-12-02"},
		{"to an authority in an inquiry", privacy.AllDisclosures(inquiry(privacy.Yes)), nobody, "inform-person by 2026-12-02"},
		{"to an authority in none", privacy.AllDisclosures(inquiry(privacy.No)), required, "inform-person by 2026-11-05"},
		{"to an authority, and nobody speaks of an inquiry", privacy.AllDisclosures(inquiry(privacy.Unknown)), required, "inform-person by 2026-11-05"},
		{"to an authority in an inquiry and to a client", privacy.AllDisclosures(inquiry(privacy.Yes), to(lawfulbasis.ToClient, "2026-11-06")), required, "inform-person by 2026-11-06"},
		{"today", privacy.AllDisclosures(to(lawfulbasis.ToClient, today)), required, "inform-person by 2026-11-23"},
		{"tomorrow", privacy.AllDisclosures(to(lawfulbasis.ToClient, "2026-11-24")), nobody, "inform-person by 2026-11-24"},
		{"on a day that nobody knows", privacy.AllDisclosures(undated), open, "inform-person"},
		{"on a day that nobody knows, and to another today", privacy.AllDisclosures(undated, to(lawfulbasis.ToLawyer, today)), required, "inform-person"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			p := untold(cameFrom(subjects.FromOthers, "2026-11-02"))
			p.item.Disclosures = c.disclosures
			d := p.policy().RequiresNotification(p.item, p.day)
			assert.Equal(t, c.notification, inWords(d, p.item))
			d = p.requiresInformation()
			assert.Equal(t, required, inWords(d, p.item))
			assert.Equal(t, c.informed, dutiesInWords(d))
		})
	}
}
